// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `CancelMessageMoveTask`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, RequestThrottled, ResourceNotFoundException,
    UnsupportedOperation,
};
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `CancelMessageMoveTask`: `POST /`.
///
/// [`Client::cancel_message_move_task`](crate::Client::cancel_message_move_task) calls it.
#[derive(Clone, Copy, Debug)]
pub struct CancelMessageMoveTask;

operation! {
    CancelMessageMoveTask = "CancelMessageMoveTask" {
        input: CancelMessageMoveTaskRequest,
        output: CancelMessageMoveTaskResult,
        error: CancelMessageMoveTaskError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`CancelMessageMoveTask`](crate::Client::cancel_message_move_task).
    CancelMessageMoveTaskRequest {
        /// An identifier associated with a message movement task.
        0 required task_handle: String = "TaskHandle";
    }
}

structure! {
    /// The output of [`CancelMessageMoveTask`](crate::Client::cancel_message_move_task).
    CancelMessageMoveTaskResult: Default {
        /// The approximate number of messages already moved to the destination queue.
        0 optional approximate_number_of_messages_moved: i64 = "ApproximateNumberOfMessagesMoved";
    }
}

/// The errors of [`CancelMessageMoveTask`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CancelMessageMoveTaskError {
    /// One or more specified resources don't exist.
    ResourceNotFound(ResourceNotFoundException),
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
    CancelMessageMoveTaskError {
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
    }
}
