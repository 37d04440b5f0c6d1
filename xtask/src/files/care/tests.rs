use tempfile::TempDir;

use super::*;

const PACKAGE: &str = "my-service";
const MINE: &str = "// Written by hand.\n";

/// A generated file.
fn file(path: &str) -> GeneratedFile {
    let comment = if path.contains(".rs") { "//" } else { "#" };
    GeneratedFile {
        path: path.to_owned(),
        contents: format!("{comment} {MARK} a.json\n{path}\n"),
    }
}

/// A generated crate with its list.
fn files(paths: &[&str]) -> Vec<GeneratedFile> {
    let manifest = ["Cargo.toml"].into_iter();
    let mut files: Vec<_> = manifest.chain(paths.iter().copied()).map(file).collect();
    files.push(list_of(&files));
    files
}

fn put(folder: &Path, path: &str, contents: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, contents).unwrap();
}

fn read(folder: &Path, path: &str) -> Option<String> {
    fs::read_to_string(folder.join(path)).ok()
}

/// A folder in which a crate with these files was generated.
fn generated(paths: &[&str], care: Care) -> TempDir {
    let folder = TempDir::new().unwrap();
    run(folder.path(), paths, care);
    folder
}

/// Generates, and gives what was deleted, and what was left alone or in the way.
fn run(folder: &Path, paths: &[&str], care: Care) -> (Vec<String>, Vec<String>) {
    let files = files(paths);
    let changes = Changes::with_care(folder, PACKAGE, &files, care).unwrap();
    let deleted = changes.orphans().map(slashed).collect();
    let foreign = changes.foreign.iter().chain(&changes.obstacles);
    let foreign = foreign.map(|(path, reason)| format!("{}: {reason}", slashed(path)));
    let foreign = foreign.collect();
    let was_refused = changes.apply(folder).is_err();
    assert_eq!(was_refused, !changes.obstacles.is_empty());
    (deleted, foreign)
}

const OLD: &[&str] = &["src/lib.rs", "src/operations/old.rs"];
const NEW: &[&str] = &["src/lib.rs"];
const BOTH: [Care; 2] = [Care::Marked, Care::Listed];

#[test]
fn what_the_last_run_wrote_goes_and_nothing_else() {
    for care in BOTH {
        let folder = generated(OLD, care);
        put(folder.path(), "my-service/src/notes.txt", MINE);
        put(folder.path(), "my-service/src/operations/mine.rs", MINE);
        put(folder.path(), "outside.txt", MINE);
        let (deleted, foreign) = run(folder.path(), NEW, care);
        assert_eq!(deleted, ["my-service/src/operations/old.rs"]);
        assert_eq!(
            read(folder.path(), "my-service/src/operations/old.rs"),
            None
        );
        for path in [
            "my-service/src/notes.txt",
            "my-service/src/operations/mine.rs",
            "outside.txt",
        ] {
            assert_eq!(read(folder.path(), path).as_deref(), Some(MINE), "{path}");
        }
        // Below generated/ nothing else should be; in a folder of somebody's own it is none of our business.
        assert_eq!(
            foreign.len(),
            if care == Care::Marked { 2 } else { 0 },
            "{foreign:?}"
        );
        assert_eq!(run(folder.path(), NEW, care).0, [""; 0], "{care:?}");
    }
}

#[test]
fn a_marked_file_which_the_last_run_did_not_write_stays_in_a_folder_of_somebodys_own() {
    let folder = generated(OLD, Care::Listed);
    let copy = file("src/copy.rs").contents;
    put(folder.path(), "my-service/src/copy.rs", &copy);
    let (deleted, _) = run(folder.path(), NEW, Care::Listed);
    assert_eq!(deleted, ["my-service/src/operations/old.rs"]);
    assert_eq!(read(folder.path(), "my-service/src/copy.rs"), Some(copy));
    // Below generated/ the mark is enough.
    let (deleted, _) = run(folder.path(), NEW, Care::Marked);
    assert_eq!(deleted, ["my-service/src/copy.rs"]);
}

