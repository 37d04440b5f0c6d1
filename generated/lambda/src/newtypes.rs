// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! Texts, numbers, lists and maps which have a name in the model.

use crate::enums::Architecture;
use crate::types::{AliasConfiguration, FileSystemConfig, FunctionConfiguration, Layer};
use shapewright_runtime::{Piece, blob, list, map, number, string};
use std::collections::HashMap;

/// The shape `AcceleratorMemoryGB` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AcceleratorMemoryGB(i32);

number! { AcceleratorMemoryGB(i32) = "AcceleratorMemoryGB"; }

/// The shape `Action` of the model.
///
/// Length: at most 10000 characters. Pattern: `(lambda:[*]|lambda:[a-zA-Z]+|[*])` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Action(String);

string! {
    Action = "Action"
        .max(10000)
        .pattern("(lambda:[*]|lambda:[a-zA-Z]+|[*])", &[
            &[Piece::new("ll", 1, 1), Piece::new("aa", 1, 1), Piece::new("mm", 1, 1), Piece::new("bb", 1, 1), Piece::new("dd", 1, 1), Piece::new("aa", 1, 1), Piece::new("::", 1, 1), Piece::new("**", 1, 1)],
            &[Piece::new("ll", 1, 1), Piece::new("aa", 1, 1), Piece::new("mm", 1, 1), Piece::new("bb", 1, 1), Piece::new("dd", 1, 1), Piece::new("aa", 1, 1), Piece::new("::", 1, 1), Piece::new("AZaz", 1, Piece::MANY)],
            &[Piece::new("**", 1, 1)],
        ]);
}

/// The shape `AdditionalVersion` of the model.
///
/// Length: 1 to 1024 characters. Pattern: `[0-9]+` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AdditionalVersion(String);

string! {
    AdditionalVersion = "AdditionalVersion"
        .min(1)
        .max(1024)
        .pattern("[0-9]+", &[&[Piece::new("09", 1, Piece::MANY)]]);
}

/// The shape `AdditionalVersionWeights` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AdditionalVersionWeights(HashMap<AdditionalVersion, Weight>);

map! { AdditionalVersionWeights(AdditionalVersion, Weight) = "AdditionalVersionWeights"; }

/// The shape `Alias` of the model.
///
/// Length: 1 to 128 characters. Pattern: `(?!^[0-9]+$)([a-zA-Z0-9-_]+)` (can't be checked: look-around).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Alias(String);

string! { Alias = "Alias".min(1).max(128).unchecked_pattern("(?!^[0-9]+$)([a-zA-Z0-9-_]+)"); }

/// The shape `AliasList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct AliasList(Vec<AliasConfiguration>);

list! { AliasList(AliasConfiguration) = "AliasList"; }

/// The shape `ArchitecturesList` of the model.
///
/// Size: exactly 1 element.
#[derive(Clone, Default, PartialEq)]
pub struct ArchitecturesList(Vec<Architecture>);

list! { ArchitecturesList(Architecture) = "ArchitecturesList".min(1).max(1); }

/// The shape `Arn` of the model.
///
/// Length: at most 10000 characters. Pattern: `arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)` (checked with the feature `regex` only).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Arn(String);

string! {
    Arn = "Arn"
        .max(10000)
        .regex("arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)", "^(?:arn:(?:aws[a-zA-Z0-9\\-]*):(?:[a-zA-Z0-9\\-])+:(?:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1})?:(?:[0-9]{12})?:(?:[^\\n\\r\\x{2028}\\x{2029}]*))$");
}

/// The shape `Blob` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Blob(shapewright_runtime::Blob);

blob! { Blob = "Blob".sensitive(); }

/// The shape `CapacityProviderArn` of the model.
///
/// Length: 1 to 140 characters. Pattern: `arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+` (checked with the feature `regex` only).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CapacityProviderArn(String);

string! {
    CapacityProviderArn = "CapacityProviderArn"
        .min(1)
        .max(140)
        .regex("arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:capacity-provider:[a-zA-Z0-9-_]+", "^(?:arn:aws[a-zA-Z\\-]*:lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:capacity\\-provider:[a-zA-Z0-9\\-_]+)$");
}

/// The shape `CodeSigningConfigArn` of the model.
///
/// Length: at most 200 characters. Pattern: `arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}` (checked with the feature `regex` only).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CodeSigningConfigArn(String);

string! {
    CodeSigningConfigArn = "CodeSigningConfigArn"
        .max(200)
        .regex("arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:code-signing-config:csc-[a-z0-9]{17}", "^(?:arn:(?:aws[a-zA-Z\\-]*)?:lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:code\\-signing\\-config:csc\\-[a-z0-9]{17})$");
}

