//! The cases of Smithy's protocol tests as their traits have them, and in the form in which the driver takes
//! them.
//!
//! A key which is not listed here would be an expectation that nobody checks, so it is an error.

use anyhow::{Result, bail};
use serde::Deserialize;
use serde_json::{Map, Value as Json, json};
use shapewright_codegen::model::smithy::shape_name;
use shapewright_codegen::protocol::Protocol;

use super::suite::{Direction, TestCase};
use super::vendor::{self, Vendor};

type Object = Map<String, Json>;

/// Who has to pass a case. A case which says nothing is for both.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(super) enum AppliesTo {
    Client,
    Server,
}

/// What all kinds of cases have.
pub(super) trait SmithyCase {
    /// The id of the protocol's trait.
    fn protocol(&self) -> &str;

    fn applies_to(&self) -> Option<AppliesTo>;
}

/// An element of `smithy.test#httpRequestTests`, or an `InitialHttpRequest`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct RequestCase {
    #[serde(default)]
    id: String,
    #[serde(default)]
    protocol: String,
    documentation: Option<String>,
    applies_to: Option<AppliesTo>,
    #[serde(rename = "tags")]
    _tags: Option<Vec<String>>,
    method: Option<String>,
    uri: Option<String>,
    host: Option<String>,
    resolved_host: Option<String>,
    auth_scheme: Option<String>,
    #[serde(default)]
    query_params: Vec<String>,
    #[serde(default)]
    forbid_query_params: Vec<String>,
    #[serde(default)]
    require_query_params: Vec<String>,
    #[serde(default)]
    headers: Map<String, Json>,
    #[serde(default)]
    forbid_headers: Vec<String>,
    #[serde(default)]
    require_headers: Vec<String>,
    body: Option<String>,
    body_media_type: Option<String>,
    #[serde(default)]
    params: Object,
    #[serde(default)]
    vendor_params: Object,
    #[serde(rename = "vendorParamsShape")]
    _vendor_params_shape: Option<String>,
}

/// An element of `smithy.test#httpResponseTests`, or an `InitialHttpResponse`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct ResponseCase {
    #[serde(default)]
    id: String,
    #[serde(default)]
    protocol: String,
    documentation: Option<String>,
    applies_to: Option<AppliesTo>,
    #[serde(rename = "tags")]
    _tags: Option<Vec<String>>,
    code: u16,
    // A client reads a response in the same way however its request was authenticated.
    #[serde(rename = "authScheme")]
    _auth_scheme: Option<String>,
    #[serde(default)]
    headers: Map<String, Json>,
    // Both are for servers, who write responses.
    #[serde(rename = "forbidHeaders")]
    _forbid_headers: Option<Vec<String>>,
    #[serde(rename = "requireHeaders")]
    _require_headers: Option<Vec<String>>,
    body: Option<String>,
    body_media_type: Option<String>,
    #[serde(default)]
    params: Object,
    #[serde(default)]
    vendor_params: Object,
    #[serde(rename = "vendorParamsShape")]
    _vendor_params_shape: Option<String>,
}

/// An element of `smithy.test#eventStreamTests`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct EventStreamCase {
    #[serde(default)]
    id: String,
    #[serde(default)]
    protocol: String,
    documentation: Option<String>,
    applies_to: Option<AppliesTo>,
    #[serde(rename = "tags")]
    _tags: Option<Vec<String>>,
    #[serde(default)]
    initial_request_params: Object,
    initial_request: Option<RequestCase>,
    #[serde(rename = "initialRequestShape")]
    _initial_request_shape: Option<String>,
    #[serde(default)]
    initial_response_params: Object,
    initial_response: Option<ResponseCase>,
    #[serde(rename = "initialResponseShape")]
    _initial_response_shape: Option<String>,
    #[serde(default)]
    events: Vec<EventCase>,
    expectation: Option<Expectation>,
    #[serde(default)]
    vendor_params: Object,
    #[serde(rename = "vendorParamsShape")]
    _vendor_params_shape: Option<String>,
}

/// An event of a stream, with the message that it is on the wire.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct EventCase {
    r#type: EventType,
    params: Option<Object>,
    #[serde(default)]
    headers: Map<String, Json>,
    #[serde(default)]
    forbid_headers: Vec<String>,
    #[serde(default)]
    require_headers: Vec<String>,
    body: Option<String>,
    body_media_type: Option<String>,
    bytes: Option<String>,
    #[serde(default)]
    vendor_params: Object,
    #[serde(rename = "vendorParamsShape")]
    _vendor_params_shape: Option<String>,
}

/// Who sends an event.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum EventType {
    Request,
    Response,
}

/// How a stream ends.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
enum Expectation {
    Success {},
    Failure(FailureExpectation),
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct FailureExpectation {
    error_id: Option<String>,
}

macro_rules! smithy_cases {
    ($($name:ident)+) => {$(
        impl SmithyCase for $name {
            fn protocol(&self) -> &str {
                &self.protocol
            }

            fn applies_to(&self) -> Option<AppliesTo> {
                self.applies_to
            }
        }
    )+};
}

smithy_cases! { RequestCase ResponseCase EventStreamCase }

impl RequestCase {
    /// The case for these operations.
    pub(super) fn task(&self, operations: &[String]) -> Result<TestCase> {
        let mut vendor = Vendor::of_request(&self.vendor_params);
        self.tell(&mut vendor);
        let content = json!({"params": self.params, "serialized": self.serialized()?});
        Ok(TestCase {
            direction: Direction::Input,
            unsupported: vendor.unsupported,
            settings: vendor.settings,
            is_binary: is_binary(
                self.body_media_type.as_deref(),
                &self.headers,
                &self.protocol,
            ),
            ..task(&self.id, self.documentation.as_deref(), operations, content)?
        })
    }

