//! An expression as the runtime reads it.

use std::fmt::{self, Display, Formatter};

use super::{Expression, Literal, Step};

impl Display for Expression {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Current => f.write_str("@"),
            Self::Literal(literal) => literal.fmt(f),
            Self::Path(base, steps) => path(base, steps, f),
            // An operator has parentheses of its own.
            Self::Group(inner) if matches!(**inner, Self::Binary(..)) => inner.fmt(f),
            Self::Group(inner) => write!(f, "({inner})"),
            Self::List(items) => {
                f.write_str("[")?;
                list(items, f)?;
                f.write_str("]")
            }
            Self::Call(function, arguments) => {
                write!(f, "{}(", function.name())?;
                list(arguments, f)?;
                f.write_str(")")
            }
            Self::Not(inner) => write!(f, "!{inner}"),
            Self::Binary(operator, sides) => {
                let (left, right) = &**sides;
                write!(f, "({left} {} {right})", operator.symbol())
            }
        }
    }
}

fn path(base: &Expression, steps: &[Step], f: &mut Formatter<'_>) -> fmt::Result {
    let mut is_first = *base == Expression::Current;
    if !is_first {
        base.fmt(f)?;
    }
    for step in steps {
        let dot = if is_first { "" } else { "." };
        match step {
            Step::Member(name) if is_plain(name) => write!(f, "{dot}{name}")?,
            Step::Member(name) => write!(f, "{dot}\"{name}\"")?,
            Step::Values => write!(f, "{dot}*")?,
            Step::Index(index) => write!(f, "[{index}]")?,
            Step::Elements => f.write_str("[*]")?,
            Step::Flatten => f.write_str("[]")?,
            Step::Filter(filter) => write!(f, "[?{filter}]")?,
        }
        is_first = false;
    }
    Ok(())
}

fn list(items: &[Expression], f: &mut Formatter<'_>) -> fmt::Result {
    for (index, item) in items.iter().enumerate() {
        let comma = if index == 0 { "" } else { ", " };
        write!(f, "{comma}{item}")?;
    }
    Ok(())
}

/// Whether a name needs no quotes.
fn is_plain(name: &str) -> bool {
    let is_name = !name.is_empty() && !name.starts_with(|it: char| it.is_ascii_digit());
    is_name
        && name
            .chars()
            .all(|it| it.is_ascii_alphanumeric() || it == '_')
}

impl Display for Literal {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("`null`"),
            Self::Flag(flag) => write!(f, "`{flag}`"),
            Self::Number(digits) => write!(f, "`{digits}`"),
            Self::Text(text) => write!(f, "'{text}'"),
        }
    }
}
