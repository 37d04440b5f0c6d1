// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! Texts, numbers, lists and maps that have a name in the model.
//!
//! Each is an alias, and what it can do is on the page of the type that it names. The first parameter of that
//! type is a marker that nothing else has, so no name converts into another by itself.

use crate::enums::Architecture;
use crate::types::{AliasConfiguration, FileSystemConfig, FunctionConfiguration, Layer};
use shapewright_runtime::newtypes;
use shapewright_runtime::shape::newtype::{List, Map, Number, Text, Wrapper};

pub type AcceleratorMemoryGB = Number<named::AcceleratorMemoryGBMarker, i32>;

/// Length: at most 10000 characters. Pattern: `(lambda:[*]|lambda:[a-zA-Z]+|[*])` (checked by `parse` and `validate`).
pub type Action = Text<named::ActionMarker>;

/// Length: 1 to 1024 characters. Pattern: `[0-9]+` (checked by `parse` and `validate`).
pub type AdditionalVersion = Text<named::AdditionalVersionMarker>;

pub type AdditionalVersionWeights =
    Map<named::AdditionalVersionWeightsMarker, AdditionalVersion, Weight>;

/// Length: 1 to 128 characters. Pattern: `(?!^[0-9]+$)([a-zA-Z0-9-_]+)` (can't be checked: look-around).
pub type Alias = Text<named::AliasMarker>;

pub type AliasList = List<named::AliasListMarker, AliasConfiguration>;

/// Size: exactly 1 element.
pub type ArchitecturesList = List<named::ArchitecturesListMarker, Architecture>;

/// Length: at most 10000 characters. Pattern: `arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)` (checked with the feature `regex` only).
pub type Arn = Text<named::ArnMarker>;

pub type Blob = Wrapper<named::BlobMarker, shapewright_runtime::Blob>;

/// Length: 1 to 140 characters. Pattern: `arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+` (checked with the feature `regex` only).
pub type CapacityProviderArn = Text<named::CapacityProviderArnMarker>;

/// Length: at most 200 characters. Pattern: `arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}` (checked with the feature `regex` only).
pub type CodeSigningConfigArn = Text<named::CodeSigningConfigArnMarker>;

/// Length: at most 256 characters.
pub type Description = Text<named::DescriptionMarker>;

/// Length: 1 to 1024 characters. Pattern: `arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\d{12}):function:([a-zA-Z0-9_-]+):(\$LATEST(?:\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)` (checked with the feature `regex` only).
pub type DurableExecutionArn = Text<named::DurableExecutionArnMarker>;

/// Length: 1 to 64 characters. Pattern: `[a-zA-Z0-9-_]+` (checked by `parse` and `validate`).
pub type DurableExecutionName = Text<named::DurableExecutionNameMarker>;

/// Pattern: `[a-zA-Z]([a-zA-Z0-9_])+` (checked by `parse` and `validate`).
pub type EnvironmentVariableName = Text<named::EnvironmentVariableNameMarker>;

pub type EnvironmentVariableValue = Text<named::EnvironmentVariableValueMarker>;

pub type EnvironmentVariables =
    Map<named::EnvironmentVariablesMarker, EnvironmentVariableName, EnvironmentVariableValue>;

/// Range: 512 to 32768.
pub type EphemeralStorageSize = Number<named::EphemeralStorageSizeMarker, i32>;

/// Length: at most 256 characters. Pattern: `[a-zA-Z0-9._\-]+` (checked by `parse` and `validate`).
pub type EventSourceToken = Text<named::EventSourceTokenMarker>;

/// Range: 2 to 8.
pub type ExecutionEnvironmentMemoryGiBPerVCpu =
    Number<named::ExecutionEnvironmentMemoryGiBPerVCpuMarker, f64>;

/// Range: 1 to 31622400.
pub type ExecutionTimeout = Number<named::ExecutionTimeoutMarker, i32>;

/// Length: at most 256 characters. Pattern: `arn:aws[a-zA-Z-]*:elasticfilesystem:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}` (checked with the feature `regex` only).
pub type FileSystemArn = Text<named::FileSystemArnMarker>;

