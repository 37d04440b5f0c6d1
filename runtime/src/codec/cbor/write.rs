//! Values to CBOR.

use std::convert::Infallible;
use std::ops::ControlFlow;

use minicbor::Encoder;
use minicbor::data::Tag;

use super::read::EPOCH_TAG;
use crate::codec::{MAX_DEPTH, Scope, path_segment, stream_in_body};
use crate::error::EncodeError;
use crate::schema::{Member, Schema};
use crate::shape::{List, Map, Structure, Union, Value};
use crate::{Shape, Timestamp};

/// Appends a message or a payload.
pub(super) fn message(
    value: &dyn Shape,
    scope: Scope,
    out: &mut Vec<u8>,
) -> Result<(), EncodeError> {
    let mut writer = Writer {
        encoder: Encoder::new(out),
        depth: 0,
    };
    match value.value() {
        Value::Structure(structure) => writer.structure(value.schema(), structure, scope),
        _ => writer.shape(value),
    }
}

struct Writer<'o> {
    encoder: Encoder<&'o mut Vec<u8>>,
    depth: usize,
}

impl Writer<'_> {
    fn shape(&mut self, shape: &dyn Shape) -> Result<(), EncodeError> {
        match shape.value() {
            Value::Absent => written(self.encoder.null()),
            Value::Boolean(value) => written(self.encoder.bool(value)),
            Value::Integer(value) => written(self.encoder.i32(value)),
            Value::Long(value) => written(self.encoder.i64(value)),
            Value::Float(value) => written(self.encoder.f32(value)),
            Value::Double(value) => written(self.encoder.f64(value)),
            Value::String(text) => written(self.encoder.str(text)),
            Value::Blob(blob) => written(self.encoder.bytes(blob.as_bytes())),
            Value::Stream(_) | Value::Events(_) => Err(stream_in_body()),
            Value::Timestamp(value) => self.timestamp(value),
            Value::Document(_) => Err(EncodeError::new("the protocol has no form for documents")),
            Value::Structure(structure) => self.structure(shape.schema(), structure, Scope::All),
            Value::Union(union) => self.union(shape.schema(), union),
            Value::List(list) => self.list(list),
            Value::Map(map) => self.map(map),
        }
    }

    fn structure(
        &mut self,
        schema: &'static Schema,
        structure: &dyn Structure,
        scope: Scope,
    ) -> Result<(), EncodeError> {
        let members = || present(schema, structure, scope);
        self.begin()?;
        written(self.encoder.map(length(members().count())))?;
        for (member, value) in members() {
            self.member(member, value)?;
        }
        self.depth -= 1;
        Ok(())
    }

    fn union(&mut self, schema: &'static Schema, union: &dyn Union) -> Result<(), EncodeError> {
        let variant = union.variant();
        let known = variant.and_then(|(index, value)| Some((schema.members.get(index)?, value)));
        let Some((member, value)) = known else {
            return Err(EncodeError::new(format!(
                "the model does not know the union's member `{}`, so it can't be sent",
                union.unknown()
            )));
        };
        self.begin()?;
        written(self.encoder.map(1))?;
        self.member(member, value)?;
        self.depth -= 1;
        Ok(())
    }

    /// The key of a member, and its value.
    fn member(&mut self, member: &'static Member, value: &dyn Shape) -> Result<(), EncodeError> {
        written(self.encoder.str(member.wire))?;
        self.shape(value).map_err(|error| error.within(member.name))
    }

    fn list(&mut self, list: &dyn List) -> Result<(), EncodeError> {
        self.begin()?;
        written(self.encoder.array(length(list.len())))?;
        for index in 0..list.len() {
            let Some(element) = list.element(index) else {
                break;
            };
            self.shape(element)
                .map_err(|error| error.within(&format!("[{index}]")))?;
        }
        self.depth -= 1;
        Ok(())
    }

    fn map(&mut self, map: &dyn Map) -> Result<(), EncodeError> {
        self.begin()?;
        written(self.encoder.map(length(map.len())))?;
        let mut result = Ok(());
        let _ = map.each(&mut |key, value| {
            result = written(self.encoder.str(key)).and_then(|()| {
                let value = self.shape(value);
                value.map_err(|error| error.within(path_segment(map, key)))
            });
            match result {
                Ok(()) => ControlFlow::Continue(()),
                Err(_) => ControlFlow::Break(()),
            }
        });
        self.depth -= 1;
        result
    }

    /// An integer if that is exact, or else the number which is nearest to the milliseconds.
    fn timestamp(&mut self, timestamp: Timestamp) -> Result<(), EncodeError> {
        /// Beyond it, floating-point numbers are too far apart for milliseconds.
        const MOST_SECONDS: u64 = 1 << 43;
        written(self.encoder.tag(Tag::new(EPOCH_TAG)))?;
        let seconds = timestamp.as_secs();
        let milliseconds = timestamp.subsec_nanos() / 1_000_000;
        if milliseconds == 0 || seconds.unsigned_abs() >= MOST_SECONDS {
            return written(self.encoder.i64(seconds));
        }
        let milliseconds = seconds * 1000 + i64::from(milliseconds);
        #[expect(
            clippy::cast_precision_loss,
            reason = "numbers up to 2^53 lose nothing"
        )]
        let seconds = milliseconds as f64 / 1000.0;
        written(self.encoder.f64(seconds))
    }

    fn begin(&mut self) -> Result<(), EncodeError> {
        if self.depth == MAX_DEPTH {
            return Err(EncodeError::new(format!(
                "the nesting is deeper than {MAX_DEPTH} levels"
            )));
        }
        self.depth += 1;
        Ok(())
    }
}

/// The members of a structure which have a value and a place in the body.
fn present<'v>(
    schema: &'static Schema,
    structure: &'v dyn Structure,
    scope: Scope,
) -> impl Iterator<Item = (&'static Member, &'v dyn Shape)> {
    let members = schema.members.iter().enumerate();
    members.filter_map(move |(index, member)| {
        let value = structure.member(index)?;
        let is_present = scope.contains(member) && !matches!(value.value(), Value::Absent);
        is_present.then_some((member, value))
    })
}

fn length(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

/// The result of appending to a `Vec`, which takes everything.
fn written<T>(result: Result<T, minicbor::encode::Error<Infallible>>) -> Result<(), EncodeError> {
    match result {
        Ok(_) => Ok(()),
        Err(error) => Err(EncodeError::new(error.to_string())),
    }
}
