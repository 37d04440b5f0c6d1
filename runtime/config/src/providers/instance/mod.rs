//! [`Instance`]: the role of an EC2 instance, from its metadata service (IMDS).

use std::fmt::{self, Debug, Formatter};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri};
use shapewright_runtime::Region;
use shapewright_runtime::auth::{Credentials, CredentialsError};
use shapewright_runtime::client::Features;
use shapewright_runtime::transport::{Response, TransportError, TransportErrorKind};

use super::json::Json;
use super::nearby::{Ask, Nearby, is_absent, json, unanswered, unexpected};
use super::{Context, provide_for_both_clients};
use crate::surroundings::Driver;

const WHAT: &str = "the metadata service of the instance";
const IPV4: &str = "http://169.254.169.254";
const IPV6: &str = "http://[fd00:ec2::254]";
const TOKEN_PATH: &str = "/latest/api/token";
const TOKEN: HeaderName = HeaderName::from_static("x-aws-ec2-metadata-token");
const TOKEN_LIFETIME: HeaderName = HeaderName::from_static("x-aws-ec2-metadata-token-ttl-seconds");

const REGION_PATH: &str = "/latest/meta-data/placement/region";

/// So long a token is asked for: 6 hours, which is the most.
const LIFETIME: u64 = 21_600;

/// So long before its end, a token is not used any more.
const TOKEN_RESERVE: Duration = Duration::from_secs(120);

/// Credentials that have expired already are used so much longer: at least the first, and at most the second
/// more.
const EXTENSION: (Duration, Duration) = (Duration::from_secs(600), Duration::from_secs(300));

/// A folder of credentials. The newer one tells the account as well, and older services don't have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Folder {
    Extended,
    Plain,
}

impl Folder {
    fn path(self) -> &'static str {
        match self {
            Self::Extended => "/latest/meta-data/iam/security-credentials-extended/",
            Self::Plain => "/latest/meta-data/iam/security-credentials/",
        }
    }
}

/// The provider that asks the metadata service of an EC2 instance for the credentials of the instance's role.
///
/// It connects without a proxy, because the service is on the instance itself. It speaks version 2 only.
/// Version 1 has no token, so that every request which a program can be made to send gets the credentials.
/// Each instance has had version 2 since 2019.
///
/// If the service can't be connected to, has no role, or is turned off, the provider is
/// [absent](shapewright_runtime::auth::CredentialsErrorKind::Absent), and a chain goes on. If the service
/// returns credentials that have expired, they are used for 10 to 15 minutes more, because AWS may still
/// accept them.
pub struct Instance {
    context: Context,
    is_disabled: bool,
    endpoint: String,
    role_name: Option<String>,
    nearby: Nearby,
    known: Mutex<Known>,
}

/// What is known of the service.
#[derive(Default)]
struct Known {
    token: Option<(HeaderValue, SystemTime)>,
    folder: Option<Folder>,
    is_warned: bool,
}

impl Instance {
    /// Creates a provider that asks the service at its usual address.
    #[must_use]
    pub fn new(context: Context) -> Self {
        let direct = context.surroundings().clone().without_proxy();
        Self {
            context: context.within(direct),
            is_disabled: false,
            endpoint: IPV4.to_owned(),
            role_name: None,
            nearby: Nearby {
                attempts: 4,
                connect_timeout: Duration::from_secs(1),
                read_timeout: Duration::from_secs(1),
                is_named: false,
            },
            known: Mutex::default(),
        }
    }

    /// Turns the provider off. It is absent then.
    #[must_use]
    pub fn disabled(mut self, is_disabled: bool) -> Self {
        self.is_disabled = is_disabled;
        self
    }

    /// Asks the service at its address of IPv6, `http://[fd00:ec2::254]`.
    #[must_use]
    pub fn ipv6(mut self) -> Self {
        IPV6.clone_into(&mut self.endpoint);
        self
    }

    /// Asks the service at this URL.
    #[must_use]
    pub fn endpoint_url(mut self, url: impl Into<String>) -> Self {
        self.endpoint = url.into();
        self
    }

    /// Sets the name of the role, so that the service is not asked for it.
    #[must_use]
    pub fn role_name(mut self, name: impl Into<String>) -> Self {
        self.role_name = Some(name.into());
        self
    }

