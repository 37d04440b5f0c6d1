//! Tables for the dialect, and properties that hold the two forms of a pattern against each other.

use proptest::prelude::*;

use super::*;

/// The reference matcher: which positions each piece can end at, from those the one before can end at.
fn matches(alternatives: &[Vec<Piece>], value: &str) -> bool {
    let value: Vec<char> = value.chars().collect();
    alternatives.iter().any(|pieces| {
        let mut ends = vec![false; value.len() + 1];
        ends[0] = true;
        for piece in pieces {
            let inside = |c: char| {
                piece
                    .ranges
                    .iter()
                    .any(|&(low, high)| (low..=high).contains(&c))
            };
            let mut next = vec![false; value.len() + 1];
            for start in (0..=value.len()).filter(|&start| ends[start]) {
                let run = value[start..].iter().take_while(|&&c| inside(c)).count();
                let most = run.min(usize::try_from(piece.max).unwrap());
                for count in usize::try_from(piece.min).unwrap()..=most {
                    next[start + count] = true;
                }
            }
            ends = next;
        }
        ends[value.len()]
    })
}

/// Whether a value matches a compiled pattern, by the form it has.
fn accepts(pattern: &str, value: &str) -> bool {
    compiled(pattern)(value)
}

/// What says which values a pattern accepts. To compile a regex takes longer than all tests of its values.
fn compiled(pattern: &str) -> Box<dyn Fn(&str) -> bool> {
    match Pattern::compile(pattern) {
        Pattern::Sequence(alternatives) => Box::new(move |value| matches(&alternatives, value)),
        Pattern::Regex(source) => {
            let regex = regex::Regex::new(&source).unwrap();
            Box::new(move |value| regex.is_match(value))
        }
        Pattern::Unsupported { reason } => panic!("{pattern}: {reason}"),
    }
}

fn piece(ranges: &[(char, char)], min: u32, max: u32) -> Piece {
    Piece {
        ranges: ranges.to_vec(),
        min,
        max,
    }
}

