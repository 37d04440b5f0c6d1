// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! Structures and unions that several operations share.

use crate::enums::{
    AttributeAction, BillingMode, ComparisonOperator, DisassociationMode,
    GlobalTableSettingsReplicationMode, IndexStatus, KeyType, MultiRegionConsistency,
    ProjectionType, ReplicaStatus, ReturnValuesOnConditionCheckFailure, SSEStatus, SSEType,
    ScalarAttributeType, SearchSchemaElementType, StreamViewType, TableClass, TableStatus,
    TimeToLiveStatus, VectorDistanceFunction, WitnessStatus,
};
use crate::newtypes::{
    ArchivalReason, AttributeDefinitions, AttributeMap, AttributeName, AttributeNameList,
    AttributeValueList, Backfilling, BackupArn, BinaryAttributeValue, BinarySetAttributeValue,
    BooleanAttributeValue, Code, ConditionExpression, ConsistentRead, ConsumedCapacityUnits, Date,
    DeletionProtectionEnabled, DisassociationProtectionEnabled, ErrorMessage,
    ExpressionAttributeNameMap, ExpressionAttributeValueMap, GlobalSecondaryIndexDescriptionList,
    GlobalTableWitnessDescriptionList, IndexName, ItemCollectionSizeEstimateRange, KMSMasterKeyArn,
    KMSMasterKeyId, KeyList, KeySchema, KeySchemaAttributeName, ListAttributeValue,
    LocalSecondaryIndexDescriptionList, NonKeyAttributeNameList, NonNegativeLongObject,
    NullAttributeValue, NumberAttributeValue, NumberSetAttributeValue, PositiveLongObject,
    ProjectionExpression, Reason, RegionName, ReplicaDescriptionList,
    ReplicaGlobalSecondaryIndexDescriptionList, ReplicaGlobalSecondaryIndexList,
    ReplicaStatusDescription, ReplicaStatusPercentProgress, Resource, RestoreInProgress,
    SSEEnabled, SearchSchema, SecondaryIndexesCapacityMap, StreamArn, StreamEnabled,
    StringAttributeValue, StringSetAttributeValue, TableArn, TableId, TableName, TagKeyString,
    TagValueString, TimeToLiveAttributeName, TimeToLiveEnabled, UpdateExpression,
    VectorAttributeName, VectorIndexDescriptionList, VectorIndexesCapacityMap,
};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, dynamic, structure, union};

/// Contains details of a table archival operation.
#[non_exhaustive]
pub struct ArchivalSummary {
    /// The date and time when table archival was initiated by DynamoDB, in UNIX epoch time format.
    pub archival_date_time: Option<Date>,
    /// The reason DynamoDB archived the table. Currently, the only possible value is:
    ///
    /// - `INACCESSIBLE_ENCRYPTION_CREDENTIALS` - The table was archived due to the table's KMS key being inaccessible
    ///   for more than seven days. An On-Demand backup was created at the archival time.
    pub archival_reason: Option<ArchivalReason>,
    /// The Amazon Resource Name (ARN) of the backup the table was archived to, when applicable in the archival
    /// reason. If you wish to restore this backup to the same table name, you will need to delete the original table.
    pub archival_backup_arn: Option<BackupArn>,
}

structure! {
    ArchivalSummary: Default {
        0 archival_date_time("ArchivalDateTime");
        1 archival_reason("ArchivalReason");
        2 archival_backup_arn("ArchivalBackupArn");
    }
}

/// Represents an attribute for describing the schema for the table and indexes.
#[non_exhaustive]
pub struct AttributeDefinition {
    /// A name for the attribute.
    pub attribute_name: KeySchemaAttributeName,
    /// The data type for the attribute, where:
    ///
    /// - `S` - the attribute is of type String
    /// - `N` - the attribute is of type Number
    /// - `B` - the attribute is of type Binary
    pub attribute_type: ScalarAttributeType,
}

structure! {
    AttributeDefinition {
        0 attribute_name("AttributeName".required());
        1 attribute_type("AttributeType".required());
    }
}

impl AttributeDefinition {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        attribute_name: impl Into<KeySchemaAttributeName>,
        attribute_type: impl Into<ScalarAttributeType>,
    ) -> Self {
        Self {
            attribute_name: attribute_name.into(),
            attribute_type: attribute_type.into(),
        }
    }
}

union! {
    /// Represents the data for an attribute.
    ///
    /// Each attribute value is described as a name-value pair. The name is the data type, and the value is the data
    /// itself.
    ///
    /// For more information, see
    /// [Data Types](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html#HowItWorks.DataTypes)
    /// in the *Amazon DynamoDB Developer Guide*.
    ///
    /// Rust's values convert into it by `From`, and a reference to it into them by `TryFrom`.
    /// With the feature `serde`, your own types do so by `from_serde` and `to_serde`, here and on maps.
    AttributeValue {
        /// An attribute of type String. For example:
        ///
        /// `"S": "Hello"`
        0 S as_s(StringAttributeValue) = "S";
        /// An attribute of type Number. For example:
        ///
        /// `"N": "123.45"`
        ///
        /// Numbers are sent across the network to DynamoDB as strings, to maximize compatibility across languages and
        /// libraries. However, DynamoDB treats them as number type attributes for mathematical operations.
        1 N as_n(NumberAttributeValue) = "N";
        /// An attribute of type Binary. For example:
        ///
        /// `"B": "dGhpcyB0ZXh0IGlzIGJhc2U2NC1lbmNvZGVk"`
        2 B as_b(BinaryAttributeValue) = "B";
        /// An attribute of type String Set. For example:
        ///
        /// `"SS": ["Giraffe", "Hippo" ,"Zebra"]`
        3 Ss as_ss(StringSetAttributeValue) = "SS";
        /// An attribute of type Number Set. For example:
        ///
        /// `"NS": ["42.2", "-19", "7.5", "3.14"]`
        ///
        /// Numbers are sent across the network to DynamoDB as strings, to maximize compatibility across languages and
        /// libraries. However, DynamoDB treats them as number type attributes for mathematical operations.
        4 Ns as_ns(NumberSetAttributeValue) = "NS";
        /// An attribute of type Binary Set. For example:
        ///
        /// `"BS": ["U3Vubnk=", "UmFpbnk=", "U25vd3k="]`
        5 Bs as_bs(BinarySetAttributeValue) = "BS";
        /// An attribute of type Map. For example:
        ///
        /// `"M": {"Name": {"S": "Joe"}, "Age": {"N": "35"}}`
        6 M as_m(AttributeMap) = "M";
        /// An attribute of type List. For example:
        ///
        /// `"L": [ {"S": "Cookies"} , {"S": "Coffee"}, {"N": "3.14159"}]`
        7 L as_l(ListAttributeValue) = "L";
        /// An attribute of type Null. For example:
        ///
        /// `"NULL": true`
        8 Null as_null(NullAttributeValue) = "NULL";
        /// An attribute of type Boolean. For example:
        ///
        /// `"BOOL": true`
        9 Bool as_bool(BooleanAttributeValue) = "BOOL";
    }
}

dynamic! { AttributeValue: 0 S, 1 N, 9 Bool, 8 Null, 2 B, 7 L, 6 M, 3 Ss, 4 Ns, 5 Bs }

/// For the [`UpdateItem`](crate::Client::update_item) operation, represents the attributes to be modified, the
/// action to perform on each, and the new value for each.
///
/// > **Note**
/// >
/// > You cannot use [`UpdateItem`](crate::Client::update_item) to update any primary key attributes. Instead, you
/// > will need to delete the item, and then use [`PutItem`](crate::Client::put_item) to create a new item with
/// > new attributes.
///
/// Attribute values cannot be null; string and binary type attributes must have lengths greater than zero; and
/// set type attributes must not be empty. Requests with empty values will be rejected with a
/// `ValidationException` exception.
#[non_exhaustive]
pub struct AttributeValueUpdate {
    /// Represents the data for an attribute.
    ///
    /// Each attribute value is described as a name-value pair. The name is the data type, and the value is the data
    /// itself.
    ///
    /// For more information, see
    /// [Data Types](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html#HowItWorks.DataTypes)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub value: Option<AttributeValue>,
    /// Specifies how to perform the update. Valid values are `PUT` (default), `DELETE`, and `ADD`. The behavior
    /// depends on whether the specified primary key already exists in the table.
    ///
    /// **If an item with the specified *Key* is found in the table:**
    ///
    /// - `PUT` - Adds the specified attribute to the item. If the attribute already exists, it is replaced by the new
    ///   value.
    /// - `DELETE` - If no value is specified, the attribute and its value are removed from the item. The data type of
    ///   the specified value must match the existing value's data type.
    ///
    ///   If a *set* of values is specified, then those values are subtracted from the old set. For example, if the
    ///   attribute value was the set `[a,b,c]` and the `DELETE` action specified `[a,c]`, then the final attribute
    ///   value would be `[b]`. Specifying an empty set is an error.
    /// - `ADD` - If the attribute does not already exist, then the attribute and its values are added to the item. If
    ///   the attribute does exist, then the behavior of `ADD` depends on the data type of the attribute:
    ///   - If the existing attribute is a number, and if `Value` is also a number, then the `Value` is mathematically
    ///     added to the existing attribute. If `Value` is a negative number, then it is subtracted from the existing
    ///     attribute.
    ///
    ///     > **Note**
    ///     >
    ///     > If you use `ADD` to increment or decrement a number value for an item that doesn't exist before the
    ///     > update, DynamoDB uses 0 as the initial value.
    ///     >
    ///     > In addition, if you use `ADD` to update an existing item, and intend to increment or decrement an
    ///     > attribute value which does not yet exist, DynamoDB uses `0` as the initial value. For example, suppose
    ///     > that the item you want to update does not yet have an attribute named *itemcount*, but you decide to
    ///     > `ADD` the number `3` to this attribute anyway, even though it currently does not exist. DynamoDB will
    ///     > create the *itemcount* attribute, set its initial value to `0`, and finally add `3` to it. The result
    ///     > will be a new *itemcount* attribute in the item, with a value of `3`.
    ///   - If the existing data type is a set, and if the `Value` is also a set, then the `Value` is added to the
    ///     existing set. (This is a *set* operation, not mathematical addition.) For example, if the attribute value
    ///     was the set `[1,2]`, and the `ADD` action specified `[3]`, then the final attribute value would be
    ///     `[1,2,3]`. An error occurs if an Add action is specified for a set attribute and the attribute type
    ///     specified does not match the existing set type.
    ///
    ///     Both sets must have the same primitive data type. For example, if the existing data type is a set of
    ///     strings, the `Value` must also be a set of strings. The same holds true for number sets and binary sets.
    ///
    ///   This action is only valid for an existing attribute whose data type is number or is a set. Do not use `ADD`
    ///   for any other data types.
    ///
    /// **If no item with the specified *Key* is found:**
    ///
    /// - `PUT` - DynamoDB creates a new item with the specified primary key, and then adds the attribute.
    /// - `DELETE` - Nothing happens; there is no attribute to delete.
    /// - `ADD` - DynamoDB creates a new item with the supplied primary key and number (or set) for the attribute
    ///   value. The only data types allowed are number, number set, string set or binary set.
    pub action: Option<AttributeAction>,
}

structure! {
    AttributeValueUpdate: Default {
        0 value("Value");
        1 action("Action");
    }
}

impl AttributeValueUpdate {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Represents the data for an attribute.
    #[must_use]
    pub fn value(mut self, value: impl Into<AttributeValue>) -> Self {
        self.value = some(value);
        self
    }

    /// Specifies how to perform the update.
    #[must_use]
    pub fn action(mut self, value: impl Into<AttributeAction>) -> Self {
        self.action = some(value);
        self
    }
}

/// Contains the details for the read/write capacity mode. This page talks about `PROVISIONED` and
/// `PAY_PER_REQUEST` billing modes. For more information about these modes, see
/// [Read/write capacity mode](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.ReadWriteCapacityMode.html).
///
/// > **Note**
/// >
/// > You may need to switch to on-demand mode at least once in order to return a [`BillingModeSummary`] response.
#[non_exhaustive]
pub struct BillingModeSummary {
    /// Controls how you are charged for read and write throughput and how you manage capacity. This setting can be
    /// changed later.
    ///
    /// - `PROVISIONED` - Sets the read/write capacity mode to `PROVISIONED`. We recommend using `PROVISIONED` for
    ///   predictable workloads.
    /// - `PAY_PER_REQUEST` - Sets the read/write capacity mode to `PAY_PER_REQUEST`. We recommend using
    ///   `PAY_PER_REQUEST` for unpredictable workloads.
    pub billing_mode: Option<BillingMode>,
    /// Represents the time when `PAY_PER_REQUEST` was last set as the read/write capacity mode.
    pub last_update_to_pay_per_request_date_time: Option<Date>,
}

structure! {
    BillingModeSummary: Default {
        0 billing_mode("BillingMode");
        1 last_update_to_pay_per_request_date_time("LastUpdateToPayPerRequestDateTime");
    }
}

/// An ordered list of errors for each item in the request which caused the transaction to get cancelled. The
/// values of the list are ordered according to the ordering of the
/// [`TransactWriteItems`](crate::Client::transact_write_items) request parameter. If no error occurred for the
/// associated item an error with a Null code and Null message will be present.
#[non_exhaustive]
pub struct CancellationReason {
    /// Item in the request which caused the transaction to get cancelled.
    pub item: Option<AttributeMap>,
    /// Status code for the result of the cancelled transaction.
    pub code: Option<Code>,
    /// Cancellation reason message description.
    pub message: Option<ErrorMessage>,
}

structure! {
    CancellationReason: Default {
        0 item("Item");
        1 code("Code");
        2 message("Message");
    }
}

/// Represents the amount of provisioned throughput capacity consumed on a table or an index.
#[non_exhaustive]
pub struct Capacity {
    /// The total number of read capacity units consumed on a table or an index.
    pub read_capacity_units: Option<ConsumedCapacityUnits>,
    /// The total number of write capacity units consumed on a table or an index.
    pub write_capacity_units: Option<ConsumedCapacityUnits>,
    /// The total number of capacity units consumed on a table or an index.
    pub capacity_units: Option<ConsumedCapacityUnits>,
}

structure! {
    Capacity: Default {
        0 read_capacity_units("ReadCapacityUnits");
        1 write_capacity_units("WriteCapacityUnits");
        2 capacity_units("CapacityUnits");
    }
}

