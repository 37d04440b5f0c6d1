//! Checks that the members that an operation's traits name exist.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::super::ast::{Member, Shape};
use super::super::keyword::Comparator;
use super::super::values::{MatcherTrait, PathMatcher};
use super::context::Check;
use crate::diagnostics::did_you_mean;
use crate::model::c2j::labels;
use crate::model::json::Path;

/// Checks an operation.
pub(super) fn check(check: &Check<'_, '_>, operation: &Shape, path: &Path<'_>) {
    let input = operation.bindings.input.as_deref();
    let none = IndexMap::new();
    let members = match input {
        // The prelude's unit has no members.
        None => Some(&none),
        Some(id) => match check.model.shapes.get(id) {
            Some(shape) => Some(&shape.members),
            None => check.known_type(id).map(|_| &none),
        },
    };
    // An input that does not exist has been reported.
    let Some(members) = members else {
        return;
    };
    let traits = Path::Key(path, "traits");
    labels_and_members(check, operation, members, &traits);
    checksum_members(check, operation, members, &traits);
    page_members(check, operation, members, &traits);
    waiters(check, operation, &traits);
}

/// Labels of the path and members bound to labels are the same.
fn labels_and_members(
    check: &Check<'_, '_>,
    operation: &Shape,
    members: &IndexMap<String, Member>,
    traits: &Path<'_>,
) {
    let Some(http) = operation.traits.http() else {
        return;
    };
    let at_http = Path::Key(traits, "smithy.api#http");
    let at_uri = Path::Key(&at_http, "uri");
    let uri = http.uri.as_str();
    let mut labels = match labels(uri) {
        Ok(labels) => labels,
        Err(message) => return check.error(&at_uri, message, None),
    };
    let bound = members.iter();
    let bound = bound.filter(|(_, member)| member.traits.http_label().is_some());
    let bound: BTreeSet<&str> = bound.map(|(name, _)| name.as_str()).collect();
    let input = operation.bindings.input.as_deref().unwrap_or_default();
    let shapes = Path::Key(&Path::Root, "shapes");
    let shape = Path::Key(&shapes, input);
    let list = Path::Key(&shape, "members");
    for name in bound.iter().filter(|name| !labels.contains(name)) {
        let path = Path::Key(&list, name);
        let message = format!("this is a label, but `{uri}` has no label `{{{name}}}`");
        let hint = did_you_mean(name, &labels);
        check.error(&Path::Key(&path, "traits"), message, hint);
    }
    labels.retain(|label| !bound.contains(label));
    for label in labels {
        let message = format!("no member of the input is bound to the label `{{{label}}}`");
        let hint = did_you_mean(label, &bound).unwrap_or_else(|| {
            format!("a member `{label}` needs the trait `smithy.api#httpLabel`")
        });
        check.error(&at_uri, message, Some(hint));
    }
}

/// The members that `httpChecksum` names exist.
fn checksum_members(
    check: &Check<'_, '_>,
    operation: &Shape,
    members: &IndexMap<String, Member>,
    traits: &Path<'_>,
) {
    let Some(checksum) = operation.traits.http_checksum() else {
        return;
    };
    let path = Path::Key(traits, "aws.protocols#httpChecksum");
    let named = [
        ("requestAlgorithmMember", &checksum.request_algorithm_member),
        (
            "requestValidationModeMember",
            &checksum.request_validation_mode_member,
        ),
    ];
    for (key, name) in named {
        input_member(check, members, name.as_deref(), &Path::Key(&path, key));
    }
}

/// The members of the input that `paginated` names exist.
fn page_members(
    check: &Check<'_, '_>,
    operation: &Shape,
    members: &IndexMap<String, Member>,
    traits: &Path<'_>,
) {
    let Some(paginated) = operation.traits.paginated() else {
        return;
    };
    let path = Path::Key(traits, "smithy.api#paginated");
    let named = [
        ("inputToken", &paginated.input_token),
        ("pageSize", &paginated.page_size),
    ];
    for (key, name) in named {
        input_member(check, members, name.as_deref(), &Path::Key(&path, key));
    }
}

fn input_member(
    check: &Check<'_, '_>,
    members: &IndexMap<String, Member>,
    name: Option<&str>,
    path: &Path<'_>,
) {
    let Some(name) = name else {
        return;
    };
    if !members.contains_key(name) {
        let message = format!("the input of the operation has no member `{name}`");
        check.error(path, message, did_you_mean(name, members.keys()));
    }
}

/// Each acceptor of a waiter looks at one thing.
fn waiters(check: &Check<'_, '_>, operation: &Shape, traits: &Path<'_>) {
    let root = Path::Key(traits, "smithy.waiters#waitable");
    for (name, waiter) in operation.traits.waitable().into_iter().flatten() {
        let path = Path::Key(&root, name);
        let list = Path::Key(&path, "acceptors");
        for (index, acceptor) in waiter.acceptors.iter().enumerate() {
            let path = Path::Index(&list, index);
            let path = Path::Key(&path, "matcher");
            let known = check.is_reported(&path);
            if let Some(message) = matcher_problem(&acceptor.matcher).filter(|_| !known) {
                check.error(&path, message, None);
            }
        }
    }
}

fn matcher_problem(matcher: &MatcherTrait) -> Option<String> {
    let given = [
        matcher.success.is_some(),
        matcher.error_type.is_some(),
        matcher.output.is_some(),
        matcher.input_output.is_some(),
    ];
    let count = given.into_iter().filter(|given| *given).count();
    if count != 1 {
        return Some(format!(
            "a matcher must look at one thing, but this one looks at {count}"
        ));
    }
    let is_flag = |matcher: &PathMatcher| {
        let expects_flag = matches!(matcher.expected.as_str(), "true" | "false");
        matcher.comparator != Comparator::BooleanEquals || expects_flag
    };
    let mut paths = matcher.output.iter().chain(&matcher.input_output);
    (!paths.all(is_flag)).then(|| "`booleanEquals` expects `true` or `false`".to_owned())
}
