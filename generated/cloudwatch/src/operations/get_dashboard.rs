// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `GetDashboard`.

use crate::errors::{DashboardNotFoundError, InternalServiceFault, InvalidParameterValueException};
use crate::newtypes::{DashboardArn, DashboardBody, DashboardName};
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `GetDashboard`: `POST /`.
    ///
    /// [`Client::get_dashboard`](crate::Client::get_dashboard) calls it.
    GetDashboard = "GetDashboard" {
        input: GetDashboardInput,
        output: GetDashboardOutput,
        error: GetDashboardError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`GetDashboard`](crate::Client::get_dashboard).
#[non_exhaustive]
pub struct GetDashboardInput {
    /// The name of the dashboard to be described.
    pub dashboard_name: DashboardName,
}

structure! {
    GetDashboardInput {
        0 dashboard_name("DashboardName".required());
    }
}

impl GetDashboardInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(dashboard_name: impl Into<DashboardName>) -> Self {
        Self {
            dashboard_name: dashboard_name.into(),
        }
    }
}

/// The output of [`GetDashboard`](crate::Client::get_dashboard).
#[non_exhaustive]
pub struct GetDashboardOutput {
    /// The Amazon Resource Name (ARN) of the dashboard.
    pub dashboard_arn: Option<DashboardArn>,
    /// The detailed information about the dashboard, including what widgets are included and their location on the
    /// dashboard. For more information about the [`DashboardBody`](crate::newtypes::DashboardBody) syntax, see
    /// [Dashboard Body Structure and Syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Dashboard-Body-Structure.html).
    pub dashboard_body: Option<DashboardBody>,
    /// The name of the dashboard.
    pub dashboard_name: Option<DashboardName>,
}

structure! {
    GetDashboardOutput: Default {
        0 dashboard_arn("DashboardArn");
        1 dashboard_body("DashboardBody");
        2 dashboard_name("DashboardName");
    }
}

operation_error! {
    /// The errors of [`GetDashboard`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    GetDashboardError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValue" | "InvalidParameterValueException",
        DashboardNotFound(DashboardNotFoundError) = "ResourceNotFound" | "DashboardNotFoundError",
        InternalService(InternalServiceFault) = "InternalServiceError" | "InternalServiceFault",
    }
}
