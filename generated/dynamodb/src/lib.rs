// @generated from model/dynamodb/2012-08-10/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen dynamodb`.

//! # Amazon DynamoDB
//!
//! Amazon DynamoDB is a fully managed NoSQL database service that provides fast and predictable performance with
//! seamless scalability. DynamoDB lets you offload the administrative burdens of operating and scaling a
//! distributed database, so that you don't have to worry about hardware provisioning, setup and configuration,
//! replication, software patching, or cluster scaling.
//!
//! With DynamoDB, you can create database tables that can store and retrieve any amount of data, and serve any
//! level of request traffic. You can scale up or scale down your tables' throughput capacity without downtime or
//! performance degradation, and use the Amazon Web Services Management Console to monitor resource utilization
//! and performance metrics.
//!
//! DynamoDB automatically spreads the data and traffic for your tables over a sufficient number of servers to
//! handle your throughput and storage requirements, while maintaining consistent and fast performance. All of
//! your data is stored on solid state disks (SSDs) and automatically replicated across multiple Availability
//! Zones in an Amazon Web Services Region, providing built-in high availability and data durability.
//!
//! The [guide](runtime::guide) has a page for each task: calls, credentials, errors, retries, tests.
//!
//! # Example
//!
//! ```no_run
//! use dynamodb::operations::ListTablesInput;
//! use dynamodb::{Client, Region};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder().region(Region::new("eu-west-1")).build()?;
//! let request = ListTablesInput::new();
//! let response = client.list_tables(request).await?;
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
//! use dynamodb::operations::ListTablesInput;
//!
//! # async fn example(client: dynamodb::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let request = ListTablesInput::new();
//! let mut items = client.list_tables_pages(request).items();
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
pub const SERVICE_NAME: &str = "Amazon DynamoDB";

/// The id of the service in all AWS SDKs.
pub const SERVICE_ID: &str = "DynamoDB";

/// The version of the service's API.
pub const API_VERSION: &str = "2012-08-10";

/// The service's name in signatures.
pub const SIGNING_NAME: &str = "dynamodb";

runtime::service! {
    SERVICE = SERVICE_ID, API_VERSION, AWS_JSON_1_0
        .endpoint("dynamodb", SIGNING_NAME)
        .endpoint_rules(endpoint::RULES, "")
        .target_prefix("DynamoDB_20120810")
        .crc32_responses()
        .retry(25, 4)
}

// A crate and a runtime which don't fit are a mistake to find now, and not when a call is made.
const _: () = runtime::generated_for("0.1.0");

// The example in the file is compiled with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
