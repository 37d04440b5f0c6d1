// @generated from model/sqs/2012-11-05/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen sqs`.

//! # Amazon Simple Queue Service
//!
//! Welcome to the *Amazon SQS API Reference*.
//!
//! Amazon SQS is a reliable, highly-scalable hosted queue for storing messages as they travel between
//! applications or microservices. Amazon SQS moves data between distributed application components and helps you
//! decouple these components.
//!
//! For information on the permissions you need to use this API, see
//! [Identity and access management](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-authentication-and-access-control.html)
//! in the *Amazon SQS Developer Guide.*
//!
//! You can use [Amazon Web Services SDKs](http://aws.amazon.com/tools/#sdk) to access Amazon SQS using your
//! favorite programming language. The SDKs perform tasks such as the following automatically:
//!
//! - Cryptographically sign your service requests
//! - Retry requests
//! - Handle error responses
//!
//! **Additional information**
//!
//! - [Amazon SQS Product Page](http://aws.amazon.com/sqs/)
//! - *Amazon SQS Developer Guide*
//!   - [Making API Requests](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-making-api-requests.html)
//!   - [Amazon SQS Message Attributes](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html#sqs-message-attributes)
//!   - [Amazon SQS Dead-Letter Queues](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html)
//! - [Amazon SQS in the Command Line Interface](https://awscli.amazonaws.com/v2/documentation/api/latest/reference/sqs/index.html)
//! - *Amazon Web Services General Reference*
//!   - [Regions and Endpoints](https://docs.aws.amazon.com/general/latest/gr/rande.html#sqs_region)
//!
//! The [guide](runtime::guide) has a page for each task: calls, credentials, errors, retries, tests.
//!
//! # Example
//!
//! ```no_run
//! use sqs::operations::ListQueuesRequest;
//! use sqs::{Client, Region};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder().region(Region::new("eu-west-1")).build()?;
//! let request = ListQueuesRequest::new();
//! let response = client.list_queues(request).await?;
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
//! use sqs::operations::ListQueuesRequest;
//!
//! # async fn example(client: sqs::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let request = ListQueuesRequest::new();
//! let mut items = client.list_queues_pages(request).items();
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
pub const SERVICE_NAME: &str = "Amazon Simple Queue Service";

/// The id of the service in all AWS SDKs.
pub const SERVICE_ID: &str = "SQS";

/// The version of the service's API.
pub const API_VERSION: &str = "2012-11-05";

/// The service's name in signatures.
pub const SIGNING_NAME: &str = "sqs";

runtime::service! {
    SERVICE = SERVICE_ID, API_VERSION, AWS_JSON_1_0
        .endpoint("sqs", SIGNING_NAME)
        .endpoint_rules(runtime::endpoint::rules::GOVERNMENT, "sqs")
        .target_prefix("AmazonSQS")
        .query_compatible()
}

// A crate and a runtime which don't fit are a mistake to find now, and not when a call is made.
const _: () = runtime::generated_for("0.1.0");

// The example in the file is compiled with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
