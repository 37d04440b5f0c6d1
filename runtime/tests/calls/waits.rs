//! Waits: what ends them, when calls are made, and what the error says.

use std::error::Error as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use shapewright_runtime::client::wait::WaitError;
use shapewright_runtime::transport::TransportErrorKind as Kind;

use crate::listing::{Listing, Plain};
use crate::player::{Client, Nothing, Reply, answer, error, with_both};
use crate::shapes::SERVICE;

fn state(state: &str) -> Reply {
    answer(200, &format!(r#"{{"State":"{state}"}}"#))
}

fn wait(
    client: &Client,
    waiter: &str,
    seconds: Option<u64>,
) -> Result<Option<String>, WaitError<Plain>> {
    let request = Listing {
        filter: Some("mine".to_owned()),
        ..Listing::default()
    };
    let result = client.wait::<Plain>(waiter, request, seconds, |_| {});
    result.map(|output| output.map(|output| output.state.unwrap_or_default()))
}

#[test]
fn rules_decide_in_their_order() {
    let items = |items: &str| answer(200, &format!(r#"{{"Items":{items}}}"#));
    // The columns: the waiter, the replies, what comes of it, and how long it takes.
    let table: [(&str, &[Reply], Result<Option<&str>, &str>, u64); 18] = [
        ("Ready", &[state("ready")], Ok(Some("ready")), 0),
        (
            "Ready",
            &[state("new"), error(400, "Wrong"), state("ready")],
            Ok(Some("ready")),
            40,
        ),
        (
            "Ready",
            &[items(r#"["good","bad"]"#)],
            Err(
                "Ready: the wait can't succeed any more (1 call in 0.000ns): one of `Items[]` is \"bad\"",
            ),
            0,
        ),
        (
            "Ready",
            &[state("new"), state("new"), state("newer")],
            Err("Ready: the wait took too long (3 calls in 40.000s): `State` is \"newer\""),
            40,
        ),
        (
            "Ready",
            &[
                error(400, "Wrong"),
                error(400, "Wrong"),
                error(400, "Wrong"),
            ],
            Err(
                "Ready: the wait took too long (3 calls in 40.000s): the error is `Wrong`, with the status 400",
            ),
            40,
        ),
        // No rule is about this error.
        (
            "Ready",
            &[state("new"), error(400, "Other")],
            Err("List: Other"),
            20,
        ),
        (
            "Ready",
            &[Reply::Broken(Kind::Tls)],
            Err("List: the line is dead"),
            0,
        ),
        // Codes that no model has.
        ("Gone", &[error(400, "Missing")], Ok(None), 0),
        ("Gone", &[error(404, "NotThere")], Ok(None), 0),
        (
            "Gone",
            &[error(403, "Forbidden")],
            Err(
                "Gone: the wait can't succeed any more (1 call in 0.000ns): the error is `Forbidden`, with the status 403",
            ),
            0,
        ),
        ("Gone", &[error(400, "Whatever")], Ok(None), 0),
        // An error of the service is one, and a broken line is none.
        (
            "Gone",
            &[Reply::Broken(Kind::Tls)],
            Err("List: the line is dead"),
            0,
        ),
        (
            "Gone",
            &[state("x"), state("x"), error(400, "Missing")],
            Ok(None),
            5,
        ),
        ("Same", &[state("mine")], Ok(Some("mine")), 0),
        ("Same", &[state("x"), state("mine")], Ok(Some("mine")), 5),
        // All of nothing is not all.
        (
            "All",
            &[items("[]"), items(r#"["x","x"]"#)],
            Ok(Some("")),
            5,
        ),
        (
            "All",
            &[items(r#"["x","y"]"#), items("null")],
            Err("All: the wait took too long (2 calls in 5.000s): `Items` is nothing"),
            5,
        ),
        (
            "All",
            &[items(r#"["x","y"]"#), items(r#"["x","y"]"#)],
            Err("All: the wait took too long (2 calls in 5.000s): `Items` is [\"x\", \"y\"]"),
            5,
        ),
    ];
    for (waiter, script, expected, seconds) in table {
        with_both(&SERVICE, script, &Nothing, |player, client| {
            let result = wait(client, waiter, None);
            assert_eq!(player.sent().len(), script.len(), "{waiter} {script:?}");
            let slept: Duration = player.clock.slept().iter().sum();
            assert_eq!(slept.as_secs(), seconds, "{waiter} {script:?}");
            match (&result, expected) {
                (Ok(found), Ok(expected)) => assert_eq!(found.as_deref(), expected),
                (Err(found), Err(expected)) => {
                    let found = found.to_string();
                    assert!(found.starts_with(expected), "{found}\n{expected}");
                }
                _ => panic!("{waiter} {script:?}: {result:?}"),
            }
            let agent = player.sent()[0].header("user-agent").to_owned();
            assert!(agent.contains(" m/B,E"), "{agent}");
        });
    }
}

#[test]
fn a_failure_says_what_was_seen() {
    let script = [answer(200, r#"{"State":"new","Items":["bad"]}"#)];
    with_both(&SERVICE, &script, &Nothing, |_, client| {
        let error = wait(client, "Ready", None).unwrap_err();
        assert!(error.source().is_none());
        let WaitError::Failed(failure) = error else {
            panic!("{error:?}");
        };
        assert_eq!(failure.rule, Some("any 'bad' Items[]"));
        let last = failure.last.unwrap();
        assert_eq!(last.state.as_deref(), Some("new"));
    });
    let script = [error(403, "Forbidden")];
    with_both(&SERVICE, &script, &Nothing, |_, client| {
        let error = wait(client, "Gone", None).unwrap_err();
        let source = error.source().unwrap().to_string();
        assert!(source.contains("Forbidden"), "{source}");
        assert!(
            format!("{error:?}").starts_with("Failed(WaitFailure {"),
            "{error:?}"
        );
    });
}

#[test]
fn the_last_call_is_at_the_end_of_the_time() {
    let script: Vec<Reply> = (0..5).map(|_| state("new")).collect();
    with_both(&SERVICE, &script, &Nothing, |player, client| {
        let error = wait(client, "Ready", Some(90)).unwrap_err();
        assert!(matches!(error, WaitError::TimedOut(_)), "{error:?}");
        let slept = [20, 20, 20, 30].map(Duration::from_secs);
        assert_eq!(player.clock.slept(), slept);
    });
}

#[test]
fn progress_can_be_observed() {
    let script = [state("new"), error(400, "Wrong"), state("ready")];
    with_both(&SERVICE, &script, &Nothing, |_, client| {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&seen);
        let observe = move |it: &shapewright_runtime::client::wait::Progress<'_, Plain>| {
            let state = it.output.and_then(|output| output.state.clone());
            let next = it.next_after.map(|time| time.as_secs());
            log.lock()
                .unwrap()
                .push((it.calls, state, next, it.finding.to_owned()));
        };
        client
            .wait::<Plain>("Ready", Listing::default(), None, observe)
            .unwrap();
        let text = |text: &str| Some(text.to_owned());
        let expected = [
            (1, text("new"), Some(20), "`State` is \"new\"".to_owned()),
            (
                2,
                None,
                Some(20),
                "the error is `Wrong`, with the status 400".to_owned(),
            ),
            (3, text("ready"), None, "`State` is \"ready\"".to_owned()),
        ];
        assert_eq!(*seen.lock().unwrap(), expected);
    });
}
