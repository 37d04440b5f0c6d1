// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `ListQueueTags`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, QueueDoesNotExist, RequestThrottled, UnsupportedOperation,
};
use crate::newtypes::TagMap;
use shapewright_runtime::{operation, operation_error, setters, structure};

operation! {
    /// The operation `ListQueueTags`: `POST /`.
    ///
    /// [`Client::list_queue_tags`](crate::Client::list_queue_tags) calls it.
    ListQueueTags = "ListQueueTags" {
        input: ListQueueTagsRequest,
        output: ListQueueTagsResult,
        error: ListQueueTagsError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`ListQueueTags`](crate::Client::list_queue_tags).
    ListQueueTagsRequest {
        /// The URL of the queue.
        0 queue_url: String = "QueueUrl";
    }
}

setters! {
    ListQueueTagsRequest {
        new(queue_url: String);
    }
}

structure! {
    /// The output of [`ListQueueTags`](crate::Client::list_queue_tags).
    ListQueueTagsResult: Default {
        /// The list of all tags added to the specified queue.
        0 tags: Option<TagMap> = "Tags";
    }
}

operation_error! {
    /// The errors of [`ListQueueTags`].
    ListQueueTagsError {
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        QueueDoesNotExist(QueueDoesNotExist) = "QueueDoesNotExist",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
    }
}
