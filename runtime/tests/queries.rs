//! The protocols query and ec2: tables of requests, responses and errors.

mod xml_shapes;

use bytes::Bytes;
use proptest::prelude::*;
use shapewright_runtime::transport::{Body, Response};
use shapewright_runtime::wire::codec::MAX_DEPTH;
use shapewright_runtime::wire::protocol::{AWS_QUERY, EC2_QUERY};
use shapewright_runtime::wire::{
    DecodeError, OperationSchema, RequestError, Segment, ServiceSchema,
};
use shapewright_runtime::{
    Blob, Document, Endpoint, Error, Shape, Timestamp, exception, operation, operation_error,
    structure_shape,
};
use xml_shapes::*;

static QUERY: ServiceSchema = ServiceSchema::new("Test", "2020-01-01", &AWS_QUERY);

static EC2: ServiceSchema = ServiceSchema::new("Test", "2016-11-15", &EC2_QUERY);

// HTTP bindings in a model have no meaning in these protocols.
const OPERATION: OperationSchema =
    OperationSchema::new("Op", "GET", &[Segment::Literal("/elsewhere")]);

fn encode(service: &ServiceSchema, input: &dyn Shape) -> Result<String, RequestError> {
    let endpoint = Endpoint::new("https://example.com/base").unwrap();
    let request = service
        .protocol
        .encode(service, &OPERATION, input, &endpoint)?;
    assert_eq!(request.method(), "POST");
    assert_eq!(request.uri(), "https://example.com/base/");
    let content_type = &request.headers()["content-type"];
    assert_eq!(content_type, "application/x-www-form-urlencoded");
    let body = String::from_utf8(request.body().as_bytes().to_vec()).unwrap();
    let start = format!("Action=Op&Version={}", service.version);
    Ok(body.strip_prefix(&start).unwrap().to_owned())
}

fn response(status: u16, body: &str) -> Response {
    let response = http::Response::builder().status(status);
    response
        .body(Body::from(Bytes::from(body.to_owned())))
        .unwrap()
}

fn decode<T: Shape>(service: &ServiceSchema, body: &str) -> Result<T, DecodeError> {
    let mut output = T::empty();
    let protocol = service.protocol;
    protocol.decode(&OPERATION, &response(200, body), &mut output)?;
    Ok(output)
}

fn everything(fill: impl FnOnce(&mut Everything)) -> Everything {
    let mut value = Everything::default();
    fill(&mut value);
    value
}

fn texts(texts: &[&str]) -> Texts {
    texts.iter().copied().collect()
}

/// Values, and their parameters in query and in ec2.
fn table() -> Vec<(Everything, &'static str, &'static str)> {
    vec![
        (Everything::default(), "", ""),
        (
            everything(|it| it.boolean = Some(false)),
            "&boolean=false",
            "&Boolean=false",
        ),
        (
            everything(|it| it.float = Some(f32::NAN)),
            "&float=NaN",
            "&Float=NaN",
        ),
        (
            everything(|it| it.text = Some(Name::from("a b&c=/+~é"))),
            "&Text=a%20b%26c%3D%2F%2B~%C3%A9",
            "&Text=a%20b%26c%3D%2F%2B~%C3%A9",
        ),
        (
            everything(|it| it.text = Some(Name::from(String::new()))),
            "&Text=",
            "&Text=",
        ),
        (
            everything(|it| it.color = Some(Color::Blue)),
            "&color=BLUE",
            "&Color=BLUE",
        ),
        (
            everything(|it| it.blob = Some(Blob::from("value"))),
            "&blob=dmFsdWU%3D",
            "&Blob=dmFsdWU%3D",
        ),
        (
            everything(|it| {
                it.time = Some(Timestamp::from_secs(0));
                it.epoch = Some(Timestamp::from_secs(7));
            }),
            "&time=1970-01-01T00%3A00%3A00Z&epoch=7",
            "&Time=1970-01-01T00%3A00%3A00Z&Epoch=7",
        ),
        (
            everything(|it| it.texts = Some(texts(&["a", "b"]))),
            "&texts.member.1=a&texts.member.2=b",
            "&Texts.1=a&Texts.2=b",
        ),
        (everything(|it| it.texts = Some(texts(&[]))), "&texts=", ""),
        (
            everything(|it| it.flat_texts = Some(texts(&["a", "b"]))),
            "&FlatText.1=a&FlatText.2=b",
            "&FlatText.1=a&FlatText.2=b",
        ),
        (
            everything(|it| it.flat_texts = Some(texts(&[]))),
            "&FlatText=",
            "",
        ),
        (
            everything(|it| it.items = Some(["a"].into_iter().collect())),
            "&itemSet.item.1=a",
            "&ItemSet.1=a",
        ),
        (
            everything(|it| it.dates = Some([Timestamp::from_secs(0)].into_iter().collect())),
            "&dates.member.1=Thu%2C%2001%20Jan%201970%2000%3A00%3A00%20GMT",
            "&Dates.1=Thu%2C%2001%20Jan%201970%2000%3A00%3A00%20GMT",
        ),
        (
            everything(|it| {
                it.nested = Some(Box::new(everything(|it| it.texts = Some(texts(&["a"])))));
            }),
            "&nested.texts.member.1=a",
            "&Nested.Texts.1=a",
        ),
        (
            everything(|it| {
                let one = everything(|it| it.long = Some(1));
                it.flat_nested = Some(AllOfIt::from(vec![one.clone(), one]));
            }),
            "&One.1.long=1&One.2.long=1",
            "&One.1.Long=1&One.2.Long=1",
        ),
        (
            everything(|it| it.choice = Some(Choice::FlatTexts(["a"].into_iter().collect()))),
            "&choice.flat.1=a",
            "&Choice.Flat.1=a",
        ),
    ]
}

