// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `UpdateFunctionCode`.

use crate::enums::{Architecture, FunctionVersionLatestPublished, S3ObjectStorageMode};
use crate::errors::{
    CodeSigningConfigNotFoundException, CodeStorageExceededException,
    CodeVerificationFailedException, InvalidCodeSignatureException, InvalidParameterValueException,
    PreconditionFailedException, ResourceConflictException, ResourceNotFoundException,
    ServiceException, TooManyRequestsException,
};
use crate::newtypes::{
    ArchitecturesList, Blob, FunctionName, KMSKeyArn, S3Bucket, S3Key, S3ObjectVersion,
};
use crate::types::FunctionConfiguration;
use shapewright_runtime::{Shape, Unhandled, operation, operation_error, structure};

/// The operation `UpdateFunctionCode`: `PUT /2015-03-31/functions/{FunctionName}/code`.
///
/// [`Client::update_function_code`](crate::Client::update_function_code) calls it.
#[derive(Clone, Copy, Debug)]
pub struct UpdateFunctionCode;

operation! {
    UpdateFunctionCode = "UpdateFunctionCode" {
        input: UpdateFunctionCodeRequest,
        output: FunctionConfiguration,
        error: UpdateFunctionCodeError,
        service: crate::SERVICE,
        uri: "/2015-03-31/functions/{FunctionName}/code",
        request: PUT "/2015-03-31/functions/" {0} "/code",
    }
}

/// The input of [`UpdateFunctionCode`](crate::Client::update_function_code).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateFunctionCodeRequest {
    /// The name or ARN of the Lambda function.
    ///
    /// **Name formats**
    ///
    /// - **Function name** – `my-function`.
    /// - **Function ARN** – `arn:aws:lambda:us-west-2:123456789012:function:my-function`.
    /// - **Partial ARN** – `123456789012:function:my-function`.
    ///
    /// The length constraint applies only to the full ARN. If you specify only the function name, it is limited to 64
    /// characters in length.
    pub function_name: FunctionName,
    /// The base64-encoded contents of the deployment package. Amazon Web Services SDK and CLI clients handle the
    /// encoding for you. Use only with a function defined with a .zip file archive deployment package.
    pub zip_file: Option<Blob>,
    /// An Amazon S3 bucket in the same Amazon Web Services Region as your function. The bucket can be in a different
    /// Amazon Web Services account. Use only with a function defined with a .zip file archive deployment package.
    pub s3_bucket: Option<S3Bucket>,
    /// The Amazon S3 key of the deployment package. Use only with a function defined with a .zip file archive
    /// deployment package.
    pub s3_key: Option<S3Key>,
    /// For versioned objects, the version of the deployment package object to use.
    pub s3_object_version: Option<S3ObjectVersion>,
    /// Specifies how the deployment package is stored. Valid values:
    ///
    /// - `COPY` (default) – Uploads a copy of your deployment package to Lambda.
    /// - `REFERENCE` – Lambda references the deployment package from the specified Amazon S3 bucket.
    pub s3_object_storage_mode: Option<S3ObjectStorageMode>,
    /// URI of a container image in the Amazon ECR registry. Do not use for a function defined with a .zip file
    /// archive.
    pub image_uri: Option<String>,
    /// The instruction set architecture that the function supports. Enter a string array with one of the valid values
    /// (arm64 or x86_64). The default value is `x86_64`.
    pub architectures: Option<ArchitecturesList>,
    /// Set to true to publish a new version of the function after updating the code. This has the same effect as
    /// calling [`PublishVersion`](crate::Client::publish_version) separately.
    pub publish: Option<bool>,
    /// Specifies where to publish the function version or configuration.
    pub publish_to: Option<FunctionVersionLatestPublished>,
    /// Set to true to validate the request parameters and access permissions without modifying the function code.
    pub dry_run: Option<bool>,
    /// Update the function only if the revision ID matches the ID that's specified. Use this option to avoid
    /// modifying a function that has changed since you last read it.
    pub revision_id: Option<String>,
    /// The ARN of the Key Management Service (KMS) customer managed key that's used to encrypt your function's .zip
    /// deployment package. If you don't provide a customer managed key, Lambda uses an Amazon Web Services managed
    /// key.
    pub source_kms_key_arn: Option<KMSKeyArn>,
}

impl UpdateFunctionCodeRequest {
    /// Creates one from the required members.
    pub fn new(function_name: impl Into<FunctionName>) -> Self {
        Self {
            function_name: function_name.into(),
            ..Shape::empty()
        }
    }

