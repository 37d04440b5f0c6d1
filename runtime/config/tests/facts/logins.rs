//! What `aws login` has left: cases of botocore.
//!
//! `cargo xtask corpus fetch` gets them. Without it, this test passes without doing anything.

use std::time::{Duration, SystemTime};

use serde_json::Value;
use shapewright_config::runtime::Timestamp;
use shapewright_config::runtime::auth::ProvideCredentials as _;
use shapewright_config::runtime::transport::{Body, Response};
use shapewright_config::testing::Script;

use super::corpus;

/// Makes the surroundings of a case. It is 2025-11-19T00:00:00Z.
fn script(case: &Value) -> Script {
    let mut script = Script::new()
        .time(SystemTime::UNIX_EPOCH + Duration::from_secs(1_763_510_400))
        .variable("HOME", "/h")
        .variable("AWS_REGION", "us-west-2")
        .variable("AWS_EC2_METADATA_DISABLED", "true")
        .file("/h/.aws/config", case["configContents"].as_str().unwrap());
    for (name, content) in case["cacheContents"].as_object().unwrap() {
        let path = format!("/h/.aws/login/cache/{name}");
        script = script.file(&path, content.to_string());
    }
    let calls = case["mockApiCalls"].as_array().cloned();
    for call in calls.unwrap_or_default() {
        script = script.answer(move |request| {
            let body: Value = serde_json::from_slice(request.body().as_bytes()).unwrap();
            assert_eq!(body, call["request"]["tokenInput"]);
            assert!(request.headers().contains_key("dpop"));
            let mut response =
                Response::new(Body::from(call["response"]["tokenOutput"].to_string()));
            if let Some(status) = call["responseCode"].as_u64() {
                let status = u16::try_from(status).unwrap();
                *response.status_mut() = status.try_into().unwrap();
            }
            Ok(response)
        });
    }
    script
}

fn check(script: &Script, outcome: &Value, is_async: bool, name: &str) {
    let loader = shapewright_config::loader().surroundings(script.surroundings());
    let config = loader.profile("signin").load_blocking().unwrap();
    let provider = config.credentials();
    let result = if is_async {
        let runtime = tokio::runtime::Builder::new_current_thread().build();
        runtime.unwrap().block_on(provider.provide())
    } else {
        provider.provide_blocking()
    };
    match outcome["result"].as_str().unwrap() {
        "error" => {
            let error = result.expect_err(name).to_string();
            assert!(error.contains("aws login"), "{name}: {error}");
        }
        "credentials" => {
            let found = result.unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(Some(found.access_key_id()), outcome["accessKeyId"].as_str());
            assert_eq!(
                Some(found.secret_access_key()),
                outcome["secretAccessKey"].as_str()
            );
            assert_eq!(found.session_token(), outcome["sessionToken"].as_str());
            assert_eq!(found.account_id(), outcome["accountId"].as_str());
            let expiry = Timestamp::parse(outcome["expiresAt"].as_str().unwrap()).unwrap();
            assert_eq!(found.expiry().map(Timestamp::from), Some(expiry), "{name}");
        }
        other => panic!("{other}"),
    }
}

#[test]
fn logins() {
    let Some(path) = corpus("tests/unit/login/login-provider-test-cases.json") else {
        return;
    };
    let text = std::fs::read_to_string(path).unwrap();
    let cases: Vec<Value> = serde_json::from_str(&text).unwrap();
    assert_eq!(cases.len(), 8);
    for case in &cases {
        let name = case["documentation"].as_str().unwrap();
        let outcomes = case["outcomes"].as_array().unwrap();
        for is_async in [true, false] {
            let script = script(case);
            check(&script, &outcomes[0], is_async, name);
            for outcome in &outcomes[1..] {
                for (file, expected) in outcome.as_object().unwrap() {
                    if file == "result" {
                        assert_eq!(expected, "cacheContents");
                        continue;
                    }
                    let content = script.content(&format!("/h/.aws/login/cache/{file}"));
                    let content: Value = serde_json::from_str(&content.unwrap()).unwrap();
                    assert_eq!(&content, expected, "{name}");
                }
            }
            assert_eq!(script.answers_left(), 0, "{name}");
        }
    }
}
