// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! Texts, numbers, lists and maps which have a name in the model.

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
use shapewright_runtime::{Blob, Piece, Timestamp, blob, list, map, number, string};
use std::collections::HashMap;

/// The shape `ArchivalReason` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArchivalReason(String);

string! { ArchivalReason = "ArchivalReason"; }

/// The shape `AttributeDefinitions` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AttributeDefinitions(Vec<AttributeDefinition>);

list! { AttributeDefinitions(AttributeDefinition) = "AttributeDefinitions"; }

/// The shape `AttributeMap` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AttributeMap(HashMap<AttributeName, AttributeValue>);

map! { AttributeMap(AttributeName, AttributeValue) = "AttributeMap"; }

/// The shape `AttributeName` of the model.
///
/// Length: at most 65535 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AttributeName(String);

string! { AttributeName = "AttributeName".max(65535); }

/// The shape `AttributeNameList` of the model.
///
/// Size: at least 1 element.
#[derive(Clone, Default, PartialEq)]
pub struct AttributeNameList(Vec<AttributeName>);

list! { AttributeNameList(AttributeName) = "AttributeNameList".min(1); }

/// The shape `AttributeUpdates` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AttributeUpdates(HashMap<AttributeName, AttributeValueUpdate>);

map! { AttributeUpdates(AttributeName, AttributeValueUpdate) = "AttributeUpdates"; }

/// The shape `AttributeValueList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AttributeValueList(Vec<AttributeValue>);

list! { AttributeValueList(AttributeValue) = "AttributeValueList"; }

/// The shape `AvailabilityErrorMessage` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AvailabilityErrorMessage(String);

string! { AvailabilityErrorMessage = "AvailabilityErrorMessage"; }

/// The shape `Backfilling` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Backfilling(bool);

number! { Backfilling(bool) = "Backfilling"; }

/// The shape `BackupArn` of the model.
///
/// Length: 37 to 1024 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BackupArn(String);

string! { BackupArn = "BackupArn".min(37).max(1024); }

/// The shape `BatchGetRequestMap` of the model.
///
/// Size: 1 to 100 entries.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetRequestMap(HashMap<TableArn, KeysAndAttributes>);

map! { BatchGetRequestMap(TableArn, KeysAndAttributes) = "BatchGetRequestMap".min(1).max(100); }

/// The shape `BatchGetResponseMap` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetResponseMap(HashMap<TableArn, ItemList>);

map! { BatchGetResponseMap(TableArn, ItemList) = "BatchGetResponseMap"; }

/// The shape `BatchWriteItemRequestMap` of the model.
///
/// Size: 1 to 25 entries.
#[derive(Clone, Default, PartialEq)]
pub struct BatchWriteItemRequestMap(HashMap<TableArn, WriteRequests>);

map! {
    BatchWriteItemRequestMap(TableArn, WriteRequests) = "BatchWriteItemRequestMap"
        .min(1)
        .max(25);
}

/// The shape `BinaryAttributeValue` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct BinaryAttributeValue(Blob);

blob! { BinaryAttributeValue = "BinaryAttributeValue"; }

/// The shape `BinarySetAttributeValue` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct BinarySetAttributeValue(Vec<BinaryAttributeValue>);

list! { BinarySetAttributeValue(BinaryAttributeValue) = "BinarySetAttributeValue"; }

/// The shape `BooleanAttributeValue` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BooleanAttributeValue(bool);

number! { BooleanAttributeValue(bool) = "BooleanAttributeValue"; }

/// The shape `CancellationReasonList` of the model.
///
/// Size: 1 to 100 elements.
#[derive(Clone, Default, PartialEq)]
pub struct CancellationReasonList(Vec<CancellationReason>);

list! { CancellationReasonList(CancellationReason) = "CancellationReasonList".min(1).max(100); }

/// The shape `ClientRequestToken` of the model.
///
/// Length: 1 to 36 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClientRequestToken(String);

string! { ClientRequestToken = "ClientRequestToken".min(1).max(36); }

/// The shape `Code` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(String);

string! { Code = "Code"; }

/// The shape `ConditionExpression` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConditionExpression(String);

string! { ConditionExpression = "ConditionExpression"; }

/// The shape `ConsistentRead` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConsistentRead(bool);

