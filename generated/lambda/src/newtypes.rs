// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! Texts, numbers, lists and maps that have a name in the model.

use crate::enums::Architecture;
use crate::types::{AliasConfiguration, FileSystemConfig, FunctionConfiguration, Layer};
use shapewright_runtime::newtypes;
use shapewright_runtime::shape::newtype::{List, Map, Number, Text, Wrapper};

/// The number `AcceleratorMemoryGB` of the model.
pub type AcceleratorMemoryGB = Number<named::AcceleratorMemoryGB, i32>;

/// Length: at most 10000 characters. Pattern: `(lambda:[*]|lambda:[a-zA-Z]+|[*])` (checked by `parse` and `validate`).
pub type Action = Text<named::Action>;

/// Length: 1 to 1024 characters. Pattern: `[0-9]+` (checked by `parse` and `validate`).
pub type AdditionalVersion = Text<named::AdditionalVersion>;

/// The map `AdditionalVersionWeights` of the model.
pub type AdditionalVersionWeights = Map<named::AdditionalVersionWeights, AdditionalVersion, Weight>;

/// Length: 1 to 128 characters. Pattern: `(?!^[0-9]+$)([a-zA-Z0-9-_]+)` (can't be checked: look-around).
pub type Alias = Text<named::Alias>;

/// The list `AliasList` of the model.
pub type AliasList = List<named::AliasList, AliasConfiguration>;

/// Size: exactly 1 element.
pub type ArchitecturesList = List<named::ArchitecturesList, Architecture>;

/// Length: at most 10000 characters. Pattern: `arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)` (checked with the feature `regex` only).
pub type Arn = Text<named::Arn>;

/// The blob `Blob` of the model.
pub type Blob = Wrapper<named::Blob, shapewright_runtime::Blob>;

/// Length: 1 to 140 characters. Pattern: `arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+` (checked with the feature `regex` only).
pub type CapacityProviderArn = Text<named::CapacityProviderArn>;

/// Length: at most 200 characters. Pattern: `arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}` (checked with the feature `regex` only).
pub type CodeSigningConfigArn = Text<named::CodeSigningConfigArn>;

/// Length: at most 256 characters.
pub type Description = Text<named::Description>;

/// Length: 1 to 1024 characters. Pattern: `arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\d{12}):function:([a-zA-Z0-9_-]+):(\$LATEST(?:\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)` (checked with the feature `regex` only).
pub type DurableExecutionArn = Text<named::DurableExecutionArn>;

/// Length: 1 to 64 characters. Pattern: `[a-zA-Z0-9-_]+` (checked by `parse` and `validate`).
pub type DurableExecutionName = Text<named::DurableExecutionName>;

/// Pattern: `[a-zA-Z]([a-zA-Z0-9_])+` (checked by `parse` and `validate`).
pub type EnvironmentVariableName = Text<named::EnvironmentVariableName>;

/// The text `EnvironmentVariableValue` of the model.
pub type EnvironmentVariableValue = Text<named::EnvironmentVariableValue>;

/// The map `EnvironmentVariables` of the model.
pub type EnvironmentVariables =
    Map<named::EnvironmentVariables, EnvironmentVariableName, EnvironmentVariableValue>;

/// Range: 512 to 32768.
pub type EphemeralStorageSize = Number<named::EphemeralStorageSize, i32>;

/// Length: at most 256 characters. Pattern: `[a-zA-Z0-9._\-]+` (checked by `parse` and `validate`).
pub type EventSourceToken = Text<named::EventSourceToken>;

/// Range: 2 to 8.
pub type ExecutionEnvironmentMemoryGiBPerVCpu =
    Number<named::ExecutionEnvironmentMemoryGiBPerVCpu, f64>;

/// Range: 1 to 31622400.
pub type ExecutionTimeout = Number<named::ExecutionTimeout, i32>;

/// Length: at most 256 characters. Pattern: `arn:aws[a-zA-Z-]*:elasticfilesystem:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}` (checked with the feature `regex` only).
pub type FileSystemArn = Text<named::FileSystemArn>;