/// Represents the selection criteria for a [`Query`](crate::Client::query) or [`Scan`](crate::Client::scan)
/// operation:
///
/// - For a [`Query`](crate::Client::query) operation, [`Condition`] is used for specifying the
///   [`KeyConditions`](crate::newtypes::KeyConditions) to use when querying a table or an index. For
///   [`KeyConditions`](crate::newtypes::KeyConditions), only the following comparison operators are supported:
///
///   `EQ | LE | LT | GE | GT | BEGINS_WITH | BETWEEN`
///
///   [`Condition`] is also used in a `QueryFilter`, which evaluates the query results and returns only the
///   desired values.
/// - For a [`Scan`](crate::Client::scan) operation, [`Condition`] is used in a `ScanFilter`, which evaluates the
///   scan results and returns only the desired values.
#[non_exhaustive]
pub struct Condition {
    /// One or more values to evaluate against the supplied attribute. The number of values in the list depends on the
    /// [`ComparisonOperator`](crate::enums::ComparisonOperator) being used.
    ///
    /// For type Number, value comparisons are numeric.
    ///
    /// String value comparisons for greater than, equals, or less than are based on ASCII character code values. For
    /// example, `a` is greater than `A`, and `a` is greater than `B`. For a list of code values, see
    /// <http://en.wikipedia.org/wiki/ASCII#ASCII_printable_characters>.
    ///
    /// For Binary, DynamoDB treats each byte of the binary data as unsigned when it compares binary values.
    pub attribute_value_list: Option<AttributeValueList>,
    /// A comparator for evaluating attributes. For example, equals, greater than, less than, etc.
    ///
    /// The following comparison operators are available:
    ///
    /// `EQ | NE | LE | LT | GE | GT | NOT_NULL | NULL | CONTAINS | NOT_CONTAINS | BEGINS_WITH | IN | BETWEEN`
    ///
    /// The following are descriptions of each comparison operator.
    ///
    /// - `EQ` : Equal. `EQ` is supported for all data types, including lists and maps.
    ///
    ///   [`AttributeValueList`](crate::newtypes::AttributeValueList) can contain only one [`AttributeValue`] element
    ///   of type String, Number, Binary, String Set, Number Set, or Binary Set. If an item contains an
    ///   [`AttributeValue`] element of a different type than the one provided in the request, the value does not
    ///   match. For example, `{"S":"6"}` does not equal `{"N":"6"}`. Also, `{"N":"6"}` does not equal
    ///   `{"NS":["6", "2", "1"]}`.
    /// - `NE` : Not equal. `NE` is supported for all data types, including lists and maps.
    ///
    ///   [`AttributeValueList`](crate::newtypes::AttributeValueList) can contain only one [`AttributeValue`] of type
    ///   String, Number, Binary, String Set, Number Set, or Binary Set. If an item contains an [`AttributeValue`] of
    ///   a different type than the one provided in the request, the value does not match. For example, `{"S":"6"}`
    ///   does not equal `{"N":"6"}`. Also, `{"N":"6"}` does not equal `{"NS":["6", "2", "1"]}`.
    /// - `LE` : Less than or equal.
    ///
    ///   [`AttributeValueList`](crate::newtypes::AttributeValueList) can contain only one [`AttributeValue`] element
    ///   of type String, Number, or Binary (not a set type). If an item contains an [`AttributeValue`] element of a
    ///   different type than the one provided in the request, the value does not match. For example, `{"S":"6"}` does
    ///   not equal `{"N":"6"}`. Also, `{"N":"6"}` does not compare to `{"NS":["6", "2", "1"]}`.
    /// - `LT` : Less than.
    ///
    ///   [`AttributeValueList`](crate::newtypes::AttributeValueList) can contain only one [`AttributeValue`] of type
    ///   String, Number, or Binary (not a set type). If an item contains an [`AttributeValue`] element of a different
    ///   type than the one provided in the request, the value does not match. For example, `{"S":"6"}` does not equal
    ///   `{"N":"6"}`. Also, `{"N":"6"}` does not compare to `{"NS":["6", "2", "1"]}`.
    /// - `GE` : Greater than or equal.
    ///
    ///   [`AttributeValueList`](crate::newtypes::AttributeValueList) can contain only one [`AttributeValue`] element
    ///   of type String, Number, or Binary (not a set type). If an item contains an [`AttributeValue`] element of a
    ///   different type than the one provided in the request, the value does not match. For example, `{"S":"6"}` does
    ///   not equal `{"N":"6"}`. Also, `{"N":"6"}` does not compare to `{"NS":["6", "2", "1"]}`.
    /// - `GT` : Greater than.
    ///
    ///   [`AttributeValueList`](crate::newtypes::AttributeValueList) can contain only one [`AttributeValue`] element
    ///   of type String, Number, or Binary (not a set type). If an item contains an [`AttributeValue`] element of a
    ///   different type than the one provided in the request, the value does not match. For example, `{"S":"6"}` does
    ///   not equal `{"N":"6"}`. Also, `{"N":"6"}` does not compare to `{"NS":["6", "2", "1"]}`.
    /// - `NOT_NULL` : The attribute exists. `NOT_NULL` is supported for all data types, including lists and maps.
    ///
    ///   > **Note**
    ///   >
    ///   > This operator tests for the existence of an attribute, not its data type. If the data type of attribute
    ///   > "`a`" is null, and you evaluate it using `NOT_NULL`, the result is a Boolean `true`. This result is
    ///   > because the attribute "`a`" exists; its data type is not relevant to the `NOT_NULL` comparison operator.
    /// - `NULL` : The attribute does not exist. `NULL` is supported for all data types, including lists and maps.
    ///
    ///   > **Note**
    ///   >
    ///   > This operator tests for the nonexistence of an attribute, not its data type. If the data type of attribute
    ///   > "`a`" is null, and you evaluate it using `NULL`, the result is a Boolean `false`. This is because the
    ///   > attribute "`a`" exists; its data type is not relevant to the `NULL` comparison operator.
    /// - `CONTAINS` : Checks for a subsequence, or value in a set.
    ///
    ///   [`AttributeValueList`](crate::newtypes::AttributeValueList) can contain only one [`AttributeValue`] element
    ///   of type String, Number, or Binary (not a set type). If the target attribute of the comparison is of type
    ///   String, then the operator checks for a substring match. If the target attribute of the comparison is of type
    ///   Binary, then the operator looks for a subsequence of the target that matches the input. If the target
    ///   attribute of the comparison is a set ("`SS`", "`NS`", or "`BS`"), then the operator evaluates to true if it
    ///   finds an exact match with any member of the set.
    ///
    ///   CONTAINS is supported for lists: When evaluating "`a CONTAINS b`", "`a`" can be a list; however, "`b`"
    ///   cannot be a set, a map, or a list.
    /// - `NOT_CONTAINS` : Checks for absence of a subsequence, or absence of a value in a set.
    ///
    ///   [`AttributeValueList`](crate::newtypes::AttributeValueList) can contain only one [`AttributeValue`] element
    ///   of type String, Number, or Binary (not a set type). If the target attribute of the comparison is a String,
    ///   then the operator checks for the absence of a substring match. If the target attribute of the comparison is
    ///   Binary, then the operator checks for the absence of a subsequence of the target that matches the input. If
    ///   the target attribute of the comparison is a set ("`SS`", "`NS`", or "`BS`"), then the operator evaluates to
    ///   true if it *does not* find an exact match with any member of the set.
    ///
    ///   NOT_CONTAINS is supported for lists: When evaluating "`a NOT CONTAINS b`", "`a`" can be a list; however,
    ///   "`b`" cannot be a set, a map, or a list.
    /// - `BEGINS_WITH` : Checks for a prefix.
    ///
    ///   [`AttributeValueList`](crate::newtypes::AttributeValueList) can contain only one [`AttributeValue`] of type
    ///   String or Binary (not a Number or a set type). The target attribute of the comparison must be of type String
    ///   or Binary (not a Number or a set type).
    /// - `IN` : Checks for matching elements in a list.
    ///
    ///   [`AttributeValueList`](crate::newtypes::AttributeValueList) can contain one or more [`AttributeValue`]
    ///   elements of type String, Number, or Binary. These attributes are compared against an existing attribute of
    ///   an item. If any elements of the input are equal to the item attribute, the expression evaluates to true.
    /// - `BETWEEN` : Greater than or equal to the first value, and less than or equal to the second value.
    ///
    ///   [`AttributeValueList`](crate::newtypes::AttributeValueList) must contain two [`AttributeValue`] elements of
    ///   the same type, either String, Number, or Binary (not a set type). A target attribute matches if the target
    ///   value is greater than, or equal to, the first element and less than, or equal to, the second element. If an
    ///   item contains an [`AttributeValue`] element of a different type than the one provided in the request, the
    ///   value does not match. For example, `{"S":"6"}` does not compare to `{"N":"6"}`. Also, `{"N":"6"}` does not
    ///   compare to `{"NS":["6", "2", "1"]}`
    ///
    /// For usage examples of [`AttributeValueList`](crate::newtypes::AttributeValueList) and
    /// [`ComparisonOperator`](crate::enums::ComparisonOperator), see
    /// [Legacy Conditional Parameters](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub comparison_operator: ComparisonOperator,
}

structure! {
    Condition {
        0 attribute_value_list("AttributeValueList");
        1 comparison_operator("ComparisonOperator".required());
    }
}

impl Condition {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(comparison_operator: impl Into<ComparisonOperator>) -> Self {
        Self {
            comparison_operator: comparison_operator.into(),
            ..Shape::empty()
        }
    }

    /// One or more values to evaluate against the supplied attribute.
    #[must_use]
    pub fn attribute_value_list(mut self, items: impl Items<AttributeValueList>) -> Self {
        self.attribute_value_list = collected(items);
        self
    }
}

/// Represents a request to perform a check that an item exists or to check the condition of specific attributes
/// of the item.
#[non_exhaustive]
pub struct ConditionCheck {
    /// The primary key of the item to be checked. Each element consists of an attribute name and a value for that
    /// attribute.
    pub key: AttributeMap,
    /// Name of the table for the check item request. You can also provide the Amazon Resource Name (ARN) of the table
    /// in this parameter.
    pub table_name: TableArn,
    /// A condition that must be satisfied in order for a conditional update to succeed. For more information, see
    /// [Condition expressions](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.ConditionExpressions.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub condition_expression: ConditionExpression,
    /// One or more substitution tokens for attribute names in an expression. For more information, see
    /// [Expression attribute names](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.ExpressionAttributeNames.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub expression_attribute_names: Option<ExpressionAttributeNameMap>,
    /// One or more values that can be substituted in an expression. For more information, see
    /// [Condition expressions](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.ConditionExpressions.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub expression_attribute_values: Option<ExpressionAttributeValueMap>,
    /// Use [`ReturnValuesOnConditionCheckFailure`](crate::enums::ReturnValuesOnConditionCheckFailure) to get the item
    /// attributes if the [`ConditionCheck`] condition fails. For
    /// [`ReturnValuesOnConditionCheckFailure`](crate::enums::ReturnValuesOnConditionCheckFailure), the valid values
    /// are: NONE and ALL_OLD.
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

structure! {
    ConditionCheck {
        0 key("Key".required());
        1 table_name("TableName".required());
        2 condition_expression("ConditionExpression".required());
        3 expression_attribute_names("ExpressionAttributeNames");
        4 expression_attribute_values("ExpressionAttributeValues");
        5 return_values_on_condition_check_failure("ReturnValuesOnConditionCheckFailure");
    }
}

impl ConditionCheck {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        key: impl Items<AttributeMap>,
        table_name: impl Into<TableArn>,
        condition_expression: impl Into<ConditionExpression>,
    ) -> Self {
        Self {
            key: Items::collected(key),
            table_name: table_name.into(),
            condition_expression: condition_expression.into(),
            ..Shape::empty()
        }
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

    /// Use [`ReturnValuesOnConditionCheckFailure`](crate::enums::ReturnValuesOnConditionCheckFailure) to get the item
    /// attributes if the [`ConditionCheck`] condition fails.
    #[must_use]
    pub fn return_values_on_condition_check_failure(
        mut self,
        value: impl Into<ReturnValuesOnConditionCheckFailure>,
    ) -> Self {
        self.return_values_on_condition_check_failure = some(value);
        self
    }
}

/// The capacity units consumed by an operation. The data returned includes the total provisioned throughput
/// consumed, along with statistics for the table and any indexes involved in the operation. [`ConsumedCapacity`]
/// is only returned if the request asked for it. For more information, see
/// [Provisioned capacity mode](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/provisioned-capacity-mode.html)
/// in the *Amazon DynamoDB Developer Guide*.
#[non_exhaustive]
pub struct ConsumedCapacity {
    /// The name of the table that was affected by the operation. If you had specified the Amazon Resource Name (ARN)
    /// of a table in the input, you'll see the table ARN in the response.
    pub table_name: Option<TableArn>,
    /// The total number of capacity units consumed by the operation.
    pub capacity_units: Option<ConsumedCapacityUnits>,
    /// The total number of read capacity units consumed by the operation.
    pub read_capacity_units: Option<ConsumedCapacityUnits>,
    /// The total number of write capacity units consumed by the operation.
    pub write_capacity_units: Option<ConsumedCapacityUnits>,
    /// The amount of throughput consumed on the table affected by the operation.
    pub table: Option<Capacity>,
    /// The amount of throughput consumed on each local index affected by the operation.
    pub local_secondary_indexes: Option<SecondaryIndexesCapacityMap>,
    /// The amount of throughput consumed on each global index affected by the operation.
    pub global_secondary_indexes: Option<SecondaryIndexesCapacityMap>,
    /// The amount of throughput consumed on each vector index affected by the operation. Each entry contains
    /// `VectorWriteRequestBytes` (for write operations) or `VectorSearchRequestBytes` (for search operations).
    pub vector_indexes: Option<VectorIndexesCapacityMap>,
}

structure! {
    ConsumedCapacity: Default {
        0 table_name("TableName");
        1 capacity_units("CapacityUnits");
        2 read_capacity_units("ReadCapacityUnits");
        3 write_capacity_units("WriteCapacityUnits");
        4 table("Table");
        5 local_secondary_indexes("LocalSecondaryIndexes");
        6 global_secondary_indexes("GlobalSecondaryIndexes");
        7 vector_indexes("VectorIndexes");
    }
}

/// Represents a new global secondary index to be added to an existing table.
#[non_exhaustive]
pub struct CreateGlobalSecondaryIndexAction {
    /// The name of the global secondary index to be created.
    pub index_name: IndexName,
    /// The key schema for the global secondary index. Global secondary index supports up to 4 partition and up to 4
    /// sort keys.
    pub key_schema: KeySchema,
    /// Represents attributes that are copied (projected) from the table into an index. These are in addition to the
    /// primary key attributes and index key attributes, which are automatically projected.
    pub projection: Projection,
    /// Represents the provisioned throughput settings for the specified global secondary index.
    ///
    /// For current minimum and maximum provisioned throughput values, see
    /// [Service, Account, and Table Quotas](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Limits.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    /// The maximum number of read and write units for the global secondary index being created. If you use this
    /// parameter, you must specify `MaxReadRequestUnits`, `MaxWriteRequestUnits`, or both. You must use either
    /// `OnDemand Throughput` or [`ProvisionedThroughput`] based on your table's capacity mode.
    pub on_demand_throughput: Option<OnDemandThroughput>,
    /// Represents the warm throughput value (in read units per second and write units per second) when creating a
    /// secondary index.
    pub warm_throughput: Option<WarmThroughput>,
}

structure! {
    CreateGlobalSecondaryIndexAction {
        0 index_name("IndexName".required());
        1 key_schema("KeySchema".required());
        2 projection("Projection".required());
        3 provisioned_throughput("ProvisionedThroughput");
        4 on_demand_throughput("OnDemandThroughput");
        5 warm_throughput("WarmThroughput");
    }
}

impl CreateGlobalSecondaryIndexAction {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        index_name: impl Into<IndexName>,
        key_schema: impl Items<KeySchema>,
        projection: impl Into<Projection>,
    ) -> Self {
        Self {
            index_name: index_name.into(),
            key_schema: Items::collected(key_schema),
            projection: projection.into(),
            ..Shape::empty()
        }
    }

    /// Represents the provisioned throughput settings for the specified global secondary index.
    #[must_use]
    pub fn provisioned_throughput(mut self, value: impl Into<ProvisionedThroughput>) -> Self {
        self.provisioned_throughput = some(value);
        self
    }

    /// The maximum number of read and write units for the global secondary index being created.
    #[must_use]
    pub fn on_demand_throughput(mut self, value: impl Into<OnDemandThroughput>) -> Self {
        self.on_demand_throughput = some(value);
        self
    }

    /// Represents the warm throughput value (in read units per second and write units per second) when creating a
    /// secondary index.
    #[must_use]
    pub fn warm_throughput(mut self, value: impl Into<WarmThroughput>) -> Self {
        self.warm_throughput = some(value);
        self
    }
}

/// Specifies the action to add a new witness Region to a MRSC global table. A MRSC global table can be configured
/// with either three replicas, or with two replicas and one witness.
#[non_exhaustive]
pub struct CreateGlobalTableWitnessGroupMemberAction {
    /// The Amazon Web Services Region name to be added as a witness Region for the MRSC global table. The witness
    /// must be in a different Region than the replicas and within the same Region set:
    ///
    /// - US Region set: US East (N. Virginia), US East (Ohio), US West (Oregon)
    /// - EU Region set: Europe (Ireland), Europe (London), Europe (Paris), Europe (Frankfurt)
    /// - AP Region set: Asia Pacific (Tokyo), Asia Pacific (Seoul), Asia Pacific (Osaka)
    pub region_name: RegionName,
}

structure! {
    CreateGlobalTableWitnessGroupMemberAction {
        0 region_name("RegionName".required());
    }
}

impl CreateGlobalTableWitnessGroupMemberAction {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(region_name: impl Into<RegionName>) -> Self {
        Self {
            region_name: region_name.into(),
        }
    }
}

/// Represents a replica to be created.
#[non_exhaustive]
pub struct CreateReplicationGroupMemberAction {
    /// The Region where the new replica will be created.
    pub region_name: RegionName,
    /// The KMS key that should be used for KMS encryption in the new replica. To specify a key, use its key ID,
    /// Amazon Resource Name (ARN), alias name, or alias ARN. Note that you should only provide this parameter if the
    /// key is different from the default DynamoDB KMS key `alias/aws/dynamodb`.
    pub kms_master_key_id: Option<KMSMasterKeyId>,
    /// Replica-specific provisioned throughput. If not specified, uses the source table's provisioned throughput
    /// settings.
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    /// The maximum on-demand throughput settings for the specified replica table being created. You can only modify
    /// `MaxReadRequestUnits`, because you can't modify `MaxWriteRequestUnits` for individual replica tables.
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    /// Replica-specific global secondary index settings.
    pub global_secondary_indexes: Option<ReplicaGlobalSecondaryIndexList>,
    /// Replica-specific table class. If not specified, uses the source table's table class.
    pub table_class_override: Option<TableClass>,
}

structure! {
    CreateReplicationGroupMemberAction {
        0 region_name("RegionName".required());
        1 kms_master_key_id("KMSMasterKeyId");
        2 provisioned_throughput_override("ProvisionedThroughputOverride");
        3 on_demand_throughput_override("OnDemandThroughputOverride");
        4 global_secondary_indexes("GlobalSecondaryIndexes");
        5 table_class_override("TableClassOverride");
    }
}

impl CreateReplicationGroupMemberAction {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(region_name: impl Into<RegionName>) -> Self {
        Self {
            region_name: region_name.into(),
            ..Shape::empty()
        }
    }

    /// The KMS key that should be used for KMS encryption in the new replica.
    #[must_use]
    pub fn kms_master_key_id(mut self, value: impl Into<KMSMasterKeyId>) -> Self {
        self.kms_master_key_id = some(value);
        self
    }

    /// Replica-specific provisioned throughput.
    #[must_use]
    pub fn provisioned_throughput_override(
        mut self,
        value: impl Into<ProvisionedThroughputOverride>,
    ) -> Self {
        self.provisioned_throughput_override = some(value);
        self
    }

    /// The maximum on-demand throughput settings for the specified replica table being created.
    #[must_use]
    pub fn on_demand_throughput_override(
        mut self,
        value: impl Into<OnDemandThroughputOverride>,
    ) -> Self {
        self.on_demand_throughput_override = some(value);
        self
    }

    /// Replica-specific global secondary index settings.
    #[must_use]
    pub fn global_secondary_indexes(
        mut self,
        items: impl Items<ReplicaGlobalSecondaryIndexList>,
    ) -> Self {
        self.global_secondary_indexes = collected(items);
        self
    }

    /// Replica-specific table class.
    #[must_use]
    pub fn table_class_override(mut self, value: impl Into<TableClass>) -> Self {
        self.table_class_override = some(value);
        self
    }
}

/// A new vector index to be added to a table.
#[non_exhaustive]
pub struct CreateVectorIndexAction {
    /// The name of the vector index. Must be unique within the table.
    pub index_name: IndexName,
    /// The attribute that contains vector embeddings. If multiple vector indexes reference the same attribute, they
    /// must all use the same number of dimensions.
    pub vector_attribute: VectorAttributeDefinition,
    /// The partition key and inline filter attribute definitions for the vector index.
    pub search_schema: Option<SearchSchema>,
    /// Specifies attributes that are copied (projected) from the table into the vector index.
    pub projection: Projection,
    /// The number of dimensions in each vector.
    pub dimensions: PositiveLongObject,
    /// The distance function used to calculate similarity. Valid values: `COSINE`, `EUCLIDEAN`, `DOT_PRODUCT`.
    pub distance_function: VectorDistanceFunction,
}

structure! {
    CreateVectorIndexAction {
        0 index_name("IndexName".required());
        1 vector_attribute("VectorAttribute".required());
        2 search_schema("SearchSchema");
        3 projection("Projection".required());
        4 dimensions("Dimensions".required());
        5 distance_function("DistanceFunction".required());
    }
}

