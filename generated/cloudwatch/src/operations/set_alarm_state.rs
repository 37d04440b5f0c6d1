// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `SetAlarmState`.

use crate::enums::StateValue;
use crate::errors::{InvalidFormatFault, ResourceNotFound};
use crate::newtypes::{AlarmName, StateReason, StateReasonData};
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `SetAlarmState`: `POST /`.
    ///
    /// [`Client::set_alarm_state`](crate::Client::set_alarm_state) calls it.
    SetAlarmState = "SetAlarmState" {
        input: SetAlarmStateInput,
        output: (),
        error: SetAlarmStateError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`SetAlarmState`](crate::Client::set_alarm_state).
#[non_exhaustive]
pub struct SetAlarmStateInput {
    /// The name of the alarm.
    pub alarm_name: AlarmName,
    /// The value of the state.
    pub state_value: StateValue,
    /// The reason that this alarm is set to this specific state, in text format.
    pub state_reason: StateReason,
    /// The reason that this alarm is set to this specific state, in JSON format.
    ///
    /// For SNS or EC2 alarm actions, this is just informational. But for EC2 Auto Scaling or application Auto Scaling
    /// alarm actions, the Auto Scaling policy uses the information in this field to take the correct action.
    pub state_reason_data: Option<StateReasonData>,
}

structure! {
    SetAlarmStateInput {
        0 alarm_name("AlarmName".required());
        1 state_value("StateValue".required());
        2 state_reason("StateReason".required());
        3 state_reason_data("StateReasonData");
    }
}

impl SetAlarmStateInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        alarm_name: impl Into<AlarmName>,
        state_value: impl Into<StateValue>,
        state_reason: impl Into<StateReason>,
    ) -> Self {
        Self {
            alarm_name: alarm_name.into(),
            state_value: state_value.into(),
            state_reason: state_reason.into(),
            ..Shape::empty()
        }
    }

    /// The reason that this alarm is set to this specific state, in JSON format.
    #[must_use]
    pub fn state_reason_data(mut self, value: impl Into<StateReasonData>) -> Self {
        self.state_reason_data = some(value);
        self
    }
}

operation_error! {
    /// The errors of [`SetAlarmState`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    SetAlarmStateError {
        ResourceNotFound(ResourceNotFound) = "ResourceNotFound",
        InvalidFormat(InvalidFormatFault) = "InvalidFormat" | "InvalidFormatFault",
    }
}
