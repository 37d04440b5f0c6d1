//! Reads values from bytes with the JSON reader, and writes them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use shapewright_runtime::wire::codec::json::JSON;
use shapewright_runtime::wire::codec::{BodyCodec, Missing, Scope};
use shapewright_runtime::{Document, Shape};

// The shapes of the tests, so that only one place needs every kind of shape.
#[path = "../../tests/shapes/mod.rs"]
mod shapes;

fuzz_target!(|body: &[u8]| {
    check::<shapes::Everything>(body);
    check::<Document>(body);
});

/// A value that was read can be written, unless the model doesn't know it, and then be read again.
fn check<T: Shape>(body: &[u8]) {
    let Some(value) = read::<T>(body) else {
        return;
    };
    let mut first = Vec::new();
    if JSON.write(&value, Scope::All, &mut first).is_err() {
        return;
    }
    assert!(
        read::<T>(&first).is_some(),
        "what was written can't be read"
    );
}

fn read<T: Shape>(body: &[u8]) -> Option<T> {
    let mut value = T::empty();
    let result = JSON.read(body, Scope::All, &mut value, &mut Missing::new());
    result.ok().map(|()| value)
}
