//! The rules on small made-up crates: each kind of tie is found, with both its ends, and nothing else is.

use crate::circles;
use crate::floors::Floors;
use crate::krate::Crate;
use crate::source::SourceFile;
use crate::ties::{self, Tie};

/// Two floors: `high` may know `low`.
const TABLE: &str = "\
## Floors

| floor | what it has | may know | why |
|---|---|---|---|
| `lib.rs`, `prelude.rs` | the façade | all below | |
| `high/` | | `low` | |
| `beside/` | | `low` | |
| `low/` | | | |
";

fn ties_of(files: &[(&str, &str)]) -> Vec<Tie> {
    let files: Vec<SourceFile> = files
        .iter()
        .map(|(path, text)| SourceFile::new("src", path, *text))
        .collect();
    ties::ties(&Crate::new(&files))
}

/// The ties as they are printed.
fn printed(files: &[(&str, &str)]) -> Vec<String> {
    ties_of(files).iter().map(ToString::to_string).collect()
}

/// The ties from `low` in a crate in which `high` has something to be tied to, and `lib.rs` exports it: the
/// line, the path, and where it leads.
fn from_low(low: &str) -> Vec<String> {
    let files = [
        (
            "lib.rs",
            "pub mod high;\nmod low;\npub use high::deep::Thing;\npub use std::fmt;",
        ),
        (
            "high/mod.rs",
            "pub mod deep;\npub use self::deep::Thing as Other;\npub fn function() {}\n\
             #[macro_export]\nmacro_rules! high { () => {} }",
        ),
        (
            "high/deep.rs",
            "\npub struct Thing;\nimpl Thing { pub const ONE: u8 = 1; }",
        ),
        ("low/mod.rs", low),
    ];
    let found = printed(&files).into_iter();
    found
        .filter_map(|tie| Some(tie.strip_prefix("src/low/mod.rs:")?.replace("src/", "")))
        .collect()
}

/// Code of `low`, and its ties.
const TIES: &[(&str, &str, &[&str])] = &[
    (
        "an import",
        "use crate::high::function;",
        &["1 `crate::high::function` -> high/mod.rs:3"],
    ),
    (
        "a nested import",
        "use crate::{\n    high::{\n        function as f,\n        deep::{Thing, *},\n    },\n};",
        &[
            "3 `crate::high::function` -> high/mod.rs:3",
            "4 `crate::high::deep::Thing` -> high/deep.rs:2",
            "4 `crate::high::deep` -> high/deep.rs",
        ],
    ),
    (
        "an import within a function",
        "fn f() {\n    use crate::high::deep;\n    deep::Thing;\n}",
        &[
            "2 `crate::high::deep` -> high/deep.rs",
            "3 `deep::Thing` -> high/deep.rs:2",
        ],
    ),
    (
        "a path in a type",
        "struct S {\n    field: Vec<crate::high::deep::Thing>,\n}",
        &["2 `crate::high::deep::Thing` -> high/deep.rs:2"],
    ),
    (
        "a path in an expression",
        "fn f() { crate::high::function() }",
        &["1 `crate::high::function` -> high/mod.rs:3"],
    ),
    (
        "a path by `super`",
        "fn f() { super::high::function() }",
        &["1 `super::high::function` -> high/mod.rs:3"],
    ),
    (
        "a path from a module within the file",
        "mod inner {\n    use super::super::high::function;\n}",
        &["2 `super::super::high::function` -> high/mod.rs:3"],
    ),
    (
        "a constant of a type",
        "const C: u8 = crate::high::deep::Thing::ONE;",
        &["1 `crate::high::deep::Thing::ONE` -> high/deep.rs:2"],
    ),
    (
        "a re-export of the façade",
        "use crate::Thing;",
        &[
            "1 `crate::Thing` -> high/deep.rs:2",
            "1 `crate::Thing` -> lib.rs:3",
        ],
    ),
    (
        "a re-export under another name",
        "use crate::high::Other;",
        &[
            "1 `crate::high::Other` -> high/deep.rs:2",
            "1 `crate::high::Other` -> high/mod.rs:2",
        ],
    ),
    (
        "the body of a macro, which goes through the façade because it has to",
        "macro_rules! m {\n    ($x:expr) => { $crate::Thing::new($x) };\n}",
        &["2 `$crate::Thing::new` -> high/deep.rs:2"],
    ),
    (
        "an import in the body of a macro",
        "macro_rules! m {\n    () => { use $crate::high::{function, deep::Thing}; };\n}",
        &[
            "2 `$crate::high::deep::Thing` -> high/deep.rs:2",
            "2 `$crate::high::function` -> high/mod.rs:3",
        ],
    ),
    (
        "the arguments of a macro",
        "fn f() { format!(\"{}\", crate::high::function()); }",
        &["1 `crate::high::function` -> high/mod.rs:3"],
    ),
    (
        "an imported module in the arguments of a macro",
        "use crate::high as h;\nfn f() { vec![h::function()]; }",
        &[
            "1 `crate::high` -> high/mod.rs",
            "2 `h::function` -> high/mod.rs:3",
        ],
    ),
    (
        "a macro by its path",
        "crate::high! {}",
        &["1 `crate::high` -> high/mod.rs:5"],
    ),
    (
        "a macro by its name",
        "high! {}",
        &["1 `high` -> high/mod.rs:5"],
    ),
    (
        "a macro in a macro",
        "macro_rules! m { () => { $crate::high! {} }; }",
        &["1 `$crate::high` -> high/mod.rs:5"],
    ),
    (
        "an attribute",
        "#[arg(default = crate::high::function)]\nstruct S;",
        &["1 `crate::high::function` -> high/mod.rs:3"],
    ),
];

