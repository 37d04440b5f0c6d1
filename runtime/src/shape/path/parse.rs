//! Reads the text of an expression.

use super::{Expression, Function, Literal, Operator, Step};

/// The operators, longer ones before those that begin like them.
const OPERATORS: [(&str, Operator); 8] = [
    ("||", Operator::Or),
    ("&&", Operator::And),
    ("==", Operator::Equal),
    ("!=", Operator::NotEqual),
    ("<=", Operator::LessOrEqual),
    (">=", Operator::GreaterOrEqual),
    ("<", Operator::Less),
    (">", Operator::Greater),
];

impl Expression {
    /// Reads an expression.
    ///
    /// # Panics
    /// The text is none that the generator of this version writes.
    pub(crate) fn read(text: &'static str) -> Self {
        let mut reader = Reader { rest: text };
        match reader.expression() {
            Some(expression) if reader.rest.is_empty() => expression,
            _ => panic!("`{text}` is no path for this version of the runtime"),
        }
    }
}

struct Reader {
    rest: &'static str,
}

impl Reader {
    fn takes(&mut self, token: &str) -> bool {
        let rest = self.rest.strip_prefix(token);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn expression(&mut self) -> Option<Expression> {
        let base = self.base()?;
        let mut steps = Vec::new();
        if let Expression::Path(inner, first) = base {
            // A name is a path of one step.
            steps = first;
            self.steps(&mut steps)?;
            return Some(Expression::Path(inner, steps));
        }
        self.steps(&mut steps)?;
        Some(if steps.is_empty() {
            base
        } else {
            Expression::Path(Box::new(base), steps)
        })
    }

    fn base(&mut self) -> Option<Expression> {
        if self.takes("!") {
            return Some(Expression::Not(Box::new(self.expression()?)));
        }
        if self.takes("@") {
            return Some(Expression::Current);
        }
        if self.takes("(") {
            return self.in_parentheses();
        }
        if self.takes("'") {
            let (text, rest) = self.rest.split_once('\'')?;
            self.rest = rest;
            return Some(Expression::Literal(Literal::Text(text)));
        }
        if self.takes("`") {
            let (text, rest) = self.rest.split_once('`')?;
            self.rest = rest;
            return Some(Expression::Literal(match text {
                "null" => Literal::Null,
                "true" => Literal::Flag(true),
                "false" => Literal::Flag(false),
                number => Literal::Number(number.parse().ok()?),
            }));
        }
        // `[A, B]` and steps from the value itself, as in `[0].A`, begin alike.
        let is_step = ["[*", "[]", "[?", "[-"]
            .iter()
            .any(|start| self.rest.starts_with(start))
            || self.rest.starts_with('[')
                && self.rest[1..].starts_with(|it: char| it.is_ascii_digit());
        if self.rest.starts_with('[') && !is_step {
            self.takes("[");
            return Some(Expression::List(self.arguments("]")?));
        }
        if is_step || self.rest.starts_with('*') {
            let mut steps = Vec::new();
            if self.takes("*") {
                steps.push(Step::Values);
            }
            return Some(Expression::Path(Box::new(Expression::Current), steps));
        }
        let name = self.name()?;
        if self.takes("(") {
            let function = match name {
                "length" => Function::Length,
                "keys" => Function::Keys,
                "contains" => Function::Contains,
                _ => return None,
            };
            return Some(Expression::Call(function, self.arguments(")")?));
        }
        let steps = vec![Step::Member(name)];
        Some(Expression::Path(Box::new(Expression::Current), steps))
    }

    /// A path that ends here, or two expressions with an operator.
    fn in_parentheses(&mut self) -> Option<Expression> {
        let left = self.expression()?;
        if self.takes(")") {
            return Some(Expression::Path(Box::new(left), Vec::new()));
        }
        self.takes(" ").then_some(())?;
        let operator = OPERATORS.iter().find(|(token, _)| self.takes(token));
        let (_, operator) = operator?;
        self.takes(" ").then_some(())?;
        let right = self.expression()?;
        self.takes(")").then_some(())?;
        Some(Expression::Binary(*operator, Box::new((left, right))))
    }

    fn arguments(&mut self, end: &str) -> Option<Vec<Expression>> {
        let mut arguments = Vec::new();
        loop {
            arguments.push(self.expression()?);
            if self.takes(end) {
                return Some(arguments);
            }
            self.takes(", ").then_some(())?;
        }
    }

    fn steps(&mut self, steps: &mut Vec<Step>) -> Option<()> {
        loop {
            let step = if self.takes(".*") {
                Step::Values
            } else if self.takes(".") {
                Step::Member(self.name()?)
            } else if self.takes("[]") {
                Step::Flatten
            } else if self.takes("[*]") {
                Step::Elements
            } else if self.takes("[?") {
                let filter = self.expression()?;
                self.takes("]").then_some(())?;
                Step::Filter(filter)
            } else if self.takes("[") {
                let (index, rest) = self.rest.split_once(']')?;
                self.rest = rest;
                Step::Index(index.parse().ok()?)
            } else {
                return Some(());
            };
            steps.push(step);
        }
    }

    /// A name: letters, digits and underscores, or anything in quotes.
    fn name(&mut self) -> Option<&'static str> {
        if self.takes("\"") {
            let (name, rest) = self.rest.split_once('"')?;
            self.rest = rest;
            return Some(name);
        }
        let is_part = |it: char| it.is_ascii_alphanumeric() || it == '_';
        let end = self.rest.find(|it| !is_part(it));
        let (name, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        (!name.is_empty()).then_some(name)
    }
}
