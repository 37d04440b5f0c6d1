// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `GetQueueUrl`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, QueueDoesNotExist, RequestThrottled, UnsupportedOperation,
};
use shapewright_runtime::{Shape, Unhandled, operation, operation_error, structure};

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

/// Retrieves the URL of an existing queue based on its name and, optionally, the Amazon Web Services account ID.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetQueueUrlRequest {
    /// (Required) The name of the queue for which you want to fetch the URL. The name can be up to 80 characters long
    /// and can include alphanumeric characters, hyphens (-), and underscores (\_). Queue URLs and names are
    /// case-sensitive.
    pub queue_name: String,
    /// (Optional) The Amazon Web Services account ID of the account that created the queue. This is only required
    /// when you are attempting to access a queue owned by another Amazon Web Services account.
    pub queue_owner_aws_account_id: Option<String>,
}

impl GetQueueUrlRequest {
    /// Creates one from the required members.
    pub fn new(queue_name: impl Into<String>) -> Self {
        Self {
            queue_name: queue_name.into(),
            ..Shape::empty()
        }
    }

    /// Sets `queue_owner_aws_account_id`.
    pub fn queue_owner_aws_account_id(mut self, value: impl Into<String>) -> Self {
        self.queue_owner_aws_account_id = Some(value.into());
        self
    }
}

structure! {
    GetQueueUrlRequest = "GetQueueUrlRequest" {
        0 queue_name = "QueueName".required();
        1 queue_owner_aws_account_id = "QueueOwnerAWSAccountId";
    }
}

/// For more information, see
/// [Interpreting Responses](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-api-responses.html)
/// in the *Amazon SQS Developer Guide*.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetQueueUrlResult {
    /// The URL of the queue.
    pub queue_url: Option<String>,
}

impl GetQueueUrlResult {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `queue_url`.
    pub fn queue_url(mut self, value: impl Into<String>) -> Self {
        self.queue_url = Some(value.into());
        self
    }
}

structure! {
    GetQueueUrlResult = "GetQueueUrlResult" {
        0 queue_url = "QueueUrl";
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
