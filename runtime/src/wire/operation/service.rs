//! [`ServiceSchema`]: what all operations of a service share.

use std::time::Duration;

use super::protocol::Protocol;
use super::sessions::Sessions;

/// The description of a service.
#[derive(Debug)]
#[non_exhaustive]
pub struct ServiceSchema {
    /// The identity of the service in all SDKs (`serviceId`), such as `IoT Jobs Data Plane`.
    pub id: &'static str,
    /// The version of the API, a date.
    pub version: &'static str,
    /// The first part of the host name of the service's endpoints.
    pub endpoint_prefix: &'static str,
    /// The rules that find the endpoint, as [`Rules`](crate::endpoint::rules::Rules) reads them. Without
    /// rules, the text is empty, and clients need an `endpoint_url`.
    pub endpoint_rules: &'static str,
    /// The first part of the host name in rules that services share.
    pub host_prefix: &'static str,
    /// The service's name in signatures.
    pub signing_name: &'static str,
    /// The service's part in the name of an operation, or an empty text if the protocol has none. It is the
    /// prefix of `X-Amz-Target`, or a part of the path.
    pub target_prefix: &'static str,
    /// The service used to speak the protocol `query`. The client asks for the error codes of that protocol
    /// (`aws.protocols#awsQueryCompatible`).
    pub query_compatible: bool,
    /// Signatures cover the path as it is sent, and every request has the hash of its body
    /// (`signatureVersion` `s3` and `s3v4`; `disableDoubleEncoding` in endpoint rule sets).
    pub verbatim_signing: bool,
    /// Responses have the CRC-32 of their body in the header `x-amz-crc32`.
    pub crc32_responses: bool,
    /// A header that every request has: its name in lower case, and its value.
    pub header: Option<(&'static str, &'static str)>,
    /// The base of the waits before retries, if it is not the standard one.
    pub retry_base: Option<Duration>,
    /// How many attempts a call has, with the first one, if it is not the standard number.
    pub retry_attempts: Option<u32>,
    /// Codes of errors that are probably temporary, besides the ones of all services.
    pub transient_codes: &'static [&'static str],
    /// The operation that gives credentials for others, if there is one.
    pub sessions: Option<Sessions>,
    /// The protocol of requests and responses.
    pub protocol: &'static dyn Protocol,
}

impl ServiceSchema {
    /// Creates a service from its identity, API version and protocol.
    #[must_use]
    pub const fn new(
        id: &'static str,
        version: &'static str,
        protocol: &'static dyn Protocol,
    ) -> Self {
        Self {
            id,
            version,
            endpoint_prefix: "",
            endpoint_rules: "",
            host_prefix: "",
            signing_name: "",
            target_prefix: "",
            query_compatible: false,
            verbatim_signing: false,
            crc32_responses: false,
            header: None,
            retry_base: None,
            retry_attempts: None,
            transient_codes: &[],
            sessions: None,
            protocol,
        }
    }

    /// Sets the first part of the host name, and the service's name in signatures.
    #[must_use]
    pub const fn endpoint(
        mut self,
        endpoint_prefix: &'static str,
        signing_name: &'static str,
    ) -> Self {
        self.endpoint_prefix = endpoint_prefix;
        self.signing_name = signing_name;
        self
    }

    /// Sets the rules that find the endpoint, and the first part of the host name in rules that services
    /// share.
    #[must_use]
    pub const fn endpoint_rules(mut self, rules: &'static str, host_prefix: &'static str) -> Self {
        self.endpoint_rules = rules;
        self.host_prefix = host_prefix;
        self
    }

    /// Sets the service's part in the name of an operation.
    #[must_use]
    pub const fn target_prefix(mut self, target_prefix: &'static str) -> Self {
        self.target_prefix = target_prefix;
        self
    }

    /// Makes the client ask for the error codes of the protocol `query` (`aws.protocols#awsQueryCompatible`).
    #[must_use]
    pub const fn query_compatible(mut self) -> Self {
        self.query_compatible = true;
        self
    }

    /// Makes signatures cover the path as it is sent, and makes every request contain the hash of its body.
    #[must_use]
    pub const fn verbatim_signing(mut self) -> Self {
        self.verbatim_signing = true;
        self
    }

    /// Makes the client check responses that have the CRC-32 of their body in the header `x-amz-crc32`.
    #[cfg(feature = "crc32")]
    #[must_use]
    pub const fn crc32_responses(mut self) -> Self {
        self.crc32_responses = true;
        self
    }

    /// Sets a header that every request has. The name must be in lower case.
    #[must_use]
    pub const fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.header = Some((name, value));
        self
    }
    /// Sets the base of the waits before retries, in milliseconds, and how many attempts a call has.
    #[must_use]
    pub const fn retry(mut self, base_millis: u64, attempts: u32) -> Self {
        self.retry_base = Some(Duration::from_millis(base_millis));
        self.retry_attempts = Some(attempts);
        self
    }

    /// Sets the operation that gives credentials for others.
    #[must_use]
    pub const fn sessions(mut self, sessions: Sessions) -> Self {
        self.sessions = Some(sessions);
        self
    }

    /// Sets the codes of errors that are probably temporary, besides the ones of all services.
    #[must_use]
    pub const fn transient_codes(mut self, codes: &'static [&'static str]) -> Self {
        self.transient_codes = codes;
        self
    }
}
