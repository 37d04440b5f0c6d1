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
//! - Unknown elements and attributes are skipped, though their syntax is checked, and so is text between
//!   elements.
//! - The root element may have any name. Where it has the name of the only member, and text instead of
//!   children, it is that member. In an answer to an operation, a root of another name than the model's must
//!   have something in it that the model knows: else it is the page of a proxy, or an error.
//! - Where an operation promises members, an empty body is an error, as one is which ends too early. Anywhere
//!   else an empty body is a value without members.
//! - Elements of a list that is not flattened, and entries of such a map, may have any name.
//! - An element without content is an empty text, list, map or structure; it is no number, boolean or
//!   timestamp.
//! - The elements of a list may be scattered over several elements of its name. Of anything else which occurs
//!   twice, the last one counts.
//! - A union has exactly one child.
//! - White space around numbers, booleans and timestamps, and anywhere in base64, is ignored.
//! - A timestamp may be in any of the formats, whatever the member's format is.
//! - Declarations of a document's type are refused, because the entities in them are a way to make a small
//!   body a huge one. Bytes which aren't UTF-8, nesting beyond [`MAX_DEPTH`](super::MAX_DEPTH) and a second
//!   root element are errors, too.

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
pub(crate) use lex::outermost;

/// The XML codec for bodies whose root element is the value.
pub static XML: XmlCodec = XmlCodec::new();

/// The codec of XML bodies.
#[derive(Clone, Copy, Debug)]
pub struct XmlCodec {
    root: Option<&'static str>,
    namespace: Option<&'static Namespace>,
    envelope: Envelope,
    /// What is read is the answer to the operation of this name, so that there must be a root.
    answers: Option<&'static str>,
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
            answers: None,
        }
    }

    /// Returns the codec for an operation's requests.
    pub(crate) const fn request(operation: &OperationSchema) -> Self {
        Self {
            root: operation.root,
            namespace: operation.namespace,
            ..Self::new()
        }
    }

    /// Responses of the operation of this name.
    pub(crate) const fn response(operation: &'static str) -> Self {
        Self {
            answers: Some(operation),
            ..Self::new()
        }
    }

    /// Returns the codec for the responses of the operation with this name, in the protocol query.
    pub(crate) const fn result(operation: &'static str) -> Self {
        Self {
            envelope: Envelope::Result(operation),
            ..Self::response(operation)
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

    fn requires_root(&self) -> bool {
        self.answers.is_some()
    }

    fn read(
        &self,
        body: &[u8],
        scope: Scope,
        into: &mut dyn Shape,
        missing: &mut Missing,
    ) -> Result<(), DecodeError> {
        read::message(self, body, scope, into, missing)
    }
}
