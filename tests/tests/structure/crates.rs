//! The rules, applied to the crates of this workspace.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use crate::circles::{self, Circle};
use crate::floors::Floors;
use crate::krate::Crate;
use crate::source::{read, read_folder};
use crate::ties::{self, Tie};

/// The ties of a crate whose sources are in a folder of the workspace.
fn ties_of(root: &str) -> Vec<Tie> {
    let ties = ties::ties(&Crate::new(&read_folder(root)));
    assert!(ties.len() > 20, "{root} is read wrongly: {ties:?}");
    ties
}

/// The ties of the runtime, which several tests look at.
fn runtime() -> &'static [Tie] {
    static TIES: OnceLock<Vec<Tie>> = OnceLock::new();
    TIES.get_or_init(|| ties_of("runtime/src"))
}

#[test]
fn no_circle_of_files_in_the_configuration_leaves_its_folder() {
    let ties = ties_of("runtime/config/src");
    assert_none(circles::of_folders(&ties));
    let circles = circles::of_files(&ties).into_iter();
    assert_none(circles.filter(Circle::crosses_folders));
}

fn assert_none<'a>(circles: impl IntoIterator<Item = Circle<'a>>) {
    let circles: Vec<String> = circles
        .into_iter()
        .map(|circle| circle.describe())
        .collect();
    assert!(circles.is_empty(), "\n{}", circles.join("\n\n"));
}

fn floors() -> Floors {
    Floors::read(&read("ARCHITECTURE.md"))
        .unwrap_or_else(|error| panic!("ARCHITECTURE.md: {error}"))
}

#[test]
fn no_floor_of_the_runtime_knows_a_higher_one() {
    let violations = floors().violations(runtime());
    assert!(
        violations.is_empty(),
        "{} ties:\n{}",
        violations.len(),
        violations.join("\n")
    );
}

#[test]
fn every_module_of_the_runtime_has_a_floor() {
    let crate_ = Crate::new(&read_folder("runtime/src"));
    let modules: BTreeSet<&str> = crate_
        .modules
        .keys()
        .filter_map(|path| Some(path.first()?.as_str()))
        .collect();
    let floors = floors();
    let named: BTreeSet<&str> = floors.modules().collect();
    assert_eq!(
        modules, named,
        "runtime/src, and the table of floors in ARCHITECTURE.md"
    );
}

#[test]
fn folders_of_the_runtime_do_not_import_each_other() {
    assert_none(circles::of_folders(runtime()));
}

#[test]
fn no_circle_of_files_in_the_runtime_leaves_its_folder() {
    let circles = circles::of_files(runtime()).into_iter();
    assert_none(circles.filter(Circle::crosses_folders));
}

#[test]
fn files_of_the_generator_do_not_import_each_other() {
    assert_none(circles::of_files(&ties_of("codegen/src")));
}

#[test]
fn files_of_the_agent_do_not_import_each_other() {
    assert_none(circles::of_files(&ties_of("job-agent/src")));
}

#[test]
fn files_of_the_command_line_do_not_import_each_other() {
    assert_none(circles::of_files(&ties_of("xtask/src")));
}
