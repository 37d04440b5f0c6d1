//! One connection below ureq.

use std::fmt;
use std::io::{self, Read as _};
use std::time::{Duration, Instant};

use ureq::unversioned::transport::{Buffers, LazyBuffers, NextTimeout, Transport};

use super::Fault;
use super::exchange::note;
use super::head::{self, Head};
use super::patience::Patience;
use super::stream::Stream;
use crate::transport::faults::rustls_error;
use crate::transport::{MAX_RESPONSE_HEAD, RequestStage};

/// How many bytes are read at once while the head of a response is due.
const CHUNK: usize = 16 << 10;

/// The size of the buffer for reading, in bytes. ureq takes a full buffer for the end of the connection, so
/// that it has to be larger than the largest head.
const READ_BUFFER: usize = MAX_RESPONSE_HEAD + CHUNK;

/// The size of the buffer for writing, in bytes. Every line of the head of a request has to fit into it: the
/// longest URI and more.
const WRITE_BUFFER: usize = 80 << 10;

/// After so many bytes of a request, in bytes, there is a look whether the server has answered already.
const BETWEEN_LOOKS: usize = 256 << 10;

/// A socket with ureq's buffers. The timeouts are set on the socket once, and ureq's own timeouts are not
/// used.
pub(super) struct Connection {
    stream: Stream,
    buffers: LazyBuffers,
    patience: Patience,
    inbox: Inbox,
    /// The head of a response is due.
    is_head_due: bool,
    /// The response has come before the request was written, and nothing more of the request is.
    was_answered_early: bool,
    /// Scheme and host, to be written before the path of a request.
    forwarded: Option<String>,
}

/// What has been read and ureq has not seen.
#[derive(Default)]
struct Inbox {
    bytes: Vec<u8>,
    /// How many bytes were written since somebody looked for an answer.
    unseen: usize,
}

impl Connection {
    /// Makes a connection of a socket. If `forwarded` is there, it goes before the paths of requests, and a
    /// proxy at the other end passes them on.
    pub(super) fn new(stream: Stream, forwarded: Option<String>, patience: Patience) -> Self {
        Self {
            forwarded,
            ..Self::of(stream, patience)
        }
    }

    fn of(mut stream: Stream, patience: Patience) -> Self {
        stream.serve(patience.clone());
        Self {
            stream,
            buffers: LazyBuffers::new(READ_BUFFER, WRITE_BUFFER),
            patience,
            inbox: Inbox::default(),
            is_head_due: false,
            was_answered_early: false,
            forwarded: None,
        }
    }

    /// Takes on the patience of the next request.
    pub(super) fn serve(&mut self, patience: Patience) {
        self.stream.serve(patience.clone());
        self.patience = patience;
    }

    /// The same socket, on which nothing is written any more and the response is read.
    fn answered_early(&mut self) -> Self {
        let stream = std::mem::replace(&mut self.stream, Stream::Gone);
        Self {
            inbox: std::mem::take(&mut self.inbox),
            was_answered_early: true,
            ..Self::of(stream, self.patience.clone())
        }
    }

    /// Wraps an error of the socket so that it can pass through ureq. `silence` is how long it may wait for bytes.
    fn fault(&self, error: io::Error, silence: Duration) -> ureq::Error {
        let fault = if is_timeout(&error) {
            match self.patience.expired() {
                Some(limit) => Fault::Expired(limit),
                None => Fault::Silent(silence),
            }
        } else {
            Fault::Exchange(error)
        };
        fault.into()
    }

    /// Writes what ureq has put into its buffer. `false` if the server has answered before.
    ///
    /// A server may refuse a request by its head. It then reads no more of the request, or closes the
    /// connection, and the answer would be lost to who only writes.
    fn write(&mut self, amount: usize, is_first: bool) -> io::Result<bool> {
        let output = &self.buffers.output()[..amount];
        let absolute = is_first.then_some(self.forwarded.as_deref()).flatten();
        let absolute = absolute.map(|origin| absolute_form(output, origin));
        let mut rest = absolute.as_deref().unwrap_or(output);
        let mut since = Instant::now();
        while self.stream.has_to_write(&mut rest)? {
            // Before and not after, because a server which has everything may answer at once.
            if self.inbox.unseen >= BETWEEN_LOOKS && self.inbox.look(&mut self.stream)? {
                return Ok(false);
            }
            let error = match self.stream.write_once(&mut rest) {
                Ok(0) => io::ErrorKind::WriteZero.into(),
                Ok(written) => {
                    since = Instant::now();
                    self.inbox.unseen += written;
                    continue;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => error,
            };
            match self.inbox.look(&mut self.stream) {
                Ok(true) => return Ok(false),
                // The reason of a server which has hung up says more than that it has.
                Err(reason) if rustls_error(&reason).is_some() => return Err(reason),
                Ok(false) | Err(_) => {}
            }
            let is_over =
                since.elapsed() >= self.patience.stall_timeout || self.patience.expired().is_some();
            if !is_timeout(&error) || is_over {
                return Err(error);
            }
        }
        Ok(true)
    }

    /// Waits for the server's leave to send the body, if what was written ends the head of a request for which
    /// somebody wants that. `false` if the response has come instead.
    fn may_go_on(&mut self, written: usize) -> io::Result<bool> {
        // No other line of a head ends so, and lines are written as a whole.
        if !self.buffers.output()[..written].ends_with(b"\r\n\r\n") {
            return Ok(true);
        }
        let Some(limit) = note(|notes| notes.waits.take()) else {
            return Ok(true);
        };
        let until = Instant::now() + limit;
        let gives_leave = loop {
            if let Some(given) = head::has_continued(&mut self.inbox.bytes) {
                break given;
            }
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                break true;
            }
            self.stream.limit_reads(Some(left));
            match self.inbox.read(&mut self.stream) {
                Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(_) => {}
                Err(error) if is_timeout(&error) => break true,
                Err(error) => return Err(error),
            }
        };
        self.stream.limit_reads(None);
        Ok(gives_leave)
    }

