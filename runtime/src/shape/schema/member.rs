//! [`Member`], and where it is in a message.

use super::DefaultValue;
#[cfg(feature = "cbor")]
use super::ShortName;
use crate::shape::{Shape, Value};
use crate::value::TimestampFormat;

/// A member of a structure or union, or the element, key or value of a collection, with its traits.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each flag is a trait of the model, and a member may have any of them"
)]
pub struct Member {
    /// The member's name in the model.
    pub name: &'static str,
    /// The member's name in bodies (`smithy.api#jsonName`, `smithy.api#xmlName`).
    pub wire: &'static str,
    /// Where in a message the member is.
    pub location: Location,
    /// The member must have a value (`smithy.api#required`).
    pub required: bool,
    /// The client fills in a random token if a request has no value (`smithy.api#idempotencyToken`).
    pub idempotency_token: bool,
    /// The format of a timestamp (`smithy.api#timestampFormat`), if it is not the protocol's default for the
    /// location.
    pub timestamp: Option<TimestampFormat>,
    /// The media type of the text (`smithy.api#mediaType`). In a header such a text is base64.
    pub media_type: Option<&'static str>,
    /// Logs must not show the value (`smithy.api#sensitive`). The value's own schema may say so too.
    pub sensitive: bool,
    /// The stream can only be sent if its length is known (`smithy.api#requiresLength`).
    pub requires_length: bool,
    /// The value replaces `{member}` in the operation's host prefix (`smithy.api#hostLabel`).
    pub host_label: bool,
    /// In XML and query strings, each element of the list or entry of the map appears in the member's place
    /// (`smithy.api#xmlFlattened`). Each of them has the wire name.
    pub flattened: bool,
    /// In XML, the member is an attribute of the structure's element (`smithy.api#xmlAttribute`).
    pub attribute: bool,
    /// Another name of the element, which is accepted in XML that is read.
    pub alias: Option<&'static str>,
    /// The XML namespace that the element declares (`smithy.api#xmlNamespace`).
    pub namespace: Option<&'static Namespace>,
    /// The name in requests of the protocols `query` and `ec2`, if it does not follow from the wire name
    /// (`aws.protocols#ec2QueryName`).
    pub query_key: Option<&'static str>,
    /// What the client does with the value before it makes a request.
    pub preparation: Option<Preparation>,
    /// The member is a time in a header. A time that can't be read is treated as absent.
    pub lenient: bool,
    /// The number of bits of an integer in a header of an event: 8 or 16. `None` is the number of its type.
    pub bits: Option<u8>,
    /// The value if a message lacks the member (`smithy.api#default`).
    pub default: Option<DefaultValue>,
    /// The index of another member of the structure with the same name in bodies. An XML element with this
    /// name sets both members.
    pub twin: Option<usize>,
    /// The name in bodies, in a form that codecs can copy cheaply.
    #[cfg(feature = "cbor")]
    pub(crate) short: ShortName,
}

