//! Turns values into HTTP messages, and HTTP messages into values. It does no input or output (sans-IO).
//!
//! In: a [`Shape`](crate::shape::Shape), the [`OperationSchema`] and the
//! [`Endpoint`](crate::value::Endpoint). Out: a request that is not signed yet. In the other direction, a
//! response becomes an output, an exception or a [`DecodeError`]. This floor knows shapes and values. It must
//! not know credentials, connections or clients.

pub mod checksum;
pub mod codec;
pub(crate) mod error;
#[cfg(feature = "event-streams")]
pub mod event_stream;
mod header;
pub(crate) mod http_binding;
mod macros;
pub(crate) mod operation;
pub mod protocol;

pub use self::error::{DecodeError, EncodeError, ErrorMetadata, RequestError};
pub use self::operation::{
    Discovery, EncodedListing, EndpointArgument, EndpointSource, HttpChecksum,
    OperationDeclaration, OperationSchema, Pagination, Scheme, Segment, ServiceSchema, Sessions,
    Waiter,
};
