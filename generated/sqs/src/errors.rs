// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The exceptions of the service's model.

use crate::newtypes::ExceptionMessage;
use shapewright_runtime::{exception, structure};

/// Two or more batch entries in the request have the same `Id`.
#[non_exhaustive]
pub struct BatchEntryIdsNotDistinct {
    pub message: Option<ExceptionMessage>,
}

structure! {
    BatchEntryIdsNotDistinct: Default.error() {
        0 message("message");
    }
}

/// The length of all the messages put together is more than the limit.
#[non_exhaustive]
pub struct BatchRequestTooLong {
    pub message: Option<ExceptionMessage>,
}

structure! {
    BatchRequestTooLong: Default.error() {
        0 message("message");
    }
}

/// The batch request doesn't contain any entries.
#[non_exhaustive]
pub struct EmptyBatchRequest {
    pub message: Option<ExceptionMessage>,
}

structure! {
    EmptyBatchRequest: Default.error() {
        0 message("message");
    }
}

/// The specified ID is invalid.
#[non_exhaustive]
pub struct InvalidAddress {
    pub message: Option<ExceptionMessage>,
}

structure! {
    InvalidAddress: Default.error() {
        0 message("message");
    }
}

/// The specified attribute doesn't exist.
#[non_exhaustive]
pub struct InvalidAttributeName {
    pub message: Option<ExceptionMessage>,
}

structure! {
    InvalidAttributeName: Default.error() {
        0 message("message");
    }
}

/// A queue attribute value is invalid.
#[non_exhaustive]
pub struct InvalidAttributeValue {
    pub message: Option<ExceptionMessage>,
}

structure! {
    InvalidAttributeValue: Default.error() {
        0 message("message");
    }
}

/// The `Id` of a batch entry in a batch request doesn't abide by the specification.
#[non_exhaustive]
pub struct InvalidBatchEntryId {
    pub message: Option<ExceptionMessage>,
}

structure! {
    InvalidBatchEntryId: Default.error() {
        0 message("message");
    }
}

/// The specified receipt handle isn't valid for the current version.
#[deprecated(note = "exception has been included in ReceiptHandleIsInvalid")]
#[non_exhaustive]
pub struct InvalidIdFormat {}

structure! {
    InvalidIdFormat: Default.error() {}
}

/// The message contains characters outside the allowed set.
#[non_exhaustive]
pub struct InvalidMessageContents {
    pub message: Option<ExceptionMessage>,
}

structure! {
    InvalidMessageContents: Default.error() {
        0 message("message");
    }
}

/// The request was not made over HTTPS or did not use SigV4 for signing.
#[non_exhaustive]
pub struct InvalidSecurity {
    pub message: Option<ExceptionMessage>,
}

structure! {
    InvalidSecurity: Default.error() {
        0 message("message");
    }
}

/// The caller doesn't have the required KMS access.
#[non_exhaustive]
pub struct KmsAccessDenied {
    pub message: Option<ExceptionMessage>,
}

structure! {
    KmsAccessDenied: Default.error() {
        0 message("message");
    }
}

/// The request was denied due to request throttling.
#[non_exhaustive]
pub struct KmsDisabled {
    pub message: Option<ExceptionMessage>,
}

structure! {
    KmsDisabled: Default.error() {
        0 message("message");
    }
}

/// The request was rejected for one of the following reasons:
///
/// - The KeyUsage value of the KMS key is incompatible with the API operation.
/// - The encryption algorithm or signing algorithm specified for the operation is incompatible with the type of
///   key material in the KMS key (KeySpec).
#[non_exhaustive]
pub struct KmsInvalidKeyUsage {
    pub message: Option<ExceptionMessage>,
}

structure! {
    KmsInvalidKeyUsage: Default.error() {
        0 message("message");
    }
}

/// The request was rejected because the state of the specified resource is not valid for this request.
#[non_exhaustive]
pub struct KmsInvalidState {
    pub message: Option<ExceptionMessage>,
}

structure! {
    KmsInvalidState: Default.error() {
        0 message("message");
    }
}

/// The request was rejected because the specified entity or resource could not be found.
#[non_exhaustive]
pub struct KmsNotFound {
    pub message: Option<ExceptionMessage>,
}

structure! {
    KmsNotFound: Default.error() {
        0 message("message");
    }
}

/// The request was rejected because the specified key policy isn't syntactically or semantically correct.
#[non_exhaustive]
pub struct KmsOptInRequired {
    pub message: Option<ExceptionMessage>,
}

structure! {
    KmsOptInRequired: Default.error() {
        0 message("message");
    }
}

/// Amazon Web Services KMS throttles requests for the following conditions.
#[non_exhaustive]
pub struct KmsThrottled {
    pub message: Option<ExceptionMessage>,
}

