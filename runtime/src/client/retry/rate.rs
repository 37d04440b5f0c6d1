//! The rate of the adaptive mode, as a function of times in seconds. It has no lock and no clock.

/// How much the rate falls when the service throttles.
const BETA: f64 = 0.7;

/// How fast the rate rises again.
const SCALE: f64 = 0.4;

/// The weight of the newest measurement.
const SMOOTH: f64 = 0.8;

/// The lowest rate, in attempts a second.
const MIN_RATE: f64 = 0.5;

/// The smallest capacity of the bucket, in attempts.
const MIN_CAPACITY: f64 = 1.0;

/// A shortage that is less than a nanosecond's worth would never be waited for.
const NANOSECOND: f64 = 1e-9;

/// The state of a rate limiter: a bucket that is filled at a rate, and the rate, which follows a cubic
/// function from one throttling to the next (as in TCP's CUBIC).
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Rate {
    is_enabled: bool,
    /// The end of the last half-second in which responses were counted.
    last_half: f64,
    count: f64,
    /// The measured rate of attempts.
    measured: f64,
    /// How fast the bucket is filled.
    fill: f64,
    max_capacity: f64,
    capacity: f64,
    filled_at: Option<f64>,
    /// The rate at the last throttling.
    highest: f64,
    throttled_at: f64,
}

impl Rate {
    pub(super) fn new(now: f64) -> Self {
        Self {
            is_enabled: false,
            last_half: now.floor(),
            count: 0.0,
            measured: 0.0,
            fill: MIN_RATE,
            max_capacity: MIN_CAPACITY,
            capacity: 0.0,
            filled_at: None,
            highest: 0.0,
            throttled_at: now,
        }
    }

    /// Takes leave for one attempt. Otherwise returns the seconds until there may be leave.
    pub(super) fn take(&mut self, now: f64) -> Option<f64> {
        if !self.is_enabled {
            return None;
        }
        self.refill(now);
        let short = 1.0 - self.capacity;
        if short <= self.fill * NANOSECOND {
            self.capacity = (self.capacity - 1.0).max(0.0);
            return None;
        }
        Some(short / self.fill)
    }

    /// Counts the response to an attempt.
    pub(super) fn answered(&mut self, now: f64, is_throttling: bool) {
        self.measure(now);
        let rate = if is_throttling {
            self.highest = if self.is_enabled {
                self.measured.min(self.fill)
            } else {
                self.measured
            };
            self.throttled_at = now;
            self.is_enabled = true;
            BETA * self.highest
        } else {
            self.rising(now)
        };
        let rate = rate.min(2.0 * self.measured);
        self.refill(now);
        self.fill = rate.max(MIN_RATE);
        self.max_capacity = rate.max(MIN_CAPACITY);
        self.capacity = self.capacity.min(self.max_capacity);
    }

    /// The rate after a success.
    fn rising(&self, now: f64) -> f64 {
        let window = (self.highest * (1.0 - BETA) / SCALE).cbrt();
        SCALE * (now - self.throttled_at - window).powi(3) + self.highest
    }

    fn measure(&mut self, now: f64) {
        let half = (now * 2.0).floor() / 2.0;
        self.count += 1.0;
        if half > self.last_half {
            let rate = self.count / (half - self.last_half);
            self.measured = rate * SMOOTH + self.measured * (1.0 - SMOOTH);
            self.count = 0.0;
            self.last_half = half;
        }
    }

