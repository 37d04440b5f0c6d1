//! Random requests get exactly the signatures that the official Rust crate, `aws-sigv4`, makes.

use std::sync::LazyLock;
use std::time::{Duration, SystemTime};

use aws_sigv4::http_request as reference;
use proptest::prelude::*;
use shapewright_runtime::auth::Credentials;
use shapewright_runtime::auth::sigv4::{
    self, Payload, SessionTokenMode, SigningKeyCache, SigningParams, SigningSettings,
};
use shapewright_runtime::value::percent::{encode_label, encode_query};

/// All cases share this cache, so that it mostly holds keys of other cases.
static CACHE: LazyLock<SigningKeyCache> = LazyLock::new(SigningKeyCache::new);

#[derive(Clone, Debug)]
struct Case {
    method: String,
    uri: String,
    headers: Vec<(String, String)>,
    body: Body,
    settings: SigningSettings,
    keys: Keys,
    region: String,
    service: String,
    time: SystemTime,
}

#[derive(Clone, Debug)]
struct Keys {
    id: String,
    secret: String,
    token: Option<String>,
}

#[derive(Clone, Debug)]
enum Body {
    Bytes(Vec<u8>),
    Hash(String),
    Unsigned,
    UnsignedWithTrailer,
}

fn path() -> impl Strategy<Value = String> {
    let encoded = "([a-z ./%$:é€𝄞~+*'()]|//|/\\./|/\\.\\./){0,20}".prop_map(|text| {
        let mut path = String::from("/");
        encode_label(&text, true, &mut path);
        path
    });
    // URIs as people write them: nothing encoded, or half of it. ASCII only, because the reference refuses
    // other characters.
    let as_it_is = "(/|/\\.|/\\.\\.|/\\.\\.\\.|/[a-zA-Z0-9.%~$:@+_!,;-]{1,4}|%[0-9a-fA-F]{2}){0,8}";
    prop_oneof![
        encoded,
        as_it_is.prop_map(|text| if text.starts_with('/') {
            text
        } else {
            format!("/{text}")
        })
    ]
}

fn query() -> impl Strategy<Value = String> {
    let encoded =
        prop::collection::vec(("[a-cA-C é/%&=+._~-]{0,4}", "[a-c é€/%&=+._~-]{0,5}"), 0..6)
            .prop_map(|pairs| {
                let mut query = String::new();
                for (key, value) in pairs {
                    query.push('&');
                    encode_query(&key, &mut query);
                    query.push('=');
                    encode_query(&value, &mut query);
                }
                query.trim_start_matches('&').to_owned()
            });
    // Bytes that are not UTF-8 are left out, because the reference replaces them by U+FFFD.
    let as_it_is = "([a-cA-C0-2&=+.~/?:@!$'()*,;_-]|%[2-7][0-9a-fA-F]|%[cC]3%[89abAB][0-9a-fA-F]|%[g-z&=]){0,20}%?";
    prop_oneof![encoded, as_it_is]
}

fn uri() -> impl Strategy<Value = String> {
    let authority = prop_oneof![
        Just("https://example.com"),
        Just("https://example.com:443"),
        Just("http://example.com:80"),
        Just("http://example.com:443"),
        Just("https://things.eu-west-1.amazonaws.com:8443"),
        Just("https://[::1]:8080"),
    ];
    (authority, path(), prop::option::of(query())).prop_map(
        |(authority, path, query)| match query {
            Some(query) => format!("{authority}{path}?{query}"),
            None => format!("{authority}{path}"),
        },
    )
}

fn headers() -> impl Strategy<Value = Vec<(String, String)>> {
    let name = prop_oneof![
        4 => "x-[a-d]{1,2}(-[a-d])?",
        1 => prop::sample::select(vec!["content-type", "Content-Length", "Accept", "Date", "host", "X-Amz-Target"])
            .prop_map(str::to_owned),
        1 => prop::sample::select(EXCLUDED.to_vec()).prop_map(str::to_owned),
    ];
    prop::collection::vec((name, "( |[!-~]){0,12}"), 0..8)
}

