// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `ChangeMessageVisibility`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, MessageNotInflight, QueueDoesNotExist, ReceiptHandleIsInvalid,
    RequestThrottled, UnsupportedOperation,
};
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `ChangeMessageVisibility`: `POST /`.
///
/// [`Client::change_message_visibility`](crate::Client::change_message_visibility) calls it.
#[derive(Clone, Copy, Debug)]
pub struct ChangeMessageVisibility;

operation! {
    ChangeMessageVisibility = "ChangeMessageVisibility" {
        input: ChangeMessageVisibilityRequest,
        output: (),
        error: ChangeMessageVisibilityError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`ChangeMessageVisibility`](crate::Client::change_message_visibility).
    ChangeMessageVisibilityRequest {
        /// The URL of the Amazon SQS queue whose message's visibility is changed.
        ///
        /// Queue URLs and names are case-sensitive.
        0 required queue_url: String = "QueueUrl";
        /// The receipt handle associated with the message, whose visibility timeout is changed. This parameter is
        /// returned by the [`ReceiveMessage`](crate::Client::receive_message) action.
        1 required receipt_handle: String = "ReceiptHandle";
        /// The new value for the message's visibility timeout (in seconds). Values range: `0` to `43200`. Maximum: 12
        /// hours.
        2 required visibility_timeout: i32 = "VisibilityTimeout";
    }
}

/// The errors of [`ChangeMessageVisibility`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeMessageVisibilityError {
    /// The specified message isn't in flight.
    MessageNotInflight(MessageNotInflight),
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
    /// The specified ID is invalid.
    InvalidAddress(InvalidAddress),
    /// The request was not made over HTTPS or did not use SigV4 for signing.
    InvalidSecurity(InvalidSecurity),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
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
