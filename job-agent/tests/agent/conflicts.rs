//! Restarts, conflicts and failures of one job.

use std::time::Duration;

use iot_jobs_data_plane::runtime::client::Retries;
use serde_json::{Value, json};
use shapewright_job_agent::Outcome;

use crate::scene::{
    DESCRIBE, LIST, Line, Reply, START, Step, UPDATE, conflict, described, execution, pending,
    play, taken,
};

/// A job that begins in version 2.
fn begun(rest: Vec<Line>) -> Vec<Line> {
    let start = vec![
        (LIST, pending(&[], &["job-1"])),
        (START, execution(2, json!({}))),
    ];
    start.into_iter().chain(rest).collect()
}

/// A report, as the service gets it.
fn update(status: &str, version: i64, details: &Value) -> Value {
    let mut update = json!({
        "status": status, "expectedVersion": version, "executionNumber": 2,
        "includeJobExecutionState": true,
    });
    if !details.is_null() {
        update["statusDetails"] = details.clone();
    }
    update
}

fn progress(text: &str) -> Value {
    json!({ "progress": text })
}

struct Case {
    name: &'static str,
    script: Vec<Line>,
    steps: Vec<Step>,
    turn: &'static str,
    /// The reports.
    updates: Vec<Value>,
}

/// A report of some progress, which arrives.
fn half() -> Step {
    Step::Report("50%", true)
}

/// Reports of this device arrive, sometimes without a response.
fn arrived() -> Vec<Case> {
    vec![
        Case {
            name: "nothing happens",
            script: begun(vec![(UPDATE, taken(3)), (UPDATE, taken(4))]),
            steps: vec![half()],
            turn: "finished: SUCCEEDED",
            updates: vec![
                update("IN_PROGRESS", 2, &progress("50%")),
                update("SUCCEEDED", 3, &Value::Null),
            ],
        },
        Case {
            name: "the response to a report is lost, and the next one finds that it had arrived",
            script: begun(vec![
                (UPDATE, Reply::Lost),
                (UPDATE, conflict()),
                (DESCRIBE, execution(3, progress("50%"))),
                (UPDATE, taken(4)),
                (UPDATE, taken(5)),
            ]),
            steps: vec![Step::Report("50%", false), Step::Report("60%", true)],
            turn: "finished: SUCCEEDED",
            updates: vec![
                update("IN_PROGRESS", 2, &progress("50%")),
                update("IN_PROGRESS", 2, &progress("60%")),
                update("IN_PROGRESS", 3, &progress("60%")),
                update("SUCCEEDED", 4, &Value::Null),
            ],
        },
        Case {
            name: "a report is lost on its way, and the next one has its place",
            script: begun(vec![
                (UPDATE, Reply::Lost),
                (UPDATE, taken(3)),
                (UPDATE, taken(4)),
            ]),
            steps: vec![Step::Report("50%", false), Step::Report("60%", true)],
            turn: "finished: SUCCEEDED",
            updates: vec![
                update("IN_PROGRESS", 2, &progress("50%")),
                update("IN_PROGRESS", 2, &progress("60%")),
                update("SUCCEEDED", 3, &Value::Null),
            ],
        },
        Case {
            name: "a job's function asks for the job, and an earlier report had arrived",
            script: begun(vec![
                (UPDATE, Reply::Lost),
                (DESCRIBE, execution(3, progress("50%"))),
                (UPDATE, taken(4)),
            ]),
            steps: vec![Step::Report("50%", false), Step::Check(true)],
            turn: "finished: SUCCEEDED",
            updates: vec![
                update("IN_PROGRESS", 2, &progress("50%")),
                update("SUCCEEDED", 3, &Value::Null),
            ],
        },
    ]
}

