//! The same work for many items, on several threads.
//!
//! In: items and a function. Out: the results, in the order of the items. This module must not know what the
//! work is.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// The number of threads that keep the machine busy.
#[must_use]
pub fn processors() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// Does the work for each item, on a number of threads. The work begins in the order of the items, and the
/// results are in that order too. If the work panics, so does the caller.
pub fn in_parallel<'i, I: Sync, R: Send + Sync>(
    items: &'i [I],
    threads: usize,
    work: impl Fn(&'i I) -> R + Sync,
) -> Vec<R> {
    if items.len() < 2 || threads < 2 {
        return items.iter().map(work).collect();
    }
    let next = AtomicUsize::new(0);
    let slots: Vec<OnceLock<R>> = items.iter().map(|_| OnceLock::new()).collect();
    let run = || {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let (Some(item), Some(slot)) = (items.get(index), slots.get(index)) else {
                break;
            };
            slot.get_or_init(|| work(item));
        }
    };
    thread::scope(|scope| {
        // The caller's thread is one of them.
        for _ in 1..threads.min(items.len()) {
            scope.spawn(run);
        }
        run();
    });
    // Every index was handed out once. If a thread had panicked, the scope would have ended.
    slots.into_iter().filter_map(OnceLock::into_inner).collect()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn results_are_in_the_order_of_the_items() {
        let items: Vec<u64> = (0..50).collect();
        let expected: Vec<u64> = items.iter().map(|item| item * 2).collect();
        for threads in [1, 4, 100] {
            let doubled = in_parallel(&items, threads, |item| {
                // Early items finish late.
                thread::sleep(Duration::from_millis(if *item < 4 { 20 } else { 0 }));
                item * 2
            });
            assert_eq!(doubled, expected, "{threads} threads");
        }
    }
}
