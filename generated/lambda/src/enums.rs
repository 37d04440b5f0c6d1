// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! Enums. A value which the service adds later is kept as `Unknown`.

use shapewright_runtime::enumeration;

/// The enum `ApplicationLogLevel` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationLogLevel {
    /// `TRACE`
    Trace,
    /// `DEBUG`
    Debug,
    /// `INFO`
    Info,
    /// `WARN`
    Warn,
    /// `ERROR`
    Error,
    /// `FATAL`
    Fatal,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ApplicationLogLevel = "ApplicationLogLevel" {
        Debug = "DEBUG",
        Error = "ERROR",
        Fatal = "FATAL",
        Info = "INFO",
        Trace = "TRACE",
        Warn = "WARN",
    }
}

/// The enum `Architecture` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Architecture {
    /// `x86_64`
    X8664,
    /// `arm64`
    Arm64,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    Architecture = "Architecture" {
        Arm64 = "arm64",
        X8664 = "x86_64",
    }
}

/// The enum `DirectS3Read` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DirectS3Read {
    /// `ENABLED`
    Enabled,
    /// `DISABLED`
    Disabled,
    /// `AUTO`
    Auto,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    DirectS3Read = "DirectS3Read" {
        Auto = "AUTO",
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }
}

/// The enum `FunctionUrlAuthType` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FunctionUrlAuthType {
    /// `NONE`
    None,
    /// `AWS_IAM`
    AwsIam,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    FunctionUrlAuthType = "FunctionUrlAuthType" {
        AwsIam = "AWS_IAM",
        None = "NONE",
    }
}

/// The enum `FunctionVersion` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FunctionVersion {
    /// `ALL`
    All,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    FunctionVersion = "FunctionVersion" {
        All = "ALL",
    }
}

/// The enum `FunctionVersionLatestPublished` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FunctionVersionLatestPublished {
    /// `LATEST_PUBLISHED`
    LatestPublished,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    FunctionVersionLatestPublished = "FunctionVersionLatestPublished" {
        LatestPublished = "LATEST_PUBLISHED",
    }
}

/// The enum `InvocationType` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvocationType {
    /// `Event`
    Event,
    /// `RequestResponse`
    RequestResponse,
    /// `DryRun`
    DryRun,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    InvocationType = "InvocationType" {
        DryRun = "DryRun",
        Event = "Event",
        RequestResponse = "RequestResponse",
    }
}

/// The enum `LastUpdateStatus` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LastUpdateStatus {
    /// `Successful`
    Successful,
    /// `Failed`
    Failed,
    /// `InProgress`
    InProgress,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    LastUpdateStatus = "LastUpdateStatus" {
        Failed = "Failed",
        InProgress = "InProgress",
        Successful = "Successful",
    }
}

