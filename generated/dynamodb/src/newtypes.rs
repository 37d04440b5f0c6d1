// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! Texts, numbers, lists and maps that have a name in the model.
//!
//! Each is an alias, and what it can do is on the page of the type that it names. The first parameter of that
//! type is a marker that nothing else has, so no name converts into another by itself.

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

pub type ArchivalReason = Text<named::ArchivalReasonMarker>;

pub type AttributeDefinitions = List<named::AttributeDefinitionsMarker, AttributeDefinition>;

pub type AttributeMap = Map<named::AttributeMapMarker, AttributeName, AttributeValue>;

/// Length: at most 65535 characters.
pub type AttributeName = Text<named::AttributeNameMarker>;

/// Size: at least 1 element.
pub type AttributeNameList = List<named::AttributeNameListMarker, AttributeName>;

pub type AttributeUpdates = Map<named::AttributeUpdatesMarker, AttributeName, AttributeValueUpdate>;

pub type AttributeValueList = List<named::AttributeValueListMarker, AttributeValue>;

pub type AvailabilityErrorMessage = Text<named::AvailabilityErrorMessageMarker>;

pub type Backfilling = Number<named::BackfillingMarker, bool>;

/// Length: 37 to 1024 characters.
pub type BackupArn = Text<named::BackupArnMarker>;

/// Size: 1 to 100 entries.
pub type BatchGetRequestMap = Map<named::BatchGetRequestMapMarker, TableArn, KeysAndAttributes>;

pub type BatchGetResponseMap = Map<named::BatchGetResponseMapMarker, TableArn, ItemList>;

/// Size: 1 to 25 entries.
pub type BatchWriteItemRequestMap =
    Map<named::BatchWriteItemRequestMapMarker, TableArn, WriteRequests>;

pub type BinaryAttributeValue = Wrapper<named::BinaryAttributeValueMarker, Blob>;

pub type BinarySetAttributeValue = List<named::BinarySetAttributeValueMarker, BinaryAttributeValue>;

pub type BooleanAttributeValue = Number<named::BooleanAttributeValueMarker, bool>;

/// Size: 1 to 100 elements.
pub type CancellationReasonList = List<named::CancellationReasonListMarker, CancellationReason>;

/// Length: 1 to 36 characters.
pub type ClientRequestToken = Text<named::ClientRequestTokenMarker>;

pub type Code = Text<named::CodeMarker>;

pub type ConditionExpression = Text<named::ConditionExpressionMarker>;

pub type ConsistentRead = Number<named::ConsistentReadMarker, bool>;

pub type ConsumedCapacityMultiple = List<named::ConsumedCapacityMultipleMarker, ConsumedCapacity>;

pub type ConsumedCapacityUnits = Number<named::ConsumedCapacityUnitsMarker, f64>;

pub type Date = Number<named::DateMarker, Timestamp>;

pub type DeletionProtectionEnabled = Number<named::DeletionProtectionEnabledMarker, bool>;

/// Specifies whether a global table replica is protected from disassociation. While protection is enabled,
/// [`UpdateTable`](crate::Client::update_table) rejects requests to disassociate the replica. Disassociation
/// protection is enabled by default and is independent of deletion protection.
pub type DisassociationProtectionEnabled =
    Number<named::DisassociationProtectionEnabledMarker, bool>;

pub type ErrorMessage = Text<named::ErrorMessageMarker>;

pub type ExpectedAttributeMap =
    Map<named::ExpectedAttributeMapMarker, AttributeName, ExpectedAttributeValue>;

pub type ExpressionAttributeNameMap =
    Map<named::ExpressionAttributeNameMapMarker, ExpressionAttributeNameVariable, AttributeName>;

pub type ExpressionAttributeNameVariable = Text<named::ExpressionAttributeNameVariableMarker>;

pub type ExpressionAttributeValueMap =
    Map<named::ExpressionAttributeValueMapMarker, ExpressionAttributeValueVariable, AttributeValue>;

pub type ExpressionAttributeValueVariable = Text<named::ExpressionAttributeValueVariableMarker>;

pub type FilterConditionMap = Map<named::FilterConditionMapMarker, AttributeName, Condition>;

pub type GlobalSecondaryIndexDescriptionList =
    List<named::GlobalSecondaryIndexDescriptionListMarker, GlobalSecondaryIndexDescription>;

pub type GlobalSecondaryIndexList =
    List<named::GlobalSecondaryIndexListMarker, GlobalSecondaryIndex>;

pub type GlobalSecondaryIndexUpdateList =
    List<named::GlobalSecondaryIndexUpdateListMarker, GlobalSecondaryIndexUpdate>;

