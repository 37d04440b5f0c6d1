// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `DeleteAlarms`.

use crate::errors::{ResourceConflict, ResourceNotFound};
use crate::newtypes::AlarmNames;
use shapewright_runtime::shape::Items;
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `DeleteAlarms`: `POST /`.
    ///
    /// [`Client::delete_alarms`](crate::Client::delete_alarms) calls it.
    DeleteAlarms = "DeleteAlarms" {
        input: DeleteAlarmsInput,
        output: (),
        error: DeleteAlarmsError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`DeleteAlarms`](crate::Client::delete_alarms).
#[non_exhaustive]
pub struct DeleteAlarmsInput {
    /// The alarms to be deleted. Do not enclose the alarm names in quote marks.
    pub alarm_names: AlarmNames,
}

structure! {
    DeleteAlarmsInput {
        0 alarm_names("AlarmNames".required());
    }
}

impl DeleteAlarmsInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(alarm_names: impl Items<AlarmNames>) -> Self {
        Self {
            alarm_names: Items::collected(alarm_names),
        }
    }
}

operation_error! {
    /// The errors of [`DeleteAlarms`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    DeleteAlarmsError {
        ResourceNotFound(ResourceNotFound) = "ResourceNotFound",
        ResourceConflict(ResourceConflict) = "ResourceConflict",
    }
}
