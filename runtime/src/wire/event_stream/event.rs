//! Turns messages into events, and events into messages: headers and payload become members, and back.

use bytes::Bytes;

use super::message::{HeaderValue, Message};
use crate::shape::schema::{Location, Member, Schema};
use crate::shape::{Declared, Shape, Union, Value, ValueMut};
use crate::value::Blob;
use crate::wire::codec::{BodyCodec, Missing, Scope};
use crate::wire::error::{DecodeError, EncodeError};

/// The headers that every message of an event has.
const MESSAGE_TYPE: &str = ":message-type";
const EVENT_TYPE: &str = ":event-type";
const EXCEPTION_TYPE: &str = ":exception-type";
const CONTENT_TYPE: &str = ":content-type";

/// What a message contains.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Kind<'m> {
    /// The members of the output besides the stream, in protocols without HTTP bindings.
    InitialResponse,
    /// The event with this name.
    Event(&'m str),
    /// The exception with this name.
    Exception(&'m str),
    /// An error that is not in the model: its code and its message.
    Error(Option<&'m str>, Option<&'m str>),
}

/// Finds out what a message contains.
///
/// # Errors
/// The message is none of the kinds in [`Kind`].
pub(crate) fn kind(message: &Message) -> Result<Kind<'_>, DecodeError> {
    let text = |name| {
        let value = message.text(name);
        value.ok_or_else(|| DecodeError::new(format!("a message lacks the header `{name}`")))
    };
    Ok(match text(MESSAGE_TYPE)? {
        "event" => match text(EVENT_TYPE)? {
            "initial-response" => Kind::InitialResponse,
            event => Kind::Event(event),
        },
        "exception" => Kind::Exception(text(EXCEPTION_TYPE)?),
        "error" => Kind::Error(message.text(":error-code"), message.text(":error-message")),
        // Values of headers are not repeated by errors.
        _ => {
            let reason =
                format!("the header `{MESSAGE_TYPE}` is none of event, exception and error");
            return Err(DecodeError::new(reason));
        }
    })
}

/// Reads the event with this name into a union. For an event that the model doesn't know, only the name is
/// kept.
///
/// # Errors
/// The message does not match the schema. The error has the path of the member.
pub(crate) fn read(
    codec: &dyn BodyCodec,
    message: &Message,
    name: &str,
    into: &mut dyn Shape,
    missing: &mut Missing,
) -> Result<(), DecodeError> {
    let schema = into.schema();
    let ValueMut::Union(union) = into.value_mut() else {
        return Ok(());
    };
    let index = schema.members.iter().position(|member| member.name == name);
    let Some(place) = index.and_then(|index| union.select(index)) else {
        union.select_unknown(name);
        return Ok(());
    };
    read_structure(codec, message, place, missing).map_err(|error| error.within(name))
}

/// Reads a message into an empty event or exception.
///
/// # Errors
/// The message does not match the schema. The error has the path of the member.
pub(crate) fn read_structure(
    codec: &dyn BodyCodec,
    message: &Message,
    into: &mut dyn Shape,
    missing: &mut Missing,
) -> Result<(), DecodeError> {
    // An absent value becomes an empty one here, and then has a schema.
    let ValueMut::Structure(_) = into.value_mut() else {
        return codec.read(message.payload(), Scope::All, into, missing);
    };
    let schema = into.schema();
    let mut has_body = schema
        .members
        .iter()
        .any(|member| Scope::Event.contains(member));
    let ValueMut::Structure(structure) = into.value_mut() else {
        return Ok(());
    };
    for (index, member) in schema.members.iter().enumerate() {
        let place = structure.member_mut(index);
        match member.location {
            Location::EventHeader => {
                if let Some(value) = message.get(member.name) {
                    read_header(value, place)
                } else {
                    missing.lacks(schema, member, place);
                    Ok(())
                }
            }
            Location::EventPayload => {
                has_body = false;
                read_payload(codec, message.payload(), member, place, missing)
            }
            _ => Ok(()),
        }
        .map_err(|error| error.within(member.name))?;
    }
    if has_body {
        return codec.read(message.payload(), Scope::Event, into, missing);
    }
    Ok(())
}

fn read_payload(
    codec: &dyn BodyCodec,
    payload: &Bytes,
    member: &'static Member,
    place: &mut dyn Shape,
    missing: &mut Missing,
) -> Result<(), DecodeError> {
    let text = || {
        std::str::from_utf8(payload).map_err(|error| {
            DecodeError::new("the payload is not UTF-8 text").at(error.valid_up_to())
        })
    };
    match place.value_mut() {
        ValueMut::Blob(place) => *place = payload.clone().into(),
        ValueMut::String(place) => text()?.clone_into(place),
        ValueMut::Text(place) => place.set(text()?),
        _ => return codec.read(payload, Scope::Payload(member), place, missing),
    }
    Ok(())
}

fn read_header(value: &HeaderValue, place: &mut dyn Shape) -> Result<(), DecodeError> {
    let number = match *value {
        HeaderValue::Byte(value) => Some(i64::from(value)),
        HeaderValue::Short(value) => Some(i64::from(value)),
        HeaderValue::Integer(value) => Some(i64::from(value)),
        HeaderValue::Long(value) => Some(value),
        _ => None,
    };
    let wrong = || DecodeError::new("the header's value has the wrong type");
    match (place.value_mut(), value) {
        (ValueMut::Boolean(place), HeaderValue::Boolean(value)) => *place = *value,
        (ValueMut::Integer(place), _) => {
            let number = number.ok_or_else(wrong)?;
            *place = number
                .try_into()
                .map_err(|_| DecodeError::new("the number is out of range"))?;
        }
        (ValueMut::Long(place), _) => *place = number.ok_or_else(wrong)?,
        (ValueMut::Blob(place), HeaderValue::Bytes(bytes)) => *place = bytes.clone().into(),
        (ValueMut::String(place), HeaderValue::String(text)) => text.clone_into(place),
        (ValueMut::Text(place), HeaderValue::String(text)) => place.set(text),
        (ValueMut::Timestamp(place), HeaderValue::Timestamp(time)) => *place = *time,
        _ => return Err(wrong()),
    }
    Ok(())
}

