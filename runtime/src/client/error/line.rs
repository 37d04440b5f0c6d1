//! Prints texts from services on one line.

use std::fmt::{self, Formatter};

/// Prints a text on one line, because many logs are read line by line.
pub(super) fn display_line(text: &str, f: &mut Formatter<'_>) -> fmt::Result {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    if let Some(first) = lines.next() {
        f.write_str(first)?;
    }
    lines.try_for_each(|line| write!(f, " {line}"))
}

pub(super) fn display_request_id(id: Option<&str>, f: &mut Formatter<'_>) -> fmt::Result {
    match id {
        Some(id) => write!(f, " [request id {id}]"),
        None => Ok(()),
    }
}
