//! [`Turner`]: from one page to the next. It does not depend on types, so it is compiled once.

use crate::client::error::{CallError, Failure};
use crate::shape::copy::{assign, equal};
use crate::shape::path::{Expression, Found};
use crate::shape::{Shape, Value, ValueMut};
use crate::wire::error::RequestError;
use crate::wire::operation::OperationSchema;

/// What is known of the next page.
#[derive(Debug)]
pub(super) struct Turner {
    operation: &'static OperationSchema,
    tokens: Vec<Token>,
    more: Option<Expression>,
    ends_at_repeated_token: bool,
    state: State,
}

/// A member of the input that takes a token, and where the output has that of the next page.
#[derive(Debug)]
struct Token {
    member: &'static str,
    index: usize,
    path: Expression,
}

#[derive(Debug)]
enum State {
    /// The request is that of the next page.
    Ready,
    /// There is no request that makes sense.
    Broken(RequestError),
    /// The request has failed.
    Failed,
    /// There are no more pages.
    Finished,
}

/// What to do when somebody asks for a page.
pub(super) enum Next {
    Send,
    Fail(Failure),
    End,
}

impl Turner {
    pub(super) fn new(operation: &'static OperationSchema, request: &dyn Shape) -> Self {
        let pages = operation.pages.copied().unwrap_or_default();
        let tokens = pages.tokens.iter().filter_map(|(member, path)| {
            Some(Token {
                member,
                index: position(request, member)?,
                path: Expression::read(path),
            })
        });
        Self {
            operation,
            tokens: tokens.collect(),
            more: pages.more.map(Expression::read),
            ends_at_repeated_token: false,
            state: State::Ready,
        }
    }

    pub(super) fn set_size(&mut self, request: &mut dyn Shape, items: u32) {
        let member = self.operation.pages.and_then(|pages| pages.size);
        let index = member.and_then(|member| position(request, member));
        let place = index.and_then(|index| place(request, index));
        let is_set = match place.map(|place| place.value_mut()) {
            Some(ValueMut::Integer(place)) => {
                *place = i32::try_from(items).unwrap_or(i32::MAX);
                true
            }
            Some(ValueMut::Long(place)) => {
                *place = items.into();
                true
            }
            Some(ValueMut::String(place)) => {
                *place = items.to_string();
                true
            }
            Some(ValueMut::Text(place)) => {
                place.set(&items.to_string());
                true
            }
            _ => false,
        };
        if !is_set {
            let reason = "the operation has no member for the size of a page";
            self.state = State::Broken(RequestError::member("", reason));
        }
    }

    pub(super) fn end_at_repeated_token(&mut self) {
        self.ends_at_repeated_token = true;
    }

    pub(super) fn is_finished(&self) -> bool {
        matches!(self.state, State::Finished)
    }

    /// Says what to do when somebody asks for a page.
    pub(super) fn next(&mut self) -> Next {
        match std::mem::replace(&mut self.state, State::Failed) {
            State::Ready => {
                self.state = State::Ready;
                Next::Send
            }
            State::Broken(error) => {
                Next::Fail(Failure::Request(CallError::new(self.operation.name, error)))
            }
            State::Failed => Next::End,
            State::Finished => {
                self.state = State::Finished;
                Next::End
            }
        }
    }

    pub(super) fn fail(&mut self) {
        self.state = State::Failed;
    }

    /// Makes the request of the page after this one, if there is any.
    pub(super) fn turn(&mut self, request: &mut dyn Shape, output: &dyn Shape) {
        self.state = State::Finished;
        let more = self.more.as_ref();
        if more.is_some_and(|more| !more.find(output).is_true()) {
            return;
        }
        let found = self.tokens.iter().map(|it| token(&it.path, output));
        let found: Vec<_> = found.collect();
        if found.iter().all(Option::is_none) {
            return;
        }
        let mut pairs = self.tokens.iter().zip(&found);
        let is_repeated = pairs.all(|(token, found)| {
            match (place(request, token.index).map(|place| &*place), *found) {
                (Some(place), Some(found)) => equal(place, found),
                (Some(place), None) => matches!(place.value(), Value::Absent),
                (None, found) => found.is_none(),
            }
        });
        if !is_repeated {
            for (token, found) in self.tokens.iter().zip(found) {
                if let Some(place) = place(request, token.index) {
                    place.unset();
                    if let Some(found) = found {
                        assign(place, found);
                    }
                }
            }
            self.state = State::Ready;
        } else if !self.ends_at_repeated_token {
            let members: Vec<_> = self.tokens.iter().map(|token| token.member).collect();
            let reason = "the service returned the token that it was sent, so the pages have no end; if that means the \
                          end at this service, call `end_at_repeated_token`";
            self.state = State::Broken(RequestError::member(members.join(", "), reason));
        }
    }
}

/// Returns the token at a path. What is empty is none, and so is zero.
fn token<'v>(path: &Expression, output: &'v dyn Shape) -> Option<&'v dyn Shape> {
    let found = path.find(output);
    if !found.is_true() || found.is(&Found::Number(0.0)) {
        return None;
    }
    match found {
        Found::Part(shape, _) => Some(shape),
        _ => None,
    }
}

/// Returns the index of a member.
fn position(structure: &dyn Shape, member: &str) -> Option<usize> {
    let members = structure.schema().members;
    members.iter().position(|it| it.name == member)
}

/// Returns the place of a member.
fn place(structure: &mut dyn Shape, index: usize) -> Option<&mut (dyn Shape + 'static)> {
    if !matches!(structure.value(), Value::Structure(_)) {
        return None;
    }
    match structure.value_mut() {
        ValueMut::Structure(structure) => Some(structure.member_mut(index)),
        _ => None,
    }
}
