// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `DescribeTable`.

use crate::errors::{InternalServerError, ResourceNotFoundException};
use crate::newtypes::TableArn;
use crate::types::TableDescription;
use shapewright_runtime::{operation, operation_error, setters, structure};

operation! {
    /// The operation `DescribeTable`: `POST /`.
    ///
    /// [`Client::describe_table`](crate::Client::describe_table) calls it.
    DescribeTable = "DescribeTable" {
        input: DescribeTableInput,
        output: DescribeTableOutput,
        error: DescribeTableError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// Represents the input of a [`DescribeTable`](crate::Client::describe_table) operation.
    DescribeTableInput {
        /// The name of the table to describe. You can also provide the Amazon Resource Name (ARN) of the table in this
        /// parameter.
        0 table_name: TableArn = "TableName";
    }
}

setters! {
    DescribeTableInput {
        new(table_name: TableArn);
    }
}

structure! {
    /// Represents the output of a [`DescribeTable`](crate::Client::describe_table) operation.
    DescribeTableOutput: Default {
        /// The properties of the table.
        0 table: Option<TableDescription> = "Table";
    }
}

operation_error! {
    /// The errors of [`DescribeTable`].
    DescribeTableError {
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        InternalServer(InternalServerError) = "InternalServerError",
    }
}