#[test]
fn inputs_are_parameters() {
    for (value, query, ec2) in table() {
        assert_eq!(encode(&QUERY, &value).unwrap(), query);
        assert_eq!(encode(&EC2, &value).unwrap(), ec2);
    }
    assert_eq!(encode(&QUERY, &()).unwrap(), "");
}

#[test]
fn maps_are_numbered_entries_in_query() {
    let value = everything(|it| it.longs_by_name = Some([("a&", 1)].into_iter().collect()));
    let expected = "&longsByName.entry.1.key=a%26&longsByName.entry.1.value=1";
    assert_eq!(encode(&QUERY, &value).unwrap(), expected);
    let value = everything(|it| it.flat_longs = Some([("a", 1)].into_iter().collect()));
    assert_eq!(
        encode(&QUERY, &value).unwrap(),
        "&FlatLong.1.key=a&FlatLong.1.value=1"
    );
    let value = everything(|it| {
        let entries = [(Color::Red, Texts::from(vec!["x".into()]))];
        it.named_entries = Some(entries.into_iter().collect());
    });
    let expected = "&namedEntries.entry.1.Attribute=RED&namedEntries.entry.1.Setting.member.1=x";
    assert_eq!(encode(&QUERY, &value).unwrap(), expected);
    let value = everything(|it| it.longs_by_name = Some(LongsByName::default()));
    assert_eq!(encode(&QUERY, &value).unwrap(), "");
    let two = everything(|it| it.flat_longs = Some([("a", 1), ("b", 1)].into_iter().collect()));
    let sent = encode(&QUERY, &two).unwrap();
    for part in [
        "&FlatLong.1.key=",
        "&FlatLong.1.value=1",
        "&FlatLong.2.key=",
        "&FlatLong.2.value=1",
    ] {
        assert!(sent.contains(part), "{sent}");
    }
}

#[derive(Clone, Default, PartialEq)]
struct Keys {
    groups: Option<Texts>,
    plain: Option<String>,
    document: Option<Document>,
}

structure_shape! {
    Keys = "Keys" {
        0 groups = "Groups".wire("groupSet").query_key("Groups");
        1 plain = "Plain".wire("plainName");
        2 document = "Document";
    }
}

#[test]
fn keys_of_requests_may_have_names_of_their_own() {
    let value = Keys {
        groups: Some(texts(&["g"])),
        plain: Some("p".into()),
        document: None,
    };
    assert_eq!(encode(&EC2, &value).unwrap(), "&Groups.1=g&PlainName=p");
    let read: Keys = decode(
        &EC2,
        "<R><groupSet><item>g</item></groupSet><plainName>p</plainName></R>",
    )
    .unwrap();
    assert_eq!(read, value);
}

