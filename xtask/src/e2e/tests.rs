use serde_json::{Value as Json, json};

use super::compare::differences;
use super::report::Report;
use super::select;
use super::stage::Account;
use crate::cli::Outcome;

fn call(output: Json) -> Json {
    let mut event = json!({ "call": "get" });
    event["output"] = output;
    event
}

fn account(events: impl IntoIterator<Item = Json>, problem: Option<&str>) -> Account {
    Account {
        events: events.into_iter().collect(),
        problem: problem.map(str::to_owned),
    }
}

fn printed(report: &Report) -> (String, Outcome) {
    let mut out = Vec::new();
    let outcome = report.print(std::time::Duration::ZERO, &mut out).unwrap();
    let text = anstream::adapter::strip_str(std::str::from_utf8(&out).unwrap()).to_string();
    (text, outcome)
}

#[test]
fn values_differ_by_member_element_and_kind() {
    let expected = json!({ "a": 1, "list": [{ "b": "x" }, null], "gone": true, "n": 1 });
    let found = json!({ "a": 1, "list": [{ "b": "y" }, null], "new": {}, "n": "1" });
    assert_eq!(
        differences(&[call(expected.clone())], &[call(expected.clone())]),
        [""; 0]
    );
    assert_eq!(
        differences(&[call(expected)], &[call(found)]),
        [
            "step 1, get.output.gone: boto3 has true, this client nothing",
            r#"step 1, get.output.list[0].b: boto3 has "x", this client "y""#,
            r#"step 1, get.output.n: boto3 has 1, this client "1""#,
            "step 1, get.output.new: boto3 has nothing, this client {}",
        ]
    );
    assert_eq!(
        differences(&[call(json!([1, 2]))], &[call(json!([1]))]),
        ["step 1, get.output: boto3 has [1,2], this client [1]"]
    );
}

#[test]
fn an_empty_required_member_may_be_absent_or_empty_but_nothing_else() {
    let found = || {
        [call(
            json!({ "name": { "$empty": "" }, "inner": { "$empty": {} } }),
        )]
    };
    for same in [json!({}), json!({ "name": "" }), json!({ "inner": {} })] {
        assert_eq!(differences(&[call(same)], &found()), [""; 0]);
    }
    assert_eq!(
        differences(
            &[call(json!({ "name": "x", "inner": { "a": 1 } }))],
            &found()
        ),
        [
            "step 1, get.output.inner.a: boto3 has 1, this client nothing",
            r#"step 1, get.output.name: boto3 has "x", this client """#,
        ]
    );
}

#[test]
fn a_client_has_to_make_the_same_calls() {
    let look = || json!({ "state": [] });
    let get = || call(json!({}));
    assert_eq!(
        differences(&[get(), look()], &[get()]),
        ["step 2, look at the server: this client did not get there"]
    );
    assert_eq!(
        differences(&[get()], &[get(), get()]),
        ["step 2, get: boto3 did not get there"]
    );
    assert_eq!(
        differences(&[look(), get()], &[get(), get()]),
        ["step 1, look at the server: this client has get"]
    );
}

#[test]
fn the_report_has_a_row_per_scenario_and_every_difference() {
    let (one, two) = (|| call(json!(1)), || call(json!(2)));
    let mut report = Report::default();
    report.add(
        "a/fine".to_owned(),
        &[(); 3].map(|()| account([one()], None)),
    );
    assert_eq!(printed(&report).1, Outcome::Fine);
    let others = [one(), two()].map(|event| account([event], None));
    let [same, other] = others;
    report.add(
        "b/differs".to_owned(),
        &[account([one()], None), same, other],
    );
    let broken = || account([], Some("it broke\nhere"));
    report.add(
        "c/broken".to_owned(),
        &[broken(), broken(), account([], None)],
    );
    let (text, outcome) = printed(&report);
    assert_eq!(outcome, Outcome::ProblemsFound);
    assert_eq!(
        text,
        "failed b/differs (blocking)\n    step 1, get.output: boto3 has 1, this client 2\n\n\
         failed c/broken (boto3)\n    it broke\n    here\n\n\
         scenario   calls  boto3         async         blocking\n\
         a/fine         1  passed        passed        passed\n\
         b/differs      1  passed        passed        failed\n\
         c/broken       0  failed        not compared  not compared\n\
         3 scenarios of 2 calls per client, 4 not passed, in 0 s\n"
    );
}

