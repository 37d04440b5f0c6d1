//! Values without a model.

/// A value without a model: what JSON can express.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Document {
    /// Nothing.
    #[default]
    Null,
}
