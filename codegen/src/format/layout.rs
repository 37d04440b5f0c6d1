//! Where the formatter of tokens and `cargo fmt` differ.
//!
//! The one breaks lines after 89 columns and the other after 100, so signatures, types and chains of calls between the two
//! are joined here. Expressions of structures, and constants, are broken earlier.

use std::fmt::Write as _;

use super::WIDTH;

/// The longest fields of a structure's expression which stand on one line.
const LITERAL_WIDTH: usize = 18;

/// The longest chain of calls which stands on one line.
const CHAIN_WIDTH: usize = 60;

/// Joins what fits on one line, and breaks what does not.
pub(super) fn join(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut out = String::with_capacity(text.len());
    let mut index = 0;
    while index < lines.len() {
        let rest = &lines[index..];
        if let Some((joined, used)) = declaration(rest)
            .or_else(|| chain(rest))
            .or_else(|| assignment(rest))
            .or_else(|| attribute(rest))
        {
            out.push_str(&joined);
            index += used;
        } else if let Some(broken) = literal(lines[index])
            .or_else(|| constant(lines[index]))
            .or_else(|| long_field(lines[index]))
        {
            out.push_str(&broken);
            index += 1;
        } else {
            out.push_str(lines[index]);
            index += 1;
        }
        out.push('\n');
    }
    out
}

/// A broken declaration which fits on one line or, if its result is what makes it long, on fewer; and how many lines it
/// takes now.
fn declaration(lines: &[&str]) -> Option<(String, usize)> {
    let first = lines.first()?;
    let is_declaration = ["pub ", "fn ", ") -> "]
        .iter()
        .any(|start| first.trim_start().starts_with(start))
        || first
            .trim_start()
            .starts_with(|c: char| c.is_ascii_uppercase());
    // In bodies, lines end in parentheses only.
    let is_open = first.ends_with('<') || is_declaration && first.ends_with('(');
    if !is_open {
        return None;
    }
    let indent = indent(first);
    let closes =
        |line: &&str| self::indent(line) == indent && line.trim_start().starts_with([')', '>']);
    let mut end = lines.iter().skip(1).position(closes)? + 1;
    // The result of a function may be broken too: `) -> Result<`.
    while lines[end].ends_with('<') {
        end += lines.get(end + 1..)?.iter().position(closes)? + 1;
    }
    let joined = collapse(&lines[..=end]);
    if !first.trim_start().starts_with(") -> ") {
        // `cargo fmt` does not count the end of an argument's type.
        let is_argument = first.ends_with(": impl Into<");
        let limit = if is_argument { WIDTH + 5 } else { WIDTH };
        let declared = Some(joined).filter(|joined| joined.len() <= limit);
        let declared = declared.or_else(|| field(&collapse(&lines[..=end])));
        return declared.map(|declared| (declared, end + 1));
    }
    result(&joined, indent).map(|result| (result, end + 1))
}

/// A field which does not fit on one line, with its type on the next one, if it fits there.
fn field(line: &str) -> Option<String> {
    let (name, ty) = line.split_once(": ")?;
    let is_field = name.trim_start().starts_with("pub ") && !name.contains('(');
    let ty = format!("{}    {ty}", " ".repeat(indent(line)));
    (is_field && ty.len() <= WIDTH).then(|| format!("{name}:\n{ty}"))
}

/// A chain of calls which fits on one line, and how many lines it takes now.
fn chain(lines: &[&str]) -> Option<(String, usize)> {
    let first = lines.first()?;
    let is_call = |line: &&&str| {
        line.trim_start().starts_with('.') && self::indent(line) == self::indent(first) + 4
    };
    let calls = lines.iter().skip(1).take_while(is_call).count();
    if calls == 0 || first.trim_start().starts_with('.') {
        return None;
    }
    let joined = collapse(&lines[..=calls]).replace(" .", ".");
    let chain = joined
        .rsplit_once(": ")
        .map_or(joined.trim_start(), |(_, chain)| chain);
    if chain.trim_end_matches(',').len() > CHAIN_WIDTH {
        return None;
    }
    let fitting = Some(&joined)
        .filter(|joined| joined.len() <= WIDTH)
        .cloned();
    let fitting = fitting.or_else(|| {
        let (name, chain) = joined.split_once(": ").filter(|_| first.len() >= WIDTH)?;
        Some(format!("{name}:\n{}    {chain}", " ".repeat(indent(first))))
    });
    fitting.map(|fitting| (fitting, calls + 1))
}

