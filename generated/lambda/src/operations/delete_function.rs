// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `DeleteFunction`.

use crate::errors::{
    InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use crate::newtypes::{NamespacedFunctionName, NumericLatestPublishedOrAliasQualifier};
use shapewright_runtime::{Shape, Unhandled, operation, operation_error, structure};

/// The operation `DeleteFunction`: `DELETE /2015-03-31/functions/{FunctionName}`.
///
/// [`Client::delete_function`](crate::Client::delete_function) calls it.
#[derive(Clone, Copy, Debug)]
pub struct DeleteFunction;

operation! {
    DeleteFunction = "DeleteFunction" {
        input: DeleteFunctionRequest,
        output: DeleteFunctionResponse,
        error: DeleteFunctionError,
        service: crate::SERVICE,
        uri: "/2015-03-31/functions/{FunctionName}",
        request: DELETE "/2015-03-31/functions/" {0},
    }
}

/// The input of [`DeleteFunction`](crate::Client::delete_function).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteFunctionRequest {
    /// The name or ARN of the Lambda function or version.
    ///
    /// **Name formats**
    ///
    /// - **Function name** – `my-function` (name-only), `my-function:1` (with version).
    /// - **Function ARN** – `arn:aws:lambda:us-west-2:123456789012:function:my-function`.
    /// - **Partial ARN** – `123456789012:function:my-function`.
    ///
    /// You can append a version number or alias to any of the formats. The length constraint applies only to the full
    /// ARN. If you specify only the function name, it is limited to 64 characters in length.
    pub function_name: NamespacedFunctionName,
    /// Specify a version to delete. You can't delete a version that an alias references.
    pub qualifier: Option<NumericLatestPublishedOrAliasQualifier>,
}

impl DeleteFunctionRequest {
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
    DeleteFunctionRequest = "DeleteFunctionRequest" {
        0 function_name = "FunctionName".required().label();
        1 qualifier = "Qualifier".query("Qualifier");
    }
}

/// The output of [`DeleteFunction`](crate::Client::delete_function).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteFunctionResponse {
    /// The HTTP status code returned by the operation.
    pub status_code: Option<i32>,
}

impl DeleteFunctionResponse {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `status_code`.
    pub fn status_code(mut self, value: i32) -> Self {
        self.status_code = Some(value);
        self
    }
}

structure! {
    DeleteFunctionResponse = "DeleteFunctionResponse" {
        0 status_code = "StatusCode".status();
    }
}

/// The errors of [`DeleteFunction`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteFunctionError {
    /// One of the parameters in the request is not valid.
    InvalidParameterValue(InvalidParameterValueException),
    /// The resource already exists, or another operation is in progress.
    ResourceConflict(ResourceConflictException),
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
    DeleteFunctionError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        ResourceConflict(ResourceConflictException) = "ResourceConflictException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
    }
}
