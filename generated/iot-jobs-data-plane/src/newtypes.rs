// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! Texts, numbers, lists and maps which have a name in the model.

use crate::types::{CommandParameterValue, JobExecutionSummary};
use shapewright_runtime::{Blob, Piece, blob, list, map, number, string};
use std::collections::HashMap;

/// The shape `ApproximateSecondsBeforeTimedOut` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ApproximateSecondsBeforeTimedOut(i64);

number! { ApproximateSecondsBeforeTimedOut(i64) = "ApproximateSecondsBeforeTimedOut"; }

/// The shape `BinaryBlob` of the model.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct BinaryBlob(Blob);

blob! { BinaryBlob = "BinaryBlob"; }

/// The shape `BinaryParameterValue` of the model.
///
/// Length: at least 1 byte.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct BinaryParameterValue(Blob);

blob! { BinaryParameterValue = "BinaryParameterValue".min(1); }

/// The shape `BooleanParameterValue` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BooleanParameterValue(bool);

number! { BooleanParameterValue(bool) = "BooleanParameterValue"; }

/// The shape `ClientRequestTokenV2` of the model.
///
/// Length: 1 to 64 characters. Pattern: `^[\x21-\x7E]+$` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClientRequestTokenV2(String);

string! {
    ClientRequestTokenV2 = "ClientRequestTokenV2"
        .min(1)
        .max(64)
        .pattern("^[\\x21-\\x7E]+$", &[&[Piece::new("!~", 1, Piece::MANY)]]);
}

/// The shape `CommandArn` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommandArn(String);

string! { CommandArn = "CommandArn"; }

/// The shape `CommandExecutionId` of the model.
///
/// Length: 1 to 64 characters. Pattern: `[a-zA-Z0-9_-]+` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommandExecutionId(String);

string! {
    CommandExecutionId = "CommandExecutionId"
        .min(1)
        .max(64)
        .pattern("[a-zA-Z0-9_-]+", &[&[Piece::new("--09AZ__az", 1, Piece::MANY)]]);
}

/// The shape `CommandExecutionParameterMap` of the model.
///
/// Size: at least 1 entry.
#[derive(Clone, Default, PartialEq)]
pub struct CommandExecutionParameterMap(HashMap<CommandParameterName, CommandParameterValue>);

map! {
    CommandExecutionParameterMap(CommandParameterName, CommandParameterValue) = "CommandExecutionParameterMap"
        .min(1);
}

/// The shape `CommandExecutionTimeoutInSeconds` of the model.
///
/// Range: at least 1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommandExecutionTimeoutInSeconds(i64);

number! { CommandExecutionTimeoutInSeconds(i64) = "CommandExecutionTimeoutInSeconds".min(1); }

/// The shape `CommandParameterName` of the model.
///
/// Length: 1 to 192 characters. Pattern: `^[.$a-zA-Z0-9_-]+$` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommandParameterName(String);

string! {
    CommandParameterName = "CommandParameterName"
        .min(1)
        .max(192)
        .pattern("^[.$a-zA-Z0-9_-]+$", &[&[Piece::new("$$-.09AZ__az", 1, Piece::MANY)]]);
}

/// The shape `DescribeJobExecutionJobId` of the model.
///
/// Pattern: `[a-zA-Z0-9_-]+|^\$next` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DescribeJobExecutionJobId(String);

string! {
    DescribeJobExecutionJobId = "DescribeJobExecutionJobId"
        .pattern("[a-zA-Z0-9_-]+|^\\$next", &[
            &[Piece::new("--09AZ__az", 1, Piece::MANY)],
            &[Piece::new("$$", 1, 1), Piece::new("nn", 1, 1), Piece::new("ee", 1, 1), Piece::new("xx", 1, 1), Piece::new("tt", 1, 1)],
        ]);
}

/// The shape `DetailsKey` of the model.
///
/// Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9:_-]+` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DetailsKey(String);

string! {
    DetailsKey = "DetailsKey"
        .min(1)
        .max(128)
        .pattern("[a-zA-Z0-9:_-]+", &[&[Piece::new("--0:AZ__az", 1, Piece::MANY)]]);
}

/// The shape `DetailsMap` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct DetailsMap(HashMap<DetailsKey, DetailsValue>);

