//! Bodies that are streams: some can be read again, and some can't. And what a caller needs to repeat a call.

use std::io::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::HeaderMap;
use shapewright_runtime::auth::{CredentialsError, CredentialsFuture, ProvideCredentials};
use shapewright_runtime::client::retry::GaveUp;
use shapewright_runtime::client::{Builder, Core, blocking};
use shapewright_runtime::transport::{
    self, BlockingTransport, Body, Request, Response, Transport, TransportError, TransportErrorKind,
};
use shapewright_runtime::wire::checksum::ChecksumAlgorithm;
use shapewright_runtime::{ByteStream, Credentials, Repeat};

use crate::clock::Still;
use crate::player::{Client, Nothing, answer, standard, with_both};
use crate::shapes::{Order, PlaceThere, STREAMS, Send, SendWithTrailer, TRAILERS, Upload};

#[test]
fn a_stream_that_can_be_read_again_is_sent_again() {
    let path = std::env::temp_dir().join(format!("calls-{}", std::process::id()));
    let mut file = std::fs::File::create(&path).unwrap();
    file.write_all(b"from a file").unwrap();
    drop(file);
    let script = [answer(503, ""), answer(200, "")];
    with_both(&STREAMS, &script, &Nothing, |player, client| {
        let body = ByteStream::from_path(&path).unwrap();
        client.call::<Send>(Upload { body }).unwrap();
        let bodies: Vec<_> = player.sent().into_iter().map(|it| it.body).collect();
        assert_eq!(bodies, [b"from a file", b"from a file"]);
    });
    std::fs::remove_file(path).unwrap();
    with_both(&STREAMS, &script, &Nothing, |player, client| {
        let body = ByteStream::from("from memory");
        client.call::<Send>(Upload { body }).unwrap();
        let bodies: Vec<_> = player.sent().into_iter().map(|it| it.body).collect();
        assert_eq!(bodies, [b"from memory", b"from memory"]);
    });
}

/// Sends a file with its checksum after it. The server hangs up after the first piece of the first attempt.
/// Returns the headers of both attempts and their bodies, as far as they came.
fn sent_with_trailer(is_async: bool, path: &std::path::Path) -> Vec<(HeaderMap, Vec<u8>)> {
    let sent = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&sent);
    let answer = move |request: Request| {
        let (parts, body) = request.into_parts();
        let announced = body.len().unwrap();
        let mut body = body.into_stream();
        let mut sent = log.lock().unwrap();
        if sent.is_empty() {
            let first = body.next_blocking().unwrap().unwrap();
            sent.push((parts.headers, first.to_vec()));
            let kind = TransportErrorKind::Closed;
            return Err(TransportError::new(kind, "the server hangs up"));
        }
        let all = body.collect_blocking(1 << 20)?;
        assert_eq!(announced, all.len() as u64);
        sent.push((parts.headers, all.to_vec()));
        Ok(Response::new(Body::empty()))
    };
    let clock = Still::new();
    let client = if is_async {
        let transport = transport::from_fn(move |request| std::future::ready(answer(request)));
        let builder = standard::<Core, dyn Transport>(&TRAILERS, &clock);
        Client::Async(builder.transport(transport).build().unwrap())
    } else {
        let builder = standard::<blocking::Core, dyn BlockingTransport>(&TRAILERS, &clock);
        let transport = transport::from_blocking_fn(answer);
        Client::Blocking(builder.transport(transport).build().unwrap())
    };
    let body = ByteStream::from_path(path).unwrap();
    client.call::<SendWithTrailer>(Upload { body }).unwrap();
    std::mem::take(&mut *sent.lock().unwrap())
}

#[test]
fn a_file_with_its_checksum_after_it_is_sent_whole_again() {
    let path = std::env::temp_dir().join(format!("trailer-{}", std::process::id()));
    let content: Vec<u8> = (0..600_000_u32).map(|at| (at % 251) as u8).collect();
    std::fs::write(&path, &content).unwrap();
    for is_async in [true, false] {
        let sent = sent_with_trailer(is_async, &path);
        let [(first, part), (second, whole)] = &sent[..] else {
            panic!("{} attempts", sent.len());
        };
        assert!(whole.starts_with(part) && part.len() < whole.len());
        for name in [
            "x-amz-trailer",
            "x-amz-decoded-content-length",
            "content-encoding",
            "x-amz-content-sha256",
        ] {
            assert_eq!(first[name], second[name]);
        }
        assert_eq!(second["x-amz-decoded-content-length"], "600000");
        assert_eq!(second["amz-sdk-request"], "attempt=2; max=3");
        let (found, trailer) = unframed(whole);
        assert!(found == content, "the second attempt has the whole file");
        let checksum = ChecksumAlgorithm::Crc32.checksum(&content);
        assert_eq!(trailer, format!("x-amz-checksum-crc32:{checksum}"));
    }
    std::fs::remove_file(path).unwrap();
}

