// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `ExecuteStatement`.

use crate::enums::{ReturnConsumedCapacity, ReturnValuesOnConditionCheckFailure};
use crate::errors::{
    ConditionalCheckFailedException, DuplicateItemException, InternalServerError,
    ItemCollectionSizeLimitExceededException, ProvisionedThroughputExceededException,
    RequestLimitExceeded, ResourceNotFoundException, ThrottlingException,
    TransactionConflictException,
};
use crate::newtypes::{
    AttributeMap, ConsistentRead, ItemList, PartiQLNextToken, PartiQLStatement,
    PositiveIntegerObject, PreparedStatementParameters,
};
use crate::types::ConsumedCapacity;
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `ExecuteStatement`: `POST /`.
    ///
    /// [`Client::execute_statement`](crate::Client::execute_statement) calls it.
    ExecuteStatement = "ExecuteStatement" {
        input: ExecuteStatementInput,
        output: ExecuteStatementOutput,
        error: ExecuteStatementError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`ExecuteStatement`](crate::Client::execute_statement).
#[non_exhaustive]
pub struct ExecuteStatementInput {
    /// The PartiQL statement representing the operation to run.
    pub statement: PartiQLStatement,
    /// The parameters for the PartiQL statement, if any.
    pub parameters: Option<PreparedStatementParameters>,
    /// The consistency of a read operation. If set to `true`, then a strongly consistent read is used; otherwise, an
    /// eventually consistent read is used.
    pub consistent_read: Option<ConsistentRead>,
    /// Set this value to get remaining results, if `NextToken` was returned in the statement response.
    pub next_token: Option<PartiQLNextToken>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    /// The maximum number of items to evaluate (not necessarily the number of matching items). If DynamoDB processes
    /// the number of items up to the limit while processing the results, it stops the operation and returns the
    /// matching values up to that point, along with a key in `LastEvaluatedKey` to apply in a subsequent operation so
    /// you can pick up where you left off. Also, if the processed dataset size exceeds 1 MB before DynamoDB reaches
    /// this limit, it stops the operation and returns the matching values up to the limit, and a key in
    /// `LastEvaluatedKey` to apply in a subsequent operation to continue the operation.
    pub limit: Option<PositiveIntegerObject>,
    /// An optional parameter that returns the item attributes for an
    /// [`ExecuteStatement`](crate::Client::execute_statement) operation that failed a condition check.
    ///
    /// There is no additional cost associated with requesting a return value aside from the small network and
    /// processing overhead of receiving a larger response. No read capacity units are consumed.
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

structure! {
    ExecuteStatementInput {
        0 statement("Statement".required());
        1 parameters("Parameters");
        2 consistent_read("ConsistentRead");
        3 next_token("NextToken");
        4 return_consumed_capacity("ReturnConsumedCapacity");
        5 limit("Limit");
        6 return_values_on_condition_check_failure("ReturnValuesOnConditionCheckFailure");
    }
}

impl ExecuteStatementInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(statement: impl Into<PartiQLStatement>) -> Self {
        Self {
            statement: statement.into(),
            ..Shape::empty()
        }
    }

    /// The parameters for the PartiQL statement, if any.
    #[must_use]
    pub fn parameters(mut self, items: impl Items<PreparedStatementParameters>) -> Self {
        self.parameters = collected(items);
        self
    }

    /// The consistency of a read operation.
    #[must_use]
    pub fn consistent_read(mut self, value: impl Into<ConsistentRead>) -> Self {
        self.consistent_read = some(value);
        self
    }

    /// Set this value to get remaining results, if `NextToken` was returned in the statement response.
    #[must_use]
    pub fn next_token(mut self, value: impl Into<PartiQLNextToken>) -> Self {
        self.next_token = some(value);
        self
    }

    #[must_use]
    pub fn return_consumed_capacity(mut self, value: impl Into<ReturnConsumedCapacity>) -> Self {
        self.return_consumed_capacity = some(value);
        self
    }

    /// The maximum number of items to evaluate (not necessarily the number of matching items).
    #[must_use]
    pub fn limit(mut self, value: impl Into<PositiveIntegerObject>) -> Self {
        self.limit = some(value);
        self
    }

    /// An optional parameter that returns the item attributes for an
    /// [`ExecuteStatement`](crate::Client::execute_statement) operation that failed a condition check.
    #[must_use]
    pub fn return_values_on_condition_check_failure(
        mut self,
        value: impl Into<ReturnValuesOnConditionCheckFailure>,
    ) -> Self {
        self.return_values_on_condition_check_failure = some(value);
        self
    }
}

/// The output of [`ExecuteStatement`](crate::Client::execute_statement).
#[non_exhaustive]
pub struct ExecuteStatementOutput {
    /// If a read operation was used, this property will contain the result of the read operation; a map of attribute
    /// names and their values. For the write operations this value will be empty.
    pub items: Option<ItemList>,
    /// If the response of a read request exceeds the response payload limit DynamoDB will set this value in the
    /// response. If set, you can use that this value in the subsequent request to get the remaining results.
    pub next_token: Option<PartiQLNextToken>,
    pub consumed_capacity: Option<ConsumedCapacity>,
    /// The primary key of the item where the operation stopped, inclusive of the previous result set. Use this value
    /// to start a new operation, excluding this value in the new request. If `LastEvaluatedKey` is empty, then the
    /// "last page" of results has been processed and there is no more data to be retrieved. If `LastEvaluatedKey` is
    /// not empty, it does not necessarily mean that there is more data in the result set. The only way to know when
    /// you have reached the end of the result set is when `LastEvaluatedKey` is empty.
    pub last_evaluated_key: Option<AttributeMap>,
}

structure! {
    ExecuteStatementOutput: Default {
        0 items("Items");
        1 next_token("NextToken");
        2 consumed_capacity("ConsumedCapacity");
        3 last_evaluated_key("LastEvaluatedKey");
    }
}

operation_error! {
    /// The errors of [`ExecuteStatement`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    ExecuteStatementError {
        ConditionalCheckFailed(ConditionalCheckFailedException) = "ConditionalCheckFailedException",
        ProvisionedThroughputExceeded(ProvisionedThroughputExceededException) = "ProvisionedThroughputExceededException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        ItemCollectionSizeLimitExceeded(ItemCollectionSizeLimitExceededException) = "ItemCollectionSizeLimitExceededException",
        TransactionConflict(TransactionConflictException) = "TransactionConflictException",
        RequestLimitExceeded(RequestLimitExceeded) = "RequestLimitExceeded",
        InternalServer(InternalServerError) = "InternalServerError",
        DuplicateItem(DuplicateItemException) = "DuplicateItemException",
        Throttling(ThrottlingException) = "ThrottlingException",
    }
}
