//! Static descriptions of shapes and operations: what a codec needs to know beyond the value itself.
//!
//! Generated code declares one [`Schema`] per shape and one [`OperationSchema`] per operation, as text whose words are the methods here:
//! see [`structure!`](crate::structure), [`newtypes!`](crate::newtypes) and [`operation!`](crate::operation!). Codecs, HTTP bindings, validation and `Debug` interpret them; nothing here has behaviour.

use std::any::TypeId;
use std::sync::OnceLock;

#[cfg(feature = "cbor")]
use crate::codec::cbor::Key;
use crate::pattern::Pattern;

mod declaration;
mod default;
mod service_traits;
mod table;

pub(crate) use declaration::{bound, structure};
#[doc(hidden)]
pub use declaration::{newtype, operation};
pub use default::DefaultValue;
pub use service_traits::{EncodedListing, HttpChecksum, Preparation};
pub(crate) use table::{of_enum, of_newtype, of_structure};

/// What is known of a shape: its name in the model, its members, its constraints and its traits.
///
/// The members of a structure or union are in the order of the model. A list has one member, its element; a map has two,
/// its key and its value; every other shape has none.
#[derive(Debug)]
#[non_exhaustive]
pub struct Schema {
    /// The shape's name in the model.
    pub name: &'static str,
    /// The names in Rust of a structure's fields or a union's variants, with spaces between them, for `Debug`.
    pub fields: &'static str,
    /// Members of a structure or union; the element of a list; key and value of a map.
    pub members: &'static [Member],
    /// Values must not be shown in logs.
    pub sensitive: bool,
    /// A list or map whose elements may be null.
    pub sparse: bool,
    /// The least length (characters, bytes or entries) or value.
    pub min: Option<i64>,
    /// The greatest length (characters, bytes or entries) or value.
    pub max: Option<i64>,
    /// What the whole text must match.
    pub pattern: Option<Pattern>,
    /// Set on exception structures.
    pub error: Option<ErrorTraits>,
    /// The body of a message is this member, by index; the other members are bound elsewhere.
    pub payload: Option<usize>,
}

impl Schema {
    /// A scalar shape.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            fields: "",
            members: &[],
            sensitive: false,
            sparse: false,
            min: None,
            max: None,
            pattern: None,
            error: None,
            payload: None,
        }
    }

    /// A structure or a union, with the names of its fields or variants in one text.
    #[must_use]
    pub const fn structure(
        name: &'static str,
        fields: &'static str,
        members: &'static [Member],
    ) -> Self {
        let mut schema = Self::new(name);
        schema.fields = fields;
        schema.members = members;
        schema
    }

    /// The schema in its place, made of a declaration when it is needed first.
    #[doc(hidden)]
    pub fn declared(place: &'static OnceLock<Self>, declaration: &'static str) -> &'static Self {
        place.get_or_init(|| structure(declaration))
    }

    /// The same with another name in the model.
    #[must_use]
    pub const fn name(mut self, name: &'static str) -> Self {
        self.name = name;
        self
    }

    /// The same with other members: the element of a list, or key and value of a map.
    #[must_use]
    pub const fn members(mut self, members: &'static [Member]) -> Self {
        self.members = members;
        self
    }

    /// The same, marked as sensitive.
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }
}

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
    /// A header of an event which is an integer of this number of bits: 8 or 16. Others are of the size of their type.
    pub bits: Option<u8>,
    /// The value which it has when a message lacks it.
    pub default: Option<DefaultValue>,
    /// Another member of the structure with the same name in bodies, by index. An element of XML is the value of both.
    pub twin: Option<usize>,
    /// The name in a message's body as a key of CBOR.
    #[cfg(feature = "cbor")]
    pub(crate) cbor_key: Key,
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
        bits: None,
        default: None,
        twin: None,
        #[cfg(feature = "cbor")]
        cbor_key: Key::UNKNOWN,
    };

    /// The same with another name in bodies.
    #[must_use]
    pub const fn wire(mut self, wire: &'static str) -> Self {
        self.wire = wire;
        #[cfg(feature = "cbor")]
        {
            self.cbor_key = Key::UNKNOWN;
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

    /// The same, in an event an integer of this number of bits.
    #[must_use]
    pub const fn bits(mut self, bits: u8) -> Self {
        self.bits = Some(bits);
        self
    }

    /// The same with a value which it has when a message lacks it.
    #[must_use]
    pub const fn default(mut self, value: DefaultValue) -> Self {
        self.default = Some(value);
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

/// How a timestamp is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimestampFormat {
    /// RFC 3339 in UTC, as in `1985-04-12T23:20:50.52Z`.
    DateTime,
    /// The preferred form of RFC 7231, as in `Tue, 29 Apr 2014 18:30:38 GMT`.
    HttpDate,
    /// Seconds since 1970-01-01T00:00:00Z, with a fraction if there is one.
    EpochSeconds,
}

/// What the model says of an exception.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorTraits {
    /// The HTTP status, if the model has one.
    pub status: Option<u16>,
    /// The fault is the server's, not the caller's.
    pub fault: bool,
    /// The model marks the exception as worth a retry.
    pub retryable: bool,
    /// The model marks the exception as throttling.
    pub throttling: bool,
}

impl ErrorTraits {
    /// An exception without any traits.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            status: None,
            fault: false,
            retryable: false,
            throttling: false,
        }
    }

    /// The same with an HTTP status.
    #[must_use]
    pub const fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// The same, the server's fault.
    #[must_use]
    pub const fn fault(mut self) -> Self {
        self.fault = true;
        self
    }

    /// The same, worth a retry.
    #[must_use]
    pub const fn retryable(mut self) -> Self {
        self.retryable = true;
        self
    }

    /// The same, caused by throttling, which is worth a retry too.
    #[must_use]
    pub const fn throttling(mut self) -> Self {
        self.retryable = true;
        self.throttling = true;
        self
    }
}

