// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! Enums. A value that the service adds later becomes `Unknown`.

use shapewright_runtime::enumeration;

enumeration! {
    JobExecutionStatus {
        0 Canceled = "CANCELED";
        1 Failed = "FAILED";
        2 InProgress = "IN_PROGRESS";
        3 Queued = "QUEUED";
        4 Rejected = "REJECTED";
        5 Removed = "REMOVED";
        6 Succeeded = "SUCCEEDED";
        7 TimedOut = "TIMED_OUT";
    }
}
