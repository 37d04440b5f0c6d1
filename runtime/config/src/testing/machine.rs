//! A machine that a test has written.

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
    /// What is there, and has not been replaced. It is one list, so that the compiler has one kind of list to do.
    things: Vec<Thing>,
    command_lines: Vec<String>,
}

/// Something that a test has set.
enum Thing {
    Variable(String, OsString),
    File(PathBuf, Vec<u8>),
    Program(String, Finished),
    Host(String, Vec<IpAddr>),
}

impl Thing {
    /// Returns `true` if the other one has the same kind and name.
    fn is_replaced_by(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Variable(name, _), Self::Variable(other, _))
            | (Self::Program(name, _), Self::Program(other, _))
            | (Self::Host(name, _), Self::Host(other, _)) => name == other,
            (Self::File(path, _), Self::File(other, _)) => path == other,
            _ => false,
        }
    }
}

impl State {
    fn set(&mut self, thing: Thing) {
        for known in &mut self.things {
            if known.is_replaced_by(&thing) {
                *known = thing;
                return;
            }
        }
        self.things.push(thing);
    }

    fn file(&self, path: &Path) -> Option<&Vec<u8>> {
        for thing in &self.things {
            match thing {
                Thing::File(known, content) if known == path => return Some(content),
                _ => {}
            }
        }
        None
    }
}

impl Default for State {
    fn default() -> Self {
        Self {
            platform: Platform::Unix,
            things: Vec::new(),
            command_lines: Vec::new(),
        }
    }
}

impl ScriptMachine {
    pub(super) fn set_variable(&self, name: &str, value: &str) {
        self.set(Thing::Variable(name.to_owned(), value.into()));
    }

    pub(super) fn set_file(&self, path: &str, content: Vec<u8>) {
        self.set(Thing::File(path.into(), content));
    }

    pub(super) fn set_program(&self, command_line: &str, finished: Finished) {
        self.set(Thing::Program(command_line.to_owned(), finished));
    }

    pub(super) fn set_host(&self, name: &str, addresses: &[&str]) {
        let mut parsed = Vec::new();
        for address in addresses {
            if let Ok(address) = address.parse::<IpAddr>() {
                parsed.push(address);
            }
        }
        self.set(Thing::Host(name.to_owned(), parsed));
    }

    fn set(&self, thing: Thing) {
        lock(&self.0).set(thing);
    }

    pub(super) fn set_platform(&self, platform: Platform) {
        lock(&self.0).platform = platform;
    }

    pub(super) fn content(&self, path: &str) -> Option<String> {
        let state = lock(&self.0);
        let content = state.file(Path::new(path))?;
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
        for thing in &lock(&self.0).things {
            match thing {
                Thing::Variable(known, value) if known == name => return Some(value.clone()),
                _ => {}
            }
        }
        None
    }

    fn variable_names(&self) -> Vec<String> {
        let mut names = Vec::new();
        for thing in &lock(&self.0).things {
            if let Thing::Variable(name, _) = thing {
                names.push(name.clone());
            }
        }
        names
    }

    fn home(&self) -> Option<PathBuf> {
        None
    }

    fn read(&self, path: &Path) -> io::Result<Zeroizing<Vec<u8>>> {
        match lock(&self.0).file(path) {
            Some(content) => Ok(Zeroizing::new(content.clone())),
            None => Err(not_found()),
        }
    }

    fn write_private(&self, path: &Path, content: &[u8]) -> io::Result<()> {
        self.set(Thing::File(path.to_owned(), content.to_owned()));
        Ok(())
    }

    fn run(&self, command_line: &str) -> io::Result<Finished> {
        let mut state = lock(&self.0);
        state.command_lines.push(command_line.to_owned());
        for thing in &state.things {
            match thing {
                Thing::Program(known, finished) if known == command_line => {
                    return Ok(finished.clone());
                }
                _ => {}
            }
        }
        Err(not_found())
    }

    fn resolve(&self, host: &str) -> io::Result<Vec<IpAddr>> {
        for thing in &lock(&self.0).things {
            match thing {
                Thing::Host(known, addresses) if known == host => return Ok(addresses.clone()),
                _ => {}
            }
        }
        Err(not_found())
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
