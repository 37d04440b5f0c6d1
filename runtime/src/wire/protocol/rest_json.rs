//! `aws.protocols#restJson1`: HTTP bindings, and bodies in JSON.

use super::json_error::{self, Precedence};
use super::{EventFormat, Protocol, refuse_empty};
use crate::shape::Shape;
use crate::value::{Endpoint, Request, Response};
use crate::wire::codec::json::JSON;
use crate::wire::codec::{Missing, Scope};
use crate::wire::error::{DecodeError, ErrorMetadata, RequestError};
use crate::wire::http_binding;
use crate::wire::operation::{OperationSchema, ServiceSchema};

/// The protocol `rest-json`.
pub static REST_JSON: RestJson = RestJson(());

/// The type of [`REST_JSON`].
#[derive(Debug)]
pub struct RestJson(());

impl Protocol for RestJson {
    fn encode(
        &self,
        _service: &ServiceSchema,
        operation: &OperationSchema,
        input: &dyn Shape,
        endpoint: &Endpoint,
    ) -> Result<Request, RequestError> {
        http_binding::encode(&JSON, operation, input, endpoint)
    }

    fn decode(
        &self,
        operation: &OperationSchema,
        response: &Response,
        output: &mut dyn Shape,
    ) -> Result<(), DecodeError> {
        refuse_empty(response, output.schema(), Scope::ResponseBody)?;
        let mut missing = Missing::new();
        http_binding::decode(&JSON, response, output, &mut missing)?;
        missing.warn(operation.name);
        Ok(())
    }

    fn error_metadata(&self, response: &Response) -> ErrorMetadata {
        json_error::metadata(response, Precedence::Code)
    }

    fn decode_exception(
        &self,
        response: &Response,
        exception: &mut dyn Shape,
    ) -> Result<(), DecodeError> {
        http_binding::decode(&JSON, response, exception, &mut Missing::new())
    }

    fn events(&self) -> Option<EventFormat> {
        Some(EventFormat {
            codec: &JSON,
            initial_messages: false,
        })
    }
}
