//! The classification: transport, codes, statuses, the model, and which of them decides.

use http::{HeaderMap, StatusCode};
use shapewright_runtime::client::retry::{
    Cause, Classify, FailedAttempt, FailedResponse, Standard, Verdict,
};
use shapewright_runtime::shape::schema::ErrorTraits;
use shapewright_runtime::transport::{TransportError, TransportErrorKind};
use shapewright_runtime::wire::ServiceSchema;

use crate::{OPERATION, OWN, SERVICE};
use Verdict::{Final, Throttling, Transient};

fn verdict(
    service: &'static ServiceSchema,
    status: u16,
    code: Option<&str>,
    modelled: Option<ErrorTraits>,
) -> Verdict {
    let headers = HeaderMap::new();
    let status = StatusCode::from_u16(status).unwrap();
    let response = FailedResponse::new(status, &headers, code, modelled);
    let failed = FailedAttempt::new(1, service, &OPERATION, Cause::Response(response));
    Standard.verdict(&failed)
}

#[test]
fn the_model_decides_after_the_fixed_codes_and_before_429() {
    let plain = Some(ErrorTraits::default());
    let traits = |retryable, throttling| {
        let mut traits = ErrorTraits::default();
        (traits.retryable, traits.throttling) = (retryable, throttling);
        Some(traits)
    };
    for (status, code, modelled, expected) in [
        (400, Some("Mine"), None, Final),
        (400, Some("Mine"), plain, Final),
        (400, Some("Mine"), traits(true, false), Transient),
        (400, Some("Mine"), traits(true, true), Throttling),
        (400, Some("SlowDown"), plain, Throttling),
        (503, Some("SlowDown"), traits(true, false), Throttling),
        (400, Some("RequestTimeout"), plain, Transient),
        (400, Some("PriorRequestNotComplete"), None, Throttling),
        (429, None, None, Throttling),
        (429, Some("Mine"), None, Throttling),
        // The model knows the error, and does not call it throttling.
        (429, Some("Mine"), plain, Final),
        (429, Some("Mine"), traits(true, false), Transient),
        (500, None, None, Transient),
        (500, Some("Mine"), plain, Transient),
        (200, Some("Mine"), None, Transient),
        (501, None, None, Final),
        (403, Some("RequestTimeTooSkewed"), None, Final),
    ] {
        let found = verdict(&SERVICE, status, code, modelled);
        assert_eq!(found, expected, "{status} {code:?} {modelled:?}");
    }
}

#[test]
fn a_service_can_have_codes_of_its_own() {
    assert_eq!(verdict(&SERVICE, 400, Some("InternalError"), None), Final);
    assert_eq!(verdict(&OWN, 400, Some("InternalError"), None), Transient);
}

#[test]
fn broken_connections_and_damaged_bodies_are_transient() {
    use TransportErrorKind as Kind;
    for (kind, expected) in [
        (Kind::Connect, Transient),
        (Kind::ConnectTimeout, Transient),
        (Kind::ReadTimeout, Transient),
        (Kind::Closed, Transient),
        (Kind::Io, Transient),
        (Kind::InvalidResponse, Transient),
        (Kind::Tls, Final),
        (Kind::RequestBody, Final),
        (Kind::BodyTooLarge, Final),
        (Kind::Other, Final),
    ] {
        let error = TransportError::new(kind, "broken");
        let cause = Cause::Transport(&error);
        let failed = FailedAttempt::new(1, &SERVICE, &OPERATION, cause);
        assert_eq!(Standard.verdict(&failed), expected, "{kind:?}");
    }
    let headers = HeaderMap::new();
    let failed = FailedAttempt::new(1, &SERVICE, &OPERATION, Cause::Damaged(&headers));
    assert_eq!(Standard.verdict(&failed), Transient);
}
