//! The files of settings: their grammar, and where they are.

use std::collections::BTreeMap;

use serde_json::Value;
use shapewright_config::profile::{Locations, Profiles, Section};
use shapewright_config::surroundings::Platform;
use shapewright_config::testing::Script;

use super::cases;

fn assert_section(section: Option<&Section>, expected: &Value, name: &str) {
    let section = section.unwrap_or_else(|| panic!("{name}: a section is missing"));
    let found: BTreeMap<_, _> = section
        .properties()
        .map(|(name, property)| (name, property.value()))
        .collect();
    let expected: BTreeMap<_, _> = expected
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str().unwrap()))
        .collect();
    assert_eq!(found, expected, "{name}");
}

#[test]
fn the_grammar() {
    for case in cases("profile-parser-tests.json") {
        let name = case["name"].as_str().unwrap();
        let input = |key: &str| case["input"][key].as_str().unwrap_or_default();
        let script = Script::new()
            .file("config", input("configFile"))
            .file("credentials", input("credentialsFile"));
        let locations = Locations::new("config", "credentials");
        let read = Profiles::read(&script.surroundings(), &locations);
        if let Some(expected) = case["output"]["errorContaining"].as_str() {
            let error = read.expect_err(name).to_string();
            assert!(error.contains(expected), "{name}: {error}");
            continue;
        }
        let read = read.unwrap_or_else(|error| panic!("{name}: {error}"));
        let config = &case["output"]["config"];
        let empty = serde_json::Map::new();
        let sections = |key: &str| config[key].as_object().unwrap_or(&empty).clone();
        let profiles = sections("profiles");
        for (profile, expected) in &profiles {
            assert_section(read.profile(profile), expected, name);
        }
        assert_eq!(read.names().count(), profiles.len(), "{name}");
        for (session, expected) in &sections("sso_sessions") {
            assert_section(read.sso_session(session), expected, name);
        }
        for (services, expected) in &sections("services") {
            assert_section(read.services(services), expected, name);
        }
    }
}

#[test]
fn the_locations() {
    for case in cases("file-location-tests.json") {
        let name = case["name"].as_str().unwrap();
        let platform = match case["platform"].as_str() {
            Some("windows") => Platform::Windows,
            _ => Platform::Unix,
        };
        let mut script = Script::new().platform(platform);
        for (variable, value) in case["environment"].as_object().unwrap() {
            script = script.variable(variable, value.as_str().unwrap());
        }
        let found = Locations::find(&script.surroundings()).unwrap();
        assert_eq!(found.config(), case["configLocation"].as_str(), "{name}");
        assert_eq!(
            found.credentials(),
            case["credentialsLocation"].as_str(),
            "{name}"
        );
    }
}
