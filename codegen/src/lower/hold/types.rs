//! Keeps the types of members and elements.

use std::collections::BTreeMap;

use super::{Held, NEWTYPE, Old, alike};
use crate::ir::{Limits, Primitive};
use crate::lock::{self, Item, Kind, Place, Ty, Wraps};
use crate::lower::constraints::constraints;
use crate::lower::facts::is_union;
use crate::lower::kind::{self, kind};
use crate::model::c2j::{
    Blob, Range, Service, Shape, ShapeKind, ShapeRef, Structure, Text, Timestamp, TimestampFormat,
};

/// Gives members and elements the types that the lock says, where these are the same on the wire.
pub(super) fn keep(service: &mut Service, old: &Old<'_>, held: &mut Held<'_>) {
    keep_aliases(service, old, held);
    // An heir's elements may have taken the places of others, too.
    while inherit(service, old, held) {}
    // What has taken the place of something, or stays although it is gone, may contain what does so, too.
    let mut open: Vec<String> = service.shapes.keys().cloned().collect();
    // Models are in no particular order.
    open.sort_unstable_by(|a, b| b.cmp(a));
    while let Some(name) = open.pop() {
        let found = references(service, held, &name);
        for (slot, ty) in found {
            let Some(reference) = slot_mut(service, &name, &slot).cloned() else {
                continue;
            };
            let Some((target, added)) = target(service, old, held, &name, &slot, &reference, &ty)
            else {
                continue;
            };
            if let Some(reference) = slot_mut(service, &name, &slot) {
                reference.shape.clone_from(&target);
            }
            held.targets.insert((name.clone(), slot), reference.shape);
            if added {
                open.push(target);
            }
        }
    }
}

/// Keeps the aliases of the lock whose targets are there, or whose targets' places were taken.
fn keep_aliases(service: &Service, old: &Old<'_>, held: &mut Held<'_>) {
    for (alias, target) in &old.lock.aliases {
        let (Ty::Named(place, name), Some(shape)) = (alias, old.shape_of(target)) else {
            continue;
        };
        if service.shapes.contains_key(shape) {
            held.aliases
                .insert((*place, name.clone()), shape.to_owned());
        }
    }
}

/// Finds the shapes that have taken the places of others: a shape of the lock is gone, and what referred to it
/// refers to one that is new and has the same base type.
///
/// Returns whether it has found any.
fn inherit(service: &Service, old: &Old<'_>, held: &mut Held<'_>) -> bool {
    let mut has_found = false;
    let mut votes: BTreeMap<&str, BTreeMap<String, usize>> = BTreeMap::new();
    for (name, shape) in &service.shapes {
        for (slot, ty) in references(service, held, name) {
            let references = shape.references();
            let reference = references.iter().find(|(member, _)| *member == slot);
            let (Some((_, reference)), Some(gone)) = (reference, old.shape_of(&ty)) else {
                continue;
            };
            let is_gone = !service.shapes.contains_key(gone);
            let is_settled = match old.item(gone).map(Item::ty) {
                Some(Ty::Named(place, name)) => held.aliases.contains_key(&(place, name)),
                _ => true,
            };
            if is_gone && !is_settled && takes_place(service, old, gone, &reference.shape) {
                let votes = votes.entry(gone).or_default();
                *votes.entry(reference.shape.clone()).or_default() += 1;
            }
        }
    }
    for (gone, votes) in votes {
        // The one with the most uses; of several, the first by name.
        let best = votes
            .into_iter()
            .max_by(|(a, m), (b, n)| m.cmp(n).then(b.cmp(a)));
        let (Some((heir, _)), Some(item)) = (best, old.item(gone)) else {
            continue;
        };
        let Ty::Named(place, name) = item.ty() else {
            continue;
        };
        if let Some(predecessor) = held.heirs.get(&heir) {
            // A second predecessor can only be what the first one is.
            let shape = service.shapes.get(&heir);
            if !old
                .item(predecessor)
                .is_some_and(|it| covers(it, item, shape))
            {
                continue;
            }
        } else if old.item(&heir).is_none() {
            held.heirs.insert(heir.clone(), gone.to_owned());
        }
        let old = held.aliases.iter_mut();
        for (_, target) in old.filter(|(_, target)| target.as_str() == gone) {
            target.clone_from(&heir);
        }
        held.aliases.insert((place, name), heir);
        has_found = true;
    }
    // An alias of an alias leads to where the first one leads.
    for (alias, target) in &old.lock.aliases {
        let (Ty::Named(place, name), Some(shape)) = (alias, old.shape_of(target)) else {
            continue;
        };
        let heir = held.heirs.iter().find(|(_, gone)| *gone == shape);
        if let Some((heir, _)) = heir {
            let heir = heir.clone();
            held.aliases.insert((*place, name.clone()), heir);
        }
    }
    has_found
}

