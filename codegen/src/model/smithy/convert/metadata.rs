//! What is known of the service as a whole: its names, protocols and ways to authenticate.

use super::super::ast::Shape;
use super::super::id;
use super::super::traits::Traits;
use super::super::values::HttpVersions;
use super::converter::Converter;
use crate::model::c2j::{AuthScheme, Http2, JsonVersion, Metadata, Protocol};
use crate::model::json::Path;

/// The metadata of a service.
pub(super) fn metadata(shape: Option<&Shape>, traits: &Traits, service_id: &str) -> Metadata {
    let name = id::name(service_id);
    let service = traits.aws_service();
    let arn_namespace = service.and_then(|service| service.arn_namespace.clone());
    let arn_namespace = arn_namespace.unwrap_or_else(|| name.to_lowercase());
    let endpoint_prefix = service.and_then(|service| service.endpoint_prefix.clone());
    let protocols = protocols(traits);
    let has_target = [Protocol::Json, Protocol::RpcV2Cbor];
    let has_target = protocols
        .iter()
        .any(|protocol| has_target.contains(protocol));
    Metadata {
        api_version: shape
            .and_then(|shape| shape.bindings.version.clone())
            .unwrap_or_default(),
        endpoint_prefix: endpoint_prefix.unwrap_or(arn_namespace),
        service_id: service.map_or_else(|| name.to_owned(), |service| service.sdk_id.clone()),
        service_full_name: traits.title().cloned(),
        service_abbreviation: None,
        uid: service.and_then(|service| service.doc_id.clone()),
        // Without a protocol lowering has one more thing to report.
        protocol: protocols.first().copied().unwrap_or(Protocol::RestJson),
        json_version: json_version(traits),
        target_prefix: has_target.then(|| name.to_owned()),
        protocols,
        signature_version: None,
        auth: schemes(traits),
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

/// The protocols of the traits; their order in a model means nothing.
fn protocols(traits: &Traits) -> Vec<Protocol> {
    let is_json = traits.aws_json_1_0().is_some() || traits.aws_json_1_1().is_some();
    let given = [
        (Protocol::RpcV2Cbor, traits.rpc_v2_cbor().is_some()),
        (Protocol::Json, is_json),
        (Protocol::RestJson, traits.rest_json().is_some()),
        (Protocol::RestXml, traits.rest_xml().is_some()),
        (Protocol::Query, traits.aws_query().is_some()),
        (Protocol::Ec2, traits.ec2_query().is_some()),
    ];
    let given = given.into_iter().filter(|(_, given)| *given);
    given.map(|(protocol, _)| protocol).collect()
}

fn json_version(traits: &Traits) -> Option<JsonVersion> {
    let v1_0 = traits.aws_json_1_0().map(|_| JsonVersion::V1_0);
    v1_0.or_else(|| traits.aws_json_1_1().map(|_| JsonVersion::V1_1))
}

/// The schemes of the service, those of its list first. Without a list they are in the order of their names.
pub(super) fn schemes(traits: &Traits) -> Vec<AuthScheme> {
    if let Some(listed) = traits.auth() {
        return listed.clone();
    }
    let given = [
        (AuthScheme::SigV4, traits.sigv4().is_some()),
        (AuthScheme::SigV4a, traits.sigv4a().is_some()),
        (AuthScheme::HttpBearer, traits.http_bearer().is_some()),
    ];
    let given = given.into_iter().filter(|(_, given)| *given);
    given.map(|(scheme, _)| scheme).collect()
}

/// Which operations need HTTP/2, as the first protocol which says so has it.
fn http2(traits: &Traits) -> Option<Http2> {
    let versions = [
        traits.rpc_v2_cbor(),
        traits.aws_json_1_0(),
        traits.aws_json_1_1(),
        traits.rest_json(),
        traits.rest_xml(),
    ];
    let has = |versions: &[String]| versions.iter().any(|version| version == "h2");
    versions
        .into_iter()
        .flatten()
        .find_map(|found: &HttpVersions| {
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

impl Converter<'_, '_> {
    /// Warns of a service which takes only what no client of ours can give.
    pub(super) fn report_other_auth(&self, traits: &Traits) {
        let others = [
            (traits.http_basic().is_some(), "smithy.api#httpBasicAuth"),
            (traits.http_digest().is_some(), "smithy.api#httpDigestAuth"),
            (traits.http_api_key().is_some(), "smithy.api#httpApiKeyAuth"),
        ];
        if !schemes(traits).is_empty() {
            return;
        }
        let root = Path::Key(&Path::Root, "shapes");
        let service = Path::Key(&root, &self.closure.service);
        let path = Path::Key(&service, "traits");
        for (_, name) in others.into_iter().filter(|(given, _)| *given) {
            let message = "the client can't authenticate this way, and leaves it out".to_owned();
            self.document.warn(&Path::Key(&path, name), message);
        }
    }

    /// Warns of endpoint rules which are there in their compiled form only.
    pub(super) fn report_compiled_rules(&self, traits: &Traits) {
        if traits.endpoint_bdd().is_none() || traits.endpoint_rule_set().is_some() {
            return;
        }
        let root = Path::Key(&Path::Root, "shapes");
        let service = Path::Key(&root, &self.closure.service);
        let path = Path::Key(&service, "traits");
        let message = "endpoint rules in this form are not read; `smithy.rules#endpointRuleSet` is";
        let path = Path::Key(&path, "smithy.rules#endpointBdd");
        self.document.warn(&path, message.to_owned());
    }
}
