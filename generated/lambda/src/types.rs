// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! Structures and unions that several operations share.

use crate::enums::{
    ApplicationLogLevel, DirectS3Read, LastUpdateStatus, LastUpdateStatusReasonCode, LogFormat,
    PackageType, Runtime, S3ObjectStorageMode, SnapStartApplyOn, SnapStartOptimizationStatus,
    State, StateReasonCode, SystemLogLevel, TenantIsolationMode, TracingMode,
};
use crate::newtypes::{
    AcceleratorMemoryGB, AdditionalVersionWeights, Alias, ArchitecturesList, Arn, Blob,
    CapacityProviderArn, Description, EnvironmentVariables, EphemeralStorageSize,
    ExecutionEnvironmentMemoryGiBPerVCpu, ExecutionTimeout, FileSystemArn, FileSystemConfigList,
    FunctionArn, FunctionRuntimeAlias, FunctionRuntimeArn, Handler, KMSKeyArn,
    LastUpdateStatusReason, LayerVersionArn, LayersReferenceList, LocalMountPath, LogGroup,
    MemorySize, NameSpacedFunctionArn, NamespacedFunctionName,
    PerExecutionEnvironmentMaxConcurrency, ReservedConcurrentExecutions, ResourceArn,
    RetentionPeriodInDays, RoleArn, RuntimeVersionArn, S3Bucket, S3Key, S3ObjectVersion,
    SecurityGroupIds, SensitiveString, SensitiveStringOnServerOnly, StateReason, StringList,
    SubnetIds, TagsErrorCode, TagsErrorMessage, Timeout, Timestamp, Version, VpcId,
    WorkingDirectory,
};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, event_stream, operation_error, structure, union};

/// The accelerator resource settings for a Lambda execution environment, including the amount of accelerator
/// memory to allocate.
#[non_exhaustive]
pub struct AcceleratorConfig {
    /// The minimum amount of memory (in GB) of each accelerator device exposed to the execution environment. Lambda
    /// might allocate more, depending on the accelerator instance types available.
    pub accelerator_memory_size: AcceleratorMemoryGB,
}

structure! {
    AcceleratorConfig {
        0 accelerator_memory_size("AcceleratorMemorySize".required());
    }
}

impl AcceleratorConfig {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(accelerator_memory_size: impl Into<AcceleratorMemoryGB>) -> Self {
        Self {
            accelerator_memory_size: accelerator_memory_size.into(),
        }
    }
}

/// Provides configuration information about a Lambda function
/// [alias](https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html).
#[non_exhaustive]
pub struct AliasConfiguration {
    /// The Amazon Resource Name (ARN) of the alias.
    pub alias_arn: Option<FunctionArn>,
    /// The name of the alias.
    pub name: Option<Alias>,
    /// The function version that the alias invokes.
    pub function_version: Option<Version>,
    /// A description of the alias.
    pub description: Option<Description>,
    /// The
    /// [routing configuration](https://docs.aws.amazon.com/lambda/latest/dg/lambda-traffic-shifting-using-aliases.html)
    /// of the alias.
    pub routing_config: Option<AliasRoutingConfiguration>,
    /// A unique identifier that changes when you update the alias.
    pub revision_id: Option<String>,
}

structure! {
    AliasConfiguration: Default {
        0 alias_arn("AliasArn");
        1 name("Name");
        2 function_version("FunctionVersion");
        3 description("Description");
        4 routing_config("RoutingConfig");
        5 revision_id("RevisionId");
    }
}

/// The
/// [traffic-shifting](https://docs.aws.amazon.com/lambda/latest/dg/lambda-traffic-shifting-using-aliases.html)
/// configuration of a Lambda function alias.
#[non_exhaustive]
pub struct AliasRoutingConfiguration {
    /// The second version, and the percentage of traffic that's routed to it.
    pub additional_version_weights: Option<AdditionalVersionWeights>,
}

structure! {
    AliasRoutingConfiguration: Default {
        0 additional_version_weights("AdditionalVersionWeights");
    }
}

impl AliasRoutingConfiguration {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The second version, and the percentage of traffic that's routed to it.
    #[must_use]
    pub fn additional_version_weights(
        mut self,
        items: impl Items<AdditionalVersionWeights>,
    ) -> Self {
        self.additional_version_weights = collected(items);
        self
    }
}

/// Configuration for the capacity provider that manages compute resources for Lambda functions.
#[non_exhaustive]
pub struct CapacityProviderConfig {
    /// Configuration for Lambda-managed instances used by the capacity provider.
    pub lambda_managed_instances_capacity_provider_config:
        LambdaManagedInstancesCapacityProviderConfig,
}

structure! {
    CapacityProviderConfig {
        0 lambda_managed_instances_capacity_provider_config("LambdaManagedInstancesCapacityProviderConfig".required());
    }
}

impl CapacityProviderConfig {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        lambda_managed_instances_capacity_provider_config: impl Into<
            LambdaManagedInstancesCapacityProviderConfig,
        >,
    ) -> Self {
        Self {
            lambda_managed_instances_capacity_provider_config:
                lambda_managed_instances_capacity_provider_config.into(),
        }
    }
}

#[non_exhaustive]
pub struct Concurrency {
    /// The number of concurrent executions that are reserved for this function. For more information, see
    /// [Managing Lambda reserved concurrency](https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html).
    pub reserved_concurrent_executions: Option<ReservedConcurrentExecutions>,
}

structure! {
    Concurrency: Default {
        0 reserved_concurrent_executions("ReservedConcurrentExecutions");
    }
}

