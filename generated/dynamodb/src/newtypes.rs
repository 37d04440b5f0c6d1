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

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ArchivalReason = Text<named::ArchivalReasonMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type AttributeDefinitions = List<named::AttributeDefinitionsMarker, AttributeDefinition>;

/// A [`Map`](crate::runtime::shape::newtype::Map), which its marker tells apart from all others.
pub type AttributeMap = Map<named::AttributeMapMarker, AttributeName, AttributeValue>;

/// Length: at most 65535 characters.
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type AttributeName = Text<named::AttributeNameMarker>;

/// Size: at least 1 element.
///
/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type AttributeNameList = List<named::AttributeNameListMarker, AttributeName>;

/// A [`Map`](crate::runtime::shape::newtype::Map), which its marker tells apart from all others.
pub type AttributeUpdates = Map<named::AttributeUpdatesMarker, AttributeName, AttributeValueUpdate>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type AttributeValueList = List<named::AttributeValueListMarker, AttributeValue>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type AvailabilityErrorMessage = Text<named::AvailabilityErrorMessageMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type Backfilling = Number<named::BackfillingMarker, bool>;

/// Length: 37 to 1024 characters.
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type BackupArn = Text<named::BackupArnMarker>;

/// Size: 1 to 100 entries.
///
/// A [`Map`](crate::runtime::shape::newtype::Map), which its marker tells apart from all others.
pub type BatchGetRequestMap = Map<named::BatchGetRequestMapMarker, TableArn, KeysAndAttributes>;

/// A [`Map`](crate::runtime::shape::newtype::Map), which its marker tells apart from all others.
pub type BatchGetResponseMap = Map<named::BatchGetResponseMapMarker, TableArn, ItemList>;

/// Size: 1 to 25 entries.
///
/// A [`Map`](crate::runtime::shape::newtype::Map), which its marker tells apart from all others.
pub type BatchWriteItemRequestMap =
    Map<named::BatchWriteItemRequestMapMarker, TableArn, WriteRequests>;

/// A [`Wrapper`](crate::runtime::shape::newtype::Wrapper), which its marker tells apart from all others.
pub type BinaryAttributeValue = Wrapper<named::BinaryAttributeValueMarker, Blob>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type BinarySetAttributeValue = List<named::BinarySetAttributeValueMarker, BinaryAttributeValue>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type BooleanAttributeValue = Number<named::BooleanAttributeValueMarker, bool>;

/// Size: 1 to 100 elements.
///
/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type CancellationReasonList = List<named::CancellationReasonListMarker, CancellationReason>;

/// Length: 1 to 36 characters.
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ClientRequestToken = Text<named::ClientRequestTokenMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type Code = Text<named::CodeMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ConditionExpression = Text<named::ConditionExpressionMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type ConsistentRead = Number<named::ConsistentReadMarker, bool>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ConsumedCapacityMultiple = List<named::ConsumedCapacityMultipleMarker, ConsumedCapacity>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type ConsumedCapacityUnits = Number<named::ConsumedCapacityUnitsMarker, f64>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type Date = Number<named::DateMarker, Timestamp>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type DeletionProtectionEnabled = Number<named::DeletionProtectionEnabledMarker, bool>;

/// Specifies whether a global table replica is protected from disassociation. While protection is enabled,
/// [`UpdateTable`](crate::Client::update_table) rejects requests to disassociate the replica. Disassociation
/// protection is enabled by default and is independent of deletion protection.
///
/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type DisassociationProtectionEnabled =
    Number<named::DisassociationProtectionEnabledMarker, bool>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ErrorMessage = Text<named::ErrorMessageMarker>;

/// A [`Map`](crate::runtime::shape::newtype::Map), which its marker tells apart from all others.
pub type ExpectedAttributeMap =
    Map<named::ExpectedAttributeMapMarker, AttributeName, ExpectedAttributeValue>;

/// A [`Map`](crate::runtime::shape::newtype::Map), which its marker tells apart from all others.
pub type ExpressionAttributeNameMap =
    Map<named::ExpressionAttributeNameMapMarker, ExpressionAttributeNameVariable, AttributeName>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ExpressionAttributeNameVariable = Text<named::ExpressionAttributeNameVariableMarker>;

/// A [`Map`](crate::runtime::shape::newtype::Map), which its marker tells apart from all others.
pub type ExpressionAttributeValueMap =
    Map<named::ExpressionAttributeValueMapMarker, ExpressionAttributeValueVariable, AttributeValue>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ExpressionAttributeValueVariable = Text<named::ExpressionAttributeValueVariableMarker>;

