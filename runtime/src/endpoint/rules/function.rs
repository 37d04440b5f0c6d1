//! The functions of rules, as Smithy's specification of the rules engine defines them.

use std::borrow::Cow;

use super::value::Value;
use crate::value::percent::encode_query;

/// A URL in parts (`parseURL`).
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Url<'v> {
    scheme: &'static str,
    authority: Cow<'v, str>,
    path: Cow<'v, str>,
    is_ip: bool,
}

impl<'v> Url<'v> {
    /// Parses a URL of http or https without a query string.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "the parts of a borrowed text live longer than a reference to it"
    )]
    pub(super) fn parse(text: Cow<'v, str>) -> Option<Self> {
        let (scheme, rest) = text.split_once("://")?;
        // Schemes are the same in capitals.
        let mut known = ["http", "https"].into_iter();
        let scheme = known.find(|known| known.eq_ignore_ascii_case(scheme))?;
        if rest.contains(['?', '#']) {
            return None;
        }
        let end = rest.find('/').unwrap_or(rest.len());
        let (authority, path) = rest.split_at(end);
        let is_authority = |uri: http::uri::Authority| !uri.host().is_empty();
        if !authority.parse().is_ok_and(is_authority) {
            return None;
        }
        let is_ip = is_ip(authority);
        // The parts of a borrowed text are borrowed too.
        let (authority, path) = match &text {
            Cow::Borrowed(text) => {
                let (_, rest) = text.split_once("://")?;
                let (authority, path) = rest.split_at(end);
                (authority.into(), path.into())
            }
            Cow::Owned(_) => (
                Cow::Owned(authority.to_owned()),
                Cow::Owned(path.to_owned()),
            ),
        };
        Some(Self {
            scheme,
            authority,
            path,
            is_ip,
        })
    }

    pub(super) fn part(&self, name: &str) -> Value<'v> {
        match name {
            "scheme" => Value::Text(Cow::Borrowed(self.scheme)),
            "authority" => Value::Text(self.authority.clone()),
            "path" => Value::Text(self.path.clone()),
            "normalizedPath" => {
                let inner = self.path.trim_matches('/');
                Value::Text(if inner.is_empty() {
                    Cow::Borrowed("/")
                } else {
                    Cow::Owned(format!("/{inner}/"))
                })
            }
            "isIp" => Value::Flag(self.is_ip),
            _ => Value::None,
        }
    }
}

/// The host of an authority is an IP address.
fn is_ip(authority: &str) -> bool {
    let host = authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host);
    if let Some(rest) = host.strip_prefix('[') {
        let address = rest.split(']').next().unwrap_or_default();
        return address.parse::<std::net::Ipv6Addr>().is_ok();
    }
    let name = host.split(':').next().unwrap_or_default();
    name.parse::<std::net::Ipv4Addr>().is_ok()
}

/// An ARN in parts (`aws.parseArn`).
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Arn<'v> {
    /// Partition, service, region, account.
    parts: [Cow<'v, str>; 4],
    resource: Cow<'v, str>,
}

impl<'v> Arn<'v> {
    /// Parses an ARN. Its partition, its service and its resource must not be empty.
    pub(super) fn parse(text: Cow<'v, str>) -> Option<Self> {
        match text {
            Cow::Borrowed(text) => Self::of(text),
            Cow::Owned(text) => {
                let Arn { parts, resource } = Arn::of(&text)?;
                Some(Self {
                    parts: parts.map(|part| Cow::Owned(part.into_owned())),
                    resource: Cow::Owned(resource.into_owned()),
                })
            }
        }
    }

    fn of(text: &'v str) -> Option<Self> {
        let mut parts = text.splitn(6, ':');
        if parts.next() != Some("arn") {
            return None;
        }
        let mut next = || parts.next();
        let parts = [next()?, next()?, next()?, next()?];
        let resource = next()?;
        if parts[0].is_empty() || parts[1].is_empty() || resource.is_empty() {
            return None;
        }
        Some(Self {
            parts: parts.map(Cow::Borrowed),
            resource: Cow::Borrowed(resource),
        })
    }

    pub(super) fn part(&self, name: &str) -> Value<'v> {
        let [partition, service, region, account] = &self.parts;
        match name {
            "partition" => Value::Text(partition.clone()),
            "service" => Value::Text(service.clone()),
            "region" => Value::Text(region.clone()),
            "accountId" => Value::Text(account.clone()),
            "resourceId" => Value::List(match &self.resource {
                Cow::Borrowed(text) => pieces(text, Cow::Borrowed),
                Cow::Owned(text) => pieces(text, |piece| Cow::Owned(piece.to_owned())),
            }),
            _ => Value::None,
        }
    }
}

/// The parts of a resource, between colons and slashes.
fn pieces<'t, 'v>(text: &'t str, copy: impl Fn(&'t str) -> Cow<'v, str>) -> Vec<Value<'v>> {
    let pieces = text.split([':', '/']);
    pieces.map(|piece| Value::Text(copy(piece))).collect()
}

