// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! Structures and unions which several operations share.

use crate::enums::{
    ApplicationLogLevel, Architecture, DirectS3Read, LastUpdateStatus, LastUpdateStatusReasonCode,
    LogFormat, PackageType, Runtime, S3ObjectStorageMode, SnapStartApplyOn,
    SnapStartOptimizationStatus, State, StateReasonCode, SystemLogLevel, TenantIsolationMode,
    TracingMode,
};
use crate::newtypes::{
    AcceleratorMemoryGB, AdditionalVersion, AdditionalVersionWeights, Alias, ArchitecturesList,
    Arn, Blob, CapacityProviderArn, Description, EnvironmentVariableName, EnvironmentVariableValue,
    EnvironmentVariables, EphemeralStorageSize, ExecutionEnvironmentMemoryGiBPerVCpu,
    ExecutionTimeout, FileSystemArn, FileSystemConfigList, FunctionArn, FunctionRuntimeAlias,
    FunctionRuntimeArn, Handler, KMSKeyArn, LastUpdateStatusReason, LayerVersionArn,
    LayersReferenceList, LocalMountPath, LogGroup, MemorySize, NameSpacedFunctionArn,
    NamespacedFunctionName, PerExecutionEnvironmentMaxConcurrency, ReservedConcurrentExecutions,
    ResourceArn, RetentionPeriodInDays, RoleArn, RuntimeVersionArn, S3Bucket, S3Key,
    S3ObjectVersion, SecurityGroupId, SecurityGroupIds, SensitiveString,
    SensitiveStringOnServerOnly, StateReason, StringList, SubnetId, SubnetIds, TagsErrorCode,
    TagsErrorMessage, Timeout, Timestamp, Version, VpcId, Weight, WorkingDirectory,
};
use shapewright_runtime::{Shape, Unhandled, event_stream, operation_error, structure, union};

/// The accelerator resource settings for a Lambda execution environment, including the amount of accelerator
/// memory to allocate.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AcceleratorConfig {
    /// The minimum amount of memory (in GB) of each accelerator device exposed to the execution environment. Lambda
    /// might allocate more, depending on the accelerator instance types available.
    pub accelerator_memory_size: AcceleratorMemoryGB,
}

impl AcceleratorConfig {
    /// Creates one from the required members.
    pub fn new(accelerator_memory_size: impl Into<AcceleratorMemoryGB>) -> Self {
        Self {
            accelerator_memory_size: accelerator_memory_size.into(),
        }
    }
}

structure! {
    AcceleratorConfig = "AcceleratorConfig" {
        0 accelerator_memory_size = "AcceleratorMemorySize".required();
    }
}

/// Provides configuration information about a Lambda function
/// [alias](https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html).
#[derive(Clone, Default, PartialEq)]
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

impl AliasConfiguration {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `alias_arn`.
    pub fn alias_arn(mut self, value: impl Into<FunctionArn>) -> Self {
        self.alias_arn = Some(value.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<Alias>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `function_version`.
    pub fn function_version(mut self, value: impl Into<Version>) -> Self {
        self.function_version = Some(value.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, value: impl Into<Description>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `routing_config`.
    pub fn routing_config(mut self, value: impl Into<AliasRoutingConfiguration>) -> Self {
        self.routing_config = Some(value.into());
        self
    }

    /// Sets `revision_id`.
    pub fn revision_id(mut self, value: impl Into<String>) -> Self {
        self.revision_id = Some(value.into());
        self
    }
}

structure! {
    AliasConfiguration = "AliasConfiguration" {
        0 alias_arn = "AliasArn";
        1 name = "Name";
        2 function_version = "FunctionVersion";
        3 description = "Description";
        4 routing_config = "RoutingConfig";
        5 revision_id = "RevisionId";
    }
}

/// The
/// [traffic-shifting](https://docs.aws.amazon.com/lambda/latest/dg/lambda-traffic-shifting-using-aliases.html)
/// configuration of a Lambda function alias.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AliasRoutingConfiguration {
    /// The second version, and the percentage of traffic that's routed to it.
    pub additional_version_weights: Option<AdditionalVersionWeights>,
}

impl AliasRoutingConfiguration {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `additional_version_weights`.
    pub fn additional_version_weights<K, V>(
        mut self,
        entries: impl IntoIterator<Item = (K, V)>,
    ) -> Self
    where
        K: Into<AdditionalVersion>,
        V: Into<Weight>,
    {
        self.additional_version_weights = Some(entries.into_iter().collect());
        self
    }
}

structure! {
    AliasRoutingConfiguration = "AliasRoutingConfiguration" {
        0 additional_version_weights = "AdditionalVersionWeights";
    }
}

/// Configuration for the capacity provider that manages compute resources for Lambda functions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CapacityProviderConfig {
    /// Configuration for Lambda-managed instances used by the capacity provider.
    pub lambda_managed_instances_capacity_provider_config:
        LambdaManagedInstancesCapacityProviderConfig,
}

impl CapacityProviderConfig {
    /// Creates one from the required members.
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

structure! {
    CapacityProviderConfig = "CapacityProviderConfig" {
        0 lambda_managed_instances_capacity_provider_config = "LambdaManagedInstancesCapacityProviderConfig".required();
    }
}

/// The structure `Concurrency` of the model.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Concurrency {
    /// The number of concurrent executions that are reserved for this function. For more information, see
    /// [Managing Lambda reserved concurrency](https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html).
    pub reserved_concurrent_executions: Option<ReservedConcurrentExecutions>,
}

impl Concurrency {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `reserved_concurrent_executions`.
    pub fn reserved_concurrent_executions(
        mut self,
        value: impl Into<ReservedConcurrentExecutions>,
    ) -> Self {
        self.reserved_concurrent_executions = Some(value.into());
        self
    }
}

structure! {
    Concurrency = "Concurrency" {
        0 reserved_concurrent_executions = "ReservedConcurrentExecutions";
    }
}

/// The
/// [dead-letter queue](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-dlq)
/// for failed asynchronous invocations.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeadLetterConfig {
    /// The Amazon Resource Name (ARN) of an Amazon SQS queue or Amazon SNS topic.
    pub target_arn: Option<ResourceArn>,
}

impl DeadLetterConfig {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `target_arn`.
    pub fn target_arn(mut self, value: impl Into<ResourceArn>) -> Self {
        self.target_arn = Some(value.into());
        self
    }
}

structure! {
    DeadLetterConfig = "DeadLetterConfig" {
        0 target_arn = "TargetArn";
    }
}

/// Configuration settings for
/// [durable functions](https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html), including execution
/// timeout, retention period for execution history, and an optional ARN of the Key Management Service (KMS)
/// customer managed key that is used to encrypt your durable execution's payload data, including input, output,
/// and error payloads.
#[derive(Clone, Default, PartialEq)]
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

impl DurableConfig {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `kms_key_arn`.
    pub fn kms_key_arn(mut self, value: impl Into<KMSKeyArn>) -> Self {
        self.kms_key_arn = Some(value.into());
        self
    }