pub type GlobalTableWitnessDescriptionList =
    List<named::GlobalTableWitnessDescriptionListMarker, GlobalTableWitnessDescription>;

/// Size: exactly 1 element.
pub type GlobalTableWitnessGroupUpdateList =
    List<named::GlobalTableWitnessGroupUpdateListMarker, GlobalTableWitnessGroupUpdate>;

/// Length: 3 to 255 characters. Pattern: `[a-zA-Z0-9_.-]+` (checked by `parse` and `validate`).
pub type IndexName = Text<named::IndexNameMarker>;

pub type ItemCollectionMetricsMultiple =
    List<named::ItemCollectionMetricsMultipleMarker, ItemCollectionMetrics>;

pub type ItemCollectionMetricsPerTable =
    Map<named::ItemCollectionMetricsPerTableMarker, TableArn, ItemCollectionMetricsMultiple>;

pub type ItemCollectionSizeEstimateBound =
    Number<named::ItemCollectionSizeEstimateBoundMarker, f64>;

pub type ItemCollectionSizeEstimateRange =
    List<named::ItemCollectionSizeEstimateRangeMarker, ItemCollectionSizeEstimateBound>;

pub type ItemList = List<named::ItemListMarker, AttributeMap>;

/// Size: 1 to 100 elements.
pub type ItemResponseList = List<named::ItemResponseListMarker, ItemResponse>;

pub type KMSMasterKeyArn = Text<named::KMSMasterKeyArnMarker>;

pub type KMSMasterKeyId = Text<named::KMSMasterKeyIdMarker>;

pub type KeyConditions = Map<named::KeyConditionsMarker, AttributeName, Condition>;

pub type KeyExpression = Text<named::KeyExpressionMarker>;

/// Size: 1 to 100 elements.
pub type KeyList = List<named::KeyListMarker, AttributeMap>;

/// Size: at least 1 element.
pub type KeySchema = List<named::KeySchemaMarker, KeySchemaElement>;

/// Length: 1 to 255 characters.
pub type KeySchemaAttributeName = Text<named::KeySchemaAttributeNameMarker>;

pub type ListAttributeValue = List<named::ListAttributeValueMarker, AttributeValue>;

/// Range: 1 to 100.
pub type ListTablesInputLimit = Number<named::ListTablesInputLimitMarker, i32>;

pub type LocalSecondaryIndexDescriptionList =
    List<named::LocalSecondaryIndexDescriptionListMarker, LocalSecondaryIndexDescription>;

pub type LocalSecondaryIndexList = List<named::LocalSecondaryIndexListMarker, LocalSecondaryIndex>;

pub type NextTokenString = Text<named::NextTokenStringMarker>;

/// Length: 1 to 255 characters.
pub type NonKeyAttributeName = Text<named::NonKeyAttributeNameMarker>;

/// Size: 1 to 20 elements.
pub type NonKeyAttributeNameList = List<named::NonKeyAttributeNameListMarker, NonKeyAttributeName>;

/// Range: at least 0.
pub type NonNegativeLongObject = Number<named::NonNegativeLongObjectMarker, i64>;

pub type NullAttributeValue = Number<named::NullAttributeValueMarker, bool>;

pub type NumberAttributeValue = Text<named::NumberAttributeValueMarker>;

pub type NumberSetAttributeValue = List<named::NumberSetAttributeValueMarker, NumberAttributeValue>;

/// Length: 1 to 32768 characters.
pub type PartiQLNextToken = Text<named::PartiQLNextTokenMarker>;

/// Length: 1 to 8192 characters.
pub type PartiQLStatement = Text<named::PartiQLStatementMarker>;

/// Range: at least 1.
pub type PositiveIntegerObject = Number<named::PositiveIntegerObjectMarker, i32>;

/// Range: at least 1.
pub type PositiveLongObject = Number<named::PositiveLongObjectMarker, i64>;

/// Size: at least 1 element.
pub type PreparedStatementParameters =
    List<named::PreparedStatementParametersMarker, AttributeValue>;

pub type ProjectionExpression = Text<named::ProjectionExpressionMarker>;

pub type Reason = Text<named::ReasonMarker>;

pub type RegionName = Text<named::RegionNameMarker>;

pub type ReplicaDescriptionList = List<named::ReplicaDescriptionListMarker, ReplicaDescription>;

pub type ReplicaGlobalSecondaryIndexDescriptionList = List<
    named::ReplicaGlobalSecondaryIndexDescriptionListMarker,
    ReplicaGlobalSecondaryIndexDescription,
>;

/// Size: at least 1 element.
pub type ReplicaGlobalSecondaryIndexList =
    List<named::ReplicaGlobalSecondaryIndexListMarker, ReplicaGlobalSecondaryIndex>;