impl CreateVectorIndexAction {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        index_name: impl Into<IndexName>,
        vector_attribute: impl Into<VectorAttributeDefinition>,
        projection: impl Into<Projection>,
        dimensions: impl Into<PositiveLongObject>,
        distance_function: impl Into<VectorDistanceFunction>,
    ) -> Self {
        Self {
            index_name: index_name.into(),
            vector_attribute: vector_attribute.into(),
            projection: projection.into(),
            dimensions: dimensions.into(),
            distance_function: distance_function.into(),
            ..Shape::empty()
        }
    }

    /// The partition key and inline filter attribute definitions for the vector index.
    #[must_use]
    pub fn search_schema(mut self, items: impl Items<SearchSchema>) -> Self {
        self.search_schema = collected(items);
        self
    }
}

/// Represents a request to perform a [`DeleteItem`](crate::Client::delete_item) operation.
#[non_exhaustive]
pub struct Delete {
    /// The primary key of the item to be deleted. Each element consists of an attribute name and a value for that
    /// attribute.
    pub key: AttributeMap,
    /// Name of the table in which the item to be deleted resides. You can also provide the Amazon Resource Name (ARN)
    /// of the table in this parameter.
    pub table_name: TableArn,
    /// A condition that must be satisfied in order for a conditional delete to succeed.
    pub condition_expression: Option<ConditionExpression>,
    /// One or more substitution tokens for attribute names in an expression.
    pub expression_attribute_names: Option<ExpressionAttributeNameMap>,
    /// One or more values that can be substituted in an expression.
    pub expression_attribute_values: Option<ExpressionAttributeValueMap>,
    /// Use [`ReturnValuesOnConditionCheckFailure`](crate::enums::ReturnValuesOnConditionCheckFailure) to get the item
    /// attributes if the [`Delete`] condition fails. For
    /// [`ReturnValuesOnConditionCheckFailure`](crate::enums::ReturnValuesOnConditionCheckFailure), the valid values
    /// are: NONE and ALL_OLD.
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

structure! {
    Delete {
        0 key("Key".required());
        1 table_name("TableName".required());
        2 condition_expression("ConditionExpression");
        3 expression_attribute_names("ExpressionAttributeNames");
        4 expression_attribute_values("ExpressionAttributeValues");
        5 return_values_on_condition_check_failure("ReturnValuesOnConditionCheckFailure");
    }
}

impl Delete {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(key: impl Items<AttributeMap>, table_name: impl Into<TableArn>) -> Self {
        Self {
            key: Items::collected(key),
            table_name: table_name.into(),
            ..Shape::empty()
        }
    }

    /// A condition that must be satisfied in order for a conditional delete to succeed.
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

    /// Use [`ReturnValuesOnConditionCheckFailure`](crate::enums::ReturnValuesOnConditionCheckFailure) to get the item
    /// attributes if the [`Delete`] condition fails.
    #[must_use]
    pub fn return_values_on_condition_check_failure(
        mut self,
        value: impl Into<ReturnValuesOnConditionCheckFailure>,
    ) -> Self {
        self.return_values_on_condition_check_failure = some(value);
        self
    }
}

/// Represents a global secondary index to be deleted from an existing table.
#[non_exhaustive]
pub struct DeleteGlobalSecondaryIndexAction {
    /// The name of the global secondary index to be deleted.
    pub index_name: IndexName,
}

structure! {
    DeleteGlobalSecondaryIndexAction {
        0 index_name("IndexName".required());
    }
}

impl DeleteGlobalSecondaryIndexAction {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(index_name: impl Into<IndexName>) -> Self {
        Self {
            index_name: index_name.into(),
        }
    }
}

/// Specifies the action to remove a witness Region from a MRSC global table. You cannot delete a single witness
/// from a MRSC global table - you must delete both a replica and the witness together. The deletion of both a
/// witness and replica converts the remaining replica to a single-Region DynamoDB table.
#[non_exhaustive]
pub struct DeleteGlobalTableWitnessGroupMemberAction {
    /// The witness Region name to be removed from the MRSC global table.
    pub region_name: RegionName,
}

structure! {
    DeleteGlobalTableWitnessGroupMemberAction {
        0 region_name("RegionName".required());
    }
}

impl DeleteGlobalTableWitnessGroupMemberAction {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(region_name: impl Into<RegionName>) -> Self {
        Self {
            region_name: region_name.into(),
        }
    }
}

/// Represents a replica to be deleted.
#[non_exhaustive]
pub struct DeleteReplicationGroupMemberAction {
    /// The Region where the replica exists.
    pub region_name: RegionName,
}

structure! {
    DeleteReplicationGroupMemberAction {
        0 region_name("RegionName".required());
    }
}

impl DeleteReplicationGroupMemberAction {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(region_name: impl Into<RegionName>) -> Self {
        Self {
            region_name: region_name.into(),
        }
    }
}

/// Represents a request to perform a [`DeleteItem`](crate::Client::delete_item) operation on an item.
#[non_exhaustive]
pub struct DeleteRequest {
    /// A map of attribute name to attribute values, representing the primary key of the item to delete. All of the
    /// table's primary key attributes must be specified, and their data types must match those of the table's key
    /// schema.
    pub key: AttributeMap,
}

structure! {
    DeleteRequest {
        0 key("Key".required());
    }
}

impl DeleteRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(key: impl Items<AttributeMap>) -> Self {
        Self {
            key: Items::collected(key),
        }
    }
}

/// A vector index to be removed from a table.
#[non_exhaustive]
pub struct DeleteVectorIndexAction {
    /// The name of the vector index to delete.
    pub index_name: IndexName,
}

structure! {
    DeleteVectorIndexAction {
        0 index_name("IndexName".required());
    }
}

impl DeleteVectorIndexAction {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(index_name: impl Into<IndexName>) -> Self {
        Self {
            index_name: index_name.into(),
        }
    }
}

/// The parameters for disassociating the local replica from a global table using Version 2019.11.21 with
/// multi-Region eventual consistency (MREC).
///
/// After disassociation completes, the replica remains a standalone regional table that keeps its data, indexes,
/// and table settings.
///
/// For request requirements, see
/// [UpdateTable](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTable.html). For
/// prerequisites, the protection update, and completion checks, see
/// [Disassociating a global table replica](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/globaltables-disassociate.html)
/// in the *Amazon DynamoDB Developer Guide*.
#[non_exhaustive]
pub struct DisassociateReplicationGroupMemberAction {
    /// The Region of the replica to disassociate. Set this value to the Region where you send the
    /// [`UpdateTable`](crate::Client::update_table) request. You must use credentials for the account that owns the
    /// replica.
    pub region_name: RegionName,
    /// The mode for handling pending replication before disassociation completes. You must specify
    /// `WAIT_FOR_REPLICATION`. For more information, see
    /// [Disassociating a global table replica](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/globaltables-disassociate.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub disassociation_mode: DisassociationMode,
}

structure! {
    DisassociateReplicationGroupMemberAction {
        0 region_name("RegionName".required());
        1 disassociation_mode("DisassociationMode".required());
    }
}

impl DisassociateReplicationGroupMemberAction {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        region_name: impl Into<RegionName>,
        disassociation_mode: impl Into<DisassociationMode>,
    ) -> Self {
        Self {
            region_name: region_name.into(),
            disassociation_mode: disassociation_mode.into(),
        }
    }
}

/// Represents a condition to be compared with an attribute value. This condition can be used with
/// [`DeleteItem`](crate::Client::delete_item), [`PutItem`](crate::Client::put_item), or
/// [`UpdateItem`](crate::Client::update_item) operations; if the comparison evaluates to true, the operation
/// succeeds; if not, the operation fails. You can use [`ExpectedAttributeValue`] in one of two different ways:
///
/// - Use [`AttributeValueList`](crate::newtypes::AttributeValueList) to specify one or more values to compare
///   against an attribute. Use [`ComparisonOperator`](crate::enums::ComparisonOperator) to specify how you want
///   to perform the comparison. If the comparison evaluates to true, then the conditional operation succeeds.
/// - Use `Value` to specify a value that DynamoDB will compare against an attribute. If the values match, then
///   [`ExpectedAttributeValue`] evaluates to true and the conditional operation succeeds. Optionally, you can
///   also set `Exists` to false, indicating that you *do not* expect to find the attribute value in the table. In
///   this case, the conditional operation succeeds only if the comparison evaluates to false.
///
/// `Value` and `Exists` are incompatible with [`AttributeValueList`](crate::newtypes::AttributeValueList) and
/// [`ComparisonOperator`](crate::enums::ComparisonOperator). Note that if you use both sets of parameters at
/// once, DynamoDB will return a `ValidationException` exception.
#[non_exhaustive]
pub struct ExpectedAttributeValue {
    /// Represents the data for the expected attribute.
    ///
    /// Each attribute value is described as a name-value pair. The name is the data type, and the value is the data
    /// itself.
    ///
    /// For more information, see
    /// [Data Types](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html#HowItWorks.DataTypes)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub value: Option<AttributeValue>,
    /// Causes DynamoDB to evaluate the value before attempting a conditional operation:
    ///
    /// - If `Exists` is `true`, DynamoDB will check to see if that attribute value already exists in the table. If it
    ///   is found, then the operation succeeds. If it is not found, the operation fails with a
    ///   `ConditionCheckFailedException`.
    /// - If `Exists` is `false`, DynamoDB assumes that the attribute value does not exist in the table. If in fact
    ///   the value does not exist, then the assumption is valid and the operation succeeds. If the value is found,
    ///   despite the assumption that it does not exist, the operation fails with a `ConditionCheckFailedException`.
    ///
    /// The default setting for `Exists` is `true`. If you supply a `Value` all by itself, DynamoDB assumes the
    /// attribute exists: You don't have to set `Exists` to `true`, because it is implied.
    ///
    /// DynamoDB returns a `ValidationException` if:
    ///
    /// - `Exists` is `true` but there is no `Value` to check. (You expect a value to exist, but don't specify what
    ///   that value is.)
    /// - `Exists` is `false` but you also provide a `Value`. (You cannot expect an attribute to have a value, while
    ///   also expecting it not to exist.)
    pub exists: Option<bool>,
    /// A comparator for evaluating attributes in the [`AttributeValueList`](crate::newtypes::AttributeValueList). For
    /// example, equals, greater than, less than, etc.
    ///
    /// The following comparison operators are available:
    ///
    /// `EQ | NE | LE | LT | GE | GT | NOT_NULL | NULL | CONTAINS | NOT_CONTAINS | BEGINS_WITH | IN | BETWEEN`
    ///
    /// The following are descriptions of each comparison operator.
    ///
    /// - `EQ` : Equal. `EQ` is supported for all data types, including lists and maps.
    ///
    ///   [`AttributeValueList`](crate::newtypes::AttributeValueList) can contain only one [`AttributeValue`] element
    ///   of type String, Number, Binary, String Set, Number Set, or Binary Set. If an item contains an
    ///   [`AttributeValue`] element of a different type than the one provided in the request, the value does not
    ///   match. For example, `{"S":"6"}` does not equal `{"N":"6"}`. Also, `{"N":"6"}` does not equal
    ///   `{"NS":["6", "2", "1"]}`.
    /// - `NE` : Not equal. `NE` is supported for all data types, including lists and maps.
    ///
    ///   [`AttributeValueList`](crate::newtypes::AttributeValueList) can contain only one [`AttributeValue`] of type
    ///   String, Number, Binary, String Set, Number Set, or Binary Set. If an item contains an [`AttributeValue`] of
    ///   a different type than the one provided in the request, the value does not match. For example, `{"S":"6"}`
    ///   does not equal `{"N":"6"}`. Also, `{"N":"6"}` does not equal `{"NS":["6", "2", "1"]}`.
    /// - `LE` : Less than or equal.
    ///
    ///   [`AttributeValueList`](crate::newtypes::AttributeValueList) can contain only one [`AttributeValue`] element
    ///   of type String, Number, or Binary (not a set type). If an item contains an [`AttributeValue`] element of a
    ///   different type than the one provided in the request, the value does not match. For example, `{"S":"6"}` does
    ///   not equal `{"N":"6"}`. Also, `{"N":"6"}` does not compare to `{"NS":["6", "2", "1"]}`.
    /// - `LT` : Less than.
    ///
    ///   [`AttributeValueList`](crate::newtypes::AttributeValueList) can contain only one [`AttributeValue`] of type
    ///   String, Number, or Binary (not a set type). If an item contains an [`AttributeValue`] element of a different
    ///   type than the one provided in the request, the value does not match. For example, `{"S":"6"}` does not equal
    ///   `{"N":"6"}`. Also, `{"N":"6"}` does not compare to `{"NS":["6", "2", "1"]}`.
    /// - `GE` : Greater than or equal.
    ///
    ///   [`AttributeValueList`](crate::newtypes::AttributeValueList) can contain only one [`AttributeValue`] element
    ///   of type String, Number, or Binary (not a set type). If an item contains an [`AttributeValue`] element of a
    ///   different type than the one provided in the request, the value does not match. For example, `{"S":"6"}` does
    ///   not equal `{"N":"6"}`. Also, `{"N":"6"}` does not compare to `{"NS":["6", "2", "1"]}`.
    /// - `GT` : Greater than.
    ///
    ///   [`AttributeValueList`](crate::newtypes::AttributeValueList) can contain only one [`AttributeValue`] element
    ///   of type String, Number, or Binary (not a set type). If an item contains an [`AttributeValue`] element of a
    ///   different type than the one provided in the request, the value does not match. For example, `{"S":"6"}` does
    ///   not equal `{"N":"6"}`. Also, `{"N":"6"}` does not compare to `{"NS":["6", "2", "1"]}`.
    /// - `NOT_NULL` : The attribute exists. `NOT_NULL` is supported for all data types, including lists and maps.
    ///
    ///   > **Note**
    ///   >
    ///   > This operator tests for the existence of an attribute, not its data type. If the data type of attribute
    ///   > "`a`" is null, and you evaluate it using `NOT_NULL`, the result is a Boolean `true`. This result is
    ///   > because the attribute "`a`" exists; its data type is not relevant to the `NOT_NULL` comparison operator.
    /// - `NULL` : The attribute does not exist. `NULL` is supported for all data types, including lists and maps.
    ///
    ///   > **Note**
    ///   >
    ///   > This operator tests for the nonexistence of an attribute, not its data type. If the data type of attribute
    ///   > "`a`" is null, and you evaluate it using `NULL`, the result is a Boolean `false`. This is because the
    ///   > attribute "`a`" exists; its data type is not relevant to the `NULL` comparison operator.
    /// - `CONTAINS` : Checks for a subsequence, or value in a set.
    ///
    ///   [`AttributeValueList`](crate::newtypes::AttributeValueList) can contain only one [`AttributeValue`] element
    ///   of type String, Number, or Binary (not a set type). If the target attribute of the comparison is of type
    ///   String, then the operator checks for a substring match. If the target attribute of the comparison is of type
    ///   Binary, then the operator looks for a subsequence of the target that matches the input. If the target
    ///   attribute of the comparison is a set ("`SS`", "`NS`", or "`BS`"), then the operator evaluates to true if it
    ///   finds an exact match with any member of the set.
    ///
    ///   CONTAINS is supported for lists: When evaluating "`a CONTAINS b`", "`a`" can be a list; however, "`b`"
    ///   cannot be a set, a map, or a list.
    /// - `NOT_CONTAINS` : Checks for absence of a subsequence, or absence of a value in a set.
    ///
    ///   [`AttributeValueList`](crate::newtypes::AttributeValueList) can contain only one [`AttributeValue`] element
    ///   of type String, Number, or Binary (not a set type). If the target attribute of the comparison is a String,
    ///   then the operator checks for the absence of a substring match. If the target attribute of the comparison is
    ///   Binary, then the operator checks for the absence of a subsequence of the target that matches the input. If
    ///   the target attribute of the comparison is a set ("`SS`", "`NS`", or "`BS`"), then the operator evaluates to
    ///   true if it *does not* find an exact match with any member of the set.
    ///
    ///   NOT_CONTAINS is supported for lists: When evaluating "`a NOT CONTAINS b`", "`a`" can be a list; however,
    ///   "`b`" cannot be a set, a map, or a list.
    /// - `BEGINS_WITH` : Checks for a prefix.
    ///
    ///   [`AttributeValueList`](crate::newtypes::AttributeValueList) can contain only one [`AttributeValue`] of type
    ///   String or Binary (not a Number or a set type). The target attribute of the comparison must be of type String
    ///   or Binary (not a Number or a set type).
    /// - `IN` : Checks for matching elements in a list.
    ///
    ///   [`AttributeValueList`](crate::newtypes::AttributeValueList) can contain one or more [`AttributeValue`]
    ///   elements of type String, Number, or Binary. These attributes are compared against an existing attribute of
    ///   an item. If any elements of the input are equal to the item attribute, the expression evaluates to true.
    /// - `BETWEEN` : Greater than or equal to the first value, and less than or equal to the second value.
    ///
    ///   [`AttributeValueList`](crate::newtypes::AttributeValueList) must contain two [`AttributeValue`] elements of
    ///   the same type, either String, Number, or Binary (not a set type). A target attribute matches if the target
    ///   value is greater than, or equal to, the first element and less than, or equal to, the second element. If an
    ///   item contains an [`AttributeValue`] element of a different type than the one provided in the request, the
    ///   value does not match. For example, `{"S":"6"}` does not compare to `{"N":"6"}`. Also, `{"N":"6"}` does not
    ///   compare to `{"NS":["6", "2", "1"]}`
    pub comparison_operator: Option<ComparisonOperator>,
    /// One or more values to evaluate against the supplied attribute. The number of values in the list depends on the
    /// [`ComparisonOperator`](crate::enums::ComparisonOperator) being used.
    ///
    /// For type Number, value comparisons are numeric.
    ///
    /// String value comparisons for greater than, equals, or less than are based on ASCII character code values. For
    /// example, `a` is greater than `A`, and `a` is greater than `B`. For a list of code values, see
    /// <http://en.wikipedia.org/wiki/ASCII#ASCII_printable_characters>.
    ///
    /// For Binary, DynamoDB treats each byte of the binary data as unsigned when it compares binary values.
    ///
    /// For information on specifying data types in JSON, see
    /// [JSON Data Format](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DataFormat.html) in the
    /// *Amazon DynamoDB Developer Guide*.
    pub attribute_value_list: Option<AttributeValueList>,
}

