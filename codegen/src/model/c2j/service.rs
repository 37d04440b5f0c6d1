//! The service itself: metadata and operations.

use std::sync::Arc;

use indexmap::IndexMap;
use serde_json::Value;

use super::auth::{ApiKey, AuthScheme, AuthType};
use super::common::{Deprecation, ErrorTrait, XmlNamespace};
use super::companion::{Example, Paginator, Waiter};
use super::keyword::{CompressionEncoding, ContextParamType, Http2, SignatureVersion};
use super::shape::Shape;
use crate::model::json::Node;
use crate::model::origin::Origin;
use crate::model::read::Fields;
use crate::protocol::{Family as Protocol, JsonVersion};

/// A service definition with its companions.
///
/// The references of a service from [`read_service`](super::read_service) are sound: every shape, required
/// member and payload member that is named exists. Operations take and return structures, and fail with
/// exceptions.
#[derive(Clone, Debug, PartialEq)]
pub struct Service {
    /// `metadata`.
    pub metadata: Metadata,
    /// `operations` by API name, in the order of the model.
    pub operations: IndexMap<String, Operation>,
    /// `shapes` by name, in the order of the model.
    pub shapes: IndexMap<String, Shape>,
    /// `documentation`: HTML.
    pub documentation: Option<String>,
    /// `deprecated` and the keys that go with it.
    pub deprecated: Option<Deprecation>,
    /// `clientContextParams`: settings of the client that feed the endpoint rules.
    pub client_context_params: IndexMap<String, ClientContextParam>,
    /// `paginators-1.json`, by operation.
    pub paginators: IndexMap<String, Paginator>,
    /// `waiters-2.json`, by the waiter's name.
    pub waiters: IndexMap<String, Waiter>,
    /// `examples-1.json`, by operation.
    pub examples: IndexMap<String, Vec<Example>>,
    /// `endpoint-rule-set-1.json`. Its top level has been checked. Shared, because it is as large as
    /// everything else and never changes.
    pub endpoint_rule_set: Option<Arc<Value>>,
    /// Where the parts are in a file that is not in the form of C2J.
    pub origin: Option<Origin>,
}

/// `metadata`.
#[derive(Clone, Debug, PartialEq)]
pub struct Metadata {
    /// `apiVersion`, such as `2017-09-29`; on the wire, it is `Version=` of the query protocols.
    pub api_version: String,
    /// `endpointPrefix`: the first part of the host name, and the signing name unless that is given.
    pub endpoint_prefix: String,
    /// `serviceId`: the identity of the service for SDKs.
    pub service_id: String,
    /// `serviceFullName`: for documentation.
    pub service_full_name: Option<String>,
    /// `serviceAbbreviation`: for documentation.
    pub service_abbreviation: Option<String>,
    /// `uid`: endpoint prefix or service id, and version.
    pub uid: Option<String>,
    /// `protocol`: the preferred protocol. `None` if a Smithy model has no trait of a protocol.
    pub protocol: Option<Protocol>,
    /// `protocols`: all protocols the service speaks; `[protocol]` where the model has no list.
    pub protocols: Vec<Protocol>,
    /// What else the service speaks: ids of traits, which only Smithy has.
    pub other_protocols: Vec<String>,
    /// `jsonVersion`: for the protocol `json` only; other models carry it without meaning.
    pub json_version: Option<JsonVersion>,
    /// `targetPrefix`: the service's name in requests, before the operation in `X-Amz-Target` or in the paths
    /// of the CBOR protocol.
    pub target_prefix: Option<String>,
    /// `signatureVersion`: the older way to name the authentication scheme.
    pub signature_version: Option<SignatureVersion>,
    /// `auth`: authentication schemes by preference; wins over `signature_version`.
    pub auth: Vec<AuthScheme>,
    /// Where a key is, which only Smithy has.
    pub api_key: Option<ApiKey>,
    /// `signingName`: the service in a request's signature.
    pub signing_name: Option<String>,
    /// `globalEndpoint`: the host of a service without regions; endpoint rules have replaced it.
    pub global_endpoint: Option<String>,
    /// `xmlNamespace` of response documents.
    pub xml_namespace: Option<String>,
    /// `protocolSettings.h2`.
    pub http2: Option<Http2>,
    /// `awsQueryCompatible`: the service used to speak `query`, and says so in its errors.
    pub aws_query_compatible: bool,
    /// `checksumFormat`: has no effect any more.
    pub checksum_format: Option<String>,
    /// `ripServiceName`: has no effect.
    pub rip_service_name: Option<String>,
}

/// One entry of `clientContextParams`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientContextParam {
    /// `type`.
    pub param_type: ContextParamType,
    /// `documentation`: HTML.
    pub documentation: Option<String>,
}

