//! The examples of a model, and the choice of the one in the docs of the crate.

use super::{REST, entry, lowered, operation, text};
use crate::diagnostics::Diagnostics;
use crate::ir::{Crate, Example, Outcome, Value};
use crate::lower::lower;
use crate::model::c2j::{ModelFile, ModelFiles};
use crate::model::read_service;
use crate::model::source::SourceFile;

const SHAPES: &str = r#"
"In": {"type": "structure", "required": ["name"], "members": {
  "name": {"shape": "Name"}, "count": {"shape": "Count"}, "kind": {"shape": "Kind"}, "names": {"shape": "Names"},
  "pick": {"shape": "Pick"}, "when": {"shape": "When"}, "map": {"shape": "NameMap"},
  "oops": {"shape": "Oops"}
}},
"Out": {"type": "structure", "members": {"size": {"shape": "Count"}}},
"Name": {"type": "string"}, "Count": {"type": "integer"}, "Kind": {"type": "string", "enum": ["a"]},
"Oops": {"type": "structure", "members": {}, "exception": true},
"Names": {"type": "list", "member": {"shape": "Name"}}, "When": {"type": "timestamp"},
"NameMap": {"type": "map", "key": {"shape": "Name"}, "value": {"shape": "Count"}},
"Pick": {"type": "structure", "union": true, "members": {"a": {"shape": "Name"}, "b": {"shape": "Count"}}}"#;

