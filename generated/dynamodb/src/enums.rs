// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! Enums. A value that the service adds later becomes `Unknown`.

use shapewright_runtime::enumeration;

enumeration! {
    AttributeAction {
        0 Add = "ADD";
        1 Delete = "DELETE";
        2 Put = "PUT";
    }
}

enumeration! {
    BillingMode {
        0 PayPerRequest = "PAY_PER_REQUEST";
        1 Provisioned = "PROVISIONED";
    }
}

enumeration! {
    ComparisonOperator {
        0 BeginsWith = "BEGINS_WITH";
        1 Between = "BETWEEN";
        2 Contains = "CONTAINS";
        3 Eq = "EQ";
        4 Ge = "GE";
        5 Gt = "GT";
        6 In = "IN";
        7 Le = "LE";
        8 Lt = "LT";
        9 Ne = "NE";
        10 NotContains = "NOT_CONTAINS";
        11 NotNull = "NOT_NULL";
        12 Null = "NULL";
    }
}

enumeration! {
    ConditionalOperator {
        0 And = "AND";
        1 Or = "OR";
    }
}

enumeration! {
    /// Specifies how pending replication is handled before a replica is disassociated. `WAIT_FOR_REPLICATION` is the
    /// only supported value.
    DisassociationMode {
        0 WaitForReplication = "WAIT_FOR_REPLICATION";
    }
}

enumeration! {
    GlobalTableSettingsReplicationMode {
        0 Disabled = "DISABLED";
        1 Enabled = "ENABLED";
        2 EnabledWithOverrides = "ENABLED_WITH_OVERRIDES";
    }
}

enumeration! {
    IndexStatus {
        0 Active = "ACTIVE";
        1 Creating = "CREATING";
        2 Deleting = "DELETING";
        3 Updating = "UPDATING";
    }
}

enumeration! {
    KeyType {
        0 Hash = "HASH";
        1 Range = "RANGE";
    }
}

enumeration! {
    MultiRegionConsistency {
        0 Eventual = "EVENTUAL";
        1 Strong = "STRONG";
    }
}

enumeration! {
    ProjectionType {
        0 All = "ALL";
        1 Include = "INCLUDE";
        2 KeysOnly = "KEYS_ONLY";
    }
}

enumeration! {
    ReplicaStatus {
        0 Active = "ACTIVE";
        1 Archived = "ARCHIVED";
        2 Archiving = "ARCHIVING";
        3 Creating = "CREATING";
        4 CreationFailed = "CREATION_FAILED";
        5 Deleting = "DELETING";
        6 InaccessibleEncryptionCredentials = "INACCESSIBLE_ENCRYPTION_CREDENTIALS";
        7 RegionDisabled = "REGION_DISABLED";
        8 ReplicationNotAuthorized = "REPLICATION_NOT_AUTHORIZED";
        9 Updating = "UPDATING";
    }
}

enumeration! {
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned
    /// in the response:
    ///
    /// - `INDEXES` - The response includes the aggregate [`ConsumedCapacity`](crate::types::ConsumedCapacity) for the
    ///   operation, together with [`ConsumedCapacity`](crate::types::ConsumedCapacity) for each table and secondary
    ///   index that was accessed.
    ///
    ///   Note that some operations, such as [`GetItem`](crate::Client::get_item) and
    ///   [`BatchGetItem`](crate::Client::batch_get_item), do not access any indexes at all. In these cases,
    ///   specifying `INDEXES` will only return [`ConsumedCapacity`](crate::types::ConsumedCapacity) information for
    ///   table(s).
    /// - `TOTAL` - The response includes only the aggregate [`ConsumedCapacity`](crate::types::ConsumedCapacity) for
    ///   the operation.
    /// - `NONE` - No [`ConsumedCapacity`](crate::types::ConsumedCapacity) details are included in the response.
    ReturnConsumedCapacity {
        0 Indexes = "INDEXES";
        1 None = "NONE";
        2 Total = "TOTAL";
    }
}

enumeration! {
    ReturnItemCollectionMetrics {
        0 None = "NONE";
        1 Size = "SIZE";
    }
}

enumeration! {
    ReturnValue {
        0 AllNew = "ALL_NEW";
        1 AllOld = "ALL_OLD";
        2 None = "NONE";
        3 UpdatedNew = "UPDATED_NEW";
        4 UpdatedOld = "UPDATED_OLD";
    }
}

enumeration! {
    ReturnValuesOnConditionCheckFailure {
        0 AllOld = "ALL_OLD";
        1 None = "NONE";
    }
}

enumeration! {
    SSEStatus {
        0 Disabled = "DISABLED";
        1 Disabling = "DISABLING";
        2 Enabled = "ENABLED";
        3 Enabling = "ENABLING";
        4 Updating = "UPDATING";
    }
}

enumeration! {
    SSEType {
        0 Aes256 = "AES256";
        1 Kms = "KMS";
    }
}

enumeration! {
    ScalarAttributeType {
        0 B = "B";
        1 N = "N";
        2 S = "S";
    }
}

enumeration! {
    SearchSchemaElementType {
        0 Hash = "HASH";
        1 InlineFilter = "INLINE_FILTER";
    }
}

enumeration! {
    Select {
        0 AllAttributes = "ALL_ATTRIBUTES";
        1 AllProjectedAttributes = "ALL_PROJECTED_ATTRIBUTES";
        2 Count = "COUNT";
        3 SpecificAttributes = "SPECIFIC_ATTRIBUTES";
    }
}

enumeration! {
    StreamViewType {
        0 KeysOnly = "KEYS_ONLY";
        1 NewAndOldImages = "NEW_AND_OLD_IMAGES";
        2 NewImage = "NEW_IMAGE";
        3 OldImage = "OLD_IMAGE";
    }
}

enumeration! {
    TableClass {
        0 Standard = "STANDARD";
        1 StandardInfrequentAccess = "STANDARD_INFREQUENT_ACCESS";
    }
}

enumeration! {
    TableStatus {
        0 Active = "ACTIVE";
        1 Archived = "ARCHIVED";
        2 Archiving = "ARCHIVING";
        3 Creating = "CREATING";
        4 Deleting = "DELETING";
        5 InaccessibleEncryptionCredentials = "INACCESSIBLE_ENCRYPTION_CREDENTIALS";
        6 ReplicationNotAuthorized = "REPLICATION_NOT_AUTHORIZED";
        7 Updating = "UPDATING";
    }
}

enumeration! {
    TimeToLiveStatus {
        0 Disabled = "DISABLED";
        1 Disabling = "DISABLING";
        2 Enabled = "ENABLED";
        3 Enabling = "ENABLING";
    }
}

enumeration! {
    VectorDistanceFunction {
        0 Cosine = "COSINE";
        1 DotProduct = "DOT_PRODUCT";
        2 Euclidean = "EUCLIDEAN";
    }
}

enumeration! {
    WitnessStatus {
        0 Active = "ACTIVE";
        1 Creating = "CREATING";
        2 Deleting = "DELETING";
    }
}
