// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! Enums. A value which the service adds later is kept as `Unknown`.

use shapewright_runtime::enumeration;

enumeration! {
    /// The enum `JobExecutionStatus` of the model.
    JobExecutionStatus {
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