/// A broken assignment of a setter, joined or with its value on the next line; and how many lines it takes now.
fn assignment(lines: &[&str]) -> Option<(String, usize)> {
    let [first, _, last, ..] = lines else {
        return None;
    };
    let target = first.strip_suffix(" = Some(")?;
    if !target.trim_start().starts_with("self.") || last.trim_start() != ");" {
        return None;
    }
    let joined = collapse(&lines[..3]);
    if joined.len() <= WIDTH {
        return Some((joined, 3));
    }
    let value = joined.get(target.len() + 3..)?;
    Some((
        format!("{target} =\n{}    {value}", " ".repeat(indent(first))),
        3,
    ))
}

/// A broken attribute which fits on one line, and how many lines it takes now.
fn attribute(lines: &[&str]) -> Option<(String, usize)> {
    let [first, _, last, ..] = lines else {
        return None;
    };
    let is_broken = first.trim_start() == "#[deprecated(" && last.trim_start() == ")]";
    let joined = is_broken.then(|| collapse(&lines[..3]))?;
    (joined.len() <= WIDTH).then_some((joined, 3))
}

/// A field on one line which is too long for it.
fn long_field(line: &str) -> Option<String> {
    let is_field = line.starts_with("    pub ") && line.ends_with(',') && line.len() > WIDTH;
    is_field.then(|| field(line)).flatten()
}

/// A constant of text which does not fit on one line, with its value on the next one.
fn constant(line: &str) -> Option<String> {
    let is_constant = line.trim_start().starts_with("pub const ") && line.ends_with("\";");
    let (declared, value) = line.split_once(" = ")?;
    let value = format!("{}    {value}", " ".repeat(indent(line)));
    (is_constant && line.len() > WIDTH && value.len() <= WIDTH)
        .then(|| format!("{declared} =\n{value}"))
}

/// The fields of a structure's expression on lines of their own, if they are too long for one.
///
/// The constructors of structures are the only ones to have such expressions, and their values contain no commas.
fn literal(line: &str) -> Option<String> {
    let fields = line
        .trim_start()
        .strip_prefix("Self { ")?
        .strip_suffix(" }")?;
    if fields.len() <= LITERAL_WIDTH {
        return None;
    }
    let indent = " ".repeat(indent(line));
    let mut broken = format!("{indent}Self {{\n");
    for field in fields.split(", ") {
        let comma = if field.starts_with("..") { "" } else { "," };
        let _ = writeln!(broken, "{indent}    {field}{comma}");
    }
    broken.push_str(&indent);
    broken.push('}');
    Some(broken)
}

/// The result of a function whose arguments are broken: on one line, else with the brace on a line of its own.
///
/// `cargo fmt` measures such a result from where the arguments stand, which is how its two limits come about.
fn result(joined: &str, indent: usize) -> Option<String> {
    if joined.len() <= WIDTH - 4 {
        return Some(joined.to_owned());
    }
    let declared = joined
        .strip_suffix(" {")
        .filter(|declared| declared.len() <= WIDTH + 2)?;
    Some(format!("{declared}\n{}{{", " ".repeat(indent)))
}

