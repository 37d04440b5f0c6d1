//! Signatures in the query of a URI.

use std::time::Duration;

use http::uri::PathAndQuery;
use http::{HeaderMap, Method, Request, Uri, request};

use super::algorithm::Algorithm;
use super::canonical::{self, SignedHeaders, Target};
use super::time::AmzDate;
use super::{
    SessionTokenMode, SigningError, SigningParams, X_AMZ_CONTENT_SHA256, buffer_size, header_value,
};
use crate::value::percent::encode_query;

/// The longest time for which a presigned request can be valid: 7 days.
pub const MAX_EXPIRES_IN: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// Signs a request in its query. Whoever has the URI can then send the request until it expires.
///
/// `expires_in` must be whole seconds, from 1 second to [7 days](MAX_EXPIRES_IN) after the time of signing.
/// The URI also stops working when the credentials expire.
///
/// Sets the parameters `X-Amz-Algorithm`, `X-Amz-Credential`, `X-Amz-Date`, `X-Amz-Expires`,
/// `X-Amz-SignedHeaders` and `X-Amz-Signature`, and `X-Amz-Security-Token` if there is a session token.
/// Replaces the parameters of an earlier signature, and removes headers with the same meaning. The signature
/// covers all other headers of the request (the [module](crate::auth::sigv4) lists exceptions), so the sender
/// must send the same headers. S3 requires [`Payload::Unsigned`](super::Payload::Unsigned).
///
/// # Errors
///
/// See [`SigningError`]. Do not send the request after an error.
pub fn presign<B>(
    request: &mut Request<B>,
    expires_in: Duration,
    params: &SigningParams<'_>,
) -> Result<(), SigningError> {
    let mut headers = std::mem::take(request.headers_mut());
    let result = presign_uri(
        request.method(),
        request.uri(),
        &mut headers,
        expires_in,
        params,
    );
    *request.headers_mut() = headers;
    *request.uri_mut() = result?;
    Ok(())
}

/// Signs a request whose body is elsewhere, in its query. See [`presign`].
///
/// # Errors
///
/// See [`presign`].
pub fn presign_parts(
    parts: &mut request::Parts,
    expires_in: Duration,
    params: &SigningParams<'_>,
) -> Result<(), SigningError> {
    parts.uri = presign_uri(
        &parts.method,
        &parts.uri,
        &mut parts.headers,
        expires_in,
        params,
    )?;
    Ok(())
}

fn presign_uri(
    method: &Method,
    uri: &Uri,
    headers: &mut HeaderMap,
    expires_in: Duration,
    params: &SigningParams<'_>,
) -> Result<Uri, SigningError> {
    if expires_in.as_secs() == 0 || expires_in > MAX_EXPIRES_IN {
        return Err(SigningError::ExpiresIn(expires_in));
    }
    params.check()?;
    let date = AmzDate::new(params.time)?;
    let mut digits = [b'0'; 64];
    let payload_hash = canonical::payload_hash(&params.payload, &mut digits)?;
    let token = params.settings.session_token_header;
    for name in [
        "authorization",
        "x-amz-date",
        "x-amz-security-token",
        "x-amz-region-set",
        token,
    ] {
        headers.remove(name);
    }
    // A header that contradicts the signature would make the service reject the request.
    if headers.contains_key(X_AMZ_CONTENT_SHA256) {
        headers.insert(
            X_AMZ_CONTENT_SHA256,
            header_value(X_AMZ_CONTENT_SHA256, payload_hash, false)?,
        );
    }

    let signed_headers = SignedHeaders::new(uri, headers, params.settings)?;
    let mut path_and_query = String::with_capacity(buffer_size(uri, &signed_headers, params));
    path_and_query.push_str(uri.path());
    path_and_query.push('?');
    let query_start = path_and_query.len();
    write_presigned_query(
        uri,
        &date,
        expires_in,
        &signed_headers,
        params,
        &mut path_and_query,
    );

    let target = Target {
        method,
        path: uri.path(),
        query: &path_and_query[query_start..],
    };
    let mut buffer = String::with_capacity(2 * path_and_query.len() + signed_headers.size() + 256);
    canonical::write(
        &target,
        &signed_headers,
        payload_hash,
        params.settings,
        &mut buffer,
    )?;
    let signature = params.sign_canonical(&date, &mut buffer)?;
    path_and_query.push_str("&X-Amz-Signature=");
    canonical::push_hex(signature.as_ref(), &mut path_and_query);
    if params.settings.session_token == SessionTokenMode::Unsigned {
        write_token_parameter(params, &mut path_and_query);
    }
    replace_path_and_query(uri, path_and_query)
}

/// Appends the parameters of the request, and the parameters that say how it is signed.
fn write_presigned_query(
    uri: &Uri,
    date: &AmzDate,
    expires_in: Duration,
    signed_headers: &SignedHeaders<'_>,
    params: &SigningParams<'_>,
    out: &mut String,
) {
    let parameters = uri.query().unwrap_or_default().split('&');
    for parameter in parameters.filter(|parameter| !parameter.is_empty()) {
        let (key, _) = parameter.split_once('=').unwrap_or((parameter, ""));
        let is_token = key.eq_ignore_ascii_case(params.settings.session_token_header);
        if !is_token && !canonical::is_signing_parameter(key) {
            out.push_str(parameter);
            out.push('&');
        }
    }
    let mut scope = String::from(params.credentials.access_key_id());
    scope.push('/');
    params.write_scope(date, &mut scope);
    let mut names = String::with_capacity(signed_headers.size());
    signed_headers.write_names(&mut names);

    for part in [
        "X-Amz-Algorithm=",
        params.algorithm.name(),
        "&X-Amz-Credential=",
    ] {
        out.push_str(part);
    }
    encode_query(&scope, out);
    for part in [
        "&X-Amz-Date=",
        date.date_time(),
        "&X-Amz-Expires=",
        &expires_in.as_secs().to_string(),
    ] {
        out.push_str(part);
    }
    if params.algorithm == Algorithm::ManyRegions {
        out.push_str("&X-Amz-Region-Set=");
        encode_query(params.region, out);
    }
    out.push_str("&X-Amz-SignedHeaders=");
    encode_query(&names, out);
    if params.settings.session_token == SessionTokenMode::Signed {
        write_token_parameter(params, out);
    }
}

fn write_token_parameter(params: &SigningParams<'_>, out: &mut String) {
    if let Some(token) = params.credentials.session_token() {
        out.push('&');
        push_title_case(params.settings.session_token_header, out);
        out.push('=');
        encode_query(token, out);
    }
}

/// Appends the name of a header as parameters of queries have it: `x-amz-date` becomes `X-Amz-Date`.
fn push_title_case(name: &str, out: &mut String) {
    for (index, word) in name.split('-').enumerate() {
        if index > 0 {
            out.push('-');
        }
        let mut letters = word.chars();
        out.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        out.push_str(letters.as_str());
    }
}

fn replace_path_and_query(uri: &Uri, path_and_query: String) -> Result<Uri, SigningError> {
    let path_and_query = PathAndQuery::from_maybe_shared(path_and_query)
        .map_err(|error| SigningError::InvalidUri(error.into()))?;
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(path_and_query);
    Uri::from_parts(parts).map_err(|error| SigningError::InvalidUri(error.into()))
}