/// The shape `Description` of the model.
///
/// Length: at most 256 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Description(String);

string! { Description = "Description".max(256); }

/// The shape `DurableExecutionArn` of the model.
///
/// Length: 1 to 1024 characters. Pattern: `arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\d{12}):function:([a-zA-Z0-9_-]+):(\$LATEST(?:\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)` (checked with the feature `regex` only).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DurableExecutionArn(String);

string! {
    DurableExecutionArn = "DurableExecutionArn"
        .min(1)
        .max(1024)
        .regex("arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\\d{12}):function:([a-zA-Z0-9_-]+):(\\$LATEST(?:\\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)", "^(?:arn:(?:[a-zA-Z0-9\\-]+):lambda:(?:[a-zA-Z0-9\\-]+):(?:[0-9]{12}):function:(?:[a-zA-Z0-9_\\-]+):(?:\\$LATEST(?:\\.PUBLISHED)?|[0-9]+)/durable\\-execution/(?:[a-zA-Z0-9_\\-]+)/(?:[a-zA-Z0-9_\\-]+))$");
}

/// The shape `DurableExecutionName` of the model.
///
/// Length: 1 to 64 characters. Pattern: `[a-zA-Z0-9-_]+` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DurableExecutionName(String);

string! {
    DurableExecutionName = "DurableExecutionName"
        .min(1)
        .max(64)
        .pattern("[a-zA-Z0-9-_]+", &[&[Piece::new("--09AZ__az", 1, Piece::MANY)]]);
}

/// The shape `EnvironmentVariableName` of the model.
///
/// Pattern: `[a-zA-Z]([a-zA-Z0-9_])+` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnvironmentVariableName(String);

string! {
    EnvironmentVariableName = "EnvironmentVariableName"
        .sensitive()
        .pattern("[a-zA-Z]([a-zA-Z0-9_])+", &[
            &[Piece::new("AZaz", 1, 1), Piece::new("09AZ__az", 1, Piece::MANY)],
        ]);
}

/// The shape `EnvironmentVariableValue` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnvironmentVariableValue(String);

string! { EnvironmentVariableValue = "EnvironmentVariableValue".sensitive(); }

/// The shape `EnvironmentVariables` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct EnvironmentVariables(HashMap<EnvironmentVariableName, EnvironmentVariableValue>);

map! {
    EnvironmentVariables(EnvironmentVariableName, EnvironmentVariableValue) = "EnvironmentVariables"
        .sensitive();
}

/// The shape `EphemeralStorageSize` of the model.
///
/// Range: 512 to 32768.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EphemeralStorageSize(i32);

number! { EphemeralStorageSize(i32) = "EphemeralStorageSize".min(512).max(32768); }

/// The shape `EventSourceToken` of the model.
///
/// Length: at most 256 characters. Pattern: `[a-zA-Z0-9._\-]+` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventSourceToken(String);

string! {
    EventSourceToken = "EventSourceToken"
        .max(256)
        .pattern("[a-zA-Z0-9._\\-]+", &[&[Piece::new("-.09AZ__az", 1, Piece::MANY)]]);
}

/// The shape `ExecutionEnvironmentMemoryGiBPerVCpu` of the model.
///
/// Range: 2 to 8.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub struct ExecutionEnvironmentMemoryGiBPerVCpu(f64);

number! {
    ExecutionEnvironmentMemoryGiBPerVCpu(f64) = "ExecutionEnvironmentMemoryGiBPerVCpu"
        .min(2)
        .max(8);
}

/// The shape `ExecutionTimeout` of the model.
///
/// Range: 1 to 31622400.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExecutionTimeout(i32);

number! { ExecutionTimeout(i32) = "ExecutionTimeout".min(1).max(31622400); }

/// The shape `FileSystemArn` of the model.
///
/// Length: at most 256 characters. Pattern: `arn:aws[a-zA-Z-]*:elasticfilesystem:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}` (checked with the feature `regex` only).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileSystemArn(String);

string! {
    FileSystemArn = "FileSystemArn"
        .max(256)
        .regex("arn:aws[a-zA-Z-]*:elasticfilesystem:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}", "^(?:arn:aws[a-zA-Z\\-]*:elasticfilesystem:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:access\\-point/fsap\\-[a-f0-9]{17}$|^arn:aws[\\-a-z]*:s3files:[0-9a-z\\-:]+:file\\-system/fs\\-[0-9a-f]{17,40}/access\\-point/fsap\\-[0-9a-f]{17,40})$");
}

/// The shape `FileSystemConfigList` of the model.
///
/// Size: at most 1 element.
#[derive(Clone, Default, PartialEq)]
pub struct FileSystemConfigList(Vec<FileSystemConfig>);

