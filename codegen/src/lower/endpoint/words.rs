//! The parts of rules: conditions, results and expressions, as the runtime reads them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

/// The functions that the runtime has, each with the number of its arguments. `coalesce` takes more, too.
const FUNCTIONS: [(&str, usize); 14] = [
    ("aws.isVirtualHostableS3Bucket", 2),
    ("aws.parseArn", 1),
    ("aws.partition", 1),
    ("booleanEquals", 2),
    ("coalesce", 2),
    ("isSet", 1),
    ("isValidHostLabel", 2),
    ("ite", 3),
    ("not", 1),
    ("parseURL", 1),
    ("split", 3),
    ("stringEquals", 2),
    ("substring", 4),
    ("uriEncode", 1),
];

/// How deep expressions may be nested. Rules of services need 3.
const MAX_DEPTH: usize = 32;

/// What is wrong with rules.
pub(super) type Problem = String;

/// The names that expressions refer to, and their names in the text. A branch has its own copy.
pub(super) type Names = BTreeMap<String, String>;

/// All words that were made, each with its number.
#[derive(Default)]
pub(super) struct Words {
    pub(super) conditions: Pool,
    pub(super) results: Pool,
    /// The boolean parameters that always have a value.
    pub(super) flags: BTreeSet<String>,
    /// The variables: what the model calls them and what they are, and their names in the text.
    variables: BTreeMap<(String, String), String>,
    taken: BTreeSet<String>,
}

/// Texts without duplicates, each with the names it refers to.
#[derive(Default)]
pub(super) struct Pool {
    pub(super) texts: Vec<(String, BTreeSet<String>)>,
    places: BTreeMap<String, usize>,
}

impl Pool {
    fn place(&mut self, text: String, uses: BTreeSet<String>) -> usize {
        if let Some(place) = self.places.get(&text) {
            return *place;
        }
        let place = self.texts.len();
        self.places.insert(text.clone(), place);
        self.texts.push((text, uses));
        place
    }
}

impl Words {
    /// Takes names, so that no variable gets them.
    pub(super) fn take(&mut self, names: &Names) {
        self.taken.extend(names.keys().cloned());
    }

    /// A condition, and whether it is the contrary of what the rule says. The name that it assigns is added.
    pub(super) fn condition(
        &mut self,
        rule: &Value,
        names: &mut Names,
    ) -> Result<(usize, bool), Problem> {
        let mut reader = Reader::new(names);
        let mut text = reader.expression(rule, 0)?;
        let mut uses = reader.uses;
        let mut is_contrary = false;
        if let Some(assigned) = rule.get("assign") {
            let name = assigned.as_str().ok_or("`assign` must be a text")?;
            let variable = self.variable(name, &text);
            text = format!("{text} as {variable}");
            uses.insert(variable.clone());
            names.insert(name.to_owned(), variable);
        } else {
            loop {
                if let Some(inner) = call_of("not", &text) {
                    text = String::from(inner);
                    is_contrary = !is_contrary;
                } else if let Some(flag) = self.false_flag(&text) {
                    text = flag;
                    is_contrary = !is_contrary;
                } else {
                    break;
                }
            }
        }
        Ok((self.conditions.place(text, uses), is_contrary))
    }

    /// The parameter that a condition compares with `false`, if it always has a value.
    fn false_flag(&self, text: &str) -> Option<String> {
        let arguments = call_of("booleanEquals", text)?;
        let name = arguments
            .strip_suffix(",false")
            .or_else(|| arguments.strip_prefix("false,"))?;
        self.flags.get(name).cloned()
    }

    /// A name for what is assigned. The same value under the same name is one variable, wherever it stands.
    fn variable(&mut self, name: &str, text: &str) -> String {
        let key = (name.to_owned(), text.to_owned());
        if let Some(known) = self.variables.get(&key) {
            return known.clone();
        }
        let word: String = name.chars().filter(|c| is_word(*c)).collect();
        let mut variable = word.clone();
        let mut number = 1;
        while !self.taken.insert(variable.clone()) {
            number += 1;
            variable = format!("{word}_{number}");
        }
        self.variables.insert(key, variable.clone());
        variable
    }

    /// A result: an endpoint, or an error.
    pub(super) fn result(&mut self, rule: &Value, names: &Names) -> Result<usize, Problem> {
        let mut reader = Reader::new(names);
        let text = if let Some(error) = rule.get("error") {
            format!("error {}", reader.expression(error, 0)?)
        } else {
            let endpoint = rule.get("endpoint").and_then(Value::as_object);
            let endpoint = endpoint.ok_or("a rule needs `rules`, `endpoint` or `error`")?;
            let url = endpoint.get("url").ok_or("an endpoint needs a `url`")?;
            let mut text = format!("url {}", reader.expression(url, 0)?);
            for (key, word) in [("properties", ""), ("headers", " headers")] {
                let Some(Value::Object(fields)) = endpoint.get(key) else {
                    continue;
                };
                if !fields.is_empty() {
                    text.push_str(word);
                    text.push(' ');
                    text.push_str(&reader.fields(fields, 0)?);
                }
            }
            text
        };
        let uses = reader.uses;
        Ok(self.results.place(text, uses))
    }
}

/// Reads expressions with the names of one branch.
struct Reader<'n> {
    names: &'n Names,
    uses: BTreeSet<String>,
}

