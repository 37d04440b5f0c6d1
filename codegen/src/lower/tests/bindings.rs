//! Where members are in HTTP messages, what they are called there, and how timestamps are written.

use super::{JSON, REST, entry, lowered, member, operation, problems, structure, text, with_input};
use crate::ir::{Location, TimestampFormat};

/// Shapes for all kinds of targets.
const TARGETS: &str = r#""S": {"type": "string"}, "I": {"type": "integer"}, "B": {"type": "structure", "members": {}},
    "LS": {"type": "list", "member": {"shape": "S"}}, "LB": {"type": "list", "member": {"shape": "B"}},
    "MS": {"type": "map", "key": {"shape": "S"}, "value": {"shape": "S"}},
    "MLS": {"type": "map", "key": {"shape": "S"}, "value": {"shape": "LS"}},
    "MI": {"type": "map", "key": {"shape": "S"}, "value": {"shape": "I"}},
    "R": {"type": "string", "locationName": "renamed"}"#;

#[test]
fn members_are_bound_by_rest_protocols() {
    let query = |name: &str| Location::Query(name.to_owned());
    let header = |name: &str| Location::Header(name.to_owned());
    let prefix = |name: &str| Location::PrefixHeaders(name.to_owned());
    let table = [
        (r#""shape": "S""#, Location::Body, "m"),
        (
            r#""shape": "S", "locationName": "other""#,
            Location::Body,
            "other",
        ),
        // The target's name for its members, which the member's own wins over.
        (r#""shape": "R""#, Location::Body, "renamed"),
        (
            r#""shape": "R", "locationName": "other""#,
            Location::Body,
            "other",
        ),
        (
            r#""shape": "S", "location": "querystring""#,
            query("m"),
            "m",
        ),
        (
            r#""shape": "I", "location": "querystring", "locationName": "max""#,
            query("max"),
            "m",
        ),
        (
            r#""shape": "LS", "location": "querystring", "locationName": "k""#,
            query("k"),
            "m",
        ),
        (
            r#""shape": "MS", "location": "querystring""#,
            Location::QueryParams,
            "m",
        ),
        (
            r#""shape": "MLS", "location": "querystring", "locationName": "k""#,
            Location::QueryParams,
            "m",
        ),
        (
            r#""shape": "S", "location": "header", "locationName": "X-Amz-Thing""#,
            header("x-amz-thing"),
            "m",
        ),
        (
            r#""shape": "LS", "location": "header", "locationName": "x-list""#,
            header("x-list"),
            "m",
        ),
        (
            r#""shape": "MS", "location": "headers", "locationName": "X-Meta-""#,
            prefix("x-meta-"),
            "m",
        ),
        (r#""shape": "MS", "location": "headers""#, prefix(""), "m"),
        (
            r#""shape": "I", "location": "statusCode""#,
            Location::Status,
            "m",
        ),
    ];
    for (reference, location, wire) in table {
        let members = format!(r#""m": {{{reference}}}"#);
        let krate = lowered(&with_input(REST, &members, TARGETS));
        let traits = &member(&krate, "In", "m").traits;
        assert_eq!(
            (&traits.location, traits.wire.as_str()),
            (&location, wire),
            "{reference}"
        );

        let krate = lowered(&with_input(JSON, &members, TARGETS));
        let traits = &member(&krate, "In", "m").traits;
        assert_eq!(
            (&traits.location, traits.wire.as_str()),
            (&Location::Body, "m"),
            "{reference}"
        );
    }
}

#[test]
fn a_member_whose_type_has_no_place_there_is_an_error() {
    let table = [
        (
            r#""shape": "B", "location": "querystring""#,
            "a scalar, a list of scalars, or a map of strings or lists of strings, but `B` is a structure",
        ),
        (
            r#""shape": "LB", "location": "querystring""#,
            "`LB` is a list",
        ),
        (
            r#""shape": "MI", "location": "querystring""#,
            "`MI` is a map",
        ),
        (
            r#""shape": "MS", "location": "header", "locationName": "x""#,
            "what has the location `header` must be a scalar or a list of scalars, but `MS` is a map",
        ),
        (
            r#""shape": "S", "location": "headers""#,
            "must be a map of strings, but `S` is a string",
        ),
        (
            r#""shape": "MLS", "location": "headers""#,
            "must be a map of strings, but `MLS` is a map",
        ),
        (
            r#""shape": "S", "location": "statusCode""#,
            "must be an integer, but `S` is a string",
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
        (Location::Payload, "Root".to_owned(), Some(0))
    );

    let krate = lowered(&text(JSON, &operation, &shapes));
    assert_eq!(structure(&krate, "Out").payload, None);
    assert_eq!(member(&krate, "Out", "n").traits.location, Location::Body);
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
    assert_eq!(
        member(&krate, "In", "t").docs,
        ["The member `t` of the model."]
    );
    let expected = [
        "The member `since` of the model.",
        "",
        "Fractions of a second are not sent.",
    ];
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
