//! Broken input: each case edits a good model or a good list of services, and has a snapshot of everything
//! that is printed.

use std::fmt::Write as _;

use shapewright_codegen::config::read_services;
use shapewright_codegen::diagnostics::Diagnostics;
use shapewright_codegen::model::c2j::ModelFiles;
use shapewright_codegen::model::source::SourceFile;
use shapewright_codegen::{Options, generate};

use crate::support::{SERVICES, assert_snapshot};

/// A good model.
const MODEL: &str = r#"{
  "metadata": {
    "apiVersion": "2020-01-01",
    "endpointPrefix": "things",
    "protocol": "rest-json",
    "serviceId": "Things"
  },
  "operations": {
    "GetThing": {
      "name": "GetThing",
      "http": {"method": "GET", "requestUri": "/things/{thingName}"},
      "input": {"shape": "GetThingRequest"},
      "output": {"shape": "GetThingResponse"},
      "errors": [{"shape": "NotFoundException"}]
    }
  },
  "shapes": {
    "GetThingRequest": {
      "type": "structure",
      "required": ["thingName"],
      "members": {
        "thingName": {"shape": "ThingName", "location": "uri", "locationName": "thingName"},
        "version": {"shape": "Version", "location": "querystring", "locationName": "version"}
      }
    },
    "GetThingResponse": {
      "type": "structure",
      "members": {
        "thing": {"shape": "Thing"}
      },
      "payload": "thing"
    },
    "Thing": {"type": "structure", "members": {"tags": {"shape": "Tags"}}},
    "Tags": {"type": "map", "key": {"shape": "TagKey"}, "value": {"shape": "TagKey"}},
    "TagKey": {"type": "string", "min": 1, "max": 64},
    "ThingName": {"type": "string", "pattern": "[a-z]+"},
    "Version": {"type": "integer"},
    "NotFoundException": {"type": "structure", "members": {}, "exception": true}
  }
}
"#;

/// A good list of services.
const LIST: &str = r#"[[service]]
package = "things"
model = "things/2020-01-01"
operations = ["GetThing"]
protocol = "rest-json"
"#;

/// Replacements of a text that occurs once.
type Edits = &'static [(&'static str, &'static str)];

/// Declares a test for each case, and the list of all of them.
macro_rules! cases {
    ($($name:ident: $run:ident$(($($argument:expr),*))?,)*) => {
        /// The names of all cases.
        pub(crate) const CASES: &[&str] = &[$(stringify!($name),)*];

        $(
            #[test]
            fn $name() {
                let report = $run($($($argument),*)?);
                assert_snapshot(concat!("diagnostics__", stringify!($name)), &report);
            }
        )*
    };
}

