// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! Enums. A value that the service adds later becomes `Unknown`.

use shapewright_runtime::enumeration;

enumeration! {
    ApplicationLogLevel {
        0 Debug = "DEBUG";
        1 Error = "ERROR";
        2 Fatal = "FATAL";
        3 Info = "INFO";
        4 Trace = "TRACE";
        5 Warn = "WARN";
    }
}

enumeration! {
    Architecture {
        0 Arm64 = "arm64";
        1 X8664 = "x86_64";
    }
}

enumeration! {
    DirectS3Read {
        0 Auto = "AUTO";
        1 Disabled = "DISABLED";
        2 Enabled = "ENABLED";
    }
}

enumeration! {
    FunctionUrlAuthType {
        0 AwsIam = "AWS_IAM";
        1 None = "NONE";
    }
}

enumeration! {
    FunctionVersion {
        0 All = "ALL";
    }
}

enumeration! {
    FunctionVersionLatestPublished {
        0 LatestPublished = "LATEST_PUBLISHED";
    }
}

enumeration! {
    InvocationType {
        0 DryRun = "DryRun";
        1 Event = "Event";
        2 RequestResponse = "RequestResponse";
    }
}

enumeration! {
    LastUpdateStatus {
        0 Failed = "Failed";
        1 InProgress = "InProgress";
        2 Successful = "Successful";
    }
}

enumeration! {
    LastUpdateStatusReasonCode {
        0 CapacityProviderScalingLimitExceeded = "CapacityProviderScalingLimitExceeded";
        1 DependencyError = "DependencyError";
        2 DisabledKmsKey = "DisabledKMSKey";
        3 DisallowedByVpcEncryptionControl = "DisallowedByVpcEncryptionControl";
        4 Ec2RequestLimitExceeded = "EC2RequestLimitExceeded";
        5 EfsioError = "EFSIOError";
        6 EfsMountConnectivityError = "EFSMountConnectivityError";
        7 EfsMountFailure = "EFSMountFailure";
        8 EfsMountTimeout = "EFSMountTimeout";
        9 EniLimitExceeded = "EniLimitExceeded";
        10 FunctionError = "FunctionError";
        11 FunctionErrorExtensionInitError = "FunctionError.ExtensionInitError";
        12 FunctionErrorInitResourceExhausted = "FunctionError.InitResourceExhausted";
        13 FunctionErrorInitTimeout = "FunctionError.InitTimeout";
        14 FunctionErrorInvalidEntryPoint = "FunctionError.InvalidEntryPoint";
        15 FunctionErrorInvalidWorkingDirectory = "FunctionError.InvalidWorkingDirectory";
        16 FunctionErrorPermissionDenied = "FunctionError.PermissionDenied";
        17 FunctionErrorRuntimeInitError = "FunctionError.RuntimeInitError";
        18 FunctionErrorTooManyExtensions = "FunctionError.TooManyExtensions";
        19 ImageAccessDenied = "ImageAccessDenied";
        20 ImageDeleted = "ImageDeleted";
        21 IncompatibleAcceleratorInstanceTypes = "IncompatibleAcceleratorInstanceTypes";
        22 InsufficientCapacity = "InsufficientCapacity";
        23 InsufficientRolePermissions = "InsufficientRolePermissions";
        24 InternalError = "InternalError";
        25 InvalidConfiguration = "InvalidConfiguration";
        26 InvalidImage = "InvalidImage";
        27 InvalidRuntime = "InvalidRuntime";
        28 InvalidSecurityGroup = "InvalidSecurityGroup";
        29 InvalidStateKmsKey = "InvalidStateKMSKey";
        30 InvalidSubnet = "InvalidSubnet";
        31 InvalidZipFileException = "InvalidZipFileException";
        32 KmsKeyAccessDenied = "KMSKeyAccessDenied";
        33 KmsKeyNotFound = "KMSKeyNotFound";
        34 ServiceQuotaExceededException = "ServiceQuotaExceededException";
        35 SubnetOutOfIpAddresses = "SubnetOutOfIPAddresses";
        36 VcpuLimitExceeded = "VcpuLimitExceeded";
    }
}

