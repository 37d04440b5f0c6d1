//! [`Container`]: the role of a task in ECS, or of a pod in EKS.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::path::Path;
use std::time::Duration;

use http::header::{ACCEPT, AUTHORIZATION};
use http::{HeaderValue, StatusCode, Uri};
use shapewright_runtime::auth::{Credentials, CredentialsError};
use shapewright_runtime::client::Features;
use shapewright_runtime::transport::{Response, TransportError};
use zeroize::Zeroizing;

use super::nearby::{Ask, Nearby, json, unanswered, unexpected};
use super::{Context, provide_for_both_clients};
use crate::surroundings::{Driver, Surroundings};

const WHAT: &str = "the credentials of the container";
const RELATIVE: &str = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
const FULL: &str = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
const TOKEN: &str = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
const TOKEN_FILE: &str = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";

/// Where relative URIs lead.
const ECS: &str = "http://169.254.170.2";

/// The addresses, beside loopback, that credentials may be asked of without TLS: ECS, and both of EKS.
const ALLOWED: [IpAddr; 3] = [
    IpAddr::V4(Ipv4Addr::new(169, 254, 170, 2)),
    IpAddr::V4(Ipv4Addr::new(169, 254, 170, 23)),
    IpAddr::V6(Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x23)),
];

const NEARBY: Nearby = Nearby {
    attempts: 3,
    connect_timeout: Duration::from_secs(2),
    read_timeout: Duration::from_secs(5),
    is_named: true,
};

/// The provider that asks the server of credentials which ECS and EKS Pod Identity give to a container.
///
/// `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI` is a path at the server of ECS. Without it,
/// `AWS_CONTAINER_CREDENTIALS_FULL_URI` is a whole URL: of https, or else of this machine, or of the servers
/// of ECS and EKS. `AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE` names a file, or
/// `AWS_CONTAINER_AUTHORIZATION_TOKEN` has the text that is sent in the header `authorization`. Variables and
/// file are read each time. A URL of http is asked without a proxy.
#[derive(Clone, Debug)]
pub struct Container {
    context: Context,
    direct: Surroundings,
}

impl Container {
    /// Creates a provider that reads the variables of these surroundings.
    #[must_use]
    pub fn new(context: Context) -> Self {
        let direct = context.surroundings().clone().without_proxy();
        Self { context, direct }
    }

    async fn fetch(&self, driver: Driver) -> Result<Credentials, CredentialsError> {
        let request = request(&driver, uri(&driver).await?)?;
        // No proxy reaches what is nearby, and none should see the token.
        let driver = if request.uri.scheme_str() == Some("http") {
            driver.within(&self.direct)
        } else {
            driver
        };
        let response = NEARBY.send(&driver, &request).await;
        read(&request.uri, response)
    }
}

fn request(driver: &Driver, uri: Uri) -> Result<Ask, CredentialsError> {
    let mut request = Ask::get(uri);
    let json = HeaderValue::from_static("application/json");
    request.headers.push((ACCEPT, json));
    if let Some(token) = token(driver)? {
        request.headers.push((AUTHORIZATION, token));
    }
    Ok(request)
}

fn read(
    uri: &Uri,
    response: Result<Response, TransportError>,
) -> Result<Credentials, CredentialsError> {
    let what = "the server that gives credentials to the container";
    let response = match response {
        Ok(response) => response,
        Err(error) => return Err(unanswered(what, uri, error)),
    };
    match response.status() {
        StatusCode::OK => {}
        status @ (StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN) => {
            let message = format!(
                "{what} refuses them at {uri}: {status}; see that {TOKEN_FILE} or {TOKEN} is right, and that \
                 the task or pod has a role"
            );
            return Err(CredentialsError::refused(message));
        }
        status => return Err(unexpected(what, uri, status)),
    }
    let json = json(what, uri, &response)?;
    let credentials = json.credentials(&format!("the answer of {what}"), "Token")?;
    Ok(credentials.with_features(Features::CREDENTIALS_HTTP))
}

