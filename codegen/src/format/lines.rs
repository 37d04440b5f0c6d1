//! Finished text, line by line: calls of macros, and declarations without bodies.
//!
//! No formatter lays out the inside of a macro call, so this module does. It indents the lines of groups, and
//! fills lines with the items of lists.

use std::fmt::{Display, Write as _};

use super::{Item, WIDTH, push_comment};

/// The call of a macro: its name, and what it takes, in braces.
pub(crate) fn call(name: &str, arguments: impl FnOnce(&mut Lines)) -> Item {
    let mut lines = Lines::default();
    lines.block(format_args!("{name}!"), arguments);
    Item::Text(lines.text)
}

/// The call of a macro that fits on one line.
pub(crate) fn short_call(name: &str, arguments: impl Display) -> Item {
    Item::Text(format!("{name}! {{ {arguments} }}\n"))
}

/// A declaration, laid out as `cargo fmt` leaves it.
pub(crate) fn declaration(write: impl FnOnce(&mut Lines)) -> Item {
    let mut lines = Lines::default();
    write(&mut lines);
    Item::Text(lines.text)
}

/// What is around a group.
#[derive(Clone, Copy)]
pub(crate) enum Brackets {
    /// `{}`
    Braces,
    /// `[]`
    Square,
}

impl Brackets {
    const fn open(self) -> &'static str {
        match self {
            Self::Braces => "{",
            Self::Square => "[",
        }
    }

    const fn close(self) -> &'static str {
        match self {
            Self::Braces => "}",
            Self::Square => "]",
        }
    }
}

/// Lines, and how deep the next one is.
#[derive(Default)]
pub(crate) struct Lines {
    text: String,
    depth: usize,
}

impl Lines {
    /// Adds docs, a line each.
    pub(crate) fn docs(&mut self, docs: &[String]) {
        for line in docs {
            self.indent();
            push_comment(&mut self.text, "///", line);
        }
    }

    /// Adds the mark of something deprecated, with a note or without.
    pub(crate) fn deprecated(&mut self, note: Option<&str>) {
        // Before a field `cargo fmt` counts the comma after it.
        self.deprecated_before(note, usize::from(self.depth > 0));
    }

    /// The same for a method.
    pub(crate) fn deprecated_method(&mut self, note: Option<&str>) {
        self.deprecated_before(note, 0);
    }

    fn deprecated_before(&mut self, note: Option<&str>, after: usize) {
        let Some(note) = note else {
            return self.line("#[deprecated]");
        };
        let line = format!("#[deprecated(note = {note:?})]");
        if self.width(&line) + after <= WIDTH {
            return self.line(line);
        }
        self.line("#[deprecated(");
        self.deeper(|lines| lines.line(format_args!("note = {note:?}")));
        self.line(")]");
    }

    /// Adds a line.
    pub(crate) fn line(&mut self, line: impl Display) {
        self.indent();
        let _ = writeln!(self.text, "{line}");
    }

    /// Adds an empty line.
    pub(crate) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// Adds two parts on one line. If they don't fit, the second one goes to the next line, one deeper.
    pub(crate) fn one_or_two(&mut self, first: &str, second: &str) {
        let line = format!("{first} {second}");
        if self.width(&line) <= WIDTH {
            return self.line(line);
        }
        self.line(first);
        self.deeper(|lines| lines.line(second));
    }

    /// Adds lines that are one deeper.
    pub(crate) fn deeper(&mut self, write: impl FnOnce(&mut Self)) {
        self.depth += 1;
        write(self);
        self.depth -= 1;
    }

    /// Adds what is in braces after a head, one deeper.
    pub(crate) fn block(&mut self, head: impl Display, write: impl FnOnce(&mut Self)) {
        self.line(format_args!("{head} {{"));
        self.deeper(write);
        self.line("}");
    }

    /// Adds what is in brackets after a head, one deeper. An empty group stays on the line of its head.
    pub(crate) fn group(
        &mut self,
        head: impl Display,
        brackets: Brackets,
        write: impl FnOnce(&mut Self),
    ) {
        self.indent();
        let start = self.text.len();
        let _ = write!(self.text, "{head}");
        if self.text.len() > start {
            self.text.push(' ');
        }
        self.text.push_str(brackets.open());
        let open = self.text.len();
        self.text.push('\n');
        self.deeper(write);
        if self.text.len() == open + 1 {
            self.text.truncate(open);
        } else {
            self.indent();
        }
        let _ = writeln!(self.text, "{}", brackets.close());
    }

