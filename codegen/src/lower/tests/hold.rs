//! An old model, its lock, and a new model: callers find what they knew.

use super::{entry, invariants, operation, read, text};
use crate::diagnostics::Diagnostics;
use crate::ir::Crate;
use crate::lock::{Kind, Lock};
use crate::lower::{How, Lowered, lower, lower_locked};
use crate::{Options, lower_files};

/// A model with the operation `Put` from `In` to `Out`, with these shapes.
fn model(shapes: &str) -> String {
    with_operations(
        r#""Put": {"name": "Put", "http": {"method": "POST", "requestUri": "/"}, "input": {"shape": "In"}, "output": {"shape": "Out"}}"#,
        shapes,
    )
}

fn with_operations(operations: &str, shapes: &str) -> String {
    let mut shapes = shapes.to_owned();
    for scalar in [
        r#""S": {"type": "string", "max": 9}"#,
        r#""String": {"type": "string"}"#,
        r#""Integer": {"type": "integer"}"#,
    ] {
        let name = scalar.split(':').next().unwrap_or_default();
        if !shapes.contains(&format!("{name}:")) {
            shapes = format!("{shapes}, {scalar}");
        }
    }
    text(super::REST, operations, &shapes)
}

/// A structure with members `name:Shape`, of which those with `!` are required.
fn structure(name: &str, members: &[&str]) -> String {
    let parts = members.iter().map(|member| member.split_once(':').unwrap());
    let list: Vec<String> = parts
        .clone()
        .map(|(name, shape)| {
            format!(
                r#""{}": {{"shape": "{shape}"}}"#,
                name.trim_end_matches('!')
            )
        })
        .collect();
    let required = parts.filter_map(|(name, _)| name.strip_suffix('!'));
    let required: Vec<String> = required.map(|name| format!("\"{name}\"")).collect();
    format!(
        r#""{name}": {{"type": "structure", "members": {{{}}}, "required": [{}]}}"#,
        list.join(", "),
        required.join(", ")
    )
}

/// The shapes `In` and `Out` with these members, and others.
fn messages(input: &[&str], output: &[&str], others: &[&str]) -> String {
    let messages = [structure("In", input), structure("Out", output)];
    let others = others.iter().map(|it| (*it).to_owned());
    let all: Vec<String> = messages.into_iter().chain(others).collect();
    model(&all.join(", "))
}

fn api(text: &str) -> Crate {
    let (service, files) = read(text);
    let mut diagnostics = Diagnostics::new();
    let krate = lower(&service, &files.service, &entry(), 1, &mut diagnostics);
    krate.unwrap_or_else(|| panic!("{diagnostics}"))
}

/// The new model with the lock of the old one.
fn update(old: &str, new: &str) -> Lowered {
    update_with(&Lock::of(&api(old)), new)
}

fn update_with(lock: &Lock, new: &str) -> Lowered {
    // What is read must be what was written.
    let mut diagnostics = Diagnostics::new();
    let lock = Lock::parse("api.lock", &lock.to_string(), &mut diagnostics);
    let lock = lock.unwrap_or_else(|| panic!("{diagnostics}"));
    let lowered = lowered_with(&lock, new);
    invariants::check_locked(&lowered.krate);
    // With its own lock, a crate is what it was.
    let again = lowered_with(&Lock::of(&lowered.krate), new);
    assert_eq!(again.krate, lowered.krate);
    lowered
}

fn lowered_with(lock: &Lock, text: &str) -> Lowered {
    let (service, files) = read(text);
    let mut diagnostics = Diagnostics::new();
    let lowered = lower_locked(
        &service,
        &files.service,
        &entry(),
        Some(lock),
        How {
            threads: 1,
            memo: None,
        },
        &mut diagnostics,
    );
    let lowered = lowered.unwrap_or_else(|| panic!("{diagnostics}"));
    assert!(diagnostics.is_empty(), "{diagnostics}");
    lowered
}

/// The lines of the lock of the new model, with the lock of the old one.
fn lines_of(old: &str, new: &str) -> Vec<String> {
    Lock::of(&update(old, new).krate).lines()
}

#[track_caller]
fn assert_line(lines: &[String], line: &str) {
    assert!(lines.iter().any(|it| it == line), "{line}\n{lines:#?}");
}

/// What is held back: one line each.
fn held(lowered: &Lowered) -> Vec<String> {
    let held = lowered.held_back.iter();
    held.map(|it| {
        format!("{}: {} {}", it.item, it.reason, it.what)
            .trim_end()
            .to_owned()
    })
    .collect()
}

/// An old model, a new one, lines that the new lock has, and what is held back.
struct Row {
    name: &'static str,
    old: String,
    new: String,
    lines: &'static [&'static str],
    held: &'static [&'static str],
}

fn check(rows: Vec<Row>) {
    for row in rows {
        let lowered = update(&row.old, &row.new);
        let lines = Lock::of(&lowered.krate).lines();
        for line in row.lines {
            assert!(
                lines.iter().any(|it| it == line),
                "{}: {line}\n{lines:#?}",
                row.name
            );
        }
        assert_eq!(held(&lowered), row.held, "{}", row.name);
    }
}

