//! Writes and reads members that are headers, in requests and responses.

use std::borrow::Cow;
use std::ops::ControlFlow;

use base64::Engine;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::shape::schema::{Location, Member, Schema};
use crate::shape::{Declared, List, Map, Shape, Value, ValueMut, in_order, set_text};
use crate::value::{BASE64, Timestamp, TimestampFormat};
use crate::wire::codec::{path_segment, text};
use crate::wire::error::{DecodeError, EncodeError};
use crate::wire::header::decode_header;

/// Returns the headers of a request, from the members of its input. There is room for others.
///
/// # Errors
/// A value contains characters that a header can't have, or a key of a map is not a header name. The error
/// has the path of the member.
pub(super) fn write_all(
    room: usize,
    schema: &Schema,
    input: &dyn Declared,
) -> Result<HeaderMap, EncodeError> {
    let mut headers = HeaderMap::with_capacity(room);
    for (index, member) in schema.members.iter().enumerate() {
        if let Location::Header(name) = member.location {
            let value = member.or_default(input.member(index));
            write(name, member, value, &mut headers).map_err(|error| error.within(member.name))?;
        }
    }
    for (index, member) in schema.members.iter().enumerate() {
        let Location::PrefixHeaders(prefix) = member.location else {
            continue;
        };
        if let Value::Map(map) = member.or_default(input.member(index)).value() {
            write_prefixed(prefix, map, &mut headers).map_err(|error| error.within(member.name))?;
        }
    }
    Ok(headers)
}

fn write(
    name: &str,
    member: &Member,
    shape: &dyn Shape,
    headers: &mut HeaderMap,
) -> Result<(), EncodeError> {
    let mut out = String::new();
    match shape.value() {
        Value::Absent => return Ok(()),
        Value::List(list) => write_list(shape.schema(), member, list, &mut out)?,
        value => write_text(member, value, &mut out)?,
    }
    let is_sensitive = member.sensitive || shape.schema().sensitive;
    headers.insert(header_name(name)?, header_value(&out, is_sensitive)?);
    Ok(())
}

/// Appends a value that is alone in its header, or an element that needs no quotes.
fn write_text(member: &Member, value: Value<'_>, out: &mut String) -> Result<(), EncodeError> {
    match value {
        Value::String(text) if member.media_type.is_some() => {
            BASE64.encode_string(text, out);
            Ok(())
        }
        _ => text::append(value, timestamp_format(member), out),
    }
}

fn write_list(
    schema: &Schema,
    member: &Member,
    list: &dyn List,
    out: &mut String,
) -> Result<(), EncodeError> {
    let member = element_traits(schema, member);
    let mut first = true;
    for index in 0..list.len() {
        let value = list.element(index).map_or(Value::Absent, Shape::value);
        if matches!(value, Value::Absent) {
            continue;
        }
        if !std::mem::take(&mut first) {
            out.push_str(", ");
        }
        let start = out.len();
        match value {
            Value::String(text) if member.media_type.is_none() && needs_quotes(text) => {
                write_quoted(text, out);
                Ok(())
            }
            _ => write_text(member, value, out),
        }
        .and_then(|()| check(&out[start..]))
        .map_err(|error| error.within(&format!("[{index}]")))?;
    }
    Ok(())
}

/// Returns the member with the traits for a list's elements: the list's element, or the member itself if the
/// list has none.
fn element_traits<'m>(schema: &Schema, member: &'m Member) -> &'m Member
where
    'static: 'm,
{
    match schema.members.first() {
        Some(element) if element.timestamp.is_some() || element.media_type.is_some() => element,
        _ => member,
    }
}

/// Without quotes, the text would end at a comma, or would lose the blanks around it.
fn needs_quotes(text: &str) -> bool {
    text.contains(['"', ',']) || text.starts_with(BLANKS) || text.ends_with(BLANKS)
}

fn write_quoted(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        if matches!(character, '"' | '\\') {
            out.push('\\');
        }
        out.push(character);
    }
    out.push('"');
}

