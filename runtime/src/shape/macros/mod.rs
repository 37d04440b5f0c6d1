//! The implementations which are the same for every shape of a kind, as macros that generated code calls.
//!
//! In: types that a generated file declares plainly, with their docs, and one line for each member with its traits in the
//! model. Out: access to the data ([`Shape`](crate::Shape)), and the conversions that people expect of such a type. The
//! macros are the reason why generated files are short.
//!
//! A macro names items of the runtime by `$crate::macros_support` alone.

mod enumerations;
mod newtypes;
mod structures;
mod unions;
