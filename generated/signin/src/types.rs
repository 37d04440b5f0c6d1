// @generated from model/signin/2023-01-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen signin`.

//! Structures and unions that several operations share.

use crate::newtypes::{
    AuthorizationCode, ClientId, CodeVerifier, ExpiresIn, GrantType, IdToken, RedirectUri,
    RefreshToken, TokenType,
};
use shapewright_runtime::shape::some;
use shapewright_runtime::{Shape, structure};

/// Contains the scoped, temporary AWS credentials used to sign requests with SigV4. Valid for 15 minutes.
#[non_exhaustive]
pub struct AccessToken {
    /// The AWS access key ID for the temporary credentials.
    pub access_key_id: String,
    /// The AWS secret access key used to sign requests.
    pub secret_access_key: String,
    /// The session token that validates the temporary security credentials.
    pub session_token: String,
}

structure! {
    AccessToken.sensitive() {
        0 access_key_id("accessKeyId".required());
        1 secret_access_key("secretAccessKey".required());
        2 session_token("sessionToken".required());
    }
}

impl AccessToken {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        access_key_id: impl Into<String>,
        secret_access_key: impl Into<String>,
        session_token: impl Into<String>,
    ) -> Self {
        Self {
            access_key_id: access_key_id.into(),
            secret_access_key: secret_access_key.into(),
            session_token: session_token.into(),
        }
    }
}

/// The request body for creating an OAuth 2.0 token. Supports both the authorization code and refresh token
/// flows, selected by the "grant_type" parameter.
#[non_exhaustive]
pub struct CreateOAuth2TokenRequestBody {
    /// The OAuth 2.0 client identifier. Expected values: "arn:aws:signin:::devtools/same-device" or
    /// "arn:aws:signin:::devtools/cross-device".
    pub client_id: ClientId,
    /// The OAuth 2.0 grant type. Supported values:
    ///
    /// - "authorization_code" - Exchange an authorization code for tokens.
    /// - "refresh_token" - Use a refresh token to obtain a new access token.
    pub grant_type: GrantType,
    /// The authorization code received from the "/v1/authorize" endpoint. Required when
    /// "grant_type=authorization_code".
    pub code: Option<AuthorizationCode>,
    /// The redirect URI that was used in the original authorization request. Must match exactly. Required when
    /// "grant_type=authorization_code".
    pub redirect_uri: Option<RedirectUri>,
    /// The PKCE code verifier that proves possession of the original code challenge. Required when
    /// "grant_type=authorization_code".
    pub code_verifier: Option<CodeVerifier>,
    /// The refresh token issued by a previous token response. Required when "grant_type=refresh_token".
    pub refresh_token: Option<RefreshToken>,
}

structure! {
    CreateOAuth2TokenRequestBody {
        0 client_id("clientId".required());
        1 grant_type("grantType".required());
        2 code("code");
        3 redirect_uri("redirectUri");
        4 code_verifier("codeVerifier");
        5 refresh_token("refreshToken");
    }
}

impl CreateOAuth2TokenRequestBody {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(client_id: impl Into<ClientId>, grant_type: impl Into<GrantType>) -> Self {
        Self {
            client_id: client_id.into(),
            grant_type: grant_type.into(),
            ..Shape::empty()
        }
    }

    /// The authorization code received from the "/v1/authorize" endpoint.
    #[must_use]
    pub fn code(mut self, value: impl Into<AuthorizationCode>) -> Self {
        self.code = some(value);
        self
    }

    /// The redirect URI that was used in the original authorization request.
    #[must_use]
    pub fn redirect_uri(mut self, value: impl Into<RedirectUri>) -> Self {
        self.redirect_uri = some(value);
        self
    }

    /// The PKCE code verifier that proves possession of the original code challenge.
    #[must_use]
    pub fn code_verifier(mut self, value: impl Into<CodeVerifier>) -> Self {
        self.code_verifier = some(value);
        self
    }

    /// The refresh token issued by a previous token response.
    #[must_use]
    pub fn refresh_token(mut self, value: impl Into<RefreshToken>) -> Self {
        self.refresh_token = some(value);
        self
    }
}

/// The response body for an OAuth 2.0 token request. The fields returned depend on the "grant_type". The
/// authorization code flow returns "refresh_token" and "id_token". The refresh token flow omits "id_token".
#[non_exhaustive]
pub struct CreateOAuth2TokenResponseBody {
    /// The access token issued by the authorization server. The token contains temporary AWS security credentials
    /// that you use to sign requests with SigV4.
    pub access_token: AccessToken,
    /// The type of token issued. Value is "aws_sigv4".
    pub token_type: TokenType,
    /// The number of seconds until the access token expires. Maximum value is 900 seconds (15 minutes).
    pub expires_in: ExpiresIn,
    /// A refresh token that can be used to obtain new access tokens without re-authenticating.
    pub refresh_token: RefreshToken,
    /// A JSON Web Token (JWT) containing user identity claims. Present only when "grant_type=authorization_code". Not
    /// included in refresh token responses.
    pub id_token: Option<IdToken>,
}

structure! {
    CreateOAuth2TokenResponseBody {
        0 access_token("accessToken".required());
        1 token_type("tokenType".required());
        2 expires_in("expiresIn".required());
        3 refresh_token("refreshToken".required());
        4 id_token("idToken");
    }
}

impl CreateOAuth2TokenResponseBody {
    /// Creates the structure from its required members.
    #[must_use]
    pub fn new(
        access_token: impl Into<AccessToken>,
        token_type: impl Into<TokenType>,
        expires_in: impl Into<ExpiresIn>,
        refresh_token: impl Into<RefreshToken>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            token_type: token_type.into(),
            expires_in: expires_in.into(),
            refresh_token: refresh_token.into(),
            ..Shape::empty()
        }
    }

    /// A JSON Web Token (JWT) containing user identity claims.
    #[must_use]
    pub fn id_token(mut self, value: impl Into<IdToken>) -> Self {
        self.id_token = some(value);
        self
    }
}
