// @generated from model/sso/2019-06-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sso`.

//! Texts, numbers, lists and maps that have a name in the model.

use shapewright_runtime::newtypes;
use shapewright_runtime::shape::newtype::{Number, Text};

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type AccessKeyType = Text<named::AccessKeyTypeMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type AccessTokenType = Text<named::AccessTokenTypeMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type AccountIdType = Text<named::AccountIdTypeMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type ErrorDescription = Text<named::ErrorDescriptionMarker>;

/// A [`Number`](crate::runtime::shape::newtype::Number), which its marker tells apart from all others.
pub type ExpirationTimestampType = Number<named::ExpirationTimestampTypeMarker, i64>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type RoleNameType = Text<named::RoleNameTypeMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type SecretAccessKeyType = Text<named::SecretAccessKeyTypeMarker>;

/// A [`Text`](crate::runtime::shape::newtype::Text), which its marker tells apart from all others.
pub type SessionTokenType = Text<named::SessionTokenTypeMarker>;

newtypes! {
    [
        AccessKeyTypeMarker, AccountIdTypeMarker, ErrorDescriptionMarker,
        ExpirationTimestampTypeMarker, RoleNameTypeMarker,
    ]
    {
        AccessTokenTypeMarker(.sensitive());
        SecretAccessKeyTypeMarker(.sensitive());
        SessionTokenTypeMarker(.sensitive());
    }
    {}
}
