//! Streams of events over sockets: in both directions over HTTP/2, and as responses over HTTP/1.1.

use std::convert::Infallible;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::mpsc as blocking_channel;
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use shapewright_runtime::client::{self, Auth, blocking};
use shapewright_runtime::transport::{
    Body, HyperTransport, RootCertificates, StreamResponse, TlsConfig, Transport, TransportConfig,
    TransportErrorKind,
};
use shapewright_runtime::wire::event_stream::Message;
use shapewright_runtime::{ByteStream, Error, EventStream};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio_rustls::TlsAcceptor;

use crate::shapes::*;
use crate::{bytes, event, exception, messages};

type Request = http::Request<Incoming>;
type Answer = Pin<Box<dyn Future<Output = http::Response<Body>> + Send>>;
type Handler = fn(Request, Context) -> Answer;

/// The state that a handler shares with its test.
type Context = Arc<Signals>;

/// A handler says here what happened to it, and learns when to go on.
struct Signals {
    noticed: mpsc::UnboundedSender<String>,
    go_on: tokio::sync::Semaphore,
}

struct Server {
    address: SocketAddr,
    signals: Context,
    noticed: mpsc::UnboundedReceiver<String>,
}

/// Serves until the runtime ends. ALPN chooses the protocol. Without TLS, every request is for HTTP/2 if
/// `http2` is set.
async fn serve(handler: Handler, tls: Option<TlsAcceptor>, http2: bool) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (sender, noticed) = mpsc::unbounded_channel();
    let signals = Arc::new(Signals {
        noticed: sender,
        go_on: tokio::sync::Semaphore::new(0),
    });
    let context = Arc::clone(&signals);
    tokio::spawn(async move {
        loop {
            let (socket, _) = listener.accept().await.unwrap();
            let (tls, context) = (tls.clone(), Arc::clone(&context));
            tokio::spawn(async move {
                match tls {
                    None => answer(socket, handler, context, http2).await,
                    Some(tls) => {
                        let Ok(stream) = tls.accept(socket).await else {
                            return;
                        };
                        let is_http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
                        answer(stream, handler, context, is_http2).await;
                    }
                }
            });
        }
    });
    Server {
        address,
        signals,
        noticed,
    }
}

async fn answer<S>(socket: S, handler: Handler, context: Context, http2: bool)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let service = service_fn(move |request| {
        let answer = handler(request, Arc::clone(&context));
        async move { Ok::<_, Infallible>(answer.await) }
    });
    let socket = TokioIo::new(socket);
    // Some of the tests need a client that goes away.
    let _ = if http2 {
        let server = hyper::server::conn::http2::Builder::new(TokioExecutor::new());
        server.serve_connection(socket, service).await
    } else {
        let server = hyper::server::conn::http1::Builder::new();
        server.serve_connection(socket, service).await
    };
}

fn core(url: &str, tls: TlsConfig, read_timeout: Duration) -> client::Core {
    let config = TransportConfig::new().tls(tls).read_timeout(read_timeout);
    client::ClientBuilder::<client::Core>::new(&REST)
        .auth(Auth::Anonymous)
        .endpoint_url(url)
        .transport(HyperTransport::new(config))
        .build()
        .unwrap()
}

fn plain_core(server: &Server) -> client::Core {
    let url = format!("http://{}", server.address);
    core(&url, TlsConfig::new(), Duration::from_secs(30))
}

fn blocking_core(server: &Server) -> blocking::Core {
    blocking::ClientBuilder::<blocking::Core>::new(&REST)
        .auth(Auth::Anonymous)
        .endpoint_url(format!("http://{}", server.address))
        .build()
        .unwrap()
}

fn talk(said: EventStream<Said>) -> Talk {
    Talk {
        topic: Some("tea".into()),
        said,
    }
}

fn response(body: ByteStream) -> http::Response<Body> {
    let response = http::Response::builder().header("x-topic", "tea");
    response.body(body.into()).unwrap()
}

/// Returns a body of chunks that come at once.
fn chunks(mut chunks: Vec<io::Result<Vec<u8>>>) -> ByteStream {
    chunks.reverse();
    ByteStream::from_poll_fn(None, move |_| {
        let chunk = chunks.pop();
        Poll::Ready(chunk.map(|chunk| chunk.map(Bytes::from)))
    })
}

