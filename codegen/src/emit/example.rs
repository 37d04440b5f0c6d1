//! Examples of calls: in the docs of the crate's root, in its README, and in the docs of operations.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use proc_macro2::Literal;
use serde_json::Value as Json;

use crate::format::{self, Expression, GeneratedFile, markdown_header};
use crate::ir::{Crate, Example, Module, Named, Operation, Outcome, Setting, Value};
use crate::naming;

/// The example's lines. Those that begin with `# ` are hidden in docs.
pub(super) fn lines(krate: &Crate, example: &Example) -> Vec<String> {
    let mut names = Names::new(krate);
    let client = names.root("Client");
    let settings = example.settings.iter();
    let setters = settings.map(|setting| {
        let text = |text| Expression::atom(string(text));
        let values = match setting {
            Setting::Region => vec![names.of_root("Region::new", string("eu-west-1"))],
            Setting::EndpointUrl => vec![text("https://api.example.com")],
            Setting::BearerToken => vec![text("token")],
            Setting::ApiKey => vec![text("key")],
            Setting::Login => vec![text("name"), text("password")],
        };
        Expression::call(format!(".{}", setting.setter()), values)
    });
    let mut setters: Vec<Expression> = setters.collect();
    setters.push(Expression::call(".build".to_owned(), Vec::new()));
    let builder = Expression::call(format!("{client}::builder"), Vec::new());
    let mut body = builder.chain(setters).statement("let client = ", "?;");
    body.extend(call(&mut names, example));
    let head = "# async fn example() -> Result<(), Box<dyn std::error::Error>> {";
    names.around(head, body)
}

/// The lines of the example of pages. Those that begin with `# ` are hidden.
pub(super) fn pages_lines(krate: &Crate, example: &Example) -> Vec<String> {
    let mut names = Names::new(krate);
    let (mut body, argument) = request(&mut names, example);
    let method = &example.method;
    body.push(format!(
        "let mut items = client.{method}({argument}).items();"
    ));
    body.extend(
        [
            "while let Some(item) = items.next().await {",
            "    println!(\"{:?}\", item?);",
            "}",
        ]
        .map(str::to_owned),
    );
    let head = names.with_client();
    names.around(&head, body)
}

/// The path of the file with the examples of an operation, within the crate.
pub(super) fn path(operation: &Operation) -> String {
    format!("docs/{}.md", naming::spoken(&operation.module))
}

/// The files with the examples of operations.
///
/// They are files of their own, which only docs include, so that a build does not read them.
pub(super) fn files(krate: &Crate) -> impl Iterator<Item = GeneratedFile> {
    let header = markdown_header(&krate.model, &krate.command);
    let operations = krate.operations.iter();
    let operations = operations.filter(|operation| !operation.examples.is_empty());
    operations.map(move |operation| {
        let mut text = format!("{header}\n# Examples\n");
        for example in &operation.examples {
            push(&mut text, krate, example);
        }
        GeneratedFile {
            path: path(operation),
            contents: text,
        }
    })
}

/// Adds an example of an operation.
fn push(text: &mut String, krate: &Crate, example: &Example) {
    if !example.title.is_empty() {
        let _ = writeln!(text, "\n## {}", example.title);
    }
    if !example.docs.is_empty() {
        let _ = writeln!(text, "\n{}", example.docs.join("\n"));
    }
    let mut names = Names::new(krate);
    let call = call(&mut names, example);
    let head = names.with_client();
    let code = names.around(&head, call);
    let _ = writeln!(text, "\n```no_run\n{}\n```", code.join("\n"));
    match &example.outcome {
        Outcome::Response(lines) if !lines.is_empty() => {
            let lines = lines.join("\n");
            let _ = writeln!(text, "\nThe response, as JSON:\n\n```json\n{lines}\n```");
        }
        Outcome::Response(_) | Outcome::Nothing | Outcome::Error(..) => {}
    }
}

/// The lines of the call of the client's method, and of what is done with the result.
fn call(names: &mut Names, example: &Example) -> Vec<String> {
    let (mut lines, argument) = request(names, example);
    let method = &example.method;
    let call = format!("client.{method}({argument}).await");
    match &example.outcome {
        Outcome::Nothing => lines.push(format!("{call}?;")),
        Outcome::Response(_) => lines.extend([
            format!("let response = {call}?;"),
            "println!(\"{response:?}\");".to_owned(),
        ]),
        Outcome::Error(errors, variant) => {
            let errors = names.named(errors);
            lines.extend([
                format!("let error = {call}.unwrap_err();"),
                "let error = error.as_service_error();".to_owned(),
                format!("assert!(matches!(error, Some({errors}::{variant}(_))));"),
            ]);
        }
    }
    lines
}

