//! Running the Python which the machine has.

use std::io;
use std::process::{Command, Output, Stdio};

use anyhow::{Context as _, Result, bail};

/// What Python's interpreter is called: the first is the usual name, the second the one on Windows.
const INTERPRETERS: [&str; 2] = ["python3", "python"];

/// Runs Python to its end, with the arguments which `arguments` adds. `need` ends the message if there is no Python.
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
