//! [`Nearby`]: calls of a server on this machine or beside it. It has no model, and takes no signature.

use std::time::Duration;

use http::{HeaderName, HeaderValue, Method, StatusCode, Uri};
use shapewright_runtime::auth::CredentialsError;
use shapewright_runtime::transport::{
    Body, Limits, Request, Response, TransportError, TransportErrorKind,
};

use super::json::Json;
use crate::surroundings::Driver;

/// The longest wait between the first two attempts. It doubles with each attempt.
const BASE: Duration = Duration::from_millis(250);

/// How a server nearby is called.
#[derive(Clone, Debug)]
pub(super) struct Nearby {
    /// How many attempts a request has, with the first one.
    pub(super) attempts: u32,
    /// How long it may take to connect.
    pub(super) connect_timeout: Duration,
    /// How long the server may be silent.
    pub(super) read_timeout: Duration,
    /// Whether somebody has said that the server is there. Otherwise this is only a guess.
    pub(super) is_named: bool,
}

/// A request without a body.
pub(super) struct Ask {
    pub(super) method: Method,
    pub(super) uri: Uri,
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
}

impl Ask {
    /// Creates a request that gets something.
    pub(super) fn get(uri: Uri) -> Self {
        Self {
            method: Method::GET,
            uri,
            headers: Vec::new(),
        }
    }

    /// Returns the message of one attempt.
    fn request(&self) -> Request {
        let mut request = Request::new(Body::default());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = self.uri.clone();
        for (name, value) in &self.headers {
            request.headers_mut().insert(name.clone(), value.clone());
        }
        request
    }
}

impl Nearby {
    /// Sends a request, and repeats it while the server is overloaded, or the connection fails. Where no
    /// connection was made to a server that nobody has named, there is probably none, and nothing is repeated.
    pub(super) async fn send(
        &self,
        driver: &Driver,
        ask: &Ask,
    ) -> Result<Response, TransportError> {
        let mut limits = Limits::default();
        limits.connect_timeout = Some(self.connect_timeout);
        limits.read_timeout = Some(self.read_timeout);
        let mut attempt = 1;
        loop {
            let result = driver.send(ask.request(), limits.clone()).await;
            let is_repeated = match &result {
                Ok(response) => {
                    let status = response.status();
                    status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS
                }
                Err(error) => (self.is_named || !is_absent(error)) && error.is_retryable(),
            };
            if !is_repeated || attempt >= self.attempts {
                return result;
            }
            let longest = BASE.saturating_mul(1 << (attempt - 1).min(6));
            let chance = driver.surroundings().chance();
            driver.sleep(longest.mul_f64(chance.clamp(0.0, 1.0))).await;
            attempt += 1;
        }
    }
}

/// Returns `true` if nothing could be connected to.
pub(super) fn is_absent(error: &TransportError) -> bool {
    matches!(
        error.kind(),
        TransportErrorKind::Connect | TransportErrorKind::ConnectTimeout
    )
}

/// Returns the error of a request that got no response. `what` is the server, for people.
pub(super) fn unanswered(what: &str, uri: &Uri, error: TransportError) -> CredentialsError {
    let message = format!("{what} at {uri} did not answer: {error}");
    CredentialsError::new(message).with_source(error)
}

/// Returns the error of a response that is none of those that are expected. The body is not shown, because it
/// may have secrets.
pub(super) fn unexpected(what: &str, uri: &Uri, status: StatusCode) -> CredentialsError {
    CredentialsError::new(format!("{what} answered {uri} with {status}"))
}

/// Reads the body of a response.
pub(super) fn json(what: &str, uri: &Uri, response: &Response) -> Result<Json, CredentialsError> {
    match Json::parse(response.body().as_bytes()) {
        Some(json) => Ok(json),
        None => Err(CredentialsError::new(format!(
            "{what} answered {uri} with no object in JSON"
        ))),
    }
}
