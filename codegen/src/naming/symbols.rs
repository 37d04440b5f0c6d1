//! Values of enums which are no words: symbols and numbers with signs, spelled out.

/// The words for signs which mean something together.
const PAIRS: &[(&str, &str)] = &[
    ("!=", "NotEqual"),
    ("<>", "Unequal"),
    ("<=", "LessOrEqual"),
    (">=", "GreaterOrEqual"),
    ("==", "Equals"),
    ("&&", "And"),
    ("||", "Or"),
];

/// The words for signs alone.
const SIGNS: &[(char, &str)] = &[
    ('!', "Not"),
    ('"', "Quote"),
    ('#', "Hash"),
    ('$', "Dollar"),
    ('%', "Percent"),
    ('&', "Ampersand"),
    ('\'', "Apostrophe"),
    ('(', "Open"),
    (')', "Close"),
    ('*', "Asterisk"),
    ('+', "Plus"),
    (',', "Comma"),
    ('-', "Minus"),
    ('.', "Dot"),
    ('/', "Slash"),
    (':', "Colon"),
    (';', "Semicolon"),
    ('<', "Less"),
    ('=', "Equal"),
    ('>', "Greater"),
    ('?', "Question"),
    ('@', "At"),
    ('[', "OpenBracket"),
    ('\\', "Backslash"),
    (']', "CloseBracket"),
    ('^', "Caret"),
    ('_', "Underscore"),
    ('`', "Backtick"),
    ('{', "OpenBrace"),
    ('|', "Pipe"),
    ('}', "CloseBrace"),
    ('~', "Tilde"),
];

/// The text with a word, between underscores, in place of each character which no identifier has.
pub(super) fn spelled(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let pair = PAIRS.iter().find(|(pair, _)| rest.starts_with(pair));
        if let Some((pair, word)) = pair {
            out.push_str(&format!("_{word}_"));
            rest = &rest[pair.len()..];
            continue;
        }
        let sign = SIGNS.iter().find(|(sign, _)| *sign == first);
        match sign {
            Some((_, word)) => out.push_str(&format!("_{word}_")),
            None if first.is_ascii_alphanumeric() => out.push(first),
            None if first.is_whitespace() => out.push_str("_Space_"),
            None => out.push_str(&format!("_U{:04x}_", u32::from(first))),
        }
        rest = &rest[first.len_utf8()..];
    }
    out
}

/// The text with a word for the sign before its first digit: `+1` and `-1` are different numbers.
pub(super) fn with_sign(text: &str) -> Option<String> {
    let sign = text.chars().next()?;
    let rest = text.strip_prefix(['+', '-'])?;
    let number = rest.strip_prefix('.').unwrap_or(rest);
    let is_number = number.starts_with(|first: char| first.is_ascii_digit());
    let word = if sign == '+' { "Plus" } else { "Minus" };
    is_number.then(|| format!("{word}{rest}"))
}