#[test]
fn tables() {
    let word = [('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')];
    let cases: &[(&str, Vec<Vec<Piece>>)] = &[
        ("[a-zA-Z0-9_-]+", vec![vec![piece(&word, 1, u32::MAX)]]),
        ("^[a-zA-Z0-9_-]{1,64}$", vec![vec![piece(&word, 1, 64)]]),
        (r"([\w-]{1,3}){2}", vec![vec![piece(&word, 2, 6)]]),
        (
            r"[\w-.]",
            vec![vec![piece(
                &[('-', '.'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
                1,
                1,
            )]],
        ),
        (
            r"[a-z]+|^\$next",
            vec![
                vec![piece(&[('a', 'z')], 1, u32::MAX)],
                "$next".chars().map(|c| piece(&[(c, c)], 1, 1)).collect(),
            ],
        ),
        (
            "a(b|)c?",
            vec![
                vec![
                    piece(&[('a', 'a')], 1, 1),
                    piece(&[('b', 'b')], 1, 1),
                    piece(&[('c', 'c')], 0, 1),
                ],
                vec![piece(&[('a', 'a')], 1, 1), piece(&[('c', 'c')], 0, 1)],
            ],
        ),
        ("[0-9][0-9]*", vec![vec![piece(&[('0', '9')], 1, u32::MAX)]]),
        (
            "(a{2,3}){23,24}",
            vec![
                vec![piece(&[('a', 'a')], 46, 69)],
                vec![piece(&[('a', 'a')], 48, 72)],
            ],
        ),
        ("", vec![vec![]]),
        ("^$", vec![vec![]]),
    ];
    for (source, expected) in cases {
        assert_eq!(
            Pattern::compile(source),
            Pattern::Sequence(expected.clone()),
            "{source}"
        );
    }
}

#[test]
fn meaning() {
    let cases: &[(&str, &[&str], &[&str])] = &[
        // A match is a match of the whole value, whatever is anchored.
        ("[a-z]+", &["abc"], &["abc1", "1abc", ""]),
        ("^a|b$", &["a", "b"], &["ab", "ax", "xb"]),
        ("$|^[.]x", &["", ".x"], &["x"]),
        // ASCII shorthands, and the dot of ECMA.
        (r"\d+", &["42"], &["٣"]),
        (r"\w+", &["a_1"], &["é"]),
        (r"\s\S", &["\u{b}x", " \u{a0}"], &["\u{a0}x"]),
        (r"\D\W", &["٣é"], &["1é", "٣a"]),
        (
            ".",
            &["x", "é", "😀", "\u{85}"],
            &["\n", "\r", "\u{2028}", ""],
        ),
        ("(?s).", &["\n"], &[""]),
        ("(?i)aLL|[x-z]", &["All", "X"], &["4", "al"]),
        ("(?i:k)k", &["Kk"], &["kK", "\u{212a}k"]),
        // Characters written in many ways.
        (r"\-\_\/\:\ \@", &["-_/: @"], &["x"]),
        (r"\x41\u0042\x{43}\t", &["ABC\t"], &["abc"]),
        (r"[^/:|\000-\037]+", &["ab"], &["a\u{1f}", "a/"]),
        (r"[\b]", &["\u{8}"], &["b"]),
        (
            r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF]",
            &["a", "😀"],
            &["\n", "\u{ffff}"],
        ),
        (
            r"[\u0020-\uD7FF\uD800\uDBFF-\uDC00\uDFFF\t]",
            &["😀", "\t"],
            &["\u{e000}"],
        ),
        (r"\uD83D\uDE00", &["😀"], &["😁"]),
        // Properties.
        (r"\p{Print}+", &["a b"], &["é"]),
        (r"[\p{Alnum}\p{Punct}]+", &["a!~["], &[" "]),
        (r"\P{C}+", &["a é"], &["\u{1}"]),
        (r"[\P{M}\p{M}]*", &["e\u{301}"], &[]),
        (r"\p{IsAlphabetic}\pL", &["éé"], &["1é"]),
        (r"\p{LD}+", &["é٣"], &["-"]),
        (r"[\p{Print}&&[^|:/]]+", &["ab"], &["a|", "é"]),
        (r"[\p{Z}-_]", &["-", "_", " "], &["A"]),
        (r"[.-\d-x]+", &[".-1x"], &["/"]),
        // Braces, quantifiers.
        (r"{%[a-z]+?%}", &["{%ab%}"], &["%"]),
        (r"\${x}", &["${x}"], &["x"]),
        ("a{,2}", &["", "aa"], &["aaa"]),
        ("a{x,2}", &["a{x,2}"], &["aa"]),
        ("a{2,x}", &["a{2,x}"], &["aa"]),
        ("a{,}", &["a{,}"], &["a"]),
        ("[0-9A-Z]{2}+", &["A1"], &["A1A1"]),
        ("(ab){2,3}", &["abab", "ababab"], &["ab", "abababab"]),
        ("(a{3}){1,2}", &["aaa", "aaaaaa"], &["aaaa"]),
        ("(ab|c)*d", &["d", "abcabd"], &["abc"]),
        ("(?<year>[0-9]{4})x", &["2024x"], &["24x"]),
        (r"\b(aws|cn)\b:x", &["aws:x"], &["awsx"]),
        (r"\Aab\z", &["ab"], &["abc"]),
        ("[^]", &["\n"], &[""]),
        ("x|[]", &["x"], &["", "[]"]),
        ("a[&~-]b", &["a&b", "a~b", "a-b"], &["ab"]),
        (".{1,65535}", &["x"], &[""]),
    ];
    for (source, accepted, refused) in cases {
        for value in *accepted {
            assert!(accepts(source, value), "{source} must accept {value:?}");
        }
        for value in *refused {
            assert!(!accepts(source, value), "{source} must refuse {value:?}");
        }
    }
}

/// All ASCII characters which a pattern for one character accepts.
fn accepted(pattern: &str) -> String {
    let accepts = compiled(pattern);
    let all = (0..=0x7f_u8).map(char::from);
    all.filter(|c| accepts(&c.to_string())).collect()
}

#[test]
fn classes_may_be_nested_four_times() {
    let nested = |count: usize| "[a&&".repeat(count) + "[a]" + &"]".repeat(count);
    assert!(accepts(&nested(4), "a"));
    let reason = "nested classes".to_owned();
    let found = Pattern::compile(&nested(5));
    assert_eq!(found, Pattern::Unsupported { reason });
}

#[test]
fn posix_classes_are_those_of_java() {
    let is = |test: fn(&u8) -> bool| -> String {
        let bytes = (0..=0x7f_u8).filter(test);
        bytes.map(char::from).collect()
    };
    let table = [
        ("ASCII", is(u8::is_ascii)),
        ("Alnum", is(u8::is_ascii_alphanumeric)),
        ("Alpha", is(u8::is_ascii_alphabetic)),
        ("Blank", "\t ".to_owned()),
        ("Cntrl", is(u8::is_ascii_control)),
        ("Digit", is(u8::is_ascii_digit)),
        ("Graph", is(u8::is_ascii_graphic)),
        ("Lower", is(u8::is_ascii_lowercase)),
        ("Print", is(|byte| matches!(byte, b' '..=b'~'))),
        ("Punct", is(u8::is_ascii_punctuation)),
        ("Space", "\t\n\u{b}\u{c}\r ".to_owned()),
        ("Upper", is(u8::is_ascii_uppercase)),
        ("XDigit", is(u8::is_ascii_hexdigit)),
        ("IsWhitespace", "\t\n\u{b}\u{c}\r ".to_owned()),
        ("IsWhiteSpace", "\t\n\u{b}\u{c}\r ".to_owned()),
        ("all", is(|_| true)),
        ("ALL", is(|_| true)),
        ("L", is(u8::is_ascii_alphabetic)),
        ("IsL", is(u8::is_ascii_alphabetic)),
        ("LD", is(u8::is_ascii_alphanumeric)),
    ];
    let every = is(|_| true);
    for (name, expected) in table {
        let rest: String = every.chars().filter(|c| !expected.contains(*c)).collect();
        let pattern = |letter: char, name: &str| format!(r"\{letter}{{{name}}}");
        for (source, expected) in [
            (pattern('p', name), &expected),
            (pattern('P', name), &rest),
            (pattern('p', &format!("^{name}")), &rest),
            (pattern('P', &format!("^{name}")), &expected),
            (format!("[{}]", pattern('p', name)), &expected),
            (format!("[^{}]", pattern('p', name)), &rest),
        ] {
            assert_eq!(accepted(&source), *expected, "{source}");
        }
    }
    // Those which are of ASCII alone accept nothing else.
    let ascii = "ASCII Alnum Alpha Blank Cntrl Digit Graph Lower Print Punct Space Upper XDigit";
    for name in ascii.split(' ') {
        for value in ["é", "٣", "É", "\u{85}", "\u{2003}", "、", "Ａ"] {
            let source = format!(r"\p{{{name}}}");
            assert!(!accepts(&source, value), "{source} {value}");
        }
    }
    assert!(accepts(r"\p{all}", "é") && accepts(r"\p{IsWhitespace}", "\u{2003}"));
}

#[test]
fn escapes_of_control_characters_and_octals() {
    let table = [
        (r"\t", "\t"),
        (r"\n", "\n"),
        (r"\v", "\u{b}"),
        (r"\f", "\u{c}"),
        (r"\r", "\r"),
        (r"\0", "\0"),
        (r"\07", "\u{7}"),
        (r"\012", "\n"),
        (r"\0101", "\u{8}1"),
        (r"\08", "\u{0}8"),
        (r"\x0A", "\n"),
        (r"\u000b", "\u{b}"),
        (r"[\t]", "\t"),
        (r"[\n]", "\n"),
        (r"[\v]", "\u{b}"),
        (r"[\f]", "\u{c}"),
        (r"[\r]", "\r"),
        (r"[\b]", "\u{8}"),
        (r"[\0]", "\0"),
        (r"[\12]", "\n"),
        (r"[\101]", "A"),
        (r"[\7-\7]", "\u{7}"),
    ];
    for (source, expected) in table {
        assert!(accepts(source, expected), "{source} {expected:?}");
        if expected.chars().count() == 1 {
            assert_eq!(accepted(source), expected, "{source}");
        }
    }
}

#[test]
fn flags_hold_where_they_are_set() {
    let cases: &[(&str, &[&str], &[&str])] = &[
        ("(?i)ab", &["ab", "AB", "aB"], &["a"]),
        ("a(?i)b", &["ab", "aB"], &["Ab", "AB"]),
        ("(?i:a)b", &["ab", "Ab"], &["aB"]),
        ("(a(?i)b)c", &["abc", "aBc"], &["abC", "Abc"]),
        ("(?i)a(?-i)b", &["ab", "Ab"], &["aB"]),
        ("(?i-s:a.)", &["Ax"], &["A\n"]),
        ("(?-i:a)", &["a"], &["A"]),
        ("(?s)a.", &["a\n", "ax"], &["a"]),
        ("(?s:.).", &["\nx"], &["\n\n"]),
        ("(?s)(?-s).", &["x"], &["\n"]),
        ("(?is).A", &["\na"], &["\nb"]),
        ("(?u)é", &["é"], &["É"]),
        ("(?m)a$\n^b", &["a\nb"], &["ab"]),
        ("a$\n^b", &[], &["a\nb", "ab"]),
        ("(?m:a$)\n(?m:^b)", &["a\nb"], &["ab"]),
        ("(?m)(?-m)a$", &["a"], &["a\n"]),
        ("(?i)[a-c]", &["B", "b"], &["d", "D"]),
        ("(?i)[A-C]", &["B", "b"], &["d", "D"]),
        ("(?i)[^a]", &["b", "B"], &["a", "A"]),
        ("(?i)[X-c]", &["x", "Y", "C", "_"], &["d", "W"]),
    ];
    for (source, accepted, refused) in cases {
        for value in *accepted {
            assert!(accepts(source, value), "{source:?} must accept {value:?}");
        }
        for value in *refused {
            assert!(!accepts(source, value), "{source:?} must refuse {value:?}");
        }
    }
    let unknown = Pattern::Unsupported {
        reason: "unknown group flag".to_owned(),
    };
    for source in ["(?x)a", "(?i", "(?ia)"] {
        assert_eq!(Pattern::compile(source), unknown, "{source}");
    }
}

#[test]
fn forms() {
    let many = "abcdefghijklmnopqrstuvwxyz";
    assert!(
        matches!(Pattern::compile(many), Pattern::Regex(_)),
        "too many pieces"
    );
    assert!(
        matches!(Pattern::compile(r"\p{L}+"), Pattern::Regex(_)),
        "too many ranges"
    );
    assert!(
        matches!(Pattern::compile("(ab)+"), Pattern::Regex(_)),
        "repeated sequence"
    );
    assert!(
        matches!(Pattern::compile("(a|bc){1,9}"), Pattern::Regex(_)),
        "too many alternatives"
    );
    let products = [
        ("(ab|cd|ef|gh)(ij|kl|mn|op)", true),
        ("(ab|cd|ef|gh|qr)(ij|kl|mn|op)", false),
        // Anchors count for nothing in the end.
        ("^abcdefghijklmnopqrstuvwx$", true),
        ("^abcdefghijklmnopqrstuvwxy$", false),
    ];
    for (source, is_table) in products {
        let found = Pattern::compile(source);
        assert_eq!(matches!(found, Pattern::Sequence(_)), is_table, "{source}");
    }
}

#[test]
fn unsupported() {
    let cases = [
        ("(?!aws:).*", "look-around"),
        ("a(?<=b)", "look-around"),
        (r"(.)\1", "backreference"),
        ("[z-a]", "class range out of order"),
        ("(a", "unclosed group"),
        ("a)", "unopened group"),
        ("[a", "unclosed class"),
        (r"\p{NoSuchThing}", "Unicode property not found"),
        (r"\q", r"unknown escape \q"),
        ("a\\", "trailing backslash"),
        (r"(\p{L}{1000}x){1000}", "too large for an automaton"),
        (r"\uD800", "lone surrogate outside a class"),
        (r"\xZZ", "invalid hexadecimal escape"),
        (r"\u{110000}", "invalid hexadecimal escape"),
        (r"\u{+41}", "invalid hexadecimal escape"),
        (r"\u{}", "invalid hexadecimal escape"),
    ];
    for (source, expected) in cases {
        let expected = Pattern::Unsupported {
            reason: expected.to_owned(),
        };
        assert_eq!(Pattern::compile(source), expected, "{source}");
    }
}

/// Patterns of the kind models have, over a small alphabet so that generated values often match.
fn patterns() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        "[a-c]",
        Just(r"\d".to_owned()),
        Just("[ab-]".to_owned()),
        Just(r"[\w-.]".to_owned()),
        Just("[^a]".to_owned()),
        Just(".".to_owned()),
    ];
    let atom = leaf.prop_recursive(3, 12, 4, |inner| {
        let quantifier = prop_oneof![
            Just(""),
            Just("?"),
            Just("*"),
            Just("+?"),
            Just("{2}"),
            Just("{0,3}"),
            Just("{2,}"),
            Just("{1,4}")
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..4)
                .prop_map(|parts| format!("({})", parts.join("|"))),
            prop::collection::vec(inner.clone(), 1..4).prop_map(|parts| parts.concat()),
            (inner, quantifier).prop_map(|(part, quantifier)| format!("(?:{part}){quantifier}")),
        ]
    });
    (atom, prop::bool::ANY, prop::bool::ANY).prop_map(|(body, start, end)| {
        format!(
            "{}{body}{}",
            if start { "^" } else { "" },
            if end { "$" } else { "" }
        )
    })
}

