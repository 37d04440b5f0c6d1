// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! Structures and unions which several operations share.

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
use shapewright_runtime::{event_stream, operation_error, setters, structure, union};

structure! {
    /// The accelerator resource settings for a Lambda execution environment, including the amount of accelerator
    /// memory to allocate.
    AcceleratorConfig {
        /// The minimum amount of memory (in GB) of each accelerator device exposed to the execution environment. Lambda
        /// might allocate more, depending on the accelerator instance types available.
        0 accelerator_memory_size: AcceleratorMemoryGB = "AcceleratorMemorySize";
    }
}

setters! {
    AcceleratorConfig {
        new(accelerator_memory_size: AcceleratorMemoryGB);
    }
}

structure! {
    /// Provides configuration information about a Lambda function
    /// [alias](https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html).
    AliasConfiguration: Default {
        /// The Amazon Resource Name (ARN) of the alias.
        0 alias_arn: Option<FunctionArn> = "AliasArn";
        /// The name of the alias.
        1 name: Option<Alias> = "Name";
        /// The function version that the alias invokes.
        2 function_version: Option<Version> = "FunctionVersion";
        /// A description of the alias.
        3 description: Option<Description> = "Description";
        /// The
        /// [routing configuration](https://docs.aws.amazon.com/lambda/latest/dg/lambda-traffic-shifting-using-aliases.html)
        /// of the alias.
        4 routing_config: Option<AliasRoutingConfiguration> = "RoutingConfig";
        /// A unique identifier that changes when you update the alias.
        5 revision_id: Option<String> = "RevisionId";
    }
}

structure! {
    /// The
    /// [traffic-shifting](https://docs.aws.amazon.com/lambda/latest/dg/lambda-traffic-shifting-using-aliases.html)
    /// configuration of a Lambda function alias.
    AliasRoutingConfiguration: Default {
        /// The second version, and the percentage of traffic that's routed to it.
        0 additional_version_weights: Option<AdditionalVersionWeights> = "AdditionalVersionWeights";
    }
}

setters! {
    AliasRoutingConfiguration {
        collect(additional_version_weights: AdditionalVersionWeights);
    }
}

structure! {
    /// Configuration for the capacity provider that manages compute resources for Lambda functions.
    CapacityProviderConfig {
        /// Configuration for Lambda-managed instances used by the capacity provider.
        0 lambda_managed_instances_capacity_provider_config: LambdaManagedInstancesCapacityProviderConfig = "LambdaManagedInstancesCapacityProviderConfig";
    }
}

setters! {
    CapacityProviderConfig {
        new(
            lambda_managed_instances_capacity_provider_config: LambdaManagedInstancesCapacityProviderConfig
        );
    }
}

structure! {
    /// The structure `Concurrency` of the model.
    Concurrency: Default {
        /// The number of concurrent executions that are reserved for this function. For more information, see
        /// [Managing Lambda reserved concurrency](https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html).
        0 reserved_concurrent_executions: Option<ReservedConcurrentExecutions> = "ReservedConcurrentExecutions";
    }
}

structure! {
    /// The
    /// [dead-letter queue](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-dlq)
    /// for failed asynchronous invocations.
    DeadLetterConfig: Default {
        /// The Amazon Resource Name (ARN) of an Amazon SQS queue or Amazon SNS topic.
        0 target_arn: Option<ResourceArn> = "TargetArn";
    }
}

setters! {
    DeadLetterConfig {
        set(target_arn: ResourceArn);
    }
}

structure! {
    /// Configuration settings for
    /// [durable functions](https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html), including execution
    /// timeout, retention period for execution history, and an optional ARN of the Key Management Service (KMS)
    /// customer managed key that is used to encrypt your durable execution's payload data, including input, output,
    /// and error payloads.
    DurableConfig: Default {
        /// The ARN of the Key Management Service (KMS) customer managed key that is used to encrypt your durable
        /// execution's payload data, including input, output, and error payloads.
        0 kms_key_arn: Option<KMSKeyArn> = "KMSKeyArn";
        /// The number of days to retain execution history after a durable execution completes. After this period,
        /// execution history is no longer available through the GetDurableExecutionHistory API.
        1 retention_period_in_days: Option<RetentionPeriodInDays> = "RetentionPeriodInDays";
        /// The maximum time (in seconds) that a durable execution can run before timing out. This timeout applies to the
        /// entire durable execution, not individual function invocations.
        2 execution_timeout: Option<ExecutionTimeout> = "ExecutionTimeout";
    }
}

