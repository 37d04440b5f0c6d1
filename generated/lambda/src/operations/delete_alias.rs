// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `DeleteAlias`.

use crate::errors::{
    InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use crate::newtypes::{Alias, FunctionName};
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `DeleteAlias`: `DELETE /2015-03-31/functions/{FunctionName}/aliases/{Name}`.
    ///
    /// [`Client::delete_alias`](crate::Client::delete_alias) calls it.
    DeleteAlias = "DeleteAlias".path("/2015-03-31/functions/" {0} "/aliases/" {1}) {
        input: DeleteAliasRequest,
        output: (),
        error: DeleteAliasError,
        service: crate::SERVICE,
        http: DELETE "/2015-03-31/functions/{FunctionName}/aliases/{Name}",
    }
}

/// The input of [`DeleteAlias`](crate::Client::delete_alias).
#[non_exhaustive]
pub struct DeleteAliasRequest {
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
    DeleteAliasRequest {
        0 function_name("FunctionName".required().label());
        1 name("Name".required().label());
    }
}

impl DeleteAliasRequest {
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
    /// The errors of [`DeleteAlias`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    DeleteAliasError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        ResourceConflict(ResourceConflictException) = "ResourceConflictException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
    }
}
