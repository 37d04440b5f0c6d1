//! One connection below ureq.

use std::fmt;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use rustls::{ClientConnection, StreamOwned};
use ureq::unversioned::transport::{Buffers, LazyBuffers, NextTimeout, Transport};

use super::Fault;

/// The greatest length of a response's head, in bytes.
pub(super) const MAX_HEAD: usize = 64 << 10;

/// The size of the read buffer, in bytes. ureq takes a full buffer for the end of the connection, so the
/// buffer must be larger than the largest head.
const READ_BUFFER: usize = MAX_HEAD + (16 << 10);

/// The size of the write buffer, in bytes.
const WRITE_BUFFER: usize = 16 << 10;

/// A socket with ureq's buffers. The timeouts are set on the socket once, and ureq's own timeouts are not
/// used.
pub(super) struct Connection {
    stream: Stream,
    buffers: LazyBuffers,
    read_timeout: Duration,
}

/// A socket with or without TLS.
enum Stream {
    Plain(TcpStream),
    Tls(Box<StreamOwned<ClientConnection, TcpStream>>),
}

impl Connection {
    pub(super) fn new(
        tcp: TcpStream,
        tls: Option<ClientConnection>,
        read_timeout: Duration,
    ) -> io::Result<Self> {
        tcp.set_read_timeout(Some(read_timeout))?;
        tcp.set_write_timeout(Some(read_timeout))?;
        let stream = match tls {
            Some(tls) => Stream::Tls(Box::new(StreamOwned::new(tls, tcp))),
            None => Stream::Plain(tcp),
        };
        Ok(Self {
            stream,
            buffers: LazyBuffers::new(READ_BUFFER, WRITE_BUFFER),
            read_timeout,
        })
    }

    /// Wraps an error of the socket so that it can pass through ureq.
    fn fault(&self, error: io::Error) -> ureq::Error {
        let fault = match error.kind() {
            io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => Fault::Silent(self.read_timeout),
            _ => Fault::Exchange(error),
        };
        fault.into()
    }
}

impl Stream {
    /// Writes everything. If this fails, finds the reason.
    ///
    /// A server that rejects a client certificate in TLS 1.3 sends an alert and closes the connection. If
    /// this happens while the request is being written, the alert is not yet read. It says more than "broken
    /// pipe".
    fn write_all(&mut self, output: &[u8]) -> io::Result<()> {
        let tls = match self {
            Self::Plain(tcp) => return tcp.write_all(output),
            Self::Tls(tls) => tls,
        };
        let Err(error) = tls.write_all(output).and_then(|()| tls.flush()) else {
            return Ok(());
        };
        Err(last_words(&mut tls.conn, &tls.sock, error))
    }

    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let result = match self {
                Self::Plain(tcp) => tcp.read(buffer),
                Self::Tls(tls) => tls.read(buffer),
            };
            match result {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                result => return result,
            }
        }
    }

    fn tcp(&self) -> &TcpStream {
        match self {
            Self::Plain(tcp) => tcp,
            Self::Tls(tls) => tls.get_ref(),
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
        let output = &self.buffers.output()[..amount];
        self.stream
            .write_all(output)
            .map_err(|error| self.fault(error))
    }

    fn await_input(&mut self, _: NextTimeout) -> Result<bool, ureq::Error> {
        let input = self.buffers.input_append_buf();
        let amount = self.stream.read(input).map_err(|error| self.fault(error))?;
        self.buffers.input_appended(amount);
        Ok(amount > 0)
    }

    fn is_open(&mut self) -> bool {
        let tcp = self.stream.tcp();
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
        matches!(self.stream, Stream::Tls(_))
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection")
            .field("server", &self.stream.tcp().peer_addr().ok())
            .field("tls", &self.is_tls())
            .finish_non_exhaustive()
    }
}
