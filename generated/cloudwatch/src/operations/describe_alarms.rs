// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `DescribeAlarms`.

use crate::enums::StateValue;
use crate::errors::InvalidNextToken;
use crate::newtypes::{
    ActionPrefix, AlarmName, AlarmNamePrefix, AlarmNames, AlarmTypes, CompositeAlarms, LogAlarms,
    MaxRecords, MetricAlarms, NextToken,
};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{operation, operation_error, paged_items, structure};

operation! {
    /// The operation `DescribeAlarms`: `POST /`.
    ///
    /// [`Client::describe_alarms`](crate::Client::describe_alarms) calls it.
    DescribeAlarms = "DescribeAlarms".page_token("NextToken", "NextToken").page_size("MaxRecords").waiter("AlarmExists", "5 x40", "success output `true` (length(MetricAlarms[]) > `0`)").waiter("CompositeAlarmExists", "5 x40", "success output `true` (length(CompositeAlarms[]) > `0`)").waiter("LogAlarmExists", "5 x40", "success output `true` (length(LogAlarms[]) > `0`)") {
        input: DescribeAlarmsInput,
        output: DescribeAlarmsOutput,
        error: DescribeAlarmsError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`DescribeAlarms`](crate::Client::describe_alarms).
#[non_exhaustive]
pub struct DescribeAlarmsInput {
    /// The names of the alarms to retrieve information about.
    pub alarm_names: Option<AlarmNames>,
    /// An alarm name prefix. If you specify this parameter, you receive information about all alarms that have names
    /// that start with this prefix.
    ///
    /// If this parameter is specified, you cannot specify [`AlarmNames`](crate::newtypes::AlarmNames).
    pub alarm_name_prefix: Option<AlarmNamePrefix>,
    /// Use this parameter to specify whether you want the operation to return metric alarms, composite alarms, or log
    /// alarms. If you omit this parameter, only metric alarms are returned, even if composite alarms or log alarms
    /// exist in the account.
    ///
    /// For example, if you omit this parameter or specify [`MetricAlarms`](crate::newtypes::MetricAlarms), the
    /// operation returns only a list of metric alarms. It does not return any composite alarms or log alarms, even if
    /// they exist in the account.
    ///
    /// If you specify [`CompositeAlarms`](crate::newtypes::CompositeAlarms), the operation returns only a list of
    /// composite alarms, and does not return any metric alarms or log alarms.
    ///
    /// If you specify [`LogAlarms`](crate::newtypes::LogAlarms), the operation returns only a list of log alarms, and
    /// does not return any metric alarms or composite alarms.
    pub alarm_types: Option<AlarmTypes>,
    /// If you use this parameter and specify the name of a composite alarm, the operation returns information about
    /// the "children" alarms of the alarm you specify. These are the metric alarms and composite alarms referenced in
    /// the [`AlarmRule`](crate::newtypes::AlarmRule) field of the composite alarm that you specify in
    /// `ChildrenOfAlarmName`. Information about the composite alarm that you name in `ChildrenOfAlarmName` is not
    /// returned.
    ///
    /// If you specify `ChildrenOfAlarmName`, you cannot specify any other parameters in the request except for
    /// [`MaxRecords`](crate::newtypes::MaxRecords) and [`NextToken`](crate::newtypes::NextToken). If you do so, you
    /// receive a validation error.
    ///
    /// > **Note**
    /// >
    /// > Only the `Alarm Name`, `ARN`, [`StateValue`](crate::enums::StateValue) (OK/ALARM/INSUFFICIENT_DATA), and
    /// > `StateUpdatedTimestamp` information are returned by this operation when you use this parameter. To get
    /// > complete information about these alarms, perform another [`DescribeAlarms`](crate::Client::describe_alarms)
    /// > operation and specify the parent alarm names in the [`AlarmNames`](crate::newtypes::AlarmNames) parameter.
    pub children_of_alarm_name: Option<AlarmName>,
    /// If you use this parameter and specify the name of a metric or composite alarm, the operation returns
    /// information about the "parent" alarms of the alarm you specify. These are the composite alarms that have
    /// [`AlarmRule`](crate::newtypes::AlarmRule) parameters that reference the alarm named in `ParentsOfAlarmName`.
    /// Information about the alarm that you specify in `ParentsOfAlarmName` is not returned.
    ///
    /// If you specify `ParentsOfAlarmName`, you cannot specify any other parameters in the request except for
    /// [`MaxRecords`](crate::newtypes::MaxRecords) and [`NextToken`](crate::newtypes::NextToken). If you do so, you
    /// receive a validation error.
    ///
    /// > **Note**
    /// >
    /// > Only the Alarm Name and ARN are returned by this operation when you use this parameter. To get complete
    /// > information about these alarms, perform another [`DescribeAlarms`](crate::Client::describe_alarms) operation
    /// > and specify the parent alarm names in the [`AlarmNames`](crate::newtypes::AlarmNames) parameter.
    pub parents_of_alarm_name: Option<AlarmName>,
    /// Specify this parameter to receive information only about alarms that are currently in the state that you
    /// specify.
    pub state_value: Option<StateValue>,
    /// Use this parameter to filter the results of the operation to only those alarms that use a certain alarm
    /// action. For example, you could specify the ARN of an SNS topic to find all alarms that send notifications to
    /// that topic.
    pub action_prefix: Option<ActionPrefix>,
    /// The maximum number of alarm descriptions to retrieve.
    pub max_records: Option<MaxRecords>,
    /// The token returned by a previous call to indicate that there is more data available.
    pub next_token: Option<NextToken>,
}

structure! {
    DescribeAlarmsInput: Default {
        0 alarm_names("AlarmNames");
        1 alarm_name_prefix("AlarmNamePrefix");
        2 alarm_types("AlarmTypes");
        3 children_of_alarm_name("ChildrenOfAlarmName");
        4 parents_of_alarm_name("ParentsOfAlarmName");
        5 state_value("StateValue");
        6 action_prefix("ActionPrefix");
        7 max_records("MaxRecords");
        8 next_token("NextToken");
    }
}

impl DescribeAlarmsInput {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The names of the alarms to retrieve information about.
    #[must_use]
    pub fn alarm_names(mut self, items: impl Items<AlarmNames>) -> Self {
        self.alarm_names = collected(items);
        self
    }

    /// An alarm name prefix.
    #[must_use]
    pub fn alarm_name_prefix(mut self, value: impl Into<AlarmNamePrefix>) -> Self {
        self.alarm_name_prefix = some(value);
        self
    }

    /// Use this parameter to specify whether you want the operation to return metric alarms, composite alarms, or log
    /// alarms.
    #[must_use]
    pub fn alarm_types(mut self, items: impl Items<AlarmTypes>) -> Self {
        self.alarm_types = collected(items);
        self
    }

    /// If you use this parameter and specify the name of a composite alarm, the operation returns information about
    /// the "children" alarms of the alarm you specify.
    #[must_use]
    pub fn children_of_alarm_name(mut self, value: impl Into<AlarmName>) -> Self {
        self.children_of_alarm_name = some(value);
        self
    }

    /// If you use this parameter and specify the name of a metric or composite alarm, the operation returns
    /// information about the "parent" alarms of the alarm you specify.
    #[must_use]
    pub fn parents_of_alarm_name(mut self, value: impl Into<AlarmName>) -> Self {
        self.parents_of_alarm_name = some(value);
        self
    }

    /// Specify this parameter to receive information only about alarms that are currently in the state that you
    /// specify.
    #[must_use]
    pub fn state_value(mut self, value: impl Into<StateValue>) -> Self {
        self.state_value = some(value);
        self
    }

    /// Use this parameter to filter the results of the operation to only those alarms that use a certain alarm
    /// action.
    #[must_use]
    pub fn action_prefix(mut self, value: impl Into<ActionPrefix>) -> Self {
        self.action_prefix = some(value);
        self
    }

    /// The maximum number of alarm descriptions to retrieve.
    #[must_use]
    pub fn max_records(mut self, value: impl Into<MaxRecords>) -> Self {
        self.max_records = some(value);
        self
    }

    /// The token returned by a previous call to indicate that there is more data available.
    #[must_use]
    pub fn next_token(mut self, value: impl Into<NextToken>) -> Self {
        self.next_token = some(value);
        self
    }
}

/// The output of [`DescribeAlarms`](crate::Client::describe_alarms).
#[non_exhaustive]
pub struct DescribeAlarmsOutput {
    /// The information about any composite alarms returned by the operation.
    pub composite_alarms: Option<CompositeAlarms>,
    /// The information about any metric alarms returned by the operation.
    pub metric_alarms: Option<MetricAlarms>,
    /// The information about any log alarms returned by the operation.
    pub log_alarms: Option<LogAlarms>,
    /// The token that marks the start of the next batch of returned results.
    pub next_token: Option<NextToken>,
}

structure! {
    DescribeAlarmsOutput: Default {
        0 composite_alarms("CompositeAlarms");
        1 metric_alarms("MetricAlarms");
        2 log_alarms("LogAlarms");
        3 next_token("NextToken");
    }
}

operation_error! {
    /// The errors of [`DescribeAlarms`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    DescribeAlarmsError {
        InvalidNextToken(InvalidNextToken) = "InvalidNextToken",
    }
}

paged_items! { DescribeAlarms: MetricAlarms, |it| it.metric_alarms.take() }
