//! Servers nearby, and what `aws login` has left: which requests are made, and what comes of them.

use std::path::Path;

use serde_json::Value;
use shapewright_config::providers::{Container, Context, Instance};
use shapewright_config::runtime::auth::ProvideCredentials as _;
use shapewright_config::runtime::client::{ConfigureClient, Defaults};
use shapewright_config::runtime::transport::{Body, Response};
use shapewright_config::testing::Script;

use super::cases;

/// No settings: the providers here call no service.
#[derive(Debug)]
struct Nothing;

impl ConfigureClient for Nothing {
    fn defaults(&self, _service_id: &str) -> Defaults {
        Defaults::default()
    }
}

fn with_variables(script: Script, case: &Value) -> Script {
    let variables = case["env"].as_object().unwrap().iter();
    variables.fold(script, |script, (name, value)| {
        script.variable(name, value.as_str().unwrap())
    })
}

/// Returns the first URL that was asked, or what went wrong before anything was sent.
fn outcome(script: &Script, error: &str) -> Result<String, String> {
    match script.requests().first() {
        Some(seen) => Ok(seen.uri.to_string()),
        None => Err(error.to_owned()),
    }
}

#[test]
fn endpoints_of_instances() {
    for case in cases("imds-endpoint-tests.json") {
        let docs = case["docs"].as_str().unwrap();
        let mut script = with_variables(Script::new(), &case);
        for (path, text) in case["fs"].as_object().unwrap() {
            script = script.file(path, text.as_str().unwrap());
        }
        // What the program says.
        let url = case["endpoint_override"].as_str();
        let mode = case["mode_override"].as_str();
        let loader = shapewright_config::loader().surroundings(script.surroundings());
        let error = match loader.load_blocking() {
            Err(error) => error.to_string(),
            Ok(config) if url.is_none() && mode.is_none() => {
                let found = config.credentials().provide_blocking();
                found.unwrap_err().to_string()
            }
            Ok(config) => {
                let mut provider = Instance::new(config.context());
                if mode == Some("IPv6") {
                    provider = provider.ipv6();
                }
                // The environment's URL comes before the program's mode.
                let own = case["env"]["AWS_EC2_METADATA_SERVICE_ENDPOINT"].as_str();
                if let Some(url) = url.or(own) {
                    provider = provider.endpoint_url(url);
                }
                provider.provide_blocking().unwrap_err().to_string()
            }
        };
        match (outcome(&script, &error), &case["result"]) {
            (Ok(url), expected) => assert_eq!(Some(&*url), expected["Ok"].as_str(), "{docs}"),
            (Err(error), expected) => {
                let expected = expected["Err"].as_str();
                let expected = expected.unwrap_or_else(|| panic!("{docs}: {error}"));
                // Our message says what it must be.
                let ours = expected.replace(
                    " is not a valid endpoint mode",
                    ": it must be `IPv4` or `IPv6`",
                );
                assert!(error.contains(&ours), "{docs}: {error}");
            }
        }
    }
}

#[test]
fn places_of_containers() {
    for case in cases("ecs-tests.json") {
        let docs = case["docs"].as_str().unwrap();
        let script = with_variables(Script::new(), &case);
        let provider = Container::new(Context::new(script.surroundings(), Nothing));
        let error = provider.provide_blocking().unwrap_err().to_string();
        match (outcome(&script, &error), &case["result"]) {
            (Ok(url), expected) => assert_eq!(Some(&*url), expected["Ok"].as_str(), "{docs}"),
            (Err(error), expected) => {
                let expected = expected["ErrorContains"].as_str();
                let expected = expected.unwrap_or_else(|| panic!("{docs}: {error}"));
                assert!(error.contains(expected), "{docs}: {error}");
            }
        }
    }
}

/// Returns the cases of botocore, if `cargo xtask corpus fetch` got them.
fn logins() -> Option<Vec<Value>> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../.corpus");
    let entries = std::fs::read_dir(corpus).ok()?;
    let mut paths = entries.filter_map(|entry| {
        let folder = entry.ok()?.path();
        let path = folder.join("tests/unit/login/login-provider-test-cases.json");
        path.is_file().then_some(path)
    });
    let text = std::fs::read_to_string(paths.next()?).unwrap();
    serde_json::from_str(&text).unwrap()
}

#[test]
fn what_logins_leave() {
    const FOLDER: &str = "/home/.aws/login/cache";
    // 2025-11-19T00:00:00Z, as the cases have it.
    let now = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_763_510_400);
    for case in logins().unwrap_or_default() {
        let docs = case["documentation"].as_str().unwrap();
        let mut script = Script::new()
            .time(now)
            .variable("HOME", "/home")
            .variable("AWS_REGION", "us-east-1")
            .file(
                "/home/.aws/config",
                case["configContents"].as_str().unwrap(),
            );
        for (name, content) in case["cacheContents"].as_object().unwrap() {
            script = script.file(&format!("{FOLDER}/{name}"), content.to_string());
        }
        let calls = case["mockApiCalls"].as_array();
        for call in calls.into_iter().flatten().cloned() {
            script = script.answer(move |request| {
                let sent: Value = serde_json::from_slice(request.body().as_bytes()).unwrap();
                assert_eq!(sent, call["request"]["tokenInput"]);
                assert!(request.headers().contains_key("dpop"));
                let answer = &call["response"]["tokenOutput"];
                let mut response = Response::new(Body::from(answer.to_string().into_bytes()));
                if let Some(status) = call["responseCode"].as_u64() {
                    *response.status_mut() = u16::try_from(status).unwrap().try_into().unwrap();
                }
                Ok(response)
            });
        }
        let loader = shapewright_config::loader().surroundings(script.surroundings());
        let config = loader.profile("signin").load_blocking().unwrap();
        let result = config.credentials().provide_blocking();
        assert_eq!(script.answers_left(), 0, "{docs}");
        for outcome in case["outcomes"].as_array().unwrap() {
            match (outcome["result"].as_str().unwrap(), &result) {
                ("credentials", Ok(found)) => {
                    let text = |name: &str| outcome[name].as_str();
                    assert_eq!(Some(found.access_key_id()), text("accessKeyId"), "{docs}");
                    let secret = Some(found.secret_access_key());
                    assert_eq!(secret, text("secretAccessKey"), "{docs}");
                    assert_eq!(found.session_token(), text("sessionToken"), "{docs}");
                    assert_eq!(found.account_id(), text("accountId"), "{docs}");
                    let expiry = found.expiry().unwrap();
                    let expected =
                        shapewright_config::runtime::Timestamp::parse(text("expiresAt").unwrap());
                    assert_eq!(expected.unwrap(), expiry.into(), "{docs}");
                }
                ("error", Err(error)) => {
                    assert!(error.to_string().contains("aws login"), "{docs}: {error}");
                }
                ("cacheContents", _) => {
                    for (name, expected) in outcome.as_object().unwrap() {
                        if name == "result" {
                            continue;
                        }
                        let text = script.content(&format!("{FOLDER}/{name}")).unwrap();
                        let found: Value = serde_json::from_str(&text).unwrap();
                        assert_eq!(found, *expected, "{docs}");
                    }
                }
                (other, result) => panic!("{docs}: {other}: {result:?}"),
            }
        }
    }
}
