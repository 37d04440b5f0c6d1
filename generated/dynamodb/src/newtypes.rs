// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! Texts, numbers, lists and maps that have a name in the model.

use crate::types::{
    AttributeDefinition, AttributeValue, AttributeValueUpdate, CancellationReason, Capacity,
    Condition, ConsumedCapacity, ExpectedAttributeValue, GlobalSecondaryIndex,
    GlobalSecondaryIndexDescription, GlobalSecondaryIndexUpdate, GlobalTableWitnessDescription,
    GlobalTableWitnessGroupUpdate, ItemCollectionMetrics, ItemResponse, KeySchemaElement,
    KeysAndAttributes, LocalSecondaryIndex, LocalSecondaryIndexDescription, ReplicaDescription,
    ReplicaGlobalSecondaryIndex, ReplicaGlobalSecondaryIndexDescription, ReplicationGroupUpdate,
    SearchSchemaElement, Tag, ThrottlingReason, TransactGetItem, TransactWriteItem, VectorCapacity,
    VectorIndex, VectorIndexDescription, VectorIndexUpdate, WriteRequest,
};
use shapewright_runtime::shape::newtype::{List, Map, Number, Text, Wrapper};
use shapewright_runtime::{Blob, Timestamp, newtypes};

/// The text `ArchivalReason` of the model.
pub type ArchivalReason = Text<named::ArchivalReason>;

/// The list `AttributeDefinitions` of the model.
pub type AttributeDefinitions = List<named::AttributeDefinitions, AttributeDefinition>;

/// The map `AttributeMap` of the model.
pub type AttributeMap = Map<named::AttributeMap, AttributeName, AttributeValue>;

/// Length: at most 65535 characters.
pub type AttributeName = Text<named::AttributeName>;

/// Size: at least 1 element.
pub type AttributeNameList = List<named::AttributeNameList, AttributeName>;

/// The map `AttributeUpdates` of the model.
pub type AttributeUpdates = Map<named::AttributeUpdates, AttributeName, AttributeValueUpdate>;

/// The list `AttributeValueList` of the model.
pub type AttributeValueList = List<named::AttributeValueList, AttributeValue>;

/// The text `AvailabilityErrorMessage` of the model.
pub type AvailabilityErrorMessage = Text<named::AvailabilityErrorMessage>;

/// The boolean `Backfilling` of the model.
pub type Backfilling = Number<named::Backfilling, bool>;

/// Length: 37 to 1024 characters.
pub type BackupArn = Text<named::BackupArn>;

/// Size: 1 to 100 entries.
pub type BatchGetRequestMap = Map<named::BatchGetRequestMap, TableArn, KeysAndAttributes>;

/// The map `BatchGetResponseMap` of the model.
pub type BatchGetResponseMap = Map<named::BatchGetResponseMap, TableArn, ItemList>;

/// Size: 1 to 25 entries.
pub type BatchWriteItemRequestMap = Map<named::BatchWriteItemRequestMap, TableArn, WriteRequests>;

/// The blob `BinaryAttributeValue` of the model.
pub type BinaryAttributeValue = Wrapper<named::BinaryAttributeValue, Blob>;

/// The list `BinarySetAttributeValue` of the model.
pub type BinarySetAttributeValue = List<named::BinarySetAttributeValue, BinaryAttributeValue>;

/// The boolean `BooleanAttributeValue` of the model.
pub type BooleanAttributeValue = Number<named::BooleanAttributeValue, bool>;

/// Size: 1 to 100 elements.
pub type CancellationReasonList = List<named::CancellationReasonList, CancellationReason>;

/// Length: 1 to 36 characters.
pub type ClientRequestToken = Text<named::ClientRequestToken>;

/// The text `Code` of the model.
pub type Code = Text<named::Code>;

/// The text `ConditionExpression` of the model.
pub type ConditionExpression = Text<named::ConditionExpression>;

/// The boolean `ConsistentRead` of the model.
pub type ConsistentRead = Number<named::ConsistentRead, bool>;

/// The list `ConsumedCapacityMultiple` of the model.
pub type ConsumedCapacityMultiple = List<named::ConsumedCapacityMultiple, ConsumedCapacity>;

/// The number `ConsumedCapacityUnits` of the model.
pub type ConsumedCapacityUnits = Number<named::ConsumedCapacityUnits, f64>;