cases! {
    nothing_wrong: model(&[]),
    missing_shape: model(&[(r#""value": {"shape": "TagKey"}"#, r#""value": {"shape": "TagValue"}"#)]),
    wrong_type: model(&[
        (r#""min": 1"#, r#""min": "1""#),
        (r#""required": ["thingName"]"#, r#""required": "thingName""#),
        (r#"{"type": "integer"}"#, r#"["integer"]"#),
        (r#""exception": true"#, r#""exception": 1"#),
    ]),
    no_operation: both(
        &[("\"GetThing\": {\n", "}, \"examples\": {\"GetThing\": {\n")],
        &[("operations = [\"GetThing\"]\n", "")]
    ),
    wrong_kind_of_shape: model(&[
        (r#""input": {"shape": "GetThingRequest"}"#, r#""input": {"shape": "ThingName"}"#),
        (r#""errors": [{"shape": "NotFoundException"}]"#, r#""errors": [{"shape": "Thing"}]"#),
        (r#""key": {"shape": "TagKey"}"#, r#""key": {"shape": "Version"}"#),
    ]),
    duplicate_shape: model(&[(r#""Version": {"type": "integer"}"#, r#""Thing": {"type": "integer"}"#)]),
    duplicate_member: model(&[(r#""version": {"shape""#, r#""thingName": {"shape""#)]),
    invalid_json: model(&[(r#""members": {}, "exception""#, r#""members": {} "exception""#)]),
    truncated_file: half,
    empty_file: text(""),
    not_an_object: text("[1, 2]\n"),
    not_utf_8: latin_1,
    unknown_key: model(&[(r#""protocol": "rest-json""#, r#""protocol": "rest-json", "colour": "red""#), (r#""max""#, r#""maxx""#)]),
    unknown_key_when_strict: strict(&[(r#""max""#, r#""maxx""#)]),
    unknown_shape_type: model(&[(r#"{"type": "integer"}"#, r#"{"type": "int"}"#)]),
    label_without_member: model(&[(r#"/things/{thingName}""#, r#"/things/{thingName}/{other}""#)]),
    member_without_label: model(&[(r#"/things/{thingName}""#, r#"/things/{thing}""#)]),
    broken_label: model(&[(r#"/things/{thingName}""#, r#"/things/{thingName""#)]),
    location_of_the_wrong_type: model(&[(r#""version": {"shape": "Version""#, r#""version": {"shape": "Thing""#)]),
    payload_of_missing_member: model(&[(r#""payload": "thing""#, r#""payload": "thin""#)]),
    required_missing_member: model(&[(r#""required": ["thingName"]"#, r#""required": ["thingName", "ThingName", "thingName"]"#)]),
    impossible_recursion: model(&[(
        r#"{"tags": {"shape": "Tags"}}"#,
        r#"{"tags": {"shape": "Tags"}, "parent": {"shape": "Thing"}}, "required": ["parent"]"#,
    )]),
    endless_map: model(&[(r#""value": {"shape": "TagKey"}"#, r#""value": {"shape": "Tags"}"#)]),
    unreadable_name: model(&[(r#""thing": {"shape": "Thing"}"#, r#""my thing": {"shape": "Thing"}"#), (r#""payload": "thing""#, r#""payload": "my thing""#)]),
    empty_enum: model(&[(r#""pattern": "[a-z]+""#, r#""enum": []"#), (r#""min": 1, "max": 64"#, r#""enum": ["a", "b", "a", ""]"#)]),
    contradicting_bounds: model(&[(r#""max": 64"#, r#""max": 0"#)]),
    no_protocol: both(
        &[(r#""protocol": "rest-json""#, r#""protocol": "rest-json", "protocols": []"#)],
        &[("protocol = \"rest-json\"\n", "")]
    ),
    protocol_without_its_settings: both(
        &[(r#""protocol": "rest-json""#, r#""protocol": "json""#)],
        &[("protocol = \"rest-json\"\n", "")]
    ),
    protocol_which_does_not_exist: model(&[(r#""protocol": "rest-json""#, r#""protocol": "rest-jsn""#)]),
    several_errors: model(&[
        (r#""endpointPrefix": "things","#, ""),
        (r#""output": {"shape": "GetThingResponse"}"#, r#""output": {"shape": "GetThingRespons"}"#),
        (r#"/things/{thingName}""#, r#"/things""#),
        (r#""payload": "thing""#, r#""payload": "things""#),
        (r#""type": "string", "pattern""#, r#""type": "string", "patern""#),
        (r#""exception": true"#, r#""exception": false"#),
    ]),
    list_with_a_missing_operation: list(&[(r#"["GetThing"]"#, r#"["GetThin", "Put*", "GetThing"]"#)]),
    list_with_an_unknown_key: list(&[("operations =", "operation ="), ("[[service]]", "version = 1\n[[service]]")]),
    list_with_a_duplicate_package: list(&[(r#"protocol = "rest-json""#, "[[service]]\npackage = \"things\"\nmodel = \"other\"")]),
    list_with_a_syntax_error: list(&[(r#"model = "things/2020-01-01""#, r#"model = "things/2020-01-01"#)]),
    list_with_a_wrong_type: list(&[(r#"["GetThing"]"#, r#""GetThing""#), (r#""things/2020-01-01""#, "20200101")]),
    list_with_a_missing_key: list(&[("model = \"things/2020-01-01\"\n", "")]),
    list_with_bad_names: list(&[(r#"package = "things""#, r#"package = "Things""#), ("things/2020-01-01", "../things")]),
    list_with_another_protocol: list(&[(r#"protocol = "rest-json""#, r#"protocol = "query""#)]),
    list_with_an_unknown_protocol: list(&[(r#"protocol = "rest-json""#, r#"protocol = "rest_json""#)]),
}

/// The report of an edited model.
fn model(edits: Edits) -> String {
    text(&edited(MODEL, edits))
}

/// The same when unknown keys are errors.
fn strict(edits: Edits) -> String {
    let file = SourceFile::new("model/things/service-2.json", edited(MODEL, edits));
    run(LIST, Some(file), Options::default().strict(true))
}

/// The report of a model's text.
fn text(text: &str) -> String {
    let file = SourceFile::new("model/things/service-2.json", text);
    run(LIST, Some(file), Options::default())
}

/// The report of an edited list.
fn list(edits: Edits) -> String {
    let file = SourceFile::new("model/things/service-2.json", MODEL);
    run(&edited(LIST, edits), Some(file), Options::default())
}

/// The report of an edited model under an edited list.
fn both(model: Edits, list: Edits) -> String {
    let file = SourceFile::new("model/things/service-2.json", edited(MODEL, model));
    run(&edited(LIST, list), Some(file), Options::default())
}

/// The report of the first half of the model.
fn half() -> String {
    let (half, _) = MODEL.split_at(MODEL.find("\"payload\"").unwrap());
    text(half)
}

/// The report of a model in another encoding.
fn latin_1() -> String {
    let mut bytes = MODEL.as_bytes().to_owned();
    let place = MODEL.find("[a-z]").unwrap();
    bytes[place + 1] = 0xe9;
    let mut diagnostics = Diagnostics::new();
    let file = SourceFile::from_bytes("model/things/service-2.json", bytes, &mut diagnostics);
    assert_eq!(file, None);
    diagnostics.to_string()
}

fn edited(text: &str, edits: Edits) -> String {
    let mut text = text.to_owned();
    for (from, to) in edits {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text = text.replace(from, to);
    }
    text
}

/// All that is printed: problems of the list, else of the model, else what was generated.
fn run(list: &str, file: Option<SourceFile>, options: Options<'_>) -> String {
    let mut diagnostics = Diagnostics::new();
    let entries = read_services(SERVICES, list, &mut diagnostics);
    let mut report = diagnostics.to_string();
    let Some(entries) = entries else {
        assert!(diagnostics.has_errors());
        return report;
    };
    let files = ModelFiles::new(file.unwrap());
    for entry in entries {
        match generate(&entry, &files, options) {
            Ok(generated) => {
                let _ = write!(report, "{}", generated.warnings);
                let _ = writeln!(report, "generated {}", entry.package);
            }
            Err(problems) => {
                assert!(problems.has_errors());
                let _ = write!(report, "{problems}");
            }
        }
    }
    report
}
