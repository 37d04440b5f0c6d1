//! A lock is read as it was written, and what is wrong with one is at a line.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;
use crate::diagnostics::Diagnostics;
use crate::ir::Primitive;

/// One line of each kind, and of each of their parts.
const ALL: &str = r#"alias newtypes::OldArn = newtypes::Arn
enum Color
enum Color."dark red"
enum Color.a1.large
enum Color.red as Red_
exception GoneException as GoneError new() variant Gone2
exception LostException
exception LostException.source: String
newtype Arn = String
newtype Arn.MAX_LENGTH = 64
newtype Arn.MIN_LENGTH = 1
newtype Arn.PATTERN = "a \\\"b\\"
newtype Arns = List<newtypes::Arn>
newtype Arns.MAX_LENGTH = 5
newtype Level = i32
newtype Level.3 as HIGH
newtype Size = i64
newtype Size.MAX = 9
newtype Size.MIN = -9223372036854775808
newtype Tags = Map<newtypes::Arn, Option<types::Node>>
operation Go as Go2 go_2 go_2 errors GoError2 pages as go_all waiter Done waiter Gone as wait_gone
operation List pages
operation Stop takes nothing returns nothing
structure "a.b" as AB2 in Go new(x, "y \"z\"")
structure "a.b"."y \"z\"" as z set by set_zet: enums::Color
structure "a.b".type as kind: bool
structure "a.b".x: EventStream<types::Events>
structure Node new()
structure Node.next: Box<types::Node>
union Events errors
union Events.one: types::Node
union Other errors Failure
"#;

fn parse(text: &str) -> Result<Lock, String> {
    let mut diagnostics = Diagnostics::new();
    let lock = Lock::parse("api.lock", text, &mut diagnostics);
    lock.ok_or_else(|| diagnostics.to_string())
}

#[test]
fn every_kind_of_line_is_read_and_written() {
    let lock = parse(ALL).unwrap();
    assert_eq!(lock.to_string(), ALL);
    // Neither comments nor the order of lines mean anything.
    let mut lines: Vec<&str> = ALL.lines().rev().collect();
    lines.insert(3, "# A comment\n");
    assert_eq!(parse(&lines.join("\r\n")).unwrap(), lock);
}

#[test]
fn names_that_follow_from_the_models_are_left_out_and_complete_in_memory() {
    let lock = parse(ALL).unwrap();
    let item = lock.item("Arns").unwrap();
    assert_eq!(item.ty().to_string(), "newtypes::Arns");
    let stop = &lock.operations["Stop"];
    assert_eq!(stop.names, ["Stop", "stop", "stop"].map(str::to_owned));
    assert_eq!(stop.error, "StopError");
    let Kind::Exception(lost, variant) = &lock.item("LostException").unwrap().kind else {
        panic!("no exception");
    };
    assert_eq!(
        (variant.as_str(), lost.members["source"].setter.as_str()),
        ("Lost", "set_source")
    );
    let Kind::Enum(values) = &lock.item("Color").unwrap().kind else {
        panic!("no enum");
    };
    assert_eq!(values["dark red"], "DarkRed");
}

/// Each of these texts has the problem beside it.
fn check_problems(table: &[(&str, &str)]) {
    for (text, expected) in table {
        let problems = parse(text).unwrap_err();
        assert!(
            problems.contains(&format!("api.lock:{expected}")) || problems.contains(expected),
            "{text}\n{problems}"
        );
    }
}

