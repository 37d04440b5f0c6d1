//! XML bodies, as the protocols rest-xml, query and ec2 have them.
//!
//! What the two directions agree on: a structure's members are child elements, or attributes; the elements of a list and the
//! entries of a map are children of the member's element, or stand in its place if the member is flattened; blobs are base64,
//! and timestamps are RFC 3339 unless the member has another format. Documents have no form in XML.
//!
//! Reading compares local names only, so that a service may call its namespaces what it likes, and is lenient where services
//! are known to deviate:
//!
//! - Unknown elements and attributes are skipped, though their syntax is checked, and so is text between elements.
//! - The root element may have any name. Where it has the name of the only member, and text instead of children, it is that
//!   member.
//! - Elements of a list that is not flattened, and entries of such a map, may have any name.
//! - An element without content is an empty text, list, map or structure; it is no number, boolean or timestamp.
//! - The elements of a list may be scattered over several elements of its name. Of anything else which occurs twice, the last
//!   one counts.
//! - A union has exactly one child.
//! - White space around numbers, booleans and timestamps, and anywhere in base64, is ignored.
//! - A timestamp may be in any of the formats, whatever the member's format is.
//! - Declarations of a document's type are refused, because the entities in them are a way to make a small body a huge one.
//!   Bytes which aren't UTF-8, nesting beyond [`MAX_DEPTH`](super::MAX_DEPTH) and a second root element are errors, too.

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

/// XML whose root element is the value.
pub static XML: XmlCodec = XmlCodec::new();

/// The codec of XML bodies.
#[derive(Clone, Copy, Debug)]
pub struct XmlCodec {
    root: Option<&'static str>,
    namespace: Option<&'static Namespace>,
    envelope: Envelope,
}

/// Which element of a body is the value.
#[derive(Clone, Copy, Debug)]
enum Envelope {
    /// The root.
    None,
    /// The child of the root which has this name and `Result`; without such a child, the root.
    Result(&'static str),
    /// The element `Error`: the root, or within the root, or within its child `Errors`; without such an element, the root.
    Error,
}

impl XmlCodec {
    /// XML whose root element is the value, and has the name of its shape when it is written.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            root: None,
            namespace: None,
            envelope: Envelope::None,
        }
    }

    /// Requests of an operation.
    pub(crate) const fn request(operation: &OperationSchema) -> Self {
        Self {
            root: operation.root,
            namespace: operation.namespace,
            envelope: Envelope::None,
        }
    }

    /// Responses of the operation of this name, in the protocol query.
    pub(crate) const fn result(operation: &'static str) -> Self {
        Self {
            envelope: Envelope::Result(operation),
            ..Self::new()
        }
    }

    /// Responses which are errors.
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

    /// There are no bytes for a structure which has no value.
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