#[test]
fn what_can_not_be_sent_is_an_error_with_its_path() {
    let unknown = everything(|it| {
        let nested = everything(|it| it.choice = Some(Choice::Unknown("x".into())));
        it.flat_nested = Some(AllOfIt::from(vec![Everything::default(), nested]));
    });
    let document = Keys {
        document: Some(Document::Null),
        ..Keys::default()
    };
    let mut deep = Everything::default();
    for _ in 0..MAX_DEPTH {
        deep = everything(|it| it.nested = Some(Box::new(deep)));
    }
    let table: [(&dyn Shape, &str, &str); 3] = [
        (
            &unknown,
            "flatNested[1].choice",
            "does not know the union's member `x`",
        ),
        (&document, "Document", "a document can't be a parameter"),
        (&deep, "nested.nested", "deeper than 128 levels"),
    ];
    for (input, at, what) in table {
        let error = encode(&QUERY, input).unwrap_err();
        let RequestError::Member { path, reason } = &error else {
            panic!("{error}");
        };
        assert!(path.starts_with(at) && reason.contains(what), "{error}");
    }
}

#[test]
fn results_are_read() {
    let one = everything(|it| it.integer = Some(1));
    let table = [
        (
            &QUERY,
            "<OpResponse xmlns='x'><OpResult><integer>1</integer></OpResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></OpResponse>",
        ),
        (
            &QUERY,
            "<OpResponse><ResponseMetadata/><OpResult><integer>1</integer></OpResult></OpResponse>",
        ),
        // Without an element for results, the root is the result.
        (
            &QUERY,
            "<OpResponse><integer>1</integer><integerResult/></OpResponse>",
        ),
        (
            &EC2,
            "<OpResponse><requestId>r</requestId><integer>1</integer></OpResponse>",
        ),
        (
            &EC2,
            "<OpResponse><OpResult><integer>2</integer></OpResult><integer>1</integer></OpResponse>",
        ),
    ];
    for (service, body) in table {
        assert_eq!(decode::<Everything>(service, body).unwrap(), one, "{body}");
    }
    let body = "<OpResponse><OpResult><FlatText>a</FlatText><texts><member>b</member></texts></OpResult></OpResponse>";
    let read: Everything = decode(&QUERY, body).unwrap();
    assert_eq!(
        (read.flat_texts, read.texts),
        (Some(texts(&["a"])), Some(texts(&["b"])))
    );
}

#[test]
fn an_answer_has_the_root_of_one() {
    // Bodies, and whether they are an answer, an answer which was cut off, or none.
    let table = [
        ("<OpResponse/>", "answer"),
        ("\u{feff}<OpResponse></OpResponse>", "answer"),
        ("<Odd/>", "answer"),
        ("<Odd><integer>1</integer></Odd>", "answer"),
        ("<OpResponse><New>1</New></OpResponse>", "answer"),
        ("", "truncated"),
        (" \r\n ", "truncated"),
        ("\u{feff}", "truncated"),
        ("<?xml version='1.0'?>", "truncated"),
        ("<OpResponse><OpResult><integer>1</integer>", "truncated"),
        ("<OpResponse><OpResult><integ", "truncated"),
        ("<OpResponse><!-- ", "truncated"),
        ("<html><body>Hi</body></html>", "foreign"),
        ("<!DOCTYPE html><html/>", "foreign"),
        ("<fault>No.</fault>", "foreign"),
        ("Hi", "foreign"),
    ];
    for (body, expected) in table {
        for service in [&QUERY, &EC2] {
            let found = match decode::<Everything>(service, body) {
                Ok(_) => "answer",
                Err(error) if error.truncated => "truncated",
                Err(_) => "foreign",
            };
            assert_eq!(found, expected, "{body}");
        }
    }
}

#[test]
fn an_output_without_members_is_not_looked_for() {
    for service in [&QUERY, &EC2] {
        assert!(decode::<()>(service, "no XML at all").is_ok());
    }
}

#[test]
fn wrong_results_are_errors_with_paths() {
    let body = "<OpResponse><OpResult><nested><long>x</long></nested></OpResult></OpResponse>";
    assert_eq!(
        decode::<Everything>(&QUERY, body).unwrap_err().path,
        "nested.long"
    );
    let body = "<OpResponse><OpResult></OpResult><unclosed></OpResponse>";
    assert!(decode::<Everything>(&QUERY, body).is_err());
}

#[derive(Clone, Default, PartialEq)]
struct AlreadyExists {
    message: Option<String>,
    name: Option<String>,
}

structure_shape! {
    AlreadyExists = "AlreadyExistsFault".error().status(400) {
        0 message = "message";
        1 name = "Name";
    }
}

exception! { AlreadyExists }

operation_error! {
    /// The exceptions of the operation.
    OpError {
        AlreadyExists(AlreadyExists) = "AlreadyExists",
    }
}

