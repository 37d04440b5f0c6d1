// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `DeleteDashboards`.

use crate::errors::{ConflictException, InternalServiceFault, InvalidParameterValueException};
use crate::newtypes::{DashboardName, DashboardNames};
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `DeleteDashboards`: `POST /`.
///
/// [`Client::delete_dashboards`](crate::Client::delete_dashboards) calls it.
#[derive(Clone, Copy, Debug)]
pub struct DeleteDashboards;

operation! {
    DeleteDashboards = "DeleteDashboards" {
        input: DeleteDashboardsInput,
        output: DeleteDashboardsOutput,
        error: DeleteDashboardsError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

/// The input of [`DeleteDashboards`](crate::Client::delete_dashboards).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteDashboardsInput {
    /// The dashboards to be deleted. This parameter is required.
    pub dashboard_names: DashboardNames,
}

impl DeleteDashboardsInput {
    /// Creates one from the required members.
    pub fn new<T>(dashboard_names: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<DashboardName>,
    {
        Self {
            dashboard_names: dashboard_names.into_iter().collect(),
        }
    }
}

structure! {
    DeleteDashboardsInput = "DeleteDashboardsInput" {
        0 dashboard_names = "DashboardNames".required();
    }
}

/// The output of [`DeleteDashboards`](crate::Client::delete_dashboards).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteDashboardsOutput {}

impl DeleteDashboardsOutput {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }
}

structure! {
    DeleteDashboardsOutput = "DeleteDashboardsOutput" {}
}

/// The errors of [`DeleteDashboards`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteDashboardsError {
    /// The value of an input parameter is bad or out-of-range.
    InvalidParameterValue(InvalidParameterValueException),
    /// Request processing has failed due to some unknown error, exception, or failure.
    InternalService(InternalServiceFault),
    /// This operation attempted to create a resource that already exists.
    Conflict(ConflictException),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    DeleteDashboardsError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValue" | "InvalidParameterValueException",
        InternalService(InternalServiceFault) = "InternalServiceError" | "InternalServiceFault",
        Conflict(ConflictException) = "ConflictException",
    }
}
