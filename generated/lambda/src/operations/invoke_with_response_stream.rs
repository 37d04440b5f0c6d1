// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `InvokeWithResponseStream`.

use crate::enums::{LogType, ResponseStreamingInvocationType};
use crate::errors::{
    CodeArtifactUserDeletedException, CodeArtifactUserFailedException,
    CodeArtifactUserPendingException, EC2AccessDeniedException, EC2ThrottledException,
    EC2UnexpectedException, EFSIOException, EFSMountConnectivityException,
    EFSMountFailureException, EFSMountTimeoutException, ENILimitReachedException,
    InvalidParameterValueException, InvalidRequestContentException, InvalidRuntimeException,
    InvalidSecurityGroupIDException, InvalidSubnetIDException, InvalidZipFileException,
    KMSAccessDeniedException, KMSDisabledException, KMSInvalidStateException, KMSNotFoundException,
    NoPublishedVersionException, RecursiveInvocationException, RequestTooLargeException,
    ResourceConflictException, ResourceNotFoundException, ResourceNotReadyException,
    RuntimeAliasDeletedException, RuntimeVersionDeletedException,
    S3FilesMountConnectivityException, S3FilesMountFailureException, S3FilesMountTimeoutException,
    SerializedRequestEntityTooLargeException, ServiceException, ServiceQuotaExceededException,
    SnapStartException, SnapStartNotReadyException, SnapStartRegenerationFailureException,
    SnapStartTimeoutException, SubnetIPAddressLimitReachedException, TooManyRequestsException,
    UnsupportedMediaTypeException,
};
use crate::newtypes::{
    Blob, NamespacedFunctionName, NumericLatestPublishedOrAliasQualifier, TenantId, Version,
};
use crate::types::InvokeWithResponseStreamResponseEvent;
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `InvokeWithResponseStream`: `POST /2021-11-15/functions/{FunctionName}/response-streaming-invocations`.
///
/// [`Client::invoke_with_response_stream`](crate::Client::invoke_with_response_stream) calls it.
#[derive(Clone, Copy, Debug)]
pub struct InvokeWithResponseStream;

operation! {
    InvokeWithResponseStream = "InvokeWithResponseStream" {
        input: InvokeWithResponseStreamRequest,
        output: InvokeWithResponseStreamResponse,
        error: InvokeWithResponseStreamError,
        service: crate::SERVICE,
        uri: "/2021-11-15/functions/{FunctionName}/response-streaming-invocations",
        request: POST "/2021-11-15/functions/" {0} "/response-streaming-invocations",
    }
}

structure! {
    /// The input of [`InvokeWithResponseStream`](crate::Client::invoke_with_response_stream).
    InvokeWithResponseStreamRequest.payload(4) {
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
        0 required function_name: NamespacedFunctionName = "FunctionName".label();
        /// Set to `Tail` to include the execution log in the response. Applies to synchronously invoked functions only.
        1 optional log_type: LogType = "LogType".header("x-amz-log-type");
        /// Up to 3,583 bytes of base64-encoded data about the invoking client to pass to the function in the context
        /// object.
        2 optional client_context: String = "ClientContext".header("x-amz-client-context");
        /// The alias name.
        3 optional qualifier: NumericLatestPublishedOrAliasQualifier = "Qualifier".query("Qualifier");
        /// The JSON that you want to provide to your Lambda function as input.
        ///
        /// You can enter the JSON directly. For example, `--payload '{ "key": "value" }'`. You can also specify a file
        /// path. For example, `--payload file://payload.json`.
        4 optional payload: Blob = "Payload".payload();
        /// The identifier of the tenant in a multi-tenant Lambda function.
        5 optional tenant_id: TenantId = "TenantId".header("x-amz-tenant-id");
        /// Use one of the following options:
        ///
        /// - `RequestResponse` (default) – Invoke the function synchronously. Keep the connection open until the function
        ///   returns a response or times out. The API operation response includes the function response and additional
        ///   data.
        /// - `DryRun` – Validate parameter values and verify that the IAM user or role has permission to invoke the
        ///   function.
        6 optional invocation_type: ResponseStreamingInvocationType = "InvocationType".header("x-amz-invocation-type");
    }
}

