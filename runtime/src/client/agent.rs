//! The header `user-agent`: who sends a request, and by which features. It has the form that the AWS SDKs have
//! in common (`ua/2.1`).

use std::fmt::Write as _;
use std::sync::{PoisonError, RwLock};

use http::header::CONTENT_ENCODING;
use http::{HeaderName, HeaderValue};

use crate::value::{Features, Request};
use crate::wire::checksum::ChecksumMode;
use crate::wire::operation::{OperationSchema, ServiceSchema};

/// The protocol of a request, in the newer protocols.
const SMITHY_PROTOCOL: HeaderName = HeaderName::from_static("smithy-protocol");

impl Features {
    /// Returns the features of a mode of retries.
    pub(super) fn of_retries(mode: &str) -> Self {
        match mode {
            "standard" => Self::RETRY_STANDARD,
            "adaptive" => Self::RETRY_ADAPTIVE,
            _ => Self::default(),
        }
    }

    /// Returns the features of the settings for checksums.
    pub(super) fn of_checksums(requests: ChecksumMode, responses: ChecksumMode) -> Self {
        let requests = match requests {
            ChecksumMode::WhenSupported => Self::REQUEST_WHEN_SUPPORTED,
            ChecksumMode::WhenRequired => Self::REQUEST_WHEN_REQUIRED,
        };
        let responses = match responses {
            ChecksumMode::WhenSupported => Self::RESPONSE_WHEN_SUPPORTED,
            ChecksumMode::WhenRequired => Self::RESPONSE_WHEN_REQUIRED,
        };
        requests.and(responses)
    }

    /// Returns the features of a request, which show in its headers. `pending` is the header of the checksum that
    /// its body still gets.
    pub(super) fn of_request(
        operation: &OperationSchema,
        request: &Request,
        pending: Option<&HeaderName>,
    ) -> Self {
        let headers = request.headers();
        let mut features = Self::default();
        if headers
            .get(SMITHY_PROTOCOL)
            .is_some_and(|it| it == "rpc-v2-cbor")
        {
            features = features.and(Self::RPC_V2_CBOR);
        }
        let encoding = headers.get(CONTENT_ENCODING);
        if operation.compressed && encoding.is_some_and(|it| it.as_bytes().ends_with(b"gzip")) {
            features = features.and(Self::GZIP);
        }
        if operation.checksum.is_none() {
            return features;
        }
        for (header, feature) in [
            ("x-amz-checksum-crc32", Self::CHECKSUM_CRC32),
            ("x-amz-checksum-crc32c", Self::CHECKSUM_CRC32C),
            ("x-amz-checksum-crc64nvme", Self::CHECKSUM_CRC64),
            ("x-amz-checksum-sha1", Self::CHECKSUM_SHA1),
            ("x-amz-checksum-sha256", Self::CHECKSUM_SHA256),
            ("x-amz-checksum-sha512", Self::CHECKSUM_SHA512),
            ("x-amz-checksum-md5", Self::CHECKSUM_MD5),
        ] {
            if pending.is_some_and(|it| it == header) || headers.contains_key(header) {
                features = features.and(feature);
            }
        }
        features
    }
}

/// Makes the user agents of a client.
pub(super) struct Agent {
    /// What is before the features, and what is after them.
    before: String,
    after: String,
    /// What was made already. A client has few kinds of requests, and most have no features of their own.
    made: RwLock<Vec<(Features, HeaderValue)>>,
}

impl Agent {
    /// `variable` looks up a variable of the environment.
    pub(super) fn new(service: &ServiceSchema, variable: &dyn Fn(&str) -> Option<String>) -> Self {
        let family = match std::env::consts::OS {
            os @ ("windows" | "linux" | "macos" | "android" | "ios") => os,
            _ => "other",
        };
        let version = env!("CARGO_PKG_VERSION");
        let api = token_of(&service.id.to_lowercase());
        let mut before = format!(
            "shapewright/{version} ua/2.1 api/{api}#{} os/{family} md/arch#{} lang/rust",
            token_of(service.version),
            std::env::consts::ARCH,
        );
        if let Some(name) = variable("AWS_EXECUTION_ENV").filter(|name| !name.is_empty()) {
            let _ = write!(before, " exec-env/{}", token_of(&name));
        }
        Self {
            before,
            after: String::new(),
            made: RwLock::default(),
        }
    }

    /// The same for an application of this name.
    pub(super) fn named(&self, name: &str) -> Self {
        Self {
            before: self.before.clone(),
            after: format!(" app/{}", token_of(name)),
            made: RwLock::default(),
        }
    }

