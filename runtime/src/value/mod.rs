//! What members of a shape hold, and what every floor speaks of.
//!
//! In: bytes, texts and times of users and servers. Out: [`Blob`], [`ByteStream`], [`Document`] and [`Timestamp`], which
//! are members of shapes; HTTP messages ([`Request`], [`Response`], [`Body`]); the [`Endpoint`] that a request goes to.
//!
//! This is the lowest floor. It knows no shape, no model and no protocol, and it opens no socket.

mod base64;
mod blob;
mod block_on;
pub(crate) mod byte_stream;
pub(crate) mod document;
pub(crate) mod endpoint;
mod message;
pub mod percent;
pub(crate) mod timestamp;

pub(crate) use self::base64::BASE64;
pub use self::blob::Blob;
pub(crate) use self::block_on::block_on;
pub use self::byte_stream::ByteStream;
pub use self::document::{Document, Number, ParseNumberError};
pub use self::endpoint::{Endpoint, EndpointError};
pub use self::message::{Body, Request, Response};
pub use self::timestamp::{Timestamp, TimestampError, TimestampFormat};
