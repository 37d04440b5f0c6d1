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

/// The example of a file between its markers, below what it imports.
fn shown(example: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = example
        .lines()
        .skip_while(|line| !line.starts_with("use "))
        .take_while(|line| !line.starts_with("#[") && !line.starts_with("fn "))
        .collect();
    lines.extend(between(
        example,
        "// The README shows from here on.",
        "// Up to here.",
    ));
    assert!(lines.len() > 10, "the markers in the example are gone");
    lines
}

/// The first example of the README below this heading, or of all of it.
fn in_readme(heading: &str) -> Vec<&'static str> {
    let readme = include_str!("../../README.md");
    let (_, below) = readme.split_once(heading).expect("the section");
    between(below, "```rust", "```")
}

#[test]
fn the_examples_are_the_ones_which_compile() {
    let job = include_str!("../examples/update_job.rs");
    assert_eq!(in_readme("# Shapewright"), shown(job));
    let photos = include_str!("../examples/photos.rs");
    assert_eq!(in_readme("### An application"), shown(photos));
    let lamp = include_str!("../../job-agent/examples/lamp.rs");
    assert_eq!(in_readme("### A device"), shown(lamp));
    let weather = include_str!("../examples/bad_weather.rs");
    assert_eq!(in_readme("## When things go wrong"), shown(weather));
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
    assert!(expected.len() > 20, "the example is gone");
    assert_eq!(in_readme("## As a library"), expected);
}

#[test]
fn every_page_of_the_guide_is_shown_and_compiled() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../runtime/src/guide");
    let files = std::fs::read_dir(folder).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut files: Vec<String> = names
        .filter_map(|name| name.strip_suffix(".md").map(str::to_owned))
        .filter(|name| name != "index")
        .collect();
    files.sort();
    let index = include_str!("../../runtime/src/guide/index.md");
    for declarations in [
        include_str!("../../runtime/src/guide/mod.rs"),
        include_str!("../src/guide.rs"),
    ] {
        let mut pages = between(declarations, "pages! {", "}");
        for page in &pages {
            assert!(
                index.contains(&format!("[`{page}`]")),
                "{page} is not in the index"
            );
        }
        pages.sort_unstable();
        assert_eq!(pages, files);
    }
}
