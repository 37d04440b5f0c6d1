//! Outputs and errors as JSON, in the form that `player.py` gives them.
//!
//! Structures are objects with the names of the model. Times and bytes are objects with one member, `$time`
//! or `$blob`. A required member with the empty value is `$empty`, because the response may have had it or
//! lacked it.

use std::fmt::Write as _;
use std::ops::ControlFlow;

use ring::digest::{Context, SHA256};
use serde_json::{Map as Object, Value as Json, json};
use shapewright_runtime::macros_support::Declared;
use shapewright_runtime::shape::Value;
use shapewright_runtime::shape::schema::Schema;
use shapewright_runtime::{Error, OperationError, Shape, Timestamp};

/// Longer bytes are shown by their checksum.
const SHOWN_BYTES: usize = 64;

/// The empty time.
const EPOCH: &str = "0.000000";

/// A value as JSON.
pub(crate) fn show(shape: &dyn Shape) -> Json {
    match shape.value() {
        Value::Boolean(value) => value.into(),
        Value::Integer(value) => value.into(),
        Value::Long(value) => value.into(),
        // The shortest text of a number of 32 bits is what the service meant.
        Value::Float(value) => value.to_string().parse().map_or(Json::Null, float),
        Value::Double(value) => float(value),
        Value::String(text) => text.into(),
        Value::Blob(blob) => json!({ "$blob": show_bytes(blob.as_bytes()) }),
        Value::Timestamp(time) => show_time(time),
        Value::Document(document) => {
            serde_json::from_str(&document.to_string()).unwrap_or_default()
        }
        Value::Structure(value) => structure(shape.schema(), value),
        Value::Union(union) => match union.variant() {
            Some((index, value)) => {
                let member = shape.schema().members.get(index);
                json!({ member.map_or("", |member| member.name): show(value) })
            }
            None => json!({ "$unknown": union.unknown() }),
        },
        Value::List(list) => {
            let elements = (0..list.len()).filter_map(|index| list.element(index));
            elements.map(show).collect()
        }
        Value::Map(map) => {
            let mut object = Object::new();
            let _ = map.each(&mut |key, value| {
                object.insert(key.to_owned(), show(value));
                ControlFlow::Continue(())
            });
            object.into()
        }
        // Absent, and what the runtime may add one day.
        _ => Json::Null,
    }
}

fn structure(schema: &Schema, value: &dyn Declared) -> Json {
    let mut object = Object::new();
    for (index, member) in schema.members.iter().enumerate() {
        let shown = match show(value.member(index)) {
            Json::Null => continue,
            shown if member.required && is_empty(&shown) => json!({ "$empty": shown }),
            shown => shown,
        };
        object.insert(member.name.to_owned(), shown);
    }
    object.into()
}

/// Whether a shown value is the value of a required member that the response lacks.
fn is_empty(shown: &Json) -> bool {
    match shown {
        Json::Null => true,
        Json::Bool(value) => !value,
        Json::Number(number) => number.as_f64() == Some(0.0),
        Json::String(text) => text.is_empty() || text == EPOCH,
        Json::Array(elements) => elements.is_empty(),
        Json::Object(members) => members.values().all(is_empty),
    }
}

fn float(value: f64) -> Json {
    serde_json::Number::from_f64(value).map_or_else(|| value.to_string().into(), Json::Number)
}

/// Seconds since the epoch, with six digits after the point.
fn show_time(time: Timestamp) -> Json {
    let micros = time.subsec_nanos() / 1000;
    json!({ "$time": format!("{}.{micros:06}", time.as_secs()) })
}

/// Bytes. Only as many are kept as are shown.
pub(crate) struct Bytes {
    length: usize,
    start: Vec<u8>,
    digest: Context,
}

impl Bytes {
    pub(crate) fn new() -> Self {
        Self {
            length: 0,
            start: Vec::new(),
            digest: Context::new(&SHA256),
        }
    }

    pub(crate) fn push(&mut self, bytes: &[u8]) {
        self.length += bytes.len();
        let missing = SHOWN_BYTES - self.start.len();
        self.start.extend(bytes.iter().take(missing));
        self.digest.update(bytes);
    }

    pub(crate) fn shown(self) -> String {
        if self.length > SHOWN_BYTES {
            let digest = hex(self.digest.finish().as_ref());
            return format!("{} bytes, SHA-256 {digest}", self.length);
        }
        hex(&self.start)
    }
}

fn show_bytes(bytes: &[u8]) -> String {
    let mut shown = Bytes::new();
    shown.push(bytes);
    shown.shown()
}

fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        // Writing to a text can't fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// An error: the exception's shape if the model lists it, code, message, status, and the members of the
/// exception. If the response has no body, as for a HEAD, there is only the status, because clients make up
/// different codes for it.
pub(crate) fn show_error<E: OperationError>(error: &Error<E>) -> Json {
    let failure = match error {
        Error::Service(failure) => failure,
        // Each client has its own words for what happens to connections.
        Error::Transport(_) | Error::Timeout(_) => return json!({ "failure": "transport" }),
        error => return json!({ "failure": error.to_string() }),
    };
    let status = failure.status().as_u16();
    if failure.body().is_empty() {
        return json!({ "status": status });
    }
    let exception = failure.error().exception();
    let mut members = exception.map_or_else(|| json!({}), show);
    if let Some(object) = members.as_object_mut() {
        object.remove("message");
        object.remove("Message");
    }
    json!({
        "exception": exception.map(|exception| exception.schema().name),
        "code": failure.code(),
        "message": failure.message(),
        "status": status,
        "members": members,
    })
}
