//! Shapes: the types of a service, and the references to them.

use indexmap::IndexMap;
use serde_json::{Number, Value};

use super::common::{Deprecation, ErrorTrait, XmlNamespace};
use super::keyword::{Location, ShapeType, TimestampFormat};
use crate::keyword::Keyword;
use crate::model::read::Fields;

/// One entry of `shapes`: what all kinds have in common, and its kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// `type`, with everything that only this type has.
    pub kind: ShapeKind,
    /// `documentation`: HTML.
    pub documentation: Option<String>,
    /// `deprecated` and the keys that go with it.
    pub deprecated: Option<Deprecation>,
    /// `sensitive`: values are redacted wherever they would be printed.
    pub sensitive: bool,
    /// `box`: a hint for Java about nullable scalars; it decides nothing here.
    pub boxed: bool,
    /// `locationName`: the default wire name of every member that targets the shape, and the name of the XML
    /// root element.
    pub location_name: Option<String>,
    /// `xmlNamespace` of the element that holds the shape.
    pub xml_namespace: Option<XmlNamespace>,
}

/// The type of a shape. Enums are strings with values; documents, unions, event streams and exceptions are
/// structures with a mark.
#[derive(Clone, Debug, PartialEq)]
pub enum ShapeKind {
    /// `structure`.
    Structure(Structure),
    /// `list`.
    List(List),
    /// `map`. Boxed because it is by far the largest, and rare.
    Map(Box<Map>),
    /// `string`.
    String(Text),
    /// `integer`, 32 bits.
    Integer(Range),
    /// `long`, 64 bits.
    Long(Range),
    /// `float`, 32 bits.
    Float(Range),
    /// `double`, 64 bits.
    Double(Range),
    /// `boolean`.
    Boolean,
    /// `timestamp`.
    Timestamp(Timestamp),
    /// `blob`.
    Blob(Blob),
}

impl ShapeKind {
    /// The `type` of the shape.
    #[must_use]
    pub const fn shape_type(&self) -> ShapeType {
        match self {
            Self::Structure(_) => ShapeType::Structure,
            Self::List(_) => ShapeType::List,
            Self::Map(_) => ShapeType::Map,
            Self::String(_) => ShapeType::String,
            Self::Integer(_) => ShapeType::Integer,
            Self::Long(_) => ShapeType::Long,
            Self::Float(_) => ShapeType::Float,
            Self::Double(_) => ShapeType::Double,
            Self::Boolean => ShapeType::Boolean,
            Self::Timestamp(_) => ShapeType::Timestamp,
            Self::Blob(_) => ShapeType::Blob,
        }
    }
}

/// What only a `structure` has.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each flag mirrors a key of the format, and they occur in combinations"
)]
pub struct Structure {
    /// `members`, in the order of the model.
    pub members: IndexMap<String, ShapeRef>,
    /// `required`: the names of the members that must be present.
    pub required: Vec<String>,
    /// `payload`: the member that is the whole HTTP body.
    pub payload: Option<String>,
    /// `union`: exactly one member is set.
    pub union: bool,
    /// `document`: the shape stands for arbitrary JSON, and has no members.
    pub document: bool,
    /// `eventstream`: a union whose members arrive one after the other. Not marked `union`.
    pub event_stream: bool,
    /// `event`: one event of an event stream.
    pub event: bool,
    /// `exception`: the shape is an error.
    pub exception: bool,
    /// `error`: how the error looks on the wire.
    pub error: Option<ErrorTrait>,
    /// `fault`: the error is the server's fault.
    pub fault: bool,
    /// `retryable`: the request may be sent again after this error.
    pub retryable: Option<Retryable>,
    /// `synthetic`: an exception invented for older clients; nothing else about it differs.
    pub synthetic: bool,
    /// `wrapper`: has no effect.
    pub wrapper: bool,
    /// `xmlOrder`: has no effect.
    pub xml_order: Vec<String>,
}

/// What only a `list` has.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct List {
    /// `member`: the element.
    pub member: ShapeRef,
    /// `min` and `max` number of elements.
    pub length: Length,
    /// `flattened`: in XML, elements stand directly in the parent element.
    pub flattened: bool,
    /// `sparse`: elements may be null.
    pub sparse: bool,
}

/// What only a `map` has.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Map {
    /// `key`: always a string shape, possibly an enum.
    pub key: ShapeRef,
    /// `value`.
    pub value: ShapeRef,
    /// `min` and `max` number of entries.
    pub length: Length,
    /// `flattened`: in XML, entries stand directly in the parent element.
    pub flattened: bool,
    /// `sparse`: values may be null.
    pub sparse: bool,
}

