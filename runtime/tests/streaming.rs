//! Operations with streams as payloads, through both clients and down to the transport.

// The types of operations are public, so the types of their members must be public too.
#![allow(missing_docs, unreachable_pub)]

use std::io::{self, Read as _};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::Poll;

use bytes::Bytes;
use shapewright_runtime::auth::Credentials;
use shapewright_runtime::client::error::Error;
use shapewright_runtime::client::operation;
use shapewright_runtime::client::{self, blocking};
use shapewright_runtime::transport::{
    self, Body, Request, Response, StreamResponse, TransportError, TransportErrorKind,
};
use shapewright_runtime::{
    ByteStream, Endpoint, Operation, Shape, operation_error, service, structure_shape,
};

service! {
    SERVICE = "Files", "2020-01-01", REST_JSON.endpoint("files", "files").target_prefix("Files")
}

#[derive(Default)]
pub struct PutInput {
    pub kind: Option<String>,
    pub body: Option<ByteStream>,
}

pub struct PutSecretInput {
    pub body: ByteStream,
}

pub struct GetOutput {
    pub size: Option<i64>,
    pub body: ByteStream,
}

#[derive(Clone, PartialEq)]
pub struct ListOutput {
    pub count: Option<i64>,
}

structure_shape! {
    PutInput = "PutInput".payload(1) {
        0 kind = "kind".header("content-type");
        1 body = "body".payload();
    }
    PutSecretInput: Empty = "PutSecretInput".payload(0) {
        0 body = "body".required().payload().sensitive().requires_length();
    }
    GetOutput: Empty = "GetOutput".payload(1) {
        0 size = "size".header("x-size");
        1 body = "body".required().payload();
    }
    ListOutput: Empty = "ListOutput" {
        0 count = "count";
    }
}

operation_error! {
    /// The errors.
    AnyError {}
}

macro_rules! operations {
    ($($name:ident $(. $trait:ident $arguments:tt)* : $input:ty => $output:ty;)*) => {$(
        shapewright_runtime::operation! {
            /// An operation.
            $name = "Call" $(. $trait $arguments)* {
                input: $input,
                output: $output,
                error: AnyError,
                service: SERVICE,
                http: PUT "/call"
            }
        }
    )*};
}

operations! {
    Put: PutInput => ();
    PutUnsigned.unsigned_payload(): PutInput => ();
    PutChecked.unsigned_payload().checksum_required(): PutInput => ();
    PutCompressed.unsigned_payload().compressed(): PutInput => ();
    PutWaiting.unsigned_payload().expect_continue(): PutInput => ();
    PutTree.tree_hash("x-tree"): PutInput => ();
    PutSecret.unsigned_payload(): PutSecretInput => ();
    Get.no_input(): () => GetOutput;
    List.no_input(): () => ListOutput;
}

/// A file with this content. It is deleted when the value is dropped.
struct TestFile(PathBuf);

impl TestFile {
    fn new(content: &[u8]) -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("streaming-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, content).unwrap();
        Self(path)
    }

    fn stream(&self) -> ByteStream {
        ByteStream::from_path(&self.0).unwrap()
    }
}

impl Drop for TestFile {
    fn drop(&mut self) {
        std::fs::remove_file(&self.0).unwrap();
    }
}

/// A stream that can be read only once.
fn once(bytes: &'static [u8], length: Option<u64>) -> ByteStream {
    ByteStream::from_reader(bytes, length)
}

type Answer = dyn Fn(Request) -> Result<Response, TransportError> + Send + Sync;

/// Both clients, which send with this function.
struct Clients {
    asynchronous: client::Core,
    blocking: blocking::Core,
}

