//! Newtypes: what they wrap, and their constraints.

use super::Kind;
use super::context::{Comparison, Place};
use super::surface::newtype_text;
use super::wire;
use crate::ir::{Constraints, NamedValue, Newtype, NewtypeKind};

pub(super) fn compare(found: &mut Comparison<'_>, place: &Place, old: &Newtype, new: &Newtype) {
    let Newtype {
        // Its path is the place, or a change of its own.
        name: _,
        // No message has the names of these shapes.
        wire: _,
        docs,
        deprecated,
        kind,
        sensitive,
        constraints,
        values,
    } = old;
    found.docs(place, docs, &new.docs);
    found.deprecation(place, deprecated.as_ref(), new.deprecated.as_ref());
    found.sensitive(place, *sensitive, new.sensitive);
    // An enum of numbers is a type of its own, and a number is an alias.
    let is_same = found.is_same_kind(kind, &new.kind) && values.is_empty() == new.values.is_empty();
    if !is_same {
        let text = |newtype: &Newtype| {
            let text = newtype_text(&newtype.kind);
            if newtype.values.is_empty() {
                text
            } else {
                format!("enum of {text}")
            }
        };
        found.push(
            Kind::NewtypeChanged,
            place,
            Some(text(old)),
            Some(text(new)),
        );
    }
    match (kind, &new.kind) {
        (NewtypeKind::List { element, .. }, NewtypeKind::List { element: now, .. }) => {
            wire::element(found, place, element, now);
        }
        (
            NewtypeKind::Map { key, value, .. },
            NewtypeKind::Map {
                key: new_key,
                value: new_value,
                ..
            },
        ) => {
            wire::element(found, place, key, new_key);
            wire::element(found, place, value, new_value);
        }
        _ => {}
    }
    if is_same {
        narrowed(found, place, constraints, &new.constraints);
    }
    for value in values {
        let NamedValue {
            name,
            value,
            docs,
            deprecated,
        } = value;
        let place = place.part(name, &value.to_string());
        match new.values.iter().find(|it| it.name == *name) {
            Some(now) => {
                found.docs(&place, docs, &now.docs);
                found.deprecation(&place, deprecated.as_ref(), now.deprecated.as_ref());
                found.differ(
                    Kind::ValueSwapped,
                    &place,
                    value.to_string(),
                    now.value.to_string(),
                );
            }
            None => found.push(Kind::ValueRemoved, &place, Some(value.to_string()), None),
        }
    }
    for value in &new.values {
        if !values.iter().any(|it| it.name == value.name) {
            let place = place.part(&value.name, &value.value.to_string());
            found.push(
                Kind::ValueAdded,
                &place,
                None,
                Some(value.value.to_string()),
            );
        }
    }
}

fn narrowed(found: &mut Comparison<'_>, place: &Place, old: &Constraints, new: &Constraints) {
    let Constraints { min, max, pattern } = old;
    let text = |name: &str, bound: Option<i64>| {
        Some(bound.map_or_else(|| format!("no {name}"), |bound| format!("{name} {bound}")))
    };
    // What is absent is below every least value, and above every greatest.
    let least = |bound: Option<i64>| bound.unwrap_or(i64::MIN);
    let greatest = |bound: Option<i64>| bound.unwrap_or(i64::MAX);
    if *min != new.min {
        let kind = direction(least(new.min) > least(*min));
        found.push(kind, place, text("min", *min), text("min", new.min));
    }
    if *max != new.max {
        let kind = direction(greatest(new.max) < greatest(*max));
        found.push(kind, place, text("max", *max), text("max", new.max));
    }
    let source = |source: &str| Some(format!("pattern {source}"));
    let none = || Some("no pattern".to_owned());
    match (pattern, &new.pattern) {
        (None, Some(now)) => found.push(
            Kind::ConstraintTightened,
            place,
            none(),
            source(&now.source),
        ),
        (Some(old), None) => {
            found.push(Kind::ConstraintRelaxed, place, source(&old.source), none());
        }
        (Some(old), Some(now)) if old.source != now.source => {
            found.push(
                Kind::PatternChanged,
                place,
                source(&old.source),
                source(&now.source),
            );
        }
        (Some(_), Some(_)) | (None, None) => {}
    }
}

const fn direction(is_narrower: bool) -> Kind {
    if is_narrower {
        Kind::ConstraintTightened
    } else {
        Kind::ConstraintRelaxed
    }
}
