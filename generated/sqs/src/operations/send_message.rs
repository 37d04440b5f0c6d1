// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `SendMessage`.

use crate::errors::{
    InvalidAddress, InvalidMessageContents, InvalidSecurity, KmsAccessDenied, KmsDisabled,
    KmsInvalidKeyUsage, KmsInvalidState, KmsNotFound, KmsOptInRequired, KmsThrottled,
    QueueDoesNotExist, RequestThrottled, UnsupportedOperation,
};
use crate::newtypes::{MessageBodyAttributeMap, MessageBodySystemAttributeMap};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `SendMessage`: `POST /`.
    ///
    /// [`Client::send_message`](crate::Client::send_message) calls it.
    SendMessage = "SendMessage" {
        input: SendMessageRequest,
        output: SendMessageResult,
        error: SendMessageError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`SendMessage`](crate::Client::send_message).
#[non_exhaustive]
pub struct SendMessageRequest {
    /// The URL of the Amazon SQS queue to which a message is sent.
    ///
    /// Queue URLs and names are case-sensitive.
    pub queue_url: String,
    /// The message to send. The minimum size is one character. The maximum size is 1 MiB or 1,048,576 bytes
    ///
    /// > **Important**
    /// >
    /// > A message can include only XML, JSON, and unformatted text. The following Unicode characters are allowed.
    /// > For more information, see the [W3C specification for characters](http://www.w3.org/TR/REC-xml/#charsets).
    /// >
    /// > `#x9` | `#xA` | `#xD` | `#x20` to `#xD7FF` | `#xE000` to `#xFFFD` | `#x10000` to `#x10FFFF`
    /// >
    /// > If a message contains characters outside the allowed set, Amazon SQS rejects the message and returns an
    /// > [`InvalidMessageContents`](crate::errors::InvalidMessageContents) error. Ensure that your message body
    /// > includes only valid characters to avoid this exception.
    pub message_body: String,
    /// The length of time, in seconds, for which to delay a specific message. Valid values: 0 to 900. Maximum: 15
    /// minutes. Messages with a positive `DelaySeconds` value become available for processing after the delay period
    /// is finished. If you don't specify a value, the default value for the queue applies.
    ///
    /// > **Note**
    /// >
    /// > When you set `FifoQueue`, you can't set `DelaySeconds` per message. You can set this parameter only on a
    /// > queue level.
    pub delay_seconds: Option<i32>,
    /// Each message attribute consists of a `Name`, `Type`, and `Value`. For more information, see
    /// [Amazon SQS message attributes](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html#sqs-message-attributes)
    /// in the *Amazon SQS Developer Guide*.
    pub message_attributes: Option<MessageBodyAttributeMap>,
    /// The message system attribute to send. Each message system attribute consists of a `Name`, `Type`, and `Value`.
    ///
    /// > **Important**
    /// >
    /// > - Currently, the only supported message system attribute is `AWSTraceHeader`. Its type must be `String` and
    /// >   its value must be a correctly formatted X-Ray trace header string.
    /// > - The size of a message system attribute doesn't count towards the total size of a message.
    pub message_system_attributes: Option<MessageBodySystemAttributeMap>,
    /// This parameter applies only to FIFO (first-in-first-out) queues.
    ///
    /// The token used for deduplication of sent messages. If a message with a particular `MessageDeduplicationId` is
    /// sent successfully, any messages sent with the same `MessageDeduplicationId` are accepted successfully but
    /// aren't delivered during the 5-minute deduplication interval. For more information, see
    /// [Exactly-once processing](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/FIFO-queues-exactly-once-processing.html)
    /// in the *Amazon SQS Developer Guide*.
    ///
    /// - Every message must have a unique `MessageDeduplicationId`,
    ///   - You may provide a `MessageDeduplicationId` explicitly.
    ///   - If you aren't able to provide a `MessageDeduplicationId` and you enable `ContentBasedDeduplication` for
    ///     your queue, Amazon SQS uses a SHA-256 hash to generate the `MessageDeduplicationId` using the body of the
    ///     message (but not the attributes of the message).
    ///   - If you don't provide a `MessageDeduplicationId` and the queue doesn't have `ContentBasedDeduplication`
    ///     set, the action fails with an error.
    ///   - If the queue has `ContentBasedDeduplication` set, your `MessageDeduplicationId` overrides the generated
    ///     one.
    /// - When `ContentBasedDeduplication` is in effect, messages with identical content sent within the deduplication
    ///   interval are treated as duplicates and only one copy of the message is delivered.
    /// - If you send one message with `ContentBasedDeduplication` enabled and then another message with a
    ///   `MessageDeduplicationId` that is the same as the one generated for the first `MessageDeduplicationId`, the
    ///   two messages are treated as duplicates and only one copy of the message is delivered.
    ///
    /// > **Note**
    /// >
    /// > The `MessageDeduplicationId` is available to the consumer of the message (this can be useful for
    /// > troubleshooting delivery issues).
    /// >
    /// > If a message is sent successfully but the acknowledgement is lost and the message is resent with the same
    /// > `MessageDeduplicationId` after the deduplication interval, Amazon SQS can't detect duplicate messages.
    /// >
    /// > Amazon SQS continues to keep track of the message deduplication ID even after the message is received and
    /// > deleted.
    ///
    /// The maximum length of `MessageDeduplicationId` is 128 characters. `MessageDeduplicationId` can contain
    /// alphanumeric characters (`a-z`, `A-Z`, `0-9`) and punctuation (``!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~``).
    ///
    /// For best practices of using `MessageDeduplicationId`, see
    /// [Using the MessageDeduplicationId Property](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/using-messagededuplicationid-property.html)
    /// in the *Amazon SQS Developer Guide*.
    pub message_deduplication_id: Option<String>,
    /// `MessageGroupId` is an attribute used in Amazon SQS FIFO (First-In-First-Out) and standard queues. In FIFO
    /// queues, `MessageGroupId` organizes messages into distinct groups. Messages within the same message group are
    /// always processed one at a time, in strict order, ensuring that no two messages from the same group are
    /// processed simultaneously. In standard queues, using `MessageGroupId` enables fair queues. It is used to
    /// identify the tenant a message belongs to, helping maintain consistent message dwell time across all tenants
    /// during noisy neighbor events. Unlike FIFO queues, messages with the same `MessageGroupId` can be processed in
    /// parallel, maintaining the high throughput of standard queues.
    ///
    /// - **FIFO queues:** `MessageGroupId` acts as the tag that specifies that a message belongs to a specific
    ///   message group. Messages that belong to the same message group are processed in a FIFO manner (however,
    ///   messages in different message groups might be processed out of order). To interleave multiple ordered
    ///   streams within a single queue, use `MessageGroupId` values (for example, session data for multiple users).
    ///   In this scenario, multiple consumers can process the queue, but the session data of each user is processed
    ///   in a FIFO fashion.
    ///
    ///   If you do not provide a `MessageGroupId` when sending a message to a FIFO queue, the action fails.
    ///
    ///   [`ReceiveMessage`](crate::Client::receive_message) might return messages with multiple `MessageGroupId`
    ///   values. For each `MessageGroupId`, the messages are sorted by time sent.
    /// - **Standard queues:** Use `MessageGroupId` in standard queues to enable fair queues. The `MessageGroupId`
    ///   identifies the tenant a message belongs to. A tenant can be any entity that shares a queue with others, such
    ///   as your customer, a client application, or a request type. When one tenant sends a disproportionately large
    ///   volume of messages or has messages that require longer processing time, fair queues ensure other tenants'
    ///   messages maintain low dwell time. This preserves quality of service for all tenants while maintaining the
    ///   scalability and throughput of standard queues. We recommend that you include a `MessageGroupId` in all
    ///   messages when using fair queues.
    ///
    /// The length of `MessageGroupId` is 128 characters. Valid values: alphanumeric characters and punctuation
    /// ``(!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~)``.
    ///
    /// For best practices of using `MessageGroupId`, see
    /// [Using the MessageGroupId Property](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/using-messagegroupid-property.html)
    /// in the *Amazon SQS Developer Guide*.
    pub message_group_id: Option<String>,
}

