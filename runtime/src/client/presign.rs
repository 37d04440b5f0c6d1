//! Requests that somebody else sends: signed in their query, valid for a while.

use std::fmt::{self, Debug, Formatter};
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::uri::PathAndQuery;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};

use super::body::sends_events;
use super::digest::{self, Digesting};
use super::error::{CallError, Error, Failure, OperationError};
use super::identity::Identity;
use super::prepared::{Bodies, Prepared, SignedPayload};
use super::settings::Settings;
use super::sign::unsigned;
use crate::auth::CredentialsError;
use crate::auth::sigv4::{self, Payload};
use crate::shape::schema::Location;
use crate::shape::{Shape, Value};
use crate::value::{Body, Request};
use crate::wire::checksum::ChecksumMode;
use crate::wire::error::RequestError;
use crate::wire::http_binding;
use crate::wire::operation::{OperationSchema, ServiceSchema};

/// The content type of forms, which the protocols `query` and `ec2` send.
const FORM: &str = "application/x-www-form-urlencoded";

/// Nothing that may be left out is in requests, because all of it would have to be sent.
pub(super) const BODIES: Bodies = Bodies {
    min_compressed: usize::MAX,
    min_waiting: u64::MAX,
    min_trailed: u64::MAX,
    defers_checksums: false,
    request_checksums: ChecksumMode::WhenRequired,
    response_checksums: ChecksumMode::WhenRequired,
};

/// A request that is signed in its query. Whoever has it can send it, with any HTTP client, until it
/// [expires](Self::expires).
///
/// It has to be sent as it is: by its [method](Self::method), to its [URI](Self::uri), with all of its
/// [headers](Self::headers). The client makes it without any network traffic but for getting credentials.
#[derive(Clone)]
pub struct PresignedRequest {
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
    is_body_free: bool,
    expires: SystemTime,
}

impl PresignedRequest {
    /// Returns the method to send, such as `GET`.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Returns the URI with the signature. It opens a door, so treat it as a secret.
    #[must_use]
    pub fn uri(&self) -> &Uri {
        &self.uri
    }

    /// Returns the headers that have to be sent, besides `host`. The signature covers them. For most operations
    /// there are none.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the body that has to be sent, unless any body may be sent; see
    /// [`takes_any_body`](Self::takes_any_body). For most operations it is empty. A body that is a file is not
    /// here: send the same file.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Returns `true` if the sender chooses the body. An example is an upload to Amazon S3 whose request has no
    /// checksum.
    #[must_use]
    pub fn takes_any_body(&self) -> bool {
        self.is_body_free
    }

    /// Returns the time from which the service rejects the request: when its time is over, or when the
    /// credentials expire if that comes first.
    #[must_use]
    pub fn expires(&self) -> SystemTime {
        self.expires
    }

    /// Returns the request in the form that many HTTP clients take.
    #[must_use]
    pub fn into_http(self) -> http::Request<Bytes> {
        let mut request = http::Request::new(self.body);
        *request.method_mut() = self.method;
        *request.uri_mut() = self.uri;
        *request.headers_mut() = self.headers;
        request
    }
}

impl Debug for PresignedRequest {
    /// Shows no query, because the signature is there.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.keys().map(HeaderName::as_str).collect();
        let host = self.uri.authority().map_or("", |host| host.as_str());
        f.debug_struct("PresignedRequest")
            .field("method", &self.method)
            .field("host", &host)
            .field("path", &self.uri.path())
            .field("headers", &names)
            .field("expires", &self.expires)
            .finish_non_exhaustive()
    }
}

/// A request before it is signed for somebody else.
pub(super) struct ForOthers {
    pub(super) prepared: Prepared,
    /// What must be read of the body first.
    pub(super) digesting: Option<Box<Digesting>>,
    is_body_free: bool,
}

/// Something that an async client is about to sign for somebody else. It does so when it is awaited, because it
/// may have to wait for credentials.
#[must_use = "nothing is signed until it is awaited"]
pub struct Presigning<T, E> {
    work: Pin<Box<dyn Future<Output = Result<T, Failure>> + Send>>,
    error: PhantomData<fn() -> E>,
}

impl<T, E> Presigning<T, E> {
    pub(super) fn new(work: impl Future<Output = Result<T, Failure>> + Send + 'static) -> Self {
        Self {
            work: Box::pin(work),
            error: PhantomData,
        }
    }
}

impl<T, E: OperationError> Future for Presigning<T, E> {
    type Output = Result<T, Error<E>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let result = ready!(self.work.as_mut().poll(context));
        Poll::Ready(result.map_err(Failure::into_error))
    }
}

impl<T, E> Debug for Presigning<T, E> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Presigning").finish_non_exhaustive()
    }
}

