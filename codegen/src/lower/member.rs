//! Members of structures and unions.

use std::collections::BTreeMap;

use serde_json::Value;

use super::binding;
use super::constraints;
use super::context::Context;
use super::docs;
use super::events;
use super::facts;
use super::fixups;
use super::kind;
use super::owner::Owner;
use super::sound;
use super::xml;
use crate::html;
use crate::ir::{
    DefaultValue, Deprecation, Element, Location, Member, MemberTraits, Preparation, Primitive,
    SetterArgument, TimestampFormat, Type, UnionVariant,
};
use crate::lock;
use crate::model::c2j::{self, ShapeKind, ShapeRef};
use crate::naming::{self, CATCH_ALL_VARIANT, Case, Names};

/// The members of a structure, in the order of the model.
pub(super) fn members(context: &Context<'_>, owner: &Owner<'_>) -> Vec<Member> {
    let keys = owner.structure.members.keys().map(String::as_str);
    let wanted: Vec<(&str, String)> = keys.map(|key| (key, naming::member_name(key))).collect();
    let setter_name = if owner.structure.exception {
        naming::exception_setter_name
    } else {
        naming::setter_name
    };
    let kept = |name: fn(&lock::Member) -> &String, rule: fn(&str) -> String| {
        let members = context.held.fields(owner.shape).into_iter().flatten();
        // The name of a member that is gone is free, unless it could be taken for another's.
        let members = members.filter(move |(key, member)| {
            owner.structure.members.contains_key(*key) || *name(member) != rule(key)
        });
        members.map(move |(key, member)| (key.clone(), name(member).clone()))
    };
    let fields = Names::new(Case::Snake)
        .keep(kept(|member| &member.name, naming::member_name))
        .allocate(wanted.iter().cloned());
    let setter_of = |key: &str| naming::setter_name(&naming::member_name(key));
    let names = Names::new(Case::Snake).keep(kept(|member| &member.setter, setter_of));
    let setters = setters(&names, wanted, setter_name, &fields);
    let members = owner.structure.members.iter();
    let members: Vec<Member> = members
        .map(|(name, member)| {
            let mut traits = traits(context, owner, name, member);
            let is_plain = is_required(context, owner, name, &mut traits);
            let mut docs = docs(context, owner, name, member, &traits);
            add_requirement(&mut docs, is_plain, &traits);
            Member {
                field: fields.get(name).cloned().unwrap_or_default(),
                setter: setters.get(name).cloned().unwrap_or_default(),
                summary: html::first_sentence(&docs),
                docs,
                deprecated: deprecation(member.deprecated.as_ref()),
                ty: ty(context, owner, name, member),
                required: is_plain,
                boxed: context.boxed.contains(&(owner.shape, name.as_str())),
                setter_takes: setter_takes(context, member),
                traits,
            }
        })
        .collect();
    let all = members.iter().map(|member| &member.traits);
    sound::names_differ(context, owner.shape, all);
    members
}

/// The names of setters. A setter has the name of its field, unless another method has that name.
fn setters<'k>(
    names: &Names,
    members: Vec<(&'k str, String)>,
    setter_name: fn(&str) -> String,
    fields: &BTreeMap<String, String>,
) -> BTreeMap<String, String> {
    names.allocate(members.into_iter().map(|(key, member)| {
        let wanted = setter_name(&member);
        let field = fields.get(key).filter(|_| wanted == member);
        (key, field.cloned().unwrap_or(wanted))
    }))
}

/// Whether `new` takes the member. Notes in the traits whether the service requires it.
///
/// A member that the client fills in may be absent, even if the service requires it: nobody should have to
/// invent a token. The stream of an output is always there, because a response always has a body.
fn is_required(
    context: &Context<'_>,
    owner: &Owner<'_>,
    name: &str,
    traits: &mut MemberTraits,
) -> bool {
    let is_body = owner.is_output && owner.stream == Some(name);
    let is_filled_in =
        traits.idempotency_token || matches!(traits.preparation, Some(Preparation::Default(_)));
    // A stream without events says the same as no stream, so it need not be optional.
    let is_stream = is_body || traits.location == Location::Events;
    let is_listed = owner.required.contains(name);
    // If callers know it as required, it stays so even if the client could fill it in.
    let known = context.held.structure(owner.shape);
    let mut arguments = known
        .iter()
        .flat_map(|known| known.arguments.iter().flatten());
    let is_kept = arguments.any(|argument| argument == name);
    let is_plain = is_stream || is_listed && (is_kept || !is_filled_in);
    let is_due = context.held.is_due(owner.shape, name, is_listed);
    traits.required = is_stream || is_due && (is_plain || !is_filled_in);
    is_plain
}

