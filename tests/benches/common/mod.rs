//! How the benchmarks measure: the time of this thread on a processor, and allocations.

use std::time::{Duration, Instant};

/// Prints the cost of one call, after a warm-up: `many` makes `calls` calls to measure the time, and `call`
/// makes one to measure allocations.
pub(crate) fn report(mode: &str, calls: u32, call: impl Fn(), many: impl Fn()) {
    (0..200).for_each(|_| call());
    let allocations = allocation_counter::measure(&call);
    let (cpu, wall) = (cpu_time(), Instant::now());
    many();
    let cpu = cpu_time().zip(cpu).map_or_else(
        || wall.elapsed(),
        |(after, before)| after.saturating_sub(before),
    );
    println!(
        "{mode:24} {calls} calls: {:.2} us CPU a call, {} allocations",
        cpu.as_secs_f64() * 1e6 / f64::from(calls),
        allocations.count_total,
    );
}

/// The time for which this thread ran on a processor.
fn cpu_time() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds = text.split_whitespace().next()?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds))
}
