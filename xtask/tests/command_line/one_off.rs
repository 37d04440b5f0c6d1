//! `codegen --model`: one crate of a model that is in no list.

use std::fs;

use super::Workspace;

const MODEL: &str = "model/iot-jobs-data-plane/2017-09-29";

/// Runs with a model and a folder of the workspace, and further words.
fn one_off(workspace: &Workspace, model: &str, out: &str, words: &[&str]) -> super::Ended {
    let (model, out) = (workspace.path(model), workspace.path(out));
    let (model, out) = (model.to_str().unwrap(), out.to_str().unwrap());
    workspace.run(&[&["codegen", "--model", model, "--out", out], words].concat())
}

#[test]
fn a_model_anywhere_gives_a_crate_anywhere() {
    let workspace = Workspace::new();
    let model = format!("{MODEL}/service-2.json");
    one_off(&workspace, &model, "a/client", &[])
        .succeeds()
        .says("iot-jobs-data-plane: 14 files");
    let manifest = fs::read_to_string(workspace.path("a/client/Cargo.toml")).unwrap();
    assert!(manifest.contains("path = \"../../runtime\""), "{manifest}");
    let root = fs::read_to_string(workspace.path("a/client/src/lib.rs")).unwrap();
    assert!(root.contains("run `cargo xtask codegen --model "), "{root}");
    one_off(&workspace, MODEL, "a/client", &["--check"])
        .ends_with(1)
        .says("stale: client/src/lib.rs");
    one_off(&workspace, &model, "a/client", &["--check"])
        .succeeds()
        .says("up to date");
}

#[test]
fn the_crate_is_as_the_arguments_say() {
    let workspace = Workspace::new();
    let words = [
        "--operation",
        "Describe*",
        "--package",
        "jobs",
        "--runtime-version",
        "0.1",
    ];
    one_off(&workspace, MODEL, "out", &words)
        .succeeds()
        .says("jobs: ");
    let manifest = fs::read_to_string(workspace.path("out/Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"jobs\""), "{manifest}");
    assert!(
        manifest.contains("{ version = \"0.1\", default"),
        "{manifest}"
    );
    let operations = workspace.path("out/src/operations");
    assert!(operations.join("describe_job_execution.rs").is_file());
    assert!(!operations.join("update_job_execution.rs").exists());

    // What is left out now goes, and what the user has put there stays.
    fs::write(workspace.path("out/src/notes.txt"), "mine").unwrap();
    let words = [
        "--operation",
        "UpdateJobExecution",
        "--runtime-path",
        "../rt",
    ];
    one_off(&workspace, MODEL, "out", &words).succeeds();
    assert!(!operations.join("describe_job_execution.rs").exists());
    assert!(workspace.path("out/src/notes.txt").is_file());
}

#[test]
fn what_does_not_exist_is_an_error_with_a_hint() {
    let workspace = Workspace::new();
    let before = workspace.files();
    one_off(&workspace, &format!("{MODEL}/service-3.json"), "out", &[])
        .ends_with(2)
        .complains("did you mean `service-2.json`?");
    one_off(&workspace, "modle/service-2.json", "out", &[])
        .ends_with(2)
        .complains("there is no folder");
    one_off(&workspace, MODEL, "out", &["--protocol", "rest-jsn"])
        .ends_with(2)
        .complains("did you mean `rest-json`?");
    one_off(&workspace, MODEL, "out", &["--protocol", "query"])
        .ends_with(1)
        .complains("it speaks `rest-json`");
    one_off(&workspace, MODEL, "out", &["--operation", "Desribe*"])
        .ends_with(1)
        .complains("the command line: error: operations[0]: no operation matches `Desribe*`")
        .complains("did you mean `Describe*`?");
    one_off(&workspace, MODEL, "out", &["--operation", "*Foo*"])
        .ends_with(1)
        .complains("hint: the service has `DescribeJobExecution`, `GetPendingJobExecutions`");
    let (service, _) = MODEL.rsplit_once('/').unwrap();
    one_off(&workspace, service, "out", &[])
        .ends_with(2)
        .complains(&format!("{MODEL}`?"));
    one_off(&workspace, MODEL, "out", &["--package", "My Jobs"])
        .ends_with(2)
        .complains("did you mean `my-jobs`?");
    one_off(&workspace, MODEL, "model", &[])
        .ends_with(1)
        .complains("holds something else than a generated crate");
    assert_eq!(workspace.files(), before);
}
