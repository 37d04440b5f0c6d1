//! The lock of a crate.

use std::collections::BTreeMap;

use super::{Item, Kind, Lock, Member, Operation, Structure, Ty, rules};
use crate::ir::{self, Aggregate, Crate};

impl Lock {
    /// What the callers of a crate rely on.
    #[must_use]
    pub fn of(krate: &Crate) -> Self {
        let mut lock = Self::default();
        let mut variants: BTreeMap<&ir::Named, &str> = BTreeMap::new();
        let streams = krate.types.iter().filter_map(Aggregate::stream_error);
        let enums = krate.operations.iter().map(|operation| &operation.error);
        for variant in enums.chain(streams).flat_map(|error| &error.variants) {
            variants.insert(&variant.exception, &variant.name);
        }
        for operation in &krate.operations {
            for own in &operation.structures {
                let of = structure(own, Some(&operation.wire));
                lock.add(&own.wire, &own.name, Kind::Structure(of));
            }
            lock.operations
                .insert(operation.wire.clone(), self::operation(operation));
        }
        for aggregate in &krate.types {
            match aggregate {
                Aggregate::Structure(own) => {
                    lock.add(&own.wire, &own.name, Kind::Structure(structure(own, None)));
                }
                Aggregate::Union(union) => {
                    let error = union.stream_error.as_ref();
                    let kind = Kind::Union(
                        union.variants.iter().map(case).collect(),
                        error.map(|error| error.name.clone()),
                    );
                    lock.add(&union.wire, &union.name, kind);
                }
            }
        }
        for error in &krate.errors {
            let named = ir::Named {
                module: ir::Module::Errors,
                name: error.name.clone(),
            };
            // Some exceptions are only members of other types.
            let variant = variants.get(&named).map(|it| (*it).to_owned());
            let variant = variant.unwrap_or_else(|| crate::naming::error_variant(&error.wire));
            let kind = Kind::Exception(structure(error, None), variant);
            lock.add(&error.wire, &error.name, kind);
        }
        for newtype in &krate.newtypes {
            let values = newtype.values.iter();
            let values = values.map(|it| (it.value, it.name.clone())).collect();
            let kind = Kind::Newtype((&newtype.kind).into(), values, limits(newtype));
            lock.add(&newtype.wire, &newtype.name, kind);
        }
        for item in &krate.enums {
            let values = item.variants.iter();
            let values = values.map(|it| (it.value.clone(), it.name.clone()));
            let shape = item.member.as_ref().unwrap_or(&item.wire);
            lock.add(shape, &item.name, Kind::Enum(values.collect()));
        }
        for alias in &krate.aliases {
            let path = ir::Named {
                module: alias.target.module.clone(),
                name: alias.name.clone(),
            };
            lock.aliases
                .insert(Ty::from(&path), Ty::from(&alias.target));
        }
        lock
    }

    fn add(&mut self, shape: &str, name: &str, kind: Kind) {
        let name = name.to_owned();
        self.items.insert(shape.to_owned(), Item { name, kind });
    }
}

fn operation(operation: &ir::Operation) -> Operation {
    Operation {
        pages: operation.pages.as_ref().map(|it| it.method.clone()),
        waiters: operation
            .waiters
            .iter()
            .map(|it| (it.wire.clone(), it.method.clone()))
            .collect(),
        names: [
            operation.name.clone(),
            operation.module.clone(),
            operation.method.clone(),
        ],
        error: operation.error.name.clone(),
        input: operation.input.is_some(),
        output: operation.output.is_some(),
    }
}

/// The constants that callers can use: of constraints, and of former ones.
fn limits(newtype: &ir::Newtype) -> ir::Limits {
    if !newtype.values.is_empty() {
        // What declares these has no such constants.
        return ir::Limits::default();
    }
    let ir::Limits { min, max, pattern } = (&newtype.constraints).into();
    let former = &newtype.former;
    ir::Limits {
        min: min.or(former.min),
        max: max.or(former.max),
        pattern: pattern.or_else(|| former.pattern.clone()),
    }
}

fn structure(structure: &ir::Structure, operation: Option<&str>) -> Structure {
    let members = structure.members.iter();
    let arguments = structure.arguments.iter();
    let arguments = arguments.filter_map(|index| structure.members.get(*index));
    let arguments = arguments.map(|member| member.traits.name.clone()).collect();
    Structure {
        operation: operation.map(str::to_owned),
        arguments: structure.constructed.then_some(arguments),
        members: members.map(member).collect(),
    }
}

fn member(member: &ir::Member) -> (String, Member) {
    let locked = Member {
        name: member.field.clone(),
        setter: member.setter.clone(),
        ty: (&member.ty).into(),
        boxed: member.boxed,
    };
    (member.traits.name.clone(), locked)
}

fn case(variant: &ir::UnionVariant) -> (String, Member) {
    let locked = Member {
        name: variant.name.clone(),
        setter: rules::setter(&variant.name, false),
        ty: (&variant.ty).into(),
        boxed: variant.boxed,
    };
    (variant.traits.name.clone(), locked)
}
