// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `UntagQueue`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, QueueDoesNotExist, RequestThrottled, UnsupportedOperation,
};
use crate::newtypes::TagKeyList;
use shapewright_runtime::{operation, operation_error, setters, structure};

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

setters! {
    UntagQueueRequest {
        new(queue_url: String, [tag_keys: TagKeyList]);
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