list! { FileSystemConfigList(FileSystemConfig) = "FileSystemConfigList".max(1); }

/// The shape `FunctionArn` of the model.
///
/// Length: at most 10000 characters. Pattern: `arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?` (checked with the feature `regex` only).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FunctionArn(String);

string! {
    FunctionArn = "FunctionArn"
        .max(10000)
        .regex("arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?", "^(?:arn:(?:aws[a-zA-Z\\-]*)?:lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:function:[a-zA-Z0-9\\-_]+(?::(?:\\$LATEST|[a-zA-Z0-9\\-_]+))?)$");
}

/// The shape `FunctionList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct FunctionList(Vec<FunctionConfiguration>);

list! { FunctionList(FunctionConfiguration) = "FunctionList"; }

/// The shape `FunctionName` of the model.
///
/// Length: 1 to 140 characters. Pattern: `(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?` (checked with the feature `regex` only).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FunctionName(String);

string! {
    FunctionName = "FunctionName"
        .min(1)
        .max(140)
        .regex("(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?", "^(?:(?:arn:(?:aws[a-zA-Z\\-]*)?:lambda:)?(?:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:)?(?:[0-9]{12}:)?(?:function:)?(?:[a-zA-Z0-9\\-_]+)(?::(?:\\$LATEST|[a-zA-Z0-9\\-_]+))?)$");
}

/// The shape `FunctionRuntimeAlias` of the model.
///
/// Length: 1 to 128 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FunctionRuntimeAlias(String);

string! { FunctionRuntimeAlias = "FunctionRuntimeAlias".min(1).max(128); }

/// The shape `FunctionRuntimeArn` of the model.
///
/// Length: 48 to 2048 characters. Pattern: `arn:[a-z-]+:lambda:[a-z0-9-]+:\d{12}:runtime/.+` (checked with the feature `regex` only).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FunctionRuntimeArn(String);

string! {
    FunctionRuntimeArn = "FunctionRuntimeArn"
        .min(48)
        .max(2048)
        .regex("arn:[a-z-]+:lambda:[a-z0-9-]+:\\d{12}:runtime/.+", "^(?:arn:[a-z\\-]+:lambda:[a-z0-9\\-]+:[0-9]{12}:runtime/[^\\n\\r\\x{2028}\\x{2029}]+)$");
}

/// The shape `Handler` of the model.
///
/// Length: at most 128 characters. Pattern: `[^\s]+` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Handler(String);

string! {
    Handler = "Handler"
        .max(128)
        .pattern("[^\\s]+", &[&[Piece::new("\0\u{8}\u{e}\u{1f}!\u{10ffff}", 1, Piece::MANY)]]);
}

/// The shape `InvokedViaFunctionUrl` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InvokedViaFunctionUrl(bool);

number! { InvokedViaFunctionUrl(bool) = "InvokedViaFunctionUrl"; }

/// The shape `KMSKeyArn` of the model.
///
/// Length: at most 10000 characters. Pattern: `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KMSKeyArn(String);

string! {
    KMSKeyArn = "KMSKeyArn"
        .max(10000)
        .pattern("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()", &[
            &[Piece::new("aa", 1, 1), Piece::new("rr", 1, 1), Piece::new("nn", 1, 1), Piece::new("::", 2, 2), Piece::new("-.09az", 1, Piece::MANY), Piece::new("::", 1, 1), Piece::new("\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}", 0, Piece::MANY)],
            &[Piece::new("aa", 1, 1), Piece::new("rr", 1, 1), Piece::new("nn", 1, 1), Piece::new("::", 1, 1), Piece::new("aa", 1, 1), Piece::new("ww", 1, 1), Piece::new("ss", 1, 1), Piece::new("--AZaz", 0, Piece::MANY), Piece::new("::", 1, 1), Piece::new("-.09az", 1, Piece::MANY), Piece::new("::", 1, 1), Piece::new("\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}", 0, Piece::MANY)],
            &[],
        ]);
}

/// The shape `LastUpdateStatusReason` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LastUpdateStatusReason(String);

string! { LastUpdateStatusReason = "LastUpdateStatusReason"; }

/// The shape `LayerList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct LayerList(Vec<LayerVersionArn>);

list! { LayerList(LayerVersionArn) = "LayerList"; }

/// The shape `LayerVersionArn` of the model.
///
/// Length: 1 to 2048 characters. Pattern: `((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))` (checked with the feature `regex` only).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LayerVersionArn(String);

string! {
    LayerVersionArn = "LayerVersionArn"
        .min(1)
        .max(2048)
        .regex("((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))", "^(?:(?:(?:arn:(?:aws[a-zA-Z\\-]*)?:lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:layer:[a-zA-Z0-9\\-_]+:[0-9]+)|(?:arn:[a-zA-Z0-9\\-]+:lambda:::awslayer:[a-zA-Z0-9\\-_]+)))$");
}

