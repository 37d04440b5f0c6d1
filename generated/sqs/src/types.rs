// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! Structures and unions that several operations share.

use crate::newtypes::{
    Binary, BinaryList, MessageBodyAttributeMap, MessageBodySystemAttributeMap,
    MessageSystemAttributeMap, StringList,
};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, structure};

/// Gives a detailed description of the result of an action on each entry in the request.
#[non_exhaustive]
pub struct BatchResultErrorEntry {
    /// The `Id` of an entry in a batch request.
    pub id: String,
    /// Specifies whether the error happened due to the caller of the batch API action.
    pub sender_fault: bool,
    /// An error code representing why the action failed on this entry.
    pub code: String,
    /// A message explaining why the action failed on this entry.
    pub message: Option<String>,
}

structure! {
    BatchResultErrorEntry {
        0 id("Id".required());
        1 sender_fault("SenderFault".required());
        2 code("Code".required());
        3 message("Message");
    }
}

impl BatchResultErrorEntry {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        sender_fault: impl Into<bool>,
        code: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            sender_fault: sender_fault.into(),
            code: code.into(),
            ..Shape::empty()
        }
    }

    /// A message explaining why the action failed on this entry.
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = some(value);
        self
    }
}

/// Encloses a receipt handle and an entry ID for each message in `ChangeMessageVisibilityBatch.`
#[non_exhaustive]
pub struct ChangeMessageVisibilityBatchRequestEntry {
    /// An identifier for this particular receipt handle used to communicate the result.
    ///
    /// > **Note**
    /// >
    /// > The `Id`s of a batch request need to be unique within a request.
    /// >
    /// > This identifier can have up to 80 characters. The following characters are accepted: alphanumeric
    /// > characters, hyphens(-), and underscores (\_).
    pub id: String,
    /// A receipt handle.
    pub receipt_handle: String,
    /// The new value (in seconds) for the message's visibility timeout.
    pub visibility_timeout: Option<i32>,
}

structure! {
    ChangeMessageVisibilityBatchRequestEntry {
        0 id("Id".required());
        1 receipt_handle("ReceiptHandle".required());
        2 visibility_timeout("VisibilityTimeout");
    }
}

impl ChangeMessageVisibilityBatchRequestEntry {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(id: impl Into<String>, receipt_handle: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            receipt_handle: receipt_handle.into(),
            ..Shape::empty()
        }
    }

    /// The new value (in seconds) for the message's visibility timeout.
    #[must_use]
    pub fn visibility_timeout(mut self, value: impl Into<i32>) -> Self {
        self.visibility_timeout = some(value);
        self
    }
}

/// Encloses the `Id` of an entry in `ChangeMessageVisibilityBatch.`
#[non_exhaustive]
pub struct ChangeMessageVisibilityBatchResultEntry {
    /// Represents a message whose visibility timeout has been changed successfully.
    pub id: String,
}

structure! {
    ChangeMessageVisibilityBatchResultEntry {
        0 id("Id".required());
    }
}

impl ChangeMessageVisibilityBatchResultEntry {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// Encloses a receipt handle and an identifier for it.
#[non_exhaustive]
pub struct DeleteMessageBatchRequestEntry {
    /// The identifier for this particular receipt handle. This is used to communicate the result.
    ///
    /// > **Note**
    /// >
    /// > The `Id`s of a batch request need to be unique within a request.
    /// >
    /// > This identifier can have up to 80 characters. The following characters are accepted: alphanumeric
    /// > characters, hyphens(-), and underscores (\_).
    pub id: String,
    /// A receipt handle.
    pub receipt_handle: String,
}

structure! {
    DeleteMessageBatchRequestEntry {
        0 id("Id".required());
        1 receipt_handle("ReceiptHandle".required());
    }
}

impl DeleteMessageBatchRequestEntry {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(id: impl Into<String>, receipt_handle: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            receipt_handle: receipt_handle.into(),
        }
    }
}

