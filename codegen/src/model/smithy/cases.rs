//! The protocol tests of a model: traits of the namespace `smithy.test` on operations and errors.
//!
//! In: the text of a file. Out: the cases of each service, as they are written. Mixins, `apply` and resources
//! are resolved as for a client. This module must not know what the cases mean: only who runs them does.

use serde_json::Value;

use super::ast::{Model, Shape};
use super::closure::Closure;
use super::keyword::ShapeType;
use super::{check, id, mixins, read_version};
use crate::diagnostics::Diagnostics;
use crate::model::c2j::ModelFile;
use crate::protocol::Protocol;

/// A service of a model, with its cases.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TestedService {
    /// The id of its shape, as in `com.example#Weather`.
    pub id: String,
    /// The protocols that it speaks and the generator knows.
    pub protocols: Vec<Protocol>,
    /// The operations that have cases.
    pub operations: Vec<TestedOperation>,
    /// The errors that have cases.
    pub errors: Vec<TestedError>,
}

/// An operation with its cases, each an object as the trait has it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TestedOperation {
    /// The operation's name in the service.
    pub name: String,
    /// `smithy.test#httpRequestTests`.
    pub requests: Vec<Value>,
    /// `smithy.test#httpResponseTests`.
    pub responses: Vec<Value>,
    /// `smithy.test#eventStreamTests`.
    pub event_streams: Vec<Value>,
}

/// An error with its cases.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TestedError {
    /// The error's name in the service.
    pub name: String,
    /// The operations that may fail with it. There may be none.
    pub operations: Vec<String>,
    /// `smithy.test#httpResponseTests`.
    pub responses: Vec<Value>,
}

