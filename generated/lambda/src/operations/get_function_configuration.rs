// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `GetFunctionConfiguration`.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::newtypes::{NamespacedFunctionName, NumericLatestPublishedOrAliasQualifier};
use crate::types::FunctionConfiguration;
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `GetFunctionConfiguration`: `GET /2015-03-31/functions/{FunctionName}/configuration`.
    ///
    /// [`Client::get_function_configuration`](crate::Client::get_function_configuration) calls it.
    GetFunctionConfiguration = "GetFunctionConfiguration".path("/2015-03-31/functions/" {0} "/configuration").waiter("FunctionActive", "5 x60", "success output 'Active' State", "failure output 'Failed' State", "retry output 'Pending' State").waiter("FunctionUpdated", "5 x60", "success output 'Successful' LastUpdateStatus", "failure output 'Failed' LastUpdateStatus", "retry output 'InProgress' LastUpdateStatus").waiter("PublishedVersionActive", "5 x312", "success output 'Active' State", "failure output 'Failed' State", "retry output 'Pending' State") {
        input: GetFunctionConfigurationRequest,
        output: FunctionConfiguration,
        error: GetFunctionConfigurationError,
        service: crate::SERVICE,
        http: GET "/2015-03-31/functions/{FunctionName}/configuration",
    }
}

/// The input of [`GetFunctionConfiguration`](crate::Client::get_function_configuration).
#[non_exhaustive]
pub struct GetFunctionConfigurationRequest {
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
    GetFunctionConfigurationRequest {
        0 function_name("FunctionName".required().label());
        1 qualifier("Qualifier".query("Qualifier"));
    }
}

impl GetFunctionConfigurationRequest {
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

operation_error! {
    /// The errors of [`GetFunctionConfiguration`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    GetFunctionConfigurationError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
    }
}
