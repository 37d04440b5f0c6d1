//! Which members must be boxed, because their types contain themselves.
//!
//! Lists and maps keep their elements on the heap; only structures and unions that contain each other
//! directly would be infinitely large.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::is_union;
use super::report::Report;
use crate::model::c2j::{Shape, ShapeKind, ShapeRef, Structure};

/// The members that must be boxed, by structure and member.
///
/// One member of each cycle is boxed. A walk in the order of names finds it: the member leads back to a
/// structure that the walk is still inside of. No box can be left out, because the rest of its cycle is not
/// boxed. The choice does not depend on the order of shapes in the model.
pub(super) fn boxed_members<'m>(
    shapes: &BTreeMap<&'m str, &'m Shape>,
) -> BTreeSet<(&'m str, &'m str)> {
    closing_members(shapes, |name| contained(shapes, name, |_, _| true))
}

/// The members that must be boxed if some are already known to be boxed, or not: `known` says so.
///
/// What is known stays. Of the other members, those are boxed that would close a cycle without a box.
pub(super) fn boxed_members_keeping<'m>(
    shapes: &BTreeMap<&'m str, &'m Shape>,
    known: impl Fn(&str, &str) -> Option<bool>,
) -> BTreeSet<(&'m str, &'m str)> {
    let by_rule = boxed_members(shapes);
    let mut boxed = BTreeSet::new();
    let mut bare: Vec<Vec<_>> = vec![Vec::new(), Vec::new()];
    let mut agrees = true;
    for &shape in shapes.keys() {
        for (member, target) in contained(shapes, shape, |_, _| true) {
            let known = known(shape, member);
            agrees &= known.is_none_or(|known| known == by_rule.contains(&(shape, member)));
            if known == Some(true) {
                boxed.insert((shape, member));
            } else {
                // What is known to have no box comes first.
                bare[usize::from(known.is_none())].push((shape, member, target));
            }
        }
    }
    if agrees {
        return by_rule;
    }
    let mut graph: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (shape, member, target) in bare.into_iter().flatten() {
        if reaches(&graph, target, shape) {
            boxed.insert((shape, member));
        } else {
            graph.entry(shape).or_default().push(target);
        }
    }
    boxed
}

/// Whether a way leads from one structure to another.
fn reaches(graph: &BTreeMap<&str, Vec<&str>>, from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::from([from]);
    let mut open = vec![from];
    while let Some(name) = open.pop() {
        if name == to {
            return true;
        }
        let next = graph.get(name).into_iter().flatten();
        open.extend(next.filter(|next| seen.insert(**next)));
    }
    false
}

/// Reports structures and unions which contain themselves through members that must be there: no value of
/// them could ever be built. Of a union one member is enough.
pub(super) fn report_impossible(shapes: &BTreeMap<&str, &Shape>, report: &Report) {
    for (shape, member) in impossible_members(shapes) {
        report.error(
            ["shapes", shape, "members", member],
            format!(
                "`{shape}` contains itself through required members, so no value of it can exist"
            ),
            Some("one of the members on the way must be optional".to_owned()),
        );
    }
}

/// The members through which structures and unions contain themselves although the members must be there.
pub(super) fn impossible_members<'m>(
    shapes: &BTreeMap<&'m str, &'m Shape>,
) -> BTreeSet<(&'m str, &'m str)> {
    let possible = possible(shapes);
    let needed = |structure: &Structure, member: &str| {
        is_union(structure) || structure.required.iter().any(|name| name == member)
    };
    let members = |name| {
        let members = contained(shapes, name, needed);
        let members = members.filter(|(_, target)| !possible.contains(target));
        let members: Vec<_> = members.filter(|_| !possible.contains(name)).collect();
        members.into_iter()
    };
    closing_members(shapes, members)
}

