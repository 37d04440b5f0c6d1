//! The last step before a request is sent: it says who sends it.

use std::sync::Arc;
use std::time::SystemTime;

use super::body::sends_events;
use super::identity::{Identity, Wanted};
use super::locate::Located;
use super::prepared::SignedPayload;
use super::retry::Skew;
use super::secret;
use super::session::Wish;
use super::settings::Settings;
use crate::auth::credentials::{Credentials, CredentialsError};
#[cfg(feature = "event-streams")]
use crate::auth::sigv4::EventSigner;
use crate::auth::sigv4::{self, Payload, SigningError, SigningParams, SigningSettings};
use crate::client::error::{CallError, Failure};
use crate::endpoint::Region;
use crate::endpoint::rules::EndpointScheme;
use crate::value::{EndpointError, Features, Request};
use crate::wire::error::RequestError;
#[cfg(feature = "event-streams")]
use crate::wire::event_stream::{self, SignMessage};
use crate::wire::operation::{OperationSchema, Scheme, Sessions};

/// The kinds of signatures.
#[derive(Clone, Copy, Debug)]
enum Kind {
    /// `sigv4`.
    OneRegion,
    /// `sigv4a`.
    ManyRegions,
    /// As `sigv4`, with the credentials of a session.
    Session(&'static Sessions),
}

/// How a request is signed, and with what.
pub(super) struct Signing<'s> {
    settings: &'s Settings,
    credentials: Credentials,
    located: Arc<Located>,
    kind: Kind,
    /// What user agents tell of the endpoint.
    features: Features,
    /// The index of the endpoint's scheme, if the endpoint has any.
    scheme: Option<usize>,
}

impl Signing<'_> {
    /// Returns the parameters of a signature at this time.
    pub(super) fn params(&self, time: SystemTime) -> SigningParams<'_> {
        let settings = self.settings;
        let scheme = self
            .scheme
            .and_then(|index| self.located.schemes.get(index));
        let name = scheme.and_then(|scheme| scheme.name.as_deref());
        let name = name.unwrap_or(settings.service.signing_name);
        let region = scheme.and_then(|scheme| scheme.region.as_deref());
        let own = settings.region.as_ref().map_or("", Region::as_str);
        let region = match self.kind {
            Kind::OneRegion | Kind::Session(_) => Region::signing(region.unwrap_or(own)),
            Kind::ManyRegions => {
                let set = settings.region_set.as_deref().or(region);
                set.unwrap_or_else(|| Region::signing(own))
            }
        };
        let params = SigningParams::new(&self.credentials, region, name, time)
            .settings(settings.signing_settings(scheme, self.kind))
            .key_cache(&settings.keys);
        match self.kind {
            Kind::OneRegion | Kind::Session(_) => params,
            Kind::ManyRegions => params.for_many_regions(),
        }
    }

    pub(super) fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    #[cfg(feature = "forms")]
    pub(super) fn located(&self) -> &Located {
        &self.located
    }
}

