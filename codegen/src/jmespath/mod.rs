//! `JMESPath`: the language in which models say what pages and waiters look at.
//!
//! In: the text of an expression. Out: an [`Expression`], whose `Display` is the text that the runtime reads.
//! There every operator stands in parentheses, so that none comes before another. What models don't use is
//! not supported: pipes, slices, objects, and functions but `length`, `keys` and `contains`. This module must
//! not know models.

mod parse;
mod print;

pub use self::parse::parse;

/// An expression.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    /// `@`: the value that the expression looks at.
    Current,
    /// A value.
    Literal(Literal),
    /// Steps from what another expression finds.
    Path(Box<Expression>, Vec<Step>),
    /// Parentheses, which end a path that goes through all elements.
    Group(Box<Expression>),
    /// `[a, b]`: a list of what several expressions find.
    List(Vec<Expression>),
    /// A function, and its arguments.
    Call(Function, Vec<Expression>),
    /// `!a`.
    Not(Box<Expression>),
    /// Two expressions with an operator.
    Binary(Operator, Box<(Expression, Expression)>),
}

/// A value in the text of an expression.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// `` `null` ``
    Null,
    /// `` `true` ``
    Flag(bool),
    /// `` `1` ``: its digits.
    Number(String),
    /// `'a'`
    Text(String),
}

/// A step of a path.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// A member of a structure, or the value of a key.
    Member(String),
    /// `[0]`: an element. Negative numbers count from the end.
    Index(i64),
    /// `[*]`: all elements.
    Elements,
    /// `.*`: all values of a map.
    Values,
    /// `[]`: all elements, and the elements of elements that are lists.
    Flatten,
    /// `[?a]`: the elements for which it is true.
    Filter(Expression),
}

/// A function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    /// The number of elements, entries or characters.
    Length,
    /// The keys of a map.
    Keys,
    /// Whether a list has an element, or a text a part.
    Contains,
}

impl Function {
    const ALL: [Self; 3] = [Self::Length, Self::Keys, Self::Contains];

    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Length => "length",
            Self::Keys => "keys",
            Self::Contains => "contains",
        }
    }

    /// The number of its arguments.
    #[must_use]
    pub const fn arguments(self) -> usize {
        match self {
            Self::Length | Self::Keys => 1,
            Self::Contains => 2,
        }
    }
}

/// An operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// `||`
    Or,
    /// `&&`
    And,
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}

impl Operator {
    /// The comparisons, longer ones before those that begin like them.
    const COMPARISONS: [Self; 6] = [
        Self::Equal,
        Self::NotEqual,
        Self::LessOrEqual,
        Self::GreaterOrEqual,
        Self::Less,
        Self::Greater,
    ];

    /// How it is written.
    #[must_use]
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Or => "||",
            Self::And => "&&",
            Self::Equal => "==",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
        }
    }
}

/// Why a text is no expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong.
    pub message: String,
    /// The text may well be an expression, but uses what is not supported.
    pub is_unsupported: bool,
}

#[cfg(test)]
mod tests;