/// Encloses the `Id` of an entry in `DeleteMessageBatch.`
#[non_exhaustive]
pub struct DeleteMessageBatchResultEntry {
    /// Represents a successfully deleted message.
    pub id: String,
}

structure! {
    DeleteMessageBatchResultEntry {
        0 id("Id".required());
    }
}

impl DeleteMessageBatchResultEntry {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// Contains the details of a message movement task.
#[non_exhaustive]
pub struct ListMessageMoveTasksResultEntry {
    /// An identifier associated with a message movement task. When this field is returned in the response of the
    /// [`ListMessageMoveTasks`](crate::Client::list_message_move_tasks) action, it is only populated for tasks that
    /// are in RUNNING status.
    pub task_handle: Option<String>,
    /// The status of the message movement task. Possible values are: RUNNING, COMPLETED, CANCELLING, CANCELLED, and
    /// FAILED.
    pub status: Option<String>,
    /// The ARN of the queue that contains the messages to be moved to another queue.
    pub source_arn: Option<String>,
    /// The ARN of the destination queue if it has been specified in the
    /// [`StartMessageMoveTask`](crate::Client::start_message_move_task) request. If a `DestinationArn` has not been
    /// specified in the [`StartMessageMoveTask`](crate::Client::start_message_move_task) request, this field value
    /// will be NULL.
    pub destination_arn: Option<String>,
    /// The number of messages to be moved per second (the message movement rate), if it has been specified in the
    /// [`StartMessageMoveTask`](crate::Client::start_message_move_task) request. If a `MaxNumberOfMessagesPerSecond`
    /// has not been specified in the [`StartMessageMoveTask`](crate::Client::start_message_move_task) request, this
    /// field value will be NULL.
    pub max_number_of_messages_per_second: Option<i32>,
    /// The approximate number of messages already moved to the destination queue.
    pub approximate_number_of_messages_moved: Option<i64>,
    /// The number of messages to be moved from the source queue. This number is obtained at the time of starting the
    /// message movement task and is only included after the message movement task is selected to start.
    pub approximate_number_of_messages_to_move: Option<i64>,
    /// The task failure reason (only included if the task status is FAILED).
    pub failure_reason: Option<String>,
    /// The timestamp of starting the message movement task.
    pub started_timestamp: Option<i64>,
}

structure! {
    ListMessageMoveTasksResultEntry: Default {
        0 task_handle("TaskHandle");
        1 status("Status");
        2 source_arn("SourceArn");
        3 destination_arn("DestinationArn");
        4 max_number_of_messages_per_second("MaxNumberOfMessagesPerSecond");
        5 approximate_number_of_messages_moved("ApproximateNumberOfMessagesMoved");
        6 approximate_number_of_messages_to_move("ApproximateNumberOfMessagesToMove");
        7 failure_reason("FailureReason");
        8 started_timestamp("StartedTimestamp");
    }
}

/// An Amazon SQS message.
#[non_exhaustive]
pub struct Message {
    /// A unique identifier for the message. A `MessageId`is considered unique across all Amazon Web Services accounts
    /// for an extended period of time.
    pub message_id: Option<String>,
    /// An identifier associated with the act of receiving the message. A new receipt handle is returned every time
    /// you receive a message. When deleting a message, you provide the last received receipt handle to delete the
    /// message.
    pub receipt_handle: Option<String>,
    /// An MD5 digest of the non-URL-encoded message body string.
    pub md5_of_body: Option<String>,
    /// The message's contents (not URL-encoded).
    pub body: Option<String>,
    /// A map of the attributes requested in [`ReceiveMessage`](crate::Client::receive_message) to their respective
    /// values. Supported attributes:
    ///
    /// - `ApproximateReceiveCount`
    /// - `ApproximateFirstReceiveTimestamp`
    /// - `MessageDeduplicationId`
    /// - `MessageGroupId`
    /// - `SenderId`
    /// - `SentTimestamp`
    /// - `SequenceNumber`
    ///
    /// `ApproximateFirstReceiveTimestamp` and `SentTimestamp` are each returned as an integer representing the
    /// [epoch time](http://en.wikipedia.org/wiki/Unix_time) in milliseconds.
    pub attributes: Option<MessageSystemAttributeMap>,
    /// An MD5 digest of the non-URL-encoded message attribute string. You can use this attribute to verify that
    /// Amazon SQS received the message correctly. Amazon SQS URL-decodes the message before creating the MD5 digest.
    /// For information about MD5, see [RFC1321](https://www.ietf.org/rfc/rfc1321.txt).
    pub md5_of_message_attributes: Option<String>,
    /// Each message attribute consists of a `Name`, `Type`, and `Value`. For more information, see
    /// [Amazon SQS message attributes](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html#sqs-message-attributes)
    /// in the *Amazon SQS Developer Guide*.
    pub message_attributes: Option<MessageBodyAttributeMap>,
}

structure! {
    Message: Default {
        0 message_id("MessageId");
        1 receipt_handle("ReceiptHandle");
        2 md5_of_body("MD5OfBody");
        3 body("Body");
        4 attributes("Attributes");
        5 md5_of_message_attributes("MD5OfMessageAttributes");
        6 message_attributes("MessageAttributes");
    }
}

/// The user-specified message attribute value. For string data types, the `Value` attribute has the same
/// restrictions on the content as the message body. For more information, see `SendMessage.`
///
/// `Name`, `type`, `value` and the message body must not be empty or null. All parts of the message attribute,
/// including `Name`, `Type`, and `Value`, are part of the message size restriction (1 MiB or 1,048,576 bytes).
#[non_exhaustive]
pub struct MessageAttributeValue {
    /// Strings are Unicode with UTF-8 binary encoding. For a list of code values, see
    /// [ASCII Printable Characters](http://en.wikipedia.org/wiki/ASCII#ASCII_printable_characters).
    pub string_value: Option<String>,
    /// Binary type attributes can store any binary data, such as compressed data, encrypted data, or images.
    pub binary_value: Option<Binary>,
    /// Not implemented. Reserved for future use.
    pub string_list_values: Option<StringList>,
    /// Not implemented. Reserved for future use.
    pub binary_list_values: Option<BinaryList>,
    /// Amazon SQS supports the following logical data types: `String`, `Number`, and
    /// [`Binary`](crate::newtypes::Binary). For the `Number` data type, you must use `StringValue`.
    ///
    /// You can also append custom labels. For more information, see
    /// [Amazon SQS Message Attributes](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html#sqs-message-attributes)
    /// in the *Amazon SQS Developer Guide*.
    pub data_type: String,
}

structure! {
    MessageAttributeValue {
        0 string_value("StringValue");
        1 binary_value("BinaryValue");
        2 string_list_values("StringListValues");
        3 binary_list_values("BinaryListValues");
        4 data_type("DataType".required());
    }
}

impl MessageAttributeValue {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(data_type: impl Into<String>) -> Self {
        Self {
            data_type: data_type.into(),
            ..Shape::empty()
        }
    }

