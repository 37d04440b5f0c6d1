//! Newtypes: what they wrap, and their constraints, for which they have constants.

use super::Kind;
use super::context::{Comparison, Place};
use super::surface::{constants, newtype_text};
use super::wire;
use crate::ir::{Constraints, Limits, NamedValue, Newtype, NewtypeKind, Pattern};

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
        // Compared along with the constants for them.
        constraints: _,
        former: _,
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
        constraints(found, place, old, new);
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

/// What the constraints refuse and take, and whether a constant for one is gone.
fn constraints(found: &mut Comparison<'_>, place: &Place, old: &Newtype, new: &Newtype) {
    let Constraints { min, max, pattern } = &old.constraints;
    let now = &new.constraints;
    let text = |name: &str, bound: Option<i64>| {
        Some(bound.map_or_else(|| format!("no {name}"), |bound| format!("{name} {bound}")))
    };
    let source = |pattern: Option<&Pattern>| {
        let text = pattern.map(|pattern| format!("pattern {}", pattern.source));
        Some(text.unwrap_or_else(|| "no pattern".to_owned()))
    };
    // What is absent is below every least value, and above every greatest.
    let least = |bound: Option<i64>| bound.unwrap_or(i64::MIN);
    let greatest = |bound: Option<i64>| bound.unwrap_or(i64::MAX);
    let direction = |is_narrower| {
        if is_narrower {
            Kind::ConstraintTightened
        } else {
            Kind::ConstraintRelaxed
        }
    };
    let (pattern, new_pattern) = (pattern.as_ref(), now.pattern.as_ref());
    let pattern_kind = match (pattern, new_pattern) {
        (Some(_), Some(_)) => Kind::PatternChanged,
        _ => direction(new_pattern.is_some()),
    };
    let changes = [
        (
            direction(least(now.min) > least(*min)),
            text("min", *min),
            text("min", now.min),
        ),
        (
            direction(greatest(now.max) < greatest(*max)),
            text("max", *max),
            text("max", now.max),
        ),
        (pattern_kind, source(pattern), source(new_pattern)),
    ];
    let is_there = Limits::from(now).is_there();
    let constants = constants(old).into_iter().zip(constants(new));
    let changes = changes.into_iter().zip(is_there);
    for (((kind, before, after), is_there), constants) in changes.zip(constants) {
        match constants {
            (Some((name, _)), None) => {
                let note = Some(format!("its constant `{name}` is gone"));
                found.push_with(Kind::ConstraintRemoved, place, before, after, note);
            }
            (Some((name, _)), Some(_)) if before != after && !is_there => {
                let note = Some(format!("its constant `{name}` is left for older code"));
                found.push_with(kind, place, before, after, note);
            }
            _ if before != after => found.push(kind, place, before, after),
            _ => {}
        }
    }
}
