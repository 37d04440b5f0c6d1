//! Compares copies and comparisons that walk over the members with derived ones.

mod any;
mod shapes;

use any::any_everything;
use proptest::prelude::*;
use shapes::*;
use shapewright_runtime::macros_support::{cloned, equal};
use shapewright_runtime::shape::{Items, collected, some};
use shapewright_runtime::{Shape, Validate, boxed, structure};

/// A structure of optional members.
#[non_exhaustive]
pub struct Folder {
    /// A collection.
    pub names: Option<Texts>,
    /// The structure itself.
    pub parent: Option<Box<Folder>>,
    /// A union.
    pub choice: Option<Choice>,
    /// A member whose setter has another name.
    pub new: Option<i64>,
}

structure! {
    Folder: Default {
        0 names("names");
        1 parent("parent");
        2 choice("choice");
        3 new("new");
    }
}

boxed! { Folder }

/// A structure of required members.
#[non_exhaustive]
pub struct Label {
    /// A text.
    pub text: String,
    /// A collection.
    pub colors: Texts,
    /// A collection whose setter has another name.
    pub validate: Option<Texts>,
}

structure! {
    Label {
        0 text("text".required().wire("Text"));
        1 colors("colors".required());
        2 validate("validate");
    }
}

impl Folder {
    /// Creates the structure without any members.
    fn new() -> Self {
        Self::default()
    }

    fn parent(mut self, value: impl Into<Box<Folder>>) -> Self {
        self.parent = some(value);
        self
    }

    fn choice(mut self, value: impl Into<Choice>) -> Self {
        self.choice = some(value);
        self
    }

    fn names(mut self, items: impl Items<Texts>) -> Self {
        self.names = collected(items);
        self
    }

    fn set_new(mut self, value: impl Into<i64>) -> Self {
        self.new = some(value);
        self
    }
}

impl Label {
    fn new(text: impl Into<String>, colors: impl Items<Texts>) -> Self {
        Self {
            text: text.into(),
            colors: Items::collected(colors),
            ..Shape::empty()
        }
    }

    fn set_validate(mut self, items: impl Items<Texts>) -> Self {
        self.validate = collected(items);
        self
    }
}

#[test]
fn declared_structures_have_what_their_lists_say() {
    let label = Label::new("a", ["red"]).set_validate(["b"]);
    assert_eq!(label.text, "a");
    assert_eq!(
        (
            label.colors.len(),
            label.validate.as_ref().map(|it| it.len())
        ),
        (1, Some(1))
    );
    let schema = shapewright_runtime::Shape::schema(&label);
    let members: Vec<_> = schema
        .members
        .iter()
        .map(|it| (it.name, it.wire, it.required))
        .collect();
    let expected = [
        ("text", "Text", true),
        ("colors", "colors", true),
        ("validate", "validate", false),
    ];
    assert_eq!(members, expected);
    assert_eq!(
        format!("{label:?}"),
        r#"Label { text: "a", colors: ["red"], validate: ["b"] }"#
    );
    assert!(label.validate().is_ok());
}

#[test]
fn declared_structures_can_be_built_copied_and_compared() {
    let folder = Folder::new()
        .names(["a", "b"])
        .parent(Folder::default())
        .choice(Choice::Number(1))
        .set_new(3);
    assert_eq!(folder.clone(), folder);
    assert_ne!(folder.clone().names(["a"]), folder);
    assert_ne!(folder.clone().names(["a", "c"]), folder);
    assert_ne!(folder.clone().parent(Folder::new().set_new(1)), folder);
    assert_ne!(folder.clone().choice(Choice::Text("1".into())), folder);
    assert_ne!(folder.clone().choice(Choice::Unknown("1".into())), folder);
    assert_ne!(folder.clone().set_new(4), folder);
    assert_ne!(Folder::new(), folder);
    let unknown = Choice::Unknown("x".into());
    assert_eq!(unknown.clone(), unknown);
    assert_ne!(Choice::Unknown("y".into()), unknown);
}

proptest! {
    #[test]
    fn a_copy_is_what_a_derived_one_is(value in any_everything()) {
        prop_assert!(cloned(&value) == value);
    }

    #[test]
    fn values_are_equal_where_derived_comparison_says_so(a in any_everything(), b in any_everything()) {
        prop_assert!(equal(&a, &a.clone()));
        prop_assert_eq!(equal(&a, &b), a == b);
    }

    #[test]
    fn a_difference_in_one_member_is_seen(a in any_everything(), b in any_everything()) {
        let members: [fn(&mut Everything, &Everything); 5] = [
            |a, b| a.text.clone_from(&b.text),
            |a, b| a.longs_by_name.clone_from(&b.longs_by_name),
            |a, b| a.sparse_texts_by_color.clone_from(&b.sparse_texts_by_color),
            |a, b| a.sparse_longs.clone_from(&b.sparse_longs),
            |a, b| a.document.clone_from(&b.document),
        ];
        for change in members {
            let mut changed = a.clone();
            change(&mut changed, &b);
            prop_assert_eq!(equal(&a, &changed), a == changed);
        }
    }
}
