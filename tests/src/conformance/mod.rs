//! Runs protocol test cases against generated crates.
//!
//! `cargo xtask conformance` generates a crate from every suite and links all of them with this module. In
//! flow the cases, in the form of [`Case`], and a table of the operations of the generated crates; out flows,
//! for each case, how the request or the decoded response differs from what the case expects.
//!
//! Nothing here is generated, and nothing depends on a type: the values of a case are written into an input
//! through [`Shape::value_mut`](shapewright_runtime::Shape::value_mut), which is what every codec does, and
//! outputs are compared through [`Shape::value`](shapewright_runtime::Shape::value). Messages are compared
//! with readers of JSON, XML and CBOR which are not the runtime's.

mod body;
mod case;
mod events;
mod form;
mod operation;
mod outcome;
mod params;
mod request;
mod response;
mod xml;

#[cfg(test)]
#[path = "../../../runtime/tests/shapes/mod.rs"]
mod shapes;
#[cfg(test)]
mod tests;

use std::any::Any;
use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::ExitCode;

pub use self::case::{Case, Direction, Settings, Verdict};
pub use self::operation::OperationEntry;

/// The operations of a generated crate.
#[derive(Clone, Copy, Debug)]
pub struct Suite {
    /// The crate.
    pub name: &'static str,
    /// Its operations.
    pub operations: &'static [OperationEntry],
}

/// Lists generated crates with the types of their operations, as [`Suite`]s.
///
/// ```text
/// suites! {
///     rest_json_input_0 { AllQueryStringTypes }
///     rest_json_input_1 { ConstantQueryString }
/// }
/// ```
#[macro_export]
macro_rules! suites {
    ($($suite:ident { $($operation:ident)* })*) => {
        &[$($crate::conformance::Suite {
            name: ::std::stringify!($suite),
            operations: const {
                &[$($crate::conformance::OperationEntry::of::<::$suite::operations::$operation>(),)*]
            },
        },)*]
    };
}

/// Runs all cases of a file, a JSON array of [`Case`]s, and prints a [`Verdict`] for each as a line of JSON.
///
/// The exit code says whether the cases could be run, not whether they passed.
#[must_use]
pub fn run(suites: &[Suite], file: &Path) -> ExitCode {
    // A panic of a case is reported as its failure.
    std::panic::set_hook(Box::new(|_| {}));
    match run_file(suites, file, &mut io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", file.display());
            ExitCode::FAILURE
        }
    }
}

fn run_file(suites: &[Suite], file: &Path, out: &mut dyn Write) -> io::Result<()> {
    let cases: Vec<Case> = serde_json::from_slice(&std::fs::read(file)?)?;
    for case in &cases {
        let run = catch_unwind(AssertUnwindSafe(|| differences(suites, case)));
        let differences = run.unwrap_or_else(|panic| vec![format!("panic: {}", message(&*panic))]);
        let verdict = Verdict {
            index: case.index,
            differences,
        };
        serde_json::to_writer(&mut *out, &verdict)?;
        writeln!(out)?;
    }
    Ok(())
}

/// What a panic says.
fn message(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("without a message")
}

/// How the result of a case differs from what it expects.
fn differences(suites: &[Suite], case: &Case) -> Vec<String> {
    let suite = suites.iter().find(|suite| suite.name == case.suite);
    let operation = suite.and_then(|suite| {
        let mut operations = suite.operations.iter();
        operations.find(|operation| operation.name() == case.operation)
    });
    let Some(operation) = operation else {
        return vec![format!(
            "the generated crate {} has no operation {}",
            case.suite, case.operation
        )];
    };
    let result = match case.direction {
        Direction::Input => request::differences(operation, case),
        Direction::Output => response::differences(operation, case),
        Direction::Events => events::differences(operation, case),
    };
    result.unwrap_or_else(|problem| vec![problem])
}
