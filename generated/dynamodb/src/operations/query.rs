// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `Query`.

use crate::enums::{ConditionalOperator, ReturnConsumedCapacity, Select};
use crate::errors::{
    InternalServerError, ProvisionedThroughputExceededException, RequestLimitExceeded,
    ResourceNotFoundException, ThrottlingException,
};
use crate::newtypes::{
    AttributeMap, AttributeNameList, ConditionExpression, ConsistentRead,
    ExpressionAttributeNameMap, ExpressionAttributeValueMap, FilterConditionMap, IndexName,
    ItemList, KeyConditions, KeyExpression, PositiveIntegerObject, ProjectionExpression, TableArn,
};
use crate::types::ConsumedCapacity;
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, paged_items, structure};

operation! {
    /// The operation `Query`: `POST /`.
    ///
    /// [`Client::query`](crate::Client::query) calls it.
    Query = "Query".may_discover("DescribeEndpoints").endpoint_input("ResourceArn", 0).page_token("ExclusiveStartKey", "LastEvaluatedKey").page_size("Limit") {
        input: QueryInput,
        output: QueryOutput,
        error: QueryError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// Represents the input of a [`Query`](crate::Client::query) operation.
#[non_exhaustive]
pub struct QueryInput {
    /// The name of the table containing the requested items. You can also provide the Amazon Resource Name (ARN) of
    /// the table in this parameter.
    pub table_name: TableArn,
    /// The name of an index to query. This index can be any local secondary index or global secondary index on the
    /// table. Note that if you use the [`IndexName`](crate::newtypes::IndexName) parameter, you must also provide
    /// `TableName.`
    pub index_name: Option<IndexName>,
    /// The attributes to be returned in the result. You can retrieve all item attributes, specific item attributes,
    /// the count of matching items, or in the case of an index, some or all of the attributes projected into the
    /// index.
    ///
    /// - `ALL_ATTRIBUTES` - Returns all of the item attributes from the specified table or index. If you query a
    ///   local secondary index, then for each matching item in the index, DynamoDB fetches the entire item from the
    ///   parent table. If the index is configured to project all item attributes, then all of the data can be
    ///   obtained from the local secondary index, and no fetching is required.
    /// - `ALL_PROJECTED_ATTRIBUTES` - Allowed only when querying an index. Retrieves all attributes that have been
    ///   projected into the index. If the index is configured to project all attributes, this return value is
    ///   equivalent to specifying `ALL_ATTRIBUTES`.
    /// - `COUNT` - Returns the number of matching items, rather than the matching items themselves. Note that this
    ///   uses the same quantity of read capacity units as getting the items, and is subject to the same item size
    ///   calculations.
    /// - `SPECIFIC_ATTRIBUTES` - Returns only the attributes listed in
    ///   [`ProjectionExpression`](crate::newtypes::ProjectionExpression). This return value is equivalent to
    ///   specifying [`ProjectionExpression`](crate::newtypes::ProjectionExpression) without specifying any value for
    ///   [`Select`](crate::enums::Select).
    ///
    ///   If you query or scan a local secondary index and request only attributes that are projected into that index,
    ///   the operation will read only the index and not the table. If any of the requested attributes are not
    ///   projected into the local secondary index, DynamoDB fetches each of these attributes from the parent table.
    ///   This extra fetching incurs additional throughput cost and latency.
    ///
    ///   If you query or scan a global secondary index, you can only request attributes that are projected into the
    ///   index. Global secondary index queries cannot fetch attributes from the parent table.
    ///
    /// If neither [`Select`](crate::enums::Select) nor
    /// [`ProjectionExpression`](crate::newtypes::ProjectionExpression) are specified, DynamoDB defaults to
    /// `ALL_ATTRIBUTES` when accessing a table, and `ALL_PROJECTED_ATTRIBUTES` when accessing an index. You cannot
    /// use both [`Select`](crate::enums::Select) and [`ProjectionExpression`](crate::newtypes::ProjectionExpression)
    /// together in a single request, unless the value for [`Select`](crate::enums::Select) is `SPECIFIC_ATTRIBUTES`.
    /// (This usage is equivalent to specifying [`ProjectionExpression`](crate::newtypes::ProjectionExpression)
    /// without any value for [`Select`](crate::enums::Select).)
    ///
    /// > **Note**
    /// >
    /// > If you use the [`ProjectionExpression`](crate::newtypes::ProjectionExpression) parameter, then the value for
    /// > [`Select`](crate::enums::Select) can only be `SPECIFIC_ATTRIBUTES`. Any other value for
    /// > [`Select`](crate::enums::Select) will return an error.
    pub select: Option<Select>,
    /// This is a legacy parameter. Use [`ProjectionExpression`](crate::newtypes::ProjectionExpression) instead. For
    /// more information, see
    /// [AttributesToGet](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.AttributesToGet.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub attributes_to_get: Option<AttributeNameList>,
    /// The maximum number of items to evaluate (not necessarily the number of matching items). If DynamoDB processes
    /// the number of items up to the limit while processing the results, it stops the operation and returns the
    /// matching values up to that point, and a key in `LastEvaluatedKey` to apply in a subsequent operation, so that
    /// you can pick up where you left off. Also, if the processed dataset size exceeds 1 MB before DynamoDB reaches
    /// this limit, it stops the operation and returns the matching values up to the limit, and a key in
    /// `LastEvaluatedKey` to apply in a subsequent operation to continue the operation. For more information, see
    /// [Query and Scan](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/QueryAndScan.html) in the
    /// *Amazon DynamoDB Developer Guide*.
    pub limit: Option<PositiveIntegerObject>,
    /// Determines the read consistency model: If set to `true`, then the operation uses strongly consistent reads;
    /// otherwise, the operation uses eventually consistent reads.
    ///
    /// Strongly consistent reads are not supported on global secondary indexes. If you query a global secondary index
    /// with [`ConsistentRead`](crate::newtypes::ConsistentRead) set to `true`, you will receive a
    /// `ValidationException`.
    pub consistent_read: Option<ConsistentRead>,
    /// This is a legacy parameter. Use `KeyConditionExpression` instead. For more information, see
    /// [KeyConditions](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.KeyConditions.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub key_conditions: Option<KeyConditions>,
    /// This is a legacy parameter. Use `FilterExpression` instead. For more information, see
    /// [QueryFilter](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.QueryFilter.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub query_filter: Option<FilterConditionMap>,
    /// This is a legacy parameter. Use `FilterExpression` instead. For more information, see
    /// [ConditionalOperator](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.ConditionalOperator.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub conditional_operator: Option<ConditionalOperator>,
    /// Specifies the order for index traversal: If `true` (default), the traversal is performed in ascending order;
    /// if `false`, the traversal is performed in descending order.
    ///
    /// Items with the same partition key value are stored in sorted order by sort key. If the sort key data type is
    /// Number, the results are stored in numeric order. For type String, the results are stored in order of UTF-8
    /// bytes. For type Binary, DynamoDB treats each byte of the binary data as unsigned.
    ///
    /// If `ScanIndexForward` is `true`, DynamoDB returns the results in the order in which they are stored (by sort
    /// key value). This is the default behavior. If `ScanIndexForward` is `false`, DynamoDB reads the results in
    /// reverse order by sort key value, and then returns the results to the client.
    pub scan_index_forward: Option<bool>,
    /// The primary key of the first item that this operation will evaluate. Use the value that was returned for
    /// `LastEvaluatedKey` in the previous operation.
    ///
    /// The data type for `ExclusiveStartKey` must be String, Number, or Binary. No set data types are allowed.
    pub exclusive_start_key: Option<AttributeMap>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    /// A string that identifies one or more attributes to retrieve from the table. These attributes can include
    /// scalars, sets, or elements of a JSON document. The attributes in the expression must be separated by commas.
    ///
    /// If no attribute names are specified, then all attributes will be returned. If any of the requested attributes
    /// are not found, they will not appear in the result.
    ///
    /// For more information, see
    /// [Accessing Item Attributes](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.AccessingItemAttributes.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub projection_expression: Option<ProjectionExpression>,
    /// A string that contains conditions that DynamoDB applies after the [`Query`](crate::Client::query) operation,
    /// but before the data is returned to you. Items that do not satisfy the `FilterExpression` criteria are not
    /// returned.
    ///
    /// A `FilterExpression` does not allow key attributes. You cannot define a filter expression based on a partition
    /// key or a sort key.
    ///
    /// > **Note**
    /// >
    /// > A `FilterExpression` is applied after the items have already been read; the process of filtering does not
    /// > consume any additional read capacity units.
    ///
    /// For more information, see
    /// [Filter Expressions](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Query.FilterExpression.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub filter_expression: Option<ConditionExpression>,
    /// The condition that specifies the key values for items to be retrieved by the [`Query`](crate::Client::query)
    /// action.
    ///
    /// The condition must perform an equality test on a single partition key value.
    ///
    /// The condition can optionally perform one of several comparison tests on a single sort key value. This allows
    /// [`Query`](crate::Client::query) to retrieve one item with a given partition key value and sort key value, or
    /// several items that have the same partition key value but different sort key values.
    ///
    /// The partition key equality test is required, and must be specified in the following format:
    ///
    /// `partitionKeyName` *=* `:partitionkeyval`
    ///
    /// If you also want to provide a condition for the sort key, it must be combined using `AND` with the condition
    /// for the sort key. Following is an example, using the **=** comparison operator for the sort key:
    ///
    /// `partitionKeyName` `=` `:partitionkeyval` `AND` `sortKeyName` `=` `:sortkeyval`
    ///
    /// Valid comparisons for the sort key condition are as follows:
    ///
    /// - `sortKeyName` `=` `:sortkeyval` - true if the sort key value is equal to `:sortkeyval`.
    /// - `sortKeyName` `<` `:sortkeyval` - true if the sort key value is less than `:sortkeyval`.
    /// - `sortKeyName` `<=` `:sortkeyval` - true if the sort key value is less than or equal to `:sortkeyval`.
    /// - `sortKeyName` `>` `:sortkeyval` - true if the sort key value is greater than `:sortkeyval`.
    /// - `sortKeyName` `>=` `:sortkeyval` - true if the sort key value is greater than or equal to `:sortkeyval`.
    /// - `sortKeyName` `BETWEEN` `:sortkeyval1` `AND` `:sortkeyval2` - true if the sort key value is greater than or
    ///   equal to `:sortkeyval1`, and less than or equal to `:sortkeyval2`.
    /// - `begins_with (` `sortKeyName`, `:sortkeyval` `)` - true if the sort key value begins with a particular
    ///   operand. (You cannot use this function with a sort key that is of type Number.) Note that the function name
    ///   `begins_with` is case-sensitive.
    ///
    /// Use the `ExpressionAttributeValues` parameter to replace tokens such as `:partitionval` and `:sortval` with
    /// actual values at runtime.
    ///
    /// You can optionally use the `ExpressionAttributeNames` parameter to replace the names of the partition key and
    /// sort key with placeholder tokens. This option might be necessary if an attribute name conflicts with a
    /// DynamoDB reserved word. For example, the following `KeyConditionExpression` parameter causes an error because
    /// *Size* is a reserved word:
    ///
    /// - `Size = :myval`
    ///
    /// To work around this, define a placeholder (such a `#S`) to represent the attribute name *Size*.
    /// `KeyConditionExpression` then is as follows:
    ///
    /// - `#S = :myval`
    ///
    /// For a list of reserved words, see
    /// [Reserved Words](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ReservedWords.html) in the
    /// *Amazon DynamoDB Developer Guide*.
    ///
    /// For more information on `ExpressionAttributeNames` and `ExpressionAttributeValues`, see
    /// [Using Placeholders for Attribute Names and Values](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ExpressionPlaceholders.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub key_condition_expression: Option<KeyExpression>,
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
    /// [Specifying Conditions](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.SpecifyingConditions.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub expression_attribute_values: Option<ExpressionAttributeValueMap>,
}

structure! {
    QueryInput {
        0 table_name("TableName".required());
        1 index_name("IndexName");
        2 select("Select");
        3 attributes_to_get("AttributesToGet");
        4 limit("Limit");
        5 consistent_read("ConsistentRead");
        6 key_conditions("KeyConditions");
        7 query_filter("QueryFilter");
        8 conditional_operator("ConditionalOperator");
        9 scan_index_forward("ScanIndexForward");
        10 exclusive_start_key("ExclusiveStartKey");
        11 return_consumed_capacity("ReturnConsumedCapacity");
        12 projection_expression("ProjectionExpression");
        13 filter_expression("FilterExpression");
        14 key_condition_expression("KeyConditionExpression");
        15 expression_attribute_names("ExpressionAttributeNames");
        16 expression_attribute_values("ExpressionAttributeValues");
    }
}

impl QueryInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(table_name: impl Into<TableArn>) -> Self {
        Self {
            table_name: table_name.into(),
            ..Shape::empty()
        }
    }

    /// The name of an index to query.
    #[must_use]
    pub fn index_name(mut self, value: impl Into<IndexName>) -> Self {
        self.index_name = some(value);
        self
    }

    /// The attributes to be returned in the result.
    #[must_use]
    pub fn select(mut self, value: impl Into<Select>) -> Self {
        self.select = some(value);
        self
    }

    /// This is a legacy parameter.
    #[must_use]
    pub fn attributes_to_get(mut self, items: impl Items<AttributeNameList>) -> Self {
        self.attributes_to_get = collected(items);
        self
    }

    /// The maximum number of items to evaluate (not necessarily the number of matching items).
    #[must_use]
    pub fn limit(mut self, value: impl Into<PositiveIntegerObject>) -> Self {
        self.limit = some(value);
        self
    }

    /// Determines the read consistency model: If set to `true`, then the operation uses strongly consistent reads;
    /// otherwise, the operation uses eventually consistent reads.
    #[must_use]
    pub fn consistent_read(mut self, value: impl Into<ConsistentRead>) -> Self {
        self.consistent_read = some(value);
        self
    }

    /// This is a legacy parameter.
    #[must_use]
    pub fn key_conditions(mut self, items: impl Items<KeyConditions>) -> Self {
        self.key_conditions = collected(items);
        self
    }

    /// This is a legacy parameter.
    #[must_use]
    pub fn query_filter(mut self, items: impl Items<FilterConditionMap>) -> Self {
        self.query_filter = collected(items);
        self
    }

    /// This is a legacy parameter.
    #[must_use]
    pub fn conditional_operator(mut self, value: impl Into<ConditionalOperator>) -> Self {
        self.conditional_operator = some(value);
        self
    }

    /// Specifies the order for index traversal: If `true` (default), the traversal is performed in ascending order;
    /// if `false`, the traversal is performed in descending order.
    #[inline]
    #[must_use]
    pub fn scan_index_forward(mut self, value: bool) -> Self {
        self.scan_index_forward = Some(value);
        self
    }

    /// The primary key of the first item that this operation will evaluate.
    #[must_use]
    pub fn exclusive_start_key(mut self, items: impl Items<AttributeMap>) -> Self {
        self.exclusive_start_key = collected(items);
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

    /// A string that contains conditions that DynamoDB applies after the [`Query`](crate::Client::query) operation,
    /// but before the data is returned to you.
    #[must_use]
    pub fn filter_expression(mut self, value: impl Into<ConditionExpression>) -> Self {
        self.filter_expression = some(value);
        self
    }

    /// The condition that specifies the key values for items to be retrieved by the [`Query`](crate::Client::query)
    /// action.
    #[must_use]
    pub fn key_condition_expression(mut self, value: impl Into<KeyExpression>) -> Self {
        self.key_condition_expression = some(value);
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
}

/// Represents the output of a [`Query`](crate::Client::query) operation.
#[non_exhaustive]
pub struct QueryOutput {
    /// An array of item attributes that match the query criteria. Each element in this array consists of an attribute
    /// name and the value for that attribute.
    pub items: Option<ItemList>,
    /// The number of items in the response.
    ///
    /// If you used a `QueryFilter` in the request, then `Count` is the number of items returned after the filter was
    /// applied, and `ScannedCount` is the number of matching items before the filter was applied.
    ///
    /// If you did not use a filter in the request, then `Count` and `ScannedCount` are the same.
    pub count: Option<i32>,
    /// The number of items evaluated, before any `QueryFilter` is applied. A high `ScannedCount` value with few, or
    /// no, `Count` results indicates an inefficient [`Query`](crate::Client::query) operation. For more information,
    /// see
    /// [Count and ScannedCount](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Scan.html#Scan.Count)
    /// in the *Amazon DynamoDB Developer Guide*.
    ///
    /// If you did not use a filter in the request, then `ScannedCount` is the same as `Count`.
    pub scanned_count: Option<i32>,
    /// The primary key of the item where the operation stopped, inclusive of the previous result set. Use this value
    /// to start a new operation, excluding this value in the new request.
    ///
    /// If `LastEvaluatedKey` is empty, then the "last page" of results has been processed and there is no more data
    /// to be retrieved.
    ///
    /// If `LastEvaluatedKey` is not empty, it does not necessarily mean that there is more data in the result set.
    /// The only way to know when you have reached the end of the result set is when `LastEvaluatedKey` is empty.
    pub last_evaluated_key: Option<AttributeMap>,
    /// The capacity units consumed by the [`Query`](crate::Client::query) operation. The data returned includes the
    /// total provisioned throughput consumed, along with statistics for the table and any indexes involved in the
    /// operation. [`ConsumedCapacity`](crate::types::ConsumedCapacity) is only returned if the
    /// [`ReturnConsumedCapacity`](crate::enums::ReturnConsumedCapacity) parameter was specified. For more
    /// information, see
    /// [Capacity unit consumption for read operations](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html#read-operation-consumption)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub consumed_capacity: Option<ConsumedCapacity>,
}

structure! {
    QueryOutput: Default {
        0 items("Items");
        1 count("Count");
        2 scanned_count("ScannedCount");
        3 last_evaluated_key("LastEvaluatedKey");
        4 consumed_capacity("ConsumedCapacity");
    }
}

operation_error! {
    /// The errors of [`Query`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    QueryError {
        ProvisionedThroughputExceeded(ProvisionedThroughputExceededException) = "ProvisionedThroughputExceededException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        RequestLimitExceeded(RequestLimitExceeded) = "RequestLimitExceeded",
        InternalServer(InternalServerError) = "InternalServerError",
        Throttling(ThrottlingException) = "ThrottlingException",
    }
}

paged_items! { Query: ItemList, |it| it.items.take() }
