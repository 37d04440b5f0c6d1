//! What can keep a request from being signed.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use http::HeaderName;

/// Why a request can't be signed. A request which led to an error must not be sent: it may be half signed.
#[derive(Debug)]
#[non_exhaustive]
pub enum SigningError {
    /// The time is not within the years 0 to 9999.
    Time,
    /// The request has neither a `host` header nor a URI with a host.
    MissingHost,
    /// A header of the request is not UTF-8 text; what would be signed is not what the service would read.
    HeaderNotText(HeaderName),
    /// Access key id, session token, region or service name contain something that this header, or the query, can't carry.
    InvalidHeaderValue(HeaderName),
    /// A payload hash which was handed in is not 64 lower-case hexadecimal digits.
    InvalidPayloadHash,
    /// A presigned request has to be valid for 1 second at least and for 7 days at most; this was asked for.
    ExpiresIn(Duration),
    /// With the signature in its query, the URI is not valid any more, because it is too long.
    InvalidUri(http::Error),
}

impl fmt::Display for SigningError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Time => f.write_str("can't sign: the time is not within the years 0 to 9999"),
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
            Self::InvalidPayloadHash => {
                f.write_str("can't sign: the payload hash is not 64 lower-case hexadecimal digits")
            }
            Self::ExpiresIn(duration) => {
                write!(
                    f,
                    "can't presign for {} seconds: 1 to 604800 (7 days) are possible",
                    duration.as_secs()
                )
            }
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
