//! Many calls through bad weather: `cargo bench -p shapewright-tests --bench storm [-- --calls N] [--seed N]
//! [--at-once N]`.
//!
//! Prints, after each tenth of the calls of each client, what they came to, how many sockets are open, and
//! how much memory the process has. Fails if an answer reaches another call or a socket is left. The server
//! and the callers are those of `tests/storm`.

#[path = "../tests/storm/callers.rs"]
mod callers;
#[path = "../tests/storm/plan.rs"]
mod plan;
#[path = "../tests/storm/server.rs"]
mod server;

use std::ops::Range;
use std::time::{Duration, Instant};

use s3::runtime::transport::TransportConfig;

use callers::{Tally, async_client, blocking_client, call_in_tasks, call_in_threads};
use plan::Plan;
use server::Server;

const PARTS: u64 = 10;

fn main() {
    let (mut calls, mut seed, mut at_once) = (20_000, 1, 64);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut number = || {
            let number = arguments.next().and_then(|number| number.parse().ok());
            number.unwrap_or_else(|| panic!("{argument} takes a number"))
        };
        match argument.as_str() {
            "--calls" => calls = number(),
            "--seed" => seed = number(),
            "--at-once" => at_once = number(),
            // Cargo adds it to every benchmark.
            "--bench" => {}
            other => panic!("there is no option {other}"),
        }
    }
    let at_once = usize::try_from(at_once).expect("a number of callers");
    let config = TransportConfig::new()
        .read_timeout(Duration::from_secs(3))
        .idle_timeout(Duration::from_secs(5));
    let plan = Plan { seed };

    let server = Server::start(plan);
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    let runtime = builder.enable_all().build().expect("a runtime");
    let client = async_client(&server, &config);
    run("async", &server, calls, |calls| {
        runtime.block_on(call_in_tasks(&client, plan, calls, at_once))
    });

    let server = Server::start(plan);
    let client = blocking_client(&server, &config);
    run("blocking", &server, calls, |calls| {
        call_in_threads(&client, plan, calls, at_once)
    });
}

/// Makes the calls of one client.
fn run(name: &str, server: &Server, calls: u64, make: impl Fn(Range<u64>) -> Tally) {
    println!("{name}: {calls} calls");
    println!(
        "  answered refused failed dropped stray | open, most sockets | connections | MB | slowest ms"
    );
    let started = Instant::now();
    let mut all = Tally::default();
    for part in 0..PARTS {
        all.add(make(calls * part / PARTS..calls * (part + 1) / PARTS));
        let state = server.state();
        println!(
            "  {:8} {:7} {:6} {:7} {:5} | {:4} {:4} | {:6} | {:5.1} | {}",
            all.answered,
            all.refused,
            all.failed,
            all.dropped,
            all.strays.len(),
            state.open,
            state.most,
            state.connections,
            memory(),
            all.slowest.as_millis(),
        );
    }
    let seconds = started.elapsed().as_secs_f64();
    let left = server.drained();
    println!("  {seconds:.1} s; {left} sockets after the idle timeout, without a call");
    for stray in all.strays.iter().take(3) {
        println!("  stray: {stray}");
    }
    let mixed = server.state().mixed;
    assert!(all.wrong.is_empty(), "{:#?}", all.wrong);
    assert!(mixed.is_empty(), "{mixed:#?}");
    assert_eq!((all.calls() as u64, left), (calls, 0));
}

/// The memory of this process, server and clients, in MB. Zero on other systems than Linux.
fn memory() -> f64 {
    let text = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages = text.split_whitespace().nth(1);
    let pages: u32 = pages.and_then(|pages| pages.parse().ok()).unwrap_or(0);
    f64::from(pages) * 4096.0 / 1e6
}
