//! Reads the messages of an event stream from bytes, and writes them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use shapewright_runtime::wire::event_stream::{Decoder, Message};

fuzz_target!(|bytes: &[u8]| {
    let (Some((piece, bytes)), true) = (bytes.split_first(), bytes.len() < 1 << 20) else {
        return;
    };
    let whole = messages(bytes, bytes.len());
    // The result does not depend on the pieces in which the bytes come.
    assert_eq!(whole, messages(bytes, usize::from(*piece)));
    let mut again = Vec::new();
    let is_written = whole.iter().all(|message| message.write(&mut again).is_ok());
    // Texts in headers may be longer in messages that are read than in messages that are written.
    assert!(!is_written || bytes.starts_with(&again), "what was written is not what was read");
});

/// Returns the messages before the first error, read in pieces of this length.
fn messages(bytes: &[u8], piece: usize) -> Vec<Message> {
    let mut decoder = Decoder::new();
    let mut messages = Vec::new();
    for piece in bytes.chunks(piece.max(1)) {
        decoder.push(piece);
        while let Ok(Some(message)) = decoder.next_message() {
            messages.push(message);
        }
    }
    messages
}