    /// Sets `zip_file`.
    pub fn zip_file(mut self, value: impl Into<Blob>) -> Self {
        self.zip_file = Some(value.into());
        self
    }

    /// Sets `s3_bucket`.
    pub fn s3_bucket(mut self, value: impl Into<S3Bucket>) -> Self {
        self.s3_bucket = Some(value.into());
        self
    }

    /// Sets `s3_key`.
    pub fn s3_key(mut self, value: impl Into<S3Key>) -> Self {
        self.s3_key = Some(value.into());
        self
    }

    /// Sets `s3_object_version`.
    pub fn s3_object_version(mut self, value: impl Into<S3ObjectVersion>) -> Self {
        self.s3_object_version = Some(value.into());
        self
    }

    /// Sets `s3_object_storage_mode`.
    pub fn s3_object_storage_mode(mut self, value: impl Into<S3ObjectStorageMode>) -> Self {
        self.s3_object_storage_mode = Some(value.into());
        self
    }

    /// Sets `image_uri`.
    pub fn image_uri(mut self, value: impl Into<String>) -> Self {
        self.image_uri = Some(value.into());
        self
    }

    /// Sets `architectures`.
    pub fn architectures<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<Architecture>,
    {
        self.architectures = Some(items.into_iter().collect());
        self
    }

    /// Sets `publish`.
    pub fn publish(mut self, value: bool) -> Self {
        self.publish = Some(value);
        self
    }

    /// Sets `publish_to`.
    pub fn publish_to(mut self, value: impl Into<FunctionVersionLatestPublished>) -> Self {
        self.publish_to = Some(value.into());
        self
    }

    /// Sets `dry_run`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `revision_id`.
    pub fn revision_id(mut self, value: impl Into<String>) -> Self {
        self.revision_id = Some(value.into());
        self
    }

    /// Sets `source_kms_key_arn`.
    pub fn source_kms_key_arn(mut self, value: impl Into<KMSKeyArn>) -> Self {
        self.source_kms_key_arn = Some(value.into());
        self
    }
}

structure! {
    UpdateFunctionCodeRequest = "UpdateFunctionCodeRequest" {
        0 function_name = "FunctionName".required().label();
        1 zip_file = "ZipFile";
        2 s3_bucket = "S3Bucket";
        3 s3_key = "S3Key";
        4 s3_object_version = "S3ObjectVersion";
        5 s3_object_storage_mode = "S3ObjectStorageMode";
        6 image_uri = "ImageUri";
        7 architectures = "Architectures";
        8 publish = "Publish";
        9 publish_to = "PublishTo";
        10 dry_run = "DryRun";
        11 revision_id = "RevisionId";
        12 source_kms_key_arn = "SourceKMSKeyArn";
    }
}

/// The errors of [`UpdateFunctionCode`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateFunctionCodeError {
    /// One of the parameters in the request is not valid.
    InvalidParameterValue(InvalidParameterValueException),
    /// The resource already exists, or another operation is in progress.
    ResourceConflict(ResourceConflictException),
    /// The Lambda service encountered an internal error.
    Service(ServiceException),
    /// The request throughput limit was exceeded. For more information, see
    /// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html#api-requests).
    TooManyRequests(TooManyRequestsException),
    /// The code signature failed the integrity check. If the integrity check fails, then Lambda blocks deployment,
    /// even if the code signing policy is set to WARN.
    InvalidCodeSignature(InvalidCodeSignatureException),
    /// The resource specified in the request does not exist.
    ResourceNotFound(ResourceNotFoundException),
    /// The code signature failed one or more of the validation checks for signature mismatch or expiry, and the code
    /// signing policy is set to ENFORCE. Lambda blocks the deployment.
    CodeVerificationFailed(CodeVerificationFailedException),
    /// The specified code signing configuration does not exist.
    CodeSigningConfigNotFound(CodeSigningConfigNotFoundException),
    /// Your Amazon Web Services account has exceeded its maximum total code size. For more information, see
    /// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
    CodeStorageExceeded(CodeStorageExceededException),
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
    UpdateFunctionCodeError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        ResourceConflict(ResourceConflictException) = "ResourceConflictException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        InvalidCodeSignature(InvalidCodeSignatureException) = "InvalidCodeSignatureException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        CodeVerificationFailed(CodeVerificationFailedException) = "CodeVerificationFailedException",
        CodeSigningConfigNotFound(CodeSigningConfigNotFoundException) = "CodeSigningConfigNotFoundException",
        CodeStorageExceeded(CodeStorageExceededException) = "CodeStorageExceededException",
        PreconditionFailed(PreconditionFailedException) = "PreconditionFailedException",
    }
}
