//! Floors: the top-level modules of the runtime, each of which may know only what the table in
//! `ARCHITECTURE.md` says.
//!
//! The table is the rule, so that the document can't say anything else than what is tested.

use crate::markdown;
use crate::ties::Tie;

/// The name of the root in the table: the façade, which may know everything and which nothing may know.
const FACADE: &str = "lib";

/// What the third column says of a floor that may know everything under it.
const ALL_BELOW: &str = "all below";

/// The table of floors, from the top to the bottom.
#[derive(Debug)]
pub(crate) struct Floors(Vec<Floor>);

/// A row of the table. A floor is called like its first module.
#[derive(Debug)]
struct Floor {
    modules: Vec<String>,
    /// The floors that it may know, by their names.
    knows: Vec<String>,
}

impl Floor {
    fn name(&self) -> &str {
        &self.modules[0]
    }
}

impl Floors {
    /// Reads the table below the heading `## Floors`. Its first column has the modules of a floor. The third
    /// one has the floors that it may know, or `all below`. Rows go from the top to the bottom, and a floor
    /// may know only later ones.
    pub(crate) fn read(document: &str) -> Result<Self, String> {
        let mut floors: Vec<Floor> = Vec::new();
        let rows = markdown::rows(&markdown::section(document, "## Floors"));
        // From the bottom, so that all a row can name has been read.
        for row in rows.iter().rev() {
            let [modules, _, known, ..] = row.as_slice() else {
                return Err(format!("a row has too few columns: {row:?}"));
            };
            let floor = Floor {
                modules: names(modules),
                knows: match *known {
                    ALL_BELOW => floors.iter().map(|below| below.name().to_owned()).collect(),
                    known => names(known),
                },
            };
            let Some(name) = floor.modules.first() else {
                return Err(format!("a row has no name in backticks: {row:?}"));
            };
            let is_below = |name: &String| floors.iter().any(|below| below.name() == name);
            if let Some(other) = floor.knows.iter().find(|other| !is_below(other)) {
                return Err(format!(
                    "`{name}` may know `{other}`, and no row below it is called so"
                ));
            }
            floors.push(floor);
        }
        floors.reverse();
        if floors.is_empty() {
            return Err("there is no table under `## Floors`".to_owned());
        }
        Ok(Self(floors))
    }

    /// All modules that have a floor, but not the root.
    pub(crate) fn modules(&self) -> impl Iterator<Item = &str> {
        let modules = self.0.iter().flat_map(|floor| &floor.modules);
        modules.map(String::as_str).filter(|name| *name != FACADE)
    }

    /// What is wrong with these ties, in a line for each, with both ends.
    pub(crate) fn violations(&self, ties: &[Tie]) -> Vec<String> {
        ties.iter().filter_map(|tie| self.violation(tie)).collect()
    }

    fn violation(&self, tie: &Tie) -> Option<String> {
        let top = |path: &[String]| path.first().cloned().unwrap_or(FACADE.to_owned());
        let (from, to) = (top(&tie.from.module), top(&tie.to.module));
        if from == to {
            return None;
        }
        let (Some(floor), Some(other)) = (self.of(&from), self.of(&to)) else {
            let name = if self.of(&from).is_none() { from } else { to };
            return Some(format!(
                "{tie}: `{name}` has no row in the table of floors (ARCHITECTURE.md)"
            ));
        };
        let (name, other) = (floor.name(), other.name());
        if name == other || floor.knows.iter().any(|known| known == other) {
            return None;
        }
        let rule = if other == FACADE {
            "nothing imports from the façade; name the module that defines it".to_owned()
        } else {
            match floor.knows.as_slice() {
                [] => format!("`{name}` may know no other floor"),
                known => format!("`{name}` may know only `{}`", known.join("`, `")),
            }
        };
        Some(format!("{tie}: {rule} (floors in ARCHITECTURE.md)"))
    }

    /// The floor on which a module is.
    fn of(&self, module: &str) -> Option<&Floor> {
        let mut floors = self.0.iter();
        floors.find(|floor| floor.modules.iter().any(|name| name == module))
    }
}

/// The names in backticks, without the ends of folders and files.
fn names(cell: &str) -> Vec<String> {
    let names = markdown::code(cell).into_iter();
    names
        .map(|name| name.trim_end_matches('/').trim_end_matches(".rs"))
        .map(str::to_owned)
        .collect()
}
