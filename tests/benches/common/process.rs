//! What a benchmark measures of its process.

use std::time::Duration;

/// The time for which all threads of this process ran on processors, in user and system mode.
pub(crate) fn process_time() -> Duration {
    // In hundredths of a second on every Linux. The name of the program, in parentheses, may contain spaces.
    let text = std::fs::read_to_string("/proc/self/stat").expect("Linux");
    let (_, fields) = text.rsplit_once(')').expect("a name");
    let ticks = fields.split_whitespace().skip(11).take(2);
    let ticks = ticks.map(|field| field.parse::<u64>().expect("a number"));
    Duration::from_millis(ticks.sum::<u64>() * 10)
}