/// The
/// [dead-letter queue](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-dlq)
/// for failed asynchronous invocations.
#[non_exhaustive]
pub struct DeadLetterConfig {
    /// The Amazon Resource Name (ARN) of an Amazon SQS queue or Amazon SNS topic.
    pub target_arn: Option<ResourceArn>,
}

structure! {
    DeadLetterConfig: Default {
        0 target_arn("TargetArn");
    }
}

impl DeadLetterConfig {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The Amazon Resource Name (ARN) of an Amazon SQS queue or Amazon SNS topic.
    #[must_use]
    pub fn target_arn(mut self, value: impl Into<ResourceArn>) -> Self {
        self.target_arn = some(value);
        self
    }
}

/// Configuration settings for
/// [durable functions](https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html), including execution
/// timeout, retention period for execution history, and an optional ARN of the Key Management Service (KMS)
/// customer managed key that is used to encrypt your durable execution's payload data, including input, output,
/// and error payloads.
#[non_exhaustive]
pub struct DurableConfig {
    /// The ARN of the Key Management Service (KMS) customer managed key that is used to encrypt your durable
    /// execution's payload data, including input, output, and error payloads.
    pub kms_key_arn: Option<KMSKeyArn>,
    /// The number of days to retain execution history after a durable execution completes. After this period,
    /// execution history is no longer available through the GetDurableExecutionHistory API.
    pub retention_period_in_days: Option<RetentionPeriodInDays>,
    /// The maximum time (in seconds) that a durable execution can run before timing out. This timeout applies to the
    /// entire durable execution, not individual function invocations.
    pub execution_timeout: Option<ExecutionTimeout>,
}

structure! {
    DurableConfig: Default {
        0 kms_key_arn("KMSKeyArn");
        1 retention_period_in_days("RetentionPeriodInDays");
        2 execution_timeout("ExecutionTimeout");
    }
}

impl DurableConfig {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The ARN of the Key Management Service (KMS) customer managed key that is used to encrypt your durable
    /// execution's payload data, including input, output, and error payloads.
    #[must_use]
    pub fn kms_key_arn(mut self, value: impl Into<KMSKeyArn>) -> Self {
        self.kms_key_arn = some(value);
        self
    }

    /// The number of days to retain execution history after a durable execution completes.
    #[must_use]
    pub fn retention_period_in_days(mut self, value: impl Into<RetentionPeriodInDays>) -> Self {
        self.retention_period_in_days = some(value);
        self
    }

    /// The maximum time (in seconds) that a durable execution can run before timing out.
    #[must_use]
    pub fn execution_timeout(mut self, value: impl Into<ExecutionTimeout>) -> Self {
        self.execution_timeout = some(value);
        self
    }
}

/// A function's environment variable settings. You can use environment variables to adjust your function's
/// behavior without updating code. An environment variable is a pair of strings that are stored in a function's
/// version-specific configuration.
#[non_exhaustive]
pub struct Environment {
    /// Environment variable key-value pairs. For more information, see
    /// [Using Lambda environment variables](https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html).
    pub variables: Option<EnvironmentVariables>,
}

structure! {
    Environment: Default {
        0 variables("Variables");
    }
}

impl Environment {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Environment variable key-value pairs.
    #[must_use]
    pub fn variables(mut self, items: impl Items<EnvironmentVariables>) -> Self {
        self.variables = collected(items);
        self
    }
}

/// Error messages for environment variables that couldn't be applied.
#[non_exhaustive]
pub struct EnvironmentError {
    /// The error code.
    pub error_code: Option<String>,
    /// The error message.
    pub message: Option<SensitiveString>,
}

structure! {
    EnvironmentError: Default {
        0 error_code("ErrorCode");
        1 message("Message");
    }
}

/// The results of an operation to update or read environment variables. If the operation succeeds, the response
/// contains the environment variables. If it fails, the response contains details about the error.
#[non_exhaustive]
pub struct EnvironmentResponse {
    /// Environment variable key-value pairs. Omitted from CloudTrail logs.
    pub variables: Option<EnvironmentVariables>,
    /// Error messages for environment variables that couldn't be applied.
    pub error: Option<EnvironmentError>,
}

structure! {
    EnvironmentResponse: Default {
        0 variables("Variables");
        1 error("Error");
    }
}

/// The size of the function's `/tmp` directory in MB. The default value is 512, but can be any whole number
/// between 512 and 10,240 MB. For functions that use [`AcceleratorConfig`], the maximum is 32,768 MB. For more
/// information, see
/// [Configuring ephemeral storage (console)](https://docs.aws.amazon.com/lambda/latest/dg/configuration-function-common.html#configuration-ephemeral-storage).
#[non_exhaustive]
pub struct EphemeralStorage {
    /// The size of the function's `/tmp` directory.
    pub size: EphemeralStorageSize,
}

structure! {
    EphemeralStorage {
        0 size("Size".required());
    }
}

impl EphemeralStorage {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(size: impl Into<EphemeralStorageSize>) -> Self {
        Self { size: size.into() }
    }
}

/// Details about the connection between a Lambda function and an
/// [Amazon EFS file system](https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html) or an
/// [Amazon S3 file system](https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html).
#[non_exhaustive]
pub struct FileSystemConfig {
    /// The Amazon Resource Name (ARN) of the Amazon EFS or Amazon S3 Files access point that provides access to the
    /// file system.
    pub arn: FileSystemArn,
    /// The path where the function can access the file system, starting with `/mnt/`.
    pub local_mount_path: LocalMountPath,
    /// The configuration for how your function accesses data on an Amazon S3 file system. Valid only when the file
    /// system access point ARN is an Amazon S3 Files access point. If you specify a different access point type (for
    /// example, Amazon Elastic File System), the operation returns an `InvalidParameterException`.
    pub s3_files_config: Option<S3FilesConfig>,
}

