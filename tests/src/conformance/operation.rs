//! Generated operations behind functions which have the same types for all of them.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};

use serde_json::Value as Json;
use shapewright_runtime::auth::Credentials;
use shapewright_runtime::client::Auth;
use shapewright_runtime::client::blocking::{ClientBuilder, Core};
use shapewright_runtime::client::operation;
use shapewright_runtime::shape::schema::Location;
use shapewright_runtime::shape::{SentEvent, SentException, TokenSource, ValueMut};
use shapewright_runtime::transport::{self, Body, Request, Response};
use shapewright_runtime::wire::ServiceSchema;
use shapewright_runtime::{Error, Operation, OperationError, Shape};

use super::case::Settings;
use super::params;

/// The idempotency token of all protocol tests.
const TOKEN: &str = "00000000-0000-4000-8000-000000000000";

/// Where requests go when the case doesn't care.
const ENDPOINT: &str = "https://example.com";
const REGION: &str = "us-east-1";

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

/// The events of a stream, up to its end or to what ended it.
pub(super) struct Events {
    pub(super) sent: Vec<Box<dyn Shape>>,
    /// What ended the stream before its end.
    pub(super) error: Option<io::Error>,
    /// The exception of the model that did.
    pub(super) exception: Option<Box<dyn SentException>>,
}

impl Events {
    /// The exception which ended the stream.
    pub(super) fn exception(&self) -> Option<&dyn Shape> {
        self.exception
            .as_ref()
            .map(|exception| exception.structure())
    }
}

/// An operation of a generated crate.
#[derive(Clone, Copy, Debug)]
pub struct OperationEntry {
    name: &'static str,
    request: fn(&Settings, Fill<'_>) -> Result<Request, String>,
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

    /// What a client of these settings sends for the input which `fill` makes.
    pub(super) fn request(&self, settings: &Settings, fill: Fill<'_>) -> Result<Request, String> {
        (self.request)(settings, fill)
    }

    /// Decodes a response.
    pub(super) fn decode(&self, response: Response, visit: Visit<'_>) {
        (self.decode)(response, visit);
    }
}

fn request<O: Operation>(settings: &Settings, fill: Fill<'_>) -> Result<Request, String> {
    let mut input = O::Input::empty();
    fill(&mut input)?;
    let (core, sent) = client(O::SERVICE, settings)?;
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
fn client(service: &'static ServiceSchema, settings: &Settings) -> Result<(Core, Sent), String> {
    let sent = Sent::default();
    let keeper = Arc::clone(&sent);
    let transport = transport::from_blocking_fn(move |request| {
        *keeper.lock().unwrap_or_else(PoisonError::into_inner) = Some(request);
        Ok(Response::new(Body::empty()))
    });
    let mut builder = ClientBuilder::<Core>::new(service)
        .region(settings.region.as_deref().unwrap_or(REGION))
        .token_source(TokenSource::new(|| TOKEN.to_owned()))
        .transport(transport);
    builder = if settings.signed {
        builder.credentials(Credentials::new("AKIDEXAMPLE", "secret"))
    } else {
        builder.auth(Auth::Anonymous)
    };
    match (&settings.endpoint, &settings.region) {
        (Some(endpoint), _) => builder = builder.endpoint_url(endpoint),
        (None, Some(_)) => {}
        (None, None) => builder = builder.endpoint_url(ENDPOINT),
    }
    if let Some(path_style) = settings.path_style {
        builder = builder.force_path_style(path_style);
    }
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

/// Puts events into an input which is a stream of them, before its request is made. Each is an object with one
/// member: a member of the stream's union, or, as the last one, the name of an exception of the stream.
///
/// # Errors
/// The input has no such stream, or an event is none of its own.
pub(super) fn put_events(input: &mut dyn Shape, sent: &[&Json]) -> Result<(), String> {
    let mut members = input.schema().members.iter();
    let index = members.position(|member| member.location == Location::Events);
    let (Some(index), ValueMut::Structure(structure)) = (index, input.value_mut()) else {
        return Err("the input is no stream of events".to_owned());
    };
    let ValueMut::Events(events) = structure.member_mut(index).value_mut() else {
        return Err("the input is no stream of events".to_owned());
    };
    let wrong = |index: usize, problem: String| format!("the case's event {index}{problem}");
    let mut next = 0;
    let mut result = Ok(());
    events.fill(&mut |event| {
        let Some(params) = sent.get(next).filter(|_| result.is_ok()) else {
            return false;
        };
        if exception(params, event).is_some() {
            return false;
        }
        result = params::read(params, event).map_err(|problem| wrong(next, problem));
        next += 1;
        true
    });
    result?;
    // What stopped the events before their end is an exception.
    let Some((name, members)) = sent.get(next).and_then(|params| only_member(params)) else {
        return Ok(());
    };
    let mut read = Ok(());
    let has_exception = events.fail(name, &mut |exception| {
        read = params::read(members, exception);
    });
    read.map_err(|problem| wrong(next, problem))?;
    match next + 1 < sent.len() {
        _ if !has_exception => Err(wrong(next, format!(": the stream has no member `{name}`"))),
        true => Err(wrong(next, ": other events follow an exception".to_owned())),
        false => Ok(()),
    }
}

/// The name of the exception which these params stand for, if the union of events has no such member.
fn exception<'p>(params: &'p Json, event: &dyn Shape) -> Option<&'p str> {
    let (name, _) = only_member(params)?;
    let mut members = event.schema().members.iter();
    members.all(|member| member.name != name).then_some(name)
}

fn only_member(params: &Json) -> Option<(&str, &Json)> {
    let (name, members) = params.as_object()?.iter().next()?;
    Some((name, members))
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
    let mut events = Vec::new();
    let mut exception = None;
    let error = loop {
        match poll(&mut context) {
            Poll::Ready(None) => break None,
            Poll::Ready(Some(Ok(SentEvent::Event(event)))) => events.push(event),
            Poll::Ready(Some(Ok(SentEvent::Exception(name, structure)))) => {
                exception = Some(structure);
                break Some(io::Error::other(format!("the exception `{name}`")));
            }
            Poll::Ready(Some(Err(error))) => break Some(error),
            Poll::Pending => {
                break Some(io::Error::other("the response is in memory, but not ready"));
            }
        }
    };
    let events = Events {
        sent: events,
        error,
        exception,
    };
    Some((member.name, events))
}
