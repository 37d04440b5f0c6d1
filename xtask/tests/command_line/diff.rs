//! `diff`: sides of all kinds, ways to print, and exit codes.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value as Json;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{Ended, PACKAGE, Workspace};

const OLD: &str = r#"{"metadata": {"apiVersion": "2020-01-01", "endpointPrefix": "things", "protocol": "rest-json", "serviceId": "Things"},
 "operations": {"GetThing": {"name": "GetThing", "http": {"method": "GET", "requestUri": "/things/{id}"},
   "input": {"shape": "GetThingRequest"}, "output": {"shape": "Thing"}, "errors": []}},
 "shapes": {"GetThingRequest": {"type": "structure", "required": ["id"], "members": {"id": {"shape": "Id", "location": "uri", "locationName": "id"}}},
  "Thing": {"type": "structure", "members": {"id": {"shape": "Id"}, "note": {"shape": "Text"}, "colour": {"shape": "Colour"}}},
  "Id": {"type": "string", "max": 64}, "Text": {"type": "string"}, "Colour": {"type": "string", "enum": ["RED"]}}}"#;

const NEW: &str = r#"{"metadata": {"apiVersion": "2020-01-01", "endpointPrefix": "things", "protocol": "rest-json", "serviceId": "Things"},
 "operations": {"GetThing": {"name": "GetThing", "http": {"method": "POST", "requestUri": "/things/{id}"},
   "input": {"shape": "GetThingRequest"}, "output": {"shape": "Thing"}, "errors": []},
   "ListThings": {"name": "ListThings", "http": {"method": "GET", "requestUri": "/things"}}},
 "shapes": {"GetThingRequest": {"type": "structure", "required": ["id"], "members": {"id": {"shape": "Id", "location": "uri", "locationName": "id"}}},
  "Thing": {"type": "structure", "members": {"id": {"shape": "Id"}, "remark": {"shape": "Text"}, "colour": {"shape": "Colour"}}, "documentation": "<p>A thing.</p>"},
  "Id": {"type": "string", "max": 32}, "Text": {"type": "string"}, "Colour": {"type": "string", "enum": ["RED", "BLUE"]}}}"#;

/// A member that goes, and its guess; a narrower constraint; another method of HTTP; new items; docs.
const TERMINAL: &str = "\
old.json → new.json

things  major  member removed: operations::Thing::note
  No longer compiles (1)
    ! operations::Thing::note  member removed
        note: Option<newtypes::Text>
        Code that reads or sets `Thing::note` no longer compiles.
        (perhaps `remark` now, of the same type)
  May behave differently (1)
    ~ newtypes::Id  constraint is narrower
        max 64 → max 32
        `parse` and `validate` of `Id` refuse what they took before.
  Only on the wire (1)
    ~ Client::get_thing  HTTP method or path changed
        GET /things/{id} → POST /things/{id}
  New (3)
    + operation added (1)
        list_things
    + optional member added (1)
        Thing::remark
    + value added (1)
        Colour::Blue
  Docs (2): --docs shows them

1 crate: the highest version asked for is major
";

const MARKDOWN: &str = "\
### Model diff: major

`old.json` → `new.json`

| crate | version | decided by |
|---|---|---|
| things | major | member removed: operations::Thing::note |

#### things: major

**No longer compiles** (1)

- `operations::Thing::note`: member removed: `note: Option<newtypes::Text>`. Code that reads or sets `Thing::note` no longer compiles. (perhaps `remark` now, of the same type)

**May behave differently** (1)

- `newtypes::Id`: constraint is narrower: `max 64 → max 32`. `parse` and `validate` of `Id` refuse what they took before.

<details><summary>Only on the wire (1)</summary>

- `Client::get_thing`: HTTP method or path changed: `GET /things/{id} → POST /things/{id}`

</details>

<details><summary>New (3)</summary>

- operation added (1): `list_things`
- optional member added (1): `Thing::remark`
- value added (1): `Colour::Blue`

</details>

<details><summary>Docs (2)</summary>

- docs changed (2): `Id`, `Thing`

</details>

";

/// A workspace with two models beside it. Commands run in its folder.
fn with_models() -> Workspace {
    let workspace = Workspace::new();
    fs::write(workspace.path("old.json"), OLD).unwrap();
    fs::write(workspace.path("new.json"), NEW).unwrap();
    workspace
}

fn diff(workspace: &Workspace, arguments: &[&str]) -> Ended {
    let mut command = super::command();
    let output = command
        .current_dir(workspace.folder.path())
        .arg("diff")
        .args(arguments)
        .output()
        .unwrap();
    Ended::from(&output)
}

fn git(folder: &Path, arguments: &[&str]) {
    let status = Command::new("git")
        .current_dir(folder)
        .args(["-c", "user.name=a", "-c", "user.email=a@example.com"])
        .args(arguments)
        .output()
        .unwrap();
    assert!(status.status.success(), "{status:?}");
}

