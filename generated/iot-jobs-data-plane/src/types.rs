// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! Structures and unions which several operations share.

use crate::enums::JobExecutionStatus;
use crate::newtypes::{
    ApproximateSecondsBeforeTimedOut, BinaryParameterValue, BooleanParameterValue, DetailsMap,
    DoubleParameterValue, ExecutionNumber, IntegerParameterValue, JobDocument, JobId,
    LastUpdatedAt, LongParameterValue, QueuedAt, StartedAt, StringParameterValue, ThingName,
    UnsignedLongParameterValue, VersionNumber,
};
use shapewright_runtime::{setters, structure};

structure! {
    /// The list of values used to describe a specific command parameter.
    CommandParameterValue: Default {
        /// An attribute of type String. For example:
        ///
        /// `"S": "Hello"`
        0 s: Option<StringParameterValue> = "S";
        /// An attribute of type Boolean. For example:
        ///
        /// `"BOOL": true`
        1 b: Option<BooleanParameterValue> = "B";
        /// An attribute of type Integer (Thirty-Two Bits).
        2 i: Option<IntegerParameterValue> = "I";
        /// An attribute of type Long.
        3 l: Option<LongParameterValue> = "L";
        /// An attribute of type Double (Sixty-Four Bits).
        4 d: Option<DoubleParameterValue> = "D";
        /// An attribute of type Binary.
        5 bin: Option<BinaryParameterValue> = "BIN";
        /// An attribute of type Unsigned Long.
        6 ul: Option<UnsignedLongParameterValue> = "UL";
    }
}

setters! {
    CommandParameterValue {
        set(
            s: StringParameterValue, b: BooleanParameterValue, i: IntegerParameterValue,
            l: LongParameterValue, d: DoubleParameterValue, bin: BinaryParameterValue,
            ul: UnsignedLongParameterValue
        );
    }
}

structure! {
    /// Contains data about a job execution.
    JobExecution: Default {
        /// The unique identifier you assigned to this job when it was created.
        0 job_id: Option<JobId> = "jobId";
        /// The name of the thing that is executing the job.
        1 thing_name: Option<ThingName> = "thingName";
        /// The status of the job execution. Can be one of: "QUEUED", "IN_PROGRESS", "FAILED", "SUCCESS", "CANCELED",
        /// "TIMED_OUT", "REJECTED", or "REMOVED".
        2 status: Option<JobExecutionStatus> = "status";
        /// A collection of name/value pairs that describe the status of the job execution.
        ///
        /// The maximum length of the value in the name/value pair is 1,024 characters.
        3 status_details: Option<DetailsMap> = "statusDetails";
        /// The time, in seconds since the epoch, when the job execution was enqueued.
        4 queued_at: Option<QueuedAt> = "queuedAt";
        /// The time, in seconds since the epoch, when the job execution was started.
        5 started_at: Option<StartedAt> = "startedAt";
        /// The time, in seconds since the epoch, when the job execution was last updated.
        6 last_updated_at: Option<LastUpdatedAt> = "lastUpdatedAt";
        /// The estimated number of seconds that remain before the job execution status will be changed to `TIMED_OUT`.
        /// The actual job execution timeout can occur up to 60 seconds later than the estimated duration.
        7 approximate_seconds_before_timed_out: Option<ApproximateSecondsBeforeTimedOut> = "approximateSecondsBeforeTimedOut";
        /// The version of the job execution. Job execution versions are incremented each time they are updated by a
        /// device.
        8 version_number: Option<VersionNumber> = "versionNumber";
        /// A number that identifies a particular job execution on a particular device. It can be used later in commands
        /// that return or update job execution information.
        9 execution_number: Option<ExecutionNumber> = "executionNumber";
        /// The content of the job document.
        10 job_document: Option<JobDocument> = "jobDocument";
    }
}

structure! {
    /// Contains data about the state of a job execution.
    JobExecutionState: Default {
        /// The status of the job execution. Can be one of: "QUEUED", "IN_PROGRESS", "FAILED", "SUCCESS", "CANCELED",
        /// "TIMED_OUT", "REJECTED", or "REMOVED".
        0 status: Option<JobExecutionStatus> = "status";
        /// A collection of name/value pairs that describe the status of the job execution.
        ///
        /// The maximum length of the value in the name/value pair is 1,024 characters.
        1 status_details: Option<DetailsMap> = "statusDetails";
        /// The version of the job execution. Job execution versions are incremented each time they are updated by a
        /// device.
        2 version_number: Option<VersionNumber> = "versionNumber";
    }
}

structure! {
    /// Contains a subset of information about a job execution.
    JobExecutionSummary: Default {
        /// The unique identifier you assigned to this job when it was created.
        0 job_id: Option<JobId> = "jobId";
        /// The time, in seconds since the epoch, when the job execution was enqueued.
        1 queued_at: Option<QueuedAt> = "queuedAt";
        /// The time, in seconds since the epoch, when the job execution started.
        2 started_at: Option<StartedAt> = "startedAt";
        /// The time, in seconds since the epoch, when the job execution was last updated.
        3 last_updated_at: Option<LastUpdatedAt> = "lastUpdatedAt";
        /// The version of the job execution. Job execution versions are incremented each time IoT Jobs receives an update
        /// from a device.
        4 version_number: Option<VersionNumber> = "versionNumber";
        /// A number that identifies a particular job execution on a particular device.
        5 execution_number: Option<ExecutionNumber> = "executionNumber";
    }
}