map! { DetailsMap(DetailsKey, DetailsValue) = "DetailsMap"; }

/// The shape `DetailsValue` of the model.
///
/// Length: at least 1 character. Pattern: `[^\p{C}]+` (checked with the feature `regex` only).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DetailsValue(String);

string! { DetailsValue = "DetailsValue".min(1).regex("[^\\p{C}]+", "^(?:[^\\p{C}]+)$"); }

/// The shape `DoubleParameterValue` of the model.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub struct DoubleParameterValue(f64);

number! { DoubleParameterValue(f64) = "DoubleParameterValue"; }

/// The shape `errorMessage` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ErrorMessage(String);

string! { ErrorMessage = "errorMessage"; }

/// The shape `ExecutionNumber` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExecutionNumber(i64);

number! { ExecutionNumber(i64) = "ExecutionNumber"; }

/// The shape `ExpectedVersion` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExpectedVersion(i64);

number! { ExpectedVersion(i64) = "ExpectedVersion"; }

/// The shape `IncludeExecutionState` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IncludeExecutionState(bool);

number! { IncludeExecutionState(bool) = "IncludeExecutionState"; }

/// The shape `IncludeJobDocument` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IncludeJobDocument(bool);

number! { IncludeJobDocument(bool) = "IncludeJobDocument"; }

/// The shape `IntegerParameterValue` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IntegerParameterValue(i32);

number! { IntegerParameterValue(i32) = "IntegerParameterValue"; }

/// The shape `JobDocument` of the model.
///
/// Length: at most 32768 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JobDocument(String);

string! { JobDocument = "JobDocument".max(32768); }

/// The shape `JobExecutionSummaryList` of the model.
#[derive(Clone, Default, PartialEq)]
pub struct JobExecutionSummaryList(Vec<JobExecutionSummary>);

list! { JobExecutionSummaryList(JobExecutionSummary) = "JobExecutionSummaryList"; }

/// The shape `JobId` of the model.
///
/// Length: 1 to 64 characters. Pattern: `[a-zA-Z0-9_-]+` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JobId(String);

string! {
    JobId = "JobId"
        .min(1)
        .max(64)
        .pattern("[a-zA-Z0-9_-]+", &[&[Piece::new("--09AZ__az", 1, Piece::MANY)]]);
}

/// The shape `LastUpdatedAt` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LastUpdatedAt(i64);

number! { LastUpdatedAt(i64) = "LastUpdatedAt"; }

/// The shape `LongParameterValue` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LongParameterValue(i64);

number! { LongParameterValue(i64) = "LongParameterValue"; }

/// The shape `QueuedAt` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QueuedAt(i64);

number! { QueuedAt(i64) = "QueuedAt"; }

/// The shape `resourceId` of the model.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResourceId(String);

string! { ResourceId = "resourceId"; }

/// The shape `StartedAt` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StartedAt(i64);

number! { StartedAt(i64) = "StartedAt"; }

/// The shape `StepTimeoutInMinutes` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StepTimeoutInMinutes(i64);

number! { StepTimeoutInMinutes(i64) = "StepTimeoutInMinutes"; }

/// The shape `StringParameterValue` of the model.
///
/// Length: at least 1 character.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StringParameterValue(String);

string! { StringParameterValue = "StringParameterValue".min(1); }

/// The shape `TargetArn` of the model.
///
/// Length: at most 2048 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TargetArn(String);

string! { TargetArn = "TargetArn".max(2048); }

/// The shape `ThingName` of the model.
///
/// Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9:_-]+` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ThingName(String);

string! {
    ThingName = "ThingName"
        .min(1)
        .max(128)
        .pattern("[a-zA-Z0-9:_-]+", &[&[Piece::new("--0:AZ__az", 1, Piece::MANY)]]);
}

/// The shape `UnsignedLongParameterValue` of the model.
///
/// Length: 1 to 20 characters. Pattern: `^[0-9]*$` (checked by `parse` and `validate`).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnsignedLongParameterValue(String);

string! {
    UnsignedLongParameterValue = "UnsignedLongParameterValue"
        .min(1)
        .max(20)
        .pattern("^[0-9]*$", &[&[Piece::new("09", 0, Piece::MANY)]]);
}

/// The shape `VersionNumber` of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VersionNumber(i64);

number! { VersionNumber(i64) = "VersionNumber"; }