/// The bytes within the chunks of a body, and the trailer after them.
fn unframed(mut body: &[u8]) -> (Vec<u8>, String) {
    let mut content = Vec::new();
    loop {
        let end = body.windows(2).position(|it| it == b"\r\n").unwrap();
        let length = std::str::from_utf8(&body[..end]).unwrap();
        let length = usize::from_str_radix(length, 16).unwrap();
        body = &body[end + 2..];
        if length == 0 {
            let trailer = std::str::from_utf8(body).unwrap();
            return (content, trailer.trim_end().to_owned());
        }
        content.extend_from_slice(&body[..length]);
        body = body[length..].strip_prefix(b"\r\n").unwrap();
    }
}

#[test]
fn a_stream_that_can_be_read_once_is_sent_once() {
    with_both(&STREAMS, &[answer(503, "")], &Nothing, |player, client| {
        let body = ByteStream::from_reader(&b"once"[..], Some(4));
        let error = client.call::<Send>(Upload { body }).unwrap_err();
        assert_eq!(player.sent().len(), 1);
        assert_eq!(error.attempts().gave_up, GaveUp::NotReplayable);
        let text = error.to_string();
        assert!(
            text.ends_with("(not sent again, because its body can be read only once)"),
            "{text}"
        );
    });
}

#[test]
fn requests_can_be_repeated_by_their_callers() {
    let mut order = Order::default();
    order.fill_idempotency_tokens();
    let token = order.token.clone().unwrap();
    assert_eq!(token.len(), 36);
    order.fill_idempotency_tokens();
    assert_eq!(order.token, Some(token));
    assert_eq!(order.try_clone(), Some(order));

    let copy = |body| Upload { body }.try_clone();
    let again = copy(ByteStream::from("abc")).unwrap();
    assert_eq!(again.body.collect_blocking(10).unwrap(), &b"abc"[..]);
    assert!(copy(ByteStream::from_reader(&b"abc"[..], None)).is_none());
}

#[tokio::test]
async fn a_body_that_is_no_stream_belongs_to_its_presigned_request() {
    let key = || Credentials::new("AKID", "secret");
    let url = "https://example.com";
    let builder = Builder::<Core, dyn Transport>::new(&TRAILERS);
    let client = builder.region("us-east-1").endpoint_url(url);
    let client = client.credentials(key()).build().unwrap();
    let builder = Builder::<blocking::Core, dyn BlockingTransport>::new(&TRAILERS);
    let same = builder.region("us-east-1").endpoint_url(url);
    let same = same.credentials(key()).build().unwrap();
    let order = || Order {
        token: Some("t".to_owned()),
        item: Some("lamp".to_owned()),
    };
    let time = Duration::from_secs(60);
    let found = client.presign::<PlaceThere>(order(), time).await.unwrap();
    let other = same.presign::<PlaceThere>(order(), time).unwrap();
    for request in [found, other] {
        assert!(request.headers().contains_key("x-amz-checksum-crc32"));
        assert_eq!(request.body(), r#"{"token":"t","item":"lamp"}"#);
        assert!(!request.takes_any_body());
    }
    // Whoever sends an upload chooses its body.
    let body = ByteStream::from("mine");
    let found = same.presign::<SendWithTrailer>(Upload { body }, time);
    let found = found.unwrap();
    assert!(found.takes_any_body() && found.body().is_empty());
}

/// Has credentials only for who would wait for ever.
#[derive(Debug)]
struct Slow;

impl ProvideCredentials for Slow {
    fn provide(&self) -> CredentialsFuture<'_> {
        CredentialsFuture::new(std::future::pending())
    }

    fn provide_blocking_within(
        &self,
        limit: Option<Duration>,
    ) -> Result<Credentials, CredentialsError> {
        assert_eq!(limit, Some(Duration::from_secs(9)));
        Err(CredentialsError::new("they are not here in time"))
    }
}

#[tokio::test]
async fn the_timeout_of_a_call_is_for_presigning_too() {
    fn with<C, T: ?Sized>(builder: Builder<C, T>) -> Builder<C, T> {
        let builder = builder.region("us-east-1").credentials(Slow);
        builder
            .clock(Still::new())
            .call_timeout(Duration::from_secs(9))
    }
    let time = Duration::from_secs(60);
    let client = with(Builder::<Core, dyn Transport>::new(&TRAILERS));
    let client = client.build().unwrap();
    let error = client.presign::<PlaceThere>(Order::default(), time).await;
    let error = error.unwrap_err().to_string();
    assert!(error.ends_with("took more than 9s"), "{error}");
    let error = client.connection_token("db", "h:1", &[], time).await;
    let error = error.unwrap_err().to_string();
    assert!(error.ends_with("took more than 9s"), "{error}");
    let same = with(Builder::<blocking::Core, dyn BlockingTransport>::new(
        &TRAILERS,
    ));
    let same = same.build().unwrap();
    let error = same.presign::<PlaceThere>(Order::default(), time);
    let error = error.unwrap_err().to_string();
    assert!(error.ends_with("not here in time"), "{error}");
    let error = same.connection_token("db", "h:1", &[], time);
    let error = error.unwrap_err().to_string();
    assert!(error.ends_with("not here in time"), "{error}");
}