/// One entry of `operations`. Its API name is the key of the entry.
#[derive(Clone, Debug, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each flag mirrors a key of the format, and they occur in combinations"
)]
pub struct Operation {
    /// `name`: the key again, in some old models with a date behind it.
    pub name: String,
    /// `http`.
    pub http: HttpTrait,
    /// `input`; `None` when the operation takes nothing.
    pub input: Option<OperationShapeRef>,
    /// `output`; `None` when the operation returns nothing.
    pub output: Option<OperationShapeRef>,
    /// `errors`: in 20 of 472 models, an operation lists the same one twice.
    pub errors: Vec<ErrorRef>,
    /// `documentation`: HTML.
    pub documentation: Option<String>,
    /// `deprecated` and the keys that go with it.
    pub deprecated: Option<Deprecation>,
    /// `idempotent`: sending the request twice does what sending it once does.
    pub idempotent: bool,
    /// `readonly`: the operation changes nothing.
    pub read_only: bool,
    /// `endpoint.hostPrefix`: prepended to the host; a template with `{Member}` parts.
    pub host_prefix: Option<String>,
    /// `staticContextParams`: constant parameters of the endpoint rules.
    pub static_context_params: IndexMap<String, ContextValue>,
    /// `operationContextParams`: parameters of the endpoint rules. A `JMESPath` expression finds each in the
    /// input.
    pub operation_context_params: IndexMap<String, String>,
    /// `endpointdiscovery`: the client asks for the endpoint first.
    pub endpoint_discovery: Option<EndpointDiscovery>,
    /// `endpointoperation`: this operation returns the endpoint.
    pub endpoint_operation: bool,
    /// `authtype`: the older spelling of `auth` and `unsigned_payload`.
    pub auth_type: Option<AuthType>,
    /// `auth`: wins over the service's.
    pub auth: Option<Vec<AuthScheme>>,
    /// `unsignedPayload`: the body is not signed.
    pub unsigned_payload: bool,
    /// The service may hold requests back until it has something to say. Only Smithy has a trait for that.
    pub long_poll: bool,
    /// `httpChecksum`.
    pub http_checksum: Option<HttpChecksum>,
    /// `httpChecksumRequired`: the body must have a checksum.
    pub http_checksum_required: bool,
    /// `requestcompression.encodings`: how the body may be compressed.
    pub request_compression: Vec<CompressionEncoding>,
}

/// `http` of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpTrait {
    /// `method`: any token, taken as it is.
    pub method: String,
    /// `requestUri`: a path with `{label}` and `{label+}` parts and, sometimes, a literal query.
    pub request_uri: String,
    /// `responseCode`: documentation only.
    pub response_code: Option<u16>,
}

/// `input` or `output` of an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OperationShapeRef {
    /// `shape`: the name of a structure.
    pub shape: String,
    /// `documentation`: HTML.
    pub documentation: Option<String>,
    /// `locationName`: the root element of an XML body.
    pub location_name: Option<String>,
    /// `xmlNamespace` of that element.
    pub xml_namespace: Option<XmlNamespace>,
    /// `resultWrapper`: the element around the result in the query protocol.
    pub result_wrapper: Option<String>,
    /// `wrapper`: has no effect.
    pub wrapper: bool,
}

/// One of the `errors` of an operation. All but `shape` repeats what the shape says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorRef {
    /// `shape`: the name of an exception structure.
    pub shape: String,
    /// `documentation`: HTML.
    pub documentation: Option<String>,
    /// `exception`.
    pub exception: bool,
    /// `error`.
    pub error: Option<ErrorTrait>,
    /// `fault`.
    pub fault: bool,
}

/// The value of one of the `staticContextParams`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContextValue {
    /// A string.
    Text(String),
    /// True or false.
    Flag(bool),
    /// Strings.
    Texts(Vec<String>),
}

/// `endpointdiscovery` of an operation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EndpointDiscovery {
    /// `required`: there is no other way to find the endpoint.
    pub required: bool,
}

/// `httpChecksum` of an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HttpChecksum {
    /// `requestAlgorithmMember`: the input member that names the algorithm of the request's checksum.
    pub request_algorithm_member: Option<String>,
    /// `requestChecksumRequired`: the request must have a checksum.
    pub request_checksum_required: bool,
    /// `requestValidationModeMember`: the input member that asks for a response with a checksum.
    pub request_validation_mode_member: Option<String>,
    /// `responseAlgorithms`: the algorithms of responses' checksums that are verified.
    pub response_algorithms: Vec<String>,
}

impl Metadata {
    /// Reads `metadata`.
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        let protocol = fields.keyword_or_missing("protocol");
        let protocols = fields
            .optional_keywords("protocols")
            .unwrap_or_else(|| protocol.into_iter().collect());
        let endpoint_prefix = fields.required_text("endpointPrefix");
        Self {
            api_version: fields.required_text("apiVersion"),
            service_id: read_service_id(fields, &endpoint_prefix),
            endpoint_prefix,
            service_full_name: fields.text("serviceFullName"),
            service_abbreviation: fields.text("serviceAbbreviation"),
            uid: fields.text("uid"),
            protocol,
            protocols,
            other_protocols: Vec::new(),
            json_version: fields.keyword("jsonVersion"),
            target_prefix: fields.text("targetPrefix"),
            signature_version: fields.keyword("signatureVersion"),
            auth: AuthScheme::read_list(fields).unwrap_or_default(),
            api_key: None,
            signing_name: fields.text("signingName"),
            global_endpoint: fields.text("globalEndpoint"),
            xml_namespace: fields.text("xmlNamespace"),
            http2: fields
                .object("protocolSettings", |settings| settings.keyword("h2"))
                .flatten(),
            aws_query_compatible: fields.object("awsQueryCompatible", |_| ()).is_some(),
            checksum_format: fields.text("checksumFormat"),
            rip_service_name: fields.text("ripServiceName"),
        }
    }
}

