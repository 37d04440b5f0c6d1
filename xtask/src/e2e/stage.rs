//! A server and the players: starts them, and lets them play a scenario.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use serde_json::{Value as Json, json};

use super::environment::Environment;
use super::installed::Installed;
use super::process::Process;
use super::script::script;
use super::servers::{CLI, Varies};
use super::steady::Run;

/// How long a server and the players may be silent. A call takes milliseconds.
const PATIENCE: Duration = Duration::from_secs(120);

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

/// The players, and the server they call. Several stages may be in use at once: they share no process.
pub(super) struct Stage {
    /// Which of the stages this is.
    number: usize,
    root: PathBuf,
    /// Where the logs of servers go.
    folder: PathBuf,
    python: PathBuf,
    program: PathBuf,
    /// The servers that were used, by name.
    running: BTreeMap<&'static str, Running>,
    /// Shows what boto3 sees on the server, and sets scenes.
    observer: Option<Process>,
    /// The players in the order of [`Client::ALL`], once they have been started.
    players: [Option<Process>; 3],
}

/// A server that runs until this is dropped.
struct Running {
    process: Process,
    /// Its URL, the one of its proxy or a hyphen, and the file of its certificate if it has one, as players
    /// want it.
    address: String,
}

impl Stage {
    /// `program` is the player of the generated clients. The environment has boto3.
    pub(super) fn new(
        number: usize,
        root: &Path,
        folder: &Path,
        environment: &Environment,
        program: &Path,
    ) -> Self {
        Self {
            number,
            root: root.to_owned(),
            folder: folder.to_owned(),
            python: environment.interpreter(),
            program: program.to_owned(),
            running: BTreeMap::new(),
            observer: None,
            players: [None, None, None],
        }
    }

    /// All scenarios, with the names of the servers they run on. Both languages have to have the same.
    pub(super) fn scenarios(&mut self) -> Result<BTreeMap<String, Vec<String>>> {
        let names = self.player(Client::Boto3)?.ask("list", "scenarios")?;
        let names: Vec<String> = serde_json::from_value(names)?;
        let scenarios = self.player(Client::Async)?.ask("list", "scenarios")?;
        let scenarios: BTreeMap<String, Vec<String>> = serde_json::from_value(scenarios)?;
        if let Some(name) = names.iter().find(|name| !scenarios.contains_key(*name)) {
            bail!("the scenario {name} is missing in Rust");
        }
        if let Some(name) = scenarios.keys().find(|name| !names.contains(name)) {
            bail!("the scenario {name} is missing in Python");
        }
        Ok(scenarios)
    }

    /// Lets a client play a scenario on a fresh server. boto3, which says what is right, may try twice: its
    /// retries are off, and a server may close a connection that boto3 is about to use again.
    pub(super) fn play(&mut self, scenario: &str, server: &Installed, client: Client) -> Account {
        let first = self.play_once(scenario, server, client);
        let is_lost = first.problem.is_some()
            || (server.server.drops && first.events.iter().any(has_no_answer));
        if matches!(client, Client::Boto3) && is_lost {
            return self.play_once(scenario, server, client);
        }
        first
    }

    fn play_once(&mut self, scenario: &str, server: &Installed, client: Client) -> Account {
        let mut events = Vec::new();
        let problem = match self.try_play(scenario, server, client, &mut events) {
            Ok(problem) => problem,
            Err(error) => {
                // The next scenario gets new processes.
                self.running.remove(server.server.name);
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
        server: &Installed,
        client: Client,
        events: &mut Vec<Json>,
    ) -> Result<Option<String>> {
        let service = scenario.split('/').next().unwrap_or_default();
        let address = self.fresh(service, server)?;
        let mut run = match server.server.varies {
            Varies::Nothing => None,
            Varies::TimesAndIds => Some(Run::begin()),
        };
        let mut add = |mut event: Json| {
            if let Some(run) = &mut run {
                run.steady(&mut event);
            }
            events.push(event);
        };
        self.player(client)?
            .say(&format!("play {scenario} {address}"))?;
        loop {
            let answer = self.player(client)?.hear()?;
            if answer.get("call").is_some() {
                add(answer);
            } else if answer.get("look").is_some() {
                add(json!({ "state": self.look(service, &address)? }));
                self.player(client)?.say("go on")?;
            } else if let Some(end) = answer.get("end") {
                return Ok(end.as_str().map(str::to_owned));
            } else {
                bail!("{} says {answer}", client.name());
            }
        }
    }

    /// Makes the server a new one, and sets the scene for a scenario of a service. Returns its address.
    fn fresh(&mut self, service: &str, server: &Installed) -> Result<String> {
        let name = server.server.name;
        if !self.running.contains_key(name) {
            let log = self.folder.join(format!("{name}-{}.log", self.number));
            let running = Running::start(server, &self.root, &log)?;
            self.running.insert(name, running);
        }
        let address = self.reset(name)?;
        // While it is reset, a service may call another one which was reset before, and so bring it to life
        // again. After this only the service itself is alive, and the second time nothing is left.
        self.look(service, &address)?;
        self.reset(name)?;
        self.observer()?
            .ask(&format!("prepare {service} {address}"), "end")?;
        Ok(address)
    }

    fn reset(&mut self, name: &str) -> Result<String> {
        let running = self.running.get_mut(name);
        let running = running.with_context(|| format!("{name} does not run"))?;
        if let Some(problem) = running.process.ask("reset", "end")?.as_str() {
            bail!("{name} can't be reset: {problem}");
        }
        Ok(running.address.clone())
    }

    fn look(&mut self, service: &str, address: &str) -> Result<Json> {
        self.observer()?
            .ask(&format!("look {service} {address}"), "state")
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
                command.args(["--play-as", client.name()]);
                // Scenarios that run it are on servers for which it is installed.
                let cli = Environment::of(&self.folder, CLI).interpreter();
                command.env("SHAPEWRIGHT_E2E_CLI", cli);
                command
            }
        };
        started(&mut self.players[client as usize], client.name(), command)
    }

    fn boto3(&self) -> Command {
        script(&self.python, &self.root.join(BOTO3))
    }
}

impl Running {
    /// Starts a server, and waits until it answers. Its log goes into a file.
    fn start(server: &Installed, root: &Path, log: &Path) -> Result<Self> {
        let name = server.server.name;
        let mut command = server.command(root);
        command
            .stderr(File::create(log).with_context(|| format!("can't write {}", log.display()))?);
        let mut process = Process::start(name, command, PATIENCE)?;
        let answer = process
            .hear()
            .with_context(|| format!("{name} does not start; its log is {}", log.display()))?;
        let url = answer["server"].as_str();
        let url = url.with_context(|| format!("{name} does not say where it is"))?;
        let proxy = answer["proxy"].as_str().unwrap_or("-");
        let address = match answer["certificate"].as_str() {
            Some(file) => format!("{url} {proxy} {file}"),
            None => format!("{url} {proxy}"),
        };
        Ok(Self { process, address })
    }
}

/// Whether a call got no answer. A scenario that expects a refusal goes on after that.
fn has_no_answer(event: &Json) -> bool {
    event["error"]["failure"] == "transport"
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
