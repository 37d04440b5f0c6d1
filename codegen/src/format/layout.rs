//! Where the formatter of tokens and `cargo fmt` differ.
//!
//! The formatter of tokens breaks lines after 89 columns, `cargo fmt` after 100. Signatures and types between
//! the two are joined here. Long chains of calls and long constants are broken here, as `cargo fmt` breaks
//! them.

use super::WIDTH;

/// The longest chain of calls on one line.
const CHAIN_WIDTH: usize = 60;

/// Joins what fits on one line, and breaks what doesn't.
pub(super) fn join(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut out = String::with_capacity(text.len());
    let mut index = 0;
    while index < lines.len() {
        let rest = &lines[index..];
        if let Some((joined, used)) = declaration(rest).or_else(|| attribute(rest)) {
            out.push_str(&joined);
            index += used;
        } else if let Some(broken) = chain(lines[index]).or_else(|| constant(lines[index])) {
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

/// A broken declaration, joined: on one line, or on fewer lines if only its result is too long. Also returns
/// the number of lines that it took before.
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
        let declared = Some(joined).filter(|joined| joined.len() <= WIDTH);
        return declared.map(|declared| (declared, end + 1));
    }
    result(&joined, indent).map(|result| (result, end + 1))
}

/// A broken attribute that fits on one line, and the number of lines that it took before.
fn attribute(lines: &[&str]) -> Option<(String, usize)> {
    let [first, _, last, ..] = lines else {
        return None;
    };
    let is_broken = first.trim_start() == "#[deprecated(" && last.trim_start() == ")]";
    let joined = is_broken.then(|| collapse(&lines[..3]))?;
    (joined.len() <= WIDTH).then_some((joined, 3))
}

/// Breaks a chain of calls that is too long for one line: its last call goes to the next line.
fn chain(line: &str) -> Option<String> {
    let chain = line.trim_start();
    let is_chain = chain.starts_with("self.") && chain.len() > CHAIN_WIDTH;
    let last = [".call::<", ".wait("]
        .iter()
        .find_map(|call| line.find(call));
    let (before, call) = line.split_at(last.filter(|_| is_chain)?);
    Some(format!("{before}\n{}    {call}", " ".repeat(indent(line))))
}

/// Breaks a constant that is too long for one line: its text goes to the next line.
fn constant(line: &str) -> Option<String> {
    let is_constant = line.trim_start().starts_with("pub const ") && line.ends_with("\";");
    let (declared, value) = line.split_once(" = ")?;
    let value = format!("{}    {value}", " ".repeat(indent(line)));
    (is_constant && line.len() > WIDTH && value.len() <= WIDTH)
        .then(|| format!("{declared} =\n{value}"))
}

/// The result of a function whose arguments are broken: on one line, or with the brace on its own line.
///
/// `cargo fmt` measures such a result from the column of the arguments. Hence the two limits.
fn result(joined: &str, indent: usize) -> Option<String> {
    if joined.len() <= WIDTH - 4 {
        return Some(joined.to_owned());
    }
    let declared = joined
        .strip_suffix(" {")
        .filter(|declared| declared.len() <= WIDTH + 2)?;
    Some(format!("{declared}\n{}{{", " ".repeat(indent)))
}

/// The lines as one line, without the trailing commas of broken lists.
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
                "        call(\n            a,\n        )\n",
                "        call(\n            a,\n        )\n",
            ),
        ];
        for (broken, expected) in cases {
            assert_eq!(join(broken), expected);
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
    fn long_chains_of_calls_are_broken() {
        for (length, separator) in [(33, ""), (34, "\n            ")] {
            let name = "A".repeat(length);
            let line = format!("        self.core.call::<{name}>(request)\n");
            let expected = format!("        self.core{separator}.call::<{name}>(request)\n");
            assert_eq!(join(&line), expected);
            let name = "A".repeat(length);
            let line = format!("        self.core.wait(\"{name}\", request)\n");
            let expected = format!("        self.core{separator}.wait(\"{name}\", request)\n");
            assert_eq!(join(&line), expected);
        }
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
