// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! Texts, numbers, lists and maps that have a name in the model.
//!
//! Each is an alias, and what it can do is on the page of the type that it names. The first parameter of that
//! type is a marker that nothing else has, so no name converts into another by itself.

use crate::types::{CommandParameterValue, JobExecutionSummary};
use shapewright_runtime::shape::newtype::{List, Map, Number, Text, Wrapper};
use shapewright_runtime::{Blob, newtypes};

pub type ApproximateSecondsBeforeTimedOut =
    Number<named::ApproximateSecondsBeforeTimedOutMarker, i64>;

pub type BinaryBlob = Wrapper<named::BinaryBlobMarker, Blob>;

/// Length: at least 1 byte.
pub type BinaryParameterValue = Wrapper<named::BinaryParameterValueMarker, Blob>;

pub type BooleanParameterValue = Number<named::BooleanParameterValueMarker, bool>;

/// Length: 1 to 64 characters. Pattern: `^[\x21-\x7E]+$` (checked by `parse` and `validate`).
pub type ClientRequestTokenV2 = Text<named::ClientRequestTokenV2Marker>;

pub type CommandArn = Text<named::CommandArnMarker>;

/// Length: 1 to 64 characters. Pattern: `[a-zA-Z0-9_-]+` (checked by `parse` and `validate`).
pub type CommandExecutionId = Text<named::CommandExecutionIdMarker>;

/// Size: at least 1 entry.
pub type CommandExecutionParameterMap =
    Map<named::CommandExecutionParameterMapMarker, CommandParameterName, CommandParameterValue>;

/// Range: at least 1.
pub type CommandExecutionTimeoutInSeconds =
    Number<named::CommandExecutionTimeoutInSecondsMarker, i64>;

/// Length: 1 to 192 characters. Pattern: `^[.$a-zA-Z0-9_-]+$` (checked by `parse` and `validate`).
pub type CommandParameterName = Text<named::CommandParameterNameMarker>;

/// Pattern: `[a-zA-Z0-9_-]+|^\$next` (checked by `parse` and `validate`).
pub type DescribeJobExecutionJobId = Text<named::DescribeJobExecutionJobIdMarker>;

/// Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9:_-]+` (checked by `parse` and `validate`).
pub type DetailsKey = Text<named::DetailsKeyMarker>;

pub type DetailsMap = Map<named::DetailsMapMarker, DetailsKey, DetailsValue>;

/// Length: at least 1 character. Pattern: `[^\p{C}]+` (checked with the feature `regex` only).
pub type DetailsValue = Text<named::DetailsValueMarker>;

pub type DoubleParameterValue = Number<named::DoubleParameterValueMarker, f64>;

pub type ErrorMessage = Text<named::ErrorMessageMarker>;

pub type ExecutionNumber = Number<named::ExecutionNumberMarker, i64>;

pub type ExpectedVersion = Number<named::ExpectedVersionMarker, i64>;

pub type IncludeExecutionState = Number<named::IncludeExecutionStateMarker, bool>;

pub type IncludeJobDocument = Number<named::IncludeJobDocumentMarker, bool>;

pub type IntegerParameterValue = Number<named::IntegerParameterValueMarker, i32>;

/// Length: at most 32768 characters.
pub type JobDocument = Text<named::JobDocumentMarker>;

pub type JobExecutionSummaryList = List<named::JobExecutionSummaryListMarker, JobExecutionSummary>;

/// Length: 1 to 64 characters. Pattern: `[a-zA-Z0-9_-]+` (checked by `parse` and `validate`).
pub type JobId = Text<named::JobIdMarker>;

pub type LastUpdatedAt = Number<named::LastUpdatedAtMarker, i64>;

pub type LongParameterValue = Number<named::LongParameterValueMarker, i64>;

pub type QueuedAt = Number<named::QueuedAtMarker, i64>;

pub type ResourceId = Text<named::ResourceIdMarker>;

pub type StartedAt = Number<named::StartedAtMarker, i64>;

pub type StepTimeoutInMinutes = Number<named::StepTimeoutInMinutesMarker, i64>;

/// Length: at least 1 character.
pub type StringParameterValue = Text<named::StringParameterValueMarker>;

/// Length: at most 2048 characters.
pub type TargetArn = Text<named::TargetArnMarker>;

/// Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9:_-]+` (checked by `parse` and `validate`).
pub type ThingName = Text<named::ThingNameMarker>;

/// Length: 1 to 20 characters. Pattern: `^[0-9]*$` (checked by `parse` and `validate`).
pub type UnsignedLongParameterValue = Text<named::UnsignedLongParameterValueMarker>;

pub type VersionNumber = Number<named::VersionNumberMarker, i64>;

newtypes! {
    [
        ApproximateSecondsBeforeTimedOutMarker, BinaryBlobMarker, BooleanParameterValueMarker,
        CommandArnMarker, DetailsMapMarker, DoubleParameterValueMarker, ExecutionNumberMarker,
        ExpectedVersionMarker, IncludeExecutionStateMarker, IncludeJobDocumentMarker,
        IntegerParameterValueMarker, JobExecutionSummaryListMarker, LastUpdatedAtMarker,
        LongParameterValueMarker, QueuedAtMarker, StartedAtMarker, StepTimeoutInMinutesMarker,
        VersionNumberMarker,
    ]
    {
        BinaryParameterValueMarker(.min(1));
        CommandExecutionParameterMapMarker(.min(1));
        CommandExecutionTimeoutInSecondsMarker(.min(1));
        ErrorMessageMarker("errorMessage");
        JobDocumentMarker(.max(32768));
        ResourceIdMarker("resourceId");
        StringParameterValueMarker(.min(1));
        TargetArnMarker(.max(2048));
    }
    {
        ClientRequestTokenV2Marker(.min(1).max(64)) = "^[\\x21-\\x7E]+$" ["!~" 1..];
        CommandExecutionIdMarker(.min(1).max(64)) = "[a-zA-Z0-9_-]+" ["--09AZ__az" 1..];
        CommandParameterNameMarker(.min(1).max(192)) = "^[.$a-zA-Z0-9_-]+$" ["$$-.09AZ__az" 1..];
        DescribeJobExecutionJobIdMarker() = "[a-zA-Z0-9_-]+|^\\$next"
            ["--09AZ__az" 1.. | "$$" 1, "nn" 1, "ee" 1, "xx" 1, "tt" 1];
        DetailsKeyMarker(.min(1).max(128)) = "[a-zA-Z0-9:_-]+" ["--0:AZ__az" 1..];
        DetailsValueMarker(.min(1)) = "[^\\p{C}]+" ("^(?:[^\\p{C}]+)$");
        JobIdMarker(.min(1).max(64)) = "[a-zA-Z0-9_-]+" ["--09AZ__az" 1..];
        ThingNameMarker(.min(1).max(128)) = "[a-zA-Z0-9:_-]+" ["--0:AZ__az" 1..];
        UnsignedLongParameterValueMarker(.min(1).max(20)) = "^[0-9]*$" ["09" 0..];
    }
}