#[test]
fn constructors_keep_their_arguments() {
    check(vec![
        Row {
            name: "an order",
            old: messages(&["a!:S", "b!:S"], &["x!:S", "y!:S"], &[]),
            new: messages(&["b!:S", "a!:S"], &["y!:S", "x!:S"], &[]),
            lines: &[
                "structure In in Put new(a, b)",
                "structure Out in Put new(x, y)",
            ],
            held: &[
                "In: arguments of `new` in another order in the model `a, b` would be `b, a`",
                "Out: arguments of `new` in another order in the model `x, y` would be `y, x`",
            ],
        },
        Row {
            name: "became optional",
            old: messages(&["a!:S", "b!:S"], &["x!:S"], &[]),
            new: messages(&["a:S", "b!:S"], &["x:S"], &[]),
            lines: &[
                "structure In in Put new(a, b)",
                "structure Out in Put new(x)",
            ],
            held: &[
                "In.a: optional in the model, still required",
                "Out.x: optional in the model, still required",
            ],
        },
        Row {
            name: "became required",
            old: messages(&["a!:S", "b:S"], &["x:S"], &[]),
            new: messages(&["a!:S", "b!:S"], &["x!:S"], &[]),
            lines: &["structure In in Put new(a)", "structure Out in Put"],
            held: &[
                "In.b: required in the model, still optional",
                "Out.x: required in the model, still optional",
            ],
        },
        Row {
            name: "new and required",
            old: messages(&["a!:S"], &[], &[]),
            new: messages(&["n!:S", "a!:S"], &["x!:S"], &[]),
            lines: &["structure In in Put new(a)", "structure In.n: newtypes::S"],
            held: &[
                "In.n: required in the model, still optional",
                "Out.x: required in the model, still optional",
            ],
        },
        Row {
            name: "the first required one of a structure with a default",
            old: messages(&["a:S"], &[], &[]),
            new: messages(&["a!:S", "b!:S"], &[], &[]),
            lines: &["structure In in Put new()"],
            held: &[
                "In.a: required in the model, still optional",
                "In.b: required in the model, still optional",
            ],
        },
        Row {
            name: "removed",
            old: messages(&["a!:S", "b!:S", "c!:S"], &[], &[]),
            new: messages(&["a!:S", "c!:S"], &[], &[]),
            lines: &["structure In in Put new(a, c)"],
            held: &[],
        },
        Row {
            name: "a structure that is new is as the model says",
            old: messages(&["a!:S"], &[], &[]),
            new: messages(
                &["a!:S", "t:T"],
                &[],
                &[&structure("T", &["z!:S", "y:S", "x!:S"])],
            ),
            lines: &["structure T new(z, x)"],
            held: &[],
        },
        Row {
            name: "setters stay where nothing is sent any more",
            old: messages(&["t:T"], &["t:T"], &[&structure("T", &["z:S"])]),
            new: messages(&[], &["t:T"], &[&structure("T", &["z:S"])]),
            lines: &["structure T new()"],
            held: &["T: more or less in the model keeps `new` and its setters"],
        },
    ]);
}

#[test]
fn what_the_service_requires_is_known_whatever_the_field_is() {
    let old = messages(&["a!:S", "b:S"], &["x!:S"], &[]);
    let new = messages(&["a:S", "b!:S", "c!:S"], &["x:S"], &[]);
    let krate = update(&old, &new).krate;
    let facts = |shape: &str, name: &str| {
        let member = super::member(&krate, shape, name);
        (member.required, member.traits.required)
    };
    assert_eq!(facts("In", "a"), (true, false));
    assert_eq!(facts("In", "b"), (false, true));
    assert_eq!(facts("In", "c"), (false, true));
    // A response may lack it now, and that is no fault of the service.
    assert_eq!(facts("Out", "x"), (true, false));
    let note = |shape: &str, name: &str| super::member(&krate, shape, name).docs.last().cloned();
    let [lacking, due] = [
        "A response may lack it. Then it is empty.",
        "The service requires it.",
    ];
    assert_eq!(note("Out", "x").as_deref(), Some(lacking));
    assert_eq!(note("In", "b").as_deref(), Some(due));
}

