// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `UpdateFunctionConfiguration`.

use crate::enums::Runtime;
use crate::errors::{
    CodeSigningConfigNotFoundException, CodeVerificationFailedException,
    InvalidCodeSignatureException, InvalidParameterValueException, PreconditionFailedException,
    ResourceConflictException, ResourceNotFoundException, ServiceException,
    TooManyRequestsException,
};
use crate::newtypes::{
    Description, FileSystemConfigList, FunctionName, Handler, KMSKeyArn, LayerList, MemorySize,
    RoleArn, Timeout,
};
use crate::types::{
    AcceleratorConfig, CapacityProviderConfig, DeadLetterConfig, DurableConfig, Environment,
    EphemeralStorage, FunctionConfiguration, FunctionRuntimeConfig, ImageConfig, LoggingConfig,
    SnapStart, TracingConfig, VpcConfig,
};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, operation, operation_error, structure};

operation! {
    /// The operation `UpdateFunctionConfiguration`: `PUT /2015-03-31/functions/{FunctionName}/configuration`.
    ///
    /// [`Client::update_function_configuration`](crate::Client::update_function_configuration) calls it.
    UpdateFunctionConfiguration = "UpdateFunctionConfiguration".path("/2015-03-31/functions/" {0} "/configuration") {
        input: UpdateFunctionConfigurationRequest,
        output: FunctionConfiguration,
        error: UpdateFunctionConfigurationError,
        service: crate::SERVICE,
        http: PUT "/2015-03-31/functions/{FunctionName}/configuration",
    }
}

/// The input of [`UpdateFunctionConfiguration`](crate::Client::update_function_configuration).
#[non_exhaustive]
pub struct UpdateFunctionConfigurationRequest {
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
    pub function_name: FunctionName,
    /// The Amazon Resource Name (ARN) of the function's execution role.
    pub role: Option<RoleArn>,
    /// The name of the method within your code that Lambda calls to run your function. Handler is required if the
    /// deployment package is a .zip file archive. The format includes the file name. It can also include namespaces
    /// and other qualifiers, depending on the runtime. For more information, see
    /// [Lambda programming model](https://docs.aws.amazon.com/lambda/latest/dg/foundation-progmodel.html).
    pub handler: Option<Handler>,
    /// A description of the function.
    pub description: Option<Description>,
    /// The amount of time (in seconds) that Lambda allows a function to run before stopping it. The default is 3
    /// seconds, and the maximum allowed value is 900 seconds. For functions using Lambda Managed Instances,
    /// asynchronous invocations and event source mapping invocations (except Amazon MQ and Amazon DocumentDB) support
    /// a maximum allowed value of 5,400 seconds (90 minutes). For more information, see
    /// [Lambda execution environment](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-context.html).
    pub timeout: Option<Timeout>,
    /// The amount of
    /// [memory available to the function](https://docs.aws.amazon.com/lambda/latest/dg/configuration-function-common.html#configuration-memory-console)
    /// at runtime. Increasing the function memory also increases its CPU allocation. The default value is 128 MB. The
    /// value can be any multiple of 1 MB.
    pub memory_size: Option<MemorySize>,
    /// For network connectivity to Amazon Web Services resources in a VPC, specify a list of security groups and
    /// subnets in the VPC. When you connect a function to a VPC, it can access resources and the internet only
    /// through that VPC. For more information, see
    /// [Configuring a Lambda function to access resources in a VPC](https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html).
    pub vpc_config: Option<VpcConfig>,
    /// Environment variables that are accessible from function code during execution.
    pub environment: Option<Environment>,
    /// The identifier of the function's [runtime](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html).
    /// Runtime is required if the deployment package is a .zip file archive. Specifying a runtime results in an error
    /// if you're deploying a function using a container image.
    ///
    /// The following list includes deprecated runtimes. Lambda blocks creating new functions and updating existing
    /// functions shortly after each runtime is deprecated. For more information, see
    /// [Runtime use after deprecation](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html#runtime-deprecation-levels).
    ///
    /// For a list of all currently supported runtimes, see
    /// [Supported runtimes](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html#runtimes-supported).
    pub runtime: Option<Runtime>,
    /// A dead-letter queue configuration that specifies the queue or topic where Lambda sends asynchronous events
    /// when they fail processing. For more information, see
    /// [Dead-letter queues](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html#invocation-dlq).
    pub dead_letter_config: Option<DeadLetterConfig>,
    /// The ARN of the Key Management Service (KMS) customer managed key that's used to encrypt the following
    /// resources:
    ///
    /// - The function's
    ///   [environment variables](https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-encryption).
    /// - The function's [Lambda SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart-security.html)
    ///   snapshots.
    /// - When used with `SourceKMSKeyArn`, the unzipped version of the .zip deployment package that's used for
    ///   function invocations. For more information, see
    ///   [Specifying a customer managed key for Lambda](https://docs.aws.amazon.com/lambda/latest/dg/encrypt-zip-package.html#enable-zip-custom-encryption).
    /// - The optimized version of the container image that's used for function invocations. Note that this is not the
    ///   same key that's used to protect your container image in the Amazon Elastic Container Registry (Amazon ECR).
    ///   For more information, see
    ///   [Function lifecycle](https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#images-lifecycle).
    ///
    /// If you don't provide a customer managed key, Lambda uses an
    /// [Amazon Web Services owned key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-owned-cmk)
    /// or an
    /// [Amazon Web Services managed key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-managed-cmk).
    pub kms_key_arn: Option<KMSKeyArn>,
    /// Set `Mode` to `Active` to sample and trace a subset of incoming requests with
    /// [X-Ray](https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html).
    pub tracing_config: Option<TracingConfig>,
    /// Update the function only if the revision ID matches the ID that's specified. Use this option to avoid
    /// modifying a function that has changed since you last read it.
    pub revision_id: Option<String>,
    /// A list of [function layers](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html) to add to
    /// the function's execution environment. Specify each layer by its ARN, including the version.
    pub layers: Option<LayerList>,
    /// Connection settings for an Amazon EFS file system or an Amazon S3 Files file system.
    pub file_system_configs: Option<FileSystemConfigList>,
    /// [Container image configuration values](https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#images-parms)
    /// that override the values in the container image Docker file.
    pub image_config: Option<ImageConfig>,
    /// The size of the function's `/tmp` directory in MB. The default value is 512, but can be any whole number
    /// between 512 and 10,240 MB. For functions that use [`AcceleratorConfig`](crate::types::AcceleratorConfig), the
    /// maximum is 32,768 MB. For more information, see
    /// [Configuring ephemeral storage (console)](https://docs.aws.amazon.com/lambda/latest/dg/configuration-function-common.html#configuration-ephemeral-storage).
    pub ephemeral_storage: Option<EphemeralStorage>,
    /// The function's [SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting.
    pub snap_start: Option<SnapStart>,
    /// The function's Amazon CloudWatch Logs configuration settings.
    pub logging_config: Option<LoggingConfig>,
    /// Configuration for the capacity provider that manages compute resources for Lambda functions.
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    /// Configuration settings for
    /// [durable functions](https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html), including execution
    /// timeout, retention period for execution history, and an optional ARN of the Key Management Service (KMS)
    /// customer managed key that is used to encrypt your durable execution's payload data, including input, output,
    /// and error payloads.
    pub durable_config: Option<DurableConfig>,
    /// The customer-managed runtime configuration for your function. Specifies the customer-managed runtime and the
    /// runtime alias that your function uses.
    pub runtime_config: Option<FunctionRuntimeConfig>,
    /// The accelerator resource settings for a Lambda execution environment.
    pub accelerator_config: Option<AcceleratorConfig>,
}

