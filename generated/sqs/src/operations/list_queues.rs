// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `ListQueues`.

use crate::errors::{InvalidAddress, InvalidSecurity, RequestThrottled, UnsupportedOperation};
use crate::newtypes::{QueueUrlList, Token};
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `ListQueues`: `POST /`.
///
/// [`Client::list_queues`](crate::Client::list_queues) calls it.
#[derive(Clone, Copy, Debug)]
pub struct ListQueues;

operation! {
    ListQueues = "ListQueues" {
        input: ListQueuesRequest,
        output: ListQueuesResult,
        error: ListQueuesError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

/// The input of [`ListQueues`](crate::Client::list_queues).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListQueuesRequest {
    /// A string to use for filtering the list results. Only those queues whose name begins with the specified string
    /// are returned.
    ///
    /// Queue URLs and names are case-sensitive.
    pub queue_name_prefix: Option<String>,
    /// Pagination token to request the next set of results.
    pub next_token: Option<Token>,
    /// Maximum number of results to include in the response. Value range is 1 to 1000. You must set `MaxResults` to
    /// receive a value for `NextToken` in the response.
    pub max_results: Option<i32>,
}

impl ListQueuesRequest {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `queue_name_prefix`.
    pub fn queue_name_prefix(mut self, value: impl Into<String>) -> Self {
        self.queue_name_prefix = Some(value.into());
        self
    }

    /// Sets `next_token`.
    pub fn next_token(mut self, value: impl Into<Token>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `max_results`.
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

structure! {
    ListQueuesRequest = "ListQueuesRequest" {
        0 queue_name_prefix = "QueueNamePrefix";
        1 next_token = "NextToken";
        2 max_results = "MaxResults";
    }
}

/// A list of your queues.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListQueuesResult {
    /// A list of queue URLs, up to 1,000 entries, or the value of `MaxResults` that you sent in the request.
    pub queue_urls: Option<QueueUrlList>,
    /// Pagination token to include in the next request. Token value is `null` if there are no additional results to
    /// request, or if you did not set `MaxResults` in the request.
    pub next_token: Option<Token>,
}

impl ListQueuesResult {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `queue_urls`.
    pub fn queue_urls<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<String>,
    {
        self.queue_urls = Some(items.into_iter().collect());
        self
    }

    /// Sets `next_token`.
    pub fn next_token(mut self, value: impl Into<Token>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

structure! {
    ListQueuesResult = "ListQueuesResult" {
        0 queue_urls = "QueueUrls";
        1 next_token = "NextToken";
    }
}

/// The errors of [`ListQueues`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListQueuesError {
    /// The request was denied due to request throttling.
    ///
    /// - Exceeds the permitted request rate for the queue or for the recipient of the request.
    /// - Ensure that the request rate is within the Amazon SQS limits for sending messages. For more information, see
    ///   [Amazon SQS quotas](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-quotas.html#quotas-requests)
    ///   in the *Amazon SQS Developer Guide*.
    RequestThrottled(RequestThrottled),
    /// The request was not made over HTTPS or did not use SigV4 for signing.
    InvalidSecurity(InvalidSecurity),
    /// The specified ID is invalid.
    InvalidAddress(InvalidAddress),
    /// Error code 400. Unsupported operation.
    UnsupportedOperation(UnsupportedOperation),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    ListQueuesError {
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
    }
}
