//! Protocol tests in Smithy models: the cases which operations and errors carry as traits of `smithy.test`.
//!
//! The crate of a case is made of the model itself, as for any user of it. A service whose cases are for
//! several protocols becomes one suite, with a crate of its own, for each of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use serde::de::DeserializeOwned;
use serde_json::Value as Json;
use shapewright_codegen::config::ServiceEntry;
use shapewright_codegen::diagnostics::Diagnostics;
use shapewright_codegen::model::c2j::{ModelFile, ModelFiles};
use shapewright_codegen::model::smithy::{self, TestedService};
use shapewright_codegen::model::source::SourceFile;
use shapewright_codegen::naming::crate_name;
use shapewright_codegen::protocol::Protocol;

use super::cases::{AppliesTo, EventStreamCase, RequestCase, ResponseCase, SmithyCase};
use super::suite::{Generated, GeneratedCrate, Source, Suite, TestCase};

/// Reads the cases of all services in these models.
pub(super) fn read_all(models: &[PathBuf]) -> Result<Vec<Suite>> {
    let mut suites = Vec::new();
    let mut packages = BTreeSet::new();
    for path in models {
        let before = suites.len();
        read_model(path, &mut packages, &mut suites)?;
        if suites.len() == before {
            let path = path.display();
            bail!(
                "{path} has no protocol tests for clients; they are the traits smithy.test#httpRequestTests, \
                 httpResponseTests and eventStreamTests"
            );
        }
    }
    Ok(suites)
}

fn read_model(path: &Path, packages: &mut BTreeSet<String>, suites: &mut Vec<Suite>) -> Result<()> {
    let name = path.display().to_string();
    let text = fs::read_to_string(path).with_context(|| format!("{name} can't be read"))?;
    let file = SourceFile::new(name.as_str(), text);
    if !file.is_smithy() {
        bail!("{name} is no Smithy model in JSON");
    }
    let file = ModelFile::new(file);
    let mut diagnostics = Diagnostics::new();
    let services = smithy::tested_services(&file, &mut diagnostics);
    let services = services.with_context(|| diagnostics.to_string().trim_end().to_owned())?;
    for service in &services {
        let by_protocol = cases(service).with_context(|| name.clone())?;
        let is_one = by_protocol.len() == 1;
        for (protocol, cases) in by_protocol {
            suites.push(suite(&file, service, &protocol, is_one, cases, packages));
        }
    }
    Ok(())
}

/// The suite of one protocol of a service.
fn suite(
    file: &ModelFile,
    service: &TestedService,
    protocol: &str,
    is_only: bool,
    cases: Vec<TestCase>,
    packages: &mut BTreeSet<String>,
) -> Suite {
    let name = smithy::shape_name(protocol);
    let known = Protocol::of_trait(protocol);
    let mut set = service.id.clone();
    if !is_only {
        set = format!("{set} {name}");
    }
    Suite {
        protocol: known.map_or_else(
            || name.to_owned(),
            |known| known.family().as_str().to_owned(),
        ),
        cases,
        source: Box::new(Model {
            package: package(&set, packages),
            protocol: known,
            files: ModelFiles {
                service: file.clone(),
                ..ModelFiles::new(file.source.clone())
            }
            .with_service(service.id.as_str()),
        }),
        set,
    }
}

/// A package's name which no other suite has.
fn package(set: &str, packages: &mut BTreeSet<String>) -> String {
    let wanted = crate_name(&format!("smithy {}", set.replace(['.', '#'], " ")));
    let mut package = wanted.clone();
    let mut number = 2;
    while !packages.insert(package.clone()) {
        package = format!("{wanted}-{number}");
        number += 1;
    }
    package
}

