// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `DeleteDashboards`.

use crate::errors::{ConflictException, InternalServiceFault, InvalidParameterValueException};
use crate::newtypes::DashboardNames;
use shapewright_runtime::shape::Items;
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `DeleteDashboards`: `POST /`.
    ///
    /// [`Client::delete_dashboards`](crate::Client::delete_dashboards) calls it.
    DeleteDashboards = "DeleteDashboards" {
        input: DeleteDashboardsInput,
        output: DeleteDashboardsOutput,
        error: DeleteDashboardsError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`DeleteDashboards`](crate::Client::delete_dashboards).
#[non_exhaustive]
pub struct DeleteDashboardsInput {
    /// The dashboards to be deleted. This parameter is required.
    pub dashboard_names: DashboardNames,
}

structure! {
    DeleteDashboardsInput {
        0 dashboard_names("DashboardNames".required());
    }
}

impl DeleteDashboardsInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(dashboard_names: impl Items<DashboardNames>) -> Self {
        Self {
            dashboard_names: Items::collected(dashboard_names),
        }
    }
}

/// The output of [`DeleteDashboards`](crate::Client::delete_dashboards).
#[non_exhaustive]
pub struct DeleteDashboardsOutput {}

structure! {
    DeleteDashboardsOutput: Default {}
}

operation_error! {
    /// The errors of [`DeleteDashboards`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    DeleteDashboardsError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValue" | "InvalidParameterValueException",
        InternalService(InternalServiceFault) = "InternalServiceError" | "InternalServiceFault",
        Conflict(ConflictException) = "ConflictException",
    }
}
