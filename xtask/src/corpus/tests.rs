use flate2::{Compression, write::GzEncoder};
use tar::{Builder, Header};
use tempfile::TempDir;

use super::*;

/// A gzipped tar archive of entries with these paths, kinds and contents.
fn archive(entries: &[(&str, EntryType, &str)]) -> Vec<u8> {
    let mut builder = Builder::new(GzEncoder::new(Vec::new(), Compression::fast()));
    for (path, kind, contents) in entries {
        let mut header = Header::new_gnu();
        // The usual way to set the path refuses the paths that this has to try.
        header.as_old_mut().name[..path.len()].copy_from_slice(path.as_bytes());
        header.set_entry_type(*kind);
        header.set_mode(0o644);
        header.set_size(contents.len() as u64);
        if kind.is_symlink() {
            header.set_link_name("/elsewhere").unwrap();
        }
        header.set_cksum();
        builder.append(&header, contents.as_bytes()).unwrap();
    }
    builder.into_inner().unwrap().finish().unwrap()
}

/// A workspace with an archive in it, and the corpus that the archive holds.
fn prepared(bytes: &[u8]) -> (TempDir, PathBuf, Corpus) {
    let root = TempDir::new().unwrap();
    let path = root.path().join("small.tar.gz");
    fs::write(&path, bytes).unwrap();
    let corpus = Corpus {
        name: "small",
        version: "1.0",
        sha256: checksum(&path).unwrap().leak(),
    };
    (root, path, corpus)
}

fn small() -> Vec<u8> {
    archive(&[
        ("small-1.0/data/a.json", EntryType::Regular, "{}"),
        (
            "small-1.0/data/b.json.gz",
            EntryType::Regular,
            "kept as it is",
        ),
    ])
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn the_checksum_is_sha_256() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("abc");
    fs::write(&file, "abc").unwrap();
    // The example of FIPS 180-4.
    let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(checksum(&file).unwrap(), expected);
}

#[test]
fn an_archive_is_unpacked_once() {
    let (root, path, corpus) = prepared(&small());
    let mut out = Vec::new();
    corpus.fetch(root.path(), Some(&path), &mut out).unwrap();
    let folder = root.path().join(".corpus/small-1.0");
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    assert_eq!(read("data/a.json"), "{}");
    assert_eq!(read("data/b.json.gz"), "kept as it is");
    assert_eq!(names(&root.path().join(".corpus")), ["small-1.0"]);

    fs::write(folder.join("data/a.json"), "mark").unwrap();
    let mut out = Vec::new();
    corpus.fetch(root.path(), Some(&path), &mut out).unwrap();
    assert_eq!(out, b".corpus/small-1.0 is there already.\n");
    assert_eq!(read("data/a.json"), "mark");
}

#[test]
fn a_folder_of_another_archive_is_replaced() {
    let (root, path, corpus) = prepared(&small());
    let folder = root.path().join(".corpus/small-1.0");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("leftover"), "").unwrap();
    fs::write(folder.join(STAMP), "another checksum").unwrap();
    corpus
        .fetch(root.path(), Some(&path), &mut Vec::new())
        .unwrap();
    assert_eq!(names(&folder), [STAMP, "data"]);
    assert_eq!(names(&root.path().join(".corpus")), ["small-1.0"]);
}

#[test]
fn bad_archives_are_refused_and_leave_nothing() {
    let cut = {
        let mut bytes = small();
        bytes.truncate(bytes.len() / 2);
        bytes
    };
    let inner = ("small-1.0/a", EntryType::Regular, "");
    let link = ("small-1.0/link", EntryType::Symlink, "");
    let table: [(&str, Vec<u8>, &str); 5] = [
        (
            "a path out of the folder",
            archive(&[inner, ("../evil", EntryType::Regular, "evil")]),
            "../evil lies outside",
        ),
        (
            "a link",
            archive(&[inner, link]),
            "small-1.0/link is neither a file nor a folder",
        ),
        ("not gzip", b"plain".to_vec(), "can't be unpacked"),
        ("cut off", cut, "can't be unpacked"),
        (
            "another folder",
            archive(&[("other-2.0/a", EntryType::Regular, "")]),
            "holds no folder small-1.0",
        ),
    ];
    for (what, bytes, expected) in table {
        let (root, path, corpus) = prepared(&bytes);
        let error = corpus
            .fetch(root.path(), Some(&path), &mut Vec::new())
            .expect_err(what);
        assert!(format!("{error:#}").contains(expected), "{what}: {error:#}");
        assert!(names(&root.path().join(".corpus")).is_empty(), "{what}");
        assert_eq!(names(root.path()), [".corpus", "small.tar.gz"], "{what}");
    }
}

#[test]
fn a_wrong_checksum_is_refused_before_unpacking() {
    let (root, path, corpus) = prepared(&small());
    let corpus = Corpus {
        sha256: "0000",
        ..corpus
    };
    let error = corpus
        .fetch(root.path(), Some(&path), &mut Vec::new())
        .unwrap_err();
    let text = error.to_string();
    assert!(text.contains("is not the archive of small 1.0"), "{text}");
    assert!(text.contains("expected 0000"), "{text}");
    assert!(names(&root.path().join(".corpus")).is_empty());
}
