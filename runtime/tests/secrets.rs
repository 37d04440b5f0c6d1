//! Nothing that a service or a caller keeps secret gets into a log by way of an error: not by `Debug`, and
//! where the model says that it is sensitive, not by `Display`.

use std::error::Error as _;
use std::fmt::{Debug, Display};

use bytes::Bytes;
use shapewright_runtime::client::{self, Auth, blocking, operation};
use shapewright_runtime::shape::newtype::{Map, Text};
use shapewright_runtime::transport::{self, Body, Request, Response};
use shapewright_runtime::wire::event_stream::{Decoder, HeaderValue, Message};
use shapewright_runtime::wire::protocol::{
    AWS_JSON_1_0, AWS_QUERY, EC2_QUERY, REST_JSON, REST_XML, RPC_V2_CBOR, RPC_V2_JSON,
};
use shapewright_runtime::wire::{OperationDeclaration, ServiceSchema};
use shapewright_runtime::{
    Error, Operation, Timestamp, Unhandled, exception, operation_error, structure_shape,
};

/// What must not be seen.
const MARKER: &str = "MARKER";

#[derive(Clone, Default, PartialEq)]
struct Input {
    key: Option<Secret>,
    names: Option<BySecret>,
    label: Option<Secret>,
}

#[derive(Clone, Default, PartialEq)]
struct Output {
    secret: Option<Secret>,
    when: Option<Timestamp>,
    number: Option<i32>,
    flag: Option<bool>,
}

/// An exception whose message is sensitive by its shape.
#[derive(Clone, Default, PartialEq)]
struct ByShape {
    message: Option<Secret>,
    when: Option<Timestamp>,
}

/// An exception whose message is sensitive by its member.
#[derive(Clone, Default, PartialEq)]
struct ByMember {
    message: Option<String>,
    when: Option<Timestamp>,
}

/// An exception which is sensitive as a whole.
#[derive(Clone, Default, PartialEq)]
struct AsAWhole {
    message: Option<String>,
    when: Option<Timestamp>,
}

structure_shape! {
    Input = "Input" {
        0 key = "key".header("x-key");
        1 names = "names".prefix_headers("x-names-");
        2 label = "label".query("label");
    }
    Output = "Output" {
        0 secret = "secret";
        1 when = "when";
        2 number = "number";
        3 flag = "flag";
    }
    ByShape = "ByShape".error() {
        0 message = "message";
        1 when = "when";
    }
    ByMember = "ByMember".error() {
        0 message = "message".sensitive();
        1 when = "when";
    }
    AsAWhole = "AsAWhole".error().sensitive() {
        0 message = "message";
        1 when = "when";
    }
}

/// A text which is sensitive.
pub type Secret = Text<named::Secret>;

/// Its keys are sensitive.
pub type BySecret = Map<named::BySecret, Secret, String>;

shapewright_runtime::newtypes! {
    [BySecret]
    {
        Secret("Secret".sensitive().max(3));
    }
    {}
}

exception! { ByShape ByMember AsAWhole }

operation_error! {
    /// The errors.
    CallError {
        ByShape(ByShape) = "ByShape",
        ByMember(ByMember) = "ByMember",
        AsAWhole(AsAWhole) = "AsAWhole",
    }
}

/// What a protocol answers, without a type.
type Decode = fn(Response) -> Result<Output, Error<CallError>>;

/// Makes an operation for each protocol.
macro_rules! protocols {
    ($($name:ident = $protocol:ident;)*) => {
        $(
            struct $name;

            impl Operation for $name {
                type Input = Input;
                type Output = Output;
                type Error = CallError;
                const DECLARATION: OperationDeclaration = {
                    static SERVICE: ServiceSchema = ServiceSchema::new("Test", "2020-01-01", &$protocol)
                        .endpoint("test", "test")
                        .target_prefix("Test");
                    (&SERVICE, "Call", "POST", "/", "Call")
                };
            }
        )*

        const PROTOCOLS: &[(&str, Decode)] = &[$((stringify!($name), operation::decode::<$name>)),*];
    };
}

protocols! {
    RestJson = REST_JSON;
    RestXml = REST_XML;
    Json = AWS_JSON_1_0;
    Query = AWS_QUERY;
    Ec2 = EC2_QUERY;
    RpcCbor = RPC_V2_CBOR;
    RpcJson = RPC_V2_JSON;
}

/// Checks both forms of `Debug`.
fn check_debug(what: &str, value: &dyn Debug) {
    for shown in [format!("{value:?}"), format!("{value:#?}")] {
        assert!(!shown.contains(MARKER), "{what}: {shown}");
    }
}