enumeration! {
    LogFormat {
        0 Json = "JSON";
        1 Text = "Text";
    }
}

enumeration! {
    LogType {
        0 None = "None";
        1 Tail = "Tail";
    }
}

enumeration! {
    PackageType {
        0 Image = "Image";
        1 Zip = "Zip";
    }
}

enumeration! {
    ResponseStreamingInvocationType {
        0 DryRun = "DryRun";
        1 RequestResponse = "RequestResponse";
    }
}

enumeration! {
    Runtime {
        0 Custom = "custom";
        1 Dotnet10 = "dotnet10";
        2 Dotnet6 = "dotnet6";
        3 Dotnet8 = "dotnet8";
        4 Dotnetcore10 = "dotnetcore1.0";
        5 Dotnetcore20 = "dotnetcore2.0";
        6 Dotnetcore21 = "dotnetcore2.1";
        7 Dotnetcore31 = "dotnetcore3.1";
        8 Go1X = "go1.x";
        9 Java11 = "java11";
        10 Java11Al2023 = "java11.al2023";
        11 Java17 = "java17";
        12 Java17Al2023 = "java17.al2023";
        13 Java21 = "java21";
        14 Java25 = "java25";
        15 Java8 = "java8";
        16 Java8Al2 = "java8.al2";
        17 Java8Al2023 = "java8.al2023";
        18 Nodejs = "nodejs";
        19 Nodejs10X = "nodejs10.x";
        20 Nodejs12X = "nodejs12.x";
        21 Nodejs14X = "nodejs14.x";
        22 Nodejs16X = "nodejs16.x";
        23 Nodejs18X = "nodejs18.x";
        24 Nodejs20X = "nodejs20.x";
        25 Nodejs22X = "nodejs22.x";
        26 Nodejs24X = "nodejs24.x";
        27 Nodejs26X = "nodejs26.x";
        28 Nodejs43 = "nodejs4.3";
        29 Nodejs43Edge = "nodejs4.3-edge";
        30 Nodejs610 = "nodejs6.10";
        31 Nodejs810 = "nodejs8.10";
        32 Provided = "provided";
        33 ProvidedAl2 = "provided.al2";
        34 ProvidedAl2023 = "provided.al2023";
        35 Python27 = "python2.7";
        36 Python310 = "python3.10";
        37 Python311 = "python3.11";
        38 Python312 = "python3.12";
        39 Python313 = "python3.13";
        40 Python314 = "python3.14";
        41 Python315 = "python3.15";
        42 Python36 = "python3.6";
        43 Python37 = "python3.7";
        44 Python38 = "python3.8";
        45 Python39 = "python3.9";
        46 Ruby25 = "ruby2.5";
        47 Ruby27 = "ruby2.7";
        48 Ruby32 = "ruby3.2";
        49 Ruby33 = "ruby3.3";
        50 Ruby34 = "ruby3.4";
        51 Ruby40 = "ruby4.0";
    }
}

enumeration! {
    /// The method Lambda uses to store a function's deployment package — either by copying the package into
    /// Lambda-managed storage (`COPY`) or by referencing it directly from the source Amazon S3 bucket (`REFERENCE`).
    S3ObjectStorageMode {
        0 Copy = "COPY";
        1 Reference = "REFERENCE";
    }
}

enumeration! {
    SnapStartApplyOn {
        0 None = "None";
        1 PublishedVersions = "PublishedVersions";
    }
}

enumeration! {
    SnapStartOptimizationStatus {
        0 Off = "Off";
        1 On = "On";
    }
}

enumeration! {
    State {
        0 Active = "Active";
        1 ActiveNonInvocable = "ActiveNonInvocable";
        2 Deactivated = "Deactivated";
        3 Deactivating = "Deactivating";
        4 Deleting = "Deleting";
        5 Failed = "Failed";
        6 Inactive = "Inactive";
        7 Pending = "Pending";
    }
}

