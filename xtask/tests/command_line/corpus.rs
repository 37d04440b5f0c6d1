//! The commands over the corpus, on a corpus of three small models.

use std::fs;

use super::{Ended, Workspace};

const DATA: &str = ".corpus/botocore-1.44.5/botocore/data";
const STAMP: &str = ".corpus/botocore-1.44.5/.unpacked-from-sha256";
const CHECKSUM: &str = "a988f39e3a4484def0b8010f41128f71157da0515a4804fccce4739aa8f216da";

/// A definition with one operation.
fn definition(id: &str) -> String {
    format!(
        r#"{{"metadata": {{"apiVersion": "2020-01-01", "endpointPrefix": "x", "protocol": "rest-json", "serviceId": "{id}"}},
"operations": {{"GetThing": {{"name": "GetThing", "http": {{"method": "GET", "requestUri": "/"}}, "input": {{"shape": "In"}}}}}},
"shapes": {{"In": {{"type": "structure", "members": {{"name": {{"shape": "String"}}}}}}, "String": {{"type": "string"}}}}}}"#
    )
}

/// A workspace with a corpus of these models.
fn with_corpus(models: &[(&str, &str)]) -> Workspace {
    let workspace = Workspace::new();
    for (folder, text) in models {
        let folder = workspace.path(DATA).join(folder);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("service-2.json"), text).unwrap();
    }
    fs::write(workspace.path(STAMP), CHECKSUM).unwrap();
    workspace
}

fn three() -> Workspace {
    let (one, two) = (definition("One"), definition("Two"));
    with_corpus(&[
        ("one/2019-01-01", &one),
        ("one/2020-01-01", &one),
        ("two/2020-01-01", &two),
    ])
}

fn corpus(workspace: &Workspace, words: &str) -> Ended {
    let words: Vec<&str> = words.split(' ').collect();
    workspace.run(&[&["corpus"], words.as_slice()].concat())
}

#[test]
fn all_versions_are_generated_alike_on_any_number_of_threads() {
    let workspace = three();
    corpus(&workspace, "generate --threads 3")
        .succeeds()
        .says("3 of 3 models generated");
    for package in ["one", "one-2019-01-01", "two"] {
        let manifest = workspace.path("target/corpus/crates").join(package);
        assert!(manifest.join("Cargo.toml").is_file(), "{package}");
    }
    corpus(&workspace, "generate --check --threads 1")
        .succeeds()
        .says("up to date, byte for byte");
    corpus(&workspace, "generate").succeeds().says("0 written");

    let file = workspace.path("target/corpus/crates/two/src/lib.rs");
    fs::write(&file, "changed").unwrap();
    corpus(&workspace, "generate --check two")
        .ends_with(1)
        .says("stale: two/src/lib.rs\n")
        .says("1 difference (1 stale");
    assert_eq!(fs::read_to_string(file).unwrap(), "changed");
}

#[test]
fn a_model_which_is_refused_does_not_stop_the_others() {
    let broken = definition("Two").replace("\"String\"}}}", "\"Strng\"}}}");
    let one = definition("One");
    let workspace = with_corpus(&[("one/2020-01-01", &one), ("two/2020-01-01", &one)]);
    corpus(&workspace, "generate").succeeds();
    let file = workspace.path(DATA).join("two/2020-01-01/service-2.json");
    fs::write(file, broken).unwrap();
    corpus(&workspace, "generate")
        .ends_with(1)
        .says("1 of 2 models generated")
        .complains("two: nothing was generated")
        .complains("two/2020-01-01/service-2.json:")
        .complains("did you mean `String`?");
    let crates = workspace.path("target/corpus/crates");
    assert!(crates.join("one").is_dir() && !crates.join("two").exists());
}

#[test]
fn the_report_lists_what_was_generated() {
    let workspace = three();
    corpus(&workspace, "report")
        .ends_with(1)
        .complains("run: cargo xtask corpus generate");
    corpus(&workspace, "generate").succeeds();
    corpus(&workspace, "report")
        .succeeds()
        .says("2 crates, 2 operations");
    let markdown = fs::read_to_string(workspace.path("target/corpus/report.md")).unwrap();
    assert!(
        markdown.contains("| one | restJson1 | 1 | 2 |"),
        "{markdown}"
    );
    assert!(!markdown.contains("one-2019"), "{markdown}");
    corpus(&workspace, "report --all-versions")
        .succeeds()
        .says("3 crates");
    let html = fs::read_to_string(workspace.path("target/corpus/report.html")).unwrap();
    assert!(html.contains(">one-2019-01-01</td>"), "{html}");
}

#[test]
fn what_has_changed_counts_as_not_checked() {
    let workspace = three();
    corpus(&workspace, "generate").succeeds();
    let notes = workspace.path("target/corpus/checked.json");
    let note = r#"{"passed": true, "seconds": 0.5}"#;
    fs::write(&notes, format!(r#"{{"one": {note}, "two": {note}}}"#)).unwrap();
    corpus(&workspace, "report")
        .succeeds()
        .says("all of them compile without a warning");
    let file = workspace.path(DATA).join("two/2020-01-01/service-2.json");
    fs::write(file, definition("Two").replace("GetThing", "PutThing")).unwrap();
    corpus(&workspace, "generate").succeeds();
    corpus(&workspace, "report")
        .succeeds()
        .says("0 failed to compile, 1 not checked");
}

#[test]
fn what_is_not_there_is_said_with_a_hint() {
    let workspace = Workspace::new();
    corpus(&workspace, "generate")
        .ends_with(1)
        .complains("run: cargo xtask corpus fetch");
    corpus(&workspace, "check")
        .ends_with(1)
        .complains("run: cargo xtask corpus generate");
    let workspace = three();
    corpus(&workspace, "generate tow")
        .ends_with(2)
        .complains("did you mean `two`?");
    corpus(&workspace, "generate two").succeeds();
    corpus(&workspace, "check one")
        .ends_with(2)
        .complains("run: cargo xtask corpus generate one");
}

#[test]
fn mutations_end_well_and_can_be_repeated() {
    let workspace = three();
    corpus(&workspace, "mutate --count 60 --compile 0")
        .succeeds()
        .says("60 mutations of 3 models")
        .says(" 0 failed");
    let once = corpus(&workspace, "mutate --only 7").succeeds();
    let again = corpus(&workspace, "mutate --only 7").succeeds();
    assert_eq!(once.out, again.out);
}