structure! {
    FileSystemConfig {
        0 arn("Arn".required());
        1 local_mount_path("LocalMountPath".required());
        2 s3_files_config("S3FilesConfig");
    }
}

impl FileSystemConfig {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(arn: impl Into<FileSystemArn>, local_mount_path: impl Into<LocalMountPath>) -> Self {
        Self {
            arn: arn.into(),
            local_mount_path: local_mount_path.into(),
            ..Shape::empty()
        }
    }

    /// The configuration for how your function accesses data on an Amazon S3 file system.
    #[must_use]
    pub fn s3_files_config(mut self, value: impl Into<S3FilesConfig>) -> Self {
        self.s3_files_config = some(value);
        self
    }
}

/// The code for the Lambda function. You can either specify an object in Amazon S3, upload a .zip file archive
/// deployment package directly, or specify the URI of a container image.
#[non_exhaustive]
pub struct FunctionCode {
    /// The base64-encoded contents of the deployment package. Amazon Web Services SDK and CLI clients handle the
    /// encoding for you.
    pub zip_file: Option<Blob>,
    /// An Amazon S3 bucket in the same Amazon Web Services Region as your function. The bucket can be in a different
    /// Amazon Web Services account.
    pub s3_bucket: Option<S3Bucket>,
    /// The Amazon S3 key of the deployment package.
    pub s3_key: Option<S3Key>,
    /// For versioned objects, the version of the deployment package object to use.
    pub s3_object_version: Option<S3ObjectVersion>,
    /// Specifies how the deployment package is stored. Valid values:
    ///
    /// - `COPY` (default) – Uploads a copy of your deployment package to Lambda.
    /// - `REFERENCE` – Lambda references the deployment package from the specified Amazon S3 bucket.
    pub s3_object_storage_mode: Option<S3ObjectStorageMode>,
    /// URI of a [container image](https://docs.aws.amazon.com/lambda/latest/dg/lambda-images.html) in the Amazon ECR
    /// registry.
    pub image_uri: Option<String>,
    /// The ARN of the Key Management Service (KMS) customer managed key that's used to encrypt your function's .zip
    /// deployment package. If you don't provide a customer managed key, Lambda uses an
    /// [Amazon Web Services owned key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-owned-cmk).
    pub source_kms_key_arn: Option<KMSKeyArn>,
}

structure! {
    FunctionCode: Default {
        0 zip_file("ZipFile");
        1 s3_bucket("S3Bucket");
        2 s3_key("S3Key");
        3 s3_object_version("S3ObjectVersion");
        4 s3_object_storage_mode("S3ObjectStorageMode");
        5 image_uri("ImageUri");
        6 source_kms_key_arn("SourceKMSKeyArn");
    }
}

impl FunctionCode {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The base64-encoded contents of the deployment package.
    #[must_use]
    pub fn zip_file(mut self, value: impl Into<Blob>) -> Self {
        self.zip_file = some(value);
        self
    }

    /// An Amazon S3 bucket in the same Amazon Web Services Region as your function.
    #[must_use]
    pub fn s3_bucket(mut self, value: impl Into<S3Bucket>) -> Self {
        self.s3_bucket = some(value);
        self
    }

    /// The Amazon S3 key of the deployment package.
    #[must_use]
    pub fn s3_key(mut self, value: impl Into<S3Key>) -> Self {
        self.s3_key = some(value);
        self
    }

    /// For versioned objects, the version of the deployment package object to use.
    #[must_use]
    pub fn s3_object_version(mut self, value: impl Into<S3ObjectVersion>) -> Self {
        self.s3_object_version = some(value);
        self
    }

    /// Specifies how the deployment package is stored.
    #[must_use]
    pub fn s3_object_storage_mode(mut self, value: impl Into<S3ObjectStorageMode>) -> Self {
        self.s3_object_storage_mode = some(value);
        self
    }

    /// URI of a [container image](https://docs.aws.amazon.com/lambda/latest/dg/lambda-images.html) in the Amazon ECR
    /// registry.
    #[must_use]
    pub fn image_uri(mut self, value: impl Into<String>) -> Self {
        self.image_uri = some(value);
        self
    }

    /// The ARN of the Key Management Service (KMS) customer managed key that's used to encrypt your function's .zip
    /// deployment package.
    #[must_use]
    pub fn source_kms_key_arn(mut self, value: impl Into<KMSKeyArn>) -> Self {
        self.source_kms_key_arn = some(value);
        self
    }
}

/// Details about a function's deployment package.
#[non_exhaustive]
pub struct FunctionCodeLocation {
    /// The service that's hosting the file.
    pub repository_type: Option<String>,
    /// A presigned URL that you can use to download the deployment package.
    pub location: Option<SensitiveStringOnServerOnly>,
    /// URI of a container image in the Amazon ECR registry.
    pub image_uri: Option<String>,
    /// The resolved URI for the image.
    pub resolved_image_uri: Option<String>,
    /// The resolved Amazon S3 object that contains the deployment package.
    pub resolved_s3_object: Option<ResolvedS3Object>,
    /// The ARN of the Key Management Service (KMS) customer managed key that's used to encrypt your function's .zip
    /// deployment package. If you don't provide a customer managed key, Lambda uses an
    /// [Amazon Web Services owned key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-owned-cmk).
    pub source_kms_key_arn: Option<KMSKeyArn>,
    /// An object that contains details about an error related to function deployment package retrieval.
    pub error: Option<FunctionCodeLocationError>,
}

