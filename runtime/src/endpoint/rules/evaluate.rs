//! The interpreter: from the values of parameters to an endpoint.

use std::borrow::Cow;

use super::function::{self, Arn, Url};
use super::value::Value;
use super::{
    Argument, Condition, Default, Expression, Found, Function, Kind, Outcome, Parameter, Piece,
    Property, Rules, RulesError, Step, Target, Template,
};
use crate::endpoint::partition::Partition;
use crate::value::Document;

impl Rules {
    /// Finds the endpoint for the values of the parameters, in the order of
    /// [`parameters`](Self::parameters). What is not given is not set.
    ///
    /// # Errors
    /// The rules have no endpoint for these values. The error has their own message.
    pub fn resolve(&self, arguments: &[Argument<'_>]) -> Result<Found, RulesError> {
        let decision = self.decide(arguments.iter())?;
        Ok(Found {
            url: decision.url()?,
            headers: decision.headers(),
            properties: decision.fields(decision.properties),
        })
    }

    /// Finds the endpoint for the values of the parameters, in their order. Its texts are made for those who
    /// ask for them.
    ///
    /// # Errors
    /// The rules have no endpoint for these values.
    pub(crate) fn decide<'v>(
        &'v self,
        arguments: impl IntoIterator<Item = &'v Argument<'v>>,
    ) -> Result<Decision<'v>, RulesError> {
        let mut slots = Vec::with_capacity(self.slots);
        let mut arguments = arguments.into_iter();
        for parameter in &self.parameters {
            let value = match arguments.next() {
                // A model's fixed values look alike: a text, a list with one text, and the text of a flag.
                Some(Argument::Flag(flag)) if parameter.kind == Kind::Text => {
                    Value::Text(Cow::Borrowed(if *flag { "true" } else { "false" }))
                }
                Some(Argument::Text(text)) if parameter.kind == Kind::Texts => {
                    Value::List(vec![Value::Text(Cow::Borrowed(text))])
                }
                Some(Argument::Flag(flag)) => Value::Flag(*flag),
                Some(Argument::Text(text)) => Value::Text(Cow::Borrowed(text)),
                Some(Argument::Texts(texts)) => {
                    let texts = texts.iter().map(|text| Value::Text(Cow::Borrowed(text)));
                    Value::List(texts.collect())
                }
                Some(Argument::Unset) | None => parameter.default_value()?,
            };
            slots.push(value);
        }
        slots.resize(self.slots, Value::None);
        let mut walk = Walk { rules: self, slots };
        match walk.outcome()? {
            Outcome::Error(template) => Err(RulesError(walk.text(template))),
            Outcome::Endpoint {
                url,
                properties,
                headers,
            } => Ok(Decision {
                walk,
                url,
                properties,
                headers,
            }),
        }
    }
}

impl Parameter {
    /// The value of the parameter if nobody sets it.
    fn default_value(&self) -> Result<Value<'_>, RulesError> {
        match &self.default {
            Some(Default::Flag(flag)) => Ok(Value::Flag(*flag)),
            Some(Default::Text(text)) => Ok(Value::Text(Cow::Borrowed(text))),
            Some(Default::Texts(texts)) => Ok(Value::List(
                texts
                    .iter()
                    .map(|text| Value::Text(Cow::Borrowed(&**text)))
                    .collect(),
            )),
            None if self.is_required => Err(RulesError(format!(
                "the parameter `{}` must be set",
                self.name
            ))),
            None => Ok(Value::None),
        }
    }
}

/// The endpoint at the end of a walk.
pub(crate) struct Decision<'v> {
    walk: Walk<'v>,
    url: &'v Expression,
    properties: &'v [(Cow<'static, str>, Property)],
    headers: &'v [(Cow<'static, str>, Template)],
}

impl<'v> Decision<'v> {
    /// Returns the URL.
    ///
    /// # Errors
    /// It is not set.
    pub(crate) fn url(&self) -> Result<String, RulesError> {
        match self.walk.value(self.url) {
            Value::Text(url) => Ok(url.into_owned()),
            _ => Err(RulesError("the URL of the endpoint is not set".to_owned())),
        }
    }

