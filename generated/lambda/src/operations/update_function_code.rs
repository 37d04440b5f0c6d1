// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `UpdateFunctionCode`.

use crate::enums::{FunctionVersionLatestPublished, S3ObjectStorageMode};
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
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `UpdateFunctionCode`: `PUT /2015-03-31/functions/{FunctionName}/code`.
    ///
    /// [`Client::update_function_code`](crate::Client::update_function_code) calls it.
    UpdateFunctionCode = "UpdateFunctionCode".path("/2015-03-31/functions/" {0} "/code") {
        input: UpdateFunctionCodeRequest,
        output: FunctionConfiguration,
        error: UpdateFunctionCodeError,
        service: crate::SERVICE,
        http: PUT "/2015-03-31/functions/{FunctionName}/code",
    }
}

/// The input of [`UpdateFunctionCode`](crate::Client::update_function_code).
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

structure! {
    UpdateFunctionCodeRequest {
        0 function_name("FunctionName".required().label());
        1 zip_file("ZipFile");
        2 s3_bucket("S3Bucket");
        3 s3_key("S3Key");
        4 s3_object_version("S3ObjectVersion");
        5 s3_object_storage_mode("S3ObjectStorageMode");
        6 image_uri("ImageUri");
        7 architectures("Architectures");
        8 publish("Publish");
        9 publish_to("PublishTo");
        10 dry_run("DryRun");
        11 revision_id("RevisionId");
        12 source_kms_key_arn("SourceKMSKeyArn");
    }
}

impl UpdateFunctionCodeRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(function_name: impl Into<FunctionName>) -> Self {
        Self {
            function_name: function_name.into(),
            ..Shape::empty()
        }
    }

    /// The base64-encoded contents of the deployment package.
    #[must_use]
    pub fn zip_file(mut self, value: impl Into<Blob>) -> Self {
        self.zip_file = some(value);
        self
    }

    /// An Amazon S3 bucket in the same Amazon Web Services Region as your function.
    #[must_use]
    pub fn s3_bucket(mut self, value: impl Into<S3Bucket>) -> Self {
        self.s3_bucket = some(value);
        self
    }

    /// The Amazon S3 key of the deployment package.
    #[must_use]
    pub fn s3_key(mut self, value: impl Into<S3Key>) -> Self {
        self.s3_key = some(value);
        self
    }

    /// For versioned objects, the version of the deployment package object to use.
    #[must_use]
    pub fn s3_object_version(mut self, value: impl Into<S3ObjectVersion>) -> Self {
        self.s3_object_version = some(value);
        self
    }

    /// Specifies how the deployment package is stored.
    #[must_use]
    pub fn s3_object_storage_mode(mut self, value: impl Into<S3ObjectStorageMode>) -> Self {
        self.s3_object_storage_mode = some(value);
        self
    }

    /// URI of a container image in the Amazon ECR registry.
    #[must_use]
    pub fn image_uri(mut self, value: impl Into<String>) -> Self {
        self.image_uri = some(value);
        self
    }

    /// The instruction set architecture that the function supports.
    #[must_use]
    pub fn architectures(mut self, items: impl Items<ArchitecturesList>) -> Self {
        self.architectures = collected(items);
        self
    }

    /// Set to true to publish a new version of the function after updating the code.
    #[inline]
    #[must_use]
    pub fn publish(mut self, value: bool) -> Self {
        self.publish = Some(value);
        self
    }

    /// Specifies where to publish the function version or configuration.
    #[must_use]
    pub fn publish_to(mut self, value: impl Into<FunctionVersionLatestPublished>) -> Self {
        self.publish_to = some(value);
        self
    }

    /// Set to true to validate the request parameters and access permissions without modifying the function code.
    #[inline]
    #[must_use]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Update the function only if the revision ID matches the ID that's specified.
    #[must_use]
    pub fn revision_id(mut self, value: impl Into<String>) -> Self {
        self.revision_id = some(value);
        self
    }

    /// The ARN of the Key Management Service (KMS) customer managed key that's used to encrypt your function's .zip
    /// deployment package.
    #[must_use]
    pub fn source_kms_key_arn(mut self, value: impl Into<KMSKeyArn>) -> Self {
        self.source_kms_key_arn = some(value);
        self
    }
}

operation_error! {
    /// The errors of [`UpdateFunctionCode`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
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
