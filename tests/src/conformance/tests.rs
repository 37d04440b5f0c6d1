//! A driver which passes everything would prove nothing, so each comparison must see each kind of difference.

use http::{HeaderName, HeaderValue, Uri};
use serde_json::{Value as Json, json};
use shapewright_runtime::transport::{Body, Request};
use shapewright_runtime::{Shape, Timestamp};

use super::body::{self, MediaType};
use super::case::{Case, Direction};
use super::operation::Decoded;
use super::shapes::{Choice, Everything};
use super::{form, outcome, params, request, response, xml};

/// An input with every kind of value.
fn everything() -> Json {
    json!({
        "boolean": true,
        "integer": -7,
        "long": 9_007_199_254_740_993_i64,
        "float": 1.1,
        "double": "NaN",
        "text": "t",
        "color": "BLUE",
        "blob": "bytes",
        "time": 1.5,
        "dateTime": 1_422_172_800,
        "document": {"a": [1, null, "x", {"b": 2.5}]},
        "texts": ["a", "b"],
        "sparseLongs": [1, null],
        "longsByName": {"k": 1, "l": 2},
        "sparseTextsByColor": {"RED": null, "green": "x"},
        "nested": {"float": "-Infinity"},
        "all": [{}, {"double": 0.1}],
        "choice": {"number": 3},
    })
}

fn read(params: &Json) -> Result<Everything, String> {
    let mut value = Everything::empty();
    params::read(params, &mut value).map(|()| value)
}

fn differences(expected: &Json, actual: &Everything) -> Vec<String> {
    let mut out = Vec::new();
    outcome::compare(expected, actual, "", &mut out);
    out
}

