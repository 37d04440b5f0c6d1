// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `TransactWriteItems`.

use crate::enums::{ReturnConsumedCapacity, ReturnItemCollectionMetrics};
use crate::errors::{
    IdempotentParameterMismatchException, InternalServerError,
    ProvisionedThroughputExceededException, RequestLimitExceeded, ResourceNotFoundException,
    ThrottlingException, TransactionCanceledException, TransactionInProgressException,
};
use crate::newtypes::{
    ClientRequestToken, ConsumedCapacityMultiple, ItemCollectionMetricsPerTable,
    TransactWriteItemList,
};
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `TransactWriteItems`: `POST /`.
///
/// [`Client::transact_write_items`](crate::Client::transact_write_items) calls it.
#[derive(Clone, Copy, Debug)]
pub struct TransactWriteItems;

operation! {
    TransactWriteItems = "TransactWriteItems" {
        input: TransactWriteItemsInput,
        output: TransactWriteItemsOutput,
        error: TransactWriteItemsError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`TransactWriteItems`](crate::Client::transact_write_items).
    TransactWriteItemsInput {
        /// An ordered array of up to 100 [`TransactWriteItem`](crate::types::TransactWriteItem) objects, each of which
        /// contains a [`ConditionCheck`](crate::types::ConditionCheck), [`Put`](crate::types::Put),
        /// [`Update`](crate::types::Update), or [`Delete`](crate::types::Delete) object. These can operate on items in
        /// different tables, but the tables must reside in the same Amazon Web Services account and Region, and no two of
        /// them can operate on the same item.
        0 required_items transact_items: TransactWriteItemList = "TransactItems";
        /// The member `ReturnConsumedCapacity` of the model.
        1 optional return_consumed_capacity: ReturnConsumedCapacity = "ReturnConsumedCapacity";
        /// Determines whether item collection metrics are returned. If set to `SIZE`, the response includes statistics
        /// about item collections (if any), that were modified during the operation and are returned in the response. If
        /// set to `NONE` (the default), no statistics are returned.
        2 optional return_item_collection_metrics: ReturnItemCollectionMetrics = "ReturnItemCollectionMetrics";
        /// Providing a [`ClientRequestToken`](crate::newtypes::ClientRequestToken) makes the call to
        /// [`TransactWriteItems`](crate::Client::transact_write_items) idempotent, meaning that multiple identical calls
        /// have the same effect as one single call.
        ///
        /// Although multiple identical calls using the same client request token produce the same result on the server
        /// (no side effects), the responses to the calls might not be the same. If the
        /// [`ReturnConsumedCapacity`](crate::enums::ReturnConsumedCapacity) parameter is set, then the initial
        /// [`TransactWriteItems`](crate::Client::transact_write_items) call returns the amount of write capacity units
        /// consumed in making the changes. Subsequent [`TransactWriteItems`](crate::Client::transact_write_items) calls
        /// with the same client token return the number of read capacity units consumed in reading the item.
        ///
        /// A client request token is valid for 10 minutes after the first request that uses it is completed. After 10
        /// minutes, any request with the same client token is treated as a new request. Do not resubmit the same request
        /// with the same client token for more than 10 minutes, or the result might not be idempotent.
        ///
        /// If you submit a request with the same client token but a change in other parameters within the 10-minute
        /// idempotency window, DynamoDB returns an `IdempotentParameterMismatch` exception.
        ///
        /// When it is not set, a random token is sent.
        3 optional client_request_token: ClientRequestToken = "ClientRequestToken".idempotency_token();
    }
}

structure! {
    /// The output of [`TransactWriteItems`](crate::Client::transact_write_items).
    TransactWriteItemsOutput: Default {
        /// The capacity units consumed by the entire [`TransactWriteItems`](crate::Client::transact_write_items)
        /// operation. The values of the list are ordered according to the ordering of the `TransactItems` request
        /// parameter.
        ///
        /// If the table has vector indexes, each element also includes a `VectorIndexes` field with
        /// `VectorWriteRequestBytes` consumed for each affected vector index.
        0 optional_items consumed_capacity: ConsumedCapacityMultiple = "ConsumedCapacity";
        /// A list of tables that were processed by [`TransactWriteItems`](crate::Client::transact_write_items) and, for
        /// each table, information about any item collections that were affected by individual
        /// [`UpdateItem`](crate::Client::update_item), [`PutItem`](crate::Client::put_item), or
        /// [`DeleteItem`](crate::Client::delete_item) operations.
        1 optional_items item_collection_metrics: ItemCollectionMetricsPerTable = "ItemCollectionMetrics";
    }
}

