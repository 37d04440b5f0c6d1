//! `Clone` and `PartialEq` of structures and unions, which walk over the members.
//!
//! Derived implementations would be compiled for every type, in debug builds even if nobody clones or
//! compares a value of it.

use std::ops::ControlFlow;

use crate::shape::{Declared, List, Map, Shape, Union, Value, ValueMut};

/// Returns a copy of a value.
#[must_use]
pub fn cloned<T: Shape>(value: &T) -> T {
    let mut copy = T::empty();
    assign(&mut copy, value);
    copy
}

/// Writes a copy of `value` into the empty `place` of the same type.
pub(crate) fn assign(place: &mut dyn Shape, value: &dyn Shape) {
    let content = value.value();
    if matches!(content, Value::Absent) {
        return;
    }
    match (place.value_mut(), content) {
        (ValueMut::Boolean(place), Value::Boolean(value)) => *place = value,
        (ValueMut::Integer(place), Value::Integer(value)) => *place = value,
        (ValueMut::Long(place), Value::Long(value)) => *place = value,
        (ValueMut::Float(place), Value::Float(value)) => *place = value,
        (ValueMut::Double(place), Value::Double(value)) => *place = value,
        (ValueMut::Timestamp(place), Value::Timestamp(value)) => *place = value,
        (ValueMut::String(place), Value::String(value)) => value.clone_into(place),
        (ValueMut::Text(place), Value::String(value)) => place.set(value),
        (ValueMut::Blob(place), Value::Blob(value)) => place.clone_from(value),
        (ValueMut::Document(place), Value::Document(value)) => place.clone_from(value),
        (ValueMut::Stream(place), Value::Stream(value)) => {
            // Whoever copies a stream has asked whether it can be read again.
            *place = value.try_clone().unwrap_or_default();
        }
        (ValueMut::Structure(place), Value::Structure(structure)) => {
            assign_members(value.schema().members.len(), place, structure);
        }
        (ValueMut::Union(place), Value::Union(value)) => assign_variant(place, value),
        (ValueMut::List(place), Value::List(value)) => {
            for element in (0..value.len()).filter_map(|index| value.element(index)) {
                assign(place.push(), element);
            }
        }
        (ValueMut::Map(place), Value::Map(value)) => {
            // The visitor never breaks.
            let _ = value.each(&mut |key, value| {
                assign(place.entry(key), value);
                ControlFlow::Continue(())
            });
        }
        // Both have the same type, so they are always of the same kind.
        _ => {}
    }
}

fn assign_members(members: usize, place: &mut dyn Declared, value: &dyn Declared) {
    for index in 0..members {
        assign(place.member_mut(index), value.member(index));
    }
}

fn assign_variant(place: &mut dyn Union, value: &dyn Union) {
    match value.variant() {
        Some((index, value)) => {
            if let Some(place) = place.select(index) {
                assign(place, value);
            }
        }
        None => place.select_unknown(value.unknown()),
    }
}

/// Returns `true` if two values are equal. See [`equal`].
///
/// Generated code calls this function because it is cheaper to compile than two conversions into `dyn Shape`.
#[must_use]
pub fn same<T: Shape>(a: &T, b: &T) -> bool {
    equal(a, b)
}

/// Returns `true` if two values of the same type are equal.
#[must_use]
pub fn equal(a: &dyn Shape, b: &dyn Shape) -> bool {
    match (a.value(), b.value()) {
        (Value::Absent, Value::Absent) => true,
        (Value::Boolean(a), Value::Boolean(b)) => a == b,
        (Value::Integer(a), Value::Integer(b)) => a == b,
        (Value::Long(a), Value::Long(b)) => a == b,
        #[expect(clippy::float_cmp, reason = "this is what `==` means")]
        (Value::Float(a), Value::Float(b)) => a == b,
        #[expect(clippy::float_cmp, reason = "this is what `==` means")]
        (Value::Double(a), Value::Double(b)) => a == b,
        (Value::Timestamp(a), Value::Timestamp(b)) => a == b,
        (Value::String(a), Value::String(b)) => a == b,
        (Value::Blob(a), Value::Blob(b)) => a == b,
        (Value::Document(a), Value::Document(b)) => a == b,
        (Value::Structure(one), Value::Structure(other)) => {
            let members = 0..a.schema().members.len();
            members
                .into_iter()
                .all(|index| equal(one.member(index), other.member(index)))
        }
        (Value::Union(a), Value::Union(b)) => equal_unions(a, b),
        (Value::List(a), Value::List(b)) => equal_lists(a, b),
        (Value::Map(a), Value::Map(b)) => equal_maps(a, b),
        _ => false,
    }
}

fn equal_unions(a: &dyn Union, b: &dyn Union) -> bool {
    match (a.variant(), b.variant()) {
        (Some((a_index, a)), Some((b_index, b))) => a_index == b_index && equal(a, b),
        (None, None) => a.unknown() == b.unknown(),
        _ => false,
    }
}

fn equal_lists(a: &dyn List, b: &dyn List) -> bool {
    let mut pairs = (0..a.len()).map(|index| (a.element(index), b.element(index)));
    a.len() == b.len() && pairs.all(|pair| matches!(pair, (Some(a), Some(b)) if equal(a, b)))
}

fn equal_maps(a: &dyn Map, b: &dyn Map) -> bool {
    let same = a.each(&mut |key, value| match b.get(key) {
        Some(other) if equal(value, other) => ControlFlow::Continue(()),
        _ => ControlFlow::Break(()),
    });
    a.len() == b.len() && same.is_continue()
}
