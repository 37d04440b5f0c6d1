//! CBOR to values.

use std::borrow::Cow;

use super::item::{EMPTY_MAP, Items, Number};
use crate::codec::{Missing, Scope, Seen, find_member, path_segment};
use crate::error::DecodeError;
use crate::schema::Schema;
use crate::shape::{List, Map, Structure, Union, ValueMut};
use crate::{Shape, Timestamp};

/// The tag of a number of seconds since 1970.
pub(super) const EPOCH_TAG: u64 = 1;

/// Reads a message or a payload. An empty body is a structure without members.
pub(super) fn message(
    body: &[u8],
    scope: Scope,
    into: &mut dyn Shape,
    missing: &mut Missing,
) -> Result<(), DecodeError> {
    let body = if body.is_empty() { &[EMPTY_MAP] } else { body };
    let mut reader = Reader {
        items: Items::new(body),
        missing,
    };
    reader.root(into, scope)?;
    reader.items.finish()
}

struct Reader<'a, 'm> {
    items: Items<'a>,
    missing: &'m mut Missing,
}

impl<'a> Reader<'a, '_> {
    /// The value which is the whole body. Only here the scope matters.
    fn root(&mut self, place: &mut dyn Shape, scope: Scope) -> Result<(), DecodeError> {
        if !matches!(place.value_mut(), ValueMut::Structure(_)) {
            return self.shape(place);
        }
        let schema = place.schema();
        match place.value_mut() {
            ValueMut::Structure(structure) => self.structure(schema, structure, scope),
            _ => Ok(()),
        }
    }

    fn shape(&mut self, place: &mut dyn Shape) -> Result<(), DecodeError> {
        match place.value_mut() {
            ValueMut::Boolean(place) => *place = self.items.boolean()?,
            ValueMut::Integer(place) => *place = self.integer("is not an integer of 32 bits")?,
            ValueMut::Long(place) => *place = self.integer("is not an integer of 64 bits")?,
            ValueMut::Float(place) => *place = self.float()?,
            ValueMut::Double(place) => *place = self.double()?,
            ValueMut::String(place) => match self.items.text("a text")? {
                Cow::Borrowed(text) => text.clone_into(place),
                Cow::Owned(text) => *place = text,
            },
            ValueMut::Enum(place) => place.set(&self.items.text("a text")?),
            ValueMut::Blob(place) => *place = self.items.bytes()?.into(),
            ValueMut::Timestamp(place) => *place = self.timestamp()?,
            ValueMut::Document(_) => {
                let reason = "the protocol has no form for documents";
                return Err(DecodeError::new(reason).at(self.items.offset()));
            }
            ValueMut::Structure(_) | ValueMut::Union(_) | ValueMut::List(_) | ValueMut::Map(_) => {
                return self.container(place);
            }
        }
        Ok(())
    }

    /// A value whose schema matters. It is asked for it after `value_mut`, because an absent value has none.
    fn container(&mut self, place: &mut dyn Shape) -> Result<(), DecodeError> {
        let schema = place.schema();
        match place.value_mut() {
            ValueMut::Structure(structure) => self.structure(schema, structure, Scope::All),
            ValueMut::Union(union) => self.union(schema, union),
            ValueMut::List(list) => self.list(schema, list),
            ValueMut::Map(map) => self.map(schema, map),
            _ => Ok(()),
        }
    }

    fn structure(
        &mut self,
        schema: &'static Schema,
        structure: &mut dyn Structure,
        scope: Scope,
    ) -> Result<(), DecodeError> {
        let mut left = self.items.begin_map()?;
        let mut seen = Seen::new();
        let mut next = 0;
        while let Some(key) = self.items.next_key(&mut left)? {
            let found = find_member(schema, &key, next);
            let in_scope = found.filter(|index| scope.contains(&schema.members[*index]));
            let place = in_scope.and_then(|index| Some((index, structure.member_mut(index)?)));
            let Some((index, place)) = place else {
                self.items.skip()?;
                continue;
            };
            next = index + 1;
            if self.items.nothing() {
                continue;
            }
            seen.insert(index);
            let member = &schema.members[index];
            self.shape(place)
                .map_err(|error| error.within(member.name))?;
        }
        seen.note_missing(schema, scope, self.missing);
        Ok(())
    }

    fn union(&mut self, schema: &'static Schema, union: &mut dyn Union) -> Result<(), DecodeError> {
        let start = self.items.offset();
        let mut left = self.items.begin_map()?;
        let mut chosen: Option<Cow<'a, str>> = None;
        while let Some(key) = self.items.next_key(&mut left)? {
            if key == "__type" {
                self.items.skip()?;
                continue;
            }
            if self.items.nothing() {
                continue;
            }
            if let Some(other) = chosen.as_ref().filter(|other| **other != key) {
                let reason = format!("a union has two members, `{other}` and `{key}`");
                return Err(DecodeError::new(reason).at(start));
            }
            self.variant(schema, union, &key)?;
            chosen = Some(key);
        }
        match chosen {
            Some(_) => Ok(()),
            None => Err(DecodeError::new("a union has no member").at(start)),
        }
    }

    /// The value of a union's member.
    fn variant(
        &mut self,
        schema: &'static Schema,
        union: &mut dyn Union,
        key: &str,
    ) -> Result<(), DecodeError> {
        let found = find_member(schema, key, 0);
        let Some((index, place)) = found.and_then(|index| Some((index, union.select(index)?)))
        else {
            self.items.skip()?;
            union.select_unknown(key);
            return Ok(());
        };
        let member = &schema.members[index];
        self.shape(place).map_err(|error| error.within(member.name))
    }

    fn list(&mut self, schema: &'static Schema, list: &mut dyn List) -> Result<(), DecodeError> {
        let mut left = self.items.begin_array()?;
        // A key which occurs twice leads here with the elements of the first value.
        if !list.is_empty() {
            list.clear();
        }
        while self.items.next(&mut left)? {
            if self.items.nothing() {
                if schema.sparse {
                    list.push();
                }
                continue;
            }
            let index = list.len();
            self.shape(list.push())
                .map_err(|error| error.within(&format!("[{index}]")))?;
        }
        Ok(())
    }

    fn map(&mut self, schema: &'static Schema, map: &mut dyn Map) -> Result<(), DecodeError> {
        let mut left = self.items.begin_map()?;
        if !map.is_empty() {
            map.clear();
        }
        while let Some(key) = self.items.next_key(&mut left)? {
            if self.items.nothing() {
                if schema.sparse {
                    map.entry(&key);
                }
                continue;
            }
            self.shape(map.entry(&key))
                .map_err(|error| error.within(path_segment(map, &key)))?;
        }
        Ok(())
    }

    fn integer<T: TryFrom<i128>>(&mut self, reason: &str) -> Result<T, DecodeError> {
        let start = self.items.offset();
        let value = match self.items.number("an integer")? {
            Number::Integer(value) => Some(value),
            Number::Float(value) => whole(value),
        };
        let value = value.and_then(|value| value.try_into().ok());
        value.ok_or_else(|| DecodeError::new(format!("the number {reason}")).at(start))
    }

    fn double(&mut self) -> Result<f64, DecodeError> {
        Ok(match self.items.number("a number")? {
            Number::Integer(value) => nearest(value),
            Number::Float(value) => value,
        })
    }

    fn float(&mut self) -> Result<f32, DecodeError> {
        let start = self.items.offset();
        let double = self.double()?;
        #[expect(
            clippy::cast_possible_truncation,
            reason = "the nearest number of this precision is wanted"
        )]
        let value = double as f32;
        if double.is_finite() && !value.is_finite() {
            return Err(DecodeError::new("the number is out of the range of 32 bits").at(start));
        }
        Ok(value)
    }

    fn timestamp(&mut self) -> Result<Timestamp, DecodeError> {
        let start = self.items.offset();
        if let Some(tag) = self.items.tag()?.filter(|tag| *tag != EPOCH_TAG) {
            let reason = format!("expected a timestamp, found a value with the tag {tag}");
            return Err(DecodeError::new(reason).at(start));
        }
        let number = self.items.number("a timestamp")?;
        let seconds = match number {
            Number::Integer(value) => Some(value),
            Number::Float(value) => whole(value),
        };
        let timestamp = match (seconds.map(i64::try_from), number) {
            (Some(Ok(seconds)), _) => Some(Timestamp::from_secs(seconds)),
            (None, Number::Float(value)) => Timestamp::from_secs_f64(value).ok(),
            _ => None,
        };
        timestamp.ok_or_else(|| DecodeError::new("the number is no point in time").at(start))
    }
}

/// The integer which a floating-point number is, or the nearest one to it that is out of the range of 64 bits.
#[expect(
    clippy::cast_possible_truncation,
    reason = "there is no fraction, and numbers beyond the range become its ends"
)]
fn whole(value: f64) -> Option<i128> {
    (value.fract() == 0.0).then_some(value as i128)
}

/// The floating-point number which is nearest to an integer.
#[expect(clippy::cast_precision_loss, reason = "that is what is wanted")]
const fn nearest(value: i128) -> f64 {
    value as f64
}
