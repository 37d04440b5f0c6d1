// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `GetQueueUrl`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, QueueDoesNotExist, RequestThrottled, UnsupportedOperation,
};
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `GetQueueUrl`: `POST /`.
    ///
    /// [`Client::get_queue_url`](crate::Client::get_queue_url) calls it.
    GetQueueUrl = "GetQueueUrl" {
        input: GetQueueUrlRequest,
        output: GetQueueUrlResult,
        error: GetQueueUrlError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// Retrieves the URL of an existing queue based on its name and, optionally, the Amazon Web Services account ID.
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

structure! {
    GetQueueUrlRequest {
        0 queue_name("QueueName".required());
        1 queue_owner_aws_account_id("QueueOwnerAWSAccountId");
    }
}

impl GetQueueUrlRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(queue_name: impl Into<String>) -> Self {
        Self {
            queue_name: queue_name.into(),
            ..Shape::empty()
        }
    }

    /// (Optional) The Amazon Web Services account ID of the account that created the queue.
    #[must_use]
    pub fn queue_owner_aws_account_id(mut self, value: impl Into<String>) -> Self {
        self.queue_owner_aws_account_id = some(value);
        self
    }
}

/// For more information, see
/// [Interpreting Responses](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-api-responses.html)
/// in the *Amazon SQS Developer Guide*.
#[non_exhaustive]
pub struct GetQueueUrlResult {
    /// The URL of the queue.
    pub queue_url: Option<String>,
}

structure! {
    GetQueueUrlResult: Default {
        0 queue_url("QueueUrl");
    }
}

operation_error! {
    /// The errors of [`GetQueueUrl`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    GetQueueUrlError {
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        QueueDoesNotExist(QueueDoesNotExist) = "QueueDoesNotExist",
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
    }
}
