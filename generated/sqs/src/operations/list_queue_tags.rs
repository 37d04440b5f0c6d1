// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `ListQueueTags`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, QueueDoesNotExist, RequestThrottled, UnsupportedOperation,
};
use crate::newtypes::TagMap;
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `ListQueueTags`: `POST /`.
    ///
    /// [`Client::list_queue_tags`](crate::Client::list_queue_tags) calls it.
    ListQueueTags = "ListQueueTags" {
        input: ListQueueTagsRequest,
        output: ListQueueTagsResult,
        error: ListQueueTagsError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`ListQueueTags`](crate::Client::list_queue_tags).
#[non_exhaustive]
pub struct ListQueueTagsRequest {
    /// The URL of the queue.
    pub queue_url: String,
}

structure! {
    ListQueueTagsRequest {
        0 queue_url("QueueUrl".required());
    }
}

impl ListQueueTagsRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(queue_url: impl Into<String>) -> Self {
        Self {
            queue_url: queue_url.into(),
        }
    }
}

/// The output of [`ListQueueTags`](crate::Client::list_queue_tags).
#[non_exhaustive]
pub struct ListQueueTagsResult {
    /// The list of all tags added to the specified queue.
    pub tags: Option<TagMap>,
}

structure! {
    ListQueueTagsResult: Default {
        0 tags("Tags");
    }
}

operation_error! {
    /// The errors of [`ListQueueTags`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    ListQueueTagsError {
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        QueueDoesNotExist(QueueDoesNotExist) = "QueueDoesNotExist",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
    }
}
