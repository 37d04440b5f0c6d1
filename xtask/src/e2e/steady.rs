//! Makes what differs from run to run the same, and nothing else.
//!
//! In: what a client saw, on a server whose clock runs and whose ids are random. Out: the same, where a time
//! of this run is `now`, and where the UUIDs have numbers in the order in which the client saw them first. So
//! a time must still be a time of this run, and two equal ids must still be equal.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Value as Json, json};

/// How far a time may be off: times of files come from a clock that ticks less often, and responses cut them
/// to seconds.
const TICK: Duration = Duration::from_secs(2);

/// A run: when it began, and the ids that were seen in it.
pub(super) struct Run {
    began: Duration,
    ids: HashMap<String, usize>,
}

impl Run {
    /// A run that begins now.
    pub(super) fn begin() -> Self {
        Self {
            began: now(),
            ids: HashMap::new(),
        }
    }

    /// Replaces the times and ids of this run.
    pub(super) fn steady(&mut self, value: &mut Json) {
        match value {
            Json::Object(members) => {
                if let Some(Json::String(time)) = members.get("$time") {
                    if self.has(time) {
                        members.insert("$time".to_owned(), json!("now"));
                    }
                    return;
                }
                members.values_mut().for_each(|member| self.steady(member));
            }
            Json::Array(elements) => elements.iter_mut().for_each(|each| self.steady(each)),
            Json::String(text) => *text = self.number_ids(text),
            Json::Null | Json::Bool(_) | Json::Number(_) => {}
        }
    }

    /// Whether a time, in seconds since the epoch, lies between the begin of this run and now.
    fn has(&self, seconds: &str) -> bool {
        let time = seconds.parse().ok().map(Duration::try_from_secs_f64);
        let Some(Ok(time)) = time else {
            return false;
        };
        time + TICK >= self.began && time <= now() + TICK
    }

    /// The text with numbers instead of UUIDs.
    fn number_ids(&mut self, text: &str) -> String {
        let mut rest = text;
        let mut out = String::with_capacity(text.len());
        while let Some(next) = rest.chars().next() {
            let (id, after) = rest.split_at_checked(UUID.len()).unwrap_or((rest, ""));
            if is_uuid(id) {
                let count = self.ids.len() + 1;
                let number = *self.ids.entry(id.to_owned()).or_insert(count);
                // Writing to a text can't fail.
                let _ = write!(out, "{{id {number}}}");
                rest = after;
            } else {
                out.push(next);
                rest = rest.split_at(next.len_utf8()).1;
            }
        }
        out
    }
}

/// The form of a UUID: `x` is a hexadecimal digit in lower case.
const UUID: &str = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

fn is_uuid(text: &str) -> bool {
    let fits = |(form, byte): (u8, u8)| match form {
        b'x' => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
        form => form == byte,
    };
    text.len() == UUID.len() && UUID.bytes().zip(text.bytes()).all(fits)
}

fn now() -> Duration {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
}