/// The shape `LayersReferenceList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct LayersReferenceList(Vec<Layer>);

list! { LayersReferenceList(Layer) = "LayersReferenceList"; }

/// The shape `LocalMountPath` of the model.
///
/// Length: at most 160 characters. Pattern: `/mnt/[a-zA-Z0-9-_.]+` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalMountPath(String);

string! {
    LocalMountPath = "LocalMountPath"
        .max(160)
        .pattern("/mnt/[a-zA-Z0-9-_.]+", &[
            &[Piece::new("//", 1, 1), Piece::new("mm", 1, 1), Piece::new("nn", 1, 1), Piece::new("tt", 1, 1), Piece::new("//", 1, 1), Piece::new("-.09AZ__az", 1, Piece::MANY)],
        ]);
}

/// The shape `LogGroup` of the model.
///
/// Length: 1 to 512 characters. Pattern: `[\.\-_/#A-Za-z0-9]+` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LogGroup(String);

string! {
    LogGroup = "LogGroup"
        .min(1)
        .max(512)
        .pattern("[\\.\\-_/#A-Za-z0-9]+", &[&[Piece::new("##-9AZ__az", 1, Piece::MANY)]]);
}

/// The shape `MasterRegion` of the model.
///
/// Length: 1 to 50 characters. Pattern: `ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MasterRegion(String);

string! {
    MasterRegion = "MasterRegion"
        .min(1)
        .max(50)
        .pattern("ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}", &[
            &[Piece::new("AA", 1, 1), Piece::new("LL", 2, 2)],
            &[Piece::new("az", 2, 2), Piece::new("--", 1, 1), Piece::new("az", 1, Piece::MANY), Piece::new("--", 1, 1), Piece::new("09", 1, 1)],
            &[Piece::new("az", 2, 2), Piece::new("--", 1, 1), Piece::new("gg", 1, 1), Piece::new("oo", 1, 1), Piece::new("vv", 1, 1), Piece::new("--", 1, 1), Piece::new("az", 1, Piece::MANY), Piece::new("--", 1, 1), Piece::new("09", 1, 1)],
            &[Piece::new("az", 2, 2), Piece::new("--", 1, 1), Piece::new("ii", 1, 1), Piece::new("ss", 1, 1), Piece::new("oo", 1, 1), Piece::new("az", 0, 1), Piece::new("--", 1, 1), Piece::new("az", 1, Piece::MANY), Piece::new("--", 1, 1), Piece::new("09", 1, 1)],
            &[Piece::new("ee", 1, 1), Piece::new("uu", 1, 1), Piece::new("ss", 1, 1), Piece::new("cc", 1, 1), Piece::new("--", 1, 1), Piece::new("az", 2, 2), Piece::new("--", 1, 1), Piece::new("az", 1, Piece::MANY), Piece::new("--", 1, 1), Piece::new("09", 1, 1)],
            &[Piece::new("ee", 1, 1), Piece::new("uu", 1, 1), Piece::new("ss", 1, 1), Piece::new("cc", 1, 1), Piece::new("--", 1, 1), Piece::new("az", 2, 2), Piece::new("--", 1, 1), Piece::new("gg", 1, 1), Piece::new("oo", 1, 1), Piece::new("vv", 1, 1), Piece::new("--", 1, 1), Piece::new("az", 1, Piece::MANY), Piece::new("--", 1, 1), Piece::new("09", 1, 1)],
            &[Piece::new("ee", 1, 1), Piece::new("uu", 1, 1), Piece::new("ss", 1, 1), Piece::new("cc", 1, 1), Piece::new("--", 1, 1), Piece::new("az", 2, 2), Piece::new("--", 1, 1), Piece::new("ii", 1, 1), Piece::new("ss", 1, 1), Piece::new("oo", 1, 1), Piece::new("az", 0, 1), Piece::new("--", 1, 1), Piece::new("az", 1, Piece::MANY), Piece::new("--", 1, 1), Piece::new("09", 1, 1)],
        ]);
}

/// The shape `MaxListItems` of the model.
///
/// Range: 1 to 10000.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MaxListItems(i32);

number! { MaxListItems(i32) = "MaxListItems".min(1).max(10000); }

/// The shape `MemorySize` of the model.
///
/// Range: 128 to 32768.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MemorySize(i32);

number! { MemorySize(i32) = "MemorySize".min(128).max(32768); }

/// The shape `NameSpacedFunctionArn` of the model.
///
/// Length: at most 10000 characters. Pattern: `arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_\.]+(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?` (checked with the feature `regex` only).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NameSpacedFunctionArn(String);

