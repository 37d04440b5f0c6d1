//! Reads the text of rules, as generated crates have it.
//!
//! A text has lines: parameters, conditions (`if`), results (`url`, `error`) and nodes (`to`). A node is the
//! number of a condition, and where it leads if it holds and if it fails: to a node by its number, to a
//! result (`r3`), or to nothing (`-`).

use std::borrow::Cow;

use super::{
    Condition, Expression, Function, Kind, Node, Outcome, Parameter, Piece, Property, Rules, Step,
    Target, Template,
};

/// What is wrong with a text.
pub(super) type Problem = String;

/// The names of the functions.
const FUNCTIONS: [(&str, Function); 15] = [
    ("aws.isVirtualHostableS3Bucket", Function::IsVirtualHostable),
    ("aws.parseArn", Function::ParseArn),
    ("aws.partition", Function::Partition),
    ("booleanEquals", Function::Equals),
    ("coalesce", Function::Coalesce),
    ("getAttr", Function::GetAttr),
    ("isSet", Function::IsSet),
    ("isValidHostLabel", Function::IsValidHostLabel),
    ("ite", Function::IfThenElse),
    ("not", Function::Not),
    ("parseURL", Function::ParseUrl),
    ("split", Function::Split),
    ("stringEquals", Function::Equals),
    ("substring", Function::Substring),
    ("uriEncode", Function::UriEncode),
];

/// Reads the text of rules.
pub(super) fn rules(text: &'static str) -> Result<Rules, Problem> {
    let mut rules = Rules::default();
    let mut names: Vec<&'static str> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let wrong = |problem: Problem| format!("line {}: {problem}", number + 1);
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        let mut parser = Parser {
            rest,
            names: &mut names,
        };
        let read = match word {
            "text" => parser.parameter(Kind::Text, &mut rules),
            "flag" => parser.parameter(Kind::Flag, &mut rules),
            "texts" => parser.parameter(Kind::Texts, &mut rules),
            "if" => parser.condition(&mut rules),
            "url" => parser.endpoint(&mut rules),
            "error" => parser.template().map(|template| {
                rules.outcomes.push(Outcome::Error(template));
            }),
            "to" => parser.nodes(&mut rules),
            _ => Err(format!("`{word}` is not known")),
        };
        read.map_err(wrong)?;
    }
    rules.slots = names.len();
    rules.checked()
}

struct Parser<'n> {
    rest: &'static str,
    /// The names of slots: parameters, then variables.
    names: &'n mut Vec<&'static str>,
}

