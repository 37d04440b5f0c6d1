//! The traits that mean something to a client, and the traits that are known to mean nothing.
//!
//! A trait is one entry of the table below: its id, its value's type and how that is read. Unknown traits in
//! other people's namespaces are ignored. An unknown trait in Smithy's or AWS's namespaces may change what
//! goes over the wire, so it is reported.

use indexmap::IndexMap;
use serde_json::Value;

use super::id;
use super::keyword::{Fault, TimestampFormat};
use super::values::{
    AwsService, Deprecated, EnumDefinition, HttpBinding, HttpVersions, LengthTrait, PaginatedTrait,
    QueryError, RangeTrait, RetryableTrait, RuleSet, WaiterTrait, read_example,
};
use crate::keyword::Keyword;
use crate::model::c2j::{
    ApiKey, AuthScheme, ClientContextParam, CompressionEncoding, ContextValue, Example,
    HttpChecksum, XmlNamespace,
};
use crate::model::read::Fields;
use crate::protocol::Protocol;

macro_rules! traits {
    ($($(#[$doc:meta])* $variant:ident($ty:ty) $accessor:ident = $id:literal, $read:expr;)+) => {
        /// A trait with its value.
        #[derive(Clone, Debug, PartialEq)]
        pub(super) enum Trait {
            $($(#[$doc])* $variant($ty),)+
            /// The service speaks the protocol.
            Protocol(Protocol, HttpVersions),
        }

        impl Trait {
            const IDS: &[&'static str] = &[$($id),+];

            /// The id of the trait.
            pub(super) const fn id(&self) -> &'static str {
                match self {
                    $(Self::$variant(_) => $id,)+
                    Self::Protocol(protocol, _) => protocol.description().trait_id,
                }
            }

            /// The entry of the table for an id.
            fn find(id: &str) -> Option<Entry> {
                match id {
                    $($id => Some(Entry {
                        id: $id,
                        read: |fields, id| {
                            let read: fn(&mut Fields<'_, '_>, &'static str) -> Option<$ty> = $read;
                            read(fields, id).map(Trait::$variant)
                        },
                    }),)+
                    _ => Protocol::of_trait(id).map(protocol_entry),
                }
            }
        }

        impl Traits {
            $($(#[$doc])*
            pub(super) fn $accessor(&self) -> Option<&$ty> {
                self.all.iter().find_map(|found| match found {
                    Trait::$variant(value) => Some(value),
                    _ => None,
                })
            })+
        }
    };
}

/// How the value of a trait is read.
struct Entry {
    id: &'static str,
    read: fn(&mut Fields<'_, '_>, &'static str) -> Option<Trait>,
}

/// The entry for the trait of a protocol. The id comes from the protocol's description, so there is no list
/// of protocols here.
fn protocol_entry(protocol: Protocol) -> Entry {
    Entry {
        id: protocol.description().trait_id,
        read: |fields, id| {
            let protocol = Protocol::of_trait(id)?;
            let keys = protocol.description().trait_keys;
            let versions = fields.object(id, |fields| HttpVersions::read(fields, keys));
            versions.map(|versions| Trait::Protocol(protocol, versions))
        },
    }
}

/// The traits of a shape or member.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Traits {
    all: Vec<Trait>,
    /// The ids of those which mean nothing to a client, for messages.
    others: Vec<String>,
}

impl Traits {
    /// Reads `traits`.
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        fields.describe("set of traits".to_owned());
        let others = fields.keys().filter(|id| Trait::find(id).is_none());
        let others = others.map(str::to_owned).collect();
        fields.ignore(|id| is_ignored(id) && Trait::find(id).is_none());
        let known: Vec<Entry> = fields.keys().filter_map(Trait::find).collect();
        let all = known
            .into_iter()
            .filter_map(|entry| (entry.read)(fields, entry.id))
            .collect();
        fields.suggest(Trait::IDS);
        let protocols = Protocol::ALL.iter().map(|it| it.description().trait_id);
        fields.suggest(&protocols.collect::<Vec<_>>());
        Self { all, others }
    }

    /// The protocols with the versions of HTTP that they list, the best protocol first.
    pub(super) fn protocols(&self) -> impl Iterator<Item = (Protocol, &HttpVersions)> {
        Protocol::ALL.iter().filter_map(|protocol| {
            self.all.iter().find_map(|found| match found {
                Trait::Protocol(found, versions) if found == protocol => Some((*found, versions)),
                _ => None,
            })
        })
    }

    /// The ids of those which mean nothing to a client.
    pub(super) fn others(&self) -> &[String] {
        &self.others
    }

    /// Adds traits. A trait that is there already gets the new value.
    pub(super) fn apply(&mut self, others: &Self) {
        for other in &others.all {
            self.all.retain(|known| known.id() != other.id());
            self.all.push(other.clone());
        }
    }

    /// Drops the traits that `keep` does not want.
    pub(super) fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        self.all.retain(|known| keep(known.id()));
    }

    /// Whether there is a trait of that id.
    pub(super) fn has(&self, id: &str) -> bool {
        self.all.iter().any(|known| known.id() == id)
    }
}

/// Namespaces whose traits are for servers, deployment, tests and other protocols.
const IGNORED_NAMESPACES: [&str; 10] = [
    "aws.apigateway",
    "aws.cloudformation",
    // Which endpoints there are is in the rules.
    "aws.endpoints",
    "aws.iam",
    "aws.test",
    "smithy.contracts",
    "smithy.framework",
    "smithy.mqtt",
    "smithy.openapi",
    "smithy.test",
];

/// Traits that decide nothing for a client: about modelling itself, for servers, or for documentation of
/// other kinds.
const IGNORED: [&str; 39] = [
    "aws.api#arn",
    "aws.api#arnReference",
    // Whether a stream has its checksum behind it is decided by what can be read twice.
    "aws.api#awsChunked",
    "aws.api#clientEndpointDiscoveryId",
    "aws.api#controlPlane",
    "aws.api#data",
    "aws.api#dataPlane",
    "aws.api#tagEnabled",
    "aws.api#taggable",
    "aws.auth#cognitoUserPools",
    "aws.auth#cognitoUserPoolsScopes",
    // A reader finds out by itself that a response has only one element.
    "aws.customizations#s3UnwrappedXmlOutput",
    // Compilers add it beside defaults of newer versions of a model.
    "smithy.api#addedDefault",
    "smithy.api#authDefinition",
    "smithy.api#box",
    "smithy.api#cors",
    "smithy.api#externalDocumentation",
    "smithy.api#idRef",
    "smithy.api#internal",
    "smithy.api#metadata",
    "smithy.api#nestedProperties",
    "smithy.api#noReplace",
    "smithy.api#notProperty",
    "smithy.api#output",
    "smithy.api#private",
    "smithy.api#property",
    "smithy.api#protocolDefinition",
    "smithy.api#recommended",
    "smithy.api#references",
    "smithy.api#resourceIdentifier",
    "smithy.api#since",
    "smithy.api#suppress",
    "smithy.api#tags",
    "smithy.api#trait",
    "smithy.api#traitValidators",
    "smithy.api#uniqueItems",
    "smithy.api#unitType",
    "smithy.api#unstable",
    "smithy.rules#endpointTests",
];

fn is_ignored(trait_id: &str) -> bool {
    // A trait may be defined by a member of a structure. Its id has the structure's namespace.
    let namespace = id::namespace(trait_id);
    let is_ours = namespace.starts_with("smithy.") || namespace.starts_with("aws.");
    let is_id = id::is_shape_id(trait_id);
    is_id && !is_ours || IGNORED_NAMESPACES.contains(&namespace) || IGNORED.contains(&trait_id)
}

traits! {
    // Documentation.
    /// Text in `CommonMark`, which in AWS's models is HTML.
    Documentation(String) documentation = "smithy.api#documentation", text;
    /// The name of the service for people.
    Title(String) title = "smithy.api#title", text;
    /// It should not be used any more.
    Deprecated(Deprecated) deprecated = "smithy.api#deprecated", |fields, id| fields.object(id, Deprecated::read);
    /// Calls of an operation, with inputs and outputs.
    Examples(Vec<Example>) examples = "smithy.api#examples", |fields, id| Some(fields.list(id, read_example));

    // Types.
    /// The shape is a mixin. The value lists the traits that shapes don't inherit from it.
    Mixin(Vec<String>) mixin = "smithy.api#mixin", read_mixin;
    /// The value must be present.
    Required(()) required = "smithy.api#required", marker;
    /// For a client, the member has no default.
    ClientOptional(()) client_optional = "smithy.api#clientOptional", marker;
    /// The structure is the input of an operation and nothing else.
    Input(()) input = "smithy.api#input", marker;
    /// The value of an absent member.
    Default(Value) default_value = "smithy.api#default", value;
    /// Values are redacted wherever they would be printed.
    Sensitive(()) sensitive = "smithy.api#sensitive", marker;
    /// Elements may be null.
    Sparse(()) sparse = "smithy.api#sparse", marker;
    /// The known values of a string, in models that have no enum shapes.
    Enum(Vec<EnumDefinition>) values = "smithy.api#enum", |fields, id| Some(fields.list(id, EnumDefinition::read));
    /// What a member of an enum is on the wire.
    EnumValue(Value) enum_value = "smithy.api#enumValue", value;
    /// The least and greatest length.
    Length(LengthTrait) length = "smithy.api#length", |fields, id| fields.object(id, LengthTrait::read);
    /// The least and greatest value.
    Range(RangeTrait) range = "smithy.api#range", |fields, id| fields.object(id, RangeTrait::read);
    /// A regular expression, verbatim and unanchored.
    Pattern(String) pattern = "smithy.api#pattern", text;
    /// What a string or blob contains.
    MediaType(String) media_type = "smithy.api#mediaType", text;
    /// How a timestamp is written.
    Timestamp(TimestampFormat) timestamp_format = "smithy.api#timestampFormat", word;
    /// A blob or union that is a stream.
    Streaming(()) streaming = "smithy.api#streaming", marker;
    /// A stream whose length must be known.
    RequiresLength(()) requires_length = "smithy.api#requiresLength", marker;

    // Errors.
    /// The structure is an error.
    Error(Fault) error = "smithy.api#error", word;
    /// Its HTTP status.
    HttpError(u16) http_error = "smithy.api#httpError", status;
    /// The request may be sent again.
    Retryable(RetryableTrait) retryable = "smithy.api#retryable", |fields, id| fields.object(id, RetryableTrait::read);
    /// Its code and status in the query protocol.
    AwsQueryError(QueryError) aws_query_error = "aws.protocols#awsQueryError", |fields, id| fields.object(id, QueryError::read);

    // HTTP.
    /// How an operation is called.
    Http(HttpBinding) http = "smithy.api#http", |fields, id| fields.object(id, HttpBinding::read);
    /// A label of the path.
    HttpLabel(()) http_label = "smithy.api#httpLabel", marker;
    /// A parameter of the query string.
    HttpQuery(String) http_query = "smithy.api#httpQuery", text;
    /// All other parameters of the query string.
    HttpQueryParams(()) http_query_params = "smithy.api#httpQueryParams", marker;
    /// A header.
    HttpHeader(String) http_header = "smithy.api#httpHeader", text;
    /// All headers with a prefix.
    HttpPrefixHeaders(String) http_prefix_headers = "smithy.api#httpPrefixHeaders", text;
    /// The whole body.
    HttpPayload(()) http_payload = "smithy.api#httpPayload", marker;
    /// The status code of the response.
    HttpResponseCode(()) http_response_code = "smithy.api#httpResponseCode", marker;
    /// The body must have a checksum.
    HttpChecksumRequired(()) http_checksum_required = "smithy.api#httpChecksumRequired", marker;
    /// Which checksums requests and responses have.
    HttpChecksum(HttpChecksum) http_checksum = "aws.protocols#httpChecksum", |fields, id| fields.object(id, HttpChecksum::read);
    /// How a body may be compressed.
    RequestCompression(Vec<CompressionEncoding>) request_compression = "smithy.api#requestCompression", |fields, id| {
        fields.object(id, |fields| fields.optional_keywords("encodings").unwrap_or_default())
    };
    /// What is put before the host's name.
    Endpoint(String) endpoint = "smithy.api#endpoint", |fields, id| fields.object(id, |fields| fields.required_text("hostPrefix"));
    /// A part of the host's name.
    HostLabel(()) host_label = "smithy.api#hostLabel", marker;

    // Behaviour.
    /// Filled with a random token when absent.
    IdempotencyToken(()) idempotency_token = "smithy.api#idempotencyToken", marker;
    /// Sending the request twice does what sending it once does.
    Idempotent(()) idempotent = "smithy.api#idempotent", marker;
    /// The operation changes nothing.
    Readonly(()) read_only = "smithy.api#readonly", marker;
    /// How results continue on the next page.
    Paginated(PaginatedTrait) paginated = "smithy.api#paginated", |fields, id| fields.object(id, PaginatedTrait::read);
    /// How to wait until something is in some state, by name.
    Waitable(IndexMap<String, WaiterTrait>) waitable = "smithy.waiters#waitable", |fields, id| {
        Some(fields.map(id, |fields| Some(WaiterTrait::read(fields))))
    };

    // Streams of events.
    /// The payload of an event.
    EventPayload(()) event_payload = "smithy.api#eventPayload", marker;
    /// A header of an event.
    EventHeader(()) event_header = "smithy.api#eventHeader", marker;

    // Names on the wire.
    /// The name in JSON.
    JsonName(String) json_name = "smithy.api#jsonName", text;
    /// The name of the element in XML.
    XmlName(String) xml_name = "smithy.api#xmlName", text;
    /// Elements stand in place of the list or map.
    XmlFlattened(()) xml_flattened = "smithy.api#xmlFlattened", marker;
    /// An attribute in place of an element.
    XmlAttribute(()) xml_attribute = "smithy.api#xmlAttribute", marker;
    /// The namespace of the element.
    XmlNamespace(XmlNamespace) xml_namespace = "smithy.api#xmlNamespace", |fields, id| fields.object(id, XmlNamespace::read);
    /// The name in requests of the protocol `ec2Query`.
    Ec2QueryName(String) ec2_query_name = "aws.protocols#ec2QueryName", text;

    // Services.
    /// What the service is called.
    AwsService(AwsService) aws_service = "aws.api#service", |fields, id| fields.object(id, AwsService::read);
    /// The operation that returns the service's endpoint.
    ClientEndpointDiscovery(String) endpoint_discovery = "aws.api#clientEndpointDiscovery", |fields, id| {
        fields.object(id, |fields| { fields.text("error"); fields.required_text("operation") })
    };
    /// The client must ask for the operation's endpoint first. `true` if there is no other way to find it.
    ClientDiscoveredEndpoint(bool) discovered_endpoint = "aws.api#clientDiscoveredEndpoint", |fields, id| {
        fields.object(id, |fields| fields.flag("required"))
    };

    // Protocols, beside those in `protocol.rs`.
    /// The service used to speak `awsQuery`.
    AwsQueryCompatible(()) aws_query_compatible = "aws.protocols#awsQueryCompatible", marker;

    // Authentication.
    /// Signature Version 4, with the service's name in signatures.
    SigV4(String) sigv4 = "aws.auth#sigv4", |fields, id| fields.object(id, |fields| fields.required_text("name"));
    /// Its asymmetric form.
    SigV4a(String) sigv4a = "aws.auth#sigv4a", |fields, id| fields.object(id, |fields| fields.required_text("name"));
    /// A bearer token.
    HttpBearer(()) http_bearer = "smithy.api#httpBearerAuth", marker;
    /// A user's name and password.
    HttpBasic(()) http_basic = "smithy.api#httpBasicAuth", marker;
    /// Their digest.
    HttpDigest(()) http_digest = "smithy.api#httpDigestAuth", marker;
    /// A key in a header or in the query string.
    HttpApiKey(ApiKey) http_api_key = "smithy.api#httpApiKeyAuth", |fields, id| fields.object(id, read_api_key);
    /// The schemes by preference; empty when there is no authentication.
    Auth(Vec<AuthScheme>) auth = "smithy.api#auth", read_auth;
    /// A request may be without authentication.
    OptionalAuth(()) optional_auth = "smithy.api#optionalAuth", marker;
    /// The body is not signed.
    UnsignedPayload(()) unsigned_payload = "aws.auth#unsignedPayload", marker;
    /// The service may hold requests back until it has something to say. Timeouts are the caller's to set.
    LongPoll(()) long_poll = "smithy.api#longPoll", |fields, id| fields.object(id, |fields| {
        fields.skip("timeoutMillis");
    });

    // Protocol tests.
    /// Requests for inputs.
    HttpRequestTests(Vec<Value>) http_request_tests = "smithy.test#httpRequestTests", cases;
    /// Outputs or errors for responses.
    HttpResponseTests(Vec<Value>) http_response_tests = "smithy.test#httpResponseTests", cases;
    /// Messages of streams of events.
    EventStreamTests(Vec<Value>) event_stream_tests = "smithy.test#eventStreamTests", cases;

    // Endpoint rules.
    /// The rules that find the endpoint.
    EndpointRuleSet(RuleSet) endpoint_rule_set = "smithy.rules#endpointRuleSet", |fields, id| fields.object(id, RuleSet::read);
    /// The same in their compiled form.
    EndpointBdd(RuleSet) endpoint_bdd = "smithy.rules#endpointBdd", |fields, id| fields.object(id, RuleSet::read_compiled);
    /// Settings of the client that feed the rules.
    ClientContextParams(IndexMap<String, ClientContextParam>) client_context_params = "smithy.rules#clientContextParams", |fields, id| {
        Some(fields.map(id, |fields| Some(ClientContextParam::read(fields))))
    };
    /// The parameter of the rules that takes the member's value.
    ContextParam(String) context_param = "smithy.rules#contextParam", |fields, id| {
        fields.object(id, |fields| fields.required_text("name"))
    };
    /// Constant parameters of the rules.
    StaticContextParams(IndexMap<String, ContextValue>) static_context_params = "smithy.rules#staticContextParams", |fields, id| {
        Some(fields.map(id, ContextValue::read))
    };
    /// Parameters of the rules. A path finds each in the input.
    OperationContextParams(IndexMap<String, String>) operation_context_params = "smithy.rules#operationContextParams", |fields, id| {
        Some(fields.map(id, |fields| Some(fields.required_text("path"))))
    };
}

fn text(fields: &mut Fields<'_, '_>, id: &'static str) -> Option<String> {
    fields.text(id)
}

fn word<K: Keyword>(fields: &mut Fields<'_, '_>, id: &'static str) -> Option<K> {
    fields.keyword(id)
}

fn status(fields: &mut Fields<'_, '_>, id: &'static str) -> Option<u16> {
    fields.status(id)
}

fn value(fields: &mut Fields<'_, '_>, id: &'static str) -> Option<Value> {
    fields.value(id)
}

/// Reads a list of protocol tests. Only who runs them understands them.
fn cases(fields: &mut Fields<'_, '_>, id: &'static str) -> Option<Vec<Value>> {
    if let Value::Array(cases) = fields.value(id)? {
        return Some(cases);
    }
    fields.wrong(id, "this must be a list".to_owned());
    None
}

/// Reads a trait without a value. It is written as an empty object.
fn marker(fields: &mut Fields<'_, '_>, id: &'static str) -> Option<()> {
    fields.object(id, |_| ())
}

fn read_mixin(fields: &mut Fields<'_, '_>, id: &'static str) -> Option<Vec<String>> {
    fields.object(id, |fields| {
        fields.flag("interface");
        fields.texts("localTraits")
    })
}

/// Reads the list of schemes. No scheme at all means no authentication.
fn read_auth(fields: &mut Fields<'_, '_>, id: &'static str) -> Option<Vec<AuthScheme>> {
    let schemes = fields.optional_texts(id)?;
    if schemes.is_empty() {
        return Some(vec![AuthScheme::NoAuth]);
    }
    let schemes = schemes.iter().map(|scheme| AuthScheme::of_id(scheme));
    Some(schemes.collect())
}

/// Reads where a key is.
fn read_api_key(fields: &mut Fields<'_, '_>) -> ApiKey {
    let place = fields.required_text("in");
    if !["header", "query", ""].contains(&place.as_str()) {
        fields.wrong("in", format!("`{place}` is neither `header` nor `query`"));
    }
    ApiKey {
        name: fields.required_text("name"),
        in_query: place == "query",
        scheme: fields.text("scheme"),
    }
}
