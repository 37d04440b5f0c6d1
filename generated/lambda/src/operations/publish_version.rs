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
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `PublishVersion`: `POST /2015-03-31/functions/{FunctionName}/versions`.
///
/// [`Client::publish_version`](crate::Client::publish_version) calls it.
#[derive(Clone, Copy, Debug)]
pub struct PublishVersion;

operation! {
    PublishVersion = "PublishVersion" {
        input: PublishVersionRequest,
        output: FunctionConfiguration,
        error: PublishVersionError,
        service: crate::SERVICE,
        uri: "/2015-03-31/functions/{FunctionName}/versions",
        request: POST "/2015-03-31/functions/" {0} "/versions",
    }
}

structure! {
    /// The input of [`PublishVersion`](crate::Client::publish_version).
    PublishVersionRequest {
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
        /// Only publish a version if the hash value matches the value that's specified. Use this option to avoid
        /// publishing a version if the function code has changed since you last updated it. You can get the hash for the
        /// version that you uploaded from the output of [`UpdateFunctionCode`](crate::Client::update_function_code).
        1 optional code_sha256: String = "CodeSha256";
        /// A description for the version to override the description in the function configuration.
        2 optional description: Description = "Description";
        /// Only update the function if the revision ID matches the ID that's specified. Use this option to avoid
        /// publishing a version if the function configuration has changed since you last updated it.
        3 optional revision_id: String = "RevisionId";
        /// Specifies where to publish the function version or configuration.
        4 optional publish_to: FunctionVersionLatestPublished = "PublishTo";
    }
}

/// The errors of [`PublishVersion`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PublishVersionError {
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
    /// Your Amazon Web Services account has exceeded its maximum total code size. For more information, see
    /// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
    CodeStorageExceeded(CodeStorageExceededException),
    /// The maximum number of function versions that can be associated with a single capacity provider has been
    /// exceeded. For more information, see
    /// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
    FunctionVersionsPerCapacityProviderLimitExceeded(
        FunctionVersionsPerCapacityProviderLimitExceededException,
    ),
    /// The RevisionId provided does not match the latest RevisionId for the Lambda function or alias.
    ///
    /// - **For [`AddPermission`](crate::Client::add_permission) and RemovePermission API operations:** Call
    ///   `GetPolicy` to retrieve the latest RevisionId for your resource.
    /// - **For all other API operations:** Call [`GetFunction`](crate::Client::get_function) or
    ///   [`GetAlias`](crate::Client::get_alias) to retrieve the latest RevisionId for your resource.
    PreconditionFailed(PreconditionFailedException),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
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
