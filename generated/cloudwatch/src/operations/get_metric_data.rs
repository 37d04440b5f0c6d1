// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `GetMetricData`.

use crate::enums::ScanBy;
use crate::errors::InvalidNextToken;
use crate::newtypes::{
    GetMetricDataMaxDatapoints, MetricDataQueries, MetricDataResultMessages, MetricDataResults,
    NextToken,
};
use crate::types::LabelOptions;
use shapewright_runtime::shape::{Items, some};
use shapewright_runtime::{Shape, Timestamp, operation, operation_error, paged_items, structure};

operation! {
    /// The operation `GetMetricData`: `POST /`.
    ///
    /// [`Client::get_metric_data`](crate::Client::get_metric_data) calls it.
    GetMetricData = "GetMetricData".page_token("NextToken", "NextToken").page_size("MaxDatapoints") {
        input: GetMetricDataInput,
        output: GetMetricDataOutput,
        error: GetMetricDataError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`GetMetricData`](crate::Client::get_metric_data).
#[non_exhaustive]
pub struct GetMetricDataInput {
    /// The metric queries to be returned. A single [`GetMetricData`](crate::Client::get_metric_data) call can include
    /// as many as 500 [`MetricDataQuery`](crate::types::MetricDataQuery) structures. Each of these structures can
    /// specify either a metric to retrieve, a Metrics Insights query, or a math expression to perform on retrieved
    /// data.
    pub metric_data_queries: MetricDataQueries,
    /// The time stamp indicating the earliest data to be returned.
    ///
    /// The value specified is inclusive; results include data points with the specified time stamp.
    ///
    /// CloudWatch rounds the specified time stamp as follows:
    ///
    /// - Start time less than 15 days ago - Round down to the nearest whole minute. For example, 12:32:34 is rounded
    ///   down to 12:32:00.
    /// - Start time between 15 and 63 days ago - Round down to the nearest 5-minute clock interval. For example,
    ///   12:32:34 is rounded down to 12:30:00.
    /// - Start time greater than 63 days ago - Round down to the nearest 1-hour clock interval. For example, 12:32:34
    ///   is rounded down to 12:00:00.
    ///
    /// If you set [`Period`](crate::newtypes::Period) to 5, 10, 20, or 30, the start time of your request is rounded
    /// down to the nearest time that corresponds to even 5-, 10-, 20-, or 30-second divisions of a minute. For
    /// example, if you make a query at (HH:mm:ss) 01:05:23 for the previous 10-second period, the start time of your
    /// request is rounded down and you receive data from 01:05:10 to 01:05:20. If you make a query at 15:07:17 for
    /// the previous 5 minutes of data, using a period of 5 seconds, you receive data timestamped between 15:02:15 and
    /// 15:07:15.
    ///
    /// For better performance, specify `StartTime` and `EndTime` values that align with the value of the metric's
    /// [`Period`](crate::newtypes::Period) and sync up with the beginning and end of an hour. For example, if the
    /// [`Period`](crate::newtypes::Period) of a metric is 5 minutes, specifying 12:05 or 12:30 as `StartTime` can get
    /// a faster response from CloudWatch than setting 12:07 or 12:29 as the `StartTime`.
    pub start_time: Timestamp,
    /// The time stamp indicating the latest data to be returned.
    ///
    /// The value specified is exclusive; results include data points up to the specified time stamp.
    ///
    /// For better performance, specify `StartTime` and `EndTime` values that align with the value of the metric's
    /// [`Period`](crate::newtypes::Period) and sync up with the beginning and end of an hour. For example, if the
    /// [`Period`](crate::newtypes::Period) of a metric is 5 minutes, specifying 12:05 or 12:30 as `EndTime` can get a
    /// faster response from CloudWatch than setting 12:07 or 12:29 as the `EndTime`.
    pub end_time: Timestamp,
    /// Include this value, if it was returned by the previous [`GetMetricData`](crate::Client::get_metric_data)
    /// operation, to get the next set of data points.
    pub next_token: Option<NextToken>,
    /// The order in which data points should be returned. `TimestampDescending` returns the newest data first and
    /// paginates when the `MaxDatapoints` limit is reached. `TimestampAscending` returns the oldest data first and
    /// paginates when the `MaxDatapoints` limit is reached.
    ///
    /// If you omit this parameter, the default of `TimestampDescending` is used.
    pub scan_by: Option<ScanBy>,
    /// The maximum number of data points the request should return before paginating. If you omit this, the default
    /// of 100,800 is used.
    pub max_datapoints: Option<GetMetricDataMaxDatapoints>,
    /// This structure includes the [`Timezone`](crate::newtypes::Timezone) parameter, which you can use to specify
    /// your time zone so that the labels of returned data display the correct time for your time zone.
    pub label_options: Option<LabelOptions>,
}

structure! {
    GetMetricDataInput {
        0 metric_data_queries("MetricDataQueries".required());
        1 start_time("StartTime".required());
        2 end_time("EndTime".required());
        3 next_token("NextToken");
        4 scan_by("ScanBy");
        5 max_datapoints("MaxDatapoints");
        6 label_options("LabelOptions");
    }
}

impl GetMetricDataInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        metric_data_queries: impl Items<MetricDataQueries>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            metric_data_queries: Items::collected(metric_data_queries),
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Shape::empty()
        }
    }

    /// Include this value, if it was returned by the previous [`GetMetricData`](crate::Client::get_metric_data)
    /// operation, to get the next set of data points.
    #[must_use]
    pub fn next_token(mut self, value: impl Into<NextToken>) -> Self {
        self.next_token = some(value);
        self
    }

    /// The order in which data points should be returned.
    #[must_use]
    pub fn scan_by(mut self, value: impl Into<ScanBy>) -> Self {
        self.scan_by = some(value);
        self
    }

    /// The maximum number of data points the request should return before paginating.
    #[must_use]
    pub fn max_datapoints(mut self, value: impl Into<GetMetricDataMaxDatapoints>) -> Self {
        self.max_datapoints = some(value);
        self
    }

    /// This structure includes the [`Timezone`](crate::newtypes::Timezone) parameter, which you can use to specify
    /// your time zone so that the labels of returned data display the correct time for your time zone.
    #[must_use]
    pub fn label_options(mut self, value: impl Into<LabelOptions>) -> Self {
        self.label_options = some(value);
        self
    }
}

