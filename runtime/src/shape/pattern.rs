//! Patterns of texts, which the generator compiles into tables of character classes.
//!
//! A text is matched as a whole. The time is proportional to its length and to the number of pieces, so no
//! text can make it slow.

/// A regular expression that a whole text must match (`smithy.api#pattern`).
#[derive(Debug)]
#[non_exhaustive]
pub struct Pattern {
    /// The pattern, as the model writes it.
    pub source: &'static str,
    /// The compiled form of the pattern.
    pub matcher: Matcher,
}

impl Pattern {
    /// Returns whether the whole text matches the pattern, or `None` if that can't be checked.
    ///
    /// It can't be checked if the pattern needs a regex engine and the feature `regex` is off, or if no
    /// engine can run it.
    #[must_use]
    pub fn matches(&self, text: &str) -> Option<bool> {
        match &self.matcher {
            Matcher::Sequence(alternatives) => Some(matches_any(alternatives, text)),
            Matcher::Regex(regex) => engine::matches(regex, text),
            Matcher::Unchecked => None,
        }
    }
}

/// The compiled form of a pattern.
#[derive(Debug)]
#[non_exhaustive]
pub enum Matcher {
    /// The text matches one of these sequences.
    Sequence(&'static [&'static [Piece]]),
    /// The text matches this expression of the `regex` crate. It is checked only with the feature `regex`.
    Regex(&'static str),
    /// The pattern has neither form, so it can't be checked.
    Unchecked,
}

/// A character class, and how often its characters occur.
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
    /// Stands for "no maximum" in `max`.
    pub const MANY: u32 = u32::MAX;

    /// Creates a piece that matches between `min` and `max` characters of these ranges.
    #[must_use]
    pub const fn new(ranges: &'static str, min: u32, max: u32) -> Self {
        Self { ranges, min, max }
    }

    fn contains(&self, character: char) -> bool {
        let mut bounds = self.ranges.chars();
        while let (Some(first), Some(last)) = (bounds.next(), bounds.next()) {
            if (first..=last).contains(&character) {
                return true;
            }
        }
        false
    }

    fn min(&self) -> usize {
        usize::try_from(self.min).unwrap_or(usize::MAX)
    }

    fn max(&self) -> usize {
        match self.max {
            Self::MANY => usize::MAX,
            max => usize::try_from(max).unwrap_or(usize::MAX),
        }
    }

    /// Returns `true` if the whole text is made of characters of this piece.
    fn matches(&self, text: &str) -> bool {
        let mut count = 0;
        text.chars().all(|character| {
            count += 1;
            count <= self.max() && self.contains(character)
        }) && count >= self.min()
    }

    /// Computes the positions where this piece may end, if it begins at one of the positions in `starts`.
    ///
    /// A position is the number of characters before it. Returns `true` if there is any such position.
    fn step(&self, text: &str, starts: &[bool], ends: &mut [bool]) -> bool {
        let mut characters = text.chars();
        // The first position from which on all characters up to the current one are in the class.
        let mut run = 0;
        // The last start that is at least `min` characters back. It is the best one: every earlier start
        // needs more characters.
        let mut latest = None;
        let mut any = false;
        for (position, end) in ends.iter_mut().enumerate() {
            let previous = if position > 0 {
                characters.next()
            } else {
                None
            };
            if previous.is_some_and(|character| !self.contains(character)) {
                run = position;
            }
            if let Some(start) = position.checked_sub(self.min()) {
                latest = if starts[start] { Some(start) } else { latest };
            }
            *end = latest.is_some_and(|start| start >= run && position - start <= self.max());
            any |= *end;
        }
        any
    }
}

fn matches_any(alternatives: &[&[Piece]], text: &str) -> bool {
    alternatives.iter().any(|pieces| match pieces {
        [] => text.is_empty(),
        [piece] => piece.matches(text),
        pieces => matches_sequence(pieces, text),
    })
}

