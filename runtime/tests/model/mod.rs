//! Shapes as the generator declares them, one for each thing that is special.

// Generated newtypes are public, so what they are made of is, too; not every test uses all of it.
#![allow(dead_code, unreachable_pub)]

use shapewright_runtime::schema::{ErrorTraits, Member};
use shapewright_runtime::{Blob, Document, Piece, Timestamp};

shapewright_runtime::newtypes! {
    /// A string with a length and a pattern.
    text JobId.min(1).max(8).pattern("[a-z0-9-]+", &[&[Piece::new("az09--", 1, Piece::MANY)]]);
    /// A key of a map.
    text ParameterKey.min(1).pattern("[a-z]*", &[&[Piece::new("az", 0, Piece::MANY)]]);
    /// A value of a map.
    text ParameterValue.max(4);
    /// A string with a pattern that takes a regex engine.
    text Arn.regex("(arn:)+.*", "(arn:)+.*");
    /// A string with a pattern that can't be checked.
    text Lookahead.unchecked_pattern("(?=x)");
    /// A string without constraints.
    text Token;
    /// A sensitive string.
    text Secret.max(3).sensitive();
    /// A long number.
    number VersionNumber(i64).min(1).max(100);
    /// A sensitive number of 32 bits.
    number Percent(i32).min(-5).max(100).sensitive();
    /// A floating-point number.
    number Ratio(f64).min(-1).max(1);
    /// How much is too much.
    number Threshold(f64).max(15_000_000_000_000);
    /// A short floating-point number.
    number Share(f32).min(0).max(1);
    /// A boolean.
    number Flag(bool);
    /// A timestamp.
    number StartedAt(Timestamp);
    /// A blob.
    wrapper Payload(Blob).min(1).max(4);
    /// A document.
    wrapper Context(Document);
    /// A list with two constraints.
    list JobIdList(JobId).min(1).max(4);
    /// A list whose elements may be null.
    list SparseList(Option<VersionNumber>).sparse().max(9);
    /// A list of unions, whose elements have a name.
    list ChoiceList(Choice).members(&[Member::new("item").wire("Item")]);
    /// A map with two constraints.
    map ParameterMap(ParameterKey, ParameterValue).min(1).max(3);
    /// A map with sensitive values.
    map Secrets(String, Secret);
    /// A map with sensitive keys.
    map BySecret(Secret, i32);
    /// A map from values of an enum.
    map Counts(Status, i32);
    /// A sparse map from values of an enum.
    map Levels(Status, Option<Level>).sparse();
}

shapewright_runtime::enumeration! {
    /// An enum.
    Status {
        0 InProgress = "IN_PROGRESS";
        1 Queued = "QUEUED";
    }
    /// An enum whose values hide.
    Level.sensitive() {
        0 High = "HIGH";
    }
}

/// A structure of everything.
#[derive(Clone, PartialEq)]
pub struct Job {
    /// Required, a label.
    pub(crate) id: JobId,
    /// A raw identifier.
    pub(crate) r#type: Option<String>,
    /// A number.
    pub(crate) version: Option<VersionNumber>,
    /// An enum.
    pub(crate) status: Option<Status>,
    /// A map.
    pub(crate) parameters: Option<ParameterMap>,
    /// A blob.
    pub(crate) payload: Option<Payload>,
    /// A timestamp of its own type.
    pub(crate) started_at: Option<StartedAt>,
    /// A timestamp without a type.
    pub(crate) ended_at: Option<Timestamp>,
    /// A document.
    pub(crate) context: Option<Context>,
    /// A list of unions.
    pub(crate) choices: Option<ChoiceList>,
    /// An idempotency token.
    pub(crate) token: Option<Token>,
    /// A recursive structure.
    pub(crate) tree: Option<Box<Tree>>,
    /// A map with sensitive values.
    pub(crate) secrets: Option<Secrets>,
    /// A sparse list.
    pub(crate) numbers: Option<SparseList>,
    /// A sensitive number.
    pub(crate) percent: Option<Percent>,
}

/// A structure which contains itself.
#[derive(Clone, PartialEq)]
pub struct Tree {
    /// A plain text.
    pub(crate) label: Option<String>,
    /// The structure itself.
    pub(crate) left: Option<Box<Tree>>,
}

/// A sensitive structure of values which are not.
#[derive(Clone, PartialEq)]
pub struct Vault {
    /// A number.
    pub(crate) code: Option<VersionNumber>,
    /// A list.
    pub(crate) names: Option<JobIdList>,
}

/// A structure without members.
#[derive(Clone, PartialEq)]
pub struct Nothing {}

/// An input.
#[derive(Clone, PartialEq)]
pub struct StartRequest {
    /// A required token.
    pub(crate) client_token: String,
    /// A label which is not required.
    pub(crate) id: Option<JobId>,
    /// A part of the host's name.
    pub(crate) account: Option<String>,
    /// A token which can't be filled.
    pub(crate) note: Option<VersionNumber>,
}

/// An exception.
#[derive(Clone, PartialEq)]
pub struct ConflictException {
    /// What the service says.
    pub(crate) message: Option<String>,
}

shapewright_runtime::structure_shape! {
    Job: Empty = "Job" {
        0 id = "id".required().label();
        1 r#type = "type";
        2 version = "version".query("version");
        3 status = "status".header("x-status");
        4 parameters = "parameters".wire("Parameters");
        5 payload = "payload";
        6 started_at = "startedAt".timestamp(shapewright_runtime::schema::TimestampFormat::DateTime);
        7 ended_at = "endedAt";
        8 context = "context";
        9 choices = "choices";
        10 token = "token".idempotency_token();
        11 tree = "tree";
        12 secrets = "secrets";
        13 numbers = "numbers";
        14 percent = "percent";
    }
    Tree: Empty = "Tree" {
        0 label = "label";
        1 left = "left";
    }
    Vault: Empty = "Vault".sensitive() {
        0 code = "code";
        1 names = "names";
    }
    Nothing: Empty = "Nothing" {}
    StartRequest: Empty = "StartRequest" {
        0 client_token = "clientToken".required().idempotency_token();
        1 id = "id".label();
        2 account = "account".host_label();
        3 note = "note";
    }
    ConflictException: Empty = "ConflictException".error(ErrorTraits::new().status(409)) {
        0 message = "message";
    }
}

shapewright_runtime::union! {
    /// A union.
    Choice {
        0 Text(ParameterValue) = "text";
        1 Tree(Box<Tree>) = "tree";
    }
}

shapewright_runtime::exception! { ConflictException }

shapewright_runtime::operation_error! {
    StartError {
        Conflict(ConflictException) = "Conflict",
    }
}

shapewright_runtime::operation_error! { StopError {} }

shapewright_runtime::boxed! { Tree }
