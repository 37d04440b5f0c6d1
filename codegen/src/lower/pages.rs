//! Pages: how an operation's result continues, and which list or map the pages are parts of.

use std::collections::BTreeMap;

use super::context::Context;
use super::shape::Items;
use crate::ir::{
    Aggregate, Named, NewtypeKind, Operation, PagedItems, Pages, PathField, Structure, Type,
};
use crate::jmespath::{self, Expression, Step};

/// How the result of an operation continues. Its method and its items are found later, by [`finish`].
pub(super) fn pages(context: &Context<'_>, wire: &str) -> Option<Pages> {
    let paginator = context.service.paginators.get(wire)?;
    let input = paginator.input_token.iter();
    // What can't be read has been reported.
    let tokens: Option<Vec<_>> = input
        .zip(&paginator.output_token)
        .map(|(member, path)| Some((member.clone(), printed(path)?)))
        .collect();
    let more = match &paginator.more_results {
        Some(path) => Some(printed(path)?),
        None => None,
    };
    Some(Pages {
        method: String::new(),
        tokens: tokens?,
        size: paginator.limit_key.clone(),
        more,
        items: None,
    })
}

/// The expression as the runtime reads it.
pub(super) fn printed(path: &str) -> Option<String> {
    let expression = jmespath::parse(path).ok()?;
    Some(expression.to_string())
}

/// Finds the items of all pages. It is done when all structures are known, with their fields.
pub(super) fn finish(context: &Context<'_>, operations: &mut [Operation], items: &Items) {
    let mut structures: BTreeMap<Named, &Structure> = BTreeMap::new();
    for aggregate in &items.types {
        if let Aggregate::Structure(structure) = aggregate {
            let module = crate::ir::Module::Types;
            let name = structure.name.clone();
            structures.insert(Named { module, name }, structure);
        }
    }
    let found: Vec<Option<PagedItems>> = operations
        .iter()
        .map(|operation| {
            operation.pages.as_ref()?;
            let paginator = context.service.paginators.get(&operation.wire)?;
            paged_items(operation, paginator.result_key.first()?, &structures, items)
        })
        .collect();
    for (operation, found) in operations.iter_mut().zip(found) {
        if let Some(pages) = &mut operation.pages {
            pages.items = found;
        }
    }
}

/// The list or map at a path in the output. A path through lists has no one place.
fn paged_items(
    operation: &Operation,
    path: &str,
    structures: &BTreeMap<Named, &Structure>,
    items: &Items,
) -> Option<PagedItems> {
    let Expression::Path(base, steps) = jmespath::parse(path).ok()? else {
        return None;
    };
    if *base != Expression::Current {
        return None;
    }
    let mut owner = operation.output.clone()?;
    let mut fields = Vec::new();
    let mut steps = steps.into_iter().peekable();
    while let Some(Step::Member(name)) = steps.next() {
        let own = operation.structures.iter().find(|it| it.name == owner.name);
        let is_own = matches!(owner.module, crate::ir::Module::Operation(_));
        let structure = own
            .filter(|_| is_own)
            .or_else(|| structures.get(&owner).copied())?;
        let mut members = structure.members.iter();
        let member = members.find(|member| member.traits.name == name)?;
        fields.push(PathField {
            name: member.field.clone(),
            optional: !member.required,
        });
        let Type::Named(named) = &member.ty else {
            return None;
        };
        if steps.peek().is_some() {
            owner = named.clone();
            continue;
        }
        let mut newtypes = items.newtypes.iter();
        let newtype = newtypes.find(|newtype| newtype.name == named.name)?;
        let is_collection = matches!(
            newtype.kind,
            NewtypeKind::List { .. } | NewtypeKind::Map { .. }
        );
        let is_here = named.module == crate::ir::Module::Newtypes && is_collection;
        return is_here.then(|| PagedItems {
            path: path.to_owned(),
            ty: named.clone(),
            fields,
        });
    }
    None
}