setters! {
    DurableConfig {
        set(
            kms_key_arn: KMSKeyArn, retention_period_in_days: RetentionPeriodInDays,
            execution_timeout: ExecutionTimeout
        );
    }
}

structure! {
    /// A function's environment variable settings. You can use environment variables to adjust your function's
    /// behavior without updating code. An environment variable is a pair of strings that are stored in a function's
    /// version-specific configuration.
    Environment: Default {
        /// Environment variable key-value pairs. For more information, see
        /// [Using Lambda environment variables](https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html).
        0 variables: Option<EnvironmentVariables> = "Variables";
    }
}

setters! {
    Environment {
        collect(variables: EnvironmentVariables);
    }
}

structure! {
    /// Error messages for environment variables that couldn't be applied.
    EnvironmentError: Default {
        /// The error code.
        0 error_code: Option<String> = "ErrorCode";
        /// The error message.
        1 message: Option<SensitiveString> = "Message";
    }
}

structure! {
    /// The results of an operation to update or read environment variables. If the operation succeeds, the response
    /// contains the environment variables. If it fails, the response contains details about the error.
    EnvironmentResponse: Default {
        /// Environment variable key-value pairs. Omitted from CloudTrail logs.
        0 variables: Option<EnvironmentVariables> = "Variables";
        /// Error messages for environment variables that couldn't be applied.
        1 error: Option<EnvironmentError> = "Error";
    }
}

structure! {
    /// The size of the function's `/tmp` directory in MB. The default value is 512, but can be any whole number
    /// between 512 and 10,240 MB. For functions that use [`AcceleratorConfig`], the maximum is 32,768 MB. For more
    /// information, see
    /// [Configuring ephemeral storage (console)](https://docs.aws.amazon.com/lambda/latest/dg/configuration-function-common.html#configuration-ephemeral-storage).
    EphemeralStorage {
        /// The size of the function's `/tmp` directory.
        0 size: EphemeralStorageSize = "Size";
    }
}

setters! {
    EphemeralStorage {
        new(size: EphemeralStorageSize);
    }
}

structure! {
    /// Details about the connection between a Lambda function and an
    /// [Amazon EFS file system](https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html) or an
    /// [Amazon S3 file system](https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html).
    FileSystemConfig {
        /// The Amazon Resource Name (ARN) of the Amazon EFS or Amazon S3 Files access point that provides access to the
        /// file system.
        0 arn: FileSystemArn = "Arn";
        /// The path where the function can access the file system, starting with `/mnt/`.
        1 local_mount_path: LocalMountPath = "LocalMountPath";
        /// The configuration for how your function accesses data on an Amazon S3 file system. Valid only when the file
        /// system access point ARN is an Amazon S3 Files access point. If you specify a different access point type (for
        /// example, Amazon Elastic File System), the operation returns an `InvalidParameterException`.
        2 s3_files_config: Option<S3FilesConfig> = "S3FilesConfig";
    }
}

setters! {
    FileSystemConfig {
        new(arn: FileSystemArn, local_mount_path: LocalMountPath);
        set(s3_files_config: S3FilesConfig);
    }
}

structure! {
    /// The code for the Lambda function. You can either specify an object in Amazon S3, upload a .zip file archive
    /// deployment package directly, or specify the URI of a container image.
    FunctionCode: Default {
        /// The base64-encoded contents of the deployment package. Amazon Web Services SDK and CLI clients handle the
        /// encoding for you.
        0 zip_file: Option<Blob> = "ZipFile";
        /// An Amazon S3 bucket in the same Amazon Web Services Region as your function. The bucket can be in a different
        /// Amazon Web Services account.
        1 s3_bucket: Option<S3Bucket> = "S3Bucket";
        /// The Amazon S3 key of the deployment package.
        2 s3_key: Option<S3Key> = "S3Key";
        /// For versioned objects, the version of the deployment package object to use.
        3 s3_object_version: Option<S3ObjectVersion> = "S3ObjectVersion";
        /// Specifies how the deployment package is stored. Valid values:
        ///
        /// - `COPY` (default) – Uploads a copy of your deployment package to Lambda.
        /// - `REFERENCE` – Lambda references the deployment package from the specified Amazon S3 bucket.
        4 s3_object_storage_mode: Option<S3ObjectStorageMode> = "S3ObjectStorageMode";
        /// URI of a [container image](https://docs.aws.amazon.com/lambda/latest/dg/lambda-images.html) in the Amazon ECR
        /// registry.
        5 image_uri: Option<String> = "ImageUri";
        /// The ARN of the Key Management Service (KMS) customer managed key that's used to encrypt your function's .zip
        /// deployment package. If you don't provide a customer managed key, Lambda uses an
        /// [Amazon Web Services owned key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-owned-cmk).
        6 source_kms_key_arn: Option<KMSKeyArn> = "SourceKMSKeyArn";
    }
}

