//! The values of traits that are objects or lists.

use std::sync::Arc;

use serde_json::{Number, Value};

use super::keyword::Comparator;
use crate::model::c2j::{AcceptorState, Example, read_compiled_rules, read_method, read_rule_set};
use crate::model::json::Node;
use crate::model::read::Fields;

/// `smithy.api#deprecated`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Deprecated {
    pub(super) message: Option<String>,
    pub(super) since: Option<String>,
}

impl Deprecated {
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            message: fields.text("message"),
            since: fields.text("since"),
        }
    }
}

/// Reads one of the `smithy.api#examples` of an operation. Its error is the id of a shape, and its description
/// is no HTML yet.
pub(super) fn read_example(fields: &mut Fields<'_, '_>) -> Example {
    // What does not fit its shapes is noticed where examples are lowered. Nobody checks constraints there.
    fields.flag("allowConstraintErrors");
    let error = fields.object("error", |fields| {
        fields.object_value("content");
        fields.required_text("shapeId")
    });
    Example {
        id: None,
        title: fields.text("title"),
        description: fields.text("documentation"),
        input: fields.object_value("input"),
        output: fields.object_value("output"),
        comments: None,
        error,
        spot: fields.spot(),
    }
}

/// One value of `smithy.api#enum`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct EnumDefinition {
    pub(super) value: String,
    pub(super) name: Option<String>,
    pub(super) documentation: Option<String>,
    pub(super) deprecated: bool,
}

impl EnumDefinition {
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        fields.ignore(|key| key == "tags");
        let value = fields.required_with("value", "a string", |node| match node {
            Node::Text(text) => Some(text.clone().into_owned()),
            _ => None,
        });
        Self {
            value: value.unwrap_or_default(),
            name: fields.text("name"),
            documentation: fields.text("documentation"),
            deprecated: fields.flag("deprecated"),
        }
    }
}

/// `smithy.api#length`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct LengthTrait {
    pub(super) min: Option<u64>,
    pub(super) max: Option<u64>,
}

impl LengthTrait {
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            min: fields.whole("min"),
            max: fields.whole("max"),
        }
    }
}

/// `smithy.api#range`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct RangeTrait {
    pub(super) min: Option<Number>,
    pub(super) max: Option<Number>,
}

impl RangeTrait {
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            min: fields.number("min"),
            max: fields.number("max"),
        }
    }
}

/// `smithy.api#retryable`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct RetryableTrait {
    pub(super) throttling: bool,
}

impl RetryableTrait {
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            throttling: fields.flag("throttling"),
        }
    }
}

/// `aws.protocols#awsQueryError`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct QueryError {
    pub(super) code: String,
    pub(super) status: Option<u16>,
}

impl QueryError {
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            code: fields.required_text("code"),
            status: fields.status("httpResponseCode"),
        }
    }
}

/// `smithy.api#http`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct HttpBinding {
    pub(super) method: String,
    pub(super) uri: String,
    pub(super) code: Option<u16>,
}

impl HttpBinding {
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            method: read_method(fields),
            uri: fields.required_text("uri"),
            code: fields.status("code"),
        }
    }
}

/// `smithy.api#paginated`, of an operation or, as defaults for all of them, of the service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct PaginatedTrait {
    pub(super) input_token: Option<String>,
    pub(super) output_token: Option<String>,
    pub(super) items: Option<String>,
    pub(super) page_size: Option<String>,
}

impl PaginatedTrait {
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            input_token: fields.text("inputToken"),
            output_token: fields.text("outputToken"),
            items: fields.text("items"),
            page_size: fields.text("pageSize"),
        }
    }

    /// Fills in the service's values for what is not given.
    pub(super) fn or(&self, service: &Self) -> Self {
        let or =
            |own: &Option<String>, other: &Option<String>| own.as_ref().or(other.as_ref()).cloned();
        Self {
            input_token: or(&self.input_token, &service.input_token),
            output_token: or(&self.output_token, &service.output_token),
            items: or(&self.items, &service.items),
            page_size: or(&self.page_size, &service.page_size),
        }
    }
}

/// One entry of `smithy.waiters#waitable`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct WaiterTrait {
    pub(super) documentation: Option<String>,
    pub(super) acceptors: Vec<AcceptorTrait>,
    pub(super) min_delay: Option<u64>,
    pub(super) max_delay: Option<u64>,
}

/// One of the acceptors of a waiter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct AcceptorTrait {
    pub(super) state: AcceptorState,
    pub(super) matcher: MatcherTrait,
}

/// What an acceptor looks at. Exactly one of these is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct MatcherTrait {
    pub(super) success: Option<bool>,
    pub(super) error_type: Option<String>,
    pub(super) output: Option<PathMatcher>,
    pub(super) input_output: Option<PathMatcher>,
}

/// A value at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PathMatcher {
    pub(super) path: String,
    pub(super) expected: String,
    pub(super) comparator: Comparator,
}

impl WaiterTrait {
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        fields.flag("deprecated");
        fields.texts("tags");
        Self {
            documentation: fields.text("documentation"),
            acceptors: fields.required_list("acceptors", AcceptorTrait::read),
            min_delay: fields.whole("minDelay"),
            max_delay: fields.whole("maxDelay"),
        }
    }
}

impl AcceptorTrait {
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            state: fields.required_keyword("state", AcceptorState::Retry),
            matcher: fields.required_object("matcher", |fields| MatcherTrait {
                success: fields.optional_flag("success"),
                error_type: fields.text("errorType"),
                output: fields.object("output", PathMatcher::read),
                input_output: fields.object("inputOutput", PathMatcher::read),
            }),
        }
    }
}

impl PathMatcher {
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            path: fields.required_text("path"),
            expected: fields.text("expected").unwrap_or_default(),
            comparator: fields.required_keyword("comparator", Comparator::StringEquals),
        }
    }
}

/// `aws.api#service`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct AwsService {
    pub(super) sdk_id: String,
    pub(super) arn_namespace: Option<String>,
    pub(super) endpoint_prefix: Option<String>,
    pub(super) doc_id: Option<String>,
}

impl AwsService {
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        fields.ignore(|key| {
            matches!(
                key,
                "cloudFormationName"
                    | "cloudTrailEventSource"
                    | "cloudWatchNamespace"
                    | "consoleName"
            )
        });
        Self {
            sdk_id: fields.required_text("sdkId"),
            arn_namespace: fields.text("arnNamespace"),
            endpoint_prefix: fields.text("endpointPrefix"),
            doc_id: fields.text("docId"),
        }
    }
}

/// The versions of HTTP that a protocol is spoken over, by preference.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct HttpVersions {
    pub(super) http: Vec<String>,
    pub(super) event_stream_http: Vec<String>,
}

impl HttpVersions {
    /// Reads the value of a protocol's trait. It may have these keys.
    pub(super) fn read(fields: &mut Fields<'_, '_>, keys: &[&'static str]) -> Self {
        let mut found = Self::default();
        for key in keys {
            match *key {
                "http" => found.http = fields.texts(key),
                "eventStreamHttp" => found.event_stream_http = fields.texts(key),
                _ => drop(fields.skip(key)),
            }
        }
        found
    }
}

/// `smithy.rules#endpointRuleSet`. Its top level has been checked.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct RuleSet(pub(super) Option<Arc<Value>>);

impl RuleSet {
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self(read_rule_set(fields))
    }

    /// `smithy.rules#endpointBdd`.
    pub(super) fn read_compiled(fields: &mut Fields<'_, '_>) -> Self {
        Self(read_compiled_rules(fields))
    }
}
