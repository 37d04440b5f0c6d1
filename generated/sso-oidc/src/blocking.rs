// @generated from model/sso-oidc/2019-06-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sso-oidc`.

//! The client for programs without an async runtime. It has the same methods, and they block.

use crate::operations::*;
use shapewright_runtime::client::blocking::{ClientBuilder, Core};
use shapewright_runtime::client::{ConfigureClient, PresignedRequest, View};
use shapewright_runtime::{Error, Operation};

/// A blocking client of AWS SSO OIDC, cheap to clone.
///
/// Clones share their connections. Make one client and clone it.
#[derive(Clone, Debug)]
pub struct Client {
    core: Core,
}

impl From<Core> for Client {
    fn from(core: Core) -> Self {
        Self { core }
    }
}

impl Client {
    /// Creates a client with settings from elsewhere, such as `shapewright_config::load()`.
    ///
    /// If something is missing or wrong there, every call returns an error that says so.
    /// `builder().config(config).build()` says it at once.
    pub fn new(config: &dyn ConfigureClient) -> Self {
        Core::configured(&crate::SERVICE, config).into()
    }

    /// Builds a client: set its region, credentials, endpoint or transport.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&crate::SERVICE)
    }

    /// Returns a client with other settings, for some calls or for one: timeouts, retries, headers, region.
    ///
    /// It shares connections, signing keys and the quota of retries with this one, so it is cheap.
    pub fn with(&self, change: impl FnOnce(View) -> View) -> Self {
        self.core.with(change).into()
    }

    /// Signs the request of an operation for somebody else to send, such as a browser without credentials.
    ///
    /// The operation is one of [`operations`](crate::operations), as in `presign::<operations::SomeOperation>(request, time)`. The request is valid for this time, at most 7 days.
    ///
    /// # Errors
    /// The same as those of a call before it is sent. An operation that is not signed has no such request.
    pub fn presign<O: Operation>(
        &self,
        request: O::Input,
        valid_for: ::std::time::Duration,
    ) -> Result<PresignedRequest, Error<O::Error>> {
        self.core.presign::<O>(request, valid_for)
    }

    /// Calls [`CreateToken`](crate::operations::CreateToken) like [`crate::Client::create_token`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn create_token(
        &self,
        request: CreateTokenRequest,
    ) -> Result<CreateTokenResponse, Error<CreateTokenError>> {
        self.core.call::<CreateToken>(request)
    }
}