/// The lines of the statement that makes the request, and the argument of the client's method.
fn request(names: &mut Names, example: &Example) -> (Vec<String>, &'static str) {
    match &example.request {
        Some(value) => (
            names.value(value).statement("let request = ", ";"),
            "request",
        ),
        None => (Vec::new(), ""),
    }
}

/// The names that an example uses, as a user of the crate imports them.
struct Names {
    library: String,
    imported: BTreeMap<String, String>,
}

impl Names {
    fn new(krate: &Crate) -> Self {
        Self {
            library: krate.library.clone(),
            imported: BTreeMap::new(),
        }
    }

    /// The head of a function that has a client.
    fn with_client(&self) -> String {
        let library = &self.library;
        format!(
            "# async fn example(client: {library}::Client) -> Result<(), Box<dyn std::error::Error>> {{"
        )
    }

    /// The lines of the imports and of a function around a body.
    fn around(&self, head: &str, body: Vec<String>) -> Vec<String> {
        let paths: Vec<String> = self.imported.values().cloned().collect();
        let mut lines = format::imports(&paths);
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push(head.to_owned());
        lines.extend(body);
        lines.extend(["# Ok(())", "# }"].map(str::to_owned));
        lines
    }

    /// A name at the root of the crate.
    fn root(&mut self, name: &str) -> String {
        self.import("", name)
    }

    fn named(&mut self, named: &Named) -> String {
        let parent = match &named.module {
            Module::Enums => "::enums",
            Module::Errors => "::errors",
            Module::Newtypes => "::newtypes",
            Module::Operation(_) => "::operations",
            Module::Types => "::types",
        };
        self.import(parent, &named.name)
    }

    /// Imports a name, or returns its full path if the name means something else in the example.
    fn import(&mut self, parent: &str, name: &str) -> String {
        let path = format!("{}{parent}::{name}", self.library);
        let is_taken = naming::is_prelude_name(name)
            || self.imported.get(name).is_some_and(|other| *other != path);
        if is_taken {
            return path;
        }
        self.imported.insert(name.to_owned(), path);
        name.to_owned()
    }

    fn value(&mut self, value: &Value) -> Expression {
        match value {
            Value::Text(text) => Expression::atom(string(text)),
            Value::Flag(flag) => Expression::atom(flag.to_string()),
            Value::Number(digits) => Expression::atom(number(digits)),
            Value::Blob(text) => self.of_root("Blob::from", string(text)),
            Value::Seconds(seconds) => self.of_root("Timestamp::from_secs", grouped(*seconds)),
            Value::Millis(millis) => self.of_root("Timestamp::from_millis", grouped(*millis)),
            Value::Time(text) => {
                let time = self.of_root("Timestamp::parse", string(text));
                Expression::atom(format!("{}?", time.on_one_line()))
            }
            Value::Document(json) => self.document(json),
            Value::Variant(named, variant) => {
                Expression::atom(format!("{}::{variant}", self.named(named)))
            }
            Value::Data(named, variant, data) => {
                let data = self.value(data);
                Expression::call(format!("{}::{variant}", self.named(named)), vec![data])
            }
            Value::From(named, value) => {
                let value = self.value(value);
                Expression::call(format!("{}::from", self.named(named)), vec![value])
            }
            Value::Structure(named, arguments, setters) => {
                let new = format!("{}::new", self.named(named));
                let arguments = arguments.iter().map(|it| self.value(it)).collect();
                let new = Expression::call(new, arguments);
                let setters = setters.iter().map(|(setter, value)| {
                    let value = self.value(value);
                    Expression::call(format!(".{setter}"), vec![value])
                });
                new.chain(setters.collect())
            }
            Value::List(values) => {
                Expression::array(values.iter().map(|it| self.value(it)).collect())
            }
            Value::Map(entries) => {
                let entries = entries.iter().map(|(key, value)| {
                    let pair = vec![self.value(key), self.value(value)];
                    Expression::call(String::new(), pair)
                });
                Expression::array(entries.collect())
            }
            Value::Collected(named, items) => {
                let items = self.value(items);
                Expression::call(format!("{}::from_iter", self.named(named)), vec![items])
            }
            Value::Empty(named) => {
                Expression::call(format!("{}::default", self.named(named)), Vec::new())
            }
            Value::Into(value) => {
                let is_negative = matches!(&**value, Value::Number(it) if it.starts_with('-'));
                let value = self.value(value);
                let value = if is_negative {
                    Expression::call(String::new(), vec![value])
                } else {
                    value
                };
                value.chain(vec![Expression::call(".into".to_owned(), Vec::new())])
            }
            Value::Boxed(value) => Expression::call("Box::new".to_owned(), vec![self.value(value)]),
            Value::Present(value) => Expression::call("Some".to_owned(), vec![self.value(value)]),
            Value::Absent => Expression::atom("None".to_owned()),
        }
    }

