// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `DescribeAlarmHistory`.

use crate::enums::{HistoryItemType, ScanBy};
use crate::errors::InvalidNextToken;
use crate::newtypes::{
    AlarmHistoryItems, AlarmName, AlarmTypes, ContributorId, MaxRecords, NextToken,
};
use shapewright_runtime::{Timestamp, operation, operation_error, setters, structure};

operation! {
    /// The operation `DescribeAlarmHistory`: `POST /`.
    ///
    /// [`Client::describe_alarm_history`](crate::Client::describe_alarm_history) calls it.
    DescribeAlarmHistory = "DescribeAlarmHistory" {
        input: DescribeAlarmHistoryInput,
        output: DescribeAlarmHistoryOutput,
        error: DescribeAlarmHistoryError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`DescribeAlarmHistory`](crate::Client::describe_alarm_history).
    DescribeAlarmHistoryInput: Default {
        /// The name of the alarm.
        0 alarm_name: Option<AlarmName> = "AlarmName";
        /// The unique identifier of a specific alarm contributor to filter the alarm history results.
        1 alarm_contributor_id: Option<ContributorId> = "AlarmContributorId";
        /// Use this parameter to specify whether you want the operation to return metric alarms, composite alarms, or log
        /// alarms. If you omit this parameter, only metric alarms are returned.
        2 alarm_types: Option<AlarmTypes> = "AlarmTypes";
        /// The type of alarm histories to retrieve.
        3 history_item_type: Option<HistoryItemType> = "HistoryItemType";
        /// The starting date to retrieve alarm history.
        4 start_date: Option<Timestamp> = "StartDate";
        /// The ending date to retrieve alarm history.
        5 end_date: Option<Timestamp> = "EndDate";
        /// The maximum number of alarm history records to retrieve.
        6 max_records: Option<MaxRecords> = "MaxRecords";
        /// The token returned by a previous call to indicate that there is more data available.
        7 next_token: Option<NextToken> = "NextToken";
        /// Specified whether to return the newest or oldest alarm history first. Specify `TimestampDescending` to have
        /// the newest event history returned first, and specify `TimestampAscending` to have the oldest history returned
        /// first.
        8 scan_by: Option<ScanBy> = "ScanBy";
    }
}

setters! {
    DescribeAlarmHistoryInput {
        set(
            alarm_name: AlarmName, alarm_contributor_id: ContributorId,
            history_item_type: HistoryItemType, start_date: Timestamp, end_date: Timestamp,
            max_records: MaxRecords, next_token: NextToken, scan_by: ScanBy
        );
        collect(alarm_types: AlarmTypes);
    }
}

structure! {
    /// The output of [`DescribeAlarmHistory`](crate::Client::describe_alarm_history).
    DescribeAlarmHistoryOutput: Default {
        /// The alarm histories, in JSON format.
        0 alarm_history_items: Option<AlarmHistoryItems> = "AlarmHistoryItems";
        /// The token that marks the start of the next batch of returned results.
        1 next_token: Option<NextToken> = "NextToken";
    }
}

operation_error! {
    /// The errors of [`DescribeAlarmHistory`].
    DescribeAlarmHistoryError {
        InvalidNextToken(InvalidNextToken) = "InvalidNextToken",
    }
}