/// Whether a shape can have taken the place of one that is gone, so that the name of the one can be another
/// name of the other.
fn takes_place(service: &Service, old: &Old<'_>, gone: &str, heir: &str) -> bool {
    let (Some(item), Some(shape)) = (old.item(gone), service.shapes.get(heir)) else {
        return false;
    };
    let is_kind = match (&item.kind, kind(heir, shape)) {
        (Kind::Newtype(..), kind::Kind::Scalar(_) | kind::Kind::Collection)
        | (Kind::Enum(_), kind::Kind::Enum)
        | (Kind::Union(..), kind::Kind::Union) => true,
        // In a module of an operation nothing but the operation has the structure.
        (Kind::Structure(structure), kind::Kind::Structure) => structure.operation.is_none(),
        _ => false,
    };
    is_kind
        && match old.item(heir) {
            Some(known) => covers(known, item, Some(shape)),
            None => has_all(service, old, item, heir, shape),
        }
}

/// Whether the callers of one type find in another all that they use. The shape may give the other more than
/// the lock knows.
fn covers(known: &Item, gone: &Item, shape: Option<&Shape>) -> bool {
    match (&known.kind, &gone.kind) {
        (Kind::Newtype(a, known, limits), Kind::Newtype(b, gone, lost)) => {
            let found = shape.map_or_else(Limits::default, limits_of);
            let has = limits.is_there().into_iter().zip(found.is_there());
            let mut limits = has.zip(lost.is_there());
            a == b
                && limits.all(|((known, found), lost)| known || found || !lost)
                && gone
                    .iter()
                    .all(|(value, name)| known.get(value) == Some(name))
        }
        (Kind::Enum(known), Kind::Enum(gone)) => gone
            .iter()
            .all(|(value, name)| known.get(value) == Some(name)),
        (Kind::Union(known, _), Kind::Union(gone, _)) => gone
            .iter()
            .all(|(name, member)| known.get(name) == Some(member)),
        (Kind::Structure(known), Kind::Structure(gone)) => {
            let mut members = gone.members.iter();
            known.operation.is_none()
                && (gone.arguments.is_none() || known.arguments == gone.arguments)
                && members.all(|(name, member)| known.members.get(name) == Some(member))
        }
        _ => false,
    }
}

fn limits_of(shape: &Shape) -> Limits {
    (&constraints(shape).0).into()
}

/// Whether a new shape has all that one which is gone had.
fn has_all(service: &Service, old: &Old<'_>, gone: &Item, heir: &str, shape: &Shape) -> bool {
    let has_members = |members: &BTreeMap<String, lock::Member>| {
        let ShapeKind::Structure(Structure { members: found, .. }) = &shape.kind else {
            return false;
        };
        members.iter().all(|(name, member)| {
            let found = found.get(name);
            found.is_some_and(|found| alike::ty(service, old, &member.ty, &found.shape))
        })
    };
    match &gone.kind {
        Kind::Newtype(..) => alike::ty(service, old, &gone.ty(), heir),
        Kind::Enum(values) => match &shape.kind {
            ShapeKind::String(Text {
                values: Some(found),
                ..
            }) => values.keys().all(|value| found.contains(value)),
            _ => false,
        },
        Kind::Union(members, _) => has_members(members),
        Kind::Structure(structure) => has_members(&structure.members),
        Kind::Exception(..) => false,
    }
}

