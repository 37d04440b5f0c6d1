//! Values of a program's own types as values of a union, and back (feature `serde`).
//!
//! In: what a type says of itself to serde, and a union whose members are the kinds of values that documents
//! have: texts, numbers, lists, maps and so on. Out: the union, or the value. This module must not know formats:
//! [`serialize`](super::serialize) writes the union itself.
//!
//! [`Dynamic`] is implemented for such unions, and for lists and maps of them. All have two methods: `from_serde`
//! and `to_serde`.
//!
//! | in Rust | in the union |
//! |---|---|
//! | `bool` | a truth value |
//! | integers and floating-point numbers | a number: all of its digits as text. NaN and infinities are errors. |
//! | texts, `char`, variants without data | a text |
//! | bytes (`serde_bytes`, or [`bytes`]) | bytes |
//! | `None`, `()`, structures without fields | no value. A field that is left out becomes `None`, too. |
//! | sequences, tuples | a list |
//! | structures, maps | a map. Its keys are texts, numbers, truth values or variants without data. |
//! | variants with data | a map with one entry, or what `#[serde(tag)]` and `#[serde(untagged)]` make of it |
//!
//! serde has no word for sets. A field becomes one by its attribute: `#[serde(with = "string_set")]` with the path
//! of [`string_set`], [`number_set`] or [`binary_set`]. Sets are read into any sequence or set without it.
//!
//! ```
//! use std::collections::BTreeSet;
//!
//! use serde::{Deserialize, Serialize};
//! use shapewright_runtime::dynamic::string_set;
//! # use shapewright_runtime::shape::newtype::{List, Map, Text};
//! # use shapewright_runtime::{Blob, dynamic, newtypes, union};
//! # type Values = List<named::Values, Value>;
//! # type Item = Map<named::Item, String, Value>;
//! # type Texts = List<named::Texts, String>;
//! # type Blobs = List<named::Blobs, Blob>;
//! # type Digits = Text<named::Digits>;
//! # newtypes! { [Values, Item, Texts, Blobs, Digits] {} {} }
//! # union! {
//! #     /// Any value.
//! #     Value {
//! #         /// A text.
//! #         0 S as_s(String) = "S";
//! #         /// A number.
//! #         1 N as_n(Digits) = "N";
//! #         /// A truth value.
//! #         2 Bool as_bool(bool) = "BOOL";
//! #         /// No value.
//! #         3 Null as_null(bool) = "NULL";
//! #         /// Bytes.
//! #         4 B as_b(Blob) = "B";
//! #         /// A list.
//! #         5 L as_l(Values) = "L";
//! #         /// A map.
//! #         6 M as_m(Item) = "M";
//! #         /// Texts.
//! #         7 Ss as_ss(Texts) = "SS";
//! #         /// Numbers.
//! #         8 Ns as_ns(Texts) = "NS";
//! #         /// Several bytes.
//! #         9 Bs as_bs(Blobs) = "BS";
//! #     }
//! # }
//! # dynamic! { Value: 0 S, 1 N, 2 Bool, 3 Null, 4 B, 5 L, 6 M, 7 Ss, 8 Ns, 9 Bs }
//!
//! #[derive(Debug, PartialEq, Serialize, Deserialize)]
//! struct Photo {
//!     name: String,
//!     size: u64,
//!     #[serde(with = "string_set")]
//!     tags: BTreeSet<String>,
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let photo = Photo {
//!     name: "lamp.jpg".to_owned(),
//!     size: 12_345,
//!     tags: ["red", "large"].map(str::to_owned).into(),
//! };
//! let item = Item::from_serde(&photo)?;
//! assert_eq!(item["size"].as_n().map(|digits| digits.as_str()), Some("12345"));
//! assert!(item["tags"].as_ss().is_some());
//! assert_eq!(item.to_serde::<Photo>()?, photo);
//!
//! let error = Item::from_iter([("name", "lamp.jpg")]).to_serde::<Photo>().unwrap_err();
//! assert_eq!(error.to_string(), "missing field `size`");
//! # Ok(())
//! # }
//! ```
//!
//! `#[serde(flatten)]`, `#[serde(untagged)]` and `#[serde(tag)]` keep a value before they know its type. serde can
//! keep integers of 64 bits and numbers of type `f64` there, and refuses larger integers.

mod digits;
mod error;
mod read;
mod with;
mod write;

use std::hash::Hash;

use serde_core::{Deserialize, Serialize};

pub use self::error::Error;
pub use self::with::{binary_set, bytes, number, number_set, string_set};
use super::Shape;
use super::newtype::{List, Map, Named};

/// A kind of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    Boolean,
    Null,
    Blob,
    List,
    Map,
    TextSet,
    NumberSet,
    BlobSet,
}

