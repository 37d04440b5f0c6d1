// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! The operation `UpdateTimeToLive`.

use crate::errors::{
    InternalServerError, LimitExceededException, ResourceInUseException, ResourceNotFoundException,
};
use crate::newtypes::TableArn;
use crate::types::TimeToLiveSpecification;
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `UpdateTimeToLive`: `POST /`.
    ///
    /// [`Client::update_time_to_live`](crate::Client::update_time_to_live) calls it.
    UpdateTimeToLive = "UpdateTimeToLive".may_discover("DescribeEndpoints").endpoint_input("ResourceArn", 0) {
        input: UpdateTimeToLiveInput,
        output: UpdateTimeToLiveOutput,
        error: UpdateTimeToLiveError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// Represents the input of an [`UpdateTimeToLive`](crate::Client::update_time_to_live) operation.
#[non_exhaustive]
pub struct UpdateTimeToLiveInput {
    /// The name of the table to be configured. You can also provide the Amazon Resource Name (ARN) of the table in
    /// this parameter.
    pub table_name: TableArn,
    /// Represents the settings used to enable or disable Time to Live for the specified table.
    pub time_to_live_specification: TimeToLiveSpecification,
}

structure! {
    UpdateTimeToLiveInput {
        0 table_name("TableName".required());
        1 time_to_live_specification("TimeToLiveSpecification".required());
    }
}

impl UpdateTimeToLiveInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        table_name: impl Into<TableArn>,
        time_to_live_specification: impl Into<TimeToLiveSpecification>,
    ) -> Self {
        Self {
            table_name: table_name.into(),
            time_to_live_specification: time_to_live_specification.into(),
        }
    }
}

/// The output of [`UpdateTimeToLive`](crate::Client::update_time_to_live).
#[non_exhaustive]
pub struct UpdateTimeToLiveOutput {
    /// Represents the output of an [`UpdateTimeToLive`](crate::Client::update_time_to_live) operation.
    pub time_to_live_specification: Option<TimeToLiveSpecification>,
}

structure! {
    UpdateTimeToLiveOutput: Default {
        0 time_to_live_specification("TimeToLiveSpecification");
    }
}

operation_error! {
    /// The errors of [`UpdateTimeToLive`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    UpdateTimeToLiveError {
        ResourceInUse(ResourceInUseException) = "ResourceInUseException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        LimitExceeded(LimitExceededException) = "LimitExceededException",
        InternalServer(InternalServerError) = "InternalServerError",
    }
}
