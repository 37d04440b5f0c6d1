// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `ListQueueTags`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, QueueDoesNotExist, RequestThrottled, UnsupportedOperation,
};
use crate::newtypes::TagMap;
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `ListQueueTags`: `POST /`.
///
/// [`Client::list_queue_tags`](crate::Client::list_queue_tags) calls it.
#[derive(Clone, Copy, Debug)]
pub struct ListQueueTags;

operation! {
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
        0 required queue_url: String = "QueueUrl";
    }
}

structure! {
    /// The output of [`ListQueueTags`](crate::Client::list_queue_tags).
    ListQueueTagsResult: Default {
        /// The list of all tags added to the specified queue.
        0 optional_items tags: TagMap = "Tags";
    }
}

/// The errors of [`ListQueueTags`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListQueueTagsError {
    /// The request was denied due to request throttling.
    ///
    /// - Exceeds the permitted request rate for the queue or for the recipient of the request.
    /// - Ensure that the request rate is within the Amazon SQS limits for sending messages. For more information, see
    ///   [Amazon SQS quotas](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-quotas.html#quotas-requests)
    ///   in the *Amazon SQS Developer Guide*.
    RequestThrottled(RequestThrottled),
    /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
    QueueDoesNotExist(QueueDoesNotExist),
    /// Error code 400. Unsupported operation.
    UnsupportedOperation(UnsupportedOperation),
    /// The specified ID is invalid.
    InvalidAddress(InvalidAddress),
    /// The request was not made over HTTPS or did not use SigV4 for signing.
    InvalidSecurity(InvalidSecurity),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    ListQueueTagsError {
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        QueueDoesNotExist(QueueDoesNotExist) = "QueueDoesNotExist",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
    }
}