/// The headers that are not signed. The reference has a shorter list of its own.
const EXCLUDED: [&str; 16] = [
    "authorization",
    "user-agent",
    "x-amzn-trace-id",
    "transfer-encoding",
    "expect",
    "connection",
    "keep-alive",
    "te",
    "trailer",
    "upgrade",
    "proxy-authorization",
    "proxy-authenticate",
    "proxy-connection",
    "traceparent",
    "tracestate",
    "baggage",
];

fn body() -> impl Strategy<Value = Body> {
    prop_oneof![
        3 => prop::collection::vec(any::<u8>(), 0..100).prop_map(Body::Bytes),
        1 => "[0-9a-f]{64}".prop_map(Body::Hash),
        1 => Just(Body::Unsigned),
        1 => Just(Body::UnsignedWithTrailer),
    ]
}

fn settings() -> impl Strategy<Value = SigningSettings> {
    any::<[bool; 4]>().prop_map(
        |[
            double_encode_path,
            normalize_path,
            add_content_sha256_header,
            is_signed,
        ]| {
            SigningSettings {
                double_encode_path,
                normalize_path,
                add_content_sha256_header,
                session_token: if is_signed {
                    SessionTokenMode::Signed
                } else {
                    SessionTokenMode::Unsigned
                },
                ..SigningSettings::default()
            }
        },
    )
}

fn case() -> impl Strategy<Value = Case> {
    let keys = (
        "[A-Z0-9]{1,20}",
        "[!-~]{1,80}",
        prop::option::of("[!-~]{1,60}"),
    );
    let time = prop_oneof![0..253_402_300_800_u64, 1_700_000_000..1_700_100_000_u64];
    let request = (
        "GET|PUT|POST|HEAD|DELETE|OPTIONS|PATCH|M-SEARCH",
        uri(),
        headers(),
        body(),
    );
    let scope = ("[a-z]{2}-[a-z]{1,8}-[1-9]", "[a-z-]{1,12}", time);
    (request, settings(), keys, scope).prop_map(
        |(request, settings, (id, secret, token), (region, service, seconds))| {
            let (method, uri, headers, body) = request;
            let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            Case {
                method,
                uri,
                headers,
                body,
                settings,
                keys: Keys { id, secret, token },
                region,
                service,
                time,
            }
        },
    )
}

impl Case {
    fn request(&self) -> http::Request<()> {
        let mut request = http::Request::builder()
            .method(self.method.as_str())
            .uri(&self.uri);
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        request.body(()).unwrap()
    }

