//! Both transports with one interface.

use std::error::Error;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use shapewright_runtime::transport::{
    BlockingTransport, Body, HyperTransport, Request, Response, Transport, TransportConfig,
    TransportError, UreqTransport,
};
use tokio::runtime::{Builder, Runtime};

/// Sends a request and waits for its response.
type Send = dyn Fn(Request) -> Result<Response, TransportError> + std::marker::Send + Sync;

/// One of the two transports.
#[derive(Clone)]
pub(crate) struct Client {
    pub(crate) name: &'static str,
    send: Arc<Send>,
}

impl Client {
    pub(crate) fn send(&self, request: Request) -> Result<Response, TransportError> {
        (self.send)(request)
    }

    pub(crate) fn get(&self, uri: &str) -> Result<Response, TransportError> {
        self.send(get(uri))
    }
}

/// Returns both transports with this configuration.
pub(crate) fn clients(config: &TransportConfig) -> [Client; 2] {
    let runtime = runtime();
    let hyper = HyperTransport::new(config.clone());
    let ureq = UreqTransport::new(config.clone());
    [
        Client {
            name: "hyper",
            send: Arc::new(move |request| runtime.block_on(hyper.send(request))),
        },
        Client {
            name: "ureq",
            send: Arc::new(move |request| ureq.send(request)),
        },
    ]
}

/// Returns a configuration whose timeouts are short enough for tests that wait for them, and long enough for
/// slow machines.
pub(crate) fn config() -> TransportConfig {
    TransportConfig::new()
        .connect_timeout(Duration::from_secs(20))
        .read_timeout(Duration::from_secs(20))
}

pub(crate) fn runtime() -> Runtime {
    let mut builder = Builder::new_multi_thread();
    builder.worker_threads(2).enable_all().build().unwrap()
}

pub(crate) fn get(uri: &str) -> Request {
    http::Request::get(uri).body(Body::empty()).unwrap()
}

pub(crate) fn url(address: SocketAddr) -> String {
    format!("http://{address}/")
}

/// Returns the error and all of its sources, and checks that no text occurs twice.
pub(crate) fn full_text(error: &TransportError) -> String {
    let mut text = error.to_string();
    assert!(!text.contains('\n'), "one line: {text}");
    let mut source = error.source();
    while let Some(cause) = source {
        assert!(!text.contains(&cause.to_string()), "{text}: {cause}");
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}
