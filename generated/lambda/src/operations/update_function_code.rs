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
use shapewright_runtime::{operation, operation_error, setters, structure};

operation! {
    /// The operation `UpdateFunctionCode`: `PUT /2015-03-31/functions/{FunctionName}/code`.
    ///
    /// [`Client::update_function_code`](crate::Client::update_function_code) calls it.
    UpdateFunctionCode = "UpdateFunctionCode" {
        input: UpdateFunctionCodeRequest,
        output: FunctionConfiguration,
        error: UpdateFunctionCodeError,
        service: crate::SERVICE,
        uri: "/2015-03-31/functions/{FunctionName}/code",
        request: PUT "/2015-03-31/functions/" {0} "/code",
    }
}

structure! {
    /// The input of [`UpdateFunctionCode`](crate::Client::update_function_code).
    UpdateFunctionCodeRequest {
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
        0 function_name: FunctionName = "FunctionName".label();
        /// The base64-encoded contents of the deployment package. Amazon Web Services SDK and CLI clients handle the
        /// encoding for you. Use only with a function defined with a .zip file archive deployment package.
        1 zip_file: Option<Blob> = "ZipFile";
        /// An Amazon S3 bucket in the same Amazon Web Services Region as your function. The bucket can be in a different
        /// Amazon Web Services account. Use only with a function defined with a .zip file archive deployment package.
        2 s3_bucket: Option<S3Bucket> = "S3Bucket";
        /// The Amazon S3 key of the deployment package. Use only with a function defined with a .zip file archive
        /// deployment package.
        3 s3_key: Option<S3Key> = "S3Key";
        /// For versioned objects, the version of the deployment package object to use.
        4 s3_object_version: Option<S3ObjectVersion> = "S3ObjectVersion";
        /// Specifies how the deployment package is stored. Valid values:
        ///
        /// - `COPY` (default) – Uploads a copy of your deployment package to Lambda.
        /// - `REFERENCE` – Lambda references the deployment package from the specified Amazon S3 bucket.
        5 s3_object_storage_mode: Option<S3ObjectStorageMode> = "S3ObjectStorageMode";
        /// URI of a container image in the Amazon ECR registry. Do not use for a function defined with a .zip file
        /// archive.
        6 image_uri: Option<String> = "ImageUri";
        /// The instruction set architecture that the function supports. Enter a string array with one of the valid values
        /// (arm64 or x86_64). The default value is `x86_64`.
        7 architectures: Option<ArchitecturesList> = "Architectures";
        /// Set to true to publish a new version of the function after updating the code. This has the same effect as
        /// calling [`PublishVersion`](crate::Client::publish_version) separately.
        8 publish: Option<bool> = "Publish";
        /// Specifies where to publish the function version or configuration.
        9 publish_to: Option<FunctionVersionLatestPublished> = "PublishTo";
        /// Set to true to validate the request parameters and access permissions without modifying the function code.
        10 dry_run: Option<bool> = "DryRun";
        /// Update the function only if the revision ID matches the ID that's specified. Use this option to avoid
        /// modifying a function that has changed since you last read it.
        11 revision_id: Option<String> = "RevisionId";
        /// The ARN of the Key Management Service (KMS) customer managed key that's used to encrypt your function's .zip
        /// deployment package. If you don't provide a customer managed key, Lambda uses an Amazon Web Services managed
        /// key.
        12 source_kms_key_arn: Option<KMSKeyArn> = "SourceKMSKeyArn";
    }
}

setters! {
    UpdateFunctionCodeRequest {
        new(function_name: FunctionName);
        set(
            zip_file: Blob, s3_bucket: S3Bucket, s3_key: S3Key, s3_object_version: S3ObjectVersion,
            s3_object_storage_mode: S3ObjectStorageMode, image_uri: String, publish: bool,
            publish_to: FunctionVersionLatestPublished, dry_run: bool, revision_id: String,
            source_kms_key_arn: KMSKeyArn
        );
        collect(architectures: ArchitecturesList);
    }
}

operation_error! {
    /// The errors of [`UpdateFunctionCode`].
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
