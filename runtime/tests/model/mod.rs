//! Shapes as the generator declares them, one for each special case.

// Generated newtypes are public, so their parameters are public too. No test uses all of this module.
#![allow(dead_code, unreachable_pub)]

use shapewright_runtime::shape::newtype::{List, Map, Number, Text, Wrapper};
use shapewright_runtime::{Blob, Document, Timestamp};

/// A string with a length and a pattern.
pub type JobId = Text<named::JobId>;

/// A key of a map.
pub type ParameterKey = Text<named::ParameterKey>;

/// A value of a map.
pub type ParameterValue = Text<named::ParameterValue>;

/// A string with a pattern that takes a regex engine.
pub type Arn = Text<named::Arn>;

/// A string with a pattern that can't be checked.
pub type Lookahead = Text<named::Lookahead>;

/// A string without constraints.
pub type Token = Text<named::Token>;

/// A sensitive string.
pub type Secret = Text<named::Secret>;

/// A long number.
pub type VersionNumber = Number<named::VersionNumber, i64>;

/// A sensitive number of 32 bits.
pub type Percent = Number<named::Percent, i32>;

/// A floating-point number.
pub type Ratio = Number<named::Ratio, f64>;

/// How much is too much.
pub type Threshold = Number<named::Threshold, f64>;

/// A short floating-point number.
pub type Share = Number<named::Share, f32>;

/// A boolean.
pub type Flag = Number<named::Flag, bool>;

/// A timestamp.
pub type StartedAt = Number<named::StartedAt, Timestamp>;

/// A blob.
pub type Payload = Wrapper<named::Payload, Blob>;

/// A document.
pub type Context = Wrapper<named::Context, Document>;

/// A list with two constraints.
pub type JobIdList = List<named::JobIdList, JobId>;

/// A list whose elements may be null.
pub type SparseList = List<named::SparseList, Option<VersionNumber>>;

/// A list of unions, whose elements have a name.
pub type ChoiceList = List<named::ChoiceList, Choice>;

/// A map with two constraints.
pub type ParameterMap = Map<named::ParameterMap, ParameterKey, ParameterValue>;

/// A map with sensitive values.
pub type Secrets = Map<named::Secrets, String, Secret>;

/// A map with sensitive keys.
pub type BySecret = Map<named::BySecret, Secret, i32>;

/// A map from values of an enum.
pub type Counts = Map<named::Counts, Status, i32>;

/// A sparse map from values of an enum.
pub type Levels = Map<named::Levels, Status, Option<Level>>;

shapewright_runtime::newtypes! {
    [Token, Flag, StartedAt, Context, Secrets, BySecret, Counts]
    {
        ParameterValue(.max(4));
        Secret(.max(3).sensitive());
        VersionNumber(.min(1).max(100));
        Percent(.min(-5).max(100).sensitive());
        Ratio(.min(-1).max(1));
        Threshold(.max(15000000000000));
        Share(.min(0).max(1));
        Payload(.min(1).max(4));
        JobIdList(.min(1).max(4));
        SparseList(.sparse().max(9));
        ChoiceList(.member("Item"));
        ParameterMap(.min(1).max(3));
        Levels(.sparse());
    }
    {
        JobId(.min(1).max(8)) = "[a-z0-9-]+" ["az09--" 1..];
        ParameterKey(.min(1)) = "[a-z]*" ["az" 0..];
        Arn() = "(arn:)+.*" ("(arn:)+.*");
        Lookahead() = "(?=x)" ();
    }
}

shapewright_runtime::enumeration! {
    /// An enum.
    Status {
        0 InProgress = "IN_PROGRESS";
        1 Queued = "QUEUED";
    }
}

shapewright_runtime::enumeration! {
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
        6 started_at = "startedAt".timestamp(shapewright_runtime::value::TimestampFormat::DateTime);
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
    ConflictException: Empty = "ConflictException".error().status(409) {
        0 message = "message";
    }
}

shapewright_runtime::union! {
    /// A union.
    Choice {
        0 Text as_text(ParameterValue) = "text";
        1 Tree as_tree(Box<Tree>) = "tree";
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
