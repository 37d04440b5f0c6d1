// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `TransactGetItems`.

use crate::enums::ReturnConsumedCapacity;
use crate::errors::{
    InternalServerError, ProvisionedThroughputExceededException, RequestLimitExceeded,
    ResourceNotFoundException, ThrottlingException, TransactionCanceledException,
};
use crate::newtypes::{ConsumedCapacityMultiple, ItemResponseList, TransactGetItemList};
use shapewright_runtime::shape::{Items, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `TransactGetItems`: `POST /`.
    ///
    /// [`Client::transact_get_items`](crate::Client::transact_get_items) calls it.
    TransactGetItems = "TransactGetItems".may_discover("DescribeEndpoints").endpoint_path("ResourceArnList", "TransactItems[*].Get.TableName") {
        input: TransactGetItemsInput,
        output: TransactGetItemsOutput,
        error: TransactGetItemsError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`TransactGetItems`](crate::Client::transact_get_items).
#[non_exhaustive]
pub struct TransactGetItemsInput {
    /// An ordered array of up to 100 [`TransactGetItem`](crate::types::TransactGetItem) objects, each of which
    /// contains a [`Get`](crate::types::Get) structure.
    pub transact_items: TransactGetItemList,
    /// A value of `TOTAL` causes consumed capacity information to be returned, and a value of `NONE` prevents that
    /// information from being returned. No other value is valid.
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
}

structure! {
    TransactGetItemsInput {
        0 transact_items("TransactItems".required());
        1 return_consumed_capacity("ReturnConsumedCapacity");
    }
}

impl TransactGetItemsInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(transact_items: impl Items<TransactGetItemList>) -> Self {
        Self {
            transact_items: Items::collected(transact_items),
            ..Shape::empty()
        }
    }

    /// A value of `TOTAL` causes consumed capacity information to be returned, and a value of `NONE` prevents that
    /// information from being returned.
    #[must_use]
    pub fn return_consumed_capacity(mut self, value: impl Into<ReturnConsumedCapacity>) -> Self {
        self.return_consumed_capacity = some(value);
        self
    }
}

/// The output of [`TransactGetItems`](crate::Client::transact_get_items).
#[non_exhaustive]
pub struct TransactGetItemsOutput {
    /// If the *[`ReturnConsumedCapacity`](crate::enums::ReturnConsumedCapacity)* value was `TOTAL`, this is an array
    /// of [`ConsumedCapacity`](crate::types::ConsumedCapacity) objects, one for each table addressed by
    /// [`TransactGetItem`](crate::types::TransactGetItem) objects in the *TransactItems* parameter. These
    /// [`ConsumedCapacity`](crate::types::ConsumedCapacity) objects report the read-capacity units consumed by the
    /// [`TransactGetItems`](crate::Client::transact_get_items) call in that table.
    pub consumed_capacity: Option<ConsumedCapacityMultiple>,
    /// An ordered array of up to 100 [`ItemResponse`](crate::types::ItemResponse) objects, each of which corresponds
    /// to the [`TransactGetItem`](crate::types::TransactGetItem) object in the same position in the *TransactItems*
    /// array. Each [`ItemResponse`](crate::types::ItemResponse) object contains a Map of the name-value pairs that
    /// are the projected attributes of the requested item.
    ///
    /// If a requested item could not be retrieved, the corresponding [`ItemResponse`](crate::types::ItemResponse)
    /// object is Null, or if the requested item has no projected attributes, the corresponding
    /// [`ItemResponse`](crate::types::ItemResponse) object is an empty Map.
    pub responses: Option<ItemResponseList>,
}

structure! {
    TransactGetItemsOutput: Default {
        0 consumed_capacity("ConsumedCapacity");
        1 responses("Responses");
    }
}

operation_error! {
    /// The errors of [`TransactGetItems`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    TransactGetItemsError {
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        TransactionCanceled(TransactionCanceledException) = "TransactionCanceledException",
        ProvisionedThroughputExceeded(ProvisionedThroughputExceededException) = "ProvisionedThroughputExceededException",
        RequestLimitExceeded(RequestLimitExceeded) = "RequestLimitExceeded",
        InternalServer(InternalServerError) = "InternalServerError",
        Throttling(ThrottlingException) = "ThrottlingException",
    }
}
