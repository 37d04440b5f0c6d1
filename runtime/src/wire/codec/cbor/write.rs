//! Values to CBOR.

use std::ops::ControlFlow;

use super::read::EPOCH_TAG;
use super::{key, major};
use crate::shape::schema::{Member, Schema};
use crate::shape::{Declared, List, Map, Shape, Union, Value};
use crate::value::Timestamp;
use crate::wire::codec::{MAX_DEPTH, Scope, path_segment, stream_in_body};
use crate::wire::error::EncodeError;

/// Appends a message or a payload.
pub(super) fn message(
    value: &dyn Shape,
    scope: Scope,
    out: &mut Vec<u8>,
) -> Result<(), EncodeError> {
    let mut writer = Writer { out, depth: 0 };
    let written = match value.value() {
        Value::Structure(structure) => writer.structure(value.schema(), structure, scope),
        content => writer.value(value, content),
    };
    written.map_err(|error| *error)
}

/// The error is in a box so that a success, which each value has, is a result of one register.
type Written = Result<(), Box<EncodeError>>;

fn failed(reason: impl Into<String>) -> Written {
    Err(Box::new(EncodeError::new(reason)))
}

// What the rest of a head says of the bytes of its argument, which is itself below 24.
const ONE_BYTE: u8 = 0x18;
const TWO_BYTES: u8 = 0x19;
const FOUR_BYTES: u8 = 0x1a;
const EIGHT_BYTES: u8 = 0x1b;

/// How much is reserved for a list on the word of its first element.
const MAX_RESERVED: usize = 1 << 16;

const FALSE: u8 = 0xf4;
const TRUE: u8 = 0xf5;
const NULL: u8 = 0xf6;
const FLOAT: u8 = 0xfa;
const DOUBLE: u8 = 0xfb;

/// Writing it needs no library: a head is the whole of the format, and this is called for every member of every request.
struct Writer<'o> {
    out: &'o mut Vec<u8>,
    depth: usize,
}