number! { ConsistentRead(bool) = "ConsistentRead"; }

/// The shape `ConsumedCapacityMultiple` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ConsumedCapacityMultiple(Vec<ConsumedCapacity>);

list! { ConsumedCapacityMultiple(ConsumedCapacity) = "ConsumedCapacityMultiple"; }

/// The shape `ConsumedCapacityUnits` of the model.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub struct ConsumedCapacityUnits(f64);

number! { ConsumedCapacityUnits(f64) = "ConsumedCapacityUnits"; }

/// The shape `Date` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(Timestamp);

number! { Date(Timestamp) = "Date"; }

/// The shape `DeletionProtectionEnabled` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeletionProtectionEnabled(bool);

number! { DeletionProtectionEnabled(bool) = "DeletionProtectionEnabled"; }

/// Specifies whether a global table replica is protected from disassociation. While protection is enabled,
/// [`UpdateTable`](crate::Client::update_table) rejects requests to disassociate the replica. Disassociation
/// protection is enabled by default and is independent of deletion protection.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DisassociationProtectionEnabled(bool);

number! { DisassociationProtectionEnabled(bool) = "DisassociationProtectionEnabled"; }

/// The shape `ErrorMessage` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ErrorMessage(String);

string! { ErrorMessage = "ErrorMessage"; }

/// The shape `ExpectedAttributeMap` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ExpectedAttributeMap(HashMap<AttributeName, ExpectedAttributeValue>);

map! { ExpectedAttributeMap(AttributeName, ExpectedAttributeValue) = "ExpectedAttributeMap"; }

/// The shape `ExpressionAttributeNameMap` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ExpressionAttributeNameMap(HashMap<ExpressionAttributeNameVariable, AttributeName>);

map! {
    ExpressionAttributeNameMap(ExpressionAttributeNameVariable, AttributeName) = "ExpressionAttributeNameMap"
        ;
}

/// The shape `ExpressionAttributeNameVariable` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExpressionAttributeNameVariable(String);

string! { ExpressionAttributeNameVariable = "ExpressionAttributeNameVariable"; }

/// The shape `ExpressionAttributeValueMap` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ExpressionAttributeValueMap(HashMap<ExpressionAttributeValueVariable, AttributeValue>);

map! {
    ExpressionAttributeValueMap(ExpressionAttributeValueVariable, AttributeValue) = "ExpressionAttributeValueMap"
        ;
}

/// The shape `ExpressionAttributeValueVariable` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExpressionAttributeValueVariable(String);

string! { ExpressionAttributeValueVariable = "ExpressionAttributeValueVariable"; }

/// The shape `FilterConditionMap` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct FilterConditionMap(HashMap<AttributeName, Condition>);

map! { FilterConditionMap(AttributeName, Condition) = "FilterConditionMap"; }

/// The shape `GlobalSecondaryIndexDescriptionList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GlobalSecondaryIndexDescriptionList(Vec<GlobalSecondaryIndexDescription>);

list! {
    GlobalSecondaryIndexDescriptionList(GlobalSecondaryIndexDescription) = "GlobalSecondaryIndexDescriptionList"
        ;
}

/// The shape `GlobalSecondaryIndexList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GlobalSecondaryIndexList(Vec<GlobalSecondaryIndex>);

list! { GlobalSecondaryIndexList(GlobalSecondaryIndex) = "GlobalSecondaryIndexList"; }

/// The shape `GlobalSecondaryIndexUpdateList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GlobalSecondaryIndexUpdateList(Vec<GlobalSecondaryIndexUpdate>);

list! {
    GlobalSecondaryIndexUpdateList(GlobalSecondaryIndexUpdate) = "GlobalSecondaryIndexUpdateList"
        ;
}

/// The shape `GlobalTableWitnessDescriptionList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct GlobalTableWitnessDescriptionList(Vec<GlobalTableWitnessDescription>);

list! {
    GlobalTableWitnessDescriptionList(GlobalTableWitnessDescription) = "GlobalTableWitnessDescriptionList"
        ;
}

/// The shape `GlobalTableWitnessGroupUpdateList` of the model.
///
/// Size: exactly 1 element.
#[derive(Clone, Default, PartialEq)]
pub struct GlobalTableWitnessGroupUpdateList(Vec<GlobalTableWitnessGroupUpdate>);

