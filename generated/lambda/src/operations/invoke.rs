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
use shapewright_runtime::{operation, operation_error, setters, structure};

operation! {
    /// The operation `Invoke`: `POST /2015-03-31/functions/{FunctionName}/invocations`.
    ///
    /// [`Client::invoke`](crate::Client::invoke) calls it.
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
        0 function_name: NamespacedFunctionName = "FunctionName".label();
        /// Choose from the following options.
        ///
        /// - `RequestResponse` (default) – Invoke the function synchronously. Keep the connection open until the function
        ///   returns a response or times out. The API response includes the function response and additional data.
        /// - `Event` – Invoke the function asynchronously. Send events that fail multiple times to the function's
        ///   dead-letter queue (if one is configured). The API response only includes a status code.
        /// - `DryRun` – Validate parameter values and verify that the user or role has permission to invoke the function.
        1 invocation_type: Option<InvocationType> = "InvocationType".header("x-amz-invocation-type");
        /// Set to `Tail` to include the execution log in the response. Applies to synchronously invoked functions only.
        2 log_type: Option<LogType> = "LogType".header("x-amz-log-type");
        /// Up to 3,583 bytes of base64-encoded data about the invoking client to pass to the function in the context
        /// object. Lambda passes the `ClientContext` object to your function for synchronous invocations only.
        3 client_context: Option<String> = "ClientContext".header("x-amz-client-context");
        /// A unique name for the durable execution. If you invoke a durable function using a name that already exists
        /// with the same payload, Lambda returns the existing execution instead of creating a duplicate. If the payload
        /// differs, Lambda returns a
        /// [`DurableExecutionAlreadyStartedException`](crate::errors::DurableExecutionAlreadyStartedException) error.
        ///
        /// If not specified, Lambda generates a unique identifier automatically. For more information, see
        /// [Execution names](https://docs.aws.amazon.com/lambda/latest/dg/durable-execution-idempotency.html#durable-idempotency-execution-names).
        4 durable_execution_name: Option<DurableExecutionName> = "DurableExecutionName".header("x-amz-durable-execution-name");
        /// The JSON that you want to provide to your Lambda function as input. The maximum payload size is 6 MB for
        /// synchronous invocations and 1 MB for asynchronous invocations.
        ///
        /// You can enter the JSON directly. For example, `--payload '{ "key": "value" }'`. You can also specify a file
        /// path. For example, `--payload file://payload.json`.
        5 payload: Option<Blob> = "Payload".payload();
        /// Specify a version or alias to invoke a published version of the function.
        6 qualifier: Option<NumericLatestPublishedOrAliasQualifier> = "Qualifier".query("Qualifier");
        /// The identifier of the tenant in a multi-tenant Lambda function.
        7 tenant_id: Option<TenantId> = "TenantId".header("x-amz-tenant-id");
    }
}

setters! {
    InvocationRequest {
        new(function_name: NamespacedFunctionName);
        set(
            invocation_type: InvocationType, log_type: LogType, client_context: String,
            durable_execution_name: DurableExecutionName, payload: Blob,
            qualifier: NumericLatestPublishedOrAliasQualifier, tenant_id: TenantId
        );
    }
}

structure! {
    /// The output of [`Invoke`](crate::Client::invoke).
    InvocationResponse: Default.payload(3) {
        /// The HTTP status code is in the 200 range for a successful request. For the `RequestResponse` invocation type,
        /// this status code is 200. For the `Event` invocation type, this status code is 202. For the `DryRun` invocation
        /// type, the status code is 204.
        0 status_code: Option<i32> = "StatusCode".status();
        /// If present, indicates that an error occurred during function execution. Details about the error are included
        /// in the response payload.
        1 function_error: Option<String> = "FunctionError".header("x-amz-function-error");
        /// The last 4 KB of the execution log, which is base64-encoded.
        2 log_result: Option<String> = "LogResult".header("x-amz-log-result");
        /// The response from the function, or an error object.
        3 payload: Option<Blob> = "Payload".payload();
        /// The version of the function that executed. When you invoke a function with an alias, this indicates which
        /// version the alias resolved to.
        4 executed_version: Option<Version> = "ExecutedVersion".header("x-amz-executed-version");
        /// The ARN of the durable execution that was started. This is returned when invoking a durable function and
        /// provides a unique identifier for tracking the execution.
        5 durable_execution_arn: Option<DurableExecutionArn> = "DurableExecutionArn".header("x-amz-durable-execution-arn");
    }
}

operation_error! {
    /// The errors of [`Invoke`].
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
