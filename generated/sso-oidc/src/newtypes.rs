// @generated from model/sso-oidc/2019-06-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sso-oidc`.

//! Texts, numbers, lists and maps that have a name in the model.

use shapewright_runtime::newtypes;
use shapewright_runtime::shape::newtype::{List, Number, Text};

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type AccessToken = Text<named::AccessTokenMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type AuthCode = Text<named::AuthCodeMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ClientId = Text<named::ClientIdMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ClientSecret = Text<named::ClientSecretMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type CodeVerifier = Text<named::CodeVerifierMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type DeviceCode = Text<named::DeviceCodeMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type Error = Text<named::ErrorMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ErrorDescription = Text<named::ErrorDescriptionMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type ExpirationInSeconds = Number<named::ExpirationInSecondsMarker, i32>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type GrantType = Text<named::GrantTypeMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type IdToken = Text<named::IdTokenMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type RefreshToken = Text<named::RefreshTokenMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type Scope = Text<named::ScopeMarker>;

/// A [`List`](crate::runtime::shape::newtype::List), which its marker tells apart from all others.
pub type Scopes = List<named::ScopesMarker, Scope>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type TokenType = Text<named::TokenTypeMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
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
