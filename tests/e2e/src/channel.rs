//! Talking to the conductor.

use std::io::{self, BufRead as _, Write as _};

use serde_json::{Value as Json, json};

/// Writes a line to the conductor.
///
/// # Errors
/// The conductor has gone.
pub(crate) fn answer(line: &Json) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{line}")?;
    out.flush()
}

/// Lets the conductor look at the server before the scenario goes on.
///
/// # Errors
/// The conductor has gone.
pub(crate) fn look() -> io::Result<()> {
    answer(&json!({ "look": null }))?;
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    match line.trim_end() {
        "go on" => Ok(()),
        _ => Err(io::ErrorKind::UnexpectedEof.into()),
    }
}
