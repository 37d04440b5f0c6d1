//! The protocol Smithy RPC v2 CBOR, message by message.

mod hex;
mod shapes;

use bytes::Bytes;
use hex::{bytes, hex};
use shapes::*;
use shapewright_runtime::client::error::OperationError;
use shapewright_runtime::client::operation;
use shapewright_runtime::transport::{Body, Request, Response};
use shapewright_runtime::wire::protocol::{Protocol, RPC_V2_CBOR};
use shapewright_runtime::wire::{OperationSchema, Segment, ServiceSchema};
use shapewright_runtime::{Endpoint, Error, Shape, Timestamp, structure_shape};

#[derive(Default)]
struct Bound {
    header: Option<String>,
    account: Option<String>,
    text: Option<String>,
}

#[derive(Default)]
struct Nothing {}

/// An exception.
#[derive(Clone, Default, PartialEq)]
struct Busy {
    message: Option<String>,
    level: Option<i32>,
}

structure_shape! {
    Bound = "Bound" {
        0 header = "header".header("x-header");
        1 account = "account".host_label();
        2 text = "text".required();
    }
    Nothing = "Nothing" {}
    Busy = "BusyException".error().status(400) {
        0 message = "Message";
        1 level = "level";
    }
}

shapewright_runtime::operation_error! {
    /// The exceptions of the operation.
    DoItError {
        Busy(Busy) = "BusyException",
    }
}

shapewright_runtime::exception! { Busy }

static SERVICE: ServiceSchema =
    ServiceSchema::new("Test", "2020-01-01", &RPC_V2_CBOR).target_prefix("Test_20200101");

const OPERATION: OperationSchema =
    OperationSchema::new("DoIt", "GET", &[Segment::Literal("/ignored")]);

const PREFIX: &[Segment] = &[Segment::Label(1), Segment::Literal(".")];

shapewright_runtime::operation! {
    /// The operation.
    DoIt = "DoIt" {
        input: Everything,
        output: Everything,
        error: DoItError,
        service: SERVICE,
        http: GET "/ignored",
    }
}

fn request(input: &dyn Shape, schema: &OperationSchema) -> Request {
    let endpoint = Endpoint::new("https://example.com/base/").unwrap();
    RPC_V2_CBOR
        .encode(&SERVICE, schema, input, &endpoint)
        .unwrap()
}

/// Returns a response that names the protocol.
fn response(status: u16, body: impl Into<Vec<u8>>) -> Response {
    let mut response = foreign(status, body);
    let name = http::HeaderValue::from_static("rpc-v2-cbor");
    response.headers_mut().insert("smithy-protocol", name);
    response
}

fn foreign(status: u16, body: impl Into<Vec<u8>>) -> Response {
    http::Response::builder()
        .status(status)
        .header("x-amzn-requestid", "id-1")
        .header("x-amzn-errortype", "Ignored")
        .body(Body::from(Bytes::from(body.into())))
        .unwrap()
}

#[test]
fn a_request_names_service_and_operation_in_its_path() {
    let input = Bound {
        header: Some("h".into()),
        account: Some("a".into()),
        text: None,
    };
    let request = request(&input, &OPERATION.host_prefix(PREFIX));
    assert_eq!(request.method(), "POST");
    assert_eq!(
        request.uri(),
        "https://a.example.com/base/service/Test_20200101/operation/DoIt"
    );
    let headers = request.headers();
    assert_eq!(headers["smithy-protocol"], "rpc-v2-cbor");
    assert_eq!(headers["accept"], "application/cbor");
    assert_eq!(headers["content-type"], "application/cbor");
    assert_eq!(headers.len(), 3);
    // All members are in the body, whatever their HTTP bindings are.
    let expected = "a2 66686561646572 6168 676163636f756e74 6161";
    assert_eq!(request.body().as_bytes(), bytes(expected));
}

