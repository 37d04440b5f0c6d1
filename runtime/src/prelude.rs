//! The names of the standard library which the macros write.
//!
//! A model may have a shape called `Option`, so macros can't count on such a word. A short path costs a compiler less than a
//! long one, and these are written tens of thousands of times.

pub use std::boxed::Box;
pub use std::clone::Clone;
pub use std::cmp::{Eq, PartialEq};
pub use std::convert::{AsRef, From, Into};
pub use std::default::Default;
pub use std::error::Error;
pub use std::fmt::{Debug, Display, Formatter, Result as FmtResult};
pub use std::hash::{Hash, Hasher};
pub use std::option::Option::{self, None, Some};
pub use std::string::String;
pub use std::sync::OnceLock;
pub use std::{concat, stringify};
