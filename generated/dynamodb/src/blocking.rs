// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The client for programs without an async runtime: the same methods, which block.

use crate::operations::*;
use shapewright_runtime::Error;
use shapewright_runtime::client::blocking::{ClientBuilder, Core};

/// A blocking client of Amazon DynamoDB, cheap to clone.
///
/// Clones share their connections, so a program makes one and clones it.
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
    /// Starts to build a client: region, credentials, endpoint, transport.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&crate::SERVICE)
    }

    /// Calls [`BatchGetItem`](crate::operations::BatchGetItem) as [`crate::Client::batch_get_item`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn batch_get_item(
        &self,
        request: BatchGetItemInput,
    ) -> Result<BatchGetItemOutput, Error<BatchGetItemError>> {
        self.core.call::<BatchGetItem>(request)
    }

    /// Calls [`BatchWriteItem`](crate::operations::BatchWriteItem) as [`crate::Client::batch_write_item`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn batch_write_item(
        &self,
        request: BatchWriteItemInput,
    ) -> Result<BatchWriteItemOutput, Error<BatchWriteItemError>> {
        self.core.call::<BatchWriteItem>(request)
    }

    /// Calls [`CreateTable`](crate::operations::CreateTable) as [`crate::Client::create_table`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn create_table(
        &self,
        request: CreateTableInput,
    ) -> Result<CreateTableOutput, Error<CreateTableError>> {
        self.core.call::<CreateTable>(request)
    }

    /// Calls [`DeleteItem`](crate::operations::DeleteItem) as [`crate::Client::delete_item`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn delete_item(
        &self,
        request: DeleteItemInput,
    ) -> Result<DeleteItemOutput, Error<DeleteItemError>> {
        self.core.call::<DeleteItem>(request)
    }

    /// Calls [`DeleteTable`](crate::operations::DeleteTable) as [`crate::Client::delete_table`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn delete_table(
        &self,
        request: DeleteTableInput,
    ) -> Result<DeleteTableOutput, Error<DeleteTableError>> {
        self.core.call::<DeleteTable>(request)
    }

    /// Calls [`DescribeTable`](crate::operations::DescribeTable) as [`crate::Client::describe_table`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn describe_table(
        &self,
        request: DescribeTableInput,
    ) -> Result<DescribeTableOutput, Error<DescribeTableError>> {
        self.core.call::<DescribeTable>(request)
    }

    /// Calls [`DescribeTimeToLive`](crate::operations::DescribeTimeToLive) as [`crate::Client::describe_time_to_live`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn describe_time_to_live(
        &self,
        request: DescribeTimeToLiveInput,
    ) -> Result<DescribeTimeToLiveOutput, Error<DescribeTimeToLiveError>> {
        self.core.call::<DescribeTimeToLive>(request)
    }

    /// Calls [`ExecuteStatement`](crate::operations::ExecuteStatement) as [`crate::Client::execute_statement`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn execute_statement(
        &self,
        request: ExecuteStatementInput,
    ) -> Result<ExecuteStatementOutput, Error<ExecuteStatementError>> {
        self.core.call::<ExecuteStatement>(request)
    }

    /// Calls [`GetItem`](crate::operations::GetItem) as [`crate::Client::get_item`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn get_item(&self, request: GetItemInput) -> Result<GetItemOutput, Error<GetItemError>> {
        self.core.call::<GetItem>(request)
    }

    /// Calls [`ListTables`](crate::operations::ListTables) as [`crate::Client::list_tables`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn list_tables(
        &self,
        request: ListTablesInput,
    ) -> Result<ListTablesOutput, Error<ListTablesError>> {
        self.core.call::<ListTables>(request)
    }

    /// Calls [`ListTagsOfResource`](crate::operations::ListTagsOfResource) as [`crate::Client::list_tags_of_resource`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn list_tags_of_resource(
        &self,
        request: ListTagsOfResourceInput,
    ) -> Result<ListTagsOfResourceOutput, Error<ListTagsOfResourceError>> {
        self.core.call::<ListTagsOfResource>(request)
    }

    /// Calls [`PutItem`](crate::operations::PutItem) as [`crate::Client::put_item`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn put_item(&self, request: PutItemInput) -> Result<PutItemOutput, Error<PutItemError>> {
        self.core.call::<PutItem>(request)
    }

    /// Calls [`Query`](crate::operations::Query) as [`crate::Client::query`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn query(&self, request: QueryInput) -> Result<QueryOutput, Error<QueryError>> {
        self.core.call::<Query>(request)
    }

    /// Calls [`Scan`](crate::operations::Scan) as [`crate::Client::scan`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn scan(&self, request: ScanInput) -> Result<ScanOutput, Error<ScanError>> {
        self.core.call::<Scan>(request)
    }

    /// Calls [`TagResource`](crate::operations::TagResource) as [`crate::Client::tag_resource`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn tag_resource(&self, request: TagResourceInput) -> Result<(), Error<TagResourceError>> {
        self.core.call::<TagResource>(request)
    }

    /// Calls [`TransactGetItems`](crate::operations::TransactGetItems) as [`crate::Client::transact_get_items`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn transact_get_items(
        &self,
        request: TransactGetItemsInput,
    ) -> Result<TransactGetItemsOutput, Error<TransactGetItemsError>> {
        self.core.call::<TransactGetItems>(request)
    }

    /// Calls [`TransactWriteItems`](crate::operations::TransactWriteItems) as [`crate::Client::transact_write_items`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn transact_write_items(
        &self,
        request: TransactWriteItemsInput,
    ) -> Result<TransactWriteItemsOutput, Error<TransactWriteItemsError>> {
        self.core.call::<TransactWriteItems>(request)
    }

    /// Calls [`UntagResource`](crate::operations::UntagResource) as [`crate::Client::untag_resource`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn untag_resource(
        &self,
        request: UntagResourceInput,
    ) -> Result<(), Error<UntagResourceError>> {
        self.core.call::<UntagResource>(request)
    }

    /// Calls [`UpdateItem`](crate::operations::UpdateItem) as [`crate::Client::update_item`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn update_item(
        &self,
        request: UpdateItemInput,
    ) -> Result<UpdateItemOutput, Error<UpdateItemError>> {
        self.core.call::<UpdateItem>(request)
    }

    /// Calls [`UpdateTable`](crate::operations::UpdateTable) as [`crate::Client::update_table`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn update_table(
        &self,
        request: UpdateTableInput,
    ) -> Result<UpdateTableOutput, Error<UpdateTableError>> {
        self.core.call::<UpdateTable>(request)
    }

    /// Calls [`UpdateTimeToLive`](crate::operations::UpdateTimeToLive) as [`crate::Client::update_time_to_live`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn update_time_to_live(
        &self,
        request: UpdateTimeToLiveInput,
    ) -> Result<UpdateTimeToLiveOutput, Error<UpdateTimeToLiveError>> {
        self.core.call::<UpdateTimeToLive>(request)
    }
}
