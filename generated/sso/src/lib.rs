// @generated from model/sso/2019-06-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sso`.

//! # AWS Single Sign-On
//!
//! AWS IAM Identity Center (successor to AWS Single Sign-On) Portal is a web service that makes it easy for you
//! to assign user access to IAM Identity Center resources such as the AWS access portal. Users can get AWS
//! account applications and roles assigned to them and get federated into the application.
//!
//! > **Note**
//! >
//! > Although AWS Single Sign-On was renamed, the `sso` and `identitystore` API namespaces will continue to
//! > retain their original name for backward compatibility purposes. For more information, see
//! > [IAM Identity Center rename](https://docs.aws.amazon.com/singlesignon/latest/userguide/what-is.html#renamed).
//!
//! This reference guide describes the IAM Identity Center Portal operations that you can call programatically and
//! includes detailed information on data types and errors.
//!
//! > **Note**
//! >
//! > AWS provides SDKs that consist of libraries and sample code for various programming languages and platforms,
//! > such as Java, Ruby, .Net, iOS, or Android. The SDKs provide a convenient way to create programmatic access
//! > to IAM Identity Center and other AWS services. For more information about the AWS SDKs, including how to
//! > download and install them, see [Tools for Amazon Web Services](http://aws.amazon.com/tools/).
//!
//! The [guide](runtime::guide) has a page for each task: calls, credentials, errors, retries, tests.
//!
//! # Example
//!
//! ```no_run
//! use sso::operations::GetRoleCredentialsRequest;
//! use sso::{Client, Region};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder().region(Region::new("eu-west-1")).build()?;
//! let request = GetRoleCredentialsRequest::new("role-name", "account-id", "access-token");
//! let response = client.get_role_credentials(request).await?;
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
pub const SERVICE_NAME: &str = "AWS Single Sign-On";

/// The id of the service in all AWS SDKs.
pub const SERVICE_ID: &str = "SSO";

/// The version of the service's API.
pub const API_VERSION: &str = "2019-06-10";

/// The service's name in signatures.
pub const SIGNING_NAME: &str = "awsssoportal";

runtime::service! {
    SERVICE = SERVICE_ID, API_VERSION, REST_JSON
        .endpoint("portal.sso", SIGNING_NAME)
        .endpoint_rules(runtime::endpoint::rules::GOVERNMENT, "portal.sso")
}

// A crate and a runtime which don't fit are a mistake to find now, and not when a call is made.
const _: () = runtime::generated_for("0.1.0");

// The example in the file is compiled with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
