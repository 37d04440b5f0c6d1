//! Cases of streams of events: what an input's events are on the wire, and to what events a response's
//! messages are decoded.
//!
//! A case has `params` and `request` (what a client sends first), `requestEvents`, `response` (what a server
//! sends first), `result`, `responseEvents`, and `failure` if the call or the stream ends by an error: with
//! the name of an `exception`, or by any. An event has `params`, which are a member of the union of events,
//! and the parts of its message: `headers`, `forbidHeaders`, `requireHeaders`, `body` with its `mediaType`
//! and whether it is `binary`, or the `bytes` of it all in base64. Without `params` it is a message which
//! stands for no event.

use std::task::{Context, Poll, Waker};

use http::HeaderValue as HttpHeaderValue;
use http::header::CONTENT_TYPE;
use serde_json::{Map, Value as Json, json};
use shapewright_runtime::Shape;
use shapewright_runtime::transport::Request;
use shapewright_runtime::wire::event_stream::{Decoder, HeaderValue, Message};

use super::body::{self, from_base64};
use super::case::Case;
use super::operation::{Decoded, Events, OperationEntry, put_events};
use super::outcome;
use super::params;
use super::request::{self, names};
use super::response;

/// The header with the name of an event.
const EVENT_TYPE: &str = ":event-type";

/// How the messages and events of a call differ from what the case expects.
///
/// # Errors
/// There is no request, or the case itself is wrong.
pub(super) fn differences(operation: &OperationEntry, case: &Case) -> Result<Vec<String>, String> {
    let mut out = Vec::new();
    let has = |key: &str| case.case.get(key).is_some_and(|it| !is_empty(it));
    if has("request") || has("requestEvents") || has("params") {
        compare_request(operation, case, &mut out)?;
    }
    if has("response") || has("responseEvents") || has("result") {
        compare_response(operation, case, &mut out)?;
    }
    Ok(out)
}

fn is_empty(json: &Json) -> bool {
    match json {
        Json::Null => true,
        Json::Array(elements) => elements.is_empty(),
        Json::Object(members) => members.is_empty(),
        _ => false,
    }
}

/// The events of a list, each an object.
fn list<'c>(case: &'c Case, key: &str) -> Vec<&'c Map<String, Json>> {
    let events = case.case.get(key).and_then(Json::as_array);
    let events = events.into_iter().flatten();
    events.filter_map(Json::as_object).collect()
}

/// What an event is, if it is one of the model.
fn event_params(event: &Map<String, Json>) -> Option<&Json> {
    event.get("params").filter(|params| !params.is_null())
}

fn compare_request(
    operation: &OperationEntry,
    case: &Case,
    out: &mut Vec<String>,
) -> Result<(), String> {
    let input = Json::Object(case.object("params")?);
    let expected = list(case, "requestEvents");
    let events: Vec<&Json> = expected.iter().filter_map(|it| event_params(it)).collect();
    let mut request = operation.request(&case.settings, &|place| {
        params::read(&input, place).map_err(|problem| format!("the case's params{problem}"))?;
        if events.is_empty() {
            return Ok(());
        }
        put_events(place, &events)
    })?;
    let messages = messages(&mut request)?;
    let head = case.object("request")?;
    if !head.is_empty() {
        out.extend(request::compare(&head, &case.protocol, &request)?);
    }
    compare_messages(&expected, &messages, &case.protocol, out)
}

/// The messages in the body of a request. They are taken out of it.
fn messages(request: &mut Request) -> Result<Vec<Message>, String> {
    let is_stream = request
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|it| it == HttpHeaderValue::from_static("application/vnd.amazon.eventstream"));
    if !is_stream {
        return Ok(Vec::new());
    }
    let mut bytes = std::mem::take(request.body_mut()).into_stream();
    let mut decoder = Decoder::new();
    let mut context = Context::from_waker(Waker::noop());
    let broken = |error: &dyn ToString| format!("the request's body: {}", error.to_string());
    loop {
        match bytes.poll_next(&mut context) {
            Poll::Ready(Some(Ok(chunk))) => decoder.push(&chunk),
            Poll::Ready(Some(Err(error))) => return Err(broken(&error)),
            Poll::Ready(None) => break,
            Poll::Pending => return Err(broken(&"it is in memory, but not ready")),
        }
    }
    let mut messages = Vec::new();
    while let Some(message) = decoder.next_message().map_err(|error| broken(&error))? {
        messages.push(message);
    }
    decoder.finish().map_err(|error| broken(&error))?;
    Ok(messages)
}