    /// Sets `retention_period_in_days`.
    pub fn retention_period_in_days(mut self, value: impl Into<RetentionPeriodInDays>) -> Self {
        self.retention_period_in_days = Some(value.into());
        self
    }

    /// Sets `execution_timeout`.
    pub fn execution_timeout(mut self, value: impl Into<ExecutionTimeout>) -> Self {
        self.execution_timeout = Some(value.into());
        self
    }
}

structure! {
    DurableConfig = "DurableConfig" {
        0 kms_key_arn = "KMSKeyArn";
        1 retention_period_in_days = "RetentionPeriodInDays";
        2 execution_timeout = "ExecutionTimeout";
    }
}

/// A function's environment variable settings. You can use environment variables to adjust your function's
/// behavior without updating code. An environment variable is a pair of strings that are stored in a function's
/// version-specific configuration.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Environment {
    /// Environment variable key-value pairs. For more information, see
    /// [Using Lambda environment variables](https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html).
    pub variables: Option<EnvironmentVariables>,
}

impl Environment {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `variables`.
    pub fn variables<K, V>(mut self, entries: impl IntoIterator<Item = (K, V)>) -> Self
    where
        K: Into<EnvironmentVariableName>,
        V: Into<EnvironmentVariableValue>,
    {
        self.variables = Some(entries.into_iter().collect());
        self
    }
}

structure! {
    Environment = "Environment" {
        0 variables = "Variables";
    }
}

/// Error messages for environment variables that couldn't be applied.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnvironmentError {
    /// The error code.
    pub error_code: Option<String>,
    /// The error message.
    pub message: Option<SensitiveString>,
}

impl EnvironmentError {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `error_code`.
    pub fn error_code(mut self, value: impl Into<String>) -> Self {
        self.error_code = Some(value.into());
        self
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<SensitiveString>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    EnvironmentError = "EnvironmentError" {
        0 error_code = "ErrorCode";
        1 message = "Message";
    }
}

/// The results of an operation to update or read environment variables. If the operation succeeds, the response
/// contains the environment variables. If it fails, the response contains details about the error.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnvironmentResponse {
    /// Environment variable key-value pairs. Omitted from CloudTrail logs.
    pub variables: Option<EnvironmentVariables>,
    /// Error messages for environment variables that couldn't be applied.
    pub error: Option<EnvironmentError>,
}

impl EnvironmentResponse {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `variables`.
    pub fn variables<K, V>(mut self, entries: impl IntoIterator<Item = (K, V)>) -> Self
    where
        K: Into<EnvironmentVariableName>,
        V: Into<EnvironmentVariableValue>,
    {
        self.variables = Some(entries.into_iter().collect());
        self
    }

    /// Sets `error`.
    pub fn error(mut self, value: impl Into<EnvironmentError>) -> Self {
        self.error = Some(value.into());
        self
    }
}

structure! {
    EnvironmentResponse = "EnvironmentResponse" {
        0 variables = "Variables";
        1 error = "Error";
    }
}

/// The size of the function's `/tmp` directory in MB. The default value is 512, but can be any whole number
/// between 512 and 10,240 MB. For functions that use [`AcceleratorConfig`], the maximum is 32,768 MB. For more
/// information, see
/// [Configuring ephemeral storage (console)](https://docs.aws.amazon.com/lambda/latest/dg/configuration-function-common.html#configuration-ephemeral-storage).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EphemeralStorage {
    /// The size of the function's `/tmp` directory.
    pub size: EphemeralStorageSize,
}

impl EphemeralStorage {
    /// Creates one from the required members.
    pub fn new(size: impl Into<EphemeralStorageSize>) -> Self {
        Self { size: size.into() }
    }
}

structure! {
    EphemeralStorage = "EphemeralStorage" {
        0 size = "Size".required();
    }
}

