// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! Texts, numbers, lists and maps which have a name in the model.

use crate::enums::{AlarmType, Statistic};
use crate::types::{
    AlarmHistoryItem, CompositeAlarm, DashboardEntry, DashboardValidationMessage, Datapoint,
    Dimension, DimensionFilter, EntityMetricData, LogAlarm, MessageData, Metric, MetricAlarm,
    MetricDataQuery, MetricDataResult, MetricDatum, Tag,
};
use shapewright_runtime::{Piece, Timestamp, list, map, number, string};
use std::collections::HashMap;

/// The shape `AccountId` of the model.
///
/// Length: 1 to 255 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId(String);

string! { AccountId = "AccountId".min(1).max(255); }

/// The shape `ActionLogLineCount` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActionLogLineCount(i32);

number! { ActionLogLineCount(i32) = "ActionLogLineCount"; }

/// The shape `ActionLogLineRoleArn` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActionLogLineRoleArn(String);

string! { ActionLogLineRoleArn = "ActionLogLineRoleArn"; }

/// The shape `ActionPrefix` of the model.
///
/// Length: 1 to 1024 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActionPrefix(String);

string! { ActionPrefix = "ActionPrefix".min(1).max(1024); }

/// The shape `ActionsEnabled` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActionsEnabled(bool);

number! { ActionsEnabled(bool) = "ActionsEnabled"; }

/// The shape `ActionsSuppressedReason` of the model.
///
/// Length: at most 1024 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActionsSuppressedReason(String);

string! { ActionsSuppressedReason = "ActionsSuppressedReason".max(1024); }

/// The shape `AggregationExpression` of the model.
///
/// Length: 1 to 2048 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AggregationExpression(String);

string! { AggregationExpression = "AggregationExpression".min(1).max(2048); }

/// The shape `AlarmArn` of the model.
///
/// Length: 1 to 1600 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AlarmArn(String);

string! { AlarmArn = "AlarmArn".min(1).max(1600); }

/// The shape `AlarmDescription` of the model.
///
/// Length: at most 1024 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AlarmDescription(String);

string! { AlarmDescription = "AlarmDescription".max(1024); }

/// The shape `AlarmHistoryItems` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AlarmHistoryItems(Vec<AlarmHistoryItem>);

list! { AlarmHistoryItems(AlarmHistoryItem) = "AlarmHistoryItems"; }

/// The shape `AlarmName` of the model.
///
/// Length: 1 to 255 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AlarmName(String);

string! { AlarmName = "AlarmName".min(1).max(255); }

/// The shape `AlarmNamePrefix` of the model.
///
/// Length: 1 to 255 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AlarmNamePrefix(String);

string! { AlarmNamePrefix = "AlarmNamePrefix".min(1).max(255); }

/// The shape `AlarmNames` of the model.
///
/// Size: at most 100 elements.
#[derive(Clone, Default, PartialEq)]
pub struct AlarmNames(Vec<AlarmName>);

list! { AlarmNames(AlarmName) = "AlarmNames".max(100); }

/// The shape `AlarmRule` of the model.
///
/// Length: 1 to 10240 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AlarmRule(String);

string! { AlarmRule = "AlarmRule".min(1).max(10240); }

/// The shape `AlarmTagsPropagationEnabled` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AlarmTagsPropagationEnabled(bool);

number! { AlarmTagsPropagationEnabled(bool) = "AlarmTagsPropagationEnabled"; }

/// The shape `AlarmTagsPropagationTagKey` of the model.
///
/// Length: 1 to 128 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AlarmTagsPropagationTagKey(String);

string! { AlarmTagsPropagationTagKey = "AlarmTagsPropagationTagKey".min(1).max(128); }

/// The shape `AlarmTagsPropagationTagKeys` of the model.
///
/// Size: 1 to 50 elements.
#[derive(Clone, Default, PartialEq)]
pub struct AlarmTagsPropagationTagKeys(Vec<AlarmTagsPropagationTagKey>);

list! {
    AlarmTagsPropagationTagKeys(AlarmTagsPropagationTagKey) = "AlarmTagsPropagationTagKeys"
        .min(1)
        .max(50);
}

/// The shape `AlarmTypes` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AlarmTypes(Vec<AlarmType>);

list! { AlarmTypes(AlarmType) = "AlarmTypes"; }

/// The shape `AmazonResourceName` of the model.
///
/// Length: 1 to 1024 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AmazonResourceName(String);

string! { AmazonResourceName = "AmazonResourceName".min(1).max(1024); }

