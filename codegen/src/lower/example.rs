//! The example in a crate's docs.

use crate::ir::{
    Example, Member, Module, Newtype, NewtypeKind, Operation, Primitive, Structure, Type,
};
use crate::naming::spoken;

/// A call of the first operation whose required members can be written as literals.
pub(super) fn example(operations: &[Operation], newtypes: &[Newtype]) -> Option<Example> {
    operations.iter().find_map(|operation| {
        let input = input_structure(operation)?;
        let required = input.members.iter().filter(|member| member.required);
        let arguments: Option<Vec<String>> =
            required.map(|member| literal(newtypes, member)).collect();
        Some(Example {
            method: operation.method.clone(),
            request: input.name.clone(),
            arguments: arguments.filter(|arguments| !arguments.is_empty())?,
        })
    })
}

/// The pages of the first operation that has items, and whose required members can be written as literals.
pub(super) fn pages_example(operations: &[Operation], newtypes: &[Newtype]) -> Option<Example> {
    operations.iter().find_map(|operation| {
        let pages = operation.pages.as_ref().filter(|it| it.items.is_some())?;
        let input = input_structure(operation).filter(|input| input.constructed)?;
        let required = input.members.iter().filter(|member| member.required);
        let arguments: Option<Vec<String>> =
            required.map(|member| literal(newtypes, member)).collect();
        Some(Example {
            method: pages.method.clone(),
            request: input.name.clone(),
            arguments: arguments?,
        })
    })
}

fn input_structure(operation: &Operation) -> Option<&Structure> {
    let input = operation
        .input
        .as_ref()
        .filter(|input| matches!(input.module, Module::Operation(_)))?;
    operation
        .structures
        .iter()
        .find(|structure| structure.name == input.name)
}

/// A literal that converts into the member's type.
fn literal(newtypes: &[Newtype], member: &Member) -> Option<String> {
    let text = || format!("{:?}", spoken(&member.field).replace('_', "-"));
    let number = |primitive| match primitive {
        Primitive::Boolean => Some("true".to_owned()),
        Primitive::Integer | Primitive::Long => Some("1".to_owned()),
        Primitive::Float | Primitive::Double => Some("1.0".to_owned()),
        Primitive::String => Some(text()),
        Primitive::Unit
        | Primitive::Blob
        | Primitive::Stream
        | Primitive::Timestamp
        | Primitive::Document => None,
    };
    match &member.ty {
        Type::Primitive(primitive) => number(*primitive),
        Type::Named(named) if named.module == Module::Newtypes => {
            let newtype = newtypes.iter().find(|newtype| newtype.name == named.name)?;
            match &newtype.kind {
                NewtypeKind::String => Some(text()),
                NewtypeKind::Number(primitive) => number(*primitive),
                _ => None,
            }
        }
        Type::Named(_) | Type::Events(_) => None,
    }
}
