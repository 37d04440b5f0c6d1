// @generated from model/signin/2023-01-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen signin`.

//! The operations. Each has a type of its own, an input, an output and an enum of errors.

mod create_oauth2_token;

pub use create_oauth2_token::*;
