//! Providers as profiles name them, through the public API.

mod everything;
mod secrets;

use std::time::Duration;

use shapewright_config::providers::AskMfa;
use shapewright_config::runtime::auth::{CredentialsErrorKind, ProvideCredentials as _};
use shapewright_config::runtime::client::Features;
use shapewright_config::testing::Script;

use self::everything::{Profile, answer, machine};

fn load(script: &Script, profile: &str) -> shapewright_config::Config {
    let loader = shapewright_config::loader().surroundings(script.surroundings());
    loader.profile(profile).load_blocking().unwrap()
}

#[test]
fn user_agents_tell_how_credentials_were_got() {
    for Profile { name, features, .. } in everything::PROFILES {
        let script = machine().answer_all(answer);
        let config = load(&script, name);
        let credentials = config.credentials().provide_blocking().unwrap();
        let ids: Vec<_> = credentials.features().ids().collect();
        assert_eq!(ids.join(","), *features, "{name}");
    }
}

#[test]
fn a_device_is_asked_for_only_if_somebody_can() {
    let script = machine().answer_all(answer);
    let config = load(&script, "mfa");
    let error = config.credentials().provide_blocking().unwrap_err();
    assert_eq!(error.kind(), CredentialsErrorKind::Refused);
    assert!(error.to_string().contains("set `ask_mfa`"), "{error}");
    assert!(script.requests().is_empty());
    // A refusal counts for some seconds.
    script.pass(Duration::from_secs(10));
    let ask = AskMfa::new(|device| {
        assert_eq!(device, "arn:aws:iam::1:mfa/ana");
        Ok("123456".into())
    });
    let loader = shapewright_config::loader().surroundings(script.surroundings());
    let config = loader.profile("mfa").ask_mfa(ask).load_blocking().unwrap();
    assert!(config.context().ask_mfa().is_some());
    let credentials = config.credentials().provide_blocking().unwrap();
    let features = Features::CREDENTIALS_STS_ASSUME_ROLE;
    assert!(credentials.features().contains(features));
    let body = String::from_utf8(script.requests()[0].body.clone()).unwrap();
    for part in [
        "SerialNumber=arn%3Aaws%3Aiam%3A%3A1%3Amfa%2Fana",
        "TokenCode=123456",
        "DurationSeconds=900",
        "ExternalId=ext",
    ] {
        assert!(body.contains(part), "{part}: {body}");
    }
}
