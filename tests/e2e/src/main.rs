//! Plays scenarios through the generated clients, against running servers.
//!
//! `cargo xtask e2e` is the conductor. It starts this program once per client, as `e2e-player --play-as
//! (async|blocking)`, and its counterpart `player.py`. It gives all of them the same commands, one a line:
//! `list`, and `play NAME URL PROXY`, with a hyphen for no proxy, and with the file of a certificate after it, if
//! the server has one of its own.
//! Answers are lines of JSON:
//!
//! - to `list`: `{"scenarios": {NAME: [SERVER, ...], ...}}`, with the servers that a scenario runs on. Its
//!   counterpart knows only the names, as a list;
//! - to `play`: for every call, `{"call": METHOD, "output": ...}` or `{"call": METHOD, "error": ...}`; where
//!   the conductor may look at the server, `{"look": null}`, after which the player waits for the line `go
//!   on`; at the end, `{"end": null}` or `{"end": PROBLEM}`.

mod channel;
mod cli;
mod clients;
#[expect(unreachable_pub, reason = "elsewhere it is a program of its own")]
#[path = "../../examples/everyday.rs"]
mod everyday;
mod scenarios;
mod view;

use std::collections::BTreeMap;
use std::io::{self, BufRead as _};
use std::pin::pin;
use std::process::ExitCode;
use std::task::{Context, Poll, Waker};

use serde_json::json;

use crate::channel::answer;
use crate::clients::{Aws, Kind, Problem};

/// The argument with which this program is the example.
const EVERYDAY: &str = "--everyday";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let kind = match arguments.as_slice() {
        ["--play-as", "async"] => Kind::Async,
        ["--play-as", "blocking"] => Kind::Blocking,
        // A scenario runs this program again, as the example.
        [argument] if *argument == EVERYDAY => return ended(everyday::main()),
        _ => {
            // `cargo test` runs it in this way, with the arguments of other tests.
            println!("nothing to play without a server; `cargo xtask e2e` starts one");
            return ExitCode::SUCCESS;
        }
    };
    ended(obey(kind))
}

fn ended(result: Result<(), Problem>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the commands on the standard input, until it ends.
fn obey(kind: Kind) -> Result<(), Problem> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let mut line = String::new();
    while io::stdin().lock().read_line(&mut line)? > 0 {
        let mut words = line.trim_end().splitn(5, ' ');
        match (words.next(), words.next(), words.next(), words.next()) {
            (Some("play"), Some(name), Some(url), Some(proxy)) => {
                let proxy = Some(proxy).filter(|proxy| *proxy != "-");
                let aws = Aws::new(kind, url, proxy, words.next());
                let played = aws.and_then(|aws| play(&runtime, kind, name, &aws));
                let problem = played.err().map(|problem| problem.to_string());
                answer(&json!({ "end": problem }))?;
            }
            (Some("list"), None, None, None) => {
                let known = scenarios::ALL.iter().copied();
                let known: BTreeMap<_, _> = known.collect();
                answer(&json!({ "scenarios": known }))?;
            }
            _ => return Err(format!("there is no command {line:?}").into()),
        }
        line.clear();
    }
    Ok(())
}

/// Plays a scenario on a server.
fn play(
    runtime: &tokio::runtime::Runtime,
    kind: Kind,
    name: &str,
    aws: &Aws,
) -> Result<(), Problem> {
    let playing = scenarios::play(name, aws);
    match kind {
        Kind::Async => runtime.block_on(playing),
        Kind::Blocking => at_once(playing),
    }
}

/// Runs a future that never waits for anything. Programs with blocking clients have no async runtime, so
/// there is none here.
fn at_once(playing: impl Future<Output = Result<(), Problem>>) -> Result<(), Problem> {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(playing).poll(&mut context) {
        Poll::Ready(played) => played,
        Poll::Pending => Err("a blocking client wants to be polled again".into()),
    }
}
