// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `ListMessageMoveTasks`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, RequestThrottled, ResourceNotFoundException,
    UnsupportedOperation,
};
use crate::newtypes::ListMessageMoveTasksResultEntryList;
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `ListMessageMoveTasks`: `POST /`.
    ///
    /// [`Client::list_message_move_tasks`](crate::Client::list_message_move_tasks) calls it.
    ListMessageMoveTasks = "ListMessageMoveTasks" {
        input: ListMessageMoveTasksRequest,
        output: ListMessageMoveTasksResult,
        error: ListMessageMoveTasksError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`ListMessageMoveTasks`](crate::Client::list_message_move_tasks).
#[non_exhaustive]
pub struct ListMessageMoveTasksRequest {
    /// The ARN of the queue whose message movement tasks are to be listed.
    pub source_arn: String,
    /// The maximum number of results to include in the response. The default is 1, which provides the most recent
    /// message movement task. The upper limit is 10.
    pub max_results: Option<i32>,
}

structure! {
    ListMessageMoveTasksRequest {
        0 source_arn("SourceArn".required());
        1 max_results("MaxResults");
    }
}

impl ListMessageMoveTasksRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(source_arn: impl Into<String>) -> Self {
        Self {
            source_arn: source_arn.into(),
            ..Shape::empty()
        }
    }

    /// The maximum number of results to include in the response.
    #[must_use]
    pub fn max_results(mut self, value: impl Into<i32>) -> Self {
        self.max_results = some(value);
        self
    }
}

/// The output of [`ListMessageMoveTasks`](crate::Client::list_message_move_tasks).
#[non_exhaustive]
pub struct ListMessageMoveTasksResult {
    /// A list of message movement tasks and their attributes.
    pub results: Option<ListMessageMoveTasksResultEntryList>,
}

structure! {
    ListMessageMoveTasksResult: Default {
        0 results("Results");
    }
}

operation_error! {
    /// The errors of [`ListMessageMoveTasks`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    ListMessageMoveTasksError {
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
    }
}
