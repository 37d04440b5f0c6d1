//! Items that are no operations: structures, unions, newtypes, enums and exceptions.

use indexmap::IndexMap;

use super::constraints;
use super::context::Context;
use super::docs;
use super::events;
use super::fixups;
use super::hold;
use super::kind::{Kind, kind};
use super::member;
use super::names::{inline_enum_key, inline_enum_members};
use super::owner::Owner;
use crate::ir::{
    Aggregate, Alias, Deprecation, Enum, EnumVariant, ErrorTraits, Limits, Module, Named,
    NamedValue, Newtype, NewtypeKind, Operation, Primitive, Structure, Union,
};
use crate::lock::Wraps;
use crate::model::c2j::{self, NamedNumber, Shape, ShapeKind, ValueNote};
use crate::naming::{self, Case, Names};
use crate::parallel::in_parallel;

/// The items by kind, each kind by Rust name.
#[derive(Default)]
pub(super) struct Items {
    pub(super) types: Vec<Aggregate>,
    pub(super) newtypes: Vec<Newtype>,
    pub(super) enums: Vec<Enum>,
    pub(super) errors: Vec<Structure>,
}

/// Whether an item or a member has no docs.
pub(super) fn has_undocumented(operations: &[Operation], items: &Items) -> bool {
    let is_bare = |structure: &Structure| {
        structure.docs.is_empty() || structure.members.iter().any(|it| it.docs.is_empty())
    };
    let mut own = operations.iter().flat_map(|it| &it.structures);
    own.any(is_bare)
        || items.errors.iter().any(is_bare)
        || items.types.iter().any(|aggregate| match aggregate {
            Aggregate::Structure(structure) => is_bare(structure),
            Aggregate::Union(union) => {
                union.docs.is_empty() || union.variants.iter().any(|it| it.docs.is_empty())
            }
        })
        || items.enums.iter().any(|it| it.docs.is_empty())
        || items.newtypes.iter().any(|it| it.docs.is_empty())
}

/// All items but those that belong to an operation.
pub(super) fn items(context: &Context<'_>) -> Items {
    let shapes: Vec<_> = context.shapes.iter().collect();
    let mut items = Items::default();
    for item in in_parallel(&shapes, context.threads, |(name, shape)| {
        item(context, name, shape)
    }) {
        match item {
            Some(Item::Type(item)) => items.types.push(item),
            Some(Item::Newtype(item)) => items.newtypes.push(*item),
            Some(Item::Enum(item)) => items.enums.push(item),
            Some(Item::Error(item)) => items.errors.push(item),
            None => {}
        }
    }
    items.enums.extend(inline_enums(context));
    items.types.sort_by(|a, b| a.name().cmp(b.name()));
    items.newtypes.sort_by(|a, b| a.name.cmp(&b.name));
    items.enums.sort_by(|a, b| a.name.cmp(&b.name));
    items.errors.sort_by(|a, b| a.name.cmp(&b.name));
    items
}

/// An item of one of the kinds.
enum Item {
    Type(Aggregate),
    Newtype(Box<Newtype>),
    Enum(Enum),
    Error(Structure),
}

/// The item that a shape becomes, unless it is a primitive type or belongs to an operation.
fn item(context: &Context<'_>, name: &str, shape: &Shape) -> Option<Item> {
    let item = context.names.item(name)?;
    match &item.module {
        Module::Types => aggregate(context, name, shape).map(Item::Type),
        Module::Errors => structure(context, name).map(Item::Error),
        Module::Enums => enumeration(name, shape, item, context).map(Item::Enum),
        Module::Newtypes => {
            newtype(context, name, shape, item).map(|it| Item::Newtype(Box::new(it)))
        }
        Module::Operation(_) => None,
    }
}

fn aggregate(context: &Context<'_>, name: &str, shape: &Shape) -> Option<Aggregate> {
    if kind(name, shape) == Kind::Union {
        union(context, name, shape).map(Aggregate::Union)
    } else {
        structure(context, name).map(Aggregate::Structure)
    }
}

