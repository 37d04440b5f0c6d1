// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `ListQueueTags`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, QueueDoesNotExist, RequestThrottled, UnsupportedOperation,
};
use crate::newtypes::{TagKey, TagMap, TagValue};
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `ListQueueTags`: `POST /`.
///
/// [`Client::list_queue_tags`](crate::Client::list_queue_tags) calls it.
#[derive(Clone, Copy, Debug)]
pub struct ListQueueTags;

operation! {
    ListQueueTags = "ListQueueTags" {
        input: ListQueueTagsRequest,
        output: ListQueueTagsResult,
        error: ListQueueTagsError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

/// The input of [`ListQueueTags`](crate::Client::list_queue_tags).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListQueueTagsRequest {
    /// The URL of the queue.
    pub queue_url: String,
}

impl ListQueueTagsRequest {
    /// Creates one from the required members.
    pub fn new(queue_url: impl Into<String>) -> Self {
        Self {
            queue_url: queue_url.into(),
        }
    }
}

structure! {
    ListQueueTagsRequest = "ListQueueTagsRequest" {
        0 queue_url = "QueueUrl".required();
    }
}

/// The output of [`ListQueueTags`](crate::Client::list_queue_tags).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListQueueTagsResult {
    /// The list of all tags added to the specified queue.
    pub tags: Option<TagMap>,
}

impl ListQueueTagsResult {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tags`.
    pub fn tags<K, V>(mut self, entries: impl IntoIterator<Item = (K, V)>) -> Self
    where
        K: Into<TagKey>,
        V: Into<TagValue>,
    {
        self.tags = Some(entries.into_iter().collect());
        self
    }
}

structure! {
    ListQueueTagsResult = "ListQueueTagsResult" {
        0 tags = "Tags";
    }
}

/// The errors of [`ListQueueTags`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListQueueTagsError {
    /// The request was denied due to request throttling.
    ///
    /// - Exceeds the permitted request rate for the queue or for the recipient of the request.
    /// - Ensure that the request rate is within the Amazon SQS limits for sending messages. For more information, see
    ///   [Amazon SQS quotas](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-quotas.html#quotas-requests)
    ///   in the *Amazon SQS Developer Guide*.
    RequestThrottled(RequestThrottled),
    /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
    QueueDoesNotExist(QueueDoesNotExist),
    /// Error code 400. Unsupported operation.
    UnsupportedOperation(UnsupportedOperation),
    /// The specified ID is invalid.
    InvalidAddress(InvalidAddress),
    /// The request was not made over HTTPS or did not use SigV4 for signing.
    InvalidSecurity(InvalidSecurity),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    ListQueueTagsError {
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        QueueDoesNotExist(QueueDoesNotExist) = "QueueDoesNotExist",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
    }
}
