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

use std::marker::PhantomData;

pub use list::List;
pub use map::Map;
pub use number::Number;
pub use text::Text;
pub use wrapper::Wrapper;

use crate::schema::{Member, Schema, of_type, schema_of};

/// What tells a newtype from the others of its kind: a type without values, and what the model says of the shape.
pub trait Named: 'static {
    /// What the model says of the shape, if that is more than its name.
    ///
    /// Most newtypes have none: a constant costs a compiler as much as a function does.
    const SCHEMA: Option<&'static Schema> = None;
}

/// What the model says of a newtype, but for the name of one without traits.
const fn traits<S: Named>() -> &'static Schema {
    const PLAIN: &Schema = &Schema::new("");
    match S::SCHEMA {
        Some(schema) => schema,
        None => PLAIN,
    }
}

/// The schema of a newtype of a scalar. Without traits its name is that of its parameter.
fn schema<S: Named>() -> &'static Schema {
    match S::SCHEMA {
        Some(schema) => schema,
        None => schema_of::<S>(|| of_type::<S>(&[])),
    }
}

/// The schema of a list or map, which has these members if they have no traits of their own.
fn collection_schema<S: Named>(members: &'static [Member]) -> &'static Schema {
    schema_of::<S>(|| match S::SCHEMA {
        None => of_type::<S>(members),
        Some(schema) if schema.members.is_empty() => {
            Box::leak(Box::new(schema.clone().members(members)))
        }
        Some(schema) => schema,
    })
}

/// The parameter of a newtype, of which there are no values: a function which would return one can be sent and shared.
type Marker<S> = PhantomData<fn() -> S>;

/// The constants of constraints on lengths. Asking for one which the model doesn't have fails to compile.
macro_rules! length_constants {
    () => {
        /// The least length. It is only there if the model says so.
        pub const MIN_LENGTH: usize = $crate::newtype::length($crate::newtype::traits::<S>().min);

        /// The greatest length. It is only there if the model says so.
        pub const MAX_LENGTH: usize = $crate::newtype::length($crate::newtype::traits::<S>().max);
    };
}
use length_constants;

/// A bound of a length.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "no model has lengths beyond 32 bits, and the generator refuses negative ones"
)]
const fn length(bound: Option<i64>) -> usize {
    match bound {
        Some(bound) => bound as usize,
        None => panic!("the model does not limit the length"),
    }
}
