use serde_json::json;
use tempfile::TempDir;

use super::*;

/// A model whose rules put the region into the host, with these cases.
fn model(cases: &Value) -> Value {
    let rules = json!({
        "version": "1.0",
        "parameters": {"Region": {"type": "String", "builtIn": "AWS::Region"}},
        "rules": [
            {
                "conditions": [{"fn": "stringEquals", "argv": [{"ref": "Region"}, "moon"]}],
                "error": "it has no weather",
                "type": "error",
            },
            {
                "conditions": [{"fn": "isSet", "argv": [{"ref": "Region"}]}],
                "endpoint": {"url": "https://weather.{Region}.example.com"},
                "type": "endpoint",
            },
        ],
    });
    let traits = json!({
        "smithy.rules#endpointRuleSet": rules,
        "smithy.rules#endpointTests": {"version": "1.0", "testCases": cases},
    });
    json!({"smithy": "2.0", "shapes": {"a#Weather": {"type": "service", "traits": traits}}})
}

/// Runs the cases of a model, and returns how that ended and what was printed.
fn endpoints(cases: &Value) -> (Outcome, String) {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("weather.json");
    std::fs::write(&file, model(cases).to_string()).unwrap();
    let words = ["xtask", "conformance", "--endpoints", "--model"].map(Into::into);
    let words = words.into_iter().chain([file.into_os_string()]);
    let cli = <crate::cli::Cli as clap::Parser>::try_parse_from(words).unwrap();
    let crate::cli::Command::Conformance(arguments) = &cli.command else {
        panic!("not the command");
    };
    let mut out = Vec::new();
    let outcome = run_here(folder.path(), arguments, &mut out).unwrap();
    (outcome, String::from_utf8(out).unwrap())
}

#[test]
fn cases_pass_or_are_printed_with_what_differs() {
    let right = json!([
        {
            "documentation": "in a region",
            "params": {"Region": "eu-west-1"},
            "expect": {"endpoint": {"url": "https://weather.eu-west-1.example.com"}},
        },
        {
            "documentation": "on the moon",
            "params": {"Region": "moon"},
            "expect": {"error": "it has no weather"},
        },
    ]);
    let (outcome, text) = endpoints(&right);
    assert_eq!(outcome, Outcome::Fine, "{text}");
    let expected =
        "2 cases of 1 service: 2 passed, 0 explained, 0 failed; 500 random cases agree; ";
    assert!(text.starts_with(expected), "{text}");

    let mut wrong = right;
    wrong[0]["expect"]["endpoint"]["url"] = "https://weather.example.com".into();
    wrong[1]["expect"]["error"] = "another problem".into();
    let (outcome, text) = endpoints(&wrong);
    assert_eq!(outcome, Outcome::ProblemsFound);
    for expected in [
        "a#Weather: in a region\n    expected {\"endpoint\":{",
        "\n    the client calls https://weather.eu-west-1.example.com/\n",
        "a#Weather: on the moon\n    expected {\"error\":\"another problem\"}, found {\"error\":\"it has no weather\"}\n",
        "\n    the client says \"",
        "2 cases of 1 service: 0 passed, 0 explained, 2 failed; 500 random cases agree; ",
    ] {
        assert!(text.contains(expected), "{expected} is not in\n{text}");
    }
}
