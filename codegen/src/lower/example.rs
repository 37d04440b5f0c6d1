//! Examples: those of the model, in the docs of their operations, and one or two in the docs of the crate.
//!
//! In: the operations and items of a crate, and JSON of the model. Out: expressions that are checked against
//! the shapes. `value` turns JSON into an expression, and `time` knows what times look like.

mod time;
mod value;

use serde_json::Value as Json;

use super::auth;
use super::context::Context;
use super::shape::Items;
use crate::html;
use crate::ir::{Example, Module, Named, Operation, Outcome, Service, Value};
use crate::model::c2j;

use self::value::{Refusal, Shapes};

/// Docs have at most so many examples of an operation.
const MOST: usize = 2;

/// A request with more values than this, or with a longer text, is no example that anybody reads.
const MOST_VALUES: usize = 24;
const LONGEST_TEXT: usize = 160;

/// A response with more lines than this is not shown.
const MOST_LINES: usize = 24;

/// The first words of operations that only look, the best first.
const LOOKS: [&str; 6] = ["List", "Describe", "Get", "Head", "Query", "Search"];

/// Adds the examples of the model to the operations.
pub(super) fn add(context: &Context<'_>, operations: &mut [Operation], items: &Items) {
    let mut found: Vec<Vec<Example>> = Vec::with_capacity(operations.len());
    let shapes = Shapes::new(operations, items);
    for operation in operations.iter() {
        let examples = context.service.examples.get(&operation.wire);
        let examples = examples.into_iter().flatten();
        let mut lowered: Vec<Example> = Vec::new();
        for example in examples.filter_map(|it| lower(context, &shapes, operation, it)) {
            // Some differ only in what comes back.
            let is_new = lowered.iter().all(|it| it.request != example.request);
            if is_new || matches!(example.outcome, Outcome::Error(..)) {
                lowered.push(example);
            }
        }
        lowered.truncate(MOST);
        found.push(lowered);
    }
    for (operation, examples) in operations.iter_mut().zip(found) {
        operation.examples = examples;
    }
}

/// An example of the model, unless it does not fit the shapes or is too long. The first is a warning.
fn lower(
    context: &Context<'_>,
    shapes: &Shapes<'_>,
    operation: &Operation,
    example: &c2j::Example,
) -> Option<Example> {
    let empty = Json::Object(serde_json::Map::new());
    let input = example.input.as_ref().unwrap_or(&empty);
    let refuse = |refusal: Refusal, part: &str, what: &str| {
        if let Refusal::Misfit { path, message } = refusal {
            let message = format!("the example does not fit its shapes, so {what}: {message}");
            let place = format!(".{part}{path}");
            context.report.placed(example.spot.warning(&place, message));
        }
    };
    let request = match &operation.input {
        Some(named) => match shapes.request(named, input) {
            Ok(value) => Some(value),
            Err(refusal) => {
                refuse(refusal, "input", "it is left out");
                return None;
            }
        },
        None => None,
    };
    let outcome = match (&example.error, &operation.output) {
        (Some(shape), _) => Outcome::Error(
            Named {
                module: Module::Operation(operation.module.clone()),
                name: operation.error.name.clone(),
            },
            variant(context, operation, shape)?,
        ),
        (None, None) => Outcome::Nothing,
        (None, Some(named)) => {
            let response = example.output.as_ref();
            let response = response.filter(|it| it.as_object().is_some_and(|it| !it.is_empty()));
            let lines = response.map(|json| match shapes.check(named, json) {
                Ok(()) => lines(json),
                Err(refusal) => {
                    refuse(refusal, "output", "its response is left out");
                    Vec::new()
                }
            });
            if shapes.answers(operation) {
                Outcome::Response(lines.unwrap_or_default())
            } else {
                Outcome::Nothing
            }
        }
    };
    let title = example.title.as_deref().unwrap_or_default();
    let words: Vec<&str> = title.split_whitespace().collect();
    let title = words.join(" ");
    let description = example.description.as_deref();
    // Many say the same twice.
    let description = description.filter(|it| it.trim().trim_end_matches('.') != title);
    reads_well(request.as_ref()).then(|| Example {
        title: html::plain(title.trim_end_matches(['.', ':'])),
        docs: context.names.markdown(description, None),
        method: operation.method.clone(),
        request,
        outcome,
        settings: Vec::new(),
    })
}