structure! {
    FunctionCodeLocation: Default {
        0 repository_type("RepositoryType");
        1 location("Location");
        2 image_uri("ImageUri");
        3 resolved_image_uri("ResolvedImageUri");
        4 resolved_s3_object("ResolvedS3Object");
        5 source_kms_key_arn("SourceKMSKeyArn");
        6 error("Error");
    }
}

/// Contains details about an error that occurred when Lambda attempted to retrieve a function's deployment
/// package.
#[non_exhaustive]
pub struct FunctionCodeLocationError {
    /// The error code that identifies why Lambda failed to retrieve the deployment package.
    pub error_code: Option<String>,
    /// The human-readable message that describes why Lambda failed to retrieve the deployment package.
    pub message: Option<SensitiveString>,
}

structure! {
    FunctionCodeLocationError: Default {
        0 error_code("ErrorCode");
        1 message("Message");
    }
}

/// Details about a function's configuration.
#[non_exhaustive]
pub struct FunctionConfiguration {
    /// The name of the function.
    pub function_name: Option<NamespacedFunctionName>,
    /// The function's Amazon Resource Name (ARN).
    pub function_arn: Option<NameSpacedFunctionArn>,
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
    /// The function's execution role.
    pub role: Option<RoleArn>,
    /// The function that Lambda calls to begin running your function.
    pub handler: Option<Handler>,
    /// The size of the function's deployment package, in bytes.
    pub code_size: Option<i64>,
    /// The function's description.
    pub description: Option<Description>,
    /// The amount of time in seconds that Lambda allows a function to run before stopping it.
    pub timeout: Option<Timeout>,
    /// The amount of memory available to the function at runtime.
    pub memory_size: Option<MemorySize>,
    /// The date and time that the function was last updated, in
    /// [ISO-8601 format](https://www.w3.org/TR/NOTE-datetime) (YYYY-MM-DDThh:mm:ss.sTZD).
    pub last_modified: Option<Timestamp>,
    /// The SHA256 hash of the function's deployment package.
    pub code_sha256: Option<String>,
    /// The version of the Lambda function.
    pub version: Option<Version>,
    /// The function's networking configuration.
    pub vpc_config: Option<VpcConfigResponse>,
    /// The function's dead letter queue.
    pub dead_letter_config: Option<DeadLetterConfig>,
    /// The function's
    /// [environment variables](https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html). Omitted from
    /// CloudTrail logs.
    pub environment: Option<EnvironmentResponse>,
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
    /// The function's X-Ray tracing configuration.
    pub tracing_config: Option<TracingConfigResponse>,
    /// For Lambda@Edge functions, the ARN of the main function.
    pub master_arn: Option<FunctionArn>,
    /// The latest updated revision of the function or alias.
    pub revision_id: Option<String>,
    /// The function's [layers](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html).
    pub layers: Option<LayersReferenceList>,
    /// The current state of the function. When the state is `Inactive`, you can reactivate the function by invoking
    /// it.
    pub state: Option<State>,
    /// The reason for the function's current state.
    pub state_reason: Option<StateReason>,
    /// The reason code for the function's current state. When the code is `Creating`, you can't invoke or modify the
    /// function.
    pub state_reason_code: Option<StateReasonCode>,
    /// The status of the last update that was performed on the function. This is first set to `Successful` after
    /// function creation completes.
    pub last_update_status: Option<LastUpdateStatus>,
    /// The reason for the last update that was performed on the function.
    pub last_update_status_reason: Option<LastUpdateStatusReason>,
    /// The reason code for the last update that was performed on the function.
    pub last_update_status_reason_code: Option<LastUpdateStatusReasonCode>,
    /// Connection settings for an
    /// [Amazon EFS file system](https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html) or an
    /// [Amazon S3 file system](https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html).
    pub file_system_configs: Option<FileSystemConfigList>,
    /// The ARN of the signing profile version.
    pub signing_profile_version_arn: Option<Arn>,
    /// The ARN of the signing job.
    pub signing_job_arn: Option<Arn>,
    /// The type of deployment package. Set to `Image` for container image and set `Zip` for .zip file archive.
    pub package_type: Option<PackageType>,
    /// The function's image configuration values.
    pub image_config_response: Option<ImageConfigResponse>,
    /// The instruction set architecture that the function supports. Architecture is a string array with one of the
    /// valid values. The default architecture value is `x86_64`.
    pub architectures: Option<ArchitecturesList>,
    /// The size of the function's `/tmp` directory in MB. The default value is 512, but can be any whole number
    /// between 512 and 10,240 MB. For functions that use [`AcceleratorConfig`], the maximum is 32,768 MB. For more
    /// information, see
    /// [Configuring ephemeral storage (console)](https://docs.aws.amazon.com/lambda/latest/dg/configuration-function-common.html#configuration-ephemeral-storage).
    pub ephemeral_storage: Option<EphemeralStorage>,
    /// Set `ApplyOn` to `PublishedVersions` to create a snapshot of the initialized execution environment when you
    /// publish a function version. For more information, see
    /// [Improving startup performance with Lambda SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html).
    pub snap_start: Option<SnapStartResponse>,
    /// The ARN of the runtime and any errors that occured.
    pub runtime_version_config: Option<RuntimeVersionConfig>,
    /// The function's Amazon CloudWatch Logs configuration settings.
    pub logging_config: Option<LoggingConfig>,
    /// The function's tenant isolation configuration settings. Determines whether the Lambda function runs on a
    /// shared or dedicated infrastructure per unique tenant.
    pub tenancy_config: Option<TenancyConfig>,
    /// Configuration for the capacity provider that manages compute resources for Lambda functions.
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    /// The SHA256 hash of the function configuration.
    pub config_sha256: Option<String>,
    /// The function's durable execution configuration settings, if the function is configured for durability.
    pub durable_config: Option<DurableConfig>,
    /// The customer-managed runtime configuration for your function. Specifies the customer-managed runtime and the
    /// runtime alias that your function uses.
    pub runtime_config: Option<FunctionRuntimeConfig>,
    /// The accelerator resource settings for a Lambda execution environment.
    pub accelerator_config: Option<AcceleratorConfig>,
}

