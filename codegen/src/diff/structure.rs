//! Structures: the constructor, and which members there are.

use super::Kind;
use super::context::{Comparison, Place};
use super::member;
use super::surface::{arguments, field_type};
use crate::ir::{ErrorTraits, Member, Structure};
use crate::protocol::Format;

pub(super) fn compare(found: &mut Comparison<'_>, place: &Place, old: &Structure, new: &Structure) {
    let Structure {
        // Its path is the place, or a change of its own.
        name: _,
        wire,
        docs,
        deprecated,
        members,
        // The order of the constructor's arguments is compared below.
        arguments: _,
        streams,
        // An implementation that only codecs use.
        boxed: _,
        constructed,
        sensitive,
        payload,
        error,
    } = old;
    found.docs(place, docs, &new.docs);
    found.deprecation(place, deprecated.as_ref(), new.deprecated.as_ref());
    found.sensitive(place, *sensitive, new.sensitive);
    // Only XML has the names of structures, as elements.
    let protocol = found.new.krate.service.protocol.description();
    if protocol.requests == Format::Xml || protocol.responses == Format::Xml {
        found.differ(
            Kind::WireNameChanged,
            place,
            wire.as_str(),
            new.wire.as_str(),
        );
    }
    match (streams, new.streams) {
        (false, true) => found.push(Kind::CloneRemoved, place, None, None),
        (true, false) => found.push(Kind::CloneAdded, place, None, None),
        (true, true) | (false, false) => {}
    }
    match (constructed, new.constructed) {
        (true, false) => found.push(
            Kind::ConstructorRemoved,
            place,
            Some(constructor(old)),
            None,
        ),
        (false, true) if arguments(new).next().is_none() => {
            found.push(Kind::ConstructorAdded, place, None, Some(constructor(new)));
        }
        // The members that became required say so.
        _ => {}
    }
    order(found, place, old, new);
    for member in members {
        if let Some(now) = find(new, &member.traits.name) {
            member::compare(found, place, (old, member), (new, now));
        } else {
            let place = place.part(&member.field, &member.traits.name);
            let note = guess(found, old, new, member);
            found.push_with(Kind::MemberRemoved, &place, Some(field(member)), None, note);
        }
    }
    let is_sent = found.old.is_sent(&place.rust) || found.new.is_sent(&place.rust);
    for member in new
        .members
        .iter()
        .filter(|it| find(old, &it.traits.name).is_none())
    {
        let place = place.part(&member.field, &member.traits.name);
        let (kind, note) = match (member.required, is_sent) {
            (false, true) if member.traits.required => (Kind::NeededMemberAdded, None),
            (false, _) => (Kind::OptionalMemberAdded, None),
            (true, true) => (Kind::RequiredInputMemberAdded, member::default_note(old)),
            (true, false) => (Kind::RequiredOutputMemberAdded, member::default_note(old)),
        };
        found.push_with(kind, &place, None, Some(field(member)), note);
    }
    let name = |structure: &Structure, index: Option<usize>| {
        let member = index.and_then(|index| structure.members.get(index));
        member.map_or_else(String::new, |member| {
            format!("the whole body is `{}`", member.traits.name)
        })
    };
    found.differ(
        Kind::MemberWireChanged,
        place,
        name(old, *payload),
        name(new, new.payload),
    );
    if let (Some(old), Some(new)) = (error, &new.error) {
        exception(found, place, old, new);
    }
}

fn exception(found: &mut Comparison<'_>, place: &Place, old: &ErrorTraits, new: &ErrorTraits) {
    let ErrorTraits {
        status,
        fault,
        retryable,
        throttling,
    } = old;
    let text = |status: Option<u16>, fault: bool| {
        let side = if fault {
            "the server's fault"
        } else {
            "the caller's fault"
        };
        status.map_or_else(|| side.to_owned(), |status| format!("{status}, {side}"))
    };
    let (before, after) = (text(*status, *fault), text(new.status, new.fault));
    found.differ(Kind::ErrorStatusChanged, place, before, after);
    let text = |retryable: bool, throttling: bool| match (retryable, throttling) {
        (_, true) => "worth a retry, after a pause",
        (true, false) => "worth a retry",
        (false, false) => "not worth a retry",
    };
    let (before, after) = (
        text(*retryable, *throttling),
        text(new.retryable, new.throttling),
    );
    found.differ(Kind::RetryChanged, place, before, after);
}

/// The arguments of `new` that are there before and after: whether they are in another order.
fn order(found: &mut Comparison<'_>, place: &Place, old: &Structure, new: &Structure) {
    let kept = |of: &Structure, other: &Structure| -> Vec<String> {
        let names = arguments(of).map(|it| it.traits.name.as_str());
        let stay = names.filter(|name| arguments(other).any(|it| it.traits.name == **name));
        stay.map(str::to_owned).collect()
    };
    if kept(old, new) == kept(new, old) {
        return;
    }
    let is_silent = arguments(old).count() == arguments(new).count()
        && arguments(old)
            .zip(arguments(new))
            .all(|(a, b)| a.boxed == b.boxed && found.is_same_type(&a.ty, &b.ty));
    let kind = if is_silent {
        Kind::ConstructorSwapped
    } else {
        Kind::ConstructorReordered
    };
    found.push(kind, place, Some(constructor(old)), Some(constructor(new)));
}

/// The member with this name in the model.
fn find<'s>(structure: &'s Structure, name: &str) -> Option<&'s Member> {
    structure
        .members
        .iter()
        .find(|member| member.traits.name == name)
}

/// The call of the constructor.
fn constructor(structure: &Structure) -> String {
    let fields: Vec<_> = arguments(structure).map(|it| it.field.as_str()).collect();
    format!("new({})", fields.join(", "))
}

/// A field as it is declared.
fn field(member: &Member) -> String {
    format!("{}: {}", member.field, field_type(member))
}

/// What a removed member may be called now: the one new member of the same type.
fn guess(
    found: &Comparison<'_>,
    old: &Structure,
    new: &Structure,
    gone: &Member,
) -> Option<String> {
    let mut fresh = new
        .members
        .iter()
        .filter(|it| find(old, &it.traits.name).is_none());
    let is_like = |it: &&Member| {
        found.is_same_type(&gone.ty, &it.ty) || found.wrap_the_same(&gone.ty, &it.ty)
    };
    let (first, second) = (fresh.find(is_like), fresh.find(is_like));
    match (first, second) {
        (Some(now), None) => Some(format!("perhaps `{}` now, of the same type", now.field)),
        _ => None,
    }
}
