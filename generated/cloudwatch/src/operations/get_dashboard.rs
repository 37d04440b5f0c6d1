// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `GetDashboard`.

use crate::errors::{DashboardNotFoundError, InternalServiceFault, InvalidParameterValueException};
use crate::newtypes::{DashboardArn, DashboardBody, DashboardName};
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `GetDashboard`: `POST /`.
///
/// [`Client::get_dashboard`](crate::Client::get_dashboard) calls it.
#[derive(Clone, Copy, Debug)]
pub struct GetDashboard;

operation! {
    GetDashboard = "GetDashboard" {
        input: GetDashboardInput,
        output: GetDashboardOutput,
        error: GetDashboardError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

/// The input of [`GetDashboard`](crate::Client::get_dashboard).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDashboardInput {
    /// The name of the dashboard to be described.
    pub dashboard_name: DashboardName,
}

impl GetDashboardInput {
    /// Creates one from the required members.
    pub fn new(dashboard_name: impl Into<DashboardName>) -> Self {
        Self {
            dashboard_name: dashboard_name.into(),
        }
    }
}

structure! {
    GetDashboardInput = "GetDashboardInput" {
        0 dashboard_name = "DashboardName".required();
    }
}

/// The output of [`GetDashboard`](crate::Client::get_dashboard).
#[derive(Clone, Default, PartialEq)]
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

impl GetDashboardOutput {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `dashboard_arn`.
    pub fn dashboard_arn(mut self, value: impl Into<DashboardArn>) -> Self {
        self.dashboard_arn = Some(value.into());
        self
    }

    /// Sets `dashboard_body`.
    pub fn dashboard_body(mut self, value: impl Into<DashboardBody>) -> Self {
        self.dashboard_body = Some(value.into());
        self
    }

    /// Sets `dashboard_name`.
    pub fn dashboard_name(mut self, value: impl Into<DashboardName>) -> Self {
        self.dashboard_name = Some(value.into());
        self
    }
}

structure! {
    GetDashboardOutput = "GetDashboardOutput" {
        0 dashboard_arn = "DashboardArn";
        1 dashboard_body = "DashboardBody";
        2 dashboard_name = "DashboardName";
    }
}

/// The errors of [`GetDashboard`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetDashboardError {
    /// The value of an input parameter is bad or out-of-range.
    InvalidParameterValue(InvalidParameterValueException),
    /// The specified dashboard does not exist.
    DashboardNotFound(DashboardNotFoundError),
    /// Request processing has failed due to some unknown error, exception, or failure.
    InternalService(InternalServiceFault),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    GetDashboardError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValue" | "InvalidParameterValueException",
        DashboardNotFound(DashboardNotFoundError) = "ResourceNotFound" | "DashboardNotFoundError",
        InternalService(InternalServiceFault) = "InternalServiceError" | "InternalServiceFault",
    }
}
