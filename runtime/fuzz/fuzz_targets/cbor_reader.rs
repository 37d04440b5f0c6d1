//! Reads values from bytes with the CBOR reader, and writes them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use shapewright_runtime::Shape;
use shapewright_runtime::wire::codec::cbor::CBOR;
use shapewright_runtime::wire::codec::{BodyCodec, Missing, Scope};

// The shapes of the tests, so that only one place needs every kind of shape.
#[path = "../../tests/shapes/mod.rs"]
mod shapes;

/// The beginning of a map with one entry that the model doesn't know.
const UNKNOWN: &[u8] = b"\xa1\x67unknown";

fuzz_target!(|body: &[u8]| {
    let read = check::<shapes::Everything>(body);
    let skipped = check::<shapes::Everything>(&[UNKNOWN, body].concat());
    // Whatever can be read can be skipped, except that the map adds a level of nesting.
    let is_deep = body.len() > 128;
    assert!(!read || skipped || is_deep || body.is_empty());
});

/// A value that was read can be written, unless the model doesn't know it, and then be read again.
fn check<T: Shape>(body: &[u8]) -> bool {
    let Some(value) = read::<T>(body) else {
        return false;
    };
    let mut first = Vec::new();
    if CBOR.write(&value, Scope::All, &mut first).is_ok() {
        assert!(
            read::<T>(&first).is_some(),
            "what was written can't be read"
        );
    }
    true
}

fn read<T: Shape>(body: &[u8]) -> Option<T> {
    let mut value = T::empty();
    let result = CBOR.read(body, Scope::All, &mut value, &mut Missing::new());
    result.ok().map(|()| value)
}
