// @generated from model/signin/2023-01-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen signin`.

//! Texts, numbers, lists and maps that have a name in the model.
//!
//! Each is an alias, and what it can do is on the page of the type that it names. The first parameter of that
//! type is a marker that nothing else has, so no name converts into another by itself.

use shapewright_runtime::newtypes;
use shapewright_runtime::shape::newtype::{Number, Text};

/// Authorization code received from AWS Sign-In. Used only in the authorization code redemption flow.
///
/// Length: 1 to 512 characters.
pub type AuthorizationCode = Text<named::AuthorizationCodeMarker>;

/// The OAuth 2.0 client identifier.
///
/// Pattern: `arn:aws:signin:::devtools/(cross-device|same-device)` (checked with the feature `regex` only).
pub type ClientId = Text<named::ClientIdMarker>;

/// PKCE code verifier used to prove possession of the original code challenge. Must be 43 to 128 characters.
///
/// Length: 43 to 128 characters. Pattern: `[A-Za-z0-9\-._~]+` (checked by `parse` and `validate`).
pub type CodeVerifier = Text<named::CodeVerifierMarker>;

/// Time to expiry in seconds. At most 900 (15 minutes).
///
/// Range: 1 to 900.
pub type ExpiresIn = Number<named::ExpiresInMarker, i32>;

/// The OAuth 2.0 grant type. "authorization_code" for authorization code redemption, "refresh_token" for token
/// refresh.
///
/// Pattern: `(authorization_code|refresh_token)` (checked by `parse` and `validate`).
pub type GrantType = Text<named::GrantTypeMarker>;

/// ID token (JWT) containing user identity claims. Returned only for authorization code redemption.
///
/// Length: 1 to 4096 characters.
pub type IdToken = Text<named::IdTokenMarker>;

/// The redirect URI from the authorization request. Must match the original request exactly.
///
/// Length: 1 to 2048 characters.
pub type RedirectUri = Text<named::RedirectUriMarker>;

/// The refresh token returned from authorization code redemption. Used in subsequent token refresh requests.
///
/// Length: 1 to 2048 characters.
pub type RefreshToken = Text<named::RefreshTokenMarker>;

/// The token type. "aws_sigv4" indicates the client must use the token to generate a SigV4 signature.
///
/// Pattern: `aws_sigv4` (checked by `parse` and `validate`).
pub type TokenType = Text<named::TokenTypeMarker>;

newtypes! {
    []
    {
        AuthorizationCodeMarker(.min(1).max(512));
        ExpiresInMarker(.min(1).max(900));
        IdTokenMarker(.min(1).max(4096));
        RedirectUriMarker(.min(1).max(2048));
        RefreshTokenMarker(.sensitive().min(1).max(2048));
    }
    {
        ClientIdMarker() = "arn:aws:signin:::devtools/(cross-device|same-device)"
            ("^(?:arn:aws:signin:::devtools/(?:cross\\-device|same\\-device))$");
        CodeVerifierMarker(.min(43).max(128)) = "[A-Za-z0-9\\-._~]+" ["-.09AZ__az~~" 1..];
        GrantTypeMarker() = "(authorization_code|refresh_token)"
            ["aa" 1, "uu" 1, "tt" 1, "hh" 1, "oo" 1, "rr" 1, "ii" 1, "zz" 1, "aa" 1, "tt" 1, "ii" 1, "oo" 1, "nn" 1, "__" 1, "cc" 1, "oo" 1, "dd" 1, "ee" 1 | "rr" 1, "ee" 1, "ff" 1, "rr" 1, "ee" 1, "ss" 1, "hh" 1, "__" 1, "tt" 1, "oo" 1, "kk" 1, "ee" 1, "nn" 1];
        TokenTypeMarker() = "aws_sigv4"
            ["aa" 1, "ww" 1, "ss" 1, "__" 1, "ss" 1, "ii" 1, "gg" 1, "vv" 1, "44" 1];
    }
}
