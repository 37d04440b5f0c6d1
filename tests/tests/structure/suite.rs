//! Every test runs: `cargo test` without flags reaches each file, and compiles each test in it.
//!
//! A package is read as cargo and the compiler read it. Its targets lead to modules, and modules to further
//! files. A file that nothing leads to is never compiled. A test behind a condition that is false, or in a
//! target that is not tested, never runs.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use proc_macro2::TokenTree;
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, ExprLit, Item, ItemFn, ItemMacro, ItemMod, Lit, Meta, Token};
use toml::{Table, Value};

use crate::source::{read, read_folder, workspace};

/// The files of a package by their paths below its folder.
type Files = BTreeMap<String, String>;

/// What is wrong with the tests of a package.
fn problems(manifest: &str, files: &Files) -> Vec<String> {
    let manifest: Table = manifest.parse().expect("a manifest");
    let mut suite = Suite {
        files,
        features: features(&manifest),
        reached: BTreeSet::new(),
        problems: Vec::new(),
    };
    for target in targets(&manifest, files) {
        suite.target(&target);
    }
    let is_test_code =
        |name: &&String| !name.starts_with("benches/") && !name.starts_with("examples/");
    for name in files.keys().filter(is_test_code) {
        if !suite.reached.contains(name) && has_tests(&files[name]) {
            let problem =
                format!("{name}: no target has this file as a module, so its tests never run");
            suite.problems.push(problem);
        }
    }
    suite.problems
}

/// A file that is the root of a crate.
struct Target {
    root: String,
    /// Why its tests do not run, if they don't.
    idle: Option<&'static str>,
}

/// All targets of a package, those which cargo finds by itself among them.
fn targets(manifest: &Table, files: &Files) -> Vec<Target> {
    let mut targets = Vec::new();
    let mut add = |root: &str, idle| {
        let root = root.to_owned();
        if !targets.iter().any(|target: &Target| target.root == root) {
            targets.push(Target { root, idle });
        }
    };
    for (kind, folder) in [
        ("lib", "src"),
        ("bin", "src"),
        ("test", "tests"),
        ("example", "examples"),
        ("bench", "benches"),
    ] {
        let declared = match manifest.get(kind) {
            Some(Value::Array(targets)) => targets.iter().filter_map(Value::as_table).collect(),
            Some(Value::Table(target)) => vec![target],
            _ => Vec::new(),
        };
        for target in declared {
            let name = target
                .get("name")
                .and_then(Value::as_str)
                .unwrap_or_default();
            let path = target.get("path").and_then(Value::as_str);
            let usual = match kind {
                // Its name is not that of a file.
                "lib" => "src/lib.rs".to_owned(),
                _ => format!("{folder}/{name}.rs"),
            };
            let root = path.map_or(usual, str::to_owned);
            add(&root, idle(kind, target));
        }
        let is_automatic = manifest
            .get("package")
            .and_then(|package| package.get(format!("auto{kind}s")))
            .and_then(Value::as_bool)
            .unwrap_or(true);
        for name in files.keys().filter(|_| is_automatic) {
            let Some(below) = name
                .strip_prefix(folder)
                .and_then(|it| it.strip_prefix('/'))
            else {
                continue;
            };
            let is_root = match kind {
                "lib" => below == "lib.rs",
                "bin" => below == "main.rs" || is_root(below.strip_prefix("bin/").unwrap_or("/")),
                _ => is_root(below),
            };
            if is_root {
                add(name, idle(kind, &Table::new()));
            }
        }
    }
    targets
}

/// The file is a target by its place: `x.rs` or `x/main.rs`.
fn is_root(below: &str) -> bool {
    match below.split_once('/') {
        None => Path::new(below).extension().is_some_and(|it| it == "rs"),
        Some((folder, file)) => !folder.is_empty() && file == "main.rs",
    }
}

/// Why `cargo test` does not run the tests of a target, if it doesn't.
fn idle(kind: &str, target: &Table) -> Option<&'static str> {
    let flag = |name: &str| target.get(name).and_then(Value::as_bool);
    let is_tested = flag("test").unwrap_or(!matches!(kind, "example" | "bench"));
    if !is_tested {
        Some("`cargo test` does not run tests of this target")
    } else if flag("harness") == Some(false) {
        Some("the target has no harness, which would find its tests")
    } else if target.contains_key("required-features") {
        Some("the target is only compiled with features")
    } else {
        None
    }
}

