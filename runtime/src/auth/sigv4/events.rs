//! Signatures of the messages in a stream of events. Each signature covers a message and the signature before
//! it.

use std::fmt;
use std::io;
use std::time::{SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::{HeaderMap, header};
use ring::digest;

use super::algorithm::Algorithm;
use super::{AmzDate, SigningError, SigningKeyCache, SigningParams, canonical};
use crate::auth::credentials::Credentials;
use crate::value::Timestamp;
use crate::wire::event_stream::{Header, HeaderValue, Message, SignMessage, write_header};

/// Signs the messages that follow a request signed with [`Payload::Events`](super::Payload::Events).
///
/// Each message is wrapped in another message, which has the time and the signature as headers. The first
/// signature covers the signature of the request, and every other one covers the signature before it. So
/// messages must be sent in the order in which they are signed. An empty message ends the stream.
pub struct EventSigner {
    credentials: Credentials,
    region: String,
    service: String,
    algorithm: Algorithm,
    /// The signature before, in hexadecimal digits.
    prior: String,
    /// The keys of this stream. A stream may last longer than a day.
    keys: SigningKeyCache,
}

impl EventSigner {
    /// Creates a signer that continues the signature of a request, which is in these headers. The
    /// credentials, region and service must be the same.
    ///
    /// Returns `None` if the request is not signed by a header.
    #[must_use]
    pub fn new(headers: &HeaderMap, params: &SigningParams<'_>) -> Option<Self> {
        let authorization = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
        let (_, seed) = authorization.rsplit_once("Signature=")?;
        Some(Self {
            credentials: params.credentials.clone(),
            region: params.region.to_owned(),
            service: params.service.to_owned(),
            algorithm: params.algorithm,
            prior: seed.to_owned(),
            keys: SigningKeyCache::new(),
        })
    }

    /// Signs a message. `frame` is the encoded message, or empty at the end of the stream.
    ///
    /// # Errors
    /// [`SigningError::Time`], or what the signature of the request had as an error.
    pub fn sign(&mut self, frame: Vec<u8>, time: SystemTime) -> Result<Message, SigningError> {
        let date = AmzDate::new(time)?;
        // The text of the time has no fraction of a second, and the header must contain the same time.
        let seconds = time
            .duration_since(UNIX_EPOCH)
            .map_err(|_| SigningError::Time)?;
        let seconds = i64::try_from(seconds.as_secs()).map_err(|_| SigningError::Time)?;
        let date_header = Header {
            name: ":date".to_owned(),
            value: HeaderValue::Timestamp(Timestamp::from_secs(seconds)),
        };
        let mut params = SigningParams::new(&self.credentials, &self.region, &self.service, time);
        params.algorithm = self.algorithm;
        let params = params.key_cache(&self.keys);
        let text = string_to_sign(&params, &self.prior, &date, &date_header, &frame)?;
        let signature = params.sign(&date, text.as_bytes())?;
        self.prior.clear();
        canonical::push_hex(signature.as_ref(), &mut self.prior);
        let signature = HeaderValue::Bytes(Bytes::copy_from_slice(signature.as_ref()));
        Ok(Message::new(frame)
            .header(date_header.name, date_header.value)
            .header(":chunk-signature", signature))
    }
}

fn string_to_sign(
    params: &SigningParams<'_>,
    prior: &str,
    date: &AmzDate,
    header: &Header,
    frame: &[u8],
) -> Result<String, SigningError> {
    let mut header_bytes = Vec::new();
    write_header(header, &mut header_bytes).map_err(|_| SigningError::Time)?;
    let mut text = String::with_capacity(320);
    for part in [
        params.algorithm.name(),
        "-PAYLOAD\n",
        date.date_time(),
        "\n",
    ] {
        text.push_str(part);
    }
    params.write_scope(date, &mut text);
    text.push('\n');
    text.push_str(prior);
    for bytes in [&header_bytes, frame] {
        text.push('\n');
        let digest = digest::digest(&digest::SHA256, bytes);
        canonical::push_hex(digest.as_ref(), &mut text);
    }
    Ok(text)
}

impl SignMessage for EventSigner {
    fn sign(&mut self, frame: Vec<u8>, time: SystemTime) -> io::Result<Message> {
        Self::sign(self, frame, time).map_err(io::Error::other)
    }
}

impl fmt::Debug for EventSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventSigner")
            .field("region", &self.region)
            .field("service", &self.service)
            .finish_non_exhaustive()
    }
}
