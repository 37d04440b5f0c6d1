//! Files of a revision, read by Git itself.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use anyhow::{Context as _, Result, bail};

/// The commit that a text names, if it names one.
pub(super) fn commit(root: &Path, revision: &str) -> Option<String> {
    // A revision which begins with a dash would be an option.
    if revision.starts_with('-') {
        return None;
    }
    let wanted = format!("{revision}^{{commit}}");
    let output = git(root)
        .args(["rev-parse", "--verify", "--quiet", &wanted])
        .output()
        .ok()?;
    let commit = String::from_utf8(output.stdout).ok()?;
    (output.status.success() && !commit.trim().is_empty()).then(|| commit.trim().to_owned())
}

/// The files below folders of a commit for which `wanted` is true, by their paths relative to `root`.
pub(super) fn files(
    root: &Path,
    commit: &str,
    folders: &[&str],
    wanted: impl Fn(&str) -> bool,
) -> Result<Vec<(String, Vec<u8>)>> {
    let output = git(root)
        .args(["ls-tree", "-r", "-z", commit, "--"])
        .args(folders)
        .output();
    let output = output.context("can't run git")?;
    if !output.status.success() {
        bail!(
            "git can't list {commit}: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    let list = String::from_utf8_lossy(&output.stdout);
    let mut blobs = Vec::new();
    for line in list.split('\0') {
        let Some((about, path)) = line.split_once('\t') else {
            continue;
        };
        // Mode, kind, name of the object.
        let mut about = about.split(' ').skip(1);
        if let (Some("blob"), Some(object)) = (about.next(), about.next()) {
            if wanted(path) {
                blobs.push((path.to_owned(), object.to_owned()));
            }
        }
    }
    contents(root, blobs)
}

fn contents(root: &Path, blobs: Vec<(String, String)>) -> Result<Vec<(String, Vec<u8>)>> {
    let mut child = git(root)
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("can't run git")?;
    let (input, output) = (child.stdin.take(), child.stdout.take());
    let (Some(mut input), Some(output)) = (input, output) else {
        bail!("git has no standard input and output");
    };
    let objects: Vec<_> = blobs.iter().map(|(_, object)| object.as_str()).collect();
    let objects = objects.join("\n") + "\n";
    // Git answers while it is asked, so one of the two must not wait for the other.
    let writer = thread::spawn(move || input.write_all(objects.as_bytes()));
    let mut output = BufReader::new(output);
    let mut files = Vec::new();
    for (path, object) in blobs {
        let mut head = String::new();
        output.read_line(&mut head)?;
        let size = head
            .trim_end()
            .rsplit(' ')
            .next()
            .and_then(|size| size.parse::<usize>().ok());
        let size =
            size.with_context(|| format!("git can't read {path} ({object}): {}", head.trim_end()))?;
        let mut bytes = vec![0; size];
        output.read_exact(&mut bytes)?;
        // The line ends after the content.
        output.read_exact(&mut [0])?;
        files.push((path, bytes));
    }
    let written = writer.join();
    let status = child.wait()?;
    if !status.success() || !matches!(written, Ok(Ok(()))) {
        bail!("git cat-file has failed ({status})");
    }
    Ok(files)
}

fn git(root: &Path) -> Command {
    let mut command = Command::new("git");
    command.current_dir(root).stdin(Stdio::null());
    command
}
