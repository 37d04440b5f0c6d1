//! The names of all items, each unique in its scope, and where each item is.
//!
//! Every module is a scope of its own. Only the modules of operations share one scope, because their items
//! are also `operations::Item`. In that scope the types that stand for operations have the first choice, then
//! structures, then the enums of errors.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::is_stream_shape;
use super::hold::{Held, Home};
use super::kind::{Kind, kind};
use super::reach::Uses;
use super::repeat;
use crate::html::Memo;
use crate::ir::{Module, Named, Primitive, Type};
use crate::lock::Place;
use crate::model::c2j::{Operation, Shape, ShapeKind};
use crate::naming::{self, Case, Names};

/// The names of all items.
pub(super) struct Catalogue<'m> {
    /// Docs that were converted before.
    pub(super) memo: Option<&'m Memo>,
    types: BTreeMap<&'m str, Type>,
    /// By structure and member.
    inline_enums: BTreeMap<&'m str, BTreeMap<&'m str, Named>>,
    operations: BTreeMap<&'m str, OperationNames>,
    /// The enums of errors of streams, by stream.
    stream_errors: BTreeMap<&'m str, String>,
    /// The variants that exceptions are in enums of errors, by exception.
    variants: BTreeMap<String, String>,
}

/// The names of one operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct OperationNames {
    /// The type that stands for it.
    pub(super) name: String,
    /// Its module.
    pub(super) module: String,
    /// The client's method.
    pub(super) method: String,
    /// The enum of its errors.
    pub(super) error: String,
}

impl<'m> Catalogue<'m> {
    pub(super) fn new(
        operations: &BTreeMap<&'m str, &'m Operation>,
        shapes: &BTreeMap<&'m str, &'m Shape>,
        uses: &Uses<'m>,
        held: &Held<'_>,
        memo: Option<&'m Memo>,
    ) -> Self {
        let by_name = shapes;
        let types = |place: Place| held.types(place, |shape| shapes.contains_key(shape));
        let mut names = operation_names(operations, held, &types(Place::Operations));
        let scopes = Scopes::sort(shapes, uses, &names, held);
        let operation_types: Vec<&str> = names.values().map(|names| names.name.as_str()).collect();
        let in_operations = Names::new(Case::Camel)
            .reserve(operation_types.iter().copied())
            .reserve(held.operations().map(|(_, known)| known.error.as_str()))
            .keep(types(Place::Operations))
            .allocate(wanted(scopes.operations.keys()));
        let known_errors = held.operations();
        let known_errors = known_errors.map(|(key, known)| (key.to_owned(), known.error.clone()));
        let errors = Names::new(Case::Camel)
            .reserve(operation_types)
            .reserve(in_operations.values().map(String::as_str))
            .keep(known_errors)
            .allocate(
                names
                    .iter()
                    .map(|(key, names)| (*key, format!("{}Error", names.name))),
            );
        for (key, names) in &mut names {
            names.error = name_of(&errors, key);
        }
        let mut catalogue = Self {
            memo,
            types: scopes.primitives,
            inline_enums: BTreeMap::new(),
            operations: names,
            stream_errors: BTreeMap::new(),
            variants: BTreeMap::new(),
        };
        for (shape, operation) in scopes.operations {
            let module = Module::Operation(catalogue.operation(operation).module);
            catalogue.insert(shape, module, name_of(&in_operations, shape));
        }
        for (module, shapes) in scopes.modules {
            if module == Module::Errors {
                let exceptions = shapes.iter().copied();
                catalogue.variants = naming::error_variants(exceptions, held.variants());
            }
            let known_errors = held.stream_errors();
            let mut taken: Vec<&str> = Vec::new();
            if module == Module::Types {
                taken.extend(known_errors.values().map(String::as_str));
            }
            let known = place(&module).map(types).unwrap_or_default();
            let allocated = Names::new(Case::Camel)
                .reserve(taken)
                .keep(known)
                .allocate(wanted(&shapes));
            catalogue.add_stream_errors(&shapes, &allocated, by_name, &known_errors);
            for shape in shapes {
                catalogue.insert(shape, module.clone(), name_of(&allocated, shape));
            }
        }
        catalogue.add_inline_enums(shapes, &types(Place::Enums));
        catalogue
    }

    /// The names of an operation.
    pub(super) fn operation(&self, name: &str) -> OperationNames {
        // Only known operations are asked for.
        let names = self.operations.get(name).cloned();
        names.unwrap_or_else(|| OperationNames::alone(name))
    }

    /// The type that a shape becomes.
    pub(super) fn ty(&self, shape: &str) -> Type {
        // A shape that does not exist has been reported, so nothing will be generated.
        let ty = self.types.get(shape).cloned();
        ty.unwrap_or(Type::Primitive(Primitive::Document))
    }

