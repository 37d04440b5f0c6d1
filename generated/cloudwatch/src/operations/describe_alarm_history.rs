// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `DescribeAlarmHistory`.

use crate::enums::{HistoryItemType, ScanBy};
use crate::errors::InvalidNextToken;
use crate::newtypes::{
    AlarmHistoryItems, AlarmName, AlarmTypes, ContributorId, MaxRecords, NextToken,
};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Timestamp, operation, operation_error, paged_items, structure};

operation! {
    /// The operation `DescribeAlarmHistory`: `POST /`.
    ///
    /// [`Client::describe_alarm_history`](crate::Client::describe_alarm_history) calls it.
    DescribeAlarmHistory = "DescribeAlarmHistory".page_token("NextToken", "NextToken").page_size("MaxRecords") {
        input: DescribeAlarmHistoryInput,
        output: DescribeAlarmHistoryOutput,
        error: DescribeAlarmHistoryError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`DescribeAlarmHistory`](crate::Client::describe_alarm_history).
#[non_exhaustive]
pub struct DescribeAlarmHistoryInput {
    /// The name of the alarm.
    pub alarm_name: Option<AlarmName>,
    /// The unique identifier of a specific alarm contributor to filter the alarm history results.
    pub alarm_contributor_id: Option<ContributorId>,
    /// Use this parameter to specify whether you want the operation to return metric alarms, composite alarms, or log
    /// alarms. If you omit this parameter, only metric alarms are returned.
    pub alarm_types: Option<AlarmTypes>,
    /// The type of alarm histories to retrieve.
    pub history_item_type: Option<HistoryItemType>,
    /// The starting date to retrieve alarm history.
    pub start_date: Option<Timestamp>,
    /// The ending date to retrieve alarm history.
    pub end_date: Option<Timestamp>,
    /// The maximum number of alarm history records to retrieve.
    pub max_records: Option<MaxRecords>,
    /// The token returned by a previous call to indicate that there is more data available.
    pub next_token: Option<NextToken>,
    /// Specified whether to return the newest or oldest alarm history first. Specify `TimestampDescending` to have
    /// the newest event history returned first, and specify `TimestampAscending` to have the oldest history returned
    /// first.
    pub scan_by: Option<ScanBy>,
}

structure! {
    DescribeAlarmHistoryInput: Default {
        0 alarm_name("AlarmName");
        1 alarm_contributor_id("AlarmContributorId");
        2 alarm_types("AlarmTypes");
        3 history_item_type("HistoryItemType");
        4 start_date("StartDate");
        5 end_date("EndDate");
        6 max_records("MaxRecords");
        7 next_token("NextToken");
        8 scan_by("ScanBy");
    }
}

impl DescribeAlarmHistoryInput {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the alarm.
    #[must_use]
    pub fn alarm_name(mut self, value: impl Into<AlarmName>) -> Self {
        self.alarm_name = some(value);
        self
    }

    /// The unique identifier of a specific alarm contributor to filter the alarm history results.
    #[must_use]
    pub fn alarm_contributor_id(mut self, value: impl Into<ContributorId>) -> Self {
        self.alarm_contributor_id = some(value);
        self
    }

    /// Use this parameter to specify whether you want the operation to return metric alarms, composite alarms, or log
    /// alarms.
    #[must_use]
    pub fn alarm_types(mut self, items: impl Items<AlarmTypes>) -> Self {
        self.alarm_types = collected(items);
        self
    }

    /// The type of alarm histories to retrieve.
    #[must_use]
    pub fn history_item_type(mut self, value: impl Into<HistoryItemType>) -> Self {
        self.history_item_type = some(value);
        self
    }

    /// The starting date to retrieve alarm history.
    #[must_use]
    pub fn start_date(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_date = some(value);
        self
    }

    /// The ending date to retrieve alarm history.
    #[must_use]
    pub fn end_date(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_date = some(value);
        self
    }

    /// The maximum number of alarm history records to retrieve.
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

    /// Specified whether to return the newest or oldest alarm history first.
    #[must_use]
    pub fn scan_by(mut self, value: impl Into<ScanBy>) -> Self {
        self.scan_by = some(value);
        self
    }
}

/// The output of [`DescribeAlarmHistory`](crate::Client::describe_alarm_history).
#[non_exhaustive]
pub struct DescribeAlarmHistoryOutput {
    /// The alarm histories, in JSON format.
    pub alarm_history_items: Option<AlarmHistoryItems>,
    /// The token that marks the start of the next batch of returned results.
    pub next_token: Option<NextToken>,
}

structure! {
    DescribeAlarmHistoryOutput: Default {
        0 alarm_history_items("AlarmHistoryItems");
        1 next_token("NextToken");
    }
}

operation_error! {
    /// The errors of [`DescribeAlarmHistory`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    DescribeAlarmHistoryError {
        InvalidNextToken(InvalidNextToken) = "InvalidNextToken",
    }
}

paged_items! { DescribeAlarmHistory: AlarmHistoryItems, |it| it.alarm_history_items.take() }
