// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The exceptions which the service's model lists.

use crate::enums::ThrottleReason;
use shapewright_runtime::{exception, structure};

structure! {
    /// Lambda couldn't create the alias because your Amazon Web Services account has exceeded the maximum number of
    /// aliases allowed per Lambda function. For more information, see
    /// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
    AliasLimitExceededException: Default.error().status(400) {
        /// The exception type.
        0 r#type: Option<String> = "Type";
        /// The exception message.
        1 message: Option<String> = "message";
    }
}

structure! {
    /// The Lambda function couldn't be invoked because its code artifact user has been deleted. Wait for Lambda to
    /// provision a new code artifact user, or update the function's code package to recreate it.
    CodeArtifactUserDeletedException: Default.error().status(409) {
        /// The exception type.
        0 r#type: Option<String> = "Type";
        /// The exception message.
        1 message: Option<String> = "message";
    }
}

structure! {
    /// The Lambda function couldn't be invoked because provisioning of its code artifact user failed. Update the
    /// function's code package or check the Lambda function's [`State`](crate::enums::State) and
    /// [`StateReasonCode`](crate::enums::StateReasonCode) for additional context.
    CodeArtifactUserFailedException: Default.error().status(409) {
        /// The exception type.
        0 r#type: Option<String> = "Type";
        /// The exception message.
        1 message: Option<String> = "message";
    }
}

structure! {
    /// The Lambda function couldn't be invoked because its code artifact user is still being provisioned. Wait for
    /// the function's [`State`](crate::enums::State) to become `Active` and try the request again.
    CodeArtifactUserPendingException: Default.error().status(409) {
        /// The exception type.
        0 r#type: Option<String> = "Type";
        /// The exception message.
        1 message: Option<String> = "message";
    }
}

