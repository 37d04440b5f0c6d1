//! Text to Markdown that shows the text as it is: escapes, addresses, code spans, line starts.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Escapes what Markdown would read as markup. `before` is the character in front of the text, if any.
///
/// The text must not have whitespace other than single spaces.
pub(super) fn escape(text: &str, before: Option<char>, out: &mut String) {
    // Most words have nothing to escape.
    let is_markup = |byte| {
        matches!(
            byte,
            b'\\' | b'`' | b'*' | b'[' | b']' | b'<' | b'>' | b'~' | b'_' | b'-' | b'&'
        )
    };
    if !text.bytes().any(is_markup) {
        out.push_str(text);
        return;
    }
    let mut previous = before;
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        let next = rest.clone().next();
        let escaped = match character {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '~' => true,
            // Underscores within a word stand for themselves.
            '_' => {
                !(previous.is_some_and(char::is_alphanumeric)
                    && next.is_some_and(char::is_alphanumeric))
            }
            // Two hyphens would be printed as a dash.
            '-' => previous == Some('-') || next == Some('-'),
            '&' => next.is_some_and(|next| next.is_ascii_alphanumeric() || next == '#'),
            _ => false,
        };
        if escaped {
            out.push('\\');
        }
        out.push(character);
        previous = Some(character);
    }
}

/// Escapes the start of a line where it would begin a heading, list, rule or table.
pub(super) fn escape_line_start(line: &str) -> String {
    let word = line.split(' ').next().unwrap_or(line);
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let number = (1..=9).contains(&digits) && matches!(&word[digits..], "." | ")");
    let same =
        |signs: &str| !word.is_empty() && word.chars().all(|character| signs.contains(character));
    if number {
        return format!(r"{}\{}", &line[..digits], &line[digits..]);
    }
    if word == "+" || same("#") || same("=") || same("-|:") {
        return format!(r"\{line}");
    }
    line.to_owned()
}

/// A code span around a text. The text may contain backticks.
pub(super) fn code_span(text: &str) -> String {
    let fence = "`".repeat(longest_run(text) + 1);
    let padding = if text.starts_with('`') || text.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{padding}{text}{padding}{fence}")
}

/// A text as inline code, whatever it contains.
///
/// Code ends with as many backticks as it starts with. A line of docs can't contain a line break.
pub(crate) fn code(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        if is_shown(character) {
            shown.push(character);
        } else {
            shown.extend(character.escape_default());
        }
    }
    let runs = shown.split(|c| c != '`').map(str::len);
    let fence = "`".repeat(runs.max().unwrap_or(0) + 1);
    // A space on each side is not part of the code, and keeps a backtick away from the fence.
    let edge = shown.starts_with(['`', ' ']) || shown.ends_with(['`', ' ']);
    let space = if edge && !shown.trim().is_empty() {
        " "
    } else {
        ""
    };
    format!("{fence}{space}{shown}{space}{fence}")
}

/// A text as Markdown that shows it as it is, on one line.
pub(crate) fn plain(text: &str) -> String {
    let shown = |character: &char| character.is_whitespace() || is_shown(*character);
    let text: String = text.chars().filter(shown).collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut markdown = String::new();
    escape(&words.join(" "), None, &mut markdown);
    escape_line_start(&markdown)
}

/// The longest run of backticks in a text.
pub(super) fn longest_run(text: &str) -> usize {
    text.split(|character| character != '`')
        .map(str::len)
        .max()
        .unwrap_or(0)
}

