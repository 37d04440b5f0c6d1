//! Endpoint discovery: some services tell by an operation where to send other operations.
//!
//! In: what the service has told, and the time. Out: an endpoint, or the operation to ask. What is told is
//! kept for the time that the service says. Both clients ask, in their own ways.

// The macros make public items.
#![allow(unreachable_pub)]

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::turn::{Entering, Turns};
use crate::shape::newtype::List;
use crate::value::{Endpoint, EndpointError};
use crate::wire::operation::{OperationSchema, Segment, ServiceSchema};
use crate::{newtypes, structure_shape};

/// How long nobody asks again after a failure.
const PAUSE: Duration = Duration::from_secs(60);

/// The longest time for which an endpoint is kept.
const LONGEST: u64 = 24 * 60;

/// What a service has told a client.
#[derive(Default)]
pub(super) struct Discovery {
    told: Mutex<Told>,
    turns: Turns,
}

#[derive(Default)]
struct Told {
    endpoint: Option<Endpoint>,
    /// Nobody asks before.
    until: Option<Instant>,
}

/// What a call does about its endpoint.
#[derive(Debug, PartialEq)]
pub(super) enum Lookup {
    /// It is sent there.
    Known(Endpoint),
    /// It asks first.
    Ask,
    /// It can't know, because the last question failed.
    Unknown,
}

impl Discovery {
    /// Returns the turn to wait for before a [look](Self::look), if nobody knows an endpoint: one call asks, and the
    /// others wait for its answer.
    pub(super) fn turn(&self, now: Instant) -> Option<Entering> {
        let told = self.told();
        let is_unknown = told.endpoint.is_none() && told.until.is_none_or(|until| until <= now);
        is_unknown.then(|| self.turns.enter())
    }

    /// Returns what to do. Whoever is to ask has to say what became of it. Meanwhile others go on with an endpoint
    /// that is too old, if there is one.
    pub(super) fn look(&self, now: Instant) -> Lookup {
        let mut told = self.told();
        let is_fresh = told.until.is_some_and(|until| now < until);
        match (&told.endpoint, is_fresh) {
            (Some(endpoint), true) => Lookup::Known(endpoint.clone()),
            (Some(_), false) => {
                told.until = now.checked_add(PAUSE);
                Lookup::Ask
            }
            (None, true) => Lookup::Unknown,
            (None, false) => Lookup::Ask,
        }
    }

    /// Takes the answer. Returns the endpoint.
    ///
    /// # Errors
    /// The service has told none.
    pub(super) fn answered(
        &self,
        now: Instant,
        output: &Addresses,
    ) -> Result<Endpoint, EndpointError> {
        let found = endpoint(output);
        let mut told = self.told();
        match &found {
            Ok((endpoint, period)) => {
                told.endpoint = Some(endpoint.clone());
                told.until = now.checked_add(*period);
            }
            Err(_) => told.until = now.checked_add(PAUSE),
        }
        found.map(|(endpoint, _)| endpoint)
    }

    /// Notes that nobody answered. Returns an endpoint that is too old, if there is one.
    pub(super) fn failed(&self, now: Instant) -> Option<Endpoint> {
        let mut told = self.told();
        told.until = now.checked_add(PAUSE);
        told.endpoint.clone()
    }

    /// Forgets an endpoint that takes no calls any more.
    pub(super) fn forget(&self) {
        *self.told() = Told::default();
    }

    fn told(&self) -> MutexGuard<'_, Told> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns the first endpoint of an answer, and how long it may be kept.
fn endpoint(output: &Addresses) -> Result<(Endpoint, Duration), EndpointError> {
    let first = output.endpoints.as_ref().and_then(|all| all.iter().next());
    let address = first.and_then(|first| first.address.as_deref());
    let address = address.ok_or_else(|| EndpointError::new("", "the service told none"))?;
    let endpoint = if address.contains("://") {
        Endpoint::new(address)?
    } else {
        Endpoint::new(&format!("https://{address}"))?
    };
    let minutes = first.and_then(|first| first.period).unwrap_or(1);
    let minutes = u64::try_from(minutes).unwrap_or_default().clamp(1, LONGEST);
    Ok((endpoint, Duration::from_secs(60 * minutes)))
}

/// Returns the operation of a service that tells endpoints.
pub(super) fn operation(
    service: &'static ServiceSchema,
    name: &'static str,
) -> &'static OperationSchema {
    /// The few that a program needs.
    static KNOWN: Mutex<Vec<&'static OperationSchema>> = Mutex::new(Vec::new());
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let is_it = |schema: &&&'static OperationSchema| {
        let of = schema.service;
        schema.name == name && of.is_some_and(|of| std::ptr::eq(of, service))
    };
    if let Some(schema) = known.iter().find(is_it) {
        return schema;
    }
    let mut schema = OperationSchema::new(name, "POST", &[Segment::Literal("/")]);
    schema.service = Some(service);
    let schema: &'static OperationSchema = Box::leak(Box::new(schema));
    known.push(schema);
    schema
}