    /// Returns the headers that requests need, by name.
    pub(crate) fn headers(&self) -> Vec<(String, String)> {
        let headers = self.headers.iter();
        headers
            .map(|(name, value)| (name.clone().into_owned(), self.walk.text(value)))
            .collect()
    }

    /// Returns the further facts, as the rules have them.
    pub(super) const fn properties(&self) -> &'v [(Cow<'static, str>, Property)] {
        self.properties
    }

    /// Returns the text of a fact. It is only copied if the rules do not have it as it is.
    pub(super) fn text(&self, template: &Template) -> Cow<'static, str> {
        let literal = template.literal();
        literal.unwrap_or_else(|| Cow::Owned(self.walk.text(template)))
    }

    fn property(&self, property: &Property) -> Document {
        match property {
            Property::Null => Document::Null,
            Property::Flag(flag) => Document::from(*flag),
            Property::Number(number) => Document::from(*number),
            Property::Text(template) => Document::String(self.walk.text(template)),
            Property::List(items) => {
                Document::Array(items.iter().map(|item| self.property(item)).collect())
            }
            Property::Map(fields) => self.fields(fields),
        }
    }

    fn fields(&self, fields: &[(Cow<'static, str>, Property)]) -> Document {
        let fields = fields
            .iter()
            .map(|(name, property)| (name.clone().into_owned(), self.property(property)));
        Document::Object(fields.collect())
    }
}

/// A walk through the nodes.
struct Walk<'v> {
    rules: &'v Rules,
    /// The values of parameters, and of the variables that are known so far.
    slots: Vec<Value<'v>>,
}