structure! {
    ExpectedAttributeValue: Default {
        0 value("Value");
        1 exists("Exists");
        2 comparison_operator("ComparisonOperator");
        3 attribute_value_list("AttributeValueList");
    }
}

impl ExpectedAttributeValue {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Represents the data for the expected attribute.
    #[must_use]
    pub fn value(mut self, value: impl Into<AttributeValue>) -> Self {
        self.value = some(value);
        self
    }

    /// Causes DynamoDB to evaluate the value before attempting a conditional operation:
    #[inline]
    #[must_use]
    pub fn exists(mut self, value: bool) -> Self {
        self.exists = Some(value);
        self
    }

    /// A comparator for evaluating attributes in the [`AttributeValueList`](crate::newtypes::AttributeValueList).
    #[must_use]
    pub fn comparison_operator(mut self, value: impl Into<ComparisonOperator>) -> Self {
        self.comparison_operator = some(value);
        self
    }

    /// One or more values to evaluate against the supplied attribute.
    #[must_use]
    pub fn attribute_value_list(mut self, items: impl Items<AttributeValueList>) -> Self {
        self.attribute_value_list = collected(items);
        self
    }
}

/// Specifies an item and related attribute values to retrieve in a [`TransactGetItem`] object.
#[non_exhaustive]
pub struct Get {
    /// A map of attribute names to [`AttributeValue`] objects that specifies the primary key of the item to retrieve.
    pub key: AttributeMap,
    /// The name of the table from which to retrieve the specified item. You can also provide the Amazon Resource Name
    /// (ARN) of the table in this parameter.
    pub table_name: TableArn,
    /// A string that identifies one or more attributes of the specified item to retrieve from the table. The
    /// attributes in the expression must be separated by commas. If no attribute names are specified, then all
    /// attributes of the specified item are returned. If any of the requested attributes are not found, they do not
    /// appear in the result.
    pub projection_expression: Option<ProjectionExpression>,
    /// One or more substitution tokens for attribute names in the
    /// [`ProjectionExpression`](crate::newtypes::ProjectionExpression) parameter.
    pub expression_attribute_names: Option<ExpressionAttributeNameMap>,
}

structure! {
    Get {
        0 key("Key".required());
        1 table_name("TableName".required());
        2 projection_expression("ProjectionExpression");
        3 expression_attribute_names("ExpressionAttributeNames");
    }
}

impl Get {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(key: impl Items<AttributeMap>, table_name: impl Into<TableArn>) -> Self {
        Self {
            key: Items::collected(key),
            table_name: table_name.into(),
            ..Shape::empty()
        }
    }

    /// A string that identifies one or more attributes of the specified item to retrieve from the table.
    #[must_use]
    pub fn projection_expression(mut self, value: impl Into<ProjectionExpression>) -> Self {
        self.projection_expression = some(value);
        self
    }

    /// One or more substitution tokens for attribute names in the
    /// [`ProjectionExpression`](crate::newtypes::ProjectionExpression) parameter.
    #[must_use]
    pub fn expression_attribute_names(
        mut self,
        items: impl Items<ExpressionAttributeNameMap>,
    ) -> Self {
        self.expression_attribute_names = collected(items);
        self
    }
}

/// Represents the properties of a global secondary index.
#[non_exhaustive]
pub struct GlobalSecondaryIndex {
    /// The name of the global secondary index. The name must be unique among all other indexes on this table.
    pub index_name: IndexName,
    /// The complete key schema for a global secondary index, which consists of one or more pairs of attribute names
    /// and key types:
    ///
    /// - `HASH` - partition key
    /// - `RANGE` - sort key
    ///
    /// > **Note**
    /// >
    /// > The partition key of an item is also known as its *hash attribute*. The term "hash attribute" derives from
    /// > DynamoDB's usage of an internal hash function to evenly distribute data items across partitions, based on
    /// > their partition key values.
    /// >
    /// > The sort key of an item is also known as its *range attribute*. The term "range attribute" derives from the
    /// > way DynamoDB stores items with the same partition key physically close together, in sorted order by the sort
    /// > key value.
    pub key_schema: KeySchema,
    /// Represents attributes that are copied (projected) from the table into the global secondary index. These are in
    /// addition to the primary key attributes and index key attributes, which are automatically projected.
    pub projection: Projection,
    /// Represents the provisioned throughput settings for the specified global secondary index. You must use either
    /// [`OnDemandThroughput`] or [`ProvisionedThroughput`] based on your table's capacity mode.
    ///
    /// For current minimum and maximum provisioned throughput values, see
    /// [Service, Account, and Table Quotas](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Limits.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    /// The maximum number of read and write units for the specified global secondary index. If you use this
    /// parameter, you must specify `MaxReadRequestUnits`, `MaxWriteRequestUnits`, or both. You must use either
    /// [`OnDemandThroughput`] or [`ProvisionedThroughput`] based on your table's capacity mode.
    pub on_demand_throughput: Option<OnDemandThroughput>,
    /// Represents the warm throughput value (in read units per second and write units per second) for the specified
    /// secondary index. If you use this parameter, you must specify `ReadUnitsPerSecond`, `WriteUnitsPerSecond`, or
    /// both.
    pub warm_throughput: Option<WarmThroughput>,
}

structure! {
    GlobalSecondaryIndex {
        0 index_name("IndexName".required());
        1 key_schema("KeySchema".required());
        2 projection("Projection".required());
        3 provisioned_throughput("ProvisionedThroughput");
        4 on_demand_throughput("OnDemandThroughput");
        5 warm_throughput("WarmThroughput");
    }
}

impl GlobalSecondaryIndex {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        index_name: impl Into<IndexName>,
        key_schema: impl Items<KeySchema>,
        projection: impl Into<Projection>,
    ) -> Self {
        Self {
            index_name: index_name.into(),
            key_schema: Items::collected(key_schema),
            projection: projection.into(),
            ..Shape::empty()
        }
    }

    /// Represents the provisioned throughput settings for the specified global secondary index.
    #[must_use]
    pub fn provisioned_throughput(mut self, value: impl Into<ProvisionedThroughput>) -> Self {
        self.provisioned_throughput = some(value);
        self
    }

    /// The maximum number of read and write units for the specified global secondary index.
    #[must_use]
    pub fn on_demand_throughput(mut self, value: impl Into<OnDemandThroughput>) -> Self {
        self.on_demand_throughput = some(value);
        self
    }

    /// Represents the warm throughput value (in read units per second and write units per second) for the specified
    /// secondary index.
    #[must_use]
    pub fn warm_throughput(mut self, value: impl Into<WarmThroughput>) -> Self {
        self.warm_throughput = some(value);
        self
    }
}

/// Represents the properties of a global secondary index.
#[non_exhaustive]
pub struct GlobalSecondaryIndexDescription {
    /// The name of the global secondary index.
    pub index_name: Option<IndexName>,
    /// The complete key schema for a global secondary index, which consists of one or more pairs of attribute names
    /// and key types:
    ///
    /// - `HASH` - partition key
    /// - `RANGE` - sort key
    ///
    /// > **Note**
    /// >
    /// > The partition key of an item is also known as its *hash attribute*. The term "hash attribute" derives from
    /// > DynamoDB's usage of an internal hash function to evenly distribute data items across partitions, based on
    /// > their partition key values.
    /// >
    /// > The sort key of an item is also known as its *range attribute*. The term "range attribute" derives from the
    /// > way DynamoDB stores items with the same partition key physically close together, in sorted order by the sort
    /// > key value.
    pub key_schema: Option<KeySchema>,
    /// Represents attributes that are copied (projected) from the table into the global secondary index. These are in
    /// addition to the primary key attributes and index key attributes, which are automatically projected.
    pub projection: Option<Projection>,
    /// The current state of the global secondary index:
    ///
    /// - `CREATING` - The index is being created.
    /// - `UPDATING` - The index is being updated.
    /// - `DELETING` - The index is being deleted.
    /// - `ACTIVE` - The index is ready for use.
    pub index_status: Option<IndexStatus>,
    /// Indicates whether the index is currently backfilling. *Backfilling* is the process of reading items from the
    /// table and determining whether they can be added to the index. (Not all items will qualify: For example, a
    /// partition key cannot have any duplicate values.) If an item can be added to the index, DynamoDB will do so.
    /// After all items have been processed, the backfilling operation is complete and
    /// [`Backfilling`](crate::newtypes::Backfilling) is false.
    ///
    /// You can delete an index that is being created during the [`Backfilling`](crate::newtypes::Backfilling) phase
    /// when [`IndexStatus`](crate::enums::IndexStatus) is set to CREATING and
    /// [`Backfilling`](crate::newtypes::Backfilling) is true. You can't delete the index that is being created when
    /// [`IndexStatus`](crate::enums::IndexStatus) is set to CREATING and
    /// [`Backfilling`](crate::newtypes::Backfilling) is false.
    ///
    /// > **Note**
    /// >
    /// > For indexes that were created during a [`CreateTable`](crate::Client::create_table) operation, the
    /// > [`Backfilling`](crate::newtypes::Backfilling) attribute does not appear in the
    /// > [`DescribeTable`](crate::Client::describe_table) output.
    pub backfilling: Option<Backfilling>,
    /// Represents the provisioned throughput settings for the specified global secondary index.
    ///
    /// For current minimum and maximum provisioned throughput values, see
    /// [Service, Account, and Table Quotas](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Limits.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub provisioned_throughput: Option<ProvisionedThroughputDescription>,
    /// The total size of the specified index, in bytes. DynamoDB updates this value approximately every six hours.
    /// Recent changes might not be reflected in this value.
    pub index_size_bytes: Option<i64>,
    /// The number of items in the specified index. DynamoDB updates this value approximately every six hours. Recent
    /// changes might not be reflected in this value.
    pub item_count: Option<i64>,
    /// The Amazon Resource Name (ARN) that uniquely identifies the index.
    pub index_arn: Option<String>,
    /// The maximum number of read and write units for the specified global secondary index. If you use this
    /// parameter, you must specify `MaxReadRequestUnits`, `MaxWriteRequestUnits`, or both.
    pub on_demand_throughput: Option<OnDemandThroughput>,
    /// Represents the warm throughput value (in read units per second and write units per second) for the specified
    /// secondary index.
    pub warm_throughput: Option<GlobalSecondaryIndexWarmThroughputDescription>,
}

structure! {
    GlobalSecondaryIndexDescription: Default {
        0 index_name("IndexName");
        1 key_schema("KeySchema");
        2 projection("Projection");
        3 index_status("IndexStatus");
        4 backfilling("Backfilling");
        5 provisioned_throughput("ProvisionedThroughput");
        6 index_size_bytes("IndexSizeBytes");
        7 item_count("ItemCount");
        8 index_arn("IndexArn");
        9 on_demand_throughput("OnDemandThroughput");
        10 warm_throughput("WarmThroughput");
    }
}

/// Represents one of the following:
///
/// - A new global secondary index to be added to an existing table.
/// - New provisioned throughput parameters for an existing global secondary index.
/// - An existing global secondary index to be removed from an existing table.
#[non_exhaustive]
pub struct GlobalSecondaryIndexUpdate {
    /// The name of an existing global secondary index, along with new provisioned throughput settings to be applied
    /// to that index.
    pub update: Option<UpdateGlobalSecondaryIndexAction>,
    /// The parameters required for creating a global secondary index on an existing table:
    ///
    /// - [`IndexName`](crate::newtypes::IndexName)
    /// - [`KeySchema`](crate::newtypes::KeySchema)
    /// - [`AttributeDefinitions`](crate::newtypes::AttributeDefinitions)
    /// - [`Projection`]
    /// - [`ProvisionedThroughput`]
    pub create: Option<CreateGlobalSecondaryIndexAction>,
    /// The name of an existing global secondary index to be removed.
    pub delete: Option<DeleteGlobalSecondaryIndexAction>,
}

structure! {
    GlobalSecondaryIndexUpdate: Default {
        0 update("Update");
        1 create("Create");
        2 delete("Delete");
    }
}

impl GlobalSecondaryIndexUpdate {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of an existing global secondary index, along with new provisioned throughput settings to be applied
    /// to that index.
    #[must_use]
    pub fn update(mut self, value: impl Into<UpdateGlobalSecondaryIndexAction>) -> Self {
        self.update = some(value);
        self
    }

    /// The parameters required for creating a global secondary index on an existing table:
    #[must_use]
    pub fn create(mut self, value: impl Into<CreateGlobalSecondaryIndexAction>) -> Self {
        self.create = some(value);
        self
    }

    /// The name of an existing global secondary index to be removed.
    #[must_use]
    pub fn delete(mut self, value: impl Into<DeleteGlobalSecondaryIndexAction>) -> Self {
        self.delete = some(value);
        self
    }
}

/// The description of the warm throughput value on a global secondary index.
#[non_exhaustive]
pub struct GlobalSecondaryIndexWarmThroughputDescription {
    /// Represents warm throughput read units per second value for a global secondary index.
    pub read_units_per_second: Option<PositiveLongObject>,
    /// Represents warm throughput write units per second value for a global secondary index.
    pub write_units_per_second: Option<PositiveLongObject>,
    /// Represents the warm throughput status being created or updated on a global secondary index. The status can
    /// only be `UPDATING` or `ACTIVE`.
    pub status: Option<IndexStatus>,
}

structure! {
    GlobalSecondaryIndexWarmThroughputDescription: Default {
        0 read_units_per_second("ReadUnitsPerSecond");
        1 write_units_per_second("WriteUnitsPerSecond");
        2 status("Status");
    }
}

/// Represents the properties of a witness Region in a MRSC global table.
#[non_exhaustive]
pub struct GlobalTableWitnessDescription {
    /// The name of the Amazon Web Services Region that serves as a witness for the MRSC global table.
    pub region_name: Option<RegionName>,
    /// The current status of the witness Region in the MRSC global table.
    pub witness_status: Option<WitnessStatus>,
}

structure! {
    GlobalTableWitnessDescription: Default {
        0 region_name("RegionName");
        1 witness_status("WitnessStatus");
    }
}

/// Represents one of the following:
///
/// - A new witness to be added to a new global table.
/// - An existing witness to be removed from an existing global table.
///
/// You can configure one witness per MRSC global table.
#[non_exhaustive]
pub struct GlobalTableWitnessGroupUpdate {
    /// Specifies a witness Region to be added to a new MRSC global table. The witness must be added when creating the
    /// MRSC global table.
    pub create: Option<CreateGlobalTableWitnessGroupMemberAction>,
    /// Specifies a witness Region to be removed from an existing global table. Must be done in conjunction with
    /// removing a replica. The deletion of both a witness and replica converts the remaining replica to a
    /// single-Region DynamoDB table.
    pub delete: Option<DeleteGlobalTableWitnessGroupMemberAction>,
}

structure! {
    GlobalTableWitnessGroupUpdate: Default {
        0 create("Create");
        1 delete("Delete");
    }
}

impl GlobalTableWitnessGroupUpdate {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Specifies a witness Region to be added to a new MRSC global table.
    #[must_use]
    pub fn create(mut self, value: impl Into<CreateGlobalTableWitnessGroupMemberAction>) -> Self {
        self.create = some(value);
        self
    }

    /// Specifies a witness Region to be removed from an existing global table.
    #[must_use]
    pub fn delete(mut self, value: impl Into<DeleteGlobalTableWitnessGroupMemberAction>) -> Self {
        self.delete = some(value);
        self
    }
}

/// Information about item collections, if any, that were affected by the operation. [`ItemCollectionMetrics`] is
/// only returned if the request asked for it. If the table does not have any local secondary indexes, this
/// information is not returned in the response.
#[non_exhaustive]
pub struct ItemCollectionMetrics {
    /// The partition key value of the item collection. This value is the same as the partition key value of the item.
    pub item_collection_key: Option<AttributeMap>,
    /// An estimate of item collection size, in gigabytes. This value is a two-element array containing a lower bound
    /// and an upper bound for the estimate. The estimate includes the size of all the items in the table, plus the
    /// size of all attributes projected into all of the local secondary indexes on that table. Use this estimate to
    /// measure whether a local secondary index is approaching its size limit.
    ///
    /// The estimate is subject to change over time; therefore, do not rely on the precision or accuracy of the
    /// estimate.
    pub size_estimate_range_gb: Option<ItemCollectionSizeEstimateRange>,
}

structure! {
    ItemCollectionMetrics: Default {
        0 item_collection_key("ItemCollectionKey");
        1 size_estimate_range_gb("SizeEstimateRangeGB");
    }
}

/// Details for the requested item.
#[non_exhaustive]
pub struct ItemResponse {
    /// Map of attribute data consisting of the data type and attribute value.
    pub item: Option<AttributeMap>,
}

structure! {
    ItemResponse: Default {
        0 item("Item");
    }
}

/// Represents *a single element* of a key schema. A key schema specifies the attributes that make up the primary
/// key of a table, or the key attributes of an index.
///
/// A [`KeySchemaElement`] represents exactly one attribute of the primary key. For example, a simple primary key
/// would be represented by one [`KeySchemaElement`] (for the partition key). A composite primary key would
/// require one [`KeySchemaElement`] for the partition key, and another [`KeySchemaElement`] for the sort key.
///
/// A [`KeySchemaElement`] must be a scalar, top-level attribute (not a nested attribute). The data type must be
/// one of String, Number, or Binary. The attribute cannot be nested within a List or a Map.
#[non_exhaustive]
pub struct KeySchemaElement {
    /// The name of a key attribute.
    pub attribute_name: KeySchemaAttributeName,
    /// The role that this key attribute will assume:
    ///
    /// - `HASH` - partition key
    /// - `RANGE` - sort key
    ///
    /// > **Note**
    /// >
    /// > The partition key of an item is also known as its *hash attribute*. The term "hash attribute" derives from
    /// > DynamoDB's usage of an internal hash function to evenly distribute data items across partitions, based on
    /// > their partition key values.
    /// >
    /// > The sort key of an item is also known as its *range attribute*. The term "range attribute" derives from the
    /// > way DynamoDB stores items with the same partition key physically close together, in sorted order by the sort
    /// > key value.
    pub key_type: KeyType,
}

structure! {
    KeySchemaElement {
        0 attribute_name("AttributeName".required());
        1 key_type("KeyType".required());
    }
}

