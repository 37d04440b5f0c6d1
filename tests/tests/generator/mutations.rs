//! Whatever is in a model, the generator returns files that parse, or an error.
//!
//! Models are mutated as trees and as bytes. `PROPTEST_CASES` sets how many mutations are tried.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use shapewright_codegen::config::read_services;
use shapewright_codegen::diagnostics::Diagnostics;
use shapewright_codegen::model::c2j::ModelFiles;
use shapewright_codegen::model::source::SourceFile;
use shapewright_codegen::{Options, generate, lock};

use crate::models::MODELS;
use crate::support::{SERVICES, entry, model_text, real_models, vendored, workspace};

/// The texts of all models.
static TEXTS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let vendored = vendored().into_iter();
    let vendored = vendored.map(|(_, files)| files.service.source.text);
    let ours = MODELS.iter().map(|name| model_text(name));
    vendored.chain(ours).collect()
});

/// The texts of models in Smithy's format: our own, and the real ones in the folder that
/// `SHAPEWRIGHT_SMITHY_MODELS` names.
static SMITHY_TEXTS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let ours = MODELS.iter().filter(|name| name.starts_with("smithy_"));
    let mut texts: Vec<String> = ours.map(|name| model_text(name)).collect();
    texts.extend(real_models().into_iter().map(|(_, text)| text));
    texts
});

/// Texts with a meaning in Rust, JSON, HTML, Markdown, patterns or URIs, and other odd ones.
static ODD_TEXTS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let short = [
        "",
        " ",
        "_",
        "__",
        "9",
        "9lives",
        "Self",
        "self",
        "crate",
        "r#type",
        "r#self",
        "type",
        "Unknown",
        "é",
        "𝒳x",
        "\u{202e}",
        "\0",
        "\n",
        "a\rb",
        "a\r\nb",
        "\u{7f}",
        "\u{2028}",
        "\"",
        "\\",
        "\"#",
        "'",
        "*/",
        "/*",
        "//",
        "///",
        "#![x]",
        "$",
        "$crate",
        "{",
        "}",
        "{}",
        "{+}",
        "{a",
        "/{a}/{b+}",
        "/{a}{a}",
        "?",
        "/?a&b=c#d",
        "/a b/%zz",
        "/\"",
        "https://[",
        "`",
        "```",
        "````x",
        "[`x`]",
        "[x](y",
        "<",
        "<p",
        "<p>",
        "</p>",
        "<!--",
        "<a href='x\ny'>z</a>",
        "<pre>\n```\n</pre>",
        "<code>`</code>",
        "<table><tr><td>|</table>",
        "<ul><li><ul>",
        "<a>Self</a>",
        "&#x110000;",
        "&nbsp",
        "[",
        "[z-a]",
        "[^",
        "(",
        "(?=a)",
        "(?i:a)",
        "a{5,1}",
        "a{99999}",
        "\\p{L}+",
        "\\",
        "\\u{d800}",
        "[\\",
        "^$",
        "|",
        "*",
        "a**",
        "X-\nY",
        "X:Y",
        "application/json",
        "-1",
        "1e999",
        "2020-01-01",
        "structure",
        "list",
        "map",
        "string",
        "uri",
        "headers",
        "rest-json",
        "json",
        "Exception",
        "Error",
        "smithy.api#String",
        "smithy.api#Unit",
        "smithy.api#mixin",
        "com.example#Nothing",
        "a#b$c",
        "#",
        "apply",
        "service",
        "operation",
        "union",
        "enum",
    ];
    let long = [
        ("a", 5000),
        ("(", 3000),
        ("(a|b)", 300),
        ("<ul><li>", 2000),
        ("{a}", 500),
        ("A_", 500),
        ("[a-z]{1,9}", 200),
    ];
    let long = long.map(|(part, times)| part.repeat(times));
    short.map(str::to_owned).into_iter().chain(long).collect()
});

