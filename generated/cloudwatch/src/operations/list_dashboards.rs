// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `ListDashboards`.

use crate::errors::{InternalServiceFault, InvalidParameterValueException};
use crate::newtypes::{DashboardEntries, DashboardNamePrefix, NextToken};
use shapewright_runtime::{operation, operation_error, setters, structure};

operation! {
    /// The operation `ListDashboards`: `POST /`.
    ///
    /// [`Client::list_dashboards`](crate::Client::list_dashboards) calls it.
    ListDashboards = "ListDashboards" {
        input: ListDashboardsInput,
        output: ListDashboardsOutput,
        error: ListDashboardsError,
        service: crate::SERVICE,
        uri: "/",
        request: POST "/",
    }
}

structure! {
    /// The input of [`ListDashboards`](crate::Client::list_dashboards).
    ListDashboardsInput: Default {
        /// If you specify this parameter, only the dashboards with names starting with the specified string are listed.
        /// The maximum length is 255, and valid characters are A-Z, a-z, 0-9, ".", "-", and "\_".
        0 dashboard_name_prefix: Option<DashboardNamePrefix> = "DashboardNamePrefix";
        /// The token returned by a previous call to indicate that there is more data available.
        1 next_token: Option<NextToken> = "NextToken";
    }
}

setters! {
    ListDashboardsInput {
        set(dashboard_name_prefix: DashboardNamePrefix, next_token: NextToken);
    }
}

structure! {
    /// The output of [`ListDashboards`](crate::Client::list_dashboards).
    ListDashboardsOutput: Default {
        /// The list of matching dashboards.
        0 dashboard_entries: Option<DashboardEntries> = "DashboardEntries";
        /// The token that marks the start of the next batch of returned results.
        1 next_token: Option<NextToken> = "NextToken";
    }
}

operation_error! {
    /// The errors of [`ListDashboards`].
    ListDashboardsError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValue" | "InvalidParameterValueException",
        InternalService(InternalServiceFault) = "InternalServiceError" | "InternalServiceFault",
    }
}
