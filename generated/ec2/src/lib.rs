// @generated from model/ec2/2016-11-15/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen ec2`.

//! # Amazon Elastic Compute Cloud
//!
//! This is the *Amazon EC2 API Reference*. It provides descriptions, API request parameters, and the XML response
//! for each of the Amazon EC2 Query API actions. Note that the Amazon EC2 API includes actions for Amazon EC2
//! plus additional services, such as Amazon EBS and Amazon VPC.
//!
//! **Learn more**
//!
//! - To learn about using the Query API, see
//!   [Using the API for Amazon EC2](https://docs.aws.amazon.com/ec2/latest/devguide/ec2-low-level-api.html).
//! - To learn about the permissions required to call an Amazon EC2 API action, see
//!   [Actions, resources, and condition keys for Amazon EC2](https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html).
//! - To get the list of API actions by service and resource, see
//!   [Actions by service](https://docs.aws.amazon.com/ec2/latest/devguide/OperationList-query.html).
//! - To get the alphabetical list of API actions, see .
//! - To get descriptions of the API error codes, see
//!   [Error codes for the Amazon EC2 API](https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html).
//!
//! Alternatively, use one of the following methods to access the Amazon EC2 API, instead of using the Query API
//! directly:
//!
//! - [Amazon Web Services CLI Command Reference - ec2 commands](https://docs.aws.amazon.com/cli/latest/reference/ec2/)
//! - [CloudFormation - Amazon EC2 resource type reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_EC2.html)
//! - [Amazon Web Services Tools for PowerShell Cmdlet Reference - Amazon EC2 cmdlets](https://docs.aws.amazon.com/powershell/v5/reference/items/EC2_cmdlets.html)
//! - [Amazon Web Services SDKs](https://builder.aws.com/build/tools)
//!
//! The [guide](runtime::guide) has a page for each task: calls, credentials, errors, retries, tests.
//!
//! # Example
//!
//! ```no_run
//! use ec2::operations::DescribeTagsRequest;
//! use ec2::{Client, Region};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder().region(Region::new("eu-west-1")).build()?;
//! let request = DescribeTagsRequest::new();
//! let response = client.describe_tags(request).await?;
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
//! use ec2::operations::DescribeTagsRequest;
//!
//! # async fn example(client: ec2::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let request = DescribeTagsRequest::new();
//! let mut items = client.describe_tags_pages(request).items();
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
pub const SERVICE_NAME: &str = "Amazon Elastic Compute Cloud";

/// The id of the service in all AWS SDKs.
pub const SERVICE_ID: &str = "EC2";

/// The version of the service's API.
pub const API_VERSION: &str = "2016-11-15";

/// The service's name in signatures.
pub const SIGNING_NAME: &str = "ec2";

runtime::service! {
    SERVICE = SERVICE_ID, API_VERSION, EC2_QUERY
        .endpoint("ec2", SIGNING_NAME)
        .endpoint_rules(runtime::endpoint::rules::GOVERNMENT, "ec2")
}

// A crate and a runtime which don't fit are a mistake to find now, and not when a call is made.
const _: () = runtime::generated_for("0.1.0");

// The example in the file is compiled with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
