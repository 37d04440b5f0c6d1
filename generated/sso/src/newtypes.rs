// @generated from model/sso/2019-06-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sso`.

//! Texts, numbers, lists and maps that have a name in the model.
//!
//! Each is an alias, and what it can do is on the page of the type that it names. The first parameter of that
//! type is a marker that nothing else has, so no name converts into another by itself.

use shapewright_runtime::newtypes;
use shapewright_runtime::shape::newtype::{Number, Text};

pub type AccessKeyType = Text<named::AccessKeyTypeMarker>;

pub type AccessTokenType = Text<named::AccessTokenTypeMarker>;

pub type AccountIdType = Text<named::AccountIdTypeMarker>;

pub type ErrorDescription = Text<named::ErrorDescriptionMarker>;

pub type ExpirationTimestampType = Number<named::ExpirationTimestampTypeMarker, i64>;

pub type RoleNameType = Text<named::RoleNameTypeMarker>;

pub type SecretAccessKeyType = Text<named::SecretAccessKeyTypeMarker>;

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
