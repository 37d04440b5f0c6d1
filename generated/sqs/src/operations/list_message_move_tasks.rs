// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `ListMessageMoveTasks`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, RequestThrottled, ResourceNotFoundException,
    UnsupportedOperation,
};
use crate::newtypes::ListMessageMoveTasksResultEntryList;
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `ListMessageMoveTasks`: `POST /`.
///
/// [`Client::list_message_move_tasks`](crate::Client::list_message_move_tasks) calls it.
#[derive(Clone, Copy, Debug)]
pub struct ListMessageMoveTasks;

operation! {
    ListMessageMoveTasks = "ListMessageMoveTasks" {
        input: ListMessageMoveTasksRequest,
        output: ListMessageMoveTasksResult,
        error: ListMessageMoveTasksError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`ListMessageMoveTasks`](crate::Client::list_message_move_tasks).
    ListMessageMoveTasksRequest {
        /// The ARN of the queue whose message movement tasks are to be listed.
        0 required source_arn: String = "SourceArn";
        /// The maximum number of results to include in the response. The default is 1, which provides the most recent
        /// message movement task. The upper limit is 10.
        1 optional max_results: i32 = "MaxResults";
    }
}

structure! {
    /// The output of [`ListMessageMoveTasks`](crate::Client::list_message_move_tasks).
    ListMessageMoveTasksResult: Default {
        /// A list of message movement tasks and their attributes.
        0 optional_items results: ListMessageMoveTasksResultEntryList = "Results";
    }
}

/// The errors of [`ListMessageMoveTasks`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListMessageMoveTasksError {
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
    ListMessageMoveTasksError {
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
    }
}
