// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! Texts, numbers, lists and maps that have a name in the model.

use crate::enums::{AlarmType, Statistic};
use crate::types::{
    AlarmHistoryItem, CompositeAlarm, DashboardEntry, DashboardValidationMessage, Datapoint,
    Dimension, DimensionFilter, EntityMetricData, LogAlarm, MessageData, Metric, MetricAlarm,
    MetricDataQuery, MetricDataResult, MetricDatum, Tag,
};
use shapewright_runtime::shape::newtype::{List, Map, Number, Text};
use shapewright_runtime::{Timestamp, newtypes};

/// Length: 1 to 255 characters.
pub type AccountId = Text<named::AccountId>;

/// The number `ActionLogLineCount` of the model.
pub type ActionLogLineCount = Number<named::ActionLogLineCount, i32>;

/// The text `ActionLogLineRoleArn` of the model.
pub type ActionLogLineRoleArn = Text<named::ActionLogLineRoleArn>;

/// Length: 1 to 1024 characters.
pub type ActionPrefix = Text<named::ActionPrefix>;

/// The boolean `ActionsEnabled` of the model.
pub type ActionsEnabled = Number<named::ActionsEnabled, bool>;

/// Length: at most 1024 characters.
pub type ActionsSuppressedReason = Text<named::ActionsSuppressedReason>;

/// Length: 1 to 2048 characters.
pub type AggregationExpression = Text<named::AggregationExpression>;

/// Length: 1 to 1600 characters.
pub type AlarmArn = Text<named::AlarmArn>;

/// Length: at most 1024 characters.
pub type AlarmDescription = Text<named::AlarmDescription>;

/// The list `AlarmHistoryItems` of the model.
pub type AlarmHistoryItems = List<named::AlarmHistoryItems, AlarmHistoryItem>;

/// Length: 1 to 255 characters.
pub type AlarmName = Text<named::AlarmName>;

/// Length: 1 to 255 characters.
pub type AlarmNamePrefix = Text<named::AlarmNamePrefix>;

/// Size: at most 100 elements.
pub type AlarmNames = List<named::AlarmNames, AlarmName>;

/// Length: 1 to 10240 characters.
pub type AlarmRule = Text<named::AlarmRule>;

/// The boolean `AlarmTagsPropagationEnabled` of the model.
pub type AlarmTagsPropagationEnabled = Number<named::AlarmTagsPropagationEnabled, bool>;

/// Length: 1 to 128 characters.
pub type AlarmTagsPropagationTagKey = Text<named::AlarmTagsPropagationTagKey>;

/// Size: 1 to 50 elements.
pub type AlarmTagsPropagationTagKeys =
    List<named::AlarmTagsPropagationTagKeys, AlarmTagsPropagationTagKey>;

/// The list `AlarmTypes` of the model.
pub type AlarmTypes = List<named::AlarmTypes, AlarmType>;

/// Length: 1 to 1024 characters.
pub type AmazonResourceName = Text<named::AmazonResourceName>;

/// Length: 1 to 255 characters.
pub type AttributeName = Text<named::AttributeName>;

/// Length: 1 to 1024 characters.
pub type AttributeValue = Text<named::AttributeValue>;

/// The text `AwsQueryErrorMessage` of the model.
pub type AwsQueryErrorMessage = Text<named::AwsQueryErrorMessage>;

/// The list `CompositeAlarms` of the model.
pub type CompositeAlarms = List<named::CompositeAlarms, CompositeAlarm>;

/// Size: at most 150 entries.
pub type ContributorAttributes = Map<named::ContributorAttributes, AttributeName, AttributeValue>;

/// Length: 1 to 16 characters.
pub type ContributorId = Text<named::ContributorId>;

/// The list `Counts` of the model.
pub type Counts = List<named::Counts, DatapointValue>;

/// The text `DashboardArn` of the model.
pub type DashboardArn = Text<named::DashboardArn>;

/// The text `DashboardBody` of the model.
pub type DashboardBody = Text<named::DashboardBody>;

/// The list `DashboardEntries` of the model.
pub type DashboardEntries = List<named::DashboardEntries, DashboardEntry>;

/// The text `DashboardErrorMessage` of the model.
pub type DashboardErrorMessage = Text<named::DashboardErrorMessage>;

/// The text `DashboardName` of the model.
pub type DashboardName = Text<named::DashboardName>;

/// The text `DashboardNamePrefix` of the model.
pub type DashboardNamePrefix = Text<named::DashboardNamePrefix>;

/// The list `DashboardNames` of the model.
pub type DashboardNames = List<named::DashboardNames, DashboardName>;

/// The list `DashboardValidationMessages` of the model.
pub type DashboardValidationMessages =
    List<named::DashboardValidationMessages, DashboardValidationMessage>;

