//! `aws.protocols#awsQuery` and `aws.protocols#ec2Query`. Every call is a `POST` of a form, and one of its
//! parameters names the operation. The response is XML. HTTP bindings have no meaning here.

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue};

use super::{Protocol, xml_error};
use crate::shape::{Schema, Shape};
use crate::value::percent::encode_query;
use crate::value::{Endpoint, Request, Response};
use crate::wire::codec::query::{self, Dialect};
use crate::wire::codec::xml::XmlCodec;
use crate::wire::codec::{BodyCodec, Missing, Scope};
use crate::wire::error::{DecodeError, ErrorMetadata, RequestError};
use crate::wire::header::USUAL_HEADERS;
use crate::wire::http_binding;
use crate::wire::operation::{OperationSchema, ServiceSchema};

/// The protocol `query`.
pub static AWS_QUERY: AwsQuery = AwsQuery {
    dialect: Dialect::Query,
};

/// The protocol `ec2`.
pub static EC2_QUERY: AwsQuery = AwsQuery {
    dialect: Dialect::Ec2,
};

/// The type of [`AWS_QUERY`] and [`EC2_QUERY`].
#[derive(Debug)]
pub struct AwsQuery {
    dialect: Dialect,
}

impl Protocol for AwsQuery {
    fn encode(
        &self,
        service: &ServiceSchema,
        operation: &OperationSchema,
        input: &dyn Shape,
        endpoint: &Endpoint,
    ) -> Result<Request, RequestError> {
        let mut body = String::with_capacity(256);
        body.push_str("Action=");
        encode_query(operation.name, &mut body);
        body.push_str("&Version=");
        encode_query(service.version, &mut body);
        query::write(self.dialect, input, &mut body)?;
        let mut headers = HeaderMap::with_capacity(USUAL_HEADERS);
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("application/x-www-form-urlencoded"),
        );
        http_binding::request(operation, input, endpoint, headers, body.into_bytes())
    }

    /// An error is one, whatever the status says.
    fn is_success(&self, response: &Response, _output: &'static Schema) -> bool {
        response.status().is_success() && !xml_error::is_error(response.body().as_bytes())
    }

    fn decode(
        &self,
        operation: &OperationSchema,
        response: &Response,
        output: &mut dyn Shape,
    ) -> Result<(), DecodeError> {
        // The body also describes the request, but none of that belongs to the output.
        if output.schema().members.is_empty() {
            return Ok(());
        }
        let codec = match self.dialect {
            Dialect::Query => XmlCodec::result(operation.name),
            Dialect::Ec2 => XmlCodec::response(operation.name),
        };
        let body = response.body().as_bytes();
        let mut missing = Missing::new();
        codec.read(body, Scope::All, output, &mut missing)?;
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
        let body = response.body().as_bytes();
        XmlCodec::error().read(body, Scope::All, exception, &mut Missing::new())
    }
}