structure! {
    /// The specified code signing configuration does not exist.
    CodeSigningConfigNotFoundException: Default.error().status(404) {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// Your Amazon Web Services account has exceeded its maximum total code size. For more information, see
    /// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
    CodeStorageExceededException: Default.error().status(400) {
        /// The exception type.
        0 r#type: Option<String> = "Type";
        /// The member `message` of the model.
        1 message: Option<String> = "message";
    }
}

structure! {
    /// The code signature failed one or more of the validation checks for signature mismatch or expiry, and the code
    /// signing policy is set to ENFORCE. Lambda blocks the deployment.
    CodeVerificationFailedException: Default.error().status(400) {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// The durable execution with the specified name has already been started. Each durable execution name must be
    /// unique within the function. Use a different name or check the status of the existing execution.
    DurableExecutionAlreadyStartedException: Default.error().status(409) {
        /// The exception type.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// Need additional permissions to configure VPC settings.
    EC2AccessDeniedException: Default.error().status(502).fault() {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// Amazon EC2 throttled Lambda during Lambda function initialization using the execution role provided for the
    /// function.
    EC2ThrottledException: Default.error().status(502).fault() {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// Lambda received an unexpected Amazon EC2 client exception while setting up for the Lambda function.
    EC2UnexpectedException: Default.error().status(502).fault() {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
        /// The member `EC2ErrorCode` of the model.
        2 ec2_error_code: Option<String> = "EC2ErrorCode";
    }
}

structure! {
    /// An error occurred when reading from or writing to a connected file system.
    EFSIOException: Default.error().status(410) {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// The Lambda function couldn't make a network connection to the configured file system.
    EFSMountConnectivityException: Default.error().status(408) {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// The Lambda function couldn't mount the configured file system due to a permission or configuration issue.
    EFSMountFailureException: Default.error().status(403) {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// The Lambda function made a network connection to the configured file system, but the mount operation timed
    /// out.
    EFSMountTimeoutException: Default.error().status(408) {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// Lambda couldn't create an elastic network interface in the VPC, specified as part of Lambda function
    /// configuration, because the limit for network interfaces has been reached. For more information, see
    /// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
    ENILimitReachedException: Default.error().status(502).fault() {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// Lambda couldn't invoke the Lambda function because the elastic network interface (ENI) configured for its VPC
    /// connection isn't ready yet. Wait a few moments and try the request again. For more information about VPC
    /// configuration, see
    /// [Configuring a Lambda function to access resources in a VPC](https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html).
    ENINotReadyException: Default.error().status(502).fault() {
        /// The exception type.
        0 r#type: Option<String> = "Type";
        /// The exception message.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// The maximum number of function versions that can be associated with a single capacity provider has been
    /// exceeded. For more information, see
    /// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
    FunctionVersionsPerCapacityProviderLimitExceededException: Default.error().status(400) {
        /// The exception type.
        0 r#type: Option<String> = "Type";
        /// The member `message` of the model.
        1 message: Option<String> = "message";
    }
}

structure! {
    /// The code signature failed the integrity check. If the integrity check fails, then Lambda blocks deployment,
    /// even if the code signing policy is set to WARN.
    InvalidCodeSignatureException: Default.error().status(400) {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// One of the parameters in the request is not valid.
    InvalidParameterValueException: Default.error().status(400) {
        /// The exception type.
        0 r#type: Option<String> = "Type";
        /// The exception message.
        1 message: Option<String> = "message";
    }
}

structure! {
    /// The request body could not be parsed as JSON, or a request header is invalid. For example, the
    /// 'x-amzn-RequestId' header is not a valid UUID string.
    InvalidRequestContentException: Default.error().status(400) {
        /// The exception type.
        0 r#type: Option<String> = "Type";
        /// The exception message.
        1 message: Option<String> = "message";
    }
}

structure! {
    /// The runtime or runtime version specified is not supported.
    InvalidRuntimeException: Default.error().status(502).fault() {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// The security group ID provided in the Lambda function VPC configuration is not valid.
    InvalidSecurityGroupIDException: Default.error().status(502).fault() {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// The subnet ID provided in the Lambda function VPC configuration is not valid.
    InvalidSubnetIDException: Default.error().status(502).fault() {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// Lambda could not unzip the deployment package.
    InvalidZipFileException: Default.error().status(502).fault() {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// Lambda couldn't decrypt the environment variables because KMS access was denied. Check the Lambda function's
    /// KMS permissions.
    KMSAccessDeniedException: Default.error().status(502).fault() {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// Lambda couldn't decrypt the environment variables because the KMS key used is disabled. Check the Lambda
    /// function's KMS key settings.
    KMSDisabledException: Default.error().status(502).fault() {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// Lambda couldn't decrypt the environment variables because the state of the KMS key used is not valid for
    /// Decrypt. Check the function's KMS key settings.
    KMSInvalidStateException: Default.error().status(502).fault() {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// Lambda couldn't decrypt the environment variables because the KMS key was not found. Check the function's KMS
    /// key settings.
    KMSNotFoundException: Default.error().status(502).fault() {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// The Lambda function doesn't support the invocation mode requested. For example, calling
    /// [`Invoke`](crate::Client::invoke) with `InvocationType=RequestResponse` on a function configured for
    /// asynchronous-only invocation, or vice versa. For more information about invocation types, see
    /// [Invoking Lambda functions](https://docs.aws.amazon.com/lambda/latest/dg/invocation-options.html).
    ModeNotSupportedException: Default.error().status(400) {
        /// The exception type.
        0 r#type: Option<String> = "Type";
        /// The exception message.
        1 message: Option<String> = "message";
    }
}

structure! {
    /// The function has no published versions available.
    NoPublishedVersionException: Default.error().status(400) {
        /// The exception type.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// The permissions policy for the resource is too large. For more information, see
    /// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
    PolicyLengthExceededException: Default.error().status(400) {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `message` of the model.
        1 message: Option<String> = "message";
    }
}

structure! {
    /// The RevisionId provided does not match the latest RevisionId for the Lambda function or alias.
    ///
    /// - **For [`AddPermission`](crate::Client::add_permission) and RemovePermission API operations:** Call
    ///   `GetPolicy` to retrieve the latest RevisionId for your resource.
    /// - **For all other API operations:** Call [`GetFunction`](crate::Client::get_function) or
    ///   [`GetAlias`](crate::Client::get_alias) to retrieve the latest RevisionId for your resource.
    PreconditionFailedException: Default.error().status(412) {
        /// The exception type.
        0 r#type: Option<String> = "Type";
        /// The exception message.
        1 message: Option<String> = "message";
    }
}

structure! {
    /// The resource-based policy you tried to add to the Lambda resource would grant public access to it, which isn't
    /// allowed.
    PublicPolicyException: Default.error().status(400) {
        /// The exception type.
        0 r#type: Option<String> = "Type";
        /// The exception message.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// Lambda has detected your function being invoked in a recursive loop with other Amazon Web Services resources
    /// and stopped your function's invocation.
    RecursiveInvocationException: Default.error().status(400) {
        /// The exception type.
        0 r#type: Option<String> = "Type";
        /// The exception message.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// The request payload exceeded the [`Invoke`](crate::Client::invoke) request body JSON input quota. For more
    /// information, see [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
    RequestTooLargeException: Default.error().status(413) {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `message` of the model.
        1 message: Option<String> = "message";
    }
}

structure! {
    /// The resource already exists, or another operation is in progress.
    ResourceConflictException: Default.error().status(409) {
        /// The exception type.
        0 r#type: Option<String> = "Type";
        /// The exception message.
        1 message: Option<String> = "message";
    }
}

structure! {
    /// The resource specified in the request does not exist.
    ResourceNotFoundException: Default.error().status(404) {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// The function is inactive and its VPC connection is no longer available. Wait for the VPC connection to
    /// reestablish and try again.
    ResourceNotReadyException: Default.error().status(502).fault() {
        /// The exception type.
        0 r#type: Option<String> = "Type";
        /// The exception message.
        1 message: Option<String> = "message";
    }
}

structure! {
    /// The runtime alias for your function is no longer available. Update your function to use an available runtime
    /// alias.
    RuntimeAliasDeletedException: Default.error().status(409) {
        /// Indicates the exception type for a deleted runtime alias.
        0 r#type: Option<String> = "Type";
        /// The member `message` of the model.
        1 message: Option<String> = "message";
    }
}

structure! {
    /// The runtime version used by your function is no longer available. Update your function to use an available
    /// runtime version or runtime alias.
    RuntimeVersionDeletedException: Default.error().status(409) {
        /// Indicates the exception type for a deleted runtime version.
        0 r#type: Option<String> = "Type";
        /// The member `message` of the model.
        1 message: Option<String> = "message";
    }
}

structure! {
    /// The Lambda function couldn't make a network connection to the configured S3 Files access point.
    S3FilesMountConnectivityException: Default.error().status(408) {
        /// The exception type.
        0 r#type: Option<String> = "Type";
        /// The exception message.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// The Lambda function couldn't mount the configured S3 Files access point due to a permission or configuration
    /// issue.
    S3FilesMountFailureException: Default.error().status(403) {
        /// The exception type.
        0 r#type: Option<String> = "Type";
        /// The exception message.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// The Lambda function made a network connection to the configured S3 Files access point, but the mount operation
    /// timed out.
    S3FilesMountTimeoutException: Default.error().status(408) {
        /// The exception type.
        0 r#type: Option<String> = "Type";
        /// The exception message.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// The request payload exceeded the maximum allowed size for serialized request entities.
    SerializedRequestEntityTooLargeException: Default.error().status(413) {
        /// The error type.
        0 r#type: Option<String> = "Type";
        /// The member `message` of the model.
        1 message: Option<String> = "message";
    }
}

structure! {
    /// The Lambda service encountered an internal error.
    ServiceException: Default.error().status(500).fault() {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// The request would exceed a service quota. For more information about Lambda service quotas, see
    /// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html). To request a quota
    /// increase, see
    /// [Requesting a quota increase](https://docs.aws.amazon.com/servicequotas/latest/userguide/request-quota-increase.html)
    /// in the *Service Quotas User Guide*.
    ServiceQuotaExceededException: Default.error().status(402) {
        /// The exception type.
        0 r#type: Option<String> = "Type";
        /// The exception message.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// The `afterRestore()` [runtime hook](https://docs.aws.amazon.com/lambda/latest/dg/snapstart-runtime-hooks.html)
    /// encountered an error. For more information, check the Amazon CloudWatch logs.
    SnapStartException: Default.error().status(400) {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// Lambda is initializing your function. You can invoke the function when the
    /// [function state](https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html) becomes `Active`.
    SnapStartNotReadyException: Default.error().status(409) {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// Lambda couldn't regenerate the [`SnapStart`](crate::types::SnapStart) snapshot for the function.
    /// SnapStart-enabled functions periodically regenerate snapshots when their underlying runtime or dependencies
    /// change; this regeneration failed. Wait for Lambda to retry, or update the function's configuration to trigger
    /// a new snapshot. For more information, see
    /// [Lambda SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html).
    SnapStartRegenerationFailureException: Default.error().status(409) {
        /// The exception type.
        0 r#type: Option<String> = "Type";
        /// The exception message.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// Lambda couldn't restore the snapshot within the timeout limit.
    SnapStartTimeoutException: Default.error().status(408) {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// Lambda couldn't set up VPC access for the Lambda function because one or more configured subnets has no
    /// available IP addresses.
    SubnetIPAddressLimitReachedException: Default.error().status(502).fault() {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `Message` of the model.
        1 message: Option<String> = "Message";
    }
}

structure! {
    /// The request throughput limit was exceeded. For more information, see
    /// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html#api-requests).
    TooManyRequestsException: Default.error().status(429) {
        /// The number of seconds the caller should wait before retrying.
        0 retry_after_seconds: Option<String> = "retryAfterSeconds".header("retry-after");
        /// The member `Type` of the model.
        1 r#type: Option<String> = "Type";
        /// The member `message` of the model.
        2 message: Option<String> = "message";
        /// The member `Reason` of the model.
        3 reason: Option<ThrottleReason> = "Reason";
    }
}

structure! {
    /// The content type of the [`Invoke`](crate::Client::invoke) request body is not JSON.
    UnsupportedMediaTypeException: Default.error().status(415) {
        /// The member `Type` of the model.
        0 r#type: Option<String> = "Type";
        /// The member `message` of the model.
        1 message: Option<String> = "message";
    }
}

exception! {
    AliasLimitExceededException
    CodeArtifactUserDeletedException
    CodeArtifactUserFailedException
    CodeArtifactUserPendingException
    CodeSigningConfigNotFoundException
    CodeStorageExceededException
    CodeVerificationFailedException
    DurableExecutionAlreadyStartedException
    EC2AccessDeniedException
    EC2ThrottledException
    EC2UnexpectedException
    EFSIOException
    EFSMountConnectivityException
    EFSMountFailureException
    EFSMountTimeoutException
    ENILimitReachedException
    ENINotReadyException
    FunctionVersionsPerCapacityProviderLimitExceededException
    InvalidCodeSignatureException
    InvalidParameterValueException
    InvalidRequestContentException
    InvalidRuntimeException
    InvalidSecurityGroupIDException
    InvalidSubnetIDException
    InvalidZipFileException
    KMSAccessDeniedException
    KMSDisabledException
    KMSInvalidStateException
    KMSNotFoundException
    ModeNotSupportedException
    NoPublishedVersionException
    PolicyLengthExceededException
    PreconditionFailedException
    PublicPolicyException
    RecursiveInvocationException
    RequestTooLargeException
    ResourceConflictException
    ResourceNotFoundException
    ResourceNotReadyException
    RuntimeAliasDeletedException
    RuntimeVersionDeletedException
    S3FilesMountConnectivityException
    S3FilesMountFailureException
    S3FilesMountTimeoutException
    SerializedRequestEntityTooLargeException
    ServiceException
    ServiceQuotaExceededException
    SnapStartException
    SnapStartNotReadyException
    SnapStartRegenerationFailureException
    SnapStartTimeoutException
    SubnetIPAddressLimitReachedException
    TooManyRequestsException
    UnsupportedMediaTypeException
}
