//! The protocol Smithy RPC v2 JSON, where it differs from the protocol with CBOR (`rpc_v2_cbor.rs`).

mod shapes;

use bytes::Bytes;
use shapes::*;
use shapewright_runtime::transport::{Body, Request, Response};
use shapewright_runtime::wire::protocol::{AWS_JSON_1_0, Protocol, RPC_V2_CBOR, RPC_V2_JSON};
use shapewright_runtime::wire::{OperationSchema, RequestError, Segment, ServiceSchema};
use shapewright_runtime::{Endpoint, Shape, Timestamp};

static SERVICE: ServiceSchema =
    ServiceSchema::new("Test", "2020-01-01", &RPC_V2_JSON).target_prefix("Test_20200101");

const OPERATION: OperationSchema =
    OperationSchema::new("DoIt", "GET", &[Segment::Literal("/ignored")]);

fn encode(service: &ServiceSchema, input: &dyn Shape) -> Result<Request, RequestError> {
    let endpoint = Endpoint::new("https://example.com/base/").unwrap();
    service
        .protocol
        .encode(service, &OPERATION, input, &endpoint)
}

fn response(status: u16, protocol: Option<&str>, body: &'static str) -> Response {
    let mut response = http::Response::builder()
        .status(status)
        .header("x-amzn-requestid", "id-1");
    if let Some(protocol) = protocol {
        response = response.header("smithy-protocol", protocol);
    }
    response
        .body(Body::from(Bytes::from_static(body.as_bytes())))
        .unwrap()
}

#[test]
fn a_request_is_json_at_the_path_of_the_operation() {
    let input = Everything {
        text: Some("text".into()),
        time: Some(Timestamp::new(1, 500_000_000)),
        ..Everything::default()
    };
    let request = encode(&SERVICE, &input).unwrap();
    assert_eq!(request.method(), "POST");
    assert_eq!(
        request.uri(),
        "https://example.com/base/service/Test_20200101/operation/DoIt"
    );
    let headers = request.headers();
    assert_eq!(headers["smithy-protocol"], "rpc-v2-json");
    assert_eq!(headers["accept"], "application/json");
    assert_eq!(headers["content-type"], "application/json");
    assert_eq!(headers.len(), 3);
    assert_eq!(
        request.body().as_bytes(),
        br#"{"Text \"quoted\"":"text","time":1.5}"#
    );
}

#[test]
fn a_response_is_json() {
    let mut output = Everything::default();
    let body = r#"{"Text \"quoted\"":"text","unknown":[{}]}"#;
    let response = response(200, Some("rpc-v2-json"), body);
    RPC_V2_JSON
        .decode(&OPERATION, &response, &mut output)
        .unwrap();
    assert!(output.text.is_some_and(|text| text == "text"));
}

#[test]
fn errors_are_those_of_the_body() {
    let body = r#"{"__type":"com.example#BusyException","message":"later"}"#;
    let metadata = RPC_V2_JSON.error_metadata(&response(400, Some("rpc-v2-json"), body));
    assert_eq!(metadata.code.as_deref(), Some("BusyException"));
    assert_eq!(metadata.message.as_deref(), Some("later"));
    assert_eq!(metadata.request_id.as_deref(), Some("id-1"));
    // A response that does not name the protocol comes from something between the client and the service.
    for protocol in [None, Some("rpc-v2-cbor")] {
        let metadata = RPC_V2_JSON.error_metadata(&response(502, protocol, body));
        assert_eq!(metadata.code.as_deref(), Some("502"), "{protocol:?}");
    }
}

#[test]
fn a_service_without_a_target_prefix_sends_nothing() {
    let protocols: [&'static dyn Protocol; 3] = [&RPC_V2_JSON, &RPC_V2_CBOR, &AWS_JSON_1_0];
    for protocol in protocols {
        let service = ServiceSchema::new("Test", "2020-01-01", protocol);
        let error = encode(&service, &Everything::default()).unwrap_err();
        let message = error.to_string();
        assert!(message.contains("lacks `target_prefix`"), "{message}");
    }
}

shapewright_runtime::operation! {
    /// An operation whose method is no word of Rust.
    Search = "Search" {
        input: Everything,
        output: Everything,
        error: SearchError,
        service: SERVICE,
        http: "M-SEARCH" "/",
    }
}

shapewright_runtime::operation_error! {
    /// The errors of [`Search`].
    SearchError {}
}

#[test]
fn any_token_can_be_a_method() {
    assert_eq!(
        <Search as shapewright_runtime::Operation>::METHOD,
        "M-SEARCH"
    );
}
