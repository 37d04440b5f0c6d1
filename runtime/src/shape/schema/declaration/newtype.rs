//! Reads the declarations of newtypes.

use super::super::{Member, Schema};
use super::Parser;
use crate::shape::pattern::{Matcher, Pattern, Piece};

/// The name of a newtype, from the name of its parameter: `JobId` of `JobIdMarker`.
pub(crate) fn unmarked(name: &str) -> &str {
    name.strip_suffix("Marker").unwrap_or(name)
}

/// Creates the schema of a newtype from its declaration, such as `Key("key".min(1).max(64)) = "[a-z]+" ["az"
/// 1..]`.
///
/// The declaration consists of the parameter's name, then in parentheses the name in the model if it differs and the
/// traits, and then the pattern. `members` are the members of a list or map, unless the declaration describes
/// them.
///
/// # Panics
/// The declaration has a trait that does not exist.
#[must_use]
pub fn newtype(declaration: &'static str, members: &'static [Member]) -> Schema {
    let mut parser = Parser::new(declaration);
    let mut schema = Schema::new(unmarked(parser.name));
    let mut members = members.to_vec();
    parser.takes('(');
    match parser.text() {
        "" => {}
        name => schema.name = name,
    }
    while let Some(name) = parser.trait_name() {
        if let Some(member) = members.iter_mut().find(|member| member.name == name) {
            *member = parser.member(|wire| Member::new(member.name).wire(wire));
        } else {
            parser.describe_newtype(&mut schema, name);
        }
    }
    parser.takes(')');
    if parser.takes('=') {
        schema.pattern = parser.pattern();
    }
    schema.members = members.leak();
    schema
}

/// Returns the argument of a newtype's trait `min` or `max`. If the model had such a limit once, it is that of
/// `former_min` or `former_max`.
///
/// Constants need it, so this function reads no more than it must.
pub(crate) const fn bound(declaration: &str, name: &str) -> Option<i64> {
    let text = declaration.as_bytes();
    let name = name.as_bytes();
    let mut position = 0;
    let mut depth = 0_u32;
    while position < text.len() {
        match text[position] {
            b'"' => position = end_of_text(text, position + 1),
            b'(' => depth += 1,
            b')' => depth -= 1,
            // Traits in inner parentheses belong to the element, key or value.
            b'.' if depth == 1 => {
                let mut start = next(text, position + 1);
                if is_at(text, start, FORMER) {
                    start += FORMER.len();
                }
                if begins_with(text, start, name) {
                    let start = start + name.len();
                    return Some(number(text, next(text, next(text, start) + 1)));
                }
            }
            _ => {}
        }
        position += 1;
    }
    None
}

/// What is in front of the name of a trait that the model has dropped.
const FORMER: &[u8] = b"former_";

/// Returns the position of the quote that ends a text.
const fn end_of_text(text: &[u8], mut position: usize) -> usize {
    while position < text.len() && text[position] != b'"' {
        position += if text[position] == b'\\' { 2 } else { 1 };
    }
    position
}

/// Returns the position of the next character that is not white space.
const fn next(text: &[u8], mut position: usize) -> usize {
    while position < text.len() && text[position].is_ascii_whitespace() {
        position += 1;
    }
    position
}

/// Returns `true` if exactly this word is at a position.
const fn begins_with(text: &[u8], position: usize, word: &[u8]) -> bool {
    let end = position + word.len();
    is_at(text, position, word) && end < text.len() && !text[end].is_ascii_alphanumeric()
}

/// Returns `true` if these bytes are at a position.
const fn is_at(text: &[u8], position: usize, bytes: &[u8]) -> bool {
    let mut index = 0;
    while index < bytes.len() {
        if position + index >= text.len() || text[position + index] != bytes[index] {
            return false;
        }
        index += 1;
    }
    true
}

