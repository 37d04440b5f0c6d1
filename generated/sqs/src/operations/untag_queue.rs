// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `UntagQueue`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, QueueDoesNotExist, RequestThrottled, UnsupportedOperation,
};
use crate::newtypes::TagKeyList;
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
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`UntagQueue`](crate::Client::untag_queue).
    UntagQueueRequest {
        /// The URL of the queue.
        0 required queue_url: String = "QueueUrl";
        /// The list of tags to be removed from the specified queue.
        1 required_items tag_keys: TagKeyList = "TagKeys";
    }
}

operation_error! {
    /// The errors of [`UntagQueue`].
    UntagQueueError {
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        QueueDoesNotExist(QueueDoesNotExist) = "QueueDoesNotExist",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
    }
}
