//! The last step before a request is sent: it says who sends it.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::endpoint_scheme::EndpointScheme;
use super::identity::{Identity, Wanted};
use super::locate::Located;
use super::prepared::{Prepared, SignedPayload};
use super::secret;
use super::session::Wish;
use super::settings::Settings;
use crate::auth::credentials::{Credentials, CredentialsError};
use crate::auth::sigv4::{
    self, EventSigner, Payload, SigningError, SigningParams, SigningSettings,
};
use crate::client::error::{CallError, Failure};
use crate::endpoint::Region;
use crate::value::{EndpointError, Request};
use crate::wire::error::RequestError;
use crate::wire::event_stream::{SignMessage, Signing};
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

/// How a request is signed.
struct Signature<'s> {
    kind: Kind,
    name: &'s str,
    region: Cow<'s, str>,
    settings: SigningSettings,
}

impl Settings {
    /// Returns what must be asked for before a request of an operation can be sent.
    pub(super) fn wanted(&self, operation: &OperationSchema) -> Wanted<'_> {
        match self.scheme(operation) {
            scheme if scheme.is_signature() => match self.credentials.as_deref() {
                Some(provider) => Wanted::Credentials(provider),
                None => Wanted::Nothing,
            },
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

    /// Makes a request say who sends it, at this time of the service.
    pub(super) fn authenticate(
        &self,
        operation: &OperationSchema,
        request: &mut Request,
        known: (&SignedPayload, &Arc<Located>),
        identity: Result<Identity, CredentialsError>,
        time: SystemTime,
    ) -> Result<(), Failure> {
        let failure = |error| Failure::Credentials(CallError::new(operation.name, error));
        let identity = identity.map_err(failure)?;
        let identities = self.identities.as_ref();
        let key = identities.and_then(|identities| identities.key.as_ref());
        let login = identities.and_then(|identities| identities.login.as_ref());
        let done = match (self.scheme(operation), identity) {
            (_, Identity::Credentials(credentials)) => {
                return self.sign(operation, request, known, &credentials, time);
            }
            (_, Identity::Token(token)) => secret::add_token(request, token.as_str()),
            (scheme @ (Scheme::KeyInHeader { .. } | Scheme::KeyInQuery { .. }), _) => {
                secret::add_key(request, scheme, key)
            }
            (Scheme::Basic, _) => secret::add_login(request, login),
            (Scheme::Bearer, _) => Err(CredentialsError::new(
                "the operation takes a bearer token: call `bearer_token` of the client's builder",
            )),
            (scheme @ (Scheme::Unsupported { .. } | Scheme::Digest), _) => {
                let schemes = scheme.name();
                Err(CredentialsError::new(format!(
                    "the operation is authenticated by `{schemes}`, which this client can't do; with \
                     `Auth::Anonymous` it is sent without"
                )))
            }
            // A service that takes no signature has no name in signatures, so nobody asked for credentials.
            (Scheme::SigV4 | Scheme::SigV4a | Scheme::None, _) => Ok(()),
        };
        done.map_err(failure)
    }

    fn sign(
        &self,
        operation: &OperationSchema,
        request: &mut Request,
        (payload, located): (&SignedPayload, &Arc<Located>),
        credentials: &Credentials,
        time: SystemTime,
    ) -> Result<(), Failure> {
        let located = self.settle(operation, request, located, credentials)?;
        let signature = self
            .signature(operation, &located)
            .map_err(|error| Failure::Endpoint(CallError::new(operation.name, error)))?;
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
        let params = self.params(&signature, credentials, time).payload(payload);
        sigv4::sign(request, &params).map_err(|error| unsigned(operation, &error))?;
        if let Some(events) = events {
            let signer = EventSigner::new(request.headers(), &params);
            events.begin(signer.map(|signer| Box::new(signer) as Box<dyn SignMessage>));
        }
        Ok(())
    }

    /// Signs a request in its query, at this time, for somebody else to send.
    pub(super) fn presign(
        &self,
        operation: &OperationSchema,
        prepared: &mut Prepared,
        identity: Result<Identity, CredentialsError>,
        (time, valid_for): (SystemTime, Duration),
    ) -> Result<Option<SystemTime>, Failure> {
        let failure = |error| Failure::Credentials(CallError::new(operation.name, error));
        let Identity::Credentials(credentials) = identity.map_err(failure)? else {
            let scheme = self.scheme(operation).name();
            return Err(failure(CredentialsError::new(format!(
                "only a signature can be given to somebody else, and this request is authenticated by `{scheme}`"
            ))));
        };
        let request = &mut prepared.request;
        let located = self.settle(operation, request, &prepared.located, &credentials)?;
        let signature = self
            .signature(operation, &located)
            .map_err(|error| Failure::Endpoint(CallError::new(operation.name, error)))?;
        let body = request.body().to_bytes();
        let payload = match &prepared.payload {
            SignedPayload::Body => Payload::Bytes(&body),
            SignedPayload::Hash(hash) => Payload::Sha256Hex(hash),
            SignedPayload::Unsigned | SignedPayload::UnsignedWithTrailer(_) => Payload::Unsigned,
        };
        let params = self.params(&signature, &credentials, time).payload(payload);
        sigv4::presign(request, valid_for, &params).map_err(|error| unsigned(operation, &error))?;
        Ok(credentials.expiry())
    }

    /// Sends a request where it belongs, now that the account of the credentials is known.
    fn settle(
        &self,
        operation: &OperationSchema,
        request: &mut Request,
        located: &Arc<Located>,
        credentials: &Credentials,
    ) -> Result<Arc<Located>, Failure> {
        if let Some(part) = credentials.empty_part() {
            let error = CredentialsError::empty(part);
            return Err(Failure::Credentials(CallError::new(operation.name, error)));
        }
        let mut located = Arc::clone(located);
        self.locator
            .with_account(&mut located, request, credentials.account_id())
            .map_err(|error| Failure::Endpoint(CallError::new(operation.name, error)))?;
        Ok(located)
    }

    fn params<'p>(
        &'p self,
        signature: &'p Signature<'_>,
        credentials: &'p Credentials,
        time: SystemTime,
    ) -> SigningParams<'p> {
        let Signature { name, region, .. } = signature;
        let params = SigningParams::new(credentials, region, name, time)
            .settings(signature.settings)
            .key_cache(&self.keys);
        match signature.kind {
            Kind::OneRegion | Kind::Session(_) => params,
            Kind::ManyRegions => params.for_many_regions(),
        }
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
        let signature = self.signature(operation, located).ok()?;
        match signature.kind {
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

    /// Decides how a request is signed. What the endpoint says comes before the operation and the service.
    ///
    /// # Errors
    /// The client can't sign as the endpoint or the operation wants it.
    fn signature<'s>(
        &'s self,
        operation: &OperationSchema,
        located: &'s Located,
    ) -> Result<Signature<'s>, EndpointError> {
        let identities = self.identities.as_deref();
        let rank = |name: &str| identities.map_or(0, |identities| identities.rank(name));
        let own = located.schemes.iter();
        let own = own.filter_map(|scheme| Some((self.kind(&scheme.scheme)?, Some(scheme))));
        let modelled = operation.schemes().iter();
        let modelled = modelled.filter_map(|scheme| Some((self.kind(scheme.name())?, None)));
        let modelled = modelled.filter(|_| located.schemes.is_empty());
        let candidates = own.chain(modelled);
        let (kind, scheme) = candidates
            .min_by_key(|(kind, _)| rank(kind.name()))
            .ok_or_else(|| impossible(operation, located))?;
        let region = scheme.and_then(|scheme| scheme.region.as_deref());
        let own_region = self.region.as_ref().map_or("", Region::as_str);
        let region = match kind {
            Kind::OneRegion | Kind::Session(_) => {
                Cow::Borrowed(Region::signing(region.unwrap_or(own_region)))
            }
            Kind::ManyRegions => {
                let set = self.region_set.as_deref().or(region);
                Cow::Borrowed(set.unwrap_or_else(|| Region::signing(own_region)))
            }
        };
        let name = scheme.and_then(|scheme| scheme.name.as_deref());
        Ok(Signature {
            kind,
            name: name.unwrap_or(self.service.signing_name),
            region,
            settings: self.signing_settings(scheme, kind),
        })
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

fn unsigned(operation: &OperationSchema, error: &SigningError) -> Failure {
    let error = RequestError::Http(error.to_string());
    Failure::Request(CallError::new(operation.name, error))
}

/// The error that no signature of this client is one that is wanted.
fn impossible(operation: &OperationSchema, located: &Located) -> EndpointError {
    let mut names: Vec<&str> = located
        .schemes
        .iter()
        .map(|scheme| scheme.scheme.as_str())
        .collect();
    if names.is_empty() {
        let schemes = operation.schemes().iter();
        names.extend(schemes.map(|scheme| scheme.name()));
    }
    let hint = if names.contains(&"sigv4a") {
        ": enable the feature `sigv4a` of shapewright-runtime"
    } else {
        ""
    };
    let reason = format!(
        "it takes only `{}`, which this client can't do{hint}",
        names.join(", ")
    );
    EndpointError::new(located.endpoint.to_string(), reason)
}
