// @generated from model/sts/2011-06-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sts`.

//! The client for programs without an async runtime. It has the same methods, and they block.

use crate::operations::*;
use shapewright_runtime::client::blocking::{ClientBuilder, Core};
use shapewright_runtime::client::{ConfigureClient, PresignedRequest, View};
use shapewright_runtime::{Error, Operation};

/// A blocking client of AWS Security Token Service, cheap to clone.
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

    /// Calls [`AssumeRole`](crate::operations::AssumeRole) like [`crate::Client::assume_role`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn assume_role(
        &self,
        request: AssumeRoleRequest,
    ) -> Result<AssumeRoleResponse, Error<AssumeRoleError>> {
        self.core.call::<AssumeRole>(request)
    }

    /// Calls [`AssumeRoleWithSAML`](crate::operations::AssumeRoleWithSAML) like [`crate::Client::assume_role_with_saml`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn assume_role_with_saml(
        &self,
        request: AssumeRoleWithSAMLRequest,
    ) -> Result<AssumeRoleWithSAMLResponse, Error<AssumeRoleWithSAMLError>> {
        self.core.call::<AssumeRoleWithSAML>(request)
    }

    /// Calls [`AssumeRoleWithWebIdentity`](crate::operations::AssumeRoleWithWebIdentity) like [`crate::Client::assume_role_with_web_identity`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn assume_role_with_web_identity(
        &self,
        request: AssumeRoleWithWebIdentityRequest,
    ) -> Result<AssumeRoleWithWebIdentityResponse, Error<AssumeRoleWithWebIdentityError>> {
        self.core.call::<AssumeRoleWithWebIdentity>(request)
    }

    /// Calls [`AssumeRoot`](crate::operations::AssumeRoot) like [`crate::Client::assume_root`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn assume_root(
        &self,
        request: AssumeRootRequest,
    ) -> Result<AssumeRootResponse, Error<AssumeRootError>> {
        self.core.call::<AssumeRoot>(request)
    }

    /// Calls [`DecodeAuthorizationMessage`](crate::operations::DecodeAuthorizationMessage) like [`crate::Client::decode_authorization_message`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn decode_authorization_message(
        &self,
        request: DecodeAuthorizationMessageRequest,
    ) -> Result<DecodeAuthorizationMessageResponse, Error<DecodeAuthorizationMessageError>> {
        self.core.call::<DecodeAuthorizationMessage>(request)
    }

    /// Calls [`GetAccessKeyInfo`](crate::operations::GetAccessKeyInfo) like [`crate::Client::get_access_key_info`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn get_access_key_info(
        &self,
        request: GetAccessKeyInfoRequest,
    ) -> Result<GetAccessKeyInfoResponse, Error<GetAccessKeyInfoError>> {
        self.core.call::<GetAccessKeyInfo>(request)
    }

    /// Calls [`GetCallerIdentity`](crate::operations::GetCallerIdentity) like [`crate::Client::get_caller_identity`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn get_caller_identity(
        &self,
        request: GetCallerIdentityRequest,
    ) -> Result<GetCallerIdentityResponse, Error<GetCallerIdentityError>> {
        self.core.call::<GetCallerIdentity>(request)
    }

    /// Calls [`GetDelegatedAccessToken`](crate::operations::GetDelegatedAccessToken) like [`crate::Client::get_delegated_access_token`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn get_delegated_access_token(
        &self,
        request: GetDelegatedAccessTokenRequest,
    ) -> Result<GetDelegatedAccessTokenResponse, Error<GetDelegatedAccessTokenError>> {
        self.core.call::<GetDelegatedAccessToken>(request)
    }

    /// Calls [`GetFederationToken`](crate::operations::GetFederationToken) like [`crate::Client::get_federation_token`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn get_federation_token(
        &self,
        request: GetFederationTokenRequest,
    ) -> Result<GetFederationTokenResponse, Error<GetFederationTokenError>> {
        self.core.call::<GetFederationToken>(request)
    }

    /// Calls [`GetSessionToken`](crate::operations::GetSessionToken) like [`crate::Client::get_session_token`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn get_session_token(
        &self,
        request: GetSessionTokenRequest,
    ) -> Result<GetSessionTokenResponse, Error<GetSessionTokenError>> {
        self.core.call::<GetSessionToken>(request)
    }

    /// Calls [`GetWebIdentityToken`](crate::operations::GetWebIdentityToken) like [`crate::Client::get_web_identity_token`], and blocks until the response is there.
    ///
    /// # Errors
    /// The same as in the async client.
    pub fn get_web_identity_token(
        &self,
        request: GetWebIdentityTokenRequest,
    ) -> Result<GetWebIdentityTokenResponse, Error<GetWebIdentityTokenError>> {
        self.core.call::<GetWebIdentityToken>(request)
    }
}
