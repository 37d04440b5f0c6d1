//! Formats that are trees of objects, lists and scalars: JSON and CBOR.
//!
//! In: a value, or the tokens of a format. Out: tokens, or a value in its place. The rules that these formats
//! share are here, once for each direction: which members are in a body, what a null means, what a union must
//! have, how deep values may be nested, and the paths of errors. This module must not know how the tokens of
//! a format look.

pub(super) mod read;
pub(super) mod write;
