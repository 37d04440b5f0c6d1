//! Schemas of operations and services: what a protocol needs to know besides the shapes.
//!
//! In: the declaration of an operation, as [`operation!`](crate::operation!) gets it. Out: one
//! [`OperationSchema`] for each operation, and the [`ServiceSchema`] that generated code declares. A service
//! names its [`Protocol`]. The protocols themselves are in [`protocol`](crate::wire::protocol), and this
//! module must not know them.

use std::any::TypeId;
use std::sync::OnceLock;

use crate::shape::schema::Namespace;
use crate::shape::schema::table::{self, Table};

pub(crate) mod declaration;
mod protocol;
mod scheme;
mod service;
mod sessions;
mod traits;

pub use self::protocol::{EventFormat, Protocol};
pub use self::scheme::Scheme;
pub use self::service::ServiceSchema;
pub use self::sessions::Sessions;
pub use self::traits::{
    Discovery, EncodedListing, EndpointArgument, EndpointSource, HttpChecksum, Pagination, Waiter,
};

/// The schemas of operations that have been needed so far, by the operations' types.
static OPERATIONS: OnceLock<Table<OperationSchema>> = OnceLock::new();

/// An operation, as generated code declares it: its service, its name on the wire, its HTTP method, its path
/// in the model, and the name of its type with its traits.
pub type OperationDeclaration = (
    &'static ServiceSchema,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

/// The description of an operation.
#[derive(Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each flag is a trait of the model, and an operation may have any of them"
)]
#[non_exhaustive]
pub struct OperationSchema {
    /// The name on the wire.
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path of the URI in the model, with labels in braces, or an empty text.
    pub uri: &'static str,
    /// The segments of the URI's path, in order. If it is empty, [`uri`](Self::uri) is the path. Literals are
    /// already percent-encoded.
    pub path: &'static [Segment],
    /// The literal query string, already percent-encoded and without a question mark, or an empty text.
    pub query: &'static str,
    /// The model has an input shape. Without one, no body is sent.
    pub has_input: bool,
    /// The prefix of the host name (`smithy.api#endpoint`).
    pub host_prefix: &'static [Segment],
    /// How a request says who sends it, in the order of the model: `smithy.api#auth` or `authtype` of the
    /// operation, and otherwise the service's. An empty list means a signature of version 4; see
    /// [`schemes`](Self::schemes).
    pub own_schemes: &'static [Scheme],
    /// The signature does not cover the body (`aws.auth#unsignedPayload`).
    pub unsigned_payload: bool,
    /// The name of the root element of requests in XML, if it is not the name of the input's shape.
    pub root: Option<&'static str>,
    /// The namespace that the root element of requests in XML declares (`smithy.api#xmlNamespace`).
    pub namespace: Option<&'static Namespace>,
    /// A large body is compressed with gzip (`smithy.api#requestCompression`).
    pub compressed: bool,
    /// The body must have a checksum (`smithy.api#httpChecksumRequired`).
    pub checksum_required: bool,
    /// How the bodies of the request and the response are checked (`aws.protocols#httpChecksum`).
    pub checksum: Option<&'static HttpChecksum>,
    /// The index of the input's member with which the path begins, if endpoints that rules find have it
    /// already, as S3's have buckets.
    pub endpoint_label: Option<usize>,
    /// What the operation says to the rules that find the endpoint (`smithy.rules#staticContextParams` and
    /// similar).
    pub endpoint_arguments: &'static [EndpointArgument],
    /// The names in the response are percent-encoded if the request asks for it.
    pub encoded_listing: Option<&'static EncodedListing>,
    /// The index of the input's member whose text is the URL of the endpoint.
    pub endpoint_member: Option<usize>,
    /// The header of requests, in lower case, which has the hash of the tree above the parts of their body.
    /// They have the SHA-256 of the body, too.
    pub tree_hash: Option<&'static str>,
    /// A large body waits until the server has seen the head of the request and wants it (`expect:
    /// 100-continue`).
    pub expect_continue: bool,
    /// The output is a stream of events (`smithy.api#streaming` on a union).
    pub event_output: bool,
    /// The operation needs HTTP/2.
    pub http2: bool,
    /// The service waits for something to happen before it answers, and callers call again and again.
    pub long_poll: bool,
    /// A request for somebody else is a GET, with the members of the body in its query.
    pub link: bool,
    /// Another operation tells where to send this one.
    pub discovery: Option<Discovery>,
    /// How the result continues on another page.
    pub pages: Option<&'static Pagination>,
    /// How to wait until something is in some state, by calls of this operation.
    pub waiters: &'static [Waiter],
    /// The service, if it is known.
    pub service: Option<&'static ServiceSchema>,
}

impl OperationSchema {
    /// Creates an operation with an input shape from its name, HTTP method and path.
    #[must_use]
    pub const fn new(name: &'static str, method: &'static str, path: &'static [Segment]) -> Self {
        let mut schema = Self::PLAIN;
        schema.name = name;
        schema.method = method;
        schema.path = path;
        schema
    }

