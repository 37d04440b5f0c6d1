//! The input formats: a faithful, typed mirror of a service definition, and nothing else.
//!
//! In flow named texts ([`source::SourceFile`]); out flows a [`c2j::Service`], or a full list of what is wrong with
//! the texts. No decision about Rust is made here: lowering is the only reader of these types.

pub mod c2j;
pub(crate) mod json;
mod read;
pub mod source;
