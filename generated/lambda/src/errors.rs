// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The exceptions of the service's model.

use crate::enums::ThrottleReason;
use shapewright_runtime::{exception, structure};

/// Lambda couldn't create the alias because your Amazon Web Services account has exceeded the maximum number of
/// aliases allowed per Lambda function. For more information, see
/// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
#[non_exhaustive]
pub struct AliasLimitExceededException {
    /// The exception type.
    pub r#type: Option<String>,
    /// The exception message.
    pub message: Option<String>,
}

structure! {
    AliasLimitExceededException: Default.error().status(400) {
        0 r#type("Type");
        1 message("message");
    }
}

/// The Lambda function couldn't be invoked because its code artifact user has been deleted. Wait for Lambda to
/// provision a new code artifact user, or update the function's code package to recreate it.
#[non_exhaustive]
pub struct CodeArtifactUserDeletedException {
    /// The exception type.
    pub r#type: Option<String>,
    /// The exception message.
    pub message: Option<String>,
}

structure! {
    CodeArtifactUserDeletedException: Default.error().status(409) {
        0 r#type("Type");
        1 message("message");
    }
}

/// The Lambda function couldn't be invoked because provisioning of its code artifact user failed. Update the
/// function's code package or check the Lambda function's [`State`](crate::enums::State) and
/// [`StateReasonCode`](crate::enums::StateReasonCode) for additional context.
#[non_exhaustive]
pub struct CodeArtifactUserFailedException {
    /// The exception type.
    pub r#type: Option<String>,
    /// The exception message.
    pub message: Option<String>,
}

structure! {
    CodeArtifactUserFailedException: Default.error().status(409) {
        0 r#type("Type");
        1 message("message");
    }
}

/// The Lambda function couldn't be invoked because its code artifact user is still being provisioned. Wait for
/// the function's [`State`](crate::enums::State) to become `Active` and try the request again.
#[non_exhaustive]
pub struct CodeArtifactUserPendingException {
    /// The exception type.
    pub r#type: Option<String>,
    /// The exception message.
    pub message: Option<String>,
}

structure! {
    CodeArtifactUserPendingException: Default.error().status(409) {
        0 r#type("Type");
        1 message("message");
    }
}

/// The specified code signing configuration does not exist.
#[non_exhaustive]
pub struct CodeSigningConfigNotFoundException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    CodeSigningConfigNotFoundException: Default.error().status(404) {
        0 r#type("Type");
        1 message("Message");
    }
}

/// Your Amazon Web Services account has exceeded its maximum total code size. For more information, see
/// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
#[non_exhaustive]
pub struct CodeStorageExceededException {
    /// The exception type.
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    CodeStorageExceededException: Default.error().status(400) {
        0 r#type("Type");
        1 message("message");
    }
}

/// The code signature failed one or more of the validation checks for signature mismatch or expiry, and the code
/// signing policy is set to ENFORCE. Lambda blocks the deployment.
#[non_exhaustive]
pub struct CodeVerificationFailedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    CodeVerificationFailedException: Default.error().status(400) {
        0 r#type("Type");
        1 message("Message");
    }
}

/// The durable execution with the specified name has already been started. Each durable execution name must be
/// unique within the function. Use a different name or check the status of the existing execution.
#[non_exhaustive]
pub struct DurableExecutionAlreadyStartedException {
    /// The exception type.
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    DurableExecutionAlreadyStartedException: Default.error().status(409) {
        0 r#type("Type");
        1 message("Message");
    }
}

/// Need additional permissions to configure VPC settings.
#[non_exhaustive]
pub struct EC2AccessDeniedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    EC2AccessDeniedException: Default.error().status(502).fault() {
        0 r#type("Type");
        1 message("Message");
    }
}

/// Amazon EC2 throttled Lambda during Lambda function initialization using the execution role provided for the
/// function.
#[non_exhaustive]
pub struct EC2ThrottledException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    EC2ThrottledException: Default.error().status(502).fault() {
        0 r#type("Type");
        1 message("Message");
    }
}

