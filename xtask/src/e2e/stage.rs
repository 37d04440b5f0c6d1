//! The server and the players: starts them, and lets them play a scenario.

use std::env;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use serde_json::{Value as Json, json};

use super::environment::Environment;
use super::process::Process;

/// How long the server and the players may be silent. A call takes milliseconds.
const PATIENCE: Duration = Duration::from_secs(120);

const SERVER: &str = "tests/e2e/src/server.py";
const BOTO3: &str = "tests/e2e/src/player.py";

/// Who plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Client {
    /// The reference.
    Boto3,
    Async,
    Blocking,
}

impl Client {
    pub(super) const ALL: [Self; 3] = [Self::Boto3, Self::Async, Self::Blocking];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Boto3 => "boto3",
            Self::Async => "async",
            Self::Blocking => "blocking",
        }
    }
}

/// What a client saw in a scenario.
pub(super) struct Account {
    /// Calls with their outputs or errors, and states of the server, in their order.
    pub(super) events: Vec<Json>,
    /// Why the scenario did not go to its end.
    pub(super) problem: Option<String>,
}

/// A server, and those who call it.
pub(super) struct Stage {
    root: PathBuf,
    python: PathBuf,
    program: PathBuf,
    url: String,
    /// Kept because dropping it stops the server.
    _server: Process,
    /// Shows what boto3 sees on the server, and resets the server.
    observer: Option<Process>,
    /// The players in the order of [`Client::ALL`], once they have been started.
    players: [Option<Process>; 3],
}

impl Stage {
    /// Starts the server, and waits until it answers. Its log goes to the file `log`. `program` is the player
    /// of the generated clients.
    pub(super) fn open(
        root: &Path,
        environment: &Environment,
        program: PathBuf,
        log: &Path,
    ) -> Result<Self> {
        let python = environment.interpreter();
        let mut command = script(&python, &root.join(SERVER));
        let log = File::create(log).with_context(|| format!("can't write {}", log.display()))?;
        command.stderr(log);
        let mut server = Process::start("the server", command, PATIENCE)?;
        let url = server.hear()?;
        let url = url["server"].as_str();
        Ok(Self {
            root: root.to_owned(),
            python,
            program,
            url: url
                .context("the server does not say where it is")?
                .to_owned(),
            _server: server,
            observer: None,
            players: [None, None, None],
        })
    }

    /// The names of all scenarios. Both languages have to have the same.
    pub(super) fn scenarios(&mut self) -> Result<Vec<String>> {
        let [reference, generated] = [Client::Boto3, Client::Async].map(|client| {
            let names = self.player(client)?.ask("list", "scenarios")?;
            let mut names: Vec<String> = serde_json::from_value(names)?;
            names.sort();
            anyhow::Ok(names)
        });
        let (reference, generated) = (reference?, generated?);
        for (names, others, language) in [
            (&reference, &generated, "Rust"),
            (&generated, &reference, "Python"),
        ] {
            if let Some(name) = names.iter().find(|name| !others.contains(name)) {
                bail!("the scenario {name} is missing in {language}");
            }
        }
        Ok(reference)
    }

    /// Lets a client play a scenario on a fresh server.
    pub(super) fn play(&mut self, scenario: &str, client: Client) -> Account {
        let mut events = Vec::new();
        let problem = match self.try_play(scenario, client, &mut events) {
            Ok(problem) => problem,
            Err(error) => {
                // The next scenario gets new processes.
                self.observer = None;
                self.players[client as usize] = None;
                Some(format!("{error:#}"))
            }
        };
        Account { events, problem }
    }

    fn try_play(
        &mut self,
        scenario: &str,
        client: Client,
        events: &mut Vec<Json>,
    ) -> Result<Option<String>> {
        let service = scenario.split('/').next().unwrap_or_default();
        self.observer()?.ask(&format!("reset {service}"), "end")?;
        self.player(client)?.say(&format!("play {scenario}"))?;
        loop {
            let answer = self.player(client)?.hear()?;
            if answer.get("call").is_some() {
                events.push(answer);
            } else if answer.get("look").is_some() {
                let state = self.observer()?.ask(&format!("look {service}"), "state")?;
                events.push(json!({ "state": state }));
                self.player(client)?.say("go on")?;
            } else if let Some(end) = answer.get("end") {
                return Ok(end.as_str().map(str::to_owned));
            } else {
                bail!("{} says {answer}", client.name());
            }
        }
    }

    fn observer(&mut self) -> Result<&mut Process> {
        let command = self.boto3();
        started(&mut self.observer, "boto3", command)
    }

    fn player(&mut self, client: Client) -> Result<&mut Process> {
        let command = match client {
            Client::Boto3 => self.boto3(),
            Client::Async | Client::Blocking => {
                let mut command = Command::new(&self.program);
                command.args([&self.url, client.name()]);
                command
            }
        };
        started(&mut self.players[client as usize], client.name(), command)
    }

    fn boto3(&self) -> Command {
        let mut command = script(&self.python, &self.root.join(BOTO3));
        command.arg(&self.url);
        command
    }
}

/// A script in the environment of Python. It gets no settings of the machine: no credentials for AWS, no
/// proxy, and no variables that change the server. It leaves no files beside itself.
fn script(python: &Path, path: &Path) -> Command {
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

fn started<'p>(
    process: &'p mut Option<Process>,
    name: &'static str,
    command: Command,
) -> Result<&'p mut Process> {
    if process.is_none() {
        *process = Some(Process::start(name, command, PATIENCE)?);
    }
    process.as_mut().context("there is a process now")
}
