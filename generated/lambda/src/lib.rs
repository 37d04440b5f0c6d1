// @generated from model/lambda/2015-03-31/service-2.json
// Don't edit this file: change the model or the generator, then run `cargo xtask codegen lambda`.

//! # AWS Lambda
//!
//! **Overview**
//!
//! Lambda is a compute service that lets you run code without provisioning or managing servers. Lambda runs your
//! code on a high-availability compute infrastructure and performs all of the administration of the compute
//! resources, including server and operating system maintenance, capacity provisioning and automatic scaling,
//! code monitoring and logging. With Lambda, you can run code for virtually any type of application or backend
//! service. For more information about the Lambda service, see
//! [What is Lambda](https://docs.aws.amazon.com/lambda/latest/dg/welcome.html) in the **Lambda Developer Guide**.
//!
//! Lambda Event Functions, previously known as Lambda functions, run your code in response to events and API
//! calls. In the Lambda API, the Amazon Web Services SDKs, and the CLI, Event Functions are still called
//! *functions*, for example in [`CreateFunction`](crate::Client::create_function) and
//! [`Invoke`](crate::Client::invoke). You don't need to change any existing code.
//!
//! The *Lambda API Reference* provides information about each of the API methods for Lambda Event Functions,
//! including details about the parameters in each API request and response.
//!
//! You can use Software Development Kits (SDKs), Integrated Development Environment (IDE) Toolkits, and command
//! line tools to access the API. For installation instructions, see
//! [Tools for Amazon Web Services](http://aws.amazon.com/tools/).
//!
//! For a list of Region-specific endpoints that Lambda supports, see
//! [Lambda endpoints and quotas](https://docs.aws.amazon.com/general/latest/gr/lambda-service.html) in the
//! *Amazon Web Services General Reference.*.
//!
//! When making the API calls, you will need to authenticate your request by providing a signature. Lambda
//! supports signature version 4. For more information, see
//! [Signature Version 4 signing process](https://docs.aws.amazon.com/general/latest/gr/signature-version-4.html)
//! in the *Amazon Web Services General Reference.*.
//!
//! **CA certificates**
//!
//! Because Amazon Web Services SDKs use the CA certificates from your computer, changes to the certificates on
//! the Amazon Web Services servers can cause connection failures when you attempt to use an SDK. You can prevent
//! these failures by keeping your computer's CA certificates and operating system up-to-date. If you encounter
//! this issue in a corporate environment and do not manage your own computer, you might need to ask an
//! administrator to assist with the update process. The following list shows minimum operating system and Java
//! versions:
//!
//! - Microsoft Windows versions that have updates from January 2005 or later installed contain at least one of
//!   the required CAs in their trust list.
//! - Mac OS X 10.4 with Java for Mac OS X 10.4 Release 5 (February 2007), Mac OS X 10.5 (October 2007), and later
//!   versions contain at least one of the required CAs in their trust list.
//! - Red Hat Enterprise Linux 5 (March 2007), 6, and 7 and CentOS 5, 6, and 7 all contain at least one of the
//!   required CAs in their default trusted CA list.
//! - Java 1.4.2_12 (May 2006), 5 Update 2 (March 2005), and all later versions, including Java 6 (December 2006),
//!   7, and 8, contain at least one of the required CAs in their default trusted CA list.
//!
//! When accessing the Lambda management console or Lambda API endpoints, whether through browsers or
//! programmatically, you will need to ensure your client machines support any of the following CAs:
//!
//! - Amazon Root CA 1
//! - Starfield Services Root Certificate Authority - G2
//! - Starfield Class 2 Certification Authority
//!
//! Root certificates from the first two authorities are available from
//! [Amazon trust services](https://www.amazontrust.com/repository/), but keeping your computer up-to-date is the
//! more straightforward solution. To learn more about ACM-provided certificates, see
//! [Amazon Web Services Certificate Manager FAQs.](http://aws.amazon.com/certificate-manager/faqs/#certificates)
//!
//! The [guide](runtime::guide) has a page for each task: calls, credentials, errors, retries, tests.
//!
//! # Example
//!
//! ```no_run
//! use lambda::operations::ListFunctionsRequest;
//! use lambda::{Client, Region};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder().region(Region::new("eu-west-1")).build()?;
//! let request = ListFunctionsRequest::new();
//! let response = client.list_functions(request).await?;
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
//! use lambda::operations::ListFunctionsRequest;
//!
//! # async fn example(client: lambda::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let request = ListFunctionsRequest::new();
//! let mut items = client.list_functions_pages(request).items();
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
pub const SERVICE_NAME: &str = "AWS Lambda";

/// The id of the service in all AWS SDKs.
pub const SERVICE_ID: &str = "Lambda";

/// The version of the service's API.
pub const API_VERSION: &str = "2015-03-31";

/// The service's name in signatures.
pub const SIGNING_NAME: &str = "lambda";

runtime::service! {
    SERVICE = SERVICE_ID, API_VERSION, REST_JSON
        .endpoint("lambda", SIGNING_NAME)
        .endpoint_rules(runtime::endpoint::rules::STANDARD, "lambda")
}

// A crate and a runtime which don't fit are a mistake to find now, and not when a call is made.
const _: () = runtime::generated_for("0.1.0");

// The example in the file is compiled with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