/// Details about the connection between a Lambda function and an
/// [Amazon EFS file system](https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html) or an
/// [Amazon S3 file system](https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html).
#[derive(Clone, PartialEq)]
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

impl FileSystemConfig {
    /// Creates one from the required members.
    pub fn new(arn: impl Into<FileSystemArn>, local_mount_path: impl Into<LocalMountPath>) -> Self {
        Self {
            arn: arn.into(),
            local_mount_path: local_mount_path.into(),
            ..Shape::empty()
        }
    }

    /// Sets `s3_files_config`.
    pub fn s3_files_config(mut self, value: impl Into<S3FilesConfig>) -> Self {
        self.s3_files_config = Some(value.into());
        self
    }
}

structure! {
    FileSystemConfig = "FileSystemConfig" {
        0 arn = "Arn".required();
        1 local_mount_path = "LocalMountPath".required();
        2 s3_files_config = "S3FilesConfig";
    }
}

/// The code for the Lambda function. You can either specify an object in Amazon S3, upload a .zip file archive
/// deployment package directly, or specify the URI of a container image.
#[derive(Clone, Default, PartialEq)]
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

impl FunctionCode {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `zip_file`.
    pub fn zip_file(mut self, value: impl Into<Blob>) -> Self {
        self.zip_file = Some(value.into());
        self
    }

    /// Sets `s3_bucket`.
    pub fn s3_bucket(mut self, value: impl Into<S3Bucket>) -> Self {
        self.s3_bucket = Some(value.into());
        self
    }

    /// Sets `s3_key`.
    pub fn s3_key(mut self, value: impl Into<S3Key>) -> Self {
        self.s3_key = Some(value.into());
        self
    }

    /// Sets `s3_object_version`.
    pub fn s3_object_version(mut self, value: impl Into<S3ObjectVersion>) -> Self {
        self.s3_object_version = Some(value.into());
        self
    }

    /// Sets `s3_object_storage_mode`.
    pub fn s3_object_storage_mode(mut self, value: impl Into<S3ObjectStorageMode>) -> Self {
        self.s3_object_storage_mode = Some(value.into());
        self
    }

    /// Sets `image_uri`.
    pub fn image_uri(mut self, value: impl Into<String>) -> Self {
        self.image_uri = Some(value.into());
        self
    }

    /// Sets `source_kms_key_arn`.
    pub fn source_kms_key_arn(mut self, value: impl Into<KMSKeyArn>) -> Self {
        self.source_kms_key_arn = Some(value.into());
        self
    }
}

structure! {
    FunctionCode = "FunctionCode" {
        0 zip_file = "ZipFile";
        1 s3_bucket = "S3Bucket";
        2 s3_key = "S3Key";
        3 s3_object_version = "S3ObjectVersion";
        4 s3_object_storage_mode = "S3ObjectStorageMode";
        5 image_uri = "ImageUri";
        6 source_kms_key_arn = "SourceKMSKeyArn";
    }
}

/// Details about a function's deployment package.
#[derive(Clone, Default, PartialEq)]
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

impl FunctionCodeLocation {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `repository_type`.
    pub fn repository_type(mut self, value: impl Into<String>) -> Self {
        self.repository_type = Some(value.into());
        self
    }

    /// Sets `location`.
    pub fn location(mut self, value: impl Into<SensitiveStringOnServerOnly>) -> Self {
        self.location = Some(value.into());
        self
    }

    /// Sets `image_uri`.
    pub fn image_uri(mut self, value: impl Into<String>) -> Self {
        self.image_uri = Some(value.into());
        self
    }

    /// Sets `resolved_image_uri`.
    pub fn resolved_image_uri(mut self, value: impl Into<String>) -> Self {
        self.resolved_image_uri = Some(value.into());
        self
    }

    /// Sets `resolved_s3_object`.
    pub fn resolved_s3_object(mut self, value: impl Into<ResolvedS3Object>) -> Self {
        self.resolved_s3_object = Some(value.into());
        self
    }

    /// Sets `source_kms_key_arn`.
    pub fn source_kms_key_arn(mut self, value: impl Into<KMSKeyArn>) -> Self {
        self.source_kms_key_arn = Some(value.into());
        self
    }

    /// Sets `error`.
    pub fn error(mut self, value: impl Into<FunctionCodeLocationError>) -> Self {
        self.error = Some(value.into());
        self
    }
}

structure! {
    FunctionCodeLocation = "FunctionCodeLocation" {
        0 repository_type = "RepositoryType";
        1 location = "Location";
        2 image_uri = "ImageUri";
        3 resolved_image_uri = "ResolvedImageUri";
        4 resolved_s3_object = "ResolvedS3Object";
        5 source_kms_key_arn = "SourceKMSKeyArn";
        6 error = "Error";
    }
}

/// Contains details about an error that occurred when Lambda attempted to retrieve a function's deployment
/// package.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FunctionCodeLocationError {
    /// The error code that identifies why Lambda failed to retrieve the deployment package.
    pub error_code: Option<String>,
    /// The human-readable message that describes why Lambda failed to retrieve the deployment package.
    pub message: Option<SensitiveString>,
}

impl FunctionCodeLocationError {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `error_code`.
    pub fn error_code(mut self, value: impl Into<String>) -> Self {
        self.error_code = Some(value.into());
        self
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<SensitiveString>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    FunctionCodeLocationError = "FunctionCodeLocationError" {
        0 error_code = "ErrorCode";
        1 message = "Message";
    }
}

/// Details about a function's configuration.
#[derive(Clone, Default, PartialEq)]
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

impl FunctionConfiguration {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `function_name`.
    pub fn function_name(mut self, value: impl Into<NamespacedFunctionName>) -> Self {
        self.function_name = Some(value.into());
        self
    }

