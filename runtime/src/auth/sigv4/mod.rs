//! AWS Signature Version 4 (`aws.auth#sigv4`).
//!
//! In: an `http` request, credentials, a region and a service. Out: the signed request. The signature is in
//! an `Authorization` header ([`sign`]) or in parameters of the query ([`presign`]). This module does not
//! wait for anything, and must not know transports.
//!
//! The signature covers the request as it is sent, so sign last. If a request has no `host` header, the
//! signature covers the host of its URI without user information and without a default port. HTTP clients
//! send the same.
//!
//! To retry a request, sign it again: the new signature replaces the old one. Do not change signed headers
//! after signing. These headers are not signed, because proxies and tracing change them on the way:
//! `authorization`, `user-agent`, `x-amzn-trace-id`, `transfer-encoding`, `expect`, `connection`,
//! `keep-alive`, `te`, `trailer`, `upgrade`, `proxy-*`, `traceparent`, `tracestate` and `baggage`.
//!
//! ```
//! use std::time::SystemTime;
//! use shapewright_runtime::auth::Credentials;
//! use shapewright_runtime::auth::sigv4::{Payload, SigningKeyCache, SigningParams, sign};
//!
//! let credentials = Credentials::new("AKIDEXAMPLE", "secret");
//! let cache = SigningKeyCache::new();
//! let mut request = http::Request::put("https://example.com/things/1").body(r#"{"on":true}"#)?;
//!
//! let params = SigningParams::new(&credentials, "eu-west-1", "things", SystemTime::now())
//!     .payload(Payload::Bytes(request.body().as_bytes()))
//!     .key_cache(&cache);
//! sign(&mut request, &params)?;
//! assert!(request.headers().contains_key("authorization"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod algorithm;
mod asymmetric;
mod canonical;
mod error;
#[cfg(feature = "event-streams")]
mod events;
mod form;
mod key;
mod presign;
mod time;

use std::fmt;
use std::time::SystemTime;

use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Uri, header, request};
use ring::digest;

use self::algorithm::Algorithm;
use self::canonical::{SignedHeaders, Target};
use self::time::AmzDate;
use crate::auth::credentials::Credentials;

pub use self::error::SigningError;
#[cfg(feature = "event-streams")]
pub use self::events::EventSigner;
pub use self::form::{form_fields, sign_form};
pub use self::key::SigningKeyCache;
pub use self::presign::{MAX_EXPIRES_IN, presign, presign_parts};

const X_AMZ_DATE: HeaderName = HeaderName::from_static("x-amz-date");
const X_AMZ_SECURITY_TOKEN: HeaderName = HeaderName::from_static(SECURITY_TOKEN);
const X_AMZ_REGION_SET: HeaderName = HeaderName::from_static("x-amz-region-set");
const X_AMZ_CONTENT_SHA256: HeaderName = HeaderName::from_static("x-amz-content-sha256");

/// The header of the session token of almost all services.
const SECURITY_TOKEN: &str = "x-amz-security-token";

/// The parameters of a signature.
#[derive(Clone, Copy, Debug)]
pub struct SigningParams<'a> {
    credentials: &'a Credentials,
    region: &'a str,
    service: &'a str,
    time: SystemTime,
    payload: Payload<'a>,
    settings: SigningSettings,
    key_cache: Option<&'a SigningKeyCache>,
    algorithm: Algorithm,
}

impl<'a> SigningParams<'a> {
    /// Creates parameters for a region, a service (its signing name) and a time. Services accept a difference
    /// of about five minutes. By default the payload is empty, and the settings are the ones that most
    /// services need.
    #[must_use]
    pub fn new(
        credentials: &'a Credentials,
        region: &'a str,
        service: &'a str,
        time: SystemTime,
    ) -> Self {
        Self {
            credentials,
            region,
            service,
            time,
            payload: Payload::Bytes(&[]),
            settings: SigningSettings::default(),
            key_cache: None,
            algorithm: Algorithm::OneRegion,
        }
    }

    /// Sets what the signature covers of the body. The default is an empty body.
    #[must_use]
    pub fn payload(mut self, payload: Payload<'a>) -> Self {
        self.payload = payload;
        self
    }

    /// Sets the settings that depend on the service.
    #[must_use]
    pub fn settings(mut self, settings: SigningSettings) -> Self {
        self.settings = settings;
        self
    }

    /// Sets the cache of signing keys. Without it, every signature derives its key.
    #[must_use]
    pub fn key_cache(mut self, cache: &'a SigningKeyCache) -> Self {
        self.key_cache = Some(cache);
        self
    }

    /// Makes the signature one of version 4a (`aws.auth#sigv4a`). The region may then be a set, with commas
    /// between the regions, or `*` for all of them.
    ///
    /// This needs the feature `sigv4a`. Two signatures of the same request differ.
    #[must_use]
    pub fn for_many_regions(mut self) -> Self {
        self.algorithm = Algorithm::ManyRegions;
        self
    }

