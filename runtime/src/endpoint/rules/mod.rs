//! Endpoint rules: what a generated crate says of its endpoints, and the interpreter of it.
//!
//! In: the text of a service's rules, and the values of their parameters. Out: a URL with headers and
//! properties, or the error that the rules have for these values. `parse` reads the text once for each
//! client. `evaluate` walks through the nodes and computes each condition when it is asked for. The text is
//! the work of the generator: no walk asks for a condition twice.

mod evaluate;
mod function;
mod parse;
mod scheme;
mod value;

use std::borrow::Cow;
use std::fmt::{self, Display, Formatter};

use crate::value::Document;

pub(crate) use evaluate::Decision;
pub(crate) use scheme::EndpointScheme;

/// The rules of most services.
pub const STANDARD: &str = include_str!("shared/standard.txt");
/// The rules of services whose endpoints in `aws-us-gov` have FIPS without saying so.
pub const GOVERNMENT: &str = include_str!("shared/government.txt");
/// The same, with rules for each of the two regions.
pub const GOVERNMENT_REGIONS: &str = include_str!("shared/government_regions.txt");
/// The rules of services whose endpoints all have IPv6.
pub const DUAL_STACK: &str = include_str!("shared/dual_stack.txt");

/// The rules of a service, ready to be asked.
#[derive(Debug, Default)]
pub struct Rules {
    parameters: Vec<Parameter>,
    conditions: Vec<Condition>,
    outcomes: Vec<Outcome>,
    nodes: Vec<Node>,
    /// How many values there are: parameters and variables.
    slots: usize,
    /// The first part of the host name, in rules that services share.
    prefix: &'static str,
}

/// A parameter of rules.
#[derive(Debug)]
pub struct Parameter {
    name: &'static str,
    kind: Kind,
    built_in: &'static str,
    is_required: bool,
    default: Option<Default>,
}

/// The type of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// A text.
    Text,
    /// `true` or `false`.
    Flag,
    /// A list of texts.
    Texts,
}

impl Parameter {
    /// Returns the parameter's name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the parameter's type.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// Returns the setting of all SDKs that is the parameter's value, such as `AWS::Region`. It is empty if
    /// the parameter is the service's own.
    #[must_use]
    pub const fn built_in(&self) -> &'static str {
        self.built_in
    }
}

/// The value of a parameter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Argument<'v> {
    /// Nobody has set it.
    #[default]
    Unset,
    /// `true` or `false`.
    Flag(bool),
    /// A text.
    Text(Cow<'v, str>),
    /// A list of texts.
    Texts(Vec<Cow<'v, str>>),
}

impl Argument<'_> {
    /// Returns `true` if a parameter of this type can have the value.
    pub(crate) const fn is(&self, kind: Kind) -> bool {
        match self {
            Self::Unset => true,
            Self::Flag(_) => matches!(kind, Kind::Flag),
            Self::Text(_) => matches!(kind, Kind::Text),
            Self::Texts(_) => matches!(kind, Kind::Texts),
        }
    }

    /// Returns a copy that borrows nothing.
    pub(crate) fn owned(&self) -> Argument<'static> {
        let owned = |text: &Cow<'_, str>| Cow::Owned(text.clone().into_owned());
        match self {
            Self::Unset => Argument::Unset,
            Self::Flag(flag) => Argument::Flag(*flag),
            Self::Text(text) => Argument::Text(owned(text)),
            Self::Texts(texts) => Argument::Texts(texts.iter().map(owned).collect()),
        }
    }
}

impl Kind {
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Flag => "flag: true or false",
            Self::Texts => "list of texts",
        }
    }
}

impl From<bool> for Argument<'_> {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl<'v> From<&'v str> for Argument<'v> {
    fn from(text: &'v str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<Vec<String>> for Argument<'_> {
    fn from(texts: Vec<String>) -> Self {
        Self::Texts(texts.into_iter().map(Cow::Owned).collect())
    }
}

/// What rules found.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Found {
    /// The URL.
    pub url: String,
    /// Headers that requests need, by name.
    pub headers: Vec<(String, String)>,
    /// Further facts, such as `authSchemes`.
    pub properties: Document,
}

/// The error of rules: these values have no endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulesError(String);

impl RulesError {
    /// Returns the message of the rules.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0
    }
}