/// The enum `LastUpdateStatusReasonCode` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LastUpdateStatusReasonCode {
    /// `EniLimitExceeded`
    EniLimitExceeded,
    /// `InsufficientRolePermissions`
    InsufficientRolePermissions,
    /// `InvalidConfiguration`
    InvalidConfiguration,
    /// `InternalError`
    InternalError,
    /// `SubnetOutOfIPAddresses`
    SubnetOutOfIpAddresses,
    /// `InvalidSubnet`
    InvalidSubnet,
    /// `InvalidSecurityGroup`
    InvalidSecurityGroup,
    /// `ImageDeleted`
    ImageDeleted,
    /// `ImageAccessDenied`
    ImageAccessDenied,
    /// `InvalidImage`
    InvalidImage,
    /// `KMSKeyAccessDenied`
    KmsKeyAccessDenied,
    /// `KMSKeyNotFound`
    KmsKeyNotFound,
    /// `InvalidStateKMSKey`
    InvalidStateKmsKey,
    /// `DisabledKMSKey`
    DisabledKmsKey,
    /// `EFSIOError`
    EfsioError,
    /// `EFSMountConnectivityError`
    EfsMountConnectivityError,
    /// `EFSMountFailure`
    EfsMountFailure,
    /// `EFSMountTimeout`
    EfsMountTimeout,
    /// `InvalidRuntime`
    InvalidRuntime,
    /// `InvalidZipFileException`
    InvalidZipFileException,
    /// `FunctionError`
    FunctionError,
    /// `ServiceQuotaExceededException`
    ServiceQuotaExceededException,
    /// `VcpuLimitExceeded`
    VcpuLimitExceeded,
    /// `CapacityProviderScalingLimitExceeded`
    CapacityProviderScalingLimitExceeded,
    /// `InsufficientCapacity`
    InsufficientCapacity,
    /// `EC2RequestLimitExceeded`
    Ec2RequestLimitExceeded,
    /// `FunctionError.InitTimeout`
    FunctionErrorInitTimeout,
    /// `FunctionError.RuntimeInitError`
    FunctionErrorRuntimeInitError,
    /// `FunctionError.ExtensionInitError`
    FunctionErrorExtensionInitError,
    /// `FunctionError.InvalidEntryPoint`
    FunctionErrorInvalidEntryPoint,
    /// `FunctionError.InvalidWorkingDirectory`
    FunctionErrorInvalidWorkingDirectory,
    /// `FunctionError.PermissionDenied`
    FunctionErrorPermissionDenied,
    /// `FunctionError.TooManyExtensions`
    FunctionErrorTooManyExtensions,
    /// `FunctionError.InitResourceExhausted`
    FunctionErrorInitResourceExhausted,
    /// `DisallowedByVpcEncryptionControl`
    DisallowedByVpcEncryptionControl,
    /// `IncompatibleAcceleratorInstanceTypes`
    IncompatibleAcceleratorInstanceTypes,
    /// `DependencyError`
    DependencyError,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    LastUpdateStatusReasonCode = "LastUpdateStatusReasonCode" {
        CapacityProviderScalingLimitExceeded = "CapacityProviderScalingLimitExceeded",
        DependencyError = "DependencyError",
        DisabledKmsKey = "DisabledKMSKey",
        DisallowedByVpcEncryptionControl = "DisallowedByVpcEncryptionControl",
        Ec2RequestLimitExceeded = "EC2RequestLimitExceeded",
        EfsioError = "EFSIOError",
        EfsMountConnectivityError = "EFSMountConnectivityError",
        EfsMountFailure = "EFSMountFailure",
        EfsMountTimeout = "EFSMountTimeout",
        EniLimitExceeded = "EniLimitExceeded",
        FunctionError = "FunctionError",
        FunctionErrorExtensionInitError = "FunctionError.ExtensionInitError",
        FunctionErrorInitResourceExhausted = "FunctionError.InitResourceExhausted",
        FunctionErrorInitTimeout = "FunctionError.InitTimeout",
        FunctionErrorInvalidEntryPoint = "FunctionError.InvalidEntryPoint",
        FunctionErrorInvalidWorkingDirectory = "FunctionError.InvalidWorkingDirectory",
        FunctionErrorPermissionDenied = "FunctionError.PermissionDenied",
        FunctionErrorRuntimeInitError = "FunctionError.RuntimeInitError",
        FunctionErrorTooManyExtensions = "FunctionError.TooManyExtensions",
        ImageAccessDenied = "ImageAccessDenied",
        ImageDeleted = "ImageDeleted",
        IncompatibleAcceleratorInstanceTypes = "IncompatibleAcceleratorInstanceTypes",
        InsufficientCapacity = "InsufficientCapacity",
        InsufficientRolePermissions = "InsufficientRolePermissions",
        InternalError = "InternalError",
        InvalidConfiguration = "InvalidConfiguration",
        InvalidImage = "InvalidImage",
        InvalidRuntime = "InvalidRuntime",
        InvalidSecurityGroup = "InvalidSecurityGroup",
        InvalidStateKmsKey = "InvalidStateKMSKey",
        InvalidSubnet = "InvalidSubnet",
        InvalidZipFileException = "InvalidZipFileException",
        KmsKeyAccessDenied = "KMSKeyAccessDenied",
        KmsKeyNotFound = "KMSKeyNotFound",
        ServiceQuotaExceededException = "ServiceQuotaExceededException",
        SubnetOutOfIpAddresses = "SubnetOutOfIPAddresses",
        VcpuLimitExceeded = "VcpuLimitExceeded",
    }
}

