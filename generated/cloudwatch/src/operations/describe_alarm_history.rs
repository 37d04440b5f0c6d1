// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `DescribeAlarmHistory`.

use crate::enums::{AlarmType, HistoryItemType, ScanBy};
use crate::errors::InvalidNextToken;
use crate::newtypes::{
    AlarmHistoryItems, AlarmName, AlarmTypes, ContributorId, MaxRecords, NextToken,
};
use crate::types::AlarmHistoryItem;
use shapewright_runtime::{Timestamp, Unhandled, operation, operation_error, structure};

/// The operation `DescribeAlarmHistory`: `POST /`.
///
/// [`Client::describe_alarm_history`](crate::Client::describe_alarm_history) calls it.
#[derive(Clone, Copy, Debug)]
pub struct DescribeAlarmHistory;

operation! {
    DescribeAlarmHistory = "DescribeAlarmHistory" {
        input: DescribeAlarmHistoryInput,
        output: DescribeAlarmHistoryOutput,
        error: DescribeAlarmHistoryError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

/// The input of [`DescribeAlarmHistory`](crate::Client::describe_alarm_history).
#[derive(Clone, Default, PartialEq)]
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

impl DescribeAlarmHistoryInput {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `alarm_name`.
    pub fn alarm_name(mut self, value: impl Into<AlarmName>) -> Self {
        self.alarm_name = Some(value.into());
        self
    }

    /// Sets `alarm_contributor_id`.
    pub fn alarm_contributor_id(mut self, value: impl Into<ContributorId>) -> Self {
        self.alarm_contributor_id = Some(value.into());
        self
    }

    /// Sets `alarm_types`.
    pub fn alarm_types<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<AlarmType>,
    {
        self.alarm_types = Some(items.into_iter().collect());
        self
    }

    /// Sets `history_item_type`.
    pub fn history_item_type(mut self, value: impl Into<HistoryItemType>) -> Self {
        self.history_item_type = Some(value.into());
        self
    }

    /// Sets `start_date`.
    pub fn start_date(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_date = Some(value.into());
        self
    }

    /// Sets `end_date`.
    pub fn end_date(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_date = Some(value.into());
        self
    }

    /// Sets `max_records`.
    pub fn max_records(mut self, value: impl Into<MaxRecords>) -> Self {
        self.max_records = Some(value.into());
        self
    }

    /// Sets `next_token`.
    pub fn next_token(mut self, value: impl Into<NextToken>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `scan_by`.
    pub fn scan_by(mut self, value: impl Into<ScanBy>) -> Self {
        self.scan_by = Some(value.into());
        self
    }
}

structure! {
    DescribeAlarmHistoryInput = "DescribeAlarmHistoryInput" {
        0 alarm_name = "AlarmName";
        1 alarm_contributor_id = "AlarmContributorId";
        2 alarm_types = "AlarmTypes";
        3 history_item_type = "HistoryItemType";
        4 start_date = "StartDate";
        5 end_date = "EndDate";
        6 max_records = "MaxRecords";
        7 next_token = "NextToken";
        8 scan_by = "ScanBy";
    }
}

/// The output of [`DescribeAlarmHistory`](crate::Client::describe_alarm_history).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeAlarmHistoryOutput {
    /// The alarm histories, in JSON format.
    pub alarm_history_items: Option<AlarmHistoryItems>,
    /// The token that marks the start of the next batch of returned results.
    pub next_token: Option<NextToken>,
}

impl DescribeAlarmHistoryOutput {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `alarm_history_items`.
    pub fn alarm_history_items<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<AlarmHistoryItem>,
    {
        self.alarm_history_items = Some(items.into_iter().collect());
        self
    }

    /// Sets `next_token`.
    pub fn next_token(mut self, value: impl Into<NextToken>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

structure! {
    DescribeAlarmHistoryOutput = "DescribeAlarmHistoryOutput" {
        0 alarm_history_items = "AlarmHistoryItems";
        1 next_token = "NextToken";
    }
}

/// The errors of [`DescribeAlarmHistory`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DescribeAlarmHistoryError {
    /// The next token specified is invalid.
    InvalidNextToken(InvalidNextToken),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    DescribeAlarmHistoryError {
        InvalidNextToken(InvalidNextToken) = "InvalidNextToken",
    }
}
