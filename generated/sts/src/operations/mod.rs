// @generated from model/sts/2011-06-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sts`.

//! The operations. Each has a type of its own, an input, an output and an enum of errors.

mod assume_role;
mod assume_role_with_saml;
mod assume_role_with_web_identity;
mod assume_root;
mod decode_authorization_message;
mod get_access_key_info;
mod get_caller_identity;
mod get_delegated_access_token;
mod get_federation_token;
mod get_session_token;
mod get_web_identity_token;

pub use assume_role::*;
pub use assume_role_with_saml::*;
pub use assume_role_with_web_identity::*;
pub use assume_root::*;
pub use decode_authorization_message::*;
pub use get_access_key_info::*;
pub use get_caller_identity::*;
pub use get_delegated_access_token::*;
pub use get_federation_token::*;
pub use get_session_token::*;
pub use get_web_identity_token::*;
