//! The minimum rate of transfers: what a request sends, and what its response brings.
//!
//! In: a request, and what its transport does with it. Out: the same, or the error that the transfer is too slow.
//! Only the time counts in which the other side is awaited: not while the source of a request has nothing to
//! send, nor while nobody reads a response, nor while the service works on its answer.

mod download;
mod meter;
mod upload;

use std::sync::Arc;
use std::time::Duration;

use http::Uri;

use self::download::metered;
use self::upload::Upload;
use super::retry::Clock;
use crate::client::operation::OutputKind;
#[cfg(feature = "blocking-client")]
use crate::transport::BlockingTransport;
use crate::transport::{Limits, StreamResponse, Transport, TransportError, TransportErrorKind};
use crate::value::{Body, Request, Response};

/// The slowest transfer that is not given up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct MinRate {
    pub(super) bytes_per_second: u64,
    /// How long a transfer may be slower.
    pub(super) grace: Duration,
}

impl MinRate {
    /// Returns `false` if this is no limit. Without a grace period, nothing could be fast enough.
    pub(super) fn is_any(self) -> bool {
        self.bytes_per_second > 0 && !self.grace.is_zero()
    }

    /// Returns how many bytes must pass in this time.
    fn bytes_in(self, time: Duration) -> u64 {
        let bytes = u128::from(self.bytes_per_second).saturating_mul(time.as_nanos());
        u64::try_from(bytes / Duration::from_secs(1).as_nanos()).unwrap_or(u64::MAX)
    }

    /// Returns how long so many bytes may take.
    fn time_for(self, bytes: u64) -> Duration {
        let nanos = u128::from(bytes) * Duration::from_secs(1).as_nanos();
        let nanos = nanos / u128::from(self.bytes_per_second.max(1));
        Duration::from_nanos(u64::try_from(nanos).unwrap_or(u64::MAX))
    }
}

/// A transfer, for its error.
#[derive(Clone)]
struct Transfer {
    rate: MinRate,
    clock: Arc<dyn Clock>,
    server: String,
}

impl Transfer {
    fn new(rate: MinRate, clock: &Arc<dyn Clock>, uri: &Uri) -> Self {
        let server = uri.authority().map_or("the server", |it| it.as_str());
        Self {
            rate,
            clock: Arc::clone(clock),
            server: server.to_owned(),
        }
    }

    fn too_slow(&self, verb: &str) -> TransportError {
        let MinRate {
            bytes_per_second,
            grace,
        } = self.rate;
        let message = format!(
            "{} {verb} fewer than {bytes_per_second} bytes a second for {grace:?}: is the network overloaded?",
            self.server
        );
        TransportError::new(TransportErrorKind::Stalled, message)
    }
}

/// Sends a request on an async transport, at this rate or faster.
pub(super) async fn send(
    rate: MinRate,
    clock: &Arc<dyn Clock>,
    transport: &dyn Transport,
    mut request: Request,
    output: OutputKind,
) -> Result<Response, TransportError> {
    let transfer = Transfer::new(rate, clock, request.uri());
    let upload = Upload::of(&mut request, &transfer);
    ask_for_stream(&mut request);
    let response = match upload {
        None => transport.send(request).await,
        Some(upload) => upload.watch(transport.send(request)).await,
    };
    response.map(|response| receive(transfer, response, output))
}

/// Sends a request on a blocking transport, at this rate or faster.
#[cfg(feature = "blocking-client")]
pub(super) fn send_blocking(
    rate: MinRate,
    clock: &Arc<dyn Clock>,
    transport: &dyn BlockingTransport,
    mut request: Request,
    output: OutputKind,
) -> Result<Response, TransportError> {
    let transfer = Transfer::new(rate, clock, request.uri());
    let upload = Upload::of(&mut request, &transfer);
    ask_for_stream(&mut request);
    let response = transport.send(request);
    let response = response.map_err(|error| match upload {
        Some(upload) => upload.blamed(error),
        None => error,
    });
    response.map(|response| receive(transfer, response, output))
}

/// Only the transport knows how fast a body comes that it reads into memory.
fn ask_for_stream(request: &mut Request) {
    if !StreamResponse::is_wanted(request) {
        let mut limits = Limits::of(request);
        limits.covers_streams = true;
        limits.set(request);
        StreamResponse::ask(request);
    }
}

fn receive(transfer: Transfer, response: Response, output: OutputKind) -> Response {
    // Events come when something happens.
    if !response.body().is_stream() || output.schema.events().is_some() {
        return response;
    }
    response.map(|body| Body::from(metered(body.into_stream(), transfer)))
}
