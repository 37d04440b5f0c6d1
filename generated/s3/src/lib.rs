// @generated from model/s3/2006-03-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen s3`.

//! # Amazon Simple Storage Service
//!
//! > **Note**
//! >
//! > For information about using the Amazon S3 API—including authentication, signing requests, code examples, and
//! > error handling—see the
//! > [Amazon S3 Developer Guide](https://docs.aws.amazon.com/AmazonS3/latest/developerguide/Welcome.html).
//!
//! Welcome to the *Amazon S3 API Reference*. This guide explains the Amazon Simple Storage Service (Amazon S3)
//! application programming interface (API).
//!
//! Welcome to the *Amazon S3 API Reference*. This guide explains the Amazon Simple Storage Service (Amazon S3)
//! application programming interface (API).
//!
//! You can use any toolkit that supports HTTP to use the REST API. You can even use a browser to fetch objects,
//! as long as they are anonymously readable.
//!
//! The REST API uses the standard HTTP headers and status codes, so that standard browsers and toolkits work as
//! expected. In some areas, we have added functionality to HTTP (for example, we added headers to support access
//! control). In these cases, we have done our best to add the new functionality in a way that matched the style
//! of standard HTTP usage.
//!
//! The current version of the Amazon S3 API is `2006-03-01`.
//!
//! Amazon S3 supports the REST API.
//!
//! > **Note**
//! >
//! > As announced on May 5, 2025, SOAP API support is discontinued. Requests that use the SOAP API return an HTTP
//! > `400 Bad Request` error. Use this REST API or the Amazon Web Services SDKs instead.
//!
//! The [guide](runtime::guide) has a page for each task: calls, credentials, errors, retries, tests.
//!
//! # Example
//!
//! ```no_run
//! use s3::operations::ListBucketsRequest;
//! use s3::{Client, Region};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder().region(Region::new("eu-west-1")).build()?;
//! let request = ListBucketsRequest::new();
//! let response = client.list_buckets(request).await?;
//! println!("{response:?}");
//! # Ok(())
//! # }
//! ```
//!
//! # Pages
//!
//! A result that comes in pages is read as if it were one.
//! A page is fetched when its first item is asked for.
//!
//! ```no_run
//! use s3::operations::ListBucketsRequest;
//!
//! # async fn example(client: s3::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let request = ListBucketsRequest::new();
//! let mut items = client.list_buckets_pages(request).items();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
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
pub const SERVICE_NAME: &str = "Amazon Simple Storage Service";

/// The id of the service in all AWS SDKs.
pub const SERVICE_ID: &str = "S3";

/// The version of the service's API.
pub const API_VERSION: &str = "2006-03-01";

/// The service's name in signatures.
pub const SIGNING_NAME: &str = "s3";

runtime::service! {
    SERVICE = SERVICE_ID, API_VERSION, REST_XML
        .endpoint("s3", SIGNING_NAME)
        .endpoint_rules(endpoint::RULES, "")
        .verbatim_signing()
        .sessions(runtime::client::operation::sessions::<operations::CreateSession>("sigv4-s3express", "x-amz-s3session-token"))
        .transient_codes(&["InternalError"])
}

// A crate and a runtime which don't fit are a mistake to find now, and not when a call is made.
const _: () = runtime::generated_for("0.1.0");

// The example in the file is compiled with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
