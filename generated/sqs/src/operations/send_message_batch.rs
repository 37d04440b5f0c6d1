// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `SendMessageBatch`.

use crate::errors::{
    BatchEntryIdsNotDistinct, BatchRequestTooLong, EmptyBatchRequest, InvalidAddress,
    InvalidBatchEntryId, InvalidSecurity, KmsAccessDenied, KmsDisabled, KmsInvalidKeyUsage,
    KmsInvalidState, KmsNotFound, KmsOptInRequired, KmsThrottled, QueueDoesNotExist,
    RequestThrottled, TooManyEntriesInBatchRequest, UnsupportedOperation,
};
use crate::newtypes::{
    BatchResultErrorEntryList, SendMessageBatchRequestEntryList, SendMessageBatchResultEntryList,
};
use shapewright_runtime::shape::Items;
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `SendMessageBatch`: `POST /`.
    ///
    /// [`Client::send_message_batch`](crate::Client::send_message_batch) calls it.
    SendMessageBatch = "SendMessageBatch" {
        input: SendMessageBatchRequest,
        output: SendMessageBatchResult,
        error: SendMessageBatchError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`SendMessageBatch`](crate::Client::send_message_batch).
#[non_exhaustive]
pub struct SendMessageBatchRequest {
    /// The URL of the Amazon SQS queue to which batched messages are sent.
    ///
    /// Queue URLs and names are case-sensitive.
    pub queue_url: String,
    /// A list of [`SendMessageBatchRequestEntry`](crate::types::SendMessageBatchRequestEntry) items.
    pub entries: SendMessageBatchRequestEntryList,
}

structure! {
    SendMessageBatchRequest {
        0 queue_url("QueueUrl".required());
        1 entries("Entries".required());
    }
}

impl SendMessageBatchRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        queue_url: impl Into<String>,
        entries: impl Items<SendMessageBatchRequestEntryList>,
    ) -> Self {
        Self {
            queue_url: queue_url.into(),
            entries: Items::collected(entries),
        }
    }
}

/// For each message in the batch, the response contains a
/// [`SendMessageBatchResultEntry`](crate::types::SendMessageBatchResultEntry) tag if the message succeeds or a
/// [`BatchResultErrorEntry`](crate::types::BatchResultErrorEntry) tag if the message fails.
#[non_exhaustive]
pub struct SendMessageBatchResult {
    /// A list of [`SendMessageBatchResultEntry`](crate::types::SendMessageBatchResultEntry) items.
    pub successful: SendMessageBatchResultEntryList,
    /// A list of [`BatchResultErrorEntry`](crate::types::BatchResultErrorEntry) items with error details about each
    /// message that can't be enqueued.
    pub failed: BatchResultErrorEntryList,
}

structure! {
    SendMessageBatchResult {
        0 successful("Successful".required());
        1 failed("Failed".required());
    }
}

impl SendMessageBatchResult {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        successful: impl Items<SendMessageBatchResultEntryList>,
        failed: impl Items<BatchResultErrorEntryList>,
    ) -> Self {
        Self {
            successful: Items::collected(successful),
            failed: Items::collected(failed),
        }
    }
}

operation_error! {
    /// The errors of [`SendMessageBatch`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    SendMessageBatchError {
        TooManyEntriesInBatchRequest(TooManyEntriesInBatchRequest) = "TooManyEntriesInBatchRequest",
        EmptyBatchRequest(EmptyBatchRequest) = "EmptyBatchRequest",
        BatchEntryIdsNotDistinct(BatchEntryIdsNotDistinct) = "BatchEntryIdsNotDistinct",
        BatchRequestTooLong(BatchRequestTooLong) = "BatchRequestTooLong",
        InvalidBatchEntryId(InvalidBatchEntryId) = "InvalidBatchEntryId",
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
        RequestThrottled(RequestThrottled) = "RequestThrottled",
        QueueDoesNotExist(QueueDoesNotExist) = "QueueDoesNotExist",
        InvalidSecurity(InvalidSecurity) = "InvalidSecurity",
        KmsDisabled(KmsDisabled) = "KmsDisabled",
        KmsInvalidState(KmsInvalidState) = "KmsInvalidState",
        KmsNotFound(KmsNotFound) = "KmsNotFound",
        KmsOptInRequired(KmsOptInRequired) = "KmsOptInRequired",
        KmsThrottled(KmsThrottled) = "KmsThrottled",
        KmsAccessDenied(KmsAccessDenied) = "KmsAccessDenied",
        KmsInvalidKeyUsage(KmsInvalidKeyUsage) = "KmsInvalidKeyUsage",
        InvalidAddress(InvalidAddress) = "InvalidAddress",
    }
}
