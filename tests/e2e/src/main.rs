//! Plays scenarios through the generated clients, against a running server.
//!
//! `cargo xtask e2e` is the conductor. It starts this program once per client, as `e2e-player URL
//! (async|blocking)`, and its counterpart `player.py`. It gives all of them the same commands, one a line:
//! `list` and `play NAME`. Answers are lines of JSON:
//!
//! - to `list`: `{"scenarios": [NAME, ...]}`;
//! - to `play`: for every call, `{"call": METHOD, "output": ...}` or `{"call": METHOD, "error": ...}`; where
//!   the conductor may look at the server, `{"look": null}`, after which the player waits for the line `go
//!   on`; at the end, `{"end": null}` or `{"end": PROBLEM}`.

mod channel;
mod clients;
mod scenarios;
mod view;

use std::io::{self, BufRead as _};
use std::pin::pin;
use std::process::ExitCode;
use std::task::{Context, Poll, Waker};

use serde_json::json;

use crate::channel::answer;
use crate::clients::{Aws, Kind, Problem};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let aws = match arguments.as_slice() {
        [url, kind] if kind == "async" => Aws::new(url, Kind::Async),
        [url, kind] if kind == "blocking" => Aws::new(url, Kind::Blocking),
        _ => {
            // `cargo test` runs it in this way, with the arguments of other tests.
            println!("nothing to play without a server; `cargo xtask e2e` starts one");
            return ExitCode::SUCCESS;
        }
    };
    match obey(&aws) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the commands on the standard input, until it ends.
fn obey(aws: &Aws) -> Result<(), Problem> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let mut line = String::new();
    while io::stdin().lock().read_line(&mut line)? > 0 {
        match line.trim_end().split_once(' ') {
            Some(("play", name)) => {
                let playing = scenarios::play(name, aws);
                let played = match aws.kind {
                    Kind::Async => runtime.block_on(playing),
                    Kind::Blocking => at_once(playing),
                };
                let problem = played.err().map(|problem| problem.to_string());
                answer(&json!({ "end": problem }))?;
            }
            None if line.trim_end() == "list" => {
                answer(&json!({ "scenarios": scenarios::NAMES }))?;
            }
            _ => return Err(format!("there is no command {line:?}").into()),
        }
        line.clear();
    }
    Ok(())
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