/// Reads the number at a position.
const fn number(text: &[u8], start: usize) -> i64 {
    let is_negative = start < text.len() && text[start] == b'-';
    let mut position = if is_negative {
        next(text, start + 1)
    } else {
        start
    };
    let mut number = 0;
    while position < text.len() && text[position].is_ascii_digit() {
        // The number is negative while it is read: the least number has no positive counterpart.
        number = number * 10 - (text[position] - b'0') as i64;
        position += 1;
    }
    if is_negative { number } else { -number }
}

impl Parser {
    /// Adds a trait to the newtype.
    fn describe_newtype(&mut self, schema: &mut Schema, name: &str) {
        self.takes('(');
        match name {
            "min" => schema.min = self.integer(),
            "max" => schema.max = self.integer(),
            // The model has dropped these limits. Only constants are left of them.
            "former_min" | "former_max" => _ = self.integer(),
            "sensitive" => schema.sensitive = true,
            "sparse" => schema.sparse = true,
            _ => self.is_unknown(name),
        }
        self.takes(')');
    }

    /// Reads a pattern and its compiled form.
    ///
    /// The form is one of three: in brackets, alternatives separated by bars, each of pieces separated by
    /// commas; in parentheses, a regular expression; or nothing. Or it is the word `former`: the model has dropped
    /// the pattern, and only the constant is left of it.
    fn pattern(&mut self) -> Option<Pattern> {
        let source = self.text();
        let matcher = if self.takes('[') {
            Matcher::Sequence(self.alternatives())
        } else if self.takes('(') {
            match self.text() {
                "" => Matcher::Unchecked,
                expression => Matcher::Regex(expression),
            }
        } else if self.word() == Some("former") {
            return None;
        } else {
            Matcher::Unchecked
        };
        Some(Pattern { source, matcher })
    }

