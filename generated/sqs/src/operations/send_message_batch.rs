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
use crate::types::{
    BatchResultErrorEntry, SendMessageBatchRequestEntry, SendMessageBatchResultEntry,
};
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `SendMessageBatch`: `POST /`.
///
/// [`Client::send_message_batch`](crate::Client::send_message_batch) calls it.
#[derive(Clone, Copy, Debug)]
pub struct SendMessageBatch;

operation! {
    SendMessageBatch = "SendMessageBatch" {
        input: SendMessageBatchRequest,
        output: SendMessageBatchResult,
        error: SendMessageBatchError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

/// The input of [`SendMessageBatch`](crate::Client::send_message_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessageBatchRequest {
    /// The URL of the Amazon SQS queue to which batched messages are sent.
    ///
    /// Queue URLs and names are case-sensitive.
    pub queue_url: String,
    /// A list of [`SendMessageBatchRequestEntry`](crate::types::SendMessageBatchRequestEntry) items.
    pub entries: SendMessageBatchRequestEntryList,
}

impl SendMessageBatchRequest {
    /// Creates one from the required members.
    pub fn new<T>(queue_url: impl Into<String>, entries: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<SendMessageBatchRequestEntry>,
    {
        Self {
            queue_url: queue_url.into(),
            entries: entries.into_iter().collect(),
        }
    }
}

structure! {
    SendMessageBatchRequest = "SendMessageBatchRequest" {
        0 queue_url = "QueueUrl".required();
        1 entries = "Entries".required();
    }
}

/// For each message in the batch, the response contains a
/// [`SendMessageBatchResultEntry`](crate::types::SendMessageBatchResultEntry) tag if the message succeeds or a
/// [`BatchResultErrorEntry`](crate::types::BatchResultErrorEntry) tag if the message fails.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessageBatchResult {
    /// A list of [`SendMessageBatchResultEntry`](crate::types::SendMessageBatchResultEntry) items.
    pub successful: SendMessageBatchResultEntryList,
    /// A list of [`BatchResultErrorEntry`](crate::types::BatchResultErrorEntry) items with error details about each
    /// message that can't be enqueued.
    pub failed: BatchResultErrorEntryList,
}

impl SendMessageBatchResult {
    /// Creates one from the required members.
    pub fn new<T, T2>(
        successful: impl IntoIterator<Item = T>,
        failed: impl IntoIterator<Item = T2>,
    ) -> Self
    where
        T: Into<SendMessageBatchResultEntry>,
        T2: Into<BatchResultErrorEntry>,
    {
        Self {
            successful: successful.into_iter().collect(),
            failed: failed.into_iter().collect(),
        }
    }
}

structure! {
    SendMessageBatchResult = "SendMessageBatchResult" {
        0 successful = "Successful".required();
        1 failed = "Failed".required();
    }
}

/// The errors of [`SendMessageBatch`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendMessageBatchError {
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
    /// The length of all the messages put together is more than the limit.
    BatchRequestTooLong(BatchRequestTooLong),
    /// The `Id` of a batch entry in a batch request doesn't abide by the specification.
    InvalidBatchEntryId(InvalidBatchEntryId),
    /// Error code 400. Unsupported operation.
    UnsupportedOperation(UnsupportedOperation),
    /// The request was denied due to request throttling.
    ///
    /// - Exceeds the permitted request rate for the queue or for the recipient of the request.
    /// - Ensure that the request rate is within the Amazon SQS limits for sending messages. For more information, see
    ///   [Amazon SQS quotas](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-quotas.html#quotas-requests)
    ///   in the *Amazon SQS Developer Guide*.
    RequestThrottled(RequestThrottled),
    /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
    QueueDoesNotExist(QueueDoesNotExist),
    /// The request was not made over HTTPS or did not use SigV4 for signing.
    InvalidSecurity(InvalidSecurity),
    /// The request was denied due to request throttling.
    KmsDisabled(KmsDisabled),
    /// The request was rejected because the state of the specified resource is not valid for this request.
    KmsInvalidState(KmsInvalidState),
    /// The request was rejected because the specified entity or resource could not be found.
    KmsNotFound(KmsNotFound),
    /// The request was rejected because the specified key policy isn't syntactically or semantically correct.
    KmsOptInRequired(KmsOptInRequired),
    /// Amazon Web Services KMS throttles requests for the following conditions.
    KmsThrottled(KmsThrottled),
    /// The caller doesn't have the required KMS access.
    KmsAccessDenied(KmsAccessDenied),
    /// The request was rejected for one of the following reasons:
    ///
    /// - The KeyUsage value of the KMS key is incompatible with the API operation.
    /// - The encryption algorithm or signing algorithm specified for the operation is incompatible with the type of
    ///   key material in the KMS key (KeySpec).
    KmsInvalidKeyUsage(KmsInvalidKeyUsage),
    /// The specified ID is invalid.
    InvalidAddress(InvalidAddress),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
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
