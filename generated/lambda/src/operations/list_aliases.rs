// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `ListAliases`.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::newtypes::{AliasList, FunctionName, MaxListItems, VersionWithLatestPublished};
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, paged_items, structure};

operation! {
    /// The operation `ListAliases`: `GET /2015-03-31/functions/{FunctionName}/aliases`.
    ///
    /// [`Client::list_aliases`](crate::Client::list_aliases) calls it.
    ListAliases = "ListAliases".path("/2015-03-31/functions/" {0} "/aliases").page_token("Marker", "NextMarker").page_size("MaxItems") {
        input: ListAliasesRequest,
        output: ListAliasesResponse,
        error: ListAliasesError,
        service: crate::SERVICE,
        http: GET "/2015-03-31/functions/{FunctionName}/aliases",
    }
}

/// The input of [`ListAliases`](crate::Client::list_aliases).
#[non_exhaustive]
pub struct ListAliasesRequest {
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
    pub function_name: FunctionName,
    /// Specify a function version to only list aliases that invoke that version.
    pub function_version: Option<VersionWithLatestPublished>,
    /// Specify the pagination token that's returned by a previous request to retrieve the next page of results.
    pub marker: Option<String>,
    /// Limit the number of aliases returned.
    pub max_items: Option<MaxListItems>,
}

structure! {
    ListAliasesRequest {
        0 function_name("FunctionName".required().label());
        1 function_version("FunctionVersion".query("FunctionVersion"));
        2 marker("Marker".query("Marker"));
        3 max_items("MaxItems".query("MaxItems"));
    }
}

impl ListAliasesRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(function_name: impl Into<FunctionName>) -> Self {
        Self {
            function_name: function_name.into(),
            ..Shape::empty()
        }
    }

    /// Specify a function version to only list aliases that invoke that version.
    #[must_use]
    pub fn function_version(mut self, value: impl Into<VersionWithLatestPublished>) -> Self {
        self.function_version = some(value);
        self
    }

    /// Specify the pagination token that's returned by a previous request to retrieve the next page of results.
    #[must_use]
    pub fn marker(mut self, value: impl Into<String>) -> Self {
        self.marker = some(value);
        self
    }

    /// Limit the number of aliases returned.
    #[must_use]
    pub fn max_items(mut self, value: impl Into<MaxListItems>) -> Self {
        self.max_items = some(value);
        self
    }
}

/// The output of [`ListAliases`](crate::Client::list_aliases).
#[non_exhaustive]
pub struct ListAliasesResponse {
    /// The pagination token that's included if more results are available.
    pub next_marker: Option<String>,
    /// A list of aliases.
    pub aliases: Option<AliasList>,
}

structure! {
    ListAliasesResponse: Default {
        0 next_marker("NextMarker");
        1 aliases("Aliases");
    }
}

operation_error! {
    /// The errors of [`ListAliases`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    ListAliasesError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
    }
}

paged_items! { ListAliases: AliasList, |it| it.aliases.take() }
