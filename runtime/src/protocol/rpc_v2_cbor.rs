//! `smithy.protocols#rpcv2Cbor`: every call is a `POST` of a map in CBOR to a path which names service and operation. HTTP
//! bindings have no meaning here.

use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::json_error::sanitized;
use super::page::described;
use super::{EventFormat, Protocol, mark_query_compatible};
use crate::codec::cbor::{self, CBOR};
use crate::codec::{BodyCodec, Missing, Scope};
use crate::endpoint::Endpoint;
use crate::error::{DecodeError, ErrorMetadata, RequestError, is_message, request_id};
use crate::schema::{OperationSchema, ServiceSchema};
use crate::transport::{Request, Response};
use crate::{Shape, http_binding};

/// The header by which both sides say that they speak the protocol.
const PROTOCOL: HeaderName = HeaderName::from_static("smithy-protocol");

/// Its value.
const NAME: HeaderValue = HeaderValue::from_static("rpc-v2-cbor");

/// The protocol `smithy-rpc-v2-cbor`.
pub static RPC_V2_CBOR: RpcV2Cbor = RpcV2Cbor(());

/// The type of [`RPC_V2_CBOR`].
#[derive(Debug)]
pub struct RpcV2Cbor(());

impl Protocol for RpcV2Cbor {
    fn encode(
        &self,
        service: &ServiceSchema,
        operation: &OperationSchema,
        input: &dyn Shape,
        endpoint: &Endpoint,
    ) -> Result<Request, RequestError> {
        let content_type = HeaderValue::from_static(CBOR.content_type());
        let mut headers = HeaderMap::with_capacity(6);
        headers.insert(PROTOCOL, NAME);
        let accept = if operation.event_output {
            HeaderValue::from_static("application/vnd.amazon.eventstream")
        } else {
            content_type.clone()
        };
        headers.insert(ACCEPT, accept);
        mark_query_compatible(service, &mut headers);
        let mut body = Vec::new();
        if operation.has_input {
            body.reserve(256);
            headers.insert(CONTENT_TYPE, content_type);
            CBOR.write(input, Scope::All, &mut body)?;
        }
        let path = format!(
            "/service/{}/operation/{}",
            service.target_prefix, operation.name
        );
        http_binding::request_to(&path, operation, input, endpoint, headers, body)
    }

    fn decode(
        &self,
        operation: &OperationSchema,
        response: &Response,
        output: &mut dyn Shape,
    ) -> Result<(), DecodeError> {
        let body = response.body().as_bytes();
        let mut missing = Missing::new();
        CBOR.read(body, Scope::All, output, &mut missing)?;
        missing.warn(operation.name);
        Ok(())
    }

    fn error_metadata(&self, response: &Response) -> ErrorMetadata {
        let (code, message) = if is_ours(response) {
            of_body(response)
        } else {
            of_status(response)
        };
        ErrorMetadata::new(code, message, request_id(response.headers()))
            .query_error(response.headers())
    }

    fn decode_exception(
        &self,
        response: &Response,
        exception: &mut dyn Shape,
    ) -> Result<(), DecodeError> {
        let body = response.body().as_bytes();
        CBOR.read(body, Scope::All, exception, &mut Missing::new())
    }

    fn events(&self) -> Option<EventFormat> {
        Some(EventFormat {
            codec: &CBOR,
            initial_messages: true,
        })
    }
}

/// The response comes from the service, not from something on the way to it.
fn is_ours(response: &Response) -> bool {
    response.headers().get(PROTOCOL) == Some(&NAME)
}

/// Code and message as the service says them.
fn of_body(response: &Response) -> (Option<String>, Option<String>) {
    let mut code = None;
    let mut message: Option<String> = None;
    let body = response.body().as_bytes();
    let result = cbor::strings(body, &mut |key, value| {
        if key == "__type" {
            code = sanitized(&value);
        } else if is_message(key) && message.is_none() {
            message = Some(value.into_owned());
        }
    });
    // What can't be read has no text which would be worth showing.
    if message.is_none() && (result.is_err() || code.is_none()) {
        message = Some(described(response.status(), &[]));
    }
    (code, message)
}

/// Code and message of a response in another protocol, whose body means nothing: the status is all there is.
fn of_status(response: &Response) -> (Option<String>, Option<String>) {
    let status = response.status();
    let body = response.body().as_bytes();
    let text = std::str::from_utf8(body).map_or(&[][..], |_| body);
    let code = status.as_str().to_owned();
    (Some(code), Some(described(status, text)))
}
