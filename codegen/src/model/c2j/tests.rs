use proptest::prelude::*;

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
        "printed": {"shape": "Printed"}
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
    "GetBook": {"input_token": "edition", "output_token": ["Title"], "result_key": "Books", "limit_key": "edition"}
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
    assert_eq!(members, ["content", "Title", "printed"]);
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

    assert_eq!(service.paginators["GetBook"].output_token, ["Title"]);
    assert_eq!(
        service.waiters["BookPrinted"].acceptors[2].expected,
        Expected::Whole(503)
    );
    assert_eq!(service.examples["GetBook"][0].title.as_deref(), Some("One"));
    assert!(service.endpoint_rule_set.is_some());
}

/// A change that breaks a text in one way: what is replaced, by what, a part of the result with a `^` where
/// the report must point to, and the report without file and place.
type Breakage = (&'static str, &'static str, &'static str, &'static str);

const BROKEN_MODELS: &[Breakage] = &[
    // Types of values.
    (
        r#""min": 1, "pattern""#,
        r#""min": "1", "pattern""#,
        r#"^"1", "patt"#,
        r#"shapes.BookId.min: expected a whole number which is not negative, but this is the string "1""#,
    ),
    (
        r#""sparse": true"#,
        r#""sparse": 1"#,
        "^1},",
        "shapes.Books.sparse: expected true or false, but this is the number 1",
    ),
    (
        r#""type": "integer", "min": 1"#,
        r#""type": "integer", "min": null"#,
        r#"^null, "max"#,
        "shapes.Count.min: expected a number, but this is null",
    ),
    (
        r#"["bookId"]"#,
        r#"["bookId", 7]"#,
        "^7],",
        "shapes.GetBookRequest.required[1]: expected a string, but this is the number 7",
    ),
    (
        r#"{"httpStatusCode": 404}"#,
        r#"{"httpStatusCode": 4040}"#,
        r#"^4040}, "ex"#,
        "shapes.NotFound.error.httpStatusCode: expected an HTTP status code (100 to 599), but this is the number 4040",
    ),
    (
        r#"{"shape": "Genre", "deprecated": true, "deprecatedMessage": "gone"}"#,
        "[]",
        "^[],",
        "shapes.Book.members.Title: expected an object, but this is a list",
    ),
    // Closed sets.
    (
        r#""type": "integer""#,
        r#""type": "intger""#,
        r#"^"intger", "#,
        "shapes.Count.type: `intger` is not a shape type\n    hint: did you mean `integer`?",
    ),
    (
        r#""location": "uri""#,
        r#""location": "urii""#,
        r#"^"urii", "l"#,
        "shapes.GetBookRequest.members.bookId.location: `urii` is not a member location\n    hint: did you mean `uri`?",
    ),
    (
        r#""iso8601""#,
        r#""iso""#,
        r#"^"iso"},"#,
        "shapes.Printed.timestampFormat: `iso` is not a timestamp format\n    hint: known are iso8601, unixTimestamp, rfc822",
    ),
    (
        r#"["rest-json"]"#,
        r#"["rest-json", "rest-jsn"]"#,
        r#"^"rest-jsn""#,
        "metadata.protocols[1]: `rest-jsn` is not a protocol\n    hint: did you mean `rest-json`?",
    ),
    (
        r#""GET""#,
        r#""G T""#,
        r#"^"G T", "re"#,
        "operations.GetBook.http.method: `G T` can't be an HTTP method",
    ),
    // Missing and unknown keys.
    (
        r#""name": "GetBook","#,
        "",
        r#"^"GetBook":"#,
        "operations.GetBook.name: `name` is missing",
    ),
    (
        r#""member": {"shape": "Book"}, "#,
        "",
        r#"^"Books": {"#,
        "shapes.Books.member: `member` is missing",
    ),
    (
        r#""key": {"shape": "BookId"}, "#,
        "",
        r#"^"Index": {"#,
        "shapes.Index.key: `key` is missing",
    ),
    (
        r#", "value": {"shape": "Books"}"#,
        "",
        r#"^"Index": {"#,
        "shapes.Index.value: `value` is missing",
    ),
    (
        r#""readonly": true"#,
        r#""readOnly": true"#,
        r#"^"readOnly""#,
        "operations.GetBook.readOnly: unknown key `readOnly`\n    hint: did you mean `readonly`?",
    ),
    (
        r#""pattern": "[a-z]+""#,
        r#""sparse": true"#,
        r#"1, ^"sparse": "#,
        "shapes.BookId.sparse: unknown key `sparse` in a string shape",
    ),
    (
        r#""endpointPrefix": "library""#,
        r#""endpointPrefix": """#,
        r#"^"","#,
        "metadata.endpointPrefix: `endpointPrefix` must not be empty",
    ),
    // References.
    (
        r#"{"shape": "GetBookRequest"}"#,
        r#"{"shape": "GetBookRequets"}"#,
        r#"^"GetBookRequet"#,
        "operations.GetBook.input.shape: there is no shape `GetBookRequets`\n    hint: did you mean `GetBookRequest`?",
    ),
    (
        r#""output": {"shape": "Book"}"#,
        r#""output": {"shape": "Genre"}"#,
        r#"^"Genre"},"#,
        "operations.GetBook.output.shape: the output of an operation must be a structure, but the type of `Genre` is string",
    ),
    (
        r#"[{"shape": "NotFound"}]"#,
        r#"[{"shape": "Nowhere"}]"#,
        r#"^"Nowhere"}"#,
        "operations.GetBook.errors[0].shape: there is no shape `Nowhere`",
    ),
    (
        r#"[{"shape": "NotFound"}]"#,
        r#"[{"shape": "Book"}]"#,
        r#"^"Book"}],"#,
        "operations.GetBook.errors[0].shape: `Book` is listed as an error, but is not an exception\n    hint: add `\"exception\": true` to the shape",
    ),
    (
        r#"{"shape": "Content"}"#,
        r#"{"shape": "Contents"}"#,
        r#"^"Contents""#,
        "shapes.Book.members.content.shape: there is no shape `Contents`\n    hint: did you mean `Content`?",
    ),
    (
        r#""member": {"shape": "Book"}"#,
        r#""member": {"shape": "Boek"}"#,
        r#"^"Boek"}, ""#,
        "shapes.Books.member.shape: there is no shape `Boek`\n    hint: did you mean `Book`?",
    ),
    (
        r#""key": {"shape": "BookId"}"#,
        r#""key": {"shape": "Count"}"#,
        r#"^"Count"}, "#,
        "shapes.Index.key.shape: a map's key must be a string, but the type of `Count` is integer",
    ),
    (
        r#""value": {"shape": "Books"}"#,
        r#""value": {"shape": "Nought"}"#,
        r#"^"Nought"}}"#,
        "shapes.Index.value.shape: there is no shape `Nought`",
    ),
    (
        r#"["bookId"]"#,
        r#"["bookID"]"#,
        r#"^"bookID"],"#,
        "shapes.GetBookRequest.required[0]: there is no member `bookID`\n    hint: did you mean `bookId`?",
    ),
    (
        r#"["bookId"]"#,
        r#"["bookId", "bookId"]"#,
        r#"^"bookId"],"#,
        "shapes.GetBookRequest.required[1]: `bookId` is listed twice",
    ),
    (
        r#""payload": "content""#,
        r#""payload": "Content""#,
        r#"^"Content","#,
        "shapes.Book.payload: there is no member `Content`\n    hint: did you mean `content`?",
    ),
    (
        r#"{"requestAlgorithmMember": "edition"}"#,
        r#"{"requestAlgorithmMember": "editon"}"#,
        r#"^"editon"},"#,
        "operations.GetBook.httpChecksum.requestAlgorithmMember: there is no member `editon`\n    hint: did you mean `edition`?",
    ),
    (
        r#""protocol": "rest-json""#,
        r#""protocol": "json""#,
        r#"^"json","#,
        "metadata.protocol: `json` is not one of the service's `protocols`",
    ),
    // Labels.
    (
        "{bookId}",
        "{bookId}/{page}",
        r#"^"/books/{b"#,
        "operations.GetBook.http.requestUri: no member of the input is bound to the label `{page}`\n    hint: a member needs `\"location\": \"uri\"` and the `locationName` `page`",
    ),
    (
        r#""location": "querystring""#,
        r#""location": "uri""#,
        r#"^"uri"}"#,
        "shapes.GetBookRequest.members.edition.location: the location is `uri`, but `/books/{bookId}` has no label `{edition}`",
    ),
    (
        "{bookId}",
        "{bookId",
        r#"^"/books/{b"#,
        "operations.GetBook.http.requestUri: `/books/{bookId` has a brace without its partner",
    ),
    (
        "{bookId}",
        "{+}",
        r#"^"/books/{+"#,
        "operations.GetBook.http.requestUri: `/books/{+}` has a label without a name",
    ),
    (
        "{bookId}",
        "{a{bookId}",
        r#"^"/books/{a"#,
        "operations.GetBook.http.requestUri: `/books/{a{bookId}` has a brace inside a label",
    ),
    // Names and values.
    (
        r#""printed": {"#,
        r#""2nd": {"#,
        r#"^"2nd": {"s"#,
        "shapes.Book.members.2nd: `2nd` can't be a name: names have letters, digits and underscores, and no digit first",
    ),
    (
        r#""VERSE""#,
        r#""""#,
        r#"^""]},"#,
        "shapes.Genre.enum[1]: an enum's value must not be empty",
    ),
    (
        r#""VERSE""#,
        r#""PROSE""#,
        r#"^"PROSE"]},"#,
        "shapes.Genre.enum[1]: the value `PROSE` is listed twice",
    ),
    (
        r#"["PROSE", "VERSE"]"#,
        "[]",
        "^[]},",
        "shapes.Genre.enum: an enum must have a value",
    ),
    (
        r#""max": 10"#,
        r#""max": 0"#,
        r#"^1, "patter"#,
        "shapes.BookId.min: `min` is 1, which is more than `max`, 0",
    ),
    (
        r#""min": 1, "max": 5"#,
        r#""min": 1, "max": 0.5"#,
        r#"^1, "max": "#,
        "shapes.Count.min: `min` is 1, which is more than `max`, 0.5",
    ),
    (
        r#""members": {}, "error""#,
        r#""members": {"m": {"shape": "Count"}}, "document": true, "error""#,
        r#"^{"m": {"sh"#,
        "shapes.NotFound.members: a document is any JSON, so it can't have members",
    ),
    // Duplicates.
    (
        r#""Index": {"#,
        r#""Book": {"#,
        r#"^"Book": {""#,
        "shapes.Book: `Book` is defined twice, first at service-2.json:32:5\n    hint: remove or rename one of the two",
    ),
    (
        r#""printed": {"#,
        r#""Title": {"#,
        r#"^"Title": {"shape": "Prin"#,
        "shapes.Book.members.Title: `Title` is defined twice, first at service-2.json:37:9\n    hint: remove or rename one of the two",
    ),
    // One mistake is one report, whatever depends on it.
    (
        r#"{"type": "integer", "min": 1, "max": 5}"#,
        "5",
        "^5,\n    \"Cont",
        "shapes.Count: expected an object, but this is the number 5",
    ),
    (
        r#"{"shape": "Content"}"#,
        "3",
        r#"": ^3,"#,
        "shapes.Book.members.content: expected an object, but this is the number 3",
    ),
    (
        r#"{"shape": "GetBookRequest"}"#,
        "[]",
        "^[],",
        "operations.GetBook.input: expected an object, but this is a list",
    ),
];

