//! A crate as callers see it: its items by their paths, its types as they are written, and what can be in a
//! request.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{
    Aggregate, Alias, Crate, Enum, ErrorEnum, Limits, Member, Module, Named, Newtype, NewtypeKind,
    Operation, Primitive, Structure, Type, Union,
};
use crate::lock::Wraps;

/// An item that has a path.
#[derive(Clone, Copy, Debug)]
pub(super) enum Item<'a> {
    Structure(&'a Structure),
    Union(&'a Union),
    Enum(&'a Enum),
    Newtype(&'a Newtype),
    /// The errors of an operation, or of a stream of events, with the name of that in the model.
    Errors(&'a ErrorEnum, &'a str),
}

impl<'a> Item<'a> {
    /// The name in the model.
    pub(super) fn wire(self) -> &'a str {
        match self {
            Self::Structure(it) => &it.wire,
            Self::Union(it) => &it.wire,
            Self::Enum(it) => &it.wire,
            Self::Newtype(it) => &it.wire,
            Self::Errors(_, of) => of,
        }
    }

    /// What it is, for people.
    pub(super) fn what(self) -> &'static str {
        match self {
            Self::Structure(it) if it.error.is_some() => "exception",
            Self::Structure(_) => "structure",
            Self::Union(_) => "union",
            Self::Enum(_) => "enum",
            Self::Errors(..) => "errors",
            Self::Newtype(it) => match it.kind {
                NewtypeKind::String => "text",
                NewtypeKind::Number(Primitive::Boolean) => "boolean",
                NewtypeKind::Number(Primitive::Timestamp) => "timestamp",
                NewtypeKind::Number(_) if !it.values.is_empty() => "enum of numbers",
                NewtypeKind::Number(_) => "number",
                NewtypeKind::Wrapper(Primitive::Document) => "document",
                NewtypeKind::Wrapper(_) => "blob",
                NewtypeKind::List { .. } => "list",
                NewtypeKind::Map { .. } => "map",
            },
        }
    }
}

/// A crate, by the paths of its items.
#[derive(Debug)]
pub(super) struct Surface<'a> {
    pub(super) krate: &'a Crate,
    pub(super) items: BTreeMap<String, Item<'a>>,
    pub(super) operations: BTreeMap<&'a str, &'a Operation>,
    /// The other names of types, and the paths that they stand for.
    pub(super) aliases: BTreeMap<String, String>,
    /// The paths of the structures and unions that can be in a request.
    sent: BTreeSet<String>,
}

impl<'a> Surface<'a> {
    pub(super) fn of(krate: &'a Crate) -> Self {
        let operations = krate.operations.iter();
        let mut surface = Self {
            krate,
            items: items(krate),
            operations: operations.map(|it| (it.wire.as_str(), it)).collect(),
            aliases: krate.aliases.iter().map(alias).collect(),
            sent: BTreeSet::new(),
        };
        let inputs = krate.operations.iter().filter_map(|it| it.input.as_ref());
        let mut next: Vec<String> = inputs.map(path).collect();
        while let Some(path) = next.pop() {
            let path = surface.resolve(&path).to_owned();
            if let Some(item) = surface.items.get(&path).copied() {
                if surface.sent.insert(path) {
                    next.extend(targets(item));
                }
            }
        }
        surface
    }

    /// Whether an item can be in a request.
    pub(super) fn is_sent(&self, path: &str) -> bool {
        self.sent.contains(path)
    }

    /// The path of the type that a path stands for.
    pub(super) fn resolve<'p>(&'p self, mut path: &'p str) -> &'p str {
        // An alias of an alias is possible, and a circle is not.
        for _ in 0..=self.aliases.len() {
            match self.aliases.get(path) {
                Some(target) if !self.items.contains_key(path) => path = target,
                _ => break,
            }
        }
        path
    }

    /// The item that a path names, by its own name or another one.
    pub(super) fn item(&self, path: &str) -> Option<Item<'a>> {
        self.items.get(self.resolve(path)).copied()
    }

    /// The newtype that a type is.
    pub(super) fn newtype(&self, ty: &Type) -> Option<&'a Newtype> {
        match ty {
            Type::Named(named) => match self.item(&path(named)) {
                Some(Item::Newtype(newtype)) => Some(newtype),
                _ => None,
            },
            Type::Primitive(_) | Type::Events(_) => None,
        }
    }
}

fn items(krate: &Crate) -> BTreeMap<String, Item<'_>> {
    let mut items = BTreeMap::new();
    let mut add = |module: &str, name: &str, item| items.insert(format!("{module}::{name}"), item);
    for aggregate in &krate.types {
        match aggregate {
            Aggregate::Structure(it) => add("types", &it.name, Item::Structure(it)),
            Aggregate::Union(it) => {
                if let Some(error) = &it.stream_error {
                    add("types", &error.name, Item::Errors(error, &it.wire));
                }
                add("types", &it.name, Item::Union(it))
            }
        };
    }
    for it in &krate.newtypes {
        add("newtypes", &it.name, Item::Newtype(it));
    }
    for it in &krate.enums {
        add("enums", &it.name, Item::Enum(it));
    }
    for it in &krate.errors {
        add("errors", &it.name, Item::Structure(it));
    }
    for operation in &krate.operations {
        for it in &operation.structures {
            add("operations", &it.name, Item::Structure(it));
        }
        let error = &operation.error;
        add(
            "operations",
            &error.name,
            Item::Errors(error, &operation.wire),
        );
    }
    items
}