/// The lines as one, without the commas that only broken lists end in.
fn collapse(lines: &[&str]) -> String {
    let mut joined = lines[0].to_owned();
    for line in &lines[1..] {
        let part = line.trim_start();
        if part.starts_with([')', '>']) {
            joined.truncate(joined.trim_end_matches(',').len());
        } else if !joined.ends_with(['(', '<']) {
            joined.push(' ');
        }
        joined.push_str(part);
    }
    joined
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn declarations_are_joined_where_they_fit() {
        let cases = [
            (
                "    pub fn a(\n        mut self,\n        b: C,\n    ) -> Self {\n",
                "    pub fn a(mut self, b: C) -> Self {\n",
            ),
            ("pub struct A(\n    B<C>,\n);\n", "pub struct A(B<C>);\n"),
            (
                "    pub a: Option<\n        B,\n    >,\n",
                "    pub a: Option<B>,\n",
            ),
            (
                "        call(\n            a,\n        )\n",
                "        call(\n            a,\n        )\n",
            ),
        ];
        for (broken, expected) in cases {
            assert_eq!(join(broken), expected);
        }
    }

    #[test]
    fn expressions_of_structures_are_broken_where_they_are_long() {
        let cases = [
            (
                "    Self { ab: ab.into(), abcd }\n",
                "    Self {\n        ab: ab.into(),\n        abcd,\n    }\n",
            ),
            (
                "Self { abcde: abcd.into() }\n",
                "Self { abcde: abcd.into() }\n",
            ),
            (
                "Self { abcde: abcde.into() }\n",
                "Self {\n    abcde: abcde.into(),\n}\n",
            ),
            (
                "Self { a: a.into(), ..Shape::empty() }\n",
                "Self {\n    a: a.into(),\n    ..Shape::empty()\n}\n",
            ),
            ("Self::default()\n", "Self::default()\n"),
        ];
        for (line, expected) in cases {
            assert_eq!(join(line), expected);
        }
    }

    #[test]
    fn types_of_long_fields_stand_on_the_next_line() {
        let (name, ty) = ("a".repeat(40), "T".repeat(41));
        for (more, expected) in [
            ("", format!("    pub {name}: Option<{ty}>,\n")),
            ("T", format!("    pub {name}:\n        Option<{ty}T>,\n")),
        ] {
            let broken = format!("    pub {name}: Option<\n        {ty}{more},\n    >,\n");
            assert_eq!(join(&broken), expected);
        }
        let argument = format!("        {name}: impl Into<\n            T,\n        >,\n");
        assert_eq!(join(&argument), format!("        {name}: impl Into<T>,\n"));
    }

    #[test]
    fn assignments_are_joined_or_broken_before_their_values() {
        let broken = |name: &str| {
            format!(
                "        self.{name} = Some(\n            items.into_iter().collect(),\n        );\n"
            )
        };
        let value = "Some(items.into_iter().collect());";
        for (length, separator) in [(50, " "), (51, "\n            ")] {
            let name = "a".repeat(length);
            let expected = format!("        self.{name} ={separator}{value}\n");
            assert_eq!(join(&broken(&name)), expected);
        }
    }

    #[test]
    fn attributes_are_joined_where_they_fit() {
        for (length, is_joined) in [(72, true), (73, false)] {
            let argument = format!("note = \"{}\"", "a".repeat(length));
            let broken = format!("    #[deprecated(\n        {argument}\n    )]\n");
            let joined = format!("    #[deprecated({argument})]\n");
            assert_eq!(join(&broken), if is_joined { joined } else { broken });
        }
    }

    #[test]
    fn chains_of_calls_are_joined_where_they_fit() {
        for (length, is_joined) in [(53, true), (54, false)] {
            let name = "a".repeat(length);
            let broken = format!("    b: {name}\n        .into(),\n");
            let joined = format!("    b: {name}.into(),\n");
            assert_eq!(join(&broken), if is_joined { joined } else { broken });
        }
        let broken = "    a: b\n        .into_iter()\n        .collect(),\n";
        assert_eq!(join(broken), "    a: b.into_iter().collect(),\n");
    }

    #[test]
    fn long_constants_are_broken_before_their_values() {
        let start = "    pub const URI: &'static str =";
        for (length, is_broken) in [(63, false), (64, true)] {
            let value = format!("\"{}\";", "a".repeat(length));
            let line = format!("{start} {value}\n");
            let broken = format!("{start}\n        {value}\n");
            assert_eq!(join(&line), if is_broken { broken } else { line });
        }
    }

    #[test]
    fn a_long_result_keeps_its_line_and_loses_the_brace() {
        let cases = [
            (35, Some(" {")),
            (36, Some("\n    {")),
            (43, Some("\n    {")),
            (44, None),
        ];
        let a = "A".repeat(40);
        for (length, expected) in cases {
            let b = "B".repeat(length);
            let broken =
                format!("    ) -> Result<\n        {a},\n        {b},\n    > {{\n        body\n");
            let joined =
                expected.map(|brace| format!("    ) -> Result<{a}, {b}>{brace}\n        body\n"));
            assert_eq!(join(&broken), joined.unwrap_or(broken), "{length}");
        }
    }
}