setters! {
    FunctionCode {
        set(
            zip_file: Blob, s3_bucket: S3Bucket, s3_key: S3Key, s3_object_version: S3ObjectVersion,
            s3_object_storage_mode: S3ObjectStorageMode, image_uri: String,
            source_kms_key_arn: KMSKeyArn
        );
    }
}

structure! {
    /// Details about a function's deployment package.
    FunctionCodeLocation: Default {
        /// The service that's hosting the file.
        0 repository_type: Option<String> = "RepositoryType";
        /// A presigned URL that you can use to download the deployment package.
        1 location: Option<SensitiveStringOnServerOnly> = "Location";
        /// URI of a container image in the Amazon ECR registry.
        2 image_uri: Option<String> = "ImageUri";
        /// The resolved URI for the image.
        3 resolved_image_uri: Option<String> = "ResolvedImageUri";
        /// The resolved Amazon S3 object that contains the deployment package.
        4 resolved_s3_object: Option<ResolvedS3Object> = "ResolvedS3Object";
        /// The ARN of the Key Management Service (KMS) customer managed key that's used to encrypt your function's .zip
        /// deployment package. If you don't provide a customer managed key, Lambda uses an
        /// [Amazon Web Services owned key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-owned-cmk).
        5 source_kms_key_arn: Option<KMSKeyArn> = "SourceKMSKeyArn";
        /// An object that contains details about an error related to function deployment package retrieval.
        6 error: Option<FunctionCodeLocationError> = "Error";
    }
}

structure! {
    /// Contains details about an error that occurred when Lambda attempted to retrieve a function's deployment
    /// package.
    FunctionCodeLocationError: Default {
        /// The error code that identifies why Lambda failed to retrieve the deployment package.
        0 error_code: Option<String> = "ErrorCode";
        /// The human-readable message that describes why Lambda failed to retrieve the deployment package.
        1 message: Option<SensitiveString> = "Message";
    }
}

