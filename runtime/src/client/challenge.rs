//! HTTP Digest (RFC 7616): a server asks, and a request proves that the client knows the password, without
//! sending it.

use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};

use base64::Engine as _;
use http::header::{AUTHORIZATION, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderValue};
use ring::digest;

use super::secret::Login;
use crate::auth::{CredentialsError, sigv4};
use crate::value::{BASE64, Request};
use crate::wire::checksum::MD5;

/// What the server asked for last.
#[derive(Default)]
pub(super) struct Challenges(Mutex<Option<Challenge>>);

/// What a server asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Challenge {
    realm: String,
    nonce: String,
    opaque: Option<String>,
    hash: Hash,
    /// The hash of the password is made with both nonces (`-sess`).
    is_session: bool,
    /// The name of what is hashed, if the server knows such names: `auth` or `auth-int`.
    quality: Option<&'static str>,
    /// How often it was answered.
    count: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Hash {
    Md5,
    Sha256,
}

impl Hash {
    /// Returns the hash in hexadecimal digits.
    fn of(self, bytes: &[u8]) -> String {
        match self {
            Self::Sha256 => sigv4::hex(digest::digest(&digest::SHA256, bytes).as_ref()),
            Self::Md5 => {
                let text = MD5.map(|md5| md5.checksum(bytes)).unwrap_or_default();
                let bytes = BASE64.decode(text).unwrap_or_default();
                let mut digits = String::with_capacity(32);
                for byte in bytes {
                    let _ = write!(digits, "{byte:02x}");
                }
                digits
            }
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Md5 => "MD5",
            Self::Sha256 => "SHA-256",
        }
    }
}

impl Challenges {
    /// Learns what the server asks for. Returns `false` if it asks for nothing that this client can answer, or
    /// if the request had the answer already, so that the password is wrong. `proof` is the answer that it had.
    pub(super) fn learn(&self, headers: &HeaderMap, proof: Option<&HeaderValue>) -> bool {
        let asked = headers.get_all(WWW_AUTHENTICATE).iter();
        let asked = asked.filter_map(|value| value.to_str().ok());
        let asked = asked.flat_map(challenges).filter_map(Challenge::parse);
        let Some(challenge) = asked.max_by_key(|challenge| challenge.hash) else {
            return false;
        };
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Calls at the same time may get the same challenge. Each of them answers it.
        let is_answered = proof.is_some_and(|proof| challenge.is_answered_by(proof));
        let is_new = last
            .as_ref()
            .is_none_or(|last| last.nonce != challenge.nonce);
        if is_new && !is_answered {
            *last = Some(challenge);
        }
        !is_answered
    }

    /// Answers the last challenge, if there was any. `random` makes the client's own nonce.
    pub(super) fn answer(
        &self,
        request: &mut Request,
        login: &Login,
        random: u64,
    ) -> Result<(), CredentialsError> {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(challenge) = &mut *last else {
            return Ok(());
        };
        challenge.count = challenge.count.wrapping_add(1);
        let challenge = challenge.clone();
        drop(last);
        let own = format!("{random:016x}");
        let body = request.body().to_bytes();
        let target = request.uri().path_and_query();
        let target = target.map_or("/", |target| target.as_str());
        let text = challenge.answer(login, (request.method().as_str(), target), &own, &body);
        let mut value = HeaderValue::try_from(text).map_err(|_| {
            CredentialsError::new("the name of a login can't have such characters in HTTP Digest")
        })?;
        value.set_sensitive(true);
        request.headers_mut().insert(AUTHORIZATION, value);
        Ok(())
    }
}

impl Challenge {
    /// Reads the value of a header. Returns `None` if this client can't answer it.
    fn parse(value: &str) -> Option<Self> {
        let (scheme, rest) = value.trim_start().split_once(' ')?;
        if !scheme.eq_ignore_ascii_case("digest") {
            return None;
        }
        let parameters = parameters(rest);
        let parameter = |name: &str| {
            let mut parameters = parameters.iter();
            let found = parameters.find(|(key, _)| key.eq_ignore_ascii_case(name));
            found.map(|(_, value)| value.clone())
        };
        let algorithm = parameter("algorithm").unwrap_or_else(|| "MD5".to_owned());
        let algorithm = algorithm.to_ascii_uppercase();
        let plain = algorithm.strip_suffix("-SESS");
        let hash = match plain.unwrap_or(&algorithm) {
            "SHA-256" => Hash::Sha256,
            "MD5" if MD5.is_some() => Hash::Md5,
            _ => return None,
        };
        let quality = match parameter("qop") {
            None => None,
            Some(names) => {
                let has = |wanted: &str| names.split(',').any(|name| name.trim() == wanted);
                let mut known = ["auth", "auth-int"].into_iter();
                Some(known.find(|wanted| has(wanted))?)
            }
        };
        Some(Self {
            realm: parameter("realm")?,
            nonce: parameter("nonce")?,
            opaque: parameter("opaque"),
            hash,
            is_session: plain.is_some(),
            quality,
            count: 0,
        })
    }

