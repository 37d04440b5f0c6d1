// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! Enums. A value which the service adds later is kept as `Unknown`.

use shapewright_runtime::enumeration;

/// The enum `JobExecutionStatus` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobExecutionStatus {
    /// `QUEUED`
    Queued,
    /// `IN_PROGRESS`
    InProgress,
    /// `SUCCEEDED`
    Succeeded,
    /// `FAILED`
    Failed,
    /// `TIMED_OUT`
    TimedOut,
    /// `REJECTED`
    Rejected,
    /// `REMOVED`
    Removed,
    /// `CANCELED`
    Canceled,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    JobExecutionStatus = "JobExecutionStatus" {
        Canceled = "CANCELED",
        Failed = "FAILED",
        InProgress = "IN_PROGRESS",
        Queued = "QUEUED",
        Rejected = "REJECTED",
        Removed = "REMOVED",
        Succeeded = "SUCCEEDED",
        TimedOut = "TIMED_OUT",
    }
}
