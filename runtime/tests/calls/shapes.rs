//! A service with a token, a stream, and exceptions of all kinds.

use shapewright_runtime::wire::protocol::{AWS_JSON_1_0, REST_JSON, REST_XML};
use shapewright_runtime::wire::{OperationDeclaration, ServiceSchema};
use shapewright_runtime::{ByteStream, Operation, exception, operation_error, structure_shape};

pub(crate) static SERVICE: ServiceSchema = ServiceSchema::new("Test", "2020-01-01", &AWS_JSON_1_0)
    .endpoint("test", "test")
    .target_prefix("Test")
    .crc32_responses();

pub(crate) static STREAMS: ServiceSchema =
    ServiceSchema::new("Streams", "2020-01-01", &REST_JSON).endpoint("streams", "streams");

pub(crate) static XML: ServiceSchema =
    ServiceSchema::new("Xml", "2020-01-01", &REST_XML).endpoint("xml", "xml");

/// A service at which the checksum of a stream follows the stream.
pub(crate) static TRAILERS: ServiceSchema =
    ServiceSchema::new("Trailers", "2020-01-01", &REST_JSON)
        .endpoint("trailers", "trailers")
        .verbatim_signing();

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Order {
    pub(crate) token: Option<String>,
    pub(crate) item: Option<String>,
}

#[derive(Default)]
pub(crate) struct Upload {
    pub(crate) body: ByteStream,
}

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Done {
    pub(crate) id: Option<String>,
}

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Busy {}

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Passing {}

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Wrong {}

structure_shape! {
    Order = "Order" {
        0 token = "token".idempotency_token();
        1 item = "item";
    }
    Upload = "Upload".payload(0) {
        0 body = "body".payload();
    }
    Done = "Done" {
        0 id = "id";
    }
    Busy = "Busy".error().throttling() {}
    Passing = "Passing".error().retryable() {}
    Wrong = "Wrong".error() {}
}

exception! { Busy Passing Wrong }

operation_error! {
    /// The errors.
    OrderError {
        Busy(Busy) = "Busy",
        Passing(Passing) = "Passing",
        Wrong(Wrong) = "Wrong",
    }
}

operation_error! {
    /// None.
    UploadError {}
}

pub(crate) struct PlaceOrder;

impl Operation for PlaceOrder {
    type Input = Order;
    type Output = Done;
    type Error = OrderError;
    const DECLARATION: OperationDeclaration = (&SERVICE, "PlaceOrder", "POST", "/", "PlaceOrder");
}

pub(crate) struct Finish;

impl Operation for Finish {
    type Input = Order;
    type Output = Done;
    type Error = OrderError;
    const DECLARATION: OperationDeclaration = (&XML, "Finish", "POST", "/", "Finish");
}

/// Its output is a stream.
pub(crate) struct Fetch;

impl Operation for Fetch {
    type Input = ();
    type Output = Upload;
    type Error = UploadError;
    const DECLARATION: OperationDeclaration = (&STREAMS, "Fetch", "GET", "/things", "Fetch");
}

pub(crate) struct SendWithTrailer;

impl Operation for SendWithTrailer {
    type Input = Upload;
    type Output = ();
    type Error = UploadError;
    const DECLARATION: OperationDeclaration = (
        &TRAILERS,
        "Send",
        "PUT",
        "/things",
        "Send.request_checksum(\"x-algorithm\")",
    );
}

pub(crate) struct Send;

impl Operation for Send {
    type Input = Upload;
    type Output = ();
    type Error = UploadError;
    const DECLARATION: OperationDeclaration = (
        &STREAMS,
        "Send",
        "PUT",
        "/things",
        "Send.unsigned_payload()",
    );
}

/// Its body is not a stream, and has a checksum.
pub(crate) struct PlaceThere;

impl Operation for PlaceThere {
    type Input = Order;
    type Output = Done;
    type Error = OrderError;
    const DECLARATION: OperationDeclaration = (
        &TRAILERS,
        "PlaceThere",
        "POST",
        "/orders",
        "PlaceThere.request_checksum(\"x-algorithm\").requires_checksum()",
    );
}