impl KeySchemaElement {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        attribute_name: impl Into<KeySchemaAttributeName>,
        key_type: impl Into<KeyType>,
    ) -> Self {
        Self {
            attribute_name: attribute_name.into(),
            key_type: key_type.into(),
        }
    }
}

/// Represents a set of primary keys and, for each key, the attributes to retrieve from the table.
///
/// For each primary key, you must provide *all* of the key attributes. For example, with a simple primary key,
/// you only need to provide the partition key. For a composite primary key, you must provide *both* the partition
/// key and the sort key.
#[non_exhaustive]
pub struct KeysAndAttributes {
    /// The primary key attribute values that define the items and the attributes associated with the items.
    pub keys: KeyList,
    /// This is a legacy parameter. Use [`ProjectionExpression`](crate::newtypes::ProjectionExpression) instead. For
    /// more information, see
    /// [Legacy Conditional Parameters](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub attributes_to_get: Option<AttributeNameList>,
    /// The consistency of a read operation. If set to `true`, then a strongly consistent read is used; otherwise, an
    /// eventually consistent read is used.
    pub consistent_read: Option<ConsistentRead>,
    /// A string that identifies one or more attributes to retrieve from the table. These attributes can include
    /// scalars, sets, or elements of a JSON document. The attributes in the
    /// [`ProjectionExpression`](crate::newtypes::ProjectionExpression) must be separated by commas.
    ///
    /// If no attribute names are specified, then all attributes will be returned. If any of the requested attributes
    /// are not found, they will not appear in the result.
    ///
    /// For more information, see
    /// [Accessing Item Attributes](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.AccessingItemAttributes.html)
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
    /// [Accessing Item Attributes](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.AccessingItemAttributes.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub expression_attribute_names: Option<ExpressionAttributeNameMap>,
}

structure! {
    KeysAndAttributes {
        0 keys("Keys".required());
        1 attributes_to_get("AttributesToGet");
        2 consistent_read("ConsistentRead");
        3 projection_expression("ProjectionExpression");
        4 expression_attribute_names("ExpressionAttributeNames");
    }
}

impl KeysAndAttributes {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(keys: impl Items<KeyList>) -> Self {
        Self {
            keys: Items::collected(keys),
            ..Shape::empty()
        }
    }

    /// This is a legacy parameter.
    #[must_use]
    pub fn attributes_to_get(mut self, items: impl Items<AttributeNameList>) -> Self {
        self.attributes_to_get = collected(items);
        self
    }

    /// The consistency of a read operation.
    #[must_use]
    pub fn consistent_read(mut self, value: impl Into<ConsistentRead>) -> Self {
        self.consistent_read = some(value);
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

/// Represents the properties of a local secondary index.
#[non_exhaustive]
pub struct LocalSecondaryIndex {
    /// The name of the local secondary index. The name must be unique among all other indexes on this table.
    pub index_name: IndexName,
    /// The complete key schema for the local secondary index, consisting of one or more pairs of attribute names and
    /// key types:
    ///
    /// - `HASH` - partition key
    /// - `RANGE` - sort key
    ///
    /// > **Note**
    /// >
    /// > The partition key of an item is also known as its *hash attribute*. The term "hash attribute" derives from
    /// > DynamoDB's usage of an internal hash function to evenly distribute data items across partitions, based on
    /// > their partition key values.
    /// >
    /// > The sort key of an item is also known as its *range attribute*. The term "range attribute" derives from the
    /// > way DynamoDB stores items with the same partition key physically close together, in sorted order by the sort
    /// > key value.
    pub key_schema: KeySchema,
    /// Represents attributes that are copied (projected) from the table into the local secondary index. These are in
    /// addition to the primary key attributes and index key attributes, which are automatically projected.
    pub projection: Projection,
}

structure! {
    LocalSecondaryIndex {
        0 index_name("IndexName".required());
        1 key_schema("KeySchema".required());
        2 projection("Projection".required());
    }
}

impl LocalSecondaryIndex {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        index_name: impl Into<IndexName>,
        key_schema: impl Items<KeySchema>,
        projection: impl Into<Projection>,
    ) -> Self {
        Self {
            index_name: index_name.into(),
            key_schema: Items::collected(key_schema),
            projection: projection.into(),
        }
    }
}

/// Represents the properties of a local secondary index.
#[non_exhaustive]
pub struct LocalSecondaryIndexDescription {
    /// Represents the name of the local secondary index.
    pub index_name: Option<IndexName>,
    /// The complete key schema for the local secondary index, consisting of one or more pairs of attribute names and
    /// key types:
    ///
    /// - `HASH` - partition key
    /// - `RANGE` - sort key
    ///
    /// > **Note**
    /// >
    /// > The partition key of an item is also known as its *hash attribute*. The term "hash attribute" derives from
    /// > DynamoDB's usage of an internal hash function to evenly distribute data items across partitions, based on
    /// > their partition key values.
    /// >
    /// > The sort key of an item is also known as its *range attribute*. The term "range attribute" derives from the
    /// > way DynamoDB stores items with the same partition key physically close together, in sorted order by the sort
    /// > key value.
    pub key_schema: Option<KeySchema>,
    /// Represents attributes that are copied (projected) from the table into the global secondary index. These are in
    /// addition to the primary key attributes and index key attributes, which are automatically projected.
    pub projection: Option<Projection>,
    /// The total size of the specified index, in bytes. DynamoDB updates this value approximately every six hours.
    /// Recent changes might not be reflected in this value.
    pub index_size_bytes: Option<i64>,
    /// The number of items in the specified index. DynamoDB updates this value approximately every six hours. Recent
    /// changes might not be reflected in this value.
    pub item_count: Option<i64>,
    /// The Amazon Resource Name (ARN) that uniquely identifies the index.
    pub index_arn: Option<String>,
}

structure! {
    LocalSecondaryIndexDescription: Default {
        0 index_name("IndexName");
        1 key_schema("KeySchema");
        2 projection("Projection");
        3 index_size_bytes("IndexSizeBytes");
        4 item_count("ItemCount");
        5 index_arn("IndexArn");
    }
}

/// Sets the maximum number of read and write units for the specified on-demand table. If you use this parameter,
/// you must specify `MaxReadRequestUnits`, `MaxWriteRequestUnits`, or both.
#[non_exhaustive]
pub struct OnDemandThroughput {
    /// Maximum number of read request units for the specified table.
    ///
    /// To specify a maximum [`OnDemandThroughput`] on your table, set the value of `MaxReadRequestUnits` as greater
    /// than or equal to 1. To remove the maximum [`OnDemandThroughput`] that is currently set on your table, set the
    /// value of `MaxReadRequestUnits` to -1.
    pub max_read_request_units: Option<i64>,
    /// Maximum number of write request units for the specified table.
    ///
    /// To specify a maximum [`OnDemandThroughput`] on your table, set the value of `MaxWriteRequestUnits` as greater
    /// than or equal to 1. To remove the maximum [`OnDemandThroughput`] that is currently set on your table, set the
    /// value of `MaxWriteRequestUnits` to -1.
    pub max_write_request_units: Option<i64>,
}

structure! {
    OnDemandThroughput: Default {
        0 max_read_request_units("MaxReadRequestUnits");
        1 max_write_request_units("MaxWriteRequestUnits");
    }
}

impl OnDemandThroughput {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Maximum number of read request units for the specified table.
    #[must_use]
    pub fn max_read_request_units(mut self, value: impl Into<i64>) -> Self {
        self.max_read_request_units = some(value);
        self
    }

    /// Maximum number of write request units for the specified table.
    #[must_use]
    pub fn max_write_request_units(mut self, value: impl Into<i64>) -> Self {
        self.max_write_request_units = some(value);
        self
    }
}

/// Overrides the on-demand throughput settings for this replica table. If you don't specify a value for this
/// parameter, it uses the source table's on-demand throughput settings.
#[non_exhaustive]
pub struct OnDemandThroughputOverride {
    /// Maximum number of read request units for the specified replica table.
    pub max_read_request_units: Option<i64>,
}

structure! {
    OnDemandThroughputOverride: Default {
        0 max_read_request_units("MaxReadRequestUnits");
    }
}

impl OnDemandThroughputOverride {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Maximum number of read request units for the specified replica table.
    #[must_use]
    pub fn max_read_request_units(mut self, value: impl Into<i64>) -> Self {
        self.max_read_request_units = some(value);
        self
    }
}

/// Represents attributes that are copied (projected) from the table into an index. These are in addition to the
/// primary key attributes and index key attributes, which are automatically projected.
#[non_exhaustive]
pub struct Projection {
    /// The set of attributes that are projected into the index:
    ///
    /// - `KEYS_ONLY` - Only the index and primary keys are projected into the index.
    /// - `INCLUDE` - In addition to the attributes described in `KEYS_ONLY`, the secondary index will include other
    ///   non-key attributes that you specify.
    /// - `ALL` - All of the table attributes are projected into the index.
    ///
    /// When using the DynamoDB console, `ALL` is selected by default.
    pub projection_type: Option<ProjectionType>,
    /// Represents the non-key attribute names which will be projected into the index.
    ///
    /// For global and local secondary indexes, the total count of `NonKeyAttributes` summed across all of the
    /// secondary indexes, must not exceed 100. If you project the same attribute into two different indexes, this
    /// counts as two distinct attributes when determining the total. This limit only applies when you specify the
    /// [`ProjectionType`](crate::enums::ProjectionType) of `INCLUDE`. You still can specify the ProjectionType of
    /// `ALL` to project all attributes from the source table, even if the table has more than 100 attributes.
    pub non_key_attributes: Option<NonKeyAttributeNameList>,
}

structure! {
    Projection: Default {
        0 projection_type("ProjectionType");
        1 non_key_attributes("NonKeyAttributes");
    }
}

impl Projection {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The set of attributes that are projected into the index:
    #[must_use]
    pub fn projection_type(mut self, value: impl Into<ProjectionType>) -> Self {
        self.projection_type = some(value);
        self
    }

    /// Represents the non-key attribute names which will be projected into the index.
    #[must_use]
    pub fn non_key_attributes(mut self, items: impl Items<NonKeyAttributeNameList>) -> Self {
        self.non_key_attributes = collected(items);
        self
    }
}

/// Represents the provisioned throughput settings for the specified global secondary index. You must use
/// [`ProvisionedThroughput`] or [`OnDemandThroughput`] based on your table’s capacity mode.
///
/// For current minimum and maximum provisioned throughput values, see
/// [Service, Account, and Table Quotas](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Limits.html)
/// in the *Amazon DynamoDB Developer Guide*.
#[non_exhaustive]
pub struct ProvisionedThroughput {
    /// The maximum number of strongly consistent reads consumed per second before DynamoDB returns a
    /// [`ThrottlingException`](crate::errors::ThrottlingException). For more information, see
    /// [Specifying Read and Write Requirements](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ProvisionedThroughput.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    ///
    /// If read/write capacity mode is `PAY_PER_REQUEST` the value is set to 0.
    pub read_capacity_units: PositiveLongObject,
    /// The maximum number of writes consumed per second before DynamoDB returns a
    /// [`ThrottlingException`](crate::errors::ThrottlingException). For more information, see
    /// [Specifying Read and Write Requirements](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ProvisionedThroughput.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    ///
    /// If read/write capacity mode is `PAY_PER_REQUEST` the value is set to 0.
    pub write_capacity_units: PositiveLongObject,
}

structure! {
    ProvisionedThroughput {
        0 read_capacity_units("ReadCapacityUnits".required());
        1 write_capacity_units("WriteCapacityUnits".required());
    }
}

impl ProvisionedThroughput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        read_capacity_units: impl Into<PositiveLongObject>,
        write_capacity_units: impl Into<PositiveLongObject>,
    ) -> Self {
        Self {
            read_capacity_units: read_capacity_units.into(),
            write_capacity_units: write_capacity_units.into(),
        }
    }
}

/// Represents the provisioned throughput settings for the table, consisting of read and write capacity units,
/// along with data about increases and decreases.
#[non_exhaustive]
pub struct ProvisionedThroughputDescription {
    /// The date and time of the last provisioned throughput increase for this table.
    pub last_increase_date_time: Option<Date>,
    /// The date and time of the last provisioned throughput decrease for this table.
    pub last_decrease_date_time: Option<Date>,
    /// The number of provisioned throughput decreases for this table during this UTC calendar day. For current
    /// maximums on provisioned throughput decreases, see
    /// [Service, Account, and Table Quotas](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Limits.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub number_of_decreases_today: Option<PositiveLongObject>,
    /// The maximum number of strongly consistent reads consumed per second before DynamoDB returns a
    /// [`ThrottlingException`](crate::errors::ThrottlingException). Eventually consistent reads require less effort
    /// than strongly consistent reads, so a setting of 50 `ReadCapacityUnits` per second provides 100 eventually
    /// consistent `ReadCapacityUnits` per second.
    ///
    /// For a table or global secondary index that uses on-demand capacity mode (`PAY_PER_REQUEST`), this value is
    /// `0`, because on-demand mode does not use provisioned throughput.
    pub read_capacity_units: Option<NonNegativeLongObject>,
    /// The maximum number of writes consumed per second before DynamoDB returns a
    /// [`ThrottlingException`](crate::errors::ThrottlingException).
    ///
    /// For a table or global secondary index that uses on-demand capacity mode (`PAY_PER_REQUEST`), this value is
    /// `0`, because on-demand mode does not use provisioned throughput.
    pub write_capacity_units: Option<NonNegativeLongObject>,
}

structure! {
    ProvisionedThroughputDescription: Default {
        0 last_increase_date_time("LastIncreaseDateTime");
        1 last_decrease_date_time("LastDecreaseDateTime");
        2 number_of_decreases_today("NumberOfDecreasesToday");
        3 read_capacity_units("ReadCapacityUnits");
        4 write_capacity_units("WriteCapacityUnits");
    }
}

/// Replica-specific provisioned throughput settings. If not specified, uses the source table's provisioned
/// throughput settings.
#[non_exhaustive]
pub struct ProvisionedThroughputOverride {
    /// Replica-specific read capacity units. If not specified, uses the source table's read capacity settings.
    pub read_capacity_units: Option<PositiveLongObject>,
}

structure! {
    ProvisionedThroughputOverride: Default {
        0 read_capacity_units("ReadCapacityUnits");
    }
}

impl ProvisionedThroughputOverride {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Replica-specific read capacity units.
    #[must_use]
    pub fn read_capacity_units(mut self, value: impl Into<PositiveLongObject>) -> Self {
        self.read_capacity_units = some(value);
        self
    }
}

/// Represents a request to perform a [`PutItem`](crate::Client::put_item) operation.
#[non_exhaustive]
pub struct Put {
    /// A map of attribute name to attribute values, representing the primary key of the item to be written by
    /// [`PutItem`](crate::Client::put_item). All of the table's primary key attributes must be specified, and their
    /// data types must match those of the table's key schema. If any attributes are present in the item that are part
    /// of an index key schema for the table, their types must match the index key schema.
    pub item: AttributeMap,
    /// Name of the table in which to write the item. You can also provide the Amazon Resource Name (ARN) of the table
    /// in this parameter.
    pub table_name: TableArn,
    /// A condition that must be satisfied in order for a conditional update to succeed.
    pub condition_expression: Option<ConditionExpression>,
    /// One or more substitution tokens for attribute names in an expression.
    pub expression_attribute_names: Option<ExpressionAttributeNameMap>,
    /// One or more values that can be substituted in an expression.
    pub expression_attribute_values: Option<ExpressionAttributeValueMap>,
    /// Use [`ReturnValuesOnConditionCheckFailure`](crate::enums::ReturnValuesOnConditionCheckFailure) to get the item
    /// attributes if the [`Put`] condition fails. For
    /// [`ReturnValuesOnConditionCheckFailure`](crate::enums::ReturnValuesOnConditionCheckFailure), the valid values
    /// are: NONE and ALL_OLD.
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

structure! {
    Put {
        0 item("Item".required());
        1 table_name("TableName".required());
        2 condition_expression("ConditionExpression");
        3 expression_attribute_names("ExpressionAttributeNames");
        4 expression_attribute_values("ExpressionAttributeValues");
        5 return_values_on_condition_check_failure("ReturnValuesOnConditionCheckFailure");
    }
}

impl Put {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(item: impl Items<AttributeMap>, table_name: impl Into<TableArn>) -> Self {
        Self {
            item: Items::collected(item),
            table_name: table_name.into(),
            ..Shape::empty()
        }
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

