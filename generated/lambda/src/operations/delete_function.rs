// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `DeleteFunction`.

use crate::errors::{
    InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use crate::newtypes::{NamespacedFunctionName, NumericLatestPublishedOrAliasQualifier};
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `DeleteFunction`: `DELETE /2015-03-31/functions/{FunctionName}`.
    ///
    /// [`Client::delete_function`](crate::Client::delete_function) calls it.
    DeleteFunction = "DeleteFunction".path("/2015-03-31/functions/" {0}) {
        input: DeleteFunctionRequest,
        output: DeleteFunctionResponse,
        error: DeleteFunctionError,
        service: crate::SERVICE,
        http: DELETE "/2015-03-31/functions/{FunctionName}",
    }
}

/// The input of [`DeleteFunction`](crate::Client::delete_function).
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

structure! {
    DeleteFunctionRequest {
        0 function_name("FunctionName".required().label());
        1 qualifier("Qualifier".query("Qualifier"));
    }
}

impl DeleteFunctionRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(function_name: impl Into<NamespacedFunctionName>) -> Self {
        Self {
            function_name: function_name.into(),
            ..Shape::empty()
        }
    }

    /// Specify a version to delete.
    #[must_use]
    pub fn qualifier(mut self, value: impl Into<NumericLatestPublishedOrAliasQualifier>) -> Self {
        self.qualifier = some(value);
        self
    }
}

/// The output of [`DeleteFunction`](crate::Client::delete_function).
#[non_exhaustive]
pub struct DeleteFunctionResponse {
    /// The HTTP status code returned by the operation.
    pub status_code: Option<i32>,
}

structure! {
    DeleteFunctionResponse: Default {
        0 status_code("StatusCode".status());
    }
}

operation_error! {
    /// The errors of [`DeleteFunction`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    DeleteFunctionError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        ResourceConflict(ResourceConflictException) = "ResourceConflictException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
    }
}
