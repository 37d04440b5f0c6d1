// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `PublishVersion`.

use crate::enums::FunctionVersionLatestPublished;
use crate::errors::{
    CodeStorageExceededException, FunctionVersionsPerCapacityProviderLimitExceededException,
    InvalidParameterValueException, PreconditionFailedException, ResourceConflictException,
    ResourceNotFoundException, ServiceException, TooManyRequestsException,
};
use crate::newtypes::{Description, FunctionName};
use crate::types::FunctionConfiguration;
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `PublishVersion`: `POST /2015-03-31/functions/{FunctionName}/versions`.
    ///
    /// [`Client::publish_version`](crate::Client::publish_version) calls it.
    PublishVersion = "PublishVersion".path("/2015-03-31/functions/" {0} "/versions") {
        input: PublishVersionRequest,
        output: FunctionConfiguration,
        error: PublishVersionError,
        service: crate::SERVICE,
        http: POST "/2015-03-31/functions/{FunctionName}/versions",
    }
}

/// The input of [`PublishVersion`](crate::Client::publish_version).
#[non_exhaustive]
pub struct PublishVersionRequest {
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
    /// Only publish a version if the hash value matches the value that's specified. Use this option to avoid
    /// publishing a version if the function code has changed since you last updated it. You can get the hash for the
    /// version that you uploaded from the output of [`UpdateFunctionCode`](crate::Client::update_function_code).
    pub code_sha256: Option<String>,
    /// A description for the version to override the description in the function configuration.
    pub description: Option<Description>,
    /// Only update the function if the revision ID matches the ID that's specified. Use this option to avoid
    /// publishing a version if the function configuration has changed since you last updated it.
    pub revision_id: Option<String>,
    /// Specifies where to publish the function version or configuration.
    pub publish_to: Option<FunctionVersionLatestPublished>,
}

structure! {
    PublishVersionRequest {
        0 function_name("FunctionName".required().label());
        1 code_sha256("CodeSha256");
        2 description("Description");
        3 revision_id("RevisionId");
        4 publish_to("PublishTo");
    }
}

impl PublishVersionRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(function_name: impl Into<FunctionName>) -> Self {
        Self {
            function_name: function_name.into(),
            ..Shape::empty()
        }
    }

    /// Only publish a version if the hash value matches the value that's specified.
    #[must_use]
    pub fn code_sha256(mut self, value: impl Into<String>) -> Self {
        self.code_sha256 = some(value);
        self
    }

    /// A description for the version to override the description in the function configuration.
    #[must_use]
    pub fn description(mut self, value: impl Into<Description>) -> Self {
        self.description = some(value);
        self
    }

    /// Only update the function if the revision ID matches the ID that's specified.
    #[must_use]
    pub fn revision_id(mut self, value: impl Into<String>) -> Self {
        self.revision_id = some(value);
        self
    }

    /// Specifies where to publish the function version or configuration.
    #[must_use]
    pub fn publish_to(mut self, value: impl Into<FunctionVersionLatestPublished>) -> Self {
        self.publish_to = some(value);
        self
    }
}

operation_error! {
    /// The errors of [`PublishVersion`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    PublishVersionError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        ResourceConflict(ResourceConflictException) = "ResourceConflictException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        CodeStorageExceeded(CodeStorageExceededException) = "CodeStorageExceededException",
        FunctionVersionsPerCapacityProviderLimitExceeded(FunctionVersionsPerCapacityProviderLimitExceededException) = "FunctionVersionsPerCapacityProviderLimitExceededException",
        PreconditionFailed(PreconditionFailedException) = "PreconditionFailedException",
    }
}