/// The shape `AttributeName` of the model.
///
/// Length: 1 to 255 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AttributeName(String);

string! { AttributeName = "AttributeName".min(1).max(255); }

/// The shape `AttributeValue` of the model.
///
/// Length: 1 to 1024 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AttributeValue(String);

string! { AttributeValue = "AttributeValue".min(1).max(1024); }

/// The shape `AwsQueryErrorMessage` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AwsQueryErrorMessage(String);

string! { AwsQueryErrorMessage = "AwsQueryErrorMessage"; }

/// The shape `CompositeAlarms` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct CompositeAlarms(Vec<CompositeAlarm>);

list! { CompositeAlarms(CompositeAlarm) = "CompositeAlarms"; }

/// The shape `ContributorAttributes` of the model.
///
/// Size: at most 150 entries.
#[derive(Clone, Default, PartialEq)]
pub struct ContributorAttributes(HashMap<AttributeName, AttributeValue>);

map! { ContributorAttributes(AttributeName, AttributeValue) = "ContributorAttributes".max(150); }

/// The shape `ContributorId` of the model.
///
/// Length: 1 to 16 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContributorId(String);

string! { ContributorId = "ContributorId".min(1).max(16); }

/// The shape `Counts` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Counts(Vec<DatapointValue>);

list! { Counts(DatapointValue) = "Counts"; }

/// The shape `DashboardArn` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DashboardArn(String);

string! { DashboardArn = "DashboardArn"; }

/// The shape `DashboardBody` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DashboardBody(String);

string! { DashboardBody = "DashboardBody"; }

/// The shape `DashboardEntries` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DashboardEntries(Vec<DashboardEntry>);

list! { DashboardEntries(DashboardEntry) = "DashboardEntries"; }

/// The shape `DashboardErrorMessage` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DashboardErrorMessage(String);

string! { DashboardErrorMessage = "DashboardErrorMessage"; }

/// The shape `DashboardName` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DashboardName(String);

string! { DashboardName = "DashboardName"; }

/// The shape `DashboardNamePrefix` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DashboardNamePrefix(String);

string! { DashboardNamePrefix = "DashboardNamePrefix"; }

/// The shape `DashboardNames` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DashboardNames(Vec<DashboardName>);

list! { DashboardNames(DashboardName) = "DashboardNames"; }

/// The shape `DashboardValidationMessages` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DashboardValidationMessages(Vec<DashboardValidationMessage>);

list! { DashboardValidationMessages(DashboardValidationMessage) = "DashboardValidationMessages"; }

/// The shape `DataPath` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DataPath(String);

string! { DataPath = "DataPath"; }

/// The shape `DatapointValue` of the model.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub struct DatapointValue(f64);

number! { DatapointValue(f64) = "DatapointValue"; }

/// The shape `DatapointValueMap` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DatapointValueMap(HashMap<ExtendedStatistic, DatapointValue>);

map! { DatapointValueMap(ExtendedStatistic, DatapointValue) = "DatapointValueMap"; }

/// The shape `DatapointValues` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DatapointValues(Vec<DatapointValue>);

list! { DatapointValues(DatapointValue) = "DatapointValues"; }

/// The shape `Datapoints` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Datapoints(Vec<Datapoint>);

list! { Datapoints(Datapoint) = "Datapoints"; }

/// The shape `DatapointsToAlarm` of the model.
///
/// Range: at least 1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DatapointsToAlarm(i32);

number! { DatapointsToAlarm(i32) = "DatapointsToAlarm".min(1); }

/// The shape `DimensionFilters` of the model.
///
/// Size: at most 10 elements.
#[derive(Clone, Default, PartialEq)]
pub struct DimensionFilters(Vec<DimensionFilter>);

list! { DimensionFilters(DimensionFilter) = "DimensionFilters".max(10); }

/// The shape `DimensionName` of the model.
///
/// Length: 1 to 255 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DimensionName(String);

string! { DimensionName = "DimensionName".min(1).max(255); }

/// The shape `DimensionValue` of the model.
///
/// Length: 1 to 1024 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DimensionValue(String);

string! { DimensionValue = "DimensionValue".min(1).max(1024); }

/// The shape `Dimensions` of the model.
///
/// Size: at most 30 elements.
#[derive(Clone, Default, PartialEq)]
pub struct Dimensions(Vec<Dimension>);

list! { Dimensions(Dimension) = "Dimensions".max(30); }

/// The shape `EndTimeOffset` of the model.
///
/// Range: 0 to 2592000.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EndTimeOffset(i64);

number! { EndTimeOffset(i64) = "EndTimeOffset".min(0).max(2592000); }

