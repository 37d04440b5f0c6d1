//! The protocols json 1.0 and json 1.1.

mod shapes;

use bytes::Bytes;
use shapes::*;
use shapewright_runtime::client::operation;
use shapewright_runtime::transport::{Body, Response};
use shapewright_runtime::wire::protocol::{AWS_JSON_1_0, AWS_JSON_1_1, Protocol, RPC_V2_JSON};
use shapewright_runtime::wire::{OperationDeclaration, OperationSchema, Segment, ServiceSchema};
use shapewright_runtime::{
    Blob, Endpoint, Error, Operation, OperationError, Shape, Timestamp, exception, operation_error,
    structure_shape,
};

#[derive(Default)]
struct Bound {
    header: Option<String>,
    account: Option<String>,
    text: Option<String>,
}

structure_shape! {
    Bound = "Bound" {
        0 header = "header".header("x-header");
        1 account = "account".host_label();
        2 text = "text".required();
    }
}

static SERVICE: ServiceSchema =
    ServiceSchema::new("Test", "2020-01-01", &AWS_JSON_1_0).target_prefix("Test_20200101");

const OPERATION: OperationSchema =
    OperationSchema::new("DoIt", "POST", &[Segment::Literal("/ignored")]);

const PREFIX: &[Segment] = &[Segment::Label(1), Segment::Literal(".")];

fn response(status: u16, body: &str) -> Response {
    let response = http::Response::builder().status(status);
    let response = response.header("x-amzn-requestid", "id-1");
    response
        .body(Body::from(Bytes::from(body.to_owned())))
        .unwrap()
}

#[test]
fn a_request_is_a_post_of_an_object() {
    let endpoint = Endpoint::new("https://example.com/base/").unwrap();
    let protocols: [(&dyn Protocol, &str); 2] = [
        (&AWS_JSON_1_0, "application/x-amz-json-1.0"),
        (&AWS_JSON_1_1, "application/x-amz-json-1.1"),
    ];
    for (protocol, content_type) in protocols {
        let input = Bound {
            header: Some("h".into()),
            account: Some("a".into()),
            text: None,
        };
        let request = protocol
            .encode(&SERVICE, &OPERATION, &input, &endpoint)
            .unwrap();
        assert_eq!(request.method(), "POST");
        assert_eq!(request.uri(), "https://example.com/base/");
        assert_eq!(request.headers()["content-type"], content_type);
        assert_eq!(request.headers()["x-amz-target"], "Test_20200101.DoIt");
        assert_eq!(request.headers().len(), 2);
        assert_eq!(
            request.body().as_bytes(),
            br#"{"header":"h","account":"a"}"#
        );

        let none = OPERATION.no_input();
        let request = protocol.encode(&SERVICE, &none, &(), &endpoint).unwrap();
        assert_eq!(request.body().as_bytes(), b"{}");

        let prefixed = OPERATION.host_prefix(PREFIX);
        let request = protocol
            .encode(&SERVICE, &prefixed, &input, &endpoint)
            .unwrap();
        assert_eq!(request.uri(), "https://a.example.com/base/");
    }
}

/// Values, and the bodies that both versions of the protocol send and read for them.
fn vectors() -> Vec<(Everything, &'static str)> {
    let everything = |fill: fn(&mut Everything)| {
        let mut value = Everything::default();
        fill(&mut value);
        value
    };
    vec![
        (Everything::default(), "{}"),
        (
            everything(|it| it.boolean = Some(false)),
            r#"{"boolean":false}"#,
        ),
        (
            everything(|it| it.long = Some(i64::MIN)),
            r#"{"long":-9223372036854775808}"#,
        ),
        (
            everything(|it| it.float = Some(f32::NEG_INFINITY)),
            r#"{"float":"-Infinity"}"#,
        ),
        (
            everything(|it| it.text = Some("\"\u{1}é😀".into())),
            r#"{"Text \"quoted\"":"\"\u0001é😀"}"#,
        ),
        (
            everything(|it| it.color = Some(Color::Unknown("GREEN".into()))),
            r#"{"color":"GREEN"}"#,
        ),
        (
            everything(|it| it.blob = Some(Blob::from("value"))),
            r#"{"blob":"dmFsdWU="}"#,
        ),
        (
            everything(|it| it.time = Some(Timestamp::from_secs(1_422_172_800))),
            r#"{"time":1422172800}"#,
        ),
        (
            everything(|it| it.http_date = Some(Timestamp::from_secs(1_422_172_800))),
            r#"{"httpDate":"Sun, 25 Jan 2015 08:00:00 GMT"}"#,
        ),
        (
            everything(|it| it.texts = Some(Texts::from(Vec::new()))),
            r#"{"texts":[]}"#,
        ),
        (
            everything(|it| it.sparse_longs = Some(SparseLongs::from(vec![None, Some(2)]))),
            r#"{"sparseLongs":[null,2]}"#,
        ),
        (
            everything(|it| it.longs_by_name = Some([("a.b", 1)].into_iter().collect())),
            r#"{"longsByName":{"a.b":1}}"#,
        ),
        (
            everything(|it| it.choice = Some(Choice::Texts(Texts::from(vec!["t".into()])))),
            r#"{"choice":{"texts":["t"]}}"#,
        ),
    ]
}

