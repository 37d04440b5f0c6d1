use proptest::prelude::*;
use tempfile::TempDir;

use super::*;

const LIST_TEXT: &str = "\
# What is generated.

# Kept.
[[service]]
package = \"jobs\" # Of the team.
model = \"jobs/2020-01-01\"
";

const HEAD: &str = "Somebody made these.\n\n";

/// A definition of a service with these operations.
fn definition(id: &str, version: &str, operations: &[&str]) -> String {
    let operations: Vec<String> = operations
        .iter()
        .map(|name| {
            format!(r#""{name}": {{"name": "{name}", "http": {{"method": "POST", "requestUri": "/{name}"}}}}"#)
        })
        .collect();
    let operations = operations.join(",");
    format!(
        r#"{{"version": "2.0", "metadata": {{"apiVersion": "{version}", "endpointPrefix": "x", "protocol": "rest-json",
           "serviceId": "{id}"}}, "operations": {{{operations}}}, "shapes": {{}}}}"#
    )
}

/// A workspace with one service, and folders that stand for versions of botocore.
struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Self {
        let place = Self {
            folder: TempDir::new().unwrap(),
        };
        let old = definition("Jobs", "2020-01-01", &["GetJob", "PutJob"]);
        let new = definition("Jobs", "2020-01-01", &["GetJob", "ListJobs"]);
        let other = definition("Big Weather", "2006-03-01", &["GetWeather"]);
        for (version, jobs) in [("1.0.0", &old), ("1.1.0", &new)] {
            place.put(
                &format!("{version}/botocore/__init__.py"),
                &format!("__version__ = '{version}'\n"),
            );
            place.put(
                &format!("{version}/botocore/data/jobs/2020-01-01/service-2.json"),
                jobs,
            );
            place.put(
                &format!("{version}/botocore/data/weather/2006-03-01/service-2.json"),
                &other,
            );
            place.put(
                &format!("{version}/botocore/data/weather/2006-03-01/waiters-2.json"),
                "{\"version\":2,\"waiters\":{}}",
            );
        }
        let text = layout::laid_out("service-2.json", &old, false).unwrap();
        place.put("work/model/jobs/2020-01-01/service-2.json", &text);
        place.put("work/model/services.toml", LIST_TEXT);
        let files = BTreeMap::from([("service-2.json".to_owned(), text)]);
        let row = Row {
            here: "jobs/2020-01-01".to_owned(),
            there: "botocore/data/jobs/2020-01-01/".to_owned(),
            formatted: true,
            sha256: sha256(&files),
        };
        let mut notice = Notice::read(&format!("{HEAD}From x, a folder:\n\nThe end.\n")).unwrap();
        notice.put(
            &Origin {
                name: "botocore-1.0.0".to_owned(),
                kind: Kind::Folder,
                sha256: None,
            },
            row,
        );
        place.put("work/model/NOTICE", &notice.to_string());
        place
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.folder.path().join(path)).unwrap()
    }

    /// All files of the workspace.
    fn files(&self) -> BTreeMap<String, String> {
        texts_below(&self.folder.path().join("work")).unwrap()
    }

    /// Runs `cargo xtask model` with these words, in which `@` is the folder with the versions. The result is the
    /// text that was printed, with `!` in front if there were problems, or the error.
    fn model(&self, words: &str) -> String {
        let folder = self.folder.path().to_str().unwrap();
        let words: Vec<_> = words
            .split(' ')
            .map(|word| word.replace('@', folder))
            .collect();
        let words = ["xtask", "model"]
            .into_iter()
            .map(str::to_owned)
            .chain(words);
        let cli = <crate::cli::Cli as clap::Parser>::try_parse_from(words).unwrap();
        let crate::cli::Command::Model(command) = &cli.command else {
            panic!("not a command of `model`");
        };
        let (mut out, mut problems) = (Vec::new(), Vec::new());
        let result = run(
            &self.folder.path().join("work"),
            command,
            &mut out,
            &mut problems,
        );
        let text = String::from_utf8([problems, out].concat()).unwrap();
        match result {
            Ok(Outcome::Fine) => text,
            Ok(Outcome::ProblemsFound) => format!("!{text}"),
            Err(error) => format!("error: {error:#}").replace(folder, "@"),
        }
    }
}

