// @generated from model/sso/2019-06-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sso`.

//! Texts, numbers, lists and maps that have a name in the model.

use shapewright_runtime::newtypes;
use shapewright_runtime::shape::newtype::{Number, Text};

/// The text `AccessKeyType` of the model.
pub type AccessKeyType = Text<named::AccessKeyType>;

/// The text `AccessTokenType` of the model.
pub type AccessTokenType = Text<named::AccessTokenType>;

/// The text `AccountIdType` of the model.
pub type AccountIdType = Text<named::AccountIdType>;

/// The text `ErrorDescription` of the model.
pub type ErrorDescription = Text<named::ErrorDescription>;

/// The number `ExpirationTimestampType` of the model.
pub type ExpirationTimestampType = Number<named::ExpirationTimestampType, i64>;

/// The text `RoleNameType` of the model.
pub type RoleNameType = Text<named::RoleNameType>;

/// The text `SecretAccessKeyType` of the model.
pub type SecretAccessKeyType = Text<named::SecretAccessKeyType>;

/// The text `SessionTokenType` of the model.
pub type SessionTokenType = Text<named::SessionTokenType>;

newtypes! {
    [
        AccessKeyType, AccountIdType, ErrorDescription, ExpirationTimestampType, RoleNameType,
    ]
    {
        AccessTokenType(.sensitive());
        SecretAccessKeyType(.sensitive());
        SessionTokenType(.sensitive());
    }
    {}
}
