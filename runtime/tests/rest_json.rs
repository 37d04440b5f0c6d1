//! The protocol rest-json and the HTTP bindings: tables of requests and responses.

mod shapes;

use std::collections::HashMap;

use bytes::Bytes;
use proptest::prelude::*;
use shapes::*;
use shapewright_runtime::shape::newtype::List;
use shapewright_runtime::transport::{Body, Request, Response};
use shapewright_runtime::wire::protocol::{Protocol, REST_JSON};
use shapewright_runtime::wire::{
    DecodeError, OperationDeclaration, OperationSchema, RequestError, Segment, ServiceSchema,
};
use shapewright_runtime::{
    Blob, Document, Endpoint, Shape, Timestamp, exception, operation_error, structure_shape,
};

static SERVICE: ServiceSchema = ServiceSchema::new("Test", "2020-01-01", &REST_JSON);

const ROOT: &[Segment] = &[Segment::Literal("/")];

fn try_encode(
    operation: &OperationSchema,
    input: &dyn Shape,
    endpoint: &str,
) -> Result<Request, RequestError> {
    let endpoint = Endpoint::new(endpoint).unwrap();
    REST_JSON.encode(&SERVICE, operation, input, &endpoint)
}

fn encode(operation: &OperationSchema, input: &dyn Shape) -> Request {
    try_encode(operation, input, "https://example.com").unwrap()
}

/// Returns the path and the query string of a request.
fn target(operation: &OperationSchema, input: &dyn Shape) -> String {
    let request = encode(operation, input);
    request.uri().path_and_query().unwrap().to_string()
}

fn body(request: &Request) -> &str {
    std::str::from_utf8(request.body().as_bytes()).unwrap()
}

fn header<'r>(request: &'r Request, name: &str) -> Option<&'r str> {
    let value = request.headers().get(name)?;
    Some(std::str::from_utf8(value.as_bytes()).unwrap())
}

/// Returns a response with these headers and this body.
fn response(status: u16, headers: &[(&str, &str)], body: &str) -> Response {
    let mut response = http::Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response
        .body(Body::from(Bytes::from(body.to_owned())))
        .unwrap()
}

fn decode<T: Shape>(response: &Response) -> Result<T, DecodeError> {
    const OPERATION: OperationSchema = OperationSchema::new("Test", "GET", ROOT);
    let mut output = T::empty();
    REST_JSON.decode(&OPERATION, response, &mut output)?;
    Ok(output)
}

fn map_of<K: Into<String>, V>(entries: impl IntoIterator<Item = (K, V)>) -> HashMap<String, V> {
    let entries = entries.into_iter();
    entries.map(|(key, value)| (key.into(), value)).collect()
}

#[derive(Default)]
struct Labels {
    text: String,
    key: Option<String>,
    long: Option<i64>,
    double: Option<f64>,
    flag: Option<bool>,
    time: Option<Timestamp>,
    epoch: Option<Timestamp>,
    color: Option<Color>,
}

structure_shape! {
    Labels = "Labels" {
        0 text = "text".label().required();
        1 key = "key".label().host_label();
        2 long = "long".label();
        3 double = "double".label();
        4 flag = "flag".label();
        5 time = "time".label();
        6 epoch = "epoch".label().timestamp(TimestampFormat::EpochSeconds);
        7 color = "color".label();
    }
}

const TEXT: OperationSchema = OperationSchema::new(
    "Text",
    "GET",
    &[
        Segment::Literal("/a/"),
        Segment::Label(0),
        Segment::Literal("/b"),
    ],
);
const GREEDY: OperationSchema = OperationSchema::new(
    "Greedy",
    "GET",
    &[Segment::Literal("/a/"), Segment::GreedyLabel(0)],
);

#[test]
fn labels_are_encoded() {
    let table = [
        ("x", "/a/x/b", "/a/x"),
        ("a/b", "/a/a%2Fb/b", "/a/a/b"),
        ("a/../b", "/a/a%2F..%2Fb/b", "/a/a/../b"),
        ("a//b/", "/a/a%2F%2Fb%2F/b", "/a/a//b/"),
        ("...", "/a/.../b", "/a/..."),
        (
            "?#&=+ %",
            "/a/%3F%23%26%3D%2B%20%25/b",
            "/a/%3F%23%26%3D%2B%20%25",
        ),
        ("ü", "/a/%C3%BC/b", "/a/%C3%BC"),
        ("{text}", "/a/%7Btext%7D/b", "/a/%7Btext%7D"),
    ];
    for (text, label, greedy) in table {
        let input = Labels {
            text: text.into(),
            ..Labels::default()
        };
        assert_eq!(target(&TEXT, &input), label);
        assert_eq!(target(&GREEDY, &input), greedy);
    }
}

#[test]
fn dots_alone_are_no_label() {
    for text in [".", ".."] {
        let input = Labels {
            text: text.into(),
            ..Labels::default()
        };
        let error = try_encode(&TEXT, &input, "https://example.com").unwrap_err();
        assert_eq!(
            error.to_string(),
            "the request can't be made: text: it is a segment of the URI's path, so it must not be `.` or `..`"
        );
        // A greedy label may be a key of that name.
        assert_eq!(target(&GREEDY, &input), format!("/a/{text}"));
    }
}

#[test]
fn labels_are_scalars_of_every_kind() {
    const ALL: OperationSchema = OperationSchema::new(
        "All",
        "GET",
        &[
            Segment::Literal("/"),
            Segment::Label(2),
            Segment::Literal("/"),
            Segment::Label(3),
            Segment::Literal("/"),
            Segment::Label(4),
            Segment::Literal("/"),
            Segment::Label(5),
            Segment::Literal("/"),
            Segment::Label(6),
            Segment::Literal("/"),
            Segment::Label(7),
        ],
    );
    let time = Some(Timestamp::from_millis(1_500));
    let mut input = Labels {
        long: Some(-7),
        double: Some(1.5),
        flag: Some(true),
        time,
        epoch: time,
        color: Some(Color::Red),
        ..Labels::default()
    };
    assert_eq!(
        target(&ALL, &input),
        "/-7/1.5/true/1970-01-01T00%3A00%3A01.5Z/1.5/RED"
    );
    input.double = Some(f64::NEG_INFINITY);
    assert!(target(&ALL, &input).starts_with("/-7/-Infinity/"));
    input.flag = None;
    let error = try_encode(&ALL, &input, "https://example.com").unwrap_err();
    assert!(matches!(error, RequestError::Member { path, .. } if path == "flag"));
}

