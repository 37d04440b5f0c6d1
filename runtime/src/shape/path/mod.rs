//! Paths: what an expression finds in a value. Pages and waiters look at outputs with them.
//!
//! In: the text of an expression, as the generator wrote it, and a value. Out: what the expression finds, a
//! [`Found`]. The language is the part of `JMESPath` that models use. The generator has read, checked and
//! rewritten each expression, so that here no operator comes before another: all are in parentheses.
//!
//! | text | what it finds |
//! |---|---|
//! | `Table.TableStatus` | a member, by its name in the model |
//! | `Contents[-1].Key` | an element of a list; negative numbers count from the end |
//! | `Groups[].State`, `Groups[*].State` | the member in all elements; `[]` also joins lists of lists |
//! | `Attributes.*.Status` | the member in all values of a map |
//! | `Services[?(State == 'ready')]` | the elements for which something is true |
//! | `[A, B.C]` | a list of what several paths find |
//! | `(A \|\| B)`, `(A && B)`, `!A` | the first of two that is there; both; the opposite |
//! | `(length(A) > 0)` | a comparison with a number, a text in quotes, or another path |
//! | `length(A)`, `keys(A)`, `contains(A, 'x')` | functions |

mod evaluate;
mod found;
mod parse;

pub(crate) use self::found::Found;

/// An expression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Expression {
    /// The value that the expression looks at.
    Current,
    /// Always the same.
    Literal(Literal),
    /// A path from what another expression finds.
    Path(Box<Expression>, Vec<Step>),
    /// What several expressions find.
    List(Vec<Expression>),
    /// The result of a function.
    Call(Function, Vec<Expression>),
    /// The opposite.
    Not(Box<Expression>),
    /// The result of an operator.
    Binary(Operator, Box<(Expression, Expression)>),
}

/// A value in the text of an expression.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Literal {
    Null,
    Flag(bool),
    Number(f64),
    Text(&'static str),
}

/// A step of a path.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Step {
    /// `.Name`: a member of a structure, or the value of a key.
    Member(&'static str),
    /// `[0]`: an element.
    Index(i64),
    /// `[*]`: all elements.
    Elements,
    /// `.*`: all values of a map.
    Values,
    /// `[]`: all elements, and the elements of elements that are lists.
    Flatten,
    /// `[?...]`: the elements for which the expression is true.
    Filter(Expression),
}

/// A function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Function {
    Length,
    Keys,
    Contains,
}

/// An operator between two expressions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operator {
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[cfg(test)]
mod tests;
