//! Checks what the parts of a model say about each other.
//!
//! In: a model whose mixins are resolved. Out: errors, and nothing else. Checks must not know which parts
//! belong to the service. Each rule is a short function over one kind of thing. All rules run, whatever the
//! others find. An id that could not be read is empty. It has been reported, so it is passed over.

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
            let message = format!("`{id}` is not a shape id");
            let hint = "an id is a namespace, `#` and a name, as in `com.example#Thing`".to_owned();
            document.key_error(&path, message, Some(hint));
        }
        check.shape(shape, &path);
        if shape.kind == ShapeType::Operation {
            operation::check(&check, shape, &path);
        }
    }
}
