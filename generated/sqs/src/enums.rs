// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! Enums. A value which the service adds later is kept as `Unknown`.

use shapewright_runtime::enumeration;

/// The enum `MessageSystemAttributeName` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageSystemAttributeName {
    /// `All`
    All,
    /// `SenderId`
    SenderId,
    /// `SentTimestamp`
    SentTimestamp,
    /// `ApproximateReceiveCount`
    ApproximateReceiveCount,
    /// `ApproximateFirstReceiveTimestamp`
    ApproximateFirstReceiveTimestamp,
    /// `SequenceNumber`
    SequenceNumber,
    /// `MessageDeduplicationId`
    MessageDeduplicationId,
    /// `MessageGroupId`
    MessageGroupId,
    /// `AWSTraceHeader`
    AwsTraceHeader,
    /// `DeadLetterQueueSourceArn`
    DeadLetterQueueSourceArn,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    MessageSystemAttributeName = "MessageSystemAttributeName" {
        AwsTraceHeader = "AWSTraceHeader",
        All = "All",
        ApproximateFirstReceiveTimestamp = "ApproximateFirstReceiveTimestamp",
        ApproximateReceiveCount = "ApproximateReceiveCount",
        DeadLetterQueueSourceArn = "DeadLetterQueueSourceArn",
        MessageDeduplicationId = "MessageDeduplicationId",
        MessageGroupId = "MessageGroupId",
        SenderId = "SenderId",
        SentTimestamp = "SentTimestamp",
        SequenceNumber = "SequenceNumber",
    }
}

/// The enum `MessageSystemAttributeNameForSends` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageSystemAttributeNameForSends {
    /// `AWSTraceHeader`
    AwsTraceHeader,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    MessageSystemAttributeNameForSends = "MessageSystemAttributeNameForSends" {
        AwsTraceHeader = "AWSTraceHeader",
    }
}

/// The enum `QueueAttributeName` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QueueAttributeName {
    /// `All`
    All,
    /// `Policy`
    Policy,
    /// `VisibilityTimeout`
    VisibilityTimeout,
    /// `MaximumMessageSize`
    MaximumMessageSize,
    /// `MessageRetentionPeriod`
    MessageRetentionPeriod,
    /// `ApproximateNumberOfMessages`
    ApproximateNumberOfMessages,
    /// `ApproximateNumberOfMessagesNotVisible`
    ApproximateNumberOfMessagesNotVisible,
    /// `CreatedTimestamp`
    CreatedTimestamp,
    /// `LastModifiedTimestamp`
    LastModifiedTimestamp,
    /// `QueueArn`
    QueueArn,
    /// `ApproximateNumberOfMessagesDelayed`
    ApproximateNumberOfMessagesDelayed,
    /// `DelaySeconds`
    DelaySeconds,
    /// `ReceiveMessageWaitTimeSeconds`
    ReceiveMessageWaitTimeSeconds,
    /// `RedrivePolicy`
    RedrivePolicy,
    /// `FifoQueue`
    FifoQueue,
    /// `ContentBasedDeduplication`
    ContentBasedDeduplication,
    /// `KmsMasterKeyId`
    KmsMasterKeyId,
    /// `KmsDataKeyReusePeriodSeconds`
    KmsDataKeyReusePeriodSeconds,
    /// `DeduplicationScope`
    DeduplicationScope,
    /// `FifoThroughputLimit`
    FifoThroughputLimit,
    /// `RedriveAllowPolicy`
    RedriveAllowPolicy,
    /// `SqsManagedSseEnabled`
    SqsManagedSseEnabled,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    QueueAttributeName = "QueueAttributeName" {
        All = "All",
        ApproximateNumberOfMessages = "ApproximateNumberOfMessages",
        ApproximateNumberOfMessagesDelayed = "ApproximateNumberOfMessagesDelayed",
        ApproximateNumberOfMessagesNotVisible = "ApproximateNumberOfMessagesNotVisible",
        ContentBasedDeduplication = "ContentBasedDeduplication",
        CreatedTimestamp = "CreatedTimestamp",
        DeduplicationScope = "DeduplicationScope",
        DelaySeconds = "DelaySeconds",
        FifoQueue = "FifoQueue",
        FifoThroughputLimit = "FifoThroughputLimit",
        KmsDataKeyReusePeriodSeconds = "KmsDataKeyReusePeriodSeconds",
        KmsMasterKeyId = "KmsMasterKeyId",
        LastModifiedTimestamp = "LastModifiedTimestamp",
        MaximumMessageSize = "MaximumMessageSize",
        MessageRetentionPeriod = "MessageRetentionPeriod",
        Policy = "Policy",
        QueueArn = "QueueArn",
        ReceiveMessageWaitTimeSeconds = "ReceiveMessageWaitTimeSeconds",
        RedriveAllowPolicy = "RedriveAllowPolicy",
        RedrivePolicy = "RedrivePolicy",
        SqsManagedSseEnabled = "SqsManagedSseEnabled",
        VisibilityTimeout = "VisibilityTimeout",
    }
}