#[test]
fn a_client_which_stops_has_failed_even_if_it_saw_the_same() {
    let mut report = Report::default();
    let get = || call(json!(1));
    let [reference, other] = [(); 2].map(|()| account([get()], None));
    report.add(
        "a/b".to_owned(),
        &[reference, account([get()], Some("gone")), other],
    );
    assert_eq!(printed(&report).1, Outcome::ProblemsFound);
}

#[test]
fn scenarios_are_selected_by_a_part_of_their_names() {
    let all = || ["s3/streams", "sqs/messages"].map(str::to_owned).to_vec();
    assert_eq!(select(all(), None).unwrap(), all());
    assert_eq!(select(all(), Some("s3")).unwrap(), ["s3/streams"]);
    let error = select(all(), Some("s4")).unwrap_err().to_string();
    assert!(
        error.contains("there are s3/streams, sqs/messages"),
        "{error}"
    );
}

/// A process that talks line by line, as a shell script.
#[cfg(unix)]
mod process {
    use std::process::Command;
    use std::time::{Duration, Instant};

    use crate::e2e::process::Process;

    const LONG: Duration = Duration::from_secs(60);

    fn shell(script: &str, patience: Duration) -> Process {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        Process::start("the shell", command, patience).unwrap()
    }

    fn problem<T: std::fmt::Debug>(result: anyhow::Result<T>) -> String {
        format!("{:#}", result.unwrap_err())
    }

    #[test]
    fn commands_are_answered_by_lines_of_json() {
        let script = r#"while read line; do echo "{\"got\": \"$line\", \"end\": null}"; done"#;
        let mut process = shell(script, LONG);
        assert_eq!(process.ask("play a", "got").unwrap(), "play a");
        assert_eq!(
            process.ask("again", "end").unwrap(),
            serde_json::Value::Null
        );
        assert!(problem(process.ask("x", "state")).contains(r#"to "x""#));
    }

    #[test]
    fn what_a_process_can_not_do_is_an_error() {
        let mut process = shell(
            r#"read line; echo '{"end": "broken"}'; read line; echo no"#,
            LONG,
        );
        assert_eq!(
            problem(process.ask("a", "state")),
            "the shell has failed: broken"
        );
        process.say("b").unwrap();
        assert!(problem(process.hear()).contains("which is not JSON"));
        assert_eq!(
            problem(process.hear()),
            "the shell has ended: exit status: 0"
        );
        let mut process = shell("exit 3", LONG);
        assert_eq!(
            problem(process.hear()),
            "the shell has ended: exit status: 3"
        );
    }

    #[test]
    fn a_silent_process_is_not_waited_for() {
        let mut process = shell("read line", Duration::from_millis(50));
        assert_eq!(
            problem(process.hear()),
            "the shell has said nothing for 0 s"
        );
    }

    #[test]
    fn a_process_stops_when_nobody_needs_it() {
        let started = Instant::now();
        let file = tempfile::NamedTempFile::new().unwrap();
        let script = format!("cat > /dev/null; echo stopped > {}", file.path().display());
        drop(shell(&script, LONG));
        assert_eq!(std::fs::read_to_string(file.path()).unwrap(), "stopped\n");
        // A process that ignores the end of its input is killed.
        drop(shell("exec sleep 600", LONG));
        assert!(started.elapsed() < LONG);
    }
}