/// Adds the entries of a map as headers, except for headers that are already set.
fn write_prefixed(prefix: &str, map: &dyn Map, headers: &mut HeaderMap) -> Result<(), EncodeError> {
    let mut result = Ok(());
    let _ = in_order(
        map,
        &mut |key, value| match write_entry(prefix, key, value, headers) {
            Ok(()) => ControlFlow::Continue(()),
            Err(error) => {
                result = Err(error.within(path_segment(map, key)));
                ControlFlow::Break(())
            }
        },
    );
    result
}

fn write_entry(
    prefix: &str,
    key: &str,
    value: &dyn Shape,
    headers: &mut HeaderMap,
) -> Result<(), EncodeError> {
    let mut out = String::new();
    match value.value() {
        Value::Absent => return Ok(()),
        value => text::append(value, TimestampFormat::HttpDate, &mut out)?,
    }
    // The path of the error names the key, unless that is sensitive.
    let name = HeaderName::from_bytes(format!("{prefix}{key}").as_bytes())
        .map_err(|_| EncodeError::new("the key can't be the name of a header"))?;
    let value = header_value(&out, value.schema().sensitive)?;
    headers.entry(name).or_insert(value);
    Ok(())
}

fn header_name(name: &str) -> Result<HeaderName, EncodeError> {
    HeaderName::from_bytes(name.as_bytes()).map_err(|_| {
        EncodeError::new(format!(
            "`{}` is not a valid header name",
            name.escape_debug()
        ))
    })
}

/// Makes the value of a header. `Debug` of a request does not show a sensitive one.
fn header_value(text: &str, is_sensitive: bool) -> Result<HeaderValue, EncodeError> {
    check(text)?;
    let value = HeaderValue::from_bytes(text.as_bytes());
    let mut value = value.map_err(|_| unprintable())?;
    value.set_sensitive(is_sensitive);
    Ok(value)
}

/// Checks that a text can be a header's value, or a part of one.
fn check(text: &str) -> Result<(), EncodeError> {
    // Headers have no declared encoding for other characters, so the service could read another text than
    // the caller's.
    if !text.is_ascii() {
        return Err(EncodeError::new("must be ASCII: it is sent as a header"));
    }
    if text
        .bytes()
        .any(|byte| byte.is_ascii_control() && byte != b'\t')
    {
        return Err(unprintable());
    }
    Ok(())
}

fn unprintable() -> EncodeError {
    EncodeError::new("must not contain line breaks or control characters: it is sent as a header")
}

const fn timestamp_format(member: &Member) -> TimestampFormat {
    match member.timestamp {
        Some(format) => format,
        None => TimestampFormat::HttpDate,
    }
}

/// Reads a member from its header. Returns `false` if the response doesn't have it.
///
/// # Errors
/// The text is not a value of the member's type.
pub(super) fn read(
    headers: &HeaderMap,
    name: &str,
    member: &Member,
    place: &mut dyn Shape,
) -> Result<bool, DecodeError> {
    let Some(text) = text_of(headers, name) else {
        return Ok(false);
    };
    let text = text.trim_matches(BLANKS);
    if member.lenient && Timestamp::parse(text).is_err() {
        return Ok(false);
    }
    if text.is_empty() && is_never_empty(&place.value_mut()) {
        place.unset();
        return Ok(false);
    }
    read_text(text, member, place)?;
    Ok(true)
}

/// What may stand around the value of a header (RFC 9110, section 5.5). Any other white space belongs to the
/// value.
const BLANKS: [char; 2] = [' ', '\t'];

/// An empty text is no such value, so that a header without text is as good as none.
const fn is_never_empty(place: &ValueMut<'_>) -> bool {
    matches!(
        place,
        ValueMut::Boolean(_)
            | ValueMut::Integer(_)
            | ValueMut::Long(_)
            | ValueMut::Float(_)
            | ValueMut::Double(_)
            | ValueMut::Timestamp(_)
    )
}