    /// Adds a function, as `cargo fmt` lays it out: its head is one line, or has a line for each argument.
    pub(crate) fn function(
        &mut self,
        start: &str,
        arguments: &[String],
        end: &str,
        body: impl FnOnce(&mut Self),
    ) {
        let line = format!("{start}({}) {end} {{", arguments.join(", "));
        if self.width(&line) <= WIDTH {
            self.line(line);
        } else {
            self.line(format_args!("{start}("));
            self.deeper(|lines| {
                for argument in arguments {
                    lines.argument(argument);
                }
            });
            self.line(format_args!(") {end} {{"));
        }
        self.deeper(body);
        self.line("}");
    }

    /// Adds an argument of a function. If it is too long, what is in its angle brackets goes to lines of its own.
    fn argument(&mut self, argument: &str) {
        // `cargo fmt` measures it from the column of the function, and without the comma.
        let is_long = self.width(argument) - INDENT.len() > WIDTH;
        let Some((name, inner)) = argument.split_once('<').filter(|_| is_long) else {
            return self.line(format_args!("{argument},"));
        };
        let inner = inner.strip_suffix('>').unwrap_or(inner);
        self.line(format_args!("{name}<"));
        self.deeper(|lines| lines.line(format_args!("{inner},")));
        self.line(">,");
    }

    /// Adds a structure with these fields, as `cargo fmt` lays it out: only a short one is on one line.
    pub(crate) fn value(&mut self, name: &str, fields: &[String]) {
        let line = fields.join(", ");
        if line.len() <= SHORT_VALUE {
            return self.line(format_args!("{name} {{ {line} }}"));
        }
        self.block(name, |lines| {
            for field in fields {
                match field.split_once(": ").filter(|_| !field.starts_with("..")) {
                    Some((name, value)) => lines.field(name, value),
                    // What is behind dots is the last, and has no comma.
                    None => lines.line(field),
                }
            }
        });
    }

    /// Adds a field with its value: a call of a method or of a function.
    fn field(&mut self, name: &str, value: &str) {
        let line = format!("{name}: {value},");
        if self.width(&line) <= WIDTH {
            return self.line(line);
        }
        let (start, end) = match value.split_once('(') {
            Some((function, argument)) if argument != ")" => {
                let argument = argument.strip_suffix(')').unwrap_or(argument);
                self.line(format_args!("{name}: {function}("));
                self.deeper(|lines| lines.line(format_args!("{argument},")));
                return self.line("),");
            }
            _ => value.split_at(value.rfind('.').unwrap_or(value.len())),
        };
        let start = format!("{name}: {start}");
        if self.width(&start) < WIDTH {
            self.line(start);
            self.deeper(|lines| lines.line(format_args!("{end},")));
        } else {
            self.line(format_args!("{name}:"));
            self.deeper(|lines| lines.line(format_args!("{value},")));
        }
    }

