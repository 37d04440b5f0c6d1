// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `ListVersionsByFunction`.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::newtypes::{FunctionList, MaxListItems, NamespacedFunctionName};
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, paged_items, structure};

operation! {
    /// The operation `ListVersionsByFunction`: `GET /2015-03-31/functions/{FunctionName}/versions`.
    ///
    /// [`Client::list_versions_by_function`](crate::Client::list_versions_by_function) calls it.
    ListVersionsByFunction = "ListVersionsByFunction".path("/2015-03-31/functions/" {0} "/versions").page_token("Marker", "NextMarker").page_size("MaxItems") {
        input: ListVersionsByFunctionRequest,
        output: ListVersionsByFunctionResponse,
        error: ListVersionsByFunctionError,
        service: crate::SERVICE,
        http: GET "/2015-03-31/functions/{FunctionName}/versions",
    }
}

/// The input of [`ListVersionsByFunction`](crate::Client::list_versions_by_function).
#[non_exhaustive]
pub struct ListVersionsByFunctionRequest {
    /// The name or ARN of the Lambda function.
    ///
    /// **Name formats**
    ///
    /// - **Function name** - `MyFunction`.
    /// - **Function ARN** - `arn:aws:lambda:us-west-2:123456789012:function:MyFunction`.
    /// - **Partial ARN** - `123456789012:function:MyFunction`.
    ///
    /// The length constraint applies only to the full ARN. If you specify only the function name, it is limited to 64
    /// characters in length.
    pub function_name: NamespacedFunctionName,
    /// Specify the pagination token that's returned by a previous request to retrieve the next page of results.
    pub marker: Option<String>,
    /// The maximum number of versions to return. Note that
    /// [`ListVersionsByFunction`](crate::Client::list_versions_by_function) returns a maximum of 50 items in each
    /// response, even if you set the number higher.
    pub max_items: Option<MaxListItems>,
}

structure! {
    ListVersionsByFunctionRequest {
        0 function_name("FunctionName".required().label());
        1 marker("Marker".query("Marker"));
        2 max_items("MaxItems".query("MaxItems"));
    }
}

impl ListVersionsByFunctionRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(function_name: impl Into<NamespacedFunctionName>) -> Self {
        Self {
            function_name: function_name.into(),
            ..Shape::empty()
        }
    }

    /// Specify the pagination token that's returned by a previous request to retrieve the next page of results.
    #[must_use]
    pub fn marker(mut self, value: impl Into<String>) -> Self {
        self.marker = some(value);
        self
    }

    /// The maximum number of versions to return.
    #[must_use]
    pub fn max_items(mut self, value: impl Into<MaxListItems>) -> Self {
        self.max_items = some(value);
        self
    }
}

/// The output of [`ListVersionsByFunction`](crate::Client::list_versions_by_function).
#[non_exhaustive]
pub struct ListVersionsByFunctionResponse {
    /// The pagination token that's included if more results are available.
    pub next_marker: Option<String>,
    /// A list of Lambda function versions.
    pub versions: Option<FunctionList>,
}

structure! {
    ListVersionsByFunctionResponse: Default {
        0 next_marker("NextMarker");
        1 versions("Versions");
    }
}

operation_error! {
    /// The errors of [`ListVersionsByFunction`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    ListVersionsByFunctionError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
    }
}

paged_items! { ListVersionsByFunction: FunctionList, |it| it.versions.take() }
