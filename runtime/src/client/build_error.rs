//! [`BuildError`]: why a client can't be built.

use std::error::Error as StdError;
use std::fmt::{self, Display, Formatter};

use crate::endpoint::rules::RulesError;
use crate::value::EndpointError;

/// The error that a client can't be built.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuildError(String);

impl BuildError {
    pub(super) fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }

    /// Returns the reason alone, for what is no build of a client.
    pub(super) fn into_reason(self) -> String {
        self.0
    }

    #[expect(
        clippy::needless_pass_by_value,
        reason = "`map_err` passes it by value"
    )]
    pub(super) fn endpoint(error: EndpointError) -> Self {
        Self::new(error.to_string())
    }

    pub(super) fn no_endpoint() -> Self {
        Self::new(
            "a client certificate needs an endpoint: call `endpoint_url` with the endpoint that the service's \
             DescribeEndpoint returns",
        )
    }

    pub(super) fn no_certificate() -> Self {
        Self::new(
            "requests are authenticated by a client certificate, but there is none: call `client_certificate`, or set one in \
             the settings for TLS",
        )
    }

    pub(super) fn rules(error: &RulesError) -> Self {
        Self::new(format!("{error}: generate the crate again"))
    }

    pub(super) fn no_parameter(name: &str) -> Self {
        Self::new(format!(
            "the service has no endpoint parameter `{name}`, because no rule finds its endpoint"
        ))
    }

    pub(super) fn no_rule() -> Self {
        Self::new("no rule finds the service's endpoint: call `endpoint_url` with its URL")
    }

    pub(super) fn no_region(purpose: &str) -> Self {
        Self::new(format!(
            "no region is set {purpose}: call `region`, or set AWS_REGION"
        ))
    }

    pub(super) fn no_transport(feature: &str) -> Self {
        Self::new(format!(
            "no transport is set: call `transport`, or enable the feature `{feature}`"
        ))
    }
}

impl Display for BuildError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "the client can't be built: {}", self.0)
    }
}

impl StdError for BuildError {}
