//! Where the formatter of tokens and `cargo fmt` differ.
//!
//! The one breaks lines after 89 columns and the other after 100, so signatures and types between the two are joined here.
//! Only declarations are: lines of bodies are short by construction. There, expressions of structures are broken earlier.

use std::fmt::Write as _;

use super::WIDTH;

/// The longest fields of a structure's expression which stand on one line.
const LITERAL_WIDTH: usize = 18;

/// Joins declarations which fit on one line.
pub(super) fn join(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut out = String::with_capacity(text.len());
    let mut index = 0;
    while index < lines.len() {
        if let Some((joined, used)) = declaration(&lines[index..]) {
            out.push_str(&joined);
            index += used;
        } else if let Some(broken) = literal(lines[index]) {
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
    let is_open = first.ends_with(['(', '<']);
    if !is_declaration || !is_open {
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
        return (joined.len() <= WIDTH).then_some((joined, end + 1));
    }
    result(&joined, indent).map(|result| (result, end + 1))
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
