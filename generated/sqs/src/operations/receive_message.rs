// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The operation `ReceiveMessage`.

use crate::errors::{
    InvalidAddress, InvalidSecurity, KmsAccessDenied, KmsDisabled, KmsInvalidKeyUsage,
    KmsInvalidState, KmsNotFound, KmsOptInRequired, KmsThrottled, OverLimit, QueueDoesNotExist,
    RequestThrottled, UnsupportedOperation,
};
use crate::newtypes::{
    AttributeNameList, MessageAttributeNameList, MessageList, MessageSystemAttributeList,
};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `ReceiveMessage`: `POST /`.
    ///
    /// [`Client::receive_message`](crate::Client::receive_message) calls it.
    ReceiveMessage = "ReceiveMessage".long_poll() {
        input: ReceiveMessageRequest,
        output: ReceiveMessageResult,
        error: ReceiveMessageError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// Retrieves one or more messages from a specified queue.
#[non_exhaustive]
pub struct ReceiveMessageRequest {
    /// The URL of the Amazon SQS queue from which messages are received.
    ///
    /// Queue URLs and names are case-sensitive.
    pub queue_url: String,
    /// > **Important**
    /// >
    /// > This parameter has been discontinued but will be supported for backward compatibility. To provide attribute
    /// > names, you are encouraged to use `MessageSystemAttributeNames`.
    ///
    /// A list of attributes that need to be returned along with each message. These attributes include:
    ///
    /// - `All` – Returns all values.
    /// - `ApproximateFirstReceiveTimestamp` – Returns the time the message was first received from the queue
    ///   ([epoch time](http://en.wikipedia.org/wiki/Unix_time) in milliseconds).
    /// - `ApproximateReceiveCount` – Returns the number of times a message has been received across all queues but
    ///   not deleted.
    /// - `AWSTraceHeader` – Returns the X-Ray trace header string.
    /// - `SenderId`
    ///   - For a user, returns the user ID, for example `ABCDEFGHI1JKLMNOPQ23R`.
    ///   - For an IAM role, returns the IAM role ID, for example `ABCDE1F2GH3I4JK5LMNOP:i-a123b456`.
    /// - `SentTimestamp` – Returns the time the message was sent to the queue
    ///   ([epoch time](http://en.wikipedia.org/wiki/Unix_time) in milliseconds).
    /// - `SqsManagedSseEnabled` – Enables server-side queue encryption using SQS owned encryption keys. Only one
    ///   server-side encryption option is supported per queue (for example,
    ///   [SSE-KMS](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sse-existing-queue.html)
    ///   or
    ///   [SSE-SQS](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sqs-sse-queue.html)).
    /// - `MessageDeduplicationId` – Returns the value provided by the producer that calls the
    ///   [`SendMessage`](crate::Client::send_message) action.
    /// - `MessageGroupId` – Returns the value provided by the producer that calls the
    ///   [`SendMessage`](crate::Client::send_message) action.
    /// - `SequenceNumber` – Returns the value provided by Amazon SQS.
    #[deprecated(note = "AttributeNames has been replaced by MessageSystemAttributeNames")]
    pub attribute_names: Option<AttributeNameList>,
    /// A list of attributes that need to be returned along with each message. These attributes include:
    ///
    /// - `All` – Returns all values.
    /// - `ApproximateFirstReceiveTimestamp` – Returns the time the message was first received from the queue
    ///   ([epoch time](http://en.wikipedia.org/wiki/Unix_time) in milliseconds).
    /// - `ApproximateReceiveCount` – Returns the number of times a message has been received across all queues but
    ///   not deleted.
    /// - `AWSTraceHeader` – Returns the X-Ray trace header string.
    /// - `SenderId`
    ///   - For a user, returns the user ID, for example `ABCDEFGHI1JKLMNOPQ23R`.
    ///   - For an IAM role, returns the IAM role ID, for example `ABCDE1F2GH3I4JK5LMNOP:i-a123b456`.
    /// - `SentTimestamp` – Returns the time the message was sent to the queue
    ///   ([epoch time](http://en.wikipedia.org/wiki/Unix_time) in milliseconds).
    /// - `SqsManagedSseEnabled` – Enables server-side queue encryption using SQS owned encryption keys. Only one
    ///   server-side encryption option is supported per queue (for example,
    ///   [SSE-KMS](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sse-existing-queue.html)
    ///   or
    ///   [SSE-SQS](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sqs-sse-queue.html)).
    /// - `MessageDeduplicationId` – Returns the value provided by the producer that calls the
    ///   [`SendMessage`](crate::Client::send_message) action.
    /// - `MessageGroupId` – Returns the value provided by the producer that calls the
    ///   [`SendMessage`](crate::Client::send_message) action.
    /// - `SequenceNumber` – Returns the value provided by Amazon SQS.
    pub message_system_attribute_names: Option<MessageSystemAttributeList>,
    /// The name of the message attribute, where *N* is the index.
    ///
    /// - The name can contain alphanumeric characters and the underscore (`_`), hyphen (`-`), and period (`.`).
    /// - The name is case-sensitive and must be unique among all attribute names for the message.
    /// - The name must not start with AWS-reserved prefixes such as `AWS.` or `Amazon.` (or any casing variants).
    /// - The name must not start or end with a period (`.`), and it should not have periods in succession (`..`).
    /// - The name can be up to 256 characters long.
    ///
    /// When using [`ReceiveMessage`](crate::Client::receive_message), you can send a list of attribute names to
    /// receive, or you can return all of the attributes by specifying `All` or `.*` in your request. You can also use
    /// all message attributes starting with a prefix, for example `bar.*`.
    pub message_attribute_names: Option<MessageAttributeNameList>,
    /// The maximum number of messages to return. Amazon SQS never returns more messages than this value (however,
    /// fewer messages might be returned). Valid values: 1 to 10. Default: 1.
    pub max_number_of_messages: Option<i32>,
    /// The duration (in seconds) that the received messages are hidden from subsequent retrieve requests after being
    /// retrieved by a [`ReceiveMessage`](crate::Client::receive_message) request. If not specified, the default
    /// visibility timeout for the queue is used, which is 30 seconds.
    ///
    /// Understanding `VisibilityTimeout`:
    ///
    /// - When a message is received from a queue, it becomes temporarily invisible to other consumers for the
    ///   duration of the visibility timeout. This prevents multiple consumers from processing the same message
    ///   simultaneously. If the message is not deleted or its visibility timeout is not extended before the timeout
    ///   expires, it becomes visible again and can be retrieved by other consumers.
    /// - Setting an appropriate visibility timeout is crucial. If it's too short, the message might become visible
    ///   again before processing is complete, leading to duplicate processing. If it's too long, it delays the
    ///   reprocessing of messages if the initial processing fails.
    /// - You can adjust the visibility timeout using the `--visibility-timeout` parameter in the `receive-message`
    ///   command to match the processing time required by your application.
    /// - A message that isn't deleted or a message whose visibility isn't extended before the visibility timeout
    ///   expires counts as a failed receive. Depending on the configuration of the queue, the message might be sent
    ///   to the dead-letter queue.
    ///
    /// For more information, see
    /// [Visibility Timeout](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html)
    /// in the *Amazon SQS Developer Guide*.
    pub visibility_timeout: Option<i32>,
    /// The duration (in seconds) for which the call waits for a message to arrive in the queue before returning. If a
    /// message is available, the call returns sooner than `WaitTimeSeconds`. If no messages are available and the
    /// wait time expires, the call does not return a message list. If you are using the Java SDK, it returns a
    /// `ReceiveMessageResponse` object, which has a empty list instead of a Null object.
    ///
    /// > **Important**
    /// >
    /// > To avoid HTTP errors, ensure that the HTTP response timeout for
    /// > [`ReceiveMessage`](crate::Client::receive_message) requests is longer than the `WaitTimeSeconds` parameter.
    /// > For example, with the Java SDK, you can set HTTP transport settings using the
    /// > [NettyNioAsyncHttpClient](https://sdk.amazonaws.com/java/api/latest/software/amazon/awssdk/http/nio/netty/NettyNioAsyncHttpClient.html)
    /// > for asynchronous clients, or the
    /// > [ApacheHttpClient](https://sdk.amazonaws.com/java/api/latest/software/amazon/awssdk/http/apache/ApacheHttpClient.html)
    /// > for synchronous clients.
    pub wait_time_seconds: Option<i32>,
    /// This parameter applies only to FIFO (first-in-first-out) queues.
    ///
    /// The token used for deduplication of [`ReceiveMessage`](crate::Client::receive_message) calls. If a networking
    /// issue occurs after a [`ReceiveMessage`](crate::Client::receive_message) action, and instead of a response you
    /// receive a generic error, it is possible to retry the same action with an identical `ReceiveRequestAttemptId`
    /// to retrieve the same set of messages, even if their visibility timeout has not yet expired.
    ///
    /// - You can use `ReceiveRequestAttemptId` only for 5 minutes after a
    ///   [`ReceiveMessage`](crate::Client::receive_message) action.
    /// - When you set `FifoQueue`, a caller of the [`ReceiveMessage`](crate::Client::receive_message) action can
    ///   provide a `ReceiveRequestAttemptId` explicitly.
    /// - It is possible to retry the [`ReceiveMessage`](crate::Client::receive_message) action with the same
    ///   `ReceiveRequestAttemptId` if none of the messages have been modified (deleted or had their visibility
    ///   changes).
    /// - During a visibility timeout, subsequent calls with the same `ReceiveRequestAttemptId` return the same
    ///   messages and receipt handles. If a retry occurs within the deduplication interval, it resets the visibility
    ///   timeout. For more information, see
    ///   [Visibility Timeout](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html)
    ///   in the *Amazon SQS Developer Guide*.
    ///
    ///   > **Important**
    ///   >
    ///   > If a caller of the [`ReceiveMessage`](crate::Client::receive_message) action still processes messages when
    ///   > the visibility timeout expires and messages become visible, another worker consuming from the same queue
    ///   > can receive the same messages and therefore process duplicates. Also, if a consumer whose message
    ///   > processing time is longer than the visibility timeout tries to delete the processed messages, the action
    ///   > fails with an error.
    ///   >
    ///   > To mitigate this effect, ensure that your application observes a safe threshold before the visibility
    ///   > timeout expires and extend the visibility timeout as necessary.
    /// - While messages with a particular `MessageGroupId` are invisible, no more messages belonging to the same
    ///   `MessageGroupId` are returned until the visibility timeout expires. You can still receive messages with
    ///   another `MessageGroupId` from your FIFO queue as long as they are visible.
    /// - If a caller of [`ReceiveMessage`](crate::Client::receive_message) can't track the `ReceiveRequestAttemptId`,
    ///   no retries work until the original visibility timeout expires. As a result, delays might occur but the
    ///   messages in the queue remain in a strict order.
    ///
    /// The maximum length of `ReceiveRequestAttemptId` is 128 characters. `ReceiveRequestAttemptId` can contain
    /// alphanumeric characters (`a-z`, `A-Z`, `0-9`) and punctuation (``!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~``).
    ///
    /// For best practices of using `ReceiveRequestAttemptId`, see
    /// [Using the ReceiveRequestAttemptId Request Parameter](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/using-receiverequestattemptid-request-parameter.html)
    /// in the *Amazon SQS Developer Guide*.
    pub receive_request_attempt_id: Option<String>,
}

structure! {
    ReceiveMessageRequest {
        0 queue_url("QueueUrl".required());
        1 attribute_names("AttributeNames");
        2 message_system_attribute_names("MessageSystemAttributeNames");
        3 message_attribute_names("MessageAttributeNames");
        4 max_number_of_messages("MaxNumberOfMessages");
        5 visibility_timeout("VisibilityTimeout");
        6 wait_time_seconds("WaitTimeSeconds");
        7 receive_request_attempt_id("ReceiveRequestAttemptId");
    }
}

impl ReceiveMessageRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(queue_url: impl Into<String>) -> Self {
        Self {
            queue_url: queue_url.into(),
            ..Shape::empty()
        }
    }

    #[deprecated(note = "AttributeNames has been replaced by MessageSystemAttributeNames")]
    #[must_use]
    pub fn attribute_names(mut self, items: impl Items<AttributeNameList>) -> Self {
        self.attribute_names = collected(items);
        self
    }

    /// A list of attributes that need to be returned along with each message.
    #[must_use]
    pub fn message_system_attribute_names(
        mut self,
        items: impl Items<MessageSystemAttributeList>,
    ) -> Self {
        self.message_system_attribute_names = collected(items);
        self
    }

    /// The name of the message attribute, where *N* is the index.
    #[must_use]
    pub fn message_attribute_names(mut self, items: impl Items<MessageAttributeNameList>) -> Self {
        self.message_attribute_names = collected(items);
        self
    }

    /// The maximum number of messages to return.
    #[must_use]
    pub fn max_number_of_messages(mut self, value: impl Into<i32>) -> Self {
        self.max_number_of_messages = some(value);
        self
    }

    /// The duration (in seconds) that the received messages are hidden from subsequent retrieve requests after being
    /// retrieved by a [`ReceiveMessage`](crate::Client::receive_message) request.
    #[must_use]
    pub fn visibility_timeout(mut self, value: impl Into<i32>) -> Self {
        self.visibility_timeout = some(value);
        self
    }

    /// The duration (in seconds) for which the call waits for a message to arrive in the queue before returning.
    #[must_use]
    pub fn wait_time_seconds(mut self, value: impl Into<i32>) -> Self {
        self.wait_time_seconds = some(value);
        self
    }

    /// This parameter applies only to FIFO (first-in-first-out) queues.
    #[must_use]
    pub fn receive_request_attempt_id(mut self, value: impl Into<String>) -> Self {
        self.receive_request_attempt_id = some(value);
        self
    }
}

/// A list of received messages.
#[non_exhaustive]
pub struct ReceiveMessageResult {
    /// A list of messages.
    pub messages: Option<MessageList>,
}

structure! {
    ReceiveMessageResult: Default {
        0 messages("Messages");
    }
}

operation_error! {
    /// The errors of [`ReceiveMessage`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    ReceiveMessageError {
        UnsupportedOperation(UnsupportedOperation) = "UnsupportedOperation",
        OverLimit(OverLimit) = "OverLimit",
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
