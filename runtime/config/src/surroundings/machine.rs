//! [`Machine`]: variables, files, programs and names of hosts.

use std::ffi::OsString;
use std::fmt::Debug;
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::net::{IpAddr, ToSocketAddrs as _};
use std::path::{Path, PathBuf};
use std::process::{self, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};

use zeroize::Zeroizing;

/// The kind of a machine. Paths and the command line depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Platform {
    /// Linux, macOS and their relatives.
    Unix,
    /// Windows.
    Windows,
}

/// What a program that was run has left.
#[derive(Clone)]
#[non_exhaustive]
pub struct Finished {
    /// Whether it ended as it should, with the status 0.
    pub is_success: bool,
    /// How it ended, for people, such as `exit status: 1`.
    pub status: String,
    /// What it wrote to its standard output. It may contain secrets.
    pub stdout: Zeroizing<Vec<u8>>,
    /// What it wrote to its standard error output.
    pub stderr: Vec<u8>,
}

impl Finished {
    /// Creates the result of a program that ended with a status.
    #[must_use]
    pub fn new(code: i32, stdout: impl Into<Vec<u8>>, stderr: impl Into<Vec<u8>>) -> Self {
        Self {
            is_success: code == 0,
            status: format!("exit status: {code}"),
            stdout: Zeroizing::new(stdout.into()),
            stderr: stderr.into(),
        }
    }
}

impl Debug for Finished {
    /// Does not show the output, because it may contain secrets.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Finished")
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

/// Variables, files, programs and names of hosts. Every method may block the calling thread.
///
/// Files of settings are small and on the machine's own disk. So async clients read them without a thread.
pub trait Machine: Debug + Send + Sync {
    /// Returns the kind of the machine.
    fn platform(&self) -> Platform;

    /// Returns an environment variable, if it is set.
    fn variable(&self, name: &str) -> Option<OsString>;

    /// Returns the names of all environment variables that are valid Unicode.
    fn variable_names(&self) -> Vec<String>;

    /// Returns the home directory that the system knows, if no variable names one.
    fn home(&self) -> Option<PathBuf>;

    /// Reads a file.
    ///
    /// # Errors
    /// The file is not there, or can't be read.
    fn read(&self, path: &Path) -> io::Result<Zeroizing<Vec<u8>>>;

    /// Writes a file that only this user may read, and makes the folders for it. Whoever reads at the same
    /// time sees the old content or the new one, and nothing between them.
    ///
    /// # Errors
    /// The file can't be written. The old one is still there.
    fn write_private(&self, path: &Path, content: &[u8]) -> io::Result<()>;

    /// Runs a command line by the system's shell, without any input, and waits for its end.
    ///
    /// # Errors
    /// The shell can't be started.
    fn run(&self, command_line: &str) -> io::Result<Finished>;

    /// Returns all addresses of a host.
    ///
    /// # Errors
    /// The name has no address, or nobody can be asked for it.
    fn resolve(&self, host: &str) -> io::Result<Vec<IpAddr>>;
}

/// The machine that this process runs on.
#[derive(Clone, Copy, Debug, Default)]
pub struct ThisMachine;

impl Machine for ThisMachine {
    fn platform(&self) -> Platform {
        if cfg!(windows) {
            Platform::Windows
        } else {
            Platform::Unix
        }
    }

    fn variable(&self, name: &str) -> Option<OsString> {
        std::env::var_os(name)
    }

    fn variable_names(&self) -> Vec<String> {
        let mut names = Vec::new();
        for (name, _) in std::env::vars_os() {
            if let Ok(name) = name.into_string() {
                names.push(name);
            }
        }
        names
    }

    #[allow(
        deprecated,
        reason = "it was, because of an error on Windows that Rust 1.85 repairs"
    )]
    fn home(&self) -> Option<PathBuf> {
        std::env::home_dir().filter(|path| !path.as_os_str().is_empty())
    }

    fn read(&self, path: &Path) -> io::Result<Zeroizing<Vec<u8>>> {
        fs::read(path).map(Zeroizing::new)
    }

    fn write_private(&self, path: &Path, content: &[u8]) -> io::Result<()> {
        let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
        if let Some(folder) = folder {
            fs::create_dir_all(folder)?;
        }
        let draft = draft_of(path);
        let written = write_new(&draft, content).and_then(|()| fs::rename(&draft, path));
        if written.is_err() {
            // The first error says more than one of cleaning up.
            let _ = fs::remove_file(&draft);
        }
        written
    }

    fn run(&self, command_line: &str) -> io::Result<Finished> {
        let output = shell(command_line).stdin(Stdio::null()).output()?;
        Ok(Finished {
            is_success: output.status.success(),
            status: output.status.to_string(),
            stdout: Zeroizing::new(output.stdout),
            stderr: output.stderr,
        })
    }

    fn resolve(&self, host: &str) -> io::Result<Vec<IpAddr>> {
        let mut addresses = Vec::new();
        for address in (host, 0).to_socket_addrs()? {
            addresses.push(address.ip());
        }
        Ok(addresses)
    }
}

#[cfg(windows)]
fn shell(command_line: &str) -> process::Command {
    use std::os::windows::process::CommandExt as _;
    let mut command = process::Command::new("cmd.exe");
    // This shell does not know the backslashes that `arg` would put before quotes. With `/S` it takes away the outer
    // quotes and leaves all between them alone, so that the path of a program may have quotes of its own.
    command.raw_arg(format!("/S /C \"{command_line}\""));
    command
}

#[cfg(not(windows))]
fn shell(command_line: &str) -> process::Command {
    let mut command = process::Command::new("sh");
    command.arg("-c").arg(command_line);
    command
}

/// Returns the path of a new file beside another one. A rename works only within one file system.
fn draft_of(path: &Path) -> PathBuf {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.{number}.tmp", process::id()));
    path.with_file_name(name)
}

/// Writes a file that is not there yet, and that only this user may read from the start.
fn write_new(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(content)?;
    file.sync_all()
}
