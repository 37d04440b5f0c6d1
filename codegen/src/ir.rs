//! The intermediate representation: everything a generated crate says, decided and in order.
//!
//! Lowering builds it and emitters print it. Emitters decide nothing, so all of these hold here:
//!
//! - Rust names are valid identifiers, raw (`r#type`) where they must be, and unique in their scope. Every entity keeps
//!   its name in the model beside its Rust name.
//! - Docs are finished Markdown lines without `///`. They name constraints. They link to types by full paths, but within a
//!   module by name; those of operations and the service by full paths only, because they stand in several files.
//! - Lists are in the order in which they are printed: operations, types, newtypes, enums and errors by Rust name;
//!   members and variants in the order of the model.
//! - Every [`Named`] points to an item of the same crate; recursion without a list or map in between is boxed.

/// A crate: one service.
#[derive(Clone, Debug, PartialEq)]
pub struct Crate {
    /// The name of the package, as in `iot-jobs-data-plane`.
    pub package: String,
    /// The model's file, relative to the workspace, as in `model/iot-jobs-data-plane/2017-09-29/service-2.json`.
    pub model: String,
    /// The command which generates the crate again.
    pub command: String,
    /// Where the generated crate finds the runtime, as keys of a dependency in its manifest.
    pub runtime: String,
    /// The features of the runtime which the crate needs whatever its own features are, sorted.
    pub runtime_features: Vec<&'static str>,
    /// The service's traits.
    pub service: Service,
    /// The example of the crate's docs, where an operation can be called with literals.
    pub example: Option<Example>,
    /// All operations.
    pub operations: Vec<Operation>,
    /// Structures and unions which don't belong to one operation.
    pub types: Vec<Aggregate>,
    /// Newtypes of scalars, lists and maps.
    pub newtypes: Vec<Newtype>,
    /// Enums.
    pub enums: Vec<Enum>,
    /// Exceptions.
    pub errors: Vec<Structure>,
}

/// A call of an operation, for the docs of the crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The client's method.
    pub method: String,
    /// The type of its input.
    pub request: String,
    /// What the input's `new` takes, as literals.
    pub arguments: Vec<String>,
}

/// The service's traits.
#[derive(Clone, Debug, PartialEq)]
pub struct Service {
    /// The identity of the service in all SDKs, as in `IoT Jobs Data Plane`.
    pub id: String,
    /// The name of the service for people, as in `AWS IoT Jobs Data Plane`.
    pub title: String,
    /// The version of the API.
    pub version: String,
    /// The first part of the host name.
    pub endpoint_prefix: String,
    /// The service's name in signatures.
    pub signing_name: String,
    /// The service in the name of an operation: the prefix of `X-Amz-Target`, a part of the path in CBOR, or an empty text.
    pub target_prefix: String,
    /// The service used to speak the protocol `query`, and is asked to use its codes of errors.
    pub query_compatible: bool,
    /// Signatures are over the path as it is sent, and requests carry the hash of their body.
    pub verbatim_signing: bool,
    /// A header which every request has: its name, in lower case, and its value.
    pub header: Option<(String, String)>,
    /// The protocol which the crate speaks.
    pub protocol: Protocol,
    /// What the service is.
    pub docs: Vec<String>,
}

/// A protocol which the runtime implements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Protocol {
    /// `restJson1`.
    RestJson,
    /// `awsJson1_0`.
    AwsJson10,
    /// `awsJson1_1`.
    AwsJson11,
    /// `rpcv2Cbor`.
    RpcV2Cbor,
    /// `restXml`.
    RestXml,
    /// `awsQuery`.
    AwsQuery,
    /// `ec2Query`.
    Ec2Query,
}

