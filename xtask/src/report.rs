//! How the commands write paths, numbers and times in sentences.

use std::fmt::{self, Display};
use std::path::Path;
use std::time::Duration;

/// A path with slashes on every system.
pub(crate) fn slashed(path: &Path) -> String {
    let names: Vec<_> = path.iter().map(|name| name.to_string_lossy()).collect();
    let text = names.join("/");
    // The root is a name of its own, and a slash.
    match text.strip_prefix("//") {
        Some(below) => format!("/{below}"),
        None => text,
    }
}

/// A number and what it counts, in the singular or plural.
pub(crate) fn counted(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{} {noun}{plural}", Grouped(number))
}

/// A time in milliseconds, rounded up: no step takes no time.
pub(crate) fn milliseconds(time: Duration) -> String {
    let whole = time.as_micros().div_ceil(1000);
    format!(
        "{} ms",
        Grouped(usize::try_from(whole).unwrap_or(usize::MAX))
    )
}

/// A number with commas between groups of three digits.
pub(crate) struct Grouped(pub(crate) usize);

impl Display for Grouped {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.0.to_string();
        for (index, digit) in digits.char_indices() {
            if index > 0 && (digits.len() - index) % 3 == 0 {
                formatter.write_str(",")?;
            }
            write!(formatter, "{digit}")?;
        }
        Ok(())
    }
}
