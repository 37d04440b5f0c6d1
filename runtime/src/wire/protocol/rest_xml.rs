//! `aws.protocols#restXml`: HTTP bindings, and bodies in XML.

use super::{EventFormat, Protocol, xml_error};
use crate::shape::Shape;
use crate::shape::schema::{Location, Schema};
use crate::value::{Endpoint, Request, Response};
use crate::wire::codec::Missing;
use crate::wire::codec::xml::{XML, XmlCodec};
use crate::wire::error::{DecodeError, ErrorMetadata, RequestError};
use crate::wire::http_binding;
use crate::wire::operation::{OperationSchema, ServiceSchema};

/// The protocol `rest-xml`.
pub static REST_XML: RestXml = RestXml(());

/// The type of [`REST_XML`].
#[derive(Debug)]
pub struct RestXml(());

impl Protocol for RestXml {
    fn encode(
        &self,
        _service: &ServiceSchema,
        operation: &OperationSchema,
        input: &dyn Shape,
        endpoint: &Endpoint,
    ) -> Result<Request, RequestError> {
        let codec = XmlCodec::request(operation);
        http_binding::encode(&codec, operation, input, endpoint)
    }

    /// A service may send the status before it has finished its work. If it then fails, only the body says
    /// so. This is not checked if the body is the caller's data as it is, which may look like an error.
    fn is_success(&self, response: &Response, output: &'static Schema) -> bool {
        let is_data = output
            .members
            .iter()
            .any(|member| matches!(member.location, Location::Payload | Location::Events));
        let is_error = || xml_error::is_error(response.body().as_bytes());
        response.status().is_success() && (is_data || !is_error())
    }

    fn decode(
        &self,
        operation: &OperationSchema,
        response: &Response,
        output: &mut dyn Shape,
    ) -> Result<(), DecodeError> {
        let mut missing = Missing::new();
        let codec = XmlCodec::response(operation.name);
        http_binding::decode(&codec, response, output, &mut missing)?;
        missing.warn(operation.name);
        Ok(())
    }

    fn error_metadata(&self, response: &Response) -> ErrorMetadata {
        xml_error::metadata(response)
    }

    fn decode_exception(
        &self,
        response: &Response,
        exception: &mut dyn Shape,
    ) -> Result<(), DecodeError> {
        let codec = XmlCodec::error();
        http_binding::decode(&codec, response, exception, &mut Missing::new())
    }

    fn events(&self) -> Option<EventFormat> {
        Some(EventFormat {
            codec: &XML,
            initial_messages: false,
        })
    }
}
