// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `GetMetricStatistics`.

use crate::enums::StandardUnit;
use crate::errors::{
    InternalServiceFault, InvalidParameterCombinationException, InvalidParameterValueException,
    MissingRequiredParameterException,
};
use crate::newtypes::{
    Datapoints, Dimensions, ExtendedStatistics, MetricLabel, MetricName, Namespace, Period,
    Statistics,
};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, Timestamp, operation, operation_error, structure};

operation! {
    /// The operation `GetMetricStatistics`: `POST /`.
    ///
    /// [`Client::get_metric_statistics`](crate::Client::get_metric_statistics) calls it.
    GetMetricStatistics = "GetMetricStatistics" {
        input: GetMetricStatisticsInput,
        output: GetMetricStatisticsOutput,
        error: GetMetricStatisticsError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`GetMetricStatistics`](crate::Client::get_metric_statistics).
#[non_exhaustive]
pub struct GetMetricStatisticsInput {
    /// The namespace of the metric, with or without spaces.
    pub namespace: Namespace,
    /// The name of the metric, with or without spaces.
    pub metric_name: MetricName,
    /// The dimensions. If the metric contains multiple dimensions, you must include a value for each dimension.
    /// CloudWatch treats each unique combination of dimensions as a separate metric. If a specific combination of
    /// dimensions was not published, you can't retrieve statistics for it. You must specify the same dimensions that
    /// were used when the metrics were created. For an example, see
    /// [Dimension Combinations](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#dimension-combinations)
    /// in the *Amazon CloudWatch User Guide*. For more information about specifying dimensions, see
    /// [Publishing Metrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/publishingMetrics.html) in
    /// the *Amazon CloudWatch User Guide*.
    pub dimensions: Option<Dimensions>,
    /// The time stamp that determines the first data point to return. Start times are evaluated relative to the time
    /// that CloudWatch receives the request.
    ///
    /// The value specified is inclusive; results include data points with the specified time stamp. In a raw HTTP
    /// query, the time stamp must be in ISO 8601 UTC format (for example, 2016-10-03T23:00:00Z).
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
    pub start_time: Timestamp,
    /// The time stamp that determines the last data point to return.
    ///
    /// The value specified is exclusive; results include data points up to the specified time stamp. In a raw HTTP
    /// query, the time stamp must be in ISO 8601 UTC format (for example, 2016-10-10T23:00:00Z).
    pub end_time: Timestamp,
    /// The granularity, in seconds, of the returned data points. For metrics with regular resolution, a period can be
    /// as short as one minute (60 seconds) and must be a multiple of 60. For high-resolution metrics that are
    /// collected at intervals of less than one minute, the period can be 1, 5, 10, 20, 30, 60, or any multiple of 60.
    /// High-resolution metrics are those metrics stored by a [`PutMetricData`](crate::Client::put_metric_data) call
    /// that includes a [`StorageResolution`](crate::newtypes::StorageResolution) of 1 second.
    ///
    /// If the `StartTime` parameter specifies a time stamp that is greater than 3 hours ago, you must specify the
    /// period as follows or no data points in that time range is returned:
    ///
    /// - Start time between 3 hours and 15 days ago - Use a multiple of 60 seconds (1 minute).
    /// - Start time between 15 and 63 days ago - Use a multiple of 300 seconds (5 minutes).
    /// - Start time greater than 63 days ago - Use a multiple of 3600 seconds (1 hour).
    pub period: Period,
    /// The metric statistics, other than percentile. For percentile statistics, use
    /// [`ExtendedStatistics`](crate::newtypes::ExtendedStatistics). When calling
    /// [`GetMetricStatistics`](crate::Client::get_metric_statistics), you must specify either
    /// [`Statistics`](crate::newtypes::Statistics) or [`ExtendedStatistics`](crate::newtypes::ExtendedStatistics),
    /// but not both.
    pub statistics: Option<Statistics>,
    /// The percentile statistics. Specify values between p0.0 and p100. When calling
    /// [`GetMetricStatistics`](crate::Client::get_metric_statistics), you must specify either
    /// [`Statistics`](crate::newtypes::Statistics) or [`ExtendedStatistics`](crate::newtypes::ExtendedStatistics),
    /// but not both. Percentile statistics are not available for metrics when any of the metric values are negative
    /// numbers.
    pub extended_statistics: Option<ExtendedStatistics>,
    /// The unit for a given metric. If you omit `Unit`, all data that was collected with any unit is returned, along
    /// with the corresponding units that were specified when the data was reported to CloudWatch. If you specify a
    /// unit, the operation returns only data that was collected with that unit specified. If you specify a unit that
    /// does not match the data collected, the results of the operation are null. CloudWatch does not perform unit
    /// conversions.
    pub unit: Option<StandardUnit>,
}

structure! {
    GetMetricStatisticsInput {
        0 namespace("Namespace".required());
        1 metric_name("MetricName".required());
        2 dimensions("Dimensions");
        3 start_time("StartTime".required());
        4 end_time("EndTime".required());
        5 period("Period".required());
        6 statistics("Statistics");
        7 extended_statistics("ExtendedStatistics");
        8 unit("Unit");
    }
}

impl GetMetricStatisticsInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        namespace: impl Into<Namespace>,
        metric_name: impl Into<MetricName>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        period: impl Into<Period>,
    ) -> Self {
        Self {
            namespace: namespace.into(),
            metric_name: metric_name.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            period: period.into(),
            ..Shape::empty()
        }
    }

    /// The dimensions.
    #[must_use]
    pub fn dimensions(mut self, items: impl Items<Dimensions>) -> Self {
        self.dimensions = collected(items);
        self
    }

    /// The metric statistics, other than percentile.
    #[must_use]
    pub fn statistics(mut self, items: impl Items<Statistics>) -> Self {
        self.statistics = collected(items);
        self
    }

    /// The percentile statistics.
    #[must_use]
    pub fn extended_statistics(mut self, items: impl Items<ExtendedStatistics>) -> Self {
        self.extended_statistics = collected(items);
        self
    }

    /// The unit for a given metric.
    #[must_use]
    pub fn unit(mut self, value: impl Into<StandardUnit>) -> Self {
        self.unit = some(value);
        self
    }
}

/// The output of [`GetMetricStatistics`](crate::Client::get_metric_statistics).
#[non_exhaustive]
pub struct GetMetricStatisticsOutput {
    /// A label for the specified metric.
    pub label: Option<MetricLabel>,
    /// The data points for the specified metric.
    pub datapoints: Option<Datapoints>,
}

structure! {
    GetMetricStatisticsOutput: Default {
        0 label("Label");
        1 datapoints("Datapoints");
    }
}

operation_error! {
    /// The errors of [`GetMetricStatistics`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    GetMetricStatisticsError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValue" | "InvalidParameterValueException",
        MissingRequiredParameter(MissingRequiredParameterException) = "MissingParameter" | "MissingRequiredParameterException",
        InvalidParameterCombination(InvalidParameterCombinationException) = "InvalidParameterCombination" | "InvalidParameterCombinationException",
        InternalService(InternalServiceFault) = "InternalServiceError" | "InternalServiceFault",
    }
}
