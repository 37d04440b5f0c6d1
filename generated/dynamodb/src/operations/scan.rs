// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `Scan`.

use crate::enums::{ConditionalOperator, ReturnConsumedCapacity, Select};
use crate::errors::{
    InternalServerError, ProvisionedThroughputExceededException, RequestLimitExceeded,
    ResourceNotFoundException, ThrottlingException,
};
use crate::newtypes::{
    AttributeMap, AttributeNameList, ConditionExpression, ConsistentRead,
    ExpressionAttributeNameMap, ExpressionAttributeValueMap, FilterConditionMap, IndexName,
    ItemList, PositiveIntegerObject, ProjectionExpression, ScanSegment, ScanTotalSegments,
    TableArn,
};
use crate::types::ConsumedCapacity;
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, paged_items, structure};

operation! {
    /// The operation `Scan`: `POST /`.
    ///
    /// [`Client::scan`](crate::Client::scan) calls it.
    Scan = "Scan".may_discover("DescribeEndpoints").endpoint_input("ResourceArn", 0).page_token("ExclusiveStartKey", "LastEvaluatedKey").page_size("Limit") {
        input: ScanInput,
        output: ScanOutput,
        error: ScanError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// Represents the input of a [`Scan`](crate::Client::scan) operation.
#[non_exhaustive]
pub struct ScanInput {
    /// The name of the table containing the requested items or if you provide
    /// [`IndexName`](crate::newtypes::IndexName), the name of the table to which that index belongs.
    ///
    /// You can also provide the Amazon Resource Name (ARN) of the table in this parameter.
    pub table_name: TableArn,
    /// The name of a secondary index to scan. This index can be any local secondary index or global secondary index.
    /// Note that if you use the [`IndexName`](crate::newtypes::IndexName) parameter, you must also provide
    /// [`TableName`](crate::newtypes::TableName).
    pub index_name: Option<IndexName>,
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
    /// [Working with Queries](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/QueryAndScan.html) in
    /// the *Amazon DynamoDB Developer Guide*.
    pub limit: Option<PositiveIntegerObject>,
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
    ///   the operation reads only the index and not the table. If any of the requested attributes are not projected
    ///   into the local secondary index, DynamoDB fetches each of these attributes from the parent table. This extra
    ///   fetching incurs additional throughput cost and latency.
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
    /// This is a legacy parameter. Use `FilterExpression` instead. For more information, see
    /// [ScanFilter](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.ScanFilter.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub scan_filter: Option<FilterConditionMap>,
    /// This is a legacy parameter. Use `FilterExpression` instead. For more information, see
    /// [ConditionalOperator](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.ConditionalOperator.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub conditional_operator: Option<ConditionalOperator>,
    /// The primary key of the first item that this operation will evaluate. Use the value that was returned for
    /// `LastEvaluatedKey` in the previous operation.
    ///
    /// The data type for `ExclusiveStartKey` must be String, Number or Binary. No set data types are allowed.
    ///
    /// In a parallel scan, a [`Scan`](crate::Client::scan) request that includes `ExclusiveStartKey` must specify the
    /// same segment whose previous [`Scan`](crate::Client::scan) returned the corresponding value of
    /// `LastEvaluatedKey`.
    pub exclusive_start_key: Option<AttributeMap>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    /// For a parallel [`Scan`](crate::Client::scan) request, `TotalSegments` represents the total number of segments
    /// into which the [`Scan`](crate::Client::scan) operation will be divided. The value of `TotalSegments`
    /// corresponds to the number of application workers that will perform the parallel scan. For example, if you want
    /// to use four application threads to scan a table or an index, specify a `TotalSegments` value of 4.
    ///
    /// The value for `TotalSegments` must be greater than or equal to 1, and less than or equal to 1000000. If you
    /// specify a `TotalSegments` value of 1, the [`Scan`](crate::Client::scan) operation will be sequential rather
    /// than parallel.
    ///
    /// If you specify `TotalSegments`, you must also specify `Segment`.
    pub total_segments: Option<ScanTotalSegments>,
    /// For a parallel [`Scan`](crate::Client::scan) request, `Segment` identifies an individual segment to be scanned
    /// by an application worker.
    ///
    /// Segment IDs are zero-based, so the first segment is always 0. For example, if you want to use four application
    /// threads to scan a table or an index, then the first thread specifies a `Segment` value of 0, the second thread
    /// specifies 1, and so on.
    ///
    /// The value of `LastEvaluatedKey` returned from a parallel [`Scan`](crate::Client::scan) request must be used as
    /// `ExclusiveStartKey` with the same segment ID in a subsequent [`Scan`](crate::Client::scan) operation.
    ///
    /// The value for `Segment` must be greater than or equal to 0, and less than the value provided for
    /// `TotalSegments`.
    ///
    /// If you provide `Segment`, you must also provide `TotalSegments`.
    pub segment: Option<ScanSegment>,
    /// A string that identifies one or more attributes to retrieve from the specified table or index. These
    /// attributes can include scalars, sets, or elements of a JSON document. The attributes in the expression must be
    /// separated by commas.
    ///
    /// If no attribute names are specified, then all attributes will be returned. If any of the requested attributes
    /// are not found, they will not appear in the result.
    ///
    /// For more information, see
    /// [Specifying Item Attributes](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.AccessingItemAttributes.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub projection_expression: Option<ProjectionExpression>,
    /// A string that contains conditions that DynamoDB applies after the [`Scan`](crate::Client::scan) operation, but
    /// before the data is returned to you. Items that do not satisfy the `FilterExpression` criteria are not
    /// returned.
    ///
    /// > **Note**
    /// >
    /// > A `FilterExpression` is applied after the items have already been read; the process of filtering does not
    /// > consume any additional read capacity units.
    ///
    /// For more information, see
    /// [Filter Expressions](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Scan.html#Scan.FilterExpression)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub filter_expression: Option<ConditionExpression>,
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
    /// A Boolean value that determines the read consistency model during the scan:
    ///
    /// - If [`ConsistentRead`](crate::newtypes::ConsistentRead) is `false`, then the data returned from
    ///   [`Scan`](crate::Client::scan) might not contain the results from other recently completed write operations
    ///   ([`PutItem`](crate::Client::put_item), [`UpdateItem`](crate::Client::update_item), or
    ///   [`DeleteItem`](crate::Client::delete_item)).
    /// - If [`ConsistentRead`](crate::newtypes::ConsistentRead) is `true`, then all of the write operations that
    ///   completed before the [`Scan`](crate::Client::scan) began are guaranteed to be contained in the
    ///   [`Scan`](crate::Client::scan) response.
    ///
    /// The default setting for [`ConsistentRead`](crate::newtypes::ConsistentRead) is `false`.
    ///
    /// The [`ConsistentRead`](crate::newtypes::ConsistentRead) parameter is not supported on global secondary
    /// indexes. If you scan a global secondary index with [`ConsistentRead`](crate::newtypes::ConsistentRead) set to
    /// true, you will receive a `ValidationException`.
    pub consistent_read: Option<ConsistentRead>,
}

structure! {
    ScanInput {
        0 table_name("TableName".required());
        1 index_name("IndexName");
        2 attributes_to_get("AttributesToGet");
        3 limit("Limit");
        4 select("Select");
        5 scan_filter("ScanFilter");
        6 conditional_operator("ConditionalOperator");
        7 exclusive_start_key("ExclusiveStartKey");
        8 return_consumed_capacity("ReturnConsumedCapacity");
        9 total_segments("TotalSegments");
        10 segment("Segment");
        11 projection_expression("ProjectionExpression");
        12 filter_expression("FilterExpression");
        13 expression_attribute_names("ExpressionAttributeNames");
        14 expression_attribute_values("ExpressionAttributeValues");
        15 consistent_read("ConsistentRead");
    }
}

impl ScanInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(table_name: impl Into<TableArn>) -> Self {
        Self {
            table_name: table_name.into(),
            ..Shape::empty()
        }
    }

    /// The name of a secondary index to scan.
    #[must_use]
    pub fn index_name(mut self, value: impl Into<IndexName>) -> Self {
        self.index_name = some(value);
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

    /// The attributes to be returned in the result.
    #[must_use]
    pub fn select(mut self, value: impl Into<Select>) -> Self {
        self.select = some(value);
        self
    }

    /// This is a legacy parameter.
    #[must_use]
    pub fn scan_filter(mut self, items: impl Items<FilterConditionMap>) -> Self {
        self.scan_filter = collected(items);
        self
    }

    /// This is a legacy parameter.
    #[must_use]
    pub fn conditional_operator(mut self, value: impl Into<ConditionalOperator>) -> Self {
        self.conditional_operator = some(value);
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

    /// For a parallel [`Scan`](crate::Client::scan) request, `TotalSegments` represents the total number of segments
    /// into which the [`Scan`](crate::Client::scan) operation will be divided.
    #[must_use]
    pub fn total_segments(mut self, value: impl Into<ScanTotalSegments>) -> Self {
        self.total_segments = some(value);
        self
    }

    /// For a parallel [`Scan`](crate::Client::scan) request, `Segment` identifies an individual segment to be scanned
    /// by an application worker.
    #[must_use]
    pub fn segment(mut self, value: impl Into<ScanSegment>) -> Self {
        self.segment = some(value);
        self
    }

    /// A string that identifies one or more attributes to retrieve from the specified table or index.
    #[must_use]
    pub fn projection_expression(mut self, value: impl Into<ProjectionExpression>) -> Self {
        self.projection_expression = some(value);
        self
    }

    /// A string that contains conditions that DynamoDB applies after the [`Scan`](crate::Client::scan) operation, but
    /// before the data is returned to you.
    #[must_use]
    pub fn filter_expression(mut self, value: impl Into<ConditionExpression>) -> Self {
        self.filter_expression = some(value);
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

    /// A Boolean value that determines the read consistency model during the scan:
    #[must_use]
    pub fn consistent_read(mut self, value: impl Into<ConsistentRead>) -> Self {
        self.consistent_read = some(value);
        self
    }
}

/// Represents the output of a [`Scan`](crate::Client::scan) operation.
#[non_exhaustive]
pub struct ScanOutput {
    /// An array of item attributes that match the scan criteria. Each element in this array consists of an attribute
    /// name and the value for that attribute.
    pub items: Option<ItemList>,
    /// The number of items in the response.
    ///
    /// If you set `ScanFilter` in the request, then `Count` is the number of items returned after the filter was
    /// applied, and `ScannedCount` is the number of matching items before the filter was applied.
    ///
    /// If you did not use a filter in the request, then `Count` is the same as `ScannedCount`.
    pub count: Option<i32>,
    /// The number of items evaluated, before any `ScanFilter` is applied. A high `ScannedCount` value with few, or
    /// no, `Count` results indicates an inefficient [`Scan`](crate::Client::scan) operation. For more information,
    /// see
    /// [Count and ScannedCount](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/QueryAndScan.html#Count)
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
    /// The capacity units consumed by the [`Scan`](crate::Client::scan) operation. The data returned includes the
    /// total provisioned throughput consumed, along with statistics for the table and any indexes involved in the
    /// operation. [`ConsumedCapacity`](crate::types::ConsumedCapacity) is only returned if the
    /// [`ReturnConsumedCapacity`](crate::enums::ReturnConsumedCapacity) parameter was specified. For more
    /// information, see
    /// [Capacity unit consumption for read operations](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html#read-operation-consumption)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub consumed_capacity: Option<ConsumedCapacity>,
}

structure! {
    ScanOutput: Default {
        0 items("Items");
        1 count("Count");
        2 scanned_count("ScannedCount");
        3 last_evaluated_key("LastEvaluatedKey");
        4 consumed_capacity("ConsumedCapacity");
    }
}

operation_error! {
    /// The errors of [`Scan`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    ScanError {
        ProvisionedThroughputExceeded(ProvisionedThroughputExceededException) = "ProvisionedThroughputExceededException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        RequestLimitExceeded(RequestLimitExceeded) = "RequestLimitExceeded",
        InternalServer(InternalServerError) = "InternalServerError",
        Throttling(ThrottlingException) = "ThrottlingException",
    }
}

paged_items! { Scan: ItemList, |it| it.items.take() }
