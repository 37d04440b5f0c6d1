//! The protocol rest-xml: tables of requests, responses and errors.

mod xml_shapes;

use bytes::Bytes;
use proptest::prelude::*;
use shapewright_runtime::shape::schema::Namespace;
use shapewright_runtime::transport::{Body, Request, Response};
use shapewright_runtime::wire::protocol::{Protocol, REST_XML};
use shapewright_runtime::wire::{
    DecodeError, OperationSchema, RequestError, Segment, ServiceSchema,
};
use shapewright_runtime::{
    Blob, Endpoint, Error, Operation, Shape, exception, operation, operation_error, structure_shape,
};
use xml_shapes::*;

static SERVICE: ServiceSchema = ServiceSchema::new("Test", "2020-01-01", &REST_XML);

const ROOT: &[Segment] = &[Segment::Literal("/")];

const PUT: OperationSchema = OperationSchema::new("Put", "PUT", ROOT);

fn encode(operation: &OperationSchema, input: &dyn Shape) -> Result<Request, RequestError> {
    let endpoint = Endpoint::new("https://example.com").unwrap();
    REST_XML.encode(&SERVICE, operation, input, &endpoint)
}

/// Returns the body and the content type of a request.
fn sent(operation: &OperationSchema, input: &dyn Shape) -> (String, Option<String>) {
    let request = encode(operation, input).unwrap();
    let body = String::from_utf8(request.body().as_bytes().to_vec()).unwrap();
    let content_type = request.headers().get("content-type");
    (
        body,
        content_type.map(|value| value.to_str().unwrap().to_owned()),
    )
}

fn response(status: u16, headers: &[(&str, &str)], body: &str) -> Response {
    let mut response = http::Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response
        .body(Body::from(Bytes::from(body.to_owned())))
        .unwrap()
}

fn decode<T: Shape>(body: &str) -> Result<T, DecodeError> {
    let mut output = T::empty();
    REST_XML.decode(&PUT, &response(200, &[], body), &mut output)?;
    Ok(output)
}

/// A structure of attributes and elements.
#[derive(Clone, Default, PartialEq)]
pub struct Mixed {
    id: Option<String>,
    parameter: Option<String>,
    header: Option<String>,
    text: Option<String>,
    texts: Option<Texts>,
}

structure_shape! {
    Mixed = "MixedRequest" {
        0 id = "Id".label();
        1 parameter = "Parameter".query("p");
        2 header = "Header".header("x-header");
        3 text = "Text";
        4 texts = "Texts".wire("Item").flattened();
    }
}

const MIXED: OperationSchema = OperationSchema::new(
    "Mixed",
    "POST",
    &[Segment::Literal("/a/"), Segment::Label(0)],
)
.query("b");

fn mixed() -> Mixed {
    Mixed {
        id: Some("i d".into()),
        parameter: Some("p/".into()),
        header: Some("h".into()),
        ..Mixed::default()
    }
}

#[test]
fn members_are_where_they_are_bound() {
    let input = Mixed {
        text: Some("t".into()),
        texts: Some(["x", "y"].into_iter().collect()),
        ..mixed()
    };
    let request = encode(&MIXED, &input).unwrap();
    assert_eq!(request.method(), "POST");
    assert_eq!(request.uri(), "https://example.com/a/i%20d?b&p=p%2F");
    assert_eq!(request.headers()["x-header"], "h");
    let xml = "<MixedRequest><Text>t</Text><Item>x</Item><Item>y</Item></MixedRequest>";
    assert_eq!(
        sent(&MIXED, &input),
        (xml.to_owned(), Some("application/xml".to_owned()))
    );
}

#[test]
fn a_body_without_members_is_empty() {
    assert_eq!(sent(&MIXED, &mixed()), (String::new(), None));
    // An empty list is a value, although it leaves nothing but the root.
    let input = Mixed {
        texts: Some(Texts::default()),
        ..mixed()
    };
    assert_eq!(sent(&MIXED, &input).0, "<MixedRequest></MixedRequest>");
}