/// The variant that an exception is in the errors of the operation.
fn variant(context: &Context<'_>, operation: &Operation, shape: &str) -> Option<String> {
    let exception = context.names.item(shape)?;
    let mut variants = operation.error.variants.iter();
    let variant = variants.find(|variant| variant.exception == *exception)?;
    Some(variant.name.clone())
}

/// Whether people would read the request.
fn reads_well(request: Option<&Value>) -> bool {
    let Some(request) = request else {
        return true;
    };
    let (values, longest) = request.size();
    values <= MOST_VALUES && longest <= LONGEST_TEXT
}

/// The lines of some JSON, or none if it is too long.
fn lines(json: &Json) -> Vec<String> {
    let text = serde_json::to_string_pretty(json).unwrap_or_default();
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let fits = lines.len() <= MOST_LINES && lines.iter().all(|line| line.len() <= LONGEST_TEXT);
    if fits { lines } else { Vec::new() }
}

/// The call in the docs of the crate: the operation that people are most likely to try first.
///
/// It looks and changes nothing, has few required members, and a short name.
pub(super) fn of_crate(
    operations: &[Operation],
    items: &Items,
    service: &Service,
) -> Option<Example> {
    let shapes = Shapes::new(operations, items);
    let (operation, example) = best(operations, &shapes, |it| Some(&it.method))?;
    let mut settings = auth::place(service.aws, service.endpoint_rules.as_ref());
    // Credentials of AWS come from elsewhere.
    let own = operation.http.auth.first().filter(|_| !service.aws);
    settings.extend(own.and_then(auth::setting));
    Some(Example {
        settings,
        ..example
    })
}

/// The pages in the docs of the crate, chosen by the same rule.
pub(super) fn of_pages(operations: &[Operation], items: &Items) -> Option<Example> {
    let shapes = Shapes::new(operations, items);
    let best = best(operations, &shapes, |operation| {
        let pages = operation.pages.as_ref()?;
        pages.items.as_ref().and(Some(&pages.method))
    });
    best.map(|(_, example)| example)
}

/// The best operation that has a method of this kind and can be called with literals.
fn best<'o>(
    operations: &'o [Operation],
    shapes: &Shapes<'_>,
    method: impl Fn(&'o Operation) -> Option<&'o String>,
) -> Option<(&'o Operation, Example)> {
    let candidates = operations.iter().filter_map(|operation| {
        let method = method(operation)?;
        let request = match &operation.input {
            Some(named) => Some(shapes.placeholder(named)?),
            None => None,
        };
        let arguments = match &request {
            Some(Value::Structure(_, arguments, _)) => arguments.len(),
            _ => 0,
        };
        let input = operation.input.as_ref();
        let is_empty = input.is_none_or(|named| shapes.is_empty(named));
        let looks = LOOKS.iter();
        let look = looks
            .clone()
            .position(|word| begins_with(&operation.wire, word));
        let streams = shapes.streams(operation);
        let rank = (
            operation.deprecated.is_some(),
            // What has a stream needs more words than this example has.
            streams,
            look.is_none(),
            arguments,
            look.unwrap_or(looks.len()),
            !is_empty,
            operation.wire.len(),
        );
        Some((rank, operation, method, request))
    });
    let (_, operation, method, request) = candidates.min_by(|a, b| a.0.cmp(&b.0))?;
    let example = Example {
        title: String::new(),
        docs: Vec::new(),
        method: method.clone(),
        request,
        outcome: if shapes.answers(operation) {
            Outcome::Response(Vec::new())
        } else {
            Outcome::Nothing
        },
        settings: Vec::new(),
    };
    Some((operation, example))
}

/// Whether a name in camel case begins with this word.
fn begins_with(name: &str, word: &str) -> bool {
    let rest = name.strip_prefix(word);
    rest.is_some_and(|rest| !rest.starts_with(|next: char| next.is_ascii_lowercase()))
}
