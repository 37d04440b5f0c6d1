// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! Enums. A value which the service adds later is kept as `Unknown`.

use shapewright_runtime::enumeration;

enumeration! {
    /// The enum `ApplicationLogLevel` of the model.
    ApplicationLogLevel {
        Debug = "DEBUG",
        Error = "ERROR",
        Fatal = "FATAL",
        Info = "INFO",
        Trace = "TRACE",
        Warn = "WARN",
    }
}

enumeration! {
    /// The enum `Architecture` of the model.
    Architecture {
        Arm64 = "arm64",
        X8664 = "x86_64",
    }
}

enumeration! {
    /// The enum `DirectS3Read` of the model.
    DirectS3Read {
        Auto = "AUTO",
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }
}

enumeration! {
    /// The enum `FunctionUrlAuthType` of the model.
    FunctionUrlAuthType {
        AwsIam = "AWS_IAM",
        None = "NONE",
    }
}

enumeration! {
    /// The enum `FunctionVersion` of the model.
    FunctionVersion {
        All = "ALL",
    }
}

enumeration! {
    /// The enum `FunctionVersionLatestPublished` of the model.
    FunctionVersionLatestPublished {
        LatestPublished = "LATEST_PUBLISHED",
    }
}

enumeration! {
    /// The enum `InvocationType` of the model.
    InvocationType {
        DryRun = "DryRun",
        Event = "Event",
        RequestResponse = "RequestResponse",
    }
}

enumeration! {
    /// The enum `LastUpdateStatus` of the model.
    LastUpdateStatus {
        Failed = "Failed",
        InProgress = "InProgress",
        Successful = "Successful",
    }
}

enumeration! {
    /// The enum `LastUpdateStatusReasonCode` of the model.
    LastUpdateStatusReasonCode {
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

enumeration! {
    /// The enum `LogFormat` of the model.
    LogFormat {
        Json = "JSON",
        Text = "Text",
    }
}

enumeration! {
    /// The enum `LogType` of the model.
    LogType {
        None = "None",
        Tail = "Tail",
    }
}

enumeration! {
    /// The enum `PackageType` of the model.
    PackageType {
        Image = "Image",
        Zip = "Zip",
    }
}

enumeration! {
    /// The enum `ResponseStreamingInvocationType` of the model.
    ResponseStreamingInvocationType {
        DryRun = "DryRun",
        RequestResponse = "RequestResponse",
    }
}

enumeration! {
    /// The enum `Runtime` of the model.
    Runtime {
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

enumeration! {
    /// The method Lambda uses to store a function's deployment package — either by copying the package into
    /// Lambda-managed storage (`COPY`) or by referencing it directly from the source Amazon S3 bucket (`REFERENCE`).
    S3ObjectStorageMode {
        Copy = "COPY",
        Reference = "REFERENCE",
    }
}

enumeration! {
    /// The enum `SnapStartApplyOn` of the model.
    SnapStartApplyOn {
        None = "None",
        PublishedVersions = "PublishedVersions",
    }
}

enumeration! {
    /// The enum `SnapStartOptimizationStatus` of the model.
    SnapStartOptimizationStatus {
        Off = "Off",
        On = "On",
    }
}

enumeration! {
    /// The enum `State` of the model.
    State {
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

enumeration! {
    /// The enum `StateReasonCode` of the model.
    StateReasonCode {
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

enumeration! {
    /// The enum `SystemLogLevel` of the model.
    SystemLogLevel {
        Debug = "DEBUG",
        Info = "INFO",
        Warn = "WARN",
    }
}

enumeration! {
    /// The enum `TenantIsolationMode` of the model.
    TenantIsolationMode {
        PerTenant = "PER_TENANT",
    }
}

enumeration! {
    /// The enum `ThrottleReason` of the model.
    ThrottleReason {
        CallerRateLimitExceeded = "CallerRateLimitExceeded",
        ConcurrentInvocationLimitExceeded = "ConcurrentInvocationLimitExceeded",
        ConcurrentSnapshotCreateLimitExceeded = "ConcurrentSnapshotCreateLimitExceeded",
        FunctionInvocationRateLimitExceeded = "FunctionInvocationRateLimitExceeded",
        ReservedFunctionConcurrentInvocationLimitExceeded = "ReservedFunctionConcurrentInvocationLimitExceeded",
        ReservedFunctionInvocationRateLimitExceeded = "ReservedFunctionInvocationRateLimitExceeded",
    }
}

enumeration! {
    /// The enum `TracingMode` of the model.
    TracingMode {
        Active = "Active",
        PassThrough = "PassThrough",
    }
}