impl Settings {
    /// Makes the request of a call that somebody else sends.
    pub(super) fn prepare_for_others(
        &self,
        service: &ServiceSchema,
        operation: &OperationSchema,
        input: &mut dyn Shape,
    ) -> Result<ForOthers, Failure> {
        let wrong = |reason: String| {
            let error = RequestError::Http(reason);
            Failure::Request(CallError::new(operation.name, error))
        };
        if service.id != self.service.id {
            return Err(wrong(format!(
                "it is an operation of `{}`, and the client is one of `{}`",
                service.id, self.service.id
            )));
        }
        let has_content_type = has_header(input, CONTENT_TYPE.as_str());
        let is_signed = !self.service.verbatim_signing && !operation.unsigned_payload;
        let mut is_free = !is_signed && http_binding::takes_stream(input);
        let bodies = Bodies {
            defers_checksums: is_free,
            ..BODIES
        };
        let mut prepared = self.request(operation, input, bodies)?;
        if is_free && prepared.checksum.is_some() {
            add_checksum(&mut prepared).map_err(|reason| wrong(reason.to_owned()))?;
            is_free = false;
        }
        let request = &mut prepared.request;
        if sends_events(request) {
            let reason = "a stream of events can't be sent by somebody else";
            return Err(wrong(reason.to_owned()));
        }
        if is_free && !has_content_type {
            // Whoever chooses the body knows its type.
            request.headers_mut().remove(CONTENT_TYPE);
        }
        move_form(request).map_err(wrong)?;
        if operation.link {
            make_link(request, input)
                .map_err(|error| Failure::Request(CallError::new(operation.name, error)))?;
        }
        digest::hash_tree(operation, &mut prepared);
        if !is_signed {
            prepared.payload = SignedPayload::Unsigned;
        }
        let digesting = if is_free {
            None
        } else {
            self.digesting(operation, input, &prepared)?
        };
        Ok(ForOthers {
            prepared,
            digesting,
            is_body_free: is_free,
        })
    }

    /// Signs a request that somebody else sends.
    pub(super) fn presigned(
        &self,
        operation: &OperationSchema,
        ready: ForOthers,
        identity: Result<Identity, CredentialsError>,
        valid_for: Duration,
    ) -> Result<PresignedRequest, Failure> {
        // The sender's clock counts, and not what this client knows of the service's.
        let time = self.clock().time();
        let credentials = self.for_others(operation, identity)?;
        let (mut prepared, is_body_free) = (ready.prepared, ready.is_body_free);
        let request = &mut prepared.request;
        let signing = self.signing(operation, request, &prepared.located, credentials)?;
        let body = request.body().to_bytes();
        let payload = match &prepared.payload {
            SignedPayload::Body => Payload::Bytes(&body),
            SignedPayload::Hash(hash) => Payload::Sha256Hex(hash),
            SignedPayload::Unsigned | SignedPayload::UnsignedWithTrailer(_) => Payload::Unsigned,
        };
        let params = signing.params(time).payload(payload);
        sigv4::presign(request, valid_for, &params).map_err(|error| unsigned(operation, &error))?;
        let end = signing.credentials().expiry();
        let own = time.checked_add(valid_for);
        let (parts, body) = prepared.request.into_parts();
        Ok(PresignedRequest {
            method: parts.method,
            uri: parts.uri,
            headers: parts.headers,
            body: if is_body_free {
                Bytes::new()
            } else {
                body.to_bytes()
            },
            is_body_free,
            expires: own.into_iter().chain(end).min().unwrap_or(time),
        })
    }
}

/// Adds the checksum of a body in memory, which then is the one that has to be sent. That of a file is added when
/// the file is read.
fn add_checksum(prepared: &mut Prepared) -> Result<(), &'static str> {
    let request = &mut prepared.request;
    if request.body().len() == Some(0) {
        return Err(
            "a checksum is asked for, but the sender chooses the body: set the body, its checksum, or no \
             algorithm",
        );
    }
    if !request.body().is_stream() {
        if let Some(algorithm) = prepared.checksum.take() {
            let checksum = algorithm.checksum(request.body().as_bytes());
            algorithm.add(checksum, request.headers_mut());
        }
    }
    Ok(())
}

/// Returns `true` if the input sets this header.
pub(super) fn has_header(input: &dyn Shape, name: &str) -> bool {
    let Value::Structure(structure) = input.value() else {
        return false;
    };
    let mut members = input.schema().members.iter().enumerate();
    members.any(|(index, member)| {
        let is_it = matches!(member.location, Location::Header(header) if header.eq_ignore_ascii_case(name));
        is_it && !matches!(structure.member(index).value(), Value::Absent)
    })
}

/// Makes a request a GET, with the members of its body in the query.
fn make_link(request: &mut Request, input: &dyn Shape) -> Result<(), RequestError> {
    *request.uri_mut() = http_binding::with_body(request.uri(), input)?;
    *request.method_mut() = Method::GET;
    *request.body_mut() = Body::default();
    request.headers_mut().remove(CONTENT_TYPE);
    Ok(())
}

/// Moves a form from the body of a request into its query. Services take it there too, and a link has no body.
fn move_form(request: &mut Request) -> Result<(), String> {
    let is_form = |value: &HeaderValue| value.as_bytes().starts_with(FORM.as_bytes());
    if !request.headers().get(CONTENT_TYPE).is_some_and(is_form) {
        return Ok(());
    }
    let form = std::mem::take(request.body_mut()).to_bytes();
    let form = String::from_utf8_lossy(&form);
    let uri = request.uri();
    let text = match uri.query() {
        Some(query) => format!("{}?{query}&{form}", uri.path()),
        None => format!("{}?{form}", uri.path()),
    };
    let mut parts = uri.clone().into_parts();
    let rest = PathAndQuery::try_from(text)
        .map_err(|error| format!("the request is too long for a query: {error}"))?;
    parts.path_and_query = Some(rest);
    *request.uri_mut() = Uri::from_parts(parts).map_err(|error| error.to_string())?;
    *request.method_mut() = Method::GET;
    request.headers_mut().remove(CONTENT_TYPE);
    Ok(())
}