structure! {
    KmsThrottled: Default.error() {
        0 message("message");
    }
}

/// The specified message isn't in flight.
#[non_exhaustive]
pub struct MessageNotInflight {}

structure! {
    MessageNotInflight: Default.error() {}
}

/// The specified action violates a limit. For example, [`ReceiveMessage`](crate::Client::receive_message) returns
/// this error if the maximum number of in flight messages is reached and
/// [`AddPermission`](crate::Client::add_permission) returns this error if the maximum number of permissions for
/// the queue is reached.
#[non_exhaustive]
pub struct OverLimit {
    pub message: Option<ExceptionMessage>,
}

structure! {
    OverLimit: Default.error() {
        0 message("message");
    }
}

/// Indicates that the specified queue previously received a [`PurgeQueue`](crate::Client::purge_queue) request
/// within the last 60 seconds (the time it can take to delete the messages in the queue).
#[non_exhaustive]
pub struct PurgeQueueInProgress {
    pub message: Option<ExceptionMessage>,
}

structure! {
    PurgeQueueInProgress: Default.error() {
        0 message("message");
    }
}

/// You must wait 60 seconds after deleting a queue before you can create another queue with the same name.
#[non_exhaustive]
pub struct QueueDeletedRecently {
    pub message: Option<ExceptionMessage>,
}

structure! {
    QueueDeletedRecently: Default.error() {
        0 message("message");
    }
}

/// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
#[non_exhaustive]
pub struct QueueDoesNotExist {
    pub message: Option<ExceptionMessage>,
}

structure! {
    QueueDoesNotExist: Default.error() {
        0 message("message");
    }
}

/// A queue with this name already exists. Amazon SQS returns this error only if the request includes attributes
/// whose values differ from those of the existing queue.
#[non_exhaustive]
pub struct QueueNameExists {
    pub message: Option<ExceptionMessage>,
}

structure! {
    QueueNameExists: Default.error() {
        0 message("message");
    }
}

/// The specified receipt handle isn't valid.
#[non_exhaustive]
pub struct ReceiptHandleIsInvalid {
    pub message: Option<ExceptionMessage>,
}

structure! {
    ReceiptHandleIsInvalid: Default.error() {
        0 message("message");
    }
}

/// The request was denied due to request throttling.
///
/// - Exceeds the permitted request rate for the queue or for the recipient of the request.
/// - Ensure that the request rate is within the Amazon SQS limits for sending messages. For more information, see
///   [Amazon SQS quotas](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-quotas.html#quotas-requests)
///   in the *Amazon SQS Developer Guide*.
#[non_exhaustive]
pub struct RequestThrottled {
    pub message: Option<ExceptionMessage>,
}

structure! {
    RequestThrottled: Default.error() {
        0 message("message");
    }
}

/// One or more specified resources don't exist.
#[non_exhaustive]
pub struct ResourceNotFoundException {
    pub message: Option<ExceptionMessage>,
}

structure! {
    ResourceNotFoundException: Default.error() {
        0 message("message");
    }
}

/// The batch request contains more entries than permissible. For Amazon SQS, the maximum number of entries you
/// can include in a single
/// [SendMessageBatch](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html),
/// [DeleteMessageBatch](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessageBatch.html),
/// or
/// [ChangeMessageVisibilityBatch](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibilityBatch.html)
/// request is 10.
#[non_exhaustive]
pub struct TooManyEntriesInBatchRequest {
    pub message: Option<ExceptionMessage>,
}

structure! {
    TooManyEntriesInBatchRequest: Default.error() {
        0 message("message");
    }
}

/// Error code 400. Unsupported operation.
#[non_exhaustive]
pub struct UnsupportedOperation {
    pub message: Option<ExceptionMessage>,
}

structure! {
    UnsupportedOperation: Default.error() {
        0 message("message");
    }
}

exception! {
    BatchEntryIdsNotDistinct
    BatchRequestTooLong
    EmptyBatchRequest
    InvalidAddress
    InvalidAttributeName
    InvalidAttributeValue
    InvalidBatchEntryId
    InvalidIdFormat
    InvalidMessageContents
    InvalidSecurity
    KmsAccessDenied
    KmsDisabled
    KmsInvalidKeyUsage
    KmsInvalidState
    KmsNotFound
    KmsOptInRequired
    KmsThrottled
    MessageNotInflight
    OverLimit
    PurgeQueueInProgress
    QueueDeletedRecently
    QueueDoesNotExist
    QueueNameExists
    ReceiptHandleIsInvalid
    RequestThrottled
    ResourceNotFoundException
    TooManyEntriesInBatchRequest
    UnsupportedOperation
}
