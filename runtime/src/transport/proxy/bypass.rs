//! The hosts that are called without a proxy: the rules of `NO_PROXY`.
//!
//! They are those of curl and of hyper-util's `matcher`, with ports as Go has them. That crate would bring
//! five others, and hyper to the blocking client. A test compares both.

use std::net::IpAddr;

/// Hosts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Bypass(Vec<Rule>);

/// One entry, and the port it is limited to.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Rule {
    hosts: Hosts,
    port: Option<u16>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Hosts {
    All,
    /// A name, in lower case and without a dot before it, and all names below it.
    Below(String),
    /// The addresses whose first bits are those of this address.
    Network(IpAddr, u8),
}

impl Bypass {
    /// Reads a list of entries, separated by commas or spaces. There is no wrong entry: what is neither an
    /// address nor a network is a name, perhaps one that no host has.
    pub(super) fn parse(list: &str) -> Self {
        let entries = list.split(|c: char| c == ',' || c.is_whitespace());
        Self(entries.filter_map(Rule::parse).collect())
    }

    /// Returns whether a host is called without a proxy. An IPv6 address has no brackets here.
    pub(super) fn has(&self, host: &str, port: u16) -> bool {
        let address = host.parse::<IpAddr>().ok();
        let rules = self.0.iter();
        let mut rules = rules.filter(|rule| rule.port.is_none_or(|only| only == port));
        rules.any(|rule| match (&rule.hosts, address) {
            (Hosts::All, _) => true,
            (Hosts::Network(network, length), Some(address)) => {
                is_within(address, *network, *length)
            }
            (Hosts::Below(name), None) => is_below(host, name),
            (Hosts::Network(..), None) | (Hosts::Below(_), Some(_)) => false,
        })
    }
}

impl Rule {
    fn parse(entry: &str) -> Option<Self> {
        if let Some(hosts) = Hosts::address(entry) {
            return Some(Self { hosts, port: None });
        }
        let (host, port) = match entry.rsplit_once(':') {
            Some((host, port)) if !host.is_empty() => (host, port.parse().ok()),
            _ => (entry, None),
        };
        let host = if port.is_some() { host } else { entry };
        let bare = host
            .strip_prefix('[')
            .and_then(|host| host.strip_suffix(']'));
        let hosts = match Hosts::address(bare.unwrap_or(host)) {
            Some(hosts) => hosts,
            None if host == "*" => Hosts::All,
            None => {
                let name = host.strip_prefix('.').unwrap_or(host);
                if name.is_empty() {
                    return None;
                }
                Hosts::Below(name.to_ascii_lowercase())
            }
        };
        Some(Self { hosts, port })
    }
}

impl Hosts {
    /// Reads an address or a network.
    fn address(text: &str) -> Option<Self> {
        let (address, length) = match text.split_once('/') {
            Some((address, length)) => (address, Some(length.parse::<u8>().ok()?)),
            None => (text, None),
        };
        let address: IpAddr = address.parse().ok()?;
        let all = if address.is_ipv4() { 32 } else { 128 };
        let length = length.unwrap_or(all);
        (length <= all).then_some(Self::Network(address, length))
    }
}

/// Returns whether the first bits of both addresses are the same.
fn is_within(address: IpAddr, network: IpAddr, length: u8) -> bool {
    let (differs, bits) = match (address, network) {
        (IpAddr::V4(address), IpAddr::V4(network)) => {
            (u128::from(address.to_bits() ^ network.to_bits()), 32)
        }
        (IpAddr::V6(address), IpAddr::V6(network)) => (address.to_bits() ^ network.to_bits(), 128),
        _ => return false,
    };
    differs.checked_shr(bits - u32::from(length)).unwrap_or(0) == 0
}

/// Returns whether a host has this name, or one below it.
fn is_below(host: &str, name: &str) -> bool {
    let Some(start) = host.len().checked_sub(name.len()) else {
        return false;
    };
    let ends_alike = |end: &[u8]| end.eq_ignore_ascii_case(name.as_bytes());
    let bytes = host.as_bytes();
    ends_alike(&bytes[start..]) && (start == 0 || bytes[start - 1] == b'.')
}

#[cfg(test)]
mod tests {
    use hyper_util::client::proxy::matcher::Matcher;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn entries_are_names_addresses_and_networks() {
        let table = [
            ("", "a.example", 80, false),
            (" , ", "a.example", 80, false),
            (".", "a.example", 80, false),
            ("*", "a.example", 80, true),
            ("*", "10.0.0.1", 80, true),
            ("a.example", "a.example", 80, true),
            ("A.Example", "a.eXample", 80, true),
            (".a.example", "a.example", 80, true),
            ("a.example", "b.a.example", 80, true),
            (".a.example", "b.a.example", 80, true),
            ("a.example", "ba.example", 80, false),
            ("a.example", "example", 80, false),
            ("*.example", "a.example", 80, false),
            ("x,a.example", "a.example", 80, true),
            ("x a.example", "a.example", 80, true),
            ("a.example:80", "a.example", 80, true),
            ("a.example:80", "a.example", 443, false),
            ("*:80", "a.example", 80, true),
            ("10.0.0.1", "10.0.0.1", 80, true),
            ("10.0.0.1", "10.0.0.10", 80, false),
            ("10.0.0.1:80", "10.0.0.1", 443, false),
            ("10.0.0.0/8", "10.200.0.1", 80, true),
            ("10.0.0.0/8", "11.0.0.1", 80, false),
            ("10.0.0.0/8", "10.example", 80, false),
            ("0.0.0.0/0", "10.0.0.1", 80, true),
            ("0.0.0.0/0", "::1", 80, false),
            ("10.0.0.0/33", "10.0.0.0", 80, false),
            ("::1", "::1", 80, true),
            ("[::1]", "::1", 80, true),
            ("[::1]:80", "::1", 80, true),
            ("[::1]:80", "::1", 443, false),
            ("fd00::/8", "fd12::1", 80, true),
            ("fd00::/8", "fe12::1", 80, false),
            ("::/0", "fe12::1", 80, true),
            ("0.1", "10.0.0.1", 80, false),
        ];
        for (list, host, port, expected) in table {
            assert_eq!(
                Bypass::parse(list).has(host, port),
                expected,
                "{list} {host}:{port}"
            );
        }
    }

    /// Texts of these pieces and of those in every host, so that entries and hosts have much in common.
    fn pieces(more: &[&'static str]) -> impl Strategy<Value = String> {
        let both = [
            "a", "b", "aa", ".", ".example", "10.", "0.0.", "1", "A", "-",
        ];
        let piece = prop::sample::select([&both, more].concat());
        prop::collection::vec(piece, 1..5).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn hyper_util_has_the_same_rules(
            entries in prop::collection::vec(pieces(&["*", "/8", "/24"]), 0..4),
            host in pieces(&[]),
        ) {
            let uri = format!("http://{host}/");
            let Ok(uri) = uri.parse::<http::Uri>() else { return Ok(()) };
            prop_assume!(uri.host() == Some(&host));
            // A single dot is every name with a dot at its end there, and nothing here.
            prop_assume!(entries.iter().all(|entry| entry != "."));
            let list = entries.join(",");
            let theirs = Matcher::builder().http("http://p").no(list.clone()).build();
            // There, a star counts for names only.
            prop_assume!(!(entries.iter().any(|entry| entry == "*") && host.parse::<IpAddr>().is_ok()));
            let expected = theirs.intercept(&uri).is_none();
            prop_assert_eq!(Bypass::parse(&list).has(&host, 80), expected, "{} {}", list, host);
        }
    }
}
