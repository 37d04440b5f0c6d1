//! Signatures made by botocore, from `vectors/sigv4/vectors.json`. The README beside that file says how they
//! were made.

use std::time::{Duration, SystemTime};

use serde::Deserialize;
use shapewright_runtime::auth::Credentials;
use shapewright_runtime::auth::sigv4::{
    self, Payload, SigningError, SigningKeyCache, SigningParams, SigningSettings,
};

const VECTORS: &str = include_str!("../vectors/sigv4/vectors.json");

#[derive(Deserialize)]
struct Vector {
    name: String,
    method: String,
    uri: String,
    headers: Vec<(String, String)>,
    body: String,
    token: Option<String>,
    time: u64,
    settings: Settings,
    unsigned: bool,
    expires: Option<u64>,
    expected: Expected,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Settings {
    double_encode_path: bool,
    normalize_path: bool,
    content_sha256_header: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    canonical_request: String,
    string_to_sign: String,
    authorization: Option<String>,
    signature: Option<String>,
}

impl Vector {
    fn request(&self) -> http::Request<String> {
        let mut request = http::Request::builder()
            .method(self.method.as_str())
            .uri(&self.uri);
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        request.body(self.body.clone()).unwrap()
    }

    fn credentials(&self) -> Credentials {
        Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
            .with_session_token(self.token.clone().unwrap_or_default())
    }