/// The enum `LogFormat` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogFormat {
    /// `JSON`
    Json,
    /// `Text`
    Text,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    LogFormat = "LogFormat" {
        Json = "JSON",
        Text = "Text",
    }
}

/// The enum `LogType` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogType {
    /// `None`
    None,
    /// `Tail`
    Tail,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    LogType = "LogType" {
        None = "None",
        Tail = "Tail",
    }
}

/// The enum `PackageType` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PackageType {
    /// `Zip`
    Zip,
    /// `Image`
    Image,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    PackageType = "PackageType" {
        Image = "Image",
        Zip = "Zip",
    }
}

/// The enum `ResponseStreamingInvocationType` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseStreamingInvocationType {
    /// `RequestResponse`
    RequestResponse,
    /// `DryRun`
    DryRun,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ResponseStreamingInvocationType = "ResponseStreamingInvocationType" {
        DryRun = "DryRun",
        RequestResponse = "RequestResponse",
    }
}

/// The enum `Runtime` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Runtime {
    /// `nodejs`
    Nodejs,
    /// `nodejs4.3`
    Nodejs43,
    /// `nodejs6.10`
    Nodejs610,
    /// `nodejs8.10`
    Nodejs810,
    /// `nodejs10.x`
    Nodejs10X,
    /// `nodejs12.x`
    Nodejs12X,
    /// `nodejs14.x`
    Nodejs14X,
    /// `nodejs16.x`
    Nodejs16X,
    /// `nodejs18.x`
    Nodejs18X,
    /// `nodejs20.x`
    Nodejs20X,
    /// `nodejs22.x`
    Nodejs22X,
    /// `nodejs24.x`
    Nodejs24X,
    /// `java8`
    Java8,
    /// `java8.al2`
    Java8Al2,
    /// `java11`
    Java11,
    /// `java17`
    Java17,
    /// `java21`
    Java21,
    /// `java25`
    Java25,
    /// `python2.7`
    Python27,
    /// `python3.6`
    Python36,
    /// `python3.7`
    Python37,
    /// `python3.8`
    Python38,
    /// `python3.9`
    Python39,
    /// `python3.10`
    Python310,
    /// `python3.11`
    Python311,
    /// `python3.12`
    Python312,
    /// `python3.13`
    Python313,
    /// `python3.14`
    Python314,
    /// `dotnetcore1.0`
    Dotnetcore10,
    /// `dotnetcore2.0`
    Dotnetcore20,
    /// `dotnetcore2.1`
    Dotnetcore21,
    /// `dotnetcore3.1`
    Dotnetcore31,
    /// `dotnet6`
    Dotnet6,
    /// `dotnet8`
    Dotnet8,
    /// `dotnet10`
    Dotnet10,
    /// `nodejs4.3-edge`
    Nodejs43Edge,
    /// `go1.x`
    Go1X,
    /// `ruby2.5`
    Ruby25,
    /// `ruby2.7`
    Ruby27,
    /// `ruby3.2`
    Ruby32,
    /// `ruby3.3`
    Ruby33,
    /// `ruby3.4`
    Ruby34,
    /// `ruby4.0`
    Ruby40,
    /// `provided`
    Provided,
    /// `provided.al2`
    ProvidedAl2,
    /// `provided.al2023`
    ProvidedAl2023,
    /// `nodejs26.x`
    Nodejs26X,
    /// `python3.15`
    Python315,
    /// `java8.al2023`
    Java8Al2023,
    /// `java11.al2023`
    Java11Al2023,
    /// `java17.al2023`
    Java17Al2023,
    /// `custom`
    Custom,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    Runtime = "Runtime" {
        Custom = "custom",
        Dotnet10 = "dotnet10",
        Dotnet6 = "dotnet6",
        Dotnet8 = "dotnet8",
        Dotnetcore10 = "dotnetcore1.0",
        Dotnetcore20 = "dotnetcore2.0",
        Dotnetcore21 = "dotnetcore2.1",
        Dotnetcore31 = "dotnetcore3.1",
        Go1X = "go1.x",
        Java11 = "java11",
        Java11Al2023 = "java11.al2023",
        Java17 = "java17",
        Java17Al2023 = "java17.al2023",
        Java21 = "java21",
        Java25 = "java25",
        Java8 = "java8",
        Java8Al2 = "java8.al2",
        Java8Al2023 = "java8.al2023",
        Nodejs = "nodejs",
        Nodejs10X = "nodejs10.x",
        Nodejs12X = "nodejs12.x",
        Nodejs14X = "nodejs14.x",
        Nodejs16X = "nodejs16.x",
        Nodejs18X = "nodejs18.x",
        Nodejs20X = "nodejs20.x",
        Nodejs22X = "nodejs22.x",
        Nodejs24X = "nodejs24.x",
        Nodejs26X = "nodejs26.x",
        Nodejs43 = "nodejs4.3",
        Nodejs43Edge = "nodejs4.3-edge",
        Nodejs610 = "nodejs6.10",
        Nodejs810 = "nodejs8.10",
        Provided = "provided",
        ProvidedAl2 = "provided.al2",
        ProvidedAl2023 = "provided.al2023",
        Python27 = "python2.7",
        Python310 = "python3.10",
        Python311 = "python3.11",
        Python312 = "python3.12",
        Python313 = "python3.13",
        Python314 = "python3.14",
        Python315 = "python3.15",
        Python36 = "python3.6",
        Python37 = "python3.7",
        Python38 = "python3.8",
        Python39 = "python3.9",
        Ruby25 = "ruby2.5",
        Ruby27 = "ruby2.7",
        Ruby32 = "ruby3.2",
        Ruby33 = "ruby3.3",
        Ruby34 = "ruby3.4",
        Ruby40 = "ruby4.0",
    }
}

