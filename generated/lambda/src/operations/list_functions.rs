// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `ListFunctions`.

use crate::enums::FunctionVersion;
use crate::errors::{InvalidParameterValueException, ServiceException, TooManyRequestsException};
use crate::newtypes::{FunctionList, MasterRegion, MaxListItems};
use crate::types::FunctionConfiguration;
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `ListFunctions`: `GET /2015-03-31/functions`.
///
/// [`Client::list_functions`](crate::Client::list_functions) calls it.
#[derive(Clone, Copy, Debug)]
pub struct ListFunctions;

operation! {
    ListFunctions = "ListFunctions" {
        input: ListFunctionsRequest,
        output: ListFunctionsResponse,
        error: ListFunctionsError,
        service: crate::SERVICE,
        uri: "/2015-03-31/functions",
        request: GET "/2015-03-31/functions",
    }
}

/// The input of [`ListFunctions`](crate::Client::list_functions).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFunctionsRequest {
    /// For Lambda@Edge functions, the Amazon Web Services Region of the master function. For example, `us-east-1`
    /// filters the list of functions to include only Lambda@Edge functions replicated from a master function in US
    /// East (N. Virginia). If specified, you must set [`FunctionVersion`](crate::enums::FunctionVersion) to `ALL`.
    pub master_region: Option<MasterRegion>,
    /// Set to `ALL` to include entries for all published versions of each function.
    pub function_version: Option<FunctionVersion>,
    /// Specify the pagination token that's returned by a previous request to retrieve the next page of results.
    pub marker: Option<String>,
    /// The maximum number of functions to return in the response. Note that
    /// [`ListFunctions`](crate::Client::list_functions) returns a maximum of 50 items in each response, even if you
    /// set the number higher.
    pub max_items: Option<MaxListItems>,
}

impl ListFunctionsRequest {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `master_region`.
    pub fn master_region(mut self, value: impl Into<MasterRegion>) -> Self {
        self.master_region = Some(value.into());
        self
    }

    /// Sets `function_version`.
    pub fn function_version(mut self, value: impl Into<FunctionVersion>) -> Self {
        self.function_version = Some(value.into());
        self
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
    ListFunctionsRequest = "ListFunctionsRequest" {
        0 master_region = "MasterRegion".query("MasterRegion");
        1 function_version = "FunctionVersion".query("FunctionVersion");
        2 marker = "Marker".query("Marker");
        3 max_items = "MaxItems".query("MaxItems");
    }
}

/// A list of Lambda functions.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFunctionsResponse {
    /// The pagination token that's included if more results are available.
    pub next_marker: Option<String>,
    /// A list of Lambda functions.
    pub functions: Option<FunctionList>,
}

impl ListFunctionsResponse {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `next_marker`.
    pub fn next_marker(mut self, value: impl Into<String>) -> Self {
        self.next_marker = Some(value.into());
        self
    }

    /// Sets `functions`.
    pub fn functions<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<FunctionConfiguration>,
    {
        self.functions = Some(items.into_iter().collect());
        self
    }
}

structure! {
    ListFunctionsResponse = "ListFunctionsResponse" {
        0 next_marker = "NextMarker";
        1 functions = "Functions";
    }
}

/// The errors of [`ListFunctions`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListFunctionsError {
    /// One of the parameters in the request is not valid.
    InvalidParameterValue(InvalidParameterValueException),
    /// The Lambda service encountered an internal error.
    Service(ServiceException),
    /// The request throughput limit was exceeded. For more information, see
    /// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html#api-requests).
    TooManyRequests(TooManyRequestsException),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    ListFunctionsError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
    }
}
