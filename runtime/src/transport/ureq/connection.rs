//! One connection below ureq.

use std::fmt;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use rustls::{ClientConnection, StreamOwned};
use ureq::unversioned::transport::{Buffers, LazyBuffers, NextTimeout, Transport};

use super::Fault;
use super::exchange::note;
use super::head::{self, Head};
use super::patience::{Patience, Waits};
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

/// How long a socket that takes no bytes is waited for before there is another look. Windows does not promise
/// that a socket whose timeout has run out can be used any more, so there the first time is the last.
const BETWEEN_TRIES: Duration = if cfg!(windows) {
    Duration::MAX
} else {
    Duration::from_millis(50)
};

/// A socket with ureq's buffers. ureq's own timeouts are not used.
pub(super) struct Connection {
    stream: Stream,
    buffers: LazyBuffers,
    inbox: Inbox,
    /// The head of a response is due.
    is_head_due: bool,
    /// The response has come before the request was written, and nothing more of the request is.
    was_answered_early: bool,
}

/// What has been read and ureq has not seen.
#[derive(Default)]
struct Inbox {
    bytes: Vec<u8>,
    /// How many bytes were written since somebody looked for an answer.
    unseen: usize,
}

/// A socket, and how long it waits.
struct Stream {
    socket: Socket,
    waits: Waits,
}

/// A socket with or without TLS.
enum Socket {
    Plain(TcpStream),
    Tls(Box<StreamOwned<ClientConnection, TcpStream>>),
    /// Another connection has it.
    Gone,
}

impl Connection {
    pub(super) fn new(tcp: TcpStream, tls: Option<ClientConnection>, patience: Patience) -> Self {
        let socket = match tls {
            Some(tls) => Socket::Tls(Box::new(StreamOwned::new(tls, tcp))),
            None => Socket::Plain(tcp),
        };
        Self::of(socket, patience)
    }

    fn of(socket: Socket, patience: Patience) -> Self {
        Self {
            stream: Stream {
                socket,
                waits: Waits::new(patience, BETWEEN_TRIES),
            },
            buffers: LazyBuffers::new(READ_BUFFER, WRITE_BUFFER),
            inbox: Inbox::default(),
            is_head_due: false,
            was_answered_early: false,
        }
    }

    /// Takes on the patience of the next request.
    pub(super) fn serve(&mut self, patience: Patience) {
        self.stream.waits.patience = patience;
    }

    /// The same socket, on which nothing is written any more and the response is read.
    fn answered_early(&mut self) -> Self {
        let socket = std::mem::replace(&mut self.stream.socket, Socket::Gone);
        Self {
            inbox: std::mem::take(&mut self.inbox),
            was_answered_early: true,
            ..Self::of(socket, self.stream.waits.patience.clone())
        }
    }

    /// Wraps an error of the socket so that it can pass through ureq.
    fn fault(&self, error: io::Error) -> ureq::Error {
        let patience = &self.stream.waits.patience;
        let fault = match error.kind() {
            io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => match patience.expired() {
                Some(limit) => Fault::Expired(limit),
                None => Fault::Silent(patience.read_timeout),
            },
            _ => Fault::Exchange(error),
        };
        fault.into()
    }

