//! Problems found while lowering. Their places in the model's file are looked up at the end.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::diagnostics::{Diagnostic, Diagnostics, Severity};
use crate::model::c2j::ModelFile;
use crate::model::json::{Step, display_steps};
use crate::model::origin::Origin;
use crate::model::source::{Part, Places};

/// Collects problems. All passes and threads share one, so each returns only its result. The order of
/// problems does not matter, because [`Diagnostics`] are sorted.
#[derive(Default)]
pub(super) struct Report {
    in_model: Mutex<Vec<Problem>>,
    elsewhere: Mutex<Diagnostics>,
}

/// A problem at a path of the model.
struct Problem {
    severity: Severity,
    path: Vec<String>,
    message: String,
    hint: Option<String>,
}

impl Report {
    /// Reports an error in the value at a path of the model.
    pub(super) fn error<const N: usize>(
        &self,
        path: [&str; N],
        message: impl Into<String>,
        hint: Option<String>,
    ) {
        self.push(Severity::Error, &path, message.into(), hint);
    }

    /// Warns of something at a path of the model that the generated crate does not support.
    pub(super) fn warn<const N: usize>(&self, path: [&str; N], message: impl Into<String>) {
        self.push(Severity::Warning, &path, message.into(), None);
    }

    /// Adds a problem in another file. It has its place already.
    pub(super) fn placed(&self, diagnostic: Diagnostic) {
        locked(&self.elsewhere).push(diagnostic);
    }

    /// All problems; those in the model with their places in its file.
    ///
    /// The paths of problems are paths in C2J. `origin` translates them for a model in another format.
    pub(super) fn into_diagnostics(self, file: &ModelFile, origin: Option<&Origin>) -> Diagnostics {
        let places = Places::new(&file.source, file.extras.as_ref());
        let mut found = std::mem::take(&mut *locked(&self.elsewhere));
        let in_model = std::mem::take(&mut *locked(&self.in_model));
        found.extend(in_model.into_iter().map(|problem| {
            let path = match origin {
                Some(origin) => origin.steps(&problem.path),
                None => problem.path,
            };
            let steps: Vec<Step<'_>> = path.iter().map(|key| Step::Key(key)).collect();
            let place = places.find(&steps, Part::Value);
            Diagnostic {
                file: place.file.to_owned(),
                line: place.line,
                column: place.column,
                severity: problem.severity,
                path: display_steps(&steps),
                message: problem.message,
                hint: problem.hint,
            }
        }));
        found
    }

    fn push(&self, severity: Severity, path: &[&str], message: String, hint: Option<String>) {
        locked(&self.in_model).push(Problem {
            severity,
            path: path.iter().copied().map(str::to_owned).collect(),
            message,
            hint,
        });
    }
}

/// If a thread panics, so does the caller. So what the thread left behind is never reported.
fn locked<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}
