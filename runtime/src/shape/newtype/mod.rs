//! The types behind the newtypes of generated code.
//!
//! A text, number, list or map that has a name in the model is a type of its own, so a `ThingName` is never
//! mistaken for a `JobId`. All newtypes of a kind can do the same, so the code is written and compiled here,
//! once. A generated `JobId` is an alias of [`Text`] with a type parameter that only `JobId` has. The macro
//! [`newtypes!`](crate::newtypes) declares the parameters.
//!
//! In: the parameters, with their declarations. Out: the types with their conversions,
//! [`Shape`](super::Shape) and constants. This module must not know formats or protocols.

mod absent;
mod list;
mod map;
mod number;
mod text;
mod wrapper;

use std::any::{TypeId, type_name};
use std::marker::PhantomData;

pub use absent::{Entries, OrEmpty};
pub use list::List;
pub use map::Map;
pub use number::Number;
pub use text::Text;
pub use wrapper::Wrapper;

use crate::shape::schema::{Member, Schema, declaration, table};

/// The parameter of a newtype: a type without values that tells the newtype apart and carries its
/// declaration.
pub trait Named: 'static {
    /// What the model says about the shape, or an empty text if it says nothing but the name.
    const DECLARATION: &'static str = "";

    /// The regular expression that a whole text must match (`smithy.api#pattern`), if the model has one.
    const PATTERN: Option<&'static str> = None;
}

/// Returns the schema of a newtype. `members` are its members unless the declaration says otherwise.
///
/// A newtype without traits needs no declaration; its name is taken from its type parameter.
fn schema<S: Named>(members: &'static [Member]) -> &'static Schema {
    table::of_newtype(TypeId::of::<S>(), type_name::<S>(), S::DECLARATION, members)
}

/// Marks the parameter of a newtype. No value of the parameter exists, but a newtype can still be sent and
/// shared between threads: a function that would return one can be.
type Marker<S> = PhantomData<fn() -> S>;

/// The constants for constraints on lengths (`smithy.api#length`). If the model has no such constraint, using
/// the constant fails to compile.
macro_rules! length_constants {
    () => {
        /// The least length. Using it fails to compile if the model has no such limit.
        pub const MIN_LENGTH: usize = $crate::macros_support::length::<S>("min");

        /// The greatest length. Using it fails to compile if the model has no such limit.
        pub const MAX_LENGTH: usize = $crate::macros_support::length::<S>("max");
    };
}
use length_constants;

/// Returns a bound of a length, for the constants of newtypes.
///
/// # Panics
/// The model does not limit the length. This happens while a constant is evaluated, so the program does not
/// compile.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "no model has lengths above 32 bits, and the generator rejects negative ones"
)]
pub const fn length<S: Named>(name: &str) -> usize {
    match declaration::bound(S::DECLARATION, name) {
        Some(bound) => bound as usize,
        None => panic!("this constant does not exist: the model does not limit the length"),
    }
}
