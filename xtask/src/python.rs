//! Runs the machine's Python.

use std::io;
use std::process::{Command, Output, Stdio};

use anyhow::{Context as _, Result, bail};

/// The names of Python's interpreter: the usual one, and the one on Windows.
const INTERPRETERS: [&str; 2] = ["python3", "python"];

/// Runs Python to its end, with the arguments that `arguments` adds. If there is no Python, the error ends
/// with `need`.
pub(crate) fn run(arguments: impl Fn(&mut Command), need: &str) -> Result<Output> {
    for interpreter in INTERPRETERS {
        let mut command = Command::new(interpreter);
        arguments(&mut command);
        match command.stdin(Stdio::null()).output() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            result => return result.with_context(|| format!("can't run {interpreter}")),
        }
    }
    bail!("python3 was not found; {need}")
}