fn check_display(what: &str, value: &dyn Display) {
    let shown = value.to_string();
    assert!(!shown.contains(MARKER), "{what}: {shown}");
}

/// Checks an error and all that is in it. What people read is free of the marker too.
fn check(what: &str, error: &Error<CallError>) {
    check_display(what, error);
    check_all_debug(what, error);
    let mut source = error.source();
    while let Some(error) = source {
        check_display(what, &error);
        source = error.source();
    }
}

/// Checks `Debug` of an error and of all that is in it.
fn check_all_debug(what: &str, error: &Error<CallError>) {
    check_debug(what, error);
    let mut source = error.source();
    while let Some(error) = source {
        check_debug(what, &error);
        source = error.source();
    }
    match error {
        Error::Service(error) => {
            check_debug(what, error);
            check_debug(what, error.error());
        }
        Error::Response(error) => {
            check_debug(what, error);
            check_debug(what, &error.error);
        }
        Error::Request(error) => check_debug(what, error.error()),
        Error::Endpoint(error) => check_debug(what, error.error()),
        Error::Credentials(error) => check_debug(what, error.error()),
        Error::Transport(error) | Error::Timeout(error) => check_debug(what, error.error()),
        other => panic!("{what}: {other:?}"),
    }
}

/// A response with the marker in a header. Some headers mean something.
fn response(status: u16, body: Vec<u8>) -> Response {
    let is_json = body.first() == Some(&b'{');
    http::Response::builder()
        .status(status)
        .header("x-marker", MARKER)
        .header(
            "smithy-protocol",
            if is_json {
                "rpc-v2-json"
            } else {
                "rpc-v2-cbor"
            },
        )
        .header("content-type", MARKER)
        .body(Body::from(body))
        .unwrap()
}

fn cbor(entries: &[(&str, ciborium::Value)]) -> Vec<u8> {
    let entries = entries.iter();
    let entries = entries.map(|(key, value)| ((*key).into(), value.clone()));
    let mut body = Vec::new();
    ciborium::into_writer(&ciborium::Value::Map(entries.collect()), &mut body).unwrap();
    body
}

/// Bodies of successes, none of which can be understood, in every format.
fn broken_outputs() -> Vec<Vec<u8>> {
    let mut bodies: Vec<Vec<u8>> = [
        r#"{"secret":"MARKER","when":"soon"}"#,
        r#"{"secret":"MARKER","when":"MARKER"}"#,
        r#"{"secret":"MARKER","when":"#,
        r#"{"secret":"MARKER","number":"MARKER"}"#,
        r#"{"secret":"MARKER","number":1.5}"#,
        r#"{"secret":"MARKER","flag":"MARKER"}"#,
        r#"{"secret":"MARKER\q"}"#,
        r#"{"secret":["MARKER"]}"#,
        r#"{"secret":"MARKER"}MARKER"#,
        r#"["MARKER"]"#,
        r#""MARKER""#,
        "MARKER",
        "<Output><secret>MARKER</secret><when>soon</when></Output>",
        "<Output><secret>MARKER</secret><when>MARKER</when></Output>",
        "<Output><secret>MARKER</secret><number>MARKER</number></Output>",
        "<Output><secret>MARKER</secret><flag>MARKER</flag></Output>",
        "<Output><secret>a<MARKER</secret></Output>",
        "<Output><secret>&MARKER;</secret></Output>",
        "<Output><secret>&#MARKER;</secret></Output>",
        "<Output><secret>MARKER</secret>",
        "<Output><secret a=MARKER b=\"MARKER>x</secret></Output>",
        "<Output><secret><x>MARKER</x></secret></Output>",
        "<Output><secret>MARKER</secrets></Output>",
        "<Output><secret>MARKER</secret></Output>MARKER",
        "<!DOCTYPE MARKER><Output/>",
        "<MARKER",
    ]
    .iter()
    .map(|body| body.as_bytes().to_vec())
    .collect();
    bodies.push(cbor(&[("secret", MARKER.into()), ("when", MARKER.into())]));
    bodies.push(cbor(&[
        ("secret", MARKER.into()),
        ("number", MARKER.into()),
    ]));
    let cut = bodies.last().unwrap();
    bodies.push(cut[..cut.len() - 1].to_vec());
    bodies.push([b"\xff", MARKER.as_bytes()].concat());
    bodies
}

