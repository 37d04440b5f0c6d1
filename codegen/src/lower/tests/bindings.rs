//! Where members are in HTTP messages, what they are called there, and how timestamps are written.

use super::{JSON, REST, entry, lowered, member, operation, problems, structure, text, with_input};
use crate::ir::{Location, Payload, TimestampFormat};

/// Shapes for all kinds of targets.
const TARGETS: &str = r#""S": {"type": "string"}, "I": {"type": "integer"}, "B": {"type": "structure", "members": {}},
    "LS": {"type": "list", "member": {"shape": "S"}}, "LB": {"type": "list", "member": {"shape": "B"}},
    "MS": {"type": "map", "key": {"shape": "S"}, "value": {"shape": "S"}},
    "MLS": {"type": "map", "key": {"shape": "S"}, "value": {"shape": "LS"}},
    "MI": {"type": "map", "key": {"shape": "S"}, "value": {"shape": "I"}},
    "R": {"type": "string", "locationName": "renamed"}"#;

/// Where a member of an input is, and its name in bodies.
fn binding(metadata: &str, reference: &str) -> (Location, String) {
    let members = format!(r#""m": {{{reference}}}"#);
    let krate = lowered(&with_input(metadata, &members, TARGETS));
    let traits = member(&krate, "In", "m").traits.clone();
    (traits.location, traits.wire)
}

#[test]
fn members_have_names_in_bodies() {
    let table = [
        (r#""shape": "S""#, "m"),
        (r#""shape": "S", "locationName": "other""#, "other"),
        // The target's name for its members, which the member's own wins over.
        (r#""shape": "R""#, "renamed"),
        (r#""shape": "R", "locationName": "other""#, "other"),
    ];
    for (reference, wire) in table {
        let expected = (Location::Body, wire.to_owned());
        assert_eq!(binding(REST, reference), expected, "{reference}");
        let expected = (Location::Body, "m".to_owned());
        assert_eq!(binding(JSON, reference), expected, "{reference}");
    }
}

#[test]
fn members_are_bound_by_rest_protocols_only() {
    let query = |name: &str| Location::Query(name.to_owned());
    let header = |name: &str| Location::Header(name.to_owned());
    let prefix = |name: &str| Location::PrefixHeaders(name.to_owned());
    let table = [
        ("S", "querystring", "", query("m")),
        ("I", "querystring", "max", query("max")),
        ("LS", "querystring", "k", query("k")),
        ("MS", "querystring", "", Location::QueryParams),
        ("MLS", "querystring", "k", Location::QueryParams),
        ("S", "header", "X-Amz-Thing", header("x-amz-thing")),
        ("LS", "header", "x-list", header("x-list")),
        ("MS", "headers", "X-Meta-", prefix("x-meta-")),
        ("MS", "headers", "", prefix("")),
        ("I", "statusCode", "", Location::Status),
    ];
    for (shape, location, name, expected) in table {
        let name = match name {
            "" => String::new(),
            name => format!(r#", "locationName": "{name}""#),
        };
        let reference = format!(r#""shape": "{shape}", "location": "{location}"{name}"#);
        let expected = (expected, "m".to_owned());
        assert_eq!(binding(REST, &reference), expected, "{reference}");
        let expected = (Location::Body, "m".to_owned());
        assert_eq!(binding(JSON, &reference), expected, "{reference}");
    }
}

#[test]
fn a_member_whose_type_has_no_place_there_is_an_error() {
    let table = [
        (
            r#""shape": "B", "location": "querystring""#,
            "a scalar, a list of scalars, or a map of strings or lists of strings, but the type of `B` is structure",
        ),
        (
            r#""shape": "LB", "location": "querystring""#,
            "the type of `LB` is list",
        ),
        (
            r#""shape": "MI", "location": "querystring""#,
            "the type of `MI` is map",
        ),
        (
            r#""shape": "MS", "location": "header", "locationName": "x""#,
            "a member with the location `header` must be a scalar or a list of scalars, but the type of `MS` is map",
        ),
        (
            r#""shape": "S", "location": "headers""#,
            "must be a map of strings, but the type of `S` is string",
        ),
        (
            r#""shape": "MLS", "location": "headers""#,
            "must be a map of strings, but the type of `MLS` is map",
        ),
        (
            r#""shape": "S", "location": "statusCode""#,
            "must be an integer, but the type of `S` is string",
        ),
    ];
    for (reference, expected) in table {
        let found = problems(
            &with_input(REST, &format!(r#""m": {{{reference}}}"#), TARGETS),
            &entry(),
        );
        assert!(
            found.contains("error: shapes.In.members.m.location: "),
            "{found}"
        );
        assert!(found.contains(expected), "{found}");
    }
}

#[test]
fn only_whole_messages_are_bound() {
    let operation = operation(
        "Op",
        r#""output": {"shape": "Out"}, "errors": [{"shape": "E"}]"#,
    );
    let bound = r#"{"h": {"shape": "S", "location": "header", "locationName": "x-h"}}"#;
    let shapes = format!(
        r#""Out": {{"type": "structure", "payload": "n", "members": {{"n": {{"shape": "N", "locationName": "Root"}}}}}},
        "N": {{"type": "structure", "payload": "h", "members": {bound}}},
        "E": {{"type": "structure", "exception": true, "members": {bound}}}, "S": {{"type": "string"}}"#
    );
    let krate = lowered(&text(REST, &operation, &shapes));
    let facts = |shape: &str, name: &str| {
        let traits = &member(&krate, shape, name).traits;
        (
            traits.location.clone(),
            traits.wire.clone(),
            structure(&krate, shape).payload,
        )
    };
    assert_eq!(
        facts("E", "h"),
        (Location::Header("x-h".to_owned()), "h".to_owned(), None)
    );
    assert_eq!(facts("N", "h"), (Location::Body, "h".to_owned(), None));
    assert_eq!(
        facts("Out", "n"),
        (
            Location::Payload(Payload::Structure),
            "Root".to_owned(),
            Some(0)
        )
    );

    let krate = lowered(&text(JSON, &operation, &shapes));
    assert_eq!(structure(&krate, "Out").payload, None);
    assert_eq!(member(&krate, "Out", "n").traits.location, Location::Body);
}

#[test]
fn payloads_say_whether_the_protocol_gives_them_their_form() {
    let table = [
        (r#""type": "blob""#, Payload::Raw),
        (r#""type": "blob", "streaming": true"#, Payload::Raw),
        (r#""type": "string""#, Payload::Raw),
        (r#""type": "string", "enum": ["a"]"#, Payload::Raw),
        (r#""type": "structure", "members": {}"#, Payload::Structure),
        (
            r#""type": "structure", "union": true, "members": {"a": {"shape": "S"}}"#,
            Payload::Value,
        ),
        (
            r#""type": "structure", "document": true, "members": {}"#,
            Payload::Value,
        ),
        (
            r#""type": "list", "member": {"shape": "S"}"#,
            Payload::Value,
        ),
        (
            r#""type": "map", "key": {"shape": "S"}, "value": {"shape": "S"}"#,
            Payload::Value,
        ),
    ];
    let operation = operation("Op", r#""output": {"shape": "Out"}"#);
    for (target, expected) in table {
        let shapes = format!(
            r#""Out": {{"type": "structure", "payload": "p", "members": {{"p": {{"shape": "P"}}}}}},
            "P": {{{target}}}, "S": {{"type": "string"}}"#
        );
        let krate = lowered(&text(REST, &operation, &shapes));
        let location = &member(&krate, "Out", "p").traits.location;
        assert_eq!(*location, Location::Payload(expected), "{target}");
    }
}

#[test]
fn timestamps_say_their_format_where_it_is_not_the_default() {
    use TimestampFormat::{DateTime, EpochSeconds, HttpDate};
    let table = [
        (None, [None, None, None]),
        (Some("iso8601"), [Some(DateTime), None, Some(DateTime)]),
        (
            Some("unixTimestamp"),
            [None, Some(EpochSeconds), Some(EpochSeconds)],
        ),
        (Some("rfc822"), [Some(HttpDate), Some(HttpDate), None]),
    ];
    for (format, expected) in table {
        let format = format.map_or_else(String::new, |format| {
            format!(r#", "timestampFormat": "{format}""#)
        });
        let members = r#""body": {"shape": "T"}, "query": {"shape": "T", "location": "querystring"},
            "header": {"shape": "T", "location": "header", "locationName": "x-t"}"#;
        let shapes = format!(r#""T": {{"type": "timestamp"{format}}}"#);
        let krate = lowered(&with_input(REST, members, &shapes));
        let found =
            ["body", "query", "header"].map(|name| member(&krate, "In", name).traits.timestamp);
        assert_eq!(found, expected, "{format}");
    }
}

#[test]
fn what_loses_fractions_of_seconds_says_so() {
    let members = r#""t": {"shape": "T"}, "since": {"shape": "T", "location": "header", "locationName": "if-modified-since"}"#;
    let krate = lowered(&with_input(REST, members, r#""T": {"type": "timestamp"}"#));
    assert_eq!(member(&krate, "In", "t").docs, [""; 0]);
    let expected = ["Fractions of a second are not sent."];
    assert_eq!(member(&krate, "In", "since").docs, expected);
}

#[test]
fn json_in_a_string_has_a_media_type() {
    let members = r#""j": {"shape": "S", "jsonvalue": true}, "s": {"shape": "S"}"#;
    let krate = lowered(&with_input(REST, members, TARGETS));
    assert_eq!(
        member(&krate, "In", "j").traits.media_type.as_deref(),
        Some("application/json")
    );
    assert_eq!(member(&krate, "In", "s").traits.media_type, None);
}