string! {
    NameSpacedFunctionArn = "NameSpacedFunctionArn"
        .max(10000)
        .regex("arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_\\.]+(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?", "^(?:arn:(?:aws[a-zA-Z\\-]*)?:lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:function:[a-zA-Z0-9\\-_\\.]+(?::(?:\\$LATEST(?:\\.PUBLISHED)?|[a-zA-Z0-9\\-_]+))?)$");
}

/// The shape `NamespacedFunctionName` of the model.
///
/// Length: 1 to 256 characters. Pattern: `(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?` (checked with the feature `regex` only).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NamespacedFunctionName(String);

string! {
    NamespacedFunctionName = "NamespacedFunctionName"
        .min(1)
        .max(256)
        .regex("(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?", "^(?:(?:arn:(?:aws[a-zA-Z\\-]*)?:lambda:)?(?:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:)?(?:[0-9]{12}:)?(?:function:)?(?:[a-zA-Z0-9\\-_\\.]+)(?::(?:\\$LATEST(?:\\.PUBLISHED)?|[a-zA-Z0-9\\-_]+))?)$");
}

/// The shape `NumericLatestPublishedOrAliasQualifier` of the model.
///
/// Length: 1 to 128 characters. Pattern: `\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NumericLatestPublishedOrAliasQualifier(String);

string! {
    NumericLatestPublishedOrAliasQualifier = "NumericLatestPublishedOrAliasQualifier"
        .min(1)
        .max(128)
        .pattern("\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+", &[
            &[Piece::new("$$", 1, 1), Piece::new("LL", 1, 1), Piece::new("AA", 1, 1), Piece::new("TT", 1, 1), Piece::new("EE", 1, 1), Piece::new("SS", 1, 1), Piece::new("TT", 1, 1)],
            &[Piece::new("$$", 1, 1), Piece::new("LL", 1, 1), Piece::new("AA", 1, 1), Piece::new("TT", 1, 1), Piece::new("EE", 1, 1), Piece::new("SS", 1, 1), Piece::new("TT", 1, 1), Piece::new("..", 1, 1), Piece::new("PP", 1, 1), Piece::new("UU", 1, 1), Piece::new("BB", 1, 1), Piece::new("LL", 1, 1), Piece::new("II", 1, 1), Piece::new("SS", 1, 1), Piece::new("HH", 1, 1), Piece::new("EE", 1, 1), Piece::new("DD", 1, 1)],
            &[Piece::new("$$--09AZ__az", 1, Piece::MANY)],
        ]);
}

/// The shape `PerExecutionEnvironmentMaxConcurrency` of the model.
///
/// Range: 1 to 1600.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PerExecutionEnvironmentMaxConcurrency(i32);

number! {
    PerExecutionEnvironmentMaxConcurrency(i32) = "PerExecutionEnvironmentMaxConcurrency"
        .min(1)
        .max(1600);
}

/// The shape `Principal` of the model.
///
/// Length: at most 2048 characters. Pattern: `[^\s]+` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Principal(String);

string! {
    Principal = "Principal"
        .max(2048)
        .pattern("[^\\s]+", &[&[Piece::new("\0\u{8}\u{e}\u{1f}!\u{10ffff}", 1, Piece::MANY)]]);
}

/// The shape `PrincipalOrgID` of the model.
///
/// Length: 12 to 34 characters. Pattern: `o-[a-z0-9]{10,32}` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PrincipalOrgID(String);

string! {
    PrincipalOrgID = "PrincipalOrgID"
        .min(12)
        .max(34)
        .pattern("o-[a-z0-9]{10,32}", &[
            &[Piece::new("oo", 1, 1), Piece::new("--", 1, 1), Piece::new("09az", 10, 32)],
        ]);
}

/// The shape `ReservedConcurrentExecutions` of the model.
///
/// Range: at least 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReservedConcurrentExecutions(i32);

number! { ReservedConcurrentExecutions(i32) = "ReservedConcurrentExecutions".min(0); }

/// The shape `ResourceArn` of the model.
///
/// Length: at most 10000 characters. Pattern: `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResourceArn(String);

string! {
    ResourceArn = "ResourceArn"
        .max(10000)
        .pattern("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()", &[
            &[Piece::new("aa", 1, 1), Piece::new("rr", 1, 1), Piece::new("nn", 1, 1), Piece::new("::", 2, 2), Piece::new("-.09az", 1, Piece::MANY), Piece::new("::", 1, 1), Piece::new("\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}", 0, Piece::MANY)],
            &[Piece::new("aa", 1, 1), Piece::new("rr", 1, 1), Piece::new("nn", 1, 1), Piece::new("::", 1, 1), Piece::new("aa", 1, 1), Piece::new("ww", 1, 1), Piece::new("ss", 1, 1), Piece::new("--AZaz", 0, Piece::MANY), Piece::new("::", 1, 1), Piece::new("-.09az", 1, Piece::MANY), Piece::new("::", 1, 1), Piece::new("\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}", 0, Piece::MANY)],
            &[],
        ]);
}

