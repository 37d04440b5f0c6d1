//! Requests of the protocols query and ec2. They are parameters of a form, whose keys are the paths of
//! members.
//!
//! Each scalar is a parameter. Structures, lists and maps have a parameter for each part. The key says where
//! the part is: `Filters.1.Name`. Timestamps are RFC 3339 unless the member has another format, and blobs are
//! base64. An absent value is left out, in sparse collections too. Documents have no form here.
//!
//! The two protocols use different keys. In query, a list adds `member` (or the model's name for it) and a
//! number. A map adds `entry`, a number, and `key` or `value`. If the member is flattened, the word is left
//! out. In ec2, every list is flattened, empty lists are left out, and keys begin with a capital letter.

use std::fmt::Write;
use std::ops::ControlFlow;

use crate::shape::schema::{Member, Schema};
use crate::shape::{Declared, List, Map, Shape, Union, Value, in_order};
use crate::value::TimestampFormat;
use crate::value::percent::encode_query;
use crate::wire::codec::{MAX_DEPTH, path_segment, text};
use crate::wire::error::EncodeError;

/// The protocol that decides about the keys of parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Dialect {
    /// The protocol query.
    Query,
    /// The protocol ec2.
    Ec2,
}

/// Appends the parameters of a value, each after an ampersand.
///
/// # Errors
/// The format can't express the value, because a union has an unknown member, because there is a document, or
/// because the nesting is deeper than [`MAX_DEPTH`]. The error has the path of the member.
pub fn write(dialect: Dialect, value: &dyn Shape, out: &mut String) -> Result<(), EncodeError> {
    let mut writer = Writer {
        dialect,
        out,
        key: String::new(),
        depth: 0,
        scratch: String::new(),
    };
    writer.shape(value, None, false)
}

struct Writer<'o> {
    dialect: Dialect,
    out: &'o mut String,
    /// The key of the current value, already encoded.
    key: String,
    depth: usize,
    /// The text of a scalar that is not a string, before it is encoded.
    scratch: String,
}