/// A change of a tree, at a place that an index picks.
#[derive(Clone, Debug)]
enum Mutation {
    /// Takes a value out.
    Drop(Index),
    /// Puts another value in its place.
    Replace(Index, Value),
    /// Replaces a text.
    Rewrite(Index, String),
    /// Gives a key another name.
    Rename(Index, String),
    /// Copies one text of the model over another, which turns references around.
    Retarget(Index, Index),
    /// Copies one value of the model over another.
    Copy(Index, Index),
    /// Adds an entry, copied from another place.
    Add(Index, Index, String),
}

fn odd_text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::sample::select(ODD_TEXTS.as_slice()),
        1 => any::<String>(),
        1 => "[A-Za-z_]{1,8}",
    ]
}

fn odd_value() -> impl Strategy<Value = Value> {
    let fixed = [
        json!(null),
        json!(true),
        json!(false),
        json!(0),
        json!(-1),
        json!(1.5),
        json!(1e300),
        json!(-0.0),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(70000),
        json!([]),
        json!({}),
        json!([[]]),
        json!([""]),
        json!({"shape": "String"}),
        json!({"target": "smithy.api#String"}),
        json!({"smithy.api#mixin": {}}),
        json!({"": {}}),
    ];
    prop_oneof![
        3 => prop::sample::select(fixed.to_vec()),
        1 => odd_text().prop_map(Value::String),
        1 => any::<i64>().prop_map(Value::from),
        1 => any::<f64>().prop_map(Value::from),
    ]
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let index = any::<Index>;
    prop_oneof![
        index().prop_map(Mutation::Drop),
        (index(), odd_value()).prop_map(|(place, value)| Mutation::Replace(place, value)),
        (index(), odd_text()).prop_map(|(place, text)| Mutation::Rewrite(place, text)),
        (index(), odd_text()).prop_map(|(place, text)| Mutation::Rename(place, text)),
        (index(), index()).prop_map(|(from, to)| Mutation::Retarget(from, to)),
        (index(), index()).prop_map(|(from, to)| Mutation::Copy(from, to)),
        (index(), index(), odd_text()).prop_map(|(from, to, key)| Mutation::Add(from, to, key)),
    ]
}

