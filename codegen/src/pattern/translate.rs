//! Rewrites a pattern of the model's dialect (ECMA-262 with habits from Java) for Rust's regular expressions.
//!
//! Everything that Rust reads differently is written out: ASCII shorthands, `.`, case-insensitivity, escaped
//! punctuation, braces that are no quantifier, surrogates, names of properties. Laziness is dropped, because
//! it does not change whether the whole value matches. Look-around and backreferences are errors, because no
//! automaton can do them.

/// The characters above the basic plane. Patterns for UTF-16 describe them by surrogates.
const SUPPLEMENTARY: (u32, u32) = (0x1_0000, 0x10_FFFF);

/// The flags that hold at a place in the pattern.
#[derive(Clone, Copy, Default)]
struct Flags {
    ignore_case: bool,
    multi_line: bool,
    dot_all: bool,
}

/// What an escape, or a character inside a class, stands for.
enum Atom {
    /// A code point or a lone surrogate.
    Code(u32),
    /// A set, as the inside of a class.
    Set(String),
    /// An assertion in Rust's syntax; in a class there is none.
    Look(&'static str),
}

/// Rewrites the pattern. The error is a phrase that says what cannot be expressed.
pub(super) fn translate(source: &str) -> Result<String, String> {
    let mut translator = Translator {
        chars: source.chars().collect(),
        at: 0,
        out: String::with_capacity(source.len() * 2),
        flags: Flags::default(),
        groups: Vec::new(),
    };
    while let Some(character) = translator.next() {
        translator.item(character)?;
    }
    if translator.groups.is_empty() {
        Ok(translator.out)
    } else {
        Err("unclosed group".to_owned())
    }
}

struct Translator {
    chars: Vec<char>,
    at: usize,
    out: String,
    flags: Flags,
    /// The flags outside each open group.
    groups: Vec<Flags>,
}

impl Translator {
    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn next(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += 1;
        Some(next)
    }

    /// Consumes the text if it comes next.
    fn eat(&mut self, text: &str) -> bool {
        let length = text.chars().count();
        let found = self
            .chars
            .get(self.at..self.at + length)
            .is_some_and(|next| next.iter().copied().eq(text.chars()));
        if found {
            self.at += length;
        }
        found
    }

    /// Translates what starts with a character outside classes.
    fn item(&mut self, character: char) -> Result<(), String> {
        match character {
            '\\' => match self.escape()? {
                Atom::Code(code) => self.literal(code)?,
                Atom::Set(set) => self.push_class(&set),
                Atom::Look(look) => self.out.push_str(look),
            },
            '[' => {
                let class = self.class(0)?;
                self.out.push_str(&class);
            }
            '(' => self.open_group()?,
            ')' => {
                self.flags = self.groups.pop().ok_or("unopened group")?;
                self.out.push(')');
            }
            '.' if self.flags.dot_all => self.out.push_str(r"[\x00-\x{10FFFF}]"),
            '.' => self.out.push_str(r"[^\n\r\x{2028}\x{2029}]"),
            '^' | '$' if self.flags.multi_line => {
                self.out.push_str("(?m:");
                self.out.push(character);
                self.out.push(')');
            }
            '*' | '+' | '?' => {
                self.out.push(character);
                self.skip_laziness();
            }
            '{' => match self.bounds() {
                Some(bounds) => {
                    self.out.push_str(&bounds);
                    self.skip_laziness();
                }
                None => self.literal(u32::from('{'))?,
            },
            '^' | '$' | '|' => self.out.push(character),
            _ => self.literal(u32::from(character))?,
        }
        Ok(())
    }

    /// Skips a sign that makes a quantifier lazy or possessive.
    fn skip_laziness(&mut self) {
        if matches!(self.peek(), Some('?' | '+')) {
            self.at += 1;
        }
    }