/// What only a `string` has.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text {
    /// `enum`: the known values, in the order of the model; `None` for a string that is no enum.
    pub values: Option<Vec<String>>,
    /// What else is known of the values, which only Smithy has.
    pub notes: IndexMap<String, ValueNote>,
    /// `min` and `max` length in characters.
    pub length: Length,
    /// `pattern`: a regular expression, verbatim and unanchored.
    pub pattern: Option<String>,
}

/// What a model says of a value of an enum, beside the value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ValueNote {
    /// The name of the value.
    pub name: Option<String>,
    /// Its documentation: HTML.
    pub documentation: Option<String>,
    /// That it should not be used any more.
    pub deprecated: Option<Deprecation>,
}

/// A value of an enum of numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamedNumber {
    /// The value.
    pub value: i32,
    /// What else the model says of it. The name is the key of the map.
    pub note: ValueNote,
}

/// What only a `timestamp` has.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Timestamp {
    /// `timestampFormat`; without one the format depends on protocol and place.
    pub format: Option<TimestampFormat>,
}

/// What only a `blob` has.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Blob {
    /// `min` and `max` length in bytes.
    pub length: Length,
    /// `streaming`: as a payload, it is read and written as a stream.
    pub streaming: bool,
    /// `requiresLength`: a stream of unknown length is refused.
    pub requires_length: bool,
}

/// `min` and `max` of something that is counted, both inclusive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Length {
    /// `min`.
    pub min: Option<u64>,
    /// `max`.
    pub max: Option<u64>,
}

/// `min` and `max` of a number, both inclusive and as the model writes them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Range {
    /// `min`.
    pub min: Option<Number>,
    /// `max`.
    pub max: Option<Number>,
    /// The values of an enum of numbers by name, which only Smithy has.
    pub values: IndexMap<String, NamedNumber>,
}

/// `retryable` of an exception.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Retryable {
    /// `throttling`: the error says that the client is too fast.
    pub throttling: bool,
}

/// A reference to a shape: a member of a structure, the element of a list, the key or value of a map.
///
/// Keys that a shape has too (`documentation`, `flattened`, `streaming`, ...) win over the shape's.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each flag mirrors a key of the format, and they occur in combinations"
)]
pub struct ShapeRef {
    /// `shape`: the name of the target.
    pub shape: String,
    /// `documentation`: HTML.
    pub documentation: Option<String>,
    /// `deprecated` and the keys that go with it.
    pub deprecated: Option<Deprecation>,
    /// `location`: the part of the HTTP message; `None` is the body.
    pub location: Option<Location>,
    /// `locationName`: the wire name, where it differs from the member's.
    pub location_name: Option<String>,
    /// `queryName`: the wire name in requests of the `ec2` protocol.
    pub query_name: Option<String>,
    /// `idempotencyToken`: filled with a random UUID when unset, on members of an operation's input only.
    pub idempotency_token: bool,
    /// `jsonvalue`: the string holds JSON text.
    pub json_value: bool,
    /// The media type of the text or bytes, which only Smithy has.
    pub media_type: Option<String>,
    /// `contextParam.name`: the parameter of the endpoint rules that takes the member's value.
    pub context_param: Option<String>,
    /// `hostLabel`: the value is inserted into the operation's host prefix.
    pub host_label: bool,
    /// `xmlNamespace` of the element.
    pub xml_namespace: Option<XmlNamespace>,
    /// `xmlAttribute`: an attribute of the parent's element in place of an element.
    pub xml_attribute: bool,
    /// `enum`: values known for this member alone.
    pub values: Option<Vec<String>>,
    /// `eventpayload`: the member is the whole payload of an event.
    pub event_payload: bool,
    /// `eventheader`: the member is a header of an event.
    pub event_header: bool,
    /// `streaming`: as for a blob shape.
    pub streaming: bool,
    /// `flattened`: as for a list or map shape.
    pub flattened: bool,
    /// `box`: as for a shape, decides nothing.
    pub boxed: bool,
    /// The number of bits of an integer which has fewer than 32, which only Smithy has.
    pub bits: Option<u8>,
    /// The value which an absent member has for a client, which only Smithy has.
    pub default: Option<Value>,
}

impl Shape {
    /// The references of the shape to others, with the names which they have there.
    #[must_use]
    pub fn references(&self) -> Vec<(&str, &ShapeRef)> {
        match &self.kind {
            ShapeKind::Structure(structure) => structure
                .members
                .iter()
                .map(|(name, member)| (name.as_str(), member))
                .collect(),
            ShapeKind::List(list) => vec![("member", &list.member)],
            ShapeKind::Map(map) => vec![("key", &map.key), ("value", &map.value)],
            _ => Vec::new(),
        }
    }

