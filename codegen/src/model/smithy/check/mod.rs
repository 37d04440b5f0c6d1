//! Whether what the parts of a model say about each other is true.
//!
//! In flows a model whose mixins are resolved; out flow errors, and nothing else. Each rule is a short function over one kind
//! of thing; all of them run, whatever the others find. Ids which could not be read are empty, have been reported, and are
//! passed over.

mod context;
mod operation;
mod shape;

use self::context::Check;
use super::ast::Model;
use super::id;
use super::keyword::ShapeType;
use super::names::Names;
use crate::model::json::Path;
use crate::model::read::Document;

/// Checks a model whose mixins are resolved.
pub(super) fn model(model: &Model, document: &Document<'_>) {
    let check = Check {
        model,
        document,
        names: Names::new(model),
    };
    let shapes = Path::Key(&Path::Root, "shapes");
    for (id, shape) in &model.shapes {
        let path = Path::Key(&shapes, id);
        if !id::is_shape_id(id) {
            let message = format!("`{id}` is no shape id");
            let hint = "an id is a namespace, `#` and a name, as in `com.example#Thing`".to_owned();
            document.key_error(&path, message, Some(hint));
        }
        check.shape(shape, &path);
        if shape.kind == ShapeType::Operation {
            operation::check(&check, shape, &path);
        }
    }
}
