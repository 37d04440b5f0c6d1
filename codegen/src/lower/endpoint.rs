//! Compiles the endpoint rules of a service into the text that the runtime reads.
//!
//! In: a rule set, as a tree (`smithy.rules#endpointRuleSet`, `endpoint-rule-set-1.json`) or as decisions
//! (`smithy.rules#endpointBdd`). Out: a text with parameters, conditions, results and nodes. Each condition
//! and each result stands there once, and no walk through the nodes asks for a condition twice. Most services
//! differ only in the first part of the host name. The runtime has the text of these, and a crate names it.

mod bdd;
mod graph;
mod shared;
mod words;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use indexmap::IndexMap;
use serde_json::{Map, Value};

use self::graph::{Graph, Numbered, Target};
use self::words::{Names, Problem, Words};
use super::report::Report;
use crate::ir::{EndpointArgument, EndpointRules, EndpointSource};
use crate::model::c2j::{ContextValue, Operation, Service, Structure};

/// How deep rules may be nested. Rules of services need 17.
const MAX_DEPTH: usize = 64;

/// Compiles endpoint rules, as a tree or as decisions.
///
/// # Errors
/// The rules are not sound. The error says what is wrong.
pub fn compile(rules: &Value) -> Result<EndpointRules, String> {
    compiled(rules).map(|(text, _)| shared::shared(text))
}

/// How the endpoint of a service is found.
#[derive(Default)]
pub(super) struct Endpoints {
    /// The rules, for the runtime. A service that has none and is not AWS's has only what callers say.
    pub(super) rules: Option<EndpointRules>,
    /// The parameters that have a meaning in the rules.
    parameters: BTreeSet<String>,
}

/// Compiles the service's rules.
pub(super) fn endpoints(service: &Service, report: &Report) -> Endpoints {
    let prefix = &service.metadata.endpoint_prefix;
    let Some(rules) = service.endpoint_rule_set.as_deref() else {
        let rules = (!prefix.is_empty()).then(|| EndpointRules::Shared {
            name: shared::STANDARD,
            prefix: prefix.clone(),
        });
        return Endpoints {
            rules,
            ..Endpoints::default()
        };
    };
    match compiled(rules) {
        Ok((text, parameters)) => Endpoints {
            rules: Some(shared::shared(text)),
            parameters,
        },
        Err(problem) => {
            let message = format!("the endpoint rules can't be compiled: {problem}");
            report.error(["metadata"], message, None);
            Endpoints::default()
        }
    }
}

impl Endpoints {
    /// The parameters of the rules that an operation sets: what the model fixes, then members of the input,
    /// then what a path finds in the input. The first that sets a parameter decides.
    pub(super) fn arguments(
        &self,
        operation: &Operation,
        input: Option<&Structure>,
        fixed: &[(&str, bool)],
    ) -> Vec<EndpointArgument> {
        let mut arguments: Vec<EndpointArgument> = Vec::new();
        let mut add = |name: &str, source: EndpointSource| {
            let is_new = arguments.iter().all(|argument| argument.parameter != name);
            if self.parameters.contains(name) && is_new {
                arguments.push(EndpointArgument {
                    parameter: name.to_owned(),
                    source,
                });
            }
        };
        for (name, flag) in fixed {
            add(name, EndpointSource::Fixed(vec![flag.to_string()]));
        }
        for (name, value) in &operation.static_context_params {
            let texts = match value {
                ContextValue::Text(text) => vec![text.clone()],
                ContextValue::Flag(flag) => vec![flag.to_string()],
                ContextValue::Texts(texts) => texts.clone(),
            };
            add(name, EndpointSource::Fixed(texts));
        }
        let members = input.map(|input| &input.members);
        for (index, member) in members.into_iter().flat_map(IndexMap::values).enumerate() {
            if let Some(name) = &member.context_param {
                add(name, EndpointSource::Member(index));
            }
        }
        for (name, path) in &operation.operation_context_params {
            add(name, EndpointSource::Path(path.clone()));
        }
        arguments
    }
}

/// The text of a rule set, and its parameters.
fn compiled(rules: &Value) -> Result<(String, BTreeSet<String>), Problem> {
    let parameters = rules.get("parameters").and_then(Value::as_object);
    let parameters = parameters.ok_or("they have no `parameters`")?;
    let mut words = Words::default();
    let mut names: Names = Names::new();
    for (name, parameter) in parameters {
        if !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
            return Err(format!("`{name}` is not the name of a parameter"));
        }
        names.insert(name.clone(), name.clone());
        if parameter.get("default").is_some_and(Value::is_boolean) {
            words.flags.insert(name.clone());
        }
    }
    words.take(&names);
    let mut graph = Graph::default();
    let root = if rules.get("nodes").is_some() {
        bdd::root(rules, names, &mut words, &mut graph)?
    } else {
        let mut tree = Tree {
            words: &mut words,
            graph: &mut graph,
        };
        let rules = rules.get("rules").and_then(Value::as_array);
        tree.rules(rules.ok_or("they have no `rules`")?, &names, 0)?
    };
    printed(parameters, &words, &graph.numbered(root))
}