#[test]
fn what_is_wrong_is_reported_with_its_line() {
    let table = [
        // A slip of the pen.
        ("struct A", "1:1: error: `struct` is no kind of line"),
        ("enum", "1:5: error: the line ends where"),
        (
            "enum A\n\nenum A",
            "3:1: error: this is in the lock twice: it is in line 1",
        ),
        ("enum A as 3", "1:11: error: `3` can't be a name in Rust"),
        (
            "enum A as type",
            "1:11: error: `type` can't be a name in Rust",
        ),
        (
            "enum A nonsense",
            "1:7: error: nothing is known of `nonsense`",
        ),
        ("enum A.\"b", "error: the line ends within quotes"),
        ("enum A.\"\\u{d800}\"", "error: this is no character"),
        ("newtype A", "1:10: error: the line ends where `=` must be"),
        (
            "newtype A = Strin",
            "1:13: error: `Strin` is nothing that a newtype wraps",
        ),
        (
            "newtype A = i32\nnewtype A.x as X",
            "2:1: error: `x` is no value of an integer",
        ),
        (
            "newtype A = i32\nnewtype A.3",
            "2:1: error: a value of a newtype needs a name",
        ),
        (
            "newtype A = i32\nnewtype A.MAX = x",
            "2:17: error: `x` is neither a number nor a text in quotes",
        ),
        (
            "newtype A = i32\nnewtype A.MAX = 2147483648",
            "2:1: error: this is no value that `MAX` can have",
        ),
        (
            "newtype A = String\nnewtype A.MAX_LENGTH = -1",
            "2:1: error: this is no value that `MAX_LENGTH` can have",
        ),
        (
            "newtype A = String\nnewtype A.PATTERN = 1",
            "2:1: error: this is no value that `PATTERN` can have",
        ),
        (
            "newtype A = String\nnewtype A.MAX = 1",
            "2:1: error: `MAX` is no constant of a newtype of `String`\n    hint: it can have `MIN_LENGTH`, `MAX_LENGTH`, \
             `PATTERN`",
        ),
        ("structure A new(b", "1:18: error: the line ends where"),
        (
            "structure A\nstructure A.b",
            "2:14: error: the line ends where `:` must be",
        ),
        (
            "structure A\nstructure A.b: nothing",
            "2:16: error: `nothing` is no type",
        ),
        (
            "operation A.b",
            "1:14: error: the name of an operation has no dot",
        ),
        ("alias a = b", "1:7: error: `a` is no type of the crate"),
        // The lines of a merge.
        ("<<<<<<< HEAD", "1:1: error: `<<<<<<<` is no kind of line"),
    ];
    check_problems(&table);
}

#[test]
fn what_only_the_whole_lock_shows_is_reported_with_a_line() {
    let table = [
        (
            "structure A.b: i32",
            "1:1: error: the lock has no structure `A`",
        ),
        (
            "union A\nstructure A.b: i32",
            "2:1: error: the lock has no structure `A`",
        ),
        (
            "structure A new(c)\nstructure A.b: i32",
            "1:1: error: `new` takes `c`, which is no member of `A`",
        ),
        (
            "structure A new(b, b)\nstructure A.b: i32",
            "1:1: error: `new` takes `b` twice",
        ),
        (
            "structure A in Op",
            "1:1: error: the lock has no operation `Op`",
        ),
        (
            "structure Job\nstructure A\nstructure A.b: types::Jobs",
            "3:1: error: the lock has no type `types::Jobs`\n    hint: did you mean `types::Job`?",
        ),
        (
            "enum A\nenum A.b as X\nenum A.c as X",
            "3:1: error: the name `X` is given twice",
        ),
        (
            "enum A\nenum A.b as Unknown",
            "2:1: error: the name `Unknown` is given twice",
        ),
        (
            "structure A as X\nunion B as X",
            "2:1: error: the name `X` is given twice",
        ),
        (
            "structure A\nstructure A.b as x: i32\nstructure A.c as x: i32",
            "3:1: error: the name `x` is given twice",
        ),
        (
            "operation A as B a b\noperation C as D a d",
            "2:1: error: the name `a` is given twice",
        ),
        (
            "operation A pages as x\noperation B waiter C as x",
            "2:1: error: the name `x` is given twice",
        ),
        (
            "newtype A = i32\nalias newtypes::A = newtypes::A",
            "2:1: error: the name `A` is given twice",
        ),
        (
            "alias newtypes::A = newtypes::B",
            "1:1: error: the lock has no type `newtypes::B`",
        ),
    ];
    check_problems(&table);
}

