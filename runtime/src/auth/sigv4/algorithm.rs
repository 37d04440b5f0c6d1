//! The two kinds of signatures of version 4, and what differs between them.

use ring::{digest, hmac};

use super::canonical;
use super::time::AmzDate;
use super::{SigningError, SigningParams, asymmetric, key};

/// A kind of signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Algorithm {
    /// With a key that is derived for a day, a region and a service: `sigv4`.
    OneRegion,
    /// With a private key that is derived from the secret: `sigv4a`.
    ManyRegions,
}

impl Algorithm {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::OneRegion => "AWS4-HMAC-SHA256",
            Self::ManyRegions => "AWS4-ECDSA-P256-SHA256",
        }
    }
}

/// A signature.
pub(super) enum Signature {
    Tag(hmac::Tag),
    /// In the form of ASN.1. Its length varies.
    Asymmetric(Vec<u8>),
}

impl AsRef<[u8]> for Signature {
    fn as_ref(&self) -> &[u8] {
        match self {
            Self::Tag(tag) => tag.as_ref(),
            Self::Asymmetric(bytes) => bytes,
        }
    }
}

impl SigningParams<'_> {
    /// Signs a text at this time.
    pub(super) fn sign(&self, date: &AmzDate, text: &[u8]) -> Result<Signature, SigningError> {
        match self.algorithm {
            Algorithm::OneRegion => Ok(Signature::Tag(hmac::sign(
                &self.signing_key(date.date()),
                text,
            ))),
            Algorithm::ManyRegions => {
                asymmetric::sign(self.credentials, self.key_cache, text).map(Signature::Asymmetric)
            }
        }
    }

    fn signing_key(&self, date: &str) -> hmac::Key {
        match self.key_cache {
            Some(cache) => cache.key(self.credentials, date, self.region, self.service),
            None => key::derive(
                self.credentials.secret_access_key(),
                date,
                self.region,
                self.service,
            ),
        }
    }

    /// Appends the scope of a signing key, such as `20150830/us-east-1/iam/aws4_request`.
    pub(super) fn write_scope(&self, date: &AmzDate, out: &mut String) {
        out.push_str(date.date());
        out.push('/');
        if self.algorithm == Algorithm::OneRegion {
            out.push_str(self.region);
            out.push('/');
        }
        out.push_str(self.service);
        out.push_str("/aws4_request");
    }

    pub(super) fn write_string_to_sign(
        &self,
        date: &AmzDate,
        canonical_request: digest::Digest,
        out: &mut String,
    ) {
        for part in [self.algorithm.name(), "\n", date.date_time(), "\n"] {
            out.push_str(part);
        }
        self.write_scope(date, out);
        out.push('\n');
        canonical::push_hex(canonical_request.as_ref(), out);
    }

    /// Signs the canonical request in the buffer, and appends the string to sign to the buffer.
    pub(super) fn sign_canonical(
        &self,
        date: &AmzDate,
        buffer: &mut String,
    ) -> Result<Signature, SigningError> {
        let digest = digest::digest(&digest::SHA256, buffer.as_bytes());
        let string_to_sign = buffer.len();
        self.write_string_to_sign(date, digest, buffer);
        self.sign(date, &buffer.as_bytes()[string_to_sign..])
    }
}
