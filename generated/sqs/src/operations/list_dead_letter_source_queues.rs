// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `ListDeadLetterSourceQueues`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, QueueDoesNotExist, RequestThrottled, UnsupportedOperation,
};
use crate::newtypes::{QueueUrlList, Token};
use shapewright_runtime::shape::{Items, some};
use shapewright_runtime::{Shape, operation, operation_error, paged_items, structure};

operation! {
    /// The operation `ListDeadLetterSourceQueues`: `POST /`.
    ///
    /// [`Client::list_dead_letter_source_queues`](crate::Client::list_dead_letter_source_queues) calls it.
    ListDeadLetterSourceQueues = "ListDeadLetterSourceQueues".page_token("NextToken", "NextToken").page_size("MaxResults") {
        input: ListDeadLetterSourceQueuesRequest,
        output: ListDeadLetterSourceQueuesResult,
        error: ListDeadLetterSourceQueuesError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`ListDeadLetterSourceQueues`](crate::Client::list_dead_letter_source_queues).
#[non_exhaustive]
pub struct ListDeadLetterSourceQueuesRequest {
    /// The URL of a dead-letter queue.
    ///
    /// Queue URLs and names are case-sensitive.
    pub queue_url: String,
    /// Pagination token to request the next set of results.
    pub next_token: Option<Token>,
    /// Maximum number of results to include in the response. Value range is 1 to 1000. You must set `MaxResults` to
    /// receive a value for `NextToken` in the response.
    pub max_results: Option<i32>,
}

structure! {
    ListDeadLetterSourceQueuesRequest {
        0 queue_url("QueueUrl".required());
        1 next_token("NextToken");
        2 max_results("MaxResults");
    }
}

impl ListDeadLetterSourceQueuesRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(queue_url: impl Into<String>) -> Self {
        Self {
            queue_url: queue_url.into(),
            ..Shape::empty()
        }
    }

    /// Pagination token to request the next set of results.
    #[must_use]
    pub fn next_token(mut self, value: impl Into<Token>) -> Self {
        self.next_token = some(value);
        self
    }

    /// Maximum number of results to include in the response.
    #[must_use]
    pub fn max_results(mut self, value: impl Into<i32>) -> Self {
        self.max_results = some(value);
        self
    }
}

/// A list of your dead letter source queues.
#[non_exhaustive]
pub struct ListDeadLetterSourceQueuesResult {
    /// A list of source queue URLs that have the `RedrivePolicy` queue attribute configured with a dead-letter queue.
    pub queue_urls: QueueUrlList,
    /// Pagination token to include in the next request. Token value is `null` if there are no additional results to
    /// request, or if you did not set `MaxResults` in the request.
    pub next_token: Option<Token>,
}

structure! {
    ListDeadLetterSourceQueuesResult {
        0 queue_urls("queueUrls".required());
        1 next_token("NextToken");
    }
}

impl ListDeadLetterSourceQueuesResult {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(queue_urls: impl Items<QueueUrlList>) -> Self {
        Self {
            queue_urls: Items::collected(queue_urls),
            ..Shape::empty()
        }
    }

    /// Pagination token to include in the next request.
    #[must_use]
    pub fn next_token(mut self, value: impl Into<Token>) -> Self {
        self.next_token = some(value);
        self
    }
}

operation_error! {
    /// The errors of [`ListDeadLetterSourceQueues`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    ListDeadLetterSourceQueuesError {
        QueueDoesNotExist(QueueDoesNotExist) = "QueueDoesNotExist",
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
    }
}

paged_items! { ListDeadLetterSourceQueues: QueueUrlList, |it| ::std::mem::take(&mut it.queue_urls).into() }