/// The structure that a shape becomes. It may be an exception, or the input of an operation.
pub(super) fn structure(context: &Context<'_>, name: &str) -> Option<Structure> {
    let (wire, shape) = context.shapes.get_key_value(name)?;
    let item = context.names.item(name)?;
    let ShapeKind::Structure(structure) = &shape.kind else {
        return None;
    };
    let owner = Owner::new(context, wire, structure);
    let payload = structure.payload.as_ref();
    let payload = payload.filter(|_| owner.is_message && context.has_http_bindings());
    let members = member::members(context, &owner);
    let sent = context.uses.get(name).is_some_and(|used| used.sent);
    let known = context.held.structure(name);
    let known = known.is_some_and(|known| known.arguments.is_some());
    Some(Structure {
        name: item.name.clone(),
        wire: name.to_owned(),
        docs: structure_docs(context, name, shape, item),
        deprecated: member::deprecation(shape.deprecated.as_ref()),
        constructed: sent || known || members.iter().any(|member| member.required),
        arguments: member::arguments(context, &owner, &members),
        boxed: is_boxed(context, name),
        members,
        streams: context.streams.contains_key(name) || events::streams(context, structure),
        sensitive: shape.sensitive,
        payload: payload.and_then(|payload| structure.members.get_index_of(payload)),
        error: structure
            .exception
            .then(|| error_traits(context, name, structure)),
    })
}

/// Whether a member holds the shape in a box.
fn is_boxed(context: &Context<'_>, name: &str) -> bool {
    context.boxed.iter().any(|(structure, member)| {
        let kind = context.shapes.get(structure).map(|shape| &shape.kind);
        let Some(ShapeKind::Structure(structure)) = kind else {
            return false;
        };
        let target = structure.members.get(*member);
        target.is_some_and(|target| target.shape == name)
    })
}

fn structure_docs(context: &Context<'_>, name: &str, shape: &Shape, item: &Named) -> Vec<String> {
    let lines = context
        .names
        .markdown(shape.documentation.as_deref(), Some(&item.module));
    let used = context.uses.get(name);
    let operation = used.and_then(super::reach::Use::single_operation);
    let Some(operation) = operation.filter(|_| lines.is_empty()) else {
        return lines;
    };
    let is_input = used.is_some_and(|used| !used.inputs.is_empty());
    let role = if is_input { "input" } else { "output" };
    let method = context.names.operation(operation).method;
    let method = naming::spoken(&method);
    vec![format!(
        "The {role} of [`{operation}`](crate::Client::{method})."
    )]
}

/// What the model says of an exception. Without a word of whose fault it is, the status decides.
fn error_traits(context: &Context<'_>, name: &str, structure: &c2j::Structure) -> ErrorTraits {
    let error = structure.error.as_ref();
    let status = error.and_then(|error| error.http_status_code);
    let server_status = status.is_some_and(|status| status >= 500);
    let is_sender = error.is_some_and(|error| error.sender_fault);
    let is_server = structure.fault || error.is_some_and(|error| error.fault);
    ErrorTraits {
        status,
        fault: is_server || server_status && !is_sender,
        retryable: structure.retryable.is_some() || fixups::is_retryable(context.service, name),
        throttling: structure
            .retryable
            .is_some_and(|retryable| retryable.throttling),
    }
}