/// Size: at most 1 element.
pub type FileSystemConfigList = List<named::FileSystemConfigListMarker, FileSystemConfig>;

/// Length: at most 10000 characters. Pattern: `arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?` (checked with the feature `regex` only).
pub type FunctionArn = Text<named::FunctionArnMarker>;

pub type FunctionList = List<named::FunctionListMarker, FunctionConfiguration>;

/// Length: 1 to 140 characters. Pattern: `(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?` (checked with the feature `regex` only).
pub type FunctionName = Text<named::FunctionNameMarker>;

/// Length: 1 to 128 characters.
pub type FunctionRuntimeAlias = Text<named::FunctionRuntimeAliasMarker>;

/// Length: 48 to 2048 characters. Pattern: `arn:[a-z-]+:lambda:[a-z0-9-]+:\d{12}:runtime/.+` (checked with the feature `regex` only).
pub type FunctionRuntimeArn = Text<named::FunctionRuntimeArnMarker>;

/// Length: at most 128 characters. Pattern: `[^\s]+` (checked by `parse` and `validate`).
pub type Handler = Text<named::HandlerMarker>;

pub type InvokedViaFunctionUrl = Number<named::InvokedViaFunctionUrlMarker, bool>;

/// Length: at most 10000 characters. Pattern: `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()` (checked by `parse` and `validate`).
pub type KMSKeyArn = Text<named::KMSKeyArnMarker>;

pub type LastUpdateStatusReason = Text<named::LastUpdateStatusReasonMarker>;

pub type LayerList = List<named::LayerListMarker, LayerVersionArn>;

/// Length: 1 to 2048 characters. Pattern: `((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))` (checked with the feature `regex` only).
pub type LayerVersionArn = Text<named::LayerVersionArnMarker>;

pub type LayersReferenceList = List<named::LayersReferenceListMarker, Layer>;

/// Length: at most 160 characters. Pattern: `/mnt/[a-zA-Z0-9-_.]+` (checked by `parse` and `validate`).
pub type LocalMountPath = Text<named::LocalMountPathMarker>;

/// Length: 1 to 512 characters. Pattern: `[\.\-_/#A-Za-z0-9]+` (checked by `parse` and `validate`).
pub type LogGroup = Text<named::LogGroupMarker>;

/// Length: 1 to 50 characters. Pattern: `ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}` (checked by `parse` and `validate`).
pub type MasterRegion = Text<named::MasterRegionMarker>;

/// Range: 1 to 10000.
pub type MaxListItems = Number<named::MaxListItemsMarker, i32>;

/// Range: 128 to 32768.
pub type MemorySize = Number<named::MemorySizeMarker, i32>;

/// Length: at most 10000 characters. Pattern: `arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_\.]+(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?` (checked with the feature `regex` only).
pub type NameSpacedFunctionArn = Text<named::NameSpacedFunctionArnMarker>;

/// Length: 1 to 256 characters. Pattern: `(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?` (checked with the feature `regex` only).
pub type NamespacedFunctionName = Text<named::NamespacedFunctionNameMarker>;

/// Length: 1 to 128 characters. Pattern: `\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+` (checked by `parse` and `validate`).
pub type NumericLatestPublishedOrAliasQualifier =
    Text<named::NumericLatestPublishedOrAliasQualifierMarker>;

/// Range: 1 to 1600.
pub type PerExecutionEnvironmentMaxConcurrency =
    Number<named::PerExecutionEnvironmentMaxConcurrencyMarker, i32>;

/// Length: at most 2048 characters. Pattern: `[^\s]+` (checked by `parse` and `validate`).
pub type Principal = Text<named::PrincipalMarker>;

/// Length: 12 to 34 characters. Pattern: `o-[a-z0-9]{10,32}` (checked by `parse` and `validate`).
pub type PrincipalOrgID = Text<named::PrincipalOrgIDMarker>;

/// Range: at least 0.
pub type ReservedConcurrentExecutions = Number<named::ReservedConcurrentExecutionsMarker, i32>;

/// Length: at most 10000 characters. Pattern: `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()` (checked by `parse` and `validate`).
pub type ResourceArn = Text<named::ResourceArnMarker>;

