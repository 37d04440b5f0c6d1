// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `ListVersionsByFunction`.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::newtypes::{FunctionList, MaxListItems, NamespacedFunctionName};
use crate::types::FunctionConfiguration;
use shapewright_runtime::{Shape, Unhandled, operation, operation_error, structure};

/// The operation `ListVersionsByFunction`: `GET /2015-03-31/functions/{FunctionName}/versions`.
///
/// [`Client::list_versions_by_function`](crate::Client::list_versions_by_function) calls it.
#[derive(Clone, Copy, Debug)]
pub struct ListVersionsByFunction;

operation! {
    ListVersionsByFunction = "ListVersionsByFunction" {
        input: ListVersionsByFunctionRequest,
        output: ListVersionsByFunctionResponse,
        error: ListVersionsByFunctionError,
        service: crate::SERVICE,
        uri: "/2015-03-31/functions/{FunctionName}/versions",
        request: GET "/2015-03-31/functions/" {0} "/versions",
    }
}

/// The input of [`ListVersionsByFunction`](crate::Client::list_versions_by_function).
#[derive(Clone, PartialEq)]
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

impl ListVersionsByFunctionRequest {
    /// Creates one from the required members.
    pub fn new(function_name: impl Into<NamespacedFunctionName>) -> Self {
        Self {
            function_name: function_name.into(),
            ..Shape::empty()
        }
    }

    /// Sets `marker`.
    pub fn marker(mut self, value: impl Into<String>) -> Self {
        self.marker = Some(value.into());
        self
    }

    /// Sets `max_items`.
    pub fn max_items(mut self, value: impl Into<MaxListItems>) -> Self {
        self.max_items = Some(value.into());
        self
    }
}

structure! {
    ListVersionsByFunctionRequest = "ListVersionsByFunctionRequest" {
        0 function_name = "FunctionName".required().label();
        1 marker = "Marker".query("Marker");
        2 max_items = "MaxItems".query("MaxItems");
    }
}

/// The output of [`ListVersionsByFunction`](crate::Client::list_versions_by_function).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVersionsByFunctionResponse {
    /// The pagination token that's included if more results are available.
    pub next_marker: Option<String>,
    /// A list of Lambda function versions.
    pub versions: Option<FunctionList>,
}

impl ListVersionsByFunctionResponse {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `next_marker`.
    pub fn next_marker(mut self, value: impl Into<String>) -> Self {
        self.next_marker = Some(value.into());
        self
    }

    /// Sets `versions`.
    pub fn versions<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<FunctionConfiguration>,
    {
        self.versions = Some(items.into_iter().collect());
        self
    }
}

structure! {
    ListVersionsByFunctionResponse = "ListVersionsByFunctionResponse" {
        0 next_marker = "NextMarker";
        1 versions = "Versions";
    }
}

/// The errors of [`ListVersionsByFunction`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListVersionsByFunctionError {
    /// One of the parameters in the request is not valid.
    InvalidParameterValue(InvalidParameterValueException),
    /// The Lambda service encountered an internal error.
    Service(ServiceException),
    /// The request throughput limit was exceeded. For more information, see
    /// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html#api-requests).
    TooManyRequests(TooManyRequestsException),
    /// The resource specified in the request does not exist.
    ResourceNotFound(ResourceNotFoundException),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    ListVersionsByFunctionError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
    }
}