/// Reads the identity. Old definitions have none, and then the endpoint's prefix has to do, as it has for the
/// package's name.
fn read_service_id(fields: &mut Fields<'_, '_>, endpoint_prefix: &str) -> String {
    fields.text("serviceId").unwrap_or_else(|| {
        if !endpoint_prefix.is_empty() && !fields.has_error_at("serviceId") {
            let message = format!("`serviceId` is missing, and `{endpoint_prefix}` taken for it");
            fields.notice("serviceId", message);
        }
        endpoint_prefix.to_owned()
    })
}

impl ClientContextParam {
    /// Reads one entry of `clientContextParams`.
    pub(in crate::model) fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            param_type: fields.required_keyword("type", ContextParamType::String),
            documentation: fields.text("documentation"),
        }
    }
}

impl Operation {
    /// Reads one entry of `operations`.
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            name: fields.required_text("name"),
            http: fields.required_object("http", HttpTrait::read),
            input: fields.object("input", OperationShapeRef::read),
            output: fields.object("output", OperationShapeRef::read),
            errors: fields.list("errors", ErrorRef::read),
            documentation: fields.text("documentation"),
            deprecated: Deprecation::read(fields),
            idempotent: fields.flag("idempotent"),
            read_only: fields.flag("readonly"),
            host_prefix: fields.object("endpoint", |endpoint| endpoint.required_text("hostPrefix")),
            static_context_params: fields
                .map("staticContextParams", |param| ContextValue::read(param)),
            operation_context_params: fields.map("operationContextParams", |param| {
                Some(param.required_text("path"))
            }),
            endpoint_discovery: fields.object("endpointdiscovery", |discovery| EndpointDiscovery {
                required: discovery.flag("required"),
            }),
            endpoint_operation: fields.flag("endpointoperation"),
            auth_type: AuthType::read(fields),
            auth: AuthScheme::read_list(fields),
            unsigned_payload: fields.flag("unsignedPayload"),
            long_poll: false,
            http_checksum: fields.object("httpChecksum", HttpChecksum::read),
            http_checksum_required: fields.flag("httpChecksumRequired"),
            request_compression: fields
                .object("requestcompression", |compression| {
                    compression
                        .optional_keywords("encodings")
                        .unwrap_or_default()
                })
                .unwrap_or_default(),
        }
    }
}

impl ContextValue {
    /// Reads one entry of `staticContextParams`.
    pub(in crate::model) fn read(fields: &mut Fields<'_, '_>) -> Option<Self> {
        let text = |node: &Node<'_>| match node {
            Node::Text(text) => Some(text.clone().into_owned()),
            _ => None,
        };
        let expected = "a string, true, false or a list of strings";
        fields.required_with("value", expected, |node| match node {
            Node::Flag(flag) => Some(Self::Flag(*flag)),
            Node::List(nodes) => nodes
                .iter()
                .map(text)
                .collect::<Option<_>>()
                .map(Self::Texts),
            node => text(node).map(Self::Text),
        })
    }
}

/// Reads an HTTP method: a word of any letters, digits and the few signs which HTTP allows.
pub(in crate::model) fn read_method(fields: &mut Fields<'_, '_>) -> String {
    let method = fields.required_text("method");
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if !method.bytes().all(is_allowed) {
        fields.wrong("method", format!("`{method}` can't be an HTTP method"));
    }
    method
}

impl HttpTrait {
    fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            method: read_method(fields),
            request_uri: fields.required_text("requestUri"),
            response_code: fields.status("responseCode"),
        }
    }
}

impl OperationShapeRef {
    fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            shape: fields.required_text("shape"),
            documentation: fields.text("documentation"),
            location_name: fields.text("locationName"),
            xml_namespace: fields.object("xmlNamespace", XmlNamespace::read),
            result_wrapper: fields.text("resultWrapper"),
            wrapper: fields.flag("wrapper"),
        }
    }
}

impl ErrorRef {
    fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            shape: fields.required_text("shape"),
            documentation: fields.text("documentation"),
            exception: fields.flag("exception"),
            error: fields.object("error", ErrorTrait::read),
            fault: fields.flag("fault"),
        }
    }
}

impl HttpChecksum {
    /// Reads `httpChecksum`.
    pub(in crate::model) fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            request_algorithm_member: fields.text("requestAlgorithmMember"),
            request_checksum_required: fields.flag("requestChecksumRequired"),
            request_validation_mode_member: fields.text("requestValidationModeMember"),
            response_algorithms: fields.texts("responseAlgorithms"),
        }
    }
}
