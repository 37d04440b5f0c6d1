//! The same input gives the same bytes, for any order of operations and shapes in the model, and on any
//! number of threads.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::thread;

use proptest::prelude::*;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use shapewright_codegen::{GeneratedFile, Options, generate};

use crate::models::MODELS;
use crate::support::{entry, generate_model, model_text, single_file, vendored};

/// An object whose keys keep their order, and whose values keep their text.
struct Object(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries;

        impl<'de> Visitor<'de> for Entries {
            type Value = Object;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Object, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Object(entries))
            }
        }

        deserializer.deserialize_map(Entries)
    }
}

impl Object {
    fn parse(text: &str) -> Self {
        serde_json::from_str(text).unwrap()
    }

    fn text(&self) -> String {
        let mut text = String::from("{");
        for (index, (key, value)) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { "," };
            let _ = write!(text, "{separator}\n{}: {value}", serde_json::json!(key));
        }
        text.push_str("\n}\n");
        text
    }

    /// Replaces the object under a key.
    fn edit(&mut self, key: &str, edit: impl FnOnce(&mut Self)) {
        for (name, value) in &mut self.0 {
            if name == key {
                let mut object = Self::parse(value.get());
                edit(&mut object);
                *value = RawValue::from_string(object.text()).unwrap();
                return;
            }
        }
        panic!("there is no key {key}");
    }

    /// Puts the entries into an order that the numbers decide.
    fn shuffle(&mut self, order: &[u32]) {
        let numbers = order.iter().cycle();
        let mut entries: Vec<_> = numbers.zip(self.0.drain(..)).collect();
        entries.sort_by_key(|(number, _)| **number);
        self.0 = entries.into_iter().map(|(_, entry)| entry).collect();
    }
}

/// The model with its parts, operations and shapes in another order.
fn shuffled(text: &str, order: &[u32]) -> String {
    let mut model = Object::parse(text);
    // In Smithy models, operations are shapes.
    if model.0.iter().any(|(key, _)| key == "operations") {
        model.edit("operations", |operations| operations.shuffle(order));
    }
    model.edit("shapes", |shapes| shapes.shuffle(order));
    model.shuffle(order);
    model.text()
}

/// Generates from a text, instead of from a model in `tests/models`.
fn generate_text(name: &str, text: String) -> Vec<GeneratedFile> {
    let generated = generate(&entry(name), &single_file(name, text), Options::default());
    let generated = generated.unwrap_or_else(|diagnostics| panic!("{name}:\n{diagnostics}"));
    generated.files
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(32) })]

    #[test]
    fn order_of_operations_and_shapes_does_not_matter(
        model in prop::sample::select(MODELS),
        order in prop::collection::vec(any::<u32>(), 1..50),
    ) {
        let text = model_text(model);
        let expected = generate_text(model, text.clone());
        prop_assert_eq!(generate_text(model, shuffled(&text, &order)), expected);
    }
}

#[test]
fn order_of_the_vendored_models_does_not_matter() {
    let order: Vec<u32> = (1..200_u32)
        .map(|n| n.wrapping_mul(2_654_435_761))
        .collect();
    for (entry, files) in vendored() {
        let expected = generate(&entry, &files, Options::default()).unwrap().files;
        let mut files = files;
        files.service.source.text = shuffled(&files.service.source.text, &order);
        let generated = generate(&entry, &files, Options::default()).unwrap().files;
        assert_eq!(generated, expected);
    }
}

#[test]
fn order_of_members_is_kept() {
    let name = "structures";
    let mut model = Object::parse(&model_text(name));
    model.edit("shapes", |shapes| {
        shapes.edit("Thing", |thing| {
            thing.edit("members", |members| members.0.reverse());
        });
    });
    let files = generate_text(name, model.text());
    let types = files.iter().find(|file| file.path == "src/types.rs");
    let text = &types.unwrap().contents;
    let definition = text.split("pub struct Thing {").nth(1).unwrap();
    let fields = ["nothing", "secret", "older", "old", "more_labels", "labels"];
    let places = fields.map(|field| definition.find(&format!(" {field}: ")).unwrap());
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn threads_do_not_matter() {
    let run = || -> BTreeMap<&str, Vec<GeneratedFile>> {
        let models = MODELS.iter();
        let generated = models.map(|name| (*name, generate_model(name, Options::default()).files));
        generated.collect()
    };
    let expected = run();
    for (name, files) in &expected {
        let several = generate_model(name, Options::default().threads(3)).files;
        assert_eq!(several, *files, "{name}");
    }
    thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(run)).collect();
        for thread in threads {
            assert_eq!(thread.join().unwrap(), expected);
        }
    });
}
