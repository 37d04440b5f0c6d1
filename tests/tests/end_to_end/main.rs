//! The generated crate `iot-jobs-data-plane` against an HTTPS server on loopback.
//!
//! The server verifies every signature itself, records every request, and answers what a test tells it to.
//! Each scenario is written once, and runs through the async and the blocking client.

mod agent;
mod certificates;
mod clients;
mod concurrency;
mod examples;
mod exceptions;
mod failures;
mod operations;
mod requests;
mod sans_io;
mod server;
mod signature;
mod signing;
mod tls;
mod transports;
