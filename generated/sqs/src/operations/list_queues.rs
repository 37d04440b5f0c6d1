// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `ListQueues`.

use crate::errors::{InvalidAddress, InvalidSecurity, RequestThrottled, UnsupportedOperation};
use crate::newtypes::{QueueUrlList, Token};
use shapewright_runtime::shape::some;
use shapewright_runtime::{operation, operation_error, paged_items, structure};

operation! {
    /// The operation `ListQueues`: `POST /`.
    ///
    /// [`Client::list_queues`](crate::Client::list_queues) calls it.
    ListQueues = "ListQueues".page_token("NextToken", "NextToken").page_size("MaxResults") {
        input: ListQueuesRequest,
        output: ListQueuesResult,
        error: ListQueuesError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`ListQueues`](crate::Client::list_queues).
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

structure! {
    ListQueuesRequest: Default {
        0 queue_name_prefix("QueueNamePrefix");
        1 next_token("NextToken");
        2 max_results("MaxResults");
    }
}

impl ListQueuesRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A string to use for filtering the list results.
    #[must_use]
    pub fn queue_name_prefix(mut self, value: impl Into<String>) -> Self {
        self.queue_name_prefix = some(value);
        self
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

/// A list of your queues.
#[non_exhaustive]
pub struct ListQueuesResult {
    /// A list of queue URLs, up to 1,000 entries, or the value of `MaxResults` that you sent in the request.
    pub queue_urls: Option<QueueUrlList>,
    /// Pagination token to include in the next request. Token value is `null` if there are no additional results to
    /// request, or if you did not set `MaxResults` in the request.
    pub next_token: Option<Token>,
}

structure! {
    ListQueuesResult: Default {
        0 queue_urls("QueueUrls");
        1 next_token("NextToken");
    }
}

operation_error! {
    /// The errors of [`ListQueues`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    ListQueuesError {
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
    }
}

paged_items! { ListQueues: QueueUrlList, |it| it.queue_urls.take() }