    /// Reads the head of a response. `false` if the connection ends.
    fn await_head(&mut self) -> Result<bool, ureq::Error> {
        loop {
            let found = head::find(&mut self.inbox.bytes);
            let speaks_http = found != Head::Foreign;
            match found {
                Head::Incomplete if self.inbox.bytes.len() <= MAX_RESPONSE_HEAD => {}
                Head::Incomplete | Head::TooLong => return Err(Fault::LargeHead.into()),
                Head::Complete(length, _) if length > MAX_RESPONSE_HEAD => {
                    return Err(Fault::LargeHead.into());
                }
                Head::Complete(_, headers) => return Ok(self.pass_head(speaks_http, headers)),
                Head::Foreign => return Ok(self.pass_head(speaks_http, None)),
            }
            self.stream.limit_reads(None);
            let read = self.inbox.read(&mut self.stream);
            if read.map_err(|error| self.fault(error, self.patience.read_timeout))? == 0 {
                self.is_head_due = false;
                let is_cut_off = !self.inbox.bytes.is_empty();
                return Ok(is_cut_off && self.pass_head(true, None));
            }
        }
    }

    /// Shows ureq the head.
    fn pass_head(&mut self, speaks_http: bool, headers: Option<http::HeaderMap>) -> bool {
        note(|notes| {
            notes.was_answered = true;
            notes.speaks_http = speaks_http;
            notes.headers = headers;
        });
        self.is_head_due = false;
        self.inbox.pass(&mut self.buffers);
        true
    }
}

fn is_timeout(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut
    )
}

/// Puts scheme and host before the path of a request, which begins with its method.
fn absolute_form(request: &[u8], origin: &str) -> Vec<u8> {
    let method = request.iter().position(|byte| *byte == b' ');
    let (method, rest) = request.split_at(method.map_or(0, |space| space + 1));
    [method, origin.as_bytes(), rest].concat()
}

impl Inbox {
    /// Reads once.
    fn read(&mut self, stream: &mut Stream) -> io::Result<usize> {
        self.read_by(|buffer| stream.read_again(buffer))
    }

    fn read_by(&mut self, read: impl FnOnce(&mut [u8]) -> io::Result<usize>) -> io::Result<usize> {
        let before = self.bytes.len();
        self.bytes.resize(before + CHUNK, 0);
        let result = read(&mut self.bytes[before..]);
        self.bytes
            .truncate(before + result.as_ref().map_or(0, |amount| *amount));
        result
    }

    /// Reads what is there, without waiting for more. `true` if a response has begun.
    fn look(&mut self, stream: &mut Stream) -> io::Result<bool> {
        self.unseen = 0;
        stream.wait(false)?;
        let result = self.read_all(stream);
        stream.wait(true)?;
        result?;
        Ok(head::skip_interim(&mut self.bytes))
    }

