//! Compiles a program with cargo, and shows progress.

use std::env;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};
use indicatif::ProgressBar;
use serde_json::Value as Json;

/// The cargo that runs this program, or else the usual one.
pub(crate) fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a command of cargo that builds one program, and returns the program.
///
/// The bar moves for each package whose manifest `counts` accepts. The output of the compiler goes to the
/// file `log`, and into the error if it fails.
pub(crate) fn build(
    mut command: Command,
    log: &Path,
    bar: &ProgressBar,
    counts: impl Fn(&str) -> bool,
) -> Result<PathBuf> {
    let mut cargo = command
        .arg("--message-format=json-render-diagnostics")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(File::create(log).with_context(|| format!("can't write {}", log.display()))?)
        .spawn()
        .context("can't run cargo")?;
    let mut program = None;
    let lines = cargo.stdout.take().map(BufReader::new);
    for line in lines.into_iter().flat_map(BufReader::lines) {
        let message: Json = serde_json::from_str(&line?)?;
        if message["reason"] == "compiler-artifact" {
            if counts(message["manifest_path"].as_str().unwrap_or_default()) {
                bar.inc(1);
            }
            if let Some(path) = message["executable"].as_str() {
                program = Some(PathBuf::from(path));
            }
        }
    }
    let status = cargo.wait()?;
    match program {
        Some(program) if status.success() => Ok(program),
        _ => bail!(
            "the generated crates don't compile:\n{}",
            errors(&fs::read_to_string(log)?)
        ),
    }
}

/// The errors in a compiler's log.
pub(crate) fn errors(log: &str) -> &str {
    let start = log.find("\nerror").unwrap_or(0);
    log.get(start..).unwrap_or_default().trim()
}

#[cfg(test)]
mod tests {
    use super::errors;

    #[test]
    fn a_log_is_shown_from_its_first_error() {
        let log = "warning: w\nerror: e\n  at x\n";
        assert_eq!(errors(log), "error: e\n  at x");
        assert_eq!(errors("error: e"), "error: e");
    }
}