#[test]
fn empty_labels_are_rejected() {
    for operation in [&TEXT, &GREEDY] {
        let error = try_encode(operation, &Labels::default(), "https://example.com").unwrap_err();
        let text = error.to_string();
        assert!(matches!(error, RequestError::Member { path, .. } if path == "text"));
        assert!(
            text.contains("text: ") && text.contains("not be empty"),
            "{text}"
        );
    }
}

#[test]
fn the_uri_is_the_endpoints_and_is_never_normalised() {
    const NO_PATH: OperationSchema = OperationSchema::new("NoPath", "DELETE", &[]).query("x");
    let input = Labels {
        text: "x".into(),
        ..Labels::default()
    };
    let table = [
        ("https://example.com", "https://example.com/a/x/b"),
        ("https://example.com/", "https://example.com/a/x/b"),
        (
            "http://EXAMPLE.com:8080/base/",
            "http://EXAMPLE.com:8080/base/a/x/b",
        ),
        ("https://[::1]:8443/x/y", "https://[::1]:8443/x/y/a/x/b"),
        ("http://h/a/../%2f", "http://h/a/../%2f/a/x/b"),
    ];
    for (endpoint, expected) in table {
        let request = try_encode(&TEXT, &input, endpoint).unwrap();
        assert_eq!(request.uri().to_string(), expected);
        assert_eq!(request.method(), "GET");
    }
    let request = try_encode(&NO_PATH, &(), "https://example.com").unwrap();
    assert_eq!(request.uri().to_string(), "https://example.com/?x");
    assert_eq!(request.method(), "DELETE");
    let long = Labels {
        text: "x".repeat(70_000),
        ..Labels::default()
    };
    let error = try_encode(&TEXT, &long, "https://example.com").unwrap_err();
    assert!(matches!(error, RequestError::Http(_)), "{error}");
}

#[test]
fn the_host_gets_a_prefix() {
    const PREFIXED: OperationSchema = TEXT.host_prefix(&[
        Segment::Literal("data-"),
        Segment::Label(1),
        Segment::Literal("."),
    ]);
    let mut input = Labels {
        text: "x".into(),
        key: Some("a-1.B".into()),
        ..Labels::default()
    };
    let request = try_encode(&PREFIXED, &input, "https://example.com:1/p").unwrap();
    assert_eq!(
        request.uri().to_string(),
        "https://data-a-1.B.example.com:1/p/a/x/b"
    );
    for wrong in [
        Some(""),
        None,
        Some("a/b"),
        Some("a_b"),
        Some("ü"),
        Some("a@b"),
        Some("a b"),
        Some("."),
        Some(".."),
        Some("a..b"),
        Some(".a"),
        Some("a."),
    ] {
        input.key = wrong.map(Into::into);
        let error = try_encode(&PREFIXED, &input, "https://example.com").unwrap_err();
        assert!(
            matches!(error, RequestError::Member { path, .. } if path == "key"),
            "{wrong:?}"
        );
    }
}

#[derive(Default)]
struct Query {
    text: Option<String>,
    number: Option<i32>,
    time: Option<Timestamp>,
    http_time: Option<Timestamp>,
    texts: Option<Texts>,
    dates: Option<Dates>,
    longs: Option<SparseLongs>,
    map: Option<TextsByName>,
    lists: Option<ListsByName>,
    blob: Option<Blob>,
}

structure_shape! {
    Query = "Query" {
        0 text = "text".query("Te xt");
        1 number = "number".query("n");
        2 time = "time".query("t");
        3 http_time = "httpTime".query("h").timestamp(TimestampFormat::HttpDate);
        4 texts = "texts".query("l");
        5 dates = "dates".query("d");
        6 longs = "longs".query("s");
        7 map = "map".query_params();
        8 lists = "lists".query_params();
        9 blob = "blob".query("b");
    }
}

#[test]
fn query_strings_have_scalars_and_lists() {
    const PLAIN: OperationSchema = OperationSchema::new("Plain", "GET", ROOT);
    const LITERAL: OperationSchema = PLAIN.query("list-type=2&x");
    assert_eq!(target(&PLAIN, &Query::default()), "/");
    assert_eq!(target(&LITERAL, &Query::default()), "/?list-type=2&x");
    let input = Query {
        text: Some("a&b=ü ?/".into()),
        number: Some(-3),
        time: Some(Timestamp::EPOCH),
        http_time: Some(Timestamp::EPOCH),
        texts: Some(Texts::from(vec!["a".into(), String::new(), ",".into()])),
        dates: Some(Dates::from(vec![Timestamp::EPOCH])),
        longs: Some(SparseLongs::from(vec![Some(1), None, Some(2)])),
        blob: Some(Blob::from(vec![0xfb, 0xff])),
        ..Query::default()
    };
    let expected = "Te%20xt=a%26b%3D%C3%BC%20%3F%2F&n=-3&t=1970-01-01T00%3A00%3A00Z\
        &h=Thu%2C%2001%20Jan%201970%2000%3A00%3A00%20GMT&l=a&l=&l=%2C&d=1970-01-01T00%3A00%3A00Z&s=1&s=2&b=%2B%2F8%3D";
    assert_eq!(target(&PLAIN, &input), format!("/?{expected}"));
    assert_eq!(
        target(&LITERAL, &input),
        format!("/?list-type=2&x&{expected}")
    );
    let empty = Query {
        text: Some(String::new()),
        texts: Some(Texts::from(Vec::new())),
        ..Query::default()
    };
    assert_eq!(target(&PLAIN, &empty), "/?Te%20xt=");
}