/// Adds what the model says of a member where the field says otherwise, because of a lock.
fn add_requirement(lines: &mut Vec<String>, is_plain: bool, traits: &MemberTraits) {
    let note = match (is_plain, traits.required) {
        (true, false) => "A response may lack it. Then it is empty.",
        (false, true) => "The service requires it.",
        (true, true) | (false, false) => return,
    };
    docs::add_paragraph(lines, note.to_owned());
}

/// The arguments of `new`, by index. Their order is that of the model's members, or that of the lock.
pub(super) fn arguments(
    context: &Context<'_>,
    owner: &Owner<'_>,
    members: &[Member],
) -> Vec<usize> {
    let required = members.iter().enumerate();
    let required = required.filter(|(_, member)| member.required);
    let mut arguments: Vec<usize> = required.map(|(index, _)| index).collect();
    if context.held.structure(owner.shape).is_some() {
        // The lock has put the required members into its order.
        let required = &owner.structure.required;
        arguments.sort_by_key(|index| {
            let name = &members[*index].traits.name;
            let position = required.iter().position(|it| it == name);
            position.unwrap_or(required.len())
        });
    }
    arguments
}

/// The members of a union, in the order of the model. The exceptions of a stream of events are left out.
pub(super) fn variants(context: &Context<'_>, owner: &Owner<'_>) -> Vec<UnionVariant> {
    let keys = owner.structure.members.keys();
    let known = context.held.cases(owner.shape).into_iter().flatten();
    let known = known.filter(|(key, member)| {
        owner.structure.members.contains_key(*key) || member.name != naming::union_variant(key)
    });
    let names = Names::new(Case::Camel)
        .reserve([CATCH_ALL_VARIANT])
        .keep(known.map(|(key, member)| (key.clone(), member.name.clone())))
        .allocate(keys.map(|key| (key.as_str(), naming::union_variant(key))));
    // The variants keep their names, and so do the methods, which are made of these.
    let wanted = names.iter().map(|(key, name)| {
        let is_unit = |member: &ShapeRef| facts::is_unit(context.service, &member.shape);
        let is_unit = owner.structure.members.get(key).is_some_and(is_unit);
        (key.as_str(), naming::union_accessor(name, is_unit))
    });
    let accessors = Names::new(Case::Snake).allocate(wanted);
    let members = owner.structure.members.iter();
    let variants: Vec<UnionVariant> = members
        .filter(|(_, member)| {
            !owner.structure.event_stream || !events::is_exception(context, member)
        })
        .map(|(name, member)| {
            let traits = traits(context, owner, name, member);
            UnionVariant {
                name: names.get(name).cloned().unwrap_or_default(),
                accessor: accessors.get(name).cloned().unwrap_or_default(),
                docs: docs(context, owner, name, member, &traits),
                deprecated: deprecation(member.deprecated.as_ref()),
                ty: if facts::is_unit(context.service, &member.shape) {
                    Type::Primitive(Primitive::Unit)
                } else {
                    ty(context, owner, name, member)
                },
                boxed: context.boxed.contains(&(owner.shape, name.as_str())),
                traits,
            }
        })
        .collect();
    let all = variants.iter().map(|variant| &variant.traits);
    sound::names_differ(context, owner.shape, all);
    variants
}

/// The element of a list, or the key or value of a map. Its name is `default` unless the model says
/// otherwise.
pub(super) fn element(context: &Context<'_>, reference: &ShapeRef, default: &str) -> Element {
    let wire = reference.location_name.as_deref().unwrap_or(default);
    Element {
        ty: context.names.ty(&reference.shape),
        wire: wire.to_owned(),
        // The same list may be in a body here and in a header there, and the default formats differ.
        timestamp: binding::modelled_format(context, reference),
        namespace: xml::namespace(context, reference),
    }
}

/// Why and since when an item is deprecated, in one line each.
pub(super) fn deprecation(deprecation: Option<&c2j::Deprecation>) -> Option<Deprecation> {
    let one_line = |text: &Option<String>| {
        let words: Vec<&str> = text.as_deref()?.split_whitespace().collect();
        (!words.is_empty()).then(|| words.join(" "))
    };
    deprecation.map(|deprecation| Deprecation {
        message: one_line(&deprecation.message),
        since: one_line(&deprecation.since),
    })
}

fn ty(context: &Context<'_>, owner: &Owner<'_>, name: &str, member: &ShapeRef) -> Type {
    if owner.stream == Some(name) {
        return Type::Primitive(Primitive::Stream);
    }
    match context.names.inline_enum(owner.shape, name) {
        Some(named) => Type::Named(named.clone()),
        None => match context.names.ty(&member.shape) {
            Type::Named(named) if events::is_stream(context, member) => Type::Events(named),
            ty => ty,
        },
    }
}