impl Clients {
    fn new(
        answer: impl Fn(Request) -> Result<Response, TransportError> + Send + Sync + 'static,
    ) -> Self {
        let answer: Arc<Answer> = Arc::new(answer);
        let credentials = Credentials::new("AKIDEXAMPLE", "secret");
        let other = Arc::clone(&answer);
        Self {
            asynchronous: client::ClientBuilder::new(&SERVICE)
                .region("eu-west-1")
                .credentials(credentials.clone())
                .transport(transport::from_fn(move |request| {
                    let response = other(request);
                    async move { response }
                }))
                .build()
                .unwrap(),
            blocking: blocking::ClientBuilder::new(&SERVICE)
                .region("eu-west-1")
                .credentials(credentials)
                .transport(transport::from_blocking_fn(move |request| answer(request)))
                .build()
                .unwrap(),
        }
    }

    /// Returns what both clients return for equal inputs.
    async fn call<O: Operation>(
        &self,
        input: impl Fn() -> O::Input,
    ) -> [Result<O::Output, Error<O::Error>>; 2] {
        [
            self.asynchronous.call::<O>(input()).await,
            self.blocking.call::<O>(input()),
        ]
    }
}

/// Returns clients whose requests are recorded, with their bodies.
fn recording() -> (Clients, Arc<Mutex<Vec<Request>>>) {
    let requests = Arc::<Mutex<Vec<Request>>>::default();
    let recorder = Arc::clone(&requests);
    let clients = Clients::new(move |request| {
        recorder.lock().unwrap().push(request);
        Ok(Response::new(Body::empty()))
    });
    (clients, requests)
}

fn header<'r>(request: &'r Request, name: &str) -> Option<&'r str> {
    request
        .headers()
        .get(name)
        .map(|value| value.to_str().unwrap())
}

fn put(body: ByteStream) -> PutInput {
    PutInput {
        body: Some(body),
        ..PutInput::default()
    }
}

#[tokio::test]
async fn a_long_body_waits_until_the_server_wants_it() {
    const MIB: usize = 1 << 20;
    let (clients, requests) = recording();
    let bytes = |length: usize| move || put(vec![b'x'; length].into());
    let sent = || {
        let sent = std::mem::take(&mut *requests.lock().unwrap());
        let waits = sent
            .iter()
            .map(|request| header(request, "expect") == Some("100-continue"));
        waits.collect::<Vec<_>>()
    };
    for length in [0, 1, MIB - 1, MIB] {
        let _ = clients.call::<PutWaiting>(bytes(length)).await;
        assert_eq!(sent(), [length == MIB; 2], "{length}");
    }
    let _ = clients
        .call::<PutWaiting>(|| put(once(b"short", Some(5))))
        .await;
    assert_eq!(sent(), [false; 2]);
    let _ = clients
        .call::<PutWaiting>(|| put(once(b"short", None)))
        .await;
    assert_eq!(sent(), [true; 2]);
    let _ = clients.call::<PutUnsigned>(bytes(MIB)).await;
    assert_eq!(sent(), [false; 2], "not for this operation");
    // The smallest length is a setting.
    for (least, length, expected) in [
        (1, 1, true),
        (0, 0, false),
        (2, 1, false),
        (u64::MAX, MIB, false),
    ] {
        let recorder = Arc::clone(&requests);
        let client: blocking::Core = blocking::ClientBuilder::new(&SERVICE)
            .region("eu-west-1")
            .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
            .min_expect_continue_size(least)
            .transport(transport::from_blocking_fn(move |request| {
                recorder.lock().unwrap().push(request);
                Ok(Response::new(Body::empty()))
            }))
            .build()
            .unwrap();
        let _ = client.call::<PutWaiting>(bytes(length)());
        assert_eq!(sent(), [expected], "{least} {length}");
    }
}

