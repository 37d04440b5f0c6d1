//! Buckets and objects: what the client of Amazon S3 sends, and what it makes of the answers. No server of AWS is asked.

mod addressing;
mod checksums;
mod errors;
mod names;
mod signatures;
mod support;
mod wire;
