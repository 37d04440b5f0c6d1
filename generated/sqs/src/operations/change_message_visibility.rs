// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `ChangeMessageVisibility`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, MessageNotInflight, QueueDoesNotExist, ReceiptHandleIsInvalid,
    RequestThrottled, UnsupportedOperation,
};
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `ChangeMessageVisibility`: `POST /`.
    ///
    /// [`Client::change_message_visibility`](crate::Client::change_message_visibility) calls it.
    ChangeMessageVisibility = "ChangeMessageVisibility" {
        input: ChangeMessageVisibilityRequest,
        output: (),
        error: ChangeMessageVisibilityError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`ChangeMessageVisibility`](crate::Client::change_message_visibility).
#[non_exhaustive]
pub struct ChangeMessageVisibilityRequest {
    /// The URL of the Amazon SQS queue whose message's visibility is changed.
    ///
    /// Queue URLs and names are case-sensitive.
    pub queue_url: String,
    /// The receipt handle associated with the message, whose visibility timeout is changed. This parameter is
    /// returned by the [`ReceiveMessage`](crate::Client::receive_message) action.
    pub receipt_handle: String,
    /// The new value for the message's visibility timeout (in seconds). Values range: `0` to `43200`. Maximum: 12
    /// hours.
    pub visibility_timeout: i32,
}

structure! {
    ChangeMessageVisibilityRequest {
        0 queue_url("QueueUrl".required());
        1 receipt_handle("ReceiptHandle".required());
        2 visibility_timeout("VisibilityTimeout".required());
    }
}

impl ChangeMessageVisibilityRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        queue_url: impl Into<String>,
        receipt_handle: impl Into<String>,
        visibility_timeout: impl Into<i32>,
    ) -> Self {
        Self {
            queue_url: queue_url.into(),
            receipt_handle: receipt_handle.into(),
            visibility_timeout: visibility_timeout.into(),
        }
    }
}

operation_error! {
    /// The errors of [`ChangeMessageVisibility`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    ChangeMessageVisibilityError {
        MessageNotInflight(MessageNotInflight) = "MessageNotInflight",
        ReceiptHandleIsInvalid(ReceiptHandleIsInvalid) = "ReceiptHandleIsInvalid",
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        QueueDoesNotExist(QueueDoesNotExist) = "QueueDoesNotExist",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
    }
}
