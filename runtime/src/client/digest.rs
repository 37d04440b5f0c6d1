//! What has to be known of a streamed body before it is sent: checksums and the hash which is signed.
//!
//! A body in memory is hashed where it is signed. A stream is read once for that, and once more to be sent, which only one that
//! can be replayed allows.

use base64::Engine as _;
use http::HeaderValue;
use ring::digest;

use super::body::CONTENT_MD5;
use crate::ByteStream;
use crate::codec::text::BASE64;
use crate::error::RequestError;
use crate::md5::Md5;
use crate::schema::{Member, OperationSchema};
use crate::sigv4;
use crate::transport::Request;

/// A stream which is read to know what it is, and what is known of it so far.
pub(crate) struct Digesting {
    stream: ByteStream,
    member: &'static str,
    md5: Option<Md5>,
    sha256: Option<digest::Context>,
}

impl Digesting {
    /// Starts with the body of a request, if it is a stream of which something has to be known: the hash which a signature
    /// needs, or a checksum.
    ///
    /// # Errors
    /// The stream can be read only once.
    pub(super) fn new(
        operation: &OperationSchema,
        member: Option<&'static Member>,
        request: &Request,
        needs_hash: bool,
    ) -> Result<Option<Self>, RequestError> {
        let needs_md5 = operation.checksum_required && !request.headers().contains_key(CONTENT_MD5);
        if !request.body().is_stream() || !(needs_hash || needs_md5) {
            return Ok(None);
        }
        let member = member.map_or("", |member| member.name);
        let stream = request.body().as_stream().try_clone().ok_or_else(|| {
            RequestError::member(
                member,
                "the stream can be read only once, but the operation wants to know a hash of all of it first: make it from \
                 bytes in memory or from a file",
            )
        })?;
        Ok(Some(Self {
            stream,
            member,
            md5: needs_md5.then(Md5::new),
            sha256: needs_hash.then(|| digest::Context::new(&digest::SHA256)),
        }))
    }

    /// Reads the stream, and adds to the request what it says of its body. The result is the hash to sign.
    ///
    /// # Errors
    /// The stream can't be read.
    pub(crate) async fn finish(
        mut self,
        request: &mut Request,
    ) -> Result<Option<String>, RequestError> {
        while let Some(chunk) = self.stream.next().await {
            let chunk = chunk.map_err(|error| self.failed(&error))?;
            self.update(&chunk);
        }
        Ok(self.apply(request))
    }

    /// [`finish`](Self::finish) on the thread of the caller.
    ///
    /// # Errors
    /// The stream can't be read.
    pub(crate) fn finish_blocking(
        mut self,
        request: &mut Request,
    ) -> Result<Option<String>, RequestError> {
        while let Some(chunk) = self.stream.next_blocking() {
            let chunk = chunk.map_err(|error| self.failed(&error))?;
            self.update(&chunk);
        }
        Ok(self.apply(request))
    }

    fn failed(&self, error: &std::io::Error) -> RequestError {
        RequestError::member(self.member, format!("the stream can't be read: {error}"))
    }

    fn update(&mut self, chunk: &[u8]) {
        if let Some(md5) = &mut self.md5 {
            md5.update(chunk);
        }
        if let Some(sha256) = &mut self.sha256 {
            sha256.update(chunk);
        }
    }

    fn apply(self, request: &mut Request) -> Option<String> {
        // Base64 has no character which a header can't have.
        let md5 = self.md5.map(|md5| BASE64.encode(md5.finish()));
        if let Some(Ok(md5)) = md5.map(HeaderValue::try_from) {
            request.headers_mut().insert(CONTENT_MD5, md5);
        }
        self.sha256
            .map(|sha256| sigv4::hex(sha256.finish().as_ref()))
    }
}
