//! [`Error`]: a value can't be converted.

use std::fmt::{self, Debug, Display, Formatter, Write as _};

use serde_core::{de, ser};

/// A value can't be converted into a union of the kinds of values, or out of it. It says where, and why.
#[derive(Clone, PartialEq, Eq)]
pub struct Error(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    /// From the innermost part to the outermost one.
    path: Vec<Segment>,
    message: String,
}

#[derive(Clone, PartialEq, Eq)]
enum Segment {
    Key(String),
    Index(usize),
}

impl Error {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            path: Vec::new(),
            message: message.into(),
        }))
    }

    /// Says that the error is in the entry with this key.
    pub(super) fn at_key(mut self, key: &str) -> Self {
        self.0.path.push(Segment::Key(key.to_owned()));
        self
    }

    /// Says that the error is in the element with this index.
    pub(super) fn at_index(mut self, index: usize) -> Self {
        self.0.path.push(Segment::Index(index));
        self
    }

    /// Returns the path of the part, such as `tags[2].name`. It is empty if the part is the whole value.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for segment in self.0.path.iter().rev() {
            let dot = if path.is_empty() { "" } else { "." };
            // Writing to a text does not fail.
            let _ = match segment {
                Segment::Key(key) => write!(path, "{dot}{key}"),
                Segment::Index(index) => write!(path, "[{index}]"),
            };
        }
        path
    }
}

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if !self.0.path.is_empty() {
            write!(f, "`{}`: ", self.path())?;
        }
        f.write_str(&self.0.message)
    }
}

impl Debug for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "Error({:?})", self.to_string())
    }
}

impl std::error::Error for Error {}

impl ser::Error for Error {
    fn custom<T: Display>(message: T) -> Self {
        Self::new(message.to_string())
    }
}

impl de::Error for Error {
    fn custom<T: Display>(message: T) -> Self {
        Self::new(message.to_string())
    }
}
