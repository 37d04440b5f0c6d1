//! One member of a structure before and after.

use super::Kind;
use super::context::{Comparison, Place};
use super::surface::{arguments, field_type};
use super::wire;
use crate::ir::{Member, MemberTraits, Structure};

/// A structure and one of its members.
type Side<'s> = (&'s Structure, &'s Member);

pub(super) fn compare(found: &mut Comparison<'_>, owner: &Place, old: Side<'_>, new: Side<'_>) {
    let ((old_owner, old), (new_owner, new)) = (old, new);
    let Member {
        field,
        setter,
        docs,
        // A part of the docs.
        summary: _,
        deprecated,
        ty,
        required,
        boxed,
        // What the newtype says.
        setter_takes: _,
        traits,
    } = old;
    let place = owner.part(field, &traits.name);
    found.docs(&place, docs, &new.docs);
    found.deprecation(&place, deprecated.as_ref(), new.deprecated.as_ref());
    found.differ(
        Kind::MemberRenamed,
        &place,
        field.as_str(),
        new.field.as_str(),
    );
    let has_setters = |owner: &Structure, member: &Member| owner.constructed && !member.required;
    if has_setters(old_owner, old) && has_setters(new_owner, new) && field == &new.field {
        found.differ(
            Kind::SetterRenamed,
            &place,
            setter.as_str(),
            new.setter.as_str(),
        );
    }
    let texts = || (Some(field_type(old)), Some(field_type(new)));
    match (required, new.required) {
        (true, false) => {
            let (before, after) = texts();
            let kind = if found.old.is_sent(&owner.rust) {
                Kind::InputMemberBecameOptional
            } else {
                Kind::OutputMemberBecameOptional
            };
            found.push(kind, &place, before, after);
        }
        (false, true) => {
            let (before, after) = texts();
            found.push_with(
                Kind::MemberBecameRequired,
                &place,
                before,
                after,
                default_note(old_owner),
            );
        }
        (true, true) | (false, false) => needed(found, owner, &place, traits, &new.traits),
    }
    let is_same = found.is_same_type(ty, &new.ty);
    if !is_same || *boxed != new.boxed {
        let (before, after) = texts();
        let kind = if !is_same && *boxed == new.boxed && found.wrap_the_same(ty, &new.ty) {
            Kind::MemberRetargeted
        } else {
            Kind::MemberTypeChanged
        };
        found.push(kind, &place, before, after);
    }
    let name = |owner: &Structure, index: usize| {
        let member = owner.members.get(index);
        member
            .map(|member| member.traits.name.clone())
            .unwrap_or_default()
    };
    let (old_name, new_name) = (
        |index| name(old_owner, index),
        |index| name(new_owner, index),
    );
    wire::member(found, &place, (traits, &old_name), (&new.traits, &new_name));
}

/// What the service needs or promises, where the field stays as it is.
fn needed(
    found: &mut Comparison<'_>,
    owner: &Place,
    place: &Place,
    old: &MemberTraits,
    new: &MemberTraits,
) {
    let is_sent = found.old.is_sent(&owner.rust);
    let kind = match (old.required, new.required, is_sent) {
        (false, true, true) => Kind::InputRequirementAdded,
        (false, true, false) => Kind::OutputRequirementAdded,
        (true, false, true) => Kind::InputRequirementRelaxed,
        (true, false, false) => Kind::OutputRequirementRelaxed,
        (true, true, _) | (false, false, _) => return,
    };
    found.push(kind, place, None, None);
}

/// What a first required member does to a structure.
pub(super) fn default_note(old: &Structure) -> Option<String> {
    let is_first = arguments(old).next().is_none();
    is_first.then(|| {
        format!(
            "the first required one: `{}::default()` is gone too",
            old.name
        )
    })
}
