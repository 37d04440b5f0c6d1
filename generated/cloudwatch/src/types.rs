// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! Structures and unions that several operations share.

use crate::enums::{
    ActionsSuppressedBy, AlarmType, ComparisonOperator, EvaluationState, HistoryItemType,
    StandardUnit, StateValue, Statistic, StatusCode,
};
use crate::newtypes::{
    AccountId, ActionLogLineCount, ActionLogLineRoleArn, ActionsEnabled, ActionsSuppressedReason,
    AggregationExpression, AlarmArn, AlarmDescription, AlarmName, AlarmRule,
    AlarmTagsPropagationEnabled, AlarmTagsPropagationTagKeys, AmazonResourceName,
    ContributorAttributes, ContributorId, Counts, DashboardArn, DashboardName, DataPath,
    DatapointValue, DatapointValueMap, DatapointValues, DatapointsToAlarm, DimensionName,
    DimensionValue, Dimensions, EndTimeOffset, EntityAttributesMap, EntityKeyAttributesMap,
    EvaluateLowSampleCountPercentile, EvaluationInterval, EvaluationPeriods, ExtendedStatistic,
    GetMetricDataLabelTimezone, HistoryData, HistorySummary, LastModified, LogGroupIdentifiers,
    Message, MessageDataCode, MessageDataValue, MetricData, MetricDataQueries,
    MetricDataResultMessages, MetricExpression, MetricId, MetricLabel, MetricName, Namespace,
    OnlyStartEvaluatingAfterWarmUpPeriodEnds, PendingPeriod, Period, Query, QueryResultsToAlarm,
    QueryResultsToEvaluate, QueryString, RecoveryPeriod, ResourceList, ReturnData,
    ScheduleExpression, Size, StartTimeOffset, Stat, StateReason, StateReasonData,
    StorageResolution, SuppressorPeriod, TagKey, TagList, TagValue, Threshold, Timestamps,
    Timezone, TreatMissingData, Values, WarmUpPeriodDurationInMinutes,
};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, Timestamp, structure, union};

/// Settings that change the content of the notifications and events that an alarm sends when its state changes.
/// These settings apply to the alarm's actions, whichever state triggers them.
#[non_exhaustive]
pub struct ActionConfiguration {
    /// Settings for including the alarm's tags in its action notifications and state-change events.
    pub alarm_tags_propagation: Option<AlarmTagsPropagation>,
}

structure! {
    ActionConfiguration: Default {
        0 alarm_tags_propagation("AlarmTagsPropagation");
    }
}

impl ActionConfiguration {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Settings for including the alarm's tags in its action notifications and state-change events.
    #[must_use]
    pub fn alarm_tags_propagation(mut self, value: impl Into<AlarmTagsPropagation>) -> Self {
        self.alarm_tags_propagation = some(value);
        self
    }
}

/// Represents the history of a specific alarm.
#[non_exhaustive]
pub struct AlarmHistoryItem {
    /// The descriptive name for the alarm.
    pub alarm_name: Option<AlarmName>,
    /// The unique identifier of the alarm contributor associated with this history item, if applicable.
    pub alarm_contributor_id: Option<ContributorId>,
    /// The type of alarm, either metric alarm or composite alarm.
    pub alarm_type: Option<AlarmType>,
    /// The time stamp for the alarm history item.
    pub timestamp: Option<Timestamp>,
    /// The type of alarm history item.
    pub history_item_type: Option<HistoryItemType>,
    /// A summary of the alarm history, in text format.
    pub history_summary: Option<HistorySummary>,
    /// Data about the alarm, in JSON format.
    pub history_data: Option<HistoryData>,
    /// A map of attributes that describe the alarm contributor associated with this history item, providing context
    /// about the contributor's characteristics at the time of the event.
    pub alarm_contributor_attributes: Option<ContributorAttributes>,
}

structure! {
    AlarmHistoryItem: Default {
        0 alarm_name("AlarmName");
        1 alarm_contributor_id("AlarmContributorId");
        2 alarm_type("AlarmType");
        3 timestamp("Timestamp");
        4 history_item_type("HistoryItemType");
        5 history_summary("HistorySummary");
        6 history_data("HistoryData");
        7 alarm_contributor_attributes("AlarmContributorAttributes");
    }
}

/// Contains the configuration that determines how a PromQL alarm evaluates its contributors, including the query
/// to run and the durations that define when contributors transition between states.
#[non_exhaustive]
pub struct AlarmPromQLCriteria {
    /// The PromQL query that the alarm evaluates. The query must return a result of vector type. Each entry in the
    /// vector result represents an alarm contributor.
    pub query: Query,
    /// The duration, in seconds, that a contributor must be continuously breaching before it transitions to the
    /// `ALARM` state.
    pub pending_period: Option<PendingPeriod>,
    /// The duration, in seconds, that a contributor must continuously not be breaching before it transitions back to
    /// the `OK` state.
    pub recovery_period: Option<RecoveryPeriod>,
}

structure! {
    AlarmPromQLCriteria {
        0 query("Query".required());
        1 pending_period("PendingPeriod");
        2 recovery_period("RecoveryPeriod");
    }
}

impl AlarmPromQLCriteria {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(query: impl Into<Query>) -> Self {
        Self {
            query: query.into(),
            ..Shape::empty()
        }
    }

    /// The duration, in seconds, that a contributor must be continuously breaching before it transitions to the
    /// `ALARM` state.
    #[must_use]
    pub fn pending_period(mut self, value: impl Into<PendingPeriod>) -> Self {
        self.pending_period = some(value);
        self
    }

    /// The duration, in seconds, that a contributor must continuously not be breaching before it transitions back to
    /// the `OK` state.
    #[must_use]
    pub fn recovery_period(mut self, value: impl Into<RecoveryPeriod>) -> Self {
        self.recovery_period = some(value);
        self
    }
}

/// Includes the alarm's tags in the notifications that the alarm sends to Amazon SNS topics and Lambda functions.
/// The tags are also included in the alarm's state-change events in Amazon EventBridge. Other types of alarm
/// actions don't receive the tags.
///
/// By default, the alarm's tags aren't included.
///
/// Use this to route or filter notifications and events by tag, such as by team or environment. You can also use
/// it to read the alarm's tags without looking them up separately.
///
/// To limit which tags are included, specify either `IncludedTagKeys` or `ExcludedTagKeys`. You can't specify
/// both. If you specify neither, all of the alarm's tags are included. This includes tags that you add to the
/// alarm later.
#[non_exhaustive]
pub struct AlarmTagsPropagation {
    /// Set to `true` to include the alarm's tags. Set to `false` to stop including them.
    ///
    /// When this is `true`, you must have the `cloudwatch:ListTagsForResource` permission on the alarm to create or
    /// update it.
    pub enabled: AlarmTagsPropagationEnabled,
    /// The tag keys to include. Only the alarm's tags with these keys are included.
    ///
    /// You can specify 1 to 50 tag keys. Each tag key must be 1 to 128 characters long.
    ///
    /// You can't specify both `IncludedTagKeys` and `ExcludedTagKeys`.
    pub included_tag_keys: Option<AlarmTagsPropagationTagKeys>,
    /// The tag keys to exclude. All of the alarm's tags except those with these keys are included.
    ///
    /// You can specify 1 to 50 tag keys. Each tag key must be 1 to 128 characters long.
    ///
    /// You can't specify both `IncludedTagKeys` and `ExcludedTagKeys`.
    pub excluded_tag_keys: Option<AlarmTagsPropagationTagKeys>,
}

structure! {
    AlarmTagsPropagation {
        0 enabled("Enabled".required());
        1 included_tag_keys("IncludedTagKeys");
        2 excluded_tag_keys("ExcludedTagKeys");
    }
}

impl AlarmTagsPropagation {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(enabled: impl Into<AlarmTagsPropagationEnabled>) -> Self {
        Self {
            enabled: enabled.into(),
            ..Shape::empty()
        }
    }

    /// The tag keys to include.
    #[must_use]
    pub fn included_tag_keys(mut self, items: impl Items<AlarmTagsPropagationTagKeys>) -> Self {
        self.included_tag_keys = collected(items);
        self
    }

