//! Generated operations behind functions which have the same types for all of them.

use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};

use shapewright_runtime::client::Auth;
use shapewright_runtime::client::blocking::{ClientBuilder, Core};
use shapewright_runtime::client::operation;
use shapewright_runtime::shape::schema::Location;
use shapewright_runtime::shape::{TokenSource, ValueMut};
use shapewright_runtime::transport::{self, Body, Request, Response};
use shapewright_runtime::wire::ServiceSchema;
use shapewright_runtime::{Error, Operation, OperationError, Shape};

/// The idempotency token of all protocol tests.
const TOKEN: &str = "00000000-0000-4000-8000-000000000000";

/// Writes the values of a case into an empty input.
pub(super) type Fill<'f> = &'f dyn Fn(&mut dyn Shape) -> Result<(), String>;

/// Takes what a response was decoded to.
pub(super) type Visit<'v> = &'v mut dyn FnMut(Decoded<'_>);

/// What a response was decoded to.
pub(super) enum Decoded<'d> {
    /// The operation's output.
    Output {
        output: &'d dyn Shape,
        /// The member which is a stream of events, and these.
        events: Option<(&'static str, Events)>,
    },
    /// An error of the service.
    Error {
        code: Option<&'d str>,
        message: Option<&'d str>,
        /// The exception, if the operation's model lists it.
        exception: Option<&'d dyn Shape>,
    },
    /// Neither: why the response can't be understood.
    Failure(String),
}

/// All events of a stream, or why one could not be read.
pub(super) type Events = Result<Vec<Box<dyn Shape>>, String>;

/// An operation of a generated crate.
#[derive(Clone, Copy, Debug)]
pub struct OperationEntry {
    name: &'static str,
    request: fn(&str, Fill<'_>) -> Result<Request, String>,
    decode: fn(Response, Visit<'_>),
}

impl OperationEntry {
    /// The operation with this type.
    #[must_use]
    pub const fn of<O: Operation>() -> Self {
        Self {
            name: O::NAME,
            request: request::<O>,
            decode: decode::<O>,
        }
    }

    /// The name on the wire.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What a client sends to this endpoint for the input which `fill` makes.
    pub(super) fn request(&self, endpoint: &str, fill: Fill<'_>) -> Result<Request, String> {
        (self.request)(endpoint, fill)
    }

    /// Decodes a response.
    pub(super) fn decode(&self, response: Response, visit: Visit<'_>) {
        (self.decode)(response, visit);
    }
}

fn request<O: Operation>(endpoint: &str, fill: Fill<'_>) -> Result<Request, String> {
    let mut input = O::Input::empty();
    fill(&mut input)?;
    let (core, sent) = client(O::SERVICE, endpoint)?;
    // Most operations can't understand the answer, and nobody is interested in it.
    let result = core.call::<O>(input);
    let request = sent.lock().unwrap_or_else(PoisonError::into_inner).take();
    request.ok_or_else(|| match result {
        Ok(_) => "the client sent nothing".to_owned(),
        Err(error) => error.to_string(),
    })
}

/// What a client has sent.
type Sent = Arc<Mutex<Option<Request>>>;

/// A client which sends nothing, but keeps it.
fn client(service: &'static ServiceSchema, endpoint: &str) -> Result<(Core, Sent), String> {
    let sent = Sent::default();
    let keeper = Arc::clone(&sent);
    let transport = transport::from_blocking_fn(move |request| {
        *keeper.lock().unwrap_or_else(PoisonError::into_inner) = Some(request);
        Ok(Response::new(Body::empty()))
    });
    let builder = ClientBuilder::<Core>::new(service)
        .auth(Auth::Anonymous)
        .endpoint_url(endpoint)
        .token_source(TokenSource::new(|| TOKEN.to_owned()))
        .transport(transport);
    let core = builder.build().map_err(|error| error.to_string())?;
    Ok((core, sent))
}

fn decode<O: Operation>(response: Response, visit: Visit<'_>) {
    match operation::decode::<O>(response) {
        Ok(mut output) => {
            let events = events(&mut output);
            visit(Decoded::Output {
                output: &output,
                events,
            });
        }
        Err(Error::Service(error)) => visit(Decoded::Error {
            code: error.code(),
            message: error.message(),
            exception: error.error().exception(),
        }),
        Err(error) => visit(Decoded::Failure(error.to_string())),
    }
}

/// The events of an output, if it is a stream of them, and the name of that member.
fn events(output: &mut dyn Shape) -> Option<(&'static str, Events)> {
    let mut members = output.schema().members.iter().enumerate();
    let (index, member) = members.find(|(_, member)| member.location == Location::Events)?;
    let ValueMut::Structure(structure) = output.value_mut() else {
        return None;
    };
    let ValueMut::Events(events) = structure.member_mut(index).value_mut() else {
        return None;
    };
    let mut poll = events.take();
    let mut context = Context::from_waker(Waker::noop());
    let mut found = Vec::new();
    let events = loop {
        match poll(&mut context) {
            Poll::Ready(None) => break Ok(found),
            Poll::Ready(Some(Ok(event))) => found.push(event),
            Poll::Ready(Some(Err(error))) => break Err(error.to_string()),
            Poll::Pending => break Err("the response is in memory, but not ready".to_owned()),
        }
    };
    Some((member.name, events))
}
