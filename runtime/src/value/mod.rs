//! The types of members, and the types that every floor uses.
//!
//! In: bytes, texts and times from users and servers. Out: [`Blob`], [`ByteStream`], [`Document`] and
//! [`Timestamp`] for members of shapes; [`Request`], [`Response`] and [`Body`] for HTTP messages;
//! [`Endpoint`], which says where a request goes; [`Features`], which say who sends it.
//!
//! This is the lowest floor. It must not know shapes, models or protocols, and it opens no socket.

mod base64;
mod blob;
mod block_on;
pub(crate) mod byte_stream;
pub(crate) mod document;
pub(crate) mod endpoint;
mod features;
mod message;
pub mod percent;
pub(crate) mod shown;
pub(crate) mod timestamp;

pub(crate) use self::base64::BASE64;
pub use self::blob::Blob;
pub(crate) use self::block_on::block_on;
#[cfg(feature = "blocking-client")]
pub(crate) use self::block_on::block_until;
pub use self::byte_stream::ByteStream;
pub use self::document::{Document, Number, ParseNumberError};
pub use self::endpoint::{Endpoint, EndpointError};
pub use self::features::Features;
pub use self::message::{Body, Request, Response};
pub use self::timestamp::{Timestamp, TimestampError, TimestampFormat};