/// What is known of a service.
#[derive(Debug)]
#[non_exhaustive]
pub struct ServiceSchema {
    /// The identity of the service in all SDKs (`serviceId`), as in `IoT Jobs Data Plane`.
    pub id: &'static str,
    /// The version of the API, a date.
    pub version: &'static str,
    /// The first part of the host name of the service's endpoints.
    pub endpoint_prefix: &'static str,
    /// The service's name in signatures.
    pub signing_name: &'static str,
    /// The service in the name of an operation, in protocols which have it, or an empty text: the prefix of `X-Amz-Target`, or
    /// a part of the path.
    pub target_prefix: &'static str,
    /// The service used to speak the protocol `query`, and is asked to use its codes of errors
    /// (`aws.protocols#awsQueryCompatible`).
    pub query_compatible: bool,
    /// Signatures are over the path as it is sent, and every request carries the hash of its body (`signatureVersion` `s3` and
    /// `s3v4`; `disableDoubleEncoding` in rules of endpoints).
    pub verbatim_signing: bool,
    /// A header which every request has: its name, in lower case, and its value.
    pub header: Option<(&'static str, &'static str)>,
    /// The protocol which requests and responses are in.
    pub protocol: &'static dyn crate::protocol::Protocol,
}

impl ServiceSchema {
    /// A service of this identity, API version and protocol.
    #[must_use]
    pub const fn new(
        id: &'static str,
        version: &'static str,
        protocol: &'static dyn crate::protocol::Protocol,
    ) -> Self {
        Self {
            id,
            version,
            endpoint_prefix: "",
            signing_name: "",
            target_prefix: "",
            query_compatible: false,
            verbatim_signing: false,
            header: None,
            protocol,
        }
    }

    /// The same with the first part of the host name and the name in signatures.
    #[must_use]
    pub const fn endpoint(
        mut self,
        endpoint_prefix: &'static str,
        signing_name: &'static str,
    ) -> Self {
        self.endpoint_prefix = endpoint_prefix;
        self.signing_name = signing_name;
        self
    }

    /// The same with the service in the name of an operation.
    #[must_use]
    pub const fn target_prefix(mut self, target_prefix: &'static str) -> Self {
        self.target_prefix = target_prefix;
        self
    }

    /// The same, which is asked for the codes of errors that it has in the protocol `query`.
    #[must_use]
    pub const fn query_compatible(mut self) -> Self {
        self.query_compatible = true;
        self
    }

    /// The same, whose signatures are over the path as it is sent, in requests which carry the hash of their body.
    #[must_use]
    pub const fn verbatim_signing(mut self) -> Self {
        self.verbatim_signing = true;
        self
    }

    /// The same with a header which every request has. The name is in lower case.
    #[must_use]
    pub const fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.header = Some((name, value));
        self
    }
}

/// An operation as generated code declares it: its service, its name on the wire, its HTTP method, its path as the model has it,
/// and the name of its type with its traits.
pub type OperationDeclaration = (
    &'static ServiceSchema,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

/// What is known of an operation.
#[derive(Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a trait of the model, and they occur in combinations"
)]
#[non_exhaustive]
pub struct OperationSchema {
    /// The name on the wire.
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path of the URI as the model has it, with labels in braces, or an empty text.
    pub uri: &'static str,
    /// The segments of the URI's path, in order, or nothing if it is [`uri`](Self::uri) as that stands. Literals are already percent-encoded.
    pub path: &'static [Segment],
    /// The literal query string, already percent-encoded and without its question mark, or an empty text.
    pub query: &'static str,
    /// The model has an input shape. Without one no body is sent.
    pub has_input: bool,
    /// What is put before the host's name.
    pub host_prefix: &'static [Segment],
    /// Sent without a signature even if there are credentials.
    pub unsigned: bool,
    /// Signed without the hash of the body.
    pub unsigned_payload: bool,
    /// The name of the root element of a request in XML, where it is not that of the input's shape.
    pub root: Option<&'static str>,
    /// The namespace which the root element of a request in XML declares.
    pub namespace: Option<&'static Namespace>,
    /// A large body is sent as its gzip (`smithy.api#requestCompression`).
    pub compressed: bool,
    /// The body must have a checksum (`smithy.api#httpChecksumRequired`).
    pub checksum_required: bool,
    /// How the bodies of request and response are checked (`aws.protocols#httpChecksum`).
    pub checksum: Option<&'static HttpChecksum>,
    /// The member of the input, by index, which may stand before the host's name instead of at the start of the path: a bucket.
    pub host_bucket: Option<usize>,
    /// The response lists names which are percent-encoded if the request asks for it.
    pub encoded_listing: Option<&'static EncodedListing>,
    /// The member of the input, by index, whose text is the URL of the endpoint.
    pub endpoint_member: Option<usize>,
    /// The output is a stream of events.
    pub event_output: bool,
    /// Only HTTP/2 will do.
    pub http2: bool,
    /// The service, where it is known.
    pub service: Option<&'static ServiceSchema>,
}

