// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! The operation `CreateFunction`.

use crate::enums::{Architecture, FunctionVersionLatestPublished, PackageType, Runtime};
use crate::errors::{
    CodeSigningConfigNotFoundException, CodeStorageExceededException,
    CodeVerificationFailedException, FunctionVersionsPerCapacityProviderLimitExceededException,
    InvalidCodeSignatureException, InvalidParameterValueException, ResourceConflictException,
    ResourceNotFoundException, ServiceException, TooManyRequestsException,
};
use crate::newtypes::{
    ArchitecturesList, CodeSigningConfigArn, Description, FileSystemConfigList, FunctionName,
    Handler, KMSKeyArn, LayerList, LayerVersionArn, MemorySize, RoleArn, TagKey, TagValue, Tags,
    Timeout,
};
use crate::types::{
    AcceleratorConfig, CapacityProviderConfig, DeadLetterConfig, DurableConfig, Environment,
    EphemeralStorage, FileSystemConfig, FunctionCode, FunctionConfiguration, FunctionRuntimeConfig,
    ImageConfig, LoggingConfig, SnapStart, TenancyConfig, TracingConfig, VpcConfig,
};
use shapewright_runtime::{Shape, Unhandled, operation, operation_error, structure};

/// The operation `CreateFunction`: `POST /2015-03-31/functions`.
///
/// [`Client::create_function`](crate::Client::create_function) calls it.
#[derive(Clone, Copy, Debug)]
pub struct CreateFunction;

operation! {
    CreateFunction = "CreateFunction" {
        input: CreateFunctionRequest,
        output: FunctionConfiguration,
        error: CreateFunctionError,
        service: crate::SERVICE,
        uri: "/2015-03-31/functions",
        request: POST "/2015-03-31/functions",
    }
}

/// The input of [`CreateFunction`](crate::Client::create_function).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFunctionRequest {
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
    /// The Amazon Resource Name (ARN) of the function's execution role.
    pub role: RoleArn,
    /// The name of the method within your code that Lambda calls to run your function. Handler is required if the
    /// deployment package is a .zip file archive. The format includes the file name. It can also include namespaces
    /// and other qualifiers, depending on the runtime. For more information, see
    /// [Lambda programming model](https://docs.aws.amazon.com/lambda/latest/dg/foundation-progmodel.html).
    pub handler: Option<Handler>,
    /// The code for the function.
    pub code: FunctionCode,
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
    /// Set to true to publish the first version of the function during creation.
    pub publish: Option<bool>,
    /// Specifies where to publish the function version or configuration.
    pub publish_to: Option<FunctionVersionLatestPublished>,
    /// For network connectivity to Amazon Web Services resources in a VPC, specify a list of security groups and
    /// subnets in the VPC. When you connect a function to a VPC, it can access resources and the internet only
    /// through that VPC. For more information, see
    /// [Configuring a Lambda function to access resources in a VPC](https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html).
    pub vpc_config: Option<VpcConfig>,
    /// The type of deployment package. Set to `Image` for container image and set to `Zip` for .zip file archive.
    pub package_type: Option<PackageType>,
    /// A dead-letter queue configuration that specifies the queue or topic where Lambda sends asynchronous events
    /// when they fail processing. For more information, see
    /// [Dead-letter queues](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html#invocation-dlq).
    pub dead_letter_config: Option<DeadLetterConfig>,
    /// Environment variables that are accessible from function code during execution.
    pub environment: Option<Environment>,
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
    /// A list of [tags](https://docs.aws.amazon.com/lambda/latest/dg/tagging.html) to apply to the function.
    pub tags: Option<Tags>,
    /// A list of [function layers](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html) to add to
    /// the function's execution environment. Specify each layer by its ARN, including the version.
    pub layers: Option<LayerList>,
    /// Connection settings for an Amazon EFS file system or an Amazon S3 Files file system.
    pub file_system_configs: Option<FileSystemConfigList>,
    /// To enable code signing for this function, specify the ARN of a code-signing configuration. A code-signing
    /// configuration includes a set of signing profiles, which define the trusted publishers for this function.
    pub code_signing_config_arn: Option<CodeSigningConfigArn>,
    /// Container image
    /// [configuration values](https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#images-parms) that
    /// override the values in the container image Dockerfile.
    pub image_config: Option<ImageConfig>,
    /// The instruction set architecture that the function supports. Enter a string array with one of the valid values
    /// (arm64 or x86_64). The default value is `x86_64`.
    pub architectures: Option<ArchitecturesList>,
    /// The size of the function's `/tmp` directory in MB. The default value is 512, but can be any whole number
    /// between 512 and 10,240 MB. For functions that use [`AcceleratorConfig`](crate::types::AcceleratorConfig), the
    /// maximum is 32,768 MB. For more information, see
    /// [Configuring ephemeral storage (console)](https://docs.aws.amazon.com/lambda/latest/dg/configuration-function-common.html#configuration-ephemeral-storage).
    pub ephemeral_storage: Option<EphemeralStorage>,
    /// The function's [SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting.
    pub snap_start: Option<SnapStart>,
    /// The function's Amazon CloudWatch Logs configuration settings.
    pub logging_config: Option<LoggingConfig>,
    /// Configuration for multi-tenant applications that use Lambda functions. Defines tenant isolation settings and
    /// resource allocations. Required for functions supporting multiple tenants.
    pub tenancy_config: Option<TenancyConfig>,
    /// Configuration for the capacity provider that manages compute resources for Lambda functions.
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    /// Configuration settings for durable functions. Enables creating functions with durability that can remember
    /// their state and continue execution even after interruptions.
    pub durable_config: Option<DurableConfig>,
    /// The customer-managed runtime configuration for your function. Specifies the customer-managed runtime and the
    /// runtime alias that your function uses.
    pub runtime_config: Option<FunctionRuntimeConfig>,
    /// The accelerator resource settings for a Lambda execution environment.
    pub accelerator_config: Option<AcceleratorConfig>,
}