    fn payload(&self) -> Payload<'_> {
        match &self.body {
            Body::Bytes(bytes) => Payload::Bytes(bytes),
            Body::Hash(hash) => Payload::Sha256Hex(hash),
            Body::Unsigned => Payload::Unsigned,
            Body::UnsignedWithTrailer => Payload::UnsignedWithTrailer,
        }
    }

    /// Signs with and without a cache. The results must be equal.
    fn sign(&self, expires_in: Option<Duration>) -> http::Request<()> {
        let credentials = Credentials::new(&*self.keys.id, &*self.keys.secret)
            .with_session_token(self.keys.token.clone().unwrap_or_default());
        let params = SigningParams::new(&credentials, &self.region, &self.service, self.time)
            .payload(self.payload())
            .settings(self.settings);
        let [plain, cached, again] = [params, params.key_cache(&CACHE), params.key_cache(&CACHE)]
            .map(|params| {
                let mut request = self.request();
                match expires_in {
                    Some(expires_in) => sigv4::presign(&mut request, expires_in, &params).unwrap(),
                    None => sigv4::sign(&mut request, &params).unwrap(),
                }
                request
            });
        for other in [cached, again] {
            assert_eq!(other.uri(), plain.uri());
            assert_eq!(other.headers(), plain.headers());
        }
        plain
    }

    /// Signs by the reference.
    fn reference(&self, expires_in: Option<Duration>) -> (http::Request<()>, String) {
        let keys = self.keys.clone();
        let identity =
            aws_credential_types::Credentials::from_keys(keys.id, keys.secret, keys.token).into();
        let params = aws_sigv4::sign::v4::SigningParams::builder()
            .identity(&identity)
            .region(&self.region)
            .name(&self.service)
            .time(self.time)
            .settings(self.reference_settings(expires_in))
            .build()
            .unwrap()
            .into();
        let mut request = self.request();
        let output = {
            let headers = request
                .headers()
                .iter()
                .map(|(name, value)| (name.as_str(), value.to_str().unwrap()));
            let body = match &self.body {
                Body::Bytes(bytes) => reference::SignableBody::Bytes(bytes),
                Body::Hash(hash) => reference::SignableBody::Precomputed(hash.clone()),
                Body::Unsigned => reference::SignableBody::UnsignedPayload,
                Body::UnsignedWithTrailer => {
                    reference::SignableBody::StreamingUnsignedPayloadTrailer
                }
            };
            let signable =
                reference::SignableRequest::new(&self.method, &self.uri, headers, body).unwrap();
            reference::sign(signable, &params).unwrap()
        };
        let (instructions, signature) = output.into_parts();
        // Only the signatures of presigned URIs are compared, because parameters may have any order.
        if expires_in.is_none() {
            instructions.apply_to_request_http1x(&mut request);
        }
        (request, signature)
    }

    fn reference_settings(&self, expires_in: Option<Duration>) -> reference::SigningSettings {
        let mut settings = reference::SigningSettings::default();
        if !self.settings.double_encode_path {
            settings.percent_encoding_mode = reference::PercentEncodingMode::Single;
        }
        if !self.settings.normalize_path {
            settings.uri_path_normalization_mode = reference::UriPathNormalizationMode::Disabled;
        }
        let is_unsigned = matches!(self.body, Body::Unsigned | Body::UnsignedWithTrailer);
        if self.settings.add_content_sha256_header || is_unsigned {
            settings.payload_checksum_kind = reference::PayloadChecksumKind::XAmzSha256;
        }
        if self.settings.session_token == SessionTokenMode::Unsigned {
            settings.session_token_mode = reference::SessionTokenMode::Exclude;
        }
        if expires_in.is_some() {
            settings.signature_location = reference::SignatureLocation::QueryParams;
            settings.expires_in = expires_in;
        }
        settings.excluded_headers = Some(EXCLUDED.iter().map(|name| (*name).into()).collect());
        settings
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn signatures_in_headers_are_the_references(case in case()) {
        let ours = case.sign(None);
        let (theirs, signature) = case.reference(None);
        prop_assert_eq!(&ours.headers()["authorization"], &theirs.headers()["authorization"]);
        prop_assert!(ours.headers()["authorization"].to_str().unwrap().ends_with(&signature));
        prop_assert_eq!(ours.headers(), theirs.headers());
        prop_assert_eq!(ours.uri(), theirs.uri());
    }

    #[test]
    fn signatures_in_queries_are_the_references(case in case(), expires_in in 1..=604_800_u64) {
        let expires_in = Some(Duration::from_secs(expires_in));
        let mut case = case;
        case.headers.retain(|(name, _)| name != "authorization");
        let (before, ours) = (case.request(), case.sign(expires_in));
        let (_, signature) = case.reference(expires_in);
        let query = ours.uri().query().unwrap_or_default();
        prop_assert!(query.contains(&format!("&X-Amz-Signature={signature}")), "{} lacks {}", query, signature);
        prop_assert_eq!(ours.headers(), before.headers());
        let has_token = query.contains("&X-Amz-Security-Token=");
        prop_assert_eq!(has_token, case.keys.token.is_some());
    }
}