    /// Returns the user agent of requests with these features.
    pub(super) fn value(&self, features: Features) -> HeaderValue {
        let made = self.made.read().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, value)) = made.iter().find(|(of, _)| *of == features) {
            return value.clone();
        }
        drop(made);
        let value = self.make(features);
        let mut made = self.made.write().unwrap_or_else(PoisonError::into_inner);
        made.push((features, value.clone()));
        value
    }

    fn make(&self, features: Features) -> HeaderValue {
        let ids: Vec<_> = features.ids().collect();
        let mut text = self.before.clone();
        if !ids.is_empty() {
            let _ = write!(text, " m/{}", ids.join(","));
        }
        text.push_str(&self.after);
        HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static("shapewright"))
    }
}

/// Returns a text in which a hyphen replaces every character that a part of a user agent can't have.
fn token_of(text: &str) -> String {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "!$%&'*+-.^_`|~,".contains(c);
    text.chars()
        .map(|c| if allowed(c) { c } else { '-' })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Body;
    use crate::wire::operation::HttpChecksum;
    use crate::wire::protocol::REST_JSON;

    static SERVICE: ServiceSchema = ServiceSchema::new("Some Service", "2020-01-01", &REST_JSON);
    const CHECKSUM: HttpChecksum = HttpChecksum::new().request("x-algorithm");
    const PLAIN: OperationSchema = OperationSchema::new("Get", "GET", &[]);

    fn agent(environment: Option<&str>) -> Agent {
        let variable = |name: &str| {
            assert_eq!(name, "AWS_EXECUTION_ENV");
            environment.map(str::to_owned)
        };
        Agent::new(&SERVICE, &variable).named("my app")
    }

    #[test]
    fn the_environment_and_the_application_are_named() {
        for (environment, expected) in [
            (None, " lang/rust app/my-app"),
            (Some(""), " lang/rust app/my-app"),
            (
                Some("AWS Lambda/x"),
                " lang/rust exec-env/AWS-Lambda-x app/my-app",
            ),
        ] {
            let agent = agent(environment);
            let value = agent.value(Features::new());
            let text = value.to_str().unwrap();
            assert!(text.starts_with("shapewright/"), "{text}");
            assert!(
                text.contains(" ua/2.1 api/some-service#2020-01-01 os/"),
                "{text}"
            );
            assert!(text.ends_with(expected), "{text}");
        }
    }

    type Headers = &'static [(&'static str, &'static str)];

    #[test]
    fn features_of_client_and_request_are_told() {
        let settings = Features::of_retries("adaptive").and(Features::ENDPOINT_OVERRIDE);
        let agent = agent(None);
        let checked = PLAIN.checksum(&CHECKSUM);
        let table: &[(&OperationSchema, Headers, Option<&str>, &str)] = &[
            (&PLAIN, &[], None, "F,N"),
            (&checked, &[], None, "F,N"),
            (&checked, &[("x-amz-checksum-crc32", "x")], None, "F,N,U"),
            (&checked, &[], Some("x-amz-checksum-crc64nvme"), "F,N,W"),
            (&checked, &[], Some("x-amz-checksum-sha512"), "F,N,AF"),
            (&checked, &[("x-amz-checksum-md5", "x")], None, "F,N,AE"),
            (&checked, &[("x-amz-checksum-xxhash3", "x")], None, "F,N"),
            (&PLAIN, &[("x-amz-checksum-crc32", "x")], None, "F,N"),
            (&PLAIN, &[("content-encoding", "gzip")], None, "F,N"),
            (
                &PLAIN.compressed(),
                &[("content-encoding", "a, gzip")],
                None,
                "F,L,N",
            ),
            (&PLAIN, &[("smithy-protocol", "rpc-v2-cbor")], None, "F,M,N"),
            (&PLAIN, &[("smithy-protocol", "rpc-v2-json")], None, "F,N"),
        ];
        for (operation, headers, pending, expected) in table {
            let pending = pending.map(HeaderName::from_static);
            let mut request = Request::new(Body::empty());
            for (name, value) in *headers {
                let value = HeaderValue::from_static(value);
                request.headers_mut().insert(*name, value);
            }
            for _ in 0..2 {
                let own = Features::of_request(operation, &request, pending.as_ref());
                let value = agent.value(settings.and(own));
                let text = value.to_str().unwrap();
                assert!(
                    text.ends_with(&format!(" m/{expected} app/my-app")),
                    "{text}: {expected}"
                );
            }
        }
        // Each was made once.
        assert_eq!(agent.made.read().unwrap().len(), 7);
        let value = agent.make(Features::of_checksums(
            ChecksumMode::WhenRequired,
            ChecksumMode::WhenSupported,
        ));
        assert!(value.to_str().unwrap().ends_with(" m/a,b app/my-app"));
        assert_eq!(Features::of_retries("standard"), Features::RETRY_STANDARD);
        let other = Features::of_checksums(ChecksumMode::WhenSupported, ChecksumMode::WhenRequired);
        assert!(
            other.contains(Features::REQUEST_WHEN_SUPPORTED.and(Features::RESPONSE_WHEN_REQUIRED))
        );
    }
}
