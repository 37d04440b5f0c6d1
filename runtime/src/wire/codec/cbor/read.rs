//! Reads values from CBOR.

use std::borrow::Cow;

use super::item::{EMPTY_MAP, Items, Left, Number};
use crate::shape::{Shape, ValueMut};
use crate::value::Timestamp;
use crate::wire::codec::room::Room;
use crate::wire::codec::tree::read::{Tokens, root};
use crate::wire::codec::{Missing, Scope};
use crate::wire::error::DecodeError;

/// The tag that marks a number of seconds since 1970.
pub(super) const EPOCH_TAG: u64 = 1;

/// Reads a message or a payload. An empty body is a structure without members.
pub(super) fn message(
    body: &[u8],
    scope: Scope,
    into: &mut dyn Shape,
    missing: &mut Missing,
) -> Result<(), DecodeError> {
    let body = if body.is_empty() { &[EMPTY_MAP] } else { body };
    let mut items = Items::new(body);
    root(&mut items, into, scope, missing, Room::of(body.len()))?;
    items.finish()
}

impl<'a> Tokens<'a> for Items<'a> {
    type Progress = Left;

    fn position(&mut self) -> usize {
        self.offset()
    }

    fn begin_object(&mut self) -> Result<Left, DecodeError> {
        self.begin_map()
    }

    fn next_key(&mut self, left: &mut Left) -> Result<Option<Cow<'a, str>>, DecodeError> {
        Items::next_key(self, left)
    }

    fn begin_list(&mut self) -> Result<Left, DecodeError> {
        self.begin_array()
    }

    fn next_element(&mut self, left: &mut Left) -> Result<bool, DecodeError> {
        self.next(left)
    }

    fn null(&mut self) -> Result<bool, DecodeError> {
        Ok(self.nothing())
    }

    fn skip(&mut self) -> Result<(), DecodeError> {
        Items::skip(self)
    }

    fn scalar(&mut self, place: ValueMut<'_>) -> Result<(), DecodeError> {
        match place {
            ValueMut::Boolean(place) => *place = self.boolean()?,
            ValueMut::Integer(place) => *place = self.integer("is not an integer of 32 bits")?,
            ValueMut::Long(place) => *place = self.integer("is not an integer of 64 bits")?,
            ValueMut::Float(place) => *place = self.float()?,
            ValueMut::Double(place) => *place = self.double()?,
            ValueMut::String(place) => match self.text("a text")? {
                Cow::Borrowed(text) => text.clone_into(place),
                Cow::Owned(text) => *place = text,
            },
            ValueMut::Text(place) => place.set(&self.text("a text")?),
            ValueMut::Blob(place) => *place = self.bytes()?.into(),
            ValueMut::Timestamp(place) => *place = self.timestamp()?,
            ValueMut::Document(_) => {
                let reason = "this protocol can't express documents";
                return Err(DecodeError::new(reason).at(self.offset()));
            }
            // A stream is never a part of a message.
            ValueMut::Stream(_)
            | ValueMut::Events(_)
            | ValueMut::Structure(_)
            | ValueMut::Union(_)
            | ValueMut::List(_)
            | ValueMut::Map(_) => {}
        }
        Ok(())
    }
}

/// Reads scalars.
impl Items<'_> {
    fn integer<T: TryFrom<i128>>(&mut self, reason: &str) -> Result<T, DecodeError> {
        let start = self.offset();
        let value = match self.number("an integer")? {
            Number::Integer(value) => Some(value),
            Number::Float(value) => whole(value),
        };
        let value = value.and_then(|value| value.try_into().ok());
        value.ok_or_else(|| DecodeError::new(format!("the number {reason}")).at(start))
    }

    fn double(&mut self) -> Result<f64, DecodeError> {
        Ok(match self.number("a number")? {
            Number::Integer(value) => nearest(value),
            Number::Float(value) => value,
        })
    }

    fn float(&mut self) -> Result<f32, DecodeError> {
        let start = self.offset();
        let double = self.double()?;
        #[expect(
            clippy::cast_possible_truncation,
            reason = "the cast is meant to round to the nearest number of this precision"
        )]
        let value = double as f32;
        if double.is_finite() && !value.is_finite() {
            return Err(DecodeError::new("the number is out of the range of 32 bits").at(start));
        }
        Ok(value)
    }

    fn timestamp(&mut self) -> Result<Timestamp, DecodeError> {
        let start = self.offset();
        if let Some(tag) = self.tag()?.filter(|tag| *tag != EPOCH_TAG) {
            let reason = format!("expected a timestamp, found a value with the tag {tag}");
            return Err(DecodeError::new(reason).at(start));
        }
        let number = self.number("a timestamp")?;
        let seconds = match number {
            Number::Integer(value) => Some(value),
            Number::Float(value) => whole(value),
        };
        let timestamp = match (seconds.map(i64::try_from), number) {
            (Some(Ok(seconds)), _) => Some(Timestamp::from_secs(seconds)),
            (None, Number::Float(value)) => Timestamp::from_secs_f64(value).ok(),
            _ => None,
        };
        timestamp.ok_or_else(|| DecodeError::new("the number is not a valid timestamp").at(start))
    }
}

/// Converts a floating-point number into the integer that it is. A number out of the range of 64 bits stays
/// out of range.
#[expect(
    clippy::cast_possible_truncation,
    reason = "there is no fraction, and numbers out of range become the least or the greatest"
)]
fn whole(value: f64) -> Option<i128> {
    (value.fract() == 0.0).then_some(value as i128)
}

/// Returns the floating-point number that is nearest to an integer.
#[expect(clippy::cast_precision_loss, reason = "the cast is meant to round")]
const fn nearest(value: i128) -> f64 {
    value as f64
}