impl OperationSchema {
    /// An operation with an input shape, by its name, HTTP method and path.
    #[must_use]
    pub const fn new(name: &'static str, method: &'static str, path: &'static [Segment]) -> Self {
        let mut schema = Self::PLAIN;
        schema.name = name;
        schema.method = method;
        schema.path = path;
        schema
    }

    /// The schema of an operation, by its type and its declaration.
    pub(crate) fn of(id: TypeId, declaration: &OperationDeclaration) -> &'static Self {
        table::of_operation(id, declaration)
    }

    fn declared((service, name, method, uri, traits): &OperationDeclaration) -> Self {
        let schema = Self {
            name,
            method,
            uri,
            service: Some(service),
            ..Self::PLAIN
        };
        operation(traits, schema)
    }

    // See `Member::BODY`.
    const PLAIN: Self = Self {
        name: "",
        method: "",
        uri: "",
        path: &[],
        query: "",
        has_input: true,
        host_prefix: &[],
        unsigned: false,
        unsigned_payload: false,
        root: None,
        namespace: None,
        compressed: false,
        checksum_required: false,
        checksum: None,
        host_bucket: None,
        encoded_listing: None,
        endpoint_member: None,
        event_output: false,
        http2: false,
        service: None,
    };

    /// The same with a stream of events as its output.
    #[must_use]
    pub const fn event_output(mut self) -> Self {
        self.event_output = true;
        self
    }

    /// The same, called by HTTP/2 only.
    #[must_use]
    pub const fn http2(mut self) -> Self {
        self.http2 = true;
        self
    }

    /// The same with a literal query string.
    #[must_use]
    pub const fn query(mut self, query: &'static str) -> Self {
        self.query = query;
        self
    }

    /// The same without an input shape.
    #[must_use]
    pub const fn no_input(mut self) -> Self {
        self.has_input = false;
        self
    }

    /// The same with a prefix of the host's name.
    #[must_use]
    pub const fn host_prefix(mut self, host_prefix: &'static [Segment]) -> Self {
        self.host_prefix = host_prefix;
        self
    }

    /// The same, never signed.
    #[must_use]
    pub const fn unsigned(mut self) -> Self {
        self.unsigned = true;
        self
    }

    /// The same, signed without the hash of the body.
    #[must_use]
    pub const fn unsigned_payload(mut self) -> Self {
        self.unsigned_payload = true;
        self
    }

    /// The same with a name of the root element of requests in XML.
    #[must_use]
    pub const fn root(mut self, root: &'static str) -> Self {
        self.root = Some(root);
        self
    }

    /// The same, with large bodies as their gzip.
    #[must_use]
    pub const fn compressed(mut self) -> Self {
        self.compressed = true;
        self
    }

    /// The same with a namespace which the root element of requests in XML declares.
    #[must_use]
    pub const fn namespace(mut self, namespace: &'static Namespace) -> Self {
        self.namespace = Some(namespace);
        self
    }

    /// The same, with a checksum of the body.
    #[must_use]
    pub const fn checksum_required(mut self) -> Self {
        self.checksum_required = true;
        self
    }

    /// The same, with checksums of bodies in headers.
    #[must_use]
    pub const fn checksum(mut self, checksum: &'static HttpChecksum) -> Self {
        self.checksum = Some(checksum);
        self
    }

    /// The same with a member that may stand before the host's name. The path begins with a slash and this member.
    #[must_use]
    pub const fn host_bucket(mut self, index: usize) -> Self {
        self.host_bucket = Some(index);
        self
    }

    /// The same, with names in the response which are percent-encoded if the request asks for it.
    #[must_use]
    pub const fn encoded_listing(mut self, listing: &'static EncodedListing) -> Self {
        self.encoded_listing = Some(listing);
        self
    }

    /// The same, sent to the endpoint whose URL the member with this index is.
    #[must_use]
    pub const fn endpoint_member(mut self, index: usize) -> Self {
        self.endpoint_member = Some(index);
        self
    }
}

/// A part of a path or of a host prefix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Text which is sent as it is.
    Literal(&'static str),
    /// The value of the input's member with this index; every character which is not unreserved is encoded.
    Label(usize),
    /// The same, but slashes stay as they are.
    GreedyLabel(usize),
}
