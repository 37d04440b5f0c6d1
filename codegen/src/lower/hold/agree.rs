//! Whether the model alone gives a crate in which callers find all that they rely on. Then a lock has nothing to
//! hold back, and most updates are like that.

use std::collections::BTreeMap;

use crate::lock::{Item, Kind, Lock, Operation, Structure};

/// Whether a crate has all that a lock says, as the lock says it. It may have more.
pub(in crate::lower) fn agrees(lock: &Lock, free: &Lock) -> bool {
    let Lock {
        operations,
        items,
        aliases,
        freed,
    } = lock;
    // The model alone gives no aliases.
    aliases.is_empty()
        && freed.is_empty()
        && has_all(operations, &free.operations, operation)
        && has_all(items, &free.items, item)
}

/// Whether each entry of a map has one in another that agrees with it.
fn has_all<K: Ord, V>(
    known: &BTreeMap<K, V>,
    free: &BTreeMap<K, V>,
    agrees: fn(&V, &V) -> bool,
) -> bool {
    known
        .iter()
        .all(|(name, known)| free.get(name).is_some_and(|free| agrees(known, free)))
}

fn operation(known: &Operation, free: &Operation) -> bool {
    let Operation {
        names,
        pages,
        waiters,
        error,
        input,
        output,
    } = known;
    *names == free.names
        && (pages.is_none() || *pages == free.pages)
        && has_all(waiters, &free.waiters, PartialEq::eq)
        && *error == free.error
        && *input == free.input
        && *output == free.output
}

fn item(known: &Item, free: &Item) -> bool {
    let Item { name, kind } = known;
    *name == free.name
        && match (kind, &free.kind) {
            (Kind::Structure(known), Kind::Structure(free)) => structure(known, free),
            (Kind::Exception(known, variant), Kind::Exception(free, other)) => {
                variant == other && structure(known, free)
            }
            (Kind::Union(known, error), Kind::Union(free, other)) => {
                error == other && has_all(known, free, PartialEq::eq)
            }
            (Kind::Enum(known), Kind::Enum(free)) => has_all(known, free, PartialEq::eq),
            (Kind::Newtype(wraps, known, limits), Kind::Newtype(now, free, others)) => {
                let mut limits = limits.is_there().into_iter().zip(others.is_there());
                wraps == now
                    && has_all(known, free, PartialEq::eq)
                    && limits.all(|(known, free)| free || !known)
            }
            _ => false,
        }
}

fn structure(known: &Structure, free: &Structure) -> bool {
    let Structure {
        operation,
        arguments,
        members,
    } = known;
    *operation == free.operation
        && *arguments == free.arguments
        && has_all(members, &free.members, PartialEq::eq)
}
