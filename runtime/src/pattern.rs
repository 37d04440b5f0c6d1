//! Patterns of texts, compiled by the generator into tables of character classes.

/// What a whole text must match.
#[derive(Debug)]
#[non_exhaustive]
pub struct Pattern {
    /// The pattern in the model.
    pub source: &'static str,
    /// What it was compiled to.
    pub matcher: Matcher,
}

/// What a pattern was compiled to.
#[derive(Debug)]
#[non_exhaustive]
pub enum Matcher {
    /// The text matches one of these sequences.
    Sequence(&'static [&'static [Piece]]),
    /// The text matches this expression of the `regex` crate. It is checked with the feature `regex` only.
    Regex(&'static str),
    /// The pattern is beyond both and can't be checked.
    Unchecked,
}

/// A character class and how often a character of it occurs.
#[derive(Debug)]
pub struct Piece {
    /// Pairs of characters, each the first and the last of a range.
    pub ranges: &'static str,
    /// The least number of characters.
    pub min: u32,
    /// The greatest number of characters.
    pub max: u32,
}

impl Piece {
    /// No greatest number of characters.
    pub const MANY: u32 = u32::MAX;

    /// Characters of these ranges, between `min` and `max` of them.
    #[must_use]
    pub const fn new(ranges: &'static str, min: u32, max: u32) -> Self {
        Self { ranges, min, max }
    }
}