list! {
    GlobalTableWitnessGroupUpdateList(GlobalTableWitnessGroupUpdate) = "GlobalTableWitnessGroupUpdateList"
        .min(1)
        .max(1);
}

/// The shape `IndexName` of the model.
///
/// Length: 3 to 255 characters. Pattern: `[a-zA-Z0-9_.-]+` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndexName(String);

string! {
    IndexName = "IndexName"
        .min(3)
        .max(255)
        .pattern("[a-zA-Z0-9_.-]+", &[&[Piece::new("-.09AZ__az", 1, Piece::MANY)]]);
}

/// The shape `ItemCollectionKeyAttributeMap` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ItemCollectionKeyAttributeMap(HashMap<AttributeName, AttributeValue>);

map! {
    ItemCollectionKeyAttributeMap(AttributeName, AttributeValue) = "ItemCollectionKeyAttributeMap"
        ;
}

/// The shape `ItemCollectionMetricsMultiple` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ItemCollectionMetricsMultiple(Vec<ItemCollectionMetrics>);

list! { ItemCollectionMetricsMultiple(ItemCollectionMetrics) = "ItemCollectionMetricsMultiple"; }

/// The shape `ItemCollectionMetricsPerTable` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ItemCollectionMetricsPerTable(HashMap<TableArn, ItemCollectionMetricsMultiple>);

map! {
    ItemCollectionMetricsPerTable(TableArn, ItemCollectionMetricsMultiple) = "ItemCollectionMetricsPerTable"
        ;
}

/// The shape `ItemCollectionSizeEstimateBound` of the model.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub struct ItemCollectionSizeEstimateBound(f64);

number! { ItemCollectionSizeEstimateBound(f64) = "ItemCollectionSizeEstimateBound"; }

/// The shape `ItemCollectionSizeEstimateRange` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ItemCollectionSizeEstimateRange(Vec<ItemCollectionSizeEstimateBound>);

list! {
    ItemCollectionSizeEstimateRange(ItemCollectionSizeEstimateBound) = "ItemCollectionSizeEstimateRange"
        ;
}

/// The shape `ItemList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ItemList(Vec<AttributeMap>);

list! { ItemList(AttributeMap) = "ItemList"; }

/// The shape `ItemResponseList` of the model.
///
/// Size: 1 to 100 elements.
#[derive(Clone, Default, PartialEq)]
pub struct ItemResponseList(Vec<ItemResponse>);

list! { ItemResponseList(ItemResponse) = "ItemResponseList".min(1).max(100); }

/// The shape `KMSMasterKeyArn` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KMSMasterKeyArn(String);

string! { KMSMasterKeyArn = "KMSMasterKeyArn"; }

/// The shape `KMSMasterKeyId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KMSMasterKeyId(String);

string! { KMSMasterKeyId = "KMSMasterKeyId"; }

/// The shape `Key` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Key(HashMap<AttributeName, AttributeValue>);

map! { Key(AttributeName, AttributeValue) = "Key"; }

/// The shape `KeyConditions` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct KeyConditions(HashMap<AttributeName, Condition>);

map! { KeyConditions(AttributeName, Condition) = "KeyConditions"; }

/// The shape `KeyExpression` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyExpression(String);

string! { KeyExpression = "KeyExpression"; }

/// The shape `KeyList` of the model.
///
/// Size: 1 to 100 elements.
#[derive(Clone, Default, PartialEq)]
pub struct KeyList(Vec<Key>);

list! { KeyList(Key) = "KeyList".min(1).max(100); }

/// The shape `KeySchema` of the model.
///
/// Size: at least 1 element.
#[derive(Clone, Default, PartialEq)]
pub struct KeySchema(Vec<KeySchemaElement>);

list! { KeySchema(KeySchemaElement) = "KeySchema".min(1); }

/// The shape `KeySchemaAttributeName` of the model.
///
/// Length: 1 to 255 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeySchemaAttributeName(String);

string! { KeySchemaAttributeName = "KeySchemaAttributeName".min(1).max(255); }

/// The shape `ListAttributeValue` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ListAttributeValue(Vec<AttributeValue>);

list! { ListAttributeValue(AttributeValue) = "ListAttributeValue"; }