structure! {
    FunctionConfiguration: Default {
        0 function_name("FunctionName");
        1 function_arn("FunctionArn");
        2 runtime("Runtime");
        3 role("Role");
        4 handler("Handler");
        5 code_size("CodeSize");
        6 description("Description");
        7 timeout("Timeout");
        8 memory_size("MemorySize");
        9 last_modified("LastModified");
        10 code_sha256("CodeSha256");
        11 version("Version");
        12 vpc_config("VpcConfig");
        13 dead_letter_config("DeadLetterConfig");
        14 environment("Environment");
        15 kms_key_arn("KMSKeyArn");
        16 tracing_config("TracingConfig");
        17 master_arn("MasterArn");
        18 revision_id("RevisionId");
        19 layers("Layers");
        20 state("State");
        21 state_reason("StateReason");
        22 state_reason_code("StateReasonCode");
        23 last_update_status("LastUpdateStatus");
        24 last_update_status_reason("LastUpdateStatusReason");
        25 last_update_status_reason_code("LastUpdateStatusReasonCode");
        26 file_system_configs("FileSystemConfigs");
        27 signing_profile_version_arn("SigningProfileVersionArn");
        28 signing_job_arn("SigningJobArn");
        29 package_type("PackageType");
        30 image_config_response("ImageConfigResponse");
        31 architectures("Architectures");
        32 ephemeral_storage("EphemeralStorage");
        33 snap_start("SnapStart");
        34 runtime_version_config("RuntimeVersionConfig");
        35 logging_config("LoggingConfig");
        36 tenancy_config("TenancyConfig");
        37 capacity_provider_config("CapacityProviderConfig");
        38 config_sha256("ConfigSha256");
        39 durable_config("DurableConfig");
        40 runtime_config("RuntimeConfig");
        41 accelerator_config("AcceleratorConfig");
    }
}

/// The customer-managed runtime configuration for your function. Specifies the customer-managed runtime and the
/// runtime alias that your function uses.
#[non_exhaustive]
pub struct FunctionRuntimeConfig {
    /// The Amazon Resource Name (ARN) of the customer-managed runtime that your function uses.
    pub runtime_arn: FunctionRuntimeArn,
    /// The name of the customer-managed runtime alias that your function uses. A runtime alias is a name that points
    /// to a runtime version.
    pub runtime_alias: FunctionRuntimeAlias,
}

structure! {
    FunctionRuntimeConfig {
        0 runtime_arn("RuntimeArn".required());
        1 runtime_alias("RuntimeAlias".required());
    }
}

impl FunctionRuntimeConfig {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        runtime_arn: impl Into<FunctionRuntimeArn>,
        runtime_alias: impl Into<FunctionRuntimeAlias>,
    ) -> Self {
        Self {
            runtime_arn: runtime_arn.into(),
            runtime_alias: runtime_alias.into(),
        }
    }
}

/// Configuration values that override the container image Dockerfile settings. For more information, see
/// [Container image settings](https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#images-parms).
#[non_exhaustive]
pub struct ImageConfig {
    /// Specifies the entry point to their application, which is typically the location of the runtime executable.
    pub entry_point: Option<StringList>,
    /// Specifies parameters that you want to pass in with ENTRYPOINT.
    pub command: Option<StringList>,
    /// Specifies the working directory.
    pub working_directory: Option<WorkingDirectory>,
}

structure! {
    ImageConfig: Default {
        0 entry_point("EntryPoint");
        1 command("Command");
        2 working_directory("WorkingDirectory");
    }
}

impl ImageConfig {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Specifies the entry point to their application, which is typically the location of the runtime executable.
    #[must_use]
    pub fn entry_point(mut self, items: impl Items<StringList>) -> Self {
        self.entry_point = collected(items);
        self
    }

    /// Specifies parameters that you want to pass in with ENTRYPOINT.
    #[must_use]
    pub fn command(mut self, items: impl Items<StringList>) -> Self {
        self.command = collected(items);
        self
    }

    /// Specifies the working directory.
    #[must_use]
    pub fn working_directory(mut self, value: impl Into<WorkingDirectory>) -> Self {
        self.working_directory = some(value);
        self
    }
}

/// Error response to [`GetFunctionConfiguration`](crate::Client::get_function_configuration).
#[non_exhaustive]
pub struct ImageConfigError {
    /// Error code.
    pub error_code: Option<String>,
    /// Error message.
    pub message: Option<SensitiveString>,
}

structure! {
    ImageConfigError: Default {
        0 error_code("ErrorCode");
        1 message("Message");
    }
}