/// Lambda received an unexpected Amazon EC2 client exception while setting up for the Lambda function.
#[non_exhaustive]
pub struct EC2UnexpectedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
    pub ec2_error_code: Option<String>,
}

structure! {
    EC2UnexpectedException: Default.error().status(502).fault() {
        0 r#type("Type");
        1 message("Message");
        2 ec2_error_code("EC2ErrorCode");
    }
}

/// An error occurred when reading from or writing to a connected file system.
#[non_exhaustive]
pub struct EFSIOException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    EFSIOException: Default.error().status(410) {
        0 r#type("Type");
        1 message("Message");
    }
}

/// The Lambda function couldn't make a network connection to the configured file system.
#[non_exhaustive]
pub struct EFSMountConnectivityException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    EFSMountConnectivityException: Default.error().status(408) {
        0 r#type("Type");
        1 message("Message");
    }
}

/// The Lambda function couldn't mount the configured file system due to a permission or configuration issue.
#[non_exhaustive]
pub struct EFSMountFailureException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    EFSMountFailureException: Default.error().status(403) {
        0 r#type("Type");
        1 message("Message");
    }
}

/// The Lambda function made a network connection to the configured file system, but the mount operation timed
/// out.
#[non_exhaustive]
pub struct EFSMountTimeoutException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    EFSMountTimeoutException: Default.error().status(408) {
        0 r#type("Type");
        1 message("Message");
    }
}

/// Lambda couldn't create an elastic network interface in the VPC, specified as part of Lambda function
/// configuration, because the limit for network interfaces has been reached. For more information, see
/// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
#[non_exhaustive]
pub struct ENILimitReachedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    ENILimitReachedException: Default.error().status(502).fault() {
        0 r#type("Type");
        1 message("Message");
    }
}

/// Lambda couldn't invoke the Lambda function because the elastic network interface (ENI) configured for its VPC
/// connection isn't ready yet. Wait a few moments and try the request again. For more information about VPC
/// configuration, see
/// [Configuring a Lambda function to access resources in a VPC](https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html).
#[non_exhaustive]
pub struct ENINotReadyException {
    /// The exception type.
    pub r#type: Option<String>,
    /// The exception message.
    pub message: Option<String>,
}

structure! {
    ENINotReadyException: Default.error().status(502).fault() {
        0 r#type("Type");
        1 message("Message");
    }
}

/// The maximum number of function versions that can be associated with a single capacity provider has been
/// exceeded. For more information, see
/// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
#[non_exhaustive]
pub struct FunctionVersionsPerCapacityProviderLimitExceededException {
    /// The exception type.
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    FunctionVersionsPerCapacityProviderLimitExceededException: Default.error().status(400) {
        0 r#type("Type");
        1 message("message");
    }
}

/// The code signature failed the integrity check. If the integrity check fails, then Lambda blocks deployment,
/// even if the code signing policy is set to WARN.
#[non_exhaustive]
pub struct InvalidCodeSignatureException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    InvalidCodeSignatureException: Default.error().status(400) {
        0 r#type("Type");
        1 message("Message");
    }
}

/// One of the parameters in the request is not valid.
#[non_exhaustive]
pub struct InvalidParameterValueException {
    /// The exception type.
    pub r#type: Option<String>,
    /// The exception message.
    pub message: Option<String>,
}

structure! {
    InvalidParameterValueException: Default.error().status(400) {
        0 r#type("Type");
        1 message("message");
    }
}

/// The request body could not be parsed as JSON, or a request header is invalid. For example, the
/// 'x-amzn-RequestId' header is not a valid UUID string.
#[non_exhaustive]
pub struct InvalidRequestContentException {
    /// The exception type.
    pub r#type: Option<String>,
    /// The exception message.
    pub message: Option<String>,
}

structure! {
    InvalidRequestContentException: Default.error().status(400) {
        0 r#type("Type");
        1 message("message");
    }
}

/// The runtime or runtime version specified is not supported.
#[non_exhaustive]
pub struct InvalidRuntimeException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    InvalidRuntimeException: Default.error().status(502).fault() {
        0 r#type("Type");
        1 message("Message");
    }
}