/// The shape `ListTablesInputLimit` of the model.
///
/// Range: 1 to 100.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ListTablesInputLimit(i32);

number! { ListTablesInputLimit(i32) = "ListTablesInputLimit".min(1).max(100); }

/// The shape `LocalSecondaryIndexDescriptionList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct LocalSecondaryIndexDescriptionList(Vec<LocalSecondaryIndexDescription>);

list! {
    LocalSecondaryIndexDescriptionList(LocalSecondaryIndexDescription) = "LocalSecondaryIndexDescriptionList"
        ;
}

/// The shape `LocalSecondaryIndexList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct LocalSecondaryIndexList(Vec<LocalSecondaryIndex>);

list! { LocalSecondaryIndexList(LocalSecondaryIndex) = "LocalSecondaryIndexList"; }

/// The shape `MapAttributeValue` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct MapAttributeValue(HashMap<AttributeName, AttributeValue>);

map! { MapAttributeValue(AttributeName, AttributeValue) = "MapAttributeValue"; }

/// The shape `NextTokenString` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NextTokenString(String);

string! { NextTokenString = "NextTokenString"; }

/// The shape `NonKeyAttributeName` of the model.
///
/// Length: 1 to 255 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NonKeyAttributeName(String);

string! { NonKeyAttributeName = "NonKeyAttributeName".min(1).max(255); }

/// The shape `NonKeyAttributeNameList` of the model.
///
/// Size: 1 to 20 elements.
#[derive(Clone, Default, PartialEq)]
pub struct NonKeyAttributeNameList(Vec<NonKeyAttributeName>);

list! { NonKeyAttributeNameList(NonKeyAttributeName) = "NonKeyAttributeNameList".min(1).max(20); }

/// The shape `NonNegativeLongObject` of the model.
///
/// Range: at least 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NonNegativeLongObject(i64);

number! { NonNegativeLongObject(i64) = "NonNegativeLongObject".min(0); }

/// The shape `NullAttributeValue` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NullAttributeValue(bool);

number! { NullAttributeValue(bool) = "NullAttributeValue"; }

/// The shape `NumberAttributeValue` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NumberAttributeValue(String);

string! { NumberAttributeValue = "NumberAttributeValue"; }

/// The shape `NumberSetAttributeValue` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct NumberSetAttributeValue(Vec<NumberAttributeValue>);

list! { NumberSetAttributeValue(NumberAttributeValue) = "NumberSetAttributeValue"; }

/// The shape `PartiQLNextToken` of the model.
///
/// Length: 1 to 32768 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartiQLNextToken(String);

string! { PartiQLNextToken = "PartiQLNextToken".min(1).max(32768); }

/// The shape `PartiQLStatement` of the model.
///
/// Length: 1 to 8192 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartiQLStatement(String);

string! { PartiQLStatement = "PartiQLStatement".min(1).max(8192); }

/// The shape `PositiveIntegerObject` of the model.
///
/// Range: at least 1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PositiveIntegerObject(i32);

number! { PositiveIntegerObject(i32) = "PositiveIntegerObject".min(1); }

/// The shape `PositiveLongObject` of the model.
///
/// Range: at least 1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PositiveLongObject(i64);

number! { PositiveLongObject(i64) = "PositiveLongObject".min(1); }

/// The shape `PreparedStatementParameters` of the model.
///
/// Size: at least 1 element.
#[derive(Clone, Default, PartialEq)]
pub struct PreparedStatementParameters(Vec<AttributeValue>);

list! { PreparedStatementParameters(AttributeValue) = "PreparedStatementParameters".min(1); }

/// The shape `ProjectionExpression` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProjectionExpression(String);

string! { ProjectionExpression = "ProjectionExpression"; }

/// The shape `PutItemInputAttributeMap` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct PutItemInputAttributeMap(HashMap<AttributeName, AttributeValue>);

map! { PutItemInputAttributeMap(AttributeName, AttributeValue) = "PutItemInputAttributeMap"; }

/// The shape `Reason` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reason(String);

string! { Reason = "Reason"; }

/// The shape `RegionName` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RegionName(String);

string! { RegionName = "RegionName"; }

/// The shape `ReplicaDescriptionList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ReplicaDescriptionList(Vec<ReplicaDescription>);

list! { ReplicaDescriptionList(ReplicaDescription) = "ReplicaDescriptionList"; }

