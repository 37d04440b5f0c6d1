//! Tests of the generator as a whole: models in, crates or diagnostics out.
//!
//! The models of single features are in `tests/models`, and what they generate is in `tests/snapshots`.
//! `models.rs` says how to add one.

mod crates;
mod declarations;
mod determinism;
mod diagnostics;
mod freshness;
mod locked;
mod models;
mod mutations;
mod real_models;
mod support;