/// The target of a link, if it is an address that works from anywhere.
pub(super) fn link_target(href: &str) -> Option<String> {
    let href = href.trim();
    let scheme = href
        .split(':')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let rest = href.get(scheme.len() + 1..)?;
    let complete = match scheme.as_str() {
        "http" | "https" => rest
            .strip_prefix("//")
            .is_some_and(|host| host.starts_with(|first: char| first.is_alphanumeric())),
        "mailto" => rest.contains('@'),
        _ => false,
    };
    if !complete {
        return None;
    }
    // Markdown decodes entities in targets.
    let ampersand = if href.contains(';') { "&amp;" } else { "&" };
    let mut target = String::with_capacity(href.len());
    for character in href.chars() {
        match character {
            '(' | ')' | '<' | '>' | '\\' | '`' | '"' | '|' | '[' | ']' | '{' | '}' | '^' => {
                // Writing to a string does not fail.
                let _ = write!(target, "%{:02X}", u32::from(character));
            }
            '&' => target.push_str(ampersand),
            character if character.is_whitespace() => target.push_str("%20"),
            character if character.is_control() => {}
            character => target.push(character),
        }
    }
    Some(target)
}

/// The length in bytes of an address at the start of the text, without the punctuation of the sentence around
/// it.
pub(super) fn address_length(text: &str) -> Option<usize> {
    let host = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))?;
    let is_start = |first: char| first.is_alphanumeric() || "{[*".contains(first);
    // Most that is no address is known by this, before the rest is looked at.
    if !host.starts_with(is_start) {
        return None;
    }
    let end =
        host.find(|character: char| character.is_whitespace() || "<>\"'`|\\".contains(character));
    let address = &host[..end.unwrap_or(host.len())];
    let address = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
    let closed = |open: char, close: char| address.contains(open) || !address.ends_with(close);
    let address = if closed('(', ')') {
        address
    } else {
        address.trim_end_matches([')', '.', ','])
    };
    let address = if closed('[', ']') {
        address
    } else {
        address.trim_end_matches([']', '.', ','])
    };
    // What it starts with may have been no more than punctuation.
    (!address.is_empty()).then(|| text.len() - host.len() + address.len())
}

/// An address in prose: a link if it is a real one, a code span if it has placeholders, or is only the start
/// of one.
pub(super) fn address(address: &str) -> String {
    let host = address.split("://").nth(1).unwrap_or_default();
    let host = host.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let valid = |byte: u8| byte.is_ascii_alphanumeric() || b"-@:%._+~#?&/=,;!$()".contains(&byte);
    let last = host.rsplit('.').next().unwrap_or_default();
    let known = host.contains('.')
        && last.len() >= 2
        && last.bytes().all(|byte| byte.is_ascii_alphabetic());
    if known && address.bytes().all(valid) {
        format!("<{address}>")
    } else {
        code_span(address)
    }
}

/// Whether a word of Markdown ends a sentence.
pub(super) fn ends_sentence(word: &str) -> bool {
    let bare = word.trim_end_matches(['"', '”', '\'', '’', ')', '*', '`']);
    if !bare.ends_with(['.', '?', '!']) || bare.ends_with("..") {
        return false;
    }
    let bare = bare
        .trim_start_matches(['"', '“', '\'', '‘', '(', '*'])
        .to_ascii_lowercase();
    !matches!(
        bare.as_str(),
        "e.g." | "i.e." | "eg." | "ie." | "vs." | "etc." | "no." | "approx." | "inc." | "u.s."
    )
}

/// Whether a word of prose has the form of a type's name: letters and digits, a capital first, and two humps
/// or more.
pub(super) fn is_type_like(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_uppercase())
        && word.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && word.bytes().any(|byte| byte.is_ascii_lowercase())
        && word.bytes().filter(u8::is_ascii_uppercase).count() >= 2
}

/// The text without the characters that are not shown, whitespace aside.
pub(super) fn shown(text: &str) -> Cow<'_, str> {
    // Nearly all texts are ASCII, and that check is quick.
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n')) {
        return Cow::Borrowed(text);
    }
    let stays = |character: char| character.is_whitespace() || is_shown(character);
    if text.chars().all(stays) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|&character| stays(character)).collect())
}

/// Whether a character is shown. Controls and marks that change the direction of text have no place in
/// source code.
pub(super) fn is_shown(character: char) -> bool {
    !character.is_control()
        && !matches!(character,
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}
