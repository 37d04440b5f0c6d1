// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! The operation `StartCommandExecution`.

use crate::errors::{
    ConflictException, InternalServerException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException, ValidationException,
};
use crate::newtypes::{
    ClientRequestTokenV2, CommandArn, CommandExecutionId, CommandExecutionParameterMap,
    CommandExecutionTimeoutInSeconds, TargetArn,
};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `StartCommandExecution`: `POST /command-executions`.
    ///
    /// [`Client::start_command_execution`](crate::Client::start_command_execution) calls it.
    StartCommandExecution = "StartCommandExecution" {
        input: StartCommandExecutionRequest,
        output: StartCommandExecutionResponse,
        error: StartCommandExecutionError,
        service: crate::SERVICE,
        http: POST "/command-executions",
    }
}

/// The input of [`StartCommandExecution`](crate::Client::start_command_execution).
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
    /// If it is not set, a random token is sent.
    pub client_token: Option<ClientRequestTokenV2>,
}

structure! {
    StartCommandExecutionRequest {
        0 target_arn("targetArn".required());
        1 command_arn("commandArn".required());
        2 parameters("parameters");
        3 execution_timeout_seconds("executionTimeoutSeconds");
        4 client_token("clientToken".idempotency_token());
    }
}

impl StartCommandExecutionRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(target_arn: impl Into<TargetArn>, command_arn: impl Into<CommandArn>) -> Self {
        Self {
            target_arn: target_arn.into(),
            command_arn: command_arn.into(),
            ..Shape::empty()
        }
    }

    /// A list of parameters that are required by the
    /// [`StartCommandExecution`](crate::Client::start_command_execution) API when performing the command on a device.
    #[must_use]
    pub fn parameters(mut self, items: impl Items<CommandExecutionParameterMap>) -> Self {
        self.parameters = collected(items);
        self
    }

    /// Specifies the amount of time in second the device has to finish the command execution.
    #[must_use]
    pub fn execution_timeout_seconds(
        mut self,
        value: impl Into<CommandExecutionTimeoutInSeconds>,
    ) -> Self {
        self.execution_timeout_seconds = some(value);
        self
    }

    /// The client token is used to implement idempotency.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<ClientRequestTokenV2>) -> Self {
        self.client_token = some(value);
        self
    }
}

/// The output of [`StartCommandExecution`](crate::Client::start_command_execution).
#[non_exhaustive]
pub struct StartCommandExecutionResponse {
    /// A unique identifier for the command execution.
    pub execution_id: Option<CommandExecutionId>,
}

structure! {
    StartCommandExecutionResponse: Default {
        0 execution_id("executionId");
    }
}

operation_error! {
    /// The errors of [`StartCommandExecution`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    StartCommandExecutionError {
        Validation(ValidationException) = "ValidationException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        Conflict(ConflictException) = "ConflictException",
        Throttling(ThrottlingException) = "ThrottlingException",
        ServiceQuotaExceeded(ServiceQuotaExceededException) = "ServiceQuotaExceededException",
        InternalServer(InternalServerException) = "InternalServerException",
    }
}
