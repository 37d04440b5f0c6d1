// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `UpdateTable`.

use crate::enums::{
    BillingMode, GlobalTableSettingsReplicationMode, MultiRegionConsistency, TableClass,
};
use crate::errors::{
    InternalServerError, LimitExceededException, ResourceInUseException, ResourceNotFoundException,
};
use crate::newtypes::{
    AttributeDefinitions, DeletionProtectionEnabled, DisassociationProtectionEnabled,
    GlobalSecondaryIndexUpdateList, GlobalTableWitnessGroupUpdateList, ReplicationGroupUpdateList,
    TableArn, VectorIndexUpdateList,
};
use crate::types::{
    OnDemandThroughput, ProvisionedThroughput, SSESpecification, StreamSpecification,
    TableDescription, WarmThroughput,
};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `UpdateTable`: `POST /`.
    ///
    /// [`Client::update_table`](crate::Client::update_table) calls it.
    UpdateTable = "UpdateTable".may_discover("DescribeEndpoints").endpoint_input("ResourceArn", 1) {
        input: UpdateTableInput,
        output: UpdateTableOutput,
        error: UpdateTableError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// Represents the input of an [`UpdateTable`](crate::Client::update_table) operation.
#[non_exhaustive]
pub struct UpdateTableInput {
    /// An array of attributes that describe the key schema for the table and indexes. If you are adding a new global
    /// secondary index to the table, [`AttributeDefinitions`](crate::newtypes::AttributeDefinitions) must include the
    /// key element(s) of the new index.
    pub attribute_definitions: Option<AttributeDefinitions>,
    /// The name of the table to be updated. You can also provide the Amazon Resource Name (ARN) of the table in this
    /// parameter.
    pub table_name: TableArn,
    /// Controls how you are charged for read and write throughput and how you manage capacity. When switching from
    /// pay-per-request to provisioned capacity, initial provisioned capacity values must be set. The initial
    /// provisioned capacity values are estimated based on the consumed read and write capacity of your table and
    /// global secondary indexes over the past 30 minutes.
    ///
    /// - `PAY_PER_REQUEST` - We recommend using `PAY_PER_REQUEST` for most DynamoDB workloads. `PAY_PER_REQUEST` sets
    ///   the billing mode to
    ///   [On-demand capacity mode](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html).
    /// - `PROVISIONED` - We recommend using `PROVISIONED` for steady workloads with predictable growth where capacity
    ///   requirements can be reliably forecasted. `PROVISIONED` sets the billing mode to
    ///   [Provisioned capacity mode](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/provisioned-capacity-mode.html).
    pub billing_mode: Option<BillingMode>,
    /// The new provisioned throughput settings for the specified table or index.
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    /// An array of one or more global secondary indexes for the table. For each index in the array, you can request
    /// one action:
    ///
    /// - `Create` - add a new global secondary index to the table.
    /// - [`Update`](crate::types::Update) - modify the provisioned throughput settings of an existing global
    ///   secondary index.
    /// - [`Delete`](crate::types::Delete) - remove a global secondary index from the table.
    ///
    /// You can create or delete only one global secondary index per [`UpdateTable`](crate::Client::update_table)
    /// operation.
    ///
    /// For more information, see
    /// [Managing Global Secondary Indexes](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.OnlineOps.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub global_secondary_index_updates: Option<GlobalSecondaryIndexUpdateList>,
    /// Represents the DynamoDB Streams configuration for the table.
    ///
    /// > **Note**
    /// >
    /// > You receive a `ValidationException` if you try to enable a stream on a table that already has a stream, or
    /// > if you try to disable a stream on a table that doesn't have a stream.
    pub stream_specification: Option<StreamSpecification>,
    /// The new server-side encryption settings for the specified table.
    pub sse_specification: Option<SSESpecification>,
    /// A list of replica update actions (create, delete, update, or disassociate) for the table.
    pub replica_updates: Option<ReplicationGroupUpdateList>,
    /// The table class of the table to be updated. Valid values are `STANDARD` and `STANDARD_INFREQUENT_ACCESS`.
    pub table_class: Option<TableClass>,
    /// Indicates whether deletion protection is to be enabled (true) or disabled (false) on the table.
    pub deletion_protection_enabled: Option<DeletionProtectionEnabled>,
    /// Specifies the consistency mode for a new global table. This parameter is only valid when you create a global
    /// table by specifying one or more
    /// [Create](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ReplicationGroupUpdate.html#DDB-Type-ReplicationGroupUpdate-Create)
    /// actions in the
    /// [ReplicaUpdates](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTable.html#DDB-UpdateTable-request-ReplicaUpdates)
    /// action list.
    ///
    /// You can specify one of the following consistency modes:
    ///
    /// - `EVENTUAL`: Configures a new global table for multi-Region eventual consistency (MREC). This is the default
    ///   consistency mode for global tables.
    /// - `STRONG`: Configures a new global table for multi-Region strong consistency (MRSC).
    ///
    /// If you don't specify this field, the global table consistency mode defaults to `EVENTUAL`. For more
    /// information about global tables consistency modes, see
    /// [Consistency modes](https://docs.aws.amazon.com/V2globaltables_HowItWorks.html#V2globaltables_HowItWorks.consistency-modes)
    /// in DynamoDB developer guide.
    pub multi_region_consistency: Option<MultiRegionConsistency>,
    /// A list of witness updates for a MRSC global table. A witness provides a cost-effective alternative to a full
    /// replica in a MRSC global table by maintaining replicated change data written to global table replicas. You
    /// cannot perform read or write operations on a witness. For each witness, you can request one action:
    ///
    /// - `Create` - add a new witness to the global table.
    /// - [`Delete`](crate::types::Delete) - remove a witness from the global table.
    ///
    /// You can create or delete only one witness per [`UpdateTable`](crate::Client::update_table) operation.
    ///
    /// For more information, see
    /// [Multi-Region strong consistency (MRSC)](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html#V2globaltables_HowItWorks.consistency-modes)
    /// in the Amazon DynamoDB Developer Guide
    pub global_table_witness_updates: Option<GlobalTableWitnessGroupUpdateList>,
    /// Updates the maximum number of read and write units for the specified table in on-demand capacity mode. If you
    /// use this parameter, you must specify `MaxReadRequestUnits`, `MaxWriteRequestUnits`, or both.
    pub on_demand_throughput: Option<OnDemandThroughput>,
    /// Represents the warm throughput (in read units per second and write units per second) for updating a table.
    pub warm_throughput: Option<WarmThroughput>,
    /// Controls the settings replication mode for a global table replica. This attribute can be defined using
    /// [`UpdateTable`](crate::Client::update_table) operation only on a regional table with values:
    ///
    /// - `ENABLED`: Defines settings replication on a regional table to be used as a source table for creating
    ///   Multi-Account Global Table.
    /// - `DISABLED`: Remove settings replication on a regional table. Settings replication needs to be defined to
    ///   ENABLED again in order to create a Multi-Account Global Table using this table.
    pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
    /// Specifies whether disassociation protection is enabled (`true`) or disabled (`false`) for the local replica of
    /// a multi-Region eventual consistency (MREC) global table using Version 2019.11.21.
    ///
    /// Disassociation protection is enabled by default. If you omit this parameter, the existing setting is
    /// unchanged. This setting is independent of
    /// [`DeletionProtectionEnabled`](crate::newtypes::DeletionProtectionEnabled).
    ///
    /// You can't combine this change with any other change in the same [`UpdateTable`](crate::Client::update_table)
    /// request.
    pub disassociation_protection_enabled: Option<DisassociationProtectionEnabled>,
    /// A list of vector indexes to be added to or removed from the table. You can add or remove one vector index for
    /// each [`UpdateTable`](crate::Client::update_table) operation.
    ///
    /// To add a vector index, specify [`IndexName`](crate::newtypes::IndexName), `VectorAttribute`, `Dimensions`,
    /// `DistanceFunction`, and [`Projection`](crate::types::Projection). To remove a vector index, specify only the
    /// [`IndexName`](crate::newtypes::IndexName).
    pub vector_index_updates: Option<VectorIndexUpdateList>,
}

structure! {
    UpdateTableInput {
        0 attribute_definitions("AttributeDefinitions");
        1 table_name("TableName".required());
        2 billing_mode("BillingMode");
        3 provisioned_throughput("ProvisionedThroughput");
        4 global_secondary_index_updates("GlobalSecondaryIndexUpdates");
        5 stream_specification("StreamSpecification");
        6 sse_specification("SSESpecification");
        7 replica_updates("ReplicaUpdates");
        8 table_class("TableClass");
        9 deletion_protection_enabled("DeletionProtectionEnabled");
        10 multi_region_consistency("MultiRegionConsistency");
        11 global_table_witness_updates("GlobalTableWitnessUpdates");
        12 on_demand_throughput("OnDemandThroughput");
        13 warm_throughput("WarmThroughput");
        14 global_table_settings_replication_mode("GlobalTableSettingsReplicationMode");
        15 disassociation_protection_enabled("DisassociationProtectionEnabled");
        16 vector_index_updates("VectorIndexUpdates");
    }
}

impl UpdateTableInput {
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

    /// Controls how you are charged for read and write throughput and how you manage capacity.
    #[must_use]
    pub fn billing_mode(mut self, value: impl Into<BillingMode>) -> Self {
        self.billing_mode = some(value);
        self
    }

    /// The new provisioned throughput settings for the specified table or index.
    #[must_use]
    pub fn provisioned_throughput(mut self, value: impl Into<ProvisionedThroughput>) -> Self {
        self.provisioned_throughput = some(value);
        self
    }

    /// An array of one or more global secondary indexes for the table.
    #[must_use]
    pub fn global_secondary_index_updates(
        mut self,
        items: impl Items<GlobalSecondaryIndexUpdateList>,
    ) -> Self {
        self.global_secondary_index_updates = collected(items);
        self
    }

    /// Represents the DynamoDB Streams configuration for the table.
    #[must_use]
    pub fn stream_specification(mut self, value: impl Into<StreamSpecification>) -> Self {
        self.stream_specification = some(value);
        self
    }

    /// The new server-side encryption settings for the specified table.
    #[must_use]
    pub fn sse_specification(mut self, value: impl Into<SSESpecification>) -> Self {
        self.sse_specification = some(value);
        self
    }

    /// A list of replica update actions (create, delete, update, or disassociate) for the table.
    #[must_use]
    pub fn replica_updates(mut self, items: impl Items<ReplicationGroupUpdateList>) -> Self {
        self.replica_updates = collected(items);
        self
    }

    /// The table class of the table to be updated.
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

    /// Specifies the consistency mode for a new global table.
    #[must_use]
    pub fn multi_region_consistency(mut self, value: impl Into<MultiRegionConsistency>) -> Self {
        self.multi_region_consistency = some(value);
        self
    }

    /// A list of witness updates for a MRSC global table.
    #[must_use]
    pub fn global_table_witness_updates(
        mut self,
        items: impl Items<GlobalTableWitnessGroupUpdateList>,
    ) -> Self {
        self.global_table_witness_updates = collected(items);
        self
    }

    /// Updates the maximum number of read and write units for the specified table in on-demand capacity mode.
    #[must_use]
    pub fn on_demand_throughput(mut self, value: impl Into<OnDemandThroughput>) -> Self {
        self.on_demand_throughput = some(value);
        self
    }

    /// Represents the warm throughput (in read units per second and write units per second) for updating a table.
    #[must_use]
    pub fn warm_throughput(mut self, value: impl Into<WarmThroughput>) -> Self {
        self.warm_throughput = some(value);
        self
    }

    /// Controls the settings replication mode for a global table replica.
    #[must_use]
    pub fn global_table_settings_replication_mode(
        mut self,
        value: impl Into<GlobalTableSettingsReplicationMode>,
    ) -> Self {
        self.global_table_settings_replication_mode = some(value);
        self
    }

    /// Specifies whether disassociation protection is enabled (`true`) or disabled (`false`) for the local replica of
    /// a multi-Region eventual consistency (MREC) global table using Version 2019.11.21.
    #[must_use]
    pub fn disassociation_protection_enabled(
        mut self,
        value: impl Into<DisassociationProtectionEnabled>,
    ) -> Self {
        self.disassociation_protection_enabled = some(value);
        self
    }

    /// A list of vector indexes to be added to or removed from the table.
    #[must_use]
    pub fn vector_index_updates(mut self, items: impl Items<VectorIndexUpdateList>) -> Self {
        self.vector_index_updates = collected(items);
        self
    }
}

/// Represents the output of an [`UpdateTable`](crate::Client::update_table) operation.
#[non_exhaustive]
pub struct UpdateTableOutput {
    /// Represents the properties of the table.
    pub table_description: Option<TableDescription>,
}

structure! {
    UpdateTableOutput: Default {
        0 table_description("TableDescription");
    }
}

operation_error! {
    /// The errors of [`UpdateTable`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    UpdateTableError {
        ResourceInUse(ResourceInUseException) = "ResourceInUseException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        LimitExceeded(LimitExceededException) = "LimitExceededException",
        InternalServer(InternalServerError) = "InternalServerError",
    }
}