/// The shape `ReplicaGlobalSecondaryIndexDescriptionList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ReplicaGlobalSecondaryIndexDescriptionList(Vec<ReplicaGlobalSecondaryIndexDescription>);

list! {
    ReplicaGlobalSecondaryIndexDescriptionList(ReplicaGlobalSecondaryIndexDescription) = "ReplicaGlobalSecondaryIndexDescriptionList"
        ;
}

/// The shape `ReplicaGlobalSecondaryIndexList` of the model.
///
/// Size: at least 1 element.
#[derive(Clone, Default, PartialEq)]
pub struct ReplicaGlobalSecondaryIndexList(Vec<ReplicaGlobalSecondaryIndex>);

list! {
    ReplicaGlobalSecondaryIndexList(ReplicaGlobalSecondaryIndex) = "ReplicaGlobalSecondaryIndexList"
        .min(1);
}

/// The shape `ReplicaStatusDescription` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReplicaStatusDescription(String);

string! { ReplicaStatusDescription = "ReplicaStatusDescription"; }

/// The shape `ReplicaStatusPercentProgress` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReplicaStatusPercentProgress(String);

string! { ReplicaStatusPercentProgress = "ReplicaStatusPercentProgress"; }

/// The shape `ReplicationGroupUpdateList` of the model.
///
/// Size: at least 1 element.
#[derive(Clone, Default, PartialEq)]
pub struct ReplicationGroupUpdateList(Vec<ReplicationGroupUpdate>);

list! { ReplicationGroupUpdateList(ReplicationGroupUpdate) = "ReplicationGroupUpdateList".min(1); }

/// The shape `Resource` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Resource(String);

string! { Resource = "Resource"; }

/// The shape `ResourceArnString` of the model.
///
/// Length: 1 to 1283 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResourceArnString(String);

string! { ResourceArnString = "ResourceArnString".min(1).max(1283); }

/// The shape `ResourcePolicy` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResourcePolicy(String);

string! { ResourcePolicy = "ResourcePolicy"; }

/// The shape `RestoreInProgress` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RestoreInProgress(bool);

number! { RestoreInProgress(bool) = "RestoreInProgress"; }

/// The shape `SSEEnabled` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SSEEnabled(bool);

number! { SSEEnabled(bool) = "SSEEnabled"; }

/// The shape `ScanSegment` of the model.
///
/// Range: 0 to 999999.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScanSegment(i32);

number! { ScanSegment(i32) = "ScanSegment".min(0).max(999999); }

/// The shape `ScanTotalSegments` of the model.
///
/// Range: 1 to 1000000.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScanTotalSegments(i32);

number! { ScanTotalSegments(i32) = "ScanTotalSegments".min(1).max(1000000); }

/// The shape `SearchSchema` of the model.
///
/// Size: at least 1 element.
#[derive(Clone, Default, PartialEq)]
pub struct SearchSchema(Vec<SearchSchemaElement>);

list! { SearchSchema(SearchSchemaElement) = "SearchSchema".min(1); }

/// The shape `SecondaryIndexesCapacityMap` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct SecondaryIndexesCapacityMap(HashMap<IndexName, Capacity>);

map! { SecondaryIndexesCapacityMap(IndexName, Capacity) = "SecondaryIndexesCapacityMap"; }

/// The shape `StreamArn` of the model.
///
/// Length: 37 to 1024 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StreamArn(String);

string! { StreamArn = "StreamArn".min(37).max(1024); }

/// The shape `StreamEnabled` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StreamEnabled(bool);

number! { StreamEnabled(bool) = "StreamEnabled"; }

/// The shape `StringAttributeValue` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StringAttributeValue(String);

string! { StringAttributeValue = "StringAttributeValue"; }

/// The shape `StringSetAttributeValue` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct StringSetAttributeValue(Vec<StringAttributeValue>);

list! { StringSetAttributeValue(StringAttributeValue) = "StringSetAttributeValue"; }

/// The shape `TableArn` of the model.
///
/// Length: 1 to 1024 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TableArn(String);

string! { TableArn = "TableArn".min(1).max(1024); }

/// The shape `TableId` of the model.
///
/// Pattern: `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TableId(String);

