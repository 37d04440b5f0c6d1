//! Members of structures and unions.

use std::collections::BTreeMap;

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
use crate::ir::{
    Deprecation, Element, Location, Member, MemberTraits, Preparation, Primitive, SetterArgument,
    TimestampFormat, Type, UnionVariant,
};
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
    let names = Names::new(Case::Snake);
    let fields = names.allocate(wanted.iter().cloned());
    let setters = setters(&names, wanted, setter_name, &fields);
    let members = owner.structure.members.iter();
    let members: Vec<Member> = members
        .map(|(name, member)| {
            let traits = traits(context, owner, name, member);
            Member {
                field: fields.get(name).cloned().unwrap_or_default(),
                setter: setters.get(name).cloned().unwrap_or_default(),
                docs: docs(context, owner, name, member, &traits),
                deprecated: deprecation(member.deprecated.as_ref()),
                ty: ty(context, owner, name, member),
                required: is_required(owner, name, &traits),
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

/// The names of setters, made of the names which the fields of the members would like. One which need not avoid another
/// method is the field's, even where that got a number.
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

/// Whether `new` takes the member.
///
/// What is filled in when absent must be able to be absent, though the service requires it: nobody should have to invent a
/// token. A response always has a body, so that a stream of an output is always there.
fn is_required(owner: &Owner<'_>, name: &str, traits: &MemberTraits) -> bool {
    let is_body = owner.is_output && owner.stream == Some(name);
    let is_filled_in =
        traits.idempotency_token || matches!(traits.preparation, Some(Preparation::Default(_)));
    // A stream without events is as good as none.
    let is_stream = is_body || traits.location == Location::Events;
    is_stream || owner.required.contains(name) && !is_filled_in
}

/// The members of a union, in the order of the model. The exceptions of a stream of events are none of its events.
pub(super) fn variants(context: &Context<'_>, owner: &Owner<'_>) -> Vec<UnionVariant> {
    let keys = owner.structure.members.keys();
    let names = Names::new(Case::Camel)
        .reserve([CATCH_ALL_VARIANT])
        .allocate(keys.map(|key| (key.as_str(), naming::union_variant(key))));
    let members = owner.structure.members.iter();
    let variants: Vec<UnionVariant> = members
        .filter(|(_, member)| {
            !owner.structure.event_stream || !events::is_exception(context, member)
        })
        .map(|(name, member)| {
            let traits = traits(context, owner, name, member);
            UnionVariant {
                name: names.get(name).cloned().unwrap_or_default(),
                docs: docs(context, owner, name, member, &traits),
                deprecated: deprecation(member.deprecated.as_ref()),
                ty: ty(context, owner, name, member),
                boxed: context.boxed.contains(&(owner.shape, name.as_str())),
                traits,
            }
        })
        .collect();
    let all = variants.iter().map(|variant| &variant.traits);
    sound::names_differ(context, owner.shape, all);
    variants
}

/// The element of a list, or the key or value of a map, which is called `default` unless the model says otherwise.
pub(super) fn element(context: &Context<'_>, reference: &ShapeRef, default: &str) -> Element {
    let wire = reference.location_name.as_deref().unwrap_or(default);
    Element {
        ty: context.names.ty(&reference.shape),
        wire: wire.to_owned(),
        // One list may be in a body here and in a header there, where the default formats differ.
        timestamp: binding::modelled_format(context, reference),
        namespace: xml::namespace(context, reference),
    }
}

/// What the model says of a deprecated item, in one line each.
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

/// What a setter takes: of lists and maps the elements one by one.
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
        // Deeper down, or in outputs, nobody fills tokens in.
        idempotency_token: member.idempotency_token && owner.is_input && is_text(context, member),
        timestamp: binding::timestamp_format(context, &location, member),
        media_type: media_type(member),
        host_label: member.host_label && owner.is_input,
        // A newtype would say the first of its values, and there is none for streams.
        sensitive: is_stream && target.is_some_and(|target| target.sensitive),
        requires_length: is_stream && owner.is_input && blob.is_some_and(|it| it.requires_length),
        preparation: preparation(context, owner, name, member),
        lenient: owner.is_output && fixups::is_lenient(context.service, name),
        xml: xml::member_traits(context, &location, name, member),
        location,
    }
}

/// In which form the member is sent, where its service wants another one than people do.
fn preparation(
    context: &Context<'_>,
    owner: &Owner<'_>,
    name: &str,
    member: &ShapeRef,
) -> Option<Preparation> {
    let inputs = &context.uses.get(owner.shape)?.inputs;
    fixups::preparation(context.service, inputs, owner.structure, name, member)
}

/// The media type of a text or blob. C2J has one only.
fn media_type(member: &ShapeRef) -> Option<String> {
    let json = || member.json_value.then(|| "application/json".to_owned());
    member.media_type.clone().or_else(json)
}

/// Whether a random token has a place in the member.
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
    let lines = context
        .names
        .markdown(member.documentation.as_deref(), module);
    let mut lines = docs::or_sentence(lines, || format!("The member `{name}` of the model."));
    if owner.stream == Some(name) {
        stream_docs(context, owner, member, &mut lines);
    }
    if traits.location == Location::Events {
        let note = if owner.is_output {
            "Events are read while they arrive: see [`EventStream`](crate::runtime::EventStream)."
        } else {
            "Events are sent while they are made: see [`EventStream`](crate::runtime::EventStream)."
        };
        docs::add_paragraph(&mut lines, note.to_owned());
    }
    if traits.idempotency_token {
        let note = "When it is not set, a random token is sent.";
        docs::add_paragraph(&mut lines, note.to_owned());
    }
    if let Some(note) = traits.preparation.as_ref().map(preparation_note) {
        docs::add_paragraph(&mut lines, note);
    }
    if sent_as_http_date(context, member, traits) {
        let note = "Fractions of a second are not sent.";
        docs::add_paragraph(&mut lines, note.to_owned());
    }
    lines
}