/// Sends every message back as soon as it arrives.
fn echo(request: Request, _: Context) -> Answer {
    Box::pin(async move {
        assert_eq!(request.version(), http::Version::HTTP_2);
        assert_eq!(request.headers()["x-topic"], "tea");
        assert!(!request.headers().contains_key("transfer-encoding"));
        response(ByteStream::from_http_body(request.into_body()))
    })
}

/// Has a conversation over a client. The sides take turns, so neither can have waited for the other to
/// finish.
async fn converse(core: &client::Core) {
    let (sender, said) = EventStream::channel(1);
    let mut answer = core.call::<RestTalk>(talk(said)).await.unwrap();
    assert_eq!(answer.topic.as_deref(), Some("tea"));
    for number in 0..20 {
        sender.send(word("hi", number)).await.unwrap();
        let echoed = answer.said.next().await.unwrap().unwrap();
        assert_eq!(echoed, word("hi", number));
    }
    drop(sender);
    assert!(answer.said.next().await.is_none());
}

#[tokio::test]
async fn both_sides_talk_in_turn() {
    let server = serve(echo, None, true).await;
    let core = plain_core(&server);
    converse(&core).await;
    tokio::join!(converse(&core), converse(&core));
}

/// Returns a server certificate for the loopback address, and the configuration of a client that trusts it.
fn certificate(alpn: &[u8]) -> (TlsAcceptor, TlsConfig) {
    let names = vec!["127.0.0.1".to_owned()];
    let signed = rcgen::generate_simple_self_signed(names).unwrap();
    let key = signed.signing_key.serialize_der().try_into().unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![signed.cert.der().clone()], key)
        .unwrap();
    config.alpn_protocols = vec![alpn.to_vec()];
    let roots = RootCertificates::from_pem(signed.cert.pem().as_bytes()).unwrap();
    let client = TlsConfig::new().root_certificates(roots);
    (TlsAcceptor::from(Arc::new(config)), client)
}

#[tokio::test]
async fn tls_negotiates_http2() {
    let (acceptor, tls) = certificate(b"h2");
    let server = serve(echo, Some(acceptor), true).await;
    let url = format!("https://{}", server.address);
    converse(&core(&url, tls, Duration::from_secs(30))).await;
}

#[tokio::test]
async fn a_server_without_http2_is_named() {
    let (acceptor, tls) = certificate(b"http/1.1");
    let server = serve(echo, Some(acceptor), true).await;
    let core = core(
        &format!("https://{}", server.address),
        tls,
        Duration::from_secs(30),
    );
    let result = core.call::<RestTalk>(talk(EventStream::empty())).await;
    let error = result.map(drop).unwrap_err();
    let Error::Transport(error) = error else {
        panic!("{error:?}");
    };
    assert!(!error.error().request_may_have_been_sent());
    assert!(
        error.to_string().contains(&server.address.to_string()),
        "{error}"
    );
}

#[tokio::test]
async fn the_blocking_client_says_that_it_has_no_http2() {
    let server = serve(echo, None, true).await;
    let core = blocking_core(&server);
    let call = move || core.call::<RestTalk>(talk(EventStream::empty())).map(drop);
    let error = tokio::task::spawn_blocking(call)
        .await
        .unwrap()
        .unwrap_err();
    let text = error.to_string();
    assert!(
        text.contains("needs HTTP/2") && text.contains("the async client"),
        "{text}"
    );
}

/// Sends one event and then waits for ever. Reports when nobody listens any more.
fn wait_for_ever(_: Request, context: Context) -> Answer {
    struct Told(Context);
    impl Drop for Told {
        fn drop(&mut self) {
            let _ = self.0.noticed.send("gone".to_owned());
        }
    }
    let told = Told(context);
    let mut first = Some(bytes(&[event("silence", "{}")]));
    Box::pin(async move {
        response(ByteStream::from_poll_fn(None, move |_| {
            let _ = &told;
            first
                .take()
                .map_or(Poll::Pending, |first| Poll::Ready(Some(Ok(first.into()))))
        }))
    })
}

