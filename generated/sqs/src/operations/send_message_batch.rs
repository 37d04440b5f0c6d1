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

structure! {
    /// The input of [`SendMessageBatch`](crate::Client::send_message_batch).
    SendMessageBatchRequest {
        /// The URL of the Amazon SQS queue to which batched messages are sent.
        ///
        /// Queue URLs and names are case-sensitive.
        0 required queue_url: String = "QueueUrl";
        /// A list of [`SendMessageBatchRequestEntry`](crate::types::SendMessageBatchRequestEntry) items.
        1 required_items entries: SendMessageBatchRequestEntryList = "Entries";
    }
}

structure! {
    /// For each message in the batch, the response contains a
    /// [`SendMessageBatchResultEntry`](crate::types::SendMessageBatchResultEntry) tag if the message succeeds or a
    /// [`BatchResultErrorEntry`](crate::types::BatchResultErrorEntry) tag if the message fails.
    SendMessageBatchResult {
        /// A list of [`SendMessageBatchResultEntry`](crate::types::SendMessageBatchResultEntry) items.
        0 required_items successful: SendMessageBatchResultEntryList = "Successful";
        /// A list of [`BatchResultErrorEntry`](crate::types::BatchResultErrorEntry) items with error details about each
        /// message that can't be enqueued.
        1 required_items failed: BatchResultErrorEntryList = "Failed";
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