/// How to use a stream, and the constraints for which it has no type of its own.
fn stream_docs(
    context: &Context<'_>,
    owner: &Owner<'_>,
    member: &ShapeRef,
    lines: &mut Vec<String>,
) {
    let note = if owner.is_output {
        "It is read from the connection while it arrives: see [`ByteStream`](crate::ByteStream)."
    } else {
        "It may come from memory, from a file or from a reader: see [`ByteStream`](crate::ByteStream)."
    };
    docs::add_paragraph(lines, note.to_owned());
    let target = context.service.shapes.get(&member.shape);
    let constraints = target.and_then(|target| constraints::constraints(target).1);
    if let Some(constraints) = constraints {
        docs::add_paragraph(lines, constraints);
    }
}

/// What people need to know of the form in which a member is sent.
fn preparation_note(preparation: &Preparation) -> String {
    match preparation {
        Preparation::Base64 => "It is sent as its base64, so set the text itself.".to_owned(),
        Preparation::EncodedPath => {
            "It is sent percent-encoded, but for its slashes and `?versionId=`, so set the text itself."
                .to_owned()
        }
        Preparation::LastSegment => "Only what follows its last slash is sent.".to_owned(),
        Preparation::Default(text) => format!("When it is not set, `{text}` is sent."),
        Preparation::Key(_) => {
            "A key of 32 bytes is sent as its base64, any other text as it is. Its MD5 is added when it is not set."
                .to_owned()
        }
    }
}

/// Whether the member is a timestamp whose format has no fractions of seconds.
fn sent_as_http_date(context: &Context<'_>, member: &ShapeRef, traits: &MemberTraits) -> bool {
    let target = context.shapes.get(member.shape.as_str());
    let is_timestamp = target.is_some_and(|target| matches!(target.kind, ShapeKind::Timestamp(_)));
    let is_sent = traits.location != Location::Status;
    let default = binding::default_format(context, &traits.location);
    let format = traits.timestamp.unwrap_or(default);
    is_timestamp && is_sent && format == TimestampFormat::HttpDate
}