/// Follows all possible matches at once, one piece after the other.
fn matches_sequence(pieces: &[Piece], text: &str) -> bool {
    let positions = text.chars().count() + 1;
    let mut starts = vec![false; positions];
    let mut ends = vec![false; positions];
    starts[0] = true;
    for piece in pieces {
        if !piece.step(text, &starts, &mut ends) {
            return false;
        }
        std::mem::swap(&mut starts, &mut ends);
    }
    starts[positions - 1]
}

/// Checks patterns with a regex engine.
#[cfg(feature = "regex")]
mod engine {
    use std::collections::HashMap;
    use std::sync::{LazyLock, PoisonError, RwLock};

    use regex::Regex;

    /// Each expression is compiled once. `None` means that the engine rejects it.
    type Compiled = HashMap<&'static str, Option<Regex>>;

    static COMPILED: LazyLock<RwLock<Compiled>> = LazyLock::new(RwLock::default);

    pub(super) fn matches(source: &'static str, text: &str) -> Option<bool> {
        let compiled = COMPILED.read().unwrap_or_else(PoisonError::into_inner);
        let known = compiled.get(source).cloned();
        drop(compiled);
        let regex = known.unwrap_or_else(|| compile(source))?;
        Some(regex.is_match(text))
    }

    fn compile(source: &'static str) -> Option<Regex> {
        let regex = Regex::new(&format!(r"\A(?:{source})\z"))
            .inspect_err(|error| tracing::debug!(source, %error, "this pattern can't be checked and is ignored"))
            .ok();
        let mut compiled = COMPILED.write().unwrap_or_else(PoisonError::into_inner);
        compiled.insert(source, regex.clone());
        regex
    }
}

/// Checks no pattern, because this build has no regex engine.
#[cfg(not(feature = "regex"))]
mod engine {
    pub(super) const fn matches(_source: &str, _text: &str) -> Option<bool> {
        None
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    fn matches(alternatives: &'static [&'static [Piece]], text: &str) -> bool {
        let pattern = Pattern {
            source: "",
            matcher: Matcher::Sequence(alternatives),
        };
        pattern.matches(text).expect("tables can always be checked")
    }

    #[test]
    fn matches_the_whole_text() {
        const NAME: &[&[Piece]] = &[&[Piece::new("azAZ09__", 1, 3)]];
        for (text, expected) in [
            ("a", true),
            ("aZ_", true),
            ("", false),
            ("aaaa", false),
            ("a-", false),
        ] {
            assert_eq!(matches(NAME, text), expected, "{text}");
        }
    }

    #[test]
    fn counts_characters_not_bytes() {
        const WIDE: &[&[Piece]] = &[
            &[Piece::new("éé\u{10000}\u{10ffff}", 2, 2)],
            &[Piece::new("éé", 3, 3), Piece::new("xx", 1, 1)],
        ];
        for (text, expected) in [
            ("éé", true),
            ("é\u{1f600}", true),
            ("é", false),
            ("éééx", true),
            ("ééx", false),
        ] {
            assert_eq!(matches(WIDE, text), expected, "{text}");
        }
    }

    #[test]
    fn finds_the_one_way_through() {
        // `a*a{2}b?a` needs the first piece to give back what the others take.
        const GREEDY: &[&[Piece]] = &[&[
            Piece::new("aa", 0, Piece::MANY),
            Piece::new("aa", 2, 2),
            Piece::new("bb", 0, 1),
            Piece::new("aa", 1, 1),
        ]];
        for (text, expected) in [
            ("aaa", true),
            ("aaba", true),
            ("aaaaa", true),
            ("aa", false),
            ("aba", false),
        ] {
            assert_eq!(matches(GREEDY, text), expected, "{text}");
        }
    }

