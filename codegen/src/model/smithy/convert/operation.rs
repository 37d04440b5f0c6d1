//! Operations, and what a C2J model has in companion files.

use indexmap::IndexMap;

use super::super::ast::Shape;
use super::super::docs;
use super::super::id;
use super::super::keyword::Comparator;
use super::super::plain::deprecation;
use super::super::prelude;
use super::super::traits::Traits;
use super::super::values::{AcceptorTrait, MatcherTrait, PathMatcher, WaiterTrait};
use super::converter::Converter;
use super::metadata::schemes;
use crate::model::c2j::paths::{self, Field};
use crate::model::c2j::{
    Acceptor, AuthScheme, EndpointDiscovery, ErrorRef, Example, Expected, HttpTrait, Matcher,
    Operation, OperationShapeRef, Paginator, Service, Waiter,
};
use crate::model::json::Path;
use crate::protocol::Format;

/// The default least and greatest delay of a waiter, in seconds.
const MIN_DELAY: u64 = 2;
const MAX_DELAY: u64 = 120;

impl Converter<'_, '_> {
    /// The operations with their names, in the order in which they are bound, and their shapes.
    fn bound(&self) -> impl Iterator<Item = (&str, &str, &Shape)> {
        let operations = self.closure.operations.iter();
        operations
            .filter_map(|(id, name)| Some((id.as_str(), name.as_str(), self.model.shapes.get(id)?)))
    }

    /// Converts all operations. `service` and `shape` are the service's traits and its shape.
    pub(super) fn operations(
        &mut self,
        service: &Traits,
        shape: Option<&Shape>,
    ) -> IndexMap<String, Operation> {
        let errors = shape.map(|shape| shape.bindings.errors.as_slice());
        let errors = errors.unwrap_or_default();
        let operations = self.bound().map(|(id, name, shape)| {
            let operation = self.operation(id, name, shape, service, errors);
            (name.to_owned(), operation)
        });
        let operations = operations.collect();
        for (id, name) in &self.closure.operations {
            self.origin.add_operation(name, id);
        }
        operations
    }

    fn operation(
        &self,
        id: &str,
        name: &str,
        shape: &Shape,
        service: &Traits,
        errors: &[String],
    ) -> Operation {
        let traits = &shape.traits;
        let bindings = &shape.bindings;
        let is_discovery = service
            .endpoint_discovery()
            .is_some_and(|found| found == id);
        let discovered = traits.discovered_endpoint();
        Operation {
            name: name.to_owned(),
            http: self.http(id, traits),
            input: message(bindings.input.as_deref()).map(|input| self.input(input)),
            output: message(bindings.output.as_deref()).map(|output| OperationShapeRef {
                shape: self.closure.name(output).to_owned(),
                result_wrapper: self
                    .speaks(|protocol| protocol.result_wrapper)
                    .then(|| format!("{name}Result")),
                ..OperationShapeRef::default()
            }),
            errors: self.errors(&bindings.errors, errors),
            documentation: docs::html(traits),
            deprecated: deprecation(traits),
            idempotent: traits.idempotent().is_some(),
            read_only: traits.read_only().is_some(),
            host_prefix: traits.endpoint().cloned(),
            static_context_params: traits.static_context_params().cloned().unwrap_or_default(),
            operation_context_params: traits
                .operation_context_params()
                .cloned()
                .unwrap_or_default(),
            endpoint_discovery: discovered.map(|required| EndpointDiscovery {
                required: *required,
            }),
            endpoint_operation: is_discovery,
            auth_type: None,
            auth: auth(traits, service),
            unsigned_payload: traits.unsigned_payload().is_some(),
            long_poll: traits.long_poll().is_some(),
            http_checksum: traits.http_checksum().cloned(),
            http_checksum_required: traits.http_checksum_required().is_some(),
            request_compression: traits.request_compression().cloned().unwrap_or_default(),
        }
    }

    /// How an operation is called over HTTP. The RPC protocols send everything to the root.
    fn http(&self, id: &str, traits: &Traits) -> HttpTrait {
        let Some(http) = traits.http() else {
            if self.speaks(|protocol| protocol.http_bindings) {
                let message = "the operation has no path".to_owned();
                let hint = "the service's protocol needs the trait `smithy.api#http`".to_owned();
                self.at_trait(id, "smithy.api#http", message, Some(hint));
            }
            return HttpTrait {
                method: "POST".to_owned(),
                request_uri: "/".to_owned(),
                response_code: None,
            };
        };
        HttpTrait {
            method: http.method.clone(),
            request_uri: http.uri.clone(),
            response_code: http.code,
        }
    }