/// Another name of a type, and what it stands for.
fn alias(alias: &Alias) -> (String, String) {
    let own = Named {
        module: alias.module.clone(),
        name: alias.name.clone(),
    };
    (path(&own), path(&alias.target))
}

/// The paths of the generated types that an item has directly.
fn targets(item: Item<'_>) -> Vec<String> {
    let types: Vec<&Type> = match item {
        Item::Structure(it) => it.members.iter().map(|it| &it.ty).collect(),
        Item::Union(it) => it.variants.iter().map(|it| &it.ty).collect(),
        Item::Enum(_) | Item::Errors(..) => Vec::new(),
        Item::Newtype(it) => match &it.kind {
            NewtypeKind::List { element, .. } => vec![&element.ty],
            NewtypeKind::Map { key, value, .. } => vec![&key.ty, &value.ty],
            NewtypeKind::String | NewtypeKind::Number(_) | NewtypeKind::Wrapper(_) => Vec::new(),
        },
    };
    let named = types.into_iter().filter_map(|ty| match ty {
        Type::Named(named) | Type::Events(named) => Some(path(named)),
        Type::Primitive(_) => None,
    });
    named.collect()
}

/// The path of a generated type below the crate. Operations share a module.
pub(super) fn path(named: &Named) -> String {
    let module = match named.module {
        Module::Enums => "enums",
        Module::Errors => "errors",
        Module::Newtypes => "newtypes",
        Module::Operation(_) => "operations",
        Module::Types => "types",
    };
    format!("{module}::{}", named.name)
}

/// A type as it is written, with paths below the crate.
pub(super) fn type_text(ty: &Type) -> String {
    match ty {
        Type::Primitive(primitive) => primitive_text(*primitive).to_owned(),
        Type::Named(named) => path(named),
        Type::Events(named) => format!("EventStream<{}>", path(named)),
    }
}

/// A type of Rust or the runtime as it is written.
pub(super) const fn primitive_text(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::Unit => "()",
        Primitive::Boolean => "bool",
        Primitive::Integer => "i32",
        Primitive::Long => "i64",
        Primitive::Float => "f32",
        Primitive::Double => "f64",
        Primitive::String => "String",
        Primitive::Blob => "Blob",
        Primitive::Stream => "ByteStream",
        Primitive::Timestamp => "Timestamp",
        Primitive::Document => "Document",
    }
}

/// The type of a field as it is written, with its `Option` and `Box`.
pub(super) fn field_type(member: &Member) -> String {
    let ty = type_text(&member.ty);
    let ty = if member.boxed {
        format!("Box<{ty}>")
    } else {
        ty
    };
    if member.required {
        ty
    } else {
        format!("Option<{ty}>")
    }
}

/// The type that a newtype is, as it is written.
pub(super) fn newtype_text(kind: &NewtypeKind) -> String {
    let optional = |ty: &Type, sparse: bool| {
        let ty = type_text(ty);
        if sparse { format!("Option<{ty}>") } else { ty }
    };
    match kind {
        NewtypeKind::String => "Text".to_owned(),
        NewtypeKind::Number(primitive) | NewtypeKind::Wrapper(primitive) => {
            primitive_text(*primitive).to_owned()
        }
        NewtypeKind::List { element, sparse } => {
            format!("List<{}>", optional(&element.ty, *sparse))
        }
        NewtypeKind::Map { key, value, sparse } => {
            format!(
                "Map<{}, {}>",
                type_text(&key.ty),
                optional(&value.ty, *sparse)
            )
        }
    }
}

/// The members that `new` takes, in its order.
pub(super) fn arguments(structure: &Structure) -> impl Iterator<Item = &Member> {
    let indices = structure.arguments.iter();
    indices.filter_map(|index| structure.members.get(*index))
}

/// A constant of a newtype: its name and its type.
pub(super) type Constant = (&'static str, &'static str);

/// The constants that a newtype has for its least and greatest length or value, and for its pattern. The
/// runtime declares them for all newtypes of a kind. Without the constraint, and without a former one that left
/// its constant, using one fails to compile.
pub(super) fn constants(newtype: &Newtype) -> [Option<Constant>; 3] {
    if !newtype.values.is_empty() {
        // What declares these has no bounds.
        return [None; 3];
    }
    let now = Limits::from(&newtype.constraints).is_there();
    let former = newtype.former.is_there();
    let names = Wraps::from(&newtype.kind).constants();
    let ty = |name| match (name, &newtype.kind) {
        ("PATTERN", _) => "&str",
        ("MIN" | "MAX", NewtypeKind::Number(primitive)) => primitive_text(*primitive),
        _ => "usize",
    };
    let mut constants = [None; 3];
    let all = names.into_iter().zip(now.into_iter().zip(former));
    for (place, (name, (now, former))) in constants.iter_mut().zip(all) {
        *place = name.filter(|_| now || former).map(|name| (name, ty(name)));
    }
    constants
}