/// The cases of a service which are for clients, by the ids of their protocols. Shared operations have cases
/// of other services' protocols, too, which are left to these services.
fn cases(service: &TestedService) -> Result<BTreeMap<String, Vec<TestCase>>> {
    let mut found = Found {
        service,
        by_protocol: BTreeMap::new(),
    };
    for operation in &service.operations {
        let names = [operation.name.clone()];
        let place = |kind: &str| format!("{} {kind}", operation.name);
        found.add(&operation.requests, &place("httpRequestTests"), |case| {
            RequestCase::task(case, &names)
        })?;
        found.add(&operation.responses, &place("httpResponseTests"), |case| {
            ResponseCase::task(case, &names, None)
        })?;
        found.add(
            &operation.event_streams,
            &place("eventStreamTests"),
            |case| EventStreamCase::task(case, &names),
        )?;
    }
    for error in &service.errors {
        let place = format!("{} httpResponseTests", error.name);
        found.add(&error.responses, &place, |case| {
            ResponseCase::task(case, &error.operations, Some(&error.name))
        })?;
    }
    Ok(found.by_protocol)
}

struct Found<'s> {
    service: &'s TestedService,
    by_protocol: BTreeMap<String, Vec<TestCase>>,
}

impl Found<'_> {
    /// Adds the cases of one trait.
    fn add<C: SmithyCase + DeserializeOwned>(
        &mut self,
        cases: &[Json],
        place: &str,
        task: impl Fn(&C) -> Result<TestCase>,
    ) -> Result<()> {
        for (index, json) in cases.iter().enumerate() {
            let case: Result<C, _> = serde_json::from_value(json.clone());
            let place = || match json["id"].as_str() {
                Some(id) => format!("{place}: {id}"),
                None => format!("{place}[{index}]"),
            };
            let case = case.with_context(place)?;
            let protocol = case.protocol();
            if protocol.is_empty() {
                bail!("{}: `protocol` is missing", place());
            }
            // The service may have a protocol that the generator does not know.
            let known = Protocol::of_trait(protocol);
            let is_ours = known.is_none_or(|it| self.service.protocols.contains(&it));
            if !is_ours || case.applies_to() == Some(AppliesTo::Server) {
                continue;
            }
            let task = task(&case).with_context(place)?;
            let cases = self.by_protocol.entry(protocol.to_owned());
            cases.or_default().push(task);
        }
        Ok(())
    }
}

/// A service of a model, and the protocol which its crate is to speak.
struct Model {
    package: String,
    protocol: Option<Protocol>,
    files: ModelFiles,
}

impl Source for Model {
    fn generate(&self, _: &[TestCase]) -> Generated {
        let Some(protocol) = self.protocol else {
            return Generated::NotImplemented;
        };
        let entry = ServiceEntry::new(self.package.as_str(), "the protocol tests");
        let entry = match entry.with_protocol(protocol.family().as_str()) {
            Ok(entry) => entry,
            Err(problem) => return Generated::Refused(problem.to_string()),
        };
        // A user's model may have traits which nobody here has heard of.
        match GeneratedCrate::new(&entry, &self.files, false) {
            Ok(generated) => Generated::Crates(vec![generated]),
            Err(problems) => Generated::Refused(problems),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use serde_json::json;
    use tempfile::NamedTempFile;

    use super::super::suite::Direction;
    use super::*;

    /// A model with cases of every kind, all of which pass.
    const WEATHER: &str = include_str!("weather.json");

    fn read(text: &str) -> Result<Vec<Suite>, String> {
        let mut file = NamedTempFile::new().unwrap();
        file.write_all(text.as_bytes()).unwrap();
        let suites = read_all(&[file.path().to_owned()]);
        suites.map_err(|error| format!("{error:#}"))
    }

    fn case<'s>(suite: &'s Suite, id: &str, direction: Direction) -> &'s TestCase {
        let mut cases = suite.cases.iter();
        let case = cases.find(|case| case.id == id && case.direction == direction);
        case.unwrap_or_else(|| panic!("there is no case {id}"))
    }

