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
    let word = |word: &str, out: &mut String| out.extend(["_", word, "_"]);
    while let Some(first) = rest.chars().next() {
        let pair = PAIRS.iter().find(|(pair, _)| rest.starts_with(pair));
        if let Some((pair, name)) = pair {
            word(name, &mut out);
            rest = &rest[pair.len()..];
            continue;
        }
        let sign = SIGNS.iter().find(|(sign, _)| *sign == first);
        match sign {
            Some((_, name)) => word(name, &mut out),
            None if first.is_ascii_alphanumeric() => out.push(first),
            None if first.is_whitespace() => word("Space", &mut out),
            None => word(&format!("U{:04x}", u32::from(first)), &mut out),
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
