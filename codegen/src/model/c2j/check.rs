//! Checks what the parts of a definition say about each other.
//!
//! Each rule is a short function over one kind of thing. All rules run, whatever the others find. A name that
//! could not be read is empty. It has been reported, so it is passed over, and so are the consequences of
//! other reported entries.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Number;

use super::companion::{Acceptor, Expected, Paginator, Waiter};
use super::keyword::{Location, Matcher};
use super::paths::{self, Field};
use super::service::{Operation, Service};
use super::shape::{Length, Range, Shape, ShapeKind, ShapeRef, Structure};
use crate::diagnostics::did_you_mean;
use crate::model::json::Path;
use crate::model::read::Document;

/// Checks a definition.
pub(super) fn service(service: &Service, document: &Document<'_>) {
    let check = Check { service, document };
    check.protocols();
    let operations = Path::Key(&Path::Root, "operations");
    for (name, operation) in &service.operations {
        let path = Path::Key(&operations, name);
        check.name(name, &path);
        check.operation(operation, &path);
    }
    let shapes = Path::Key(&Path::Root, "shapes");
    for (name, shape) in &service.shapes {
        let path = Path::Key(&shapes, name);
        check.name(name, &path);
        check.shape(shape, &path);
    }
}

struct Check<'c, 'a> {
    service: &'c Service,
    document: &'c Document<'a>,
}

impl Check<'_, '_> {
    fn error(&self, path: &Path<'_>, message: String, hint: Option<String>) {
        self.document.error(path, message, hint);
    }

    /// The name of an operation, shape or member can become a Rust identifier.
    fn name(&self, name: &str, path: &Path<'_>) {
        let known = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let digit_first = name.starts_with(|c: char| c.is_ascii_digit());
        if digit_first || !name.chars().all(known) || name.chars().all(|c| c == '_') {
            let message = format!(
                "`{name}` can't be a name: names have letters, digits and underscores, and no digit first"
            );
            self.document.key_error(path, message, None);
        }
    }

    /// The preferred protocol is one of the offered ones.
    fn protocols(&self) {
        let metadata = &self.service.metadata;
        // A missing protocol has been reported.
        let Some(protocol) = metadata.protocol else {
            return;
        };
        if !metadata.protocols.is_empty() && !metadata.protocols.contains(&protocol) {
            let path = Path::Key(&Path::Root, "metadata");
            let protocol = protocol.as_str();
            let message = format!("`{protocol}` is not one of the service's `protocols`");
            self.error(&Path::Key(&path, "protocol"), message, None);
        }
    }

    /// Whether the service uses HTTP bindings; the other protocols ignore them.
    fn has_http_bindings(&self) -> bool {
        let protocols = &self.service.metadata.protocols;
        let mut protocols = protocols.iter().flat_map(|family| family.protocols());
        protocols.any(|protocol| protocol.description().http_bindings)
    }

    /// The shape that a reference names. Reports a reference to a shape that does not exist.
    fn target(&self, name: &str, path: &Path<'_>) -> Option<&Shape> {
        let shape = self.service.shapes.get(name);
        if shape.is_none() && !name.is_empty() && !self.is_broken(name) {
            let message = format!("there is no shape `{name}`");
            let hint = did_you_mean(name, self.service.shapes.keys());
            self.error(&Path::Key(path, "shape"), message, hint);
        }
        shape
    }

    /// Whether a shape is missing because it could not be read, which has been reported.
    fn is_broken(&self, name: &str) -> bool {
        let shapes = Path::Key(&Path::Root, "shapes");
        let shape = Path::Key(&shapes, name);
        let broken = [shapes, shape, Path::Key(&shape, "type")];
        broken.iter().any(|path| self.document.has_error_at(path))
    }

    /// The structure that a reference names. Reports a reference to another kind of shape.
    fn structure(&self, name: &str, path: &Path<'_>, role: &str) -> Option<&Structure> {
        let shape = self.target(name, path)?;
        if let ShapeKind::Structure(structure) = &shape.kind {
            return Some(structure);
        }
        let kind = shape.kind.shape_type().as_str();
        let message = format!("{role} must be a structure, but the type of `{name}` is {kind}");
        self.error(&Path::Key(path, "shape"), message, None);
        None
    }

    fn operation(&self, operation: &Operation, path: &Path<'_>) {
        let input = operation.input.as_ref().and_then(|input| {
            let path = Path::Key(path, "input");
            self.structure(&input.shape, &path, "the input of an operation")
        });
        if let Some(output) = &operation.output {
            let path = Path::Key(path, "output");
            self.structure(&output.shape, &path, "the output of an operation");
        }
        self.errors(operation, path);
        // Nothing is known about the labels of an input that could not be read.
        let known = operation.input.is_some() == input.is_some()
            && !self.document.has_error_at(&Path::Key(path, "input"));
        if known && self.has_http_bindings() {
            self.labels(operation, input, path);
        }
        if let Some(input) = input {
            self.checksum_members(operation, input, path);
        }
    }

