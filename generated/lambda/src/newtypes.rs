// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! Texts, numbers, lists and maps which have a name in the model.

use crate::enums::Architecture;
use crate::types::{AliasConfiguration, FileSystemConfig, FunctionConfiguration, Layer};
use shapewright_runtime::{Piece, newtypes};

newtypes! {
    number AcceleratorMemoryGB(i32);

    /// Length: at most 10000 characters. Pattern: `(lambda:[*]|lambda:[a-zA-Z]+|[*])` (checked by `parse` and `validate`).
    text Action
        .max(10000)
        .pattern("(lambda:[*]|lambda:[a-zA-Z]+|[*])", &[
            &[Piece::new("ll", 1, 1), Piece::new("aa", 1, 1), Piece::new("mm", 1, 1), Piece::new("bb", 1, 1), Piece::new("dd", 1, 1), Piece::new("aa", 1, 1), Piece::new("::", 1, 1), Piece::new("**", 1, 1)],
            &[Piece::new("ll", 1, 1), Piece::new("aa", 1, 1), Piece::new("mm", 1, 1), Piece::new("bb", 1, 1), Piece::new("dd", 1, 1), Piece::new("aa", 1, 1), Piece::new("::", 1, 1), Piece::new("AZaz", 1, Piece::MANY)],
            &[Piece::new("**", 1, 1)],
        ]);

    /// Length: 1 to 1024 characters. Pattern: `[0-9]+` (checked by `parse` and `validate`).
    text AdditionalVersion
        .min(1)
        .max(1024)
        .pattern("[0-9]+", &[&[Piece::new("09", 1, Piece::MANY)]]);

    map AdditionalVersionWeights(AdditionalVersion, Weight);

    /// Length: 1 to 128 characters. Pattern: `(?!^[0-9]+$)([a-zA-Z0-9-_]+)` (can't be checked: look-around).
    text Alias.min(1).max(128).unchecked_pattern("(?!^[0-9]+$)([a-zA-Z0-9-_]+)");

    list AliasList(AliasConfiguration);

    /// Size: exactly 1 element.
    list ArchitecturesList(Architecture).min(1).max(1);

    /// Length: at most 10000 characters. Pattern: `arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)` (checked with the feature `regex` only).
    text Arn
        .max(10000)
        .regex("arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)", "^(?:arn:(?:aws[a-zA-Z0-9\\-]*):(?:[a-zA-Z0-9\\-])+:(?:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1})?:(?:[0-9]{12})?:(?:[^\\n\\r\\x{2028}\\x{2029}]*))$");

    wrapper Blob(shapewright_runtime::Blob).sensitive();

    /// Length: 1 to 140 characters. Pattern: `arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:capacity-provider:[a-zA-Z0-9-_]+` (checked with the feature `regex` only).
    text CapacityProviderArn
        .min(1)
        .max(140)
        .regex("arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:capacity-provider:[a-zA-Z0-9-_]+", "^(?:arn:aws[a-zA-Z\\-]*:lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:capacity\\-provider:[a-zA-Z0-9\\-_]+)$");

    /// Length: at most 200 characters. Pattern: `arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:code-signing-config:csc-[a-z0-9]{17}` (checked with the feature `regex` only).
    text CodeSigningConfigArn
        .max(200)
        .regex("arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:code-signing-config:csc-[a-z0-9]{17}", "^(?:arn:(?:aws[a-zA-Z\\-]*)?:lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:code\\-signing\\-config:csc\\-[a-z0-9]{17})$");

    /// Length: at most 256 characters.
    text Description.max(256);

    /// Length: 1 to 1024 characters. Pattern: `arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\d{12}):function:([a-zA-Z0-9_-]+):(\$LATEST(?:\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)` (checked with the feature `regex` only).
    text DurableExecutionArn
        .min(1)
        .max(1024)
        .regex("arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\\d{12}):function:([a-zA-Z0-9_-]+):(\\$LATEST(?:\\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)", "^(?:arn:(?:[a-zA-Z0-9\\-]+):lambda:(?:[a-zA-Z0-9\\-]+):(?:[0-9]{12}):function:(?:[a-zA-Z0-9_\\-]+):(?:\\$LATEST(?:\\.PUBLISHED)?|[0-9]+)/durable\\-execution/(?:[a-zA-Z0-9_\\-]+)/(?:[a-zA-Z0-9_\\-]+))$");

    /// Length: 1 to 64 characters. Pattern: `[a-zA-Z0-9-_]+` (checked by `parse` and `validate`).
    text DurableExecutionName
        .min(1)
        .max(64)
        .pattern("[a-zA-Z0-9-_]+", &[&[Piece::new("--09AZ__az", 1, Piece::MANY)]]);

    /// Pattern: `[a-zA-Z]([a-zA-Z0-9_])+` (checked by `parse` and `validate`).
    text EnvironmentVariableName
        .sensitive()
        .pattern("[a-zA-Z]([a-zA-Z0-9_])+", &[
            &[Piece::new("AZaz", 1, 1), Piece::new("09AZ__az", 1, Piece::MANY)],
        ]);

    text EnvironmentVariableValue.sensitive();

    map EnvironmentVariables(EnvironmentVariableName, EnvironmentVariableValue).sensitive();

    /// Range: 512 to 32768.
    number EphemeralStorageSize(i32).min(512).max(32768);

    /// Length: at most 256 characters. Pattern: `[a-zA-Z0-9._\-]+` (checked by `parse` and `validate`).
    text EventSourceToken
        .max(256)
        .pattern("[a-zA-Z0-9._\\-]+", &[&[Piece::new("-.09AZ__az", 1, Piece::MANY)]]);

    /// Range: 2 to 8.
    number ExecutionEnvironmentMemoryGiBPerVCpu(f64).min(2).max(8);

    /// Range: 1 to 31622400.
    number ExecutionTimeout(i32).min(1).max(31622400);

    /// Length: at most 256 characters. Pattern: `arn:aws[a-zA-Z-]*:elasticfilesystem:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}` (checked with the feature `regex` only).
    text FileSystemArn
        .max(256)
        .regex("arn:aws[a-zA-Z-]*:elasticfilesystem:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}", "^(?:arn:aws[a-zA-Z\\-]*:elasticfilesystem:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:access\\-point/fsap\\-[a-f0-9]{17}$|^arn:aws[\\-a-z]*:s3files:[0-9a-z\\-:]+:file\\-system/fs\\-[0-9a-f]{17,40}/access\\-point/fsap\\-[0-9a-f]{17,40})$");

    /// Size: at most 1 element.
    list FileSystemConfigList(FileSystemConfig).max(1);

    /// Length: at most 10000 characters. Pattern: `arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?` (checked with the feature `regex` only).
    text FunctionArn
        .max(10000)
        .regex("arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?", "^(?:arn:(?:aws[a-zA-Z\\-]*)?:lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:function:[a-zA-Z0-9\\-_]+(?::(?:\\$LATEST|[a-zA-Z0-9\\-_]+))?)$");

    list FunctionList(FunctionConfiguration);

    /// Length: 1 to 140 characters. Pattern: `(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?` (checked with the feature `regex` only).
    text FunctionName
        .min(1)
        .max(140)
        .regex("(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?", "^(?:(?:arn:(?:aws[a-zA-Z\\-]*)?:lambda:)?(?:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:)?(?:[0-9]{12}:)?(?:function:)?(?:[a-zA-Z0-9\\-_]+)(?::(?:\\$LATEST|[a-zA-Z0-9\\-_]+))?)$");

    /// Length: 1 to 128 characters.
    text FunctionRuntimeAlias.min(1).max(128);

    /// Length: 48 to 2048 characters. Pattern: `arn:[a-z-]+:lambda:[a-z0-9-]+:\d{12}:runtime/.+` (checked with the feature `regex` only).
    text FunctionRuntimeArn
        .min(48)
        .max(2048)
        .regex("arn:[a-z-]+:lambda:[a-z0-9-]+:\\d{12}:runtime/.+", "^(?:arn:[a-z\\-]+:lambda:[a-z0-9\\-]+:[0-9]{12}:runtime/[^\\n\\r\\x{2028}\\x{2029}]+)$");

    /// Length: at most 128 characters. Pattern: `[^\s]+` (checked by `parse` and `validate`).
    text Handler
        .max(128)
        .pattern("[^\\s]+", &[&[Piece::new("\0\u{8}\u{e}\u{1f}!\u{10ffff}", 1, Piece::MANY)]]);

    number InvokedViaFunctionUrl(bool);

    /// Length: at most 10000 characters. Pattern: `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()` (checked by `parse` and `validate`).
    text KMSKeyArn
        .max(10000)
        .pattern("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()", &[
            &[Piece::new("aa", 1, 1), Piece::new("rr", 1, 1), Piece::new("nn", 1, 1), Piece::new("::", 2, 2), Piece::new("-.09az", 1, Piece::MANY), Piece::new("::", 1, 1), Piece::new("\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}", 0, Piece::MANY)],
            &[Piece::new("aa", 1, 1), Piece::new("rr", 1, 1), Piece::new("nn", 1, 1), Piece::new("::", 1, 1), Piece::new("aa", 1, 1), Piece::new("ww", 1, 1), Piece::new("ss", 1, 1), Piece::new("--AZaz", 0, Piece::MANY), Piece::new("::", 1, 1), Piece::new("-.09az", 1, Piece::MANY), Piece::new("::", 1, 1), Piece::new("\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}", 0, Piece::MANY)],
            &[],
        ]);

    text LastUpdateStatusReason;

    list LayerList(LayerVersionArn);

    /// Length: 1 to 2048 characters. Pattern: `((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))` (checked with the feature `regex` only).
    text LayerVersionArn
        .min(1)
        .max(2048)
        .regex("((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))", "^(?:(?:(?:arn:(?:aws[a-zA-Z\\-]*)?:lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:layer:[a-zA-Z0-9\\-_]+:[0-9]+)|(?:arn:[a-zA-Z0-9\\-]+:lambda:::awslayer:[a-zA-Z0-9\\-_]+)))$");

    list LayersReferenceList(Layer);

    /// Length: at most 160 characters. Pattern: `/mnt/[a-zA-Z0-9-_.]+` (checked by `parse` and `validate`).
    text LocalMountPath
        .max(160)
        .pattern("/mnt/[a-zA-Z0-9-_.]+", &[
            &[Piece::new("//", 1, 1), Piece::new("mm", 1, 1), Piece::new("nn", 1, 1), Piece::new("tt", 1, 1), Piece::new("//", 1, 1), Piece::new("-.09AZ__az", 1, Piece::MANY)],
        ]);

    /// Length: 1 to 512 characters. Pattern: `[\.\-_/#A-Za-z0-9]+` (checked by `parse` and `validate`).
    text LogGroup
        .min(1)
        .max(512)
        .pattern("[\\.\\-_/#A-Za-z0-9]+", &[&[Piece::new("##-9AZ__az", 1, Piece::MANY)]]);

    /// Length: 1 to 50 characters. Pattern: `ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}` (checked by `parse` and `validate`).
    text MasterRegion
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

    /// Range: 1 to 10000.
    number MaxListItems(i32).min(1).max(10000);

    /// Range: 128 to 32768.
    number MemorySize(i32).min(128).max(32768);

    /// Length: at most 10000 characters. Pattern: `arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_\.]+(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?` (checked with the feature `regex` only).
    text NameSpacedFunctionArn
        .max(10000)
        .regex("arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_\\.]+(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?", "^(?:arn:(?:aws[a-zA-Z\\-]*)?:lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:function:[a-zA-Z0-9\\-_\\.]+(?::(?:\\$LATEST(?:\\.PUBLISHED)?|[a-zA-Z0-9\\-_]+))?)$");

    /// Length: 1 to 256 characters. Pattern: `(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?` (checked with the feature `regex` only).
    text NamespacedFunctionName
        .min(1)
        .max(256)
        .regex("(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?", "^(?:(?:arn:(?:aws[a-zA-Z\\-]*)?:lambda:)?(?:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:)?(?:[0-9]{12}:)?(?:function:)?(?:[a-zA-Z0-9\\-_\\.]+)(?::(?:\\$LATEST(?:\\.PUBLISHED)?|[a-zA-Z0-9\\-_]+))?)$");

    /// Length: 1 to 128 characters. Pattern: `\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+` (checked by `parse` and `validate`).
    text NumericLatestPublishedOrAliasQualifier
        .min(1)
        .max(128)
        .pattern("\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+", &[
            &[Piece::new("$$", 1, 1), Piece::new("LL", 1, 1), Piece::new("AA", 1, 1), Piece::new("TT", 1, 1), Piece::new("EE", 1, 1), Piece::new("SS", 1, 1), Piece::new("TT", 1, 1)],
            &[Piece::new("$$", 1, 1), Piece::new("LL", 1, 1), Piece::new("AA", 1, 1), Piece::new("TT", 1, 1), Piece::new("EE", 1, 1), Piece::new("SS", 1, 1), Piece::new("TT", 1, 1), Piece::new("..", 1, 1), Piece::new("PP", 1, 1), Piece::new("UU", 1, 1), Piece::new("BB", 1, 1), Piece::new("LL", 1, 1), Piece::new("II", 1, 1), Piece::new("SS", 1, 1), Piece::new("HH", 1, 1), Piece::new("EE", 1, 1), Piece::new("DD", 1, 1)],
            &[Piece::new("$$--09AZ__az", 1, Piece::MANY)],
        ]);

    /// Range: 1 to 1600.
    number PerExecutionEnvironmentMaxConcurrency(i32).min(1).max(1600);

    /// Length: at most 2048 characters. Pattern: `[^\s]+` (checked by `parse` and `validate`).
    text Principal
        .max(2048)
        .pattern("[^\\s]+", &[&[Piece::new("\0\u{8}\u{e}\u{1f}!\u{10ffff}", 1, Piece::MANY)]]);

    /// Length: 12 to 34 characters. Pattern: `o-[a-z0-9]{10,32}` (checked by `parse` and `validate`).
    text PrincipalOrgID
        .min(12)
        .max(34)
        .pattern("o-[a-z0-9]{10,32}", &[
            &[Piece::new("oo", 1, 1), Piece::new("--", 1, 1), Piece::new("09az", 10, 32)],
        ]);

    /// Range: at least 0.
    number ReservedConcurrentExecutions(i32).min(0);

    /// Length: at most 10000 characters. Pattern: `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()` (checked by `parse` and `validate`).
    text ResourceArn
        .max(10000)
        .pattern("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()", &[
            &[Piece::new("aa", 1, 1), Piece::new("rr", 1, 1), Piece::new("nn", 1, 1), Piece::new("::", 2, 2), Piece::new("-.09az", 1, Piece::MANY), Piece::new("::", 1, 1), Piece::new("\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}", 0, Piece::MANY)],
            &[Piece::new("aa", 1, 1), Piece::new("rr", 1, 1), Piece::new("nn", 1, 1), Piece::new("::", 1, 1), Piece::new("aa", 1, 1), Piece::new("ww", 1, 1), Piece::new("ss", 1, 1), Piece::new("--AZaz", 0, Piece::MANY), Piece::new("::", 1, 1), Piece::new("-.09az", 1, Piece::MANY), Piece::new("::", 1, 1), Piece::new("\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}", 0, Piece::MANY)],
            &[],
        ]);

    /// Range: 1 to 90.
    number RetentionPeriodInDays(i32).min(1).max(90);

    /// Length: at most 10000 characters. Pattern: `arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+` (checked by `parse` and `validate`).
    text RoleArn
        .max(10000)
        .pattern("arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+", &[
            &[Piece::new("aa", 1, 1), Piece::new("rr", 1, 1), Piece::new("nn", 1, 1), Piece::new("::", 2, 2), Piece::new("ii", 1, 1), Piece::new("aa", 1, 1), Piece::new("mm", 1, 1), Piece::new("::", 2, 2), Piece::new("09", 12, 12), Piece::new("::", 1, 1), Piece::new("rr", 1, 1), Piece::new("oo", 1, 1), Piece::new("ll", 1, 1), Piece::new("ee", 1, 1), Piece::new("//", 0, 1), Piece::new("+9==@Z__az", 1, Piece::MANY)],
            &[Piece::new("aa", 1, 1), Piece::new("rr", 1, 1), Piece::new("nn", 1, 1), Piece::new("::", 1, 1), Piece::new("aa", 1, 1), Piece::new("ww", 1, 1), Piece::new("ss", 1, 1), Piece::new("--AZaz", 0, Piece::MANY), Piece::new("::", 1, 1), Piece::new("ii", 1, 1), Piece::new("aa", 1, 1), Piece::new("mm", 1, 1), Piece::new("::", 2, 2), Piece::new("09", 12, 12), Piece::new("::", 1, 1), Piece::new("rr", 1, 1), Piece::new("oo", 1, 1), Piece::new("ll", 1, 1), Piece::new("ee", 1, 1), Piece::new("//", 0, 1), Piece::new("+9==@Z__az", 1, Piece::MANY)],
        ]);

    /// Length: 26 to 2048 characters. Pattern: `((arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}::runtime:.+)|(arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:runtime/[A-Za-z0-9_.-]{1,128}/version/[A-Za-z0-9_.-]{1,128}))` (checked with the feature `regex` only).
    text RuntimeVersionArn
        .min(26)
        .max(2048)
        .regex("((arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}::runtime:.+)|(arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:runtime/[A-Za-z0-9_.-]{1,128}/version/[A-Za-z0-9_.-]{1,128}))", "^(?:(?:(?:arn:(?:aws[a-zA-Z\\-]*):lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}::runtime:[^\\n\\r\\x{2028}\\x{2029}]+)|(?:arn:(?:aws[a-zA-Z\\-]*):lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:runtime/[A-Za-z0-9_\\.\\-]{1,128}/version/[A-Za-z0-9_\\.\\-]{1,128})))$");

    /// Length: 3 to 63 characters. Pattern: `[0-9A-Za-z\.\-_]*(?<!\.)` (can't be checked: look-around).
    text S3Bucket.min(3).max(63).unchecked_pattern("[0-9A-Za-z\\.\\-_]*(?<!\\.)");

    /// Length: 1 to 1024 characters. Pattern: `.*` (checked by `parse` and `validate`).
    text S3Key
        .min(1)
        .max(1024)
        .pattern(".*", &[&[Piece::new("\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}", 0, Piece::MANY)]]);

    /// Length: 1 to 1024 characters. Pattern: `.*` (checked by `parse` and `validate`).
    text S3ObjectVersion
        .min(1)
        .max(1024)
        .pattern(".*", &[&[Piece::new("\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}", 0, Piece::MANY)]]);

    /// Length: at most 1024 characters. Pattern: `sg-[0-9a-zA-Z]*` (checked by `parse` and `validate`).
    text SecurityGroupId
        .max(1024)
        .pattern("sg-[0-9a-zA-Z]*", &[
            &[Piece::new("ss", 1, 1), Piece::new("gg", 1, 1), Piece::new("--", 1, 1), Piece::new("09AZaz", 0, Piece::MANY)],
        ]);

    /// Size: at most 5 elements.
    list SecurityGroupIds(SecurityGroupId).max(5);

    text SensitiveString.sensitive();

    /// Length: at most 10000 characters.
    text SensitiveStringOnServerOnly.max(10000);

    /// Length: at most 12 characters. Pattern: `\d{12}` (checked by `parse` and `validate`).
    text SourceOwner.max(12).pattern("\\d{12}", &[&[Piece::new("09", 12, 12)]]);

    text StateReason;

    /// Length: 1 to 100 characters. Pattern: `([a-zA-Z0-9-_]+)` (checked by `parse` and `validate`).
    text StatementId
        .min(1)
        .max(100)
        .pattern("([a-zA-Z0-9-_]+)", &[&[Piece::new("--09AZ__az", 1, Piece::MANY)]]);

    /// Size: at most 1500 elements.
    list StringList(String).max(1500);

    /// Length: at most 1024 characters. Pattern: `subnet-[0-9a-z]*` (checked by `parse` and `validate`).
    text SubnetId
        .max(1024)
        .pattern("subnet-[0-9a-z]*", &[
            &[Piece::new("ss", 1, 1), Piece::new("uu", 1, 1), Piece::new("bb", 1, 1), Piece::new("nn", 1, 1), Piece::new("ee", 1, 1), Piece::new("tt", 1, 1), Piece::new("--", 1, 1), Piece::new("09az", 0, Piece::MANY)],
        ]);

    /// Size: at most 16 elements.
    list SubnetIds(SubnetId).max(16);

    /// Length: 1 to 128 characters. Pattern: `([\p{L}\p{Z}\p{N}_.:/=+\-@]*)` (checked with the feature `regex` only).
    text TagKey
        .min(1)
        .max(128)
        .regex("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)", "^(?:(?:[\\p{L}\\p{Z}\\p{N}_\\.:/=\\+\\-@]*))$");

    list TagKeyList(TagKey);

    /// Length: at most 256 characters. Pattern: `([\p{L}\p{Z}\p{N}_.:/=+\-@]*)` (checked with the feature `regex` only).
    text TagValue
        .max(256)
        .regex("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)", "^(?:(?:[\\p{L}\\p{Z}\\p{N}_\\.:/=\\+\\-@]*))$");

    /// Length: 1 to 10000 characters. Pattern: `arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:(function:[a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(capacity-provider|network-connector):[a-zA-Z0-9-_]{1,64})` (checked with the feature `regex` only).
    text TaggableResource
        .min(1)
        .max(10000)
        .regex("arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:(function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(capacity-provider|network-connector):[a-zA-Z0-9-_]{1,64})", "^(?:arn:(?:aws[a-zA-Z\\-]*):lambda:(?:eusc\\-)?[a-z]{2}(?:(?:\\-gov)|(?:\\-iso(?:[a-z]?)))?\\-[a-z]+\\-[0-9]{1}:[0-9]{12}:(?:function:[a-zA-Z0-9\\-_]+(?::(?:\\$LATEST|[a-zA-Z0-9\\-_]+))?|code\\-signing\\-config:csc\\-[a-z0-9]{17}|event\\-source\\-mapping:[0-9a-fA-F]{8}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{12}|(?:capacity\\-provider|network\\-connector):[a-zA-Z0-9\\-_]{1,64}))$");

    map Tags(TagKey, TagValue);

    /// Length: 10 to 21 characters. Pattern: `[A-Za-z]+Exception` (checked by `parse` and `validate`).
    text TagsErrorCode
        .min(10)
        .max(21)
        .pattern("[A-Za-z]+Exception", &[
            &[Piece::new("AZaz", 1, Piece::MANY), Piece::new("EE", 1, 1), Piece::new("xx", 1, 1), Piece::new("cc", 1, 1), Piece::new("ee", 1, 1), Piece::new("pp", 1, 1), Piece::new("tt", 1, 1), Piece::new("ii", 1, 1), Piece::new("oo", 1, 1), Piece::new("nn", 1, 1)],
        ]);

    /// Length: 84 to 1000 characters. Pattern: `.*` (checked by `parse` and `validate`).
    text TagsErrorMessage
        .min(84)
        .max(1000)
        .pattern(".*", &[&[Piece::new("\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}", 0, Piece::MANY)]]);

    /// Length: 1 to 256 characters. Pattern: `[a-zA-Z0-9\._:\/=+\-@ ]+` (checked by `parse` and `validate`).
    text TenantId
        .min(1)
        .max(256)
        .pattern("[a-zA-Z0-9\\._:\\/=+\\-@ ]+", &[&[Piece::new("  ++-:==@Z__az", 1, Piece::MANY)]]);

    /// Range: 1 to 5400.
    number Timeout(i32).min(1).max(5400);

    /// Length: at most 100 characters. Pattern: `.*` (checked by `parse` and `validate`).
    text Timestamp
        .max(100)
        .pattern(".*", &[&[Piece::new("\0\t\u{b}\u{c}\u{e}‧\u{202a}\u{10ffff}", 0, Piece::MANY)]]);

    /// Length: 1 to 1024 characters. Pattern: `(\$LATEST|[0-9]+)` (checked by `parse` and `validate`).
    text Version
        .min(1)
        .max(1024)
        .pattern("(\\$LATEST|[0-9]+)", &[
            &[Piece::new("$$", 1, 1), Piece::new("LL", 1, 1), Piece::new("AA", 1, 1), Piece::new("TT", 1, 1), Piece::new("EE", 1, 1), Piece::new("SS", 1, 1), Piece::new("TT", 1, 1)],
            &[Piece::new("09", 1, Piece::MANY)],
        ]);

    /// Length: 1 to 1024 characters. Pattern: `(\$LATEST(\.PUBLISHED)?|[0-9]+)` (checked by `parse` and `validate`).
    text VersionWithLatestPublished
        .min(1)
        .max(1024)
        .pattern("(\\$LATEST(\\.PUBLISHED)?|[0-9]+)", &[
            &[Piece::new("$$", 1, 1), Piece::new("LL", 1, 1), Piece::new("AA", 1, 1), Piece::new("TT", 1, 1), Piece::new("EE", 1, 1), Piece::new("SS", 1, 1), Piece::new("TT", 1, 1)],
            &[Piece::new("$$", 1, 1), Piece::new("LL", 1, 1), Piece::new("AA", 1, 1), Piece::new("TT", 1, 1), Piece::new("EE", 1, 1), Piece::new("SS", 1, 1), Piece::new("TT", 1, 1), Piece::new("..", 1, 1), Piece::new("PP", 1, 1), Piece::new("UU", 1, 1), Piece::new("BB", 1, 1), Piece::new("LL", 1, 1), Piece::new("II", 1, 1), Piece::new("SS", 1, 1), Piece::new("HH", 1, 1), Piece::new("EE", 1, 1), Piece::new("DD", 1, 1)],
            &[Piece::new("09", 1, Piece::MANY)],
        ]);

    text VpcId;

    /// Range: 0 to 1.
    number Weight(f64).min(0).max(1);

    /// Length: at most 1000 characters.
    text WorkingDirectory.max(1000);
}
