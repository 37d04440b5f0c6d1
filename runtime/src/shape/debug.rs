//! `Debug` of every shape, from its schema.
//!
//! The output looks like that of `#[derive(Debug)]`, but is easier to read: an optional member shows its
//! value without `Some`, and lists and maps show without the names of their types. Sensitive values never
//! show.

use std::fmt::{self, Debug, Formatter};
use std::ops::ControlFlow;

use crate::shape::declared::is_unit;
use crate::shape::schema::Schema;
use crate::shape::{Declared, List, Map, Shape, Union, Value, in_order};

/// The text shown in place of a sensitive value.
pub(crate) const REDACTED: &str = "<redacted>";

/// Prints a shape as `#[derive(Debug)]` would, with sensitive values redacted.
///
/// # Errors
/// The formatter fails.
pub fn fmt(shape: &dyn Shape, f: &mut Formatter<'_>) -> fmt::Result {
    let schema = shape.schema();
    if schema.sensitive {
        return f.write_str(REDACTED);
    }
    match shape.value() {
        Value::Absent => f.write_str("None"),
        Value::Boolean(value) => scalar(schema, "Boolean", &value, f),
        Value::Integer(value) => scalar(schema, "Integer", &value, f),
        Value::Long(value) => scalar(schema, "Long", &value, f),
        Value::Float(value) => scalar(schema, "Float", &value, f),
        Value::Double(value) => scalar(schema, "Double", &value, f),
        Value::String(value) => scalar(schema, "String", &value, f),
        Value::Blob(value) => scalar(schema, "Blob", value, f),
        Value::Events(_) => f.write_str("EventStream"),
        Value::Stream(value) => scalar(schema, "Blob", value, f),
        Value::Timestamp(value) => scalar(schema, "Timestamp", &value, f),
        Value::Document(value) => scalar(schema, "Document", value, f),
        Value::Structure(value) => structure(schema, value, f),
        Value::Union(value) => union(schema, value, f),
        Value::List(value) => list(value, f),
        Value::Map(value) => map(value, f),
    }
}

/// Prints a part of a shape.
struct Show<'a>(&'a dyn Shape);

impl Debug for Show<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        fmt(self.0, f)
    }
}

/// Prints a scalar: plainly if its shape is a primitive one, otherwise as a newtype.
fn scalar(
    schema: &Schema,
    primitive: &str,
    value: &dyn Debug,
    f: &mut Formatter<'_>,
) -> fmt::Result {
    if schema.name == primitive {
        value.fmt(f)
    } else {
        f.debug_tuple(schema.name).field(value).finish()
    }
}

fn structure(schema: &Schema, structure: &dyn Declared, f: &mut Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_struct(schema.name);
    let fields = schema.fields.split_ascii_whitespace();
    for ((index, member), field) in schema.members.iter().enumerate().zip(fields) {
        let value = structure.member(index);
        let field = plain_identifier(field);
        if member.sensitive && !matches!(value.value(), Value::Absent) {
            out.field(field, &format_args!("{REDACTED}"));
        } else {
            out.field(field, &Show(value));
        }
    }
    out.finish()
}

fn union(schema: &Schema, union: &dyn Union, f: &mut Formatter<'_>) -> fmt::Result {
    match union.variant() {
        Some((index, value)) => {
            let variant = schema.fields.split_ascii_whitespace().nth(index);
            let mut out = f.debug_tuple(plain_identifier(variant.unwrap_or_default()));
            if schema.members.get(index).is_some_and(|it| it.sensitive) {
                return out.field(&format_args!("{REDACTED}")).finish();
            }
            if is_unit(value) {
                return out.finish();
            }
            out.field(&Show(value)).finish()
        }
        None => f.debug_tuple("Unknown").field(&union.unknown()).finish(),
    }
}

fn list(list: &dyn List, f: &mut Formatter<'_>) -> fmt::Result {
    let elements = (0..list.len()).filter_map(|index| list.element(index));
    f.debug_list().entries(elements.map(Show)).finish()
}

fn map(map: &dyn Map, f: &mut Formatter<'_>) -> fmt::Result {
    let sensitive = map.key_schema().sensitive;
    let mut out = f.debug_map();
    // It never breaks off, because the builder keeps the first error by itself.
    let _ = in_order(map, &mut |key, value| {
        if sensitive {
            out.entry(&format_args!("{REDACTED}"), &Show(value));
        } else {
            out.entry(&key, &Show(value));
        }
        ControlFlow::Continue(())
    });
    out.finish()
}

/// Returns an identifier without the prefix `r#`.
fn plain_identifier(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// Prints a shape. See [`fmt`].
///
/// Generated code calls this function because it is cheaper to compile than a conversion into `dyn Shape`.
///
/// # Errors
/// The formatter fails.
#[doc(hidden)]
pub fn show<T: Shape>(shape: &T, f: &mut Formatter<'_>) -> fmt::Result {
    fmt(shape, f)
}