impl Settings {
    /// Returns what must be asked for before a request of an operation can be sent.
    pub(super) fn wanted(&self, operation: &OperationSchema) -> Wanted<'_> {
        match self.scheme(operation) {
            scheme if scheme.is_signature() => self.own(),
            Scheme::Bearer => {
                let identities = self.identities.as_ref();
                match identities.and_then(|identities| identities.token.as_deref()) {
                    Some(provider) => Wanted::Token(provider),
                    None => Wanted::Nothing,
                }
            }
            _ => Wanted::Nothing,
        }
    }

    /// Returns what must be asked for to sign what is no request of an operation.
    pub(super) fn own(&self) -> Wanted<'_> {
        match self.credentials.as_deref() {
            Some(provider) => Wanted::Credentials(provider),
            None => Wanted::Nothing,
        }
    }

    /// Makes a request say who sends it. `sent` is the time here, and what is known of the service's clock. Returns
    /// what the user agent says of how.
    pub(super) fn authenticate(
        &self,
        operation: &OperationSchema,
        request: &mut Request,
        known: (&SignedPayload, &Arc<Located>),
        identity: Result<Identity, CredentialsError>,
        sent: (SystemTime, Skew),
    ) -> Result<Features, Failure> {
        let failure = |error| Failure::Credentials(CallError::new(operation.name, error));
        let identity = identity.map_err(failure)?;
        let identities = self.identities.as_ref();
        let key = identities.and_then(|identities| identities.key.as_ref());
        let login = identities.and_then(|identities| identities.login.as_ref());
        let done = match (self.scheme(operation), identity) {
            (_, Identity::Credentials(credentials)) => {
                return self.sign(operation, request, known, credentials, sent);
            }
            (_, Identity::Token(token)) => secret::add_token(request, token.as_str()),
            (scheme @ (Scheme::KeyInHeader { .. } | Scheme::KeyInQuery { .. }), _) => {
                secret::add_key(request, scheme, key)
            }
            (Scheme::Basic, _) => secret::add_login(request, login),
            (Scheme::Bearer, _) => Err(CredentialsError::new(
                "the operation takes a bearer token: call `bearer_token` of the client's builder",
            )),
            (Scheme::Digest, _) => match login {
                Some(login) => self
                    .challenges
                    .answer(request, login, self.clock().random()),
                None => Err(secret::no_login()),
            },
            (scheme @ Scheme::Unsupported { .. }, _) => {
                let schemes = scheme.name();
                Err(CredentialsError::new(format!(
                    "the operation is authenticated by `{schemes}`, which this client can't do; with \
                     `Auth::Anonymous` it is sent without"
                )))
            }
            // A service that takes no signature has no name in signatures, so nobody asked for credentials.
            (Scheme::SigV4 | Scheme::SigV4a | Scheme::None, _) => Ok(()),
        };
        done.map(|()| Features::new()).map_err(failure)
    }

    fn sign(
        &self,
        operation: &OperationSchema,
        request: &mut Request,
        (payload, located): (&SignedPayload, &Arc<Located>),
        credentials: Credentials,
        (sent, skew): (SystemTime, Skew),
    ) -> Result<Features, Failure> {
        let signing = self.signing(operation, request, located, credentials)?;
        // A clone of the body is cheap. The signature covers the body while the request changes.
        let body = request.body().to_bytes();
        let payload = match payload {
            _ if sends_events(request) => Payload::Events,
            SignedPayload::Body => Payload::Bytes(&body),
            SignedPayload::Hash(hash) => Payload::Sha256Hex(hash),
            SignedPayload::Unsigned => Payload::Unsigned,
            SignedPayload::UnsignedWithTrailer(_) => Payload::UnsignedWithTrailer,
        };
        let params = signing.params(skew.applied(sent)).payload(payload);
        sigv4::sign(request, &params).map_err(|error| unsigned(operation, &error))?;
        #[cfg(feature = "event-streams")]
        if let Some(events) = request.extensions().get::<event_stream::Signing>() {
            let signer = EventSigner::new(request.headers(), &params);
            let signer = signer.map(|signer| Box::new(signer) as Box<dyn SignMessage>);
            // Each event has a time of its own, which the service checks as it does that of the request.
            let clock = Arc::clone(&self.clock);
            events.begin(signer, move || skew.applied(clock.time()));
        }
        let own = match signing.kind {
            Kind::ManyRegions => Features::SIGV4A_SIGNING,
            Kind::Session(_) => Features::SESSION_BUCKET,
            Kind::OneRegion => Features::new(),
        };
        Ok(signing.features.and(own))
    }

    /// Returns the credentials with which something is signed for somebody else.
    ///
    /// # Errors
    /// There are none, or the operation is not authenticated by a signature.
    pub(super) fn for_others(
        &self,
        operation: &OperationSchema,
        identity: Result<Identity, CredentialsError>,
    ) -> Result<Credentials, Failure> {
        let failure = |error| Failure::Credentials(CallError::new(operation.name, error));
        match identity.map_err(failure)? {
            Identity::Credentials(credentials) => Ok(credentials),
            Identity::Token(_) | Identity::Nothing => {
                let scheme = self.scheme(operation).name();
                Err(failure(CredentialsError::new(format!(
                    "only a signature can be given to somebody else, and this request is authenticated by `{scheme}`"
                ))))
            }
        }
    }

    /// Decides how a request is signed, and sends it where it belongs, now that the account of the credentials is
    /// known.
    ///
    /// # Errors
    /// A part of the credentials is empty, or the client can't sign as the endpoint or the operation wants it.
    pub(super) fn signing(
        &self,
        operation: &OperationSchema,
        request: &mut Request,
        located: &Arc<Located>,
        credentials: Credentials,
    ) -> Result<Signing<'_>, Failure> {
        if let Some(part) = credentials.empty_part() {
            let error = CredentialsError::empty(part);
            return Err(Failure::Credentials(CallError::new(operation.name, error)));
        }
        let nowhere = |error| Failure::Endpoint(CallError::new(operation.name, error));
        let mut located = Arc::clone(located);
        let features = self
            .locator
            .with_account(&mut located, request, credentials.account_id())
            .map_err(nowhere)?;
        let (kind, scheme) = self.choose(operation, &located).map_err(nowhere)?;
        Ok(Signing {
            settings: self,
            credentials,
            located,
            kind,
            features,
            scheme,
        })
    }

    /// Returns the session that a request needs, if it is not signed with the client's own credentials.
    pub(super) fn session(
        &self,
        operation: &OperationSchema,
        located: &Located,
        identity: &Result<Identity, CredentialsError>,
    ) -> Option<Wish> {
        // Few services have sessions.
        self.service.sessions.as_ref()?;
        let Ok(Identity::Credentials(own)) = identity else {
            return None;
        };
        let (kind, _) = self.choose(operation, located).ok()?;
        match kind {
            Kind::Session(sessions) if own.empty_part().is_none() => {
                Some(self.wish(sessions, located, own))
            }
            _ => None,
        }
    }

    /// Returns the kind of signature with this name, if this client can do it.
    fn kind(&self, name: &str) -> Option<Kind> {
        let sessions = self.service.sessions.as_ref();
        match name {
            "sigv4" => Some(Kind::OneRegion),
            "sigv4a" if cfg!(feature = "sigv4a") => Some(Kind::ManyRegions),
            _ => sessions
                .filter(|sessions| sessions.scheme == name)
                .map(Kind::Session),
        }
    }

    /// Chooses the kind of signature, and the endpoint's scheme if it has any. What the endpoint says comes
    /// before the operation and the service.
    ///
    /// # Errors
    /// The client can't sign as the endpoint or the operation wants it.
    fn choose(
        &self,
        operation: &OperationSchema,
        located: &Located,
    ) -> Result<(Kind, Option<usize>), EndpointError> {
        let identities = self.identities.as_deref();
        let rank = |name: &str| identities.map_or(0, |identities| identities.rank(name));
        let own = located.schemes.iter().enumerate();
        let own = own.filter_map(|(index, it)| Some((self.kind(&it.scheme)?, Some(index))));
        let modelled = operation.schemes().iter();
        let modelled = modelled.filter_map(|scheme| Some((self.kind(scheme.name())?, None)));
        let modelled = modelled.filter(|_| located.schemes.is_empty());
        own.chain(modelled)
            .min_by_key(|(kind, _)| rank(kind.name()))
            .ok_or_else(|| impossible(operation, located))
    }

    fn signing_settings(&self, scheme: Option<&EndpointScheme>, kind: Kind) -> SigningSettings {
        let usual = SigningSettings::default();
        let has_hash = self.service.verbatim_signing;
        let is_verbatim = scheme.map_or(has_hash, |scheme| scheme.is_verbatim);
        SigningSettings {
            double_encode_path: !is_verbatim,
            normalize_path: !is_verbatim,
            add_content_sha256_header: has_hash,
            session_token_header: match kind {
                Kind::Session(sessions) => sessions.token_header,
                Kind::OneRegion | Kind::ManyRegions => usual.session_token_header,
            },
            ..usual
        }
    }
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Self::OneRegion => "sigv4",
            Self::ManyRegions => "sigv4a",
            Self::Session(sessions) => sessions.scheme,
        }
    }
}

pub(super) fn unsigned(operation: &OperationSchema, error: &SigningError) -> Failure {
    let error = RequestError::Http(error.to_string());
    Failure::Request(CallError::new(operation.name, error))
}

/// The error that no signature of this client is one that is wanted.
fn impossible(operation: &OperationSchema, located: &Located) -> EndpointError {
    let mut names: Vec<&str> = located
        .schemes
        .iter()
        .map(|scheme| &*scheme.scheme)
        .collect();
    if names.is_empty() {
        let schemes = operation.schemes().iter();
        names.extend(schemes.map(|scheme| scheme.name()));
    }
    let hint = if names.contains(&"sigv4a") {
        ": enable the feature `sigv4a` of this crate"
    } else {
        ""
    };
    let reason = format!(
        "it takes only `{}`, which this client can't do{hint}",
        names.join(", ")
    );
    EndpointError::new(located.endpoint.to_string(), reason)
}