#[tokio::test]
async fn a_stream_is_the_body_as_it_is() {
    let (clients, requests) = recording();
    let file = TestFile::new(b"from a file");
    for result in clients.call::<PutUnsigned>(|| put(file.stream())).await {
        result.unwrap();
    }
    for result in clients
        .call::<PutUnsigned>(|| put(once(b"once", None)))
        .await
    {
        result.unwrap();
    }
    for result in clients
        .call::<PutUnsigned>(|| put("in memory".into()))
        .await
    {
        result.unwrap();
    }
    for result in clients.call::<PutUnsigned>(PutInput::default).await {
        result.unwrap();
    }
    let expected = [
        ("from a file", Some(11), true),
        ("once", None, true),
        ("in memory", Some(9), false),
        ("", Some(0), false),
    ];
    let requests = std::mem::take(&mut *requests.lock().unwrap());
    let expected = expected.iter().flat_map(|case| [case, case]);
    for (request, (text, length, streams)) in requests.into_iter().zip(expected) {
        assert_eq!(request.body().len(), *length, "{text}");
        assert_eq!(request.body().is_stream(), *streams, "{text}");
        let content_type = (!text.is_empty()).then_some("application/octet-stream");
        assert_eq!(header(&request, "content-type"), content_type);
        let hash = header(&request, "x-amz-content-sha256");
        assert_eq!(hash, Some("UNSIGNED-PAYLOAD"));
        assert!(!StreamResponse::is_wanted(&request));
        let body = request.into_body().into_stream();
        assert_eq!(body.collect_blocking(100).unwrap(), text);
    }
}

#[tokio::test]
async fn a_file_is_read_for_its_signature_and_sent_after_that() {
    let (clients, requests) = recording();
    let content = "0123456789".repeat(20_000);
    let file = TestFile::new(content.as_bytes());
    for result in clients.call::<Put>(|| put(file.stream())).await {
        result.unwrap();
    }
    for result in clients.call::<Put>(|| put(content.clone().into())).await {
        result.unwrap();
    }
    let requests = std::mem::take(&mut *requests.lock().unwrap());
    let [a, b, c, d] = &requests[..] else {
        panic!()
    };
    // The second of the clock may differ between the two.
    for (streamed, buffered) in [(a, c), (b, d), (a, d)] {
        if header(streamed, "x-amz-date") == header(buffered, "x-amz-date") {
            let signature = header(streamed, "authorization");
            assert!(signature.is_some());
            assert_eq!(signature, header(buffered, "authorization"));
        }
    }
    for request in requests {
        let body = request.into_body().into_stream();
        assert_eq!(body.collect_blocking(content.len()).unwrap(), content);
    }
}