impl Writer<'_> {
    fn shape(&mut self, shape: &dyn Shape) -> Written {
        self.value(shape, shape.value())
    }

    /// A shape whose value is known already.
    fn value(&mut self, shape: &dyn Shape, value: Value<'_>) -> Written {
        match value {
            Value::Absent => self.out.push(NULL),
            Value::Boolean(value) => self.out.push(if value { TRUE } else { FALSE }),
            Value::Integer(value) => self.integer(value.into()),
            Value::Long(value) => self.integer(value),
            Value::Float(value) => self.number(FLOAT, value.to_be_bytes()),
            Value::Double(value) => self.number(DOUBLE, value.to_be_bytes()),
            Value::String(text) => self.text(text),
            Value::Blob(blob) => {
                self.head(major::BYTES, blob.len());
                self.out.extend_from_slice(blob.as_bytes());
            }
            Value::Stream(_) | Value::Events(_) => return Err(Box::new(stream_in_body())),
            Value::Timestamp(value) => self.timestamp(value),
            Value::Document(_) => return failed("the protocol has no form for documents"),
            Value::Structure(it) => return self.structure(shape.schema(), it, Scope::All),
            Value::Union(union) => return self.union(shape.schema(), union),
            Value::List(list) => return self.list(list),
            Value::Map(map) => return self.map(map),
        }
        Ok(())
    }

    fn structure(
        &mut self,
        schema: &'static Schema,
        structure: &dyn Declared,
        scope: Scope,
    ) -> Written {
        self.begin()?;
        // How many members there are is known at the end, and nearly always fits into this byte.
        let start = self.out.len();
        self.out.push(major::MAP);
        let mut count = 0;
        for (index, member) in schema.members.iter().enumerate() {
            let shape = structure.member(index);
            let value = shape.value();
            if matches!(value, Value::Absent) || !scope.contains(member) {
                continue;
            }
            // Most members are texts, for which nothing can go wrong.
            match value {
                Value::String(text) if key::append_with(&member.short, text, self.out) => {}
                value => self.member(member, shape, value)?,
            }
            count += 1;
        }
        match u8::try_from(count) {
            Ok(count @ 0..=23) => self.out[start] |= count,
            _ => self.lengthen(start, count),
        }
        self.depth -= 1;
        Ok(())
    }

    /// Makes the map which began at `start` with a head of one byte one of `count` entries.
    fn lengthen(&mut self, start: usize, count: usize) {
        let end = self.out.len();
        self.head(major::MAP, count);
        let head = self.out.split_off(end);
        self.out.splice(start..=start, head);
    }

    fn union(&mut self, schema: &'static Schema, union: &dyn Union) -> Written {
        let variant = union.variant();
        let known = variant.and_then(|(index, value)| Some((schema.members.get(index)?, value)));
        let Some((member, value)) = known else {
            return failed(format!(
                "the model does not know the union's member `{}`, so it can't be sent",
                union.unknown()
            ));
        };
        self.begin()?;
        self.head(major::MAP, 1);
        self.member(member, value, value.value())?;
        self.depth -= 1;
        Ok(())
    }

    #[inline]
    fn key(&mut self, member: &Member) {
        if !key::append(&member.short, self.out) {
            self.text(member.wire);
        }
    }

    /// The key of a member, and its value.
    fn member(&mut self, member: &'static Member, shape: &dyn Shape, value: Value<'_>) -> Written {
        self.key(member);
        self.value(shape, value)
            .map_err(|error| Box::new(error.within(member.name)))
    }

    fn list(&mut self, list: &dyn List) -> Written {
        self.begin()?;
        self.head(major::ARRAY, list.len());
        let start = self.out.len();
        let mut schema = None;
        for index in 0..list.len() {
            let Some(element) = list.element(index) else {
                break;
            };
            let written = match element.value() {
                // All of them have the same schema.
                Value::Structure(structure) => {
                    let schema = schema.get_or_insert_with(|| element.schema());
                    self.structure(schema, structure, Scope::All)
                }
                value => self.value(element, value),
            };
            written.map_err(|error| Box::new(error.within(&format!("[{index}]"))))?;
            if index == 0 {
                // The others are likely to be as long, and growing step by step copies all that is there each time.
                let first = self.out.len() - start;
                let others = (list.len() - 1).saturating_mul(first);
                self.out.reserve(others.min(MAX_RESERVED));
            }
        }
        self.depth -= 1;
        Ok(())
    }

    fn map(&mut self, map: &dyn Map) -> Written {
        self.begin()?;
        self.head(major::MAP, map.len());
        let mut result = Ok(());
        let _ = map.each(&mut |key, value| {
            self.text(key);
            let value = self.shape(value);
            result = value.map_err(|error| Box::new(error.within(path_segment(map, key))));
            match result {
                Ok(()) => ControlFlow::Continue(()),
                Err(_) => ControlFlow::Break(()),
            }
        });
        self.depth -= 1;
        result
    }

    /// An integer if that is exact, or else the number which is nearest to the milliseconds.
    fn timestamp(&mut self, timestamp: Timestamp) {
        /// Beyond it, floating-point numbers are too far apart for milliseconds.
        const MOST_SECONDS: u64 = 1 << 43;
        self.wide_head(major::TAG, EPOCH_TAG);
        let seconds = timestamp.as_secs();
        let milliseconds = timestamp.subsec_nanos() / 1_000_000;
        if milliseconds == 0 || seconds.unsigned_abs() >= MOST_SECONDS {
            return self.integer(seconds);
        }
        let milliseconds = seconds * 1000 + i64::from(milliseconds);
        #[expect(
            clippy::cast_precision_loss,
            reason = "numbers up to 2^53 lose nothing"
        )]
        let seconds = milliseconds as f64 / 1000.0;
        self.number(DOUBLE, seconds.to_be_bytes());
    }

    fn begin(&mut self) -> Written {
        if self.depth == MAX_DEPTH {
            return failed(format!("the nesting is deeper than {MAX_DEPTH} levels"));
        }
        self.depth += 1;
        Ok(())
    }

    fn integer(&mut self, value: i64) {
        // The bits of a negative number, inverted, are how far it is below -1.
        let (major, bits) = match value {
            0.. => (major::UNSIGNED, value),
            _ => (major::NEGATIVE, !value),
        };
        self.wide_head(major, bits.unsigned_abs());
    }

    #[inline]
    fn text(&mut self, text: &str) {
        self.head(major::TEXT, text.len());
        self.out.extend_from_slice(text.as_bytes());
    }

    /// Nearly all lengths fit into the byte of the major type, and this is called for every key.
    #[inline]
    fn head(&mut self, major: u8, length: usize) {
        match u8::try_from(length) {
            Ok(length @ 0..=23) => self.out.push(major | length),
            _ => self.wide_head(major, u64::try_from(length).unwrap_or(u64::MAX)),
        }
    }

    /// The major type and its argument, in the fewest bytes.
    fn wide_head(&mut self, major: u8, argument: u64) {
        let bytes = argument.to_be_bytes();
        let [_, _, _, _, e, f, g, h] = bytes;
        match argument {
            0..=23 => self.out.push(major | h),
            24..=0xff => self.number(major | ONE_BYTE, [h]),
            0x100..=0xffff => self.number(major | TWO_BYTES, [g, h]),
            0x1_0000..=0xffff_ffff => self.number(major | FOUR_BYTES, [e, f, g, h]),
            _ => self.number(major | EIGHT_BYTES, bytes),
        }
    }

    /// An array of a known length is stored where it goes; for a slice a function would be called.
    fn number<const N: usize>(&mut self, first: u8, bits: [u8; N]) {
        self.out.push(first);
        self.out.extend_from_slice(&bits);
    }
}