/// `isValidHostLabel`: the text is a label of a host name, or several if `dots` is true.
pub(super) fn is_valid_host_label(text: &str, dots: bool) -> bool {
    let is_label = |label: &str| {
        let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        (1..=63).contains(&label.len())
            && label.bytes().all(is_allowed)
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    if dots {
        text.split('.').all(is_label)
    } else {
        is_label(text)
    }
}

/// `aws.isVirtualHostableS3Bucket`: the bucket's name can go before the host name.
pub(super) fn is_virtual_hostable(name: &str, dots: bool) -> bool {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_address = name.split('.').count() == 4 && name.split('.').all(is_number);
    (3..=63).contains(&name.len())
        && !name.bytes().any(|byte| byte.is_ascii_uppercase())
        && !is_address
        && is_valid_host_label(name, dots)
}

/// `substring`: a part of an ASCII text, counted from its end if `reverse` is true.
pub(super) fn substring(text: &str, start: i64, stop: i64, reverse: bool) -> Option<&str> {
    let (start, stop) = (usize::try_from(start).ok()?, usize::try_from(stop).ok()?);
    if start >= stop || text.len() < stop || !text.is_ascii() {
        return None;
    }
    if reverse {
        text.get(text.len() - stop..text.len() - start)
    } else {
        text.get(start..stop)
    }
}

/// `split`: the parts of a text. A limit of zero means all parts.
pub(super) fn split<'t>(text: &'t str, delimiter: &str, limit: i64) -> Vec<&'t str> {
    let limit = usize::try_from(limit).unwrap_or_default();
    if delimiter.is_empty() {
        vec![text]
    } else if limit == 0 {
        text.split(delimiter).collect()
    } else {
        text.splitn(limit, delimiter).collect()
    }
}

/// `uriEncode`: everything but unreserved characters is percent-encoded.
pub(super) fn uri_encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    encode_query(text, &mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_have_parts() {
        let part = |url: &'static str, name: &str| {
            Url::parse(url.into()).map_or_else(
                || "none".to_owned(),
                |url| match url.part(name) {
                    Value::Text(text) => text.into_owned(),
                    other => format!("{other:?}"),
                },
            )
        };
        let table = [
            ("https://example.com", "path", ""),
            ("HTTPS://example.com", "scheme", "https"),
            ("https://example.com", "normalizedPath", "/"),
            (
                "https://example.com:8443/a/b",
                "authority",
                "example.com:8443",
            ),
            ("http://example.com/a/b", "normalizedPath", "/a/b/"),
            ("https://127.0.0.1:80", "isIp", "Flag(true)"),
            ("https://[fe80::1]", "isIp", "Flag(true)"),
            ("https://1.example", "isIp", "Flag(false)"),
            ("https://example.com?a=b", "path", "none"),
            ("ftp://example.com", "path", "none"),
            ("example.com", "path", "none"),
            ("https://", "path", "none"),
        ];
        for (url, name, expected) in table {
            assert_eq!(part(url, name), expected, "{url} {name}");
        }
    }

    #[test]
    fn arns_have_parts() {
        let arn = Arn::parse("arn:aws:s3:us-west-2:1:accesspoint/a:b".into()).unwrap();
        let resource = arn.part("resourceId");
        assert_eq!(resource.element(0), Value::Text("accesspoint".into()));
        assert_eq!(resource.element(2), Value::Text("b".into()));
        assert_eq!(resource.element(-1), Value::Text("b".into()));
        assert_eq!(resource.element(3), Value::None);
        assert_eq!(resource.element(-4), Value::None);
        assert_eq!(arn.part("accountId"), Value::Text("1".into()));
        let wrong = [
            "arn:aws:s3::",
            "arn::s3:::x",
            "arn:aws::::x",
            "x:aws:s3:::x",
        ];
        for text in wrong {
            assert_eq!(Arn::parse(text.into()), None, "{text}");
        }
    }

    #[test]
    fn texts_have_parts() {
        assert_eq!(substring("abcdefg", 0, 4, false), Some("abcd"));
        assert_eq!(substring("abcdefg", 0, 4, true), Some("defg"));
        assert_eq!(substring("abc", 0, 4, false), None);
        assert_eq!(substring("abc", 2, 2, false), None);
        assert_eq!(substring("äbc", 0, 2, false), None);
        assert_eq!(split("a--b--c", "--", 0), ["a", "b", "c"]);
        assert_eq!(split("a--b--c", "--", 2), ["a", "b--c"]);
        assert_eq!(split("", "--", 0), [""]);
        assert_eq!(split("a", "", 0), ["a"]);
    }

    #[test]
    fn some_buckets_are_parts_of_host_names() {
        let table = [
            ("bucket", true, true),
            ("my.bucket", false, true),
            ("Bucket", false, false),
            ("ab", false, false),
            ("192.168.5.4", false, false),
            ("my_bucket", false, false),
            ("-bucket", false, false),
        ];
        for (name, alone, with_dots) in table {
            assert_eq!(is_virtual_hostable(name, false), alone, "{name}");
            assert_eq!(is_virtual_hostable(name, true), with_dots, "{name}");
        }
    }
}