/// What the operation returns, in all services.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Addresses {
    endpoints: Option<AddressList>,
}

/// One endpoint.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Address {
    /// Its host, or its URL.
    address: Option<String>,
    /// How long it may be kept, in minutes.
    period: Option<i64>,
}

pub(crate) type AddressList = List<named::AddressList, Address>;

newtypes! {
    [AddressList]
    {}
    {}
}

structure_shape! {
    Addresses = "DescribeEndpointsResponse" {
        0 endpoints = "Endpoints";
    }
    Address = "Endpoint" {
        0 address = "Address";
        1 period = "CachePeriodInMinutes";
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(address: &str, minutes: i64) -> Addresses {
        let address = Address {
            address: Some(address.to_owned()),
            period: Some(minutes),
        };
        Addresses {
            endpoints: Some([address].into_iter().collect()),
        }
    }

    #[test]
    fn an_endpoint_is_kept_for_its_time() {
        let (discovery, start) = (Discovery::default(), Instant::now());
        let minutes = |minutes: u64| start + Duration::from_secs(60 * minutes);
        assert_eq!(discovery.look(start), Lookup::Ask);
        assert!(discovery.turn(start).is_some());
        let first = discovery.answered(start, &told("a.example", 5)).unwrap();
        assert_eq!(first.to_string(), "https://a.example");
        assert_eq!(discovery.look(minutes(4)), Lookup::Known(first.clone()));
        assert!(discovery.turn(minutes(5)).is_none());
        // One asks, and the others go on for a minute.
        assert_eq!(discovery.look(minutes(5)), Lookup::Ask);
        assert_eq!(discovery.look(minutes(5)), Lookup::Known(first.clone()));
        assert_eq!(discovery.failed(minutes(5)), Some(first.clone()));
        assert_eq!(discovery.look(minutes(5)), Lookup::Known(first));
        assert_eq!(discovery.look(minutes(6)), Lookup::Ask);
        let url = told("http://b.example:8000", 0);
        let second = discovery.answered(minutes(6), &url).unwrap();
        assert_eq!(second.to_string(), "http://b.example:8000");
        assert_eq!(discovery.look(minutes(6)), Lookup::Known(second));
        assert_eq!(discovery.look(minutes(7)), Lookup::Ask);
        discovery.forget();
        assert_eq!(discovery.look(minutes(7)), Lookup::Ask);
    }

    #[test]
    fn a_failed_question_is_not_repeated_at_once() {
        let (discovery, start) = (Discovery::default(), Instant::now());
        assert_eq!(discovery.failed(start), None);
        assert_eq!(discovery.look(start), Lookup::Unknown);
        assert!(discovery.turn(start).is_none());
        assert!(discovery.turn(start + PAUSE).is_some());
        assert_eq!(discovery.look(start + PAUSE), Lookup::Ask);
        for wrong in [told("a b", 5), told("", 5), Addresses::default()] {
            discovery.answered(start, &wrong).unwrap_err();
            assert_eq!(discovery.look(start), Lookup::Unknown);
        }
    }

    #[test]
    fn an_operation_is_made_once() {
        use crate::wire::protocol::REST_JSON;
        static ONE: ServiceSchema = ServiceSchema::new("One", "2020-01-01", &REST_JSON);
        static OTHER: ServiceSchema = ServiceSchema::new("Other", "2020-01-01", &REST_JSON);
        let first = operation(&ONE, "Tell");
        assert!(std::ptr::eq(first, operation(&ONE, "Tell")));
        assert!(!std::ptr::eq(first, operation(&OTHER, "Tell")));
        assert!(!std::ptr::eq(first, operation(&ONE, "Say")));
    }
}