    fn check(&self) -> Result<(), SigningError> {
        match self.credentials.empty_part() {
            None => Ok(()),
            Some(_) => Err(SigningError::EmptyCredentials),
        }
    }
}

/// What the signature covers of a body.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Payload<'a> {
    /// The whole body. It is hashed.
    Bytes(&'a [u8]),
    /// The whole body, given its SHA-256 as 64 lower-case hexadecimal digits.
    Sha256Hex(&'a str),
    /// Nothing (`UNSIGNED-PAYLOAD`), if the service allows it. [`sign`] says so in `X-Amz-Content-SHA256`.
    Unsigned,
    /// Nothing, and a checksum follows the body (`STREAMING-UNSIGNED-PAYLOAD-TRAILER`). [`sign`] says so in
    /// `X-Amz-Content-SHA256`.
    UnsignedWithTrailer,
    /// A stream of events. An [`EventSigner`] signs each of its messages.
    Events,
}

impl fmt::Debug for Payload<'_> {
    /// Shows the length of a body, which may be large and may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "Bytes({} bytes)", bytes.len()),
            Self::Sha256Hex(hash) => f.debug_tuple("Sha256Hex").field(hash).finish(),
            Self::Unsigned => f.write_str("Unsigned"),
            Self::UnsignedWithTrailer => f.write_str("UnsignedWithTrailer"),
            Self::Events => f.write_str("Events"),
        }
    }
}

/// What a service requires of signatures. The default is right for all services except for S3 and its
/// relatives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SigningSettings {
    /// `true` if the signature covers the path, already encoded, encoded once more. S3 requires `false`.
    pub double_encode_path: bool,
    /// `true` if the signature covers the path without dot segments and repeated slashes. S3 requires
    /// `false`.
    pub normalize_path: bool,
    /// `true` if `X-Amz-Content-SHA256` is sent with a signed payload too. S3 requires it. With an unsigned
    /// payload it is always sent.
    pub add_content_sha256_header: bool,
    /// Whether the signature covers the session token.
    pub session_token: SessionTokenMode,
    /// The header of the session token, in lower case. Almost all services have `x-amz-security-token`.
    pub session_token_header: &'static str,
}

impl Default for SigningSettings {
    fn default() -> Self {
        Self {
            double_encode_path: true,
            normalize_path: true,
            add_content_sha256_header: false,
            session_token: SessionTokenMode::Signed,
            session_token_header: SECURITY_TOKEN,
        }
    }
}

/// Whether the signature covers the session token of temporary credentials.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionTokenMode {
    /// It does. Almost all services require this.
    #[default]
    Signed,
    /// It does not, but the token is sent. A few services require this.
    Unsigned,
}

/// Signs a request in its headers.
///
/// Sets `X-Amz-Date` and `Authorization`. Sets `X-Amz-Security-Token` if there is a session token, and
/// `X-Amz-Content-SHA256` if the settings or the payload require it or if the request has it. Existing values
/// are replaced.
///
/// # Errors
///
/// See [`SigningError`]. Do not send the request after an error.
pub fn sign<B>(request: &mut Request<B>, params: &SigningParams<'_>) -> Result<(), SigningError> {
    // A request lends its parts one at a time only, so the headers are taken out.
    let mut headers = std::mem::take(request.headers_mut());
    let result = sign_headers(request.method(), request.uri(), &mut headers, params);
    *request.headers_mut() = headers;
    result
}

/// Signs a request whose body is elsewhere. See [`sign`].
///
/// # Errors
///
/// See [`sign`].
pub fn sign_parts(
    parts: &mut request::Parts,
    params: &SigningParams<'_>,
) -> Result<(), SigningError> {
    sign_headers(&parts.method, &parts.uri, &mut parts.headers, params)
}

/// Returns a digest of 32 bytes in the form that [`Payload::Sha256Hex`] requires.
pub(crate) fn hex(digest: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    canonical::push_hex(digest, &mut text);
    text
}

