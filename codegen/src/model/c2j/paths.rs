//! What the expressions of paginators and waiters find: whether members of these names exist.
//!
//! In: an expression, and the shape that it looks at. Out: the kind of what it finds, or a problem.

use super::companion::{Acceptor, Expected, Paginator};
use super::keyword::{Matcher, ShapeType};
use super::service::Service;
use super::shape::ShapeKind;
use crate::diagnostics::did_you_mean;
use crate::jmespath::{self, Expression, Function, Step};
use crate::model::json::Path;
use crate::model::read::Document;

/// What an expression finds.
#[derive(Clone, Debug)]
enum Kind<'m> {
    /// A value of a shape.
    Shape(&'m str),
    /// A list that the expression makes.
    List(Box<Kind<'m>>),
    /// A whole call: input and output.
    Call { input: &'m str, output: &'m str },
    /// A text, a number or a flag that the expression makes, or anything.
    Other,
}

/// What is wrong with an expression.
pub(in crate::model) struct Problem {
    pub(in crate::model) message: String,
    pub(in crate::model) hint: Option<String>,
    /// It is not wrong, but can't be generated: a warning.
    pub(in crate::model) is_unsupported: bool,
}

/// A field of a paginator.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::model) enum Field {
    OutputToken,
    Result,
    Limit,
    More,
}

/// What is wrong with a paginator. The members of the input that it names have been checked.
pub(in crate::model) fn paginator_problems(
    service: &Service,
    operation: &str,
    paginator: &Paginator,
) -> Vec<(Field, Problem)> {
    let Some((input, output)) = messages(service, operation) else {
        return Vec::new();
    };
    let mut problems = Vec::new();
    let tokens = paginator.input_token.iter().zip(&paginator.output_token);
    for (member, path) in tokens {
        let token = Kind::Shape(input).member(service, member).ok();
        let problem = match kind_of(service, path, &Kind::Shape(output)) {
            Err(problem) => Some(problem),
            Ok(found) => token.and_then(|token| differ(service, member, &token, &found)),
        };
        problems.extend(problem.map(|problem| (Field::OutputToken, problem)));
    }
    let more = paginator
        .more_results
        .iter()
        .map(|path| (Field::More, path));
    let result = paginator
        .result_key
        .iter()
        .map(|path| (Field::Result, path));
    for (field, path) in more.chain(result) {
        let found = kind_of(service, path, &Kind::Shape(output));
        problems.extend(found.err().map(|problem| (field, problem)));
    }
    let limit = paginator.limit_key.as_ref();
    let limit = limit.and_then(|name| Kind::Shape(input).member(service, name).ok());
    if let Some(kind) = limit.and_then(|kind| kind.shape_type(service)) {
        if !matches!(
            kind,
            ShapeType::Integer | ShapeType::Long | ShapeType::String
        ) {
            let message = format!(
                "the size of a page is a number, but the member is of type {kind}",
                kind = kind.as_str()
            );
            problems.push((Field::Limit, Problem::wrong(message, None)));
        }
    }
    problems
}

/// What is wrong with the path of an acceptor.
pub(in crate::model) fn acceptor_problem(
    service: &Service,
    operation: &str,
    acceptor: &Acceptor,
) -> Option<Problem> {
    let path = acceptor.argument.as_ref()?;
    let (input, output) = messages(service, operation)?;
    let root = if acceptor.of_call {
        Kind::Call { input, output }
    } else {
        Kind::Shape(output)
    };
    let found = match kind_of(service, path, &root) {
        Ok(found) => found,
        Err(problem) => return Some(problem),
    };
    let wants_list = matches!(acceptor.matcher, Matcher::PathAll | Matcher::PathAny);
    let is_list = match &found {
        Kind::List(_) => true,
        Kind::Shape(_) => found.shape_type(service) == Some(ShapeType::List),
        Kind::Call { .. } => false,
        Kind::Other => return None,
    };
    (is_list != wants_list).then(|| {
        let matcher = acceptor.matcher.as_str();
        let (message, hint) = if wants_list {
            (
                format!("`{path}` finds no list, but the matcher `{matcher}` looks at elements"),
                "use the matcher for one value",
            )
        } else {
            (
                format!("`{path}` finds a list, but the matcher `{matcher}` looks at one value"),
                "use the matcher for all or any of a list",
            )
        };
        Problem::wrong(message, Some(hint.to_owned()))
    })
}