    /// The call of a function of a type at the root of the crate, with a literal.
    fn of_root(&mut self, function: &str, literal: String) -> Expression {
        let (ty, function) = function.split_once("::").unwrap_or((function, ""));
        let ty = self.root(ty);
        Expression::call(format!("{ty}::{function}"), vec![Expression::atom(literal)])
    }

    fn document(&mut self, json: &Json) -> Expression {
        let document = self.root("Document");
        let from = |value| Expression::call(format!("{document}::from"), vec![value]);
        match json {
            Json::Null => Expression::atom(format!("{document}::Null")),
            Json::Bool(flag) => from(Expression::atom(flag.to_string())),
            Json::Number(number) => {
                let is_long = number.as_i64().is_some_and(|it| i32::try_from(it).is_err());
                let suffix = if is_long { "_i64" } else { "" };
                from(Expression::atom(self::number(&format!("{number}{suffix}"))))
            }
            Json::String(text) => from(Expression::atom(string(text))),
            Json::Array(items) if items.is_empty() => {
                Expression::atom(format!("{document}::Array(Vec::new())"))
            }
            Json::Array(items) => {
                let items = items.iter().map(|item| self.document(item));
                from(Expression::array(items.collect()))
            }
            Json::Object(entries) if entries.is_empty() => {
                Expression::atom(format!("{document}::Object(Default::default())"))
            }
            Json::Object(entries) => {
                let entries = entries.iter().map(|(key, item)| {
                    let pair = vec![Expression::atom(string(key)), self.document(item)];
                    Expression::call(String::new(), pair)
                });
                let entries = Expression::array(entries.collect());
                Expression::call(format!("{document}::from_iter"), vec![entries])
            }
        }
    }
}

/// A literal, raw if that spares escapes.
fn string(text: &str) -> String {
    let is_raw = text.contains(['"', '\\']) && !text.contains(char::is_control);
    if !is_raw {
        return Literal::string(text).to_string();
    }
    let hashes = (0..).map(|count| "#".repeat(count));
    let mut hashes = hashes.filter(|hashes| !text.contains(&format!("\"{hashes}")));
    let hashes = hashes.next().unwrap_or_default();
    format!("r{hashes}\"{text}\"{hashes}")
}

/// A number with its suffix, if it has one.
fn number(digits: &str) -> String {
    let (whole, suffix) = match digits.split_once('_') {
        Some((whole, suffix)) => (whole, format!("_{suffix}")),
        None => (digits, String::new()),
    };
    match whole.parse() {
        Ok(whole) => grouped(whole) + &suffix,
        Err(_) => digits.to_owned(),
    }
}

/// A number with its digits in groups of three, if there are many.
fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = if number < 0 { "-" } else { "" }.to_owned();
    for (index, digit) in digits.char_indices() {
        let left = digits.len() - index;
        if index > 0 && left % 3 == 0 && digits.len() > 5 {
            text.push('_');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_are_as_people_write_them() {
        for (text, expected) in [
            ("a", r#""a""#),
            ("a\n\"b\"", r#""a\n\"b\"""#),
            (r#"{"a": 1}"#, r##"r#"{"a": 1}"#"##),
            ("a\"#b", "r##\"a\"#b\"##"),
            (r"\d", "r\"\\d\""),
        ] {
            assert_eq!(string(text), expected);
        }
        for (number, expected) in [
            (0, "0"),
            (12_345, "12345"),
            (-123_456, "-123_456"),
            (1_421_866_952, "1_421_866_952"),
        ] {
            assert_eq!(grouped(number), expected);
        }
        for (digits, expected) in [
            ("5000000000_i64", "5_000_000_000_i64"),
            ("1.5_f32", "1.5_f32"),
            ("-7", "-7"),
            ("1000000.5", "1000000.5"),
        ] {
            assert_eq!(self::number(digits), expected);
        }
    }
}
