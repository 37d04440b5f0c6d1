// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `DeleteQueue`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, QueueDoesNotExist, RequestThrottled, UnsupportedOperation,
};
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `DeleteQueue`: `POST /`.
    ///
    /// [`Client::delete_queue`](crate::Client::delete_queue) calls it.
    DeleteQueue = "DeleteQueue" {
        input: DeleteQueueRequest,
        output: (),
        error: DeleteQueueError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`DeleteQueue`](crate::Client::delete_queue).
#[non_exhaustive]
pub struct DeleteQueueRequest {
    /// The URL of the Amazon SQS queue to delete.
    ///
    /// Queue URLs and names are case-sensitive.
    pub queue_url: String,
}

structure! {
    DeleteQueueRequest {
        0 queue_url("QueueUrl".required());
    }
}

impl DeleteQueueRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(queue_url: impl Into<String>) -> Self {
        Self {
            queue_url: queue_url.into(),
        }
    }
}

operation_error! {
    /// The errors of [`DeleteQueue`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    DeleteQueueError {
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        QueueDoesNotExist(QueueDoesNotExist) = "QueueDoesNotExist",
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
    }
}