/// What is wrong with what the path of an acceptor should find.
pub(in crate::model) fn expected_problem(acceptor: &Acceptor) -> Option<Problem> {
    let Expected::Text(text) = &acceptor.expected else {
        return None;
    };
    let is_read = acceptor.argument.is_some() && text.contains('\'');
    is_read.then(|| Problem {
        message: format!("`{text}` has a quote, which is not supported"),
        hint: None,
        is_unsupported: true,
    })
}

/// The shapes of the input and the output.
fn messages<'m>(service: &'m Service, operation: &str) -> Option<(&'m str, &'m str)> {
    let operation = service.operations.get(operation)?;
    // What takes or returns nothing has no members.
    let input = operation.input.as_ref().map_or("", |input| &input.shape);
    let output = operation.output.as_ref().map_or("", |output| &output.shape);
    Some((input, output))
}

/// The kind of what an expression finds.
fn kind_of<'m>(service: &'m Service, path: &str, root: &Kind<'m>) -> Result<Kind<'m>, Problem> {
    let expression = jmespath::parse(path).map_err(|problem| Problem {
        message: problem.message,
        hint: None,
        is_unsupported: problem.is_unsupported,
    })?;
    root.find(service, &expression)
}

/// The problem of a token that is not of its member's type.
fn differ(service: &Service, member: &str, token: &Kind<'_>, found: &Kind<'_>) -> Option<Problem> {
    let (wanted, found) = (token.shape_type(service)?, found.shape_type(service)?);
    (wanted != found).then(|| {
        let (wanted, found) = (wanted.as_str(), found.as_str());
        let message = format!(
            "the token is of type {found}, but the member `{member}` of the input of type {wanted}"
        );
        Problem::wrong(message, None)
    })
}

impl Problem {
    /// Reports it at the place of the expression.
    pub(in crate::model) fn report(self, document: &Document<'_>, path: &Path<'_>) {
        if self.is_unsupported {
            document.warn(path, format!("{}; this is left out", self.message));
        } else {
            document.error(path, self.message, self.hint);
        }
    }

    fn wrong(message: String, hint: Option<String>) -> Self {
        Self {
            message,
            hint,
            is_unsupported: false,
        }
    }
}

impl<'m> Kind<'m> {
    fn shape_type(&self, service: &Service) -> Option<ShapeType> {
        match self {
            Self::Shape(name) => Some(service.shapes.get(*name)?.kind.shape_type()),
            _ => None,
        }
    }

    fn find(&self, service: &'m Service, expression: &Expression) -> Result<Self, Problem> {
        match expression {
            Expression::Current => Ok(self.clone()),
            Expression::Literal(_) => Ok(Self::Other),
            Expression::Group(inner) => self.find(service, inner),
            Expression::Not(inner) => self.find(service, inner).map(|_| Self::Other),
            Expression::Path(base, steps) => {
                let base = self.find(service, base)?;
                base.walk(service, steps)
            }
            Expression::List(items) => {
                let mut kinds = Vec::new();
                for item in items {
                    kinds.push(self.find(service, item)?);
                }
                let first = kinds.into_iter().next();
                Ok(Self::List(Box::new(first.unwrap_or(Self::Other))))
            }
            Expression::Call(function, arguments) => {
                for argument in arguments {
                    self.find(service, argument)?;
                }
                Ok(match function {
                    Function::Keys => Self::List(Box::new(Self::Other)),
                    Function::Length | Function::Contains => Self::Other,
                })
            }
            Expression::Binary(operator, sides) => {
                let left = self.find(service, &sides.0)?;
                let right = self.find(service, &sides.1)?;
                Ok(match operator {
                    jmespath::Operator::Or => left,
                    jmespath::Operator::And => right,
                    _ => Self::Other,
                })
            }
        }
    }