/// The shape `RetentionPeriodInDays` of the model.
///
/// Range: 1 to 90.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RetentionPeriodInDays(i32);

number! { RetentionPeriodInDays(i32) = "RetentionPeriodInDays".min(1).max(90); }

/// The shape `RoleArn` of the model.
///
/// Length: at most 10000 characters. Pattern: `arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RoleArn(String);

string! {
    RoleArn = "RoleArn"
        .max(10000)
        .pattern("arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+", &[
            &[Piece::new("aa", 1, 1), Piece::new("rr", 1, 1), Piece::new("nn", 1, 1), Piece::new("::", 2, 2), Piece::new("ii", 1, 1), Piece::new("aa", 1, 1), Piece::new("mm", 1, 1), Piece::new("::", 2, 2), Piece::new("09", 12, 12), Piece::new("::", 1, 1), Piece::new("rr", 1, 1), Piece::new("oo", 1, 1), Piece::new("ll", 1, 1), Piece::new("ee", 1, 1), Piece::new("//", 0, 1), Piece::new("+9==@Z__az", 1, Piece::MANY)],
            &[Piece::new("aa", 1, 1), Piece::new("rr", 1, 1), Piece::new("nn", 1, 1), Piece::new("::", 1, 1), Piece::new("aa", 1, 1), Piece::new("ww", 1, 1), Piece::new("ss", 1, 1), Piece::new("--AZaz", 0, Piece::MANY), Piece::new("::", 1, 1), Piece::new("ii", 1, 1), Piece::new("aa", 1, 1), Piece::new("mm", 1, 1), Piece::new("::", 2, 2), Piece::new("09", 12, 12), Piece::new("::", 1, 1), Piece::new("rr", 1, 1), Piece::new("oo", 1, 1), Piece::new("ll", 1, 1), Piece::new("ee", 1, 1), Piece::new("//", 0, 1), Piece::new("+9==@Z__az", 1, Piece::MANY)],
        ]);
}

/// The shape `RuntimeVersionArn` of the model.
///
/// Length: 26 to 2048 characters. Pattern: `((arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}::runtime:.+)|(arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:runtime/[A-Za-z0-9_.-]{1,128}/version/[A-Za-z0-9_.-]{1,128}))` (checked with the feature `regex` only).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuntimeVersionArn(String);

string! {
    RuntimeVersionArn = "RuntimeVersionArn"
        .min(26)
        .max(2048)
        .regex("((arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}::runtime:.+)|(arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:runtime/[A-Za-z0-9_.-]{1,128}/version/[A-Za-z0-9_.-]{1,128}))", "^(?:(?:(?:arn:(?:aws[a-zA-Z\\-]*):lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}::runtime:[^\\n\\r\\x{2028}\\x{2029}]+)|(?:arn:(?:aws[a-zA-Z\\-]*):lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:runtime/[A-Za-z0-9_\\.\\-]{1,128}/version/[A-Za-z0-9_\\.\\-]{1,128})))$");
}

/// The shape `S3Bucket` of the model.
///
/// Length: 3 to 63 characters. Pattern: `[0-9A-Za-z\.\-_]*(?<!\.)` (can't be checked: look-around).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct S3Bucket(String);

string! { S3Bucket = "S3Bucket".min(3).max(63).unchecked_pattern("[0-9A-Za-z\\.\\-_]*(?<!\\.)"); }

/// The shape `S3Key` of the model.
///
/// Length: 1 to 1024 characters. Pattern: `.*` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct S3Key(String);

string! {
    S3Key = "S3Key"
        .min(1)
        .max(1024)
        .pattern(".*", &[&[Piece::new("\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}", 0, Piece::MANY)]]);
}

/// The shape `S3ObjectVersion` of the model.
///
/// Length: 1 to 1024 characters. Pattern: `.*` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct S3ObjectVersion(String);

string! {
    S3ObjectVersion = "S3ObjectVersion"
        .min(1)
        .max(1024)
        .pattern(".*", &[&[Piece::new("\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}", 0, Piece::MANY)]]);
}

/// The shape `SecurityGroupId` of the model.
///
/// Length: at most 1024 characters. Pattern: `sg-[0-9a-zA-Z]*` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SecurityGroupId(String);