    /// A header answers this challenge, and not an earlier one.
    fn is_answered_by(&self, proof: &HeaderValue) -> bool {
        let proof = String::from_utf8_lossy(proof.as_bytes());
        proof.contains(&format!(", nonce={},", quoted(&self.nonce)))
    }

    /// Returns the header that answers.
    fn answer(
        &self,
        login: &Login,
        (method, target): (&str, &str),
        own: &str,
        body: &[u8],
    ) -> String {
        let hash = |text: String| self.hash.of(text.as_bytes());
        let (realm, nonce, password) = (&self.realm, &self.nonce, login.password.as_str());
        let mut secret = hash(format!("{}:{realm}:{password}", login.name));
        if self.is_session {
            secret = hash(format!("{secret}:{nonce}:{own}"));
        }
        let sent = match self.quality {
            Some("auth-int") => hash(format!("{method}:{target}:{}", self.hash.of(body))),
            _ => hash(format!("{method}:{target}")),
        };
        let count = format!("{:08x}", self.count);
        let response = match self.quality {
            Some(quality) => hash(format!("{secret}:{nonce}:{count}:{own}:{quality}:{sent}")),
            None => hash(format!("{secret}:{nonce}:{sent}")),
        };
        let algorithm = self.hash.name();
        let session = if self.is_session { "-sess" } else { "" };
        let name = quoted(&login.name);
        let mut text = format!(
            "Digest username={name}, realm={}, nonce={}, uri={}, algorithm={algorithm}{session}, response=\"{response}\"",
            quoted(realm),
            quoted(nonce),
            quoted(target),
        );
        if let Some(quality) = self.quality {
            let _ = write!(text, ", qop={quality}, nc={count}, cnonce=\"{own}\"");
        }
        if let Some(opaque) = &self.opaque {
            let _ = write!(text, ", opaque={}", quoted(opaque));
        }
        text
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// The challenges in a header. It may have several, with commas between them, as parameters have. A challenge begins
/// with the name of a scheme, which a space follows, and a parameter with a name, which `=` follows.
fn challenges(header: &str) -> Vec<&str> {
    let mut starts = vec![0];
    let (mut is_quoted, mut is_escaped, mut begins) = (false, false, false);
    for (place, letter) in header.char_indices() {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' if is_quoted => is_escaped = true,
            '"' => is_quoted = !is_quoted,
            _ if is_quoted => {}
            ',' => begins = true,
            ' ' | '\t' => {}
            _ if begins => {
                begins = false;
                let rest = &header[place..];
                let name = rest.find([' ', '\t', ',', '=', '"']);
                let after = name.map_or("", |end| rest[end..].trim_start());
                let is_scheme = name.is_some_and(|end| rest[end..].starts_with([' ', '\t']));
                if is_scheme && !after.starts_with(['=', ',']) {
                    starts.push(place);
                }
            }
            _ => {}
        }
    }
    let ends = starts.iter().skip(1).copied().chain([header.len()]);
    let ranges = starts.iter().zip(ends);
    ranges.map(|(start, end)| &header[*start..end]).collect()
}

/// Reads parameters with commas between them. A value may be in quotes.
fn parameters(mut rest: &str) -> Vec<(String, String)> {
    let mut parameters = Vec::new();
    while let Some((name, after)) = rest.split_once('=') {
        let name = name.trim_matches([' ', '\t', ',']);
        let after = after.trim_start();
        let (value, end) = if let Some(after) = after.strip_prefix('"') {
            unquoted(after)
        } else {
            let end = after.find(',').unwrap_or(after.len());
            (after[..end].trim().to_owned(), &after[end..])
        };
        parameters.push((name.to_owned(), value));
        rest = end;
    }
    parameters
}

/// Reads a text up to its closing quote. Returns what follows, too.
fn unquoted(text: &str) -> (String, &str) {
    let mut value = String::new();
    let mut letters = text.char_indices();
    while let Some((index, letter)) = letters.next() {
        match letter {
            '"' => return (value, &text[index + 1..]),
            '\\' => value.extend(letters.next().map(|(_, letter)| letter)),
            letter => value.push(letter),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    const REALM: &str = "realm=\"http-auth@example.org\", qop=\"auth, auth-int\", opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";
    const NONCE: &str = "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v";
    const OWN: &str = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";

    fn challenge(algorithm: &str) -> Challenge {
        let text = format!("Digest {REALM}, algorithm={algorithm}, nonce=\"{NONCE}\"");
        Challenge::parse(&text).unwrap()
    }

    /// The examples of RFC 7616, 3.9.1.
    #[test]
    fn answers_are_those_of_the_specification() {
        let login = Login::new("Mufasa", "Circle of Life");
        let table = [
            #[cfg(feature = "md5")]
            ("MD5", "8ca523f5e9506fed4657c9700eebdbec"),
            (
                "SHA-256",
                "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1",
            ),
        ];
        for (algorithm, response) in table {
            let mut challenge = challenge(algorithm);
            challenge.count = 1;
            let text = challenge.answer(&login, ("GET", "/dir/index.html"), OWN, b"");
            let expected = format!(
                "Digest username=\"Mufasa\", realm=\"http-auth@example.org\", nonce=\"{NONCE}\", \
                 uri=\"/dir/index.html\", algorithm={algorithm}, response=\"{response}\", qop=auth, nc=00000001, \
                 cnonce=\"{OWN}\", opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\""
            );
            assert_eq!(text, expected);
        }
    }

    #[test]
    fn what_can_not_be_answered_is_none() {
        let nonce = "nonce=\"n\"";
        for text in [
            String::new(),
            "Digest".to_owned(),
            format!("Basic {REALM}, {nonce}"),
            format!("Digest {REALM}"),
            format!("Digest {REALM}, {nonce}, algorithm=SHA-512-256"),
            format!("Digest realm=\"r\", {nonce}, qop=\"other\""),
        ] {
            assert_eq!(Challenge::parse(&text), None, "{text}");
        }
        let found =
            Challenge::parse("digest realm=\"a \\\"b\\\", c\" , algorithm=SHA-256-sess,nonce=n");
        let found = found.unwrap();
        assert_eq!(
            (found.realm.as_str(), found.nonce.as_str()),
            ("a \"b\", c", "n")
        );
        assert!(found.is_session && found.quality.is_none() && found.opaque.is_none());
    }

    #[test]
    fn a_header_may_have_several_challenges() {
        let table = [
            ("", vec![""]),
            (
                "Digest realm=\"a, b c\", x=y , z = 1",
                vec!["Digest realm=\"a, b c\", x=y , z = 1"],
            ),
            (
                "Negotiate, Basic realm=\"a\\\", Digest b\",\tDigest realm=\"c\", nonce=n",
                vec![
                    "Negotiate, ",
                    "Basic realm=\"a\\\", Digest b\",\t",
                    "Digest realm=\"c\", nonce=n",
                ],
            ),
        ];
        for (header, expected) in table {
            assert_eq!(challenges(header), expected);
        }
        let mut headers = HeaderMap::new();
        let text = format!("Basic realm=\"r\", Digest {REALM}, nonce=\"one\"");
        headers.append(WWW_AUTHENTICATE, HeaderValue::try_from(text).unwrap());
        #[cfg(feature = "md5")]
        assert!(Challenges::default().learn(&headers, None));
    }

    #[test]
    fn the_stronger_hash_is_taken_and_each_call_answers_a_question_once() {
        let challenges = Challenges::default();
        let mut headers = HeaderMap::new();
        assert!(!challenges.learn(&headers, None));
        for (algorithm, nonce) in [("SHA-256", "one"), ("MD5", "two")] {
            let text = format!("Digest {REALM}, algorithm={algorithm}, nonce=\"{nonce}\"");
            headers.append(WWW_AUTHENTICATE, HeaderValue::try_from(text).unwrap());
        }
        assert!(challenges.learn(&headers, None));
        let login = Login::new("n", "p");
        let proof = |challenges: &Challenges| {
            let mut request = Request::default();
            challenges.answer(&mut request, &login, 0).unwrap();
            request.headers().get(AUTHORIZATION).cloned()
        };
        let first = proof(&challenges);
        assert!(!challenges.learn(&headers, first.as_ref()));
        // Another call that was sent without an answer at the same time.
        assert!(challenges.learn(&headers, None));
        let second = proof(&challenges).unwrap();
        assert!(second.to_str().unwrap().contains("nc=00000002"));
        // The answer to another challenge is none to this one.
        let other = Challenges::default();
        let mut asked = HeaderMap::new();
        let text = format!("Digest {REALM}, algorithm=SHA-256, nonce=\"on\"");
        asked.insert(WWW_AUTHENTICATE, HeaderValue::try_from(text).unwrap());
        assert!(other.learn(&asked, None));
        assert!(challenges.learn(&headers, proof(&other).as_ref()));
        let last = challenges.0.lock().unwrap().clone().unwrap();
        assert_eq!((last.hash, last.nonce.as_str()), (Hash::Sha256, "one"));
    }
}