    fn refill(&mut self, now: f64) {
        if let Some(before) = self.filled_at {
            let filled = (now - before).max(0.0) * self.fill;
            self.capacity = (self.capacity + filled).min(self.max_capacity);
        }
        self.filled_at = Some(now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn close(found: f64, expected: f64) {
        let error = (found - expected).abs() / expected.abs().max(1.0);
        assert!(error < 1e-12, "{found} is not {expected}");
    }

    /// A rate at which the service throttled at the time 5.
    fn throttled_at_5(highest: f64) -> Rate {
        Rate {
            highest,
            throttled_at: 5.0,
            ..Rate::new(0.0)
        }
    }

    #[test]
    fn successes_raise_the_rate() {
        let rate = throttled_at_5(10.0);
        for (time, expected) in [
            (5.0, 7.0),
            (6.0, 9.648_936_009_66),
            (7.0, 10.000_030_849_917_364),
            (8.0, 10.453_284_520_772_092),
            (9.0, 13.408_697_022_224_185),
            (10.0, 21.266_268_354_273_64),
            (11.0, 36.425_998_516_920_465),
        ] {
            close(rate.rising(time), expected);
        }
    }

    #[test]
    fn throttling_cuts_the_rate() {
        // The table comes from a harness in which the rate after the cut is the next maximum.
        let mut rate = throttled_at_5(10.0);
        let mut calculated = 10.0;
        for (time, is_throttling, expected) in [
            (5.0, false, 7.0),
            (6.0, false, 9.648_936_009_66),
            (7.0, true, 6.754_255_206_761_999),
            (8.0, true, 4.727_978_644_733_399),
            (9.0, false, 4.670_125_557_970_046),
            (10.0, false, 4.770_870_456_867_401),
            (11.0, false, 6.011_819_748_005_445),
            (12.0, false, 10.792_973_431_384_178),
        ] {
            if is_throttling {
                rate.throttled_at = time;
                calculated *= BETA;
                rate.highest = calculated;
            } else {
                calculated = rate.rising(time);
            }
            close(calculated, expected);
        }
    }

    #[test]
    fn measurement_and_rate_follow_the_published_table() {
        let mut rate = Rate::new(0.0);
        // The columns: time, throttled, measured rate, rate of filling.
        for (time, is_throttling, measured, fill) in [
            (0.2, false, 0.0, 0.5),
            (0.4, false, 0.0, 0.5),
            (0.6, false, 4.8, 0.5),
            (0.8, false, 4.8, 0.5),
            (1.0, false, 4.16, 0.5),
            (1.2, false, 4.16, 0.6912),
            (1.4, false, 4.16, 1.0976),
            (1.6, false, 5.632, 1.6384),
            (1.8, false, 5.632, 2.3328),
            (2.0, true, 4.3264, 3.028_48),
            (2.2, false, 4.3264, 3.486_639_173_470_26),
            (2.4, false, 4.3264, 3.821_874_416_040_255),
            (2.6, false, 5.665_28, 4.053_385_727_709_987),
            (2.8, false, 5.665_28, 4.200_373_108_479_454),
            (3.0, false, 4.333_056, 4.282_036_558_348_658),
            (3.2, true, 4.333_056, 2.997_425_590_844_06),
            (3.4, false, 4.333_056, 3.452_226_394_386_346_3),
        ] {
            rate.answered(time, is_throttling);
            close(rate.measured, measured);
            close(rate.fill, fill);
        }
    }

    #[test]
    fn leave_is_taken_only_after_throttling() {
        let mut rate = Rate::new(0.0);
        assert_eq!(rate.take(0.0), None);
        rate.answered(0.1, true);
        // The bucket is empty, and is filled at the lowest rate.
        close(rate.take(0.1).unwrap(), 2.0);
        close(rate.take(1.1).unwrap(), 1.0);
        assert_eq!(rate.take(2.1), None);
        close(rate.take(2.1).unwrap(), 2.0);
    }

    #[test]
    fn a_shortage_below_a_nanosecond_is_granted() {
        let mut rate = Rate::new(0.0);
        rate.answered(0.0, true);
        // The sum of such waits may miss the time at which the bucket is full by a rounding error.
        let mut now = 0.0;
        for _ in 0..1000 {
            let mut asked = 0;
            while let Some(wait) = rate.take(now) {
                now += wait;
                asked += 1;
                assert!(asked < 3, "no leave after {asked} waits");
            }
        }
    }
}