#[test]
fn the_operation_names_the_root() {
    const NAMESPACE: &Namespace = &Namespace::new("", "https://example.com/doc/");
    const PREFIXED: &Namespace = &Namespace::new("x", "https://example.com/?a&b");
    let input = Mixed {
        text: Some("t".into()),
        ..mixed()
    };
    let table = [
        (MIXED.root("Create"), "<Create><Text>t</Text></Create>"),
        (
            MIXED.root("Create").namespace(NAMESPACE),
            r#"<Create xmlns="https://example.com/doc/"><Text>t</Text></Create>"#,
        ),
        (
            MIXED.namespace(PREFIXED),
            r#"<MixedRequest xmlns:x="https://example.com/?a&amp;b"><Text>t</Text></MixedRequest>"#,
        ),
    ];
    for (operation, xml) in table {
        assert_eq!(sent(&operation, &input).0, xml);
    }
}

/// A structure with a structure.
#[derive(Clone, Default, PartialEq)]
pub struct WithStructure {
    payload: Option<Everything>,
}

structure_shape! {
    WithStructure = "WithStructure".payload(0) {
        0 payload = "Payload".wire("Configuration").structure_payload().namespace("", "https://example.com/");
    }
}

/// A structure with a union.
#[derive(Clone, Default, PartialEq)]
pub struct WithUnion {
    payload: Option<Choice>,
}

structure_shape! {
    WithUnion = "WithUnion".payload(0) {
        0 payload = "Payload".wire("Choice").value_payload();
    }
}

/// A structure with a blob.
#[derive(Clone, Default, PartialEq)]
pub struct WithBlob {
    payload: Option<Blob>,
}

structure_shape! {
    WithBlob = "WithBlob".payload(0) {
        0 payload = "Payload".payload();
    }
}

#[derive(Clone, Default, PartialEq)]
struct WithText {
    payload: Option<String>,
}

structure_shape! {
    WithText = "WithText".payload(0) {
        0 payload = "Payload".payload();
    }
}