structure! {
    UpdateFunctionConfigurationRequest {
        0 function_name("FunctionName".required().label());
        1 role("Role");
        2 handler("Handler");
        3 description("Description");
        4 timeout("Timeout");
        5 memory_size("MemorySize");
        6 vpc_config("VpcConfig");
        7 environment("Environment");
        8 runtime("Runtime");
        9 dead_letter_config("DeadLetterConfig");
        10 kms_key_arn("KMSKeyArn");
        11 tracing_config("TracingConfig");
        12 revision_id("RevisionId");
        13 layers("Layers");
        14 file_system_configs("FileSystemConfigs");
        15 image_config("ImageConfig");
        16 ephemeral_storage("EphemeralStorage");
        17 snap_start("SnapStart");
        18 logging_config("LoggingConfig");
        19 capacity_provider_config("CapacityProviderConfig");
        20 durable_config("DurableConfig");
        21 runtime_config("RuntimeConfig");
        22 accelerator_config("AcceleratorConfig");
    }
}

impl UpdateFunctionConfigurationRequest {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(function_name: impl Into<FunctionName>) -> Self {
        Self {
            function_name: function_name.into(),
            ..Shape::empty()
        }
    }

    /// The Amazon Resource Name (ARN) of the function's execution role.
    #[must_use]
    pub fn role(mut self, value: impl Into<RoleArn>) -> Self {
        self.role = some(value);
        self
    }

    /// The name of the method within your code that Lambda calls to run your function.
    #[must_use]
    pub fn handler(mut self, value: impl Into<Handler>) -> Self {
        self.handler = some(value);
        self
    }

    /// A description of the function.
    #[must_use]
    pub fn description(mut self, value: impl Into<Description>) -> Self {
        self.description = some(value);
        self
    }

    /// The amount of time (in seconds) that Lambda allows a function to run before stopping it.
    #[must_use]
    pub fn timeout(mut self, value: impl Into<Timeout>) -> Self {
        self.timeout = some(value);
        self
    }

    /// The amount of
    /// [memory available to the function](https://docs.aws.amazon.com/lambda/latest/dg/configuration-function-common.html#configuration-memory-console)
    /// at runtime.
    #[must_use]
    pub fn memory_size(mut self, value: impl Into<MemorySize>) -> Self {
        self.memory_size = some(value);
        self
    }

