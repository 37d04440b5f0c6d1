// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `StartMessageMoveTask`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, RequestThrottled, ResourceNotFoundException,
    UnsupportedOperation,
};
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `StartMessageMoveTask`: `POST /`.
    ///
    /// [`Client::start_message_move_task`](crate::Client::start_message_move_task) calls it.
    StartMessageMoveTask = "StartMessageMoveTask" {
        input: StartMessageMoveTaskRequest,
        output: StartMessageMoveTaskResult,
        error: StartMessageMoveTaskError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`StartMessageMoveTask`](crate::Client::start_message_move_task).
#[non_exhaustive]
pub struct StartMessageMoveTaskRequest {
    /// The ARN of the queue that contains the messages to be moved to another queue. Currently, only ARNs of
    /// dead-letter queues (DLQs) whose sources are other Amazon SQS queues are accepted. DLQs whose sources are
    /// non-SQS queues, such as Lambda or Amazon SNS topics, are not currently supported.
    pub source_arn: String,
    /// The ARN of the queue that receives the moved messages. You can use this field to specify the destination queue
    /// where you would like to redrive messages. If this field is left blank, the messages will be redriven back to
    /// their respective original source queues.
    pub destination_arn: Option<String>,
    /// The number of messages to be moved per second (the message movement rate). You can use this field to define a
    /// fixed message movement rate. The maximum value for messages per second is 500. If this field is left blank,
    /// the system will optimize the rate based on the queue message backlog size, which may vary throughout the
    /// duration of the message movement task.
    pub max_number_of_messages_per_second: Option<i32>,
}

structure! {
    StartMessageMoveTaskRequest {
        0 source_arn("SourceArn".required());
        1 destination_arn("DestinationArn");
        2 max_number_of_messages_per_second("MaxNumberOfMessagesPerSecond");
    }
}

impl StartMessageMoveTaskRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(source_arn: impl Into<String>) -> Self {
        Self {
            source_arn: source_arn.into(),
            ..Shape::empty()
        }
    }

    /// The ARN of the queue that receives the moved messages.
    #[must_use]
    pub fn destination_arn(mut self, value: impl Into<String>) -> Self {
        self.destination_arn = some(value);
        self
    }

    /// The number of messages to be moved per second (the message movement rate).
    #[must_use]
    pub fn max_number_of_messages_per_second(mut self, value: impl Into<i32>) -> Self {
        self.max_number_of_messages_per_second = some(value);
        self
    }
}

/// The output of [`StartMessageMoveTask`](crate::Client::start_message_move_task).
#[non_exhaustive]
pub struct StartMessageMoveTaskResult {
    /// An identifier associated with a message movement task. You can use this identifier to cancel a specified
    /// message movement task using the [`CancelMessageMoveTask`](crate::Client::cancel_message_move_task) action.
    pub task_handle: Option<String>,
}

structure! {
    StartMessageMoveTaskResult: Default {
        0 task_handle("TaskHandle");
    }
}

operation_error! {
    /// The errors of [`StartMessageMoveTask`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    StartMessageMoveTaskError {
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
    }
}