impl Protocol {
    /// The name in Smithy, without the name space.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::RestJson => "restJson1",
            Self::AwsJson10 => "awsJson1_0",
            Self::AwsJson11 => "awsJson1_1",
            Self::RpcV2Cbor => "rpcv2Cbor",
            Self::RestXml => "restXml",
            Self::AwsQuery => "awsQuery",
            Self::Ec2Query => "ec2Query",
        }
    }

    /// Members are bound to parts of an HTTP message. The other protocols ignore bindings.
    #[must_use]
    pub const fn has_http_bindings(self) -> bool {
        matches!(self, Self::RestJson | Self::RestXml)
    }

    /// There are messages for streams of events.
    #[must_use]
    pub const fn has_event_streams(self) -> bool {
        !matches!(self, Self::AwsQuery | Self::Ec2Query)
    }

    /// Responses are XML.
    #[must_use]
    pub const fn is_xml(self) -> bool {
        matches!(self, Self::RestXml | Self::AwsQuery | Self::Ec2Query)
    }
}

/// An operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// The name on the wire.
    pub wire: String,
    /// The type which stands for the operation, as in `DescribeJobExecution`.
    pub name: String,
    /// The module, as in `describe_job_execution`.
    pub module: String,
    /// The client's method, as in `describe_job_execution`.
    pub method: String,
    /// What it does.
    pub docs: Vec<String>,
    /// Why and since when it should not be used.
    pub deprecated: Option<Deprecation>,
    /// How it is called over HTTP.
    pub http: Http,
    /// The input, if the model has one.
    pub input: Option<Named>,
    /// The output, if the model has one.
    pub output: Option<Named>,
    /// Its exceptions.
    pub error: ErrorEnum,
    /// The structures which are only this operation's input or output; they are printed with it.
    pub structures: Vec<Structure>,
    /// The root element of requests in XML, where the input is such an element.
    pub root: XmlRoot,
}

/// The root element of a request in XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct XmlRoot {
    /// The name, where it is not that of the input's shape.
    pub name: Option<String>,
    /// The namespace which it declares.
    pub namespace: Option<XmlNamespace>,
}

/// A namespace of XML, which an element declares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XmlNamespace {
    /// The prefix of names in the namespace, or an empty text if it is that of names without a prefix.
    pub prefix: String,
    /// What identifies the namespace.
    pub uri: String,
}

/// How an operation is called over HTTP.
#[derive(Clone, Debug, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each flag is a trait of the model, and they occur in combinations"
)]
pub struct Http {
    /// The method, in upper case.
    pub method: String,
    /// The model's path, for docs.
    pub uri: String,
    /// The path.
    pub path: Vec<Segment>,
    /// The literal query string without its question mark, or an empty text.
    pub query: String,
    /// What is put before the host's name.
    pub host_prefix: Vec<Segment>,
    /// Never signed.
    pub unsigned: bool,
    /// Signed without the hash of the body.
    pub unsigned_payload: bool,
    /// A large body is sent as its gzip.
    pub compressed: bool,
    /// The body must have a checksum.
    pub checksum_required: bool,
    /// How the bodies of request and response are checked.
    pub checksum: Option<Checksum>,
    /// The input's member, by index, which may stand before the host's name instead of at the start of the path.
    pub host_bucket: Option<usize>,
    /// The response lists names which are percent-encoded if the request asks for it.
    pub encoded_listing: Option<EncodedListing>,
    /// The input's member, by index, whose text is the URL of the endpoint.
    pub endpoint_member: Option<usize>,
    /// The output is a stream of events.
    pub event_output: bool,
    /// Only HTTP/2 will do.
    pub http2: bool,
}

/// How the bodies of request and response are checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checksum {
    /// The header which names the algorithm of a request's checksum, in lower case.
    pub algorithm_header: Option<String>,
    /// Requests must have a checksum.
    pub required: bool,
    /// The header of a request which asks for a checksum in the response, in lower case.
    pub mode_header: Option<String>,
    /// The algorithms whose checksums in responses are to be checked.
    pub response_algorithms: Vec<String>,
}

