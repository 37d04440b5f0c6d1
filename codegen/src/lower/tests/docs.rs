//! Docs: the model's text, links, and what stands in for texts that are missing.

use super::{REST, lowered, member, newtype, operation, structure, text, union};
use crate::ir::Crate;

fn documented() -> Crate {
    let operations = [
        operation(
            "GetThing",
            r#""input": {"shape": "GetThingRequest"}, "output": {"shape": "GetThingResponse"}, "documentation": "<p>Takes a <code>GetThingRequest</code>, gets a <code>Thing</code> or fails with <a>Fault</a>. See <a>Match</a>.</p>", "errors": [{"shape": "Fault"}]"#,
        ),
        operation("Match", ""),
    ];
    let shapes = r#""GetThingRequest": {"type": "structure", "members": {"id": {"shape": "ThingId", "documentation": "<p>The <code>Kind</code> is not a <code>String</code>.</p>"}, "k": {"shape": "Kind"}}},
        "GetThingResponse": {"type": "structure", "members": {"t": {"shape": "Thing"}}},
        "Thing": {"type": "structure", "members": {"c": {"shape": "Choice"}}, "documentation": "<p>A thing has a <code>Choice</code> and a <code>ThingId</code>; <code>GetThing</code> gets it.</p>"},
        "Choice": {"type": "structure", "union": true, "members": {"s": {"shape": "String"}}},
        "ThingId": {"type": "string", "max": 5, "documentation": "<p>The id.</p>"}, "String": {"type": "string"},
        "Kind": {"type": "string", "enum": ["A"]},
        "Fault": {"type": "structure", "exception": true, "members": {}}"#;
    lowered(&text(REST, &operations.join(", "), shapes))
}

#[test]
fn names_link_to_what_they_mean() {
    let krate = documented();
    // The docs of an operation stand in several modules.
    let docs = krate.operations[0].docs.join(" ");
    assert!(
        docs.contains("[`GetThingRequest`](crate::operations::GetThingRequest)"),
        "{docs}"
    );
    assert!(docs.contains("[`Thing`](crate::types::Thing)"), "{docs}");
    assert!(docs.contains("(crate::errors::Fault)"), "{docs}");
    assert!(docs.contains("(crate::Client::match)"), "{docs}");
    let docs = member(&krate, "GetThingRequest", "id").docs.join(" ");
    assert!(docs.contains("[`Kind`](crate::enums::Kind)"), "{docs}");
    // A primitive has no page in the crate.
    assert!(docs.contains("a `String`."), "{docs}");
}

#[test]
fn links_within_a_module_are_names() {
    let docs = structure(&documented(), "Thing").docs.join(" ");
    assert!(
        docs.contains("[`Choice`]") && !docs.contains("(crate::types::Choice)"),
        "{docs}"
    );
    assert!(
        docs.contains("[`ThingId`](crate::newtypes::ThingId)"),
        "{docs}"
    );
    assert!(
        docs.contains("[`GetThing`](crate::Client::get_thing)"),
        "{docs}"
    );
}

#[test]
fn what_has_no_text_says_nothing_but_what_its_name_does_not() {
    let krate = documented();
    assert_eq!(
        krate.operations[1].docs,
        ["Calls [`Match`](crate::operations::Match)."]
    );
    let method = "[`GetThing`](crate::Client::get_thing)";
    assert_eq!(
        structure(&krate, "GetThingRequest").docs,
        [format!("The input of {method}.")]
    );
    assert_eq!(
        structure(&krate, "GetThingResponse").docs,
        [format!("The output of {method}.")]
    );
    assert_eq!(structure(&krate, "Fault").docs, [""; 0]);
    assert_eq!(union(&krate, "Choice").docs, [""; 0]);
    assert_eq!(union(&krate, "Choice").variants[0].docs, [""; 0]);
    assert_eq!(krate.enums[0].docs, [""; 0]);
    assert_eq!(
        newtype(&krate, "ThingId").docs,
        ["The id.", "", "Length: at most 5 characters."]
    );
}

#[test]
fn one_item_or_member_without_docs_leaves_the_crate_undocumented() {
    let docs = |text: &str| format!(r#""documentation": "<p>{text}</p>""#);
    let places = [
        "input", "member", "thing", "field", "choice", "variant", "enum", "newtype", "fault",
        "reason",
    ];
    let [
        input,
        of_input,
        thing,
        field,
        choice,
        variant,
        of_enum,
        of_newtype,
        fault,
        reason,
    ] = places.map(docs);
    let shapes = format!(
        r#""In": {{"type": "structure", "members": {{"t": {{"shape": "Thing", {of_input}}}}}, {input}}},
        "Thing": {{"type": "structure", "members": {{"c": {{"shape": "Choice", {field}}}, "k": {{"shape": "Kind", {field}}}}}, {thing}}},
        "Choice": {{"type": "structure", "union": true, "members": {{"i": {{"shape": "Id", {variant}}}}}, {choice}}},
        "Kind": {{"type": "string", "enum": ["A"], {of_enum}}},
        "Id": {{"type": "string", "max": 5, {of_newtype}}},
        "Fault": {{"type": "structure", "exception": true, "members": {{"i": {{"shape": "Id", {reason}}}}}, {fault}}}"#
    );
    let keys = r#""input": {"shape": "In"}, "errors": [{"shape": "Fault"}], "documentation": "<p>Op.</p>""#;
    let whole = text(REST, &operation("Op", keys), &shapes);
    assert!(!lowered(&whole).undocumented);
    for place in places {
        let without = whole.replace(&docs(place), r#""documentation": """#);
        // These have a sentence of their own, or that of their length.
        let has_sentence = matches!(place, "input" | "newtype");
        assert_eq!(lowered(&without).undocumented, !has_sentence, "{place}");
    }
}