#[test]
fn a_service_is_added_and_listed() {
    let place = Place::new();
    let text = place.model("add big-weather --from @/1.0.0 --operation Get*");
    assert_eq!(
        text,
        "big-weather: model/big-weather/2006-03-01/, 2 files from botocore-1.0.0, formatted\n\
         Next: cargo xtask codegen big-weather, then cargo xtask api --accept big-weather\n"
    );
    let list = place.text("work/model/services.toml");
    let entry = "[[service]]\npackage = \"big-weather\"\nmodel = \"big-weather/2006-03-01\"\noperations = [\n    \"Get*\",\n]\n";
    assert_eq!(
        list,
        LIST_TEXT.replace("# Kept.", &format!("{entry}\n# Kept."))
    );
    let text = place.model("list");
    let expected = "\
big-weather  big-weather/2006-03-01  botocore-1.0.0, formatted
jobs         jobs/2020-01-01         botocore-1.0.0, formatted
";
    assert_eq!(text, expected);
    place.put("work/model/jobs/2020-01-01/service-2.json", "{}");
    assert!(
        place
            .model("list")
            .contains("jobs/2020-01-01         botocore-1.0.0, formatted, edited since\n")
    );
}

#[test]
fn a_service_is_updated_with_its_notice() {
    let place = Place::new();
    let text = place.model("update --from @/1.1.0");
    let (lines, next) = text
        .split_once("1 service from botocore-1.1.0: 1 changed, in ")
        .unwrap();
    assert_eq!(
        lines,
        "jobs: 1.0.0 -> 1.1.0: 1 operation new, 1 operation gone\n"
    );
    assert!(
        next.ends_with("\nNext: cargo xtask codegen, then cargo xtask api\n"),
        "{next}"
    );
    let notice = place.text("work/model/NOTICE");
    assert!(
        notice.starts_with("Somebody made these.\n\nFrom botocore-1.1.0, a folder:\n"),
        "{notice}"
    );
    assert!(notice.ends_with("\n\nThe end.\n"), "{notice}");
    assert!(
        place
            .text("work/model/jobs/2020-01-01/service-2.json")
            .contains("    \"ListJobs\":{\n")
    );
    assert_eq!(place.text("work/model/services.toml"), LIST_TEXT);
    assert!(
        place
            .model("update jobs --from @/1.1.0")
            .starts_with("jobs: 1.1.0: unchanged\n")
    );
    assert!(
        place
            .model("update jobs --from @/1.0.0")
            .starts_with("jobs: 1.1.0 -> 1.0.0 (older): ")
    );
}

#[test]
fn a_new_version_of_an_api_moves_the_folder() {
    let place = Place::new();
    let new = definition("Jobs", "2030-01-01", &["GetJob", "PutJob"]);
    place.put("1.1.0/botocore/data/jobs/2030-01-01/service-2.json", &new);
    let text = place.model("update --from @/1.1.0");
    assert!(
        text.starts_with(
            "jobs: 1.0.0 -> 1.1.0: 1 other file changed, jobs/2020-01-01 is now jobs/2030-01-01\n"
        ),
        "{text}"
    );
    let list = LIST_TEXT.replace("jobs/2020-01-01", "jobs/2030-01-01");
    assert_eq!(place.text("work/model/services.toml"), list);
    let files: Vec<_> = place.files().into_keys().collect();
    assert_eq!(
        files,
        [
            "model/NOTICE",
            "model/jobs/2030-01-01/service-2.json",
            "model/services.toml"
        ]
    );
    assert!(
        place
            .text("work/model/NOTICE")
            .contains("\n  jobs/2030-01-01/  botocore/data/jobs/2030-01-01/  formatted  ")
    );
}