/// A listing of names which are percent-encoded if the request asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncodedListing {
    /// The member of input and output which is about that, by its name in the model.
    pub member: String,
    /// The names in the output, by their paths of names in the model.
    pub names: Vec<String>,
}

/// A part of a path or of a host prefix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Text which is sent as it is.
    Literal(String),
    /// The value of the input's member with this index.
    Label(usize),
    /// The same, with slashes kept.
    GreedyLabel(usize),
}

/// The enum of an operation's exceptions. Its last variant, `Unhandled`, is not listed.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorEnum {
    /// The type, as in `DescribeJobExecutionError`.
    pub name: String,
    /// The exceptions, in the order of the model.
    pub variants: Vec<ErrorVariant>,
}

/// An exception of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorVariant {
    /// The variant, as in `InvalidRequest`.
    pub name: String,
    /// The exception structure.
    pub exception: Named,
    /// The code on the wire.
    pub code: String,
    /// The other code on the wire, if there is one: the name of the shape, by which services know it in some protocols.
    pub alias: Option<String>,
    /// What it means.
    pub docs: Vec<String>,
}

/// A structure or a union.
#[derive(Clone, Debug, PartialEq)]
pub enum Aggregate {
    /// A structure.
    Structure(Structure),
    /// A union.
    Union(Union),
}

impl Aggregate {
    /// The Rust name.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Structure(structure) => &structure.name,
            Self::Union(union) => &union.name,
        }
    }

    /// The enum of errors which belongs to a stream of events.
    #[must_use]
    pub fn stream_error(&self) -> Option<&ErrorEnum> {
        match self {
            Self::Structure(_) => None,
            Self::Union(union) => union.stream_error.as_ref(),
        }
    }
}

/// A structure, or the structure of an exception.
#[derive(Clone, Debug, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, and any of them may occur together"
)]
pub struct Structure {
    /// The type.
    pub name: String,
    /// The shape's name in the model.
    pub wire: String,
    /// What it is.
    pub docs: Vec<String>,
    /// Why and since when it should not be used.
    pub deprecated: Option<Deprecation>,
    /// Its members.
    pub members: Vec<Member>,
    /// A member is a stream, so that the structure can be neither cloned nor compared.
    pub streams: bool,
    /// A member of a type holds it in a box.
    pub boxed: bool,
    /// It has a constructor and setters: it can be a part of a request, or has required members.
    pub constructed: bool,
    /// The whole of it is sensitive.
    pub sensitive: bool,
    /// The member which is the whole body, by index: a payload, or a stream of events.
    pub payload: Option<usize>,
    /// Set on exceptions.
    pub error: Option<ErrorTraits>,
}

/// What the model says of an exception.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorTraits {
    /// The HTTP status.
    pub status: Option<u16>,
    /// The server's fault.
    pub fault: bool,
    /// Marked as worth a retry.
    pub retryable: bool,
    /// Marked as throttling.
    pub throttling: bool,
}

/// A member of a structure.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The field.
    pub field: String,
    /// The setter of an optional member. It equals the field unless that is the name of another method.
    pub setter: String,
    /// What it is.
    pub docs: Vec<String>,
    /// Why and since when it should not be used.
    pub deprecated: Option<Deprecation>,
    /// The type without `Option` and `Box`.
    pub ty: Type,
    /// A plain field, and an argument of `new`. Every other member is an `Option`.
    pub required: bool,
    /// The type is recursive and must be boxed.
    pub boxed: bool,
    /// What a setter takes, beside `Into` the type.
    pub setter_takes: SetterArgument,
    /// The traits which codecs need.
    pub traits: MemberTraits,
}