/// The security group ID provided in the Lambda function VPC configuration is not valid.
#[non_exhaustive]
pub struct InvalidSecurityGroupIDException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    InvalidSecurityGroupIDException: Default.error().status(502).fault() {
        0 r#type("Type");
        1 message("Message");
    }
}

/// The subnet ID provided in the Lambda function VPC configuration is not valid.
#[non_exhaustive]
pub struct InvalidSubnetIDException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    InvalidSubnetIDException: Default.error().status(502).fault() {
        0 r#type("Type");
        1 message("Message");
    }
}

/// Lambda could not unzip the deployment package.
#[non_exhaustive]
pub struct InvalidZipFileException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    InvalidZipFileException: Default.error().status(502).fault() {
        0 r#type("Type");
        1 message("Message");
    }
}

/// Lambda couldn't decrypt the environment variables because KMS access was denied. Check the Lambda function's
/// KMS permissions.
#[non_exhaustive]
pub struct KMSAccessDeniedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    KMSAccessDeniedException: Default.error().status(502).fault() {
        0 r#type("Type");
        1 message("Message");
    }
}

/// Lambda couldn't decrypt the environment variables because the KMS key used is disabled. Check the Lambda
/// function's KMS key settings.
#[non_exhaustive]
pub struct KMSDisabledException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    KMSDisabledException: Default.error().status(502).fault() {
        0 r#type("Type");
        1 message("Message");
    }
}

/// Lambda couldn't decrypt the environment variables because the state of the KMS key used is not valid for
/// Decrypt. Check the function's KMS key settings.
#[non_exhaustive]
pub struct KMSInvalidStateException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    KMSInvalidStateException: Default.error().status(502).fault() {
        0 r#type("Type");
        1 message("Message");
    }
}

/// Lambda couldn't decrypt the environment variables because the KMS key was not found. Check the function's KMS
/// key settings.
#[non_exhaustive]
pub struct KMSNotFoundException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    KMSNotFoundException: Default.error().status(502).fault() {
        0 r#type("Type");
        1 message("Message");
    }
}

/// The Lambda function doesn't support the invocation mode requested. For example, calling
/// [`Invoke`](crate::Client::invoke) with `InvocationType=RequestResponse` on a function configured for
/// asynchronous-only invocation, or vice versa. For more information about invocation types, see
/// [Invoking Lambda functions](https://docs.aws.amazon.com/lambda/latest/dg/invocation-options.html).
#[non_exhaustive]
pub struct ModeNotSupportedException {
    /// The exception type.
    pub r#type: Option<String>,
    /// The exception message.
    pub message: Option<String>,
}

structure! {
    ModeNotSupportedException: Default.error().status(400) {
        0 r#type("Type");
        1 message("message");
    }
}

/// The function has no published versions available.
#[non_exhaustive]
pub struct NoPublishedVersionException {
    /// The exception type.
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    NoPublishedVersionException: Default.error().status(400) {
        0 r#type("Type");
        1 message("Message");
    }
}

/// The permissions policy for the resource is too large. For more information, see
/// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
#[non_exhaustive]
pub struct PolicyLengthExceededException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    PolicyLengthExceededException: Default.error().status(400) {
        0 r#type("Type");
        1 message("message");
    }
}

/// The RevisionId provided does not match the latest RevisionId for the Lambda function or alias.
///
/// - **For [`AddPermission`](crate::Client::add_permission) and RemovePermission API operations:** Call
///   `GetPolicy` to retrieve the latest RevisionId for your resource.
/// - **For all other API operations:** Call [`GetFunction`](crate::Client::get_function) or
///   [`GetAlias`](crate::Client::get_alias) to retrieve the latest RevisionId for your resource.
#[non_exhaustive]
pub struct PreconditionFailedException {
    /// The exception type.
    pub r#type: Option<String>,
    /// The exception message.
    pub message: Option<String>,
}

structure! {
    PreconditionFailedException: Default.error().status(412) {
        0 r#type("Type");
        1 message("message");
    }
}

