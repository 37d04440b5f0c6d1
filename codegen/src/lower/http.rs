//! How an operation is called over HTTP: its path, the literal query, the host's prefix and what is signed.

use super::context::Context;
use super::{auth, events, fixups, host};
use crate::ir::{Checksum, Discovery, Http, Segment};
use crate::model::c2j::{AuthType, CompressionEncoding, Location, Operation, Structure};

/// How the operation is called.
pub(super) fn http(
    context: &Context<'_>,
    name: &str,
    operation: &Operation,
    input: Option<&Structure>,
) -> Http {
    let (method, uri) = if context.has_http_bindings() {
        let http = &operation.http;
        (http.method.as_str(), http.request_uri.as_str())
    } else {
        // Some models of the RPC protocols have other paths, but the services take everything at the root.
        ("POST", "/")
    };
    // Literals are encoded already.
    let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
    let at_uri = ["operations", name, "http", "requestUri"];
    if !path.starts_with('/') {
        let message = format!("the path `{path}` must start with a slash");
        context.report.error(at_uri, message, None);
    }
    let path_label = |label: &str| bound_member(input?, label);
    let host_label = |label: &str| input?.members.get_index_of(label);
    let path = segments(path, path_label).unwrap_or_else(|label| {
        let message = format!("there is no member for the label `{{{label}}}` of `{uri}`");
        context.report.error(at_uri, message, None);
        Vec::new()
    });
    let prefix = operation.host_prefix.as_deref().unwrap_or_default();
    let host_prefix = segments(prefix, host_label).unwrap_or_else(|label| {
        let at_prefix = ["operations", name, "endpoint", "hostPrefix"];
        let message = format!("there is no member for the label `{{{label}}}` of `{prefix}`");
        context.report.error(at_prefix, message, None);
        Vec::new()
    });
    let host_prefix = if host::is_in_rules(context, input, &host_prefix) {
        Vec::new()
    } else {
        host_prefix
    };
    let endpoint_label = host::endpoint_label(context, input, &path);
    let fixed = fixups::endpoint_arguments(context.service, name);
    let (checksum, md5_required) = checksum(context, name, operation, input);
    let (event_output, http2) = events::http(context, operation);
    Http {
        event_output,
        http2,
        long_poll: operation.long_poll || fixups::is_long_poll(context.service, name),
        link: fixups::is_link(context.service, name),
        discovery: discovery(context, operation),
        method: method.to_owned(),
        uri: uri.to_owned(),
        path,
        query: query.to_owned(),
        host_prefix,
        auth: auth::auth(context.service, name, operation),
        unsigned_payload: is_payload_unsigned(operation),
        compressed: operation
            .request_compression
            .contains(&CompressionEncoding::Gzip),
        checksum_required: operation.http_checksum_required || md5_required,
        checksum,
        endpoint_label,
        endpoint_arguments: context.endpoints.arguments(operation, input, &fixed),
        encoded_listing: fixups::encoded_listing(context.service, name),
        endpoint_member: fixups::endpoint_member(context.service, name, input),
        tree_hash: fixups::tree_hash(context.service, name),
        expect_continue: fixups::expects_continue(context.service, name),
    }
}

/// How the endpoint is discovered. The operation that tells it has no input to speak of, and the protocols of
/// all services that have one send it to the root.
fn discovery(context: &Context<'_>, operation: &Operation) -> Option<Discovery> {
    let discovery = operation.endpoint_discovery?;
    let mut operations = context.service.operations.iter();
    let (name, _) = operations.find(|(_, other)| {
        let is_at_root = other.http.method == "POST" && other.http.request_uri == "/";
        other.endpoint_operation && (is_at_root || !context.has_http_bindings())
    })?;
    Some(Discovery {
        operation: name.clone(),
        required: discovery.required,
    })
}

/// How bodies are checked, and whether requests need an MD5. An MD5 is the only checksum if the caller can't
/// choose one.
fn checksum(
    context: &Context<'_>,
    name: &str,
    operation: &Operation,
    input: Option<&Structure>,
) -> (Option<Checksum>, bool) {
    let Some(traits) = &operation.http_checksum else {
        return (None, false);
    };
    let header = |key: &str, member: Option<&String>| {
        let member = member?;
        let found = input.and_then(|input| input.members.get(member));
        let header = found
            .filter(|found| found.location == Some(Location::Header))
            .map(|found| found.location_name.as_ref().unwrap_or(member));
        if header.is_none() {
            let message = format!("`{member}` must be a member of the input, and a header");
            let path = ["operations", name, "httpChecksum", key];
            context.report.error(path, message, None);
        }
        header.map(|header| header.to_ascii_lowercase())
    };
    let algorithm = traits.request_algorithm_member.as_ref();
    let mode = traits.request_validation_mode_member.as_ref();
    let checksum = Checksum {
        algorithm_header: header("requestAlgorithmMember", algorithm),
        required: traits.request_checksum_required && algorithm.is_some(),
        mode_header: header("requestValidationModeMember", mode),
        response_algorithms: traits.response_algorithms.clone(),
    };
    let md5_required = traits.request_checksum_required && algorithm.is_none();
    let is_there = checksum.algorithm_header.is_some() || checksum.mode_header.is_some();
    (is_there.then_some(checksum), md5_required)
}

/// The index of the member that is bound to a label of the path.
fn bound_member(input: &Structure, label: &str) -> Option<usize> {
    input.members.iter().position(|(name, member)| {
        let bound = member.location_name.as_deref().unwrap_or(name);
        member.location == Some(Location::Uri) && bound == label
    })
}

/// The parts of a template. The error is a label without a member, or what follows an open brace that is not
/// closed.
fn segments(
    template: &str,
    member: impl Fn(&str) -> Option<usize>,
) -> Result<Vec<Segment>, String> {
    let mut segments = Vec::new();
    let mut rest = template;
    while let Some((literal, after)) = rest.split_once('{') {
        let (label, tail) = after.split_once('}').ok_or(after)?;
        if !literal.is_empty() {
            segments.push(Segment::Literal(literal.to_owned()));
        }
        let greedy = label.strip_suffix('+');
        let index = member(greedy.unwrap_or(label)).ok_or(label)?;
        segments.push(if greedy.is_some() {
            Segment::GreedyLabel(index)
        } else {
            Segment::Label(index)
        });
        rest = tail;
    }
    if !rest.is_empty() {
        segments.push(Segment::Literal(rest.to_owned()));
    }
    Ok(segments)
}

fn is_payload_unsigned(operation: &Operation) -> bool {
    operation.unsigned_payload || operation.auth_type == Some(AuthType::V4UnsignedBody)
}
