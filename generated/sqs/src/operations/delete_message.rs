// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `DeleteMessage`.

use crate::errors::{
    InvalidAddress, InvalidIdFormat, InvalidSecurity, QueueDoesNotExist, ReceiptHandleIsInvalid,
    RequestThrottled, UnsupportedOperation,
};
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `DeleteMessage`: `POST /`.
    ///
    /// [`Client::delete_message`](crate::Client::delete_message) calls it.
    DeleteMessage = "DeleteMessage" {
        input: DeleteMessageRequest,
        output: (),
        error: DeleteMessageError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`DeleteMessage`](crate::Client::delete_message).
#[non_exhaustive]
pub struct DeleteMessageRequest {
    /// The URL of the Amazon SQS queue from which messages are deleted.
    ///
    /// Queue URLs and names are case-sensitive.
    pub queue_url: String,
    /// The receipt handle associated with the message to delete.
    pub receipt_handle: String,
}

structure! {
    DeleteMessageRequest {
        0 queue_url("QueueUrl".required());
        1 receipt_handle("ReceiptHandle".required());
    }
}

impl DeleteMessageRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(queue_url: impl Into<String>, receipt_handle: impl Into<String>) -> Self {
        Self {
            queue_url: queue_url.into(),
            receipt_handle: receipt_handle.into(),
        }
    }
}

operation_error! {
    /// The errors of [`DeleteMessage`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
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