/// Response to a [`GetFunctionConfiguration`](crate::Client::get_function_configuration) request.
#[non_exhaustive]
pub struct ImageConfigResponse {
    /// Configuration values that override the container image Dockerfile.
    pub image_config: Option<ImageConfig>,
    /// Error response to [`GetFunctionConfiguration`](crate::Client::get_function_configuration).
    pub error: Option<ImageConfigError>,
}

structure! {
    ImageConfigResponse: Default {
        0 image_config("ImageConfig");
        1 error("Error");
    }
}

/// A chunk of the streamed response payload.
#[non_exhaustive]
pub struct InvokeResponseStreamUpdate {
    /// Data returned by your Lambda function.
    pub payload: Option<Blob>,
}

structure! {
    InvokeResponseStreamUpdate: Default {
        0 payload("Payload".event_payload());
    }
}

/// A response confirming that the event stream is complete.
#[non_exhaustive]
pub struct InvokeWithResponseStreamCompleteEvent {
    /// An error code.
    pub error_code: Option<String>,
    /// The details of any returned error.
    pub error_details: Option<String>,
    /// The last 4 KB of the execution log, which is base64-encoded.
    pub log_result: Option<String>,
}

structure! {
    InvokeWithResponseStreamCompleteEvent: Default {
        0 error_code("ErrorCode");
        1 error_details("ErrorDetails");
        2 log_result("LogResult");
    }
}

union! {
    /// An object that includes a chunk of the response payload. When the stream has ended, Lambda includes a
    /// `InvokeComplete` object.
    InvokeWithResponseStreamResponseEvent {
        /// A chunk of the streamed response payload.
        0 PayloadChunk as_payload_chunk(InvokeResponseStreamUpdate) = "PayloadChunk";
        /// An object that's returned when the stream has ended and all the payload chunks have been returned.
        1 InvokeComplete as_invoke_complete(InvokeWithResponseStreamCompleteEvent) = "InvokeComplete";
    }
}

event_stream! { InvokeWithResponseStreamResponseEvent: InvokeWithResponseStreamResponseEventError }

operation_error! {
    /// The errors of [`InvokeWithResponseStreamResponseEvent`].
    ///
    /// The variant of an exception has its name without `Exception`, `Error` or `Fault` at the end.
    InvokeWithResponseStreamResponseEventError {}
}

/// Configuration for Lambda-managed instances used by the capacity provider.
#[non_exhaustive]
pub struct LambdaManagedInstancesCapacityProviderConfig {
    /// The Amazon Resource Name (ARN) of the capacity provider.
    pub capacity_provider_arn: CapacityProviderArn,
    /// The maximum number of concurrent execution environments that can run on each compute instance.
    pub per_execution_environment_max_concurrency: Option<PerExecutionEnvironmentMaxConcurrency>,
    /// The amount of memory in GiB allocated per vCPU for execution environments.
    pub execution_environment_memory_gib_per_vcpu: Option<ExecutionEnvironmentMemoryGiBPerVCpu>,
}

structure! {
    LambdaManagedInstancesCapacityProviderConfig {
        0 capacity_provider_arn("CapacityProviderArn".required());
        1 per_execution_environment_max_concurrency("PerExecutionEnvironmentMaxConcurrency");
        2 execution_environment_memory_gib_per_vcpu("ExecutionEnvironmentMemoryGiBPerVCpu");
    }
}

impl LambdaManagedInstancesCapacityProviderConfig {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(capacity_provider_arn: impl Into<CapacityProviderArn>) -> Self {
        Self {
            capacity_provider_arn: capacity_provider_arn.into(),
            ..Shape::empty()
        }
    }

    /// The maximum number of concurrent execution environments that can run on each compute instance.
    #[must_use]
    pub fn per_execution_environment_max_concurrency(
        mut self,
        value: impl Into<PerExecutionEnvironmentMaxConcurrency>,
    ) -> Self {
        self.per_execution_environment_max_concurrency = some(value);
        self
    }

    /// The amount of memory in GiB allocated per vCPU for execution environments.
    #[must_use]
    pub fn execution_environment_memory_gib_per_vcpu(
        mut self,
        value: impl Into<ExecutionEnvironmentMemoryGiBPerVCpu>,
    ) -> Self {
        self.execution_environment_memory_gib_per_vcpu = some(value);
        self
    }
}

/// An [Lambda layer](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html).
#[non_exhaustive]
pub struct Layer {
    /// The Amazon Resource Name (ARN) of the function layer.
    pub arn: Option<LayerVersionArn>,
    /// The size of the layer archive in bytes.
    pub code_size: Option<i64>,
    /// The Amazon Resource Name (ARN) for a signing profile version.
    pub signing_profile_version_arn: Option<Arn>,
    /// The Amazon Resource Name (ARN) of a signing job.
    pub signing_job_arn: Option<Arn>,
}

structure! {
    Layer: Default {
        0 arn("Arn");
        1 code_size("CodeSize");
        2 signing_profile_version_arn("SigningProfileVersionArn");
        3 signing_job_arn("SigningJobArn");
    }
}

