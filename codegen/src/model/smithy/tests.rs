//! Reading models in Smithy's format.

mod problems;

use std::fmt::Write as _;

use self::problems::PROBLEMS;
use super::*;
use crate::diagnostics::Spot;
use crate::model::c2j::{self, Http2, ModelFiles};
use crate::model::source::SourceFile;

/// A sound model.
const MODEL: &str = r#"{
  "smithy": "2.0",
  "shapes": {
    "lib#Library": {
      "type": "service", "version": "2020-01-01", "operations": [{"target": "lib#GetBook"}], "resources": [{"target": "lib#Shelf"}],
      "traits": {
        "aws.api#service": {"sdkId": "Library", "endpointPrefix": "library"}, "aws.auth#sigv4": {"name": "lib"},
        "aws.protocols#restJson1": {},
        "smithy.api#title": "The Library",
        "smithy.api#paginated": {"inputToken": "next", "outputToken": "next"},
        "smithy.rules#endpointRuleSet": {"version": "1.0", "parameters": {}, "rules": []}
      }
    },
    "lib#Shelf": {"type": "resource", "identifiers": {"id": {"target": "lib#BookId"}}, "list": {"target": "lib#ListBooks"}},
    "lib#ListBooks": {
      "type": "operation", "input": {"target": "lib#ListBooksInput"}, "output": {"target": "lib#ListBooksOutput"},
      "traits": {
        "smithy.api#http": {"method": "GET", "uri": "/books"}, "smithy.api#readonly": {},
        "smithy.api#paginated": {"items": "books", "pageSize": "size"}
      }
    },
    "lib#ListBooksInput": {"type": "structure", "members": {
      "next": {"target": "smithy.api#String", "traits": {"smithy.api#httpQuery": "next"}},
      "size": {"target": "lib#Count", "traits": {"smithy.api#httpQuery": "size"}}
    }},
    "lib#ListBooksOutput": {"type": "structure", "members": {
      "next": {"target": "smithy.api#String"}, "books": {"target": "lib#Books"}
    }},
    "lib#GetBook": {
      "type": "operation", "input": {"target": "lib#GetBookInput"}, "output": {"target": "lib#Book"},
      "errors": [{"target": "lib#NotFound"}],
      "traits": {
        "smithy.api#http": {"method": "GET", "uri": "/books/{bookId}", "code": 200},
        "smithy.api#examples": [
          {"title": "A book", "input": {"bookId": "b"}, "output": {}},
          {"title": "None", "input": {"bookId": "x"}, "error": {"shapeId": "lib#NotFound", "content": {}}}
        ],
        "smithy.waiters#waitable": {"BookPrinted": {"minDelay": 5, "acceptors": [
          {"state": "success", "matcher": {"output": {"path": "genre", "expected": "PROSE", "comparator": "stringEquals"}}},
          {"state": "failure", "matcher": {"output": {"path": "rare", "expected": "true", "comparator": "booleanEquals"}}},
          {"state": "retry", "matcher": {"errorType": "lib#NotFound"}},
          {"state": "success", "matcher": {"success": true}}
        ]}}
      }
    },
    "lib#GetBookInput": {"type": "structure", "members": {
      "bookId": {"target": "lib#BookId", "traits": {"smithy.api#httpLabel": {}, "smithy.api#required": {}}},
      "edition": {"target": "lib#Count", "traits": {"smithy.api#httpHeader": "X-Edition", "smithy.api#default": 1}}
    }},
    "lib#Book": {"type": "structure", "members": {
      "genre": {"target": "lib#Genre", "traits": {"smithy.api#jsonName": "kind", "smithy.api#documentation": "Its *kind*."}},
      "index": {"target": "lib#Index"}, "choice": {"target": "lib#Choice"}, "any": {"target": "smithy.api#Document"},
      "rare": {"target": "smithy.api#Boolean", "traits": {"smithy.api#deprecated": {"message": "gone"}}}
    }},
    "lib#NotFound": {"type": "structure", "members": {}, "traits": {"smithy.api#error": "client", "smithy.api#httpError": 404}},
    "lib#BookId": {"type": "string", "traits": {"smithy.api#length": {"min": 1, "max": 10}, "smithy.api#pattern": "[a-z]+"}},
    "lib#Count": {"type": "integer", "traits": {"smithy.api#range": {"min": 1, "max": 5}}},
    "lib#Genre": {"type": "enum", "members": {
      "PROSE": {"target": "smithy.api#Unit"}, "POEM": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "VERSE"}}
    }},
    "lib#Books": {"type": "list", "member": {"target": "lib#Book"}, "traits": {"smithy.api#sparse": {}}},
    "lib#Index": {"type": "map", "key": {"target": "lib#BookId"}, "value": {"target": "lib#Books"}},
    "lib#Choice": {"type": "union", "members": {"a": {"target": "lib#Count"}, "nothing": {"target": "smithy.api#Unit"}}},
    "lib#Unused": {"type": "structure", "members": {"book": {"target": "lib#Book"}}}
  }
}
"#;