impl<'v> Walk<'v> {
    fn outcome(&mut self) -> Result<&'v Outcome, RulesError> {
        let rules = self.rules;
        let mut target = if rules.nodes.is_empty() {
            Target::Outcome(0)
        } else {
            Target::Node(0)
        };
        // The generator's nodes have no circle. The count makes sure of it.
        for _ in 0..=rules.nodes.len() {
            let index = match target {
                Target::Node(index) => usize::from(index),
                Target::Outcome(index) => {
                    return match rules.outcomes.get(usize::from(index)) {
                        Some(outcome) => Ok(outcome),
                        None => break,
                    };
                }
                Target::Nothing => break,
            };
            let node = &rules.nodes[index];
            let holds = self.condition(&rules.conditions[usize::from(node.condition)]);
            target = if holds { node.holds } else { node.fails };
        }
        Err(RulesError("no endpoint rule fits".to_owned()))
    }

    fn condition(&mut self, condition: &'v Condition) -> bool {
        let Some(slot) = condition.slot else {
            return self.holds(&condition.expression);
        };
        let value = self.value(&condition.expression);
        let holds = value.holds();
        self.slots[slot] = value;
        holds
    }

    /// Whether a condition holds. What occurs often needs no value of its own.
    fn holds(&self, expression: &'v Expression) -> bool {
        match expression {
            Expression::Slot(slot) => self.slots[*slot].holds(),
            Expression::Call(Function::IsSet, arguments) => {
                matches!(arguments.as_slice(), [argument] if self.is_set(argument))
            }
            Expression::Call(Function::Equals, arguments) => match arguments.as_slice() {
                [Expression::Slot(slot), Expression::Text(Template(pieces))]
                | [Expression::Text(Template(pieces)), Expression::Slot(slot)] => {
                    match (self.slots[*slot].text(), pieces.as_slice()) {
                        (Some(text), [Piece::Literal(literal)]) => text == literal,
                        _ => self.value(expression).holds(),
                    }
                }
                _ => self.value(expression).holds(),
            },
            _ => self.value(expression).holds(),
        }
    }

    fn is_set(&self, expression: &'v Expression) -> bool {
        match expression {
            Expression::Slot(slot) => self.slots[*slot] != Value::None,
            _ => self.value(expression) != Value::None,
        }
    }

    fn value(&self, expression: &'v Expression) -> Value<'v> {
        match expression {
            Expression::Flag(flag) => Value::Flag(*flag),
            Expression::Number(number) => Value::Number(*number),
            Expression::Slot(slot) => self.slots[*slot].clone(),
            Expression::Text(template) => match template.0.as_slice() {
                [Piece::Literal(text)] => Value::Text(Cow::Borrowed(text)),
                _ => Value::Text(Cow::Owned(self.text(template))),
            },
            Expression::Part(of, steps) => match &**of {
                Expression::Slot(slot) => part(&self.slots[*slot], steps),
                of => part(&self.value(of), steps),
            },
            Expression::Call(function, arguments) => {
                self.call(*function, arguments).unwrap_or_default()
            }
        }
    }

    /// Calls a function. It finds nothing if an argument is not set.
    fn call(&self, function: Function, arguments: &'v [Expression]) -> Option<Value<'v>> {
        let argument = |index: usize| arguments.get(index).map(|it| self.value(it));
        let text = |index: usize| match argument(index)? {
            Value::Text(text) => Some(text),
            _ => None,
        };
        let flag = |index: usize| match argument(index)? {
            Value::Flag(flag) => Some(flag),
            _ => None,
        };
        let number = |index: usize| match argument(index)? {
            Value::Number(number) => Some(number),
            _ => None,
        };
        Some(match function {
            Function::IsSet => Value::Flag(self.is_set(arguments.first()?)),
            Function::Not => Value::Flag(!self.holds(arguments.first()?)),
            Function::Equals => {
                let (a, b) = (argument(0)?, argument(1)?);
                Value::Flag(a != Value::None && a == b)
            }
            Function::Coalesce => {
                let mut values = arguments.iter().map(|it| self.value(it));
                values.find(|value| *value != Value::None)?
            }
            Function::IfThenElse => {
                // What is not set does not hold, as in a condition.
                argument(if self.holds(arguments.first()?) { 1 } else { 2 })?
            }
            // The path of a value is read with the text of the rules.
            Function::GetAttr => Value::None,
            Function::Partition => Value::Partition(Partition::of(&text(0)?)),
            Function::ParseArn => Value::Arn(Box::new(Arn::parse(text(0)?)?)),
            Function::ParseUrl => Value::Url(Box::new(Url::parse(text(0)?)?)),
            Function::IsValidHostLabel => {
                Value::Flag(function::is_valid_host_label(&text(0)?, flag(1)?))
            }
            Function::IsVirtualHostable => {
                Value::Flag(function::is_virtual_hostable(&text(0)?, flag(1)?))
            }
            Function::UriEncode => Value::Text(Cow::Owned(function::uri_encode(&text(0)?))),
            Function::Substring => {
                let (start, stop, reverse) = (number(1)?, number(2)?, flag(3)?);
                Value::Text(match text(0)? {
                    Cow::Borrowed(text) => {
                        Cow::Borrowed(function::substring(text, start, stop, reverse)?)
                    }
                    Cow::Owned(text) => {
                        Cow::Owned(function::substring(&text, start, stop, reverse)?.to_owned())
                    }
                })
            }
            Function::Split => {
                let (text, delimiter) = (text(0)?, text(1)?);
                let parts = function::split(&text, &delimiter, number(2)?);
                let parts = parts
                    .into_iter()
                    .map(|part| Value::Text(Cow::Owned(part.to_owned())));
                Value::List(parts.collect())
            }
        })
    }

    /// The text of a template. What is not set leaves nothing.
    fn text(&self, template: &Template) -> String {
        let mut out = String::with_capacity(64);
        for piece in &template.0 {
            match piece {
                Piece::Literal(text) => out.push_str(text),
                Piece::Prefix => out.push_str(self.rules.prefix),
                Piece::Slot(slot, steps) if steps.is_empty() => push(&self.slots[*slot], &mut out),
                Piece::Slot(slot, steps) => push(&part(&self.slots[*slot], steps), &mut out),
            }
        }
        out
    }
}

/// The part of a value at the end of a path.
fn part<'v>(value: &Value<'v>, steps: &[Step]) -> Value<'v> {
    let mut found: Option<Value<'v>> = None;
    for step in steps {
        let current = found.as_ref().unwrap_or(value);
        found = Some(match step {
            Step::Name(name) => current.part(name),
            Step::Index(index) => current.element(*index),
        });
    }
    found.unwrap_or_default()
}

fn push(value: &Value<'_>, out: &mut String) {
    match value {
        Value::Text(text) => out.push_str(text),
        Value::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Value::Number(number) => out.push_str(&number.to_string()),
        _ => {}
    }
}
