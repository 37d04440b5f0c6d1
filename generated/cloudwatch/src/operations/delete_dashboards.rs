// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `DeleteDashboards`.

use crate::errors::{ConflictException, InternalServiceFault, InvalidParameterValueException};
use crate::newtypes::DashboardNames;
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

structure! {
    /// The input of [`DeleteDashboards`](crate::Client::delete_dashboards).
    DeleteDashboardsInput {
        /// The dashboards to be deleted. This parameter is required.
        0 required_items dashboard_names: DashboardNames = "DashboardNames";
    }
}

structure! {
    /// The output of [`DeleteDashboards`](crate::Client::delete_dashboards).
    DeleteDashboardsOutput: Default {}
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