#[test]
fn values_are_sent_and_read_back_alike_in_both_versions() {
    let endpoint = Endpoint::new("https://example.com").unwrap();
    let protocols: [&dyn Protocol; 2] = [&AWS_JSON_1_0, &AWS_JSON_1_1];
    for protocol in protocols {
        for (value, body) in vectors() {
            let request = protocol.encode(&SERVICE, &OPERATION, &value, &endpoint);
            assert_eq!(request.unwrap().body().as_bytes(), body.as_bytes());
            let mut output = Everything::empty();
            let read = protocol.decode(&OPERATION, &response(200, body), &mut output);
            assert!(read.is_ok() && output == value, "{body}");
        }
    }
}

#[test]
fn all_members_of_a_response_are_in_its_body() {
    let mut output = Bound::default();
    AWS_JSON_1_1
        .decode(
            &OPERATION,
            &response(200, r#"{"header":"h","text":"t"}"#),
            &mut output,
        )
        .unwrap();
    assert_eq!(output.header.as_deref(), Some("h"));
    assert_eq!(output.text.as_deref(), Some("t"));
    let mut output = Everything::empty();
    AWS_JSON_1_0
        .decode(&OPERATION, &response(200, ""), &mut output)
        .unwrap();
    assert!(output == Everything::default());
    // An empty body is one without members, unless there must be some.
    let result = AWS_JSON_1_0.decode(&OPERATION, &response(200, ""), &mut Bound::default());
    let error = result.unwrap_err();
    assert!(error.truncated && error.path == "text", "{error}");
    let result = AWS_JSON_1_0.decode(&OPERATION, &response(200, "[]"), &mut output);
    assert_eq!(result.unwrap_err().offset, Some(0));
}

#[derive(Default)]
struct Nothing {}

structure_shape! {
    Nothing = "Nothing" {}
}

#[test]
fn where_nothing_is_said_any_body_will_do() {
    let protocols: [&dyn Protocol; 3] = [&AWS_JSON_1_0, &AWS_JSON_1_1, &RPC_V2_JSON];
    for protocol in protocols {
        for body in ["", "{}", "null", " null\n", "OK", "[]", r#"{"text":"#] {
            let answer = response(200, body);
            let result = protocol.decode(&OPERATION, &answer, &mut Nothing::empty());
            assert_eq!(result, Ok(()), "{protocol:?} {body}");
        }
        for body in ["null", " null\r\n"] {
            let answer = response(200, body);
            let mut output = Everything::empty();
            protocol.decode(&OPERATION, &answer, &mut output).unwrap();
            assert!(output == Everything::default());
            let result = protocol.decode(&OPERATION, &answer, &mut Bound::default());
            let error = result.unwrap_err();
            assert_eq!(
                error.to_string(),
                "text: the body is null, and this member is required"
            );
            assert!(!error.truncated, "the same would come again");
        }
        for body in ["nul", "null null", "nullx", "OK"] {
            let answer = response(200, body);
            let result = protocol.decode(&OPERATION, &answer, &mut Everything::empty());
            assert!(result.is_err(), "{protocol:?} {body}");
        }
    }
}

#[test]
fn a_body_which_is_cut_off_is_told_from_a_wrong_one() {
    let body =
        r#"{"Text \"quoted\"":"a\u00e9","boolean":true,"long":-12,"other":[null,{"a":"é"}]}"#;
    let read = |body: &[u8]| {
        let answer = http::Response::new(Body::from(Bytes::from(body.to_vec())));
        AWS_JSON_1_0.decode(&OPERATION, &answer, &mut Everything::empty())
    };
    assert_eq!(read(body.as_bytes()), Ok(()));
    for length in 1..body.len() {
        let cut = &body.as_bytes()[..length];
        let error = read(cut).unwrap_err();
        assert!(error.truncated, "{}: {error}", String::from_utf8_lossy(cut));
    }
    let wrong = [
        "<html><head><title>Welcome</title></head></html>",
        "{]",
        r#"{"boolean":1}"#,
        r#"{"boolean":tree}"#,
        r#"{"long":x}"#,
        r#"{"boolean":true}}"#,
        r#"{"a":"\x"}"#,
        r#"{"a":"\u00g0"}"#,
    ];
    for body in wrong {
        let error = read(body.as_bytes()).unwrap_err();
        assert!(!error.truncated, "{body}: {error}");
    }
}

#[test]
fn errors_have_codes_messages_and_exceptions() {
    let answer = response(
        400,
        r#"{"__type":"com.example#FooError","header":"h","Message":"m"}"#,
    );
    let metadata = AWS_JSON_1_0.error_metadata(&answer);
    assert_eq!(metadata.code.as_deref(), Some("FooError"));
    assert_eq!(metadata.message.as_deref(), Some("m"));
    assert_eq!(metadata.request_id.as_deref(), Some("id-1"));
    let mut exception = Bound::default();
    AWS_JSON_1_0
        .decode_exception(&answer, &mut exception)
        .unwrap();
    assert_eq!(exception.header.as_deref(), Some("h"));
}

#[test]
fn the_member_which_only_the_protocol_has_tells_the_code() {
    let table = [
        (r#"{"__type":"A","code":"B","Code":"C"}"#, "A"),
        (r#"{"Code":"C","code":"B"}"#, "B"),
        (r#"{"Code":"C"}"#, "C"),
    ];
    for (body, expected) in table {
        let metadata = AWS_JSON_1_1.error_metadata(&response(400, body));
        assert_eq!(metadata.code.as_deref(), Some(expected), "{body}");
    }
}

static COMPATIBLE: ServiceSchema = ServiceSchema::new("Test", "2020-01-01", &AWS_JSON_1_0)
    .target_prefix("Test")
    .query_compatible()
    .crc32_responses();

#[test]
fn services_which_spoke_query_are_asked_for_its_codes() {
    let endpoint = Endpoint::new("https://example.com").unwrap();
    for (service, expected) in [(&SERVICE, None), (&COMPATIBLE, Some("true"))] {
        let input = Bound::default();
        let request = AWS_JSON_1_0.encode(service, &OPERATION, &input, &endpoint);
        let request = request.unwrap();
        let found = request.headers().get("x-amzn-query-mode");
        assert_eq!(found.map(|it| it.to_str().unwrap()), expected);
    }
}

#[derive(Clone, Default, PartialEq)]
struct Named {
    message: Option<String>,
}

#[derive(Clone, Default, PartialEq)]
struct Coded {
    message: Option<String>,
}

structure_shape! {
    Named = "Named" { 0 message = "message"; }
    Coded = "Coded" { 0 message = "message"; }
}

exception! { Named Coded }

operation_error! {
    /// The exceptions of the operation.
    DoItError {
        Named(Named) = "Named",
        Coded(Coded) = "Service.Coded" | "Coded",
    }
}

struct DoIt;

impl Operation for DoIt {
    type Input = Bound;
    type Output = Bound;
    type Error = DoItError;
    const DECLARATION: OperationDeclaration = (&COMPATIBLE, "DoIt", "POST", "/ignored", "DoIt");
}

#[test]
fn codes_of_query_replace_those_of_json() {
    // The columns: the type in the body, the header, the reported code, and the name of the exception.
    let table = [
        ("Named", None, "Named", "Named"),
        ("Coded", None, "Coded", "Coded"),
        (
            "Coded",
            Some("Service.Coded;Sender"),
            "Service.Coded",
            "Coded",
        ),
        (
            "x#Named",
            Some("Service.Named;Sender"),
            "Service.Named",
            "Named",
        ),
        (
            "Other",
            Some("Service.Coded;Receiver"),
            "Service.Coded",
            "Coded",
        ),
        ("Other", Some("Service.Other;Sender"), "Service.Other", ""),
        // A header without a code and a fault is ignored.
        ("Named", Some("Service.Coded"), "Named", "Named"),
        ("Named", Some(";Sender"), "Named", "Named"),
        ("Named", Some("Service.Coded;Sender;x"), "Named", "Named"),
    ];
    for (kind, header, code, exception) in table {
        let mut answer = response(400, &format!(r#"{{"__type":"{kind}","message":"m"}}"#));
        if let Some(header) = header {
            let headers = answer.headers_mut();
            headers.insert("x-amzn-query-error", header.parse().unwrap());
        }
        let Err(Error::Service(error)) = operation::decode::<DoIt>(answer) else {
            panic!("{kind} {header:?} is no error");
        };
        assert_eq!(error.code(), Some(code), "{kind} {header:?}");
        assert_eq!(error.message(), Some("m"));
        let found = error.error().exception();
        let found = found.map_or("", |found| found.schema().name);
        assert_eq!(found, exception, "{kind} {header:?}");
    }
}

#[test]
fn a_damaged_body_is_an_error_which_is_worth_a_retry() {
    let decoded = |crc32: &str| {
        let mut answer = response(200, r#"{"text":"t"}"#);
        let headers = answer.headers_mut();
        headers.insert("x-amz-crc32", crc32.parse().unwrap());
        operation::decode::<DoIt>(answer)
    };
    // From Python's zlib.
    assert_eq!(decoded("252289557").unwrap().text.as_deref(), Some("t"));
    let error = decoded("252289556").map(drop).unwrap_err();
    assert!(error.is_retryable());
    let Error::Response(error) = error else {
        panic!("{error:?}");
    };
    let mismatch = error.checksum.unwrap();
    assert_eq!(mismatch.expected, "252289556");
    assert_eq!(mismatch.actual, "252289557");
}
