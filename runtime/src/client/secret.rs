//! Tokens, keys and passwords which a request carries as they are, where a signature would be.

use std::fmt::{self, Debug, Formatter};
use std::net::IpAddr;
use std::sync::Arc;

use base64::Engine as _;
use http::header::{AUTHORIZATION, HeaderName};
use http::uri::PathAndQuery;
use http::{HeaderValue, Uri};
use zeroize::Zeroizing;

use crate::auth::CredentialsError;
use crate::value::percent::encode_query;
use crate::value::{BASE64, Request};
use crate::wire::operation::Scheme;

/// An API key or a password. It is never printed, and overwritten in memory when it is dropped.
#[derive(Clone)]
pub(super) struct Secret(Arc<Zeroizing<String>>);

impl Secret {
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self(Arc::new(Zeroizing::new(text.into())))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Debug for Secret {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

/// A name and its password. The password is never printed.
#[derive(Clone)]
pub(super) struct Login {
    pub(super) name: String,
    pub(super) password: Secret,
}

impl Login {
    pub(super) fn new(name: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            password: Secret::new(password),
        }
    }
}

impl Debug for Login {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

/// Puts a token into a request.
pub(super) fn add_token(request: &mut Request, token: &str) -> Result<(), CredentialsError> {
    check_privacy(request, "a bearer token")?;
    let token = present(Some(token), "the bearer token is empty")?;
    set_header(request, AUTHORIZATION, Some("Bearer"), token)
}

/// Puts a key into a request: into a header, perhaps behind a word, or into the query string.
pub(super) fn add_key(
    request: &mut Request,
    scheme: Scheme,
    key: Option<&Secret>,
) -> Result<(), CredentialsError> {
    let missing = "the operation takes an API key: call `api_key` of the client's builder";
    let key = present(key.map(Secret::as_str), missing)?;
    match scheme {
        Scheme::KeyInHeader { name, word } => {
            let name = HeaderName::try_from(name).map_err(|error| {
                CredentialsError::new("the key's header has no possible name").with_source(error)
            })?;
            set_header(request, name, word, key)
        }
        Scheme::KeyInQuery { name } => add_parameter(request, name, key),
        _ => Ok(()),
    }
}

/// Puts a name and its password into a request, as RFC 7617 says.
pub(super) fn add_login(
    request: &mut Request,
    login: Option<&Login>,
) -> Result<(), CredentialsError> {
    check_privacy(request, "a password")?;
    let login = login.ok_or_else(no_login)?;
    if login.name.contains(':') {
        return Err(CredentialsError::new(
            "the name of a login can't have a colon",
        ));
    }
    let pair = Zeroizing::new(format!("{}:{}", login.name, login.password.as_str()));
    let pair = Zeroizing::new(BASE64.encode(pair.as_bytes()));
    set_header(request, AUTHORIZATION, Some("Basic"), &pair)
}

/// The error that a name and a password are missing.
pub(super) fn no_login() -> CredentialsError {
    CredentialsError::new(
        "the operation takes a name and a password: call `login` of the client's builder",
    )
}

/// Refuses to send a secret that everybody on the way could read and use. Nobody is on the way to this machine.
fn check_privacy(request: &Request, what: &str) -> Result<(), CredentialsError> {
    let uri = request.uri();
    let host = uri.host().unwrap_or_default();
    let host = host.trim_start_matches('[').trim_end_matches(']');
    let is_here = host == "localhost"
        || host
            .parse()
            .is_ok_and(|address: IpAddr| address.is_loopback());
    if uri.scheme_str() == Some("https") || is_here {
        return Ok(());
    }
    Err(CredentialsError::new(format!(
        "{what} is sent only by https, because others could read it on the way"
    )))
}

fn present<'s>(
    secret: Option<&'s str>,
    missing: &'static str,
) -> Result<&'s str, CredentialsError> {
    secret
        .filter(|text| !text.is_empty())
        .ok_or_else(|| CredentialsError::new(missing))
}