/// Somebody else has changed the job.
fn lost() -> Vec<Case> {
    vec![
        Case {
            name: "another device has the job",
            script: begun(vec![
                (UPDATE, conflict()),
                (DESCRIBE, execution(3, progress("10%"))),
            ]),
            steps: vec![half()],
            turn: "lost: somebody else has changed the job: its version is 3",
            updates: vec![update("IN_PROGRESS", 2, &progress("50%"))],
        },
        Case {
            name: "another device has the job, at a service that calls that a wrong request",
            script: begun(vec![
                (UPDATE, Reply::Error(400, "InvalidRequestException")),
                (DESCRIBE, execution(9, progress("50%"))),
            ]),
            steps: vec![half()],
            turn: "lost: somebody else has changed the job: its version is 9",
            updates: vec![update("IN_PROGRESS", 2, &progress("50%"))],
        },
        Case {
            name: "the job is in the queue again",
            script: begun(vec![
                (UPDATE, conflict()),
                (DESCRIBE, described("QUEUED", 2, json!({}))),
            ]),
            steps: vec![half()],
            turn: "lost: somebody else has changed the job: its version is 2",
            updates: vec![update("IN_PROGRESS", 2, &progress("50%"))],
        },
        Case {
            name: "somebody has canceled the job, and the service says so",
            script: begun(vec![
                (UPDATE, conflict()),
                (DESCRIBE, described("CANCELED", 3, json!({}))),
            ]),
            steps: vec![half()],
            turn: "lost: the job has ended: it is CANCELED",
            updates: vec![update("IN_PROGRESS", 2, &progress("50%"))],
        },
        Case {
            name: "the job has ended, and the service does not say how",
            script: begun(vec![
                (UPDATE, conflict()),
                (DESCRIBE, Reply::Error(410, "TerminalStateException")),
            ]),
            steps: vec![half()],
            turn: "lost: the job has ended",
            updates: vec![update("IN_PROGRESS", 2, &progress("50%"))],
        },
        Case {
            name: "the job is gone",
            script: begun(vec![(
                UPDATE,
                Reply::Error(404, "ResourceNotFoundException"),
            )]),
            steps: vec![half()],
            turn: "lost: the job does not exist any more",
            updates: vec![update("IN_PROGRESS", 2, &progress("50%"))],
        },
        Case {
            name: "the job is gone when it is read again",
            script: begun(vec![
                (UPDATE, conflict()),
                (DESCRIBE, Reply::Error(404, "ResourceNotFoundException")),
            ]),
            steps: vec![half()],
            turn: "lost: the job does not exist any more",
            updates: vec![update("IN_PROGRESS", 2, &progress("50%"))],
        },
    ]
}

/// What else can happen to a report.
fn others() -> Vec<Case> {
    vec![
        Case {
            name: "the service does not like a report, and the job ends by that",
            script: begun(vec![
                (UPDATE, Reply::Error(400, "InvalidRequestException")),
                (DESCRIBE, execution(2, json!({}))),
                (UPDATE, taken(3)),
            ]),
            steps: vec![half()],
            turn: "finished: FAILED",
            updates: vec![
                update("IN_PROGRESS", 2, &progress("50%")),
                update(
                    "FAILED",
                    2,
                    &json!({ "reason": "UpdateJobExecution: InvalidRequestException (400): no" }),
                ),
            ],
        },
        Case {
            name: "nobody can say what a conflict means",
            script: begun(vec![
                (UPDATE, conflict()),
                (DESCRIBE, Reply::Error(503, "ServiceUnavailableException")),
                (UPDATE, taken(3)),
            ]),
            steps: vec![Step::Report("50%", false)],
            turn: "finished: SUCCEEDED",
            updates: vec![
                update("IN_PROGRESS", 2, &progress("50%")),
                update("SUCCEEDED", 2, &Value::Null),
            ],
        },
        Case {
            name: "a job's function asks for the job",
            script: begun(vec![
                (DESCRIBE, execution(2, json!({}))),
                (DESCRIBE, Reply::Error(503, "ServiceUnavailableException")),
                (DESCRIBE, described("TIMED_OUT", 3, json!({}))),
            ]),
            steps: vec![Step::Check(true), Step::Check(false), Step::Check(true)],
            turn: "lost: the job has ended: it is TIMED_OUT",
            updates: vec![],
        },
    ]
}

#[test]
fn each_conflict_has_its_meaning() {
    for case in arrived().into_iter().chain(lost()).chain(others()) {
        let (turn, bodies, slept) = play(&case.script, &case.steps, &Retries::none());
        assert_eq!(turn, case.turn, "{}", case.name);
        // The first body is that of the start.
        assert_eq!(bodies[1..], case.updates, "{}", case.name);
        assert_eq!(slept, Duration::ZERO, "{}", case.name);
    }
}

#[test]
fn an_attempt_of_the_client_that_arrived_is_no_conflict() {
    let script = begun(vec![
        (UPDATE, Reply::Lost),
        (UPDATE, conflict()),
        (DESCRIBE, execution(3, progress("50%"))),
        (UPDATE, Reply::Lost),
        (UPDATE, conflict()),
        (DESCRIBE, Reply::Error(410, "TerminalStateException")),
    ]);
    let steps = [Step::Report("50%", true)];
    let (turn, bodies, _) = play(&script, &steps, &Retries::standard());
    assert_eq!(turn, "finished: SUCCEEDED");
    let versions: Vec<_> = bodies[1..]
        .iter()
        .map(|body| &body["expectedVersion"])
        .collect();
    assert_eq!(versions, [2, 2, 3, 3]);
}

