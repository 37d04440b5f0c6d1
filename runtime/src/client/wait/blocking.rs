//! Waits on the calling thread.

use super::{Wait, WaitError, chance};
use crate::client::blocking::Core;
use crate::client::operation::Operation;
use crate::shape::copy::cloned;

impl<O: Operation> Wait<O, Core> {
    /// Waits. Returns the output of the last call, or `None` if an error of the service ended the wait.
    ///
    /// # Errors
    /// A rule of the waiter says that it can't succeed any more, the time is over, or a call failed.
    pub fn wait(mut self) -> Result<Option<O::Output>, WaitError<O>> {
        loop {
            self.waiting.calls(self.core.clock().now());
            let read = self.core.output::<O>(&mut cloned(&self.request));
            match self.answered(chance(self.core.clock()), read) {
                Err(result) => return result,
                Ok(time) => self.core.clock().sleep_blocking(time),
            }
        }
    }
}
