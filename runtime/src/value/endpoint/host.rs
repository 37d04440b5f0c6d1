//! The host that a request is for: one rule for what is signed, what is sent and what is shown.

use std::borrow::Cow;

use http::Uri;

/// What the `host` header has for a URI: host and port without user information, and without a port that is
/// the scheme's own.
///
/// Signatures and transports both ask this function, because a host that is signed in one form and sent in
/// another is refused.
///
/// # Errors
/// The URI has no host, or its port is none. The error says so in words.
pub(crate) fn host(uri: &Uri) -> Result<Cow<'_, str>, &'static str> {
    let authority = uri.authority().ok_or("it has no host")?.as_str();
    // Most are names alone. To look for one byte is fast.
    let has = |byte: &u8| authority.as_bytes().contains(byte);
    if !has(&b'@') && !has(&b':') && !authority.is_empty() {
        return Ok(Cow::Borrowed(authority));
    }
    let host = authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host);
    let (name, port) = match host.rsplit_once(':') {
        // A colon within brackets belongs to an address.
        Some((name, port)) if !port.ends_with(']') => (name, port),
        _ => (host, ""),
    };
    if name.is_empty() {
        return Err("it has no host");
    }
    if port.is_empty() {
        return Ok(Cow::Borrowed(name));
    }
    let number = port.parse::<u16>().ok().filter(|number| *number > 0);
    let number = number.ok_or("its port is not a number from 1 to 65535")?;
    let own = match uri.scheme_str() {
        Some("http") => Some(80),
        Some("https") => Some(443),
        _ => None,
    };
    Ok(if Some(number) == own {
        Cow::Borrowed(name)
    } else if port.starts_with(['0', '+']) {
        Cow::Owned(format!("{name}:{number}"))
    } else {
        Cow::Borrowed(host)
    })
}

/// A URL as it may be shown: without a user name, a password, a query string and a fragment.
///
/// The text may be no URL at all, so this hides rather too much than too little.
pub(crate) fn without_secrets(url: &str) -> Cow<'_, str> {
    const HIDDEN: &str = "<redacted>";
    let start = url.find("://").map_or(0, |scheme| scheme + "://".len());
    let user = url[start..].rfind('@').map(|length| start + length);
    let rest = user.unwrap_or(start);
    let query = url[rest..].find(['?', '#']).map(|length| rest + length);
    if user.is_none() && query.is_none() {
        return Cow::Borrowed(url);
    }
    let mut shown = url[..start].to_owned();
    if user.is_some() {
        shown.push_str(HIDDEN);
    }
    match query {
        Some(query) => {
            shown.push_str(&url[rest..=query]);
            shown.push_str(HIDDEN);
        }
        None => shown.push_str(&url[rest..]),
    }
    Cow::Owned(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts() {
        let table = [
            ("https://example.com/x", Ok("example.com")),
            ("https://example.com:443/", Ok("example.com")),
            ("https://example.com:0443/", Ok("example.com")),
            ("https://example.com:/", Ok("example.com")),
            ("http://example.com:80/", Ok("example.com")),
            ("http://127.0.0.1:0080/", Ok("127.0.0.1")),
            ("http://127.0.0.1:/", Ok("127.0.0.1")),
            ("http://127.0.0.1:08080/", Ok("127.0.0.1:8080")),
            ("https://example.com:80/", Ok("example.com:80")),
            ("http://example.com:443/", Ok("example.com:443")),
            (
                "https://user:word@example.com:8443/",
                Ok("example.com:8443"),
            ),
            ("https://user:word@example.com/", Ok("example.com")),
            ("https://[::1]:8443/", Ok("[::1]:8443")),
            ("https://[::1]:443/", Ok("[::1]")),
            ("https://[::1]:/", Ok("[::1]")),
            ("https://[::1]/", Ok("[::1]")),
            ("example.com:443", Ok("example.com:443")),
            ("/x", Err("it has no host")),
            (
                "http://example.com:99999/",
                Err("its port is not a number from 1 to 65535"),
            ),
        ];
        for (uri, expected) in table {
            let uri: Uri = uri.parse().unwrap();
            assert_eq!(host(&uri).as_deref(), expected.as_ref().copied(), "{uri}");
        }
    }

    #[test]
    fn urls_are_shown_without_secrets() {
        let table = [
            ("https://example.com:1/a", "https://example.com:1/a"),
            (
                "https://u:p@example.com/a",
                "https://<redacted>@example.com/a",
            ),
            (
                "https://u:p/q@example.com",
                "https://<redacted>@example.com",
            ),
            (
                "https://u:p?q#r@example.com",
                "https://<redacted>@example.com",
            ),
            ("u:p@example.com", "<redacted>@example.com"),
            (
                "https://example.com/a?b=c#d",
                "https://example.com/a?<redacted>",
            ),
            ("https://u@h/?b", "https://<redacted>@h/?<redacted>"),
            ("eu-west-1", "eu-west-1"),
            ("", ""),
        ];
        for (url, expected) in table {
            assert_eq!(without_secrets(url), expected, "{url}");
        }
    }
}
