//! TLS without a socket, for both transports.
//!
//! rustls has two interfaces. The one with buffers of its own reads 16 KiB at a time and copies every byte
//! once more. This is the other one: our buffer takes what a socket has, and rustls decrypts in it.
//!
//! In: bytes from the server, and plain ones to send. Out: plain bytes, and bytes for the server. Whoever
//! owns the socket moves them.

use std::io;
use std::sync::Arc;

use rustls::client::UnbufferedClientConnection;
use rustls::pki_types::ServerName;
use rustls::unbuffered::{ConnectionState, EncodeError, EncryptError, UnbufferedStatus};
use rustls::{ClientConfig, Error};

/// The name of HTTP/2 in ALPN.
pub(super) const HTTP_2: &[u8] = b"h2";

/// The most plain bytes of one record.
const RECORD: usize = 16 << 10;

/// How many bytes one record has more than its plain ones, or less than that.
const OVERHEAD: usize = 64;

/// The size of the buffer for what comes, in bytes, before there is much of it: a record fits into it.
const SMALL: usize = 18 << 10;

/// The largest size of that buffer, in bytes. The longest handshake is shorter.
const LARGE: usize = 256 << 10;

/// How many plain bytes are taken at most while others still wait to be sent.
const MAX_WAITING: usize = 64 << 10;

/// The client's end of TLS.
pub(super) struct Session {
    tls: UnbufferedClientConnection,
    incoming: Buffer,
    /// How many bytes came last, and whether they filled the room for them.
    last: (usize, bool),
    /// Decrypted bytes that nobody had room for.
    plain: Buffer,
    outgoing: Buffer,
    /// The server has announced its end.
    is_closed: bool,
    /// We have announced ours.
    #[cfg(feature = "client")]
    has_closed: bool,
    /// The socket is at its end.
    has_ended: bool,
    failure: Option<Error>,
}

/// Bytes from `start` to `end`, in memory that keeps its size.
#[derive(Default)]
struct Buffer {
    memory: Vec<u8>,
    start: usize,
    end: usize,
}

impl Buffer {
    fn bytes(&self) -> &[u8] {
        &self.memory[self.start..self.end]
    }

    fn is_empty(&self) -> bool {
        self.start == self.end
    }

    /// Removes bytes from the front.
    fn consume(&mut self, length: usize) {
        self.start += length;
        if self.is_empty() {
            (self.start, self.end) = (0, 0);
        }
    }

    /// Returns room behind the bytes, for at least so many.
    fn room(&mut self, least: usize) -> &mut [u8] {
        if self.start > 0 && self.memory.len() - self.end < least {
            self.memory.copy_within(self.start..self.end, 0);
            self.end -= self.start;
            self.start = 0;
        }
        if self.memory.len() - self.end < least {
            self.memory.resize(self.end + least, 0);
        }
        &mut self.memory[self.end..]
    }

    /// Appends these bytes.
    fn push(&mut self, bytes: &[u8]) {
        self.room(bytes.len())[..bytes.len()].copy_from_slice(bytes);
        self.end += bytes.len();
    }

    /// Moves bytes from the front, as many as there is room for.
    fn pop(&mut self, into: &mut impl Room) {
        let length = into.left().min(self.end - self.start);
        into.put(&self.bytes()[..length]);
        self.consume(length);
    }

    /// Lets a function append bytes. If it wants more room than there is, it says so instead.
    fn fill(
        &mut self,
        mut least: usize,
        mut append: impl FnMut(&mut [u8]) -> Result<Result<usize, Error>, usize>,
    ) -> Result<(), Error> {
        loop {
            match append(self.room(least)) {
                Ok(length) => {
                    self.end += length?;
                    return Ok(());
                }
                Err(wanted) => least = wanted,
            }
        }
    }

    /// Frees memory of which little is used.
    fn shrink(&mut self, size: usize) {
        if self.is_empty() && self.memory.len() > size {
            self.memory.truncate(size);
            self.memory.shrink_to_fit();
        }
    }
}

/// Where decrypted bytes go.
pub(super) trait Room {
    /// How many bytes there is room for.
    fn left(&self) -> usize;

    /// Takes bytes for which there is room.
    fn put(&mut self, bytes: &[u8]);
}

/// No room at all: everything is kept.
pub(super) struct Nowhere;

impl Room for Nowhere {
    fn left(&self) -> usize {
        0
    }

