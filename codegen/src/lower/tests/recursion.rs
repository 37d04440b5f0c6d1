//! Boxes where structures contain themselves, and nowhere else.

use super::{REST, entry, lowered, problems, structure, text, with_input};
use crate::ir::Crate;

/// The boxed members of all structures and unions in `types`, as `Shape.member`.
pub(super) fn boxed(krate: &Crate) -> Vec<String> {
    let structures = super::invariants::structures(krate).flat_map(|structure| {
        let members = structure.members.iter().filter(|member| member.boxed);
        members.map(|member| format!("{}.{}", structure.wire, member.traits.name))
    });
    let unions = krate.types.iter().flat_map(|item| match item {
        crate::ir::Aggregate::Union(union) => union
            .variants
            .iter()
            .filter(|variant| variant.boxed)
            .map(|variant| format!("{}.{}", union.wire, variant.traits.name))
            .collect(),
        crate::ir::Aggregate::Structure(_) => Vec::new(),
    });
    let mut all: Vec<String> = structures.chain(unions).collect();
    all.sort();
    all
}

#[test]
fn one_member_of_each_cycle_is_boxed() {
    let table: &[(&str, &str, &[&str])] = &[
        (
            "direct",
            r#""A": {"type": "structure", "members": {"a": {"shape": "A"}, "s": {"shape": "String"}}}"#,
            &["A.a"],
        ),
        (
            "through another structure",
            r#""A": {"type": "structure", "members": {"b": {"shape": "B"}}},
               "B": {"type": "structure", "members": {"a": {"shape": "A"}}}"#,
            &["B.a"],
        ),
        (
            "two cycles through one structure",
            r#""A": {"type": "structure", "members": {"not": {"shape": "B"}, "or": {"shape": "C"}}},
               "B": {"type": "structure", "members": {"a": {"shape": "A"}}},
               "C": {"type": "structure", "members": {"a": {"shape": "A"}}}"#,
            &["B.a", "C.a"],
        ),
        (
            "a union",
            r#""A": {"type": "structure", "union": true, "members": {"a": {"shape": "A"}, "s": {"shape": "String"}}}"#,
            &["A.a"],
        ),
        (
            "an exception",
            r#""A": {"type": "structure", "exception": true, "members": {"a": {"shape": "A"}}}"#,
            &["A.a"],
        ),
        (
            "lists and maps hold their elements elsewhere",
            r#""A": {"type": "structure", "members": {"as": {"shape": "L"}, "m": {"shape": "M"}}},
               "L": {"type": "list", "member": {"shape": "A"}},
               "M": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "A"}}"#,
            &[],
        ),
        (
            "shared, but not recursive",
            r#""A": {"type": "structure", "members": {"x": {"shape": "B"}, "y": {"shape": "B"}}},
               "B": {"type": "structure", "members": {}}"#,
            &[],
        ),
    ];
    for (name, shapes, expected) in table {
        let shapes = format!(r#"{shapes}, "String": {{"type": "string"}}"#);
        let krate = lowered(&with_input(REST, r#""a": {"shape": "A"}"#, &shapes));
        assert_eq!(boxed(&krate), *expected, "{name}");
    }
}

#[test]
fn what_is_reached_first_does_not_decide() {
    let shapes = r#""A": {"type": "structure", "members": {"b": {"shape": "B"}}},
        "B": {"type": "structure", "members": {"a": {"shape": "A"}}}"#;
    for member in [r#""x": {"shape": "A"}"#, r#""x": {"shape": "B"}"#] {
        assert_eq!(boxed(&lowered(&with_input(REST, member, shapes))), ["B.a"]);
    }
}

#[test]
fn lists_and_maps_of_themselves_are_an_error() {
    let shapes = r#""L": {"type": "list", "member": {"shape": "M"}},
        "M": {"type": "map", "key": {"shape": "K"}, "value": {"shape": "L"}}, "K": {"type": "string"}"#;
    let found = problems(
        &with_input(REST, r#""l": {"shape": "L"}"#, shapes),
        &entry(),
    );
    let expected = "shapes.M.value: `M` contains itself through lists and maps alone";
    assert!(found.contains(expected), "{found}");
    assert_eq!(found.matches("error:").count(), 1, "{found}");
}

#[test]
fn a_structure_which_requires_itself_is_an_error() {
    let shapes = r#""A": {"type": "structure", "required": ["b"], "members": {"b": {"shape": "B"}}},
        "B": {"type": "structure", "required": ["a"], "members": {"a": {"shape": "A"}}}"#;
    let found = problems(
        &with_input(REST, r#""a": {"shape": "A"}"#, shapes),
        &entry(),
    );
    assert!(
        found.contains("shapes.B.members.a: `B` contains itself through required members"),
        "{found}"
    );
    assert_eq!(found.matches("error:").count(), 1, "{found}");
}

#[test]
fn a_requirement_which_a_union_or_list_breaks_is_none() {
    for b in [
        r#"{"type": "structure", "union": true, "members": {"a": {"shape": "A"}, "e": {"shape": "E"}}}"#,
        r#"{"type": "list", "member": {"shape": "A"}}"#,
    ] {
        let shapes = format!(
            r#""A": {{"type": "structure", "required": ["b"], "members": {{"b": {{"shape": "B"}}}}}}, "E": {{"type": "structure", "members": {{}}}}, "B": {b}"#
        );
        let krate = lowered(&with_input(REST, r#""a": {"shape": "A"}"#, &shapes));
        assert!(structure(&krate, "A").members[0].required);
    }
}

#[test]
fn a_union_is_impossible_if_all_its_members_are() {
    let shapes = r#""U": {"type": "structure", "union": true, "members": {"a": {"shape": "A"}, "b": {"shape": "B"}}},
"A": {"type": "structure", "required": ["u"], "members": {"u": {"shape": "U"}}},
"B": {"type": "structure", "required": ["a"], "members": {"a": {"shape": "A"}}}"#;
    let found = problems(
        &with_input(REST, r#""u": {"shape": "U"}"#, shapes),
        &entry(),
    );
    assert!(
        found.contains("contains itself through required members"),
        "{found}"
    );
    assert!(
        found.contains("shapes.U.members") || found.contains("shapes.A.members.u"),
        "{found}"
    );
    // What needs an impossible value is impossible as well, and is no cycle: one message is enough for one
    // fault.
    let shapes = format!(
        r#"{shapes}, "C": {{"type": "structure", "required": ["u"], "members": {{"u": {{"shape": "U"}}}}}}"#
    );
    let more = problems(
        &with_input(REST, r#""u": {"shape": "U"}, "c": {"shape": "C"}"#, &shapes),
        &entry(),
    );
    assert_eq!(
        found.matches("error").count(),
        more.matches("error").count(),
        "{more}"
    );
}

#[test]
fn deep_models_do_not_overflow_the_stack() {
    const DEPTH: usize = 20_000;
    let mut shapes = vec![r#""S0": {"type": "structure", "members": {}}"#.to_owned()];
    for index in 1..DEPTH {
        let below = index - 1;
        shapes.push(format!(
            r#""S{index}": {{"type": "structure", "members": {{"m": {{"shape": "S{below}"}}}}}}"#
        ));
    }
    let top = format!(
        r#""Op": {{"name": "Op", "http": {{"method": "POST", "requestUri": "/"}}, "input": {{"shape": "S{}"}}}}"#,
        DEPTH - 1
    );
    let (service, files) = super::read(&text(REST, &top, &shapes.join(", ")));
    let mut diagnostics = crate::diagnostics::Diagnostics::new();
    let krate = crate::lower::lower(&service, &files.service, &entry(), 1, &mut diagnostics);
    assert_eq!(krate.map(|krate| krate.types.len()), Some(DEPTH - 1));
}