/// The shape `EntityAttributesMap` of the model.
///
/// Size: at most 10 entries.
#[derive(Clone, Default, PartialEq)]
pub struct EntityAttributesMap(
    HashMap<EntityAttributesMapKeyString, EntityAttributesMapValueString>,
);

map! {
    EntityAttributesMap(EntityAttributesMapKeyString, EntityAttributesMapValueString) = "EntityAttributesMap"
        .max(10);
}

/// The shape `EntityAttributesMapKeyString` of the model.
///
/// Length: 1 to 256 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntityAttributesMapKeyString(String);

string! { EntityAttributesMapKeyString = "EntityAttributesMapKeyString".min(1).max(256); }

/// The shape `EntityAttributesMapValueString` of the model.
///
/// Length: 1 to 2048 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntityAttributesMapValueString(String);

string! { EntityAttributesMapValueString = "EntityAttributesMapValueString".min(1).max(2048); }

/// The shape `EntityKeyAttributesMap` of the model.
///
/// Size: 2 to 4 entries.
#[derive(Clone, Default, PartialEq)]
pub struct EntityKeyAttributesMap(
    HashMap<EntityKeyAttributesMapKeyString, EntityKeyAttributesMapValueString>,
);

map! {
    EntityKeyAttributesMap(EntityKeyAttributesMapKeyString, EntityKeyAttributesMapValueString) = "EntityKeyAttributesMap"
        .min(2)
        .max(4);
}

/// The shape `EntityKeyAttributesMapKeyString` of the model.
///
/// Length: 1 to 32 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntityKeyAttributesMapKeyString(String);

string! { EntityKeyAttributesMapKeyString = "EntityKeyAttributesMapKeyString".min(1).max(32); }

/// The shape `EntityKeyAttributesMapValueString` of the model.
///
/// Length: 1 to 2048 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntityKeyAttributesMapValueString(String);

string! {
    EntityKeyAttributesMapValueString = "EntityKeyAttributesMapValueString"
        .min(1)
        .max(2048);
}

/// The shape `EntityMetricDataList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct EntityMetricDataList(Vec<EntityMetricData>);

list! { EntityMetricDataList(EntityMetricData) = "EntityMetricDataList"; }

/// The shape `ErrorMessage` of the model.
///
/// Length: 1 to 255 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ErrorMessage(String);

string! { ErrorMessage = "ErrorMessage".min(1).max(255); }

/// The shape `EvaluateLowSampleCountPercentile` of the model.
///
/// Length: 1 to 255 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EvaluateLowSampleCountPercentile(String);

string! { EvaluateLowSampleCountPercentile = "EvaluateLowSampleCountPercentile".min(1).max(255); }

/// The shape `EvaluationInterval` of the model.
///
/// Range: 10 to 3600.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EvaluationInterval(i32);

number! { EvaluationInterval(i32) = "EvaluationInterval".min(10).max(3600); }

/// The shape `EvaluationPeriods` of the model.
///
/// Range: at least 1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EvaluationPeriods(i32);

number! { EvaluationPeriods(i32) = "EvaluationPeriods".min(1); }

/// The shape `ExtendedStatistic` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExtendedStatistic(String);

string! { ExtendedStatistic = "ExtendedStatistic"; }

/// The shape `ExtendedStatistics` of the model.
///
/// Size: 1 to 10 elements.
#[derive(Clone, Default, PartialEq)]
pub struct ExtendedStatistics(Vec<ExtendedStatistic>);

list! { ExtendedStatistics(ExtendedStatistic) = "ExtendedStatistics".min(1).max(10); }

/// The shape `FaultDescription` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FaultDescription(String);

string! { FaultDescription = "FaultDescription"; }

/// The shape `GetMetricDataLabelTimezone` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GetMetricDataLabelTimezone(String);

string! { GetMetricDataLabelTimezone = "GetMetricDataLabelTimezone"; }

/// The shape `GetMetricDataMaxDatapoints` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GetMetricDataMaxDatapoints(i32);

number! { GetMetricDataMaxDatapoints(i32) = "GetMetricDataMaxDatapoints"; }

/// The shape `HistoryData` of the model.
///
/// Length: 1 to 4095 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HistoryData(String);

string! { HistoryData = "HistoryData".min(1).max(4095); }

/// The shape `HistorySummary` of the model.
///
/// Length: 1 to 255 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HistorySummary(String);

string! { HistorySummary = "HistorySummary".min(1).max(255); }

/// The shape `IncludeLinkedAccounts` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IncludeLinkedAccounts(bool);

