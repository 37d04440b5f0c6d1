//! Writes values as CBOR.

use super::read::EPOCH_TAG;
use super::{key, major};
use crate::shape::schema::Member;
use crate::shape::{Shape, Value};
use crate::value::{Timestamp, TimestampFormat};
use crate::wire::codec::Scope;
use crate::wire::codec::tree::write::{Sink, Written, failed, root};
use crate::wire::error::EncodeError;

/// Appends a message or a payload.
pub(super) fn message(
    value: &dyn Shape,
    scope: Scope,
    out: &mut Vec<u8>,
) -> Result<(), EncodeError> {
    root(&mut Writer { out }, value, scope)
}

const ONE_BYTE: u8 = 0x18;
const TWO_BYTES: u8 = 0x19;
const FOUR_BYTES: u8 = 0x1a;
const EIGHT_BYTES: u8 = 0x1b;

const FALSE: u8 = 0xf4;
const TRUE: u8 = 0xf5;
const NULL: u8 = 0xf6;
const FLOAT: u8 = 0xfa;
const DOUBLE: u8 = 0xfb;

/// Writes tokens. It uses no library, because a head is the whole format, and it is called for every member
/// of every request.
struct Writer<'o> {
    out: &'o mut Vec<u8>,
}

/// A map or an array that has begun.
pub(super) enum Open {
    /// The head already has the number of entries.
    Counted,
    /// The number of entries is known at the end only. It nearly always fits into the byte at `start`.
    Counting {
        /// The position of the head.
        start: usize,
        /// The number of entries so far.
        count: usize,
    },
}

impl Open {
    fn count(&mut self) {
        if let Self::Counting { count, .. } = self {
            *count += 1;
        }
    }
}

impl Sink for Writer<'_> {
    type Open = Open;

    #[inline]
    fn out(&mut self) -> &mut Vec<u8> {
        self.out
    }

    #[inline]
    fn begin_object(&mut self, entries: Option<usize>) -> Open {
        if let Some(entries) = entries {
            self.head(major::MAP, entries);
            return Open::Counted;
        }
        let start = self.out.len();
        self.out.push(major::MAP);
        Open::Counting { start, count: 0 }
    }

    #[inline]
    fn member(&mut self, object: &mut Open, member: &Member) {
        object.count();
        if !key::append(&member.short, self.out) {
            self.text(member.wire);
        }
    }

    #[inline]
    fn text_member(&mut self, object: &mut Open, member: &Member, text: &str) {
        if key::append_with(&member.short, text, self.out) {
            object.count();
        } else {
            self.member(object, member);
            self.text(text);
        }
    }

    #[inline]
    fn key(&mut self, object: &mut Open, key: &str) {
        object.count();
        self.text(key);
    }

    #[inline]
    fn end_object(&mut self, object: Open) {
        if let Open::Counting { start, count } = object {
            match u8::try_from(count) {
                Ok(count @ 0..=23) => self.out[start] |= count,
                _ => self.lengthen(start, count),
            }
        }
    }

    #[inline]
    fn begin_list(&mut self, elements: usize) -> Open {
        self.head(major::ARRAY, elements);
        Open::Counted
    }

    #[inline]
    fn element(&mut self, _list: &mut Open) {}

    #[inline]
    fn end_list(&mut self, _list: Open) {}

    fn scalar(
        &mut self,
        value: Value<'_>,
        _format: Option<TimestampFormat>,
        _depth: usize,
    ) -> Written {
        match value {
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
            Value::Timestamp(value) => self.timestamp(value),
            Value::Document(_) => return failed("this protocol can't express documents"),
            _ => self.out.push(NULL),
        }
        Ok(())
    }
}

impl Writer<'_> {
    /// Extends the head of the map that began at `start`, from one byte to a head for `count` entries.
    fn lengthen(&mut self, start: usize, count: usize) {
        let end = self.out.len();
        self.head(major::MAP, count);
        let head = self.out.split_off(end);
        self.out.splice(start..=start, head);
    }

    /// Writes an integer if it is exact, and otherwise the floating-point number that is nearest to the
    /// milliseconds.
    fn timestamp(&mut self, timestamp: Timestamp) {
        /// Above this number, floating-point numbers are too far apart for milliseconds.
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

    fn integer(&mut self, value: i64) {
        // The inverted bits of a negative number say how far it is below -1.
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

    /// Writes a major type and a length. It is called for every key, and nearly all lengths fit into one byte
    /// with the type.
    #[inline]
    fn head(&mut self, major: u8, length: usize) {
        match u8::try_from(length) {
            Ok(length @ 0..=23) => self.out.push(major | length),
            _ => self.wide_head(major, u64::try_from(length).unwrap_or(u64::MAX)),
        }
    }

    /// Writes a major type and its argument, in the fewest bytes.
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

    /// Writes a number. An array of known length is stored in place; a slice would take a call.
    fn number<const N: usize>(&mut self, first: u8, bits: [u8; N]) {
        self.out.push(first);
        self.out.extend_from_slice(&bits);
    }
}