/// The function's Amazon CloudWatch Logs configuration settings.
#[non_exhaustive]
pub struct LoggingConfig {
    /// The format in which Lambda sends your function's application and system logs to CloudWatch. Select between
    /// plain text and structured JSON.
    pub log_format: Option<LogFormat>,
    /// Set this property to filter the application logs for your function that Lambda sends to CloudWatch. Lambda
    /// only sends application logs at the selected level of detail and lower, where `TRACE` is the highest level and
    /// `FATAL` is the lowest.
    pub application_log_level: Option<ApplicationLogLevel>,
    /// Set this property to filter the system logs for your function that Lambda sends to CloudWatch. Lambda only
    /// sends system logs at the selected level of detail and lower, where `DEBUG` is the highest level and `WARN` is
    /// the lowest.
    pub system_log_level: Option<SystemLogLevel>,
    /// The name of the Amazon CloudWatch log group the function sends logs to. By default, Lambda functions send logs
    /// to a default log group named `/aws/lambda/<function name>`. To use a different log group, enter an existing
    /// log group or enter a new log group name.
    pub log_group: Option<LogGroup>,
}

structure! {
    LoggingConfig: Default {
        0 log_format("LogFormat");
        1 application_log_level("ApplicationLogLevel");
        2 system_log_level("SystemLogLevel");
        3 log_group("LogGroup");
    }
}

impl LoggingConfig {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The format in which Lambda sends your function's application and system logs to CloudWatch.
    #[must_use]
    pub fn log_format(mut self, value: impl Into<LogFormat>) -> Self {
        self.log_format = some(value);
        self
    }

    /// Set this property to filter the application logs for your function that Lambda sends to CloudWatch.
    #[must_use]
    pub fn application_log_level(mut self, value: impl Into<ApplicationLogLevel>) -> Self {
        self.application_log_level = some(value);
        self
    }

    /// Set this property to filter the system logs for your function that Lambda sends to CloudWatch.
    #[must_use]
    pub fn system_log_level(mut self, value: impl Into<SystemLogLevel>) -> Self {
        self.system_log_level = some(value);
        self
    }

    /// The name of the Amazon CloudWatch log group the function sends logs to.
    #[must_use]
    pub fn log_group(mut self, value: impl Into<LogGroup>) -> Self {
        self.log_group = some(value);
        self
    }
}

/// Details about the resolved Amazon S3 object that contains a function's deployment package.
#[non_exhaustive]
pub struct ResolvedS3Object {
    /// The Amazon S3 bucket that contains the deployment package.
    pub s3_bucket: Option<S3Bucket>,
    /// The Amazon S3 key of the deployment package.
    pub s3_key: Option<S3Key>,
    /// The version of the deployment package object.
    pub s3_object_version: Option<S3ObjectVersion>,
}

structure! {
    ResolvedS3Object: Default {
        0 s3_bucket("S3Bucket");
        1 s3_key("S3Key");
        2 s3_object_version("S3ObjectVersion");
    }
}

/// The ARN of the runtime and any errors that occured.
#[non_exhaustive]
pub struct RuntimeVersionConfig {
    /// The ARN of the runtime version you want the function to use.
    pub runtime_version_arn: Option<RuntimeVersionArn>,
    /// Error response when Lambda is unable to retrieve the runtime version for a function.
    pub error: Option<RuntimeVersionError>,
}

structure! {
    RuntimeVersionConfig: Default {
        0 runtime_version_arn("RuntimeVersionArn");
        1 error("Error");
    }
}

/// Any error returned when the runtime version information for the function could not be retrieved.
#[non_exhaustive]
pub struct RuntimeVersionError {
    /// The error code.
    pub error_code: Option<String>,
    /// The error message.
    pub message: Option<SensitiveString>,
}

structure! {
    RuntimeVersionError: Default {
        0 error_code("ErrorCode");
        1 message("Message");
    }
}

/// Setting controls how your function accesses data from an Amazon S3 file system.
#[non_exhaustive]
pub struct S3FilesConfig {
    /// Specifies if a function reads from the file system for the lowest latency, or through Amazon S3 Files feature
    /// "direct Amazon S3 bucket reads" for the highest throughput. Valid values:
    ///
    /// - `AUTO` (default) – Direct reads are active for functions you configure with 512 MB or more of memory.
    /// - `ENABLED` – Enforces all reads are directly from the Amazon S3 bucket, regardless of available memory (less
    ///   than 512 MB).
    /// - `DISABLED` – Routes all reads through the file system, regardless of memory configuration.
    ///
    /// To use direct reads, you must grant the execution role the `s3:GetObject` and `s3:GetObjectVersion`
    /// permissions. If a direct read fails, Lambda automatically falls back to reading through the file system.
    pub direct_s3_read: Option<DirectS3Read>,
}

structure! {
    S3FilesConfig: Default {
        0 direct_s3_read("DirectS3Read");
    }
}

impl S3FilesConfig {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Specifies if a function reads from the file system for the lowest latency, or through Amazon S3 Files feature
    /// "direct Amazon S3 bucket reads" for the highest throughput.
    #[must_use]
    pub fn direct_s3_read(mut self, value: impl Into<DirectS3Read>) -> Self {
        self.direct_s3_read = some(value);
        self
    }
}

/// The function's [Lambda SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting. Set
/// `ApplyOn` to `PublishedVersions` to create a snapshot of the initialized execution environment when you
/// publish a function version.
#[non_exhaustive]
pub struct SnapStart {
    /// Set to `PublishedVersions` to create a snapshot of the initialized execution environment when you publish a
    /// function version.
    pub apply_on: Option<SnapStartApplyOn>,
}

structure! {
    SnapStart: Default {
        0 apply_on("ApplyOn");
    }
}

impl SnapStart {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Set to `PublishedVersions` to create a snapshot of the initialized execution environment when you publish a
    /// function version.
    #[must_use]
    pub fn apply_on(mut self, value: impl Into<SnapStartApplyOn>) -> Self {
        self.apply_on = some(value);
        self
    }
}