/// The method Lambda uses to store a function's deployment package — either by copying the package into
/// Lambda-managed storage (`COPY`) or by referencing it directly from the source Amazon S3 bucket (`REFERENCE`).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum S3ObjectStorageMode {
    /// `COPY`
    Copy,
    /// `REFERENCE`
    Reference,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    S3ObjectStorageMode = "S3ObjectStorageMode" {
        Copy = "COPY",
        Reference = "REFERENCE",
    }
}

/// The enum `SnapStartApplyOn` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SnapStartApplyOn {
    /// `PublishedVersions`
    PublishedVersions,
    /// `None`
    None,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    SnapStartApplyOn = "SnapStartApplyOn" {
        None = "None",
        PublishedVersions = "PublishedVersions",
    }
}

/// The enum `SnapStartOptimizationStatus` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SnapStartOptimizationStatus {
    /// `On`
    On,
    /// `Off`
    Off,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    SnapStartOptimizationStatus = "SnapStartOptimizationStatus" {
        Off = "Off",
        On = "On",
    }
}

/// The enum `State` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `Pending`
    Pending,
    /// `Active`
    Active,
    /// `Inactive`
    Inactive,
    /// `Failed`
    Failed,
    /// `Deactivating`
    Deactivating,
    /// `Deactivated`
    Deactivated,
    /// `ActiveNonInvocable`
    ActiveNonInvocable,
    /// `Deleting`
    Deleting,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    State = "State" {
        Active = "Active",
        ActiveNonInvocable = "ActiveNonInvocable",
        Deactivated = "Deactivated",
        Deactivating = "Deactivating",
        Deleting = "Deleting",
        Failed = "Failed",
        Inactive = "Inactive",
        Pending = "Pending",
    }
}