/// The timestamp `Date` of the model.
pub type Date = Number<named::Date, Timestamp>;

/// The boolean `DeletionProtectionEnabled` of the model.
pub type DeletionProtectionEnabled = Number<named::DeletionProtectionEnabled, bool>;

/// Specifies whether a global table replica is protected from disassociation. While protection is enabled,
/// [`UpdateTable`](crate::Client::update_table) rejects requests to disassociate the replica. Disassociation
/// protection is enabled by default and is independent of deletion protection.
pub type DisassociationProtectionEnabled = Number<named::DisassociationProtectionEnabled, bool>;

/// The text `ErrorMessage` of the model.
pub type ErrorMessage = Text<named::ErrorMessage>;

/// The map `ExpectedAttributeMap` of the model.
pub type ExpectedAttributeMap =
    Map<named::ExpectedAttributeMap, AttributeName, ExpectedAttributeValue>;

/// The map `ExpressionAttributeNameMap` of the model.
pub type ExpressionAttributeNameMap =
    Map<named::ExpressionAttributeNameMap, ExpressionAttributeNameVariable, AttributeName>;

/// The text `ExpressionAttributeNameVariable` of the model.
pub type ExpressionAttributeNameVariable = Text<named::ExpressionAttributeNameVariable>;

/// The map `ExpressionAttributeValueMap` of the model.
pub type ExpressionAttributeValueMap =
    Map<named::ExpressionAttributeValueMap, ExpressionAttributeValueVariable, AttributeValue>;

/// The text `ExpressionAttributeValueVariable` of the model.
pub type ExpressionAttributeValueVariable = Text<named::ExpressionAttributeValueVariable>;

/// The map `FilterConditionMap` of the model.
pub type FilterConditionMap = Map<named::FilterConditionMap, AttributeName, Condition>;

/// The list `GlobalSecondaryIndexDescriptionList` of the model.
pub type GlobalSecondaryIndexDescriptionList =
    List<named::GlobalSecondaryIndexDescriptionList, GlobalSecondaryIndexDescription>;

/// The list `GlobalSecondaryIndexList` of the model.
pub type GlobalSecondaryIndexList = List<named::GlobalSecondaryIndexList, GlobalSecondaryIndex>;

/// The list `GlobalSecondaryIndexUpdateList` of the model.
pub type GlobalSecondaryIndexUpdateList =
    List<named::GlobalSecondaryIndexUpdateList, GlobalSecondaryIndexUpdate>;

/// The list `GlobalTableWitnessDescriptionList` of the model.
pub type GlobalTableWitnessDescriptionList =
    List<named::GlobalTableWitnessDescriptionList, GlobalTableWitnessDescription>;

/// Size: exactly 1 element.
pub type GlobalTableWitnessGroupUpdateList =
    List<named::GlobalTableWitnessGroupUpdateList, GlobalTableWitnessGroupUpdate>;

/// Length: 3 to 255 characters. Pattern: `[a-zA-Z0-9_.-]+` (checked by `parse` and `validate`).
pub type IndexName = Text<named::IndexName>;

/// The list `ItemCollectionMetricsMultiple` of the model.
pub type ItemCollectionMetricsMultiple =
    List<named::ItemCollectionMetricsMultiple, ItemCollectionMetrics>;

/// The map `ItemCollectionMetricsPerTable` of the model.
pub type ItemCollectionMetricsPerTable =
    Map<named::ItemCollectionMetricsPerTable, TableArn, ItemCollectionMetricsMultiple>;

/// The number `ItemCollectionSizeEstimateBound` of the model.
pub type ItemCollectionSizeEstimateBound = Number<named::ItemCollectionSizeEstimateBound, f64>;

/// The list `ItemCollectionSizeEstimateRange` of the model.
pub type ItemCollectionSizeEstimateRange =
    List<named::ItemCollectionSizeEstimateRange, ItemCollectionSizeEstimateBound>;

/// The list `ItemList` of the model.
pub type ItemList = List<named::ItemList, AttributeMap>;

/// Size: 1 to 100 elements.
pub type ItemResponseList = List<named::ItemResponseList, ItemResponse>;

/// The text `KMSMasterKeyArn` of the model.
pub type KMSMasterKeyArn = Text<named::KMSMasterKeyArn>;