fn compare_messages(
    expected: &[&Map<String, Json>],
    found: &[Message],
    protocol: &str,
    out: &mut Vec<String>,
) -> Result<(), String> {
    // Protocols without HTTP bindings send the other members first, which not every case is about.
    let is_initial = |message: &Message| message.text(EVENT_TYPE) == Some("initial-request");
    let is_wanted = expected
        .first()
        .is_some_and(|it| event_params(it).is_none());
    let skipped = usize::from(found.first().is_some_and(is_initial) && !is_wanted);
    let found = found.get(skipped..).unwrap_or_default();
    if expected.len() != found.len() {
        let (wanted, found) = (expected.len(), found.len());
        out.push(format!("expected {wanted} messages, found {found}"));
    }
    for (index, (expected, message)) in expected.iter().zip(found).enumerate() {
        let mut differences = Vec::new();
        compare_message(expected, message, protocol, &mut differences)?;
        out.extend(
            differences
                .iter()
                .map(|it| format!("message {index}: {it}")),
        );
    }
    Ok(())
}

fn compare_message(
    expected: &Map<String, Json>,
    message: &Message,
    protocol: &str,
    out: &mut Vec<String>,
) -> Result<(), String> {
    let headers = expected.get("headers").and_then(Json::as_object);
    for (name, json) in headers.into_iter().flatten() {
        let wanted =
            header(json).map_err(|problem| format!("the case's header {name}: {problem}"))?;
        match message.get(name) {
            Some(found) if *found == wanted => {}
            found => out.push(format!(
                "header {name}: expected {wanted:?}, found {found:?}"
            )),
        }
    }
    for name in names(expected, "requireHeaders") {
        if message.get(name).is_none() {
            out.push(format!("header {name}: expected any, found none"));
        }
    }
    for name in names(expected, "forbidHeaders") {
        if let Some(found) = message.get(name) {
            out.push(format!("header {name}: expected none, found {found:?}"));
        }
    }
    let text = |key: &str| expected.get(key).and_then(Json::as_str);
    if let Some(body) = text("body") {
        let media = body::MediaType::of(text("mediaType"), protocol);
        out.extend(body::compare(media, body, message.payload())?);
    }
    Ok(())
}

/// The value of a header: an object whose one key is the name of a type.
fn header(json: &Json) -> Result<HeaderValue, String> {
    let wrong = || format!("{json} is no value of a header");
    let mut entries = json.as_object().into_iter().flatten();
    let (Some((kind, value)), None) = (entries.next(), entries.next()) else {
        return Err(wrong());
    };
    let whole = value.as_i64();
    let found = match kind.as_str() {
        "boolean" => value.as_bool().map(HeaderValue::Boolean),
        "byte" => whole
            .and_then(|it| it.try_into().ok())
            .map(HeaderValue::Byte),
        "short" => whole
            .and_then(|it| it.try_into().ok())
            .map(HeaderValue::Short),
        "integer" => whole
            .and_then(|it| it.try_into().ok())
            .map(HeaderValue::Integer),
        "long" => whole.map(HeaderValue::Long),
        "blob" => match value.as_str() {
            Some(text) => Some(HeaderValue::Bytes(from_base64(text)?.into())),
            None => None,
        },
        "string" => value.as_str().map(HeaderValue::from),
        "timestamp" => params::time(value).map(HeaderValue::Timestamp),
        _ => None,
    };
    found.ok_or_else(wrong)
}