    /// The errors of an operation are exceptions. Some are listed twice, in real models as well.
    fn errors(&self, operation: &Operation, path: &Path<'_>) {
        let list = Path::Key(path, "errors");
        for (index, error) in operation.errors.iter().enumerate() {
            let path = Path::Index(&list, index);
            let structure = self.structure(&error.shape, &path, "an error");
            let shapes = Path::Key(&Path::Root, "shapes");
            let shape = Path::Key(&shapes, &error.shape);
            let unread = self.document.has_error_at(&Path::Key(&shape, "exception"));
            if structure.is_some_and(|structure| !structure.exception) && !unread {
                let message = format!(
                    "`{}` is listed as an error, but is not an exception",
                    error.shape
                );
                let hint = "add `\"exception\": true` to the shape".to_owned();
                self.error(&Path::Key(&path, "shape"), message, Some(hint));
            }
        }
    }

    /// Labels of the request URI and members with `location: uri` are the same.
    fn labels(&self, operation: &Operation, input: Option<&Structure>, path: &Path<'_>) {
        let uri = operation.http.request_uri.as_str();
        let http = Path::Key(path, "http");
        let at_uri = Path::Key(&http, "requestUri");
        let mut labels = match labels(uri) {
            Ok(labels) => labels,
            Err(message) => return self.error(&at_uri, message, None),
        };
        let shape = operation.input.as_ref().map_or("", |input| &input.shape);
        let shapes = Path::Key(&Path::Root, "shapes");
        let shape = Path::Key(&shapes, shape);
        let list = Path::Key(&shape, "members");

        let mut bound = BTreeSet::new();
        for (name, member) in input.into_iter().flat_map(|input| &input.members) {
            let path = Path::Key(&list, name);
            let at_location = Path::Key(&path, "location");
            if member.location == Some(Location::Uri) {
                let label = member.location_name.as_deref().unwrap_or(name);
                bound.insert(label);
                if !labels.contains(&label) {
                    let message =
                        format!("the location is `uri`, but `{uri}` has no label `{{{label}}}`");
                    self.error(&at_location, message, did_you_mean(label, &labels));
                }
            }
        }
        labels.retain(|label| !bound.contains(label));
        if labels.is_empty() || self.has_unread_location(input, &list) {
            return;
        }
        for label in labels {
            let message = format!("no member of the input is bound to the label `{{{label}}}`");
            let hint = did_you_mean(label, &bound).unwrap_or_else(|| {
                format!("a member needs `\"location\": \"uri\"` and the `locationName` `{label}`")
            });
            self.error(&at_uri, message, Some(hint));
        }
    }

    /// Whether the location of a member could not be read, which has been reported.
    fn has_unread_location(&self, input: Option<&Structure>, members: &Path<'_>) -> bool {
        let mut names = input.into_iter().flat_map(|input| input.members.keys());
        names.any(|name| {
            let member = Path::Key(members, name);
            let location = Path::Key(&member, "location");
            self.document.has_error_at(&location)
        }) || self.document.has_error_at(members)
    }

    /// The members that `httpChecksum` names exist.
    fn checksum_members(&self, operation: &Operation, input: &Structure, path: &Path<'_>) {
        let (Some(checksum), Some(shape)) = (&operation.http_checksum, &operation.input) else {
            return;
        };
        let shapes = Path::Key(&Path::Root, "shapes");
        let shape = Path::Key(&shapes, &shape.shape);
        let members = Path::Key(&shape, "members");
        let trait_path = Path::Key(path, "httpChecksum");
        let named = [
            ("requestAlgorithmMember", &checksum.request_algorithm_member),
            (
                "requestValidationModeMember",
                &checksum.request_validation_mode_member,
            ),
        ];
        for (key, name) in named {
            if let Some(name) = name {
                self.member_exists(input, &members, name, &Path::Key(&trait_path, key));
            }
        }
    }