/// The output of [`GetMetricData`](crate::Client::get_metric_data).
#[non_exhaustive]
pub struct GetMetricDataOutput {
    /// The metrics that are returned, including the metric name, namespace, and dimensions.
    pub metric_data_results: Option<MetricDataResults>,
    /// A token that marks the next batch of returned results.
    pub next_token: Option<NextToken>,
    /// Contains a message about this [`GetMetricData`](crate::Client::get_metric_data) operation, if the operation
    /// results in such a message. An example of a message that might be returned is
    /// `Maximum number of allowed metrics exceeded`. If there is a message, as much of the operation as possible is
    /// still executed.
    ///
    /// A message appears here only if it is related to the global [`GetMetricData`](crate::Client::get_metric_data)
    /// operation. Any message about a specific metric returned by the operation appears in the
    /// [`MetricDataResult`](crate::types::MetricDataResult) object returned for that metric.
    pub messages: Option<MetricDataResultMessages>,
}

structure! {
    GetMetricDataOutput: Default {
        0 metric_data_results("MetricDataResults");
        1 next_token("NextToken");
        2 messages("Messages");
    }
}

operation_error! {
    /// The errors of [`GetMetricData`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    GetMetricDataError {
        InvalidNextToken(InvalidNextToken) = "InvalidNextToken",
    }
}

paged_items! { GetMetricData: MetricDataResults, |it| it.metric_data_results.take() }