/// Range: 1 to 90.
pub type RetentionPeriodInDays = Number<named::RetentionPeriodInDaysMarker, i32>;

/// Length: at most 10000 characters. Pattern: `arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+` (checked by `parse` and `validate`).
pub type RoleArn = Text<named::RoleArnMarker>;

/// Length: 26 to 2048 characters. Pattern: `((arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}::runtime:.+)|(arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:runtime/[A-Za-z0-9_.-]{1,128}/version/[A-Za-z0-9_.-]{1,128}))` (checked with the feature `regex` only).
pub type RuntimeVersionArn = Text<named::RuntimeVersionArnMarker>;

/// Length: 3 to 63 characters. Pattern: `[0-9A-Za-z\.\-_]*(?<!\.)` (can't be checked: look-around).
pub type S3Bucket = Text<named::S3BucketMarker>;

/// Length: 1 to 1024 characters. Pattern: `.*` (checked by `parse` and `validate`).
pub type S3Key = Text<named::S3KeyMarker>;

/// Length: 1 to 1024 characters. Pattern: `.*` (checked by `parse` and `validate`).
pub type S3ObjectVersion = Text<named::S3ObjectVersionMarker>;

/// Length: at most 1024 characters. Pattern: `sg-[0-9a-zA-Z]*` (checked by `parse` and `validate`).
pub type SecurityGroupId = Text<named::SecurityGroupIdMarker>;

/// Size: at most 5 elements.
pub type SecurityGroupIds = List<named::SecurityGroupIdsMarker, SecurityGroupId>;

pub type SensitiveString = Text<named::SensitiveStringMarker>;

/// Length: at most 10000 characters.
pub type SensitiveStringOnServerOnly = Text<named::SensitiveStringOnServerOnlyMarker>;

/// Length: at most 12 characters. Pattern: `\d{12}` (checked by `parse` and `validate`).
pub type SourceOwner = Text<named::SourceOwnerMarker>;

pub type StateReason = Text<named::StateReasonMarker>;

/// Length: 1 to 100 characters. Pattern: `([a-zA-Z0-9-_]+)` (checked by `parse` and `validate`).
pub type StatementId = Text<named::StatementIdMarker>;

/// Size: at most 1500 elements.
pub type StringList = List<named::StringListMarker, String>;

/// Length: at most 1024 characters. Pattern: `subnet-[0-9a-z]*` (checked by `parse` and `validate`).
pub type SubnetId = Text<named::SubnetIdMarker>;

/// Size: at most 16 elements.
pub type SubnetIds = List<named::SubnetIdsMarker, SubnetId>;

/// Length: 1 to 128 characters. Pattern: `([\p{L}\p{Z}\p{N}_.:/=+\-@]*)` (checked with the feature `regex` only).
pub type TagKey = Text<named::TagKeyMarker>;

pub type TagKeyList = List<named::TagKeyListMarker, TagKey>;

/// Length: at most 256 characters. Pattern: `([\p{L}\p{Z}\p{N}_.:/=+\-@]*)` (checked with the feature `regex` only).
pub type TagValue = Text<named::TagValueMarker>;

/// Length: 1 to 10000 characters. Pattern: `arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(capacity-provider|network-connector):[a-zA-Z0-9-_]{1,64})` (checked with the feature `regex` only).
pub type TaggableResource = Text<named::TaggableResourceMarker>;

pub type Tags = Map<named::TagsMarker, TagKey, TagValue>;

/// Length: 10 to 21 characters. Pattern: `[A-Za-z]+Exception` (checked by `parse` and `validate`).
pub type TagsErrorCode = Text<named::TagsErrorCodeMarker>;

/// Length: 84 to 1000 characters. Pattern: `.*` (checked by `parse` and `validate`).
pub type TagsErrorMessage = Text<named::TagsErrorMessageMarker>;

/// Length: 1 to 256 characters. Pattern: `[a-zA-Z0-9\._:\/=+\-@ ]+` (checked by `parse` and `validate`).
pub type TenantId = Text<named::TenantIdMarker>;