enumeration! {
    StateReasonCode {
        0 CapacityProviderScalingLimitExceeded = "CapacityProviderScalingLimitExceeded";
        1 Creating = "Creating";
        2 DependencyError = "DependencyError";
        3 DisabledKmsKey = "DisabledKMSKey";
        4 DisallowedByVpcEncryptionControl = "DisallowedByVpcEncryptionControl";
        5 DrainingDurableExecutions = "DrainingDurableExecutions";
        6 Ec2RequestLimitExceeded = "EC2RequestLimitExceeded";
        7 EfsioError = "EFSIOError";
        8 EfsMountConnectivityError = "EFSMountConnectivityError";
        9 EfsMountFailure = "EFSMountFailure";
        10 EfsMountTimeout = "EFSMountTimeout";
        11 EniLimitExceeded = "EniLimitExceeded";
        12 FunctionError = "FunctionError";
        13 FunctionErrorExtensionInitError = "FunctionError.ExtensionInitError";
        14 FunctionErrorInitResourceExhausted = "FunctionError.InitResourceExhausted";
        15 FunctionErrorInitTimeout = "FunctionError.InitTimeout";
        16 FunctionErrorInvalidEntryPoint = "FunctionError.InvalidEntryPoint";
        17 FunctionErrorInvalidWorkingDirectory = "FunctionError.InvalidWorkingDirectory";
        18 FunctionErrorPermissionDenied = "FunctionError.PermissionDenied";
        19 FunctionErrorRuntimeInitError = "FunctionError.RuntimeInitError";
        20 FunctionErrorTooManyExtensions = "FunctionError.TooManyExtensions";
        21 Idle = "Idle";
        22 ImageAccessDenied = "ImageAccessDenied";
        23 ImageDeleted = "ImageDeleted";
        24 IncompatibleAcceleratorInstanceTypes = "IncompatibleAcceleratorInstanceTypes";
        25 InsufficientCapacity = "InsufficientCapacity";
        26 InsufficientRolePermissions = "InsufficientRolePermissions";
        27 InternalError = "InternalError";
        28 InvalidConfiguration = "InvalidConfiguration";
        29 InvalidImage = "InvalidImage";
        30 InvalidRuntime = "InvalidRuntime";
        31 InvalidSecurityGroup = "InvalidSecurityGroup";
        32 InvalidStateKmsKey = "InvalidStateKMSKey";
        33 InvalidSubnet = "InvalidSubnet";
        34 InvalidZipFileException = "InvalidZipFileException";
        35 KmsKeyAccessDenied = "KMSKeyAccessDenied";
        36 KmsKeyNotFound = "KMSKeyNotFound";
        37 Restoring = "Restoring";
        38 ServiceQuotaExceededException = "ServiceQuotaExceededException";
        39 SubnetOutOfIpAddresses = "SubnetOutOfIPAddresses";
        40 VcpuLimitExceeded = "VcpuLimitExceeded";
    }
}

enumeration! {
    SystemLogLevel {
        0 Debug = "DEBUG";
        1 Info = "INFO";
        2 Warn = "WARN";
    }
}

enumeration! {
    TenantIsolationMode {
        0 PerTenant = "PER_TENANT";
    }
}

enumeration! {
    ThrottleReason {
        0 CallerRateLimitExceeded = "CallerRateLimitExceeded";
        1 ConcurrentInvocationLimitExceeded = "ConcurrentInvocationLimitExceeded";
        2 ConcurrentSnapshotCreateLimitExceeded = "ConcurrentSnapshotCreateLimitExceeded";
        3 FunctionInvocationRateLimitExceeded = "FunctionInvocationRateLimitExceeded";
        4 ReservedFunctionConcurrentInvocationLimitExceeded = "ReservedFunctionConcurrentInvocationLimitExceeded";
        5 ReservedFunctionInvocationRateLimitExceeded = "ReservedFunctionInvocationRateLimitExceeded";
    }
}

enumeration! {
    TracingMode {
        0 Active = "Active";
        1 PassThrough = "PassThrough";
    }
}
