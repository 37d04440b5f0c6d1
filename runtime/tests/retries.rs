//! Which failures are worth another attempt: by the code, by the status, and by what the model says of an
//! exception.

use shapewright_runtime::client::operation;
use shapewright_runtime::transport::{Body, Response};
use shapewright_runtime::wire::protocol::AWS_JSON_1_0;
use shapewright_runtime::wire::{OperationDeclaration, ServiceSchema};
use shapewright_runtime::{Error, Operation, exception, operation_error, structure_shape};

static SERVICE: ServiceSchema =
    ServiceSchema::new("Test", "2020-01-01", &AWS_JSON_1_0).target_prefix("Test");

#[derive(Clone, Default, PartialEq)]
struct Busy {}

#[derive(Clone, Default, PartialEq)]
struct Passing {}

#[derive(Clone, Default, PartialEq)]
struct Final {}

structure_shape! {
    Busy = "Busy".error().throttling() {}
    Passing = "Passing".error().retryable() {}
    Final = "Final".error() {}
}

exception! { Busy Passing Final }

operation_error! {
    /// The errors.
    CallError {
        Busy(Busy) = "Busy",
        Passing(Passing) = "Passing",
        Final(Final) = "Final",
    }
}

struct Call;

impl Operation for Call {
    type Input = ();
    type Output = ();
    type Error = CallError;
    const DECLARATION: OperationDeclaration = (&SERVICE, "Call", "POST", "/", "Call");
}

fn error(status: u16, code: &str) -> Error<CallError> {
    let body = format!(r#"{{"__type":"{code}"}}"#);
    let response: Response = http::Response::builder()
        .status(status)
        .body(Body::from(body))
        .unwrap();
    operation::decode::<Call>(response).unwrap_err()
}

#[test]
fn codes_statuses_and_traits_decide() {
    // The columns: status, code, worth another attempt, wants fewer calls.
    let table = [
        (400, "Other", false, false),
        (400, "", false, false),
        (400, "RequestTimeout", true, false),
        (400, "RequestTimeoutException", true, false),
        (400, "PriorRequestNotComplete", true, true),
        (400, "Throttling", true, true),
        (400, "ThrottlingException", true, true),
        (400, "ThrottledException", true, true),
        (400, "RequestThrottledException", true, true),
        (400, "TooManyRequestsException", true, true),
        (400, "ProvisionedThroughputExceededException", true, true),
        (400, "TransactionInProgressException", true, true),
        (400, "RequestLimitExceeded", true, true),
        (400, "BandwidthLimitExceeded", true, true),
        (400, "LimitExceededException", true, true),
        (400, "RequestThrottled", true, true),
        (503, "SlowDown", true, true),
        (400, "EC2ThrottledException", true, true),
        (400, "Busy", true, true),
        (400, "Passing", true, false),
        (400, "Final", false, false),
        (404, "Other", false, false),
        (429, "Other", true, true),
        // The model knows this one, and says nothing of that.
        (429, "Final", false, false),
        (499, "Other", false, false),
        (500, "Other", true, false),
        (500, "Final", true, false),
        (501, "Other", false, false),
        (502, "Other", true, false),
        (503, "Other", true, false),
        (504, "Other", true, false),
        (505, "Other", false, false),
    ];
    for (status, code, is_retryable, is_throttling) in table {
        let error = error(status, code);
        assert_eq!(error.is_retryable(), is_retryable, "{status} {code}");
        assert_eq!(error.is_throttling(), is_throttling, "{status} {code}");
    }
}
