//! The runtime knows every declaration that the generator writes. A running program reads them as text.

use iot_jobs_data_plane::runtime::macros_support;
use iot_jobs_data_plane::runtime::shape::schema::{Member, Schema};
use iot_jobs_data_plane::runtime::wire::OperationSchema;
use shapewright_codegen::{GeneratedFile, Options, generate};

use crate::support::{generate_model, macro_calls, models, stems, vendored};

/// A declaration as the macros hand it to the runtime, and the names of its members in the model.
fn declaration(call: &str) -> Option<(String, Vec<&str>)> {
    let mut lines = call.lines();
    let is_union = match lines.next()? {
        "structure! {" => false,
        "union! {" => true,
        _ => return None,
    };
    let mut lines = lines.filter(|line| !line.trim_start().starts_with("#["));
    let head = lines.next()?.trim().trim_start_matches("!Clone ");
    let (head, _) = head.rsplit_once(" {")?;
    let mut text = head.replacen(": Default", "", 1) + " : ";
    let mut names = Vec::new();
    for line in lines.take_while(|line| line.starts_with("        ")) {
        let (_index, line) = line.trim().strip_suffix(';')?.split_once(' ')?;
        if is_union {
            // A variant's method and type are not handed on.
            let (variant, traits) = line.split_once(" = ")?;
            text.extend([variant.split(' ').next()?, "(", traits, ")"]);
        } else {
            text.push_str(line);
        }
        names.push(line.split('"').nth(1)?);
    }
    Some((text, names))
}

fn schema(text: String) -> &'static Schema {
    macros_support::declaration(text.leak()).schema()
}

/// All files of the test models and of the vendored ones.
fn files() -> Vec<GeneratedFile> {
    let mut files = Vec::new();
    for name in stems(&models(), ".json") {
        files.extend(generate_model(&name, Options::default()).files);
    }
    for (entry, models) in vendored() {
        let generated = generate(&entry, &models, Options::default());
        files.extend(generated.unwrap_or_else(|it| panic!("{it}")).files);
    }
    files
}

#[test]
fn the_runtime_knows_every_trait_of_structures() {
    let files = files();
    let mut count = 0;
    for call in files.iter().flat_map(|file| macro_calls(&file.contents)) {
        let Some((text, names)) = declaration(&call) else {
            let is_one = call.starts_with("structure!") || call.starts_with("union!");
            assert!(!is_one, "not understood: {call}");
            continue;
        };
        // Reading panics at a trait that does not exist.
        let members = schema(text).members.iter();
        let found: Vec<_> = members.map(|member| member.name).collect();
        assert_eq!(found, names, "{call}");
        count += 1;
    }
    let lines = files.iter().flat_map(|file| file.contents.lines());
    let calls = lines.filter(|line| matches!(*line, "structure! {" | "union! {"));
    assert!(count > 0 && count == calls.count(), "{count}");
}

#[test]
fn the_runtime_knows_every_trait_of_newtypes() {
    const MEMBERS: &[Member] = &[
        Member::new("member"),
        Member::new("key"),
        Member::new("value"),
    ];
    let mut patterns = 0;
    for file in files() {
        let calls = macro_calls(&file.contents).into_iter();
        for call in calls.filter(|call| call.starts_with("newtypes! {")) {
            // A declaration may take two lines.
            let text = call.replace("\n            ", " ");
            for line in text.lines().filter(|line| line.ends_with(';')) {
                let line = line.trim().trim_end_matches(';');
                let (name, _) = line.split_once('(').unwrap();
                let found = macros_support::newtype(line.to_owned().leak(), MEMBERS);
                let says_something = found.name != name
                    || found.min.is_some()
                    || found.max.is_some()
                    || found.pattern.is_some()
                    || found.sensitive
                    || found.sparse
                    || found
                        .members
                        .iter()
                        .any(|it| format!("{it:?}") != format!("{:?}", Member::new(it.name)));
                assert!(says_something, "{line}");
                assert_eq!(found.pattern.is_some(), line.contains(" = "), "{line}");
                patterns += usize::from(found.pattern.is_some());
            }
        }
    }
    assert!(patterns > 0);
}

#[test]
fn the_runtime_knows_every_trait_of_operations() {
    let mut labels = 0;
    for file in files() {
        let calls = macro_calls(&file.contents).into_iter();
        for call in calls.filter(|call| call.starts_with("operation! {")) {
            let head = call.lines().find(|line| line.contains(" = \"")).unwrap();
            let (name, rest) = head
                .trim()
                .trim_end_matches(" {")
                .split_once(" = ")
                .unwrap();
            let (wire, traits) = rest.split_at(rest[1..].find('"').unwrap() + 2);
            let plain = OperationSchema::new(wire.to_owned().leak(), "GET", &[]);
            let text = format!("{name}{traits}").leak();
            let found = macros_support::operation(text, plain);
            assert_eq!(found.path.is_empty(), !traits.contains(".path("), "{head}");
            labels += found.path.len();
        }
    }
    assert!(labels > 0);
}

#[test]
#[should_panic(expected = "does not know `shiny`")]
fn a_trait_which_does_not_exist_is_found() {
    let call = "structure! {\n    Thing {\n        0 a(\"a\".shiny());\n    }\n}\n";
    schema(declaration(call).unwrap().0);
}