proptest! {
    #[test]
    fn tables_and_regexes_agree(source in patterns(), values in prop::collection::vec("[a-c1.\\-é]{0,6}", 8)) {
        let translated = translate::translate(&source).unwrap();
        let regex = regex::Regex::new(&format!("^(?:{translated})$")).unwrap();
        if let Pattern::Sequence(alternatives) = Pattern::compile(&source) {
            for value in &values {
                prop_assert_eq!(matches(&alternatives, value), regex.is_match(value), "{} {:?}", source, value);
            }
        }
    }

    #[test]
    fn any_text_compiles_or_has_a_reason(source in prop_oneof![
        any::<String>(),
        "[a\\[\\](){}?*+|^$.,0-9:<>!=\\-\\\\dpPuxb&é]{0,24}",
    ]) {
        match Pattern::compile(&source) {
            Pattern::Sequence(alternatives) => {
                prop_assert!(alternatives.len() <= MAX_ALTERNATIVES);
                for piece in alternatives.iter().flatten() {
                    prop_assert!(piece.min <= piece.max && piece.ranges.len() <= MAX_RANGES);
                    prop_assert!(piece.ranges.windows(2).all(|pair| pair[0].1 < pair[1].0));
                }
            }
            Pattern::Regex(source) => prop_assert!(regex::Regex::new(&source).is_ok(), "{source}"),
            Pattern::Unsupported { reason } => prop_assert!(!reason.is_empty()),
        }
    }
}