/// What a setter takes. Setters of lists and maps take iterators of elements.
fn setter_takes(context: &Context<'_>, member: &ShapeRef) -> SetterArgument {
    let target = context.shapes.get(member.shape.as_str());
    match target.map(|target| &target.kind) {
        Some(ShapeKind::List(list)) => SetterArgument::List(context.names.ty(&list.member.shape)),
        Some(ShapeKind::Map(map)) => SetterArgument::Map(
            context.names.ty(&map.key.shape),
            context.names.ty(&map.value.shape),
        ),
        _ if context.names.ty(&member.shape) == Type::Primitive(Primitive::Boolean) => {
            SetterArgument::Flag
        }
        _ => SetterArgument::Value,
    }
}

fn traits(context: &Context<'_>, owner: &Owner<'_>, name: &str, member: &ShapeRef) -> MemberTraits {
    let location = binding::location(context, owner, name, member);
    let is_stream = owner.stream == Some(name);
    let target = context.service.shapes.get(&member.shape);
    let blob = facts::blob(context.service, &member.shape);
    MemberTraits {
        name: name.to_owned(),
        wire: binding::wire_name(context, &location, name, member),
        // Only a structure knows.
        required: false,
        // Tokens are filled in only in inputs, and not in structures within them.
        idempotency_token: member.idempotency_token && owner.is_input && is_text(context, member),
        timestamp: binding::timestamp_format(context, &location, member),
        media_type: media_type(member),
        host_label: member.host_label && owner.is_input,
        // For other values the newtype says so, but streams have no newtype.
        sensitive: is_stream && target.is_some_and(|target| target.sensitive)
            || context.held.is_secret(owner.shape, name),
        requires_length: is_stream && owner.is_input && blob.is_some_and(|it| it.requires_length),
        preparation: preparation(context, owner, name, member),
        lenient: owner.is_output && fixups::is_lenient(context.service, name),
        // Only there does a message say how large a number is.
        bits: member.bits.filter(|_| location == Location::EventHeader),
        default: default_value(context, owner, name, member),
        xml: xml::member_traits(context, &location, name, member),
        location,
    }
}

/// The form in which the member is sent, if the service wants another form than people do.
fn preparation(
    context: &Context<'_>,
    owner: &Owner<'_>,
    name: &str,
    member: &ShapeRef,
) -> Option<Preparation> {
    let inputs = &context.uses.get(owner.shape)?.inputs;
    // Fixups speak of the model, whatever a lock keeps.
    let in_model = context
        .held
        .target(owner.shape, name)
        .map(|shape| ShapeRef {
            shape: shape.to_owned(),
            ..member.clone()
        });
    let member = in_model.as_ref().unwrap_or(member);
    fixups::preparation(context.service, inputs, owner.structure, name, member)
}

/// The value that the member has if a message lacks it. A stream has none: without bytes it is empty.
fn default_value(
    context: &Context<'_>,
    owner: &Owner<'_>,
    name: &str,
    member: &ShapeRef,
) -> Option<DefaultValue> {
    let value = member.default.as_ref()?;
    if owner.stream == Some(name) || events::is_stream(context, member) {
        return None;
    }
    let text = || match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    };
    Some(match &context.shapes.get(member.shape.as_str())?.kind {
        ShapeKind::Boolean => DefaultValue::Boolean(value.as_bool()?),
        ShapeKind::Integer(_) => DefaultValue::Integer(value.as_i64()?.try_into().ok()?),
        ShapeKind::Long(_) => DefaultValue::Long(value.as_i64()?),
        ShapeKind::Float(_) => DefaultValue::Float(text()),
        ShapeKind::Double(_) => DefaultValue::Double(text()),
        ShapeKind::String(_) => DefaultValue::String(text()),
        ShapeKind::Blob(_) => DefaultValue::Blob(text()),
        ShapeKind::Timestamp(_) => DefaultValue::Timestamp(text()),
        ShapeKind::Structure(structure) if structure.document => match value {
            Value::Bool(value) => DefaultValue::DocumentBoolean(*value),
            Value::Number(number) => DefaultValue::DocumentNumber(number.to_string()),
            Value::String(text) => DefaultValue::DocumentString(text.clone()),
            Value::Array(_) => DefaultValue::DocumentList,
            Value::Object(_) => DefaultValue::DocumentMap,
            Value::Null => return None,
        },
        ShapeKind::List(_) => DefaultValue::List,
        ShapeKind::Map(_) => DefaultValue::Map,
        ShapeKind::Structure(_) => return None,
    })
}

/// The media type of a text or blob. C2J knows only JSON.
fn media_type(member: &ShapeRef) -> Option<String> {
    let json = || member.json_value.then(|| "application/json".to_owned());
    member.media_type.clone().or_else(json)
}

/// Whether the member can hold a random token.
fn is_text(context: &Context<'_>, member: &ShapeRef) -> bool {
    let target = context.shapes.get(member.shape.as_str());
    target.is_some_and(|target| {
        matches!(
            kind::kind(&member.shape, target),
            kind::Kind::Primitive(crate::ir::Primitive::String)
                | kind::Kind::Scalar(crate::ir::Primitive::String)
        )
    })
}