/// The errors of [`TransactWriteItems`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TransactWriteItemsError {
    /// The operation tried to access a nonexistent table or index. The resource might not be specified correctly, or
    /// its status might not be `ACTIVE`.
    ResourceNotFound(ResourceNotFoundException),
    /// The entire transaction request was canceled.
    ///
    /// DynamoDB cancels a [`TransactWriteItems`](crate::Client::transact_write_items) request under the following
    /// circumstances:
    ///
    /// - A condition in one of the condition expressions is not met.
    /// - A table in the [`TransactWriteItems`](crate::Client::transact_write_items) request is in a different account
    ///   or region.
    /// - More than one action in the [`TransactWriteItems`](crate::Client::transact_write_items) operation targets
    ///   the same item.
    /// - There is insufficient provisioned capacity for the transaction to be completed.
    /// - An item size becomes too large (larger than 400 KB), or a local secondary index (LSI) becomes too large, or
    ///   a similar validation error occurs because of changes made by the transaction.
    /// - There is a user error, such as an invalid data format.
    /// - There is an ongoing [`TransactWriteItems`](crate::Client::transact_write_items) operation that conflicts
    ///   with a concurrent [`TransactWriteItems`](crate::Client::transact_write_items) request. In this case the
    ///   [`TransactWriteItems`](crate::Client::transact_write_items) operation fails with a
    ///   [`TransactionCanceledException`](crate::errors::TransactionCanceledException).
    ///
    /// DynamoDB cancels a [`TransactGetItems`](crate::Client::transact_get_items) request under the following
    /// circumstances:
    ///
    /// - There is an ongoing [`TransactGetItems`](crate::Client::transact_get_items) operation that conflicts with a
    ///   concurrent [`PutItem`](crate::Client::put_item), [`UpdateItem`](crate::Client::update_item),
    ///   [`DeleteItem`](crate::Client::delete_item) or [`TransactWriteItems`](crate::Client::transact_write_items)
    ///   request. In this case the [`TransactGetItems`](crate::Client::transact_get_items) operation fails with a
    ///   [`TransactionCanceledException`](crate::errors::TransactionCanceledException).
    /// - A table in the [`TransactGetItems`](crate::Client::transact_get_items) request is in a different account or
    ///   region.
    /// - There is insufficient provisioned capacity for the transaction to be completed.
    /// - There is a user error, such as an invalid data format.
    ///
    /// > **Note**
    /// >
    /// > DynamoDB lists the cancellation reasons on the `CancellationReasons` property. Transaction cancellation
    /// > reasons are ordered in the order of requested items, if an item has no error it will have `None` code and
    /// > `Null` message. The `None` code is returned as the literal string `"None"`, not a null or absent value; the
    /// > message field is omitted entirely for an item that has no error. This is important to note when using an SDK
    /// > that surfaces the code as an optional or nullable type.
    ///
    /// Cancellation reason codes and possible error messages:
    ///
    /// - No Errors:
    ///   - Code: `None`
    ///   - Message: `null`
    /// - Conditional Check Failed:
    ///   - Code: `ConditionalCheckFailed`
    ///   - Message: The conditional request failed.
    /// - Item Collection Size Limit Exceeded:
    ///   - Code: `ItemCollectionSizeLimitExceeded`
    ///   - Message: Collection size exceeded.
    /// - Transaction Conflict:
    ///   - Code: `TransactionConflict`
    ///   - Message: Transaction is ongoing for the item.
    /// - Provisioned Throughput Exceeded:
    ///   - Code: `ProvisionedThroughputExceeded`
    ///   - Messages:
    ///     - The level of configured provisioned throughput for the table was exceeded. Consider increasing your
    ///       provisioning level with the [`UpdateTable`](crate::Client::update_table) API.
    ///
    ///       > **Note**
    ///       >
    ///       > This Message is received when provisioned throughput is exceeded is on a provisioned DynamoDB table.
    ///     - The level of configured provisioned throughput for one or more global secondary indexes of the table was
    ///       exceeded. Consider increasing your provisioning level for the under-provisioned global secondary indexes
    ///       with the [`UpdateTable`](crate::Client::update_table) API.
    ///
    ///       > **Note**
    ///       >
    ///       > This message is returned when provisioned throughput is exceeded is on a provisioned GSI.
    /// - Throttling Error:
    ///   - Code: `ThrottlingError`
    ///   - Messages:
    ///     - Throughput exceeds the current capacity of your table or index. DynamoDB is automatically scaling your
    ///       table or index so please try again shortly. If exceptions persist, check if you have a hot key:
    ///       <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html>.
    ///
    ///       > **Note**
    ///       >
    ///       > This message is returned when writes get throttled on an On-Demand table as DynamoDB is automatically
    ///       > scaling the table.
    ///     - Throughput exceeds the current capacity for one or more global secondary indexes. DynamoDB is
    ///       automatically scaling your index so please try again shortly.
    ///
    ///       > **Note**
    ///       >
    ///       > This message is returned when writes get throttled on an On-Demand GSI as DynamoDB is automatically
    ///       > scaling the GSI.
    /// - Validation Error:
    ///   - Code: `ValidationError`
    ///   - Messages:
    ///     - One or more parameter values were invalid.
    ///     - The update expression attempted to update the secondary index key beyond allowed size limits.
    ///     - The update expression attempted to update the secondary index key to unsupported type.
    ///     - An operand in the update expression has an incorrect data type.
    ///     - Item size to update has exceeded the maximum allowed size.
    ///     - Number overflow. Attempting to store a number with magnitude larger than supported range.
    ///     - Type mismatch for attribute to update.
    ///     - Nesting Levels have exceeded supported limits.
    ///     - The document path provided in the update expression is invalid for update.
    ///     - The provided expression refers to an attribute that does not exist in the item.
    TransactionCanceled(TransactionCanceledException),
    /// The transaction with the given request token is already in progress.
    ///
    /// Recommended Settings
    ///
    /// > **Note**
    /// >
    /// > This is a general recommendation for handling the
    /// > [`TransactionInProgressException`](crate::errors::TransactionInProgressException). These settings help
    /// > ensure that the client retries will trigger completion of the ongoing
    /// > [`TransactWriteItems`](crate::Client::transact_write_items) request.
    ///
    /// - Set `clientExecutionTimeout` to a value that allows at least one retry to be processed after 5 seconds have
    ///   elapsed since the first attempt for the [`TransactWriteItems`](crate::Client::transact_write_items)
    ///   operation.
    /// - Set `socketTimeout` to a value a little lower than the `requestTimeout` setting.
    /// - `requestTimeout` should be set based on the time taken for the individual retries of a single HTTP request
    ///   for your use case, but setting it to 1 second or higher should work well to reduce chances of retries and
    ///   [`TransactionInProgressException`](crate::errors::TransactionInProgressException) errors.
    /// - Use exponential backoff when retrying and tune backoff if needed.
    ///
    /// Assuming
    /// [default retry policy](https://github.com/aws/aws-sdk-java/blob/fd409dee8ae23fb8953e0bb4dbde65536a7e0514/aws-java-sdk-core/src/main/java/com/amazonaws/retry/PredefinedRetryPolicies.java#L97),
    /// example timeout settings based on the guidelines above are as follows:
    ///
    /// Example timeline:
    ///
    /// - 0-1000 first attempt
    /// - 1000-1500 first sleep/delay (default retry policy uses 500 ms as base delay for 4xx errors)
    /// - 1500-2500 second attempt
    /// - 2500-3500 second sleep/delay (500 \* 2, exponential backoff)
    /// - 3500-4500 third attempt
    /// - 4500-6500 third sleep/delay (500 \* 2^2)
    /// - 6500-7500 fourth attempt (this can trigger inline recovery since 5 seconds have elapsed since the first
    ///   attempt reached TC)
    TransactionInProgress(TransactionInProgressException),
    /// DynamoDB rejected the request because you retried a request with a different payload but with an idempotent
    /// token that was already used.
    IdempotentParameterMismatch(IdempotentParameterMismatchException),
    /// The request was denied due to request throttling. For detailed information about why the request was throttled
    /// and the ARN of the impacted resource, find the
    /// [ThrottlingReason](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ThrottlingReason.html)
    /// field in the returned exception. The Amazon Web Services SDKs for DynamoDB automatically retry requests that
    /// receive this exception. Your request is eventually successful, unless your retry queue is too large to finish.
    /// Reduce the frequency of requests and use exponential backoff. For more information, go to
    /// [Error Retries and Exponential Backoff](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html#Programming.Errors.RetryAndBackoff)
    /// in the *Amazon DynamoDB Developer Guide*.
    ProvisionedThroughputExceeded(ProvisionedThroughputExceededException),
    /// Throughput exceeds the current throughput quota for your account. For detailed information about why the
    /// request was throttled and the ARN of the impacted resource, find the
    /// [ThrottlingReason](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ThrottlingReason.html)
    /// field in the returned exception. Contact [Amazon Web Services Support](https://aws.amazon.com/support) to
    /// request a quota increase.
    RequestLimitExceeded(RequestLimitExceeded),
    /// An error occurred on the server side.
    InternalServer(InternalServerError),
    /// The request was denied due to request throttling. For detailed information about why the request was throttled
    /// and the ARN of the impacted resource, find the
    /// [ThrottlingReason](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ThrottlingReason.html)
    /// field in the returned exception.
    Throttling(ThrottlingException),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    TransactWriteItemsError {
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        TransactionCanceled(TransactionCanceledException) = "TransactionCanceledException",
        TransactionInProgress(TransactionInProgressException) = "TransactionInProgressException",
        IdempotentParameterMismatch(IdempotentParameterMismatchException) = "IdempotentParameterMismatchException",
        ProvisionedThroughputExceeded(ProvisionedThroughputExceededException) = "ProvisionedThroughputExceededException",
        RequestLimitExceeded(RequestLimitExceeded) = "RequestLimitExceeded",
        InternalServer(InternalServerError) = "InternalServerError",
        Throttling(ThrottlingException) = "ThrottlingException",
    }
}