#[test]
fn two_files_are_compared_in_all_formats() {
    let workspace = with_models();
    let sides = ["--old", "old.json", "--new", "new.json"];
    let ended = diff(&workspace, &sides).succeeds();
    assert_eq!(ended.out, TERMINAL);
    let ended = diff(
        &workspace,
        &[&sides[..], &["--format", "markdown"]].concat(),
    )
    .succeeds();
    assert_eq!(ended.out, MARKDOWN);
    let ended = diff(&workspace, &[&sides[..], &["--format", "json"]].concat()).succeeds();
    let report: Json = serde_json::from_str(&ended.out).unwrap();
    assert_eq!(
        (&report["version"], &report["complete"]),
        (&1.into(), &true.into())
    );
    let first = &report["crates"][0]["changes"][0];
    assert_eq!(first["kind"], "member-removed");
    assert_eq!(first["effect"], "breaks");
    let described =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/diff/schema.md"))
            .unwrap();
    for object in [&report, &report["crates"][0], first] {
        for key in object.as_object().unwrap().keys() {
            assert!(
                described.contains(&format!("`{key}`")),
                "{key} is not described"
            );
        }
    }
    diff(&workspace, &[&sides[..], &["--docs"]].concat())
        .succeeds()
        .says("+ A thing.");
}

#[test]
fn the_exit_code_is_what_was_asked_for() {
    let workspace = with_models();
    let fails = |old: &str, new: &str, level: &str| {
        diff(
            &workspace,
            &["--old", old, "--new", new, "--fail-on", level],
        )
        .code
            == Some(1)
    };
    let levels = ["patch", "minor", "major"];
    assert_eq!(
        levels.map(|level| fails("old.json", "new.json", level)),
        [true, true, true]
    );
    assert_eq!(
        levels.map(|level| fails("old.json", "old.json", level)),
        [false, false, false]
    );
    workspace.replace("new.json", "\"remark\"", "\"note\"");
    assert_eq!(
        levels.map(|level| fails("old.json", "new.json", level)),
        [true, true, false]
    );
}

#[test]
fn what_could_not_be_compared_is_no_success() {
    let workspace = with_models();
    workspace.replace(
        "new.json",
        "\"Text\": {\"type\": \"string\"}",
        "\"Text\": {\"type\": \"strange\"}",
    );
    let sides = ["--old", "old.json", "--new", "new.json"];
    let ended = diff(&workspace, &sides).ends_with(1);
    assert!(!ended.out.contains("no changes"), "{ended:?}");
    let ended = ended
        .says("not compared")
        .says("the new model new.json is refused")
        .says("strange");
    ended.says("1 crate could not be compared, so there is no verdict");
    let ended = diff(&workspace, &[&sides[..], &["--format", "json"]].concat()).ends_with(1);
    let report: Json = serde_json::from_str(&ended.out).unwrap();
    assert_eq!(report["complete"], false);
    assert_eq!(report["crates"][0]["level"], Json::Null);
    diff(
        &workspace,
        &[&sides[..], &["--format", "markdown"]].concat(),
    )
    .ends_with(1)
    .says("### Model diff: 1 crate could not be compared");
    fs::write(workspace.path("new.json"), "{").unwrap();
    diff(&workspace, &sides).ends_with(1);
    diff(&workspace, &["--old", "old.json", "--new", "missing.json"])
        .ends_with(2)
        .complains("no file, folder or revision `missing.json`");
    fs::create_dir(workspace.path("empty")).unwrap();
    diff(&workspace, &["--old", "old.json", "--new", "empty"])
        .ends_with(2)
        .complains("has no model/services.toml");
}

#[test]
fn the_working_tree_is_compared_with_the_last_commit() {
    let workspace = Workspace::new();
    diff(&workspace, &[])
        .ends_with(2)
        .complains("nor a revision of Git");
    let folder = workspace.folder.path();
    git(folder, &["init", "--quiet"]);
    git(folder, &["add", "."]);
    git(folder, &["commit", "--quiet", "--message", "first"]);
    diff(&workspace, &[])
        .succeeds()
        .says("1 crate, 1 without any change: no changes");
    let model = format!("model/{PACKAGE}/2017-09-29/service-2.json");
    workspace.replace(&model, "QUEUED\"", "QUEUED_UP\"");
    let ended = diff(&workspace, &["--fail-on", "major"]).ends_with(1);
    let ended = ended
        .says("HEAD (")
        .says("→ the working tree")
        .says("! enums::JobExecutionStatus::Queued  value removed");
    ended.says("JobExecutionStatus::QueuedUp");
    // Between two revisions, and from the end to the start.
    git(
        folder,
        &["commit", "--quiet", "--all", "--message", "second"],
    );
    diff(&workspace, &[]).succeeds().says("no changes");
    diff(&workspace, &["--old", "HEAD", "--new", "HEAD~1", PACKAGE])
        .succeeds()
        .says("JobExecutionStatus::QueuedUp");
    diff(&workspace, &["--old", "HEAD~7"]).ends_with(2);
    diff(&workspace, &["iot-jobs-data-plan"])
        .ends_with(2)
        .complains(PACKAGE);
}

