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
        .says("iot-jobs-data-plane: 17 files");
    let manifest = fs::read_to_string(workspace.path("a/client/Cargo.toml")).unwrap();
    assert!(manifest.contains("path = \"../../runtime\""), "{manifest}");
    let root = fs::read_to_string(workspace.path("a/client/src/lib.rs")).unwrap();
    assert!(
        root.contains("run `cargo xtask codegen --model service-2.json --out client`"),
        "{root}"
    );
    // The folder of the model is the same as the model.
    one_off(&workspace, MODEL, "a/client", &["--check"]).succeeds();
    one_off(
        &workspace,
        MODEL,
        "a/client",
        &["--check", "--protocol", "rest-json"],
    )
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
    one_off(&workspace, MODEL, "out", &words)
        .succeeds()
        .says("deleted: out/src/operations/describe_job_execution.rs\n");
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

/// What a run deletes is what the last one wrote, wherever the folder is.
#[test]
fn what_others_have_put_into_the_folder_stays() {
    let workspace = Workspace::new();
    let generate = |words: &[&str]| one_off(&workspace, MODEL, "out", words);
    generate(&[]).succeeds();
    // Another generated crate below, with a file that the outer crate is about to lose.
    one_off(&workspace, MODEL, "out/inner", &[]).succeeds();
    one_off(&workspace, MODEL, "out/src/operations/deeper", &[]).succeeds();
    let mut expected = workspace.files();
    for (path, text) in [
        ("out/src/mine.rs", "// Mine.\n"),
        ("out/src/copy.rs", super::MARK),
        ("out/worktree/.git", "gitdir: elsewhere\n"),
        ("out/worktree/src/lib.rs", super::MARK),
    ] {
        let path = workspace.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        expected.insert(path, text.into());
    }
    let ended = generate(&["--operation", "Describe*"]).succeeds();
    let deleted = [
        "get_pending_job_executions",
        "start_next_pending_job_execution",
        "update_job_execution",
    ];
    for operation in ["start_command_execution"].iter().chain(&deleted) {
        let file = format!("out/src/operations/{operation}.rs");
        if expected.remove(&workspace.path(&file)).is_some() {
            assert!(
                ended.out.contains(&format!("deleted: {file}\n")),
                "{ended:?}"
            );
        }
    }
    let found = workspace.files();
    let paths =
        |files: &std::collections::BTreeMap<_, _>| -> Vec<_> { files.keys().cloned().collect() };
    // Types which no operation uses any more are in files that stay.
    assert_eq!(paths(&found), paths(&expected));
    for path in [
        "out/inner/src/lib.rs",
        "out/src/operations/deeper/Cargo.toml",
        "out/src/mine.rs",
    ] {
        let path = workspace.path(path);
        assert_eq!(found.get(&path), expected.get(&path), "{}", path.display());
    }
}

#[test]
fn a_crate_is_known_by_its_list_if_the_first_run_was_killed() {
    let workspace = Workspace::new();
    one_off(&workspace, MODEL, "out", &[]).succeeds();
    let whole = workspace.files();
    for path in ["out/Cargo.toml", "out/src/lib.rs"] {
        fs::remove_file(workspace.path(path)).unwrap();
    }
    fs::write(workspace.path("out/src/.lib.rs.12.tmp"), "// @ge").unwrap();
    one_off(&workspace, MODEL, "out", &[]).succeeds();
    assert_eq!(workspace.files(), whole);

    // It may have come no further than that.
    fs::create_dir(workspace.path("early")).unwrap();
    fs::write(workspace.path("early/.generated-files.txt.12.tmp"), "# @ge").unwrap();
    one_off(&workspace, MODEL, "early", &[]).succeeds();
    assert!(!workspace.path("early/.generated-files.txt.12.tmp").exists());
}

/// Two people with a workspace in different folders, one of whom types absolute paths.
#[test]
fn files_are_the_same_wherever_the_workspace_is() {
    let files = |prefix: &str, absolute: bool| {
        let workspace = Workspace::new();
        let root = workspace.path(prefix);
        fs::create_dir_all(&root).unwrap();
        fs::rename(workspace.path("model"), root.join("model")).unwrap();
        fs::write(root.join("Cargo.toml"), "[workspace]\n").unwrap();
        let model = format!("{MODEL}/service-2.json");
        let (model, out) = if absolute {
            (root.join(model), root.join("clients/jobs"))
        } else {
            (format!("./model/../{model}").into(), "clients/jobs".into())
        };
        let output = super::command()
            .args(["codegen", "--runtime-version", "0.1", "--model"])
            .args([model.as_os_str(), "--out".as_ref(), out.as_os_str()])
            .current_dir(&root)
            .output()
            .unwrap();
        super::Ended::from(&output).succeeds();
        let text = fs::read_to_string(root.join("clients/jobs/src/lib.rs")).unwrap();
        let command =
            format!("--model {MODEL}/service-2.json --out clients/jobs --runtime-version 0.1`");
        assert!(text.contains(&command), "{text}");
        let files = workspace.files().into_iter();
        let inside = files.filter_map(|(path, bytes)| {
            let path = path.strip_prefix(root.join("clients")).ok()?.to_owned();
            Some((path, bytes))
        });
        inside.collect::<Vec<_>>()
    };
    let here = files("a", false);
    assert_eq!(here.len(), 17);
    assert!(here == files("b/c", true), "the files differ");
}

#[test]
fn a_line_break_in_an_argument_is_refused() {
    let workspace = Workspace::new();
    let folder = workspace.path("a\nb");
    fs::create_dir(&folder).unwrap();
    let model = workspace.path(MODEL).join("service-2.json");
    fs::copy(&model, folder.join("service-2.json")).unwrap();
    let before = workspace.files();
    let model = format!("{MODEL}/service-2.json");
    one_off(&workspace, "a\nb/service-2.json", "out", &[])
        .ends_with(2)
        .complains("--model has a line break");
    one_off(&workspace, &model, "out\npub fn f() {}", &[])
        .ends_with(2)
        .complains("--out has a line break");
    for option in ["--runtime-path", "--runtime-version"] {
        one_off(&workspace, &model, "out", &[option, "0\r1"])
            .ends_with(2)
            .complains(&format!("{option} has a line break"));
    }
    assert_eq!(workspace.files(), before);
}

#[cfg(unix)]
#[test]
fn a_link_inside_of_the_folder_is_in_the_way() {
    let workspace = Workspace::new();
    one_off(&workspace, MODEL, "out", &[]).succeeds();
    fs::rename(workspace.path("out/src"), workspace.path("elsewhere")).unwrap();
    std::os::unix::fs::symlink(workspace.path("elsewhere"), workspace.path("out/src")).unwrap();
    let before = workspace.files();
    one_off(&workspace, MODEL, "out", &["--operation", "Describe*"])
        .ends_with(1)
        .complains("out/src is in the way: it is a link, and links are not followed")
        .complains("nothing was written");
    assert_eq!(workspace.files(), before);
}