/// The crate of a model with these examples of `Op`, and what is wrong with them.
fn with_examples(examples: &str) -> (Crate, String) {
    let messages = r#""input": {"shape": "In"}, "output": {"shape": "Out"}"#;
    let model = text(REST, &operation("Op", messages), SHAPES);
    let examples = format!("{{\"examples\": {{\"Op\": [\n{examples}\n]}}}}");
    let examples = ModelFile::new(SourceFile::new("examples-1.json", examples));
    let files = ModelFiles {
        examples: Some(examples),
        ..ModelFiles::new(SourceFile::new("service-2.json", model))
    };
    let mut diagnostics = Diagnostics::new();
    let service = read_service(&files, true, &mut diagnostics);
    let service = service.unwrap_or_else(|| panic!("{diagnostics}"));
    let krate = lower(&service, &files.service, &entry(), 1, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{diagnostics}");
    (
        krate.expect("without errors there is an IR"),
        diagnostics.to_string(),
    )
}

fn examples(krate: &Crate) -> &[Example] {
    &krate.operations[0].examples
}

#[test]
fn an_example_that_does_not_fit_its_shapes_is_left_out_with_a_warning() {
    for (input, path, problem) in [
        ("{}", "", "the required member `name` is missing"),
        (
            r#"{"name": null}"#,
            "",
            "the required member `name` is missing",
        ),
        (
            r#"{"name": 5}"#,
            ".name",
            "expected a string, but this is the number 5",
        ),
        (
            r#"{"name": "n", "nme": ""}"#,
            "",
            "`In` has no member `nme`: did you mean `name`?",
        ),
        (
            r#"{"name": "n", "count": "x"}"#,
            ".count",
            "expected a whole number of 32 bits, but this is the string \"x\"",
        ),
        (
            r#"{"name": "n", "count": 1.5}"#,
            ".count",
            "expected a whole number of 32 bits, but this is the number 1.5",
        ),
        (
            r#"{"name": "n", "kind": true}"#,
            ".kind",
            "expected a string, but this is the boolean true",
        ),
        (
            r#"{"name": "n", "names": "x"}"#,
            ".names",
            "expected a list, but this is the string \"x\"",
        ),
        (
            r#"{"name": "n", "names": ["a", {}]}"#,
            ".names[1]",
            "expected a string, but this is an object",
        ),
        (
            r#"{"name": "n", "map": {"x": []}}"#,
            ".map.x",
            "expected a whole number of 32 bits, but this is a list",
        ),
        (
            r#"{"name": "n", "pick": {}}"#,
            ".pick",
            "a union has exactly one member",
        ),
        (
            r#"{"name": "n", "pick": {"a": "", "b": 1}}"#,
            ".pick",
            "a union has exactly one member",
        ),
        (
            r#"{"name": "n", "pick": {"other": 1}}"#,
            ".pick",
            "`Pick` has no member `other`",
        ),
        (
            r#"{"name": "n", "pick": {"b": "c"}}"#,
            ".pick.b",
            "expected a whole number of 32 bits, but this is the string \"c\"",
        ),
        (
            r#"{"name": "n", "when": "yesterday"}"#,
            ".when",
            "expected a time, but this is the string \"yesterday\"",
        ),
    ] {
        let (krate, report) = with_examples(&format!("{{\"input\": {input}}}"));
        assert_eq!(examples(&krate), [], "{input}");
        let expected = format!(
            "examples-1.json:2:1: warning: examples.Op[0].input{path}: \
             the example does not fit its shapes, so it is left out: {problem}"
        );
        assert_eq!(report.trim_end(), expected, "{input}");
    }
}

/// Without the value, it would be another request.
#[test]
fn an_example_with_a_value_that_can_not_be_written_is_left_out() {
    for (more, count) in [("", 1), (r#", "oops": {}"#, 0)] {
        let (krate, report) = with_examples(&format!(r#"{{"input": {{"name": "n"{more}}}}}"#));
        assert_eq!(report, "");
        assert_eq!(examples(&krate).len(), count, "{more}");
    }
}

#[test]
fn collections_without_elements_say_of_what_they_are() {
    for (collection, is_empty) in [
        (r#""map": {}"#, true),
        (r#""map": {"a": 1}"#, false),
        (r#""names": []"#, true),
        (r#""names": ["a"]"#, false),
    ] {
        let input = format!(r#"{{"input": {{"name": "n", {collection}}}}}"#);
        let (krate, report) = with_examples(&input);
        assert_eq!(report, "");
        let example = format!("{:?}", examples(&krate)[0]);
        assert_eq!(example.contains("Empty("), is_empty, "{example}");
    }
}

#[test]
fn a_response_that_does_not_fit_is_left_out_alone() {
    let (krate, report) = with_examples(r#"{"input": {"name": "n"}, "output": {"size": "big"}}"#);
    let outcomes = examples(&krate).iter().map(|it| &it.outcome);
    assert_eq!(
        outcomes.collect::<Vec<_>>(),
        [&Outcome::Response(Vec::new())]
    );
    assert!(report.contains("examples.Op[0].output.size: "), "{report}");
    assert!(report.contains("so its response is left out: "), "{report}");
}

#[test]
fn docs_have_two_examples_that_differ_and_that_people_read() {
    let long = "x".repeat(200);
    let many = vec!["\"x\""; 30].join(",");
    let texts = [
        format!(r#"{{"title": "Long", "input": {{"name": "{long}"}}}}"#),
        format!(r#"{{"title": "Many", "input": {{"name": "n", "names": [{many}]}}}}"#),
        r#"{"title": " One:", "description": "One.", "input": {"name": "a"}}"#.to_owned(),
        r#"{"title": "The same", "input": {"name": "a"}}"#.to_owned(),
        r#"{"title": "Two", "description": "<p>It is <b>two</b>.</p>", "input": {"name": "b"}}"#
            .to_owned(),
        r#"{"title": "Three", "input": {"name": "c"}}"#.to_owned(),
    ];
    let (krate, report) = with_examples(&texts.join(",\n"));
    assert_eq!(report, "");
    let found = examples(&krate).iter();
    let found: Vec<_> = found
        .map(|it| (it.title.as_str(), it.docs.join("|")))
        .collect();
    let expected = [
        ("One", "One.".to_owned()),
        ("Two", "It is **two**.".to_owned()),
    ];
    assert_eq!(found, expected);
}

#[test]
fn the_example_of_the_crate_is_what_people_try_first() {
    let in_and_out = |shape: &str| format!(r#""input": {{"shape": "{shape}"}}"#);
    let none = r#""None": {"type": "structure", "members": {}}"#;
    let shapes = format!("{SHAPES}, {none}");
    for (operations, expected) in [
        (
            &[("CreateThing", "None"), ("GetThing", "In")][..],
            "get_thing",
        ),
        (&[("GetThing", "In"), ("ListThings", "In")], "list_things"),
        (&[("ListThings", "In"), ("GetThing", "None")], "get_thing"),
        (
            &[("DescribeThings", "None"), ("DescribeTags", "None")],
            "describe_tags",
        ),
        (
            &[("Listen", "None"), ("DescribeTags", "In")],
            "describe_tags",
        ),
        (&[("PutThing", "In"), ("CreateIt", "In")], "create_it"),
    ] {
        let operations = operations.iter();
        let operations = operations.map(|(name, shape)| operation(name, &in_and_out(shape)));
        let operations: Vec<String> = operations.collect();
        let krate = lowered(&text(REST, &operations.join(", "), &shapes));
        let example = krate.example.expect("an example");
        assert_eq!(example.method, expected);
        let is_request = |it: &Value| matches!(it, Value::Structure(..));
        assert!(example.request.as_ref().is_some_and(is_request));
    }
}

#[test]
fn the_example_of_the_crate_has_no_stream() {
    let stream = r#""Out": {"type": "structure", "payload": "body", "members": {"body": {"shape": "Body"}}},
        "Body": {"type": "blob", "streaming": true}"#;
    let operations = [
        operation("GetIt", r#""output": {"shape": "Out"}"#),
        operation("GetThings", ""),
    ];
    let krate = lowered(&text(REST, &operations.join(", "), stream));
    assert_eq!(krate.example.expect("an example").method, "get_things");
}

#[test]
fn what_the_example_of_the_crate_needs_is_made_up() {
    let members = r#""Name": {"shape": "Name"}, "Count": {"shape": "Count"}, "Share": {"shape": "Share"}, "Plain": {"shape": "Plain"}"#;
    let shapes = format!(
        r#""In": {{"type": "structure", "required": ["Name", "Count", "Share", "Plain"], "members": {{{members}}}}},
        "Name": {{"type": "string", "max": 9}}, "Count": {{"type": "integer", "min": 1}},
        "Share": {{"type": "double", "max": 1}}, "Plain": {{"type": "boolean"}}"#
    );
    let operation = operation("GetThing", r#""input": {"shape": "In"}"#);
    let krate = lowered(&text(REST, &operation, &shapes));
    let example = format!("{:?}", krate.example);
    for expected in [
        r#"Text("name")"#,
        r#"Number("1")"#,
        r#"Number("1.0")"#,
        "Flag(true)",
    ] {
        assert!(example.contains(expected), "{expected}: {example}");
    }
}