structure! {
    SendMessageRequest {
        0 queue_url("QueueUrl".required());
        1 message_body("MessageBody".required());
        2 delay_seconds("DelaySeconds");
        3 message_attributes("MessageAttributes");
        4 message_system_attributes("MessageSystemAttributes");
        5 message_deduplication_id("MessageDeduplicationId");
        6 message_group_id("MessageGroupId");
    }
}

impl SendMessageRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(queue_url: impl Into<String>, message_body: impl Into<String>) -> Self {
        Self {
            queue_url: queue_url.into(),
            message_body: message_body.into(),
            ..Shape::empty()
        }
    }

    /// The length of time, in seconds, for which to delay a specific message.
    #[must_use]
    pub fn delay_seconds(mut self, value: impl Into<i32>) -> Self {
        self.delay_seconds = some(value);
        self
    }

    /// Each message attribute consists of a `Name`, `Type`, and `Value`.
    #[must_use]
    pub fn message_attributes(mut self, items: impl Items<MessageBodyAttributeMap>) -> Self {
        self.message_attributes = collected(items);
        self
    }

    /// The message system attribute to send.
    #[must_use]
    pub fn message_system_attributes(
        mut self,
        items: impl Items<MessageBodySystemAttributeMap>,
    ) -> Self {
        self.message_system_attributes = collected(items);
        self
    }

    /// This parameter applies only to FIFO (first-in-first-out) queues.
    #[must_use]
    pub fn message_deduplication_id(mut self, value: impl Into<String>) -> Self {
        self.message_deduplication_id = some(value);
        self
    }

    /// `MessageGroupId` is an attribute used in Amazon SQS FIFO (First-In-First-Out) and standard queues.
    #[must_use]
    pub fn message_group_id(mut self, value: impl Into<String>) -> Self {
        self.message_group_id = some(value);
        self
    }
}

