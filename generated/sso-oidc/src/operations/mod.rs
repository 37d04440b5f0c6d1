// @generated from model/sso-oidc/2019-06-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sso-oidc`.

//! The operations. Each has a type of its own, an input, an output and an enum of errors.

mod create_token;

pub use create_token::*;
