//! Members, and where they are in a message.

#[cfg(feature = "cbor")]
use super::ShortName;
use crate::value::TimestampFormat;

/// A member of a structure or union, or the element, key or value of a collection.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each flag is a trait of the model, and any of them may occur together"
)]
pub struct Member {
    /// The member's name in the model.
    pub name: &'static str,
    /// The name in a message's body.
    pub wire: &'static str,
    /// Where in an HTTP message the member is.
    pub location: Location,
    /// Must be present.
    pub required: bool,
    /// Filled with a random token when absent from a request.
    pub idempotency_token: bool,
    /// The format if the member is a timestamp and does not have the protocol's default for its location.
    pub timestamp: Option<TimestampFormat>,
    /// The text is of this media type. In headers such a text is base64.
    pub media_type: Option<&'static str>,
    /// Its value must not be shown in logs, where its own schema does not say so.
    pub sensitive: bool,
    /// The stream can only be sent if its length is known (`smithy.api#requiresLength`).
    pub requires_length: bool,
    /// Replaces `{member}` in the operation's host prefix.
    pub host_label: bool,
    /// In XML and query strings, the elements of the list or the entries of the map stand where the member would
    /// (`smithy.api#xmlFlattened`). The wire name is that of each of them.
    pub flattened: bool,
    /// In XML, an attribute of the structure's element (`smithy.api#xmlAttribute`).
    pub attribute: bool,
    /// In XML that is read, another name of the element.
    pub alias: Option<&'static str>,
    /// The namespace which the element declares in XML.
    pub namespace: Option<&'static Namespace>,
    /// The name in requests of the protocols `query` and `ec2`, where it does not follow from the wire name.
    pub query_key: Option<&'static str>,
    /// What is done with the value before a request is made of it.
    pub preparation: Option<Preparation>,
    /// A time in a header, which is absent if it can't be understood.
    pub lenient: bool,
    /// Another member of the structure with the same name in bodies, by index. An element of XML is the value of both.
    pub twin: Option<usize>,
    /// The name in a message's body, where a codec can copy it from at little cost.
    #[cfg(feature = "cbor")]
    pub(crate) short: ShortName,
}