structure! {
    /// Details about a function's configuration.
    FunctionConfiguration: Default {
        /// The name of the function.
        0 function_name: Option<NamespacedFunctionName> = "FunctionName";
        /// The function's Amazon Resource Name (ARN).
        1 function_arn: Option<NameSpacedFunctionArn> = "FunctionArn";
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
        2 runtime: Option<Runtime> = "Runtime";
        /// The function's execution role.
        3 role: Option<RoleArn> = "Role";
        /// The function that Lambda calls to begin running your function.
        4 handler: Option<Handler> = "Handler";
        /// The size of the function's deployment package, in bytes.
        5 code_size: Option<i64> = "CodeSize";
        /// The function's description.
        6 description: Option<Description> = "Description";
        /// The amount of time in seconds that Lambda allows a function to run before stopping it.
        7 timeout: Option<Timeout> = "Timeout";
        /// The amount of memory available to the function at runtime.
        8 memory_size: Option<MemorySize> = "MemorySize";
        /// The date and time that the function was last updated, in
        /// [ISO-8601 format](https://www.w3.org/TR/NOTE-datetime) (YYYY-MM-DDThh:mm:ss.sTZD).
        9 last_modified: Option<Timestamp> = "LastModified";
        /// The SHA256 hash of the function's deployment package.
        10 code_sha256: Option<String> = "CodeSha256";
        /// The version of the Lambda function.
        11 version: Option<Version> = "Version";
        /// The function's networking configuration.
        12 vpc_config: Option<VpcConfigResponse> = "VpcConfig";
        /// The function's dead letter queue.
        13 dead_letter_config: Option<DeadLetterConfig> = "DeadLetterConfig";
        /// The function's
        /// [environment variables](https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html). Omitted from
        /// CloudTrail logs.
        14 environment: Option<EnvironmentResponse> = "Environment";
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
        15 kms_key_arn: Option<KMSKeyArn> = "KMSKeyArn";
        /// The function's X-Ray tracing configuration.
        16 tracing_config: Option<TracingConfigResponse> = "TracingConfig";
        /// For Lambda@Edge functions, the ARN of the main function.
        17 master_arn: Option<FunctionArn> = "MasterArn";
        /// The latest updated revision of the function or alias.
        18 revision_id: Option<String> = "RevisionId";
        /// The function's [layers](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html).
        19 layers: Option<LayersReferenceList> = "Layers";
        /// The current state of the function. When the state is `Inactive`, you can reactivate the function by invoking
        /// it.
        20 state: Option<State> = "State";
        /// The reason for the function's current state.
        21 state_reason: Option<StateReason> = "StateReason";
        /// The reason code for the function's current state. When the code is `Creating`, you can't invoke or modify the
        /// function.
        22 state_reason_code: Option<StateReasonCode> = "StateReasonCode";
        /// The status of the last update that was performed on the function. This is first set to `Successful` after
        /// function creation completes.
        23 last_update_status: Option<LastUpdateStatus> = "LastUpdateStatus";
        /// The reason for the last update that was performed on the function.
        24 last_update_status_reason: Option<LastUpdateStatusReason> = "LastUpdateStatusReason";
        /// The reason code for the last update that was performed on the function.
        25 last_update_status_reason_code: Option<LastUpdateStatusReasonCode> = "LastUpdateStatusReasonCode";
        /// Connection settings for an
        /// [Amazon EFS file system](https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html) or an
        /// [Amazon S3 file system](https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html).
        26 file_system_configs: Option<FileSystemConfigList> = "FileSystemConfigs";
        /// The ARN of the signing profile version.
        27 signing_profile_version_arn: Option<Arn> = "SigningProfileVersionArn";
        /// The ARN of the signing job.
        28 signing_job_arn: Option<Arn> = "SigningJobArn";
        /// The type of deployment package. Set to `Image` for container image and set `Zip` for .zip file archive.
        29 package_type: Option<PackageType> = "PackageType";
        /// The function's image configuration values.
        30 image_config_response: Option<ImageConfigResponse> = "ImageConfigResponse";
        /// The instruction set architecture that the function supports. Architecture is a string array with one of the
        /// valid values. The default architecture value is `x86_64`.
        31 architectures: Option<ArchitecturesList> = "Architectures";
        /// The size of the function's `/tmp` directory in MB. The default value is 512, but can be any whole number
        /// between 512 and 10,240 MB. For functions that use [`AcceleratorConfig`], the maximum is 32,768 MB. For more
        /// information, see
        /// [Configuring ephemeral storage (console)](https://docs.aws.amazon.com/lambda/latest/dg/configuration-function-common.html#configuration-ephemeral-storage).
        32 ephemeral_storage: Option<EphemeralStorage> = "EphemeralStorage";
        /// Set `ApplyOn` to `PublishedVersions` to create a snapshot of the initialized execution environment when you
        /// publish a function version. For more information, see
        /// [Improving startup performance with Lambda SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html).
        33 snap_start: Option<SnapStartResponse> = "SnapStart";
        /// The ARN of the runtime and any errors that occured.
        34 runtime_version_config: Option<RuntimeVersionConfig> = "RuntimeVersionConfig";
        /// The function's Amazon CloudWatch Logs configuration settings.
        35 logging_config: Option<LoggingConfig> = "LoggingConfig";
        /// The function's tenant isolation configuration settings. Determines whether the Lambda function runs on a
        /// shared or dedicated infrastructure per unique tenant.
        36 tenancy_config: Option<TenancyConfig> = "TenancyConfig";
        /// Configuration for the capacity provider that manages compute resources for Lambda functions.
        37 capacity_provider_config: Option<CapacityProviderConfig> = "CapacityProviderConfig";
        /// The SHA256 hash of the function configuration.
        38 config_sha256: Option<String> = "ConfigSha256";
        /// The function's durable execution configuration settings, if the function is configured for durability.
        39 durable_config: Option<DurableConfig> = "DurableConfig";
        /// The customer-managed runtime configuration for your function. Specifies the customer-managed runtime and the
        /// runtime alias that your function uses.
        40 runtime_config: Option<FunctionRuntimeConfig> = "RuntimeConfig";
        /// The accelerator resource settings for a Lambda execution environment.
        41 accelerator_config: Option<AcceleratorConfig> = "AcceleratorConfig";
    }
}

