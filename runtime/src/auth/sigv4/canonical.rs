//! The canonical request: what a signature covers, in the one form that both the client and the service
//! compute.

use std::borrow::Cow;
use std::ops::Range;

use http::{HeaderMap, HeaderName, Method, Uri, header};
use ring::digest;

use super::{Payload, SessionTokenMode, SigningError, SigningSettings};
use crate::value::endpoint::host;
use crate::value::percent;

const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";
const STREAMING_UNSIGNED_PAYLOAD_TRAILER: &str = "STREAMING-UNSIGNED-PAYLOAD-TRAILER";
const STREAMING_EVENTS: &str = "STREAMING-AWS4-HMAC-SHA256-EVENTS";

/// The parts of a request that are signed, besides the headers.
pub(super) struct Target<'a> {
    pub(super) method: &'a Method,
    /// The path, as it is sent.
    pub(super) path: &'a str,
    /// The query, as it is sent, without `?`.
    pub(super) query: &'a str,
}

/// The headers which a signature covers: sorted by name, the values of one name in the order of the request.
pub(super) struct SignedHeaders<'a>(Vec<(&'a HeaderName, Cow<'a, [u8]>)>);

impl<'a> SignedHeaders<'a> {
    pub(super) fn new(
        uri: &'a Uri,
        headers: &'a HeaderMap,
        settings: SigningSettings,
    ) -> Result<Self, SigningError> {
        let mut signed = Vec::with_capacity(headers.len() + 1);
        if !headers.contains_key(header::HOST) {
            // This is what transports send.
            let host = match host(uri).map_err(|_| SigningError::MissingHost)? {
                Cow::Borrowed(host) => Cow::Borrowed(host.as_bytes()),
                Cow::Owned(host) => Cow::Owned(host.into_bytes()),
            };
            signed.push((&header::HOST, host));
        }
        let without_token = settings.session_token == SessionTokenMode::Unsigned;
        for (name, value) in headers {
            if is_excluded(name.as_str())
                || (without_token && name == settings.session_token_header)
            {
                continue;
            }
            // There are few, and `sort_by` would be compiled for this type. The values of a header keep their order.
            let is_before = |(other, _): &(&HeaderName, _)| other.as_str() <= name.as_str();
            let place = signed.partition_point(is_before);
            signed.insert(place, (name, Cow::Borrowed(value.as_bytes())));
        }
        Ok(Self(signed))
    }

    /// Appends the names, such as `host;x-amz-date`.
    pub(super) fn write_names(&self, out: &mut String) {
        let start = out.len();
        for (index, (name, _)) in self.0.iter().enumerate() {
            if self.is_repeated(index) {
                continue;
            }
            if out.len() > start {
                out.push(';');
            }
            out.push_str(name.as_str());
        }
    }

    /// Appends a line `name:value,value` for each header.
    fn write_lines(&self, out: &mut String) -> Result<(), SigningError> {
        for (index, (name, value)) in self.0.iter().enumerate() {
            if self.is_repeated(index) {
                out.push(',');
            } else {
                if index > 0 {
                    out.push('\n');
                }
                out.push_str(name.as_str());
                out.push(':');
            }
            let text = std::str::from_utf8(value)
                .map_err(|_| SigningError::HeaderNotText((*name).clone()))?;
            write_header_value(text, out);
        }
        out.push('\n');
        Ok(())
    }

    fn is_repeated(&self, index: usize) -> bool {
        index > 0 && self.0[index - 1].0 == self.0[index].0
    }

    /// Returns how many bytes these headers take in a canonical request, including the list of names.
    pub(super) fn size(&self) -> usize {
        self.0
            .iter()
            .map(|(name, value)| 2 * name.as_str().len() + value.len() + 3)
            .sum()
    }
}

/// Appends the canonical request.
pub(super) fn write(
    target: &Target<'_>,
    headers: &SignedHeaders<'_>,
    payload_hash: &str,
    settings: SigningSettings,
    out: &mut String,
) -> Result<(), SigningError> {
    out.push_str(target.method.as_str());
    out.push('\n');
    write_path(target.path, settings, out);
    out.push('\n');
    write_query(target.query, out);
    out.push('\n');
    headers.write_lines(out)?;
    out.push('\n');
    headers.write_names(out);
    out.push('\n');
    out.push_str(payload_hash);
    Ok(())
}