fn union(context: &Context<'_>, name: &str, shape: &Shape) -> Option<Union> {
    let (wire, _) = context.shapes.get_key_value(name)?;
    let item = context.names.item(name)?;
    let ShapeKind::Structure(structure) = &shape.kind else {
        return None;
    };
    let lines = context
        .names
        .markdown(shape.documentation.as_deref(), Some(&item.module));
    let variants = member::variants(context, &Owner::new(context, wire, structure));
    let dynamic = fixups::dynamic(context.service, name).and_then(|members| {
        members.try_map(|member| {
            let mut variants = variants.iter().enumerate();
            let (index, variant) = variants.find(|(_, it)| it.traits.name == member)?;
            Some((index, variant.name.clone()))
        })
    });
    let mut docs = lines;
    if dynamic.is_some() {
        let note = "Rust's values convert into it by `From`, and a reference to it into them by `TryFrom`.";
        docs::add_paragraph(&mut docs, note.to_owned());
        let note = "With the feature `serde`, your own types do so by `from_serde` and `to_serde`, here and on maps.";
        docs.push(note.to_owned());
    }
    Some(Union {
        name: item.name.clone(),
        wire: name.to_owned(),
        docs,
        deprecated: member::deprecation(shape.deprecated.as_ref()),
        boxed: is_boxed(context, name),
        variants,
        dynamic: dynamic.map(Box::new),
        sensitive: shape.sensitive,
        stream_error: events::error(context, name, structure),
    })
}

fn enumeration(name: &str, shape: &Shape, item: &Named, context: &Context<'_>) -> Option<Enum> {
    let ShapeKind::String(text) = &shape.kind else {
        return None;
    };
    let lines = context
        .names
        .markdown(shape.documentation.as_deref(), Some(&item.module));
    Some(Enum {
        name: item.name.clone(),
        wire: name.to_owned(),
        docs: lines,
        deprecated: member::deprecation(shape.deprecated.as_ref()),
        member: None,
        variants: enum_variants(
            context,
            name,
            text.values.as_deref().unwrap_or_default(),
            &text.notes,
        ),
        sensitive: shape.sensitive,
    })
}

fn enum_variants(
    context: &Context<'_>,
    item: &str,
    values: &[String],
    notes: &IndexMap<String, ValueNote>,
) -> Vec<EnumVariant> {
    let name = |value: &str| notes.get(value)?.name.as_deref();
    let names = values.iter().map(|value| (value.as_str(), name(value)));
    let known = context.held.values(item).into_iter().flatten();
    // The name of a value that is gone is free, unless it could be taken for another's.
    let known = known
        .filter(|(value, name)| values.contains(value) || **name != naming::variant_name(value));
    let known = known.map(|(value, name)| (value.clone(), name.clone()));
    let names = naming::enum_variants(names, known.collect());
    let variants = values.iter().map(|value| {
        let note = notes.get(value);
        let documentation = note.and_then(|note| note.documentation.as_deref());
        EnumVariant {
            name: names.get(value).cloned().unwrap_or_default(),
            value: value.clone(),
            docs: context.names.markdown(documentation, Some(&Module::Enums)),
            deprecated: member::deprecation(note.and_then(|note| note.deprecated.as_ref())),
        }
    });
    variants.collect()
}

/// The enums of members that list values of their own.
fn inline_enums(context: &Context<'_>) -> Vec<Enum> {
    let mut enums = Vec::new();
    for (name, member) in inline_enum_members(&context.shapes) {
        let structure = context.shapes.get(name).map(|shape| &shape.kind);
        let (Some(ShapeKind::Structure(structure)), Some(item)) =
            (structure, context.names.inline_enum(name, member))
        else {
            continue;
        };
        let Some(reference) = structure.members.get(member) else {
            continue;
        };
        let target = context.shapes.get(reference.shape.as_str());
        enums.push(Enum {
            name: item.name.clone(),
            wire: reference.shape.clone(),
            member: Some(inline_enum_key(name, member)),
            docs: vec![format!("The values of the member `{member}` of `{name}`.")],
            deprecated: None,
            variants: enum_variants(
                context,
                &inline_enum_key(name, member),
                reference.values.as_deref().unwrap_or_default(),
                &IndexMap::new(),
            ),
            sensitive: target.is_some_and(|target| target.sensitive),
        });
    }
    enums
}