number! { IncludeLinkedAccounts(bool) = "IncludeLinkedAccounts"; }

/// The shape `LastModified` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LastModified(Timestamp);

number! { LastModified(Timestamp) = "LastModified"; }

/// The shape `LogAlarms` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct LogAlarms(Vec<LogAlarm>);

list! { LogAlarms(LogAlarm) = "LogAlarms"; }

/// The shape `LogGroupIdentifiers` of the model.
///
/// Size: 1 to 50 elements.
#[derive(Clone, Default, PartialEq)]
pub struct LogGroupIdentifiers(Vec<AmazonResourceName>);

list! { LogGroupIdentifiers(AmazonResourceName) = "LogGroupIdentifiers".min(1).max(50); }

/// The shape `MaxRecords` of the model.
///
/// Range: 1 to 100.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MaxRecords(i32);

number! { MaxRecords(i32) = "MaxRecords".min(1).max(100); }

/// The shape `Message` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Message(String);

string! { Message = "Message"; }

/// The shape `MessageDataCode` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageDataCode(String);

string! { MessageDataCode = "MessageDataCode"; }

/// The shape `MessageDataValue` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageDataValue(String);

string! { MessageDataValue = "MessageDataValue"; }

/// The shape `MetricAlarms` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MetricAlarms(Vec<MetricAlarm>);

list! { MetricAlarms(MetricAlarm) = "MetricAlarms"; }

/// The shape `MetricData` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MetricData(Vec<MetricDatum>);

list! { MetricData(MetricDatum) = "MetricData"; }

/// The shape `MetricDataQueries` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MetricDataQueries(Vec<MetricDataQuery>);

list! { MetricDataQueries(MetricDataQuery) = "MetricDataQueries"; }

/// The shape `MetricDataResultMessages` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MetricDataResultMessages(Vec<MessageData>);

list! { MetricDataResultMessages(MessageData) = "MetricDataResultMessages"; }

/// The shape `MetricDataResults` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MetricDataResults(Vec<MetricDataResult>);

list! { MetricDataResults(MetricDataResult) = "MetricDataResults"; }

/// The shape `MetricExpression` of the model.
///
/// Length: 1 to 2048 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MetricExpression(String);

string! { MetricExpression = "MetricExpression".min(1).max(2048); }

/// The shape `MetricId` of the model.
///
/// Length: 1 to 255 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MetricId(String);

string! { MetricId = "MetricId".min(1).max(255); }

/// The shape `MetricLabel` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MetricLabel(String);

string! { MetricLabel = "MetricLabel"; }

/// The shape `MetricName` of the model.
///
/// Length: 1 to 255 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MetricName(String);

string! { MetricName = "MetricName".min(1).max(255); }

/// The shape `Metrics` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Metrics(Vec<Metric>);

list! { Metrics(Metric) = "Metrics"; }

/// The shape `Namespace` of the model.
///
/// Length: 1 to 255 characters. Pattern: `[^:].*` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Namespace(String);

string! {
    Namespace = "Namespace"
        .min(1)
        .max(255)
        .pattern("[^:].*", &[
            &[Piece::new("\09;\u{10ffff}", 1, 1), Piece::new("\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}", 0, Piece::MANY)],
        ]);
}

/// The shape `NextToken` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NextToken(String);

string! { NextToken = "NextToken"; }

/// The shape `OnlyStartEvaluatingAfterWarmUpPeriodEnds` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OnlyStartEvaluatingAfterWarmUpPeriodEnds(bool);

number! {
    OnlyStartEvaluatingAfterWarmUpPeriodEnds(bool) = "OnlyStartEvaluatingAfterWarmUpPeriodEnds"
        ;
}

/// The shape `OwningAccounts` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct OwningAccounts(Vec<AccountId>);

list! { OwningAccounts(AccountId) = "OwningAccounts"; }

/// The shape `PendingPeriod` of the model.
///
/// Range: 0 to 86400.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PendingPeriod(i32);

number! { PendingPeriod(i32) = "PendingPeriod".min(0).max(86400); }

/// The shape `Period` of the model.
///
/// Range: at least 1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period(i32);

number! { Period(i32) = "Period".min(1); }

/// The shape `Query` of the model.
///
/// Length: 1 to 10000 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Query(String);

string! { Query = "Query".min(1).max(10000); }

/// The shape `QueryResultsToAlarm` of the model.
///
/// Range: at least 1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QueryResultsToAlarm(i32);

number! { QueryResultsToAlarm(i32) = "QueryResultsToAlarm".min(1); }