#[test]
fn a_model_of_two_services_stays_until_none_has_it() {
    let place = Place::new();
    let list = place.text("work/model/services.toml")
        + "\n[[service]]\npackage = \"jobs-two\"\nmodel = \"jobs/2020-01-01\"\n";
    place.put("work/model/services.toml", &list);
    let new = definition("Jobs", "2030-01-01", &["GetJob", "PutJob"]);
    place.put("1.1.0/botocore/data/jobs/2030-01-01/service-2.json", &new);
    place.model("update jobs --from @/1.1.0");
    let lines = |place: &Place| place.model("list").lines().count();
    assert_eq!(
        (lines(&place), place.model("list").contains("not in")),
        (2, false)
    );
    let folders = |place: &Place| -> Vec<String> {
        let files = place.files().into_keys();
        files
            .filter(|name| name.ends_with("service-2.json"))
            .collect()
    };
    let both = [
        "model/jobs/2020-01-01/service-2.json",
        "model/jobs/2030-01-01/service-2.json",
    ];
    assert_eq!(folders(&place), both);
    place.model("update --from @/1.1.0");
    assert_eq!(folders(&place), both[1..]);
    assert!(!place.model("list").contains("not in"));
    place.model("remove jobs");
    assert_eq!(folders(&place), both[1..]);
}

#[test]
fn a_source_may_be_the_folder_of_a_version() {
    let place = Place::new();
    let text = place
        .model("add weather --from @/1.0.0/botocore/data/weather/2006-03-01 --package weather");
    assert!(text.contains("\nNext: "), "{text}");
    let text = place.model("update weather --from @/1.1.0/botocore/data/weather/2006-03-01");
    assert!(text.contains(": unchanged\n"), "{text}");
}

#[test]
fn a_service_is_removed_with_its_files() {
    let place = Place::new();
    place.model("add weather --from @/1.0.0");
    let text = place.model("remove jobs");
    assert!(
        text.starts_with(
            "removed: model/jobs/2020-01-01/\nremoved: the entry `jobs` in model/services.toml\n"
        ),
        "{text}"
    );
    assert!(!place.folder.path().join("work/model/jobs").exists());
    assert!(!place.text("work/model/services.toml").contains("jobs"));
    assert!(!place.text("work/model/NOTICE").contains("jobs"));
}

#[test]
fn a_dry_run_writes_nothing() {
    let place = Place::new();
    let before = place.files();
    for words in [
        "add weather --from @/1.0.0 --dry-run",
        "update --from @/1.1.0 --dry-run",
        "remove jobs --dry-run",
    ] {
        let text = place.model(words);
        assert!(
            text.contains("Nothing was written, because of --dry-run.\n"),
            "{words}: {text}"
        );
        assert_eq!(place.files(), before, "{words}");
    }
}