    /// Strings are Unicode with UTF-8 binary encoding.
    #[must_use]
    pub fn string_value(mut self, value: impl Into<String>) -> Self {
        self.string_value = some(value);
        self
    }

    /// Binary type attributes can store any binary data, such as compressed data, encrypted data, or images.
    #[must_use]
    pub fn binary_value(mut self, value: impl Into<Binary>) -> Self {
        self.binary_value = some(value);
        self
    }

    /// Not implemented.
    #[must_use]
    pub fn string_list_values(mut self, items: impl Items<StringList>) -> Self {
        self.string_list_values = collected(items);
        self
    }

    /// Not implemented.
    #[must_use]
    pub fn binary_list_values(mut self, items: impl Items<BinaryList>) -> Self {
        self.binary_list_values = collected(items);
        self
    }
}

/// The user-specified message system attribute value. For string data types, the `Value` attribute has the same
/// restrictions on the content as the message body. For more information, see `SendMessage.`
///
/// `Name`, `type`, `value` and the message body must not be empty or null.
#[non_exhaustive]
pub struct MessageSystemAttributeValue {
    /// Strings are Unicode with UTF-8 binary encoding. For a list of code values, see
    /// [ASCII Printable Characters](http://en.wikipedia.org/wiki/ASCII#ASCII_printable_characters).
    pub string_value: Option<String>,
    /// Binary type attributes can store any binary data, such as compressed data, encrypted data, or images.
    pub binary_value: Option<Binary>,
    /// Not implemented. Reserved for future use.
    pub string_list_values: Option<StringList>,
    /// Not implemented. Reserved for future use.
    pub binary_list_values: Option<BinaryList>,
    /// Amazon SQS supports the following logical data types: `String`, `Number`, and
    /// [`Binary`](crate::newtypes::Binary). For the `Number` data type, you must use `StringValue`.
    ///
    /// You can also append custom labels. For more information, see
    /// [Amazon SQS Message Attributes](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html#sqs-message-attributes)
    /// in the *Amazon SQS Developer Guide*.
    pub data_type: String,
}

structure! {
    MessageSystemAttributeValue {
        0 string_value("StringValue");
        1 binary_value("BinaryValue");
        2 string_list_values("StringListValues");
        3 binary_list_values("BinaryListValues");
        4 data_type("DataType".required());
    }
}

impl MessageSystemAttributeValue {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(data_type: impl Into<String>) -> Self {
        Self {
            data_type: data_type.into(),
            ..Shape::empty()
        }
    }