    /// Use [`ReturnValuesOnConditionCheckFailure`](crate::enums::ReturnValuesOnConditionCheckFailure) to get the item
    /// attributes if the [`Put`] condition fails.
    #[must_use]
    pub fn return_values_on_condition_check_failure(
        mut self,
        value: impl Into<ReturnValuesOnConditionCheckFailure>,
    ) -> Self {
        self.return_values_on_condition_check_failure = some(value);
        self
    }
}

/// Represents a request to perform a [`PutItem`](crate::Client::put_item) operation on an item.
#[non_exhaustive]
pub struct PutRequest {
    /// A map of attribute name to attribute values, representing the primary key of an item to be processed by
    /// [`PutItem`](crate::Client::put_item). All of the table's primary key attributes must be specified, and their
    /// data types must match those of the table's key schema. If any attributes are present in the item that are part
    /// of an index key schema for the table, their types must match the index key schema.
    pub item: AttributeMap,
}

structure! {
    PutRequest {
        0 item("Item".required());
    }
}

impl PutRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(item: impl Items<AttributeMap>) -> Self {
        Self {
            item: Items::collected(item),
        }
    }
}

/// Contains the details of the replica.
#[non_exhaustive]
pub struct ReplicaDescription {
    /// The name of the Region.
    pub region_name: Option<RegionName>,
    /// The current state of the replica:
    ///
    /// - `CREATING` - The replica is being created.
    /// - `UPDATING` - The replica is being updated.
    /// - `DELETING` - The replica is being deleted.
    /// - `ACTIVE` - The replica is ready for use.
    /// - `REGION_DISABLED` - The replica is inaccessible because the Amazon Web Services Region has been disabled.
    ///
    ///   > **Note**
    ///   >
    ///   > If the Amazon Web Services Region remains inaccessible for more than 20 hours, DynamoDB will remove this
    ///   > replica from the replication group. The replica will not be deleted and replication will stop from and to
    ///   > this region.
    /// - `INACCESSIBLE_ENCRYPTION_CREDENTIALS` - The KMS key used to encrypt the table is inaccessible.
    ///
    ///   > **Note**
    ///   >
    ///   > If the KMS key remains inaccessible for more than 20 hours, DynamoDB will remove this replica from the
    ///   > replication group. The replica will not be deleted and replication will stop from and to this region.
    pub replica_status: Option<ReplicaStatus>,
    /// The Amazon Resource Name (ARN) of the global table replica.
    pub replica_arn: Option<String>,
    /// Detailed information about the replica status.
    pub replica_status_description: Option<ReplicaStatusDescription>,
    /// Specifies the progress of a Create, Update, or Delete action on the replica as a percentage.
    pub replica_status_percent_progress: Option<ReplicaStatusPercentProgress>,
    /// The KMS key of the replica that will be used for KMS encryption.
    pub kms_master_key_id: Option<KMSMasterKeyId>,
    /// Replica-specific provisioned throughput. If not described, uses the source table's provisioned throughput
    /// settings.
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    /// Overrides the maximum on-demand throughput settings for the specified replica table.
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    /// Represents the warm throughput value for this replica.
    pub warm_throughput: Option<TableWarmThroughputDescription>,
    /// Replica-specific global secondary index settings.
    pub global_secondary_indexes: Option<ReplicaGlobalSecondaryIndexDescriptionList>,
    /// The time at which the replica was first detected as inaccessible. To determine cause of inaccessibility check
    /// the [`ReplicaStatus`](crate::enums::ReplicaStatus) property.
    pub replica_inaccessible_date_time: Option<Date>,
    pub replica_table_class_summary: Option<TableClassSummary>,
    /// Indicates one of the settings synchronization modes for the global table replica:
    ///
    /// - `ENABLED`: Indicates that the settings synchronization mode for the global table replica is enabled.
    /// - `DISABLED`: Indicates that the settings synchronization mode for the global table replica is disabled.
    /// - `ENABLED_WITH_OVERRIDES`: This mode is set by default for a same account global table. Indicates that
    ///   certain global table settings can be overridden.
    pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
}

structure! {
    ReplicaDescription: Default {
        0 region_name("RegionName");
        1 replica_status("ReplicaStatus");
        2 replica_arn("ReplicaArn");
        3 replica_status_description("ReplicaStatusDescription");
        4 replica_status_percent_progress("ReplicaStatusPercentProgress");
        5 kms_master_key_id("KMSMasterKeyId");
        6 provisioned_throughput_override("ProvisionedThroughputOverride");
        7 on_demand_throughput_override("OnDemandThroughputOverride");
        8 warm_throughput("WarmThroughput");
        9 global_secondary_indexes("GlobalSecondaryIndexes");
        10 replica_inaccessible_date_time("ReplicaInaccessibleDateTime");
        11 replica_table_class_summary("ReplicaTableClassSummary");
        12 global_table_settings_replication_mode("GlobalTableSettingsReplicationMode");
    }
}

/// Represents the properties of a replica global secondary index.
#[non_exhaustive]
pub struct ReplicaGlobalSecondaryIndex {
    /// The name of the global secondary index.
    pub index_name: IndexName,
    /// Replica table GSI-specific provisioned throughput. If not specified, uses the source table GSI's read capacity
    /// settings.
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    /// Overrides the maximum on-demand throughput settings for the specified global secondary index in the specified
    /// replica table.
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
}

structure! {
    ReplicaGlobalSecondaryIndex {
        0 index_name("IndexName".required());
        1 provisioned_throughput_override("ProvisionedThroughputOverride");
        2 on_demand_throughput_override("OnDemandThroughputOverride");
    }
}

impl ReplicaGlobalSecondaryIndex {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(index_name: impl Into<IndexName>) -> Self {
        Self {
            index_name: index_name.into(),
            ..Shape::empty()
        }
    }

    /// Replica table GSI-specific provisioned throughput.
    #[must_use]
    pub fn provisioned_throughput_override(
        mut self,
        value: impl Into<ProvisionedThroughputOverride>,
    ) -> Self {
        self.provisioned_throughput_override = some(value);
        self
    }

    /// Overrides the maximum on-demand throughput settings for the specified global secondary index in the specified
    /// replica table.
    #[must_use]
    pub fn on_demand_throughput_override(
        mut self,
        value: impl Into<OnDemandThroughputOverride>,
    ) -> Self {
        self.on_demand_throughput_override = some(value);
        self
    }
}

/// Represents the properties of a replica global secondary index.
#[non_exhaustive]
pub struct ReplicaGlobalSecondaryIndexDescription {
    /// The name of the global secondary index.
    pub index_name: Option<IndexName>,
    /// If not described, uses the source table GSI's read capacity settings.
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    /// Overrides the maximum on-demand throughput for the specified global secondary index in the specified replica
    /// table.
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    /// Represents the warm throughput of the global secondary index for this replica.
    pub warm_throughput: Option<GlobalSecondaryIndexWarmThroughputDescription>,
}

structure! {
    ReplicaGlobalSecondaryIndexDescription: Default {
        0 index_name("IndexName");
        1 provisioned_throughput_override("ProvisionedThroughputOverride");
        2 on_demand_throughput_override("OnDemandThroughputOverride");
        3 warm_throughput("WarmThroughput");
    }
}

/// Represents one of the following:
///
/// - A new replica to be added to an existing regional table or global table. This request invokes the
///   `CreateTableReplica` action in the destination Region.
/// - New parameters for an existing replica. This request invokes the
///   [`UpdateTable`](crate::Client::update_table) action in the destination Region.
/// - An existing replica to be deleted. The request invokes the `DeleteTableReplica` action in the destination
///   Region, deleting the replica and all if its items in the destination Region.
/// - The local replica to be disassociated from a global table and retained as a standalone regional table.
///
/// Each [`ReplicationGroupUpdate`] contains exactly one action. A `Disassociate` action must be the only replica
/// update in the request; including other updates causes the request to fail.
///
/// > **Note**
/// >
/// > When you manually remove a table or global table replica, you do not automatically remove any associated
/// > scalable targets, scaling policies, or CloudWatch alarms.
#[non_exhaustive]
pub struct ReplicationGroupUpdate {
    /// The parameters required for creating a replica for the table.
    pub create: Option<CreateReplicationGroupMemberAction>,
    /// The parameters required for updating a replica for the table.
    pub update: Option<UpdateReplicationGroupMemberAction>,
    /// The parameters required for deleting a replica for the table.
    pub delete: Option<DeleteReplicationGroupMemberAction>,
    /// The parameters for disassociating the local replica from the global table and retaining it as a standalone
    /// regional table.
    pub disassociate: Option<DisassociateReplicationGroupMemberAction>,
}

structure! {
    ReplicationGroupUpdate: Default {
        0 create("Create");
        1 update("Update");
        2 delete("Delete");
        3 disassociate("Disassociate");
    }
}

impl ReplicationGroupUpdate {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The parameters required for creating a replica for the table.
    #[must_use]
    pub fn create(mut self, value: impl Into<CreateReplicationGroupMemberAction>) -> Self {
        self.create = some(value);
        self
    }

    /// The parameters required for updating a replica for the table.
    #[must_use]
    pub fn update(mut self, value: impl Into<UpdateReplicationGroupMemberAction>) -> Self {
        self.update = some(value);
        self
    }

    /// The parameters required for deleting a replica for the table.
    #[must_use]
    pub fn delete(mut self, value: impl Into<DeleteReplicationGroupMemberAction>) -> Self {
        self.delete = some(value);
        self
    }

    /// The parameters for disassociating the local replica from the global table and retaining it as a standalone
    /// regional table.
    #[must_use]
    pub fn disassociate(
        mut self,
        value: impl Into<DisassociateReplicationGroupMemberAction>,
    ) -> Self {
        self.disassociate = some(value);
        self
    }
}

/// Contains details for the restore.
#[non_exhaustive]
pub struct RestoreSummary {
    /// The Amazon Resource Name (ARN) of the backup from which the table was restored.
    pub source_backup_arn: Option<BackupArn>,
    /// The ARN of the source table of the backup that is being restored.
    pub source_table_arn: Option<TableArn>,
    /// Point in time or source backup time.
    pub restore_date_time: Date,
    /// Indicates if a restore is in progress or not.
    pub restore_in_progress: RestoreInProgress,
}

structure! {
    RestoreSummary {
        0 source_backup_arn("SourceBackupArn");
        1 source_table_arn("SourceTableArn");
        2 restore_date_time("RestoreDateTime".required());
        3 restore_in_progress("RestoreInProgress".required());
    }
}

impl RestoreSummary {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        restore_date_time: impl Into<Date>,
        restore_in_progress: impl Into<RestoreInProgress>,
    ) -> Self {
        Self {
            restore_date_time: restore_date_time.into(),
            restore_in_progress: restore_in_progress.into(),
            ..Shape::empty()
        }
    }

    /// The Amazon Resource Name (ARN) of the backup from which the table was restored.
    #[must_use]
    pub fn source_backup_arn(mut self, value: impl Into<BackupArn>) -> Self {
        self.source_backup_arn = some(value);
        self
    }

    /// The ARN of the source table of the backup that is being restored.
    #[must_use]
    pub fn source_table_arn(mut self, value: impl Into<TableArn>) -> Self {
        self.source_table_arn = some(value);
        self
    }
}

/// The description of the server-side encryption status on the specified table.
#[non_exhaustive]
pub struct SSEDescription {
    /// Represents the current state of server-side encryption. The only supported values are:
    ///
    /// - `ENABLED` - Server-side encryption is enabled.
    /// - `UPDATING` - Server-side encryption is being updated.
    pub status: Option<SSEStatus>,
    /// Server-side encryption type. The only supported value is:
    ///
    /// - `KMS` - Server-side encryption that uses Key Management Service. The key is stored in your account and is
    ///   managed by KMS (KMS charges apply).
    pub sse_type: Option<SSEType>,
    /// The KMS key ARN used for the KMS encryption.
    pub kms_master_key_arn: Option<KMSMasterKeyArn>,
    /// Indicates the time, in UNIX epoch date format, when DynamoDB detected that the table's KMS key was
    /// inaccessible. This attribute will automatically be cleared when DynamoDB detects that the table's KMS key is
    /// accessible again. DynamoDB will initiate the table archival process when table's KMS key remains inaccessible
    /// for more than seven days from this date.
    pub inaccessible_encryption_date_time: Option<Date>,
}

structure! {
    SSEDescription: Default {
        0 status("Status");
        1 sse_type("SSEType");
        2 kms_master_key_arn("KMSMasterKeyArn");
        3 inaccessible_encryption_date_time("InaccessibleEncryptionDateTime");
    }
}

/// Represents the settings used to enable server-side encryption.
#[non_exhaustive]
pub struct SSESpecification {
    /// Indicates whether server-side encryption is done using an Amazon Web Services managed key or an Amazon Web
    /// Services owned key. If enabled (true), server-side encryption type is set to `KMS` and an Amazon Web Services
    /// managed key is used (KMS charges apply). If disabled (false) or not specified, server-side encryption is set
    /// to Amazon Web Services owned key.
    pub enabled: Option<SSEEnabled>,
    /// Server-side encryption type. The only supported value is:
    ///
    /// - `KMS` - Server-side encryption that uses Key Management Service. The key is stored in your account and is
    ///   managed by KMS (KMS charges apply).
    pub sse_type: Option<SSEType>,
    /// The KMS key that should be used for the KMS encryption. To specify a key, use its key ID, Amazon Resource Name
    /// (ARN), alias name, or alias ARN. Note that you should only provide this parameter if the key is different from
    /// the default DynamoDB key `alias/aws/dynamodb`.
    pub kms_master_key_id: Option<KMSMasterKeyId>,
}

structure! {
    SSESpecification: Default {
        0 enabled("Enabled");
        1 sse_type("SSEType");
        2 kms_master_key_id("KMSMasterKeyId");
    }
}

impl SSESpecification {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Indicates whether server-side encryption is done using an Amazon Web Services managed key or an Amazon Web
    /// Services owned key.
    #[must_use]
    pub fn enabled(mut self, value: impl Into<SSEEnabled>) -> Self {
        self.enabled = some(value);
        self
    }

    /// Server-side encryption type.
    #[must_use]
    pub fn sse_type(mut self, value: impl Into<SSEType>) -> Self {
        self.sse_type = some(value);
        self
    }

    /// The KMS key that should be used for the KMS encryption.
    #[must_use]
    pub fn kms_master_key_id(mut self, value: impl Into<KMSMasterKeyId>) -> Self {
        self.kms_master_key_id = some(value);
        self
    }
}

/// An element in the search schema of a vector index.
#[non_exhaustive]
pub struct SearchSchemaElement {
    /// The name of the attribute.
    pub attribute_name: AttributeName,
    /// The role of the attribute in the search schema. Valid values:
    ///
    /// - `HASH` - A partition key that partitions the vector index for independent scaling. When specified, you must
    ///   provide this attribute's value in the `SearchConditionExpression`.
    /// - `INLINE_FILTER` - An attribute projected into the vector index for filtering at the storage layer during
    ///   search. Inline filters are optional in the `SearchConditionExpression`.
    pub search_schema_element_type: SearchSchemaElementType,
}

structure! {
    SearchSchemaElement {
        0 attribute_name("AttributeName".required());
        1 search_schema_element_type("SearchSchemaElementType".required());
    }
}

impl SearchSchemaElement {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        attribute_name: impl Into<AttributeName>,
        search_schema_element_type: impl Into<SearchSchemaElementType>,
    ) -> Self {
        Self {
            attribute_name: attribute_name.into(),
            search_schema_element_type: search_schema_element_type.into(),
        }
    }
}

/// Represents the DynamoDB Streams configuration for a table in DynamoDB.
#[non_exhaustive]
pub struct StreamSpecification {
    /// Indicates whether DynamoDB Streams is enabled (true) or disabled (false) on the table.
    pub stream_enabled: StreamEnabled,
    /// When an item in the table is modified, [`StreamViewType`](crate::enums::StreamViewType) determines what
    /// information is written to the stream for this table. Valid values for
    /// [`StreamViewType`](crate::enums::StreamViewType) are:
    ///
    /// - `KEYS_ONLY` - Only the key attributes of the modified item are written to the stream.
    /// - `NEW_IMAGE` - The entire item, as it appears after it was modified, is written to the stream.
    /// - `OLD_IMAGE` - The entire item, as it appeared before it was modified, is written to the stream.
    /// - `NEW_AND_OLD_IMAGES` - Both the new and the old item images of the item are written to the stream.
    pub stream_view_type: Option<StreamViewType>,
}

structure! {
    StreamSpecification {
        0 stream_enabled("StreamEnabled".required());
        1 stream_view_type("StreamViewType");
    }
}

impl StreamSpecification {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(stream_enabled: impl Into<StreamEnabled>) -> Self {
        Self {
            stream_enabled: stream_enabled.into(),
            ..Shape::empty()
        }
    }

    /// When an item in the table is modified, [`StreamViewType`](crate::enums::StreamViewType) determines what
    /// information is written to the stream for this table.
    #[must_use]
    pub fn stream_view_type(mut self, value: impl Into<StreamViewType>) -> Self {
        self.stream_view_type = some(value);
        self
    }
}

/// Contains details of the table class.
#[non_exhaustive]
pub struct TableClassSummary {
    /// The table class of the specified table. Valid values are `STANDARD` and `STANDARD_INFREQUENT_ACCESS`.
    pub table_class: Option<TableClass>,
    /// The date and time at which the table class was last updated.
    pub last_update_date_time: Option<Date>,
}

structure! {
    TableClassSummary: Default {
        0 table_class("TableClass");
        1 last_update_date_time("LastUpdateDateTime");
    }
}