    /// Reads one entry of `shapes`. `None` if its type is unknown, which is reported.
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Option<Self> {
        let Some(shape_type) = fields.keyword_or_missing("type") else {
            // The type decides which keys are known. Without it, nothing can be said about the others.
            fields.ignore_rest();
            return None;
        };
        fields.describe(format!("{} shape", ShapeType::word(shape_type)));
        Some(Self {
            kind: ShapeKind::read(shape_type, fields),
            documentation: fields.text("documentation"),
            deprecated: Deprecation::read(fields),
            sensitive: fields.flag("sensitive"),
            boxed: fields.flag("box"),
            location_name: fields.text("locationName"),
            xml_namespace: fields.object("xmlNamespace", XmlNamespace::read),
        })
    }
}

impl ShapeKind {
    fn read(shape_type: ShapeType, fields: &mut Fields<'_, '_>) -> Self {
        match shape_type {
            ShapeType::Structure => Self::Structure(Structure::read(fields)),
            ShapeType::List => Self::List(List::read(fields)),
            ShapeType::Map => Self::Map(Box::new(Map::read(fields))),
            ShapeType::String => Self::String(Text {
                values: fields.optional_texts("enum"),
                notes: IndexMap::new(),
                length: Length::read(fields),
                pattern: fields.text("pattern"),
            }),
            ShapeType::Integer => Self::Integer(Range::read(fields)),
            ShapeType::Long => Self::Long(Range::read(fields)),
            ShapeType::Float => Self::Float(Range::read(fields)),
            ShapeType::Double => Self::Double(Range::read(fields)),
            ShapeType::Boolean => Self::Boolean,
            ShapeType::Timestamp => Self::Timestamp(Timestamp {
                format: fields.keyword("timestampFormat"),
            }),
            ShapeType::Blob => Self::Blob(Blob {
                length: Length::read(fields),
                streaming: fields.flag("streaming"),
                requires_length: fields.flag("requiresLength"),
            }),
        }
    }
}

impl Structure {
    fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            members: fields.required_map("members", |member| Some(ShapeRef::read(member))),
            required: fields.texts("required"),
            payload: fields.text("payload"),
            union: fields.flag("union"),
            document: fields.flag("document"),
            event_stream: fields.flag("eventstream"),
            event: fields.flag("event"),
            exception: fields.flag("exception"),
            error: fields.object("error", ErrorTrait::read),
            fault: fields.flag("fault"),
            retryable: fields.object("retryable", |retryable| Retryable {
                throttling: retryable.flag("throttling"),
            }),
            synthetic: fields.flag("synthetic"),
            wrapper: fields.flag("wrapper"),
            xml_order: fields.texts("xmlOrder"),
        }
    }
}

impl List {
    fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            member: fields.required_object("member", ShapeRef::read),
            length: Length::read(fields),
            flattened: fields.flag("flattened"),
            sparse: fields.flag("sparse"),
        }
    }
}

impl Map {
    fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            key: fields.required_object("key", ShapeRef::read),
            value: fields.required_object("value", ShapeRef::read),
            length: Length::read(fields),
            flattened: fields.flag("flattened"),
            sparse: fields.flag("sparse"),
        }
    }
}

impl Length {
    fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            min: fields.whole("min"),
            max: fields.whole("max"),
        }
    }
}

impl Range {
    fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            min: fields.number("min"),
            max: fields.number("max"),
            values: IndexMap::new(),
        }
    }
}

impl ShapeRef {
    fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            shape: fields.required_text("shape"),
            documentation: fields.text("documentation"),
            deprecated: Deprecation::read(fields),
            location: fields.keyword("location"),
            location_name: fields.text("locationName"),
            query_name: fields.text("queryName"),
            idempotency_token: fields.flag("idempotencyToken"),
            json_value: fields.flag("jsonvalue"),
            media_type: None,
            context_param: fields.object("contextParam", |param| param.required_text("name")),
            host_label: fields.flag("hostLabel"),
            xml_namespace: fields.object("xmlNamespace", XmlNamespace::read),
            xml_attribute: fields.flag("xmlAttribute"),
            values: fields.optional_texts("enum"),
            event_payload: fields.flag("eventpayload"),
            event_header: fields.flag("eventheader"),
            streaming: fields.flag("streaming"),
            flattened: fields.flag("flattened"),
            boxed: fields.flag("box"),
            bits: None,
            default: None,
        }
    }
}
