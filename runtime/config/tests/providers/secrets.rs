//! No secret is in a message, in the text of `Debug`, in an explanation or in a log.

use std::error::Error;
use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};

use shapewright_config::runtime::auth::{CredentialsError, ProvideCredentials as _};
use shapewright_config::runtime::transport::{
    Body, Request, Response, TransportError, TransportErrorKind,
};
use shapewright_config::testing::Script;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::everything::{PROFILES, Profile, answer, machine};

/// Writes everything that is logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

impl Visit for Log {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let mut text = self.0.lock().unwrap();
        let _ = write!(text, " {field}={value:?}");
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut self.clone());
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

type Fault = fn(&Request) -> Result<Response, TransportError>;

fn with_status(status: u16, body: Vec<u8>) -> Result<Response, TransportError> {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status.try_into().unwrap();
    Ok(response)
}

/// Returns what a server should have answered.
fn right(request: &Request) -> Vec<u8> {
    let response = answer(request).unwrap();
    response.into_body().into_bytes().to_vec()
}

/// What goes wrong. Each answer has the secrets of the right one in it.
const FAULTS: &[Fault] = &[
    |request| with_status(500, right(request)),
    |request| with_status(403, right(request)),
    |request| with_status(400, right(request)),
    |request| with_status(404, right(request)),
    |request| {
        let mut half = right(request);
        half.truncate(half.len() - 2);
        with_status(200, half)
    },
    |request| {
        let text = String::from_utf8(right(request)).unwrap();
        with_status(200, text.replace("ccess", "other").into_bytes())
    },
    |request| {
        let text = String::from_utf8(right(request)).unwrap();
        let text = text.replace("2026-01-01T01:00:00Z", "hush");
        with_status(200, text.replace("3600", "\"hush\"").into_bytes())
    },
    |_| {
        Err(TransportError::new(
            TransportErrorKind::Closed,
            "the server closed the connection",
        ))
    },
];

fn texts(error: &CredentialsError) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut next = error.source();
    while let Some(source) = next {
        let _ = write!(text, " {source} {source:?}");
        next = source.source();
    }
    text
}

/// Gets the credentials of a profile, and returns everything that can be read of that.
fn everything(script: &Script, profile: &str) -> (bool, String) {
    let loader = shapewright_config::loader().surroundings(script.surroundings());
    let config = loader.profile(profile).load_blocking().unwrap();
    let log = Log::default();
    let result =
        tracing::subscriber::with_default(log.clone(), || config.credentials().provide_blocking());
    let (is_ok, told) = match &result {
        Ok(credentials) => (true, format!("{credentials:?}")),
        Err(error) => (false, texts(error)),
    };
    let logged = log.0.lock().unwrap().clone();
    let all = [
        told,
        logged,
        format!(
            "{config:?} {:?} {:?}",
            config.credentials(),
            config.context()
        ),
        config.explain().to_string(),
        format!("{:?}", config.explain()),
    ];
    (is_ok, all.join("\n"))
}

#[test]
fn nothing_shows_a_secret() {
    let mut failures = 0;
    for Profile { name, requests, .. } in PROFILES {
        let script = machine().answer_all(answer);
        let (is_ok, text) = everything(&script, name);
        assert!(is_ok, "{name}: {text}");
        assert!(!text.contains("hush"), "{name}: {text}");
        assert_eq!(script.requests().len(), *requests, "{name}");
        for broken in 0..*requests {
            for fault in FAULTS {
                let seen = Arc::new(Mutex::new(0));
                let script = machine().answer_all(move |request| {
                    let mut seen = seen.lock().unwrap();
                    *seen += 1;
                    // From the first broken request on, none is answered as it should be.
                    if *seen > broken {
                        fault(request)
                    } else {
                        answer(request)
                    }
                });
                let (is_ok, text) = everything(&script, name);
                failures += usize::from(!is_ok);
                assert!(!text.contains("hush"), "{name}, request {broken}: {text}");
            }
        }
    }
    // Some faults leave what is needed as it is.
    assert!(failures > 80, "{failures}");
}

#[test]
fn files_with_secrets_in_wrong_places_are_not_shown() {
    let files = [
        "/home/.aws/sso/cache/d12208e38164f558a1d06c99432ab77dbb346c45.json",
        "/home/.aws/login/cache/4b0ba8f99f075c0633e122fd73346ce203a3faf18ea0310eb2d29df1bab2e255.json",
    ];
    for (file, profile) in files.into_iter().zip(["sso", "login"]) {
        let text = machine().content(file).unwrap();
        let names = text.split('"').filter(|it| !it.contains('{'));
        let names: Vec<&str> = names
            .filter(|it| it.contains("Token") || it.contains("At"))
            .collect();
        assert!(names.len() >= 3, "{names:?}");
        for name in names {
            for changed in [
                text.replace(&format!("\"{name}\""), "\"other\""),
                text.replace(&format!("\"{name}\":\""), &format!("\"{name}\":\"hush")),
                text.replace(&format!("\"{name}\":"), "hush"),
            ] {
                let script = machine().answer_all(answer).file(file, changed);
                let (_, text) = everything(&script, profile);
                assert!(!text.contains("hush"), "{profile}, {name}: {text}");
            }
        }
    }
}
