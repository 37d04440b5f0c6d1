//! What both clients do before a request is sent: fill, check, encode, sign.

use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;
use std::time::SystemTime;

use http::HeaderValue;
use http::header::USER_AGENT;

use super::body;
use super::digest::Digesting;
use crate::credentials::{Credentials, CredentialsError, ProvideCredentials};
use crate::endpoint::{Endpoint, Region};
use crate::error::{CallError, Failure, RequestError};
use crate::event_stream::Signing;
use crate::schema::{OperationSchema, ServiceSchema};
use crate::sigv4::{self, EventSigner, Payload, SigningKeyCache, SigningParams};
use crate::token::{self, TokenSource};
use crate::transport::{Request, StreamResponse};
use crate::validate;
use crate::{Shape, http_binding, operation};

/// How requests are authenticated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Auth {
    /// Requests are signed by Signature Version 4, with credentials.
    #[default]
    SigV4,
    /// Requests are not signed; the client's certificate is checked when a connection is made.
    ClientCertificate,
    /// Requests are not signed, and nothing else authenticates them.
    Anonymous,
}

/// What a client was told, in the form in which every call needs it.
pub(crate) struct Settings {
    service: &'static ServiceSchema,
    endpoint: Endpoint,
    region: Option<Region>,
    credentials: Option<Arc<dyn ProvideCredentials>>,
    user_agent: HeaderValue,
    validate: bool,
    min_compressed: usize,
    tokens: TokenSource,
    keys: SigningKeyCache,
}

impl Settings {
    pub(super) fn new(
        service: &'static ServiceSchema,
        endpoint: Endpoint,
        region: Option<Region>,
        credentials: Option<Arc<dyn ProvideCredentials>>,
        user_agent: HeaderValue,
        validate: bool,
        tokens: TokenSource,
    ) -> Self {
        Self {
            service,
            endpoint,
            region,
            credentials,
            user_agent,
            validate,
            min_compressed: body::MIN_COMPRESSED,
            tokens,
            keys: SigningKeyCache::new(),
        }
    }

    /// The same with another least length of a body which is compressed, in bytes.
    pub(super) fn min_compressed(self, min_compressed: Option<usize>) -> Self {
        Self {
            min_compressed: min_compressed.unwrap_or(self.min_compressed),
            ..self
        }
    }

    pub(crate) fn service(&self) -> &'static ServiceSchema {
        self.service
    }

    pub(crate) fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// Makes the request of a call, not signed yet. Its response is to be a stream if the output `streams`.
    pub(crate) fn request(
        &self,
        operation: &OperationSchema,
        input: &mut dyn Shape,
        streams: bool,
    ) -> Result<Request, Failure> {
        let failure = |error| match error {
            RequestError::Endpoint(error) => {
                Failure::Endpoint(CallError::new(operation.name, error))
            }
            error => Failure::Request(CallError::new(operation.name, error)),
        };
        token::fill_idempotency_tokens(input, &self.tokens);
        if self.validate {
            validate::check(input)
                .map_err(RequestError::Constraints)
                .map_err(failure)?;
        }
        let mut request = operation::encode_from(self.service, operation, input, &self.endpoint)
            .map_err(failure)?;
        body::finish(operation, self.min_compressed, &mut request);
        request
            .headers_mut()
            .insert(USER_AGENT, self.user_agent.clone());
        if streams {
            StreamResponse::ask(&mut request);
        }
        Ok(request)
    }

    /// What has to be known of the request's body before it can be sent, if that is a stream.
    pub(crate) fn digesting(
        &self,
        operation: &OperationSchema,
        input: &dyn Shape,
        request: &Request,
    ) -> Result<Option<Digesting>, Failure> {
        // Each event is signed when it is sent.
        if request.extensions().get::<Signing>().is_some() {
            return Ok(None);
        }
        let is_signed = self.credentials(operation).is_some() && signs_body(operation);
        let member = http_binding::stream_member(input);
        Digesting::new(operation, member, request, is_signed)
            .map_err(|error| Failure::Request(CallError::new(operation.name, error)))
    }

    /// Where the credentials to sign with come from. `None` if the operation's requests are not signed.
    pub(crate) fn credentials(
        &self,
        operation: &OperationSchema,
    ) -> Option<&dyn ProvideCredentials> {
        self.credentials.as_deref().filter(|_| !operation.unsigned)
    }

    /// Signs a request. The hash is that of a streamed body.
    pub(crate) fn sign(
        &self,
        operation: &OperationSchema,
        request: &mut Request,
        credentials: Result<Credentials, CredentialsError>,
        hash: Option<&str>,
    ) -> Result<(), Failure> {
        let credentials = credentials
            .map_err(|error| Failure::Credentials(CallError::new(operation.name, error)))?;
        let region = self.region.as_ref().map_or("", Region::as_str);
        // The handle on the body is cheap to clone, and the signature covers the body while the request changes.
        let body = request.body().to_bytes();
        let events = request.extensions().get::<Signing>().cloned();
        let payload = match hash {
            _ if events.is_some() => Payload::Events,
            _ if !signs_body(operation) => Payload::Unsigned,
            Some(hash) => Payload::Sha256Hex(hash),
            None => Payload::Bytes(&body),
        };
        let params = SigningParams::new(
            &credentials,
            region,
            self.service.signing_name,
            SystemTime::now(),
        )
        .payload(payload)
        .key_cache(&self.keys);
        sigv4::sign(request, &params).map_err(|error| {
            Failure::Request(CallError::new(
                operation.name,
                RequestError::Http(error.to_string()),
            ))
        })?;
        if let Some(events) = events {
            events.begin(EventSigner::new(request.headers(), &params));
        }
        Ok(())
    }
}

/// Whether the signature covers the body. The one place which decides that: a stream which it covers has to be read before.
fn signs_body(operation: &OperationSchema) -> bool {
    !operation.unsigned_payload
}

impl Debug for Settings {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("service", &self.service.id)
            .field("endpoint", &format_args!("{}", self.endpoint))
            .field("region", &self.region.as_ref().map(Region::as_str))
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}

/// The user agent, in the form that the AWS SDKs agreed on.
pub(super) fn user_agent(service: &ServiceSchema, app_name: Option<&str>) -> HeaderValue {
    let family = match std::env::consts::OS {
        os @ ("windows" | "linux" | "macos" | "android" | "ios") => os,
        _ => "other",
    };
    let version = env!("CARGO_PKG_VERSION");
    let api = token_of(&service.id.to_lowercase());
    let mut text = format!(
        "shapewright/{version} ua/2.1 api/{api}#{} os/{family} md/arch#{} lang/rust",
        token_of(service.version),
        std::env::consts::ARCH,
    );
    if let Some(name) = app_name {
        text.push_str(" app/");
        text.push_str(&token_of(name));
    }
    HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static("shapewright"))
}

/// A text with everything replaced that a part of a user agent can't have.
fn token_of(text: &str) -> String {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "!$%&'*+-.^_`|~,".contains(c);
    text.chars()
        .map(|c| if allowed(c) { c } else { '-' })
        .collect()
}
