// @generated from model/signin/2023-01-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen signin`.

//! # AWS Sign-In Service
//!
//! AWS Sign-In manages authentication for AWS services. It implements OAuth 2.0, providing secure token exchange
//! and refresh capabilities.
//!
//! The [guide](runtime::guide) has a page for each task: calls, credentials, errors, retries, tests.

// The model decides how large variants are; boxing exceptions would only cost allocations.
#![allow(clippy::large_enum_variant)]
// Deprecated items are implemented like all others.
#![allow(deprecated)]

#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
mod endpoint;
pub mod enums;
pub mod errors;
pub mod newtypes;
pub mod operations;
pub mod types;

pub use client::Client;
pub use shapewright_runtime as runtime;
pub use shapewright_runtime::{
    Blob, ByteStream, Credentials, Document, Error, Maybe, OrEmpty, Region, Repeat, Timestamp,
    Validate,
};

/// The name of the service, for people.
pub const SERVICE_NAME: &str = "AWS Sign-In Service";

/// The id of the service in all AWS SDKs.
pub const SERVICE_ID: &str = "Signin";

/// The version of the service's API.
pub const API_VERSION: &str = "2023-01-01";

/// The service's name in signatures.
pub const SIGNING_NAME: &str = "signin";

runtime::service! {
    SERVICE = SERVICE_ID, API_VERSION, REST_JSON
        .endpoint("signin", SIGNING_NAME)
        .endpoint_rules(endpoint::RULES, "")
}

// A crate and a runtime which don't fit are a mistake to find now, and not when a call is made.
const _: () = runtime::generated_for("0.1.0");

// The example in the file is compiled with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
