//! Expressions, laid out as `cargo fmt` does in a function.
//!
//! The formatter of tokens indents what `cargo fmt` does not, and examples in docs are read more than any
//! other code. They have only literals, calls, arrays and chains of calls.

use std::fmt::Write as _;

use super::WIDTH;

/// The indentation of a level, and of the body of a function.
const INDENT: usize = 4;

/// The longest list of arguments or of elements, and the longest chain, on one line.
const LIST_WIDTH: usize = 60;

/// An expression of an example.
#[derive(Clone, Debug)]
pub(crate) enum Expression {
    /// What has no parts.
    Atom(String),
    /// A list in brackets of one kind, after a function if it is a call.
    List {
        head: String,
        items: Vec<Expression>,
        close: char,
    },
    /// Calls of methods: each is a list whose head begins with a dot.
    Chain(Box<Expression>, Vec<Expression>),
}

impl Expression {
    pub(crate) const fn atom(text: String) -> Self {
        Self::Atom(text)
    }

    /// The call of a function. Without a function, a tuple.
    pub(crate) fn call(function: String, items: Vec<Self>) -> Self {
        Self::List {
            head: function + "(",
            items,
            close: ')',
        }
    }

    pub(crate) fn array(items: Vec<Self>) -> Self {
        Self::List {
            head: "[".to_owned(),
            items,
            close: ']',
        }
    }

    /// The same with calls of methods, each of which is a [`call`](Self::call) whose function begins with a
    /// dot.
    pub(crate) fn chain(self, calls: Vec<Self>) -> Self {
        if calls.is_empty() {
            return self;
        }
        Self::Chain(Box::new(self), calls)
    }

    /// The lines of a statement, without the indentation of the function around it.
    pub(crate) fn statement(&self, start: &str, end: &str) -> Vec<String> {
        let text = self.layout(INDENT, INDENT + start.len(), end.len());
        let text = format!("{start}{text}{end}");
        let unindented = |line: &str| {
            let line = line.strip_prefix(&" ".repeat(INDENT)).unwrap_or(line);
            line.to_owned()
        };
        text.split('\n').map(unindented).collect()
    }

    /// The text without line breaks.
    pub(crate) fn on_one_line(&self) -> String {
        match self {
            Self::Atom(text) => text.clone(),
            Self::List { head, items, close } => {
                let items: Vec<String> = items.iter().map(Self::on_one_line).collect();
                format!("{head}{}{close}", items.join(", "))
            }
            Self::Chain(first, calls) => {
                let mut text = first.on_one_line();
                text.extend(calls.iter().map(Self::on_one_line));
                text
            }
        }
    }

    /// Whether every part is short enough for one line.
    fn is_short(&self) -> bool {
        match self {
            Self::Atom(_) => true,
            Self::List { head, items, .. } => {
                let width = self.on_one_line().chars().count() - head.chars().count() - 1;
                // A single argument may be long.
                let is_single = matches!(items.as_slice(), [Self::Atom(_)]) && head != "[";
                (width <= LIST_WIDTH || is_single) && items.iter().all(Self::is_short)
            }
            Self::Chain(first, calls) => {
                let width = self.on_one_line().chars().count();
                (width <= LIST_WIDTH || calls.len() == 1)
                    && first.is_short()
                    && calls.iter().all(Self::is_short)
            }
        }
    }

    /// The text, in lines indented by at least `indent`. The first begins at `column`, and `after` characters
    /// follow the last.
    fn layout(&self, indent: usize, column: usize, after: usize) -> String {
        let line = self.on_one_line();
        let fits = column + line.chars().count() + after <= WIDTH;
        if fits && self.is_short() {
            return line;
        }
        match self {
            Self::Atom(text) => text.clone(),
            Self::List { head, items, close } => {
                if let Some(text) = overflowing(head, items, *close, indent, column, after) {
                    return text;
                }
                if items.is_empty() {
                    return line;
                }
                let inner = indent + INDENT;
                let margin = " ".repeat(inner);
                let mut text = format!("{head}\n");
                for item in items {
                    let item = item.layout(inner, inner, 1);
                    let _ = writeln!(text, "{margin}{item},");
                }
                text + &format!("{}{close}", " ".repeat(indent))
            }
            Self::Chain(first, calls) => {
                if let [Self::List { head, items, close }] = calls.as_slice() {
                    // A single call stays where it is if its argument can be broken.
                    let start = first.on_one_line();
                    let column = column + start.chars().count();
                    let text = overflowing(head, items, *close, indent, column, after);
                    let width = calls[0].on_one_line().chars().count();
                    let fits_below =
                        calls[0].is_short() && indent + INDENT + width + after <= WIDTH;
                    if let Some(text) = text.filter(|_| first.is_short() && !fits_below) {
                        return start + &text;
                    }
                }
                let mut text = first.layout(indent, column, 0);
                // Behind a list of several lines, the calls begin where the list ends.
                let inner = if text.contains('\n') {
                    indent
                } else {
                    indent + INDENT
                };
                for (index, call) in calls.iter().enumerate() {
                    let after = if index + 1 == calls.len() { after } else { 0 };
                    let call = call.layout(inner, inner, after);
                    let _ = write!(text, "\n{}{call}", " ".repeat(inner));
                }
                text
            }
        }
    }
}

/// A call with one argument whose lines begin behind the bracket of the call, if it has lines.
fn overflowing(
    head: &str,
    items: &[Expression],
    close: char,
    indent: usize,
    column: usize,
    after: usize,
) -> Option<String> {
    let [item] = items else {
        return None;
    };
    // An element of a list is broken within the list's brackets only if it is a tuple.
    let is_list = match item {
        Expression::List {
            head: inner, items, ..
        } => !items.is_empty() && (head != "[" || inner == "("),
        Expression::Atom(_) | Expression::Chain(..) => false,
    };
    if !is_list {
        return None;
    }
    let column = column + head.chars().count();
    let text = item.layout(indent, column, after + 1);
    let first = text.split('\n').next().unwrap_or_default();
    let fits = column + first.chars().count() <= WIDTH;
    (text.contains('\n') && fits).then(|| format!("{head}{text}{close}"))
}
