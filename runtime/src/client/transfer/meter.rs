//! [`Meter`]: whether a transfer is too slow, as a function of waits and bytes. It has no clock.

use std::time::Duration;

use super::MinRate;

/// How many parts the grace period has.
const PARTS: u64 = 10;

/// How many parts are remembered: the whole grace period, and the part that runs.
const REMEMBERED: usize = 11;

/// Sums up the bytes of the last time that was waited, as long as the grace period.
#[derive(Clone, Debug)]
pub(super) struct Meter {
    rate: MinRate,
    /// The bytes of each part, in a ring.
    parts: [u64; REMEMBERED],
    /// The number of the part that runs. The first is 0.
    part: u64,
    /// How long that part has run, in nanoseconds.
    passed: u64,
}

impl Meter {
    pub(super) fn new(rate: MinRate) -> Self {
        Self {
            rate,
            parts: [0; REMEMBERED],
            part: 0,
            passed: 0,
        }
    }

    /// The length of a part in nanoseconds.
    fn length(&self) -> u64 {
        (nanos(self.rate.grace) / PARTS).max(1)
    }

    /// Notes that somebody has waited for the transfer, and that bytes have passed in that time.
    pub(super) fn flow(&mut self, time: Duration, bytes: u64) {
        let total = nanos(time);
        let mut left = total;
        // What is longer ago counts no more.
        let recent = self.length().saturating_mul(2 * PARTS);
        if left > recent {
            left = recent;
            self.parts = [0; REMEMBERED];
            self.part += PARTS;
            self.passed = 0;
        }
        let until = |left| share(bytes, total - left, total);
        let mut given = until(left);
        while left > 0 {
            let step = left.min(self.length() - self.passed);
            left -= step;
            self.pass(until(left) - given);
            given = until(left);
            self.passed += step;
            if self.passed == self.length() {
                self.passed = 0;
                self.part += 1;
                let place = self.place();
                self.parts[place] = 0;
            }
        }
        self.pass(bytes - given);
    }

    fn pass(&mut self, bytes: u64) {
        let place = self.place();
        self.parts[place] = self.parts[place].saturating_add(bytes);
    }

    /// Returns `true` if fewer bytes have passed within the grace period than must.
    pub(super) fn is_too_slow(&self) -> bool {
        let add = |sum: u64, part: &u64| sum.saturating_add(*part);
        let sum = self.parts.iter().fold(0, add);
        self.part >= PARTS && sum < self.rate.bytes_in(self.rate.grace)
    }

    /// Returns how long to wait for the next byte before the transfer is too slow.
    pub(super) fn patience(&self) -> Duration {
        let mut ahead = self.clone();
        let mut patience = 0;
        for _ in 0..3 * PARTS {
            if ahead.is_too_slow() {
                break;
            }
            let left = self.length() - ahead.passed;
            ahead.flow(Duration::from_nanos(left), 0);
            patience += left;
        }
        Duration::from_nanos(patience)
    }

    fn place(&self) -> usize {
        usize::try_from(self.part % REMEMBERED as u64).unwrap_or_default()
    }
}

/// Returns the nanoseconds of a time, up to some centuries.
fn nanos(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}

/// Returns a share of a number: `part / total` of it, and all of it if the total is zero.
fn share(number: u64, part: u64, total: u64) -> u64 {
    let total = u128::from(total);
    let share = (u128::from(number) * u128::from(part)).checked_div(total);
    share.map_or(0, |share| u64::try_from(share).unwrap_or(number))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn meter(bytes_per_second: u64, grace: u64) -> Meter {
        Meter::new(MinRate {
            bytes_per_second,
            grace: Duration::from_secs(grace),
        })
    }

    #[test]
    fn nothing_is_too_slow_within_the_grace_period() {
        let mut meter = meter(1000, 10);
        assert_eq!(meter.patience(), 10 * SECOND);
        meter.flow(9 * SECOND, 0);
        assert!(!meter.is_too_slow());
        assert_eq!(meter.patience(), SECOND);
        meter.flow(SECOND, 0);
        assert!(meter.is_too_slow());
        assert_eq!(meter.patience(), Duration::ZERO);
    }

    #[test]
    fn enough_bytes_save_a_transfer_for_as_long_as_they_count() {
        let mut meter = meter(1000, 10);
        meter.flow(9 * SECOND + SECOND / 2, 0);
        meter.flow(Duration::ZERO, 10_000);
        assert!(!meter.is_too_slow());
        // They are forgotten when the part that they are in is over for as long as the grace period.
        assert_eq!(meter.patience(), 10 * SECOND + SECOND / 2);
        meter.flow(meter.patience(), 0);
        assert!(meter.is_too_slow());
        // One byte less is not enough.
        let mut meter = super::Meter::new(meter.rate);
        meter.flow(10 * SECOND, 9_999);
        assert!(meter.is_too_slow());
        meter.flow(Duration::ZERO, 1);
        assert!(!meter.is_too_slow());
    }

    #[test]
    fn bytes_of_a_long_wait_have_come_all_the_time() {
        for (bytes, is_too_slow) in [(80_000, true), (101_000, false)] {
            let mut meter = meter(1000, 10);
            meter.flow(100 * SECOND, bytes);
            assert_eq!(meter.is_too_slow(), is_too_slow, "{bytes}");
        }
        let mut meter = meter(1, 10);
        meter.flow(Duration::MAX, u64::MAX);
        assert!(!meter.is_too_slow());
        meter.flow(Duration::MAX, 0);
        assert!(meter.is_too_slow());
    }

    proptest! {
        /// What is steadily faster is never too slow, and what is steadily slower always is in the end.
        #[test]
        fn a_steady_rate_decides(
            rate in 100_u64..1_000_000,
            grace in 1_u64..100,
            waits in proptest::collection::vec(1_u64..30_000, 1..50),
            factor in prop_oneof![0_u64..85, 105_u64..500],
        ) {
            let mut meter = meter(rate, grace);
            let mut was_too_slow = false;
            for millis in waits.into_iter().chain([grace * 1000]) {
                // Rounded up.
                let bytes = (rate * millis * factor).div_ceil(100_000);
                meter.flow(Duration::from_millis(millis), bytes);
                was_too_slow |= meter.is_too_slow();
            }
            // Roundings are at most a byte for each wait.
            if factor > 100 {
                prop_assert!(!was_too_slow);
            } else if rate * grace > 1000 {
                prop_assert!(was_too_slow);
            }
        }

        /// Patience is neither too short nor too long.
        #[test]
        fn patience_ends_when_it_says(
            events in proptest::collection::vec((0_u64..3_000, 0_u64..5_000), 0..20),
        ) {
            let mut meter = meter(500, 7);
            for (millis, bytes) in events {
                meter.flow(Duration::from_millis(millis), bytes);
                if meter.is_too_slow() {
                    return Ok(());
                }
                let patience = meter.patience();
                let mut ahead = meter.clone();
                ahead.flow(patience.saturating_sub(Duration::from_nanos(1)), 0);
                prop_assert!(!ahead.is_too_slow());
                ahead.flow(Duration::from_nanos(1), 0);
                prop_assert!(ahead.is_too_slow());
            }
        }
    }
}
