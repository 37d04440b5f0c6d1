// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `ChangeMessageVisibilityBatch`.

use crate::errors::{
    BatchEntryIdsNotDistinct, EmptyBatchRequest, InvalidAddress, InvalidBatchEntryId,
    InvalidSecurity, QueueDoesNotExist, RequestThrottled, TooManyEntriesInBatchRequest,
    UnsupportedOperation,
};
use crate::newtypes::{
    BatchResultErrorEntryList, ChangeMessageVisibilityBatchRequestEntryList,
    ChangeMessageVisibilityBatchResultEntryList,
};
use shapewright_runtime::shape::Items;
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `ChangeMessageVisibilityBatch`: `POST /`.
    ///
    /// [`Client::change_message_visibility_batch`](crate::Client::change_message_visibility_batch) calls it.
    ChangeMessageVisibilityBatch = "ChangeMessageVisibilityBatch" {
        input: ChangeMessageVisibilityBatchRequest,
        output: ChangeMessageVisibilityBatchResult,
        error: ChangeMessageVisibilityBatchError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`ChangeMessageVisibilityBatch`](crate::Client::change_message_visibility_batch).
#[non_exhaustive]
pub struct ChangeMessageVisibilityBatchRequest {
    /// The URL of the Amazon SQS queue whose messages' visibility is changed.
    ///
    /// Queue URLs and names are case-sensitive.
    pub queue_url: String,
    /// Lists the receipt handles of the messages for which the visibility timeout must be changed.
    pub entries: ChangeMessageVisibilityBatchRequestEntryList,
}

structure! {
    ChangeMessageVisibilityBatchRequest {
        0 queue_url("QueueUrl".required());
        1 entries("Entries".required());
    }
}

impl ChangeMessageVisibilityBatchRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        queue_url: impl Into<String>,
        entries: impl Items<ChangeMessageVisibilityBatchRequestEntryList>,
    ) -> Self {
        Self {
            queue_url: queue_url.into(),
            entries: Items::collected(entries),
        }
    }
}

/// For each message in the batch, the response contains a
/// [`ChangeMessageVisibilityBatchResultEntry`](crate::types::ChangeMessageVisibilityBatchResultEntry) tag if the
/// message succeeds or a [`BatchResultErrorEntry`](crate::types::BatchResultErrorEntry) tag if the message fails.
#[non_exhaustive]
pub struct ChangeMessageVisibilityBatchResult {
    /// A list of [`ChangeMessageVisibilityBatchResultEntry`](crate::types::ChangeMessageVisibilityBatchResultEntry)
    /// items.
    pub successful: ChangeMessageVisibilityBatchResultEntryList,
    /// A list of [`BatchResultErrorEntry`](crate::types::BatchResultErrorEntry) items.
    pub failed: BatchResultErrorEntryList,
}

structure! {
    ChangeMessageVisibilityBatchResult {
        0 successful("Successful".required());
        1 failed("Failed".required());
    }
}

impl ChangeMessageVisibilityBatchResult {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        successful: impl Items<ChangeMessageVisibilityBatchResultEntryList>,
        failed: impl Items<BatchResultErrorEntryList>,
    ) -> Self {
        Self {
            successful: Items::collected(successful),
            failed: Items::collected(failed),
        }
    }
}

operation_error! {
    /// The errors of [`ChangeMessageVisibilityBatch`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    ChangeMessageVisibilityBatchError {
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
