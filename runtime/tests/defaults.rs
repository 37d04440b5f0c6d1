//! Members which have a default: in requests and responses of every format, and in the head of messages.

use http::{HeaderValue, StatusCode};
use shapewright_runtime::client::operation;
use shapewright_runtime::transport::{Body, Response};
use shapewright_runtime::wire::codec::cbor::CBOR;
use shapewright_runtime::wire::codec::json::JSON;
use shapewright_runtime::wire::codec::query::{self, Dialect};
use shapewright_runtime::wire::codec::xml::XML;
use shapewright_runtime::wire::codec::{BodyCodec, Missing, Scope};
use shapewright_runtime::wire::protocol::REST_JSON;
use shapewright_runtime::wire::{OperationDeclaration, ServiceSchema};
use shapewright_runtime::{
    Blob, Document, Endpoint, Operation, Shape, Timestamp, operation_error, structure_shape,
};

/// A structure with a default of every kind, none of which is the empty value of its type.
#[derive(Clone, Default, PartialEq)]
struct Inner {
    flag: Option<bool>,
    count: Option<i32>,
    long: Option<i64>,
    ratio: Option<f32>,
    size: Option<f64>,
    name: Option<String>,
    bytes: Option<Blob>,
    time: Option<Timestamp>,
    must: String,
    plain: Option<String>,
}

structure_shape! {
    Inner = "Inner" {
        0 flag = "flag".default(Boolean, "true");
        1 count = "count".default(Integer, "7");
        2 long = "long".default(Long, "8");
        3 ratio = "ratio".default(Float, "1.5");
        4 size = "size".default(Double, "2.5");
        5 name = "name".default(String, "n");
        6 bytes = "bytes".default(Blob, "YWJj");
        7 time = "time".default(Timestamp, "1");
        8 must = "must".required().default(String, "m");
        9 plain = "plain";
    }
}

impl Inner {
    /// What an empty message means.
    fn filled() -> Self {
        Self {
            flag: Some(true),
            count: Some(7),
            long: Some(8),
            ratio: Some(1.5),
            size: Some(2.5),
            name: Some("n".to_owned()),
            bytes: Some(Blob::from("abc")),
            time: Some(Timestamp::from_secs(1)),
            must: "m".to_owned(),
            plain: None,
        }
    }

    /// Other values than the defaults.
    fn other() -> Self {
        Self {
            flag: Some(false),
            count: Some(0),
            long: Some(0),
            ratio: Some(0.0),
            size: Some(0.0),
            name: Some(String::new()),
            bytes: Some(Blob::from("")),
            time: Some(Timestamp::from_secs(0)),
            must: "x".to_owned(),
            plain: Some("p".to_owned()),
        }
    }
}

/// A message whose members have no defaults, around one whose members do.
#[derive(Clone, Default, PartialEq)]
struct Outer {
    inner: Option<Inner>,
    document: Option<Free>,
}

structure_shape! {
    Outer = "Outer" {
        0 inner = "inner";
        1 document = "document";
    }
}

/// Documents, which XML and forms don't have, and collections.
#[derive(Clone, Default, PartialEq)]
struct Free {
    text: Option<Document>,
    number: Option<Document>,
    boolean: Option<Document>,
    list: Option<Document>,
    map: Option<Document>,
}

structure_shape! {
    Free = "Free" {
        0 text = "text".default(DocumentString, "t");
        1 number = "number".default(DocumentNumber, "1.5");
        2 boolean = "boolean".default(DocumentBoolean, "true");
        3 list = "list".default(DocumentList);
        4 map = "map".default(DocumentMap);
    }
}

fn written(codec: &dyn BodyCodec, value: &dyn Shape) -> Vec<u8> {
    let mut out = Vec::new();
    codec.write(value, Scope::All, &mut out).unwrap();
    out
}

/// Reads a body, and which required members it lacks.
fn read<T: Shape>(codec: &dyn BodyCodec, body: &[u8]) -> (T, Vec<(&'static str, &'static str)>) {
    let mut value = T::empty();
    let mut missing = Missing::new();
    codec
        .read(body, Scope::All, &mut value, &mut missing)
        .unwrap();
    (value, missing.members().to_vec())
}

fn codecs() -> [&'static dyn BodyCodec; 3] {
    [&JSON, &CBOR, &XML]
}

