//! A table of expressions, and what each finds in one value.

// The macros make public items, and more than the tests need.
#![allow(dead_code, unreachable_pub)]

use super::Expression;
use crate::shape::Shape;
use crate::shape::newtype::{List, Map, Text};
use crate::{enumeration, newtypes, structure_shape, union};

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Fleet {
    name: Option<Name>,
    groups: Option<Groups>,
    by_name: Option<ByName>,
    part: Option<Part>,
    is_open: Option<bool>,
    count: Option<i32>,
    secret: Option<String>,
    state: Option<State>,
}

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Group {
    names: Option<Names>,
    state: Option<State>,
    count: Option<i64>,
}

structure_shape! {
    Fleet = "Fleet" {
        0 name = "Name";
        1 groups = "Groups";
        2 by_name = "ByName";
        3 part = "Part";
        4 is_open = "IsOpen";
        5 count = "Count";
        6 secret = "Secret".sensitive();
        7 state = "State";
    }
    Group = "Group" {
        0 names = "Names";
        1 state = "State";
        2 count = "Count";
    }
}

union! {
    Part {
        0 Word as_word(String) = "Word";
        1 Group as_group(Group) = "Group";
    }
}

enumeration! {
    State {
        0 Ready = "ready";
        1 Lost = "lost";
    }
}

pub(crate) type Name = Text<named::Name>;
pub(crate) type Names = List<named::Names, Name>;
pub(crate) type Groups = List<named::Groups, Group>;
pub(crate) type ByName = Map<named::ByName, Name, Group>;

newtypes! {
    [Name, Names, Groups, ByName]
    {}
    {}
}

fn group(names: &[&str], state: &str, count: i64) -> Group {
    Group {
        names: Some(names.iter().copied().collect()),
        state: Some(State::from(state)),
        count: Some(count),
    }
}

fn fleet() -> Fleet {
    let groups = [group(&["a", "b"], "ready", 1), group(&["c"], "lost", 2)];
    Fleet {
        name: Some("north".into()),
        by_name: Some(
            [("x", groups[0].clone()), ("y", groups[1].clone())]
                .into_iter()
                .collect(),
        ),
        groups: Some(groups.into_iter().collect()),
        part: Some(Part::Word("w".to_owned())),
        is_open: Some(false),
        count: Some(3),
        secret: Some("s3cret".to_owned()),
        state: None,
    }
}

#[test]
fn expressions_find_what_the_specification_says() {
    let value = fleet();
    for (text, expected) in [
        ("Name", "\"north\""),
        ("State", "nothing"),
        ("Nobody.Name", "nothing"),
        ("@.Count", "3"),
        ("Groups[0].State", "\"ready\""),
        ("Groups[-1].State", "\"lost\""),
        ("Groups[-2].Count", "1"),
        ("Groups[2].State", "nothing"),
        ("Groups[-3].State", "nothing"),
        ("Groups[].State", "[\"ready\", \"lost\"]"),
        ("Groups[*].State", "[\"ready\", \"lost\"]"),
        ("Groups[].Names[]", "[\"a\", \"b\", \"c\"]"),
        ("Groups[*].Names[*]", "[[\"a\", \"b\"], [\"c\"]]"),
        ("Groups[*].Names[]", "[\"a\", \"b\", \"c\"]"),
        ("(Groups[].State)[1]", "\"lost\""),
        ("Groups[].Nothing", "[]"),
        ("Name[]", "nothing"),
        ("Name[*].State", "nothing"),
        ("ByName.*.State", "[\"ready\", \"lost\"]"),
        ("ByName.y.Count", "2"),
        ("ByName.z.Count", "nothing"),
        ("keys(ByName)", "[\"x\", \"y\"]"),
        ("keys(Part)", "[\"Word\"]"),
        ("Part.Word", "\"w\""),
        ("Part.Group", "nothing"),
        ("[Name, Part.Word]", "[\"north\", \"w\"]"),
        (
            "[Groups[].State, Groups[].State][]",
            "[\"ready\", \"lost\", \"ready\", \"lost\"]",
        ),
        ("Groups[?(State == 'lost')].Count", "[2]"),
        ("Groups[?(Count >= `1`)].State", "[\"ready\", \"lost\"]"),
        ("Groups[?contains(Names, 'c')].Count", "[2]"),
        ("length(Groups)", "2.0"),
        ("length(Name)", "5.0"),
        ("length(ByName)", "2.0"),
        ("length(Count)", "nothing"),
        ("(length(Groups) > `1`)", "true"),
        (
            "(length(Groups[?(State == 'ready')]) == length(Groups))",
            "false",
        ),
        ("(Count < `3`)", "false"),
        ("(Count <= `3`)", "true"),
        ("(Count != `3`)", "false"),
        ("(Name > `3`)", "nothing"),
        ("(IsOpen == `false`)", "true"),
        ("(State == `null`)", "true"),
        ("!IsOpen", "true"),
        ("!(Count == `3`)", "false"),
        ("(State || Name)", "\"north\""),
        ("(Name || State)", "\"north\""),
        ("(State && Name)", "nothing"),
        ("(Name && Count)", "3"),
        ("(Groups[].State == Groups[*].State)", "true"),
        ("contains(Name, 'ort')", "true"),
        ("contains(Name, 'x')", "false"),
        ("\"Name\"", "\"north\""),
        ("Secret", "<redacted>"),
        ("[Secret, Name]", "[<redacted>, \"north\"]"),
    ] {
        let found = Expression::read(text).find(&value);
        assert_eq!(format!("{found:?}"), expected, "{text}");
    }
}

#[test]
fn what_is_empty_is_not_true() {
    let mut value = fleet();
    let is_true = |value: &Fleet, text| Expression::read(text).find(value).is_true();
    for text in ["Name", "Groups", "ByName", "Count", "Part", "!IsOpen"] {
        assert!(is_true(&value, text), "{text}");
    }
    value.name = Some("".into());
    value.groups = Some(Groups::default());
    value.by_name = Some(ByName::default());
    let group = Group::default();
    value.part = Some(Part::Group(group.clone()));
    assert!(is_true(&value, "Part") && !is_true(&value, "Part.Group"));
    value.part = Some(Part::Group(Group {
        count: Some(0),
        ..group
    }));
    assert!(is_true(&value, "Part.Group"));
    for text in [
        "Name",
        "Groups",
        "ByName",
        "State",
        "IsOpen",
        "Groups[].State",
    ] {
        assert!(!is_true(&value, text), "{text}");
    }
    assert!(!is_true(&value, "keys(Name)"));
    assert!(!value.schema().members.is_empty());
}

#[test]
#[should_panic(expected = "`Name ==` is no path for this version of the runtime")]
fn other_texts_are_a_fault() {
    let _ = Expression::read("Name ==");
}
