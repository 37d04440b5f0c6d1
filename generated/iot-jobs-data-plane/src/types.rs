// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! Structures and unions that several operations share.

use crate::enums::JobExecutionStatus;
use crate::newtypes::{
    ApproximateSecondsBeforeTimedOut, BinaryParameterValue, BooleanParameterValue, DetailsMap,
    DoubleParameterValue, ExecutionNumber, IntegerParameterValue, JobDocument, JobId,
    LastUpdatedAt, LongParameterValue, QueuedAt, StartedAt, StringParameterValue, ThingName,
    UnsignedLongParameterValue, VersionNumber,
};
use shapewright_runtime::shape::some;
use shapewright_runtime::structure;

/// The list of values used to describe a specific command parameter.
#[non_exhaustive]
pub struct CommandParameterValue {
    /// An attribute of type String. For example:
    ///
    /// `"S": "Hello"`
    pub s: Option<StringParameterValue>,
    /// An attribute of type Boolean. For example:
    ///
    /// `"BOOL": true`
    pub b: Option<BooleanParameterValue>,
    /// An attribute of type Integer (Thirty-Two Bits).
    pub i: Option<IntegerParameterValue>,
    /// An attribute of type Long.
    pub l: Option<LongParameterValue>,
    /// An attribute of type Double (Sixty-Four Bits).
    pub d: Option<DoubleParameterValue>,
    /// An attribute of type Binary.
    pub bin: Option<BinaryParameterValue>,
    /// An attribute of type Unsigned Long.
    pub ul: Option<UnsignedLongParameterValue>,
}

structure! {
    CommandParameterValue: Default {
        0 s("S");
        1 b("B");
        2 i("I");
        3 l("L");
        4 d("D");
        5 bin("BIN");
        6 ul("UL");
    }
}

impl CommandParameterValue {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An attribute of type String.
    #[must_use]
    pub fn s(mut self, value: impl Into<StringParameterValue>) -> Self {
        self.s = some(value);
        self
    }

    /// An attribute of type Boolean.
    #[must_use]
    pub fn b(mut self, value: impl Into<BooleanParameterValue>) -> Self {
        self.b = some(value);
        self
    }

    /// An attribute of type Integer (Thirty-Two Bits).
    #[must_use]
    pub fn i(mut self, value: impl Into<IntegerParameterValue>) -> Self {
        self.i = some(value);
        self
    }

    /// An attribute of type Long.
    #[must_use]
    pub fn l(mut self, value: impl Into<LongParameterValue>) -> Self {
        self.l = some(value);
        self
    }

    /// An attribute of type Double (Sixty-Four Bits).
    #[must_use]
    pub fn d(mut self, value: impl Into<DoubleParameterValue>) -> Self {
        self.d = some(value);
        self
    }

    /// An attribute of type Binary.
    #[must_use]
    pub fn bin(mut self, value: impl Into<BinaryParameterValue>) -> Self {
        self.bin = some(value);
        self
    }

    /// An attribute of type Unsigned Long.
    #[must_use]
    pub fn ul(mut self, value: impl Into<UnsignedLongParameterValue>) -> Self {
        self.ul = some(value);
        self
    }
}

/// Contains data about a job execution.
#[non_exhaustive]
pub struct JobExecution {
    /// The unique identifier you assigned to this job when it was created.
    pub job_id: Option<JobId>,
    /// The name of the thing that is executing the job.
    pub thing_name: Option<ThingName>,
    /// The status of the job execution. Can be one of: "QUEUED", "IN_PROGRESS", "FAILED", "SUCCESS", "CANCELED",
    /// "TIMED_OUT", "REJECTED", or "REMOVED".
    pub status: Option<JobExecutionStatus>,
    /// A collection of name/value pairs that describe the status of the job execution.
    ///
    /// The maximum length of the value in the name/value pair is 1,024 characters.
    pub status_details: Option<DetailsMap>,
    /// The time, in seconds since the epoch, when the job execution was enqueued.
    pub queued_at: Option<QueuedAt>,
    /// The time, in seconds since the epoch, when the job execution was started.
    pub started_at: Option<StartedAt>,
    /// The time, in seconds since the epoch, when the job execution was last updated.
    pub last_updated_at: Option<LastUpdatedAt>,
    /// The estimated number of seconds that remain before the job execution status will be changed to `TIMED_OUT`.
    /// The actual job execution timeout can occur up to 60 seconds later than the estimated duration.
    pub approximate_seconds_before_timed_out: Option<ApproximateSecondsBeforeTimedOut>,
    /// The version of the job execution. Job execution versions are incremented each time they are updated by a
    /// device.
    pub version_number: Option<VersionNumber>,
    /// A number that identifies a particular job execution on a particular device. It can be used later in commands
    /// that return or update job execution information.
    pub execution_number: Option<ExecutionNumber>,
    /// The content of the job document.
    pub job_document: Option<JobDocument>,
}

structure! {
    JobExecution: Default {
        0 job_id("jobId");
        1 thing_name("thingName");
        2 status("status");
        3 status_details("statusDetails");
        4 queued_at("queuedAt");
        5 started_at("startedAt");
        6 last_updated_at("lastUpdatedAt");
        7 approximate_seconds_before_timed_out("approximateSecondsBeforeTimedOut");
        8 version_number("versionNumber");
        9 execution_number("executionNumber");
        10 job_document("jobDocument");
    }
}

/// Contains data about the state of a job execution.
#[non_exhaustive]
pub struct JobExecutionState {
    /// The status of the job execution. Can be one of: "QUEUED", "IN_PROGRESS", "FAILED", "SUCCESS", "CANCELED",
    /// "TIMED_OUT", "REJECTED", or "REMOVED".
    pub status: Option<JobExecutionStatus>,
    /// A collection of name/value pairs that describe the status of the job execution.
    ///
    /// The maximum length of the value in the name/value pair is 1,024 characters.
    pub status_details: Option<DetailsMap>,
    /// The version of the job execution. Job execution versions are incremented each time they are updated by a
    /// device.
    pub version_number: Option<VersionNumber>,
}

structure! {
    JobExecutionState: Default {
        0 status("status");
        1 status_details("statusDetails");
        2 version_number("versionNumber");
    }
}

/// Contains a subset of information about a job execution.
#[non_exhaustive]
pub struct JobExecutionSummary {
    /// The unique identifier you assigned to this job when it was created.
    pub job_id: Option<JobId>,
    /// The time, in seconds since the epoch, when the job execution was enqueued.
    pub queued_at: Option<QueuedAt>,
    /// The time, in seconds since the epoch, when the job execution started.
    pub started_at: Option<StartedAt>,
    /// The time, in seconds since the epoch, when the job execution was last updated.
    pub last_updated_at: Option<LastUpdatedAt>,
    /// The version of the job execution. Job execution versions are incremented each time IoT Jobs receives an update
    /// from a device.
    pub version_number: Option<VersionNumber>,
    /// A number that identifies a particular job execution on a particular device.
    pub execution_number: Option<ExecutionNumber>,
}

structure! {
    JobExecutionSummary: Default {
        0 job_id("jobId");
        1 queued_at("queuedAt");
        2 started_at("startedAt");
        3 last_updated_at("lastUpdatedAt");
        4 version_number("versionNumber");
        5 execution_number("executionNumber");
    }
}
