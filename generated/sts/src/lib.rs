// @generated from model/sts/2011-06-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sts`.

//! # AWS Security Token Service
//!
//! Amazon Web Services provides Security Token Service (STS) as a web service that enables you to request
//! temporary, limited-privilege credentials for users. This guide describes the STS API. For more information,
//! see
//! [Temporary Security Credentials](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html) in
//! the *IAM User Guide*.
//!
//! > **Note**
//! >
//! > As an alternative to using the API, you can use one of the Amazon Web Services SDKs, which consist of
//! > libraries and sample code for various programming languages and platforms such as Java, Ruby, .NET, iOS,
//! > Android, and others. The SDKs provide a convenient way to create programmatic access to STS. For example,
//! > the SDKs can cryptographically sign requests, manage errors, and retry requests automatically. For
//! > information about the Amazon Web Services SDKs, see
//! > [Tools to Build on Amazon Web Services](http://aws.amazon.com/tools/).
//!
//! For information about setting up signatures and authorization through the API, see
//! [Signing Amazon Web Services API Requests](https://docs.aws.amazon.com/general/latest/gr/signing_aws_api_requests.html)
//! in the *Amazon Web Services General Reference*. For general information about the Query API, see
//! [Making Query Requests](https://docs.aws.amazon.com/IAM/latest/UserGuide/IAM_UsingQueryAPI.html) in the *IAM
//! User Guide*. For information about using security tokens with other Amazon Web Services products, see
//! [Amazon Web Services Services That Work with IAM](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html)
//! in the *IAM User Guide*.
//!
//! For information about STS endpoints, see
//! [STS Regions and endpoints](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_region-endpoints.html)
//! in the *IAM User Guide*. For information about logging STS API calls, see
//! [Logging IAM and STS API calls with CloudTrail](https://docs.aws.amazon.com/IAM/latest/UserGuide/cloudtrail-integration.html)
//! in the *IAM User Guide*.
//!
//! The [guide](runtime::guide) has a page for each task: calls, credentials, errors, retries, tests.
//!
//! # Example
//!
//! ```no_run
//! use sts::operations::GetCallerIdentityRequest;
//! use sts::{Client, Region};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder().region(Region::new("eu-west-1")).build()?;
//! let request = GetCallerIdentityRequest::new();
//! let response = client.get_caller_identity(request).await?;
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
mod endpoint;
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
pub const SERVICE_NAME: &str = "AWS Security Token Service";

/// The id of the service in all AWS SDKs.
pub const SERVICE_ID: &str = "STS";

/// The version of the service's API.
pub const API_VERSION: &str = "2011-06-15";

/// The service's name in signatures.
pub const SIGNING_NAME: &str = "sts";

runtime::service! {
    SERVICE = SERVICE_ID, API_VERSION, AWS_QUERY
        .endpoint("sts", SIGNING_NAME)
        .endpoint_rules(endpoint::RULES, "")
}

// A crate and a runtime which don't fit are a mistake to find now, and not when a call is made.
const _: () = runtime::generated_for("0.1.0");

// The example in the file is compiled with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