/// What is done to the place, the command, and how its answer begins.
const REFUSED: [(&str, &str, &str, &str); 19] = [
    (
        "",
        "",
        "add wether --from @/1.0.0",
        "error: error: botocore-1.0.0 has no service `wether`; did you mean `weather`?",
    ),
    (
        "",
        "",
        "add jobs --from @/1.0.0",
        "error: error: the service `jobs` is in model/services.toml already",
    ),
    (
        "",
        "",
        "add weather --from @/1.0.0 --package We:rd",
        "error: the list is wrong",
    ),
    (
        "",
        "",
        "add weather --from @/1.0.0 --protocol rest-jsn",
        "error: error: `rest-jsn` is not a protocol",
    ),
    (
        "",
        "",
        "add weather --from @/1.0.0 --operation Put",
        "!the command line: error: ",
    ),
    (
        "",
        "",
        "update job --from @/1.1.0",
        "error: error: there is no service `job` in model/services.toml; did you mean `jobs`?",
    ),
    (
        "work/model/jobs/2020-01-01/notes.txt",
        "mine",
        "remove jobs",
        "error: model/jobs/2020-01-01/notes.txt is no part of a model",
    ),
    (
        "work/model/jobs/2020-01-01/old/service-2.json",
        "{}",
        "remove jobs",
        "error: model/jobs/2020-01-01/old/service-2.json is no part of a model",
    ),
    (
        "work/model/jobs/2020-01-01/service-2.json",
        "{}",
        "update --from @/1.1.0",
        "error: model/jobs/2020-01-01 was edited since it came",
    ),
    (
        "1.1.0/botocore/data/jobs/2030-01-01/service-2.json",
        "moved",
        "update --from @/1.1.0",
        "error: model/jobs/2030-01-01 is there already, and model/services.toml has no entry",
    ),
    (
        "1.1.0/botocore/data/jobs/2030-01-01/service-2.json",
        "outside",
        "update --from @/1.1.0",
        "error: the list is wrong",
    ),
    (
        "work/model/services.toml",
        "[[service]]\npackage = \"queue\"\nmodel = \"jobs/2020-01-01\"\n",
        "add jobs --from @/1.0.0",
        "error: model/jobs/2020-01-01 is of the service `queue` already; to have a second crate",
    ),
    (
        "1.1.0/botocore/data/jobs/2020-01-01/service-2.json",
        "{",
        "update --from @/1.1.0",
        "error: botocore/data/jobs/2020-01-01/service-2.json: this is not JSON: EOF",
    ),
    (
        "1.1.0/botocore/data/jobs/2020-01-01/waiters-2.json",
        "{",
        "update --from @/1.1.0",
        "error: botocore/data/jobs/2020-01-01/waiters-2.json: this is not JSON: EOF",
    ),
    (
        "1.1.0/botocore/data/jobs/2020-01-01/service-2.json",
        "old",
        "update --from @/1.1.0",
        "!model/jobs/2020-01-01/service-2.json:",
    ),
    (
        "1.1.0/botocore/data/jobs/2020-01-01/service-2.json",
        "other",
        "update --from @/1.1.0",
        "error: `jobs` is `jobs`, and what was found is another service, `others`",
    ),
    (
        "work/model/weather/2006-03-01/a.json",
        "{}",
        "add weather --from @/1.0.0 --package weather",
        "error: model/weather/2006-03-01 is there already",
    ),
    (
        "work/model/NOTICE",
        "Nothing.\n",
        "update --from @/1.1.0",
        "error: model/NOTICE: there is no table",
    ),
    (
        "work/model/services.toml",
        "[service]\n",
        "update --from @/1.1.0",
        "error: the list is wrong",
    ),
];

#[test]
fn what_is_refused_changes_nothing() {
    for (path, text, words, expected) in REFUSED {
        let place = Place::new();
        match text {
            "" => {}
            "old" => place.put(
                path,
                &definition("Jobs", "2020-01-01", &["Get"]).replace("rest-json", "soap"),
            ),
            "other" => place.put(path, &definition("Others", "2020-01-01", &["Get"])),
            "moved" => {
                place.put(path, &definition("Jobs", "2030-01-01", &["Get"]));
                place.put("work/model/jobs/2030-01-01/waiters-2.json", "{}");
            }
            "outside" => place.put(path, &definition("Jobs", "../../2030-01-01", &["Get"])),
            text => place.put(path, text),
        }
        let before = place.files();
        let found = place.model(words);
        assert!(found.starts_with(expected), "{words}\n{found}");
        assert_eq!(place.files(), before, "{words}");
    }
}

#[test]
fn a_file_that_is_no_text_is_not_deleted() {
    let place = Place::new();
    let file = place
        .folder
        .path()
        .join("work/model/jobs/2020-01-01/drawing.png");
    fs::write(&file, [0x89, b'P', 0xff]).unwrap();
    for words in ["remove jobs", "update --from @/1.1.0"] {
        let text = place.model(words);
        assert!(
            text.starts_with(
                "error: model/jobs/2020-01-01/drawing.png is no part of a model, and would be deleted"
            ),
            "{text}"
        );
        assert!(file.exists(), "{words}");
    }
}

