//! Which blobs are streams.

use super::{JSON, REST, lowered, member, named, operation, primitive, structure, text};
use crate::ir::{Module, Primitive, Type};

const BLOBS: &str = r#""Stream": {"type": "blob", "streaming": true, "sensitive": true, "requiresLength": true, "max": 9},
    "Plain": {"type": "blob"}, "Named": {"type": "blob"}"#;

/// A model whose operation has this member `m` in its input `In`, and in its output `Out`, as the payload if
/// `payload` says so.
fn model(metadata: &str, reference: &str, payload: bool, more: &str) -> String {
    let operation = operation(
        "Op",
        r#""input": {"shape": "In"}, "output": {"shape": "Out"}, "errors": [{"shape": "Bad"}]"#,
    );
    let payload = if payload { r#""payload": "m", "# } else { "" };
    let message = format!(r#""type": "structure", {payload}"members": {{"m": {{{reference}}}}}"#);
    let shapes = format!(
        r#""In": {{{message}}}, "Out": {{{message}}}, "Bad": {{{message}, "exception": true}}{more}, {BLOBS}"#
    );
    text(metadata, &operation, &shapes)
}

fn newtype(name: &str) -> Type {
    named(Module::Newtypes, name)
}

#[test]
fn a_marked_blob_is_a_stream_where_it_is_a_whole_body() {
    let stream = || primitive(Primitive::Stream);
    let table = [
        (REST, r#""shape": "Stream""#, true, stream()),
        (
            REST,
            r#""shape": "Named", "streaming": true"#,
            true,
            stream(),
        ),
        // Not marked.
        (REST, r#""shape": "Named""#, true, newtype("Named")),
        // A part of a body.
        (REST, r#""shape": "Stream""#, false, newtype("Stream")),
        (
            REST,
            r#""shape": "Named", "streaming": true"#,
            false,
            newtype("Named"),
        ),
        // A protocol in which payloads are nothing special.
        (JSON, r#""shape": "Stream""#, true, newtype("Stream")),
    ];
    for (metadata, reference, payload, expected) in table {
        let krate = lowered(&model(metadata, reference, payload, ""));
        let is_stream = expected == stream();
        for (message, required) in [("In", false), ("Out", is_stream)] {
            let found = member(&krate, message, "m");
            assert_eq!(
                found.ty, expected,
                "{message}: {metadata} {reference} {payload}"
            );
            assert_eq!(found.required, required, "{message}: {reference}");
            assert_eq!(structure(&krate, message).streams, is_stream, "{reference}");
        }
        // What an exception carries is read before anybody knows which one it is.
        assert_ne!(member(&krate, "Bad", "m").ty, stream());
        assert!(!structure(&krate, "Bad").streams);
    }
}

#[test]
fn what_the_shape_says_of_a_stream_is_on_its_member() {
    let krate = lowered(&model(REST, r#""shape": "Stream""#, true, ""));
    let (sent, received) = (member(&krate, "In", "m"), member(&krate, "Out", "m"));
    assert!(sent.traits.sensitive && sent.traits.requires_length);
    assert!(received.traits.sensitive && !received.traits.requires_length);
    let docs = sent.docs.join("\n");
    assert!(docs.contains("crate::ByteStream"), "{docs}");
    assert!(docs.contains("at most 9 bytes"), "{docs}");
    let plain = r#""shape": "Plain", "streaming": true"#;
    let krate = lowered(&model(REST, plain, true, ""));
    let sent = member(&krate, "In", "m");
    assert!(!sent.traits.sensitive && !sent.traits.requires_length);
}

#[test]
fn a_blob_which_is_only_a_stream_has_no_newtype() {
    let get = operation("Get", r#""output": {"shape": "Out"}"#);
    let out =
        r#""Out": {"type": "structure", "payload": "m", "members": {"m": {"shape": "Stream"}}}"#;
    let krate = lowered(&text(REST, &get, &format!("{out}, {BLOBS}")));
    assert_eq!(krate.newtypes, []);
}

#[test]
fn a_message_within_another_shape_has_no_stream() {
    let more = r#", "List": {"type": "list", "member": {"shape": "In"}}"#;
    let krate = lowered(&model(REST, r#""shape": "Stream""#, true, more));
    assert_eq!(member(&krate, "In", "m").ty, newtype("Stream"));
    assert_eq!(member(&krate, "Out", "m").ty, primitive(Primitive::Stream));
}
