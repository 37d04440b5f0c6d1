//! Which member of an input decides the host of a request.

use super::context::Context;
use super::fixups;
use crate::ir::Segment;
use crate::model::c2j::Structure;

/// The index of the member that is a bucket, if the path begins with it and it can go before the host's name.
pub(super) fn bucket(
    context: &Context<'_>,
    operation: &str,
    input: Option<&Structure>,
    path: &[Segment],
) -> Option<usize> {
    let [Segment::Literal(slash), Segment::Label(index), ..] = path else {
        return None;
    };
    let (name, member) = input?.members.get_index(*index)?;
    let param = member.context_param.as_deref();
    let is_param = param.is_some_and(|param| context.rules.bucket_params.contains(param));
    let is_bucket = is_param || fixups::is_bucket(context.service, name);
    (slash == "/" && is_bucket && !fixups::has_path_style(context.service, operation))
        .then_some(*index)
}
