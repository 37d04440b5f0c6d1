// @generated from model/cloudwatch/2010-08-01/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen cloudwatch`.

//! # Amazon CloudWatch
//!
//! Amazon CloudWatch enables you to publish, monitor, and manage various metrics, as well as configure alarm
//! actions based on data from metrics. This guide provides detailed information about CloudWatch actions, data
//! types, parameters, and errors. For more information about CloudWatch features, see
//! [Amazon CloudWatch](https://aws.amazon.com/cloudwatch) and the *Amazon CloudWatch User Guide*.
//!
//! For information about the metrics that other Amazon Web Services products send to CloudWatch, see the
//! [Amazon CloudWatch Metrics and Dimensions Reference](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/aws-services-cloudwatch-metrics.html)
//! in the *Amazon CloudWatch User Guide*.
//!
//! Use the following links to get started using the CloudWatch Query API:
//!
//! \: An alphabetical list of all CloudWatch actions.
//!
//! \: An alphabetical list of all CloudWatch data types.
//!
//! CommonParameters: Parameters that all Query actions can use.
//!
//! CommonErrors: Client and server errors that all actions can return.
//!
//! [Regions and Endpoints](https://docs.aws.amazon.com/general/latest/gr/rande.html#cw_region): Supported regions
//! and endpoints for all Amazon Web Services products.
//!
//! Alternatively, you can use one of the [Amazon Web Services SDKs](https://aws.amazon.com/tools/#sdk) to access
//! CloudWatch using an API tailored to your programming language or platform.
//!
//! Developers in the Amazon Web Services developer community also provide their own libraries, which you can find
//! at the following Amazon Web Services developer centers:
//!
//! [Java Developer Center](http://aws.amazon.com/java/)
//!
//! [JavaScript Developer Center](http://aws.amazon.com/javascript/)
//!
//! [Amazon Web Services Mobile Services](http://aws.amazon.com/mobile/)
//!
//! [PHP Developer Center](http://aws.amazon.com/php/)
//!
//! [Python Developer Center](http://aws.amazon.com/python/)
//!
//! [Ruby Developer Center](http://aws.amazon.com/ruby/)
//!
//! [Windows and .NET Developer Center](http://aws.amazon.com/net/)
//!
//! The [guide](runtime::guide) has a page for each task: calls, credentials, errors, retries, tests.
//!
//! # Example
//!
//! ```no_run
//! use cloudwatch::operations::ListMetricsInput;
//! use cloudwatch::{Client, Region};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder().region(Region::new("eu-west-1")).build()?;
//! let request = ListMetricsInput::new();
//! let response = client.list_metrics(request).await?;
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
//! use cloudwatch::operations::ListMetricsInput;
//!
//! # async fn example(client: cloudwatch::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let request = ListMetricsInput::new();
//! let mut items = client.list_metrics_pages(request).items();
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
pub const SERVICE_NAME: &str = "Amazon CloudWatch";

/// The id of the service in all AWS SDKs.
pub const SERVICE_ID: &str = "CloudWatch";

/// The version of the service's API.
pub const API_VERSION: &str = "2010-08-01";

/// The service's name in signatures.
pub const SIGNING_NAME: &str = "monitoring";

runtime::service! {
    SERVICE = SERVICE_ID, API_VERSION, RPC_V2_CBOR
        .endpoint("monitoring", SIGNING_NAME)
        .endpoint_rules(endpoint::RULES, "")
        .target_prefix("GraniteServiceVersion20100801")
        .query_compatible()
}

// A crate and a runtime which don't fit are a mistake to find now, and not when a call is made.
const _: () = runtime::generated_for("0.1.0");

// The example in the file is compiled with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
