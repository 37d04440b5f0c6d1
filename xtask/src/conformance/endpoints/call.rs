//! Cases through a client: the request that it sends.

use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;
use shapewright_runtime::client::blocking::{ClientBuilder, Core};
use shapewright_runtime::client::{AccountIdEndpointMode, Auth};
use shapewright_runtime::endpoint::rules::Rules;
use shapewright_runtime::transport::{self, Body, Request, Response};
use shapewright_runtime::wire::ServiceSchema;
use shapewright_runtime::wire::protocol::REST_JSON;
use shapewright_runtime::{Credentials, macros_support};

use super::argument;
use super::cases::{Case, Tested};

/// The service's name in signatures, where rules say nothing of it.
const SIGNING_NAME: &str = "some-service";

static NO_SERVICE: ServiceSchema = ServiceSchema::new("None", "2020-01-01", &REST_JSON);

/// An input and an output without members.
#[expect(
    unreachable_pub,
    reason = "an operation is public, and so must be its input"
)]
pub struct Nothing {}

shapewright_runtime::structure! {
    Nothing: Default {}
}

shapewright_runtime::operation! {
    /// An operation at the root, which says nothing to the rules.
    Probe = "Probe".no_input() {
        input: Nothing,
        output: Nothing,
        error: macros_support::Unmodelled,
        service: NO_SERVICE,
        http: GET "/",
    }
}

/// The schema of a service with these rules. It lives as long as the program.
pub(super) fn service(text: &'static str, prefix: &'static str) -> &'static ServiceSchema {
    let schema = ServiceSchema::new("Some Service", "2020-01-01", &REST_JSON)
        .endpoint(SIGNING_NAME, SIGNING_NAME)
        .endpoint_rules(text, prefix);
    Box::leak(Box::new(schema))
}

/// How the request of a client differs from what a case expects.
pub(super) fn difference(
    schema: &'static ServiceSchema,
    service: &Tested,
    rules: &Rules,
    case: &Case,
) -> Option<String> {
    let expected = &case.expected;
    let schemes = expected.pointer("/endpoint/properties/authSchemes");
    let schemes = schemes
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    let signatures = ["sigv4", "sigv4a"];
    let is_known = |scheme: &&Value| signatures.contains(&scheme["name"].as_str().unwrap_or(""));
    let signature = schemes.iter().find(is_known);
    let is_signable = schemes.is_empty() || signature.is_some();
    let region = case.params.get("Region").and_then(Value::as_str);
    let is_signed = is_signable && region.is_some();
    let kept = Arc::new(Mutex::new(None));
    let builder = builder(schema, service, rules, case);
    let keeper = Arc::clone(&kept);
    let builder = builder.transport(transport::from_blocking_fn(move |request: Request| {
        *keeper.lock().unwrap_or_else(PoisonError::into_inner) = Some(request);
        Ok(Response::new(Body::from("{}")))
    }));
    let builder = if is_signed {
        builder
    } else {
        builder.auth(Auth::Anonymous)
    };
    let error = match builder.build() {
        Err(error) => error.to_string(),
        Ok(client) => match client.call::<Probe>(Nothing {}) {
            Ok(_) => String::new(),
            Err(error) => error.to_string(),
        },
    };
    let sent = kept.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(wanted) = expected.get("error").and_then(Value::as_str) {
        let wanted = wanted.trim_end_matches('.');
        let says = error.contains(wanted) && sent.is_none();
        return (!says).then(|| format!("the client says {error:?}"));
    }
    let Some(request) = sent else {
        return Some(format!("the client sends no request: {error}"));
    };
    compare(
        &request,
        expected,
        signature.filter(|_| is_signed),
        region,
        is_signed,
    )
}

