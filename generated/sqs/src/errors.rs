// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The exceptions which the service's model lists.

use crate::newtypes::ExceptionMessage;
use shapewright_runtime::{exception, structure};

structure! {
    /// Two or more batch entries in the request have the same `Id`.
    BatchEntryIdsNotDistinct: Default.error() {
        /// The member `message` of the model.
        0 message: Option<ExceptionMessage> = "message";
    }
}

structure! {
    /// The length of all the messages put together is more than the limit.
    BatchRequestTooLong: Default.error() {
        /// The member `message` of the model.
        0 message: Option<ExceptionMessage> = "message";
    }
}

structure! {
    /// The batch request doesn't contain any entries.
    EmptyBatchRequest: Default.error() {
        /// The member `message` of the model.
        0 message: Option<ExceptionMessage> = "message";
    }
}

structure! {
    /// The specified ID is invalid.
    InvalidAddress: Default.error() {
        /// The member `message` of the model.
        0 message: Option<ExceptionMessage> = "message";
    }
}

structure! {
    /// The specified attribute doesn't exist.
    InvalidAttributeName: Default.error() {
        /// The member `message` of the model.
        0 message: Option<ExceptionMessage> = "message";
    }
}

structure! {
    /// A queue attribute value is invalid.
    InvalidAttributeValue: Default.error() {
        /// The member `message` of the model.
        0 message: Option<ExceptionMessage> = "message";
    }
}

structure! {
    /// The `Id` of a batch entry in a batch request doesn't abide by the specification.
    InvalidBatchEntryId: Default.error() {
        /// The member `message` of the model.
        0 message: Option<ExceptionMessage> = "message";
    }
}

structure! {
    /// The specified receipt handle isn't valid for the current version.
    #[deprecated(note = "exception has been included in ReceiptHandleIsInvalid")]
    InvalidIdFormat: Default.error() {}
}

structure! {
    /// The message contains characters outside the allowed set.
    InvalidMessageContents: Default.error() {
        /// The member `message` of the model.
        0 message: Option<ExceptionMessage> = "message";
    }
}

structure! {
    /// The request was not made over HTTPS or did not use SigV4 for signing.
    InvalidSecurity: Default.error() {
        /// The member `message` of the model.
        0 message: Option<ExceptionMessage> = "message";
    }
}

structure! {
    /// The caller doesn't have the required KMS access.
    KmsAccessDenied: Default.error() {
        /// The member `message` of the model.
        0 message: Option<ExceptionMessage> = "message";
    }
}

structure! {
    /// The request was denied due to request throttling.
    KmsDisabled: Default.error() {
        /// The member `message` of the model.
        0 message: Option<ExceptionMessage> = "message";
    }
}

structure! {
    /// The request was rejected for one of the following reasons:
    ///
    /// - The KeyUsage value of the KMS key is incompatible with the API operation.
    /// - The encryption algorithm or signing algorithm specified for the operation is incompatible with the type of
    ///   key material in the KMS key (KeySpec).
    KmsInvalidKeyUsage: Default.error() {
        /// The member `message` of the model.
        0 message: Option<ExceptionMessage> = "message";
    }
}

structure! {
    /// The request was rejected because the state of the specified resource is not valid for this request.
    KmsInvalidState: Default.error() {
        /// The member `message` of the model.
        0 message: Option<ExceptionMessage> = "message";
    }
}

structure! {
    /// The request was rejected because the specified entity or resource could not be found.
    KmsNotFound: Default.error() {
        /// The member `message` of the model.
        0 message: Option<ExceptionMessage> = "message";
    }
}

structure! {
    /// The request was rejected because the specified key policy isn't syntactically or semantically correct.
    KmsOptInRequired: Default.error() {
        /// The member `message` of the model.
        0 message: Option<ExceptionMessage> = "message";
    }
}

structure! {
    /// Amazon Web Services KMS throttles requests for the following conditions.
    KmsThrottled: Default.error() {
        /// The member `message` of the model.
        0 message: Option<ExceptionMessage> = "message";
    }
}

structure! {
    /// The specified message isn't in flight.
    MessageNotInflight: Default.error() {}
}

structure! {
    /// The specified action violates a limit. For example, [`ReceiveMessage`](crate::Client::receive_message) returns
    /// this error if the maximum number of in flight messages is reached and
    /// [`AddPermission`](crate::Client::add_permission) returns this error if the maximum number of permissions for
    /// the queue is reached.
    OverLimit: Default.error() {
        /// The member `message` of the model.
        0 message: Option<ExceptionMessage> = "message";
    }
}

structure! {
    /// Indicates that the specified queue previously received a [`PurgeQueue`](crate::Client::purge_queue) request
    /// within the last 60 seconds (the time it can take to delete the messages in the queue).
    PurgeQueueInProgress: Default.error() {
        /// The member `message` of the model.
        0 message: Option<ExceptionMessage> = "message";
    }
}

structure! {
    /// You must wait 60 seconds after deleting a queue before you can create another queue with the same name.
    QueueDeletedRecently: Default.error() {
        /// The member `message` of the model.
        0 message: Option<ExceptionMessage> = "message";
    }
}

structure! {
    /// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
    QueueDoesNotExist: Default.error() {
        /// The member `message` of the model.
        0 message: Option<ExceptionMessage> = "message";
    }
}

structure! {
    /// A queue with this name already exists. Amazon SQS returns this error only if the request includes attributes
    /// whose values differ from those of the existing queue.
    QueueNameExists: Default.error() {
        /// The member `message` of the model.
        0 message: Option<ExceptionMessage> = "message";
    }
}

structure! {
    /// The specified receipt handle isn't valid.
    ReceiptHandleIsInvalid: Default.error() {
        /// The member `message` of the model.
        0 message: Option<ExceptionMessage> = "message";
    }
}

structure! {
    /// The request was denied due to request throttling.
    ///
    /// - Exceeds the permitted request rate for the queue or for the recipient of the request.
    /// - Ensure that the request rate is within the Amazon SQS limits for sending messages. For more information, see
    ///   [Amazon SQS quotas](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-quotas.html#quotas-requests)
    ///   in the *Amazon SQS Developer Guide*.
    RequestThrottled: Default.error() {
        /// The member `message` of the model.
        0 message: Option<ExceptionMessage> = "message";
    }
}

structure! {
    /// One or more specified resources don't exist.
    ResourceNotFoundException: Default.error() {
        /// The member `message` of the model.
        0 message: Option<ExceptionMessage> = "message";
    }
}

structure! {
    /// The batch request contains more entries than permissible. For Amazon SQS, the maximum number of entries you
    /// can include in a single
    /// [SendMessageBatch](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html),
    /// [DeleteMessageBatch](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessageBatch.html),
    /// or
    /// [ChangeMessageVisibilityBatch](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibilityBatch.html)
    /// request is 10.
    TooManyEntriesInBatchRequest: Default.error() {
        /// The member `message` of the model.
        0 message: Option<ExceptionMessage> = "message";
    }
}

structure! {
    /// Error code 400. Unsupported operation.
    UnsupportedOperation: Default.error() {
        /// The member `message` of the model.
        0 message: Option<ExceptionMessage> = "message";
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