    /// The tag keys to exclude.
    #[must_use]
    pub fn excluded_tag_keys(mut self, items: impl Items<AlarmTagsPropagationTagKeys>) -> Self {
        self.excluded_tag_keys = collected(items);
        self
    }
}

/// The details about a composite alarm.
#[non_exhaustive]
pub struct CompositeAlarm {
    /// Indicates whether actions should be executed during any changes to the alarm state.
    pub actions_enabled: Option<ActionsEnabled>,
    /// The actions to execute when this alarm transitions to the ALARM state from any other state. Each action is
    /// specified as an Amazon Resource Name (ARN).
    pub alarm_actions: Option<ResourceList>,
    /// The Amazon Resource Name (ARN) of the alarm.
    pub alarm_arn: Option<AlarmArn>,
    /// The time stamp of the last update to the alarm configuration.
    pub alarm_configuration_updated_timestamp: Option<Timestamp>,
    /// The description of the alarm.
    pub alarm_description: Option<AlarmDescription>,
    /// The name of the alarm.
    pub alarm_name: Option<AlarmName>,
    /// The rule that this alarm uses to evaluate its alarm state.
    pub alarm_rule: Option<AlarmRule>,
    /// The actions to execute when this alarm transitions to the INSUFFICIENT_DATA state from any other state. Each
    /// action is specified as an Amazon Resource Name (ARN).
    pub insufficient_data_actions: Option<ResourceList>,
    /// The actions to execute when this alarm transitions to the OK state from any other state. Each action is
    /// specified as an Amazon Resource Name (ARN).
    pub ok_actions: Option<ResourceList>,
    /// An explanation for the alarm state, in text format.
    pub state_reason: Option<StateReason>,
    /// An explanation for the alarm state, in JSON format.
    pub state_reason_data: Option<StateReasonData>,
    /// Tracks the timestamp of any state update, even if [`StateValue`](crate::enums::StateValue) doesn't change.
    pub state_updated_timestamp: Option<Timestamp>,
    /// The state value for the alarm.
    pub state_value: Option<StateValue>,
    /// The timestamp of the last change to the alarm's [`StateValue`](crate::enums::StateValue).
    pub state_transitioned_timestamp: Option<Timestamp>,
    /// When the value is `ALARM`, it means that the actions are suppressed because the suppressor alarm is in `ALARM`
    /// When the value is `WaitPeriod`, it means that the actions are suppressed because the composite alarm is
    /// waiting for the suppressor alarm to go into into the `ALARM` state. The maximum waiting time is as specified
    /// in `ActionsSuppressorWaitPeriod`. After this time, the composite alarm performs its actions. When the value is
    /// `ExtensionPeriod`, it means that the actions are suppressed because the composite alarm is waiting after the
    /// suppressor alarm went out of the `ALARM` state. The maximum waiting time is as specified in
    /// `ActionsSuppressorExtensionPeriod`. After this time, the composite alarm performs its actions.
    pub actions_suppressed_by: Option<ActionsSuppressedBy>,
    /// Captures the reason for action suppression.
    pub actions_suppressed_reason: Option<ActionsSuppressedReason>,
    /// Actions will be suppressed if the suppressor alarm is in the `ALARM` state. `ActionsSuppressor` can be an
    /// [`AlarmName`](crate::newtypes::AlarmName) or an Amazon Resource Name (ARN) from an existing alarm.
    pub actions_suppressor: Option<AlarmArn>,
    /// The maximum time in seconds that the composite alarm waits for the suppressor alarm to go into the `ALARM`
    /// state. After this time, the composite alarm performs its actions.
    ///
    /// > **Important**
    /// >
    /// > `WaitPeriod` is required only when `ActionsSuppressor` is specified.
    pub actions_suppressor_wait_period: Option<SuppressorPeriod>,
    /// The maximum time in seconds that the composite alarm waits after suppressor alarm goes out of the `ALARM`
    /// state. After this time, the composite alarm performs its actions.
    ///
    /// > **Important**
    /// >
    /// > `ExtensionPeriod` is required only when `ActionsSuppressor` is specified.
    pub actions_suppressor_extension_period: Option<SuppressorPeriod>,
    /// Settings that change the content of the notifications and events that the alarm sends when its state changes.
    /// These settings apply to the alarm's actions, whichever state triggers them.
    pub action_configuration: Option<ActionConfiguration>,
}

structure! {
    CompositeAlarm: Default {
        0 actions_enabled("ActionsEnabled");
        1 alarm_actions("AlarmActions");
        2 alarm_arn("AlarmArn");
        3 alarm_configuration_updated_timestamp("AlarmConfigurationUpdatedTimestamp");
        4 alarm_description("AlarmDescription");
        5 alarm_name("AlarmName");
        6 alarm_rule("AlarmRule");
        7 insufficient_data_actions("InsufficientDataActions");
        8 ok_actions("OKActions");
        9 state_reason("StateReason");
        10 state_reason_data("StateReasonData");
        11 state_updated_timestamp("StateUpdatedTimestamp");
        12 state_value("StateValue");
        13 state_transitioned_timestamp("StateTransitionedTimestamp");
        14 actions_suppressed_by("ActionsSuppressedBy");
        15 actions_suppressed_reason("ActionsSuppressedReason");
        16 actions_suppressor("ActionsSuppressor");
        17 actions_suppressor_wait_period("ActionsSuppressorWaitPeriod");
        18 actions_suppressor_extension_period("ActionsSuppressorExtensionPeriod");
        19 action_configuration("ActionConfiguration");
    }
}

/// Represents a specific dashboard.
#[non_exhaustive]
pub struct DashboardEntry {
    /// The name of the dashboard.
    pub dashboard_name: Option<DashboardName>,
    /// The Amazon Resource Name (ARN) of the dashboard.
    pub dashboard_arn: Option<DashboardArn>,
    /// The time stamp of when the dashboard was last modified, either by an API call or through the console. This
    /// number is expressed as the number of milliseconds since Jan 1, 1970 00:00:00 UTC.
    pub last_modified: Option<LastModified>,
    /// The size of the dashboard, in bytes.
    pub size: Option<Size>,
}

structure! {
    DashboardEntry: Default {
        0 dashboard_name("DashboardName");
        1 dashboard_arn("DashboardArn");
        2 last_modified("LastModified");
        3 size("Size");
    }
}

/// An error or warning for the operation.
#[non_exhaustive]
pub struct DashboardValidationMessage {
    /// The data path related to the message.
    pub data_path: Option<DataPath>,
    /// A message describing the error or warning.
    pub message: Option<Message>,
}

structure! {
    DashboardValidationMessage: Default {
        0 data_path("DataPath");
        1 message("Message");
    }
}

/// Encapsulates the statistical data that CloudWatch computes from metric data.
#[non_exhaustive]
pub struct Datapoint {
    /// The time stamp used for the data point.
    pub timestamp: Option<Timestamp>,
    /// The number of metric values that contributed to the aggregate value of this data point.
    pub sample_count: Option<DatapointValue>,
    /// The average of the metric values that correspond to the data point.
    pub average: Option<DatapointValue>,
    /// The sum of the metric values for the data point.
    pub sum: Option<DatapointValue>,
    /// The minimum metric value for the data point.
    pub minimum: Option<DatapointValue>,
    /// The maximum metric value for the data point.
    pub maximum: Option<DatapointValue>,
    /// The standard unit for the data point.
    pub unit: Option<StandardUnit>,
    /// The percentile statistic for the data point.
    pub extended_statistics: Option<DatapointValueMap>,
}

structure! {
    Datapoint: Default {
        0 timestamp("Timestamp");
        1 sample_count("SampleCount");
        2 average("Average");
        3 sum("Sum");
        4 minimum("Minimum");
        5 maximum("Maximum");
        6 unit("Unit");
        7 extended_statistics("ExtendedStatistics");
    }
}

/// A dimension is a name/value pair that is part of the identity of a metric. Because dimensions are part of the
/// unique identifier for a metric, whenever you add a unique name/value pair to one of your metrics, you are
/// creating a new variation of that metric. For example, many Amazon EC2 metrics publish `InstanceId` as a
/// dimension name, and the actual instance ID as the value for that dimension.
///
/// You can assign up to 30 dimensions to a metric.
#[non_exhaustive]
pub struct Dimension {
    /// The name of the dimension. Dimension names must contain only ASCII characters, must include at least one
    /// non-whitespace character, and cannot start with a colon (`:`). ASCII control characters are not supported as
    /// part of dimension names.
    pub name: DimensionName,
    /// The value of the dimension. Dimension values must contain only ASCII characters and must include at least one
    /// non-whitespace character. ASCII control characters are not supported as part of dimension values.
    pub value: DimensionValue,
}

