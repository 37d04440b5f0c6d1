// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! Texts, numbers, lists and maps which have a name in the model.

use crate::enums::{AlarmType, Statistic};
use crate::types::{
    AlarmHistoryItem, CompositeAlarm, DashboardEntry, DashboardValidationMessage, Datapoint,
    Dimension, DimensionFilter, EntityMetricData, LogAlarm, MessageData, Metric, MetricAlarm,
    MetricDataQuery, MetricDataResult, MetricDatum, Tag,
};
use shapewright_runtime::{Piece, Timestamp, newtypes};

newtypes! {
    /// Length: 1 to 255 characters.
    text AccountId.min(1).max(255);

    number ActionLogLineCount(i32);

    text ActionLogLineRoleArn;

    /// Length: 1 to 1024 characters.
    text ActionPrefix.min(1).max(1024);

    number ActionsEnabled(bool);

    /// Length: at most 1024 characters.
    text ActionsSuppressedReason.max(1024);

    /// Length: 1 to 2048 characters.
    text AggregationExpression.min(1).max(2048);

    /// Length: 1 to 1600 characters.
    text AlarmArn.min(1).max(1600);

    /// Length: at most 1024 characters.
    text AlarmDescription.max(1024);

    list AlarmHistoryItems(AlarmHistoryItem);

    /// Length: 1 to 255 characters.
    text AlarmName.min(1).max(255);

    /// Length: 1 to 255 characters.
    text AlarmNamePrefix.min(1).max(255);

    /// Size: at most 100 elements.
    list AlarmNames(AlarmName).max(100);

    /// Length: 1 to 10240 characters.
    text AlarmRule.min(1).max(10240);

    number AlarmTagsPropagationEnabled(bool);

    /// Length: 1 to 128 characters.
    text AlarmTagsPropagationTagKey.min(1).max(128);

    /// Size: 1 to 50 elements.
    list AlarmTagsPropagationTagKeys(AlarmTagsPropagationTagKey).min(1).max(50);

    list AlarmTypes(AlarmType);

    /// Length: 1 to 1024 characters.
    text AmazonResourceName.min(1).max(1024);

    /// Length: 1 to 255 characters.
    text AttributeName.min(1).max(255);

    /// Length: 1 to 1024 characters.
    text AttributeValue.min(1).max(1024);

    text AwsQueryErrorMessage;

    list CompositeAlarms(CompositeAlarm);

    /// Size: at most 150 entries.
    map ContributorAttributes(AttributeName, AttributeValue).max(150);

    /// Length: 1 to 16 characters.
    text ContributorId.min(1).max(16);

    list Counts(DatapointValue);

    text DashboardArn;

    text DashboardBody;

    list DashboardEntries(DashboardEntry);

    text DashboardErrorMessage;

    text DashboardName;

    text DashboardNamePrefix;

    list DashboardNames(DashboardName);

    list DashboardValidationMessages(DashboardValidationMessage);

    text DataPath;

    number DatapointValue(f64);

    map DatapointValueMap(ExtendedStatistic, DatapointValue);

    list DatapointValues(DatapointValue);

    list Datapoints(Datapoint);

    /// Range: at least 1.
    number DatapointsToAlarm(i32).min(1);

    /// Size: at most 10 elements.
    list DimensionFilters(DimensionFilter).max(10);

    /// Length: 1 to 255 characters.
    text DimensionName.min(1).max(255);

    /// Length: 1 to 1024 characters.
    text DimensionValue.min(1).max(1024);

    /// Size: at most 30 elements.
    list Dimensions(Dimension).max(30);

    /// Range: 0 to 2592000.
    number EndTimeOffset(i64).min(0).max(2592000);

    /// Size: at most 10 entries.
    map EntityAttributesMap(EntityAttributesMapKeyString, EntityAttributesMapValueString).max(10);

    /// Length: 1 to 256 characters.
    text EntityAttributesMapKeyString.min(1).max(256);

    /// Length: 1 to 2048 characters.
    text EntityAttributesMapValueString.min(1).max(2048);

    /// Size: 2 to 4 entries.
    map EntityKeyAttributesMap(EntityKeyAttributesMapKeyString, EntityKeyAttributesMapValueString)
        .min(2)
        .max(4);

    /// Length: 1 to 32 characters.
    text EntityKeyAttributesMapKeyString.min(1).max(32);

    /// Length: 1 to 2048 characters.
    text EntityKeyAttributesMapValueString.min(1).max(2048);

    list EntityMetricDataList(EntityMetricData);

    /// Length: 1 to 255 characters.
    text ErrorMessage.min(1).max(255);

    /// Length: 1 to 255 characters.
    text EvaluateLowSampleCountPercentile.min(1).max(255);

    /// Range: 10 to 3600.
    number EvaluationInterval(i32).min(10).max(3600);

    /// Range: at least 1.
    number EvaluationPeriods(i32).min(1);

    text ExtendedStatistic;

    /// Size: 1 to 10 elements.
    list ExtendedStatistics(ExtendedStatistic).min(1).max(10);

    text FaultDescription;

    text GetMetricDataLabelTimezone;

    number GetMetricDataMaxDatapoints(i32);

    /// Length: 1 to 4095 characters.
    text HistoryData.min(1).max(4095);

    /// Length: 1 to 255 characters.
    text HistorySummary.min(1).max(255);

    number IncludeLinkedAccounts(bool);

    number LastModified(Timestamp);

    list LogAlarms(LogAlarm);

    /// Size: 1 to 50 elements.
    list LogGroupIdentifiers(AmazonResourceName).min(1).max(50);

    /// Range: 1 to 100.
    number MaxRecords(i32).min(1).max(100);

    text Message;

    text MessageDataCode;

    text MessageDataValue;

    list MetricAlarms(MetricAlarm);

    list MetricData(MetricDatum);

    list MetricDataQueries(MetricDataQuery);

    list MetricDataResultMessages(MessageData);

    list MetricDataResults(MetricDataResult);

    /// Length: 1 to 2048 characters.
    text MetricExpression.min(1).max(2048);

    /// Length: 1 to 255 characters.
    text MetricId.min(1).max(255);

    text MetricLabel;

    /// Length: 1 to 255 characters.
    text MetricName.min(1).max(255);

    list Metrics(Metric);

    /// Length: 1 to 255 characters. Pattern: `[^:].*` (checked by `parse` and `validate`).
    text Namespace
        .min(1)
        .max(255)
        .pattern("[^:].*", &[
            &[Piece::new("\09;\u{10ffff}", 1, 1), Piece::new("\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}", 0, Piece::MANY)],
        ]);

    text NextToken;

    number OnlyStartEvaluatingAfterWarmUpPeriodEnds(bool);

    list OwningAccounts(AccountId);

    /// Range: 0 to 86400.
    number PendingPeriod(i32).min(0).max(86400);

    /// Range: at least 1.
    number Period(i32).min(1);

    /// Length: 1 to 10000 characters.
    text Query.min(1).max(10000);

    /// Range: at least 1.
    number QueryResultsToAlarm(i32).min(1);

    /// Range: at least 1.
    number QueryResultsToEvaluate(i32).min(1);

    /// Length: at most 10000 characters.
    text QueryString.max(10000);

    /// Range: 0 to 86400.
    number RecoveryPeriod(i32).min(0).max(86400);

    text ResourceId;

    /// Size: at most 5 elements.
    list ResourceList(ResourceName).max(5);

    /// Length: 1 to 1024 characters.
    text ResourceName.min(1).max(1024);

    text ResourceType;

    number ReturnData(bool);

    /// Length: 1 to 256 characters.
    text ScheduleExpression.min(1).max(256);

    number Size(i64);

    /// Range: 1 to 2592000.
    number StartTimeOffset(i64).min(1).max(2592000);

    text Stat;

    /// Length: at most 1023 characters.
    text StateReason.max(1023);

    /// Length: at most 4000 characters.
    text StateReasonData.max(4000);

    /// Size: 1 to 5 elements.
    list Statistics(Statistic).min(1).max(5);

    /// Range: at least 1.
    number StorageResolution(i32).min(1);

    number StrictEntityValidation(bool);

    number SuppressorPeriod(i32);

    /// Length: 1 to 128 characters.
    text TagKey.min(1).max(128);

    list TagKeyList(TagKey);

    list TagList(Tag);

    /// Length: at most 256 characters.
    text TagValue.max(256);

    number Threshold(f64);

    list Timestamps(Timestamp);

    /// Length: 1 to 50 characters.
    text Timezone.min(1).max(50);

    /// Length: 1 to 255 characters.
    text TreatMissingData.min(1).max(255);

    list Values(DatapointValue);

    /// Range: 1 to 2880.
    number WarmUpPeriodDurationInMinutes(i32).min(1).max(2880);
}