/// Returns the last line of a canonical request: a fixed text, or a digest in hexadecimal digits.
pub(super) fn payload_hash<'a>(
    payload: &Payload<'a>,
    digits: &'a mut [u8; 64],
) -> Result<&'a str, SigningError> {
    match *payload {
        Payload::Bytes(bytes) => {
            hex(digest::digest(&digest::SHA256, bytes).as_ref(), digits);
            Ok(std::str::from_utf8(digits).expect("hexadecimal digits"))
        }
        Payload::Sha256Hex(hash) => {
            let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
            if hash.len() == digits.len() && hash.bytes().all(is_digit) {
                Ok(hash)
            } else {
                Err(SigningError::InvalidPayloadHash)
            }
        }
        Payload::Unsigned => Ok(UNSIGNED_PAYLOAD),
        Payload::UnsignedWithTrailer => Ok(STREAMING_UNSIGNED_PAYLOAD_TRAILER),
        Payload::Events => Ok(STREAMING_EVENTS),
    }
}

/// Writes up to 32 bytes as lower-case digits, two for each.
fn hex(bytes: &[u8], digits: &mut [u8; 64]) {
    const LOWER_HEX: &[u8; 16] = b"0123456789abcdef";
    for (pair, byte) in digits.chunks_exact_mut(2).zip(bytes) {
        pair[0] = LOWER_HEX[usize::from(byte >> 4)];
        pair[1] = LOWER_HEX[usize::from(byte & 15)];
    }
}

/// Appends bytes as lower-case digits, two for each.
pub(super) fn push_hex(bytes: &[u8], out: &mut String) {
    let mut digits = [b'0'; 64];
    for part in bytes.chunks(32) {
        hex(part, &mut digits);
        let digits = &digits[..2 * part.len()];
        out.push_str(std::str::from_utf8(digits).expect("hexadecimal digits"));
    }
}

/// Returns `true` for `authorization`, and for headers that proxies, transports and tracing add or change on
/// the way.
fn is_excluded(name: &str) -> bool {
    matches!(
        name,
        "authorization"
            | "baggage"
            | "connection"
            | "expect"
            | "keep-alive"
            | "te"
            | "traceparent"
            | "tracestate"
            | "trailer"
            | "transfer-encoding"
            | "upgrade"
            | "user-agent"
            | "x-amzn-trace-id"
    ) || name.starts_with("proxy-")
}

/// Appends a value. White space at its ends is removed, and each run of white space in it becomes one space.
fn write_header_value(value: &str, out: &mut String) {
    // Only these two are possible, because a header can't contain line breaks.
    let is_space = |byte: u8| matches!(byte, b' ' | b'\t');
    // Most values have none. To look for one byte is fast.
    if !value.as_bytes().contains(&b' ') && !value.as_bytes().contains(&b'\t') {
        out.push_str(value);
        return;
    }
    let value = value.trim_matches([' ', '\t']);
    let mut words = value
        .split(|c: char| u8::try_from(c).is_ok_and(is_space))
        .filter(|word| !word.is_empty());
    out.push_str(words.next().unwrap_or_default());
    for word in words {
        out.push(' ');
        out.push_str(word);
    }
}

/// Appends the path. Most services decode it before they check the signature, so they expect it to be encoded
/// once more.
fn write_path(path: &str, settings: SigningSettings, out: &mut String) {
    let start = out.len();
    let push = |segment: &str, out: &mut String| {
        if settings.double_encode_path {
            percent::encode_label(segment, true, out);
        } else {
            out.push_str(segment);
        }
    };
    if settings.normalize_path {
        // An array, because a single character is looked for in a way that takes longer for short texts.
        for segment in path.split(['/']) {
            match segment {
                "" | "." => {}
                ".." => {
                    let parent = out[start..].rfind('/').unwrap_or_default();
                    out.truncate(start + parent);
                }
                _ => {
                    out.push('/');
                    push(segment, out);
                }
            }
        }
        let names_a_folder = path.ends_with('/') || path.ends_with("/.") || path.ends_with("/..");
        if names_a_folder && out.len() > start {
            out.push('/');
        }
    } else {
        push(path, out);
    }
    if out.len() == start {
        out.push('/');
    }
}

