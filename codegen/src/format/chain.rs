//! Traits as the runtime's macros take them: a chain of calls, such as `.wire("a").header("b")`.

use std::fmt::{Arguments, Display, Write as _};

/// A chain of calls, on one line.
#[derive(Default)]
pub(crate) struct Chain(String);

impl Chain {
    /// Adds a call without arguments, if the flag is set.
    pub(crate) fn flag(&mut self, name: &str, is_set: bool) {
        if is_set {
            self.call(name, format_args!(""));
        }
    }

    /// Adds a call.
    pub(crate) fn call(&mut self, name: &str, arguments: Arguments<'_>) {
        let _ = write!(self.0, ".{name}({arguments})");
    }

    /// Adds a call with a text, if there is one.
    pub(crate) fn text(&mut self, name: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.call(name, format_args!("{text:?}"));
        }
    }

    /// Adds a call with a number, if there is one.
    pub(crate) fn number(&mut self, name: &str, number: Option<impl Display>) {
        if let Some(number) = number {
            self.call(name, format_args!("{number}"));
        }
    }

    /// Nothing was added.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The calls.
    pub(crate) fn calls(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::Chain;

    #[test]
    fn what_is_not_there_adds_nothing() {
        let mut chain = Chain::default();
        chain.flag("a", false);
        chain.text("b", None);
        chain.number("c", None::<u8>);
        assert!(chain.is_empty());
        chain.flag("a", true);
        chain.text("b", Some("\"x\""));
        chain.number("c", Some(-1));
        chain.call("d", format_args!("{:?}, 2", "y"));
        assert_eq!(chain.calls(), r#".a().b("\"x\"").c(-1).d("y", 2)"#);
    }
}
