//! Rewrites inputs before a request is made, and outputs before the caller gets them. Some services use other
//! texts on the wire than people do.

use base64::Engine as _;

use crate::shape::schema::{Member, Preparation};
use crate::shape::{Declared, Shape, Value, ValueMut, set_text};
use crate::value::BASE64;
use crate::value::percent::{decode_plus, encode_label};
use crate::wire::checksum::MD5;
use crate::wire::error::RequestError;
use crate::wire::operation::{EncodedListing, OperationSchema};

/// The value of the member that asks for encoded names.
const URL: &str = "url";

/// Rewrites the members that are sent in another form than the caller's.
///
/// # Errors
/// A key needs its MD5, and this runtime was built without MD5.
pub(crate) fn prepare(input: &mut dyn Shape) -> Result<(), RequestError> {
    let ValueMut::Structure(_) = input.value_mut() else {
        return Ok(());
    };
    let members = input.schema().members;
    if members.iter().all(|member| member.preparation.is_none()) {
        return Ok(());
    }
    let ValueMut::Structure(structure) = input.value_mut() else {
        return Ok(());
    };
    for (index, member) in members.iter().enumerate() {
        if let Some(preparation) = member.preparation {
            apply(preparation, structure, index)
                .map_err(|problem| RequestError::member(member.name, problem))?;
        }
    }
    Ok(())
}

fn apply(
    preparation: Preparation,
    structure: &mut dyn Declared,
    index: usize,
) -> Result<(), &'static str> {
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
                let md5 =
                    MD5.ok_or("needs its MD5: enable the feature `md5` of shapewright-runtime")?;
                set(structure, place, &md5.checksum(&key));
            }
            Some(BASE64.encode(key))
        }
    };
    if let Some(prepared) = prepared {
        set(structure, index, &prepared);
    }
    Ok(())
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

/// Percent-encodes a path, except for its slashes and for a version at its end.
fn encoded_path(text: &str) -> String {
    const VERSION: &str = "?versionId=";
    let version = text.rfind(VERSION).unwrap_or(text.len());
    let (path, version) = text.split_at(version);
    let mut out = String::with_capacity(text.len());
    encode_label(path, true, &mut out);
    out.push_str(version);
    out
}

/// Returns the bytes of a key of 32 bytes. The text is the key itself or its base64. A text of 32 bytes can't
/// be the base64 of such a key.
fn key(text: &str) -> Vec<u8> {
    match BASE64.decode(text) {
        Ok(key) if text.len() != 32 => key,
        _ => text.as_bytes().to_vec(),
    }
}

/// Asks for encoded names, unless the caller has chosen an encoding. Returns `true` if it asks.
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

/// Decodes the names in an output, if the output says that they are encoded.
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

/// Decodes the texts at a path. The path goes through all elements of lists.
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

/// Returns the member of a structure with this name.
fn member_mut<'s>(shape: &'s mut dyn Shape, name: &str) -> Option<&'s mut dyn Shape> {
    let members = shape.schema().members;
    let index = members.iter().position(|member| member.name == name)?;
    match shape.value_mut() {
        ValueMut::Structure(structure) => Some(structure.member_mut(index)),
        _ => None,
    }
}

/// Returns the endpoint's URL in the input, if the operation is sent there.
///
/// # Errors
/// The member is not a text, or it is empty.
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
            "must not be empty: the request is sent to this URL",
        )),
    }
}
