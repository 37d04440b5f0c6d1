// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `DeleteQueue`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, QueueDoesNotExist, RequestThrottled, UnsupportedOperation,
};
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `DeleteQueue`: `POST /`.
///
/// [`Client::delete_queue`](crate::Client::delete_queue) calls it.
#[derive(Clone, Copy, Debug)]
pub struct DeleteQueue;

operation! {
    DeleteQueue = "DeleteQueue" {
        input: DeleteQueueRequest,
        output: (),
        error: DeleteQueueError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`DeleteQueue`](crate::Client::delete_queue).
    DeleteQueueRequest {
        /// The URL of the Amazon SQS queue to delete.
        ///
        /// Queue URLs and names are case-sensitive.
        0 required queue_url: String = "QueueUrl";
    }
}

/// The errors of [`DeleteQueue`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteQueueError {
    /// The request was denied due to request throttling.
    ///
    /// - Exceeds the permitted request rate for the queue or for the recipient of the request.
    /// - Ensure that the request rate is within the Amazon SQS limits for sending messages. For more information, see
    ///   [Amazon SQS quotas](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-quotas.html#quotas-requests)
    ///   in the *Amazon SQS Developer Guide*.
    RequestThrottled(RequestThrottled),
    /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
    QueueDoesNotExist(QueueDoesNotExist),
    /// The specified ID is invalid.
    InvalidAddress(InvalidAddress),
    /// Error code 400. Unsupported operation.
    UnsupportedOperation(UnsupportedOperation),
    /// The request was not made over HTTPS or did not use SigV4 for signing.
    InvalidSecurity(InvalidSecurity),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    DeleteQueueError {
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        QueueDoesNotExist(QueueDoesNotExist) = "QueueDoesNotExist",
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
    }
}
