// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `GetQueueUrl`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, QueueDoesNotExist, RequestThrottled, UnsupportedOperation,
};
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `GetQueueUrl`: `POST /`.
///
/// [`Client::get_queue_url`](crate::Client::get_queue_url) calls it.
#[derive(Clone, Copy, Debug)]
pub struct GetQueueUrl;

operation! {
    GetQueueUrl = "GetQueueUrl" {
        input: GetQueueUrlRequest,
        output: GetQueueUrlResult,
        error: GetQueueUrlError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// Retrieves the URL of an existing queue based on its name and, optionally, the Amazon Web Services account ID.
    GetQueueUrlRequest {
        /// (Required) The name of the queue for which you want to fetch the URL. The name can be up to 80 characters long
        /// and can include alphanumeric characters, hyphens (-), and underscores (\_). Queue URLs and names are
        /// case-sensitive.
        0 required queue_name: String = "QueueName";
        /// (Optional) The Amazon Web Services account ID of the account that created the queue. This is only required
        /// when you are attempting to access a queue owned by another Amazon Web Services account.
        1 optional queue_owner_aws_account_id: String = "QueueOwnerAWSAccountId";
    }
}

structure! {
    /// For more information, see
    /// [Interpreting Responses](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-api-responses.html)
    /// in the *Amazon SQS Developer Guide*.
    GetQueueUrlResult: Default {
        /// The URL of the queue.
        0 optional queue_url: String = "QueueUrl";
    }
}

/// The errors of [`GetQueueUrl`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetQueueUrlError {
    /// The request was denied due to request throttling.
    ///
    /// - Exceeds the permitted request rate for the queue or for the recipient of the request.
    /// - Ensure that the request rate is within the Amazon SQS limits for sending messages. For more information, see
    ///   [Amazon SQS quotas](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-quotas.html#quotas-requests)
    ///   in the *Amazon SQS Developer Guide*.
    RequestThrottled(RequestThrottled),
    /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
    QueueDoesNotExist(QueueDoesNotExist),
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
    GetQueueUrlError {
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        QueueDoesNotExist(QueueDoesNotExist) = "QueueDoesNotExist",
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
    }
}
