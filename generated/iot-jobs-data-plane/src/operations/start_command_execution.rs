// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! The operation `StartCommandExecution`.

use crate::errors::{
    ConflictException, InternalServerException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException, ValidationException,
};
use crate::newtypes::{
    ClientRequestTokenV2, CommandArn, CommandExecutionId, CommandExecutionParameterMap,
    CommandExecutionTimeoutInSeconds, CommandParameterName, TargetArn,
};
use crate::types::CommandParameterValue;
use shapewright_runtime::{Shape, Unhandled, operation, operation_error, structure};

/// The operation `StartCommandExecution`: `POST /command-executions`.
///
/// [`Client::start_command_execution`](crate::Client::start_command_execution) calls it.
#[derive(Clone, Copy, Debug)]
pub struct StartCommandExecution;

operation! {
    StartCommandExecution = "StartCommandExecution" {
        input: StartCommandExecutionRequest,
        output: StartCommandExecutionResponse,
        error: StartCommandExecutionError,
        service: crate::SERVICE,
        uri: "/command-executions",
        request: POST "/command-executions",
    }
}

/// The input of [`StartCommandExecution`](crate::Client::start_command_execution).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StartCommandExecutionRequest {
    /// The Amazon Resource Number (ARN) of the device where the command execution is occurring.
    pub target_arn: TargetArn,
    /// The Amazon Resource Number (ARN) of the command. For example,
    /// `arn:aws:iot:<region>:<accountid>:command/<commandName>`
    pub command_arn: CommandArn,
    /// A list of parameters that are required by the
    /// [`StartCommandExecution`](crate::Client::start_command_execution) API when performing the command on a device.
    pub parameters: Option<CommandExecutionParameterMap>,
    /// Specifies the amount of time in second the device has to finish the command execution. A timer is started as
    /// soon as the command execution is created. If the command execution status is not set to another terminal state
    /// before the timer expires, it will automatically update to `TIMED_OUT`.
    pub execution_timeout_seconds: Option<CommandExecutionTimeoutInSeconds>,
    /// The client token is used to implement idempotency. It ensures that the request completes no more than one
    /// time. If you retry a request with the same token and the same parameters, the request will complete
    /// successfully. However, if you retry the request using the same token but different parameters, an HTTP 409
    /// conflict occurs. If you omit this value, Amazon Web Services SDKs will automatically generate a unique client
    /// request.
    ///
    /// When it is not set, a random token is sent.
    pub client_token: Option<ClientRequestTokenV2>,
}

impl StartCommandExecutionRequest {
    /// Creates one from the required members.
    pub fn new(target_arn: impl Into<TargetArn>, command_arn: impl Into<CommandArn>) -> Self {
        Self {
            target_arn: target_arn.into(),
            command_arn: command_arn.into(),
            ..Shape::empty()
        }
    }

    /// Sets `parameters`.
    pub fn parameters<K, V>(mut self, entries: impl IntoIterator<Item = (K, V)>) -> Self
    where
        K: Into<CommandParameterName>,
        V: Into<CommandParameterValue>,
    {
        self.parameters = Some(entries.into_iter().collect());
        self
    }

    /// Sets `execution_timeout_seconds`.
    pub fn execution_timeout_seconds(
        mut self,
        value: impl Into<CommandExecutionTimeoutInSeconds>,
    ) -> Self {
        self.execution_timeout_seconds = Some(value.into());
        self
    }

    /// Sets `client_token`.
    pub fn client_token(mut self, value: impl Into<ClientRequestTokenV2>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

structure! {
    StartCommandExecutionRequest = "StartCommandExecutionRequest" {
        0 target_arn = "targetArn".required();
        1 command_arn = "commandArn".required();
        2 parameters = "parameters";
        3 execution_timeout_seconds = "executionTimeoutSeconds";
        4 client_token = "clientToken".idempotency_token();
    }
}

/// The output of [`StartCommandExecution`](crate::Client::start_command_execution).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartCommandExecutionResponse {
    /// A unique identifier for the command execution.
    pub execution_id: Option<CommandExecutionId>,
}

impl StartCommandExecutionResponse {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `execution_id`.
    pub fn execution_id(mut self, value: impl Into<CommandExecutionId>) -> Self {
        self.execution_id = Some(value.into());
        self
    }
}

structure! {
    StartCommandExecutionResponse = "StartCommandExecutionResponse" {
        0 execution_id = "executionId";
    }
}

/// The errors of [`StartCommandExecution`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StartCommandExecutionError {
    /// A validation error occurred when performing the API request.
    Validation(ValidationException),
    /// The specified resource does not exist.
    ResourceNotFound(ResourceNotFoundException),
    /// A conflict has occurred when performing the API request.
    Conflict(ConflictException),
    /// The rate exceeds the limit.
    Throttling(ThrottlingException),
    /// The service quota has been exceeded for this request.
    ServiceQuotaExceeded(ServiceQuotaExceededException),
    /// An internal server error occurred when performing the API request.
    InternalServer(InternalServerException),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    StartCommandExecutionError {
        Validation(ValidationException) = "ValidationException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        Conflict(ConflictException) = "ConflictException",
        Throttling(ThrottlingException) = "ThrottlingException",
        ServiceQuotaExceeded(ServiceQuotaExceededException) = "ServiceQuotaExceededException",
        InternalServer(InternalServerException) = "InternalServerException",
    }
}
