//! The steps of both clients before a request is sent: fill, check, encode, sign.

use std::borrow::Cow;
use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderName, HeaderValue};

use super::agent::Agent;
use super::challenge::Challenges;
use super::digest::{self, Digesting};
use super::discovery::Discovery;
use super::endpoint_settings::EndpointSettings;
use super::identity::Identities;
use super::layer::{Layers, Scope};
use super::locate::{Found, Located, Locator};
use super::options::Options;
use super::prepared::{Bodies, Prepared, SignedPayload};
use super::retry::{ClientSkew, Clock, Retries};
use super::session::SessionCache;
use super::transfer::MinRate;
use super::watch::{Metrics, Subject};
use super::{body, prepare, trace_id};
use crate::auth::credentials::ProvideCredentials;
use crate::auth::sigv4::SigningKeyCache;
use crate::client::error::{CallError, Failure};
use crate::client::operation::{self, Expectations};
use crate::endpoint::Region;
use crate::shape::schema::Member;
use crate::shape::token::{self, TokenSource};
use crate::shape::{Shape, validate};
use crate::transport::{Limits, StreamResponse};
use crate::value::{Endpoint, EndpointError, Features, Request};
use crate::wire::checksum::{self, ChecksumAlgorithm};
use crate::wire::error::RequestError;
use crate::wire::http_binding;
use crate::wire::operation::{OperationSchema, Scheme, ServiceSchema};

/// The header that says which version of the API a question for endpoints is about.
const API_VERSION: HeaderName = HeaderName::from_static("x-amz-api-version");

/// How a client authenticates its requests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Auth {
    /// As the model says: by the first scheme of an operation that the client has an identity for. At AWS that
    /// is a signature with credentials, almost everywhere; see
    /// [`auth_scheme_preference`](super::Builder::auth_scheme_preference).
    #[default]
    Modelled,
    /// Requests are not signed; the client's certificate is checked when a connection is made. So there has
    /// to be one, and the endpoint must be one of https. A transport of your own has to bring the
    /// certificate.
    ClientCertificate,
    /// Requests are not signed, and nothing else authenticates them.
    Anonymous,
}

/// The settings of a client, in the form that every call needs. Whatever is large or shared is behind a
/// pointer, so that a view is cheap.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(super) service: &'static ServiceSchema,
    pub(super) place: Arc<EndpointSettings>,
    pub(super) locator: Arc<Locator>,
    /// What the service has told of its endpoints.
    pub(super) discovery: Arc<Discovery>,
    /// The endpoint of calls that say nothing of it, if there is one.
    pub(super) general: Option<Arc<Located>>,
    pub(super) region: Option<Region>,
    pub(super) auth: Auth,
    pub(super) credentials: Option<Arc<dyn ProvideCredentials>>,
    /// `None` if requests go out as they are.
    pub(super) identities: Option<Arc<Identities>>,
    /// The regions for which signatures for several regions are valid, with commas between them.
    pub(super) region_set: Option<String>,
    pub(super) agent: Arc<Agent>,
    /// What user agents tell of whoever makes the calls.
    pub(super) features: Features,
    /// The headers of all requests.
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    pub(super) validate: bool,
    pub(super) bodies: Bodies,
    pub(super) tokens: TokenSource,
    pub(super) keys: Arc<SigningKeyCache>,
    pub(super) sessions: Arc<SessionCache>,
    pub(super) challenges: Arc<Challenges>,
    /// The program is a Lambda function, whose trace its requests carry on.
    pub(super) in_function: bool,
    pub(super) retries: Retries,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) skew: Option<Arc<ClientSkew>>,
    pub(super) metrics: Option<Arc<dyn Metrics>>,
    pub(super) layers: Layers,
    pub(super) timeouts: Timeouts,
    pub(super) min_rate: Option<MinRate>,
    /// What the transport is told.
    pub(super) limits: Limits,
    /// Why no request can be made.
    pub(super) problem: Option<String>,
}

/// The timeouts which the client keeps, and not the transport.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Timeouts {
    pub(super) call: Option<Duration>,
    pub(super) attempt: Option<Duration>,
}

impl Settings {
    /// Returns the settings with what is set in `options`.
    pub(super) fn overlay(mut self, options: Options) -> Self {
        let retries = options.retries.unwrap_or(self.retries);
        self.retries = match options.max_attempts {
            Some(attempts) => retries.max_attempts(attempts),
            None => retries,
        };
        self.timeouts = Timeouts {
            call: options.call_timeout.or(self.timeouts.call),
            attempt: options.attempt_timeout.or(self.timeouts.attempt),
        };
        if let Some(rate) = options.min_rate {
            self.min_rate = Some(rate).filter(|rate| rate.is_any());
            self.limits.stall_timeout = self.min_rate.map(|rate| rate.grace);
        }
        if let Some(name) = options.app_name {
            self.agent = Arc::new(self.agent.named(&name));
        }
        self.headers.extend(options.headers);
        self.features = self.features.and(options.features);
        self.metrics = options.metrics.or(self.metrics);
        self.layers.extend(options.layers);
        self.problem = options.problem.or(self.problem);
        self
    }