/// What AWS's tools would make of it.
const C2J: &str = r#"{
  "metadata": {
    "apiVersion": "2020-01-01", "endpointPrefix": "library", "serviceId": "Library", "serviceFullName": "The Library",
    "protocol": "rest-json", "protocols": ["rest-json"], "auth": ["aws.auth#sigv4"], "signingName": "lib"
  },
  "operations": {
    "GetBook": {
      "name": "GetBook", "http": {"method": "GET", "requestUri": "/books/{bookId}", "responseCode": 200},
      "input": {"shape": "GetBookInput"}, "output": {"shape": "Book"}, "errors": [{"shape": "NotFound"}]
    },
    "ListBooks": {
      "name": "ListBooks", "http": {"method": "GET", "requestUri": "/books"}, "readonly": true,
      "input": {"shape": "ListBooksInput"}, "output": {"shape": "ListBooksOutput"}
    }
  },
  "shapes": {
    "Boolean": {"type": "boolean"},
    "Document": {"type": "structure", "members": {}, "document": true},
    "String": {"type": "string"},
    "Unit": {"type": "structure", "members": {}},
    "ListBooksInput": {"type": "structure", "members": {
      "next": {"shape": "String", "location": "querystring", "locationName": "next"},
      "size": {"shape": "Count", "location": "querystring", "locationName": "size"}
    }},
    "ListBooksOutput": {"type": "structure", "members": {"next": {"shape": "String"}, "books": {"shape": "Books"}}},
    "GetBookInput": {"type": "structure", "required": ["bookId"], "members": {
      "bookId": {"shape": "BookId", "location": "uri", "locationName": "bookId"},
      "edition": {"shape": "Count", "location": "header", "locationName": "X-Edition"}
    }},
    "Book": {"type": "structure", "members": {
      "genre": {"shape": "Genre", "locationName": "kind", "documentation": "<p>Its <em>kind</em>.</p>"},
      "index": {"shape": "Index"}, "choice": {"shape": "Choice"}, "any": {"shape": "Document"},
      "rare": {"shape": "Boolean", "deprecated": true, "deprecatedMessage": "gone"}
    }},
    "NotFound": {"type": "structure", "members": {}, "exception": true, "error": {"httpStatusCode": 404, "senderFault": true}},
    "BookId": {"type": "string", "min": 1, "max": 10, "pattern": "[a-z]+"},
    "Count": {"type": "integer", "min": 1, "max": 5},
    "Genre": {"type": "string", "enum": ["PROSE", "VERSE"]},
    "Books": {"type": "list", "member": {"shape": "Book"}, "sparse": true},
    "Index": {"type": "map", "key": {"shape": "BookId"}, "value": {"shape": "Books"}},
    "Choice": {"type": "structure", "union": true, "members": {"a": {"shape": "Count"}, "nothing": {"shape": "Unit"}}}
  }
}
"#;

const PAGINATORS: &str = r#"{"pagination": {
  "ListBooks": {"input_token": "next", "output_token": "next", "result_key": "books", "limit_key": "size"}
}}"#;

const WAITERS: &str = r#"{"version": 2, "waiters": {"BookPrinted": {
  "operation": "GetBook", "delay": 5, "maxAttempts": 1,
  "acceptors": [
    {"matcher": "path", "argument": "genre", "expected": "PROSE", "state": "success"},
    {"matcher": "path", "argument": "rare", "expected": true, "state": "failure"},
    {"matcher": "error", "expected": "NotFound", "state": "retry"},
    {"matcher": "error", "expected": false, "state": "success"}
  ]
}}}"#;

const EXAMPLES: &str =
    r#"{"examples": {"GetBook": [{"title": "A book", "input": {"bookId": "b"}, "output": {}}]}}"#;

const RULES: &str = r#"{"version": "1.0", "parameters": {}, "rules": []}"#;

fn read_text(text: &str, strict: bool) -> (Option<Service>, Diagnostics) {
    let file = ModelFile::new(SourceFile::new("m.json", text));
    let mut diagnostics = Diagnostics::new();
    let service = read_service(&file, None, strict, &mut diagnostics);
    assert_eq!(service.is_none(), diagnostics.has_errors(), "{diagnostics}");
    (service, diagnostics)
}

fn read_sound(text: &str) -> Service {
    let (service, diagnostics) = read_text(text, true);
    assert!(diagnostics.is_empty(), "{diagnostics}");
    service.expect("without problems there is a service")
}

/// The text with one replacement, which must be possible exactly once.
fn replace(text: &str, from: &str, to: &str) -> String {
    assert_eq!(text.matches(from).count(), 1, "{from}");
    text.replace(from, to)
}

fn edited(edits: &[(&str, &str)]) -> String {
    let mut text = MODEL.to_owned();
    for (from, to) in edits {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text = text.replace(from, to);
    }
    text
}

#[test]
fn a_model_becomes_what_c2j_says_of_the_same_service() {
    let file = |text: &str| Some(ModelFile::new(SourceFile::new("c2j.json", text)));
    let files = ModelFiles {
        paginators: file(PAGINATORS),
        waiters: file(WAITERS),
        examples: file(EXAMPLES),
        endpoint_rule_set: file(RULES),
        ..ModelFiles::new(SourceFile::new("service-2.json", C2J))
    };
    let mut diagnostics = Diagnostics::new();
    let expected = c2j::read_service(&files, true, &mut diagnostics);
    let mut expected = expected.unwrap_or_else(|| panic!("{diagnostics}"));
    // Smithy limits how long one waits in place of how often one asks.
    for waiter in expected.waiters.values_mut() {
        waiter.max_attempts = None;
        waiter.max_delay = Some(120);
    }
    let mut found = read_sound(MODEL);
    found.origin = None;
    // The files differ, and only Smithy has examples of errors.
    for example in (expected.examples.values_mut())
        .chain(found.examples.values_mut())
        .flatten()
    {
        example.spot = Spot::default();
    }
    let errors = found.examples.values_mut().filter_map(Vec::pop);
    let errors: Vec<_> = errors.filter_map(|example| example.error).collect();
    assert_eq!(errors, ["NotFound"]);
    // Of the values of an enum, only Smithy says more than the value.
    for shape in found.shapes.values_mut() {
        if let c2j::ShapeKind::String(text) = &mut shape.kind {
            text.notes.clear();
        }
    }
    for (name, shape) in &expected.shapes {
        assert_eq!(found.shapes.get(name), Some(shape), "{name}");
    }
    assert_eq!(found, expected);
}

