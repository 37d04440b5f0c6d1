//! Which members of an input decide about the host of a request.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Context, fixups};
use crate::ir::Segment;
use crate::model::c2j::{Service, Structure};

/// The function of the endpoint rules which says whether a bucket can stand before the host's name.
const IS_HOST_BUCKET: &str = "aws.isVirtualHostableS3Bucket";

/// The parameters of the service's endpoint rules which are buckets: those which the rules ask about as such.
pub(super) fn bucket_params(service: &Service) -> BTreeSet<&str> {
    let mut params = BTreeSet::new();
    // A list of work instead of recursion: rules may nest deeper than a stack.
    let mut open: Vec<&Value> = service.endpoint_rule_set.iter().collect();
    while let Some(value) = open.pop() {
        match value {
            Value::Object(fields) => {
                if fields.get("fn").and_then(Value::as_str) == Some(IS_HOST_BUCKET) {
                    params.extend(first_reference(fields.get("argv")));
                }
                open.extend(fields.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    params
}

/// The parameter which is the first of a function's arguments.
fn first_reference(arguments: Option<&Value>) -> Option<&str> {
    arguments?.get(0)?.get("ref")?.as_str()
}

/// The index of the member which is a bucket that can stand before the host's name, if the path begins with it.
pub(super) fn bucket(
    context: &Context<'_>,
    operation: &str,
    input: Option<&Structure>,
    path: &[Segment],
) -> Option<usize> {
    let [Segment::Literal(slash), Segment::Label(index), ..] = path else {
        return None;
    };
    let (_, member) = input?.members.get_index(*index)?;
    let param = member.context_param.as_deref()?;
    let is_bucket = slash == "/" && context.bucket_params.contains(param);
    (is_bucket && !fixups::has_path_style(context.service, operation)).then_some(*index)
}