    fn read_all(&mut self, stream: &mut Stream) -> io::Result<()> {
        while self.bytes.len() <= MAX_RESPONSE_HEAD {
            match self.read_by(|buffer| stream.read(buffer)) {
                Ok(0) => break,
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
                // What came before the connection broke counts.
                Err(_) if !self.bytes.is_empty() => break,
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Moves as much to ureq as that has room for.
    fn pass(&mut self, buffers: &mut LazyBuffers) {
        let place = buffers.input_append_buf();
        let amount = place.len().min(self.bytes.len());
        place[..amount].copy_from_slice(&self.bytes[..amount]);
        buffers.input_appended(amount);
        self.bytes.drain(..amount);
    }
}

impl Transport for Connection {
    fn buffers(&mut self) -> &mut dyn Buffers {
        &mut self.buffers
    }

    fn transmit_output(&mut self, amount: usize, _: NextTimeout) -> Result<(), ureq::Error> {
        // Only after the head of the last response, there is another request.
        let is_first = !std::mem::replace(&mut self.is_head_due, true);
        if self.was_answered_early {
            return Ok(());
        }
        note(|notes| notes.was_written = true);
        self.patience.progress.note(RequestStage::Sending);
        match self
            .write(amount, is_first)
            .and_then(|all| Ok(all && self.may_go_on(amount)?))
        {
            Ok(true) => Ok(()),
            Ok(false) => Err(Fault::Answered(Box::new(self.answered_early())).into()),
            Err(error) => Err(self.fault(error, self.patience.stall_timeout)),
        }
    }

    fn await_input(&mut self, _: NextTimeout) -> Result<bool, ureq::Error> {
        if self.is_head_due {
            self.patience.progress.note(RequestStage::Waiting);
            return self.await_head();
        }
        if !self.inbox.bytes.is_empty() {
            self.inbox.pass(&mut self.buffers);
            return Ok(true);
        }
        let silence = self.patience.stall_timeout;
        self.stream.limit_reads(Some(silence));
        let input = self.buffers.input_append_buf();
        let amount = self.stream.read_again(input);
        let amount = amount.map_err(|error| self.fault(error, silence))?;
        self.buffers.input_appended(amount);
        Ok(amount > 0)
    }

    fn is_open(&mut self) -> bool {
        let is_clean = self.is_between_calls();
        let Some(tcp) = self.stream.tcp().filter(|_| is_clean) else {
            return false;
        };
        // Between two calls the server should send nothing, neither bytes nor the end. Both can be detected
        // without waiting.
        let quiet = || -> io::Result<bool> {
            tcp.set_nonblocking(true)?;
            let peeked = tcp.peek(&mut [0]);
            tcp.set_nonblocking(false)?;
            Ok(matches!(peeked, Err(error) if error.kind() == io::ErrorKind::WouldBlock))
        };
        quiet().unwrap_or(false)
    }

    fn is_tls(&self) -> bool {
        self.stream.is_tls()
    }
}

impl Connection {
    /// The last exchange was complete, and left nothing.
    fn is_between_calls(&mut self) -> bool {
        let has_input = !self.buffers.input().is_empty() || self.stream.has_input();
        self.inbox.bytes.is_empty() && !has_input && !self.was_answered_early
    }

    /// Reads what follows a head into this buffer, without a detour through that of ureq: first what came
    /// with the head.
    pub(super) fn read_body(&mut self, buffer: &mut [u8]) -> Result<usize, ureq::Error> {
        let input = self.buffers.input();
        if !input.is_empty() {
            let length = input.len().min(buffer.len());
            buffer[..length].copy_from_slice(&input[..length]);
            self.buffers.input_consume(length);
            return Ok(length);
        }
        if !self.inbox.bytes.is_empty() {
            let length = self.inbox.bytes.len().min(buffer.len());
            buffer[..length].copy_from_slice(&self.inbox.bytes[..length]);
            self.inbox.bytes.drain(..length);
            return Ok(length);
        }
        let silence = self.patience.stall_timeout;
        self.stream.limit_reads(Some(silence));
        let length = self.stream.read_again(buffer);
        length.map_err(|error| self.fault(error, silence))
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let server = self.stream.tcp().and_then(|tcp| tcp.peer_addr().ok());
        f.debug_struct("Connection")
            .field("server", &server)
            .field("tls", &self.is_tls())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;
    use std::net::{TcpListener, TcpStream};

    use super::*;
    use crate::transport::{Lift, Limits, TransportConfig};

    /// Returns a connection, and the socket at its other end.
    fn pair() -> (Connection, TcpStream) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let socket = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let (server, _) = listener.accept().unwrap();
        let patience = Patience::new(&Limits::default(), Lift::default(), &TransportConfig::new());
        (Connection::new(socket.into(), None, patience), server)
    }

    #[test]
    fn only_a_connection_that_is_left_clean_is_open() {
        // The columns: what was read and not used, whether the response came early, the answer.
        let table = [
            (&b""[..], false, true),
            (b"x", false, false),
            (b"", true, false),
            (b"x", true, false),
        ];
        for (bytes, was_answered_early, expected) in table {
            let (mut connection, _server) = pair();
            connection.inbox.bytes.extend_from_slice(bytes);
            connection.was_answered_early = was_answered_early;
            assert_eq!(connection.is_open(), expected, "{bytes:?}");
            assert!(!connection.is_tls());
        }
    }

    #[test]
    fn a_connection_that_ends_before_a_response_brings_none() {
        // What came before the end, and whether there is something to show.
        for (bytes, expected) in [(&b""[..], false), (b"HTTP/1.1 200 OK\r\nA: ", true)] {
            let (mut connection, mut server) = pair();
            server.write_all(bytes).unwrap();
            drop(server);
            connection.is_head_due = true;
            assert_eq!(connection.await_head().unwrap(), expected);
            assert!(!connection.is_head_due);
        }
    }
}
