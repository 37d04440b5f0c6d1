// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! The operation `PutDashboard`.

use crate::errors::{ConflictException, DashboardInvalidInputError, InternalServiceFault};
use crate::newtypes::{DashboardBody, DashboardName, DashboardValidationMessages, TagList};
use shapewright_runtime::shape::{Items, collected};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `PutDashboard`: `POST /`.
    ///
    /// [`Client::put_dashboard`](crate::Client::put_dashboard) calls it.
    PutDashboard = "PutDashboard" {
        input: PutDashboardInput,
        output: PutDashboardOutput,
        error: PutDashboardError,
        service: crate::SERVICE,
        http: POST "/",
    }
}

/// The input of [`PutDashboard`](crate::Client::put_dashboard).
#[non_exhaustive]
pub struct PutDashboardInput {
    /// The name of the dashboard. If a dashboard with this name already exists, this call modifies that dashboard,
    /// replacing its current contents. Otherwise, a new dashboard is created. The maximum length is 255, and valid
    /// characters are A-Z, a-z, 0-9, "-", and "\_". This parameter is required.
    pub dashboard_name: DashboardName,
    /// The detailed information about the dashboard in JSON format, including the widgets to include and their
    /// location on the dashboard. This parameter is required.
    ///
    /// For more information about the syntax, see
    /// [Dashboard Body Structure and Syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Dashboard-Body-Structure.html).
    pub dashboard_body: DashboardBody,
    /// A list of key-value pairs to associate with the dashboard. You can associate as many as 50 tags with a
    /// dashboard.
    ///
    /// Tags can help you organize and categorize your dashboards. You can also use them to scope user permissions by
    /// granting a user permission to access or change only dashboards with certain tag values.
    ///
    /// You can use this parameter only when creating a new dashboard. If you specify `Tags` when updating an existing
    /// dashboard, the tag updates are ignored. To add or update tags on an existing dashboard, use
    /// [TagResource](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_TagResource.html). To
    /// remove tags, use
    /// [UntagResource](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_UntagResource.html).
    pub tags: Option<TagList>,
}

structure! {
    PutDashboardInput {
        0 dashboard_name("DashboardName".required());
        1 dashboard_body("DashboardBody".required());
        2 tags("Tags");
    }
}

impl PutDashboardInput {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        dashboard_name: impl Into<DashboardName>,
        dashboard_body: impl Into<DashboardBody>,
    ) -> Self {
        Self {
            dashboard_name: dashboard_name.into(),
            dashboard_body: dashboard_body.into(),
            ..Shape::empty()
        }
    }

    /// A list of key-value pairs to associate with the dashboard.
    #[must_use]
    pub fn tags(mut self, items: impl Items<TagList>) -> Self {
        self.tags = collected(items);
        self
    }
}

/// The output of [`PutDashboard`](crate::Client::put_dashboard).
#[non_exhaustive]
pub struct PutDashboardOutput {
    /// If the input for [`PutDashboard`](crate::Client::put_dashboard) was correct and the dashboard was successfully
    /// created or modified, this result is empty.
    ///
    /// If this result includes only warning messages, then the input was valid enough for the dashboard to be created
    /// or modified, but some elements of the dashboard might not render.
    ///
    /// If this result includes error messages, the input was not valid and the operation failed.
    pub dashboard_validation_messages: Option<DashboardValidationMessages>,
}

structure! {
    PutDashboardOutput: Default {
        0 dashboard_validation_messages("DashboardValidationMessages");
    }
}

operation_error! {
    /// The errors of [`PutDashboard`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    PutDashboardError {
        DashboardInvalidInput(DashboardInvalidInputError) = "InvalidParameterInput" | "DashboardInvalidInputError",
        InternalService(InternalServiceFault) = "InternalServiceError" | "InternalServiceFault",
        Conflict(ConflictException) = "ConflictException",
    }
}