impl<'n> Reader<'n> {
    fn new(names: &'n Names) -> Self {
        Self {
            names,
            uses: BTreeSet::new(),
        }
    }

    fn expression(&mut self, value: &Value, depth: usize) -> Result<String, Problem> {
        if depth > MAX_DEPTH {
            return Err(format!(
                "an expression is nested more than {MAX_DEPTH} deep"
            ));
        }
        match value {
            Value::String(text) => self.template(text),
            Value::Bool(_) | Value::Number(_) => Ok(value.to_string()),
            Value::Object(fields) => {
                if let Some(name) = fields.get("ref").and_then(Value::as_str) {
                    return self.name(name);
                }
                let function = fields.get("fn").and_then(Value::as_str);
                let function = function.ok_or("an expression needs `fn` or `ref`")?;
                let arguments = fields.get("argv").and_then(Value::as_array);
                let arguments = arguments.ok_or("a function needs `argv`, a list")?;
                self.call(function, arguments, depth)
            }
            Value::Array(_) | Value::Null => {
                Err("an expression must be a literal, a reference or a function".to_owned())
            }
        }
    }

    fn call(&mut self, name: &str, arguments: &[Value], depth: usize) -> Result<String, Problem> {
        if name == "getAttr" {
            let [of, Value::String(path)] = arguments else {
                return Err("`getAttr` takes a value and a path".to_owned());
            };
            let of = self.expression(of, depth + 1)?;
            let is_name = of.chars().all(is_word);
            return Ok(if is_name {
                format!("{of}#{path}")
            } else {
                format!("getAttr({of},{})", quoted(path))
            });
        }
        let known = FUNCTIONS.iter().find(|(known, _)| *known == name);
        let (_, count) = known.ok_or_else(|| format!("the function `{name}` is not known"))?;
        let given = arguments.len();
        if given != *count && !(name == "coalesce" && given > *count) {
            return Err(format!("`{name}` takes {count} arguments, not {given}"));
        }
        let texts = arguments
            .iter()
            .map(|argument| self.expression(argument, depth + 1));
        let texts = texts.collect::<Result<Vec<_>, _>>()?;
        if let ("booleanEquals", [a, b]) = (name, texts.as_slice()) {
            // What is compared with `true` stands for itself.
            if a == "true" || b == "true" {
                let other = if a == "true" { b } else { a };
                if other.chars().all(|c| is_word(c) || c == '#') {
                    return Ok(other.clone());
                }
            }
        }
        Ok(format!("{name}({})", texts.join(",")))
    }

    fn name(&mut self, name: &str) -> Result<String, Problem> {
        let known = self.names.get(name);
        let known = known.ok_or_else(|| format!("nothing here is called `{name}`"))?;
        self.uses.insert(known.clone());
        Ok(known.clone())
    }

    /// A text, in which references have the names of the text for the runtime.
    fn template(&mut self, text: &str) -> Result<String, Problem> {
        let mut out = String::new();
        let mut rest = text;
        while let Some(place) = rest.find(['{', '}']) {
            out.push_str(&rest[..place]);
            let brace = &rest[place..=place];
            let after = &rest[place + 1..];
            if let Some(after) = after.strip_prefix(brace) {
                out.push_str(brace);
                out.push_str(brace);
                rest = after;
                continue;
            }
            let end = after.find('}').filter(|_| brace == "{");
            let end = end.ok_or_else(|| format!("the braces in `{text}` do not match"))?;
            let (name, path) = match after[..end].split_once('#') {
                Some((name, path)) => (name, Some(path)),
                None => (&after[..end], None),
            };
            out.push('{');
            out.push_str(&self.name(name)?);
            if let Some(path) = path {
                out.push('#');
                out.push_str(path);
            }
            out.push('}');
            rest = &after[end + 1..];
        }
        out.push_str(rest);
        Ok(quoted(&out))
    }

    /// Properties and headers: everything but texts is taken as it is.
    fn tree(&mut self, value: &Value, depth: usize) -> Result<String, Problem> {
        if depth > MAX_DEPTH {
            return Err(format!("properties are nested more than {MAX_DEPTH} deep"));
        }
        match value {
            Value::String(text) => self.template(text),
            Value::Array(items) => {
                let items = items.iter().map(|item| self.tree(item, depth + 1));
                Ok(format!(
                    "[{}]",
                    items.collect::<Result<Vec<_>, _>>()?.join(",")
                ))
            }
            Value::Object(fields) => self.fields(fields, depth + 1),
            Value::Bool(_) | Value::Number(_) | Value::Null => Ok(value.to_string()),
        }
    }

    fn fields(&mut self, fields: &Map<String, Value>, depth: usize) -> Result<String, Problem> {
        let fields = fields.iter().map(|(key, value)| {
            let value = self.tree(value, depth)?;
            Ok(format!("{}:{value}", quoted(key)))
        });
        let fields = fields.collect::<Result<Vec<_>, Problem>>()?;
        Ok(format!("{{{}}}", fields.join(",")))
    }
}

/// A character of a name.
fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// The arguments of a call, if the text is a call of this function.
fn call_of<'t>(name: &str, text: &'t str) -> Option<&'t str> {
    text.strip_prefix(name)?
        .strip_prefix('(')?
        .strip_suffix(')')
}

/// A text in quotes. Line breaks and quotes have a backslash.
fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}
