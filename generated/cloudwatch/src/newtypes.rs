// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! Texts, numbers, lists and maps that have a name in the model.
//!
//! Each is an alias, and what it can do is on the page of the type that it names. The first parameter of that
//! type is a marker that nothing else has, so no name converts into another by itself.

use crate::enums::{AlarmType, Statistic};
use crate::types::{
    AlarmHistoryItem, CompositeAlarm, DashboardEntry, DashboardValidationMessage, Datapoint,
    Dimension, DimensionFilter, EntityMetricData, LogAlarm, MessageData, Metric, MetricAlarm,
    MetricDataQuery, MetricDataResult, MetricDatum, Tag,
};
use shapewright_runtime::shape::newtype::{List, Map, Number, Text};
use shapewright_runtime::{Timestamp, newtypes};

/// Length: 1 to 255 characters.
pub type AccountId = Text<named::AccountIdMarker>;

pub type ActionLogLineCount = Number<named::ActionLogLineCountMarker, i32>;

pub type ActionLogLineRoleArn = Text<named::ActionLogLineRoleArnMarker>;

/// Length: 1 to 1024 characters.
pub type ActionPrefix = Text<named::ActionPrefixMarker>;

pub type ActionsEnabled = Number<named::ActionsEnabledMarker, bool>;

/// Length: at most 1024 characters.
pub type ActionsSuppressedReason = Text<named::ActionsSuppressedReasonMarker>;

/// Length: 1 to 2048 characters.
pub type AggregationExpression = Text<named::AggregationExpressionMarker>;

/// Length: 1 to 1600 characters.
pub type AlarmArn = Text<named::AlarmArnMarker>;

/// Length: at most 1024 characters.
pub type AlarmDescription = Text<named::AlarmDescriptionMarker>;

pub type AlarmHistoryItems = List<named::AlarmHistoryItemsMarker, AlarmHistoryItem>;

/// Length: 1 to 255 characters.
pub type AlarmName = Text<named::AlarmNameMarker>;

/// Length: 1 to 255 characters.
pub type AlarmNamePrefix = Text<named::AlarmNamePrefixMarker>;

/// Size: at most 100 elements.
pub type AlarmNames = List<named::AlarmNamesMarker, AlarmName>;

/// Length: 1 to 10240 characters.
pub type AlarmRule = Text<named::AlarmRuleMarker>;

pub type AlarmTagsPropagationEnabled = Number<named::AlarmTagsPropagationEnabledMarker, bool>;

/// Length: 1 to 128 characters.
pub type AlarmTagsPropagationTagKey = Text<named::AlarmTagsPropagationTagKeyMarker>;

/// Size: 1 to 50 elements.
pub type AlarmTagsPropagationTagKeys =
    List<named::AlarmTagsPropagationTagKeysMarker, AlarmTagsPropagationTagKey>;

pub type AlarmTypes = List<named::AlarmTypesMarker, AlarmType>;

/// Length: 1 to 1024 characters.
pub type AmazonResourceName = Text<named::AmazonResourceNameMarker>;

/// Length: 1 to 255 characters.
pub type AttributeName = Text<named::AttributeNameMarker>;

/// Length: 1 to 1024 characters.
pub type AttributeValue = Text<named::AttributeValueMarker>;

pub type AwsQueryErrorMessage = Text<named::AwsQueryErrorMessageMarker>;

pub type CompositeAlarms = List<named::CompositeAlarmsMarker, CompositeAlarm>;

/// Size: at most 150 entries.
pub type ContributorAttributes =
    Map<named::ContributorAttributesMarker, AttributeName, AttributeValue>;

/// Length: 1 to 16 characters.
pub type ContributorId = Text<named::ContributorIdMarker>;

pub type Counts = List<named::CountsMarker, DatapointValue>;

pub type DashboardArn = Text<named::DashboardArnMarker>;

pub type DashboardBody = Text<named::DashboardBodyMarker>;

pub type DashboardEntries = List<named::DashboardEntriesMarker, DashboardEntry>;

pub type DashboardErrorMessage = Text<named::DashboardErrorMessageMarker>;

pub type DashboardName = Text<named::DashboardNameMarker>;

pub type DashboardNamePrefix = Text<named::DashboardNamePrefixMarker>;

pub type DashboardNames = List<named::DashboardNamesMarker, DashboardName>;

pub type DashboardValidationMessages =
    List<named::DashboardValidationMessagesMarker, DashboardValidationMessage>;

pub type DataPath = Text<named::DataPathMarker>;

pub type DatapointValue = Number<named::DatapointValueMarker, f64>;

pub type DatapointValueMap = Map<named::DatapointValueMapMarker, ExtendedStatistic, DatapointValue>;

