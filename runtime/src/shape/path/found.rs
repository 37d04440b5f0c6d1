//! [`Found`]: what an expression finds.

use std::cmp::Ordering;
use std::fmt::{self, Debug, Formatter};
use std::ops::ControlFlow;

use super::Literal;
use crate::shape::{Shape, Value, debug, in_order};

/// What an expression finds: a part of the value, or something made of such parts.
#[derive(Clone)]
pub(crate) enum Found<'v> {
    /// Nothing.
    Null,
    /// The answer to a question.
    Flag(bool),
    /// A number that was counted, or a literal.
    Number(f64),
    /// A key of a map, or a literal.
    Text(&'v str),
    /// A part of the value. It is not absent. `true` if the member on the way to it is sensitive.
    Part(&'v dyn Shape, bool),
    /// A list of what was found.
    List(Vec<Found<'v>>),
    /// The whole of a call: `input.A` and `output.B` are paths in it.
    #[cfg_attr(
        not(feature = "waiters"),
        expect(dead_code, reason = "only waiters look at both")
    )]
    Exchange {
        /// The input.
        input: &'v dyn Shape,
        /// The output.
        output: &'v dyn Shape,
    },
}

/// What can be compared: no parts of a value any more.
enum Content<'v> {
    Null,
    Flag(bool),
    Number(f64),
    Text(&'v str),
    List(Vec<Found<'v>>),
    Other,
}

impl<'v> Found<'v> {
    /// A part of a value, or nothing if it is absent. Messages show no `secret`.
    pub(super) fn part(shape: &'v dyn Shape, secret: bool) -> Self {
        match shape.value() {
            Value::Absent => Self::Null,
            _ => Self::Part(shape, secret),
        }
    }

    /// Returns `true` if an expression with this result is true: not for nothing, `false`, an empty text, an
    /// empty list, an empty map and a structure whose members are all absent.
    pub(crate) fn is_true(&self) -> bool {
        match self {
            Self::Null => false,
            Self::Flag(flag) => *flag,
            Self::Number(_) | Self::Exchange { .. } => true,
            Self::Text(text) => !text.is_empty(),
            Self::List(list) => !list.is_empty(),
            Self::Part(shape, _) => match shape.value() {
                Value::Absent => false,
                Value::Boolean(flag) => flag,
                Value::String(text) => !text.is_empty(),
                Value::List(list) => !list.is_empty(),
                Value::Map(map) => !map.is_empty(),
                Value::Structure(structure) => {
                    let mut members = 0..shape.schema().members.len();
                    members.any(|it| !matches!(structure.member(it).value(), Value::Absent))
                }
                _ => true,
            },
        }
    }

    /// Returns the elements if this is a list.
    pub(crate) fn into_elements(self) -> Option<Vec<Self>> {
        match self {
            Self::List(list) => Some(list),
            Self::Part(shape, secret) => match shape.value() {
                Value::List(list) => {
                    let elements = (0..list.len()).filter_map(|index| list.element(index));
                    Some(elements.map(|it| Self::part(it, secret)).collect())
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// Returns the values if this is a map, in the order of the keys.
    pub(super) fn into_values(self) -> Option<Vec<Self>> {
        let Self::Part(shape, secret) = self else {
            return None;
        };
        let mut values = Vec::new();
        match shape.value() {
            Value::Map(map) => {
                let _ = in_order(map, &mut |_, value| {
                    values.push(Self::part(value, secret));
                    ControlFlow::Continue(())
                });
            }
            Value::Structure(structure) => {
                let members = shape.schema().members.iter().enumerate();
                values.extend(members.map(|(index, member)| {
                    Self::part(structure.member(index), secret || member.sensitive)
                }));
            }
            _ => return None,
        }
        Some(values)
    }

    /// Returns the number of elements, entries or characters.
    pub(super) fn length(&self) -> Option<usize> {
        match self {
            Self::List(list) => Some(list.len()),
            Self::Text(text) => Some(text.chars().count()),
            Self::Part(shape, _) => match shape.value() {
                Value::List(list) => Some(list.len()),
                Value::Map(map) => Some(map.len()),
                Value::String(text) => Some(text.chars().count()),
                _ => None,
            },
            _ => None,
        }
    }

    /// Returns the text if this is one.
    pub(crate) fn as_text(&self) -> Option<&'v str> {
        match self.content() {
            Content::Text(text) => Some(text),
            _ => None,
        }
    }

    fn content(&self) -> Content<'v> {
        match self {
            Self::Null => Content::Null,
            Self::Flag(flag) => Content::Flag(*flag),
            Self::Number(number) => Content::Number(*number),
            Self::Text(text) => Content::Text(text),
            Self::List(list) => Content::List(list.clone()),
            Self::Exchange { .. } => Content::Other,
            Self::Part(shape, _) => match shape.value() {
                Value::Absent => Content::Null,
                Value::Boolean(flag) => Content::Flag(flag),
                Value::Integer(number) => Content::Number(number.into()),
                #[expect(clippy::cast_precision_loss, reason = "JSON has no other numbers")]
                Value::Long(number) => Content::Number(number as f64),
                Value::Float(number) => Content::Number(number.into()),
                Value::Double(number) => Content::Number(number),
                Value::String(text) => Content::Text(text),
                Value::List(_) => match self.clone().into_elements() {
                    Some(list) => Content::List(list),
                    None => Content::Other,
                },
                _ => Content::Other,
            },
        }
    }

    /// Returns `true` if both are equal. Structures and maps equal nothing.
    pub(crate) fn is(&self, other: &Self) -> bool {
        match (self.content(), other.content()) {
            (Content::Null, Content::Null) => true,
            (Content::Flag(a), Content::Flag(b)) => a == b,
            #[expect(clippy::float_cmp, reason = "this is what `==` means")]
            (Content::Number(a), Content::Number(b)) => a == b,
            (Content::Text(a), Content::Text(b)) => a == b,
            (Content::List(a), Content::List(b)) => {
                a.len() == b.len() && a.iter().zip(&b).all(|(a, b)| a.is(b))
            }
            _ => false,
        }
    }

    /// Compares two numbers. Nothing else has an order.
    pub(super) fn compare(&self, other: &Self) -> Option<Ordering> {
        match (self.content(), other.content()) {
            (Content::Number(a), Content::Number(b)) => a.partial_cmp(&b),
            _ => None,
        }
    }
}

impl From<Literal> for Found<'_> {
    fn from(literal: Literal) -> Self {
        match literal {
            Literal::Null => Self::Null,
            Literal::Flag(flag) => Self::Flag(flag),
            Literal::Number(number) => Self::Number(number),
            Literal::Text(text) => Self::Text(text),
        }
    }
}

impl Debug for Found<'_> {
    /// Shows what was found as a message shows it. Sensitive values stay hidden.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("nothing"),
            Self::Flag(flag) => flag.fmt(f),
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
            Self::Part(_, true) => f.write_str(debug::REDACTED),
            Self::Part(shape, false) => match (shape.schema().sensitive, shape.value()) {
                // The names of their types would only be in the way.
                (false, Value::String(text)) => text.fmt(f),
                (false, Value::Boolean(flag)) => flag.fmt(f),
                (false, Value::List(_)) => self.clone().into_elements().unwrap_or_default().fmt(f),
                _ => debug::fmt(*shape, f),
            },
            Self::List(list) => list.fmt(f),
            Self::Exchange { .. } => f.write_str("the call"),
        }
    }
}