#[test]
fn bodies_of_requests_byte_by_byte() {
    let empty = Everything::default;
    let table: [(Everything, &str); 9] = [
        (empty(), "a0"),
        (
            Everything {
                boolean: Some(false),
                integer: Some(256),
                ..empty()
            },
            "a2 67626f6f6c65616e f4 67696e7465676572 190100",
        ),
        (
            Everything {
                float: Some(f32::INFINITY),
                double: Some(f64::NEG_INFINITY),
                ..empty()
            },
            "a2 65666c6f6174 fa7f800000 66646f75626c65 fbfff0000000000000",
        ),
        (
            Everything {
                double: Some(1.889),
                ..empty()
            },
            "a1 66646f75626c65 fb3ffe395810624dd3",
        ),
        (
            Everything {
                http_date: Some(Timestamp::from_secs(1_398_796_238)),
                ..empty()
            },
            "a1 686874747044617465 c1 1a535fefce",
        ),
        (
            Everything {
                texts: Some(Texts::from(vec![])),
                sparse_longs: Some(SparseLongs::from(vec![None, Some(-1)])),
                ..empty()
            },
            "a2 657465787473 80 6b7370617273654c6f6e6773 82f620",
        ),
        (
            Everything {
                sparse_texts_by_color: Some([(Color::Red, None::<String>)].into_iter().collect()),
                ..empty()
            },
            "a1 72737061727365546578747342 79436f6c6f72 a1 63524544 f6",
        ),
        (
            Everything {
                nested: Some(Box::new(Everything {
                    nested: Some(Box::default()),
                    ..empty()
                })),
                ..empty()
            },
            "a1 666e6573746564 a1 666e6573746564 a0",
        ),
        (
            Everything {
                choice: Some(Choice::Texts(Texts::from(vec!["é".into()]))),
                ..empty()
            },
            "a1 6663686f696365 a1 657465787473 81 62c3a9",
        ),
    ];
    for (input, expected) in table {
        let request = request(&input, &OPERATION);
        assert_eq!(hex(request.body().as_bytes()), expected.replace(' ', ""));
    }
}

#[test]
fn without_an_input_there_is_no_body() {
    let request = request(&(), &OPERATION.no_input());
    assert!(request.body().as_bytes().is_empty());
    assert!(!request.headers().contains_key("content-type"));
    assert_eq!(request.headers()["accept"], "application/cbor");
    assert_eq!(request.headers()["smithy-protocol"], "rpc-v2-cbor");
}

#[test]
fn bodies_of_responses_byte_by_byte() {
    let empty = Everything::default;
    let table: [(&str, Everything); 9] = [
        ("", empty()),
        ("a0", empty()),
        ("bf ff", empty()),
        (
            // Unknown members of every kind around a known one.
            "bf 617a bf 6161 9f 01 ff ff 646c6f6e67 01 6179 c2 42ffff 6178 f97e00 ff",
            Everything {
                long: Some(1),
                ..empty()
            },
        ),
        (
            "a2 65666c6f6174 f93e00 66646f75626c65 03",
            Everything {
                float: Some(1.5),
                double: Some(3.0),
                ..empty()
            },
        ),
        (
            "a1 6474696d65 c1 fb41cc37db380fbe77",
            Everything {
                time: Some(Timestamp::new(946_845_296, 123_000_000)),
                ..empty()
            },
        ),
        (
            "bf 657465787473 9f 7f 6161 6162 ff f6 60 ff 646c6f6e67 f7 ff",
            Everything {
                texts: Some(Texts::from(vec!["ab".into(), String::new()])),
                ..empty()
            },
        ),
        (
            "a1 6663686f696365 bf 665f5f74797065 6178 636e756d fb4008000000000000 ff",
            Everything {
                choice: Some(Choice::Number(3)),
                ..empty()
            },
        ),
        (
            "a1 63616c6c 82 a0 a1 65636f6c6f72 01",
            Everything {
                all: None,
                ..empty()
            },
        ),
    ];
    for (body, expected) in &table[..8] {
        let mut output = Everything::empty();
        RPC_V2_CBOR
            .decode(&OPERATION, &response(200, bytes(body)), &mut output)
            .unwrap_or_else(|error| panic!("{body}: {error}"));
        assert!(output == *expected, "{body}");
    }
    let (body, _) = &table[8];
    let result = RPC_V2_CBOR.decode(
        &OPERATION,
        &response(200, bytes(body)),
        &mut Everything::empty(),
    );
    let error = result.unwrap_err();
    assert_eq!(error.path, "all[1].color");
    assert_eq!(error.offset, Some(14));
}

#[test]
fn where_nothing_is_said_any_body_will_do() {
    for body in ["", "a0", "f6", "6161", "bf"] {
        let answer = response(200, bytes(body));
        let result = RPC_V2_CBOR.decode(&OPERATION, &answer, &mut Nothing::empty());
        assert_eq!(result, Ok(()), "{body}");
    }
}