    /// Sets how long it may take to connect, and how long the service may be silent. Default: 1 second.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.nearby.connect_timeout = timeout;
        self.nearby.read_timeout = timeout;
        self
    }

    /// Sets how many attempts each request has, with the first one. Default: 4.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.nearby.attempts = attempts;
        self
    }

    /// Asks the service for the region of the instance, in an async program.
    ///
    /// # Errors
    /// The provider is turned off, nothing answers, or the service does not say it.
    pub async fn region(&self) -> Result<Region, CredentialsError> {
        let driver = self.context.surroundings().as_task();
        self.fetch_region(&driver).await
    }

    /// Asks the service for the region of the instance, in a blocking program.
    ///
    /// # Errors
    /// The same as for [`region`](Self::region).
    pub fn region_blocking(&self) -> Result<Region, CredentialsError> {
        let driver = self.context.surroundings().as_thread();
        driver.block_on(self.fetch_region(&driver))
    }

    async fn fetch_region(&self, driver: &Driver) -> Result<Region, CredentialsError> {
        self.check()?;
        if let Some((_, response)) = self.get(driver, REGION_PATH).await? {
            let text = std::str::from_utf8(response.body().as_bytes().trim_ascii());
            let text = text.unwrap_or_default();
            if is_region(text) {
                return Ok(Region::from(text));
            }
        }
        Err(CredentialsError::absent(format!("{WHAT} names no region")))
    }

    /// # Errors
    /// The provider is turned off.
    fn check(&self) -> Result<(), CredentialsError> {
        if self.is_disabled {
            let message = format!("{WHAT} is turned off by AWS_EC2_METADATA_DISABLED or by code");
            return Err(CredentialsError::absent(message));
        }
        Ok(())
    }

    async fn fetch(&self, driver: Driver) -> Result<Credentials, CredentialsError> {
        self.check()?;
        let known = self.known().folder;
        let folders: &[Folder] = match known {
            Some(Folder::Plain) => &[Folder::Plain],
            _ => &[Folder::Extended, Folder::Plain],
        };
        for folder in folders {
            if let Some(json) = self.role(&driver, *folder).await? {
                self.known().folder = Some(*folder);
                return self.read(&driver, &json);
            }
        }
        let role = match &self.role_name {
            Some(name) => format!("no role `{name}`"),
            None => "no role".to_owned(),
        };
        let message = format!("{WHAT} has {role}: attach one to the instance");
        Err(CredentialsError::absent(message))
    }

    /// Returns what a folder has for the role, if it is there and has a role.
    async fn role(
        &self,
        driver: &Driver,
        folder: Folder,
    ) -> Result<Option<Json>, CredentialsError> {
        let mut path = folder.path().to_owned();
        if let Some(name) = &self.role_name {
            path.push_str(name);
        } else {
            let Some((_, list)) = self.get(driver, &path).await? else {
                return Ok(None);
            };
            let list = String::from_utf8_lossy(list.body().as_bytes());
            let Some(name) = first_line(&list) else {
                return Ok(None);
            };
            path.push_str(name);
        }
        match self.get(driver, &path).await? {
            Some((uri, response)) => json(WHAT, &uri, &response).map(Some),
            None => Ok(None),
        }
    }

    /// Gets something. `None` if it is not there.
    async fn get(
        &self,
        driver: &Driver,
        path: &str,
    ) -> Result<Option<(Uri, Response)>, CredentialsError> {
        let mut request = Ask::get(self.uri(path)?);
        let mut is_renewed = false;
        loop {
            let token = self.token(driver).await?;
            request.headers = vec![(TOKEN, token)];
            let response = self.send(driver, &request).await?;
            match response.status() {
                StatusCode::OK => return Ok(Some((request.uri, response))),
                StatusCode::NOT_FOUND => return Ok(None),
                // The service has forgotten the token, as it does after a restart.
                StatusCode::UNAUTHORIZED if !is_renewed => {
                    self.known().token = None;
                    is_renewed = true;
                }
                status => return Err(unexpected(WHAT, &request.uri, status)),
            }
        }
    }

    /// Returns the token that is kept, or else a new one.
    async fn token(&self, driver: &Driver) -> Result<HeaderValue, CredentialsError> {
        let now = driver.time();
        if let Some((token, end)) = self.known().token.clone() {
            if now < end {
                return Ok(token);
            }
        }
        let mut request = Ask::get(self.uri(TOKEN_PATH)?);
        request.method = Method::PUT;
        let lifetime = HeaderValue::from(LIFETIME);
        request.headers.push((TOKEN_LIFETIME, lifetime));
        let response = self.send(driver, &request).await?;
        self.take_token(&request.uri, &response, now)
    }

    fn take_token(
        &self,
        uri: &Uri,
        response: &Response,
        now: SystemTime,
    ) -> Result<HeaderValue, CredentialsError> {
        let refused = |reason| {
            Err(CredentialsError::absent(format!(
                "{WHAT} at {uri}: {reason}"
            )))
        };
        match response.status() {
            StatusCode::OK => {}
            StatusCode::FORBIDDEN => {
                return refused("request forbidden: IMDS is disabled or not allowed");
            }
            StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => {
                return refused("it has no tokens, so it speaks only version 1, which is not used");
            }
            StatusCode::BAD_REQUEST => {
                let message = format!("{WHAT} does not understand the request {uri}");
                return Err(CredentialsError::refused(message));
            }
            status => return Err(unexpected(WHAT, uri, status)),
        }
        let token = HeaderValue::from_bytes(response.body().as_bytes().trim_ascii());
        let Ok(mut token) = token else {
            let message = format!("{WHAT} answered {uri} with something that is no token");
            return Err(CredentialsError::new(message));
        };
        token.set_sensitive(true);
        let end = now + lifetime(response.headers()).saturating_sub(TOKEN_RESERVE);
        self.known().token = Some((token.clone(), end));
        Ok(token)
    }

    async fn send(&self, driver: &Driver, request: &Ask) -> Result<Response, CredentialsError> {
        match self.nearby.send(driver, request).await {
            Ok(response) => Ok(response),
            Err(error) => Err(self.unanswered(request, error)),
        }
    }

    fn unanswered(&self, request: &Ask, error: TransportError) -> CredentialsError {
        if is_absent(&error) {
            let message = format!("{WHAT} is not at {}: {error}", self.endpoint);
            return CredentialsError::absent(message).with_source(error);
        }
        let uri = &request.uri;
        // Answers to the token's request live for one hop only, unless the instance is set up otherwise.
        let is_silent = error.kind() == TransportErrorKind::ReadTimeout;
        if request.method == Method::PUT && is_silent {
            let message = format!(
                "{WHAT} at {uri} did not answer: {error}; in a container, set the hop limit of the \
                 instance's metadata to at least 2"
            );
            return CredentialsError::new(message).with_source(error);
        }
        unanswered(WHAT, uri, error)
    }

    fn uri(&self, path: &str) -> Result<Uri, CredentialsError> {
        let base = self.endpoint.trim_end_matches('/');
        let wrong = |reason: &str| {
            let message = format!("the URL `{base}` for {WHAT} can't be used: {reason}");
            CredentialsError::refused(message)
        };
        let uri = match format!("{base}{path}").parse::<Uri>() {
            Ok(uri) => uri,
            Err(error) => return Err(wrong(&error.to_string())),
        };
        match uri.scheme_str() {
            Some("http" | "https") => Ok(uri),
            _ => Err(wrong("it must begin with http:// or https://")),
        }
    }

    fn read(&self, driver: &Driver, json: &Json) -> Result<Credentials, CredentialsError> {
        match json.text("Code") {
            None | Some("Success") => {}
            Some(code) => {
                let message = json.text("Message").unwrap_or("it says no more");
                let message = format!("{WHAT} has no credentials now: {code}: {message}");
                // The role does not trust EC2. That stays so until somebody changes it.
                return Err(if code == "AssumeRoleUnauthorizedAccess" {
                    CredentialsError::refused(message)
                } else {
                    CredentialsError::new(message)
                });
            }
        }
        let mut credentials = json.credentials(&format!("the answer of {WHAT}"), "Token")?;
        // All roles have both. Without an end, credentials would be kept for ever.
        if credentials.session_token().is_none() || credentials.expiry().is_none() {
            let message = format!("the answer of {WHAT} has no `Token` or no `Expiration`");
            return Err(CredentialsError::new(message));
        }
        let now = driver.time();
        if credentials.expiry().is_some_and(|expiry| expiry <= now) {
            let chance = driver.surroundings().chance().clamp(0.0, 1.0);
            credentials = credentials.with_expiry(now + EXTENSION.0 + EXTENSION.1.mul_f64(chance));
            if !std::mem::replace(&mut self.known().is_warned, true) {
                tracing::warn!(
                    "{WHAT} returned credentials that have expired; they are used a little longer"
                );
            }
        }
        Ok(credentials.with_features(Features::CREDENTIALS_IMDS))
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns the first line that has something in it.
fn first_line(text: &str) -> Option<&str> {
    for line in text.lines() {
        let line = line.trim();
        if !line.is_empty() {
            return Some(line);
        }
    }
    None
}

/// Whether a text can be the name of a region, and so a part of a host name. A page of HTML can't.
fn is_region(text: &str) -> bool {
    for byte in text.bytes() {
        if !matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-') {
            return false;
        }
    }
    (1..=63).contains(&text.len())
}

/// Returns how long a token lives: as long as the service says, but never longer than it was asked for.
fn lifetime(headers: &HeaderMap) -> Duration {
    let seconds = headers
        .get(TOKEN_LIFETIME)
        .and_then(|value| value.to_str().ok()?.trim().parse().ok());
    Duration::from_secs(seconds.unwrap_or(LIFETIME).min(LIFETIME))
}

impl Debug for Instance {
    /// Shows no token.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Instance")
            .field("endpoint", &self.endpoint)
            .field("role_name", &self.role_name)
            .finish_non_exhaustive()
    }
}

provide_for_both_clients!(Instance);

#[cfg(test)]
mod tests;