#[test]
fn a_token_that_callers_pass_stays_an_argument() {
    let token = |more: &str| {
        let input = format!(
            r#""In": {{"type": "structure", "required": ["t"], "members": {{"t": {{"shape": "String"{more}}}}}}}"#
        );
        model(&[input, structure("Out", &[])].join(", "))
    };
    let old = token("");
    let new = token(r#", "idempotencyToken": true"#);
    let krate = update(&old, &new).krate;
    let member = super::member(&krate, "In", "t");
    assert!(member.required && member.traits.required && member.traits.idempotency_token);
    let krate = update(&new, &old).krate;
    let member = super::member(&krate, "In", "t");
    assert!(!member.required && member.traits.required);
    // The model has its way with the member, and a token of a model is no argument.
    let freed = Lock::of(&api(&old)).without(&["In.t"]).unwrap();
    let krate = lowered_with(&freed, &new).krate;
    assert!(!super::member(&krate, "In", "t").required);
}

#[test]
fn no_structure_contains_itself_because_something_stays_required() {
    // `T.u` stays required, and all of `U` is new.
    let old = messages(
        &["t:T"],
        &[],
        &[&structure("T", &["u!:V"]), &structure("V", &["s:S"])],
    );
    let new = messages(
        &["t:T"],
        &[],
        &[
            &structure("T", &["u:V"]),
            &structure("V", &["s:S", "w:W"]),
            &structure("W", &["t!:T"]),
        ],
    );
    let lines = lines_of(&old, &new);
    assert_line(&lines, "structure T new(u)");
    let direct = messages(
        &["t:T"],
        &[],
        &[
            &structure("T", &["u:V", "x:X"]),
            &structure("V", &["s:S"]),
            &structure("X", &["t!:T"]),
        ],
    );
    update(&old, &direct);
    // What is new requires what it is in: its member gives way.
    let closed = messages(
        &["t:T"],
        &[],
        &[&structure("T", &["u:W"]), &structure("W", &["t!:T"])],
    );
    let text = messages(&["t:T"], &[], &[&structure("T", &["u!:S"])]);
    let lines = lines_of(&text, &closed);
    assert_line(&lines, "structure T new(u)");
    assert_line(&lines, "structure W new()");
    let circle = messages(
        &["t:T"],
        &[],
        &[&structure("T", &["u:U"]), &structure("U", &["t!:T"])],
    );
    let before = messages(
        &["t:T"],
        &[],
        &[&structure("T", &["u!:U"]), &structure("U", &["t:T"])],
    );
    let lines = lines_of(&before, &circle);
    assert_line(&lines, "structure T new(u)");
    assert_line(&lines, "structure U new()");
}

#[test]
fn boxes_stay_where_they_were() {
    let old = messages(
        &["b:B"],
        &[],
        &[&structure("A", &["s:S"]), &structure("B", &["a:A"])],
    );
    let new = messages(
        &["b:B"],
        &[],
        &[&structure("A", &["s:S", "b:B"]), &structure("B", &["a:A"])],
    );
    let by_rule = Lock::of(&api(&new)).lines();
    assert_line(&by_rule, "structure B.a: Box<types::A>");
    let lines = lines_of(&old, &new);
    assert_line(&lines, "structure B.a: types::A");
    assert_line(&lines, "structure A.b: Box<types::B>");
    // The circle is gone, and the box stays.
    let lines = lines_of(&new, &old);
    assert_line(&lines, "structure B.a: Box<types::A>");
}

const NAME: &str = r#""Name": {"type": "string", "max": 5}"#;
const LABEL: &str = r#""Label": {"type": "string", "max": 7, "min": 1}"#;

#[test]
fn members_keep_types_that_are_the_same_on_the_wire() {
    let secret = r#""Label": {"type": "string", "sensitive": true}"#;
    check(vec![
        Row {
            name: "both types are there",
            old: messages(&["a!:Name", "b:Label"], &["x:Name"], &[NAME, LABEL]),
            new: messages(&["a!:Label", "b:Label"], &["x:Name"], &[NAME, LABEL]),
            lines: &["structure In.a: newtypes::Name", "newtype Label = String"],
            held: &["In.a: another type in the model `newtypes::Name` would be `newtypes::Label`"],
        },
        Row {
            name: "a plain text gets a type",
            old: messages(&["a!:String"], &["x:String"], &[]),
            new: messages(&["a!:Label"], &["x:Label"], &[LABEL]),
            lines: &["structure In.a: String", "structure Out.x: String"],
            held: &[
                "In.a: another type in the model `String` would be `newtypes::Label`",
                "Out.x: another type in the model `String` would be `newtypes::Label`",
            ],
        },
        Row {
            name: "a plain shape gets a constraint",
            old: messages(&["a!:String"], &[], &[]),
            new: messages(
                &["a!:String"],
                &[],
                &[r#""String": {"type": "string", "min": 1}"#],
            ),
            lines: &["structure In.a: String"],
            held: &["In.a: another type in the model `String` would be `newtypes::String`"],
        },
        Row {
            name: "a shape loses its constraint",
            old: messages(
                &["a!:String"],
                &[],
                &[r#""String": {"type": "string", "min": 1}"#],
            ),
            new: messages(&["a!:String"], &[], &[]),
            lines: &[
                "structure In.a: newtypes::String",
                "newtype String = String",
            ],
            held: &[
                "In.a: another type in the model `newtypes::String` would be `String`",
                "String: gone from the model, still there `newtypes::String` stays",
            ],
        },
        Row {
            name: "a type loses its name to a plain text",
            old: messages(&["a!:Name"], &[], &[NAME]),
            new: messages(&["a!:String"], &[], &[]),
            lines: &["structure In.a: newtypes::Name", "newtype Name = String"],
            held: &[
                "In.a: another type in the model `newtypes::Name` would be `String`",
                "Name: gone from the model, still there `newtypes::Name` stays",
            ],
        },
        Row {
            name: "a secret",
            old: messages(&["a!:String"], &[], &[]),
            new: messages(&["a!:Label"], &[], &[secret]),
            lines: &["structure In.a: String"],
            held: &["In.a: another type in the model `String` would be `newtypes::Label`"],
        },
    ]);
}

#[test]
fn constants_stay_when_their_constraints_go() {
    let all = |name: &str, more: &str| {
        [
            format!(r#""{name}": {{"type": "string"{more}}}"#),
            r#""Size": {"type": "integer", "min": 2}"#.to_owned(),
            r#""Sizes": {"type": "list", "member": {"shape": "Size"}, "max": 4}"#.to_owned(),
            r#""Bytes": {"type": "blob", "min": 1, "max": 8}"#.to_owned(),
        ]
    };
    let before = all("Title", r#", "min": 1, "max": 5, "pattern": "[a-z]\\d+""#);
    let after = [
        r#""Title": {"type": "string", "min": 0, "max": 7}"#,
        r#""Size": {"type": "integer"}"#,
        r#""Sizes": {"type": "list", "member": {"shape": "Size"}}"#,
        r#""Bytes": {"type": "blob", "min": 3}"#,
    ];
    let members = ["a!:Title", "b:Sizes", "c:Bytes"];
    let before: Vec<&str> = before.iter().map(String::as_str).collect();
    let old = messages(&members, &[], &before);
    let new = messages(&members, &[], &after);
    let lowered = update(&old, &new);
    let lines = Lock::of(&lowered.krate).lines();
    for line in [
        // What is still there has its new value.
        "newtype Title.MAX_LENGTH = 7",
        "newtype Title.MIN_LENGTH = 1",
        r#"newtype Title.PATTERN = "[a-z]\\d+""#,
        "newtype Size.MIN = 2",
        "newtype Sizes.MAX_LENGTH = 4",
        "newtype Bytes.MAX_LENGTH = 8",
        "newtype Bytes.MIN_LENGTH = 3",
    ] {
        assert_line(&lines, line);
    }
    let expected = [
        "Bytes.MAX_LENGTH: gone from the model, still there the constant `MAX_LENGTH` stays 8",
        "Size.MIN: gone from the model, still there the constant `MIN` stays 2",
        "Sizes.MAX_LENGTH: gone from the model, still there the constant `MAX_LENGTH` stays 4",
        "Title.MIN_LENGTH: gone from the model, still there the constant `MIN_LENGTH` stays 1",
        r#"Title.PATTERN: gone from the model, still there the constant `PATTERN` stays "[a-z]\\d+""#,
    ];
    assert_eq!(held(&lowered), expected);
    let title = |krate: &Crate| {
        let mut newtypes = krate.newtypes.iter();
        newtypes.find(|it| it.name == "Title").unwrap().clone()
    };
    // Nothing checks them any more.
    let found = title(&lowered.krate);
    assert_eq!(
        (found.constraints.min, found.constraints.max),
        (None, Some(7))
    );
    assert!(found.constraints.pattern.is_none());
    assert_eq!(found.former.is_there(), [true, false, true]);
    let note = "The service has no such limits any more. `MIN_LENGTH` and `PATTERN` are left for older code.";
    assert!(
        found.docs.iter().any(|line| line == note),
        "{:?}",
        found.docs
    );
    // They come back as the model says.
    let again = update_with(&Lock::of(&lowered.krate), &old);
    assert_eq!(again.krate, api(&old));
    // The model has its way where the lock is freed.
    let lock = Lock::of(&lowered.krate)
        .without(&["Title.PATTERN"])
        .unwrap();
    let freed = title(&lowered_with(&lock, &new).krate);
    assert_eq!(freed.former.is_there(), [true, false, false]);
}

#[test]
fn another_type_has_no_constants_of_an_older_one() {
    let old = messages(
        &["a:Thing"],
        &[],
        &[r#""Thing": {"type": "integer", "max": 5}"#],
    );
    let new = messages(
        &["a:Thing"],
        &[],
        &[r#""Thing": {"type": "string", "min": 2}"#],
    );
    let lines = lines_of(&old, &new);
    let constants: Vec<_> = lines
        .iter()
        .filter(|line| line.starts_with("newtype Thing."))
        .collect();
    assert_eq!(constants, ["newtype Thing.MIN_LENGTH = 2"]);
}

#[test]
fn an_heir_has_the_constants_of_its_predecessors() {
    let plain = r#""Label": {"type": "string", "sensitive": true}"#;
    let other = r#""Other": {"type": "string", "min": 3}"#;
    check(vec![
        Row {
            name: "the heir has no such constraint",
            old: messages(&["a!:Name"], &[], &[NAME]),
            new: messages(&["a!:Label"], &[], &[plain]),
            lines: &[
                "alias newtypes::Name = newtypes::Label",
                "newtype Label.MAX_LENGTH = 5",
            ],
            held: &[
                "Label.MAX_LENGTH: gone from the model, still there the constant `MAX_LENGTH` stays 5",
                "Name: gone from the model, still there `newtypes::Name` is an alias of `newtypes::Label`",
            ],
        },
        Row {
            name: "the second predecessor has a constant that neither the first nor the heir has",
            old: messages(&["a!:Name", "b:Other"], &[], &[NAME, other]),
            new: messages(&["a!:Label", "b:Label"], &[], &[plain]),
            lines: &[
                "alias newtypes::Name = newtypes::Label",
                "newtype Label.MAX_LENGTH = 5",
                "newtype Other.MIN_LENGTH = 3",
                "structure In.b: newtypes::Other",
            ],
            held: &[
                "In.b: another type in the model `newtypes::Other` would be `newtypes::Label`",
                "Label.MAX_LENGTH: gone from the model, still there the constant `MAX_LENGTH` stays 5",
                "Name: gone from the model, still there `newtypes::Name` is an alias of `newtypes::Label`",
                "Other: gone from the model, still there `newtypes::Other` stays",
            ],
        },
    ]);
}

#[test]
fn what_takes_the_place_of_a_type_has_its_name_too() {
    check(vec![
        Row {
            name: "a type is gone and another is in its place",
            old: messages(&["a!:Name"], &["x:Name"], &[NAME]),
            new: messages(&["a!:Label"], &["x:Label"], &[LABEL]),
            lines: &[
                "alias newtypes::Name = newtypes::Label",
                "structure In.a: newtypes::Label",
            ],
            held: &[
                "Name: gone from the model, still there `newtypes::Name` is an alias of `newtypes::Label`",
            ],
        },
        Row {
            name: "two types are in the place of one",
            old: messages(&["a!:Name", "b:Name"], &["x:Name"], &[NAME]),
            new: messages(&["a!:Label", "b:Label"], &["x:S"], &[LABEL]),
            lines: &[
                "alias newtypes::Name = newtypes::Label",
                "structure Out.x: newtypes::Label",
            ],
            held: &[
                "Out.x: another type in the model `newtypes::Label` would be `newtypes::S`",
                "Name: gone from the model, still there `newtypes::Name` is an alias of `newtypes::Label`",
            ],
        },
        Row {
            name: "one type is in the place of two",
            old: messages(
                &["a!:Name", "b:Other"],
                &[],
                &[NAME, r#""Other": {"type": "string", "max": 3}"#],
            ),
            new: messages(&["a!:Label", "b:Label"], &[], &[LABEL]),
            lines: &[
                "alias newtypes::Name = newtypes::Label",
                "alias newtypes::Other = newtypes::Label",
                "structure In.b: newtypes::Label",
            ],
            held: &[
                "Name: gone from the model, still there `newtypes::Name` is an alias of `newtypes::Label`",
                "Other: gone from the model, still there `newtypes::Other` is an alias of `newtypes::Label`",
            ],
        },
    ]);
}

#[test]
fn types_stay_only_where_messages_stay_the_same() {
    let list = |more: &str| format!(r#"{{"type": "list", "member": {{"shape": "S"{more}}}}}"#);
    let lists = |more: &str| format!(r#"{{"type": "list", "member": {{"shape": "S"}}{more}}}"#);
    let maps = |key: &str, value: &str, more: &str| {
        format!(
            r#"{{"type": "map", "key": {{"shape": "{key}"}}, "value": {{"shape": "{value}"}}{more}}}"#
        )
    };
    let map = || maps("String", "S", "");
    let element = r#", "locationName": "x""#;
    // The columns: the type that a member had, the type that it has now, and whether it keeps the first.
    let table = [
        (list(""), list(""), true),
        (list(element), list(element), true),
        (list(""), list(element), false),
        (list(r#", "flattened": true"#), list(""), false),
        (list(r#", "jsonvalue": true"#), list(""), false),
        (list(r#", "xmlNamespace": {"uri": "u"}"#), list(""), false),
        (lists(r#", "flattened": true"#), lists(""), false),
        (lists(r#", "sparse": true"#), lists(""), false),
        (
            lists(r#", "flattened": true, "sparse": true"#),
            lists(r#", "flattened": true, "sparse": true"#),
            true,
        ),
        (lists(r#", "xmlNamespace": {"uri": "u"}"#), lists(""), false),
        (lists(""), map(), false),
        (map(), map(), true),
        (map(), maps("String", "Integer", ""), false),
        (maps("Kind", "S", ""), map(), false),
        (map(), maps("String", "S", r#", "flattened": true"#), false),
        (map(), maps("String", "S", r#", "sparse": true"#), false),
    ];
    let kind = r#""Kind": {"type": "string", "enum": ["k"]}"#;
    for (one, other, stays) in table {
        let shapes = [
            format!(r#""One": {one}"#),
            format!(r#""Other": {other}"#),
            kind.to_owned(),
        ];
        let shapes = shapes.each_ref().map(String::as_str);
        let uses = ["one:One", "other:Other", "kind:Kind"];
        let model = |ty: &str| messages(&[ty, uses[0], uses[1], uses[2]], &[], &shapes);
        let lines = lines_of(&model("a:One"), &model("a:Other"));
        let name = if stays { "One" } else { "Other" };
        let line = format!("structure In.a: newtypes::{name}");
        assert!(lines.contains(&line), "{one} {other}: {line}\n{lines:#?}");
    }
}

#[test]
fn types_that_contain_others_are_kept_as_these_are() {
    let enumeration =
        |name: &str, values: &str| format!(r#""{name}": {{"type": "string", "enum": [{values}]}}"#);
    let list = |name: &str, of: &str| {
        format!(r#""{name}": {{"type": "list", "member": {{"shape": "{of}"}}}}"#)
    };
    let map = |of: &str| {
        format!(
            r#""Names": {{"type": "map", "key": {{"shape": "{of}"}}, "value": {{"shape": "{of}"}}}}"#
        )
    };
    check(vec![
        Row {
            name: "a list of a type that is gone",
            old: messages(&["a!:Names"], &[], &[&list("Names", "Name"), NAME]),
            new: messages(&["a!:Labels"], &[], &[&list("Labels", "Label"), LABEL]),
            lines: &[
                "alias newtypes::Name = newtypes::Label",
                "alias newtypes::Names = newtypes::Labels",
                "newtype Labels = List<newtypes::Label>",
            ],
            held: &[
                "Name: gone from the model, still there `newtypes::Name` is an alias of `newtypes::Label`",
                "Names: gone from the model, still there `newtypes::Names` is an alias of `newtypes::Labels`",
            ],
        },
        Row {
            name: "an element",
            old: messages(
                &["a!:Names", "b:Label"],
                &[],
                &[&list("Names", "Name"), NAME, LABEL],
            ),
            new: messages(
                &["a!:Names", "b:Label"],
                &["x:Name"],
                &[&list("Names", "Label"), NAME, LABEL],
            ),
            lines: &["newtype Names = List<newtypes::Name>"],
            held: &[
                "Names: another type in the model `List<newtypes::Name>` would be `List<newtypes::Label>`",
            ],
        },
        Row {
            name: "a key and a value",
            old: messages(&["a!:Names", "b:Label"], &[], &[&map("Name"), NAME, LABEL]),
            new: messages(
                &["a!:Names", "b:Label"],
                &["x:Name"],
                &[&map("Label"), NAME, LABEL],
            ),
            lines: &["newtype Names = Map<newtypes::Name, newtypes::Name>"],
            held: &[
                "Names: another type in the model `Map<newtypes::Name, newtypes::Name>` would be `Map<newtypes::Label, newtypes::Label>`",
            ],
        },
        Row {
            name: "an enum with more values",
            old: messages(&["a!:Color"], &[], &[&enumeration("Color", r#""red""#)]),
            new: messages(&["a!:Hue"], &[], &[&enumeration("Hue", r#""blue", "red""#)]),
            lines: &[
                "alias enums::Color = enums::Hue",
                "enum Hue.red",
                "enum Hue.blue",
            ],
            held: &[
                "Color: gone from the model, still there `enums::Color` is an alias of `enums::Hue`",
            ],
        },
        Row {
            name: "a structure with another name",
            old: messages(&["t:T"], &["u:T"], &[&structure("T", &["a!:S", "b:S"])]),
            new: messages(
                &["t:U"],
                &["u:U"],
                &[&structure("U", &["b!:S", "a!:S", "c:S"])],
            ),
            lines: &["alias types::T = types::U", "structure U new(a)"],
            held: &[
                "U.b: required in the model, still optional",
                "T: gone from the model, still there `types::T` is an alias of `types::U`",
            ],
        },
    ]);
}

#[test]
fn maps_and_constants_find_what_takes_their_place() {
    let map = |name: &str, of: &str, more: &str| {
        format!(
            r#""{name}": {{"type": "map", "key": {{"shape": "String"}}, "value": {{"shape": "{of}"}}{more}}}"#
        )
    };
    check(vec![
        Row {
            name: "a map of a type that is gone",
            old: messages(&["a!:Names"], &[], &[&map("Names", "Name", ""), NAME]),
            new: messages(&["a!:Labels"], &[], &[&map("Labels", "Label", ""), LABEL]),
            lines: &[
                "alias newtypes::Name = newtypes::Label",
                "alias newtypes::Names = newtypes::Labels",
                "newtype Labels = Map<String, newtypes::Label>",
            ],
            held: &[
                "Name: gone from the model, still there `newtypes::Name` is an alias of `newtypes::Label`",
                "Names: gone from the model, still there `newtypes::Names` is an alias of `newtypes::Labels`",
            ],
        },
        Row {
            name: "a map that may have empty values now",
            old: messages(&["a!:Names"], &[], &[&map("Names", "S", "")]),
            new: messages(
                &["a!:Labels"],
                &[],
                &[&map("Labels", "S", r#", "sparse": true"#)],
            ),
            lines: &["structure In.a: newtypes::Labels"],
            held: &[],
        },
        Row {
            name: "constants that the model has no more",
            old: messages(&["a!:Name", "b:Label"], &[], &[NAME, LABEL]),
            new: messages(
                &["a!:Label", "b:Label"],
                &[],
                &[r#""Label": {"type": "string"}"#],
            ),
            lines: &["alias newtypes::Name = newtypes::Label"],
            held: &[
                "Label.MAX_LENGTH: gone from the model, still there the constant `MAX_LENGTH` stays 7",
                "Label.MIN_LENGTH: gone from the model, still there the constant `MIN_LENGTH` stays 1",
                "Name: gone from the model, still there `newtypes::Name` is an alias of `newtypes::Label`",
            ],
        },
    ]);
}

#[test]
fn what_became_a_secret_is_redacted_whatever_its_type_is() {
    let old = messages(&["a!:String", "b!:Name"], &[], &[NAME]);
    let secret = r#""Label": {"type": "string", "sensitive": true}"#;
    let new = messages(&["a!:Label", "b!:Label"], &["x:Name"], &[NAME, secret]);
    let krate = update(&old, &new).krate;
    assert!(super::member(&krate, "In", "a").traits.sensitive);
    assert!(super::newtype(&krate, "Name").sensitive);
}

#[test]
fn a_base_type_that_changes_is_the_models() {
    let number = r#""Name": {"type": "integer", "max": 5}"#;
    let http = r#""Name": {"type": "timestamp", "timestampFormat": "rfc822"}"#;
    let unix = r#""Label": {"type": "timestamp", "timestampFormat": "unixTimestamp"}"#;
    let named = r#""Label": {"type": "string", "max": 7, "xmlNamespace": {"uri": "x"}}"#;
    let values = r#""Name": {"type": "string", "enum": ["a"]}"#;
    let rows = [
        (
            messages(&["a!:Name"], &[], &[NAME]),
            messages(&["a!:Name"], &[], &[number]),
            "newtype Name = i32",
        ),
        (
            messages(&["a!:Name"], &[], &[NAME]),
            messages(&["a!:Integer"], &[], &[]),
            "structure In.a: i32",
        ),
        (
            messages(&["a!:Name"], &[], &[NAME]),
            messages(&["a!:Name"], &[], &[values]),
            "structure In.a: enums::Name",
        ),
        // A structure where a union was has fields, and no variants.
        (
            messages(
                &["a:U"],
                &[],
                &[
                    r#""U": {"type": "structure", "union": true, "members": {"someThing": {"shape": "S"}}}"#,
                ],
            ),
            messages(&["a:U"], &[], &[&structure("U", &["someThing:S"])]),
            "structure U.someThing: newtypes::S",
        ),
        // A namespace goes with the shape.
        (
            messages(&["a!:String"], &[], &[]),
            messages(&["a!:Label"], &[], &[named]),
            "structure In.a: newtypes::Label",
        ),
        // One type, and two formats on the wire.
        (
            messages(&["a!:Name"], &["b:Name", "c:Label"], &[http, unix]),
            messages(&["a!:Label"], &["b:Name", "c:Label"], &[http, unix]),
            "structure In.a: newtypes::Label",
        ),
    ];
    for (old, new, expected) in rows {
        let lowered = update(&old, &new);
        let lines = Lock::of(&lowered.krate).lines();
        assert_line(&lines, expected);
        assert_eq!(held(&lowered), <[&str; 0]>::default());
    }
}

#[test]
fn names_stay_with_what_has_them() {
    let color = |values: &str| format!(r#""Color": {{"type": "string", "enum": [{values}]}}"#);
    let union = |members: &str| {
        format!(r#""U": {{"type": "structure", "union": true, "members": {{{members}}}}}"#)
    };
    check(vec![
        Row {
            name: "values",
            old: messages(&["c:Color"], &[], &[&color(r#""a-b""#)]),
            new: messages(&["c:Color"], &[], &[&color(r#""a.b", "a-b", "A B""#)]),
            lines: &["enum Color.a-b"],
            held: &[
                "Color.a-b: another name or place by the rules the variant `AB` would be `AMinusB`",
            ],
        },
        Row {
            name: "members",
            old: messages(&["fooBar:S"], &[], &[]),
            new: messages(&["FooBar:Integer", "fooBar:S"], &[], &[]),
            lines: &[
                "structure In.fooBar: newtypes::S",
                "structure In.FooBar as foo_bar_2: i32",
            ],
            held: &[
                "In.FooBar: another name or place by the rules `foo_bar_2` would be `foo_bar`",
                "In.fooBar: another name or place by the rules `foo_bar` would be `foo_bar_2`",
            ],
        },
        Row {
            name: "members of unions",
            old: messages(&["u:U"], &[], &[&union(r#""foo_bar": {"shape": "S"}"#)]),
            new: messages(
                &["u:U"],
                &[],
                &[&union(
                    r#""fooBar": {"shape": "S"}, "foo_bar": {"shape": "S"}"#,
                )],
            ),
            lines: &[
                "union U.fooBar as FooBar2: newtypes::S",
                "union U.foo_bar: newtypes::S",
            ],
            held: &[
                "U.fooBar: another name or place by the rules `FooBar2` would be `FooBar`",
                "U.foo_bar: another name or place by the rules `FooBar` would be `FooBar2`",
            ],
        },
        Row {
            name: "types",
            old: messages(&["t:a_b"], &["u:a_b"], &[&structure("a_b", &["s:S"])]),
            new: messages(
                &["t:a_b", "v:AB"],
                &["u:a_b"],
                &[&structure("a_b", &["s:S"]), &structure("AB", &["s:S"])],
            ),
            lines: &["structure a_b new()", "structure AB as AB2 new()"],
            held: &[
                "AB: another name or place by the rules `types::AB2` would be `types::AB`",
                "a_b: another name or place by the rules `types::AB` would be `types::AB2`",
            ],
        },
        Row {
            name: "a number that is free is not another's",
            old: messages(&["fooBar:S", "FooBar:S"], &[], &[]),
            new: messages(&["foo_bar:S"], &[], &[]),
            lines: &["structure In.foo_bar: newtypes::S"],
            held: &[],
        },
    ]);
}

#[test]
fn exceptions_have_one_variant_everywhere_and_keep_it() {
    let operation = |name: &str, errors: &[&str]| {
        let errors: Vec<String> = errors
            .iter()
            .map(|it| format!(r#"{{"shape": "{it}"}}"#))
            .collect();
        format!(
            r#""{name}": {{"name": "{name}", "http": {{"method": "POST", "requestUri": "/{name}"}}, "errors": [{}]}}"#,
            errors.join(", ")
        )
    };
    let exception = |name: &str| {
        format!(r#""{name}": {{"type": "structure", "members": {{}}, "exception": true}}"#)
    };
    let old = with_operations(
        &operation("A", &["BusyException"]),
        &exception("BusyException"),
    );
    let operations = [
        operation("A", &["BusyException"]),
        operation("B", &["BusyError", "BusyException"]),
    ];
    let shapes = [exception("BusyException"), exception("BusyError")].join(", ");
    let new = with_operations(&operations.join(", "), &shapes);
    let variants = |krate: &Crate| -> Vec<String> {
        let operations = krate.operations.iter();
        let variants = operations.flat_map(|it| &it.error.variants);
        variants.map(|it| it.name.clone()).collect()
    };
    assert_eq!(
        variants(&api(&new)),
        ["BusyException", "BusyError", "BusyException"]
    );
    let lowered = update(&old, &new);
    assert_eq!(variants(&lowered.krate), ["Busy", "BusyError", "Busy"]);
    let expected = "BusyException: another name or place by the rules the variant `Busy` would be `BusyException`";
    assert_eq!(held(&lowered), [expected]);
}

#[test]
fn operations_keep_what_they_are_and_where_their_structures_are() {
    let operation = |name: &str, more: &str| {
        format!(
            r#""{name}": {{"name": "{name}", "http": {{"method": "POST", "requestUri": "/{name}"}}{more}}}"#
        )
    };
    let input = r#", "input": {"shape": "In"}"#;
    let both = r#", "input": {"shape": "In"}, "output": {"shape": "Out"}"#;
    let shapes = [structure("In", &["s:S"]), structure("Out", &["s:S"])].join(", ");
    let old = with_operations(&operation("Go", input), &shapes);
    // The output is new, and the input belongs to two operations.
    let operations = [operation("Go", both), operation("go", input)].join(", ");
    let new = with_operations(&operations, &shapes);
    let lowered = update(&old, &new);
    let lines = Lock::of(&lowered.krate).lines();
    for line in [
        "operation Go returns nothing",
        "operation go as Go2 go_2 go_2 returns nothing",
        "structure In in Go new()",
    ] {
        assert_line(&lines, line);
    }
    let expected = [
        "In: another name or place by the rules `operations::In` would be `types::In`",
        "Go: more or less in the model returns an output in the model",
    ];
    assert_eq!(held(&lowered), expected);
    // What several operations had stays where it was when only one of them is left.
    let rest = with_operations(&operation("Go", input), &shapes);
    let before = with_operations(
        &[operation("Go", input), operation("Og", input)].join(", "),
        &shapes,
    );
    let lines = lines_of(&before, &rest);
    assert_line(&lines, "structure In new()");
}

#[test]
fn the_model_has_its_way_where_the_lock_is_freed() {
    let old = messages(&["a!:S", "b:S"], &["x!:S"], &[]);
    let new = messages(&["b!:S", "a!:S"], &["x:S"], &[]);
    let lock = |items: &[&str]| Lock::of(&api(&old)).without(items).unwrap();
    let lines = |items: &[&str]| {
        let lines = Lock::of(&lowered_with(&lock(items), &new).krate).lines();
        let heads = lines.into_iter().filter(|it| it.contains("new("));
        heads.collect::<Vec<_>>()
    };
    let put = |input: &str| format!("structure In in Put new({input})");
    assert_eq!(lines(&["Out"]), [put("a")]);
    assert_eq!(
        lines(&["In"]),
        [put("b, a"), "structure Out in Put new(x)".to_owned()]
    );
    assert_eq!(lines(&["In.b"])[0], put("a, b"));
    assert_eq!(
        lines(&["Out.x"]),
        [put("a"), "structure Out in Put new()".to_owned()]
    );
    assert_eq!(lines(&[]), [put("b, a")]);
}

/// A Smithy model with the operation `Put`. Its input has a text `name` of this type, an enum of numbers and
/// one of texts, with these values.
fn smithy(name: &str, required: bool, levels: &[(&str, i32)], signs: &[(&str, &str)]) -> String {
    let required = if required {
        r#""smithy.api#required": {}"#
    } else {
        ""
    };
    let value = |name: &str, value: String| {
        format!(
            r#""{name}": {{"target": "smithy.api#Unit", "traits": {{"smithy.api#enumValue": {value}}}}}"#
        )
    };
    let levels = levels.iter().map(|(name, it)| value(name, it.to_string()));
    let levels = levels.collect::<Vec<_>>().join(", ");
    let signs = signs
        .iter()
        .map(|(name, it)| value(name, format!("{it:?}")));
    let signs = signs.collect::<Vec<_>>().join(", ");
    format!(
        r#"{{"smithy": "2.0", "shapes": {{
"a#Test": {{"type": "service", "version": "2020-01-01", "operations": [{{"target": "a#Put"}}],
  "traits": {{"aws.protocols#restJson1": {{}}, "aws.api#service": {{"sdkId": "Test"}}, "aws.auth#sigv4": {{"name": "test"}}}}}},
"a#Put": {{"type": "operation", "input": {{"target": "a#In"}}, "traits": {{"smithy.api#http": {{"method": "POST", "uri": "/"}}}}}},
"a#In": {{"type": "structure", "members": {{
  "name": {{"target": "a#{name}", "traits": {{{required}}}}},
  "level": {{"target": "a#Level"}},
  "sign": {{"target": "a#Sign"}}}}}},
"a#{name}": {{"type": "string", "traits": {{"smithy.api#length": {{"min": 1}}}}}},
"a#Level": {{"type": "intEnum", "members": {{{levels}}}}},
"a#Sign": {{"type": "enum", "members": {{{signs}}}}}
}}}}"#
    )
}

#[test]
fn a_smithy_model_is_held_like_any_other() {
    let old = smithy("Name", true, &[("HIGH", 3)], &[("LESS", "<")]);
    let signs = [("BELOW", "<"), ("LESS", "<<")];
    let new = smithy("Label", false, &[("TOP", 3)], &signs);
    let lines = lines_of(&old, &new);
    for line in [
        "alias newtypes::Name = newtypes::Label",
        "enum Sign.\"<\"",
        "newtype Level.3 as HIGH",
        "structure In in Put new(name)",
    ] {
        assert_line(&lines, line);
    }
    let without = new.replace(r#""smithy.api#length": {"min": 1}"#, "");
    let lowered = update(&old, &without);
    assert_line(
        &Lock::of(&lowered.krate).lines(),
        "newtype Label.MIN_LENGTH = 1",
    );
    let expected =
        "Label.MIN_LENGTH: gone from the model, still there the constant `MIN_LENGTH` stays 1";
    assert!(held(&lowered).iter().any(|it| it == expected));
}

#[test]
fn no_name_of_a_number_moves_to_another_number() {
    let levels = |levels: &[(&str, i32)]| smithy("Name", true, levels, &[("LESS", "<")]);
    let old = levels(&[("LOW", 1), ("HIGH", 2), ("TOP", 3)]);
    // Nothing is 1 or 2 any more.
    let lines = lines_of(&old, &levels(&[("LOW", 10), ("HIGH", 20), ("TOP", 3)]));
    for line in [
        "newtype Level.3 as TOP",
        "newtype Level.10 as LOW_2",
        "newtype Level.20 as HIGH_2",
    ] {
        assert_line(&lines, line);
    }
}

#[test]
fn what_can_not_be_freed_is_said() {
    let (_, files) = read(&messages(&[], &[], &[]));
    let refused = |options: Options<'_>| {
        let problems = lower_files(&entry(), &files, options).unwrap_err();
        problems.to_string()
    };
    let items = ["In".to_owned()];
    let options = Options::default().relock(&items);
    let expected = "the lock has no item `In`";
    let found = refused(options.lock("my/api.lock", ""));
    assert!(
        found.starts_with("my/api.lock:1:1: error: ") && found.contains(expected),
        "{found}"
    );
    let found = refused(options);
    assert!(
        found.starts_with("api.lock:1:1: error: there is no lock"),
        "{found}"
    );
    // All of nothing is nothing.
    let options = Options::default().relock(&[]);
    assert!(lower_files(&entry(), &files, options).is_ok());
}

#[test]
fn a_lock_with_which_the_model_agrees_changes_nothing() {
    let old = messages(&["a!:Name", "b:S"], &["x:Label"], &[NAME, LABEL]);
    let agrees = |new: &str| {
        let (lock, free) = (Lock::of(&api(&old)), api(new));
        let agrees = crate::lower::hold::agrees(&lock, &Lock::of(&free));
        let lowered = update_with(&lock, new);
        assert_eq!(
            agrees,
            lowered.krate == free && lowered.held_back.is_empty()
        );
        agrees
    };
    assert!(agrees(&old));
    // What is new holds nothing up.
    let more = r#""More": {"type": "string", "max": 2}"#;
    let wider = r#""Label": {"type": "string", "max": 8, "min": 1}"#;
    assert!(agrees(&messages(
        &["c:More", "a!:Name", "b:S"],
        &["y:Name", "x:Label"],
        &[NAME, wider, more]
    )));
    for new in [
        messages(&["a:Name", "b:S"], &["x:Label"], &[NAME, LABEL]),
        messages(&["a!:Name", "b!:S"], &["x:Label"], &[NAME, LABEL]),
        messages(&["a!:Name", "b:S"], &["x:Name"], &[NAME, LABEL]),
        messages(&["a!:Name", "b:S"], &["x:More"], &[NAME, more]),
        messages(
            &["a!:Name", "b:S"],
            &["x:Label"],
            &[NAME, r#""Label": {"type": "string", "max": 7}"#],
        ),
    ] {
        assert!(!agrees(&new), "{new}");
    }
}

#[test]
fn paginators_and_unions_agree_if_callers_find_theirs() {
    let union = r#""U": {"type": "structure", "union": true, "members": {"s": {"shape": "S"}}}"#;
    let wider = r#""U": {"type": "structure", "union": true, "members": {"s": {"shape": "S"}, "t": {"shape": "S"}}}"#;
    let of = |union: &str| Lock::of(&api(&messages(&["u:U"], &[], &[union])));
    let agrees = crate::lower::hold::agrees;
    let (old, new) = (of(union), of(wider));
    assert!(agrees(&old, &old) && agrees(&old, &new));
    assert!(!agrees(&new, &old));
    let mut paged = old.clone();
    for operation in paged.operations.values_mut() {
        operation.pages = Some("Pages".to_owned());
    }
    assert!(agrees(&old, &paged) && agrees(&paged, &paged));
    assert!(!agrees(&paged, &old));
}

#[test]
fn the_errors_of_streams_keep_their_names() {
    let operations = operation("Op", r#""output": {"shape": "Out"}"#);
    let shapes = r#""Out": {"type": "structure", "members": {"e": {"shape": "E"}}},
"E": {"type": "structure", "eventstream": true, "members": {"a": {"shape": "A"}, "x": {"shape": "X"}}},
"A": {"type": "structure", "event": true, "members": {}},
"X": {"type": "structure", "exception": true, "members": {}}"#;
    let model = text(super::REST, &operations, shapes);
    let mut lock = Lock::of(&api(&model));
    let Some(Kind::Union(_, Some(error))) = lock.items.get_mut("E").map(|it| &mut it.kind) else {
        panic!("E is no stream: {lock}");
    };
    *error = "Former".to_owned();
    let known = lock.lines();
    assert_eq!(Lock::of(&update_with(&lock, &model).krate).lines(), known);
}
