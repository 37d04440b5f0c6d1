//! Reads expressions.

use serde_json::Value;

use super::{Expression, Function, Literal, Operator, Problem, Step};
use crate::diagnostics::did_you_mean;

/// The most levels of an expression.
const MOST_LEVELS: usize = 32;

/// The most operators and steps of an expression. Who looks at an expression goes down one level for each.
const MOST_PARTS: usize = 200;

/// Reads an expression.
///
/// # Errors
/// The text is no expression, or uses what is not supported.
pub fn parse(text: &str) -> Result<Expression, Problem> {
    let mut reader = Reader {
        text,
        rest: text,
        levels: 0,
        parts: 0,
    };
    let expression = reader.expression()?;
    reader.skip_space();
    if reader.rest.is_empty() {
        return Ok(expression);
    }
    if reader.rest.starts_with('|') {
        return Err(reader.unsupported("a pipe"));
    }
    Err(reader.wrong("an operator or the end"))
}

struct Reader<'t> {
    text: &'t str,
    rest: &'t str,
    levels: usize,
    parts: usize,
}

type Read<T> = Result<T, Problem>;

impl Reader<'_> {
    fn wrong(&self, expected: &str) -> Problem {
        let column = self.text.len() - self.rest.len() + 1;
        let message = match self.rest.chars().next() {
            Some(found) => {
                format!(
                    "`{}` is no JMESPath: expected {expected} at character {column}, but this is `{found}`",
                    self.text
                )
            }
            None => format!(
                "`{}` is no JMESPath: it ends where {expected} is expected",
                self.text
            ),
        };
        Problem {
            message,
            is_unsupported: false,
        }
    }

    fn unsupported(&self, what: &str) -> Problem {
        Problem {
            message: format!("`{}` has {what}, which is not supported", self.text),
            is_unsupported: true,
        }
    }

    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn takes(&mut self, token: &str) -> bool {
        self.skip_space();
        let rest = self.rest.strip_prefix(token);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn expects(&mut self, token: &str) -> Read<()> {
        if self.takes(token) {
            return Ok(());
        }
        Err(self.wrong(&format!("`{token}`")))
    }

    /// Refuses an operator or a step if there are too many.
    fn part(&mut self) -> Read<()> {
        self.parts += 1;
        if self.parts > MOST_PARTS {
            return Err(self.unsupported("too many parts"));
        }
        Ok(())
    }

    fn expression(&mut self) -> Read<Expression> {
        self.levels += 1;
        if self.levels > MOST_LEVELS {
            return Err(self.unsupported("too many levels"));
        }
        let mut left = self.both()?;
        while self.takes("||") {
            self.part()?;
            left = binary(Operator::Or, left, self.both()?);
        }
        self.levels -= 1;
        Ok(left)
    }

    fn both(&mut self) -> Read<Expression> {
        let mut left = self.comparison()?;
        while self.takes("&&") {
            self.part()?;
            left = binary(Operator::And, left, self.comparison()?);
        }
        Ok(left)
    }

    fn comparison(&mut self) -> Read<Expression> {
        let left = self.opposite()?;
        let mut operators = Operator::COMPARISONS.into_iter();
        match operators.find(|operator| self.takes(operator.symbol())) {
            Some(operator) => Ok(binary(operator, left, self.opposite()?)),
            None => Ok(left),
        }
    }

    fn opposite(&mut self) -> Read<Expression> {
        let mut count = 0;
        while !self.rest.trim_start().starts_with("!=") && self.takes("!") {
            self.part()?;
            count += 1;
        }
        let mut expression = self.path()?;
        for _ in 0..count {
            expression = Expression::Not(Box::new(expression));
        }
        Ok(expression)
    }

    fn path(&mut self) -> Read<Expression> {
        let (base, mut steps) = self.base()?;
        loop {
            self.part()?;
            if self.takes(".") {
                self.skip_space();
                if self.takes("*") {
                    steps.push(Step::Values);
                } else if self.rest.starts_with(['[', '{']) {
                    return Err(self.unsupported("a list or an object behind a dot"));
                } else {
                    steps.push(Step::Member(self.name("a name")?));
                }
            } else if self.rest.trim_start().starts_with('[') {
                self.takes("[");
                steps.push(self.in_brackets()?);
            } else if steps.is_empty() {
                return Ok(base);
            } else {
                return Ok(Expression::Path(Box::new(base), steps));
            }
        }
    }

    /// A step after its opening bracket.
    fn in_brackets(&mut self) -> Read<Step> {
        if self.takes("]") {
            return Ok(Step::Flatten);
        }
        if self.takes("*") {
            self.expects("]")?;
            return Ok(Step::Elements);
        }
        if self.takes("?") {
            let filter = self.expression()?;
            self.expects("]")?;
            return Ok(Step::Filter(filter));
        }
        self.skip_space();
        let end = self.rest.find(|it: char| !it.is_ascii_digit() && it != '-');
        let (digits, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        if rest.trim_start().starts_with(':') {
            return Err(self.unsupported("a slice"));
        }
        let Ok(index) = digits.parse() else {
            return Err(self.wrong("an index, `*`, `?` or `]`"));
        };
        self.rest = rest;
        self.expects("]")?;
        Ok(Step::Index(index))
    }

    /// What a path begins with, and its first steps if that is the value itself.
    fn base(&mut self) -> Read<(Expression, Vec<Step>)> {
        self.skip_space();
        let plain = |expression| Ok((expression, Vec::new()));
        let start = self.rest.chars().next();
        match start {
            Some('@') => {
                self.takes("@");
                plain(Expression::Current)
            }
            Some('(') => {
                self.takes("(");
                let inner = self.expression()?;
                self.expects(")")?;
                plain(Expression::Group(Box::new(inner)))
            }
            Some('\'') => plain(Expression::Literal(self.raw()?)),
            Some('`') => plain(Expression::Literal(self.json()?)),
            Some('{') => Err(self.unsupported("an object")),
            Some('&') => Err(self.unsupported("a reference to an expression")),
            Some('*') => {
                self.takes("*");
                Ok((Expression::Current, vec![Step::Values]))
            }
            Some('[') => {
                let inside = self.rest.get(1..).unwrap_or_default().trim_start();
                let is_step =
                    inside.starts_with(|it: char| "*]?-".contains(it) || it.is_ascii_digit());
                if is_step {
                    return plain(Expression::Current);
                }
                self.takes("[");
                plain(Expression::List(self.arguments("]")?))
            }
            _ => self.named(),
        }
    }

    /// A member, or the call of a function.
    fn named(&mut self) -> Read<(Expression, Vec<Step>)> {
        let is_quoted = self.rest.starts_with('"');
        let name = self.name("an expression")?;
        if is_quoted || !self.rest.starts_with('(') {
            return Ok((Expression::Current, vec![Step::Member(name)]));
        }
        let function = Function::ALL.into_iter().find(|it| it.name() == name);
        let Some(function) = function else {
            let names = Function::ALL.map(Function::name);
            let hint = did_you_mean(&name, names).map(|hint| format!("; {hint}"));
            let hint = hint.unwrap_or_default();
            let mut problem = self.unsupported(&format!("the function `{name}`"));
            problem.message += &hint;
            return Err(problem);
        };
        self.takes("(");
        let arguments = self.arguments(")")?;
        if arguments.len() != function.arguments() {
            let message = format!(
                "`{}` is no JMESPath: `{name}` takes {} arguments, and not {}",
                self.text,
                function.arguments(),
                arguments.len()
            );
            return Err(Problem {
                message,
                is_unsupported: false,
            });
        }
        Ok((Expression::Call(function, arguments), Vec::new()))
    }

    fn arguments(&mut self, end: &str) -> Read<Vec<Expression>> {
        let mut arguments = Vec::new();
        loop {
            arguments.push(self.expression()?);
            if self.takes(end) {
                return Ok(arguments);
            }
            self.expects(",")?;
        }
    }

    fn name(&mut self, expected: &str) -> Read<String> {
        self.skip_space();
        if self.rest.starts_with('"') {
            let inside = self.rest.get(1..).unwrap_or_default();
            let Some((name, rest)) = inside.split_once('"') else {
                return Err(self.wrong("a name in quotes"));
            };
            if name.contains('\\') {
                return Err(self.unsupported("an escape in a name"));
            }
            self.rest = rest;
            return Ok(name.to_owned());
        }
        let is_part = |it: char| it.is_ascii_alphanumeric() || it == '_';
        let end = self.rest.find(|it| !is_part(it));
        let (name, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        if name.is_empty() || name.starts_with(|it: char| it.is_ascii_digit()) {
            return Err(self.wrong(expected));
        }
        self.rest = rest;
        Ok(name.to_owned())
    }

    /// A text in single quotes.
    fn raw(&mut self) -> Read<Literal> {
        let inside = self.rest.get(1..).unwrap_or_default();
        let Some((text, rest)) = inside.split_once('\'') else {
            return Err(self.wrong("a text in quotes"));
        };
        if text.ends_with('\\') {
            return Err(self.unsupported("a quote in a text"));
        }
        self.rest = rest;
        Ok(Literal::Text(text.to_owned()))
    }

    /// A value in backticks: JSON, or a text without quotes.
    fn json(&mut self) -> Read<Literal> {
        let inside = self.rest.get(1..).unwrap_or_default();
        let Some((text, rest)) = inside.split_once('`') else {
            return Err(self.wrong("a value in backticks"));
        };
        let literal = match serde_json::from_str(text) {
            Ok(Value::Null) => Literal::Null,
            Ok(Value::Bool(flag)) => Literal::Flag(flag),
            Ok(Value::Number(number)) => Literal::Number(number.to_string()),
            Ok(Value::String(text)) => Literal::Text(text),
            Ok(Value::Array(_) | Value::Object(_)) => {
                return Err(self.unsupported("a list or an object in backticks"));
            }
            Err(_) => Literal::Text(text.trim().to_owned()),
        };
        if matches!(&literal, Literal::Text(text) if text.contains('\'')) {
            return Err(self.unsupported("a quote in a text"));
        }
        self.rest = rest;
        Ok(literal)
    }
}

fn binary(operator: Operator, left: Expression, right: Expression) -> Expression {
    Expression::Binary(operator, Box::new((left, right)))
}
