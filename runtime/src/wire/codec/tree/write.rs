//! Writes a value as the tokens of a format.

use std::ops::ControlFlow;

use crate::shape::schema::{Member, Schema};
use crate::shape::{Declared, List, Map, Shape, Union, Value, in_order};
use crate::value::TimestampFormat;
use crate::wire::codec::{MAX_DEPTH, Scope, path_segment, stream_in_body};
use crate::wire::error::EncodeError;

/// The error is boxed, so that a success fits into one register. Every value has such a result.
pub(in crate::wire::codec) type Written = Result<(), Box<EncodeError>>;

/// Returns the error for the value that is being written.
pub(in crate::wire::codec) fn failed(reason: impl Into<String>) -> Written {
    Err(Box::new(EncodeError::new(reason)))
}

/// The most bytes to reserve for a list because of the size of its first element.
const MAX_RESERVED: usize = 1 << 16;

/// How many bytes are reserved beyond the elements of a list.
const SPARE: usize = 256;

/// Returns the next depth.
///
/// # Errors
/// It is greater than [`MAX_DEPTH`].
pub(in crate::wire::codec) fn deeper(depth: usize) -> Result<usize, Box<EncodeError>> {
    if depth == MAX_DEPTH {
        failed(format!("the nesting is deeper than {MAX_DEPTH} levels"))?;
    }
    Ok(depth + 1)
}

/// A receiver of tokens, which are written one by one.
pub(in crate::wire::codec) trait Sink {
    /// An object or a list that has begun.
    type Open;

    /// Returns the bytes written so far.
    fn out(&mut self) -> &mut Vec<u8>;

    /// Begins an object. `entries` is the number of its entries, if it is known.
    fn begin_object(&mut self, entries: Option<usize>) -> Self::Open;

    /// Writes the key of a member. Its value follows.
    fn member(&mut self, object: &mut Self::Open, member: &Member);

    /// Writes the key of a member, and a text as its value. Most members are texts.
    fn text_member(&mut self, object: &mut Self::Open, member: &Member, text: &str);

    /// Writes the key of an entry of a map. Its value follows.
    fn key(&mut self, object: &mut Self::Open, key: &str);

    /// Ends an object.
    fn end_object(&mut self, object: Self::Open);

    /// Begins a list of this many elements.
    fn begin_list(&mut self, elements: usize) -> Self::Open;

    /// Announces an element. Its value follows.
    fn element(&mut self, list: &mut Self::Open);

    /// Ends a list.
    fn end_list(&mut self, list: Self::Open);

    /// Writes an absent value or a scalar. A scalar is any value but a structure, a union, a list, a map or a
    /// stream. `depth` is the number of objects and lists around it.
    fn scalar(
        &mut self,
        value: Value<'_>,
        timestamp: Option<TimestampFormat>,
        depth: usize,
    ) -> Written;
}

/// Writes the value that is a whole body. Only this function needs the scope.
pub(in crate::wire::codec) fn root(
    sink: &mut impl Sink,
    value: &dyn Shape,
    scope: Scope,
) -> Result<(), EncodeError> {
    let mut writer = Writer { sink, depth: 0 };
    let written = match value.value() {
        Value::Structure(structure) => writer.structure(value.schema(), structure, scope),
        content => writer.value(value, content, None),
    };
    written.map_err(|error| *error)
}

struct Writer<'s, S> {
    sink: &'s mut S,
    depth: usize,
}

impl<S: Sink> Writer<'_, S> {
    /// Writes a shape, given its value.
    fn value(
        &mut self,
        shape: &dyn Shape,
        value: Value<'_>,
        timestamp: Option<TimestampFormat>,
    ) -> Written {
        match value {
            Value::Structure(it) => self.structure(shape.schema(), it, Scope::All),
            Value::Union(union) => self.union(shape.schema(), union),
            Value::List(list) => self.list(shape.schema(), list),
            Value::Map(map) => self.map(shape.schema(), map),
            Value::Stream(_) | Value::Events(_) => Err(Box::new(stream_in_body())),
            scalar => self.sink.scalar(scalar, timestamp, self.depth),
        }
    }

    fn structure(
        &mut self,
        schema: &'static Schema,
        structure: &dyn Declared,
        scope: Scope,
    ) -> Written {
        self.descend()?;
        let mut object = self.sink.begin_object(None);
        for (index, member) in schema.members.iter().enumerate() {
            let shape = member.or_default(structure.member(index));
            let value = shape.value();
            if matches!(value, Value::Absent) || !scope.contains(member) {
                continue;
            }
            // Writing a text never fails.
            match value {
                Value::String(text) => self.sink.text_member(&mut object, member, text),
                value => {
                    self.sink.member(&mut object, member);
                    self.member(member, shape, value)?;
                }
            }
        }
        self.sink.end_object(object);
        self.depth -= 1;
        Ok(())
    }

    /// Writes the value of a member.
    fn member(&mut self, member: &'static Member, shape: &dyn Shape, value: Value<'_>) -> Written {
        self.value(shape, value, member.timestamp)
            .map_err(|error| Box::new(error.within(member.name)))
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
        self.descend()?;
        let mut object = self.sink.begin_object(Some(1));
        self.sink.member(&mut object, member);
        self.member(member, value, value.value())?;
        self.sink.end_object(object);
        self.depth -= 1;
        Ok(())
    }

    fn list(&mut self, schema: &'static Schema, list: &dyn List) -> Written {
        let timestamp = schema.members.first().and_then(|member| member.timestamp);
        self.descend()?;
        let mut open = self.sink.begin_list(list.len());
        let start = self.sink.out().len();
        let mut of_elements = None;
        for index in 0..list.len() {
            let Some(element) = list.element(index) else {
                break;
            };
            self.sink.element(&mut open);
            let written = match element.value() {
                // All elements have the same schema.
                Value::Structure(structure) => {
                    let schema = of_elements.get_or_insert_with(|| element.schema());
                    self.structure(schema, structure, Scope::All)
                }
                value => self.value(element, value, timestamp),
            };
            written.map_err(|error| Box::new(error.within(&format!("[{index}]"))))?;
            if index == 0 {
                // The other elements probably have a similar length. Growing step by step would copy all
                // bytes each time.
                let out = self.sink.out();
                let first = out.len() - start;
                let others = (list.len() - 1).saturating_mul(first);
                // Some are a little longer, and something may follow the list.
                out.reserve(others.saturating_add(others / 16 + SPARE).min(MAX_RESERVED));
            }
        }
        self.sink.end_list(open);
        self.depth -= 1;
        Ok(())
    }

    fn map(&mut self, schema: &'static Schema, map: &dyn Map) -> Written {
        let timestamp = schema.members.get(1).and_then(|member| member.timestamp);
        self.descend()?;
        let mut object = self.sink.begin_object(Some(map.len()));
        let mut result = Ok(());
        let _ = in_order(map, &mut |key, shape| {
            self.sink.key(&mut object, key);
            let written = self.value(shape, shape.value(), timestamp);
            result = written.map_err(|error| Box::new(error.within(path_segment(map, key))));
            match result {
                Ok(()) => ControlFlow::Continue(()),
                Err(_) => ControlFlow::Break(()),
            }
        });
        result?;
        self.sink.end_object(object);
        self.depth -= 1;
        Ok(())
    }

    fn descend(&mut self) -> Written {
        self.depth = deeper(self.depth)?;
        Ok(())
    }
}