/// Reads the cases of all services in a model.
///
/// What is wrong with the cases themselves is for the caller to find. Returns `None` when there were errors
/// in what is read here; `diagnostics` then holds all of them, each with its place.
pub fn tested_services(
    file: &ModelFile,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<TestedService>> {
    let mut found = Diagnostics::new();
    let (document, tree) = file.open(false, &mut found)?;
    let model = document.read(tree, |fields| {
        read_version(fields);
        Model::read(fields)
    });
    let services = model.map(|mut model| {
        mixins::resolve(&mut model, &document);
        check::model(&model, &document);
        let services = model.shapes.iter().filter(|(_, shape)| shape.is_service());
        let closures = services.filter_map(|(id, _)| Closure::new(&model, Some(id), &document));
        closures.map(|closure| tested(&model, &closure)).collect()
    });
    document.close(&mut found);
    let usable = !found.has_errors();
    diagnostics.extend(found);
    services.filter(|_| usable)
}

fn tested(model: &Model, closure: &Closure) -> TestedService {
    let operations = closure.operations.iter();
    let operations = operations.filter_map(|(id, name)| {
        let traits = &model.shapes.get(id)?.traits;
        Some(TestedOperation {
            name: name.clone(),
            requests: traits.http_request_tests().cloned().unwrap_or_default(),
            responses: traits.http_response_tests().cloned().unwrap_or_default(),
            event_streams: traits.event_stream_tests().cloned().unwrap_or_default(),
        })
    });
    let has_cases = |operation: &TestedOperation| {
        let TestedOperation {
            requests,
            responses,
            event_streams,
            ..
        } = operation;
        !requests.is_empty() || !responses.is_empty() || !event_streams.is_empty()
    };
    let errors = closure.shapes.iter().filter_map(|(id, name)| {
        let traits = &model.shapes.get(id)?.traits;
        traits.error()?;
        Some(TestedError {
            name: name.clone(),
            operations: operations_with(model, closure, id),
            responses: traits.http_response_tests()?.clone(),
        })
    });
    let service = model.shapes.get(&closure.service);
    let has = |id: &str| service.is_some_and(|service| service.traits.has(id));
    let protocols = Protocol::ALL.iter().copied();
    let protocols = protocols.filter(|protocol| has(protocol.description().trait_id));
    TestedService {
        id: closure.service.clone(),
        protocols: protocols.collect(),
        operations: operations.filter(has_cases).collect(),
        errors: errors.collect(),
    }
}

/// The operations that may fail with an error: those that list it, or all if the service lists it.
fn operations_with(model: &Model, closure: &Closure, error: &str) -> Vec<String> {
    let lists = |id: &str| {
        let shape = model.shapes.get(id);
        shape.is_some_and(|shape| shape.bindings.errors.iter().any(|it| it == error))
    };
    let is_common = lists(&closure.service);
    let operations = closure.operations.iter();
    let operations = operations.filter(|(id, _)| is_common || lists(id));
    operations.map(|(_, name)| name.clone()).collect()
}

impl Shape {
    /// It is a service, and no mixin of one.
    pub(super) fn is_service(&self) -> bool {
        self.kind == ShapeType::Service && self.traits.mixin().is_none()
    }
}

/// The name of a shape without its namespace.
#[must_use]
pub fn shape_name(shape_id: &str) -> &str {
    id::name(shape_id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::c2j::ModelFiles;
    use crate::model::read_service;
    use crate::model::source::SourceFile;

    /// Two services: one with an operation in a resource, which has its cases from a mixin, and with an error
    /// of its own, and one of another protocol.
    const MODEL: &str = r#"{"smithy": "2.0", "shapes": {
        "a#Weather": {
            "type": "service", "version": "1", "operations": [{"target": "a#Get"}],
            "resources": [{"target": "a#City"}], "errors": [{"target": "a#Common"}],
            "rename": {"a#Rare": "Odd"}, "traits": {"aws.protocols#restJson1": {}}
        },
        "a#City": {"type": "resource", "read": {"target": "a#Read"}},
        "a#Get": {
            "type": "operation", "errors": [{"target": "a#Rare"}],
            "traits": {
                "smithy.api#http": {"method": "GET", "uri": "/"},
                "smithy.test#httpResponseTests": [{"id": "GetResponse"}, {"id": "Other"}],
                "smithy.test#eventStreamTests": [{"id": "GetEvents"}],
                "smithy.test#httpMalformedRequestTests": [{"id": "ForServers"}]
            }
        },
        "a#Read": {
            "type": "operation", "mixins": [{"target": "a#Mixed"}],
            "traits": {"smithy.api#http": {"method": "GET", "uri": "/city"}}
        },
        "a#Mixed": {"type": "operation", "traits": {
            "smithy.api#mixin": {}, "smithy.test#httpRequestTests": [{"id": "MixedRequest"}]
        }},
        "a#Common": {"type": "structure", "members": {}, "traits": {
            "smithy.api#error": "client", "smithy.test#httpResponseTests": [{"id": "CommonResponse"}]
        }},
        "a#Rare": {"type": "structure", "members": {}, "traits": {
            "smithy.api#error": "server", "smithy.test#httpResponseTests": [{"id": "RareResponse"}]
        }},
        "b#Clock": {
            "type": "service", "version": "1", "operations": [{"target": "b#Tell"}],
            "traits": {"aws.protocols#awsJson1_0": {}}
        },
        "b#Tell": {"type": "operation"}
    }}"#;

    fn files(model: &str) -> ModelFiles {
        ModelFiles::new(SourceFile::new("m.json", model))
    }

    fn read(model: &str) -> Result<Vec<TestedService>, String> {
        let mut diagnostics = Diagnostics::new();
        let services = tested_services(&files(model).service, &mut diagnostics);
        services.ok_or_else(|| diagnostics.to_string())
    }

    #[test]
    fn cases_are_found_where_operations_and_errors_have_them() {
        let ids = |cases: &[Value]| -> String {
            let ids = cases.iter().map(|case| case["id"].as_str().unwrap_or("?"));
            ids.collect::<Vec<_>>().join(" ")
        };
        let services = read(MODEL).unwrap();
        let [weather, clock] = services.as_slice() else {
            panic!("{services:?}");
        };
        assert_eq!(
            (weather.id.as_str(), clock.id.as_str()),
            ("a#Weather", "b#Clock")
        );
        assert!(clock.operations.is_empty() && clock.errors.is_empty());
        assert_eq!(weather.protocols, [Protocol::RestJson]);
        assert_eq!(clock.protocols, [Protocol::AwsJson10]);
        let operations = weather.operations.iter().map(|operation| {
            let cases = [
                &operation.requests,
                &operation.responses,
                &operation.event_streams,
            ];
            format!(
                "{}: {}",
                operation.name,
                cases.map(|cases| ids(cases)).join(" | ")
            )
        });
        assert_eq!(
            operations.collect::<Vec<_>>(),
            [
                "Get:  | GetResponse Other | GetEvents",
                "Read: MixedRequest |  | "
            ]
        );
        let errors = weather.errors.iter().map(|error| {
            let operations = error.operations.join(" ");
            format!("{}: {} of {operations}", error.name, ids(&error.responses))
        });
        assert_eq!(
            errors.collect::<Vec<_>>(),
            [
                "Common: CommonResponse of Get Read",
                "Odd: RareResponse of Get"
            ]
        );
    }

    #[test]
    fn what_is_wrong_with_a_model_is_reported() {
        let table = [
            (r#"[{"id": "MixedRequest"}]"#, "{}", "this must be a list"),
            (
                "b#Tell\"}]",
                "b#Missing\"}]",
                "there is no shape `b#Missing`",
            ),
            ("\"2.0\"", "\"3.0\"", "the version `3.0` is not supported"),
        ];
        for (from, to, expected) in table {
            assert_eq!(MODEL.matches(from).count(), 1, "{from}");
            let problems = read(&MODEL.replace(from, to)).unwrap_err();
            assert!(problems.contains(expected), "{problems}");
        }
    }

    #[test]
    fn one_of_several_services_can_be_chosen() {
        let read = |files: &ModelFiles| {
            let mut diagnostics = Diagnostics::new();
            let service = read_service(files, true, &mut diagnostics);
            service.ok_or_else(|| diagnostics.to_string())
        };
        let clock = read(&files(MODEL).with_service("b#Clock")).unwrap();
        assert_eq!(clock.metadata.service_id, "Clock");
        assert_eq!(clock.operations.keys().collect::<Vec<_>>(), ["Tell"]);
        let several = read(&files(MODEL)).unwrap_err();
        assert!(several.contains("another service already"), "{several}");
        let missing = read(&files(MODEL).with_service("b#Clocks")).unwrap_err();
        assert!(
            missing.contains("there is no service `b#Clocks`"),
            "{missing}"
        );
        assert!(missing.contains("did you mean `b#Clock`?"), "{missing}");
    }

    #[test]
    fn names_of_shapes_have_no_namespace() {
        assert_eq!(shape_name("com.example#Thing"), "Thing");
    }
}