#[tokio::test]
async fn what_has_to_be_hashed_must_be_readable_twice() {
    let (clients, requests) = recording();
    for result in clients.call::<Put>(|| put(once(b"once", Some(4)))).await {
        let error = result.unwrap_err();
        assert!(matches!(error, Error::Request(_)), "{error}");
        let text = error.to_string();
        assert!(
            text.contains("body: the stream can be read only once"),
            "{text}"
        );
    }
    for result in clients
        .call::<PutChecked>(|| put(once(b"once", Some(4))))
        .await
    {
        let text = result.unwrap_err().to_string();
        assert!(
            text.contains("body: the stream can be read only once"),
            "{text}"
        );
    }
    assert!(requests.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_file_which_can_not_be_read_is_an_error_of_the_request() {
    let (clients, _) = recording();
    let gone = || {
        let file = TestFile::new(b"soon gone");
        put(file.stream())
    };
    for result in clients.call::<Put>(gone).await {
        let error = result.unwrap_err();
        assert!(matches!(error, Error::Request(_)), "{error}");
        assert!(
            error.to_string().contains("body: the stream can't be read"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn a_checksum_is_made_of_a_file_too() {
    let (clients, requests) = recording();
    let content = "x".repeat(200_001);
    let file = TestFile::new(content.as_bytes());
    for result in clients.call::<PutChecked>(|| put(file.stream())).await {
        result.unwrap();
    }
    for result in clients
        .call::<PutChecked>(|| put(content.as_str().into()))
        .await
    {
        result.unwrap();
    }
    let requests = requests.lock().unwrap();
    let checksums: Vec<_> = requests
        .iter()
        .map(|it| header(it, "content-md5"))
        .collect();
    assert!(checksums[0].is_some());
    assert!(
        checksums.iter().all(|checksum| *checksum == checksums[0]),
        "{checksums:?}"
    );
}

#[tokio::test]
async fn the_hashes_of_a_body_and_of_its_tree_are_in_headers() {
    // SHA-256 of `hello world`, and of nothing.
    let hello = "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9";
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    let (clients, requests) = recording();
    let file = TestFile::new(b"hello world");
    for result in clients.call::<PutTree>(|| put(file.stream())).await {
        result.unwrap();
    }
    for result in clients.call::<PutTree>(|| put("hello world".into())).await {
        result.unwrap();
    }
    for result in clients.call::<PutTree>(PutInput::default).await {
        result.unwrap();
    }
    for result in clients
        .call::<PutTree>(|| put(once(b"once", Some(4))))
        .await
    {
        let error = result.unwrap_err().to_string();
        assert!(error.contains("can be read only once"), "{error}");
    }
    let requests = requests.lock().unwrap();
    for (request, expected) in requests
        .iter()
        .zip([hello, hello, hello, hello, empty, empty])
    {
        for name in ["x-amz-content-sha256", "x-tree"] {
            assert_eq!(header(request, name), Some(expected), "{name}");
        }
        let signature = header(request, "authorization").unwrap();
        assert!(
            signature.contains(";x-amz-content-sha256;x-amz-date;x-tree,"),
            "{signature}"
        );
    }
}

#[tokio::test]
async fn a_stream_is_not_compressed() {
    let (clients, requests) = recording();
    let file = TestFile::new(&vec![b'x'; 20_000]);
    for result in clients.call::<PutCompressed>(|| put(file.stream())).await {
        result.unwrap();
    }
    for request in &*requests.lock().unwrap() {
        assert_eq!(header(request, "content-encoding"), None);
        assert_eq!(request.body().len(), Some(20_000));
    }
}

#[tokio::test]
async fn a_service_may_have_to_know_the_length() {
    let (clients, requests) = recording();
    let secret = |length| PutSecretInput {
        body: once(b"once", length),
    };
    for result in clients.call::<PutSecret>(|| secret(None)).await {
        let text = result.unwrap_err().to_string();
        assert!(
            text.contains("body: the service needs the length"),
            "{text}"
        );
    }
    assert!(requests.lock().unwrap().is_empty());
    for result in clients.call::<PutSecret>(|| secret(Some(4))).await {
        result.unwrap();
    }
    assert_eq!(requests.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn an_output_streams_whatever_kind_of_body_comes() {
    for (streams, length) in [(true, Some(4)), (true, None), (false, Some(4))] {
        let clients = Clients::new(move |request| {
            assert!(StreamResponse::is_wanted(&request));
            let body = if streams {
                Body::from(once(b"data", length))
            } else {
                Body::from("data")
            };
            let response = http::Response::builder().header("x-size", "4");
            Ok(response.body(body).unwrap())
        });
        for result in clients.call::<Get>(|| ()).await {
            let output = result.unwrap();
            assert_eq!(output.size, Some(4));
            assert_eq!(output.body.len(), length);
            assert_eq!(output.body.as_bytes().is_none(), streams);
            assert_eq!(output.body.collect(4).await.unwrap(), "data");
        }
    }
}

#[tokio::test]
async fn what_is_no_stream_is_read_into_memory() {
    let clients = Clients::new(|_| Ok(Response::new(once(br#"{"count":3}"#, None).into())));
    for result in clients.call::<List>(|| ()).await {
        assert_eq!(result.unwrap().count, Some(3));
    }
    // An error instead of a stream is not a stream either.
    let clients = Clients::new(|_| {
        let response = http::Response::builder().status(400);
        let body = once(br#"{"code":"Refused","message":"no"}"#, None);
        Ok(response.body(body.into()).unwrap())
    });
    for result in clients.call::<Get>(|| ()).await {
        let error = result.err().unwrap();
        assert_eq!(error.code(), Some("Refused"), "{error}");
    }
}

#[tokio::test]
async fn reading_into_memory_has_a_limit_and_may_fail() {
    let clients = Clients::new(|_| {
        let endless = ByteStream::from_poll_fn(None, |_| {
            Poll::Ready(Some(Ok(Bytes::from(vec![b' '; 1 << 20]))))
        });
        Ok(Response::new(endless.into()))
    });
    for result in clients.call::<List>(|| ()).await {
        let error = result.err().unwrap();
        let Error::Transport(error) = error else {
            panic!("{error}")
        };
        assert_eq!(error.error().kind(), TransportErrorKind::BodyTooLarge);
    }
    let clients = Clients::new(|_| {
        let broken = ByteStream::from_reader(io::Read::chain(&b"{"[..], Broken), None);
        Ok(Response::new(broken.into()))
    });
    for result in clients.call::<List>(|| ()).await {
        // The error of a transport comes out unchanged.
        assert!(matches!(result.err().unwrap(), Error::Timeout(_)));
    }
}

struct Broken;

impl io::Read for Broken {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(TransportError::new(TransportErrorKind::ReadTimeout, "too slow").into())
    }
}

#[test]
fn messages_move_streams_without_a_client_too() {
    let endpoint = Endpoint::new("https://files.example").unwrap();
    let mut input = put(once(b"once", Some(4)));
    let request = operation::encode::<Put>(&mut input, &endpoint).unwrap();
    assert!(input.body.is_some_and(|body| body.is_empty()));
    assert_eq!(
        request
            .into_body()
            .into_stream()
            .collect_blocking(4)
            .unwrap(),
        "once"
    );

    let mut text = String::new();
    let mut output = operation::decode::<Get>(Response::new(once(b"data", None).into())).unwrap();
    output.body.read_to_string(&mut text).unwrap();
    assert_eq!(text, "data");

    // A body that must be read can't be a stream.
    let error = operation::decode::<List>(Response::new(once(b"{}", None).into()));
    let text = error.err().unwrap().to_string();
    assert!(text.contains("read it into memory first"), "{text}");
    let response = http::Response::builder().status(500);
    let error = operation::decode::<Get>(response.body(once(b"{}", None).into()).unwrap());
    assert!(
        error
            .err()
            .unwrap()
            .to_string()
            .contains("read it into memory first")
    );
}

#[test]
fn debug_shows_the_length_and_nothing_of_what_is_sensitive() {
    let input = put(once(b"once", None));
    assert_eq!(
        format!("{input:?}"),
        "PutInput { kind: None, body: ByteStream(unknown length) }"
    );
    let input = PutSecretInput {
        body: "secret".into(),
    };
    assert_eq!(format!("{input:?}"), "PutSecretInput { body: <redacted> }");
    assert!(shapewright_runtime::shape::validate::check(&input).is_ok());
}

#[test]
fn a_stream_within_a_message_is_an_error() {
    use shapewright_runtime::wire::ServiceSchema;
    use shapewright_runtime::wire::protocol::{AWS_JSON_1_0, Protocol as _};

    struct Wrong {
        body: ByteStream,
    }
    structure_shape! {
        Wrong: Empty = "Wrong" {
            0 body = "body";
        }
    }
    let endpoint = Endpoint::new("https://files.example").unwrap();
    let wrong = Wrong::empty();
    assert!(wrong.body.is_empty());
    let service = ServiceSchema::new("Files", "2020-01-01", &AWS_JSON_1_0).target_prefix("Files");
    let error = AWS_JSON_1_0.encode(&service, Put::schema(), &wrong, &endpoint);
    let text = error.unwrap_err().to_string();
    assert!(
        text.contains("body: a stream can only be the whole body"),
        "{text}"
    );
}
