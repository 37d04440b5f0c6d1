// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The client for programs without an async runtime. It has the same methods, and they block.

use crate::operations::*;
use shapewright_runtime::client::blocking::{ClientBuilder, Core, Pages, Wait};
use shapewright_runtime::client::{ConfigureClient, PresignedRequest, View};
use shapewright_runtime::{Error, Operation};

/// A blocking client of Amazon DynamoDB, cheap to clone.
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
    /// The operation is one of [`operations`](crate::operations), as in `presign::<operations::SomeOperation>(request, time)`. The request is valid for this time, at most 7 days.
    ///
    /// # Errors
    /// The same as those of a call before it is sent. An operation that is not signed has no such request.
    pub fn presign<O: Operation>(
        &self,
        request: O::Input,
        valid_for: ::std::time::Duration,
    ) -> Result<PresignedRequest, Error<O::Error>> {
        self.core.presign::<O>(request, valid_for)
    }

    /// Calls [`BatchGetItem`](crate::operations::BatchGetItem) like [`crate::Client::batch_get_item`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn batch_get_item(
        &self,
        request: BatchGetItemInput,
    ) -> Result<BatchGetItemOutput, Error<BatchGetItemError>> {
        self.core.call::<BatchGetItem>(request)
    }

    /// Calls [`BatchWriteItem`](crate::operations::BatchWriteItem) like [`crate::Client::batch_write_item`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn batch_write_item(
        &self,
        request: BatchWriteItemInput,
    ) -> Result<BatchWriteItemOutput, Error<BatchWriteItemError>> {
        self.core.call::<BatchWriteItem>(request)
    }

    /// Calls [`CreateTable`](crate::operations::CreateTable) like [`crate::Client::create_table`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn create_table(
        &self,
        request: CreateTableInput,
    ) -> Result<CreateTableOutput, Error<CreateTableError>> {
        self.core.call::<CreateTable>(request)
    }

    /// Calls [`DeleteItem`](crate::operations::DeleteItem) like [`crate::Client::delete_item`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn delete_item(
        &self,
        request: DeleteItemInput,
    ) -> Result<DeleteItemOutput, Error<DeleteItemError>> {
        self.core.call::<DeleteItem>(request)
    }

    /// Calls [`DeleteTable`](crate::operations::DeleteTable) like [`crate::Client::delete_table`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn delete_table(
        &self,
        request: DeleteTableInput,
    ) -> Result<DeleteTableOutput, Error<DeleteTableError>> {
        self.core.call::<DeleteTable>(request)
    }

    /// Calls [`DescribeTable`](crate::operations::DescribeTable) like [`crate::Client::describe_table`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn describe_table(
        &self,
        request: DescribeTableInput,
    ) -> Result<DescribeTableOutput, Error<DescribeTableError>> {
        self.core.call::<DescribeTable>(request)
    }

    /// Waits until `TableExists`.
    ///
    /// Calls [`describe_table`](crate::blocking::Client::describe_table)
    /// every 20 seconds, and at most 25 times.
    pub fn wait_until_table_exists(&self, request: DescribeTableInput) -> Wait<DescribeTable> {
        self.core.wait("TableExists", request)
    }

    /// Waits until `TableNotExists`.
    ///
    /// Calls [`describe_table`](crate::blocking::Client::describe_table)
    /// every 20 seconds, and at most 25 times.
    pub fn wait_until_table_not_exists(&self, request: DescribeTableInput) -> Wait<DescribeTable> {
        self.core.wait("TableNotExists", request)
    }

    /// Calls [`DescribeTimeToLive`](crate::operations::DescribeTimeToLive) like [`crate::Client::describe_time_to_live`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn describe_time_to_live(
        &self,
        request: DescribeTimeToLiveInput,
    ) -> Result<DescribeTimeToLiveOutput, Error<DescribeTimeToLiveError>> {
        self.core.call::<DescribeTimeToLive>(request)
    }

    /// Calls [`ExecuteStatement`](crate::operations::ExecuteStatement) like [`crate::Client::execute_statement`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn execute_statement(
        &self,
        request: ExecuteStatementInput,
    ) -> Result<ExecuteStatementOutput, Error<ExecuteStatementError>> {
        self.core.call::<ExecuteStatement>(request)
    }

    /// Calls [`GetItem`](crate::operations::GetItem) like [`crate::Client::get_item`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn get_item(&self, request: GetItemInput) -> Result<GetItemOutput, Error<GetItemError>> {
        self.core.call::<GetItem>(request)
    }

    /// Calls [`ListTables`](crate::operations::ListTables) like [`crate::Client::list_tables`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn list_tables(
        &self,
        request: ListTablesInput,
    ) -> Result<ListTablesOutput, Error<ListTablesError>> {
        self.core.call::<ListTables>(request)
    }

    /// Returns the pages of [`list_tables`](crate::blocking::Client::list_tables).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `TableNames`.
    pub fn list_tables_pages(&self, request: ListTablesInput) -> Pages<ListTables> {
        self.core.pages(request)
    }

    /// Calls [`ListTagsOfResource`](crate::operations::ListTagsOfResource) like [`crate::Client::list_tags_of_resource`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn list_tags_of_resource(
        &self,
        request: ListTagsOfResourceInput,
    ) -> Result<ListTagsOfResourceOutput, Error<ListTagsOfResourceError>> {
        self.core.call::<ListTagsOfResource>(request)
    }

    /// Returns the pages of [`list_tags_of_resource`](crate::blocking::Client::list_tags_of_resource).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Tags`.
    pub fn list_tags_of_resource_pages(
        &self,
        request: ListTagsOfResourceInput,
    ) -> Pages<ListTagsOfResource> {
        self.core.pages(request)
    }

    /// Calls [`PutItem`](crate::operations::PutItem) like [`crate::Client::put_item`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn put_item(&self, request: PutItemInput) -> Result<PutItemOutput, Error<PutItemError>> {
        self.core.call::<PutItem>(request)
    }

    /// Calls [`Query`](crate::operations::Query) like [`crate::Client::query`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn query(&self, request: QueryInput) -> Result<QueryOutput, Error<QueryError>> {
        self.core.call::<Query>(request)
    }

    /// Returns the pages of [`query`](crate::blocking::Client::query).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Items`.
    pub fn query_pages(&self, request: QueryInput) -> Pages<Query> {
        self.core.pages(request)
    }

    /// Calls [`Scan`](crate::operations::Scan) like [`crate::Client::scan`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn scan(&self, request: ScanInput) -> Result<ScanOutput, Error<ScanError>> {
        self.core.call::<Scan>(request)
    }

    /// Returns the pages of [`scan`](crate::blocking::Client::scan).
    ///
    /// Each page is fetched when somebody asks for it.
    /// `.items()` are what all pages have in `Items`.
    pub fn scan_pages(&self, request: ScanInput) -> Pages<Scan> {
        self.core.pages(request)
    }

    /// Calls [`TagResource`](crate::operations::TagResource) like [`crate::Client::tag_resource`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn tag_resource(&self, request: TagResourceInput) -> Result<(), Error<TagResourceError>> {
        self.core.call::<TagResource>(request)
    }

    /// Calls [`TransactGetItems`](crate::operations::TransactGetItems) like [`crate::Client::transact_get_items`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn transact_get_items(
        &self,
        request: TransactGetItemsInput,
    ) -> Result<TransactGetItemsOutput, Error<TransactGetItemsError>> {
        self.core.call::<TransactGetItems>(request)
    }

    /// Calls [`TransactWriteItems`](crate::operations::TransactWriteItems) like [`crate::Client::transact_write_items`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn transact_write_items(
        &self,
        request: TransactWriteItemsInput,
    ) -> Result<TransactWriteItemsOutput, Error<TransactWriteItemsError>> {
        self.core.call::<TransactWriteItems>(request)
    }

    /// Calls [`UntagResource`](crate::operations::UntagResource) like [`crate::Client::untag_resource`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn untag_resource(
        &self,
        request: UntagResourceInput,
    ) -> Result<(), Error<UntagResourceError>> {
        self.core.call::<UntagResource>(request)
    }

    /// Calls [`UpdateItem`](crate::operations::UpdateItem) like [`crate::Client::update_item`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn update_item(
        &self,
        request: UpdateItemInput,
    ) -> Result<UpdateItemOutput, Error<UpdateItemError>> {
        self.core.call::<UpdateItem>(request)
    }

    /// Calls [`UpdateTable`](crate::operations::UpdateTable) like [`crate::Client::update_table`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn update_table(
        &self,
        request: UpdateTableInput,
    ) -> Result<UpdateTableOutput, Error<UpdateTableError>> {
        self.core.call::<UpdateTable>(request)
    }

    /// Calls [`UpdateTimeToLive`](crate::operations::UpdateTimeToLive) like [`crate::Client::update_time_to_live`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn update_time_to_live(
        &self,
        request: UpdateTimeToLiveInput,
    ) -> Result<UpdateTimeToLiveOutput, Error<UpdateTimeToLiveError>> {
        self.core.call::<UpdateTimeToLive>(request)
    }
}