string! {
    SecurityGroupId = "SecurityGroupId"
        .max(1024)
        .pattern("sg-[0-9a-zA-Z]*", &[
            &[Piece::new("ss", 1, 1), Piece::new("gg", 1, 1), Piece::new("--", 1, 1), Piece::new("09AZaz", 0, Piece::MANY)],
        ]);
}

/// The shape `SecurityGroupIds` of the model.
///
/// Size: at most 5 elements.
#[derive(Clone, Default, PartialEq)]
pub struct SecurityGroupIds(Vec<SecurityGroupId>);

list! { SecurityGroupIds(SecurityGroupId) = "SecurityGroupIds".max(5); }

/// The shape `SensitiveString` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SensitiveString(String);

string! { SensitiveString = "SensitiveString".sensitive(); }

/// The shape `SensitiveStringOnServerOnly` of the model.
///
/// Length: at most 10000 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SensitiveStringOnServerOnly(String);

string! { SensitiveStringOnServerOnly = "SensitiveStringOnServerOnly".max(10000); }

/// The shape `SourceOwner` of the model.
///
/// Length: at most 12 characters. Pattern: `\d{12}` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceOwner(String);

string! { SourceOwner = "SourceOwner".max(12).pattern("\\d{12}", &[&[Piece::new("09", 12, 12)]]); }

/// The shape `StateReason` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StateReason(String);

string! { StateReason = "StateReason"; }

/// The shape `StatementId` of the model.
///
/// Length: 1 to 100 characters. Pattern: `([a-zA-Z0-9-_]+)` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatementId(String);

string! {
    StatementId = "StatementId"
        .min(1)
        .max(100)
        .pattern("([a-zA-Z0-9-_]+)", &[&[Piece::new("--09AZ__az", 1, Piece::MANY)]]);
}

/// The shape `StringList` of the model.
///
/// Size: at most 1500 elements.
#[derive(Clone, Default, PartialEq)]
pub struct StringList(Vec<String>);

list! { StringList(String) = "StringList".max(1500); }

/// The shape `SubnetId` of the model.
///
/// Length: at most 1024 characters. Pattern: `subnet-[0-9a-z]*` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SubnetId(String);

string! {
    SubnetId = "SubnetId"
        .max(1024)
        .pattern("subnet-[0-9a-z]*", &[
            &[Piece::new("ss", 1, 1), Piece::new("uu", 1, 1), Piece::new("bb", 1, 1), Piece::new("nn", 1, 1), Piece::new("ee", 1, 1), Piece::new("tt", 1, 1), Piece::new("--", 1, 1), Piece::new("09az", 0, Piece::MANY)],
        ]);
}

/// The shape `SubnetIds` of the model.
///
/// Size: at most 16 elements.
#[derive(Clone, Default, PartialEq)]
pub struct SubnetIds(Vec<SubnetId>);

list! { SubnetIds(SubnetId) = "SubnetIds".max(16); }

/// The shape `TagKey` of the model.
///
/// Length: 1 to 128 characters. Pattern: `([\p{L}\p{Z}\p{N}_.:/=+\-@]*)` (checked with the feature `regex` only).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TagKey(String);

string! {
    TagKey = "TagKey"
        .min(1)
        .max(128)
        .regex("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)", "^(?:(?:[\\p{L}\\p{Z}\\p{N}_\\.:/=\\+\\-@]*))$");
}

/// The shape `TagKeyList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct TagKeyList(Vec<TagKey>);

list! { TagKeyList(TagKey) = "TagKeyList"; }

/// The shape `TagValue` of the model.
///
/// Length: at most 256 characters. Pattern: `([\p{L}\p{Z}\p{N}_.:/=+\-@]*)` (checked with the feature `regex` only).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TagValue(String);

string! {
    TagValue = "TagValue"
        .max(256)
        .regex("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)", "^(?:(?:[\\p{L}\\p{Z}\\p{N}_\\.:/=\\+\\-@]*))$");
}

/// The shape `TaggableResource` of the model.
///
/// Length: 1 to 10000 characters. Pattern: `arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(capacity-provider|network-connector):[a-zA-Z0-9-_]{1,64})` (checked with the feature `regex` only).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaggableResource(String);

string! {
    TaggableResource = "TaggableResource"
        .min(1)
        .max(10000)
        .regex("arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:(function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(capacity-provider|network-connector):[a-zA-Z0-9-_]{1,64})", "^(?:arn:(?:aws[a-zA-Z\\-]*):lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:(?:function:[a-zA-Z0-9\\-_]+(?::(?:\\$LATEST|[a-zA-Z0-9\\-_]+))?|code\\-signing\\-config:csc\\-[a-z0-9]{17}|event\\-source\\-mapping:[0-9a-fA-F]{8}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{12}|(?:capacity\\-provider|network\\-connector):[a-zA-Z0-9\\-_]{1,64}))$");
}