    /// Sets `function_arn`.
    pub fn function_arn(mut self, value: impl Into<NameSpacedFunctionArn>) -> Self {
        self.function_arn = Some(value.into());
        self
    }

    /// Sets `runtime`.
    pub fn runtime(mut self, value: impl Into<Runtime>) -> Self {
        self.runtime = Some(value.into());
        self
    }

    /// Sets `role`.
    pub fn role(mut self, value: impl Into<RoleArn>) -> Self {
        self.role = Some(value.into());
        self
    }

    /// Sets `handler`.
    pub fn handler(mut self, value: impl Into<Handler>) -> Self {
        self.handler = Some(value.into());
        self
    }

    /// Sets `code_size`.
    pub fn code_size(mut self, value: i64) -> Self {
        self.code_size = Some(value);
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

    /// Sets `last_modified`.
    pub fn last_modified(mut self, value: impl Into<Timestamp>) -> Self {
        self.last_modified = Some(value.into());
        self
    }

    /// Sets `code_sha256`.
    pub fn code_sha256(mut self, value: impl Into<String>) -> Self {
        self.code_sha256 = Some(value.into());
        self
    }

    /// Sets `version`.
    pub fn version(mut self, value: impl Into<Version>) -> Self {
        self.version = Some(value.into());
        self
    }

    /// Sets `vpc_config`.
    pub fn vpc_config(mut self, value: impl Into<VpcConfigResponse>) -> Self {
        self.vpc_config = Some(value.into());
        self
    }

    /// Sets `dead_letter_config`.
    pub fn dead_letter_config(mut self, value: impl Into<DeadLetterConfig>) -> Self {
        self.dead_letter_config = Some(value.into());
        self
    }

    /// Sets `environment`.
    pub fn environment(mut self, value: impl Into<EnvironmentResponse>) -> Self {
        self.environment = Some(value.into());
        self
    }

    /// Sets `kms_key_arn`.
    pub fn kms_key_arn(mut self, value: impl Into<KMSKeyArn>) -> Self {
        self.kms_key_arn = Some(value.into());
        self
    }

    /// Sets `tracing_config`.
    pub fn tracing_config(mut self, value: impl Into<TracingConfigResponse>) -> Self {
        self.tracing_config = Some(value.into());
        self
    }

    /// Sets `master_arn`.
    pub fn master_arn(mut self, value: impl Into<FunctionArn>) -> Self {
        self.master_arn = Some(value.into());
        self
    }

    /// Sets `revision_id`.
    pub fn revision_id(mut self, value: impl Into<String>) -> Self {
        self.revision_id = Some(value.into());
        self
    }

    /// Sets `layers`.
    pub fn layers<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<Layer>,
    {
        self.layers = Some(items.into_iter().collect());
        self
    }

    /// Sets `state`.
    pub fn state(mut self, value: impl Into<State>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets `state_reason`.
    pub fn state_reason(mut self, value: impl Into<StateReason>) -> Self {
        self.state_reason = Some(value.into());
        self
    }

    /// Sets `state_reason_code`.
    pub fn state_reason_code(mut self, value: impl Into<StateReasonCode>) -> Self {
        self.state_reason_code = Some(value.into());
        self
    }

    /// Sets `last_update_status`.
    pub fn last_update_status(mut self, value: impl Into<LastUpdateStatus>) -> Self {
        self.last_update_status = Some(value.into());
        self
    }

    /// Sets `last_update_status_reason`.
    pub fn last_update_status_reason(mut self, value: impl Into<LastUpdateStatusReason>) -> Self {
        self.last_update_status_reason = Some(value.into());
        self
    }

    /// Sets `last_update_status_reason_code`.
    pub fn last_update_status_reason_code(
        mut self,
        value: impl Into<LastUpdateStatusReasonCode>,
    ) -> Self {
        self.last_update_status_reason_code = Some(value.into());
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

    /// Sets `signing_profile_version_arn`.
    pub fn signing_profile_version_arn(mut self, value: impl Into<Arn>) -> Self {
        self.signing_profile_version_arn = Some(value.into());
        self
    }

    /// Sets `signing_job_arn`.
    pub fn signing_job_arn(mut self, value: impl Into<Arn>) -> Self {
        self.signing_job_arn = Some(value.into());
        self
    }

    /// Sets `package_type`.
    pub fn package_type(mut self, value: impl Into<PackageType>) -> Self {
        self.package_type = Some(value.into());
        self
    }

    /// Sets `image_config_response`.
    pub fn image_config_response(mut self, value: impl Into<ImageConfigResponse>) -> Self {
        self.image_config_response = Some(value.into());
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
    pub fn snap_start(mut self, value: impl Into<SnapStartResponse>) -> Self {
        self.snap_start = Some(value.into());
        self
    }

    /// Sets `runtime_version_config`.
    pub fn runtime_version_config(mut self, value: impl Into<RuntimeVersionConfig>) -> Self {
        self.runtime_version_config = Some(value.into());
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

    /// Sets `config_sha256`.
    pub fn config_sha256(mut self, value: impl Into<String>) -> Self {
        self.config_sha256 = Some(value.into());
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
    FunctionConfiguration = "FunctionConfiguration" {
        0 function_name = "FunctionName";
        1 function_arn = "FunctionArn";
        2 runtime = "Runtime";
        3 role = "Role";
        4 handler = "Handler";
        5 code_size = "CodeSize";
        6 description = "Description";
        7 timeout = "Timeout";
        8 memory_size = "MemorySize";
        9 last_modified = "LastModified";
        10 code_sha256 = "CodeSha256";
        11 version = "Version";
        12 vpc_config = "VpcConfig";
        13 dead_letter_config = "DeadLetterConfig";
        14 environment = "Environment";
        15 kms_key_arn = "KMSKeyArn";
        16 tracing_config = "TracingConfig";
        17 master_arn = "MasterArn";
        18 revision_id = "RevisionId";
        19 layers = "Layers";
        20 state = "State";
        21 state_reason = "StateReason";
        22 state_reason_code = "StateReasonCode";
        23 last_update_status = "LastUpdateStatus";
        24 last_update_status_reason = "LastUpdateStatusReason";
        25 last_update_status_reason_code = "LastUpdateStatusReasonCode";
        26 file_system_configs = "FileSystemConfigs";
        27 signing_profile_version_arn = "SigningProfileVersionArn";
        28 signing_job_arn = "SigningJobArn";
        29 package_type = "PackageType";
        30 image_config_response = "ImageConfigResponse";
        31 architectures = "Architectures";
        32 ephemeral_storage = "EphemeralStorage";
        33 snap_start = "SnapStart";
        34 runtime_version_config = "RuntimeVersionConfig";
        35 logging_config = "LoggingConfig";
        36 tenancy_config = "TenancyConfig";
        37 capacity_provider_config = "CapacityProviderConfig";
        38 config_sha256 = "ConfigSha256";
        39 durable_config = "DurableConfig";
        40 runtime_config = "RuntimeConfig";
        41 accelerator_config = "AcceleratorConfig";
    }
}

/// The customer-managed runtime configuration for your function. Specifies the customer-managed runtime and the
/// runtime alias that your function uses.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionRuntimeConfig {
    /// The Amazon Resource Name (ARN) of the customer-managed runtime that your function uses.
    pub runtime_arn: FunctionRuntimeArn,
    /// The name of the customer-managed runtime alias that your function uses. A runtime alias is a name that points
    /// to a runtime version.
    pub runtime_alias: FunctionRuntimeAlias,
}

impl FunctionRuntimeConfig {
    /// Creates one from the required members.
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

structure! {
    FunctionRuntimeConfig = "FunctionRuntimeConfig" {
        0 runtime_arn = "RuntimeArn".required();
        1 runtime_alias = "RuntimeAlias".required();
    }
}

/// Configuration values that override the container image Dockerfile settings. For more information, see
/// [Container image settings](https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#images-parms).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageConfig {
    /// Specifies the entry point to their application, which is typically the location of the runtime executable.
    pub entry_point: Option<StringList>,
    /// Specifies parameters that you want to pass in with ENTRYPOINT.
    pub command: Option<StringList>,
    /// Specifies the working directory.
    pub working_directory: Option<WorkingDirectory>,
}

impl ImageConfig {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `entry_point`.
    pub fn entry_point<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<String>,
    {
        self.entry_point = Some(items.into_iter().collect());
        self
    }

    /// Sets `command`.
    pub fn command<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<String>,
    {
        self.command = Some(items.into_iter().collect());
        self
    }

    /// Sets `working_directory`.
    pub fn working_directory(mut self, value: impl Into<WorkingDirectory>) -> Self {
        self.working_directory = Some(value.into());
        self
    }
}

structure! {
    ImageConfig = "ImageConfig" {
        0 entry_point = "EntryPoint";
        1 command = "Command";
        2 working_directory = "WorkingDirectory";
    }
}

/// Error response to [`GetFunctionConfiguration`](crate::Client::get_function_configuration).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageConfigError {
    /// Error code.
    pub error_code: Option<String>,
    /// Error message.
    pub message: Option<SensitiveString>,
}

impl ImageConfigError {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `error_code`.
    pub fn error_code(mut self, value: impl Into<String>) -> Self {
        self.error_code = Some(value.into());
        self
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<SensitiveString>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    ImageConfigError = "ImageConfigError" {
        0 error_code = "ErrorCode";
        1 message = "Message";
    }
}

/// Response to a [`GetFunctionConfiguration`](crate::Client::get_function_configuration) request.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageConfigResponse {
    /// Configuration values that override the container image Dockerfile.
    pub image_config: Option<ImageConfig>,
    /// Error response to [`GetFunctionConfiguration`](crate::Client::get_function_configuration).
    pub error: Option<ImageConfigError>,
}

impl ImageConfigResponse {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `image_config`.
    pub fn image_config(mut self, value: impl Into<ImageConfig>) -> Self {
        self.image_config = Some(value.into());
        self
    }

    /// Sets `error`.
    pub fn error(mut self, value: impl Into<ImageConfigError>) -> Self {
        self.error = Some(value.into());
        self
    }
}

structure! {
    ImageConfigResponse = "ImageConfigResponse" {
        0 image_config = "ImageConfig";
        1 error = "Error";
    }
}

/// A chunk of the streamed response payload.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvokeResponseStreamUpdate {
    /// Data returned by your Lambda function.
    pub payload: Option<Blob>,
}

impl InvokeResponseStreamUpdate {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `payload`.
    pub fn payload(mut self, value: impl Into<Blob>) -> Self {
        self.payload = Some(value.into());
        self
    }
}

structure! {
    InvokeResponseStreamUpdate = "InvokeResponseStreamUpdate" {
        0 payload = "Payload".event_payload();
    }
}

/// A response confirming that the event stream is complete.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvokeWithResponseStreamCompleteEvent {
    /// An error code.
    pub error_code: Option<String>,
    /// The details of any returned error.
    pub error_details: Option<String>,
    /// The last 4 KB of the execution log, which is base64-encoded.
    pub log_result: Option<String>,
}

impl InvokeWithResponseStreamCompleteEvent {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `error_code`.
    pub fn error_code(mut self, value: impl Into<String>) -> Self {
        self.error_code = Some(value.into());
        self
    }

    /// Sets `error_details`.
    pub fn error_details(mut self, value: impl Into<String>) -> Self {
        self.error_details = Some(value.into());
        self
    }

    /// Sets `log_result`.
    pub fn log_result(mut self, value: impl Into<String>) -> Self {
        self.log_result = Some(value.into());
        self
    }
}

structure! {
    InvokeWithResponseStreamCompleteEvent = "InvokeWithResponseStreamCompleteEvent" {
        0 error_code = "ErrorCode";
        1 error_details = "ErrorDetails";
        2 log_result = "LogResult";
    }
}

/// An object that includes a chunk of the response payload. When the stream has ended, Lambda includes a
/// `InvokeComplete` object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum InvokeWithResponseStreamResponseEvent {
    /// A chunk of the streamed response payload.
    PayloadChunk(InvokeResponseStreamUpdate),
    /// An object that's returned when the stream has ended and all the payload chunks have been returned.
    InvokeComplete(InvokeWithResponseStreamCompleteEvent),
    /// A member which the model doesn't know, by its name. It can't be sent.
    Unknown(String),
}

union! {
    InvokeWithResponseStreamResponseEvent = "InvokeWithResponseStreamResponseEvent" {
        0 PayloadChunk = "PayloadChunk";
        1 InvokeComplete = "InvokeComplete";
    }
}

event_stream! { InvokeWithResponseStreamResponseEvent: InvokeWithResponseStreamResponseEventError }

/// The errors of [`InvokeWithResponseStreamResponseEvent`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InvokeWithResponseStreamResponseEventError {
    /// An error which the operation's model doesn't list.
    Unhandled(Unhandled),
}

operation_error! {
    InvokeWithResponseStreamResponseEventError {}
}

/// Configuration for Lambda-managed instances used by the capacity provider.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LambdaManagedInstancesCapacityProviderConfig {
    /// The Amazon Resource Name (ARN) of the capacity provider.
    pub capacity_provider_arn: CapacityProviderArn,
    /// The maximum number of concurrent execution environments that can run on each compute instance.
    pub per_execution_environment_max_concurrency: Option<PerExecutionEnvironmentMaxConcurrency>,
    /// The amount of memory in GiB allocated per vCPU for execution environments.
    pub execution_environment_memory_gib_per_vcpu: Option<ExecutionEnvironmentMemoryGiBPerVCpu>,
}