#[test]
fn problems_are_reported_with_their_places_and_hints() {
    let mut wrong = String::new();
    for (edits, expected) in PROBLEMS {
        let (_, diagnostics) = read_text(&edited(edits), false);
        let report = diagnostics.to_string();
        let report = report.replace("m.json:", "");
        // Paths of traits have dots, and are quoted.
        let report = report.replace('"', "");
        let expected = expected.replace('"', "");
        if report.trim_end() != expected {
            let _ = writeln!(
                wrong,
                "{edits:?}\n  found\n{report}  expected\n{expected}\n"
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn unknown_traits_of_known_namespaces_are_reported_and_others_are_not() {
    let with = |more: &str| edited(&[(r#""smithy.api#title": "The Library""#, more)]);
    let silent = [
        r#""smithy.api#cors": {}"#,
        r#""aws.iam#defineConditionKeys": {"x": 1}"#,
        r#""smithy.test#smokeTests": []"#,
        r#""com.example#custom": [1, {}]"#,
        r#""aws.api#clientEndpointDiscoveryId": {}"#,
    ];
    for more in silent {
        read_sound(&with(more));
    }
    let reported = [
        (r#""smithy.api#titel": "x""#, "smithy.api#title"),
        (
            r#""aws.protocols#restjson2": {}"#,
            "aws.protocols#restJson1",
        ),
    ];
    for (more, meant) in reported {
        for (strict, severity) in [(false, "warning"), (true, "error")] {
            let (_, diagnostics) = read_text(&with(more), strict);
            let report = diagnostics.to_string();
            assert!(
                report.contains(severity) && report.contains("unknown key"),
                "{report}"
            );
            assert!(
                report.contains(&format!("did you mean `{meant}`?")),
                "{report}"
            );
        }
    }
}

#[test]
fn what_clients_can_not_do_is_a_warning() {
    let cases = [
        (
            r#""rare": {"target": "smithy.api#Boolean""#,
            r#""rare": {"target": "smithy.api#BigDecimal""#,
            "the generated crate has no type for more digits",
        ),
        (
            r#""path": "genre", "expected""#,
            r#""path": "genre | @", "expected""#,
            "`genre | @` has a pipe, which is not supported; this is left out",
        ),
        (
            r#""path": "genre", "expected": "PROSE""#,
            r#""path": "genre", "expected": "POET'S""#,
            "`POET'S` has a quote, which is not supported; this is left out",
        ),
        (
            r#"{"items": "books", "pageSize": "size"}"#,
            r#"{"items": "books", "pageSize": "size"}, "smithy.waiters#waitable": {"BookPrinted": {"acceptors": []}}"#,
            "` has a waiter of this name, too; this is left out",
        ),
    ];
    for (from, to, expected) in cases {
        let (service, diagnostics) = read_text(&edited(&[(from, to)]), true);
        assert!(service.is_some(), "{diagnostics}");
        let report = diagnostics.to_string();
        assert!(
            report.contains("warning") && report.contains(expected),
            "{report}"
        );
    }
}

/// A model whose only service binds nothing, with other shapes.
fn with_shapes(shapes: &str) -> String {
    format!(
        r#"{{"smithy": "2.0", "shapes": {{
"a#Service": {{"type": "service", "operations": [{{"target": "a#Op"}}], "traits": {{"aws.protocols#awsJson1_0": {{}}}}}},
"a#Op": {{"type": "operation", "input": {{"target": "a#S0"}}}},
{shapes}}}}}"#
    )
}

#[test]
fn bounds_are_compared_exactly() {
    // The columns: type, trait, min, max, and whether that is sound.
    let table = [
        ("double", "range", "0.5", "0.5", true),
        ("double", "range", "0.5", "0.25", false),
        ("integer", "range", "1", "1", true),
        (
            "long",
            "range",
            "9007199254740993",
            "9007199254740992",
            false,
        ),
        (
            "long",
            "range",
            "9007199254740993",
            "9007199254740993",
            true,
        ),
        (
            "long",
            "range",
            "9007199254740992",
            "9007199254740993",
            true,
        ),
        ("string", "length", "3", "3", true),
        ("string", "length", "4", "3", false),
    ];
    for (kind, name, min, max, is_sound) in table {
        let shapes = format!(
            r#""a#N": {{"type": "{kind}", "traits": {{"smithy.api#{name}": {{"min": {min}, "max": {max}}}}}}}"#
        );
        let (_, diagnostics) = read_text(&with_shapes(&shapes), false);
        let report = diagnostics.to_string();
        let expected = format!("`min` is {min}, which is more than `max`, {max}");
        assert_eq!(
            report.contains(&expected),
            !is_sound,
            "{kind} {min} {max}: {report}"
        );
    }
}

#[test]
fn mixins_of_themselves_are_reported() {
    let mixin = |name: &str, of: &str| {
        format!(
            r#""a#{name}": {{"type": "structure", "members": {{}}, "mixins": [{{"target": "a#{of}"}}], "traits": {{"smithy.api#mixin": {{}}}}}}"#
        )
    };
    let cases: [&[(&str, &str)]; 3] = [
        &[("S0", "S0")],
        &[("S0", "S1"), ("S1", "S0")],
        &[("S0", "S1"), ("S1", "S2"), ("S2", "S1")],
    ];
    for case in cases {
        let shapes: Vec<String> = case.iter().map(|(name, of)| mixin(name, of)).collect();
        let (_, diagnostics) = read_text(&with_shapes(&shapes.join(",\n")), true);
        let report = diagnostics.to_string();
        assert_eq!(diagnostics.len(), 1, "{report}");
        assert!(report.contains("is a mixin of itself"), "{report}");
    }
}

#[test]
fn long_chains_of_mixins_need_no_stack() {
    let shapes = (0..5_000).map(|number| {
        format!(
            r#""a#S{number}": {{"type": "structure", "members": {{}}, "mixins": [{{"target": "a#S{}"}}], "traits": {{"smithy.api#mixin": {{}}}}}}"#,
            number + 1
        )
    });
    let last = r#""a#S5000": {"type": "structure", "members": {"x": {"target": "smithy.api#String"}}, "traits": {"smithy.api#mixin": {}}}"#;
    let shapes: Vec<String> = shapes.chain([last.to_owned()]).collect();
    let service = read_sound(&with_shapes(&shapes.join(",\n")));
    let first = service.shapes.get("S0").map(|shape| &shape.kind);
    let Some(c2j::ShapeKind::Structure(first)) = first else {
        panic!("{first:?}");
    };
    assert!(first.members.contains_key("x"));
}

#[test]
fn mixins_can_not_make_a_model_arbitrarily_large() {
    let members: Vec<String> = (0..2000)
        .map(|number| format!(r#""m{number}": {{"target": "smithy.api#String"}}"#))
        .collect();
    let mixin = format!(
        r#""a#M": {{"type": "structure", "members": {{{}}}, "traits": {{"smithy.api#mixin": {{}}}}}}"#,
        members.join(", ")
    );
    let users = (0..200).map(|number| {
        format!(
            r#""a#S{number}": {{"type": "structure", "members": {{}}, "mixins": [{{"target": "a#M"}}]}}"#
        )
    });
    let shapes: Vec<String> = [mixin].into_iter().chain(users).collect();
    let (_, diagnostics) = read_text(&with_shapes(&shapes.join(",\n")), true);
    let report = diagnostics.to_string();
    assert!(
        report.contains("mixins give the model more than 250000 members"),
        "{report:.500}"
    );
}

#[test]
fn collections_of_themselves_with_constraints_end() {
    let shapes = r#""a#S0": {"type": "structure", "members": {"l": {"target": "a#L", "traits": {"smithy.api#length": {"max": 2}}}}},
"a#L": {"type": "list", "member": {"target": "a#L", "traits": {"smithy.api#length": {"max": 3}}}}"#;
    let service = read_sound(&with_shapes(shapes));
    for (name, max) in [("S0LList", Some(2)), ("LMemberList", Some(3)), ("L", None)] {
        let Some(c2j::ShapeKind::List(list)) = service.shapes.get(name).map(|shape| &shape.kind)
        else {
            panic!("no list {name}");
        };
        assert_eq!(
            (list.length.max, list.member.shape.as_str()),
            (max, "LMemberList"),
            "{name}"
        );
    }
}

#[test]
fn traits_which_do_not_fit_a_type_change_nothing() {
    let shapes = r#""a#S0": {"type": "structure", "members": {
"a": {"target": "smithy.api#String", "traits": {"smithy.api#timestampFormat": "date-time", "smithy.api#range": {"min": 1}}},
"b": {"target": "smithy.api#Integer", "traits": {"smithy.api#length": {"min": 1}}}}}"#;
    let service = read_sound(&with_shapes(shapes));
    let names: Vec<&str> = service.shapes.keys().map(String::as_str).collect();
    assert_eq!(names, ["Integer", "String", "S0"]);
}

#[test]
fn resources_which_contain_themselves_end() {
    let resource = |name: &str, of: &str| {
        format!(r#""a#{name}": {{"type": "resource", "resources": [{{"target": "a#{of}"}}]}}"#)
    };
    let shapes = [
        r#""a#S0": {"type": "structure", "members": {}}"#.to_owned(),
        resource("R", "T"),
        resource("T", "R"),
    ];
    let text = with_shapes(&shapes.join(",\n")).replace(
        r#""type": "service","#,
        r#""type": "service", "resources": [{"target": "a#R"}],"#,
    );
    assert_eq!(read_sound(&text).operations.len(), 1);
}

#[test]
fn a_smithy_model_is_known_by_its_content_and_is_alone() {
    let smithy = || SourceFile::new("m/library.json", MODEL);
    let other = |name: &str| SourceFile::new(name, "{}");
    let cases = [
        (vec![smithy()], ""),
        (
            vec![smithy(), other("m/paginators-1.json")],
            "m/paginators-1.json:1:1: warning: this file is ignored: the Smithy model m/library.json has its content as traits\n",
        ),
        (
            vec![smithy(), other("m/service-2.json")],
            "m/service-2.json:1:1: error: this file and m/library.json both define the service\n",
        ),
        (
            vec![smithy(), SourceFile::new("m/more.json", MODEL)],
            "m/more.json:1:1: error: this file and m/library.json are both Smithy models\n    hint: merge them into one file, as `smithy ast` does\n",
        ),
    ];
    for (sources, expected) in cases {
        let mut diagnostics = Diagnostics::new();
        let files = ModelFiles::from_sources("m", sources, false, &mut diagnostics);
        assert_eq!(diagnostics.to_string(), expected);
        if !diagnostics.has_errors() {
            let files = files.expect("the model's files");
            assert_eq!(files.service.source.name, "m/library.json");
            assert!(files.paginators.is_none());
            let service = crate::model::read_service(&files, true, &mut diagnostics);
            assert!(service.is_some(), "{diagnostics}");
        }
    }
}

/// A model with a service of one operation, whose input has these members.
fn with_members(members: &str, shapes: &str) -> String {
    let shapes = format!(r#""a#In": {{"type": "structure", "members": {{{members}}}}}{shapes}"#);
    with_shapes(&shapes.replace("a#In", "a#S0"))
}

#[test]
fn version_1_is_read() {
    let members = r#""s": {"target": "a#Set"}, "e": {"target": "a#E"}, "b": {"target": "smithy.api#PrimitiveInteger", "traits": {"smithy.api#box": {}}}"#;
    let shapes = r#", "a#Set": {"type": "set", "member": {"target": "smithy.api#String"}},
"a#E": {"type": "string", "traits": {"smithy.api#enum": [{"value": "x", "name": "EX", "documentation": "Why.", "deprecated": true}, {"value": "y"}]}}"#;
    let model = with_members(members, shapes);
    let service = read_sound(&replace(&model, r#""smithy": "2.0""#, r#""smithy": "1.0""#));
    assert!(matches!(
        service.shapes["Set"].kind,
        c2j::ShapeKind::List(_)
    ));
    let c2j::ShapeKind::String(text) = &service.shapes["E"].kind else {
        panic!("E is no string");
    };
    assert_eq!(
        text.values.as_deref(),
        Some(&["x".to_owned(), "y".to_owned()][..])
    );
    let note = &text.notes["x"];
    assert_eq!(note.name.as_deref(), Some("EX"));
    assert_eq!(note.documentation.as_deref(), Some("<p>Why.</p>"));
    assert_eq!(note.deprecated, Some(c2j::Deprecation::default()));
}

#[test]
fn members_of_enums_keep_what_is_said_of_them() {
    let shapes = r#", "a#E": {"type": "enum", "members": {
"EX": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "x", "smithy.api#documentation": "Why.", "smithy.api#deprecated": {"message": "no"}}},
"WHY": {"target": "smithy.api#Unit"}}}"#;
    let service = read_sound(&with_members(r#""e": {"target": "a#E"}"#, shapes));
    let c2j::ShapeKind::String(text) = &service.shapes["E"].kind else {
        panic!("E is no string");
    };
    let note = &text.notes["x"];
    assert_eq!(note.documentation.as_deref(), Some("<p>Why.</p>"));
    let deprecated = note.deprecated.as_ref();
    assert_eq!(deprecated.and_then(|it| it.message.as_deref()), Some("no"));
    assert_eq!(text.notes["WHY"].name.as_deref(), Some("WHY"));
}

#[test]
fn shapes_of_constraints_are_called_as_in_c2j() {
    let members = r#""m": {"target": "a#TagMap"}, "v": {"target": "a#Values"}"#;
    let limited = r#"{"target": "smithy.api#String", "traits": {"smithy.api#length": {"max": 3}}}"#;
    let shapes = format!(
        r#", "a#TagMap": {{"type": "map", "key": {limited}, "value": {limited}}}, "a#Values": {{"type": "list", "member": {limited}}}"#
    );
    let service = read_sound(&with_members(members, &shapes));
    for name in ["TagMapKeyString", "TagMapValueString", "ValuesMemberString"] {
        assert!(service.shapes.contains_key(name), "{name}");
    }
}

/// Smithy lets shapes of two namespaces have one name if they are the same lists of the same things.
#[test]
fn equal_lists_of_two_namespaces_are_one_type() {
    let list = |id: &str, target: &str, traits: &str| {
        format!(
            r#", "{id}": {{"type": "list", "member": {{"target": "{target}", "traits": {{{traits}}}}}}}"#
        )
    };
    let members = r#""a": {"target": "a#L"}, "b": {"target": "b#L"}"#;
    let text = "smithy.api#String";
    let read = |some: &str, other: &str| {
        read_text(&with_members(members, &format!("{some}{other}")), true)
    };
    let (service, report) = read(&list("a#L", text, ""), &list("b#L", text, ""));
    let service = service.unwrap_or_else(|| panic!("{report}"));
    assert_eq!(service.shapes.keys().filter(|name| *name == "L").count(), 1);
    // Lists of lists, too.
    let inner = |space: &str| list(&format!("{space}#M"), text, "");
    let (service, report) = read(
        &(list("a#L", "a#M", "") + &inner("a")),
        &(list("b#L", "b#M", "") + &inner("b")),
    );
    assert!(service.is_some(), "{report}");
    for other in [
        list("b#L", "smithy.api#Blob", ""),
        list("b#L", text, r#""smithy.api#xmlName": "x""#),
    ] {
        let (service, report) = read(&list("a#L", text, ""), &other);
        assert!(service.is_none());
        assert!(
            report.to_string().contains("is called `L` as well"),
            "{report}"
        );
    }
}

#[test]
fn equal_structures_of_two_namespaces_are_two() {
    let structure = |id: &str| format!(r#", "{id}": {{"type": "structure", "members": {{}}}}"#);
    let members = r#""a": {"target": "a#T"}, "b": {"target": "b#T"}"#;
    let (service, report) = read_text(
        &with_members(members, &(structure("a#T") + &structure("b#T"))),
        true,
    );
    assert!(service.is_none());
    let report = report.to_string();
    assert!(report.contains("is called `T` as well"), "{report}");
}

#[test]
fn members_limit_their_lists_and_maps() {
    let member = |name: &str| {
        format!(
            r#""{name}": {{"target": "a#{name}", "traits": {{"smithy.api#length": {{"max": 2}}}}}}"#
        )
    };
    let members = format!("{}, {}", member("List"), member("Map"));
    let text = r#"{"target": "smithy.api#String"}"#;
    let shapes = format!(
        r#", "a#List": {{"type": "list", "member": {text}}}, "a#Map": {{"type": "map", "key": {text}, "value": {text}}}"#
    );
    let service = read_sound(&with_members(&members, &shapes));
    let c2j::ShapeKind::Structure(input) = &service.shapes["S0"].kind else {
        panic!("S0 is no structure");
    };
    for name in ["List", "Map"] {
        let length = match &service.shapes[&input.members[name].shape].kind {
            c2j::ShapeKind::List(list) => &list.length,
            c2j::ShapeKind::Map(map) => &map.length,
            other => panic!("{name} is {other:?}"),
        };
        assert_eq!(length.max, Some(2), "{name}");
    }
}

/// A model of this protocol, whose input has the member `m` with this target and these traits.
fn bound(protocol: &str, uri: &str, target: &str, traits: &str) -> Service {
    let member = format!(r#""m": {{"target": "{target}", "traits": {{{traits}}}}}"#);
    let shapes = r#", "a#Out": {"type": "structure", "members": {}},
"a#Map": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "smithy.api#String"}}"#;
    let text = replace(&with_members(&member, shapes), "awsJson1_0", protocol);
    let input = r#""input": {"target": "a#S0"}"#;
    let more = format!(
        r#"{input}, "output": {{"target": "a#Out"}}, "traits": {{"smithy.api#http": {{"method": "POST", "uri": "{uri}"}}, "smithy.api#endpoint": {{"hostPrefix": "{}"}}}}"#,
        if traits.contains("hostLabel") {
            "{m}."
        } else {
            "h."
        }
    );
    let (service, report) = read_text(&replace(&text, input, &more), false);
    service.unwrap_or_else(|| panic!("{report}"))
}

#[test]
fn a_document_has_a_root_if_a_member_is_in_it() {
    let text = "smithy.api#String";
    let required = r#", "smithy.api#required": {}"#;
    // The columns: protocol, URI, target and traits of the member, and whether there is a root.
    let table = [
        ("restXml", "/", text, String::new(), true),
        ("restJson1", "/", text, String::new(), false),
        (
            "restXml",
            "/",
            text,
            r#""smithy.api#httpPayload": {}"#.to_owned(),
            false,
        ),
        (
            "restXml",
            "/{m}",
            text,
            format!(r#""smithy.api#httpLabel": {{}}{required}"#),
            false,
        ),
        (
            "restXml",
            "/",
            text,
            format!(r#""smithy.api#hostLabel": {{}}{required}"#),
            false,
        ),
        (
            "restXml",
            "/",
            text,
            r#""smithy.api#httpQuery": "m""#.to_owned(),
            false,
        ),
        (
            "restXml",
            "/",
            text,
            r#""smithy.api#httpHeader": "m""#.to_owned(),
            false,
        ),
        (
            "restXml",
            "/",
            "a#Map",
            r#""smithy.api#httpQueryParams": {}"#.to_owned(),
            false,
        ),
        (
            "restXml",
            "/",
            "a#Map",
            r#""smithy.api#httpPrefixHeaders": "m-""#.to_owned(),
            false,
        ),
    ];
    for (protocol, uri, target, traits, has_root) in table {
        let service = bound(protocol, uri, target, &traits);
        let input = service.operations["Op"].input.as_ref().unwrap();
        let root = has_root.then_some("S0");
        assert_eq!(input.location_name.as_deref(), root, "{protocol} {traits}");
    }
}

#[test]
fn results_have_a_wrapper_where_the_protocol_has_it() {
    for (protocol, wrapper) in [("awsQuery", Some("OpResult")), ("restXml", None)] {
        let service = bound(protocol, "/", "smithy.api#String", "");
        let output = service.operations["Op"].output.as_ref().unwrap();
        assert_eq!(output.result_wrapper.as_deref(), wrapper, "{protocol}");
    }
}

#[test]
fn enums_and_unions_have_members_and_values_differ() {
    // The columns: the type of a shape with its contents, and what is reported, if anything.
    let table = [
        (r#""union", "members": {}"#, "a union must have a member"),
        (r#""enum", "members": {}"#, "an enum must have a member"),
        (
            r#""string", "traits": {"smithy.api#enum": []}"#,
            "an enum must have a value",
        ),
        (
            r#""string", "traits": {"smithy.api#enum": [{"value": "v"}, {"value": "v"}]}"#,
            "the value `v` is listed twice",
        ),
        (
            r#""string", "traits": {"smithy.api#enum": [{"value": " "}]}"#,
            "an enum's value must not be empty",
        ),
        (
            r#""string", "traits": {"smithy.api#enum": [{"value": "v"}, {"value": "w"}]}"#,
            "",
        ),
        (
            r#""intEnum", "members": {"A": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": -2147483648}}}"#,
            "",
        ),
        (
            r#""intEnum", "members": {"A": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": 2147483648}}}"#,
            "the value must be a whole number of 32 bits",
        ),
        (
            r#""intEnum", "members": {"A": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": 1.5}}}"#,
            "the value must be a whole number of 32 bits",
        ),
    ];
    for (contents, expected) in table {
        let shapes = format!(r#", "a#X": {{"type": {contents}}}"#);
        let (service, report) =
            read_text(&with_members(r#""x": {"target": "a#X"}"#, &shapes), false);
        assert_eq!(
            service.is_some(),
            expected.is_empty(),
            "{contents}: {report}"
        );
        assert!(
            report.to_string().contains(expected),
            "{contents}: {report}"
        );
    }
}

#[test]
fn a_wrong_target_of_an_apply_gets_a_hint() {
    let shapes = r#", "a#S1": {"type": "apply", "traits": {"smithy.api#documentation": "x"}}"#;
    let (_, report) = read_text(&with_members("", shapes), false);
    let report = report.to_string();
    assert!(
        report.contains("there is no shape `a#S1`") && report.contains("did you mean `a#S0`?"),
        "{report}"
    );
}

#[test]
fn defaults_may_be_no_numbers() {
    let with_default = |ty: &str, default: &str| {
        let members = format!(
            r#""n": {{"target": "smithy.api#{ty}", "traits": {{"smithy.api#default": {default}}}}}"#
        );
        read_text(&with_members(&members, ""), false).0.is_some()
    };
    for (ty, default) in [
        ("Float", r#""NaN""#),
        ("Double", r#""-Infinity""#),
        ("Double", r#""Infinity""#),
        ("BigDecimal", r#""1.00000000000000000000000000000001""#),
        ("BigInteger", "100000000000000000000000000"),
        ("BigInteger", r#""100000000000000000000000000""#),
    ] {
        assert!(with_default(ty, default), "{ty} {default}");
    }
    for (ty, default) in [
        ("Float", r#""one""#),
        ("Integer", r#""NaN""#),
        ("Integer", "100000000000000000000000000"),
    ] {
        assert!(!with_default(ty, default), "{ty} {default}");
    }
}

#[test]
fn methods_and_context_parameters_are_taken_as_they_are() {
    let service = r#""smithy.rules#clientContextParams": {"names": {"type": "stringArray"}}, "aws.api#service""#;
    let operation =
        r#""smithy.rules#staticContextParams": {"P": {"value": ["a", "b"]}}, "smithy.api#http""#;
    let text = MODEL.replacen(r#""aws.api#service""#, service, 1);
    let text = text.replace(r#""smithy.api#http""#, operation);
    let text = text.replace(r#""method": "GET""#, r#""method": "QUERY""#);
    let service = read_sound(&text);
    let kinds = service
        .client_context_params
        .values()
        .map(|it| it.param_type);
    assert!(
        kinds
            .into_iter()
            .any(|kind| kind == c2j::ContextParamType::StringArray)
    );
    let operation = &service.operations["GetBook"];
    assert_eq!(operation.http.method, "QUERY");
    let texts = c2j::ContextValue::Texts(vec!["a".to_owned(), "b".to_owned()]);
    assert_eq!(operation.static_context_params["P"], texts);
}

#[test]
fn an_operation_may_be_a_long_poll() {
    for (traits, expected) in [
        ("", false),
        (r#""smithy.api#longPoll": {}, "#, true),
        (r#""smithy.api#longPoll": {"timeoutMillis": 20000}, "#, true),
    ] {
        let text = MODEL.replace(
            r#""smithy.api#http""#,
            &format!(r#"{traits}"smithy.api#http""#),
        );
        let service = read_sound(&text);
        assert_eq!(
            service.operations["GetBook"].long_poll, expected,
            "{traits}"
        );
    }
}

#[test]
fn the_newest_traits_are_known() {
    let traits = [
        r#""aws.api#awsChunked": {}"#,
        r#""aws.auth#cognitoUserPoolsScopes": ["a"]"#,
        r#""aws.endpoints#endpointsModifier": {}"#,
        r#""aws.endpoints#standardRegionalEndpoints": {}"#,
        r#""smithy.api#longPoll": {}"#,
        r#""smithy.api#metadata": {}"#,
    ];
    for found in traits {
        let members = format!(r#""m": {{"target": "smithy.api#String", "traits": {{{found}}}}}"#);
        let (service, report) = read_text(&with_members(&members, ""), true);
        assert!(service.is_some(), "{report}");
    }
    let text = MODEL.replacen(
        r#""sdkId":"#,
        r#""cloudWatchNamespace": "AWS/Library", "sdkId":"#,
        1,
    );
    read_sound(&text);
}

/// What is not generated is only read.
#[test]
fn faults_in_what_is_not_selected_are_forgiven() {
    let faults = r#", "a#Bad": {"type": "operation", "input": {"target": "a#No"}, "traits": {"smithy.api#http": {"method": "G T", "uri": "x{"}, "smithy.api#odd": 1}},
"a#Orphan": {"type": "nothing"}, "a#Orphan2": {"type": "list", "member": {"target": "a#No"}}"#;
    let model = with_members("", faults);
    let model = replace(
        &model,
        r#""operations": ["#,
        r#""operations": [{"target": "a#Bad"}, "#,
    );
    let file = ModelFile::new(SourceFile::new("model.json", model.clone()));
    let select = |wanted: fn(&str) -> bool| {
        let mut diagnostics = Diagnostics::new();
        let service = read_selected(&file, None, Some(&wanted), true, &mut diagnostics);
        (service.is_some(), diagnostics.to_string())
    };
    assert_eq!(select(|name| name != "Bad"), (true, String::new()));
    let (is_read, report) = select(|_| true);
    assert!(!is_read);
    assert!(
        report.contains("a#Bad") && report.contains("smithy.api#odd"),
        "{report}"
    );
    assert!(!report.contains("Orphan"), "{report}");
    // What is selected has its mixins' faults, too.
    let mixed = r#", "a#Mixed": {"type": "structure", "members": {}, "traits": {"smithy.api#mixin": {}, "smithy.api#odd": 1}}"#;
    let mixed = with_members("", mixed);
    let mixed = replace(
        &mixed,
        r#""a#S0": {"type": "structure", "#,
        r#""a#S0": {"type": "structure", "mixins": [{"target": "a#Mixed"}], "#,
    );
    let file = ModelFile::new(SourceFile::new("model.json", mixed));
    let mut diagnostics = Diagnostics::new();
    read_selected(&file, None, Some(&|_: &str| true), true, &mut diagnostics);
    let report = diagnostics.to_string();
    assert!(report.contains("smithy.api#odd"), "{report}");
    // Without a selection everything is checked.
    let (_, report) = read_text(&model, true);
    assert!(report.to_string().contains("Orphan"), "{report}");
}

/// The rule by which endpoints are found is that of AWS.
#[test]
fn a_service_of_somebody_else_has_no_endpoint_by_rule() {
    let service = read_sound(&with_members("", ""));
    assert_eq!(service.metadata.endpoint_prefix, "");
    assert_eq!(service.metadata.signing_name, None);
    assert_eq!(service.metadata.auth, []);
    assert_eq!(read_sound(MODEL).metadata.endpoint_prefix, "library");
}

#[test]
fn schemes_are_kept_whoever_can_do_them() {
    let text = MODEL.replacen(
        r#""aws.auth#sigv4": {"name": "lib"}"#,
        r#""smithy.api#httpApiKeyAuth": {"name": "k", "in": "query"}, "smithy.api#httpBasicAuth": {}"#,
        1,
    );
    let metadata = read_sound(&text).metadata;
    let ids: Vec<_> = metadata.auth.iter().map(c2j::AuthScheme::id).collect();
    assert_eq!(
        ids,
        ["smithy.api#httpApiKeyAuth", "smithy.api#httpBasicAuth"]
    );
    let key = c2j::ApiKey {
        name: "k".to_owned(),
        in_query: true,
        scheme: None,
    };
    assert_eq!(metadata.api_key, Some(key));
    let (_, report) = read_text(&text.replacen("query", "body", 1), true);
    assert!(
        report.to_string().contains("neither `header` nor `query`"),
        "{report}"
    );
}

/// What the columns say: the versions of HTTP, and which operations take the second.
#[test]
fn a_protocol_says_which_operations_take_http2() {
    for (versions, expected) in [
        ("{}", None),
        (r#"{"http": ["http/1.1"]}"#, None),
        (r#"{"http": ["http/1.1", "h2"]}"#, Some(Http2::Optional)),
        (
            r#"{"http": ["http/1.1"], "eventStreamHttp": ["h2", "http/1.1"]}"#,
            Some(Http2::EventStream),
        ),
        (
            r#"{"eventStreamHttp": ["http/1.1", "h2"]}"#,
            Some(Http2::Optional),
        ),
    ] {
        let protocol = format!(r#""aws.protocols#restJson1": {versions}"#);
        let text = replace(MODEL, r#""aws.protocols#restJson1": {}"#, &protocol);
        assert_eq!(read_sound(&text).metadata.http2, expected, "{versions}");
    }
}

#[test]
fn a_protocol_of_others_is_known_by_its_definition_or_its_name() {
    let traits =
        r#""acme#speech": {}, "acme.protocols#magic": {}, "acme#jsonish": {}, "acme#note": {}"#;
    let definition = r#""acme#speech": {"type": "structure", "members": {}, "traits": {"smithy.api#trait": {}, "smithy.api#protocolDefinition": {}}},
    "lib#Shelf": {"type": "resource""#;
    let text = edited(&[
        (r#""aws.protocols#restJson1": {}"#, traits),
        (r#""lib#Shelf": {"type": "resource""#, definition),
    ]);
    let (service, _) = read_text(&text, false);
    let found = service.unwrap().metadata.other_protocols;
    assert_eq!(
        found,
        ["acme#speech", "acme.protocols#magic", "acme#jsonish"]
    );
}

#[test]
fn a_service_keeps_all_of_its_protocols() {
    let both = r#""aws.protocols#awsJson1_0": {}, "aws.protocols#restJson1": {}"#;
    let text = replace(MODEL, r#""aws.protocols#restJson1": {}"#, both);
    let protocols = read_sound(&text).metadata.protocols;
    let words: Vec<_> = protocols.iter().map(|it| it.as_str()).collect();
    assert_eq!(words, ["json", "rest-json"]);
}