    /// The item that a shape becomes, unless it is a primitive type.
    pub(super) fn item(&self, shape: &str) -> Option<&Named> {
        match self.types.get(shape)? {
            Type::Named(named) => Some(named),
            Type::Primitive(_) | Type::Events(_) => None,
        }
    }

    /// The enum for a member that lists values of its own.
    pub(super) fn inline_enum(&self, shape: &str, member: &str) -> Option<&Named> {
        self.inline_enums.get(shape)?.get(member)
    }

    /// The variant that an exception is in enums of errors.
    pub(super) fn variant(&self, shape: &str) -> String {
        name_or(&self.variants, shape, naming::error_variant)
    }

    /// The path of the operation or shape that a name in the model's docs means, as docs in `module` write
    /// it.
    pub(super) fn link(&self, name: &str, module: Option<&Module>) -> Option<String> {
        // If a shape and an operation have the same name, texts mean the operation.
        if let Some(operation) = self.operations.get(name) {
            return Some(format!(
                "crate::Client::{}",
                naming::spoken(&operation.method)
            ));
        }
        let item = self.item(name)?;
        // `rustdoc` warns about a path if the name alone is in scope.
        if module == Some(&item.module) {
            return Some(item.name.clone());
        }
        Some(path(item))
    }

    /// The enum of errors of a stream, in the module of types.
    pub(super) fn stream_error(&self, shape: &str) -> Option<&str> {
        self.stream_errors.get(shape).map(String::as_str)
    }

    /// Names the enums of errors of a module's streams.
    fn add_stream_errors(
        &mut self,
        shapes: &[&'m str],
        allocated: &BTreeMap<String, String>,
        by_name: &BTreeMap<&'m str, &'m Shape>,
        known: &BTreeMap<String, String>,
    ) {
        let mut streams = shapes.to_vec();
        streams.retain(|name| by_name.get(name).is_some_and(|it| is_stream_shape(it)));
        let names = Names::new(Case::Camel)
            .reserve(allocated.values().map(String::as_str))
            .keep(known.clone())
            .allocate(
                streams
                    .iter()
                    .map(|name| (*name, format!("{}Error", name_of(allocated, name)))),
            );
        let errors = streams.iter().map(|name| (*name, name_of(&names, name)));
        self.stream_errors.extend(errors);
    }

    fn insert(&mut self, shape: &'m str, module: Module, name: String) {
        self.types
            .insert(shape, Type::Named(Named { module, name }));
    }

    /// Names the enums of members that list their own values, after the structure and the member.
    fn add_inline_enums(
        &mut self,
        shapes: &BTreeMap<&'m str, &'m Shape>,
        known: &BTreeMap<String, String>,
    ) {
        let taken: Vec<String> = self
            .types
            .values()
            .filter_map(|ty| match ty {
                Type::Named(named) if named.module == Module::Enums => Some(named.name.clone()),
                _ => None,
            })
            .collect();
        let members: Vec<(&'m str, &'m str)> = inline_enum_members(shapes).collect();
        // No name of a shape has a dollar sign, so no two keys are equal.
        let keys: Vec<String> = members
            .iter()
            .map(|(shape, member)| inline_enum_key(shape, member))
            .collect();
        let names = Names::new(Case::Camel)
            .reserve(taken.iter().map(String::as_str))
            .keep(known.clone())
            .allocate(wanted(&keys));
        for ((shape, member), key) in members.into_iter().zip(&keys) {
            let name = name_of(&names, key);
            let module = Module::Enums;
            let enums = self.inline_enums.entry(shape).or_default();
            enums.insert(member, Named { module, name });
        }
    }
}

impl OperationNames {
    /// The names of an operation if no other one wants them.
    fn alone(operation: &str) -> Self {
        let name = naming::type_name(operation);
        Self {
            module: naming::operation_module(operation),
            method: naming::method_name(operation),
            error: format!("{name}Error"),
            name,
        }
    }
}

/// The path of an item as users write it.
fn path(item: &Named) -> String {
    let module = match item.module {
        Module::Enums => "enums",
        Module::Errors => "errors",
        Module::Newtypes => "newtypes",
        // The same item as in the module of the operation, and a shorter path.
        Module::Operation(_) => "operations",
        Module::Types => "types",
    };
    format!("crate::{module}::{}", item.name)
}

/// The key of the enum for a member that lists its own values. No shape of a model has such a name.
pub(super) fn inline_enum_key(shape: &str, member: &str) -> String {
    format!("{shape}${member}")
}

/// The members that list their own values although their shape is a plain string.
pub(super) fn inline_enum_members<'m>(
    shapes: &BTreeMap<&'m str, &'m Shape>,
) -> impl Iterator<Item = (&'m str, &'m str)> {
    let is_string = |target: &str| {
        let target = shapes.get(target).map(|shape| &shape.kind);
        matches!(target, Some(ShapeKind::String(text)) if text.values.is_none())
    };
    shapes.iter().flat_map(move |(name, shape)| {
        let members = match &shape.kind {
            ShapeKind::Structure(structure) if !structure.document => Some(&structure.members),
            _ => None,
        };
        let members = members.into_iter().flatten();
        members
            .filter(move |(_, member)| member.values.is_some() && is_string(&member.shape))
            .map(|(member, _)| (*name, member.as_str()))
    })
}

