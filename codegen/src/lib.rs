//! Turns AWS service models into Rust source.
//!
//! The pipeline goes one way: read, model, lower, IR, emit, format, files. This crate writes no file and opens no
//! connection; `xtask` does that.

pub mod config;
pub mod diagnostics;
mod emit;
mod format;
pub mod html;
pub mod ir;
pub mod lower;
pub mod model;
pub mod naming;
pub mod pattern;