/// Returns the URL to ask.
async fn uri(driver: &Driver) -> Result<Uri, CredentialsError> {
    let (uri, text) = match named(driver.surroundings())? {
        (uri, None) => return Ok(uri),
        (uri, Some(text)) => (uri, text),
    };
    let host = uri.host().unwrap_or_default();
    match is_allowed(driver, host).await {
        Ok(true) => Ok(uri),
        Ok(false) => Err(wrong(
            "full",
            FULL,
            &text,
            "URI did not refer to an allowed IP address; without https, it must be this machine, or a server of ECS \
             or EKS",
        )),
        Err(error) => {
            let message = format!("{WHAT}: the host `{host}` in {FULL} has no address: {error}");
            Err(CredentialsError::new(message))
        }
    }
}

/// Returns the URL in the variables. If its host must be one of those that may be asked without TLS, its text comes
/// with it.
fn named(surroundings: &Surroundings) -> Result<(Uri, Option<String>), CredentialsError> {
    if let Some(path) = surroundings.variable(RELATIVE)? {
        let uri = match format!("{ECS}{path}").parse::<Uri>() {
            Ok(uri) => uri,
            Err(error) => return Err(wrong("relative", RELATIVE, &path, &error.to_string())),
        };
        // Anything but a path would lead to another host.
        if uri.host() != Some("169.254.170.2") || uri.port().is_some() {
            return Err(wrong(
                "relative",
                RELATIVE,
                &path,
                "it must begin with a slash",
            ));
        }
        return Ok((uri, None));
    }
    let Some(text) = surroundings.variable(FULL)? else {
        let message = format!(
            "No environment variables were set to configure ECS provider: neither {RELATIVE} nor {FULL}"
        );
        return Err(CredentialsError::absent(message));
    };
    let refused = |reason: &str| Err(wrong("full", FULL, &text, reason));
    let uri = match text.parse::<Uri>() {
        Ok(uri) => uri,
        Err(error) => return refused(&error.to_string()),
    };
    match (uri.host(), uri.scheme_str()) {
        (None | Some(""), _) | (_, None) => refused("URI did not specify a host"),
        (_, Some("https")) => Ok((uri, None)),
        (_, Some("http")) => Ok((uri, Some(text))),
        _ => refused("it must begin with http:// or https://"),
    }
}

fn wrong(kind: &str, variable: &str, uri: &str, reason: &str) -> CredentialsError {
    let message = format!("invalid {kind} URI for ECS provider ({reason}): {variable} is `{uri}`");
    CredentialsError::refused(message)
}

/// Returns `true` if all addresses of a host are those of this machine, of ECS or of EKS.
async fn is_allowed(driver: &Driver, host: &str) -> std::io::Result<bool> {
    let allowed = |address: IpAddr| address.is_loopback() || ALLOWED.contains(&address);
    let literal = host.trim_start_matches('[').trim_end_matches(']');
    if let Ok(address) = literal.parse() {
        return Ok(allowed(address));
    }
    // Everywhere this name means this machine, also where nobody can be asked for it.
    if host.eq_ignore_ascii_case("localhost") {
        return Ok(true);
    }
    let addresses = driver.resolve(host).await?;
    for address in &addresses {
        if !allowed(*address) {
            return Ok(false);
        }
    }
    Ok(!addresses.is_empty())
}

/// Returns the value of the header `authorization`, if there is to be one.
fn token(driver: &Driver) -> Result<Option<HeaderValue>, CredentialsError> {
    let surroundings = driver.surroundings();
    let (text, origin) = if let Some(path) = surroundings.variable(TOKEN_FILE)? {
        let text = match surroundings.machine().read(Path::new(&path)) {
            Ok(text) => text,
            Err(error) => {
                let message = format!("{WHAT}: {TOKEN_FILE}: failed to read `{path}`: {error}");
                return Err(CredentialsError::refused(message));
            }
        };
        (text, format!("the file `{path}` of {TOKEN_FILE}"))
    } else if let Some(text) = surroundings.variable(TOKEN)? {
        (Zeroizing::new(text.into_bytes()), TOKEN.to_owned())
    } else {
        return Ok(None);
    };
    // The error would show the text.
    let Ok(mut value) = HeaderValue::from_bytes(&text) else {
        let message = format!("{WHAT}: {origin} can't be a header: it has line feeds or the like");
        return Err(CredentialsError::refused(message));
    };
    value.set_sensitive(true);
    Ok(Some(value))
}

