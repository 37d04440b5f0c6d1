//! What elements and parameters are called in the protocols with XML and queries.

use super::{lowered, member, newtype, operation, text, with_input};
use crate::ir::{MemberTraits, NewtypeKind, TimestampFormat, XmlNamespace, XmlRoot, XmlTraits};

const XML: &str = r#""protocol": "rest-xml""#;
const QUERY: &str = r#""protocol": "query""#;
const EC2: &str = r#""protocol": "ec2""#;

const SHAPES: &str = r#"
    "S": {"type": "string"},
    "List": {"type": "list", "member": {"shape": "S", "locationName": "Item"}},
    "Flat": {"type": "list", "member": {"shape": "S", "locationName": "Item"}, "flattened": true},
    "FlatMap": {"type": "map", "key": {"shape": "S"}, "value": {"shape": "S"}, "flattened": true},
    "Named": {"type": "structure", "members": {}, "locationName": "Shared"},
    "Spaced": {"type": "structure", "members": {}, "xmlNamespace": {"prefix": "p", "uri": "u"}},
    "Time": {"type": "timestamp"},
    "Epoch": {"type": "timestamp", "timestampFormat": "unixTimestamp"},
    "Iso": {"type": "timestamp", "timestampFormat": "iso8601"}"#;

/// The traits of the only member of an input, `Member`, which is this reference.
fn traits(metadata: &str, reference: &str) -> MemberTraits {
    let members = format!(r#""Member": {{{reference}}}"#);
    let krate = lowered(&with_input(metadata, &members, SHAPES));
    member(&krate, "In", "Member").traits.clone()
}

fn namespace(prefix: &str, uri: &str) -> XmlNamespace {
    XmlNamespace {
        prefix: prefix.to_owned(),
        uri: uri.to_owned(),
    }
}

#[test]
fn the_closest_name_counts() {
    let table = [
        (r#""shape": "S""#, "Member", false),
        (r#""shape": "S", "locationName": "m""#, "m", false),
        (r#""shape": "List""#, "Member", false),
        // What is flattened here only has the name that it has here.
        (r#""shape": "List", "flattened": true"#, "Member", true),
        (
            r#""shape": "List", "flattened": true, "locationName": "m""#,
            "m",
            true,
        ),
        (r#""shape": "Flat""#, "Item", true),
        (r#""shape": "Flat", "locationName": "m""#, "m", true),
        (r#""shape": "FlatMap""#, "Member", true),
        (r#""shape": "Named""#, "Member", false),
    ];
    for (reference, wire, flattened) in table {
        for metadata in [XML, QUERY, EC2] {
            let traits = traits(metadata, reference);
            assert_eq!(traits.wire, wire, "{metadata} {reference}");
            assert_eq!(traits.xml.flattened, flattened, "{metadata} {reference}");
        }
    }
}

#[test]
fn bindings_mean_nothing_in_queries() {
    let reference = r#""shape": "S", "location": "header", "locationName": "x-m""#;
    assert_eq!(traits(QUERY, reference).wire, "Member");
}

#[test]
fn the_name_of_a_shape_is_an_alias() {
    let alias = |reference| traits(XML, reference).xml.alias;
    assert_eq!(alias(r#""shape": "Named""#).as_deref(), Some("Shared"));
    assert_eq!(alias(r#""shape": "Named", "locationName": "m""#), None);
    assert_eq!(alias(r#""shape": "S""#), None);
}

#[test]
fn keys_of_requests_are_those_of_ec2() {
    let reference = r#""shape": "S", "locationName": "m", "queryName": "Q""#;
    assert_eq!(traits(EC2, reference).xml.query_key.as_deref(), Some("Q"));
    assert_eq!(traits(QUERY, reference).xml.query_key, None);
}

#[test]
fn attributes_and_namespaces_are_kept() {
    let attribute = r#""shape": "S", "locationName": "p:type", "xmlAttribute": true"#;
    let traits_of = traits(XML, attribute);
    assert!(traits_of.xml.attribute);
    assert_eq!(traits_of.wire, "p:type");

    let own = r#""shape": "Spaced", "xmlNamespace": {"uri": "v"}"#;
    assert_eq!(traits(XML, own).xml.namespace, Some(namespace("", "v")));
    let shared = r#""shape": "Spaced""#;
    assert_eq!(traits(XML, shared).xml.namespace, Some(namespace("p", "u")));
    assert_eq!(traits(QUERY, shared).xml.namespace, None);

    let shapes = r#""S": {"type": "string"}, "L": {"type": "list", "member": {"shape": "S", "xmlNamespace": {"uri": "w"}}}"#;
    let krate = lowered(&with_input(XML, r#""Member": {"shape": "L"}"#, shapes));
    let NewtypeKind::List { element, .. } = &newtype(&krate, "L").kind else {
        panic!("no list");
    };
    assert_eq!(element.namespace, Some(namespace("", "w")));
}

#[test]
fn times_are_dates_unless_the_model_says_otherwise() {
    for metadata in [XML, QUERY, EC2] {
        let format = |shape| traits(metadata, &format!(r#""shape": "{shape}""#)).timestamp;
        assert_eq!(format("Time"), None, "{metadata}");
        assert_eq!(format("Iso"), None, "{metadata}");
        assert_eq!(format("Epoch"), Some(TimestampFormat::EpochSeconds));
    }
}

#[test]
fn the_operation_or_the_shape_names_the_root() {
    let root = |metadata: &str, input: &str, shape: &str| {
        let input = format!(r#""input": {{"shape": "In"{input}}}"#);
        let shape = format!(r#""In": {{"type": "structure", "members": {{}}{shape}}}"#);
        let krate = lowered(&text(metadata, &operation("Op", &input), &shape));
        krate.operations[0].root.clone()
    };
    let named = |name: &str| XmlRoot {
        name: Some(name.to_owned()),
        namespace: None,
    };
    assert_eq!(root(XML, "", ""), XmlRoot::default());
    assert_eq!(
        root(XML, r#", "locationName": "In""#, ""),
        XmlRoot::default()
    );
    assert_eq!(root(XML, r#", "locationName": "A""#, ""), named("A"));
    let shape = r#", "locationName": "B""#;
    assert_eq!(root(XML, r#", "locationName": "A""#, shape), named("B"));
    assert_eq!(
        root(QUERY, r#", "locationName": "A""#, ""),
        XmlRoot::default()
    );
    let spaced = root(XML, r#", "xmlNamespace": {"uri": "u"}"#, "");
    assert_eq!(spaced.namespace, Some(namespace("", "u")));
}

#[test]
fn payloads_are_called_after_their_shapes() {
    let wire = |payload: &str| {
        let shapes = format!(
            r#""In": {{"type": "structure", "members": {{"P": {{{payload}}}}}, "payload": "P"}},
               "Plain": {{"type": "structure", "members": {{}}}},
               "Named": {{"type": "structure", "members": {{}}, "locationName": "Shared"}}"#
        );
        let operation = operation("Op", r#""input": {"shape": "In"}"#);
        let krate = lowered(&text(XML, &operation, &shapes));
        member(&krate, "In", "P").traits.wire.clone()
    };
    assert_eq!(wire(r#""shape": "Plain""#), "Plain");
    assert_eq!(wire(r#""shape": "Named""#), "Shared");
    assert_eq!(wire(r#""shape": "Named", "locationName": "own""#), "own");
}

#[test]
fn only_these_protocols_ask_for_the_feature() {
    let features = |metadata| lowered(&text(metadata, &operation("Op", ""), "")).runtime_features;
    for metadata in [XML, QUERY, EC2] {
        assert_eq!(features(metadata), ["xml"], "{metadata}");
    }
    assert!(features(super::REST).is_empty());
    assert!(features(super::JSON).is_empty());
    assert_eq!(
        traits(super::REST, r#""shape": "Flat""#).xml,
        XmlTraits::default()
    );
}
