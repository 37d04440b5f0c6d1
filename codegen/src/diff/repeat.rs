//! Pages and waiters before and after.

use std::collections::BTreeMap;

use super::Kind;
use super::context::{Comparison, Place};
use super::surface::path;
use crate::ir::{Operation, PagedItems, Pages, Type, Waiter};

/// The pages of one operation.
pub(super) fn pages(
    found: &mut Comparison<'_>,
    place: &Place,
    old: Option<&Pages>,
    new: Option<&Pages>,
) {
    let method = |pages: &Pages| Some(pages.method.clone());
    let (old, new) = match (old, new) {
        (None, None) => return,
        (Some(old), None) => return found.push(Kind::PagesRemoved, place, method(old), None),
        (None, Some(new)) => return found.push(Kind::PagesAdded, place, None, method(new)),
        (Some(old), Some(new)) => (old, new),
    };
    found.differ(
        Kind::PagesRenamed,
        place,
        old.method.as_str(),
        new.method.as_str(),
    );
    found.differ(Kind::PagesChanged, place, turning(old), turning(new));
    let text = |items: &PagedItems| Some(format!("{}: {}", items.path, path(&items.ty)));
    match (&old.items, &new.items) {
        (None, None) => {}
        (Some(old), None) => found.push(Kind::PageItemsChanged, place, text(old), None),
        (None, Some(new)) => found.push(Kind::PageItemsAdded, place, None, text(new)),
        (Some(old), Some(new)) => {
            let types = [&old.ty, &new.ty].map(|ty| Type::Named(ty.clone()));
            if !found.is_same_type(&types[0], &types[1]) {
                found.push(Kind::PageItemsChanged, place, text(old), text(new));
            } else if old.path != new.path {
                found.push(Kind::PagesChanged, place, text(old), text(new));
            }
        }
    }
}

/// How pages follow each other, in words.
fn turning(pages: &Pages) -> String {
    let Pages {
        tokens,
        size,
        more,
        // Kinds of changes of their own.
        method: _,
        items: _,
    } = pages;
    let tokens = tokens.iter().map(|(to, from)| format!("{to} = {from}"));
    let mut parts: Vec<String> = tokens.collect();
    parts.extend(size.iter().map(|member| format!("size in {member}")));
    parts.extend(more.iter().map(|path| format!("more if {path}")));
    parts.join(", ")
}

/// The waiters of all operations.
pub(super) fn waiters(found: &mut Comparison<'_>) {
    let (old, new) = (found.old.krate, found.new.krate);
    let (old, new) = (by_name(&old.operations), by_name(&new.operations));
    for (name, (operation, waiter)) in &old {
        let place = Place::new(format!("Client::{}", waiter.method), *name);
        let Some((now, new)) = new.get(name) else {
            found.push(
                Kind::WaiterRemoved,
                &place,
                Some(waiter.method.clone()),
                None,
            );
            continue;
        };
        let called = |operation: &Operation, waiter: &Waiter| {
            format!("{} calls {}", waiter.method, operation.wire)
        };
        found.differ(
            Kind::WaiterRenamed,
            &place,
            called(operation, waiter),
            called(now, new),
        );
        found.docs(&place, &waiter.docs, &new.docs);
        found.differ(Kind::WaiterChanged, &place, rules(waiter), rules(new));
    }
    for (name, (_, waiter)) in &new {
        if !old.contains_key(name) {
            let place = Place::new(format!("Client::{}", waiter.method), *name);
            found.push(Kind::WaiterAdded, &place, None, Some(waiter.method.clone()));
        }
    }
}

/// All waiters by their names in the model, with the operations that they call.
fn by_name(operations: &[Operation]) -> BTreeMap<&str, (&Operation, &Waiter)> {
    let waiters = operations.iter().flat_map(|operation| {
        let waiters = operation.waiters.iter();
        waiters.map(move |waiter| (waiter.wire.as_str(), (operation, waiter)))
    });
    waiters.collect()
}

/// What a waiter looks at, and when, in words.
fn rules(waiter: &Waiter) -> String {
    let Waiter {
        times,
        acceptors,
        // Kinds of changes of their own.
        wire: _,
        method: _,
        docs: _,
    } = waiter;
    format!("{times}: {}", acceptors.join("; "))
}
