//! Bodies of requests and responses, for ureq.

use std::io::{self, Read};
use std::sync::Arc;

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

/// A response that is read while it arrives. ureq keeps the connection if the end was read, and closes it
/// otherwise.
struct Arriving {
    reader: ureq::BodyReader<'static>,
    left: Option<u64>,
    endpoint: Endpoint,
    config: Arc<TransportConfig>,
    /// Until the end. The fields before it are dropped earlier.
    place: Option<Place>,
}

/// Returns the body of a response as a stream.
pub(super) fn body(
    body: ureq::Body,
    endpoint: Endpoint,
    config: Arc<TransportConfig>,
    place: Place,
) -> Body {
    let length = body.content_length();
    let arriving = Arriving {
        reader: body.into_reader(),
        left: length,
        endpoint,
        config,
        place: Some(place),
    };
    ByteStream::from_reader(arriving, length).into()
}

impl Read for Arriving {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut result = self.reader.read(buffer);
        if let (Ok(length), Some(left)) = (&result, &mut self.left) {
            *left = left.saturating_sub(*length as u64);
            // ureq finds the end, and takes the connection back, only if somebody reads past the length. So
            // this reads once more.
            if *left == 0 && *length > 0 {
                result = self.reader.read(&mut [0]).map(|_| *length);
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
            blame(error.into(), Stage::Body, faults).into()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::places::Places;
    use crate::value::block_on;

    #[test]
    fn the_place_is_free_at_the_end_only() {
        let endpoint = Endpoint::of(&"http://one.example/".parse().unwrap()).unwrap();
        let place = block_on(Places::new(usize::MAX).enter(&endpoint));
        let mut arriving = Arriving {
            reader: ureq::Body::builder().data("ab").into_reader(),
            left: None,
            endpoint,
            config: Arc::new(TransportConfig::new()),
            place: Some(place),
        };
        // The columns: the room for bytes, what is read, whether the place is taken afterwards.
        for (room, expected, is_taken) in [(0, 0, true), (2, 2, true), (0, 0, true), (2, 0, false)]
        {
            let length = arriving.read(&mut vec![0; room]).unwrap();
            assert_eq!(length, expected, "{room}");
            assert_eq!(arriving.place.is_some(), is_taken, "{room}");
        }
    }
}