structure! {
    /// The customer-managed runtime configuration for your function. Specifies the customer-managed runtime and the
    /// runtime alias that your function uses.
    FunctionRuntimeConfig {
        /// The Amazon Resource Name (ARN) of the customer-managed runtime that your function uses.
        0 runtime_arn: FunctionRuntimeArn = "RuntimeArn";
        /// The name of the customer-managed runtime alias that your function uses. A runtime alias is a name that points
        /// to a runtime version.
        1 runtime_alias: FunctionRuntimeAlias = "RuntimeAlias";
    }
}

setters! {
    FunctionRuntimeConfig {
        new(runtime_arn: FunctionRuntimeArn, runtime_alias: FunctionRuntimeAlias);
    }
}

structure! {
    /// Configuration values that override the container image Dockerfile settings. For more information, see
    /// [Container image settings](https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#images-parms).
    ImageConfig: Default {
        /// Specifies the entry point to their application, which is typically the location of the runtime executable.
        0 entry_point: Option<StringList> = "EntryPoint";
        /// Specifies parameters that you want to pass in with ENTRYPOINT.
        1 command: Option<StringList> = "Command";
        /// Specifies the working directory.
        2 working_directory: Option<WorkingDirectory> = "WorkingDirectory";
    }
}

setters! {
    ImageConfig {
        set(working_directory: WorkingDirectory);
        collect(entry_point: StringList, command: StringList);
    }
}

structure! {
    /// Error response to [`GetFunctionConfiguration`](crate::Client::get_function_configuration).
    ImageConfigError: Default {
        /// Error code.
        0 error_code: Option<String> = "ErrorCode";
        /// Error message.
        1 message: Option<SensitiveString> = "Message";
    }
}

structure! {
    /// Response to a [`GetFunctionConfiguration`](crate::Client::get_function_configuration) request.
    ImageConfigResponse: Default {
        /// Configuration values that override the container image Dockerfile.
        0 image_config: Option<ImageConfig> = "ImageConfig";
        /// Error response to [`GetFunctionConfiguration`](crate::Client::get_function_configuration).
        1 error: Option<ImageConfigError> = "Error";
    }
}

structure! {
    /// A chunk of the streamed response payload.
    InvokeResponseStreamUpdate: Default {
        /// Data returned by your Lambda function.
        0 payload: Option<Blob> = "Payload".event_payload();
    }
}

structure! {
    /// A response confirming that the event stream is complete.
    InvokeWithResponseStreamCompleteEvent: Default {
        /// An error code.
        0 error_code: Option<String> = "ErrorCode";
        /// The details of any returned error.
        1 error_details: Option<String> = "ErrorDetails";
        /// The last 4 KB of the execution log, which is base64-encoded.
        2 log_result: Option<String> = "LogResult";
    }
}

union! {
    /// An object that includes a chunk of the response payload. When the stream has ended, Lambda includes a
    /// `InvokeComplete` object.
    InvokeWithResponseStreamResponseEvent {
        /// A chunk of the streamed response payload.
        0 PayloadChunk(InvokeResponseStreamUpdate) = "PayloadChunk";
        /// An object that's returned when the stream has ended and all the payload chunks have been returned.
        1 InvokeComplete(InvokeWithResponseStreamCompleteEvent) = "InvokeComplete";
    }
}

event_stream! { InvokeWithResponseStreamResponseEvent: InvokeWithResponseStreamResponseEventError }

operation_error! {
    /// The errors of [`InvokeWithResponseStreamResponseEvent`].
    InvokeWithResponseStreamResponseEventError {}
}

