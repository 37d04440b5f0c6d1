//! The companion files: paginators, waiters, examples.

use serde_json::Value;

use super::keyword::{AcceptorState, Matcher};
use crate::diagnostics::Spot;
use crate::model::json::Node;
use crate::model::read::Fields;

/// One entry of `paginators-1.json`: how an operation's result continues on the next page.
///
/// Input tokens and the limit are members of the input; output paths are dotted paths of member names, a few
/// with `[-1]` or `||`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paginator {
    /// `input_token`: the members that take the tokens; a lone string in the file is a list of one.
    pub input_token: Vec<String>,
    /// `output_token`: the paths of the tokens of the next page, in the order of `input_token`.
    pub output_token: Vec<String>,
    /// `result_key`: the paths of the lists that are paged, the primary one first.
    pub result_key: Vec<String>,
    /// `limit_key`: the member that takes the size of a page.
    pub limit_key: Option<String>,
    /// `more_results`: the path of a flag that says whether there is another page.
    pub more_results: Option<String>,
    /// `non_aggregate_keys`: paths of output members that are the same on each page.
    pub non_aggregate_keys: Vec<String>,
}

/// One entry of `waiters-2.json`: how to wait until a resource is in some state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Waiter {
    /// `operation`: the API name of the operation that is polled.
    pub operation: String,
    /// `delay` between two requests, in seconds.
    pub delay: u64,
    /// `maxAttempts`: the number of requests after that the wait is given up. Smithy has none: there,
    /// callers say how long they wait.
    pub max_attempts: Option<u64>,
    /// The greatest delay between two requests, in seconds, where the delay grows: in Smithy only.
    pub max_delay: Option<u64>,
    /// `description`: plain text.
    pub description: Option<String>,
    /// `acceptors`: the first one that matches decides.
    pub acceptors: Vec<Acceptor>,
}

/// One of the `acceptors` of a waiter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acceptor {
    /// `matcher`, with `argument`: what is looked at.
    pub matcher: Matcher,
    /// `argument`: a `JMESPath` expression over member names; the three path matchers have one.
    pub argument: Option<String>,
    /// The expression looks at the input, too, so that its paths begin with `input` or `output`: in Smithy only.
    pub of_call: bool,
    /// `expected`: what is looked for.
    pub expected: Expected,
    /// `state`: what a match means.
    pub state: AcceptorState,
}

/// `expected` of an acceptor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A value in the output, or an error code.
    Text(String),
    /// A value in the output, or whether there was an error.
    Flag(bool),
    /// A number in the output, or a status code.
    Whole(i64),
}

/// One of an operation's examples in `examples-1.json`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Example {
    /// `id`.
    pub id: Option<String>,
    /// `title`: plain text.
    pub title: Option<String>,
    /// `description`: plain text or HTML.
    pub description: Option<String>,
    /// `input`: an object of member names; `None` when the operation takes nothing.
    pub input: Option<Value>,
    /// `output`: an object of member names.
    pub output: Option<Value>,
    /// `comments`: texts about parts of `input` and `output`, by path.
    pub comments: Option<Value>,
    /// The exception that the call ends with, by its shape: in Smithy only.
    pub error: Option<String>,
    /// Where it is.
    pub spot: Spot,
}

impl Paginator {
    /// Reads one entry of `pagination`.
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            input_token: fields.required_text_or_texts("input_token"),
            output_token: fields.required_text_or_texts("output_token"),
            result_key: fields.required_text_or_texts("result_key"),
            limit_key: fields.text("limit_key"),
            more_results: fields.text("more_results"),
            non_aggregate_keys: fields.texts("non_aggregate_keys"),
        }
    }
}

impl Waiter {
    /// Reads one entry of `waiters`.
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            operation: fields.required_text("operation"),
            delay: fields.required_whole("delay"),
            max_attempts: Some(fields.required_whole("maxAttempts")),
            max_delay: None,
            description: fields.text("description"),
            acceptors: fields.required_list("acceptors", Acceptor::read),
        }
    }
}

impl Acceptor {
    fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            matcher: fields.required_keyword("matcher", Matcher::Path),
            argument: fields.text("argument"),
            of_call: false,
            expected: Expected::read(fields),
            state: fields.required_keyword("state", AcceptorState::Retry),
        }
    }
}

impl Expected {
    fn read(fields: &mut Fields<'_, '_>) -> Self {
        let expected = fields.required_with(
            "expected",
            "a string, a whole number, true or false",
            |node| match node {
                Node::Text(text) => Some(Self::Text(text.clone().into_owned())),
                Node::Flag(flag) => Some(Self::Flag(*flag)),
                Node::Number(number) => number.as_i64().map(Self::Whole),
                _ => None,
            },
        );
        expected.unwrap_or(Self::Flag(true))
    }
}

impl Example {
    /// Reads one example of an operation.
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            id: fields.text("id"),
            title: fields.text("title"),
            description: fields.text("description"),
            input: fields.object_value("input"),
            output: fields.object_value("output"),
            comments: fields.object_value("comments"),
            error: None,
            spot: fields.spot(),
        }
    }
}