/// The references of a shape about which the lock says something, by their names there, with the types.
fn references(service: &Service, held: &Held<'_>, name: &str) -> Vec<(String, Ty)> {
    let (Some(shape), Some(item)) = (service.shapes.get(name), held.item(name)) else {
        return Vec::new();
    };
    let is_same_kind = match (&item.kind, &shape.kind) {
        (Kind::Union(..), ShapeKind::Structure(structure)) => is_union(structure),
        (Kind::Structure(_) | Kind::Exception(..), ShapeKind::Structure(structure)) => {
            !is_union(structure)
        }
        (Kind::Newtype(..), _) => true,
        _ => false,
    };
    if !is_same_kind {
        return Vec::new();
    }
    match &item.kind {
        Kind::Structure(lock::Structure { members, .. })
        | Kind::Exception(lock::Structure { members, .. }, _)
        | Kind::Union(members, _) => {
            let members = members.iter();
            members
                .map(|(name, member)| (name.clone(), member.ty.clone()))
                .collect()
        }
        Kind::Newtype(Wraps::List(element), ..) => vec![("member".to_owned(), element.ty.clone())],
        Kind::Newtype(Wraps::Map(key, value), ..) => vec![
            ("key".to_owned(), key.clone()),
            ("value".to_owned(), value.ty.clone()),
        ],
        Kind::Newtype(..) | Kind::Enum(_) => Vec::new(),
    }
}

/// The reference of this name in a shape.
fn slot_mut<'s>(service: &'s mut Service, shape: &str, slot: &str) -> Option<&'s mut ShapeRef> {
    match &mut service.shapes.get_mut(shape)?.kind {
        ShapeKind::Structure(structure) => structure.members.get_mut(slot),
        ShapeKind::List(list) if slot == "member" => Some(&mut list.member),
        ShapeKind::Map(map) => match slot {
            "key" => Some(&mut map.key),
            "value" => Some(&mut map.value),
            _ => None,
        },
        _ => None,
    }
}

/// The shape to which a reference has to lead in order to have the type of the lock, and whether that shape is
/// new in the service. `None` if it leads there already, or if it can't.
fn target(
    service: &mut Service,
    old: &Old<'_>,
    held: &mut Held<'_>,
    owner: &str,
    slot: &str,
    reference: &ShapeRef,
    ty: &Ty,
) -> Option<(String, bool)> {
    let found = reference.shape.as_str();
    let shape = service.shapes.get(found)?;
    let is_sensitive = shape.sensitive;
    if reference.streaming || reference.values.is_some() {
        return None;
    }
    if let Ty::Primitive(primitive) = ty {
        let kind::Kind::Scalar(scalar) = kind(found, shape) else {
            return None;
        };
        if scalar != *primitive {
            return None;
        }
        if is_sensitive {
            // Only members can be sensitive by themselves.
            let shape = service.shapes.get(owner)?;
            if !matches!(shape.kind, ShapeKind::Structure(_)) {
                return None;
            }
            held.secrets.insert((owner.to_owned(), slot.to_owned()));
        }
        return plain(service, *primitive, found);
    }
    let wanted = old.shape_of(ty)?;
    // What has taken a shape's place is the same type for callers.
    let heir = held.aliases.iter().find(|(alias, target)| {
        Ty::Named(alias.0, alias.1.clone()) == *ty && service.shapes.contains_key(target.as_str())
    });
    let wanted = heir.map_or(wanted.to_owned(), |(_, heir)| heir.clone());
    if wanted == found {
        let is_plain = matches!(kind(found, shape), kind::Kind::Primitive(_));
        let is_newtype = matches!(ty, Ty::Named(Place::Newtypes, _));
        return (is_plain && is_newtype)
            .then(|| newtype(service, found))
            .flatten();
    }
    let is_type = matches!(
        old.item(old.shape_of(ty)?)?.kind,
        Kind::Newtype(..) | Kind::Enum(_)
    );
    if service.shapes.contains_key(&wanted) {
        if !is_type || !alike::shapes(service, &wanted, found) {
            return None;
        }
        if is_sensitive {
            service.shapes.get_mut(&wanted)?.sensitive = true;
        }
        let shape = service.shapes.get(&wanted)?;
        if matches!(kind(&wanted, shape), kind::Kind::Primitive(_)) {
            return newtype(service, &wanted);
        }
        return Some((wanted, false));
    }
    let is_whole = !is_type || alike::ty(service, old, ty, found);
    let shape = service.shapes.get(found)?;
    let stays = is_whole && {
        let item = old.item(&wanted)?;
        match &item.kind {
            Kind::Newtype(..) => true,
            _ => has_all(service, old, item, found, shape),
        }
    };
    if !stays {
        return None;
    }
    // Nothing else can be it, so it stays what it was.
    let shape = shape.clone();
    service.shapes.insert(wanted.clone(), shape.clone());
    if matches!(kind(&wanted, &shape), kind::Kind::Primitive(_)) {
        return newtype(service, &wanted);
    }
    Some((wanted, true))
}