#[test]
fn what_a_message_lacks_has_its_default() {
    for codec in codecs() {
        let (empty, missing) = read::<Inner>(codec, b"");
        assert!(empty == Inner::filled(), "{codec:?}: {empty:?}");
        assert!(missing.is_empty(), "{codec:?}: {missing:?}");
    }
    for body in ["{}", r#"{"name": null, "must": null}"#] {
        let (found, _) = read::<Inner>(&JSON, body.as_bytes());
        assert!(found == Inner::filled(), "{body}");
    }
    let (found, _) = read::<Inner>(&XML, b"<Inner><other/></Inner>");
    assert!(found == Inner::filled());
    let (found, _) = read::<Outer>(&JSON, br#"{"inner": {}}"#);
    assert!(found.inner == Some(Inner::filled()));
    let (found, _) = read::<Outer>(&JSON, b"{}");
    assert!(found.inner.is_none(), "nobody has sent a structure");
}

#[test]
fn values_are_written_and_read_in_place_of_defaults() {
    for codec in codecs() {
        let bytes = written(codec, &Inner::other());
        let (found, _) = read::<Inner>(codec, &bytes);
        assert!(found == Inner::other(), "{codec:?}: {found:?}");
    }
}

#[test]
fn defaults_are_written() {
    let lacking = Inner {
        must: "m".to_owned(),
        ..Inner::empty()
    };
    for codec in codecs() {
        let some = written(codec, &lacking);
        let all = written(codec, &Inner::filled());
        assert_eq!(some, all, "{codec:?}");
    }
    let form = |value: &dyn Shape| {
        let mut out = String::new();
        query::write(Dialect::Query, value, &mut out).unwrap();
        out
    };
    assert_eq!(form(&lacking), form(&Inner::filled()));
    assert!(form(&lacking).contains("count=7"), "{}", form(&lacking));
}

#[test]
fn documents_and_collections_have_defaults_too() {
    let (found, _) = read::<Free>(&JSON, b"{}");
    assert!(found.text == Some(Document::String("t".to_owned())));
    assert!(found.boolean == Some(Document::Bool(true)));
    assert!(found.list == Some(Document::Array(Vec::new())));
    let bytes = written(&JSON, &Free::empty());
    let expected = r#"{"text":"t","number":1.5,"boolean":true,"list":[],"map":{}}"#;
    assert_eq!(String::from_utf8(bytes).unwrap(), expected);
}

/// A message with members in every part of it.
#[derive(Clone, Default, PartialEq)]
struct Message {
    header: Option<String>,
    query: Option<i32>,
    payload: Option<String>,
}

structure_shape! {
    Message = "Message".payload(2) {
        0 header = "header".header("x-header").default(String, "h");
        1 query = "query".query("q").default(Integer, "3");
        2 payload = "payload".payload().default(String, "p");
    }
}

operation_error! {
    /// The errors.
    NoError {}
}

static SERVICE: ServiceSchema = ServiceSchema::new("Test", "2020-01-01", &REST_JSON);

struct Put;

impl Operation for Put {
    type Input = Message;
    type Output = Message;
    type Error = NoError;
    const DECLARATION: OperationDeclaration = (&SERVICE, "Put", "POST", "/", "Put");
}

#[test]
fn heads_and_payloads_of_messages_have_defaults() {
    let endpoint = Endpoint::new("https://example.com").unwrap();
    let request = |mut input: Message| operation::encode::<Put>(&mut input, &endpoint).unwrap();
    let sent = request(Message::default());
    assert_eq!(sent.uri().query(), Some("q=3"));
    assert_eq!(sent.headers()["x-header"], "h");
    assert_eq!(sent.body().as_bytes(), b"p");
    let sent = request(Message {
        header: Some("i".to_owned()),
        query: Some(0),
        payload: Some(String::new()),
    });
    assert_eq!(sent.uri().query(), Some("q=0"));
    assert_eq!(sent.headers()["x-header"], "i");
    assert!(sent.body().as_bytes().is_empty());

    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::OK;
    let found = operation::decode::<Put>(response).unwrap();
    assert_eq!(found.header.as_deref(), Some("h"));
    assert_eq!(found.payload.as_deref(), Some("p"));
    let mut response = Response::new(Body::from("q"));
    response
        .headers_mut()
        .insert("x-header", HeaderValue::from_static(""));
    let found = operation::decode::<Put>(response).unwrap();
    assert_eq!(found.header.as_deref(), Some(""));
    assert_eq!(found.payload.as_deref(), Some("q"));
}
