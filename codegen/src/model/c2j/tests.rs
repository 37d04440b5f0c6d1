//! Reading definitions, their companions and folders of them.

mod breakages;

use proptest::prelude::*;

use self::breakages::{
    BROKEN_EXAMPLES, BROKEN_MODELS, BROKEN_PAGINATORS, BROKEN_RULES, BROKEN_WAITERS, Breakage,
};
use super::*;
use crate::model::source::SourceFile;

/// A sound model that uses every kind of shape.
const MODEL: &str = r#"{
  "version": "2.0",
  "metadata": {
    "apiVersion": "2020-01-01",
    "endpointPrefix": "library",
    "protocol": "rest-json",
    "protocols": ["rest-json"],
    "auth": ["aws.auth#sigv4"],
    "serviceId": "Library",
    "signatureVersion": "v4"
  },
  "operations": {
    "GetBook": {
      "name": "GetBook",
      "http": {"method": "GET", "requestUri": "/books/{bookId}", "responseCode": 200},
      "input": {"shape": "GetBookRequest"},
      "output": {"shape": "Book"},
      "errors": [{"shape": "NotFound"}],
      "httpChecksum": {"requestAlgorithmMember": "edition"},
      "readonly": true
    }
  },
  "shapes": {
    "GetBookRequest": {
      "type": "structure",
      "required": ["bookId"],
      "members": {
        "bookId": {"shape": "BookId", "location": "uri", "locationName": "bookId"},
        "edition": {"shape": "Count", "location": "querystring"}
      }
    },
    "Book": {
      "type": "structure",
      "payload": "content",
      "members": {
        "content": {"shape": "Content"},
        "Title": {"shape": "Genre", "deprecated": true, "deprecatedMessage": "gone"},
        "printed": {"shape": "Printed"}, "pages": {"shape": "Count"}
      }
    },
    "NotFound": {"type": "structure", "members": {}, "error": {"httpStatusCode": 404}, "exception": true},
    "BookId": {"type": "string", "max": 10, "min": 1, "pattern": "[a-z]+"},
    "Count": {"type": "integer", "min": 1, "max": 5},
    "Content": {"type": "blob", "streaming": true},
    "Genre": {"type": "string", "enum": ["PROSE", "VERSE"]},
    "Printed": {"type": "timestamp", "timestampFormat": "iso8601"},
    "Books": {"type": "list", "member": {"shape": "Book"}, "sparse": true},
    "Index": {"type": "map", "key": {"shape": "BookId"}, "value": {"shape": "Books"}}
  }
}
"#;

const PAGINATORS: &str = r#"{
  "pagination": {
    "GetBook": {"input_token": "edition", "output_token": ["pages"], "result_key": "printed", "limit_key": "edition"}
  }
}
"#;

const WAITERS: &str = r#"{
  "version": 2,
  "waiters": {
    "BookPrinted": {
      "operation": "GetBook", "delay": 5, "maxAttempts": 20,
      "acceptors": [
        {"matcher": "path", "argument": "Title", "expected": "PROSE", "state": "success"},
        {"matcher": "error", "expected": "NotFound", "state": "retry"},
        {"matcher": "status", "expected": 503, "state": "failure"}
      ]
    }
  }
}
"#;

const EXAMPLES: &str = r#"{
  "version": "1.0",
  "examples": {"GetBook": [{"id": "one", "title": "One", "description": "", "input": {"bookId": "a"}, "comments": {}}]}
}
"#;

const RULES: &str = r#"{"version": "1.0", "parameters": {}, "rules": []}"#;

fn file(name: &str, text: &str) -> ModelFile {
    ModelFile::new(SourceFile::new(name, text))
}

fn all_files(
    model: &str,
    paginators: &str,
    waiters: &str,
    examples: &str,
    rules: &str,
) -> ModelFiles {
    ModelFiles {
        service: file("service-2.json", model),
        paginators: Some(file("paginators-1.json", paginators)),
        waiters: Some(file("waiters-2.json", waiters)),
        examples: Some(file("examples-1.json", examples)),
        endpoint_rule_set: Some(file("endpoint-rule-set-1.json", rules)),
        service_id: None,
    }
}