#[test]
fn values_of_a_case_reach_the_input() {
    let value = read(&everything()).unwrap();
    assert_eq!(value.integer, Some(-7));
    assert_eq!(value.long, Some(9_007_199_254_740_993));
    assert_eq!(value.float, Some(1.1));
    assert!(value.double.unwrap().is_nan());
    assert_eq!(value.blob.as_ref().unwrap().as_bytes(), "bytes");
    assert_eq!(value.time.unwrap().as_millis(), 1500);
    assert!(value.sparse_longs == Some([Some(1), None].into_iter().collect()));
    assert!(value.choice == Some(Choice::Number(3)));
    assert_eq!(
        value.nested.as_ref().unwrap().float,
        Some(f32::NEG_INFINITY)
    );
    let document = value.document.as_ref().unwrap().to_string();
    assert_eq!(document, r#"{"a":[1,null,"x",{"b":2.5}]}"#);
    // `null` is no value, and no element of a list which is not sparse.
    let value = read(&json!({"text": null, "texts": ["a", null]})).unwrap();
    assert!(value.text.is_none() && value.texts.unwrap().len() == 1);
}

#[test]
fn values_which_the_shape_can_t_have_are_refused() {
    let table = [
        (json!({"boolean": 1}), ".boolean: 1 is not a boolean"),
        (
            json!({"integer": 2_147_483_648_i64}),
            ".integer: 2147483648 is not",
        ),
        (json!({"integer": 1.5}), ".integer: 1.5 is not an integer"),
        (json!({"long": "1"}), ".long: \"1\" is not"),
        (json!({"double": "nan"}), ".double: \"nan\" is not a number"),
        (json!({"text": 1}), ".text: 1 is not a text"),
        (json!({"time": "1985"}), ".time: \"1985\" is not seconds"),
        (
            json!({"texts": {"a": 1}}),
            ".texts: {\"a\":1} is not a list",
        ),
        (json!({"texts": ["a", 1]}), ".texts[1]: 1 is not a text"),
        (
            json!({"longsByName": {"k": "x"}}),
            ".longsByName.k: \"x\" is not",
        ),
        (
            json!({"nested": {"nobody": 1}}),
            ".nested: there is no member nobody",
        ),
        (
            json!({"choice": {"nobody": 1}}),
            ".choice: there is no member nobody",
        ),
        (json!([]), ": [] is not an object"),
    ];
    for (params, expected) in table {
        let problem = read(&params).err().unwrap_or_default();
        assert!(problem.starts_with(expected), "{params}: {problem}");
    }
}

#[test]
fn equal_outputs_have_no_differences() {
    let value = read(&everything()).unwrap();
    assert_eq!(differences(&everything(), &value), [""; 0]);
    let unknown = Everything {
        choice: Some(Choice::Unknown("later".into())),
        ..Everything::default()
    };
    let expected = json!({"choice": {"SDK_UNKNOWN_MEMBER": {"name": "later"}}});
    assert_eq!(differences(&expected, &unknown), [""; 0]);
}

#[test]
fn every_difference_of_an_output_is_seen() {
    let value = read(&everything()).unwrap();
    let changes = [
        ("boolean", json!(false)),
        ("integer", json!(7)),
        ("long", json!(9_007_199_254_740_992_i64)),
        ("float", json!(1.2)),
        ("double", json!(0)),
        ("text", json!("T")),
        ("color", json!("RED")),
        ("blob", json!("byte")),
        ("time", json!(1)),
        ("document", json!({"a": []})),
        ("texts", json!(["a", "c"])),
        ("texts", json!(["a"])),
        ("texts", json!(["a", "b", "c"])),
        ("sparseLongs", json!([1, 0])),
        ("longsByName", json!({"k": 1})),
        ("longsByName", json!({"k": 1, "l": 2, "m": 3})),
        ("longsByName", json!({"k": 1, "l": 3})),
        ("sparseTextsByColor", json!({"RED": "", "green": "x"})),
        ("nested", json!({})),
        ("nested", json!({"float": "Infinity"})),
        ("all", json!([{"text": ""}, {"double": 0.1}])),
        ("choice", json!({"number": 4})),
        ("choice", json!({"text": "3"})),
        ("choice", json!({"SDK_UNKNOWN_MEMBER": {"name": "number"}})),
        ("boolean", Json::Null),
        ("choices", json!([])),
        ("nobody", json!(1)),
    ];
    for (member, wrong) in changes {
        let mut expected = everything();
        expected[member] = wrong;
        let found = differences(&expected, &value);
        assert_eq!(found.len(), 1, "{member}: {found:?}");
        assert!(found[0].starts_with(member), "{found:?}");
    }
}

fn sent(
    uri: &'static str,
    headers: &[(&'static str, &'static str)],
    body: &'static str,
) -> Request {
    let mut request = Request::new(Body::from(body));
    *request.method_mut() = http::Method::POST;
    *request.uri_mut() = Uri::from_static(uri);
    for (name, value) in headers {
        let name = HeaderName::from_static(name);
        request
            .headers_mut()
            .append(name, HeaderValue::from_static(value));
    }
    request
}

#[test]
fn every_difference_of_a_request_is_seen() {
    let request = sent(
        "https://foo.example.com/a%20b?x=1&y=2&x=3",
        &[
            ("content-type", "application/json"),
            ("x-list", "a, b"),
            ("x-list", "c"),
        ],
        r#"{"a":1.0,"b":[2]}"#,
    );
    let expected = json!({
        "method": "POST",
        "uri": "/a%20b?y=2&x=1&x=3",
        "host": "foo.example.com",
        "headers": {"X-List": "a,b,c", "Content-Type": "application/json"},
        "requireHeaders": ["x-list"],
        "forbidHeaders": ["x-other"],
        "body": "{\"b\": [2], \"a\": 1.0}\n",
    });
    let compare = |expected: &Json| {
        request::compare(expected.as_object().unwrap(), "rest-json", &request).unwrap()
    };
    assert_eq!(compare(&expected), [""; 0]);
    let changes = [
        ("method", json!("PUT"), "method"),
        ("uri", json!("/a%20b?y=2&x=3&x=1"), "URI"),
        ("uri", json!("/a%20b?y=2&x=1"), "URI"),
        ("uri", json!("/a b?y=2&x=1&x=3"), "URI"),
        ("host", json!("example.com"), "host"),
        ("headers", json!({"X-List": "a, b"}), "header X-List"),
        ("headers", json!({"X-Other": ""}), "header X-Other"),
        ("requireHeaders", json!(["x-other"]), "header x-other"),
        ("forbidHeaders", json!(["X-List"]), "header X-List"),
        ("body", json!(r#"{"a":1.0,"b":[3]}"#), "body"),
        ("body", json!(""), "body"),
    ];
    for (key, wrong, start) in changes {
        let mut expected = expected.clone();
        expected[key] = wrong;
        let found = compare(&expected);
        assert_eq!(found.len(), 1, "{key}: {found:?}");
        assert!(found[0].starts_with(start), "{found:?}");
    }
}

#[test]
fn every_difference_of_a_path_and_its_parameters_is_seen() {
    let request = sent("https://example.com/a%20b?x=1&y&x=3&z=", &[], "");
    let expected = json!({
        "path": "/a%20b",
        "queryParams": ["y", "x=1", "x=3"],
        "requireQueryParams": ["z"],
        "forbidQueryParams": ["w"],
    });
    let compare = |expected: &Json| {
        request::compare(expected.as_object().unwrap(), "rest-json", &request).unwrap()
    };
    assert_eq!(compare(&expected), [""; 0]);
    let changes = [
        ("path", json!("/a b"), "path"),
        ("path", json!("/a%20b/"), "path"),
        ("queryParams", json!(["x=1"]), "query"),
        ("queryParams", json!(["x=3", "x=1"]), "query"),
        ("queryParams", json!(["y="]), "query"),
        ("queryParams", json!(["z"]), "query"),
        ("queryParams", json!(["w"]), "query"),
        ("requireQueryParams", json!(["w"]), "query"),
        ("forbidQueryParams", json!(["y"]), "query"),
    ];
    for (key, wrong, start) in changes {
        let mut expected = expected.clone();
        expected[key] = wrong.clone();
        let found = compare(&expected);
        assert_eq!(found.len(), 1, "{key} {wrong}: {found:?}");
        assert!(found[0].starts_with(start), "{found:?}");
    }
}

#[test]
fn the_media_type_of_a_case_wins() {
    let request = sent(
        "https://example.com/",
        &[("content-type", "text/plain")],
        r#"{"a":1}"#,
    );
    let compare = |media: Json| {
        let expected = json!({
            "headers": {"Content-Type": "text/plain"}, "body": r#"{"a": 1}"#, "mediaType": media,
        });
        request::compare(expected.as_object().unwrap(), "rest-json", &request).unwrap()
    };
    assert_eq!(compare(json!("application/json")), [""; 0]);
    assert_eq!(compare(Json::Null).len(), 1);
}

#[test]
fn times_are_numbers_or_dates() {
    let time = |json: Json| params::time(&json).map(Timestamp::as_millis);
    assert_eq!(time(json!(1.5)), Some(1500));
    assert_eq!(time(json!("1970-01-01T00:00:01Z")), Some(1000));
    assert_eq!(time(json!("1.5")), None);
    assert_eq!(time(json!("soon")), None);
    assert_eq!(time(Json::Null), None);
}

#[test]
fn exceptions_are_compared_by_name_code_and_members() {
    let nested = Everything {
        integer: Some(1),
        ..Everything::default()
    };
    let case = |content: Json| Case {
        index: 0,
        suite: String::new(),
        operation: String::new(),
        protocol: "json".to_owned(),
        direction: Direction::Output,
        settings: super::Settings::default(),
        binary: false,
        case: content.as_object().unwrap().clone(),
    };
    let differences = |content: Json, exception: Option<&dyn Shape>| {
        let decoded = Decoded::Error {
            code: Some("C"),
            message: Some("m"),
            exception,
        };
        response::compare(&case(content), &decoded)
    };
    let found: Option<&dyn Shape> = Some(&nested);
    let same = [
        json!({"exception": "Everything", "error": {"integer": 1}}),
        json!({"exception": "Everything", "errorCode": "C", "error": {"integer": 1}}),
        json!({"errorCode": "C", "errorMessage": "m", "error": {"integer": 1}}),
    ];
    for content in same {
        assert_eq!(differences(content.clone(), found), [""; 0], "{content}");
    }
    let different = [
        (
            json!({"exception": "Other", "error": {"integer": 1}}),
            found,
        ),
        (
            json!({"exception": "Everything", "error": {"integer": 2}}),
            found,
        ),
        (
            json!({"exception": "Everything", "errorCode": "D", "error": {"integer": 1}}),
            found,
        ),
        (json!({"exception": "Everything"}), None),
        (json!({"errorCode": "D", "error": {"integer": 1}}), found),
        (
            json!({"errorCode": "C", "errorMessage": "n", "error": {"integer": 1}}),
            found,
        ),
        (json!({"result": {}, "error": {"integer": 1}}), found),
    ];
    for (content, found) in different {
        let differences = differences(content.clone(), found);
        assert_eq!(differences.len(), 1, "{content}: {differences:?}");
    }
    let output = Decoded::Output {
        output: &nested,
        events: None,
    };
    let missing = response::compare(&case(json!({"exception": "Everything"})), &output);
    assert_eq!(missing, ["expected the error Everything, found an output"]);
}

#[test]
fn the_media_type_decides_how_bodies_are_compared() {
    let table = [
        (Some("application/json"), "rest-xml", MediaType::Json),
        (Some("application/x-amz-json-1.1"), "json", MediaType::Json),
        (Some("text/plain"), "rest-json", MediaType::Other),
        (Some("application/geo+json"), "rest-xml", MediaType::Json),
        (Some("image/svg+xml"), "rest-json", MediaType::Xml),
        (Some("application/senml+cbor"), "json", MediaType::Cbor),
        (
            Some("application/xml; charset=utf-8"),
            "rest-json",
            MediaType::Xml,
        ),
        (
            Some("application/x-www-form-urlencoded; charset=utf-8"),
            "query",
            MediaType::Form,
        ),
        (None, "ec2", MediaType::Form),
        (None, "rest-xml", MediaType::Xml),
        (None, "rest-json", MediaType::Json),
        (None, "smithy-rpc-v2-cbor", MediaType::Cbor),
    ];
    for (content_type, protocol, expected) in table {
        assert_eq!(
            MediaType::of(content_type, protocol),
            expected,
            "{content_type:?}"
        );
    }
}

#[test]
fn bodies_are_equal_when_they_mean_the_same() {
    let same = [
        (
            MediaType::Json,
            "{\"a\": 1, \"b\": [true]}\n",
            "{\"b\":[true],\"a\":1}",
        ),
        (
            MediaType::Xml,
            "<a x=\"1\" y=\"2\">\n <b>t</b>\n</a>",
            "<a y='2' x='1'><b>t</b></a>",
        ),
        (
            MediaType::Xml,
            "<p:a xmlns:p=\"u\"/>",
            "<a xmlns=\"u\"></a>",
        ),
        (
            MediaType::Xml,
            "<m><entry><key>1</key><value>a</value></entry><entry><key>2</key><value>b</value></entry></m>",
            "<m><entry><key>2</key><value>b</value></entry><entry><key>1</key><value>a</value></entry></m>",
        ),
        (MediaType::Form, "Action=A&\n    B=1", "Action=A&B=1"),
        (
            MediaType::Form,
            "M.entry.1.key=a&M.entry.1.value=1&M.entry.2.key=b&M.entry.2.value=2",
            "M.entry.1.key=b&M.entry.1.value=2&M.entry.2.key=a&M.entry.2.value=1",
        ),
        // {"a": 1} of known and of unknown length.
        (MediaType::Cbor, "oWFhAQ==", "\x7fbytes"),
    ];
    for (media, expected, actual) in same {
        let actual = match media {
            MediaType::Cbor => b"\xbf\x61a\x01\xff".to_vec(),
            _ => actual.as_bytes().to_vec(),
        };
        let found = body::compare(media, expected, &actual).unwrap();
        assert_eq!(found, None, "{media:?}");
    }
}

#[test]
fn bodies_differ_when_they_mean_something_else() {
    let different: [(MediaType, &str, &[u8]); 17] = [
        (MediaType::Json, "{}", b""),
        (MediaType::Json, "[1, 2]", b"[2, 1]"),
        (MediaType::Json, "{\"a\": null}", b"{}"),
        (MediaType::Xml, "<a/>", b""),
        (MediaType::Xml, "<a x=\"1\"/>", b"<a/>"),
        (MediaType::Xml, "<a xmlns=\"u\"/>", b"<a/>"),
        (MediaType::Xml, "<a>t</a>", b"<a>u</a>"),
        (MediaType::Xml, "<a><b/><c/></a>", b"<a><c/><b/></a>"),
        (
            MediaType::Xml,
            "<a><b>1</b><b>2</b></a>",
            b"<a><b>2</b><b>1</b></a>",
        ),
        (MediaType::Form, "A=1", b"A=2"),
        (MediaType::Form, "A=1", b"A=1&B="),
        (MediaType::Form, "A.1=x&A.2=y", b"A.1=y&A.2=x"),
        (MediaType::Form, "A=%20", b"A=+"),
        (MediaType::Cbor, "oWFhAQ==", b"\xa1\x61a\x02"),
        (MediaType::Cbor, "oWFhAQ==", b"\xa1\x61a\xf9\x3c\x00"),
        (MediaType::Cbor, "oWFhAQ==", b""),
        (MediaType::Other, "{}", b"{ }"),
    ];
    for (media, expected, actual) in different {
        let found = body::compare(media, expected, actual).unwrap();
        assert!(found.is_some(), "{media:?} {expected}");
    }
    assert!(body::compare(MediaType::Cbor, "?", b"").is_err());
}

#[test]
fn numbers_of_cbor_are_compared_by_what_they_are() {
    // Tag 1 with an integer and with a double, and two forms of NaN.
    let compare = |expected, actual: &[u8]| body::compare(MediaType::Cbor, expected, actual);
    assert_eq!(compare("wQE=", b"\xc1\xfb\x3f\xf0\0\0\0\0\0\0"), Ok(None));
    assert_eq!(compare("+X4A", b"\xfa\x7f\xc0\0\0"), Ok(None));
    assert!(compare("wQE=", b"\x01").unwrap().is_some());
    assert!(compare("wQE=", b"\xc1\x02").unwrap().is_some());
}

#[test]
fn what_is_no_xml_is_an_error_and_no_entry_of_a_map_stays_in_its_place() {
    assert!(xml::parse("<a>").is_err());
    let form = form::parse("L.1.a=1&L.2.a=2");
    assert!(!form.matches(&form::parse("L.1.a=2&L.2.a=1")));
}

#[test]
fn a_case_without_its_crate_fails() {
    let case = Case {
        index: 0,
        suite: "nobody".to_owned(),
        operation: "Op".to_owned(),
        protocol: "json".to_owned(),
        direction: Direction::Input,
        settings: super::Settings::default(),
        binary: false,
        case: serde_json::Map::new(),
    };
    let found = super::differences(&[], &case);
    assert_eq!(found, ["the generated crate nobody has no operation Op"]);
}

#[test]
fn base64_is_read() {
    assert_eq!(body::from_base64("AAEC/w==").unwrap(), [0, 1, 2, 255]);
    assert_eq!(body::from_base64("Zm9v\nYmE=").unwrap(), b"fooba");
    assert!(body::from_base64("Zm9-").is_err());
}