impl LambdaManagedInstancesCapacityProviderConfig {
    /// Creates one from the required members.
    pub fn new(capacity_provider_arn: impl Into<CapacityProviderArn>) -> Self {
        Self {
            capacity_provider_arn: capacity_provider_arn.into(),
            ..Shape::empty()
        }
    }

    /// Sets `per_execution_environment_max_concurrency`.
    pub fn per_execution_environment_max_concurrency(
        mut self,
        value: impl Into<PerExecutionEnvironmentMaxConcurrency>,
    ) -> Self {
        self.per_execution_environment_max_concurrency = Some(value.into());
        self
    }

    /// Sets `execution_environment_memory_gib_per_vcpu`.
    pub fn execution_environment_memory_gib_per_vcpu(
        mut self,
        value: impl Into<ExecutionEnvironmentMemoryGiBPerVCpu>,
    ) -> Self {
        self.execution_environment_memory_gib_per_vcpu = Some(value.into());
        self
    }
}

structure! {
    LambdaManagedInstancesCapacityProviderConfig = "LambdaManagedInstancesCapacityProviderConfig" {
        0 capacity_provider_arn = "CapacityProviderArn".required();
        1 per_execution_environment_max_concurrency = "PerExecutionEnvironmentMaxConcurrency";
        2 execution_environment_memory_gib_per_vcpu = "ExecutionEnvironmentMemoryGiBPerVCpu";
    }
}