string! {
    TableId = "TableId"
        .pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", &[
            &[Piece::new("09af", 8, 8), Piece::new("--", 1, 1), Piece::new("09af", 4, 4), Piece::new("--", 1, 1), Piece::new("09af", 4, 4), Piece::new("--", 1, 1), Piece::new("09af", 4, 4), Piece::new("--", 1, 1), Piece::new("09af", 12, 12)],
        ]);
}

/// The shape `TableName` of the model.
///
/// Length: 3 to 255 characters. Pattern: `[a-zA-Z0-9_.-]+` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TableName(String);

string! {
    TableName = "TableName"
        .min(3)
        .max(255)
        .pattern("[a-zA-Z0-9_.-]+", &[&[Piece::new("-.09AZ__az", 1, Piece::MANY)]]);
}

/// The shape `TableNameList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TableNameList(Vec<TableName>);

list! { TableNameList(TableName) = "TableNameList"; }

/// The shape `TagKeyList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TagKeyList(Vec<TagKeyString>);

list! { TagKeyList(TagKeyString) = "TagKeyList"; }

/// The shape `TagKeyString` of the model.
///
/// Length: 1 to 128 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TagKeyString(String);

string! { TagKeyString = "TagKeyString".min(1).max(128); }

/// The shape `TagList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TagList(Vec<Tag>);

list! { TagList(Tag) = "TagList"; }

/// The shape `TagValueString` of the model.
///
/// Length: at most 256 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TagValueString(String);

string! { TagValueString = "TagValueString".max(256); }

/// The shape `ThrottlingReasonList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct ThrottlingReasonList(Vec<ThrottlingReason>);

list! { ThrottlingReasonList(ThrottlingReason) = "ThrottlingReasonList"; }

/// The shape `TimeToLiveAttributeName` of the model.
///
/// Length: 1 to 255 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeToLiveAttributeName(String);

string! { TimeToLiveAttributeName = "TimeToLiveAttributeName".min(1).max(255); }

/// The shape `TimeToLiveEnabled` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeToLiveEnabled(bool);

number! { TimeToLiveEnabled(bool) = "TimeToLiveEnabled"; }

/// The shape `TransactGetItemList` of the model.
///
/// Size: 1 to 100 elements.
#[derive(Clone, Default, PartialEq)]
pub struct TransactGetItemList(Vec<TransactGetItem>);

list! { TransactGetItemList(TransactGetItem) = "TransactGetItemList".min(1).max(100); }

/// The shape `TransactWriteItemList` of the model.
///
/// Size: 1 to 100 elements.
#[derive(Clone, Default, PartialEq)]
pub struct TransactWriteItemList(Vec<TransactWriteItem>);

list! { TransactWriteItemList(TransactWriteItem) = "TransactWriteItemList".min(1).max(100); }

/// The shape `UpdateExpression` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UpdateExpression(String);

string! { UpdateExpression = "UpdateExpression"; }

/// The shape `VectorAttributeName` of the model.
///
/// Length: 1 to 255 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VectorAttributeName(String);

string! { VectorAttributeName = "VectorAttributeName".min(1).max(255); }

/// The shape `VectorIndexDescriptionList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct VectorIndexDescriptionList(Vec<VectorIndexDescription>);

list! { VectorIndexDescriptionList(VectorIndexDescription) = "VectorIndexDescriptionList"; }

/// The shape `VectorIndexList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct VectorIndexList(Vec<VectorIndex>);

list! { VectorIndexList(VectorIndex) = "VectorIndexList"; }

/// The shape `VectorIndexUpdateList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct VectorIndexUpdateList(Vec<VectorIndexUpdate>);

list! { VectorIndexUpdateList(VectorIndexUpdate) = "VectorIndexUpdateList"; }

/// The shape `VectorIndexesCapacityMap` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct VectorIndexesCapacityMap(HashMap<IndexName, VectorCapacity>);

map! { VectorIndexesCapacityMap(IndexName, VectorCapacity) = "VectorIndexesCapacityMap"; }

/// The shape `WriteRequests` of the model.
///
/// Size: 1 to 25 elements.
#[derive(Clone, Default, PartialEq)]
pub struct WriteRequests(Vec<WriteRequest>);

list! { WriteRequests(WriteRequest) = "WriteRequests".min(1).max(25); }
