//! The types behind the newtypes of generated code.
//!
//! A text, number, list or map which has a name in the model is a type of its own, so that a `ThingName` is never taken for a
//! `JobId`. What such types can do is the same for all of a kind, so it is written and compiled here, once: a generated
//! `JobId` is an alias of [`Text`] with a parameter which nothing but `JobId` has. The macro
//! [`newtypes!`](crate::newtypes) declares the parameters.

mod list;
mod map;
mod number;
mod text;
mod wrapper;

use std::any::{TypeId, type_name};
use std::marker::PhantomData;

pub use list::List;
pub use map::Map;
pub use number::Number;
pub use text::Text;
pub use wrapper::Wrapper;

use crate::shape::schema::{Member, Schema, declaration, table};

/// What tells a newtype from the others of its kind: a type without values, and what the model says of the shape.
pub trait Named: 'static {
    /// What the model says of the shape, if that is more than its name.
    const DECLARATION: &'static str = "";

    /// What a whole text must match, if the model says so.
    const PATTERN: Option<&'static str> = None;
}

/// The schema of a newtype, which has these members where nothing else is said of them. Without a declaration its name is that of its
/// parameter.
fn schema<S: Named>(members: &'static [Member]) -> &'static Schema {
    table::of_newtype(TypeId::of::<S>(), type_name::<S>(), S::DECLARATION, members)
}

/// The parameter of a newtype, of which there are no values: a function which would return one can be sent and shared.
type Marker<S> = PhantomData<fn() -> S>;

/// The constants of constraints on lengths. Asking for one which the model doesn't have fails to compile.
macro_rules! length_constants {
    () => {
        /// The least length. It is only there if the model says so.
        pub const MIN_LENGTH: usize = $crate::macros_support::length::<S>("min");

        /// The greatest length. It is only there if the model says so.
        pub const MAX_LENGTH: usize = $crate::macros_support::length::<S>("max");
    };
}
use length_constants;

/// A bound of a length, for the constants of newtypes.
///
/// # Panics
/// The model does not limit the length. That happens while a constant is evaluated, so the program does not compile.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "no model has lengths beyond 32 bits, and the generator refuses negative ones"
)]
pub const fn length<S: Named>(name: &str) -> usize {
    match declaration::bound(S::DECLARATION, name) {
        Some(bound) => bound as usize,
        None => panic!("the model does not limit the length"),
    }
}
