// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! Enums. A value which the service adds later is kept as `Unknown`.

use shapewright_runtime::enumeration;

enumeration! {
    /// The enum `MessageSystemAttributeName` of the model.
    MessageSystemAttributeName {
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

enumeration! {
    /// The enum `MessageSystemAttributeNameForSends` of the model.
    MessageSystemAttributeNameForSends {
        AwsTraceHeader = "AWSTraceHeader",
    }
}

enumeration! {
    /// The enum `QueueAttributeName` of the model.
    QueueAttributeName {
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