/// The resource-based policy you tried to add to the Lambda resource would grant public access to it, which isn't
/// allowed.
#[non_exhaustive]
pub struct PublicPolicyException {
    /// The exception type.
    pub r#type: Option<String>,
    /// The exception message.
    pub message: Option<String>,
}

structure! {
    PublicPolicyException: Default.error().status(400) {
        0 r#type("Type");
        1 message("Message");
    }
}

/// Lambda has detected your function being invoked in a recursive loop with other Amazon Web Services resources
/// and stopped your function's invocation.
#[non_exhaustive]
pub struct RecursiveInvocationException {
    /// The exception type.
    pub r#type: Option<String>,
    /// The exception message.
    pub message: Option<String>,
}

structure! {
    RecursiveInvocationException: Default.error().status(400) {
        0 r#type("Type");
        1 message("Message");
    }
}

/// The request payload exceeded the [`Invoke`](crate::Client::invoke) request body JSON input quota. For more
/// information, see [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
#[non_exhaustive]
pub struct RequestTooLargeException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    RequestTooLargeException: Default.error().status(413) {
        0 r#type("Type");
        1 message("message");
    }
}

/// The resource already exists, or another operation is in progress.
#[non_exhaustive]
pub struct ResourceConflictException {
    /// The exception type.
    pub r#type: Option<String>,
    /// The exception message.
    pub message: Option<String>,
}

structure! {
    ResourceConflictException: Default.error().status(409) {
        0 r#type("Type");
        1 message("message");
    }
}

/// The resource specified in the request does not exist.
#[non_exhaustive]
pub struct ResourceNotFoundException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    ResourceNotFoundException: Default.error().status(404) {
        0 r#type("Type");
        1 message("Message");
    }
}

/// The function is inactive and its VPC connection is no longer available. Wait for the VPC connection to
/// reestablish and try again.
#[non_exhaustive]
pub struct ResourceNotReadyException {
    /// The exception type.
    pub r#type: Option<String>,
    /// The exception message.
    pub message: Option<String>,
}

structure! {
    ResourceNotReadyException: Default.error().status(502).fault() {
        0 r#type("Type");
        1 message("message");
    }
}

/// The runtime alias for your function is no longer available. Update your function to use an available runtime
/// alias.
#[non_exhaustive]
pub struct RuntimeAliasDeletedException {
    /// Indicates the exception type for a deleted runtime alias.
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    RuntimeAliasDeletedException: Default.error().status(409) {
        0 r#type("Type");
        1 message("message");
    }
}

/// The runtime version used by your function is no longer available. Update your function to use an available
/// runtime version or runtime alias.
#[non_exhaustive]
pub struct RuntimeVersionDeletedException {
    /// Indicates the exception type for a deleted runtime version.
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    RuntimeVersionDeletedException: Default.error().status(409) {
        0 r#type("Type");
        1 message("message");
    }
}

/// The Lambda function couldn't make a network connection to the configured S3 Files access point.
#[non_exhaustive]
pub struct S3FilesMountConnectivityException {
    /// The exception type.
    pub r#type: Option<String>,
    /// The exception message.
    pub message: Option<String>,
}

structure! {
    S3FilesMountConnectivityException: Default.error().status(408) {
        0 r#type("Type");
        1 message("Message");
    }
}

/// The Lambda function couldn't mount the configured S3 Files access point due to a permission or configuration
/// issue.
#[non_exhaustive]
pub struct S3FilesMountFailureException {
    /// The exception type.
    pub r#type: Option<String>,
    /// The exception message.
    pub message: Option<String>,
}

structure! {
    S3FilesMountFailureException: Default.error().status(403) {
        0 r#type("Type");
        1 message("Message");
    }
}

/// The Lambda function made a network connection to the configured S3 Files access point, but the mount operation
/// timed out.
#[non_exhaustive]
pub struct S3FilesMountTimeoutException {
    /// The exception type.
    pub r#type: Option<String>,
    /// The exception message.
    pub message: Option<String>,
}

structure! {
    S3FilesMountTimeoutException: Default.error().status(408) {
        0 r#type("Type");
        1 message("Message");
    }
}