/// The shape `Tags` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct Tags(HashMap<TagKey, TagValue>);

map! { Tags(TagKey, TagValue) = "Tags"; }

/// The shape `TagsErrorCode` of the model.
///
/// Length: 10 to 21 characters. Pattern: `[A-Za-z]+Exception` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TagsErrorCode(String);

string! {
    TagsErrorCode = "TagsErrorCode"
        .min(10)
        .max(21)
        .pattern("[A-Za-z]+Exception", &[
            &[Piece::new("AZaz", 1, Piece::MANY), Piece::new("EE", 1, 1), Piece::new("xx", 1, 1), Piece::new("cc", 1, 1), Piece::new("ee", 1, 1), Piece::new("pp", 1, 1), Piece::new("tt", 1, 1), Piece::new("ii", 1, 1), Piece::new("oo", 1, 1), Piece::new("nn", 1, 1)],
        ]);
}

/// The shape `TagsErrorMessage` of the model.
///
/// Length: 84 to 1000 characters. Pattern: `.*` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TagsErrorMessage(String);

string! {
    TagsErrorMessage = "TagsErrorMessage"
        .min(84)
        .max(1000)
        .pattern(".*", &[&[Piece::new("\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}", 0, Piece::MANY)]]);
}

/// The shape `TenantId` of the model.
///
/// Length: 1 to 256 characters. Pattern: `[a-zA-Z0-9\._:\/=+\-@ ]+` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TenantId(String);

string! {
    TenantId = "TenantId"
        .min(1)
        .max(256)
        .pattern("[a-zA-Z0-9\\._:\\/=+\\-@ ]+", &[&[Piece::new("  ++-:==@Z__az", 1, Piece::MANY)]]);
}

/// The shape `Timeout` of the model.
///
/// Range: 1 to 5400.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timeout(i32);

number! { Timeout(i32) = "Timeout".min(1).max(5400); }

/// The shape `Timestamp` of the model.
///
/// Length: at most 100 characters. Pattern: `.*` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(String);

string! {
    Timestamp = "Timestamp"
        .max(100)
        .pattern(".*", &[&[Piece::new("\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}", 0, Piece::MANY)]]);
}

/// The shape `Version` of the model.
///
/// Length: 1 to 1024 characters. Pattern: `(\$LATEST|[0-9]+)` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(String);

string! {
    Version = "Version"
        .min(1)
        .max(1024)
        .pattern("(\\$LATEST|[0-9]+)", &[
            &[Piece::new("$$", 1, 1), Piece::new("LL", 1, 1), Piece::new("AA", 1, 1), Piece::new("TT", 1, 1), Piece::new("EE", 1, 1), Piece::new("SS", 1, 1), Piece::new("TT", 1, 1)],
            &[Piece::new("09", 1, Piece::MANY)],
        ]);
}

/// The shape `VersionWithLatestPublished` of the model.
///
/// Length: 1 to 1024 characters. Pattern: `(\$LATEST(\.PUBLISHED)?|[0-9]+)` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VersionWithLatestPublished(String);

string! {
    VersionWithLatestPublished = "VersionWithLatestPublished"
        .min(1)
        .max(1024)
        .pattern("(\\$LATEST(\\.PUBLISHED)?|[0-9]+)", &[
            &[Piece::new("$$", 1, 1), Piece::new("LL", 1, 1), Piece::new("AA", 1, 1), Piece::new("TT", 1, 1), Piece::new("EE", 1, 1), Piece::new("SS", 1, 1), Piece::new("TT", 1, 1)],
            &[Piece::new("$$", 1, 1), Piece::new("LL", 1, 1), Piece::new("AA", 1, 1), Piece::new("TT", 1, 1), Piece::new("EE", 1, 1), Piece::new("SS", 1, 1), Piece::new("TT", 1, 1), Piece::new("..", 1, 1), Piece::new("PP", 1, 1), Piece::new("UU", 1, 1), Piece::new("BB", 1, 1), Piece::new("LL", 1, 1), Piece::new("II", 1, 1), Piece::new("SS", 1, 1), Piece::new("HH", 1, 1), Piece::new("EE", 1, 1), Piece::new("DD", 1, 1)],
            &[Piece::new("09", 1, Piece::MANY)],
        ]);
}

/// The shape `VpcId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VpcId(String);

string! { VpcId = "VpcId"; }

/// The shape `Weight` of the model.
///
/// Range: 0 to 1.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub struct Weight(f64);

number! { Weight(f64) = "Weight".min(0).max(1); }

/// The shape `WorkingDirectory` of the model.
///
/// Length: at most 1000 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WorkingDirectory(String);

string! { WorkingDirectory = "WorkingDirectory".max(1000); }