fn read_text(text: &str, member: &Member, place: &mut dyn Shape) -> Result<(), DecodeError> {
    let is_encoded = member.media_type.is_some();
    match place.value_mut() {
        ValueMut::List(_) => {}
        ValueMut::String(_) | ValueMut::Text(_) if is_encoded => {
            let decoded = String::from_utf8(text::base64(text)?)
                .map_err(|_| DecodeError::new("the base64 does not decode to UTF-8 text"))?;
            set_text(place, &decoded);
            return Ok(());
        }
        place => return text::parse(text, place),
    }
    let element = element_traits(place.schema(), member);
    match place.value_mut() {
        ValueMut::List(list) => read_list(text, element, list),
        _ => Ok(()),
    }
}

fn read_list(text: &str, element: &Member, list: &mut dyn List) -> Result<(), DecodeError> {
    let mut rest = text.trim_matches(BLANKS);
    while !rest.is_empty() {
        let index = list.len();
        let place = list.push();
        let is_date = matches!(place.value_mut(), ValueMut::Timestamp(_));
        let (value, after) = if is_date {
            next_timestamp(rest)
        } else {
            next_element(rest)
        };
        read_text(&value, element, place).map_err(|error| error.within(&format!("[{index}]")))?;
        rest = after;
    }
    Ok(())
}

/// Returns the first element of a list without its quotes, and the text after its comma.
fn next_element(text: &str) -> (Cow<'_, str>, &str) {
    if !text.starts_with('"') {
        let (value, rest) = text.split_once(',').unwrap_or((text, ""));
        return (
            Cow::Borrowed(value.trim_end_matches(BLANKS)),
            rest.trim_start_matches(BLANKS),
        );
    }
    let mut value = String::new();
    let mut characters = text.char_indices().skip(1);
    while let Some((index, character)) = characters.next() {
        match character {
            '"' => {
                let rest = text.get(index + 1..).unwrap_or_default();
                let rest = rest.split_once(',').map_or("", |(_, rest)| rest);
                return (Cow::Owned(value), rest.trim_start_matches(BLANKS));
            }
            '\\' => value.extend(characters.next().map(|(_, escaped)| escaped)),
            _ => value.push(character),
        }
    }
    // The quote is never closed, so it is part of the text.
    (Cow::Borrowed(text), "")
}

/// Returns the first time of a list, and the text after its comma. An HTTP date itself contains a comma,
/// after the weekday.
fn next_timestamp(text: &str) -> (Cow<'_, str>, &str) {
    let is_day =
        |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphabetic());
    let day = match text.split_once(',') {
        Some((day, _)) if is_day(day.trim_matches(BLANKS)) => day.len() + 1,
        _ => 0,
    };
    let comma = text[day..].find(',').map(|index| day + index);
    let (value, rest) = match comma {
        Some(comma) => (&text[..comma], &text[comma + 1..]),
        None => (text, ""),
    };
    (
        Cow::Borrowed(value.trim_end_matches(BLANKS)),
        rest.trim_start_matches(BLANKS),
    )
}

/// Reads a map from the headers with a prefix. Returns `false` if there is none.
///
/// # Errors
/// The map's values are not texts.
pub(super) fn read_prefixed(
    headers: &HeaderMap,
    prefix: &str,
    place: &mut dyn Shape,
) -> Result<bool, DecodeError> {
    // Without any such header the map is empty, not absent.
    let found = matches!(place.value_mut(), ValueMut::Map(_));
    for name in headers.keys() {
        let key = name.as_str().strip_prefix(prefix);
        let (Some(key), Some(text)) = (key, text_of(headers, name.as_str())) else {
            continue;
        };
        if let ValueMut::Map(map) = place.value_mut() {
            let value = map.entry(key).value_mut();
            text::parse(text.trim_matches(BLANKS), value).map_err(|error| error.within(key))?;
        }
    }
    Ok(found)
}

/// Returns the text of a header. Several headers with the same name are one list.
fn text_of<'h>(headers: &'h HeaderMap, name: &str) -> Option<Cow<'h, str>> {
    let mut values = headers.get_all(name).iter();
    let mut text = decode_header(values.next()?);
    for value in values {
        let text = text.to_mut();
        text.push_str(", ");
        text.push_str(&decode_header(value));
    }
    Some(text)
}