/// Represents the properties of a table.
#[non_exhaustive]
pub struct TableDescription {
    /// An array of [`AttributeDefinition`] objects. Each of these objects describes one attribute in the table and
    /// index key schema.
    ///
    /// Each [`AttributeDefinition`] object in this array is composed of:
    ///
    /// - [`AttributeName`](crate::newtypes::AttributeName) - The name of the attribute.
    /// - `AttributeType` - The data type for the attribute.
    pub attribute_definitions: Option<AttributeDefinitions>,
    /// The name of the table.
    pub table_name: Option<TableName>,
    /// The primary key structure for the table. Each [`KeySchemaElement`] consists of:
    ///
    /// - [`AttributeName`](crate::newtypes::AttributeName) - The name of the attribute.
    /// - [`KeyType`](crate::enums::KeyType) - The role of the attribute:
    ///   - `HASH` - partition key
    ///   - `RANGE` - sort key
    ///
    ///   > **Note**
    ///   >
    ///   > The partition key of an item is also known as its *hash attribute*. The term "hash attribute" derives from
    ///   > DynamoDB's usage of an internal hash function to evenly distribute data items across partitions, based on
    ///   > their partition key values.
    ///   >
    ///   > The sort key of an item is also known as its *range attribute*. The term "range attribute" derives from
    ///   > the way DynamoDB stores items with the same partition key physically close together, in sorted order by
    ///   > the sort key value.
    ///
    /// For more information about primary keys, see
    /// [Primary Key](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DataModel.html#DataModelPrimaryKey)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub key_schema: Option<KeySchema>,
    /// The current state of the table:
    ///
    /// - `CREATING` - The table is being created.
    /// - `UPDATING` - The table/index configuration is being updated. The table/index remains available for data
    ///   operations when `UPDATING`.
    /// - `DELETING` - The table is being deleted.
    /// - `ACTIVE` - The table is ready for use.
    /// - `INACCESSIBLE_ENCRYPTION_CREDENTIALS` - The KMS key used to encrypt the table in inaccessible. Table
    ///   operations may fail due to failure to use the KMS key. DynamoDB will initiate the table archival process
    ///   when a table's KMS key remains inaccessible for more than seven days.
    /// - `ARCHIVING` - The table is being archived. Operations are not allowed until archival is complete.
    /// - `ARCHIVED` - The table has been archived. See the [`ArchivalReason`](crate::newtypes::ArchivalReason) for
    ///   more information.
    pub table_status: Option<TableStatus>,
    /// The date and time when the table was created, in [UNIX epoch time](http://www.epochconverter.com/) format.
    pub creation_date_time: Option<Date>,
    /// The provisioned throughput settings for the table, consisting of read and write capacity units, along with
    /// data about increases and decreases.
    pub provisioned_throughput: Option<ProvisionedThroughputDescription>,
    /// The total size of the specified table, in bytes. DynamoDB updates this value approximately every six hours.
    /// Recent changes might not be reflected in this value.
    pub table_size_bytes: Option<i64>,
    /// The number of items in the specified table. DynamoDB updates this value approximately every six hours. Recent
    /// changes might not be reflected in this value.
    pub item_count: Option<i64>,
    /// The Amazon Resource Name (ARN) that uniquely identifies the table.
    pub table_arn: Option<String>,
    /// A unique identifier for the table, in UUID format, generated by DynamoDB when the table is created.
    pub table_id: Option<TableId>,
    /// Contains the details for the read/write capacity mode.
    pub billing_mode_summary: Option<BillingModeSummary>,
    /// Represents one or more local secondary indexes on the table. Each index is scoped to a given partition key
    /// value. Tables with one or more local secondary indexes are subject to an item collection size limit, where the
    /// amount of data within a given item collection cannot exceed 10 GB. Each element is composed of:
    ///
    /// - [`IndexName`](crate::newtypes::IndexName) - The name of the local secondary index.
    /// - [`KeySchema`](crate::newtypes::KeySchema) - Specifies the complete index key schema. The attribute names in
    ///   the key schema must be between 1 and 255 characters (inclusive). The key schema must begin with the same
    ///   partition key as the table.
    /// - [`Projection`] - Specifies attributes that are copied (projected) from the table into the index. These are
    ///   in addition to the primary key attributes and index key attributes, which are automatically projected. Each
    ///   attribute specification is composed of:
    ///   - [`ProjectionType`](crate::enums::ProjectionType) - One of the following:
    ///     - `KEYS_ONLY` - Only the index and primary keys are projected into the index.
    ///     - `INCLUDE` - Only the specified table attributes are projected into the index. The list of projected
    ///       attributes is in `NonKeyAttributes`.
    ///     - `ALL` - All of the table attributes are projected into the index.
    ///   - `NonKeyAttributes` - A list of one or more non-key attribute names that are projected into the secondary
    ///     index. The total count of attributes provided in `NonKeyAttributes`, summed across all of the secondary
    ///     indexes, must not exceed 100. If you project the same attribute into two different indexes, this counts as
    ///     two distinct attributes when determining the total. This limit only applies when you specify the
    ///     [`ProjectionType`](crate::enums::ProjectionType) of `INCLUDE`. You still can specify the ProjectionType of
    ///     `ALL` to project all attributes from the source table, even if the table has more than 100 attributes.
    /// - `IndexSizeBytes` - Represents the total size of the index, in bytes. DynamoDB updates this value
    ///   approximately every six hours. Recent changes might not be reflected in this value.
    /// - `ItemCount` - Represents the number of items in the index. DynamoDB updates this value approximately every
    ///   six hours. Recent changes might not be reflected in this value.
    ///
    /// If the table is in the `DELETING` state, no information about indexes will be returned.
    pub local_secondary_indexes: Option<LocalSecondaryIndexDescriptionList>,
    /// The global secondary indexes, if any, on the table. Each index is scoped to a given partition key value. Each
    /// element is composed of:
    ///
    /// - [`Backfilling`](crate::newtypes::Backfilling) - If true, then the index is currently in the backfilling
    ///   phase. Backfilling occurs only when a new global secondary index is added to the table. It is the process by
    ///   which DynamoDB populates the new index with data from the table. (This attribute does not appear for indexes
    ///   that were created during a [`CreateTable`](crate::Client::create_table) operation.)
    ///
    ///   You can delete an index that is being created during the [`Backfilling`](crate::newtypes::Backfilling) phase
    ///   when [`IndexStatus`](crate::enums::IndexStatus) is set to CREATING and
    ///   [`Backfilling`](crate::newtypes::Backfilling) is true. You can't delete the index that is being created when
    ///   [`IndexStatus`](crate::enums::IndexStatus) is set to CREATING and
    ///   [`Backfilling`](crate::newtypes::Backfilling) is false. (This attribute does not appear for indexes that
    ///   were created during a [`CreateTable`](crate::Client::create_table) operation.)
    /// - [`IndexName`](crate::newtypes::IndexName) - The name of the global secondary index.
    /// - `IndexSizeBytes` - The total size of the global secondary index, in bytes. DynamoDB updates this value
    ///   approximately every six hours. Recent changes might not be reflected in this value.
    /// - [`IndexStatus`](crate::enums::IndexStatus) - The current status of the global secondary index:
    ///   - `CREATING` - The index is being created.
    ///   - `UPDATING` - The index is being updated.
    ///   - `DELETING` - The index is being deleted.
    ///   - `ACTIVE` - The index is ready for use.
    /// - `ItemCount` - The number of items in the global secondary index. DynamoDB updates this value approximately
    ///   every six hours. Recent changes might not be reflected in this value.
    /// - [`KeySchema`](crate::newtypes::KeySchema) - Specifies the complete index key schema. The attribute names in
    ///   the key schema must be between 1 and 255 characters (inclusive). The key schema must begin with the same
    ///   partition key as the table.
    /// - [`Projection`] - Specifies attributes that are copied (projected) from the table into the index. These are
    ///   in addition to the primary key attributes and index key attributes, which are automatically projected. Each
    ///   attribute specification is composed of:
    ///   - [`ProjectionType`](crate::enums::ProjectionType) - One of the following:
    ///     - `KEYS_ONLY` - Only the index and primary keys are projected into the index.
    ///     - `INCLUDE` - In addition to the attributes described in `KEYS_ONLY`, the secondary index will include
    ///       other non-key attributes that you specify.
    ///     - `ALL` - All of the table attributes are projected into the index.
    ///   - `NonKeyAttributes` - A list of one or more non-key attribute names that are projected into the secondary
    ///     index. The total count of attributes provided in `NonKeyAttributes`, summed across all of the secondary
    ///     indexes, must not exceed 100. If you project the same attribute into two different indexes, this counts as
    ///     two distinct attributes when determining the total. This limit only applies when you specify the
    ///     [`ProjectionType`](crate::enums::ProjectionType) of `INCLUDE`. You still can specify the ProjectionType of
    ///     `ALL` to project all attributes from the source table, even if the table has more than 100 attributes.
    /// - [`ProvisionedThroughput`] - The provisioned throughput settings for the global secondary index, consisting
    ///   of read and write capacity units, along with data about increases and decreases.
    ///
    /// If the table is in the `DELETING` state, no information about indexes will be returned.
    pub global_secondary_indexes: Option<GlobalSecondaryIndexDescriptionList>,
    /// The current DynamoDB Streams configuration for the table.
    pub stream_specification: Option<StreamSpecification>,
    /// A timestamp, in ISO 8601 format, for this stream.
    ///
    /// Note that `LatestStreamLabel` is not a unique identifier for the stream, because it is possible that a stream
    /// from another table might have the same timestamp. However, the combination of the following three elements is
    /// guaranteed to be unique:
    ///
    /// - Amazon Web Services customer ID
    /// - Table name
    /// - `StreamLabel`
    pub latest_stream_label: Option<String>,
    /// The Amazon Resource Name (ARN) that uniquely identifies the latest stream for this table.
    pub latest_stream_arn: Option<StreamArn>,
    /// Represents the version of
    /// [global tables](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GlobalTables.html) in use, if
    /// the table is replicated across Amazon Web Services Regions.
    pub global_table_version: Option<String>,
    /// Represents replicas of the table.
    ///
    /// After a successful disassociation, this list is absent or empty. To confirm disassociation, also verify that
    /// [`TableStatus`](crate::enums::TableStatus) is `ACTIVE`.
    pub replicas: Option<ReplicaDescriptionList>,
    /// The witness Region and its current status in the MRSC global table. Only one witness Region can be configured
    /// per MRSC global table.
    pub global_table_witnesses: Option<GlobalTableWitnessDescriptionList>,
    /// Indicates one of the settings synchronization modes for the global table:
    ///
    /// - `ENABLED`: Indicates that the settings synchronization mode for the global table is enabled.
    /// - `DISABLED`: Indicates that the settings synchronization mode for the global table is disabled.
    /// - `ENABLED_WITH_OVERRIDES`: This mode is set by default for a same account global table. Indicates that
    ///   certain global table settings can be overridden.
    pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
    /// Contains details for the restore.
    pub restore_summary: Option<RestoreSummary>,
    /// The description of the server-side encryption status on the specified table.
    pub sse_description: Option<SSEDescription>,
    /// Contains information about the table archive.
    pub archival_summary: Option<ArchivalSummary>,
    /// Contains details of the table class.
    pub table_class_summary: Option<TableClassSummary>,
    /// Indicates whether deletion protection is enabled (true) or disabled (false) on the table.
    pub deletion_protection_enabled: Option<DeletionProtectionEnabled>,
    /// Specifies whether disassociation protection is enabled (`true`) or disabled (`false`) for the local global
    /// table replica. Protection is enabled by default.
    pub disassociation_protection_enabled: Option<DisassociationProtectionEnabled>,
    /// The maximum number of read and write units for the specified on-demand table. If you use this parameter, you
    /// must specify `MaxReadRequestUnits`, `MaxWriteRequestUnits`, or both.
    pub on_demand_throughput: Option<OnDemandThroughput>,
    /// Describes the warm throughput value of the base table.
    pub warm_throughput: Option<TableWarmThroughputDescription>,
    /// Indicates one of the following consistency modes for a global table:
    ///
    /// - `EVENTUAL`: Indicates that the global table is configured for multi-Region eventual consistency (MREC).
    /// - `STRONG`: Indicates that the global table is configured for multi-Region strong consistency (MRSC).
    ///
    /// If you don't specify this field, the global table consistency mode defaults to `EVENTUAL`. For more
    /// information about global tables consistency modes, see
    /// [Consistency modes](https://docs.aws.amazon.com/V2globaltables_HowItWorks.html#V2globaltables_HowItWorks.consistency-modes)
    /// in DynamoDB developer guide.
    pub multi_region_consistency: Option<MultiRegionConsistency>,
    /// The vector indexes, if any, on the table. Each element is composed of:
    ///
    /// - [`IndexName`](crate::newtypes::IndexName) - The name of the vector index.
    /// - [`IndexStatus`](crate::enums::IndexStatus) - The current status of the vector index: `CREATING`, `ACTIVE`,
    ///   or `DELETING`.
    /// - [`Backfilling`](crate::newtypes::Backfilling) - Specifies whether the index is currently backfilling. During
    ///   backfill, `SearchVectors` operations might return incomplete results.
    /// - `VectorAttribute` - The attribute that contains vector embeddings.
    /// - `Dimensions` - The number of dimensions in each vector.
    /// - `DistanceFunction` - The distance function used to calculate similarity (`COSINE`, `EUCLIDEAN`, or
    ///   `DOT_PRODUCT`).
    /// - [`SearchSchema`](crate::newtypes::SearchSchema) - The partition key and inline filter attributes for the
    ///   vector index.
    /// - [`Projection`] - Specifies attributes that are copied (projected) from the table into the vector index.
    /// - `IndexArn` - The Amazon Resource Name (ARN) that uniquely identifies the index.
    /// - `IndexSizeBytes` - The total size of the vector index, in bytes. Amazon DynamoDB updates this value
    ///   approximately every six hours. Recent changes might not be reflected in this value.
    /// - `ItemCount` - The number of items indexed in the vector index. Amazon DynamoDB updates this value
    ///   approximately every six hours. Recent changes might not be reflected in this value.
    pub vector_indexes: Option<VectorIndexDescriptionList>,
}

structure! {
    TableDescription: Default {
        0 attribute_definitions("AttributeDefinitions");
        1 table_name("TableName");
        2 key_schema("KeySchema");
        3 table_status("TableStatus");
        4 creation_date_time("CreationDateTime");
        5 provisioned_throughput("ProvisionedThroughput");
        6 table_size_bytes("TableSizeBytes");
        7 item_count("ItemCount");
        8 table_arn("TableArn");
        9 table_id("TableId");
        10 billing_mode_summary("BillingModeSummary");
        11 local_secondary_indexes("LocalSecondaryIndexes");
        12 global_secondary_indexes("GlobalSecondaryIndexes");
        13 stream_specification("StreamSpecification");
        14 latest_stream_label("LatestStreamLabel");
        15 latest_stream_arn("LatestStreamArn");
        16 global_table_version("GlobalTableVersion");
        17 replicas("Replicas");
        18 global_table_witnesses("GlobalTableWitnesses");
        19 global_table_settings_replication_mode("GlobalTableSettingsReplicationMode");
        20 restore_summary("RestoreSummary");
        21 sse_description("SSEDescription");
        22 archival_summary("ArchivalSummary");
        23 table_class_summary("TableClassSummary");
        24 deletion_protection_enabled("DeletionProtectionEnabled");
        25 disassociation_protection_enabled("DisassociationProtectionEnabled");
        26 on_demand_throughput("OnDemandThroughput");
        27 warm_throughput("WarmThroughput");
        28 multi_region_consistency("MultiRegionConsistency");
        29 vector_indexes("VectorIndexes");
    }
}

/// Represents the warm throughput value (in read units per second and write units per second) of the table. Warm
/// throughput is applicable for DynamoDB Standard-IA tables and specifies the minimum provisioned capacity
/// maintained for immediate data access.
#[non_exhaustive]
pub struct TableWarmThroughputDescription {
    /// Represents the base table's warm throughput value in read units per second.
    pub read_units_per_second: Option<PositiveLongObject>,
    /// Represents the base table's warm throughput value in write units per second.
    pub write_units_per_second: Option<PositiveLongObject>,
    /// Represents warm throughput value of the base table.
    pub status: Option<TableStatus>,
}

structure! {
    TableWarmThroughputDescription: Default {
        0 read_units_per_second("ReadUnitsPerSecond");
        1 write_units_per_second("WriteUnitsPerSecond");
        2 status("Status");
    }
}

/// Describes a tag. A tag is a key-value pair. You can add up to 50 tags to a single DynamoDB table.
///
/// Amazon Web Services-assigned tag names and values are automatically assigned the `aws:` prefix, which the user
/// cannot assign. Amazon Web Services-assigned tag names do not count towards the tag limit of 50. User-assigned
/// tag names have the prefix `user:` in the Cost Allocation Report. You cannot backdate the application of a tag.
///
/// For an overview on tagging DynamoDB resources, see
/// [Tagging for DynamoDB](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Tagging.html) in the
/// *Amazon DynamoDB Developer Guide*.
#[non_exhaustive]
pub struct Tag {
    /// The key of the tag. Tag keys are case sensitive. Each DynamoDB table can only have up to one tag with the same
    /// key. If you try to add an existing tag (same key), the existing tag value will be updated to the new value.
    pub key: TagKeyString,
    /// The value of the tag. Tag values are case-sensitive and can be null.
    pub value: TagValueString,
}

structure! {
    Tag {
        0 key("Key".required());
        1 value("Value".required());
    }
}

impl Tag {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(key: impl Into<TagKeyString>, value: impl Into<TagValueString>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

/// Represents the specific reason why a DynamoDB request was throttled and the ARN of the impacted resource. This
/// helps identify exactly what resource is being throttled, what type of operation caused it, and why the
/// throttling occurred.
#[non_exhaustive]
pub struct ThrottlingReason {
    /// The reason for throttling. The throttling reason follows a specific format:
    /// `ResourceType+OperationType+LimitType`:
    ///
    /// - Resource Type (What is being throttled): Table or Index
    /// - Operation Type (What kind of operation): Read or Write
    /// - Limit Type (Why the throttling occurred):
    ///   - `ProvisionedThroughputExceeded`: The request rate is exceeding the
    ///     [provisioned throughput capacity](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/provisioned-capacity-mode.html)
    ///     (read or write capacity units) configured for a table or a global secondary index (GSI) in provisioned
    ///     capacity mode.
    ///   - `AccountLimitExceeded`: The request rate has caused a table or global secondary index (GSI) in on-demand
    ///     mode to exceed the
    ///     [per-table account-level service quotas](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html#default-limits-throughput)
    ///     for read/write throughput in the current Amazon Web Services Region.
    ///   - `KeyRangeThroughputExceeded`: The request rate directed at a specific partition key value has exceeded the
    ///     [internal partition-level throughput limits](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html),
    ///     indicating uneven access patterns across the table's or GSI's key space.
    ///   - `MaxOnDemandThroughputExceeded`: The request rate has exceeded the
    ///     [configured maximum throughput limits](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode-max-throughput.html)
    ///     set for a table or index in on-demand capacity mode.
    ///
    /// Examples of complete throttling reasons:
    ///
    /// - TableReadProvisionedThroughputExceeded
    /// - IndexWriteAccountLimitExceeded
    ///
    /// This helps identify exactly what resource is being throttled, what type of operation caused it, and why the
    /// throttling occurred.
    pub reason: Option<Reason>,
    /// The Amazon Resource Name (ARN) of the DynamoDB table or index that experienced the throttling event.
    pub resource: Option<Resource>,
}

structure! {
    ThrottlingReason: Default {
        0 reason("reason");
        1 resource("resource");
    }
}

/// The description of the Time to Live (TTL) status on the specified table.
#[non_exhaustive]
pub struct TimeToLiveDescription {
    /// The TTL status for the table.
    pub time_to_live_status: Option<TimeToLiveStatus>,
    /// The name of the TTL attribute for items in the table.
    pub attribute_name: Option<TimeToLiveAttributeName>,
}

structure! {
    TimeToLiveDescription: Default {
        0 time_to_live_status("TimeToLiveStatus");
        1 attribute_name("AttributeName");
    }
}

/// Represents the settings used to enable or disable Time to Live (TTL) for the specified table.
#[non_exhaustive]
pub struct TimeToLiveSpecification {
    /// Indicates whether TTL is to be enabled (true) or disabled (false) on the table.
    pub enabled: TimeToLiveEnabled,
    /// The name of the TTL attribute used to store the expiration time for items in the table.
    pub attribute_name: TimeToLiveAttributeName,
}

structure! {
    TimeToLiveSpecification {
        0 enabled("Enabled".required());
        1 attribute_name("AttributeName".required());
    }
}

impl TimeToLiveSpecification {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        enabled: impl Into<TimeToLiveEnabled>,
        attribute_name: impl Into<TimeToLiveAttributeName>,
    ) -> Self {
        Self {
            enabled: enabled.into(),
            attribute_name: attribute_name.into(),
        }
    }
}

/// Specifies an item to be retrieved as part of the transaction.
#[non_exhaustive]
pub struct TransactGetItem {
    /// Contains the primary key that identifies the item to get, together with the name of the table that contains
    /// the item, and optionally the specific attributes of the item to retrieve.
    pub get: Get,
}

structure! {
    TransactGetItem {
        0 get("Get".required());
    }
}

impl TransactGetItem {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(get: impl Into<Get>) -> Self {
        Self { get: get.into() }
    }
}

/// A list of requests that can perform update, put, delete, or check operations on multiple items in one or more
/// tables atomically.
#[non_exhaustive]
pub struct TransactWriteItem {
    /// A request to perform a check item operation.
    pub condition_check: Option<ConditionCheck>,
    /// A request to perform a [`PutItem`](crate::Client::put_item) operation.
    pub put: Option<Put>,
    /// A request to perform a [`DeleteItem`](crate::Client::delete_item) operation.
    pub delete: Option<Delete>,
    /// A request to perform an [`UpdateItem`](crate::Client::update_item) operation.
    pub update: Option<Update>,
}

structure! {
    TransactWriteItem: Default {
        0 condition_check("ConditionCheck");
        1 put("Put");
        2 delete("Delete");
        3 update("Update");
    }
}

impl TransactWriteItem {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A request to perform a check item operation.
    #[must_use]
    pub fn condition_check(mut self, value: impl Into<ConditionCheck>) -> Self {
        self.condition_check = some(value);
        self
    }

