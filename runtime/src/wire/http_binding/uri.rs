//! The URI of a request.

use std::ops::ControlFlow;

use http::Uri;

use crate::shape::schema::{Location, Member, Schema};
use crate::shape::{Declared, List, Map, Shape, Value};
use crate::value::endpoint::is_bucket;
use crate::value::percent::{encode_label, encode_query};
use crate::value::{Endpoint, TimestampFormat};
use crate::wire::codec::{path_segment, text};
use crate::wire::error::{EncodeError, RequestError};
use crate::wire::operation::{OperationSchema, Segment};

/// The endpoint's URL, followed by the operation's path and query string, in which the labels and parameters are the input's.
///
/// What the caller or the model says is never normalised: `a/../b` may be the name of something.
///
/// # Errors
/// A label is empty or absent, a part of the host's name has other characters than a host's name, or the URI is too long.
pub(super) fn uri(
    operation: &OperationSchema,
    schema: &Schema,
    input: &dyn Declared,
    endpoint: &Endpoint,
) -> Result<Uri, RequestError> {
    let bucket = host_bucket(operation, schema, input, endpoint)?;
    let mut out = base(operation, schema, input, endpoint, bucket.as_deref())?;
    let plain = [Segment::Literal(operation.uri)];
    let path = match operation.path {
        [] => &plain,
        [Segment::Literal("/"), Segment::Label(_), rest @ ..] if bucket.is_some() => rest,
        path => path,
    };
    self::path(path, schema, input, &mut out)?;
    let mut query = Query::new(&mut out);
    query.literal(operation.query);
    query.members(schema, input)?;
    parse(out)
}

/// The endpoint's URL followed by a path without labels, which protocols without HTTP bindings have.
///
/// # Errors
/// As for [`uri`].
pub(super) fn fixed(
    path: &str,
    operation: &OperationSchema,
    schema: &Schema,
    input: &dyn Declared,
    endpoint: &Endpoint,
) -> Result<Uri, RequestError> {
    let mut out = base(operation, schema, input, endpoint, None)?;
    out.push_str(path);
    parse(out)
}

fn parse(text: String) -> Result<Uri, RequestError> {
    Uri::try_from(text).map_err(|error| RequestError::Http(format!("no URI: {error}")))
}

/// The bucket which stands before the host's name instead of at the start of the path, if there is one.
///
/// # Errors
/// The input names a bucket which can't exist: in a path its name could lead elsewhere.
fn host_bucket(
    operation: &OperationSchema,
    schema: &Schema,
    input: &dyn Declared,
    endpoint: &Endpoint,
) -> Result<Option<String>, RequestError> {
    let Some(index) = operation.host_bucket else {
        return Ok(None);
    };
    let (member, name) = label(schema, input, index)?;
    if !is_bucket(&name) {
        let reason = if name.starts_with("arn:") {
            "it is the ARN of an access point, which is not supported"
        } else {
            "it must be the name of a bucket: letters, digits, `.`, `-` and `_`"
        };
        return Err(RequestError::member(member.name, reason));
    }
    Ok(endpoint.has_host_bucket(&name).then_some(name))
}

/// What the operation puts before the host's name at this endpoint.
fn host_prefix(
    operation: &OperationSchema,
    endpoint: &Endpoint,
) -> Result<&'static [Segment], RequestError> {
    let prefix = operation.host_prefix;
    if prefix.is_empty() || !endpoint.takes_host_prefix()? {
        return Ok(&[]);
    }
    Ok(prefix)
}

/// Scheme, host and the endpoint's own path.
fn base(
    operation: &OperationSchema,
    schema: &Schema,
    input: &dyn Declared,
    endpoint: &Endpoint,
    bucket: Option<&str>,
) -> Result<String, RequestError> {
    let mut out = String::with_capacity(256);
    out.push_str(endpoint.scheme());
    out.push_str("://");
    if let Some(bucket) = bucket {
        out.push_str(bucket);
        out.push('.');
    }
    for segment in host_prefix(operation, endpoint)? {
        match segment {
            Segment::Literal(text) => out.push_str(text),
            Segment::Label(index) | Segment::GreedyLabel(index) => {
                let (member, value) = label(schema, input, *index)?;
                let is_host =
                    |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
                if !value.bytes().all(is_host) {
                    let reason = "it is a part of the host's name, so it must consist of letters, digits, `-` and `.`";
                    return Err(RequestError::member(member.name, reason));
                }
                out.push_str(&value);
            }
        }
    }
    out.push_str(endpoint.authority());
    out.push_str(endpoint.path());
    Ok(out)
}

/// Appends the operation's path.
fn path(
    segments: &[Segment],
    schema: &Schema,
    input: &dyn Declared,
    out: &mut String,
) -> Result<(), RequestError> {
    if !matches!(segments.first(), Some(Segment::Literal(text)) if text.starts_with('/')) {
        out.push('/');
    }
    for segment in segments {
        let (index, greedy) = match segment {
            Segment::Literal(text) => {
                out.push_str(text);
                continue;
            }
            Segment::Label(index) => (*index, false),
            Segment::GreedyLabel(index) => (*index, true),
        };
        let (_, value) = label(schema, input, index)?;
        encode_label(&value, greedy, out);
    }
    Ok(())
}

