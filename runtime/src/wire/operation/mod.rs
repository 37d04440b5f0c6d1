//! Static descriptions of operations and services: what a protocol needs to know beyond the shapes.
//!
//! In: the declaration of an operation, as [`operation!`](crate::operation!) got it. Out: one [`OperationSchema`] for each
//! operation, and the [`ServiceSchema`] that generated code declares.

use std::any::TypeId;
use std::sync::OnceLock;

use crate::shape::schema::Namespace;
use crate::shape::schema::table::{self, Table};

pub(crate) mod declaration;
mod service;
mod traits;

pub use self::service::ServiceSchema;
pub use self::traits::{EncodedListing, HttpChecksum};

/// The schemas of operations by their types, as far as somebody has asked for them.
static OPERATIONS: OnceLock<Table<OperationSchema>> = OnceLock::new();

/// An operation as generated code declares it: its service, its name on the wire, its HTTP method, its path as the model has it,
/// and the name of its type with its traits.
pub type OperationDeclaration = (
    &'static ServiceSchema,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

/// How the requests of an operation say who sends them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scheme {
    /// By a signature of version 4.
    #[default]
    Signature,
    /// By a bearer token (`smithy.api#httpBearerAuth`).
    Bearer,
    /// By a key in a header (`smithy.api#httpApiKeyAuth`).
    KeyInHeader {
        /// The header's name.
        name: &'static str,
        /// What stands before the key, with a space after it.
        word: Option<&'static str>,
    },
    /// By a key in the query string (`smithy.api#httpApiKeyAuth`).
    KeyInQuery {
        /// The parameter's name.
        name: &'static str,
    },
    /// By what no client of this runtime can do.
    Unsupported {
        /// The ids of the schemes.
        schemes: &'static str,
    },
}

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
    /// How a request says who sends it.
    pub scheme: Scheme,
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
        table::find_or(&OPERATIONS, id, || {
            Box::leak(Box::new(Self::declared(declaration)))
        })
    }

    fn declared((service, name, method, uri, traits): &OperationDeclaration) -> Self {
        let schema = Self {
            name,
            method,
            uri,
            service: Some(service),
            ..Self::PLAIN
        };
        declaration::operation(traits, schema)
    }

    // Constants are evaluated by an interpreter, which copies a whole value as fast as one field of it.
    const PLAIN: Self = Self {
        name: "",
        method: "",
        uri: "",
        path: &[],
        query: "",
        has_input: true,
        host_prefix: &[],
        unsigned: false,
        scheme: Scheme::Signature,
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

    /// The same, whose requests carry a bearer token.
    #[must_use]
    pub const fn bearer(mut self) -> Self {
        self.scheme = Scheme::Bearer;
        self
    }

    /// The same, whose requests carry a key in a header, behind a word if there is one.
    #[must_use]
    pub const fn key_in_header(mut self, name: &'static str, word: Option<&'static str>) -> Self {
        self.scheme = Scheme::KeyInHeader { name, word };
        self
    }

    /// The same, whose requests carry a key in the query string.
    #[must_use]
    pub const fn key_in_query(mut self, name: &'static str) -> Self {
        self.scheme = Scheme::KeyInQuery { name };
        self
    }

    /// The same, whose requests would have to be authenticated in a way that no client can do.
    #[must_use]
    pub const fn unsupported_auth(mut self, schemes: &'static str) -> Self {
        self.scheme = Scheme::Unsupported { schemes };
        self
    }

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
