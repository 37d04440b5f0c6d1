//! Surroundings that a test has written: variables, files, programs, servers and a clock.
//!
//! In: what a test says. Out: [`Surroundings`] that answer so, and a record of what was asked. Nothing waits:
//! the clock moves when somebody sleeps.
//!
//! ```
//! use shapewright_config::runtime::transport::{Body, Response};
//! use shapewright_config::testing::Script;
//!
//! let script = Script::new()
//!     .variable("HOME", "/home/ana")
//!     .file("/home/ana/.aws/config", "[default]\nregion = eu-west-1\n")
//!     .answer(|request| {
//!         assert_eq!(request.uri().path(), "/latest/api/token");
//!         Ok(Response::new(Body::from("a token")))
//!     });
//! let surroundings = script.surroundings();
//! assert_eq!(surroundings.variable("HOME")?.as_deref(), Some("/home/ana"));
//! # Ok::<(), shapewright_config::ConfigError>(())
//! ```

mod clock;
mod machine;
mod server;

use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, SystemTime};

use shapewright_runtime::transport::{Request, Response, TransportError};

use self::clock::ScriptClock;
use self::machine::ScriptMachine;
use self::server::ScriptServer;
use crate::surroundings::{Finished, Platform, SpawnTask, Surroundings, Task};

pub use self::server::Seen;

/// Surroundings that a test has written. Clones share everything, so a test can change them later.
#[derive(Clone, Debug, Default)]
pub struct Script {
    machine: ScriptMachine,
    server: ScriptServer,
    clock: ScriptClock,
    tasks: ScriptTasks,
}

impl Script {
    /// Creates surroundings with nothing in them: no variables, no files, and no server that answers. It is
    /// 2026-01-01T00:00:00Z on a Unix machine.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets an environment variable.
    #[must_use]
    pub fn variable(self, name: &str, value: &str) -> Self {
        self.machine.set_variable(name, value);
        self
    }

    /// Sets the content of a file.
    #[must_use]
    pub fn file(self, path: &str, content: impl Into<Vec<u8>>) -> Self {
        self.machine.set_file(path, content.into());
        self
    }

    /// Sets what a command line leaves when it is run.
    #[must_use]
    pub fn program(self, command_line: &str, finished: Finished) -> Self {
        self.machine.set_program(command_line, finished);
        self
    }

    /// Sets the addresses of a host.
    #[must_use]
    pub fn host(self, name: &str, addresses: &[&str]) -> Self {
        self.machine.set_host(name, addresses);
        self
    }

    /// Sets the kind of the machine.
    #[must_use]
    pub fn platform(self, platform: Platform) -> Self {
        self.machine.set_platform(platform);
        self
    }

    /// Sets the time of day.
    #[must_use]
    pub fn time(self, time: SystemTime) -> Self {
        self.clock.set_time(time);
        self
    }

    /// Adds the answer to the next request that has none. It may look at the request, and fail the test.
    #[must_use]
    pub fn answer(
        self,
        answer: impl FnOnce(&Request) -> Result<Response, TransportError> + Send + 'static,
    ) -> Self {
        self.server.push(Box::new(answer));
        self
    }

    /// Sets who answers all requests that have no answer of their own.
    #[must_use]
    pub fn answer_all(
        self,
        answer: impl Fn(&Request) -> Result<Response, TransportError> + Send + Sync + 'static,
    ) -> Self {
        self.server.set_rest(Arc::new(answer));
        self
    }

    /// Makes all requests without an answer wait for ever, in the async client. A blocking client gets an
    /// error, as if its transport had a limit.
    #[must_use]
    pub fn hang(self) -> Self {
        self.server.hang();
        self
    }

    /// Returns the surroundings, for a configuration or a provider.
    #[must_use]
    pub fn surroundings(&self) -> Surroundings {
        Surroundings::system()
            .with_machine(self.machine.clone())
            .with_clock(self.clock.clone())
            .with_tasks(self.tasks.clone())
            .with_transport(self.server.clone())
            .with_blocking_transport(self.server.clone())
    }

    /// Lets time pass.
    pub fn pass(&self, time: Duration) {
        self.clock.pass(time);
    }

    /// Returns the sleeps so far.
    #[must_use]
    pub fn sleeps(&self) -> Vec<Duration> {
        self.clock.sleeps()
    }

    /// Returns the requests so far.
    #[must_use]
    pub fn requests(&self) -> Vec<Seen> {
        self.server.seen()
    }

    /// Returns the number of answers that nobody has asked for.
    #[must_use]
    pub fn answers_left(&self) -> usize {
        self.server.left()
    }

    /// Returns the content of a file, if it is there.
    #[must_use]
    pub fn content(&self, path: &str) -> Option<String> {
        self.machine.content(path)
    }

    /// Returns the command lines that were run so far.
    #[must_use]
    pub fn command_lines(&self) -> Vec<String> {
        self.machine.command_lines()
    }

    /// Does what waits in the background, as far as it goes. Returns how many tasks ended.
    #[expect(clippy::must_use_candidate, reason = "not every test counts")]
    pub fn run_background(&self) -> usize {
        self.tasks.run()
    }
}

/// What waits in the background.
#[derive(Clone, Default)]
struct ScriptTasks(Arc<Mutex<Vec<Task>>>);

impl ScriptTasks {
    fn run(&self) -> usize {
        // A task may spawn another one, so the lock is free while they run.
        let tasks = std::mem::take(&mut *lock(&self.0));
        let mut ended = 0;
        for mut task in tasks {
            let mut context = Context::from_waker(Waker::noop());
            match task.as_mut().poll(&mut context) {
                Poll::Ready(()) => ended += 1,
                Poll::Pending => lock(&self.0).push(task),
            }
        }
        ended
    }
}

impl SpawnTask for ScriptTasks {
    fn spawn(&self, task: Task) {
        lock(&self.0).push(task);
    }
}

impl std::fmt::Debug for ScriptTasks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ScriptTasks({})", lock(&self.0).len())
    }
}

/// Locks a mutex. After a test that failed, its content does not matter.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