#[test]
fn errors_are_those_of_the_body() {
    struct Case {
        status: u16,
        body: &'static str,
        code: Option<&'static str>,
        message: Option<&'static str>,
    }
    let case = |status, body, code, message| Case {
        status,
        body,
        code,
        message,
    };
    let table = [
        // `__type` with and without a namespace, `Message`, `message` and `errorMessage`.
        case(
            400,
            "a2 665f5f74797065 69636f6d2e7823466f6f 674d657373616765 6161",
            Some("Foo"),
            Some("a"),
        ),
        case(
            400,
            "bf 665f5f74797065 63466f6f 676d657373616765 6161 ff",
            Some("Foo"),
            Some("a"),
        ),
        case(
            404,
            "a2 6c6572726f724d657373616765 6161 665f5f74797065 63466f6f",
            Some("Foo"),
            Some("a"),
        ),
        case(500, "a1 665f5f74797065 63466f6f", Some("Foo"), None),
        // Neither `code` nor the header counts.
        case(
            400,
            "a2 64636f6465 63466f6f 676d657373616765 6161",
            None,
            Some("a"),
        ),
        case(400, "a0", None, Some("Bad Request")),
        case(503, "", None, Some("Service Unavailable")),
        // If a body can't be read completely, the part that was read counts.
        case(
            400,
            "a2 665f5f74797065 63466f6f",
            Some("Foo"),
            Some("Bad Request"),
        ),
        case(400, "3c68746d6c3e", None, Some("Bad Request")),
    ];
    for Case {
        status,
        body,
        code,
        message,
    } in table
    {
        let response = response(status, bytes(body));
        assert!(!RPC_V2_CBOR.is_success(&response, ().schema()));
        let metadata = RPC_V2_CBOR.error_metadata(&response);
        assert_eq!(metadata.code.as_deref(), code, "{body}");
        assert_eq!(metadata.message.as_deref(), message, "{body}");
        assert_eq!(metadata.request_id.as_deref(), Some("id-1"), "{body}");
    }
}

#[test]
fn a_response_in_another_protocol_is_judged_by_its_status() {
    let foo = bytes("a2 665f5f74797065 63466f6f 676d657373616765 6161");
    let table: [(u16, &[u8], &str, &str); 4] = [
        (400, &foo, "400", "Bad Request"),
        (
            503,
            b"<html><body>Try later</body></html>",
            "503",
            "Service Unavailable: Try later",
        ),
        (403, b"", "403", "Forbidden"),
        (502, b"\xff\xfe", "502", "Bad Gateway"),
    ];
    for (status, body, code, message) in table {
        let response = foreign(status, body);
        let metadata = RPC_V2_CBOR.error_metadata(&response);
        assert_eq!(metadata.code.as_deref(), Some(code));
        assert_eq!(metadata.message.as_deref(), Some(message));
    }
    let mut other = response(400, foo);
    let name = http::HeaderValue::from_static("rpc-v3");
    other.headers_mut().insert("smithy-protocol", name);
    assert_eq!(
        RPC_V2_CBOR.error_metadata(&other).code.as_deref(),
        Some("400")
    );
    assert!(RPC_V2_CBOR.is_success(&foreign(200, ""), ().schema()));
    let mut output = Everything::empty();
    let result = RPC_V2_CBOR.decode(&OPERATION, &foreign(200, "<html>"), &mut output);
    assert!(result.is_err());
}

#[test]
fn a_service_which_spoke_query_reports_its_codes() {
    const COMPATIBLE: ServiceSchema = ServiceSchema::new("Test", "2020-01-01", &RPC_V2_CBOR)
        .target_prefix("Test")
        .query_compatible();
    let endpoint = Endpoint::new("https://example.com").unwrap();
    let modes = [(&COMPATIBLE, true), (&SERVICE, false)];
    for (service, expected) in modes {
        let request = RPC_V2_CBOR.encode(service, &OPERATION, &(), &endpoint);
        let headers = request.unwrap().headers().clone();
        assert_eq!(headers.contains_key("x-amzn-query-mode"), expected);
    }
    let mut response = response(400, bytes("a1 665f5f74797065 66412342757379"));
    let value = http::HeaderValue::from_static("Custom;Sender");
    response.headers_mut().insert("x-amzn-query-error", value);
    let metadata = RPC_V2_CBOR.error_metadata(&response);
    assert_eq!(metadata.code.as_deref(), Some("Custom"));
    assert_eq!(metadata.modelled_code.as_deref(), Some("Busy"));
}

#[test]
fn modelled_exceptions_have_their_members() {
    // `__type`: `A#BusyException`, `Message`: `a`, `level`: 7.
    let body = bytes(
        "bf 665f5f74797065 6f412342757379457863657074696f6e 674d657373616765 6161 656c6576656c 07 ff",
    );
    let error = operation::decode::<DoIt>(response(400, body)).err();
    let Some(Error::Service(error)) = error else {
        panic!("{error:?}");
    };
    assert_eq!(error.code(), Some("BusyException"));
    assert_eq!(error.message(), Some("a"));
    let DoItError::Busy(busy) = error.error() else {
        panic!("{error}");
    };
    assert_eq!(busy.message.as_deref(), Some("a"));
    assert_eq!(busy.level, Some(7));

    let body = bytes("a1 665f5f74797065 63466f6f");
    let error = operation::decode::<DoIt>(response(400, body.clone())).err();
    let Some(Error::Service(error)) = error else {
        panic!("{error:?}");
    };
    assert!(error.error().exception().is_none());
    assert_eq!(error.body().as_ref(), body);
}
