//! Compiles the `pattern` trait while generating, so most generated crates need no regular-expression engine.
//!
//! In: the pattern of the model, written for ECMA-262 or Java. Out: a [`Pattern`]: a small table that the
//! runtime walks, the source of a regular expression for the `regex` crate, or the reason why there is
//! neither. This module must not know what a pattern constrains.
//!
//! The *whole* value must match, whether the pattern is anchored or not. Authors of models mean that,
//! although Smithy specifies a search. `\d`, `\w` and `\s` stand for ASCII characters only.

mod sequence;
mod translate;

use regex_syntax::hir::{Class, Hir, HirKind};

/// The most ranges of a class in a table. Classes such as `\p{L}` have hundreds, and need an engine.
pub const MAX_RANGES: usize = 48;

/// The most pieces of one alternative in a table: enough for most ARNs, and few enough to read.
pub const MAX_PIECES: usize = 24;

/// The most alternatives a table has.
pub const MAX_ALTERNATIVES: usize = 16;

/// The largest regular expression for an engine, in estimated states. `regex` refuses expressions of about 10
/// MB. In measurements, these have 100,000 states and more.
const MAX_STATES: u64 = 80_000;

/// How deep groups may nest.
const MAX_NESTING: u32 = 64;

/// What a pattern of the model becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// Alternatives, each a sequence of pieces. The value matches if one alternative matches all of it. An
    /// empty alternative matches the empty value.
    Sequence(Vec<Vec<Piece>>),
    /// The source of an expression for the `regex` crate. It is anchored at both ends and within the crate's
    /// limits.
    Regex(String),
    /// A pattern that cannot be checked.
    Unsupported {
        /// Why, as a phrase for the documentation of the type.
        reason: String,
    },
}

/// A class of characters and how often one of them comes in a row.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Piece {
    /// The class: inclusive ranges, sorted, neither overlapping nor adjacent. No range matches no character.
    pub ranges: Vec<(char, char)>,
    /// The least number of characters.
    pub min: u32,
    /// The greatest number of characters; `u32::MAX` means any number.
    pub max: u32,
}

impl Pattern {
    /// Compiles a pattern. Never fails: a pattern without another form is [`Pattern::Unsupported`].
    #[must_use]
    pub fn compile(source: &str) -> Self {
        match compile(source) {
            Ok(pattern) => pattern,
            Err(reason) => Self::Unsupported { reason },
        }
    }
}

/// Compiles a pattern. The error is the reason why it is unsupported.
fn compile(source: &str) -> Result<Pattern, String> {
    let source = translate::translate(source)?;
    let mut parser = regex_syntax::ParserBuilder::new()
        .nest_limit(MAX_NESTING)
        .build();
    let hir = parser.parse(&source).map_err(|error| match error {
        regex_syntax::Error::Parse(error) => error.kind().to_string(),
        regex_syntax::Error::Translate(error) => error.kind().to_string(),
        _ => "not a regular expression".to_owned(),
    })?;
    if let Some(alternatives) = sequence::alternatives(&hir) {
        return Ok(Pattern::Sequence(alternatives));
    }
    if states(&hir) > MAX_STATES {
        return Err("too large for an automaton".to_owned());
    }
    Ok(Pattern::Regex(format!("^(?:{source})$")))
}

/// Estimates how many states an automaton for the expression has.
fn states(hir: &Hir) -> u64 {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => 1,
        HirKind::Literal(literal) => literal.0.len() as u64,
        HirKind::Class(Class::Unicode(class)) if !class.is_ascii() => {
            4 + 3 * class.ranges().len() as u64
        }
        HirKind::Class(_) => 2,
        HirKind::Repetition(repetition) => {
            let times = repetition.max.unwrap_or(repetition.min).max(1);
            states(&repetition.sub)
                .saturating_add(1)
                .saturating_mul(u64::from(times))
        }
        HirKind::Capture(capture) => states(&capture.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => parts
            .iter()
            .fold(1, |sum, part| sum.saturating_add(states(part))),
    }
}

#[cfg(test)]
mod tests;
