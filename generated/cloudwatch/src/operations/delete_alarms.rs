// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `DeleteAlarms`.

use crate::errors::{ResourceConflict, ResourceNotFound};
use crate::newtypes::AlarmNames;
use shapewright_runtime::{operation, operation_error, setters, structure};

operation! {
    /// The operation `DeleteAlarms`: `POST /`.
    ///
    /// [`Client::delete_alarms`](crate::Client::delete_alarms) calls it.
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
        0 alarm_names: AlarmNames = "AlarmNames";
    }
}

setters! {
    DeleteAlarmsInput {
        new([alarm_names: AlarmNames]);
    }
}

operation_error! {
    /// The errors of [`DeleteAlarms`].
    DeleteAlarmsError {
        ResourceNotFound(ResourceNotFound) = "ResourceNotFound",
        ResourceConflict(ResourceConflict) = "ResourceConflict",
    }
}
