//! What a call does to find its endpoint by discovery.

use std::sync::Arc;
use std::time::Duration;

use super::Run;
use crate::client::discovery::{Addresses, Lookup, operation};
use crate::client::error::{CallError, Failure, Unmodelled};
use crate::client::locate::Located;
use crate::client::turn::Entering;
use crate::value::{Endpoint, EndpointError};
use crate::wire::operation::OperationSchema;

/// The status of a server that does not take the calls of this client.
const MISDIRECTED: u16 = 421;

/// The code of the same.
const INVALID: &str = "InvalidEndpointException";

impl Run {
    /// Returns `true` if the service may have to tell the endpoint of the next attempt: see [`asks`](Self::asks).
    pub(in crate::client) fn discovers(&self) -> bool {
        let discovery = self.operation.discovery;
        discovery.is_some_and(|it| self.settings.place.discovers(it.is_required))
    }

    /// Returns the turn to wait for before this call may [ask](Self::asks), if there is any.
    pub(in crate::client) fn turn_to_ask(&mut self) -> Option<Entering> {
        let turn = self.settings.discovery.turn(self.settings.clock().now());
        self.note_asking(turn.is_some());
        turn
    }

    /// Notes what the call waits for, for the error that it took too long.
    fn note_asking(&mut self, is_asking: bool) {
        if let Some(limit) = &mut self.limit {
            limit.is_asking = is_asking;
        }
    }

    /// Finds the endpoint of the next attempt, if somebody has to tell it. Returns the operation to ask. Say
    /// [what became of it](Self::told).
    ///
    /// # Errors
    /// The service did not tell it a short time ago, and there is no other way to know.
    pub(in crate::client) fn asks(&mut self) -> Result<Option<&'static OperationSchema>, Failure> {
        let Some(discovery) = self.operation.discovery else {
            return Ok(None);
        };
        let now = self.settings.clock().now();
        let found = self.settings.discovery.look(now);
        self.note_asking(found == Lookup::Ask);
        match found {
            Lookup::Known(endpoint) => self.discovered = Some(self.there(endpoint)),
            Lookup::Ask => {
                let service = self.settings.service();
                return Ok(Some(operation(service, discovery.operation)));
            }
            Lookup::Unknown if discovery.is_required => {
                let reason = format!("`{}` failed a short time ago", discovery.operation);
                return Err(self.nowhere(&reason));
            }
            Lookup::Unknown => self.discovered = None,
        }
        Ok(None)
    }

    /// Takes what the service has told.
    ///
    /// # Errors
    /// It told nothing of use, and there is no other way to know.
    pub(in crate::client) fn told(
        &mut self,
        result: Result<Addresses, Failure>,
    ) -> Result<(), Failure> {
        let is_required = self.operation.discovery.is_some_and(|it| it.is_required);
        if is_required && result.is_err() && self.attempt_time_left() == Some(Duration::ZERO) {
            // This call had no time for the question. That says nothing to others.
            return Err(self.expired());
        }
        let now = self.settings.clock().now();
        let result = result.map_err(|failure| failure.into_error::<Unmodelled>().to_string());
        let result = result.and_then(|output| {
            let endpoint = self.settings.discovery.answered(now, &output);
            endpoint.map_err(|error| error.to_string())
        });
        self.discovered = match result {
            Ok(endpoint) => Some(self.there(endpoint)),
            Err(reason) => match self.settings.discovery.failed(now) {
                Some(old) => Some(self.there(old)),
                None if is_required => return Err(self.nowhere(&reason)),
                None => None,
            },
        };
        Ok(())
    }

    /// Forgets the endpoint of this attempt, if the server there does not take its calls any more. Returns
    /// `true` then.
    pub(super) fn forgets(&mut self, failure: &Failure) -> bool {
        let is_gone = || {
            let facts = failure.response_facts();
            let status = facts.map(|facts| facts.status.as_u16());
            status == Some(MISDIRECTED) || failure.code() == Some(INVALID)
        };
        let forgets = self.discovered.take().is_some() && is_gone();
        if forgets {
            self.settings.discovery.forget();
        }
        forgets
    }

    fn there(&self, endpoint: Endpoint) -> Arc<Located> {
        Arc::new(self.prepared.located.at(endpoint))
    }

    fn nowhere(&self, reason: &str) -> Failure {
        let reason = format!("the service does not tell where to send it: {reason}");
        Failure::Endpoint(CallError::new(
            self.operation.name,
            EndpointError::new("", reason),
        ))
    }
}
