// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `GetFunction`.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::newtypes::{
    NamespacedFunctionName, NumericLatestPublishedOrAliasQualifier, TagKey, TagValue, Tags,
};
use crate::types::{Concurrency, FunctionCodeLocation, FunctionConfiguration, TagsError};
use shapewright_runtime::{Shape, Unhandled, operation, operation_error, structure};

/// The operation `GetFunction`: `GET /2015-03-31/functions/{FunctionName}`.
///
/// [`Client::get_function`](crate::Client::get_function) calls it.
#[derive(Clone, Copy, Debug)]
pub struct GetFunction;

operation! {
    GetFunction = "GetFunction" {
        input: GetFunctionRequest,
        output: GetFunctionResponse,
        error: GetFunctionError,
        service: crate::SERVICE,
        uri: "/2015-03-31/functions/{FunctionName}",
        request: GET "/2015-03-31/functions/" {0},
    }
}

/// The input of [`GetFunction`](crate::Client::get_function).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFunctionRequest {
    /// The name or ARN of the Lambda function, version, or alias.
    ///
    /// **Name formats**
    ///
    /// - **Function name** – `my-function` (name-only), `my-function:v1` (with alias).
    /// - **Function ARN** – `arn:aws:lambda:us-west-2:123456789012:function:my-function`.
    /// - **Partial ARN** – `123456789012:function:my-function`.
    ///
    /// You can append a version number or alias to any of the formats. The length constraint applies only to the full
    /// ARN. If you specify only the function name, it is limited to 64 characters in length.
    pub function_name: NamespacedFunctionName,
    /// Specify a version or alias to get details about a published version of the function.
    pub qualifier: Option<NumericLatestPublishedOrAliasQualifier>,
}

impl GetFunctionRequest {
    /// Creates one from the required members.
    pub fn new(function_name: impl Into<NamespacedFunctionName>) -> Self {
        Self {
            function_name: function_name.into(),
            ..Shape::empty()
        }
    }

    /// Sets `qualifier`.
    pub fn qualifier(mut self, value: impl Into<NumericLatestPublishedOrAliasQualifier>) -> Self {
        self.qualifier = Some(value.into());
        self
    }
}

structure! {
    GetFunctionRequest = "GetFunctionRequest" {
        0 function_name = "FunctionName".required().label();
        1 qualifier = "Qualifier".query("Qualifier");
    }
}

/// The output of [`GetFunction`](crate::Client::get_function).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFunctionResponse {
    /// The configuration of the function or version.
    pub configuration: Option<FunctionConfiguration>,
    /// The deployment package of the function or version.
    pub code: Option<FunctionCodeLocation>,
    /// The function's [tags](https://docs.aws.amazon.com/lambda/latest/dg/tagging.html). Lambda returns tag data only
    /// if you have explicit allow permissions for
    /// [lambda:ListTags](https://docs.aws.amazon.com/lambda/latest/api/API_ListTags.html).
    pub tags: Option<Tags>,
    /// An object that contains details about an error related to retrieving tags.
    pub tags_error: Option<TagsError>,
    /// The function's
    /// [reserved concurrency](https://docs.aws.amazon.com/lambda/latest/dg/concurrent-executions.html).
    pub concurrency: Option<Concurrency>,
}

impl GetFunctionResponse {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `configuration`.
    pub fn configuration(mut self, value: impl Into<FunctionConfiguration>) -> Self {
        self.configuration = Some(value.into());
        self
    }

    /// Sets `code`.
    pub fn code(mut self, value: impl Into<FunctionCodeLocation>) -> Self {
        self.code = Some(value.into());
        self
    }

    /// Sets `tags`.
    pub fn tags<K, V>(mut self, entries: impl IntoIterator<Item = (K, V)>) -> Self
    where
        K: Into<TagKey>,
        V: Into<TagValue>,
    {
        self.tags = Some(entries.into_iter().collect());
        self
    }

    /// Sets `tags_error`.
    pub fn tags_error(mut self, value: impl Into<TagsError>) -> Self {
        self.tags_error = Some(value.into());
        self
    }

    /// Sets `concurrency`.
    pub fn concurrency(mut self, value: impl Into<Concurrency>) -> Self {
        self.concurrency = Some(value.into());
        self
    }
}

structure! {
    GetFunctionResponse = "GetFunctionResponse" {
        0 configuration = "Configuration";
        1 code = "Code";
        2 tags = "Tags";
        3 tags_error = "TagsError";
        4 concurrency = "Concurrency";
    }
}

/// The errors of [`GetFunction`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetFunctionError {
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
    GetFunctionError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
    }
}
