// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `UntagQueue`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, QueueDoesNotExist, RequestThrottled, UnsupportedOperation,
};
use crate::newtypes::TagKeyList;
use shapewright_runtime::shape::Items;
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `UntagQueue`: `POST /`.
    ///
    /// [`Client::untag_queue`](crate::Client::untag_queue) calls it.
    UntagQueue = "UntagQueue" {
        input: UntagQueueRequest,
        output: (),
        error: UntagQueueError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`UntagQueue`](crate::Client::untag_queue).
#[non_exhaustive]
pub struct UntagQueueRequest {
    /// The URL of the queue.
    pub queue_url: String,
    /// The list of tags to be removed from the specified queue.
    pub tag_keys: TagKeyList,
}

structure! {
    UntagQueueRequest {
        0 queue_url("QueueUrl".required());
        1 tag_keys("TagKeys".required());
    }
}

impl UntagQueueRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(queue_url: impl Into<String>, tag_keys: impl Items<TagKeyList>) -> Self {
        Self {
            queue_url: queue_url.into(),
            tag_keys: Items::collected(tag_keys),
        }
    }
}

operation_error! {
    /// The errors of [`UntagQueue`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    UntagQueueError {
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        QueueDoesNotExist(QueueDoesNotExist) = "QueueDoesNotExist",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
    }
}