fn newtype(context: &Context<'_>, name: &str, shape: &Shape, item: &Named) -> Option<Newtype> {
    let (constraints, in_words) = constraints::constraints(shape);
    let mut lines = context
        .names
        .markdown(shape.documentation.as_deref(), Some(&item.module));
    if let Some(in_words) = in_words {
        docs::add_paragraph(&mut lines, in_words);
    }
    let kind = newtype_kind(context, name, shape)?;
    let values = named_values(context, name, shape, &item.module);
    let former = match context.held.limits(name) {
        Some((wraps, known)) if values.is_empty() => {
            constraints::former(wraps, known, &Wraps::from(&kind), &constraints)
        }
        _ => Limits::default(),
    };
    if let Some(in_words) = constraints::former_in_words(&Wraps::from(&kind), &former) {
        docs::add_paragraph(&mut lines, in_words);
    }
    Some(Newtype {
        name: item.name.clone(),
        wire: hold::in_model(name).to_owned(),
        docs: lines,
        deprecated: member::deprecation(shape.deprecated.as_ref()),
        kind,
        sensitive: shape.sensitive,
        constraints,
        former,
        values,
    })
}

/// The names that types had in an older model.
pub(super) fn aliases(context: &Context<'_>) -> Vec<Alias> {
    let aliases = context.held.aliases().filter_map(|(_, name, target)| {
        let target = context.names.item(target)?.clone();
        let now = format!("use `{}`", target.name);
        Some(Alias {
            module: target.module.clone(),
            name: name.to_owned(),
            docs: vec![format!("What the model now calls [`{}`].", target.name)],
            deprecated: Deprecation {
                message: Some(now),
                since: None,
            },
            target,
        })
    });
    aliases.collect()
}

/// The constants for the values of an enum of numbers.
fn named_values(
    context: &Context<'_>,
    name: &str,
    shape: &Shape,
    module: &Module,
) -> Vec<NamedValue> {
    let ShapeKind::Integer(range) = &shape.kind else {
        return Vec::new();
    };
    let wanted = range.values.keys();
    let wanted = wanted.map(|name| (name.as_str(), naming::const_name(name)));
    let known = context.held.constants(name).into_iter().flatten();
    let known = known.map(|(value, constant)| {
        let mut values = range.values.iter();
        let name = values.find(|(_, it)| it.value == *value);
        // The name of a value that is gone is no other's. No name in a model has a dollar sign.
        let name = name.map_or_else(|| format!("${value}"), |(name, _)| name.clone());
        (name, constant.clone())
    });
    let names = Names::new(Case::Snake)
        .reserve(NEWTYPE_CONSTANTS)
        .keep(known)
        .allocate(wanted);
    let values = range
        .values
        .iter()
        .map(|(name, NamedNumber { value, note })| NamedValue {
            name: names.get(name).cloned().unwrap_or_default(),
            value: *value,
            docs: context
                .names
                .markdown(note.documentation.as_deref(), Some(module)),
            deprecated: member::deprecation(note.deprecated.as_ref()),
        });
    values.collect()
}

/// The constants that the runtime's macro gives newtypes of numbers.
const NEWTYPE_CONSTANTS: [&str; 2] = ["MAX", "MIN"];

fn newtype_kind(context: &Context<'_>, name: &str, shape: &Shape) -> Option<NewtypeKind> {
    Some(match (kind(name, shape), &shape.kind) {
        (_, ShapeKind::List(list)) => NewtypeKind::List {
            element: member::element(context, &list.member, "member"),
            sparse: list.sparse,
        },
        (_, ShapeKind::Map(map)) => NewtypeKind::Map {
            key: member::element(context, &map.key, "key"),
            value: member::element(context, &map.value, "value"),
            sparse: map.sparse,
        },
        (Kind::Scalar(Primitive::String), _) => NewtypeKind::String,
        (Kind::Scalar(primitive @ (Primitive::Blob | Primitive::Document)), _) => {
            NewtypeKind::Wrapper(primitive)
        }
        (Kind::Scalar(primitive), _) => NewtypeKind::Number(primitive),
        _ => return None,
    })
}