fn sign_headers(
    method: &Method,
    uri: &Uri,
    headers: &mut HeaderMap,
    params: &SigningParams<'_>,
) -> Result<(), SigningError> {
    params.check()?;
    let date = AmzDate::new(params.time)?;
    let mut digits = [b'0'; 64];
    let payload_hash = canonical::payload_hash(&params.payload, &mut digits)?;
    add_headers(headers, &date, payload_hash, params)?;

    let signed_headers = SignedHeaders::new(uri, headers, params.settings)?;
    let target = Target {
        method,
        path: uri.path(),
        query: uri.query().unwrap_or_default(),
    };
    let mut buffer = String::with_capacity(buffer_size(uri, &signed_headers, params));
    canonical::write(
        &target,
        &signed_headers,
        payload_hash,
        params.settings,
        &mut buffer,
    )?;
    let signature = params.sign_canonical(&date, &mut buffer)?;

    // The canonical request and the string to sign stay at the front: clearing the buffer would gain nothing.
    let start = buffer.len();
    for part in [
        params.algorithm.name(),
        " Credential=",
        params.credentials.access_key_id(),
        "/",
    ] {
        buffer.push_str(part);
    }
    params.write_scope(&date, &mut buffer);
    buffer.push_str(", SignedHeaders=");
    signed_headers.write_names(&mut buffer);
    buffer.push_str(", Signature=");
    canonical::push_hex(signature.as_ref(), &mut buffer);
    let authorization = header_value(header::AUTHORIZATION, &buffer[start..], true)?;
    headers.insert(header::AUTHORIZATION, authorization);
    Ok(())
}

/// Sets the headers that the signature covers.
fn add_headers(
    headers: &mut HeaderMap,
    date: &AmzDate,
    payload_hash: &str,
    params: &SigningParams<'_>,
) -> Result<(), SigningError> {
    let token_header = match params.settings.session_token_header {
        // To check a name, and to copy it, takes time that almost no signature needs.
        SECURITY_TOKEN => X_AMZ_SECURITY_TOKEN,
        other => HeaderName::try_from(other).map_err(|_| SigningError::InvalidTokenHeader)?,
    };
    match params.credentials.session_token() {
        Some(token) => {
            let token = header_value(token_header.clone(), token, true)?;
            headers.insert(token_header, token);
        }
        // A token of other credentials, from an earlier attempt, would make the service reject the request.
        None => drop(headers.remove(token_header)),
    }
    if params.algorithm == Algorithm::ManyRegions {
        let set = header_value(X_AMZ_REGION_SET, params.region, false)?;
        headers.insert(X_AMZ_REGION_SET, set);
    }
    headers.insert(
        X_AMZ_DATE,
        header_value(X_AMZ_DATE, date.date_time(), false)?,
    );
    let is_unsigned = matches!(
        params.payload,
        Payload::Unsigned | Payload::UnsignedWithTrailer | Payload::Events
    );
    let is_asked_for = params.settings.add_content_sha256_header || is_unsigned;
    if is_asked_for || headers.contains_key(X_AMZ_CONTENT_SHA256) {
        headers.insert(
            X_AMZ_CONTENT_SHA256,
            header_value(X_AMZ_CONTENT_SHA256, payload_hash, false)?,
        );
    }
    Ok(())
}

/// Returns the size of a buffer for the canonical request, the string to sign and `Authorization`. It rarely
/// has to grow.
fn buffer_size(uri: &Uri, signed_headers: &SignedHeaders<'_>, params: &SigningParams<'_>) -> usize {
    let query = uri.query().unwrap_or_default();
    let scope =
        params.credentials.access_key_id().len() + 2 * (params.region.len() + params.service.len());
    480 + 2 * (uri.path().len() + query.len()) + 2 * signed_headers.size() + scope
}

fn header_value(
    name: HeaderName,
    value: &str,
    is_sensitive: bool,
) -> Result<HeaderValue, SigningError> {
    let mut value =
        HeaderValue::from_str(value).map_err(|_| SigningError::InvalidHeaderValue(name))?;
    value.set_sensitive(is_sensitive);
    Ok(value)
}

/// Returns the canonical request of a request as it is. After [`sign`], it is the one that was signed.
///
/// Use it for tests, or to compare it with the canonical request that a service shows when it rejects a
/// signature.
///
/// # Errors
///
/// The errors of [`sign`] about the payload, the host and headers.
pub fn canonical_request<B>(
    request: &Request<B>,
    params: &SigningParams<'_>,
) -> Result<String, SigningError> {
    let uri = request.uri();
    let mut digits = [b'0'; 64];
    let payload_hash = canonical::payload_hash(&params.payload, &mut digits)?;
    let signed_headers = SignedHeaders::new(uri, request.headers(), params.settings)?;
    let target = Target {
        method: request.method(),
        path: uri.path(),
        query: uri.query().unwrap_or_default(),
    };
    let mut out = String::with_capacity(buffer_size(uri, &signed_headers, params));
    canonical::write(
        &target,
        &signed_headers,
        payload_hash,
        params.settings,
        &mut out,
    )?;
    Ok(out)
}

/// Returns the string to sign of a canonical request. The signature is its HMAC.
///
/// # Errors
///
/// [`SigningError::Time`].
pub fn string_to_sign(
    canonical_request: &str,
    params: &SigningParams<'_>,
) -> Result<String, SigningError> {
    let date = AmzDate::new(params.time)?;
    let mut out = String::new();
    let digest = digest::digest(&digest::SHA256, canonical_request.as_bytes());
    params.write_string_to_sign(&date, digest, &mut out);
    Ok(out)
}