#[test]
fn a_file_that_lost_its_mark_is_neither_deleted_nor_overwritten() {
    for care in BOTH {
        let folder = generated(OLD, care);
        put(folder.path(), "my-service/src/operations/old.rs", MINE);
        let (deleted, foreign) = run(folder.path(), NEW, care);
        assert_eq!(deleted, [""; 0]);
        assert_eq!(
            foreign,
            [format!("my-service/src/operations/old.rs: {UNMARKED}")]
        );

        put(folder.path(), "my-service/src/lib.rs", MINE);
        let (_, foreign) = run(folder.path(), &["src/lib.rs", "src/new.rs"], care);
        assert!(
            foreign.contains(&format!("my-service/src/lib.rs: {UNMARKED}")),
            "{foreign:?}"
        );
        assert_eq!(
            read(folder.path(), "my-service/src/lib.rs").as_deref(),
            Some(MINE)
        );
        assert_eq!(
            read(folder.path(), "my-service/src/new.rs"),
            None,
            "nothing was written"
        );
    }
}

#[test]
fn crates_and_repositories_inside_are_left_alone() {
    for care in BOTH {
        for project in ["Cargo.toml", ".git"] {
            let folder = generated(OLD, care);
            let nested = "my-service/nested";
            let inner = file("src/lib.rs").contents;
            put(
                folder.path(),
                &format!("{nested}/{project}"),
                &file("Cargo.toml").contents,
            );
            put(folder.path(), &format!("{nested}/src/lib.rs"), &inner);
            // Even what the last run wrote stays, if it has become part of another project.
            put(
                folder.path(),
                &format!("my-service/src/operations/{project}"),
                MINE,
            );
            let (deleted, foreign) = run(folder.path(), NEW, care);
            assert_eq!(deleted, [""; 0], "{care:?} {project}");
            assert!(
                foreign.contains(&format!("my-service/src/operations: {NESTED}")),
                "{foreign:?}"
            );
            assert_eq!(
                read(folder.path(), &format!("{nested}/src/lib.rs")),
                Some(inner)
            );
            // Nor is anything written there.
            let (_, foreign) = run(folder.path(), &["src/operations/new.rs"], care);
            assert!(
                foreign.contains(&format!("my-service/src/operations: {NESTED}")),
                "{foreign:?}"
            );
            assert_eq!(
                read(folder.path(), "my-service/src/operations/new.rs"),
                None
            );
        }
    }
}

#[cfg(unix)]
#[test]
fn links_are_never_followed() {
    use std::os::unix::fs::symlink;

    for care in BOTH {
        let folder = generated(OLD, care);
        let at = |path: &str| folder.path().join(path);
        // The whole folder of sources moves, and a link stands in its place.
        fs::rename(at("my-service/src"), at("elsewhere")).unwrap();
        symlink(at("elsewhere"), at("my-service/src")).unwrap();
        put(
            folder.path(),
            "elsewhere/lib.rs",
            &format!("// {MARK} b.json\n"),
        );
        let (deleted, foreign) = run(folder.path(), NEW, care);
        assert_eq!(deleted, [""; 0], "{care:?}");
        assert_eq!(foreign, [format!("my-service/src: {LINK}")]);
        assert_eq!(
            read(folder.path(), "elsewhere/lib.rs").unwrap(),
            format!("// {MARK} b.json\n")
        );
        assert!(at("elsewhere/operations/old.rs").is_file());

        // A link to a file is no generated file either.
        fs::remove_file(at("my-service/src")).unwrap();
        fs::create_dir(at("my-service/src")).unwrap();
        symlink(at("elsewhere/lib.rs"), at("my-service/src/lib.rs")).unwrap();
        let (_, foreign) = run(folder.path(), NEW, care);
        assert_eq!(foreign, [format!("my-service/src/lib.rs: {LINK}")]);
        assert!(at("my-service/src/lib.rs").is_symlink());
    }
}

