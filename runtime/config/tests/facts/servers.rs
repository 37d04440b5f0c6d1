//! Servers nearby: where requests go.

use serde_json::Value;
use shapewright_config::providers::{Container, Context, Instance};
use shapewright_config::runtime::auth::ProvideCredentials as _;
use shapewright_config::runtime::client::{ConfigureClient, Defaults};
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
        let mut script = with_variables(Script::new(), &case).variable("AWS_REGION", "x");
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
