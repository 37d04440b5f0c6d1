//! [`Examiner`]: tells layers what became of an attempt, before the call knows it.

use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use super::{cause_of, is_skewed};
use crate::client::error::{CallError, Failure, Modelled};
use crate::client::layer::{LayerError, Scope};
use crate::client::operation::{self, Expectations, OutputKind};
use crate::client::retry::{FailedAttempt, Skew, Verdict};
use crate::client::settings::Settings;
use crate::transport::TransportError;
use crate::value::Response;
use crate::wire::operation::OperationSchema;

/// Looks at the responses of an attempt that has layers.
pub(in crate::client) struct Examiner<'s> {
    settings: &'s Settings,
    operation: &'static OperationSchema,
    output: OutputKind,
    modelled: Modelled,
    expectations: Expectations,
    attempt: u32,
    sent: SystemTime,
    /// What the last response says of the service's clock.
    sample: Mutex<Option<Skew>>,
}

impl super::Run {
    /// Returns what looks at the responses of the attempt that runs.
    pub(in crate::client) fn examiner<'s>(&self, settings: &'s Settings) -> Examiner<'s> {
        Examiner {
            settings,
            operation: self.operation,
            output: self.output,
            modelled: self.modelled,
            expectations: self.prepared.expectations,
            attempt: self.attempts.count(),
            sent: self.sent,
            sample: Mutex::default(),
        }
    }

    /// Takes the result of the layers, and notes what the responses said that they have seen. What layers return
    /// says nothing of the service's clock, because it may be old.
    pub(in crate::client) fn examined(
        &mut self,
        examiner: Examiner<'_>,
        result: Result<Response, LayerError>,
    ) -> Result<Response, Failure> {
        let sample = examiner.sample.into_inner();
        self.is_sampled = true;
        self.note_sample(sample.unwrap_or_else(PoisonError::into_inner));
        result.map_err(|error| {
            self.is_refused = error.is_own();
            error.into_failure(self.operation.name)
        })
    }

    /// Returns the failure of the call, as layers around it see it.
    pub(in crate::client) fn layer_error(&self, failure: Failure) -> LayerError {
        let verdict = verdict(
            &self.settings,
            self.operation,
            (self.attempts.count(), self.sample),
            (&failure, self.modelled),
        );
        LayerError::new(failure, verdict)
    }
}

impl<'s> Examiner<'s> {
    /// Returns where the layers of the attempt are.
    pub(in crate::client) fn scope(&self) -> Scope<'s> {
        self.settings.scope(self.operation, Some(self.attempt))
    }

    /// Returns the response if it is a success, and otherwise what is wrong with it.
    pub(in crate::client) fn examine(
        &self,
        result: Result<Response, TransportError>,
    ) -> Result<Response, LayerError> {
        let result = result
            .map_err(|error| Failure::Transport(CallError::new(self.operation.name, error)))
            .and_then(|response| {
                self.sample(&response);
                let (service, operation) = (self.settings.service(), self.operation);
                operation::examine(service, operation, self.expectations, response, self.output)
            });
        result.map_err(|failure| {
            let judged = (&failure, self.modelled);
            let sample = *self.sample.lock().unwrap_or_else(PoisonError::into_inner);
            let attempt = (self.attempt, sample);
            let verdict = verdict(self.settings, self.operation, attempt, judged);
            LayerError::new(failure, verdict)
        })
    }

    fn sample(&self, response: &Response) {
        if self.settings.skew().is_some() {
            let received = || self.settings.clock().time();
            let sample = Skew::of(response.headers(), self.sent, received);
            *self.sample.lock().unwrap_or_else(PoisonError::into_inner) = sample;
        }
    }
}

/// Returns what a failure means to the client's retries.
fn verdict(
    settings: &Settings,
    operation: &'static OperationSchema,
    (attempt, sample): (u32, Option<Skew>),
    (failure, modelled): (&Failure, Modelled),
) -> Verdict {
    let Some(cause) = cause_of(failure, modelled) else {
        return Verdict::Final;
    };
    let failed = FailedAttempt::new(attempt, settings.service(), operation, cause);
    let is_skewed = is_skewed(sample, &failed);
    settings.policy().policies().verdict(&failed, is_skewed)
}
