// @generated from model/iot-jobs-data-plane/2017-09-29/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen iot-jobs-data-plane`.

//! # AWS IoT Jobs Data Plane
//!
//! IoT Jobs is a service that allows you to define a set of jobs — remote operations that are sent to and
//! executed on one or more devices connected to Amazon Web Services IoT Core. For example, you can define a job
//! that instructs a set of devices to download and install application or firmware updates, reboot, rotate
//! certificates, or perform remote troubleshooting operations.
//!
//! Find the endpoint address for actions in the IoT jobs data plane by running this CLI command:
//!
//! `aws iot describe-endpoint --endpoint-type iot:Jobs`
//!
//! The service name used by
//! [Amazon Web Services Signature Version 4](https://docs.aws.amazon.com/general/latest/gr/signature-version-4.html)
//! to sign requests is: *iot-jobs-data*.
//!
//! To create a job, you make a job document which is a description of the remote operations to be performed, and
//! you specify a list of targets that should perform the operations. The targets can be individual things, thing
//! groups or both.
//!
//! IoT Jobs sends a message to inform the targets that a job is available. The target starts the execution of the
//! job by downloading the job document, performing the operations it specifies, and reporting its progress to
//! Amazon Web Services IoT Core. The Jobs service provides commands to track the progress of a job on a specific
//! target and for all the targets of the job
//!
//! The [guide](runtime::guide) has a page for each task: calls, credentials, errors, retries, tests.
//!
//! # Example
//!
//! ```no_run
//! use iot_jobs_data_plane::operations::GetPendingJobExecutionsRequest;
//! use iot_jobs_data_plane::{Client, Region};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder().region(Region::new("eu-west-1")).build()?;
//! let request = GetPendingJobExecutionsRequest::new("thing-name");
//! let response = client.get_pending_job_executions(request).await?;
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
pub mod types;

pub use client::Client;
pub use shapewright_runtime as runtime;
pub use shapewright_runtime::{
    Blob, ByteStream, Credentials, Document, Error, Maybe, OrEmpty, Region, Repeat, Timestamp,
    Validate,
};

/// The name of the service, for people.
pub const SERVICE_NAME: &str = "AWS IoT Jobs Data Plane";

/// The id of the service in all AWS SDKs.
pub const SERVICE_ID: &str = "IoT Jobs Data Plane";

/// The version of the service's API.
pub const API_VERSION: &str = "2017-09-29";

/// The service's name in signatures.
pub const SIGNING_NAME: &str = "iot-jobs-data";

runtime::service! {
    SERVICE = SERVICE_ID, API_VERSION, REST_JSON
        .endpoint("data.jobs.iot", SIGNING_NAME)
        .endpoint_rules(runtime::endpoint::rules::STANDARD, "data.jobs.iot")
}

// A crate and a runtime which don't fit are a mistake to find now, and not when a call is made.
const _: () = runtime::generated_for("0.1.0");

// The example in the file is compiled with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
