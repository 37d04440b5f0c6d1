// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! The exceptions which the service's model lists.

use crate::newtypes::ExceptionMessage;
use shapewright_runtime::schema::ErrorTraits;
use shapewright_runtime::{exception, structure};

/// Two or more batch entries in the request have the same `Id`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchEntryIdsNotDistinct {
    /// The member `message` of the model.
    pub message: Option<ExceptionMessage>,
}

impl BatchEntryIdsNotDistinct {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ExceptionMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    BatchEntryIdsNotDistinct = "BatchEntryIdsNotDistinct".error(ErrorTraits::new()) {
        0 message = "message";
    }
}

/// The length of all the messages put together is more than the limit.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchRequestTooLong {
    /// The member `message` of the model.
    pub message: Option<ExceptionMessage>,
}

impl BatchRequestTooLong {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ExceptionMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    BatchRequestTooLong = "BatchRequestTooLong".error(ErrorTraits::new()) {
        0 message = "message";
    }
}

/// The batch request doesn't contain any entries.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmptyBatchRequest {
    /// The member `message` of the model.
    pub message: Option<ExceptionMessage>,
}

impl EmptyBatchRequest {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ExceptionMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    EmptyBatchRequest = "EmptyBatchRequest".error(ErrorTraits::new()) {
        0 message = "message";
    }
}

/// The specified ID is invalid.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvalidAddress {
    /// The member `message` of the model.
    pub message: Option<ExceptionMessage>,
}

impl InvalidAddress {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ExceptionMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    InvalidAddress = "InvalidAddress".error(ErrorTraits::new()) {
        0 message = "message";
    }
}

/// The specified attribute doesn't exist.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvalidAttributeName {
    /// The member `message` of the model.
    pub message: Option<ExceptionMessage>,
}

impl InvalidAttributeName {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ExceptionMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    InvalidAttributeName = "InvalidAttributeName".error(ErrorTraits::new()) {
        0 message = "message";
    }
}

/// A queue attribute value is invalid.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvalidAttributeValue {
    /// The member `message` of the model.
    pub message: Option<ExceptionMessage>,
}

impl InvalidAttributeValue {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ExceptionMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    InvalidAttributeValue = "InvalidAttributeValue".error(ErrorTraits::new()) {
        0 message = "message";
    }
}

/// The `Id` of a batch entry in a batch request doesn't abide by the specification.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvalidBatchEntryId {
    /// The member `message` of the model.
    pub message: Option<ExceptionMessage>,
}

impl InvalidBatchEntryId {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ExceptionMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    InvalidBatchEntryId = "InvalidBatchEntryId".error(ErrorTraits::new()) {
        0 message = "message";
    }
}

/// The specified receipt handle isn't valid for the current version.
#[deprecated(note = "exception has been included in ReceiptHandleIsInvalid")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvalidIdFormat {}

impl InvalidIdFormat {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }
}

structure! {
    InvalidIdFormat = "InvalidIdFormat".error(ErrorTraits::new()) {}
}

/// The message contains characters outside the allowed set.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvalidMessageContents {
    /// The member `message` of the model.
    pub message: Option<ExceptionMessage>,
}

impl InvalidMessageContents {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ExceptionMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    InvalidMessageContents = "InvalidMessageContents".error(ErrorTraits::new()) {
        0 message = "message";
    }
}

/// The request was not made over HTTPS or did not use SigV4 for signing.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvalidSecurity {
    /// The member `message` of the model.
    pub message: Option<ExceptionMessage>,
}

impl InvalidSecurity {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ExceptionMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    InvalidSecurity = "InvalidSecurity".error(ErrorTraits::new()) {
        0 message = "message";
    }
}

/// The caller doesn't have the required KMS access.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KmsAccessDenied {
    /// The member `message` of the model.
    pub message: Option<ExceptionMessage>,
}

impl KmsAccessDenied {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ExceptionMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    KmsAccessDenied = "KmsAccessDenied".error(ErrorTraits::new()) {
        0 message = "message";
    }
}

/// The request was denied due to request throttling.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KmsDisabled {
    /// The member `message` of the model.
    pub message: Option<ExceptionMessage>,
}

impl KmsDisabled {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ExceptionMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    KmsDisabled = "KmsDisabled".error(ErrorTraits::new()) {
        0 message = "message";
    }
}

/// The request was rejected for one of the following reasons:
///
/// - The KeyUsage value of the KMS key is incompatible with the API operation.
/// - The encryption algorithm or signing algorithm specified for the operation is incompatible with the type of
///   key material in the KMS key (KeySpec).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KmsInvalidKeyUsage {
    /// The member `message` of the model.
    pub message: Option<ExceptionMessage>,
}

impl KmsInvalidKeyUsage {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ExceptionMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    KmsInvalidKeyUsage = "KmsInvalidKeyUsage".error(ErrorTraits::new()) {
        0 message = "message";
    }
}

/// The request was rejected because the state of the specified resource is not valid for this request.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KmsInvalidState {
    /// The member `message` of the model.
    pub message: Option<ExceptionMessage>,
}

impl KmsInvalidState {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ExceptionMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    KmsInvalidState = "KmsInvalidState".error(ErrorTraits::new()) {
        0 message = "message";
    }
}

/// The request was rejected because the specified entity or resource could not be found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KmsNotFound {
    /// The member `message` of the model.
    pub message: Option<ExceptionMessage>,
}

impl KmsNotFound {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ExceptionMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    KmsNotFound = "KmsNotFound".error(ErrorTraits::new()) {
        0 message = "message";
    }
}