/// The features which are on when the package alone is tested without flags: the defaults, and those which it
/// asks of itself for its tests.
fn features(manifest: &Table) -> BTreeSet<String> {
    let table = manifest.get("features").and_then(Value::as_table);
    let name = manifest["package"]["name"].as_str().unwrap_or_default();
    let own = manifest
        .get("dev-dependencies")
        .and_then(|dependencies| dependencies.get(name))
        .and_then(|own| own.get("features"));
    let texts = |list: Option<&Value>| -> Vec<String> {
        let list = list.and_then(Value::as_array).into_iter().flatten();
        list.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let mut left = texts(own);
    left.push("default".to_owned());
    let mut on = BTreeSet::new();
    while let Some(feature) = left.pop() {
        left.extend(texts(table.and_then(|table| table.get(&feature))));
        let is_new = on.insert(feature.clone());
        if !is_new {
            left.retain(|other| *other != feature);
        }
    }
    on
}

/// The walk over the files of a package.
struct Suite<'a> {
    files: &'a Files,
    features: BTreeSet<String>,
    reached: BTreeSet<String>,
    problems: Vec<String>,
}

impl Suite<'_> {
    fn target(&mut self, target: &Target) {
        if self.files.contains_key(&target.root) {
            let folder = parent(&target.root).to_owned();
            self.file(&target.root, &folder, target.idle);
        }
    }

    /// Reads a module's file. Its own modules are in `folder`.
    fn file(&mut self, name: &str, folder: &str, idle: Option<&'static str>) {
        self.reached.insert(name.to_owned());
        let file = parse(&self.files[name]);
        if !self.is_on(&file.attrs, name) {
            let problem = format!("{name}: `#![cfg]` is never true, so it has no tests");
            if has_tests(&self.files[name]) {
                self.problems.push(problem);
            }
            return;
        }
        self.items(&file.items, name, folder, idle);
    }

    fn items(&mut self, items: &[Item], name: &str, folder: &str, idle: Option<&'static str>) {
        for item in items {
            match item {
                Item::Mod(module) => self.module(module, name, folder, idle),
                item => self.tests(item, name, idle),
            }
        }
    }

    fn module(&mut self, module: &ItemMod, name: &str, folder: &str, idle: Option<&'static str>) {
        let is_on = self.is_on(&module.attrs, name);
        let inner = format!("{folder}/{}", module.ident);
        let inner = inner.trim_start_matches('/');
        match (&module.content, is_on) {
            (Some((_, items)), true) => self.items(items, name, inner, idle),
            (Some((_, items)), false) => {
                let mut finder = Finder::default();
                for item in items {
                    finder.visit_item(item);
                }
                for test in finder.tests {
                    self.never(name, &test, "its module's `cfg` is never true");
                }
            }
            (None, false) => {
                // Another target may have the file as a module. If none has, it is reported as never reached.
            }
            (None, true) => {
                let path = path_of(&module.attrs).map(|path| format!("{}/{path}", parent(name)));
                let found = path
                    .into_iter()
                    .chain([format!("{inner}.rs"), format!("{inner}/mod.rs")])
                    .find(|file| self.files.contains_key(file));
                if let Some(file) = found {
                    self.file(&file, inner, idle);
                }
            }
        }
    }

    /// Finds what is wrong with the tests in an item which is no module.
    fn tests(&mut self, item: &Item, name: &str, idle: Option<&'static str>) {
        let mut finder = Finder::default();
        finder.visit_item(item);
        for test in finder.tests {
            if let Some(reason) = idle {
                self.never(name, &test, reason);
            } else if test
                .attributes
                .iter()
                .any(|it| it.path().is_ident("ignore"))
            {
                self.never(name, &test, "it is ignored");
            } else if !self.is_on(&test.attributes, name) {
                self.never(name, &test, "its `cfg` is never true");
            }
        }
    }

    fn never(&mut self, name: &str, test: &Test, reason: &str) {
        self.problems.push(format!(
            "{name}: the test `{}` never runs: {reason}",
            test.name
        ));
    }

    /// Whether all conditions among some attributes are true when tests run.
    fn is_on(&self, attributes: &[Attribute], name: &str) -> bool {
        let mut conditions = attributes.iter().filter(|it| it.path().is_ident("cfg"));
        conditions.all(|attribute| {
            let condition: Meta = attribute.parse_args().expect("a condition");
            self.is_true(&condition, name)
        })
    }

    fn is_true(&self, condition: &Meta, name: &str) -> bool {
        let parts = |list: &syn::MetaList| {
            let parser = syn::punctuated::Punctuated::<Meta, Token![,]>::parse_terminated;
            list.parse_args_with(parser).expect("conditions")
        };
        match condition {
            Meta::Path(path) if path.is_ident("test") => true,
            Meta::Path(path) if path.is_ident("unix") || path.is_ident("debug_assertions") => true,
            Meta::Path(path) if path.is_ident("windows") => false,
            // What only rustdoc sees has no tests but samples, which it finds itself.
            Meta::Path(path) if path.is_ident("doc") || path.is_ident("doctest") => false,
            Meta::List(list) if list.path.is_ident("not") => {
                !parts(list).iter().all(|part| self.is_true(part, name))
            }
            Meta::List(list) if list.path.is_ident("all") => {
                parts(list).iter().all(|part| self.is_true(part, name))
            }
            Meta::List(list) if list.path.is_ident("any") => {
                parts(list).iter().any(|part| self.is_true(part, name))
            }
            Meta::NameValue(pair) if pair.path.is_ident("feature") => {
                text_of(&pair.value).is_some_and(|feature| self.features.contains(&feature))
            }
            Meta::NameValue(pair) if pair.path.is_ident("target_os") => {
                text_of(&pair.value).is_some_and(|system| system == "linux")
            }
            _ => panic!("{name}: a condition that this check doesn't know; teach it"),
        }
    }
}

