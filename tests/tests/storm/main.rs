//! Calls through bad weather: a server resets, delays, cuts off, drips and refuses 45 of 100 calls, and
//! callers drop some. No answer may reach another call, every call must end, and nothing may be left behind.
//!
//! `cargo bench -p shapewright-tests --bench storm` does the same for longer.

mod callers;
mod plan;
mod server;

use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use s3::runtime::transport::TransportConfig;
use tokio::runtime::Builder;

use callers::{Tally, async_client, blocking_client, call_in_tasks, call_in_threads};
use plan::{Deed, Plan};
use server::{PATIENCE, Server};

const CALLS: u64 = 600;

const AT_ONCE: usize = 32;

/// Runs this, and fails if it does not end.
fn in_time<T: Send + 'static>(run: impl FnOnce() -> T + Send + 'static) -> T {
    let (sender, receiver) = channel();
    thread::spawn(move || sender.send(run()));
    let ended = receiver.recv_timeout(2 * PATIENCE);
    ended.expect("all calls end")
}

/// Long enough that only silence is silence, and short enough that the test waits for the timer.
fn config() -> TransportConfig {
    TransportConfig::new()
        .read_timeout(Duration::from_secs(4))
        .idle_timeout(Duration::from_secs(1))
}

fn check(plan: Plan, server: &Server, tally: &Tally) {
    assert_eq!(tally.wrong, Vec::<String>::new());
    assert_eq!(server.state().mixed, Vec::<String>::new());
    assert_eq!(tally.calls() as u64, CALLS);
    // A call fails without a fault of its own only if its connection was closed under it.
    let closed = (0..CALLS).filter(|call| plan.deed(*call) == Deed::AnswerAndClose);
    let strays = &tally.strays;
    assert!(strays.len() <= closed.count(), "{strays:#?}");
    let kinds = [tally.answered, tally.refused, tally.failed, tally.dropped];
    assert!(kinds.iter().all(|kind| *kind > 20), "{kinds:?}");
    // The client is still there, and nobody calls: the timer closes what is idle.
    assert_eq!(server.drained(), 0, "connections are left");
}

#[test]
fn async_calls_get_their_own_answers_and_leave_no_socket() {
    let plan = Plan { seed: 1 };
    let server = Server::start(plan);
    let runtime = Builder::new_multi_thread().enable_all().build().unwrap();
    let client = async_client(&server, &config());
    let calls = client.clone();
    let tally = in_time(move || {
        let tally = runtime.block_on(call_in_tasks(&calls, plan, 0..CALLS, AT_ONCE));
        (tally, runtime)
    });
    check(plan, &server, &tally.0);
    drop((client, tally));
}

#[test]
fn blocking_calls_get_their_own_answers_and_leave_no_socket() {
    let plan = Plan { seed: 2 };
    let server = Server::start(plan);
    let client = blocking_client(&server, &config());
    let calls = client.clone();
    let tally = in_time(move || call_in_threads(&calls, plan, 0..CALLS, AT_ONCE));
    check(plan, &server, &tally);
    drop(client);
}

/// The settings for counting memory. It does not matter whether a call succeeds.
fn impatient() -> TransportConfig {
    TransportConfig::new()
        .read_timeout(Duration::from_millis(200))
        .idle_timeout(Duration::from_secs(3600))
}

/// Checks how many bytes were left after each round of 150 calls. A leak of 60 bytes in each faulty call
/// would be too much.
///
/// The first round fills what lives as long as the program. Of the others the least counts, because what
/// another thread frees is counted as left.
fn check_memory(left: &[i64]) {
    let least = left[1..].iter().min().unwrap();
    assert!(*least <= 4 << 10, "{left:?}");
}

#[test]
fn async_calls_leave_no_memory() {
    let plan = Plan { seed: 3 };
    let server = Server::start(plan);
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let mut left = Vec::new();
    for round in 0..4 {
        let calls = round * 150..(round + 1) * 150;
        let counted = allocation_counter::measure(|| {
            let client = async_client(&server, &impatient());
            drop(runtime.block_on(call_in_tasks(&client, plan, calls, 16)));
        });
        left.push(counted.bytes_current);
    }
    check_memory(&left);
    assert_eq!(server.drained(), 0);
}

#[test]
fn blocking_calls_leave_no_memory() {
    let plan = Plan { seed: 4 };
    let server = Server::start(plan);
    let mut left = Vec::new();
    for round in 0..4 {
        let calls = round * 150..(round + 1) * 150;
        let counted = allocation_counter::measure(|| {
            let client = blocking_client(&server, &impatient());
            drop(call_in_threads(&client, plan, calls, 1));
        });
        left.push(counted.bytes_current);
    }
    check_memory(&left);
    assert_eq!(server.drained(), 0);
}
