// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `ListDeadLetterSourceQueues`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, QueueDoesNotExist, RequestThrottled, UnsupportedOperation,
};
use crate::newtypes::{QueueUrlList, Token};
use shapewright_runtime::{operation, operation_error, setters, structure};

operation! {
    /// The operation `ListDeadLetterSourceQueues`: `POST /`.
    ///
    /// [`Client::list_dead_letter_source_queues`](crate::Client::list_dead_letter_source_queues) calls it.
    ListDeadLetterSourceQueues = "ListDeadLetterSourceQueues" {
        input: ListDeadLetterSourceQueuesRequest,
        output: ListDeadLetterSourceQueuesResult,
        error: ListDeadLetterSourceQueuesError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`ListDeadLetterSourceQueues`](crate::Client::list_dead_letter_source_queues).
    ListDeadLetterSourceQueuesRequest {
        /// The URL of a dead-letter queue.
        ///
        /// Queue URLs and names are case-sensitive.
        0 queue_url: String = "QueueUrl";
        /// Pagination token to request the next set of results.
        1 next_token: Option<Token> = "NextToken";
        /// Maximum number of results to include in the response. Value range is 1 to 1000. You must set `MaxResults` to
        /// receive a value for `NextToken` in the response.
        2 max_results: Option<i32> = "MaxResults";
    }
}

setters! {
    ListDeadLetterSourceQueuesRequest {
        new(queue_url: String);
        set(next_token: Token, max_results: i32);
    }
}

structure! {
    /// A list of your dead letter source queues.
    ListDeadLetterSourceQueuesResult {
        /// A list of source queue URLs that have the `RedrivePolicy` queue attribute configured with a dead-letter queue.
        0 queue_urls: QueueUrlList = "queueUrls";
        /// Pagination token to include in the next request. Token value is `null` if there are no additional results to
        /// request, or if you did not set `MaxResults` in the request.
        1 next_token: Option<Token> = "NextToken";
    }
}

setters! {
    ListDeadLetterSourceQueuesResult {
        new([queue_urls: QueueUrlList]);
        set(next_token: Token);
    }
}

operation_error! {
    /// The errors of [`ListDeadLetterSourceQueues`].
    ListDeadLetterSourceQueuesError {
        QueueDoesNotExist(QueueDoesNotExist) = "QueueDoesNotExist",
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
    }
}