structure! {
    /// Configuration for Lambda-managed instances used by the capacity provider.
    LambdaManagedInstancesCapacityProviderConfig {
        /// The Amazon Resource Name (ARN) of the capacity provider.
        0 capacity_provider_arn: CapacityProviderArn = "CapacityProviderArn";
        /// The maximum number of concurrent execution environments that can run on each compute instance.
        1 per_execution_environment_max_concurrency: Option<PerExecutionEnvironmentMaxConcurrency> = "PerExecutionEnvironmentMaxConcurrency";
        /// The amount of memory in GiB allocated per vCPU for execution environments.
        2 execution_environment_memory_gib_per_vcpu: Option<ExecutionEnvironmentMemoryGiBPerVCpu> = "ExecutionEnvironmentMemoryGiBPerVCpu";
    }
}

setters! {
    LambdaManagedInstancesCapacityProviderConfig {
        new(capacity_provider_arn: CapacityProviderArn);
        set(
            per_execution_environment_max_concurrency: PerExecutionEnvironmentMaxConcurrency,
            execution_environment_memory_gib_per_vcpu: ExecutionEnvironmentMemoryGiBPerVCpu
        );
    }
}

structure! {
    /// An [Lambda layer](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html).
    Layer: Default {
        /// The Amazon Resource Name (ARN) of the function layer.
        0 arn: Option<LayerVersionArn> = "Arn";
        /// The size of the layer archive in bytes.
        1 code_size: Option<i64> = "CodeSize";
        /// The Amazon Resource Name (ARN) for a signing profile version.
        2 signing_profile_version_arn: Option<Arn> = "SigningProfileVersionArn";
        /// The Amazon Resource Name (ARN) of a signing job.
        3 signing_job_arn: Option<Arn> = "SigningJobArn";
    }
}

structure! {
    /// The function's Amazon CloudWatch Logs configuration settings.
    LoggingConfig: Default {
        /// The format in which Lambda sends your function's application and system logs to CloudWatch. Select between
        /// plain text and structured JSON.
        0 log_format: Option<LogFormat> = "LogFormat";
        /// Set this property to filter the application logs for your function that Lambda sends to CloudWatch. Lambda
        /// only sends application logs at the selected level of detail and lower, where `TRACE` is the highest level and
        /// `FATAL` is the lowest.
        1 application_log_level: Option<ApplicationLogLevel> = "ApplicationLogLevel";
        /// Set this property to filter the system logs for your function that Lambda sends to CloudWatch. Lambda only
        /// sends system logs at the selected level of detail and lower, where `DEBUG` is the highest level and `WARN` is
        /// the lowest.
        2 system_log_level: Option<SystemLogLevel> = "SystemLogLevel";
        /// The name of the Amazon CloudWatch log group the function sends logs to. By default, Lambda functions send logs
        /// to a default log group named `/aws/lambda/<function name>`. To use a different log group, enter an existing
        /// log group or enter a new log group name.
        3 log_group: Option<LogGroup> = "LogGroup";
    }
}

setters! {
    LoggingConfig {
        set(
            log_format: LogFormat, application_log_level: ApplicationLogLevel,
            system_log_level: SystemLogLevel, log_group: LogGroup
        );
    }
}

structure! {
    /// Details about the resolved Amazon S3 object that contains a function's deployment package.
    ResolvedS3Object: Default {
        /// The Amazon S3 bucket that contains the deployment package.
        0 s3_bucket: Option<S3Bucket> = "S3Bucket";
        /// The Amazon S3 key of the deployment package.
        1 s3_key: Option<S3Key> = "S3Key";
        /// The version of the deployment package object.
        2 s3_object_version: Option<S3ObjectVersion> = "S3ObjectVersion";
    }
}

structure! {
    /// The ARN of the runtime and any errors that occured.
    RuntimeVersionConfig: Default {
        /// The ARN of the runtime version you want the function to use.
        0 runtime_version_arn: Option<RuntimeVersionArn> = "RuntimeVersionArn";
        /// Error response when Lambda is unable to retrieve the runtime version for a function.
        1 error: Option<RuntimeVersionError> = "Error";
    }
}

structure! {
    /// Any error returned when the runtime version information for the function could not be retrieved.
    RuntimeVersionError: Default {
        /// The error code.
        0 error_code: Option<String> = "ErrorCode";
        /// The error message.
        1 message: Option<SensitiveString> = "Message";
    }
}

structure! {
    /// Setting controls how your function accesses data from an Amazon S3 file system.
    S3FilesConfig: Default {
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
        0 direct_s3_read: Option<DirectS3Read> = "DirectS3Read";
    }
}