#[test]
fn payloads_are_the_body() {
    let one = Everything {
        integer: Some(1),
        kind: Some("k".into()),
        ..Everything::default()
    };
    let root = r#"<Configuration xmlns="https://example.com/""#;
    let table: [(&dyn Shape, String, Option<&str>); 9] = [
        (
            &WithStructure { payload: Some(one) },
            format!(r#"{root} xsi:type="k"><integer>1</integer></Configuration>"#),
            Some("application/xml"),
        ),
        (
            &WithStructure {
                payload: Some(Everything::default()),
            },
            format!("{root}></Configuration>"),
            Some("application/xml"),
        ),
        (&WithStructure { payload: None }, String::new(), None),
        (
            &WithUnion {
                payload: Some(Choice::Number(1)),
            },
            "<Choice><num>1</num></Choice>".to_owned(),
            Some("application/xml"),
        ),
        (&WithUnion { payload: None }, String::new(), None),
        (
            &WithBlob {
                payload: Some(Blob::from("<&")),
            },
            "<&".to_owned(),
            Some("application/octet-stream"),
        ),
        (&WithBlob { payload: None }, String::new(), None),
        (
            &WithText {
                payload: Some("<&".into()),
            },
            "<&".to_owned(),
            Some("text/plain"),
        ),
        (&(), String::new(), None),
    ];
    for (input, body, content_type) in table {
        assert_eq!(sent(&PUT, input), (body, content_type.map(str::to_owned)));
    }
}

#[test]
fn errors_of_requests_have_paths() {
    let input = WithUnion {
        payload: Some(Choice::Unknown("x".into())),
    };
    let error = encode(&PUT, &input).unwrap_err();
    assert!(
        matches!(&error, RequestError::Member { path, .. } if path == "Payload"),
        "{error}"
    );
}

#[test]
fn responses_are_read() {
    let one = Everything {
        integer: Some(1),
        ..Everything::default()
    };
    let output: WithStructure = decode("<Any><integer>1</integer></Any>").unwrap();
    assert_eq!(output.payload, Some(one));
    assert!(decode::<WithStructure>("").unwrap_err().truncated);
    assert_eq!(decode::<WithUnion>("").unwrap().payload, None);
    assert!(decode::<WithUnion>(" ").unwrap_err().truncated);
    assert!(
        !decode::<WithUnion>("<html><head/></html>")
            .unwrap_err()
            .truncated
    );
    let output: WithUnion = decode("<Choice><text>a</text></Choice>").unwrap();
    assert_eq!(output.payload, Some(Choice::Text("a".into())));
    let output: WithBlob = decode("<a>").unwrap();
    assert_eq!(output.payload, Some(Blob::from("<a>")));
    assert_eq!(
        decode::<WithText>("<a>").unwrap().payload.as_deref(),
        Some("<a>")
    );

    let answer = response(
        200,
        &[("x-header", "h")],
        "<R><Id>i</Id><Header>no</Header><Item>x</Item></R>",
    );
    let mut output = Mixed::default();
    REST_XML.decode(&PUT, &answer, &mut output).unwrap();
    let expected = Mixed {
        id: Some("i".into()),
        header: Some("h".into()),
        texts: Some(["x"].into_iter().collect()),
        ..Mixed::default()
    };
    assert_eq!(output, expected);
    let error = decode::<WithStructure>("<A><integer>x</integer></A>").unwrap_err();
    assert_eq!(error.path, "Payload.integer");
}

#[derive(Clone, Default, PartialEq)]
struct Constraint {
    constraint: Option<Color>,
    count: Option<i32>,
}

structure_shape! {
    Constraint = "ConstraintOutput" {
        0 constraint = "LocationConstraint";
        1 count = "Count".header("x-count");
    }
}

#[test]
fn the_root_may_be_the_only_member() {
    let table = [
        (
            r#"<?xml version="1.0"?><LocationConstraint xmlns="x">RED</LocationConstraint>"#,
            Some(Color::Red),
        ),
        (
            "<Output><LocationConstraint>RED</LocationConstraint></Output>",
            Some(Color::Red),
        ),
        (
            "<LocationConstraint> <LocationConstraint>RED</LocationConstraint></LocationConstraint>",
            Some(Color::Red),
        ),
        ("<LocationConstraint/>", None),
        ("<Other/>", None),
    ];
    for (body, constraint) in table {
        assert_eq!(
            decode::<Constraint>(body).unwrap().constraint,
            constraint,
            "{body}"
        );
    }
    assert!(decode::<Constraint>("<Other>RED</Other>").is_err());
}

operation! {
    /// An operation.
    Get = "Get" {
        input: (),
        output: Mixed,
        error: GetError,
        service: SERVICE,
        http: GET "/",
    }
}

operation! {
    /// An operation.
    Download = "Download" {
        input: (),
        output: WithBlob,
        error: GetError,
        service: SERVICE,
        http: GET "/",
    }
}

operation! {
    /// An operation whose response is a union.
    Choose = "Choose" {
        input: (),
        output: WithUnion,
        error: GetError,
        service: SERVICE,
        http: GET "/",
    }
}

operation! {
    /// An operation whose response is a structure.
    Configure = "Configure" {
        input: (),
        output: WithStructure,
        error: GetError,
        service: SERVICE,
        http: GET "/",
    }
}

#[derive(Clone, Default, PartialEq)]
struct NoSuchThing {
    message: Option<String>,
    thing: Option<String>,
    retry_after: Option<i32>,
}

#[derive(Clone, Default, PartialEq)]
struct InvalidBatch {
    messages: Option<Texts>,
}

structure_shape! {
    NoSuchThing = "NoSuchThing".error().status(404) {
        0 message = "message".wire("Message");
        1 thing = "Thing";
        2 retry_after = "RetryAfter".header("retry-after");
    }
    InvalidBatch = "InvalidBatch".error() {
        0 messages = "messages".wire("Messages");
    }
}

exception! { NoSuchThing InvalidBatch }

operation_error! {
    /// The exceptions of the operation.
    GetError {
        NoSuchThing(NoSuchThing) = "NoSuchThing",
        InvalidBatch(InvalidBatch) = "InvalidBatch",
    }
}

fn failure<O: Operation>(
    status: u16,
    headers: &[(&str, &str)],
    body: &str,
) -> shapewright_runtime::ServiceError<O::Error> {
    match shapewright_runtime::client::operation::decode::<O>(response(status, headers, body)) {
        Err(Error::Service(failure)) => failure,
        _ => panic!("{body}: no error of the service"),
    }
}

#[test]
fn exceptions_are_read_wrapped_or_not() {
    let error = "<Error><Type>Sender</Type><Code>NoSuchThing</Code><Message>gone &amp; lost</Message><Thing>t</Thing>";
    let wrapped = format!(
        "<ErrorResponse xmlns=\"x\">{error}</Error><RequestId>id-1</RequestId></ErrorResponse>"
    );
    let plain = format!("{error}<RequestId>id-1</RequestId><HostId>host</HostId></Error>");
    let listed =
        format!("<Response><Errors>{error}</Error></Errors><RequestID>id-1</RequestID></Response>");
    for body in [wrapped, plain, listed] {
        let failure = failure::<Get>(404, &[("retry-after", "3")], &body);
        let expected = NoSuchThing {
            message: Some("gone & lost".into()),
            thing: Some("t".into()),
            retry_after: Some(3),
        };
        let found = failure.error();
        assert!(
            matches!(found, GetError::NoSuchThing(found) if *found == expected),
            "{body}"
        );
        assert_eq!(failure.message(), Some("gone & lost"));
        assert_eq!(failure.request_id(), Some("id-1"));
        assert_eq!(
            failure.extended_request_id(),
            body.contains("HostId").then_some("host")
        );
    }
}

#[test]
fn an_exception_may_be_the_root() {
    let body = "<InvalidBatch xmlns=\"x\"><Messages><Message>first</Message><Message>second</Message></Messages></InvalidBatch>";
    let failure = failure::<Get>(400, &[], body);
    assert_eq!(failure.code(), Some("InvalidBatch"));
    assert_eq!(failure.message(), Some("first"));
    let expected = InvalidBatch {
        messages: Some(["first", "second"].into_iter().collect()),
    };
    let found = failure.error();
    assert!(matches!(found, GetError::InvalidBatch(found) if *found == expected));
}

/// The columns: status, body, code and message.
type ErrorRow = (
    u16,
    &'static str,
    Option<&'static str>,
    Option<&'static str>,
);

const ERRORS: &[ErrorRow] = &[
    (
        403,
        "<Error><Code>AccessDenied</Code><Message>no</Message></Error>",
        Some("AccessDenied"),
        Some("no"),
    ),
    (
        403,
        "<Error><Code>AccessDenied</Code></Error>",
        Some("AccessDenied"),
        None,
    ),
    (
        403,
        "<Error><Message>no</Message></Error>",
        None,
        Some("no"),
    ),
    (
        400,
        "<ErrorResponse><Error><Code>A</Code></Error><Code>B</Code></ErrorResponse>",
        Some("A"),
        None,
    ),
    // The elements before the cut are used.
    (
        400,
        "<Error><Code>A</Code><Message>no</Mess",
        Some("A"),
        None,
    ),
    (404, "", Some("NotFound"), Some("Not Found")),
    (304, "", Some("NotModified"), Some("Not Modified")),
    (
        412,
        "",
        Some("PreconditionFailed"),
        Some("Precondition Failed"),
    ),
    (499, "", None, Some("error without a message")),
    (503, "", Some("503"), Some("Service Unavailable")),
    (
        502,
        "<html><h1>Bad</h1></html>",
        Some("502"),
        Some("Bad Gateway: Bad"),
    ),
    (
        403,
        "<!DOCTYPE html><p>Blocked</p>",
        None,
        Some("Forbidden: Blocked"),
    ),
    (
        403,
        "<?xml version=\"1.0\"?>\n<html><p>Blocked</p></html>",
        None,
        Some("Forbidden: Blocked"),
    ),
    (
        503,
        "\u{feff}<?xml version='1.0'?><?a b?> <!-- a <b> > c -->\r\n<!DOCTYPE html><p>Later</p>",
        Some("503"),
        Some("Service Unavailable: Later"),
    ),
    (
        502,
        "\u{feff}<HTML><h1>Bad</h1></HTML>",
        Some("502"),
        Some("Bad Gateway: Bad"),
    ),
    (
        403,
        "\u{feff}<?xml version='1.0'?><!-- <html> --><Error><Code>A</Code><Message>no</Message></Error>",
        Some("A"),
        Some("no"),
    ),
    (400, "<!-- <html>", None, Some("Bad Request")),
    (400, "<?xml <html>", None, Some("Bad Request")),
    (400, "oops", None, Some("Bad Request: oops")),
];

#[test]
fn codes_and_messages_are_found_wherever_they_are() {
    for (status, body, code, message) in ERRORS {
        let metadata = REST_XML.error_metadata(&response(*status, &[], body));
        assert_eq!(metadata.code.as_deref(), *code, "{status} {body}");
        assert_eq!(metadata.message.as_deref(), *message, "{status} {body}");
    }
}

#[test]
fn request_ids_are_in_headers_or_the_body() {
    let body = "<Error><Code>A</Code><RequestId>body</RequestId><HostId>host</HostId></Error>";
    let metadata = REST_XML.error_metadata(&response(400, &[], body));
    assert_eq!(metadata.request_id.as_deref(), Some("body"));
    assert_eq!(metadata.extended_request_id.as_deref(), Some("host"));
    let headers = [("x-amz-request-id", "header"), ("x-amz-id-2", "other")];
    let metadata = REST_XML.error_metadata(&response(400, &headers, body));
    assert_eq!(metadata.request_id.as_deref(), Some("header"));
    assert_eq!(metadata.extended_request_id.as_deref(), Some("other"));
}

#[test]
fn a_success_may_turn_out_to_be_an_error() {
    let body =
        "<?xml version=\"1.0\"?>\n\n<Error><Code>NoSuchThing</Code><Message>m</Message></Error>";
    let failure = failure::<Get>(200, &[], body);
    assert!(matches!(failure.error(), GetError::NoSuchThing(_)));
    assert!(failure.is_retryable());
    assert_eq!(failure.status(), 200);
    // A body that is the caller's data is never taken for an error.
    let output =
        shapewright_runtime::client::operation::decode::<Download>(response(200, &[], body));
    assert_eq!(output.unwrap().payload, Some(Blob::from(body)));
    for body in ["<Errors/>", "<A><Error/></A>", "<A/>", ""] {
        assert!(
            REST_XML.is_success(&response(200, &[], body), ().schema()),
            "{body}"
        );
    }
}

#[test]
fn an_error_is_no_payload_that_the_model_knows() {
    let body = "<Error><Code>NoSuchThing</Code><Message>m</Message></Error>";
    let failures = [
        failure::<Choose>(200, &[], body).into_error(),
        failure::<Configure>(200, &[], body).into_error(),
    ];
    for failure in failures {
        assert!(matches!(failure, GetError::NoSuchThing(_)), "{failure:?}");
    }
}

#[test]
fn an_error_is_one_whatever_stands_before_it() {
    let spaces = " ".repeat(5000);
    let before = [
        "\u{feff}",
        "\r\n ",
        &spaces,
        "<?xml version='1.0'?>",
        "<?a b?>",
        &format!("<!-- {spaces} -->"),
        &format!("\u{feff}{spaces}<?xml version='1.0'?>\n<!-- <Answer/> --><?a?>{spaces}"),
    ];
    let errors = [
        "<Error><Code>NoSuchThing</Code><Message>m</Message></Error>",
        "<ErrorResponse><Error><Code>NoSuchThing</Code><Message>m</Message></Error></ErrorResponse>",
    ];
    for before in before {
        for error in errors {
            let failure = failure::<Get>(200, &[], &format!("{before}{error}"));
            assert!(
                matches!(failure.error(), GetError::NoSuchThing(_)),
                "{before}{error}"
            );
        }
    }
}

/// What `Get` makes of a body with status 200, or of none with another.
fn outcome(status: u16, body: &str) -> &'static str {
    let answer = response(status, &[], body);
    match shapewright_runtime::client::operation::decode::<Get>(answer) {
        Ok(_) => "answer",
        Err(Error::Response(error)) if error.error.truncated => {
            assert!(Error::<GetError>::Response(error).is_retryable(), "{body}");
            "truncated"
        }
        Err(error) => {
            assert!(!error.is_retryable(), "{body}");
            "foreign"
        }
    }
}

