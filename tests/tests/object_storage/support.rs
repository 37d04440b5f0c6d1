//! A client whose requests go into a list. The test answers them.

use std::sync::{Arc, Mutex};

use http::{HeaderMap, Response};
use s3::blocking::Client;
use s3::runtime::client::blocking::ClientBuilder;
use s3::runtime::transport::{self, Body, Request};
use s3::{Credentials, Region};

/// A request, with the bytes of its body.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    pub(crate) line: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Sent {
    /// The text of a header that the request has.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.header_if_any(name)
            .unwrap_or_else(|| panic!("no header {name} in {self:?}"))
    }

    pub(crate) fn header_if_any(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The names of all headers that begin with this, sorted.
    pub(crate) fn headers_like(&self, prefix: &str) -> Vec<&str> {
        let names = self.headers.keys().map(http::HeaderName::as_str);
        let mut names: Vec<&str> = names.filter(|name| name.starts_with(prefix)).collect();
        names.sort_unstable();
        names
    }
}

/// All requests of a client.
pub(crate) type Log = Arc<Mutex<Vec<Sent>>>;

/// The latest request.
pub(crate) fn last(log: &Log) -> Sent {
    let sent = log.lock().unwrap().last().cloned();
    sent.expect("a request was sent")
}

/// A builder of clients for a region, with credentials.
pub(crate) fn builder() -> ClientBuilder<Client> {
    Client::builder()
        .region(Region::new("eu-west-1"))
        .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
        // The tests look at single requests and answers.
        .max_attempts(1)
}

/// The client of a builder, with this answer to all of its requests.
pub(crate) fn client(
    builder: ClientBuilder<Client>,
    answer: impl Fn(&Sent) -> Response<Body> + Send + Sync + 'static,
) -> (Client, Log) {
    let log = Log::default();
    let sent = Arc::clone(&log);
    let transport = transport::from_blocking_fn(move |request: Request| {
        let (parts, body) = request.into_parts();
        let announced = body.len();
        let body = body.into_stream().collect_blocking(1 << 24).unwrap();
        assert_eq!(announced, Some(body.len() as u64), "the announced length");
        let request = Sent {
            line: format!("{} {}", parts.method, parts.uri),
            headers: parts.headers,
            body: body.to_vec(),
        };
        let response = answer(&request);
        sent.lock().unwrap().push(request);
        Ok(response)
    });
    let client = builder.transport(transport).build().unwrap();
    (client, log)
}

/// A response with these headers.
pub(crate) fn response(
    status: u16,
    headers: &[(&str, &str)],
    body: impl Into<Body>,
) -> Response<Body> {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(body.into()).unwrap()
}

/// An empty response of success.
pub(crate) fn ok(_: &Sent) -> Response<Body> {
    response(200, &[], Body::empty())
}

/// The text of a member, if it has a value.
pub(crate) fn text<T: AsRef<str>>(member: Option<&T>) -> Option<&str> {
    member.map(AsRef::as_ref)
}
