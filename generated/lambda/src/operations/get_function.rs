// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `GetFunction`.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::newtypes::{NamespacedFunctionName, NumericLatestPublishedOrAliasQualifier, Tags};
use crate::types::{Concurrency, FunctionCodeLocation, FunctionConfiguration, TagsError};
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `GetFunction`: `GET /2015-03-31/functions/{FunctionName}`.
    ///
    /// [`Client::get_function`](crate::Client::get_function) calls it.
    GetFunction = "GetFunction".path("/2015-03-31/functions/" {0}).waiter("FunctionActiveV2", "1 x300", "success output 'Active' Configuration.State", "failure output 'Failed' Configuration.State", "retry output 'Pending' Configuration.State").waiter("FunctionExists", "1 x20", "success succeeds", "retry error ResourceNotFoundException").waiter("FunctionUpdatedV2", "1 x300", "success output 'Successful' Configuration.LastUpdateStatus", "failure output 'Failed' Configuration.LastUpdateStatus", "retry output 'InProgress' Configuration.LastUpdateStatus") {
        input: GetFunctionRequest,
        output: GetFunctionResponse,
        error: GetFunctionError,
        service: crate::SERVICE,
        http: GET "/2015-03-31/functions/{FunctionName}",
    }
}

/// The input of [`GetFunction`](crate::Client::get_function).
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

structure! {
    GetFunctionRequest {
        0 function_name("FunctionName".required().label());
        1 qualifier("Qualifier".query("Qualifier"));
    }
}

impl GetFunctionRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(function_name: impl Into<NamespacedFunctionName>) -> Self {
        Self {
            function_name: function_name.into(),
            ..Shape::empty()
        }
    }

    /// Specify a version or alias to get details about a published version of the function.
    #[must_use]
    pub fn qualifier(mut self, value: impl Into<NumericLatestPublishedOrAliasQualifier>) -> Self {
        self.qualifier = some(value);
        self
    }
}

/// The output of [`GetFunction`](crate::Client::get_function).
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

structure! {
    GetFunctionResponse: Default {
        0 configuration("Configuration");
        1 code("Code");
        2 tags("Tags");
        3 tags_error("TagsError");
        4 concurrency("Concurrency");
    }
}

operation_error! {
    /// The errors of [`GetFunction`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    GetFunctionError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
    }
}
