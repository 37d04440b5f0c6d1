// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `RemovePermission`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, QueueDoesNotExist, RequestThrottled, UnsupportedOperation,
};
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `RemovePermission`: `POST /`.
///
/// [`Client::remove_permission`](crate::Client::remove_permission) calls it.
#[derive(Clone, Copy, Debug)]
pub struct RemovePermission;

operation! {
    RemovePermission = "RemovePermission" {
        input: RemovePermissionRequest,
        output: (),
        error: RemovePermissionError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`RemovePermission`](crate::Client::remove_permission).
    RemovePermissionRequest {
        /// The URL of the Amazon SQS queue from which permissions are removed.
        ///
        /// Queue URLs and names are case-sensitive.
        0 required queue_url: String = "QueueUrl";
        /// The identification of the permission to remove. This is the label added using the
        /// [`AddPermission`](crate::Client::add_permission) action.
        1 required label: String = "Label";
    }
}

/// The errors of [`RemovePermission`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RemovePermissionError {
    /// The specified ID is invalid.
    InvalidAddress(InvalidAddress),
    /// The request was denied due to request throttling.
    ///
    /// - Exceeds the permitted request rate for the queue or for the recipient of the request.
    /// - Ensure that the request rate is within the Amazon SQS limits for sending messages. For more information, see
    ///   [Amazon SQS quotas](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-quotas.html#quotas-requests)
    ///   in the *Amazon SQS Developer Guide*.
    RequestThrottled(RequestThrottled),
    /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
    QueueDoesNotExist(QueueDoesNotExist),
    /// The request was not made over HTTPS or did not use SigV4 for signing.
    InvalidSecurity(InvalidSecurity),
    /// Error code 400. Unsupported operation.
    UnsupportedOperation(UnsupportedOperation),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    RemovePermissionError {
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        QueueDoesNotExist(QueueDoesNotExist) = "QueueDoesNotExist",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
    }
}
