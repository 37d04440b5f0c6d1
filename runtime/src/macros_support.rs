//! The names that the macros use, and through them generated code. The module is public only for this reason,
//! and may change in any version.
//!
//! In: items of the standard library and of all floors. Out: short paths to them. This module must not have
//! code of its own.
//!
//! A model may have a shape named `Option`, so macros can't rely on the names of the standard library. A
//! short path costs the compiler less than a long one, and these paths are written tens of thousands of
//! times.

pub use std::boxed::Box;
pub use std::clone::Clone;
pub use std::cmp::{Eq, PartialEq};
pub use std::collections::HashMap;
pub use std::convert::{AsRef, From, Into, TryFrom};
pub use std::default::Default;
pub use std::error::Error;
pub use std::fmt::{Debug, Display, Formatter, Result as FmtResult};
pub use std::hash::{Hash, Hasher};
pub use std::iter::{FromIterator, IntoIterator};
pub use std::option::Option::{self, None, Some};
pub use std::result::Result::{self, Err, Ok};
pub use std::string::String;
pub use std::sync::OnceLock;
pub use std::vec::Vec;
pub use std::{concat, stringify};

#[cfg(feature = "serde")]
pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

pub use crate::client::error::{
    ErrorKind, ErrorSource, OperationError, Unhandled, Unmodelled, debug as debug_error,
    display as display_error, display_exception,
};
#[cfg(feature = "event-streams")]
pub use crate::client::event_stream::Event;
pub use crate::client::operation::Operation;
#[cfg(feature = "pages")]
pub use crate::client::pages::PagedItems;
pub use crate::shape::copy::{cloned, equal, same};
pub use crate::shape::debug::{fmt as debug_shape, show};
pub use crate::shape::declared::{
    Declared, EnumKind, Part, StructureKind, declaration, described, index_of, nothing_mut,
};
#[cfg(feature = "serde")]
pub use crate::shape::dynamic::{Dynamic, Error as DynamicError, Kinds, from_serde, to_serde};
pub use crate::shape::empty::Empty;
pub use crate::shape::kinds;
pub use crate::shape::newtype::{Named, length};
pub use crate::shape::schema::Schema;
pub use crate::shape::schema::declaration::newtype;
#[cfg(feature = "serde")]
pub use crate::shape::serialize::{deserialize, serialize};
pub use crate::shape::{Shape, Union, Value, ValueMut, text};
pub use crate::wire::operation::declaration::operation;
pub use crate::wire::{OperationDeclaration, ServiceSchema, protocol};
