// @generated from model/signin/2023-01-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen signin`.

//! The client.

use crate::operations::*;
use shapewright_runtime::Operation;
use shapewright_runtime::client::{
    Call, ClientBuilder, ConfigureClient, Core, PresignedRequest, Presigning, View,
};

/// A client of AWS Sign-In Service, cheap to clone.
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
    ) -> Presigning<PresignedRequest, O::Error> {
        self.core.presign::<O>(request, valid_for)
    }

    /// Exchanges an authorization code or refresh token for an OAuth 2.0 access token and refresh token.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`CreateOAuth2TokenError`](crate::operations::CreateOAuth2TokenError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn create_oauth2_token(
        &self,
        request: CreateOAuth2TokenRequest,
    ) -> Call<CreateOAuth2TokenResponse, CreateOAuth2TokenError> {
        self.core.call::<CreateOAuth2Token>(request)
    }
}
