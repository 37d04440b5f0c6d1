//! Services: what every operation of one shares.

use crate::wire::protocol::Protocol;

/// What is known of a service.
#[derive(Debug)]
#[non_exhaustive]
pub struct ServiceSchema {
    /// The identity of the service in all SDKs (`serviceId`), as in `IoT Jobs Data Plane`.
    pub id: &'static str,
    /// The version of the API, a date.
    pub version: &'static str,
    /// The first part of the host name of the service's endpoints.
    pub endpoint_prefix: &'static str,
    /// The service's name in signatures.
    pub signing_name: &'static str,
    /// The service in the name of an operation, in protocols which have it, or an empty text: the prefix of `X-Amz-Target`, or
    /// a part of the path.
    pub target_prefix: &'static str,
    /// The service used to speak the protocol `query`, and is asked to use its codes of errors
    /// (`aws.protocols#awsQueryCompatible`).
    pub query_compatible: bool,
    /// Signatures are over the path as it is sent, and every request carries the hash of its body (`signatureVersion` `s3` and
    /// `s3v4`; `disableDoubleEncoding` in rules of endpoints).
    pub verbatim_signing: bool,
    /// A header which every request has: its name, in lower case, and its value.
    pub header: Option<(&'static str, &'static str)>,
    /// The protocol which requests and responses are in.
    pub protocol: &'static dyn Protocol,
}

impl ServiceSchema {
    /// A service of this identity, API version and protocol.
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
            signing_name: "",
            target_prefix: "",
            query_compatible: false,
            verbatim_signing: false,
            header: None,
            protocol,
        }
    }

    /// The same with the first part of the host name and the name in signatures.
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

    /// The same with the service in the name of an operation.
    #[must_use]
    pub const fn target_prefix(mut self, target_prefix: &'static str) -> Self {
        self.target_prefix = target_prefix;
        self
    }

    /// The same, which is asked for the codes of errors that it has in the protocol `query`.
    #[must_use]
    pub const fn query_compatible(mut self) -> Self {
        self.query_compatible = true;
        self
    }

    /// The same, whose signatures are over the path as it is sent, in requests which carry the hash of their body.
    #[must_use]
    pub const fn verbatim_signing(mut self) -> Self {
        self.verbatim_signing = true;
        self
    }

    /// The same with a header which every request has. The name is in lower case.
    #[must_use]
    pub const fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.header = Some((name, value));
        self
    }
}
