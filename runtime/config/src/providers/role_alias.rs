//! [`RoleAlias`]: the role of a device with a certificate.

use std::time::Duration;

use http::{HeaderName, HeaderValue, StatusCode, Uri};
use shapewright_runtime::auth::{Credentials, CredentialsError};
use shapewright_runtime::transport::{
    ClientCertificate, Response, TransportError, TransportErrorKind,
};
use shapewright_runtime::value::percent;

use super::json::Json;
use super::nearby::{Ask, Nearby, json, unanswered, unexpected};
use super::{parse_time, provide_for_both_clients};
use crate::surroundings::{Driver, Surroundings};

const WHAT: &str = "AWS IoT's provider of credentials";
const THING: HeaderName = HeaderName::from_static("x-amzn-iot-thingname");

/// The provider that trades the certificate of a device for the credentials of a role (credential provider of
/// `AWS IoT Core`).
///
/// So a device needs no access key: only its certificate, with the private key. An account has its own
/// endpoint for that: `aws iot describe-endpoint --endpoint-type iot:CredentialProvider` prints its host. A
/// role alias names the role, and the policy of the certificate must allow `iot:AssumeRoleWithCertificate`
/// for it.
///
/// Put it into a [`Cached`](crate::Cached): it asks each time.
///
/// ```no_run
/// use shapewright_config::Cached;
/// use shapewright_config::providers::RoleAlias;
/// use shapewright_config::runtime::transport::ClientCertificate;
/// use shapewright_config::surroundings::Surroundings;
///
/// let certificate = ClientCertificate::from_pem(
///     std::fs::read("device.pem.crt")?,
///     std::fs::read("private.pem.key")?,
/// )?;
/// let host = "c1example.credentials.iot.eu-west-1.amazonaws.com";
/// let provider = RoleAlias::new(&Surroundings::system(), certificate, host, "my-alias");
/// let credentials = Cached::new(provider.thing_name("my-thing"));
/// # let _ = credentials;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct RoleAlias {
    surroundings: Surroundings,
    endpoint: String,
    alias: String,
    thing_name: Option<String>,
    nearby: Nearby,
}

impl RoleAlias {
    /// Creates a provider. `endpoint` is a host, or a URL that begins with `https://`.
    ///
    /// A transport that the program itself has set in the surroundings has to show the certificate.
    #[must_use]
    pub fn new(
        surroundings: &Surroundings,
        certificate: ClientCertificate,
        endpoint: impl Into<String>,
        alias: impl Into<String>,
    ) -> Self {
        Self {
            surroundings: surroundings.clone().with_client_certificate(certificate),
            endpoint: endpoint.into(),
            alias: alias.into(),
            thing_name: None,
            nearby: Nearby {
                attempts: 3,
                connect_timeout: Duration::from_secs(5),
                read_timeout: Duration::from_secs(10),
                is_named: true,
            },
        }
    }

    /// Sets the name of the thing. Policies can use it in variables, if the certificate is attached to the
    /// thing.
    #[must_use]
    pub fn thing_name(mut self, name: impl Into<String>) -> Self {
        self.thing_name = Some(name.into());
        self
    }

    /// Sets how long it may take to connect, and how long the service may be silent. Default: 5 and 10
    /// seconds.
    #[must_use]
    pub fn timeouts(mut self, connect: Duration, read: Duration) -> Self {
        self.nearby.connect_timeout = connect;
        self.nearby.read_timeout = read;
        self
    }

