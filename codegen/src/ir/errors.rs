//! The enums of exceptions that operations and streams of events have.

use super::item::Named;

/// The enum of an operation's exceptions. Its last variant, `Unhandled`, is not listed.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorEnum {
    /// The type, as in `DescribeJobExecutionError`.
    pub name: String,
    /// The exceptions, in the order of the model.
    pub variants: Vec<ErrorVariant>,
}

/// An exception of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorVariant {
    /// The variant, as in `InvalidRequest`.
    pub name: String,
    /// The exception structure.
    pub exception: Named,
    /// The code on the wire.
    pub code: String,
    /// The other code on the wire, if there is one: some protocols use the name of the shape.
    pub alias: Option<String>,
    /// What it means.
    pub docs: Vec<String>,
}