/// Size: at most 1 element.
pub type FileSystemConfigList = List<named::FileSystemConfigList, FileSystemConfig>;

/// Length: at most 10000 characters. Pattern: `arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?` (checked with the feature `regex` only).
pub type FunctionArn = Text<named::FunctionArn>;

/// The list `FunctionList` of the model.
pub type FunctionList = List<named::FunctionList, FunctionConfiguration>;

/// Length: 1 to 140 characters. Pattern: `(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?` (checked with the feature `regex` only).
pub type FunctionName = Text<named::FunctionName>;

/// Length: 1 to 128 characters.
pub type FunctionRuntimeAlias = Text<named::FunctionRuntimeAlias>;

/// Length: 48 to 2048 characters. Pattern: `arn:[a-z-]+:lambda:[a-z0-9-]+:\d{12}:runtime/.+` (checked with the feature `regex` only).
pub type FunctionRuntimeArn = Text<named::FunctionRuntimeArn>;

/// Length: at most 128 characters. Pattern: `[^\s]+` (checked by `parse` and `validate`).
pub type Handler = Text<named::Handler>;

/// The boolean `InvokedViaFunctionUrl` of the model.
pub type InvokedViaFunctionUrl = Number<named::InvokedViaFunctionUrl, bool>;

/// Length: at most 10000 characters. Pattern: `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()` (checked by `parse` and `validate`).
pub type KMSKeyArn = Text<named::KMSKeyArn>;

/// The text `LastUpdateStatusReason` of the model.
pub type LastUpdateStatusReason = Text<named::LastUpdateStatusReason>;

/// The list `LayerList` of the model.
pub type LayerList = List<named::LayerList, LayerVersionArn>;

/// Length: 1 to 2048 characters. Pattern: `((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))` (checked with the feature `regex` only).
pub type LayerVersionArn = Text<named::LayerVersionArn>;

/// The list `LayersReferenceList` of the model.
pub type LayersReferenceList = List<named::LayersReferenceList, Layer>;

/// Length: at most 160 characters. Pattern: `/mnt/[a-zA-Z0-9-_.]+` (checked by `parse` and `validate`).
pub type LocalMountPath = Text<named::LocalMountPath>;

/// Length: 1 to 512 characters. Pattern: `[\.\-_/#A-Za-z0-9]+` (checked by `parse` and `validate`).
pub type LogGroup = Text<named::LogGroup>;

/// Length: 1 to 50 characters. Pattern: `ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}` (checked by `parse` and `validate`).
pub type MasterRegion = Text<named::MasterRegion>;

/// Range: 1 to 10000.
pub type MaxListItems = Number<named::MaxListItems, i32>;

/// Range: 128 to 32768.
pub type MemorySize = Number<named::MemorySize, i32>;

/// Length: at most 10000 characters. Pattern: `arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_\.]+(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?` (checked with the feature `regex` only).
pub type NameSpacedFunctionArn = Text<named::NameSpacedFunctionArn>;

/// Length: 1 to 256 characters. Pattern: `(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?` (checked with the feature `regex` only).
pub type NamespacedFunctionName = Text<named::NamespacedFunctionName>;

/// Length: 1 to 128 characters. Pattern: `\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+` (checked by `parse` and `validate`).
pub type NumericLatestPublishedOrAliasQualifier =
    Text<named::NumericLatestPublishedOrAliasQualifier>;

/// Range: 1 to 1600.
pub type PerExecutionEnvironmentMaxConcurrency =
    Number<named::PerExecutionEnvironmentMaxConcurrency, i32>;

/// Length: at most 2048 characters. Pattern: `[^\s]+` (checked by `parse` and `validate`).
pub type Principal = Text<named::Principal>;

/// Length: 12 to 34 characters. Pattern: `o-[a-z0-9]{10,32}` (checked by `parse` and `validate`).
pub type PrincipalOrgID = Text<named::PrincipalOrgID>;

