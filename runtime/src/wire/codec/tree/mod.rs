//! Formats that are trees of objects, lists and scalars: JSON and CBOR.
//!
//! What such formats have in common is here, once, in both directions: which members are in a body, what a null means,
//! what a union must have, how deep values may be nested, and the paths of errors. A format says only how its tokens look.

pub(super) mod read;
pub(super) mod write;
