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
use shapewright_runtime::shape::Items;
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `DeleteMessageBatch`: `POST /`.
    ///
    /// [`Client::delete_message_batch`](crate::Client::delete_message_batch) calls it.
    DeleteMessageBatch = "DeleteMessageBatch" {
        input: DeleteMessageBatchRequest,
        output: DeleteMessageBatchResult,
        error: DeleteMessageBatchError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`DeleteMessageBatch`](crate::Client::delete_message_batch).
#[non_exhaustive]
pub struct DeleteMessageBatchRequest {
    /// The URL of the Amazon SQS queue from which messages are deleted.
    ///
    /// Queue URLs and names are case-sensitive.
    pub queue_url: String,
    /// Lists the receipt handles for the messages to be deleted.
    pub entries: DeleteMessageBatchRequestEntryList,
}

structure! {
    DeleteMessageBatchRequest {
        0 queue_url("QueueUrl".required());
        1 entries("Entries".required());
    }
}

impl DeleteMessageBatchRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        queue_url: impl Into<String>,
        entries: impl Items<DeleteMessageBatchRequestEntryList>,
    ) -> Self {
        Self {
            queue_url: queue_url.into(),
            entries: Items::collected(entries),
        }
    }
}

/// For each message in the batch, the response contains a
/// [`DeleteMessageBatchResultEntry`](crate::types::DeleteMessageBatchResultEntry) tag if the message is deleted
/// or a [`BatchResultErrorEntry`](crate::types::BatchResultErrorEntry) tag if the message can't be deleted.
#[non_exhaustive]
pub struct DeleteMessageBatchResult {
    /// A list of [`DeleteMessageBatchResultEntry`](crate::types::DeleteMessageBatchResultEntry) items.
    pub successful: DeleteMessageBatchResultEntryList,
    /// A list of [`BatchResultErrorEntry`](crate::types::BatchResultErrorEntry) items.
    pub failed: BatchResultErrorEntryList,
}

structure! {
    DeleteMessageBatchResult {
        0 successful("Successful".required());
        1 failed("Failed".required());
    }
}

impl DeleteMessageBatchResult {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        successful: impl Items<DeleteMessageBatchResultEntryList>,
        failed: impl Items<BatchResultErrorEntryList>,
    ) -> Self {
        Self {
            successful: Items::collected(successful),
            failed: Items::collected(failed),
        }
    }
}

operation_error! {
    /// The errors of [`DeleteMessageBatch`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
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