/// A shape that is this primitive type, and in messages like the other one.
fn plain(service: &mut Service, primitive: Primitive, like: &str) -> Option<(String, bool)> {
    let format = match &service.shapes.get(like)?.kind {
        ShapeKind::Timestamp(timestamp) => timestamp.format,
        _ => None,
    };
    let range = Range::default();
    // No name in a model has a dollar sign, and to the rules of names it says nothing.
    let (name, kind) = match primitive {
        Primitive::Boolean => ("$Boolean", ShapeKind::Boolean),
        Primitive::Integer => ("$Integer", ShapeKind::Integer(range)),
        Primitive::Long => ("$Long", ShapeKind::Long(range)),
        Primitive::Float => ("$Float", ShapeKind::Float(range)),
        Primitive::Double => ("$Double", ShapeKind::Double(range)),
        Primitive::String => ("$String", ShapeKind::String(Text::default())),
        Primitive::Blob => ("$Blob", ShapeKind::Blob(Blob::default())),
        Primitive::Timestamp => {
            let name = match format {
                None => "$Timestamp",
                Some(TimestampFormat::Iso8601) => "$TimestampDateTime",
                Some(TimestampFormat::Rfc822) => "$TimestampHttpDate",
                Some(TimestampFormat::UnixTimestamp) => "$TimestampEpochSeconds",
            };
            (name, ShapeKind::Timestamp(Timestamp { format }))
        }
        Primitive::Document => {
            let document = Structure {
                document: true,
                ..Structure::default()
            };
            ("$Document", ShapeKind::Structure(document))
        }
        // Both are no shapes that a member could refer to.
        Primitive::Stream | Primitive::Unit => return None,
    };
    let like = service.shapes.get(like)?;
    if like.location_name.is_some() || like.xml_namespace.is_some() {
        // In messages, these go with the shape.
        return None;
    }
    let shape = Shape {
        kind,
        documentation: None,
        deprecated: None,
        sensitive: false,
        boxed: false,
        location_name: None,
        xml_namespace: None,
    };
    let added = service.shapes.insert(name.to_owned(), shape).is_none();
    Some((name.to_owned(), added))
}

/// The same shape as a newtype, although its name says no more than its primitive type.
fn newtype(service: &mut Service, shape: &str) -> Option<(String, bool)> {
    let name = format!("{shape}{NEWTYPE}");
    let shape = service.shapes.get(shape)?.clone();
    let added = service.shapes.insert(name.clone(), shape).is_none();
    Some((name, added))
}
