//! Several changes of folders and files as one: all are made or none.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process;

use anyhow::{Context as _, Result};

/// Changes that have not been made yet. Paths are relative to one folder.
#[derive(Debug, Default)]
pub(super) struct Swap {
    steps: Vec<(PathBuf, Content)>,
}

/// What is at a path afterwards.
#[derive(Debug)]
enum Content {
    Nothing,
    File(Vec<u8>),
    Folder(Vec<(String, Vec<u8>)>),
}

impl Swap {
    /// A folder with these files, and no others.
    pub(super) fn folder(&mut self, path: &str, files: Vec<(String, Vec<u8>)>) {
        self.steps
            .push((PathBuf::from(path), Content::Folder(files)));
    }

    /// A file with this content.
    pub(super) fn file(&mut self, path: &str, content: String) {
        self.steps
            .push((PathBuf::from(path), Content::File(content.into_bytes())));
    }

    /// Nothing, and no folder above it that is empty without it.
    pub(super) fn nothing(&mut self, path: &str) {
        self.steps.push((PathBuf::from(path), Content::Nothing));
    }

    /// Makes the changes below `root`.
    ///
    /// All content is written to a folder beside first. Then it is moved, and what was there is kept until
    /// everything is in its place. If a step fails, the earlier ones are undone.
    pub(super) fn commit(self, root: &Path) -> Result<()> {
        let workshop = root.join(format!(".changing.{}", process::id()));
        // An earlier process with the same number may have been killed.
        let _ = fs::remove_dir_all(&workshop);
        let staged = self.stage(&workshop);
        let result = match staged {
            Ok(()) => self.move_all(root, &workshop),
            Err(error) => Err((error, Ok(()))),
        };
        if let Err((error, Err(undoing))) = result {
            // What was there must not be deleted now.
            return Err(error.context(format!(
                "the changes can't be undone ({undoing}); what was there is in {}",
                workshop.display()
            )));
        }
        // If it can't be deleted, the name says what it is.
        let _ = fs::remove_dir_all(&workshop);
        result.map_err(|(error, _)| error)?;
        for (path, content) in &self.steps {
            if matches!(content, Content::Nothing) {
                for folder in path
                    .ancestors()
                    .skip(1)
                    .filter(|it| !it.as_os_str().is_empty())
                {
                    // A folder that is not empty refuses.
                    let _ = fs::remove_dir(root.join(folder));
                }
            }
        }
        Ok(())
    }

    fn stage(&self, workshop: &Path) -> Result<()> {
        let write = |place: &Path, bytes: &[u8]| {
            fs::write(place, bytes).with_context(|| format!("can't write {}", place.display()))
        };
        fs::create_dir_all(workshop)
            .with_context(|| format!("can't create {}", workshop.display()))?;
        for (index, (_, content)) in self.steps.iter().enumerate() {
            let place = new(workshop, index);
            match content {
                Content::Nothing => {}
                Content::File(bytes) => write(&place, bytes)?,
                Content::Folder(files) => {
                    fs::create_dir_all(&place)?;
                    for (name, bytes) in files {
                        write(&place.join(name), bytes)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// The error of a step, and how undoing the earlier ones went.
    fn move_all(
        &self,
        root: &Path,
        workshop: &Path,
    ) -> std::result::Result<(), (anyhow::Error, io::Result<()>)> {
        for (done, (path, content)) in self.steps.iter().enumerate() {
            let place = root.join(path);
            if let Err(error) = move_one(&place, content, workshop, done) {
                let text = format!("can't change {}", place.display());
                let steps = self.steps.iter().enumerate().take(done + 1).rev();
                let undone = steps.map(|(index, (path, content))| {
                    put_back(&root.join(path), content, workshop, index)
                });
                // One that fails does not stop the others.
                let undone: Vec<io::Result<()>> = undone.collect();
                let undone = undone.into_iter().collect();
                return Err((anyhow::Error::new(error).context(text), undone));
            }
        }
        Ok(())
    }
}

fn new(workshop: &Path, index: usize) -> PathBuf {
    workshop.join(format!("new-{index}"))
}

fn old(workshop: &Path, index: usize) -> PathBuf {
    workshop.join(format!("old-{index}"))
}

fn move_one(place: &Path, content: &Content, workshop: &Path, index: usize) -> io::Result<()> {
    if place.symlink_metadata().is_ok() {
        fs::rename(place, old(workshop, index))?;
    }
    if matches!(content, Content::Nothing) {
        return Ok(());
    }
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::rename(new(workshop, index), place)
}

/// Brings a path to what it was.
fn put_back(place: &Path, content: &Content, workshop: &Path, index: usize) -> io::Result<()> {
    let (new, old) = (new(workshop, index), old(workshop, index));
    let was_there = old.symlink_metadata().is_ok();
    if !matches!(content, Content::Nothing) && !new.exists() {
        fs::rename(place, &new)?;
    }
    if was_there {
        fs::rename(&old, place)?;
    } else if let Some(folder) = place.parent() {
        // A folder that is not empty refuses.
        let _ = fs::remove_dir(folder);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;
    use crate::files::texts_below;

    fn root() -> TempDir {
        let root = TempDir::new().unwrap();
        for (path, text) in [
            ("a/1/x.json", "x"),
            ("a/1/y.json", "y"),
            ("b/2/x.json", "b"),
            ("list", "a b"),
        ] {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        root
    }

    fn found(root: &TempDir) -> Vec<String> {
        let texts = texts_below(root.path()).unwrap();
        texts
            .into_iter()
            .map(|(path, text)| format!("{path}: {text}"))
            .collect()
    }

    fn changes() -> Swap {
        let mut swap = Swap::default();
        swap.folder("a/1", vec![("x.json".to_owned(), b"new".to_vec())]);
        swap.nothing("b/2");
        swap.folder("c/3", vec![("z.json".to_owned(), b"z".to_vec())]);
        swap.file("list", "a c".to_owned());
        swap
    }

    #[test]
    fn all_changes_are_made() {
        let root = root();
        changes().commit(root.path()).unwrap();
        assert_eq!(
            found(&root),
            ["a/1/x.json: new", "c/3/z.json: z", "list: a c"]
        );
        assert!(!root.path().join("b").exists());
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 3);
    }

    #[test]
    fn nothing_is_changed_if_a_step_fails() {
        let root = root();
        let before = found(&root);
        let mut swap = changes();
        // Below a file there can't be a folder.
        swap.folder("list/5", vec![("z.json".to_owned(), b"z".to_vec())]);
        let error = swap.commit(root.path()).unwrap_err();
        assert!(error.to_string().starts_with("can't change"), "{error}");
        assert_eq!(found(&root), before);
        let mut swap = changes();
        swap.folder("d", vec![("no/folder".to_owned(), Vec::new())]);
        assert!(swap.commit(root.path()).is_err());
        assert_eq!(found(&root), before);
    }
}