/// An [Lambda layer](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html).
#[derive(Clone, Default, PartialEq)]
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

impl Layer {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `arn`.
    pub fn arn(mut self, value: impl Into<LayerVersionArn>) -> Self {
        self.arn = Some(value.into());
        self
    }

    /// Sets `code_size`.
    pub fn code_size(mut self, value: i64) -> Self {
        self.code_size = Some(value);
        self
    }

    /// Sets `signing_profile_version_arn`.
    pub fn signing_profile_version_arn(mut self, value: impl Into<Arn>) -> Self {
        self.signing_profile_version_arn = Some(value.into());
        self
    }

    /// Sets `signing_job_arn`.
    pub fn signing_job_arn(mut self, value: impl Into<Arn>) -> Self {
        self.signing_job_arn = Some(value.into());
        self
    }
}

structure! {
    Layer = "Layer" {
        0 arn = "Arn";
        1 code_size = "CodeSize";
        2 signing_profile_version_arn = "SigningProfileVersionArn";
        3 signing_job_arn = "SigningJobArn";
    }
}

/// The function's Amazon CloudWatch Logs configuration settings.
#[derive(Clone, Default, PartialEq)]
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

impl LoggingConfig {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `log_format`.
    pub fn log_format(mut self, value: impl Into<LogFormat>) -> Self {
        self.log_format = Some(value.into());
        self
    }

