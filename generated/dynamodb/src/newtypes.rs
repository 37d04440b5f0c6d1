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
use shapewright_runtime::{Blob, Piece, Timestamp, newtypes};

newtypes! {
    text ArchivalReason;

    list AttributeDefinitions(AttributeDefinition);

    map AttributeMap(AttributeName, AttributeValue);

    /// Length: at most 65535 characters.
    text AttributeName.max(65535);

    /// Size: at least 1 element.
    list AttributeNameList(AttributeName).min(1);

    map AttributeUpdates(AttributeName, AttributeValueUpdate);

    list AttributeValueList(AttributeValue);

    text AvailabilityErrorMessage;

    number Backfilling(bool);

    /// Length: 37 to 1024 characters.
    text BackupArn.min(37).max(1024);

    /// Size: 1 to 100 entries.
    map BatchGetRequestMap(TableArn, KeysAndAttributes).min(1).max(100);

    map BatchGetResponseMap(TableArn, ItemList);

    /// Size: 1 to 25 entries.
    map BatchWriteItemRequestMap(TableArn, WriteRequests).min(1).max(25);

    wrapper BinaryAttributeValue(Blob);

    list BinarySetAttributeValue(BinaryAttributeValue);

    number BooleanAttributeValue(bool);

    /// Size: 1 to 100 elements.
    list CancellationReasonList(CancellationReason).min(1).max(100);

    /// Length: 1 to 36 characters.
    text ClientRequestToken.min(1).max(36);

    text Code;

    text ConditionExpression;

    number ConsistentRead(bool);

    list ConsumedCapacityMultiple(ConsumedCapacity);

    number ConsumedCapacityUnits(f64);

    number Date(Timestamp);

    number DeletionProtectionEnabled(bool);

    /// Specifies whether a global table replica is protected from disassociation. While protection is enabled,
    /// [`UpdateTable`](crate::Client::update_table) rejects requests to disassociate the replica. Disassociation
    /// protection is enabled by default and is independent of deletion protection.
    number DisassociationProtectionEnabled(bool);

    text ErrorMessage;

    map ExpectedAttributeMap(AttributeName, ExpectedAttributeValue);

    map ExpressionAttributeNameMap(ExpressionAttributeNameVariable, AttributeName);

    text ExpressionAttributeNameVariable;

    map ExpressionAttributeValueMap(ExpressionAttributeValueVariable, AttributeValue);

    text ExpressionAttributeValueVariable;

    map FilterConditionMap(AttributeName, Condition);

    list GlobalSecondaryIndexDescriptionList(GlobalSecondaryIndexDescription);

    list GlobalSecondaryIndexList(GlobalSecondaryIndex);

    list GlobalSecondaryIndexUpdateList(GlobalSecondaryIndexUpdate);

    list GlobalTableWitnessDescriptionList(GlobalTableWitnessDescription);

    /// Size: exactly 1 element.
    list GlobalTableWitnessGroupUpdateList(GlobalTableWitnessGroupUpdate).min(1).max(1);

    /// Length: 3 to 255 characters. Pattern: `[a-zA-Z0-9_.-]+` (checked by `parse` and `validate`).
    text IndexName
        .min(3)
        .max(255)
        .pattern("[a-zA-Z0-9_.-]+", &[&[Piece::new("-.09AZ__az", 1, Piece::MANY)]]);

    map ItemCollectionKeyAttributeMap(AttributeName, AttributeValue);

    list ItemCollectionMetricsMultiple(ItemCollectionMetrics);

    map ItemCollectionMetricsPerTable(TableArn, ItemCollectionMetricsMultiple);

    number ItemCollectionSizeEstimateBound(f64);

    list ItemCollectionSizeEstimateRange(ItemCollectionSizeEstimateBound);

    list ItemList(AttributeMap);

    /// Size: 1 to 100 elements.
    list ItemResponseList(ItemResponse).min(1).max(100);

    text KMSMasterKeyArn;

    text KMSMasterKeyId;

    map Key(AttributeName, AttributeValue);

    map KeyConditions(AttributeName, Condition);

    text KeyExpression;

    /// Size: 1 to 100 elements.
    list KeyList(Key).min(1).max(100);

    /// Size: at least 1 element.
    list KeySchema(KeySchemaElement).min(1);

    /// Length: 1 to 255 characters.
    text KeySchemaAttributeName.min(1).max(255);

    list ListAttributeValue(AttributeValue);

    /// Range: 1 to 100.
    number ListTablesInputLimit(i32).min(1).max(100);

    list LocalSecondaryIndexDescriptionList(LocalSecondaryIndexDescription);

    list LocalSecondaryIndexList(LocalSecondaryIndex);

    map MapAttributeValue(AttributeName, AttributeValue);

    text NextTokenString;

    /// Length: 1 to 255 characters.
    text NonKeyAttributeName.min(1).max(255);

    /// Size: 1 to 20 elements.
    list NonKeyAttributeNameList(NonKeyAttributeName).min(1).max(20);

    /// Range: at least 0.
    number NonNegativeLongObject(i64).min(0);

    number NullAttributeValue(bool);

    text NumberAttributeValue;

    list NumberSetAttributeValue(NumberAttributeValue);

    /// Length: 1 to 32768 characters.
    text PartiQLNextToken.min(1).max(32768);

    /// Length: 1 to 8192 characters.
    text PartiQLStatement.min(1).max(8192);

    /// Range: at least 1.
    number PositiveIntegerObject(i32).min(1);

    /// Range: at least 1.
    number PositiveLongObject(i64).min(1);

    /// Size: at least 1 element.
    list PreparedStatementParameters(AttributeValue).min(1);

    text ProjectionExpression;

    map PutItemInputAttributeMap(AttributeName, AttributeValue);

    text Reason;

    text RegionName;

    list ReplicaDescriptionList(ReplicaDescription);

    list ReplicaGlobalSecondaryIndexDescriptionList(ReplicaGlobalSecondaryIndexDescription);

    /// Size: at least 1 element.
    list ReplicaGlobalSecondaryIndexList(ReplicaGlobalSecondaryIndex).min(1);

    text ReplicaStatusDescription;

    text ReplicaStatusPercentProgress;

    /// Size: at least 1 element.
    list ReplicationGroupUpdateList(ReplicationGroupUpdate).min(1);

    text Resource;

    /// Length: 1 to 1283 characters.
    text ResourceArnString.min(1).max(1283);

    text ResourcePolicy;

    number RestoreInProgress(bool);

    number SSEEnabled(bool);

    /// Range: 0 to 999999.
    number ScanSegment(i32).min(0).max(999999);

    /// Range: 1 to 1000000.
    number ScanTotalSegments(i32).min(1).max(1000000);

    /// Size: at least 1 element.
    list SearchSchema(SearchSchemaElement).min(1);

    map SecondaryIndexesCapacityMap(IndexName, Capacity);

    /// Length: 37 to 1024 characters.
    text StreamArn.min(37).max(1024);

    number StreamEnabled(bool);

    text StringAttributeValue;

    list StringSetAttributeValue(StringAttributeValue);

    /// Length: 1 to 1024 characters.
    text TableArn.min(1).max(1024);

    /// Pattern: `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}` (checked by `parse` and `validate`).
    text TableId
        .pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", &[
            &[Piece::new("09af", 8, 8), Piece::new("--", 1, 1), Piece::new("09af", 4, 4), Piece::new("--", 1, 1), Piece::new("09af", 4, 4), Piece::new("--", 1, 1), Piece::new("09af", 4, 4), Piece::new("--", 1, 1), Piece::new("09af", 12, 12)],
        ]);

    /// Length: 3 to 255 characters. Pattern: `[a-zA-Z0-9_.-]+` (checked by `parse` and `validate`).
    text TableName
        .min(3)
        .max(255)
        .pattern("[a-zA-Z0-9_.-]+", &[&[Piece::new("-.09AZ__az", 1, Piece::MANY)]]);

    list TableNameList(TableName);

    list TagKeyList(TagKeyString);

    /// Length: 1 to 128 characters.
    text TagKeyString.min(1).max(128);

    list TagList(Tag);

    /// Length: at most 256 characters.
    text TagValueString.max(256);

    list ThrottlingReasonList(ThrottlingReason);

    /// Length: 1 to 255 characters.
    text TimeToLiveAttributeName.min(1).max(255);

    number TimeToLiveEnabled(bool);

    /// Size: 1 to 100 elements.
    list TransactGetItemList(TransactGetItem).min(1).max(100);

    /// Size: 1 to 100 elements.
    list TransactWriteItemList(TransactWriteItem).min(1).max(100);

    text UpdateExpression;

    /// Length: 1 to 255 characters.
    text VectorAttributeName.min(1).max(255);

    list VectorIndexDescriptionList(VectorIndexDescription);

    list VectorIndexList(VectorIndex);

    list VectorIndexUpdateList(VectorIndexUpdate);

    map VectorIndexesCapacityMap(IndexName, VectorCapacity);

    /// Size: 1 to 25 elements.
    list WriteRequests(WriteRequest).min(1).max(25);
}