    /// Sets how many attempts there are, with the first one. Default: 3.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.nearby.attempts = attempts;
        self
    }

    async fn fetch(&self, driver: Driver) -> Result<Credentials, CredentialsError> {
        let request = self.request()?;
        let response = self.nearby.send(&driver, &request).await;
        self.read(&request.uri, response)
    }

    fn request(&self) -> Result<Ask, CredentialsError> {
        let mut request = Ask::get(self.uri()?);
        if let Some(thing) = &self.thing_name {
            let Ok(thing) = HeaderValue::try_from(thing) else {
                let message = format!("{WHAT}: the name of the thing can't be in a header");
                return Err(CredentialsError::refused(message));
            };
            request.headers.push((THING, thing));
        }
        Ok(request)
    }

    fn read(
        &self,
        uri: &Uri,
        response: Result<Response, TransportError>,
    ) -> Result<Credentials, CredentialsError> {
        let response = match response {
            Ok(response) => response,
            Err(error) if error.kind() == TransportErrorKind::Tls => {
                let message = format!(
                    "{WHAT} at {uri}: {error}; see that the endpoint is that of the type iot:CredentialProvider, and \
                     that the certificate is active"
                );
                return Err(CredentialsError::new(message).with_source(error));
            }
            Err(error) => return Err(unanswered(WHAT, uri, error)),
        };
        match response.status() {
            StatusCode::OK => {}
            status if status.is_client_error() && status != StatusCode::TOO_MANY_REQUESTS => {
                return Err(self.refused(uri, status, response.body().as_bytes()));
            }
            status => return Err(unexpected(WHAT, uri, status)),
        }
        let json = json(WHAT, uri, &response)?;
        let needed = |name| match json.text_in("credentials", name) {
            Some(text) => Ok(text),
            None => Err(CredentialsError::new(format!(
                "the answer of {WHAT} has no `{name}`"
            ))),
        };
        let credentials = Credentials::new(needed("accessKeyId")?, needed("secretAccessKey")?);
        let expiry = format!("`expiration` in the answer of {WHAT}");
        let expiry = parse_time(&expiry, needed("expiration")?)?;
        Ok(credentials
            .with_session_token(needed("sessionToken")?)
            .with_expiry(expiry))
    }

    fn uri(&self) -> Result<Uri, CredentialsError> {
        let endpoint = self.endpoint.trim_end_matches('/');
        let wrong = |reason: &str| {
            CredentialsError::refused(format!("the endpoint `{endpoint}` of {WHAT}: {reason}"))
        };
        let mut text = match endpoint.split_once("://") {
            Some(("https", _)) => endpoint.to_owned(),
            Some(_) => {
                return Err(wrong(
                    "it must begin with https://, because of the certificate",
                ));
            }
            None => format!("https://{endpoint}"),
        };
        text.push_str("/role-aliases/");
        percent::encode_label(&self.alias, false, &mut text);
        text.push_str("/credentials");
        text.parse()
            .map_err(|error: http::uri::InvalidUri| wrong(&error.to_string()))
    }

    fn refused(&self, uri: &Uri, status: StatusCode, body: &[u8]) -> CredentialsError {
        let json = Json::parse(body);
        let said = json.as_ref().and_then(|json| json.text("message"));
        let said = said.map(|text| format!(" ({text})")).unwrap_or_default();
        let alias = &self.alias;
        CredentialsError::refused(format!(
            "{WHAT} answered {uri} with {status}{said}: see that the role alias `{alias}` exists, that the certificate \
             is active and its policy allows iot:AssumeRoleWithCertificate for it, and that the role trusts \
             credentials.iot.amazonaws.com"
        ))
    }
}

provide_for_both_clients!(RoleAlias, surroundings);

#[cfg(test)]
mod tests {
    use rcgen::KeyPair;
    use shapewright_runtime::auth::CredentialsErrorKind::{self, Refused, Unavailable};
    use shapewright_runtime::auth::ProvideCredentials as _;
    use shapewright_runtime::transport::{Response, TransportError};

    use super::*;
    use crate::providers::tests::{answer, both};
    use crate::testing::Script;

