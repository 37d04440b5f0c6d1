//! Percent-encoding for URIs.
//!
//! UTF-8 text comes in. Encoded ASCII is appended to a string that the caller owns, so one buffer is enough
//! for a whole request line. Only the unreserved characters of RFC 3986 (`A-Z a-z 0-9 - . _ ~`) stay as they
//! are. Every other byte becomes `%XX` with upper-case digits. A space is `%20` and never `+`, because
//! Signature Version 4 signs exactly this form.

/// The bytes that stay as they are: the unreserved characters of RFC 3986.
const UNRESERVED: [bool; 256] = unreserved();

/// The unreserved characters and `/`, which separates the segments of a greedy label.
const UNRESERVED_OR_SLASH: [bool; 256] = {
    let mut table = unreserved();
    table[b'/' as usize] = true;
    table
};

const UPPER_HEX: &[u8; 16] = b"0123456789ABCDEF";

/// Appends a key or a value of a query string, or of a form body.
///
/// ```
/// # use shapewright_runtime::value::percent::encode_query;
/// let mut query = String::from("name=");
/// encode_query("a b/ü", &mut query);
/// assert_eq!(query, "name=a%20b%2F%C3%BC");
/// ```
pub fn encode_query(text: &str, out: &mut String) {
    encode(text, &UNRESERVED, out);
}

/// Appends the value of a URI label (`smithy.api#httpLabel`).
///
/// A greedy label (`{Key+}`) stands for several segments, so `/` is kept. Any other label is one segment, so
/// `/` is encoded too.
///
/// The path is not normalised: the segments `.` and `..` in a greedy label may be part of a name. The caller
/// must decide whether an empty value is acceptable.
///
/// ```
/// # use shapewright_runtime::value::percent::encode_label;
/// let mut path = String::from("/things/");
/// encode_label("a/b c", false, &mut path);
/// assert_eq!(path, "/things/a%2Fb%20c");
/// ```
pub fn encode_label(text: &str, greedy: bool, out: &mut String) {
    encode(
        text,
        if greedy {
            &UNRESERVED_OR_SLASH
        } else {
            &UNRESERVED
        },
        out,
    );
}

/// Decodes a text in which `+` stands for a space. A text that is not validly encoded is returned as it is.
pub(crate) fn decode_plus(text: &str) -> String {
    String::from_utf8(decoded(text, b' ')).unwrap_or_else(|_| text.to_owned())
}

/// Decodes what is percent-encoded. What is not validly encoded stays as it is.
#[cfg(any(feature = "client", feature = "blocking"))]
pub(crate) fn decode(text: &str) -> Vec<u8> {
    decoded(text, b'+')
}

/// Decodes a text in which `+` stands for another byte, or for itself.
fn decoded(text: &str, plus: u8) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        out.push(match byte {
            b'+' => plus,
            b'%' => {
                let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
                let mut after = bytes.clone();
                match (digit(after.next()), digit(after.next())) {
                    (Some(high), Some(low)) => {
                        bytes = after;
                        u8::try_from(high << 4 | low).unwrap_or_default()
                    }
                    _ => byte,
                }
            }
            byte => byte,
        });
    }
    out
}

/// Appends `text`. A run of bytes that stay as they are is copied at once.
fn encode(text: &str, keep: &[bool; 256], out: &mut String) {
    out.reserve(text.len());
    let mut run_start = 0;
    for (index, byte) in text.bytes().enumerate() {
        if keep[usize::from(byte)] {
            continue;
        }
        // All kept bytes are ASCII, so a run of them begins and ends between characters. The check is needed
        // because an empty run after the first byte of a longer character would not.
        if run_start < index {
            out.push_str(&text[run_start..index]);
        }
        push_encoded(byte, out);
        run_start = index + 1;
    }
    if run_start < text.len() {
        out.push_str(&text[run_start..]);
    }
}