/// The text `DataPath` of the model.
pub type DataPath = Text<named::DataPath>;

/// The number `DatapointValue` of the model.
pub type DatapointValue = Number<named::DatapointValue, f64>;

/// The map `DatapointValueMap` of the model.
pub type DatapointValueMap = Map<named::DatapointValueMap, ExtendedStatistic, DatapointValue>;

/// The list `DatapointValues` of the model.
pub type DatapointValues = List<named::DatapointValues, DatapointValue>;

/// The list `Datapoints` of the model.
pub type Datapoints = List<named::Datapoints, Datapoint>;

/// Range: at least 1.
pub type DatapointsToAlarm = Number<named::DatapointsToAlarm, i32>;

/// Size: at most 10 elements.
pub type DimensionFilters = List<named::DimensionFilters, DimensionFilter>;

/// Length: 1 to 255 characters.
pub type DimensionName = Text<named::DimensionName>;

/// Length: 1 to 1024 characters.
pub type DimensionValue = Text<named::DimensionValue>;

/// Size: at most 30 elements.
pub type Dimensions = List<named::Dimensions, Dimension>;

/// Range: 0 to 2592000.
pub type EndTimeOffset = Number<named::EndTimeOffset, i64>;

/// Size: at most 10 entries.
pub type EntityAttributesMap =
    Map<named::EntityAttributesMap, EntityAttributesMapKeyString, EntityAttributesMapValueString>;

/// Length: 1 to 256 characters.
pub type EntityAttributesMapKeyString = Text<named::EntityAttributesMapKeyString>;

/// Length: 1 to 2048 characters.
pub type EntityAttributesMapValueString = Text<named::EntityAttributesMapValueString>;

/// Size: 2 to 4 entries.
pub type EntityKeyAttributesMap = Map<
    named::EntityKeyAttributesMap,
    EntityKeyAttributesMapKeyString,
    EntityKeyAttributesMapValueString,
>;

/// Length: 1 to 32 characters.
pub type EntityKeyAttributesMapKeyString = Text<named::EntityKeyAttributesMapKeyString>;

/// Length: 1 to 2048 characters.
pub type EntityKeyAttributesMapValueString = Text<named::EntityKeyAttributesMapValueString>;

/// The list `EntityMetricDataList` of the model.
pub type EntityMetricDataList = List<named::EntityMetricDataList, EntityMetricData>;

/// Length: 1 to 255 characters.
pub type ErrorMessage = Text<named::ErrorMessage>;

/// Length: 1 to 255 characters.
pub type EvaluateLowSampleCountPercentile = Text<named::EvaluateLowSampleCountPercentile>;

/// Range: 10 to 3600.
pub type EvaluationInterval = Number<named::EvaluationInterval, i32>;

/// Range: at least 1.
pub type EvaluationPeriods = Number<named::EvaluationPeriods, i32>;

/// The text `ExtendedStatistic` of the model.
pub type ExtendedStatistic = Text<named::ExtendedStatistic>;

/// Size: 1 to 10 elements.
pub type ExtendedStatistics = List<named::ExtendedStatistics, ExtendedStatistic>;

/// The text `FaultDescription` of the model.
pub type FaultDescription = Text<named::FaultDescription>;

/// The text `GetMetricDataLabelTimezone` of the model.
pub type GetMetricDataLabelTimezone = Text<named::GetMetricDataLabelTimezone>;

/// The number `GetMetricDataMaxDatapoints` of the model.
pub type GetMetricDataMaxDatapoints = Number<named::GetMetricDataMaxDatapoints, i32>;

/// Length: 1 to 4095 characters.
pub type HistoryData = Text<named::HistoryData>;

/// Length: 1 to 255 characters.
pub type HistorySummary = Text<named::HistorySummary>;

/// The boolean `IncludeLinkedAccounts` of the model.
pub type IncludeLinkedAccounts = Number<named::IncludeLinkedAccounts, bool>;

/// The timestamp `LastModified` of the model.
pub type LastModified = Number<named::LastModified, Timestamp>;

/// The list `LogAlarms` of the model.
pub type LogAlarms = List<named::LogAlarms, LogAlarm>;

/// Size: 1 to 50 elements.
pub type LogGroupIdentifiers = List<named::LogGroupIdentifiers, AmazonResourceName>;

/// Range: 1 to 100.
pub type MaxRecords = Number<named::MaxRecords, i32>;

/// The text `Message` of the model.
pub type Message = Text<named::Message>;

/// The text `MessageDataCode` of the model.
pub type MessageDataCode = Text<named::MessageDataCode>;

/// The text `MessageDataValue` of the model.
pub type MessageDataValue = Text<named::MessageDataValue>;

