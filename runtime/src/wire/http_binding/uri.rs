//! Makes the URI of a request.

use std::ops::ControlFlow;

use http::Uri;

use crate::shape::schema::{Location, Member, Schema};
use crate::shape::{Declared, List, Map, Shape, Value, in_order};
use crate::value::percent::{encode_label, encode_query};
use crate::value::{Endpoint, TimestampFormat};
use crate::wire::codec::{Scope, path_segment, text};
use crate::wire::error::{EncodeError, RequestError};
use crate::wire::operation::{OperationSchema, Segment};

/// Returns the URI of a request: the endpoint's URL, then the operation's path and query string with values
/// from the input.
///
/// Values from the caller and the model are never normalised, because `a/../b` may be a name.
///
/// # Errors
/// A label is empty or absent, a part of the host name has characters that a host name can't have, or the URI
/// is too long.
pub(super) fn uri(
    operation: &OperationSchema,
    schema: &Schema,
    input: &dyn Declared,
    endpoint: &Endpoint,
) -> Result<Uri, RequestError> {
    let is_in_endpoint = has_label(operation, schema, input, endpoint)?;
    let mut out = base(operation, schema, input, endpoint)?;
    let plain = [Segment::Literal(operation.uri)];
    let path = match operation.path {
        [] => &plain,
        [Segment::Literal("/"), Segment::Label(_), rest @ ..] if is_in_endpoint => rest,
        path => path,
    };
    // Nothing follows a label at the end of the endpoint's path, not even a slash.
    if !(path.is_empty() && is_in_endpoint && !endpoint.path().is_empty()) {
        self::path(path, schema, input, &mut out)?;
    }
    let mut query = Query::new(&mut out);
    query.literal(operation.query);
    query.members(schema, input)?;
    parse(out)
}

/// Returns a URI with the members of an input's body as parameters, by their names on the wire.
///
/// # Errors
/// A member is not a text, a number and the like, or a list of them, or the URI is too long.
pub(crate) fn with_body(uri: &Uri, input: &dyn Shape) -> Result<Uri, RequestError> {
    let Value::Structure(structure) = input.value() else {
        return Ok(uri.clone());
    };
    let mut out = uri.to_string();
    let separator = if uri.query().is_some() { '&' } else { '?' };
    let mut query = Query::new(&mut out);
    query.separator = separator;
    for (index, member) in input.schema().members.iter().enumerate() {
        if Scope::RequestBody.contains(member) {
            query
                .values(member.wire, structure.member(index), member.timestamp)
                .map_err(|error| error.within(member.name))?;
        }
    }
    parse(out)
}

/// Returns the endpoint's URL with a path without labels, for protocols without HTTP bindings.
///
/// # Errors
/// See [`uri`].
pub(super) fn fixed(
    path: &str,
    operation: &OperationSchema,
    schema: &Schema,
    input: &dyn Declared,
    endpoint: &Endpoint,
) -> Result<Uri, RequestError> {
    let mut out = base(operation, schema, input, endpoint)?;
    out.push_str(path);
    parse(out)
}

fn parse(text: String) -> Result<Uri, RequestError> {
    Uri::try_from(text)
        .map_err(|error| RequestError::Http(format!("the URI is not valid: {error}")))
}

/// Returns `true` if the endpoint has the label with which the operation's path begins.
///
/// # Errors
/// The label is empty, or it could lead to another resource.
fn has_label(
    operation: &OperationSchema,
    schema: &Schema,
    input: &dyn Declared,
    endpoint: &Endpoint,
) -> Result<bool, RequestError> {
    let Some(index) = operation.endpoint_label.filter(|_| endpoint.has_label()) else {
        return Ok(false);
    };
    let (member, value) = label(schema, input, index)?;
    no_dots(member, &value)?;
    // In a host name, rules check it. In a path, a slash could lead to another resource, encoded or not.
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
    if !value.bytes().all(is_plain) {
        let mut encoded = String::from("/");
        encode_label(&value, false, &mut encoded);
        if endpoint.path().ends_with(&encoded) {
            let reason =
                "must consist of letters, digits, `.`, `-` and `_`: it is a part of the URI's path";
            return Err(RequestError::member(member.name, reason));
        }
    }
    Ok(true)
}