impl Member {
    /// A member of the body.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        let mut member = Self::BODY;
        member.name = name;
        member.wire = name;
        member
    }

    // Constants are evaluated by an interpreter, which copies a whole value as fast as one field of it: hence this, and `mut self`
    // in the methods below. Large crates have ten thousands of members.
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
        twin: None,
        #[cfg(feature = "cbor")]
        short: ShortName::UNKNOWN,
    };

    /// The same with another name in bodies.
    #[must_use]
    pub const fn wire(mut self, wire: &'static str) -> Self {
        self.wire = wire;
        #[cfg(feature = "cbor")]
        {
            self.short = ShortName::UNKNOWN;
        }
        self
    }

    /// The same, required.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The same, in the path of the URI.
    #[must_use]
    pub const fn label(mut self) -> Self {
        self.location = Location::Label;
        self
    }

    /// The same, in the query string.
    #[must_use]
    pub const fn query(mut self, name: &'static str) -> Self {
        self.location = Location::Query(name);
        self
    }

    /// The same, a map whose entries are parameters of the query string.
    #[must_use]
    pub const fn query_params(mut self) -> Self {
        self.location = Location::QueryParams;
        self
    }

    /// The same, in a header. The name is in lower case.
    #[must_use]
    pub const fn header(mut self, name: &'static str) -> Self {
        self.location = Location::Header(name);
        self
    }

    /// The same, a map whose entries are headers. The prefix is in lower case.
    #[must_use]
    pub const fn prefix_headers(mut self, prefix: &'static str) -> Self {
        self.location = Location::PrefixHeaders(prefix);
        self
    }

    /// The same, the status code of a response.
    #[must_use]
    pub const fn status(mut self) -> Self {
        self.location = Location::Status;
        self
    }

    /// The same, the whole body.
    #[must_use]
    pub const fn payload(mut self) -> Self {
        self.location = Location::Payload;
        self
    }

    /// The same, the whole body, and a structure: without a value, an empty one is sent.
    #[must_use]
    pub const fn structure_payload(mut self) -> Self {
        self.location = Location::StructurePayload;
        self
    }

    /// The same, a stream of events.
    #[must_use]
    pub const fn events(mut self) -> Self {
        self.location = Location::Events;
        self
    }

    /// The same, in an event a header of its message.
    #[must_use]
    pub const fn event_header(mut self) -> Self {
        self.location = Location::EventHeader;
        self
    }

    /// The same, in an event the whole payload of its message.
    #[must_use]
    pub const fn event_payload(mut self) -> Self {
        self.location = Location::EventPayload;
        self
    }

    /// The same, filled with a random token when absent.
    #[must_use]
    pub const fn idempotency_token(mut self) -> Self {
        self.idempotency_token = true;
        self
    }

    /// The same with a timestamp format.
    #[must_use]
    pub const fn timestamp(mut self, format: TimestampFormat) -> Self {
        self.timestamp = Some(format);
        self
    }

    /// The same with a media type.
    #[must_use]
    pub const fn media_type(mut self, media_type: &'static str) -> Self {
        self.media_type = Some(media_type);
        self
    }

    /// The same, with a value which must not be shown in logs.
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// The same, a stream which can only be sent if its length is known.
    #[must_use]
    pub const fn requires_length(mut self) -> Self {
        self.requires_length = true;
        self
    }

    /// The same, a part of the host's name.
    #[must_use]
    pub const fn host_label(mut self) -> Self {
        self.host_label = true;
        self
    }

    /// The same, a list or map whose elements or entries stand where the member would.
    #[must_use]
    pub const fn flattened(mut self) -> Self {
        self.flattened = true;
        self
    }

    /// The same, an attribute in XML.
    #[must_use]
    pub const fn attribute(mut self) -> Self {
        self.attribute = true;
        self
    }

    /// The same, read from elements of another name, too.
    #[must_use]
    pub const fn alias(mut self, alias: &'static str) -> Self {
        self.alias = Some(alias);
        self
    }

    /// The same with a namespace which its element declares.
    #[must_use]
    pub const fn namespace(mut self, namespace: &'static Namespace) -> Self {
        self.namespace = Some(namespace);
        self
    }

    /// The same with a name for requests of the protocols `query` and `ec2`.
    #[must_use]
    pub const fn query_key(mut self, key: &'static str) -> Self {
        self.query_key = Some(key);
        self
    }

    /// The same, a time in a header, which is absent if it can't be understood.
    #[must_use]
    pub const fn lenient(mut self) -> Self {
        self.lenient = true;
        self
    }

    /// The same, sent as its base64.
    #[must_use]
    pub const fn base64(self) -> Self {
        self.prepared(Preparation::Base64)
    }

    /// The same, sent percent-encoded but for its slashes.
    #[must_use]
    pub const fn encoded_path(self) -> Self {
        self.prepared(Preparation::EncodedPath)
    }

    /// The same, of which only what follows the last slash is sent.
    #[must_use]
    pub const fn last_segment(self) -> Self {
        self.prepared(Preparation::LastSegment)
    }

    /// The same, sent with this text when it is absent.
    #[must_use]
    pub const fn default_text(self, text: &'static str) -> Self {
        self.prepared(Preparation::Default(text))
    }

    /// The same, a key whose MD5 is the member with this index.
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

/// A namespace of XML, which an element declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Namespace {
    /// The prefix of names in the namespace, or an empty text if it is that of names without a prefix.
    pub prefix: &'static str,
    /// What identifies the namespace.
    pub uri: &'static str,
}

impl Namespace {
    /// A namespace with a prefix, which may be empty.
    #[must_use]
    pub const fn new(prefix: &'static str, uri: &'static str) -> Self {
        Self { prefix, uri }
    }
}

/// Where in a message a member is bound: in an HTTP message for protocols which have HTTP bindings, or in one of a stream of events.
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
    /// The whole body (`smithy.api#httpPayload`).
    Payload,
    /// The whole body, which is a structure. Without a value, an empty one is sent.
    StructurePayload,
    /// The messages of a stream of events, which are the whole body.
    Events,
    /// In an event, the header of its message which has the member's name (`smithy.api#eventHeader`).
    EventHeader,
    /// In an event, the whole payload of its message (`smithy.api#eventPayload`).
    EventPayload,
}

/// What is done with a text of an input before a request is made of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Preparation {
    /// It is sent as its base64.
    Base64,
    /// It is the path of a resource, and sent percent-encoded, but for its slashes and for `?versionId=` near its end.
    EncodedPath,
    /// Only what follows its last slash is sent: the service names resources with a prefix in its answers which it does not take
    /// back.
    LastSegment,
    /// This is sent when it is absent.
    Default(&'static str),
    /// It is a key of 32 bytes, which is sent as its base64 together with its MD5. A text of 32 bytes is taken for the key
    /// itself; any other is taken for its base64.
    Key {
        /// The index of the member which is filled with the base64 of the key's MD5 when it is absent.
        md5: usize,
    },
}
