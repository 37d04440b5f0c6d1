// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `CancelMessageMoveTask`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, RequestThrottled, ResourceNotFoundException,
    UnsupportedOperation,
};
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `CancelMessageMoveTask`: `POST /`.
    ///
    /// [`Client::cancel_message_move_task`](crate::Client::cancel_message_move_task) calls it.
    CancelMessageMoveTask = "CancelMessageMoveTask" {
        input: CancelMessageMoveTaskRequest,
        output: CancelMessageMoveTaskResult,
        error: CancelMessageMoveTaskError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`CancelMessageMoveTask`](crate::Client::cancel_message_move_task).
#[non_exhaustive]
pub struct CancelMessageMoveTaskRequest {
    /// An identifier associated with a message movement task.
    pub task_handle: String,
}

structure! {
    CancelMessageMoveTaskRequest {
        0 task_handle("TaskHandle".required());
    }
}

impl CancelMessageMoveTaskRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(task_handle: impl Into<String>) -> Self {
        Self {
            task_handle: task_handle.into(),
        }
    }
}

/// The output of [`CancelMessageMoveTask`](crate::Client::cancel_message_move_task).
#[non_exhaustive]
pub struct CancelMessageMoveTaskResult {
    /// The approximate number of messages already moved to the destination queue.
    pub approximate_number_of_messages_moved: Option<i64>,
}

structure! {
    CancelMessageMoveTaskResult: Default {
        0 approximate_number_of_messages_moved("ApproximateNumberOfMessagesMoved");
    }
}

operation_error! {
    /// The errors of [`CancelMessageMoveTask`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    CancelMessageMoveTaskError {
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
    }
}
