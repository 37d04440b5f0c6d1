//! What [`dynamic!`](crate::dynamic!) does, in functions that are compiled once: Rust's values out of a union whose
//! members are the kinds of values that documents have.
//!
//! In: a union, and the index of its member for a kind. Out: a value, or an [`UnexpectedKind`]. The macro must have
//! no code that could be here: each of its implementations is compiled with every crate that has such a union.

use std::collections::HashMap;
use std::hash::Hash;

use super::newtype::{List, Map};
use super::{Shape, UnexpectedKind, Value};
use crate::value::Blob;

/// A type that values of one kind convert to.
pub trait OfKind<'a>: Sized {
    /// What the error says if a value does not convert.
    const WANTED: &'static str;

    /// Converts the data of the member that has the kind.
    fn of_kind(data: Value<'a>) -> Option<Self>;
}

/// Converts a union whose member with this index is set.
///
/// # Errors
/// Another member is set, or its data doesn't fit into the type.
pub fn of_kind<'a, T: OfKind<'a>>(union: &'a dyn Shape, index: usize) -> Result<T, UnexpectedKind> {
    let data = match union.value() {
        Value::Union(members) => members.variant(),
        _ => None,
    };
    let converted = match data {
        Some((found, data)) if found == index => T::of_kind(data.value()),
        _ => None,
    };
    converted.ok_or_else(|| unexpected(union, T::WANTED))
}

/// The digits of a number, as the data of a member.
pub fn digits<D: From<String>>(number: &dyn ToString) -> D {
    number.to_string().into()
}

/// Creates the error for a union that is not what a program wants.
#[must_use]
pub fn unexpected(union: &dyn Shape, wanted: &'static str) -> UnexpectedKind {
    let found = match union.value() {
        Value::Union(members) => match members.variant() {
            Some((index, _)) => union.schema().members[index].name,
            None => members.unknown(),
        },
        _ => "",
    };
    UnexpectedKind::new(wanted, found)
}

/// Converts the elements of a list.
///
/// # Errors
/// An element doesn't convert.
pub fn elements<'a, S, U, T>(list: &'a List<S, U>) -> Result<Vec<T>, UnexpectedKind>
where
    T: TryFrom<&'a U, Error = UnexpectedKind>,
{
    list.iter().map(T::try_from).collect()
}

/// Converts the entries of a map.
///
/// # Errors
/// A value doesn't convert.
pub fn entries<'a, S, K, U, T>(map: &'a Map<S, K, U>) -> Result<HashMap<String, T>, UnexpectedKind>
where
    K: Clone + Eq + Hash + Into<String>,
    T: TryFrom<&'a U, Error = UnexpectedKind>,
{
    map.iter()
        .map(|(key, value)| Ok((key.clone().into(), T::try_from(value)?)))
        .collect()
}

impl<'a> OfKind<'a> for &'a str {
    const WANTED: &'static str = "a text";

    fn of_kind(data: Value<'a>) -> Option<Self> {
        match data {
            Value::String(text) => Some(text),
            _ => None,
        }
    }
}

impl<'a> OfKind<'a> for String {
    const WANTED: &'static str = <&str>::WANTED;

    fn of_kind(data: Value<'a>) -> Option<Self> {
        <&str>::of_kind(data).map(str::to_owned)
    }
}

impl<'a> OfKind<'a> for bool {
    const WANTED: &'static str = "a truth value";

    fn of_kind(data: Value<'a>) -> Option<Self> {
        match data {
            Value::Boolean(value) => Some(value),
            _ => None,
        }
    }
}

impl<'a> OfKind<'a> for Blob {
    const WANTED: &'static str = "bytes";

    fn of_kind(data: Value<'a>) -> Option<Self> {
        match data {
            Value::Blob(bytes) => Some(bytes.clone()),
            _ => None,
        }
    }
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl<'a> OfKind<'a> for $number {
            const WANTED: &'static str = "a number in the range of the type";

            fn of_kind(data: Value<'a>) -> Option<Self> {
                <&str>::of_kind(data)?.parse().ok()
            }
        }
    )*};
}

numbers! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 }
