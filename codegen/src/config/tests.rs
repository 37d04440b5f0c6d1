//! What entries say, what is wrong with them, and that the repository's own list fits its models.

use super::*;

fn read(text: &str) -> (Option<Vec<ServiceEntry>>, String) {
    let mut diagnostics = Diagnostics::new();
    let entries = read_services("services.toml", text, &mut diagnostics);
    (entries, diagnostics.to_string())
}

#[test]
fn entries_keep_their_order_and_places() {
    let text = "# What to generate.
[[service]]
package = \"iot-jobs-data-plane\"
model = \"iot-jobs-data-plane/2017-09-29\"

[[service]]
package = \"a\"
model = \"a/1\"
operations = [
    \"Describe*\", # All of them.
    \"Get\u{e4}\", \"GetThing\",
]
protocol = \"rest-json\"
";
    let (entries, problems) = read(text);
    assert_eq!(problems, "");
    let entries = entries.expect("a valid list");
    let packages: Vec<&str> = entries.iter().map(|entry| entry.package.as_str()).collect();
    assert_eq!(packages, ["iot-jobs-data-plane", "a"]);
    assert_eq!(entries[0].model.value, "iot-jobs-data-plane/2017-09-29");
    assert_eq!(
        (&entries[0].operations, &entries[0].protocol),
        (&None, &None)
    );
    let operations = entries[1].operations.as_ref().expect("operations");
    let places: Vec<_> = operations
        .iter()
        .map(|it| (it.value.as_str(), it.line, it.column, it.path.as_str()))
        .collect();
    let expected = [
        ("Describe*", 10, 5, "service[1].operations[0]"),
        ("Get\u{e4}", 11, 5, "service[1].operations[1]"),
        ("GetThing", 11, 13, "service[1].operations[2]"),
    ];
    assert_eq!(places, expected);
    let protocol = entries[1].protocol.as_ref();
    assert_eq!(
        protocol.map(|it| (it.value, it.line)),
        Some((Protocol::RestJson, 13))
    );
}

#[test]
fn an_empty_file_lists_nothing() {
    assert_eq!(read("# Nothing yet.\n"), (Some(Vec::new()), String::new()));
}

/// Asserts that a text has exactly this problem, or one that starts so.
fn assert_problem(text: &str, expected: &str) {
    let (entries, problems) = read(text);
    assert_eq!(entries, None, "{text}");
    let found = problems.strip_prefix("services.toml:").unwrap_or(&problems);
    assert!(found.starts_with(expected), "{text}\n{problems}");
    assert_eq!(problems.matches(": error: ").count(), 1, "{problems}");
}

#[test]
fn problems_of_the_file_have_places_and_hints() {
    let table = [
        (
            "[[servce]]\n",
            "1:3: error: servce: there is no key `servce` here\n    hint: did you mean `service`?",
        ),
        (
            "service = 1\n",
            "1:11: error: service: this must be a list of tables, but is an integer\n    hint: write each",
        ),
        (
            "service = [1]\n",
            "1:12: error: service[0]: this must be a table, but is an integer",
        ),
        (
            "[[service]]\nmodel = 'a'\n",
            "1:1: error: service[0]: the key `package` is missing",
        ),
        (
            "[[service]]\npackage = 'a'\n",
            "1:1: error: service[0]: the key `model` is missing",
        ),
        (
            "[[service]]\npackage = 1\nmodel = 'a'\n",
            "2:11: error: service[0].package: this must be a string, but is an integer",
        ),
        (
            "[[service]]\npackage = 'A_b'\nmodel = 'a'\n",
            "2:11: error: service[0].package: `A_b` can't be the name of a package\n    hint: use",
        ),
        (
            "[[service]]\npackage = 'a'\nmodel = '../a'\n",
            "3:9: error: service[0].model: `../a` is not a folder below `model/`",
        ),
        (
            "[[service]]\npackage = 'a'\nmodel = '/a'\n",
            "3:9: error: service[0].model: `/a` is not a folder",
        ),
        (
            "[[service]]\npackage = 'a'\npackage = 'b'\n",
            "3:1: error: this is not TOML: duplicate key",
        ),
        (
            "[[service]]\npackage = \n",
            "2:11: error: this is not TOML: ",
        ),
    ];
    for (text, expected) in table {
        assert_problem(text, expected);
    }
}

#[test]
fn problems_of_an_entry_have_places_and_hints() {
    let table = [
        (
            "operation = []",
            "4:1: error: service[0].operation: there is no key `operation` in a service\n    hint: did you mean `operations`?",
        ),
        (
            "color = 1",
            "4:1: error: service[0].color: there is no key `color` in a service\n    hint: the keys of a service are `package`, `model`, `operations`, `protocol`",
        ),
        (
            "operations = 'Get'",
            "4:14: error: service[0].operations: this must be a list of strings, but is a string",
        ),
        (
            "operations = []",
            "4:14: error: service[0].operations: no operation is listed\n    hint: leave",
        ),
        (
            "operations = ['A', true]",
            "4:20: error: service[0].operations[1]: this must be a string, but is a boolean",
        ),
        (
            "operations = ['A', 'A']",
            "4:20: error: service[0].operations[1]: the operation `A` is listed twice",
        ),
        (
            "protocol = 'rest-jsn'",
            "4:12: error: service[0].protocol: `rest-jsn` is not a protocol\n    hint: did you mean `rest-json`?",
        ),
        (
            "[[service]]\npackage = 'a'\nmodel = 'b'",
            "5:11: error: service[1].package: the package `a` is listed twice\n    hint: the other one is on line 2",
        ),
    ];
    for (line, expected) in table {
        let text = format!("[[service]]\npackage = 'a'\nmodel = 'a'\n{line}\n");
        assert_problem(&text, expected);
    }
}

#[test]
fn all_problems_are_reported_at_once() {
    let (_, problems) =
        read("x = 1\n[[service]]\npackage = 1\nmodel = 2\nprotocol = 3\n[[service]]\n");
    assert_eq!(problems.matches(": error: ").count(), 6, "{problems}");
}

proptest::proptest! {
    #[test]
    fn no_text_panics(text in "(\\[\\[service\\]\\]\n)?(package|model|operations|protocol)? ?= ?[\\[\"a-z\u{e4}\\]\n=]{0,20}") {
        read(&text);
    }
}