fn read(files: &ModelFiles, strict: bool) -> (Option<Service>, String) {
    let mut diagnostics = Diagnostics::new();
    let service = read_service(files, strict, &mut diagnostics);
    assert_eq!(service.is_none(), diagnostics.has_errors());
    (service, diagnostics.to_string())
}

fn read_text(model: &str, strict: bool) -> (Option<Service>, String) {
    read(
        &ModelFiles::new(SourceFile::new("service-2.json", model)),
        strict,
    )
}

/// The text with one replacement, which must be possible exactly once.
fn replace(text: &str, from: &str, to: &str) -> String {
    assert_eq!(text.matches(from).count(), 1, "{from}");
    text.replace(from, to)
}

#[test]
fn a_sound_model_is_read_without_diagnostics() {
    let files = all_files(MODEL, PAGINATORS, WAITERS, EXAMPLES, RULES);
    let (service, report) = read(&files, true);
    assert_eq!(report, "");
    let service = service.unwrap();

    assert_eq!(service.metadata.service_id, "Library");
    assert_eq!(service.metadata.protocols, [Protocol::RestJson]);
    assert_eq!(service.metadata.auth, [AuthScheme::SigV4]);
    let names: Vec<_> = service.shapes.keys().map(String::as_str).collect();
    let order = [
        "GetBookRequest",
        "Book",
        "NotFound",
        "BookId",
        "Count",
        "Content",
        "Genre",
        "Printed",
        "Books",
        "Index",
    ];
    assert_eq!(names, order);

    let operation = &service.operations["GetBook"];
    assert_eq!(operation.http.method, "GET");
    assert_eq!(operation.http.request_uri, "/books/{bookId}");
    assert!(operation.read_only && !operation.idempotent);
    assert_eq!(operation.errors[0].shape, "NotFound");

    let ShapeKind::Structure(book) = &service.shapes["Book"].kind else {
        panic!("Book is a structure");
    };
    let members: Vec<_> = book.members.keys().map(String::as_str).collect();
    assert_eq!(members, ["content", "Title", "printed", "pages"]);
    let message = Some("gone".to_owned());
    assert_eq!(
        book.members["Title"].deprecated,
        Some(Deprecation {
            message,
            since: None
        })
    );
    assert_eq!(book.payload.as_deref(), Some("content"));
    assert_eq!(service.shapes["Genre"].kind.shape_type(), ShapeType::String);

    assert_eq!(service.paginators["GetBook"].output_token, ["pages"]);
    assert_eq!(
        service.waiters["BookPrinted"].acceptors[2].expected,
        Expected::Whole(503)
    );
    assert_eq!(service.examples["GetBook"][0].title.as_deref(), Some("One"));
    assert!(service.endpoint_rule_set.is_some());
}

/// Breaks `text` in each way, and compares the report of `read`.
fn check_breakages(name: &str, text: &str, breakages: &[Breakage], read: impl Fn(&str) -> String) {
    for (from, to, at, expected) in breakages {
        let broken = replace(text, from, to);
        let snippet = at.replace('^', "");
        assert_eq!(broken.matches(&snippet).count(), 1, "{at}");
        let offset = broken.find(&snippet).unwrap() + at.find('^').unwrap();
        let before = &broken[..offset];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
        let expected = format!("{name}:{line}:{column}: error: {expected}\n");
        assert_eq!(read(&broken), expected, "{from} -> {to}");
    }
}

#[test]
fn every_rule_reports_its_place() {
    let read = |text: &str| read_text(text, true).1;
    check_breakages("service-2.json", MODEL, BROKEN_MODELS, read);
}

