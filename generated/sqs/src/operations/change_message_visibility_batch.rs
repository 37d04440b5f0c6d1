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
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `ChangeMessageVisibilityBatch`: `POST /`.
///
/// [`Client::change_message_visibility_batch`](crate::Client::change_message_visibility_batch) calls it.
#[derive(Clone, Copy, Debug)]
pub struct ChangeMessageVisibilityBatch;

operation! {
    ChangeMessageVisibilityBatch = "ChangeMessageVisibilityBatch" {
        input: ChangeMessageVisibilityBatchRequest,
        output: ChangeMessageVisibilityBatchResult,
        error: ChangeMessageVisibilityBatchError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`ChangeMessageVisibilityBatch`](crate::Client::change_message_visibility_batch).
    ChangeMessageVisibilityBatchRequest {
        /// The URL of the Amazon SQS queue whose messages' visibility is changed.
        ///
        /// Queue URLs and names are case-sensitive.
        0 required queue_url: String = "QueueUrl";
        /// Lists the receipt handles of the messages for which the visibility timeout must be changed.
        1 required_items entries: ChangeMessageVisibilityBatchRequestEntryList = "Entries";
    }
}

structure! {
    /// For each message in the batch, the response contains a
    /// [`ChangeMessageVisibilityBatchResultEntry`](crate::types::ChangeMessageVisibilityBatchResultEntry) tag if the
    /// message succeeds or a [`BatchResultErrorEntry`](crate::types::BatchResultErrorEntry) tag if the message fails.
    ChangeMessageVisibilityBatchResult {
        /// A list of [`ChangeMessageVisibilityBatchResultEntry`](crate::types::ChangeMessageVisibilityBatchResultEntry)
        /// items.
        0 required_items successful: ChangeMessageVisibilityBatchResultEntryList = "Successful";
        /// A list of [`BatchResultErrorEntry`](crate::types::BatchResultErrorEntry) items.
        1 required_items failed: BatchResultErrorEntryList = "Failed";
    }
}

/// The errors of [`ChangeMessageVisibilityBatch`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeMessageVisibilityBatchError {
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