/// Range: 1 to 5400.
pub type Timeout = Number<named::TimeoutMarker, i32>;

/// Length: at most 100 characters. Pattern: `.*` (checked by `parse` and `validate`).
pub type Timestamp = Text<named::TimestampMarker>;

/// Length: 1 to 1024 characters. Pattern: `(\$LATEST|[0-9]+)` (checked by `parse` and `validate`).
pub type Version = Text<named::VersionMarker>;

/// Length: 1 to 1024 characters. Pattern: `(\$LATEST(\.PUBLISHED)?|[0-9]+)` (checked by `parse` and `validate`).
pub type VersionWithLatestPublished = Text<named::VersionWithLatestPublishedMarker>;

pub type VpcId = Text<named::VpcIdMarker>;

/// Range: 0 to 1.
pub type Weight = Number<named::WeightMarker, f64>;

/// Length: at most 1000 characters.
pub type WorkingDirectory = Text<named::WorkingDirectoryMarker>;

newtypes! {
    [
        AcceleratorMemoryGBMarker, AdditionalVersionWeightsMarker, AliasListMarker,
        FunctionListMarker, InvokedViaFunctionUrlMarker, LastUpdateStatusReasonMarker,
        LayerListMarker, LayersReferenceListMarker, StateReasonMarker, TagKeyListMarker,
        TagsMarker, VpcIdMarker,
    ]
    {
        ArchitecturesListMarker(.min(1).max(1));
        BlobMarker(.sensitive());
        DescriptionMarker(.max(256));
        EnvironmentVariableValueMarker(.sensitive());
        EnvironmentVariablesMarker(.sensitive());
        EphemeralStorageSizeMarker(.min(512).max(32768));
        ExecutionEnvironmentMemoryGiBPerVCpuMarker(.min(2).max(8));
        ExecutionTimeoutMarker(.min(1).max(31622400));
        FileSystemConfigListMarker(.max(1));
        FunctionRuntimeAliasMarker(.min(1).max(128));
        MaxListItemsMarker(.min(1).max(10000));
        MemorySizeMarker(.min(128).max(32768));
        PerExecutionEnvironmentMaxConcurrencyMarker(.min(1).max(1600));
        ReservedConcurrentExecutionsMarker(.min(0));
        RetentionPeriodInDaysMarker(.min(1).max(90));
        SecurityGroupIdsMarker(.max(5));
        SensitiveStringMarker(.sensitive());
        SensitiveStringOnServerOnlyMarker(.max(10000));
        StringListMarker(.max(1500));
        SubnetIdsMarker(.max(16));
        TimeoutMarker(.min(1).max(5400));
        WeightMarker(.min(0).max(1));
        WorkingDirectoryMarker(.max(1000));
    }
    {
        ActionMarker(.max(10000)) = "(lambda:[*]|lambda:[a-zA-Z]+|[*])"
            ["ll" 1, "aa" 1, "mm" 1, "bb" 1, "dd" 1, "aa" 1, "::" 1, "**" 1 | "ll" 1, "aa" 1, "mm" 1, "bb" 1, "dd" 1, "aa" 1, "::" 1, "AZaz" 1.. | "**" 1];
        AdditionalVersionMarker(.min(1).max(1024)) = "[0-9]+" ["09" 1..];
        AliasMarker(.min(1).max(128)) = "(?!^[0-9]+$)([a-zA-Z0-9-_]+)" ();
        ArnMarker(.max(10000)) = "arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)"
            ("^(?:arn:(?:aws[a-zA-Z0-9\\-]*):(?:[a-zA-Z0-9\\-])+:(?:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1})?:(?:[0-9]{12})?:(?:[^\\n\\r\\x{2028}\\x{2029}]*))$");
        CapacityProviderArnMarker(.min(1).max(140)) = "arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:capacity-provider:[a-zA-Z0-9-_]+"
            ("^(?:arn:aws[a-zA-Z\\-]*:lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:capacity\\-provider:[a-zA-Z0-9\\-_]+)$");
        CodeSigningConfigArnMarker(.max(200)) = "arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:code-signing-config:csc-[a-z0-9]{17}"
            ("^(?:arn:(?:aws[a-zA-Z\\-]*)?:lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:code\\-signing\\-config:csc\\-[a-z0-9]{17})$");
        DurableExecutionArnMarker(.min(1).max(1024)) = "arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\\d{12}):function:([a-zA-Z0-9_-]+):(\\$LATEST(?:\\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)"
            ("^(?:arn:(?:[a-zA-Z0-9\\-]+):lambda:(?:[a-zA-Z0-9\\-]+):(?:[0-9]{12}):function:(?:[a-zA-Z0-9_\\-]+):(?:\\$LATEST(?:\\.PUBLISHED)?|[0-9]+)/durable\\-execution/(?:[a-zA-Z0-9_\\-]+)/(?:[a-zA-Z0-9_\\-]+))$");
        DurableExecutionNameMarker(.min(1).max(64)) = "[a-zA-Z0-9-_]+" ["--09AZ__az" 1..];
        EnvironmentVariableNameMarker(.sensitive()) = "[a-zA-Z]([a-zA-Z0-9_])+"
            ["AZaz" 1, "09AZ__az" 1..];
        EventSourceTokenMarker(.max(256)) = "[a-zA-Z0-9._\\-]+" ["-.09AZ__az" 1..];
        FileSystemArnMarker(.max(256)) = "arn:aws[a-zA-Z-]*:elasticfilesystem:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}"
            ("^(?:arn:aws[a-zA-Z\\-]*:elasticfilesystem:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:access\\-point/fsap\\-[a-f0-9]{17}$|^arn:aws[\\-a-z]*:s3files:[0-9a-z\\-:]+:file\\-system/fs\\-[0-9a-f]{17,40}/access\\-point/fsap\\-[0-9a-f]{17,40})$");
        FunctionArnMarker(.max(10000)) = "arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?"
            ("^(?:arn:(?:aws[a-zA-Z\\-]*)?:lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:function:[a-zA-Z0-9\\-_]+(?::(?:\\$LATEST|[a-zA-Z0-9\\-_]+))?)$");
        FunctionNameMarker(.min(1).max(140)) = "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?"
            ("^(?:(?:arn:(?:aws[a-zA-Z\\-]*)?:lambda:)?(?:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:)?(?:[0-9]{12}:)?(?:function:)?(?:[a-zA-Z0-9\\-_]+)(?::(?:\\$LATEST|[a-zA-Z0-9\\-_]+))?)$");
        FunctionRuntimeArnMarker(.min(48).max(2048)) = "arn:[a-z-]+:lambda:[a-z0-9-]+:\\d{12}:runtime/.+"
            ("^(?:arn:[a-z\\-]+:lambda:[a-z0-9\\-]+:[0-9]{12}:runtime/[^\\n\\r\\x{2028}\\x{2029}]+)$");
        HandlerMarker(.max(128)) = "[^\\s]+" ["\0\u{8}\u{e}\u{1f}!\u{10ffff}" 1..];
        KMSKeyArnMarker(.max(10000)) = "(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()"
            ["aa" 1, "rr" 1, "nn" 1, "::" 2, "-.09az" 1.., "::" 1, "\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}" 0.. | "aa" 1, "rr" 1, "nn" 1, "::" 1, "aa" 1, "ww" 1, "ss" 1, "--AZaz" 0.., "::" 1, "-.09az" 1.., "::" 1, "\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}" 0.. | ];
        LayerVersionArnMarker(.min(1).max(2048)) = "((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))"
            ("^(?:(?:(?:arn:(?:aws[a-zA-Z\\-]*)?:lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:layer:[a-zA-Z0-9\\-_]+:[0-9]+)|(?:arn:[a-zA-Z0-9\\-]+:lambda:::awslayer:[a-zA-Z0-9\\-_]+)))$");
        LocalMountPathMarker(.max(160)) = "/mnt/[a-zA-Z0-9-_.]+"
            ["//" 1, "mm" 1, "nn" 1, "tt" 1, "//" 1, "-.09AZ__az" 1..];
        LogGroupMarker(.min(1).max(512)) = "[\\.\\-_/#A-Za-z0-9]+" ["##-9AZ__az" 1..];
        MasterRegionMarker(.min(1).max(50)) = "ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}"
            ["AA" 1, "LL" 2 | "az" 2, "--" 1, "az" 1.., "--" 1, "09" 1 | "az" 2, "--" 1, "gg" 1, "oo" 1, "vv" 1, "--" 1, "az" 1.., "--" 1, "09" 1 | "az" 2, "--" 1, "ii" 1, "ss" 1, "oo" 1, "az" 0..=1, "--" 1, "az" 1.., "--" 1, "09" 1 | "ee" 1, "uu" 1, "ss" 1, "cc" 1, "--" 1, "az" 2, "--" 1, "az" 1.., "--" 1, "09" 1 | "ee" 1, "uu" 1, "ss" 1, "cc" 1, "--" 1, "az" 2, "--" 1, "gg" 1, "oo" 1, "vv" 1, "--" 1, "az" 1.., "--" 1, "09" 1 | "ee" 1, "uu" 1, "ss" 1, "cc" 1, "--" 1, "az" 2, "--" 1, "ii" 1, "ss" 1, "oo" 1, "az" 0..=1, "--" 1, "az" 1.., "--" 1, "09" 1];
        NameSpacedFunctionArnMarker(.max(10000)) = "arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_\\.]+(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?"
            ("^(?:arn:(?:aws[a-zA-Z\\-]*)?:lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:function:[a-zA-Z0-9\\-_\\.]+(?::(?:\\$LATEST(?:\\.PUBLISHED)?|[a-zA-Z0-9\\-_]+))?)$");
        NamespacedFunctionNameMarker(.min(1).max(256)) = "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?"
            ("^(?:(?:arn:(?:aws[a-zA-Z\\-]*)?:lambda:)?(?:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:)?(?:[0-9]{12}:)?(?:function:)?(?:[a-zA-Z0-9\\-_\\.]+)(?::(?:\\$LATEST(?:\\.PUBLISHED)?|[a-zA-Z0-9\\-_]+))?)$");
        NumericLatestPublishedOrAliasQualifierMarker(.min(1).max(128)) = "\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+"
            ["$$" 1, "LL" 1, "AA" 1, "TT" 1, "EE" 1, "SS" 1, "TT" 1 | "$$" 1, "LL" 1, "AA" 1, "TT" 1, "EE" 1, "SS" 1, "TT" 1, ".." 1, "PP" 1, "UU" 1, "BB" 1, "LL" 1, "II" 1, "SS" 1, "HH" 1, "EE" 1, "DD" 1 | "$$--09AZ__az" 1..];
        PrincipalMarker(.max(2048)) = "[^\\s]+" ["\0\u{8}\u{e}\u{1f}!\u{10ffff}" 1..];
        PrincipalOrgIDMarker(.min(12).max(34)) = "o-[a-z0-9]{10,32}"
            ["oo" 1, "--" 1, "09az" 10..=32];
        ResourceArnMarker(.max(10000)) = "(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()"
            ["aa" 1, "rr" 1, "nn" 1, "::" 2, "-.09az" 1.., "::" 1, "\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}" 0.. | "aa" 1, "rr" 1, "nn" 1, "::" 1, "aa" 1, "ww" 1, "ss" 1, "--AZaz" 0.., "::" 1, "-.09az" 1.., "::" 1, "\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}" 0.. | ];
        RoleArnMarker(.max(10000)) = "arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+"
            ["aa" 1, "rr" 1, "nn" 1, "::" 2, "ii" 1, "aa" 1, "mm" 1, "::" 2, "09" 12, "::" 1, "rr" 1, "oo" 1, "ll" 1, "ee" 1, "//" 0..=1, "+9==@Z__az" 1.. | "aa" 1, "rr" 1, "nn" 1, "::" 1, "aa" 1, "ww" 1, "ss" 1, "--AZaz" 0.., "::" 1, "ii" 1, "aa" 1, "mm" 1, "::" 2, "09" 12, "::" 1, "rr" 1, "oo" 1, "ll" 1, "ee" 1, "//" 0..=1, "+9==@Z__az" 1..];
        RuntimeVersionArnMarker(.min(26).max(2048)) = "((arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}::runtime:.+)|(arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:runtime/[A-Za-z0-9_.-]{1,128}/version/[A-Za-z0-9_.-]{1,128}))"
            ("^(?:(?:(?:arn:(?:aws[a-zA-Z\\-]*):lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}::runtime:[^\\n\\r\\x{2028}\\x{2029}]+)|(?:arn:(?:aws[a-zA-Z\\-]*):lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:runtime/[A-Za-z0-9_\\.\\-]{1,128}/version/[A-Za-z0-9_\\.\\-]{1,128})))$");
        S3BucketMarker(.min(3).max(63)) = "[0-9A-Za-z\\.\\-_]*(?<!\\.)" ();
        S3KeyMarker(.min(1).max(1024)) = ".*" ["\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}" 0..];
        S3ObjectVersionMarker(.min(1).max(1024)) = ".*"
            ["\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}" 0..];
        SecurityGroupIdMarker(.max(1024)) = "sg-[0-9a-zA-Z]*"
            ["ss" 1, "gg" 1, "--" 1, "09AZaz" 0..];
        SourceOwnerMarker(.max(12)) = "\\d{12}" ["09" 12];
        StatementIdMarker(.min(1).max(100)) = "([a-zA-Z0-9-_]+)" ["--09AZ__az" 1..];
        SubnetIdMarker(.max(1024)) = "subnet-[0-9a-z]*"
            ["ss" 1, "uu" 1, "bb" 1, "nn" 1, "ee" 1, "tt" 1, "--" 1, "09az" 0..];
        TagKeyMarker(.min(1).max(128)) = "([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)"
            ("^(?:(?:[\\p{L}\\p{Z}\\p{N}_\\.:/=\\+\\-@]*))$");
        TagValueMarker(.max(256)) = "([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)"
            ("^(?:(?:[\\p{L}\\p{Z}\\p{N}_\\.:/=\\+\\-@]*))$");
        TaggableResourceMarker(.min(1).max(10000)) = "arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:(function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(capacity-provider|network-connector):[a-zA-Z0-9-_]{1,64})"
            ("^(?:arn:(?:aws[a-zA-Z\\-]*):lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:(?:function:[a-zA-Z0-9\\-_]+(?::(?:\\$LATEST|[a-zA-Z0-9\\-_]+))?|code\\-signing\\-config:csc\\-[a-z0-9]{17}|event\\-source\\-mapping:[0-9a-fA-F]{8}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{12}|(?:capacity\\-provider|network\\-connector):[a-zA-Z0-9\\-_]{1,64}))$");
        TagsErrorCodeMarker(.min(10).max(21)) = "[A-Za-z]+Exception"
            ["AZaz" 1.., "EE" 1, "xx" 1, "cc" 1, "ee" 1, "pp" 1, "tt" 1, "ii" 1, "oo" 1, "nn" 1];
        TagsErrorMessageMarker(.min(84).max(1000)) = ".*"
            ["\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}" 0..];
        TenantIdMarker(.min(1).max(256)) = "[a-zA-Z0-9\\._:\\/=+\\-@ ]+" ["  ++-:==@Z__az" 1..];
        TimestampMarker(.max(100)) = ".*" ["\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}" 0..];
        VersionMarker(.min(1).max(1024)) = "(\\$LATEST|[0-9]+)"
            ["$$" 1, "LL" 1, "AA" 1, "TT" 1, "EE" 1, "SS" 1, "TT" 1 | "09" 1..];
        VersionWithLatestPublishedMarker(.min(1).max(1024)) = "(\\$LATEST(\\.PUBLISHED)?|[0-9]+)"
            ["$$" 1, "LL" 1, "AA" 1, "TT" 1, "EE" 1, "SS" 1, "TT" 1 | "$$" 1, "LL" 1, "AA" 1, "TT" 1, "EE" 1, "SS" 1, "TT" 1, ".." 1, "PP" 1, "UU" 1, "BB" 1, "LL" 1, "II" 1, "SS" 1, "HH" 1, "EE" 1, "DD" 1 | "09" 1..];
    }
}
