//! Profiles that lead to roles and to other profiles.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};
use shapewright_config::profile::chain::{Base, Chain, NamedSource};
use shapewright_config::profile::{Locations, Profiles};
use shapewright_config::testing::Script;

use super::cases;

/// Writes the sections of a case as a file of settings.
fn file(input: &Value) -> String {
    let mut text = String::new();
    for (key, prefix) in [
        ("profiles", "profile"),
        ("sso_sessions", "sso-session"),
        ("services", "services"),
    ] {
        let empty = Map::new();
        for (name, properties) in input[key].as_object().unwrap_or(&empty) {
            writeln!(text, "[{prefix} {name}]").unwrap();
            for (name, value) in properties.as_object().unwrap() {
                writeln!(text, "{name} = {}", value.as_str().unwrap()).unwrap();
            }
        }
    }
    text
}

/// Returns an object without what is absent.
fn object(members: &[(&str, Option<&str>)]) -> Value {
    let members = members.iter();
    let there = members.filter_map(|(name, value)| Some(((*name).to_owned(), json!((*value)?))));
    Value::Object(there.collect())
}

fn steps(chain: &Chain) -> Value {
    let base = match &chain.base {
        Base::Keys(keys) => json!({"AccessKey": object(&[
            ("access_key_id", Some(keys.access_key_id())),
            ("secret_access_key", Some(keys.secret_access_key())),
            ("session_token", keys.session_token()),
            ("account_id", keys.account_id()),
        ])}),
        Base::Named(source) => json!({"NamedSource": match source {
            NamedSource::Environment => "Environment",
            NamedSource::Ec2InstanceMetadata => "Ec2InstanceMetadata",
            _ => "EcsContainer",
        }}),
        Base::WebIdentity(role) => json!({"WebIdentityToken": object(&[
            ("role_arn", Some(&role.role_arn)),
            ("web_identity_token_file", Some(&role.token_file)),
            ("role_session_name", role.session_name.as_deref()),
        ])}),
        Base::Sso(sso) => json!({"Sso": object(&[
            ("sso_account_id", Some(&sso.account_id)),
            ("sso_region", Some(&sso.session.region)),
            ("sso_role_name", Some(&sso.role_name)),
            ("sso_start_url", Some(&sso.session.start_url)),
            ("sso_session", sso.session.name.as_deref()),
        ])}),
        Base::Login(login) => json!({"Login": {"login_session": login.session}}),
        Base::Process(process) => json!({"CredentialProcess": object(&[
            ("command", Some(&process.command_line)),
            ("account_id", process.account_id.as_deref()),
        ])}),
        other => panic!("{other:?}"),
    };
    let mut steps = vec![base];
    for role in &chain.roles {
        steps.push(json!({"AssumeRole": object(&[
            ("role_arn", Some(&role.arn)),
            ("external_id", role.external_id.as_deref()),
            ("role_session_name", role.session_name.as_deref()),
        ])}));
    }
    Value::Array(steps)
}

#[test]
fn chains_of_profiles() {
    for case in cases("assume-role-tests.json") {
        let docs = case["docs"].as_str().unwrap();
        let script = Script::new().file("config", file(&case["input"]));
        let locations = Locations::new("config", "credentials");
        let profiles = Profiles::read(&script.surroundings(), &locations).unwrap();
        let selected = case["input"]["selected_profile"].as_str().unwrap();
        match (Chain::of(&profiles, selected), &case["output"]) {
            (Ok(chain), output) => assert_eq!(steps(&chain), output["ProfileChain"], "{docs}"),
            (Err(error), output) => {
                let expected = output["Error"]
                    .as_str()
                    .unwrap_or_else(|| panic!("{docs}: {error}"));
                let error = error.to_string();
                assert!(error.contains(expected), "{docs}: {error}");
            }
        }
    }
}
