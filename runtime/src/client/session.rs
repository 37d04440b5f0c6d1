//! Sessions: credentials that an operation of the service gives for others, kept until shortly before they
//! expire.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use super::error::{Failure, Unmodelled};
use super::identity::Identity;
use super::locate::Located;
use super::settings::Settings;
use super::turn::Turns;
use crate::auth::{Credentials, CredentialsError};
use crate::endpoint::rules::Argument;
use crate::shape::{Shape, Value, ValueMut, set_text};
use crate::value::Features;
use crate::wire::operation::{EndpointSource, Sessions};

/// The most sessions of a client.
const CAPACITY: usize = 100;

/// How long before its end a session is renewed.
const MARGIN: Duration = Duration::from_secs(60);

/// The sessions of a client.
#[derive(Default)]
pub(super) struct SessionCache(Mutex<Vec<Arc<Session>>>);

/// What a session is for, and the session if there is one.
struct Session {
    subject: Vec<String>,
    id: String,
    secret_digest: [u8; 32],
    turns: Turns,
    credentials: Mutex<Option<Credentials>>,
}

impl Session {
    fn credentials(&self) -> Option<Credentials> {
        let credentials = self.credentials.lock();
        credentials.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Returns the credentials, if they are valid for so long after this time.
    fn valid(&self, now: SystemTime, margin: Duration) -> Option<Credentials> {
        let is_valid = |credentials: &Credentials| {
            let end = now.checked_add(margin);
            let expiry = credentials.expiry();
            end.is_some_and(|end| expiry.is_none_or(|expiry| expiry > end))
        };
        self.credentials().filter(is_valid)
    }
}

impl SessionCache {
    /// Returns the place for a session, which may not have begun.
    fn session(&self, subject: Vec<String>, own: &Credentials) -> Arc<Session> {
        let mut sessions = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_it = |session: &Arc<Session>| {
            session.subject == subject
                && session.id == own.access_key_id()
                && session.secret_digest == *own.secret_digest()
        };
        if let Some(place) = sessions.iter().position(is_it) {
            // The one that was used last is the first one.
            sessions[..=place].rotate_right(1);
            return Arc::clone(&sessions[0]);
        }
        let session = Arc::new(Session {
            subject,
            id: own.access_key_id().to_owned(),
            secret_digest: *own.secret_digest(),
            turns: Turns::default(),
            credentials: Mutex::default(),
        });
        sessions.truncate(CAPACITY - 1);
        sessions.insert(0, Arc::clone(&session));
        session
    }
}

/// A session that a call needs.
pub(super) struct Wish {
    sessions: &'static Sessions,
    session: Arc<Session>,
    subject: Vec<(usize, String)>,
    now: SystemTime,
    /// What user agents say of the client's own credentials.
    features: Features,
}

impl Settings {
    /// Returns what has to be known of a session before a request to this endpoint is signed, if it needs one.
    pub(super) fn wish(
        &self,
        sessions: &'static Sessions,
        located: &Located,
        own: &Credentials,
    ) -> Wish {
        // What the session's operation says to the rules of its endpoint, this call has said.
        let arguments = (sessions.operation)().endpoint_arguments.iter();
        let subject = arguments.filter_map(|argument| match argument.source {
            EndpointSource::Input(index) => match located.said(argument.parameter)? {
                Argument::Text(text) => Some((index, text.clone().into_owned())),
                _ => None,
            },
            _ => None,
        });
        let subject: Vec<_> = subject.collect();
        let mut key: Vec<_> = subject.iter().map(|(_, text)| text.clone()).collect();
        key.push(located.endpoint.to_string());
        let skew = self.skew().map(super::retry::ClientSkew::get);
        Wish {
            sessions,
            session: self.sessions.session(key, own),
            subject,
            features: own.features(),
            now: skew.unwrap_or_default().applied(self.clock().time()),
        }
    }
}

impl Wish {
    /// Returns the session, if it does not end soon.
    pub(super) fn fresh(&self) -> Option<Credentials> {
        self.session.valid(self.now, MARGIN)
    }

    /// Waits until nobody else is beginning the same session.
    pub(super) fn turn(&self) -> super::turn::Entering {
        self.session.turns.enter()
    }

    pub(super) fn sessions(&self) -> &'static Sessions {
        self.sessions
    }

    /// Returns the input of the operation that begins the session.
    pub(super) fn input(&self) -> Box<dyn Shape> {
        let mut input = (self.sessions.input)();
        if let ValueMut::Structure(structure) = input.value_mut() {
            for (index, text) in &self.subject {
                set_text(structure.member_mut(*index), text);
            }
        }
        input
    }

    /// Keeps what the operation returned. If it failed, a session that is not over yet goes on.
    pub(super) fn begun(
        &self,
        result: Result<Box<dyn Shape>, Failure>,
    ) -> Result<Identity, CredentialsError> {
        let error = match result.map(|output| credentials(&*output)) {
            Ok(Some(credentials)) => {
                let credentials = credentials.with_features(self.features);
                let place = self.session.credentials.lock();
                *place.unwrap_or_else(PoisonError::into_inner) = Some(credentials.clone());
                return Ok(Identity::Credentials(credentials));
            }
            Ok(None) => CredentialsError::new("the new session has no credentials"),
            Err(failure) => {
                let error = failure.into_error::<Unmodelled>();
                CredentialsError::new("no session could be begun").with_source(error)
            }
        };
        match self.session.valid(self.now, Duration::ZERO) {
            Some(credentials) => Ok(Identity::Credentials(credentials)),
            None => Err(error),
        }
    }
}

/// Finds the credentials in an output: a structure among its members which has all of their parts.
fn credentials(output: &dyn Shape) -> Option<Credentials> {
    let Value::Structure(structure) = output.value() else {
        return None;
    };
    let members = 0..output.schema().members.len();
    members
        .into_iter()
        .find_map(|index| read(structure.member(index)))
}

fn read(shape: &dyn Shape) -> Option<Credentials> {
    let Value::Structure(structure) = shape.value() else {
        return None;
    };
    let member = |name: &str| {
        let mut members = shape.schema().members.iter();
        let index = members.position(|member| member.name == name)?;
        Some(structure.member(index).value())
    };
    let text = |name: &str| match member(name)? {
        Value::String(text) if !text.is_empty() => Some(text),
        _ => None,
    };
    let credentials = Credentials::new(text("AccessKeyId")?, text("SecretAccessKey")?)
        .with_session_token(text("SessionToken")?);
    match member("Expiration")? {
        Value::Timestamp(time) => {
            let expiry = SystemTime::try_from(time).ok()?;
            Some(credentials.with_expiry(expiry))
        }
        _ => None,
    }
}