fn compare_response(
    operation: &OperationEntry,
    case: &Case,
    out: &mut Vec<String>,
) -> Result<(), String> {
    let mut head = case.object("response")?;
    let events = list(case, "responseEvents");
    let mut response = response::response(&head, case.binary)?;
    if !events.is_empty() {
        let mut bytes = Vec::new();
        for event in &events {
            bytes.extend(frame(event)?);
        }
        *response.body_mut() = bytes.into();
    }
    head.remove("body");
    operation.decode(response, &mut |decoded| {
        compare_decoded(case, &events, &decoded, out);
    });
    Ok(())
}

/// The bytes of a message.
fn frame(event: &Map<String, Json>) -> Result<Vec<u8>, String> {
    let text = |key: &str| event.get(key).and_then(Json::as_str);
    if let Some(bytes) = text("bytes") {
        return from_base64(bytes);
    }
    let body = text("body").unwrap_or_default();
    let is_binary = event.get("binary").and_then(Json::as_bool) == Some(true);
    let body = if is_binary {
        from_base64(body)?
    } else {
        body.as_bytes().to_vec()
    };
    let mut message = Message::new(body);
    let headers = event.get("headers").and_then(Json::as_object);
    for (name, value) in headers.into_iter().flatten() {
        message = message.header(name, header(value)?);
    }
    let mut bytes = Vec::new();
    let written = message.write(&mut bytes);
    written.map_err(|error| format!("the case's message: {error}"))?;
    Ok(bytes)
}

fn compare_decoded(
    case: &Case,
    events: &[&Map<String, Json>],
    decoded: &Decoded<'_>,
    out: &mut Vec<String>,
) {
    let failure = case.case.get("failure").filter(|it| !it.is_null());
    let name = failure
        .and_then(|it| it.get("exception"))
        .and_then(Json::as_str);
    match decoded {
        Decoded::Failure(reason) if name.is_some() || failure.is_none() => out.push(reason.clone()),
        Decoded::Failure(_) => {}
        Decoded::Error {
            exception, code, ..
        } => match (failure, name) {
            (None, _) => out.push(format!("expected an output, found the error {code:?}")),
            (Some(_), None) => {}
            (Some(_), Some(name)) => compare_name(name, *exception, &format!("{code:?}"), out),
        },
        Decoded::Output {
            output,
            events: found,
        } => {
            let expected: Vec<Json> = events.iter().filter_map(|it| expected_event(it)).collect();
            if failure.is_none() {
                response::compare_message(&response::result(case), *output, out);
            }
            let nothing = Events {
                sent: Vec::new(),
                error: None,
                exception: None,
            };
            let found = found.as_ref().map_or(&nothing, |(_, events)| events);
            compare_events(&expected, found, failure.is_some(), name, out);
        }
    }
}

/// The event which a message stands for, as a union. One without params is an event which the model doesn't
/// know, unless it is no event at all.
fn expected_event(event: &Map<String, Json>) -> Option<Json> {
    if let Some(params) = event_params(event) {
        return Some(params.clone());
    }
    let header = |name: &str| event.get("headers")?.get(name)?.get("string")?.as_str();
    let name = header(EVENT_TYPE).filter(|name| *name != "initial-response")?;
    let is_event = header(":message-type") == Some("event");
    is_event.then(|| json!({"SDK_UNKNOWN_MEMBER": {"name": name}}))
}

/// Compares events, of which the last may be what ends the stream by an error.
fn compare_events(
    expected: &[Json],
    found: &Events,
    fails: bool,
    name: Option<&str>,
    out: &mut Vec<String>,
) {
    match (&found.error, name) {
        (None, _) if fails => out.push("expected an error, found the end of the stream".to_owned()),
        (Some(error), _) if !fails => out.push(format!("expected no error, found: {error}")),
        (Some(error), Some(name)) => {
            compare_name(name, found.exception(), &error.to_string(), out);
            let last = expected.last().and_then(Json::as_object);
            let members = last.and_then(|union| union.values().next());
            if let (Some(members), Some(exception)) = (members, found.exception()) {
                response::compare_message(members, exception, out);
            }
        }
        _ => {}
    }
    let ends = usize::from(fails && !expected.is_empty() && expected.len() > found.sent.len());
    let expected = &expected[..expected.len() - ends];
    if expected.len() != found.sent.len() {
        let (wanted, found) = (expected.len(), found.sent.len());
        out.push(format!("expected {wanted} events, found {found}"));
    }
    for (index, (expected, event)) in expected.iter().zip(&found.sent).enumerate() {
        outcome::compare(expected, &**event, &format!("event {index}"), out);
    }
}