pub type DatapointValues = List<named::DatapointValuesMarker, DatapointValue>;

pub type Datapoints = List<named::DatapointsMarker, Datapoint>;

/// Range: at least 1.
pub type DatapointsToAlarm = Number<named::DatapointsToAlarmMarker, i32>;

/// Size: at most 10 elements.
pub type DimensionFilters = List<named::DimensionFiltersMarker, DimensionFilter>;

/// Length: 1 to 255 characters.
pub type DimensionName = Text<named::DimensionNameMarker>;

/// Length: 1 to 1024 characters.
pub type DimensionValue = Text<named::DimensionValueMarker>;

/// Size: at most 30 elements.
pub type Dimensions = List<named::DimensionsMarker, Dimension>;

/// Range: 0 to 2592000.
pub type EndTimeOffset = Number<named::EndTimeOffsetMarker, i64>;

/// Size: at most 10 entries.
pub type EntityAttributesMap = Map<
    named::EntityAttributesMapMarker,
    EntityAttributesMapKeyString,
    EntityAttributesMapValueString,
>;

/// Length: 1 to 256 characters.
pub type EntityAttributesMapKeyString = Text<named::EntityAttributesMapKeyStringMarker>;

/// Length: 1 to 2048 characters.
pub type EntityAttributesMapValueString = Text<named::EntityAttributesMapValueStringMarker>;

/// Size: 2 to 4 entries.
pub type EntityKeyAttributesMap = Map<
    named::EntityKeyAttributesMapMarker,
    EntityKeyAttributesMapKeyString,
    EntityKeyAttributesMapValueString,
>;

/// Length: 1 to 32 characters.
pub type EntityKeyAttributesMapKeyString = Text<named::EntityKeyAttributesMapKeyStringMarker>;

/// Length: 1 to 2048 characters.
pub type EntityKeyAttributesMapValueString = Text<named::EntityKeyAttributesMapValueStringMarker>;

pub type EntityMetricDataList = List<named::EntityMetricDataListMarker, EntityMetricData>;

/// Length: 1 to 255 characters.
pub type ErrorMessage = Text<named::ErrorMessageMarker>;

/// Length: 1 to 255 characters.
pub type EvaluateLowSampleCountPercentile = Text<named::EvaluateLowSampleCountPercentileMarker>;

/// Range: 10 to 3600.
pub type EvaluationInterval = Number<named::EvaluationIntervalMarker, i32>;

/// Range: at least 1.
pub type EvaluationPeriods = Number<named::EvaluationPeriodsMarker, i32>;

pub type ExtendedStatistic = Text<named::ExtendedStatisticMarker>;

/// Size: 1 to 10 elements.
pub type ExtendedStatistics = List<named::ExtendedStatisticsMarker, ExtendedStatistic>;

pub type FaultDescription = Text<named::FaultDescriptionMarker>;

pub type GetMetricDataLabelTimezone = Text<named::GetMetricDataLabelTimezoneMarker>;

pub type GetMetricDataMaxDatapoints = Number<named::GetMetricDataMaxDatapointsMarker, i32>;

/// Length: 1 to 4095 characters.
pub type HistoryData = Text<named::HistoryDataMarker>;

/// Length: 1 to 255 characters.
pub type HistorySummary = Text<named::HistorySummaryMarker>;

pub type IncludeLinkedAccounts = Number<named::IncludeLinkedAccountsMarker, bool>;

pub type LastModified = Number<named::LastModifiedMarker, Timestamp>;

pub type LogAlarms = List<named::LogAlarmsMarker, LogAlarm>;

/// Size: 1 to 50 elements.
pub type LogGroupIdentifiers = List<named::LogGroupIdentifiersMarker, AmazonResourceName>;

/// Range: 1 to 100.
pub type MaxRecords = Number<named::MaxRecordsMarker, i32>;

pub type Message = Text<named::MessageMarker>;

pub type MessageDataCode = Text<named::MessageDataCodeMarker>;

pub type MessageDataValue = Text<named::MessageDataValueMarker>;

pub type MetricAlarms = List<named::MetricAlarmsMarker, MetricAlarm>;

pub type MetricData = List<named::MetricDataMarker, MetricDatum>;

pub type MetricDataQueries = List<named::MetricDataQueriesMarker, MetricDataQuery>;

pub type MetricDataResultMessages = List<named::MetricDataResultMessagesMarker, MessageData>;

pub type MetricDataResults = List<named::MetricDataResultsMarker, MetricDataResult>;

/// Length: 1 to 2048 characters.
pub type MetricExpression = Text<named::MetricExpressionMarker>;

