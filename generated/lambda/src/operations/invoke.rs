// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `Invoke`.

use crate::enums::{InvocationType, LogType};
use crate::errors::{
    CodeArtifactUserDeletedException, CodeArtifactUserFailedException,
    CodeArtifactUserPendingException, DurableExecutionAlreadyStartedException,
    EC2AccessDeniedException, EC2ThrottledException, EC2UnexpectedException, EFSIOException,
    EFSMountConnectivityException, EFSMountFailureException, EFSMountTimeoutException,
    ENILimitReachedException, ENINotReadyException, InvalidParameterValueException,
    InvalidRequestContentException, InvalidRuntimeException, InvalidSecurityGroupIDException,
    InvalidSubnetIDException, InvalidZipFileException, KMSAccessDeniedException,
    KMSDisabledException, KMSInvalidStateException, KMSNotFoundException,
    ModeNotSupportedException, NoPublishedVersionException, RecursiveInvocationException,
    RequestTooLargeException, ResourceConflictException, ResourceNotFoundException,
    ResourceNotReadyException, RuntimeAliasDeletedException, RuntimeVersionDeletedException,
    S3FilesMountConnectivityException, S3FilesMountFailureException, S3FilesMountTimeoutException,
    SerializedRequestEntityTooLargeException, ServiceException, ServiceQuotaExceededException,
    SnapStartException, SnapStartNotReadyException, SnapStartRegenerationFailureException,
    SnapStartTimeoutException, SubnetIPAddressLimitReachedException, TooManyRequestsException,
    UnsupportedMediaTypeException,
};
use crate::newtypes::{
    Blob, DurableExecutionArn, DurableExecutionName, NamespacedFunctionName,
    NumericLatestPublishedOrAliasQualifier, TenantId, Version,
};
use shapewright_runtime::{Unhandled, operation, operation_error, structure};

/// The operation `Invoke`: `POST /2015-03-31/functions/{FunctionName}/invocations`.
///
/// [`Client::invoke`](crate::Client::invoke) calls it.
#[derive(Clone, Copy, Debug)]
pub struct Invoke;

operation! {
    Invoke = "Invoke" {
        input: InvocationRequest,
        output: InvocationResponse,
        error: InvokeError,
        service: crate::SERVICE,
        uri: "/2015-03-31/functions/{FunctionName}/invocations",
        request: POST "/2015-03-31/functions/" {0} "/invocations",
    }
}

structure! {
    /// The input of [`Invoke`](crate::Client::invoke).
    InvocationRequest.payload(5) {
        /// The name or ARN of the Lambda function, version, or alias.
        ///
        /// **Name formats**
        ///
        /// - **Function name** – `my-function` (name-only), `my-function:v1` (with alias).
        /// - **Function ARN** – `arn:aws:lambda:us-west-2:123456789012:function:my-function`.
        /// - **Partial ARN** – `123456789012:function:my-function`.
        ///
        /// You can append a version number or alias to any of the formats. The length constraint applies only to the full
        /// ARN. If you specify only the function name, it is limited to 64 characters in length.
        0 required function_name: NamespacedFunctionName = "FunctionName".label();
        /// Choose from the following options.
        ///
        /// - `RequestResponse` (default) – Invoke the function synchronously. Keep the connection open until the function
        ///   returns a response or times out. The API response includes the function response and additional data.
        /// - `Event` – Invoke the function asynchronously. Send events that fail multiple times to the function's
        ///   dead-letter queue (if one is configured). The API response only includes a status code.
        /// - `DryRun` – Validate parameter values and verify that the user or role has permission to invoke the function.
        1 optional invocation_type: InvocationType = "InvocationType".header("x-amz-invocation-type");
        /// Set to `Tail` to include the execution log in the response. Applies to synchronously invoked functions only.
        2 optional log_type: LogType = "LogType".header("x-amz-log-type");
        /// Up to 3,583 bytes of base64-encoded data about the invoking client to pass to the function in the context
        /// object. Lambda passes the `ClientContext` object to your function for synchronous invocations only.
        3 optional client_context: String = "ClientContext".header("x-amz-client-context");
        /// A unique name for the durable execution. If you invoke a durable function using a name that already exists
        /// with the same payload, Lambda returns the existing execution instead of creating a duplicate. If the payload
        /// differs, Lambda returns a
        /// [`DurableExecutionAlreadyStartedException`](crate::errors::DurableExecutionAlreadyStartedException) error.
        ///
        /// If not specified, Lambda generates a unique identifier automatically. For more information, see
        /// [Execution names](https://docs.aws.amazon.com/lambda/latest/dg/durable-execution-idempotency.html#durable-idempotency-execution-names).
        4 optional durable_execution_name: DurableExecutionName = "DurableExecutionName".header("x-amz-durable-execution-name");
        /// The JSON that you want to provide to your Lambda function as input. The maximum payload size is 6 MB for
        /// synchronous invocations and 1 MB for asynchronous invocations.
        ///
        /// You can enter the JSON directly. For example, `--payload '{ "key": "value" }'`. You can also specify a file
        /// path. For example, `--payload file://payload.json`.
        5 optional payload: Blob = "Payload".payload();
        /// Specify a version or alias to invoke a published version of the function.
        6 optional qualifier: NumericLatestPublishedOrAliasQualifier = "Qualifier".query("Qualifier");
        /// The identifier of the tenant in a multi-tenant Lambda function.
        7 optional tenant_id: TenantId = "TenantId".header("x-amz-tenant-id");
    }
}