#[tokio::test]
async fn dropping_the_stream_ends_the_call_on_both_sides() {
    let mut server = serve(wait_for_ever, None, true).await;
    let (sender, said) = EventStream::channel(1);
    let mut answer = plain_core(&server)
        .call::<RestTalk>(talk(said))
        .await
        .unwrap();
    assert!(answer.said.next().await.unwrap().is_ok());
    drop(answer);
    assert_eq!(server.noticed.recv().await.as_deref(), Some("gone"));
    // The sender does not wait, because its stream was dropped with the call.
    let refused = async {
        while sender.send(word("hi", 1)).await.is_ok() {
            tokio::task::yield_now().await;
        }
    };
    let refused = tokio::time::timeout(Duration::from_secs(20), refused).await;
    assert!(refused.is_ok(), "somebody still takes the events");
}

/// Never sends a response.
fn be_silent(_: Request, _: Context) -> Answer {
    Box::pin(std::future::pending())
}

#[tokio::test]
async fn a_server_which_does_not_answer_is_given_up() {
    let server = serve(be_silent, None, true).await;
    let url = format!("http://{}", server.address);
    let core = core(&url, TlsConfig::new(), Duration::from_millis(50));
    let result = core.call::<RestTalk>(talk(EventStream::empty())).await;
    assert!(matches!(result.map(drop), Err(Error::Timeout(_))));
}