/// Length: 1 to 255 characters.
pub type MetricId = Text<named::MetricIdMarker>;

pub type MetricLabel = Text<named::MetricLabelMarker>;

/// Length: 1 to 255 characters.
pub type MetricName = Text<named::MetricNameMarker>;

pub type Metrics = List<named::MetricsMarker, Metric>;

/// Length: 1 to 255 characters. Pattern: `[^:].*` (checked by `parse` and `validate`).
pub type Namespace = Text<named::NamespaceMarker>;

pub type NextToken = Text<named::NextTokenMarker>;

pub type OnlyStartEvaluatingAfterWarmUpPeriodEnds =
    Number<named::OnlyStartEvaluatingAfterWarmUpPeriodEndsMarker, bool>;

pub type OwningAccounts = List<named::OwningAccountsMarker, AccountId>;

/// Range: 0 to 86400.
pub type PendingPeriod = Number<named::PendingPeriodMarker, i32>;

/// Range: at least 1.
pub type Period = Number<named::PeriodMarker, i32>;

/// Length: 1 to 10000 characters.
pub type Query = Text<named::QueryMarker>;

/// Range: at least 1.
pub type QueryResultsToAlarm = Number<named::QueryResultsToAlarmMarker, i32>;

/// Range: at least 1.
pub type QueryResultsToEvaluate = Number<named::QueryResultsToEvaluateMarker, i32>;

/// Length: at most 10000 characters.
pub type QueryString = Text<named::QueryStringMarker>;

/// Range: 0 to 86400.
pub type RecoveryPeriod = Number<named::RecoveryPeriodMarker, i32>;

pub type ResourceId = Text<named::ResourceIdMarker>;

/// Size: at most 5 elements.
pub type ResourceList = List<named::ResourceListMarker, ResourceName>;

/// Length: 1 to 1024 characters.
pub type ResourceName = Text<named::ResourceNameMarker>;

pub type ResourceType = Text<named::ResourceTypeMarker>;

pub type ReturnData = Number<named::ReturnDataMarker, bool>;

/// Length: 1 to 256 characters.
pub type ScheduleExpression = Text<named::ScheduleExpressionMarker>;

pub type Size = Number<named::SizeMarker, i64>;

/// Range: 1 to 2592000.
pub type StartTimeOffset = Number<named::StartTimeOffsetMarker, i64>;

pub type Stat = Text<named::StatMarker>;

/// Length: at most 1023 characters.
pub type StateReason = Text<named::StateReasonMarker>;

/// Length: at most 4000 characters.
pub type StateReasonData = Text<named::StateReasonDataMarker>;

/// Size: 1 to 5 elements.
pub type Statistics = List<named::StatisticsMarker, Statistic>;

/// Range: at least 1.
pub type StorageResolution = Number<named::StorageResolutionMarker, i32>;

pub type StrictEntityValidation = Number<named::StrictEntityValidationMarker, bool>;

pub type SuppressorPeriod = Number<named::SuppressorPeriodMarker, i32>;

/// Length: 1 to 128 characters.
pub type TagKey = Text<named::TagKeyMarker>;

pub type TagKeyList = List<named::TagKeyListMarker, TagKey>;

pub type TagList = List<named::TagListMarker, Tag>;

/// Length: at most 256 characters.
pub type TagValue = Text<named::TagValueMarker>;

pub type Threshold = Number<named::ThresholdMarker, f64>;

pub type Timestamps = List<named::TimestampsMarker, Timestamp>;

/// Length: 1 to 50 characters.
pub type Timezone = Text<named::TimezoneMarker>;

/// Length: 1 to 255 characters.
pub type TreatMissingData = Text<named::TreatMissingDataMarker>;

pub type Values = List<named::ValuesMarker, DatapointValue>;

/// Range: 1 to 2880.
pub type WarmUpPeriodDurationInMinutes = Number<named::WarmUpPeriodDurationInMinutesMarker, i32>;

