// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `TransactGetItems`.

use crate::enums::ReturnConsumedCapacity;
use crate::errors::{
    InternalServerError, ProvisionedThroughputExceededException, RequestLimitExceeded,
    ResourceNotFoundException, ThrottlingException, TransactionCanceledException,
};
use crate::newtypes::{ConsumedCapacityMultiple, ItemResponseList, TransactGetItemList};
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `TransactGetItems`: `POST /`.
///
/// [`Client::transact_get_items`](crate::Client::transact_get_items) calls it.
#[derive(Clone, Copy, Debug)]
pub struct TransactGetItems;

operation! {
    TransactGetItems = "TransactGetItems" {
        input: TransactGetItemsInput,
        output: TransactGetItemsOutput,
        error: TransactGetItemsError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`TransactGetItems`](crate::Client::transact_get_items).
    TransactGetItemsInput {
        /// An ordered array of up to 100 [`TransactGetItem`](crate::types::TransactGetItem) objects, each of which
        /// contains a [`Get`](crate::types::Get) structure.
        0 required_items transact_items: TransactGetItemList = "TransactItems";
        /// A value of `TOTAL` causes consumed capacity information to be returned, and a value of `NONE` prevents that
        /// information from being returned. No other value is valid.
        1 optional return_consumed_capacity: ReturnConsumedCapacity = "ReturnConsumedCapacity";
    }
}

structure! {
    /// The output of [`TransactGetItems`](crate::Client::transact_get_items).
    TransactGetItemsOutput: Default {
        /// If the *[`ReturnConsumedCapacity`](crate::enums::ReturnConsumedCapacity)* value was `TOTAL`, this is an array
        /// of [`ConsumedCapacity`](crate::types::ConsumedCapacity) objects, one for each table addressed by
        /// [`TransactGetItem`](crate::types::TransactGetItem) objects in the *TransactItems* parameter. These
        /// [`ConsumedCapacity`](crate::types::ConsumedCapacity) objects report the read-capacity units consumed by the
        /// [`TransactGetItems`](crate::Client::transact_get_items) call in that table.
        0 optional_items consumed_capacity: ConsumedCapacityMultiple = "ConsumedCapacity";
        /// An ordered array of up to 100 [`ItemResponse`](crate::types::ItemResponse) objects, each of which corresponds
        /// to the [`TransactGetItem`](crate::types::TransactGetItem) object in the same position in the *TransactItems*
        /// array. Each [`ItemResponse`](crate::types::ItemResponse) object contains a Map of the name-value pairs that
        /// are the projected attributes of the requested item.
        ///
        /// If a requested item could not be retrieved, the corresponding [`ItemResponse`](crate::types::ItemResponse)
        /// object is Null, or if the requested item has no projected attributes, the corresponding
        /// [`ItemResponse`](crate::types::ItemResponse) object is an empty Map.
        1 optional_items responses: ItemResponseList = "Responses";
    }
}

/// The errors of [`TransactGetItems`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TransactGetItemsError {
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
    TransactGetItemsError {
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        TransactionCanceled(TransactionCanceledException) = "TransactionCanceledException",
        ProvisionedThroughputExceeded(ProvisionedThroughputExceededException) = "ProvisionedThroughputExceededException",
        RequestLimitExceeded(RequestLimitExceeded) = "RequestLimitExceeded",
        InternalServer(InternalServerError) = "InternalServerError",
        Throttling(ThrottlingException) = "ThrottlingException",
    }
}