impl Display for RulesError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for RulesError {}

impl Rules {
    /// Reads the text of a service's rules. `prefix` is the first part of the host name, for rules that
    /// services share.
    ///
    /// # Errors
    /// The text is not the generator's. The error says what is wrong with it.
    pub fn new(text: &'static str, prefix: &'static str) -> Result<Self, RulesError> {
        let wrong = |problem| RulesError(format!("the endpoint rules can't be read: {problem}"));
        let rules = parse::rules(text).map_err(wrong)?;
        Ok(Self { prefix, ..rules })
    }

    /// Returns the parameters, in the order of their values.
    #[must_use]
    pub fn parameters(&self) -> &[Parameter] {
        &self.parameters
    }

    /// Returns these rules if everything that they refer to exists.
    fn checked(self) -> Result<Self, parse::Problem> {
        let exists = |target: Target| match target {
            Target::Nothing => true,
            Target::Node(index) => usize::from(index) < self.nodes.len(),
            Target::Outcome(index) => usize::from(index) < self.outcomes.len(),
        };
        for (index, node) in self.nodes.iter().enumerate() {
            let has_condition = usize::from(node.condition) < self.conditions.len();
            if !has_condition || !exists(node.holds) || !exists(node.fails) {
                return Err(format!("node {index} refers to what does not exist"));
            }
        }
        Ok(self)
    }
}

/// The value of a parameter that nobody has set.
#[derive(Debug)]
enum Default {
    Flag(bool),
    Text(Cow<'static, str>),
    Texts(Vec<Cow<'static, str>>),
}

/// A condition, and the place of the variable that gets its value.
#[derive(Debug)]
struct Condition {
    expression: Expression,
    slot: Option<usize>,
}

#[derive(Clone, Copy, Debug)]
struct Node {
    condition: u16,
    holds: Target,
    fails: Target,
}

/// Where a node leads.
#[derive(Clone, Copy, Debug)]
enum Target {
    Nothing,
    Node(u16),
    Outcome(u16),
}

/// A result of rules.
#[derive(Debug)]
enum Outcome {
    Error(Template),
    Endpoint {
        url: Expression,
        properties: Vec<(Cow<'static, str>, Property)>,
        headers: Vec<(Cow<'static, str>, Template)>,
    },
}

#[derive(Debug)]
enum Expression {
    Flag(bool),
    Number(i64),
    Text(Template),
    Slot(usize),
    Part(Box<Expression>, Vec<Step>),
    Call(Function, Vec<Expression>),
}

#[derive(Clone, Copy, Debug)]
enum Function {
    Coalesce,
    Equals,
    GetAttr,
    IfThenElse,
    IsSet,
    IsValidHostLabel,
    IsVirtualHostable,
    Not,
    ParseArn,
    ParseUrl,
    Partition,
    Split,
    Substring,
    UriEncode,
}

/// A step of a path into a value.
#[derive(Debug)]
enum Step {
    Name(Box<str>),
    Index(i64),
}

/// A text with references.
#[derive(Debug)]
struct Template(Vec<Piece>);

impl Template {
    /// The text, if it has no references.
    fn literal(&self) -> Option<Cow<'static, str>> {
        match self.0.as_slice() {
            [] => Some(Cow::Borrowed("")),
            [Piece::Literal(text)] => Some(text.clone()),
            _ => None,
        }
    }
}

#[derive(Debug)]
enum Piece {
    Literal(Cow<'static, str>),
    Slot(usize, Vec<Step>),
    /// The first part of the host name.
    Prefix,
}

#[derive(Debug)]
enum Property {
    Null,
    Flag(bool),
    Number(i64),
    Text(Template),
    List(Vec<Property>),
    Map(Vec<(Cow<'static, str>, Property)>),
}

#[cfg(test)]
mod tests;