/// The position of a parameter in the buffer.
struct Parameter {
    key: Range<usize>,
    /// The end of the value: `key=value` ends here.
    end: usize,
}

/// Appends the parameters of a query in canonical encoding, sorted by key and value.
fn write_query(query: &str, out: &mut String) {
    if query.is_empty() {
        return;
    }
    let start = out.len();
    let mut parameters = Vec::with_capacity(query.bytes().filter(|byte| *byte == b'&').count() + 1);
    for parameter in query.split('&').filter(|parameter| !parameter.is_empty()) {
        let (key, value) = parameter.split_once('=').unwrap_or((parameter, ""));
        if out.len() > start {
            out.push('&');
        }
        let key_start = out.len();
        write_query_part(key, out);
        let key = key_start..out.len();
        out.push('=');
        write_query_part(value, out);
        parameters.push(Parameter {
            key,
            end: out.len(),
        });
    }
    let order =
        |parameter: &Parameter| (parameter.key.clone(), parameter.key.end + 1..parameter.end);
    let before = |one: &Parameter, other: &Parameter, text: &str| {
        let ((one_key, one_value), (other_key, other_value)) = (order(one), order(other));
        // Keys are compared first: `a-=` sorts before `a=`, but the key `a` must come before `a-`.
        text[one_key]
            .cmp(&text[other_key])
            .then_with(|| text[one_value].cmp(&text[other_value]))
    };
    if parameters
        .windows(2)
        .all(|pair| before(&pair[0], &pair[1], out).is_le())
    {
        return;
    }
    // Few queries have other keys than those of the model, which are in order. So this is short instead of fast.
    for end in 1..parameters.len() {
        let (done, rest) = parameters.split_at(end);
        let place = done.partition_point(|other| before(other, &rest[0], out).is_le());
        parameters[place..=end].rotate_right(1);
    }
    let mut sorted = String::with_capacity(out.len() - start);
    for parameter in &parameters {
        if !sorted.is_empty() {
            sorted.push('&');
        }
        sorted.push_str(&out[parameter.key.start..parameter.end]);
    }
    out.truncate(start);
    out.push_str(&sorted);
}

/// Appends a key or a value of a query. It is decoded first, so that every text has one encoded form. `+` is
/// a space, as in a form. A `%` that encodes nothing stands for itself.
fn write_query_part(part: &str, out: &mut String) {
    let mut rest = part;
    // What needs no decoding is encoded at once.
    while let Some(place) = rest.bytes().position(|byte| matches!(byte, b'+' | b'%')) {
        let (run, special) = rest.split_at(place);
        percent::encode_query(run, out);
        let (byte, length) = match special.as_bytes() {
            [b'+', ..] => (b' ', 1),
            [_, high, low, ..] => match (hex_digit(*high), hex_digit(*low)) {
                (Some(high), Some(low)) => (high << 4 | low, 3),
                _ => (b'%', 1),
            },
            _ => (b'%', 1),
        };
        percent::push_byte(byte, out);
        rest = &special[length..];
    }
    percent::encode_query(rest, out);
}

