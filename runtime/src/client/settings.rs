//! The steps of both clients before a request is sent: fill, check, encode, sign.

use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;
use std::time::SystemTime;

use http::header::USER_AGENT;
use http::{HeaderName, HeaderValue};

use super::agent::Agent;
use super::digest::{self, Digesting};
use super::prepared::{Bodies, Prepared, SignedPayload};
use super::retry::{ClientSkew, Clock, Retries, SystemClock};
use super::secret::Secrets;
use super::{body, prepare, trace_id};
use crate::auth::credentials::{Credentials, CredentialsError, ProvideCredentials};
use crate::auth::sigv4::{
    self, EventSigner, Payload, SigningKeyCache, SigningParams, SigningSettings,
};
use crate::client::error::{CallError, Failure};
use crate::client::operation::{self, Expectations};
use crate::endpoint::Region;
use crate::shape::schema::Member;
use crate::shape::token::{self, TokenSource};
use crate::shape::{Shape, validate};
use crate::transport::StreamResponse;
use crate::value::{Endpoint, EndpointError, Request};
use crate::wire::checksum::{self, ChecksumAlgorithm};
use crate::wire::error::RequestError;
use crate::wire::event_stream::{SignMessage, Signing};
use crate::wire::http_binding;
use crate::wire::operation::{OperationSchema, Scheme, ServiceSchema};

/// How a client authenticates its requests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Auth {
    /// Requests are signed by Signature Version 4, with credentials. An operation which takes a bearer token
    /// or an API key carries that instead.
    #[default]
    SigV4,
    /// Requests are not signed; the client's certificate is checked when a connection is made. So there has
    /// to be one, and the endpoint must be one of https. A transport of your own has to bring the
    /// certificate.
    ClientCertificate,
    /// Requests are not signed, and nothing else authenticates them.
    Anonymous,
}

/// The settings of a client, in the form that every call needs.
pub(crate) struct Settings {
    service: &'static ServiceSchema,
    endpoint: Endpoint,
    region: Option<Region>,
    auth: Auth,
    credentials: Option<Arc<dyn ProvideCredentials>>,
    /// `None` if requests go out as they are.
    secrets: Option<Secrets>,
    agent: Agent,
    validate: bool,
    bodies: Bodies,
    tokens: TokenSource,
    keys: SigningKeyCache,
    /// The program is a Lambda function, whose trace its requests carry on.
    in_function: bool,
    retries: Retries,
    clock: Arc<dyn Clock>,
    skew: Option<ClientSkew>,
}