    fn alternatives(&mut self) -> &'static [&'static [Piece]] {
        let mut alternatives = Vec::new();
        let mut pieces = Vec::new();
        loop {
            if self.takes(']') || self.rest.is_empty() {
                alternatives.push(&*pieces.leak());
                return alternatives.leak();
            }
            if self.takes('|') {
                alternatives.push(&*std::mem::take(&mut pieces).leak());
                continue;
            }
            self.expects_text();
            pieces.push(self.piece());
            self.takes(',');
        }
    }

    /// Reads the ranges of characters, and how many characters there are: a number, or a minimum with an
    /// optional maximum.
    fn piece(&mut self) -> Piece {
        let ranges = self.text();
        let min = self.count().unwrap_or_default();
        if !self.takes('.') {
            return Piece::new(ranges, min, min);
        }
        self.takes('.');
        self.takes('=');
        let max = self.count().unwrap_or(Piece::MANY);
        Piece::new(ranges, min, max)
    }

    fn count(&mut self) -> Option<u32> {
        self.word()?.parse().ok()
    }

    /// Reads an integer, which may be negative.
    fn integer(&mut self) -> Option<i64> {
        let sign = if self.takes('-') { "-" } else { "" };
        format!("{sign}{}", self.word()?).parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ELEMENT: &[Member] = &[Member::new("member")];
    const PAIR: &[Member] = &[Member::new("key"), Member::new("value")];

    #[test]
    fn traits_are_between_parentheses() {
        let schema = newtype(r#"Key("key" .min(1) . max ( 64 ).sensitive())"#, &[]);
        assert_eq!(
            (schema.name, schema.min, schema.max),
            ("key", Some(1), Some(64))
        );
        assert!(schema.sensitive && !schema.sparse && schema.members.is_empty());
        let schema = newtype("Offset(.min(-9223372036854775808).max(-1))", &[]);
        assert_eq!(
            (schema.name, schema.min, schema.max),
            ("Offset", Some(i64::MIN), Some(-1))
        );
    }

    #[test]
    fn elements_have_traits_of_their_own() {
        let list = newtype(
            r#"Keys(.member("item".timestamp(HttpDate)).sparse())"#,
            ELEMENT,
        );
        assert_eq!(
            (list.members[0].name, list.members[0].wire),
            ("member", "item")
        );
        assert!(list.members[0].timestamp.is_some() && list.sparse);
        let map = newtype(r#"Map(.value("Value").max(2))"#, PAIR);
        let wires: Vec<_> = map.members.iter().map(|it| (it.name, it.wire)).collect();
        assert_eq!(wires, [("key", "key"), ("value", "Value")]);
        assert_eq!(newtype("Keys(.min(1))", ELEMENT).members.len(), 1);
    }

    #[test]
    fn constants_find_their_bounds() {
        const TEXT: &str = r#"Key("a\").min(7)(" .max(64) .member("x".min(3)) . min ( - 5 )) = ".max(1)" ["()" 1..]"#;
        const MAX: Option<i64> = bound(TEXT, "max");
        assert_eq!(MAX, Some(64));
        assert_eq!(bound(TEXT, "min"), Some(-5));
        assert_eq!(bound("Key(.minimum(1))", "min"), None);
        assert_eq!(
            bound("Key(.min(-9223372036854775808))", "min"),
            Some(i64::MIN)
        );
        assert_eq!(bound("", "min"), None);
    }

    #[test]
    fn of_former_constraints_only_constants_are_left() {
        const TEXT: &str = r#"Key("key" . former_max ( 64 ).min(1)) = "[a-z]+" former"#;
        const MAX: Option<i64> = bound(TEXT, "max");
        assert_eq!((MAX, bound(TEXT, "min")), (Some(64), Some(1)));
        assert_eq!(bound("Key(.former(1).former_minimum(1))", "min"), None);
        let schema = newtype(TEXT, &[]);
        assert_eq!((schema.min, schema.max), (Some(1), None));
        assert!(schema.pattern.is_none());
        let schema = newtype("Key(.former_min(-3).sensitive())", &[]);
        assert_eq!((schema.min, schema.sensitive), (None, true));
    }

    #[test]
    fn patterns_are_pieces_or_expressions_or_nothing() {
        let pattern = |text: &'static str| newtype(text, &[]).pattern.expect("there is one");
        let pieces = pattern(r#"A() = "a|b+\\.|" ["aa" 1 | "bb" 1.., ".." 1..=2 |]"#);
        assert_eq!(pieces.source, r"a|b+\.|");
        let Matcher::Sequence(alternatives) = pieces.matcher else {
            panic!("{pieces:?}");
        };
        let counts = |pieces: &[Piece]| -> Vec<_> {
            let counts = pieces.iter().map(|it| (it.ranges, it.min, it.max));
            counts.collect()
        };
        let counts: Vec<_> = alternatives.iter().map(|it| counts(it)).collect();
        let expected = [
            vec![("aa", 1, 1)],
            vec![("bb", 1, Piece::MANY), ("..", 1, 2)],
            vec![],
        ];
        assert_eq!(counts, expected);
        let Matcher::Regex(expression) = pattern(r#"A(.min(1)) = "x" ("(?s)x")"#).matcher else {
            panic!("it is an expression");
        };
        assert_eq!(expression, "(?s)x");
        let unchecked = pattern(r#"A() = "(?=x)" ()"#);
        assert!(matches!(unchecked.matcher, Matcher::Unchecked));
        assert!(newtype("A(.min(1))", &[]).pattern.is_none());
    }

    #[test]
    #[should_panic(expected = "Key: this version of the runtime does not know `; 1]`")]
    fn pieces_begin_with_their_ranges() {
        let _ = newtype(r#"Key() = "a" [; 1]"#, &[]);
    }

    #[test]
    #[should_panic(expected = "Key: this version of the runtime does not know `shiny`")]
    fn unknown_traits_are_a_fault() {
        let _ = newtype("Key(.shiny())", &[]);
    }
}
