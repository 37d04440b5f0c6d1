use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Value as Json, json};

use super::compare::differences;
use super::report::Report;
use super::servers::{PLAYERS, SERVERS, Varies};
use super::stage::Account;
use super::steady::Run;
use super::{Performance, performances, select};
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
fn a_server_that_is_not_there_is_named_with_its_reason_and_fails_nothing() {
    let mut report = Report::default();
    let same = [(); 3].map(|()| account([call(json!(1))], None));
    report.add("a/b on moto".to_owned(), &same);
    report.skip("s3s-fs", 2, "cargo could not build it");
    let (text, outcome) = printed(&report);
    assert_eq!(outcome, Outcome::Fine);
    let line = "\nskipped 2 scenarios on s3s-fs: cargo could not build it\n1 scenario of";
    assert!(text.contains(line), "{text}");
}

fn listed(scenarios: &[(&str, &[&str])]) -> anyhow::Result<Vec<Performance>> {
    let owned = |names: &[&str]| names.iter().map(ToString::to_string).collect();
    let scenarios = scenarios.iter();
    let scenarios = scenarios.map(|(name, servers)| ((*name).to_owned(), owned(servers)));
    performances(&scenarios.collect::<BTreeMap<_, _>>())
}

fn names(performances: &[Performance]) -> Vec<String> {
    performances.iter().map(Performance::name).collect()
}

#[test]
fn a_scenario_is_played_on_each_server_that_it_names() {
    let all = listed(&[
        ("s3/streams", &["moto", "s3s-fs"]),
        ("sqs/messages", &["moto"]),
    ]);
    assert_eq!(
        names(&all.unwrap()),
        [
            "s3/streams on moto",
            "s3/streams on s3s-fs",
            "sqs/messages on moto"
        ]
    );
    let problem = |servers: &[&str]| listed(&[("a/b", servers)]).unwrap_err().to_string();
    assert_eq!(
        problem(&["moto", "mota"]),
        "the scenario a/b names the server mota; there are moto-failing, moto, moto-and-cli, ministack, s3s-fs, s3s-fs-tls, s3s-fs-tls-proxied"
    );
    assert_eq!(problem(&[]), "the scenario a/b names no server");
}

#[test]
fn scenarios_are_selected_by_a_part_of_their_names_or_servers() {
    let all = || {
        listed(&[
            ("s3/streams", &["moto", "s3s-fs"]),
            ("sqs/messages", &["moto"]),
        ])
        .unwrap()
    };
    let selected = |filter| names(&select(all(), filter).unwrap());
    assert_eq!(selected(None), names(&all()));
    assert_eq!(selected(Some("sqs")), ["sqs/messages on moto"]);
    assert_eq!(selected(Some("on s3s")), ["s3/streams on s3s-fs"]);
    let error = select(all(), Some("s4")).unwrap_err().to_string();
    assert!(
        error.contains("there are s3/streams on moto, s3/streams on s3s-fs, sqs/messages on moto"),
        "{error}"
    );
}

#[test]
fn the_table_of_servers_names_what_is_there() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/e2e");
    let mut seen = HashSet::new();
    let mut lists = HashSet::from([PLAYERS]);
    for server in SERVERS {
        assert!(seen.insert(server.name), "{} is there twice", server.name);
        lists.insert(server.packages);
        let script = server.script.first().unwrap();
        assert!(
            folder.join("src/servers").join(script).is_file(),
            "{script}"
        );
        if let Some(program) = server.program {
            for place in ["{port}", "{folder}"] {
                assert!(program.arguments.contains(&place), "{}", program.name);
            }
            let numbers: Vec<_> = program.version.split('.').map(str::parse::<u32>).collect();
            assert!(
                numbers.len() == 3 && numbers.iter().all(Result::is_ok),
                "{}",
                program.version
            );
        }
    }
    // Every package has a version and checksums, and so has every one that it needs.
    for list in lists {
        let text = std::fs::read_to_string(folder.join(list)).unwrap();
        let text = text.replace("\\\n", "");
        let packages = text
            .lines()
            .filter(|line| !line.trim().is_empty() && !line.trim().starts_with('#'));
        for package in packages {
            assert!(
                package.contains("==") && package.contains("--hash=sha256:"),
                "{package}"
            );
        }
    }
    assert_eq!(
        super::servers::named("moto").unwrap().varies,
        Varies::Nothing
    );
    assert_eq!(super::servers::named("s3s"), None);
}

#[test]
fn times_of_a_run_and_new_ids_are_made_the_same_and_nothing_else_is() {
    let mut run = Run::begin();
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .as_secs();
    let (one, two) = (
        "6fa459ea-ee8a-3ca4-894e-db77e160355e",
        "16fd2706-8baf-433b-82eb-8c7fada847da",
    );
    let mut seen = json!({
        "list": [{ "$time": format!("{now}.000000") }, { "$time": "0.000000" }, { "$time": format!("{}.5", now + 60) }],
        "ids": [two, format!("ä<{one}>{two}"), one],
        "near": ["6fa459ea-ee8a-3ca4-894e-db77e160355", "6FA459EA-ee8a-3ca4-894e-db77e160355e", "☕".repeat(12)],
        "text": now.to_string(),
        "number": 7,
    });
    let before = seen.clone();
    run.steady(&mut seen);
    assert_eq!(
        seen,
        json!({
            "list": [{ "$time": "now" }, { "$time": "0.000000" }, { "$time": format!("{}.5", now + 60) }],
            "ids": ["{id 1}", "ä<{id 2}>{id 1}", "{id 2}"],
            "near": before["near"],
            "text": now.to_string(),
            "number": 7,
        })
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