fn builder(
    schema: &'static ServiceSchema,
    service: &Tested,
    rules: &Rules,
    case: &Case,
) -> ClientBuilder<Core> {
    let mut credentials = Credentials::new("AKID", "secret");
    let mut builder: ClientBuilder<Core> = ClientBuilder::new(schema);
    for (name, value) in &case.params {
        let built_in = service.rules["parameters"][name]["builtIn"].as_str();
        let text = || value.as_str().unwrap_or_default().to_owned();
        let flag = value.as_bool().unwrap_or_default();
        builder = match built_in.unwrap_or_default() {
            "AWS::Region" => builder.region(text()),
            "AWS::UseFIPS" => builder.use_fips(flag),
            "AWS::UseDualStack" => builder.use_dual_stack(flag),
            "SDK::Endpoint" => builder.endpoint_url(text()),
            "AWS::S3::ForcePathStyle" => builder.force_path_style(flag),
            "AWS::Auth::AccountId" if !text().is_empty() => {
                credentials = credentials.with_account_id(text());
                builder
            }
            "AWS::Auth::AccountIdEndpointMode" => {
                builder.account_id_endpoint_mode(match text().as_str() {
                    "disabled" => AccountIdEndpointMode::Disabled,
                    "required" => AccountIdEndpointMode::Required,
                    _ => AccountIdEndpointMode::Preferred,
                })
            }
            _ if rules.parameters().iter().any(|it| it.name() == name) => {
                builder.endpoint_parameter(name.clone(), argument(value))
            }
            _ => builder,
        };
    }
    // Cases say whether the path is forced; clients have a default of their own at custom endpoints.
    let is_silent = !case.params.contains_key("ForcePathStyle");
    if is_silent && case.params.contains_key("Endpoint") {
        builder = builder.force_path_style(false);
    }
    builder.credentials(credentials)
}

fn compare(
    request: &Request,
    expected: &Value,
    signature: Option<&Value>,
    region: Option<&str>,
    is_signed: bool,
) -> Option<String> {
    let url = expected.pointer("/endpoint/url").and_then(Value::as_str);
    let wanted = format!("{}/", url.unwrap_or_default().trim_end_matches('/'));
    let found = request.uri().to_string();
    if found != wanted {
        return Some(format!("the client calls {found}"));
    }
    let headers = expected
        .pointer("/endpoint/headers")
        .and_then(Value::as_object);
    for (name, values) in headers.into_iter().flatten() {
        let found: Vec<_> = request.headers().get_all(name.as_str()).iter().collect();
        let values = values.as_array().cloned().unwrap_or_default();
        if found != values.iter().filter_map(Value::as_str).collect::<Vec<_>>() {
            return Some(format!("the client's header {name} is {found:?}"));
        }
    }
    if !is_signed {
        return None;
    }
    let of_scheme = |key: &str| signature.and_then(|scheme| scheme[key].as_str());
    let region = of_scheme("signingRegion").or(region).unwrap_or_default();
    // A region that stands for all of a partition is none in signatures.
    let is_global = region.ends_with("-global");
    let name = of_scheme("signingName").unwrap_or(SIGNING_NAME);
    if of_scheme("name") == Some("sigv4a") {
        return of_many_regions(request, signature, name);
    }
    let authorization = request.headers().get("authorization");
    let authorization = authorization
        .and_then(|it| it.to_str().ok())
        .unwrap_or_default();
    let scope = format!("/{region}/{name}/aws4_request");
    let other = format!("/{name}/aws4_request");
    let fits = if is_global {
        authorization.contains(&other) && !authorization.contains(&scope)
    } else {
        authorization.contains(&scope)
    };
    (!fits).then(|| format!("the signature is {authorization}, without {scope}"))
}

/// How a signature for several regions differs from what a case expects.
fn of_many_regions(request: &Request, signature: Option<&Value>, name: &str) -> Option<String> {
    let text = |header: &str| {
        let value = request.headers().get(header);
        value.and_then(|it| it.to_str().ok()).unwrap_or_default()
    };
    let set = signature.and_then(|scheme| scheme["signingRegionSet"].as_array());
    let set: Vec<_> = set
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let (set, found) = (set.join(","), text("x-amz-region-set"));
    let authorization = text("authorization");
    let fits = found == set
        && authorization.starts_with("AWS4-ECDSA-P256-SHA256 ")
        && authorization.contains(&format!("/{name}/aws4_request"));
    (!fits).then(|| format!("the signature is {authorization}, for the regions {found}"))
}
