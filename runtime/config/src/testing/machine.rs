//! A machine that a test has written.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fmt::{self, Debug, Formatter};
use std::io;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use zeroize::Zeroizing;

use super::lock;
use crate::surroundings::{Finished, Machine, Platform};

/// The machine. Clones are the same one.
#[derive(Clone, Default)]
pub(super) struct ScriptMachine(Arc<Mutex<State>>);

struct State {
    platform: Platform,
    variables: BTreeMap<String, OsString>,
    files: BTreeMap<PathBuf, Vec<u8>>,
    programs: BTreeMap<String, Finished>,
    hosts: BTreeMap<String, Vec<IpAddr>>,
    command_lines: Vec<String>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            platform: Platform::Unix,
            variables: BTreeMap::new(),
            files: BTreeMap::new(),
            programs: BTreeMap::new(),
            hosts: BTreeMap::new(),
            command_lines: Vec::new(),
        }
    }
}

impl ScriptMachine {
    pub(super) fn set_variable(&self, name: &str, value: &str) {
        let mut state = lock(&self.0);
        state.variables.insert(name.to_owned(), value.into());
    }

    pub(super) fn set_file(&self, path: &str, content: Vec<u8>) {
        lock(&self.0).files.insert(path.into(), content);
    }

    pub(super) fn set_program(&self, command_line: &str, finished: Finished) {
        let mut state = lock(&self.0);
        state.programs.insert(command_line.to_owned(), finished);
    }

    pub(super) fn set_host(&self, name: &str, addresses: &[&str]) {
        let addresses = addresses.iter();
        let addresses = addresses.filter_map(|address| address.parse().ok());
        lock(&self.0)
            .hosts
            .insert(name.to_owned(), addresses.collect());
    }

    pub(super) fn set_platform(&self, platform: Platform) {
        lock(&self.0).platform = platform;
    }

    pub(super) fn content(&self, path: &str) -> Option<String> {
        let state = lock(&self.0);
        let content = state.files.get(Path::new(path))?;
        Some(String::from_utf8_lossy(content).into_owned())
    }

    pub(super) fn command_lines(&self) -> Vec<String> {
        lock(&self.0).command_lines.clone()
    }
}

impl Machine for ScriptMachine {
    fn platform(&self) -> Platform {
        lock(&self.0).platform
    }

    fn variable(&self, name: &str) -> Option<OsString> {
        lock(&self.0).variables.get(name).cloned()
    }

    fn variable_names(&self) -> Vec<String> {
        lock(&self.0).variables.keys().cloned().collect()
    }

    fn home(&self) -> Option<PathBuf> {
        None
    }

    fn read(&self, path: &Path) -> io::Result<Zeroizing<Vec<u8>>> {
        let state = lock(&self.0);
        let content = state.files.get(path).cloned();
        content.map(Zeroizing::new).ok_or_else(not_found)
    }

    fn write_private(&self, path: &Path, content: &[u8]) -> io::Result<()> {
        lock(&self.0)
            .files
            .insert(path.to_owned(), content.to_owned());
        Ok(())
    }

    fn run(&self, command_line: &str) -> io::Result<Finished> {
        let mut state = lock(&self.0);
        state.command_lines.push(command_line.to_owned());
        let finished = state.programs.get(command_line).cloned();
        finished.ok_or_else(not_found)
    }

    fn resolve(&self, host: &str) -> io::Result<Vec<IpAddr>> {
        let state = lock(&self.0);
        state.hosts.get(host).cloned().ok_or_else(not_found)
    }
}

impl Debug for ScriptMachine {
    /// Does not show variables and files, because they may have secrets as on any other machine.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScriptMachine").finish_non_exhaustive()
    }
}

/// The error of this platform's system, whatever that is.
fn not_found() -> io::Error {
    io::Error::from_raw_os_error(2)
}