    /// Reads `n}`, `n,}`, `n,m}` or `,m}` behind a brace. Anything else leaves the brace a literal.
    fn bounds(&mut self) -> Option<String> {
        let length = self
            .chars
            .get(self.at..)?
            .iter()
            .position(|&character| character == '}')?;
        let inner: String = self.chars[self.at..self.at + length].iter().collect();
        let (min, max) = inner.split_once(',').unwrap_or((&inner, &inner));
        let (min, max) = (min.trim(), max.trim());
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(min) || !digits(max) || (min.is_empty() && max.is_empty()) {
            return None;
        }
        self.at += length + 1;
        let min = if min.is_empty() { "0" } else { min };
        Some(if inner.contains(',') {
            format!("{{{min},{max}}}")
        } else {
            format!("{{{min}}}")
        })
    }

    /// Translates the start of a group. Captures have no use in a check, so every group is a plain one.
    fn open_group(&mut self) -> Result<(), String> {
        let outside = self.flags;
        if self.eat("?") {
            if ["=", "!", "<=", "<!"].iter().any(|look| self.eat(look)) {
                return Err("look-around".to_owned());
            }
            if self.eat(">") {
                return Err("atomic group".to_owned());
            }
            if self.eat("<") || self.eat("P<") {
                while self.next().ok_or("unclosed group name")? != '>' {}
            } else if !self.group_flags()? {
                return Ok(());
            }
        }
        self.groups.push(outside);
        self.out.push_str("(?:");
        Ok(())
    }

    /// Reads the flags of `(?i)` or `(?i:`. Returns whether a group opens. Flags without a group hold to the
    /// end of the enclosing group.
    fn group_flags(&mut self) -> Result<bool, String> {
        let mut on = true;
        loop {
            match self.next() {
                Some('i') => self.flags.ignore_case = on,
                Some('m') => self.flags.multi_line = on,
                Some('s') => self.flags.dot_all = on,
                Some('u') => {}
                Some('-') => on = false,
                Some(':') => return Ok(true),
                Some(')') => return Ok(false),
                _ => return Err("unknown group flag".to_owned()),
            }
        }
    }

    /// Writes one character that stands for itself.
    fn literal(&mut self, code: u32) -> Result<(), String> {
        let character = char::from_u32(code).ok_or("lone surrogate outside a class")?;
        if self.flags.ignore_case && character.is_ascii_alphabetic() {
            let set = [
                character.to_ascii_lowercase(),
                character.to_ascii_uppercase(),
            ];
            self.push_class(&String::from_iter(set));
        } else {
            push_character(&mut self.out, character);
        }
        Ok(())
    }

    fn push_class(&mut self, set: &str) {
        self.out.push('[');
        self.out.push_str(set);
        self.out.push(']');
    }

    /// Translates a class whose opening bracket is read.
    fn class(&mut self, depth: u32) -> Result<String, String> {
        if depth > 4 {
            return Err("nested classes".to_owned());
        }
        let negated = self.eat("^");
        let mut set = String::new();
        loop {
            if self.eat("&&[") {
                // Java's intersection. The specification does not know it, but authors use it.
                let other = self.class(depth + 1)?;
                set = format!("[{set}]&&{other}");
                continue;
            }
            match self.next().ok_or("unclosed class")? {
                ']' => break,
                first => self.class_item(first, &mut set)?,
            }
        }
        Ok(match (set.is_empty(), negated) {
            (true, true) => r"[\x00-\x{10FFFF}]".to_owned(),
            (true, false) => r"[^\x00-\x{10FFFF}]".to_owned(),
            (false, true) => format!("[^{set}]"),
            (false, false) => format!("[{set}]"),
        })
    }

    /// Translates a character, a set or a range inside a class.
    fn class_item(&mut self, first: char, set: &mut String) -> Result<(), String> {
        let low = match self.class_atom(first)? {
            Atom::Code(low) => low,
            Atom::Set(inner) => {
                set.push_str(&inner);
                return Ok(());
            }
            Atom::Look(_) => return Err("assertion in a class".to_owned()),
        };
        let dash = self.peek() == Some('-');
        let Some(&after) = self
            .chars
            .get(self.at + 1)
            .filter(|&&after| dash && after != ']')
        else {
            return self.push_range(set, low, low);
        };
        self.at += 2;
        match self.class_atom(after)? {
            Atom::Code(high) => self.push_range(set, low, high),
            // A dash beside a set, as in `[.-\w]`, is no range.
            Atom::Set(inner) => {
                self.push_range(set, low, low)?;
                set.push_str(r"\-");
                set.push_str(&inner);
                Ok(())
            }
            Atom::Look(_) => Err("assertion in a class".to_owned()),
        }
    }

