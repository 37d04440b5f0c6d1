// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `CreateTable`.

use crate::enums::{BillingMode, GlobalTableSettingsReplicationMode, TableClass};
use crate::errors::{InternalServerError, LimitExceededException, ResourceInUseException};
use crate::newtypes::{
    AttributeDefinitions, DeletionProtectionEnabled, GlobalSecondaryIndexList, KeySchema,
    LocalSecondaryIndexList, ResourcePolicy, TableArn, TagList, VectorIndexList,
};
use crate::types::{
    OnDemandThroughput, ProvisionedThroughput, SSESpecification, StreamSpecification,
    TableDescription, WarmThroughput,
};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `CreateTable`: `POST /`.
    ///
    /// [`Client::create_table`](crate::Client::create_table) calls it.
    CreateTable = "CreateTable".may_discover("DescribeEndpoints").endpoint_input("ResourceArn", 1) {
        input: CreateTableInput,
        output: CreateTableOutput,
        error: CreateTableError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// Represents the input of a [`CreateTable`](crate::Client::create_table) operation.
#[non_exhaustive]
pub struct CreateTableInput {
    /// An array of attributes that describe the key schema for the table and indexes.
    pub attribute_definitions: Option<AttributeDefinitions>,
    /// The name of the table to create. You can also provide the Amazon Resource Name (ARN) of the table in this
    /// parameter.
    pub table_name: TableArn,
    /// Specifies the attributes that make up the primary key for a table or an index. The attributes in
    /// [`KeySchema`](crate::newtypes::KeySchema) must also be defined in the
    /// [`AttributeDefinitions`](crate::newtypes::AttributeDefinitions) array. For more information, see
    /// [Data Model](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DataModel.html) in the *Amazon
    /// DynamoDB Developer Guide*.
    ///
    /// Each [`KeySchemaElement`](crate::types::KeySchemaElement) in the array is composed of:
    ///
    /// - [`AttributeName`](crate::newtypes::AttributeName) - The name of this key attribute.
    /// - [`KeyType`](crate::enums::KeyType) - The role that the key attribute will assume:
    ///   - `HASH` - partition key
    ///   - `RANGE` - sort key
    ///
    /// > **Note**
    /// >
    /// > The partition key of an item is also known as its *hash attribute*. The term "hash attribute" derives from
    /// > the DynamoDB usage of an internal hash function to evenly distribute data items across partitions, based on
    /// > their partition key values.
    /// >
    /// > The sort key of an item is also known as its *range attribute*. The term "range attribute" derives from the
    /// > way DynamoDB stores items with the same partition key physically close together, in sorted order by the sort
    /// > key value.
    ///
    /// For a simple primary key (partition key), you must provide exactly one element with a
    /// [`KeyType`](crate::enums::KeyType) of `HASH`.
    ///
    /// For a composite primary key (partition key and sort key), you must provide exactly two elements, in this
    /// order: The first element must have a [`KeyType`](crate::enums::KeyType) of `HASH`, and the second element must
    /// have a [`KeyType`](crate::enums::KeyType) of `RANGE`.
    ///
    /// For more information, see
    /// [Working with Tables](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.html#WorkingWithTables.primary.key)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub key_schema: Option<KeySchema>,
    /// One or more local secondary indexes (the maximum is 5) to be created on the table. Each index is scoped to a
    /// given partition key value. There is a 10 GB size limit per partition key value; otherwise, the size of a local
    /// secondary index is unconstrained.
    ///
    /// Each local secondary index in the array includes the following:
    ///
    /// - [`IndexName`](crate::newtypes::IndexName) - The name of the local secondary index. Must be unique only for
    ///   this table.
    /// - [`KeySchema`](crate::newtypes::KeySchema) - Specifies the key schema for the local secondary index. The key
    ///   schema must begin with the same partition key as the table.
    /// - [`Projection`](crate::types::Projection) - Specifies attributes that are copied (projected) from the table
    ///   into the index. These are in addition to the primary key attributes and index key attributes, which are
    ///   automatically projected. Each attribute specification is composed of:
    ///   - [`ProjectionType`](crate::enums::ProjectionType) - One of the following:
    ///     - `KEYS_ONLY` - Only the index and primary keys are projected into the index.
    ///     - `INCLUDE` - Only the specified table attributes are projected into the index. The list of projected
    ///       attributes is in `NonKeyAttributes`.
    ///     - `ALL` - All of the table attributes are projected into the index.
    ///   - `NonKeyAttributes` - A list of one or more non-key attribute names that are projected into the secondary
    ///     index. The total count of attributes provided in `NonKeyAttributes`, summed across all of the secondary
    ///     indexes, must not exceed 100. If you project the same attribute into two different indexes, this counts as
    ///     two distinct attributes when determining the total. This limit only applies when you specify the
    ///     [`ProjectionType`](crate::enums::ProjectionType) of `INCLUDE`. You still can specify the ProjectionType of
    ///     `ALL` to project all attributes from the source table, even if the table has more than 100 attributes.
    pub local_secondary_indexes: Option<LocalSecondaryIndexList>,
    /// One or more global secondary indexes (the maximum is 20) to be created on the table. Each global secondary
    /// index in the array includes the following:
    ///
    /// - [`IndexName`](crate::newtypes::IndexName) - The name of the global secondary index. Must be unique only for
    ///   this table.
    /// - [`KeySchema`](crate::newtypes::KeySchema) - Specifies the key schema for the global secondary index. Each
    ///   global secondary index supports up to 4 partition keys and up to 4 sort keys.
    /// - [`Projection`](crate::types::Projection) - Specifies attributes that are copied (projected) from the table
    ///   into the index. These are in addition to the primary key attributes and index key attributes, which are
    ///   automatically projected. Each attribute specification is composed of:
    ///   - [`ProjectionType`](crate::enums::ProjectionType) - One of the following:
    ///     - `KEYS_ONLY` - Only the index and primary keys are projected into the index.
    ///     - `INCLUDE` - Only the specified table attributes are projected into the index. The list of projected
    ///       attributes is in `NonKeyAttributes`.
    ///     - `ALL` - All of the table attributes are projected into the index.
    ///   - `NonKeyAttributes` - A list of one or more non-key attribute names that are projected into the secondary
    ///     index. The total count of attributes provided in `NonKeyAttributes`, summed across all of the secondary
    ///     indexes, must not exceed 100. If you project the same attribute into two different indexes, this counts as
    ///     two distinct attributes when determining the total. This limit only applies when you specify the
    ///     [`ProjectionType`](crate::enums::ProjectionType) of `INCLUDE`. You still can specify the ProjectionType of
    ///     `ALL` to project all attributes from the source table, even if the table has more than 100 attributes.
    /// - [`ProvisionedThroughput`](crate::types::ProvisionedThroughput) - The provisioned throughput settings for the
    ///   global secondary index, consisting of read and write capacity units.
    pub global_secondary_indexes: Option<GlobalSecondaryIndexList>,
    /// Controls how you are charged for read and write throughput and how you manage capacity. This setting can be
    /// changed later.
    ///
    /// - `PAY_PER_REQUEST` - We recommend using `PAY_PER_REQUEST` for most DynamoDB workloads. `PAY_PER_REQUEST` sets
    ///   the billing mode to
    ///   [On-demand capacity mode](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html).
    /// - `PROVISIONED` - We recommend using `PROVISIONED` for steady workloads with predictable growth where capacity
    ///   requirements can be reliably forecasted. `PROVISIONED` sets the billing mode to
    ///   [Provisioned capacity mode](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/provisioned-capacity-mode.html).
    pub billing_mode: Option<BillingMode>,
    /// Represents the provisioned throughput settings for a specified table or index. The settings can be modified
    /// using the [`UpdateTable`](crate::Client::update_table) operation.
    ///
    /// If you set [`BillingMode`](crate::enums::BillingMode) as `PROVISIONED`, you must specify this property. If you
    /// set BillingMode as `PAY_PER_REQUEST`, you cannot specify this property.
    ///
    /// For current minimum and maximum provisioned throughput values, see
    /// [Service, Account, and Table Quotas](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Limits.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    /// The settings for DynamoDB Streams on the table. These settings consist of:
    ///
    /// - [`StreamEnabled`](crate::newtypes::StreamEnabled) - Indicates whether DynamoDB Streams is to be enabled
    ///   (true) or disabled (false).
    /// - [`StreamViewType`](crate::enums::StreamViewType) - When an item in the table is modified,
    ///   [`StreamViewType`](crate::enums::StreamViewType) determines what information is written to the table's
    ///   stream. Valid values for [`StreamViewType`](crate::enums::StreamViewType) are:
    ///   - `KEYS_ONLY` - Only the key attributes of the modified item are written to the stream.
    ///   - `NEW_IMAGE` - The entire item, as it appears after it was modified, is written to the stream.
    ///   - `OLD_IMAGE` - The entire item, as it appeared before it was modified, is written to the stream.
    ///   - `NEW_AND_OLD_IMAGES` - Both the new and the old item images of the item are written to the stream.
    pub stream_specification: Option<StreamSpecification>,
    /// Represents the settings used to enable server-side encryption.
    pub sse_specification: Option<SSESpecification>,
    /// A list of key-value pairs to label the table. For more information, see
    /// [Tagging for DynamoDB](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Tagging.html).
    pub tags: Option<TagList>,
    /// The table class of the new table. Valid values are `STANDARD` and `STANDARD_INFREQUENT_ACCESS`.
    pub table_class: Option<TableClass>,
    /// Indicates whether deletion protection is to be enabled (true) or disabled (false) on the table.
    pub deletion_protection_enabled: Option<DeletionProtectionEnabled>,
    /// Represents the warm throughput (in read units per second and write units per second) for creating a table.
    pub warm_throughput: Option<WarmThroughput>,
    /// An Amazon Web Services resource-based policy document in JSON format that will be attached to the table.
    ///
    /// When you attach a resource-based policy while creating a table, the policy application is *strongly
    /// consistent*.
    ///
    /// The maximum size supported for a resource-based policy document is 20 KB. DynamoDB counts whitespaces when
    /// calculating the size of a policy against this limit. For a full list of all considerations that apply for
    /// resource-based policies, see
    /// [Resource-based policy considerations](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-considerations.html).
    ///
    /// > **Note**
    /// >
    /// > You need to specify the [`CreateTable`](crate::Client::create_table) and `PutResourcePolicy` IAM actions for
    /// > authorizing a user to create a table with a resource-based policy.
    pub resource_policy: Option<ResourcePolicy>,
    /// Sets the maximum number of read and write units for the specified table in on-demand capacity mode. If you use
    /// this parameter, you must specify `MaxReadRequestUnits`, `MaxWriteRequestUnits`, or both.
    pub on_demand_throughput: Option<OnDemandThroughput>,
    /// The Amazon Resource Name (ARN) of the source table used for the creation of a multi-account global table.
    pub global_table_source_arn: Option<TableArn>,
    /// Controls the settings synchronization mode for the global table. For multi-account global tables, this
    /// parameter is required and the only supported value is ENABLED. For same-account global tables, this parameter
    /// is set to ENABLED_WITH_OVERRIDES.
    pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
    /// One or more vector indexes to be created on the table. Each vector index enables similarity search on a vector
    /// attribute. Each element in the list consists of:
    ///
    /// - [`IndexName`](crate::newtypes::IndexName) - The name of the vector index. Must be unique within the table.
    /// - `VectorAttribute` - The attribute that contains vector embeddings. If multiple vector indexes reference the
    ///   same attribute, they must all use the same number of dimensions.
    /// - `Dimensions` - The number of dimensions in each vector.
    /// - `DistanceFunction` - The distance function used to calculate similarity. Valid values: `COSINE`,
    ///   `EUCLIDEAN`, `DOT_PRODUCT`.
    /// - [`Projection`](crate::types::Projection) - Specifies attributes that are copied (projected) from the table
    ///   into the vector index. The total number of projected non-key attributes is shared across the vector
    ///   attribute (counts as 1) and `INLINE_FILTER` search schema elements (each counts as 1). `HASH` search schema
    ///   elements do not count toward this limit.
    /// - [`SearchSchema`](crate::newtypes::SearchSchema) - (Optional) Defines the partition key (`HASH`) and inline
    ///   filter (`INLINE_FILTER`) attributes for the vector index.
    pub vector_indexes: Option<VectorIndexList>,
}

structure! {
    CreateTableInput {
        0 attribute_definitions("AttributeDefinitions");
        1 table_name("TableName".required());
        2 key_schema("KeySchema");
        3 local_secondary_indexes("LocalSecondaryIndexes");
        4 global_secondary_indexes("GlobalSecondaryIndexes");
        5 billing_mode("BillingMode");
        6 provisioned_throughput("ProvisionedThroughput");
        7 stream_specification("StreamSpecification");
        8 sse_specification("SSESpecification");
        9 tags("Tags");
        10 table_class("TableClass");
        11 deletion_protection_enabled("DeletionProtectionEnabled");
        12 warm_throughput("WarmThroughput");
        13 resource_policy("ResourcePolicy");
        14 on_demand_throughput("OnDemandThroughput");
        15 global_table_source_arn("GlobalTableSourceArn");
        16 global_table_settings_replication_mode("GlobalTableSettingsReplicationMode");
        17 vector_indexes("VectorIndexes");
    }
}

impl CreateTableInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(table_name: impl Into<TableArn>) -> Self {
        Self {
            table_name: table_name.into(),
            ..Shape::empty()
        }
    }

    /// An array of attributes that describe the key schema for the table and indexes.
    #[must_use]
    pub fn attribute_definitions(mut self, items: impl Items<AttributeDefinitions>) -> Self {
        self.attribute_definitions = collected(items);
        self
    }

    /// Specifies the attributes that make up the primary key for a table or an index.
    #[must_use]
    pub fn key_schema(mut self, items: impl Items<KeySchema>) -> Self {
        self.key_schema = collected(items);
        self
    }

    /// One or more local secondary indexes (the maximum is 5) to be created on the table.
    #[must_use]
    pub fn local_secondary_indexes(mut self, items: impl Items<LocalSecondaryIndexList>) -> Self {
        self.local_secondary_indexes = collected(items);
        self
    }

    /// One or more global secondary indexes (the maximum is 20) to be created on the table.
    #[must_use]
    pub fn global_secondary_indexes(mut self, items: impl Items<GlobalSecondaryIndexList>) -> Self {
        self.global_secondary_indexes = collected(items);
        self
    }

    /// Controls how you are charged for read and write throughput and how you manage capacity.
    #[must_use]
    pub fn billing_mode(mut self, value: impl Into<BillingMode>) -> Self {
        self.billing_mode = some(value);
        self
    }

    /// Represents the provisioned throughput settings for a specified table or index.
    #[must_use]
    pub fn provisioned_throughput(mut self, value: impl Into<ProvisionedThroughput>) -> Self {
        self.provisioned_throughput = some(value);
        self
    }

    /// The settings for DynamoDB Streams on the table.
    #[must_use]
    pub fn stream_specification(mut self, value: impl Into<StreamSpecification>) -> Self {
        self.stream_specification = some(value);
        self
    }

    /// Represents the settings used to enable server-side encryption.
    #[must_use]
    pub fn sse_specification(mut self, value: impl Into<SSESpecification>) -> Self {
        self.sse_specification = some(value);
        self
    }

    /// A list of key-value pairs to label the table.
    #[must_use]
    pub fn tags(mut self, items: impl Items<TagList>) -> Self {
        self.tags = collected(items);
        self
    }

    /// The table class of the new table.
    #[must_use]
    pub fn table_class(mut self, value: impl Into<TableClass>) -> Self {
        self.table_class = some(value);
        self
    }

    /// Indicates whether deletion protection is to be enabled (true) or disabled (false) on the table.
    #[must_use]
    pub fn deletion_protection_enabled(
        mut self,
        value: impl Into<DeletionProtectionEnabled>,
    ) -> Self {
        self.deletion_protection_enabled = some(value);
        self
    }

    /// Represents the warm throughput (in read units per second and write units per second) for creating a table.
    #[must_use]
    pub fn warm_throughput(mut self, value: impl Into<WarmThroughput>) -> Self {
        self.warm_throughput = some(value);
        self
    }

    /// An Amazon Web Services resource-based policy document in JSON format that will be attached to the table.
    #[must_use]
    pub fn resource_policy(mut self, value: impl Into<ResourcePolicy>) -> Self {
        self.resource_policy = some(value);
        self
    }

    /// Sets the maximum number of read and write units for the specified table in on-demand capacity mode.
    #[must_use]
    pub fn on_demand_throughput(mut self, value: impl Into<OnDemandThroughput>) -> Self {
        self.on_demand_throughput = some(value);
        self
    }

    /// The Amazon Resource Name (ARN) of the source table used for the creation of a multi-account global table.
    #[must_use]
    pub fn global_table_source_arn(mut self, value: impl Into<TableArn>) -> Self {
        self.global_table_source_arn = some(value);
        self
    }

    /// Controls the settings synchronization mode for the global table.
    #[must_use]
    pub fn global_table_settings_replication_mode(
        mut self,
        value: impl Into<GlobalTableSettingsReplicationMode>,
    ) -> Self {
        self.global_table_settings_replication_mode = some(value);
        self
    }

    /// One or more vector indexes to be created on the table.
    #[must_use]
    pub fn vector_indexes(mut self, items: impl Items<VectorIndexList>) -> Self {
        self.vector_indexes = collected(items);
        self
    }
}

/// Represents the output of a [`CreateTable`](crate::Client::create_table) operation.
#[non_exhaustive]
pub struct CreateTableOutput {
    /// Represents the properties of the table.
    pub table_description: Option<TableDescription>,
}

structure! {
    CreateTableOutput: Default {
        0 table_description("TableDescription");
    }
}

operation_error! {
    /// The errors of [`CreateTable`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    CreateTableError {
        ResourceInUse(ResourceInUseException) = "ResourceInUseException",
        LimitExceeded(LimitExceededException) = "LimitExceededException",
        InternalServer(InternalServerError) = "InternalServerError",
    }
}