#[cfg(unix)]
#[test]
fn a_package_which_is_a_link_is_left_alone() {
    let folder = generated(OLD, Care::Marked);
    let target = TempDir::new().unwrap();
    let moved = target.path().join("moved");
    fs::rename(folder.path().join(PACKAGE), &moved).unwrap();
    std::os::unix::fs::symlink(&moved, folder.path().join(PACKAGE)).unwrap();
    let (deleted, foreign) = run(folder.path(), &["src/new.rs"], Care::Marked);
    assert_eq!(
        (deleted.len(), foreign),
        (0, vec![format!("{PACKAGE}: {LINK}")])
    );
    let strays = Changes::strays(folder.path(), &[]).unwrap();
    assert_eq!(strays.list, []);
    assert_eq!(strays.foreign, [(PathBuf::from(PACKAGE), LINK)]);
    assert!(moved.join("src/operations/old.rs").is_file());
}

#[test]
fn a_list_that_leaves_the_crate_deletes_nothing() {
    let folder = generated(NEW, Care::Listed);
    let victim = file("lib.rs").contents;
    put(folder.path(), "other/lib.rs", &victim);
    let absolute = folder.path().join("other/lib.rs");
    let list = format!(
        "# {MARK} a.json\n../other/lib.rs\nsrc/../../other/lib.rs\n{}\n",
        absolute.display()
    );
    put(folder.path(), &format!("my-service/{LIST}"), &list);
    assert_eq!(run(folder.path(), NEW, Care::Listed).0, [""; 0]);
    assert_eq!(read(folder.path(), "other/lib.rs"), Some(victim.clone()));

    // Nor does a list which somebody else has written.
    put(folder.path(), "my-service/src/mine.rs", &victim);
    put(
        folder.path(),
        &format!("my-service/{LIST}"),
        "src/mine.rs\n",
    );
    let (deleted, foreign) = run(folder.path(), NEW, Care::Listed);
    assert_eq!(deleted, [""; 0]);
    assert_eq!(foreign, [format!("my-service/{LIST}: {UNMARKED}")]);
}

#[test]
fn the_list_names_every_file_and_is_compared_like_any_other() {
    let folder = generated(OLD, Care::Listed);
    let list = read(folder.path(), &format!("my-service/{LIST}")).unwrap();
    let names: Vec<_> = list.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(
        names,
        ["Cargo.toml", LIST, "src/lib.rs", "src/operations/old.rs"]
    );
    put(
        folder.path(),
        &format!("my-service/{LIST}"),
        &(list + "src/more.rs\n"),
    );
    let files = files(OLD);
    let changes = Changes::with_care(folder.path(), PACKAGE, &files, Care::Listed).unwrap();
    let paths: Vec<_> = changes
        .list
        .iter()
        .map(|change| slashed(change.path()))
        .collect();
    assert_eq!(paths, [format!("my-service/{LIST}")]);
}

/// A run may be killed after any step.
#[test]
fn whatever_a_killed_run_has_written_is_on_the_list() {
    let folder = generated(OLD, Care::Listed);
    let files = files(&["src/lib.rs", "src/new.rs"]);
    let changes = Changes::with_care(folder.path(), PACKAGE, &files, Care::Listed).unwrap();
    let (path, text) = changes.first.clone().unwrap();
    assert_eq!(slashed(&path), format!("my-service/{LIST}"));
    let names: Vec<_> = text.lines().filter(|line| !line.starts_with('#')).collect();
    let both = [
        "Cargo.toml",
        LIST,
        "src/lib.rs",
        "src/new.rs",
        "src/operations/old.rs",
    ];
    assert_eq!(names, both);

    // It wrote the list and a new file, and then another model is generated.
    put(folder.path(), &slashed(&path), &text);
    put(
        folder.path(),
        "my-service/src/new.rs",
        &file("src/new.rs").contents,
    );
    let (deleted, foreign) = run(folder.path(), NEW, Care::Listed);
    assert_eq!(
        deleted,
        ["my-service/src/new.rs", "my-service/src/operations/old.rs"]
    );
    assert_eq!(foreign, [""; 0]);
}

