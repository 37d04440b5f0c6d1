//! A socket with or without TLS, below a connection. With a proxy of https, there may be TLS in TLS.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use rustls::ClientConnection;

use super::patience::{Patience, Waits};

/// A socket with or without TLS.
///
/// Reading never writes before, as rustls would: a server which has answered early takes nothing more.
pub(super) enum Stream {
    Plain(Tcp),
    Tls(Box<Secured>),
    /// Another connection has it.
    Gone,
}

/// A socket, and how long it waits. While the connection is opened, others see to that.
pub(super) struct Tcp {
    socket: TcpStream,
    waits: Option<Waits>,
}

impl Tcp {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if let Some(waits) = &mut self.waits {
            waits.before_read(&self.socket)?;
        }
        self.socket.read(buffer)
    }

    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        if let Some(waits) = &mut self.waits {
            waits.before_write(&self.socket)?;
        }
        self.socket.write(buffer)
    }
}

impl From<TcpStream> for Stream {
    fn from(socket: TcpStream) -> Self {
        Self::Plain(Tcp {
            socket,
            waits: None,
        })
    }
}

/// TLS over a socket.
pub(super) struct Secured {
    tls: ClientConnection,
    below: Stream,
}

impl Secured {
    pub(super) fn new(tls: ClientConnection, below: Stream) -> Self {
        Self { tls, below }
    }

    /// Writes once what waits to be written, here or below.
    fn write_waiting(&mut self) -> io::Result<usize> {
        if self.tls.wants_write() {
            return self.tls.write_tls(&mut self.below);
        }
        match &mut self.below {
            Stream::Tls(below) => below.write_waiting(),
            _ => Ok(0),
        }
    }

    /// Something waits to be written, here or below.
    fn wants_write(&self) -> bool {
        let waits_below = matches!(&self.below, Stream::Tls(below) if below.wants_write());
        self.tls.wants_write() || waits_below
    }

    fn write_all_waiting(&mut self) -> io::Result<()> {
        while self.wants_write() {
            if self.write_waiting()? == 0 {
                return Err(io::ErrorKind::WriteZero.into());
            }
        }
        Ok(())
    }
}

impl Stream {
    /// There is something to write: what is left of a request, or what TLS has made of it.
    pub(super) fn has_to_write(&mut self, rest: &mut &[u8]) -> io::Result<bool> {
        if let Self::Tls(secured) = self {
            if !secured.wants_write() && !rest.is_empty() {
                let amount = secured.tls.writer().write(rest)?;
                *rest = &rest[amount..];
            }
            return Ok(secured.wants_write());
        }
        Ok(!rest.is_empty())
    }

    /// Writes once, after [`has_to_write`](Self::has_to_write).
    pub(super) fn write_once(&mut self, rest: &mut &[u8]) -> io::Result<usize> {
        match self {
            Self::Plain(tcp) => {
                let amount = tcp.write(rest)?;
                *rest = &rest[amount..];
                Ok(amount)
            }
            Self::Tls(secured) => secured.write_waiting(),
            Self::Gone => Ok(0),
        }
    }

    /// Reads once, although a signal may interrupt that.
    pub(super) fn read_again(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            match self.read(buffer) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                result => return result,
            }
        }
    }

    /// Whether reading waits until there is something to read.
    pub(super) fn wait(&self, waits: bool) -> io::Result<()> {
        match self.tcp() {
            Some(tcp) => tcp.set_nonblocking(!waits),
            None => Ok(()),
        }
    }

    /// Takes on the patience of a request.
    pub(super) fn serve(&mut self, patience: Patience) {
        if let Some(tcp) = self.bottom() {
            match &mut tcp.waits {
                Some(waits) => waits.patience = patience,
                None => tcp.waits = Some(Waits::new(patience)),
            }
        }
    }

    /// Limits how long reading waits, or lifts that limit.
    pub(super) fn limit_reads(&mut self, time: Option<Duration>) {
        if let Some(waits) = self.bottom().and_then(|tcp| tcp.waits.as_mut()) {
            waits.read_limit = time;
        }
    }

    fn bottom(&mut self) -> Option<&mut Tcp> {
        match self {
            Self::Plain(tcp) => Some(tcp),
            Self::Tls(secured) => secured.below.bottom(),
            Self::Gone => None,
        }
    }

    pub(super) fn tcp(&self) -> Option<&TcpStream> {
        match self {
            Self::Plain(tcp) => Some(&tcp.socket),
            Self::Tls(secured) => secured.below.tcp(),
            Self::Gone => None,
        }
    }

    pub(super) fn is_tls(&self) -> bool {
        matches!(self, Self::Tls(_))
    }
}

impl Read for Stream {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let secured = match self {
            Self::Plain(tcp) => return tcp.read(buffer),
            Self::Tls(secured) => secured,
            Self::Gone => return Ok(0),
        };
        loop {
            match secured.tls.reader().read(buffer) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                result => return result,
            }
            if secured.tls.read_tls(&mut secured.below)? == 0 {
                // rustls knows whether that is an end or a break.
                return secured.tls.reader().read(buffer);
            }
            let processed = secured.tls.process_new_packets();
            processed.map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
        }
    }
}

/// What is written may wait within TLS. The next write, or a flush, sends it.
impl Write for Stream {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        let secured = match self {
            Self::Plain(tcp) => return tcp.write(buffer),
            Self::Tls(secured) => secured,
            Self::Gone => return Ok(0),
        };
        secured.write_all_waiting()?;
        let amount = secured.tls.writer().write(buffer)?;
        match secured.write_all_waiting() {
            // The bytes are taken, and wait.
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut
                ) =>
            {
                Ok(amount)
            }
            result => result.map(|()| amount),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Tls(secured) => secured.write_all_waiting(),
            Self::Plain(_) | Self::Gone => Ok(()),
        }
    }
}