#[test]
fn answers_which_cannot_be_understood_show_nothing_of_their_bodies() {
    for (name, decode) in PROTOCOLS {
        let mut errors = 0;
        for body in broken_outputs() {
            let what = format!("{name}: {}", String::from_utf8_lossy(&body));
            // The statuses are a success, and one whose body should say what is wrong.
            for status in [200, 400, 503] {
                match decode(response(status, body.clone())) {
                    Ok(_) => {}
                    Err(error) => {
                        errors += 1;
                        // People see the beginning of a body which is no error of the service, such as a
                        // proxy's.
                        match &error {
                            Error::Service(_) => check_all_debug(&what, &error),
                            error => check(&what, error),
                        }
                        // Nothing is lost: whoever wants to see the body, can.
                        if let Error::Response(error) = &error {
                            assert_eq!(error.body, body);
                            assert_eq!(error.headers["x-marker"], MARKER);
                        }
                    }
                }
            }
        }
        assert!(errors > 60, "{name}: only {errors} errors");
    }
}

/// The body of an exception in the format of a protocol. `when` is what stands in place of a time.
fn failure(protocol: &str, code: &str, when: &str) -> Vec<u8> {
    match protocol {
        "RestJson" | "Json" | "RpcJson" => {
            let body = format!(r#"{{"__type":"{code}","message":"MARKER","when":{when}}}"#);
            body.into_bytes()
        }
        "RpcCbor" => cbor(&[
            ("__type", code.into()),
            ("message", MARKER.into()),
            ("when", when.into()),
        ]),
        _ => {
            let error = format!(
                "<Code>{code}</Code><Message>MARKER</Message><message>MARKER</message><when>{when}</when>"
            );
            match protocol {
                "Ec2" => format!("<Response><Errors><Error>{error}</Error></Errors></Response>"),
                _ => format!("<ErrorResponse><Error>{error}</Error></ErrorResponse>"),
            }
            .into_bytes()
        }
    }
}

#[test]
fn a_sensitive_message_is_for_the_program_only() {
    for (name, decode) in PROTOCOLS {
        for code in ["ByShape", "ByMember", "AsAWhole"] {
            // The second one can't be read, so that the error is unhandled, and its message is sensitive all
            // the same.
            for (when, is_read) in [("null", true), ("true", false)] {
                let is_read = is_read && !matches!(*name, "RestXml" | "Query" | "Ec2" | "RpcCbor");
                let what = format!("{name} {code} {when}");
                let error = decode(response(400, failure(name, code, when)))
                    .err()
                    .unwrap();
                check(&what, &error);
                let Error::Service(error) = &error else {
                    panic!("{what}: {error:?}");
                };
                assert_eq!(error.code(), Some(code), "{what}");
                assert_eq!(error.message(), Some(MARKER), "{what}");
                let is_unhandled = matches!(error.error(), CallError::Unhandled(_));
                assert_eq!(is_unhandled, !is_read, "{what}");
                if let CallError::Unhandled(unhandled) = error.error() {
                    assert_eq!(unhandled.message.as_deref(), Some(MARKER), "{what}");
                    assert!(
                        !format!("{unhandled:?} {unhandled}").contains(MARKER),
                        "{what}"
                    );
                }
            }
        }
    }
}

#[test]
fn what_is_not_sensitive_is_said() {
    let body = br#"{"__type":"Other","message":"not today"}"#;
    let error = operation::decode::<Json>(response(400, body.to_vec()))
        .err()
        .unwrap();
    assert_eq!(error.to_string(), "Call: Other (400): not today");
    let shown = format!("{error:?}");
    for part in [
        "ServiceError { error: Unhandled { code: Some(\"Other\"), message: Some(\"not today\"), body: 40 bytes }",
        "status: 400",
        "message: Some(\"not today\")",
        "headers: [\"x-marker\", \"smithy-protocol\", \"content-type\"]",
        "body: 40 bytes",
    ] {
        assert!(shown.contains(part), "{part}\n{shown}");
    }
    let error = operation::decode::<Json>(response(200, b"{\"number\":\"\"".to_vec()))
        .err()
        .unwrap();
    let shown = format!("{error:?}");
    for part in [
        "ResponseError { operation: \"Call\", status: 200",
        "headers: [\"x-marker\"",
        "body: 12 bytes",
        "expected an integer",
    ] {
        assert!(shown.contains(part), "{part}\n{shown}");
    }
    let unhandled = Unhandled::new(Some("C".into()), Some("m".into()), "MARKER");
    assert_eq!(
        format!("{unhandled:?}"),
        "Unhandled { code: Some(\"C\"), message: Some(\"m\"), body: 6 bytes }"
    );
}

#[test]
fn requests_show_no_secrets() {
    let sent = |request: &Request| {
        check_debug("a request", request);
        assert_eq!(request.headers()["x-key"], "MARKER");
    };
    let client = blocking::ClientBuilder::<blocking::Core>::new(RestJson::SERVICE)
        .region("eu-west-1")
        .auth(Auth::Anonymous)
        .transport(transport::from_blocking_fn(move |request| {
            sent(&request);
            Ok(Response::new(Body::from("{}")))
        }));
    let client = client.build().unwrap();
    let key = Input {
        key: Some(MARKER.into()),
        ..Input::default()
    };
    client.call::<RestJson>(key).unwrap();

    // Each is refused: what is no header, what is too long, and keys which are no names.
    let line = "MARKER\n";
    let inputs = [
        Input {
            key: Some(line.into()),
            ..Input::default()
        },
        Input {
            names: Some([(line, "x")].into_iter().collect()),
            ..Input::default()
        },
        Input {
            names: Some([("MARKER", "ü")].into_iter().collect()),
            ..Input::default()
        },
        Input {
            label: Some(MARKER.repeat(20_000).as_str().into()),
            ..Input::default()
        },
    ];
    for input in &inputs {
        check_debug("an input", input);
        let error = client.call::<RestJson>(input.clone()).err().unwrap();
        assert!(matches!(error, Error::Request(_)), "{error:?}");
        check("an input which can't be sent", &error);
    }
    let client = blocking::ClientBuilder::<blocking::Core>::new(RestJson::SERVICE)
        .region("eu-west-1")
        .auth(Auth::Anonymous)
        .validate_requests(true)
        .build()
        .unwrap();
    for input in inputs {
        let error = client.call::<RestJson>(input).err().unwrap();
        assert!(error.to_string().contains("violates"), "{error}");
        check("an input which violates the model", &error);
    }
}

#[test]
fn passwords_in_urls_are_not_repeated() {
    let builder = || client::ClientBuilder::<client::Core>::new(RestJson::SERVICE).region("r");
    for url in [
        "https://user:MARKER@example.com",
        "https://user:MARKER@example.com:99999/",
        "https://example.com/?key=MARKER",
        "ftp://MARKER@example.com",
    ] {
        let builder = builder().endpoint_url(url);
        check_debug(url, &builder);
        let error = builder.build().err().unwrap();
        check_debug(url, &error);
        check_display(url, &error);
    }
}

#[tokio::test]
async fn transports_do_not_repeat_passwords() {
    use shapewright_runtime::transport::{BlockingTransport as _, Transport as _};

    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = closed.local_addr().unwrap().port();
    drop(closed);
    let urls = [
        format!("http://user:MARKER@127.0.0.1:{port}/?key=MARKER"),
        "http://user:MARKER@127.0.0.1:99999/".to_owned(),
        "ftp://user:MARKER@127.0.0.1/".to_owned(),
    ];
    for url in urls {
        let request = || http::Request::get(&url).body(Body::empty()).unwrap();
        let asynchronous = transport::HyperTransport::default();
        let error = asynchronous.send(request()).await.err().unwrap();
        check_debug(&url, &error);
        check_display(&url, &error);
        let error = transport::UreqTransport::default()
            .send(request())
            .err()
            .unwrap();
        check_debug(&url, &error);
        check_display(&url, &error);
    }
}

#[test]
fn messages_of_event_streams_show_lengths() {
    let message = Message::new(MARKER)
        .header("text", MARKER)
        .header("bytes", HeaderValue::Bytes(Bytes::from_static(b"MARKER")))
        .header("number", HeaderValue::Integer(7));
    check_debug("a message", &message);
    assert_eq!(
        format!("{message:?}"),
        "Message { headers: [\"text\", \"bytes\", \"number\"], payload: 6 bytes }"
    );
    let headers: Vec<_> = message
        .headers()
        .iter()
        .map(|it| format!("{it:?}"))
        .collect();
    assert_eq!(
        headers,
        [
            "Header { name: \"text\", value: String(6 bytes) }",
            "Header { name: \"bytes\", value: Bytes(6 bytes) }",
            "Header { name: \"number\", value: Integer }",
        ]
    );
    let mut frame = Vec::new();
    message.write(&mut frame).unwrap();
    let mut decoder = Decoder::new();
    decoder.push(&frame[..frame.len() - 1]);
    assert!(decoder.next_message().unwrap().is_none());
    check_debug("a decoder", &decoder);
    decoder.push(b"x");
    check_debug("a decoder", &decoder.next_message().unwrap_err());
    check_debug("a decoder which has failed", &decoder);
}
