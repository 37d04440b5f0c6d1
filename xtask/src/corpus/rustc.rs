//! The compiler's CPU time, crate by crate.
//!
//! Cargo does not report it. So cargo runs this program in place of the compiler. For a crate of the
//! workspace, the program runs the compiler, and appends a line with its time to a file.

use std::env;
use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

/// The variable with the name of the file. When it is set, the program's arguments are a command of the
/// compiler.
const VARIABLE: &str = "SHAPEWRIGHT_RUSTC_TIMES";

/// Lets cargo run the compiler through this program.
pub(super) fn measure(cargo: &mut Command, file: &Path) -> std::io::Result<()> {
    cargo
        .env("RUSTC_WORKSPACE_WRAPPER", env::current_exe()?)
        .env(VARIABLE, file);
    Ok(())
}

/// The CPU seconds by the Rust names of crates. If a crate was compiled more than once, the last time counts.
pub(super) fn times(file: &Path) -> Vec<(String, f64)> {
    let text = fs::read_to_string(file).unwrap_or_default();
    let lines = text.lines().filter_map(|line| line.split_once(' '));
    lines
        .filter_map(|(name, seconds)| Some((name.to_owned(), seconds.parse().ok()?)))
        .collect()
}

/// Runs the compiler, if cargo has started this program in its place.
pub(crate) fn run_if_wrapped() -> Option<ExitCode> {
    let file = env::var_os(VARIABLE)?;
    let mut arguments = env::args_os().skip(1);
    let compiler = arguments.next()?;
    let arguments: Vec<OsString> = arguments.collect();
    let started = Instant::now();
    let status = Command::new(&compiler).args(&arguments).status();
    let wall = started.elapsed().as_secs_f64();
    let status = match status {
        Ok(status) => status,
        Err(error) => {
            anstream::eprintln!(
                "error: can't run {}: {error}",
                Path::new(&compiler).display()
            );
            return Some(ExitCode::FAILURE);
        }
    };
    if let Some(name) = crate_name(&arguments) {
        let seconds = children_seconds().unwrap_or(wall);
        let line = format!("{name} {seconds:.2}\n");
        let file = OpenOptions::new().create(true).append(true).open(file);
        // A missing figure is no reason to fail; the report shows that it is missing.
        let _ = file.and_then(|mut file| file.write_all(line.as_bytes()));
    }
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Some(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

fn crate_name(arguments: &[OsString]) -> Option<&str> {
    let mut after = arguments.iter().skip_while(|it| *it != "--crate-name");
    after.nth(1)?.to_str()
}

/// The CPU seconds of all child processes so far. `None` on systems that don't tell.
fn children_seconds() -> Option<f64> {
    seconds_of(&fs::read_to_string("/proc/self/stat").ok()?)
}

/// The times of children in Linux's `/proc/self/stat`. Its unit is a hundredth of a second on all
/// architectures.
fn seconds_of(stat: &str) -> Option<f64> {
    // The name of the program, in parentheses, may contain spaces.
    let (_, fields) = stat.rsplit_once(')')?;
    let mut times = fields.split_whitespace().skip(13);
    let (user, system): (u32, u32) = (times.next()?.parse().ok()?, times.next()?.parse().ok()?);
    Some((f64::from(user) + f64::from(system)) / 100.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_children_are_the_16th_and_17th_field() {
        let stat = "42 (a b) c) R 1 2 3 4 5 6 7 8 9 10 111 222 350 25 20 0 1 0";
        assert_eq!(seconds_of(stat), Some(3.75));
        assert_eq!(seconds_of("42 (a) R 1"), None);
    }

    #[test]
    fn the_name_of_the_crate_follows_its_option() {
        let arguments = ["--edition=2024", "--crate-name", "sqs", "src/lib.rs"];
        assert_eq!(crate_name(&arguments.map(OsString::from)), Some("sqs"));
        assert_eq!(crate_name(&["-vV".into()]), None);
    }
}
