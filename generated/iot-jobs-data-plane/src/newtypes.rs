// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! Texts, numbers, lists and maps which have a name in the model.

use crate::types::{CommandParameterValue, JobExecutionSummary};
use shapewright_runtime::{Blob, Piece, newtypes};

newtypes! {
    number ApproximateSecondsBeforeTimedOut(i64);

    wrapper BinaryBlob(Blob);

    /// Length: at least 1 byte.
    wrapper BinaryParameterValue(Blob).min(1);

    number BooleanParameterValue(bool);

    /// Length: 1 to 64 characters. Pattern: `^[\x21-\x7E]+$` (checked by `parse` and `validate`).
    text ClientRequestTokenV2
        .min(1)
        .max(64)
        .pattern("^[\\x21-\\x7E]+$", &[&[Piece::new("!~", 1, Piece::MANY)]]);

    text CommandArn;

    /// Length: 1 to 64 characters. Pattern: `[a-zA-Z0-9_-]+` (checked by `parse` and `validate`).
    text CommandExecutionId
        .min(1)
        .max(64)
        .pattern("[a-zA-Z0-9_-]+", &[&[Piece::new("--09AZ__az", 1, Piece::MANY)]]);

    /// Size: at least 1 entry.
    map CommandExecutionParameterMap(CommandParameterName, CommandParameterValue).min(1);

    /// Range: at least 1.
    number CommandExecutionTimeoutInSeconds(i64).min(1);

    /// Length: 1 to 192 characters. Pattern: `^[.$a-zA-Z0-9_-]+$` (checked by `parse` and `validate`).
    text CommandParameterName
        .min(1)
        .max(192)
        .pattern("^[.$a-zA-Z0-9_-]+$", &[&[Piece::new("$$-.09AZ__az", 1, Piece::MANY)]]);

    /// Pattern: `[a-zA-Z0-9_-]+|^\$next` (checked by `parse` and `validate`).
    text DescribeJobExecutionJobId
        .pattern("[a-zA-Z0-9_-]+|^\\$next", &[
            &[Piece::new("--09AZ__az", 1, Piece::MANY)],
            &[Piece::new("$$", 1, 1), Piece::new("nn", 1, 1), Piece::new("ee", 1, 1), Piece::new("xx", 1, 1), Piece::new("tt", 1, 1)],
        ]);

    /// Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9:_-]+` (checked by `parse` and `validate`).
    text DetailsKey
        .min(1)
        .max(128)
        .pattern("[a-zA-Z0-9:_-]+", &[&[Piece::new("--0:AZ__az", 1, Piece::MANY)]]);

    map DetailsMap(DetailsKey, DetailsValue);

    /// Length: at least 1 character. Pattern: `[^\p{C}]+` (checked with the feature `regex` only).
    text DetailsValue.min(1).regex("[^\\p{C}]+", "^(?:[^\\p{C}]+)$");

    number DoubleParameterValue(f64);

    text ErrorMessage = "errorMessage";

    number ExecutionNumber(i64);

    number ExpectedVersion(i64);

    number IncludeExecutionState(bool);

    number IncludeJobDocument(bool);

    number IntegerParameterValue(i32);

    /// Length: at most 32768 characters.
    text JobDocument.max(32768);

    list JobExecutionSummaryList(JobExecutionSummary);

    /// Length: 1 to 64 characters. Pattern: `[a-zA-Z0-9_-]+` (checked by `parse` and `validate`).
    text JobId
        .min(1)
        .max(64)
        .pattern("[a-zA-Z0-9_-]+", &[&[Piece::new("--09AZ__az", 1, Piece::MANY)]]);

    number LastUpdatedAt(i64);

    number LongParameterValue(i64);

    number QueuedAt(i64);

    text ResourceId = "resourceId";

    number StartedAt(i64);

    number StepTimeoutInMinutes(i64);

    /// Length: at least 1 character.
    text StringParameterValue.min(1);

    /// Length: at most 2048 characters.
    text TargetArn.max(2048);

    /// Length: 1 to 128 characters. Pattern: `[a-zA-Z0-9:_-]+` (checked by `parse` and `validate`).
    text ThingName
        .min(1)
        .max(128)
        .pattern("[a-zA-Z0-9:_-]+", &[&[Piece::new("--0:AZ__az", 1, Piece::MANY)]]);

    /// Length: 1 to 20 characters. Pattern: `^[0-9]*$` (checked by `parse` and `validate`).
    text UnsignedLongParameterValue
        .min(1)
        .max(20)
        .pattern("^[0-9]*$", &[&[Piece::new("09", 0, Piece::MANY)]]);

    number VersionNumber(i64);
}
