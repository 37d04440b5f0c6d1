//! The examples in the README are the ones that are compiled.

/// The lines between two markers, without their common indentation.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    let lines = text
        .lines()
        .skip_while(|line| !line.contains(start))
        .skip(1);
    let lines: Vec<&str> = lines.take_while(|line| !line.contains(end)).collect();
    let indent = lines
        .iter()
        .filter(|line| !line.is_empty())
        .map(|line| line.len() - line.trim_start().len());
    let indent = indent.min().unwrap_or(0);
    lines
        .into_iter()
        .map(|line| line.get(indent..).unwrap_or(""))
        .collect()
}

#[test]
fn the_example_is_the_one_which_compiles() {
    let example = include_str!("../examples/update_job.rs");
    let readme = between(include_str!("../../README.md"), "```rust", "```");
    let mut expected: Vec<&str> = example
        .lines()
        .skip_while(|line| !line.starts_with("use "))
        .take_while(|line| !line.is_empty())
        .collect();
    expected.push("");
    expected.extend(between(
        example,
        "// The README shows from here on.",
        "// Up to here.",
    ));
    assert!(expected.len() > 10, "the markers in the example are gone");
    assert_eq!(readme, expected);
}

#[test]
fn the_example_of_the_generator_is_the_one_in_its_docs() {
    let docs = include_str!("../../codegen/src/lib.rs");
    let docs: Vec<&str> = docs
        .lines()
        .filter_map(|line| line.strip_prefix("//!"))
        .map(|line| line.strip_prefix(' ').unwrap_or(line))
        .collect();
    let docs = docs.join("\n");
    let mut expected = between(&docs, "```", "```");
    // Hidden lines are there only to let the docs compile.
    expected.retain(|line| !line.starts_with("# "));
    let readme = include_str!("../../README.md");
    let (_, readme) = readme.split_once("## As a library").expect("the section");
    assert!(expected.len() > 20, "the example is gone");
    assert_eq!(between(readme, "```rust", "```"), expected);
}