    /// Sets `application_log_level`.
    pub fn application_log_level(mut self, value: impl Into<ApplicationLogLevel>) -> Self {
        self.application_log_level = Some(value.into());
        self
    }

    /// Sets `system_log_level`.
    pub fn system_log_level(mut self, value: impl Into<SystemLogLevel>) -> Self {
        self.system_log_level = Some(value.into());
        self
    }

    /// Sets `log_group`.
    pub fn log_group(mut self, value: impl Into<LogGroup>) -> Self {
        self.log_group = Some(value.into());
        self
    }
}

structure! {
    LoggingConfig = "LoggingConfig" {
        0 log_format = "LogFormat";
        1 application_log_level = "ApplicationLogLevel";
        2 system_log_level = "SystemLogLevel";
        3 log_group = "LogGroup";
    }
}

/// Details about the resolved Amazon S3 object that contains a function's deployment package.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolvedS3Object {
    /// The Amazon S3 bucket that contains the deployment package.
    pub s3_bucket: Option<S3Bucket>,
    /// The Amazon S3 key of the deployment package.
    pub s3_key: Option<S3Key>,
    /// The version of the deployment package object.
    pub s3_object_version: Option<S3ObjectVersion>,
}

impl ResolvedS3Object {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `s3_bucket`.
    pub fn s3_bucket(mut self, value: impl Into<S3Bucket>) -> Self {
        self.s3_bucket = Some(value.into());
        self
    }

    /// Sets `s3_key`.
    pub fn s3_key(mut self, value: impl Into<S3Key>) -> Self {
        self.s3_key = Some(value.into());
        self
    }

    /// Sets `s3_object_version`.
    pub fn s3_object_version(mut self, value: impl Into<S3ObjectVersion>) -> Self {
        self.s3_object_version = Some(value.into());
        self
    }
}

structure! {
    ResolvedS3Object = "ResolvedS3Object" {
        0 s3_bucket = "S3Bucket";
        1 s3_key = "S3Key";
        2 s3_object_version = "S3ObjectVersion";
    }
}

/// The ARN of the runtime and any errors that occured.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuntimeVersionConfig {
    /// The ARN of the runtime version you want the function to use.
    pub runtime_version_arn: Option<RuntimeVersionArn>,
    /// Error response when Lambda is unable to retrieve the runtime version for a function.
    pub error: Option<RuntimeVersionError>,
}

impl RuntimeVersionConfig {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `runtime_version_arn`.
    pub fn runtime_version_arn(mut self, value: impl Into<RuntimeVersionArn>) -> Self {
        self.runtime_version_arn = Some(value.into());
        self
    }

    /// Sets `error`.
    pub fn error(mut self, value: impl Into<RuntimeVersionError>) -> Self {
        self.error = Some(value.into());
        self
    }
}

structure! {
    RuntimeVersionConfig = "RuntimeVersionConfig" {
        0 runtime_version_arn = "RuntimeVersionArn";
        1 error = "Error";
    }
}

/// Any error returned when the runtime version information for the function could not be retrieved.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuntimeVersionError {
    /// The error code.
    pub error_code: Option<String>,
    /// The error message.
    pub message: Option<SensitiveString>,
}

impl RuntimeVersionError {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `error_code`.
    pub fn error_code(mut self, value: impl Into<String>) -> Self {
        self.error_code = Some(value.into());
        self
    }

    /// Sets `message`.
    pub fn message(mut self, value: impl Into<SensitiveString>) -> Self {
        self.message = Some(value.into());
        self
    }
}

structure! {
    RuntimeVersionError = "RuntimeVersionError" {
        0 error_code = "ErrorCode";
        1 message = "Message";
    }
}

/// Setting controls how your function accesses data from an Amazon S3 file system.
#[derive(Clone, Default, PartialEq)]
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

impl S3FilesConfig {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `direct_s3_read`.
    pub fn direct_s3_read(mut self, value: impl Into<DirectS3Read>) -> Self {
        self.direct_s3_read = Some(value.into());
        self
    }
}

structure! {
    S3FilesConfig = "S3FilesConfig" {
        0 direct_s3_read = "DirectS3Read";
    }
}

/// The function's [Lambda SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting. Set
/// `ApplyOn` to `PublishedVersions` to create a snapshot of the initialized execution environment when you
/// publish a function version.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SnapStart {
    /// Set to `PublishedVersions` to create a snapshot of the initialized execution environment when you publish a
    /// function version.
    pub apply_on: Option<SnapStartApplyOn>,
}

impl SnapStart {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `apply_on`.
    pub fn apply_on(mut self, value: impl Into<SnapStartApplyOn>) -> Self {
        self.apply_on = Some(value.into());
        self
    }
}

structure! {
    SnapStart = "SnapStart" {
        0 apply_on = "ApplyOn";
    }
}

/// The function's [SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting.
#[derive(Clone, Default, PartialEq)]
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

impl SnapStartResponse {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `apply_on`.
    pub fn apply_on(mut self, value: impl Into<SnapStartApplyOn>) -> Self {
        self.apply_on = Some(value.into());
        self
    }