    /// Returns the schema of an operation, given its type and its declaration.
    pub(crate) fn of(id: TypeId, declaration: &OperationDeclaration) -> &'static Self {
        match table::first(&OPERATIONS, id) {
            Some(schema) => schema,
            None => Self::make(id, declaration),
        }
    }

    #[cold]
    fn make(id: TypeId, declaration: &OperationDeclaration) -> &'static Self {
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

    // The compiler's interpreter evaluates constants. It copies a whole value as fast as one field.
    const PLAIN: Self = Self {
        name: "",
        method: "",
        uri: "",
        path: &[],
        query: "",
        has_input: true,
        host_prefix: &[],
        own_schemes: &[],
        unsigned_payload: false,
        root: None,
        namespace: None,
        compressed: false,
        checksum_required: false,
        checksum: None,
        endpoint_label: None,
        endpoint_arguments: &[],
        encoded_listing: None,
        endpoint_member: None,
        tree_hash: None,
        expect_continue: false,
        event_output: false,
        http2: false,
        long_poll: false,
        link: false,
        discovery: None,
        pages: None,
        waiters: &[],
        service: None,
    };

    /// Says how the result continues on another page.
    #[must_use]
    pub const fn pages(mut self, pages: &'static Pagination) -> Self {
        self.pages = Some(pages);
        self
    }

    /// Sets the waiters.
    #[must_use]
    pub const fn waiters(mut self, waiters: &'static [Waiter]) -> Self {
        self.waiters = waiters;
        self
    }

    /// Returns the ways in which a request can say who sends it, the first one first. There is at least one.
    #[must_use]
    pub const fn schemes(&self) -> &'static [Scheme] {
        if self.own_schemes.is_empty() {
            &[Scheme::SigV4]
        } else {
            self.own_schemes
        }
    }

    /// Sets the ways in which a request can say who sends it, the first one first.
    #[must_use]
    pub const fn with_schemes(mut self, schemes: &'static [Scheme]) -> Self {
        self.own_schemes = schemes;
        self
    }

    /// Makes the output a stream of events.
    #[must_use]
    pub const fn event_output(mut self) -> Self {
        self.event_output = true;
        self
    }

    /// Makes the operation need HTTP/2.
    #[must_use]
    pub const fn http2(mut self) -> Self {
        self.http2 = true;
        self
    }

    /// Marks the operation as one that waits for something to happen before it answers.
    #[must_use]
    pub const fn long_poll(mut self) -> Self {
        self.long_poll = true;
        self
    }

    /// Makes a request for somebody else a GET, with the members of the body in its query.
    #[must_use]
    pub const fn link(mut self) -> Self {
        self.link = true;
        self
    }

    /// Sets the operation that tells where to send this one, and whether there is no other way to know.
    #[must_use]
    pub const fn discovery(mut self, discovery: Discovery) -> Self {
        self.discovery = Some(discovery);
        self
    }

    /// Sets the literal query string.
    #[must_use]
    pub const fn query(mut self, query: &'static str) -> Self {
        self.query = query;
        self
    }

    /// Marks the operation as having no input shape.
    #[must_use]
    pub const fn no_input(mut self) -> Self {
        self.has_input = false;
        self
    }

    /// Sets the prefix of the host name (`smithy.api#endpoint`).
    #[must_use]
    pub const fn host_prefix(mut self, host_prefix: &'static [Segment]) -> Self {
        self.host_prefix = host_prefix;
        self
    }

    /// Leaves the body out of the signature (`aws.auth#unsignedPayload`).
    #[must_use]
    pub const fn unsigned_payload(mut self) -> Self {
        self.unsigned_payload = true;
        self
    }

    /// Sets the name of the root element of requests in XML.
    #[must_use]
    pub const fn root(mut self, root: &'static str) -> Self {
        self.root = Some(root);
        self
    }

    /// Makes the client compress large bodies with gzip (`smithy.api#requestCompression`).
    #[must_use]
    pub const fn compressed(mut self) -> Self {
        self.compressed = true;
        self
    }

    /// Sets the namespace that the root element of requests in XML declares.
    #[must_use]
    pub const fn namespace(mut self, namespace: &'static Namespace) -> Self {
        self.namespace = Some(namespace);
        self
    }

    /// Requires a checksum of the body (`smithy.api#httpChecksumRequired`).
    #[must_use]
    pub const fn checksum_required(mut self) -> Self {
        self.checksum_required = true;
        self
    }

    /// Sets how bodies are checked by checksums in headers (`aws.protocols#httpChecksum`).
    #[must_use]
    pub const fn checksum(mut self, checksum: &'static HttpChecksum) -> Self {
        self.checksum = Some(checksum);
        self
    }

    /// Marks the member that endpoints have already. The path must begin with a slash and this member.
    #[must_use]
    pub const fn endpoint_label(mut self, index: usize) -> Self {
        self.endpoint_label = Some(index);
        self
    }

    /// Sets what the operation says to the rules that find the endpoint.
    #[must_use]
    pub const fn endpoint_arguments(mut self, arguments: &'static [EndpointArgument]) -> Self {
        self.endpoint_arguments = arguments;
        self
    }

    /// Makes the client decode the names in the response that are percent-encoded on request.
    #[must_use]
    pub const fn encoded_listing(mut self, listing: &'static EncodedListing) -> Self {
        self.encoded_listing = Some(listing);
        self
    }

    /// The same, with the SHA-256 of the body in requests, and the hash of the tree above its parts in this
    /// header.
    #[must_use]
    pub const fn tree_hash(mut self, header: &'static str) -> Self {
        self.tree_hash = Some(header);
        self
    }
    /// Makes a large body wait until the server has seen the head of the request and wants it.
    #[must_use]
    pub const fn expect_continue(mut self) -> Self {
        self.expect_continue = true;
        self
    }

    /// Marks the member with this index as the URL of the endpoint.
    #[must_use]
    pub const fn endpoint_member(mut self, index: usize) -> Self {
        self.endpoint_member = Some(index);
        self
    }
}

/// A segment of a path or of a host prefix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment {
    /// A text that is sent as it is.
    Literal(&'static str),
    /// The value of the input's member with this index. Every character that is not unreserved is
    /// percent-encoded.
    Label(usize),
    /// The value of the input's member with this index. Slashes stay as they are, and other characters are
    /// encoded as in a label.
    GreedyLabel(usize),
}
