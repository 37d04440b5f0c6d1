//! Creates byte streams from the stream types of other async libraries.

use std::error::Error;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Buf, Bytes};
use futures_core::Stream;
use hyper::body::Body as HttpBody;

use super::ByteStream;

impl ByteStream {
    /// Creates a stream of the chunks of an async stream.
    ///
    /// If `length` is given, the chunks together must have exactly this many bytes.
    pub fn from_stream<S, B, E>(stream: S, length: Option<u64>) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn Error + Send + Sync>>,
    {
        let mut stream = Box::pin(stream);
        Self::from_poll_fn(length, move |context| {
            let chunk = stream.as_mut().poll_next(context);
            chunk.map(|chunk| Some(chunk?.map(Into::into).map_err(io::Error::other)))
        })
    }

    /// Creates a stream of the data of an HTTP body, without its trailers.
    ///
    /// The length is known if the body's size hint is exact.
    pub fn from_http_body<B>(body: B) -> Self
    where
        B: HttpBody + Send + 'static,
        B::Error: Into<Box<dyn Error + Send + Sync>>,
    {
        let length = body.size_hint().exact();
        let mut body = Box::pin(body);
        Self::from_poll_fn(length, move |context| {
            loop {
                let frame = match std::task::ready!(body.as_mut().poll_frame(context)) {
                    None => return Poll::Ready(None),
                    Some(Err(error)) => return Poll::Ready(Some(Err(io::Error::other(error)))),
                    Some(Ok(frame)) => frame,
                };
                if let Ok(mut data) = frame.into_data() {
                    let data = data.copy_to_bytes(data.remaining());
                    return Poll::Ready(Some(Ok(data)));
                }
            }
        })
    }
}

impl Stream for ByteStream {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Self::poll_next(self.get_mut(), context)
    }
}
