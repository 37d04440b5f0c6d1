//! What all rules look up, and how they report.

use super::super::ast::Model;
use super::super::id;
use super::super::keyword::ShapeType;
use super::super::names::Names;
use super::super::prelude;
use crate::model::json::Path;
use crate::model::read::Document;

/// A model and what is known of its problems.
pub(super) struct Check<'c, 'a> {
    pub(super) model: &'c Model,
    pub(super) document: &'c Document<'a>,
    pub(super) names: Names,
}

impl Check<'_, '_> {
    pub(super) fn error(&self, path: &Path<'_>, message: String, hint: Option<String>) {
        self.document.error(path, message, hint);
    }

    /// Whether something was reported at a path before.
    pub(super) fn is_reported(&self, path: &Path<'_>) -> bool {
        self.document.has_error_at(path)
    }

    /// The type of the shape that a reference names. Reports a shape that does not exist.
    fn target_type(&self, target: &str, path: &Path<'_>) -> Option<ShapeType> {
        let known = self.model.shapes.get(target).map(|shape| shape.kind);
        let known = known.or_else(|| prelude::shape_type(target));
        if known.is_none() && !target.is_empty() && !Names::is_broken(self.document, target) {
            if id::is_shape_id(target) {
                let message = format!("there is no shape `{target}`");
                self.error(path, message, self.names.hint(target));
            } else {
                let message = format!("`{target}` is not a shape id");
                self.error(path, message, self.names.hint(target));
            }
        }
        known
    }

    /// Reports a reference to a shape whose type does not fit.
    pub(super) fn reference(
        &self,
        target: &str,
        path: &Path<'_>,
        role: &str,
        fits: impl Fn(ShapeType) -> bool,
    ) {
        let Some(found) = self.target_type(target, path) else {
            return;
        };
        if !fits(found) {
            let message = format!("{role}, but the type of `{target}` is {}", found.as_str());
            self.error(path, message, None);
        }
    }

    pub(super) fn references(
        &self,
        targets: &[String],
        path: &Path<'_>,
        role: &str,
        fits: impl Fn(ShapeType) -> bool,
    ) {
        for (index, target) in targets.iter().enumerate() {
            let entry = Path::Index(path, index);
            self.reference(target, &Path::Key(&entry, "target"), role, &fits);
        }
    }

    pub(super) fn known_type(&self, id: &str) -> Option<ShapeType> {
        let own = self.model.shapes.get(id).map(|shape| shape.kind);
        own.or_else(|| prelude::shape_type(id))
    }

    pub(super) fn has_error_at_trait(&self, shape: &str, name: &str) -> bool {
        let shapes = Path::Key(&Path::Root, "shapes");
        let shape = Path::Key(&shapes, shape);
        let traits = Path::Key(&shape, "traits");
        self.document.has_error_at(&traits) || self.document.has_error_at(&Path::Key(&traits, name))
    }
}