/// The request was rejected because the specified key policy isn't syntactically or semantically correct.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KmsOptInRequired {
    /// The member `message` of the model.
    pub message: Option<ExceptionMessage>,
}

impl KmsOptInRequired {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ExceptionMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    KmsOptInRequired = "KmsOptInRequired".error(ErrorTraits::new()) {
        0 message = "message";
    }
}

/// Amazon Web Services KMS throttles requests for the following conditions.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KmsThrottled {
    /// The member `message` of the model.
    pub message: Option<ExceptionMessage>,
}

impl KmsThrottled {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ExceptionMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    KmsThrottled = "KmsThrottled".error(ErrorTraits::new()) {
        0 message = "message";
    }
}

/// The specified message isn't in flight.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageNotInflight {}

impl MessageNotInflight {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }
}

structure! {
    MessageNotInflight = "MessageNotInflight".error(ErrorTraits::new()) {}
}

/// The specified action violates a limit. For example, [`ReceiveMessage`](crate::Client::receive_message) returns
/// this error if the maximum number of in flight messages is reached and
/// [`AddPermission`](crate::Client::add_permission) returns this error if the maximum number of permissions for
/// the queue is reached.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OverLimit {
    /// The member `message` of the model.
    pub message: Option<ExceptionMessage>,
}

impl OverLimit {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ExceptionMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    OverLimit = "OverLimit".error(ErrorTraits::new()) {
        0 message = "message";
    }
}

/// Indicates that the specified queue previously received a [`PurgeQueue`](crate::Client::purge_queue) request
/// within the last 60 seconds (the time it can take to delete the messages in the queue).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PurgeQueueInProgress {
    /// The member `message` of the model.
    pub message: Option<ExceptionMessage>,
}

impl PurgeQueueInProgress {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ExceptionMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    PurgeQueueInProgress = "PurgeQueueInProgress".error(ErrorTraits::new()) {
        0 message = "message";
    }
}

/// You must wait 60 seconds after deleting a queue before you can create another queue with the same name.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueueDeletedRecently {
    /// The member `message` of the model.
    pub message: Option<ExceptionMessage>,
}

impl QueueDeletedRecently {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ExceptionMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    QueueDeletedRecently = "QueueDeletedRecently".error(ErrorTraits::new()) {
        0 message = "message";
    }
}

/// Ensure that the `QueueUrl` is correct and that the queue has not been deleted.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueueDoesNotExist {
    /// The member `message` of the model.
    pub message: Option<ExceptionMessage>,
}

impl QueueDoesNotExist {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ExceptionMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    QueueDoesNotExist = "QueueDoesNotExist".error(ErrorTraits::new()) {
        0 message = "message";
    }
}

/// A queue with this name already exists. Amazon SQS returns this error only if the request includes attributes
/// whose values differ from those of the existing queue.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueueNameExists {
    /// The member `message` of the model.
    pub message: Option<ExceptionMessage>,
}

impl QueueNameExists {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ExceptionMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    QueueNameExists = "QueueNameExists".error(ErrorTraits::new()) {
        0 message = "message";
    }
}

/// The specified receipt handle isn't valid.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReceiptHandleIsInvalid {
    /// The member `message` of the model.
    pub message: Option<ExceptionMessage>,
}

impl ReceiptHandleIsInvalid {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ExceptionMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    ReceiptHandleIsInvalid = "ReceiptHandleIsInvalid".error(ErrorTraits::new()) {
        0 message = "message";
    }
}

/// The request was denied due to request throttling.
///
/// - Exceeds the permitted request rate for the queue or for the recipient of the request.
/// - Ensure that the request rate is within the Amazon SQS limits for sending messages. For more information, see
///   [Amazon SQS quotas](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-quotas.html#quotas-requests)
///   in the *Amazon SQS Developer Guide*.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestThrottled {
    /// The member `message` of the model.
    pub message: Option<ExceptionMessage>,
}

impl RequestThrottled {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ExceptionMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    RequestThrottled = "RequestThrottled".error(ErrorTraits::new()) {
        0 message = "message";
    }
}

/// One or more specified resources don't exist.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceNotFoundException {
    /// The member `message` of the model.
    pub message: Option<ExceptionMessage>,
}

impl ResourceNotFoundException {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ExceptionMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    ResourceNotFoundException = "ResourceNotFoundException".error(ErrorTraits::new()) {
        0 message = "message";
    }
}

/// The batch request contains more entries than permissible. For Amazon SQS, the maximum number of entries you
/// can include in a single
/// [SendMessageBatch](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html),
/// [DeleteMessageBatch](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessageBatch.html),
/// or
/// [ChangeMessageVisibilityBatch](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibilityBatch.html)
/// request is 10.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TooManyEntriesInBatchRequest {
    /// The member `message` of the model.
    pub message: Option<ExceptionMessage>,
}

impl TooManyEntriesInBatchRequest {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ExceptionMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    TooManyEntriesInBatchRequest = "TooManyEntriesInBatchRequest".error(ErrorTraits::new()) {
        0 message = "message";
    }
}

/// Error code 400. Unsupported operation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnsupportedOperation {
    /// The member `message` of the model.
    pub message: Option<ExceptionMessage>,
}

impl UnsupportedOperation {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<ExceptionMessage>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    UnsupportedOperation = "UnsupportedOperation".error(ErrorTraits::new()) {
        0 message = "message";
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