/// The function's [SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting.
#[non_exhaustive]
pub struct SnapStartResponse {
    /// When set to `PublishedVersions`, Lambda creates a snapshot of the execution environment when you publish a
    /// function version.
    pub apply_on: Option<SnapStartApplyOn>,
    /// When you provide a
    /// [qualified Amazon Resource Name (ARN)](https://docs.aws.amazon.com/lambda/latest/dg/configuration-versions.html#versioning-versions-using),
    /// this response element indicates whether [`SnapStart`] is activated for the specified function version.
    pub optimization_status: Option<SnapStartOptimizationStatus>,
}

structure! {
    SnapStartResponse: Default {
        0 apply_on("ApplyOn");
        1 optimization_status("OptimizationStatus");
    }
}

/// An object that contains details about an error related to retrieving tags.
#[non_exhaustive]
pub struct TagsError {
    /// The error code.
    pub error_code: TagsErrorCode,
    /// The error message.
    pub message: TagsErrorMessage,
}

structure! {
    TagsError {
        0 error_code("ErrorCode".required());
        1 message("Message".required());
    }
}

impl TagsError {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(error_code: impl Into<TagsErrorCode>, message: impl Into<TagsErrorMessage>) -> Self {
        Self {
            error_code: error_code.into(),
            message: message.into(),
        }
    }
}

/// Specifies the tenant isolation mode configuration for a Lambda function. This allows you to configure specific
/// tenant isolation strategies for your function invocations. Tenant isolation configuration cannot be modified
/// after function creation.
#[non_exhaustive]
pub struct TenancyConfig {
    /// Tenant isolation mode allows for invocation to be sent to a corresponding execution environment dedicated to a
    /// specific tenant ID.
    pub tenant_isolation_mode: TenantIsolationMode,
}

structure! {
    TenancyConfig {
        0 tenant_isolation_mode("TenantIsolationMode".required());
    }
}

impl TenancyConfig {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(tenant_isolation_mode: impl Into<TenantIsolationMode>) -> Self {
        Self {
            tenant_isolation_mode: tenant_isolation_mode.into(),
        }
    }
}

/// The function's [X-Ray](https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html) tracing configuration.
/// To sample and record incoming requests, set `Mode` to `Active`.
#[non_exhaustive]
pub struct TracingConfig {
    /// The tracing mode.
    pub mode: Option<TracingMode>,
}

structure! {
    TracingConfig: Default {
        0 mode("Mode");
    }
}

impl TracingConfig {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The tracing mode.
    #[must_use]
    pub fn mode(mut self, value: impl Into<TracingMode>) -> Self {
        self.mode = some(value);
        self
    }
}

/// The function's X-Ray tracing configuration.
#[non_exhaustive]
pub struct TracingConfigResponse {
    /// The tracing mode.
    pub mode: Option<TracingMode>,
}

structure! {
    TracingConfigResponse: Default {
        0 mode("Mode");
    }
}

/// The VPC security groups and subnets that are attached to a Lambda function. For more information, see
/// [Configuring a Lambda function to access resources in a VPC](https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html).
#[non_exhaustive]
pub struct VpcConfig {
    /// A list of VPC subnet IDs.
    pub subnet_ids: Option<SubnetIds>,
    /// A list of VPC security group IDs.
    pub security_group_ids: Option<SecurityGroupIds>,
    /// Allows outbound IPv6 traffic on VPC functions that are connected to dual-stack subnets.
    pub ipv6_allowed_for_dual_stack: Option<bool>,
}

structure! {
    VpcConfig: Default {
        0 subnet_ids("SubnetIds");
        1 security_group_ids("SecurityGroupIds");
        2 ipv6_allowed_for_dual_stack("Ipv6AllowedForDualStack");
    }
}

impl VpcConfig {
    /// Creates the structure without any members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A list of VPC subnet IDs.
    #[must_use]
    pub fn subnet_ids(mut self, items: impl Items<SubnetIds>) -> Self {
        self.subnet_ids = collected(items);
        self
    }

    /// A list of VPC security group IDs.
    #[must_use]
    pub fn security_group_ids(mut self, items: impl Items<SecurityGroupIds>) -> Self {
        self.security_group_ids = collected(items);
        self
    }

    /// Allows outbound IPv6 traffic on VPC functions that are connected to dual-stack subnets.
    #[inline]
    #[must_use]
    pub fn ipv6_allowed_for_dual_stack(mut self, value: bool) -> Self {
        self.ipv6_allowed_for_dual_stack = Some(value);
        self
    }
}

/// The VPC security groups and subnets that are attached to a Lambda function.
#[non_exhaustive]
pub struct VpcConfigResponse {
    /// A list of VPC subnet IDs.
    pub subnet_ids: Option<SubnetIds>,
    /// A list of VPC security group IDs.
    pub security_group_ids: Option<SecurityGroupIds>,
    /// The ID of the VPC.
    pub vpc_id: Option<VpcId>,
    /// Allows outbound IPv6 traffic on VPC functions that are connected to dual-stack subnets.
    pub ipv6_allowed_for_dual_stack: Option<bool>,
}

structure! {
    VpcConfigResponse: Default {
        0 subnet_ids("SubnetIds");
        1 security_group_ids("SecurityGroupIds");
        2 vpc_id("VpcId");
        3 ipv6_allowed_for_dual_stack("Ipv6AllowedForDualStack");
    }
}
