//! When credentials are fetched anew. Nothing here waits, and time is an argument.

use std::time::{Duration, SystemTime};

use shapewright_runtime::Credentials;
use shapewright_runtime::auth::{CredentialsError, CredentialsErrorKind};

use super::failure::Failure;

/// So long before the end of a set, callers wait for the next one.
const MANDATORY: Duration = Duration::from_secs(60);

/// So long a source is left alone after it could not be reached: from the first to the second.
const PAUSE: (Duration, Duration) = (Duration::from_secs(300), Duration::from_secs(600));

/// So long the refusal of a source counts for all callers: from the first to the second.
const REFUSAL: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(5));

/// What is kept between calls.
#[derive(Debug, Default)]
pub(super) struct Kept {
    set: Option<Set>,
    /// Why there is no use in asking before a time.
    refusal: Option<(Failure, SystemTime)>,
}

/// A set of credentials.
#[derive(Clone, Debug)]
struct Set {
    credentials: Credentials,
    /// So long before its end, it is fetched anew in the background.
    advisory: Duration,
    /// The source could not be reached, and is asked again at this time.
    pause: Option<SystemTime>,
}

/// What a caller does.
#[derive(Debug)]
pub(super) enum Step {
    /// It goes on with this set.
    Use(Credentials),
    /// It goes on with this set, and the next one is fetched in the background.
    UseAndRefresh(Credentials),
    /// It waits for the next set.
    Wait,
    /// It fails.
    Fail(Failure),
}

impl Kept {
    /// Decides what a caller does.
    pub(super) fn step(&self, now: SystemTime) -> Step {
        if let Some((failure, until)) = &self.refusal {
            if now < *until {
                return Step::Fail(failure.clone());
            }
            return Step::Wait;
        }
        let Some(set) = &self.set else {
            return Step::Wait;
        };
        let Some(expiry) = set.credentials.expiry() else {
            return Step::Use(set.credentials.clone());
        };
        if set.pause.is_some_and(|until| now < until) {
            return Step::Use(set.credentials.clone());
        }
        let left = expiry.duration_since(now).unwrap_or_default();
        if left <= MANDATORY {
            Step::Wait
        } else if left <= set.advisory {
            Step::UseAndRefresh(set.credentials.clone())
        } else {
            Step::Use(set.credentials.clone())
        }
    }

    /// Takes what the source answered. Returns what those who wait for it get.
    ///
    /// `chance` is between 0 and 1. With `is_stable`, a set is used beyond its end if the source can't be
    /// reached.
    pub(super) fn take(
        &mut self,
        answer: Result<Credentials, CredentialsError>,
        now: SystemTime,
        chance: f64,
        is_stable: bool,
    ) -> Result<Credentials, Failure> {
        let error = match answer {
            Ok(credentials) => {
                self.refusal = None;
                self.set = Some(Set {
                    advisory: advisory(&credentials, now),
                    credentials: credentials.clone(),
                    pause: None,
                });
                return Ok(credentials);
            }
            Err(error) => Failure::new(error),
        };
        if error.kind() == CredentialsErrorKind::Refused {
            let until = now + between(REFUSAL, chance);
            self.refusal = Some((error.clone(), until));
            return Err(error);
        }
        self.refusal = None;
        match &mut self.set {
            Some(set) if is_stable || set.is_valid(now) => {
                let mut until = now + between(PAUSE, chance);
                if let (false, Some(expiry)) = (is_stable, set.credentials.expiry()) {
                    // Nobody goes on with it then.
                    until = until.min(expiry);
                }
                set.pause = Some(until);
                Ok(set.credentials.clone())
            }
            _ => Err(error),
        }
    }

    /// Forgets everything, so that the next caller waits for a new set.
    pub(super) fn forget(&mut self) {
        *self = Self::default();
    }

    /// Returns the set, if there is one.
    pub(super) fn set(&self) -> Option<&Credentials> {
        self.set.as_ref().map(|set| &set.credentials)
    }
}

impl Set {
    fn is_valid(&self, now: SystemTime) -> bool {
        self.credentials.expiry().is_none_or(|expiry| now < expiry)
    }
}

/// Returns how long before its end a new set is fetched again.
fn advisory(credentials: &Credentials, now: SystemTime) -> Duration {
    let Some(expiry) = credentials.expiry() else {
        return Duration::ZERO;
    };
    let lifetime = expiry.duration_since(now).unwrap_or_default();
    let minutes = |number: u64| Duration::from_secs(60 * number);
    if lifetime <= minutes(20) {
        minutes(5)
    } else if lifetime < minutes(90) {
        minutes(15)
    } else {
        minutes(60)
    }
}