structure! {
    Dimension {
        0 name("Name".required());
        1 value("Value".required());
    }
}

impl Dimension {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(name: impl Into<DimensionName>, value: impl Into<DimensionValue>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
}

/// Represents filters for a dimension.
#[non_exhaustive]
pub struct DimensionFilter {
    /// The dimension name to be matched.
    pub name: DimensionName,
    /// The value of the dimension to be matched.
    pub value: Option<DimensionValue>,
}

structure! {
    DimensionFilter {
        0 name("Name".required());
        1 value("Value");
    }
}

impl DimensionFilter {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(name: impl Into<DimensionName>) -> Self {
        Self {
            name: name.into(),
            ..Shape::empty()
        }
    }

    /// The value of the dimension to be matched.
    #[must_use]
    pub fn value(mut self, value: impl Into<DimensionValue>) -> Self {
        self.value = some(value);
        self
    }
}

/// An entity associated with metrics, to allow for finding related telemetry. An entity is typically a resource
/// or service within your system. For example, metrics from an Amazon EC2 instance could be associated with that
/// instance as the entity. Similarly, metrics from a service that you own could be associated with that service
/// as the entity.
#[non_exhaustive]
pub struct Entity {
    /// The attributes of the entity which identify the specific entity, as a list of key-value pairs. Entities with
    /// the same `KeyAttributes` are considered to be the same entity. For an entity to be valid, the `KeyAttributes`
    /// must exist and be formatted correctly.
    ///
    /// There are five allowed attributes (key names): `Type`, [`ResourceType`](crate::newtypes::ResourceType),
    /// `Identifier`, `Name`, and `Environment`.
    ///
    /// For details about how to use the key attributes to specify an entity, see
    /// [How to add related information to telemetry](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/adding-your-own-related-telemetry.html)
    /// in the *CloudWatch User Guide*.
    pub key_attributes: Option<EntityKeyAttributesMap>,
    /// Additional attributes of the entity that are not used to specify the identity of the entity. A list of
    /// key-value pairs.
    ///
    /// For details about how to use the attributes, see
    /// [How to add related information to telemetry](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/adding-your-own-related-telemetry.html)
    /// in the *CloudWatch User Guide*.
    pub attributes: Option<EntityAttributesMap>,
}

structure! {
    Entity: Default {
        0 key_attributes("KeyAttributes");
        1 attributes("Attributes");
    }
}

impl Entity {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The attributes of the entity which identify the specific entity, as a list of key-value pairs.
    #[must_use]
    pub fn key_attributes(mut self, items: impl Items<EntityKeyAttributesMap>) -> Self {
        self.key_attributes = collected(items);
        self
    }

    /// Additional attributes of the entity that are not used to specify the identity of the entity.
    #[must_use]
    pub fn attributes(mut self, items: impl Items<EntityAttributesMap>) -> Self {
        self.attributes = collected(items);
        self
    }
}

/// A set of metrics that are associated with an entity, such as a specific service or resource. Contains the
/// entity and the list of metric data associated with it.
#[non_exhaustive]
pub struct EntityMetricData {
    /// The entity associated with the metrics.
    pub entity: Option<Entity>,
    /// The metric data.
    pub metric_data: Option<MetricData>,
}

structure! {
    EntityMetricData: Default {
        0 entity("Entity");
        1 metric_data("MetricData");
    }
}

impl EntityMetricData {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The entity associated with the metrics.
    #[must_use]
    pub fn entity(mut self, value: impl Into<Entity>) -> Self {
        self.entity = some(value);
        self
    }