    const HOST: &str = "c1.credentials.iot.eu-west-1.amazonaws.com";
    const KEYS: &str = r#"{"credentials":{"accessKeyId":"ASIA","secretAccessKey":"hush","sessionToken":"t",
        "expiration":"2026-01-01T01:00:00Z"}}"#;

    fn provider(script: &Script, endpoint: &str, alias: &str) -> RoleAlias {
        let key = KeyPair::generate().unwrap();
        let certificate = rcgen::CertificateParams::default()
            .self_signed(&key)
            .unwrap();
        let certificate = ClientCertificate::from_pem(certificate.pem(), key.serialize_pem());
        RoleAlias::new(
            &script.surroundings(),
            certificate.unwrap(),
            endpoint,
            alias,
        )
    }

    #[test]
    fn the_alias_is_asked_for() {
        let script = Script::new().answer_all(|_| answer(200, KEYS));
        let found = both(&provider(&script, HOST, "my/alias").thing_name("thing")).unwrap();
        assert_eq!(found.access_key_id(), "ASIA");
        assert_eq!(found.secret_access_key(), "hush");
        assert_eq!(found.session_token(), Some("t"));
        assert!(found.expiry().is_some());
        for seen in script.requests() {
            let path = "/role-aliases/my%2Falias/credentials";
            assert_eq!(seen.uri, *format!("https://{HOST}{path}"));
            assert_eq!(seen.headers[THING], "thing");
        }
    }

    #[test]
    fn endpoints_are_of_https() {
        let table = [
            (
                "https://a.example/",
                Ok("https://a.example/role-aliases/x/credentials"),
            ),
            (
                "a.example:8443",
                Ok("https://a.example:8443/role-aliases/x/credentials"),
            ),
            ("http://a.example", Err("must begin with https://")),
            ("a b", Err("invalid uri character")),
        ];
        for (endpoint, expected) in table {
            let script = Script::new().answer_all(|_| answer(200, KEYS));
            let result = provider(&script, endpoint, "x").provide_blocking();
            match (result, expected) {
                (Ok(_), Ok(uri)) => {
                    assert_eq!(script.requests()[0].uri, uri);
                    assert!(!script.requests()[0].headers.contains_key(THING));
                }
                (Err(error), Err(part)) => {
                    assert!(error.to_string().contains(part), "{error}");
                    assert_eq!(error.kind(), Refused);
                }
                (result, _) => panic!("{endpoint}: {result:?}"),
            }
        }
    }

    #[test]
    fn what_goes_wrong_is_explained() {
        type Answers = Vec<Result<Response, TransportError>>;
        let tls = || Err(TransportError::new(TransportErrorKind::Tls, "alert"));
        let refused = || Err(TransportError::new(TransportErrorKind::Connect, "refused"));
        let table: [(Answers, CredentialsErrorKind, &str); 9] = [
            (
                (0..3).map(|_| refused()).collect(),
                Unavailable,
                "did not answer: refused",
            ),
            (vec![], Unavailable, "nobody answers"),
            (
                vec![tls()],
                Unavailable,
                "of the type iot:CredentialProvider",
            ),
            (
                vec![answer(403, r#"{"message":"Access Denied"}"#)],
                Refused,
                "(Access Denied): see that the role alias `x` exists",
            ),
            (
                vec![answer(404, "hush")],
                Refused,
                "404 Not Found: see that",
            ),
            (
                (0..3).map(|_| answer(429, "hush")).collect(),
                Unavailable,
                "429",
            ),
            (
                (0..3).map(|_| answer(503, "hush")).collect(),
                Unavailable,
                "503",
            ),
            (vec![answer(200, "hush")], Unavailable, "no object in JSON"),
            (
                vec![answer(200, KEYS.replace("sessionToken", "other"))],
                Unavailable,
                "has no `sessionToken`",
            ),
        ];
        for (answers, kind, expected) in table {
            let script = answers
                .into_iter()
                .fold(Script::new(), |script, it| script.answer(|_| it));
            let error = provider(&script, HOST, "x").provide_blocking().unwrap_err();
            let text = format!("{error} {error:?}");
            assert!(text.contains(expected) && !text.contains("hush"), "{text}");
            assert_eq!(error.kind(), kind, "{text}");
            assert_eq!(script.answers_left(), 0, "{text}");
        }
    }
}
