// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! Enums. A value which the service adds later is kept as `Unknown`.

use shapewright_runtime::enumeration;

/// The enum `AttributeAction` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttributeAction {
    /// `ADD`
    Add,
    /// `PUT`
    Put,
    /// `DELETE`
    Delete,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    AttributeAction = "AttributeAction" {
        Add = "ADD",
        Delete = "DELETE",
        Put = "PUT",
    }
}

/// The enum `BillingMode` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingMode {
    /// `PROVISIONED`
    Provisioned,
    /// `PAY_PER_REQUEST`
    PayPerRequest,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    BillingMode = "BillingMode" {
        PayPerRequest = "PAY_PER_REQUEST",
        Provisioned = "PROVISIONED",
    }
}

/// The enum `ComparisonOperator` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComparisonOperator {
    /// `EQ`
    Eq,
    /// `NE`
    Ne,
    /// `IN`
    In,
    /// `LE`
    Le,
    /// `LT`
    Lt,
    /// `GE`
    Ge,
    /// `GT`
    Gt,
    /// `BETWEEN`
    Between,
    /// `NOT_NULL`
    NotNull,
    /// `NULL`
    Null,
    /// `CONTAINS`
    Contains,
    /// `NOT_CONTAINS`
    NotContains,
    /// `BEGINS_WITH`
    BeginsWith,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ComparisonOperator = "ComparisonOperator" {
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

/// The enum `ConditionalOperator` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConditionalOperator {
    /// `AND`
    And,
    /// `OR`
    Or,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ConditionalOperator = "ConditionalOperator" {
        And = "AND",
        Or = "OR",
    }
}

/// Specifies how pending replication is handled before a replica is disassociated. `WAIT_FOR_REPLICATION` is the
/// only supported value.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisassociationMode {
    /// `WAIT_FOR_REPLICATION`
    WaitForReplication,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    DisassociationMode = "DisassociationMode" {
        WaitForReplication = "WAIT_FOR_REPLICATION",
    }
}

/// The enum `GlobalTableSettingsReplicationMode` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GlobalTableSettingsReplicationMode {
    /// `ENABLED`
    Enabled,
    /// `DISABLED`
    Disabled,
    /// `ENABLED_WITH_OVERRIDES`
    EnabledWithOverrides,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    GlobalTableSettingsReplicationMode = "GlobalTableSettingsReplicationMode" {
        Disabled = "DISABLED",
        Enabled = "ENABLED",
        EnabledWithOverrides = "ENABLED_WITH_OVERRIDES",
    }
}

/// The enum `IndexStatus` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndexStatus {
    /// `CREATING`
    Creating,
    /// `UPDATING`
    Updating,
    /// `DELETING`
    Deleting,
    /// `ACTIVE`
    Active,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    IndexStatus = "IndexStatus" {
        Active = "ACTIVE",
        Creating = "CREATING",
        Deleting = "DELETING",
        Updating = "UPDATING",
    }
}

/// The enum `KeyType` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyType {
    /// `HASH`
    Hash,
    /// `RANGE`
    Range,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    KeyType = "KeyType" {
        Hash = "HASH",
        Range = "RANGE",
    }
}

/// The enum `MultiRegionConsistency` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultiRegionConsistency {
    /// `EVENTUAL`
    Eventual,
    /// `STRONG`
    Strong,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    MultiRegionConsistency = "MultiRegionConsistency" {
        Eventual = "EVENTUAL",
        Strong = "STRONG",
    }
}

/// The enum `ProjectionType` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectionType {
    /// `ALL`
    All,
    /// `KEYS_ONLY`
    KeysOnly,
    /// `INCLUDE`
    Include,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ProjectionType = "ProjectionType" {
        All = "ALL",
        Include = "INCLUDE",
        KeysOnly = "KEYS_ONLY",
    }
}

/// The enum `ReplicaStatus` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReplicaStatus {
    /// `CREATING`
    Creating,
    /// `CREATION_FAILED`
    CreationFailed,
    /// `UPDATING`
    Updating,
    /// `DELETING`
    Deleting,
    /// `ACTIVE`
    Active,
    /// `REGION_DISABLED`
    RegionDisabled,
    /// `INACCESSIBLE_ENCRYPTION_CREDENTIALS`
    InaccessibleEncryptionCredentials,
    /// `ARCHIVING`
    Archiving,
    /// `ARCHIVED`
    Archived,
    /// `REPLICATION_NOT_AUTHORIZED`
    ReplicationNotAuthorized,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ReplicaStatus = "ReplicaStatus" {
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
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnConsumedCapacity {
    /// `INDEXES`
    Indexes,
    /// `TOTAL`
    Total,
    /// `NONE`
    None,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ReturnConsumedCapacity = "ReturnConsumedCapacity" {
        Indexes = "INDEXES",
        None = "NONE",
        Total = "TOTAL",
    }
}

/// The enum `ReturnItemCollectionMetrics` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnItemCollectionMetrics {
    /// `SIZE`
    Size,
    /// `NONE`
    None,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ReturnItemCollectionMetrics = "ReturnItemCollectionMetrics" {
        None = "NONE",
        Size = "SIZE",
    }
}

