// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `GetAlias`.

use crate::errors::{
    InvalidParameterValueException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::newtypes::{Alias, FunctionName};
use crate::types::AliasConfiguration;
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `GetAlias`: `GET /2015-03-31/functions/{FunctionName}/aliases/{Name}`.
    ///
    /// [`Client::get_alias`](crate::Client::get_alias) calls it.
    GetAlias = "GetAlias".path("/2015-03-31/functions/" {0} "/aliases/" {1}) {
        input: GetAliasRequest,
        output: AliasConfiguration,
        error: GetAliasError,
        service: crate::SERVICE,
        http: GET "/2015-03-31/functions/{FunctionName}/aliases/{Name}",
    }
}

/// The input of [`GetAlias`](crate::Client::get_alias).
#[non_exhaustive]
pub struct GetAliasRequest {
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
    /// The name of the alias.
    pub name: Alias,
}

structure! {
    GetAliasRequest {
        0 function_name("FunctionName".required().label());
        1 name("Name".required().label());
    }
}

impl GetAliasRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(function_name: impl Into<FunctionName>, name: impl Into<Alias>) -> Self {
        Self {
            function_name: function_name.into(),
            name: name.into(),
        }
    }
}

operation_error! {
    /// The errors of [`GetAlias`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    GetAliasError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
    }
}
