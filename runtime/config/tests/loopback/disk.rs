//! Files and programs of this machine.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use shapewright_config::providers::{Context, Process};
use shapewright_config::runtime::auth::{CredentialsErrorKind, ProvideCredentials as _};
use shapewright_config::surroundings::{Machine as _, Surroundings, ThisMachine};

use crate::{Nothing, both};

/// A folder that is removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let name = format!("shapewright-{name}-{}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn names(&self, below: &str) -> Vec<String> {
        let entries = fs::read_dir(self.0.join(below)).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name());
        names.map(|name| name.into_string().unwrap()).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn tokens_are_written_for_this_user_only() {
    let folder = Folder::new("tokens");
    let path = folder.0.join("sso/cache/a.json");
    ThisMachine.write_private(&path, b"{}").unwrap();
    assert_eq!(mode(&path), 0o600);
    // A file that was readable for all is replaced, and not written into.
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    let before = fs::File::open(&path).unwrap();
    ThisMachine.write_private(&path, b"{\"a\":1}").unwrap();
    assert_eq!(mode(&path), 0o600);
    assert_eq!(std::io::read_to_string(before).unwrap(), "{}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "{\"a\":1}");
    assert_eq!(folder.names("sso/cache"), ["a.json"]);
}

#[test]
fn a_write_that_fails_leaves_nothing() {
    let folder = Folder::new("failure");
    // A folder is in the way.
    fs::create_dir_all(folder.0.join("a.json/b")).unwrap();
    ThisMachine
        .write_private(&folder.0.join("a.json"), b"{}")
        .unwrap_err();
    assert_eq!(folder.names("."), ["a.json"]);
}

fn process(line: &str) -> Process {
    Process::new(Context::new(Surroundings::system(), Nothing), line)
}

#[test]
fn a_shell_runs_programs() {
    let json = r#"{"Version":1,"AccessKeyId":"AKID","SecretAccessKey":"hush"}"#;
    for result in both(&process(&format!("printf '%s' '{json}' # a comment"))) {
        assert_eq!(result.unwrap().access_key_id(), "AKID");
    }
    let line = "echo hush; echo \"it's over\" >&2; cat; exit 3";
    for result in both(&process(line)) {
        let error = result.unwrap_err();
        let text = error.to_string();
        assert!(
            text.contains("exit status: 3") && text.contains("it's over"),
            "{text}"
        );
        assert!(!text.contains("hush"), "{text}");
        assert_eq!(error.kind(), CredentialsErrorKind::Unavailable);
    }
    let error = process("no-such-program-here")
        .provide_blocking()
        .unwrap_err();
    assert!(error.to_string().contains("exit status: 127"), "{error}");
}
