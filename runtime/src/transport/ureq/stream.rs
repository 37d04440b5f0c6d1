//! A socket with or without TLS, below a connection. With a proxy of https, there may be TLS in TLS.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use super::patience::{Patience, Waits};
use crate::transport::session::{Nowhere, Session};

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
    tls: Session,
    below: Stream,
}

impl Secured {
    pub(super) fn new(tls: Session, below: Stream) -> Self {
        Self { tls, below }
    }

    /// Writes once what waits to be written, here or below.
    fn write_waiting(&mut self) -> io::Result<usize> {
        if !self.tls.waiting().is_empty() {
            let length = self.below.write(self.tls.waiting())?;
            self.tls.sent(length);
            return Ok(length);
        }
        match &mut self.below {
            Stream::Tls(below) => below.write_waiting(),
            _ => Ok(0),
        }
    }

    /// Something waits to be written, here or below.
    fn wants_write(&self) -> bool {
        let waits_below = matches!(&self.below, Stream::Tls(below) if below.wants_write());
        !self.tls.waiting().is_empty() || waits_below
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
                let amount = secured.tls.encrypt(rest).map_err(broken)?;
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

    /// Something was read from the socket and not by who reads this.
    pub(super) fn has_input(&mut self) -> bool {
        match self {
            Self::Tls(secured) => secured.tls.has_input(),
            Self::Plain(_) | Self::Gone => false,
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
        if buffer.is_empty() {
            return Ok(0);
        }
        loop {
            let length = secured.tls.decrypt(&mut &mut *buffer).map_err(broken)?;
            if length > 0 {
                return Ok(length);
            }
            if let Some(end) = secured.tls.end() {
                return end;
            }
            let length = secured.below.read(secured.tls.room())?;
            secured.tls.received(length);
        }
    }
}

/// Does the handshake. What is said of its end may lie unread in the socket; see [`last_words`].
pub(super) fn shake_hands(tls: &mut Session, below: &mut (impl Read + Write)) -> io::Result<()> {
    loop {
        let decrypted = tls.decrypt(&mut Nowhere).map_err(broken);
        while !tls.waiting().is_empty() {
            match (below.write(tls.waiting()), &decrypted) {
                (Ok(0), _) => return Err(io::ErrorKind::WriteZero.into()),
                (Ok(length), _) => tls.sent(length),
                (Err(error), _) if error.kind() == io::ErrorKind::Interrupted => {}
                // This is only an alert.
                (Err(_), Err(_)) => break,
                (Err(error), Ok(_)) => return Err(error),
            }
        }
        decrypted?;
        if !tls.is_handshaking() {
            return below.flush();
        }
        let length = below.read(tls.room())?;
        tls.received(length);
        if length == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
}

/// Returns the reason why the server closed the connection, if it sent one, and otherwise the error of
/// writing.
pub(super) fn last_words(tls: &mut Session, below: &mut Stream, error: io::Error) -> io::Error {
    let hung_up = matches!(
        error.kind(),
        io::ErrorKind::BrokenPipe | io::ErrorKind::ConnectionReset
    );
    if let (true, Ok(length)) = (hung_up, below.read(tls.room())) {
        tls.received(length);
        if let Err(alert) = tls.decrypt(&mut Nowhere) {
            return broken(alert);
        }
    }
    error
}

fn broken(error: rustls::Error) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, error)
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
        let amount = secured.tls.encrypt(buffer).map_err(broken)?;
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