/// Sends an error, and an exception in the stream.
fn refuse(request: Request, _: Context) -> Answer {
    Box::pin(async move {
        if request.version() == http::Version::HTTP_2 {
            let mut refusal = response("{\"message\":\"no\"}".into());
            *refusal.status_mut() = http::StatusCode::BAD_REQUEST;
            let code = http::HeaderValue::from_static("Nope");
            refusal.headers_mut().insert("x-amzn-errortype", code);
            return refusal;
        }
        let messages = [
            event("word", r#"{"text":"hi","number":1}"#),
            exception("limitExceeded", r#"{"message":"too much"}"#),
        ];
        response(chunks(vec![Ok(bytes(&messages))]))
    })
}

#[tokio::test]
async fn a_refused_conversation_is_an_error_of_the_operation() {
    let server = serve(refuse, None, true).await;
    let (sender, said) = EventStream::channel(1);
    let result = plain_core(&server).call::<RestTalk>(talk(said)).await;
    assert_eq!(result.map(drop).unwrap_err().code(), Some("Nope"));
    drop(sender);
}

/// Answers with the status that the path names.
fn obey(request: Request, _: Context) -> Answer {
    Box::pin(async move {
        let mut answer = response(chunks(vec![Ok(b"whole".to_vec())]));
        *answer.status_mut() = request.uri().path()[1..].parse().unwrap();
        answer
    })
}

/// What the columns say: whether a stream is wanted, the status, whether the body is a stream.
#[tokio::test]
async fn only_the_stream_of_a_success_is_left_to_the_caller() {
    let server = serve(obey, None, true).await;
    let transport = HyperTransport::new(TransportConfig::new());
    for (is_wanted, status, expected) in [
        (true, 200, true),
        (true, 400, false),
        (false, 200, false),
        (false, 400, false),
    ] {
        let url = format!("http://{}/{status}", server.address);
        let request = http::Request::post(url).version(http::Version::HTTP_2);
        let mut request = request.body(Body::default()).unwrap();
        if is_wanted {
            StreamResponse::ask(&mut request);
        }
        let body = transport.send(request).await.unwrap().into_body();
        assert_eq!(body.is_stream(), expected, "{is_wanted} {status}");
        let body = body.into_stream().collect(9).await.unwrap();
        assert_eq!(body, "whole", "{is_wanted} {status}");
    }
}

fn is_limit(error: &Error<SaidError>) -> bool {
    matches!(error.as_service_error(), Some(SaidError::Limit(limit)) if limit.message.as_deref() == Some("too much"))
}

#[tokio::test]
async fn an_exception_ends_a_stream_of_either_client() {
    let server = serve(refuse, None, false).await;
    let mut heard = plain_core(&server).call::<RestListen>(()).await.unwrap();
    assert_eq!(heard.said.next().await.unwrap().unwrap(), word("hi", 1));
    assert!(is_limit(&heard.said.next().await.unwrap().unwrap_err()));
    assert!(heard.said.next().await.is_none());

    let core = blocking_core(&server);
    let listen = move || {
        let heard = core.call::<RestListen>(()).unwrap();
        let results: Vec<_> = heard.said.into_iter().collect();
        assert_eq!(results[0].as_ref().unwrap(), &word("hi", 1));
        assert!(is_limit(results[1].as_ref().unwrap_err()));
        assert_eq!(results.len(), 2);
    };
    tokio::task::spawn_blocking(listen).await.unwrap();
}

/// Sends an event for every permit, byte by byte.
fn speak_slowly(_: Request, context: Context) -> Answer {
    Box::pin(async move {
        let (sender, mut receiver) = mpsc::channel(1);
        tokio::spawn(async move {
            for number in 0..3 {
                context.go_on.acquire().await.unwrap().forget();
                let payload = format!(r#"{{"text":"hi","number":{number}}}"#);
                for byte in bytes(&[event("word", &payload)]) {
                    let _ = sender.send(Ok(Bytes::from(vec![byte]))).await;
                }
            }
        });
        response(ByteStream::from_poll_fn(None, move |context| {
            receiver.poll_recv(context)
        }))
    })
}

#[tokio::test]
async fn events_arrive_one_by_one() {
    let server = serve(speak_slowly, None, false).await;
    let mut heard = plain_core(&server).call::<RestListen>(()).await.unwrap();
    for number in 0..3 {
        server.signals.go_on.add_permits(1);
        assert_eq!(
            heard.said.next().await.unwrap().unwrap(),
            word("hi", number)
        );
    }
    assert!(heard.said.next().await.is_none());

    let core = blocking_core(&server);
    let (sender, permits) = blocking_channel::channel();
    let listen = tokio::task::spawn_blocking(move || {
        let heard = core.call::<RestListen>(()).unwrap();
        let mut events = heard.said.into_iter();
        for number in 0..3 {
            sender.send(()).unwrap();
            assert_eq!(events.next().unwrap().unwrap(), word("hi", number));
        }
        assert!(events.next().is_none());
    });
    let signals = Arc::clone(&server.signals);
    let permits = tokio::task::spawn_blocking(move || {
        while permits.recv().is_ok() {
            signals.go_on.add_permits(1);
        }
    });
    listen.await.unwrap();
    permits.await.unwrap();
}

/// Ends inside a message.
fn end_early(_: Request, _: Context) -> Answer {
    Box::pin(async move {
        let good = bytes(&[event("silence", "{}")]);
        let half = good[..good.len() / 2].to_vec();
        response(chunks(vec![Ok(good), Ok(half)]))
    })
}

#[tokio::test]
async fn a_stream_which_ends_early_ends_with_an_error() {
    let server = serve(end_early, None, false).await;
    let mut heard = plain_core(&server).call::<RestListen>(()).await.unwrap();
    assert!(heard.said.next().await.unwrap().is_ok());
    let error = heard.said.next().await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Response(_)), "{error:?}");
    assert!(heard.said.next().await.is_none());
}

#[tokio::test]
async fn a_connection_which_is_closed_within_a_stream_is_an_error() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let mut request = [0; 4096];
        let _ = socket.read(&mut request).await.unwrap();
        let good = bytes(&[event("silence", "{}")]);
        let head = format!(
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{:x}\r\n",
            good.len() + 1
        );
        let answer = [head.as_bytes(), &good].concat();
        socket.write_all(&answer).await.unwrap();
    });
    let core = core(&url, TlsConfig::new(), Duration::from_secs(30));
    let mut heard = core.call::<RestListen>(()).await.unwrap();
    assert!(heard.said.next().await.unwrap().is_ok());
    let error = heard.said.next().await.unwrap().unwrap_err();
    let Error::Transport(error) = error else {
        panic!("{error:?}");
    };
    assert_eq!(error.error().kind(), TransportErrorKind::Closed);
    assert!(heard.said.next().await.is_none());
}

