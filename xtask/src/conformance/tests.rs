//! What is made of suites, and what is said about their cases.

use std::fs;
use std::time::Duration;

use serde_json::{Map, Value as Json, json};
use tempfile::TempDir;

use super::ignored::{Ignored, IgnoredCase};
use super::report::{Report, State};
use super::suite::{Direction, Generated, Suite};
use super::{botocore, definition, workspace};
use crate::cli::Outcome;

/// Suites in a file of this path.
fn suites(path: &str, content: &Json) -> anyhow::Result<Vec<Suite>> {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join(path);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, content.to_string()).unwrap();
    botocore::read_all(folder.path())
}

/// A suite of these cases.
fn suite_of(protocol: &str, cases: &Json) -> Json {
    json!([{
        "description": "The suite",
        "metadata": {"protocol": protocol},
        "shapes": {"In": {"type": "structure", "members": {"a": {"shape": "S"}}}, "S": {"type": "string"}},
        "cases": cases,
    }])
}

fn cases() -> Json {
    json!([
        {"id": "First", "description": "One", "given": {"name": "Op"}},
        {"given": {"name": "Op", "input": {"shape": "In"}}},
        {"id": "Third", "given": {"name": "Op"}},
        {"given": {"name": "Other"}},
    ])
}

#[test]
fn suites_are_found_by_the_names_of_folders() {
    for (path, set, direction) in [
        ("input/json.json", "json", Direction::Input),
        (
            "legacy/output/rest-json.json",
            "legacy/rest-json",
            Direction::Output,
        ),
    ] {
        let suites = suites(path, &suite_of("json", &cases())).unwrap();
        assert_eq!(suites.len(), 1);
        assert_eq!(suites[0].set, set);
        let cases = suites[0].cases.iter();
        assert!(cases.clone().all(|case| case.direction == direction));
        let found: Vec<_> = cases
            .map(|case| (case.id.as_str(), case.description.as_str()))
            .collect();
        let second = format!("{set}:0:1");
        let fourth = format!("{set}:0:3");
        let expected = [
            ("First", "One"),
            (second.as_str(), "The suite"),
            ("Third", "The suite"),
            (fourth.as_str(), "The suite"),
        ];
        assert_eq!(found, expected);
    }
    assert!(suites("other/json.json", &json!([])).unwrap().is_empty());
    assert!(suites("input/json.txt", &json!([])).unwrap().is_empty());
}

#[test]
fn a_file_which_holds_no_suites_is_an_error() {
    for content in [
        json!({}),
        json!([{"metadata": {"protocol": "json"}}]),
        json!([{"cases": []}]),
        json!([{"metadata": {"protocol": "json"}, "cases": [{}]}]),
        json!([{"metadata": {"protocol": "json"}, "cases": [{"given": {}}]}]),
    ] {
        let error = suites("input/json.json", &content).err().unwrap();
        let text = format!("{error:#}");
        assert!(
            text.contains("json.json is no file of test suites"),
            "{text}"
        );
    }
}