/// Shapes by the scope in which they need a name.
#[derive(Default)]
struct Scopes<'m> {
    primitives: BTreeMap<&'m str, Type>,
    /// Structures that belong to an operation, and which one.
    operations: BTreeMap<&'m str, &'m str>,
    modules: BTreeMap<Module, Vec<&'m str>>,
}

impl<'m> Scopes<'m> {
    fn sort(
        shapes: &BTreeMap<&'m str, &'m Shape>,
        uses: &Uses<'m>,
        operations: &BTreeMap<&'m str, OperationNames>,
        held: &Held<'_>,
    ) -> Self {
        let mut scopes = Self::default();
        let taken: BTreeSet<&str> = operations
            .values()
            .map(|names| names.name.as_str())
            .collect();
        for (&name, shape) in shapes {
            let module = match kind(name, shape) {
                Kind::Primitive(primitive) => {
                    scopes.primitives.insert(name, Type::Primitive(primitive));
                    continue;
                }
                Kind::Scalar(_) | Kind::Collection => Module::Newtypes,
                Kind::Enum => Module::Enums,
                Kind::Exception => Module::Errors,
                Kind::Union => Module::Types,
                Kind::Structure => {
                    let operation = match held.home(name) {
                        Home::ByRule => owner(name, uses, &taken),
                        Home::Operation(operation) => Some(operation),
                        Home::Types => None,
                    };
                    let operation = operation.and_then(|it| operations.get_key_value(it));
                    if let Some((&operation, _)) = operation {
                        scopes.operations.insert(name, operation);
                        continue;
                    }
                    Module::Types
                }
            };
            scopes.modules.entry(module).or_default().push(name);
        }
        scopes
    }
}

/// The operation in whose module a structure goes: the only operation that uses it, if nothing else does.
///
/// A structure whose name is `taken` by an operation stays outside, so it can keep its name.
fn owner<'m>(shape: &str, uses: &Uses<'m>, taken: &BTreeSet<&str>) -> Option<&'m str> {
    let operation = uses.get(shape)?.single_operation()?;
    let name = naming::type_name(shape);
    (!taken.contains(name.as_str())).then_some(operation)
}

fn operation_names<'m>(
    operations: &BTreeMap<&'m str, &'m Operation>,
    held: &Held<'_>,
    types: &BTreeMap<String, String>,
) -> BTreeMap<&'m str, OperationNames> {
    let known = held.operations();
    let known = known.map(|(key, known)| (key.to_owned(), known.names.clone()));
    let errors = held.operations().map(|(_, known)| known.error.clone());
    let taken = errors.chain(types.values().cloned()).collect();
    let keys = operations.keys().copied();
    let mut allocated = naming::operations(keys, &known.collect(), &taken, &repeat::taken(held));
    let names = operations.keys().map(|key| {
        // Every key was allocated its names just before.
        let [name, module, method] = allocated.remove(*key).unwrap_or_default();
        let names = OperationNames {
            name,
            module,
            method,
            error: String::new(),
        };
        (*key, names)
    });
    names.collect()
}

/// The names that shapes would like.
fn wanted<'k, K: AsRef<str> + 'k>(
    shapes: impl IntoIterator<Item = &'k K>,
) -> impl Iterator<Item = (&'k str, String)> {
    let names = shapes.into_iter().map(AsRef::as_ref);
    names.map(|shape| (shape, naming::type_name(shape)))
}

/// The name that was allocated for a key.
fn name_of(allocated: &BTreeMap<String, String>, key: &str) -> String {
    name_or(allocated, key, naming::type_name)
}

/// The name that was allocated for a key, which is always there.
fn name_or(allocated: &BTreeMap<String, String>, key: &str, rule: fn(&str) -> String) -> String {
    let name = allocated.get(key).cloned();
    name.unwrap_or_else(|| rule(key))
}

/// The module of a crate as a lock calls it. What operations have is named apart.
fn place(module: &Module) -> Option<Place> {
    match module {
        Module::Enums => Some(Place::Enums),
        Module::Errors => Some(Place::Errors),
        Module::Newtypes => Some(Place::Newtypes),
        Module::Types => Some(Place::Types),
        Module::Operation(_) => None,
    }
}
