//! What a case is made of, and what comes out of running it.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

/// A case of a protocol test suite, with what it needs from its suite.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Case {
    /// The number by which the verdict refers to the case.
    pub index: usize,
    /// The generated crate.
    pub suite: String,
    /// The operation's name on the wire.
    pub operation: String,
    /// The word for the protocol in models, as in `rest-json`.
    pub protocol: String,
    /// What is tested.
    pub direction: Direction,
    /// What the client is told.
    #[serde(default)]
    pub settings: Settings,
    /// The body of the response is base64, because the format is binary.
    pub binary: bool,
    /// The case. Of a request it has `params` and `serialized`; of a response `response` with `result`, or
    /// with `error` and `exception`, `errorCode` or `errorMessage`; of streams of events what both have, as
    /// the module `events` says.
    pub case: Map<String, Json>,
}

/// What a client is told for a case. What is not said does not matter, or is the client's own choice.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Settings {
    /// The URL of the endpoint.
    pub endpoint: Option<String>,
    /// The region, whose standard endpoint is called if there is no URL.
    pub region: Option<String>,
    /// Whether buckets are in paths.
    pub path_style: Option<bool>,
    /// Requests are signed by Signature Version 4.
    #[serde(default)]
    pub signed: bool,
}

impl Case {
    /// A member of the case which is an object. One that is absent is an empty one.
    pub(super) fn object(&self, key: &str) -> Result<Map<String, Json>, String> {
        match self.case.get(key) {
            None | Some(Json::Null) => Ok(Map::new()),
            Some(Json::Object(object)) => Ok(object.clone()),
            Some(_) => Err(format!("`{key}` of the case is not an object")),
        }
    }

    /// A member of the case which is a text.
    pub(super) fn text(&self, key: &str) -> Option<&str> {
        self.case.get(key).and_then(Json::as_str)
    }
}

/// What a case tests.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// The request of an input.
    Input,
    /// The output, or the error, of a response.
    Output,
    /// Streams of events in both.
    Events,
}

/// How a case went.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Verdict {
    /// The number of the case.
    pub index: usize,
    /// How the result differs from what the case expects. Without any, the case has passed.
    pub differences: Vec<String>,
}