operation! {
    /// An operation.
    QueryOp = "Op" {
        input: (),
        output: Everything,
        error: OpError,
        service: QUERY,
        http: POST "/",
    }
}

#[test]
fn exceptions_are_found_by_their_codes() {
    let error = "<Error><Type>Sender</Type><Code>AlreadyExists</Code><message>m</message><Name>n</Name></Error>";
    let bodies = [
        format!("<ErrorResponse>{error}<RequestId>r-1</RequestId></ErrorResponse>"),
        format!("<Response><Errors>{error}</Errors><RequestID>r-1</RequestID></Response>"),
        format!(
            "<ErrorResponse><ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata>{error}</ErrorResponse>"
        ),
    ];
    for body in bodies {
        let result =
            shapewright_runtime::client::operation::decode::<QueryOp>(response(400, &body));
        let Err(Error::Service(failure)) = result else {
            panic!("{body}: no error of the service");
        };
        let expected = AlreadyExists {
            message: Some("m".into()),
            name: Some("n".into()),
        };
        let found = failure.error();
        assert!(
            matches!(found, OpError::AlreadyExists(found) if *found == expected),
            "{body}"
        );
        assert_eq!(failure.request_id(), Some("r-1"), "{body}");
        assert!(!failure.is_retryable());
    }
}

#[test]
fn unmodelled_errors_keep_what_they_say() {
    let body = "<Response><Errors><Error><Code>InvalidInstanceID.NotFound</Code><Message>The ID</Message></Error></Errors><RequestID>r-2</RequestID></Response>";
    for service in [&QUERY, &EC2] {
        let metadata = service.protocol.error_metadata(&response(400, body));
        assert_eq!(metadata.code.as_deref(), Some("InvalidInstanceID.NotFound"));
        assert_eq!(metadata.message.as_deref(), Some("The ID"));
        assert_eq!(metadata.request_id.as_deref(), Some("r-2"));
    }
}

#[test]
fn a_success_may_turn_out_to_be_an_error() {
    let error = "<Error><Code>AlreadyExists</Code><message>m</message></Error>";
    let bodies = [
        error.to_owned(),
        format!("<ErrorResponse>{error}</ErrorResponse>"),
        format!("<Response><Errors>{error}</Errors></Response>"),
        format!(
            "{}<?xml version='1.0'?><!-- a --><?b c?>{error}",
            "\u{feff}"
        ),
    ];
    for body in bodies {
        for service in [&QUERY, &EC2] {
            let answer = response(200, &body);
            assert!(!service.protocol.is_success(&answer, ().schema()), "{body}");
        }
        let result =
            shapewright_runtime::client::operation::decode::<QueryOp>(response(200, &body));
        let Err(Error::Service(failure)) = result else {
            panic!("{body}: no error of the service");
        };
        let found = failure.error();
        assert!(
            matches!(found, OpError::AlreadyExists(found) if found.message.as_deref() == Some("m")),
            "{body}"
        );
        assert_eq!(failure.message(), Some("m"), "{body}");
    }
    for body in [
        "<OpResponse><Error/></OpResponse>",
        "<Errors/>",
        "<Response><A><Errors/></A></Response>",
        "",
    ] {
        for service in [&QUERY, &EC2] {
            let answer = response(200, body);
            assert!(service.protocol.is_success(&answer, ().schema()), "{body}");
        }
    }
}

proptest! {
    #[test]
    fn texts_come_back_as_they_were(value in any::<String>()) {
        let input = everything(|it| it.text = Some(Name::from(value.clone())));
        let sent = encode(&QUERY, &input).unwrap();
        let sent = sent.strip_prefix("&Text=").unwrap();
        prop_assert!(sent.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte)));
        prop_assert_eq!(percent_decoded(sent), value);
    }

    #[test]
    fn arbitrary_responses_never_panic(status in 200..600_u16, body in "(<|>|/|Op|Result|Response|Error|Errors|Code|&|x|\\PC){0,40}") {
        let response = response(status, &body);
        let _ = shapewright_runtime::client::operation::decode::<QueryOp>(response);
        let _ = decode::<Everything>(&EC2, &body);
    }
}

fn percent_decoded(text: &str) -> String {
    let mut out = Vec::new();
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let digits = [bytes.next().unwrap(), bytes.next().unwrap()];
            let digits = std::str::from_utf8(&digits).unwrap();
            out.push(u8::from_str_radix(digits, 16).unwrap());
        } else {
            out.push(byte);
        }
    }
    String::from_utf8(out).unwrap()
}
