//! Everything that comes from outside: variables, files, programs, names of hosts, HTTP, time and chance.
//!
//! In: requests to the outside. Out: what it answers. Nothing else in this package touches the outside, so a
//! test can replace all of it (see [`testing`](crate::testing)).
//!
//! # One provider for both clients
//!
//! A provider is written once, as `async` code. Each time it has to wait, it asks a [`Driver`]. An async
//! client gives it a driver that waits as a task. A blocking client gives it one whose futures do all their
//! work on the calling thread, and are ready when they are polled for the first time. So the same code runs
//! without an async runtime, and `block_on` never has to wait for anybody.
//!
//! The async clients of generated crates are a part of that: they need no async runtime of their own, only a
//! transport and a clock. [`Driver::client`] makes them. A state machine that says what it needs next would
//! do the same, but it would have to be written by hand, and could not call generated clients.

mod driver;
mod machine;
mod network;
mod tasks;

use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;
use std::time::SystemTime;

use shapewright_runtime::client::retry::{Clock, SystemClock};
use shapewright_runtime::transport::{BlockingTransport, Transport};

use self::network::Network;

pub use self::driver::Driver;
pub(crate) use self::driver::{block_on, received, spawn};
pub use self::machine::{Finished, Machine, Platform, ThisMachine};
pub use self::tasks::{SpawnTask, SystemTasks, Task};
use crate::error::ConfigError;

/// Where a program is: its machine, its network, and its clock. Cloning is cheap.
///
/// ```
/// use shapewright_config::surroundings::Surroundings;
///
/// let surroundings = Surroundings::system();
/// assert_eq!(surroundings.variable("A_VARIABLE_THAT_NOBODY_SETS")?, None);
/// # Ok::<(), shapewright_config::ConfigError>(())
/// ```
#[derive(Clone)]
pub struct Surroundings {
    machine: Arc<dyn Machine>,
    network: Arc<Network>,
    clock: Arc<dyn Clock>,
    tasks: Arc<dyn SpawnTask>,
}

impl Surroundings {
    /// Returns the surroundings of this process.
    #[must_use]
    pub fn system() -> Self {
        Self {
            machine: Arc::new(ThisMachine),
            network: Arc::default(),
            clock: Arc::new(SystemClock),
            tasks: Arc::new(SystemTasks),
        }
    }

    /// Sets where variables, files, programs and names of hosts come from.
    #[must_use]
    pub fn with_machine(mut self, machine: impl Machine + 'static) -> Self {
        self.machine = Arc::new(machine);
        self
    }

    /// Sets where time, sleep and chance come from.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Sets who runs what goes on in the background.
    #[must_use]
    pub fn with_tasks(mut self, tasks: impl SpawnTask + 'static) -> Self {
        self.tasks = Arc::new(tasks);
        self
    }

    /// Sets the transport for async clients. Without it, the transport of the feature `client` is used.
    #[must_use]
    pub fn with_transport(mut self, transport: impl Transport + 'static) -> Self {
        self.network = Arc::new(self.network.with_transport(Arc::new(transport)));
        self
    }

    /// Sets the transport for blocking clients. Without it, the transport of the feature `blocking` is used.
    #[must_use]
    pub fn with_blocking_transport(mut self, transport: impl BlockingTransport + 'static) -> Self {
        self.network = Arc::new(self.network.with_blocking_transport(Arc::new(transport)));
        self
    }

    /// Sets how the default transports are: timeouts, proxies, TLS. It makes new ones, with connections of
    /// their own. Transports that a program brought stay as they are.
    #[cfg(any(feature = "client", feature = "blocking"))]
    #[must_use]
    pub fn with_transport_config(
        mut self,
        config: shapewright_runtime::transport::TransportConfig,
    ) -> Self {
        self.network = Arc::new(self.network.with_config(config));
        self
    }

    /// Sets the certificate that the default transports show to servers. It makes new ones, with connections
    /// of their own. Transports that a program brought stay as they are, and have to bring the certificate.
    #[cfg(any(feature = "client", feature = "blocking"))]
    #[must_use]
    pub fn with_client_certificate(
        mut self,
        certificate: shapewright_runtime::transport::ClientCertificate,
    ) -> Self {
        self.network = Arc::new(self.network.with_client_certificate(certificate));
        self
    }

    /// Makes the default transports connect without a proxy. It makes new ones, with connections of their
    /// own. Transports that a program brought stay as they are.
    #[must_use]
    pub fn without_proxy(mut self) -> Self {
        self.network = Arc::new(self.network.without_proxy());
        self
    }

    /// Returns an environment variable, without white space around it. `None` if nothing else is in it.
    ///
    /// # Errors
    /// The variable is not valid Unicode. The error does not show it, because it may be a secret.
    pub fn variable(&self, name: &str) -> Result<Option<String>, ConfigError> {
        let Some(value) = self.machine.variable(name) else {
            return Ok(None);
        };
        match value.into_string() {
            Ok(value) => {
                let value = value.trim();
                Ok((!value.is_empty()).then(|| value.to_owned()))
            }
            Err(_) => Err(ConfigError::new(format!(
                "the environment variable {name} is not valid Unicode"
            ))),
        }
    }

    /// Returns the machine: variables, files, programs, names of hosts.
    #[must_use]
    pub fn machine(&self) -> &Arc<dyn Machine> {
        &self.machine
    }

    /// Returns the clock.
    #[must_use]
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    /// Returns the time of day.
    #[must_use]
    pub fn time(&self) -> SystemTime {
        self.clock.time()
    }

    /// Returns a random number between 0 and 1.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "53 bits fit")]
    pub fn chance(&self) -> f64 {
        (self.clock.random() >> 11) as f64 / ((1_u64 << 53) - 1) as f64
    }

    /// Returns the transport for async clients, if there is one.
    #[must_use]
    pub fn transport(&self) -> Option<Arc<dyn Transport>> {
        self.network.transport()
    }

    /// Returns the transport for blocking clients, if there is one.
    #[must_use]
    pub fn blocking_transport(&self) -> Option<Arc<dyn BlockingTransport>> {
        self.network.blocking_transport()
    }

    /// Returns the driver of a provider whose caller is a task.
    #[must_use]
    pub fn as_task(&self) -> Driver {
        Driver::of_task(self.clone())
    }

    /// Returns the driver of a provider whose caller is a thread.
    #[must_use]
    pub fn as_thread(&self) -> Driver {
        Driver::of_thread(self.clone())
    }

    /// Runs something in the background. See [`SpawnTask`].
    pub fn spawn(&self, task: Task) {
        self.tasks.spawn(task);
    }
}

impl Default for Surroundings {
    fn default() -> Self {
        Self::system()
    }
}

impl Debug for Surroundings {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Surroundings").finish_non_exhaustive()
    }
}