    /// Returns the settings for another region, another endpoint, or both. Its clock is another one, too.
    pub(super) fn elsewhere(mut self, region: Option<Region>, url: Option<String>) -> Self {
        let mut place = (*self.place).clone();
        if let Some(region) = region {
            self.region = Some(place.take_region(region));
        }
        place.url = url.or(place.url);
        match place.find(self.service, self.region.as_ref(), self.auth) {
            Ok((locator, general)) => {
                self.locator = locator;
                self.general = general;
            }
            Err(error) => self.problem = Some(error.into_reason()),
        }
        self.place = Arc::new(place);
        self.discovery = Arc::default();
        self.skew = self.skew.map(|_| Arc::default());
        self.challenges = Arc::default();
        self
    }

    /// Returns the settings of a call that another call needs, within the time that is left to that one. Layers
    /// around calls have let that one in already. One that limits calls would wait for itself.
    pub(super) fn within_call(&self, limit: Option<Duration>) -> Self {
        let mut settings = self.clone();
        settings.layers.calls.clear();
        settings.timeouts.call = limit.or(settings.timeouts.call);
        settings
    }

    /// Returns the settings to ask the service where to send other calls, within the time that is left.
    pub(super) fn asking(&self, limit: Option<Duration>) -> Self {
        let version = HeaderValue::from_static(self.service.version);
        let mut settings = self.within_call(limit);
        settings.headers.push((API_VERSION, version));
        settings
    }

