//! Makes responses from bytes, and reads them as outputs, exceptions and errors.
#![no_main]

use bytes::Bytes;
use http::{HeaderName, HeaderValue, StatusCode};
use libfuzzer_sys::fuzz_target;
use shapes::{Choice, Color, Dates, Everything, SparseLongs, Texts, TextsByName};
use shapewright_runtime::wire::protocol::{AWS_JSON_1_1, Protocol, REST_JSON, REST_XML, RPC_V2_CBOR};
use shapewright_runtime::wire::OperationSchema;
use shapewright_runtime::transport::{Body, Response};
use shapewright_runtime::{Blob, Document, Shape, Timestamp, structure_shape};

// The shapes of the tests, so that only one place needs every kind of shape.
#[path = "../../tests/shapes/mod.rs"]
mod shapes;

struct Output {
    text: Option<String>,
    number: Option<i32>,
    double: Option<f64>,
    flag: Option<bool>,
    color: Option<Color>,
    blob: Option<Blob>,
    time: Option<Timestamp>,
    json: Option<String>,
    texts: Option<Texts>,
    dates: Option<Dates>,
    longs: Option<SparseLongs>,
    metadata: Option<TextsByName>,
    status: Option<i32>,
    nested: Option<Everything>,
}

structure_shape! {
    Output: Empty = "Output" {
        0 text = "text".header("x-0").required();
        1 number = "number".header("x-1");
        2 double = "double".header("x-2");
        3 flag = "flag".header("x-3");
        4 color = "color".header("x-4");
        5 blob = "blob".header("x-5");
        6 time = "time".header("x-6").timestamp(TimestampFormat::EpochSeconds);
        7 json = "json".header("x-7").media_type("application/json");
        8 texts = "texts".header("x-8");
        9 dates = "dates".header("x-9");
        10 longs = "longs".header("x-10");
        11 metadata = "metadata".prefix_headers("x-");
        12 status = "status".status();
        13 nested = "nested".required();
    }
}

/// Declares structures with payloads of these types.
macro_rules! payload {
    ($($name:ident($type:ty);)*) => {$(
        struct $name {
            payload: Option<$type>,
        }

        structure_shape! {
            $name: Empty = "Payload".payload(0) {
                0 payload = "payload".payload();
            }
        }
    )*};
}

payload! {
    UnionPayload(Choice);
    TextPayload(String);
    BlobPayload(Blob);
    DocumentPayload(Document);
}

/// The headers of the targets, and the headers of errors.
const HEADERS: [&str; 14] = [
    "x-0",
    "x-1",
    "x-2",
    "x-3",
    "x-4",
    "x-5",
    "x-6",
    "x-7",
    "x-8",
    "x-9",
    "x-10",
    "x-amzn-errortype",
    "x-amzn-requestid",
    "smithy-protocol",
];

fuzz_target!(|data: &[u8]| {
    let response = response(data);
    let protocols: [&dyn Protocol; 4] = [&REST_JSON, &REST_XML, &AWS_JSON_1_1, &RPC_V2_CBOR];
    for protocol in protocols {
        check::<Output>(protocol, &response);
        check::<UnionPayload>(protocol, &response);
        check::<TextPayload>(protocol, &response);
        check::<BlobPayload>(protocol, &response);
        check::<DocumentPayload>(protocol, &response);
        let _ = protocol.error_metadata(&response);
    }
});

fn check<T: Shape>(protocol: &dyn Protocol, response: &Response) {
    const OPERATION: OperationSchema = OperationSchema::new("Fuzz", "GET", &[]);
    let _ = protocol.decode(&OPERATION, response, &mut T::empty());
    let _ = protocol.decode_exception(response, &mut T::empty());
}

/// Makes a response. The first byte gives the status. Then come headers, each with a byte for its name and a
/// line, and after an empty line the body.
fn response(data: &[u8]) -> Response {
    let (status, mut rest) = data.split_first().unwrap_or((&0, &[]));
    let mut response = Response::default();
    let status = StatusCode::from_u16(200 + 2 * u16::from(*status));
    *response.status_mut() = status.unwrap_or_default();
    while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
        let line = &rest[..end];
        rest = &rest[end + 1..];
        let Some((name, value)) = line.split_first() else {
            break;
        };
        let name = HEADERS[usize::from(*name) % HEADERS.len()];
        if let Ok(value) = HeaderValue::from_bytes(value) {
            response
                .headers_mut()
                .append(HeaderName::from_static(name), value);
        }
    }
    *response.body_mut() = Body::from(Bytes::copy_from_slice(rest));
    response
}