/// Range: at least 0.
pub type ReservedConcurrentExecutions = Number<named::ReservedConcurrentExecutions, i32>;

/// Length: at most 10000 characters. Pattern: `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()` (checked by `parse` and `validate`).
pub type ResourceArn = Text<named::ResourceArn>;

/// Range: 1 to 90.
pub type RetentionPeriodInDays = Number<named::RetentionPeriodInDays, i32>;

/// Length: at most 10000 characters. Pattern: `arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+` (checked by `parse` and `validate`).
pub type RoleArn = Text<named::RoleArn>;

/// Length: 26 to 2048 characters. Pattern: `((arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}::runtime:.+)|(arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:runtime/[A-Za-z0-9_.-]{1,128}/version/[A-Za-z0-9_.-]{1,128}))` (checked with the feature `regex` only).
pub type RuntimeVersionArn = Text<named::RuntimeVersionArn>;

/// Length: 3 to 63 characters. Pattern: `[0-9A-Za-z\.\-_]*(?<!\.)` (can't be checked: look-around).
pub type S3Bucket = Text<named::S3Bucket>;

/// Length: 1 to 1024 characters. Pattern: `.*` (checked by `parse` and `validate`).
pub type S3Key = Text<named::S3Key>;

/// Length: 1 to 1024 characters. Pattern: `.*` (checked by `parse` and `validate`).
pub type S3ObjectVersion = Text<named::S3ObjectVersion>;

/// Length: at most 1024 characters. Pattern: `sg-[0-9a-zA-Z]*` (checked by `parse` and `validate`).
pub type SecurityGroupId = Text<named::SecurityGroupId>;

/// Size: at most 5 elements.
pub type SecurityGroupIds = List<named::SecurityGroupIds, SecurityGroupId>;

/// The text `SensitiveString` of the model.
pub type SensitiveString = Text<named::SensitiveString>;

/// Length: at most 10000 characters.
pub type SensitiveStringOnServerOnly = Text<named::SensitiveStringOnServerOnly>;

/// Length: at most 12 characters. Pattern: `\d{12}` (checked by `parse` and `validate`).
pub type SourceOwner = Text<named::SourceOwner>;

/// The text `StateReason` of the model.
pub type StateReason = Text<named::StateReason>;

/// Length: 1 to 100 characters. Pattern: `([a-zA-Z0-9-_]+)` (checked by `parse` and `validate`).
pub type StatementId = Text<named::StatementId>;

/// Size: at most 1500 elements.
pub type StringList = List<named::StringList, String>;

/// Length: at most 1024 characters. Pattern: `subnet-[0-9a-z]*` (checked by `parse` and `validate`).
pub type SubnetId = Text<named::SubnetId>;

/// Size: at most 16 elements.
pub type SubnetIds = List<named::SubnetIds, SubnetId>;

/// Length: 1 to 128 characters. Pattern: `([\p{L}\p{Z}\p{N}_.:/=+\-@]*)` (checked with the feature `regex` only).
pub type TagKey = Text<named::TagKey>;

/// The list `TagKeyList` of the model.
pub type TagKeyList = List<named::TagKeyList, TagKey>;

/// Length: at most 256 characters. Pattern: `([\p{L}\p{Z}\p{N}_.:/=+\-@]*)` (checked with the feature `regex` only).
pub type TagValue = Text<named::TagValue>;

/// Length: 1 to 10000 characters. Pattern: `arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(capacity-provider|network-connector):[a-zA-Z0-9-_]{1,64})` (checked with the feature `regex` only).
pub type TaggableResource = Text<named::TaggableResource>;

/// The map `Tags` of the model.
pub type Tags = Map<named::Tags, TagKey, TagValue>;

/// Length: 10 to 21 characters. Pattern: `[A-Za-z]+Exception` (checked by `parse` and `validate`).
pub type TagsErrorCode = Text<named::TagsErrorCode>;

/// Length: 84 to 1000 characters. Pattern: `.*` (checked by `parse` and `validate`).
pub type TagsErrorMessage = Text<named::TagsErrorMessage>;

