//! [`Acceptor`]: what a waiter looks at, and what it means.

use http::StatusCode;

use crate::client::error::Failure;
use crate::shape::Shape;
use crate::shape::path::{Expression, Found, Literal};

/// One of the rules of a waiter.
#[derive(Debug)]
pub(super) struct Acceptor {
    pub(super) means: Meaning,
    matcher: Matcher,
    /// The text after the meaning.
    text: &'static str,
}

/// What a match means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Success,
    Failure,
    Retry,
}

#[derive(Debug)]
enum Matcher {
    Path {
        /// The path looks at input and output.
        of_call: bool,
        of: Elements,
        expected: Literal,
        path: Expression,
        text: &'static str,
    },
    Codes(Vec<&'static str>),
    Status(u16),
    Errors(bool),
}

/// How much of what a path finds must be as expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Elements {
    Itself,
    All,
    Any,
}

/// The result of a call: status and output, or a failure.
pub(super) type Seen<'a> = Result<(StatusCode, &'a dyn Shape), &'a Failure>;

impl Acceptor {
    /// Reads a rule, as [`Waiter::acceptors`](crate::wire::Waiter::acceptors) describes it.
    ///
    /// # Panics
    /// The text is none that the generator of this version writes.
    pub(super) fn read(rule: &'static str) -> Self {
        Self::parse(rule)
            .unwrap_or_else(|| panic!("`{rule}` is no rule for this version of the runtime"))
    }

    fn parse(rule: &'static str) -> Option<Self> {
        let (means, text) = rule.split_once(' ')?;
        let means = match means {
            "success" => Meaning::Success,
            "failure" => Meaning::Failure,
            "retry" => Meaning::Retry,
            _ => return None,
        };
        let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
        let matcher = match word {
            "error" => Matcher::Codes(rest.split(' ').collect()),
            "status" => Matcher::Status(rest.parse().ok()?),
            "errors" => Matcher::Errors(true),
            "succeeds" => Matcher::Errors(false),
            "call" => {
                let (word, rest) = rest.split_once(' ')?;
                Matcher::path(true, word, rest)?
            }
            word => Matcher::path(false, word, rest)?,
        };
        Some(Self {
            means,
            matcher,
            text,
        })
    }

    /// Returns `true` if the result of a call is what this rule looks for.
    pub(super) fn matches(&self, input: &dyn Shape, seen: Seen<'_>) -> bool {
        match &self.matcher {
            Matcher::Codes(codes) => code(seen).is_some_and(|code| codes.contains(&code)),
            Matcher::Status(status) => self::status(seen).is_some_and(|it| it == *status),
            Matcher::Errors(expected) => match seen {
                Ok(_) => !expected,
                Err(failure) => *expected && matches!(failure, Failure::Service(_)),
            },
            Matcher::Path {
                of_call,
                of,
                expected,
                path,
                ..
            } => {
                let Ok((_, output)) = seen else {
                    return false;
                };
                let found = find(path, *of_call, input, output);
                let expected = Found::from(*expected);
                let elements = match of {
                    Elements::Itself => return found.is(&expected),
                    _ => found.into_elements().unwrap_or_default(),
                };
                let mut elements = elements.iter();
                if *of == Elements::Any {
                    elements.any(|element| element.is(&expected))
                } else {
                    elements.len() > 0 && elements.all(|element| element.is(&expected))
                }
            }
        }
    }

    /// Says what the rule found, which matched.
    pub(super) fn finding(&self, seen: Seen<'_>) -> String {
        match &self.matcher {
            Matcher::Codes(_) | Matcher::Errors(_) | Matcher::Status(_) => described(seen),
            Matcher::Path {
                of, expected, text, ..
            } => {
                let expected = Found::from(*expected);
                match of {
                    Elements::Itself => format!("`{text}` is {expected:?}"),
                    Elements::All => format!("all of `{text}` are {expected:?}"),
                    Elements::Any => format!("one of `{text}` is {expected:?}"),
                }
            }
        }
    }

    /// Says what a rule about the output sees there, although it does not match.
    pub(super) fn sight(&self, input: &dyn Shape, output: &dyn Shape) -> Option<String> {
        const LONGEST: usize = 200;
        let Matcher::Path {
            of_call,
            path,
            text,
            ..
        } = &self.matcher
        else {
            return None;
        };
        let found = find(path, *of_call, input, output);
        let mut found = format!("{found:?}");
        if let Some((end, _)) = found.char_indices().nth(LONGEST) {
            found.truncate(end);
            found.push_str("...");
        }
        Some(format!("`{text}` is {found}"))
    }

    /// The rule as the model has it, without what it means.
    pub(super) fn text(&self) -> &'static str {
        self.text
    }
}

impl Matcher {
    fn path(of_call: bool, word: &str, rest: &'static str) -> Option<Self> {
        let of = match word {
            "output" => Elements::Itself,
            "all" => Elements::All,
            "any" => Elements::Any,
            _ => return None,
        };
        let quote = rest.chars().next().filter(|quote| "'`".contains(*quote))?;
        let end = rest.get(1..)?.find(quote)? + 2;
        let (literal, text) = (rest.get(..end)?, rest.get(end..)?.strip_prefix(' ')?);
        let Expression::Literal(expected) = Expression::read(literal) else {
            return None;
        };
        Some(Self::Path {
            of_call,
            of,
            expected,
            path: Expression::read(text),
            text,
        })
    }
}

fn find<'v>(
    path: &Expression,
    of_call: bool,
    input: &'v dyn Shape,
    output: &'v dyn Shape,
) -> Found<'v> {
    if of_call {
        path.find_in(&Found::Exchange { input, output })
    } else {
        path.find(output)
    }
}

/// The code of an error, as the service sent it.
fn code(seen: Seen<'_>) -> Option<&str> {
    match seen {
        Err(Failure::Service(failure)) => failure.code(),
        _ => None,
    }
}

fn status(seen: Seen<'_>) -> Option<u16> {
    match seen {
        Ok((status, _)) => Some(status.as_u16()),
        Err(Failure::Service(failure)) => Some(failure.status().as_u16()),
        Err(_) => None,
    }
}

/// Says what became of a call.
pub(super) fn described(seen: Seen<'_>) -> String {
    match (code(seen), status(seen), seen) {
        (Some(code), Some(status), _) => format!("the error is `{code}`, with the status {status}"),
        (None, Some(status), Err(_)) => format!("the error has the status {status}, and no code"),
        (_, Some(status), Ok(_)) => format!("the call succeeded, with the status {status}"),
        _ => "the call failed".to_owned(),
    }
}