    /// The input, with the root element if its body is an XML document.
    fn input(&self, input: &str) -> OperationShapeRef {
        let name = self.closure.name(input);
        let shape = self.model.shapes.get(input);
        let traits = shape.map(|shape| &shape.traits);
        let mut members = shape.into_iter().flat_map(|shape| shape.members.values());
        let has_payload = |traits: &Traits| traits.http_payload().is_some();
        let whole = members.clone().any(|member| has_payload(&member.traits));
        let is_root = self.speaks(|protocol| protocol.requests == Format::Xml)
            && !whole
            && members.any(|member| is_in_body(&member.traits));
        let xml_name = traits.and_then(|traits| traits.xml_name());
        let namespace = traits.and_then(|traits| traits.xml_namespace());
        OperationShapeRef {
            shape: name.to_owned(),
            location_name: is_root.then(|| xml_name.map_or(name, String::as_str).to_owned()),
            xml_namespace: namespace
                .or(self.namespace.as_ref())
                .filter(|_| is_root)
                .cloned(),
            ..OperationShapeRef::default()
        }
    }

    /// The errors of an operation, and the errors of the service that it does not list itself.
    fn errors(&self, own: &[String], service: &[String]) -> Vec<ErrorRef> {
        let others = service.iter().filter(|error| !own.contains(error));
        let errors = own.iter().chain(others);
        let errors = errors.map(|error| ErrorRef {
            shape: self.closure.name(error).to_owned(),
            ..ErrorRef::default()
        });
        errors.collect()
    }

    /// The operations whose results are paged. The service's trait has defaults for their values.
    pub(super) fn paginators(&self, service: &Traits) -> IndexMap<String, Paginator> {
        let defaults = service.paginated().cloned().unwrap_or_default();
        let mut paginators = IndexMap::new();
        for (id, name, shape) in self.bound() {
            let Some(paginated) = shape.traits.paginated() else {
                continue;
            };
            let all = paginated.or(&defaults);
            for (key, value) in [
                ("inputToken", &all.input_token),
                ("outputToken", &all.output_token),
            ] {
                if value.is_none() {
                    let message = format!("neither the operation nor the service has `{key}`");
                    self.at_trait(id, "smithy.api#paginated", message, None);
                }
            }
            let paginator = Paginator {
                input_token: all.input_token.into_iter().collect(),
                output_token: all.output_token.into_iter().collect(),
                result_key: all.items.into_iter().collect(),
                limit_key: all.page_size,
                more_results: None,
                non_aggregate_keys: Vec::new(),
            };
            paginators.insert(name.to_owned(), paginator);
        }
        paginators
    }

    /// The waiters of all operations, by name. A client has one method for a name, so a second waiter of the name
    /// is left out.
    pub(super) fn waiters(&self) -> IndexMap<String, Waiter> {
        let mut waiters: IndexMap<String, Waiter> = IndexMap::new();
        let root = Path::Key(&Path::Root, "shapes");
        for (id, name, shape) in self.bound() {
            for (waiter, found) in shape.traits.waitable().into_iter().flatten() {
                if let Some(first) = waiters.get(waiter) {
                    let shape = Path::Key(&root, id);
                    let traits = Path::Key(&shape, "traits");
                    let waitable = Path::Key(&traits, "smithy.waiters#waitable");
                    let message = format!(
                        "the operation `{}` has a waiter of this name, too; this is left out",
                        first.operation
                    );
                    self.document.warn(&Path::Key(&waitable, waiter), message);
                } else {
                    waiters.insert(waiter.clone(), converted(name, found));
                }
            }
        }
        waiters
    }