    fn put(&mut self, _: &[u8]) {}
}

/// The rest of a buffer.
impl Room for &mut [u8] {
    fn left(&self) -> usize {
        self.len()
    }

    fn put(&mut self, bytes: &[u8]) {
        let (filled, rest) = std::mem::take(self).split_at_mut(bytes.len());
        filled.copy_from_slice(bytes);
        *self = rest;
    }
}

/// What a call to rustls may send.
enum Send<'a> {
    Nothing,
    Plain(&'a [u8]),
    #[cfg(feature = "client")]
    End,
}

/// What a call to rustls has led to.
#[derive(PartialEq)]
enum Step {
    /// Another call may lead further.
    Done,
    /// Only more bytes from the server lead further.
    Blocked,
    /// What was to be sent waits.
    Sent,
}

impl Session {
    pub(super) fn new(config: Arc<ClientConfig>, name: ServerName<'static>) -> Result<Self, Error> {
        Ok(Self {
            tls: UnbufferedClientConnection::new(config, name)?,
            incoming: Buffer::default(),
            last: (0, false),
            plain: Buffer::default(),
            outgoing: Buffer::default(),
            is_closed: false,
            #[cfg(feature = "client")]
            has_closed: false,
            has_ended: false,
            failure: None,
        })
    }

    /// The handshake is not complete.
    pub(super) fn is_handshaking(&self) -> bool {
        self.tls.is_handshaking()
    }

    /// Both sides agreed on HTTP/2.
    pub(super) fn speaks_http2(&self) -> bool {
        self.tls.alpn_protocol() == Some(HTTP_2)
    }

    /// Returns what is to be sent to the server.
    pub(super) fn waiting(&self) -> &[u8] {
        self.outgoing.bytes()
    }

    /// So many bytes of what was waiting are sent.
    pub(super) fn sent(&mut self, length: usize) {
        self.outgoing.consume(length);
    }

    /// Returns room for bytes from the server: more after it was filled, and less after little came.
    pub(super) fn room(&mut self) -> &mut [u8] {
        let size = self.incoming.memory.len();
        let (length, is_full) = self.last;
        if is_full {
            let more = (size * 2).clamp(SMALL, LARGE).saturating_sub(size);
            let free = size - self.incoming.end + self.incoming.start;
            return self.incoming.room((free + more).max(RECORD));
        }
        if length < size / 16 {
            self.incoming.shrink((size / 2).max(SMALL));
        }
        self.incoming.room(RECORD)
    }

    /// So many bytes have come into the room. None is the end.
    pub(super) fn received(&mut self, length: usize) {
        self.has_ended = length == 0;
        self.incoming.end += length;
        let is_full = self.incoming.end == self.incoming.memory.len();
        self.last = (length, is_full);
    }

    /// Decrypts what has come, until there is no room for another record. Returns the number of bytes.
    /// Without any room, everything is decrypted and kept. An alert or an answer of TLS may then be
    /// [`waiting`](Self::waiting).
    ///
    /// # Errors
    /// The server has broken a rule, or sent an alert.
    pub(super) fn decrypt(&mut self, into: &mut impl Room) -> Result<usize, Error> {
        let before = into.left();
        if !self.plain.is_empty() {
            self.plain.pop(into);
            self.plain.shrink(RECORD);
        }
        // A record that does not fit would be copied twice.
        while into.left() == before || (into.left() >= RECORD && !self.incoming.is_empty()) {
            if self.step(into, &Send::Nothing)? == Step::Blocked {
                break;
            }
        }
        Ok(before - into.left())
    }

    /// Returns why nothing more can be decrypted, if that is not because more has to come.
    pub(super) fn end(&self) -> Option<io::Result<usize>> {
        if self.is_closed {
            return Some(Ok(0));
        }
        let message = "the connection ended without the announcement of TLS";
        let broken = || Err(io::Error::new(io::ErrorKind::UnexpectedEof, message));
        self.has_ended.then(broken)
    }

    /// Encrypts bytes, unless too much is waiting, and returns the number of those that wait now.
    ///
    /// # Errors
    /// The server has broken a rule, or the keys of this connection were used too often.
    pub(super) fn encrypt(&mut self, bytes: &[u8]) -> Result<usize, Error> {
        let free = MAX_WAITING.saturating_sub(self.waiting().len());
        let bytes = &bytes[..bytes.len().min(free)];
        if bytes.is_empty() {
            return Ok(0);
        }
        if self.send(&Send::Plain(bytes))? {
            return Ok(bytes.len());
        }
        Err(Error::HandshakeNotComplete)
    }