    /// Adds items separated by commas, on as few lines as possible. `end` follows the last item.
    pub(crate) fn filled(&mut self, items: &[String], end: &str) {
        let mut items = items.iter().peekable();
        let mut line = String::new();
        while let Some(item) = items.next() {
            // After an item there is a comma, and before it a space.
            if !line.is_empty() && self.width(&line) + item.len() + 2 >= WIDTH {
                self.line(&line);
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(item);
            line.push_str(if items.peek().is_some() { "," } else { end });
        }
        if !line.is_empty() {
            self.line(line);
        }
    }

    /// Adds a line that ends with a type, as `cargo fmt` lays it out. A type that does not fit goes to the
    /// next line. If it does not fit there either, each of its arguments gets a line of its own.
    pub(crate) fn assigned(&mut self, start: &str, ty: &str, end: &str) {
        let line = format!("{start} {ty}{end}");
        if self.width(&line) <= WIDTH {
            return self.line(line);
        }
        let own = self.width(ty) + end.len() + INDENT.len();
        let Some((name, arguments)) = ty.split_once('<').filter(|_| own > WIDTH) else {
            self.line(start);
            return self.deeper(|lines| lines.line(format_args!("{ty}{end}")));
        };
        let arguments = arguments.strip_suffix('>').unwrap_or(arguments);
        let broken = |lines: &mut Self, head: &str| {
            lines.line(format_args!("{head}<"));
            lines.deeper(|lines| {
                for argument in arguments.split(", ") {
                    lines.line(format_args!("{argument},"));
                }
            });
            lines.line(format_args!(">{end}"));
        };
        let head = format!("{start} {name}");
        if self.width(&head) < WIDTH {
            return broken(self, &head);
        }
        self.line(start);
        self.deeper(|lines| broken(lines, name));
    }

    /// How wide a line would be here.
    pub(crate) fn width(&self, line: &str) -> usize {
        INDENT.len() * self.depth + line.chars().count()
    }

    fn indent(&mut self) {
        for _ in 0..self.depth {
            self.text.push_str(INDENT);
        }
    }
}

/// The indentation of one level.
const INDENT: &str = "    ";

/// The greatest width of the fields of a value on one line (`struct_lit_width` of `cargo fmt`).
const SHORT_VALUE: usize = 18;

#[cfg(test)]
mod tests {
    use super::{Brackets, Item, Lines, WIDTH, call, short_call};

    fn text(write: impl FnOnce(&mut Lines)) -> String {
        let mut lines = Lines::default();
        write(&mut lines);
        lines.text
    }

    fn item(item: Item) -> String {
        match item {
            Item::Text(text) => text,
            Item::Code(_) | Item::Impl(_) => panic!("a call is text"),
        }
    }

    #[test]
    fn groups_are_indented_and_empty_ones_are_not_broken() {
        let found = item(call("enumeration", |lines| {
            lines.docs(&["One.".to_owned(), String::new()]);
            lines.group("A", Brackets::Braces, |lines| lines.line("0 B;"));
            lines.group("C", Brackets::Braces, |_| {});
            lines.block("D", |_| {});
            lines.group("", Brackets::Square, |lines| {
                lines.filled(&["x".to_owned(), "y".to_owned()], ",");
            });
            lines.group("", Brackets::Square, |_| {});
        }));
        let expected = "enumeration! {\n    /// One.\n    ///\n    A {\n        0 B;\n    }\n    C {}\n    D {\n    }\n    [\n        \
                        x, y,\n    ]\n    []\n}\n";
        assert_eq!(found, expected);

        assert_eq!(item(short_call("boxed", "A")), "boxed! { A }\n");
    }

    #[test]
    fn functions_and_values_have_the_layout_of_cargo_fmt() {
        let function = |length: usize| {
            let arguments = [
                "mut self".to_owned(),
                format!("value: {}", "T".repeat(length)),
            ];
            text(|lines| {
                lines.deeper(|lines| {
                    lines.function("pub fn set", &arguments, "-> Self", |lines| {
                        lines.line("self");
                    });
                });
            })
        };
        assert!(function(57).starts_with("    pub fn set(mut self, value: TTT"));
        assert_eq!(function(57).lines().next().map(str::len), Some(WIDTH));
        let long = format!(
            "    pub fn set(\n        mut self,\n        value: {},\n    ) -> Self {{\n        self\n    }}\n",
            "T".repeat(58)
        );
        assert_eq!(function(58), long);
        for (length, is_broken) in [(82, false), (83, true)] {
            let name = "T".repeat(length);
            let argument = [format!("value: impl Into<{name}>")];
            let found = text(|lines| lines.function("pub fn new", &argument, "-> Self", |_| ()));
            let argument = if is_broken {
                format!("    value: impl Into<\n        {name},\n    >,")
            } else {
                format!("    value: impl Into<{name}>,")
            };
            assert_eq!(
                found,
                format!("pub fn new(\n{argument}\n) -> Self {{\n}}\n")
            );
        }

        let value = |fields: &[&str]| {
            let fields: Vec<String> = fields.iter().map(|&it| it.to_owned()).collect();
            text(|lines| lines.value("Self", &fields))
        };
        assert_eq!(
            value(&["id12: id12.into()1"]),
            "Self { id12: id12.into()1 }\n"
        );
        assert_eq!(
            value(&["id12: id12.into()12"]),
            "Self {\n    id12: id12.into()12,\n}\n"
        );
        for (length, expected) in [
            (43, "f: f.into(),"),
            (44, "f: f\n        .into(),"),
            (46, "f: f\n        .into(),"),
            (47, "f:\n        f.into(),"),
        ] {
            let field = "f".repeat(length);
            let expected = expected.replace("f:", &format!("{field}:"));
            let expected = expected.replace(" f.", &format!(" {field}."));
            let expected = expected.replace(" f\n", &format!(" {field}\n"));
            assert_eq!(
                value(&[&format!("{field}: {field}.into()")]),
                format!("Self {{\n    {expected}\n}}\n"),
                "{length}"
            );
        }
        let field = "f".repeat(40);
        assert_eq!(
            value(&[&format!("{field}: Items::collected({field})")]),
            format!("Self {{\n    {field}: Items::collected(\n        {field},\n    ),\n}}\n")
        );
        assert_eq!(
            value(&["a: a.into()", "..Shape::empty()"]),
            "Self {\n    a: a.into(),\n    ..Shape::empty()\n}\n"
        );
    }

