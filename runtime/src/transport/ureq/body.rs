//! Bodies of requests and responses, for ureq.

use std::io::{self, Read};
use std::sync::Arc;

use super::exchange::take_over;
use super::pool::Held;
use super::{Fault, blame};
use crate::transport::TransportConfig;
use crate::transport::endpoint::Endpoint;
use crate::transport::faults::{Faults, Stage};
use crate::transport::places::Place;
use crate::value::{Body, ByteStream};

/// A stream that a request sends. Its errors pass through ureq like errors of the connection.
pub(super) struct Outgoing<'a>(pub(super) &'a mut ByteStream);

impl Read for Outgoing<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            match self.0.read(buffer) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(ureq::Error::from(Fault::Source(error)).into_io()),
                Ok(length) => return Ok(length),
            }
        }
    }
}

/// The body of a response, which is read from its connection.
pub(super) enum Incoming {
    /// Its length is known, so that its bytes are those that come next.
    Direct {
        /// Until the end, or an error.
        held: Option<Box<Held>>,
        left: u64,
        /// Another request may follow on this connection.
        returns: bool,
    },
    /// ureq finds its end. It keeps the connection if the end was read, and closes it otherwise.
    Framed(ureq::BodyReader<'static>),
}

impl Incoming {
    /// `returns` is whether another request may follow. If it is `None`, only ureq knows that.
    pub(super) fn new(body: ureq::Body, returns: Option<bool>) -> Self {
        match (body.content_length(), returns) {
            (Some(left @ 1..), Some(returns)) => Self::Direct {
                held: take_over(body),
                left,
                returns,
            },
            _ => Self::Framed(body.into_reader()),
        }
    }

    /// Reads once. The errors are those of ureq.
    fn read_once(&mut self, buffer: &mut [u8]) -> Result<usize, ureq::Error> {
        let (connection, left, returns) = match self {
            Self::Framed(reader) => return Ok(reader.read(buffer)?),
            Self::Direct { left: 0, .. } => return Ok(0),
            Self::Direct {
                held,
                left,
                returns,
            } => (held, left, *returns),
        };
        let most = usize::try_from(*left).map_or(buffer.len(), |left| left.min(buffer.len()));
        if most == 0 {
            return Ok(0);
        }
        let broken = || ureq::Error::Io(io::ErrorKind::UnexpectedEof.into());
        let mut held = connection.take().ok_or_else(broken)?;
        let length = held.connection.read_body(&mut buffer[..most])?;
        if length == 0 {
            return Err(broken());
        }
        *left -= length as u64;
        if *left > 0 {
            *connection = Some(held);
        } else if returns {
            held.give_back();
        }
        Ok(length)
    }
}

impl Read for Incoming {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.read_once(buffer).map_err(ureq::Error::into_io)
    }
}

/// A response that is read while it arrives.
struct Arriving {
    incoming: Incoming,
    left: Option<u64>,
    endpoint: Endpoint,
    config: Arc<TransportConfig>,
    /// Until the end. The fields before it are dropped earlier.
    place: Option<Place>,
}

/// Returns the body of a response as a stream.
pub(super) fn body(
    incoming: Incoming,
    length: Option<u64>,
    endpoint: Endpoint,
    config: Arc<TransportConfig>,
    place: Place,
) -> Body {
    let arriving = Arriving {
        incoming,
        left: length,
        endpoint,
        config,
        place: Some(place),
    };
    ByteStream::from_reader(arriving, length).into()
}

impl Read for Arriving {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut result = self.incoming.read_once(buffer);
        if let (Ok(length), Some(left)) = (&result, &mut self.left) {
            *left = left.saturating_sub(*length as u64);
            // ureq finds the end, and takes the connection back, only if somebody reads past the length. So
            // this reads once more.
            if *left == 0 && *length > 0 {
                result = self.incoming.read_once(&mut [0]).map(|_| *length);
            }
        }
        let is_end = matches!(result, Ok(0)) && !buffer.is_empty();
        if is_end || self.left == Some(0) {
            self.place = None;
        }
        result.map_err(|error| {
            let faults = Faults {
                endpoint: &self.endpoint,
                tls: &self.config.tls,
            };
            blame(error, Stage::Body, faults).into()
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};

    use super::*;
    use crate::transport::places::Places;
    use crate::value::block_on;

    fn arriving(body: ureq::Body, left: Option<u64>) -> Arriving {
        let endpoint = Endpoint::of(&"http://one.example/".parse().unwrap()).unwrap();
        let place = block_on(Places::new(usize::MAX).enter(&endpoint));
        Arriving {
            incoming: Incoming::new(body, None),
            left,
            endpoint,
            config: Arc::new(TransportConfig::new()),
            place: Some(place),
        }
    }

    #[test]
    fn the_place_is_free_at_the_end_only() {
        let mut arriving = arriving(ureq::Body::builder().data("ab"), None);
        // The columns: the room for bytes, what is read, whether the place is taken afterwards.
        for (room, expected, is_taken) in [(0, 0, true), (2, 2, true), (0, 0, true), (2, 0, false)]
        {
            let length = arriving.read(&mut vec![0; room]).unwrap();
            assert_eq!(length, expected, "{room}");
            assert_eq!(arriving.place.is_some(), is_taken, "{room}");
        }
    }

    /// Only then ureq keeps the connection.
    #[test]
    fn the_last_byte_is_read_together_with_the_end() {
        struct Seen(u8, Arc<AtomicBool>);

        impl Read for Seen {
            fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
                self.1.store(self.0 == 0, Ordering::Relaxed);
                let length = buffer.len().min(self.0.into());
                self.0 -= u8::try_from(length).unwrap();
                Ok(length)
            }
        }

        let is_seen = Arc::new(AtomicBool::new(false));
        let body = ureq::Body::builder().reader(Seen(3, Arc::clone(&is_seen)));
        let mut arriving = arriving(body, Some(3));
        for (room, expected) in [(2, false), (0, false), (1, true)] {
            assert_eq!(arriving.read(&mut vec![0; room]).unwrap(), room);
            assert_eq!(is_seen.load(Ordering::Relaxed), expected, "{room}");
        }
        assert!(arriving.place.is_none());
    }

    #[test]
    fn a_signal_does_not_end_what_is_sent() {
        struct Interrupted(bool);

        impl Read for Interrupted {
            fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
                if std::mem::replace(&mut self.0, true) {
                    return Ok(buffer.len());
                }
                Err(io::ErrorKind::Interrupted.into())
            }
        }

        for room in [9, 1 << 20] {
            let mut stream = ByteStream::from_reader(Interrupted(false), None);
            assert!(Outgoing(&mut stream).read(&mut vec![0; room]).unwrap() > 0);
        }
    }
}