/// Sends the first message back, and then responds.
fn answer_first(request: Request, _: Context) -> Answer {
    Box::pin(async move {
        let mut body = ByteStream::from_http_body(request.into_body());
        let first = body.next().await.unwrap().unwrap();
        let [first] = messages(&first)
            .try_into()
            .unwrap_or_else(|_| panic!("one message"));
        assert_eq!(first.text(":event-type"), Some("initial-request"));
        let initial = Message::new(first.payload().clone())
            .header(":message-type", "event")
            .header(":event-type", "initial-response");
        let all = bytes(&[initial, event("silence", "{}")]);
        // The first message comes in two pieces.
        let (one, other) = all.split_at(20);
        response(chunks(vec![Ok(one.to_vec()), Ok(other.to_vec())]))
    })
}

#[tokio::test]
async fn the_first_message_fills_the_output() {
    let server = serve(answer_first, None, true).await;
    let url = format!("http://{}", server.address);
    let core: client::Core = client::ClientBuilder::<client::Core>::new(&JSON)
        .auth(Auth::Anonymous)
        .endpoint_url(url)
        .build()
        .unwrap();
    let (_sender, said) = EventStream::channel(1);
    let input = Call {
        topic: Some("coffee".into()),
        said,
    };
    let mut answer = core.call::<JsonTalk>(input).await.unwrap();
    assert_eq!(answer.topic.as_deref(), Some("coffee"));
    assert_eq!(
        answer.said.next().await.unwrap().unwrap(),
        Said::Silence(Silence {})
    );
    assert!(answer.said.next().await.is_none());
}

/// Sends the head of a response, and nothing of its first message.
fn answer_never(_: Request, _: Context) -> Answer {
    Box::pin(async { response(ByteStream::from_poll_fn(None, |_| Poll::Pending)) })
}

#[tokio::test]
async fn the_timeout_of_a_call_ends_the_wait_for_the_first_message() {
    const SHORT: Duration = Duration::from_millis(150);
    let server = serve(answer_never, None, false).await;
    let url = format!("http://{}", server.address);
    let core: client::Core = client::ClientBuilder::<client::Core>::new(&JSON)
        .auth(Auth::Anonymous)
        .endpoint_url(&url)
        .call_timeout(SHORT)
        .build()
        .unwrap();
    let first = core.call::<JsonListen>(()).await.map(drop);
    let core: blocking::Core = blocking::ClientBuilder::<blocking::Core>::new(&JSON)
        .auth(Auth::Anonymous)
        .endpoint_url(&url)
        .call_timeout(SHORT)
        .build()
        .unwrap();
    let call = move || core.call::<JsonListen>(()).map(drop);
    let second = tokio::task::spawn_blocking(call).await.unwrap();
    for result in [first, second] {
        let error = result.unwrap_err();
        assert!(matches!(error, Error::Timeout(_)), "{error:?}");
        let text = "Listen: the call did not end within 150ms: it was reading the response";
        assert!(error.to_string().starts_with(text), "{error}");
    }
}

/// The timeout of a call.
const SHORT: Duration = Duration::from_millis(500);

/// Sends the first message at once, and an event when the timeout of the call is over.
fn answer_late(_: Request, _: Context) -> Answer {
    Box::pin(async {
        let (sender, mut receiver) = mpsc::channel(2);
        tokio::spawn(async move {
            let initial = event("initial-response", r#"{"topic":"tea"}"#);
            for message in [initial, event("silence", "{}")] {
                let _ = sender.send(Ok(Bytes::from(bytes(&[message])))).await;
                tokio::time::sleep(SHORT).await;
            }
        });
        response(ByteStream::from_poll_fn(None, move |context| {
            receiver.poll_recv(context)
        }))
    })
}

#[tokio::test]
async fn events_may_come_after_the_timeout_of_their_call() {
    let server = serve(answer_late, None, false).await;
    let core: blocking::Core = blocking::ClientBuilder::<blocking::Core>::new(&JSON)
        .auth(Auth::Anonymous)
        .endpoint_url(format!("http://{}", server.address))
        .call_timeout(SHORT)
        .build()
        .unwrap();
    let listen = move || {
        let heard = core.call::<JsonListen>(()).unwrap();
        assert_eq!(heard.topic.as_deref(), Some("tea"));
        heard.said.into_iter().next().unwrap().unwrap()
    };
    let event = tokio::task::spawn_blocking(listen).await.unwrap();
    assert_eq!(event, Said::Silence(Silence {}));
}
