// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The client.

use crate::operations::*;
use shapewright_runtime::Operation;
use shapewright_runtime::client::{
    Call, ClientBuilder, ConfigureClient, Core, Pages, PresignedRequest, Presigning, View, Wait,
};

/// A client of Amazon DynamoDB, cheap to clone.
///
/// Clones share their connections. Make one client and clone it.
#[derive(Clone, Debug)]
pub struct Client {
    core: Core,
}

impl From<Core> for Client {
    fn from(core: Core) -> Self {
        Self { core }
    }
}

impl Client {
    /// Creates a client with settings from elsewhere, such as `shapewright_config::load()`.
    ///
    /// If something is missing or wrong there, every call returns an error that says so.
    /// `builder().config(config).build()` says it at once.
    pub fn new(config: &dyn ConfigureClient) -> Self {
        Core::configured(&crate::SERVICE, config).into()
    }

    /// Builds a client: set its region, credentials, endpoint or transport.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&crate::SERVICE)
    }

    /// Returns a client with other settings, for some calls or for one: timeouts, retries, headers, region.
    ///
    /// It shares connections, signing keys and the quota of retries with this one, so it is cheap.
    pub fn with(&self, change: impl FnOnce(View) -> View) -> Self {
        self.core.with(change).into()
    }

    /// Signs the request of an operation for somebody else to send, such as a browser without credentials.
    ///
    /// The operation is one of [`operations`](crate::operations), as in
    /// `presign::<operations::SomeOperation>(request, time)`. The request is valid for this time, at most 7
    /// days.
    ///
    /// # Errors
    /// The same as those of a call before it is sent. An operation that is not signed has no such request.
    pub fn presign<O: Operation>(
        &self,
        request: O::Input,
        valid_for: ::std::time::Duration,
    ) -> Presigning<PresignedRequest, O::Error> {
        self.core.presign::<O>(request, valid_for)
    }

    /// The [`BatchGetItem`](crate::Client::batch_get_item) operation returns the attributes of one or more items from
    /// one or more tables. You identify requested items by primary key.
    ///
    /// A single operation can retrieve up to 16 MB of data, which can contain as many as 100 items.
    /// [`BatchGetItem`](crate::Client::batch_get_item) returns a partial result if the response size limit is
    /// exceeded, the table's provisioned throughput is exceeded, more than 1MB per partition is requested, or an
    /// internal processing failure occurs. If a partial result is returned, the operation returns a value for
    /// `UnprocessedKeys`. You can use this value to retry the operation starting with the next item to get.
    ///
    /// > **Important**
    /// >
    /// > If you request more than 100 items, [`BatchGetItem`](crate::Client::batch_get_item) returns a
    /// > `ValidationException` with the message "Too many items requested for the
    /// > [`BatchGetItem`](crate::Client::batch_get_item) call."
    ///
    /// For example, if you ask to retrieve 100 items, but each individual item is 300 KB in size, the system returns
    /// 52 items (so as not to exceed the 16 MB limit). It also returns an appropriate `UnprocessedKeys` value so you
    /// can get the next page of results. If desired, your application can include its own logic to assemble the pages
    /// of results into one dataset.
    ///
    /// If *none* of the items can be processed due to insufficient provisioned throughput on all of the tables in the
    /// request, then [`BatchGetItem`](crate::Client::batch_get_item) returns a
    /// [`ProvisionedThroughputExceededException`](crate::errors::ProvisionedThroughputExceededException). If *at
    /// least one* of the items is successfully processed, then [`BatchGetItem`](crate::Client::batch_get_item)
    /// completes successfully, while returning the keys of the unread items in `UnprocessedKeys`.
    ///
    /// > **Important**
    /// >
    /// > If DynamoDB returns any unprocessed items, you should retry the batch operation on those items. However, *we
    /// > strongly recommend that you use an exponential backoff algorithm*. If you retry the batch operation
    /// > immediately, the underlying read or write requests can still fail due to throttling on the individual
    /// > tables. If you delay the batch operation using exponential backoff, the individual requests in the batch are
    /// > much more likely to succeed.
    /// >
    /// > For more information, see
    /// > [Batch Operations and Error Handling](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ErrorHandling.html#BatchOperations)
    /// > in the *Amazon DynamoDB Developer Guide*.
    ///
    /// By default, [`BatchGetItem`](crate::Client::batch_get_item) performs eventually consistent reads on every
    /// table in the request. If you want strongly consistent reads instead, you can set
    /// [`ConsistentRead`](crate::newtypes::ConsistentRead) to `true` for any or all tables.
    ///
    /// In order to minimize response latency, [`BatchGetItem`](crate::Client::batch_get_item) may retrieve items in
    /// parallel.
    ///
    /// When designing your application, keep in mind that DynamoDB does not return items in any particular order. To
    /// help parse the response by item, include the primary key values for the items in your request in the
    /// [`ProjectionExpression`](crate::newtypes::ProjectionExpression) parameter.
    ///
    /// If a requested item does not exist, it is not returned in the result. Requests for nonexistent items consume
    /// the minimum read capacity units according to the type of read. For more information, see
    /// [Working with Tables](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.html#CapacityUnitCalculations)
    /// in the *Amazon DynamoDB Developer Guide*.
    ///
    /// > **Note**
    /// >
    /// > [`BatchGetItem`](crate::Client::batch_get_item) will result in a `ValidationException` if the same key is
    /// > specified multiple times.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`BatchGetItemError`](crate::operations::BatchGetItemError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/batch_get_item.md"))]
    pub fn batch_get_item(
        &self,
        request: BatchGetItemInput,
    ) -> Call<BatchGetItemOutput, BatchGetItemError> {
        self.core.call::<BatchGetItem>(request)
    }

    /// The [`BatchWriteItem`](crate::Client::batch_write_item) operation puts or deletes multiple items in one or
    /// more tables. A single call to [`BatchWriteItem`](crate::Client::batch_write_item) can transmit up to 16MB of
    /// data over the network, consisting of up to 25 item put or delete operations. While individual items can be up
    /// to 400 KB once stored, it's important to note that an item's representation might be greater than 400KB while
    /// being sent in DynamoDB's JSON format for the API call. For more details on this distinction, see
    /// [Naming Rules and Data Types](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html).
    ///
    /// > **Note**
    /// >
    /// > [`BatchWriteItem`](crate::Client::batch_write_item) cannot update items. If you perform a
    /// > [`BatchWriteItem`](crate::Client::batch_write_item) operation on an existing item, that item's values will
    /// > be overwritten by the operation and it will appear like it was updated. To update items, we recommend you
    /// > use the [`UpdateItem`](crate::Client::update_item) action.
    ///
    /// The individual [`PutItem`](crate::Client::put_item) and [`DeleteItem`](crate::Client::delete_item) operations
    /// specified in [`BatchWriteItem`](crate::Client::batch_write_item) are atomic; however
    /// [`BatchWriteItem`](crate::Client::batch_write_item) as a whole is not. If any requested operations fail
    /// because the table's provisioned throughput is exceeded or an internal processing failure occurs, the failed
    /// operations are returned in the `UnprocessedItems` response parameter. You can investigate and optionally
    /// resend the requests. Typically, you would call [`BatchWriteItem`](crate::Client::batch_write_item) in a loop.
    /// Each iteration would check for unprocessed items and submit a new
    /// [`BatchWriteItem`](crate::Client::batch_write_item) request with those unprocessed items until all items have
    /// been processed.
    ///
    /// If [`BatchWriteItem`](crate::Client::batch_write_item) cannot process any items due to throttling (for
    /// example, insufficient provisioned throughput on the tables in the request, or partition-level or account-level
    /// limits), it returns a
    /// [`ProvisionedThroughputExceededException`](crate::errors::ProvisionedThroughputExceededException) or a
    /// [`ThrottlingException`](crate::errors::ThrottlingException). Both indicate that the request was throttled;
    /// check the [`ThrottlingReason`](crate::types::ThrottlingReason) field in the returned exception for details.
    ///
    /// > **Important**
    /// >
    /// > If DynamoDB returns any unprocessed items, you should retry the batch operation on those items. However, *we
    /// > strongly recommend that you use an exponential backoff algorithm*. If you retry the batch operation
    /// > immediately, the underlying read or write requests can still fail due to throttling on the individual
    /// > tables. If you delay the batch operation using exponential backoff, the individual requests in the batch are
    /// > much more likely to succeed.
    /// >
    /// > For more information, see
    /// > [Batch Operations and Error Handling](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ErrorHandling.html#Programming.Errors.BatchOperations)
    /// > in the *Amazon DynamoDB Developer Guide*.
    ///
    /// With [`BatchWriteItem`](crate::Client::batch_write_item), you can efficiently write or delete large amounts of
    /// data, such as from Amazon EMR, or copy data from another database into DynamoDB. In order to improve
    /// performance with these large-scale operations, [`BatchWriteItem`](crate::Client::batch_write_item) does not
    /// behave in the same way as individual [`PutItem`](crate::Client::put_item) and
    /// [`DeleteItem`](crate::Client::delete_item) calls would. For example, you cannot specify conditions on
    /// individual put and delete requests, and [`BatchWriteItem`](crate::Client::batch_write_item) does not return
    /// deleted items in the response.
    ///
    /// If you use a programming language that supports concurrency, you can use threads to write items in parallel.
    /// Your application must include the necessary logic to manage the threads. With languages that don't support
    /// threading, you must update or delete the specified items one at a time. In both situations,
    /// [`BatchWriteItem`](crate::Client::batch_write_item) performs the specified put and delete operations in
    /// parallel, giving you the power of the thread pool approach without having to introduce complexity into your
    /// application.
    ///
    /// Parallel processing reduces latency, but each specified put and delete request consumes the same number of
    /// write capacity units whether it is processed in parallel or not. Delete operations on nonexistent items
    /// consume one write capacity unit.
    ///
    /// If one or more of the following is true, DynamoDB rejects the entire batch write operation:
    ///
    /// - One or more tables specified in the [`BatchWriteItem`](crate::Client::batch_write_item) request does not
    ///   exist.
    /// - Primary key attributes specified on an item in the request do not match those in the corresponding table's
    ///   primary key schema.
    /// - You try to perform multiple operations on the same item in the same
    ///   [`BatchWriteItem`](crate::Client::batch_write_item) request. For example, you cannot put and delete the same
    ///   item in the same [`BatchWriteItem`](crate::Client::batch_write_item) request.
    /// - Your request contains at least two items with identical hash and range keys (which essentially is two put
    ///   operations).
    /// - There are more than 25 requests in the batch.
    /// - Any individual item in a batch exceeds 400 KB.
    /// - The total request size exceeds 16 MB.
    /// - Any individual items with keys exceeding the key length limits. For a partition key, the limit is 2048 bytes
    ///   and for a sort key, the limit is 1024 bytes.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`BatchWriteItemError`](crate::operations::BatchWriteItemError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/batch_write_item.md"))]
    pub fn batch_write_item(
        &self,
        request: BatchWriteItemInput,
    ) -> Call<BatchWriteItemOutput, BatchWriteItemError> {
        self.core.call::<BatchWriteItem>(request)
    }

    /// The [`CreateTable`](crate::Client::create_table) operation adds a new table to your account. In an Amazon Web
    /// Services account, table names must be unique within each Region. That is, you can have two tables with same
    /// name if you create the tables in different Regions.
    ///
    /// [`CreateTable`](crate::Client::create_table) is an asynchronous operation. Upon receiving a
    /// [`CreateTable`](crate::Client::create_table) request, DynamoDB immediately returns a response with a
    /// [`TableStatus`](crate::enums::TableStatus) of `CREATING`. After the table is created, DynamoDB sets the
    /// [`TableStatus`](crate::enums::TableStatus) to `ACTIVE`. You can perform read and write operations only on an
    /// `ACTIVE` table.
    ///
    /// You can optionally define secondary indexes on the new table, as part of the
    /// [`CreateTable`](crate::Client::create_table) operation. If you want to create multiple tables with secondary
    /// indexes on them, you must create the tables sequentially. Only one table with secondary indexes can be in the
    /// `CREATING` state at any given time.
    ///
    /// You can use the [`DescribeTable`](crate::Client::describe_table) action to check the table status.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`CreateTableError`](crate::operations::CreateTableError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/create_table.md"))]
    pub fn create_table(
        &self,
        request: CreateTableInput,
    ) -> Call<CreateTableOutput, CreateTableError> {
        self.core.call::<CreateTable>(request)
    }

    /// Deletes a single item in a table by primary key. You can perform a conditional delete operation that deletes
    /// the item if it exists, or if it has an expected attribute value.
    ///
    /// In addition to deleting an item, you can also return the item's attribute values in the same operation, using
    /// the `ReturnValues` parameter.
    ///
    /// Unless you specify conditions, the [`DeleteItem`](crate::Client::delete_item) is an idempotent operation;
    /// running it multiple times on the same item or attribute does *not* result in an error response.
    ///
    /// Conditional deletes are useful for deleting items only if specific conditions are met. If those conditions are
    /// met, DynamoDB performs the delete. Otherwise, the item is not deleted.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`DeleteItemError`](crate::operations::DeleteItemError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/delete_item.md"))]
    pub fn delete_item(&self, request: DeleteItemInput) -> Call<DeleteItemOutput, DeleteItemError> {
        self.core.call::<DeleteItem>(request)
    }

    /// The [`DeleteTable`](crate::Client::delete_table) operation deletes a table and all of its items. After a
    /// [`DeleteTable`](crate::Client::delete_table) request, the specified table is in the `DELETING` state until
    /// DynamoDB completes the deletion. If the table is in the `ACTIVE` state, you can delete it. If a table is in
    /// `CREATING` or `UPDATING` states, then DynamoDB returns a
    /// [`ResourceInUseException`](crate::errors::ResourceInUseException). If the specified table does not exist,
    /// DynamoDB returns a [`ResourceNotFoundException`](crate::errors::ResourceNotFoundException). If table is
    /// already in the `DELETING` state, no error is returned.
    ///
    /// > **Note**
    /// >
    /// > DynamoDB might continue to accept data read and write operations, such as
    /// > [`GetItem`](crate::Client::get_item) and [`PutItem`](crate::Client::put_item), on a table in the `DELETING`
    /// > state until the table deletion is complete. For the full list of table states, see
    /// > [TableStatus](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TableDescription.html#DDB-Type-TableDescription-TableStatus).
    ///
    /// When you delete a table, any indexes on that table are also deleted.
    ///
    /// If you have DynamoDB Streams enabled on the table, then the corresponding stream on that table goes into the
    /// `DISABLED` state, and the stream is automatically deleted after 24 hours.
    ///
    /// Use the [`DescribeTable`](crate::Client::describe_table) action to check the status of the table.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`DeleteTableError`](crate::operations::DeleteTableError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/delete_table.md"))]
    pub fn delete_table(
        &self,
        request: DeleteTableInput,
    ) -> Call<DeleteTableOutput, DeleteTableError> {
        self.core.call::<DeleteTable>(request)
    }

    /// Returns information about the table, including the current status of the table, when it was created, the
    /// primary key schema, and any indexes on the table.
    ///
    /// > **Note**
    /// >
    /// > If you issue a [`DescribeTable`](crate::Client::describe_table) request immediately after a
    /// > [`CreateTable`](crate::Client::create_table) request, DynamoDB might return a
    /// > [`ResourceNotFoundException`](crate::errors::ResourceNotFoundException). This is because
    /// > [`DescribeTable`](crate::Client::describe_table) uses an eventually consistent query, and the metadata for
    /// > your table might not be available at that moment. Wait for a few seconds, and then try the
    /// > [`DescribeTable`](crate::Client::describe_table) request again.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`DescribeTableError`](crate::operations::DescribeTableError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/describe_table.md"))]
    pub fn describe_table(
        &self,
        request: DescribeTableInput,
    ) -> Call<DescribeTableOutput, DescribeTableError> {
        self.core.call::<DescribeTable>(request)
    }

    /// Waits until `TableExists`.
    ///
    /// Calls [`describe_table`](crate::Client::describe_table)
    /// every 20 seconds, and at most 25 times.
    pub fn wait_until_table_exists(&self, request: DescribeTableInput) -> Wait<DescribeTable> {
        self.core.wait("TableExists", request)
    }

    /// Waits until `TableNotExists`.
    ///
    /// Calls [`describe_table`](crate::Client::describe_table)
    /// every 20 seconds, and at most 25 times.
    pub fn wait_until_table_not_exists(&self, request: DescribeTableInput) -> Wait<DescribeTable> {
        self.core.wait("TableNotExists", request)
    }

    /// Gives a description of the Time to Live (TTL) status on the specified table.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`DescribeTimeToLiveError`](crate::operations::DescribeTimeToLiveError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn describe_time_to_live(
        &self,
        request: DescribeTimeToLiveInput,
    ) -> Call<DescribeTimeToLiveOutput, DescribeTimeToLiveError> {
        self.core.call::<DescribeTimeToLive>(request)
    }

    /// This operation allows you to perform reads and singleton writes on data stored in DynamoDB, using PartiQL.
    ///
    /// For PartiQL reads (`SELECT` statement), if the total number of processed items exceeds the maximum dataset
    /// size limit of 1 MB, the read stops and results are returned to the user as a `LastEvaluatedKey` value to
    /// continue the read in a subsequent operation. If the filter criteria in `WHERE` clause does not match any data,
    /// the read will return an empty result set.
    ///
    /// A single `SELECT` statement response can return up to the maximum number of items (if using the Limit
    /// parameter) or a maximum of 1 MB of data (and then apply any filtering to the results using `WHERE` clause). If
    /// `LastEvaluatedKey` is present in the response, you need to paginate the result set. If `NextToken` is present,
    /// you need to paginate the result set and include `NextToken`.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`ExecuteStatementError`](crate::operations::ExecuteStatementError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn execute_statement(
        &self,
        request: ExecuteStatementInput,
    ) -> Call<ExecuteStatementOutput, ExecuteStatementError> {
        self.core.call::<ExecuteStatement>(request)
    }

    /// The [`GetItem`](crate::Client::get_item) operation returns a set of attributes for the item with the given
    /// primary key. If there is no matching item, [`GetItem`](crate::Client::get_item) does not return any data and
    /// there will be no `Item` element in the response.
    ///
    /// [`GetItem`](crate::Client::get_item) provides an eventually consistent read by default. If your application
    /// requires a strongly consistent read, set [`ConsistentRead`](crate::newtypes::ConsistentRead) to `true`.
    /// Although a strongly consistent read might take more time than an eventually consistent read, it always returns
    /// the last updated value.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`GetItemError`](crate::operations::GetItemError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/get_item.md"))]
    pub fn get_item(&self, request: GetItemInput) -> Call<GetItemOutput, GetItemError> {
        self.core.call::<GetItem>(request)
    }

    /// Returns an array of table names associated with the current account and endpoint. The output from
    /// [`ListTables`](crate::Client::list_tables) is paginated, with each page returning a maximum of 100 table
    /// names.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`ListTablesError`](crate::operations::ListTablesError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/list_tables.md"))]
    pub fn list_tables(&self, request: ListTablesInput) -> Call<ListTablesOutput, ListTablesError> {
        self.core.call::<ListTables>(request)
    }

    /// Returns the pages of [`list_tables`](crate::Client::list_tables).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `TableNames`.
    pub fn list_tables_pages(&self, request: ListTablesInput) -> Pages<ListTables> {
        self.core.pages(request)
    }

    /// List all tags on an Amazon DynamoDB resource. You can call
    /// [`ListTagsOfResource`](crate::Client::list_tags_of_resource) up to 10 times per second, per account.
    ///
    /// For an overview on tagging DynamoDB resources, see
    /// [Tagging for DynamoDB](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Tagging.html) in the
    /// *Amazon DynamoDB Developer Guide*.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`ListTagsOfResourceError`](crate::operations::ListTagsOfResourceError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn list_tags_of_resource(
        &self,
        request: ListTagsOfResourceInput,
    ) -> Call<ListTagsOfResourceOutput, ListTagsOfResourceError> {
        self.core.call::<ListTagsOfResource>(request)
    }

    /// Returns the pages of [`list_tags_of_resource`](crate::Client::list_tags_of_resource).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Tags`.
    pub fn list_tags_of_resource_pages(
        &self,
        request: ListTagsOfResourceInput,
    ) -> Pages<ListTagsOfResource> {
        self.core.pages(request)
    }

    /// Creates a new item, or replaces an old item with a new item. If an item that has the same primary key as the
    /// new item already exists in the specified table, the new item completely replaces the existing item. You can
    /// perform a conditional put operation (add a new item if one with the specified primary key doesn't exist), or
    /// replace an existing item if it has certain attribute values. You can return the item's attribute values in the
    /// same operation, using the `ReturnValues` parameter.
    ///
    /// When you add an item, the primary key attributes are the only required attributes.
    ///
    /// Empty String and Binary attribute values are allowed. Attribute values of type String and Binary must have a
    /// length greater than zero if the attribute is used as a key attribute for a table or index. Set type attributes
    /// cannot be empty.
    ///
    /// Invalid Requests with empty values will be rejected with a `ValidationException` exception.
    ///
    /// > **Note**
    /// >
    /// > To prevent a new item from replacing an existing item, use a conditional expression that contains the
    /// > `attribute_not_exists` function with the name of the attribute being used as the partition key for the
    /// > table. Since every record must contain that attribute, the `attribute_not_exists` function will only succeed
    /// > if no matching item exists.
    ///
    /// > **Note**
    /// >
    /// > To determine whether [`PutItem`](crate::Client::put_item) overwrote an existing item, use `ReturnValues` set
    /// > to `ALL_OLD`. If the response includes the `Attributes` element, an existing item was overwritten.
    ///
    /// For more information about [`PutItem`](crate::Client::put_item), see
    /// [Working with Items](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithItems.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`PutItemError`](crate::operations::PutItemError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/put_item.md"))]
    pub fn put_item(&self, request: PutItemInput) -> Call<PutItemOutput, PutItemError> {
        self.core.call::<PutItem>(request)
    }

    /// You must provide the name of the partition key attribute and a single value for that attribute.
    /// [`Query`](crate::Client::query) returns all items with that partition key value. Optionally, you can provide a
    /// sort key attribute and use a comparison operator to refine the search results.
    ///
    /// Use the `KeyConditionExpression` parameter to provide a specific value for the partition key. The
    /// [`Query`](crate::Client::query) operation will return all of the items from the table or index with that
    /// partition key value. You can optionally narrow the scope of the [`Query`](crate::Client::query) operation by
    /// specifying a sort key value and a comparison operator in `KeyConditionExpression`. To further refine the
    /// [`Query`](crate::Client::query) results, you can optionally provide a `FilterExpression`. A `FilterExpression`
    /// determines which items within the results should be returned to you. All of the other results are discarded.
    ///
    /// A [`Query`](crate::Client::query) operation always returns a result set. If no matching items are found, the
    /// result set will be empty. Queries that do not return results consume the minimum number of read capacity units
    /// for that type of read operation.
    ///
    /// > **Note**
    /// >
    /// > DynamoDB calculates the number of read capacity units consumed based on item size, not on the amount of data
    /// > that is returned to an application. The number of capacity units consumed will be the same whether you
    /// > request all of the attributes (the default behavior) or just some of them (using a projection expression).
    /// > The number will also be the same whether or not you use a `FilterExpression`.
    ///
    /// [`Query`](crate::Client::query) results are always sorted by the sort key value. If the data type of the sort
    /// key is Number, the results are returned in numeric order; otherwise, the results are returned in order of
    /// UTF-8 bytes. By default, the sort order is ascending. To reverse the order, set the `ScanIndexForward`
    /// parameter to false.
    ///
    /// A single [`Query`](crate::Client::query) operation will read up to the maximum number of items set (if using
    /// the `Limit` parameter) or a maximum of 1 MB of data and then apply any filtering to the results using
    /// `FilterExpression`. If `LastEvaluatedKey` is present in the response, you will need to paginate the result
    /// set. For more information, see
    /// [Paginating the Results](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Query.html#Query.Pagination)
    /// in the *Amazon DynamoDB Developer Guide*.
    ///
    /// `FilterExpression` is applied after a [`Query`](crate::Client::query) finishes, but before the results are
    /// returned. A `FilterExpression` cannot contain partition key or sort key attributes. You need to specify those
    /// attributes in the `KeyConditionExpression`.
    ///
    /// > **Note**
    /// >
    /// > A [`Query`](crate::Client::query) operation can return an empty result set and a `LastEvaluatedKey` if all
    /// > the items read for the page of results are filtered out.
    ///
    /// You can query a table, a local secondary index, or a global secondary index. For a query on a table or on a
    /// local secondary index, you can set the [`ConsistentRead`](crate::newtypes::ConsistentRead) parameter to `true`
    /// and obtain a strongly consistent result. Global secondary indexes support eventually consistent reads only, so
    /// do not specify [`ConsistentRead`](crate::newtypes::ConsistentRead) when querying a global secondary index.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`QueryError`](crate::operations::QueryError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/query.md"))]
    pub fn query(&self, request: QueryInput) -> Call<QueryOutput, QueryError> {
        self.core.call::<Query>(request)
    }

    /// Returns the pages of [`query`](crate::Client::query).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Items`.
    pub fn query_pages(&self, request: QueryInput) -> Pages<Query> {
        self.core.pages(request)
    }

    /// The [`Scan`](crate::Client::scan) operation returns one or more items and item attributes by accessing every
    /// item in a table or a secondary index. To have DynamoDB return fewer items, you can provide a
    /// `FilterExpression` operation.
    ///
    /// If the total size of scanned items exceeds the maximum dataset size limit of 1 MB, the scan completes and
    /// results are returned to the user. The `LastEvaluatedKey` value is also returned and the requestor can use the
    /// `LastEvaluatedKey` to continue the scan in a subsequent operation. Each scan response also includes number of
    /// items that were scanned (ScannedCount) as part of the request. If using a `FilterExpression`, a scan result
    /// can result in no items meeting the criteria and the `Count` will result in zero. If you did not use a
    /// `FilterExpression` in the scan request, then `Count` is the same as `ScannedCount`.
    ///
    /// > **Note**
    /// >
    /// > `Count` and `ScannedCount` only return the count of items specific to a single scan request and, unless the
    /// > table is less than 1MB, do not represent the total number of items in the table.
    ///
    /// A single [`Scan`](crate::Client::scan) operation first reads up to the maximum number of items set (if using
    /// the `Limit` parameter) or a maximum of 1 MB of data and then applies any filtering to the results if a
    /// `FilterExpression` is provided. If `LastEvaluatedKey` is present in the response, pagination is required to
    /// complete the full table scan. For more information, see
    /// [Paginating the Results](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Scan.html#Scan.Pagination)
    /// in the *Amazon DynamoDB Developer Guide*.
    ///
    /// [`Scan`](crate::Client::scan) operations proceed sequentially; however, for faster performance on a large
    /// table or secondary index, applications can request a parallel [`Scan`](crate::Client::scan) operation by
    /// providing the `Segment` and `TotalSegments` parameters. For more information, see
    /// [Parallel Scan](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Scan.html#Scan.ParallelScan)
    /// in the *Amazon DynamoDB Developer Guide*.
    ///
    /// By default, a [`Scan`](crate::Client::scan) uses eventually consistent reads when accessing the items in a
    /// table. Therefore, the results from an eventually consistent [`Scan`](crate::Client::scan) may not include the
    /// latest item changes at the time the scan iterates through each item in the table. If you require a strongly
    /// consistent read of each item as the scan iterates through the items in the table, you can set the
    /// [`ConsistentRead`](crate::newtypes::ConsistentRead) parameter to true. Strong consistency only relates to the
    /// consistency of the read at the item level.
    ///
    /// > **Note**
    /// >
    /// > DynamoDB does not provide snapshot isolation for a scan operation when the
    /// > [`ConsistentRead`](crate::newtypes::ConsistentRead) parameter is set to true. Thus, a DynamoDB scan
    /// > operation does not guarantee that all reads in a scan see a consistent snapshot of the table when the scan
    /// > operation was requested.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`ScanError`](crate::operations::ScanError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/scan.md"))]
    pub fn scan(&self, request: ScanInput) -> Call<ScanOutput, ScanError> {
        self.core.call::<Scan>(request)
    }

    /// Returns the pages of [`scan`](crate::Client::scan).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Items`.
    pub fn scan_pages(&self, request: ScanInput) -> Pages<Scan> {
        self.core.pages(request)
    }

    /// Associate a set of tags with an Amazon DynamoDB resource. You can then activate these user-defined tags so
    /// that they appear on the Billing and Cost Management console for cost allocation tracking. You can call
    /// [`TagResource`](crate::Client::tag_resource) up to five times per second, per account.
    ///
    /// - [`TagResource`](crate::Client::tag_resource) is an asynchronous operation. If you issue a
    ///   [`ListTagsOfResource`](crate::Client::list_tags_of_resource) request immediately after a
    ///   [`TagResource`](crate::Client::tag_resource) request, DynamoDB might return your previous tag set, if there
    ///   was one, or an empty tag set. This is because [`ListTagsOfResource`](crate::Client::list_tags_of_resource)
    ///   uses an eventually consistent query, and the metadata for your tags or table might not be available at that
    ///   moment. Wait for a few seconds, and then try the
    ///   [`ListTagsOfResource`](crate::Client::list_tags_of_resource) request again.
    /// - The application or removal of tags using [`TagResource`](crate::Client::tag_resource) and
    ///   [`UntagResource`](crate::Client::untag_resource) APIs is eventually consistent.
    ///   [`ListTagsOfResource`](crate::Client::list_tags_of_resource) API will only reflect the changes after a few
    ///   seconds.
    ///
    /// For an overview on tagging DynamoDB resources, see
    /// [Tagging for DynamoDB](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Tagging.html) in the
    /// *Amazon DynamoDB Developer Guide*.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`TagResourceError`](crate::operations::TagResourceError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn tag_resource(&self, request: TagResourceInput) -> Call<(), TagResourceError> {
        self.core.call::<TagResource>(request)
    }

    /// [`TransactGetItems`](crate::Client::transact_get_items) is a synchronous operation that atomically retrieves
    /// multiple items from one or more tables (but not from indexes) in a single account and Region. A
    /// [`TransactGetItems`](crate::Client::transact_get_items) call can contain up to 100
    /// [`TransactGetItem`](crate::types::TransactGetItem) objects, each of which contains a
    /// [`Get`](crate::types::Get) structure that specifies an item to retrieve from a table in the account and
    /// Region. A call to [`TransactGetItems`](crate::Client::transact_get_items) cannot retrieve items from tables in
    /// more than one Amazon Web Services account or Region. The aggregate size of the items in the transaction cannot
    /// exceed 4 MB.
    ///
    /// DynamoDB rejects the entire [`TransactGetItems`](crate::Client::transact_get_items) request if any of the
    /// following is true:
    ///
    /// - A conflicting operation is in the process of updating an item to be read.
    /// - There is insufficient provisioned capacity for the transaction to be completed.
    /// - There is a user error, such as an invalid data format.
    /// - The aggregate size of the items in the transaction exceeded 4 MB.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`TransactGetItemsError`](crate::operations::TransactGetItemsError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn transact_get_items(
        &self,
        request: TransactGetItemsInput,
    ) -> Call<TransactGetItemsOutput, TransactGetItemsError> {
        self.core.call::<TransactGetItems>(request)
    }

    /// [`TransactWriteItems`](crate::Client::transact_write_items) is a synchronous write operation that groups up to
    /// 100 action requests. These actions can target items in different tables, but not in different Amazon Web
    /// Services accounts or Regions, and no two actions can target the same item. For example, you cannot both
    /// [`ConditionCheck`](crate::types::ConditionCheck) and [`Update`](crate::types::Update) the same item. The
    /// aggregate size of the items in the transaction cannot exceed 4 MB.
    ///
    /// The actions are completed atomically so that either all of them succeed, or all of them fail. They are defined
    /// by the following objects:
    ///
    /// - [`Put`](crate::types::Put) — Initiates a [`PutItem`](crate::Client::put_item) operation to write a new item.
    ///   This structure specifies the primary key of the item to be written, the name of the table to write it in, an
    ///   optional condition expression that must be satisfied for the write to succeed, a list of the item's
    ///   attributes, and a field indicating whether to retrieve the item's attributes if the condition is not met.
    /// - [`Update`](crate::types::Update) — Initiates an [`UpdateItem`](crate::Client::update_item) operation to
    ///   update an existing item. This structure specifies the primary key of the item to be updated, the name of the
    ///   table where it resides, an optional condition expression that must be satisfied for the update to succeed,
    ///   an expression that defines one or more attributes to be updated, and a field indicating whether to retrieve
    ///   the item's attributes if the condition is not met.
    /// - [`Delete`](crate::types::Delete) — Initiates a [`DeleteItem`](crate::Client::delete_item) operation to
    ///   delete an existing item. This structure specifies the primary key of the item to be deleted, the name of the
    ///   table where it resides, an optional condition expression that must be satisfied for the deletion to succeed,
    ///   and a field indicating whether to retrieve the item's attributes if the condition is not met.
    /// - [`ConditionCheck`](crate::types::ConditionCheck) — Applies a condition to an item that is not being modified
    ///   by the transaction. This structure specifies the primary key of the item to be checked, the name of the
    ///   table where it resides, a condition expression that must be satisfied for the transaction to succeed, and a
    ///   field indicating whether to retrieve the item's attributes if the condition is not met.
    ///
    /// DynamoDB rejects the entire [`TransactWriteItems`](crate::Client::transact_write_items) request if any of the
    /// following is true:
    ///
    /// - A condition in one of the condition expressions is not met.
    /// - An ongoing operation is in the process of updating the same item.
    /// - There is insufficient provisioned capacity for the transaction to be completed.
    /// - An item size becomes too large (bigger than 400 KB), a local secondary index (LSI) becomes too large, or a
    ///   similar validation error occurs because of changes made by the transaction.
    /// - The aggregate size of the items in the transaction exceeds 4 MB.
    /// - There is a user error, such as an invalid data format.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`TransactWriteItemsError`](crate::operations::TransactWriteItemsError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn transact_write_items(
        &self,
        request: TransactWriteItemsInput,
    ) -> Call<TransactWriteItemsOutput, TransactWriteItemsError> {
        self.core.call::<TransactWriteItems>(request)
    }

    /// Removes the association of tags from an Amazon DynamoDB resource. You can call
    /// [`UntagResource`](crate::Client::untag_resource) up to five times per second, per account.
    ///
    /// - [`UntagResource`](crate::Client::untag_resource) is an asynchronous operation. If you issue a
    ///   [`ListTagsOfResource`](crate::Client::list_tags_of_resource) request immediately after an
    ///   [`UntagResource`](crate::Client::untag_resource) request, DynamoDB might return your previous tag set, if
    ///   there was one, or an empty tag set. This is because
    ///   [`ListTagsOfResource`](crate::Client::list_tags_of_resource) uses an eventually consistent query, and the
    ///   metadata for your tags or table might not be available at that moment. Wait for a few seconds, and then try
    ///   the [`ListTagsOfResource`](crate::Client::list_tags_of_resource) request again.
    /// - The application or removal of tags using [`TagResource`](crate::Client::tag_resource) and
    ///   [`UntagResource`](crate::Client::untag_resource) APIs is eventually consistent.
    ///   [`ListTagsOfResource`](crate::Client::list_tags_of_resource) API will only reflect the changes after a few
    ///   seconds.
    ///
    /// For an overview on tagging DynamoDB resources, see
    /// [Tagging for DynamoDB](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Tagging.html) in the
    /// *Amazon DynamoDB Developer Guide*.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`UntagResourceError`](crate::operations::UntagResourceError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn untag_resource(&self, request: UntagResourceInput) -> Call<(), UntagResourceError> {
        self.core.call::<UntagResource>(request)
    }

    /// Edits an existing item's attributes, or adds a new item to the table if it does not already exist. You can
    /// put, delete, or add attribute values. You can also perform a conditional update on an existing item (insert a
    /// new attribute name-value pair if it doesn't exist, or replace an existing name-value pair if it has certain
    /// expected attribute values).
    ///
    /// You can also return the item's attribute values in the same [`UpdateItem`](crate::Client::update_item)
    /// operation using the `ReturnValues` parameter.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`UpdateItemError`](crate::operations::UpdateItemError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/update_item.md"))]
    pub fn update_item(&self, request: UpdateItemInput) -> Call<UpdateItemOutput, UpdateItemError> {
        self.core.call::<UpdateItem>(request)
    }

    /// Modifies the provisioned throughput settings, global secondary indexes, DynamoDB Streams settings, or global
    /// table replica settings for a given table.
    ///
    /// You can only perform one of the following operations at once:
    ///
    /// - Modify the provisioned throughput settings of the table.
    /// - Remove a global secondary index from the table.
    /// - Create a new global secondary index on the table. After the index begins backfilling, you can use
    ///   [`UpdateTable`](crate::Client::update_table) to perform other operations.
    /// - Enable or disable disassociation protection for the local global table replica.
    /// - Disassociate the local global table replica and keep it as a standalone regional table. The `Disassociate`
    ///   action must be the only replica update in the request. If the request includes any other update,
    ///   [`UpdateTable`](crate::Client::update_table) fails with a `ValidationException` and the disassociation does
    ///   not start.
    ///
    /// [`UpdateTable`](crate::Client::update_table) is an asynchronous operation; while it's executing, the table
    /// status changes from `ACTIVE` to `UPDATING`. While it's `UPDATING`, you can't issue another
    /// [`UpdateTable`](crate::Client::update_table) request. Use [`DescribeTable`](crate::Client::describe_table) to
    /// monitor the table's status.
    ///
    /// To use this operation to disassociate a local replica, you must have the `dynamodb:UpdateTable` and
    /// `dynamodb:DisassociateTableReplica` IAM permissions on the local replica. Send disassociation and
    /// disassociation protection requests to the replica's Region using credentials for the account that owns the
    /// replica. For prerequisites and the procedure, see
    /// [Disassociating a global table replica](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/globaltables-disassociate.html)
    /// in the *Amazon DynamoDB Developer Guide*.
    ///
    /// To confirm successful disassociation, call [`DescribeTable`](crate::Client::describe_table) in the replica's
    /// Region and verify that [`TableStatus`](crate::enums::TableStatus) is `ACTIVE` and `Replicas` is absent or
    /// empty. If [`TableStatus`](crate::enums::TableStatus) returns to `ACTIVE` but the response still includes a
    /// `Replicas` list, the disassociation did not complete. Check [`ReplicaStatus`](crate::enums::ReplicaStatus) for
    /// a replication-permission or encryption-access problem, resolve it, and retry.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`UpdateTableError`](crate::operations::UpdateTableError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    #[cfg_attr(doc, doc = include_str!("../docs/update_table.md"))]
    pub fn update_table(
        &self,
        request: UpdateTableInput,
    ) -> Call<UpdateTableOutput, UpdateTableError> {
        self.core.call::<UpdateTable>(request)
    }

    /// The [`UpdateTimeToLive`](crate::Client::update_time_to_live) method enables or disables Time to Live (TTL) for
    /// the specified table. A successful [`UpdateTimeToLive`](crate::Client::update_time_to_live) call returns the
    /// current [`TimeToLiveSpecification`](crate::types::TimeToLiveSpecification). It can take up to one hour for the
    /// change to fully process. Any additional [`UpdateTimeToLive`](crate::Client::update_time_to_live) calls for the
    /// same table during this one hour duration result in a `ValidationException`.
    ///
    /// TTL compares the current time in epoch time format to the time stored in the TTL attribute of an item. If the
    /// epoch time value stored in the attribute is less than the current time, the item is marked as expired and
    /// subsequently deleted.
    ///
    /// > **Note**
    /// >
    /// > The epoch time format is the number of seconds elapsed since 12:00:00 AM January 1, 1970 UTC.
    ///
    /// DynamoDB deletes expired items on a best-effort basis to ensure availability of throughput for other data
    /// operations.
    ///
    /// > **Important**
    /// >
    /// > DynamoDB typically deletes expired items within two days of expiration. The exact duration within which an
    /// > item gets deleted after expiration is specific to the nature of the workload. Items that have expired and
    /// > not been deleted will still show up in reads, queries, and scans.
    ///
    /// As items are deleted, they are removed from any local secondary index and global secondary index immediately
    /// in the same eventually consistent way as a standard delete operation.
    ///
    /// For more information, see
    /// [Time To Live](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html) in the Amazon
    /// DynamoDB Developer Guide.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`UpdateTimeToLiveError`](crate::operations::UpdateTimeToLiveError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn update_time_to_live(
        &self,
        request: UpdateTimeToLiveInput,
    ) -> Call<UpdateTimeToLiveOutput, UpdateTimeToLiveError> {
        self.core.call::<UpdateTimeToLive>(request)
    }
}