    fn class_atom(&mut self, first: char) -> Result<Atom, String> {
        if first != '\\' {
            return Ok(Atom::Code(u32::from(first)));
        }
        // Inside a class, `\b` is a backspace and digits are octal.
        if self.eat("b") {
            return Ok(Atom::Code(8));
        }
        match self.peek().and_then(|digit| digit.to_digit(8)) {
            Some(_) => Ok(Atom::Code(self.octal())),
            None => self.escape(),
        }
    }

    /// Writes a range, with surrogates as the characters they are meant to admit.
    fn push_range(&self, set: &mut String, low: u32, high: u32) -> Result<(), String> {
        if low > high {
            return Err("class range out of order".to_owned());
        }
        let surrogates = 0xD800..=0xDFFF;
        let parts = if surrogates.contains(&low) && surrogates.contains(&high) {
            [Some(SUPPLEMENTARY), None, None]
        } else if surrogates.contains(&low) {
            [Some((0xE000, high)), Some(SUPPLEMENTARY), None]
        } else if surrogates.contains(&high) {
            [Some((low, 0xD7FF)), Some(SUPPLEMENTARY), None]
        } else {
            [Some((low, high)), None, None]
        };
        for (low, high) in parts.into_iter().flatten() {
            push_code_range(set, low, high)?;
            if self.flags.ignore_case {
                push_other_case(set, low, high)?;
            }
        }
        Ok(())
    }

    /// Reads an escape whose backslash is read.
    fn escape(&mut self) -> Result<Atom, String> {
        let character = self.next().ok_or("trailing backslash")?;
        Ok(match character {
            'd' | 'w' | 's' => Atom::Set(shorthand(character).to_owned()),
            'D' | 'W' | 'S' => {
                Atom::Set(format!("[^{}]", shorthand(character.to_ascii_lowercase())))
            }
            'p' | 'P' => Atom::Set(self.property(character == 'P')?),
            't' => Atom::Code(9),
            'n' => Atom::Code(10),
            'v' => Atom::Code(11),
            'f' => Atom::Code(12),
            'r' => Atom::Code(13),
            'u' => Atom::Code(self.utf16()?),
            'x' => Atom::Code(self.hex(2)?),
            '0' => {
                self.at -= 1;
                Atom::Code(self.octal())
            }
            'A' => Atom::Look("^"),
            'z' | 'Z' => Atom::Look("$"),
            'b' => Atom::Look(r"(?-u:\b)"),
            '1'..='9' | 'k' => return Err("backreference".to_owned()),
            _ if character.is_ascii_alphabetic() => {
                return Err(format!("unknown escape \\{character}"));
            }
            _ => Atom::Code(u32::from(character)),
        })
    }

    /// Reads up to three octal digits.
    fn octal(&mut self) -> u32 {
        let mut code = 0;
        for _ in 0..3 {
            let Some(digit) = self.peek().and_then(|digit| digit.to_digit(8)) else {
                break;
            };
            code = code * 8 + digit;
            self.at += 1;
        }
        code
    }

    /// Reads `{1F600}`, or exactly `digits` hexadecimal digits.
    fn hex(&mut self, digits: usize) -> Result<u32, String> {
        let invalid = || "invalid hexadecimal escape".to_owned();
        let rest = &self.chars[self.at..];
        let (start, length) = match rest.first() {
            Some('{') => (
                1,
                rest.iter()
                    .position(|&character| character == '}')
                    .ok_or_else(invalid)?
                    - 1,
            ),
            _ => (0, digits),
        };
        let text: String = rest
            .get(start..start + length)
            .ok_or_else(invalid)?
            .iter()
            .collect();
        let valid = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let code = u32::from_str_radix(&text, 16)
            .ok()
            .filter(|&code| valid && code <= 0x10_FFFF);
        self.at += length + 2 * start;
        code.ok_or_else(invalid)
    }

