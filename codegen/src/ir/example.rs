//! Calls of operations, for docs.

use super::auth::Setting;
use super::item::Named;

/// A call of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// What the call does, in a few words. Empty if nobody says it.
    pub title: String,
    /// What else there is to say of it.
    pub docs: Vec<String>,
    /// The client's method.
    pub method: String,
    /// The request, if the operation takes one.
    pub request: Option<Value>,
    /// How the call ends.
    pub outcome: Outcome,
    /// What its client is told first. Nothing if the client is there already.
    pub settings: Vec<Setting>,
}

/// How the call of an example ends.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Nothing comes back.
    Nothing,
    /// A response comes back: the lines of its JSON, or none if it is not known or too long.
    Response(Vec<String>),
    /// It fails with this variant of its errors.
    Error(Named, String),
}

/// An expression: a value that converts into the type of its place.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A text.
    Text(String),
    /// A boolean.
    Flag(bool),
    /// The digits of a number, with a suffix if it needs one.
    Number(String),
    /// Bytes, as a text.
    Blob(String),
    /// A time in seconds since the epoch.
    Seconds(i64),
    /// A time in milliseconds since the epoch.
    Millis(i64),
    /// A time, as a text that the runtime reads.
    Time(String),
    /// A document.
    Document(serde_json::Value),
    /// A variant without data, or a constant.
    Variant(Named, String),
    /// A variant with data.
    Data(Named, String, Box<Value>),
    /// A value of the type that converts from another value.
    From(Named, Box<Value>),
    /// The arguments of `new`, and the setters with theirs.
    Structure(Named, Vec<Value>, Vec<(String, Value)>),
    /// An array.
    List(Vec<Value>),
    /// An array of pairs.
    Map(Vec<(Value, Value)>),
    /// The list or map of this type that is made of an array.
    Collected(Named, Box<Value>),
    /// The empty list or map of this type.
    Empty(Named),
    /// A value that is converted into the type of its place.
    Into(Box<Value>),
    /// A value in a box.
    Boxed(Box<Value>),
    /// A value of a list or map that can lack values.
    Present(Box<Value>),
    /// No value, in a list or map that can lack values.
    Absent,
}
