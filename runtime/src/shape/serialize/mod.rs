//! `Serialize` and `Deserialize` for every shape (feature `serde`).
//!
//! In: a value, or a place for one. Out: what a format of serde writes, and the value that it reads. The walk is
//! here, once, so a generated type costs two calls. A value is written as the AWS CLI prints it:
//!
//! - A structure is a map. Its keys are the members' names in the model; a reader also knows the names on the
//!   wire. Absent members are left out, and a reader ignores what it does not know.
//! - A union is a map with one entry. A member without data has the value null or an empty map.
//! - An enum is its text, whether the model knows it or not.
//! - A time is a text of RFC 3339. A reader takes every text that [`Timestamp::parse`](crate::Timestamp::parse)
//!   takes, and seconds since the epoch.
//! - Bytes are base64 in formats for people, and bytes in others.
//! - A floating-point number which is not finite is the text `NaN`, `Infinity` or `-Infinity` in formats for
//!   people.
//!
//! Sensitive values are written as they are. [`Redacted`] hides them. Streams are refused, because nothing can
//! write them twice. A program takes the stream out, which leaves an empty one. An empty stream is left out, and
//! a reader asks for none. A structure with a stream of events can't be written at all.

mod read;
mod read_scalar;
mod write;

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

pub use self::read::deserialize;
pub use self::write::{Redacted, serialize};
use super::Shape;
use super::newtype::{List, Map, Named, Number, Text, Wrapper};
use crate::value::{Blob, Document, Timestamp};

/// What `serde_json` calls a number if any crate of a program enables its feature `arbitrary_precision`. It gives
/// and writes a structure of this name, whose only member, of this name, has the digits as a text.
pub(super) const JSON_NUMBER: &str = "$serde_json::private::Number";

/// The texts of floating-point numbers that are not finite, as in all JSON of AWS.
const NOT_FINITE: [(&str, f64); 3] = [
    ("NaN", f64::NAN),
    ("Infinity", f64::INFINITY),
    ("-Infinity", f64::NEG_INFINITY),
];

/// Implements both traits for types of the runtime.
macro_rules! serialized {
    ($([$($generics:tt)*] $type:ty;)*) => {$(
        impl<$($generics)*> Serialize for $type
        where
            Self: Shape,
        {
            fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
                serialize(self, serializer)
            }
        }

        impl<'de, $($generics)*> Deserialize<'de> for $type
        where
            Self: Shape,
        {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserialize(deserializer)
            }
        }
    )*};
}

serialized! {
    [S: Named] Text<S>;
    [S: Named, N] Number<S, N>;
    [S: Named, T] Wrapper<S, T>;
    [S: Named, T] List<S, T>;
    [S: Named, K, V] Map<S, K, V>;
    [] Blob;
    [] Timestamp;
    [] Document;
}
