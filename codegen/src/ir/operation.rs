//! Operations, and how they are called over HTTP.

use super::auth::Auth;
use super::errors::ErrorEnum;
use super::example::Example;
use super::item::{Deprecation, Named};
use super::member::XmlNamespace;
use super::paging::{Pages, Waiter};
use super::shape::Structure;

/// An operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// The name on the wire.
    pub wire: String,
    /// The type that stands for the operation, as in `DescribeJobExecution`.
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
    /// The structures that are only this operation's input or output. They are printed with it.
    pub structures: Vec<Structure>,
    /// The root element of requests, if the input is an XML document.
    pub root: XmlRoot,
    /// How its result continues on other pages, if it does.
    pub pages: Option<Pages>,
    /// How to wait for something by calling it.
    pub waiters: Vec<Waiter>,
    /// Calls for its docs.
    pub examples: Vec<Example>,
}

/// The root element of a request in XML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct XmlRoot {
    /// The name, if it differs from the name of the input's shape.
    pub name: Option<String>,
    /// The namespace that it declares.
    pub namespace: Option<XmlNamespace>,
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
    /// How a request says who sends it.
    pub auth: Vec<Auth>,
    /// Signed without the hash of the body.
    pub unsigned_payload: bool,
    /// A large body is sent as its gzip.
    pub compressed: bool,
    /// The body must have a checksum.
    pub checksum_required: bool,
    /// How the bodies of request and response are checked.
    pub checksum: Option<Checksum>,
    /// The index of the input's member with which the path begins, if an endpoint that rules find has it
    /// already.
    pub endpoint_label: Option<usize>,
    /// What the operation says to the rules that find the endpoint.
    pub endpoint_arguments: Vec<EndpointArgument>,
    /// The response lists names that are percent-encoded if the request asks for it.
    pub encoded_listing: Option<EncodedListing>,
    /// The index of the input's member whose text is the URL of the endpoint.
    pub endpoint_member: Option<usize>,
    /// The header of requests which has the hash of the tree above the parts of their body, in lower case.
    /// They have the SHA-256 of the body, too.
    pub tree_hash: Option<String>,
    /// A large body waits until the server has seen the head of the request and wants it.
    pub expect_continue: bool,
    /// The output is a stream of events.
    pub event_output: bool,
    /// Only HTTP/2 will do.
    pub http2: bool,
    /// The service waits for something to happen before it answers.
    pub long_poll: bool,
    /// A request for somebody else is a GET with the members of the body in its query.
    pub link: bool,
    /// Another operation tells where to send this one.
    pub discovery: Option<Discovery>,
}

/// How the endpoint of an operation is discovered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Discovery {
    /// The name on the wire of the operation that tells the endpoint.
    pub operation: String,
    /// There is no other way to find the endpoint.
    pub required: bool,
}

/// The value of a parameter of the endpoint's rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointArgument {
    /// The parameter.
    pub parameter: String,
    /// Where its value is.
    pub source: EndpointSource,
}

/// Where the value of a parameter of the endpoint's rules is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EndpointSource {
    /// The operation always has this value: texts, or a flag as its word.
    Fixed(Vec<String>),
    /// The input's member with this index.
    Member(usize),
    /// What this path finds in the input.
    Path(String),
}

/// How the bodies of request and response are checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checksum {
    /// The header that names the algorithm of a request's checksum, in lower case.
    pub algorithm_header: Option<String>,
    /// Requests must have a checksum.
    pub required: bool,
    /// The header by which a request asks for a checksum in the response, in lower case.
    pub mode_header: Option<String>,
    /// The algorithms of responses' checksums that the client checks.
    pub response_algorithms: Vec<String>,
}

/// A listing of names that are percent-encoded if the request asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncodedListing {
    /// The member of input and output that says so, by its name in the model.
    pub member: String,
    /// The names in the output: paths of members' names in the model.
    pub names: Vec<String>,
}

/// A part of a path or of a host prefix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Text that is sent as it is.
    Literal(String),
    /// The value of the input's member with this index.
    Label(usize),
    /// The same, with slashes kept.
    GreedyLabel(usize),
}