    /// A request to perform a [`PutItem`](crate::Client::put_item) operation.
    #[must_use]
    pub fn put(mut self, value: impl Into<Put>) -> Self {
        self.put = some(value);
        self
    }

    /// A request to perform a [`DeleteItem`](crate::Client::delete_item) operation.
    #[must_use]
    pub fn delete(mut self, value: impl Into<Delete>) -> Self {
        self.delete = some(value);
        self
    }

    /// A request to perform an [`UpdateItem`](crate::Client::update_item) operation.
    #[must_use]
    pub fn update(mut self, value: impl Into<Update>) -> Self {
        self.update = some(value);
        self
    }
}

/// Represents a request to perform an [`UpdateItem`](crate::Client::update_item) operation.
#[non_exhaustive]
pub struct Update {
    /// The primary key of the item to be updated. Each element consists of an attribute name and a value for that
    /// attribute.
    pub key: AttributeMap,
    /// An expression that defines one or more attributes to be updated, the action to be performed on them, and new
    /// value(s) for them.
    pub update_expression: UpdateExpression,
    /// Name of the table for the [`UpdateItem`](crate::Client::update_item) request. You can also provide the Amazon
    /// Resource Name (ARN) of the table in this parameter.
    pub table_name: TableArn,
    /// A condition that must be satisfied in order for a conditional update to succeed.
    pub condition_expression: Option<ConditionExpression>,
    /// One or more substitution tokens for attribute names in an expression.
    pub expression_attribute_names: Option<ExpressionAttributeNameMap>,
    /// One or more values that can be substituted in an expression.
    pub expression_attribute_values: Option<ExpressionAttributeValueMap>,
    /// Use [`ReturnValuesOnConditionCheckFailure`](crate::enums::ReturnValuesOnConditionCheckFailure) to get the item
    /// attributes if the [`Update`] condition fails. For
    /// [`ReturnValuesOnConditionCheckFailure`](crate::enums::ReturnValuesOnConditionCheckFailure), the valid values
    /// are: NONE and ALL_OLD.
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

structure! {
    Update {
        0 key("Key".required());
        1 update_expression("UpdateExpression".required());
        2 table_name("TableName".required());
        3 condition_expression("ConditionExpression");
        4 expression_attribute_names("ExpressionAttributeNames");
        5 expression_attribute_values("ExpressionAttributeValues");
        6 return_values_on_condition_check_failure("ReturnValuesOnConditionCheckFailure");
    }
}

impl Update {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        key: impl Items<AttributeMap>,
        update_expression: impl Into<UpdateExpression>,
        table_name: impl Into<TableArn>,
    ) -> Self {
        Self {
            key: Items::collected(key),
            update_expression: update_expression.into(),
            table_name: table_name.into(),
            ..Shape::empty()
        }
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

    /// Use [`ReturnValuesOnConditionCheckFailure`](crate::enums::ReturnValuesOnConditionCheckFailure) to get the item
    /// attributes if the [`Update`] condition fails.
    #[must_use]
    pub fn return_values_on_condition_check_failure(
        mut self,
        value: impl Into<ReturnValuesOnConditionCheckFailure>,
    ) -> Self {
        self.return_values_on_condition_check_failure = some(value);
        self
    }
}

/// Represents the new provisioned throughput settings to be applied to a global secondary index.
#[non_exhaustive]
pub struct UpdateGlobalSecondaryIndexAction {
    /// The name of the global secondary index to be updated.
    pub index_name: IndexName,
    /// Represents the provisioned throughput settings for the specified global secondary index.
    ///
    /// For current minimum and maximum provisioned throughput values, see
    /// [Service, Account, and Table Quotas](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Limits.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    /// Updates the maximum number of read and write units for the specified global secondary index. If you use this
    /// parameter, you must specify `MaxReadRequestUnits`, `MaxWriteRequestUnits`, or both.
    pub on_demand_throughput: Option<OnDemandThroughput>,
    /// Represents the warm throughput value of the new provisioned throughput settings to be applied to a global
    /// secondary index.
    pub warm_throughput: Option<WarmThroughput>,
}

structure! {
    UpdateGlobalSecondaryIndexAction {
        0 index_name("IndexName".required());
        1 provisioned_throughput("ProvisionedThroughput");
        2 on_demand_throughput("OnDemandThroughput");
        3 warm_throughput("WarmThroughput");
    }
}

impl UpdateGlobalSecondaryIndexAction {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(index_name: impl Into<IndexName>) -> Self {
        Self {
            index_name: index_name.into(),
            ..Shape::empty()
        }
    }

    /// Represents the provisioned throughput settings for the specified global secondary index.
    #[must_use]
    pub fn provisioned_throughput(mut self, value: impl Into<ProvisionedThroughput>) -> Self {
        self.provisioned_throughput = some(value);
        self
    }

    /// Updates the maximum number of read and write units for the specified global secondary index.
    #[must_use]
    pub fn on_demand_throughput(mut self, value: impl Into<OnDemandThroughput>) -> Self {
        self.on_demand_throughput = some(value);
        self
    }

    /// Represents the warm throughput value of the new provisioned throughput settings to be applied to a global
    /// secondary index.
    #[must_use]
    pub fn warm_throughput(mut self, value: impl Into<WarmThroughput>) -> Self {
        self.warm_throughput = some(value);
        self
    }
}

/// Represents a replica to be modified.
#[non_exhaustive]
pub struct UpdateReplicationGroupMemberAction {
    /// The Region where the replica exists.
    pub region_name: RegionName,
    /// The KMS key of the replica that should be used for KMS encryption. To specify a key, use its key ID, Amazon
    /// Resource Name (ARN), alias name, or alias ARN. Note that you should only provide this parameter if the key is
    /// different from the default DynamoDB KMS key `alias/aws/dynamodb`.
    pub kms_master_key_id: Option<KMSMasterKeyId>,
    /// Replica-specific provisioned throughput. If not specified, uses the source table's provisioned throughput
    /// settings.
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    /// Overrides the maximum on-demand throughput for the replica table.
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    /// Replica-specific global secondary index settings.
    pub global_secondary_indexes: Option<ReplicaGlobalSecondaryIndexList>,
    /// Replica-specific table class. If not specified, uses the source table's table class.
    pub table_class_override: Option<TableClass>,
}

structure! {
    UpdateReplicationGroupMemberAction {
        0 region_name("RegionName".required());
        1 kms_master_key_id("KMSMasterKeyId");
        2 provisioned_throughput_override("ProvisionedThroughputOverride");
        3 on_demand_throughput_override("OnDemandThroughputOverride");
        4 global_secondary_indexes("GlobalSecondaryIndexes");
        5 table_class_override("TableClassOverride");
    }
}

impl UpdateReplicationGroupMemberAction {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(region_name: impl Into<RegionName>) -> Self {
        Self {
            region_name: region_name.into(),
            ..Shape::empty()
        }
    }

    /// The KMS key of the replica that should be used for KMS encryption.
    #[must_use]
    pub fn kms_master_key_id(mut self, value: impl Into<KMSMasterKeyId>) -> Self {
        self.kms_master_key_id = some(value);
        self
    }

    /// Replica-specific provisioned throughput.
    #[must_use]
    pub fn provisioned_throughput_override(
        mut self,
        value: impl Into<ProvisionedThroughputOverride>,
    ) -> Self {
        self.provisioned_throughput_override = some(value);
        self
    }

    /// Overrides the maximum on-demand throughput for the replica table.
    #[must_use]
    pub fn on_demand_throughput_override(
        mut self,
        value: impl Into<OnDemandThroughputOverride>,
    ) -> Self {
        self.on_demand_throughput_override = some(value);
        self
    }

    /// Replica-specific global secondary index settings.
    #[must_use]
    pub fn global_secondary_indexes(
        mut self,
        items: impl Items<ReplicaGlobalSecondaryIndexList>,
    ) -> Self {
        self.global_secondary_indexes = collected(items);
        self
    }

    /// Replica-specific table class.
    #[must_use]
    pub fn table_class_override(mut self, value: impl Into<TableClass>) -> Self {
        self.table_class_override = some(value);
        self
    }
}

/// The definition of a vector attribute for a vector index.
#[non_exhaustive]
pub struct VectorAttributeDefinition {
    /// The name of the vector attribute.
    pub attribute_name: VectorAttributeName,
}

structure! {
    VectorAttributeDefinition {
        0 attribute_name("AttributeName".required());
    }
}

impl VectorAttributeDefinition {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(attribute_name: impl Into<VectorAttributeName>) -> Self {
        Self {
            attribute_name: attribute_name.into(),
        }
    }
}

/// The consumed capacity for vector index operations, including vector search request bytes and vector write
/// request bytes.
#[non_exhaustive]
pub struct VectorCapacity {
    /// The number of vector search request bytes consumed by a `SearchVectors` operation.
    pub vector_search_request_bytes: Option<ConsumedCapacityUnits>,
    /// The number of vector write request bytes consumed when writing to a vector index. Reported for write
    /// operations that modify attributes indexed by a vector index.
    pub vector_write_request_bytes: Option<ConsumedCapacityUnits>,
}

structure! {
    VectorCapacity: Default {
        0 vector_search_request_bytes("VectorSearchRequestBytes");
        1 vector_write_request_bytes("VectorWriteRequestBytes");
    }
}

/// Contains the configuration settings for a vector index, including the index name, vector attribute,
/// dimensions, distance function, search schema, and projection.
#[non_exhaustive]
pub struct VectorIndex {
    /// The name of the vector index.
    pub index_name: IndexName,
    /// The vector attribute configuration for the index.
    pub vector_attribute: VectorAttributeDefinition,
    /// The search schema that defines partition key and inline filter attributes for the vector index.
    pub search_schema: Option<SearchSchema>,
    /// Specifies attributes that are copied (projected) from the table into the vector index.
    pub projection: Projection,
    /// The number of dimensions in each vector.
    pub dimensions: PositiveLongObject,
    /// The distance function used to calculate similarity between vectors. Valid values: `COSINE`, `EUCLIDEAN`,
    /// `DOT_PRODUCT`.
    pub distance_function: VectorDistanceFunction,
}

structure! {
    VectorIndex {
        0 index_name("IndexName".required());
        1 vector_attribute("VectorAttribute".required());
        2 search_schema("SearchSchema");
        3 projection("Projection".required());
        4 dimensions("Dimensions".required());
        5 distance_function("DistanceFunction".required());
    }
}

impl VectorIndex {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        index_name: impl Into<IndexName>,
        vector_attribute: impl Into<VectorAttributeDefinition>,
        projection: impl Into<Projection>,
        dimensions: impl Into<PositiveLongObject>,
        distance_function: impl Into<VectorDistanceFunction>,
    ) -> Self {
        Self {
            index_name: index_name.into(),
            vector_attribute: vector_attribute.into(),
            projection: projection.into(),
            dimensions: dimensions.into(),
            distance_function: distance_function.into(),
            ..Shape::empty()
        }
    }

    /// The search schema that defines partition key and inline filter attributes for the vector index.
    #[must_use]
    pub fn search_schema(mut self, items: impl Items<SearchSchema>) -> Self {
        self.search_schema = collected(items);
        self
    }
}

/// Contains the current state and configuration of a vector index, including its status, size, item count, and
/// the settings specified when the index was created.
#[non_exhaustive]
pub struct VectorIndexDescription {
    /// The name of the vector index.
    pub index_name: Option<IndexName>,
    /// The search schema that defines partition key and inline filter attributes for the vector index.
    pub search_schema: Option<SearchSchema>,
    /// Specifies attributes that are copied (projected) from the table into the vector index.
    pub projection: Option<Projection>,
    /// The vector attribute configuration for the index.
    pub vector_attribute: Option<VectorAttributeDefinition>,
    /// The number of dimensions in each vector.
    pub dimensions: Option<PositiveLongObject>,
    /// The distance function used to calculate similarity between vectors.
    pub distance_function: Option<VectorDistanceFunction>,
    /// The current state of the vector index:
    ///
    /// - `CREATING` - The index is being created.
    /// - `ACTIVE` - The index is ready for use.
    /// - `DELETING` - The index is being deleted.
    pub index_status: Option<IndexStatus>,
    /// Specifies whether the index is currently backfilling. During backfill, `SearchVectors` operations might return
    /// incomplete results.
    pub backfilling: Option<Backfilling>,
    /// The total size of the vector index, in bytes. Amazon DynamoDB updates this value approximately every six
    /// hours. Recent changes might not be reflected in this value.
    pub index_size_bytes: Option<i64>,
    /// The number of items indexed in the vector index. Amazon DynamoDB updates this value approximately every six
    /// hours. Recent changes might not be reflected in this value.
    pub item_count: Option<i64>,
    /// The Amazon Resource Name (ARN) that uniquely identifies the vector index.
    pub index_arn: Option<String>,
}

structure! {
    VectorIndexDescription: Default {
        0 index_name("IndexName");
        1 search_schema("SearchSchema");
        2 projection("Projection");
        3 vector_attribute("VectorAttribute");
        4 dimensions("Dimensions");
        5 distance_function("DistanceFunction");
        6 index_status("IndexStatus");
        7 backfilling("Backfilling");
        8 index_size_bytes("IndexSizeBytes");
        9 item_count("ItemCount");
        10 index_arn("IndexArn");
    }
}

/// A vector index to be added to or removed from a table.
#[non_exhaustive]
pub struct VectorIndexUpdate {
    /// The configuration for creating a new vector index on the table.
    pub create: Option<CreateVectorIndexAction>,
    /// The configuration for deleting an existing vector index from the table.
    pub delete: Option<DeleteVectorIndexAction>,
}

structure! {
    VectorIndexUpdate: Default {
        0 create("Create");
        1 delete("Delete");
    }
}

impl VectorIndexUpdate {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The configuration for creating a new vector index on the table.
    #[must_use]
    pub fn create(mut self, value: impl Into<CreateVectorIndexAction>) -> Self {
        self.create = some(value);
        self
    }

    /// The configuration for deleting an existing vector index from the table.
    #[must_use]
    pub fn delete(mut self, value: impl Into<DeleteVectorIndexAction>) -> Self {
        self.delete = some(value);
        self
    }
}

/// Provides visibility into the number of read and write operations your table or secondary index can
/// instantaneously support. The settings can be modified using the [`UpdateTable`](crate::Client::update_table)
/// operation to meet the throughput requirements of an upcoming peak event.
#[non_exhaustive]
pub struct WarmThroughput {
    /// Represents the number of read operations your base table can instantaneously support.
    pub read_units_per_second: Option<i64>,
    /// Represents the number of write operations your base table can instantaneously support.
    pub write_units_per_second: Option<i64>,
}

structure! {
    WarmThroughput: Default {
        0 read_units_per_second("ReadUnitsPerSecond");
        1 write_units_per_second("WriteUnitsPerSecond");
    }
}

impl WarmThroughput {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Represents the number of read operations your base table can instantaneously support.
    #[must_use]
    pub fn read_units_per_second(mut self, value: impl Into<i64>) -> Self {
        self.read_units_per_second = some(value);
        self
    }

    /// Represents the number of write operations your base table can instantaneously support.
    #[must_use]
    pub fn write_units_per_second(mut self, value: impl Into<i64>) -> Self {
        self.write_units_per_second = some(value);
        self
    }
}

/// Represents an operation to perform - either [`DeleteItem`](crate::Client::delete_item) or
/// [`PutItem`](crate::Client::put_item). You can only request one of these operations, not both, in a single
/// [`WriteRequest`]. If you do need to perform both of these operations, you need to provide two separate
/// [`WriteRequest`] objects.
#[non_exhaustive]
pub struct WriteRequest {
    /// A request to perform a [`PutItem`](crate::Client::put_item) operation.
    pub put_request: Option<PutRequest>,
    /// A request to perform a [`DeleteItem`](crate::Client::delete_item) operation.
    pub delete_request: Option<DeleteRequest>,
}

structure! {
    WriteRequest: Default {
        0 put_request("PutRequest");
        1 delete_request("DeleteRequest");
    }
}

impl WriteRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A request to perform a [`PutItem`](crate::Client::put_item) operation.
    #[must_use]
    pub fn put_request(mut self, value: impl Into<PutRequest>) -> Self {
        self.put_request = some(value);
        self
    }

    /// A request to perform a [`DeleteItem`](crate::Client::delete_item) operation.
    #[must_use]
    pub fn delete_request(mut self, value: impl Into<DeleteRequest>) -> Self {
        self.delete_request = some(value);
        self
    }
}