    fn walk(mut self, service: &'m Service, steps: &[Step]) -> Result<Self, Problem> {
        for (index, step) in steps.iter().enumerate() {
            let rest = steps.get(index + 1..).unwrap_or_default();
            self = match step {
                Step::Member(name) => self.member(service, name)?,
                Step::Index(_) => self.element(service)?,
                Step::Elements | Step::Filter(_) | Step::Flatten => {
                    let mut element = self.element(service)?;
                    if let Step::Filter(filter) = step {
                        element.find(service, filter)?;
                    }
                    if *step == Step::Flatten {
                        element = element.clone().element(service).unwrap_or(element);
                    }
                    return element.projected(service, rest);
                }
                Step::Values => {
                    let value = self.value(service)?;
                    return value.projected(service, rest);
                }
            };
        }
        Ok(self)
    }

    /// The list of what the rest of a path finds in each element.
    fn projected(self, service: &'m Service, rest: &[Step]) -> Result<Self, Problem> {
        let end = rest.iter().position(|step| *step == Step::Flatten);
        let (own, rest) = rest.split_at(end.unwrap_or(rest.len()));
        let list = Self::List(Box::new(self.walk(service, own)?));
        list.walk(service, rest)
    }

    fn member(&self, service: &'m Service, name: &str) -> Result<Self, Problem> {
        let shape = match self {
            Self::Shape(shape) => shape,
            Self::Call { input, output } => {
                return match name {
                    "input" => Ok(Self::Shape(input)),
                    "output" => Ok(Self::Shape(output)),
                    _ => {
                        let message = format!(
                            "a path of this kind begins with `input` or `output`, and not with `{name}`"
                        );
                        Err(Problem::wrong(
                            message,
                            did_you_mean(name, ["input", "output"]),
                        ))
                    }
                };
            }
            Self::List(_) => return Err(no_members("a list", name)),
            Self::Other => return Ok(Self::Other),
        };
        let Some(found) = service.shapes.get(*shape) else {
            // A shape that is missing has been reported.
            return match *shape {
                "" => Err(no_members("nothing", name)),
                _ => Ok(Self::Other),
            };
        };
        match &found.kind {
            ShapeKind::Structure(structure) if structure.document => Ok(Self::Other),
            ShapeKind::Structure(structure) => {
                let member = structure.members.get(name);
                member.map(|it| Self::Shape(&it.shape)).ok_or_else(|| {
                    let message = format!("the structure `{shape}` has no member `{name}`");
                    Problem::wrong(message, did_you_mean(name, structure.members.keys()))
                })
            }
            ShapeKind::Map(map) => Ok(Self::Shape(&map.value.shape)),
            other => Err(no_members(&of_type(shape, other), name)),
        }
    }

    /// The kind of a list's elements.
    fn element(self, service: &'m Service) -> Result<Self, Problem> {
        match self {
            Self::List(element) => Ok(*element),
            Self::Other => Ok(Self::Other),
            Self::Call { .. } => Err(no_elements("a call")),
            Self::Shape(shape) => match service.shapes.get(shape).map(|found| &found.kind) {
                Some(ShapeKind::List(list)) => Ok(Self::Shape(&list.member.shape)),
                Some(other) => Err(no_elements(&of_type(shape, other))),
                None => Ok(Self::Other),
            },
        }
    }

    /// The kind of a map's values.
    fn value(self, service: &'m Service) -> Result<Self, Problem> {
        let Self::Shape(shape) = self else {
            return Ok(Self::Other);
        };
        match service.shapes.get(shape).map(|found| &found.kind) {
            Some(ShapeKind::Map(map)) => Ok(Self::Shape(&map.value.shape)),
            Some(ShapeKind::Structure(_)) | None => Ok(Self::Other),
            Some(other) => {
                let kind = other.shape_type().as_str();
                let message =
                    format!("`.*` looks at the values of a map, but `{shape}` is of type {kind}");
                Err(Problem::wrong(message, None))
            }
        }
    }
}

/// The beginning of a message about a shape.
fn of_type(shape: &str, kind: &ShapeKind) -> String {
    format!("`{shape}` is of type {}, and", kind.shape_type().as_str())
}

fn no_members(what: &str, name: &str) -> Problem {
    Problem::wrong(format!("{what} has no member `{name}`"), None)
}

fn no_elements(what: &str) -> Problem {
    Problem::wrong(format!("{what} has no elements"), None)
}
