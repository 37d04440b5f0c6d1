// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `DeleteTable`.

use crate::errors::{
    InternalServerError, LimitExceededException, ResourceInUseException, ResourceNotFoundException,
};
use crate::newtypes::TableArn;
use crate::types::TableDescription;
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `DeleteTable`: `POST /`.
    ///
    /// [`Client::delete_table`](crate::Client::delete_table) calls it.
    DeleteTable = "DeleteTable".may_discover("DescribeEndpoints").endpoint_input("ResourceArn", 0) {
        input: DeleteTableInput,
        output: DeleteTableOutput,
        error: DeleteTableError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// Represents the input of a [`DeleteTable`](crate::Client::delete_table) operation.
#[non_exhaustive]
pub struct DeleteTableInput {
    /// The name of the table to delete. You can also provide the Amazon Resource Name (ARN) of the table in this
    /// parameter.
    pub table_name: TableArn,
}

structure! {
    DeleteTableInput {
        0 table_name("TableName".required());
    }
}

impl DeleteTableInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(table_name: impl Into<TableArn>) -> Self {
        Self {
            table_name: table_name.into(),
        }
    }
}

/// Represents the output of a [`DeleteTable`](crate::Client::delete_table) operation.
#[non_exhaustive]
pub struct DeleteTableOutput {
    /// Represents the properties of a table.
    pub table_description: Option<TableDescription>,
}

structure! {
    DeleteTableOutput: Default {
        0 table_description("TableDescription");
    }
}

operation_error! {
    /// The errors of [`DeleteTable`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    DeleteTableError {
        ResourceInUse(ResourceInUseException) = "ResourceInUseException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        LimitExceeded(LimitExceededException) = "LimitExceededException",
        InternalServer(InternalServerError) = "InternalServerError",
    }
}
