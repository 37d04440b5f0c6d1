//! Calls: everything between the input of an operation and its output, asynchronous and blocking.
//!
//! In: settings, and the input of an operation. Out: its output, or an [`Error`] that says what went wrong.
//! This is the highest floor. It puts the other floors together, and none of them may know it. A generated
//! `Client` wraps a [`Core`].

mod agent;
mod arguments;
mod auth_settings;
#[cfg(feature = "blocking-client")]
pub mod blocking;
mod body;
mod build_error;
mod builder;
mod call;
#[cfg_attr(not(feature = "digest-auth"), path = "unchallenged.rs")]
mod challenge;
mod chosen;
mod core;
mod defaults;
mod digest;
mod discovery;
mod endpoint_settings;
mod environment;
pub mod error;
#[cfg(feature = "event-streams")]
pub mod event_stream;
#[cfg(feature = "forms")]
mod form;
mod identity;
pub mod layer;
mod locate;
mod macros;
pub mod operation;
mod options;
#[cfg(feature = "pages")]
pub mod pages;
mod prepare;
mod prepared;
mod presign;
mod received;
pub mod retry;
mod run;
mod secret;
mod session;
mod settings;
mod sign;
mod trace_id;
mod transfer;
mod turn;
mod view;
#[cfg(feature = "waiters")]
pub mod wait;
pub mod watch;

pub use self::build_error::BuildError;
pub use self::builder::Builder;
pub use self::call::Call;
pub use self::core::{ClientBuilder, Core};
pub use self::defaults::{ConfigureClient, Defaults};
pub use self::endpoint_settings::AccountIdEndpointMode;
pub use self::error::Error;
#[cfg(feature = "forms")]
pub use self::form::{FormPolicy, PresignedForm};
pub use self::presign::{PresignedRequest, Presigning};
pub use self::retry::Retries;
pub use self::settings::Auth;
pub use self::view::View;
pub use crate::shape::TokenSource;
pub use crate::value::Features;
pub use crate::wire::checksum::ChecksumMode;

/// The pages of an operation's result, as a stream.
#[cfg(feature = "pages")]
pub type Pages<O> = pages::Pages<O, Core>;

/// The items of the pages of an operation's result, as a stream.
#[cfg(feature = "pages")]
pub type Items<O> = pages::Items<O, Core>;

/// A wait until something is in some state. Await it to begin.
#[cfg(feature = "waiters")]
pub type Wait<O> = wait::Wait<O, Core>;