/// The `MD5OfMessageBody` and `MessageId` elements.
#[non_exhaustive]
pub struct SendMessageResult {
    /// An MD5 digest of the non-URL-encoded message body string. You can use this attribute to verify that Amazon SQS
    /// received the message correctly. Amazon SQS URL-decodes the message before creating the MD5 digest. For
    /// information about MD5, see [RFC1321](https://www.ietf.org/rfc/rfc1321.txt).
    pub md5_of_message_body: Option<String>,
    /// An MD5 digest of the non-URL-encoded message attribute string. You can use this attribute to verify that
    /// Amazon SQS received the message correctly. Amazon SQS URL-decodes the message before creating the MD5 digest.
    /// For information about MD5, see [RFC1321](https://www.ietf.org/rfc/rfc1321.txt).
    pub md5_of_message_attributes: Option<String>,
    /// An MD5 digest of the non-URL-encoded message system attribute string. You can use this attribute to verify
    /// that Amazon SQS received the message correctly. Amazon SQS URL-decodes the message before creating the MD5
    /// digest.
    pub md5_of_message_system_attributes: Option<String>,
    /// An attribute containing the `MessageId` of the message sent to the queue. For more information, see
    /// [Queue and Message Identifiers](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html)
    /// in the *Amazon SQS Developer Guide*.
    pub message_id: Option<String>,
    /// This parameter applies only to FIFO (first-in-first-out) queues.
    ///
    /// The large, non-consecutive number that Amazon SQS assigns to each message.
    ///
    /// The length of `SequenceNumber` is 128 bits. `SequenceNumber` continues to increase for a particular
    /// `MessageGroupId`.
    pub sequence_number: Option<String>,
}

structure! {
    SendMessageResult: Default {
        0 md5_of_message_body("MD5OfMessageBody");
        1 md5_of_message_attributes("MD5OfMessageAttributes");
        2 md5_of_message_system_attributes("MD5OfMessageSystemAttributes");
        3 message_id("MessageId");
        4 sequence_number("SequenceNumber");
    }
}

operation_error! {
    /// The errors of [`SendMessage`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    SendMessageError {
        InvalidMessageContents(InvalidMessageContents) = "InvalidMessageContents",
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
