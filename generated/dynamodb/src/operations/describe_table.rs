// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `DescribeTable`.

use crate::errors::{InternalServerError, ResourceNotFoundException};
use crate::newtypes::TableArn;
use crate::types::TableDescription;
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `DescribeTable`: `POST /`.
///
/// [`Client::describe_table`](crate::Client::describe_table) calls it.
#[derive(Clone, Copy, Debug)]
pub struct DescribeTable;

operation! {
    DescribeTable = "DescribeTable" {
        input: DescribeTableInput,
        output: DescribeTableOutput,
        error: DescribeTableError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

/// Represents the input of a [`DescribeTable`](crate::Client::describe_table) operation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeTableInput {
    /// The name of the table to describe. You can also provide the Amazon Resource Name (ARN) of the table in this
    /// parameter.
    pub table_name: TableArn,
}

impl DescribeTableInput {
    /// Creates one from the required members.
    pub fn new(table_name: impl Into<TableArn>) -> Self {
        Self {
            table_name: table_name.into(),
        }
    }
}

structure! {
    DescribeTableInput = "DescribeTableInput" {
        0 table_name = "TableName".required();
    }
}

/// Represents the output of a [`DescribeTable`](crate::Client::describe_table) operation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeTableOutput {
    /// The properties of the table.
    pub table: Option<TableDescription>,
}

impl DescribeTableOutput {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `table`.
    pub fn table(mut self, value: impl Into<TableDescription>) -> Self {
        self.table = Some(value.into());
        self
    }
}

structure! {
    DescribeTableOutput = "DescribeTableOutput" {
        0 table = "Table";
    }
}

/// The errors of [`DescribeTable`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DescribeTableError {
    /// The operation tried to access a nonexistent table or index. The resource might not be specified correctly, or
    /// its status might not be `ACTIVE`.
    ResourceNotFound(ResourceNotFoundException),
    /// An error occurred on the server side.
    InternalServer(InternalServerError),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    DescribeTableError {
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        InternalServer(InternalServerError) = "InternalServerError",
    }
}
