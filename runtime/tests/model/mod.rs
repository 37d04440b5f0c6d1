//! Shapes as the generator declares them, one for each thing that is special.

use std::collections::HashMap;

use shapewright_runtime::schema::{ErrorTraits, Member};
use shapewright_runtime::{Blob, Document, Piece, Timestamp, Unhandled};

/// A string with a length and a pattern.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct JobId(String);

/// A key of a map.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ParameterKey(String);

/// A value of a map.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ParameterValue(String);

/// A string with a pattern that takes a regex engine.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Arn(String);

/// A string with a pattern that can't be checked.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Lookahead(String);

/// A string without constraints.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Token(String);

/// A sensitive string.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Secret(String);

shapewright_runtime::string! {
    JobId = "JobId".min(1).max(8).pattern("[a-z0-9-]+", &[&[Piece::new("az09--", 1, Piece::MANY)]]);
    ParameterKey = "ParameterKey".min(1).pattern("[a-z]*", &[&[Piece::new("az", 0, Piece::MANY)]]);
    ParameterValue = "ParameterValue".max(4);
    Arn = "Arn".regex("(arn:)+.*", "(arn:)+.*");
    Lookahead = "Lookahead".unchecked_pattern("(?=x)");
    Token = "Token";
    Secret = "Secret".max(3).sensitive();
}

/// A long number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct VersionNumber(i64);

/// A sensitive number of 32 bits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Percent(i32);

/// A floating-point number.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub(crate) struct Ratio(f64);

/// A short floating-point number.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub(crate) struct Share(f32);

/// A boolean.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Flag(bool);

/// A timestamp.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct StartedAt(Timestamp);

shapewright_runtime::number! {
    VersionNumber(i64) = "VersionNumber".min(1).max(100);
    Percent(i32) = "Percent".min(-5).max(100).sensitive();
    Ratio(f64) = "Ratio".min(-1).max(1);
    Share(f32) = "Share".min(0).max(1);
    Flag(bool) = "Flag";
    StartedAt(Timestamp) = "StartedAt";
}

/// A blob.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Payload(Blob);

/// A document.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Context(Document);

shapewright_runtime::blob! { Payload = "Payload".min(1).max(4); }

shapewright_runtime::wrapper! {
    Context(Document) = "Context";
}

/// An enum.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub(crate) enum Status {
    /// `IN_PROGRESS`
    InProgress,
    /// `QUEUED`
    Queued,
    /// A value which the model doesn't know.
    Unknown(String),
}

/// An enum whose values hide.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub(crate) enum Level {
    /// `HIGH`
    High,
    /// A value which the model doesn't know.
    Unknown(String),
}

shapewright_runtime::enumeration! {
    Status = "Status" {
        InProgress = "IN_PROGRESS",
        Queued = "QUEUED",
    }
    Level = "Level".sensitive() {
        High = "HIGH",
    }
}

/// A list with two constraints.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct JobIdList(Vec<JobId>);

/// A list whose elements may be null.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct SparseList(Vec<Option<VersionNumber>>);

/// A list of unions, whose elements have a name.
#[derive(Clone, PartialEq)]
pub(crate) struct ChoiceList(Vec<Choice>);

shapewright_runtime::list! {
    JobIdList(JobId) = "JobIdList".min(1).max(4);
    SparseList(Option<VersionNumber>) = "SparseList".sparse().max(9);
    ChoiceList(Choice) = "ChoiceList".members(&[Member::new("member", "item").wire("Item")]);
}

/// A map with two constraints.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct ParameterMap(HashMap<ParameterKey, ParameterValue>);

/// A map with sensitive values.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Secrets(HashMap<String, Secret>);

/// A map with sensitive keys.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct BySecret(HashMap<Secret, i32>);

/// A map from values of an enum.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Counts(HashMap<Status, i32>);

/// A sparse map from values of an enum.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Levels(HashMap<Status, Option<Level>>);

shapewright_runtime::map! {
    ParameterMap(ParameterKey, ParameterValue) = "ParameterMap".min(1).max(3);
    Secrets(String, Secret) = "Secrets";
    BySecret(Secret, i32) = "BySecret";
    Counts(Status, i32) = "Counts";
    Levels(Status, Option<Level>) = "Levels".sparse();
}

/// A structure of everything.
#[derive(Clone, PartialEq)]
pub(crate) struct Job {
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
pub(crate) struct Tree {
    /// A plain text.
    pub(crate) label: Option<String>,
    /// The structure itself.
    pub(crate) left: Option<Box<Tree>>,
}

/// A sensitive structure of values which are not.
#[derive(Clone, PartialEq)]
pub(crate) struct Vault {
    /// A number.
    pub(crate) code: Option<VersionNumber>,
    /// A list.
    pub(crate) names: Option<JobIdList>,
}

/// A structure without members.
#[derive(Clone, PartialEq)]
pub(crate) struct Nothing {}

/// An input.
#[derive(Clone, PartialEq)]
pub(crate) struct StartRequest {
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
pub(crate) struct ConflictException {
    /// What the service says.
    pub(crate) message: Option<String>,
}

shapewright_runtime::structure! {
    Job = "Job" {
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
    Tree = "Tree" {
        0 label = "label";
        1 left = "left";
    }
    Vault = "Vault".sensitive() {
        0 code = "code";
        1 names = "names";
    }
    Nothing = "Nothing" {}
    StartRequest = "StartRequest" {
        0 client_token = "clientToken".required().idempotency_token();
        1 id = "id".label();
        2 account = "account".host_label();
        3 note = "note";
    }
    ConflictException = "ConflictException".error(ErrorTraits::new().status(409)) {
        0 message = "message";
    }
}

/// A union.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub(crate) enum Choice {
    /// A text.
    Text(ParameterValue),
    /// A structure.
    Tree(Box<Tree>),
    /// A member which the model doesn't know.
    Unknown(String),
}

shapewright_runtime::union! {
    Choice = "Choice" {
        0 Text = "text";
        1 Tree = "tree";
    }
}

shapewright_runtime::exception! { ConflictException }

/// The exceptions of an operation.
#[derive(Debug)]
#[non_exhaustive]
pub(crate) enum StartError {
    /// A conflict.
    Conflict(ConflictException),
    /// Another error.
    Unhandled(Unhandled),
}

shapewright_runtime::operation_error! {
    StartError {
        Conflict(ConflictException) = "Conflict",
    }
}

/// The exceptions of an operation which has none.
#[derive(Debug)]
#[non_exhaustive]
pub(crate) enum StopError {
    /// An error.
    Unhandled(Unhandled),
}

shapewright_runtime::operation_error! { StopError {} }