structure! {
    /// The output of [`InvokeWithResponseStream`](crate::Client::invoke_with_response_stream).
    InvokeWithResponseStreamResponse: Default.payload(2) {
        /// For a successful request, the HTTP status code is in the 200 range. For the `RequestResponse` invocation type,
        /// this status code is 200. For the `DryRun` invocation type, this status code is 204.
        0 optional status_code: i32 = "StatusCode".status();
        /// The version of the function that executed. When you invoke a function with an alias, this indicates which
        /// version the alias resolved to.
        1 optional executed_version: Version = "ExecutedVersion".header("x-amz-executed-version");
        /// The stream of response payloads.
        2 optional event_stream: InvokeWithResponseStreamResponseEvent = "EventStream".payload();
        /// The type of data the stream is returning.
        3 optional response_stream_content_type: String = "ResponseStreamContentType".header("content-type");
    }
}

/// The errors of [`InvokeWithResponseStream`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InvokeWithResponseStreamError {
    /// The runtime alias for your function is no longer available. Update your function to use an available runtime
    /// alias.
    RuntimeAliasDeleted(RuntimeAliasDeletedException),
    /// The Lambda function couldn't be invoked because its code artifact user has been deleted. Wait for Lambda to
    /// provision a new code artifact user, or update the function's code package to recreate it.
    CodeArtifactUserDeleted(CodeArtifactUserDeletedException),
    /// The function is inactive and its VPC connection is no longer available. Wait for the VPC connection to
    /// reestablish and try again.
    ResourceNotReady(ResourceNotReadyException),
    /// The request would exceed a service quota. For more information about Lambda service quotas, see
    /// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html). To request a quota
    /// increase, see
    /// [Requesting a quota increase](https://docs.aws.amazon.com/servicequotas/latest/userguide/request-quota-increase.html)
    /// in the *Service Quotas User Guide*.
    ServiceQuotaExceeded(ServiceQuotaExceededException),
    /// The security group ID provided in the Lambda function VPC configuration is not valid.
    InvalidSecurityGroupID(InvalidSecurityGroupIDException),
    /// Lambda couldn't restore the snapshot within the timeout limit.
    SnapStartTimeout(SnapStartTimeoutException),
    /// The request throughput limit was exceeded. For more information, see
    /// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html#api-requests).
    TooManyRequests(TooManyRequestsException),
    /// Amazon EC2 throttled Lambda during Lambda function initialization using the execution role provided for the
    /// function.
    EC2Throttled(EC2ThrottledException),
    /// The Lambda function couldn't make a network connection to the configured file system.
    EFSMountConnectivity(EFSMountConnectivityException),
    /// Lambda couldn't set up VPC access for the Lambda function because one or more configured subnets has no
    /// available IP addresses.
    SubnetIPAddressLimitReached(SubnetIPAddressLimitReachedException),
    /// Lambda couldn't decrypt the environment variables because KMS access was denied. Check the Lambda function's
    /// KMS permissions.
    KMSAccessDenied(KMSAccessDeniedException),
    /// The request payload exceeded the [`Invoke`](crate::Client::invoke) request body JSON input quota. For more
    /// information, see [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
    RequestTooLarge(RequestTooLargeException),
    /// Lambda couldn't decrypt the environment variables because the KMS key used is disabled. Check the Lambda
    /// function's KMS key settings.
    KMSDisabled(KMSDisabledException),
    /// The content type of the [`Invoke`](crate::Client::invoke) request body is not JSON.
    UnsupportedMediaType(UnsupportedMediaTypeException),
    /// The Lambda function couldn't make a network connection to the configured S3 Files access point.
    S3FilesMountConnectivity(S3FilesMountConnectivityException),
    /// The request payload exceeded the maximum allowed size for serialized request entities.
    SerializedRequestEntityTooLarge(SerializedRequestEntityTooLargeException),
    /// The runtime or runtime version specified is not supported.
    InvalidRuntime(InvalidRuntimeException),
    /// The function has no published versions available.
    NoPublishedVersion(NoPublishedVersionException),
    /// Lambda received an unexpected Amazon EC2 client exception while setting up for the Lambda function.
    EC2Unexpected(EC2UnexpectedException),
    /// The subnet ID provided in the Lambda function VPC configuration is not valid.
    InvalidSubnetID(InvalidSubnetIDException),
    /// Lambda couldn't decrypt the environment variables because the KMS key was not found. Check the function's KMS
    /// key settings.
    KMSNotFound(KMSNotFoundException),
    /// One of the parameters in the request is not valid.
    InvalidParameterValue(InvalidParameterValueException),
    /// Need additional permissions to configure VPC settings.
    EC2AccessDenied(EC2AccessDeniedException),
    /// An error occurred when reading from or writing to a connected file system.
    EFSIO(EFSIOException),
    /// Lambda couldn't decrypt the environment variables because the state of the KMS key used is not valid for
    /// Decrypt. Check the function's KMS key settings.
    KMSInvalidState(KMSInvalidStateException),
    /// The resource already exists, or another operation is in progress.
    ResourceConflict(ResourceConflictException),
    /// The runtime version used by your function is no longer available. Update your function to use an available
    /// runtime version or runtime alias.
    RuntimeVersionDeleted(RuntimeVersionDeletedException),
    /// Lambda couldn't create an elastic network interface in the VPC, specified as part of Lambda function
    /// configuration, because the limit for network interfaces has been reached. For more information, see
    /// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
    ENILimitReached(ENILimitReachedException),
    /// Lambda is initializing your function. You can invoke the function when the
    /// [function state](https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html) becomes `Active`.
    SnapStartNotReady(SnapStartNotReadyException),
    /// The Lambda service encountered an internal error.
    Service(ServiceException),
    /// The Lambda function couldn't be invoked because its code artifact user is still being provisioned. Wait for
    /// the function's [`State`](crate::enums::State) to become `Active` and try the request again.
    CodeArtifactUserPending(CodeArtifactUserPendingException),
    /// The `afterRestore()` [runtime hook](https://docs.aws.amazon.com/lambda/latest/dg/snapstart-runtime-hooks.html)
    /// encountered an error. For more information, check the Amazon CloudWatch logs.
    SnapStart(SnapStartException),
    /// Lambda has detected your function being invoked in a recursive loop with other Amazon Web Services resources
    /// and stopped your function's invocation.
    RecursiveInvocation(RecursiveInvocationException),
    /// The Lambda function couldn't mount the configured S3 Files access point due to a permission or configuration
    /// issue.
    S3FilesMountFailure(S3FilesMountFailureException),
    /// The Lambda function made a network connection to the configured file system, but the mount operation timed
    /// out.
    EFSMountTimeout(EFSMountTimeoutException),
    /// The Lambda function made a network connection to the configured S3 Files access point, but the mount operation
    /// timed out.
    S3FilesMountTimeout(S3FilesMountTimeoutException),
    /// The Lambda function couldn't be invoked because provisioning of its code artifact user failed. Update the
    /// function's code package or check the Lambda function's [`State`](crate::enums::State) and
    /// [`StateReasonCode`](crate::enums::StateReasonCode) for additional context.
    CodeArtifactUserFailed(CodeArtifactUserFailedException),
    /// The resource specified in the request does not exist.
    ResourceNotFound(ResourceNotFoundException),
    /// The request body could not be parsed as JSON, or a request header is invalid. For example, the
    /// 'x-amzn-RequestId' header is not a valid UUID string.
    InvalidRequestContent(InvalidRequestContentException),
    /// Lambda couldn't regenerate the [`SnapStart`](crate::types::SnapStart) snapshot for the function.
    /// SnapStart-enabled functions periodically regenerate snapshots when their underlying runtime or dependencies
    /// change; this regeneration failed. Wait for Lambda to retry, or update the function's configuration to trigger
    /// a new snapshot. For more information, see
    /// [Lambda SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html).
    SnapStartRegenerationFailure(SnapStartRegenerationFailureException),
    /// Lambda could not unzip the deployment package.
    InvalidZipFile(InvalidZipFileException),
    /// The Lambda function couldn't mount the configured file system due to a permission or configuration issue.
    EFSMountFailure(EFSMountFailureException),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    InvokeWithResponseStreamError {
        RuntimeAliasDeleted(RuntimeAliasDeletedException) = "RuntimeAliasDeletedException",
        CodeArtifactUserDeleted(CodeArtifactUserDeletedException) = "CodeArtifactUserDeletedException",
        ResourceNotReady(ResourceNotReadyException) = "ResourceNotReadyException",
        ServiceQuotaExceeded(ServiceQuotaExceededException) = "ServiceQuotaExceededException",
        InvalidSecurityGroupID(InvalidSecurityGroupIDException) = "InvalidSecurityGroupIDException",
        SnapStartTimeout(SnapStartTimeoutException) = "SnapStartTimeoutException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        EC2Throttled(EC2ThrottledException) = "EC2ThrottledException",
        EFSMountConnectivity(EFSMountConnectivityException) = "EFSMountConnectivityException",
        SubnetIPAddressLimitReached(SubnetIPAddressLimitReachedException) = "SubnetIPAddressLimitReachedException",
        KMSAccessDenied(KMSAccessDeniedException) = "KMSAccessDeniedException",
        RequestTooLarge(RequestTooLargeException) = "RequestTooLargeException",
        KMSDisabled(KMSDisabledException) = "KMSDisabledException",
        UnsupportedMediaType(UnsupportedMediaTypeException) = "UnsupportedMediaTypeException",
        S3FilesMountConnectivity(S3FilesMountConnectivityException) = "S3FilesMountConnectivityException",
        SerializedRequestEntityTooLarge(SerializedRequestEntityTooLargeException) = "SerializedRequestEntityTooLargeException",
        InvalidRuntime(InvalidRuntimeException) = "InvalidRuntimeException",
        NoPublishedVersion(NoPublishedVersionException) = "NoPublishedVersionException",
        EC2Unexpected(EC2UnexpectedException) = "EC2UnexpectedException",
        InvalidSubnetID(InvalidSubnetIDException) = "InvalidSubnetIDException",
        KMSNotFound(KMSNotFoundException) = "KMSNotFoundException",
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        EC2AccessDenied(EC2AccessDeniedException) = "EC2AccessDeniedException",
        EFSIO(EFSIOException) = "EFSIOException",
        KMSInvalidState(KMSInvalidStateException) = "KMSInvalidStateException",
        ResourceConflict(ResourceConflictException) = "ResourceConflictException",
        RuntimeVersionDeleted(RuntimeVersionDeletedException) = "RuntimeVersionDeletedException",
        ENILimitReached(ENILimitReachedException) = "ENILimitReachedException",
        SnapStartNotReady(SnapStartNotReadyException) = "SnapStartNotReadyException",
        Service(ServiceException) = "ServiceException",
        CodeArtifactUserPending(CodeArtifactUserPendingException) = "CodeArtifactUserPendingException",
        SnapStart(SnapStartException) = "SnapStartException",
        RecursiveInvocation(RecursiveInvocationException) = "RecursiveInvocationException",
        S3FilesMountFailure(S3FilesMountFailureException) = "S3FilesMountFailureException",
        EFSMountTimeout(EFSMountTimeoutException) = "EFSMountTimeoutException",
        S3FilesMountTimeout(S3FilesMountTimeoutException) = "S3FilesMountTimeoutException",
        CodeArtifactUserFailed(CodeArtifactUserFailedException) = "CodeArtifactUserFailedException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        InvalidRequestContent(InvalidRequestContentException) = "InvalidRequestContentException",
        SnapStartRegenerationFailure(SnapStartRegenerationFailureException) = "SnapStartRegenerationFailureException",
        InvalidZipFile(InvalidZipFileException) = "InvalidZipFileException",
        EFSMountFailure(EFSMountFailureException) = "EFSMountFailureException",
    }
}
