//! Tokens and keys which a request carries as they are, where a signature would be.

use std::fmt::{self, Debug, Formatter};

use http::header::{AUTHORIZATION, HeaderName};
use http::uri::PathAndQuery;
use http::{HeaderValue, Uri};
use zeroize::Zeroizing;

use crate::auth::CredentialsError;
use crate::value::Request;
use crate::value::percent::encode_query;
use crate::wire::operation::Scheme;

/// A bearer token or an API key. It is never printed.
pub(super) struct Secret(Zeroizing<String>);

impl Secret {
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }
}

impl Debug for Secret {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

/// What a client has beside credentials.
#[derive(Debug, Default)]
pub(super) struct Secrets {
    pub(super) token: Option<Secret>,
    pub(super) key: Option<Secret>,
}

impl Secrets {
    /// Puts into a request what its operation wants. A signature comes later, and is none of this.
    pub(super) fn authenticate(
        &self,
        scheme: Scheme,
        request: &mut Request,
    ) -> Result<(), CredentialsError> {
        match scheme {
            Scheme::Signature => Ok(()),
            Scheme::Bearer => {
                let missing = "the operation takes a bearer token: call `bearer_token` of the client's builder";
                let token = present(self.token.as_ref(), missing)?;
                set_header(request, AUTHORIZATION, Some("Bearer"), token)
            }
            Scheme::KeyInHeader { name, word } => {
                let key = self.key()?;
                let name = HeaderName::try_from(name);
                let name = name.map_err(|error| {
                    CredentialsError::new("the key's header has no possible name")
                        .with_source(error)
                })?;
                set_header(request, name, word, key)
            }
            Scheme::KeyInQuery { name } => add_parameter(request, name, self.key()?),
            Scheme::Unsupported { schemes } => Err(CredentialsError::new(format!(
                "the operation is authenticated by `{schemes}`, which this client can't do; with `Auth::Anonymous` \
                 it is sent without"
            ))),
        }
    }

    fn key(&self) -> Result<&str, CredentialsError> {
        let missing = "the operation takes an API key: call `api_key` of the client's builder";
        present(self.key.as_ref(), missing)
    }
}

fn present<'s>(
    secret: Option<&'s Secret>,
    missing: &'static str,
) -> Result<&'s str, CredentialsError> {
    let text = secret.map(|secret| secret.0.as_str());
    text.filter(|text| !text.is_empty())
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

    fn sent(scheme: Scheme, secrets: &Secrets) -> Result<Request, String> {
        let request = http::Request::get("https://a.example/p?x=1");
        let mut request = request.body(Body::default()).expect("a request");
        let result = secrets.authenticate(scheme, &mut request);
        result.map(|()| request).map_err(|error| error.to_string())
    }

    fn all() -> Secrets {
        Secrets {
            token: Some(Secret::new("t-1")),
            key: Some(Secret::new(KEY)),
        }
    }

    #[test]
    fn each_scheme_has_its_place() {
        let bearer = sent(Scheme::Bearer, &all()).unwrap();
        assert_eq!(bearer.headers()["authorization"], "Bearer t-1");
        assert!(bearer.headers()["authorization"].is_sensitive());
        let name = "X-Api-Key";
        let plain = sent(Scheme::KeyInHeader { name, word: None }, &all()).unwrap();
        assert_eq!(plain.headers()["x-api-key"], KEY);
        let word = Some("Key");
        let with_word = sent(Scheme::KeyInHeader { name, word }, &all()).unwrap();
        assert_eq!(with_word.headers()["x-api-key"], "Key k-1 &");
        let query = sent(Scheme::KeyInQuery { name: "key" }, &all()).unwrap();
        assert_eq!(query.uri(), "https://a.example/p?x=1&key=k-1%20%26");
        let signed = sent(Scheme::Signature, &all()).unwrap();
        assert!(signed.headers().is_empty());
    }

    #[test]
    fn what_is_missing_or_impossible_is_said() {
        let none = Secrets::default();
        let name = "x";
        for (scheme, expected) in [
            (Scheme::Bearer, "call `bearer_token`"),
            (Scheme::KeyInQuery { name }, "call `api_key`"),
            (Scheme::KeyInHeader { name, word: None }, "call `api_key`"),
            (
                Scheme::Unsupported {
                    schemes: "my.auth#x",
                },
                "by `my.auth#x`, which this client can't do",
            ),
        ] {
            let error = sent(scheme, &none).unwrap_err();
            assert!(error.contains(expected), "{error}");
        }
        let broken = Secrets {
            token: Some(Secret::new("secret\nx")),
            key: None,
        };
        let error = sent(Scheme::Bearer, &broken).unwrap_err();
        assert!(!error.contains("secret"), "{error}");
        assert_eq!(
            format!("{:?}", all()),
            "Secrets { token: Some(Secret(..)), key: Some(Secret(..)) }"
        );
    }
}