#[test]
fn an_answer_has_the_root_of_one() {
    let table = [
        (200, "<Answer/>", "answer"),
        (200, "<Odd/>", "answer"),
        (200, "<Odd> </Odd>", "answer"),
        (200, "<Odd><New/><Text>t</Text></Odd>", "answer"),
        (200, "<GetOutput><New/></GetOutput>", "answer"),
        (200, "<GetResult><New/></GetResult>", "answer"),
        (200, "<MixedRequest><New/></MixedRequest>", "answer"),
        (204, "", "answer"),
        (200, "", "truncated"),
        (200, " \n", "truncated"),
        (200, "<?xml version='1.0'?> ", "truncated"),
        (200, "<Answer><Text>t</Te", "truncated"),
        (200, "<Answer><Text>t", "truncated"),
        (200, "<Answer", "truncated"),
        (200, "<html><head/></html>", "foreign"),
        (200, "<Odd>No.</Odd>", "foreign"),
        (200, "<Odd><Neither/></Odd>", "foreign"),
        (200, "<!DOCTYPE html><html/>", "foreign"),
        (200, "No.", "foreign"),
    ];
    for (status, body, expected) in table {
        assert_eq!(outcome(status, body), expected, "{status} {body}");
    }
}

#[test]
fn errors_which_are_no_xml_never_panic() {
    for body in [
        "<",
        "<a",
        "<a><b></a>",
        "<Error>",
        "\u{0}",
        "<Error>&x;</Error>",
        "&amp;",
    ] {
        let metadata = REST_XML.error_metadata(&response(400, &[], body));
        assert!(metadata.message.is_some(), "{body}");
        let mut exception = NoSuchThing::default();
        let _ = REST_XML.decode_exception(&response(400, &[], body), &mut exception);
    }
}

proptest! {
    #[test]
    fn arbitrary_responses_never_panic(
        status in 200..600_u16,
        header in prop::collection::vec(any::<u8>(), 0..20),
        body in prop_oneof![
            prop::collection::vec(any::<u8>(), 0..60),
            "(<|>|/|Error|Errors|Code|Message|Item|Text|&|x|\\PC){0,40}".prop_map(String::into_bytes),
        ],
    ) {
        let mut response = http::Response::builder().status(status).body(Body::from(Bytes::from(body))).unwrap();
        if let Ok(value) = http::HeaderValue::from_bytes(&header) {
            response.headers_mut().insert("x-header", value.clone());
            response.headers_mut().insert("x-amz-request-id", value);
        }
        let _ = REST_XML.decode(&PUT, &response, &mut Mixed::empty());
        let _ = REST_XML.decode(&PUT, &response, &mut WithUnion::empty());
        let _ = REST_XML.decode_exception(&response, &mut NoSuchThing::empty());
        let _ = REST_XML.error_metadata(&response);
        let _ = shapewright_runtime::client::operation::decode::<Get>(response);
    }
}
