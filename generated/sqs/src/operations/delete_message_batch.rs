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
use shapewright_runtime::{operation, operation_error, setters, structure};

operation! {
    /// The operation `DeleteMessageBatch`: `POST /`.
    ///
    /// [`Client::delete_message_batch`](crate::Client::delete_message_batch) calls it.
    DeleteMessageBatch = "DeleteMessageBatch" {
        input: DeleteMessageBatchRequest,
        output: DeleteMessageBatchResult,
        error: DeleteMessageBatchError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`DeleteMessageBatch`](crate::Client::delete_message_batch).
    DeleteMessageBatchRequest {
        /// The URL of the Amazon SQS queue from which messages are deleted.
        ///
        /// Queue URLs and names are case-sensitive.
        0 queue_url: String = "QueueUrl";
        /// Lists the receipt handles for the messages to be deleted.
        1 entries: DeleteMessageBatchRequestEntryList = "Entries";
    }
}

setters! {
    DeleteMessageBatchRequest {
        new(queue_url: String, [entries: DeleteMessageBatchRequestEntryList]);
    }
}

structure! {
    /// For each message in the batch, the response contains a
    /// [`DeleteMessageBatchResultEntry`](crate::types::DeleteMessageBatchResultEntry) tag if the message is deleted
    /// or a [`BatchResultErrorEntry`](crate::types::BatchResultErrorEntry) tag if the message can't be deleted.
    DeleteMessageBatchResult {
        /// A list of [`DeleteMessageBatchResultEntry`](crate::types::DeleteMessageBatchResultEntry) items.
        0 successful: DeleteMessageBatchResultEntryList = "Successful";
        /// A list of [`BatchResultErrorEntry`](crate::types::BatchResultErrorEntry) items.
        1 failed: BatchResultErrorEntryList = "Failed";
    }
}

setters! {
    DeleteMessageBatchResult {
        new([successful: DeleteMessageBatchResultEntryList], [failed: BatchResultErrorEntryList]);
    }
}

operation_error! {
    /// The errors of [`DeleteMessageBatch`].
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