#[test]
fn bounds_are_compared_exactly() {
    // The columns: type, min, max, and whether that is sound.
    let table = [
        ("double", "0.5", "0.5", true),
        ("double", "0.5", "0.25", false),
        ("float", "-0.5", "0", true),
        ("integer", "1", "1", true),
        ("long", "9007199254740993", "9007199254740992", false),
        ("long", "9007199254740993", "9007199254740993", true),
        ("long", "9007199254740992", "9007199254740993", true),
        ("long", "-9007199254740992", "-9007199254740993", false),
        ("long", "9223372036854775807", "9223372036854775806", false),
        ("string", "3", "3", true),
        ("string", "4", "3", false),
    ];
    for (kind, min, max, is_sound) in table {
        let count = format!(r#"{{"type": "{kind}", "min": {min}, "max": {max}}}"#);
        let mut model = replace(MODEL, r#"{"type": "integer", "min": 1, "max": 5}"#, &count);
        if kind == "string" {
            // The checksum's algorithm and the limit of pages are texts as well.
            model = model.replace(r#""min": 1, "pattern""#, r#""pattern""#);
        }
        let (service, report) = read_text(&model, true);
        assert_eq!(service.is_some(), is_sound, "{count}\n{report}");
        let expected = format!("`min` is {min}, which is more than `max`, {max}");
        assert_eq!(report.contains(&expected), !is_sound, "{count}\n{report}");
    }
}

#[test]
fn labels_mean_something_with_bindings_only() {
    let without = replace(
        MODEL,
        r#", "location": "uri", "locationName": "bookId""#,
        "",
    );
    let (service, report) = read_text(&without, true);
    assert!(service.is_none(), "{report}");
    assert!(
        report.contains("no member of the input is bound to the label `{bookId}`"),
        "{report}"
    );
    let json = replace(
        &without,
        r#""protocol": "rest-json""#,
        r#""protocol": "json", "targetPrefix": "Books""#,
    );
    let json = json.replace(r#""protocols": ["rest-json"]"#, r#""protocols": ["json"]"#);
    let (service, report) = read_text(&json, true);
    assert!(service.is_some(), "{report}");
}

#[test]
fn paginators_may_have_tokens_on_one_side() {
    for (from, to) in [
        (r#""input_token": "edition""#, r#""input_token": []"#),
        (r#""output_token": ["pages"]"#, r#""output_token": []"#),
    ] {
        let paginators = replace(PAGINATORS, from, to);
        let (service, report) = read(
            &all_files(MODEL, &paginators, WAITERS, EXAMPLES, RULES),
            true,
        );
        assert!(service.is_some(), "{from} -> {to}\n{report}");
        assert_eq!(report, "", "{from} -> {to}");
    }
}

#[test]
fn companions_are_checked_against_the_service() {
    let report = |files: &ModelFiles| read(files, true).1;
    check_breakages("paginators-1.json", PAGINATORS, BROKEN_PAGINATORS, |text| {
        report(&all_files(MODEL, text, WAITERS, EXAMPLES, RULES))
    });
    check_breakages("waiters-2.json", WAITERS, BROKEN_WAITERS, |text| {
        report(&all_files(MODEL, PAGINATORS, text, EXAMPLES, RULES))
    });
    check_breakages("examples-1.json", EXAMPLES, BROKEN_EXAMPLES, |text| {
        report(&all_files(MODEL, PAGINATORS, WAITERS, text, RULES))
    });
    check_breakages("endpoint-rule-set-1.json", RULES, BROKEN_RULES, |text| {
        report(&all_files(MODEL, PAGINATORS, WAITERS, EXAMPLES, text))
    });
}

#[test]
fn waiters_that_can_not_be_generated_are_warned_of() {
    for (from, to, expected) in [
        (
            r#""argument": "Title""#,
            r#""argument": "Title | @""#,
            "argument: `Title | @` has a pipe, which is not supported; this is left out\n",
        ),
        (
            r#""expected": "PROSE""#,
            r#""expected": "POET'S""#,
            "expected: `POET'S` has a quote, which is not supported; this is left out\n",
        ),
    ] {
        let waiters = replace(WAITERS, from, to);
        let files = all_files(MODEL, PAGINATORS, &waiters, EXAMPLES, RULES);
        let (service, report) = read(&files, true);
        assert!(service.is_some(), "{report}");
        let expected = format!("warning: waiters.BookPrinted.acceptors[0].{expected}");
        assert!(report.ends_with(&expected), "{report}");
    }
}

#[test]
fn all_problems_of_all_files_appear_in_one_run() {
    let mut model = MODEL.to_owned();
    for (from, to) in [
        (r#""sparse": true"#, r#""sparse": 1, "odd": 2"#),
        (r#""type": "integer""#, r#""type": "intger""#),
        (r#""type": "blob""#, r#""kind": "blob""#),
        (r#"["bookId"]"#, r#"["bookID", 1]"#),
        (r#""GET""#, "null"),
    ] {
        model = replace(&model, from, to);
    }
    let waiters = replace(
        WAITERS,
        r#""operation": "GetBook""#,
        r#""operation": "Get""#,
    );
    let (service, report) = read(&all_files(&model, "{", &waiters, "[]", RULES), false);
    assert_eq!(service, None);
    let expected = [
        "examples-1.json:1:1: error: expected an object, but this is a list",
        "paginators-1.json:1:2: error: the file ends in the middle of a value",
        "    hint: the file looks truncated: fetch it again",
        "service-2.json:15:26: error: operations.GetBook.http.method: expected a string, but this is null",
        "service-2.json:26:20: error: shapes.GetBookRequest.required[0]: there is no member `bookID`",
        "    hint: did you mean `bookId`?",
        "service-2.json:26:30: error: shapes.GetBookRequest.required[1]: expected a string, but this is the number 1",
        "service-2.json:43:23: error: shapes.Count.type: `intger` is not a shape type",
        "    hint: did you mean `integer`?",
        "service-2.json:44:5: error: shapes.Content.type: `type` is missing",
        "service-2.json:47:70: error: shapes.Books.sparse: expected true or false, but this is the number 1",
        "service-2.json:47:73: warning: shapes.Books.odd: unknown key `odd` in a list shape",
        "waiters-2.json:4:5: warning: waiters.BookPrinted: there is no operation `Get`, so this means nothing",
    ];
    assert_eq!(report, expected.join("\n") + "\n");
}

#[test]
fn unknown_keys_are_warnings_unless_strict() {
    let model = replace(MODEL, r#""readonly": true"#, r#""telepathic": true"#);
    let warning = "operations.GetBook.telepathic: unknown key `telepathic`\n";
    let (service, report) = read_text(&model, false);
    assert!(service.is_some());
    assert_eq!(report, format!("service-2.json:20:7: warning: {warning}"));
    let (service, report) = read_text(&model, true);
    assert!(service.is_none());
    assert_eq!(report, format!("service-2.json:20:7: error: {warning}"));
}

#[test]
fn extras_are_merged_first_and_located_in_their_own_file() {
    let mut files = ModelFiles::new(SourceFile::new("service-2.json", MODEL));
    let extras = r#"{"version": 1.0, "merge": {
      "metadata": {"serviceId": "Lending"},
      "shapes": {
        "Count": {"type": "long"},
        "Book": {"members": {"shelf": {"shape": "BookId"}}}
      }
    }}"#;
    files.service.extras = Some(SourceFile::new("service-2.sdk-extras.json", extras));
    let (service, report) = read(&files, true);
    assert_eq!(report, "");
    let service = service.unwrap();
    assert_eq!(service.metadata.service_id, "Lending");
    assert_eq!(service.shapes["Count"].kind.shape_type(), ShapeType::Long);
    let ShapeKind::Structure(book) = &service.shapes["Book"].kind else {
        panic!("Book is a structure");
    };
    assert_eq!(
        book.members.keys().last().map(String::as_str),
        Some("shelf")
    );
    assert_eq!(book.members.len(), 5);

    let broken = extras.replace("BookId", "BookIt").replace("long", "lang");
    files.service.extras = Some(SourceFile::new("service-2.sdk-extras.json", broken));
    let expected = [
        "service-2.sdk-extras.json:4:27: error: shapes.Count.type: `lang` is not a shape type",
        "    hint: did you mean `long`?",
        "service-2.sdk-extras.json:5:49: error: shapes.Book.members.shelf.shape: there is no shape `BookIt`",
        "    hint: did you mean `BookId`?",
    ];
    assert_eq!(read(&files, true).1, expected.join("\n") + "\n");

    files.service.extras = Some(SourceFile::new("x", r#"{"version": 1.0, "merg": {}}"#));
    let expected = "x:1:1: error: merge: `merge` is missing\n\
        x:1:18: error: merg: unknown key `merg`\n    hint: did you mean `merge`?\n";
    assert_eq!(read(&files, true).1, expected);
}

#[test]
fn a_part_of_a_model_is_known_by_its_name() {
    for (name, expected) in [
        ("service-2.json", true),
        ("paginators-1.json", true),
        ("waiters-2.sdk-extras.json", true),
        ("changes-2.json", false),
        ("notes.md", false),
    ] {
        assert_eq!(ModelFiles::is_part(name), expected, "{name}");
    }
}

#[test]
fn files_are_sorted_by_their_names() {
    let source = |name: &str| SourceFile::new(name, "{}");
    let mut diagnostics = Diagnostics::new();
    let names = [
        "m/waiters-2.json",
        "m/service-2.sdk-extras.json",
        "m/service-2.json",
    ];
    let files = ModelFiles::from_sources("m", names.map(source), true, &mut diagnostics).unwrap();
    assert_eq!(diagnostics.to_string(), "");
    assert_eq!(files.service.source.name, "m/service-2.json");
    assert!(files.service.extras.is_some() && files.waiters.is_some());
    assert!(files.examples.is_none());

    let names = [
        "m/servce-2.json",
        "m/waiters-2.sdk-extras.json",
        "m/notes.txt",
    ];
    let files = ModelFiles::from_sources("m", names.map(source), false, &mut diagnostics);
    assert_eq!(files, None);
    let expected = [
        "m:1:1: error: there is no service-2.json, and no Smithy model",
        "m/notes.txt:1:1: warning: this file is not a known part of a model; it is ignored",
        "m/servce-2.json:1:1: warning: this file is not a known part of a model; it is ignored",
        "    hint: did you mean `service-2`?",
        "m/waiters-2.sdk-extras.json:1:1: error: this file extends another one, which is missing",
    ];
    assert_eq!(diagnostics.to_string(), expected.join("\n") + "\n");
}

/// Values that a mutation puts in the place of another.
const VALUES: [&str; 8] = [
    "null",
    "true",
    "-1",
    "1e300",
    "\"\"",
    "\"Book\"",
    "[]",
    "{\"shape\": \"Book\"}",
];

/// The byte ranges of the values in a text: everything between a colon and the end of what follows it.
fn values_of(text: &str) -> Vec<std::ops::Range<usize>> {
    let starts = text.match_indices(": ").map(|(index, _)| index + 2);
    let range = |start: usize| {
        let mut values =
            serde_json::Deserializer::from_str(&text[start..]).into_iter::<serde_json::Value>();
        values.next()?.ok()?;
        Some(start..start + values.byte_offset())
    };
    starts.filter_map(range).collect()
}

fn check_totality(text: &str) -> Result<(), TestCaseError> {
    let files = all_files(text, PAGINATORS, WAITERS, EXAMPLES, RULES);
    for strict in [false, true] {
        let mut diagnostics = Diagnostics::new();
        let service = read_service(&files, strict, &mut diagnostics);
        prop_assert_eq!(service.is_none(), diagnostics.has_errors());
        for problem in diagnostics.iter() {
            prop_assert!(problem.line > 0 && problem.column > 0 && !problem.message.is_empty());
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn changed_bytes_never_panic(edits in prop::collection::vec((any::<prop::sample::Index>(), any::<Option<u8>>()), 1..6)) {
        let mut bytes = MODEL.as_bytes().to_vec();
        for (index, byte) in edits {
            let index = index.index(bytes.len());
            match byte {
                Some(byte) => bytes[index] = byte,
                None => { bytes.remove(index); }
            }
        }
        let mut diagnostics = Diagnostics::new();
        match SourceFile::from_bytes("service-2.json", bytes, &mut diagnostics) {
            Some(file) => check_totality(&file.text)?,
            None => prop_assert!(diagnostics.has_errors()),
        }
    }

    #[test]
    fn truncated_texts_are_errors(end in 0..MODEL.trim_end().len()) {
        let (service, report) = read_text(MODEL.get(..end).unwrap_or_default(), false);
        prop_assert!(service.is_none());
        prop_assert!(report.contains("error: the file "), "{}", report);
    }

    #[test]
    fn swapped_and_replaced_values_never_panic(
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), any::<bool>()), 1..6)
    ) {
        let mut text = MODEL.to_owned();
        for (target, source, swap) in edits {
            let values = values_of(&text);
            if values.is_empty() {
                break;
            }
            let target = values[target.index(values.len())].clone();
            let new = if swap {
                text[values[source.index(values.len())].clone()].to_owned()
            } else {
                VALUES[source.index(VALUES.len())].to_owned()
            };
            text.replace_range(target, &new);
        }
        check_totality(&text)?;
    }
}

/// A list of services may take a new definition and forget the others, and what is there for other operations
/// is nobody's business.
#[test]
fn companions_of_absent_operations_are_noticed_and_not_checked() {
    let paginators = replace(PAGINATORS, "\"GetBook\": {", "\"GetBok\": {\"odd\": 1, ");
    let paginators = replace(&paginators, "\"input_token\"", "\"input_tokn\"");
    let waiters = replace(
        WAITERS,
        r#""operation": "GetBook""#,
        r#""operation": "Print""#,
    );
    let waiters = replace(&waiters, r#""matcher": "path""#, r#""matchr": "path""#);
    let examples = replace(EXAMPLES, "\"GetBook\"", "\"TakeBook\"");
    let files = all_files(MODEL, &paginators, &waiters, &examples, RULES);
    let (service, report) = read(&files, true);
    assert!(service.is_some(), "{report}");
    let expected = [
        "examples.TakeBook: there is no operation `TakeBook`, so this means nothing",
        "pagination.GetBok: there is no operation `GetBok`, so this means nothing",
        "waiters.BookPrinted: there is no operation `Print`, so this means nothing",
    ];
    assert_eq!(report.matches("warning: ").count(), 3, "{report}");
    for message in expected {
        assert!(report.contains(message), "{report}");
    }
    assert!(!report.contains("error"), "{report}");
}

/// What is not generated is only read, and nothing is said about it.
#[test]
fn faults_in_what_is_not_selected_are_forgiven() {
    let fault = r#""operations": {"Bad": {"name": "Bad", "http": {"method": 5, "requestUri": "/"}, "input": {"shape": "No"}, "odd": 1},"#;
    let model = replace(MODEL, r#""operations": {"#, fault);
    let shapes = r#""shapes": {"Orphan": {"type": "nothing"}, "Orphan2": {"type": "list", "member": {"shape": "No"}, "odd": 1},"#;
    let model = replace(&model, r#""shapes": {"#, shapes);
    let files = all_files(&model, PAGINATORS, WAITERS, EXAMPLES, RULES);
    let select = |wanted: fn(&str) -> bool| {
        let mut diagnostics = Diagnostics::new();
        let service = read_selected(&files, Some(&wanted), true, &mut diagnostics);
        (service.is_some(), diagnostics.to_string())
    };
    assert_eq!(select(|name| name != "Bad"), (true, String::new()));
    let (is_read, report) = select(|_| true);
    assert!(!is_read);
    assert!(report.contains("operations.Bad.http.method: "), "{report}");
    assert!(!report.contains("Orphan"), "{report}");
    // Without a selection everything is checked.
    let (_, report) = read(&files, true);
    assert!(report.contains("shapes.Orphan.type: "), "{report}");
}
