//! Operations, and how they are called over HTTP.

use super::errors::ErrorEnum;
use super::item::{Deprecation, Named};
use super::member::XmlNamespace;
use super::shape::Structure;

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
    pub auth: Auth,
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

/// How a request says who sends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Auth {
    /// By a signature of version 4.
    SigV4,
    /// Not at all.
    Unsigned,
    /// By a bearer token.
    Bearer,
    /// By a key in a header, behind a word if there is one.
    KeyInHeader(String, Option<String>),
    /// By a key in the query string.
    KeyInQuery(String),
    /// By what no client of ours can do: the ids of the schemes.
    Unsupported(String),
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
