//! The examples in "Authenticating Requests (AWS Signature Version 4)" of the API reference of Amazon S3.

use std::time::{Duration, SystemTime};

use s3::Credentials;
use s3::operations::GetObjectRequest;
use shapewright_runtime::auth::sigv4::{self, Payload, SigningParams, SigningSettings};

use crate::support::{builder, client, last, ok};

/// 2013-05-24T00:00:00Z.
const TIME: u64 = 1_369_353_600;

/// Method, path and query, headers, body, and the signature.
type Example<'a> = (&'a str, &'a str, &'a [(&'a str, &'a str)], &'a str, &'a str);

fn credentials() -> Credentials {
    Credentials::new(
        "AKIAIOSFODNN7EXAMPLE",
        "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    )
}

/// How S3 wants requests to be signed.
fn settings() -> SigningSettings {
    SigningSettings {
        double_encode_path: false,
        normalize_path: false,
        add_content_sha256_header: true,
        ..SigningSettings::default()
    }
}

fn params(credentials: &Credentials) -> SigningParams<'_> {
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(TIME);
    SigningParams::new(credentials, "us-east-1", "s3", time).settings(settings())
}

#[test]
fn the_published_requests_get_the_published_signatures() {
    let host = "https://examplebucket.s3.amazonaws.com";
    let put = [
        ("date", "Fri, 24 May 2013 00:00:00 GMT"),
        ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
    ];
    let table: [Example<'_>; 4] = [
        (
            "GET",
            "/test.txt",
            &[("range", "bytes=0-9")],
            "",
            "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
        ),
        (
            "PUT",
            "/test%24file.text",
            &put,
            "Welcome to Amazon S3.",
            "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
        ),
        (
            "GET",
            "/?lifecycle",
            &[],
            "",
            "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
        ),
        (
            "GET",
            "/?max-keys=2&prefix=J",
            &[],
            "",
            "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
        ),
    ];
    for (method, target, headers, body, expected) in table {
        let mut request = http::Request::builder()
            .method(method)
            .uri(format!("{host}{target}"));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let mut request = request.body(body).unwrap();
        let credentials = credentials();
        let params = params(&credentials).payload(Payload::Bytes(body.as_bytes()));
        sigv4::sign(&mut request, &params).unwrap();
        let authorization = request.headers()["authorization"].to_str().unwrap();
        assert!(
            authorization.ends_with(&format!("Signature={expected}")),
            "{target}: {authorization}"
        );
    }
}

#[test]
fn the_published_uri_gets_the_published_signature() {
    let mut request = http::Request::get("https://examplebucket.s3.amazonaws.com/test.txt")
        .body(())
        .unwrap();
    let credentials = credentials();
    let params = params(&credentials).payload(Payload::Unsigned);
    sigv4::presign(&mut request, Duration::from_secs(86400), &params).unwrap();
    let expected =
        "&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";
    let uri = request.uri().to_string();
    assert!(uri.ends_with(expected), "{uri}");
}

/// The time of a signature, as in `20130524T000000Z`.
fn time_of(date: &str) -> SystemTime {
    let (day, time) = date.split_once('T').unwrap();
    let [year, month, day] = [&day[..4], &day[4..6], &day[6..]];
    let [hour, minute, second] = [&time[..2], &time[2..4], &time[4..]];
    let text = format!("{year}-{month}-{day}T{hour}:{minute}:{second}");
    let seconds = s3::Timestamp::parse(&text).unwrap().as_secs();
    SystemTime::UNIX_EPOCH + Duration::from_secs(u64::try_from(seconds).unwrap())
}

#[test]
fn keys_are_signed_as_they_are_sent() {
    let (client, log) = client(builder().credentials(credentials()), ok);
    let request = GetObjectRequest::new("bucket", "a//b/../c d+é%");
    client.get_object(request).unwrap();
    let sent = last(&log);

    let (method, uri) = sent.line.split_once(' ').unwrap();
    let mut again = http::Request::builder()
        .method(method)
        .uri(uri)
        .body(())
        .unwrap();
    *again.headers_mut() = sent.headers.clone();
    // They are added after the signature.
    for name in ["amz-sdk-invocation-id", "amz-sdk-request"] {
        again.headers_mut().remove(name).unwrap();
    }
    let credentials = credentials();
    let time = time_of(sent.header("x-amz-date"));
    let params = SigningParams::new(&credentials, "eu-west-1", "s3", time).settings(settings());
    sigv4::sign(&mut again, &params).unwrap();
    assert_eq!(
        again.headers()["authorization"],
        sent.header("authorization")
    );
    let canonical = sigv4::canonical_request(&again, &params).unwrap();
    let path = "GET\n/a//b/../c%20d%2B%C3%A9%25\n";
    assert!(canonical.starts_with(path), "{canonical}");
}
