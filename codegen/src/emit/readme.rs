//! `README.md` of the generated crate: what it is, and an example that is compiled with the crate's tests.

use std::fmt::Write as _;

use super::example;
use crate::format::{GeneratedFile, markdown_header};
use crate::html;
use crate::ir::Crate;

/// What the crate's root declares, so that the example is a test of its documentation.
pub(super) const TEST: &str = "\
// The example in the file is compiled with the tests.
#[cfg(doctest)]
#[doc = include_str!(\"../README.md\")]
struct Readme;
";

pub(super) fn emit(krate: &Crate) -> GeneratedFile {
    let Crate {
        package,
        library,
        manifest,
        service,
        ..
    } = krate;
    let header = markdown_header(&krate.model, &krate.command);
    let title = line(&service.title);
    let version = line(&service.version);
    let description = line(&manifest.description);
    let added = krate.cargo_add();
    let mut text = format!(
        "{header}\n# {package}\n\n{description}\n\nThe API is {title}, version {version}.\n\n\
         ```sh\ncargo add {added}\n```\n"
    );
    if krate.has_own_name() {
        let _ = writeln!(text, "\nIn code, its name is `{library}`.");
    }
    if let Some(call) = &krate.example {
        text += "\n```rust,no_run\n";
        let lines = example::lines(krate, call);
        let mut indentation = "";
        for line in &lines {
            // In a README, all lines are shown.
            match line.strip_prefix("# ") {
                Some("}") => {
                    text += "}\n";
                    indentation = "";
                }
                Some(start) if start.ends_with('{') => {
                    let _ = writeln!(text, "{start}");
                    indentation = "    ";
                }
                shown => {
                    let line = shown.unwrap_or(line);
                    let indentation = if line.is_empty() { "" } else { indentation };
                    let _ = writeln!(text, "{indentation}{line}");
                }
            }
        }
        text += "```\n";
    }
    text += "\nThe feature `blocking` has a client without `async`.\n";
    let _ = writeln!(text, "\nLicence: {}.", line(&manifest.license));
    GeneratedFile {
        path: "README.md".to_owned(),
        contents: text,
    }
}

/// A text on one line, in which nothing is Markdown.
fn line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    html::plain(&words.join(" "))
}