    /// Sets `optimization_status`.
    pub fn optimization_status(mut self, value: impl Into<SnapStartOptimizationStatus>) -> Self {
        self.optimization_status = Some(value.into());
        self
    }
}

structure! {
    SnapStartResponse = "SnapStartResponse" {
        0 apply_on = "ApplyOn";
        1 optimization_status = "OptimizationStatus";
    }
}

/// An object that contains details about an error related to retrieving tags.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TagsError {
    /// The error code.
    pub error_code: TagsErrorCode,
    /// The error message.
    pub message: TagsErrorMessage,
}

impl TagsError {
    /// Creates one from the required members.
    pub fn new(error_code: impl Into<TagsErrorCode>, message: impl Into<TagsErrorMessage>) -> Self {
        Self {
            error_code: error_code.into(),
            message: message.into(),
        }
    }
}

structure! {
    TagsError = "TagsError" {
        0 error_code = "ErrorCode".required();
        1 message = "Message".required();
    }
}

/// Specifies the tenant isolation mode configuration for a Lambda function. This allows you to configure specific
/// tenant isolation strategies for your function invocations. Tenant isolation configuration cannot be modified
/// after function creation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenancyConfig {
    /// Tenant isolation mode allows for invocation to be sent to a corresponding execution environment dedicated to a
    /// specific tenant ID.
    pub tenant_isolation_mode: TenantIsolationMode,
}

impl TenancyConfig {
    /// Creates one from the required members.
    pub fn new(tenant_isolation_mode: impl Into<TenantIsolationMode>) -> Self {
        Self {
            tenant_isolation_mode: tenant_isolation_mode.into(),
        }
    }
}

structure! {
    TenancyConfig = "TenancyConfig" {
        0 tenant_isolation_mode = "TenantIsolationMode".required();
    }
}

/// The function's [X-Ray](https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html) tracing configuration.
/// To sample and record incoming requests, set `Mode` to `Active`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TracingConfig {
    /// The tracing mode.
    pub mode: Option<TracingMode>,
}

impl TracingConfig {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `mode`.
    pub fn mode(mut self, value: impl Into<TracingMode>) -> Self {
        self.mode = Some(value.into());
        self
    }
}

structure! {
    TracingConfig = "TracingConfig" {
        0 mode = "Mode";
    }
}

/// The function's X-Ray tracing configuration.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TracingConfigResponse {
    /// The tracing mode.
    pub mode: Option<TracingMode>,
}

impl TracingConfigResponse {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `mode`.
    pub fn mode(mut self, value: impl Into<TracingMode>) -> Self {
        self.mode = Some(value.into());
        self
    }
}

structure! {
    TracingConfigResponse = "TracingConfigResponse" {
        0 mode = "Mode";
    }
}

/// The VPC security groups and subnets that are attached to a Lambda function. For more information, see
/// [Configuring a Lambda function to access resources in a VPC](https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpcConfig {
    /// A list of VPC subnet IDs.
    pub subnet_ids: Option<SubnetIds>,
    /// A list of VPC security group IDs.
    pub security_group_ids: Option<SecurityGroupIds>,
    /// Allows outbound IPv6 traffic on VPC functions that are connected to dual-stack subnets.
    pub ipv6_allowed_for_dual_stack: Option<bool>,
}

impl VpcConfig {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `subnet_ids`.
    pub fn subnet_ids<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<SubnetId>,
    {
        self.subnet_ids = Some(items.into_iter().collect());
        self
    }

    /// Sets `security_group_ids`.
    pub fn security_group_ids<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<SecurityGroupId>,
    {
        self.security_group_ids = Some(items.into_iter().collect());
        self
    }

    /// Sets `ipv6_allowed_for_dual_stack`.
    pub fn ipv6_allowed_for_dual_stack(mut self, value: bool) -> Self {
        self.ipv6_allowed_for_dual_stack = Some(value);
        self
    }
}

structure! {
    VpcConfig = "VpcConfig" {
        0 subnet_ids = "SubnetIds";
        1 security_group_ids = "SecurityGroupIds";
        2 ipv6_allowed_for_dual_stack = "Ipv6AllowedForDualStack";
    }
}

/// The VPC security groups and subnets that are attached to a Lambda function.
#[derive(Clone, Default, PartialEq)]
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

impl VpcConfigResponse {
    /// Creates one without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `subnet_ids`.
    pub fn subnet_ids<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<SubnetId>,
    {
        self.subnet_ids = Some(items.into_iter().collect());
        self
    }

    /// Sets `security_group_ids`.
    pub fn security_group_ids<T>(mut self, items: impl IntoIterator<Item = T>) -> Self
    where
        T: Into<SecurityGroupId>,
    {
        self.security_group_ids = Some(items.into_iter().collect());
        self
    }

    /// Sets `vpc_id`.
    pub fn vpc_id(mut self, value: impl Into<VpcId>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `ipv6_allowed_for_dual_stack`.
    pub fn ipv6_allowed_for_dual_stack(mut self, value: bool) -> Self {
        self.ipv6_allowed_for_dual_stack = Some(value);
        self
    }
}

structure! {
    VpcConfigResponse = "VpcConfigResponse" {
        0 subnet_ids = "SubnetIds";
        1 security_group_ids = "SecurityGroupIds";
        2 vpc_id = "VpcId";
        3 ipv6_allowed_for_dual_stack = "Ipv6AllowedForDualStack";
    }
}
