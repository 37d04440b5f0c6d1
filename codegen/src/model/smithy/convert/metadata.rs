//! Facts about the whole service: its names, protocols and authentication schemes.

use super::super::ast::{Model, Shape};
use super::super::id;
use super::super::traits::Traits;
use crate::model::c2j::{AuthScheme, Http2, Metadata, Protocol};

/// The metadata of a service.
pub(super) fn metadata(
    model: &Model,
    shape: Option<&Shape>,
    traits: &Traits,
    service_id: &str,
) -> Metadata {
    let name = id::name(service_id);
    let service = traits.aws_service();
    let arn_namespace = service.and_then(|service| service.arn_namespace.clone());
    let arn_namespace = arn_namespace.unwrap_or_else(|| name.to_lowercase());
    let endpoint_prefix = service.and_then(|service| service.endpoint_prefix.clone());
    let mut protocols: Vec<Protocol> = traits.protocols().map(|(it, _)| it.family()).collect();
    // Versions of a protocol share its name.
    protocols.dedup();
    let has_target = traits
        .protocols()
        .any(|(protocol, _)| protocol.description().target_prefix);
    Metadata {
        api_version: shape
            .and_then(|shape| shape.bindings.version.clone())
            .unwrap_or_default(),
        // The rule for endpoints is AWS's, and holds for nobody else's services.
        endpoint_prefix: service.map_or_else(String::new, |_| {
            endpoint_prefix.unwrap_or_else(|| arn_namespace.clone())
        }),
        service_id: service.map_or_else(|| name.to_owned(), |service| service.sdk_id.clone()),
        service_full_name: traits.title().cloned(),
        service_abbreviation: None,
        uid: service.and_then(|service| service.doc_id.clone()),
        other_protocols: other_protocols(model, traits),
        // Lowering reports a service without a protocol.
        protocol: protocols.first().copied(),
        json_version: traits
            .protocols()
            .find_map(|(protocol, _)| protocol.description().version),
        target_prefix: has_target.then(|| name.to_owned()),
        protocols,
        signature_version: None,
        auth: schemes(traits),
        api_key: traits.http_api_key().cloned(),
        signing_name: traits.sigv4().or_else(|| traits.sigv4a()).cloned(),
        global_endpoint: None,
        xml_namespace: traits
            .xml_namespace()
            .map(|namespace| namespace.uri.clone()),
        http2: http2(traits),
        aws_query_compatible: traits.aws_query_compatible().is_some(),
        checksum_format: None,
        rip_service_name: None,
    }
}

/// The protocols of the service which are none of ours: traits which the model itself says to be one, or
/// whose namespace does.
fn other_protocols(model: &Model, traits: &Traits) -> Vec<String> {
    let is_defined = |id: &str| {
        let definition = model.shapes.get(id);
        let mut traits = definition.into_iter().flat_map(|it| it.traits.others());
        traits.any(|it| it == "smithy.api#protocolDefinition")
    };
    // The definition is often left out, and the usual names tell enough.
    let is_named = |id: &str| {
        let name = id::name(id).to_ascii_lowercase();
        let is_protocol = ["rest", "rpc", "grpc", "json", "proto"]
            .iter()
            .any(|it| name.contains(it));
        id::namespace(id).ends_with(".protocols") || is_protocol
    };
    let others = traits.others().iter();
    others
        .filter(|id| is_defined(id) || is_named(id))
        .cloned()
        .collect()
}

/// The authentication schemes of the service, as its list says. Without a list they are in the order of their
/// names.
pub(super) fn schemes(traits: &Traits) -> Vec<AuthScheme> {
    if let Some(listed) = traits.auth() {
        return listed.clone();
    }
    let given = [
        (AuthScheme::SigV4, traits.sigv4().is_some()),
        (AuthScheme::SigV4a, traits.sigv4a().is_some()),
        (AuthScheme::HttpApiKey, traits.http_api_key().is_some()),
        (AuthScheme::HttpBasic, traits.http_basic().is_some()),
        (AuthScheme::HttpBearer, traits.http_bearer().is_some()),
        (AuthScheme::HttpDigest, traits.http_digest().is_some()),
    ];
    let given = given.into_iter().filter(|(_, given)| *given);
    given.map(|(scheme, _)| scheme).collect()
}

/// Which operations need HTTP/2. The first protocol that says so decides.
fn http2(traits: &Traits) -> Option<Http2> {
    let has = |versions: &[String]| versions.iter().any(|version| version == "h2");
    traits.protocols().find_map(|(_, found)| {
        let only = found
            .event_stream_http
            .first()
            .is_some_and(|first| first == "h2");
        if only {
            Some(Http2::EventStream)
        } else {
            (has(&found.http) || has(&found.event_stream_http)).then_some(Http2::Optional)
        }
    })
}