#[test]
fn query_strings_have_maps_and_named_members_win() {
    const PLAIN: OperationSchema = OperationSchema::new("Plain", "GET", ROOT);
    let input = Query {
        number: Some(1),
        map: Some(TextsByName::from(map_of([
            ("n", "9".into()),
            ("k y", "v&".into()),
        ]))),
        ..Query::default()
    };
    assert_eq!(target(&PLAIN, &input), "/?n=1&k%20y=v%26");
    let input = Query {
        map: Some(TextsByName::from(map_of([("n", "9".into())]))),
        ..Query::default()
    };
    assert_eq!(target(&PLAIN, &input), "/?n=9");
    let list = Texts::from(vec!["1".into(), "2".into()]);
    let input = Query {
        text: Some("t".into()),
        lists: Some(ListsByName::from(map_of([
            ("Te xt", list.clone()),
            ("k", list),
        ]))),
        ..Query::default()
    };
    assert_eq!(target(&PLAIN, &input), "/?Te%20xt=t&k=1&k=2");
}

#[derive(Default)]
struct Headers {
    text: Option<String>,
    integer: Option<i32>,
    long: Option<i64>,
    float: Option<f32>,
    double: Option<f64>,
    flag: Option<bool>,
    color: Option<Color>,
    blob: Option<Blob>,
    time: Option<Timestamp>,
    epoch: Option<Timestamp>,
    json: Option<String>,
    texts: Option<Texts>,
    times: Option<HttpDates>,
    dates: Option<Dates>,
    longs: Option<SparseLongs>,
    jsons: Option<Jsons>,
    metadata: Option<TextsByName>,
    content_type: Option<String>,
}

structure_shape! {
    Headers = "Headers" {
        0 text = "text".header("x-text");
        1 integer = "integer".header("x-integer");
        2 long = "long".header("x-long");
        3 float = "float".header("x-float");
        4 double = "double".header("x-double");
        5 flag = "flag".header("x-flag");
        6 color = "color".header("x-color");
        7 blob = "blob".header("x-blob");
        8 time = "time".header("x-time");
        9 epoch = "epoch".header("x-epoch").timestamp(TimestampFormat::EpochSeconds);
        10 json = "json".header("x-json").media_type("application/json");
        11 texts = "texts".header("x-texts");
        12 times = "times".header("x-times");
        13 dates = "dates".header("x-dates");
        14 longs = "longs".header("x-longs");
        15 jsons = "jsons".header("x-jsons");
        16 metadata = "metadata".prefix_headers("x-meta-");
        17 content_type = "contentType".header("content-type");
    }
}

type HttpDates = List<named::HttpDates, Timestamp>;

type Jsons = List<named::Jsons, String>;

shapewright_runtime::newtypes! {
    [HttpDates]
    {
        Jsons(.member("member".media_type("application/json")));
    }
    {}
}

const POST: OperationSchema = OperationSchema::new("Post", "POST", ROOT);

fn all_headers() -> Headers {
    let time = Timestamp::from_secs(1_398_796_238);
    Headers {
        text: Some("u, \"x\"".into()),
        integer: Some(-1),
        long: Some(i64::MAX),
        float: Some(1.5),
        double: Some(f64::INFINITY),
        flag: Some(false),
        color: Some(Color::Unknown("GREEN".into())),
        blob: Some(Blob::from(vec![0xfb, 0xff])),
        time: Some(time),
        epoch: Some(time),
        json: Some("{\"a\":1}".into()),
        texts: Some(Texts::from(vec![
            "a b".into(),
            "a,b".into(),
            "say \"x\\\"".into(),
            "\\".into(),
        ])),
        times: Some(HttpDates::from(vec![time, Timestamp::EPOCH])),
        dates: Some(Dates::from(vec![time, Timestamp::EPOCH])),
        longs: Some(SparseLongs::from(vec![Some(1), Some(2)])),
        jsons: Some(Jsons::from(vec!["[1,2]".into(), "\"\"".into()])),
        metadata: Some(TextsByName::from(map_of([("Key", "value".into())]))),
        content_type: None,
    }
}

