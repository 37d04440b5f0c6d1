// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `ListFunctions`.

use crate::enums::FunctionVersion;
use crate::errors::{InvalidParameterValueException, ServiceException, TooManyRequestsException};
use crate::newtypes::{FunctionList, MasterRegion, MaxListItems};
use shapewright_runtime::shape::some;
use shapewright_runtime::{operation, operation_error, paged_items, structure};

operation! {
    /// The operation `ListFunctions`: `GET /2015-03-31/functions`.
    ///
    /// [`Client::list_functions`](crate::Client::list_functions) calls it.
    ListFunctions = "ListFunctions".page_token("Marker", "NextMarker").page_size("MaxItems") {
        input: ListFunctionsRequest,
        output: ListFunctionsResponse,
        error: ListFunctionsError,
        service: crate::SERVICE,
        http: GET "/2015-03-31/functions",
    }
}

/// The input of [`ListFunctions`](crate::Client::list_functions).
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

structure! {
    ListFunctionsRequest: Default {
        0 master_region("MasterRegion".query("MasterRegion"));
        1 function_version("FunctionVersion".query("FunctionVersion"));
        2 marker("Marker".query("Marker"));
        3 max_items("MaxItems".query("MaxItems"));
    }
}

impl ListFunctionsRequest {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// For Lambda@Edge functions, the Amazon Web Services Region of the master function.
    #[must_use]
    pub fn master_region(mut self, value: impl Into<MasterRegion>) -> Self {
        self.master_region = some(value);
        self
    }

    /// Set to `ALL` to include entries for all published versions of each function.
    #[must_use]
    pub fn function_version(mut self, value: impl Into<FunctionVersion>) -> Self {
        self.function_version = some(value);
        self
    }

    /// Specify the pagination token that's returned by a previous request to retrieve the next page of results.
    #[must_use]
    pub fn marker(mut self, value: impl Into<String>) -> Self {
        self.marker = some(value);
        self
    }

    /// The maximum number of functions to return in the response.
    #[must_use]
    pub fn max_items(mut self, value: impl Into<MaxListItems>) -> Self {
        self.max_items = some(value);
        self
    }
}

/// A list of Lambda functions.
#[non_exhaustive]
pub struct ListFunctionsResponse {
    /// The pagination token that's included if more results are available.
    pub next_marker: Option<String>,
    /// A list of Lambda functions.
    pub functions: Option<FunctionList>,
}

structure! {
    ListFunctionsResponse: Default {
        0 next_marker("NextMarker");
        1 functions("Functions");
    }
}

operation_error! {
    /// The errors of [`ListFunctions`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    ListFunctionsError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
    }
}

paged_items! { ListFunctions: FunctionList, |it| it.functions.take() }
