// @generated from model/sso/2019-06-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sso`.

//! The client.

use crate::operations::*;
use shapewright_runtime::Operation;
use shapewright_runtime::client::{
    Call, ClientBuilder, ConfigureClient, Core, PresignedRequest, Presigning, View,
};

/// A client of AWS Single Sign-On, cheap to clone.
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

    /// Returns the STS short-term credentials for a given role name that is assigned to the user.
    ///
    /// # Errors
    /// [`Error::Service`](crate::Error::Service) with [`GetRoleCredentialsError`](crate::operations::GetRoleCredentialsError) if the service reports an error.
    /// Another variant of [`Error`](crate::Error) if anything else goes wrong.
    pub fn get_role_credentials(
        &self,
        request: GetRoleCredentialsRequest,
    ) -> Call<GetRoleCredentialsResponse, GetRoleCredentialsError> {
        self.core.call::<GetRoleCredentials>(request)
    }
}