impl Writer<'_> {
    fn shape(
        &mut self,
        shape: &dyn Shape,
        timestamp: Option<TimestampFormat>,
        flattened: bool,
    ) -> Result<(), EncodeError> {
        match shape.value() {
            Value::Absent => Ok(()),
            Value::Structure(structure) => {
                self.nested(|writer| writer.structure(shape.schema(), structure))
            }
            Value::Union(union) => self.nested(|writer| writer.union(shape.schema(), union)),
            Value::List(list) => {
                self.nested(|writer| writer.list(shape.schema(), list, timestamp, flattened))
            }
            Value::Map(map) => self.nested(|writer| writer.map(shape.schema(), map, flattened)),
            Value::Document(_) => Err(EncodeError::new("a document can't be a parameter")),
            Value::String(text) => {
                self.begin_parameter();
                encode_query(text, self.out);
                Ok(())
            }
            value => {
                self.begin_parameter();
                self.scratch.clear();
                let format = timestamp.unwrap_or(TimestampFormat::DateTime);
                text::append(value, format, &mut self.scratch)?;
                encode_query(&self.scratch, self.out);
                Ok(())
            }
        }
    }

    /// Writes a value one level deeper.
    fn nested(
        &mut self,
        write: impl FnOnce(&mut Self) -> Result<(), EncodeError>,
    ) -> Result<(), EncodeError> {
        if self.depth == MAX_DEPTH {
            let message = format!("the nesting is deeper than {MAX_DEPTH} levels");
            return Err(EncodeError::new(message));
        }
        self.depth += 1;
        let result = write(self);
        self.depth -= 1;
        result
    }

    fn structure(
        &mut self,
        schema: &'static Schema,
        structure: &dyn Declared,
    ) -> Result<(), EncodeError> {
        for (index, member) in schema.members.iter().enumerate() {
            self.member(member, member.or_default(structure.member(index)))?;
        }
        Ok(())
    }

    fn union(&mut self, schema: &'static Schema, union: &dyn Union) -> Result<(), EncodeError> {
        let variant = union.variant();
        let known = variant.and_then(|(index, value)| Some((schema.members.get(index)?, value)));
        match known {
            Some((member, value)) => self.member(member, value),
            None => Err(EncodeError::new(format!(
                "the model does not know the union's member `{}`, so it can't be sent",
                union.unknown()
            ))),
        }
    }

    fn member(&mut self, member: &Member, value: &dyn Shape) -> Result<(), EncodeError> {
        if matches!(value.value(), Value::Absent) {
            return Ok(());
        }
        let length = self.key.len();
        match (member.query_key, self.dialect) {
            (Some(key), _) => self.push(key),
            (None, Dialect::Query) => self.push(member.wire),
            (None, Dialect::Ec2) => self.push_capitalized(member.wire),
        }
        let result = self.shape(value, member.timestamp, member.flattened);
        self.key.truncate(length);
        result.map_err(|error| error.within(member.name))
    }

    fn list(
        &mut self,
        schema: &'static Schema,
        list: &dyn List,
        timestamp: Option<TimestampFormat>,
        flattened: bool,
    ) -> Result<(), EncodeError> {
        let is_query = self.dialect == Dialect::Query;
        if list.is_empty() && is_query {
            self.begin_parameter();
            return Ok(());
        }
        let element = schema.members.first();
        let length = self.key.len();
        if let Some(element) = element.filter(|_| is_query && !flattened) {
            self.push(element.wire);
        }
        let timestamp = element.and_then(|it| it.timestamp).or(timestamp);
        // Absent elements are not numbered.
        let mut number = 0;
        for index in 0..list.len() {
            let value = list.element(index);
            let value = value.filter(|value| !matches!(value.value(), Value::Absent));
            let Some(value) = value else {
                continue;
            };
            number += 1;
            let length = self.push_number(number);
            self.shape(value, timestamp, false)
                .map_err(|error| error.within(&format!("[{index}]")))?;
            self.key.truncate(length);
        }
        self.key.truncate(length);
        Ok(())
    }

    fn map(
        &mut self,
        schema: &'static Schema,
        map: &dyn Map,
        flattened: bool,
    ) -> Result<(), EncodeError> {
        let [key_member, value_member] = schema.members else {
            return Ok(());
        };
        let length = self.key.len();
        if !flattened {
            self.push("entry");
        }
        let mut number = 0;
        let mut result = Ok(());
        let _ = in_order(map, &mut |key, value| {
            if matches!(value.value(), Value::Absent) {
                return ControlFlow::Continue(());
            }
            number += 1;
            let length = self.push_number(number);
            self.push(key_member.wire);
            self.begin_parameter();
            encode_query(key, self.out);
            self.key.truncate(length);
            self.push_number(number);
            self.push(value_member.wire);
            let written = self.shape(value, value_member.timestamp, false);
            self.key.truncate(length);
            match written {
                Ok(()) => ControlFlow::Continue(()),
                Err(error) => {
                    result = Err(error.within(path_segment(map, key)));
                    ControlFlow::Break(())
                }
            }
        });
        self.key.truncate(length);
        result
    }

    /// Appends a part to the key.
    fn push(&mut self, part: &str) {
        self.separate();
        encode_query(part, &mut self.key);
    }

    fn push_capitalized(&mut self, part: &str) {
        self.separate();
        let start = self.key.len();
        encode_query(part, &mut self.key);
        if let Some(first) = self.key.get_mut(start..=start) {
            first.make_ascii_uppercase();
        }
    }

    /// Appends a number to the key, and returns the key's length before.
    fn push_number(&mut self, number: usize) -> usize {
        let length = self.key.len();
        self.separate();
        // Writing to a string never fails.
        let _ = write!(self.key, "{number}");
        length
    }

    fn separate(&mut self) {
        if !self.key.is_empty() {
            self.key.push('.');
        }
    }

    fn begin_parameter(&mut self) {
        self.out.push('&');
        self.out.push_str(&self.key);
        self.out.push('=');
    }
}
