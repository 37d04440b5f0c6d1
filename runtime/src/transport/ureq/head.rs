//! The head of a response, before ureq sees it.
//!
//! In: the bytes which a connection has read. Out: the same bytes without interim responses, and with a
//! shorter head where there are more headers than ureq takes. ureq refuses an interim response with headers,
//! and more than 128 headers.

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::transport::MAX_RESPONSE_HEADERS;

/// The most headers of a response that are left to ureq.
const FEW: usize = 100;

/// How every response begins.
const HTTP: &[u8] = b"HTTP/";

/// The bytes up to the first digit of the status, as in `HTTP/1.1 2`, and all of the status.
const BEFORE_STATUS: usize = 9;
const AFTER_STATUS: usize = BEFORE_STATUS + 3;

/// What bytes begin with.
#[derive(Debug, PartialEq)]
pub(super) enum Head {
    /// A head which has not ended yet, or nothing.
    Incomplete,
    /// The head of a response, of this length. If it was longer before, here are all headers.
    Complete(usize, Option<HeaderMap>),
    /// Something which is not HTTP.
    Foreign,
    /// A head with too many headers.
    TooLong,
}

/// Takes interim responses away from the beginning, and shortens the head which follows if it is long.
pub(super) fn find(bytes: &mut Vec<u8>) -> Head {
    skip_interim(bytes);
    if !may_be_http(bytes) {
        return Head::Foreign;
    }
    let Some((length, lines)) = end(bytes) else {
        return Head::Incomplete;
    };
    match lines.saturating_sub(1) {
        0..=FEW => Head::Complete(length, None),
        headers if headers > MAX_RESPONSE_HEADERS => Head::TooLong,
        _ => shorten(bytes, length),
    }
}

/// Takes interim responses away from the beginning, up to `100 Continue`. `true` if that was there, and `false`
/// if a response has begun which is none of them.
pub(super) fn has_continued(bytes: &mut Vec<u8>) -> Option<bool> {
    while is_interim(bytes) {
        let (length, _) = end(bytes)?;
        let status = bytes[BEFORE_STATUS..AFTER_STATUS].to_vec();
        bytes.drain(..length);
        if status == StatusCode::CONTINUE.as_str().as_bytes() {
            return Some(true);
        }
    }
    skip_interim(bytes).then_some(false)
}

/// Takes interim responses away from the beginning. `true` if a response has begun which is none.
pub(super) fn skip_interim(bytes: &mut Vec<u8>) -> bool {
    while is_interim(bytes) {
        let Some((length, _)) = end(bytes) else {
            return false;
        };
        bytes.drain(..length);
    }
    bytes.len() >= AFTER_STATUS || !may_be_http(bytes)
}

/// Nothing says that it is not.
fn may_be_http(bytes: &[u8]) -> bool {
    let start = HTTP.len().min(bytes.len());
    bytes[..start] == HTTP[..start]
}

/// The status is one of those which only announce a response.
fn is_interim(bytes: &[u8]) -> bool {
    match bytes.get(BEFORE_STATUS..AFTER_STATUS) {
        Some(status) if may_be_http(bytes) => {
            status[0] == b'1' && status != StatusCode::SWITCHING_PROTOCOLS.as_str().as_bytes()
        }
        _ => false,
    }
}

/// The length of a head with the empty line after it, and the number of its lines.
fn end(bytes: &[u8]) -> Option<(usize, usize)> {
    let mut start = 0;
    let ends = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
    for (lines, (end, _)) in ends.enumerate() {
        if matches!(bytes[start..end], [] | [b'\r']) {
            return Some((end + 1, lines));
        }
        start = end + 1;
    }
    None
}

/// Leaves of a head what ureq needs to read the body. A head which is wrong stays as it is: ureq says what is
/// wrong.
fn shorten(bytes: &mut Vec<u8>, length: usize) -> Head {
    let Some((head, headers)) = shortened(&bytes[..length]) else {
        return Head::Complete(length, None);
    };
    let shorter = head.len();
    bytes.splice(..length, head);
    Head::Complete(shorter, Some(headers))
}