#[test]
fn a_service_that_a_source_does_not_have_is_left_alone_or_an_error() {
    let place = Place::new();
    let smithy = r#"{"smithy": "2.0", "shapes": {}}"#;
    place.put("own/other.json", smithy);
    assert!(
        place
            .model("update --from @/own")
            .starts_with("jobs: not in own, left alone\n")
    );
    let text = place.model("update jobs --from @/own");
    assert!(
        text.starts_with("error: own has no service `jobs`. If the service is gone, run: "),
        "{text}"
    );
    fs::remove_dir_all(place.folder.path().join("1.1.0/botocore/data/jobs")).unwrap();
    let text = place.model("update --from @/1.1.0");
    assert!(
        text.starts_with(
            "error: botocore-1.1.0 has no service `jobs`. If the service is gone, run: "
        ),
        "{text}"
    );
}

#[test]
fn edits_are_lost_if_that_is_wanted() {
    let place = Place::new();
    place.put("work/model/jobs/2020-01-01/service-2.json", "{}");
    let text = place.model("update --from @/1.1.0 --discard-edits");
    assert!(
        text.starts_with("jobs: 1.0.0 -> 1.1.0: 2 operations new"),
        "{text}"
    );
}

#[test]
fn a_smithy_model_is_added_with_a_word_about_its_licence() {
    let place = Place::new();
    let smithy = r#"{"smithy":"2.0","shapes":{"a#Weather":{"type":"service","version":"2006-03-01","operations":[{"target":"a#Get"}],
        "traits":{"aws.protocols#restJson1":{}}},"a#Get":{"type":"operation","traits":{"smithy.api#http":{"method":"GET","uri":"/"}}}}}"#;
    place.put("own/weather.json", smithy);
    let text = place.model("add weather --from @/own/weather.json");
    assert!(text.starts_with("weather: model/weather/2006-03-01/, 1 file from weather.json, formatted\nSay in model/NOTICE who"), "{text}");
    assert!(
        place
            .text("work/model/weather/2006-03-01/weather.json")
            .starts_with("{\n    \"smithy\": \"2.0\",\n")
    );
    assert!(
        place
            .text("work/model/NOTICE")
            .contains("From weather.json, a file, SHA-256 ")
    );
    assert!(
        place
            .model("update weather --from @/own")
            .starts_with("weather: weather.json -> own: unchanged\n")
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Whatever the list looks like, and wherever the new service stands in it.
    #[test]
    fn adding_and_removing_leaves_every_byte(
        package in "[a-z][a-z0-9]{0,8}",
        comment in "(# [a-z ]{0,10}\n){0,2}",
        end in "(\n# the end\n|\n|)",
        has_empty_lines: bool,
    ) {
        prop_assume!(package != "jobs");
        let place = Place::new();
        let list = format!("{comment}{LIST_TEXT}{end}");
        let list = if has_empty_lines { list } else { list.replace("\n\n", "\n") };
        place.put("work/model/services.toml", &list);
        let before = place.files();
        let added = place.model(&format!("add weather --from @/1.0.0 --package {package}"));
        prop_assume!(!added.starts_with("error: the list is wrong"));
        prop_assert!(added.contains(": model/"), "{}", added);
        prop_assert_ne!(&place.files(), &before);
        place.model(&format!("remove {package}"));
        prop_assert_eq!(place.files(), before);
    }
}

#[test]
fn the_models_of_this_repository_are_as_they_came() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let state = State::read(&root).unwrap();
    assert!(!state.entries.is_empty());
    for entry in &state.entries {
        let model = &entry.model.value;
        assert!(
            state.notice.find(model).is_some(),
            "model/NOTICE does not name {model}"
        );
        assert!(
            !state.is_edited(model).unwrap(),
            "{model} was edited since it came from its source"
        );
        for (name, text) in state.files(model).unwrap() {
            let is_smithy = !ModelFiles::is_part(&name);
            assert_eq!(
                layout::laid_out(&name, &text, is_smithy).unwrap(),
                text,
                "{model}/{name}"
            );
        }
    }
    assert_eq!(
        state.notice.to_string(),
        fs::read_to_string(root.join("model/NOTICE")).unwrap()
    );
}
