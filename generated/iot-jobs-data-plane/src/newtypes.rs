// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! Texts, numbers, lists and maps that have a name in the model.

use crate::types::{CommandParameterValue, JobExecutionSummary};
use shapewright_runtime::shape::newtype::{List, Map, Number, Text, Wrapper};
use shapewright_runtime::{Blob, newtypes};

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type ApproximateSecondsBeforeTimedOut =
    Number<named::ApproximateSecondsBeforeTimedOutMarker, i64>;

/// A [`Wrapper`](crate::runtime::shape::newtype::Wrapper), which its marker tells apart from all others.
pub type BinaryBlob = Wrapper<named::BinaryBlobMarker, Blob>;

/// Length: at least 1 byte.
///
/// A [`Wrapper`](crate::runtime::shape::newtype::Wrapper), which its marker tells apart from all others.
pub type BinaryParameterValue = Wrapper<named::BinaryParameterValueMarker, Blob>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type BooleanParameterValue = Number<named::BooleanParameterValueMarker, bool>;

/// Length: 1 to 64 characters. Pattern: `^[\x21-\x7E]+$` (checked by `parse` and `validate`).
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ClientRequestTokenV2 = Text<named::ClientRequestTokenV2Marker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type CommandArn = Text<named::CommandArnMarker>;

/// Length: 1 to 64 characters. Pattern: `[a-zA-Z0-9_-]+` (checked by `parse` and `validate`).
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type CommandExecutionId = Text<named::CommandExecutionIdMarker>;

/// Size: at least 1 entry.
///
/// A [`Map`](crate::runtime::shape::newtype::Map), which its marker tells apart from all others.
pub type CommandExecutionParameterMap =
    Map<named::CommandExecutionParameterMapMarker, CommandParameterName, CommandParameterValue>;

/// Range: at least 1.
///
/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type CommandExecutionTimeoutInSeconds =
    Number<named::CommandExecutionTimeoutInSecondsMarker, i64>;

/// Length: 1 to 192 characters. Pattern: `^[.$a-zA-Z0-9_-]+$` (checked by `parse` and `validate`).
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type CommandParameterName = Text<named::CommandParameterNameMarker>;

/// Pattern: `[a-zA-Z0-9_-]+|^\$next` (checked by `parse` and `validate`).
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type DescribeJobExecutionJobId = Text<named::DescribeJobExecutionJobIdMarker>;

/// Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9:_-]+` (checked by `parse` and `validate`).
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type DetailsKey = Text<named::DetailsKeyMarker>;

/// A [`Map`](crate::runtime::shape::newtype::Map), which its marker tells apart from all others.
pub type DetailsMap = Map<named::DetailsMapMarker, DetailsKey, DetailsValue>;

/// Length: at least 1 character. Pattern: `[^\p{C}]+` (checked with the feature `regex` only).
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type DetailsValue = Text<named::DetailsValueMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type DoubleParameterValue = Number<named::DoubleParameterValueMarker, f64>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ErrorMessage = Text<named::ErrorMessageMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type ExecutionNumber = Number<named::ExecutionNumberMarker, i64>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type ExpectedVersion = Number<named::ExpectedVersionMarker, i64>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type IncludeExecutionState = Number<named::IncludeExecutionStateMarker, bool>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type IncludeJobDocument = Number<named::IncludeJobDocumentMarker, bool>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type IntegerParameterValue = Number<named::IntegerParameterValueMarker, i32>;

/// Length: at most 32768 characters.
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type JobDocument = Text<named::JobDocumentMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type JobExecutionSummaryList = List<named::JobExecutionSummaryListMarker, JobExecutionSummary>;

/// Length: 1 to 64 characters. Pattern: `[a-zA-Z0-9_-]+` (checked by `parse` and `validate`).
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type JobId = Text<named::JobIdMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type LastUpdatedAt = Number<named::LastUpdatedAtMarker, i64>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type LongParameterValue = Number<named::LongParameterValueMarker, i64>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type QueuedAt = Number<named::QueuedAtMarker, i64>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ResourceId = Text<named::ResourceIdMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type StartedAt = Number<named::StartedAtMarker, i64>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type StepTimeoutInMinutes = Number<named::StepTimeoutInMinutesMarker, i64>;

/// Length: at least 1 character.
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type StringParameterValue = Text<named::StringParameterValueMarker>;

/// Length: at most 2048 characters.
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type TargetArn = Text<named::TargetArnMarker>;

/// Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9:_-]+` (checked by `parse` and `validate`).
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ThingName = Text<named::ThingNameMarker>;

/// Length: 1 to 20 characters. Pattern: `^[0-9]*$` (checked by `parse` and `validate`).
///
/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type UnsignedLongParameterValue = Text<named::UnsignedLongParameterValueMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
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
