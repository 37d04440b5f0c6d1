//! The service as it would be if nothing had changed that callers rely on.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::{Held, Old, types};
use crate::lock::Lock;
use crate::lower::facts::is_union;
use crate::lower::recursion;
use crate::model::c2j::{Service, Shape, ShapeKind};

/// The service as callers know it, and what the lock says for the other passes.
pub(in crate::lower) fn amended<'s, 'l>(
    service: &'s Service,
    lock: Option<&'l Lock>,
) -> (Cow<'s, Service>, Held<'l>) {
    let Some(lock) = lock else {
        return (Cow::Borrowed(service), Held::default());
    };
    let mut held = Held {
        lock: Some(lock),
        ..Held::default()
    };
    let old = Old::new(lock);
    let mut amended = service.clone();
    for (name, operation) in &mut amended.operations {
        let Some(known) = lock.operations.get(name) else {
            continue;
        };
        if !known.input {
            operation.input = None;
        }
        if !known.output {
            operation.output = None;
        }
    }
    types::keep(&mut amended, &old, &mut held);
    keep_required(&mut amended, lock, &mut held);
    keep_finite(&mut amended, service, &mut held);
    (Cow::Owned(amended), held)
}

/// Makes required what the lock says, in its order. What the model says is noted where it differs.
fn keep_required(service: &mut Service, lock: &Lock, held: &mut Held<'_>) {
    for (name, shape) in &mut service.shapes {
        let (Some(known), ShapeKind::Structure(structure)) =
            (held.structure(name), &mut shape.kind)
        else {
            continue;
        };
        if is_union(structure) {
            continue;
        }
        let is_freed = |member: &str| lock.freed.contains(&(name.clone(), member.to_owned()));
        let arguments = known.arguments.iter().flatten();
        let arguments = arguments.filter(|argument| structure.members.contains_key(*argument));
        let freed = structure.required.iter().filter(|name| is_freed(name));
        let required: Vec<String> = arguments.chain(freed).cloned().collect();
        let before: BTreeSet<&String> = structure.required.iter().collect();
        let after: BTreeSet<&String> = required.iter().collect();
        let flipped = before.symmetric_difference(&after);
        held.flipped
            .extend(flipped.map(|member| (name.clone(), (*member).clone())));
        structure.required = required;
    }
}

/// Makes members optional that would make a structure contain itself, which it does not in the model: what
/// stays required and what is required now may close a circle.
fn keep_finite(amended: &mut Service, service: &Service, held: &mut Held<'_>) {
    loop {
        let before = recursion::impossible_members(&by_name(service));
        let found = recursion::impossible_members(&by_name(amended));
        let mut found: Vec<(String, String)> = found
            .into_iter()
            .filter(|it| !before.contains(it))
            .map(|(shape, member)| (shape.to_owned(), member.to_owned()))
            .collect();
        // What callers know comes last.
        let is_new = |(shape, _): &(String, String)| held.structure(shape).is_none();
        if found.iter().any(is_new) {
            found.retain(is_new);
        }
        let mut changed = false;
        for (name, member) in found {
            let shape = amended.shapes.get_mut(&name).map(|shape| &mut shape.kind);
            let Some(ShapeKind::Structure(structure)) = shape else {
                continue;
            };
            let count = structure.required.len();
            structure.required.retain(|required| *required != member);
            if structure.required.len() < count {
                changed = true;
                let key = (name, member);
                if !held.flipped.remove(&key) {
                    held.flipped.insert(key);
                }
            }
        }
        if !changed {
            return;
        }
    }
}

fn by_name(service: &Service) -> BTreeMap<&str, &Shape> {
    let shapes = service.shapes.iter();
    shapes.map(|(name, shape)| (name.as_str(), shape)).collect()
}