/// A [`Map`](crate::runtime::shape::newtype::Map), which its marker tells apart from all others.
pub type FilterConditionMap = Map<named::FilterConditionMapMarker, AttributeName, Condition>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type GlobalSecondaryIndexDescriptionList =
    List<named::GlobalSecondaryIndexDescriptionListMarker, GlobalSecondaryIndexDescription>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type GlobalSecondaryIndexList =
    List<named::GlobalSecondaryIndexListMarker, GlobalSecondaryIndex>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type GlobalSecondaryIndexUpdateList =
    List<named::GlobalSecondaryIndexUpdateListMarker, GlobalSecondaryIndexUpdate>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type GlobalTableWitnessDescriptionList =
    List<named::GlobalTableWitnessDescriptionListMarker, GlobalTableWitnessDescription>;

/// Size: exactly 1 element.
///
/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type GlobalTableWitnessGroupUpdateList =
    List<named::GlobalTableWitnessGroupUpdateListMarker, GlobalTableWitnessGroupUpdate>;

/// Length: 3 to 255 characters. Pattern: `[a-zA-Z0-9_.-]+` (checked by `parse` and `validate`).
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type IndexName = Text<named::IndexNameMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ItemCollectionMetricsMultiple =
    List<named::ItemCollectionMetricsMultipleMarker, ItemCollectionMetrics>;

/// A [`Map`](crate::runtime::shape::newtype::Map), which its marker tells apart from all others.
pub type ItemCollectionMetricsPerTable =
    Map<named::ItemCollectionMetricsPerTableMarker, TableArn, ItemCollectionMetricsMultiple>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type ItemCollectionSizeEstimateBound =
    Number<named::ItemCollectionSizeEstimateBoundMarker, f64>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ItemCollectionSizeEstimateRange =
    List<named::ItemCollectionSizeEstimateRangeMarker, ItemCollectionSizeEstimateBound>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ItemList = List<named::ItemListMarker, AttributeMap>;

/// Size: 1 to 100 elements.
///
/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ItemResponseList = List<named::ItemResponseListMarker, ItemResponse>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type KMSMasterKeyArn = Text<named::KMSMasterKeyArnMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type KMSMasterKeyId = Text<named::KMSMasterKeyIdMarker>;

/// A [`Map`](crate::runtime::shape::newtype::Map), which its marker tells apart from all others.
pub type KeyConditions = Map<named::KeyConditionsMarker, AttributeName, Condition>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type KeyExpression = Text<named::KeyExpressionMarker>;

/// Size: 1 to 100 elements.
///
/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type KeyList = List<named::KeyListMarker, AttributeMap>;

/// Size: at least 1 element.
///
/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type KeySchema = List<named::KeySchemaMarker, KeySchemaElement>;

/// Length: 1 to 255 characters.
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type KeySchemaAttributeName = Text<named::KeySchemaAttributeNameMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ListAttributeValue = List<named::ListAttributeValueMarker, AttributeValue>;

/// Range: 1 to 100.
///
/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type ListTablesInputLimit = Number<named::ListTablesInputLimitMarker, i32>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type LocalSecondaryIndexDescriptionList =
    List<named::LocalSecondaryIndexDescriptionListMarker, LocalSecondaryIndexDescription>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type LocalSecondaryIndexList = List<named::LocalSecondaryIndexListMarker, LocalSecondaryIndex>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type NextTokenString = Text<named::NextTokenStringMarker>;

/// Length: 1 to 255 characters.
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type NonKeyAttributeName = Text<named::NonKeyAttributeNameMarker>;

/// Size: 1 to 20 elements.
///
/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type NonKeyAttributeNameList = List<named::NonKeyAttributeNameListMarker, NonKeyAttributeName>;

/// Range: at least 0.
///
/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type NonNegativeLongObject = Number<named::NonNegativeLongObjectMarker, i64>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type NullAttributeValue = Number<named::NullAttributeValueMarker, bool>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type NumberAttributeValue = Text<named::NumberAttributeValueMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type NumberSetAttributeValue = List<named::NumberSetAttributeValueMarker, NumberAttributeValue>;

/// Length: 1 to 32768 characters.
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type PartiQLNextToken = Text<named::PartiQLNextTokenMarker>;

/// Length: 1 to 8192 characters.
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type PartiQLStatement = Text<named::PartiQLStatementMarker>;

/// Range: at least 1.
///
/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type PositiveIntegerObject = Number<named::PositiveIntegerObjectMarker, i32>;

/// Range: at least 1.
///
/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type PositiveLongObject = Number<named::PositiveLongObjectMarker, i64>;