fn set_header(
    request: &mut Request,
    name: HeaderName,
    word: Option<&str>,
    secret: &str,
) -> Result<(), CredentialsError> {
    let text = Zeroizing::new(match word {
        Some(word) => format!("{word} {secret}"),
        None => secret.to_owned(),
    });
    // The error would show the text.
    let value = HeaderValue::try_from(text.as_str())
        .map_err(|_| CredentialsError::new("a token or key can't have such characters"))?;
    let mut value = value;
    value.set_sensitive(true);
    request.headers_mut().insert(name, value);
    Ok(())
}

fn add_parameter(request: &mut Request, name: &str, key: &str) -> Result<(), CredentialsError> {
    let uri = request.uri();
    let mut text = uri.path().to_owned();
    text.push('?');
    if let Some(query) = uri.query().filter(|query| !query.is_empty()) {
        text.push_str(query);
        text.push('&');
    }
    encode_query(name, &mut text);
    text.push('=');
    encode_query(key, &mut text);
    let mut parts = uri.clone().into_parts();
    let wrong = || CredentialsError::new("the key makes no possible URI");
    parts.path_and_query = Some(PathAndQuery::try_from(text).map_err(|_| wrong())?);
    *request.uri_mut() = Uri::from_parts(parts).map_err(|_| wrong())?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Body;

    const KEY: &str = "k-1 &";

    fn request(uri: &str) -> Request {
        let request = http::Request::get(uri);
        request.body(Body::default()).expect("a request")
    }

    fn sent(
        uri: &str,
        add: impl FnOnce(&mut Request) -> Result<(), CredentialsError>,
    ) -> Result<Request, String> {
        let mut request = request(uri);
        let result = add(&mut request);
        result.map(|()| request).map_err(|error| error.to_string())
    }

    const URI: &str = "https://a.example/p?x=1";

    #[test]
    fn each_secret_has_its_place() {
        let bearer = sent(URI, |it| add_token(it, "t-1")).unwrap();
        assert_eq!(bearer.headers()["authorization"], "Bearer t-1");
        assert!(bearer.headers()["authorization"].is_sensitive());
        let login = Login::new("Aladdin", "open sesame");
        let basic = sent(URI, |it| add_login(it, Some(&login))).unwrap();
        assert_eq!(
            basic.headers()["authorization"],
            "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="
        );
        let key = Secret::new(KEY);
        let name = "X-Api-Key";
        let with = |scheme| sent(URI, |it| add_key(it, scheme, Some(&key))).unwrap();
        let plain = with(Scheme::KeyInHeader { name, word: None });
        assert_eq!(plain.headers()["x-api-key"], KEY);
        let word = Some("Key");
        let with_word = with(Scheme::KeyInHeader { name, word });
        assert_eq!(with_word.headers()["x-api-key"], "Key k-1 &");
        let query = with(Scheme::KeyInQuery { name: "key" });
        assert_eq!(query.uri(), "https://a.example/p?x=1&key=k-1%20%26");
    }

    #[test]
    fn what_is_missing_or_impossible_is_said() {
        let scheme = Scheme::KeyInQuery { name: "x" };
        let error = sent(URI, |it| add_key(it, scheme, None)).unwrap_err();
        assert!(error.contains("call `api_key`"), "{error}");
        let error = sent(URI, |it| add_login(it, None)).unwrap_err();
        assert!(error.contains("call `login`"), "{error}");
        let login = Login::new("a:b", "secret");
        let error = sent(URI, |it| add_login(it, Some(&login))).unwrap_err();
        assert!(error.contains("colon"), "{error}");
        let error = sent(URI, |it| add_token(it, "secret\nx")).unwrap_err();
        assert!(!error.contains("secret"), "{error}");
        assert!(!format!("{:?} {login:?}", Secret::new(KEY)).contains("secret"));
    }

    #[test]
    fn what_opens_the_door_is_sent_where_nobody_can_read_it() {
        for (uri, is_sent) in [
            (URI, true),
            ("http://a.example/", false),
            ("http://127.example/", false),
            ("http://localhost:1/", true),
            ("http://127.0.0.1:1/", true),
            ("http://[::1]:1/", true),
        ] {
            let found = sent(uri, |it| add_token(it, "t"));
            assert_eq!(found.is_ok(), is_sent, "{uri}");
            let login = Login::new("n", "p");
            let found = sent(uri, |it| add_login(it, Some(&login)));
            assert_eq!(found.is_ok(), is_sent, "{uri}");
        }
    }
}
