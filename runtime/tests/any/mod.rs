//! Arbitrary values of the tests' shapes, and damage to their bytes on the way.

// Every test file uses another part of this module.
#![allow(dead_code)]

use proptest::collection::{btree_map, hash_map, vec};
use proptest::prelude::*;
use shapewright_runtime::{Blob, Document, Timestamp};

use crate::shapes::*;

pub(crate) fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        vec(any::<char>(), 0..12).prop_map(String::from_iter),
        "[a-zA-Z0-9 ]{0,40}",
        "[\"\\\\\n\u{1}é😀/]{0,20}",
    ]
}

pub(crate) fn any_document() -> impl Strategy<Value = Document> {
    let leaf = prop_oneof![
        Just(Document::Null),
        any::<bool>().prop_map(Document::Bool),
        any::<i64>().prop_map(Document::from),
        any::<u64>().prop_map(Document::from),
        any_double().prop_map(|value| {
            Document::Number(shapewright_runtime::Number::from_f64(value).unwrap())
        }),
        any_text().prop_map(Document::String),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Document::Array),
            btree_map(any_text(), inner, 0..4).prop_map(Document::Object),
        ]
    })
}

pub(crate) fn any_double() -> impl Strategy<Value = f64> {
    use proptest::num::f64::{NEGATIVE, NORMAL, POSITIVE, SUBNORMAL, ZERO};
    POSITIVE | NEGATIVE | NORMAL | SUBNORMAL | ZERO
}

pub(crate) fn any_time() -> impl Strategy<Value = Timestamp> {
    (any::<i64>(), 0..1_000_000_000_u32).prop_map(|(seconds, nanos)| Timestamp::new(seconds, nanos))
}

/// A time that RFC 3339 can express in milliseconds.
pub(crate) fn any_date_time() -> impl Strategy<Value = Timestamp> {
    (-62_135_596_800_000..253_402_300_799_999_i64).prop_map(Timestamp::from_millis)
}

pub(crate) fn any_date() -> impl Strategy<Value = Timestamp> {
    (-62_135_596_800..253_402_300_799_i64).prop_map(Timestamp::from_secs)
}

pub(crate) fn any_color() -> impl Strategy<Value = Color> {
    prop_oneof![
        Just(Color::Blue),
        Just(Color::Red),
        "[a-z]{1,5}".prop_map(Color::Unknown)
    ]
}

prop_compose! {
    pub(crate) fn any_scalars()(
        boolean in any::<Option<bool>>(),
        integer in any::<Option<i32>>(),
        long in any::<Option<i64>>(),
        float in proptest::option::of(proptest::num::f32::ANY.prop_filter("not NaN", |value| !value.is_nan())),
        double in proptest::option::of(proptest::num::f64::ANY.prop_filter("not NaN", |value| !value.is_nan())),
        text in proptest::option::of(any_text().prop_map(Name::from)),
        color in proptest::option::of(any_color()),
        blob in proptest::option::of(vec(any::<u8>(), 0..40).prop_map(Blob::from)),
        time in proptest::option::of(any_time()),
        date_time in proptest::option::of(any_date_time()),
        http_date in proptest::option::of(any_date()),
    ) -> Everything {
        Everything {
            boolean, integer, long, float, double, text, color, blob, time, date_time, http_date,
            ..Everything::default()
        }
    }
}

prop_compose! {
    pub(crate) fn any_flat()(
        scalars in any_scalars(),
        document in proptest::option::of(any_document().prop_filter("null is no value", |it| !it.is_null())),
        texts in proptest::option::of(vec(any_text(), 0..4).prop_map(Texts::from)),
        sparse_longs in proptest::option::of(vec(any::<Option<i64>>(), 0..4).prop_map(SparseLongs::from)),
        dates in proptest::option::of(vec(any_date_time(), 0..3).prop_map(Dates::from)),
        longs_by_name in proptest::option::of(
            hash_map(any_text().prop_map(Name::from), any::<i64>(), 0..4).prop_map(LongsByName::from)),
        sparse_texts_by_color in proptest::option::of(
            hash_map(any_color(), proptest::option::of(any_text()), 0..4).prop_map(SparseTextsByColor::from)),
    ) -> Everything {
        Everything { document, texts, sparse_longs, dates, longs_by_name, sparse_texts_by_color, ..scalars }
    }
}

pub(crate) fn any_everything() -> impl Strategy<Value = Everything> {
    any_flat().prop_recursive(3, 12, 3, |inner| {
        let choice = prop_oneof![
            any_text().prop_map(Choice::Text),
            any::<i64>().prop_map(Choice::Number),
            any_date_time().prop_map(Choice::When),
            inner.clone().prop_map(|it| Choice::Nested(Box::new(it))),
            vec(any_text(), 0..3).prop_map(|texts| Choice::Texts(Texts::from(texts))),
        ];
        (
            any_flat(),
            proptest::option::of(inner.clone().prop_map(Box::new)),
            proptest::option::of(vec(inner, 0..3).prop_map(AllOfIt::from)),
            proptest::option::of(vec(choice, 0..3).prop_map(Choices::from)),
        )
            .prop_map(|(flat, nested, all, choices)| {
                let choice = choices.as_ref().and_then(|it| it.first().cloned());
                Everything {
                    nested,
                    all,
                    choice,
                    choices,
                    ..flat
                }
            })
    })
}

/// Damage to a body on its way.
pub(crate) fn mutate(body: &mut Vec<u8>, changes: &[(prop::sample::Index, u8, u8)]) {
    for (index, kind, byte) in changes {
        if body.is_empty() {
            return;
        }
        let at = index.index(body.len());
        match kind % 5 {
            0 => body[at] = *byte,
            1 => body.insert(at, *byte),
            2 => _ = body.remove(at),
            3 => body.truncate(at),
            _ => {
                let tail = body[at..].to_vec();
                body.extend(tail);
            }
        }
    }
}
