//! The documents beside the disk: what the map of `ARCHITECTURE.md` names exists, and all that exists is
//! named.

use std::collections::BTreeSet;

use crate::markdown;
use crate::source::{folders, read, read_folder, workspace};

/// Documents whose links must lead somewhere.
const DOCUMENTS: [&str; 6] = [
    "ARCHITECTURE.md",
    "BENCHMARKS.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "DECISIONS.md",
    "README.md",
];

/// The most lines that `ARCHITECTURE.md` may have, so that it stays a map.
const MAP_LINES: usize = 160;

/// The most lines of a file of the runtime.
const FILE_LINES: usize = 600;

/// The paths in the code map. The first column of a row has paths from the root of the workspace; what ends
/// in `/` in the second one is a folder below the row's first path. `a/{b,c}/` is two paths.
fn named(document: &str) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for row in markdown::rows(&markdown::section(document, "## Code map")) {
        let paths: Vec<String> = markdown::code(row[0])
            .into_iter()
            .flat_map(expand)
            .collect();
        let parent = paths.first().cloned().unwrap_or_default();
        let below = markdown::code(row[1]).into_iter();
        let below = below.filter(|name| name.ends_with('/')).flat_map(expand);
        named.extend(below.map(|path| format!("{parent}{path}")));
        named.extend(paths);
    }
    named
}

/// The paths for which a path with alternatives in braces stands.
fn expand(path: &str) -> Vec<String> {
    let Some((before, rest)) = path.split_once('{') else {
        return vec![path.to_owned()];
    };
    let (inside, after) = rest.split_once('}').expect("a closing brace");
    let all = inside
        .split(',')
        .map(|name| format!("{before}{}{after}", name.trim()));
    all.flat_map(|path| expand(&path)).collect()
}

/// The folders on the way to these paths, with them.
fn with_parents(paths: &BTreeSet<String>) -> BTreeSet<&str> {
    let ends = |path: &'_ str| {
        path.match_indices('/')
            .map(|(end, _)| end)
            .collect::<Vec<_>>()
    };
    paths
        .iter()
        .flat_map(|path| ends(path).into_iter().map(|end| &path[..end]))
        .collect()
}

#[test]
fn the_code_map_names_every_folder() {
    let map = named(&read("ARCHITECTURE.md"));
    let map = with_parents(&map);
    let missing: Vec<String> = [
        "runtime/src",
        "runtime/config/src",
        "job-agent",
        "codegen/src",
        "xtask/src",
        "tests",
    ]
    .into_iter()
    .flat_map(folders)
    .filter(|folder| !map.contains(folder.as_str()))
    .collect();
    assert_eq!(
        missing, [""; 0],
        "add these folders to the code map in ARCHITECTURE.md"
    );
}

#[test]
fn what_the_code_map_names_exists() {
    let map = named(&read("ARCHITECTURE.md"));
    assert!(map.len() > 40, "the code map is read wrongly: {map:?}");
    let gone: Vec<&String> = map
        .iter()
        .filter(|path| !workspace().join(path).exists())
        .collect();
    assert_eq!(
        gone, [""; 0],
        "the code map in ARCHITECTURE.md names what is not there"
    );
}

#[test]
fn a_path_in_the_map_can_be_several() {
    let map = "\
## Code map

| place | what it does |
|---|---|
| `a/src/{b,c}/`, `a/lib.rs` | `d/` has it, and `e/{f,g}/h/`; `i` is no folder |

## Invariants

| `z/` | `y/` |
";
    let paths = named(map);
    let expected = [
        "a/lib.rs",
        "a/src/b/",
        "a/src/b/d/",
        "a/src/b/e/f/h/",
        "a/src/b/e/g/h/",
        "a/src/c/",
    ];
    assert_eq!(paths.iter().collect::<Vec<_>>(), expected);
    let folders = [
        "a",
        "a/src",
        "a/src/b",
        "a/src/b/d",
        "a/src/b/e",
        "a/src/b/e/f",
        "a/src/b/e/f/h",
        "a/src/b/e/g",
        "a/src/b/e/g/h",
        "a/src/c",
    ];
    assert_eq!(
        with_parents(&paths).into_iter().collect::<Vec<_>>(),
        folders
    );
}

#[test]
fn the_map_is_short() {
    let lines = read("ARCHITECTURE.md").lines().count();
    assert!(
        lines <= MAP_LINES,
        "ARCHITECTURE.md has {lines} lines, and may have {MAP_LINES}: decisions go to DECISIONS.md, figures to BENCHMARKS.md"
    );
}

#[test]
fn files_of_the_runtime_are_short() {
    let long: Vec<String> = read_folder("runtime/src")
        .into_iter()
        .map(|file| (file.name, file.text.lines().count()))
        .filter(|(_, lines)| *lines > FILE_LINES)
        .map(|(name, lines)| format!("{name}: {lines} lines"))
        .collect();
    assert_eq!(
        long, [""; 0],
        "split these files; the limit is {FILE_LINES} lines"
    );
}

#[test]
fn links_of_documents_lead_somewhere() {
    let mut broken = Vec::new();
    for document in DOCUMENTS {
        let text = read(document);
        for link in markdown::links(&text) {
            if link.contains("://") {
                continue;
            }
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = if file.is_empty() { document } else { file };
            let found = workspace().join(target).exists()
                && (anchor.is_empty() || anchors(&read(target)).contains(anchor));
            if !found {
                broken.push(format!("{document}: {link}"));
            }
        }
    }
    assert_eq!(broken, [""; 0]);
}

/// What links can name in a document: its headings.
fn anchors(document: &str) -> BTreeSet<String> {
    let headings = document.lines().filter(|line| line.starts_with('#'));
    headings
        .map(|line| markdown::anchor(line.trim_start_matches('#').trim()))
        .collect()
}

#[test]
fn published_packages_have_the_licences_of_the_repository() {
    for package in ["runtime", "codegen"] {
        for file in ["LICENSE-MIT", "LICENSE-APACHE"] {
            assert_eq!(
                read(&format!("{package}/{file}")),
                read(file),
                "copy {file} into {package}/"
            );
        }
    }
}