    /// The metric data.
    #[must_use]
    pub fn metric_data(mut self, items: impl Items<MetricData>) -> Self {
        self.metric_data = collected(items);
        self
    }
}

union! {
    /// The evaluation criteria for an alarm. This is a union type that currently supports `PromQLCriteria`.
    EvaluationCriteria {
        /// The PromQL criteria for the alarm evaluation.
        0 PromQlCriteria as_prom_ql_criteria(AlarmPromQLCriteria) = "PromQLCriteria";
    }
}

union! {
    /// The evaluation window that an alarm uses to select the range of metric data that it evaluates each time it
    /// runs. This is a union type. Set exactly one of its members, [`SlidingWindow`] or [`WallClockWindow`]. If you
    /// don't set [`EvaluationWindow`], the alarm uses a [`SlidingWindow`] by default.
    ///
    /// For more information, see
    /// [Alarm evaluation windows](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation-window.html)
    /// in the *CloudWatch User Guide*.
    EvaluationWindow {
        /// A wall clock window, which aligns the evaluated range to fixed clock boundaries that match the alarm's period,
        /// such as the top of the hour, midnight, or the start of the calendar week.
        0 WallClockWindow as_wall_clock_window(WallClockWindow) = "WallClockWindow";
        /// A sliding window, which advances each time the alarm is evaluated, forming a rolling time window. This is the
        /// default evaluation window.
        1 SlidingWindow as_sliding_window(SlidingWindow) = "SlidingWindow";
    }
}

/// This structure includes the [`Timezone`](crate::newtypes::Timezone) parameter, which you can use to specify
/// your time zone so that the labels that are associated with returned metrics display the correct time for your
/// time zone.
///
/// The [`Timezone`](crate::newtypes::Timezone) value affects a label only if you have a time-based dynamic
/// expression in the label. For more information about dynamic expressions in labels, see
/// [Using Dynamic Labels](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/graph-dynamic-labels.html).
#[non_exhaustive]
pub struct LabelOptions {
    /// The time zone to use for metric data return in this operation. The format is `+` or `-` followed by four
    /// digits. The first two digits indicate the number of hours ahead or behind of UTC, and the final two digits are
    /// the number of minutes. For example, +0130 indicates a time zone that is 1 hour and 30 minutes ahead of UTC.
    /// The default is +0000.
    pub timezone: Option<GetMetricDataLabelTimezone>,
}

structure! {
    LabelOptions: Default {
        0 timezone("Timezone");
    }
}

impl LabelOptions {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The time zone to use for metric data return in this operation.
    #[must_use]
    pub fn timezone(mut self, value: impl Into<GetMetricDataLabelTimezone>) -> Self {
        self.timezone = some(value);
        self
    }
}

/// The details about a log alarm.
#[non_exhaustive]
pub struct LogAlarm {
    /// The name of the alarm.
    pub alarm_name: Option<AlarmName>,
    /// The Amazon Resource Name (ARN) of the alarm.
    pub alarm_arn: Option<AlarmArn>,
    /// The description of the alarm.
    pub alarm_description: Option<AlarmDescription>,
    /// The time stamp of the last update to the alarm configuration.
    pub alarm_configuration_updated_timestamp: Option<Timestamp>,
    /// Indicates whether actions should be executed during any changes to the alarm state.
    pub actions_enabled: Option<ActionsEnabled>,
    /// The actions to execute when this alarm transitions to the `OK` state from any other state. Each action is
    /// specified as an Amazon Resource Name (ARN).
    pub ok_actions: Option<ResourceList>,
    /// The actions to execute when this alarm transitions to the `ALARM` state from any other state. Each action is
    /// specified as an Amazon Resource Name (ARN).
    pub alarm_actions: Option<ResourceList>,
    /// The actions to execute when this alarm transitions to the `INSUFFICIENT_DATA` state from any other state. Each
    /// action is specified as an Amazon Resource Name (ARN).
    pub insufficient_data_actions: Option<ResourceList>,
    /// The state value for the alarm.
    pub state_value: Option<StateValue>,
    /// An explanation for the alarm state, in text format.
    pub state_reason: Option<StateReason>,
    /// An explanation for the alarm state, in JSON format.
    pub state_reason_data: Option<StateReasonData>,
    /// The time stamp of the last update to the value of either the [`StateValue`](crate::enums::StateValue) or
    /// [`EvaluationState`](crate::enums::EvaluationState) parameters.
    pub state_updated_timestamp: Option<Timestamp>,
    /// The configuration of the underlying CloudWatch Logs scheduled query, including the query string, log groups,
    /// schedule, aggregation expression, and the ARN of the managed scheduled query.
    pub scheduled_query_configuration: Option<ScheduledQueryConfiguration>,
    /// The number of most recent scheduled query results that the alarm evaluates against the threshold (the N in
    /// M-of-N evaluation).
    pub query_results_to_evaluate: Option<QueryResultsToEvaluate>,
    /// The number of query results, out of the most recent
    /// [`QueryResultsToEvaluate`](crate::newtypes::QueryResultsToEvaluate) results, that must breach the threshold to
    /// trigger the alarm to transition to `ALARM` (the M in M-of-N evaluation).
    pub query_results_to_alarm: Option<QueryResultsToAlarm>,
    /// The value to compare with the aggregated query result.
    pub threshold: Option<Threshold>,
    /// The arithmetic operation to use when comparing the aggregated query result and the threshold. The aggregated
    /// query result is used as the first operand.
    pub comparison_operator: Option<ComparisonOperator>,
    /// How this alarm handles missing data points. Valid values are `breaching`, `notBreaching`, `ignore`, and
    /// `missing`.
    pub treat_missing_data: Option<TreatMissingData>,
    /// The date and time that the alarm's [`StateValue`](crate::enums::StateValue) most recently changed.
    pub state_transitioned_timestamp: Option<Timestamp>,
    /// If the value of this field is `EVALUATION_ERROR`, it indicates configuration errors in the alarm setup that
    /// require review and correction. Refer to the [`StateReason`](crate::newtypes::StateReason) field of the alarm
    /// for more details.
    ///
    /// If the value of this field is `EVALUATION_FAILURE`, it indicates temporary CloudWatch issues. We recommend
    /// manual monitoring until the issue is resolved.
    ///
    /// If the value of this field is `PARTIAL_DATA`, it indicates that the query returned the maximum 500 contributor
    /// groups but more matched. The alarm evaluates the available contributors, but results might be incomplete.
    pub evaluation_state: Option<EvaluationState>,
    /// The number of log lines from the most recent scheduled query execution that are included in alarm action
    /// notifications. Valid range is 0 through 50. A value of 0 means no log lines are included.
    pub action_log_line_count: Option<ActionLogLineCount>,
    /// The Amazon Resource Name (ARN) of the IAM role that CloudWatch assumes to retrieve log events for inclusion in
    /// alarm action notifications. Set when [`ActionLogLineCount`](crate::newtypes::ActionLogLineCount) is greater
    /// than 0.
    pub action_log_line_role_arn: Option<ActionLogLineRoleArn>,
    /// The warm-up configuration for the alarm. A warm-up period delays alarm evaluation after you create or update
    /// the alarm. During the warm-up period, the alarm stays in `INSUFFICIENT_DATA` and does not perform alarm
    /// actions.
    ///
    /// For more information, see
    /// [Alarm warm-up periods](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-warm-up.html) in
    /// the *Amazon CloudWatch User Guide*.
    pub warm_up_configuration: Option<WarmUpConfiguration>,
    /// Settings that change the content of the notifications and events that the alarm sends when its state changes.
    /// These settings apply to the alarm's actions, whichever state triggers them.
    pub action_configuration: Option<ActionConfiguration>,
}

structure! {
    LogAlarm: Default {
        0 alarm_name("AlarmName");
        1 alarm_arn("AlarmArn");
        2 alarm_description("AlarmDescription");
        3 alarm_configuration_updated_timestamp("AlarmConfigurationUpdatedTimestamp");
        4 actions_enabled("ActionsEnabled");
        5 ok_actions("OKActions");
        6 alarm_actions("AlarmActions");
        7 insufficient_data_actions("InsufficientDataActions");
        8 state_value("StateValue");
        9 state_reason("StateReason");
        10 state_reason_data("StateReasonData");
        11 state_updated_timestamp("StateUpdatedTimestamp");
        12 scheduled_query_configuration("ScheduledQueryConfiguration");
        13 query_results_to_evaluate("QueryResultsToEvaluate");
        14 query_results_to_alarm("QueryResultsToAlarm");
        15 threshold("Threshold");
        16 comparison_operator("ComparisonOperator");
        17 treat_missing_data("TreatMissingData");
        18 state_transitioned_timestamp("StateTransitionedTimestamp");
        19 evaluation_state("EvaluationState");
        20 action_log_line_count("ActionLogLineCount");
        21 action_log_line_role_arn("ActionLogLineRoleArn");
        22 warm_up_configuration("WarmUpConfiguration");
        23 action_configuration("ActionConfiguration");
    }
}

/// A message returned by the [`GetMetricData`](crate::Client::get_metric_data)API, including a code and a
/// description.
///
/// If a cross-Region [`GetMetricData`](crate::Client::get_metric_data) operation fails with a code of `Forbidden`
/// and a value of `Authentication too complex to retrieve cross region data`, you can correct the problem by
/// running the [`GetMetricData`](crate::Client::get_metric_data) operation in the same Region where the metric
/// data is.
#[non_exhaustive]
pub struct MessageData {
    /// The error code or status code associated with the message.
    pub code: Option<MessageDataCode>,
    /// The message text.
    pub value: Option<MessageDataValue>,
}

structure! {
    MessageData: Default {
        0 code("Code");
        1 value("Value");
    }
}

/// Represents a specific metric.
#[non_exhaustive]
pub struct Metric {
    /// The namespace of the metric.
    pub namespace: Option<Namespace>,
    /// The name of the metric. This is a required field.
    pub metric_name: Option<MetricName>,
    /// The dimensions for the metric.
    pub dimensions: Option<Dimensions>,
}

structure! {
    Metric: Default {
        0 namespace("Namespace");
        1 metric_name("MetricName");
        2 dimensions("Dimensions");
    }
}

impl Metric {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The namespace of the metric.
    #[must_use]
    pub fn namespace(mut self, value: impl Into<Namespace>) -> Self {
        self.namespace = some(value);
        self
    }

    /// The name of the metric.
    #[must_use]
    pub fn metric_name(mut self, value: impl Into<MetricName>) -> Self {
        self.metric_name = some(value);
        self
    }