    /// Strings are Unicode with UTF-8 binary encoding.
    #[must_use]
    pub fn string_value(mut self, value: impl Into<String>) -> Self {
        self.string_value = some(value);
        self
    }

    /// Binary type attributes can store any binary data, such as compressed data, encrypted data, or images.
    #[must_use]
    pub fn binary_value(mut self, value: impl Into<Binary>) -> Self {
        self.binary_value = some(value);
        self
    }

    /// Not implemented.
    #[must_use]
    pub fn string_list_values(mut self, items: impl Items<StringList>) -> Self {
        self.string_list_values = collected(items);
        self
    }

    /// Not implemented.
    #[must_use]
    pub fn binary_list_values(mut self, items: impl Items<BinaryList>) -> Self {
        self.binary_list_values = collected(items);
        self
    }
}

/// Contains the details of a single Amazon SQS message along with an `Id`.
#[non_exhaustive]
pub struct SendMessageBatchRequestEntry {
    /// An identifier for a message in this batch used to communicate the result.
    ///
    /// > **Note**
    /// >
    /// > The `Id`s of a batch request need to be unique within a request.
    /// >
    /// > This identifier can have up to 80 characters. The following characters are accepted: alphanumeric
    /// > characters, hyphens(-), and underscores (\_).
    pub id: String,
    /// The body of the message.
    pub message_body: String,
    /// The length of time, in seconds, for which a specific message is delayed. Valid values: 0 to 900. Maximum: 15
    /// minutes. Messages with a positive `DelaySeconds` value become available for processing after the delay period
    /// is finished. If you don't specify a value, the default value for the queue is applied.
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
    /// The message system attribute to send Each message system attribute consists of a `Name`, `Type`, and `Value`.
    ///
    /// > **Important**
    /// >
    /// > - Currently, the only supported message system attribute is `AWSTraceHeader`. Its type must be `String` and
    /// >   its value must be a correctly formatted X-Ray trace header string.
    /// > - The size of a message system attribute doesn't count towards the total size of a message.
    pub message_system_attributes: Option<MessageBodySystemAttributeMap>,
    /// This parameter applies only to FIFO (first-in-first-out) queues.
    ///
    /// The token used for deduplication of messages within a 5-minute minimum deduplication interval. If a message
    /// with a particular `MessageDeduplicationId` is sent successfully, subsequent messages with the same
    /// `MessageDeduplicationId` are accepted successfully but aren't delivered. For more information, see
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
    /// The length of `MessageDeduplicationId` is 128 characters. `MessageDeduplicationId` can contain alphanumeric
    /// characters (`a-z`, `A-Z`, `0-9`) and punctuation (``!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~``).
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
    SendMessageBatchRequestEntry {
        0 id("Id".required());
        1 message_body("MessageBody".required());
        2 delay_seconds("DelaySeconds");
        3 message_attributes("MessageAttributes");
        4 message_system_attributes("MessageSystemAttributes");
        5 message_deduplication_id("MessageDeduplicationId");
        6 message_group_id("MessageGroupId");
    }
}

impl SendMessageBatchRequestEntry {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(id: impl Into<String>, message_body: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            message_body: message_body.into(),
            ..Shape::empty()
        }
    }