    /// Reports what is wrong with the expressions of paginators and waiters, which were made of traits.
    pub(super) fn check_paths(&self, service: &Service) {
        let root = Path::Key(&Path::Root, "shapes");
        for (id, name, shape) in self.bound() {
            let shape_path = Path::Key(&root, id);
            let traits = Path::Key(&shape_path, "traits");
            let paginated = Path::Key(&traits, "smithy.api#paginated");
            let paginator = service.paginators.get(name);
            for (field, problem) in paginator
                .into_iter()
                .flat_map(|it| paths::paginator_problems(service, name, it))
            {
                let key = match field {
                    Field::OutputToken => "outputToken",
                    Field::Result => "items",
                    Field::Limit => "pageSize",
                    // No model in Smithy has it.
                    Field::More => "",
                };
                problem.report(self.document, &Path::Key(&paginated, key));
            }
            let waitable = Path::Key(&traits, "smithy.waiters#waitable");
            for waiter in shape.traits.waitable().into_iter().flat_map(IndexMap::keys) {
                let path = Path::Key(&waitable, waiter);
                let list = Path::Key(&path, "acceptors");
                let own = service.waiters.get(waiter);
                let own = own.filter(|own| own.operation == name);
                let acceptors = own.map(|it| &it.acceptors);
                for (index, acceptor) in acceptors.into_iter().flatten().enumerate() {
                    let problem = paths::acceptor_problem(service, name, acceptor);
                    for problem in problem.into_iter().chain(paths::expected_problem(acceptor)) {
                        let path = Path::Index(&list, index);
                        problem.report(self.document, &Path::Key(&path, "matcher"));
                    }
                }
            }
        }
    }

    /// The examples of operations.
    pub(super) fn examples(&self) -> IndexMap<String, Vec<Example>> {
        let mut all = IndexMap::new();
        for (_, name, shape) in self.bound() {
            let examples = shape.traits.examples().into_iter().flatten();
            let examples = examples.map(|found| Example {
                error: (found.error.as_deref()).map(|id| self.closure.name(id).to_owned()),
                description: found.description.as_deref().map(docs::to_html),
                ..found.clone()
            });
            let examples: Vec<Example> = examples.collect();
            if !examples.is_empty() {
                all.insert(name.to_owned(), examples);
            }
        }
        all
    }
}

/// The shape of a message, unless it is empty.
fn message(shape: Option<&str>) -> Option<&str> {
    shape.filter(|id| *id != prelude::UNIT && !id.is_empty())
}

/// The member is bound to no other part of the message.
fn is_in_body(traits: &Traits) -> bool {
    traits.http_label().is_none()
        && traits.http_query().is_none()
        && traits.http_query_params().is_none()
        && traits.http_header().is_none()
        && traits.http_prefix_headers().is_none()
        && traits.host_label().is_none()
}

/// The authentication schemes of an operation, if they differ from the service's. If a signature is optional,
/// the operation is called without one: otherwise nobody without credentials could call it.
fn auth(traits: &Traits, service: &Traits) -> Option<Vec<AuthScheme>> {
    let without = traits.optional_auth().is_some() || schemes(service).is_empty();
    if without {
        return Some(vec![AuthScheme::NoAuth]);
    }
    traits.auth().cloned()
}

fn converted(operation: &str, waiter: &WaiterTrait) -> Waiter {
    Waiter {
        operation: operation.to_owned(),
        delay: waiter.min_delay.unwrap_or(MIN_DELAY),
        max_delay: Some(waiter.max_delay.unwrap_or(MAX_DELAY)),
        max_attempts: None,
        description: waiter.documentation.clone(),
        acceptors: waiter.acceptors.iter().map(acceptor).collect(),
    }
}

fn acceptor(acceptor: &AcceptorTrait) -> Acceptor {
    let MatcherTrait {
        success,
        error_type,
        output,
        input_output,
    } = &acceptor.matcher;
    let (matcher, argument, expected) = if let Some(success) = success {
        // C2J asks whether there was an error.
        (Matcher::Error, None, Expected::Flag(!success))
    } else if let Some(error) = error_type {
        let name = id::name(error).to_owned();
        (Matcher::Error, None, Expected::Text(name))
    } else if let Some(found) = output.as_ref().or(input_output.as_ref()) {
        (
            path_matcher(found),
            Some(found.path.clone()),
            expected(found),
        )
    } else {
        // A matcher that looks at nothing has been reported.
        (Matcher::Error, None, Expected::Flag(true))
    };
    Acceptor {
        matcher,
        argument,
        of_call: input_output.is_some(),
        expected,
        state: acceptor.state,
    }
}

fn path_matcher(matcher: &PathMatcher) -> Matcher {
    match matcher.comparator {
        Comparator::StringEquals | Comparator::BooleanEquals => Matcher::Path,
        Comparator::AllStringEquals => Matcher::PathAll,
        Comparator::AnyStringEquals => Matcher::PathAny,
    }
}

fn expected(matcher: &PathMatcher) -> Expected {
    if matcher.comparator == Comparator::BooleanEquals {
        Expected::Flag(matcher.expected == "true")
    } else {
        Expected::Text(matcher.expected.clone())
    }
}
