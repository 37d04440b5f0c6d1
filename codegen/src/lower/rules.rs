//! What the endpoint rules of a service say of buckets and of signatures.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::model::c2j::{Service, SignatureVersion};

/// The function of the endpoint rules which says whether a bucket can stand before the host's name.
const IS_HOST_BUCKET: &str = "aws.isVirtualHostableS3Bucket";

/// The property of the endpoint rules by which paths are signed as they are sent.
const SIGNED_VERBATIM: &str = "disableDoubleEncoding";

/// What the endpoint rules of a service say.
#[derive(Default)]
pub(super) struct Rules<'m> {
    /// The parameters which are buckets: those which the rules ask about as such.
    pub(super) bucket_params: BTreeSet<&'m str>,
    /// Paths are signed as they are sent.
    is_signed_verbatim: bool,
}

/// Reads the service's endpoint rules.
pub(super) fn rules(service: &Service) -> Rules<'_> {
    let mut rules = Rules::default();
    // A list of work instead of recursion: rules may nest deeper than a stack.
    let mut open: Vec<&Value> = service.endpoint_rule_set.as_deref().into_iter().collect();
    while let Some(value) = open.pop() {
        match value {
            Value::Object(fields) => {
                if fields.get("fn").and_then(Value::as_str) == Some(IS_HOST_BUCKET) {
                    let bucket = first_reference(fields.get("argv"));
                    rules.bucket_params.extend(bucket);
                }
                rules.is_signed_verbatim |= fields.get(SIGNED_VERBATIM) == Some(&Value::Bool(true));
                open.extend(fields.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    rules
}

/// Whether paths are signed as they are sent. C2J has versions of signatures for that; Smithy has the rules alone.
pub(super) fn is_signed_verbatim(service: &Service, rules: &Rules<'_>) -> bool {
    let version = service.metadata.signature_version;
    rules.is_signed_verbatim
        || matches!(version, Some(SignatureVersion::S3 | SignatureVersion::S3V4))
}

/// The parameter which is the first of a function's arguments.
fn first_reference(arguments: Option<&Value>) -> Option<&str> {
    arguments?.get(0)?.get("ref")?.as_str()
}