/// The text `KMSMasterKeyId` of the model.
pub type KMSMasterKeyId = Text<named::KMSMasterKeyId>;

/// The map `KeyConditions` of the model.
pub type KeyConditions = Map<named::KeyConditions, AttributeName, Condition>;

/// The text `KeyExpression` of the model.
pub type KeyExpression = Text<named::KeyExpression>;

/// Size: 1 to 100 elements.
pub type KeyList = List<named::KeyList, AttributeMap>;

/// Size: at least 1 element.
pub type KeySchema = List<named::KeySchema, KeySchemaElement>;

/// Length: 1 to 255 characters.
pub type KeySchemaAttributeName = Text<named::KeySchemaAttributeName>;

/// The list `ListAttributeValue` of the model.
pub type ListAttributeValue = List<named::ListAttributeValue, AttributeValue>;

/// Range: 1 to 100.
pub type ListTablesInputLimit = Number<named::ListTablesInputLimit, i32>;

/// The list `LocalSecondaryIndexDescriptionList` of the model.
pub type LocalSecondaryIndexDescriptionList =
    List<named::LocalSecondaryIndexDescriptionList, LocalSecondaryIndexDescription>;

/// The list `LocalSecondaryIndexList` of the model.
pub type LocalSecondaryIndexList = List<named::LocalSecondaryIndexList, LocalSecondaryIndex>;

/// The text `NextTokenString` of the model.
pub type NextTokenString = Text<named::NextTokenString>;

/// Length: 1 to 255 characters.
pub type NonKeyAttributeName = Text<named::NonKeyAttributeName>;

/// Size: 1 to 20 elements.
pub type NonKeyAttributeNameList = List<named::NonKeyAttributeNameList, NonKeyAttributeName>;

/// Range: at least 0.
pub type NonNegativeLongObject = Number<named::NonNegativeLongObject, i64>;

/// The boolean `NullAttributeValue` of the model.
pub type NullAttributeValue = Number<named::NullAttributeValue, bool>;

/// The text `NumberAttributeValue` of the model.
pub type NumberAttributeValue = Text<named::NumberAttributeValue>;

/// The list `NumberSetAttributeValue` of the model.
pub type NumberSetAttributeValue = List<named::NumberSetAttributeValue, NumberAttributeValue>;

/// Length: 1 to 32768 characters.
pub type PartiQLNextToken = Text<named::PartiQLNextToken>;

/// Length: 1 to 8192 characters.
pub type PartiQLStatement = Text<named::PartiQLStatement>;

/// Range: at least 1.
pub type PositiveIntegerObject = Number<named::PositiveIntegerObject, i32>;

/// Range: at least 1.
pub type PositiveLongObject = Number<named::PositiveLongObject, i64>;

/// Size: at least 1 element.
pub type PreparedStatementParameters = List<named::PreparedStatementParameters, AttributeValue>;

/// The text `ProjectionExpression` of the model.
pub type ProjectionExpression = Text<named::ProjectionExpression>;

/// The text `Reason` of the model.
pub type Reason = Text<named::Reason>;

/// The text `RegionName` of the model.
pub type RegionName = Text<named::RegionName>;

/// The list `ReplicaDescriptionList` of the model.
pub type ReplicaDescriptionList = List<named::ReplicaDescriptionList, ReplicaDescription>;

/// The list `ReplicaGlobalSecondaryIndexDescriptionList` of the model.
pub type ReplicaGlobalSecondaryIndexDescriptionList =
    List<named::ReplicaGlobalSecondaryIndexDescriptionList, ReplicaGlobalSecondaryIndexDescription>;

/// Size: at least 1 element.
pub type ReplicaGlobalSecondaryIndexList =
    List<named::ReplicaGlobalSecondaryIndexList, ReplicaGlobalSecondaryIndex>;

/// The text `ReplicaStatusDescription` of the model.
pub type ReplicaStatusDescription = Text<named::ReplicaStatusDescription>;

/// The text `ReplicaStatusPercentProgress` of the model.
pub type ReplicaStatusPercentProgress = Text<named::ReplicaStatusPercentProgress>;

/// Size: at least 1 element.
pub type ReplicationGroupUpdateList =
    List<named::ReplicationGroupUpdateList, ReplicationGroupUpdate>;

