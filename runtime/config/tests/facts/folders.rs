//! Folders with an environment, files, the traffic of HTTP, and a result: through the public API, in both clients.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use serde_json::Value;
use shapewright_config::runtime::Timestamp;
use shapewright_config::runtime::auth::{Credentials, CredentialsError, ProvideCredentials as _};
use shapewright_config::runtime::client::ConfigureClient as _;
use shapewright_config::runtime::transport::{
    Body, Request, Response, TransportError, TransportErrorKind,
};
use shapewright_config::surroundings::{Machine as _, ThisMachine};
use shapewright_config::testing::Script;

use super::folder;

/// What our errors say where those of smithy-rs have other words.
const WORDS: &[(&str, &str)] = &[
    (
        "the credential provider was not enabled",
        "there are no credentials",
    ),
    (
        "provider was not enabled",
        "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set",
    ),
    ("request forbidden: IMDS is disabled", "disabled"),
    (
        "failed to read `/home/.aws/sso/cache/dace00cba5f8355ec9d274ceb2bcebdfbeed0e12.json`",
        "/home/.aws/sso/cache/dace00cba5f8355ec9d274ceb2bcebdfbeed0e12.json",
    ),
    (
        "external process exited with code exit status: 1",
        "exit status: 1",
    ),
    ("could not parse response: invalid JSON in response", "JSON"),
];

/// One request, and its response.
#[derive(Clone, Default)]
struct Exchange {
    method: String,
    uri: String,
    headers: BTreeMap<String, String>,
    body: String,
    status: u16,
    answer: Vec<u8>,
}

fn read(path: &Path) -> Value {
    let text = std::fs::read_to_string(path);
    let text = text.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap()
}

/// Reads the traffic that somebody recorded.
fn traffic(path: &Path) -> Vec<Exchange> {
    let mut exchanges: BTreeMap<u64, Exchange> = BTreeMap::new();
    for event in read(path)["events"].as_array().unwrap() {
        let id = event["connection_id"].as_u64().unwrap();
        let exchange = exchanges.entry(id).or_default();
        let action = &event["action"];
        let request = &action["Request"]["request"];
        if request.is_object() {
            request["method"]
                .as_str()
                .unwrap()
                .clone_into(&mut exchange.method);
            request["uri"]
                .as_str()
                .unwrap()
                .clone_into(&mut exchange.uri);
            for (name, values) in request["headers"].as_object().unwrap() {
                let value = values[0].as_str().unwrap().to_owned();
                exchange.headers.insert(name.to_lowercase(), value);
            }
        }
        let response = &action["Response"]["response"]["Ok"];
        if response.is_object() {
            exchange.status = response["status"].as_u64().unwrap().try_into().unwrap();
        }
        let data = &action["Data"];
        if let Some(text) = data["data"]["Utf8"].as_str() {
            if data["direction"] == "Request" {
                exchange.body.push_str(text);
            } else {
                exchange.answer.extend_from_slice(text.as_bytes());
            }
        }
    }
    exchanges.into_values().collect()
}

/// Returns the parameters of a form: names, and the values that say what is called. Other values were changed in
/// some recordings, so that they have no secrets.
fn form(body: &str) -> Vec<&str> {
    let mut parameters: Vec<_> = body
        .split('&')
        .map(|it| match it.split_once('=') {
            Some((name, _)) if !matches!(name, "Action" | "Version") => name,
            _ => it,
        })
        .collect();
    parameters.sort_unstable();
    parameters
}

/// Returns a URL without a slash at the end, and with its parameters sorted.
fn normal(uri: &str) -> String {
    let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
    let mut query: Vec<_> = query.split('&').collect();
    query.sort_unstable();
    format!("{}?{}", path.trim_end_matches('/'), query.join("&"))
}

/// Answers a request as it was recorded.
fn answer(left: &Mutex<Vec<Exchange>>, request: &Request) -> Result<Response, TransportError> {
    let mut left = left.lock().unwrap();
    let uri = normal(&request.uri().to_string());
    let found = left
        .iter()
        .position(|it| request.method() == it.method.as_str() && normal(&it.uri) == uri);
    let Some(index) = found else {
        // Newer than the recordings. Instances without it say so.
        if uri.contains("security-credentials-extended") {
            return Ok(response(404, Vec::new()));
        }
        // Cases of profiles alone have no instance.
        assert!(
            uri.contains("169.254.169.254"),
            "{} {uri}",
            request.method()
        );
        let kind = TransportErrorKind::Connect;
        return Err(TransportError::new(kind, "there is no instance"));
    };
    let exchange = left.remove(index);
    let body = std::str::from_utf8(request.body().as_bytes()).unwrap();
    assert_eq!(form(body), form(&exchange.body), "{uri}");
    for name in [
        "authorization",
        "x-amz-sso_bearer_token",
        "x-aws-ec2-metadata-token",
        "x-aws-ec2-metadata-token-ttl-seconds",
    ] {
        let Some(expected) = exchange.headers.get(name) else {
            continue;
        };
        let found = request.headers().get(name).map(|it| it.to_str().unwrap());
        if expected.starts_with("AWS4-HMAC-SHA256") {
            // The time is another one.
            assert!(
                found.is_some_and(|it| it.starts_with("AWS4-HMAC-SHA256")),
                "{uri}"
            );
        } else {
            assert_eq!(found, Some(expected.as_str()), "{uri}: {name}");
        }
    }
    Ok(response(exchange.status, exchange.answer))
}