fn hex_digit(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

/// Returns `true` if the parameter of a query with this key belongs to a signature.
pub(super) fn is_signing_parameter(key: &str) -> bool {
    matches!(
        key,
        "X-Amz-Algorithm"
            | "X-Amz-Credential"
            | "X-Amz-Date"
            | "X-Amz-Expires"
            | "X-Amz-Region-Set"
            | "X-Amz-Security-Token"
            | "X-Amz-SignedHeaders"
            | "X-Amz-Signature"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths() {
        let table = [
            // The columns: as sent; normalised and encoded once more; encoded once more; normalised;
            // unchanged.
            ("", "/", "/", "/", "/"),
            ("/", "/", "/", "/", "/"),
            ("//", "/", "//", "/", "//"),
            ("/a//b/", "/a/b/", "/a//b/", "/a/b/", "/a//b/"),
            ("/a/../b", "/b", "/a/../b", "/b", "/a/../b"),
            ("/../..", "/", "/../..", "/", "/../.."),
            ("/a/b/..", "/a/", "/a/b/..", "/a/", "/a/b/.."),
            ("/a/.", "/a/", "/a/.", "/a/", "/a/."),
            ("/a/b/../../c", "/c", "/a/b/../../c", "/c", "/a/b/../../c"),
            ("/a/...", "/a/...", "/a/...", "/a/...", "/a/..."),
            ("/a%20b", "/a%2520b", "/a%2520b", "/a%20b", "/a%20b"),
            ("/a%2Fb/../c", "/c", "/a%252Fb/../c", "/c", "/a%2Fb/../c"),
            ("/$a:b", "/%24a%3Ab", "/%24a%3Ab", "/$a:b", "/$a:b"),
        ];
        for (path, both, encoded, normalised, plain) in table {
            let modes = [
                (true, true, both),
                (true, false, encoded),
                (false, true, normalised),
                (false, false, plain),
            ];
            for (double_encode_path, normalize_path, expected) in modes {
                let settings = SigningSettings {
                    double_encode_path,
                    normalize_path,
                    ..SigningSettings::default()
                };
                let mut out = String::from("GET\n");
                write_path(path, settings, &mut out);
                assert_eq!(&out[4..], expected, "{path:?} {settings:?}");
            }
        }
    }

    #[test]
    fn queries() {
        let table = [
            ("", ""),
            ("&&", ""),
            ("a", "a="),
            ("=", "="),
            ("=b", "=b"),
            ("a=b=c", "a=b%3Dc"),
            ("b=2&a=1", "a=1&b=2"),
            ("a=2&a=10", "a=10&a=2"),
            ("a-=1&a=2", "a=2&a-=1"),
            ("a=&A=", "A=&a="),
            ("x=%7e%2f%e1%88%b4", "x=~%2F%E1%88%B4"),
            ("x=a+b%20c%2B", "x=a%20b%20c%2B"),
            ("x=%&y=%4&z=%zz", "x=%25&y=%254&z=%25zz"),
            ("x=%FF", "x=%FF"),
            ("a=(1)", "a=%281%29"),
        ];
        for (query, expected) in table {
            let mut out = String::from("/\n");
            write_query(query, &mut out);
            assert_eq!(&out[2..], expected, "{query:?}");
        }
    }

    #[test]
    fn header_values() {
        let table = [
            ("", ""),
            ("  ", ""),
            ("a", "a"),
            (" a b ", "a b"),
            ("a  b   c", "a b c"),
            ("\ta\tb \t c", "a b c"),
            ("\"a   b\"", "\"a b\""),
            ("ü  ß", "ü ß"),
        ];
        for (value, expected) in table {
            let mut out = String::new();
            write_header_value(value, &mut out);
            assert_eq!(out, expected, "{value:?}");
        }
    }

    #[test]
    fn hashes_of_payloads_are_64_lower_case_digits() {
        let right = "0123456789abcdef".repeat(4);
        let table = [
            (right.clone(), true),
            ("abc".to_owned(), false),
            (String::new(), false),
            ("z".repeat(64), false),
            (right.to_uppercase(), false),
            (right[1..].to_owned(), false),
            (format!("{right}0"), false),
            (format!("{}g", &right[1..]), false),
        ];
        for (hash, is_right) in table {
            let mut digits = [b'0'; 64];
            let result = payload_hash(&Payload::Sha256Hex(&hash), &mut digits);
            if is_right {
                assert_eq!(result.unwrap(), hash);
            } else {
                assert!(
                    matches!(result, Err(SigningError::InvalidPayloadHash)),
                    "{hash}"
                );
            }
        }
    }

    #[test]
    fn some_headers_are_never_signed() {
        let excluded = "authorization user-agent x-amzn-trace-id transfer-encoding expect connection keep-alive te trailer \
                        upgrade proxy-connection proxy-authorization proxy-authenticate traceparent tracestate baggage";
        for name in excluded.split(' ') {
            assert!(is_excluded(name), "{name}");
        }
        for name in [
            "host",
            "content-type",
            "content-length",
            "x-amz-date",
            "x-amz-user-agent",
            "date",
            "proxy",
        ] {
            assert!(!is_excluded(name), "{name}");
        }
    }
}