    /// The dimensions for the metric.
    #[must_use]
    pub fn dimensions(mut self, items: impl Items<Dimensions>) -> Self {
        self.dimensions = collected(items);
        self
    }
}

/// The details about a metric alarm.
#[non_exhaustive]
pub struct MetricAlarm {
    /// The name of the alarm.
    pub alarm_name: Option<AlarmName>,
    /// The Amazon Resource Name (ARN) of the alarm.
    pub alarm_arn: Option<AlarmArn>,
    /// The description of the alarm.
    pub alarm_description: Option<AlarmDescription>,
    /// The time stamp of the last update to the alarm configuration.
    pub alarm_configuration_updated_timestamp: Option<Timestamp>,
    /// Indicates whether actions should be executed during any changes to the alarm state.
    pub actions_enabled: Option<ActionsEnabled>,
    /// The actions to execute when this alarm transitions to the `OK` state from any other state. Each action is
    /// specified as an Amazon Resource Name (ARN).
    pub ok_actions: Option<ResourceList>,
    /// The actions to execute when this alarm transitions to the `ALARM` state from any other state. Each action is
    /// specified as an Amazon Resource Name (ARN).
    pub alarm_actions: Option<ResourceList>,
    /// The actions to execute when this alarm transitions to the `INSUFFICIENT_DATA` state from any other state. Each
    /// action is specified as an Amazon Resource Name (ARN).
    pub insufficient_data_actions: Option<ResourceList>,
    /// The state value for the alarm.
    pub state_value: Option<StateValue>,
    /// An explanation for the alarm state, in text format.
    pub state_reason: Option<StateReason>,
    /// An explanation for the alarm state, in JSON format.
    pub state_reason_data: Option<StateReasonData>,
    /// The time stamp of the last update to the value of either the [`StateValue`](crate::enums::StateValue) or
    /// [`EvaluationState`](crate::enums::EvaluationState) parameters.
    pub state_updated_timestamp: Option<Timestamp>,
    /// The name of the metric associated with the alarm, if this is an alarm based on a single metric.
    pub metric_name: Option<MetricName>,
    /// The namespace of the metric associated with the alarm.
    pub namespace: Option<Namespace>,
    /// The statistic for the metric associated with the alarm, other than percentile. For percentile statistics, use
    /// [`ExtendedStatistic`](crate::newtypes::ExtendedStatistic).
    pub statistic: Option<Statistic>,
    /// The percentile statistic for the metric associated with the alarm. Specify a value between p0.0 and p100.
    pub extended_statistic: Option<ExtendedStatistic>,
    /// The dimensions for the metric associated with the alarm.
    pub dimensions: Option<Dimensions>,
    /// The period, in seconds, over which the statistic is applied.
    pub period: Option<Period>,
    /// The unit of the metric associated with the alarm.
    pub unit: Option<StandardUnit>,
    /// The number of periods over which data is compared to the specified threshold.
    pub evaluation_periods: Option<EvaluationPeriods>,
    /// The number of data points that must be breaching to trigger the alarm.
    pub datapoints_to_alarm: Option<DatapointsToAlarm>,
    /// The value to compare with the specified statistic.
    pub threshold: Option<Threshold>,
    /// The arithmetic operation to use when comparing the specified statistic and threshold. The specified statistic
    /// value is used as the first operand.
    pub comparison_operator: Option<ComparisonOperator>,
    /// Sets how this alarm is to handle missing data points. The valid values are `breaching`, `notBreaching`,
    /// `ignore`, and `missing`. For more information, see
    /// [Configuring how CloudWatch alarms treat missing data](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html#alarms-and-missing-data).
    ///
    /// If this parameter is omitted, the default behavior of `missing` is used.
    ///
    /// > **Note**
    /// >
    /// > This parameter is not applicable to PromQL alarms.
    pub treat_missing_data: Option<TreatMissingData>,
    /// Used only for alarms based on percentiles. If `ignore`, the alarm state does not change during periods with
    /// too few data points to be statistically significant. If `evaluate` or this parameter is not used, the alarm is
    /// always evaluated and possibly changes state no matter how many data points are available.
    pub evaluate_low_sample_count_percentile: Option<EvaluateLowSampleCountPercentile>,
    /// An array of [`MetricDataQuery`] structures, used in an alarm based on a metric math expression. Each structure
    /// either retrieves a metric or performs a math expression. One item in the Metrics array is the math expression
    /// that the alarm watches. This expression by designated by having [`ReturnData`](crate::newtypes::ReturnData)
    /// set to true.
    pub metrics: Option<MetricDataQueries>,
    /// In an alarm based on an anomaly detection model, this is the ID of the `ANOMALY_DETECTION_BAND` function used
    /// as the threshold for the alarm.
    pub threshold_metric_id: Option<MetricId>,
    /// If the value of this field is `PARTIAL_DATA`, it indicates that not all the available data was able to be
    /// retrieved due to quota limitations. For more information, see
    /// [Create alarms on Metrics Insights queries](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create_Metrics_Insights_Alarm.html).
    ///
    /// If the value of this field is `EVALUATION_ERROR`, it indicates configuration errors in alarm setup that
    /// require review and correction. Refer to [`StateReason`](crate::newtypes::StateReason) field of the alarm for
    /// more details.
    ///
    /// If the value of this field is `EVALUATION_FAILURE`, it indicates temporary CloudWatch issues. We recommend
    /// manual monitoring until the issue is resolved
    pub evaluation_state: Option<EvaluationState>,
    /// The date and time that the alarm's [`StateValue`](crate::enums::StateValue) most recently changed.
    pub state_transitioned_timestamp: Option<Timestamp>,
    /// The evaluation window that the alarm uses to select the range of metric data that it evaluates. This is either
    /// a sliding window or a wall clock window. For more information, see
    /// [Alarm evaluation windows](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation-window.html)
    /// in the *CloudWatch User Guide*.
    pub evaluation_window: Option<EvaluationWindow>,
    /// The warm-up configuration for the alarm. A warm-up period delays alarm evaluation after you create or update
    /// the alarm. During the warm-up period, the alarm stays in `INSUFFICIENT_DATA` and does not perform alarm
    /// actions.
    ///
    /// For more information, see
    /// [Alarm warm-up periods](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-warm-up.html) in
    /// the *Amazon CloudWatch User Guide*.
    pub warm_up_configuration: Option<WarmUpConfiguration>,
    /// The evaluation criteria for the alarm.
    pub evaluation_criteria: Option<EvaluationCriteria>,
    /// The frequency, in seconds, at which the alarm is evaluated.
    pub evaluation_interval: Option<EvaluationInterval>,
    /// Settings that change the content of the notifications and events that the alarm sends when its state changes.
    /// These settings apply to the alarm's actions, whichever state triggers them.
    pub action_configuration: Option<ActionConfiguration>,
}

structure! {
    MetricAlarm: Default {
        0 alarm_name("AlarmName");
        1 alarm_arn("AlarmArn");
        2 alarm_description("AlarmDescription");
        3 alarm_configuration_updated_timestamp("AlarmConfigurationUpdatedTimestamp");
        4 actions_enabled("ActionsEnabled");
        5 ok_actions("OKActions");
        6 alarm_actions("AlarmActions");
        7 insufficient_data_actions("InsufficientDataActions");
        8 state_value("StateValue");
        9 state_reason("StateReason");
        10 state_reason_data("StateReasonData");
        11 state_updated_timestamp("StateUpdatedTimestamp");
        12 metric_name("MetricName");
        13 namespace("Namespace");
        14 statistic("Statistic");
        15 extended_statistic("ExtendedStatistic");
        16 dimensions("Dimensions");
        17 period("Period");
        18 unit("Unit");
        19 evaluation_periods("EvaluationPeriods");
        20 datapoints_to_alarm("DatapointsToAlarm");
        21 threshold("Threshold");
        22 comparison_operator("ComparisonOperator");
        23 treat_missing_data("TreatMissingData");
        24 evaluate_low_sample_count_percentile("EvaluateLowSampleCountPercentile");
        25 metrics("Metrics");
        26 threshold_metric_id("ThresholdMetricId");
        27 evaluation_state("EvaluationState");
        28 state_transitioned_timestamp("StateTransitionedTimestamp");
        29 evaluation_window("EvaluationWindow");
        30 warm_up_configuration("WarmUpConfiguration");
        31 evaluation_criteria("EvaluationCriteria");
        32 evaluation_interval("EvaluationInterval");
        33 action_configuration("ActionConfiguration");
    }
}

/// This structure is used in both [`GetMetricData`](crate::Client::get_metric_data) and
/// [`PutMetricAlarm`](crate::Client::put_metric_alarm). The supported use of this structure is different for
/// those two operations.
///
/// When used in [`GetMetricData`](crate::Client::get_metric_data), it indicates the metric data to return, and
/// whether this call is just retrieving a batch set of data for one metric, or is performing a Metrics Insights
/// query or a math expression. A single [`GetMetricData`](crate::Client::get_metric_data) call can include up to
/// 500 [`MetricDataQuery`] structures.
///
/// When used in [`PutMetricAlarm`](crate::Client::put_metric_alarm), it enables you to create an alarm based on a
/// metric math expression. Each [`MetricDataQuery`] in the array specifies either a metric to retrieve, or a math
/// expression to be performed on retrieved metrics. A single [`PutMetricAlarm`](crate::Client::put_metric_alarm)
/// call can include up to 20 [`MetricDataQuery`] structures in the array. The 20 structures can include as many
/// as 10 structures that contain a [`MetricStat`] parameter to retrieve a metric, and as many as 10 structures
/// that contain the `Expression` parameter to perform a math expression. Of those `Expression` structures, one
/// must have `true` as the value for [`ReturnData`](crate::newtypes::ReturnData). The result of this expression
/// is the value the alarm watches.
///
/// Any expression used in a [`PutMetricAlarm`](crate::Client::put_metric_alarm) operation must return a single
/// time series. For more information, see
/// [Metric Math Syntax and Functions](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html#metric-math-syntax)
/// in the *Amazon CloudWatch User Guide*.
///
/// Some of the parameters of this structure also have different uses whether you are using this structure in a
/// [`GetMetricData`](crate::Client::get_metric_data) operation or a
/// [`PutMetricAlarm`](crate::Client::put_metric_alarm) operation. These differences are explained in the
/// following parameter list.
#[non_exhaustive]
pub struct MetricDataQuery {
    /// A short name used to tie this object to the results in the response. This name must be unique within a single
    /// call to [`GetMetricData`](crate::Client::get_metric_data). If you are performing math expressions on this set
    /// of data, this name represents that data and can serve as a variable in the mathematical expression. The valid
    /// characters are letters, numbers, and underscore. The first character must be a lowercase letter.
    pub id: MetricId,
    /// The metric to be returned, along with statistics, period, and units. Use this parameter only if this object is
    /// retrieving a metric and not performing a math expression on returned data.
    ///
    /// Within one [`MetricDataQuery`] object, you must specify either `Expression` or [`MetricStat`] but not both.
    pub metric_stat: Option<MetricStat>,
    /// This field can contain either a Metrics Insights query, or a metric math expression to be performed on the
    /// returned data. For more information about Metrics Insights queries, see
    /// [Metrics Insights query components and syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-metrics-insights-querylanguage)
    /// in the *Amazon CloudWatch User Guide*.
    ///
    /// A math expression can use the `Id` of the other metrics or queries to refer to those metrics, and can also use
    /// the `Id` of other expressions to use the result of those expressions. For more information about metric math
    /// expressions, see
    /// [Metric Math Syntax and Functions](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html#metric-math-syntax)
    /// in the *Amazon CloudWatch User Guide*.
    ///
    /// Within each [`MetricDataQuery`] object, you must specify either `Expression` or [`MetricStat`] but not both.
    pub expression: Option<MetricExpression>,
    /// A human-readable label for this metric or expression. This is especially useful if this is an expression, so
    /// that you know what the value represents. If the metric or expression is shown in a CloudWatch dashboard
    /// widget, the label is shown. If Label is omitted, CloudWatch generates a default.
    ///
    /// You can put dynamic expressions into a label, so that it is more descriptive. For more information, see
    /// [Using Dynamic Labels](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/graph-dynamic-labels.html).
    pub label: Option<MetricLabel>,
    /// When used in [`GetMetricData`](crate::Client::get_metric_data), this option indicates whether to return the
    /// timestamps and raw data values of this metric. If you are performing this call just to do math expressions and
    /// do not also need the raw data returned, you can specify `false`. If you omit this, the default of `true` is
    /// used.
    ///
    /// When used in [`PutMetricAlarm`](crate::Client::put_metric_alarm), specify `true` for the one expression result
    /// to use as the alarm. For all other metrics and expressions in the same
    /// [`PutMetricAlarm`](crate::Client::put_metric_alarm) operation, specify
    /// [`ReturnData`](crate::newtypes::ReturnData) as False.
    pub return_data: Option<ReturnData>,
    /// The granularity, in seconds, of the returned data points. For metrics with regular resolution, a period can be
    /// as short as one minute (60 seconds) and must be a multiple of 60. For high-resolution metrics that are
    /// collected at intervals of less than one minute, the period can be 1, 5, 10, 20, 30, 60, or any multiple of 60.
    /// High-resolution metrics are those metrics stored by a [`PutMetricData`](crate::Client::put_metric_data)
    /// operation that includes a `StorageResolution of 1 second`.
    pub period: Option<Period>,
    /// The ID of the account where the metrics are located.
    ///
    /// If you are performing a [`GetMetricData`](crate::Client::get_metric_data) operation in a monitoring account,
    /// use this to specify which account to retrieve this metric from.
    ///
    /// If you are performing a [`PutMetricAlarm`](crate::Client::put_metric_alarm) operation, use this to specify
    /// which account contains the metric that the alarm is watching.
    pub account_id: Option<AccountId>,
}

structure! {
    MetricDataQuery {
        0 id("Id".required());
        1 metric_stat("MetricStat");
        2 expression("Expression");
        3 label("Label");
        4 return_data("ReturnData");
        5 period("Period");
        6 account_id("AccountId");
    }
}

impl MetricDataQuery {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(id: impl Into<MetricId>) -> Self {
        Self {
            id: id.into(),
            ..Shape::empty()
        }
    }

