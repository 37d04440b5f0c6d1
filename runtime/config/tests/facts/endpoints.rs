//! Endpoints that environment and profile set: cases of botocore, through generated clients.
//!
//! `cargo xtask corpus fetch` gets them. Without it, this test passes without doing anything.

use std::fmt::Write as _;

use serde_json::{Map, Value};
use shapewright_config::Config;
use shapewright_config::runtime::transport::{Body, Response};
use shapewright_config::testing::Script;

use super::corpus;

/// Returns the cases, if they were fetched.
fn suite() -> Option<Value> {
    let path = corpus("tests/functional/configured_endpoint_urls/profile-tests.json")?;
    let text = std::fs::read_to_string(path).unwrap();
    let suites: Value = serde_json::from_str(&text).unwrap();
    Some(suites["testSuites"][0].clone())
}

fn section(text: &mut String, header: &str, properties: &Map<String, Value>) {
    writeln!(text, "[{header}]").unwrap();
    for (name, value) in properties {
        match value {
            Value::Object(block) => {
                writeln!(text, "{name} =").unwrap();
                for (name, value) in block {
                    writeln!(text, "  {name}={}", value.as_str().unwrap()).unwrap();
                }
            }
            value => writeln!(text, "{name}={}", value.as_str().unwrap()).unwrap(),
        }
    }
}

/// Calls a service, and returns where the request went.
async fn called(config: &Config, script: &Script, service: &str, url: Option<&str>) -> String {
    match service {
        "s3" => {
            let builder = s3::Client::builder().config(config);
            let builder = match url {
                Some(url) => builder.endpoint_url(url),
                None => builder,
            };
            let client = builder.build().unwrap();
            let _ = client.list_buckets(Default::default()).await;
        }
        "dynamodb" => {
            let builder = dynamodb::Client::builder().config(config);
            let builder = match url {
                Some(url) => builder.endpoint_url(url),
                None => builder,
            };
            let client = builder.build().unwrap();
            let _ = client.list_tables(Default::default()).await;
        }
        other => panic!("{other}"),
    }
    let requests = script.requests();
    let uri = &requests[0].uri;
    format!(
        "{}://{}",
        uri.scheme_str().unwrap(),
        uri.authority().unwrap()
    )
}

#[tokio::test]
async fn endpoints_of_environment_and_profile() {
    let Some(suite) = suite() else { return };
    let cases = suite["endpointUrlTests"].as_array().unwrap();
    assert_eq!(cases.len(), 39);
    for case in cases {
        let name = case["name"].as_str().unwrap();
        let profile = case["profile"].as_str().unwrap();
        let properties = suite["profiles"][profile].as_object().unwrap();
        let mut text = String::new();
        section(&mut text, &format!("profile {profile}"), properties);
        if let Some(services) = properties.get("services").and_then(Value::as_str) {
            let blocks = suite["services"][services].as_object().unwrap();
            section(&mut text, &format!("services {services}"), blocks);
        }
        let mut script = Script::new()
            .variable("AWS_CONFIG_FILE", "/config")
            .file("/config", text)
            .answer_all(|_| Ok(Response::new(Body::empty())));
        let variables = &suite["environments"][case["environment"].as_str().unwrap()];
        for (variable, value) in variables.as_object().unwrap() {
            script = script.variable(variable, value.as_str().unwrap());
        }
        let client = &suite["client_configs"][case["client_config"].as_str().unwrap()];
        let mut loader = shapewright_config::loader()
            .surroundings(script.surroundings())
            .profile(profile);
        if let Some(ignore) = client["ignore_configured_endpoint_urls"].as_bool() {
            loader = loader.ignore_configured_endpoint_urls(ignore);
        }
        let config = loader.load().await.unwrap();
        let url = client["endpoint_url"].as_str();
        let service = case["service"].as_str().unwrap();
        let found = called(&config, &script, service, url).await;
        assert_eq!(
            found,
            case["output"]["endpointUrl"].as_str().unwrap(),
            "{name}"
        );
    }
}
