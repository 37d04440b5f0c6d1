//! The values of a case to an input.
//!
//! Their form is that of Smithy's and botocore's protocol tests: structures, unions and maps are objects
//! whose keys are the names of the model; timestamps are seconds since the epoch or dates as text, blobs
//! their text in UTF-8, and floating-point numbers which JSON lacks are the strings `NaN`, `Infinity` and
//! `-Infinity`. `null` is no value, except in sparse lists and maps.

use serde_json::Value as Json;
use shapewright_runtime::macros_support::Declared;
use shapewright_runtime::shape::schema::{Member, Schema};
use shapewright_runtime::shape::{List, Map, Union, ValueMut};
use shapewright_runtime::{Blob, ByteStream, Document, Shape, Timestamp};

/// Writes a value into an empty one.
///
/// # Errors
/// The value is none of the shape's, with its path.
pub(super) fn read(json: &Json, place: &mut dyn Shape) -> Result<(), String> {
    let wrong = |kind: &str| format!(": {json} is not {kind}");
    match place.value_mut() {
        ValueMut::Boolean(place) => *place = json.as_bool().ok_or_else(|| wrong("a boolean"))?,
        ValueMut::Integer(place) => {
            let value = json.as_i64().and_then(|value| value.try_into().ok());
            *place = value.ok_or_else(|| wrong("an integer of 32 bits"))?;
        }
        ValueMut::Long(place) => {
            *place = json
                .as_i64()
                .ok_or_else(|| wrong("an integer of 64 bits"))?;
        }
        ValueMut::Float(place) => *place = float(json).ok_or_else(|| wrong("a number"))?,
        ValueMut::Double(place) => *place = double(json).ok_or_else(|| wrong("a number"))?,
        ValueMut::String(place) => {
            json.as_str()
                .ok_or_else(|| wrong("a text"))?
                .clone_into(place);
        }
        ValueMut::Text(place) => place.set(json.as_str().ok_or_else(|| wrong("a text"))?),
        ValueMut::Blob(place) => {
            let text = json.as_str().ok_or_else(|| wrong("the text of a blob"))?;
            *place = Blob::from(text.to_owned());
        }
        ValueMut::Stream(place) => {
            let text = json.as_str().ok_or_else(|| wrong("the text of a stream"))?;
            *place = ByteStream::from(text);
        }
        ValueMut::Timestamp(place) => {
            *place = time(json).ok_or_else(|| wrong("seconds since the epoch or a date"))?;
        }
        ValueMut::Document(place) => *place = document(json)?,
        ValueMut::Structure(_) | ValueMut::Union(_) | ValueMut::List(_) | ValueMut::Map(_) => {
            return container(json, place);
        }
        _ => return Err(wrong("a value of a kind that protocol tests know")),
    }
    Ok(())
}

/// A value whose schema matters. It is asked for it after `value_mut`, because an absent value has none.
fn container(json: &Json, place: &mut dyn Shape) -> Result<(), String> {
    let schema = place.schema();
    match place.value_mut() {
        ValueMut::Structure(place) => structure(json, schema, place),
        ValueMut::Union(place) => union(json, schema, place),
        ValueMut::List(place) => list(json, schema, place),
        ValueMut::Map(place) => map(json, schema, place),
        _ => Ok(()),
    }
}

fn structure(json: &Json, schema: &Schema, place: &mut dyn Declared) -> Result<(), String> {
    for (name, json) in object(json)?.iter().filter(|(_, json)| !json.is_null()) {
        let (index, member) = find(schema, name)?;
        read_member(json, member, place.member_mut(index))
            .map_err(|problem| within(name, &problem))?;
    }
    Ok(())
}

fn union(json: &Json, schema: &Schema, place: &mut dyn Union) -> Result<(), String> {
    for (name, json) in object(json)?.iter().filter(|(_, json)| !json.is_null()) {
        let (index, member) = find(schema, name)?;
        let place = place.select(index).ok_or_else(|| unknown(name))?;
        read_member(json, member, place).map_err(|problem| within(name, &problem))?;
    }
    Ok(())
}

/// A text which is JSON stands in a case as what it says.
fn read_member(json: &Json, member: &Member, place: &mut dyn Shape) -> Result<(), String> {
    if member.media_type == Some("application/json") && !json.is_string() {
        return read(&Json::String(json.to_string()), place);
    }
    read(json, place)
}

fn list(json: &Json, schema: &Schema, place: &mut dyn List) -> Result<(), String> {
    let elements = json
        .as_array()
        .ok_or_else(|| format!(": {json} is not a list"))?;
    for (index, json) in elements.iter().enumerate() {
        if !json.is_null() {
            read(json, place.push()).map_err(|problem| format!("[{index}]{problem}"))?;
        } else if schema.sparse {
            place.push();
        }
    }
    Ok(())
}

fn map(json: &Json, schema: &Schema, place: &mut dyn Map) -> Result<(), String> {
    for (key, json) in object(json)? {
        if !json.is_null() {
            read(json, place.entry(key)).map_err(|problem| within(key, &problem))?;
        } else if schema.sparse {
            place.entry(key);
        }
    }
    Ok(())
}

fn object(json: &Json) -> Result<&serde_json::Map<String, Json>, String> {
    json.as_object()
        .ok_or_else(|| format!(": {json} is not an object"))
}

fn find<'s>(schema: &'s Schema, name: &str) -> Result<(usize, &'s Member), String> {
    let mut members = schema.members.iter().enumerate();
    members
        .find(|(_, member)| member.name == name)
        .ok_or_else(|| unknown(name))
}

fn unknown(name: &str) -> String {
    format!(": there is no member {name}")
}

/// The problem seen from one level further out.
fn within(name: &str, problem: &str) -> String {
    format!(".{name}{problem}")
}

/// A time: seconds since the epoch, or a text of RFC 3339.
pub(super) fn time(json: &Json) -> Option<Timestamp> {
    match json {
        Json::Number(number) => Timestamp::parse(&number.to_string()).ok(),
        Json::String(text) if text.contains('T') => Timestamp::parse(text).ok(),
        _ => None,
    }
}

/// A number of 64 bits, or one which JSON lacks.
pub(super) fn double(json: &Json) -> Option<f64> {
    match json.as_str() {
        Some("NaN") => Some(f64::NAN),
        Some("Infinity") => Some(f64::INFINITY),
        Some("-Infinity") => Some(f64::NEG_INFINITY),
        Some(_) => None,
        None => json.as_f64(),
    }
}

/// A number of 32 bits, or one which JSON lacks.
pub(super) fn float(json: &Json) -> Option<f32> {
    match json.as_number() {
        // From the text, because rounding twice is not the same as rounding once.
        Some(number) => number.to_string().parse().ok(),
        None => double(json).map(|value| {
            if value.is_nan() {
                f32::NAN
            } else {
                f32::INFINITY.copysign(if value > 0.0 { 1.0 } else { -1.0 })
            }
        }),
    }
}

fn document(json: &Json) -> Result<Document, String> {
    Ok(match json {
        Json::Null => Document::Null,
        Json::Bool(value) => Document::Bool(*value),
        Json::Number(number) => {
            let number = number.to_string().parse();
            Document::Number(number.map_err(|_| format!(": {json} is not a number"))?)
        }
        Json::String(text) => Document::String(text.clone()),
        Json::Array(elements) => {
            Document::Array(elements.iter().map(document).collect::<Result<_, _>>()?)
        }
        Json::Object(members) => {
            let members = members
                .iter()
                .map(|(name, json)| Ok((name.clone(), document(json)?)));
            Document::Object(members.collect::<Result<_, String>>()?)
        }
    })
}