fn shortened(head: &[u8]) -> Option<(Vec<u8>, HeaderMap)> {
    let mut parsed = vec![httparse::EMPTY_HEADER; MAX_RESPONSE_HEADERS];
    let mut response = httparse::Response::new(&mut parsed);
    response.parse(head).ok()?;
    let first_line = head.split_inclusive(|byte| *byte == b'\n').next()?;
    let mut short = first_line.to_vec();
    let mut headers = HeaderMap::with_capacity(response.headers.len());
    for header in response.headers.iter() {
        let name = HeaderName::from_bytes(header.name.as_bytes()).ok()?;
        let value = HeaderValue::from_bytes(header.value).ok()?;
        if matches!(
            name.as_str(),
            "connection" | "content-length" | "transfer-encoding"
        ) {
            short.extend_from_slice(name.as_str().as_bytes());
            short.extend_from_slice(b": ");
            short.extend_from_slice(header.value);
            short.extend_from_slice(b"\r\n");
        }
        headers.append(name, value);
    }
    short.extend_from_slice(b"\r\n");
    Some((short, headers))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is found in bytes, and what is left of them.
    fn found(bytes: &str) -> (Head, String) {
        let mut bytes = bytes.as_bytes().to_vec();
        let head = find(&mut bytes);
        (head, String::from_utf8(bytes).unwrap())
    }

    #[test]
    fn a_head_ends_with_an_empty_line() {
        let table = [
            ("", Head::Incomplete),
            ("HT", Head::Incomplete),
            ("HTTP/1.1 200 OK\r\n", Head::Incomplete),
            ("HTTP/1.1 200 OK\r\na: b\r\n\r", Head::Incomplete),
            ("HTTP/1.1 200 OK\r\n\r\n", Head::Complete(19, None)),
            ("HTTP/1.1 200 OK\n\nbody\n\n", Head::Complete(17, None)),
            ("HTTP/1.1 101 Go\r\n\r\n", Head::Complete(19, None)),
            ("SSH-2.0-OpenSSH_9.6\r\n", Head::Foreign),
            ("\u{15}\u{3}\u{3}", Head::Foreign),
        ];
        for (bytes, expected) in table {
            assert_eq!(found(bytes), (expected, bytes.to_owned()));
        }
    }

    #[test]
    fn interim_responses_are_taken_away() {
        let interim = "HTTP/1.1 100 Continue\r\ndate: now\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n";
        let last = "HTTP/1.1 204 No Content\r\n\r\n";
        let all = format!("{interim}{last}");
        for length in 0..=all.len() {
            let (head, left) = found(&all[..length]);
            let is_whole = length == all.len();
            let expected = if is_whole {
                Head::Complete(27, None)
            } else {
                Head::Incomplete
            };
            assert_eq!(head, expected, "{length}");
            let rest = length.saturating_sub(interim.len());
            let has_begun = skip_interim(&mut left.into_bytes());
            assert_eq!(has_begun, rest >= AFTER_STATUS, "{length}");
        }
        assert!(skip_interim(&mut b"SSH-2.0".to_vec()));
    }

    #[test]
    fn only_continue_gives_leave() {
        let table = [
            ("", None, ""),
            ("HTTP/1.1 10", None, "HTTP/1.1 10"),
            (
                "HTTP/1.1 100 Continue\r\n",
                None,
                "HTTP/1.1 100 Continue\r\n",
            ),
            ("HTTP/1.1 100 Continue\r\n\r\n", Some(true), ""),
            (
                "HTTP/1.1 103 Hints\r\n\r\nHTTP/1.1 100\r\na: b\r\n\r\nHT",
                Some(true),
                "HT",
            ),
            ("HTTP/1.1 103 Hints\r\n\r\n", None, ""),
            (
                "HTTP/1.1 103 Hints\r\n\r\nHTTP/1.1 403",
                Some(false),
                "HTTP/1.1 403",
            ),
            (
                "HTTP/1.1 101 Go\r\n\r\n",
                Some(false),
                "HTTP/1.1 101 Go\r\n\r\n",
            ),
            ("SSH-2.0", Some(false), "SSH-2.0"),
        ];
        for (bytes, expected, left) in table {
            let mut bytes = bytes.as_bytes().to_vec();
            assert_eq!(has_continued(&mut bytes), expected, "{left}");
            assert_eq!(bytes, left.as_bytes());
        }
    }

    #[test]
    fn a_long_head_is_shortened() {
        let line = |number| format!("x-{number}: {number}\r\n");
        let lines = |count: usize| (0..count).map(line).collect::<Vec<_>>().concat();
        let head = |count| {
            format!(
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n{}\r\nok",
                lines(count)
            )
        };
        let (found_head, left) = found(&head(MAX_RESPONSE_HEADERS - 1));
        assert_eq!(left, "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
        let Head::Complete(length, Some(headers)) = found_head else {
            panic!("{found_head:?}");
        };
        assert_eq!(
            (length, headers.len()),
            (left.len() - 2, MAX_RESPONSE_HEADERS)
        );
        assert_eq!(headers["x-1000"], "1000");
        assert_eq!(found(&head(MAX_RESPONSE_HEADERS)).0, Head::TooLong);
        assert!(matches!(found(&head(FEW - 1)).0, Head::Complete(_, None)));
        // What is wrong stays as it is.
        let wrong = head(200).replace("x-7: 7", ": 7");
        assert_eq!(
            found(&wrong),
            (Head::Complete(wrong.len() - 2, None), wrong.clone())
        );
    }
}
