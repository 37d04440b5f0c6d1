//! [`SpawnTask`]: who runs what goes on in the background.

use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;

use super::driver::{block_on, spawn};

/// Something that goes on in the background.
pub type Task = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Runs something in the background, such as a refresh of credentials before they expire.
pub trait SpawnTask: Debug + Send + Sync {
    /// Begins to run a task, and returns. A task that is dropped before its end does no harm: whoever needs
    /// its result does the work.
    fn spawn(&self, task: Task);
}

/// Runs a task on the Tokio runtime of the caller. Where there is none, the task gets a thread.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemTasks;

impl SpawnTask for SystemTasks {
    fn spawn(&self, task: Task) {
        #[cfg(feature = "client")]
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(task);
            return;
        }
        // Without a thread, the task is dropped.
        let _ = spawn("credentials", Box::new(|| block_on(task)));
    }
}
