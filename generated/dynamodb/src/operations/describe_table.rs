// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `DescribeTable`.

use crate::errors::{InternalServerError, ResourceNotFoundException};
use crate::newtypes::TableArn;
use crate::types::TableDescription;
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `DescribeTable`: `POST /`.
    ///
    /// [`Client::describe_table`](crate::Client::describe_table) calls it.
    DescribeTable = "DescribeTable".may_discover("DescribeEndpoints").endpoint_input("ResourceArn", 0).waiter("TableExists", "20 x25", "success output 'ACTIVE' Table.TableStatus", "retry error ResourceNotFoundException").waiter("TableNotExists", "20 x25", "success error ResourceNotFoundException") {
        input: DescribeTableInput,
        output: DescribeTableOutput,
        error: DescribeTableError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// Represents the input of a [`DescribeTable`](crate::Client::describe_table) operation.
#[non_exhaustive]
pub struct DescribeTableInput {
    /// The name of the table to describe. You can also provide the Amazon Resource Name (ARN) of the table in this
    /// parameter.
    pub table_name: TableArn,
}

structure! {
    DescribeTableInput {
        0 table_name("TableName".required());
    }
}

impl DescribeTableInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(table_name: impl Into<TableArn>) -> Self {
        Self {
            table_name: table_name.into(),
        }
    }
}

/// Represents the output of a [`DescribeTable`](crate::Client::describe_table) operation.
#[non_exhaustive]
pub struct DescribeTableOutput {
    /// The properties of the table.
    pub table: Option<TableDescription>,
}

structure! {
    DescribeTableOutput: Default {
        0 table("Table");
    }
}

operation_error! {
    /// The errors of [`DescribeTable`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    DescribeTableError {
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        InternalServer(InternalServerError) = "InternalServerError",
    }
}