/// The enum `StateReasonCode` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StateReasonCode {
    /// `Idle`
    Idle,
    /// `Creating`
    Creating,
    /// `Restoring`
    Restoring,
    /// `EniLimitExceeded`
    EniLimitExceeded,
    /// `InsufficientRolePermissions`
    InsufficientRolePermissions,
    /// `InvalidConfiguration`
    InvalidConfiguration,
    /// `InternalError`
    InternalError,
    /// `SubnetOutOfIPAddresses`
    SubnetOutOfIpAddresses,
    /// `InvalidSubnet`
    InvalidSubnet,
    /// `InvalidSecurityGroup`
    InvalidSecurityGroup,
    /// `ImageDeleted`
    ImageDeleted,
    /// `ImageAccessDenied`
    ImageAccessDenied,
    /// `InvalidImage`
    InvalidImage,
    /// `KMSKeyAccessDenied`
    KmsKeyAccessDenied,
    /// `KMSKeyNotFound`
    KmsKeyNotFound,
    /// `InvalidStateKMSKey`
    InvalidStateKmsKey,
    /// `DisabledKMSKey`
    DisabledKmsKey,
    /// `EFSIOError`
    EfsioError,
    /// `EFSMountConnectivityError`
    EfsMountConnectivityError,
    /// `EFSMountFailure`
    EfsMountFailure,
    /// `EFSMountTimeout`
    EfsMountTimeout,
    /// `InvalidRuntime`
    InvalidRuntime,
    /// `InvalidZipFileException`
    InvalidZipFileException,
    /// `FunctionError`
    FunctionError,
    /// `ServiceQuotaExceededException`
    ServiceQuotaExceededException,
    /// `VcpuLimitExceeded`
    VcpuLimitExceeded,
    /// `CapacityProviderScalingLimitExceeded`
    CapacityProviderScalingLimitExceeded,
    /// `InsufficientCapacity`
    InsufficientCapacity,
    /// `EC2RequestLimitExceeded`
    Ec2RequestLimitExceeded,
    /// `FunctionError.InitTimeout`
    FunctionErrorInitTimeout,
    /// `FunctionError.RuntimeInitError`
    FunctionErrorRuntimeInitError,
    /// `FunctionError.ExtensionInitError`
    FunctionErrorExtensionInitError,
    /// `FunctionError.InvalidEntryPoint`
    FunctionErrorInvalidEntryPoint,
    /// `FunctionError.InvalidWorkingDirectory`
    FunctionErrorInvalidWorkingDirectory,
    /// `FunctionError.PermissionDenied`
    FunctionErrorPermissionDenied,
    /// `FunctionError.TooManyExtensions`
    FunctionErrorTooManyExtensions,
    /// `FunctionError.InitResourceExhausted`
    FunctionErrorInitResourceExhausted,
    /// `DisallowedByVpcEncryptionControl`
    DisallowedByVpcEncryptionControl,
    /// `DrainingDurableExecutions`
    DrainingDurableExecutions,
    /// `IncompatibleAcceleratorInstanceTypes`
    IncompatibleAcceleratorInstanceTypes,
    /// `DependencyError`
    DependencyError,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    StateReasonCode = "StateReasonCode" {
        CapacityProviderScalingLimitExceeded = "CapacityProviderScalingLimitExceeded",
        Creating = "Creating",
        DependencyError = "DependencyError",
        DisabledKmsKey = "DisabledKMSKey",
        DisallowedByVpcEncryptionControl = "DisallowedByVpcEncryptionControl",
        DrainingDurableExecutions = "DrainingDurableExecutions",
        Ec2RequestLimitExceeded = "EC2RequestLimitExceeded",
        EfsioError = "EFSIOError",
        EfsMountConnectivityError = "EFSMountConnectivityError",
        EfsMountFailure = "EFSMountFailure",
        EfsMountTimeout = "EFSMountTimeout",
        EniLimitExceeded = "EniLimitExceeded",
        FunctionError = "FunctionError",
        FunctionErrorExtensionInitError = "FunctionError.ExtensionInitError",
        FunctionErrorInitResourceExhausted = "FunctionError.InitResourceExhausted",
        FunctionErrorInitTimeout = "FunctionError.InitTimeout",
        FunctionErrorInvalidEntryPoint = "FunctionError.InvalidEntryPoint",
        FunctionErrorInvalidWorkingDirectory = "FunctionError.InvalidWorkingDirectory",
        FunctionErrorPermissionDenied = "FunctionError.PermissionDenied",
        FunctionErrorRuntimeInitError = "FunctionError.RuntimeInitError",
        FunctionErrorTooManyExtensions = "FunctionError.TooManyExtensions",
        Idle = "Idle",
        ImageAccessDenied = "ImageAccessDenied",
        ImageDeleted = "ImageDeleted",
        IncompatibleAcceleratorInstanceTypes = "IncompatibleAcceleratorInstanceTypes",
        InsufficientCapacity = "InsufficientCapacity",
        InsufficientRolePermissions = "InsufficientRolePermissions",
        InternalError = "InternalError",
        InvalidConfiguration = "InvalidConfiguration",
        InvalidImage = "InvalidImage",
        InvalidRuntime = "InvalidRuntime",
        InvalidSecurityGroup = "InvalidSecurityGroup",
        InvalidStateKmsKey = "InvalidStateKMSKey",
        InvalidSubnet = "InvalidSubnet",
        InvalidZipFileException = "InvalidZipFileException",
        KmsKeyAccessDenied = "KMSKeyAccessDenied",
        KmsKeyNotFound = "KMSKeyNotFound",
        Restoring = "Restoring",
        ServiceQuotaExceededException = "ServiceQuotaExceededException",
        SubnetOutOfIpAddresses = "SubnetOutOfIPAddresses",
        VcpuLimitExceeded = "VcpuLimitExceeded",
    }
}

