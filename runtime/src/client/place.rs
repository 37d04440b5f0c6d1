//! Where the requests of a client go.

use super::build_error::BuildError;
use super::settings::{Auth, unprotected};
use crate::endpoint::Region;
use crate::value::Endpoint;
use crate::wire::operation::ServiceSchema;

/// What decides about the endpoint, besides the region.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) url: Option<String>,
    pub(super) inject_host_prefix: bool,
    pub(super) path_style: Option<bool>,
}

impl Place {
    /// Returns the endpoint.
    ///
    /// # Errors
    /// Something is missing to find it, or it is no endpoint for this kind of authentication.
    pub(super) fn endpoint(
        &self,
        service: &ServiceSchema,
        region: Option<&Region>,
        auth: Auth,
    ) -> Result<Endpoint, BuildError> {
        let endpoint = match (&self.url, region) {
            (Some(url), _) => Endpoint::new(url).map_err(BuildError::endpoint)?,
            (None, _) if auth == Auth::ClientCertificate => return Err(BuildError::no_endpoint()),
            (None, _) if service.endpoint_prefix.is_empty() => return Err(BuildError::no_rule()),
            (None, Some(region)) => {
                Endpoint::standard(service.endpoint_prefix, region).map_err(BuildError::endpoint)?
            }
            (None, None) => return Err(BuildError::no_region("to find the endpoint")),
        };
        if auth == Auth::ClientCertificate && endpoint.scheme() != "https" {
            return Err(BuildError::endpoint(unprotected(&endpoint)));
        }
        let endpoint = if self.inject_host_prefix {
            endpoint
        } else {
            endpoint.without_host_prefix()
        };
        Ok(match self.path_style {
            Some(force) => endpoint.with_path_style(force),
            None => endpoint,
        })
    }
}
