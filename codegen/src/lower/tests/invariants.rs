//! What must hold of every IR, whatever the model.

use std::collections::BTreeSet;

use crate::ir::{
    Aggregate, Crate, Element, Location, Member, Module, Named, NewtypeKind, Operation, Segment,
    SetterArgument, Structure, Type,
};

/// Panics when the IR breaks one of the promises in the docs of [`crate::ir`].
pub(super) fn check(krate: &Crate) {
    check_locked(krate);
    for structure in structures(krate) {
        for member in &structure.members {
            let is_token = member.traits.idempotency_token;
            assert!(!(member.required && is_token), "{}", structure.name);
            assert_eq!(
                member.required, member.traits.required,
                "{}",
                structure.name
            );
        }
    }
}

/// What holds with a lock, too.
pub(super) fn check_locked(krate: &Crate) {
    let types: Vec<&str> = krate.types.iter().map(Aggregate::name).collect();
    let newtypes: Vec<&str> = krate.newtypes.iter().map(|it| it.name.as_str()).collect();
    let enums: Vec<&str> = krate.enums.iter().map(|it| it.name.as_str()).collect();
    let errors: Vec<&str> = krate.errors.iter().map(|it| it.name.as_str()).collect();
    let operations: Vec<&str> = krate.operations.iter().map(|it| it.name.as_str()).collect();
    for names in [&types, &newtypes, &enums, &errors, &operations] {
        assert!(names.is_sorted(), "not sorted: {names:?}");
        check_scope(names.iter().copied());
    }
    check_operation_scope(krate);
    for structure in structures(krate) {
        check_structure(krate, structure);
    }
    for union in unions(krate) {
        check_lines(&union.docs, &union.name);
        check_scope(
            union
                .variants
                .iter()
                .map(|variant| variant.name.as_str())
                .chain(["Unknown"]),
        );
        for variant in &union.variants {
            check_lines(&variant.docs, &variant.name);
            check_type(krate, &variant.ty);
        }
    }
    let stream_errors = krate.types.iter().filter_map(Aggregate::stream_error);
    check_scope(
        types
            .iter()
            .copied()
            .chain(stream_errors.clone().map(|it| it.name.as_str())),
    );
    for error in stream_errors {
        check_scope(
            error
                .variants
                .iter()
                .map(|variant| variant.name.as_str())
                .chain(["Unhandled"]),
        );
        for variant in &error.variants {
            check_lines(&variant.docs, &variant.name);
            check_named(krate, &variant.exception);
        }
    }
    for newtype in &krate.newtypes {
        // Nothing need be said of a newtype: what it is, its declaration says.
        check_lines(&newtype.docs, &newtype.name);
        for element in elements(&newtype.kind) {
            check_type(krate, &element.ty);
        }
    }
    for item in &krate.enums {
        check_lines(&item.docs, &item.name);
        check_scope(
            item.variants
                .iter()
                .map(|variant| variant.name.as_str())
                .chain(["Unknown"]),
        );
    }
    for operation in &krate.operations {
        check_operation(krate, operation);
    }
    check_finite(krate);
}

/// All structures, wherever they are.
pub(super) fn structures(krate: &Crate) -> impl Iterator<Item = &Structure> {
    let in_types = krate.types.iter().filter_map(|item| match item {
        Aggregate::Structure(structure) => Some(structure),
        Aggregate::Union(_) => None,
    });
    let in_operations = krate
        .operations
        .iter()
        .flat_map(|operation| &operation.structures);
    in_types.chain(in_operations).chain(&krate.errors)
}

fn unions(krate: &Crate) -> impl Iterator<Item = &crate::ir::Union> {
    krate.types.iter().filter_map(|item| match item {
        Aggregate::Union(union) => Some(union),
        Aggregate::Structure(_) => None,
    })
}

/// Operations are seen through one module, whichever file they are in.
fn check_operation_scope(krate: &Crate) {
    let items = krate.operations.iter().flat_map(|operation| {
        let structures = operation
            .structures
            .iter()
            .map(|structure| structure.name.as_str());
        structures.chain([operation.name.as_str(), operation.error.name.as_str()])
    });
    check_scope(items);
    check_scope(
        krate
            .operations
            .iter()
            .map(|operation| operation.method.as_str()),
    );
    check_scope(
        krate
            .operations
            .iter()
            .map(|operation| operation.module.as_str()),
    );
}

fn check_operation(krate: &Crate, operation: &Operation) {
    let name = &operation.name;
    check_docs(&operation.docs, name);
    assert!(
        !operation.module.starts_with("r#"),
        "{name}: a file can't have a raw name"
    );
    for named in operation.input.iter().chain(&operation.output) {
        check_named(krate, named);
    }
    check_scope(
        operation
            .error
            .variants
            .iter()
            .map(|it| it.name.as_str())
            .chain(["Unhandled"]),
    );
    for variant in &operation.error.variants {
        assert_eq!(variant.exception.module, Module::Errors, "{name}");
        check_named(krate, &variant.exception);
        check_lines(&variant.docs, name);
    }
    let input = operation
        .input
        .as_ref()
        .and_then(|input| find_structure(krate, input));
    let members = input.map_or(0, |input| input.members.len());
    let labels: BTreeSet<usize> = operation.http.path.iter().filter_map(label).collect();
    for index in labels
        .iter()
        .copied()
        .chain(operation.http.host_prefix.iter().filter_map(label))
    {
        assert!(index < members, "{name}: no member for a label");
    }
    let bound = input
        .iter()
        .flat_map(|input| input.members.iter().enumerate());
    let bound = bound.filter(|(_, member)| member.traits.location == Location::Label);
    let bound: BTreeSet<usize> = bound.map(|(index, _)| index).collect();
    assert_eq!(
        labels, bound,
        "{name}: labels of the path and members in it"
    );
}