/// The text `Resource` of the model.
pub type Resource = Text<named::Resource>;

/// Length: 1 to 1283 characters.
pub type ResourceArnString = Text<named::ResourceArnString>;

/// The text `ResourcePolicy` of the model.
pub type ResourcePolicy = Text<named::ResourcePolicy>;

/// The boolean `RestoreInProgress` of the model.
pub type RestoreInProgress = Number<named::RestoreInProgress, bool>;

/// The boolean `SSEEnabled` of the model.
pub type SSEEnabled = Number<named::SSEEnabled, bool>;

/// Range: 0 to 999999.
pub type ScanSegment = Number<named::ScanSegment, i32>;

/// Range: 1 to 1000000.
pub type ScanTotalSegments = Number<named::ScanTotalSegments, i32>;

/// Size: at least 1 element.
pub type SearchSchema = List<named::SearchSchema, SearchSchemaElement>;

/// The map `SecondaryIndexesCapacityMap` of the model.
pub type SecondaryIndexesCapacityMap = Map<named::SecondaryIndexesCapacityMap, IndexName, Capacity>;

/// Length: 37 to 1024 characters.
pub type StreamArn = Text<named::StreamArn>;

/// The boolean `StreamEnabled` of the model.
pub type StreamEnabled = Number<named::StreamEnabled, bool>;

/// The text `StringAttributeValue` of the model.
pub type StringAttributeValue = Text<named::StringAttributeValue>;

/// The list `StringSetAttributeValue` of the model.
pub type StringSetAttributeValue = List<named::StringSetAttributeValue, StringAttributeValue>;

/// Length: 1 to 1024 characters.
pub type TableArn = Text<named::TableArn>;

/// Pattern: `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}` (checked by `parse` and `validate`).
pub type TableId = Text<named::TableId>;

/// Length: 3 to 255 characters. Pattern: `[a-zA-Z0-9_.-]+` (checked by `parse` and `validate`).
pub type TableName = Text<named::TableName>;

/// The list `TableNameList` of the model.
pub type TableNameList = List<named::TableNameList, TableName>;

/// The list `TagKeyList` of the model.
pub type TagKeyList = List<named::TagKeyList, TagKeyString>;

/// Length: 1 to 128 characters.
pub type TagKeyString = Text<named::TagKeyString>;

/// The list `TagList` of the model.
pub type TagList = List<named::TagList, Tag>;

/// Length: at most 256 characters.
pub type TagValueString = Text<named::TagValueString>;

/// The list `ThrottlingReasonList` of the model.
pub type ThrottlingReasonList = List<named::ThrottlingReasonList, ThrottlingReason>;

/// Length: 1 to 255 characters.
pub type TimeToLiveAttributeName = Text<named::TimeToLiveAttributeName>;

/// The boolean `TimeToLiveEnabled` of the model.
pub type TimeToLiveEnabled = Number<named::TimeToLiveEnabled, bool>;

/// Size: 1 to 100 elements.
pub type TransactGetItemList = List<named::TransactGetItemList, TransactGetItem>;

/// Size: 1 to 100 elements.
pub type TransactWriteItemList = List<named::TransactWriteItemList, TransactWriteItem>;

/// The text `UpdateExpression` of the model.
pub type UpdateExpression = Text<named::UpdateExpression>;

/// Length: 1 to 255 characters.
pub type VectorAttributeName = Text<named::VectorAttributeName>;

/// The list `VectorIndexDescriptionList` of the model.
pub type VectorIndexDescriptionList =
    List<named::VectorIndexDescriptionList, VectorIndexDescription>;

/// The list `VectorIndexList` of the model.
pub type VectorIndexList = List<named::VectorIndexList, VectorIndex>;

/// The list `VectorIndexUpdateList` of the model.
pub type VectorIndexUpdateList = List<named::VectorIndexUpdateList, VectorIndexUpdate>;

/// The map `VectorIndexesCapacityMap` of the model.
pub type VectorIndexesCapacityMap = Map<named::VectorIndexesCapacityMap, IndexName, VectorCapacity>;

/// Size: 1 to 25 elements.
pub type WriteRequests = List<named::WriteRequests, WriteRequest>;

