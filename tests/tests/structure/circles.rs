//! Circles: modules which import each other, directly or by way of others.

use std::collections::{BTreeMap, BTreeSet};

use crate::ties::Tie;

/// A set of modules, each of which reaches every other one.
#[derive(Debug)]
pub(crate) struct Circle<'a> {
    /// The names of the modules, sorted.
    pub(crate) modules: Vec<String>,
    /// The ties between any two of them: by opening some of these, the circle is opened.
    pub(crate) ties: Vec<&'a Tie>,
}

impl Circle<'_> {
    /// The modules, and the first tie from each of them to each other one, with both ends.
    pub(crate) fn describe(&self) -> String {
        let mut lines = vec![format!(
            "{} modules import each other in a circle: {}. Move what two of them need into one that both may know:",
            self.modules.len(),
            self.modules.join(", ")
        )];
        let mut pairs: BTreeMap<_, Vec<&Tie>> = BTreeMap::new();
        for tie in &self.ties {
            let pair = (&tie.from.file, &tie.to.file);
            pairs.entry(pair).or_default().push(tie);
        }
        for ties in pairs.values() {
            let more = match ties.len() - 1 {
                0 => String::new(),
                more => format!(" (and {more} more)"),
            };
            lines.push(format!("  {}{more}", ties[0]));
        }
        lines.join("\n")
    }

    /// Whether files of several folders are in it.
    pub(crate) fn crosses_folders(&self) -> bool {
        let files = self.ties.iter().map(|tie| tie.from.file.as_str());
        let folders = files.map(|file| file.rsplit_once('/').map_or("", |(folder, _)| folder));
        folders.collect::<BTreeSet<_>>().len() > 1
    }
}

/// The circles among the top-level modules of a crate: the folders of `src`, and the files beside them.
pub(crate) fn of_folders(ties: &[Tie]) -> Vec<Circle<'_>> {
    let ties = ties
        .iter()
        .filter_map(|tie| Some((tie.from.module.first()?, tie.to.module.first()?, tie)));
    circles(ties.map(|(from, to, tie)| (from.clone(), to.clone(), tie)))
}

/// The circles among the files of a crate. A parent may name its children, and a child what its parent has.
pub(crate) fn of_files(ties: &[Tie]) -> Vec<Circle<'_>> {
    let related = |tie: &&Tie| {
        let (from, to) = (&tie.from.module, &tie.to.module);
        from.starts_with(to) || to.starts_with(from)
    };
    let ties = ties.iter().filter(|tie| !related(tie));
    circles(ties.map(|tie| (tie.from.module.join("/"), tie.to.module.join("/"), tie)))
}

/// The sets of names which reach each other, given the ties from one to another.
fn circles<'a>(ties: impl Iterator<Item = (String, String, &'a Tie)>) -> Vec<Circle<'a>> {
    let ties: Vec<(String, String, &Tie)> = ties.filter(|(from, to, _)| from != to).collect();
    let mut graph: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (from, to, _) in &ties {
        graph.entry(from).or_default().insert(to);
    }
    // A crate has some hundred modules, so what each reaches is found by plain search.
    let reach: BTreeMap<&str, BTreeSet<&str>> = graph
        .keys()
        .map(|&name| (name, reached(&graph, name)))
        .collect();
    let reaches = |from: &str, to: &str| reach.get(from).is_some_and(|all| all.contains(to));
    let mut done = BTreeSet::new();
    let mut circles = Vec::new();
    for &name in graph.keys() {
        if !reaches(name, name) || !done.insert(name) {
            continue;
        }
        let modules: BTreeSet<&str> = reach[name]
            .iter()
            .copied()
            .filter(|other| reaches(other, name))
            .collect();
        done.extend(&modules);
        let inside = |tie: &&(String, String, &'a Tie)| {
            modules.contains(tie.0.as_str()) && modules.contains(tie.1.as_str())
        };
        circles.push(Circle {
            ties: ties.iter().filter(inside).map(|tie| tie.2).collect(),
            modules: modules.into_iter().map(str::to_owned).collect(),
        });
    }
    circles
}

/// The names to which ties lead from this one, directly or through others.
fn reached<'a>(graph: &BTreeMap<&'a str, BTreeSet<&'a str>>, from: &str) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut next = vec![from];
    while let Some(name) = next.pop() {
        for &other in graph.get(name).into_iter().flatten() {
            if reached.insert(other) {
                next.push(other);
            }
        }
    }
    reached
}
