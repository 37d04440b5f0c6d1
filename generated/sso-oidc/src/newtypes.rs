// @generated from model/sso-oidc/2019-06-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sso-oidc`.

//! Texts, numbers, lists and maps that have a name in the model.
//!
//! Each is an alias, and what it can do is on the page of the type that it names. The first parameter of that
//! type is a marker that nothing else has, so no name converts into another by itself.

use shapewright_runtime::newtypes;
use shapewright_runtime::shape::newtype::{List, Number, Text};

pub type AccessToken = Text<named::AccessTokenMarker>;

pub type AuthCode = Text<named::AuthCodeMarker>;

pub type ClientId = Text<named::ClientIdMarker>;

pub type ClientSecret = Text<named::ClientSecretMarker>;

pub type CodeVerifier = Text<named::CodeVerifierMarker>;

pub type DeviceCode = Text<named::DeviceCodeMarker>;

pub type Error = Text<named::ErrorMarker>;

pub type ErrorDescription = Text<named::ErrorDescriptionMarker>;

pub type ExpirationInSeconds = Number<named::ExpirationInSecondsMarker, i32>;

pub type GrantType = Text<named::GrantTypeMarker>;

pub type IdToken = Text<named::IdTokenMarker>;

pub type RefreshToken = Text<named::RefreshTokenMarker>;

pub type Scope = Text<named::ScopeMarker>;

pub type Scopes = List<named::ScopesMarker, Scope>;

pub type TokenType = Text<named::TokenTypeMarker>;

pub type URI = Text<named::URIMarker>;

newtypes! {
    [
        AuthCodeMarker, ClientIdMarker, DeviceCodeMarker, ErrorMarker, ErrorDescriptionMarker,
        ExpirationInSecondsMarker, GrantTypeMarker, ScopeMarker, ScopesMarker, TokenTypeMarker,
        URIMarker,
    ]
    {
        AccessTokenMarker(.sensitive());
        ClientSecretMarker(.sensitive());
        CodeVerifierMarker(.sensitive());
        IdTokenMarker(.sensitive());
        RefreshTokenMarker(.sensitive());
    }
    {}
}
