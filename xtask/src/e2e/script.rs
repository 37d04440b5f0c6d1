//! Scripts of Python, which get nothing of the machine's settings.

use std::env;
use std::path::Path;
use std::process::Command;

/// The variables that a script gets: what Python needs to start, and where temporary files belong.
const KEPT: [&str; 8] = [
    "PATH",
    "HOME",
    "TMPDIR",
    "TEMP",
    "TMP",
    "SYSTEMROOT",
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
];

/// A script in the environment of Python. It gets no settings of the machine: no credentials for AWS, no
/// proxy, and no variables that change a server. It leaves no files beside itself.
pub(super) fn script(python: &Path, path: &Path) -> Command {
    let mut command = Command::new(python);
    command.arg("-B").arg(path).env_clear();
    for name in KEPT {
        if let Some(value) = env::var_os(name) {
            command.env(name, value);
        }
    }
    // A path that can't exist, because its parent is a file.
    let nowhere = path.join("none");
    command
        .env("AWS_CONFIG_FILE", &nowhere)
        .env("AWS_SHARED_CREDENTIALS_FILE", &nowhere)
        .env("AWS_EC2_METADATA_DISABLED", "true");
    command
}
