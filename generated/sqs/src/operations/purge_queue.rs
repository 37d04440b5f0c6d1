// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `PurgeQueue`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, PurgeQueueInProgress, QueueDoesNotExist, RequestThrottled,
    UnsupportedOperation,
};
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `PurgeQueue`: `POST /`.
///
/// [`Client::purge_queue`](crate::Client::purge_queue) calls it.
#[derive(Clone, Copy, Debug)]
pub struct PurgeQueue;

operation! {
    PurgeQueue = "PurgeQueue" {
        input: PurgeQueueRequest,
        output: (),
        error: PurgeQueueError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`PurgeQueue`](crate::Client::purge_queue).
    PurgeQueueRequest {
        /// The URL of the queue from which the [`PurgeQueue`](crate::Client::purge_queue) action deletes messages.
        ///
        /// Queue URLs and names are case-sensitive.
        0 required queue_url: String = "QueueUrl";
    }
}

/// The errors of [`PurgeQueue`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PurgeQueueError {
    /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
    QueueDoesNotExist(QueueDoesNotExist),
    /// Indicates that the specified queue previously received a [`PurgeQueue`](crate::Client::purge_queue) request
    /// within the last 60 seconds (the time it can take to delete the messages in the queue).
    PurgeQueueInProgress(PurgeQueueInProgress),
    /// The request was denied due to request throttling.
    ///
    /// - Exceeds the permitted request rate for the queue or for the recipient of the request.
    /// - Ensure that the request rate is within the Amazon SQS limits for sending messages. For more information, see
    ///   [Amazon SQS quotas](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-quotas.html#quotas-requests)
    ///   in the *Amazon SQS Developer Guide*.
    RequestThrottled(RequestThrottled),
    /// The specified ID is invalid.
    InvalidAddress(InvalidAddress),
    /// The request was not made over HTTPS or did not use SigV4 for signing.
    InvalidSecurity(InvalidSecurity),
    /// Error code 400. Unsupported operation.
    UnsupportedOperation(UnsupportedOperation),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    PurgeQueueError {
        QueueDoesNotExist(QueueDoesNotExist) = "QueueDoesNotExist",
        PurgeQueueInProgress(PurgeQueueInProgress) = "PurgeQueueInProgress",
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
    }
}