impl CreateFunctionRequest {
    /// Creates one from the required members.
    pub fn new(
        function_name: impl Into<FunctionName>,
        role: impl Into<RoleArn>,
        code: impl Into<FunctionCode>,
    ) -> Self {
        Self {
            function_name: function_name.into(),
            role: role.into(),
            code: code.into(),
            ..Shape::empty()
        }
    }

    /// Sets `runtime`.
    pub fn runtime(mut self, value: impl Into<Runtime>) -> Self {
        self.runtime = Some(value.into());
        self
    }

    /// Sets `handler`.
    pub fn handler(mut self, value: impl Into<Handler>) -> Self {
        self.handler = Some(value.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, value: impl Into<Description>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `timeout`.
    pub fn timeout(mut self, value: impl Into<Timeout>) -> Self {
        self.timeout = Some(value.into());
        self
    }

    /// Sets `memory_size`.
    pub fn memory_size(mut self, value: impl Into<MemorySize>) -> Self {
        self.memory_size = Some(value.into());
        self
    }

    /// Sets `publish`.
    pub fn publish(mut self, value: bool) -> Self {
        self.publish = Some(value);
        self
    }

    /// Sets `publish_to`.
    pub fn publish_to(mut self, value: impl Into<FunctionVersionLatestPublished>) -> Self {
        self.publish_to = Some(value.into());
        self
    }

    /// Sets `vpc_config`.
    pub fn vpc_config(mut self, value: impl Into<VpcConfig>) -> Self {
        self.vpc_config = Some(value.into());
        self
    }

    /// Sets `package_type`.
    pub fn package_type(mut self, value: impl Into<PackageType>) -> Self {
        self.package_type = Some(value.into());
        self
    }

    /// Sets `dead_letter_config`.
    pub fn dead_letter_config(mut self, value: impl Into<DeadLetterConfig>) -> Self {
        self.dead_letter_config = Some(value.into());
        self
    }

    /// Sets `environment`.
    pub fn environment(mut self, value: impl Into<Environment>) -> Self {
        self.environment = Some(value.into());
        self
    }

    /// Sets `kms_key_arn`.
    pub fn kms_key_arn(mut self, value: impl Into<KMSKeyArn>) -> Self {
        self.kms_key_arn = Some(value.into());
        self
    }

    /// Sets `tracing_config`.
    pub fn tracing_config(mut self, value: impl Into<TracingConfig>) -> Self {
        self.tracing_config = Some(value.into());
        self
    }

    /// Sets `tags`.
    pub fn tags<K, V>(mut self, entries: impl IntoIterator<Item = (K, V)>) -> Self
    where
        K: Into<TagKey>,
        V: Into<TagValue>,
    {
        self.tags = Some(entries.into_iter().collect());
        self
    }

    /// Sets `layers`.
    pub fn layers<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<LayerVersionArn>,
    {
        self.layers = Some(items.into_iter().collect());
        self
    }

    /// Sets `file_system_configs`.
    pub fn file_system_configs<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<FileSystemConfig>,
    {
        self.file_system_configs = Some(items.into_iter().collect());
        self
    }

    /// Sets `code_signing_config_arn`.
    pub fn code_signing_config_arn(mut self, value: impl Into<CodeSigningConfigArn>) -> Self {
        self.code_signing_config_arn = Some(value.into());
        self
    }

    /// Sets `image_config`.
    pub fn image_config(mut self, value: impl Into<ImageConfig>) -> Self {
        self.image_config = Some(value.into());
        self
    }

    /// Sets `architectures`.
    pub fn architectures<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<Architecture>,
    {
        self.architectures = Some(items.into_iter().collect());
        self
    }

    /// Sets `ephemeral_storage`.
    pub fn ephemeral_storage(mut self, value: impl Into<EphemeralStorage>) -> Self {
        self.ephemeral_storage = Some(value.into());
        self
    }

    /// Sets `snap_start`.
    pub fn snap_start(mut self, value: impl Into<SnapStart>) -> Self {
        self.snap_start = Some(value.into());
        self
    }

    /// Sets `logging_config`.
    pub fn logging_config(mut self, value: impl Into<LoggingConfig>) -> Self {
        self.logging_config = Some(value.into());
        self
    }

    /// Sets `tenancy_config`.
    pub fn tenancy_config(mut self, value: impl Into<TenancyConfig>) -> Self {
        self.tenancy_config = Some(value.into());
        self
    }

    /// Sets `capacity_provider_config`.
    pub fn capacity_provider_config(mut self, value: impl Into<CapacityProviderConfig>) -> Self {
        self.capacity_provider_config = Some(value.into());
        self
    }

    /// Sets `durable_config`.
    pub fn durable_config(mut self, value: impl Into<DurableConfig>) -> Self {
        self.durable_config = Some(value.into());
        self
    }

    /// Sets `runtime_config`.
    pub fn runtime_config(mut self, value: impl Into<FunctionRuntimeConfig>) -> Self {
        self.runtime_config = Some(value.into());
        self
    }

    /// Sets `accelerator_config`.
    pub fn accelerator_config(mut self, value: impl Into<AcceleratorConfig>) -> Self {
        self.accelerator_config = Some(value.into());
        self
    }
}

structure! {
    CreateFunctionRequest = "CreateFunctionRequest" {
        0 function_name = "FunctionName".required();
        1 runtime = "Runtime";
        2 role = "Role".required();
        3 handler = "Handler";
        4 code = "Code".required();
        5 description = "Description";
        6 timeout = "Timeout";
        7 memory_size = "MemorySize";
        8 publish = "Publish";
        9 publish_to = "PublishTo";
        10 vpc_config = "VpcConfig";
        11 package_type = "PackageType";
        12 dead_letter_config = "DeadLetterConfig";
        13 environment = "Environment";
        14 kms_key_arn = "KMSKeyArn";
        15 tracing_config = "TracingConfig";
        16 tags = "Tags";
        17 layers = "Layers";
        18 file_system_configs = "FileSystemConfigs";
        19 code_signing_config_arn = "CodeSigningConfigArn";
        20 image_config = "ImageConfig";
        21 architectures = "Architectures";
        22 ephemeral_storage = "EphemeralStorage";
        23 snap_start = "SnapStart";
        24 logging_config = "LoggingConfig";
        25 tenancy_config = "TenancyConfig";
        26 capacity_provider_config = "CapacityProviderConfig";
        27 durable_config = "DurableConfig";
        28 runtime_config = "RuntimeConfig";
        29 accelerator_config = "AcceleratorConfig";
    }
}

/// The errors of [`CreateFunction`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateFunctionError {
    /// One of the parameters in the request is not valid.
    InvalidParameterValue(InvalidParameterValueException),
    /// The resource already exists, or another operation is in progress.
    ResourceConflict(ResourceConflictException),
    /// The Lambda service encountered an internal error.
    Service(ServiceException),
    /// The request throughput limit was exceeded. For more information, see
    /// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html#api-requests).
    TooManyRequests(TooManyRequestsException),
    /// The code signature failed the integrity check. If the integrity check fails, then Lambda blocks deployment,
    /// even if the code signing policy is set to WARN.
    InvalidCodeSignature(InvalidCodeSignatureException),
    /// The resource specified in the request does not exist.
    ResourceNotFound(ResourceNotFoundException),
    /// The code signature failed one or more of the validation checks for signature mismatch or expiry, and the code
    /// signing policy is set to ENFORCE. Lambda blocks the deployment.
    CodeVerificationFailed(CodeVerificationFailedException),
    /// The specified code signing configuration does not exist.
    CodeSigningConfigNotFound(CodeSigningConfigNotFoundException),
    /// Your Amazon Web Services account has exceeded its maximum total code size. For more information, see
    /// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
    CodeStorageExceeded(CodeStorageExceededException),
    /// The maximum number of function versions that can be associated with a single capacity provider has been
    /// exceeded. For more information, see
    /// [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
    FunctionVersionsPerCapacityProviderLimitExceeded(
        FunctionVersionsPerCapacityProviderLimitExceededException,
    ),
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    CreateFunctionError {
        InvalidParameterValue(InvalidParameterValueException) = "InvalidParameterValueException",
        ResourceConflict(ResourceConflictException) = "ResourceConflictException",
        Service(ServiceException) = "ServiceException",
        TooManyRequests(TooManyRequestsException) = "TooManyRequestsException",
        InvalidCodeSignature(InvalidCodeSignatureException) = "InvalidCodeSignatureException",
        ResourceNotFound(ResourceNotFoundException) = "ResourceNotFoundException",
        CodeVerificationFailed(CodeVerificationFailedException) = "CodeVerificationFailedException",
        CodeSigningConfigNotFound(CodeSigningConfigNotFoundException) = "CodeSigningConfigNotFoundException",
        CodeStorageExceeded(CodeStorageExceededException) = "CodeStorageExceededException",
        FunctionVersionsPerCapacityProviderLimitExceeded(FunctionVersionsPerCapacityProviderLimitExceededException) = "FunctionVersionsPerCapacityProviderLimitExceededException",
    }
}