/// What a setter, or `new`, takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SetterArgument {
    /// `impl Into<T>`.
    Value,
    /// A plain boolean, into which little else converts. `new` takes `impl Into<bool>`.
    Flag,
    /// An iterator of what converts into these elements; the member's newtype collects it.
    List(Type),
    /// An iterator of pairs of what converts into these keys and values; the member's newtype collects it.
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
    /// Filled with a random token when absent.
    pub idempotency_token: bool,
    /// The timestamp's format, where it differs from the protocol's default for the location.
    pub timestamp: Option<TimestampFormat>,
    /// The media type of the text.
    pub media_type: Option<String>,
    /// A part of the host's name.
    pub host_label: bool,
    /// Values must not be shown, and the type does not say so.
    pub sensitive: bool,
    /// A stream which can only be sent if its length is known.
    pub requires_length: bool,
    /// What is done with the value before a request is made of it.
    pub preparation: Option<Preparation>,
    /// A time which is left out of a response if it can't be understood.
    pub lenient: bool,
    /// A header of an event which is an integer of this number of bits, where that is not its type's.
    pub bits: Option<u8>,
    /// The value which it has when a message lacks it.
    pub default: Option<DefaultValue>,
    /// What protocols with XML and queries need beside that.
    pub xml: XmlTraits,
}

/// What is done with a text of an input before a request is made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Preparation {
    /// It is sent as its base64.
    Base64,
    /// It is a path, and sent percent-encoded but for its slashes.
    EncodedPath,
    /// Only what follows its last slash is sent.
    LastSegment,
    /// This is sent when it is absent.
    Default(String),
    /// It is a key, and the member with this index its MD5.
    Key(usize),
}

/// The value which a member has when a message lacks it.
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
    /// The base64 of bytes.
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
    /// The elements of the list, or the entries of the map, stand in place of the member.
    pub flattened: bool,
    /// An attribute of the structure's element.
    pub attribute: bool,
    /// When read, another name of the element.
    pub alias: Option<String>,
    /// The namespace which the element declares.
    pub namespace: Option<XmlNamespace>,
    /// The name in requests of the protocol ec2, where it is not the wire name with a capital letter.
    pub query_key: Option<String>,
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
    Payload {
        /// The target is a structure, of which an empty one is sent where there is none.
        structure: bool,
    },
    /// The messages of a stream of events, which are the whole body.
    Events,
    /// In an event, a header of its message.
    EventHeader,
    /// In an event, the whole payload of its message.
    EventPayload,
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

/// A union. Its last variant, `Unknown`, is not listed.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// The type.
    pub name: String,
    /// The shape's name in the model.
    pub wire: String,
    /// What it is.
    pub docs: Vec<String>,
    /// Why and since when it should not be used.
    pub deprecated: Option<Deprecation>,
    /// The members.
    pub variants: Vec<UnionVariant>,
    /// A member of a type holds it in a box.
    pub boxed: bool,
    /// The whole of it is sensitive.
    pub sensitive: bool,
    /// Set on streams of events: the exceptions which end one. They are no variants.
    pub stream_error: Option<ErrorEnum>,
}

/// A member of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct UnionVariant {
    /// The variant.
    pub name: String,
    /// What it is.
    pub docs: Vec<String>,
    /// Why and since when it should not be used.
    pub deprecated: Option<Deprecation>,
    /// The type without `Box`.
    pub ty: Type,
    /// The type is recursive and must be boxed.
    pub boxed: bool,
    /// The traits which codecs need.
    pub traits: MemberTraits,
}