#[test]
fn the_end_of_a_job_is_sent_until_it_arrives() {
    let down = || Reply::Error(503, "ServiceUnavailableException");
    let cases = [
        (
            "it is down for a while",
            vec![(UPDATE, down()), (UPDATE, Reply::Lost), (UPDATE, taken(3))],
            3,
        ),
        (
            "it had arrived, and the service tells the status",
            vec![
                (UPDATE, Reply::Lost),
                (UPDATE, conflict()),
                (DESCRIBE, described("SUCCEEDED", 3, json!({}))),
            ],
            1,
        ),
        (
            "it had arrived, and the service says only that the job has ended",
            vec![
                (UPDATE, Reply::Lost),
                (UPDATE, conflict()),
                (DESCRIBE, Reply::Error(410, "TerminalStateException")),
            ],
            1,
        ),
        (
            "a conflict that nobody can explain yet",
            vec![(UPDATE, conflict()), (DESCRIBE, down()), (UPDATE, taken(3))],
            1,
        ),
    ];
    for (name, rest, seconds) in cases {
        let (turn, bodies, slept) = play(&begun(rest), &[], &Retries::none());
        assert_eq!(turn, "finished: SUCCEEDED", "{name}");
        assert_eq!(slept, Duration::from_secs(seconds), "{name}");
        let versions = bodies[1..].iter().map(|body| &body["expectedVersion"]);
        assert!(versions.into_iter().all(|version| *version == 2), "{name}");
    }

    let refused = begun(vec![(UPDATE, Reply::Error(403, "AccessDeniedException"))]);
    let (turn, ..) = play(&refused, &[], &Retries::none());
    assert!(
        turn.starts_with("error: job job-1 is SUCCEEDED, but could not be reported: "),
        "{turn}"
    );
    let canceled = begun(vec![
        (UPDATE, conflict()),
        (DESCRIBE, described("CANCELED", 3, json!({}))),
    ]);
    let (turn, ..) = play(&canceled, &[], &Retries::none());
    assert_eq!(turn, "lost: the job has ended: it is CANCELED");
}

#[test]
fn a_job_goes_on_after_a_restart() {
    let script = vec![
        (LIST, pending(&["job-1"], &["job-2"])),
        (START, execution(7, progress("restarting"))),
        (UPDATE, taken(8)),
    ];
    let steps = [Step::Resumed("restarting")];
    let (turn, bodies, _) = play(&script, &steps, &Retries::none());
    assert_eq!(turn, "finished: SUCCEEDED");
    assert_eq!(bodies, [json!({}), update("SUCCEEDED", 7, &Value::Null)]);
}

#[test]
fn each_end_is_reported_as_it_is() {
    let cases = [
        (
            Step::End(Outcome::succeeded().details([("took", "3s")])),
            "SUCCEEDED",
            json!({ "took": "3s" }),
        ),
        (
            Step::End(Outcome::failed("no\nspace")),
            "FAILED",
            json!({ "reason": "no space" }),
        ),
        (
            Step::End(Outcome::rejected("what?")),
            "REJECTED",
            json!({ "reason": "what?" }),
        ),
        (
            Step::Fail("it broke"),
            "FAILED",
            json!({ "reason": "it broke" }),
        ),
    ];
    for (step, status, details) in cases {
        let script = begun(vec![(UPDATE, taken(3))]);
        let (turn, bodies, _) = play(&script, &[step], &Retries::none());
        assert_eq!(turn, format!("finished: {status}"));
        assert_eq!(bodies[1], update(status, 2, &details));
    }
    let suspended = [Step::End(Outcome::suspended())];
    let (turn, bodies, _) = play(&begun(vec![]), &suspended, &Retries::none());
    assert_eq!((turn.as_str(), bodies.len()), ("suspended", 1));
}

#[test]
fn a_step_has_the_time_that_it_is_given() {
    let script = begun(vec![
        (UPDATE, taken(3)),
        (UPDATE, taken(4)),
        (UPDATE, taken(5)),
        (UPDATE, taken(6)),
    ]);
    let steps = [
        Step::SetStepTimeout(Some(Duration::from_secs(90))),
        Step::Report("1", true),
        Step::SetStepTimeout(None),
        Step::Report("2", true),
        Step::Report("3", true),
    ];
    let (_, bodies, _) = play(&script, &steps, &Retries::none());
    let minutes: Vec<_> = bodies[1..]
        .iter()
        .map(|body| &body["stepTimeoutInMinutes"])
        .collect();
    assert_eq!(minutes, [&json!(2), &json!(-1), &Value::Null, &Value::Null]);
}

#[test]
fn without_a_job_there_is_nothing_to_do() {
    let none = vec![(LIST, pending(&[], &[]))];
    let somebody_was_faster = vec![
        (LIST, pending(&[], &["job-1"])),
        (START, Reply::Ok(json!({ "execution": {} }))),
    ];
    for script in [none, somebody_was_faster] {
        let (turn, ..) = play(&script, &[], &Retries::none());
        assert_eq!(turn, "idle");
    }
    let forbidden = [(LIST, Reply::Error(403, "AccessDeniedException"))];
    let (turn, ..) = play(&forbidden, &[], &Retries::none());
    assert!(
        turn.starts_with("error: GetPendingJobExecutions: AccessDeniedException"),
        "{turn}"
    );
}