/// Turns a tree of rules into decisions.
struct Tree<'c> {
    words: &'c mut Words,
    graph: &'c mut Graph,
}

impl Tree<'_> {
    /// The decision between rules. If the conditions of a rule hold, no later rule is looked at.
    fn rules(&mut self, rules: &[Value], names: &Names, depth: usize) -> Result<Target, Problem> {
        if depth > MAX_DEPTH {
            return Err(format!("they are nested more than {MAX_DEPTH} deep"));
        }
        let mut next = Target::Nothing;
        for rule in rules.iter().rev() {
            next = self.rule(rule, names.clone(), next, depth)?;
        }
        Ok(next)
    }

    fn rule(
        &mut self,
        rule: &Value,
        mut names: Names,
        otherwise: Target,
        depth: usize,
    ) -> Result<Target, Problem> {
        let conditions = rule.get("conditions").and_then(Value::as_array);
        let conditions = conditions.map(Vec::as_slice).unwrap_or_default();
        let conditions = conditions
            .iter()
            .map(|condition| self.words.condition(condition, &mut names));
        let conditions = conditions.collect::<Result<Vec<_>, _>>()?;
        let mut target = match rule.get("rules").and_then(Value::as_array) {
            Some(rules) => self.rules(rules, &names, depth + 1)?,
            None => Target::Result(self.words.result(rule, &names)?),
        };
        for (condition, is_contrary) in conditions.into_iter().rev() {
            target = if is_contrary {
                self.graph.node(condition, otherwise, target)?
            } else {
                self.graph.node(condition, target, otherwise)?
            };
        }
        Ok(target)
    }
}

/// The text for the runtime, and the parameters in it.
fn printed(
    parameters: &Map<String, Value>,
    words: &Words,
    numbered: &Numbered,
) -> Result<(String, BTreeSet<String>), Problem> {
    let conditions: Vec<_> = numbered
        .conditions
        .iter()
        .map(|place| &words.conditions.texts[*place])
        .collect();
    let results: Vec<_> = numbered
        .results
        .iter()
        .map(|place| &words.results.texts[*place])
        .collect();
    let used: BTreeSet<&str> = conditions
        .iter()
        .chain(&results)
        .flat_map(|(_, uses)| uses.iter().map(String::as_str))
        .collect();
    let mut out = String::new();
    let mut printed = BTreeSet::new();
    for (name, parameter) in parameters {
        let is_required = parameter.get("required") == Some(&Value::Bool(true));
        let default = parameter.get("default");
        if used.contains(name.as_str()) || (is_required && default.is_none()) {
            out.push_str(&parameter_line(name, parameter, is_required)?);
            printed.insert(name.clone());
        }
    }
    for (text, _) in conditions {
        let _ = writeln!(out, "if {text}");
    }
    for (text, _) in results {
        let _ = writeln!(out, "{text}");
    }
    for line in numbered.nodes.chunks(12) {
        out.push_str("to");
        for (condition, high, low) in line {
            let _ = write!(out, " {condition}:{}:{}", target(*high), target(*low));
        }
        out.push('\n');
    }
    Ok((out, printed))
}

/// The line of a parameter: its type, its name, where its value comes from, and its default.
fn parameter_line(name: &str, parameter: &Value, is_required: bool) -> Result<String, Problem> {
    let word = parameter.get("type").and_then(Value::as_str);
    let kind = match word.unwrap_or_default().to_ascii_lowercase().as_str() {
        "string" => "text",
        "boolean" => "flag",
        "stringarray" => "texts",
        _ => return Err(format!("`{name}` has a type that is not known")),
    };
    let mut line = format!("{kind} {name}");
    if is_required {
        line.push('!');
    }
    if let Some(built_in) = parameter.get("builtIn").and_then(Value::as_str) {
        line.push(' ');
        line.push_str(built_in);
    }
    if let Some(default) = parameter.get("default") {
        let _ = write!(line, " = {default}");
    }
    line.push('\n');
    Ok(line)
}

/// A node by its number, a result by its number behind a letter, or a hyphen.
fn target(target: Target) -> String {
    match target {
        Target::Nothing => "-".to_owned(),
        Target::Node(number) => number.to_string(),
        Target::Result(number) => format!("r{number}"),
    }
}

#[cfg(test)]
mod tests;