/// A test, with the attributes of its function.
struct Test {
    name: String,
    attributes: Vec<Attribute>,
}

/// Collects tests: functions with an attribute `test` of any path, and those in macros such as `proptest!`.
#[derive(Default)]
struct Finder {
    tests: Vec<Test>,
}

impl<'ast> Visit<'ast> for Finder {
    fn visit_item_fn(&mut self, function: &'ast ItemFn) {
        let mut paths = function.attrs.iter().map(Attribute::path);
        if paths.any(|path| path.segments.last().is_some_and(|it| it.ident == "test")) {
            self.tests.push(Test {
                name: function.sig.ident.to_string(),
                attributes: function.attrs.clone(),
            });
        }
        visit::visit_item_fn(self, function);
    }

    fn visit_item_macro(&mut self, item: &'ast ItemMacro) {
        // What a macro makes of its attributes is not known here; that it is compiled is what counts.
        let tokens: Vec<TokenTree> = item.mac.tokens.clone().into_iter().collect();
        for pair in tokens.windows(2) {
            let is_group = |text: &str| matches!(&pair[1], TokenTree::Group(it) if it.stream().to_string() == text);
            if matches!(&pair[0], TokenTree::Punct(it) if it.as_char() == '#') && is_group("test") {
                let name = item.mac.path.segments.last().map(|it| it.ident.to_string());
                self.tests.push(Test {
                    name: format!("{}!", name.unwrap_or_default()),
                    attributes: item.attrs.clone(),
                });
                break;
            }
        }
    }
}

fn parse(text: &str) -> syn::File {
    syn::parse_file(text).expect("Rust")
}

/// The file has tests of its own.
fn has_tests(text: &str) -> bool {
    let mut finder = Finder::default();
    finder.visit_file(&parse(text));
    !finder.tests.is_empty()
}

fn parent(name: &str) -> &str {
    name.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn path_of(attributes: &[Attribute]) -> Option<String> {
    let mut paths = attributes.iter().filter(|it| it.path().is_ident("path"));
    match &paths.next()?.meta {
        Meta::NameValue(pair) => text_of(&pair.value),
        _ => None,
    }
}

fn text_of(value: &Expr) -> Option<String> {
    match value {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) => Some(text.value()),
        _ => None,
    }
}

/// The folders of the workspace's packages.
fn packages() -> Vec<String> {
    let manifest: Table = read("Cargo.toml").parse().unwrap();
    let list = |name: &str| manifest["workspace"][name].clone();
    assert_eq!(
        list("members"),
        list("default-members"),
        "`cargo test` tests them all"
    );
    let mut packages = Vec::new();
    for member in list("members").as_array().unwrap() {
        let member = member.as_str().unwrap();
        let Some(folder) = member.strip_suffix("/*") else {
            packages.push(member.to_owned());
            continue;
        };
        let entries = std::fs::read_dir(workspace().join(folder)).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        packages.extend(names.map(|name| format!("{folder}/{name}")));
    }
    packages.sort();
    packages
}