fn docs(
    context: &Context<'_>,
    owner: &Owner<'_>,
    name: &str,
    member: &ShapeRef,
    traits: &MemberTraits,
) -> Vec<String> {
    let module = context.names.item(owner.shape).map(|item| &item.module);
    let documentation = member.documentation.as_deref();
    let mut lines = context.names.markdown(documentation, module);
    if owner.stream == Some(name) {
        stream_docs(context, owner, member, &mut lines);
    }
    if traits.location == Location::Events {
        let note = if owner.is_output {
            "Read the events while they arrive: see [`EventStream`](crate::runtime::EventStream)."
        } else {
            "Send the events while you make them: see [`EventStream`](crate::runtime::EventStream)."
        };
        docs::add_paragraph(&mut lines, note.to_owned());
    }
    if traits.idempotency_token {
        let note = "If it is not set, a random token is sent.";
        docs::add_paragraph(&mut lines, note.to_owned());
    }
    if let Some(note) = traits.preparation.as_ref().map(preparation_note) {
        docs::add_paragraph(&mut lines, note);
    }
    if let (Some(_), Some(default)) = (&traits.default, &member.default) {
        docs::add_paragraph(&mut lines, default_note(default));
    }
    if sent_as_http_date(context, member, traits) {
        let note = "Fractions of a second are not sent.";
        docs::add_paragraph(&mut lines, note.to_owned());
    }
    lines
}

/// Adds how to use a stream, and its constraints: a stream has no newtype that could have them.
fn stream_docs(
    context: &Context<'_>,
    owner: &Owner<'_>,
    member: &ShapeRef,
    lines: &mut Vec<String>,
) {
    let note = if owner.is_output {
        "Read it while it arrives from the connection: see [`ByteStream`](crate::ByteStream)."
    } else {
        "It can come from memory, a file or a reader: see [`ByteStream`](crate::ByteStream)."
    };
    docs::add_paragraph(lines, note.to_owned());
    let target = context.service.shapes.get(&member.shape);
    let constraints = target.and_then(|target| constraints::constraints(target).1);
    if let Some(constraints) = constraints {
        docs::add_paragraph(lines, constraints);
    }
}

/// Tells people in which form a member is sent.
fn preparation_note(preparation: &Preparation) -> String {
    match preparation {
        Preparation::Base64 => "Set the text itself: the client sends it in base64.".to_owned(),
        Preparation::EncodedPath => {
            "Set the text itself: the client sends it percent-encoded, except for its slashes and `?versionId=`."
                .to_owned()
        }
        Preparation::LastSegment => "Only the part after the last slash is sent.".to_owned(),
        Preparation::Default(text) => format!("If it is not set, `{text}` is sent."),
        Preparation::Key(_) => {
            "A key of 32 bytes is sent in base64; any other text is sent as it is. If the key's MD5 is not set, the client adds it."
                .to_owned()
        }
    }
}

/// Tells people what a default is. A long text, or one that would end its own quotes, is not repeated.
fn default_note(default: &Value) -> String {
    const MOST: usize = 60;
    let text = default.to_string();
    if text.len() > MOST || text.contains('`') {
        return "If a message lacks it, it has the model's default.".to_owned();
    }
    format!("If a message lacks it, it is `{text}`.")
}

/// Whether the member is a timestamp in a format without fractions of seconds.
fn sent_as_http_date(context: &Context<'_>, member: &ShapeRef, traits: &MemberTraits) -> bool {
    let target = context.shapes.get(member.shape.as_str());
    let is_timestamp = target.is_some_and(|target| matches!(target.kind, ShapeKind::Timestamp(_)));
    let is_sent = traits.location != Location::Status;
    let default = binding::default_format(context, &traits.location);
    let format = traits.timestamp.unwrap_or(default);
    is_timestamp && is_sent && format == TimestampFormat::HttpDate
}

#[cfg(test)]
mod tests {
    use super::default_note;

    #[test]
    fn a_default_is_repeated_where_it_fits_its_quotes() {
        let elsewhere = "If a message lacks it, it has the model's default.";
        let longest = "x".repeat(58);
        let cases = [
            (7.into(), "If a message lacks it, it is `7`.".to_owned()),
            ("a`b".into(), elsewhere.to_owned()),
            (
                longest.clone().into(),
                format!("If a message lacks it, it is `\"{longest}\"`."),
            ),
            (format!("{longest}x").into(), elsewhere.to_owned()),
            (format!("{longest}xyz").into(), elsewhere.to_owned()),
        ];
        for (default, expected) in cases {
            assert_eq!(default_note(&default), expected, "{default}");
        }
    }
}