/// Length: 1 to 256 characters. Pattern: `[a-zA-Z0-9\._:\/=+\-@ ]+` (checked by `parse` and `validate`).
pub type TenantId = Text<named::TenantId>;

/// Range: 1 to 5400.
pub type Timeout = Number<named::Timeout, i32>;

/// Length: at most 100 characters. Pattern: `.*` (checked by `parse` and `validate`).
pub type Timestamp = Text<named::Timestamp>;

/// Length: 1 to 1024 characters. Pattern: `(\$LATEST|[0-9]+)` (checked by `parse` and `validate`).
pub type Version = Text<named::Version>;

/// Length: 1 to 1024 characters. Pattern: `(\$LATEST(\.PUBLISHED)?|[0-9]+)` (checked by `parse` and `validate`).
pub type VersionWithLatestPublished = Text<named::VersionWithLatestPublished>;

/// The text `VpcId` of the model.
pub type VpcId = Text<named::VpcId>;

/// Range: 0 to 1.
pub type Weight = Number<named::Weight, f64>;

/// Length: at most 1000 characters.
pub type WorkingDirectory = Text<named::WorkingDirectory>;

newtypes! {
    [
        AcceleratorMemoryGB, AdditionalVersionWeights, AliasList, FunctionList,
        InvokedViaFunctionUrl, LastUpdateStatusReason, LayerList, LayersReferenceList, StateReason,
        TagKeyList, Tags, VpcId,
    ]
    {
        ArchitecturesList(.min(1).max(1));
        Blob(.sensitive());
        Description(.max(256));
        EnvironmentVariableValue(.sensitive());
        EnvironmentVariables(.sensitive());
        EphemeralStorageSize(.min(512).max(32768));
        ExecutionEnvironmentMemoryGiBPerVCpu(.min(2).max(8));
        ExecutionTimeout(.min(1).max(31622400));
        FileSystemConfigList(.max(1));
        FunctionRuntimeAlias(.min(1).max(128));
        MaxListItems(.min(1).max(10000));
        MemorySize(.min(128).max(32768));
        PerExecutionEnvironmentMaxConcurrency(.min(1).max(1600));
        ReservedConcurrentExecutions(.min(0));
        RetentionPeriodInDays(.min(1).max(90));
        SecurityGroupIds(.max(5));
        SensitiveString(.sensitive());
        SensitiveStringOnServerOnly(.max(10000));
        StringList(.max(1500));
        SubnetIds(.max(16));
        Timeout(.min(1).max(5400));
        Weight(.min(0).max(1));
        WorkingDirectory(.max(1000));
    }
    {
        Action(.max(10000)) = "(lambda:[*]|lambda:[a-zA-Z]+|[*])"
            ["ll" 1, "aa" 1, "mm" 1, "bb" 1, "dd" 1, "aa" 1, "::" 1, "**" 1 | "ll" 1, "aa" 1, "mm" 1, "bb" 1, "dd" 1, "aa" 1, "::" 1, "AZaz" 1.. | "**" 1];
        AdditionalVersion(.min(1).max(1024)) = "[0-9]+" ["09" 1..];
        Alias(.min(1).max(128)) = "(?!^[0-9]+$)([a-zA-Z0-9-_]+)" ();
        Arn(.max(10000)) = "arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)"
            ("^(?:arn:(?:aws[a-zA-Z0-9\\-]*):(?:[a-zA-Z0-9\\-])+:(?:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1})?:(?:[0-9]{12})?:(?:[^\\n\\r\\x{2028}\\x{2029}]*))$");
        CapacityProviderArn(.min(1).max(140)) = "arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:capacity-provider:[a-zA-Z0-9-_]+"
            ("^(?:arn:aws[a-zA-Z\\-]*:lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:capacity\\-provider:[a-zA-Z0-9\\-_]+)$");
        CodeSigningConfigArn(.max(200)) = "arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:code-signing-config:csc-[a-z0-9]{17}"
            ("^(?:arn:(?:aws[a-zA-Z\\-]*)?:lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:code\\-signing\\-config:csc\\-[a-z0-9]{17})$");
        DurableExecutionArn(.min(1).max(1024)) = "arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\\d{12}):function:([a-zA-Z0-9_-]+):(\\$LATEST(?:\\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)"
            ("^(?:arn:(?:[a-zA-Z0-9\\-]+):lambda:(?:[a-zA-Z0-9\\-]+):(?:[0-9]{12}):function:(?:[a-zA-Z0-9_\\-]+):(?:\\$LATEST(?:\\.PUBLISHED)?|[0-9]+)/durable\\-execution/(?:[a-zA-Z0-9_\\-]+)/(?:[a-zA-Z0-9_\\-]+))$");
        DurableExecutionName(.min(1).max(64)) = "[a-zA-Z0-9-_]+" ["--09AZ__az" 1..];
        EnvironmentVariableName(.sensitive()) = "[a-zA-Z]([a-zA-Z0-9_])+"
            ["AZaz" 1, "09AZ__az" 1..];
        EventSourceToken(.max(256)) = "[a-zA-Z0-9._\\-]+" ["-.09AZ__az" 1..];
        FileSystemArn(.max(256)) = "arn:aws[a-zA-Z-]*:elasticfilesystem:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}"
            ("^(?:arn:aws[a-zA-Z\\-]*:elasticfilesystem:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:access\\-point/fsap\\-[a-f0-9]{17}$|^arn:aws[\\-a-z]*:s3files:[0-9a-z\\-:]+:file\\-system/fs\\-[0-9a-f]{17,40}/access\\-point/fsap\\-[0-9a-f]{17,40})$");
        FunctionArn(.max(10000)) = "arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?"
            ("^(?:arn:(?:aws[a-zA-Z\\-]*)?:lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:function:[a-zA-Z0-9\\-_]+(?::(?:\\$LATEST|[a-zA-Z0-9\\-_]+))?)$");
        FunctionName(.min(1).max(140)) = "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?"
            ("^(?:(?:arn:(?:aws[a-zA-Z\\-]*)?:lambda:)?(?:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:)?(?:[0-9]{12}:)?(?:function:)?(?:[a-zA-Z0-9\\-_]+)(?::(?:\\$LATEST|[a-zA-Z0-9\\-_]+))?)$");
        FunctionRuntimeArn(.min(48).max(2048)) = "arn:[a-z-]+:lambda:[a-z0-9-]+:\\d{12}:runtime/.+"
            ("^(?:arn:[a-z\\-]+:lambda:[a-z0-9\\-]+:[0-9]{12}:runtime/[^\\n\\r\\x{2028}\\x{2029}]+)$");
        Handler(.max(128)) = "[^\\s]+" ["\0\u{8}\u{e}\u{1f}!\u{10ffff}" 1..];
        KMSKeyArn(.max(10000)) = "(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()"
            ["aa" 1, "rr" 1, "nn" 1, "::" 2, "-.09az" 1.., "::" 1, "\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}" 0.. | "aa" 1, "rr" 1, "nn" 1, "::" 1, "aa" 1, "ww" 1, "ss" 1, "--AZaz" 0.., "::" 1, "-.09az" 1.., "::" 1, "\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}" 0.. | ];
        LayerVersionArn(.min(1).max(2048)) = "((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))"
            ("^(?:(?:(?:arn:(?:aws[a-zA-Z\\-]*)?:lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:layer:[a-zA-Z0-9\\-_]+:[0-9]+)|(?:arn:[a-zA-Z0-9\\-]+:lambda:::awslayer:[a-zA-Z0-9\\-_]+)))$");
        LocalMountPath(.max(160)) = "/mnt/[a-zA-Z0-9-_.]+"
            ["//" 1, "mm" 1, "nn" 1, "tt" 1, "//" 1, "-.09AZ__az" 1..];
        LogGroup(.min(1).max(512)) = "[\\.\\-_/#A-Za-z0-9]+" ["##-9AZ__az" 1..];
        MasterRegion(.min(1).max(50)) = "ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}"
            ["AA" 1, "LL" 2 | "az" 2, "--" 1, "az" 1.., "--" 1, "09" 1 | "az" 2, "--" 1, "gg" 1, "oo" 1, "vv" 1, "--" 1, "az" 1.., "--" 1, "09" 1 | "az" 2, "--" 1, "ii" 1, "ss" 1, "oo" 1, "az" 0..=1, "--" 1, "az" 1.., "--" 1, "09" 1 | "ee" 1, "uu" 1, "ss" 1, "cc" 1, "--" 1, "az" 2, "--" 1, "az" 1.., "--" 1, "09" 1 | "ee" 1, "uu" 1, "ss" 1, "cc" 1, "--" 1, "az" 2, "--" 1, "gg" 1, "oo" 1, "vv" 1, "--" 1, "az" 1.., "--" 1, "09" 1 | "ee" 1, "uu" 1, "ss" 1, "cc" 1, "--" 1, "az" 2, "--" 1, "ii" 1, "ss" 1, "oo" 1, "az" 0..=1, "--" 1, "az" 1.., "--" 1, "09" 1];
        NameSpacedFunctionArn(.max(10000)) = "arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_\\.]+(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?"
            ("^(?:arn:(?:aws[a-zA-Z\\-]*)?:lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:function:[a-zA-Z0-9\\-_\\.]+(?::(?:\\$LATEST(?:\\.PUBLISHED)?|[a-zA-Z0-9\\-_]+))?)$");
        NamespacedFunctionName(.min(1).max(256)) = "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?"
            ("^(?:(?:arn:(?:aws[a-zA-Z\\-]*)?:lambda:)?(?:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:)?(?:[0-9]{12}:)?(?:function:)?(?:[a-zA-Z0-9\\-_\\.]+)(?::(?:\\$LATEST(?:\\.PUBLISHED)?|[a-zA-Z0-9\\-_]+))?)$");
        NumericLatestPublishedOrAliasQualifier(.min(1).max(128)) = "\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+"
            ["$$" 1, "LL" 1, "AA" 1, "TT" 1, "EE" 1, "SS" 1, "TT" 1 | "$$" 1, "LL" 1, "AA" 1, "TT" 1, "EE" 1, "SS" 1, "TT" 1, ".." 1, "PP" 1, "UU" 1, "BB" 1, "LL" 1, "II" 1, "SS" 1, "HH" 1, "EE" 1, "DD" 1 | "$$--09AZ__az" 1..];
        Principal(.max(2048)) = "[^\\s]+" ["\0\u{8}\u{e}\u{1f}!\u{10ffff}" 1..];
        PrincipalOrgID(.min(12).max(34)) = "o-[a-z0-9]{10,32}" ["oo" 1, "--" 1, "09az" 10..=32];
        ResourceArn(.max(10000)) = "(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()"
            ["aa" 1, "rr" 1, "nn" 1, "::" 2, "-.09az" 1.., "::" 1, "\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}" 0.. | "aa" 1, "rr" 1, "nn" 1, "::" 1, "aa" 1, "ww" 1, "ss" 1, "--AZaz" 0.., "::" 1, "-.09az" 1.., "::" 1, "\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}" 0.. | ];
        RoleArn(.max(10000)) = "arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+"
            ["aa" 1, "rr" 1, "nn" 1, "::" 2, "ii" 1, "aa" 1, "mm" 1, "::" 2, "09" 12, "::" 1, "rr" 1, "oo" 1, "ll" 1, "ee" 1, "//" 0..=1, "+9==@Z__az" 1.. | "aa" 1, "rr" 1, "nn" 1, "::" 1, "aa" 1, "ww" 1, "ss" 1, "--AZaz" 0.., "::" 1, "ii" 1, "aa" 1, "mm" 1, "::" 2, "09" 12, "::" 1, "rr" 1, "oo" 1, "ll" 1, "ee" 1, "//" 0..=1, "+9==@Z__az" 1..];
        RuntimeVersionArn(.min(26).max(2048)) = "((arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}::runtime:.+)|(arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:runtime/[A-Za-z0-9_.-]{1,128}/version/[A-Za-z0-9_.-]{1,128}))"
            ("^(?:(?:(?:arn:(?:aws[a-zA-Z\\-]*):lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}::runtime:[^\\n\\r\\x{2028}\\x{2029}]+)|(?:arn:(?:aws[a-zA-Z\\-]*):lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:runtime/[A-Za-z0-9_\\.\\-]{1,128}/version/[A-Za-z0-9_\\.\\-]{1,128})))$");
        S3Bucket(.min(3).max(63)) = "[0-9A-Za-z\\.\\-_]*(?<!\\.)" ();
        S3Key(.min(1).max(1024)) = ".*" ["\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}" 0..];
        S3ObjectVersion(.min(1).max(1024)) = ".*" ["\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}" 0..];
        SecurityGroupId(.max(1024)) = "sg-[0-9a-zA-Z]*" ["ss" 1, "gg" 1, "--" 1, "09AZaz" 0..];
        SourceOwner(.max(12)) = "\\d{12}" ["09" 12];
        StatementId(.min(1).max(100)) = "([a-zA-Z0-9-_]+)" ["--09AZ__az" 1..];
        SubnetId(.max(1024)) = "subnet-[0-9a-z]*"
            ["ss" 1, "uu" 1, "bb" 1, "nn" 1, "ee" 1, "tt" 1, "--" 1, "09az" 0..];
        TagKey(.min(1).max(128)) = "([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)"
            ("^(?:(?:[\\p{L}\\p{Z}\\p{N}_\\.:/=\\+\\-@]*))$");
        TagValue(.max(256)) = "([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)"
            ("^(?:(?:[\\p{L}\\p{Z}\\p{N}_\\.:/=\\+\\-@]*))$");
        TaggableResource(.min(1).max(10000)) = "arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:(function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(capacity-provider|network-connector):[a-zA-Z0-9-_]{1,64})"
            ("^(?:arn:(?:aws[a-zA-Z\\-]*):lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:(?:function:[a-zA-Z0-9\\-_]+(?::(?:\\$LATEST|[a-zA-Z0-9\\-_]+))?|code\\-signing\\-config:csc\\-[a-z0-9]{17}|event\\-source\\-mapping:[0-9a-fA-F]{8}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{12}|(?:capacity\\-provider|network\\-connector):[a-zA-Z0-9\\-_]{1,64}))$");
        TagsErrorCode(.min(10).max(21)) = "[A-Za-z]+Exception"
            ["AZaz" 1.., "EE" 1, "xx" 1, "cc" 1, "ee" 1, "pp" 1, "tt" 1, "ii" 1, "oo" 1, "nn" 1];
        TagsErrorMessage(.min(84).max(1000)) = ".*" ["\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}" 0..];
        TenantId(.min(1).max(256)) = "[a-zA-Z0-9\\._:\\/=+\\-@ ]+" ["  ++-:==@Z__az" 1..];
        Timestamp(.max(100)) = ".*" ["\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}" 0..];
        Version(.min(1).max(1024)) = "(\\$LATEST|[0-9]+)"
            ["$$" 1, "LL" 1, "AA" 1, "TT" 1, "EE" 1, "SS" 1, "TT" 1 | "09" 1..];
        VersionWithLatestPublished(.min(1).max(1024)) = "(\\$LATEST(\\.PUBLISHED)?|[0-9]+)"
            ["$$" 1, "LL" 1, "AA" 1, "TT" 1, "EE" 1, "SS" 1, "TT" 1 | "$$" 1, "LL" 1, "AA" 1, "TT" 1, "EE" 1, "SS" 1, "TT" 1, ".." 1, "PP" 1, "UU" 1, "BB" 1, "LL" 1, "II" 1, "SS" 1, "HH" 1, "EE" 1, "DD" 1 | "09" 1..];
    }
}