pub type ReplicaStatusDescription = Text<named::ReplicaStatusDescriptionMarker>;

pub type ReplicaStatusPercentProgress = Text<named::ReplicaStatusPercentProgressMarker>;

/// Size: at least 1 element.
pub type ReplicationGroupUpdateList =
    List<named::ReplicationGroupUpdateListMarker, ReplicationGroupUpdate>;

pub type Resource = Text<named::ResourceMarker>;

/// Length: 1 to 1283 characters.
pub type ResourceArnString = Text<named::ResourceArnStringMarker>;

pub type ResourcePolicy = Text<named::ResourcePolicyMarker>;

pub type RestoreInProgress = Number<named::RestoreInProgressMarker, bool>;

pub type SSEEnabled = Number<named::SSEEnabledMarker, bool>;

/// Range: 0 to 999999.
pub type ScanSegment = Number<named::ScanSegmentMarker, i32>;

/// Range: 1 to 1000000.
pub type ScanTotalSegments = Number<named::ScanTotalSegmentsMarker, i32>;

/// Size: at least 1 element.
pub type SearchSchema = List<named::SearchSchemaMarker, SearchSchemaElement>;

pub type SecondaryIndexesCapacityMap =
    Map<named::SecondaryIndexesCapacityMapMarker, IndexName, Capacity>;

/// Length: 37 to 1024 characters.
pub type StreamArn = Text<named::StreamArnMarker>;

pub type StreamEnabled = Number<named::StreamEnabledMarker, bool>;

pub type StringAttributeValue = Text<named::StringAttributeValueMarker>;

pub type StringSetAttributeValue = List<named::StringSetAttributeValueMarker, StringAttributeValue>;

/// Length: 1 to 1024 characters.
pub type TableArn = Text<named::TableArnMarker>;

/// Pattern: `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}` (checked by `parse` and `validate`).
pub type TableId = Text<named::TableIdMarker>;

/// Length: 3 to 255 characters. Pattern: `[a-zA-Z0-9_.-]+` (checked by `parse` and `validate`).
pub type TableName = Text<named::TableNameMarker>;

pub type TableNameList = List<named::TableNameListMarker, TableName>;

pub type TagKeyList = List<named::TagKeyListMarker, TagKeyString>;

/// Length: 1 to 128 characters.
pub type TagKeyString = Text<named::TagKeyStringMarker>;

pub type TagList = List<named::TagListMarker, Tag>;

/// Length: at most 256 characters.
pub type TagValueString = Text<named::TagValueStringMarker>;

pub type ThrottlingReasonList = List<named::ThrottlingReasonListMarker, ThrottlingReason>;

/// Length: 1 to 255 characters.
pub type TimeToLiveAttributeName = Text<named::TimeToLiveAttributeNameMarker>;

pub type TimeToLiveEnabled = Number<named::TimeToLiveEnabledMarker, bool>;

/// Size: 1 to 100 elements.
pub type TransactGetItemList = List<named::TransactGetItemListMarker, TransactGetItem>;

/// Size: 1 to 100 elements.
pub type TransactWriteItemList = List<named::TransactWriteItemListMarker, TransactWriteItem>;

pub type UpdateExpression = Text<named::UpdateExpressionMarker>;

/// Length: 1 to 255 characters.
pub type VectorAttributeName = Text<named::VectorAttributeNameMarker>;

pub type VectorIndexDescriptionList =
    List<named::VectorIndexDescriptionListMarker, VectorIndexDescription>;

pub type VectorIndexList = List<named::VectorIndexListMarker, VectorIndex>;

pub type VectorIndexUpdateList = List<named::VectorIndexUpdateListMarker, VectorIndexUpdate>;

pub type VectorIndexesCapacityMap =
    Map<named::VectorIndexesCapacityMapMarker, IndexName, VectorCapacity>;

/// Size: 1 to 25 elements.
pub type WriteRequests = List<named::WriteRequestsMarker, WriteRequest>;

