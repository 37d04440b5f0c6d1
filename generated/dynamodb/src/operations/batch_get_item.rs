// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `BatchGetItem`.

use crate::enums::ReturnConsumedCapacity;
use crate::errors::{
    InternalServerError, ProvisionedThroughputExceededException, RequestLimitExceeded,
    ResourceNotFoundException, ThrottlingException,
};
use crate::newtypes::{BatchGetRequestMap, BatchGetResponseMap, ConsumedCapacityMultiple};
use shapewright_runtime::shape::{Items, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `BatchGetItem`: `POST /`.
    ///
    /// [`Client::batch_get_item`](crate::Client::batch_get_item) calls it.
    BatchGetItem = "BatchGetItem".may_discover("DescribeEndpoints").endpoint_path("ResourceArnList", "keys(RequestItems)") {
        input: BatchGetItemInput,
        output: BatchGetItemOutput,
        error: BatchGetItemError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// Represents the input of a [`BatchGetItem`](crate::Client::batch_get_item) operation.
#[non_exhaustive]
pub struct BatchGetItemInput {
    /// A map of one or more table names or table ARNs and, for each table, a map that describes one or more items to
    /// retrieve from that table. Each table name or ARN can be used only once per
    /// [`BatchGetItem`](crate::Client::batch_get_item) request.
    ///
    /// Each element in the map of items to retrieve consists of the following:
    ///
    /// - [`ConsistentRead`](crate::newtypes::ConsistentRead) - If `true`, a strongly consistent read is used; if
    ///   `false` (the default), an eventually consistent read is used.
    /// - `ExpressionAttributeNames` - One or more substitution tokens for attribute names in the
    ///   [`ProjectionExpression`](crate::newtypes::ProjectionExpression) parameter. The following are some use cases
    ///   for using `ExpressionAttributeNames`:
    ///   - To access an attribute whose name conflicts with a DynamoDB reserved word.
    ///   - To create a placeholder for repeating occurrences of an attribute name in an expression.
    ///   - To prevent special characters in an attribute name from being misinterpreted in an expression.
    ///
    ///   Use the **#** character in an expression to dereference an attribute name. For example, consider the
    ///   following attribute name:
    ///   - `Percentile`
    ///
    ///   The name of this attribute conflicts with a reserved word, so it cannot be used directly in an expression.
    ///   (For the complete list of reserved words, see
    ///   [Reserved Words](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ReservedWords.html) in the
    ///   *Amazon DynamoDB Developer Guide*). To work around this, you could specify the following for
    ///   `ExpressionAttributeNames`:
    ///   - `{"#P":"Percentile"}`
    ///
    ///   You could then use this substitution in an expression, as in this example:
    ///   - `#P = :val`
    ///
    ///   > **Note**
    ///   >
    ///   > Tokens that begin with the **:** character are *expression attribute values*, which are placeholders for
    ///   > the actual value at runtime.
    ///
    ///   For more information about expression attribute names, see
    ///   [Accessing Item Attributes](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.AccessingItemAttributes.html)
    ///   in the *Amazon DynamoDB Developer Guide*.
    /// - `Keys` - An array of primary key attribute values that define specific items in the table. For each primary
    ///   key, you must provide *all* of the key attributes. For example, with a simple primary key, you only need to
    ///   provide the partition key value. For a composite key, you must provide *both* the partition key value and
    ///   the sort key value.
    /// - [`ProjectionExpression`](crate::newtypes::ProjectionExpression) - A string that identifies one or more
    ///   attributes to retrieve from the table. These attributes can include scalars, sets, or elements of a JSON
    ///   document. The attributes in the expression must be separated by commas.
    ///
    ///   If no attribute names are specified, then all attributes are returned. If any of the requested attributes
    ///   are not found, they do not appear in the result.
    ///
    ///   For more information, see
    ///   [Accessing Item Attributes](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.AccessingItemAttributes.html)
    ///   in the *Amazon DynamoDB Developer Guide*.
    /// - `AttributesToGet` - This is a legacy parameter. Use
    ///   [`ProjectionExpression`](crate::newtypes::ProjectionExpression) instead. For more information, see
    ///   [AttributesToGet](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.AttributesToGet.html)
    ///   in the *Amazon DynamoDB Developer Guide*.
    pub request_items: BatchGetRequestMap,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
}

structure! {
    BatchGetItemInput {
        0 request_items("RequestItems".required());
        1 return_consumed_capacity("ReturnConsumedCapacity");
    }
}

impl BatchGetItemInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(request_items: impl Items<BatchGetRequestMap>) -> Self {
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
}

/// Represents the output of a [`BatchGetItem`](crate::Client::batch_get_item) operation.
#[non_exhaustive]
pub struct BatchGetItemOutput {
    /// A map of table name or table ARN to a list of items. Each object in `Responses` consists of a table name or
    /// ARN, along with a map of attribute data consisting of the data type and attribute value.
    pub responses: Option<BatchGetResponseMap>,
    /// A map of tables and their respective keys that were not processed with the current response. The
    /// `UnprocessedKeys` value is in the same form as `RequestItems`, so the value can be provided directly to a
    /// subsequent [`BatchGetItem`](crate::Client::batch_get_item) operation. For more information, see `RequestItems`
    /// in the Request Parameters section.
    ///
    /// Each element consists of:
    ///
    /// - `Keys` - An array of primary key attribute values that define specific items in the table.
    /// - [`ProjectionExpression`](crate::newtypes::ProjectionExpression) - One or more attributes to be retrieved
    ///   from the table or index. By default, all attributes are returned. If a requested attribute is not found, it
    ///   does not appear in the result.
    /// - [`ConsistentRead`](crate::newtypes::ConsistentRead) - The consistency of a read operation. If set to `true`,
    ///   then a strongly consistent read is used; otherwise, an eventually consistent read is used.
    ///
    /// If there are no unprocessed keys remaining, the response contains an empty `UnprocessedKeys` map.
    pub unprocessed_keys: Option<BatchGetRequestMap>,
    /// The read capacity units consumed by the entire [`BatchGetItem`](crate::Client::batch_get_item) operation.
    ///
    /// Each element consists of:
    ///
    /// - [`TableName`](crate::newtypes::TableName) - The table that consumed the provisioned throughput.
    /// - `CapacityUnits` - The total number of capacity units consumed.
    pub consumed_capacity: Option<ConsumedCapacityMultiple>,
}

structure! {
    BatchGetItemOutput: Default {
        0 responses("Responses");
        1 unprocessed_keys("UnprocessedKeys");
        2 consumed_capacity("ConsumedCapacity");
    }
}

operation_error! {
    /// The errors of [`BatchGetItem`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    BatchGetItemError {
        ProvisionedThroughputExceeded(ProvisionedThroughputExceededException) = "ProvisionedThroughputExceededException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        RequestLimitExceeded(RequestLimitExceeded) = "RequestLimitExceeded",
        InternalServer(InternalServerError) = "InternalServerError",
        Throttling(ThrottlingException) = "ThrottlingException",
    }
}
