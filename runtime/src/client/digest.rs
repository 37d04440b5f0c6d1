//! Reads a streamed body before it is sent, to compute its checksums and the hash for the signature.
//!
//! A body in memory is hashed when it is signed. A stream must be read once for the hash and once more to be
//! sent, so it must be replayable.

use std::io::{self, Read as _};

use http::{HeaderMap, HeaderValue};
use ring::digest;

use super::body::CONTENT_MD5;
use super::prepared::{Prepared, SignedPayload};
use crate::auth::sigv4;
use crate::shape::schema::Member;
use crate::value::ByteStream;
use crate::value::byte_stream::FILE_CHUNK;
#[cfg(feature = "client")]
use crate::value::byte_stream::run_blocking;
use crate::wire::checksum::{ChecksumAlgorithm, Hasher, MD5, TreeHasher};
use crate::wire::error::RequestError;
use crate::wire::operation::OperationSchema;

/// The header with the SHA-256 of a body.
const X_AMZ_CONTENT_SHA256: &str = "x-amz-content-sha256";

/// A stream that is being read, and its hashes so far.
pub(crate) struct Digesting {
    stream: ByteStream,
    member: &'static str,
    md5: Option<Hasher>,
    checksum: Option<(ChecksumAlgorithm, Hasher)>,
    sha256: Option<digest::Context>,
    tree: Option<TreeHash>,
}

/// The hash of the tree above a body, and the header that it goes into.
struct TreeHash {
    header: &'static str,
    hasher: TreeHasher,
}

impl TreeHash {
    /// What an operation needs of it, if anything.
    fn of(operation: &OperationSchema) -> Option<Self> {
        let hasher = TreeHasher::new();
        operation.tree_hash.map(|header| Self { header, hasher })
    }

    /// Adds it and the SHA-256 of the body to the headers, unless the caller has set them.
    fn add(self, sha256: &str, headers: &mut HeaderMap) {
        let root = sigv4::hex(&self.hasher.finish());
        for (name, hash) in [(X_AMZ_CONTENT_SHA256, sha256), (self.header, &root)] {
            // Hexadecimal digits are what a header can have.
            if let Ok(hash) = HeaderValue::try_from(hash) {
                headers.entry(name).or_insert(hash);
            }
        }
    }
}

/// Hashes a body in memory, if its operation needs to know the hash of a tree. The hash of the body is then
/// known, too.
pub(super) fn hash_tree(operation: &OperationSchema, prepared: &mut Prepared) {
    let request = &mut prepared.request;
    let Some(mut tree) = TreeHash::of(operation).filter(|_| !request.body().is_stream()) else {
        return;
    };
    let body = request.body().as_bytes();
    tree.hasher.update(body);
    let sha256 = sigv4::hex(digest::digest(&digest::SHA256, body).as_ref());
    tree.add(&sha256, request.headers_mut());
    if matches!(prepared.payload, SignedPayload::Body) {
        prepared.payload = SignedPayload::Hash(sha256);
    }
}

impl Digesting {
    /// Starts to read the body of a request, if it is a stream that needs a checksum or a hash for the
    /// signature.
    ///
    /// # Errors
    /// The stream can be read only once.
    pub(super) fn new(
        operation: &OperationSchema,
        member: Option<&'static Member>,
        prepared: &Prepared,
        needs_hash: bool,
    ) -> Result<Option<Box<Self>>, RequestError> {
        let request = &prepared.request;
        let needs_md5 = operation.checksum_required && !request.headers().contains_key(CONTENT_MD5);
        let checksum = prepared.checksum;
        let tree = TreeHash::of(operation);
        let needs_hash = needs_hash || tree.is_some();
        if !request.body().is_stream() || !(needs_hash || needs_md5 || checksum.is_some()) {
            return Ok(None);
        }
        let member = member.map_or("", |member| member.name);
        let stream = request.body().as_stream().try_clone().ok_or_else(|| {
            RequestError::member(
                member,
                "the stream can be read only once, but the operation needs a hash of it first: create the stream from \
                 bytes in memory or from a file",
            )
        })?;
        // Boxed, because few calls have it, and all would move it from hand to hand.
        Ok(Some(Box::new(Self {
            stream,
            member,
            md5: MD5.filter(|_| needs_md5).map(Hasher::new),
            checksum: checksum.map(|algorithm| (algorithm, Hasher::new(algorithm))),
            sha256: needs_hash.then(|| digest::Context::new(&digest::SHA256)),
            tree,
        })))
    }

    /// Reads the stream. Adds its checksums to the request's headers, and sets the hash for the signature.
    ///
    /// # Errors
    /// Reading the stream fails.
    pub(crate) async fn finish(
        self: Box<Self>,
        prepared: &mut Prepared,
    ) -> Result<(), RequestError> {
        let member = self.member;
        // Only files get here. One visit to another thread reads and hashes all of the file.
        #[cfg(feature = "client")]
        let read = run_blocking(move |is_awaited| self.read(is_awaited))
            .await
            .and_then(|read| read);
        #[cfg(not(feature = "client"))]
        let read = std::future::ready(self.read(&|| true)).await;
        let digests = read.map_err(|error| failed(member, &error))?;
        digests.apply(prepared);
        Ok(())
    }

    /// Does the same as [`finish`](Self::finish), on the calling thread, as long as there is time. Otherwise
    /// the result is worth nothing.
    ///
    /// # Errors
    /// Reading the stream fails.
    #[cfg(feature = "blocking-client")]
    pub(crate) fn finish_blocking(
        self: Box<Self>,
        prepared: &mut Prepared,
        has_time: &dyn Fn() -> bool,
    ) -> Result<(), RequestError> {
        let member = self.member;
        let digests = self
            .read(has_time)
            .map_err(|error| failed(member, &error))?;
        digests.apply(prepared);
        Ok(())
    }

    /// Reads the stream on this thread, as long as somebody waits for it.
    fn read(mut self: Box<Self>, is_awaited: &dyn Fn() -> bool) -> io::Result<Box<Self>> {
        let mut buffer = vec![0; FILE_CHUNK];
        while is_awaited() {
            match self.stream.read(&mut buffer) {
                Ok(0) => break,
                Ok(length) => self.update(&buffer[..length]),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(self)
    }

    fn update(&mut self, chunk: &[u8]) {
        if let Some(md5) = &mut self.md5 {
            md5.update(chunk);
        }
        if let Some((_, hasher)) = &mut self.checksum {
            hasher.update(chunk);
        }
        if let Some(sha256) = &mut self.sha256 {
            sha256.update(chunk);
        }
        if let Some(tree) = &mut self.tree {
            tree.hasher.update(chunk);
        }
    }

    fn apply(self, prepared: &mut Prepared) {
        let headers = prepared.request.headers_mut();
        // Every character of base64 is allowed in headers.
        let md5 = self.md5.map(Hasher::finish);
        if let Some(Ok(md5)) = md5.map(HeaderValue::try_from) {
            headers.insert(CONTENT_MD5, md5);
        }
        if let Some((algorithm, hasher)) = self.checksum {
            algorithm.add(hasher.finish(), headers);
        }
        if let Some(sha256) = self.sha256 {
            let hash = sigv4::hex(sha256.finish().as_ref());
            if let Some(tree) = self.tree {
                tree.add(&hash, headers);
            }
            if matches!(prepared.payload, SignedPayload::Body) {
                prepared.payload = SignedPayload::Hash(hash);
            }
        }
    }
}

fn failed(member: &'static str, error: &io::Error) -> RequestError {
    RequestError::member(member, format!("the stream can't be read: {error}"))
}
