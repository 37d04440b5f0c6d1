//! Reads values from bytes with the XML reader and writes them, and reads responses of the protocols with
//! XML.
#![no_main]

use bytes::Bytes;
use libfuzzer_sys::fuzz_target;
use shapewright_runtime::Shape;
use shapewright_runtime::wire::codec::xml::XML;
use shapewright_runtime::wire::codec::{BodyCodec, Missing, Scope};
use shapewright_runtime::wire::protocol::{AWS_QUERY, EC2_QUERY, Protocol, REST_XML};
use shapewright_runtime::wire::OperationSchema;
use shapewright_runtime::transport::{Body, Response};

// The shapes of the tests, so that only one place needs every kind of shape.
#[path = "../../tests/xml_shapes/mod.rs"]
mod shapes;

fuzz_target!(|body: &[u8]| {
    check(body);
    let response = Response::new(Body::from(Bytes::copy_from_slice(body)));
    for protocol in [&REST_XML as &dyn Protocol, &AWS_QUERY, &EC2_QUERY] {
        const OPERATION: OperationSchema = OperationSchema::new("Op", "GET", &[]);
        let mut output = shapes::Everything::empty();
        let _ = protocol.is_success(&response, output.schema());
        let _ = protocol.decode(&OPERATION, &response, &mut output);
        let _ = protocol.decode_exception(&response, &mut shapes::Everything::empty());
        let _ = protocol.error_metadata(&response);
    }
});

/// A value that was read can be written, unless the model doesn't know it, and then be read again.
fn check(body: &[u8]) {
    let Some(value) = read(body) else {
        return;
    };
    let mut first = Vec::new();
    if XML.write(&value, Scope::All, &mut first).is_err() {
        return;
    }
    assert!(read(&first).is_some(), "what was written can't be read");
}

fn read(body: &[u8]) -> Option<shapes::Everything> {
    let mut value = shapes::Everything::empty();
    let result = XML.read(body, Scope::All, &mut value, &mut Missing::new());
    result.ok().map(|()| value)
}
