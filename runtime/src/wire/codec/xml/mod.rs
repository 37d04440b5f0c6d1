//! XML bodies, for the protocols rest-xml, query and ec2.
//!
//! In: a value and its schema, or the bytes of a body. Out: bytes, or a value in its place. This module must
//! not know HTTP.
//!
//! Both directions use these forms. A structure's members are child elements, or attributes. The elements of
//! a list and the entries of a map are children of the member's element; if the member is flattened, they are
//! in its place. Blobs are base64. Timestamps are RFC 3339 unless the member has another format. Documents
//! have no form in XML.
//!
//! Reading compares local names only, so a service may choose any prefixes for its namespaces. It is lenient
//! where services are known to deviate:
//!
//! - Unknown elements and attributes, and text between elements, are skipped, but their syntax is checked.
//! - The root element may have any name. If the body has only one member, and the root has that member's name
//!   and text instead of children, then the root is that member.
//! - The elements of a list, and the entries of a map, may have any name unless they are flattened.
//! - An element without content is an empty text, list, map or structure. It is not a number, boolean or
//!   timestamp.
//! - The elements of a list may be spread over several elements with its name. If anything else occurs twice,
//!   the last one counts.
//! - A union must have exactly one child.
//! - White space is ignored around numbers, booleans and timestamps, and anywhere in base64.
//! - A timestamp may have any format, whatever the member's format is.
//! - Document type declarations are errors, because their entities can make a small body huge. These are
//!   errors too: bytes that aren't UTF-8, nesting deeper than [`MAX_DEPTH`](super::MAX_DEPTH), and a second
//!   root element.

use crate::shape::Shape;
use crate::shape::schema::Namespace;
use crate::wire::codec::{BodyCodec, Missing, Scope};
use crate::wire::error::{DecodeError, EncodeError};
use crate::wire::operation::OperationSchema;

mod leaves;
mod lex;
mod read;
mod write;

pub(crate) use leaves::leaves;
pub(crate) use lex::root_name;

/// The XML codec for bodies whose root element is the value.
pub static XML: XmlCodec = XmlCodec::new();

/// The codec of XML bodies.
#[derive(Clone, Copy, Debug)]
pub struct XmlCodec {
    root: Option<&'static str>,
    namespace: Option<&'static Namespace>,
    envelope: Envelope,
}

/// Where in a body the value is.
#[derive(Clone, Copy, Debug)]
enum Envelope {
    /// The root element.
    None,
    /// The root's child with this name and the suffix `Result`. If there is no such child, the root.
    Result(&'static str),
    /// The element `Error`: the root, a child of the root, or a child of the root's child `Errors`. If there
    /// is none, the root.
    Error,
}

impl XmlCodec {
    /// Creates a codec for values in the root element. When a value is written, the root has the name of its
    /// shape.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            root: None,
            namespace: None,
            envelope: Envelope::None,
        }
    }

    /// Returns the codec for an operation's requests.
    pub(crate) const fn request(operation: &OperationSchema) -> Self {
        Self {
            root: operation.root,
            namespace: operation.namespace,
            envelope: Envelope::None,
        }
    }

    /// Returns the codec for the responses of the operation with this name, in the protocol query.
    pub(crate) const fn result(operation: &'static str) -> Self {
        Self {
            envelope: Envelope::Result(operation),
            ..Self::new()
        }
    }

    /// Returns the codec for responses that are errors.
    pub(crate) const fn error() -> Self {
        Self {
            envelope: Envelope::Error,
            ..Self::new()
        }
    }
}

impl Default for XmlCodec {
    fn default() -> Self {
        Self::new()
    }
}

impl BodyCodec for XmlCodec {
    fn content_type(&self) -> &'static str {
        "application/xml"
    }

    fn write(&self, value: &dyn Shape, scope: Scope, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        write::message(self, value, scope, out)
    }

    /// Appends nothing: a structure without a value has no bytes.
    fn write_unset_structure(&self, _out: &mut Vec<u8>) {}

    fn read(
        &self,
        body: &[u8],
        scope: Scope,
        into: &mut dyn Shape,
        missing: &mut Missing,
    ) -> Result<(), DecodeError> {
        read::message(body, self.envelope, scope, into, missing)
    }
}