impl Parser<'_> {
    fn parameter(&mut self, kind: Kind, rules: &mut Rules) -> Result<(), Problem> {
        let name = self.word();
        self.names.push(name);
        let is_required = self.takes("!");
        self.takes(" ");
        let built_in = self.while_is(|c| c != ' ' && c != '=');
        self.takes(" ");
        let default = if self.takes("= ") {
            match self.property()? {
                Property::Text(template) => Some(super::Default::Text(
                    template.literal().ok_or("a default is a literal")?,
                )),
                Property::Flag(flag) => Some(super::Default::Flag(flag)),
                Property::List(items) => {
                    let texts = items.into_iter().map(|item| match item {
                        Property::Text(template) => template.literal(),
                        _ => None,
                    });
                    let texts = texts.collect::<Option<Vec<_>>>();
                    Some(super::Default::Texts(texts.ok_or("a default has texts")?))
                }
                _ => return Err("this default is not known".to_owned()),
            }
        } else {
            None
        };
        rules.parameters.push(Parameter {
            name,
            kind,
            built_in,
            is_required,
            default,
        });
        Ok(())
    }

    fn condition(&mut self, rules: &mut Rules) -> Result<(), Problem> {
        let expression = self.expression()?;
        let slot = if self.takes(" as ") {
            let name = self.word();
            Some(self.slot_or_new(name))
        } else {
            None
        };
        rules.conditions.push(Condition { expression, slot });
        Ok(())
    }

    fn endpoint(&mut self, rules: &mut Rules) -> Result<(), Problem> {
        let url = self.expression()?;
        let mut properties = Vec::new();
        let mut headers = Vec::new();
        if self.rest.starts_with(" {") {
            self.takes(" ");
            properties = self.fields()?;
        }
        if self.takes(" headers ") {
            for (name, values) in self.fields()? {
                let Property::List(values) = values else {
                    return Err("a header has a list of values".to_owned());
                };
                for value in values {
                    let Property::Text(value) = value else {
                        return Err("the value of a header is a text".to_owned());
                    };
                    headers.push((name.clone(), value));
                }
            }
        }
        rules.outcomes.push(Outcome::Endpoint {
            url,
            properties,
            headers,
        });
        Ok(())
    }

    fn nodes(&mut self, rules: &mut Rules) -> Result<(), Problem> {
        for node in self.rest.split(' ') {
            let wrong = || format!("`{node}` is not a node");
            let mut parts = node.split(':');
            let condition = parts.next().and_then(|part| part.parse().ok());
            let holds = parts.next().and_then(target);
            let fails = parts.next().and_then(target);
            rules.nodes.push(Node {
                condition: condition.ok_or_else(wrong)?,
                holds: holds.ok_or_else(wrong)?,
                fails: fails.ok_or_else(wrong)?,
            });
        }
        Ok(())
    }

    fn expression(&mut self) -> Result<Expression, Problem> {
        if self.rest.starts_with('"') {
            return Ok(Expression::Text(self.template()?));
        }
        if self
            .rest
            .starts_with(|c: char| c == '-' || c.is_ascii_digit())
        {
            return Ok(Expression::Number(self.number()?));
        }
        let name = self.while_is(|c| c.is_ascii_alphanumeric() || c == '_' || c == '.');
        if self.takes("(") {
            let known = FUNCTIONS.iter().find(|(known, _)| *known == name);
            let (_, function) = known.ok_or_else(|| format!("`{name}` is not a function"))?;
            let mut arguments = Vec::new();
            while !self.takes(")") {
                if !arguments.is_empty() && !self.takes(",") {
                    return Err(format!("a `,` or `)` is missing before `{}`", self.rest));
                }
                arguments.push(self.expression()?);
            }
            if let (Function::GetAttr, [_, Expression::Text(path)]) =
                (function, arguments.as_slice())
            {
                let path = path.literal().ok_or("a path is a literal")?;
                let steps = steps(&path)?;
                let of = arguments.swap_remove(0);
                return Ok(Expression::Part(Box::new(of), steps));
            }
            return Ok(Expression::Call(*function, arguments));
        }
        match name {
            "true" => return Ok(Expression::Flag(true)),
            "false" => return Ok(Expression::Flag(false)),
            _ => {}
        }
        let slot = Expression::Slot(self.slot(name)?);
        if self.takes("#") {
            let path = self.while_is(|c| !matches!(c, ',' | ')' | ' '));
            return Ok(Expression::Part(Box::new(slot), steps(path)?));
        }
        Ok(slot)
    }

    /// Reads a text with references in braces.
    fn template(&mut self) -> Result<Template, Problem> {
        let text = self.text()?;
        let mut pieces = Vec::new();
        let mut literal = String::new();
        if !text.contains(['{', '}']) {
            return Ok(Template(vec![Piece::Literal(text)]));
        }
        let mut rest = &*text;
        while let Some(place) = rest.find(['{', '}']) {
            literal.push_str(&rest[..place]);
            let brace = &rest[place..=place];
            rest = &rest[place + 1..];
            if let Some(after) = rest.strip_prefix(brace) {
                literal.push_str(brace);
                rest = after;
                continue;
            }
            let (reference, after) = rest.split_once('}').ok_or("a `}` is missing")?;
            rest = after;
            if !literal.is_empty() {
                pieces.push(Piece::Literal(Cow::Owned(std::mem::take(&mut literal))));
            }
            let (name, path) = match reference.split_once('#') {
                Some((name, path)) => (name, steps(path)?),
                None => (reference, Vec::new()),
            };
            pieces.push(if name.is_empty() {
                Piece::Prefix
            } else {
                Piece::Slot(self.slot(name)?, path)
            });
        }
        literal.push_str(rest);
        if !literal.is_empty() {
            pieces.push(Piece::Literal(Cow::Owned(literal)));
        }
        Ok(Template(pieces))
    }

    /// Reads a text in quotes.
    fn text(&mut self) -> Result<Cow<'static, str>, Problem> {
        if !self.takes("\"") {
            return Err(format!("a text is missing before `{}`", self.rest));
        }
        let end = self.rest.find(['"', '\\']).ok_or("a text has no end")?;
        let (start, rest) = self.rest.split_at(end);
        if let Some(rest) = rest.strip_prefix('"') {
            self.rest = rest;
            return Ok(Cow::Borrowed(start));
        }
        let mut out = start.to_owned();
        let mut chars = rest.chars();
        while let Some(c) = chars.next() {
            match c {
                '"' => {
                    self.rest = chars.as_str();
                    return Ok(Cow::Owned(out));
                }
                '\\' => out.push(match chars.next() {
                    Some('n') => '\n',
                    Some('t') => '\t',
                    Some('r') => '\r',
                    Some('b') => '\u{8}',
                    Some('f') => '\u{c}',
                    Some('u') => {
                        let digits: String = chars.by_ref().take(4).collect();
                        let number = u32::from_str_radix(&digits, 16).ok();
                        number
                            .and_then(char::from_u32)
                            .ok_or("`\\u` needs a character")?
                    }
                    Some(other) => other,
                    None => break,
                }),
                c => out.push(c),
            }
        }
        Err("a text has no end".to_owned())
    }

    fn property(&mut self) -> Result<Property, Problem> {
        if self.rest.starts_with('"') {
            return Ok(Property::Text(self.template()?));
        }
        if self.rest.starts_with('{') {
            return Ok(Property::Map(self.fields()?));
        }
        if self.takes("[") {
            let mut items = Vec::new();
            while !self.takes("]") {
                if !items.is_empty() && !self.takes(",") {
                    return Err(format!("a `,` or `]` is missing before `{}`", self.rest));
                }
                items.push(self.property()?);
            }
            return Ok(Property::List(items));
        }
        for (word, property) in [
            ("true", Property::Flag(true)),
            ("false", Property::Flag(false)),
            ("null", Property::Null),
        ] {
            if self.takes(word) {
                return Ok(property);
            }
        }
        let text = self.while_is(|c| !matches!(c, ',' | ']' | '}'));
        text.parse()
            .map(Property::Number)
            .map_err(|_| format!("`{text}` is not a value"))
    }

    fn fields(&mut self) -> Result<Vec<(Cow<'static, str>, Property)>, Problem> {
        let mut fields = Vec::new();
        if !self.takes("{") {
            return Err(format!("a `{{` is missing before `{}`", self.rest));
        }
        while !self.takes("}") {
            if !fields.is_empty() && !self.takes(",") {
                return Err(format!("a `,` or `}}` is missing before `{}`", self.rest));
            }
            let name = self.text()?;
            if !self.takes(":") {
                return Err(format!("a `:` is missing before `{}`", self.rest));
            }
            fields.push((name, self.property()?));
        }
        Ok(fields)
    }

    fn slot(&self, name: &str) -> Result<usize, Problem> {
        let place = self.names.iter().position(|known| *known == name);
        place.ok_or_else(|| format!("nothing is called `{name}`"))
    }

    fn slot_or_new(&mut self, name: &'static str) -> usize {
        self.slot(name).unwrap_or_else(|_| {
            self.names.push(name);
            self.names.len() - 1
        })
    }

    fn number(&mut self) -> Result<i64, Problem> {
        let text = self.while_is(|c| c == '-' || c.is_ascii_digit());
        text.parse()
            .map_err(|_| format!("`{text}` is not a number"))
    }

    fn word(&mut self) -> &'static str {
        self.while_is(|c| c.is_ascii_alphanumeric() || c == '_')
    }

    fn while_is(&mut self, is: impl Fn(char) -> bool) -> &'static str {
        let end = self.rest.find(|c| !is(c)).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        word
    }

    fn takes(&mut self, text: &str) -> bool {
        let rest = self.rest.strip_prefix(text);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }
}

fn target(text: &str) -> Option<Target> {
    if text == "-" {
        Some(Target::Nothing)
    } else if let Some(number) = text.strip_prefix('r') {
        number.parse().ok().map(Target::Outcome)
    } else {
        text.parse().ok().map(Target::Node)
    }
}

/// Reads a path such as `resourceId[1]`.
fn steps(path: &str) -> Result<Vec<Step>, Problem> {
    let mut steps = Vec::new();
    for part in path.split('.') {
        let (name, indexes) = part.split_at(part.find('[').unwrap_or(part.len()));
        if !name.is_empty() {
            steps.push(Step::Name(name.into()));
        }
        for index in indexes.split('[').skip(1) {
            let number = index.strip_suffix(']').and_then(|it| it.parse().ok());
            let number = number.ok_or_else(|| format!("`{path}` is not a path"))?;
            steps.push(Step::Index(number));
        }
    }
    Ok(steps)
}