    pub(crate) fn service(&self) -> &'static ServiceSchema {
        self.service
    }

    /// The endpoint of calls that say nothing of it, if there is one.
    pub(crate) fn endpoint(&self) -> Option<&Endpoint> {
        self.general.as_ref().map(|located| &located.endpoint)
    }

    /// Returns what is watched of a call.
    pub(super) fn subject(&self, operation: &'static OperationSchema) -> Subject<'_> {
        Subject {
            service: self.service,
            operation,
            region: self.region.as_ref(),
            metrics: self.metrics.as_ref(),
            clock: &self.clock,
        }
    }

    /// Returns where a layer is.
    pub(super) fn scope(
        &self,
        operation: &'static OperationSchema,
        attempt: Option<u32>,
    ) -> Scope<'_> {
        Scope {
            service: self.service,
            region: self.region.as_ref(),
            operation,
            attempt,
        }
    }

    pub(super) fn policy(&self) -> &Retries {
        &self.retries
    }

    pub(super) fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    /// Returns what the client knows of the service's clock, unless it takes no notice of it.
    pub(super) fn skew(&self) -> Option<&ClientSkew> {
        self.skew.as_deref()
    }

    /// Makes the request of a call, not signed yet, and what must be read of its body before it can be sent.
    /// `streams` says whether the output has a stream.
    pub(super) fn prepare(
        &self,
        operation: &'static OperationSchema,
        input: &mut dyn Shape,
        streams: bool,
    ) -> Result<(Prepared, Option<Box<Digesting>>), Failure> {
        let member = http_binding::stream_member(input);
        let mut bodies = self.bodies;
        if member.is_none() || !self.service.verbatim_signing {
            bodies.min_trailed = u64::MAX;
        }
        let mut prepared = self.request(operation, input, bodies)?;
        let request = &mut prepared.request;
        if streams {
            StreamResponse::ask(request);
        }
        if self.in_function {
            trace_id::add(request, &|name| std::env::var(name).ok());
        }
        body::expect_continue(operation, self.bodies, request);
        let failure = |error| Failure::Request(CallError::new(operation.name, error));
        let mut prepared = self
            .with_payload(operation, member, prepared)
            .map_err(failure)?;
        digest::hash_tree(operation, &mut prepared);
        let digesting = self.digesting(operation, input, &prepared)?;
        Ok((prepared, digesting))
    }

    /// Makes the request of a call, without anything that only matters where it is sent by a client.
    pub(super) fn request(
        &self,
        operation: &OperationSchema,
        input: &mut dyn Shape,
        bodies: Bodies,
    ) -> Result<Prepared, Failure> {
        let failure = |error| match error {
            RequestError::Endpoint(error) => {
                Failure::Endpoint(CallError::new(operation.name, error))
            }
            error => Failure::Request(CallError::new(operation.name, error)),
        };
        if let Some(problem) = &self.problem {
            return Err(failure(RequestError::Http(problem.clone())));
        }
        token::fill_idempotency_tokens(input, &self.tokens);
        if self.validate {
            validate::check(input)
                .map_err(RequestError::Constraints)
                .map_err(failure)?;
        }
        prepare::prepare(input).map_err(failure)?;
        let decode_names = prepare::ask_for_encoded_names(operation, input);
        let (located, mut request) = self.encode(operation, input).map_err(failure)?;
        let checksum = body::finish(operation, bodies, &mut request).map_err(failure)?;
        let expectations = Expectations {
            checksum: body::asks_for_checksum(operation, &request),
            decode_names,
        };
        let pending = checksum.map(ChecksumAlgorithm::header);
        let own = Features::of_request(operation, &request, pending.as_ref());
        let features = self.features(operation).and(own);
        let headers = request.headers_mut();
        for (name, value) in &located.headers {
            headers.append(name, value.clone());
        }
        if let Some((name, value)) = self.service.header {
            let name = HeaderName::from_static(name);
            headers.insert(name, HeaderValue::from_static(value));
        }
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
        Ok(Prepared {
            request,
            expectations,
            located,
            payload: SignedPayload::Body,
            checksum,
            features,
        })
    }

    /// Returns the features of the client that a request uses.
    fn features(&self, operation: &OperationSchema) -> Features {
        let mut features = self.features.and(Features::of_retries(self.retries.mode()));
        features = features.and(self.locator.features());
        if self.metrics.is_some() {
            features = features.and(Features::METRICS);
        }
        if self.place.url.is_some() {
            features = features.and(Features::ENDPOINT_OVERRIDE);
        }
        if operation.checksum.is_some() {
            let (requests, responses) = (
                self.bodies.request_checksums,
                self.bodies.response_checksums,
            );
            features = features.and(Features::of_checksums(requests, responses));
        }
        features
    }

    /// Decides what the signature covers of the body. It is the only place that does, because a stream that
    /// is signed must be read before. If a stream need not be known before it is sent, its checksum follows
    /// it. So does the checksum of a long body in memory, which [`finish`](body::finish) has left out.
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
        let is_later = request.body().is_stream() || prepared.checksum.is_some();
        if !is_later || !self.service.verbatim_signing || !is_private {
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
    ) -> Result<(Arc<Located>, Request), RequestError> {
        let located = self.locate(operation, input)?.into_owned();
        let request = operation::encode_from(self.service, operation, input, &located.endpoint)?;
        Ok((located, request))
    }

    /// Returns where a call goes, without the account of the credentials.
    fn locate(
        &self,
        operation: &OperationSchema,
        input: &dyn Shape,
    ) -> Result<Found<'_>, RequestError> {
        let is_signed = || self.signs(operation);
        let located = match prepare::endpoint_url(operation, input)? {
            Some(own) => Cow::Owned(Arc::new(Located::new(Endpoint::new(own)?))),
            None => self.locator.locate(operation, input, is_signed)?,
        };
        if self.auth == Auth::ClientCertificate && located.endpoint.scheme() != "https" {
            return Err(unprotected(&located.endpoint).into());
        }
        Ok(located)
    }

    /// Returns the endpoint of a call, without the account of the credentials.
    pub(crate) fn endpoint_of(
        &self,
        operation: &OperationSchema,
        input: &dyn Shape,
    ) -> Result<Endpoint, EndpointError> {
        if let Some(problem) = &self.problem {
            return Err(EndpointError::new("", problem.clone()));
        }
        let located = self.locate(operation, input).map_err(|error| match error {
            RequestError::Endpoint(error) => error,
            error => EndpointError::new("", error.to_string()),
        })?;
        Ok(located.endpoint.clone())
    }

    /// Returns what must be computed from the request's body before it can be sent, if the body is a stream.
    pub(super) fn digesting(
        &self,
        operation: &OperationSchema,
        input: &dyn Shape,
        prepared: &Prepared,
    ) -> Result<Option<Box<Digesting>>, Failure> {
        // Each event is signed when it is sent.
        if body::sends_events(&prepared.request) {
            return Ok(None);
        }
        let is_signed = self.signs(operation);
        let needs_hash = is_signed && matches!(prepared.payload, SignedPayload::Body);
        let member = http_binding::stream_member(input);
        Digesting::new(operation, member, prepared, needs_hash)
            .map_err(|error| Failure::Request(CallError::new(operation.name, error)))
    }

    /// Returns the scheme by which an operation is authenticated, or [`Scheme::None`] if requests go out as
    /// they are.
    pub(super) fn scheme(&self, operation: &OperationSchema) -> Scheme {
        match &self.identities {
            Some(identities) => identities.scheme(operation),
            None => Scheme::None,
        }
    }

    /// Returns `true` if the requests of an operation are signed.
    pub(crate) fn signs(&self, operation: &OperationSchema) -> bool {
        self.credentials.is_some() && self.scheme(operation).is_signature()
    }
}

impl Debug for Settings {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("service", &self.service.id)
            .field("endpoint", &self.endpoint().map(ToString::to_string))
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