/// The shape `QueryResultsToEvaluate` of the model.
///
/// Range: at least 1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QueryResultsToEvaluate(i32);

number! { QueryResultsToEvaluate(i32) = "QueryResultsToEvaluate".min(1); }

/// The shape `QueryString` of the model.
///
/// Length: at most 10000 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QueryString(String);

string! { QueryString = "QueryString".max(10000); }

/// The shape `RecoveryPeriod` of the model.
///
/// Range: 0 to 86400.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecoveryPeriod(i32);

number! { RecoveryPeriod(i32) = "RecoveryPeriod".min(0).max(86400); }

/// The shape `ResourceId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResourceId(String);

string! { ResourceId = "ResourceId"; }

/// The shape `ResourceList` of the model.
///
/// Size: at most 5 elements.
#[derive(Clone, Default, PartialEq)]
pub struct ResourceList(Vec<ResourceName>);

list! { ResourceList(ResourceName) = "ResourceList".max(5); }

/// The shape `ResourceName` of the model.
///
/// Length: 1 to 1024 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResourceName(String);

string! { ResourceName = "ResourceName".min(1).max(1024); }

/// The shape `ResourceType` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResourceType(String);

string! { ResourceType = "ResourceType"; }

/// The shape `ReturnData` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReturnData(bool);

number! { ReturnData(bool) = "ReturnData"; }

/// The shape `ScheduleExpression` of the model.
///
/// Length: 1 to 256 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScheduleExpression(String);

string! { ScheduleExpression = "ScheduleExpression".min(1).max(256); }

/// The shape `Size` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Size(i64);

number! { Size(i64) = "Size"; }

/// The shape `StartTimeOffset` of the model.
///
/// Range: 1 to 2592000.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StartTimeOffset(i64);

number! { StartTimeOffset(i64) = "StartTimeOffset".min(1).max(2592000); }

/// The shape `Stat` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stat(String);

string! { Stat = "Stat"; }

/// The shape `StateReason` of the model.
///
/// Length: at most 1023 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StateReason(String);

string! { StateReason = "StateReason".max(1023); }

/// The shape `StateReasonData` of the model.
///
/// Length: at most 4000 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StateReasonData(String);

string! { StateReasonData = "StateReasonData".max(4000); }

/// The shape `Statistics` of the model.
///
/// Size: 1 to 5 elements.
#[derive(Clone, Default, PartialEq)]
pub struct Statistics(Vec<Statistic>);

list! { Statistics(Statistic) = "Statistics".min(1).max(5); }

/// The shape `StorageResolution` of the model.
///
/// Range: at least 1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StorageResolution(i32);

number! { StorageResolution(i32) = "StorageResolution".min(1); }

/// The shape `StrictEntityValidation` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StrictEntityValidation(bool);

number! { StrictEntityValidation(bool) = "StrictEntityValidation"; }

/// The shape `SuppressorPeriod` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SuppressorPeriod(i32);

number! { SuppressorPeriod(i32) = "SuppressorPeriod"; }

/// The shape `TagKey` of the model.
///
/// Length: 1 to 128 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TagKey(String);

string! { TagKey = "TagKey".min(1).max(128); }

/// The shape `TagKeyList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TagKeyList(Vec<TagKey>);

list! { TagKeyList(TagKey) = "TagKeyList"; }

/// The shape `TagList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TagList(Vec<Tag>);

list! { TagList(Tag) = "TagList"; }

/// The shape `TagValue` of the model.
///
/// Length: at most 256 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TagValue(String);

string! { TagValue = "TagValue".max(256); }

/// The shape `Threshold` of the model.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub struct Threshold(f64);

number! { Threshold(f64) = "Threshold"; }

/// The shape `Timestamps` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Timestamps(Vec<Timestamp>);

list! { Timestamps(Timestamp) = "Timestamps"; }

/// The shape `Timezone` of the model.
///
/// Length: 1 to 50 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timezone(String);

string! { Timezone = "Timezone".min(1).max(50); }

/// The shape `TreatMissingData` of the model.
///
/// Length: 1 to 255 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TreatMissingData(String);

string! { TreatMissingData = "TreatMissingData".min(1).max(255); }

/// The shape `Values` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Values(Vec<DatapointValue>);

list! { Values(DatapointValue) = "Values"; }

/// The shape `WarmUpPeriodDurationInMinutes` of the model.
///
/// Range: 1 to 2880.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WarmUpPeriodDurationInMinutes(i32);

number! { WarmUpPeriodDurationInMinutes(i32) = "WarmUpPeriodDurationInMinutes".min(1).max(2880); }
