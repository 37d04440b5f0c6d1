//! The names of the client's methods that call an operation again and again: pages and waiters.

use std::collections::BTreeSet;

use super::hold::Held;
use crate::ir::Operation;
use crate::naming::{self, Case, Names};

/// Names all of them, by the lock where that knows them. No method has the name of another one, nor of an operation.
pub(super) fn name(operations: &mut [Operation], held: &Held<'_>) {
    let taken: Vec<String> = operations.iter().map(|it| it.method.clone()).collect();
    let pages = operations.iter().filter(|it| it.pages.is_some());
    let pages = pages.map(|it| (it.wire.clone(), naming::pages_method(&it.method)));
    let waiters = operations.iter().flat_map(|it| &it.waiters);
    let waiters = waiters.map(|it| (waiter_key(&it.wire), naming::waiter_method(&it.wire)));
    let wanted: Vec<(String, String)> = pages.chain(waiters).collect();
    let names = Names::new(Case::Snake)
        .reserve(taken.iter().map(String::as_str))
        .keep(known(held))
        .allocate(
            wanted
                .iter()
                .map(|(key, name)| (key.as_str(), name.clone())),
        );
    for operation in operations {
        if let Some(pages) = &mut operation.pages {
            pages.method = names.get(&operation.wire).cloned().unwrap_or_default();
        }
        for waiter in &mut operation.waiters {
            let key = waiter_key(&waiter.wire);
            waiter.method = names.get(&key).cloned().unwrap_or_default();
        }
    }
}

/// The key of a waiter among those of operations, which have no colon.
fn waiter_key(waiter: &str) -> String {
    format!("waiter:{waiter}")
}

/// The names that a lock has, by key.
fn known<'h>(held: &'h Held<'_>) -> impl Iterator<Item = (String, String)> + use<'h> {
    held.operations().flat_map(|(operation, known)| {
        let pages = known.pages.iter();
        let pages = pages.map(move |method| (operation.to_owned(), method.clone()));
        let waiters = known.waiters.iter();
        let waiters = waiters.map(|(waiter, method)| (waiter_key(waiter), method.clone()));
        pages.chain(waiters)
    })
}

/// The names of a lock, which no operation gets.
pub(super) fn taken(held: &Held<'_>) -> BTreeSet<String> {
    known(held).map(|(_, method)| method).collect()
}