#[test]
fn half_files_of_a_killed_run_are_deleted() {
    for care in BOTH {
        let folder = generated(OLD, care);
        let half = [
            "src/.lib.rs.4711.tmp",
            ".Cargo.toml.1.tmp",
            "src/operations/.old.rs.22.tmp",
        ];
        for path in half {
            put(folder.path(), &format!("my-service/{path}"), "// @gen");
        }
        // These look alike, and are somebody's.
        let others = ["src/.lib.rs.x.tmp", "src/notes.tmp", "src/.mine.txt.1.tmp"];
        for path in others {
            put(folder.path(), &format!("my-service/{path}"), MINE);
        }
        run(folder.path(), NEW, care);
        for path in half {
            assert_eq!(
                read(folder.path(), &format!("my-service/{path}")),
                None,
                "{care:?}: {path}"
            );
        }
        for path in others {
            let found = read(folder.path(), &format!("my-service/{path}"));
            assert_eq!(found.as_deref(), Some(MINE), "{care:?}: {path}");
        }
    }
}

#[test]
fn a_generated_file_makes_room_for_a_folder_and_the_other_way_round() {
    for care in BOTH {
        let folder = generated(&["src/a.rs", "src/b.rs/c.rs"], care);
        let (_, foreign) = run(folder.path(), &["src/a.rs/d.rs", "src/b.rs"], care);
        assert_eq!(foreign, [""; 0], "{care:?}");
        assert!(folder.path().join("my-service/src/a.rs/d.rs").is_file());
        assert!(folder.path().join("my-service/src/b.rs").is_file());

        // But not if somebody's file is there.
        let folder = generated(&["src/b.rs/c.rs"], care);
        put(folder.path(), "my-service/src/a.rs", MINE);
        put(folder.path(), "my-service/src/b.rs/mine.rs", MINE);
        let (_, foreign) = run(folder.path(), &["src/a.rs/d.rs", "src/b.rs"], care);
        assert!(
            foreign.contains(&format!("my-service/src/a.rs: {NO_FOLDER}")),
            "{foreign:?}"
        );
        assert!(
            foreign.contains(&format!("my-service/src/b.rs: {NO_FILE}")),
            "{foreign:?}"
        );
        assert_eq!(
            read(folder.path(), "my-service/src/a.rs").as_deref(),
            Some(MINE)
        );
    }
}

#[test]
fn strays_go_by_their_mark() {
    let folder = generated(OLD, Care::Marked);
    put(folder.path(), "stray.txt", MINE);
    put(folder.path(), "stray.rs", &file("stray.rs").contents);
    put(folder.path(), "by-hand/Cargo.toml", MINE);
    put(
        folder.path(),
        "by-hand/src/lib.rs",
        &file("src/lib.rs").contents,
    );
    let strays = Changes::strays(folder.path(), &["other"]).unwrap();
    let deleted: Vec<_> = strays.orphans().map(slashed).collect();
    let all = [
        "my-service/Cargo.toml",
        "my-service/generated-files.txt",
        "my-service/src/lib.rs",
        "my-service/src/operations/old.rs",
        "stray.rs",
    ];
    assert_eq!(deleted, all);
    let foreign: Vec<_> = strays
        .foreign
        .iter()
        .map(|(path, reason)| (slashed(path), *reason))
        .collect();
    assert_eq!(
        foreign,
        [
            ("by-hand".to_owned(), NESTED),
            ("stray.txt".to_owned(), UNMARKED)
        ]
    );
    strays.apply(folder.path()).unwrap();
    assert!(!folder.path().join(PACKAGE).exists());
    assert!(folder.path().join("by-hand/src/lib.rs").is_file());
    assert_eq!(
        Changes::strays(folder.path(), &["by-hand"]).unwrap().list,
        []
    );
}