    fn shape(&self, shape: &Shape, path: &Path<'_>) {
        match &shape.kind {
            ShapeKind::Structure(structure) => self.members(structure, path),
            ShapeKind::List(list) => {
                self.target(&list.member.shape, &Path::Key(path, "member"));
                self.length(list.length, path);
            }
            ShapeKind::Map(map) => {
                self.map_key(&map.key, &Path::Key(path, "key"));
                self.target(&map.value.shape, &Path::Key(path, "value"));
                self.length(map.length, path);
            }
            ShapeKind::String(text) => {
                self.values(text.values.as_deref(), path);
                self.length(text.length, path);
            }
            ShapeKind::Integer(range)
            | ShapeKind::Long(range)
            | ShapeKind::Float(range)
            | ShapeKind::Double(range) => self.range(range, path),
            ShapeKind::Blob(blob) => self.length(blob.length, path),
            ShapeKind::Boolean | ShapeKind::Timestamp(_) => {}
        }
    }

    fn map_key(&self, key: &ShapeRef, path: &Path<'_>) {
        let Some(shape) = self.target(&key.shape, path) else {
            return;
        };
        if !matches!(shape.kind, ShapeKind::String(_)) {
            let kind = shape.kind.shape_type().as_str();
            let message = format!(
                "a map's key must be a string, but the type of `{}` is {kind}",
                key.shape
            );
            self.error(&Path::Key(path, "shape"), message, None);
        }
    }

    fn members(&self, structure: &Structure, path: &Path<'_>) {
        let members = Path::Key(path, "members");
        for (name, member) in &structure.members {
            let path = Path::Key(&members, name);
            self.name(name, &path);
            self.target(&member.shape, &path);
            self.values(member.values.as_deref(), &path);
        }
        self.required(structure, path);
        if let Some(payload) = &structure.payload {
            self.member_exists(structure, &members, payload, &Path::Key(path, "payload"));
        }
        if structure.document && !structure.members.is_empty() {
            let message = "a document is any JSON, so it can't have members".to_owned();
            self.error(&members, message, None);
        }
    }

    /// Required members exist, and are listed once.
    fn required(&self, structure: &Structure, path: &Path<'_>) {
        let members = Path::Key(path, "members");
        let list = Path::Key(path, "required");
        let mut seen = BTreeSet::new();
        for (index, name) in structure.required.iter().enumerate() {
            let path = Path::Index(&list, index);
            if seen.insert(name) {
                self.member_exists(structure, &members, name, &path);
            } else {
                self.error(&path, format!("`{name}` is listed twice"), None);
            }
        }
    }

    /// Checks that a structure has a member. `list` is the path of its members, `path` the place of the name.
    fn member_exists(&self, owner: &Structure, members: &Path<'_>, name: &str, path: &Path<'_>) {
        let broken = || {
            let member = Path::Key(members, name);
            self.document.has_error_at(members) || self.document.has_error_at(&member)
        };
        if !owner.members.contains_key(name) && !broken() {
            let hint = did_you_mean(name, owner.members.keys());
            self.error(path, format!("there is no member `{name}`"), hint);
        }
    }

    /// The values of an enum are different, and none is empty.
    fn values(&self, values: Option<&[String]>, path: &Path<'_>) {
        let Some(values) = values else {
            return;
        };
        let list = Path::Key(path, "enum");
        if values.is_empty() {
            self.error(&list, "an enum must have a value".to_owned(), None);
        }
        let mut seen = BTreeSet::new();
        for (index, value) in values.iter().enumerate() {
            let path = Path::Index(&list, index);
            if value.trim().is_empty() {
                self.error(&path, "an enum's value must not be empty".to_owned(), None);
            } else if !seen.insert(value) {
                self.error(&path, format!("the value `{value}` is listed twice"), None);
            }
        }
    }

    fn length(&self, length: Length, path: &Path<'_>) {
        if let (Some(min), Some(max)) = (length.min, length.max) {
            if min > max {
                let message = format!("`min` is {min}, which is more than `max`, {max}");
                self.error(&Path::Key(path, "min"), message, None);
            }
        }
    }

    fn range(&self, range: &Range, path: &Path<'_>) {
        let (Some(min), Some(max)) = (&range.min, &range.max) else {
            return;
        };
        if is_more(min, max) {
            let message = format!("`min` is {min}, which is more than `max`, {max}");
            self.error(&Path::Key(path, "min"), message, None);
        }
    }
}

/// Whether one number is more than another. Whole numbers of 64 bits are not exact as floating-point numbers.
pub(in crate::model) fn is_more(some: &Number, other: &Number) -> bool {
    match (some.as_i64(), other.as_i64()) {
        (Some(some), Some(other)) => some > other,
        _ => some.as_f64() > other.as_f64(),
    }
}

