//! What the input of a call says to the rules that find its endpoint.

use std::borrow::Cow;
use std::ops::ControlFlow;

use crate::endpoint::rules::Argument;
use crate::shape::{Shape, Value, in_order};
use crate::wire::operation::{EndpointArgument, EndpointSource, OperationSchema};

/// The values of parameters, by name.
pub(super) type Arguments<'i> = Vec<(&'static str, Argument<'i>)>;

/// Returns the arguments of a call. What the input lacks is not among them.
pub(super) fn arguments<'i>(operation: &OperationSchema, input: &'i dyn Shape) -> Arguments<'i> {
    let arguments = operation.endpoint_arguments.iter();
    let said = arguments.map(|argument| (argument.parameter, said(argument, input)));
    said.filter(|(_, value)| *value != Argument::Unset)
        .collect()
}

/// Returns `true` if these are the arguments of a call. It needs no memory where they are single values.
pub(super) fn says(
    operation: &OperationSchema,
    input: &dyn Shape,
    known: &[(&'static str, Argument<'static>)],
) -> bool {
    let structure = match input.value() {
        Value::Structure(structure) => Some(structure),
        _ => None,
    };
    let mut known = known.iter();
    for argument in operation.endpoint_arguments {
        let next = known.as_slice().first();
        let next_value = next.map(|(_, value)| value);
        // Mostly it is a text, which is compared where it is.
        let is_known = match (&argument.source, structure) {
            (EndpointSource::Input(index), Some(structure)) => {
                match structure.member(*index).value() {
                    Value::Absent => continue,
                    Value::String(text) => is_text(next_value, text),
                    _ => next_value == Some(&value(structure.member(*index))),
                }
            }
            _ => match said(argument, input) {
                Argument::Unset => continue,
                value => next_value == Some(&value),
            },
        };
        // Mostly it is the very name.
        let name = argument.parameter;
        let is_name = |known: &'static str| std::ptr::eq(known, name) || known == name;
        if !is_known || !next.is_some_and(|(known, _)| is_name(known)) {
            return false;
        }
        known.next();
    }
    known.next().is_none()
}

#[inline]
fn is_text(known: Option<&Argument<'_>>, text: &str) -> bool {
    matches!(known, Some(Argument::Text(known)) if known == text)
}

#[inline]
fn said<'i>(argument: &EndpointArgument, input: &'i dyn Shape) -> Argument<'i> {
    match argument.source {
        EndpointSource::Fixed(["true"]) => Argument::Flag(true),
        EndpointSource::Fixed(["false"]) => Argument::Flag(false),
        EndpointSource::Fixed([text]) => Argument::Text(Cow::Borrowed(*text)),
        EndpointSource::Fixed(texts) => {
            Argument::Texts(texts.iter().map(|text| Cow::Borrowed(*text)).collect())
        }
        EndpointSource::Input(index) => match input.value() {
            Value::Structure(structure) => value(structure.member(index)),
            _ => Argument::Unset,
        },
        EndpointSource::Path(path) => found(path, input),
    }
}

fn value(shape: &dyn Shape) -> Argument<'_> {
    match shape.value() {
        Value::Boolean(flag) => Argument::Flag(flag),
        Value::String(text) => Argument::Text(Cow::Borrowed(text)),
        Value::List(list) => {
            let elements = (0..list.len()).filter_map(|index| list.element(index));
            let texts = elements.filter_map(text_of).map(Cow::Borrowed);
            Argument::Texts(texts.collect())
        }
        _ => Argument::Unset,
    }
}

fn text_of(shape: &dyn Shape) -> Option<&str> {
    match shape.value() {
        Value::String(text) => Some(text),
        _ => None,
    }
}

/// Returns what a path finds: one value, or the texts of all that match if the path goes through lists.
fn found<'i>(path: &'static str, input: &'i dyn Shape) -> Argument<'i> {
    let mut texts = Vec::new();
    if let Some(name) = keys(path) {
        let Some(Value::Map(map)) = at(name, input).map(Shape::value) else {
            return Argument::Unset;
        };
        let _ = in_order(map, &mut |key, _| {
            texts.push(Cow::Borrowed(key));
            ControlFlow::Continue(())
        });
        return Argument::Texts(texts);
    }
    if !path.contains(['[', '*']) {
        return at(path, input).map_or(Argument::Unset, value);
    }
    collect(path, input, &mut texts);
    Argument::Texts(texts)
}

/// The argument of `keys(...)`.
fn keys(path: &str) -> Option<&str> {
    path.strip_prefix("keys(")?.strip_suffix(')')
}

/// Returns the member at a path of names, if it is there.
fn at<'i>(path: &str, shape: &'i dyn Shape) -> Option<&'i dyn Shape> {
    let mut shape = shape;
    for name in path.split('.') {
        let members = shape.schema().members;
        let index = members.iter().position(|member| member.name == name)?;
        shape = match shape.value() {
            Value::Structure(structure) => structure.member(index),
            Value::Union(union) => match union.variant() {
                Some((set, value)) if set == index => value,
                _ => return None,
            },
            _ => return None,
        };
    }
    Some(shape)
}

/// Collects the texts at a path: names, `*` for all values of a map, `[*]` for all elements, `[a, b]` for several
/// paths, and `[]`, which joins lists.
fn collect<'i>(path: &'static str, shape: &'i dyn Shape, out: &mut Vec<Cow<'i, str>>) {
    let (names, rest) = path.split_at(path.find('[').unwrap_or(path.len()));
    if let Some(place) = names.find('*') {
        let map = match names[..place].trim_matches('.') {
            "" => Some(shape),
            names => at(names, shape),
        };
        if let Some(Value::Map(map)) = map.map(Shape::value) {
            let _ = in_order(map, &mut |_, value| {
                collect(&path[place + 1..], value, out);
                ControlFlow::Continue(())
            });
        }
        return;
    }
    let names = names.trim_matches('.');
    let shape = match names {
        "" => Some(shape),
        names => at(names, shape),
    };
    let Some(shape) = shape else {
        return;
    };
    let Some((inside, after)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) else {
        match value(shape) {
            Argument::Text(text) => out.push(text),
            Argument::Texts(texts) => out.extend(texts),
            _ => {}
        }
        return;
    };
    match inside.trim() {
        "*" | "" => match shape.value() {
            Value::List(list) => {
                for element in (0..list.len()).filter_map(|index| list.element(index)) {
                    collect(after, element, out);
                }
            }
            _ => collect(after, shape, out),
        },
        paths => {
            for path in paths.split(',') {
                // What `[]` after the brackets joins is one list already.
                collect(path.trim(), shape, out);
            }
        }
    }
}
