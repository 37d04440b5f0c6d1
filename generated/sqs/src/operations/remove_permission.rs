// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `RemovePermission`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, QueueDoesNotExist, RequestThrottled, UnsupportedOperation,
};
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `RemovePermission`: `POST /`.
    ///
    /// [`Client::remove_permission`](crate::Client::remove_permission) calls it.
    RemovePermission = "RemovePermission" {
        input: RemovePermissionRequest,
        output: (),
        error: RemovePermissionError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`RemovePermission`](crate::Client::remove_permission).
#[non_exhaustive]
pub struct RemovePermissionRequest {
    /// The URL of the Amazon SQS queue from which permissions are removed.
    ///
    /// Queue URLs and names are case-sensitive.
    pub queue_url: String,
    /// The identification of the permission to remove. This is the label added using the
    /// [`AddPermission`](crate::Client::add_permission) action.
    pub label: String,
}

structure! {
    RemovePermissionRequest {
        0 queue_url("QueueUrl".required());
        1 label("Label".required());
    }
}

impl RemovePermissionRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(queue_url: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            queue_url: queue_url.into(),
            label: label.into(),
        }
    }
}

operation_error! {
    /// The errors of [`RemovePermission`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    RemovePermissionError {
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        QueueDoesNotExist(QueueDoesNotExist) = "QueueDoesNotExist",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
    }
}
