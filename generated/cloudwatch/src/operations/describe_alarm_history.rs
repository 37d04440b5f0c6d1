// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `DescribeAlarmHistory`.

use crate::enums::{HistoryItemType, ScanBy};
use crate::errors::InvalidNextToken;
use crate::newtypes::{
    AlarmHistoryItems, AlarmName, AlarmTypes, ContributorId, MaxRecords, NextToken,
};
use shapewright_runtime::{Timestamp, operation, operation_error, paged_items, setters, structure};

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

setters! {
    DescribeAlarmHistoryInput: Default {
        set(
            alarm_name: AlarmName, alarm_contributor_id: ContributorId,
            history_item_type: HistoryItemType, start_date: Timestamp, end_date: Timestamp,
            max_records: MaxRecords, next_token: NextToken, scan_by: ScanBy
        );
        collect(alarm_types: AlarmTypes);
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
