// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `BatchWriteItem`.

use crate::enums::{ReturnConsumedCapacity, ReturnItemCollectionMetrics};
use crate::errors::{
    InternalServerError, ItemCollectionSizeLimitExceededException,
    ProvisionedThroughputExceededException, ReplicatedWriteConflictException, RequestLimitExceeded,
    ResourceNotFoundException, ThrottlingException,
};
use crate::newtypes::{
    BatchWriteItemRequestMap, ConsumedCapacityMultiple, ItemCollectionMetricsPerTable,
};
use shapewright_runtime::shape::{Items, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `BatchWriteItem`: `POST /`.
    ///
    /// [`Client::batch_write_item`](crate::Client::batch_write_item) calls it.
    BatchWriteItem = "BatchWriteItem".may_discover("DescribeEndpoints").endpoint_path("ResourceArnList", "keys(RequestItems)") {
        input: BatchWriteItemInput,
        output: BatchWriteItemOutput,
        error: BatchWriteItemError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// Represents the input of a [`BatchWriteItem`](crate::Client::batch_write_item) operation.
#[non_exhaustive]
pub struct BatchWriteItemInput {
    /// A map of one or more table names or table ARNs and, for each table, a list of operations to be performed
    /// ([`DeleteRequest`](crate::types::DeleteRequest) or [`PutRequest`](crate::types::PutRequest)). Each element in
    /// the map consists of the following:
    ///
    /// - [`DeleteRequest`](crate::types::DeleteRequest) - Perform a [`DeleteItem`](crate::Client::delete_item)
    ///   operation on the specified item. The item to be deleted is identified by a `Key` subelement:
    ///   - `Key` - A map of primary key attribute values that uniquely identify the item. Each entry in this map
    ///     consists of an attribute name and an attribute value. For each primary key, you must provide *all* of the
    ///     key attributes. For example, with a simple primary key, you only need to provide a value for the partition
    ///     key. For a composite primary key, you must provide values for *both* the partition key and the sort key.
    /// - [`PutRequest`](crate::types::PutRequest) - Perform a [`PutItem`](crate::Client::put_item) operation on the
    ///   specified item. The item to be put is identified by an `Item` subelement:
    ///   - `Item` - A map of attributes and their values. Each entry in this map consists of an attribute name and an
    ///     attribute value. Attribute values must not be null; string and binary type attributes must have lengths
    ///     greater than zero; and set type attributes must not be empty. Requests that contain empty values are
    ///     rejected with a `ValidationException` exception.
    ///
    ///     If you specify any attributes that are part of an index key, then the data types for those attributes must
    ///     match those of the schema in the table's attribute definition.
    pub request_items: BatchWriteItemRequestMap,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    /// Determines whether item collection metrics are returned. If set to `SIZE`, the response includes statistics
    /// about item collections, if any, that were modified during the operation are returned in the response. If set
    /// to `NONE` (the default), no statistics are returned.
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
}

structure! {
    BatchWriteItemInput {
        0 request_items("RequestItems".required());
        1 return_consumed_capacity("ReturnConsumedCapacity");
        2 return_item_collection_metrics("ReturnItemCollectionMetrics");
    }
}

impl BatchWriteItemInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(request_items: impl Items<BatchWriteItemRequestMap>) -> Self {
        Self {
            request_items: Items::collected(request_items),
            ..Shape::empty()
        }
    }

    #[must_use]
    pub fn return_consumed_capacity(mut self, value: impl Into<ReturnConsumedCapacity>) -> Self {
        self.return_consumed_capacity = some(value);
        self
    }

    /// Determines whether item collection metrics are returned.
    #[must_use]
    pub fn return_item_collection_metrics(
        mut self,
        value: impl Into<ReturnItemCollectionMetrics>,
    ) -> Self {
        self.return_item_collection_metrics = some(value);
        self
    }
}

/// Represents the output of a [`BatchWriteItem`](crate::Client::batch_write_item) operation.
#[non_exhaustive]
pub struct BatchWriteItemOutput {
    /// A map of tables and requests against those tables that were not processed. The `UnprocessedItems` value is in
    /// the same form as `RequestItems`, so you can provide this value directly to a subsequent
    /// [`BatchWriteItem`](crate::Client::batch_write_item) operation. For more information, see `RequestItems` in the
    /// Request Parameters section.
    ///
    /// Each `UnprocessedItems` entry consists of a table name or table ARN and, for that table, a list of operations
    /// to perform ([`DeleteRequest`](crate::types::DeleteRequest) or [`PutRequest`](crate::types::PutRequest)).
    ///
    /// - [`DeleteRequest`](crate::types::DeleteRequest) - Perform a [`DeleteItem`](crate::Client::delete_item)
    ///   operation on the specified item. The item to be deleted is identified by a `Key` subelement:
    ///   - `Key` - A map of primary key attribute values that uniquely identify the item. Each entry in this map
    ///     consists of an attribute name and an attribute value.
    /// - [`PutRequest`](crate::types::PutRequest) - Perform a [`PutItem`](crate::Client::put_item) operation on the
    ///   specified item. The item to be put is identified by an `Item` subelement:
    ///   - `Item` - A map of attributes and their values. Each entry in this map consists of an attribute name and an
    ///     attribute value. Attribute values must not be null; string and binary type attributes must have lengths
    ///     greater than zero; and set type attributes must not be empty. Requests that contain empty values will be
    ///     rejected with a `ValidationException` exception.
    ///
    ///     If you specify any attributes that are part of an index key, then the data types for those attributes must
    ///     match those of the schema in the table's attribute definition.
    ///
    /// If there are no unprocessed items remaining, the response contains an empty `UnprocessedItems` map.
    pub unprocessed_items: Option<BatchWriteItemRequestMap>,
    /// A list of tables that were processed by [`BatchWriteItem`](crate::Client::batch_write_item) and, for each
    /// table, information about any item collections that were affected by individual
    /// [`DeleteItem`](crate::Client::delete_item) or [`PutItem`](crate::Client::put_item) operations.
    ///
    /// Each entry consists of the following subelements:
    ///
    /// - `ItemCollectionKey` - The partition key value of the item collection. This is the same as the partition key
    ///   value of the item.
    /// - `SizeEstimateRangeGB` - An estimate of item collection size, expressed in GB. This is a two-element array
    ///   containing a lower bound and an upper bound for the estimate. The estimate includes the size of all the
    ///   items in the table, plus the size of all attributes projected into all of the local secondary indexes on the
    ///   table. Use this estimate to measure whether a local secondary index is approaching its size limit.
    ///
    ///   The estimate is subject to change over time; therefore, do not rely on the precision or accuracy of the
    ///   estimate.
    pub item_collection_metrics: Option<ItemCollectionMetricsPerTable>,
    /// The capacity units consumed by the entire [`BatchWriteItem`](crate::Client::batch_write_item) operation.
    ///
    /// Each element consists of:
    ///
    /// - [`TableName`](crate::newtypes::TableName) - The table that consumed the provisioned throughput.
    /// - `CapacityUnits` - The total number of capacity units consumed.
    ///
    /// If the table has vector indexes, each element also includes a `VectorIndexes` field with
    /// `VectorWriteRequestBytes` consumed for each affected vector index.
    pub consumed_capacity: Option<ConsumedCapacityMultiple>,
}

structure! {
    BatchWriteItemOutput: Default {
        0 unprocessed_items("UnprocessedItems");
        1 item_collection_metrics("ItemCollectionMetrics");
        2 consumed_capacity("ConsumedCapacity");
    }
}

operation_error! {
    /// The errors of [`BatchWriteItem`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    BatchWriteItemError {
        ProvisionedThroughputExceeded(ProvisionedThroughputExceededException) = "ProvisionedThroughputExceededException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        ItemCollectionSizeLimitExceeded(ItemCollectionSizeLimitExceededException) = "ItemCollectionSizeLimitExceededException",
        RequestLimitExceeded(RequestLimitExceeded) = "RequestLimitExceeded",
        InternalServer(InternalServerError) = "InternalServerError",
        ReplicatedWriteConflict(ReplicatedWriteConflictException) = "ReplicatedWriteConflictException",
        Throttling(ThrottlingException) = "ThrottlingException",
    }
}