setters! {
    S3FilesConfig {
        set(direct_s3_read: DirectS3Read);
    }
}

structure! {
    /// The function's [Lambda SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting. Set
    /// `ApplyOn` to `PublishedVersions` to create a snapshot of the initialized execution environment when you
    /// publish a function version.
    SnapStart: Default {
        /// Set to `PublishedVersions` to create a snapshot of the initialized execution environment when you publish a
        /// function version.
        0 apply_on: Option<SnapStartApplyOn> = "ApplyOn";
    }
}

setters! {
    SnapStart {
        set(apply_on: SnapStartApplyOn);
    }
}

structure! {
    /// The function's [SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting.
    SnapStartResponse: Default {
        /// When set to `PublishedVersions`, Lambda creates a snapshot of the execution environment when you publish a
        /// function version.
        0 apply_on: Option<SnapStartApplyOn> = "ApplyOn";
        /// When you provide a
        /// [qualified Amazon Resource Name (ARN)](https://docs.aws.amazon.com/lambda/latest/dg/configuration-versions.html#versioning-versions-using),
        /// this response element indicates whether [`SnapStart`] is activated for the specified function version.
        1 optimization_status: Option<SnapStartOptimizationStatus> = "OptimizationStatus";
    }
}

structure! {
    /// An object that contains details about an error related to retrieving tags.
    TagsError {
        /// The error code.
        0 error_code: TagsErrorCode = "ErrorCode";
        /// The error message.
        1 message: TagsErrorMessage = "Message";
    }
}

setters! {
    TagsError {
        new(error_code: TagsErrorCode, message: TagsErrorMessage);
    }
}

structure! {
    /// Specifies the tenant isolation mode configuration for a Lambda function. This allows you to configure specific
    /// tenant isolation strategies for your function invocations. Tenant isolation configuration cannot be modified
    /// after function creation.
    TenancyConfig {
        /// Tenant isolation mode allows for invocation to be sent to a corresponding execution environment dedicated to a
        /// specific tenant ID.
        0 tenant_isolation_mode: TenantIsolationMode = "TenantIsolationMode";
    }
}

setters! {
    TenancyConfig {
        new(tenant_isolation_mode: TenantIsolationMode);
    }
}

structure! {
    /// The function's [X-Ray](https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html) tracing configuration.
    /// To sample and record incoming requests, set `Mode` to `Active`.
    TracingConfig: Default {
        /// The tracing mode.
        0 mode: Option<TracingMode> = "Mode";
    }
}

setters! {
    TracingConfig {
        set(mode: TracingMode);
    }
}

structure! {
    /// The function's X-Ray tracing configuration.
    TracingConfigResponse: Default {
        /// The tracing mode.
        0 mode: Option<TracingMode> = "Mode";
    }
}

structure! {
    /// The VPC security groups and subnets that are attached to a Lambda function. For more information, see
    /// [Configuring a Lambda function to access resources in a VPC](https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html).
    VpcConfig: Default {
        /// A list of VPC subnet IDs.
        0 subnet_ids: Option<SubnetIds> = "SubnetIds";
        /// A list of VPC security group IDs.
        1 security_group_ids: Option<SecurityGroupIds> = "SecurityGroupIds";
        /// Allows outbound IPv6 traffic on VPC functions that are connected to dual-stack subnets.
        2 ipv6_allowed_for_dual_stack: Option<bool> = "Ipv6AllowedForDualStack";
    }
}

setters! {
    VpcConfig {
        set(ipv6_allowed_for_dual_stack: bool);
        collect(subnet_ids: SubnetIds, security_group_ids: SecurityGroupIds);
    }
}

structure! {
    /// The VPC security groups and subnets that are attached to a Lambda function.
    VpcConfigResponse: Default {
        /// A list of VPC subnet IDs.
        0 subnet_ids: Option<SubnetIds> = "SubnetIds";
        /// A list of VPC security group IDs.
        1 security_group_ids: Option<SecurityGroupIds> = "SecurityGroupIds";
        /// The ID of the VPC.
        2 vpc_id: Option<VpcId> = "VpcId";
        /// Allows outbound IPv6 traffic on VPC functions that are connected to dual-stack subnets.
        3 ipv6_allowed_for_dual_stack: Option<bool> = "Ipv6AllowedForDualStack";
    }
}