/// # Errors
/// The value is a segment that stands for another one. Encoded or not, everybody on the way may resolve it,
/// and then the URI is another operation's.
fn no_dots(member: &Member, value: &str) -> Result<(), RequestError> {
    if matches!(value, "." | "..") {
        let reason = "it is a segment of the URI's path, so it must not be `.` or `..`";
        return Err(RequestError::member(member.name, reason));
    }
    Ok(())
}

/// Returns the prefix that the operation adds to the host name of this endpoint.
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

/// Returns the scheme, the host and the base path.
fn base(
    operation: &OperationSchema,
    schema: &Schema,
    input: &dyn Declared,
    endpoint: &Endpoint,
) -> Result<String, RequestError> {
    let mut out = String::with_capacity(256);
    out.push_str(endpoint.scheme());
    out.push_str("://");
    for segment in host_prefix(operation, endpoint)? {
        match segment {
            Segment::Literal(text) => out.push_str(text),
            Segment::Label(index) | Segment::GreedyLabel(index) => {
                let (member, value) = label(schema, input, *index)?;
                let is_host =
                    |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
                let has_gap = value.split('.').any(str::is_empty);
                if has_gap || !value.bytes().all(is_host) {
                    let reason = "must consist of letters, digits, `-` and `.`, with each `.` between two others: \
                                  it is a part of the host name";
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
        let (member, value) = label(schema, input, index)?;
        if !greedy {
            no_dots(member, &value)?;
        }
        encode_label(&value, greedy, out);
    }
    Ok(())
}

/// Returns a member that is part of the URI, and its text. The text must not be empty: without it, the URI
/// would belong to another operation.
fn label<'s>(
    schema: &'s Schema,
    input: &dyn Declared,
    index: usize,
) -> Result<(&'s Member, String), RequestError> {
    let Some(member) = schema.members.get(index) else {
        let reason = format!(
            "the operation's path refers to member {index}, but the input has no such member"
        );
        return Err(RequestError::Http(reason));
    };
    let mut out = String::new();
    let format = member.timestamp.unwrap_or(TimestampFormat::DateTime);
    text::append(input.member(index).value(), format, &mut out)
        .map_err(|error| error.within(member.name))?;
    if out.is_empty() {
        let reason = "must not be empty: it is a part of the URI";
        return Err(RequestError::member(member.name, reason));
    }
    Ok((member, out))
}

/// Appends a query string to a URI, parameter by parameter.
struct Query<'o> {
    out: &'o mut String,
    separator: char,
    /// The text of the current value, before it is encoded.
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

    /// Appends the parameters in the model, which are already encoded.
    fn literal(&mut self, query: &str) {
        if !query.is_empty() {
            self.separate();
            self.out.push_str(query);
        }
    }

    /// Appends the parameters from members: first the members with their own parameter, then maps.
    fn members(&mut self, schema: &Schema, input: &dyn Declared) -> Result<(), EncodeError> {
        for (index, member) in schema.members.iter().enumerate() {
            if let Location::Query(name) = member.location {
                let value = member.or_default(input.member(index));
                self.values(name, value, member.timestamp)
                    .map_err(|error| error.within(member.name))?;
            }
        }
        for (index, member) in schema.members.iter().enumerate() {
            if member.location != Location::QueryParams {
                continue;
            }
            if let Value::Map(map) = member.or_default(input.member(index)).value() {
                let is_named = |key: &str| has_parameter(schema, input, key);
                self.map(map, &is_named)
                    .map_err(|error| error.within(member.name))?;
            }
        }
        Ok(())
    }

    /// Appends the parameters in a map, except for those that another member of the input sets.
    fn map(&mut self, map: &dyn Map, is_named: &dyn Fn(&str) -> bool) -> Result<(), EncodeError> {
        let mut result = Ok(());
        let _ = in_order(map, &mut |key, value| {
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

    /// Appends one parameter, or one for each element of a list.
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

/// Returns `true` if a member of the input sets the parameter with this name.
fn has_parameter(schema: &Schema, input: &dyn Declared, name: &str) -> bool {
    let mut members = schema.members.iter().enumerate();
    members.any(|(index, member)| {
        let value = member.or_default(input.member(index)).value();
        let is_set = !matches!(value, Value::Absent);
        matches!(member.location, Location::Query(named) if named == name) && is_set
    })
}