    /// The metric to be returned, along with statistics, period, and units.
    #[must_use]
    pub fn metric_stat(mut self, value: impl Into<MetricStat>) -> Self {
        self.metric_stat = some(value);
        self
    }

    /// This field can contain either a Metrics Insights query, or a metric math expression to be performed on the
    /// returned data.
    #[must_use]
    pub fn expression(mut self, value: impl Into<MetricExpression>) -> Self {
        self.expression = some(value);
        self
    }

    /// A human-readable label for this metric or expression.
    #[must_use]
    pub fn label(mut self, value: impl Into<MetricLabel>) -> Self {
        self.label = some(value);
        self
    }

    /// When used in [`GetMetricData`](crate::Client::get_metric_data), this option indicates whether to return the
    /// timestamps and raw data values of this metric.
    #[must_use]
    pub fn return_data(mut self, value: impl Into<ReturnData>) -> Self {
        self.return_data = some(value);
        self
    }

    /// The granularity, in seconds, of the returned data points.
    #[must_use]
    pub fn period(mut self, value: impl Into<Period>) -> Self {
        self.period = some(value);
        self
    }

    /// The ID of the account where the metrics are located.
    #[must_use]
    pub fn account_id(mut self, value: impl Into<AccountId>) -> Self {
        self.account_id = some(value);
        self
    }
}

/// A [`GetMetricData`](crate::Client::get_metric_data) call returns an array of [`MetricDataResult`] structures.
/// Each of these structures includes the data points for that metric, along with the timestamps of those data
/// points and other identifying information.
#[non_exhaustive]
pub struct MetricDataResult {
    /// The short name you specified to represent this metric.
    pub id: Option<MetricId>,
    /// The human-readable label associated with the data.
    pub label: Option<MetricLabel>,
    /// The timestamps for the data points, formatted in Unix timestamp format. The number of timestamps always
    /// matches the number of values and the value for Timestamps\[x\] is Values\[x\].
    pub timestamps: Option<Timestamps>,
    /// The data points for the metric corresponding to [`Timestamps`](crate::newtypes::Timestamps). The number of
    /// values always matches the number of timestamps and the timestamp for Values\[x\] is Timestamps\[x\].
    pub values: Option<DatapointValues>,
    /// The status of the returned data. `Complete` indicates that all data points in the requested time range were
    /// returned. `PartialData` means that an incomplete set of data points were returned. You can use the
    /// [`NextToken`](crate::newtypes::NextToken) value that was returned and repeat your request to get more data
    /// points. [`NextToken`](crate::newtypes::NextToken) is not returned if you are performing a math expression.
    /// `InternalError` indicates that an error occurred. Retry your request using
    /// [`NextToken`](crate::newtypes::NextToken), if present.
    pub status_code: Option<StatusCode>,
    /// A list of messages with additional information about the data returned.
    pub messages: Option<MetricDataResultMessages>,
}

structure! {
    MetricDataResult: Default {
        0 id("Id");
        1 label("Label");
        2 timestamps("Timestamps");
        3 values("Values");
        4 status_code("StatusCode");
        5 messages("Messages");
    }
}

/// Encapsulates the information sent to either create a metric or add new values to be aggregated into an
/// existing metric.
#[non_exhaustive]
pub struct MetricDatum {
    /// The name of the metric.
    pub metric_name: MetricName,
    /// The dimensions associated with the metric.
    pub dimensions: Option<Dimensions>,
    /// The time the metric data was received, expressed as the number of milliseconds since Jan 1, 1970 00:00:00 UTC.
    pub timestamp: Option<Timestamp>,
    /// The value for the metric.
    ///
    /// Although the parameter accepts numbers of type Double, CloudWatch rejects values that are either too small or
    /// too large. Values must be in the range of -2^360 to 2^360. In addition, special values (for example, NaN,
    /// +Infinity, -Infinity) are not supported.
    pub value: Option<DatapointValue>,
    /// The statistical values for the metric.
    pub statistic_values: Option<StatisticSet>,
    /// Array of numbers representing the values for the metric during the period. Each unique value is listed just
    /// once in this array, and the corresponding number in the [`Counts`](crate::newtypes::Counts) array specifies
    /// the number of times that value occurred during the period. You can include up to 150 unique values in each
    /// [`PutMetricData`](crate::Client::put_metric_data) action that specifies a [`Values`](crate::newtypes::Values)
    /// array.
    ///
    /// Although the [`Values`](crate::newtypes::Values) array accepts numbers of type `Double`, CloudWatch rejects
    /// values that are either too small or too large. Values must be in the range of -2^360 to 2^360. In addition,
    /// special values (for example, NaN, +Infinity, -Infinity) are not supported.
    pub values: Option<Values>,
    /// Array of numbers that is used along with the [`Values`](crate::newtypes::Values) array. Each number in the
    /// `Count` array is the number of times the corresponding value in the [`Values`](crate::newtypes::Values) array
    /// occurred during the period.
    ///
    /// If you omit the [`Counts`](crate::newtypes::Counts) array, the default of 1 is used as the value for each
    /// count. If you include a [`Counts`](crate::newtypes::Counts) array, it must include the same amount of values
    /// as the [`Values`](crate::newtypes::Values) array.
    pub counts: Option<Counts>,
    /// When you are using a `Put` operation, this defines what unit you want to use when storing the metric.
    ///
    /// In a `Get` operation, this displays the unit that is used for the metric.
    pub unit: Option<StandardUnit>,
    /// Valid values are 1 and 60. Setting this to 1 specifies this metric as a high-resolution metric, so that
    /// CloudWatch stores the metric with sub-minute resolution down to one second. Setting this to 60 specifies this
    /// metric as a regular-resolution metric, which CloudWatch stores at 1-minute resolution. Currently, high
    /// resolution is available only for custom metrics. For more information about high-resolution metrics, see
    /// [High-Resolution Metrics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/publishingMetrics.html#high-resolution-metrics)
    /// in the *Amazon CloudWatch User Guide*.
    ///
    /// This field is optional, if you do not specify it the default of 60 is used.
    pub storage_resolution: Option<StorageResolution>,
}

structure! {
    MetricDatum {
        0 metric_name("MetricName".required());
        1 dimensions("Dimensions");
        2 timestamp("Timestamp");
        3 value("Value");
        4 statistic_values("StatisticValues");
        5 values("Values");
        6 counts("Counts");
        7 unit("Unit");
        8 storage_resolution("StorageResolution");
    }
}

impl MetricDatum {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(metric_name: impl Into<MetricName>) -> Self {
        Self {
            metric_name: metric_name.into(),
            ..Shape::empty()
        }
    }