impl Settings {
    #[expect(
        clippy::too_many_arguments,
        reason = "only the builder calls it, with all it knows"
    )]
    pub(super) fn new(
        service: &'static ServiceSchema,
        endpoint: Endpoint,
        region: Option<Region>,
        auth: Auth,
        credentials: Option<Arc<dyn ProvideCredentials>>,
        agent: Agent,
        validate: bool,
        tokens: TokenSource,
    ) -> Self {
        Self {
            service,
            endpoint,
            region,
            auth,
            credentials,
            secrets: None,
            agent,
            validate,
            bodies: Bodies::default(),
            tokens,
            keys: SigningKeyCache::new(),
            in_function: false,
            retries: Retries::default(),
            clock: Arc::new(SystemClock),
            skew: Some(ClientSkew::default()),
        }
    }

    /// Sets how failed requests are repeated, the clock for that, and whether to correct the time by the
    /// service's.
    pub(super) fn retries(self, retries: Retries, clock: Arc<dyn Clock>, corrects: bool) -> Self {
        Self {
            retries,
            clock,
            skew: corrects.then(ClientSkew::default),
            ..self
        }
    }

    /// Sets the settings for bodies.
    pub(super) fn bodies(self, bodies: Bodies) -> Self {
        Self { bodies, ..self }
    }

    /// Sets whether the program is a Lambda function.
    pub(super) fn in_function(self, in_function: bool) -> Self {
        Self {
            in_function,
            ..self
        }
    }

    /// The same with tokens and keys.
    pub(super) fn secrets(self, secrets: Option<Secrets>) -> Self {
        Self { secrets, ..self }
    }

    pub(crate) fn service(&self) -> &'static ServiceSchema {
        self.service
    }

    pub(crate) fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    pub(super) fn policy(&self) -> &Retries {
        &self.retries
    }

    pub(super) fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    /// Returns what the client knows of the service's clock, unless it takes no notice of it.
    pub(super) fn skew(&self) -> Option<&ClientSkew> {
        self.skew.as_ref()
    }

    /// Makes the request of a call, not signed yet, and what must be read of its body before it can be sent.
    /// `streams` says whether the output has a stream.
    pub(super) fn prepare(
        &self,
        operation: &'static OperationSchema,
        input: &mut dyn Shape,
        streams: bool,
    ) -> Result<(Prepared, Option<Digesting>), Failure> {
        let prepared = self.request(operation, input, streams)?;
        let digesting = self.digesting(operation, input, &prepared)?;
        Ok((prepared, digesting))
    }

    fn request(
        &self,
        operation: &OperationSchema,
        input: &mut dyn Shape,
        streams: bool,
    ) -> Result<Prepared, Failure> {
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
        prepare::prepare(input).map_err(failure)?;
        let decode_names = prepare::ask_for_encoded_names(operation, input);
        let member = http_binding::stream_member(input);
        let mut request = self.encode(operation, input).map_err(failure)?;
        let checksum = body::finish(operation, self.bodies, &mut request).map_err(failure)?;
        let expectations = Expectations {
            checksum: body::asks_for_checksum(operation, &request),
            decode_names,
        };
        let pending = checksum.map(ChecksumAlgorithm::header);
        let agent = self.agent.of(operation, &request, pending.as_ref());
        let headers = request.headers_mut();
        headers.insert(USER_AGENT, agent);
        if let Some((name, value)) = self.service.header {
            let name = HeaderName::from_static(name);
            headers.insert(name, HeaderValue::from_static(value));
        }
        if let Some(secrets) = &self.secrets {
            let result = secrets.authenticate(operation.scheme, &mut request);
            result.map_err(|error| Failure::Credentials(CallError::new(operation.name, error)))?;
        }
        if streams {
            StreamResponse::ask(&mut request);
        }
        if self.in_function {
            trace_id::add(&mut request, |name| std::env::var(name).ok());
        }
        body::expect_continue(operation, self.bodies, &mut request);
        let prepared = Prepared {
            request,
            expectations,
            payload: SignedPayload::Body,
            checksum,
        };
        let mut prepared = self
            .with_payload(operation, member, prepared)
            .map_err(failure)?;
        digest::hash_tree(operation, &mut prepared);
        Ok(prepared)
    }

    /// Decides what the signature covers of the body. It is the only place that does, because a stream that
    /// is signed must be read before. If a stream need not be known before it is sent, its checksum follows
    /// it.
    fn with_payload(
        &self,
        operation: &OperationSchema,
        member: Option<&'static Member>,
        mut prepared: Prepared,
    ) -> Result<Prepared, RequestError> {
        let request = &mut prepared.request;
        let is_private = request.uri().scheme_str() == Some("https");
        if operation.unsigned_payload {
            prepared.payload = SignedPayload::Unsigned;
        }
        if !request.body().is_stream() || !self.service.verbatim_signing || !is_private {
            return Ok(prepared);
        }
        prepared.payload = match prepared.checksum.take() {
            None => SignedPayload::Unsigned,
            Some(algorithm) => {
                let member = member.map_or("", |member| member.name);
                checksum::announce_trailer(algorithm, request)
                    .map_err(|reason| RequestError::member(member, reason))?;
                SignedPayload::UnsignedWithTrailer(algorithm)
            }
        };
        Ok(prepared)
    }

    fn encode(
        &self,
        operation: &OperationSchema,
        input: &mut dyn Shape,
    ) -> Result<Request, RequestError> {
        let own = prepare::endpoint_url(operation, input)?.map(Endpoint::new);
        let own = own.transpose()?;
        if let Some(own) = own.as_ref().filter(|own| own.scheme() != "https") {
            if self.auth == Auth::ClientCertificate {
                return Err(unprotected(own).into());
            }
        }
        let endpoint = own.as_ref().unwrap_or(&self.endpoint);
        operation::encode_from(self.service, operation, input, endpoint)
    }

    /// Returns what must be computed from the request's body before it can be sent, if the body is a stream.
    fn digesting(
        &self,
        operation: &OperationSchema,
        input: &dyn Shape,
        prepared: &Prepared,
    ) -> Result<Option<Digesting>, Failure> {
        // Each event is signed when it is sent.
        if prepared.request.extensions().get::<Signing>().is_some() {
            return Ok(None);
        }
        let is_signed = self.credentials(operation).is_some();
        let needs_hash = is_signed && matches!(prepared.payload, SignedPayload::Body);
        let member = http_binding::stream_member(input);
        Digesting::new(operation, member, prepared, needs_hash)
            .map_err(|error| Failure::Request(CallError::new(operation.name, error)))
    }

    /// Returns the provider of the credentials to sign with, or `None` if the operation's requests are not
    /// signed.
    pub(crate) fn credentials(
        &self,
        operation: &OperationSchema,
    ) -> Option<&dyn ProvideCredentials> {
        let is_signed = !operation.unsigned && operation.scheme == Scheme::Signature;
        self.credentials.as_deref().filter(|_| is_signed)
    }

    /// Signs a request at this time of the service.
    pub(super) fn sign(
        &self,
        operation: &OperationSchema,
        request: &mut Request,
        payload: &SignedPayload,
        credentials: Result<Credentials, CredentialsError>,
        time: SystemTime,
    ) -> Result<(), Failure> {
        let credentials = credentials
            .and_then(Credentials::checked)
            .map_err(|error| Failure::Credentials(CallError::new(operation.name, error)))?;
        let region = self.region.as_ref().map_or("", Region::as_str);
        // A clone of the body is cheap. The signature covers the body while the request changes.
        let body = request.body().to_bytes();
        let events = request.extensions().get::<Signing>().cloned();
        let payload = match payload {
            _ if events.is_some() => Payload::Events,
            SignedPayload::Body => Payload::Bytes(&body),
            SignedPayload::Hash(hash) => Payload::Sha256Hex(hash),
            SignedPayload::Unsigned => Payload::Unsigned,
            SignedPayload::UnsignedWithTrailer(_) => Payload::UnsignedWithTrailer,
        };
        let params = SigningParams::new(&credentials, region, self.service.signing_name, time)
            .payload(payload)
            .settings(self.signing_settings())
            .key_cache(&self.keys);
        sigv4::sign(request, &params).map_err(|error| {
            Failure::Request(CallError::new(
                operation.name,
                RequestError::Http(error.to_string()),
            ))
        })?;
        if let Some(events) = events {
            let signer = EventSigner::new(request.headers(), &params);
            events.begin(signer.map(|signer| Box::new(signer) as Box<dyn SignMessage>));
        }
        Ok(())
    }
}

impl Settings {
    fn signing_settings(&self) -> SigningSettings {
        let is_verbatim = self.service.verbatim_signing;
        SigningSettings {
            double_encode_path: !is_verbatim,
            normalize_path: !is_verbatim,
            add_content_sha256_header: is_verbatim,
            ..SigningSettings::default()
        }
    }
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

/// The error of an endpoint at which nobody looks at the client's certificate.
pub(super) fn unprotected(endpoint: &Endpoint) -> EndpointError {
    EndpointError::new(
        endpoint.to_string(),
        "requests are authenticated by a client certificate, so it must begin with https://",
    )
}
