// @generated from model/signin/2023-01-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen signin`.

//! Structures and unions that several operations share.

use crate::newtypes::{
    AuthorizationCode, ClientId, CodeVerifier, ExpiresIn, GrantType, IdToken, RedirectUri,
    RefreshToken, TokenType,
};
use shapewright_runtime::{setters, structure};

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

setters! {
    AccessToken {
        new(access_key_id: String, secret_access_key: String, session_token: String);
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

setters! {
    CreateOAuth2TokenRequestBody {
        new(client_id: ClientId, grant_type: GrantType);
        set(
            code: AuthorizationCode, redirect_uri: RedirectUri, code_verifier: CodeVerifier,
            refresh_token: RefreshToken
        );
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

setters! {
    CreateOAuth2TokenResponseBody {
        new(
            access_token: AccessToken, token_type: TokenType, expires_in: ExpiresIn,
            refresh_token: RefreshToken
        );
        set(id_token: IdToken);
    }
}
