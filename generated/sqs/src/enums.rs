// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! Enums. A value that the service adds later becomes `Unknown`.

use shapewright_runtime::enumeration;

enumeration! {
    MessageSystemAttributeName {
        0 AwsTraceHeader = "AWSTraceHeader";
        1 All = "All";
        2 ApproximateFirstReceiveTimestamp = "ApproximateFirstReceiveTimestamp";
        3 ApproximateReceiveCount = "ApproximateReceiveCount";
        4 DeadLetterQueueSourceArn = "DeadLetterQueueSourceArn";
        5 MessageDeduplicationId = "MessageDeduplicationId";
        6 MessageGroupId = "MessageGroupId";
        7 SenderId = "SenderId";
        8 SentTimestamp = "SentTimestamp";
        9 SequenceNumber = "SequenceNumber";
    }
}

enumeration! {
    MessageSystemAttributeNameForSends {
        0 AwsTraceHeader = "AWSTraceHeader";
    }
}

enumeration! {
    QueueAttributeName {
        0 All = "All";
        1 ApproximateNumberOfMessages = "ApproximateNumberOfMessages";
        2 ApproximateNumberOfMessagesDelayed = "ApproximateNumberOfMessagesDelayed";
        3 ApproximateNumberOfMessagesNotVisible = "ApproximateNumberOfMessagesNotVisible";
        4 ContentBasedDeduplication = "ContentBasedDeduplication";
        5 CreatedTimestamp = "CreatedTimestamp";
        6 DeduplicationScope = "DeduplicationScope";
        7 DelaySeconds = "DelaySeconds";
        8 FifoQueue = "FifoQueue";
        9 FifoThroughputLimit = "FifoThroughputLimit";
        10 KmsDataKeyReusePeriodSeconds = "KmsDataKeyReusePeriodSeconds";
        11 KmsMasterKeyId = "KmsMasterKeyId";
        12 LastModifiedTimestamp = "LastModifiedTimestamp";
        13 MaximumMessageSize = "MaximumMessageSize";
        14 MessageRetentionPeriod = "MessageRetentionPeriod";
        15 Policy = "Policy";
        16 QueueArn = "QueueArn";
        17 ReceiveMessageWaitTimeSeconds = "ReceiveMessageWaitTimeSeconds";
        18 RedriveAllowPolicy = "RedriveAllowPolicy";
        19 RedrivePolicy = "RedrivePolicy";
        20 SqsManagedSseEnabled = "SqsManagedSseEnabled";
        21 VisibilityTimeout = "VisibilityTimeout";
    }
}