    /// For network connectivity to Amazon Web Services resources in a VPC, specify a list of security groups and
    /// subnets in the VPC.
    #[must_use]
    pub fn vpc_config(mut self, value: impl Into<VpcConfig>) -> Self {
        self.vpc_config = some(value);
        self
    }

    /// Environment variables that are accessible from function code during execution.
    #[must_use]
    pub fn environment(mut self, value: impl Into<Environment>) -> Self {
        self.environment = some(value);
        self
    }

    /// The identifier of the function's [runtime](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html).
    #[must_use]
    pub fn runtime(mut self, value: impl Into<Runtime>) -> Self {
        self.runtime = some(value);
        self
    }

    /// A dead-letter queue configuration that specifies the queue or topic where Lambda sends asynchronous events
    /// when they fail processing.
    #[must_use]
    pub fn dead_letter_config(mut self, value: impl Into<DeadLetterConfig>) -> Self {
        self.dead_letter_config = some(value);
        self
    }

    /// The ARN of the Key Management Service (KMS) customer managed key that's used to encrypt the following
    /// resources:
    #[must_use]
    pub fn kms_key_arn(mut self, value: impl Into<KMSKeyArn>) -> Self {
        self.kms_key_arn = some(value);
        self
    }

    /// Set `Mode` to `Active` to sample and trace a subset of incoming requests with
    /// [X-Ray](https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html).
    #[must_use]
    pub fn tracing_config(mut self, value: impl Into<TracingConfig>) -> Self {
        self.tracing_config = some(value);
        self
    }

    /// Update the function only if the revision ID matches the ID that's specified.
    #[must_use]
    pub fn revision_id(mut self, value: impl Into<String>) -> Self {
        self.revision_id = some(value);
        self
    }

    /// A list of [function layers](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html) to add to
    /// the function's execution environment.
    #[must_use]
    pub fn layers(mut self, items: impl Items<LayerList>) -> Self {
        self.layers = collected(items);
        self
    }

    /// Connection settings for an Amazon EFS file system or an Amazon S3 Files file system.
    #[must_use]
    pub fn file_system_configs(mut self, items: impl Items<FileSystemConfigList>) -> Self {
        self.file_system_configs = collected(items);
        self
    }

    /// [Container image configuration values](https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#images-parms)
    /// that override the values in the container image Docker file.
    #[must_use]
    pub fn image_config(mut self, value: impl Into<ImageConfig>) -> Self {
        self.image_config = some(value);
        self
    }

    /// The size of the function's `/tmp` directory in MB.
    #[must_use]
    pub fn ephemeral_storage(mut self, value: impl Into<EphemeralStorage>) -> Self {
        self.ephemeral_storage = some(value);
        self
    }

    /// The function's [SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting.
    #[must_use]
    pub fn snap_start(mut self, value: impl Into<SnapStart>) -> Self {
        self.snap_start = some(value);
        self
    }

    /// The function's Amazon CloudWatch Logs configuration settings.
    #[must_use]
    pub fn logging_config(mut self, value: impl Into<LoggingConfig>) -> Self {
        self.logging_config = some(value);
        self
    }

    /// Configuration for the capacity provider that manages compute resources for Lambda functions.
    #[must_use]
    pub fn capacity_provider_config(mut self, value: impl Into<CapacityProviderConfig>) -> Self {
        self.capacity_provider_config = some(value);
        self
    }

    /// Configuration settings for
    /// [durable functions](https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html), including execution
    /// timeout, retention period for execution history, and an optional ARN of the Key Management Service (KMS)
    /// customer managed key that is used to encrypt your durable execution's payload data, including input, output,
    /// and error payloads.
    #[must_use]
    pub fn durable_config(mut self, value: impl Into<DurableConfig>) -> Self {
        self.durable_config = some(value);
        self
    }

    /// The customer-managed runtime configuration for your function.
    #[must_use]
    pub fn runtime_config(mut self, value: impl Into<FunctionRuntimeConfig>) -> Self {
        self.runtime_config = some(value);
        self
    }

    /// The accelerator resource settings for a Lambda execution environment.
    #[must_use]
    pub fn accelerator_config(mut self, value: impl Into<AcceleratorConfig>) -> Self {
        self.accelerator_config = some(value);
        self
    }
}

operation_error! {
    /// The errors of [`UpdateFunctionConfiguration`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    UpdateFunctionConfigurationError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        ResourceConflict(ResourceConflictException) = "ResourceConflictException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        InvalidCodeSignature(InvalidCodeSignatureException) = "InvalidCodeSignatureException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        CodeVerificationFailed(CodeVerificationFailedException) = "CodeVerificationFailedException",
        CodeSigningConfigNotFound(CodeSigningConfigNotFoundException) = "CodeSigningConfigNotFoundException",
        PreconditionFailed(PreconditionFailedException) = "PreconditionFailedException",
    }
}