/// Compares the name of an exception. `instead` says what was found if it is none.
fn compare_name(name: &str, found: Option<&dyn Shape>, instead: &str, out: &mut Vec<String>) {
    match found.map(|exception| exception.schema().name) {
        Some(found) if found == name => {}
        Some(found) => out.push(format!("expected the exception {name}, found {found}")),
        None => out.push(format!("expected the exception {name}, found {instead}")),
    }
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::super::shapes::Choice;
    use super::*;

    fn object(json: Json) -> Map<String, Json> {
        match json {
            Json::Object(object) => object,
            _ => panic!("{json} is not an object"),
        }
    }

    /// A message with a header of each kind that cases have.
    fn message() -> Map<String, Json> {
        object(json!({
            "params": {"text": "a"},
            "headers": {
                ":message-type": {"string": "event"}, ":event-type": {"string": "text"}, "yes": {"boolean": true},
                "byte": {"byte": -1}, "short": {"short": 2}, "integer": {"integer": 3}, "long": {"long": 4},
                "blob": {"blob": "AAE="}, "time": {"timestamp": "1970-01-01T00:00:01Z"},
            },
            "requireHeaders": ["yes"],
            "forbidHeaders": ["no"],
            "body": "{\"a\": 1}",
            "mediaType": "application/json",
            "binary": false,
        }))
    }

    fn read(bytes: &[u8]) -> Message {
        let mut decoder = Decoder::new();
        decoder.push(bytes);
        decoder.next_message().unwrap().unwrap()
    }

    fn differences(expected: &Map<String, Json>, found: &Message) -> Vec<String> {
        let mut out = Vec::new();
        compare_message(expected, found, "rest-json", &mut out).unwrap();
        out
    }

    #[test]
    fn a_message_is_what_its_parts_say() {
        let found = read(&frame(&message()).unwrap());
        assert_eq!(differences(&message(), &found), [""; 0]);
        assert_eq!(found.get("byte"), Some(&HeaderValue::Byte(-1)));
        assert_eq!(
            found.get("blob"),
            Some(&HeaderValue::Bytes(vec![0, 1].into()))
        );
        let mut binary = message();
        binary.insert("binary".to_owned(), true.into());
        binary.insert("body".to_owned(), "AAE=".into());
        assert_eq!(read(&frame(&binary).unwrap()).payload().as_ref(), [0, 1]);
        let bytes = object(json!({"bytes": "AAAAEAAAAAAF4kjrfZjI/w==", "body": "ignored"}));
        assert_eq!(
            frame(&bytes).unwrap(),
            from_base64("AAAAEAAAAAAF4kjrfZjI/w==").unwrap()
        );
    }

    #[test]
    fn every_difference_of_a_message_is_seen() {
        let found = read(&frame(&message()).unwrap());
        let changes = [
            ("headers", json!({"integer": {"long": 3}})),
            ("headers", json!({"integer": {"integer": 4}})),
            ("headers", json!({"time": {"timestamp": 2}})),
            ("headers", json!({"other": {"string": ""}})),
            ("requireHeaders", json!(["other"])),
            ("forbidHeaders", json!(["yes"])),
            ("body", json!("{\"a\": 2}")),
        ];
        for (key, wrong) in changes {
            let mut expected = message();
            expected.insert(key.to_owned(), wrong.clone());
            let differences = differences(&expected, &found);
            assert_eq!(differences.len(), 1, "{key} {wrong}: {differences:?}");
        }
        for wrong in [
            json!({"byte": 128}),
            json!({"text": ""}),
            json!({}),
            json!(1),
            json!({"byte": 1, "short": 1}),
        ] {
            assert!(header(&wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn messages_are_compared_one_by_one() {
        let sent = read(&frame(&message()).unwrap());
        let first = Message::new("{}").header(EVENT_TYPE, "initial-request");
        let expected = message();
        let initial = object(json!({"headers": {EVENT_TYPE: {"string": "initial-request"}}}));
        let compare = |expected: &[&Map<String, Json>], found: &[Message]| {
            let mut out = Vec::new();
            compare_messages(expected, found, "rest-json", &mut out).unwrap();
            out
        };
        let found = [first.clone(), sent.clone()];
        assert_eq!(compare(&[&initial, &expected], &found), [""; 0]);
        // A case which says nothing of the first message does not want to see it.
        assert_eq!(compare(&[&expected], &found), [""; 0]);
        assert_eq!(compare(&[&expected], std::slice::from_ref(&sent)), [""; 0]);
        assert!(!compare(&[&initial, &expected], std::slice::from_ref(&sent)).is_empty());
        assert_eq!(compare(&[&expected, &expected], &[sent]).len(), 1);
        assert_eq!(compare(&[&expected], &[]).len(), 1);
    }

    /// What is expected, what is found, and whether the stream has to end by an error, or by which one.
    type Row<'r> = (&'r [Json], Events, Option<Option<&'r str>>);

    fn events(events: Vec<Choice>, error: Option<&str>) -> Events {
        let events = events.into_iter().map(|it| Box::new(it) as Box<dyn Shape>);
        Events {
            sent: events.collect(),
            exception: None,
            error: error.map(io::Error::other),
        }
    }

    #[test]
    fn every_difference_of_events_is_seen() {
        let compare = |expected: &[Json], found: &Events, failure: Option<Option<&str>>| {
            let mut out = Vec::new();
            let name = failure.flatten();
            compare_events(expected, found, failure.is_some(), name, &mut out);
            out
        };
        let two = [json!({"number": 1}), json!({"text": "a"})];
        let both = || vec![Choice::Number(1), Choice::Text("a".to_owned())];
        assert_eq!(compare(&two, &events(both(), None), None), [""; 0]);
        // The last one may stand for what ended the stream.
        let one = events(vec![Choice::Number(1)], Some("broken"));
        assert_eq!(compare(&two, &one, Some(None)), [""; 0]);
        let table: [Row<'_>; 7] = [
            (&two, events(vec![Choice::Number(1)], None), None),
            (&two[..1], events(both(), None), None),
            (
                &two,
                events(vec![Choice::Number(2), Choice::Text("a".to_owned())], None),
                None,
            ),
            (&two, events(both(), Some("broken")), None),
            (&two, events(both(), None), Some(None)),
            (
                &two,
                events(vec![Choice::Number(1)], Some("broken")),
                Some(Some("Calm")),
            ),
            (&two, events(Vec::new(), Some("broken")), Some(None)),
        ];
        for (index, (expected, found, failure)) in table.iter().enumerate() {
            let differences = compare(expected, found, *failure);
            assert_eq!(differences.len(), 1, "{index}: {differences:?}");
        }
    }

    #[test]
    fn messages_without_params_stand_for_unknown_events_or_none() {
        let table = [
            (json!({"params": {"a": 1}}), Some(json!({"a": 1}))),
            (
                json!({"headers": {":message-type": {"string": "event"}, EVENT_TYPE: {"string": "hail"}}}),
                Some(json!({"SDK_UNKNOWN_MEMBER": {"name": "hail"}})),
            ),
            (
                json!({"headers": {":message-type": {"string": "event"}, EVENT_TYPE: {"string": "initial-response"}}}),
                None,
            ),
            (
                json!({"headers": {":message-type": {"string": "error"}}}),
                None,
            ),
        ];
        for (event, expected) in table {
            assert_eq!(expected_event(&object(event.clone())), expected, "{event}");
        }
    }
}