    /// The length of time, in seconds, for which a specific message is delayed.
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

    /// The message system attribute to send Each message system attribute consists of a `Name`, `Type`, and `Value`.
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

/// Encloses a `MessageId` for a successfully-enqueued message in a `SendMessageBatch.`
#[non_exhaustive]
pub struct SendMessageBatchResultEntry {
    /// An identifier for the message in this batch.
    pub id: String,
    /// An identifier for the message.
    pub message_id: String,
    /// An MD5 digest of the non-URL-encoded message body string. You can use this attribute to verify that Amazon SQS
    /// received the message correctly. Amazon SQS URL-decodes the message before creating the MD5 digest. For
    /// information about MD5, see [RFC1321](https://www.ietf.org/rfc/rfc1321.txt).
    pub md5_of_message_body: String,
    /// An MD5 digest of the non-URL-encoded message attribute string. You can use this attribute to verify that
    /// Amazon SQS received the message correctly. Amazon SQS URL-decodes the message before creating the MD5 digest.
    /// For information about MD5, see [RFC1321](https://www.ietf.org/rfc/rfc1321.txt).
    pub md5_of_message_attributes: Option<String>,
    /// An MD5 digest of the non-URL-encoded message system attribute string. You can use this attribute to verify
    /// that Amazon SQS received the message correctly. Amazon SQS URL-decodes the message before creating the MD5
    /// digest. For information about MD5, see [RFC1321](https://www.ietf.org/rfc/rfc1321.txt).
    pub md5_of_message_system_attributes: Option<String>,
    /// This parameter applies only to FIFO (first-in-first-out) queues.
    ///
    /// The large, non-consecutive number that Amazon SQS assigns to each message.
    ///
    /// The length of `SequenceNumber` is 128 bits. As `SequenceNumber` continues to increase for a particular
    /// `MessageGroupId`.
    pub sequence_number: Option<String>,
}

structure! {
    SendMessageBatchResultEntry {
        0 id("Id".required());
        1 message_id("MessageId".required());
        2 md5_of_message_body("MD5OfMessageBody".required());
        3 md5_of_message_attributes("MD5OfMessageAttributes");
        4 md5_of_message_system_attributes("MD5OfMessageSystemAttributes");
        5 sequence_number("SequenceNumber");
    }
}

impl SendMessageBatchResultEntry {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        message_id: impl Into<String>,
        md5_of_message_body: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            message_id: message_id.into(),
            md5_of_message_body: md5_of_message_body.into(),
            ..Shape::empty()
        }
    }

    /// An MD5 digest of the non-URL-encoded message attribute string.
    #[must_use]
    pub fn md5_of_message_attributes(mut self, value: impl Into<String>) -> Self {
        self.md5_of_message_attributes = some(value);
        self
    }

    /// An MD5 digest of the non-URL-encoded message system attribute string.
    #[must_use]
    pub fn md5_of_message_system_attributes(mut self, value: impl Into<String>) -> Self {
        self.md5_of_message_system_attributes = some(value);
        self
    }

    /// This parameter applies only to FIFO (first-in-first-out) queues.
    #[must_use]
    pub fn sequence_number(mut self, value: impl Into<String>) -> Self {
        self.sequence_number = some(value);
        self
    }
}
