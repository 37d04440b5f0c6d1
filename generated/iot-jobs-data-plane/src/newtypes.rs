// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! Texts, numbers, lists and maps that have a name in the model.

use crate::types::{CommandParameterValue, JobExecutionSummary};
use shapewright_runtime::shape::newtype::{List, Map, Number, Text, Wrapper};
use shapewright_runtime::{Blob, newtypes};

/// The number `ApproximateSecondsBeforeTimedOut` of the model.
pub type ApproximateSecondsBeforeTimedOut = Number<named::ApproximateSecondsBeforeTimedOut, i64>;

/// The blob `BinaryBlob` of the model.
pub type BinaryBlob = Wrapper<named::BinaryBlob, Blob>;

/// Length: at least 1 byte.
pub type BinaryParameterValue = Wrapper<named::BinaryParameterValue, Blob>;

/// The boolean `BooleanParameterValue` of the model.
pub type BooleanParameterValue = Number<named::BooleanParameterValue, bool>;

/// Length: 1 to 64 characters. Pattern: `^[\x21-\x7E]+$` (checked by `parse` and `validate`).
pub type ClientRequestTokenV2 = Text<named::ClientRequestTokenV2>;

/// The text `CommandArn` of the model.
pub type CommandArn = Text<named::CommandArn>;

/// Length: 1 to 64 characters. Pattern: `[a-zA-Z0-9_-]+` (checked by `parse` and `validate`).
pub type CommandExecutionId = Text<named::CommandExecutionId>;

/// Size: at least 1 entry.
pub type CommandExecutionParameterMap =
    Map<named::CommandExecutionParameterMap, CommandParameterName, CommandParameterValue>;

/// Range: at least 1.
pub type CommandExecutionTimeoutInSeconds = Number<named::CommandExecutionTimeoutInSeconds, i64>;

/// Length: 1 to 192 characters. Pattern: `^[.$a-zA-Z0-9_-]+$` (checked by `parse` and `validate`).
pub type CommandParameterName = Text<named::CommandParameterName>;

/// Pattern: `[a-zA-Z0-9_-]+|^\$next` (checked by `parse` and `validate`).
pub type DescribeJobExecutionJobId = Text<named::DescribeJobExecutionJobId>;

/// Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9:_-]+` (checked by `parse` and `validate`).
pub type DetailsKey = Text<named::DetailsKey>;

/// The map `DetailsMap` of the model.
pub type DetailsMap = Map<named::DetailsMap, DetailsKey, DetailsValue>;

/// Length: at least 1 character. Pattern: `[^\p{C}]+` (checked with the feature `regex` only).
pub type DetailsValue = Text<named::DetailsValue>;

/// The number `DoubleParameterValue` of the model.
pub type DoubleParameterValue = Number<named::DoubleParameterValue, f64>;

/// The text `errorMessage` of the model.
pub type ErrorMessage = Text<named::ErrorMessage>;

/// The number `ExecutionNumber` of the model.
pub type ExecutionNumber = Number<named::ExecutionNumber, i64>;

/// The number `ExpectedVersion` of the model.
pub type ExpectedVersion = Number<named::ExpectedVersion, i64>;

/// The boolean `IncludeExecutionState` of the model.
pub type IncludeExecutionState = Number<named::IncludeExecutionState, bool>;

/// The boolean `IncludeJobDocument` of the model.
pub type IncludeJobDocument = Number<named::IncludeJobDocument, bool>;

/// The number `IntegerParameterValue` of the model.
pub type IntegerParameterValue = Number<named::IntegerParameterValue, i32>;

/// Length: at most 32768 characters.
pub type JobDocument = Text<named::JobDocument>;

/// The list `JobExecutionSummaryList` of the model.
pub type JobExecutionSummaryList = List<named::JobExecutionSummaryList, JobExecutionSummary>;

/// Length: 1 to 64 characters. Pattern: `[a-zA-Z0-9_-]+` (checked by `parse` and `validate`).
pub type JobId = Text<named::JobId>;

/// The number `LastUpdatedAt` of the model.
pub type LastUpdatedAt = Number<named::LastUpdatedAt, i64>;

/// The number `LongParameterValue` of the model.
pub type LongParameterValue = Number<named::LongParameterValue, i64>;

/// The number `QueuedAt` of the model.
pub type QueuedAt = Number<named::QueuedAt, i64>;

/// The text `resourceId` of the model.
pub type ResourceId = Text<named::ResourceId>;

/// The number `StartedAt` of the model.
pub type StartedAt = Number<named::StartedAt, i64>;

/// The number `StepTimeoutInMinutes` of the model.
pub type StepTimeoutInMinutes = Number<named::StepTimeoutInMinutes, i64>;

/// Length: at least 1 character.
pub type StringParameterValue = Text<named::StringParameterValue>;

/// Length: at most 2048 characters.
pub type TargetArn = Text<named::TargetArn>;

/// Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9:_-]+` (checked by `parse` and `validate`).
pub type ThingName = Text<named::ThingName>;

/// Length: 1 to 20 characters. Pattern: `^[0-9]*$` (checked by `parse` and `validate`).
pub type UnsignedLongParameterValue = Text<named::UnsignedLongParameterValue>;

/// The number `VersionNumber` of the model.
pub type VersionNumber = Number<named::VersionNumber, i64>;

newtypes! {
    [
        ApproximateSecondsBeforeTimedOut, BinaryBlob, BooleanParameterValue, CommandArn,
        DetailsMap, DoubleParameterValue, ExecutionNumber, ExpectedVersion, IncludeExecutionState,
        IncludeJobDocument, IntegerParameterValue, JobExecutionSummaryList, LastUpdatedAt,
        LongParameterValue, QueuedAt, StartedAt, StepTimeoutInMinutes, VersionNumber,
    ]
    {
        BinaryParameterValue(.min(1));
        CommandExecutionParameterMap(.min(1));
        CommandExecutionTimeoutInSeconds(.min(1));
        ErrorMessage("errorMessage");
        JobDocument(.max(32768));
        ResourceId("resourceId");
        StringParameterValue(.min(1));
        TargetArn(.max(2048));
    }
    {
        ClientRequestTokenV2(.min(1).max(64)) = "^[\\x21-\\x7E]+$" ["!~" 1..];
        CommandExecutionId(.min(1).max(64)) = "[a-zA-Z0-9_-]+" ["--09AZ__az" 1..];
        CommandParameterName(.min(1).max(192)) = "^[.$a-zA-Z0-9_-]+$" ["$$-.09AZ__az" 1..];
        DescribeJobExecutionJobId() = "[a-zA-Z0-9_-]+|^\\$next"
            ["--09AZ__az" 1.. | "$$" 1, "nn" 1, "ee" 1, "xx" 1, "tt" 1];
        DetailsKey(.min(1).max(128)) = "[a-zA-Z0-9:_-]+" ["--0:AZ__az" 1..];
        DetailsValue(.min(1)) = "[^\\p{C}]+" ("^(?:[^\\p{C}]+)$");
        JobId(.min(1).max(64)) = "[a-zA-Z0-9_-]+" ["--09AZ__az" 1..];
        ThingName(.min(1).max(128)) = "[a-zA-Z0-9:_-]+" ["--0:AZ__az" 1..];
        UnsignedLongParameterValue(.min(1).max(20)) = "^[0-9]*$" ["09" 0..];
    }
}
