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
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `Invoke`: `POST /2015-03-31/functions/{FunctionName}/invocations`.
    ///
    /// [`Client::invoke`](crate::Client::invoke) calls it.
    Invoke = "Invoke".path("/2015-03-31/functions/" {0} "/invocations") {
        input: InvocationRequest,
        output: InvocationResponse,
        error: InvokeError,
        service: crate::SERVICE,
        http: POST "/2015-03-31/functions/{FunctionName}/invocations",
    }
}

/// The input of [`Invoke`](crate::Client::invoke).
#[non_exhaustive]
pub struct InvocationRequest {
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
    pub function_name: NamespacedFunctionName,
    /// Choose from the following options.
    ///
    /// - `RequestResponse` (default) – Invoke the function synchronously. Keep the connection open until the function
    ///   returns a response or times out. The API response includes the function response and additional data.
    /// - `Event` – Invoke the function asynchronously. Send events that fail multiple times to the function's
    ///   dead-letter queue (if one is configured). The API response only includes a status code.
    /// - `DryRun` – Validate parameter values and verify that the user or role has permission to invoke the function.
    pub invocation_type: Option<InvocationType>,
    /// Set to `Tail` to include the execution log in the response. Applies to synchronously invoked functions only.
    pub log_type: Option<LogType>,
    /// Up to 3,583 bytes of base64-encoded data about the invoking client to pass to the function in the context
    /// object. Lambda passes the `ClientContext` object to your function for synchronous invocations only.
    pub client_context: Option<String>,
    /// A unique name for the durable execution. If you invoke a durable function using a name that already exists
    /// with the same payload, Lambda returns the existing execution instead of creating a duplicate. If the payload
    /// differs, Lambda returns a
    /// [`DurableExecutionAlreadyStartedException`](crate::errors::DurableExecutionAlreadyStartedException) error.
    ///
    /// If not specified, Lambda generates a unique identifier automatically. For more information, see
    /// [Execution names](https://docs.aws.amazon.com/lambda/latest/dg/durable-execution-idempotency.html#durable-idempotency-execution-names).
    pub durable_execution_name: Option<DurableExecutionName>,
    /// The JSON that you want to provide to your Lambda function as input. The maximum payload size is 6 MB for
    /// synchronous invocations and 1 MB for asynchronous invocations.
    ///
    /// You can enter the JSON directly. For example, `--payload '{ "key": "value" }'`. You can also specify a file
    /// path. For example, `--payload file://payload.json`.
    pub payload: Option<Blob>,
    /// Specify a version or alias to invoke a published version of the function.
    pub qualifier: Option<NumericLatestPublishedOrAliasQualifier>,
    /// The identifier of the tenant in a multi-tenant Lambda function.
    pub tenant_id: Option<TenantId>,
}

structure! {
    InvocationRequest.payload(5) {
        0 function_name("FunctionName".required().label());
        1 invocation_type("InvocationType".header("x-amz-invocation-type"));
        2 log_type("LogType".header("x-amz-log-type"));
        3 client_context("ClientContext".header("x-amz-client-context"));
        4 durable_execution_name("DurableExecutionName".header("x-amz-durable-execution-name"));
        5 payload("Payload".payload());
        6 qualifier("Qualifier".query("Qualifier"));
        7 tenant_id("TenantId".header("x-amz-tenant-id"));
    }
}

impl InvocationRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(function_name: impl Into<NamespacedFunctionName>) -> Self {
        Self {
            function_name: function_name.into(),
            ..Shape::empty()
        }
    }

    /// Choose from the following options.
    #[must_use]
    pub fn invocation_type(mut self, value: impl Into<InvocationType>) -> Self {
        self.invocation_type = some(value);
        self
    }

    /// Set to `Tail` to include the execution log in the response.
    #[must_use]
    pub fn log_type(mut self, value: impl Into<LogType>) -> Self {
        self.log_type = some(value);
        self
    }

    /// Up to 3,583 bytes of base64-encoded data about the invoking client to pass to the function in the context
    /// object.
    #[must_use]
    pub fn client_context(mut self, value: impl Into<String>) -> Self {
        self.client_context = some(value);
        self
    }

    /// A unique name for the durable execution.
    #[must_use]
    pub fn durable_execution_name(mut self, value: impl Into<DurableExecutionName>) -> Self {
        self.durable_execution_name = some(value);
        self
    }

    /// The JSON that you want to provide to your Lambda function as input.
    #[must_use]
    pub fn payload(mut self, value: impl Into<Blob>) -> Self {
        self.payload = some(value);
        self
    }

    /// Specify a version or alias to invoke a published version of the function.
    #[must_use]
    pub fn qualifier(mut self, value: impl Into<NumericLatestPublishedOrAliasQualifier>) -> Self {
        self.qualifier = some(value);
        self
    }

    /// The identifier of the tenant in a multi-tenant Lambda function.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<TenantId>) -> Self {
        self.tenant_id = some(value);
        self
    }
}

/// The output of [`Invoke`](crate::Client::invoke).
#[non_exhaustive]
pub struct InvocationResponse {
    /// The HTTP status code is in the 200 range for a successful request. For the `RequestResponse` invocation type,
    /// this status code is 200. For the `Event` invocation type, this status code is 202. For the `DryRun` invocation
    /// type, the status code is 204.
    pub status_code: Option<i32>,
    /// If present, indicates that an error occurred during function execution. Details about the error are included
    /// in the response payload.
    pub function_error: Option<String>,
    /// The last 4 KB of the execution log, which is base64-encoded.
    pub log_result: Option<String>,
    /// The response from the function, or an error object.
    pub payload: Option<Blob>,
    /// The version of the function that executed. When you invoke a function with an alias, this indicates which
    /// version the alias resolved to.
    pub executed_version: Option<Version>,
    /// The ARN of the durable execution that was started. This is returned when invoking a durable function and
    /// provides a unique identifier for tracking the execution.
    pub durable_execution_arn: Option<DurableExecutionArn>,
}

structure! {
    InvocationResponse: Default.payload(3) {
        0 status_code("StatusCode".status());
        1 function_error("FunctionError".header("x-amz-function-error"));
        2 log_result("LogResult".header("x-amz-log-result"));
        3 payload("Payload".payload());
        4 executed_version("ExecutedVersion".header("x-amz-executed-version"));
        5 durable_execution_arn("DurableExecutionArn".header("x-amz-durable-execution-arn"));
    }
}

operation_error! {
    /// The errors of [`Invoke`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
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
