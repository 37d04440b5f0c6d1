//! The format of a list's elements: the one of the element, or else the one of the member which is the list.

use shapewright_runtime::shape::newtype::List;
use shapewright_runtime::wire::protocol::{
    AWS_JSON_1_0, AWS_QUERY, EC2_QUERY, Protocol, REST_JSON, REST_XML,
};
use shapewright_runtime::wire::{OperationSchema, Segment, ServiceSchema};
use shapewright_runtime::{Endpoint, Shape, Timestamp, structure_shape};

#[derive(Clone, Default, PartialEq)]
struct Body {
    own: Option<Dates>,
    plain: Option<Times>,
    flat_own: Option<Dates>,
    flat_plain: Option<Times>,
    flat_default: Option<Times>,
}

#[derive(Clone, Default, PartialEq)]
struct Bound {
    own: Option<Dates>,
    plain: Option<Times>,
    default: Option<Times>,
    query_own: Option<Dates>,
    query_plain: Option<Times>,
    query_default: Option<Times>,
}

structure_shape! {
    Body = "Body" {
        0 own = "own".timestamp(TimestampFormat::HttpDate);
        1 plain = "plain";
        2 flat_own = "flatOwn".timestamp(TimestampFormat::HttpDate).flattened();
        3 flat_plain = "flatPlain".timestamp(TimestampFormat::HttpDate).flattened();
        4 flat_default = "flatDefault".flattened();
    }
    Bound = "Bound" {
        0 own = "own".header("x-own").timestamp(TimestampFormat::DateTime);
        1 plain = "plain".header("x-plain").timestamp(TimestampFormat::DateTime);
        2 default = "default".header("x-default");
        3 query_own = "queryOwn".query("own").timestamp(TimestampFormat::HttpDate);
        4 query_plain = "queryPlain".query("plain").timestamp(TimestampFormat::HttpDate);
        5 query_default = "queryDefault".query("default");
    }
}

/// Its elements have a format of their own.
type Dates = List<named::Dates, Timestamp>;

/// Its elements have none.
type Times = List<named::Times, Timestamp>;

shapewright_runtime::newtypes! {
    [Times]
    {
        Dates(.member("member".timestamp(EpochSeconds)));
    }
    {}
}

static OPERATION: OperationSchema =
    OperationSchema::new("Operation", "POST", &[Segment::Literal("/")]);

const EPOCH: &str = "1398796238";
const HTTP: &str = "Tue, 29 Apr 2014 18:30:38 GMT";
const DATE_TIME: &str = "2014-04-29T18:30:38Z";

fn dates() -> Dates {
    Dates::from(vec![Timestamp::from_secs(1_398_796_238)])
}

fn times() -> Times {
    Times::from(vec![Timestamp::from_secs(1_398_796_238)])
}

fn body() -> Body {
    Body {
        own: Some(dates()),
        plain: Some(times()),
        flat_own: Some(dates()),
        flat_plain: Some(times()),
        flat_default: Some(times()),
    }
}

fn encode(
    protocol: &'static dyn Protocol,
    input: &dyn Shape,
) -> shapewright_runtime::transport::Request {
    let service = ServiceSchema::new("Test", "2020-01-01", protocol).target_prefix("Test");
    let service = Box::leak(Box::new(service));
    let endpoint = Endpoint::new("https://example.com").unwrap();
    protocol
        .encode(service, &OPERATION, input, &endpoint)
        .unwrap()
}

fn text_of(protocol: &'static dyn Protocol) -> String {
    let request = encode(protocol, &body());
    String::from_utf8(request.body().as_bytes().to_vec()).unwrap()
}

#[test]
fn in_bodies() {
    let xml = text_of(&REST_XML);
    for expected in [
        format!("<own><member>{EPOCH}</member></own>"),
        format!("<plain><member>{DATE_TIME}</member></plain>"),
        format!("<flatOwn>{EPOCH}</flatOwn>"),
        format!("<flatPlain>{HTTP}</flatPlain>"),
        format!("<flatDefault>{DATE_TIME}</flatDefault>"),
    ] {
        assert!(xml.contains(&expected), "{expected}\n{xml}");
    }
    let json = text_of(&AWS_JSON_1_0);
    for expected in [
        format!(r#""own":[{EPOCH}]"#),
        format!(r#""plain":[{EPOCH}]"#),
        format!(r#""flatOwn":[{EPOCH}]"#),
    ] {
        assert!(json.contains(&expected), "{expected}\n{json}");
    }
    let encoded = |text: &str| {
        text.replace(':', "%3A")
            .replace(',', "%2C")
            .replace(' ', "%20")
    };
    let query = text_of(&AWS_QUERY);
    for expected in [
        format!("&own.member.1={EPOCH}"),
        format!("&plain.member.1={}", encoded(DATE_TIME)),
        format!("&flatOwn.1={EPOCH}"),
        format!("&flatPlain.1={}", encoded(HTTP)),
        format!("&flatDefault.1={}", encoded(DATE_TIME)),
    ] {
        assert!(query.contains(&expected), "{expected}\n{query}");
    }
    let ec2 = text_of(&EC2_QUERY);
    for expected in [
        format!("&Own.1={EPOCH}"),
        format!("&FlatPlain.1={}", encoded(HTTP)),
        format!("&FlatDefault.1={}", encoded(DATE_TIME)),
    ] {
        assert!(ec2.contains(&expected), "{expected}\n{ec2}");
    }
}

#[test]
fn in_headers_and_queries() {
    let input = Bound {
        own: Some(dates()),
        plain: Some(times()),
        default: Some(times()),
        query_own: Some(dates()),
        query_plain: Some(times()),
        query_default: Some(times()),
    };
    let protocols: [&'static dyn Protocol; 2] = [&REST_JSON, &REST_XML];
    for protocol in protocols {
        let request = encode(protocol, &input);
        let headers = request.headers();
        assert_eq!(headers["x-own"], EPOCH);
        assert_eq!(headers["x-plain"], DATE_TIME);
        assert_eq!(headers["x-default"], HTTP);
        assert_eq!(
            request.uri().query().unwrap(),
            format!(
                "own={EPOCH}&plain=Tue%2C%2029%20Apr%202014%2018%3A30%3A38%20GMT\
                 &default=2014-04-29T18%3A30%3A38Z"
            )
        );
        let mut answer = http::Response::new(shapewright_runtime::transport::Body::empty());
        *answer.headers_mut() = headers.clone();
        let mut output = Bound::empty();
        protocol.decode(&OPERATION, &answer, &mut output).unwrap();
        let expected = Bound {
            query_own: None,
            query_plain: None,
            query_default: None,
            ..input.clone()
        };
        assert!(output == expected, "{output:?}");
    }
}