fn label(segment: &Segment) -> Option<usize> {
    match segment {
        Segment::Literal(_) => None,
        Segment::Label(index) | Segment::GreedyLabel(index) => Some(*index),
    }
}

fn check_structure(krate: &Crate, structure: &Structure) {
    let name = &structure.name;
    check_lines(&structure.docs, name);
    check_scope(structure.members.iter().map(|member| member.field.as_str()));
    check_scope(
        structure
            .members
            .iter()
            .map(|member| member.setter.as_str()),
    );
    let mut arguments = structure.arguments.clone();
    arguments.sort_unstable();
    let required = structure.members.iter().enumerate();
    let required = required.filter(|(_, member)| member.required);
    assert_eq!(
        arguments,
        required.map(|(index, _)| index).collect::<Vec<_>>(),
        "{name}"
    );
    let payload = structure.payload.map(|index| &structure.members[index]);
    let payload = payload.map(|member| &member.traits.location);
    assert!(
        payload.is_none_or(|location| matches!(location, Location::Payload(_) | Location::Events)),
        "{name}"
    );
    for member in &structure.members {
        check_lines(&member.docs, &format!("{name}.{}", member.field));
        check_type(krate, &member.ty);
        match &member.setter_takes {
            SetterArgument::Value | SetterArgument::Flag => {}
            SetterArgument::List(element) => check_type(krate, element),
            SetterArgument::Map(key, value) => {
                check_type(krate, key);
                check_type(krate, value);
            }
        }
    }
}

/// Names are identifiers that compile, and no two are equal.
fn check_scope<'n>(names: impl IntoIterator<Item = &'n str>) {
    let mut seen = BTreeSet::new();
    for name in names {
        assert!(
            syn::parse_str::<syn::Ident>(name).is_ok(),
            "`{name}` is no identifier"
        );
        assert!(seen.insert(name), "`{name}` is there twice");
    }
}

fn check_docs(lines: &[String], of: &str) {
    assert!(
        lines.iter().any(|line| !line.trim().is_empty()),
        "{of} has no docs"
    );
    check_lines(lines, of);
}

fn check_lines(lines: &[String], of: &str) {
    for line in lines {
        assert!(
            !line.contains(['\n', '\r']),
            "{of}: a line of docs has a line break: {line:?}"
        );
    }
}

fn elements(kind: &NewtypeKind) -> Vec<&Element> {
    match kind {
        NewtypeKind::List { element, .. } => vec![element],
        NewtypeKind::Map { key, value, .. } => vec![key, value],
        _ => Vec::new(),
    }
}

fn check_type(krate: &Crate, ty: &Type) {
    if let Type::Named(named) | Type::Events(named) = ty {
        check_named(krate, named);
    }
}

fn check_named(krate: &Crate, named: &Named) {
    let name = &named.name;
    let exists = match &named.module {
        Module::Enums => krate.enums.iter().any(|it| it.name == *name),
        Module::Newtypes => krate
            .newtypes
            .binary_search_by(|it| it.name.cmp(name))
            .is_ok(),
        Module::Types => krate
            .types
            .binary_search_by(|it| it.name().cmp(name))
            .is_ok(),
        Module::Errors | Module::Operation(_) => find_structure(krate, named).is_some(),
    };
    assert!(exists, "{named:?} does not exist");
}

fn find_structure<'k>(krate: &'k Crate, named: &Named) -> Option<&'k Structure> {
    let of_operation = |module: &str| krate.operations.iter().find(|it| it.module == module);
    match &named.module {
        Module::Errors => krate.errors.iter().find(|it| it.name == named.name),
        Module::Operation(module) => {
            let mut structures = of_operation(module)?.structures.iter();
            structures.find(|it| it.name == named.name)
        }
        _ => structures_in_types(krate).find(|it| it.name == named.name),
    }
}

fn structures_in_types(krate: &Crate) -> impl Iterator<Item = &Structure> {
    krate.types.iter().filter_map(|item| match item {
        Aggregate::Structure(structure) => Some(structure),
        Aggregate::Union(_) => None,
    })
}

/// Without the boxed edges, taking away what contains nothing any more leaves nothing.
fn check_finite(krate: &Crate) {
    let held = |ty: &Type, boxed: bool| match ty {
        Type::Named(named) if !boxed => Some(named.clone()),
        _ => None,
    };
    let of_members = |members: &[Member]| -> Vec<Named> {
        members
            .iter()
            .filter_map(|member| held(&member.ty, member.boxed))
            .collect()
    };
    let mut open: Vec<(Named, Vec<Named>)> = Vec::new();
    for item in &krate.types {
        let name = Named {
            module: Module::Types,
            name: item.name().to_owned(),
        };
        open.push(match item {
            Aggregate::Structure(structure) => (name, of_members(&structure.members)),
            Aggregate::Union(union) => {
                let variants = union.variants.iter();
                (
                    name,
                    variants.filter_map(|it| held(&it.ty, it.boxed)).collect(),
                )
            }
        });
    }
    for error in &krate.errors {
        let name = Named {
            module: Module::Errors,
            name: error.name.clone(),
        };
        open.push((name, of_members(&error.members)));
    }
    loop {
        let names: BTreeSet<Named> = open.iter().map(|(name, _)| name.clone()).collect();
        let before = open.len();
        open.retain(|(_, held)| held.iter().any(|it| names.contains(it)));
        if open.len() == before {
            break;
        }
    }
    assert!(open.is_empty(), "infinitely large: {open:?}");
}
