//! What is done with an input before a request is made of it, and with an output before the caller gets it, where a service
//! wants other texts on the wire than the ones that people work with.

use base64::Engine as _;

use crate::shape::schema::{Member, Preparation};
use crate::shape::{Declared, Shape, Value, ValueMut, set_text};
use crate::value::BASE64;
use crate::value::percent::{decode_plus, encode_label};
use crate::wire::checksum::md5;
use crate::wire::error::RequestError;
use crate::wire::operation::{EncodedListing, OperationSchema};

/// The value of the member which asks for encoded names.
const URL: &str = "url";

/// Rewrites the members which the model says are sent in another form than the caller's.
pub(crate) fn prepare(input: &mut dyn Shape) {
    let ValueMut::Structure(_) = input.value_mut() else {
        return;
    };
    let members = input.schema().members;
    if members.iter().all(|member| member.preparation.is_none()) {
        return;
    }
    let ValueMut::Structure(structure) = input.value_mut() else {
        return;
    };
    for (index, member) in members.iter().enumerate() {
        if let Some(preparation) = member.preparation {
            apply(preparation, structure, index);
        }
    }
}

fn apply(preparation: Preparation, structure: &mut dyn Declared, index: usize) {
    let text = text_of(structure, index);
    let prepared = match (preparation, text) {
        (Preparation::Default(default), text) => {
            let is_missing = text.is_none_or(str::is_empty);
            is_missing.then(|| default.to_owned())
        }
        (_, None) => None,
        (Preparation::Base64, Some(text)) => Some(BASE64.encode(text)),
        (Preparation::EncodedPath, Some(text)) => Some(encoded_path(text)),
        (Preparation::LastSegment, Some(text)) => {
            text.rsplit_once('/').map(|(_, last)| last.to_owned())
        }
        (Preparation::Key { md5: place }, Some(text)) => {
            let key = key(text);
            if text_of(structure, place).is_none() {
                let digest = BASE64.encode(md5::digest(&key));
                set(structure, place, &digest);
            }
            Some(BASE64.encode(key))
        }
    };
    if let Some(prepared) = prepared {
        set(structure, index, &prepared);
    }
}

fn text_of(structure: &dyn Declared, index: usize) -> Option<&str> {
    match structure.member(index).value() {
        Value::String(text) => Some(text),
        _ => None,
    }
}

fn set(structure: &mut dyn Declared, index: usize, text: &str) {
    set_text(structure.member_mut(index), text);
}

/// A path with everything encoded but its slashes, and but for a version at its end.
fn encoded_path(text: &str) -> String {
    const VERSION: &str = "?versionId=";
    let version = text.rfind(VERSION).unwrap_or(text.len());
    let (path, version) = text.split_at(version);
    let mut out = String::with_capacity(text.len());
    encode_label(path, true, &mut out);
    out.push_str(version);
    out
}

/// The bytes of a key of 32 bytes, which is given as it is or in base64. A text of 32 bytes can't be the base64 of such a key.
fn key(text: &str) -> Vec<u8> {
    match BASE64.decode(text) {
        Ok(key) if text.len() != 32 => key,
        _ => text.as_bytes().to_vec(),
    }
}

/// Asks for encoded names unless the caller says in which form the names shall be. `true` if so.
pub(crate) fn ask_for_encoded_names(operation: &OperationSchema, input: &mut dyn Shape) -> bool {
    let Some(listing) = operation.encoded_listing else {
        return false;
    };
    let Some(place) = member_mut(input, listing.member) else {
        return false;
    };
    let is_absent = matches!(place.value(), Value::Absent);
    if is_absent {
        set_text(place, URL);
    }
    is_absent
}

/// Decodes the names in an output, if it says that they are encoded.
pub(crate) fn decode_names(listing: &EncodedListing, output: &mut dyn Shape) {
    let Some(place) = member_mut(output, listing.member) else {
        return;
    };
    if !matches!(place.value(), Value::String(URL)) {
        return;
    }
    for path in listing.names {
        decode_at(path, output);
    }
}

/// Decodes the texts at a path, which goes through all elements of lists.
fn decode_at(path: &str, shape: &mut dyn Shape) {
    if matches!(shape.value(), Value::Absent) {
        return;
    }
    if let ValueMut::List(list) = shape.value_mut() {
        for index in 0..list.len() {
            if let Some(element) = list.element_mut(index) {
                decode_at(path, element);
            }
        }
        return;
    }
    let (name, rest) = path.split_once('.').unwrap_or((path, ""));
    if name.is_empty() {
        let decoded = match shape.value() {
            Value::String(text) => decode_plus(text),
            _ => return,
        };
        set_text(shape, &decoded);
    } else if let Some(member) = member_mut(shape, name) {
        decode_at(rest, member);
    }
}

/// The member of this name, of a structure.
fn member_mut<'s>(shape: &'s mut dyn Shape, name: &str) -> Option<&'s mut dyn Shape> {
    let members = shape.schema().members;
    let index = members.iter().position(|member| member.name == name)?;
    match shape.value_mut() {
        ValueMut::Structure(structure) => Some(structure.member_mut(index)),
        _ => None,
    }
}

/// The URL of the endpoint which the input names, if the operation is sent there.
///
/// # Errors
/// It is no text, or none at all.
pub(crate) fn endpoint_url<'i>(
    operation: &OperationSchema,
    input: &'i dyn Shape,
) -> Result<Option<&'i str>, RequestError> {
    let Some(index) = operation.endpoint_member else {
        return Ok(None);
    };
    let name = |member: &Member| member.name;
    let member = input.schema().members.get(index).map_or("", name);
    let text = match input.value() {
        Value::Structure(structure) => text_of(structure, index),
        _ => None,
    };
    match text {
        Some(text) if !text.is_empty() => Ok(Some(text)),
        _ => Err(RequestError::member(
            member,
            "it is the URL to which the request is sent, so it must have a value which is not empty",
        )),
    }
}
