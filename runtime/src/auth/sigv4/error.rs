//! The errors of signing a request.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use http::HeaderName;

/// The error that a request can't be signed. Do not send the request: it may be partly signed.
#[derive(Debug)]
#[non_exhaustive]
pub enum SigningError {
    /// The time is not in the years 0 to 9999.
    Time,
    /// The id or the secret of the access key is empty.
    EmptyCredentials,
    /// The request has neither a `host` header nor a URI with a host.
    MissingHost,
    /// This header of the request is not UTF-8, so the signature would not cover what the service reads.
    HeaderNotText(HeaderName),
    /// The access key id, session token, region or service name contains characters that this header, or the
    /// query, can't have.
    InvalidHeaderValue(HeaderName),
    /// [`session_token_header`](super::SigningSettings::session_token_header) is no name of a header.
    InvalidTokenHeader,
    /// The given payload hash is not 64 lower-case hexadecimal digits.
    InvalidPayloadHash,
    /// A presigned request can't be valid for this duration. It must be at least 1 second and at most 7 days.
    ExpiresIn(Duration),
    /// No key can be derived from these credentials, or the machine has no random numbers.
    NoKeyPair,
    /// This kind of signature needs a feature of this crate, which has this name.
    MissingFeature(&'static str),
    /// With the signature in its query, the URI is not valid, because it is too long.
    InvalidUri(http::Error),
}

impl fmt::Display for SigningError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Time => f.write_str("can't sign: the time is not in the years 0 to 9999"),
            Self::EmptyCredentials => {
                f.write_str("can't sign: the id or the secret of the access key is empty")
            }
            Self::MissingHost => {
                f.write_str("can't sign: neither the URI nor a `host` header names a host")
            }
            Self::HeaderNotText(name) => write!(
                f,
                "can't sign: the value of the header `{name}` is not UTF-8 text"
            ),
            Self::InvalidHeaderValue(name) => write!(
                f,
                "can't sign: the header `{name}` can't carry its value; look for line breaks and the like in access key \
                 id, session token, region and service name"
            ),
            Self::InvalidTokenHeader => {
                f.write_str("can't sign: the header for the session token has no possible name")
            }
            Self::InvalidPayloadHash => {
                f.write_str("can't sign: the payload hash is not 64 lower-case hexadecimal digits")
            }
            Self::ExpiresIn(duration) => {
                write!(
                    f,
                    "can't presign for {} seconds: choose 1 to 604800 seconds (7 days)",
                    duration.as_secs_f64()
                )
            }
            Self::NoKeyPair => {
                f.write_str("can't sign: no key pair can be made from these credentials")
            }
            Self::MissingFeature(name) => write!(
                f,
                "can't sign: enable the feature `{name}` of shapewright-runtime"
            ),
            Self::InvalidUri(source) => write!(
                f,
                "can't presign: the URI with the signature is not valid: {source}"
            ),
        }
    }
}

impl Error for SigningError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::InvalidUri(source) => Some(source),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_invalid_uri_has_a_cause() {
        let cause = http::Uri::try_from("a b").unwrap_err();
        let error = SigningError::InvalidUri(cause.into());
        let cause = error.source().unwrap();
        assert!(error.to_string().ends_with(&cause.to_string()), "{error}");
        assert!(SigningError::NoKeyPair.source().is_none());
    }
}