    #[test]
    fn a_protocol_of_a_service_is_a_suite() {
        let suites = read(WEATHER).unwrap();
        let found: Vec<String> = suites
            .iter()
            .map(|suite| {
                let ids: Vec<_> = suite.cases.iter().map(|case| case.id.as_str()).collect();
                format!("{} ({}): {}", suite.set, suite.protocol, ids.join(" "))
            })
            .collect();
        let expected = [
            "example.weather#Weather (rest-json): ForecastDefaults ForecastWithAVendorsSetting WatchBothWays WatchEndsByAnError \
             WatchIsEndedByTheClient WatchIsRefused GetCityRequest GetCitySigned GetCityResponse NoSuchCityResponse OverloadedResponse",
            "example.weather#Clock awsJson1_1 (json): TellInJson",
            "example.weather#Clock telegraph (telegraph): TellByTelegraph",
            "example.weather#Clock rpcv2Cbor (smithy-rpc-v2-cbor): TellInCbor TellInCbor",
            "example.weather#Clock rpcv2Json (smithy-rpc-v2-json): TellInRpcJson",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn the_same_service_twice_is_two_crates() {
        let mut file = NamedTempFile::new().unwrap();
        file.write_all(WEATHER.as_bytes()).unwrap();
        let path = file.path().to_owned();
        let suites = read_all(&[path.clone(), path]).unwrap();
        let mut packages = BTreeSet::new();
        for suite in &suites {
            if let Generated::Crates(crates) = suite.generate() {
                let [generated] = crates.as_slice() else {
                    panic!("a suite has one crate");
                };
                assert!(packages.insert(generated.package.clone()));
            }
        }
        let expected = [
            "smithy-example-weather-clock-awsjson1-1",
            "smithy-example-weather-clock-awsjson1-1-2",
            "smithy-example-weather-clock-rpcv2cbor",
            "smithy-example-weather-clock-rpcv2cbor-2",
            "smithy-example-weather-clock-rpcv2json",
            "smithy-example-weather-clock-rpcv2json-2",
            "smithy-example-weather-weather",
            "smithy-example-weather-weather-2",
        ];
        assert!(packages.iter().eq(expected), "{packages:?}");
    }

    #[test]
    fn cases_take_the_form_which_the_driver_knows() {
        let suites = read(WEATHER).unwrap();
        let weather = &suites[0];
        let Generated::Crates(crates) = weather.generate() else {
            panic!("the suite is not generated");
        };
        assert_eq!(crates[0].operations, ["Forecast", "GetCity", "Watch"]);

        let request = case(weather, "GetCityRequest", Direction::Input);
        assert_eq!(request.description, "Every kind of expectation.");
        assert_eq!(request.settings["endpoint"], "https://example.com/base");
        let serialized = &request.content["serialized"];
        assert_eq!(serialized["path"], "/base/cities/ulm");
        assert_eq!(serialized["host"], "ulm.example.com");
        assert_eq!(serialized["requireQueryParams"], json!(["unit"]));
        let signed = case(weather, "GetCitySigned", Direction::Input);
        assert_eq!(signed.settings, json!({"signed": true}));
        let vendor = case(weather, "ForecastWithAVendorsSetting", Direction::Input);
        assert!(
            vendor
                .unsupported
                .as_ref()
                .is_some_and(|it| it.contains("speed"))
        );

        let error = case(weather, "OverloadedResponse", Direction::Output);
        assert_eq!(error.content["exception"], "Overloaded");
        let tasks = weather.tasks(error, &crates, 3);
        let operations: Vec<_> = tasks.iter().map(|task| &task.json["operation"]).collect();
        assert_eq!(operations, ["Forecast", "Watch", "GetCity"]);
        assert!(tasks.iter().all(|task| task.json["index"] == 3));
        let said = tasks[1].said(vec!["a".to_owned()]);
        assert_eq!(said, ["Watch: a"]);

        let listed = r#""errors": [{"target": "example.weather#Overloaded"}],"#;
        assert_eq!(WEATHER.matches(listed).count(), 1);
        let event = r#"{"gust": {"target": "example.weather#Gust"}, "#;
        let with_event = format!(r#"{event}"late": {{"target": "example.weather#Overloaded"}}, "#);
        let unlisted = WEATHER.replace(listed, "").replace(event, &with_event);
        let unlisted = read(&unlisted).unwrap();
        let error = case(&unlisted[0], "OverloadedResponse", Direction::Output);
        assert!(
            error
                .unsupported
                .as_ref()
                .is_some_and(|it| it.contains("no operation"))
        );

        let events = case(weather, "WatchBothWays", Direction::Events);
        let count = |key: &str| events.content[key].as_array().map(Vec::len);
        assert_eq!(
            (count("requestEvents"), count("responseEvents")),
            (Some(1), Some(2))
        );
        assert_eq!(events.content["failure"], Json::Null);
        let failing = case(weather, "WatchEndsByAnError", Direction::Events);
        assert_eq!(failing.content["failure"], json!({"exception": "Calm"}));

        for (suite, id, direction, is_binary) in [
            (3, "TellInCbor", Direction::Output, true),
            (1, "TellInJson", Direction::Input, false),
        ] {
            assert_eq!(
                case(&suites[suite], id, direction).is_binary,
                is_binary,
                "{id}"
            );
        }
        assert!(matches!(suites[2].generate(), Generated::NotImplemented));
    }

    #[test]
    fn what_is_wrong_with_a_case_is_said_with_its_place() {
        let table = [
            (
                r#""id": "GetCitySigned", "#,
                "",
                "GetCity httpRequestTests[1]: `id` is missing",
            ),
            (
                r#""id": "GetCitySigned", "protocol": "aws.protocols#restJson1", "#,
                r#""id": "GetCitySigned", "#,
                "GetCity httpRequestTests: GetCitySigned: `protocol` is missing",
            ),
            (
                r#""uri": "/cities/ulm", "#,
                "",
                "GetCity httpRequestTests: GetCitySigned: `uri` is missing",
            ),
            (
                r#""authScheme": "#,
                r#""authSchema": "#,
                "GetCitySigned: unknown field `authSchema`",
            ),
            (
                r#""code": 404,
            "headers": {"X-Amzn"#,
                r#""headers": {"X-Amzn"#,
                "NoSuchCity httpResponseTests: NoSuchCityResponse: missing field `code`",
            ),
            (
                r#""type": "request", "params": {"calm""#,
                r#""type": "sent", "params": {"calm""#,
                "WatchIsEndedByTheClient: unknown variant `sent`",
            ),
            (
                r#""appliesTo": "server""#,
                r#""appliesTo": "people""#,
                "unknown variant `people`",
            ),
            (
                r#""failure": {"errorId": "example.weather#Calm"}"#,
                r#""failed": {}"#,
                "WatchEndsByAnError: unknown variant `failed`",
            ),
        ];
        for (from, to, expected) in table {
            assert_eq!(WEATHER.matches(from).count(), 1, "{from}");
            let problem = read(&WEATHER.replace(from, to)).err();
            let problem = problem.unwrap_or_else(|| panic!("accepted without {from}"));
            assert!(problem.contains(expected), "{problem}");
        }
    }

    #[test]
    fn a_file_without_cases_is_an_error() {
        let plain = r#"{"smithy": "2.0", "shapes": {"a#A": {
            "type": "service", "version": "1", "traits": {"aws.protocols#restJson1": {}}}}}"#;
        for (text, expected) in [
            (plain, "has no protocol tests for clients"),
            (
                r#"{"metadata": {}, "shapes": {}}"#,
                "is no Smithy model in JSON",
            ),
            (r#"{"smithy": "2.0", "shapes": 5}"#, "expected an object"),
        ] {
            let problem = read(text).err().unwrap_or_default();
            assert!(problem.contains(expected), "{problem}");
        }
        let missing = read_all(&[PathBuf::from("nowhere.json")]).err().unwrap();
        assert!(format!("{missing:#}").contains("nowhere.json can't be read"));
    }
}