#[test]
fn items_are_freed_one_by_one() {
    let all = parse(ALL).unwrap();
    let without = |item: &str| all.clone().without(&[item]);
    let lines = |lock: &Lock| BTreeSet::from_iter(lock.lines());
    let gone = |item: &str| -> Vec<String> {
        let before = lines(&all);
        let after = lines(&without(item).unwrap());
        before.difference(&after).cloned().collect()
    };
    assert_eq!(
        gone("Level"),
        ["newtype Level = i32", "newtype Level.3 as HIGH"]
    );
    assert_eq!(gone("Color.red"), ["enum Color.red as Red_"]);
    assert_eq!(gone("Arn.MAX_LENGTH"), ["newtype Arn.MAX_LENGTH = 64"]);
    assert_eq!(gone("Arn.PATTERN").len(), 1);
    assert_eq!(gone("Size.MAX"), ["newtype Size.MAX = 9"]);
    assert!(without("Tags.MAX_LENGTH").is_err());
    assert_eq!(gone("OldArn"), ["alias newtypes::OldArn = newtypes::Arn"]);
    assert_eq!(gone("Stop").len(), 1);
    let freed = without("Node.next").unwrap();
    assert!(
        freed
            .freed
            .contains(&("Node".to_owned(), "next".to_owned()))
    );
    assert_eq!(
        without("Colour").unwrap_err().hint.as_deref(),
        Some("did you mean `Color`?")
    );
    assert!(without("Color.green").is_err());
    assert_eq!(all.clone().without::<&str>(&[]).unwrap(), Lock::default());
}

/// A name as a model may have one, and as nobody would.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-z][A-Za-z0-9_]{0,6}",
        "\\PC{1,4}",
        "[ -~\\n\\t\"\\\\]{1,4}"
    ]
}

fn rust_name() -> impl Strategy<Value = String> {
    "[A-Z][a-z0-9]{1,6}".prop_map(|name| format!("{name}Q"))
}

fn primitive() -> impl Strategy<Value = Ty> {
    prop_oneof![
        Just(Primitive::Boolean),
        Just(Primitive::Timestamp),
        Just(Primitive::Document)
    ]
    .prop_map(Ty::Primitive)
}

fn members(fields: bool) -> impl Strategy<Value = BTreeMap<String, Member>> {
    let all = prop::collection::btree_map(word(), (primitive(), any::<bool>()), 0..4);
    all.prop_map(move |all| {
        let numbered = all.into_iter().enumerate();
        numbered
            .map(|(index, (name, (ty, boxed)))| {
                // Distinct, and seldom what follows from the member's name.
                let field = if fields {
                    format!("field_{index}")
                } else {
                    format!("Case{index}")
                };
                let member = Member {
                    setter: field.clone(),
                    name: field,
                    ty,
                    boxed,
                };
                (name, member)
            })
            .collect()
    })
}

fn structure() -> impl Strategy<Value = Structure> {
    (members(true), any::<bool>()).prop_map(|(members, constructed)| Structure {
        operation: None,
        arguments: constructed.then(|| members.keys().rev().cloned().collect()),
        members,
    })
}

fn kind() -> impl Strategy<Value = crate::lock::Kind> {
    let values = prop::collection::btree_set(word(), 0..4);
    let values = values.prop_map(|values| {
        let numbered = values.into_iter().enumerate();
        numbered
            .map(|(index, value)| (value, format!("Value{index}Q")))
            .collect()
    });
    prop_oneof![
        structure().prop_map(Kind::Structure),
        (structure(), rust_name()).prop_map(|(it, variant)| Kind::Exception(it, variant)),
        members(false).prop_map(|members| Kind::Union(members, None)),
        values.prop_map(Kind::Enum),
        (primitive(), any::<bool>()).prop_map(|(ty, sparse)| {
            Kind::Newtype(
                Wraps::List(Element { ty, sparse }),
                BTreeMap::new(),
                Limits::default(),
            )
        }),
    ]
}

proptest! {
    #[test]
    fn any_lock_is_read_as_it_was_written(items in prop::collection::btree_map(word(), kind(), 0..6)) {
        let named = items.into_iter().enumerate();
        let items = named.map(|(index, (shape, kind))| (shape, Item { name: format!("Item{index}"), kind }));
        let lock = Lock { items: items.collect(), ..Lock::default() };
        let text = lock.to_string();
        prop_assert!(text.lines().is_sorted(), "{}", text);
        prop_assert_eq!(parse(&text).unwrap(), lock);
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "\\PC{0,80}", line in 0_usize..40) {
        let lines: Vec<&str> = ALL.lines().collect();
        let line = lines[line % lines.len()];
        let cut: String = line.chars().take(text.len() % (line.len() + 1)).collect();
        let _ = parse(&text);
        let _ = parse(&format!("{cut}{text}"));
    }
}
