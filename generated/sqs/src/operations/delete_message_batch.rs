// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `DeleteMessageBatch`.

use crate::errors::{
    BatchEntryIdsNotDistinct, EmptyBatchRequest, InvalidAddress, InvalidBatchEntryId,
    InvalidSecurity, QueueDoesNotExist, RequestThrottled, TooManyEntriesInBatchRequest,
    UnsupportedOperation,
};
use crate::newtypes::{
    BatchResultErrorEntryList, DeleteMessageBatchRequestEntryList,
    DeleteMessageBatchResultEntryList,
};
use crate::types::{
    BatchResultErrorEntry, DeleteMessageBatchRequestEntry, DeleteMessageBatchResultEntry,
};
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `DeleteMessageBatch`: `POST /`.
///
/// [`Client::delete_message_batch`](crate::Client::delete_message_batch) calls it.
#[derive(Clone, Copy, Debug)]
pub struct DeleteMessageBatch;

operation! {
    DeleteMessageBatch = "DeleteMessageBatch" {
        input: DeleteMessageBatchRequest,
        output: DeleteMessageBatchResult,
        error: DeleteMessageBatchError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

/// The input of [`DeleteMessageBatch`](crate::Client::delete_message_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessageBatchRequest {
    /// The URL of the Amazon SQS queue from which messages are deleted.
    ///
    /// Queue URLs and names are case-sensitive.
    pub queue_url: String,
    /// Lists the receipt handles for the messages to be deleted.
    pub entries: DeleteMessageBatchRequestEntryList,
}

impl DeleteMessageBatchRequest {
    /// Creates one from the required members.
    pub fn new<T>(queue_url: impl Into<String>, entries: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<DeleteMessageBatchRequestEntry>,
    {
        Self {
            queue_url: queue_url.into(),
            entries: entries.into_iter().collect(),
        }
    }
}

structure! {
    DeleteMessageBatchRequest = "DeleteMessageBatchRequest" {
        0 queue_url = "QueueUrl".required();
        1 entries = "Entries".required();
    }
}

/// For each message in the batch, the response contains a
/// [`DeleteMessageBatchResultEntry`](crate::types::DeleteMessageBatchResultEntry) tag if the message is deleted
/// or a [`BatchResultErrorEntry`](crate::types::BatchResultErrorEntry) tag if the message can't be deleted.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessageBatchResult {
    /// A list of [`DeleteMessageBatchResultEntry`](crate::types::DeleteMessageBatchResultEntry) items.
    pub successful: DeleteMessageBatchResultEntryList,
    /// A list of [`BatchResultErrorEntry`](crate::types::BatchResultErrorEntry) items.
    pub failed: BatchResultErrorEntryList,
}

impl DeleteMessageBatchResult {
    /// Creates one from the required members.
    pub fn new<T, T2>(
        successful: impl IntoIterator<Item = T>,
        failed: impl IntoIterator<Item = T2>,
    ) -> Self
    where
        T: Into<DeleteMessageBatchResultEntry>,
        T2: Into<BatchResultErrorEntry>,
    {
        Self {
            successful: successful.into_iter().collect(),
            failed: failed.into_iter().collect(),
        }
    }
}

structure! {
    DeleteMessageBatchResult = "DeleteMessageBatchResult" {
        0 successful = "Successful".required();
        1 failed = "Failed".required();
    }
}

/// The errors of [`DeleteMessageBatch`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteMessageBatchError {
    /// The batch request contains more entries than permissible. For Amazon SQS, the maximum number of entries you
    /// can include in a single
    /// [SendMessageBatch](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html),
    /// [DeleteMessageBatch](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessageBatch.html),
    /// or
    /// [ChangeMessageVisibilityBatch](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibilityBatch.html)
    /// request is 10.
    TooManyEntriesInBatchRequest(TooManyEntriesInBatchRequest),
    /// The batch request doesn't contain any entries.
    EmptyBatchRequest(EmptyBatchRequest),
    /// Two or more batch entries in the request have the same `Id`.
    BatchEntryIdsNotDistinct(BatchEntryIdsNotDistinct),
    /// The `Id` of a batch entry in a batch request doesn't abide by the specification.
    InvalidBatchEntryId(InvalidBatchEntryId),
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
    DeleteMessageBatchError {
        TooManyEntriesInBatchRequest(TooManyEntriesInBatchRequest) = "TooManyEntriesInBatchRequest",
        EmptyBatchRequest(EmptyBatchRequest) = "EmptyBatchRequest",
        BatchEntryIdsNotDistinct(BatchEntryIdsNotDistinct) = "BatchEntryIdsNotDistinct",
        InvalidBatchEntryId(InvalidBatchEntryId) = "InvalidBatchEntryId",
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        QueueDoesNotExist(QueueDoesNotExist) = "QueueDoesNotExist",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
        InvalidAddress(InvalidAddress) = "InvalidAddress",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
    }
}