    fn params<'a>(&'a self, credentials: &'a Credentials) -> SigningParams<'a> {
        let settings = SigningSettings {
            double_encode_path: self.settings.double_encode_path,
            normalize_path: self.settings.normalize_path,
            add_content_sha256_header: self.settings.content_sha256_header,
            ..SigningSettings::default()
        };
        let payload = if self.unsigned {
            Payload::Unsigned
        } else {
            Payload::Bytes(self.body.as_bytes())
        };
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(self.time);
        SigningParams::new(credentials, "eu-west-1", "things", time)
            .payload(payload)
            .settings(settings)
    }
}

fn vectors() -> Vec<Vector> {
    serde_json::from_str(VECTORS).unwrap()
}

#[test]
fn signatures_in_headers_are_botocores() {
    let cache = SigningKeyCache::new();
    for vector in vectors().iter().filter(|vector| vector.expires.is_none()) {
        let (mut request, credentials) = (vector.request(), vector.credentials());
        let params = vector.params(&credentials).key_cache(&cache);
        sigv4::sign(&mut request, &params).unwrap();
        let canonical = sigv4::canonical_request(&request, &params).unwrap();
        assert_eq!(
            canonical, vector.expected.canonical_request,
            "{}",
            vector.name
        );
        let string_to_sign = sigv4::string_to_sign(&canonical, &params).unwrap();
        assert_eq!(
            string_to_sign, vector.expected.string_to_sign,
            "{}",
            vector.name
        );
        let authorization = vector.expected.authorization.as_deref().unwrap();
        assert_eq!(
            request.headers()["authorization"],
            authorization,
            "{}",
            vector.name
        );

        // A retry signs once more. That changes nothing.
        sigv4::sign(&mut request, &params).unwrap();
        assert_eq!(
            request.headers()["authorization"],
            authorization,
            "{}, again",
            vector.name
        );
    }
}

#[test]
fn signatures_in_queries_are_botocores() {
    for vector in vectors() {
        let Some(expires) = vector.expires.map(Duration::from_secs) else {
            continue;
        };
        let (mut request, credentials) = (vector.request(), vector.credentials());
        let params = vector.params(&credentials);
        for _ in 0..2 {
            sigv4::presign(&mut request, expires, &params).unwrap();
            let uri = request.uri().to_string();
            let (unsigned, signature) = uri.split_once("&X-Amz-Signature=").unwrap();
            assert_eq!(
                signature,
                vector.expected.signature.as_deref().unwrap(),
                "{}",
                vector.name
            );

            let mut without_signature = vector.request();
            *without_signature.uri_mut() = unsigned.parse().unwrap();
            let canonical = sigv4::canonical_request(&without_signature, &params).unwrap();
            assert_eq!(
                canonical, vector.expected.canonical_request,
                "{}",
                vector.name
            );
            let string_to_sign = sigv4::string_to_sign(&canonical, &params).unwrap();
            assert_eq!(
                string_to_sign, vector.expected.string_to_sign,
                "{}",
                vector.name
            );
        }
    }
}

#[test]
fn parts_are_signed_like_requests() {
    let vector = &vectors()[0];
    let credentials = vector.credentials();
    let params = vector.params(&credentials);
    let (mut parts, ()) = vector.request().map(drop).into_parts();
    sigv4::sign_parts(&mut parts, &params).unwrap();
    assert_eq!(
        parts.headers["authorization"],
        vector.expected.authorization.as_deref().unwrap()
    );

    let mut request = vector.request();
    sigv4::presign(&mut request, Duration::from_secs(60), &params).unwrap();
    sigv4::presign_parts(&mut parts, Duration::from_secs(60), &params).unwrap();
    assert_eq!(&parts.uri, request.uri());
    assert!(
        !parts.headers.contains_key("authorization") && !parts.headers.contains_key("x-amz-date")
    );
}

#[test]
fn new_credentials_leave_nothing_of_the_old() {
    let temporary = Credentials::new("ASIAOLD", "old").with_session_token("token");
    let permanent = Credentials::new("AKIDNEW", "new");
    let mut request = http::Request::get("https://example.com/").body(()).unwrap();
    for credentials in [&temporary, &permanent] {
        sigv4::sign(
            &mut request,
            &SigningParams::new(credentials, "r", "s", SystemTime::now()),
        )
        .unwrap();
    }
    let authorization = request.headers()["authorization"].to_str().unwrap();
    assert!(
        authorization.contains("Credential=AKIDNEW/"),
        "{authorization}"
    );
    assert!(
        authorization.contains("SignedHeaders=host;x-amz-date,"),
        "{authorization}"
    );
    assert!(!request.headers().contains_key("x-amz-security-token"));
}

#[test]
fn secrets_do_not_show() {
    let credentials = Credentials::new("AKID", "hush").with_session_token("whisper");
    let mut request = http::Request::get("https://example.com/").body(()).unwrap();
    let params = SigningParams::new(&credentials, "r", "s", SystemTime::now())
        .payload(Payload::Bytes(b"private"));
    sigv4::sign(&mut request, &params).unwrap();
    let shown = format!("{params:?} {:?}", request.headers());
    for secret in ["hush", "whisper", "private", "Signature="] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[test]
fn what_cannot_be_signed_is_refused() {
    let credentials = Credentials::new("AKID", "secret");
    let line_break = Credentials::new("AKID", "secret").with_session_token("a\nb");
    let now = SystemTime::now();
    let params = SigningParams::new(&credentials, "r", "s", now);
    let sign = |uri: &str, header: &[u8], params: &SigningParams<'_>| {
        let mut request = http::Request::get(uri)
            .header("x-a", header)
            .body(())
            .unwrap();
        sigv4::sign(&mut request, params).unwrap_err().to_string()
    };
    let url = "https://example.com/";
    let far = SigningParams::new(
        &credentials,
        "r",
        "s",
        now + Duration::from_secs(8000 * 366 * 86_400),
    );
    let table = [
        (
            sign("/only/a/path", b"", &params),
            "can't sign: neither the URI nor a `host` header names a host",
        ),
        (
            sign(url, b"\xff", &params),
            "can't sign: the value of the header `x-a` is not UTF-8 text",
        ),
        (
            sign(url, b"", &far),
            "can't sign: the time is not in the years 0 to 9999",
        ),
        (
            sign(url, b"", &params.payload(Payload::Sha256Hex("E3B0"))),
            "can't sign: the payload hash is not 64 lower-case hexadecimal digits",
        ),
        (
            sign(url, b"", &SigningParams::new(&line_break, "r", "s", now)),
            "can't sign: the header `x-amz-security-token` can't carry its value; look for line breaks and the like in \
             access key id, session token, region and service name",
        ),
        (
            sign(url, b"", &SigningParams::new(&credentials, "r\n", "s", now)),
            "can't sign: the header `authorization` can't carry its value; look for line breaks and the like in \
             access key id, session token, region and service name",
        ),
    ];
    for (error, expected) in table {
        assert_eq!(error, expected);
    }
}

#[test]
fn presigned_requests_expire_within_seven_days() {
    let credentials = Credentials::new("AKID", "secret");
    let params = SigningParams::new(&credentials, "r", "s", SystemTime::now());
    let presign = |expires_in: Duration| {
        let mut request = http::Request::get("https://example.com/").body(()).unwrap();
        sigv4::presign(&mut request, expires_in, &params).map(|()| request.uri().to_string())
    };
    for refused in [
        Duration::ZERO,
        Duration::from_millis(999),
        sigv4::MAX_EXPIRES_IN + Duration::from_nanos(1),
    ] {
        assert!(
            matches!(presign(refused), Err(SigningError::ExpiresIn(given)) if given == refused),
            "{refused:?}"
        );
    }
    assert!(
        presign(Duration::from_secs(1))
            .unwrap()
            .contains("&X-Amz-Expires=1&")
    );
    assert!(
        presign(sigv4::MAX_EXPIRES_IN)
            .unwrap()
            .contains("&X-Amz-Expires=604800&")
    );
}

#[test]
fn a_presigned_uri_which_gets_too_long_is_an_error() {
    let credentials = Credentials::new("ASIA", "secret").with_session_token("t".repeat(70_000));
    let params = SigningParams::new(&credentials, "r", "s", SystemTime::now());
    let mut request = http::Request::get("https://example.com/").body(()).unwrap();
    let result = sigv4::presign(&mut request, Duration::from_secs(60), &params);
    let Err(error @ SigningError::InvalidUri(_)) = result else {
        panic!("{result:?}");
    };
    assert!(std::error::Error::source(&error).is_some());
}
