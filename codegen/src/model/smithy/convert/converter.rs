//! What the conversion of a model looks up, and what it has made so far.

use std::collections::{BTreeMap, HashSet};

use indexmap::IndexMap;

use super::super::ast::Model;
use super::super::closure::Closure;
use super::super::keyword::TimestampFormat;
use crate::model::c2j::{self, Length, XmlNamespace};
use crate::model::json::Path;
use crate::model::origin::Origin;
use crate::model::read::Document;
use crate::protocol::{Description, Protocol};

/// Converts shapes and operations, and keeps what was made.
pub(super) struct Converter<'c, 'a> {
    pub(super) model: &'c Model,
    pub(super) closure: &'c Closure,
    pub(super) document: &'c Document<'a>,
    pub(super) protocols: Vec<Protocol>,
    /// The namespace of the service's XML.
    pub(super) namespace: Option<XmlNamespace>,
    /// The names of the model's own shapes.
    pub(super) names: HashSet<&'c str>,
    /// The names of shapes that were made for members.
    pub(super) made: HashSet<String>,
    pub(super) narrowed: Vec<Narrowed>,
    /// The shapes that were made for formats of timestamps.
    pub(super) timestamps: BTreeMap<TimestampFormat, String>,
    pub(super) shapes: IndexMap<String, c2j::Shape>,
    pub(super) origin: Origin,
}

/// A list or map that gets other lengths from a member.
pub(super) struct Narrowed {
    pub(super) name: String,
    pub(super) target: String,
    pub(super) length: Length,
}

impl Converter<'_, '_> {
    /// Whether this is true of one of the service's protocols.
    pub(super) fn speaks(&self, is_true: impl Fn(&Description) -> bool) -> bool {
        let mut protocols = self.protocols.iter();
        protocols.any(|protocol| is_true(protocol.description()))
    }

    /// Reports an error at a trait of a shape.
    pub(super) fn at_trait(&self, id: &str, name: &str, message: String, hint: Option<String>) {
        let root = Path::Key(&Path::Root, "shapes");
        let shape = Path::Key(&root, id);
        let traits = Path::Key(&shape, "traits");
        self.document
            .error(&Path::Key(&traits, name), message, hint);
    }
}