impl Member {
    /// Creates a member of the body. Its name in bodies is the name in the model.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        let mut member = Self::BODY;
        member.name = name;
        member.wire = name;
        member
    }

    // The compiler's interpreter evaluates constants. It copies a whole value as fast as one field, so `new`
    // copies this constant and the methods below take `mut self`. Large crates have ten thousands of members.
    const BODY: Self = Self {
        name: "",
        wire: "",
        location: Location::Body,
        required: false,
        idempotency_token: false,
        timestamp: None,
        media_type: None,
        sensitive: false,
        requires_length: false,
        host_label: false,
        flattened: false,
        attribute: false,
        alias: None,
        namespace: None,
        query_key: None,
        preparation: None,
        lenient: false,
        bits: None,
        default: None,
        twin: None,
        #[cfg(feature = "cbor")]
        short: ShortName::UNKNOWN,
    };

    /// Sets the name in bodies (`smithy.api#jsonName`, `smithy.api#xmlName`).
    #[must_use]
    pub const fn wire(mut self, wire: &'static str) -> Self {
        self.wire = wire;
        #[cfg(feature = "cbor")]
        {
            self.short = ShortName::UNKNOWN;
        }
        self
    }

    /// Marks the member as required (`smithy.api#required`).
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Puts the member into the path of the URI (`smithy.api#httpLabel`).
    #[must_use]
    pub const fn label(mut self) -> Self {
        self.location = Location::Label;
        self
    }

    /// Puts the member into the query string, under this name (`smithy.api#httpQuery`).
    #[must_use]
    pub const fn query(mut self, name: &'static str) -> Self {
        self.location = Location::Query(name);
        self
    }

    /// Makes every entry of the map a parameter of the query string (`smithy.api#httpQueryParams`).
    #[must_use]
    pub const fn query_params(mut self) -> Self {
        self.location = Location::QueryParams;
        self
    }

    /// Puts the member into a header (`smithy.api#httpHeader`). The name must be in lower case.
    #[must_use]
    pub const fn header(mut self, name: &'static str) -> Self {
        self.location = Location::Header(name);
        self
    }

    /// Makes every entry of the map a header with this prefix (`smithy.api#httpPrefixHeaders`). The prefix
    /// must be in lower case.
    #[must_use]
    pub const fn prefix_headers(mut self, prefix: &'static str) -> Self {
        self.location = Location::PrefixHeaders(prefix);
        self
    }

    /// Takes the member from the status code of a response (`smithy.api#httpResponseCode`).
    #[must_use]
    pub const fn status(mut self) -> Self {
        self.location = Location::Status;
        self
    }

    /// Makes a blob or a text the whole body, as it is (`smithy.api#httpPayload`).
    #[must_use]
    pub const fn payload(mut self) -> Self {
        self.location = Location::Payload;
        self
    }

    /// Makes a structure the whole body (`smithy.api#httpPayload`). If it has no value, an empty structure is
    /// sent.
    #[must_use]
    pub const fn structure_payload(mut self) -> Self {
        self.location = Location::StructurePayload;
        self
    }

    /// Makes a value the whole body, in the format of the protocol: a union, a document, a list or a map
    /// (`smithy.api#httpPayload`). If it is absent, there is no body.
    #[must_use]
    pub const fn value_payload(mut self) -> Self {
        self.location = Location::ValuePayload;
        self
    }

    /// Makes the member a stream of events, which is the whole body (`smithy.api#streaming` on a union).
    #[must_use]
    pub const fn events(mut self) -> Self {
        self.location = Location::Events;
        self
    }

    /// In an event, puts the member into a header of the message (`smithy.api#eventHeader`).
    #[must_use]
    pub const fn event_header(mut self) -> Self {
        self.location = Location::EventHeader;
        self
    }

    /// In an event, makes the member the whole payload of the message (`smithy.api#eventPayload`).
    #[must_use]
    pub const fn event_payload(mut self) -> Self {
        self.location = Location::EventPayload;
        self
    }

    /// Makes the client fill in a random token if there is no value (`smithy.api#idempotencyToken`).
    #[must_use]
    pub const fn idempotency_token(mut self) -> Self {
        self.idempotency_token = true;
        self
    }

    /// Sets the format of a timestamp (`smithy.api#timestampFormat`).
    #[must_use]
    pub const fn timestamp(mut self, format: TimestampFormat) -> Self {
        self.timestamp = Some(format);
        self
    }

    /// Sets the media type (`smithy.api#mediaType`).
    #[must_use]
    pub const fn media_type(mut self, media_type: &'static str) -> Self {
        self.media_type = Some(media_type);
        self
    }

    /// Hides the value in logs (`smithy.api#sensitive`).
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// Marks a stream that can only be sent if its length is known (`smithy.api#requiresLength`).
    #[must_use]
    pub const fn requires_length(mut self) -> Self {
        self.requires_length = true;
        self
    }

    /// Makes the member a part of the host name (`smithy.api#hostLabel`).
    #[must_use]
    pub const fn host_label(mut self) -> Self {
        self.host_label = true;
        self
    }

    /// Puts the elements of the list or the entries of the map into the member's place
    /// (`smithy.api#xmlFlattened`).
    #[must_use]
    pub const fn flattened(mut self) -> Self {
        self.flattened = true;
        self
    }

    /// Makes the member an attribute in XML (`smithy.api#xmlAttribute`).
    #[must_use]
    pub const fn attribute(mut self) -> Self {
        self.attribute = true;
        self
    }

    /// Also reads the member from XML elements with this name.
    #[must_use]
    pub const fn alias(mut self, alias: &'static str) -> Self {
        self.alias = Some(alias);
        self
    }

    /// Sets the namespace that the member's element declares (`smithy.api#xmlNamespace`).
    #[must_use]
    pub const fn namespace(mut self, namespace: &'static Namespace) -> Self {
        self.namespace = Some(namespace);
        self
    }

    /// Sets the name in requests of the protocols `query` and `ec2` (`aws.protocols#ec2QueryName`).
    #[must_use]
    pub const fn query_key(mut self, key: &'static str) -> Self {
        self.query_key = Some(key);
        self
    }

    /// Treats a time in a header as absent if it can't be read.
    #[must_use]
    pub const fn lenient(mut self) -> Self {
        self.lenient = true;
        self
    }

    /// Returns the member's value, or its default if it has no value.
    #[inline]
    pub(crate) fn or_default<'s>(&self, shape: &'s (dyn Shape + 'static)) -> &'s dyn Shape {
        match self.default {
            Some(default) if matches!(shape.value(), Value::Absent) => default.shape(),
            _ => shape,
        }
    }

    /// The same, an integer of this number of bits in a header of an event.
    #[must_use]
    pub const fn bits(mut self, bits: u8) -> Self {
        self.bits = Some(bits);
        self
    }

    /// The same with a value for messages that lack the member.
    #[must_use]
    pub const fn default(mut self, value: DefaultValue) -> Self {
        self.default = Some(value);
        self
    }

    /// Makes the client send the text as base64.
    #[must_use]
    pub const fn base64(self) -> Self {
        self.prepared(Preparation::Base64)
    }

    /// Makes the client send the text percent-encoded, except for its slashes.
    #[must_use]
    pub const fn encoded_path(self) -> Self {
        self.prepared(Preparation::EncodedPath)
    }

    /// Makes the client send only the part of the text after the last slash.
    #[must_use]
    pub const fn last_segment(self) -> Self {
        self.prepared(Preparation::LastSegment)
    }

    /// Makes the client send this text if the member is absent.
    #[must_use]
    pub const fn default_text(self, text: &'static str) -> Self {
        self.prepared(Preparation::Default(text))
    }

    /// Marks the member as a key. The client sets the member with this index to the key's MD5.
    #[must_use]
    pub const fn key_with_md5(self, index: usize) -> Self {
        self.prepared(Preparation::Key { md5: index })
    }

    const fn prepared(self, preparation: Preparation) -> Self {
        Self {
            preparation: Some(preparation),
            ..self
        }
    }
}

