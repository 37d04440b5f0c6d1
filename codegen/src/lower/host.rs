//! What the rules of endpoints do, so that paths and prefixes leave it out.

use super::context::Context;
use crate::ir::Segment;
use crate::model::c2j::Structure;

/// The index of the member with which the path begins, if it is a bucket of the rules: these put it before
/// the host's name, or into the path of the endpoint.
pub(super) fn endpoint_label(
    context: &Context<'_>,
    input: Option<&Structure>,
    path: &[Segment],
) -> Option<usize> {
    let [Segment::Literal(slash), Segment::Label(index), ..] = path else {
        return None;
    };
    let (_, member) = input?.members.get_index(*index)?;
    let parameter = member.context_param.as_deref()?;
    (slash == "/" && context.rules.bucket_params.contains(parameter)).then_some(*index)
}

/// The prefix is a member that the rules put before the host's name themselves.
pub(super) fn is_in_rules(
    context: &Context<'_>,
    input: Option<&Structure>,
    prefix: &[Segment],
) -> bool {
    let [Segment::Label(index), Segment::Literal(dot)] = prefix else {
        return false;
    };
    let member = input.and_then(|input| input.members.get_index(*index));
    let parameter = member.and_then(|(_, member)| member.context_param.as_deref());
    dot == "." && parameter.is_some_and(|name| context.rules.host_params.contains(name))
}