/// An open enum. Its last variant, `Unknown`, is not listed.
#[derive(Clone, Debug, PartialEq)]
pub struct Enum {
    /// The type.
    pub name: String,
    /// The shape's name in the model.
    pub wire: String,
    /// What it is.
    pub docs: Vec<String>,
    /// Why and since when it should not be used.
    pub deprecated: Option<Deprecation>,
    /// The values, in the order of the model.
    pub variants: Vec<EnumVariant>,
    /// Values must not be shown.
    pub sensitive: bool,
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumVariant {
    /// The variant.
    pub name: String,
    /// The text on the wire.
    pub value: String,
}

/// A newtype of a scalar, list or map.
#[derive(Clone, Debug, PartialEq)]
pub struct Newtype {
    /// The type.
    pub name: String,
    /// The shape's name in the model.
    pub wire: String,
    /// What it is, and its constraints.
    pub docs: Vec<String>,
    /// Why and since when it should not be used.
    pub deprecated: Option<Deprecation>,
    /// What it wraps.
    pub kind: NewtypeKind,
    /// Values must not be shown.
    pub sensitive: bool,
    /// The constraints.
    pub constraints: Constraints,
    /// The values of a number which have names, in the order of the model.
    pub values: Vec<NamedValue>,
}

/// A value of a number which has a name: a constant of the newtype.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedValue {
    /// The constant, as in `VERY_HIGH`.
    pub name: String,
    /// The value.
    pub value: i32,
}

/// What a newtype wraps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewtypeKind {
    /// A text.
    String,
    /// A number, boolean or timestamp.
    Number(Primitive),
    /// A blob or document.
    Wrapper(Primitive),
    /// A list.
    List {
        /// The element.
        element: Element,
        /// Elements may be null.
        sparse: bool,
    },
    /// A map.
    Map {
        /// The key, a text.
        key: Element,
        /// The value.
        value: Element,
        /// Values may be null.
        sparse: bool,
    },
}

/// The element of a list, or the key or value of a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// The type.
    pub ty: Type,
    /// The name in bodies of protocols which name elements: `member`, `key` or `value` unless the model says otherwise.
    pub wire: String,
    /// The timestamp's format, where the model has one: what the default is depends on where the list or map is.
    pub timestamp: Option<TimestampFormat>,
    /// The namespace which the element declares in XML.
    pub namespace: Option<XmlNamespace>,
}

/// The constraints of a shape. They are documented, and checked on request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Constraints {
    /// The least length or value.
    pub min: Option<i64>,
    /// The greatest length or value.
    pub max: Option<i64>,
    /// What the whole text must match.
    pub pattern: Option<Pattern>,
}

/// A pattern: its source in the model, and what it was compiled to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// The pattern in the model.
    pub source: String,
    /// What it was compiled to.
    pub compiled: crate::pattern::Pattern,
}

/// Why and since when an item should not be used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecation {
    /// Why, and what to use instead.
    pub message: Option<String>,
    /// Since when: a date or version.
    pub since: Option<String>,
}

/// A type as a member's.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Type {
    /// A type of Rust or the runtime.
    Primitive(Primitive),
    /// A generated type.
    Named(Named),
    /// A stream of the events which this generated union has.
    Events(Named),
}

/// A type of Rust or the runtime which a shape maps to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Primitive {
    /// `bool`.
    Boolean,
    /// `i32`.
    Integer,
    /// `i64`.
    Long,
    /// `f32`.
    Float,
    /// `f64`.
    Double,
    /// `String`.
    String,
    /// The runtime's `Blob`.
    Blob,
    /// The runtime's `ByteStream`: a blob which is the whole body of a message, and need not be in memory.
    Stream,
    /// The runtime's `Timestamp`.
    Timestamp,
    /// The runtime's `Document`.
    Document,
}

impl Primitive {
    /// A number or boolean: what setters take as it is.
    #[must_use]
    pub const fn is_number(self) -> bool {
        matches!(
            self,
            Self::Boolean | Self::Integer | Self::Long | Self::Float | Self::Double
        )
    }
}

/// A generated type, by its module and name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Named {
    /// Where it is defined.
    pub module: Module,
    /// Its name.
    pub name: String,
}

/// A module of the generated crate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Module {
    /// `enums`.
    Enums,
    /// `errors`.
    Errors,
    /// `newtypes`.
    Newtypes,
    /// `operations::x`; its items are seen as `operations::Item` as well.
    Operation(String),
    /// `types`.
    Types,
}