const ALL_HEADERS: &[(&str, &str)] = &[
    ("x-text", "u, \"x\""),
    ("x-integer", "-1"),
    ("x-long", "9223372036854775807"),
    ("x-float", "1.5"),
    ("x-double", "Infinity"),
    ("x-flag", "false"),
    ("x-color", "GREEN"),
    ("x-blob", "+/8="),
    ("x-time", "Tue, 29 Apr 2014 18:30:38 GMT"),
    ("x-epoch", "1398796238"),
    ("x-json", "eyJhIjoxfQ=="),
    ("x-texts", r#"a b, "a,b", "say \"x\\\"", \"#),
    (
        "x-times",
        "Tue, 29 Apr 2014 18:30:38 GMT, Thu, 01 Jan 1970 00:00:00 GMT",
    ),
    ("x-dates", "2014-04-29T18:30:38Z, 1970-01-01T00:00:00Z"),
    ("x-longs", "1, 2"),
    ("x-jsons", "WzEsMl0=, IiI="),
    ("x-meta-key", "value"),
];

#[test]
fn headers_are_written() {
    let request = encode(&POST, &all_headers());
    for (name, value) in ALL_HEADERS {
        assert_eq!(header(&request, name), Some(*value), "{name}");
    }
    assert_eq!(request.headers().len(), ALL_HEADERS.len());
    assert_eq!(body(&request), "");
    assert!(encode(&POST, &Headers::default()).headers().is_empty());
    let empty = Headers {
        text: Some(String::new()),
        texts: Some(Texts::from(Vec::new())),
        ..Headers::default()
    };
    let request = encode(&POST, &empty);
    assert_eq!(header(&request, "x-text"), Some(""));
    assert_eq!(header(&request, "x-texts"), Some(""));
}

#[test]
fn elements_of_a_header_keep_their_blanks() {
    let table: [(&[&str], &str); 6] = [
        (&[" a", "b\t", " "], "\" a\", \"b\t\", \" \""),
        (&["a b", "c\td"], "a b, c\td"),
        (&["\\", " \\"], "\\, \" \\\\\""),
        (&[" \""], "\" \\\"\""),
        (&["a", "", "b"], "a, , b"),
        (&[], ""),
    ];
    for (texts, expected) in table {
        let texts: Vec<String> = texts.iter().map(ToString::to_string).collect();
        let input = Headers {
            texts: Some(Texts::from(texts.clone())),
            ..Headers::default()
        };
        let request = encode(&POST, &input);
        let value = header(&request, "x-texts").unwrap();
        assert_eq!(value, expected);
        let output: Headers = decode(&response(200, &[("x-texts", value)], "")).unwrap();
        assert_eq!(output.texts.unwrap_or_default(), Texts::from(texts));
    }
}

#[test]
fn headers_are_read() {
    let upper: Vec<(String, &str)> = ALL_HEADERS
        .iter()
        .map(|(name, value)| (name.to_uppercase(), *value))
        .collect();
    let upper: Vec<(&str, &str)> = upper
        .iter()
        .map(|(name, value)| (&**name, *value))
        .collect();
    for headers in [ALL_HEADERS, &upper] {
        let read: Headers = decode(&response(200, headers, "ignored")).unwrap();
        let expected = all_headers();
        assert_eq!(read.text, expected.text);
        assert_eq!((read.integer, read.long), (expected.integer, expected.long));
        assert_eq!((read.float, read.double), (expected.float, expected.double));
        assert!(read.flag == expected.flag && read.color == expected.color);
        assert_eq!(read.blob, expected.blob);
        assert_eq!((read.time, read.epoch), (expected.time, expected.epoch));
        assert_eq!(read.json, expected.json);
        assert!(read.texts == expected.texts, "{:?}", read.texts);
        assert!(read.times == expected.times, "{:?}", read.times);
        assert!(read.dates == expected.dates && read.longs == expected.longs);
        assert!(read.jsons == expected.jsons, "{:?}", read.jsons);
        assert!(read.metadata == Some(TextsByName::from(map_of([("key", "value".into())]))));
    }
    let none: Headers = decode(&response(200, &[], "")).unwrap();
    assert!(none.text.is_none() && none.texts.is_none());
    // A map whose entries are headers is empty if there are none.
    assert!(none.metadata == Some(TextsByName::from(HashMap::new())));
}

#[test]
fn header_values_are_read_leniently() {
    let headers = [
        ("x-text", ""),
        ("x-time", "2014-04-29T18:30:38Z"),
        ("x-flag", "True"),
        ("x-texts", "a , \"b \\\"c\" ,,d"),
        ("x-texts", "\"open, e"),
        ("x-times", "Tue, 29 Apr 2014 18:30:38 GMT"),
        (
            "x-times",
            "1970-01-01T00:00:00Z, 1,Tue, 29 Apr 2014 18:30:38 GMT",
        ),
        ("x-blob", "+/8"),
        ("x-longs", ""),
    ];
    let read: Headers = decode(&response(200, &headers, "")).unwrap();
    assert_eq!(read.text.as_deref(), Some(""));
    assert_eq!(read.flag, Some(true));
    let time = Timestamp::from_secs(1_398_796_238);
    assert_eq!(read.time, Some(time));
    let texts = ["a", "b \"c", "", "d", "\"open, e"].map(str::to_owned);
    assert_eq!(read.texts, Some(texts.into_iter().collect()));
    let times = vec![time, Timestamp::EPOCH, Timestamp::from_secs(1), time];
    assert!(
        read.times == Some(HttpDates::from(times)),
        "{:?}",
        read.times
    );
    assert_eq!(read.longs, Some(SparseLongs::from(Vec::new())));
    let table = [
        (
            "x-integer",
            "1.5",
            "integer: expected an integer of 32 bits",
        ),
        (
            "x-integer",
            "2147483648",
            "integer: expected an integer of 32 bits",
        ),
        (
            "x-longs",
            "1, x",
            "longs[1]: expected an integer of 64 bits",
        ),
        ("x-double", "inf", "double: expected a number"),
        ("x-flag", "yes", "flag: expected `true` or `false`"),
        ("x-json", "?", "json: the text is not base64"),
        (
            "x-json",
            "/w==",
            "json: the base64 does not decode to UTF-8 text",
        ),
        ("x-time", "soon", "time: not a timestamp"),
    ];
    for (name, value, expected) in table {
        let result = decode::<Headers>(&response(200, &[(name, value)], ""));
        assert_eq!(result.err().unwrap().to_string(), expected);
    }
}

#[test]
fn a_header_without_text_is_no_number_boolean_or_time() {
    for empty in ["", " \t "] {
        let names = [
            "x-integer",
            "x-double",
            "x-flag",
            "x-time",
            "x-epoch",
            "x-blob",
        ];
        let headers = names.map(|name| (name, empty));
        let read: Headers = decode(&response(200, &headers, "")).unwrap();
        assert_eq!((read.integer, read.double, read.flag), (None, None, None));
        assert_eq!((read.time, read.epoch), (None, None));
        assert_eq!(read.blob, Some(Blob::default()));
    }
}

#[test]
fn only_spaces_and_tabs_are_no_part_of_a_header() {
    let table = [
        (" \t a \t ", "a"),
        ("\u{a0}a\u{a0}", "\u{a0}a\u{a0}"),
        ("\u{3000}\u{2028} a", "\u{3000}\u{2028} a"),
    ];
    for (value, expected) in table {
        let headers = [("x-text", value), ("x-meta-key", value)];
        let texts = format!("{value},{value}");
        let read: Headers = decode(&response(
            200,
            &[headers[0], headers[1], ("x-texts", &texts)],
            "",
        ))
        .unwrap();
        assert_eq!(read.text.as_deref(), Some(expected));
        assert!(read.metadata == Some(TextsByName::from(map_of([("key", expected.into())]))));
        assert_eq!(
            read.texts,
            Some(Texts::from(vec![expected.into(), expected.into()]))
        );
    }
}

#[test]
fn headers_of_other_encodings_are_not_lost() {
    for bytes in [&b"\xfcber"[..], "über".as_bytes()] {
        let mut response = response(200, &[], "");
        let value = http::HeaderValue::from_bytes(bytes).unwrap();
        response.headers_mut().insert("x-text", value);
        let read: Headers = decode(&response).unwrap();
        assert_eq!(read.text.as_deref(), Some("über"));
    }
}

#[test]
fn header_injection_is_rejected() {
    for wrong in [
        "a\r\nx-evil: 1",
        "a\n",
        "\r",
        "\0",
        "\u{7f}",
        "\u{1b}[0m",
        "\"\n\"",
        "ü",
        "\"ü\"",
    ] {
        let table = [
            (
                Headers {
                    text: Some(wrong.into()),
                    ..Headers::default()
                },
                "text",
            ),
            (
                Headers {
                    texts: Some(Texts::from(vec!["a".into(), wrong.into()])),
                    ..Headers::default()
                },
                "texts[1]",
            ),
            (
                Headers {
                    metadata: Some(TextsByName::from(map_of([("k", wrong.into())]))),
                    ..Headers::default()
                },
                "metadata.k",
            ),
        ];
        for (input, expected) in table {
            let error = try_encode(&POST, &input, "https://example.com").unwrap_err();
            assert!(matches!(error, RequestError::Member { path, .. } if path == expected));
        }
    }
    for key in ["a b", "a\r\n", "ü", "a:"] {
        let input = Headers {
            metadata: Some(TextsByName::from(map_of([(key, "v".into())]))),
            ..Headers::default()
        };
        let error = try_encode(&POST, &input, "https://example.com").unwrap_err();
        assert!(matches!(error, RequestError::Member { .. }), "{key:?}");
    }
}

#[derive(Default)]
struct AnyHeaders {
    hello: Option<String>,
    all: Option<TextsByName>,
}

structure_shape! {
    AnyHeaders = "AnyHeaders" {
        0 all = "all".prefix_headers("");
        1 hello = "hello".header("hello");
    }
}

#[test]
fn an_empty_prefix_is_all_headers_and_named_ones_win() {
    let input = AnyHeaders {
        hello: Some("named".into()),
        all: Some(TextsByName::from(map_of([
            ("Hello", "map".into()),
            ("x-foo", "Foo".into()),
        ]))),
    };
    let request = encode(&POST, &input);
    assert_eq!(header(&request, "hello"), Some("named"));
    assert_eq!(header(&request, "x-foo"), Some("Foo"));
    assert_eq!(request.headers().len(), 2);
    let read: AnyHeaders = decode(&response(
        200,
        &[("X-Foo", "Foo"), ("Hello", "Hi"), ("hello", "there")],
        "",
    ))
    .unwrap();
    assert_eq!(read.hello.as_deref(), Some("Hi, there"));
    let all = map_of([
        ("x-foo", "Foo".to_owned()),
        ("hello", "Hi, there".to_owned()),
    ]);
    assert!(read.all == Some(TextsByName::from(all)));
}

#[derive(Default)]
struct Mixed {
    label: String,
    query: Option<String>,
    header: Option<String>,
    status: Option<i32>,
    body: Option<i64>,
    other: Option<Texts>,
}

structure_shape! {
    Mixed = "Mixed" {
        0 label = "label".wire("l").label().required();
        1 query = "query".wire("q").query("query");
        2 header = "header".wire("h").header("x-header").required();
        3 status = "status".wire("s").status();
        4 body = "body".wire("b").required();
        5 other = "other".required();
    }
}

#[test]
fn the_members_without_another_place_are_the_body() {
    const PATH: OperationSchema =
        OperationSchema::new("Mixed", "PUT", &[Segment::Literal("/"), Segment::Label(0)]);
    let input = Mixed {
        label: "x".into(),
        query: Some("y".into()),
        header: Some("z".into()),
        body: Some(1),
        ..Mixed::default()
    };
    let request = encode(&PATH, &input);
    assert_eq!(body(&request), r#"{"b":1}"#);
    assert_eq!(header(&request, "content-type"), Some("application/json"));
    assert_eq!(header(&request, "x-header"), Some("z"));
    assert_eq!(request.uri().path_and_query().unwrap(), "/x?query=y");
    let input = Mixed {
        label: "x".into(),
        ..Mixed::default()
    };
    let request = encode(&PATH, &input);
    assert_eq!((body(&request), request.headers().len()), ("{}", 1));

    // A member that is bound to a request's URI is in the body of a response.
    let text = r#"{"b":1,"l":"x","q":"y","h":"no","s":7,"other":["a"]}"#;
    let output: Mixed = decode(&response(201, &[("x-header", "z")], text)).unwrap();
    assert_eq!(
        (output.label.as_str(), output.query.as_deref()),
        ("x", Some("y"))
    );
    assert_eq!(
        (output.status, output.header.as_deref()),
        (Some(201), Some("z"))
    );
    assert_eq!(
        (output.body, output.other),
        (Some(1), Some(Texts::from(vec!["a".into()])))
    );
    let output: Mixed = decode(&response(204, &[], "")).unwrap();
    assert_eq!((output.status, output.body), (Some(204), None));
    for nothing in ["", " \r\n"] {
        let error = decode::<Mixed>(&response(200, &[], nothing)).err().unwrap();
        assert!(error.truncated, "{error}");
        assert_eq!(
            error.to_string(),
            "label: the body is empty, and this member is required"
        );
    }
    let error = decode::<Mixed>(&response(200, &[], r#"{"other":[{}]}"#))
        .err()
        .unwrap();
    assert_eq!(error.path, "other[0]");
    let error = decode::<Mixed>(&response(200, &[], r#"{"b":1"#))
        .err()
        .unwrap();
    assert_eq!(error.offset, Some(6));
}

/// Declares a structure with a payload of this type.
macro_rules! payload {
    ($($name:ident($type:ty) . $location:ident() $(. $trait:ident($arg:expr))?;)*) => {$(
        #[derive(Default)]
        struct $name {
            payload: Option<$type>,
            content_type: Option<String>,
        }

        structure_shape! {
            $name = "Payload".payload(0) {
                0 payload = "payload".$location()$(.$trait($arg))?;
                1 content_type = "contentType".header("content-type");
            }
        }
    )*};
}

payload! {
    StructurePayload(Everything).structure_payload();
    UnionPayload(Choice).value_payload();
    DocumentPayload(Document).value_payload();
    BlobPayload(Blob).payload();
    JpegPayload(Blob).payload().media_type("image/jpeg");
    TextPayload(String).payload();
    EnumPayload(Color).payload();
    ListPayload(Texts).value_payload();
}

#[test]
fn payloads_of_every_kind_are_written_and_read() {
    macro_rules! check {
        ($type:ident, $value:expr, $body:expr, $content_type:expr, $unset:expr) => {{
            let value = $value;
            let input = $type {
                payload: Some(value.clone()),
                content_type: None,
            };
            let request = encode(&POST, &input);
            assert_eq!(request.body().as_bytes(), $body.as_bytes());
            assert_eq!(header(&request, "content-type"), Some($content_type));
            let output: $type = decode(&response(200, &[], $body)).unwrap();
            assert!(output.payload == Some(value));

            let input = $type {
                payload: Some($value),
                content_type: Some("x/y".into()),
            };
            assert_eq!(header(&encode(&POST, &input), "content-type"), Some("x/y"));

            let unset: Option<(&str, &str)> = $unset;
            let request = encode(&POST, &$type::default());
            assert_eq!(body(&request), unset.map_or("", |(body, _)| body));
            assert_eq!(
                header(&request, "content-type"),
                unset.map(|(_, kind)| kind)
            );
            let output: $type = decode(&response(200, &[], "")).unwrap();
            assert!(output.payload.is_none());
        }};
    }
    let structure = Everything {
        long: Some(1),
        ..Everything::default()
    };
    let json = "application/json";
    check!(
        StructurePayload,
        structure.clone(),
        r#"{"long":1}"#,
        json,
        Some(("{}", json))
    );
    check!(
        StructurePayload,
        Everything::default(),
        "{}",
        json,
        Some(("{}", json))
    );
    check!(UnionPayload, Choice::Number(1), r#"{"num":1}"#, json, None);
    check!(DocumentPayload, Document::from(true), "true", json, None);
    check!(DocumentPayload, Document::from("x"), r#""x""#, json, None);
    check!(
        BlobPayload,
        Blob::from("ü\n"),
        "ü\n",
        "application/octet-stream",
        None
    );
    check!(JpegPayload, Blob::from("x"), "x", "image/jpeg", None);
    check!(TextPayload, "ü\"".to_owned(), "ü\"", "text/plain", None);
    check!(EnumPayload, Color::Red, "RED", "text/plain", None);
    check!(
        ListPayload,
        Texts::from(vec!["a".into()]),
        r#"["a"]"#,
        json,
        None
    );
    let input = UnionPayload {
        payload: Some(Choice::Unknown("n".into())),
        content_type: None,
    };
    let error = try_encode(&POST, &input, "https://example.com").unwrap_err();
    assert!(matches!(error, RequestError::Member { path, .. } if path == "payload"));
    let error = decode::<StructurePayload>(&response(200, &[], r#"{"long":"x"}"#))
        .err()
        .unwrap();
    assert_eq!(error.path, "payload.long");
}

#[test]
fn null_is_an_output_or_a_payload_without_a_value() {
    for null in ["null", " null\n"] {
        let answer = response(200, &[], null);
        assert!(decode::<StructurePayload>(&answer).is_ok_and(|it| it.payload.is_none()));
        assert!(decode::<UnionPayload>(&answer).is_ok_and(|it| it.payload.is_none()));
        assert!(decode::<ListPayload>(&answer).is_ok_and(|it| it.payload.is_none()));
        let document = decode::<DocumentPayload>(&answer).unwrap();
        assert_eq!(document.payload, Some(Document::Null));
        assert!(decode::<Everything>(&answer).is_ok_and(|it| it == Everything::default()));
        let error = decode::<Mixed>(&answer).err().unwrap();
        assert_eq!(error.path, "label");
    }
}

#[test]
fn without_an_input_shape_there_is_no_body() {
    const NO_INPUT: OperationSchema = POST.no_input();
    let request = encode(&NO_INPUT, &());
    assert!(request.body().is_empty() && request.headers().is_empty());
    let request = encode(&POST, &());
    assert!(request.body().is_empty() && request.headers().is_empty());
    assert!(decode::<()>(&response(200, &[], "not JSON")).is_ok());
}

/// The status, headers and body of an error, and its code and message.
type Row = (
    u16,
    &'static [(&'static str, &'static str)],
    &'static str,
    Option<&'static str>,
    Option<&'static str>,
);

const ERRORS: &[Row] = &[
    (
        400,
        &[("X-Amzn-ErrorType", "FooError")],
        "{}",
        Some("FooError"),
        None,
    ),
    (
        400,
        &[("x-amzn-errortype", "FooError:http://example.com/coral/")],
        "{}",
        Some("FooError"),
        None,
    ),
    (
        400,
        &[("x-amzn-errortype", "a.b#FooError:http://example.com#x")],
        "{}",
        Some("FooError"),
        None,
    ),
    (400, &[], r#"{"code":"FooError"}"#, Some("FooError"), None),
    (400, &[], r#"{"Code":"a#FooError"}"#, Some("FooError"), None),
    (
        400,
        &[],
        r#"{"__type":"a.b#FooError:http://x","message":"no"}"#,
        Some("FooError"),
        Some("no"),
    ),
    (
        400,
        &[],
        r#"{"Code":"Second","__type":"Third"}"#,
        Some("Second"),
        None,
    ),
    (
        400,
        &[],
        r#"{"__type":"Third","Code":"Second","code":"First"}"#,
        Some("First"),
        None,
    ),
    (
        400,
        &[("x-amzn-errortype", "Header")],
        r#"{"code":"Body","Message":"m"}"#,
        Some("Header"),
        Some("m"),
    ),
    (
        400,
        &[],
        r#"{"code":404,"__type":"FooError","errorMessage":"e"}"#,
        Some("FooError"),
        Some("e"),
    ),
    (
        400,
        &[("x-amzn-errortype", "")],
        r#"{"code":"","__type":"T","message":null}"#,
        Some("T"),
        None,
    ),
    (400, &[], r#"{"message":"only"}"#, None, Some("only")),
    (
        403,
        &[],
        r#"{"error": "denied"}"#,
        None,
        Some(r#"Forbidden: {"error": "denied"}"#),
    ),
    (404, &[], "", None, Some("Not Found")),
    (404, &[], "[1]", None, Some("Not Found: [1]")),
    (
        404,
        &[],
        "no such\r\n\tthing",
        None,
        Some("Not Found: no such thing"),
    ),
    (
        400,
        &[("x-amzn-errortype", "FooError")],
        "",
        Some("FooError"),
        Some("Bad Request"),
    ),
    (503, &[], "", Some("503"), Some("Service Unavailable")),
    (503, &[], "  ", Some("503"), Some("Service Unavailable")),
    (
        503,
        &[],
        "<html><head><style>p { x }</style><SCRIPT>a < b</SCRIPT></head><body>\n<h1>Over&nbsp;load</h1><p>later</p></body></html>",
        Some("503"),
        Some("Service Unavailable: Over&nbsp;load later"),
    ),
    (
        502,
        &[],
        "<!DOCTYPE html><p>x",
        Some("502"),
        Some("Bad Gateway: x"),
    ),
    (
        502,
        &[],
        "\u{feff}<?xml version='1.0'?><!-- a > b --><html><p>x",
        Some("502"),
        Some("Bad Gateway: x"),
    ),
    (
        403,
        &[],
        "<html>\u{1b}no</html>",
        None,
        Some("Forbidden: no"),
    ),
    (500, &[], "oops", None, Some("Internal Server Error: oops")),
    (500, &[], r#"{"message":"cut","co"#, None, Some("cut")),
    (499, &[], "<", None, Some("error without a message")),
];

#[test]
fn error_codes_and_messages_are_found_wherever_they_are() {
    for (status, headers, body, code, message) in ERRORS {
        let metadata = REST_JSON.error_metadata(&response(*status, headers, body));
        assert_eq!(
            metadata.code.as_deref(),
            *code,
            "{status} {headers:?} {body}"
        );
        assert_eq!(
            metadata.message.as_deref(),
            *message,
            "{status} {headers:?} {body}"
        );
        assert_eq!(metadata.request_id, None);
    }
    let long = REST_JSON.error_metadata(&response(500, &[], &"word ".repeat(1000)));
    let message = long.message.unwrap();
    assert!(
        message.ends_with("word…") && message.chars().count() < 250,
        "{message}"
    );
    let long = REST_JSON.error_metadata(&response(500, &[], &"ü".repeat(1000)));
    assert!(long.message.unwrap().chars().count() < 250);
    let invalid = http::Response::builder()
        .status(500)
        .body(Body::from(Bytes::from_static(b"\xff\xfe")))
        .unwrap();
    assert!(REST_JSON.error_metadata(&invalid).message.is_some());
}

#[test]
fn request_ids_are_found() {
    for name in ["x-amzn-RequestId", "X-Amz-Request-Id"] {
        let metadata = REST_JSON.error_metadata(&response(400, &[(name, "id-1")], "{}"));
        assert_eq!(metadata.request_id.as_deref(), Some("id-1"), "{name}");
    }
}

#[derive(Clone, PartialEq, Default)]
struct SlowDown {
    message: Option<String>,
    retry_after: Option<i32>,
    reasons: Option<Texts>,
}

structure_shape! {
    SlowDown = "SlowDown".error().status(429).throttling() {
        0 message = "message".wire("Message").required();
        1 retry_after = "retryAfter".header("retry-after");
        2 reasons = "reasons";
    }
}

exception! { SlowDown }

operation_error! {
    /// The exceptions of the operation.
    GetError {
        SlowDown(SlowDown) = "SlowDown",
    }
}

struct Get;

impl shapewright_runtime::Operation for Get {
    type Input = Query;
    type Output = Mixed;
    type Error = GetError;
    const DECLARATION: OperationDeclaration = (&SERVICE, "Get", "GET", "/", "Get");
}

#[test]
fn exceptions_have_their_headers_and_their_body() {
    use shapewright_runtime::Error;

    let headers = [
        ("x-amzn-errortype", "SlowDown"),
        ("Retry-After", "7"),
        ("x-amzn-requestid", "r"),
    ];
    let text = r#"{"Message":"easy","reasons":["load"]}"#;
    let result =
        shapewright_runtime::client::operation::decode::<Get>(response(429, &headers, text));
    let Err(Error::Service(error)) = result else {
        panic!("no exception");
    };
    assert_eq!(
        error.to_string(),
        "Get: SlowDown (429): easy [request id r]"
    );
    assert!(error.is_throttling() && error.is_retryable());
    let GetError::SlowDown(exception) = error.into_error() else {
        panic!("another exception");
    };
    assert_eq!(exception.message.as_deref(), Some("easy"));
    assert_eq!(exception.retry_after, Some(7));
    assert_eq!(exception.reasons, Some(Texts::from(vec!["load".into()])));

    // An exception that can't be read is unhandled, with everything that arrived.
    for (headers, body) in [
        (&headers[..1], "<html>"),
        (&headers[..1], r#"{"Message":[7]}"#),
        (&[][..], r#"{"code":"Other","message":"m"}"#),
    ] {
        let result =
            shapewright_runtime::client::operation::decode::<Get>(response(400, headers, body));
        let Err(Error::Service(error)) = result else {
            panic!("no exception");
        };
        assert_eq!(error.body(), body);
        assert!(matches!(error.error(), GetError::Unhandled(unhandled) if unhandled.body == body));
    }
    let result = shapewright_runtime::client::operation::decode::<Get>(response(200, &[], "[]"));
    let text = result.err().unwrap().to_string();
    assert!(
        text.contains("expected an object, found an array (at byte 0)"),
        "{text}"
    );
}

#[test]
fn encoding_goes_through_the_operation() {
    let endpoint = Endpoint::new("https://example.com").unwrap();
    let mut input = Query {
        number: Some(1),
        ..Query::default()
    };
    let request =
        shapewright_runtime::client::operation::encode::<Get>(&mut input, &endpoint).unwrap();
    assert_eq!(request.uri(), "https://example.com/?n=1");
}

/// Returns the text of the `tracing` events while a function runs.
fn logged(run: impl FnOnce()) -> Vec<String> {
    use std::sync::{Arc, Mutex};
    use tracing::field::{Field, Visit};
    use tracing::span::{Attributes, Id, Record};
    use tracing::{Event, Metadata, Subscriber};

    #[derive(Clone, Default)]
    struct Log(Arc<Mutex<Vec<String>>>);

    impl Visit for Log {
        fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
            let text = format!(" {field}={value:?}");
            self.0.lock().unwrap().last_mut().unwrap().push_str(&text);
        }
    }

    impl Subscriber for Log {
        fn enabled(&self, _: &Metadata<'_>) -> bool {
            true
        }

        fn new_span(&self, _: &Attributes<'_>) -> Id {
            Id::from_u64(1)
        }

        fn record(&self, _: &Id, _: &Record<'_>) {}

        fn record_follows_from(&self, _: &Id, _: &Id) {}

        fn event(&self, event: &Event<'_>) {
            self.0
                .lock()
                .unwrap()
                .push(event.metadata().level().to_string());
            event.record(&mut self.clone());
        }

        fn enter(&self, _: &Id) {}

        fn exit(&self, _: &Id) {}
    }

    let log = Log::default();
    tracing::subscriber::with_default(log.clone(), || {
        // Another test may have been the first to come by while nobody listened.
        tracing::callsite::rebuild_interest_cache();
        run();
    });
    let events = log.0.lock().unwrap();
    events.clone()
}

#[test]
fn one_warning_names_the_required_members_which_are_missing() {
    let lacking = || {
        logged(|| {
            let output: Mixed = decode(&response(200, &[], r#"{"b":null}"#)).unwrap();
            assert_eq!(output.label, "");
        })
    };
    // A test on another thread may be making the event known just now, when nobody listens there.
    assert!((0..10_000).any(|_| !lacking().is_empty()));
    let events = lacking();
    assert_eq!(events.len(), 1, "{events:?}");
    let members = "members=Mixed.header, Mixed.label, Mixed.body, Mixed.other";
    assert!(events[0].starts_with("WARN"), "{events:?}");
    assert!(
        events[0].contains(members) && events[0].contains("operation=\"Test\""),
        "{events:?}"
    );
    let full = response(200, &[("x-header", "")], r#"{"b":1,"l":"","other":[]}"#);
    assert!(logged(|| _ = decode::<Mixed>(&full).unwrap()).is_empty());
    let exception = response(429, &[], "{}");
    let events = logged(|| {
        let mut value = SlowDown::empty();
        REST_JSON.decode_exception(&exception, &mut value).unwrap();
    });
    assert!(events.is_empty(), "{events:?}");
}

proptest! {
    #[test]
    fn labels_and_parameters_come_back_as_they_were(text in "\\PC{1,20}", value in any::<String>()) {
        let input = Labels { text: text.clone(), ..Labels::default() };
        let request = encode(&GREEDY, &input);
        let path = request.uri().path().strip_prefix("/a/").unwrap();
        prop_assert_eq!(percent_decoded(path), text);
        let input = Query { text: Some(value.clone()), ..Query::default() };
        let request = encode(&OperationSchema::new("Query", "GET", ROOT), &input);
        let query = request.uri().query().unwrap().strip_prefix("Te%20xt=").unwrap();
        prop_assert_eq!(percent_decoded(query), value);
    }

    #[test]
    fn lists_in_headers_come_back_as_they_were(texts in prop::collection::vec("[a-z\",\\\\ \t]{1,6}", 1..5)) {
        let input = Headers { texts: Some(Texts::from(texts.clone())), ..Headers::default() };
        let request = encode(&POST, &input);
        let value = header(&request, "x-texts").unwrap();
        let output: Headers = decode(&response(200, &[("x-texts", value)], "")).unwrap();
        prop_assert_eq!(output.texts, Some(Texts::from(texts)));
    }

    #[test]
    fn arbitrary_responses_never_panic(
        status in 200..600_u16,
        name in prop::sample::select(ALL_HEADERS.iter().map(|it| it.0).collect::<Vec<_>>()),
        value in prop::collection::vec(any::<u8>(), 0..30),
        body in prop::collection::vec(any::<u8>(), 0..60),
    ) {
        let mut response = http::Response::builder().status(status).body(Body::from(Bytes::from(body))).unwrap();
        if let Ok(value) = http::HeaderValue::from_bytes(&value) {
            response.headers_mut().insert(name, value.clone());
            response.headers_mut().insert("x-amzn-errortype", value);
        }
        let _ = decode::<Headers>(&response);
        let _ = decode::<Mixed>(&response);
        let _ = decode::<StructurePayload>(&response);
        let _ = REST_JSON.error_metadata(&response);
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
