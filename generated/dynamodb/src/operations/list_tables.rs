// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `ListTables`.

use crate::errors::InternalServerError;
use crate::newtypes::{ListTablesInputLimit, TableName, TableNameList};
use shapewright_runtime::shape::some;
use shapewright_runtime::{operation, operation_error, paged_items, structure};

operation! {
    /// The operation `ListTables`: `POST /`.
    ///
    /// [`Client::list_tables`](crate::Client::list_tables) calls it.
    ListTables = "ListTables".may_discover("DescribeEndpoints").page_token("ExclusiveStartTableName", "LastEvaluatedTableName").page_size("Limit") {
        input: ListTablesInput,
        output: ListTablesOutput,
        error: ListTablesError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// Represents the input of a [`ListTables`](crate::Client::list_tables) operation.
#[non_exhaustive]
pub struct ListTablesInput {
    /// The first table name that this operation will evaluate. Use the value that was returned for
    /// `LastEvaluatedTableName` in a previous operation, so that you can obtain the next page of results.
    pub exclusive_start_table_name: Option<TableName>,
    /// A maximum number of table names to return. If this parameter is not specified, the limit is 100.
    pub limit: Option<ListTablesInputLimit>,
}

structure! {
    ListTablesInput: Default {
        0 exclusive_start_table_name("ExclusiveStartTableName");
        1 limit("Limit");
    }
}

impl ListTablesInput {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The first table name that this operation will evaluate.
    #[must_use]
    pub fn exclusive_start_table_name(mut self, value: impl Into<TableName>) -> Self {
        self.exclusive_start_table_name = some(value);
        self
    }

    /// A maximum number of table names to return.
    #[must_use]
    pub fn limit(mut self, value: impl Into<ListTablesInputLimit>) -> Self {
        self.limit = some(value);
        self
    }
}

/// Represents the output of a [`ListTables`](crate::Client::list_tables) operation.
#[non_exhaustive]
pub struct ListTablesOutput {
    /// The names of the tables associated with the current account at the current endpoint. The maximum size of this
    /// array is 100.
    ///
    /// If `LastEvaluatedTableName` also appears in the output, you can use this value as the
    /// `ExclusiveStartTableName` parameter in a subsequent [`ListTables`](crate::Client::list_tables) request and
    /// obtain the next page of results.
    pub table_names: Option<TableNameList>,
    /// The name of the last table in the current page of results. Use this value as the `ExclusiveStartTableName` in
    /// a new request to obtain the next page of results, until all the table names are returned.
    ///
    /// If you do not receive a `LastEvaluatedTableName` value in the response, this means that there are no more
    /// table names to be retrieved.
    pub last_evaluated_table_name: Option<TableName>,
}

structure! {
    ListTablesOutput: Default {
        0 table_names("TableNames");
        1 last_evaluated_table_name("LastEvaluatedTableName");
    }
}

operation_error! {
    /// The errors of [`ListTables`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    ListTablesError {
        InternalServer(InternalServerError) = "InternalServerError",
    }
}

paged_items! { ListTables: TableNameList, |it| it.table_names.take() }
