// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `UntagQueue`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, QueueDoesNotExist, RequestThrottled, UnsupportedOperation,
};
use crate::newtypes::TagKeyList;
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `UntagQueue`: `POST /`.
///
/// [`Client::untag_queue`](crate::Client::untag_queue) calls it.
#[derive(Clone, Copy, Debug)]
pub struct UntagQueue;

operation! {
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

/// The errors of [`UntagQueue`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UntagQueueError {
    /// The specified ID is invalid.
    InvalidAddress(InvalidAddress),
    /// The request was denied due to request throttling.
    ///
    /// - Exceeds the permitted request rate for the queue or for the recipient of the request.
    /// - Ensure that the request rate is within the Amazon SQS limits for sending messages. For more information, see
    ///   [Amazon SQS quotas](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-quotas.html#quotas-requests)
    ///   in the *Amazon SQS Developer Guide*.
    RequestThrottled(RequestThrottled),
    /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
    QueueDoesNotExist(QueueDoesNotExist),
    /// The request was not made over HTTPS or did not use SigV4 for signing.
    InvalidSecurity(InvalidSecurity),
    /// Error code 400. Unsupported operation.
    UnsupportedOperation(UnsupportedOperation),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    UntagQueueError {
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        QueueDoesNotExist(QueueDoesNotExist) = "QueueDoesNotExist",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
    }
}