fn response(status: u16, body: Vec<u8>) -> Response {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status.try_into().unwrap();
    response
}

fn add_files(script: Script, folder: &Path, path: &str) -> Script {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return script;
    };
    entries.fold(script, |script, entry| {
        let entry = entry.unwrap().path();
        let name = entry.file_name().unwrap().to_str().unwrap();
        let path = format!("{path}/{name}");
        if entry.is_dir() {
            add_files(script, &entry, &path)
        } else {
            script.file(&path, std::fs::read(&entry).unwrap())
        }
    })
}

/// Makes the surroundings of a case.
fn script(case: &Path) -> (Script, Arc<Mutex<Vec<Exchange>>>) {
    let mut script = Script::new().time(SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000));
    for (name, value) in read(&case.join("env.json")).as_object().unwrap() {
        script = script.variable(name, value.as_str().unwrap());
    }
    script = add_files(script, &case.join("fs"), "");
    let config = script.content("/home/.aws/config").unwrap_or_default();
    for line in config.lines() {
        if let Some((_, command_line)) = line.split_once("credential_process = ") {
            let finished = ThisMachine.run(command_line).unwrap();
            script = script.program(command_line, finished);
        }
    }
    let left = Arc::new(Mutex::new(traffic(&case.join("http-traffic.json"))));
    let there = Arc::clone(&left);
    (
        script.answer_all(move |request| answer(&there, request)),
        left,
    )
}

/// Compares a result with the one of the case.
fn check(
    result: Result<Credentials, CredentialsError>,
    expected: &Value,
    left: &Mutex<Vec<Exchange>>,
) -> Result<(), String> {
    if let Some(words) = expected["ErrorContains"].as_str() {
        let error = result.err().ok_or("there are credentials")?;
        let mut text = error.to_string();
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            text.push_str(": ");
            text.push_str(&cause.to_string());
            source = cause.source();
        }
        let ours = WORDS.iter().find(|(theirs, _)| words.contains(theirs));
        let words = ours.map_or(words, |(_, ours)| ours);
        return if text.contains(words) {
            Ok(())
        } else {
            Err(format!("`{words}` is not in: {text}"))
        };
    }
    let found = result.map_err(|error| error.to_string())?;
    let expiry = found.expiry();
    let expiry = expiry.map(|it| it.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs());
    let expected = &expected["Ok"];
    let texts = [
        (Some(found.access_key_id()), "access_key_id"),
        (Some(found.secret_access_key()), "secret_access_key"),
        (found.session_token(), "session_token"),
        (found.account_id(), "account_id"),
    ];
    for (found, name) in texts {
        if found != expected[name].as_str() {
            return Err(format!("{name}: {found:?}, and not {}", expected[name]));
        }
    }
    if expiry != expected["expiry"].as_u64() {
        return Err(format!(
            "expiry: {expiry:?}, and not {}",
            expected["expiry"]
        ));
    }
    match left.lock().unwrap().len() {
        0 => Ok(()),
        number => Err(format!("{number} requests that nobody made")),
    }
}

async fn play(kind: &str) {
    let Some(folder) = folder() else { return };
    let mut cases: Vec<_> = std::fs::read_dir(folder.join(kind))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    cases.sort();
    assert!(cases.len() > 5, "{kind}");
    let mut wrong = Vec::new();
    for case in &cases {
        let expected = &read(&case.join("test-case.json"))["result"];
        let (script, left) = self::script(case);
        let loader = shapewright_config::loader().surroundings(script.surroundings());
        // What must fail may fail while settings are read.
        let result = match loader.load().await {
            Ok(config) => config.credentials().provide().await,
            Err(error) => Err(error.into()),
        };
        let first = check(result, expected, &left);
        let (script, left) = self::script(case);
        let loader = shapewright_config::loader().surroundings(script.surroundings());
        let result = match loader.load_blocking() {
            Ok(config) => config.credentials().provide_blocking(),
            Err(error) => Err(error.into()),
        };
        let second = check(result, expected, &left);
        for (client, result) in [("async", first), ("blocking", second)] {
            let name = case.file_name().unwrap().display();
            wrong.extend(
                result
                    .err()
                    .map(|error| format!("{name} ({client}): {error}")),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn the_default_chain() {
    play("default-credential-provider-chain").await;
}

#[tokio::test]
async fn profiles() {
    play("profile-provider").await;
}

#[test]
fn tokens() {
    let Some(folder) = folder() else { return };
    let entries = std::fs::read_dir(folder.join("default-token-provider-chain")).unwrap();
    let cases: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    assert!(!cases.is_empty());
    for case in cases {
        let (script, _) = self::script(&case);
        let loader = shapewright_config::loader().surroundings(script.surroundings());
        let provider = loader.load_blocking().unwrap().defaults("Any").token;
        let token = provider.unwrap().provide_blocking().unwrap();
        let expected = &read(&case.join("test-case.json"))["result"]["Ok"];
        assert_eq!(Some(token.as_str()), expected["token"].as_str());
        let expiry = Timestamp::parse(expected["expiration"].as_str().unwrap());
        assert_eq!(token.expiry(), Some(expiry.unwrap().try_into().unwrap()));
    }
}