    #[test]
    fn lists_fill_lines_up_to_their_limit() {
        // The second item has room for the comma, which only an item in the middle has.
        for (length, expected) in [(46, 1), (47, 2)] {
            let items = ["a".repeat(length), "b".repeat(46)];
            let found = text(|lines| lines.deeper(|lines| lines.filled(&items, "")));
            assert_eq!(found.lines().count(), expected, "{found}");
            assert!(found.lines().all(|line| line.len() <= WIDTH));
        }
    }

    #[test]
    fn second_parts_stand_where_they_fit() {
        for (length, expected) in [(94, 1), (95, 2)] {
            let second = "b".repeat(length);
            let found = text(|lines| lines.deeper(|lines| lines.one_or_two("a", &second)));
            assert_eq!(found.lines().count(), expected, "{found}");
        }
    }

    #[test]
    fn types_stand_where_they_fit() {
        let table = [
            (85, "    pub name: A<{}>,\n"),
            (86, "    pub name:\n        A<{}>,\n"),
            (91, "    pub name:\n        A<{}>,\n"),
            (92, "    pub name: A<\n        {},\n    >,\n"),
        ];
        for (length, expected) in table {
            let argument = "B".repeat(length - 3);
            let expected = expected.replace("{}", &argument);
            let ty = format!("A<{argument}>");
            let found = text(|lines| lines.deeper(|lines| lines.assigned("pub name:", &ty, ",")));
            assert_eq!(found, expected, "{length}");
        }
        let arguments = ["B".repeat(50), "C".repeat(50)];
        let ty = format!("M<{}>", arguments.join(", "));
        let found = text(|lines| lines.assigned("pub type A =", &ty, ";"));
        let [b, c] = arguments;
        assert_eq!(found, format!("pub type A = M<\n    {b},\n    {c},\n>;\n"));
        // The bracket itself has to fit behind the name.
        for (length, is_own_line) in [(86, false), (87, true)] {
            let start = format!("pub type {} =", "A".repeat(length));
            let found = text(|lines| lines.assigned(&start, &ty, ";"));
            let (first, _) = found.split_once('\n').unwrap();
            assert_eq!(first == start, is_own_line, "{found}");
        }
    }

    #[test]
    fn deprecations_of_fields_are_broken_a_column_earlier() {
        for (depth, length, is_broken) in
            [(0, 76, false), (0, 77, true), (1, 71, false), (1, 72, true)]
        {
            let mut lines = Lines {
                depth,
                ..Lines::default()
            };
            lines.deprecated(Some(&"a".repeat(length)));
            let found = lines.text;
            assert_eq!(found.lines().count() == 3, is_broken, "{depth}: {found}");
        }
        for (length, is_broken) in [(72, false), (73, true)] {
            let mut lines = Lines {
                depth: 1,
                ..Lines::default()
            };
            lines.deprecated_method(Some(&"a".repeat(length)));
            let found = lines.text;
            assert_eq!(found.lines().count() == 3, is_broken, "{found}");
        }
    }
}