    #[test]
    fn knows_the_limits() {
        assert!(!matches(&[], ""));
        assert!(matches(&[&[]], "") && !matches(&[&[]], "a"));
        // An empty class has no characters. A bound without a partner at the end of the ranges is ignored.
        let table = [
            (Piece::new("", 1, 1), "a", false),
            (Piece::new("", 0, 1), "", true),
            (Piece::new("aab", 1, 1), "b", false),
            (Piece::new("aa", u32::MAX, Piece::MANY), "aaa", false),
            (Piece::new("aa", 0, Piece::MANY), "aaa", true),
        ];
        for (piece, text, expected) in table {
            assert_eq!(matches_any(&[&[piece]], text), expected, "{text}");
        }
        let far = [
            Piece::new("aa", u32::MAX, Piece::MANY),
            Piece::new("bb", 0, 1),
        ];
        assert!(!matches_any(&[&far], "aaa"));
    }

    #[test]
    fn a_long_text_takes_no_longer_than_its_length() {
        const NESTED: &[&[Piece]] = &[&[
            Piece::new("aa", 0, Piece::MANY),
            Piece::new("aa", 0, Piece::MANY),
            Piece::new("aa", 0, Piece::MANY),
            Piece::new("aa", 0, Piece::MANY),
            Piece::new("bb", 1, 1),
        ]];
        assert!(!matches(NESTED, &"a".repeat(100_000)));
    }

    #[cfg(feature = "regex")]
    #[test]
    fn asks_the_engine() {
        let pattern = |regex| Pattern {
            source: regex,
            matcher: Matcher::Regex(regex),
        };
        // The alternation must not take precedence over the anchors around the whole expression.
        for _ in 0..2 {
            assert_eq!(pattern("(ab)+|c").matches("abab"), Some(true));
            assert_eq!(pattern("(ab)+|c").matches("ababa"), Some(false));
            assert_eq!(pattern("(ab)+|c").matches("xc"), Some(false));
            assert_eq!(pattern("(?=a)").matches("a"), None);
        }
    }

    #[test]
    fn says_what_it_can_not_check() {
        let pattern = Pattern {
            source: "(?=a)",
            matcher: Matcher::Unchecked,
        };
        assert_eq!(pattern.matches("b"), None);
    }

    /// Few characters and small numbers make matches likely.
    fn piece() -> impl Strategy<Value = Piece> {
        let ranges = select(vec!["aa", "bb", "ab", "ac", "éé", "aaéé", "bbcc"]);
        let max = prop_oneof![0..4_u32, Just(Piece::MANY)];
        (ranges, 0..3_u32, max).prop_map(|(ranges, min, max)| Piece::new(ranges, min, max.max(min)))
    }

    fn regex_of(alternatives: &[Vec<Piece>]) -> regex::Regex {
        let piece = |piece: &Piece| {
            let bounds: Vec<char> = piece.ranges.chars().collect();
            let ranges: Vec<String> = bounds
                .chunks(2)
                .map(|pair| format!("{}-{}", pair[0], pair[1]))
                .collect();
            let class = ranges.concat();
            match piece.max {
                Piece::MANY => format!("[{class}]{{{},}}", piece.min),
                max => format!("[{class}]{{{},{max}}}", piece.min),
            }
        };
        let sequences: Vec<String> = alternatives
            .iter()
            .map(|pieces| pieces.iter().map(piece).collect())
            .collect();
        regex::Regex::new(&format!(r"\A(?:{})\z", sequences.join("|"))).unwrap()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn agrees_with_a_regex_engine(
            alternatives in prop::collection::vec(prop::collection::vec(piece(), 0..5), 1..3),
            texts in prop::collection::vec("[abcé]{0,8}", 8),
        ) {
            let regex = regex_of(&alternatives);
            let slices: Vec<&[Piece]> = alternatives.iter().map(Vec::as_slice).collect();
            for text in texts {
                prop_assert_eq!(matches_any(&slices, &text), regex.is_match(&text), "{} on {}", regex, text);
            }
        }
    }
}
