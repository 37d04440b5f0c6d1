// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `CreateAlias`.

use crate::errors::{
    AliasLimitExceededException, InvalidParameterValueException, ResourceConflictException,
    ResourceNotFoundException, ServiceException, TooManyRequestsException,
};
use crate::newtypes::{Alias, Description, FunctionName, VersionWithLatestPublished};
use crate::types::{AliasConfiguration, AliasRoutingConfiguration};
use shapewright_runtime::{operation, operation_error, structure};

operation! {
    /// The operation `CreateAlias`: `POST /2015-03-31/functions/{FunctionName}/aliases`.
    ///
    /// [`Client::create_alias`](crate::Client::create_alias) calls it.
    CreateAlias = "CreateAlias" {
        input: CreateAliasRequest,
        output: AliasConfiguration,
        error: CreateAliasError,
        service: crate::SERVICE,
        uri: "/2015-03-31/functions/{FunctionName}/aliases",
        request: POST "/2015-03-31/functions/" {0} "/aliases",
    }
}

structure! {
    /// The input of [`CreateAlias`](crate::Client::create_alias).
    CreateAliasRequest {
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
        0 required function_name: FunctionName = "FunctionName".label();
        /// The name of the alias.
        1 required name: Alias = "Name";
        /// The function version that the alias invokes.
        2 required function_version: VersionWithLatestPublished = "FunctionVersion";
        /// A description of the alias.
        3 optional description: Description = "Description";
        /// The
        /// [routing configuration](https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html#configuring-alias-routing)
        /// of the alias.
        4 optional routing_config: AliasRoutingConfiguration = "RoutingConfig";
    }
}

operation_error! {
    /// The errors of [`CreateAlias`].
    CreateAliasError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        ResourceConflict(ResourceConflictException) = "ResourceConflictException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        AliasLimitExceeded(AliasLimitExceededException) = "AliasLimitExceededException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
    }
}