    /// The dimensions associated with the metric.
    #[must_use]
    pub fn dimensions(mut self, items: impl Items<Dimensions>) -> Self {
        self.dimensions = collected(items);
        self
    }

    /// The time the metric data was received, expressed as the number of milliseconds since Jan 1, 1970 00:00:00 UTC.
    #[must_use]
    pub fn timestamp(mut self, value: impl Into<Timestamp>) -> Self {
        self.timestamp = some(value);
        self
    }

    /// The value for the metric.
    #[must_use]
    pub fn value(mut self, value: impl Into<DatapointValue>) -> Self {
        self.value = some(value);
        self
    }

    /// The statistical values for the metric.
    #[must_use]
    pub fn statistic_values(mut self, value: impl Into<StatisticSet>) -> Self {
        self.statistic_values = some(value);
        self
    }

    /// Array of numbers representing the values for the metric during the period.
    #[must_use]
    pub fn values(mut self, items: impl Items<Values>) -> Self {
        self.values = collected(items);
        self
    }

    /// Array of numbers that is used along with the [`Values`](crate::newtypes::Values) array.
    #[must_use]
    pub fn counts(mut self, items: impl Items<Counts>) -> Self {
        self.counts = collected(items);
        self
    }

    /// When you are using a `Put` operation, this defines what unit you want to use when storing the metric.
    #[must_use]
    pub fn unit(mut self, value: impl Into<StandardUnit>) -> Self {
        self.unit = some(value);
        self
    }

    /// Valid values are 1 and 60.
    #[must_use]
    pub fn storage_resolution(mut self, value: impl Into<StorageResolution>) -> Self {
        self.storage_resolution = some(value);
        self
    }
}

/// This structure defines the metric to be returned, along with the statistics, period, and units.
#[non_exhaustive]
pub struct MetricStat {
    /// The metric to return, including the metric name, namespace, and dimensions.
    pub metric: Metric,
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
    /// The statistic to return. It can include any CloudWatch statistic or extended statistic.
    pub stat: Stat,
    /// When you are using a `Put` operation, this defines what unit you want to use when storing the metric.
    ///
    /// In a `Get` operation, if you omit `Unit` then all data that was collected with any unit is returned, along
    /// with the corresponding units that were specified when the data was reported to CloudWatch. If you specify a
    /// unit, the operation returns only data that was collected with that unit specified. If you specify a unit that
    /// does not match the data collected, the results of the operation are null. CloudWatch does not perform unit
    /// conversions.
    pub unit: Option<StandardUnit>,
}

structure! {
    MetricStat {
        0 metric("Metric".required());
        1 period("Period".required());
        2 stat("Stat".required());
        3 unit("Unit");
    }
}

impl MetricStat {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        metric: impl Into<Metric>,
        period: impl Into<Period>,
        stat: impl Into<Stat>,
    ) -> Self {
        Self {
            metric: metric.into(),
            period: period.into(),
            stat: stat.into(),
            ..Shape::empty()
        }
    }

    /// When you are using a `Put` operation, this defines what unit you want to use when storing the metric.
    #[must_use]
    pub fn unit(mut self, value: impl Into<StandardUnit>) -> Self {
        self.unit = some(value);
        self
    }
}

/// Contains the schedule expression and time-range offsets that define when a scheduled query runs and what time
/// range each execution covers.
#[non_exhaustive]
pub struct ScheduleConfiguration {
    /// The schedule expression that defines how often the underlying CloudWatch Logs scheduled query runs. Specify a
    /// `rate()` expression, for example `rate(5 minutes)`.
    pub schedule_expression: ScheduleExpression,
    /// The offset, in seconds, before the scheduled execution time at which the query time range begins. For example,
    /// an offset of 360 (6 minutes) on a query running at 12:05:00 starts the query time range at 11:59:00.
    pub start_time_offset: StartTimeOffset,
    /// The offset, in seconds, before the scheduled execution time at which the query time range ends. Must be
    /// non-negative and less than [`StartTimeOffset`](crate::newtypes::StartTimeOffset). The default is 0.
    pub end_time_offset: Option<EndTimeOffset>,
}

structure! {
    ScheduleConfiguration {
        0 schedule_expression("ScheduleExpression".required());
        1 start_time_offset("StartTimeOffset".required());
        2 end_time_offset("EndTimeOffset");
    }
}

impl ScheduleConfiguration {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        schedule_expression: impl Into<ScheduleExpression>,
        start_time_offset: impl Into<StartTimeOffset>,
    ) -> Self {
        Self {
            schedule_expression: schedule_expression.into(),
            start_time_offset: start_time_offset.into(),
            ..Shape::empty()
        }
    }

    /// The offset, in seconds, before the scheduled execution time at which the query time range ends.
    #[must_use]
    pub fn end_time_offset(mut self, value: impl Into<EndTimeOffset>) -> Self {
        self.end_time_offset = some(value);
        self
    }
}

/// The configuration of the CloudWatch Logs scheduled query that backs a log alarm.
#[non_exhaustive]
pub struct ScheduledQueryConfiguration {
    /// The CloudWatch Logs query to execute on each scheduled run. Length constraints: maximum of 10,000 characters.
    pub query_string: QueryString,
    /// The log groups to query. Each entry can be a log group name or ARN. Use the ARN form when querying log groups
    /// in a different account (for example, when running cross-account queries from a monitoring account). The list
    /// must contain between 1 and 50 entries.
    pub log_group_identifiers: Option<LogGroupIdentifiers>,
    /// The Amazon Resource Name (ARN) of the CloudWatch Logs scheduled query that the alarm uses. This field is
    /// populated in [`DescribeAlarms`](crate::Client::describe_alarms) responses.
    pub query_arn: Option<AmazonResourceName>,
    /// The Amazon Resource Name (ARN) of the IAM role that CloudWatch assumes when executing the scheduled query
    /// against the configured log groups.
    pub scheduled_query_role_arn: AmazonResourceName,
    /// The schedule and time-range offset configuration for the underlying scheduled query.
    pub schedule_configuration: ScheduleConfiguration,
    /// The expression that defines how to aggregate query results into one or more scalar values for alarm
    /// evaluation. For example, `count(*)` or `avg(latency) by host | sort desc`. Length constraints: minimum 1
    /// character, maximum 2048 characters.
    pub aggregation_expression: AggregationExpression,
    /// A list of key-value pairs to associate with the underlying scheduled query resource.
    pub tags: Option<TagList>,
}

