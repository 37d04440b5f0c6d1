// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `PurgeQueue`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, PurgeQueueInProgress, QueueDoesNotExist, RequestThrottled,
    UnsupportedOperation,
};
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `PurgeQueue`: `POST /`.
    ///
    /// [`Client::purge_queue`](crate::Client::purge_queue) calls it.
    PurgeQueue = "PurgeQueue" {
        input: PurgeQueueRequest,
        output: (),
        error: PurgeQueueError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`PurgeQueue`](crate::Client::purge_queue).
#[non_exhaustive]
pub struct PurgeQueueRequest {
    /// The URL of the queue from which the [`PurgeQueue`](crate::Client::purge_queue) action deletes messages.
    ///
    /// Queue URLs and names are case-sensitive.
    pub queue_url: String,
}

structure! {
    PurgeQueueRequest {
        0 queue_url("QueueUrl".required());
    }
}

impl PurgeQueueRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(queue_url: impl Into<String>) -> Self {
        Self {
            queue_url: queue_url.into(),
        }
    }
}

operation_error! {
    /// The errors of [`PurgeQueue`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    PurgeQueueError {
        QueueDoesNotExist(QueueDoesNotExist) = "QueueDoesNotExist",
        PurgeQueueInProgress(PurgeQueueInProgress) = "PurgeQueueInProgress",
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
    }
}
