//! Unions, enums, and the errors of operations.

use super::Kind;
use super::context::{Comparison, Place};
use super::surface::{path, type_text};
use super::wire;
use crate::ir::{Enum, EnumVariant, ErrorEnum, ErrorVariant, Type, Union, UnionVariant};

pub(super) fn unions(found: &mut Comparison<'_>, place: &Place, old: &Union, new: &Union) {
    let Union {
        // Its path is the place, or a change of its own.
        name: _,
        // No message has the names of these shapes.
        wire: _,
        docs,
        deprecated,
        variants,
        // An implementation that only codecs use.
        boxed: _,
        // No model says it.
        dynamic: _,
        sensitive,
        // An item of its own.
        stream_error: _,
    } = old;
    found.docs(place, docs, &new.docs);
    found.deprecation(place, deprecated.as_ref(), new.deprecated.as_ref());
    found.sensitive(place, *sensitive, new.sensitive);
    for variant in variants {
        let place = place.part(&variant.name, &variant.traits.name);
        match find_variant(new, &variant.traits.name) {
            Some(now) => union_member(found, &place, variant, now),
            None => found.push(Kind::VariantRemoved, &place, Some(held(variant)), None),
        }
    }
    for variant in new
        .variants
        .iter()
        .filter(|it| find_variant(old, &it.traits.name).is_none())
    {
        let place = place.part(&variant.name, &variant.traits.name);
        found.push(Kind::VariantAdded, &place, None, Some(held(variant)));
    }
}

fn union_member(found: &mut Comparison<'_>, place: &Place, old: &UnionVariant, new: &UnionVariant) {
    let UnionVariant {
        name,
        // It follows the name.
        accessor: _,
        docs,
        deprecated,
        ty,
        boxed,
        traits,
    } = old;
    found.docs(place, docs, &new.docs);
    found.deprecation(place, deprecated.as_ref(), new.deprecated.as_ref());
    found.differ(
        Kind::VariantRenamed,
        place,
        name.as_str(),
        new.name.as_str(),
    );
    let is_same = found.is_same_type(ty, &new.ty);
    if !is_same || *boxed != new.boxed {
        let renames = !is_same && *boxed == new.boxed && found.wrap_the_same(ty, &new.ty);
        let kind = if renames {
            Kind::MemberRetargeted
        } else {
            Kind::VariantTypeChanged
        };
        found.push(kind, place, Some(held(old)), Some(held(new)));
    }
    // A union's members do not refer to each other.
    let none = |_| String::new();
    wire::member(found, place, (traits, &none), (&new.traits, &none));
}

/// A variant as it is declared.
fn held(variant: &UnionVariant) -> String {
    let ty = type_text(&variant.ty);
    let ty = if variant.boxed {
        format!("Box<{ty}>")
    } else {
        ty
    };
    format!("{}({ty})", variant.name)
}

pub(super) fn enums(found: &mut Comparison<'_>, place: &Place, old: &Enum, new: &Enum) {
    let Enum {
        // Its path is the place, or a change of its own.
        name: _,
        // No message has the names of these shapes.
        wire: _,
        // Where the model has the values.
        member: _,
        docs,
        deprecated,
        variants,
        sensitive,
    } = old;
    found.docs(place, docs, &new.docs);
    found.deprecation(place, deprecated.as_ref(), new.deprecated.as_ref());
    found.sensitive(place, *sensitive, new.sensitive);
    for variant in variants {
        let EnumVariant {
            name,
            value,
            docs,
            deprecated,
        } = variant;
        let place = place.part(name, value);
        let same_name = new.variants.iter().find(|it| it.name == *name);
        match (by_value(new, value), same_name) {
            (Some(now), _) if now.name == *name => {
                found.docs(&place, docs, &now.docs);
                found.deprecation(&place, deprecated.as_ref(), now.deprecated.as_ref());
            }
            (_, Some(other)) => {
                found.differ(
                    Kind::ValueSwapped,
                    &place,
                    quoted(value),
                    quoted(&other.value),
                );
            }
            (Some(now), None) => {
                found.differ(Kind::ValueRenamed, &place, name.as_str(), now.name.as_str());
            }
            (None, None) => found.push(Kind::ValueRemoved, &place, Some(quoted(value)), None),
        }
    }
    for variant in new
        .variants
        .iter()
        .filter(|it| by_value(old, &it.value).is_none())
    {
        let place = place.part(&variant.name, &variant.value);
        found.push(Kind::ValueAdded, &place, None, Some(quoted(&variant.value)));
    }
}

fn quoted(value: &str) -> String {
    format!("{value:?}")
}

pub(super) fn errors(found: &mut Comparison<'_>, place: &Place, old: &ErrorEnum, new: &ErrorEnum) {
    let ErrorEnum {
        // Its path is the place.
        name: _,
        variants,
    } = old;
    let exception = |variant: &ErrorVariant| path(&variant.exception);
    for variant in variants {
        let ErrorVariant {
            name,
            exception: ty,
            code,
            alias,
            // The exception's structure has them.
            docs: _,
        } = variant;
        let place = place.part(name, &ty.name);
        let Some(now) = find_error(new, name) else {
            found.push(Kind::ErrorRemoved, &place, Some(exception(variant)), None);
            continue;
        };
        if !found.is_same_type(
            &Type::Named(ty.clone()),
            &Type::Named(now.exception.clone()),
        ) {
            found.differ(
                Kind::ErrorTypeChanged,
                &place,
                exception(variant),
                exception(now),
            );
        }
        let codes = |code: &str, alias: Option<&String>| {
            let alias = alias
                .map(|alias| format!(" or {alias}"))
                .unwrap_or_default();
            format!("{code}{alias}")
        };
        let before = codes(code, alias.as_ref());
        found.differ(
            Kind::ErrorCodeChanged,
            &place,
            before,
            codes(&now.code, now.alias.as_ref()),
        );
    }
    for variant in new
        .variants
        .iter()
        .filter(|it| find_error(old, &it.name).is_none())
    {
        let place = place.part(&variant.name, &variant.exception.name);
        found.push(Kind::ErrorAdded, &place, None, Some(exception(variant)));
    }
}

/// The member with this name in the model.
fn find_variant<'u>(union: &'u Union, name: &str) -> Option<&'u UnionVariant> {
    union.variants.iter().find(|it| it.traits.name == name)
}

/// The variant of this value.
fn by_value<'e>(item: &'e Enum, value: &str) -> Option<&'e EnumVariant> {
    item.variants.iter().find(|it| it.value == value)
}

/// The error of this name.
fn find_error<'e>(errors: &'e ErrorEnum, name: &str) -> Option<&'e ErrorVariant> {
    errors.variants.iter().find(|it| it.name == name)
}