    /// Adds what the case says of the client.
    fn tell(&self, vendor: &mut Vendor) {
        if let Some(host) = &self.host {
            vendor.endpoint(host);
        }
        if let Some(scheme) = &self.auth_scheme {
            vendor.auth(scheme);
        }
    }

    /// What is expected of the request.
    fn serialized(&self) -> Result<Object> {
        let Some(uri) = &self.uri else {
            bail!("`uri` is missing");
        };
        let Some(method) = &self.method else {
            bail!("`method` is missing");
        };
        let serialized = json!({
            "method": method,
            "path": uri,
            "host": self.resolved_host,
            "queryParams": self.query_params,
            "forbidQueryParams": self.forbid_query_params,
            "requireQueryParams": self.require_query_params,
            "headers": self.headers,
            "forbidHeaders": self.forbid_headers,
            "requireHeaders": self.require_headers,
            "body": self.body,
            "mediaType": self.body_media_type,
        });
        object(serialized)
    }
}

impl ResponseCase {
    /// The case for these operations. `error` is the name of the error whose response it is.
    pub(super) fn task(&self, operations: &[String], error: Option<&str>) -> Result<TestCase> {
        let (code, mut unsupported) = vendor::error_code(&self.vendor_params);
        if operations.is_empty() {
            let reason = "no operation of the service answers with this error";
            unsupported = Some(reason.to_owned());
        }
        let result = if error.is_some() { "error" } else { "result" };
        let content = json!({
            "response": self.response(),
            "exception": error,
            "errorCode": code,
            result: self.params,
        });
        Ok(TestCase {
            direction: Direction::Output,
            unsupported,
            is_binary: is_binary(
                self.body_media_type.as_deref(),
                &self.headers,
                &self.protocol,
            ),
            ..task(&self.id, self.documentation.as_deref(), operations, content)?
        })
    }

    fn response(&self) -> Json {
        json!({"status_code": self.code, "headers": self.headers, "body": self.body})
    }
}

impl EventStreamCase {
    /// The case for these operations.
    pub(super) fn task(&self, operations: &[String]) -> Result<TestCase> {
        let mut vendor = Vendor::of_request(&self.vendor_params);
        for event in &self.events {
            vendor.add(&event.vendor_params);
        }
        let mut request = Json::Null;
        if let Some(initial) = &self.initial_request {
            vendor.add(&initial.vendor_params);
            initial.tell(&mut vendor);
            request = initial.serialized()?.into();
        }
        let response = self.initial_response.as_ref();
        let events = |kind| -> Vec<Json> {
            let events = self.events.iter().filter(move |event| event.r#type == kind);
            events.map(|event| event.json(&self.protocol)).collect()
        };
        let failure = match &self.expectation {
            Some(Expectation::Failure(failure)) => {
                let error = failure.error_id.as_deref().map(shape_name);
                json!({"exception": error})
            }
            Some(Expectation::Success {}) | None => Json::Null,
        };
        let content = json!({
            "params": self.initial_request_params,
            "request": request,
            "requestEvents": events(EventType::Request),
            "response": response.map(ResponseCase::response),
            "result": self.initial_response_params,
            "responseEvents": events(EventType::Response),
            "failure": failure,
        });
        let media_type = response.and_then(|response| response.body_media_type.as_deref());
        let headers = response.map(|response| response.headers.clone());
        Ok(TestCase {
            direction: Direction::Events,
            unsupported: vendor.unsupported,
            settings: vendor.settings,
            is_binary: is_binary(media_type, &headers.unwrap_or_default(), &self.protocol),
            ..task(&self.id, self.documentation.as_deref(), operations, content)?
        })
    }
}

impl EventCase {
    fn json(&self, protocol: &str) -> Json {
        json!({
            "params": self.params,
            "headers": self.headers,
            "forbidHeaders": self.forbid_headers,
            "requireHeaders": self.require_headers,
            "body": self.body,
            "mediaType": self.body_media_type,
            "binary": is_binary(self.body_media_type.as_deref(), &Map::new(), protocol),
            "bytes": self.bytes,
        })
    }
}

/// A case of which the rest is yet to be said.
fn task(
    id: &str,
    documentation: Option<&str>,
    operations: &[String],
    content: Json,
) -> Result<TestCase> {
    if id.is_empty() {
        bail!("`id` is missing");
    }
    Ok(TestCase {
        id: id.to_owned(),
        description: documentation.unwrap_or_default().to_owned(),
        direction: Direction::Input,
        operations: operations.to_vec(),
        variant: 0,
        unsupported: None,
        settings: json!({}),
        is_binary: false,
        content: object(content)?,
    })
}

fn object(json: Json) -> Result<Object> {
    match json {
        Json::Object(object) => Ok(object),
        _ => bail!("{json} is not an object"),
    }
}

/// Whether a body is base64 in the case, because bytes of its media type are no text. Without a media type
/// the headers say what it is, or else the protocol.
fn is_binary(media_type: Option<&str>, headers: &Object, protocol: &str) -> bool {
    let mut headers = headers.iter();
    let content_type = headers.find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
    let content_type = content_type.and_then(|(_, value)| value.as_str());
    let Some(media_type) = media_type.or(content_type) else {
        let protocol = Protocol::of_trait(protocol);
        return protocol.is_some_and(|it| it.description().requests.is_binary());
    };
    let media_type = media_type.split(';').next().unwrap_or_default().trim();
    matches!(
        media_type,
        "application/cbor" | "application/vnd.amazon.eventstream"
    ) || media_type.ends_with("+cbor")
}
