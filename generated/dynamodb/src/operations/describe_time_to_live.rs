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

/// The input of [`DescribeTimeToLive`](crate::Client::describe_time_to_live).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DescribeTimeToLiveInput {
    /// The name of the table to be described. You can also provide the Amazon Resource Name (ARN) of the table in
    /// this parameter.
    pub table_name: TableArn,
}

impl DescribeTimeToLiveInput {
    /// Creates one from the required members.
    pub fn new(table_name: impl Into<TableArn>) -> Self {
        Self {
            table_name: table_name.into(),
        }
    }
}

structure! {
    DescribeTimeToLiveInput = "DescribeTimeToLiveInput" {
        0 table_name = "TableName".required();
    }
}

/// The output of [`DescribeTimeToLive`](crate::Client::describe_time_to_live).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeTimeToLiveOutput {
    /// The member `TimeToLiveDescription` of the model.
    pub time_to_live_description: Option<TimeToLiveDescription>,
}

impl DescribeTimeToLiveOutput {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `time_to_live_description`.
    pub fn time_to_live_description(mut self, value: impl Into<TimeToLiveDescription>) -> Self {
        self.time_to_live_description = Some(value.into());
        self
    }
}

structure! {
    DescribeTimeToLiveOutput = "DescribeTimeToLiveOutput" {
        0 time_to_live_description = "TimeToLiveDescription";
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