/// The files of a botocore with one service, by their paths.
fn botocore(text: &str) -> [(&'static str, Vec<u8>); 2] {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(text.as_bytes()).unwrap();
    [
        (
            "botocore/data/things/2020-01-01/service-2.json.gz",
            packed.finish().unwrap(),
        ),
        ("botocore/data/endpoints.json", b"{}".to_vec()),
    ]
}

#[test]
fn folders_wheels_and_archives_of_botocore_are_sides() {
    let workspace = with_models();
    for (path, bytes) in botocore(OLD) {
        let file = workspace.path("old").join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
    let mut wheel = ZipWriter::new(File::create(workspace.path("new.whl")).unwrap());
    let mut archive = tar::Builder::new(GzEncoder::new(
        File::create(workspace.path("new.tar.gz")).unwrap(),
        Compression::fast(),
    ));
    for (path, bytes) in botocore(NEW) {
        wheel
            .start_file(path, SimpleFileOptions::default())
            .unwrap();
        wheel.write_all(&bytes).unwrap();
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len().try_into().unwrap());
        header.set_mode(0o644);
        header.set_cksum();
        archive
            .append_data(&mut header, format!("botocore-1.2.3/{path}"), &*bytes)
            .unwrap();
    }
    wheel.finish().unwrap();
    archive.into_inner().unwrap().finish().unwrap();
    for new in ["new.whl", "new.tar.gz", "new.json"] {
        let ended = diff(&workspace, &["--old", "old", "--new", new]).succeeds();
        let expected = TERMINAL.replace("old.json → new.json", &format!("old → {new}"));
        assert_eq!(ended.out, expected, "{new}");
    }
    diff(&workspace, &["--old", "old/botocore/data", "--new", "old"])
        .succeeds()
        .says("no changes");
    // One model of it, compressed as it is there.
    let folder = "old/botocore/data/things/2020-01-01";
    for one in [folder, &format!("{folder}/service-2.json.gz")] {
        diff(&workspace, &["--old", one, "--new", "old.json"])
            .succeeds()
            .says("no changes");
    }
}

#[test]
fn a_lock_that_cannot_be_read_is_no_absent_one() {
    let workspace = Workspace::generated();
    let folder = workspace.folder.path();
    git(folder, &["init", "--quiet"]);
    git(folder, &["add", "."]);
    git(folder, &["commit", "--quiet", "--message", "first"]);
    let file = workspace.package("api.lock");
    let mut lock = fs::read(&file).unwrap();
    lock.push(0xff);
    fs::write(&file, lock).unwrap();
    diff(&workspace, &[])
        .ends_with(1)
        .complains("api.lock of the working tree");
    // As codegen sees it, somebody else's file is no lock.
    fs::write(&file, "mine\n").unwrap();
    diff(&workspace, &[]).succeeds().says("no changes");
}

#[test]
fn a_crate_on_one_side_is_new_or_gone() {
    let workspace = with_models();
    for (path, bytes) in botocore(OLD) {
        for service in ["things", "others"] {
            let file = workspace.path("two").join(path.replace("things", service));
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, &bytes).unwrap();
        }
        let file = workspace.path("one").join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
    let ended = diff(&workspace, &["--old", "two", "--new", "one"]).succeeds();
    ended.says("others  major  the crate is gone");
    let ended = diff(&workspace, &["--old", "one", "--new", "two"]).succeeds();
    ended.says("others  minor  the crate is new");
}

#[test]
fn a_release_raises_versions_and_writes_changelogs() {
    let workspace = Workspace::generated();
    let folder = workspace.folder.path();
    git(folder, &["init", "--quiet"]);
    git(folder, &["add", "."]);
    git(folder, &["commit", "--quiet", "--message", "release"]);
    let bump = || workspace.run(&["codegen", "--bump"]).succeeds();
    bump().says("No crate differs from HEAD, so no version was raised.");
    let model = format!("model/{PACKAGE}/2017-09-29/service-2.json");
    workspace.replace(&model, "QUEUED\"", "QUEUED_UP\"");
    let text = || fs::read_to_string(workspace.package("CHANGELOG.md")).unwrap();
    bump()
        .says("iot-jobs-data-plane: 0.1.0 → 0.2.0, see generated/iot-jobs-data-plane/CHANGELOG.md");
    let first = text();
    assert!(
        first.starts_with("# Changelog\n\n## 0.2.0\n\n### No longer compiles\n\n"),
        "{first}"
    );
    assert!(
        first.contains("`enums::JobExecutionStatus::Queued`: value removed"),
        "{first}"
    );
    assert!(
        first.contains("- value added (1): `JobExecutionStatus::QueuedUp`"),
        "{first}"
    );
    let manifest = fs::read_to_string(workspace.package("Cargo.toml")).unwrap();
    assert!(manifest.contains("version = \"0.2.0\""), "{manifest}");
    // The same again, and then everything is as it has to be.
    bump();
    assert_eq!(text(), first);
    let ended = workspace.run(&["codegen", "--check"]).succeeds();
    assert!(!ended.out.contains("left alone"), "{ended:?}");
    workspace
        .run(&["codegen", "--bump", "--check"])
        .ends_with(2);
    workspace.run(&["codegen", "--since", "HEAD"]).ends_with(2);
}