    /// Reads the digits of `\u`, and the low surrogate that completes a high one.
    fn utf16(&mut self) -> Result<u32, String> {
        let high = self.hex(4)?;
        let after = self.at;
        if (0xD800..0xDC00).contains(&high) && self.eat("\\u") {
            let low = self.hex(4)?;
            if (0xDC00..0xE000).contains(&low) {
                return Ok(0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00));
            }
            self.at = after;
        }
        Ok(high)
    }

    /// Reads the name of a property, and gives its set.
    fn property(&mut self, negated: bool) -> Result<String, String> {
        let mut name = String::new();
        match self.next().ok_or("trailing backslash")? {
            '{' => loop {
                match self.next().ok_or("unclosed property")? {
                    '}' => break,
                    character => name.push(character),
                }
            },
            character => name.push(character),
        }
        let negated = negated ^ name.starts_with('^');
        let name = name.trim_start_matches('^');
        let valid = name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'=' | b' ' | b'-'));
        if !valid {
            return Err("unknown property".to_owned());
        }
        let set = match posix_set(name) {
            Some(set) => set.to_owned(),
            None => format!(r"\p{{{}}}", name.strip_prefix("Is").unwrap_or(name)),
        };
        Ok(if negated { format!("[^{set}]") } else { set })
    }
}

/// The ASCII characters of a shorthand.
fn shorthand(letter: char) -> &'static str {
    match letter {
        'd' => "0-9",
        'w' => "0-9A-Z_a-z",
        _ => r"\t-\r ",
    }
}

/// The sets of names that only Java has, or that mean more than ASCII in Unicode.
fn posix_set(name: &str) -> Option<&'static str> {
    Some(match name {
        "ASCII" => r"\x00-\x7F",
        "Alnum" => "0-9A-Za-z",
        "Alpha" => "A-Za-z",
        "Blank" => r"\t ",
        "Cntrl" => r"\x00-\x1F\x7F",
        "Digit" => "0-9",
        "Graph" => r"!-\x7E",
        "LD" => r"\p{L}\p{Nd}",
        "Lower" => "a-z",
        "Print" => r"\x20-\x7E",
        "Punct" => r"!-/:-@\[-`\{-\x7E",
        "Space" => r"\t-\r ",
        "Upper" => "A-Z",
        "XDigit" => "0-9A-Fa-f",
        "IsWhitespace" | "IsWhiteSpace" => r"\p{White_Space}",
        "all" | "ALL" => r"\x00-\x{10FFFF}",
        _ => return None,
    })
}

/// Writes a character so that it stands for itself, inside classes as outside.
fn push_character(out: &mut String, character: char) {
    if character.is_control() || !character.is_ascii() {
        out.extend(character.escape_unicode());
    } else {
        if regex_syntax::is_meta_character(character) {
            out.push('\\');
        }
        out.push(character);
    }
}

/// Writes the range between two code points, neither of which is a surrogate.
fn push_code_range(set: &mut String, low: u32, high: u32) -> Result<(), String> {
    let character = |code| char::from_u32(code).ok_or("code point out of range");
    push_character(set, character(low)?);
    if low != high {
        set.push('-');
        push_character(set, character(high)?);
    }
    Ok(())
}

/// Writes the letters of a range in their other case.
fn push_other_case(set: &mut String, low: u32, high: u32) -> Result<(), String> {
    for (first, last, other) in [('a', 'z', 'A'), ('A', 'Z', 'a')] {
        let (from, to) = (low.max(u32::from(first)), high.min(u32::from(last)));
        if from <= to {
            let shift = |code: u32| code - u32::from(first) + u32::from(other);
            push_code_range(set, shift(from), shift(to))?;
        }
    }
    Ok(())
}