#[test]
fn every_way_to_name_something_is_a_tie() {
    for (what, low, expected) in TIES {
        let mut found = from_low(low);
        found.sort();
        assert_eq!(found, *expected, "{what}:\n{low}");
    }
}

#[test]
fn nothing_else_is_a_tie() {
    let cases = [
        (
            "what is for tests",
            "#[cfg(test)]\nmod tests { use crate::high::function; }",
        ),
        (
            "an import for tests",
            "#[cfg(test)]\nuse crate::high::function;",
        ),
        (
            "a method for tests",
            "struct S;\nimpl S {\n    #[cfg(test)]\n    fn f() { crate::high::function() }\n}",
        ),
        (
            "docs",
            "/// See [`function`](crate::high::function).\nstruct S;",
        ),
        (
            "comments and texts",
            "// crate::high::function\nconst S: &str = \"crate::high::function\";",
        ),
        ("a visibility", "pub(in crate::low) struct S;"),
        (
            "code of another crate in a quotation",
            "fn f() { quote!(crate::high::function()); }",
        ),
        (
            "another crate",
            "use high::function;\nuse ::high::function as f;\nfn g() { ::high::function() }",
        ),
        (
            "a crate which is called like what it exports",
            "use indexmap::indexmap;\nfn f() { indexmap::map() }",
        ),
        (
            "crates whose names import each other",
            "use a::b;\nuse b::a;\nfn f() { a::b() }",
        ),
        (
            "its own items",
            "struct S;\nfn f() -> self::S { crate::low::S }",
        ),
        ("a local variable", "fn f(high: u8) -> u8 { high + 1 }"),
    ];
    for (what, low) in cases {
        assert_eq!(from_low(low), [""; 0], "{what}:\n{low}");
    }
}

#[test]
fn files_for_tests_alone_are_left_out() {
    let files = [
        ("lib.rs", "mod a;\nmod b;"),
        (
            "a.rs",
            "#[cfg(test)]\nmod tests;\n#[cfg(all(test, unix))]\nmod more;",
        ),
        ("a/tests.rs", "use crate::b::B;"),
        ("a/more/mod.rs", "use crate::b::B;"),
        ("b.rs", "pub struct B;"),
    ];
    assert_eq!(printed(&files), [""; 0]);
}

#[test]
fn a_name_from_a_glob_leads_to_its_definition() {
    let found = printed(&[
        ("lib.rs", ""),
        (
            "a.rs",
            "use super::b::*;\nfn f() { function(); super::b::function(); other(); }",
        ),
        ("b.rs", "pub use crate::c::*;"),
        ("c.rs", "pub fn function() {}"),
    ]);
    let expected = [
        "src/a.rs:1 `super::b` -> src/b.rs",
        "src/a.rs:2 `function` -> src/b.rs",
        "src/a.rs:2 `super::b::function` -> src/b.rs",
        "src/a.rs:2 `function` -> src/c.rs:1",
        "src/a.rs:2 `super::b::function` -> src/c.rs:1",
        "src/b.rs:1 `crate::c` -> src/c.rs",
    ];
    let sorted = |mut ties: Vec<String>| {
        ties.sort();
        ties
    };
    assert_eq!(sorted(found), sorted(expected.map(str::to_owned).to_vec()));
}

#[test]
fn a_circle_is_found_with_both_ends_of_its_ties() {
    let ties = ties_of(&[
        ("lib.rs", "pub use a::A;"),
        ("a.rs", "use crate::b::B;\npub struct A;"),
        ("b.rs", "mod inner {\n    use crate::c;\n}\npub struct B;"),
        ("c/mod.rs", "mod d;\nuse crate::e::E;"),
        ("c/d.rs", "use crate::A;\nfn f() { crate::a::A; }"),
        ("e.rs", "pub struct E;"),
    ]);
    let circles = circles::of_folders(&ties);
    let descriptions: Vec<String> = circles.iter().map(circles::Circle::describe).collect();
    let expected = "\
3 modules import each other in a circle: a, b, c. Move what two of them need into one that both may know:
  src/a.rs:1 `crate::b::B` -> src/b.rs:4
  src/b.rs:2 `crate::c` -> src/c/mod.rs
  src/c/d.rs:1 `crate::A` -> src/a.rs:2 (and 1 more)";
    assert_eq!(descriptions, [expected]);
    // From file to file there is none: `c/mod.rs` imports no `d`.
    assert!(circles::of_files(&ties).is_empty());
}