/// The enum `ReturnValue` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnValue {
    /// `NONE`
    None,
    /// `ALL_OLD`
    AllOld,
    /// `UPDATED_OLD`
    UpdatedOld,
    /// `ALL_NEW`
    AllNew,
    /// `UPDATED_NEW`
    UpdatedNew,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ReturnValue = "ReturnValue" {
        AllNew = "ALL_NEW",
        AllOld = "ALL_OLD",
        None = "NONE",
        UpdatedNew = "UPDATED_NEW",
        UpdatedOld = "UPDATED_OLD",
    }
}

/// The enum `ReturnValuesOnConditionCheckFailure` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnValuesOnConditionCheckFailure {
    /// `ALL_OLD`
    AllOld,
    /// `NONE`
    None,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ReturnValuesOnConditionCheckFailure = "ReturnValuesOnConditionCheckFailure" {
        AllOld = "ALL_OLD",
        None = "NONE",
    }
}

/// The enum `SSEStatus` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SSEStatus {
    /// `ENABLING`
    Enabling,
    /// `ENABLED`
    Enabled,
    /// `DISABLING`
    Disabling,
    /// `DISABLED`
    Disabled,
    /// `UPDATING`
    Updating,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    SSEStatus = "SSEStatus" {
        Disabled = "DISABLED",
        Disabling = "DISABLING",
        Enabled = "ENABLED",
        Enabling = "ENABLING",
        Updating = "UPDATING",
    }
}

/// The enum `SSEType` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SSEType {
    /// `AES256`
    Aes256,
    /// `KMS`
    Kms,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    SSEType = "SSEType" {
        Aes256 = "AES256",
        Kms = "KMS",
    }
}

/// The enum `ScalarAttributeType` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScalarAttributeType {
    /// `S`
    S,
    /// `N`
    N,
    /// `B`
    B,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ScalarAttributeType = "ScalarAttributeType" {
        B = "B",
        N = "N",
        S = "S",
    }
}

/// The enum `SearchSchemaElementType` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchSchemaElementType {
    /// `HASH`
    Hash,
    /// `INLINE_FILTER`
    InlineFilter,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    SearchSchemaElementType = "SearchSchemaElementType" {
        Hash = "HASH",
        InlineFilter = "INLINE_FILTER",
    }
}

/// The enum `Select` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Select {
    /// `ALL_ATTRIBUTES`
    AllAttributes,
    /// `ALL_PROJECTED_ATTRIBUTES`
    AllProjectedAttributes,
    /// `SPECIFIC_ATTRIBUTES`
    SpecificAttributes,
    /// `COUNT`
    Count,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    Select = "Select" {
        AllAttributes = "ALL_ATTRIBUTES",
        AllProjectedAttributes = "ALL_PROJECTED_ATTRIBUTES",
        Count = "COUNT",
        SpecificAttributes = "SPECIFIC_ATTRIBUTES",
    }
}

/// The enum `StreamViewType` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamViewType {
    /// `NEW_IMAGE`
    NewImage,
    /// `OLD_IMAGE`
    OldImage,
    /// `NEW_AND_OLD_IMAGES`
    NewAndOldImages,
    /// `KEYS_ONLY`
    KeysOnly,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    StreamViewType = "StreamViewType" {
        KeysOnly = "KEYS_ONLY",
        NewAndOldImages = "NEW_AND_OLD_IMAGES",
        NewImage = "NEW_IMAGE",
        OldImage = "OLD_IMAGE",
    }
}

/// The enum `TableClass` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TableClass {
    /// `STANDARD`
    Standard,
    /// `STANDARD_INFREQUENT_ACCESS`
    StandardInfrequentAccess,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    TableClass = "TableClass" {
        Standard = "STANDARD",
        StandardInfrequentAccess = "STANDARD_INFREQUENT_ACCESS",
    }
}

/// The enum `TableStatus` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TableStatus {
    /// `CREATING`
    Creating,
    /// `UPDATING`
    Updating,
    /// `DELETING`
    Deleting,
    /// `ACTIVE`
    Active,
    /// `INACCESSIBLE_ENCRYPTION_CREDENTIALS`
    InaccessibleEncryptionCredentials,
    /// `ARCHIVING`
    Archiving,
    /// `ARCHIVED`
    Archived,
    /// `REPLICATION_NOT_AUTHORIZED`
    ReplicationNotAuthorized,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    TableStatus = "TableStatus" {
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

/// The enum `TimeToLiveStatus` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeToLiveStatus {
    /// `ENABLING`
    Enabling,
    /// `DISABLING`
    Disabling,
    /// `ENABLED`
    Enabled,
    /// `DISABLED`
    Disabled,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    TimeToLiveStatus = "TimeToLiveStatus" {
        Disabled = "DISABLED",
        Disabling = "DISABLING",
        Enabled = "ENABLED",
        Enabling = "ENABLING",
    }
}

/// The enum `VectorDistanceFunction` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VectorDistanceFunction {
    /// `COSINE`
    Cosine,
    /// `DOT_PRODUCT`
    DotProduct,
    /// `EUCLIDEAN`
    Euclidean,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    VectorDistanceFunction = "VectorDistanceFunction" {
        Cosine = "COSINE",
        DotProduct = "DOT_PRODUCT",
        Euclidean = "EUCLIDEAN",
    }
}

/// The enum `WitnessStatus` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WitnessStatus {
    /// `CREATING`
    Creating,
    /// `DELETING`
    Deleting,
    /// `ACTIVE`
    Active,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    WitnessStatus = "WitnessStatus" {
        Active = "ACTIVE",
        Creating = "CREATING",
        Deleting = "DELETING",
    }
}
