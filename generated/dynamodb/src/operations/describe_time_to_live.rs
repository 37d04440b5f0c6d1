// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `DescribeTimeToLive`.

use crate::errors::{InternalServerError, ResourceNotFoundException};
use crate::newtypes::TableArn;
use crate::types::TimeToLiveDescription;
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `DescribeTimeToLive`: `POST /`.
    ///
    /// [`Client::describe_time_to_live`](crate::Client::describe_time_to_live) calls it.
    DescribeTimeToLive = "DescribeTimeToLive".may_discover("DescribeEndpoints").endpoint_input("ResourceArn", 0) {
        input: DescribeTimeToLiveInput,
        output: DescribeTimeToLiveOutput,
        error: DescribeTimeToLiveError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`DescribeTimeToLive`](crate::Client::describe_time_to_live).
#[non_exhaustive]
pub struct DescribeTimeToLiveInput {
    /// The name of the table to be described. You can also provide the Amazon Resource Name (ARN) of the table in
    /// this parameter.
    pub table_name: TableArn,
}

structure! {
    DescribeTimeToLiveInput {
        0 table_name("TableName".required());
    }
}

impl DescribeTimeToLiveInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(table_name: impl Into<TableArn>) -> Self {
        Self {
            table_name: table_name.into(),
        }
    }
}

/// The output of [`DescribeTimeToLive`](crate::Client::describe_time_to_live).
#[non_exhaustive]
pub struct DescribeTimeToLiveOutput {
    pub time_to_live_description: Option<TimeToLiveDescription>,
}

structure! {
    DescribeTimeToLiveOutput: Default {
        0 time_to_live_description("TimeToLiveDescription");
    }
}

operation_error! {
    /// The errors of [`DescribeTimeToLive`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    DescribeTimeToLiveError {
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        InternalServer(InternalServerError) = "InternalServerError",
    }
}
