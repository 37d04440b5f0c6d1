// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `ListDashboards`.

use crate::errors::{InternalServiceFault, InvalidParameterValueException};
use crate::newtypes::{DashboardEntries, DashboardNamePrefix, NextToken};
use shapewright_runtime::shape::some;
use shapewright_runtime::{operation, operation_error, paged_items, structure};

operation! {
    /// The operation `ListDashboards`: `POST /`.
    ///
    /// [`Client::list_dashboards`](crate::Client::list_dashboards) calls it.
    ListDashboards = "ListDashboards".page_token("NextToken", "NextToken") {
        input: ListDashboardsInput,
        output: ListDashboardsOutput,
        error: ListDashboardsError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`ListDashboards`](crate::Client::list_dashboards).
#[non_exhaustive]
pub struct ListDashboardsInput {
    /// If you specify this parameter, only the dashboards with names starting with the specified string are listed.
    /// The maximum length is 255, and valid characters are A-Z, a-z, 0-9, ".", "-", and "\_".
    pub dashboard_name_prefix: Option<DashboardNamePrefix>,
    /// The token returned by a previous call to indicate that there is more data available.
    pub next_token: Option<NextToken>,
}

structure! {
    ListDashboardsInput: Default {
        0 dashboard_name_prefix("DashboardNamePrefix");
        1 next_token("NextToken");
    }
}

impl ListDashboardsInput {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// If you specify this parameter, only the dashboards with names starting with the specified string are listed.
    #[must_use]
    pub fn dashboard_name_prefix(mut self, value: impl Into<DashboardNamePrefix>) -> Self {
        self.dashboard_name_prefix = some(value);
        self
    }

    /// The token returned by a previous call to indicate that there is more data available.
    #[must_use]
    pub fn next_token(mut self, value: impl Into<NextToken>) -> Self {
        self.next_token = some(value);
        self
    }
}

/// The output of [`ListDashboards`](crate::Client::list_dashboards).
#[non_exhaustive]
pub struct ListDashboardsOutput {
    /// The list of matching dashboards.
    pub dashboard_entries: Option<DashboardEntries>,
    /// The token that marks the start of the next batch of returned results.
    pub next_token: Option<NextToken>,
}

structure! {
    ListDashboardsOutput: Default {
        0 dashboard_entries("DashboardEntries");
        1 next_token("NextToken");
    }
}

operation_error! {
    /// The errors of [`ListDashboards`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    ListDashboardsError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValue" | "InvalidParameterValueException",
        InternalService(InternalServiceFault) = "InternalServiceError" | "InternalServiceFault",
    }
}

paged_items! { ListDashboards: DashboardEntries, |it| it.dashboard_entries.take() }
