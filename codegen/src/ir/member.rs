//! Members of structures and unions, and elements of lists and maps, with what codecs need to know of them.

use super::item::{Deprecation, Type};

/// A member of a structure.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The field.
    pub field: String,
    /// The setter of an optional member. It has the field's name unless another method has that name.
    pub setter: String,
    /// What it is.
    pub docs: Vec<String>,
    /// The first sentence of that, for the setter.
    pub summary: Vec<String>,
    /// Why and since when it should not be used.
    pub deprecated: Option<Deprecation>,
    /// The type without `Option` and `Box`.
    pub ty: Type,
    /// A plain field, and an argument of `new`. Every other member is an `Option`.
    ///
    /// It may differ from [`MemberTraits::required`], which is what the model says.
    pub required: bool,
    /// The type is recursive and must be boxed.
    pub boxed: bool,
    /// What a setter takes.
    pub setter_takes: SetterArgument,
    /// The traits that codecs need.
    pub traits: MemberTraits,
}

/// What a setter, or `new`, takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SetterArgument {
    /// `impl Into<T>`.
    Value,
    /// A plain boolean, into that little else converts. `new` takes `impl Into<bool>`.
    Flag,
    /// An iterator of values that convert into these elements. The member's newtype collects it.
    List(Type),
    /// An iterator of pairs that convert into these keys and values. The member's newtype collects it.
    Map(Type, Type),
}

/// What codecs need to know of a member.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each flag is a trait of the model, and they occur in combinations"
)]
pub struct MemberTraits {
    /// The member's name in the model.
    pub name: String,
    /// The name in bodies.
    pub wire: String,
    /// Where it is in an HTTP message.
    pub location: Location,
    /// The service requires it: a request without it is refused, and a response always has it.
    pub required: bool,
    /// Filled with a random token when absent.
    pub idempotency_token: bool,
    /// The timestamp's format, if it differs from the protocol's default for the location.
    pub timestamp: Option<TimestampFormat>,
    /// The media type of the text.
    pub media_type: Option<String>,
    /// A part of the host's name.
    pub host_label: bool,
    /// Values must not be shown. Set only if the type does not say so itself.
    pub sensitive: bool,
    /// A stream that can only be sent if its length is known.
    pub requires_length: bool,
    /// What is done with the value before a request is made of it.
    pub preparation: Option<Preparation>,
    /// A time that is left out of a response if it can't be read.
    pub lenient: bool,
    /// A header of an event that is an integer of this number of bits. Set only if its type has another
    /// number.
    pub bits: Option<u8>,
    /// The value that it has if a message lacks it.
    pub default: Option<DefaultValue>,
    /// More traits, for protocols with XML and queries.
    pub xml: XmlTraits,
}

/// What is done with a text of an input before a request is made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Preparation {
    /// It is sent in base64.
    Base64,
    /// It is a path. It is sent percent-encoded, except for its slashes.
    EncodedPath,
    /// Only the part after its last slash is sent.
    LastSegment,
    /// This is sent when it is absent.
    Default(String),
    /// It is a key. The member with this index is the key's MD5.
    Key(usize),
}

/// The value that a member has if a message lacks it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DefaultValue {
    /// A boolean.
    Boolean(bool),
    /// A number of 32 bits.
    Integer(i32),
    /// A number of 64 bits.
    Long(i64),
    /// The text of a number of 32 bits.
    Float(String),
    /// The text of a number of 64 bits.
    Double(String),
    /// A text, or the text of an enum's value.
    String(String),
    /// Bytes in base64.
    Blob(String),
    /// A time: seconds since the epoch, or a date.
    Timestamp(String),
    /// A boolean in a document.
    DocumentBoolean(bool),
    /// The text of a number in a document.
    DocumentNumber(String),
    /// A text in a document.
    DocumentString(String),
    /// An empty list in a document.
    DocumentList,
    /// An empty map in a document.
    DocumentMap,
    /// An empty list.
    List,
    /// An empty map.
    Map,
}

/// What codecs of XML and queries need to know of a member. In other protocols nothing is set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct XmlTraits {
    /// The elements of the list, or the entries of the map, take the member's place.
    pub flattened: bool,
    /// An attribute of the structure's element.
    pub attribute: bool,
    /// Another name of the element, accepted when reading.
    pub alias: Option<String>,
    /// The namespace that the element declares.
    pub namespace: Option<XmlNamespace>,
    /// The name in requests of the protocol `ec2`, if it is not the wire name with a capital letter.
    pub query_key: Option<String>,
}

/// An XML namespace that an element declares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XmlNamespace {
    /// The prefix of names in the namespace. An empty text if the namespace is for names without a prefix.
    pub prefix: String,
    /// The identifier of the namespace.
    pub uri: String,
}

/// Where in an HTTP message a member is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the body.
    Body,
    /// In the path.
    Label,
    /// In the query string, under this name.
    Query(String),
    /// The entries of the map are parameters of the query string.
    QueryParams,
    /// In this header, in lower case.
    Header(String),
    /// The entries of the map are headers with this prefix, in lower case.
    PrefixHeaders(String),
    /// The status code.
    Status,
    /// The whole body.
    Payload(Payload),
    /// A stream of events: its messages are the whole body.
    Events,
    /// In an event, a header of its message.
    EventHeader,
    /// In an event, the whole payload of its message.
    EventPayload,
}

/// What a payload is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payload {
    /// Bytes or a text of the caller, as they are.
    Raw,
    /// A structure in the format of the protocol. If it is absent, an empty one is sent.
    Structure,
    /// Anything else in the format of the protocol, such as a union. If it is absent, there is no body.
    Value,
}

/// How a timestamp is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TimestampFormat {
    /// RFC 3339.
    DateTime,
    /// The date of HTTP headers.
    HttpDate,
    /// Seconds since the epoch.
    EpochSeconds,
}

/// The element of a list, or the key or value of a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// The type.
    pub ty: Type,
    /// The name in bodies of protocols that name elements: `member`, `key` or `value` unless the model says
    /// otherwise.
    pub wire: String,
    /// The timestamp's format, if the model names one. The default depends on where the list or map is.
    pub timestamp: Option<TimestampFormat>,
    /// The namespace that the element declares in XML.
    pub namespace: Option<XmlNamespace>,
}
