//! The structure whose members are lowered, with the facts that they need of it.

use std::collections::BTreeSet;

use super::context::Context;
use super::reach::Use;
use crate::model::c2j::Structure;

/// The structure that has the members.
pub(super) struct Owner<'m> {
    /// Its name in the model.
    pub(super) shape: &'m str,
    pub(super) structure: &'m Structure,
    /// It is a whole message.
    pub(super) is_message: bool,
    /// It is the input of an operation.
    pub(super) is_input: bool,
    /// It is the output of an operation.
    pub(super) is_output: bool,
    /// The member that is a stream.
    pub(super) stream: Option<&'m str>,
    pub(super) required: BTreeSet<&'m str>,
}

impl<'m> Owner<'m> {
    pub(super) fn new(context: &Context<'m>, shape: &'m str, structure: &'m Structure) -> Self {
        let used = context.uses.get(shape);
        Self {
            shape,
            structure,
            is_message: used.is_some_and(Use::is_message),
            is_input: used.is_some_and(|used| !used.inputs.is_empty()),
            is_output: used.is_some_and(|used| !used.outputs.is_empty()),
            stream: context.streams.get(shape).copied(),
            required: structure.required.iter().map(String::as_str).collect(),
        }
    }
}
