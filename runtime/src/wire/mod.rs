//! From values to HTTP messages, and back. Sans-IO: no floor below the client sends anything.
//!
//! In: a [`Shape`](crate::shape::Shape), the [`OperationSchema`] and the [`Endpoint`](crate::value::Endpoint). Out: a request
//! that is not signed yet. And back: a response becomes an output, an exception or a [`DecodeError`]. This floor knows
//! shapes and values. It must not know credentials, connections or clients.

pub mod checksum;
pub mod codec;
pub(crate) mod error;
pub mod event_stream;
pub(crate) mod http_binding;
mod macros;
pub(crate) mod operation;
pub mod protocol;

pub use self::error::{DecodeError, EncodeError, ErrorMetadata, RequestError};
pub use self::operation::{
    EncodedListing, HttpChecksum, OperationDeclaration, OperationSchema, Segment, ServiceSchema,
};
