// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `DeleteFunction`.

use crate::errors::{
    InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use crate::newtypes::{NamespacedFunctionName, NumericLatestPublishedOrAliasQualifier};
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

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

structure! {
    /// The input of [`DeleteFunction`](crate::Client::delete_function).
    DeleteFunctionRequest {
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
        0 required function_name: NamespacedFunctionName = "FunctionName".label();
        /// Specify a version to delete. You can't delete a version that an alias references.
        1 optional qualifier: NumericLatestPublishedOrAliasQualifier = "Qualifier".query("Qualifier");
    }
}

structure! {
    /// The output of [`DeleteFunction`](crate::Client::delete_function).
    DeleteFunctionResponse: Default {
        /// The HTTP status code returned by the operation.
        0 optional status_code: i32 = "StatusCode".status();
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
