//! `smithy.protocols#rpcv2Cbor` and `smithy.protocols#rpcv2Json`. Every call is a `POST` to a path that names
//! the service and the operation. The body is a CBOR map or a JSON object. HTTP bindings have no meaning
//! here.

use std::borrow::Cow;
use std::fmt::{self, Debug, Formatter};

use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::json_error::sanitized;
use super::page::{Described, described};
use super::{EventFormat, Protocol, mark_query_compatible, refuse_empty, target_prefix};
use crate::shape::Shape;
use crate::value::{Endpoint, Request, Response};
#[cfg(feature = "cbor")]
use crate::wire::codec::cbor;
use crate::wire::codec::{BodyCodec, Missing, Scope, json};
use crate::wire::error::{DecodeError, ErrorMetadata, RequestError, is_message, request_id};
use crate::wire::header::USUAL_HEADERS;
use crate::wire::http_binding;
use crate::wire::operation::{OperationSchema, ServiceSchema};

/// The header in which both sides name the protocol.
const PROTOCOL: HeaderName = HeaderName::from_static("smithy-protocol");

/// The protocol `smithy-rpc-v2-cbor`.
#[cfg(feature = "cbor")]
pub static RPC_V2_CBOR: RpcV2 = RpcV2 {
    name: "rpc-v2-cbor",
    codec: &cbor::CBOR,
    strings: cbor::strings,
};

/// The protocol `smithy-rpc-v2-json`.
pub static RPC_V2_JSON: RpcV2 = RpcV2 {
    name: "rpc-v2-json",
    codec: &json::JSON,
    strings: json::strings,
};

/// The type of [`RPC_V2_CBOR`] and [`RPC_V2_JSON`].
pub struct RpcV2 {
    /// The protocol's name in the header `smithy-protocol`.
    name: &'static str,
    codec: &'static dyn BodyCodec,
    /// Visits the members of a body whose values are strings.
    strings: Strings,
}

/// Calls a function with the key and the value of each member whose value is a string.
type Strings = fn(&[u8], &mut dyn FnMut(&str, Cow<'_, str>)) -> Result<(), DecodeError>;

impl Debug for RpcV2 {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RpcV2").field(&self.name).finish()
    }
}

impl Protocol for RpcV2 {
    fn encode(
        &self,
        service: &ServiceSchema,
        operation: &OperationSchema,
        input: &dyn Shape,
        endpoint: &Endpoint,
    ) -> Result<Request, RequestError> {
        let content_type = HeaderValue::from_static(self.codec.content_type());
        let mut headers = HeaderMap::with_capacity(USUAL_HEADERS);
        headers.insert(PROTOCOL, HeaderValue::from_static(self.name));
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
            self.codec.write(input, Scope::All, &mut body)?;
        }
        let path = format!(
            "/service/{}/operation/{}",
            target_prefix(service)?,
            operation.name
        );
        http_binding::request_to(&path, operation, input, endpoint, headers, body)
    }

    fn decode(
        &self,
        operation: &OperationSchema,
        response: &Response,
        output: &mut dyn Shape,
    ) -> Result<(), DecodeError> {
        // Services send anything where there is nothing to say.
        if output.schema().members.is_empty() {
            return Ok(());
        }
        refuse_empty(response, output.schema(), Scope::All)?;
        let body = response.body().as_bytes();
        let mut missing = Missing::new();
        self.codec.read(body, Scope::All, output, &mut missing)?;
        missing.warn(operation.name);
        Ok(())
    }

    fn error_metadata(&self, response: &Response) -> ErrorMetadata {
        let is_ours = response.headers().get(PROTOCOL);
        // Without the header, the response comes from something between the client and the service.
        let (code, message) = if is_ours.is_some_and(|name| name == self.name) {
            self.of_body(response)
        } else {
            of_status(response)
        };
        let quotes = message.as_ref().is_some_and(|message| message.quotes);
        let message = message.map(|message| message.text);
        ErrorMetadata::new(code, message, request_id(response.headers()))
            .quoting(quotes)
            .query_error(response.headers())
    }

    fn decode_exception(
        &self,
        response: &Response,
        exception: &mut dyn Shape,
    ) -> Result<(), DecodeError> {
        let body = response.body().as_bytes();
        self.codec
            .read(body, Scope::All, exception, &mut Missing::new())
    }

    fn events(&self) -> Option<EventFormat> {
        Some(EventFormat {
            codec: self.codec,
            initial_messages: true,
        })
    }
}

impl RpcV2 {
    /// Code and message as the service says them.
    fn of_body(&self, response: &Response) -> (Option<String>, Option<Described>) {
        let mut code = None;
        let mut message: Option<Described> = None;
        let body = response.body().as_bytes();
        let result = (self.strings)(body, &mut |key, value| {
            if key == "__type" {
                code = sanitized(&value);
            } else if is_message(key) && message.is_none() {
                message = Some(Described::message(value.into_owned()));
            }
        });
        // A body that can't be read has no text worth showing.
        if message.is_none() && (result.is_err() || code.is_none()) {
            message = Some(described(response.status(), &[]));
        }
        (code, message)
    }
}

/// Code and message of a response in another protocol, whose body means nothing: the status is all there is.
fn of_status(response: &Response) -> (Option<String>, Option<Described>) {
    let status = response.status();
    let body = response.body().as_bytes();
    let text = std::str::from_utf8(body).map_or(&[][..], |_| body);
    let code = status.as_str().to_owned();
    (Some(code), Some(described(status, text)))
}
