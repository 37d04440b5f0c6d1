//! How an operation is called over HTTP: its path, the literal query, the host's prefix and what is signed.

use super::Context;
use super::events;
use crate::ir::{Http, Segment};
use crate::model::c2j::{
    self, AuthScheme, AuthType, CompressionEncoding, Location, Operation, Structure,
};

/// How the operation is called.
pub(super) fn http(
    context: &Context<'_>,
    name: &str,
    operation: &Operation,
    input: Option<&Structure>,
) -> Http {
    let (method, uri) = if context.has_http_bindings() {
        let http = &operation.http;
        (http.method, http.request_uri.as_str())
    } else {
        // Some models of the RPC protocols say otherwise; the services take everything at the root.
        (c2j::HttpMethod::Post, "/")
    };
    // Literals are encoded already. What looks like a fragment would never reach the service.
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
    let (event_output, http2) = events::http(context, operation);
    Http {
        event_output,
        http2,
        method: method.as_str().to_owned(),
        uri: uri.to_owned(),
        path,
        query: query.to_owned(),
        host_prefix,
        unsigned: is_unsigned(operation),
        unsigned_payload: is_payload_unsigned(operation),
        compressed: operation
            .request_compression
            .contains(&CompressionEncoding::Gzip),
        checksum_required: operation.http_checksum_required,
    }
}

/// The index of the member which is bound to a label of the path.
fn bound_member(input: &Structure, label: &str) -> Option<usize> {
    input.members.iter().position(|(name, member)| {
        let bound = member.location_name.as_deref().unwrap_or(name);
        member.location == Some(Location::Uri) && bound == label
    })
}

/// The parts of a template. A label without a member, or a brace without its partner, is the error.
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

/// Whether the operation takes requests without a signature.
///
/// It does so only if it names no other scheme: a signed request says who sends it.
fn is_unsigned(operation: &Operation) -> bool {
    let no_auth = |schemes: &Vec<AuthScheme>| {
        !schemes.is_empty() && schemes.iter().all(|scheme| *scheme == AuthScheme::NoAuth)
    };
    operation.auth_type == Some(AuthType::None) || operation.auth.as_ref().is_some_and(no_auth)
}

fn is_payload_unsigned(operation: &Operation) -> bool {
    operation.unsigned_payload || operation.auth_type == Some(AuthType::V4UnsignedBody)
}