    /// More bytes can be encrypted before others are sent.
    #[cfg(feature = "client")]
    pub(super) fn takes_more(&self) -> bool {
        self.waiting().len() < MAX_WAITING
    }

    /// Tells the server that nothing more follows.
    #[cfg(feature = "client")]
    pub(super) fn close(&mut self) -> Result<(), Error> {
        if !std::mem::replace(&mut self.has_closed, true) {
            self.send(&Send::End)?;
        }
        Ok(())
    }

    fn send(&mut self, what: &Send<'_>) -> Result<bool, Error> {
        loop {
            match self.step(&mut Nowhere, what)? {
                Step::Done => {}
                Step::Blocked => return Ok(false),
                Step::Sent => return Ok(true),
            }
        }
    }

    /// Something has come that nobody has read.
    #[cfg(feature = "blocking")]
    pub(super) fn has_input(&mut self) -> bool {
        let is_broken = self.decrypt(&mut Nowhere).is_err();
        is_broken || self.is_closed || !self.plain.is_empty() || !self.incoming.is_empty()
    }

    /// Calls rustls once, unless it has failed before.
    fn step(&mut self, into: &mut impl Room, send: &Send<'_>) -> Result<Step, Error> {
        if let Some(failure) = &self.failure {
            return Err(failure.clone());
        }
        let result = self.call(into, send);
        if let Err(failure) = &result {
            self.failure = Some(failure.clone());
            // It has an alert for the server. A call beyond that would fail at the same bytes again.
            while self.tls.wants_write() && self.call(&mut Nowhere, &Send::Nothing).is_ok() {}
        }
        result
    }

    fn call(&mut self, into: &mut impl Room, send: &Send<'_>) -> Result<Step, Error> {
        let Buffer { memory, start, end } = &mut self.incoming;
        let UnbufferedStatus { mut discard, state } =
            self.tls.process_tls_records(&mut memory[*start..*end]);
        let step = match state {
            Err(error) => Err(error),
            Ok(ConnectionState::ReadTraffic(mut traffic)) => {
                while let Some(record) = traffic.next_record() {
                    let record = record?;
                    discard += record.discard;
                    let length = record.payload.len().min(into.left());
                    into.put(&record.payload[..length]);
                    if length < record.payload.len() {
                        self.plain.push(&record.payload[length..]);
                    }
                }
                Ok(Step::Done)
            }
            Ok(ConnectionState::EncodeTlsData(mut data)) => {
                self.outgoing.fill(0, |room| match data.encode(room) {
                    Ok(length) => Ok(Ok(length)),
                    Err(EncodeError::InsufficientSize(size)) => Err(size.required_size),
                    Err(error) => Ok(Err(Error::General(error.to_string()))),
                })?;
                Ok(Step::Done)
            }
            // Whoever owns the socket keeps the order.
            Ok(ConnectionState::TransmitTlsData(data)) => {
                data.done();
                Ok(Step::Done)
            }
            Ok(ConnectionState::PeerClosed) => {
                self.is_closed = true;
                Ok(Step::Done)
            }
            Ok(ConnectionState::WriteTraffic(mut traffic)) => {
                let sizes = |error| match error {
                    EncryptError::InsufficientSize(size) => Err(size.required_size),
                    EncryptError::EncryptExhausted => Ok(Err(Error::EncryptError)),
                };
                match send {
                    Send::Nothing => Ok(Step::Blocked),
                    Send::Plain(bytes) => {
                        let records = bytes.len().div_ceil(RECORD);
                        let size = bytes.len() + records * OVERHEAD;
                        self.outgoing.fill(size, |room| {
                            traffic.encrypt(bytes, room).map(Ok).or_else(sizes)
                        })?;
                        Ok(Step::Sent)
                    }
                    #[cfg(feature = "client")]
                    Send::End => {
                        self.outgoing.fill(OVERHEAD, |room| {
                            traffic.queue_close_notify(room).map(Ok).or_else(sizes)
                        })?;
                        Ok(Step::Sent)
                    }
                }
            }
            Ok(_) => Ok(Step::Blocked),
        };
        self.incoming.consume(discard);
        step
    }
}

#[cfg(test)]
pub(super) mod tests;
