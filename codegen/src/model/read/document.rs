//! A document: the places of its values, and what is wrong with them.

use std::cell::RefCell;
use std::collections::HashSet;

use crate::diagnostics::{Diagnostic, Diagnostics, Severity, Spot};
use crate::model::json::{Node, Path, Step, display_steps};
use crate::model::source::{Part, Place, Places, SourceFile};

/// A document that is being read: the places of its values, and the problems found so far.
#[derive(Debug)]
pub(crate) struct Document<'a> {
    places: Places<'a>,
    pub(super) unknown_keys: Severity,
    problems: RefCell<Vec<Problem>>,
    /// The paths of the problems that are errors.
    error_paths: RefCell<HashSet<String>>,
}

/// A problem, and the entry at the top of the document in which it is: the list and its key, as in `shapes`
/// and `Thing`.
#[derive(Debug)]
struct Problem {
    entry: Option<(String, String)>,
    diagnostic: Diagnostic,
}

impl<'a> Document<'a> {
    pub(super) fn new(base: &'a SourceFile, extras: Option<&'a SourceFile>, strict: bool) -> Self {
        Self {
            places: Places::new(base, extras),
            unknown_keys: if strict {
                Severity::Error
            } else {
                Severity::Warning
            },
            problems: RefCell::default(),
            error_paths: RefCell::default(),
        }
    }

    /// Hands over what was found.
    pub(crate) fn close(self, diagnostics: &mut Diagnostics) {
        let problems = self.problems.into_inner().into_iter();
        diagnostics.extend(problems.map(|problem| problem.diagnostic));
    }

    /// Forgets what was found in entries at the top of the document which nothing is made of.
    ///
    /// Each is known by its list and its key, as in `shapes` and `Thing`.
    pub(crate) fn forgive(&self, is_unused: impl Fn(&str, &str) -> bool) {
        self.problems.borrow_mut().retain(|problem| {
            let entry = problem.entry.as_ref();
            !entry.is_some_and(|(list, key)| is_unused(list, key))
        });
    }

    /// The tree with one entry for each key. Reports the other entries.
    pub(super) fn unique(&self, mut node: Node<'a>) -> Node<'a> {
        node.remove_duplicates(&mut |path, predecessors| {
            let steps = path.steps();
            let first = self.places.find_nth(&steps, 0);
            let place = self.places.find_nth(&steps, predecessors);
            let key = match path {
                Path::Key(_, key) => key,
                Path::Root | Path::Index(..) => "",
            };
            self.push(
                Severity::Error,
                &place,
                path,
                format!(
                    "`{key}` is defined twice, first at {}:{}:{}",
                    first.file, first.line, first.column
                ),
                Some("remove or rename one of the two".to_owned()),
            );
        });
        node
    }

    /// Where the value of a path is.
    pub(super) fn spot(&self, path: &Path<'_>) -> Spot {
        let steps = path.steps();
        let place = self.places.find(&steps, Part::Value);
        Spot {
            file: place.file.to_owned(),
            line: place.line,
            column: place.column,
            path: display_steps(&steps),
        }
    }

    /// Reports an error in the value of a path.
    pub(crate) fn error(&self, path: &Path<'_>, message: String, hint: Option<String>) {
        self.report(Severity::Error, path, Part::Value, message, hint);
    }

    /// Reports an error about the key at the end of a path.
    pub(crate) fn key_error(&self, path: &Path<'_>, message: String, hint: Option<String>) {
        self.report(Severity::Error, path, Part::Key, message, hint);
    }

    /// Reports a warning about the value of a path.
    pub(crate) fn warn(&self, path: &Path<'_>, message: String) {
        self.report(Severity::Warning, path, Part::Value, message, None);
    }

    /// Reports a warning about the key at the end of a path.
    pub(crate) fn key_warning(&self, path: &Path<'_>, message: String, hint: Option<String>) {
        self.report(Severity::Warning, path, Part::Key, message, hint);
    }

    /// Whether an error was reported anywhere.
    pub(crate) fn has_errors(&self) -> bool {
        !self.error_paths.borrow().is_empty()
    }

    /// Whether an error was reported at exactly this path.
    pub(crate) fn has_error_at(&self, path: &Path<'_>) -> bool {
        let paths = self.error_paths.borrow();
        !paths.is_empty() && paths.contains(&display_steps(&path.steps()))
    }

    pub(super) fn report(
        &self,
        severity: Severity,
        path: &Path<'_>,
        part: Part,
        message: String,
        hint: Option<String>,
    ) {
        let place = self.places.find(&path.steps(), part);
        self.push(severity, &place, path, message, hint);
    }

    fn push(
        &self,
        severity: Severity,
        place: &Place<'a>,
        path: &Path<'_>,
        message: String,
        hint: Option<String>,
    ) {
        let steps = path.steps();
        let entry = match steps.as_slice() {
            [Step::Key(list), Step::Key(key), ..] => Some(((*list).to_owned(), (*key).to_owned())),
            _ => None,
        };
        let path = display_steps(&steps);
        if severity == Severity::Error {
            self.error_paths.borrow_mut().insert(path.clone());
        }
        let diagnostic = Diagnostic {
            file: place.file.to_owned(),
            line: place.line,
            column: place.column,
            severity,
            path,
            message,
            hint,
        };
        let mut problems = self.problems.borrow_mut();
        problems.push(Problem { entry, diagnostic });
    }
}
