//! From a region to the endpoint of a service.
//!
//! In: the region that a user names, and the endpoint prefix of a service. Out: an [`Endpoint`], or an [`EndpointError`].
//!
//! This floor knows no operation, no credentials and no transport.

mod region;

pub use self::region::Region;
pub use crate::value::{Endpoint, EndpointError};
