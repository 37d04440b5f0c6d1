// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `ListDashboards`.

use crate::errors::{InternalServiceFault, InvalidParameterValueException};
use crate::newtypes::{DashboardEntries, DashboardNamePrefix, NextToken};
use crate::types::DashboardEntry;
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `ListDashboards`: `POST /`.
///
/// [`Client::list_dashboards`](crate::Client::list_dashboards) calls it.
#[derive(Clone, Copy, Debug)]
pub struct ListDashboards;

operation! {
    ListDashboards = "ListDashboards" {
        input: ListDashboardsInput,
        output: ListDashboardsOutput,
        error: ListDashboardsError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

/// The input of [`ListDashboards`](crate::Client::list_dashboards).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDashboardsInput {
    /// If you specify this parameter, only the dashboards with names starting with the specified string are listed.
    /// The maximum length is 255, and valid characters are A-Z, a-z, 0-9, ".", "-", and "\_".
    pub dashboard_name_prefix: Option<DashboardNamePrefix>,
    /// The token returned by a previous call to indicate that there is more data available.
    pub next_token: Option<NextToken>,
}

impl ListDashboardsInput {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `dashboard_name_prefix`.
    pub fn dashboard_name_prefix(mut self, value: impl Into<DashboardNamePrefix>) -> Self {
        self.dashboard_name_prefix = Some(value.into());
        self
    }

    /// Sets `next_token`.
    pub fn next_token(mut self, value: impl Into<NextToken>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

structure! {
    ListDashboardsInput = "ListDashboardsInput" {
        0 dashboard_name_prefix = "DashboardNamePrefix";
        1 next_token = "NextToken";
    }
}

/// The output of [`ListDashboards`](crate::Client::list_dashboards).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListDashboardsOutput {
    /// The list of matching dashboards.
    pub dashboard_entries: Option<DashboardEntries>,
    /// The token that marks the start of the next batch of returned results.
    pub next_token: Option<NextToken>,
}

impl ListDashboardsOutput {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `dashboard_entries`.
    pub fn dashboard_entries<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<DashboardEntry>,
    {
        self.dashboard_entries = Some(items.into_iter().collect());
        self
    }

    /// Sets `next_token`.
    pub fn next_token(mut self, value: impl Into<NextToken>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

structure! {
    ListDashboardsOutput = "ListDashboardsOutput" {
        0 dashboard_entries = "DashboardEntries";
        1 next_token = "NextToken";
    }
}

/// The errors of [`ListDashboards`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListDashboardsError {
    /// The value of an input parameter is bad or out-of-range.
    InvalidParameterValue(InvalidParameterValueException),
    /// Request processing has failed due to some unknown error, exception, or failure.
    InternalService(InternalServiceFault),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    ListDashboardsError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValue" | "InvalidParameterValueException",
        InternalService(InternalServiceFault) = "InternalServiceError" | "InternalServiceFault",
    }
}