/// Returns a time between two others.
fn between((least, most): (Duration, Duration), chance: f64) -> Duration {
    least + most.saturating_sub(least).mul_f64(chance.clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    fn at(minutes: u32) -> SystemTime {
        SystemTime::UNIX_EPOCH + MINUTE * minutes
    }

    fn set(expiry: u32) -> Credentials {
        Credentials::new("AKID", "secret").with_expiry(at(expiry))
    }

    /// What a caller does at a time, in a word.
    fn step(kept: &Kept, minutes: u32) -> &'static str {
        match kept.step(at(minutes)) {
            Step::Use(_) => "use",
            Step::UseAndRefresh(_) => "refresh",
            Step::Wait => "wait",
            Step::Fail(_) => "fail",
        }
    }

    #[test]
    fn windows_follow_from_the_lifetime() {
        // How long a set lives, and the first minute of each window.
        let table = [
            (20, 15, 19),
            (21, 6, 20),
            (89, 74, 88),
            (90, 30, 89),
            (720, 660, 719),
        ];
        for (lifetime, advisory, mandatory) in table {
            let mut kept = Kept::default();
            assert_eq!(step(&kept, 0), "wait");
            kept.take(Ok(set(lifetime)), at(0), 0.5, true).unwrap();
            for (minute, expected) in [
                (0, "use"),
                (advisory - 1, "use"),
                (advisory, "refresh"),
                (mandatory - 1, "refresh"),
                (mandatory, "wait"),
                (lifetime, "wait"),
                (lifetime + 60, "wait"),
            ] {
                assert_eq!(step(&kept, minute), expected, "{lifetime}: {minute}");
            }
        }
        // A second more than 20 minutes is more.
        let mut kept = Kept::default();
        let expiry = at(20) + Duration::from_secs(1);
        let credentials = Credentials::new("AKID", "secret").with_expiry(expiry);
        kept.take(Ok(credentials), at(0), 0.5, true).unwrap();
        assert_eq!(step(&kept, 6), "refresh");
        let mut kept = Kept::default();
        let forever = Credentials::new("AKID", "secret");
        kept.take(Ok(forever), at(0), 0.5, true).unwrap();
        assert_eq!(step(&kept, 1_000_000), "use");
        kept.forget();
        assert_eq!(step(&kept, 0), "wait");
    }

    #[test]
    fn a_source_that_is_down_is_left_alone_for_a_while() {
        for (chance, pause) in [(0.0, 5), (1.0, 10)] {
            let mut kept = Kept::default();
            kept.take(Ok(set(60)), at(0), 0.5, true).unwrap();
            let down = || Err(CredentialsError::new("down"));
            // Long after the end.
            kept.take(down(), at(90), chance, true).unwrap();
            assert_eq!(step(&kept, 90 + pause - 1), "use");
            assert_eq!(step(&kept, 90 + pause), "wait");
            kept.take(Ok(set(200)), at(100), chance, true).unwrap();
            assert_eq!(step(&kept, 100), "use");
        }
    }

    #[test]
    fn without_stability_a_set_ends_at_its_end() {
        let mut kept = Kept::default();
        let down = || Err(CredentialsError::new("down"));
        kept.take(Ok(set(60)), at(0), 0.5, false).unwrap();
        kept.take(down(), at(59), 0.5, false).unwrap();
        assert_eq!(step(&kept, 59), "use");
        assert_eq!(step(&kept, 60), "wait");
        kept.take(down(), at(60), 0.5, false).unwrap_err();
    }

    #[test]
    fn a_refusal_counts_at_once_and_for_a_short_time() {
        let mut kept = Kept::default();
        kept.take(Ok(set(60)), at(0), 0.5, true).unwrap();
        let refused = Err(CredentialsError::refused("log in again"));
        let error = kept.take(refused, at(50), 1.0, true).unwrap_err();
        assert_eq!(error.into_error().to_string(), "log in again");
        assert_eq!(step(&kept, 50), "fail");
        assert!(matches!(
            kept.step(at(50) + Duration::from_secs(5)),
            Step::Wait
        ));
        // Then it is as before.
        kept.take(Ok(set(200)), at(51), 0.5, true).unwrap();
        assert_eq!(step(&kept, 51), "use");
    }

    #[test]
    fn without_a_set_every_failure_counts() {
        let mut kept = Kept::default();
        for error in [
            CredentialsError::new("down"),
            CredentialsError::absent("nothing"),
        ] {
            kept.take(Err(error), at(0), 0.5, true).unwrap_err();
            assert_eq!(step(&kept, 0), "wait");
        }
    }
}
