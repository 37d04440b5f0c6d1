//! What the endpoint rules of a service say of buckets and of signatures.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::model::c2j::{Service, SignatureVersion};

/// The function of endpoint rules that says whether a bucket can go before the host's name.
const IS_HOST_BUCKET: &str = "aws.isVirtualHostableS3Bucket";

/// The property of endpoint rules that says that paths are signed as they are sent.
const SIGNED_VERBATIM: &str = "disableDoubleEncoding";

/// The name of the scheme for signatures that are valid in several regions.
const MANY_REGIONS: &str = "sigv4a";

/// What the endpoint rules of a service say.
#[derive(Default)]
pub(super) struct Rules<'m> {
    /// The parameters that are buckets, because the rules call the function with them.
    pub(super) bucket_params: BTreeSet<&'m str>,
    /// The parameters with which hosts begin.
    pub(super) host_params: BTreeSet<&'m str>,
    /// Paths are signed as they are sent.
    is_signed_verbatim: bool,
    /// Endpoints may ask for signatures that are valid in several regions.
    pub(super) has_many_regions: bool,
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
                rules.host_params.extend(host_parameter(fields.get("url")));
                rules.is_signed_verbatim |= fields.get(SIGNED_VERBATIM) == Some(&Value::Bool(true));
                rules.has_many_regions |= fields.get("name").is_some_and(|it| it == MANY_REGIONS);
                open.extend(fields.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    rules
}

/// Whether paths are signed as they are sent. C2J says so by the version of signatures, Smithy only by the
/// rules.
pub(super) fn is_signed_verbatim(service: &Service, rules: &Rules<'_>) -> bool {
    let version = service.metadata.signature_version;
    rules.is_signed_verbatim
        || matches!(version, Some(SignatureVersion::S3 | SignatureVersion::S3V4))
}

/// The parameter with which the host of an endpoint begins.
fn host_parameter(url: Option<&Value>) -> Option<&str> {
    let (_, host) = url?.as_str()?.split_once("://{")?;
    let (name, rest) = host.split_once('}')?;
    (rest.starts_with('.') && !name.contains('#')).then_some(name)
}

/// The parameter that is the first of a function's arguments.
fn first_reference(arguments: Option<&Value>) -> Option<&str> {
    arguments?.get(0)?.get("ref")?.as_str()
}
