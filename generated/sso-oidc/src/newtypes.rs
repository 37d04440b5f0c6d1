// @generated from model/sso-oidc/2019-06-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sso-oidc`.

//! Texts, numbers, lists and maps that have a name in the model.

use shapewright_runtime::newtypes;
use shapewright_runtime::shape::newtype::{List, Number, Text};

/// The text `AccessToken` of the model.
pub type AccessToken = Text<named::AccessToken>;

/// The text `AuthCode` of the model.
pub type AuthCode = Text<named::AuthCode>;

/// The text `ClientId` of the model.
pub type ClientId = Text<named::ClientId>;

/// The text `ClientSecret` of the model.
pub type ClientSecret = Text<named::ClientSecret>;

/// The text `CodeVerifier` of the model.
pub type CodeVerifier = Text<named::CodeVerifier>;

/// The text `DeviceCode` of the model.
pub type DeviceCode = Text<named::DeviceCode>;

/// The text `Error` of the model.
pub type Error = Text<named::Error>;

/// The text `ErrorDescription` of the model.
pub type ErrorDescription = Text<named::ErrorDescription>;

/// The number `ExpirationInSeconds` of the model.
pub type ExpirationInSeconds = Number<named::ExpirationInSeconds, i32>;

/// The text `GrantType` of the model.
pub type GrantType = Text<named::GrantType>;

/// The text `IdToken` of the model.
pub type IdToken = Text<named::IdToken>;

/// The text `RefreshToken` of the model.
pub type RefreshToken = Text<named::RefreshToken>;

/// The text `Scope` of the model.
pub type Scope = Text<named::Scope>;

/// The list `Scopes` of the model.
pub type Scopes = List<named::Scopes, Scope>;

/// The text `TokenType` of the model.
pub type TokenType = Text<named::TokenType>;

/// The text `URI` of the model.
pub type URI = Text<named::URI>;

newtypes! {
    [
        AuthCode, ClientId, DeviceCode, Error, ErrorDescription, ExpirationInSeconds, GrantType,
        Scope, Scopes, TokenType, URI,
    ]
    {
        AccessToken(.sensitive());
        ClientSecret(.sensitive());
        CodeVerifier(.sensitive());
        IdToken(.sensitive());
        RefreshToken(.sensitive());
    }
    {}
}
