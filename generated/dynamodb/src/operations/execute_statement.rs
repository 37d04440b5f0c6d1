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
    ConsistentRead, ItemList, Key, PartiQLNextToken, PartiQLStatement, PositiveIntegerObject,
    PreparedStatementParameters,
};
use crate::types::ConsumedCapacity;
use shapewright_runtime::{operation, operation_error, setters, structure};

operation! {
    /// The operation `ExecuteStatement`: `POST /`.
    ///
    /// [`Client::execute_statement`](crate::Client::execute_statement) calls it.
    ExecuteStatement = "ExecuteStatement" {
        input: ExecuteStatementInput,
        output: ExecuteStatementOutput,
        error: ExecuteStatementError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`ExecuteStatement`](crate::Client::execute_statement).
    ExecuteStatementInput {
        /// The PartiQL statement representing the operation to run.
        0 statement: PartiQLStatement = "Statement";
        /// The parameters for the PartiQL statement, if any.
        1 parameters: Option<PreparedStatementParameters> = "Parameters";
        /// The consistency of a read operation. If set to `true`, then a strongly consistent read is used; otherwise, an
        /// eventually consistent read is used.
        2 consistent_read: Option<ConsistentRead> = "ConsistentRead";
        /// Set this value to get remaining results, if `NextToken` was returned in the statement response.
        3 next_token: Option<PartiQLNextToken> = "NextToken";
        /// The member `ReturnConsumedCapacity` of the model.
        4 return_consumed_capacity: Option<ReturnConsumedCapacity> = "ReturnConsumedCapacity";
        /// The maximum number of items to evaluate (not necessarily the number of matching items). If DynamoDB processes
        /// the number of items up to the limit while processing the results, it stops the operation and returns the
        /// matching values up to that point, along with a key in `LastEvaluatedKey` to apply in a subsequent operation so
        /// you can pick up where you left off. Also, if the processed dataset size exceeds 1 MB before DynamoDB reaches
        /// this limit, it stops the operation and returns the matching values up to the limit, and a key in
        /// `LastEvaluatedKey` to apply in a subsequent operation to continue the operation.
        5 limit: Option<PositiveIntegerObject> = "Limit";
        /// An optional parameter that returns the item attributes for an
        /// [`ExecuteStatement`](crate::Client::execute_statement) operation that failed a condition check.
        ///
        /// There is no additional cost associated with requesting a return value aside from the small network and
        /// processing overhead of receiving a larger response. No read capacity units are consumed.
        6 return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure> = "ReturnValuesOnConditionCheckFailure";
    }
}

setters! {
    ExecuteStatementInput {
        new(statement: PartiQLStatement);
        set(
            consistent_read: ConsistentRead, next_token: PartiQLNextToken,
            return_consumed_capacity: ReturnConsumedCapacity, limit: PositiveIntegerObject,
            return_values_on_condition_check_failure: ReturnValuesOnConditionCheckFailure
        );
        collect(parameters: PreparedStatementParameters);
    }
}

structure! {
    /// The output of [`ExecuteStatement`](crate::Client::execute_statement).
    ExecuteStatementOutput: Default {
        /// If a read operation was used, this property will contain the result of the read operation; a map of attribute
        /// names and their values. For the write operations this value will be empty.
        0 items: Option<ItemList> = "Items";
        /// If the response of a read request exceeds the response payload limit DynamoDB will set this value in the
        /// response. If set, you can use that this value in the subsequent request to get the remaining results.
        1 next_token: Option<PartiQLNextToken> = "NextToken";
        /// The member `ConsumedCapacity` of the model.
        2 consumed_capacity: Option<ConsumedCapacity> = "ConsumedCapacity";
        /// The primary key of the item where the operation stopped, inclusive of the previous result set. Use this value
        /// to start a new operation, excluding this value in the new request. If `LastEvaluatedKey` is empty, then the
        /// "last page" of results has been processed and there is no more data to be retrieved. If `LastEvaluatedKey` is
        /// not empty, it does not necessarily mean that there is more data in the result set. The only way to know when
        /// you have reached the end of the result set is when `LastEvaluatedKey` is empty.
        3 last_evaluated_key: Option<Key> = "LastEvaluatedKey";
    }
}

operation_error! {
    /// The errors of [`ExecuteStatement`].
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
