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
            // Whoever tried again would pass on the same bytes twice, if TLS has taken them already.
            if again(|| self.write_waiting())? == 0 {
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
        again(|| self.read(buffer))
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

/// Reads or writes until no signal interrupts it.
fn again<T>(mut once: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match once() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result,
        }
    }
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

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use rustls::ServerConnection;
    use rustls::version::TLS13;

    use super::*;
    use crate::transport::session::tests::{ends, pair};

    /// What a server makes of what it gets: TLS, or TLS in TLS.
    struct Server {
        socket: TcpStream,
        layers: Vec<ServerConnection>,
    }

    impl Server {
        /// Reads what has come.
        fn receive(&mut self) -> Vec<u8> {
            let (mut bytes, mut buffer) = (Vec::new(), vec![0; 64 << 10]);
            while let Ok(length @ 1..) = self.socket.read(&mut buffer) {
                bytes.extend_from_slice(&buffer[..length]);
            }
            for layer in &mut self.layers {
                let mut plain = Vec::new();
                let mut rest = &bytes[..];
                while !rest.is_empty() {
                    layer.read_tls(&mut rest).unwrap();
                    layer.process_new_packets().unwrap();
                    // It ends with an error that says that no more is there.
                    let _ = layer.reader().read_to_end(&mut plain);
                }
                bytes = plain;
            }
            bytes
        }
    }

    /// Returns both ends with so many layers of TLS. Neither waits for its socket.
    fn connected(layers: usize) -> (Stream, Server) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let socket = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let mut stream = Stream::from(socket);
        let (socket, _) = listener.accept().unwrap();
        let mut layers: Vec<_> = (0..layers).map(|_| pair(&TLS13)).collect();
        let mut servers = Vec::new();
        for (client, server) in layers.drain(..) {
            stream = Stream::Tls(Box::new(Secured::new(client, stream)));
            servers.push(server);
        }
        socket.set_nonblocking(true).unwrap();
        stream.wait(false).unwrap();
        let layers = servers;
        (stream, Server { socket, layers })
    }

    fn is_full(error: &io::Error) -> bool {
        error.kind() == io::ErrorKind::WouldBlock
    }

    #[test]
    fn a_flush_sends_what_a_full_socket_has_not_taken() {
        for layers in 1..=2 {
            let (mut stream, mut server) = connected(layers);
            let (chunk, mut taken) = ([7; 5000], 0);
            let error = loop {
                match stream.write(&chunk) {
                    Ok(amount) => taken += amount,
                    Err(error) => break error,
                }
            };
            assert!(is_full(&error), "{error}");
            let mut received = 0;
            while let Err(error) = stream.flush() {
                assert!(is_full(&error), "{error}");
                received += server.receive().len();
            }
            drop(stream);
            // The rest arrives in its own time.
            server.socket.set_nonblocking(false).unwrap();
            received += server.receive().len();
            assert_eq!(received, taken, "{layers}");
        }
    }

    #[test]
    fn what_is_written_once_at_a_time_arrives_through_all_layers() {
        let sent = vec![7; 8 << 20];
        for layers in 0..=2 {
            let (mut stream, mut server) = connected(layers);
            let (mut rest, mut received) = (&sent[..], 0);
            while stream.has_to_write(&mut rest).unwrap() {
                match stream.write_once(&mut rest) {
                    Ok(amount) => assert!(amount > 0),
                    Err(error) => {
                        assert!(is_full(&error), "{error}");
                        received += server.receive().len();
                    }
                }
            }
            drop(stream);
            server.socket.set_nonblocking(false).unwrap();
            received += server.receive().len();
            assert_eq!(received, sent.len(), "{layers}");
        }
    }

    #[test]
    fn nothing_more_is_encrypted_while_something_waits() {
        let (mut stream, _server) = connected(1);
        for (text, left) in [("first", ""), ("second", "second"), ("", "")] {
            let mut rest = text.as_bytes();
            assert!(stream.has_to_write(&mut rest).unwrap());
            assert_eq!(rest, left.as_bytes());
        }
    }

    #[test]
    fn what_a_broken_socket_does_not_take_is_an_error() {
        let (mut stream, server) = connected(1);
        stream.write_all(b"unread").unwrap();
        server.socket.set_nonblocking(false).unwrap();
        server.socket.peek(&mut [0]).unwrap();
        drop(server);
        stream.wait(true).unwrap();
        // Without TLS in between, this is where the reset is seen.
        let error = stream.read(&mut [0; 8]).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::ConnectionReset);
        let error = stream.write(b"more").unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::BrokenPipe);
    }

    #[test]
    fn what_lies_unread_in_tls_is_seen() {
        let (mut client, mut server) = pair(&TLS13);
        server.writer().write_all(b"more").unwrap();
        let mut more = Vec::new();
        server.write_tls(&mut more).unwrap();
        for (length, expected) in [(0, false), (3, true)] {
            client.room()[..length].copy_from_slice(&more[..length]);
            client.received(length);
            let mut stream = Stream::Tls(Box::new(Secured::new(client, Stream::Gone)));
            assert_eq!(stream.has_input(), expected);
            let Stream::Tls(secured) = stream else {
                unreachable!("nobody has taken it");
            };
            client = secured.tls;
        }
    }

    #[test]
    fn only_a_signal_makes_it_try_again() {
        let outcomes = [
            Err(io::ErrorKind::Interrupted),
            Err(io::ErrorKind::Interrupted),
            Ok(7),
            Err(io::ErrorKind::WouldBlock),
            Err(io::ErrorKind::TimedOut),
        ];
        let mut outcomes = outcomes.into_iter();
        let mut once = || outcomes.next().unwrap().map_err(io::Error::from);
        assert_eq!(again(&mut once).unwrap(), 7);
        for expected in [io::ErrorKind::WouldBlock, io::ErrorKind::TimedOut] {
            assert_eq!(again(&mut once).unwrap_err().kind(), expected);
        }
    }

    /// A server in memory. A signal interrupts the first write.
    struct Interrupted(ServerConnection, bool);

    impl Read for Interrupted {
        fn read(&mut self, mut buffer: &mut [u8]) -> io::Result<usize> {
            self.0.write_tls(&mut buffer)
        }
    }

    impl Write for Interrupted {
        fn write(&mut self, mut buffer: &[u8]) -> io::Result<usize> {
            if !std::mem::replace(&mut self.1, true) {
                return Err(io::ErrorKind::Interrupted.into());
            }
            let length = self.0.read_tls(&mut buffer)?;
            self.0.process_new_packets().map_err(broken)?;
            Ok(length)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_signal_does_not_break_the_handshake() {
        let (mut client, server) = ends(&TLS13);
        let mut below = Interrupted(server, false);
        shake_hands(&mut client, &mut below).unwrap();
        assert!(below.1 && !client.is_handshaking() && !below.0.is_handshaking());
    }
}