/// Appends one byte of a text that is already encoded, or of binary data: as it is if it is unreserved,
/// otherwise as `%XX`.
pub(crate) fn push_byte(byte: u8, out: &mut String) {
    if UNRESERVED[usize::from(byte)] {
        out.push(char::from(byte));
    } else {
        push_encoded(byte, out);
    }
}

fn push_encoded(byte: u8, out: &mut String) {
    out.push('%');
    out.push(char::from(UPPER_HEX[usize::from(byte >> 4)]));
    out.push(char::from(UPPER_HEX[usize::from(byte & 15)]));
}

const fn unreserved() -> [bool; 256] {
    let mut table = [false; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        table[byte as usize] =
            byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
        byte += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query(text: &str) -> String {
        let mut out = String::new();
        encode_query(text, &mut out);
        out
    }

    fn label(text: &str, greedy: bool) -> String {
        let mut out = String::new();
        encode_label(text, greedy, &mut out);
        out
    }

    #[test]
    fn encoded_texts_are_decoded_and_others_stay() {
        let table = [
            ("a+b%20c", "a b c"),
            ("a%2Fb%2fc", "a/b/c"),
            ("%C3%A9", "é"),
            ("100%", "100%"),
            ("%4", "%4"),
            ("%zz%41", "%zzA"),
            ("%+1", "% 1"),
            ("%FF", "%FF"),
            ("é", "é"),
        ];
        for (encoded, text) in table {
            assert_eq!(decode_plus(encoded), text, "{encoded}");
        }
    }

    #[test]
    fn encodes_as_the_rules_say() {
        let table = [
            ("", "", "", ""),
            ("AZaz09-._~", "AZaz09-._~", "AZaz09-._~", "AZaz09-._~"),
            ("a b", "a%20b", "a%20b", "a%20b"),
            ("a/b", "a%2Fb", "a%2Fb", "a/b"),
            ("//", "%2F%2F", "%2F%2F", "//"),
            ("a/../b", "a%2F..%2Fb", "a%2F..%2Fb", "a/../b"),
            ("100%", "100%25", "100%25", "100%25"),
            ("%41", "%2541", "%2541", "%2541"),
            (
                "+*'()!",
                "%2B%2A%27%28%29%21",
                "%2B%2A%27%28%29%21",
                "%2B%2A%27%28%29%21",
            ),
            (
                "?#&=:@",
                "%3F%23%26%3D%3A%40",
                "%3F%23%26%3D%3A%40",
                "%3F%23%26%3D%3A%40",
            ),
            (
                "ü€𝄞",
                "%C3%BC%E2%82%AC%F0%9D%84%9E",
                "%C3%BC%E2%82%AC%F0%9D%84%9E",
                "%C3%BC%E2%82%AC%F0%9D%84%9E",
            ),
            ("aüb", "a%C3%BCb", "a%C3%BCb", "a%C3%BCb"),
            ("\0\n\u{7f}", "%00%0A%7F", "%00%0A%7F", "%00%0A%7F"),
        ];
        for (text, in_query, in_label, in_greedy_label) in table {
            assert_eq!(query(text), in_query, "query {text:?}");
            assert_eq!(label(text, false), in_label, "label {text:?}");
            assert_eq!(label(text, true), in_greedy_label, "greedy label {text:?}");
        }
    }

    #[test]
    fn every_ascii_byte_is_kept_or_encoded() {
        for byte in 0..128_u8 {
            let text = char::from(byte).to_string();
            let kept = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
                .contains(&text);
            let expected = if kept {
                text.clone()
            } else {
                format!("%{byte:02X}")
            };
            assert_eq!(query(&text), expected);
        }
    }

    #[test]
    fn appends_to_what_is_there() {
        let mut out = String::from("/x/");
        encode_label("ä", false, &mut out);
        encode_label("b", false, &mut out);
        assert_eq!(out, "/x/%C3%A4b");
    }
}