provide_for_both_clients!(Container);

#[cfg(test)]
mod tests {
    use shapewright_runtime::auth::CredentialsErrorKind::{self, Absent, Refused, Unavailable};
    use shapewright_runtime::auth::ProvideCredentials as _;
    use shapewright_runtime::transport::{TransportError, TransportErrorKind};

    use super::*;
    use crate::providers::tests::{answer, both};
    use crate::testing::Script;

    const KEYS: &str = r#"{"AccessKeyId":"ASIA","SecretAccessKey":"hush","Token":"t",
        "Expiration":"2026-01-01T06:00:00Z","AccountId":"42","RoleArn":"r"}"#;

    fn script(variables: &[(&str, &str)]) -> Script {
        let script = Script::new()
            .host("mine", &["127.0.0.1", "::1"])
            .host("half", &["127.0.0.1", "10.0.0.1"])
            .host("none", &[])
            .file("/token", "hush")
            .file("/two-lines", "hush\nhush")
            .answer_all(|_| answer(200, KEYS));
        let set = |script: Script, (name, value): &(&str, &str)| script.variable(name, value);
        variables.iter().fold(script, set)
    }

    #[test]
    fn urls_that_are_asked() {
        let table = [
            (
                RELATIVE,
                "/credentials?a=1",
                "http://169.254.170.2/credentials?a=1",
            ),
            (
                FULL,
                "https://my.example:8080/c",
                "https://my.example:8080/c",
            ),
            (FULL, "http://localhost:8080/c", "http://localhost:8080/c"),
            (FULL, "http://127.9.9.9/c", "http://127.9.9.9/c"),
            (FULL, "http://[::1]:80/c", "http://[::1]:80/c"),
            (FULL, "http://169.254.170.2/c", "http://169.254.170.2/c"),
            (
                FULL,
                "http://169.254.170.23/v1/c",
                "http://169.254.170.23/v1/c",
            ),
            (
                FULL,
                "http://[fd00:ec2::23]/v1/c",
                "http://[fd00:ec2::23]/v1/c",
            ),
            (FULL, "http://mine/c", "http://mine/c"),
        ];
        for (name, value, expected) in table {
            let script = script(&[(name, value)]);
            let found = both(&Container::new(Context::of(&script))).unwrap();
            assert_eq!(found.account_id(), Some("42"));
            assert_eq!(found.session_token(), Some("t"));
            assert!(found.features().contains(Features::CREDENTIALS_HTTP));
            for seen in script.requests() {
                assert_eq!(seen.uri, expected);
                assert_eq!(seen.headers[ACCEPT], "application/json");
                assert!(!seen.headers.contains_key(AUTHORIZATION));
            }
        }
        let script = script(&[(RELATIVE, "/c"), (FULL, "http://localhost/no")]);
        both(&Container::new(Context::of(&script))).unwrap();
        assert_eq!(script.requests()[0].uri, "http://169.254.170.2/c");
    }

    #[test]
    fn urls_that_nobody_may_ask() {
        let table = [
            (
                FULL,
                "http://169.254.170.22/c",
                Refused,
                "an allowed IP address",
            ),
            (FULL, "http://10.0.0.1/c", Refused, "an allowed IP address"),
            (FULL, "http://half/c", Refused, "an allowed IP address"),
            (FULL, "http://none/c", Refused, "an allowed IP address"),
            (FULL, "http://unknown/c", Unavailable, "`unknown`"),
            (FULL, "/c", Refused, "URI did not specify a host"),
            (FULL, "localhost", Refused, "URI did not specify a host"),
            (FULL, "ftp://localhost/c", Refused, "must begin with http"),
            (FULL, "no uri", Refused, "invalid uri character"),
            (
                RELATIVE,
                ".evil.example/c",
                Refused,
                "must begin with a slash",
            ),
            (RELATIVE, ":81/c", Refused, "must begin with a slash"),
            (
                RELATIVE,
                "@evil.example/c",
                Refused,
                "must begin with a slash",
            ),
            (RELATIVE, "/a b", Refused, "invalid uri character"),
            (
                "OTHER",
                "x",
                Absent,
                "No environment variables were set to configure ECS",
            ),
        ];
        for (name, value, kind, expected) in table {
            let script = script(&[(name, value), (TOKEN, "hush")]);
            let error = both(&Container::new(Context::of(&script))).unwrap_err();
            let text = error.to_string();
            assert!(
                text.contains(expected) && !text.contains("hush"),
                "{value}: {text}"
            );
            assert_eq!(error.kind(), kind, "{text}");
            assert!(script.requests().is_empty(), "{value}");
        }
    }

    #[test]
    fn the_token_is_a_header() {
        let table = [
            (vec![(TOKEN, "Basic abc")], "Basic abc"),
            (vec![(TOKEN_FILE, "/token")], "hush"),
            (vec![(TOKEN_FILE, "/token"), (TOKEN, "other")], "hush"),
        ];
        for (mut variables, expected) in table {
            variables.push((RELATIVE, "/c"));
            let script = script(&variables);
            both(&Container::new(Context::of(&script))).unwrap();
            let seen = &script.requests()[0];
            assert_eq!(seen.headers[AUTHORIZATION], expected);
            assert!(seen.headers[AUTHORIZATION].is_sensitive());
        }
    }

    #[test]
    fn the_file_is_read_each_time() {
        let script = script(&[(RELATIVE, "/c"), (TOKEN_FILE, "/token")]);
        let provider = Container::new(Context::of(&script));
        provider.provide_blocking().unwrap();
        let script = script.file("/token", "newer");
        provider.provide_blocking().unwrap();
        assert_eq!(script.requests()[1].headers[AUTHORIZATION], "newer");
    }

    #[test]
    fn a_token_that_is_no_header_is_not_shown() {
        for (name, value, expected) in [
            (TOKEN_FILE, "/two-lines", "`/two-lines`"),
            (TOKEN_FILE, "/absent", "failed to read `/absent`"),
            (TOKEN, "hush\r\nx: y", TOKEN),
        ] {
            let script = script(&[(RELATIVE, "/c"), (name, value)]);
            let error = both(&Container::new(Context::of(&script))).unwrap_err();
            let text = error.to_string();
            assert!(text.contains(expected) && !text.contains("hush"), "{text}");
            assert_eq!(error.kind(), Refused);
            assert!(script.requests().is_empty());
        }
    }

    #[test]
    fn answers_that_are_none() {
        let closed = || {
            Err(TransportError::new(
                TransportErrorKind::Closed,
                "it was closed",
            ))
        };
        let refused = || {
            Err(TransportError::new(
                TransportErrorKind::Connect,
                "it was refused",
            ))
        };
        let table: [(Vec<Result<_, TransportError>>, CredentialsErrorKind, &str); 7] = [
            // Somebody has named the server, so it will be there.
            (
                (0..3).map(|_| refused()).collect(),
                Unavailable,
                "it was refused",
            ),
            (
                (0..3).map(|_| answer(500, "hush")).collect(),
                Unavailable,
                "500",
            ),
            (
                (0..3).map(|_| closed()).collect(),
                Unavailable,
                "it was closed",
            ),
            (vec![answer(404, "hush")], Unavailable, "404"),
            (vec![answer(401, "hush")], Refused, "see that"),
            (vec![answer(200, "hush")], Unavailable, "no object in JSON"),
            (
                vec![answer(
                    200,
                    r#"{"AccessKeyId":"A","SecretAccessKey":"hush","Expiration":"hush"}"#,
                )],
                Refused,
                "`Expiration` of the answer",
            ),
        ];
        for (answers, kind, expected) in table {
            let script = answers
                .into_iter()
                .fold(script(&[(RELATIVE, "/c")]), |script, it| {
                    script.answer(|_| it)
                });
            let error = Container::new(Context::of(&script))
                .provide_blocking()
                .unwrap_err();
            let text = error.to_string();
            assert!(text.contains(expected) && !text.contains("hush"), "{text}");
            assert_eq!(error.kind(), kind, "{text}");
            assert_eq!(script.answers_left(), 0, "{text}");
        }
    }
}