/// An XML namespace that an element declares (`smithy.api#xmlNamespace`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Namespace {
    /// The prefix of names in the namespace. It is empty if the namespace is for names without a prefix.
    pub prefix: &'static str,
    /// The URI that identifies the namespace.
    pub uri: &'static str,
}

impl Namespace {
    /// Creates a namespace with a prefix, which may be empty.
    #[must_use]
    pub const fn new(prefix: &'static str, uri: &'static str) -> Self {
        Self { prefix, uri }
    }
}

/// Where in a message a member is.
///
/// The message is an HTTP message if the protocol has HTTP bindings. In a stream of events it is the message
/// of one event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Location {
    /// In the body, under its wire name.
    Body,
    /// In the path of the URI (`smithy.api#httpLabel`).
    Label,
    /// In the query string, under this name (`smithy.api#httpQuery`).
    Query(&'static str),
    /// Every entry of the map is a parameter of the query string (`smithy.api#httpQueryParams`).
    QueryParams,
    /// In this header (`smithy.api#httpHeader`).
    Header(&'static str),
    /// Every entry of the map is a header with this prefix (`smithy.api#httpPrefixHeaders`).
    PrefixHeaders(&'static str),
    /// The status code (`smithy.api#httpResponseCode`).
    Status,
    /// The whole body, which is a blob or a text as it is (`smithy.api#httpPayload`).
    Payload,
    /// The whole body, which is a structure (`smithy.api#httpPayload`). If it has no value, an empty
    /// structure is sent.
    StructurePayload,
    /// The whole body, which is a union, a document, a list or a map (`smithy.api#httpPayload`).
    ValuePayload,
    /// The whole body, which is a stream of messages with one event each (`smithy.api#streaming` on a union).
    Events,
    /// In an event, the message's header with the member's name (`smithy.api#eventHeader`).
    EventHeader,
    /// In an event, the whole payload of the message (`smithy.api#eventPayload`).
    EventPayload,
}

/// What the client does with a text of an input before it makes a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Preparation {
    /// Sends the text as base64.
    Base64,
    /// Sends the text percent-encoded, except for its slashes and for `?versionId=` near its end. The text is
    /// the path of a resource.
    EncodedPath,
    /// Sends only the part of the text after the last slash. The service returns names of resources with a
    /// prefix, but does not accept them with it.
    LastSegment,
    /// Sends this text if the member is absent.
    Default(&'static str),
    /// Sends a key of 32 bytes as base64, together with its MD5. A text of 32 bytes is the key itself; any
    /// other text is the key's base64.
    Key {
        /// The index of the member for the base64 of the key's MD5. It is filled in if it is absent.
        md5: usize,
    },
}
