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
use shapewright_runtime::shape::some;
use shapewright_runtime::{EventStream, Shape, operation, operation_error, structure};

operation! {
    /// The operation `InvokeWithResponseStream`: `POST /2021-11-15/functions/{FunctionName}/response-streaming-invocations`.
    ///
    /// [`Client::invoke_with_response_stream`](crate::Client::invoke_with_response_stream) calls it.
    InvokeWithResponseStream = "InvokeWithResponseStream".path("/2021-11-15/functions/" {0} "/response-streaming-invocations").event_output() {
        input: InvokeWithResponseStreamRequest,
        output: InvokeWithResponseStreamResponse,
        error: InvokeWithResponseStreamError,
        service: crate::SERVICE,
        http: POST "/2021-11-15/functions/{FunctionName}/response-streaming-invocations",
    }
}

/// The input of [`InvokeWithResponseStream`](crate::Client::invoke_with_response_stream).
#[non_exhaustive]
pub struct InvokeWithResponseStreamRequest {
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
    pub function_name: NamespacedFunctionName,
    /// Set to `Tail` to include the execution log in the response. Applies to synchronously invoked functions only.
    pub log_type: Option<LogType>,
    /// Up to 3,583 bytes of base64-encoded data about the invoking client to pass to the function in the context
    /// object.
    pub client_context: Option<String>,
    /// The alias name.
    pub qualifier: Option<NumericLatestPublishedOrAliasQualifier>,
    /// The JSON that you want to provide to your Lambda function as input.
    ///
    /// You can enter the JSON directly. For example, `--payload '{ "key": "value" }'`. You can also specify a file
    /// path. For example, `--payload file://payload.json`.
    pub payload: Option<Blob>,
    /// The identifier of the tenant in a multi-tenant Lambda function.
    pub tenant_id: Option<TenantId>,
    /// Use one of the following options:
    ///
    /// - `RequestResponse` (default) – Invoke the function synchronously. Keep the connection open until the function
    ///   returns a response or times out. The API operation response includes the function response and additional
    ///   data.
    /// - `DryRun` – Validate parameter values and verify that the IAM user or role has permission to invoke the
    ///   function.
    pub invocation_type: Option<ResponseStreamingInvocationType>,
}

structure! {
    InvokeWithResponseStreamRequest.payload(4) {
        0 function_name("FunctionName".required().label());
        1 log_type("LogType".header("x-amz-log-type"));
        2 client_context("ClientContext".header("x-amz-client-context"));
        3 qualifier("Qualifier".query("Qualifier"));
        4 payload("Payload".payload());
        5 tenant_id("TenantId".header("x-amz-tenant-id"));
        6 invocation_type("InvocationType".header("x-amz-invocation-type"));
    }
}

impl InvokeWithResponseStreamRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(function_name: impl Into<NamespacedFunctionName>) -> Self {
        Self {
            function_name: function_name.into(),
            ..Shape::empty()
        }
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

    /// The alias name.
    #[must_use]
    pub fn qualifier(mut self, value: impl Into<NumericLatestPublishedOrAliasQualifier>) -> Self {
        self.qualifier = some(value);
        self
    }

    /// The JSON that you want to provide to your Lambda function as input.
    #[must_use]
    pub fn payload(mut self, value: impl Into<Blob>) -> Self {
        self.payload = some(value);
        self
    }

    /// The identifier of the tenant in a multi-tenant Lambda function.
    #[must_use]
    pub fn tenant_id(mut self, value: impl Into<TenantId>) -> Self {
        self.tenant_id = some(value);
        self
    }

    /// Use one of the following options:
    #[must_use]
    pub fn invocation_type(mut self, value: impl Into<ResponseStreamingInvocationType>) -> Self {
        self.invocation_type = some(value);
        self
    }
}

/// The output of [`InvokeWithResponseStream`](crate::Client::invoke_with_response_stream).
#[non_exhaustive]
pub struct InvokeWithResponseStreamResponse {
    /// For a successful request, the HTTP status code is in the 200 range. For the `RequestResponse` invocation type,
    /// this status code is 200. For the `DryRun` invocation type, this status code is 204.
    pub status_code: Option<i32>,
    /// The version of the function that executed. When you invoke a function with an alias, this indicates which
    /// version the alias resolved to.
    pub executed_version: Option<Version>,
    /// The stream of response payloads.
    ///
    /// Read the events while they arrive: see [`EventStream`](crate::runtime::EventStream).
    pub event_stream: EventStream<InvokeWithResponseStreamResponseEvent>,
    /// The type of data the stream is returning.
    pub response_stream_content_type: Option<String>,
}

structure! {
    !Clone InvokeWithResponseStreamResponse.payload(2) {
        0 status_code("StatusCode".status());
        1 executed_version("ExecutedVersion".header("x-amz-executed-version"));
        2 event_stream("EventStream".required().events());
        3 response_stream_content_type("ResponseStreamContentType".header("content-type"));
    }
}

impl InvokeWithResponseStreamResponse {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        event_stream: impl Into<EventStream<InvokeWithResponseStreamResponseEvent>>,
    ) -> Self {
        Self {
            event_stream: event_stream.into(),
            ..Shape::empty()
        }
    }

    /// For a successful request, the HTTP status code is in the 200 range.
    #[must_use]
    pub fn status_code(mut self, value: impl Into<i32>) -> Self {
        self.status_code = some(value);
        self
    }

    /// The version of the function that executed.
    #[must_use]
    pub fn executed_version(mut self, value: impl Into<Version>) -> Self {
        self.executed_version = some(value);
        self
    }

    /// The type of data the stream is returning.
    #[must_use]
    pub fn response_stream_content_type(mut self, value: impl Into<String>) -> Self {
        self.response_stream_content_type = some(value);
        self
    }
}

operation_error! {
    /// The errors of [`InvokeWithResponseStream`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
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