    /// Writes what ureq has put into its buffer. `false` if the server has answered before.
    ///
    /// A server may refuse a request by its head. It then reads no more of the request, or closes the
    /// connection, and the answer would be lost to who only writes.
    fn write(&mut self, amount: usize) -> io::Result<bool> {
        let mut rest = &self.buffers.output()[..amount];
        let mut since = Instant::now();
        while self.stream.has_to_write(&mut rest)? {
            // Before and not after, because a server which has everything may answer at once.
            if self.inbox.unseen >= BETWEEN_LOOKS && self.inbox.look(&mut self.stream)? {
                return Ok(false);
            }
            let error = match self.stream.write(&mut rest) {
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
            let may_go_on = matches!(
                error.kind(),
                io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut
            ) && since.elapsed() < self.stream.waits.patience.read_timeout
                && self.stream.waits.patience.expired().is_none();
            if !may_go_on {
                return Err(error);
            }
        }
        Ok(true)
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
            let read = self.inbox.read(&mut self.stream);
            if read.map_err(|error| self.fault(error))? == 0 {
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

impl Inbox {
    /// Reads once.
    fn read(&mut self, stream: &mut Stream) -> io::Result<usize> {
        self.read_by(|buffer| stream.read(buffer))
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
            match self.read_by(|buffer| stream.read_once(buffer)) {
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

impl Stream {
    /// There is something to write: what is left of a request, or what TLS has made of it.
    fn has_to_write(&mut self, rest: &mut &[u8]) -> io::Result<bool> {
        if let Socket::Tls(tls) = &mut self.socket {
            if !tls.conn.wants_write() && !rest.is_empty() {
                let amount = tls.conn.writer().write(rest)?;
                *rest = &rest[amount..];
            }
            return Ok(tls.conn.wants_write());
        }
        Ok(!rest.is_empty())
    }

    /// Writes once.
    fn write(&mut self, rest: &mut &[u8]) -> io::Result<usize> {
        match &mut self.socket {
            Socket::Plain(tcp) => {
                self.waits.before_write(tcp)?;
                let amount = tcp.write(rest)?;
                *rest = &rest[amount..];
                Ok(amount)
            }
            Socket::Tls(tls) => {
                self.waits.before_write(&tls.sock)?;
                tls.conn.write_tls(&mut tls.sock)
            }
            Socket::Gone => Ok(0),
        }
    }

    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            match self.read_once(buffer) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                result => return result,
            }
        }
    }

    /// Reads without writing before, as rustls would: a server which has answered early takes nothing more.
    fn read_once(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let tls = match &mut self.socket {
            Socket::Plain(tcp) => {
                self.waits.before_read(tcp)?;
                return tcp.read(buffer);
            }
            Socket::Tls(tls) => tls,
            Socket::Gone => return Ok(0),
        };
        loop {
            match tls.conn.reader().read(buffer) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                result => return result,
            }
            self.waits.before_read(&tls.sock)?;
            if tls.conn.read_tls(&mut tls.sock)? == 0 {
                // rustls knows whether that is an end or a break.
                return tls.conn.reader().read(buffer);
            }
            let processed = tls.conn.process_new_packets();
            processed.map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
        }
    }

    /// Whether reading waits until there is something to read.
    fn wait(&self, waits: bool) -> io::Result<()> {
        match self.tcp() {
            Some(tcp) => tcp.set_nonblocking(!waits),
            None => Ok(()),
        }
    }

    fn tcp(&self) -> Option<&TcpStream> {
        match &self.socket {
            Socket::Plain(tcp) => Some(tcp),
            Socket::Tls(tls) => Some(tls.get_ref()),
            Socket::Gone => None,
        }
    }
}

/// Returns the reason why the server closed the connection, if it sent one, and otherwise the error of
/// writing.
///
/// An ordinary read would try to write first, and fail.
pub(super) fn last_words(
    tls: &mut ClientConnection,
    mut tcp: &TcpStream,
    error: io::Error,
) -> io::Error {
    let hung_up = matches!(
        error.kind(),
        io::ErrorKind::BrokenPipe | io::ErrorKind::ConnectionReset
    );
    if hung_up && tls.read_tls(&mut tcp).is_ok() {
        if let Err(alert) = tls.process_new_packets() {
            return io::Error::new(io::ErrorKind::InvalidData, alert);
        }
    }
    error
}

impl Transport for Connection {
    fn buffers(&mut self) -> &mut dyn Buffers {
        &mut self.buffers
    }

    fn transmit_output(&mut self, amount: usize, _: NextTimeout) -> Result<(), ureq::Error> {
        self.is_head_due = true;
        if self.was_answered_early {
            return Ok(());
        }
        note(|notes| notes.was_written = true);
        let progress = &self.stream.waits.patience.progress;
        progress.note(RequestStage::Sending);
        match self.write(amount) {
            Ok(true) => Ok(()),
            Ok(false) => Err(Fault::Answered(Box::new(self.answered_early())).into()),
            Err(error) => Err(self.fault(error)),
        }
    }

    fn await_input(&mut self, _: NextTimeout) -> Result<bool, ureq::Error> {
        if self.is_head_due {
            let progress = &self.stream.waits.patience.progress;
            progress.note(RequestStage::Waiting);
            return self.await_head();
        }
        if !self.inbox.bytes.is_empty() {
            self.inbox.pass(&mut self.buffers);
            return Ok(true);
        }
        let input = self.buffers.input_append_buf();
        let amount = self.stream.read(input).map_err(|error| self.fault(error))?;
        self.buffers.input_appended(amount);
        Ok(amount > 0)
    }

    fn is_open(&mut self) -> bool {
        let Some(tcp) = self.stream.tcp().filter(|_| self.is_between_calls()) else {
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
        matches!(self.stream.socket, Socket::Tls(_))
    }
}

impl Connection {
    /// The last exchange was complete, and left nothing.
    fn is_between_calls(&self) -> bool {
        self.inbox.bytes.is_empty() && !self.was_answered_early
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