/// The list `MetricAlarms` of the model.
pub type MetricAlarms = List<named::MetricAlarms, MetricAlarm>;

/// The list `MetricData` of the model.
pub type MetricData = List<named::MetricData, MetricDatum>;

/// The list `MetricDataQueries` of the model.
pub type MetricDataQueries = List<named::MetricDataQueries, MetricDataQuery>;

/// The list `MetricDataResultMessages` of the model.
pub type MetricDataResultMessages = List<named::MetricDataResultMessages, MessageData>;

/// The list `MetricDataResults` of the model.
pub type MetricDataResults = List<named::MetricDataResults, MetricDataResult>;

/// Length: 1 to 2048 characters.
pub type MetricExpression = Text<named::MetricExpression>;

/// Length: 1 to 255 characters.
pub type MetricId = Text<named::MetricId>;

/// The text `MetricLabel` of the model.
pub type MetricLabel = Text<named::MetricLabel>;

/// Length: 1 to 255 characters.
pub type MetricName = Text<named::MetricName>;

/// The list `Metrics` of the model.
pub type Metrics = List<named::Metrics, Metric>;

/// Length: 1 to 255 characters. Pattern: `[^:].*` (checked by `parse` and `validate`).
pub type Namespace = Text<named::Namespace>;

/// The text `NextToken` of the model.
pub type NextToken = Text<named::NextToken>;

/// The boolean `OnlyStartEvaluatingAfterWarmUpPeriodEnds` of the model.
pub type OnlyStartEvaluatingAfterWarmUpPeriodEnds =
    Number<named::OnlyStartEvaluatingAfterWarmUpPeriodEnds, bool>;

/// The list `OwningAccounts` of the model.
pub type OwningAccounts = List<named::OwningAccounts, AccountId>;

/// Range: 0 to 86400.
pub type PendingPeriod = Number<named::PendingPeriod, i32>;

/// Range: at least 1.
pub type Period = Number<named::Period, i32>;

/// Length: 1 to 10000 characters.
pub type Query = Text<named::Query>;

/// Range: at least 1.
pub type QueryResultsToAlarm = Number<named::QueryResultsToAlarm, i32>;

/// Range: at least 1.
pub type QueryResultsToEvaluate = Number<named::QueryResultsToEvaluate, i32>;

/// Length: at most 10000 characters.
pub type QueryString = Text<named::QueryString>;

/// Range: 0 to 86400.
pub type RecoveryPeriod = Number<named::RecoveryPeriod, i32>;

/// The text `ResourceId` of the model.
pub type ResourceId = Text<named::ResourceId>;

/// Size: at most 5 elements.
pub type ResourceList = List<named::ResourceList, ResourceName>;

/// Length: 1 to 1024 characters.
pub type ResourceName = Text<named::ResourceName>;

/// The text `ResourceType` of the model.
pub type ResourceType = Text<named::ResourceType>;

/// The boolean `ReturnData` of the model.
pub type ReturnData = Number<named::ReturnData, bool>;

/// Length: 1 to 256 characters.
pub type ScheduleExpression = Text<named::ScheduleExpression>;

/// The number `Size` of the model.
pub type Size = Number<named::Size, i64>;

/// Range: 1 to 2592000.
pub type StartTimeOffset = Number<named::StartTimeOffset, i64>;

/// The text `Stat` of the model.
pub type Stat = Text<named::Stat>;

/// Length: at most 1023 characters.
pub type StateReason = Text<named::StateReason>;

/// Length: at most 4000 characters.
pub type StateReasonData = Text<named::StateReasonData>;

/// Size: 1 to 5 elements.
pub type Statistics = List<named::Statistics, Statistic>;

/// Range: at least 1.
pub type StorageResolution = Number<named::StorageResolution, i32>;

/// The boolean `StrictEntityValidation` of the model.
pub type StrictEntityValidation = Number<named::StrictEntityValidation, bool>;

/// The number `SuppressorPeriod` of the model.
pub type SuppressorPeriod = Number<named::SuppressorPeriod, i32>;

/// Length: 1 to 128 characters.
pub type TagKey = Text<named::TagKey>;

/// The list `TagKeyList` of the model.
pub type TagKeyList = List<named::TagKeyList, TagKey>;

/// The list `TagList` of the model.
pub type TagList = List<named::TagList, Tag>;

/// Length: at most 256 characters.
pub type TagValue = Text<named::TagValue>;

/// The number `Threshold` of the model.
pub type Threshold = Number<named::Threshold, f64>;

/// The list `Timestamps` of the model.
pub type Timestamps = List<named::Timestamps, Timestamp>;

/// Length: 1 to 50 characters.
pub type Timezone = Text<named::Timezone>;

