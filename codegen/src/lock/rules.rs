//! The names that follow from the model's. A lock leaves them out.

use crate::naming;

/// The names of an operation: of its type, its module and the client's method.
pub(super) fn operation(name: &str) -> [String; 3] {
    [
        naming::type_name(name),
        naming::operation_module(name),
        naming::method_name(name),
    ]
}

/// The enum of errors of an operation or a stream, by the name of its type.
pub(super) fn error(name: &str) -> String {
    format!("{name}Error")
}

/// The setter of a field.
pub(super) fn setter(field: &str, is_exception: bool) -> String {
    if is_exception {
        naming::exception_setter_name(field)
    } else {
        naming::setter_name(field)
    }
}