/// A member which is a part of the URI, and its text, which is not empty: without it, the URI would be another operation's.
fn label<'s>(
    schema: &'s Schema,
    input: &dyn Declared,
    index: usize,
) -> Result<(&'s Member, String), RequestError> {
    let Some(member) = schema.members.get(index) else {
        let reason = format!("the path refers to the member {index}, which does not exist");
        return Err(RequestError::Http(reason));
    };
    let mut out = String::new();
    let format = member.timestamp.unwrap_or(TimestampFormat::DateTime);
    text::append(input.member(index).value(), format, &mut out)
        .map_err(|error| error.within(member.name))?;
    if out.is_empty() {
        let reason = "it is a part of the URI, so it must have a value which is not empty";
        return Err(RequestError::member(member.name, reason));
    }
    Ok((member, out))
}

/// A query string, appended to a URI parameter by parameter.
struct Query<'o> {
    out: &'o mut String,
    separator: char,
    /// The text of the current value before its encoding.
    scratch: String,
}

impl<'o> Query<'o> {
    const fn new(out: &'o mut String) -> Self {
        Self {
            out,
            separator: '?',
            scratch: String::new(),
        }
    }

    /// Parameters which the model has, already encoded.
    fn literal(&mut self, query: &str) {
        if !query.is_empty() {
            self.separate();
            self.out.push_str(query);
        }
    }

    /// The parameters which are members: first those which have names of their own, then those of maps.
    fn members(&mut self, schema: &Schema, input: &dyn Declared) -> Result<(), EncodeError> {
        for (index, member) in schema.members.iter().enumerate() {
            if let Location::Query(name) = member.location {
                self.values(name, input.member(index), member.timestamp)
                    .map_err(|error| error.within(member.name))?;
            }
        }
        for (index, member) in schema.members.iter().enumerate() {
            if member.location != Location::QueryParams {
                continue;
            }
            if let Value::Map(map) = input.member(index).value() {
                let is_named = |key: &str| has_parameter(schema, input, key);
                self.map(map, &is_named)
                    .map_err(|error| error.within(member.name))?;
            }
        }
        Ok(())
    }

    /// The parameters of a map, without those which a member of the input has set.
    fn map(&mut self, map: &dyn Map, is_named: &dyn Fn(&str) -> bool) -> Result<(), EncodeError> {
        let mut result = Ok(());
        let _ = map.each(&mut |key, value| {
            if is_named(key) {
                return ControlFlow::Continue(());
            }
            match self.values(key, value, None) {
                Ok(()) => ControlFlow::Continue(()),
                Err(error) => {
                    result = Err(error.within(path_segment(map, key)));
                    ControlFlow::Break(())
                }
            }
        });
        result
    }

    /// One parameter, or one for each element of a list.
    fn values(
        &mut self,
        name: &str,
        shape: &dyn Shape,
        format: Option<TimestampFormat>,
    ) -> Result<(), EncodeError> {
        match shape.value() {
            Value::Absent => Ok(()),
            Value::List(list) => {
                let element = shape.schema().members.first();
                let format = element.and_then(|member| member.timestamp).or(format);
                self.list(name, list, format)
            }
            value => self.parameter(name, value, format),
        }
    }

    fn list(
        &mut self,
        name: &str,
        list: &dyn List,
        format: Option<TimestampFormat>,
    ) -> Result<(), EncodeError> {
        for index in 0..list.len() {
            match list.element(index).map(Shape::value) {
                None | Some(Value::Absent) => {}
                Some(value) => self
                    .parameter(name, value, format)
                    .map_err(|error| error.within(&format!("[{index}]")))?,
            }
        }
        Ok(())
    }

    fn parameter(
        &mut self,
        name: &str,
        value: Value<'_>,
        format: Option<TimestampFormat>,
    ) -> Result<(), EncodeError> {
        self.separate();
        encode_query(name, self.out);
        self.out.push('=');
        if let Value::String(text) = value {
            encode_query(text, self.out);
            return Ok(());
        }
        self.scratch.clear();
        text::append(
            value,
            format.unwrap_or(TimestampFormat::DateTime),
            &mut self.scratch,
        )?;
        encode_query(&self.scratch, self.out);
        Ok(())
    }

    fn separate(&mut self) {
        self.out.push(self.separator);
        self.separator = '&';
    }
}

/// A member of the input has set the parameter of this name.
fn has_parameter(schema: &Schema, input: &dyn Declared, name: &str) -> bool {
    let is_set = |index| !matches!(input.member(index).value(), Value::Absent);
    let mut members = schema.members.iter().enumerate();
    members.any(|(index, member)| {
        matches!(member.location, Location::Query(named) if named == name) && is_set(index)
    })
}