/// Length: 1 to 255 characters.
pub type TreatMissingData = Text<named::TreatMissingData>;

/// The list `Values` of the model.
pub type Values = List<named::Values, DatapointValue>;

/// Range: 1 to 2880.
pub type WarmUpPeriodDurationInMinutes = Number<named::WarmUpPeriodDurationInMinutes, i32>;

newtypes! {
    [
        ActionLogLineCount, ActionLogLineRoleArn, ActionsEnabled, AlarmHistoryItems,
        AlarmTagsPropagationEnabled, AlarmTypes, AwsQueryErrorMessage, CompositeAlarms, Counts,
        DashboardArn, DashboardBody, DashboardEntries, DashboardErrorMessage, DashboardName,
        DashboardNamePrefix, DashboardNames, DashboardValidationMessages, DataPath, DatapointValue,
        DatapointValueMap, DatapointValues, Datapoints, EntityMetricDataList, ExtendedStatistic,
        FaultDescription, GetMetricDataLabelTimezone, GetMetricDataMaxDatapoints,
        IncludeLinkedAccounts, LastModified, LogAlarms, Message, MessageDataCode, MessageDataValue,
        MetricAlarms, MetricData, MetricDataQueries, MetricDataResultMessages, MetricDataResults,
        MetricLabel, Metrics, NextToken, OnlyStartEvaluatingAfterWarmUpPeriodEnds, OwningAccounts,
        ResourceId, ResourceType, ReturnData, Size, Stat, StrictEntityValidation, SuppressorPeriod,
        TagKeyList, TagList, Threshold, Timestamps, Values,
    ]
    {
        AccountId(.min(1).max(255));
        ActionPrefix(.min(1).max(1024));
        ActionsSuppressedReason(.max(1024));
        AggregationExpression(.min(1).max(2048));
        AlarmArn(.min(1).max(1600));
        AlarmDescription(.max(1024));
        AlarmName(.min(1).max(255));
        AlarmNamePrefix(.min(1).max(255));
        AlarmNames(.max(100));
        AlarmRule(.min(1).max(10240));
        AlarmTagsPropagationTagKey(.min(1).max(128));
        AlarmTagsPropagationTagKeys(.min(1).max(50));
        AmazonResourceName(.min(1).max(1024));
        AttributeName(.min(1).max(255));
        AttributeValue(.min(1).max(1024));
        ContributorAttributes(.max(150));
        ContributorId(.min(1).max(16));
        DatapointsToAlarm(.min(1));
        DimensionFilters(.max(10));
        DimensionName(.min(1).max(255));
        DimensionValue(.min(1).max(1024));
        Dimensions(.max(30));
        EndTimeOffset(.min(0).max(2592000));
        EntityAttributesMap(.max(10));
        EntityAttributesMapKeyString(.min(1).max(256));
        EntityAttributesMapValueString(.min(1).max(2048));
        EntityKeyAttributesMap(.min(2).max(4));
        EntityKeyAttributesMapKeyString(.min(1).max(32));
        EntityKeyAttributesMapValueString(.min(1).max(2048));
        ErrorMessage(.min(1).max(255));
        EvaluateLowSampleCountPercentile(.min(1).max(255));
        EvaluationInterval(.min(10).max(3600));
        EvaluationPeriods(.min(1));
        ExtendedStatistics(.min(1).max(10));
        HistoryData(.min(1).max(4095));
        HistorySummary(.min(1).max(255));
        LogGroupIdentifiers(.min(1).max(50));
        MaxRecords(.min(1).max(100));
        MetricExpression(.min(1).max(2048));
        MetricId(.min(1).max(255));
        MetricName(.min(1).max(255));
        PendingPeriod(.min(0).max(86400));
        Period(.min(1));
        Query(.min(1).max(10000));
        QueryResultsToAlarm(.min(1));
        QueryResultsToEvaluate(.min(1));
        QueryString(.max(10000));
        RecoveryPeriod(.min(0).max(86400));
        ResourceList(.max(5));
        ResourceName(.min(1).max(1024));
        ScheduleExpression(.min(1).max(256));
        StartTimeOffset(.min(1).max(2592000));
        StateReason(.max(1023));
        StateReasonData(.max(4000));
        Statistics(.min(1).max(5));
        StorageResolution(.min(1));
        TagKey(.min(1).max(128));
        TagValue(.max(256));
        Timezone(.min(1).max(50));
        TreatMissingData(.min(1).max(255));
        WarmUpPeriodDurationInMinutes(.min(1).max(2880));
    }
    {
        Namespace(.min(1).max(255)) = "[^:].*"
            ["\09;\u{10ffff}" 1, "\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}" 0..];
    }
}
