// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `CreateAlias`.

use crate::errors::{
    AliasLimitExceededException, InvalidParameterValueException, ResourceConflictException,
    ResourceNotFoundException, ServiceException, TooManyRequestsException,
};
use crate::newtypes::{Alias, Description, FunctionName, VersionWithLatestPublished};
use crate::types::{AliasConfiguration, AliasRoutingConfiguration};
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `CreateAlias`: `POST /2015-03-31/functions/{FunctionName}/aliases`.
    ///
    /// [`Client::create_alias`](crate::Client::create_alias) calls it.
    CreateAlias = "CreateAlias".path("/2015-03-31/functions/" {0} "/aliases") {
        input: CreateAliasRequest,
        output: AliasConfiguration,
        error: CreateAliasError,
        service: crate::SERVICE,
        http: POST "/2015-03-31/functions/{FunctionName}/aliases",
    }
}

/// The input of [`CreateAlias`](crate::Client::create_alias).
#[non_exhaustive]
pub struct CreateAliasRequest {
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
    /// The function version that the alias invokes.
    pub function_version: VersionWithLatestPublished,
    /// A description of the alias.
    pub description: Option<Description>,
    /// The
    /// [routing configuration](https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html#configuring-alias-routing)
    /// of the alias.
    pub routing_config: Option<AliasRoutingConfiguration>,
}

structure! {
    CreateAliasRequest {
        0 function_name("FunctionName".required().label());
        1 name("Name".required());
        2 function_version("FunctionVersion".required());
        3 description("Description");
        4 routing_config("RoutingConfig");
    }
}

impl CreateAliasRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        function_name: impl Into<FunctionName>,
        name: impl Into<Alias>,
        function_version: impl Into<VersionWithLatestPublished>,
    ) -> Self {
        Self {
            function_name: function_name.into(),
            name: name.into(),
            function_version: function_version.into(),
            ..Shape::empty()
        }
    }

    /// A description of the alias.
    #[must_use]
    pub fn description(mut self, value: impl Into<Description>) -> Self {
        self.description = some(value);
        self
    }

    /// The
    /// [routing configuration](https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html#configuring-alias-routing)
    /// of the alias.
    #[must_use]
    pub fn routing_config(mut self, value: impl Into<AliasRoutingConfiguration>) -> Self {
        self.routing_config = some(value);
        self
    }
}

operation_error! {
    /// The errors of [`CreateAlias`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    CreateAliasError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        ResourceConflict(ResourceConflictException) = "ResourceConflictException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        AliasLimitExceeded(AliasLimitExceededException) = "AliasLimitExceededException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
    }
}