newtypes! {
    [
        ArchivalReasonMarker, AttributeDefinitionsMarker, AttributeMapMarker,
        AttributeUpdatesMarker, AttributeValueListMarker, AvailabilityErrorMessageMarker,
        BackfillingMarker, BatchGetResponseMapMarker, BinaryAttributeValueMarker,
        BinarySetAttributeValueMarker, BooleanAttributeValueMarker, CodeMarker,
        ConditionExpressionMarker, ConsistentReadMarker, ConsumedCapacityMultipleMarker,
        ConsumedCapacityUnitsMarker, DateMarker, DeletionProtectionEnabledMarker,
        DisassociationProtectionEnabledMarker, ErrorMessageMarker, ExpectedAttributeMapMarker,
        ExpressionAttributeNameMapMarker, ExpressionAttributeNameVariableMarker,
        ExpressionAttributeValueMapMarker, ExpressionAttributeValueVariableMarker,
        FilterConditionMapMarker, GlobalSecondaryIndexDescriptionListMarker,
        GlobalSecondaryIndexListMarker, GlobalSecondaryIndexUpdateListMarker,
        GlobalTableWitnessDescriptionListMarker, ItemCollectionMetricsMultipleMarker,
        ItemCollectionMetricsPerTableMarker, ItemCollectionSizeEstimateBoundMarker,
        ItemCollectionSizeEstimateRangeMarker, ItemListMarker, KMSMasterKeyArnMarker,
        KMSMasterKeyIdMarker, KeyConditionsMarker, KeyExpressionMarker, ListAttributeValueMarker,
        LocalSecondaryIndexDescriptionListMarker, LocalSecondaryIndexListMarker,
        NextTokenStringMarker, NullAttributeValueMarker, NumberAttributeValueMarker,
        NumberSetAttributeValueMarker, ProjectionExpressionMarker, ReasonMarker, RegionNameMarker,
        ReplicaDescriptionListMarker, ReplicaGlobalSecondaryIndexDescriptionListMarker,
        ReplicaStatusDescriptionMarker, ReplicaStatusPercentProgressMarker, ResourceMarker,
        ResourcePolicyMarker, RestoreInProgressMarker, SSEEnabledMarker,
        SecondaryIndexesCapacityMapMarker, StreamEnabledMarker, StringAttributeValueMarker,
        StringSetAttributeValueMarker, TableNameListMarker, TagKeyListMarker, TagListMarker,
        ThrottlingReasonListMarker, TimeToLiveEnabledMarker, UpdateExpressionMarker,
        VectorIndexDescriptionListMarker, VectorIndexListMarker, VectorIndexUpdateListMarker,
        VectorIndexesCapacityMapMarker,
    ]
    {
        AttributeNameMarker(.max(65535));
        AttributeNameListMarker(.min(1));
        BackupArnMarker(.min(37).max(1024));
        BatchGetRequestMapMarker(.min(1).max(100));
        BatchWriteItemRequestMapMarker(.min(1).max(25));
        CancellationReasonListMarker(.min(1).max(100));
        ClientRequestTokenMarker(.min(1).max(36));
        GlobalTableWitnessGroupUpdateListMarker(.min(1).max(1));
        ItemResponseListMarker(.min(1).max(100));
        KeyListMarker(.min(1).max(100));
        KeySchemaMarker(.min(1));
        KeySchemaAttributeNameMarker(.min(1).max(255));
        ListTablesInputLimitMarker(.min(1).max(100));
        NonKeyAttributeNameMarker(.min(1).max(255));
        NonKeyAttributeNameListMarker(.min(1).max(20));
        NonNegativeLongObjectMarker(.min(0));
        PartiQLNextTokenMarker(.min(1).max(32768));
        PartiQLStatementMarker(.min(1).max(8192));
        PositiveIntegerObjectMarker(.min(1));
        PositiveLongObjectMarker(.min(1));
        PreparedStatementParametersMarker(.min(1));
        ReplicaGlobalSecondaryIndexListMarker(.min(1));
        ReplicationGroupUpdateListMarker(.min(1));
        ResourceArnStringMarker(.min(1).max(1283));
        ScanSegmentMarker(.min(0).max(999999));
        ScanTotalSegmentsMarker(.min(1).max(1000000));
        SearchSchemaMarker(.min(1));
        StreamArnMarker(.min(37).max(1024));
        TableArnMarker(.min(1).max(1024));
        TagKeyStringMarker(.min(1).max(128));
        TagValueStringMarker(.max(256));
        TimeToLiveAttributeNameMarker(.min(1).max(255));
        TransactGetItemListMarker(.min(1).max(100));
        TransactWriteItemListMarker(.min(1).max(100));
        VectorAttributeNameMarker(.min(1).max(255));
        WriteRequestsMarker(.min(1).max(25));
    }
    {
        IndexNameMarker(.min(3).max(255)) = "[a-zA-Z0-9_.-]+" ["-.09AZ__az" 1..];
        TableIdMarker() = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
            ["09af" 8, "--" 1, "09af" 4, "--" 1, "09af" 4, "--" 1, "09af" 4, "--" 1, "09af" 12];
        TableNameMarker(.min(3).max(255)) = "[a-zA-Z0-9_.-]+" ["-.09AZ__az" 1..];
    }
}
