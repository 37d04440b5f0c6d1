//! What can be read and means nothing on the wire.

use super::{JSON, REST, entry, lowered, member, problems, structure, with_input};
use crate::model::c2j::ModelFiles;
use crate::model::source::SourceFile;

const QUERY: &str = r#""protocol": "query""#;
const XML: &str = r#""protocol": "rest-xml""#;

/// Shapes for the models below.
const SHAPES: &str = r#""S": {"type": "string"}, "L": {"type": "list", "member": {"shape": "S"}, "flattened": true},
    "B": {"type": "blob", "streaming": true}, "D": {"type": "structure", "members": {}, "document": true}"#;

/// The problems of a model whose input has these members, and which has further shapes.
fn found(metadata: &str, members: &str, more: &str) -> String {
    problems(
        &with_input(metadata, members, &format!("{SHAPES}{more}")),
        &entry(),
    )
}

#[test]
fn two_members_of_one_name_are_refused_with_both_places() {
    let body =
        r#""a": {"shape": "S", "locationName": "x"}, "b": {"shape": "S", "locationName": "x"}"#;
    let report = found(REST, body, "");
    assert!(
        report.contains("shapes.In.members.a: `b` is called `x` as well, in the body"),
        "{report}"
    );
    assert!(
        report.contains("shapes.In.members.b: `a` is called `x` as well, in the body"),
        "{report}"
    );
    for location in ["header", "querystring"] {
        let members = format!(
            r#""a": {{"shape": "S", "location": "{location}", "locationName": "x"}},
"b": {{"shape": "S", "location": "{location}", "locationName": "x"}}"#
        );
        assert_eq!(
            found(REST, &members, "").matches("error").count(),
            2,
            "{location}"
        );
    }
    assert_eq!(found(QUERY, body, "").matches("error").count(), 2);
    // Protocols without such names call members as the model does.
    assert_eq!(found(JSON, body, ""), "");
    // Different places, or in XML a list and the element which it replaces.
    let places = r#""a": {"shape": "S", "locationName": "x"}, "b": {"shape": "S", "location": "header", "locationName": "x"}"#;
    assert_eq!(found(REST, places, ""), "");
    let list =
        r#""a": {"shape": "S", "locationName": "x"}, "b": {"shape": "L", "locationName": "x"}"#;
    assert_eq!(found(XML, list, ""), "");
    let attribute = r#""a": {"shape": "S", "locationName": "x"}, "b": {"shape": "S", "locationName": "x", "xmlAttribute": true}"#;
    assert_eq!(found(XML, attribute, ""), "");
    assert_eq!(found(XML, body, "").matches("error").count(), 2);
}

#[test]
fn a_stream_deeper_down_is_refused() {
    let nested = r#", "N": {"type": "structure", "members": {"y": {"shape": "B"}}}, "K": {"type": "list", "member": {"shape": "B"}}"#;
    let report = found(REST, r#""n": {"shape": "N"}, "k": {"shape": "K"}"#, nested);
    assert!(
        report.contains("shapes.N.members.y: `B` is a stream, which only"),
        "{report}"
    );
    assert!(
        report.contains("shapes.K.member: `B` is a stream, which only"),
        "{report}"
    );
}

#[test]
fn an_event_is_a_structure() {
    let stream = r#", "Ev": {"type": "structure", "eventstream": true, "members": {"t": {"shape": "S"}, "e": {"shape": "E"}}},
"E": {"type": "structure", "event": true, "members": {}}"#;
    let report = found(REST, r#""ev": {"shape": "Ev"}"#, stream);
    assert!(
        report.contains("shapes.Ev.members.t: an event must be a structure"),
        "{report}"
    );
    assert!(!report.contains("members.e"), "{report}");
}

#[test]
fn a_document_in_xml_is_warned_of() {
    let members = r#""d": {"shape": "D"}"#;
    for metadata in [QUERY, XML] {
        let report = found(metadata, members, "");
        assert!(
            report.contains("warning: shapes.In.members.d: the protocol can't write a document"),
            "{report}"
        );
        assert!(!report.contains("error"), "{report}");
    }
    assert_eq!(found(REST, members, ""), "");
}

#[test]
fn the_whole_body_is_nowhere_else() {
    let model = with_input(REST, r#""p": {"shape": "S", "location": "header"}"#, SHAPES);
    let model = model.replacen(r#""In": {"#, r#""In": {"payload": "p", "#, 1);
    let report = problems(&model, &entry());
    assert!(
        report.contains("can't have the location `header` as well"),
        "{report}"
    );
}

/// Nobody should be able to set what is never sent.
#[test]
fn a_member_bound_to_nothing_is_left_out() {
    let members = r#""p": {"shape": "S"}, "b": {"shape": "S"}, "h": {"shape": "S", "location": "header", "locationName": "h"}"#;
    let model = with_input(REST, members, SHAPES);
    let model = model.replacen(
        r#""In": {"#,
        r#""In": {"payload": "p", "required": ["b"], "#,
        1,
    );
    let report = problems(&model, &entry());
    assert!(
        report.contains("warning: shapes.In.members.b: this is bound to no part"),
        "{report}"
    );
    assert_eq!(report.matches("warning").count(), 1, "{report}");
    let (service, files) = super::read(&model);
    let mut diagnostics = super::Diagnostics::new();
    let krate =
        crate::lower::lower(&service, &files.service, &entry(), 1, &mut diagnostics).unwrap();
    let names: Vec<_> = structure(&krate, "In")
        .members
        .iter()
        .map(|it| it.field.as_str())
        .collect();
    assert_eq!(names, ["p", "h"]);
    // In a protocol without bindings, all members are in the body.
    let krate = lowered(&model.replacen(REST, JSON, 1));
    assert!(member(&krate, "In", "b").required);
}

#[test]
fn a_version_is_needed_where_it_is_sent() {
    let generated = |protocol: &str| {
        let text = format!(
            r#"{{"smithy": "2.0", "shapes": {{
"a#Service": {{"type": "service", "operations": [{{"target": "a#Op"}}], "traits": {{"{protocol}": {{}}, "aws.auth#sigv4": {{"name": "a"}}}}}},
"a#Op": {{"type": "operation", "traits": {{"smithy.api#http": {{"method": "POST", "uri": "/"}}}}}}}}}}"#
        );
        let files = ModelFiles::new(SourceFile::new("m.json", text));
        let generated = crate::generate(&entry(), &files, crate::Options::default());
        generated.map_or_else(|errors| errors.to_string(), |it| it.warnings.to_string())
    };
    for protocol in ["aws.protocols#awsQuery", "aws.protocols#ec2Query"] {
        let report = generated(protocol);
        assert!(
            report.contains("error") && report.contains("`apiVersion`"),
            "{report}"
        );
    }
    let report = generated("aws.protocols#restJson1");
    assert!(
        report.contains("warning") && report.contains("`API_VERSION` is empty"),
        "{report}"
    );
    assert!(!report.contains("error"), "{report}");
}