#[test]
fn a_circle_of_files_is_found_and_its_folders_are_told_apart() {
    let across = [
        ("lib.rs", ""),
        ("a/mod.rs", "mod b;\nmod c;"),
        ("a/b.rs", "use super::c::inner::C;\npub struct B;"),
        ("a/c/mod.rs", "pub mod inner;"),
        ("a/c/inner.rs", "use crate::a::b;\npub struct C;"),
    ];
    let ties = ties_of(&across);
    assert!(circles::of_folders(&ties).is_empty());
    let circles = circles::of_files(&ties);
    assert_eq!(circles.len(), 1);
    assert_eq!(circles[0].modules, ["a/b", "a/c/inner"]);
    assert!(circles[0].crosses_folders());

    let within = [
        ("lib.rs", ""),
        ("a/mod.rs", "mod b;\nmod c;"),
        ("a/b.rs", "use super::c::C;\npub struct B;"),
        ("a/c.rs", "use super::b::B;\npub struct C;"),
    ];
    let ties = ties_of(&within);
    let circles = circles::of_files(&ties);
    assert_eq!(circles.len(), 1);
    assert!(!circles[0].crosses_folders());
}

#[test]
fn a_parent_and_its_children_are_no_circle() {
    let ties = ties_of(&[
        ("lib.rs", ""),
        ("a/mod.rs", "mod b;\nuse b::B;\npub struct A;"),
        ("a/b.rs", "use super::A;\npub struct B;"),
    ]);
    assert_eq!(ties.len(), 2);
    assert!(circles::of_files(&ties).is_empty());
}

#[test]
fn a_tie_upwards_is_found_with_both_its_ends() {
    let floors = Floors::read(TABLE).unwrap();
    let files = [
        ("lib.rs", "pub use high::High;\npub use low::Low;"),
        (
            "prelude.rs",
            "pub use crate::high::High;\npub use std::boxed::Box;",
        ),
        ("high/mod.rs", "use crate::low::Low;\npub struct High;"),
        ("beside/mod.rs", "use crate::high::High;"),
        ("low/mod.rs", "use crate::High;\npub struct Low;"),
        (
            "low/macros.rs",
            "macro_rules! m { () => { $crate::High }; }\n\
             macro_rules! n { () => { $crate::prelude::High; $crate::prelude::Box::new() }; }\nuse crate::prelude::High;",
        ),
        ("new.rs", "use crate::low::Low;"),
    ];
    let expected = [
        "src/beside/mod.rs:1 `crate::high::High` -> src/high/mod.rs:2: `beside` may know only `low` (floors in ARCHITECTURE.md)",
        "src/low/mod.rs:1 `crate::High` -> src/lib.rs:1: nothing imports from the façade; name the module that defines it (floors in ARCHITECTURE.md)",
        "src/low/mod.rs:1 `crate::High` -> src/high/mod.rs:2: `low` may know no other floor (floors in ARCHITECTURE.md)",
        "src/low/macros.rs:1 `$crate::High` -> src/high/mod.rs:2: `low` may know no other floor (floors in ARCHITECTURE.md)",
        "src/low/macros.rs:2 `$crate::prelude::High` -> src/high/mod.rs:2: `low` may know no other floor (floors in ARCHITECTURE.md)",
        "src/low/macros.rs:3 `crate::prelude::High` -> src/high/mod.rs:2: `low` may know no other floor (floors in ARCHITECTURE.md)",
        "src/low/macros.rs:3 `crate::prelude::High` -> src/prelude.rs:1: nothing imports from the façade; name the module that defines it (floors in ARCHITECTURE.md)",
        "src/new.rs:1 `crate::low::Low` -> src/low/mod.rs:2: `new` has no row in the table of floors (ARCHITECTURE.md)",
    ];
    assert_eq!(floors.violations(&ties_of(&files)), expected);
}

#[test]
fn a_table_in_which_a_floor_knows_a_higher_one_is_refused() {
    let upside_down = TABLE.replace("| `low/` | | |", "| `low/` | | `high` |");
    let error = Floors::read(&upside_down).unwrap_err();
    assert_eq!(
        error,
        "`low` may know `high`, and no row below it is called so"
    );
    assert!(Floors::read("## Floors\n\n## Code map\n").is_err());
}