#[test]
fn different_operations_of_one_name_are_in_different_crates() {
    let suites = suites("input/json.json", &suite_of("json", &cases())).unwrap();
    let Generated::Crates(crates) = suites[0].generate() else {
        panic!("the suite is refused");
    };
    let packages: Vec<_> = crates.iter().map(|it| it.package.as_str()).collect();
    assert_eq!(packages, ["json-input-0", "json-input-0-2"]);
    assert_eq!(crates[0].operations, ["Op", "Other"]);
    assert_eq!(crates[1].operations, ["Op"]);
    assert!(
        crates[0].files[0]
            .contents
            .contains(r#"path = "../../../../runtime""#)
    );

    let tasks = suites[0].tasks(&suites[0].cases[1], &crates, 7);
    let [second] = tasks.as_slice() else {
        panic!("a case of botocore's is for one operation");
    };
    assert_eq!(second.package, "json-input-0-2");
    assert_eq!(second.json["suite"], "json_input_0_2");
    assert_eq!(second.json["operation"], "Op");
    assert_eq!(second.json["index"], 7);
}

#[test]
fn what_can_t_be_generated_is_told_apart() {
    let generated = |protocol: &str, cases: &Json| {
        suites("input/x.json", &suite_of(protocol, cases)).unwrap()[0].generate()
    };
    assert!(matches!(
        generated("telegraph", &cases()),
        Generated::NotImplemented
    ));
    let wrong = json!([{"given": {"name": "Op", "input": {"shape": "Nobody"}}}]);
    let Generated::Refused(problems) = generated("json", &wrong) else {
        panic!("the suite is not refused");
    };
    assert!(
        problems.contains("there is no shape `Nobody`"),
        "{problems}"
    );
}

fn complete(suite: &Json, operations: &[Json]) -> Json {
    definition::definition(suite.as_object().unwrap(), operations.iter())
}

#[test]
fn what_suites_leave_out_is_filled_in() {
    let made = complete(
        &json!({"metadata": {"protocol": "json", "apiVersion": "2014-01-01"}}),
        &[
            json!({"name": "A"}),
            json!({"name": "B", "http": {"method": "GET"}}),
        ],
    );
    let metadata = &made["metadata"];
    assert_eq!(metadata["apiVersion"], "2014-01-01");
    assert_eq!(metadata["jsonVersion"], "1.1");
    assert_eq!(metadata["targetPrefix"], "Test");
    assert_eq!(
        made["operations"]["A"]["http"],
        json!({"method": "POST", "requestUri": "/"})
    );
    assert_eq!(
        made["operations"]["B"]["http"],
        json!({"method": "GET", "requestUri": "/"})
    );
    let made = complete(&json!({"metadata": {"protocol": "rest-json"}}), &[]);
    assert!(made["metadata"].get("jsonVersion").is_none());
}

#[test]
fn outputs_of_query_are_wrapped() {
    let operation = json!({"name": "A", "output": {"shape": "Out"}});
    for (protocol, expected) in [("query", json!("AResult")), ("ec2", Json::Null)] {
        let suite = json!({"metadata": {"protocol": protocol}});
        let made = complete(&suite, std::slice::from_ref(&operation));
        assert_eq!(
            made["operations"]["A"]["output"]["resultWrapper"], expected,
            "{protocol}"
        );
    }
}

#[test]
fn shapes_take_the_form_of_today() {
    let suite = json!({"shapes": {
        "In": {"type": "structure", "members": {
            "header": {"shape": "Header"},
            "query": {"shape": "Header", "location": "querystring"},
            "time": {"shape": "Time", "timestampFormat": "rfc822"},
            "data": {"shape": "Text"}}},
        "Header": {"type": "character", "location": "header"},
        "Time": {"type": "timestamp"},
        "Text": {"type": "string"},
        "Free": {"type": "structure", "document": true},
        "Map": {"type": "string", "key": {"shape": "Text", "xmlNamespace": "u"}, "value": {"shape": "Text"}},
        "Named": {"type": "structure", "members": {}, "xmlNamespace": {"uri": "v"}},
    }});
    let operation = json!({"name": "A", "input": {"shape": "In", "payload": "data"}});
    let made = complete(&suite, &[operation]);
    let shapes = &made["shapes"];
    assert_eq!(shapes["Header"], json!({"type": "string"}));
    let members = &shapes["In"]["members"];
    assert_eq!(members["header"]["location"], "header");
    assert_eq!(members["query"]["location"], "querystring");
    assert_eq!(members["time"], json!({"shape": "Timerfc822"}));
    assert_eq!(shapes["Timerfc822"]["timestampFormat"], "rfc822");
    assert_eq!(shapes["Free"]["members"], json!({}));
    assert_eq!(shapes["Map"]["type"], "map");
    assert_eq!(shapes["Map"]["key"]["xmlNamespace"], json!({"uri": "u"}));
    assert_eq!(shapes["Named"]["xmlNamespace"], json!({"uri": "v"}));
    assert_eq!(shapes["In"]["payload"], "data");
    assert_eq!(made["operations"]["A"]["input"], json!({"shape": "In"}));
}

#[test]
fn exceptions_which_no_operation_lists_are_those_of_the_service() {
    let exception = json!({"type": "structure", "exception": true, "members": {}});
    let listing = json!({"name": "A", "errors": [{"shape": "Listed"}]});
    let suite = json!({
        "metadata": {"protocol": "json"},
        "shapes": {
            "Listed": exception,
            "Common": exception,
            "Plain": {"type": "structure", "members": {}},
        },
        "cases": [{"given": listing}, {"given": {"name": "B"}}],
    });
    let made = complete(&suite, &[listing, json!({"name": "B"})]);
    let errors = |name: &str| made["operations"][name]["errors"].clone();
    let common = json!({"shape": "Common"});
    assert_eq!(errors("A"), json!([{"shape": "Listed"}, common]));
    assert_eq!(errors("B"), json!([common]));
}

#[test]
fn event_streams_are_noticed() {
    let suite = |shape: Json| Map::from_iter([("shapes".to_owned(), json!({"S": shape}))]);
    assert!(definition::has_event_stream(&suite(
        json!({"eventstream": true})
    )));
    assert!(!definition::has_event_stream(&suite(
        json!({"type": "structure"})
    )));
}

/// A report of four cases, which ended like this.
fn report(states: [State; 4]) -> Report {
    let suites = suites("input/json.json", &suite_of("json", &cases())).unwrap();
    let mut report = Report::default();
    for (case, state) in suites[0].cases.iter().zip(states) {
        report.add(&suites[0], case, state);
    }
    report
}

fn ignoring(ids: &[&str]) -> Ignored {
    let case = |id: &&str| IgnoredCase {
        suite: "json".to_owned(),
        id: (*id).to_owned(),
        direction: "input".to_owned(),
        reason: "a\nreason".to_owned(),
    };
    Ignored {
        cases: ids.iter().map(case).collect(),
    }
}

fn printed(report: &Report) -> (String, Outcome) {
    let mut out = Vec::new();
    let outcome = report.print(Duration::from_secs(3), &mut out).unwrap();
    let text = anstream::adapter::strip_bytes(&out).into_vec();
    (String::from_utf8(text).unwrap(), outcome)
}

#[test]
fn a_report_says_what_failed_what_is_ignored_and_counts() {
    let failed = |text: &str| State::Failed(vec![text.to_owned()]);
    let mut report = report([
        failed("x: y\nz"),
        failed("known"),
        State::NotImplemented,
        State::Running,
    ]);
    report.finish(3, Vec::new());
    report.apply(&ignoring(&["json:0:1"]), true);
    let (text, outcome) = printed(&report);
    assert_eq!(outcome, Outcome::ProblemsFound);
    let expected = "\
failed First (json input)
  One
    x: y
    z

ignored json:0:1 (json input)
  a reason

suites            direction  passed  failed  ignored  not implemented
json              input           1       1        1                1
4 cases, 1 failed, in 3 s
";
    assert_eq!(text, expected);
}

#[test]
fn an_ignored_case_must_exist_and_fail() {
    let all = || {
        report([
            State::Passed,
            State::Passed,
            State::Passed,
            State::NotImplemented,
        ])
    };
    let mut fine = all();
    fine.apply(&ignoring(&["json:0:3"]), true);
    assert_eq!(printed(&fine).1, Outcome::Fine);
    for (id, complete, expected) in [
        (
            "First",
            false,
            "First (input) is on the list of ignored cases, but passes",
        ),
        (
            "Nobody",
            true,
            "Nobody (input) is on the list of ignored cases, but does not exist",
        ),
    ] {
        let mut report = all();
        report.apply(&ignoring(&[id]), complete);
        let (text, outcome) = printed(&report);
        assert!(text.contains(expected), "{text}");
        assert_eq!(outcome, Outcome::ProblemsFound);
    }
    let mut part = all();
    part.apply(&ignoring(&["Nobody"]), false);
    assert_eq!(printed(&part).1, Outcome::Fine);
}

#[test]
fn the_list_is_about_the_suites_which_were_run() {
    let states = || {
        report([
            State::Failed(vec!["x".to_owned()]),
            State::Passed,
            State::Passed,
            State::Passed,
        ])
    };
    let mut other = states();
    let mut list = ignoring(&["First", "Nobody"]);
    for case in &mut list.cases {
        case.suite = "elsewhere".to_owned();
    }
    other.apply(&list, true);
    let (text, outcome) = printed(&other);
    assert!(!text.contains("does not exist"), "{text}");
    assert_eq!(outcome, Outcome::ProblemsFound, "{text}");
}

#[test]
fn a_case_passes_if_it_does_for_every_operation() {
    let results = |results: &[&[&str]]| {
        let mut report = report([State::Running, State::Passed, State::Passed, State::Passed]);
        for differences in results {
            let differences = differences.iter().map(|it| (*it).to_owned()).collect();
            report.finish(0, differences);
        }
        report.apply(&Ignored::default(), true);
        printed(&report)
    };
    assert_eq!(results(&[&[], &[]]).1, Outcome::Fine);
    for (runs, expected) in [
        (&[&["a"][..], &[]], "    a\n"),
        (&[&[], &["b"]], "    b\n"),
        (&[&["a"], &["b"]], "    a\n    b\n"),
    ] {
        let (text, outcome) = results(runs);
        assert!(text.contains(expected), "{text}");
        assert_eq!(outcome, Outcome::ProblemsFound);
    }
    let (text, outcome) = results(&[]);
    assert!(text.contains("the case was not run"), "{text}");
    assert_eq!(outcome, Outcome::ProblemsFound);
}

#[test]
fn verdicts_are_read() {
    let (index, differences) = workspace::verdict(br#"{"index":3,"differences":["a"]}"#).unwrap();
    assert_eq!((index, differences), (3, vec!["a".to_owned()]));
    assert!(workspace::verdict(b"{}").is_err());
}
