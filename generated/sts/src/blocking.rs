// @generated from model/sts/2011-06-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sts`.

//! The client for programs without an async runtime: the same methods, which block.

use crate::operations::*;
use shapewright_runtime::Error;
use shapewright_runtime::client::blocking::{ClientBuilder, Core};

/// A blocking client of AWS Security Token Service, cheap to clone.
///
/// Clones share their connections, so a program makes one and clones it.
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
    /// Starts to build a client: region, credentials, endpoint, transport.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&crate::SERVICE)
    }

    /// Calls [`AssumeRole`](crate::operations::AssumeRole) as [`crate::Client::assume_role`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn assume_role(
        &self,
        request: AssumeRoleRequest,
    ) -> Result<AssumeRoleResponse, Error<AssumeRoleError>> {
        self.core.call::<AssumeRole>(request)
    }

    /// Calls [`AssumeRoleWithSAML`](crate::operations::AssumeRoleWithSAML) as [`crate::Client::assume_role_with_saml`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn assume_role_with_saml(
        &self,
        request: AssumeRoleWithSAMLRequest,
    ) -> Result<AssumeRoleWithSAMLResponse, Error<AssumeRoleWithSAMLError>> {
        self.core.call::<AssumeRoleWithSAML>(request)
    }

    /// Calls [`AssumeRoleWithWebIdentity`](crate::operations::AssumeRoleWithWebIdentity) as [`crate::Client::assume_role_with_web_identity`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn assume_role_with_web_identity(
        &self,
        request: AssumeRoleWithWebIdentityRequest,
    ) -> Result<AssumeRoleWithWebIdentityResponse, Error<AssumeRoleWithWebIdentityError>> {
        self.core.call::<AssumeRoleWithWebIdentity>(request)
    }

    /// Calls [`AssumeRoot`](crate::operations::AssumeRoot) as [`crate::Client::assume_root`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn assume_root(
        &self,
        request: AssumeRootRequest,
    ) -> Result<AssumeRootResponse, Error<AssumeRootError>> {
        self.core.call::<AssumeRoot>(request)
    }

    /// Calls [`DecodeAuthorizationMessage`](crate::operations::DecodeAuthorizationMessage) as [`crate::Client::decode_authorization_message`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn decode_authorization_message(
        &self,
        request: DecodeAuthorizationMessageRequest,
    ) -> Result<DecodeAuthorizationMessageResponse, Error<DecodeAuthorizationMessageError>> {
        self.core.call::<DecodeAuthorizationMessage>(request)
    }

    /// Calls [`GetAccessKeyInfo`](crate::operations::GetAccessKeyInfo) as [`crate::Client::get_access_key_info`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn get_access_key_info(
        &self,
        request: GetAccessKeyInfoRequest,
    ) -> Result<GetAccessKeyInfoResponse, Error<GetAccessKeyInfoError>> {
        self.core.call::<GetAccessKeyInfo>(request)
    }

    /// Calls [`GetCallerIdentity`](crate::operations::GetCallerIdentity) as [`crate::Client::get_caller_identity`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn get_caller_identity(
        &self,
        request: GetCallerIdentityRequest,
    ) -> Result<GetCallerIdentityResponse, Error<GetCallerIdentityError>> {
        self.core.call::<GetCallerIdentity>(request)
    }

    /// Calls [`GetDelegatedAccessToken`](crate::operations::GetDelegatedAccessToken) as [`crate::Client::get_delegated_access_token`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn get_delegated_access_token(
        &self,
        request: GetDelegatedAccessTokenRequest,
    ) -> Result<GetDelegatedAccessTokenResponse, Error<GetDelegatedAccessTokenError>> {
        self.core.call::<GetDelegatedAccessToken>(request)
    }

    /// Calls [`GetFederationToken`](crate::operations::GetFederationToken) as [`crate::Client::get_federation_token`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn get_federation_token(
        &self,
        request: GetFederationTokenRequest,
    ) -> Result<GetFederationTokenResponse, Error<GetFederationTokenError>> {
        self.core.call::<GetFederationToken>(request)
    }

    /// Calls [`GetSessionToken`](crate::operations::GetSessionToken) as [`crate::Client::get_session_token`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn get_session_token(
        &self,
        request: GetSessionTokenRequest,
    ) -> Result<GetSessionTokenResponse, Error<GetSessionTokenError>> {
        self.core.call::<GetSessionToken>(request)
    }

    /// Calls [`GetWebIdentityToken`](crate::operations::GetWebIdentityToken) as [`crate::Client::get_web_identity_token`] does, and waits for the response.
    ///
    /// # Errors
    /// Those of the async client.
    pub fn get_web_identity_token(
        &self,
        request: GetWebIdentityTokenRequest,
    ) -> Result<GetWebIdentityTokenResponse, Error<GetWebIdentityTokenError>> {
        self.core.call::<GetWebIdentityToken>(request)
    }
}
