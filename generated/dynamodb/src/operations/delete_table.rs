// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `DeleteTable`.

use crate::errors::{
    InternalServerError, LimitExceededException, ResourceInUseException, ResourceNotFoundException,
};
use crate::newtypes::TableArn;
use crate::types::TableDescription;
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `DeleteTable`: `POST /`.
///
/// [`Client::delete_table`](crate::Client::delete_table) calls it.
#[derive(Clone, Copy, Debug)]
pub struct DeleteTable;

operation! {
    DeleteTable = "DeleteTable" {
        input: DeleteTableInput,
        output: DeleteTableOutput,
        error: DeleteTableError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// Represents the input of a [`DeleteTable`](crate::Client::delete_table) operation.
    DeleteTableInput {
        /// The name of the table to delete. You can also provide the Amazon Resource Name (ARN) of the table in this
        /// parameter.
        0 required table_name: TableArn = "TableName";
    }
}

structure! {
    /// Represents the output of a [`DeleteTable`](crate::Client::delete_table) operation.
    DeleteTableOutput: Default {
        /// Represents the properties of a table.
        0 optional table_description: TableDescription = "TableDescription";
    }
}

/// The errors of [`DeleteTable`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteTableError {
    /// The operation conflicts with the resource's availability. For example:
    ///
    /// - You attempted to recreate an existing table.
    /// - You tried to delete a table currently in the `CREATING` state.
    /// - You tried to update a resource that was already being updated.
    ///
    /// When appropriate, wait for the ongoing update to complete and attempt the request again.
    ResourceInUse(ResourceInUseException),
    /// The operation tried to access a nonexistent table or index. The resource might not be specified correctly, or
    /// its status might not be `ACTIVE`.
    ResourceNotFound(ResourceNotFoundException),
    /// There is no limit to the number of daily on-demand backups that can be taken.
    ///
    /// For most purposes, up to 500 simultaneous table operations are allowed per account. These operations include
    /// [`CreateTable`](crate::Client::create_table), [`UpdateTable`](crate::Client::update_table),
    /// [`DeleteTable`](crate::Client::delete_table),[`UpdateTimeToLive`](crate::Client::update_time_to_live),
    /// `RestoreTableFromBackup`, and `RestoreTableToPointInTime`.
    ///
    /// When you are creating a table with one or more secondary indexes, you can have up to 250 such requests running
    /// at a time. However, if the table or index specifications are complex, then DynamoDB might temporarily reduce
    /// the number of concurrent operations.
    ///
    /// When importing into DynamoDB, up to 50 simultaneous import table operations are allowed per account.
    ///
    /// There is a soft account quota of 2,500 tables.
    ///
    /// GetRecords was called with a value of more than 1000 for the limit request parameter.
    ///
    /// More than 2 processes are reading from the same streams shard at the same time. Exceeding this limit may
    /// result in request throttling.
    LimitExceeded(LimitExceededException),
    /// An error occurred on the server side.
    InternalServer(InternalServerError),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    DeleteTableError {
        ResourceInUse(ResourceInUseException) = "ResourceInUseException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        LimitExceeded(LimitExceededException) = "LimitExceededException",
        InternalServer(InternalServerError) = "InternalServerError",
    }
}