/// The paths, as JSON pointers, of all values below the root that fit.
fn pointers(value: &Value, fits: fn(&Value) -> bool) -> Vec<String> {
    fn walk(value: &Value, path: &str, fits: fn(&Value) -> bool, found: &mut Vec<String>) {
        let mut visit = |key: &str, child: &Value| {
            let key = key.replace('~', "~0").replace('/', "~1");
            let path = format!("{path}/{key}");
            if fits(child) {
                found.push(path.clone());
            }
            walk(child, &path, fits, found);
        };
        match value {
            Value::Object(object) => object.iter().for_each(|(key, child)| visit(key, child)),
            Value::Array(items) => items
                .iter()
                .enumerate()
                .for_each(|(index, child)| visit(&index.to_string(), child)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk(value, "", fits, &mut found);
    found
}

/// One of the values that fit.
fn pick(tree: &Value, index: Index, fits: fn(&Value) -> bool) -> Option<String> {
    let pointers = pointers(tree, fits);
    (!pointers.is_empty()).then(|| index.get(&pointers).clone())
}

fn mutate(tree: &mut Value, mutation: &Mutation) -> Option<()> {
    let any = |_: &Value| true;
    match mutation {
        Mutation::Drop(place) => {
            let place = pick(tree, *place, any)?;
            remove(tree, &place)?;
        }
        Mutation::Replace(place, value) => {
            let place = pick(tree, *place, any)?;
            *tree.pointer_mut(&place)? = value.clone();
        }
        Mutation::Rewrite(place, text) => {
            let place = pick(tree, *place, Value::is_string)?;
            *tree.pointer_mut(&place)? = Value::String(text.clone());
        }
        Mutation::Rename(place, name) => {
            let place = pick(tree, *place, any)?;
            let value = remove(tree, &place)?;
            let (parent, _) = place.rsplit_once('/')?;
            let parent = tree.pointer_mut(parent)?.as_object_mut()?;
            parent.insert(name.clone(), value);
        }
        Mutation::Retarget(from, to) => {
            let (from, to) = (
                pick(tree, *from, Value::is_string)?,
                pick(tree, *to, Value::is_string)?,
            );
            *tree.pointer_mut(&to)? = tree.pointer(&from)?.clone();
        }
        Mutation::Copy(from, to) => {
            let (from, to) = (pick(tree, *from, any)?, pick(tree, *to, any)?);
            *tree.pointer_mut(&to)? = tree.pointer(&from)?.clone();
        }
        Mutation::Add(from, to, key) => {
            let from = tree.pointer(&pick(tree, *from, any)?)?.clone();
            let to = pick(tree, *to, Value::is_object)?;
            tree.pointer_mut(&to)?
                .as_object_mut()?
                .insert(key.clone(), from);
        }
    }
    Some(())
}

fn remove(tree: &mut Value, place: &str) -> Option<Value> {
    let (parent, key) = place.rsplit_once('/')?;
    match tree.pointer_mut(parent)? {
        Value::Object(object) => object.remove(&key.replace("~1", "/").replace("~0", "~")),
        Value::Array(items) => {
            let index: usize = key.parse().ok()?;
            (index < items.len()).then(|| items.remove(index))
        }
        _ => None,
    }
}

/// A change of bytes.
#[derive(Clone, Debug)]
enum Edit {
    Truncate(Index),
    Delete(Index, usize),
    Insert(Index, Vec<u8>),
    Set(Index, u8),
}

fn edit() -> impl Strategy<Value = Edit> {
    let index = any::<Index>;
    prop_oneof![
        1 => index().prop_map(Edit::Truncate),
        3 => (index(), 1..200_usize).prop_map(|(place, length)| Edit::Delete(place, length)),
        3 => (index(), odd_text()).prop_map(|(place, text)| Edit::Insert(place, text.into_bytes())),
        1 => (index(), any::<Vec<u8>>()).prop_map(|(place, bytes)| Edit::Insert(place, bytes)),
        3 => (index(), any::<u8>()).prop_map(|(place, byte)| Edit::Set(place, byte)),
    ]
}

fn apply(bytes: &mut Vec<u8>, edit: &Edit) {
    if bytes.is_empty() {
        return;
    }
    let length = bytes.len();
    match edit {
        Edit::Truncate(place) => bytes.truncate(place.index(length)),
        Edit::Delete(place, count) => {
            let start = place.index(length);
            bytes.drain(start..length.min(start + count));
        }
        Edit::Insert(place, more) => {
            let start = place.index(length);
            bytes.splice(start..start, more.iter().copied());
        }
        Edit::Set(place, byte) => bytes[place.index(length)] = *byte,
    }
}

/// Returns what is wrong with the samples in Markdown: they must be Rust, whatever the texts around them are.
fn samples_in(markdown: &str) -> Option<String> {
    let mut blocks = markdown.split("\n```");
    blocks.next();
    // After each block comes the text behind it.
    while let Some(block) = blocks.next() {
        let Some((head, code)) = block.split_once('\n') else {
            return Some("a block of code is empty".to_owned());
        };
        if blocks.next().is_none() {
            return Some("a block of code has no end".to_owned());
        }
        if head != "rust" && head != "no_run" {
            continue;
        }
        let shown = code
            .lines()
            .map(|line| line.strip_prefix("# ").unwrap_or(line));
        let code = shown.collect::<Vec<_>>().join("\n");
        // Those of a README are the inside of a function.
        let problem = syn::parse_file(&code).err();
        let problem =
            problem.and_then(|_| syn::parse_file(&format!("async fn f() {{\n{code}\n}}")).err());
        if let Some(problem) = problem {
            return Some(format!("{problem} in\n{code}"));
        }
    }
    None
}

/// Generates, and parses what comes out.
fn try_out(file: SourceFile) {
    let model = ModelFiles::new(file);
    let generated = generate(&entry("mutated"), &model, Options::default());
    match generated {
        Err(diagnostics) => assert!(diagnostics.has_errors()),
        Ok(generated) => {
            for file in &generated.files {
                let problem = if file.path == "Cargo.toml" {
                    file.contents
                        .parse::<toml::Table>()
                        .err()
                        .map(|error| error.to_string())
                } else if Path::new(&file.path)
                    .extension()
                    .is_some_and(|it| it == "md")
                {
                    samples_in(&file.contents)
                } else if file.path == lock::FILE {
                    // With its own lock, a crate is what it was.
                    let options = Options::default().lock("api.lock", &file.contents);
                    let again = generate(&entry("mutated"), &model, options);
                    again.map_or_else(
                        |problems| Some(problems.to_string()),
                        |again| (again.files != generated.files).then(|| "it changes".to_owned()),
                    )
                } else {
                    syn::parse_file(&file.contents)
                        .err()
                        .map(|error| error.to_string())
                };
                assert_eq!(problem, None, "{}:\n{}", file.path, file.contents);
            }
        }
    }
}

fn config() -> ProptestConfig {
    ProptestConfig {
        // Cases that failed once become tests of their own.
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn mutated_trees_never_cause_a_panic(
        model in prop::sample::select(TEXTS.as_slice()),
        mutations in prop::collection::vec(mutation(), 1..6),
    ) {
        let mut tree: Value = serde_json::from_str(&model).unwrap();
        for mutation in &mutations {
            // Where nothing fits, another mutation will.
            let _ = mutate(&mut tree, mutation);
        }
        try_out(SourceFile::new("model.json", tree.to_string()));
    }

    #[test]
    fn mutated_smithy_models_never_cause_a_panic(
        model in prop::sample::select(SMITHY_TEXTS.as_slice()),
        mutations in prop::collection::vec(mutation(), 1..6),
    ) {
        let mut tree: Value = serde_json::from_str(&model).unwrap();
        for mutation in &mutations {
            let _ = mutate(&mut tree, mutation);
        }
        try_out(SourceFile::new("model.json", tree.to_string()));
    }

    #[test]
    fn mutated_bytes_never_cause_a_panic(
        model in prop::sample::select(TEXTS.as_slice()),
        edits in prop::collection::vec(edit(), 1..4),
    ) {
        let mut bytes = model.into_bytes();
        for edit in &edits {
            apply(&mut bytes, edit);
        }
        let mut diagnostics = Diagnostics::new();
        match SourceFile::from_bytes("model.json", bytes, &mut diagnostics) {
            Some(file) => try_out(file),
            None => prop_assert!(diagnostics.has_errors()),
        }
    }

    #[test]
    fn mutated_lists_never_cause_a_panic(edits in prop::collection::vec(edit(), 1..4)) {
        let mut bytes = fs::read(workspace().join(SERVICES)).unwrap();
        for edit in &edits {
            apply(&mut bytes, edit);
        }
        let text = String::from_utf8_lossy(&bytes);
        let mut diagnostics = Diagnostics::new();
        let entries = read_services(SERVICES, &text, &mut diagnostics);
        prop_assert_eq!(entries.is_none(), diagnostics.has_errors());
    }
}

/// Puts every odd text into every place outside of shapes, and into all references of a Smithy model: random
/// mutations rarely do.
#[test]
fn odd_texts_anywhere_never_cause_a_panic() {
    for model in ["aws_json", "http_bindings", "smithy_mixins"] {
        let tree: Value = serde_json::from_str(&model_text(model)).unwrap();
        let places = pointers(&tree, Value::is_string);
        let is_rare = |place: &&String| {
            !place.starts_with("/shapes/") || place.ends_with("/target") || place.ends_with("/uri")
        };
        for place in places.iter().filter(is_rare) {
            for text in ODD_TEXTS.iter().filter(|text| text.len() < 100) {
                let mut tree = tree.clone();
                *tree.pointer_mut(place).unwrap() = Value::String(text.clone());
                try_out(SourceFile::new("model.json", tree.to_string()));
            }
        }
    }
}
