// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `DeleteMessage`.

use crate::errors::{
    InvalidAddress, InvalidIdFormat, InvalidSecurity, QueueDoesNotExist, ReceiptHandleIsInvalid,
    RequestThrottled, UnsupportedOperation,
};
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `DeleteMessage`: `POST /`.
///
/// [`Client::delete_message`](crate::Client::delete_message) calls it.
#[derive(Clone, Copy, Debug)]
pub struct DeleteMessage;

operation! {
    DeleteMessage = "DeleteMessage" {
        input: DeleteMessageRequest,
        output: (),
        error: DeleteMessageError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`DeleteMessage`](crate::Client::delete_message).
    DeleteMessageRequest {
        /// The URL of the Amazon SQS queue from which messages are deleted.
        ///
        /// Queue URLs and names are case-sensitive.
        0 required queue_url: String = "QueueUrl";
        /// The receipt handle associated with the message to delete.
        1 required receipt_handle: String = "ReceiptHandle";
    }
}

/// The errors of [`DeleteMessage`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteMessageError {
    /// The specified receipt handle isn't valid for the current version.
    InvalidIdFormat(InvalidIdFormat),
    /// The specified receipt handle isn't valid.
    ReceiptHandleIsInvalid(ReceiptHandleIsInvalid),
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
    /// The request was not made over HTTPS or did not use SigV4 for signing.
    InvalidSecurity(InvalidSecurity),
    /// The specified ID is invalid.
    InvalidAddress(InvalidAddress),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    DeleteMessageError {
        InvalidIdFormat(InvalidIdFormat) = "InvalidIdFormat",
        ReceiptHandleIsInvalid(ReceiptHandleIsInvalid) = "ReceiptHandleIsInvalid",
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        QueueDoesNotExist(QueueDoesNotExist) = "QueueDoesNotExist",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
        InvalidAddress(InvalidAddress) = "InvalidAddress",
    }
}