const BROKEN_PAGINATORS: &[Breakage] = &[
    (
        r#""input_token": "edition""#,
        r#""input_token": "editions""#,
        r#"^"editions""#,
        "pagination.GetBook.input_token: the input of the operation has no member `editions`\n    hint: did you mean `edition`?",
    ),
    (
        r#"["Title"]"#,
        r#"["Title", "b"]"#,
        r#"^["Title", "#,
        "pagination.GetBook.output_token: 1 input tokens, but 2 output tokens",
    ),
    (
        r#""result_key": "Books", "#,
        "",
        r#"^"GetBook":"#,
        "pagination.GetBook.result_key: `result_key` is missing",
    ),
    (
        r#""Books""#,
        "1",
        r#"^1, "limit_"#,
        "pagination.GetBook.result_key: expected a string or a list of strings, but this is the number 1",
    ),
];

const BROKEN_WAITERS: &[Breakage] = &[
    (
        r#""argument": "Title", "#,
        "",
        r#"^{"matcher": "p"#,
        "waiters.BookPrinted.acceptors[0].argument: the matcher `path` needs an `argument`",
    ),
    (
        r#""expected": 503"#,
        r#""expected": "503""#,
        r#"^"503", "st"#,
        "waiters.BookPrinted.acceptors[2].expected: the matcher `status` expects a status code",
    ),
    (
        r#""retry""#,
        r#""rety""#,
        r#"^"rety"},"#,
        "waiters.BookPrinted.acceptors[1].state: `rety` is not an acceptor's state\n    hint: did you mean `retry`?",
    ),
    (
        r#""delay": 5"#,
        r#""delay": 2.5"#,
        r#"^2.5, "maxA"#,
        "waiters.BookPrinted.delay: expected a whole number which is not negative, but this is the number 2.5",
    ),
];

const BROKEN_EXAMPLES: &[Breakage] = &[(
    r#""input": {"bookId": "a"}"#,
    r#""input": "a""#,
    r#"^"a", "comm"#,
    r#"examples.GetBook[0].input: expected an object, but this is the string "a""#,
)];

const BROKEN_RULES: &[Breakage] = &[
    (
        r#""rules": []"#,
        r#""rules": {}"#,
        r#"s": ^{}}"#,
        "rules: expected a list, but this is an object",
    ),
    (
        r#""parameters": {}"#,
        r#""parameters": {}, "rule": 1"#,
        r#"^"rule":"#,
        "rule: unknown key `rule`\n    hint: did you mean `rules`?",
    ),
    (
        r#""parameters": {}, "#,
        "",
        "^{",
        "parameters: `parameters` is missing",
    ),
];

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
    assert_eq!(book.members.len(), 4);

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

/// A list of services may take a new definition and forget the others, and what is there for other operations is nobody's
/// business.
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
