// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `DeleteItem`.

use crate::enums::{
    ConditionalOperator, ReturnConsumedCapacity, ReturnItemCollectionMetrics, ReturnValue,
    ReturnValuesOnConditionCheckFailure,
};
use crate::errors::{
    ConditionalCheckFailedException, InternalServerError, ItemCollectionSizeLimitExceededException,
    ProvisionedThroughputExceededException, ReplicatedWriteConflictException, RequestLimitExceeded,
    ResourceNotFoundException, ThrottlingException, TransactionConflictException,
};
use crate::newtypes::{
    AttributeMap, ConditionExpression, ExpectedAttributeMap, ExpressionAttributeNameMap,
    ExpressionAttributeValueMap, TableArn,
};
use crate::types::{ConsumedCapacity, ItemCollectionMetrics};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `DeleteItem`: `POST /`.
    ///
    /// [`Client::delete_item`](crate::Client::delete_item) calls it.
    DeleteItem = "DeleteItem".may_discover("DescribeEndpoints").endpoint_input("ResourceArn", 0) {
        input: DeleteItemInput,
        output: DeleteItemOutput,
        error: DeleteItemError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// Represents the input of a [`DeleteItem`](crate::Client::delete_item) operation.
#[non_exhaustive]
pub struct DeleteItemInput {
    /// The name of the table from which to delete the item. You can also provide the Amazon Resource Name (ARN) of
    /// the table in this parameter.
    pub table_name: TableArn,
    /// A map of attribute names to [`AttributeValue`](crate::types::AttributeValue) objects, representing the primary
    /// key of the item to delete.
    ///
    /// For the primary key, you must provide all of the key attributes. For example, with a simple primary key, you
    /// only need to provide a value for the partition key. For a composite primary key, you must provide values for
    /// both the partition key and the sort key.
    pub key: AttributeMap,
    /// This is a legacy parameter. Use [`ConditionExpression`](crate::newtypes::ConditionExpression) instead. For
    /// more information, see
    /// [Expected](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.Expected.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub expected: Option<ExpectedAttributeMap>,
    /// This is a legacy parameter. Use [`ConditionExpression`](crate::newtypes::ConditionExpression) instead. For
    /// more information, see
    /// [ConditionalOperator](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.ConditionalOperator.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub conditional_operator: Option<ConditionalOperator>,
    /// Use `ReturnValues` if you want to get the item attributes as they appeared before they were deleted. For
    /// [`DeleteItem`](crate::Client::delete_item), the valid values are:
    ///
    /// - `NONE` - If `ReturnValues` is not specified, or if its value is `NONE`, then nothing is returned. (This
    ///   setting is the default for `ReturnValues`.)
    /// - `ALL_OLD` - The content of the old item is returned.
    ///
    /// There is no additional cost associated with requesting a return value aside from the small network and
    /// processing overhead of receiving a larger response. No read capacity units are consumed.
    ///
    /// > **Note**
    /// >
    /// > The `ReturnValues` parameter is used by several DynamoDB operations; however,
    /// > [`DeleteItem`](crate::Client::delete_item) does not recognize any values other than `NONE` or `ALL_OLD`.
    pub return_values: Option<ReturnValue>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    /// Determines whether item collection metrics are returned. If set to `SIZE`, the response includes statistics
    /// about item collections, if any, that were modified during the operation are returned in the response. If set
    /// to `NONE` (the default), no statistics are returned.
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
    /// A condition that must be satisfied in order for a conditional [`DeleteItem`](crate::Client::delete_item) to
    /// succeed.
    ///
    /// An expression can contain any of the following:
    ///
    /// - Functions: `attribute_exists | attribute_not_exists | attribute_type | contains | begins_with | size`
    ///
    ///   These function names are case-sensitive.
    /// - Comparison operators: `= | <> | < | > | <= | >= | BETWEEN | IN`
    /// - Logical operators: `AND | OR | NOT`
    ///
    /// For more information about condition expressions, see
    /// [Condition Expressions](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.SpecifyingConditions.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub condition_expression: Option<ConditionExpression>,
    /// One or more substitution tokens for attribute names in an expression. The following are some use cases for
    /// using `ExpressionAttributeNames`:
    ///
    /// - To access an attribute whose name conflicts with a DynamoDB reserved word.
    /// - To create a placeholder for repeating occurrences of an attribute name in an expression.
    /// - To prevent special characters in an attribute name from being misinterpreted in an expression.
    ///
    /// Use the **#** character in an expression to dereference an attribute name. For example, consider the following
    /// attribute name:
    ///
    /// - `Percentile`
    ///
    /// The name of this attribute conflicts with a reserved word, so it cannot be used directly in an expression.
    /// (For the complete list of reserved words, see
    /// [Reserved Words](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ReservedWords.html) in the
    /// *Amazon DynamoDB Developer Guide*). To work around this, you could specify the following for
    /// `ExpressionAttributeNames`:
    ///
    /// - `{"#P":"Percentile"}`
    ///
    /// You could then use this substitution in an expression, as in this example:
    ///
    /// - `#P = :val`
    ///
    /// > **Note**
    /// >
    /// > Tokens that begin with the **:** character are *expression attribute values*, which are placeholders for the
    /// > actual value at runtime.
    ///
    /// For more information on expression attribute names, see
    /// [Specifying Item Attributes](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.AccessingItemAttributes.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub expression_attribute_names: Option<ExpressionAttributeNameMap>,
    /// One or more values that can be substituted in an expression.
    ///
    /// Use the **:** (colon) character in an expression to dereference an attribute value. For example, suppose that
    /// you wanted to check whether the value of the *ProductStatus* attribute was one of the following:
    ///
    /// `Available | Backordered | Discontinued`
    ///
    /// You would first need to specify `ExpressionAttributeValues` as follows:
    ///
    /// `{ ":avail":{"S":"Available"}, ":back":{"S":"Backordered"}, ":disc":{"S":"Discontinued"} }`
    ///
    /// You could then use these values in an expression, such as this:
    ///
    /// `ProductStatus IN (:avail, :back, :disc)`
    ///
    /// For more information on expression attribute values, see
    /// [Condition Expressions](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.SpecifyingConditions.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub expression_attribute_values: Option<ExpressionAttributeValueMap>,
    /// An optional parameter that returns the item attributes for a [`DeleteItem`](crate::Client::delete_item)
    /// operation that failed a condition check.
    ///
    /// There is no additional cost associated with requesting a return value aside from the small network and
    /// processing overhead of receiving a larger response. No read capacity units are consumed.
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

structure! {
    DeleteItemInput {
        0 table_name("TableName".required());
        1 key("Key".required());
        2 expected("Expected");
        3 conditional_operator("ConditionalOperator");
        4 return_values("ReturnValues");
        5 return_consumed_capacity("ReturnConsumedCapacity");
        6 return_item_collection_metrics("ReturnItemCollectionMetrics");
        7 condition_expression("ConditionExpression");
        8 expression_attribute_names("ExpressionAttributeNames");
        9 expression_attribute_values("ExpressionAttributeValues");
        10 return_values_on_condition_check_failure("ReturnValuesOnConditionCheckFailure");
    }
}

impl DeleteItemInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(table_name: impl Into<TableArn>, key: impl Items<AttributeMap>) -> Self {
        Self {
            table_name: table_name.into(),
            key: Items::collected(key),
            ..Shape::empty()
        }
    }

    /// This is a legacy parameter.
    #[must_use]
    pub fn expected(mut self, items: impl Items<ExpectedAttributeMap>) -> Self {
        self.expected = collected(items);
        self
    }

    /// This is a legacy parameter.
    #[must_use]
    pub fn conditional_operator(mut self, value: impl Into<ConditionalOperator>) -> Self {
        self.conditional_operator = some(value);
        self
    }

    /// Use `ReturnValues` if you want to get the item attributes as they appeared before they were deleted.
    #[must_use]
    pub fn return_values(mut self, value: impl Into<ReturnValue>) -> Self {
        self.return_values = some(value);
        self
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

    /// A condition that must be satisfied in order for a conditional [`DeleteItem`](crate::Client::delete_item) to
    /// succeed.
    #[must_use]
    pub fn condition_expression(mut self, value: impl Into<ConditionExpression>) -> Self {
        self.condition_expression = some(value);
        self
    }

    /// One or more substitution tokens for attribute names in an expression.
    #[must_use]
    pub fn expression_attribute_names(
        mut self,
        items: impl Items<ExpressionAttributeNameMap>,
    ) -> Self {
        self.expression_attribute_names = collected(items);
        self
    }

    /// One or more values that can be substituted in an expression.
    #[must_use]
    pub fn expression_attribute_values(
        mut self,
        items: impl Items<ExpressionAttributeValueMap>,
    ) -> Self {
        self.expression_attribute_values = collected(items);
        self
    }

    /// An optional parameter that returns the item attributes for a [`DeleteItem`](crate::Client::delete_item)
    /// operation that failed a condition check.
    #[must_use]
    pub fn return_values_on_condition_check_failure(
        mut self,
        value: impl Into<ReturnValuesOnConditionCheckFailure>,
    ) -> Self {
        self.return_values_on_condition_check_failure = some(value);
        self
    }
}

/// Represents the output of a [`DeleteItem`](crate::Client::delete_item) operation.
#[non_exhaustive]
pub struct DeleteItemOutput {
    /// A map of attribute names to [`AttributeValue`](crate::types::AttributeValue) objects, representing the item as
    /// it appeared before the [`DeleteItem`](crate::Client::delete_item) operation. This map appears in the response
    /// only if `ReturnValues` was specified as `ALL_OLD` in the request.
    pub attributes: Option<AttributeMap>,
    /// The capacity units consumed by the [`DeleteItem`](crate::Client::delete_item) operation. The data returned
    /// includes the total provisioned throughput consumed, along with statistics for the table and any indexes
    /// involved in the operation. [`ConsumedCapacity`](crate::types::ConsumedCapacity) is only returned if the
    /// [`ReturnConsumedCapacity`](crate::enums::ReturnConsumedCapacity) parameter was specified. For more
    /// information, see
    /// [Provisioned capacity mode](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/provisioned-capacity-mode.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    ///
    /// If the table has vector indexes, the response includes a `VectorIndexes` field with `VectorWriteRequestBytes`
    /// consumed for each affected vector index.
    pub consumed_capacity: Option<ConsumedCapacity>,
    /// Information about item collections, if any, that were affected by the
    /// [`DeleteItem`](crate::Client::delete_item) operation.
    /// [`ItemCollectionMetrics`](crate::types::ItemCollectionMetrics) is only returned if the
    /// [`ReturnItemCollectionMetrics`](crate::enums::ReturnItemCollectionMetrics) parameter was specified. If the
    /// table does not have any local secondary indexes, this information is not returned in the response.
    ///
    /// Each [`ItemCollectionMetrics`](crate::types::ItemCollectionMetrics) element consists of:
    ///
    /// - `ItemCollectionKey` - The partition key value of the item collection. This is the same as the partition key
    ///   value of the item itself.
    /// - `SizeEstimateRangeGB` - An estimate of item collection size, in gigabytes. This value is a two-element array
    ///   containing a lower bound and an upper bound for the estimate. The estimate includes the size of all the
    ///   items in the table, plus the size of all attributes projected into all of the local secondary indexes on
    ///   that table. Use this estimate to measure whether a local secondary index is approaching its size limit.
    ///
    ///   The estimate is subject to change over time; therefore, do not rely on the precision or accuracy of the
    ///   estimate.
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
}

structure! {
    DeleteItemOutput: Default {
        0 attributes("Attributes");
        1 consumed_capacity("ConsumedCapacity");
        2 item_collection_metrics("ItemCollectionMetrics");
    }
}

operation_error! {
    /// The errors of [`DeleteItem`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    DeleteItemError {
        ConditionalCheckFailed(ConditionalCheckFailedException) = "ConditionalCheckFailedException",
        ProvisionedThroughputExceeded(ProvisionedThroughputExceededException) = "ProvisionedThroughputExceededException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        ItemCollectionSizeLimitExceeded(ItemCollectionSizeLimitExceededException) = "ItemCollectionSizeLimitExceededException",
        TransactionConflict(TransactionConflictException) = "TransactionConflictException",
        RequestLimitExceeded(RequestLimitExceeded) = "RequestLimitExceeded",
        InternalServer(InternalServerError) = "InternalServerError",
        ReplicatedWriteConflict(ReplicatedWriteConflictException) = "ReplicatedWriteConflictException",
        Throttling(ThrottlingException) = "ThrottlingException",
    }
}