/// Writes an event.
///
/// # Errors
/// A message can't express the event. The error has the path of the member.
pub(super) fn write(codec: &dyn BodyCodec, event: &dyn Shape) -> Result<Message, EncodeError> {
    let Value::Union(union) = event.value() else {
        return Err(EncodeError::new("an event must be a member of a union"));
    };
    let (member, value) = known(event.schema(), union)?;
    write_structure(codec, ["event", EVENT_TYPE, member.name], value)
        .map_err(|error| error.within(member.name))
}

/// Writes the exception of this name.
///
/// # Errors
/// The exception can't be expressed, with the path of the member at fault.
pub(super) fn write_exception(
    codec: &dyn BodyCodec,
    name: &str,
    exception: &dyn Shape,
) -> Result<Message, EncodeError> {
    write_structure(codec, ["exception", EXCEPTION_TYPE, name], exception)
        .map_err(|error| error.within(name))
}

fn known<'u>(
    schema: &'static Schema,
    union: &'u dyn Union,
) -> Result<(&'static Member, &'u dyn Shape), EncodeError> {
    let variant = union.variant();
    let known = variant.and_then(|(index, value)| Some((schema.members.get(index)?, value)));
    known.ok_or_else(|| {
        EncodeError::new(format!(
            "the model does not know the event `{}`, so it can't be sent",
            union.unknown()
        ))
    })
}

fn write_structure(
    codec: &dyn BodyCodec,
    [kind, header, name]: [&str; 3],
    value: &dyn Shape,
) -> Result<Message, EncodeError> {
    let mut message = Message::default();
    message.push_header(MESSAGE_TYPE.to_owned(), kind.into());
    message.push_header(header.to_owned(), name.into());
    let schema = value.schema();
    let Value::Structure(structure) = value.value() else {
        let reason = "an event must be a structure";
        return Err(EncodeError::new(reason));
    };
    write_headers(schema, structure, &mut message)?;
    let mut members = schema.members.iter();
    let payload = members.position(|member| member.location == Location::EventPayload);
    let mut body = Vec::new();
    let content_type = if let Some(index) = payload {
        let member = &schema.members[index];
        let shape = member.or_default(structure.member(index));
        write_payload(codec, member, shape, &mut body).map_err(|error| error.within(member.name))?
    } else if schema.members.is_empty() || schema.members.iter().any(|it| Scope::Event.contains(it))
    {
        codec.write(value, Scope::Event, &mut body)?;
        Some(codec.content_type())
    } else {
        None
    };
    if let Some(content_type) = content_type {
        message.push_header(CONTENT_TYPE.to_owned(), content_type.into());
    }
    message.set_payload(body);
    Ok(message)
}

fn write_payload(
    codec: &dyn BodyCodec,
    member: &'static Member,
    shape: &dyn Shape,
    out: &mut Vec<u8>,
) -> Result<Option<&'static str>, EncodeError> {
    Ok(Some(match shape.value() {
        Value::Absent => return Ok(None),
        Value::Blob(blob) => {
            out.extend_from_slice(Blob::as_bytes(blob));
            "application/octet-stream"
        }
        Value::String(text) => {
            out.extend_from_slice(text.as_bytes());
            "text/plain"
        }
        _ => {
            codec.write(shape, Scope::Payload(member), out)?;
            codec.content_type()
        }
    }))
}

fn write_headers(
    schema: &Schema,
    structure: &dyn Declared,
    message: &mut Message,
) -> Result<(), EncodeError> {
    for (index, member) in schema.members.iter().enumerate() {
        if member.location != Location::EventHeader {
            continue;
        }
        let value = member.or_default(structure.member(index)).value();
        let value = match value {
            Value::Absent => continue,
            Value::Boolean(value) => HeaderValue::Boolean(value),
            Value::Integer(value) => {
                sized(value, member.bits).map_err(|error| error.within(member.name))?
            }
            Value::Long(value) => HeaderValue::Long(value),
            Value::String(text) => HeaderValue::String(text.to_owned()),
            Value::Blob(blob) => HeaderValue::Bytes(blob.as_bytes().clone()),
            Value::Timestamp(time) => HeaderValue::Timestamp(time),
            _ => {
                let reason = "a value of this type can't be a header of an event";
                return Err(EncodeError::new(reason).within(member.name));
            }
        };
        message.push_header(member.name.to_owned(), value);
    }
    Ok(())
}

/// Returns an integer of the size that the model says.
fn sized(value: i32, bits: Option<u8>) -> Result<HeaderValue, EncodeError> {
    let sized = match bits {
        Some(8) => i8::try_from(value).map(HeaderValue::Byte),
        Some(16) => i16::try_from(value).map(HeaderValue::Short),
        _ => return Ok(HeaderValue::Integer(value)),
    };
    sized.map_err(|_| {
        let bits = bits.unwrap_or_default();
        EncodeError::new(format!("{value} is not an integer of {bits} bits"))
    })
}

/// Returns the first message of a stream, with this payload, for protocols that send the other members of the
/// input in it.
pub(super) fn initial_request(codec: &dyn BodyCodec, payload: Bytes) -> Message {
    Message::new(payload)
        .header(MESSAGE_TYPE, "event")
        .header(EVENT_TYPE, "initial-request")
        .header(CONTENT_TYPE, codec.content_type())
}
