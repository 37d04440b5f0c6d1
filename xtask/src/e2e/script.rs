//! Scripts of Python, which get nothing of the machine's settings.

use std::env;
use std::path::Path;
use std::process::Command;

/// A script in the environment of Python. It gets no settings of the machine: no credentials for AWS, no
/// proxy, and no variables that change the server. It leaves no files beside itself.
pub(super) fn script(python: &Path, path: &Path) -> Command {
    let mut command = Command::new(python);
    command.arg("-B").arg(path);
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("AWS_") || text.starts_with("MOTO_") {
            command.env_remove(name);
        }
    }
    // A path that can't exist, because its parent is a file.
    let nowhere = path.join("none");
    command
        .env("AWS_CONFIG_FILE", &nowhere)
        .env("AWS_SHARED_CREDENTIALS_FILE", &nowhere)
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .env("NO_PROXY", "127.0.0.1")
        .env("no_proxy", "127.0.0.1");
    command
}
