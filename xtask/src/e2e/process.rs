//! A process that reads commands from its standard input, and writes JSON to its standard output, line by
//! line.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use serde_json::Value as Json;

/// How long a process may take to end by itself.
const FAREWELL: Duration = Duration::from_secs(5);

/// A running process. It is stopped when this is dropped. If this program is killed, the standard input of
/// the process ends, and it stops by itself.
pub(super) struct Process {
    name: &'static str,
    child: Child,
    input: Option<ChildStdin>,
    lines: Receiver<String>,
    patience: Duration,
}

impl Process {
    /// Starts a process. Each of its answers may take as long as `patience`.
    pub(super) fn start(
        name: &'static str,
        mut command: Command,
        patience: Duration,
    ) -> Result<Self> {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("can't start {name}"))?;
        let input = child.stdin.take();
        let output = child.stdout.take();
        let (sender, lines) = channel();
        // The thread ends with the process's output, or when nobody listens any more.
        thread::spawn(move || {
            let lines = output.map(BufReader::new).into_iter();
            for line in lines.flat_map(|output| output.lines().map_while(Result::ok)) {
                if sender.send(line).is_err() {
                    return;
                }
            }
        });
        Ok(Self {
            name,
            child,
            input,
            lines,
            patience,
        })
    }

    /// Gives the process a command.
    pub(super) fn say(&mut self, command: &str) -> Result<()> {
        let Some(input) = &mut self.input else {
            bail!("the input of {} is closed", self.name);
        };
        writeln!(input, "{command}")
            .and_then(|()| input.flush())
            .with_context(|| format!("{} has ended", self.name))
    }

    /// Waits for the next answer.
    pub(super) fn hear(&mut self) -> Result<Json> {
        match self.lines.recv_timeout(self.patience) {
            Ok(line) => serde_json::from_str(&line)
                .with_context(|| format!("{} says {line:?}, which is not JSON", self.name)),
            Err(RecvTimeoutError::Disconnected) => match self.stop() {
                Some(status) => bail!("{} has ended: {status}", self.name),
                None => bail!("{} has closed its output, and was stopped", self.name),
            },
            Err(RecvTimeoutError::Timeout) => bail!(
                "{} has said nothing for {} s",
                self.name,
                self.patience.as_secs()
            ),
        }
    }

    /// Gives the process a command, and waits for the member of this name in its answer.
    pub(super) fn ask(&mut self, command: &str, member: &str) -> Result<Json> {
        self.say(command)?;
        let mut answer = self.hear()?;
        match answer.get_mut(member) {
            Some(value) => Ok(value.take()),
            None => match answer.get("end").and_then(Json::as_str) {
                Some(problem) => bail!("{} has failed: {problem}", self.name),
                None => bail!("{} says {answer} to {command:?}", self.name),
            },
        }
    }

    /// Closes the input of the process, which tells it to stop, and kills it if it doesn't. Returns how it
    /// ended by itself.
    fn stop(&mut self) -> Option<ExitStatus> {
        self.input = None;
        let deadline = Instant::now() + FAREWELL;
        while Instant::now() < deadline {
            match self.child.try_wait() {
                Ok(None) => thread::sleep(Duration::from_millis(10)),
                Ok(status) => return status,
                Err(_) => break,
            }
        }
        // It may have ended in the meantime. Then there is nothing to kill.
        let _ = self.child.kill();
        let _ = self.child.wait();
        None
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.stop();
    }
}
