// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `DescribeTimeToLive`.

use crate::errors::{InternalServerError, ResourceNotFoundException};
use crate::newtypes::TableArn;
use crate::types::TimeToLiveDescription;
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `DescribeTimeToLive`: `POST /`.
///
/// [`Client::describe_time_to_live`](crate::Client::describe_time_to_live) calls it.
#[derive(Clone, Copy, Debug)]
pub struct DescribeTimeToLive;

operation! {
    DescribeTimeToLive = "DescribeTimeToLive" {
        input: DescribeTimeToLiveInput,
        output: DescribeTimeToLiveOutput,
        error: DescribeTimeToLiveError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`DescribeTimeToLive`](crate::Client::describe_time_to_live).
    DescribeTimeToLiveInput {
        /// The name of the table to be described. You can also provide the Amazon Resource Name (ARN) of the table in
        /// this parameter.
        0 required table_name: TableArn = "TableName";
    }
}

structure! {
    /// The output of [`DescribeTimeToLive`](crate::Client::describe_time_to_live).
    DescribeTimeToLiveOutput: Default {
        /// The member `TimeToLiveDescription` of the model.
        0 optional time_to_live_description: TimeToLiveDescription = "TimeToLiveDescription";
    }
}

/// The errors of [`DescribeTimeToLive`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DescribeTimeToLiveError {
    /// The operation tried to access a nonexistent table or index. The resource might not be specified correctly, or
    /// its status might not be `ACTIVE`.
    ResourceNotFound(ResourceNotFoundException),
    /// An error occurred on the server side.
    InternalServer(InternalServerError),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    DescribeTimeToLiveError {
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        InternalServer(InternalServerError) = "InternalServerError",
    }
}
