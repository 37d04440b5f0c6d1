// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `TagQueue`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, QueueDoesNotExist, RequestThrottled, UnsupportedOperation,
};
use crate::newtypes::TagMap;
use shapewright_runtime::shape::Items;
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `TagQueue`: `POST /`.
    ///
    /// [`Client::tag_queue`](crate::Client::tag_queue) calls it.
    TagQueue = "TagQueue" {
        input: TagQueueRequest,
        output: (),
        error: TagQueueError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`TagQueue`](crate::Client::tag_queue).
#[non_exhaustive]
pub struct TagQueueRequest {
    /// The URL of the queue.
    pub queue_url: String,
    /// The list of tags to be added to the specified queue.
    pub tags: TagMap,
}

structure! {
    TagQueueRequest {
        0 queue_url("QueueUrl".required());
        1 tags("Tags".required());
    }
}

impl TagQueueRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(queue_url: impl Into<String>, tags: impl Items<TagMap>) -> Self {
        Self {
            queue_url: queue_url.into(),
            tags: Items::collected(tags),
        }
    }
}

operation_error! {
    /// The errors of [`TagQueue`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    TagQueueError {
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        QueueDoesNotExist(QueueDoesNotExist) = "QueueDoesNotExist",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
    }
}