impl Kind {
    /// All kinds, in the order of [`Kinds`].
    const ALL: [Self; 10] = [
        Self::Text,
        Self::Number,
        Self::Boolean,
        Self::Null,
        Self::Blob,
        Self::List,
        Self::Map,
        Self::TextSet,
        Self::NumberSet,
        Self::BlobSet,
    ];

    /// What people call it.
    fn name(self) -> &'static str {
        match self {
            Self::Text => "a text",
            Self::Number => "a number",
            Self::Boolean => "a truth value",
            Self::Null => "no value",
            Self::Blob => "bytes",
            Self::List => "a list",
            Self::Map => "a structure or a map",
            Self::TextSet => "a set of texts",
            Self::NumberSet => "a set of numbers",
            Self::BlobSet => "a set of bytes",
        }
    }

    /// The kind of a set's elements.
    fn element(self) -> Self {
        match self {
            Self::TextSet => Self::Text,
            Self::NumberSet => Self::Number,
            Self::BlobSet => Self::Blob,
            other => other,
        }
    }
}

/// The index of the union's member for each kind: text, number, truth value, no value, bytes, list, map, and sets
/// of texts, numbers and bytes.
#[doc(hidden)]
pub type Kinds = [usize; 10];

/// A union of the kinds of values, or a list or map of such unions. The macro [`dynamic!`](crate::dynamic!)
/// implements it.
pub trait Dynamic: Shape {
    /// Which member of the union is which kind.
    #[doc(hidden)]
    const KINDS: &'static Kinds;
}

impl<S: Named, T: Dynamic> Dynamic for List<S, T> {
    const KINDS: &'static Kinds = T::KINDS;
}

impl<S: Named, K: Shape + Eq + Hash, V: Dynamic> Dynamic for Map<S, K, V> {
    const KINDS: &'static Kinds = V::KINDS;
}

/// Conversions of a sequence, such as `Vec<Photo>` (feature `serde`).
impl<S: Named, T: Dynamic> List<S, T> {
    /// Converts from a value of a program's own type, as [`dynamic`](mod@crate::dynamic) says.
    ///
    /// # Errors
    /// The value is not a sequence, or a part of it can't be converted. The error says which.
    pub fn from_serde<V: Serialize + ?Sized>(value: &V) -> Result<Self, Error> {
        from_serde(value)
    }

    /// Converts to a value of a program's own type, as [`dynamic`](mod@crate::dynamic) says. It may borrow texts and
    /// bytes.
    ///
    /// # Errors
    /// A part is not what the type expects. The error says which.
    pub fn to_serde<'de, V: Deserialize<'de>>(&'de self) -> Result<V, Error> {
        to_serde(self)
    }
}

/// Conversions of a structure or a map (feature `serde`).
impl<S: Named, K: Shape + Eq + Hash, V: Dynamic> Map<S, K, V> {
    /// Converts from a value of a program's own type, as [`dynamic`](mod@crate::dynamic) says.
    ///
    /// # Errors
    /// The value is neither a structure nor a map, or a part of it can't be converted. The error says which.
    pub fn from_serde<T: Serialize + ?Sized>(value: &T) -> Result<Self, Error> {
        from_serde(value)
    }

    /// Converts to a value of a program's own type, as [`dynamic`](mod@crate::dynamic) says. It may borrow texts and
    /// bytes.
    ///
    /// # Errors
    /// A part is not what the type expects. The error says which.
    pub fn to_serde<'de, T: Deserialize<'de>>(&'de self) -> Result<T, Error> {
        to_serde(self)
    }
}

/// Converts from a value of a program's own type.
#[doc(hidden)]
pub fn from_serde<D: Dynamic, T: Serialize + ?Sized>(value: &T) -> Result<D, Error> {
    let mut place = D::empty();
    write::write(value, &mut place, D::KINDS)?;
    Ok(place)
}

/// Converts to a value of a program's own type.
#[doc(hidden)]
pub fn to_serde<'de, D: Dynamic, T: Deserialize<'de>>(shape: &'de D) -> Result<T, Error> {
    read::read(shape, D::KINDS)
}
