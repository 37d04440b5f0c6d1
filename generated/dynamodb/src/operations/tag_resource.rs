// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `TagResource`.

use crate::errors::{
    InternalServerError, LimitExceededException, ResourceInUseException, ResourceNotFoundException,
};
use crate::newtypes::{ResourceArnString, TagList};
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `TagResource`: `POST /`.
///
/// [`Client::tag_resource`](crate::Client::tag_resource) calls it.
#[derive(Clone, Copy, Debug)]
pub struct TagResource;

operation! {
    TagResource = "TagResource" {
        input: TagResourceInput,
        output: (),
        error: TagResourceError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`TagResource`](crate::Client::tag_resource).
    TagResourceInput {
        /// Identifies the Amazon DynamoDB resource to which tags should be added. This value is an Amazon Resource Name
        /// (ARN).
        0 required resource_arn: ResourceArnString = "ResourceArn";
        /// The tags to be assigned to the Amazon DynamoDB resource.
        1 required_items tags: TagList = "Tags";
    }
}

/// The errors of [`TagResource`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TagResourceError {
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
    /// The operation tried to access a nonexistent table or index. The resource might not be specified correctly, or
    /// its status might not be `ACTIVE`.
    ResourceNotFound(ResourceNotFoundException),
    /// An error occurred on the server side.
    InternalServer(InternalServerError),
    /// The operation conflicts with the resource's availability. For example:
    ///
    /// - You attempted to recreate an existing table.
    /// - You tried to delete a table currently in the `CREATING` state.
    /// - You tried to update a resource that was already being updated.
    ///
    /// When appropriate, wait for the ongoing update to complete and attempt the request again.
    ResourceInUse(ResourceInUseException),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    TagResourceError {
        LimitExceeded(LimitExceededException) = "LimitExceededException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        InternalServer(InternalServerError) = "InternalServerError",
        ResourceInUse(ResourceInUseException) = "ResourceInUseException",
    }
}