structure! {
    /// The output of [`Invoke`](crate::Client::invoke).
    InvocationResponse: Default.payload(3) {
        /// The HTTP status code is in the 200 range for a successful request. For the `RequestResponse` invocation type,
        /// this status code is 200. For the `Event` invocation type, this status code is 202. For the `DryRun` invocation
        /// type, the status code is 204.
        0 optional status_code: i32 = "StatusCode".status();
        /// If present, indicates that an error occurred during function execution. Details about the error are included
        /// in the response payload.
        1 optional function_error: String = "FunctionError".header("x-amz-function-error");
        /// The last 4 KB of the execution log, which is base64-encoded.
        2 optional log_result: String = "LogResult".header("x-amz-log-result");
        /// The response from the function, or an error object.
        3 optional payload: Blob = "Payload".payload();
        /// The version of the function that executed. When you invoke a function with an alias, this indicates which
        /// version the alias resolved to.
        4 optional executed_version: Version = "ExecutedVersion".header("x-amz-executed-version");
        /// The ARN of the durable execution that was started. This is returned when invoking a durable function and
        /// provides a unique identifier for tracking the execution.
        5 optional durable_execution_arn: DurableExecutionArn = "DurableExecutionArn".header("x-amz-durable-execution-arn");
    }
}

/// The errors of [`Invoke`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InvokeError {
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
    /// Lambda couldn't invoke the Lambda function because the elastic network interface (ENI) configured for its VPC
    /// connection isn't ready yet. Wait a few moments and try the request again. For more information about VPC
    /// configuration, see
    /// [Configuring a Lambda function to access resources in a VPC](https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html).
    ENINotReady(ENINotReadyException),
    /// The Lambda function made a network connection to the configured S3 Files access point, but the mount operation
    /// timed out.
    S3FilesMountTimeout(S3FilesMountTimeoutException),
    /// The Lambda function couldn't be invoked because provisioning of its code artifact user failed. Update the
    /// function's code package or check the Lambda function's [`State`](crate::enums::State) and
    /// [`StateReasonCode`](crate::enums::StateReasonCode) for additional context.
    CodeArtifactUserFailed(CodeArtifactUserFailedException),
    /// The Lambda function doesn't support the invocation mode requested. For example, calling
    /// [`Invoke`](crate::Client::invoke) with `InvocationType=RequestResponse` on a function configured for
    /// asynchronous-only invocation, or vice versa. For more information about invocation types, see
    /// [Invoking Lambda functions](https://docs.aws.amazon.com/lambda/latest/dg/invocation-options.html).
    ModeNotSupported(ModeNotSupportedException),
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
    /// The durable execution with the specified name has already been started. Each durable execution name must be
    /// unique within the function. Use a different name or check the status of the existing execution.
    DurableExecutionAlreadyStarted(DurableExecutionAlreadyStartedException),
    /// Lambda could not unzip the deployment package.
    InvalidZipFile(InvalidZipFileException),
    /// The Lambda function couldn't mount the configured file system due to a permission or configuration issue.
    EFSMountFailure(EFSMountFailureException),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    InvokeError {
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
        ENINotReady(ENINotReadyException) = "ENINotReadyException",
        S3FilesMountTimeout(S3FilesMountTimeoutException) = "S3FilesMountTimeoutException",
        CodeArtifactUserFailed(CodeArtifactUserFailedException) = "CodeArtifactUserFailedException",
        ModeNotSupported(ModeNotSupportedException) = "ModeNotSupportedException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        InvalidRequestContent(InvalidRequestContentException) = "InvalidRequestContentException",
        SnapStartRegenerationFailure(SnapStartRegenerationFailureException) = "SnapStartRegenerationFailureException",
        DurableExecutionAlreadyStarted(DurableExecutionAlreadyStartedException) = "DurableExecutionAlreadyStartedException",
        InvalidZipFile(InvalidZipFileException) = "InvalidZipFileException",
        EFSMountFailure(EFSMountFailureException) = "EFSMountFailureException",
    }
}
