//! Waiters: what is looked at, in the form that the runtime reads.

use super::context::Context;
use super::docs;
use super::pages::printed;
use crate::html;
use crate::ir::{Waiter, WaiterTimes};
use crate::jmespath::Literal;
use crate::model::c2j::{self, Acceptor, AcceptorState, Expected, Matcher, ShapeKind};

/// The waiters that call an operation, by name. Their methods are named later.
pub(super) fn waiters(
    context: &Context<'_>,
    wire: &str,
    operation: &c2j::Operation,
) -> Vec<Waiter> {
    let waiters = context.service.waiters.iter();
    let waiters = waiters.filter(|(_, waiter)| waiter.operation == wire);
    let mut waiters: Vec<Waiter> = waiters
        .filter_map(|(name, waiter)| lowered(context, name, waiter, operation))
        .collect();
    waiters.sort_by(|a, b| a.wire.cmp(&b.wire));
    waiters
}

fn lowered(
    context: &Context<'_>,
    name: &str,
    waiter: &c2j::Waiter,
    operation: &c2j::Operation,
) -> Option<Waiter> {
    // What can't be read has been reported.
    let acceptors: Option<Vec<String>> = waiter
        .acceptors
        .iter()
        .map(|it| acceptor(context, it, operation))
        .collect();
    let times = match (waiter.max_delay, waiter.max_attempts) {
        (Some(max), _) => WaiterTimes::Growing {
            min: waiter.delay,
            max,
        },
        (None, calls) => WaiterTimes::Fixed {
            delay: waiter.delay,
            calls: calls.unwrap_or(1),
        },
    };
    let description = waiter.description.as_deref().map(html::plain);
    Some(Waiter {
        wire: name.to_owned(),
        method: String::new(),
        docs: docs::or_sentence(description.into_iter().collect(), || {
            format!("Waits until `{name}`.")
        }),
        times,
        acceptors: acceptors?,
    })
}

/// An acceptor as [`Waiter::acceptors`] has it.
fn acceptor(
    context: &Context<'_>,
    acceptor: &Acceptor,
    operation: &c2j::Operation,
) -> Option<String> {
    let state = match acceptor.state {
        AcceptorState::Success => "success",
        AcceptorState::Failure => "failure",
        AcceptorState::Retry => "retry",
    };
    let word = match acceptor.matcher {
        Matcher::Path => "output",
        Matcher::PathAll => "all",
        Matcher::PathAny => "any",
        Matcher::Status => {
            let Expected::Whole(status) = acceptor.expected else {
                return None;
            };
            return Some(format!("{state} status {status}"));
        }
        Matcher::Error => {
            let what = match &acceptor.expected {
                Expected::Flag(true) => "errors".to_owned(),
                Expected::Flag(false) => "succeeds".to_owned(),
                Expected::Text(error) => format!("error {}", codes(context, operation, error)),
                Expected::Whole(_) => return None,
            };
            return Some(format!("{state} {what}"));
        }
    };
    let expected = match &acceptor.expected {
        Expected::Text(text) if text.contains('\'') => return None,
        Expected::Text(text) => Literal::Text(text.clone()),
        Expected::Flag(flag) => Literal::Flag(*flag),
        Expected::Whole(number) => Literal::Number(number.to_string()),
    };
    let path = printed(acceptor.argument.as_deref()?)?;
    let call = if acceptor.of_call { "call " } else { "" };
    Some(format!("{state} {call}{word} {expected} {path}"))
}

/// The codes of an error on the wire: the name that the waiter gives, and the code of the exception of that
/// name. Waiters name many errors that the operation's model does not list.
fn codes(context: &Context<'_>, operation: &c2j::Operation, error: &str) -> String {
    let listed = operation.errors.iter().find(|it| it.shape == error);
    let shape = listed.and_then(|listed| context.service.shapes.get(&listed.shape));
    let code = match shape.map(|shape| &shape.kind) {
        Some(ShapeKind::Structure(structure)) => structure.error.as_ref(),
        _ => None,
    };
    match code.and_then(|traits| traits.code.as_deref()) {
        Some(code) if code != error => format!("{code} {error}"),
        _ => error.to_owned(),
    }
}
