//! [`Spare`]: what is needed to send a request again.

use http::{HeaderName, HeaderValue, Method, Uri, Version};

use crate::transport::StreamResponse;
use crate::value::{Body, ByteStream, Request};

/// What is needed to send a request again.
pub(super) struct Spare {
    method: Method,
    uri: Uri,
    version: Version,
    headers: Vec<(HeaderName, HeaderValue)>,
    body: ByteStream,
}

impl Spare {
    /// Returns `None` if the body can be read only once.
    pub(super) fn of(request: &Request) -> Option<Self> {
        let body = request.body().as_stream().try_clone()?;
        let headers = request.headers().iter();
        Some(Self {
            method: request.method().clone(),
            uri: request.uri().clone(),
            version: request.version(),
            headers: headers
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect(),
            body,
        })
    }

    pub(super) fn into_request(self, streams: bool) -> Request {
        let mut request = Request::new(Body::from(self.body));
        *request.method_mut() = self.method;
        *request.uri_mut() = self.uri;
        *request.version_mut() = self.version;
        let headers = request.headers_mut();
        for (name, value) in self.headers {
            headers.append(name, value);
        }
        if streams {
            StreamResponse::ask(&mut request);
        }
        request
    }
}
