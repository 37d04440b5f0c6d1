// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `TransactWriteItems`.

use crate::enums::{ReturnConsumedCapacity, ReturnItemCollectionMetrics};
use crate::errors::{
    IdempotentParameterMismatchException, InternalServerError,
    ProvisionedThroughputExceededException, RequestLimitExceeded, ResourceNotFoundException,
    ThrottlingException, TransactionCanceledException, TransactionInProgressException,
};
use crate::newtypes::{
    ClientRequestToken, ConsumedCapacityMultiple, ItemCollectionMetricsPerTable,
    TransactWriteItemList,
};
use shapewright_runtime::shape::{Items, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `TransactWriteItems`: `POST /`.
    ///
    /// [`Client::transact_write_items`](crate::Client::transact_write_items) calls it.
    TransactWriteItems = "TransactWriteItems".may_discover("DescribeEndpoints").endpoint_path("ResourceArnList", "TransactItems[*].[ConditionCheck.TableName, Put.TableName, Delete.TableName, Update.TableName][]") {
        input: TransactWriteItemsInput,
        output: TransactWriteItemsOutput,
        error: TransactWriteItemsError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`TransactWriteItems`](crate::Client::transact_write_items).
#[non_exhaustive]
pub struct TransactWriteItemsInput {
    /// An ordered array of up to 100 [`TransactWriteItem`](crate::types::TransactWriteItem) objects, each of which
    /// contains a [`ConditionCheck`](crate::types::ConditionCheck), [`Put`](crate::types::Put),
    /// [`Update`](crate::types::Update), or [`Delete`](crate::types::Delete) object. These can operate on items in
    /// different tables, but the tables must reside in the same Amazon Web Services account and Region, and no two of
    /// them can operate on the same item.
    pub transact_items: TransactWriteItemList,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    /// Determines whether item collection metrics are returned. If set to `SIZE`, the response includes statistics
    /// about item collections (if any), that were modified during the operation and are returned in the response. If
    /// set to `NONE` (the default), no statistics are returned.
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
    /// Providing a [`ClientRequestToken`](crate::newtypes::ClientRequestToken) makes the call to
    /// [`TransactWriteItems`](crate::Client::transact_write_items) idempotent, meaning that multiple identical calls
    /// have the same effect as one single call.
    ///
    /// Although multiple identical calls using the same client request token produce the same result on the server
    /// (no side effects), the responses to the calls might not be the same. If the
    /// [`ReturnConsumedCapacity`](crate::enums::ReturnConsumedCapacity) parameter is set, then the initial
    /// [`TransactWriteItems`](crate::Client::transact_write_items) call returns the amount of write capacity units
    /// consumed in making the changes. Subsequent [`TransactWriteItems`](crate::Client::transact_write_items) calls
    /// with the same client token return the number of read capacity units consumed in reading the item.
    ///
    /// A client request token is valid for 10 minutes after the first request that uses it is completed. After 10
    /// minutes, any request with the same client token is treated as a new request. Do not resubmit the same request
    /// with the same client token for more than 10 minutes, or the result might not be idempotent.
    ///
    /// If you submit a request with the same client token but a change in other parameters within the 10-minute
    /// idempotency window, DynamoDB returns an `IdempotentParameterMismatch` exception.
    ///
    /// If it is not set, a random token is sent.
    pub client_request_token: Option<ClientRequestToken>,
}

structure! {
    TransactWriteItemsInput {
        0 transact_items("TransactItems".required());
        1 return_consumed_capacity("ReturnConsumedCapacity");
        2 return_item_collection_metrics("ReturnItemCollectionMetrics");
        3 client_request_token("ClientRequestToken".idempotency_token());
    }
}

impl TransactWriteItemsInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(transact_items: impl Items<TransactWriteItemList>) -> Self {
        Self {
            transact_items: Items::collected(transact_items),
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

    /// Providing a [`ClientRequestToken`](crate::newtypes::ClientRequestToken) makes the call to
    /// [`TransactWriteItems`](crate::Client::transact_write_items) idempotent, meaning that multiple identical calls
    /// have the same effect as one single call.
    #[must_use]
    pub fn client_request_token(mut self, value: impl Into<ClientRequestToken>) -> Self {
        self.client_request_token = some(value);
        self
    }
}

/// The output of [`TransactWriteItems`](crate::Client::transact_write_items).
#[non_exhaustive]
pub struct TransactWriteItemsOutput {
    /// The capacity units consumed by the entire [`TransactWriteItems`](crate::Client::transact_write_items)
    /// operation. The values of the list are ordered according to the ordering of the `TransactItems` request
    /// parameter.
    ///
    /// If the table has vector indexes, each element also includes a `VectorIndexes` field with
    /// `VectorWriteRequestBytes` consumed for each affected vector index.
    pub consumed_capacity: Option<ConsumedCapacityMultiple>,
    /// A list of tables that were processed by [`TransactWriteItems`](crate::Client::transact_write_items) and, for
    /// each table, information about any item collections that were affected by individual
    /// [`UpdateItem`](crate::Client::update_item), [`PutItem`](crate::Client::put_item), or
    /// [`DeleteItem`](crate::Client::delete_item) operations.
    pub item_collection_metrics: Option<ItemCollectionMetricsPerTable>,
}

structure! {
    TransactWriteItemsOutput: Default {
        0 consumed_capacity("ConsumedCapacity");
        1 item_collection_metrics("ItemCollectionMetrics");
    }
}

operation_error! {
    /// The errors of [`TransactWriteItems`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    TransactWriteItemsError {
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        TransactionCanceled(TransactionCanceledException) = "TransactionCanceledException",
        TransactionInProgress(TransactionInProgressException) = "TransactionInProgressException",
        IdempotentParameterMismatch(IdempotentParameterMismatchException) = "IdempotentParameterMismatchException",
        ProvisionedThroughputExceeded(ProvisionedThroughputExceededException) = "ProvisionedThroughputExceededException",
        RequestLimitExceeded(RequestLimitExceeded) = "RequestLimitExceeded",
        InternalServer(InternalServerError) = "InternalServerError",
        Throttling(ThrottlingException) = "ThrottlingException",
    }
}