/// The enum `SystemLogLevel` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SystemLogLevel {
    /// `DEBUG`
    Debug,
    /// `INFO`
    Info,
    /// `WARN`
    Warn,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    SystemLogLevel = "SystemLogLevel" {
        Debug = "DEBUG",
        Info = "INFO",
        Warn = "WARN",
    }
}

/// The enum `TenantIsolationMode` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TenantIsolationMode {
    /// `PER_TENANT`
    PerTenant,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    TenantIsolationMode = "TenantIsolationMode" {
        PerTenant = "PER_TENANT",
    }
}

/// The enum `ThrottleReason` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThrottleReason {
    /// `ConcurrentInvocationLimitExceeded`
    ConcurrentInvocationLimitExceeded,
    /// `FunctionInvocationRateLimitExceeded`
    FunctionInvocationRateLimitExceeded,
    /// `ReservedFunctionConcurrentInvocationLimitExceeded`
    ReservedFunctionConcurrentInvocationLimitExceeded,
    /// `ReservedFunctionInvocationRateLimitExceeded`
    ReservedFunctionInvocationRateLimitExceeded,
    /// `CallerRateLimitExceeded`
    CallerRateLimitExceeded,
    /// `ConcurrentSnapshotCreateLimitExceeded`
    ConcurrentSnapshotCreateLimitExceeded,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    ThrottleReason = "ThrottleReason" {
        CallerRateLimitExceeded = "CallerRateLimitExceeded",
        ConcurrentInvocationLimitExceeded = "ConcurrentInvocationLimitExceeded",
        ConcurrentSnapshotCreateLimitExceeded = "ConcurrentSnapshotCreateLimitExceeded",
        FunctionInvocationRateLimitExceeded = "FunctionInvocationRateLimitExceeded",
        ReservedFunctionConcurrentInvocationLimitExceeded = "ReservedFunctionConcurrentInvocationLimitExceeded",
        ReservedFunctionInvocationRateLimitExceeded = "ReservedFunctionInvocationRateLimitExceeded",
    }
}

/// The enum `TracingMode` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TracingMode {
    /// `Active`
    Active,
    /// `PassThrough`
    PassThrough,
    /// A value which the model doesn't know.
    Unknown(String),
}

enumeration! {
    TracingMode = "TracingMode" {
        Active = "Active",
        PassThrough = "PassThrough",
    }
}
