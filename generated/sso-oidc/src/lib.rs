// @generated from model/sso-oidc/2019-06-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sso-oidc`.

//! # AWS SSO OIDC
//!
//! IAM Identity Center OpenID Connect (OIDC) is a web service that enables a client (such as CLI or a native
//! application) to register with IAM Identity Center. The service also enables the client to fetch the user’s
//! access token upon successful authentication and authorization with IAM Identity Center.
//!
//! **API namespaces**
//!
//! IAM Identity Center uses the `sso` and `identitystore` API namespaces. IAM Identity Center OpenID Connect uses
//! the `sso-oauth` namespace.
//!
//! **Considerations for using this guide**
//!
//! Before you begin using this guide, we recommend that you first review the following important information
//! about how the IAM Identity Center OIDC service works.
//!
//! - The IAM Identity Center OIDC service currently implements only the portions of the OAuth 2.0 Device
//!   Authorization Grant standard (<https://tools.ietf.org/html/rfc8628>) that are necessary to enable single
//!   sign-on authentication with the CLI.
//! - With older versions of the CLI, the service only emits OIDC access tokens, so to obtain a new token, users
//!   must explicitly re-authenticate. To access the OIDC flow that supports token refresh and doesn’t require
//!   re-authentication, update to the latest CLI version (1.27.10 for CLI V1 and 2.9.0 for CLI V2) with support
//!   for OIDC token refresh and configurable IAM Identity Center session durations. For more information, see
//!   [Configure Amazon Web Services access portal session duration](https://docs.aws.amazon.com/singlesignon/latest/userguide/configure-user-session.html)
//!   .
//! - The access tokens provided by this service grant access to all Amazon Web Services account entitlements
//!   assigned to an IAM Identity Center user, not just a particular application.
//! - The documentation in this guide does not describe the mechanism to convert the access token into Amazon Web
//!   Services Auth (“sigv4”) credentials for use with IAM-protected Amazon Web Services service endpoints. For
//!   more information, see
//!   [GetRoleCredentials](https://docs.aws.amazon.com/singlesignon/latest/PortalAPIReference/API_GetRoleCredentials.html)
//!   in the *IAM Identity Center Portal API Reference Guide*.
//!
//! For general information about IAM Identity Center, see
//! [What is IAM Identity Center?](https://docs.aws.amazon.com/singlesignon/latest/userguide/what-is.html) in the
//! *IAM Identity Center User Guide*.
//!
//! The [guide](runtime::guide) has a page for each task: calls, credentials, errors, retries, tests.
//!
//! # Example
//!
//! ```no_run
//! use sso_oidc::operations::CreateTokenRequest;
//! use sso_oidc::{Client, Region};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder().region(Region::new("eu-west-1")).build()?;
//! let request = CreateTokenRequest::new("client-id", "client-secret", "grant-type");
//! let response = client.create_token(request).await?;
//! println!("{response:?}");
//! # Ok(())
//! # }
//! ```

// The model decides how large variants are; boxing exceptions would only cost allocations.
#![allow(clippy::large_enum_variant)]
// Deprecated items are implemented like all others.
#![allow(deprecated)]
// What the model does not describe has no docs.
#![allow(missing_docs)]

#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
pub mod enums;
pub mod errors;
pub mod newtypes;
pub mod operations;

pub use client::Client;
pub use shapewright_runtime as runtime;
pub use shapewright_runtime::{
    Blob, ByteStream, Credentials, Document, Error, Maybe, OrEmpty, Region, Repeat, Timestamp,
    Validate,
};

/// The name of the service, for people.
pub const SERVICE_NAME: &str = "AWS SSO OIDC";

/// The id of the service in all AWS SDKs.
pub const SERVICE_ID: &str = "SSO OIDC";

/// The version of the service's API.
pub const API_VERSION: &str = "2019-06-10";

/// The service's name in signatures.
pub const SIGNING_NAME: &str = "sso-oauth";

runtime::service! {
    SERVICE = SERVICE_ID, API_VERSION, REST_JSON
        .endpoint("oidc", SIGNING_NAME)
        .endpoint_rules(runtime::endpoint::rules::GOVERNMENT, "oidc")
}

// A crate and a runtime which don't fit are a mistake to find now, and not when a call is made.
const _: () = runtime::generated_for("0.1.0");

// The example in the file is compiled with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
