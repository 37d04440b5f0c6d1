//! Turns a region into the endpoint of a service.
//!
//! In: the region that a user names, and the endpoint prefix of a service. Out: an [`Endpoint`], or an
//! [`EndpointError`]. This floor must not know operations, credentials or transports.

mod region;

pub use self::region::Region;
pub use crate::value::{Endpoint, EndpointError};