/// The labels of a request URI, without `+`. The error says what is wrong with the URI.
pub(in crate::model) fn labels(uri: &str) -> Result<Vec<&str>, String> {
    let path = uri.split('?').next().unwrap_or(uri);
    let mut labels = Vec::new();
    let mut rest = path;
    while let Some(start) = rest.find(['{', '}']) {
        let (brace, after) = rest.split_at(start).1.split_at(1);
        let end = after.find(['{', '}']).filter(|_| brace == "{");
        let Some((inner, tail)) = end.map(|end| after.split_at(end)) else {
            return Err(format!("`{uri}` has a brace without its partner"));
        };
        let Some(tail) = tail.strip_prefix('}') else {
            return Err(format!("`{uri}` has a brace inside a label"));
        };
        let label = inner.strip_suffix('+').unwrap_or(inner);
        if label.is_empty() {
            return Err(format!("`{uri}` has a label without a name"));
        }
        labels.push(label);
        rest = tail;
    }
    Ok(labels)
}

/// The members of a structure shape of that name.
fn members_of<'s>(service: &'s Service, name: &str) -> Option<&'s IndexMap<String, ShapeRef>> {
    match &service.shapes.get(name)?.kind {
        ShapeKind::Structure(structure) => Some(&structure.members),
        _ => None,
    }
}

/// The tokens of paginators are paired, and what they name in the input exists.
pub(super) fn paginators(
    paginators: &IndexMap<String, Paginator>,
    service: &Service,
    document: &Document<'_>,
) {
    let root = Path::Key(&Path::Root, "pagination");
    for (name, paginator) in paginators {
        let path = Path::Key(&root, name);
        let (inputs, outputs) = (paginator.input_token.len(), paginator.output_token.len());
        if inputs != outputs && inputs > 0 && outputs > 0 {
            let message = format!("{inputs} input tokens, but {outputs} output tokens");
            document.error(&Path::Key(&path, "output_token"), message, None);
        }
        let operation = service.operations.get(name);
        let input = operation.and_then(|operation| operation.input.as_ref());
        if let Some(members) = input.and_then(|input| members_of(service, &input.shape)) {
            let tokens = paginator
                .input_token
                .iter()
                .map(|name| ("input_token", name));
            let limit = paginator.limit_key.iter().map(|name| ("limit_key", name));
            for (key, name) in tokens.chain(limit) {
                if !members.contains_key(name) {
                    let message = format!("the input of the operation has no member `{name}`");
                    let hint = did_you_mean(name, members.keys());
                    document.error(&Path::Key(&path, key), message, hint);
                }
            }
        }
        for (field, problem) in paths::paginator_problems(service, name, paginator) {
            let key = match field {
                Field::OutputToken => "output_token",
                Field::Result => "result_key",
                Field::Limit => "limit_key",
                Field::More => "more_results",
            };
            problem.report(document, &Path::Key(&path, key));
        }
    }
}

/// The acceptors of waiters are complete.
pub(super) fn waiters(
    waiters: &IndexMap<String, Waiter>,
    service: &Service,
    document: &Document<'_>,
) {
    let root = Path::Key(&Path::Root, "waiters");
    for (name, waiter) in waiters {
        let path = Path::Key(&root, name);
        let list = Path::Key(&path, "acceptors");
        for (index, acceptor) in waiter.acceptors.iter().enumerate() {
            if let Some((key, message)) = acceptor_problem(acceptor) {
                let path = Path::Index(&list, index);
                document.error(&Path::Key(&path, key), message, None);
            }
            let path = Path::Index(&list, index);
            if let Some(problem) = paths::acceptor_problem(service, &waiter.operation, acceptor) {
                problem.report(document, &Path::Key(&path, "argument"));
            }
            if let Some(problem) = paths::expected_problem(acceptor) {
                problem.report(document, &Path::Key(&path, "expected"));
            }
        }
    }
}

/// The key of an acceptor that does not fit its matcher, and the reason.
fn acceptor_problem(acceptor: &Acceptor) -> Option<(&'static str, String)> {
    let matcher = acceptor.matcher.as_str();
    let on_path = matches!(
        acceptor.matcher,
        Matcher::Path | Matcher::PathAll | Matcher::PathAny
    );
    if on_path != acceptor.argument.is_some() {
        let verb = if on_path { "needs an" } else { "has no" };
        return Some((
            "argument",
            format!("the matcher `{matcher}` {verb} `argument`"),
        ));
    }
    let (fits, wanted) = match (acceptor.matcher, &acceptor.expected) {
        (Matcher::Status, expected) => (matches!(expected, Expected::Whole(_)), "a status code"),
        (Matcher::Error, expected) => (
            !matches!(expected, Expected::Whole(_)),
            "an error code, true or false",
        ),
        _ => (true, ""),
    };
    (!fits).then(|| {
        (
            "expected",
            format!("the matcher `{matcher}` expects {wanted}"),
        )
    })
}