/// Size: at least 1 element.
///
/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type PreparedStatementParameters =
    List<named::PreparedStatementParametersMarker, AttributeValue>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ProjectionExpression = Text<named::ProjectionExpressionMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type Reason = Text<named::ReasonMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type RegionName = Text<named::RegionNameMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ReplicaDescriptionList = List<named::ReplicaDescriptionListMarker, ReplicaDescription>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ReplicaGlobalSecondaryIndexDescriptionList = List<
    named::ReplicaGlobalSecondaryIndexDescriptionListMarker,
    ReplicaGlobalSecondaryIndexDescription,
>;

/// Size: at least 1 element.
///
/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ReplicaGlobalSecondaryIndexList =
    List<named::ReplicaGlobalSecondaryIndexListMarker, ReplicaGlobalSecondaryIndex>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ReplicaStatusDescription = Text<named::ReplicaStatusDescriptionMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ReplicaStatusPercentProgress = Text<named::ReplicaStatusPercentProgressMarker>;

/// Size: at least 1 element.
///
/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ReplicationGroupUpdateList =
    List<named::ReplicationGroupUpdateListMarker, ReplicationGroupUpdate>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type Resource = Text<named::ResourceMarker>;

/// Length: 1 to 1283 characters.
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ResourceArnString = Text<named::ResourceArnStringMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ResourcePolicy = Text<named::ResourcePolicyMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type RestoreInProgress = Number<named::RestoreInProgressMarker, bool>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type SSEEnabled = Number<named::SSEEnabledMarker, bool>;

/// Range: 0 to 999999.
///
/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type ScanSegment = Number<named::ScanSegmentMarker, i32>;

/// Range: 1 to 1000000.
///
/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type ScanTotalSegments = Number<named::ScanTotalSegmentsMarker, i32>;

/// Size: at least 1 element.
///
/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type SearchSchema = List<named::SearchSchemaMarker, SearchSchemaElement>;

/// A [`Map`](crate::runtime::shape::newtype::Map), which its marker tells apart from all others.
pub type SecondaryIndexesCapacityMap =
    Map<named::SecondaryIndexesCapacityMapMarker, IndexName, Capacity>;

/// Length: 37 to 1024 characters.
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type StreamArn = Text<named::StreamArnMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type StreamEnabled = Number<named::StreamEnabledMarker, bool>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type StringAttributeValue = Text<named::StringAttributeValueMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type StringSetAttributeValue = List<named::StringSetAttributeValueMarker, StringAttributeValue>;

/// Length: 1 to 1024 characters.
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type TableArn = Text<named::TableArnMarker>;

/// Pattern: `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}` (checked by `parse` and `validate`).
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type TableId = Text<named::TableIdMarker>;

/// Length: 3 to 255 characters. Pattern: `[a-zA-Z0-9_.-]+` (checked by `parse` and `validate`).
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type TableName = Text<named::TableNameMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type TableNameList = List<named::TableNameListMarker, TableName>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type TagKeyList = List<named::TagKeyListMarker, TagKeyString>;

/// Length: 1 to 128 characters.
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type TagKeyString = Text<named::TagKeyStringMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type TagList = List<named::TagListMarker, Tag>;

/// Length: at most 256 characters.
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type TagValueString = Text<named::TagValueStringMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type ThrottlingReasonList = List<named::ThrottlingReasonListMarker, ThrottlingReason>;

/// Length: 1 to 255 characters.
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type TimeToLiveAttributeName = Text<named::TimeToLiveAttributeNameMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type TimeToLiveEnabled = Number<named::TimeToLiveEnabledMarker, bool>;

/// Size: 1 to 100 elements.
///
/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type TransactGetItemList = List<named::TransactGetItemListMarker, TransactGetItem>;

/// Size: 1 to 100 elements.
///
/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type TransactWriteItemList = List<named::TransactWriteItemListMarker, TransactWriteItem>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type UpdateExpression = Text<named::UpdateExpressionMarker>;

/// Length: 1 to 255 characters.
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type VectorAttributeName = Text<named::VectorAttributeNameMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type VectorIndexDescriptionList =
    List<named::VectorIndexDescriptionListMarker, VectorIndexDescription>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type VectorIndexList = List<named::VectorIndexListMarker, VectorIndex>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type VectorIndexUpdateList = List<named::VectorIndexUpdateListMarker, VectorIndexUpdate>;

/// A [`Map`](crate::runtime::shape::newtype::Map), which its marker tells apart from all others.
pub type VectorIndexesCapacityMap =
    Map<named::VectorIndexesCapacityMapMarker, IndexName, VectorCapacity>;

/// Size: 1 to 25 elements.
///
/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
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
