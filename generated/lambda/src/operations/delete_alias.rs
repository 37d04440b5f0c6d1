// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `DeleteAlias`.

use crate::errors::{
    InvalidParameterValueException, ResourceConflictException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use crate::newtypes::{Alias, FunctionName};
use shapewright_runtime::{operation, operation_error, setters, structure};

operation! {
    /// The operation `DeleteAlias`: `DELETE /2015-03-31/functions/{FunctionName}/aliases/{Name}`.
    ///
    /// [`Client::delete_alias`](crate::Client::delete_alias) calls it.
    DeleteAlias = "DeleteAlias" {
        input: DeleteAliasRequest,
        output: (),
        error: DeleteAliasError,
        service: crate::SERVICE,
        uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}",
        request: DELETE "/2015-03-31/functions/" {0} "/aliases/" {1},
    }
}

structure! {
    /// The input of [`DeleteAlias`](crate::Client::delete_alias).
    DeleteAliasRequest {
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
        0 function_name: FunctionName = "FunctionName".label();
        /// The name of the alias.
        1 name: Alias = "Name".label();
    }
}

setters! {
    DeleteAliasRequest {
        new(function_name: FunctionName, name: Alias);
    }
}

operation_error! {
    /// The errors of [`DeleteAlias`].
    DeleteAliasError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        ResourceConflict(ResourceConflictException) = "ResourceConflictException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
    }
}