/// The shapes of which a value can be built.
fn possible<'m>(shapes: &BTreeMap<&'m str, &'m Shape>) -> BTreeSet<&'m str> {
    // How many members are missing for a value of a shape, and for which shapes a value of another one is
    // such a member.
    let mut missing: BTreeMap<&'m str, usize> = BTreeMap::new();
    let mut waiting: BTreeMap<&'m str, Vec<&'m str>> = BTreeMap::new();
    for (&name, shape) in shapes {
        let ShapeKind::Structure(structure) = &shape.kind else {
            missing.insert(name, 0);
            continue;
        };
        let is_union = is_union(structure);
        let counts = |structure: &Structure, member: &str| {
            is_union || structure.required.iter().any(|name| name == member)
        };
        let held: Vec<_> = contained(shapes, name, counts).collect();
        let has_other = is_union && held.len() < structure.members.len();
        let needed = if has_other || held.is_empty() {
            0
        } else if is_union {
            1
        } else {
            held.len()
        };
        missing.insert(name, needed);
        for (_, target) in held {
            waiting.entry(target).or_default().push(name);
        }
    }
    let ready = missing.iter().filter(|(_, count)| **count == 0);
    let mut open: Vec<&'m str> = ready.map(|(name, _)| *name).collect();
    let mut possible: BTreeSet<&'m str> = BTreeSet::new();
    while let Some(name) = open.pop() {
        if !possible.insert(name) {
            continue;
        }
        for other in waiting.get(name).into_iter().flatten() {
            let count = missing.entry(other).or_default();
            *count = count.saturating_sub(1);
            if *count == 0 {
                open.push(other);
            }
        }
    }
    possible
}

/// Reports lists and maps that contain themselves without a structure or union on the way. Smithy forbids
/// them, and no service of AWS has one. In Rust a list is an alias, which can't contain itself.
pub(super) fn report_endless(shapes: &BTreeMap<&str, &Shape>, report: &Report) {
    for (shape, member) in closing_members(shapes, |name| elements(shapes, name)) {
        report.error(
            ["shapes", shape, member],
            format!("`{shape}` contains itself through lists and maps alone"),
            Some("a structure or union must be on the way".to_owned()),
        );
    }
}

/// The members that close a cycle, in the graph of a shape's members and their targets.
fn closing_members<'m>(
    shapes: &BTreeMap<&'m str, &'m Shape>,
    members: impl Fn(&'m str) -> Members<'m>,
) -> BTreeSet<(&'m str, &'m str)> {
    let mut closing = BTreeSet::new();
    let mut states: BTreeMap<&'m str, State> = BTreeMap::new();
    for &root in shapes.keys() {
        if states.contains_key(root) {
            continue;
        }
        // An explicit stack: models may nest deeper than the thread's. Each entry is a structure and its open
        // members.
        let mut stack = vec![(root, members(root))];
        states.insert(root, State::Open);
        while let Some((name, open)) = stack.last_mut() {
            let name = *name;
            let Some((member, target)) = open.next() else {
                states.insert(name, State::Done);
                stack.pop();
                continue;
            };
            match states.get(target) {
                Some(State::Open) => {
                    closing.insert((name, member));
                }
                Some(State::Done) => {}
                None => {
                    states.insert(target, State::Open);
                    stack.push((target, members(target)));
                }
            }
        }
    }
    closing
}

/// Members of a shape, each with its target.
type Members<'m> = std::vec::IntoIter<(&'m str, &'m str)>;

/// How far the walk is with a shape.
enum State {
    /// The walk is inside of it.
    Open,
    /// Everything in it has been seen.
    Done,
}

/// The members of a structure, and the structures that they directly hold.
fn contained<'m>(
    shapes: &BTreeMap<&'m str, &'m Shape>,
    name: &str,
    counts: impl Fn(&'m Structure, &'m str) -> bool,
) -> Members<'m> {
    let held: Vec<(&'m str, &'m str)> = match shapes.get(name).map(|shape| &shape.kind) {
        // A document is any JSON, and has no members.
        Some(ShapeKind::Structure(structure)) => structure
            .members
            .iter()
            .filter(|(member, target)| counts(structure, member) && is_held(shapes, target))
            .map(|(member, target)| (member.as_str(), target.shape.as_str()))
            .collect(),
        _ => Vec::new(),
    };
    held.into_iter()
}

/// The elements of a list, or the keys and values of a map.
fn elements<'m>(shapes: &BTreeMap<&'m str, &'m Shape>, name: &str) -> Members<'m> {
    let elements = match shapes.get(name).map(|shape| &shape.kind) {
        Some(ShapeKind::List(list)) => vec![("member", list.member.shape.as_str())],
        Some(ShapeKind::Map(map)) => {
            vec![
                ("key", map.key.shape.as_str()),
                ("value", map.value.shape.as_str()),
            ]
        }
        _ => Vec::new(),
    };
    elements.into_iter()
}

fn is_held(shapes: &BTreeMap<&str, &Shape>, target: &ShapeRef) -> bool {
    let shape = shapes.get(target.shape.as_str());
    shape.is_some_and(
        // Events wait on the heap.
        |shape| matches!(&shape.kind, ShapeKind::Structure(structure) if !structure.document && !structure.event_stream),
    )
}