/// The request payload exceeded the maximum allowed size for serialized request entities.
#[non_exhaustive]
pub struct SerializedRequestEntityTooLargeException {
    /// The error type.
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    SerializedRequestEntityTooLargeException: Default.error().status(413) {
        0 r#type("Type");
        1 message("message");
    }
}

/// The Lambda service encountered an internal error.
#[non_exhaustive]
pub struct ServiceException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    ServiceException: Default.error().status(500).fault() {
        0 r#type("Type");
        1 message("Message");
    }
}

/// The request would exceed a service quota. For more information about Lambda service quotas, see
/// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html). To request a quota
/// increase, see
/// [Requesting a quota increase](https://docs.aws.amazon.com/servicequotas/latest/userguide/request-quota-increase.html)
/// in the *Service Quotas User Guide*.
#[non_exhaustive]
pub struct ServiceQuotaExceededException {
    /// The exception type.
    pub r#type: Option<String>,
    /// The exception message.
    pub message: Option<String>,
}

structure! {
    ServiceQuotaExceededException: Default.error().status(402) {
        0 r#type("Type");
        1 message("Message");
    }
}

/// The `afterRestore()` [runtime hook](https://docs.aws.amazon.com/lambda/latest/dg/snapstart-runtime-hooks.html)
/// encountered an error. For more information, check the Amazon CloudWatch logs.
#[non_exhaustive]
pub struct SnapStartException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    SnapStartException: Default.error().status(400) {
        0 r#type("Type");
        1 message("Message");
    }
}

/// Lambda is initializing your function. You can invoke the function when the
/// [function state](https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html) becomes `Active`.
#[non_exhaustive]
pub struct SnapStartNotReadyException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    SnapStartNotReadyException: Default.error().status(409) {
        0 r#type("Type");
        1 message("Message");
    }
}

/// Lambda couldn't regenerate the [`SnapStart`](crate::types::SnapStart) snapshot for the function.
/// SnapStart-enabled functions periodically regenerate snapshots when their underlying runtime or dependencies
/// change; this regeneration failed. Wait for Lambda to retry, or update the function's configuration to trigger
/// a new snapshot. For more information, see
/// [Lambda SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html).
#[non_exhaustive]
pub struct SnapStartRegenerationFailureException {
    /// The exception type.
    pub r#type: Option<String>,
    /// The exception message.
    pub message: Option<String>,
}

structure! {
    SnapStartRegenerationFailureException: Default.error().status(409) {
        0 r#type("Type");
        1 message("Message");
    }
}

/// Lambda couldn't restore the snapshot within the timeout limit.
#[non_exhaustive]
pub struct SnapStartTimeoutException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    SnapStartTimeoutException: Default.error().status(408) {
        0 r#type("Type");
        1 message("Message");
    }
}

/// Lambda couldn't set up VPC access for the Lambda function because one or more configured subnets has no
/// available IP addresses.
#[non_exhaustive]
pub struct SubnetIPAddressLimitReachedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    SubnetIPAddressLimitReachedException: Default.error().status(502).fault() {
        0 r#type("Type");
        1 message("Message");
    }
}

/// The request throughput limit was exceeded. For more information, see
/// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html#api-requests).
#[non_exhaustive]
pub struct TooManyRequestsException {
    /// The number of seconds the caller should wait before retrying.
    pub retry_after_seconds: Option<String>,
    pub r#type: Option<String>,
    pub message: Option<String>,
    pub reason: Option<ThrottleReason>,
}

structure! {
    TooManyRequestsException: Default.error().status(429) {
        0 retry_after_seconds("retryAfterSeconds".header("retry-after"));
        1 r#type("Type");
        2 message("message");
        3 reason("Reason");
    }
}

/// The content type of the [`Invoke`](crate::Client::invoke) request body is not JSON.
#[non_exhaustive]
pub struct UnsupportedMediaTypeException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

structure! {
    UnsupportedMediaTypeException: Default.error().status(415) {
        0 r#type("Type");
        1 message("message");
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
