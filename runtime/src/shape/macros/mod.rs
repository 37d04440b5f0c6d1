//! Macros that generated code calls to implement what is the same for all shapes of a kind.
//!
//! In: types that a generated file declares plainly, with their docs, and one line per member with its traits
//! in the model. Out: access to the data ([`Shape`](crate::Shape)), and the conversions that people expect of
//! such a type. Because of these macros, generated files are short.
//!
//! A macro must name items of the runtime by `$crate::macros_support` only, and must not know formats or
//! protocols.

mod dynamic;
mod enumerations;
mod newtypes;
mod serialized;
mod structures;
mod unions;