newtypes! {
    [
        ActionLogLineCountMarker, ActionLogLineRoleArnMarker, ActionsEnabledMarker,
        AlarmHistoryItemsMarker, AlarmTagsPropagationEnabledMarker, AlarmTypesMarker,
        AwsQueryErrorMessageMarker, CompositeAlarmsMarker, CountsMarker, DashboardArnMarker,
        DashboardBodyMarker, DashboardEntriesMarker, DashboardErrorMessageMarker,
        DashboardNameMarker, DashboardNamePrefixMarker, DashboardNamesMarker,
        DashboardValidationMessagesMarker, DataPathMarker, DatapointValueMarker,
        DatapointValueMapMarker, DatapointValuesMarker, DatapointsMarker,
        EntityMetricDataListMarker, ExtendedStatisticMarker, FaultDescriptionMarker,
        GetMetricDataLabelTimezoneMarker, GetMetricDataMaxDatapointsMarker,
        IncludeLinkedAccountsMarker, LastModifiedMarker, LogAlarmsMarker, MessageMarker,
        MessageDataCodeMarker, MessageDataValueMarker, MetricAlarmsMarker, MetricDataMarker,
        MetricDataQueriesMarker, MetricDataResultMessagesMarker, MetricDataResultsMarker,
        MetricLabelMarker, MetricsMarker, NextTokenMarker,
        OnlyStartEvaluatingAfterWarmUpPeriodEndsMarker, OwningAccountsMarker, ResourceIdMarker,
        ResourceTypeMarker, ReturnDataMarker, SizeMarker, StatMarker, StrictEntityValidationMarker,
        SuppressorPeriodMarker, TagKeyListMarker, TagListMarker, ThresholdMarker, TimestampsMarker,
        ValuesMarker,
    ]
    {
        AccountIdMarker(.min(1).max(255));
        ActionPrefixMarker(.min(1).max(1024));
        ActionsSuppressedReasonMarker(.max(1024));
        AggregationExpressionMarker(.min(1).max(2048));
        AlarmArnMarker(.min(1).max(1600));
        AlarmDescriptionMarker(.max(1024));
        AlarmNameMarker(.min(1).max(255));
        AlarmNamePrefixMarker(.min(1).max(255));
        AlarmNamesMarker(.max(100));
        AlarmRuleMarker(.min(1).max(10240));
        AlarmTagsPropagationTagKeyMarker(.min(1).max(128));
        AlarmTagsPropagationTagKeysMarker(.min(1).max(50));
        AmazonResourceNameMarker(.min(1).max(1024));
        AttributeNameMarker(.min(1).max(255));
        AttributeValueMarker(.min(1).max(1024));
        ContributorAttributesMarker(.max(150));
        ContributorIdMarker(.min(1).max(16));
        DatapointsToAlarmMarker(.min(1));
        DimensionFiltersMarker(.max(10));
        DimensionNameMarker(.min(1).max(255));
        DimensionValueMarker(.min(1).max(1024));
        DimensionsMarker(.max(30));
        EndTimeOffsetMarker(.min(0).max(2592000));
        EntityAttributesMapMarker(.max(10));
        EntityAttributesMapKeyStringMarker(.min(1).max(256));
        EntityAttributesMapValueStringMarker(.min(1).max(2048));
        EntityKeyAttributesMapMarker(.min(2).max(4));
        EntityKeyAttributesMapKeyStringMarker(.min(1).max(32));
        EntityKeyAttributesMapValueStringMarker(.min(1).max(2048));
        ErrorMessageMarker(.min(1).max(255));
        EvaluateLowSampleCountPercentileMarker(.min(1).max(255));
        EvaluationIntervalMarker(.min(10).max(3600));
        EvaluationPeriodsMarker(.min(1));
        ExtendedStatisticsMarker(.min(1).max(10));
        HistoryDataMarker(.min(1).max(4095));
        HistorySummaryMarker(.min(1).max(255));
        LogGroupIdentifiersMarker(.min(1).max(50));
        MaxRecordsMarker(.min(1).max(100));
        MetricExpressionMarker(.min(1).max(2048));
        MetricIdMarker(.min(1).max(255));
        MetricNameMarker(.min(1).max(255));
        PendingPeriodMarker(.min(0).max(86400));
        PeriodMarker(.min(1));
        QueryMarker(.min(1).max(10000));
        QueryResultsToAlarmMarker(.min(1));
        QueryResultsToEvaluateMarker(.min(1));
        QueryStringMarker(.max(10000));
        RecoveryPeriodMarker(.min(0).max(86400));
        ResourceListMarker(.max(5));
        ResourceNameMarker(.min(1).max(1024));
        ScheduleExpressionMarker(.min(1).max(256));
        StartTimeOffsetMarker(.min(1).max(2592000));
        StateReasonMarker(.max(1023));
        StateReasonDataMarker(.max(4000));
        StatisticsMarker(.min(1).max(5));
        StorageResolutionMarker(.min(1));
        TagKeyMarker(.min(1).max(128));
        TagValueMarker(.max(256));
        TimezoneMarker(.min(1).max(50));
        TreatMissingDataMarker(.min(1).max(255));
        WarmUpPeriodDurationInMinutesMarker(.min(1).max(2880));
    }
    {
        NamespaceMarker(.min(1).max(255)) = "[^:].*"
            ["\09;\u{10ffff}" 1, "\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}" 0..];
    }
}
