//! Streams of events: what they and their events become, and where they may be.

use super::{JSON, REST, entry, lowered, member, named, problems, structure, text, union};
use crate::ir::{Location, Module, Type};

/// An event and two exceptions.
const EVENTS: &str = r#""A": {"type": "structure", "event": true, "members": {}},
    "E": {"type": "structure", "exception": true, "members": {}},
    "F": {"type": "structure", "exception": true, "members": {}},
    "S": {"type": "structure", "eventstream": true, "members": {"a": {"shape": "A"}, "e": {"shape": "E"}}}"#;

const STREAM: &str = r#""payload": "s", "members": {"s": {"shape": "S"}}"#;

/// A model with one operation, whose input and output have these keys beside their type.
fn model(metadata: &str, input: &str, output: &str, shapes: &str) -> String {
    let operation = r#""Op": {"name": "Op", "http": {"method": "POST", "requestUri": "/"}, "input": {"shape": "In"}, "output": {"shape": "Out"}}"#;
    let shapes = format!(
        r#""In": {{"type": "structure", {input}}}, "Out": {{"type": "structure", {output}}}, {shapes}"#
    );
    text(metadata, operation, &shapes)
}

#[test]
fn exceptions_of_a_stream_are_its_errors_and_no_events() {
    let krate = lowered(&model(REST, r#""members": {}"#, STREAM, EVENTS));
    let stream = union(&krate, "S");
    let variants: Vec<&str> = stream.variants.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(variants, ["A"]);
    let error = stream.stream_error.as_ref().unwrap();
    assert_eq!(error.name, "SError");
    let errors: Vec<_> = error
        .variants
        .iter()
        .map(|it| (it.name.as_str(), it.code.as_str()))
        .collect();
    assert_eq!(errors, [("E", "e")]);
    let member = member(&krate, "Out", "s");
    assert_eq!(
        member.ty,
        Type::Events(match named(Module::Types, "S") {
            Type::Named(named) => named,
            other => panic!("{other:?}"),
        })
    );
    assert_eq!(member.traits.location, Location::Events);
    assert!(member.required, "a stream is always there");
    assert!(structure(&krate, "Out").streams && !structure(&krate, "In").streams);
}

#[test]
fn one_exception_may_have_two_names_in_a_stream() {
    let shapes = |members: &str| EVENTS.replace(r#""e": {"shape": "E"}"#, members);
    let twice = shapes(r#""e": {"shape": "E"}, "f": {"shape": "F"}, "again": {"shape": "E"}"#);
    let krate = lowered(&model(REST, r#""members": {}"#, STREAM, &twice));
    let error = union(&krate, "S").stream_error.as_ref().unwrap();
    let codes: Vec<_> = error
        .variants
        .iter()
        .map(|it| (it.code.as_str(), it.alias.as_deref()))
        .collect();
    assert_eq!(codes, [("e", Some("again")), ("f", None)]);
    let thrice = shapes(r#""e": {"shape": "E"}, "f": {"shape": "E"}, "again": {"shape": "E"}"#);
    let found = problems(&model(REST, r#""members": {}"#, STREAM, &thrice), &entry());
    assert!(
        found.contains("shapes.S.members.again: more than two members are the exception `E`"),
        "{found}"
    );
}

#[test]
fn what_both_sides_stream_takes_http2() {
    let asks = |metadata: &str, setting: &str| {
        format!(r#"{metadata}, "protocolSettings": {{"h2": "{setting}"}}"#)
    };
    let none = r#""members": {}"#;
    let cases = [
        (REST.to_owned(), STREAM, STREAM, true, true),
        (REST.to_owned(), none, STREAM, true, false),
        (REST.to_owned(), STREAM, none, false, false),
        (asks(REST, "optional"), none, STREAM, true, false),
        (asks(JSON, "eventstream"), none, STREAM, true, true),
        (asks(JSON, "eventstream"), STREAM, none, false, true),
        (asks(JSON, "eventstream"), none, none, false, false),
    ];
    for (metadata, input, output, event_output, http2) in cases {
        let krate = lowered(&model(&metadata, input, output, EVENTS));
        let http = &krate.operations[0].http;
        let found = (
            http.event_output,
            http.http2,
            krate.runtime_features.contains(&"http2"),
        );
        let streams = input == STREAM || output == STREAM;
        let asked = krate.runtime_features.contains(&"event-streams");
        assert_eq!(asked, streams, "{metadata} {input} {output}");
        assert_eq!(
            found,
            (event_output, http2, http2),
            "{metadata} {input} {output}"
        );
    }
}

#[test]
fn members_of_events_are_bound_to_messages() {
    let event = r#""A": {"type": "structure", "event": true, "members": {
        "header": {"shape": "T", "eventheader": true}, "payload": {"shape": "B", "eventpayload": true}, "rest": {"shape": "T"}}},
        "B": {"type": "blob"}, "T": {"type": "timestamp", "timestampFormat": "iso8601"},
        "S": {"type": "structure", "eventstream": true, "members": {"a": {"shape": "A"}}}"#;
    let krate = lowered(&model(JSON, r#""members": {}"#, STREAM, event));
    let traits = |name: &str| {
        let traits = &member(&krate, "A", name).traits;
        (traits.location.clone(), traits.timestamp.is_some())
    };
    assert_eq!(
        traits("header"),
        (Location::EventHeader, false),
        "headers have a type for times"
    );
    assert_eq!(traits("payload"), (Location::EventPayload, false));
    assert_eq!(traits("rest"), (Location::Body, true));
}

#[test]
fn a_stream_is_not_where_it_can_not_be() {
    let none = r#""members": {}"#;
    let stream =
        r#""S": {"type": "structure", "eventstream": true, "members": {"a": {"shape": "A"}}}"#;
    let plain = r#""A": {"type": "structure", "members": {}}"#;
    let with = |shapes: &str| format!("{plain}, {stream}, {shapes}");
    let nested = r#""N": {"type": "structure", "members": {"s": {"shape": "S"}}}"#;
    let list = r#""L": {"type": "list", "member": {"shape": "S"}}"#;
    let only = "a stream of events can only be a member of an operation's input or output";
    let query = JSON.replace(r#""json""#, r#""query""#);
    let cases = [
        (
            JSON,
            r#""members": {"n": {"shape": "N"}}"#,
            with(nested),
            only,
        ),
        (
            JSON,
            r#""members": {"l": {"shape": "L"}}"#,
            with(list),
            only,
        ),
        (
            JSON,
            r#""members": {"o": {"shape": "Out"}, "s": {"shape": "S"}}"#,
            with(nested),
            "Out",
        ),
        (
            JSON,
            r#""members": {"s": {"shape": "S"}, "t": {"shape": "S"}}"#,
            with(nested),
            "a message can have only one stream of events",
        ),
        (
            &query,
            STREAM,
            with(nested),
            "this protocol does not support streams of events",
        ),
    ];
    for (metadata, input, shapes, expected) in cases {
        let output = if expected == "Out" { STREAM } else { none };
        let expected = if expected == "Out" { only } else { expected };
        let found = problems(&model(metadata, input, output, &shapes), &entry());
        assert!(found.contains(expected), "{input}\n{found}");
    }
}

#[test]
fn bindings_of_events_are_checked() {
    let shapes = |member: &str| {
        format!(
            r#""A": {{"type": "structure", "event": true, "members": {{"m": {member}}}}},
            "S": {{"type": "structure", "eventstream": true, "members": {{"a": {{"shape": "A"}}}}}},
            "D": {{"type": "double"}}, "I": {{"type": "integer"}}"#
        )
    };
    let cases = [
        (
            r#"{"shape": "D", "eventheader": true}"#,
            "an event's header must be a boolean, an integer, a blob, a string or a timestamp, but the type of `D` is double",
        ),
        (
            r#"{"shape": "I", "eventpayload": true}"#,
            "an event's payload must be a blob, a string or a structure, but the type of `I` is integer",
        ),
    ];
    for (member, expected) in cases {
        let found = problems(
            &model(REST, r#""members": {}"#, STREAM, &shapes(member)),
            &entry(),
        );
        assert!(found.contains(expected), "{found}");
    }
}

#[test]
fn an_enum_of_errors_keeps_out_of_the_way_of_types() {
    let shapes = format!(r#"{EVENTS}, "SError": {{"type": "structure", "members": {{}}}}"#);
    let output = r#""payload": "s", "members": {"s": {"shape": "S"}, "t": {"shape": "SError", "location": "header"}}"#;
    let output = output.replace(r#", "location": "header""#, "");
    let krate = lowered(&model(JSON, r#""members": {}"#, &output, &shapes));
    let error = union(&krate, "S").stream_error.as_ref().unwrap();
    assert_eq!(error.name, "SError2");
}
