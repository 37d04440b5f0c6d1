//! `aws.protocols#awsJson1_0` and `aws.protocols#awsJson1_1`. Every call is a `POST` of a JSON object, and a
//! header names the operation. HTTP bindings have no meaning here.

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue};

use super::json_error::{self, Precedence};
use super::{EventFormat, Protocol, mark_query_compatible, refuse_empty, target_prefix};
use crate::shape::Shape;
use crate::value::{Endpoint, Request, Response};
use crate::wire::codec::json::{JSON, JSON_1_0, JSON_1_1, JsonCodec};
use crate::wire::codec::{BodyCodec, Missing, Scope};
use crate::wire::error::{DecodeError, ErrorMetadata, RequestError};
use crate::wire::header::USUAL_HEADERS;
use crate::wire::http_binding;
use crate::wire::operation::{OperationSchema, ServiceSchema};

/// The protocol `json`, version 1.0.
pub static AWS_JSON_1_0: AwsJson = AwsJson { codec: &JSON_1_0 };

/// The protocol `json`, version 1.1.
pub static AWS_JSON_1_1: AwsJson = AwsJson { codec: &JSON_1_1 };

/// The type of [`AWS_JSON_1_0`] and [`AWS_JSON_1_1`].
#[derive(Debug)]
pub struct AwsJson {
    codec: &'static JsonCodec,
}

impl Protocol for AwsJson {
    fn encode(
        &self,
        service: &ServiceSchema,
        operation: &OperationSchema,
        input: &dyn Shape,
        endpoint: &Endpoint,
    ) -> Result<Request, RequestError> {
        let target = format!("{}.{}", target_prefix(service)?, operation.name);
        let target = HeaderValue::try_from(target)
            .map_err(|error| RequestError::Http(format!("X-Amz-Target: {error}")))?;
        let mut headers = HeaderMap::with_capacity(USUAL_HEADERS);
        headers.insert(HeaderName::from_static("x-amz-target"), target);
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static(self.codec.content_type()),
        );
        mark_query_compatible(service, &mut headers);
        let mut body = Vec::with_capacity(256);
        self.codec.write(input, Scope::All, &mut body)?;
        http_binding::request(operation, input, endpoint, headers, body)
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
        json_error::metadata(response, Precedence::Type)
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
            // Messages of a stream name the format alone, not this protocol.
            codec: &JSON,
            initial_messages: true,
        })
    }
}