#[test]
fn every_test_of_the_workspace_runs() {
    let packages = packages();
    let mut wrong = Vec::new();
    let mut tests = 0;
    for package in &packages {
        // A package within the folder of another one has files of its own.
        let others: Vec<String> = packages
            .iter()
            .filter(|other| other.starts_with(&format!("{package}/")))
            .map(|other| format!("{other}/"))
            .collect();
        let mut files = Files::new();
        for folder in ["src", "tests", "examples", "benches"] {
            let folder = format!("{package}/{folder}");
            if !workspace().join(&folder).is_dir() {
                continue;
            }
            for file in read_folder(&folder) {
                if others.iter().any(|other| file.name.starts_with(other)) {
                    continue;
                }
                let name = file.name[package.len() + 1..].to_owned();
                tests += usize::from(has_tests(&file.text));
                files.insert(name, file.text);
            }
        }
        let manifest = read(&format!("{package}/Cargo.toml"));
        let found = problems(&manifest, &files);
        wrong.extend(
            found
                .into_iter()
                .map(|problem| format!("{package}/{problem}")),
        );
    }
    assert!(tests > 100, "only {tests} files with tests were read");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn readme_and_ci_run_all_tests() {
    for (file, line) in [
        ("README.md", "cargo test "),
        (".ci/run", "step 'Tests' cargo test\n"),
    ] {
        assert!(read(file).contains(line), "{file} does not say `{line}`");
    }
}

#[test]
fn variables_of_tests_are_documented() {
    let documented = read("CONTRIBUTING.md");
    let mut found = BTreeSet::new();
    for folder in [
        "codegen/src",
        "runtime/src",
        "runtime/tests",
        "runtime/config/tests",
        "tests/src",
        "tests/tests",
    ] {
        for file in read_folder(folder) {
            for (index, _) in file.text.match_indices("\"SHAPEWRIGHT_") {
                let name = file.text[index + 1..].split('"').next().unwrap_or_default();
                let is_name =
                    |it: char| it.is_ascii_uppercase() || it.is_ascii_digit() || it == '_';
                if name.ends_with('_') || !name.chars().all(is_name) {
                    continue;
                }
                found.insert(name.to_owned());
                assert!(
                    documented.contains(&format!("`{name}`")),
                    "{}: CONTRIBUTING.md says nothing of `{name}`",
                    file.name
                );
                let is_test = file.name.contains("/tests/");
                assert!(
                    !is_test || file.text.contains("skipped"),
                    "{}: without `{name}` the test should say that it is skipped",
                    file.name
                );
            }
        }
    }
    assert!(found.len() > 2, "{found:?}");
}

#[test]
#[expect(clippy::too_many_lines, reason = "it is a table")]
fn what_never_runs_is_found() {
    const MANIFEST: &str = r#"
        [package]
        name = "made-up"
        [features]
        default = ["a"]
        a = ["b"]
        b = []
        c = []
        d = []
        [dev-dependencies]
        made-up = { path = ".", features = ["c"] }
    "#;
    const TEST: &str = "#[test] fn works() {}";
    let cfg = |condition: &str| format!("#[cfg({condition})] {TEST}");
    // The columns: the files, and a part of the only problem, or nothing.
    let table: Vec<(Vec<(&str, String)>, &str)> = vec![
        (vec![("src/lib.rs", TEST.into())], ""),
        (
            vec![("src/lib.rs", cfg("all(test, feature = \"b\", unix)"))],
            "",
        ),
        (
            vec![("src/lib.rs", cfg("any(feature = \"d\", feature = \"c\")"))],
            "",
        ),
        (vec![("src/lib.rs", cfg("not(feature = \"d\")"))], ""),
        (
            vec![("src/lib.rs", cfg("feature = \"d\""))],
            "src/lib.rs: the test `works` never runs: its `cfg`",
        ),
        (
            vec![("src/lib.rs", cfg("not(feature = \"a\")"))],
            "its `cfg` is never true",
        ),
        (
            vec![(
                "src/lib.rs",
                format!("#[cfg(feature = \"d\")] mod m {{ {TEST} }}"),
            )],
            "its module's `cfg`",
        ),
        (
            vec![("src/lib.rs", format!("#[ignore] {TEST}"))],
            "it is ignored",
        ),
        (
            vec![
                ("src/lib.rs", "mod a;".into()),
                ("src/a.rs", "mod b;".into()),
                ("src/a/b.rs", TEST.into()),
            ],
            "",
        ),
        (
            vec![
                ("src/lib.rs", "mod a;".into()),
                ("src/a/mod.rs", "mod b;".into()),
                ("src/a/b.rs", TEST.into()),
            ],
            "",
        ),
        (
            vec![
                ("src/lib.rs", "mod a { mod b; }".into()),
                ("src/a/b.rs", TEST.into()),
            ],
            "",
        ),
        (
            vec![
                ("src/lib.rs", "#[path = \"x.rs\"] mod a;".into()),
                ("src/x.rs", TEST.into()),
            ],
            "",
        ),
        (
            vec![("src/lib.rs", String::new()), ("src/a.rs", TEST.into())],
            "src/a.rs: no target has this file",
        ),
        (
            vec![
                ("src/lib.rs", "#[cfg(feature = \"d\")] mod a;".into()),
                ("src/a.rs", TEST.into()),
            ],
            "src/a.rs: no target",
        ),
        (vec![("tests/t.rs", TEST.into())], ""),
        (
            vec![
                ("tests/t/main.rs", "mod a;".into()),
                ("tests/t/a.rs", TEST.into()),
            ],
            "",
        ),
        (
            vec![
                ("tests/t/main.rs", String::new()),
                ("tests/t/a.rs", TEST.into()),
            ],
            "tests/t/a.rs: no target",
        ),
        (
            vec![("tests/t.rs", format!("#![cfg(feature = \"d\")] {TEST}"))],
            "tests/t.rs: `#![cfg]` is never true",
        ),
        (
            vec![
                ("tests/t/main.rs", "#![cfg(feature = \"d\")] mod a;".into()),
                ("tests/t/a.rs", TEST.into()),
            ],
            "tests/t/a.rs",
        ),
        (
            vec![(
                "tests/t.rs",
                "proptest! { #[test] fn works(a in 0..1) {} }".into(),
            )],
            "",
        ),
        (
            vec![(
                "tests/t.rs",
                "#[cfg(feature = \"d\")] proptest! { #[test] fn works(a in 0..1) {} }".into(),
            )],
            "`proptest!` never runs",
        ),
        (
            vec![(
                "tests/t.rs",
                "#[cfg(feature = \"d\")] #[tokio::test] async fn works() {}".into(),
            )],
            "`works` never runs",
        ),
        (
            vec![("examples/e.rs", TEST.into())],
            "`cargo test` does not run tests of this target",
        ),
        (
            vec![("benches/b.rs", TEST.into())],
            "`cargo test` does not run tests of this target",
        ),
        (vec![("src/bin/tool/main.rs", TEST.into())], ""),
    ];
    for (files, expected) in table {
        let shown = format!("{files:?}");
        let files: Files = files
            .into_iter()
            .map(|(name, text)| (name.to_owned(), text))
            .collect();
        let found = problems(MANIFEST, &files);
        assert_eq!(
            found.len(),
            usize::from(!expected.is_empty()),
            "{shown}: {found:?}"
        );
        assert!(found.concat().contains(expected), "{shown}: {found:?}");
    }
    let tests = Files::from([("tests/t.rs".to_owned(), TEST.to_owned())]);
    for (extra, expected) in [
        ("[[test]]\nname = \"t\"\nharness = false", "has no harness"),
        ("[[test]]\nname = \"t\"\ntest = false", "does not run tests"),
        (
            "[[test]]\nname = \"t\"\nrequired-features = [\"d\"]",
            "only compiled with features",
        ),
    ] {
        let found = problems(&format!("{MANIFEST}\n{extra}"), &tests);
        assert!(
            found.len() == 1 && found[0].contains(expected),
            "{extra}: {found:?}"
        );
    }
    let manifest = MANIFEST.replace(
        "name = \"made-up\"",
        "name = \"made-up\"\nautotests = false",
    );
    assert!(problems(&manifest, &tests)[0].contains("no target has this file"));
}