newtypes! {
    [
        ArchivalReason, AttributeDefinitions, AttributeMap, AttributeUpdates, AttributeValueList,
        AvailabilityErrorMessage, Backfilling, BatchGetResponseMap, BinaryAttributeValue,
        BinarySetAttributeValue, BooleanAttributeValue, Code, ConditionExpression, ConsistentRead,
        ConsumedCapacityMultiple, ConsumedCapacityUnits, Date, DeletionProtectionEnabled,
        DisassociationProtectionEnabled, ErrorMessage, ExpectedAttributeMap,
        ExpressionAttributeNameMap, ExpressionAttributeNameVariable, ExpressionAttributeValueMap,
        ExpressionAttributeValueVariable, FilterConditionMap, GlobalSecondaryIndexDescriptionList,
        GlobalSecondaryIndexList, GlobalSecondaryIndexUpdateList,
        GlobalTableWitnessDescriptionList, ItemCollectionMetricsMultiple,
        ItemCollectionMetricsPerTable, ItemCollectionSizeEstimateBound,
        ItemCollectionSizeEstimateRange, ItemList, KMSMasterKeyArn, KMSMasterKeyId, KeyConditions,
        KeyExpression, ListAttributeValue, LocalSecondaryIndexDescriptionList,
        LocalSecondaryIndexList, NextTokenString, NullAttributeValue, NumberAttributeValue,
        NumberSetAttributeValue, ProjectionExpression, Reason, RegionName, ReplicaDescriptionList,
        ReplicaGlobalSecondaryIndexDescriptionList, ReplicaStatusDescription,
        ReplicaStatusPercentProgress, Resource, ResourcePolicy, RestoreInProgress, SSEEnabled,
        SecondaryIndexesCapacityMap, StreamEnabled, StringAttributeValue, StringSetAttributeValue,
        TableNameList, TagKeyList, TagList, ThrottlingReasonList, TimeToLiveEnabled,
        UpdateExpression, VectorIndexDescriptionList, VectorIndexList, VectorIndexUpdateList,
        VectorIndexesCapacityMap,
    ]
    {
        AttributeName(.max(65535));
        AttributeNameList(.min(1));
        BackupArn(.min(37).max(1024));
        BatchGetRequestMap(.min(1).max(100));
        BatchWriteItemRequestMap(.min(1).max(25));
        CancellationReasonList(.min(1).max(100));
        ClientRequestToken(.min(1).max(36));
        GlobalTableWitnessGroupUpdateList(.min(1).max(1));
        ItemResponseList(.min(1).max(100));
        KeyList(.min(1).max(100));
        KeySchema(.min(1));
        KeySchemaAttributeName(.min(1).max(255));
        ListTablesInputLimit(.min(1).max(100));
        NonKeyAttributeName(.min(1).max(255));
        NonKeyAttributeNameList(.min(1).max(20));
        NonNegativeLongObject(.min(0));
        PartiQLNextToken(.min(1).max(32768));
        PartiQLStatement(.min(1).max(8192));
        PositiveIntegerObject(.min(1));
        PositiveLongObject(.min(1));
        PreparedStatementParameters(.min(1));
        ReplicaGlobalSecondaryIndexList(.min(1));
        ReplicationGroupUpdateList(.min(1));
        ResourceArnString(.min(1).max(1283));
        ScanSegment(.min(0).max(999999));
        ScanTotalSegments(.min(1).max(1000000));
        SearchSchema(.min(1));
        StreamArn(.min(37).max(1024));
        TableArn(.min(1).max(1024));
        TagKeyString(.min(1).max(128));
        TagValueString(.max(256));
        TimeToLiveAttributeName(.min(1).max(255));
        TransactGetItemList(.min(1).max(100));
        TransactWriteItemList(.min(1).max(100));
        VectorAttributeName(.min(1).max(255));
        WriteRequests(.min(1).max(25));
    }
    {
        IndexName(.min(3).max(255)) = "[a-zA-Z0-9_.-]+" ["-.09AZ__az" 1..];
        TableId() = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
            ["09af" 8, "--" 1, "09af" 4, "--" 1, "09af" 4, "--" 1, "09af" 4, "--" 1, "09af" 12];
        TableName(.min(3).max(255)) = "[a-zA-Z0-9_.-]+" ["-.09AZ__az" 1..];
    }
}
