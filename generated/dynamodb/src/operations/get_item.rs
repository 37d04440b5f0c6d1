// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `GetItem`.

use crate::enums::ReturnConsumedCapacity;
use crate::errors::{
    InternalServerError, ProvisionedThroughputExceededException, RequestLimitExceeded,
    ResourceNotFoundException, ThrottlingException,
};
use crate::newtypes::{
    AttributeMap, AttributeNameList, ConsistentRead, ExpressionAttributeNameMap,
    ProjectionExpression, TableArn,
};
use crate::types::ConsumedCapacity;
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `GetItem`: `POST /`.
    ///
    /// [`Client::get_item`](crate::Client::get_item) calls it.
    GetItem = "GetItem".may_discover("DescribeEndpoints").endpoint_input("ResourceArn", 0) {
        input: GetItemInput,
        output: GetItemOutput,
        error: GetItemError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// Represents the input of a [`GetItem`](crate::Client::get_item) operation.
#[non_exhaustive]
pub struct GetItemInput {
    /// The name of the table containing the requested item. You can also provide the Amazon Resource Name (ARN) of
    /// the table in this parameter.
    pub table_name: TableArn,
    /// A map of attribute names to [`AttributeValue`](crate::types::AttributeValue) objects, representing the primary
    /// key of the item to retrieve.
    ///
    /// For the primary key, you must provide all of the attributes. For example, with a simple primary key, you only
    /// need to provide a value for the partition key. For a composite primary key, you must provide values for both
    /// the partition key and the sort key.
    pub key: AttributeMap,
    /// This is a legacy parameter. Use [`ProjectionExpression`](crate::newtypes::ProjectionExpression) instead. For
    /// more information, see
    /// [AttributesToGet](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.AttributesToGet.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub attributes_to_get: Option<AttributeNameList>,
    /// Determines the read consistency model: If set to `true`, then the operation uses strongly consistent reads;
    /// otherwise, the operation uses eventually consistent reads.
    pub consistent_read: Option<ConsistentRead>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    /// A string that identifies one or more attributes to retrieve from the table. These attributes can include
    /// scalars, sets, or elements of a JSON document. The attributes in the expression must be separated by commas.
    ///
    /// If no attribute names are specified, then all attributes are returned. If any of the requested attributes are
    /// not found, they do not appear in the result.
    ///
    /// For more information, see
    /// [Specifying Item Attributes](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.AccessingItemAttributes.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub projection_expression: Option<ProjectionExpression>,
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
}

structure! {
    GetItemInput {
        0 table_name("TableName".required());
        1 key("Key".required());
        2 attributes_to_get("AttributesToGet");
        3 consistent_read("ConsistentRead");
        4 return_consumed_capacity("ReturnConsumedCapacity");
        5 projection_expression("ProjectionExpression");
        6 expression_attribute_names("ExpressionAttributeNames");
    }
}

impl GetItemInput {
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
    pub fn attributes_to_get(mut self, items: impl Items<AttributeNameList>) -> Self {
        self.attributes_to_get = collected(items);
        self
    }

    /// Determines the read consistency model: If set to `true`, then the operation uses strongly consistent reads;
    /// otherwise, the operation uses eventually consistent reads.
    #[must_use]
    pub fn consistent_read(mut self, value: impl Into<ConsistentRead>) -> Self {
        self.consistent_read = some(value);
        self
    }

    #[must_use]
    pub fn return_consumed_capacity(mut self, value: impl Into<ReturnConsumedCapacity>) -> Self {
        self.return_consumed_capacity = some(value);
        self
    }

    /// A string that identifies one or more attributes to retrieve from the table.
    #[must_use]
    pub fn projection_expression(mut self, value: impl Into<ProjectionExpression>) -> Self {
        self.projection_expression = some(value);
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
}

/// Represents the output of a [`GetItem`](crate::Client::get_item) operation.
#[non_exhaustive]
pub struct GetItemOutput {
    /// A map of attribute names to [`AttributeValue`](crate::types::AttributeValue) objects, as specified by
    /// [`ProjectionExpression`](crate::newtypes::ProjectionExpression).
    pub item: Option<AttributeMap>,
    /// The capacity units consumed by the [`GetItem`](crate::Client::get_item) operation. The data returned includes
    /// the total provisioned throughput consumed, along with statistics for the table and any indexes involved in the
    /// operation. [`ConsumedCapacity`](crate::types::ConsumedCapacity) is only returned if the
    /// [`ReturnConsumedCapacity`](crate::enums::ReturnConsumedCapacity) parameter was specified. For more
    /// information, see
    /// [Capacity unit consumption for read operations](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html#read-operation-consumption)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub consumed_capacity: Option<ConsumedCapacity>,
}

structure! {
    GetItemOutput: Default {
        0 item("Item");
        1 consumed_capacity("ConsumedCapacity");
    }
}

operation_error! {
    /// The errors of [`GetItem`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    GetItemError {
        ProvisionedThroughputExceeded(ProvisionedThroughputExceededException) = "ProvisionedThroughputExceededException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        RequestLimitExceeded(RequestLimitExceeded) = "RequestLimitExceeded",
        InternalServer(InternalServerError) = "InternalServerError",
        Throttling(ThrottlingException) = "ThrottlingException",
    }
}
