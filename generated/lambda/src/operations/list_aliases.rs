// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `ListAliases`.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::newtypes::{AliasList, FunctionName, MaxListItems, VersionWithLatestPublished};
use crate::types::AliasConfiguration;
use shapewright_runtime::{Shape, Unhandled, operation, operation_error, structure};

/// The operation `ListAliases`: `GET /2015-03-31/functions/{FunctionName}/aliases`.
///
/// [`Client::list_aliases`](crate::Client::list_aliases) calls it.
#[derive(Clone, Copy, Debug)]
pub struct ListAliases;

operation! {
    ListAliases = "ListAliases" {
        input: ListAliasesRequest,
        output: ListAliasesResponse,
        error: ListAliasesError,
        service: crate::SERVICE,
        uri: "/2015-03-31/functions/{FunctionName}/aliases",
        request: GET "/2015-03-31/functions/" {0} "/aliases",
    }
}

/// The input of [`ListAliases`](crate::Client::list_aliases).
#[derive(Clone, PartialEq)]
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

impl ListAliasesRequest {
    /// Creates one from the required members.
    pub fn new(function_name: impl Into<FunctionName>) -> Self {
        Self {
            function_name: function_name.into(),
            ..Shape::empty()
        }
    }

    /// Sets `function_version`.
    pub fn function_version(mut self, value: impl Into<VersionWithLatestPublished>) -> Self {
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
    ListAliasesRequest = "ListAliasesRequest" {
        0 function_name = "FunctionName".required().label();
        1 function_version = "FunctionVersion".query("FunctionVersion");
        2 marker = "Marker".query("Marker");
        3 max_items = "MaxItems".query("MaxItems");
    }
}

/// The output of [`ListAliases`](crate::Client::list_aliases).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAliasesResponse {
    /// The pagination token that's included if more results are available.
    pub next_marker: Option<String>,
    /// A list of aliases.
    pub aliases: Option<AliasList>,
}

impl ListAliasesResponse {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `next_marker`.
    pub fn next_marker(mut self, value: impl Into<String>) -> Self {
        self.next_marker = Some(value.into());
        self
    }

    /// Sets `aliases`.
    pub fn aliases<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<AliasConfiguration>,
    {
        self.aliases = Some(items.into_iter().collect());
        self
    }
}

structure! {
    ListAliasesResponse = "ListAliasesResponse" {
        0 next_marker = "NextMarker";
        1 aliases = "Aliases";
    }
}

/// The errors of [`ListAliases`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListAliasesError {
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
    ListAliasesError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
    }
}
