//! Messages of event streams have exactly the frames and signatures that the official Rust crates,
//! `aws-smithy-eventstream` and `aws-sigv4`, make.

use std::time::{Duration, SystemTime};

use aws_sigv4::event_stream as reference;
use aws_smithy_types::event_stream::{
    Header as ReferenceHeader, HeaderValue as ReferenceValue, Message as ReferenceMessage,
};
use proptest::prelude::*;
use shapewright_runtime::auth::Credentials;
use shapewright_runtime::auth::sigv4::{self, EventSigner, Payload, SigningParams};
use shapewright_runtime::wire::event_stream::{Decoder, HeaderValue, Message};

const ID: &str = "AKIDEXAMPLE";
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const REGION: &str = "us-east-1";
const SERVICE: &str = "lex";

/// A stream may be open at midnight.
fn any_time() -> impl Strategy<Value = SystemTime> {
    (1_600_000_000_000..1_600_200_000_000_u64)
        .prop_map(|millis| SystemTime::UNIX_EPOCH + Duration::from_millis(millis))
}

fn any_headers() -> impl Strategy<Value = Vec<(String, String)>> {
    let headers = proptest::collection::btree_map("[a-z:-]{1,12}", any::<String>(), 0..4);
    headers.prop_map(|headers| headers.into_iter().collect())
}

/// Headers, payload and time of a message.
type Parts = (Vec<(String, String)>, Vec<u8>, SystemTime);

fn any_messages() -> impl Strategy<Value = Vec<Parts>> {
    let payload = proptest::collection::vec(any::<u8>(), 0..50);
    proptest::collection::vec((any_headers(), payload, any_time()), 0..4)
}

fn written(message: &Message) -> Vec<u8> {
    let mut out = Vec::new();
    message.write(&mut out).unwrap();
    out
}

fn reference_written(message: &ReferenceMessage) -> Vec<u8> {
    let mut out = Vec::new();
    aws_smithy_eventstream::frame::write_message_to(message, &mut out).unwrap();
    out
}

/// A request that was signed for a stream of events, and the signer of the messages after it.
fn signed_request(time: SystemTime) -> (http::Request<()>, EventSigner) {
    let credentials = Credentials::new(ID, SECRET);
    let params = SigningParams::new(&credentials, REGION, SERVICE, time).payload(Payload::Events);
    let mut request = http::Request::post("https://example.com/conversation")
        .body(())
        .unwrap();
    sigv4::sign(&mut request, &params).unwrap();
    let signer = EventSigner::new(request.headers(), &params).unwrap();
    (request, signer)
}

#[test]
fn a_request_before_a_stream_of_events_says_so() {
    let (request, _) = signed_request(SystemTime::UNIX_EPOCH + Duration::from_secs(1_600_000_000));
    assert_eq!(
        request.headers()["x-amz-content-sha256"],
        "STREAMING-AWS4-HMAC-SHA256-EVENTS"
    );
    let authorization = request.headers()["authorization"].to_str().unwrap();
    assert!(
        authorization.contains("x-amz-content-sha256"),
        "{authorization}"
    );
}

#[test]
fn a_request_without_a_signature_has_nothing_to_continue() {
    let credentials = Credentials::new(ID, SECRET);
    let params = SigningParams::new(&credentials, REGION, SERVICE, SystemTime::now());
    assert!(EventSigner::new(&http::HeaderMap::new(), &params).is_none());
}

proptest! {
    #[test]
    fn messages_are_framed_as_the_reference_frames_them(headers in any_headers(), payload in proptest::collection::vec(any::<u8>(), 0..99)) {
        let mut message = Message::new(payload.clone());
        let mut expected = ReferenceMessage::new(payload);
        for (name, value) in headers {
            message = message.header(name.clone(), value.as_str());
            expected = expected.add_header(ReferenceHeader::new(name, ReferenceValue::String(value.into())));
        }
        prop_assert_eq!(written(&message), reference_written(&expected));
    }

    #[test]
    fn every_message_is_signed_as_the_reference_signs_it(start in any_time(), messages in any_messages()) {
        let (request, mut signer) = signed_request(start);
        let identity = aws_credential_types::Credentials::new(ID, SECRET, None, None, "test").into();
        let params = |time| {
            let params = reference::SigningParams::builder().identity(&identity);
            let params = params.region(REGION).name(SERVICE).time(time).settings(());
            params.build().unwrap()
        };
        let authorization = request.headers()["authorization"].to_str().unwrap();
        let mut prior = authorization.rsplit_once('=').unwrap().1.to_owned();
        for (headers, payload, time) in messages {
            let mut plain = ReferenceMessage::new(payload);
            for (name, value) in headers {
                plain = plain.add_header(ReferenceHeader::new(name, ReferenceValue::String(value.into())));
            }
            let params = params(time);
            let expected = reference::sign_message(&plain, &prior, &params).unwrap();
            let (expected, signature) = expected.into_parts();
            prior = signature;
            let signed = signer.sign(reference_written(&plain), time).unwrap();
            prop_assert_eq!(sorted(&signed), sorted(&decoded(&expected)));
        }
        let params = params(start);
        let expected = reference::sign_empty_message(&prior, &params).unwrap();
        let end = signer.sign(Vec::new(), start).unwrap();
        prop_assert_eq!(sorted(&end), sorted(&decoded(&expected.into_parts().0)));
    }
}

/// Converts a message of the reference into our type.
fn decoded(message: &ReferenceMessage) -> Message {
    let mut decoder = Decoder::new();
    decoder.push(&reference_written(message));
    decoder.next_message().unwrap().unwrap()
}

/// Headers have no order.
fn sorted(message: &Message) -> (Vec<(String, HeaderValue)>, Vec<u8>) {
    let headers = message.headers().iter();
    let mut headers: Vec<_> = headers
        .map(|header| (header.name.clone(), header.value.clone()))
        .collect();
    headers.sort_by(|(one, _), (other, _)| one.cmp(other));
    (headers, message.payload().to_vec())
}
