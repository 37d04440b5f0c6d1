//! Buckets and objects: the requests of the client for Amazon S3, and how it reads answers. No server of AWS
//! is called.

mod addressing;
mod checksums;
mod errors;
mod names;
mod signatures;
mod support;
mod wire;
