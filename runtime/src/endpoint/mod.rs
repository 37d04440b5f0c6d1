//! Turns a region and other settings into the endpoint of a service.
//!
//! In: the settings of a client and the input of a call, and the rules of a service. Out: an [`Endpoint`], or
//! an error that says why there is none. This floor must not know operations, credentials or transports.

mod partition;
mod region;
pub mod rules;

pub use self::region::Region;
pub use crate::value::{Endpoint, EndpointError};