structure! {
    ScheduledQueryConfiguration {
        0 query_string("QueryString".required());
        1 log_group_identifiers("LogGroupIdentifiers");
        2 query_arn("QueryARN");
        3 scheduled_query_role_arn("ScheduledQueryRoleARN".required());
        4 schedule_configuration("ScheduleConfiguration".required());
        5 aggregation_expression("AggregationExpression".required());
        6 tags("Tags");
    }
}

impl ScheduledQueryConfiguration {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        query_string: impl Into<QueryString>,
        scheduled_query_role_arn: impl Into<AmazonResourceName>,
        schedule_configuration: impl Into<ScheduleConfiguration>,
        aggregation_expression: impl Into<AggregationExpression>,
    ) -> Self {
        Self {
            query_string: query_string.into(),
            scheduled_query_role_arn: scheduled_query_role_arn.into(),
            schedule_configuration: schedule_configuration.into(),
            aggregation_expression: aggregation_expression.into(),
            ..Shape::empty()
        }
    }

    /// The log groups to query.
    #[must_use]
    pub fn log_group_identifiers(mut self, items: impl Items<LogGroupIdentifiers>) -> Self {
        self.log_group_identifiers = collected(items);
        self
    }

    /// The Amazon Resource Name (ARN) of the CloudWatch Logs scheduled query that the alarm uses.
    #[must_use]
    pub fn query_arn(mut self, value: impl Into<AmazonResourceName>) -> Self {
        self.query_arn = some(value);
        self
    }

    /// A list of key-value pairs to associate with the underlying scheduled query resource.
    #[must_use]
    pub fn tags(mut self, items: impl Items<TagList>) -> Self {
        self.tags = collected(items);
        self
    }
}

/// An evaluation window that advances each time the alarm is evaluated, forming a rolling time window. This is
/// the default evaluation window. A sliding window has no additional configuration options.
///
/// Choose a sliding window when you need the fastest detection and the calendar boundaries of the data don't
/// matter, such as for continuous performance, latency, or resource-exhaustion monitoring.
#[non_exhaustive]
pub struct SlidingWindow {}

structure! {
    SlidingWindow: Default {}
}

impl SlidingWindow {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Represents a set of statistics that describes a specific metric.
#[non_exhaustive]
pub struct StatisticSet {
    /// The number of samples used for the statistic set.
    pub sample_count: DatapointValue,
    /// The sum of values for the sample set.
    pub sum: DatapointValue,
    /// The minimum value of the sample set.
    pub minimum: DatapointValue,
    /// The maximum value of the sample set.
    pub maximum: DatapointValue,
}

structure! {
    StatisticSet {
        0 sample_count("SampleCount".required());
        1 sum("Sum".required());
        2 minimum("Minimum".required());
        3 maximum("Maximum".required());
    }
}

impl StatisticSet {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        sample_count: impl Into<DatapointValue>,
        sum: impl Into<DatapointValue>,
        minimum: impl Into<DatapointValue>,
        maximum: impl Into<DatapointValue>,
    ) -> Self {
        Self {
            sample_count: sample_count.into(),
            sum: sum.into(),
            minimum: minimum.into(),
            maximum: maximum.into(),
        }
    }
}

/// A key-value pair associated with a CloudWatch resource.
#[non_exhaustive]
pub struct Tag {
    /// A string that you can use to assign a value. The combination of tag keys and values can help you organize and
    /// categorize your resources.
    pub key: TagKey,
    /// The value for the specified tag key.
    pub value: TagValue,
}

structure! {
    Tag {
        0 key("Key".required());
        1 value("Value".required());
    }
}

impl Tag {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(key: impl Into<TagKey>, value: impl Into<TagValue>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

/// An evaluation window that aligns the evaluated range to fixed clock boundaries that match the alarm's period,
/// such as the top of the hour, midnight, or the start of the calendar week, optionally in a specific time zone.
///
/// When you use a wall clock window, the alarm's period must be 1 minute (60 seconds), 5 minutes (300 seconds), 1
/// hour (3,600 seconds), 1 day (86,400 seconds), or 1 week (604,800 seconds). Other period values aren't
/// supported with a wall clock window.
///
/// Choose a wall clock window when your monitoring is tied to a business or calendar period, such as daily
/// reports, batch jobs, or backups, or when you want alarm evaluations to match the periods shown on a metric
/// dashboard.
#[non_exhaustive]
pub struct WallClockWindow {
    /// The time zone to use when the alarm aligns the evaluation window to clock boundaries. You can specify an IANA
    /// time zone name (for example, `America/New_York`), a fixed UTC offset (for example, `+05:30`), or an
    /// offset-prefixed identifier (for example, `UTC+05:30`). The offset must be aligned to a multiple of 5 minutes.
    /// If you don't specify a time zone, CloudWatch uses `UTC`.
    ///
    /// The time zone affects window alignment for all periods, including periods of one hour or shorter.
    pub timezone: Option<Timezone>,
}

structure! {
    WallClockWindow: Default {
        0 timezone("Timezone");
    }
}

impl WallClockWindow {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The time zone to use when the alarm aligns the evaluation window to clock boundaries.
    #[must_use]
    pub fn timezone(mut self, value: impl Into<Timezone>) -> Self {
        self.timezone = some(value);
        self
    }
}

/// The configuration settings that define the warm-up behavior for an alarm. Use these settings to delay alarm
/// evaluation after you create or update the alarm, which reduces alarm noise while a new resource or service
/// starts publishing data.
///
/// During the warm-up period, the alarm stays in `INSUFFICIENT_DATA` and does not perform alarm actions.
#[non_exhaustive]
pub struct WarmUpConfiguration {
    /// The length of the warm-up period, in minutes. After you create or update the alarm, the alarm stays in
    /// `INSUFFICIENT_DATA` for this duration. During this time, the alarm does not perform alarm actions.
    ///
    /// You can change this value at any time, including after the warm-up period ends. If you change it after the
    /// warm-up period ends, the new value does not restart the warm-up period.
    pub warm_up_period_duration_in_minutes: WarmUpPeriodDurationInMinutes,
    /// Specifies whether the alarm waits for the full warm-up period before it starts to evaluate. The default is
    /// `false`. If `true`, the alarm waits the entire
    /// [`WarmUpPeriodDurationInMinutes`](crate::newtypes::WarmUpPeriodDurationInMinutes) before it starts to
    /// evaluate, even if metric data arrives earlier. If `false`, the alarm ends the warm-up period early. Evaluation
    /// begins as soon as the alarm has enough metric data to fill its evaluation window.
    pub only_start_evaluating_after_warm_up_period_ends:
        Option<OnlyStartEvaluatingAfterWarmUpPeriodEnds>,
}

structure! {
    WarmUpConfiguration {
        0 warm_up_period_duration_in_minutes("WarmUpPeriodDurationInMinutes".required());
        1 only_start_evaluating_after_warm_up_period_ends("OnlyStartEvaluatingAfterWarmUpPeriodEnds");
    }
}

impl WarmUpConfiguration {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        warm_up_period_duration_in_minutes: impl Into<WarmUpPeriodDurationInMinutes>,
    ) -> Self {
        Self {
            warm_up_period_duration_in_minutes: warm_up_period_duration_in_minutes.into(),
            ..Shape::empty()
        }
    }

    /// Specifies whether the alarm waits for the full warm-up period before it starts to evaluate.
    #[must_use]
    pub fn only_start_evaluating_after_warm_up_period_ends(
        mut self,
        value: impl Into<OnlyStartEvaluatingAfterWarmUpPeriodEnds>,
    ) -> Self {
        self.only_start_evaluating_after_warm_up_period_ends = some(value);
        self
    }
}
