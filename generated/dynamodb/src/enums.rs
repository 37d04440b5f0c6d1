// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! Enums. A value which the service adds later is kept as `Unknown`.

use shapewright_runtime::enumeration;

enumeration! {
    /// The enum `AttributeAction` of the model.
    AttributeAction {
        Add = "ADD",
        Delete = "DELETE",
        Put = "PUT",
    }
}

enumeration! {
    /// The enum `BillingMode` of the model.
    BillingMode {
        PayPerRequest = "PAY_PER_REQUEST",
        Provisioned = "PROVISIONED",
    }
}

enumeration! {
    /// The enum `ComparisonOperator` of the model.
    ComparisonOperator {
        BeginsWith = "BEGINS_WITH",
        Between = "BETWEEN",
        Contains = "CONTAINS",
        Eq = "EQ",
        Ge = "GE",
        Gt = "GT",
        In = "IN",
        Le = "LE",
        Lt = "LT",
        Ne = "NE",
        NotContains = "NOT_CONTAINS",
        NotNull = "NOT_NULL",
        Null = "NULL",
    }
}

enumeration! {
    /// The enum `ConditionalOperator` of the model.
    ConditionalOperator {
        And = "AND",
        Or = "OR",
    }
}

enumeration! {
    /// Specifies how pending replication is handled before a replica is disassociated. `WAIT_FOR_REPLICATION` is the
    /// only supported value.
    DisassociationMode {
        WaitForReplication = "WAIT_FOR_REPLICATION",
    }
}

enumeration! {
    /// The enum `GlobalTableSettingsReplicationMode` of the model.
    GlobalTableSettingsReplicationMode {
        Disabled = "DISABLED",
        Enabled = "ENABLED",
        EnabledWithOverrides = "ENABLED_WITH_OVERRIDES",
    }
}

enumeration! {
    /// The enum `IndexStatus` of the model.
    IndexStatus {
        Active = "ACTIVE",
        Creating = "CREATING",
        Deleting = "DELETING",
        Updating = "UPDATING",
    }
}

enumeration! {
    /// The enum `KeyType` of the model.
    KeyType {
        Hash = "HASH",
        Range = "RANGE",
    }
}

enumeration! {
    /// The enum `MultiRegionConsistency` of the model.
    MultiRegionConsistency {
        Eventual = "EVENTUAL",
        Strong = "STRONG",
    }
}

enumeration! {
    /// The enum `ProjectionType` of the model.
    ProjectionType {
        All = "ALL",
        Include = "INCLUDE",
        KeysOnly = "KEYS_ONLY",
    }
}

enumeration! {
    /// The enum `ReplicaStatus` of the model.
    ReplicaStatus {
        Active = "ACTIVE",
        Archived = "ARCHIVED",
        Archiving = "ARCHIVING",
        Creating = "CREATING",
        CreationFailed = "CREATION_FAILED",
        Deleting = "DELETING",
        InaccessibleEncryptionCredentials = "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
        RegionDisabled = "REGION_DISABLED",
        ReplicationNotAuthorized = "REPLICATION_NOT_AUTHORIZED",
        Updating = "UPDATING",
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
        Indexes = "INDEXES",
        None = "NONE",
        Total = "TOTAL",
    }
}

enumeration! {
    /// The enum `ReturnItemCollectionMetrics` of the model.
    ReturnItemCollectionMetrics {
        None = "NONE",
        Size = "SIZE",
    }
}

enumeration! {
    /// The enum `ReturnValue` of the model.
    ReturnValue {
        AllNew = "ALL_NEW",
        AllOld = "ALL_OLD",
        None = "NONE",
        UpdatedNew = "UPDATED_NEW",
        UpdatedOld = "UPDATED_OLD",
    }
}

enumeration! {
    /// The enum `ReturnValuesOnConditionCheckFailure` of the model.
    ReturnValuesOnConditionCheckFailure {
        AllOld = "ALL_OLD",
        None = "NONE",
    }
}

enumeration! {
    /// The enum `SSEStatus` of the model.
    SSEStatus {
        Disabled = "DISABLED",
        Disabling = "DISABLING",
        Enabled = "ENABLED",
        Enabling = "ENABLING",
        Updating = "UPDATING",
    }
}

enumeration! {
    /// The enum `SSEType` of the model.
    SSEType {
        Aes256 = "AES256",
        Kms = "KMS",
    }
}

enumeration! {
    /// The enum `ScalarAttributeType` of the model.
    ScalarAttributeType {
        B = "B",
        N = "N",
        S = "S",
    }
}

enumeration! {
    /// The enum `SearchSchemaElementType` of the model.
    SearchSchemaElementType {
        Hash = "HASH",
        InlineFilter = "INLINE_FILTER",
    }
}

enumeration! {
    /// The enum `Select` of the model.
    Select {
        AllAttributes = "ALL_ATTRIBUTES",
        AllProjectedAttributes = "ALL_PROJECTED_ATTRIBUTES",
        Count = "COUNT",
        SpecificAttributes = "SPECIFIC_ATTRIBUTES",
    }
}

enumeration! {
    /// The enum `StreamViewType` of the model.
    StreamViewType {
        KeysOnly = "KEYS_ONLY",
        NewAndOldImages = "NEW_AND_OLD_IMAGES",
        NewImage = "NEW_IMAGE",
        OldImage = "OLD_IMAGE",
    }
}

enumeration! {
    /// The enum `TableClass` of the model.
    TableClass {
        Standard = "STANDARD",
        StandardInfrequentAccess = "STANDARD_INFREQUENT_ACCESS",
    }
}

enumeration! {
    /// The enum `TableStatus` of the model.
    TableStatus {
        Active = "ACTIVE",
        Archived = "ARCHIVED",
        Archiving = "ARCHIVING",
        Creating = "CREATING",
        Deleting = "DELETING",
        InaccessibleEncryptionCredentials = "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
        ReplicationNotAuthorized = "REPLICATION_NOT_AUTHORIZED",
        Updating = "UPDATING",
    }
}

enumeration! {
    /// The enum `TimeToLiveStatus` of the model.
    TimeToLiveStatus {
        Disabled = "DISABLED",
        Disabling = "DISABLING",
        Enabled = "ENABLED",
        Enabling = "ENABLING",
    }
}

enumeration! {
    /// The enum `VectorDistanceFunction` of the model.
    VectorDistanceFunction {
        Cosine = "COSINE",
        DotProduct = "DOT_PRODUCT",
        Euclidean = "EUCLIDEAN",
    }
}

enumeration! {
    /// The enum `WitnessStatus` of the model.
    WitnessStatus {
        Active = "ACTIVE",
        Creating = "CREATING",
        Deleting = "DELETING",
    }
}
