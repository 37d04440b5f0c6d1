//! What a server needs, on this machine.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::debian;
use super::environment::Environment;
use super::program;
use super::script::script;
use super::servers::{SERVERS, Server};

/// Where the scripts are that start servers.
const SCRIPTS: &str = "tests/e2e/src/servers";

/// A server that can be started.
pub(super) struct Installed {
    pub(super) server: &'static Server,
    environment: Environment,
    program: Option<PathBuf>,
    proxy: Option<PathBuf>,
}

impl Installed {
    /// Installs what a server needs into `folder`, unless it is there.
    pub(super) fn prepare(
        root: &Path,
        folder: &Path,
        server: &'static Server,
        out: &mut dyn Write,
    ) -> Result<Self> {
        let environment = Environment::prepare(root, folder, server.packages, out)?;
        if let Some(list) = server.beside {
            Environment::prepare(root, folder, list, out)?;
        }
        let proxy = server.proxy;
        let proxy = proxy.map(|package| debian::prepare(folder, package, out));
        let program = server.program;
        let program = program.map(|program| program::prepare(folder, program, out));
        Ok(Self {
            server,
            environment,
            program: program.transpose()?,
            proxy: proxy.transpose()?,
        })
    }

    /// The command that starts it.
    pub(super) fn command(&self, root: &Path) -> Command {
        let (name, flags) = self.server.script.split_first().unwrap_or((&"", &[]));
        let path = root.join(SCRIPTS).join(name);
        let mut command = script(&self.environment.interpreter(), &path);
        command.args(&self.proxy).args(flags).args(&self.program);
        command.args(
            self.server
                .program
                .map_or(&[][..], |program| program.arguments),
        );
        command
    }
}

/// Installs all servers into `folder`, says which are ready, and why others are not.
pub(super) fn prepare_all(root: &Path, folder: &Path, out: &mut dyn Write) -> Result<()> {
    for server in SERVERS {
        match Installed::prepare(root, folder, server, out) {
            Ok(_) => writeln!(out, "{} is ready.", server.name)?,
            Err(problem) => writeln!(out, "{} is not ready: {problem:#}", server.name)?,
        }
    }
    Ok(())
}
