//! The ids of a model, for hints about unknown ids.

use super::ast::Model;
use super::id;
use crate::diagnostics::did_you_mean;
use crate::model::json::Path;
use crate::model::read::Document;

/// The ids of a model, for hints.
pub(super) struct Names(Vec<String>);

impl Names {
    pub(super) fn new(model: &Model) -> Self {
        Self(model.shapes.keys().cloned().collect())
    }

    /// The id that may be meant. Most slips are in the name alone or in the namespace alone.
    pub(super) fn hint(&self, id: &str) -> Option<String> {
        let same_name = self.0.iter().find(|known| id::name(known) == id::name(id));
        match same_name {
            Some(known) => Some(format!("did you mean `{known}`?")),
            None => did_you_mean(id, &self.0),
        }
    }

    /// Whether a shape is missing because it could not be read. That has been reported.
    pub(super) fn is_broken(document: &Document<'_>, id: &str) -> bool {
        let shapes = Path::Key(&Path::Root, "shapes");
        let shape = Path::Key(&shapes, id);
        let broken = [shapes, shape, Path::Key(&shape, "type")];
        broken.iter().any(|path| document.has_error_at(path))
    }
}
