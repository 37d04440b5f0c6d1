// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `DeleteAlarms`.

use crate::errors::{ResourceConflict, ResourceNotFound};
use crate::newtypes::AlarmNames;
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `DeleteAlarms`: `POST /`.
///
/// [`Client::delete_alarms`](crate::Client::delete_alarms) calls it.
#[derive(Clone, Copy, Debug)]
pub struct DeleteAlarms;

operation! {
    DeleteAlarms = "DeleteAlarms" {
        input: DeleteAlarmsInput,
        output: (),
        error: DeleteAlarmsError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`DeleteAlarms`](crate::Client::delete_alarms).
    DeleteAlarmsInput {
        /// The alarms to be deleted. Do not enclose the alarm names in quote marks.
        0 required_items alarm_names: AlarmNames = "AlarmNames";
    }
}

/// The errors of [`DeleteAlarms`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteAlarmsError {
    /// The named resource does not exist.
    ResourceNotFound(ResourceNotFound),
    /// The operation could not be completed because the request conflicts with the current state of the alarm or its
    /// underlying scheduled query resource.
    ResourceConflict(ResourceConflict),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    DeleteAlarmsError {
        ResourceNotFound(ResourceNotFound) = "ResourceNotFound",
        ResourceConflict(ResourceConflict) = "ResourceConflict",
    }
}
