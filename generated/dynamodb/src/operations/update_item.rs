// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `UpdateItem`.

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
    AttributeMap, AttributeUpdates, ConditionExpression, ExpectedAttributeMap,
    ExpressionAttributeNameMap, ExpressionAttributeValueMap, TableArn, UpdateExpression,
};
use crate::types::{ConsumedCapacity, ItemCollectionMetrics};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `UpdateItem`: `POST /`.
    ///
    /// [`Client::update_item`](crate::Client::update_item) calls it.
    UpdateItem = "UpdateItem".may_discover("DescribeEndpoints").endpoint_input("ResourceArn", 0) {
        input: UpdateItemInput,
        output: UpdateItemOutput,
        error: UpdateItemError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// Represents the input of an [`UpdateItem`](crate::Client::update_item) operation.
#[non_exhaustive]
pub struct UpdateItemInput {
    /// The name of the table containing the item to update. You can also provide the Amazon Resource Name (ARN) of
    /// the table in this parameter.
    pub table_name: TableArn,
    /// The primary key of the item to be updated. Each element consists of an attribute name and a value for that
    /// attribute.
    ///
    /// For the primary key, you must provide all of the attributes. For example, with a simple primary key, you only
    /// need to provide a value for the partition key. For a composite primary key, you must provide values for both
    /// the partition key and the sort key.
    pub key: AttributeMap,
    /// This is a legacy parameter. Use [`UpdateExpression`](crate::newtypes::UpdateExpression) instead. For more
    /// information, see
    /// [AttributeUpdates](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.AttributeUpdates.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub attribute_updates: Option<AttributeUpdates>,
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
    /// Use `ReturnValues` if you want to get the item attributes as they appear before or after they are successfully
    /// updated. For [`UpdateItem`](crate::Client::update_item), the valid values are:
    ///
    /// - `NONE` - If `ReturnValues` is not specified, or if its value is `NONE`, then nothing is returned. (This
    ///   setting is the default for `ReturnValues`.)
    /// - `ALL_OLD` - Returns all of the attributes of the item, as they appeared before the
    ///   [`UpdateItem`](crate::Client::update_item) operation.
    /// - `UPDATED_OLD` - Returns only the updated attributes, as they appeared before the
    ///   [`UpdateItem`](crate::Client::update_item) operation.
    /// - `ALL_NEW` - Returns all of the attributes of the item, as they appear after the
    ///   [`UpdateItem`](crate::Client::update_item) operation.
    /// - `UPDATED_NEW` - Returns only the updated attributes, as they appear after the
    ///   [`UpdateItem`](crate::Client::update_item) operation.
    ///
    /// There is no additional cost associated with requesting a return value aside from the small network and
    /// processing overhead of receiving a larger response. No read capacity units are consumed.
    ///
    /// The values returned are strongly consistent.
    pub return_values: Option<ReturnValue>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    /// Determines whether item collection metrics are returned. If set to `SIZE`, the response includes statistics
    /// about item collections, if any, that were modified during the operation are returned in the response. If set
    /// to `NONE` (the default), no statistics are returned.
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
    /// An expression that defines one or more attributes to be updated, the action to be performed on them, and new
    /// values for them.
    ///
    /// The following action values are available for [`UpdateExpression`](crate::newtypes::UpdateExpression).
    ///
    /// - `SET` - Adds one or more attributes and values to an item. If any of these attributes already exist, they
    ///   are replaced by the new values. You can also use `SET` to add or subtract from an attribute that is of type
    ///   Number. For example: `SET myNum = myNum + :val`
    ///
    ///   `SET` supports the following functions:
    ///   - `if_not_exists (path, operand)` - if the item does not contain an attribute at the specified path, then
    ///     `if_not_exists` evaluates to operand; otherwise, it evaluates to path. You can use this function to avoid
    ///     overwriting an attribute that may already be present in the item.
    ///   - `list_append (operand, operand)` - evaluates to a list with a new element added to it. You can append the
    ///     new element to the start or the end of the list by reversing the order of the operands.
    ///
    ///   These function names are case-sensitive.
    /// - `REMOVE` - Removes one or more attributes from an item.
    /// - `ADD` - Adds the specified value to the item, if the attribute does not already exist. If the attribute does
    ///   exist, then the behavior of `ADD` depends on the data type of the attribute:
    ///   - If the existing attribute is a number, and if `Value` is also a number, then `Value` is mathematically
    ///     added to the existing attribute. If `Value` is a negative number, then it is subtracted from the existing
    ///     attribute.
    ///
    ///     > **Note**
    ///     >
    ///     > If you use `ADD` to increment or decrement a number value for an item that doesn't exist before the
    ///     > update, DynamoDB uses `0` as the initial value.
    ///     >
    ///     > Similarly, if you use `ADD` for an existing item to increment or decrement an attribute value that
    ///     > doesn't exist before the update, DynamoDB uses `0` as the initial value. For example, suppose that the
    ///     > item you want to update doesn't have an attribute named `itemcount`, but you decide to `ADD` the number
    ///     > `3` to this attribute anyway. DynamoDB will create the `itemcount` attribute, set its initial value to
    ///     > `0`, and finally add `3` to it. The result will be a new `itemcount` attribute in the item, with a value
    ///     > of `3`.
    ///   - If the existing data type is a set and if `Value` is also a set, then `Value` is added to the existing
    ///     set. For example, if the attribute value is the set `[1,2]`, and the `ADD` action specified `[3]`, then
    ///     the final attribute value is `[1,2,3]`. An error occurs if an `ADD` action is specified for a set
    ///     attribute and the attribute type specified does not match the existing set type.
    ///
    ///     Both sets must have the same primitive data type. For example, if the existing data type is a set of
    ///     strings, the `Value` must also be a set of strings.
    ///
    ///   > **Important**
    ///   >
    ///   > The `ADD` action only supports Number and set data types.
    /// - `DELETE` - Deletes an element from a set.
    ///
    ///   If a set of values is specified, then those values are subtracted from the old set. For example, if the
    ///   attribute value was the set `[a,b,c]` and the `DELETE` action specifies `[a,c]`, then the final attribute
    ///   value is `[b]`. Specifying an empty set is an error.
    ///
    ///   > **Important**
    ///   >
    ///   > The `DELETE` action only supports set data types.
    ///
    /// You can have many actions in a single expression, such as the following:
    /// `SET a=:value1, b=:value2 DELETE :value3, :value4, :value5`
    ///
    /// For more information on update expressions, see
    /// [Modifying Items and Attributes](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.Modifying.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub update_expression: Option<UpdateExpression>,
    /// A condition that must be satisfied in order for a conditional update to succeed.
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
    /// [Specifying Conditions](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.SpecifyingConditions.html)
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
    /// *Amazon DynamoDB Developer Guide*.) To work around this, you could specify the following for
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
    /// For more information about expression attribute names, see
    /// [Specifying Item Attributes](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.AccessingItemAttributes.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub expression_attribute_names: Option<ExpressionAttributeNameMap>,
    /// One or more values that can be substituted in an expression.
    ///
    /// Use the **:** (colon) character in an expression to dereference an attribute value. For example, suppose that
    /// you wanted to check whether the value of the `ProductStatus` attribute was one of the following:
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
    /// An optional parameter that returns the item attributes for an [`UpdateItem`](crate::Client::update_item)
    /// operation that failed a condition check.
    ///
    /// There is no additional cost associated with requesting a return value aside from the small network and
    /// processing overhead of receiving a larger response. No read capacity units are consumed.
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

structure! {
    UpdateItemInput {
        0 table_name("TableName".required());
        1 key("Key".required());
        2 attribute_updates("AttributeUpdates");
        3 expected("Expected");
        4 conditional_operator("ConditionalOperator");
        5 return_values("ReturnValues");
        6 return_consumed_capacity("ReturnConsumedCapacity");
        7 return_item_collection_metrics("ReturnItemCollectionMetrics");
        8 update_expression("UpdateExpression");
        9 condition_expression("ConditionExpression");
        10 expression_attribute_names("ExpressionAttributeNames");
        11 expression_attribute_values("ExpressionAttributeValues");
        12 return_values_on_condition_check_failure("ReturnValuesOnConditionCheckFailure");
    }
}

impl UpdateItemInput {
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
    pub fn attribute_updates(mut self, items: impl Items<AttributeUpdates>) -> Self {
        self.attribute_updates = collected(items);
        self
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

    /// Use `ReturnValues` if you want to get the item attributes as they appear before or after they are successfully
    /// updated.
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

    /// An expression that defines one or more attributes to be updated, the action to be performed on them, and new
    /// values for them.
    #[must_use]
    pub fn update_expression(mut self, value: impl Into<UpdateExpression>) -> Self {
        self.update_expression = some(value);
        self
    }

    /// A condition that must be satisfied in order for a conditional update to succeed.
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

    /// An optional parameter that returns the item attributes for an [`UpdateItem`](crate::Client::update_item)
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

/// Represents the output of an [`UpdateItem`](crate::Client::update_item) operation.
#[non_exhaustive]
pub struct UpdateItemOutput {
    /// A map of attribute values as they appear before or after the [`UpdateItem`](crate::Client::update_item)
    /// operation, as determined by the `ReturnValues` parameter.
    ///
    /// The `Attributes` map is only present if the update was successful and `ReturnValues` was specified as
    /// something other than `NONE` in the request. Each element represents one attribute.
    pub attributes: Option<AttributeMap>,
    /// The capacity units consumed by the [`UpdateItem`](crate::Client::update_item) operation. The data returned
    /// includes the total provisioned throughput consumed, along with statistics for the table and any indexes
    /// involved in the operation. [`ConsumedCapacity`](crate::types::ConsumedCapacity) is only returned if the
    /// [`ReturnConsumedCapacity`](crate::enums::ReturnConsumedCapacity) parameter was specified. For more
    /// information, see
    /// [Capacity unity consumption for write operations](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html#write-operation-consumption)
    /// in the *Amazon DynamoDB Developer Guide*.
    ///
    /// If the table has vector indexes, the response includes a `VectorIndexes` field with `VectorWriteRequestBytes`
    /// consumed for each affected vector index.
    pub consumed_capacity: Option<ConsumedCapacity>,
    /// Information about item collections, if any, that were affected by the
    /// [`UpdateItem`](crate::Client::update_item) operation.
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
    UpdateItemOutput: Default {
        0 attributes("Attributes");
        1 consumed_capacity("ConsumedCapacity");
        2 item_collection_metrics("ItemCollectionMetrics");
    }
}

operation_error! {
    /// The errors of [`UpdateItem`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    UpdateItemError {
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
